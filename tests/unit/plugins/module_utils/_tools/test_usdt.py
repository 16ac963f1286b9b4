# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usdt's options, and the sites in a file that they name."""

from __future__ import annotations

import struct
import sys
from typing import Any, Dict, List, Optional, Sequence

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, OptionError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, OpenFile
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import MemorySource
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import SearchedFile
from ansible_collections.fleet.probe.plugins.module_utils._resolve.usdt import UsdtRequest
from ansible_collections.fleet.probe.plugins.module_utils._tools.usdt import USDT_SPEC, Usdt

CODE, DATA = 0x1000, 0x9000


def given(**options: Any) -> Dict[str, Any]:
    defaults = {name: spec.get("default") for name, spec in {**PROBE_SPEC, **USDT_SPEC}.items()}
    return {**defaults, "target": "/bin/app", **options}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "probe and name are both missing"),
        ({"probe": ["gc__start"]}, "probe 'gc__start' is not provider:name"),
        ({"probe": [":x"]}, "is not provider:name"),
        ({"probe": ["x:"]}, "is not provider:name"),
        ({"name": [""]}, "is not provider:name"),
        ({"probe": ["a:b"] * 300}, "list 300 probes"),
        ({"probe": ["a:b"], "target": "bin/app"}, "is a relative path"),
        ({"probe": ["a:b"], "collect": "value"}, "collect is value"),
        ({"probe": ["a:b"], "value": ["arg12"]}, "value is 'arg12'"),
        ({"probe": ["a:b"], "value": ["retval"]}, "value is 'retval'"),
        ({"probe": ["a:b"], "by": ["function"]}, "by has 'function'"),
        (
            {"probe": ["a:b"], "value": ["arg0->id"]},
            "value is arg0->id, and nothing says of which type the arguments of USDT probes are; write a cast as in C, "
            "such as ((struct NAME *)arg0)->id",
        ),
        ({"probe": ["a:b"], "by": ["arg3[1]"]}, "such as ((struct NAME *)arg3)->FIELD"),
    ],
)
def test_refusals_name_option_value_and_remedy(options: Dict[str, Any], words: str) -> None:
    with pytest.raises(OptionError) as caught:
        Usdt(given(**options))
    assert words in str(caught.value) and "\n" not in str(caught.value)


def test_names_get_their_provider() -> None:
    options = Usdt(given(probe=["python:gc*"], provider="lib?", name=["a", "b*"], value=["arg3"], by=["probe"]))
    assert options.where.probes == ["python:gc*", "lib?:a", "lib?:b*"]
    assert options.where.needed == [3]
    assert Usdt(given(name=["a"])).where.probes == ["*:a"]


def test_casts_are_found_by_the_debug_information_of_the_file() -> None:
    cast = "((struct client *)arg3)->id"
    options = Usdt(given(name=["a"], value=[cast], filter=[f"{cast}>1"], debug_dirs=["/usr/lib/debug"]))
    assert options.where.reader is not None and options.where.needed == [3]
    assert list(options.where.debug_dirs) == ["/usr/lib/debug"]
    assert set(options.sizes()) == {"arguments", "paths"}
    assert Usdt(given(name=["a"], value=["arg3"])).where.reader is None and options.paths is not None
    assert options.paths.unlike([["int64", 0, [], "long int"]]) == ""


IN_FILE = b"\x90" * 0x100 + bytes(0x100)  # nops, and data that is zero


