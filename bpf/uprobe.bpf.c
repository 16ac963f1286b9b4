/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How often, by whom, with what values and for how long is a function in a container called?
 *
 * maps: owners and owner_levels (whose hit it is), control and tally (window and accounting), rows and
 * blank (counts and statistics), events (collect: events), frames (calls that have not returned yet).
 *
 * `hit` serves entry and return. Where a return's time or its call's arguments are asked for, `enter` and
 * `leave` serve the two ends of a call. The attachment's cookie is the number of the function and, where
 * inodes cannot be told apart, of the container whose attachment it is: then a hit counts only for that
 * container. */
#include <fleet/program.h>
#include <fleet/call.h>

UPROBE(hit)
{
    count_call(ctx);
    return 0;
}

UPROBE(enter)
{
    enter_call(ctx);
    return 0;
}

UPROBE(leave)
{
    leave_call(ctx);
    return 0;
}
