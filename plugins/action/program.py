# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""program's action: that of all probes.

A file of its own for each probe, not a redirect to one: a redirect would have the defaults that a playbook
sets for the one probe (module_defaults) apply to all of them.
"""

from __future__ import annotations

from ansible_collections.fleet.probe.plugins.action.uprobe import ActionModule

__all__ = ["ActionModule"]
