# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the maps of stack.h to ``stacks`` of the result: containers, frame names, and which stacks are equal."""

from __future__ import annotations

import struct
from typing import Any, Dict, List, Optional, Sequence, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import probe_options
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACK_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import Region
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import HOST_ID, HOST_INDEX, NOBODY
from ansible_collections.fleet.probe.plugins.module_utils._stacks import mappings as _mappings
from ansible_collections.fleet.probe.plugins.module_utils._stacks import stacks as _stacks
from ansible_collections.fleet.probe.plugins.module_utils._stacks import user_frames
from ansible_collections.fleet.probe.plugins.module_utils._stacks.chains import Chain
from ansible_collections.fleet.probe.plugins.module_utils._stacks.copies import KeptCopy
from ansible_collections.fleet.probe.plugins.module_utils._stacks.interpreters import Calls
from ansible_collections.fleet.probe.plugins.module_utils._stacks.mappings import MappedProcess, Mappings, Snapshot
from ansible_collections.fleet.probe.plugins.module_utils._stacks.stacks import (
    StackOptions,
    read_stacks,
    stack_options,
    way_to_program,
    with_copies,
)
from ansible_collections.fleet.probe.plugins.module_utils._stacks.symbols import JitKey, SymbolAnswer, SymbolRequest
from ansible_collections.fleet.probe.plugins.module_utils._stacks.unwinder import End
from probe_fakes import FakeLibbpf, container, loaded, probe_params

APP = Region(0x400000, 0x500000, 0x1000, 11, b"/bin/app", False)
LIBRARY = Region(0x7F0000000000, 0x7F0000100000, 0, 12, b"/lib/libx.so", False)
OLD = Region(0x7F0000200000, 0x7F0000300000, 0, 13, b"/lib/old.so", True)
JIT = Region(0x7F1000000000, 0x7F1000100000, 0, 0, b"", False)
VDSO = Region(0x7FFF00000000, 0x7FFF00002000, 0, 0, b"[vdso]", False)
KERNEL = 0xFFFFFFFF81000000
KNOWN = range(KERNEL, KERNEL + 99)
A, B = container("a"), container("b", pid=20, namespaces={"mnt": 1002, "pid": 2002})
CONTAINERS = {0: A, 1: B, HOST_INDEX: container(HOST_ID)}


def process(pid: int, *regions: Region, mount: int = 1001, ticks: int = 5) -> MappedProcess:
    held = list(regions or (APP, LIBRARY, OLD, JIT, VDSO))
    return MappedProcess(pid, ticks, mount, JitKey(7, 1000), [Snapshot([one.start for one in held], held)])


