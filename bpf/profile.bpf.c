/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Where do containers spend CPU time? What runs on each CPU is looked at so many times a second.
 *
 * maps: owners (whose sample it is), control and tally (window and accounting), rows (samples by key),
 * stack_frames, stack_counts and processes (the stacks).
 *
 * The CPU's clock interrupts what runs, so the current task is the one that is sampled, and the program is not
 * interrupted by its like. */
#include <fleet/program.h>
#include <fleet/tool.h>
#include <fleet/stack.h>

PERF_EVENT(sample)
{
    struct stack_key stacks = {};
    struct stack_count *seen;
    struct row_key key = {};
    struct row *row;
    struct hit hit;

    if (!(u32)bpf_get_current_pid_tgid() || !begin_hit(&hit)) /* an idle CPU runs task 0 */
        return 0;
    ADD(hit.tally->hits, 1);
    fill_key(&key, hit.owner, hit.inner_pid, 0, 0);
    row = find_row(&key);
    seen = row && keep_stacks(ctx, &stacks, hit.owner, hit.inner_pid) ? find_stack(&stacks) : NULL;
    if (seen) {
        ADD(seen->count, 1);
        add_to_row(row, 0);
    } else {
        ADD(hit.tally->map_full, 1);
    }
    return 0;
}
