# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python functions in stacks: what the program is told of processes, their names, and the join with native frames."""

from __future__ import annotations

import json
import os
import struct
import sys
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._stacks import interpreters as _interpreters
from ansible_collections.fleet.probe.plugins.module_utils._stacks.cpython import KNOWN, Interpreter, Layout
from ansible_collections.fleet.probe.plugins.module_utils._stacks.interpreters import Calls, Interpreters, join
from probe_fakes import FakeLibbpf, loaded

EVAL = "_PyEval_EvalFrameDefault"
SHIMS, ENTRIES = KNOWN[3, 12], KNOWN[3, 11]
ENTRY, UNREAD = 1, 2


@pytest.mark.parametrize(
    ("native", "runs", "whole", "expected"),
    [
        (["memset", EVAL, "main"], [["f", "g"]], True, ["memset", "f", "g", "main"]),
        ([EVAL, "map_next", EVAL, "main"], [["f"], ["g", "h"]], True, ["f", "map_next", "g", "h", "main"]),
        ([EVAL + ".cold", "main"], [["f"]], True, ["f", "main"]),
        # the C function is about to begin a run, or has just ended one
        ([EVAL, "call", EVAL, "main"], [["g"]], True, [EVAL, "call", "g", "main"]),
        # the stack ends too early: matched from the innermost on
        ([EVAL, "call", EVAL], [["f"], ["g"], ["h"]], False, ["f", "call", "g", "h"]),
        (["memset"], [["f"], ["g"]], False, ["memset", "f", "g"]),
        ([EVAL, "call", EVAL, "main"], [["f"]], False, ["f", "call", EVAL, "main"]),
        # a C function without a name evaluates the innermost run
        (["python3+0x1", "call", EVAL, "main"], [["f"], ["g"]], True, ["python3+0x1", "call", "f", "g", "main"]),
        (["python3+0x1", "main"], [["f"]], True, ["python3+0x1", "main", "f"]),
        # with -X perf, code of its own calls each function
        ([EVAL, "py::f:a", EVAL, "py::g:a", "main"], [["py::f:a"], ["py::g:a"]], True, ["py::f:a", "py::g:a", "main"]),
        (["main"], [], True, ["main"]),
        ([], [], False, []),
    ],
)  # fmt: skip
def test_one_stack(native: List[str], runs: List[List[str]], whole: bool, expected: List[str]) -> None:
    assert join(native, runs, whole) == expected


