# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where fields lie, by debug information that gcc and clang wrote, and by such that is damaged."""

from __future__ import annotations

import random
import struct
import zlib
from typing import Any, List, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import split_path
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, OpenFile
from ansible_collections.fleet.probe.plugins.module_utils._resolve.dwarf import Dwarf
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError, MemorySource
from ansible_collections.fleet.probe.plugins.module_utils._resolve.fields import FieldFinder
from ansible_collections.fleet.probe.plugins.module_utils._resolve.paths import (
    MAX_PLACES,
    NOWHERE,
    Found,
    Wanted,
    as_found,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import SearchedFile, Site
from debug_files import DEBUG_FILES, machine_of

STATES = ((0, "IDLE"), (7, "RUNNING"), (-2, "FAILED"))
HUGE = 1 << 40


def searched(data: bytes, machine: str = "x86_64") -> SearchedFile:
    inside = Inside("web1 (docker 3f2a)", -1, -1, [])
    return SearchedFile(Elf(MemorySource(data), machine), OpenFile(-1, "/bin/app", len(data), 0, 0), inside, machine)


def site_of(file: SearchedFile, function: str, name: str = "") -> Site:
    symbol = file.elf.find([function])[function][0]
    return Site(name or function, symbol.address, file.elf.file_offset(symbol.address) or 0, symbol.size)


def resolve(
    data: bytes, function: str, text: str, machine: str = "x86_64", **how: Any
) -> Tuple[Tuple[int, ...], Found]:
    file = searched(data, machine)
    finder = FieldFinder([Wanted(3, text, *split_path(text), **how)])
    (site,) = finder.complete(file, [site_of(file, function)])
    assert len(site.paths) == MAX_PLACES and site.paths[:3] == (NOWHERE,) * 3
    (found,) = as_found(file.found)
    return site.paths[3], found


def refused(data: bytes, function: str, text: str, **how: Any) -> str:
    with pytest.raises(ContainerError) as caught:
        resolve(data, function, text, **how)
    assert "\n" not in caught.value.reason and caught.value.reason.endswith(".")
    return caught.value.reason


@pytest.mark.parametrize("name", DEBUG_FILES)
@pytest.mark.parametrize(
    ("text", "pointers", "load", "shifts", "offsets", "kind"),
    [
        ("arg0->status", 0, 4, (32, 32), [8], "int64"),
        ("arg0->state", 0, 4, (32, 32), [12], "int64"),
        ("arg0->kind", 0, 1, (61, 61), [16], "uint64"),
        ("arg0->urgent", 0, 1, (60, 63), [16], "uint64"),
        ("arg0->level", 0, 2, (55, 59), [16], "int64"),
        ("arg0->number", 0, 8, (0, 0), [24], "int64"),
        ("arg0->bytes[1]", 0, 1, (56, 56), [25], "uint64"),
        ("arg0->inner.low", 0, 4, (32, 32), [32], "uint64"),
        ("arg0->method", 0, 0, (0, 0), [36], "str"),
        ("arg0->path", 0, 8, (0, 0), [48], "str"),
        ("arg0->scores[3]", 0, 2, (48, 48), [70], "int64"),
        ("arg0->big[2]", 1, 8, (0, 0), [72, 16], "uint64"),
        ("arg0->client->id", 1, 8, (0, 0), [56, 0], "int64"),
        ("arg0->client", 0, 8, (0, 0), [56], "uint64"),
        ("arg0[1].status", 0, 4, (32, 32), [96], "int64"),
        ("arg0->client->next->from.port", 2, 2, (48, 48), [56, 24, 8], "uint64"),
        ("arg0->self->self->self->client->next->from.host", 5, 8, (0, 0), [0, 0, 0, 56, 24, 16], "str"),
    ],
)
def test_fields(
    name: str, text: str, pointers: int, load: int, shifts: Tuple[int, int], offsets: List[int], kind: str
) -> None:
    """Each offset adds to an address, and the pointer there is loaded; a number is shifted into its place."""
    path, found = resolve(DEBUG_FILES[name], "handle", text, machine_of(name))
    assert path == (pointers, load, *shifts, int(kind == "int64"), *offsets, *[0] * (6 - len(offsets)))
    assert (found.type, found.most) == (kind, 8 if text == "arg0->method" else 0)
    assert found.names == (STATES if text == "arg0->state" else ())


@pytest.mark.parametrize("name", DEBUG_FILES)
def test_fields_of_a_result(name: str) -> None:
    path, _found = resolve(DEBUG_FILES[name], "ask", "retval->status", machine_of(name))
    assert path[:6] == (0, 4, 32, 32, 1, 8)


@pytest.mark.parametrize(
    ("kind", "shifts", "signed", "found"),
    [("int32", (32, 32), 1, "int64"), ("uint32", (32, 32), 0, "uint64"), ("uint64", (0, 0), 0, "uint64")],
)
def test_a_field_as_the_type_that_is_asked_for(kind: str, shifts: Tuple[int, int], signed: int, found: str) -> None:
    path, what = resolve(DEBUG_FILES["gcc-5"], "handle", "arg0->number", kind=kind)
    assert path[2:5] == (*shifts, signed) and what.type == found
    assert resolve(DEBUG_FILES["gcc-5"], "handle", "arg0->path", kind="uint64")[1].type == "uint64"
    assert resolve(DEBUG_FILES["gcc-5"], "handle", "arg0->self", kind="str")[1].type == "str"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "arg0->statsu",
            "struct request has no field statsu; the closest names are status, state; it has self, ",
        ),
        ("arg0.status", "what is before .status is struct request *; use ->."),
        ("arg0->inner->low", "what is before ->low is struct without a name; use ."),
        ("arg0->load", "is double, and floating-point numbers are not read"),
        ("arg0->client->from", "is struct address with the fields port, host, and only numbers and text are read"),
        ("arg0->scores", "is short int [], and only numbers and text are read"),
        ("arg0->scores[4]", "the array has 4 elements, from [0] on"),
        ("arg0->status[0]", "what is before [0] is int"),
        ("arg0->kind.x", "what is before .x is a bit-field"),
        ("arg1->x", "what is before ->x is int, which has no fields"),
        ("arg2->x", "does not exist: the function has 2 arguments in registers of whole numbers"),
        ("arg0->self->self->self->self->self->self->status", "has more than 5 pointers on its way"),
    ],
)
def test_what_is_not_there_or_is_not_read(text: str, words: str) -> None:
    reason = refused(DEBUG_FILES["gcc-5"], "handle", text)
    assert words in reason and reason.startswith(f"{text} of handle in /bin/app of container web1 (docker 3f2a)")


