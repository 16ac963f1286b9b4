# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers that do what they can to get at the host or to hold it up. Each test has a setup, an action, a result."""

from __future__ import annotations

import contextlib
import ctypes
import mmap
import os
import random
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.child import CHILD_NAME
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Failure
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import NOTHING, Libbpf
from ansible_collections.fleet.probe.plugins.module_utils._resolve.functions import FunctionRequest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.inode import _has_blocks
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import ResolvedTarget, locate
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import (
    InnerSocket,
    RuntimeClientError,
    unix_connect,
)
from elf_files import CODE_ADDRESS, CODE_OFFSET, Sym, build_elf
from lab.host import wait_for
from lab.modules import run_module
from lab.namespaces import NamespaceContainer, Start

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="enters namespaces, which needs root")

LONG = os.environ.get("FLEET_PROBE_FAULTS") == "long"
ATTEMPTS = 1000 if LONG else 40
LAB = Path(__file__).parents[1] / "lab"
LIBC = ctypes.CDLL(None, use_errno=True)
AT_FDCWD, RENAME_EXCHANGE = -100, 2
BREAKPOINT = 0xCC


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """No descriptor stays, and no child goes on."""
    descriptors, before = set(os.listdir("/proc/self/fd")), helpers()
    yield
    assert set(os.listdir("/proc/self/fd")) == descriptors
    wait_for(lambda: helpers() <= before, "the children have ended")


def helpers() -> set[int]:
    """The children of this process that run and are the collection's."""
    me, found = os.getpid(), set()
    for child in Path(f"/proc/{me}/task/{me}/children").read_text().split():
        stat = proc.read_stat(int(child))
        if stat is not None and stat.state not in "ZX" and stat.comm == CHILD_NAME:
            found.add(int(child))
    return found


def program(place: int, name: str = "held_fn") -> bytes:
    """A program whose function ``name`` lies ``place`` bytes into its code."""
    return build_elf([Sym(name, CODE_ADDRESS + place)])


def find(container: NamespaceContainer, target: str, **options: Any) -> tuple[list[ResolvedTarget], list[Failure]]:
    record = container.record()
    return locate([record], FunctionRequest(target, ["held_fn"], None), {record.id: [container.pid]}, **options)


def refused(container: NamespaceContainer, target: str, **options: Any) -> str:
    """The one sentence that says why a target is not probed."""
    located, failures = find(container, target, **options)
    for each in located:
        for file in each.files:
            os.close(file.fd)
    assert located == [] and len(failures) == 1, (located, failures)
    reason = failures[0].reason
    assert "\n" not in reason and "Traceback" not in reason and "Error:" not in reason, reason
    return reason


def code_byte(path: str, offset: int) -> int:
    """A byte of a file in a new mapping that may be executed, into which the kernel puts the file's breakpoints."""
    with (
        open(path, "rb") as file,
        mmap.mmap(file.fileno(), 0, flags=mmap.MAP_PRIVATE, prot=mmap.PROT_READ | mmap.PROT_EXEC) as code,
    ):
        return code[offset]


@contextlib.contextmanager
def meanwhile(work: Callable[[], None]) -> Iterator[None]:
    """Does ``work`` again and again in a thread of its own while the block runs."""
    over = threading.Event()

    def loop() -> None:
        while not over.is_set():
            work()

    thread = threading.Thread(target=loop)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("/bin/socket", "a socket"),
        ("/bin", "a directory"),
        ("/bin/host", "does not exist inside the container"),
        ("/bin/up", "does not exist inside the container"),
        ("/bin/loop", "too many symbolic links"),
        ("/bin/environ", "cannot be read without privileges"),
        ("/proc/self/mem", "/proc/self/mem"),
        ("/bin/empty", "/bin/empty"),
        ("/bin/text", "/bin/text"),
    ],
)
def test_what_is_no_program_is_refused(start: Start, tmp_path: Path, target: str, words: str) -> None:
    """Setup: a container with odd files and links out of its root. Action: each as target. Result: one sentence.

    FIFOs and devices are in test_helper.py.
    """
    outside = tmp_path / "outside"
    outside.write_bytes(program(0x40))
    outside.chmod(0o755)

    def fill(root: Path) -> None:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(str(root / "bin" / "socket"))
        (root / "bin" / "host").symlink_to(outside)
        (root / "bin" / "up").symlink_to("../" * 40 + str(outside).lstrip("/"))
        (root / "bin" / "loop").symlink_to("loop")
        (root / "bin" / "environ").symlink_to("/proc/1/environ")
        (root / "bin" / "empty").touch()
        (root / "bin" / "text").write_text("#!/bin/sh\n")

    assert words in refused(start(fill), target)


