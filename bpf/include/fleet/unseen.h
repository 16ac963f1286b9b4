/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How many 32-bit system calls were made that the tracepoints of the category `syscalls` do not show, because the kernel
 * leaves them out there (kernel/trace/trace_syscalls.c). Of a 64-bit program nothing but the call itself shows that.
 *
 * Maps: unseen_calls. */
#ifndef FLEET_UNSEEN_H
#define FLEET_UNSEEN_H

#include <linux/types.h>
#include <fleet/tool.h>
#include <fleet/compat.h>

BPF_HASH(unseen_calls, u32, u64, 1); /* by container */

/* sys_enter(registers, number); attached on x86-64 alone */
RAW_TRACEPOINT(unseen)
{
    u64 *count, first = 1;
    struct hit hit;
    u32 container;

    if (!is_compat(ctx->args[0]) || !begin_hit(&hit))
        return 0;
    container = hit.owner->container;
    count = unseen_calls.lookup(&container);
    if (!count) {
        if (!unseen_calls.insert(&container, &first))
            return 0;
        count = unseen_calls.lookup(&container); /* another CPU was first */
    }
    if (count)
        ADD(*count, 1);
    return 0;
}

#endif
