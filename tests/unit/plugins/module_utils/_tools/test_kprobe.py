# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kprobe's options, and the kernel functions that they name."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._probes import kernel_fields as _kernel_fields
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_fields import KernelFields
from ansible_collections.fleet.probe.plugins.module_utils._resolve.paths import MAX_PLACES, Found
from ansible_collections.fleet.probe.plugins.module_utils._tools import kprobe as _kprobe
from ansible_collections.fleet.probe.plugins.module_utils._tools.kprobe import (
    KPROBE_SPEC,
    Kprobe,
    find_functions,
)
from probe_fakes import bytecode, container, probe_params, probe_run

BYTECODE = bytecode("kprobe")
KALLSYMS = """\
ffffffff81000000 T _text
ffffffff81001000 t vfs_read_iter
ffffffff81001100 T vfs_read
ffffffff81001200 T vfs_readv
ffffffff81001300 t vfs_read.cold
ffffffff81001310 t __pfx_vfs_read
ffffffff81001400 W arch_reads
ffffffff82001400 D vfs_read_data
ffffffffc0001000 t nf_read\t[nf_tables]
ffffffffc0002000 t vfs_read\t[other]
"""


def options(**given: Any) -> Kprobe:
    return Kprobe(probe_params(KPROBE_SPEC, **{"function": ["vfs_read"], **given}))


@pytest.fixture
def kallsyms(tmp_path: Path) -> str:
    path = tmp_path / "kallsyms"
    path.write_text(KALLSYMS)
    return str(path)


@pytest.mark.parametrize("chunk", [1 << 19, 64, 7, 1])
@pytest.mark.parametrize(
    ("patterns", "names"),
    [
        (["vfs_read"], ["vfs_read"]),
        (["nf_read", "vfs_readv"], ["nf_read", "vfs_readv"]),
        (["vfs_read.cold"], ["vfs_read.cold"]),
        (["vfs_read*"], ["vfs_read", "vfs_read_iter", "vfs_readv"]),
        (["*_read", "vfs_read"], ["nf_read", "vfs_read"]),
        (["arch_reads"], ["arch_reads"]),
    ],
)
def test_functions_by_name_and_glob(
    kallsyms: str, monkeypatch: pytest.MonkeyPatch, patterns: List[str], names: List[str], chunk: int
) -> None:
    """Parts of functions only by name; the chunks of the file make no difference."""
    monkeypatch.setattr(_kprobe, "CHUNK", chunk)
    assert find_functions(patterns, kallsyms) == names


@pytest.mark.parametrize(
    ("patterns", "words"),
    [
        (["vfs_raed"], ["function is 'vfs_raed', which this kernel does not have", "the closest names are vfs_read"]),
        (["vfs_read_data"], ["function is 'vfs_read_data'"]),
        (["vfs_read", "zz*"], ["function is 'zz*', which this kernel does not have"]),
    ],
)
def test_functions_that_are_not_there(kallsyms: str, patterns: List[str], words: List[str]) -> None:
    with pytest.raises(HostError) as refused:
        find_functions(patterns, kallsyms)
    assert [word for word in words if word not in str(refused.value)] == [], str(refused.value)


def test_too_many_functions(tmp_path: Path) -> None:
    path = tmp_path / "kallsyms"
    path.write_text("".join(f"ffffffff81000000 t f{number}\n" for number in range(129)))
    with pytest.raises(
        OptionError, match="function matches 129 functions of this kernel, at most 128 can be probed; give fewer"
    ):
        find_functions(["f*"], str(path))
    assert len(find_functions(["f*[0-7]", "f8"], str(path))) == 105


@pytest.mark.parametrize(
    ("given", "programs"),
    [
        ({}, {"hit": False}),
        ({"at": "return"}, {"hit": True}),
        ({"value": ["retval"]}, {"hit": True}),
        ({"collect": "latency"}, {"leave": True, "enter": False}),
        ({"collect": "events", "value": ["retval", "arg1"]}, {"leave": True, "enter": False}),
    ],
)
def test_which_programs_it_takes(given: Dict[str, Any], programs: Dict[str, bool]) -> None:
    one = options(**given)
    assert one.loads == one.call.programs == programs
    known = {name for program in BYTECODE["programs"].values() for _at, name in program["constants"]}
    assert set(one.constants()) | set(one.collect.constants(event_layout(BYTECODE), False)) <= known