def test_swapped_in_a_loop(start: Start, tmp_path: Path) -> None:
    """Setup: two programs, and a link to a third one outside of the root. Action: they are exchanged by renameat2(2)
    all the time while the target is located and probed. Result: whatever is found, the breakpoint is in the very file
    that was parsed, at its offset, and never in the one outside."""
    attachments = Attachments()
    nothing = Libbpf().load_program("kprobe", "swapped", NOTHING)
    outside = tmp_path / "outside"
    outside.write_bytes(program(0x70))
    outside.chmod(0o755)
    places = {program(0x40): CODE_OFFSET + 0x40, program(0x190): CODE_OFFSET + 0x190}

    def fill(root: Path) -> None:
        for name, content in zip(("app", "one"), places, strict=True):
            (root / "bin" / name).write_bytes(content)
            (root / "bin" / name).chmod(0o755)
        (root / "bin" / "two").symlink_to(outside)

    container = start(fill)
    paths = {name: str(container.root / "bin" / name).encode() for name in ("app", "one", "two")}

    def swap() -> None:
        for other in ("one", "two"):
            done = LIBC.renameat2(AT_FDCWD, paths["app"], AT_FDCWD, paths[other], RENAME_EXCHANGE)
            assert done == 0, os.strerror(ctypes.get_errno())

    found = []
    with meanwhile(swap):
        for _each in range(ATTEMPTS):
            located, failures = find(container, "/bin/app")
            for each in located:
                for file in each.files:
                    with open(f"/proc/self/fd/{file.fd}", "rb") as opened:
                        content = opened.read()
                    assert [site.offset for site in file.sites] == [places[content]], "what was parsed is handed over"
                    handle = attachments.uprobe(nothing, file.fd, places[content], False, 0)
                    assert code_byte(f"/proc/self/fd/{file.fd}", places[content]) == BREAKPOINT
                    assert code_byte(str(outside), CODE_OFFSET + 0x70) != BREAKPOINT
                    attachments.detach(handle)
                    found.append(content)
                    os.close(file.fd)
            assert located or len(failures) == 1
            assert all("does not exist in" in failure.reason for failure in failures), failures
    os.close(nothing)
    assert set(found) == set(places), "both were met"


def test_truncated_while_it_is_parsed(start: Start) -> None:
    """Setup: a program. Action: it is cut and restored all the time while it is parsed. Result: found, or refused by a
    sentence."""
    content = build_elf(
        [Sym(f"fn{number}", CODE_ADDRESS + 16 * number) for number in range(60)]
        + [Sym("held_fn", CODE_ADDRESS + 0x400)]
    )
    chance = random.Random(7)

    def fill(root: Path) -> None:
        (root / "bin" / "app").write_bytes(content)
        (root / "bin" / "app").chmod(0o755)

    container = start(fill)
    fd = os.open(container.root / "bin" / "app", os.O_WRONLY)

    def cut() -> None:
        os.ftruncate(fd, chance.randrange(len(content)))
        os.pwrite(fd, content, 0)

    outcomes = set()
    with meanwhile(cut):
        for _each in range(ATTEMPTS):
            located, failures = find(container, "/bin/app")
            for each in located:
                assert [site.offset for site in each.files[0].sites] == [CODE_OFFSET + 0x400]
                os.close(each.files[0].fd)
            for failure in failures:
                assert "failed:" not in failure.reason and "exited without" not in failure.reason, failure.reason
            outcomes.add(bool(located))
    os.close(fd)
    assert outcomes, "it was looked at"


