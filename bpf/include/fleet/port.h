/* Copyright (c) 2026 fleet.probe contributors
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A filter by port.
 *
 * Maps: ports (the ports to watch). */
#ifndef FLEET_PORT_H
#define FLEET_PORT_H

#include <linux/types.h>
#include <fleet/constant.h>

CONSTANT(ONLY_PORTS) /* 0: any port */

#define MOST_PORTS 64

BPF_HASH(ports, u16, u8, MOST_PORTS);

static __always_inline bool wants_port(u16 port)
{
    return !ONLY_PORTS() || ports.lookup(&port);
}

#endif
