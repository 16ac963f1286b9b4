/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * How often, by which processes, with what values and for how long is a function of the kernel called?
 *
 * Maps: owners and owner_levels (the containers to probe), gate, control and tally (the window), rows and
 * blank (counts and statistics), events (collect: events), scratch_calls and frames (calls that have not returned),
 * paths (where the fields of structs lie), compared (the text of a filter).
 *
 * The programs are those of fleet/call.h. What an argument leads to may be in the kernel's memory or in the process's. */
#define TEXT_FROM_EITHER
#define READS_FIELDS
#include <fleet/call.h>