class Kernel:
    """The contents of the maps, and the names of addresses."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.libbpf = FakeLibbpf()
        self.loaded = loaded("profile", self.libbpf)
        self.processes: Dict[int, Optional[MappedProcess]] = {}
        self.names: Dict[Any, bytes] = {}
        self.failure: Optional[str] = None
        self.requests: List[SymbolRequest] = []
        self.copies: Dict[int, KeptCopy] = {}
        self.interpreters: Any = None
        self._frames: Dict[Tuple[int, ...], int] = {(): 0}
        monkeypatch.setattr(_mappings.Mappings, "_read", lambda _mappings, pid: self.processes[pid])
        monkeypatch.setattr(user_frames, "name_addresses", self._name)
        monkeypatch.setattr(
            _stacks,
            "kernel_names",
            lambda asked: {at: b"kfunc" for at in asked if at != KERNEL - 1 and at < KERNEL + 99},
        )

    def _elements(self, name: str) -> List[Tuple[bytes, bytes]]:
        return self.libbpf.elements.setdefault(self.loaded.maps[name].fd, [])

    def seen(
        self, pid: int, user: Sequence[int], kernel: Sequence[int] = (), count: int = 1, total: int = 0,
        index: int = 0, comm: bytes = b"app", exec_id: int = 1, python: int = 0,
    ) -> None:  # fmt: skip
        ids = []
        for addresses in (tuple(user), tuple(kernel)):
            if addresses not in self._frames:
                number = self._frames[addresses] = len(self._frames)
                room = struct.pack("<127Q", *addresses, *[0] * (127 - len(addresses)))
                self._elements("stack_frames").append((struct.pack("<Q", number), room))
            ids.append(self._frames[addresses])
        key = struct.pack("<QQIIII16sQ", *ids, index, pid, exec_id, 3, comm, python)
        self._elements("stack_counts").append((key, struct.pack("<QQ", count, total)))
        code = struct.pack("<II", pid, exec_id), struct.pack("<QQQQQII", 0, 0, 0, 0, 0, index, 0)
        if code not in self._elements("processes"):
            self._elements("processes").append(code)

    def _name(self, requests: List[SymbolRequest]) -> List[SymbolAnswer]:
        self.requests = requests
        if self.failure:
            return [SymbolAnswer(failure=self.failure) for _request in requests]
        return [
            SymbolAnswer(
                {key: {at: self.names[key[0], at] for at in ats if (key[0], at) in self.names}
                 for key, ats in request.files.items()},
                {key: {at: self.names[at] for at in ats if at in self.names} for key, ats in request.jits.items()},
            )
            for request in requests
        ]  # fmt: skip

    def result(self, ticks: int = 1, **changes: Any) -> Tuple[List[Dict[str, Any]], List[str]]:
        mappings = Mappings(self.loaded, True, interpreters=self.interpreters)
        for _time in range(ticks):
            mappings.tick()
        mappings.finish()
        given = {"user": True, "kernel": True, "entries": 10, "apart": False, **changes}
        read = read_stacks(self.loaded, StackOptions(**given), mappings, CONTAINERS, self.copies, {})
        self.symbols, self.unwound = read.symbols, read.unwound
        return read.stacks, read.warnings


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Kernel:
    return Kernel(monkeypatch)


def test_code_that_is_in_no_file_is_counted_in_a_warning(kernel: Kernel) -> None:
    kernel.processes[40] = process(40)
    kernel.seen(40, [JIT.start + 10], count=2)
    kernel.seen(40, [APP.start + 16, VDSO.start + 4], count=3)
    _stacks_found, (warning,) = kernel.result()
    assert "2 of 5 stacks have frames without names in code that is in no file" in warning


@pytest.mark.parametrize(("bound", "most"), [(b"127\n", 127), (b"100\n", 100), (b"1000\n", 127), (None, 127)])
def test_stacks_that_are_as_deep_as_can_be_are_counted_in_a_warning(
    kernel: Kernel, monkeypatch: pytest.MonkeyPatch, bound: Optional[bytes], most: int
) -> None:
    monkeypatch.setattr(_stacks, "read_file", lambda path: {_stacks.DEEPEST: bound}[path])
    kernel.processes[40] = process(40)
    kernel.seen(40, [APP.start + 16] * most, [KERNEL], count=2)
    kernel.seen(40, [APP.start + 16], [KERNEL] * most, count=3)
    kernel.seen(40, [APP.start + 16] * (most - 1), count=4)
    _stacks_found, (warning,) = kernel.result()
    assert f"5 of 9 stacks have {most} frames" in warning


def test_copies_become_chains_and_their_ends_are_counted(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy that leads nowhere leaves what frame pointers lead to."""
    chains = {
        1001: Chain([APP.start + 16, APP.start + 32, APP.start + 48], End.COMPLETE, [2]),
        1002: Chain([APP.start + 16, APP.start + 32], End.DEEP),
        1003: Chain([APP.start + 16], End.NO_FRAME),
        1004: Chain([], End.LATE),
        1005: Chain([APP.start + 64], End.NO_CODE),
    }
    added = []

    class Found:
        found = chains

        def __init__(self, _containers: Any) -> None:
            pass

        def add(self, number: int, index: int, mapped: MappedProcess, copy: KeptCopy, frames: List[int]) -> None:
            added.append((number, index, mapped.pid, copy.frames, frames))

        def look_up(self) -> List[str]:
            return ["said"]

    monkeypatch.setattr(_stacks, "Chains", Found)
    kernel.processes[40] = process(40)
    kernel.seen(40, [APP.start + 16, APP.start + 99], count=100)
    kernel.seen(40, [APP.start + 64, 0x77], count=1000)
    kernel.copies = {number: KeptCopy(40, 1, 1 + (number == 1005), 0, 8, (), b"") for number in chains}
    for count, number in enumerate(chains, 1):
        key = struct.pack("<QQIIII16sQ", number, 0, 0, 40, 1, 3, b"app", 0)
        kernel._elements("stack_counts").append((key, struct.pack("<QQ", count, 0)))
    stacks, (first, *warnings) = kernel.result(copies=True)
    assert {tuple(stack["frames"]): stack["count"] for stack in stacks} == {
        ("app+0x1010", "app+0x1063"): 107,
        ("app+0x1010", "app+0x1020", "app+0x1030"): 1,
        ("app+0x1010", "app+0x1020"): 2,
        ("app+0x1040", "[unknown]"): 1000,
        ("app+0x1040",): 5,
    }
    # of the address that a signal interrupted the byte itself is looked up
    assert set(kernel.requests[0].files[(b"/bin/app", 11)]) == {0x101F, 0x1030, 0x1010, 0x1062, 0x1040}
    assert [number for number, *_more in added] == list(chains) and added[0][1:] == (0, 40, 1, [0x400010, 0x400063])
    assert kernel.unwound == {"complete": 1, "cut": 7, "frame_pointers": 1107}
    assert first == "said" and [warning.split(" stacks ")[0] for warning in warnings] == [
        "1000 of 1115", "2 of 1115", "4 of 1115", "5 of 1115", "1103 of 1115",
    ]  # fmt: skip


