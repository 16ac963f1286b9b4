# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""execsnoop's options, and how its records are decoded."""

from __future__ import annotations

import struct
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._tools.execsnoop import (
    EXECSNOOP_SPEC,
    Execsnoop,
    split_arguments,
)
from ansible_collections.fleet.probe.plugins.module_utils._tools.redact import USUAL
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params

BYTECODE = bytecode("execsnoop")
LAYOUT = event_layout(BYTECODE)


def options(**given: Any) -> Execsnoop:
    return Execsnoop(probe_params(EXECSNOOP_SPEC, **given))


def event(args: bytes, retval: int = 0, length: int = 0, **given: Any) -> Dict[str, Any]:
    head = struct.pack("<Q6I16s", 1_000_000_000, 0, 400, 401, 7, 0, 0, b"new")
    own = struct.pack("<qIIII16s256s", retval, 300, 0, length or len(args), 0, b"par\nent", b"/bin/new")
    window = Window(WindowOptions(1.0), 0.0, records=[head + own + args])
    (found,) = options(**given).collect.decode(LAYOUT, window, [container("a")])
    return found


def test_constants_are_those_of_the_programs() -> None:
    known = {name for program in BYTECODE["programs"].values() for _at, name in program["constants"]}
    one = options(collect="count", by=["path", "parent_comm", "retval"])
    assert set(one.constants()) | set(one.members) <= known
    assert set(one.collect.constants(LAYOUT, False)) <= known | {"SUB_BITS"}, "which are for values; execs have none"
    assert one.collect.constants(LAYOUT, False)["BY"] == 256 + 512 + 8


def test_a_program_and_its_parent() -> None:
    found = event(b"new\0-x\0\0")
    assert found["argv"] == ["new", "-x", ""]
    assert (found["path"], found["ppid"], found["container_ppid"]) == ("/bin/new", 300, None)
    assert (found["parent_comm"], found["parent_comm_hex"]) == ("par\\x0aent", b"par\nent".hex())
    assert (found["retval"], found["error"]) == (0, None)
    assert "argv_truncated" not in found and "argv_hex" not in found


def test_arguments_that_were_cut_or_are_no_text() -> None:
    found = event(b"new\0\xff" + b"x" * 2043, length=9000)
    assert found["argv"] == ["new", "\\xff" + "x" * 2043] and found["argv_truncated"] is True
    assert found["argv_hex"][1].startswith("ff7878")


def test_a_failure_has_its_name() -> None:
    assert (event(b"", -13)["error"], event(b"", -13)["argv"]) == ("EACCES", [])


def test_a_secret_is_in_no_form_of_the_arguments() -> None:
    found = event(b"new\0--token\0s3\xff\0\xff\0")
    assert found["argv"] == ["new", "--token", "********", "\\xff"]
    assert b"s3".hex() not in str(found["argv_hex"])


@pytest.mark.parametrize(
    ("raw", "texts"), [(b"", []), (b"\0", [b""]), (b"a", [b"a"]), (b"a\0", [b"a"]), (b"a\0\0b", [b"a", b"", b"b"])]
)
def test_texts_end_to_end(raw: bytes, texts: List[bytes]) -> None:
    assert split_arguments(raw) == texts


def test_the_usual_words_are_the_default() -> None:
    assert EXECSNOOP_SPEC["redact"]["default"] == USUAL
    with pytest.raises(OptionError, match="redact is"):
        options(redact="[")
    with pytest.raises(OptionError, match="match is glob but there is no path"):
        options(match="glob")
