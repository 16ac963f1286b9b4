# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""opensnoop's options, its path filter, the names of flags, and how its records read."""

from __future__ import annotations

import errno
import os
import struct
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils import _opensnoop
from ansible_collections.fleet.probe.plugins.module_utils._bundle import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._opensnoop import (
    OPENSNOOP_SPEC,
    OpensnoopOptions,
    attach_calls,
    flag_names,
    opensnoop_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._window import Window, WindowOptions
from probe_fakes import FakeLibbpf, bundle, container, loaded, probe_params

BUNDLE = bundle("opensnoop")
LAYOUT = event_layout(BUNDLE)


def options(**given: Any) -> OpensnoopOptions:
    return opensnoop_options(probe_params(OPENSNOOP_SPEC, **given))


@pytest.mark.parametrize(
    ("given", "match", "number", "length"),
    [
        ({}, "", 0, 0),
        ({"path": "/etc/hosts"}, "exact", 1, 11),
        ({"path": "/etc/", "match": "prefix"}, "prefix", 2, 5),
        ({"path": "/etc/*"}, "glob", 3, 6),
        ({"path": "/etc/host?"}, "glob", 3, 10),
        ({"path": "/etc/*", "match": "exact"}, "exact", 1, 7),
        ({"path": "/etc/*", "match": "prefix"}, "prefix", 2, 6),
        ({"path": "/a[b]"}, "exact", 1, 6),
        ({"path": "caf\udce9"}, "exact", 1, 5),
        ({"path": "x" * 255}, "exact", 1, 256),
    ],
)
def test_which_filter_a_path_means(given: Dict[str, Any], match: str, number: int, length: int) -> None:
    """An exact match compares the NUL too; numbers as in opensnoop.bpf.c."""
    one = options(**given)
    constants = one.constants()
    assert one.match == match
    assert (constants["MATCH"], constants["PATTERN_LENGTH"]) == (number, length)


@pytest.mark.parametrize("path", ["it's", '"quoted"', "*/ #include", "a\nb", "caf\udce9", "$(id)"])
def test_a_path_goes_to_the_program_as_its_bytes(path: str) -> None:
    libbpf = FakeLibbpf()
    maps = loaded("opensnoop", libbpf)
    options(path=path).write_pattern(maps)
    ((fd, key, value),) = libbpf.updates
    assert (fd, key) == (maps.maps["pattern"].fd, bytes(4))
    assert value == os.fsencode(path).ljust(256, b"\0")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"path": ""}, ["path is ''; give the path as the process would"]),
        ({"path": "a\0b"}, ["path is 'a\\x00b'"]),
        ({"path": "x" * 256}, ["path has 256 bytes; 255 is the most"]),
        ({"path": "é" * 128}, ["path has 256 bytes"]),
        ({"match": "glob"}, ["match is glob but there is no path to match; give path too"]),
        ({"by": ["function"]}, ["by has 'function'", "path, retval"]),
    ],
)
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        options(**given)
    assert [word for word in words if word not in str(refused.value)] == []


def test_constants_and_sizes_follow_from_the_options() -> None:
    events, counts = options(failed=True, ring_bytes=1 << 16), options(collect="count", by=["path", "retval", "pid"])
    known = {name for _at, name in BUNDLE["programs"]["opened"]["constants"]}
    assert set(events.constants()) <= known | {"SUB_BITS"}, "which row.h has for values, and opens have none"
    assert (events.constants()["COLLECT_EVENTS"], events.constants()["ONLY_FAILED"]) == (1, 1)
    assert (counts.constants()["COLLECT_EVENTS"], counts.constants()["ONLY_FAILED"]) == (0, 0)
    assert counts.constants()["BY"] == 256 + 8 + 1
    assert events.wants_pids and counts.wants_pids and not options(collect="count").wants_pids
    assert events.sizes(4, 9)["rows"] == {"max_entries": 1, "key_size": 4, "value_size": 8}
    assert events.sizes(4, 9)["events"] == {"max_entries": 1 << 16}
    assert counts.sizes(4, 9)["rows"] == {"max_entries": 10240, "value_size": 8}, "the key is as long as it can be"
    assert counts.sizes(4, 9)["events"]["max_entries"] <= 1 << 16
    short = options(collect="count", by=["retval", "pid"]).sizes(4, 9)["rows"]
    assert short == {"max_entries": 10240, "key_size": 24, "value_size": 8}


