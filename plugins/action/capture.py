# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles the option ``expression`` on the controller, so that hosts need no libpcap, and names the host."""

from __future__ import annotations

from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import ProbeAction


class ActionModule(ProbeAction):
    """Runs the module ``capture``."""

    probe = "capture"