@pytest.mark.parametrize("name", DEBUG_FILES)
@pytest.mark.parametrize(
    ("text", "pointers", "load", "shifts", "offsets", "kind"),
    [
        ("((struct client *)arg1)->id", 0, 8, (0, 0), [0], "int64"),
        ("((request *)arg5)->state", 0, 4, (32, 32), [12], "int64"),
        ("((struct client *)arg0->path)->next->id", 2, 8, (0, 0), [48, 24, 0], "int64"),
        ("((struct client *)arg0->method)->next->id", 1, 8, (0, 0), [60, 0], "int64"),
        ("((struct request **)arg1)[2]->status", 1, 4, (32, 32), [16, 8], "int64"),
        ("(enum state)arg1", 0, 0, (32, 32), [0], "int64"),
        ("(enum state)arg0->bytes[1]", 0, 1, (56, 56), [25], "uint64"),
        ("(int)arg0->kind", 0, 1, (61, 61), [16], "uint64"),
        ("(unsigned char)arg0->level", 0, 2, (55, 59), [16], "int64"),
        ("(unsigned char)arg0->status", 0, 1, (56, 56), [8], "uint64"),
        ("(long)(unsigned char)arg0->status", 0, 1, (56, 56), [8], "uint64"),
        ("(u16)arg1", 0, 0, (48, 48), [0], "uint64"),
        ("((unsigned short *)arg1)[3]", 0, 2, (48, 48), [6], "uint64"),
        ("(char *)arg1", 0, 0, (0, 0), [0], "str"),
        ("(void *)arg0->path", 0, 8, (0, 0), [48], "uint64"),
    ],
)
def test_casts(
    name: str, text: str, pointers: int, load: int, shifts: Tuple[int, int], offsets: List[int], kind: str
) -> None:
    """What a register holds is what the cast says; what is narrower than a type keeps its own sign."""
    path, found = resolve(DEBUG_FILES[name], "handle", text, machine_of(name))
    assert path == (pointers, load, *shifts, int(kind == "int64"), *offsets, *[0] * (6 - len(offsets)))
    assert found.type == kind
    assert found.names == (
        STATES if text in ("(enum state)arg1", "((request *)arg5)->state") or "(enum" in text else ()
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("((struct cleint *)arg1)->id", "the file's debug information has no struct cleint"),
        ("((union client *)arg1)->id", "the file's debug information has no union client"),
        (
            "((struct client)arg1).id",
            "struct client is cast to, and only numbers and pointers are; write struct client *",
        ),
        ("((void *)arg1)->id", "what is before ->id is void *, which has no fields"),
        ("((struct client *)arg0->status)->id", "what is cast to struct client * is int, which has no room for it"),
        ("((struct client *)arg0->kind)->id", "is unsigned int, which has no room for it"),
        ("(long)arg0->inner", "what is cast to long is struct without a name; name one of its parts"),
        ("(long)arg0->load", "what is cast to long is double"),
    ],
)
def test_casts_that_do_not_fit(text: str, words: str) -> None:
    reason = refused(DEBUG_FILES["gcc-5"], "handle", text)
    assert words in reason and reason.startswith(f"{text} of handle in /bin/app of container web1 (docker 3f2a)")


