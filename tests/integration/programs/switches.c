/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How often does sched_switch report that a thread gets a CPU, and how often that it loses it? */
#include <fleet/program.h>
#include <fleet/constant.h>
#include <fleet/owner.h>
#include <fleet/window.h> /* its map shows the test when the window is open */

CONSTANT(THREAD)
CONSTANT(TASK_NUMBER)

#define GIVEN 1
#define LOST 2

BPF_PERCPU_ARRAY(switches, u64, 3);

int switched(struct bpf_raw_tracepoint_args *ctx)
{
    if (kernel_int(ctx->args[1], TASK_NUMBER()) == THREAD())
        switches.increment(LOST);
    if (kernel_int(ctx->args[2], TASK_NUMBER()) == THREAD())
        switches.increment(GIVEN);
    return 0;
}
