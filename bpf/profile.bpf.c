/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Where do containers spend CPU time? Samples what runs on each CPU, many times a second.
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), rows and
 * blank (samples by key), ticks (those of the clock, whatever it interrupts), stack_frames, stack_counts, processes and
 * scratch_frames (the stacks).
 *
 * The CPU's clock interrupts the current task, so that is the one to sample, and no second sample interrupts this
 * program. */
#include <fleet/program.h>
#include <fleet/tool.h>
#define ALONE /* interrupts are off, and the kernel does not nest it */
#include <fleet/stack.h>

BPF_PERCPU_ARRAY(ticks, u64, 1);

PERF_EVENT(sample)
{
    u32 first = 0;
    u64 *tick = ticks.lookup(&first);
    struct stack_key stacks = {};
    struct stack_count *seen, fresh = {};
    struct row_key key = {};
    struct row *row;
    struct hit hit;

    if (tick && open_window())
        *tick += 1;
    if (!(u32)bpf_get_current_pid_tgid() || !begin_hit(&hit) || !claim_hit()) /* task 0 is the idle task */
        return 0;
    ADD(hit.tally->hits, 1);
    fill_key(&key, hit.owner, hit.inner_pid, 0, 0);
    row = find_row(&key);
    seen = row && keep_stacks(ctx, &stacks, hit.owner, hit.inner_pid) ? find_stack(&stacks, &fresh) : NULL;
    if (seen) {
        ADD(seen->count, 1);
        add_to_row(row, 0);
    } else {
        ADD(hit.tally->map_full, 1);
        return_claim();
    }
    return 0;
}