def test_a_cast_needs_no_parameters() -> None:
    """Those of a copy that the compiler has changed, or of no function at all, are not known."""
    file = searched(DEBUG_FILES["gcc-5"])
    text = "((struct client *)arg1)->id"
    finder = FieldFinder([Wanted(0, text, *split_path(text))])
    for site in (site_of(file, "handle", "handle.isra.0"), site_of(file, "handle")._replace(address=0x10)):
        assert finder.complete(file, [site])[0].paths[0][:5] == (0, 8, 0, 0, 1)
    with pytest.raises(ContainerError, match="is in a Go program"):
        finder.complete(file, [site_of(file, "handle")._replace(go=True)])


def test_bytes_of_a_given_length() -> None:
    for text, load, offset in (("arg0->big", 8, 72), ("arg0->scores", 0, 64), ("arg0->method", 0, 36)):
        path, found = resolve(DEBUG_FILES["gcc-5"], "handle", text, sized=True, kind="bytes")
        assert (path[1], path[5], found.type) == (load, offset, "str")
    assert "is int, which is no text" in refused(DEBUG_FILES["gcc-5"], "handle", "arg0->status", sized=True)


def test_names_of_an_enum_that_a_filter_compares_with() -> None:
    _path, found = resolve(DEBUG_FILES["gcc-5"], "handle", "arg0->state", words=["RUNNING"])
    assert found.names == STATES
    reason = refused(DEBUG_FILES["gcc-5"], "handle", "arg0->state", words=["RUNING"])
    assert "enum state, which has no RUNING; the closest name is RUNNING; it has IDLE, RUNNING, FAILED" in reason
    reason = refused(DEBUG_FILES["gcc-5"], "handle", "arg0->status", words=["RUNNING"])
    assert "is int and no enum, so it cannot be compared with RUNNING; give a number" in reason


def test_copies_that_the_compiler_has_changed_are_refused() -> None:
    file = searched(DEBUG_FILES["gcc-5"])
    finder = FieldFinder([Wanted(0, "arg0->status", "arg0", [("->", "status")])])
    with pytest.raises(ContainerError) as caught:
        finder.complete(file, [site_of(file, "handle", "handle.isra.0")])
    assert "a copy whose parameters the compiler has changed" in caught.value.reason
    with pytest.raises(ContainerError, match="is in a Go program"):
        finder.complete(file, [site_of(file, "handle")._replace(go=True)])
    with pytest.raises(ContainerError, match="has no entry in the file's debug information"):
        finder.complete(file, [site_of(file, "handle")._replace(address=0x10)])


def test_sites_without_the_field_are_left_out_where_others_have_it() -> None:
    file = searched(DEBUG_FILES["gcc-5"])
    sites = [site_of(file, "handle"), site_of(file, "ask")]
    finder = FieldFinder([Wanted(0, "retval->status", "retval", [("->", "status")])])
    assert [site.function for site in finder.complete(file, sites)] == ["ask"]
    assert [reason[:25] for reason in file.left_out] == ["retval->status of handle "]


def test_what_a_value_is_has_to_be_the_same_at_all_sites() -> None:
    file = searched(DEBUG_FILES["gcc-5"])
    sites = [site_of(file, "handle"), site_of(file, "ask")]
    finder = FieldFinder([Wanted(0, "retval", "retval", [])])
    assert [site.function for site in finder.complete(file, sites)] == ["handle"]
    (reason,) = file.left_out
    assert "retval of ask in /bin/app" in reason and "is struct request *, and that of handle is int" in reason


