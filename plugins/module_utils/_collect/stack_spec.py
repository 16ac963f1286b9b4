# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The options about stacks. What takes them is ``_stacks/stacks.py``, which a probe imports only if it does."""

from __future__ import annotations

from typing import Any, Dict

STACKS = "stacks"  # of option collect: hits are counted in rows and by the stack of who caused them
EVENTS = "events"
AUTO, FRAME_POINTERS, TABLES = "auto", "frame_pointers", "tables"
UNWIND_SPEC: Dict[str, Any] = {
    "unwind": {"type": "str", "choices": [AUTO, FRAME_POINTERS, TABLES], "default": AUTO},
    "interpreters": {"type": "bool", "default": True},
}
STACK_SPEC: Dict[str, Any] = {
    "user_stacks": {"type": "bool", "default": True},
    "kernel_stacks": {"type": "bool", "default": True},
    **UNWIND_SPEC,
}
