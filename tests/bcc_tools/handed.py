# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a tool of BCC hands to BCC: the text of its program, and where it attaches which function.

usage: handed.py TOOL [ARGUMENT ...]     (in the Python that has bcc; prints JSON)

The tool's own Python runs, with a class BPF that keeps what it is given and ends the tool where it would read results.
"""

from __future__ import annotations

import ctypes
import json
import os
import re
import runpy
import sys
import time
from typing import Any

import bcc  # type: ignore[import-not-found, unused-ignore]

CLONE_NEWNS, MS_REC, MS_PRIVATE = 0x20000, 0x4000, 0x40000
handed: dict[str, Any] = {"text": "", "flags": [], "attach": [], "error": None}


class Enough(Exception):
    """The tool has come to its results."""


def text_of(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value


def functions_like(pattern: str) -> list[str]:
    """The kernel's functions that a pattern matches."""
    with open("/proc/kallsyms") as lines:
        names = {line.split()[2] for line in lines if line.split()[1] in "tT"}
    return sorted(name for name in names if re.match(pattern, name))


def enough(*_given: Any, **_more: Any) -> Any:
    raise Enough


class Handed(bcc.BPF):  # type: ignore[misc, unused-ignore]
    """Keeps the text and the attachments."""

    def __init__(self, src_file: bytes = b"", text: Any = None, cflags: Any = (), **_more: Any) -> None:
        if text is None:
            with open(src_file) as file:
                text = file.read()
        handed.update(text=text_of(text), flags=list(cflags))

    def cleanup(self) -> None:
        """There is nothing to clean up."""

    def load_func(self, *_given: Any, **_more: Any) -> None:
        """`program` loads it."""

    def get_syscall_fnname(self, name: Any) -> bytes:
        return b"syscall " + text_of(name).encode()

    def get_syscall_prefix(self) -> bytes:
        return b"syscall "

    @staticmethod
    def ksymname(name: Any) -> int:
        asked = text_of(name)
        pattern = f"__(x64|arm64)_sys_{asked[8:]}$" if asked.startswith("syscall ") else re.escape(asked) + "$"
        return 1 if functions_like(pattern) else -1

    @staticmethod
    def get_kprobe_functions(event_re: Any) -> list[bytes]:
        return [name.encode() for name in functions_like(text_of(event_re))]

    @staticmethod
    def support_kfunc() -> bool:
        return False  # the tools have a program for kprobes, too

    def attach_kprobe(self, event: Any = "", fn_name: Any = "", event_re: Any = "", **_more: Any) -> None:
        self._kernel("kprobe", event, fn_name, event_re)

    def attach_kretprobe(self, event: Any = "", fn_name: Any = "", event_re: Any = "", **_more: Any) -> None:
        self._kernel("kretprobe", event, fn_name, event_re)

    @staticmethod
    def _kernel(kind: str, event: Any, function: Any, pattern: Any) -> None:
        wanted = text_of(pattern)
        for name in functions_like(wanted) or [wanted] if pattern else [text_of(event)]:
            syscall, name = name.startswith("syscall "), name.removeprefix("syscall ")
            where = {"syscall": name} if syscall else {"function": name}
            handed["attach"].append({"program": text_of(function), "type": kind, **where})

    def attach_tracepoint(self, tp: Any = "", fn_name: Any = "", **_more: Any) -> None:
        handed["attach"].append({"program": text_of(fn_name), "type": "tracepoint", "event": text_of(tp)})

    def attach_raw_tracepoint(self, tp: Any = "", fn_name: Any = "") -> None:
        handed["attach"].append({"program": text_of(fn_name), "type": "raw_tracepoint", "event": text_of(tp)})

    def attach_perf_event(self, fn_name: Any = "", sample_freq: int = 0, **_more: Any) -> None:
        frequency = {"frequency": sample_freq} if sample_freq else {}
        handed["attach"].append({"program": text_of(fn_name), "type": "perf_event", **frequency})

    def num_open_kprobes(self) -> int:
        return len(handed["attach"])

    num_open_tracepoints = num_open_kprobes
    __getitem__ = get_table = perf_buffer_poll = ring_buffer_poll = enough
    trace_print = trace_fields = trace_readline = enough


def main() -> None:
    libc = ctypes.CDLL(None)
    libc.unshare(CLONE_NEWNS)  # tools read tracefs, which a host need not have mounted
    libc.mount(b"none", b"/", None, MS_REC | MS_PRIVATE, None)
    libc.mount(b"debugfs", b"/sys/kernel/debug", b"debugfs", 0, None)
    libc.mount(b"tracefs", b"/sys/kernel/tracing", b"tracefs", 0, None)
    bcc.BPF = Handed
    time.sleep = enough
    sys.argv = sys.argv[1:]
    answer = os.dup(1)
    os.dup2(2, 1)
    try:
        runpy.run_path(sys.argv[0], run_name="__main__")
    except Enough:
        pass
    except (Exception, SystemExit) as error:  # whatever a tool does, it is told
        handed["error"] = f"{type(error).__name__}: {error}"
    os.write(answer, json.dumps(handed).encode())


if __name__ == "__main__":
    main()