def test_frames_are_names_else_files_and_offsets(kernel: Kernel) -> None:
    kernel.processes[40] = process(40)
    # of all but the innermost frame the byte before is asked for: that of the call
    kernel.names = {(b"/bin/app", 0x1010): b"leaf", (b"/bin/app", 0x10FF): b"caller", 0x7F1000000009: b"py::x\x1b"}
    kernel.seen(40, [0x400010, 0x400100, LIBRARY.start + 0x20, OLD.start + 0x30, JIT.start + 10, JIT.start + 50,
                     VDSO.start + 4, 0x1], [KERNEL + 9, KERNEL, KERNEL + 500], 6)  # fmt: skip
    (stack,), warnings = kernel.result()
    assert stack == {
        "container": "a",
        "pid": 40,
        "container_pid": 3,
        "comm": "app",
        "frames": [
            "kfunc_[k]", "[unknown]_[k]", "[unknown]_[k]",
            "leaf", "caller", "libx.so+0x20", "old.so+0x30", "py::x\\x1b", "[unknown]", "[vdso]", "[unknown]",
        ],
        "count": 6,
        "sum": None,
        "unit": "samples",
    }  # fmt: skip
    (warning,) = warnings
    assert "6 of 6 stacks have addresses that are no code" in warning
    (request,) = kernel.requests
    assert request.container == A and set(request.files) == {
        (b"/bin/app", 11),
        (b"/lib/libx.so", 12),
        (b"/lib/old.so", 13),
    }
    assert request.jits == {JitKey(7, 1000): [JIT.start + 9, JIT.start + 49, 0]}
    assert list(request.processes) == [40]


def test_equal_stacks_of_a_container_and_command_are_one(kernel: Kernel) -> None:
    for pid in (40, 41, 42):
        kernel.processes[pid] = process(pid)
    kernel.names = {(b"/bin/app", 0x1010): b"leaf"}
    kernel.seen(40, [0x400010], count=2)
    kernel.seen(41, [0x400010], count=3)
    kernel.seen(41, [0x400010], count=1, comm=b"other")
    kernel.seen(42, [0x400010], count=9, index=1)
    stacks, _warnings = kernel.result()
    assert [(one["container"], one["pid"], one["comm"], one["count"]) for one in stacks] == [
        ("b", 42, "app", 9),
        ("a", None, "app", 5),
        ("a", 41, "other", 1),
    ]
    apart, _warnings = kernel.result(apart=True)
    assert sorted(one["pid"] for one in apart) == [40, 41, 41, 42]


def test_the_host_is_no_container(kernel: Kernel) -> None:
    kernel.processes[50] = process(50)
    kernel.seen(50, [0x400010], index=HOST_INDEX)
    (stack,), _warnings = kernel.result()
    assert stack["container"] is None and kernel.requests[0].container.id == HOST_ID


def test_a_process_in_a_mount_namespace_of_its_own_is_looked_up_there(kernel: Kernel) -> None:
    kernel.processes[40], kernel.processes[41] = process(40), process(41, mount=1999, ticks=77)
    kernel.seen(40, [0x400010])
    kernel.seen(41, [0x400010])
    kernel.result()
    entered = {
        (one.container.pid, one.container.start_ticks, one.container.namespaces["mnt"]) for one in kernel.requests
    }
    assert entered == {(A.pid, A.start_ticks, 1001), (41, 77, 1999)}