class Fake:
    """Processes and their code objects, and the maps of a program that reports them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.libbpf = FakeLibbpf()
        self.loaded = loaded("profile", self.libbpf)
        self.processes: Dict[int, Interpreter] = {}
        self.names: Dict[int, str] = {}
        monkeypatch.setattr(_interpreters, "find_interpreter", self._find)
        monkeypatch.setattr(_interpreters, "read_code", self._read)

    def _find(self, pid: int) -> Optional[bytes]:
        return json.dumps(self.processes[pid]).encode() if pid in self.processes else None

    def _read(self, pid: int, _interpreter: Interpreter, addresses: Sequence[int]) -> Optional[bytes]:
        return json.dumps([self.names.get(address) for address in addresses]).encode() if pid != 13 else None

    def python(self, pid: int, layout: Optional[Layout] = ENTRIES, version: str = "3.11") -> None:
        self.processes[pid] = Interpreter(version, 0x7000, layout, 5)

    def reports(self, pid: int, *addresses: int) -> None:
        elements = self.libbpf.elements.setdefault(self.loaded.maps["code_objects"].fd, [])
        elements += [(struct.pack("<QII", address, pid, 1), bytes(4)) for address in addresses]

    def keeps(self, number: int, *frames: int) -> None:
        room = struct.pack("<96Q", *frames, *[0] * (96 - len(frames)))
        elements = self.libbpf.elements.setdefault(self.loaded.maps["interpreter_frames"].fd, [])
        elements.append((struct.pack("<Q", number), room))

    def told(self) -> List[Tuple[int, Dict[str, Any]]]:
        entry = self.loaded.maps["interpreters"]
        return [
            (struct.unpack("<I", key)[0], entry.value.unpack(value))
            for fd, key, value in self.libbpf.updates
            if fd == entry.fd
        ]


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Fake:
    return Fake(monkeypatch)


def test_the_program_is_told_where_frames_are(fake: Fake) -> None:
    """Of processes that are there before the window, and of those that it reports; of each once."""
    fake.python(5)
    fake.python(6, SHIMS, "3.12")
    found = Interpreters(fake.loaded, [4, 5])
    found.look((5, 1))
    found.look((6, 1))
    found.look((7, 1))
    found.finish()
    assert [(pid, fields["head"], fields["code"], fields["marked"]) for pid, fields in fake.told()] == [
        (5, 0x7000, 32, 1),
        (6, 0x7000, 0, 3),
    ]
    assert all(fields["room"] > 0 for _pid, fields in fake.told())


def test_a_process_that_becomes_another_program(fake: Fake) -> None:
    """It has no interpreter any more, and its frames are not followed."""
    fake.python(5)
    found = Interpreters(fake.loaded, [5])
    fake.processes.clear()
    found._finder.close()  # the child knows the processes of before
    found.look((5, 2))
    found.finish()
    assert [fields["head"] for _pid, fields in fake.told()] == [0x7000, 0]


def test_calls_are_named_and_in_runs(fake: Fake) -> None:
    fake.python(5)
    fake.names.update({0x100: "py::f:a.py", 0x200: "py::g\n:a.py"})
    found = Interpreters(fake.loaded, [5])
    fake.reports(5, 0x100, 0x200)
    found.tick()
    fake.keeps(77, 0x100, 0x200 | ENTRY, 0x200, 0x100 | ENTRY)
    fake.keeps(78, 0x100, UNREAD)
    fake.keeps(79, *[0x100] * 96)
    fake.keeps(80, 0x300)
    found.finish()
    f, g = "py::f:a.py", "py::g\\x0a:a.py"
    assert found.calls((5, 1), 77) == Calls([[f, g], [g, f]])
    assert found.calls((5, 1), 78) == Calls([[f]], unread=True)
    assert found.calls((5, 1), 79) == Calls([[f] * 96], cut=True)
    assert found.calls((5, 1), 80) == Calls([["py::[unknown]"]], nameless=True)
    assert found.calls((5, 1), 99) == Calls([])


def test_a_frame_that_stands_for_a_call_is_no_function(fake: Fake) -> None:
    """As since 3.12."""
    fake.python(5, SHIMS, "3.12")
    fake.names.update({0x100: "py::f:a.py", 0x200: "py::g:a.py"})
    found = Interpreters(fake.loaded, [5])
    fake.reports(5, 0x100, 0x200)
    fake.keeps(77, 0x100, ENTRY, 0x200, 0x100, 0x900 | ENTRY)
    found.finish()
    assert found.calls((5, 1), 77) == Calls([["py::f:a.py"], ["py::g:a.py", "py::f:a.py"]])


def test_each_function_by_itself(fake: Fake) -> None:
    """As before 3.11."""
    fake.python(5, ENTRIES._replace(marked=256), "3.10")
    fake.names.update({0x100: "py::f:a.py", 0x200: "py::g:a.py"})
    found = Interpreters(fake.loaded, [5])
    fake.reports(5, 0x100, 0x200)
    fake.keeps(77, 0x100, 0x200)
    found.finish()
    assert found.calls((5, 1), 77) == Calls([["py::f:a.py"], ["py::g:a.py"]])


def test_names_of_a_process_that_withholds_them_are_missing_there_alone(fake: Fake) -> None:
    fake.python(5)
    fake.python(13)
    fake.names.update({0x100: "py::f:a.py"})
    found = Interpreters(fake.loaded, [5, 13])
    fake.reports(13, 0x100)
    fake.reports(5, 0x100)
    fake.keeps(77, 0x100)
    found.tick()
    found.finish()
    assert found.calls((13, 1), 77).nameless
    assert found.calls((5, 1), 77) == Calls([["py::f:a.py"]])


def test_a_version_that_is_not_known(fake: Fake) -> None:
    fake.python(5, None, "3.9")
    found = Interpreters(fake.loaded, [])
    found.look((5, 1))
    found.finish()
    assert found.unknown((5, 1)) == "3.9"
    assert found.unknown((6, 1)) is None
    assert [fields["head"] for _pid, fields in fake.told()] == [0], "its frames are not followed"


def test_this_process() -> None:
    """The real reader, in its child."""
    libbpf = FakeLibbpf()
    maps = loaded("profile", libbpf)
    found = Interpreters(maps, [os.getpid()])
    function: Callable[..., Any] = test_this_process
    key = struct.pack("<QII", id(function.__code__), os.getpid(), 1)
    libbpf.elements[maps.maps["code_objects"].fd] = [(key, bytes(4))]
    frames = struct.pack("<96Q", id(function.__code__), *[0] * 95)
    libbpf.elements[maps.maps["interpreter_frames"].fd] = [(struct.pack("<Q", 7), frames)]
    found.look((os.getpid(), 1))
    found.finish()
    if found.unknown((os.getpid(), 1)) is None:
        assert found.calls((os.getpid(), 1), 7) == Calls([[f"py::test_this_process:{__file__}"]])
    else:
        assert found.unknown((os.getpid(), 1)) == f"{sys.version_info.major}.{sys.version_info.minor}"