def section_of(data: bytes, name: str) -> Tuple[int, int, int]:
    """Where a section's header is, and the section: offset and size."""
    headers, number = struct.unpack_from("<Q", data, 40)[0], struct.unpack_from("<H", data, 60)[0]
    elf = Elf(MemorySource(data), "x86_64")
    found = elf.section(name)
    assert found is not None
    for at in range(headers, headers + 64 * number, 64):
        if struct.unpack_from("<QQ", data, at + 24) == (found.offset, found.size):
            return at, found.offset, found.size
    raise AssertionError(name)


def compressed(data: bytes, name: str, kind: int, packed: bytes) -> bytes:
    """The file with a section that is marked as compressed, at its end."""
    at, offset, size = section_of(data, name)
    content = struct.pack("<IIQQ", kind, 0, size, 1) + (packed or zlib.compress(data[offset : offset + size]))
    header = bytearray(data[at : at + 64])
    struct.pack_into("<Q", header, 8, struct.unpack_from("<Q", header, 8)[0] | 0x800)
    struct.pack_into("<QQ", header, 24, len(data), len(content))
    return data[:at] + bytes(header) + data[at + 64 :] + content


def test_compressed_sections() -> None:
    data = compressed(DEBUG_FILES["gcc-5"], ".debug_info", 1, b"")
    assert resolve(data, "handle", "arg0->status")[0][5] == 8
    assert "compressed with zstd; only zlib is read" in refused(
        compressed(data=DEBUG_FILES["gcc-5"], name=".debug_info", kind=2, packed=b"\x28\xb5\x2f\xfd"),
        "handle",
        "arg0->status",
    )
    broken = compressed(DEBUG_FILES["gcc-5"], ".debug_info", 1, b"not zlib at all")
    assert "its section .debug_info cannot be unpacked" in refused(broken, "handle", "arg0->status")
    bomb = compressed(DEBUG_FILES["gcc-5"], ".debug_info", 1, zlib.compress(bytes(65 << 20)))
    assert "a compressed section .debug_info of more than" in refused(bomb, "handle", "arg0->status")


def test_a_file_without_debug_information() -> None:
    data = bytearray(DEBUG_FILES["gcc-5"])
    name = data.find(b".debug_info\0")
    data[name : name + 11] = b".nodebug_xx"
    reason = refused(bytes(data), "handle", "arg0->status")
    assert "has no debug information" in reason and "build it with -g" in reason


@pytest.mark.parametrize("name", DEBUG_FILES)
def test_damaged_debug_information_is_refused_in_bounded_time(name: str) -> None:
    """Whatever its bytes are: a field, or one of the two errors that are for a single container."""
    chance, whole = random.Random(name), DEBUG_FILES[name]
    parts = [
        section_of_any(whole, part)
        for part in (".debug_info", ".debug_abbrev", ".debug_str", ".debug_str_offsets", ".debug_addr")
    ]
    ends = 0
    for _try in range(150):
        data = bytearray(whole)
        for _change in range(chance.choice((1, 1, 4, 40))):
            offset, size = chance.choice([part for part in parts if part[1]])
            at = offset + chance.randrange(size)
            data[at] = chance.choice((0, 1, 0x7F, 0xFF, chance.randrange(256)))
        try:
            resolve(bytes(data), "handle", "arg0->client->next->from.port", machine_of(name))
        except (ContainerError, ElfError):
            ends += 1
    assert 0 < ends < 150


def section_of_any(data: bytes, name: str) -> Tuple[int, int]:
    found = Elf(MemorySource(data), "aarch64" if data[18] == 183 else "x86_64").section(name)
    return (found.offset, found.size) if found is not None else (0, 0)


def test_types_that_lead_to_themselves() -> None:
    """Every reference is one to the first entry behind the file's: a typedef of itself, or a struct in itself."""
    whole = DEBUG_FILES["gcc-5"]
    _header, offset, size = section_of(whole, ".debug_info")
    dwarf = Dwarf(Elf(MemorySource(whole), "x86_64"))
    root = dwarf.function(searched(whole).elf.find(["handle"])["handle"][0].address)
    assert root is not None
    targets = [child.offset for child in dwarf.children(root.unit.root)]  # type: ignore[arg-type]
    for target in targets:
        data = bytearray(whole)
        for at in range(offset + 16, offset + size - 4):
            if struct.unpack_from("<I", whole, at)[0] in targets:
                struct.pack_into("<I", data, at, target)
        try:
            resolve(bytes(data), "handle", "arg0->client->next->id")
        except (ContainerError, ElfError) as error:
            assert str(error)
