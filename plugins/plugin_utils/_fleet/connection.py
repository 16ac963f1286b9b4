# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the connection to a host stays open between the tasks of a play."""

from __future__ import annotations

import math
import re

from ansible.plugins.connection import ConnectionBase

REST = 60  # seconds that Ansible's own setting leaves for whatever comes next
MOST = 600  # an open connection is a process on the controller, and one on the host
_UNITS = {"": 1, "s": 1, "m": 60, "h": 3600}
# ssh_config(5). Of "yes" and of what has several units there is nothing to prolong.
_PERSISTS = re.compile(r"controlpersist[= ](\d+)([smh]?)(?=\s|$|['\"])", re.IGNORECASE)


def keep_open(connection: ConnectionBase, idle: float) -> None:
    """Have the connection that the next command opens survive ``idle`` seconds without a command.

    Ansible has ssh close it after 60 s, and to open another costs the controller as much CPU as all else that it takes
    to collect an answer. Only where Ansible keeps connections open at all, and for ten minutes at most.
    """
    if connection.transport != "ssh":
        return
    words = str(connection.get_option("ssh_args") or "")
    asked = _PERSISTS.search(words)
    wanted = min(math.ceil(idle) + REST, MOST)
    if asked and 0 < int(asked[1]) * _UNITS[asked[2].lower()] < wanted:
        connection.set_option("ssh_args", f"-o ControlPersist={wanted}s {words}")  # of two, ssh takes the first
