# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Types and functions in the kernel's format, as gcc wrote them, and in a module's part of it that is made here."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any, List, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.c_types import ENUM, CType, declared
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._load.btf import KernelTypes
from debug_files import BTF
from recorded_btf import Recorded

ENUM64, FORWARD, STRUCT, ARRAY, FUNCTION, PROTOTYPE, POINTER, TAG = 19, 7, 4, 3, 12, 13, 2, 18


def types(folder: Any = "/nonexistent") -> KernelTypes:
    return KernelTypes(Recorded(), str(folder))


def number_of_types() -> int:
    """How many the recorded ones are, with void."""
    found, _texts = struct.unpack_from("<II", BTF, 8), None
    start, size = 24 + found[0], found[1]
    at, number = start, 1
    sizes = {1: 4, 3: 12}
    while at < start + size:
        info = struct.unpack_from("<I", BTF, at + 4)[0]
        kind, length = info >> 24 & 0x1F, info & 0xFFFF
        each = {4: 12, 5: 12, 6: 8, 13: 8}.get(kind, 0) * length
        at, number = at + 12 + sizes.get(kind, 4 if kind == 14 else each), number + 1
    return number


def write_module(folder: Path, made: List[Tuple[str, int, int, int, List[Any]]]) -> None:
    """Types of a module: name, kind with its flag, vlen, size or type, and words behind; texts become offsets."""
    before = struct.unpack_from("<I", BTF, 20)[0]
    texts = b"\0"

    def word(value: Any) -> int:
        nonlocal texts
        if not isinstance(value, str):
            return int(value) & 0xFFFFFFFF
        if not value:
            return 0
        texts += value.encode() + b"\0"
        return before + len(texts) - len(value) - 1

    body = b""
    for name, kind, length, size, rest in made:
        words = [word(name), kind << 24 | length, size, *map(word, rest)]
        body += struct.pack(f"<{len(words)}I", *words)
    head = struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, len(body), len(body), len(texts))
    (folder / "module").write_bytes(head + body + texts)


def test_functions_and_their_types() -> None:
    function = types().function("handle")
    assert function is not None
    assert [declared(kind) for kind in function.parameters()] == ["double", "struct request *", "int"]
    assert declared(function.result()) == "int"
    assert types().function("hanlde") is None


def test_types_by_name() -> None:
    found = types()
    assert declared(found.find("struct", "client")) == "struct client"
    assert declared(found.find("", "request")) == "struct request", "what a typedef stands for"
    assert found.find("union", "client") is None and found.find("class", "client") is None
    state = found.find("enum", "state")
    assert state is not None and state.kind == ENUM and state.signed()
    assert list(state.enumerators()) == [(0, "IDLE"), (7, "RUNNING"), (-2, "FAILED")]


def members(kind: Any) -> List[Tuple[str, int, Any, int]]:
    assert isinstance(kind, CType)
    found = [
        (each.name, each.at, each.bits, each.type.size() if each.type is not None else 0) for each in kind.members()
    ]
    return [(name, at, bits, size or 0) for name, at, bits, size in found]


def test_fields_and_those_of_what_has_no_name() -> None:
    found = members(types().find("struct", "request"))
    assert [each for each in found if each[0] in ("status", "kind", "urgent", "level", "scores", "bytes")] == [
        ("status", 8, None, 4),
        ("kind", 0, (128, 3), 4),
        ("urgent", 0, (131, 1), 4),
        ("level", 0, (132, 5), 4),
        ("scores", 64, None, 8),
        ("bytes", 24, None, 8),
    ]


def test_a_module_has_types_of_its_own(tmp_path: Path) -> None:
    """Its numbers go on where the kernel's end. Nothing of it is read before a name is looked for that it alone has."""
    own = number_of_types()
    integer, client = types().find("", "int"), types().find("struct", "client")
    assert integer is not None and client is not None
    a_word = integer._number  # type: ignore[attr-defined]
    write_module(
        tmp_path,
        [
            ("far", ENUM64, 2, 8, ["NEAR", 1, 0, "FAR", 0, 1]),  # own
            ("below", 0x80 | ENUM64, 1, 8, ["LEAST", 0xFFFFFFFE, 0xFFFFFFFF]),  # own + 1
            ("secret", FORWARD, 0, 0, []),  # own + 2
            ("", POINTER, 0, own + 2, []),  # own + 3
            ("", ARRAY, 0, 0, [a_word, a_word, 0]),  # own + 4
            ("user", TAG, 0, client._number, []),  # own + 5  # type: ignore[attr-defined]
            ("", POINTER, 0, own + 5, []),  # own + 6
            ("box", STRUCT, 4, 16, ["far", own, 0, "inside", own + 3, 64, "more", own + 4, 128, "who", own + 6, 64]),
            ("", PROTOTYPE, 1, 0, ["box", own + 7]),  # own + 8
            ("opened", FUNCTION, 0, own + 8, []),
        ],
    )
    found = types(tmp_path)
    assert found.find("struct", "client") is not None and len(found._read) == 1
    box = found.find("struct", "box")
    assert members(box) == [("far", 0, None, 8), ("inside", 8, None, 8), ("more", 16, None, 0), ("who", 8, None, 8)]
    assert isinstance(box, CType)
    far, inside, more, who = (each.type for each in box.members())
    assert far is not None and list(far.enumerators()) == [(1, "NEAR"), (1 << 32, "FAR")] and not far.signed()
    below = found.find("enum", "below")
    assert below is not None and list(below.enumerators()) == [(-2, "LEAST")] and below.signed()
    assert inside is not None and declared(inside) == "struct secret *"
    assert more is not None and more.count() == 0 and declared(more) == "int []"
    secret = inside.target()
    assert secret is not None and not secret.defined and secret.size() is None and list(secret.members()) == []
    assert declared(who) == "struct client *", "a tag such as __user is no part of the type"
    function = found.function("opened")
    assert function is not None and function.result() is None
    assert [declared(kind) for kind in function.parameters()] == ["struct box"]
    assert found.function("closed") is None and found.find("struct", "boxes") is None


def test_a_module_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "broken").write_bytes(b"no type information")
    with pytest.raises(HostError, match="of the kernel's module broken cannot be read at"):
        types(tmp_path).find("struct", "box")
