/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How often, by which processes, with what values and for how long is a function in a container called?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), rows and
 * blank (counts and statistics), events (collect: events), scratch_calls and frames (calls that have not returned),
 * paths (where the fields of structs lie), compared (the text of a filter).
 *
 * The programs are those of fleet/call.h, and the same for functions of Go. Where containers cannot be distinguished
 * otherwise, each has attachments of its own, whose cookies carry its number in the high half: a hit then counts for
 * that container alone. */
#define READS_FIELDS
#include <fleet/call.h>

/* `leave` for a probe on the instruction that returns: the return address is still on the stack. */
UPROBE(leave_at_ret)
{
    return leave_call(ctx, 0, C);
}

UPROBE(hit_go)
{
    return hit_call(ctx, GO);
}

UPROBE(enter_go)
{
    return enter_call(ctx, GO);
}

UPROBE(leave_go)
{
    return leave_call(ctx, 0, GO);
}
