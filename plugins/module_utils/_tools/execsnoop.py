# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""execsnoop: its options, attach points, row keys and events; the program is ``bpf/execsnoop.bpf.c``."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key, text_key
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACK_SPEC, STACKS
from ansible_collections.fleet.probe.plugins.module_utils._collect.text_filter import MATCHES, text_filter
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import Value, error_of
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable, text_fields
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import c_string
from ansible_collections.fleet.probe.plugins.module_utils._probes.callers import caller_stacks
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import SyscallProbe
from ansible_collections.fleet.probe.plugins.module_utils._tools.redact import USUAL, redact, redaction
from ansible_collections.fleet.probe.plugins.module_utils._window.blind_spots import COMPAT

MAX_ARGS = 2048  # bytes of the arguments that execsnoop.bpf.c keeps

EXECSNOOP_SPEC: Dict[str, Any] = {
    **PID_SPEC,
    **STACK_SPEC,
    "path": {"type": "str"},
    "match": {"type": "str", "choices": MATCHES},
    "failed": {"type": "bool", "default": False},
    "redact": {"type": "str", "default": USUAL},
    "redact_rules": {"type": "list", "elements": "str", "default": []},
    "collect": {"type": "str", "choices": ["count", "events", STACKS], "default": "events"},
}

# while the caller still is the old program; only where stacks are kept
CALLED = [
    Hook("called", "syscalls:sys_enter_execve"),
    Hook("called", "syscalls:sys_enter_execveat", optional=True),
]
RETVAL = Value("retval", "int64", 0)
ERROR = Key("error", lambda fields: {"error": error_of(fields["value"])}, kind="value")


class Execsnoop(SyscallProbe):
    """Programs that are executed. Raises OptionError if an option is wrong."""

    hooks = [
        Hook("executed", "sched:sched_process_exec", raw=True),
        Hook("failed", "syscalls:sys_exit_execve", 0),
        Hook("failed", "syscalls:sys_exit_execveat", 1, optional=True),
    ]
    unseen = (COMPAT,)
    members = {
        "TASK_MM": ("task_struct", "mm"),
        "MM_ARG_START": ("mm_struct", "arg_start"),
        "MM_ARG_END": ("mm_struct", "arg_end"),
        "TASK_REAL_PARENT": ("task_struct", "real_parent"),
        "TASK_TGID": ("task_struct", "tgid"),
        "TASK_COMM": ("task_struct", "comm"),
        "BPRM_FILENAME": ("linux_binprm", "filename"),
    }

    def __init__(self, params: Mapping[str, Any]) -> None:
        keys = [text_key("parent_comm"), text_key("path"), ERROR]
        super().__init__(tool_collect(params, keys, self.decode, RETVAL, stacks=True))
        self.kept = caller_stacks(params, self.collect.shared, later=True, ends=True)
        self._failed = params["failed"]
        self._filter = text_filter("path", params["path"], params["match"])
        if self.kept is not None:
            self.hooks = [*self.hooks, *CALLED]
        self.count_unseen({hook.program for hook in self.hooks})
        self._secret = redaction(params["redact"], params["redact_rules"])

    def constants(self) -> Dict[str, int]:
        """The constants of execsnoop.bpf.c and of match.h."""
        return {"ONLY_FAILED": int(self._failed), **self._filter.constants()}

    def fill(self, loaded: Loaded) -> None:
        """Writes the path filter into its map."""
        self._filter.fill(loaded)

    def decode(self, fields: Mapping[str, Any], tail: bytes) -> Dict[str, Any]:
        """The keys that only events of this tool have."""
        arguments = split_arguments(tail[: min(fields["args_length"], MAX_ARGS)])
        shown = redact(arguments, self._secret)
        event: Dict[str, Any] = {
            "ppid": fields["ppid"],
            "container_ppid": fields["container_ppid"] or None,
            **text_fields("parent_comm", c_string(fields["parent_comm"])),
            **text_fields("path", c_string(fields["path"])),
            "argv": [printable(argument) for argument in shown],
            "retval": fields["retval"],
            "error": error_of(fields["retval"]),
        }
        if any(text.encode() != raw for text, raw in zip(event["argv"], shown)):
            event["argv_hex"] = [argument.hex() for argument in shown]
        if fields["args_length"] > MAX_ARGS:
            event["argv_truncated"] = True
        return event


def split_arguments(raw: bytes) -> List[bytes]:
    """Splits consecutive NUL-terminated arguments; the last one may be cut off."""
    return raw[: -1 if raw.endswith(b"\0") else None].split(b"\0") if raw else []
