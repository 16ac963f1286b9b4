# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""opensnoop's options, the names of flags, and how its records are decoded."""

from __future__ import annotations

import errno
import os
import struct
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._tools.opensnoop import (
    CALLS,
    OPENSNOOP_SPEC,
    Opensnoop,
    flag_names,
)
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params, probe_run

BYTECODE = bytecode("opensnoop")
LAYOUT = event_layout(BYTECODE)


def options(**given: Any) -> Opensnoop:
    return Opensnoop(probe_params(OPENSNOOP_SPEC, **given))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"path": ""}, ["path is ''; give the path as the process passes it"]),
        ({"match": "glob"}, ["match is glob but there is no path to match; give path too"]),
        ({"by": ["function"]}, ["by has 'function'", "path, error, retval"]),
    ],
)
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        options(**given)
    assert [word for word in words if word not in str(refused.value)] == []


def test_constants_are_those_of_the_program() -> None:
    known = {name for _at, name in BYTECODE["programs"]["opened"]["constants"]}
    one = options(failed=True, path="/etc/*", collect="count", by=["path", "retval", "pid"])
    assert set(one.constants()) <= known
    assert set(one.collect.constants(LAYOUT, False)) <= known | {"SUB_BITS"}, "which are for values; opens have none"
    assert (one.constants()["ONLY_FAILED"], options().constants()["ONLY_FAILED"]) == (1, 0)


def test_errors_are_keys_of_rows_by_name() -> None:
    """The program keeps one row for all successes, unless the file descriptors are asked for."""
    by_error, by_both = options(collect="count", by=["error"]), options(collect="count", by=["error", "retval"])
    assert by_error.collect.constants(LAYOUT, False)["BY"] == by_both.collect.constants(LAYOUT, False)["BY"] == 8
    assert (by_error.constants()["ONLY_ERRORS"], by_both.constants()["ONLY_ERRORS"]) == (1, 0)
    (decode,) = [key.decode for key in by_error.collect.own if key.name == "error"]
    assert [decode({"value": value}) for value in (-errno.ENOENT, 0, 3)] == [
        {"error": "ENOENT"}, {"error": None}, {"error": None},
    ]  # fmt: skip


def test_the_cookie_tells_which_call_it_is() -> None:
    """open is 0, openat 1, openat2 2, creat 3: opensnoop.bpf.c. arm64 has no open and no creat."""
    assert CALLS == ["open", "openat", "openat2", "creat"]
    hooks = {hook.event: (hook.cookie, hook.optional) for hook in Opensnoop.hooks}
    assert hooks == {
        "syscalls:sys_exit_open": (0, True),
        "syscalls:sys_exit_openat": (1, False),
        "syscalls:sys_exit_openat2": (2, True),
        "syscalls:sys_exit_creat": (3, True),
    }


@pytest.mark.parametrize(
    ("flags", "names"),
    [
        (os.O_RDONLY, ["O_RDONLY"]),
        (os.O_WRONLY | os.O_CREAT | os.O_TRUNC, ["O_WRONLY", "O_CREAT", "O_TRUNC"]),
        (os.O_RDWR | os.O_CLOEXEC, ["O_RDWR", "O_CLOEXEC"]),
        (os.O_RDONLY | 0o100000, ["O_RDONLY"]),
        (os.O_RDONLY | os.O_DIRECTORY, ["O_RDONLY", "O_DIRECTORY"]),
        # O_TMPFILE contains O_DIRECTORY, and O_SYNC O_DSYNC: the longer name first, no bit named twice
        (os.O_RDWR | os.O_TMPFILE, ["O_RDWR", "O_TMPFILE"]),
        (os.O_WRONLY | os.O_SYNC, ["O_WRONLY", "O_SYNC"]),
        (os.O_WRONLY | os.O_DSYNC, ["O_WRONLY", "O_DSYNC"]),
        (3, []),
        (os.O_PATH | 1 << 40, ["O_RDONLY", "O_PATH", hex(1 << 40)]),
    ],
)
def test_flags_by_name(flags: int, names: List[str]) -> None:
    assert flag_names(flags) == names


def test_flags_have_the_numbers_of_their_architecture() -> None:
    """arch/arm64/include/uapi/asm/fcntl.h swaps four of them."""
    flags = 0o100000 | 0o400000
    assert flag_names(flags, "aarch64") == ["O_RDONLY", "O_NOFOLLOW"]
    assert flag_names(flags, "x86_64") == ["O_RDONLY", "O_NOFOLLOW"]
    assert flag_names(0o240000, "aarch64") == ["O_RDONLY", "O_DIRECT", "O_DIRECTORY"]
    assert flag_names(0o240000, "x86_64") == ["O_RDONLY", "O_DIRECT", "O_DIRECTORY"]
    assert flag_names(0o20040002, "aarch64") == flag_names(0o20200002, "x86_64") == ["O_RDWR", "O_TMPFILE"]


