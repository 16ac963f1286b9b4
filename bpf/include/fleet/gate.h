/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What goes in front of an operator's program that is to run for the selected containers alone: it gets its context, or
 * does not run (plugins/module_utils/_load/stitch.py). */
#ifndef FLEET_GATE_H
#define FLEET_GATE_H

#include <linux/types.h>
#include <fleet/owner.h>

void *fleet_gate(void *ctx)
{
    return find_owner() ? ctx : NULL;
}

#endif