class FakeElf:
    """The segments at CODE and DATA, each at its offset in the file."""

    def __init__(self, *notes: Any) -> None:
        self.notes = b""
        for provider, name, location, semaphore, arguments in notes:
            names = [each.encode() for each in (provider, name, arguments)]
            text = struct.pack("<QQQ", location, 0, semaphore) + b"\0".join(names) + b"\0"
            padded = text.ljust(-(-len(text) // 4) * 4, b"\0")
            self.notes += struct.pack("<III", 8, len(text), 3) + b"stapsdt\0" + padded
        self.source = MemorySource(IN_FILE)

    def section(self, name: str) -> None:
        return None

    def read_section(self, name: str, limit: int) -> Optional[bytes]:
        return self.notes if name == ".note.stapsdt" else None

    def file_offset(self, address: int) -> Any:
        return address - CODE if CODE <= address < DATA else None

    def data_offset(self, address: int) -> Any:
        return address - DATA + 0x100 if address >= DATA else None

    def variable(self, name: str) -> Any:
        return DATA if name == "counter" else None


def sites(request: UsdtRequest, *notes: Any) -> List[Any]:
    elf: Any = FakeElf(*notes)
    absent = request.wanted()
    inside = Inside("web1 (docker 3f2a)", -1, -1, [])
    found = request.sites(SearchedFile(elf, OpenFile(-1, "/bin/app", 0, 0, 0), inside, "x86_64"), absent)
    assert found or absent
    return found


def request(*probes: str, needed: Sequence[int] = ()) -> UsdtRequest:
    return UsdtRequest("/bin/app", list(probes), list(needed), "x86_64")


ONE = ("lab", "one", CODE + 8, 0, "-4@%eax")
AGAIN = ("lab", "one", CODE + 16, 0, "-4@$5")
TWO = ("lab", "two", CODE + 24, DATA + 2, "8@%rbx 8f@%xmm0")
OTHER = ("other", "one", CODE + 32, DATA + 4, "")


def test_all_sites_of_a_probe_with_their_arguments() -> None:
    first, second = sites(request("lab:one"), ONE, AGAIN, TWO, OTHER)
    assert [(each.function, each.address, each.offset) for each in (first, second)] == [
        ("lab:one", CODE + 8, 8),
        ("lab:one", CODE + 16, 16),
    ]
    assert [each.arguments[0][1] for each in (first, second)] == [2, 1], "a register, and a constant"


def test_a_semaphore_is_given_by_its_file_offset() -> None:
    assert [each.semaphore for each in sites(request("*:*"), ONE, TWO, OTHER)] == [0, 0x102, 0x104]


@pytest.mark.parametrize(
    ("probe", "expected"),
    [("lab:*", [8, 16, 24]), ("*:one", [8, 16, 32]), ("o?her:[a-o]*", [32]), ("*", [8, 16, 24, 32])],
)
def test_globs_in_both_parts(probe: str, expected: List[int]) -> None:
    assert [each.offset for each in sites(request(probe), ONE, AGAIN, TWO, OTHER)] == expected


def test_arguments_that_are_not_there() -> None:
    with pytest.raises(ContainerError) as caught:
        sites(request("lab:one", needed=[1]), ONE)
    assert caught.value.reason.startswith("USDT probe lab:one in /bin/app of container")
    assert "has no arg1 (number of arguments: 1);" in caught.value.reason
    with pytest.raises(ContainerError) as caught:
        sites(request("lab:two", needed=[1]), TWO)
    assert "arg1 of USDT probe lab:two in /bin/app of container" in caught.value.reason
    assert "is a floating-point number;" in caught.value.reason
    assert [each.offset for each in sites(request("*:*", needed=[0]), ONE, TWO, OTHER)] == [8, 24]
    with pytest.raises(ContainerError) as caught:
        sites(request("*:*", needed=[5]), ONE, TWO, OTHER)
    assert "and no other match of" in caught.value.reason


def test_damaged_notes_are_refused() -> None:
    for note, words in (
        (("lab", "one", 0x10, 0, ""), "its address 0x10 is not in the file"),
        (("lab", "one", CODE, 0x20, ""), "its semaphore 0x20 is not in the file"),
    ):
        with pytest.raises(ContainerError) as caught:
            sites(request("lab:one"), note)
        assert words in caught.value.reason


@pytest.mark.parametrize(
    ("code", "kept"),
    [
        ("90", True),
        ("6690", True),
        ("0f1f4000", True),
        ("660f1f440000", True),
        ("f390", False),
        ("c3", False),
        ("", False),
    ],
)
def test_a_site_is_a_nop(monkeypatch: Any, code: str, kept: bool) -> None:
    place = bytes.fromhex(code)
    monkeypatch.setattr(sys.modules[__name__], "IN_FILE", bytes(8) + place + IN_FILE[8 + len(place) :])
    note = ("lab", "nop", CODE + 8, 0, "")
    if not code:
        note = ("lab", "nop", CODE + 0x100, 0, "")
    if kept:
        assert [each.offset for each in sites(request("lab:nop"), note)] == [8]
    else:
        with pytest.raises(ContainerError) as caught:
            sites(request("lab:nop"), note)
        assert f"USDT probe lab:nop in /bin/app of container web1 (docker 3f2a) puts it at {note[2]:#x}, where" in str(
            caught.value.reason
        )


def test_a_semaphore_is_zero_in_the_file(monkeypatch: Any) -> None:
    monkeypatch.setattr(sys.modules[__name__], "IN_FILE", IN_FILE[:0x102] + b"\1" + IN_FILE[0x103:])
    with pytest.raises(ContainerError) as caught:
        sites(request("lab:two"), TWO)
    assert "puts its semaphore at 0x9002, where the file has other content" in caught.value.reason


def test_a_site_that_would_do_harm_is_left_out_and_said() -> None:
    elf: Any = FakeElf(ONE, ("lab", "one", CODE + 0x180, 0, ""))
    file = SearchedFile(elf, OpenFile(-1, "/bin/app", 0, 0, 0), Inside("web1", -1, -1, []), "x86_64")
    assert [each.offset for each in request("lab:one").sites(file, {})] == [8]
    assert len(file.left_out) == 1 and "puts it at 0x1180, where the file has no nop" in file.left_out[0]


class ArgumentsMap:
    """A map with room for two sets of arguments, and the kernel that it is in."""

    fd, max_entries = 7, 24

    def __init__(self) -> None:
        self.written: List[Any] = []
        self.value = self.libbpf = self
        self.maps = {"arguments": self}

    def pack(self, **fields: int) -> Dict[str, int]:
        return fields

    def update(self, fd: int, key: bytes, value: Any) -> None:
        self.written.append((int.from_bytes(key, "little"), value["kind"]))


def test_each_set_of_arguments_is_written_once() -> None:
    loaded: Any = ArgumentsMap()
    options = Usdt(given(probe=["a:b"]))
    points = options.attach_points
    points.arguments = [sites(request("*:one"), each)[0].arguments for each in (ONE, AGAIN)]
    options.fill_sites(loaded)
    options.fill_sites(loaded)
    assert loaded.written == [(0, 2), (12, 1)]
    points.arguments.append(())
    with pytest.raises(ProbeError, match="brought the sets of USDT arguments to 3, at most 2 fit; run the probe again"):
        options.fill_sites(loaded)