def test_the_kernels_directories_are_read_only_for_events() -> None:
    assert set(options(collect="count").members) <= {"TASK_COMPAT"}
    one, run = options(), probe_run()
    assert set(one.optional) == set(one.members) - {"TASK_COMPAT"} and one.constants()["WALKS"] == 1
    one.lacks(run, [])
    assert run.warnings == []
    one.lacks(run, ["FS_PWD", "FDT_FD"])
    assert one.constants()["WALKS"] == 0
    assert run.warnings == [
        "full_path of relative paths is null, because this kernel does not have pwd of struct fs_struct, fd of struct "
        "fdtable."
    ]


def record(
    retval: int,
    flags: int,
    dirfd: int,
    path: bytes,
    length: int = 0,
    depth: int = -1,
    names: bytes = b"",
    in_root: bool = False,
) -> bytes:
    head = struct.pack("<Q6I16s", 1_000_000_000, 0, 400, 401, 7, 0, 0, b"app")
    own = struct.pack("<qQiIiI", retval, flags, dirfd, length or len(path) + 1, depth, in_root)
    return head + own + path + b"\0" + names


def decoded(*records: bytes) -> List[Dict[str, Any]]:
    return options().collect.decode(LAYOUT, Window(WindowOptions(1.0), 0.0, records=list(records)), [container("a")])


def test_an_open_that_worked() -> None:
    (event,) = decoded(record(3, os.O_CLOEXEC, -100, b"/etc/hosts"))
    assert event == {
        "time": 1.0,
        "container": "a",
        "pid": 400,
        "tid": 401,
        "container_pid": 7,
        "user": 0,
        "comm": "app",
        "path": "/etc/hosts",
        "full_path": "/etc/hosts",
        "flags": ["O_RDONLY", "O_CLOEXEC"],
        "retval": 3,
        "error": None,
    }


@pytest.mark.parametrize(
    ("path", "depth", "names", "full"),
    [
        (b"hosts", 1, b"etc\0", "/etc/hosts"),
        (b"./b//c/.", 2, b"srv\0mnt\0", "/mnt/srv/b/c"),
        (b"../x", 1, b"link\0", "/link/../x"),
        (b"hosts", 0, b"", "/hosts"),
        (b".", 0, b"", "/"),
        (b"hosts", -1, b"", None),
        (b"", -1, b"", None),
        (b"/a/./b", -1, b"", "/a/./b"),
    ],
)
def test_a_relative_path_follows_the_names_of_its_directory(path: bytes, depth: int, names: bytes, full: str) -> None:
    (event,) = decoded(record(3, 0, -100, path, depth=depth, names=names))
    assert (event["path"], event["full_path"]) == (path.decode(), full)


@pytest.mark.parametrize(
    ("path", "depth", "full"),
    [
        (b"/a", 1, "/srv/a"),
        (b"a", 1, "/srv/a"),
        (b"/../../a", 1, "/srv/a"),
        (b"a/../b", 1, "/srv/a/../b"),
        (b"a/../../b", 1, None),
        (b"/", 1, "/srv"),
        (b"/a", -1, None),
    ],
)
def test_a_path_below_a_directory_that_is_its_root(path: bytes, depth: int, full: str) -> None:
    (event,) = decoded(record(3, 0, 5, path, depth=depth, names=b"srv\0", in_root=True))
    assert event["full_path"] == full


def test_a_full_path_that_is_no_text_has_its_bytes_beside_it() -> None:
    (event,) = decoded(record(3, 0, -100, b"x", depth=1, names=b"a\xff\0"))
    assert (event["full_path"], event["full_path_hex"]) == ("/a\\xff/x", b"/a\xff/x".hex())


def test_opens_that_failed_or_were_relative_or_cut() -> None:
    failed, relative, cut = decoded(
        record(-errno.ENOENT, 0, -100, b"/nosuch"),
        record(4, 0, 5, b"../x\n"),
        record(4, 0, -100, b"/" + b"y" * 254, length=256),
    )
    assert (failed["retval"], failed["error"]) == (-2, "ENOENT")
    assert (relative["dirfd"], relative["path"], relative["path_hex"]) == (5, "../x\\x0a", b"../x\n".hex())
    assert cut["path_truncated"] is True and len(cut["path"]) == 255
    assert "dirfd" not in failed and "path_truncated" not in failed
