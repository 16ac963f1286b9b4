/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How often, by whom, with what values and for how long does a container have the kernel call a function?
 *
 * The maps and programs are those of uprobe.bpf.c, with the number of the function as the cookie. A string
 * may be the kernel's or the process's. */
#include <fleet/program.h>

#define TEXT_FROM_EITHER

#include <fleet/call.h>

KPROBE(hit)
{
    count_call(ctx);
    return 0;
}

KPROBE(enter)
{
    enter_call(ctx);
    return 0;
}

KPROBE(leave)
{
    leave_call(ctx);
    return 0;
}