def test_stacks_of_time_are_ordered_and_summed_by_it_and_end_where_the_probe_begins(kernel: Kernel) -> None:
    kernel.processes[40] = process(40)
    kernel.names = {(b"/bin/app", 0x1010): b"nap", (b"/bin/app", 0x1020): b"doze"}
    kernel.seen(40, [0x400010], [KERNEL + 1, KERNEL + 2], count=9, total=50)
    kernel.seen(40, [0x400020], [KERNEL + 3], count=1, total=70)
    kernel.seen(40, [0x400020], [KERNEL + 4], count=1, total=7)
    stacks, _warnings = kernel.result(unit="ns", beyond="kfunc")
    assert [(one["frames"], one["count"], one["sum"], one["unit"]) for one in stacks] == [
        (["kfunc_[k]", "doze"], 2, 77, "ns"),
        (["kfunc_[k]", "kfunc_[k]", "nap"], 9, 50, "ns"),
    ]


def test_a_caller_in_no_selected_container_has_no_process(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [b"bpf_prog_6deef7357e7b4530_generated", b"bpf_trace_run5", b"__traceiter_signal_generate", b"kill"]
    monkeypatch.setattr(_stacks, "kernel_names", lambda _asked: {KERNEL + at: name for at, name in enumerate(names)})
    # all but the innermost are return addresses
    kernel.seen(0, [], [KERNEL, KERNEL + 2, KERNEL + 3, KERNEL + 4], count=3, index=NOBODY, comm=b"")
    kernel.processes[0] = None
    (stack,), warnings = kernel.result(counted="hits", traced=True)
    assert stack == {
        "container": None, "pid": None, "container_pid": 3, "comm": "", "frames": ["kill_[k]"], "count": 3,
        "sum": None, "unit": "hits",
    }  # fmt: skip
    assert warnings == []


@pytest.mark.parametrize(
    ("frames", "way"),
    [
        ([], 0),
        (["vfs_read_[k]", "main"], 0),
        (["perf_trace_sched_switch_[k]", "__schedule_[k]"], 1),
        (["bpf_trace_run2_[k]", "[unknown]_[k]", "__traceiter_sys_exit_[k]", "do_syscall_64_[k]"], 3),
        (["do_it_[k]"] * 8 + ["bpf_trace_run2_[k]"], 0),  # of another program
    ],
)
def test_the_way_from_a_tracepoint_to_the_program(frames: List[str], way: int) -> None:
    assert way_to_program(frames) == way


def test_a_process_without_mappings_causes_a_warning(kernel: Kernel) -> None:
    kernel.processes[40] = None
    kernel.seen(40, [0x400010, 0x400020], [KERNEL + 1], count=4)
    kernel.seen(40, [0x400010], count=1)
    kernel.seen(40, [], count=1)
    stacks, warnings = kernel.result()
    assert [one["frames"] for one in stacks] == [["kfunc_[k]", "[unknown]"], ["[unknown]"]]
    assert warnings == [
        "5 of 6 stacks have no function names, because their processes ended before their memory mappings could be "
        "read."
    ]


def test_a_container_that_cannot_be_entered_leaves_offsets(kernel: Kernel) -> None:
    kernel.processes[40], kernel.failure = process(40), "Container a ended."
    kernel.seen(40, [0x400010])
    (stack,), warnings = kernel.result()
    assert stack["frames"] == ["app+0x1010"] and warnings == ["Stack frames have no function names: Container a ended."]


def test_what_was_mapped_first_and_last_both_count(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library loaded after the first snapshot, and one unloaded before the last."""
    snapshots = [process(40, APP), process(40, LIBRARY)]
    monkeypatch.setattr(_mappings.Mappings, "_read", lambda _mappings, pid: snapshots.pop(0))
    kernel.names = {(b"/bin/app", 0x1010): b"main", (b"/lib/libx.so", 0x1F): b"loaded"}
    kernel.seen(40, [0x400010, LIBRARY.start + 0x20])
    (stack,), _warnings = kernel.result()
    assert stack["frames"] == ["main", "loaded"]


def test_a_number_that_another_process_has_by_now_is_not_looked_at(
    kernel: Kernel, monkeypatch: pytest.MonkeyPatch
) -> None:
    snapshots = [process(40, APP), process(40, LIBRARY, ticks=6)]
    monkeypatch.setattr(_mappings.Mappings, "_read", lambda _mappings, pid: snapshots.pop(0))
    kernel.seen(40, [0x400010, LIBRARY.start + 0x20])
    (stack,), _warnings = kernel.result()
    assert stack["frames"] == ["app+0x1010", "[unknown]"]


def test_another_program_in_the_same_process_is_distinguished(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    """execve(2): both programs have code at the same addresses; each stack has the names of its own program."""
    other = Region(APP.start, APP.end, 0x1000, 21, b"/bin/other", False)
    snapshots = [process(40, APP), process(40, other), process(40, other)]
    monkeypatch.setattr(_mappings.Mappings, "_read", lambda _mappings, pid: snapshots.pop(0))
    mappings = Mappings(kernel.loaded, True)
    kernel.seen(40, [0x400010])
    mappings.tick()
    kernel.seen(40, [0x400020], exec_id=2)
    mappings.tick()
    mappings.finish()
    read = read_stacks(kernel.loaded, StackOptions(True, True, 10, False), mappings, CONTAINERS, {}, {})
    assert [one["frames"] for one in read.stacks] == [["app+0x1010"], ["other+0x1020"]]
    assert snapshots == [], "the first program was not looked for once it was gone"


class FakeInterpreters:
    """Interpreters of which it is known what the lists of Python functions are."""

    def __init__(self, lists: Dict[int, Calls], versions: Dict[int, str]) -> None:
        self._lists, self._versions = lists, versions
        self.looked: List[Tuple[int, int]] = []

    def look(self, key: Tuple[int, int]) -> None:
        self.looked.append(key)

    def tick(self) -> None:
        pass

    def finish(self) -> None:
        pass

    def unknown(self, key: Tuple[int, int]) -> Optional[str]:
        return self._versions.get(key[0])

    def calls(self, key: Tuple[int, int], number: int) -> Calls:
        assert key == (40, 1)
        return self._lists[number]


def test_python_functions_are_in_one_stack_with_native_ones(kernel: Kernel) -> None:
    """What is missing of them is counted; a version that is not known is named once for each container."""
    kernel.processes.update({40: process(40), 41: process(41), 42: process(42)})
    kernel.names = {
        (b"/bin/app", 0x1010): b"memset", (b"/bin/app", 0x101F): b"_PyEval_EvalFrameDefault",
        (b"/bin/app", 0x102F): b"main",
    }  # fmt: skip
    native = [0x400010, 0x400020, 0x400030]
    kernel.interpreters = FakeInterpreters(
        {
            7: Calls([["py::f:a", "py::g:a"]]),
            8: Calls([["py::[unknown]"]], nameless=True),
            9: Calls([["py::f:a"]], cut=True),
            10: Calls([["py::f:a"]], unread=True),
        },
        {41: "3.9", 42: "3.9"},
    )
    for number, count in ((7, 5), (8, 4), (9, 3), (10, 2), (1, 1), (0, 1)):
        kernel.seen(40, native, count=count, python=number, comm=b"app%d" % number)
    kernel.seen(41, native)
    kernel.seen(42, native, index=1)
    kernel.seen(42, native, index=1, comm=b"other")
    stacks, warnings = kernel.result()
    assert kernel.interpreters.looked == [(40, 1), (41, 1), (42, 1)]
    by_count = {stack["count"]: stack["frames"] for stack in stacks if stack["pid"] == 40}
    assert by_count[5] == ["memset", "py::f:a", "py::g:a", "main"]
    assert by_count[4] == ["memset", "py::[unknown]", "main"]
    assert [what.split(",")[0] for what in warnings] == [
        "Python functions are missing in stacks of container name-a: it runs Python 3.9",
        "Python functions are missing in stacks of container name-b: it runs Python 3.9",
        "1 of 19 stacks have no Python functions",
        "3 of 19 stacks have more Python functions than are followed; callers of the outermost one are missing.",
        "2 of 19 stacks have a Python function that could not be read",
        "4 of 19 stacks have Python functions without names",
    ]


def test_options_are_checked() -> None:
    params = probe_params(STACK_SPEC, by=["pid"], map_entries=77)
    options = stack_options(params, probe_options(params, ["pid"]))
    constants = {"USER_STACKS": 1, "KERNEL_STACKS": 1, "UNWIND": 0, "INTERPRETERS": 1}
    assert (options.apart, options.constants()) == (True, constants)
    able = with_copies(options, FakeLibbpf())  # type: ignore[arg-type]
    assert able.constants()["UNWIND"] == 1
    kept = ("stack_frames", "stack_counts", "processes", "copied", "interpreters", "interpreter_frames")
    sizes = able.sizes()
    assert sizes.pop("code_objects")["max_entries"] > 77, "one stack has many of them"
    assert sizes == {name: {"max_entries": 77} for name in kept}
    params.update(user_stacks=False)
    assert stack_options(params, probe_options(params, ["pid"])).constants()["INTERPRETERS"] == 0
    params.update(user_stacks=False, kernel_stacks=False)
    with pytest.raises(OptionError, match="user_stacks and kernel_stacks are both false; leave at least one of them"):
        stack_options(params, probe_options(params, ["pid"]))