@pytest.mark.parametrize(
    ("flags", "names"),
    [
        (os.O_RDONLY, ["O_RDONLY"]),
        (os.O_WRONLY | os.O_CREAT | os.O_TRUNC, ["O_WRONLY", "O_CREAT", "O_TRUNC"]),
        (os.O_RDWR | os.O_CLOEXEC, ["O_RDWR", "O_CLOEXEC"]),
        (os.O_RDONLY | 0o100000, ["O_RDONLY"]),
        (os.O_RDONLY | os.O_DIRECTORY, ["O_RDONLY", "O_DIRECTORY"]),
        # O_TMPFILE contains O_DIRECTORY, and O_SYNC O_DSYNC: the longer name first, no bit told twice
        (os.O_RDWR | os.O_TMPFILE, ["O_RDWR", "O_TMPFILE"]),
        (os.O_WRONLY | os.O_SYNC, ["O_WRONLY", "O_SYNC"]),
        (os.O_WRONLY | os.O_DSYNC, ["O_WRONLY", "O_DSYNC"]),
        (3, []),
        (os.O_PATH | 1 << 40, ["O_RDONLY", "O_PATH", hex(1 << 40)]),
    ],
)
def test_flags_by_name(flags: int, names: List[str]) -> None:
    assert flag_names(flags) == names


def record(retval: int, flags: int, dirfd: int, path: bytes, length: int = 0) -> bytes:
    head = struct.pack("<Q6I16s", 1_000_000_000, 0, 400, 401, 7, 0, 0, b"app")
    return head + struct.pack("<qQiI", retval, flags, dirfd, length or len(path) + 1) + path + b"\0"


def decoded(*records: bytes) -> List[Dict[str, Any]]:
    return options().decode(LAYOUT, Window(WindowOptions(1.0), 0.0, records=list(records)), [container("a")])


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
        "flags": ["O_RDONLY", "O_CLOEXEC"],
        "retval": 3,
        "error": None,
    }


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


class FakeTracefs:
    """Tracefs of a kernel that has these system calls."""

    def __init__(self, ids: Dict[str, int]) -> None:
        self._ids = ids

    def __call__(self) -> FakeTracefs:
        return self

    def __enter__(self) -> FakeTracefs:
        return self

    def __exit__(self, *_args: object) -> None:
        pass

    def event_id(self, category: str, name: str) -> Any:
        assert category == "syscalls"
        return self._ids.get(name)


class FakeAttachments:
    def __init__(self) -> None:
        self.made: List[Any] = []

    def tracepoint(self, program: int, number: int, cookie: int) -> None:
        self.made.append((program, number, cookie))


def test_the_cookie_tells_which_call_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """open is 0, openat 1, openat2 2, creat 3: opensnoop.bpf.c. arm64 has no open and no creat."""
    made = FakeAttachments()
    monkeypatch.setattr(_opensnoop, "Tracefs", FakeTracefs({"sys_exit_openat": 11, "sys_exit_openat2": 12}))
    attach_calls(made, 5)  # type: ignore[arg-type]
    assert made.made == [(5, 11, 1), (5, 12, 2)]


def test_a_kernel_without_tracepoints_of_system_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_opensnoop, "Tracefs", FakeTracefs({}))
    with pytest.raises(HostError, match="CONFIG_FTRACE_SYSCALLS=y"):
        attach_calls(FakeAttachments(), 5)  # type: ignore[arg-type]