def test_fields_make_paths_that_functions_share(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cookie has the number of the function in its low half and that of its paths above; one that has none is left
    out, and the coverage says why."""
    one, fake = options(value=["arg0->f_flags"], function=["vfs_*"]), FakeAttachments()
    run = probe_run([container("a")], {"hit": 5}, fake)
    names = ["vfs_a", "vfs_b", "vfs_c", "vfs_d"]
    here, there = ((0, 4, 32, 32, 0, 64, 0, 0, 0, 0, 0),), ((0, 4, 32, 32, 0, 72, 0, 0, 0, 0, 0),)
    found = KernelFields(
        {"vfs_a": here, "vfs_c": there, "vfs_d": here}, {"vfs_b": "no struct file."}, [Found("uint64")]
    )
    monkeypatch.setattr(_kprobe, "kprobe_pmu", lambda: None)
    monkeypatch.setattr(_kprobe, "find_functions", lambda _patterns: names)
    monkeypatch.setattr(_kernel_fields, "kernel_fields", lambda _libbpf, _wanted, _names: found)
    one.resolve(run)
    assert one.sizes()["paths"] == {"max_entries": 2 * MAX_PLACES} and one.collect.values[0].type == "uint64"
    assert [failure.reason for failure in run.coverage.failed] == ["no struct file."]
    one.attach(run)
    assert [(name, cookie) for _program, name, _at, cookie in fake.there] == [
        ("vfs_a", 0),
        ("vfs_c", 1 << 16 | 1),
        ("vfs_d", 2),
    ]
    found = KernelFields({}, {"vfs_a": "arg0->f_flags of vfs_a does not exist."}, [])
    with pytest.raises(HostError, match="arg0->f_flags of vfs_a does not exist"):
        options(value=["arg0->f_flags"]).resolve(run)
    found = KernelFields({"vfs_a": here}, {}, [Found("str")])
    with pytest.raises(OptionError, match="strings are neither compared with numbers nor counted"):
        options(value=["arg0->f_flags"]).resolve(run)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"function": []}, ["function is empty"]),
        ({"function": ["vfs read"]}, ["function is 'vfs read', which is not a kernel function name"]),
        ({"function": ["a\nb"]}, ["function is 'a\\nb'"]),
        ({"value": ["arg0"], "at": "return"}, ["value is arg0, which a function does not have at its return"]),
        ({"collect": "latency", "at": "entry"}, ["at is entry", "omit at"]),
        ({"value": ["arg9"]}, ["arg9", "retval"]),
    ],
)
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        options(**given)
    assert [word for word in words if word not in str(refused.value)] == [], str(refused.value)


class FakeAttachments:
    """Attachments of a kernel that refuses probes on some functions."""

    def __init__(self, *refused: str) -> None:
        self.there: List[Any] = []
        self._refused = refused

    def kprobe(self, program: int, function: str, at_return: bool, cookie: int) -> int:
        if function in self._refused and not at_return:
            raise OSError(22, "Invalid argument")
        self.there.append((program, function, at_return, cookie))
        return len(self.there)

    def detach(self, handle: int) -> None:
        self.there[handle - 1] = None


def attached(fake: FakeAttachments, *functions: str) -> Any:
    one, run = options(collect="latency"), probe_run([container("a")], {"enter": 5, "leave": 6}, fake)
    one.call.collect.functions.extend(functions)
    one.attach(run)
    assert one.call.collect.functions == list(functions), "what names the sites stays"
    return [entry["function"] for entry in one.attached()["attachments"]], run.coverage


def test_both_ends_get_their_programs_return_first() -> None:
    fake = FakeAttachments()
    functions, coverage = attached(fake, "vfs_read", "vfs_write")
    assert functions == ["vfs_read", "vfs_write"] and coverage.failed == []
    assert fake.there == [(p, f, p == 6, n) for n, f in enumerate(functions) for p in (6, 5)]


def test_a_function_that_cannot_be_probed_costs_itself_alone() -> None:
    fake = FakeAttachments("vfs_read")
    functions, coverage = attached(fake, "vfs_read", "vfs_write")
    assert functions == ["vfs_write"]
    assert fake.there == [None, (6, "vfs_write", True, 1), (5, "vfs_write", False, 1)]
    (failure,) = coverage.failed
    assert failure.reason == "The kernel refused a probe on vfs_read: Invalid argument" and failure.container is None
    with pytest.raises(HostError, match="The kernel refused a probe on vfs_read: Invalid argument"):
        attached(FakeAttachments("vfs_read"), "vfs_read")