def test_malformed_programs(start: Start) -> None:
    """Setup: programs with numbers of their headers and tables replaced by the worst ones. Action: each as target.
    Result: found, or refused by a sentence; the helper never dies of it. (More in _resolve/test_elf.py.)"""
    whole = program(0x40)
    chance = random.Random(11)
    corpus = [whole[:cut] for cut in (0, 4, 16, 52, 63, 64, 100, len(whole) // 2, len(whole) - 1)]
    for _each in range(300 if LONG else 30):
        damaged = bytearray(whole)
        width = chance.choice((1, 2, 4, 8))
        at = chance.randrange(4, 64) if chance.random() < 0.5 else chance.randrange(4, len(whole) - 8)
        worst = chance.choice((0, 1, 0x7F, (1 << 8 * width) - 1, 1 << (8 * width - 1)))
        damaged[at : at + width] = (worst & (1 << 8 * width) - 1).to_bytes(width, "little")
        corpus.append(bytes(damaged))

    def fill(root: Path) -> None:
        for number, content in enumerate(corpus):
            (root / "tmp" / f"{number}").write_bytes(content)
            (root / "tmp" / f"{number}").chmod(0o755)

    container = start(fill)
    for number in range(len(corpus)):
        located, failures = find(container, f"/tmp/{number}")
        for each in located:
            os.close(each.files[0].fd)
        assert located or len(failures) == 1
        for failure in failures:
            assert "helper" not in failure.reason and "\n" not in failure.reason, failure.reason


MOUNT = (
    "exec 3<>/dev/fuse; mount -i -t fuse -o fd=3,rootmode=40000,user_id=0,group_id=0,allow_other none $ROOT/tmp; "
    f"{sys.executable} {LAB}/fuse_server.py $ROOT/body $ROOT/stall $ROOT/ready & exec 3>&-; "
    "until test -e $ROOT/ready; do :; done; "
)
OVERLAY = "mount -t overlay -o lowerdir=$ROOT/tmp:$ROOT/lib none $ROOT/etc; "


def served(start: Start, prepare: str, **options: Any) -> NamespaceContainer:
    """A container whose /tmp is a FUSE file system with the program ``file``."""
    if not os.path.exists("/dev/fuse"):
        pytest.skip("this kernel has no /dev/fuse")
    container = start(lambda root: (root / "body").write_bytes(program(0x40)), prepare=prepare, pivot=False, **options)
    assert (container.root / "ready").exists()
    return container


@pytest.mark.parametrize("stalls", [False, True])
def test_on_fuse_and_on_an_overlay_over_fuse(start: Start, stalls: bool) -> None:
    """Setup: a program on FUSE, the same through an overlay; the server answers, or not. Action: both as target, with
    a deadline. Result: refused, by the helper or after the deadline, and this process never waits for the server."""
    container = served(start, MOUNT + OVERLAY)
    stall = container.root / "stall"
    if stalls:
        stall.touch()
    try:
        began = time.monotonic()
        deadline = 0.5 if stalls else 60.0
        reasons = [refused(container, target, deadline=deadline) for target in ("/tmp/file", "/etc/file")]
        took = time.monotonic() - began
    finally:
        with contextlib.suppress(FileNotFoundError):
            stall.unlink()
    if stalls:
        # Nothing but the children's deadlines was waited for, which no server can lengthen.
        assert all("answer" in reason or "may serve" in reason for reason in reasons), reasons
        assert took < 30, took
    else:
        assert "a file system that a process may serve (FUSE)" in reasons[0], reasons
        assert "may be on a file system that a process serves" in reasons[1], reasons
    wait_for(no_helpers, "the helpers have ended")


def test_a_runtimes_socket_on_a_file_system_that_does_not_answer(start: Start) -> None:
    """Setup: a container whose path of a runtime's socket leads to an overlay over its own FUSE. Action: the server
    does not answer, and the socket is called. Result: given up after the deadline; a child alone has waited."""
    container = served(start, MOUNT + OVERLAY)
    stall = container.root / "stall"
    stall.touch()
    try:
        with pytest.raises(RuntimeClientError, match="no answer within"):
            unix_connect(InnerSocket(container.pid, ("/etc/file",)), None, time.monotonic() + 0.5)
        assert not no_helpers(), "it still waits"
    finally:
        stall.unlink()
    wait_for(no_helpers, "it has ended")
    with pytest.raises(RuntimeClientError, match="it is not a socket"):
        unix_connect(InnerSocket(container.pid, ("/etc/file",)), None, time.monotonic() + 30)


RUNS = f"{sys.executable} {LAB}/maps_file.py $ROOT/etc/file $ROOT/mapped & until test -e $ROOT/mapped; do :; done; "


def test_an_overlay_over_fuse_of_which_the_host_sees_nothing(start: Start) -> None:
    """Setup: a container runs a program through an overlay over its own FUSE; where the overlay's options say that the
    layer is, the host has a directory on a disk. Action: it is probed while the server answers, so that nothing but the
    file system speaks against it. Result: refused, for the kernel would let no process of the host fork while it waits
    for the server."""
    container = served(start, MOUNT + OVERLAY + RUNS)
    assert (container.root / "mapped").exists()
    assert "a process serves, which can stop the host's work" in refused(container, "/etc/file")
    result = run_module("uprobe", {"pids": [container.pid], "target": "/etc/file", "function": "held_fn"})
    assert result["failed"] and "which can stop the host's work" in result["msg"], result


@pytest.mark.parametrize("options", ["", ",metacopy=on"])
def test_an_overlay_on_a_disk_of_which_the_host_sees_nothing_is_probed(start: Start, options: str) -> None:
    """Setup: the same with layers on a disk, at a path that leads elsewhere on the host, or that hold no data. Action:
    as target. Result: found."""

    def fill(root: Path) -> None:
        (root / "usr" / "file").write_bytes(program(0x40))
        (root / "usr" / "file").chmod(0o755)
        for name in ("upper", "work"):
            (root / name).mkdir()

    layers = f"lowerdir=$ROOT/tmp,upperdir=$ROOT/upper,workdir=$ROOT/work{options}"
    container = start(fill, prepare=f"mount --bind $ROOT/usr $ROOT/tmp; mount -t overlay -o {layers} none $ROOT/etc; ")
    located, failures = find(container, "/etc/file")
    if failures and not on_disk(container.root / "usr" / "file"):
        pytest.skip("the tests' folder is on a file system that does not tell the kernel where a file's blocks are")
    assert failures == [] and [site.offset for site in located[0].files[0].sites] == [CODE_OFFSET + 0x40]
    os.close(located[0].files[0].fd)


def on_disk(path: Path) -> bool:
    """Whether the kernel knows the blocks of a file."""
    with open(path, "rb") as file:
        return bool(_has_blocks(file.fileno()))


def no_helpers() -> bool:
    """Whether all children that were left behind have ended; takes them in."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    me = os.getpid()
    children = Path(f"/proc/{me}/task/{me}/children").read_text().split()
    return not any(Path(f"/proc/{child}/comm").read_bytes() == b"fleet.probe\n" for child in children)
