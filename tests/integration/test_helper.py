# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The namespace helper in real namespaces: what it may do, what it must not, and what hangs."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import fcntl
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.alive import still_there
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import (
    Job,
    Outcome,
    Reply,
    run_in_containers,
)
from ansible_collections.fleet.probe.plugins.module_utils._inside.imports import Refusal
from ansible_collections.fleet.probe.plugins.module_utils._inside.netns import in_network_namespace, packet_socket
from lab.host import wait_for
from lab.namespaces import NamespaceContainer, Start

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="enters namespaces, which needs root")

LIBC = ctypes.CDLL(None, use_errno=True)


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """No test may leave a child, an open descriptor or another signal mask behind."""
    before = set(os.listdir("/proc/self/fd"))
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    children = set(own_children())
    yield
    assert set(os.listdir("/proc/self/fd")) == before
    assert signal.pthread_sigmask(signal.SIG_BLOCK, ()) == mask
    assert set(own_children()) == children


def own_children() -> list[int]:
    me = os.getpid()
    return [int(pid) for pid in Path(f"/proc/{me}/task/{me}/children").read_text(encoding="ascii").split()]


def run(container: NamespaceContainer, function: Callable[[Inside], Reply], **options: Any) -> Outcome:
    return run_in_containers([Job(container.record(), function, **options)])[0]


def answer(container: NamespaceContainer, function: Callable[[Inside], Any], **options: Any) -> Any:
    """What a job says, which must not fail."""
    outcome = run(container, lambda inside: Reply(function(inside)), **options)
    assert outcome.failure is None, outcome.failure
    return outcome.payload


def refusal(container: NamespaceContainer, function: Callable[[Inside], Any]) -> str:
    outcome = run(container, lambda inside: Reply(function(inside)))
    assert outcome.failure is not None, outcome.payload
    assert outcome.failure.stage == "resolve" and outcome.payload is None and outcome.fds == []
    return outcome.failure.reason


# The host's /proc in a container, where its helper has a directory of its own.
HOSTS_PROC = 'mount --rbind /proc "$ROOT/tmp"'


def own_file(inside: Inside, name: str) -> str:
    """A file of the helper's own directory on the host's /proc, in a container with HOSTS_PROC."""
    opened = inside.open_file(f"/tmp/self/{name}")
    try:
        return os.pread(opened.fd, 1 << 16, 0).decode()
    finally:
        os.close(opened.fd)


def denied(function: Callable[[], object]) -> str | None:
    """The name of the errno that a call gives; None when it works."""
    try:
        function()
    except OSError as error:
        return errno.errorcode[error.errno or 0]
    return None


def test_privileges_are_gone_before_the_job_begins(start: Start) -> None:
    groups = os.getgroups()
    os.setgroups([4, 20, 12345])
    try:
        text = answer(start(prepare=HOSTS_PROC), lambda inside: own_file(inside, "status"))
    finally:
        os.setgroups(groups)
    status = dict(line.split(":\t", 1) for line in text.splitlines() if ":\t" in line)
    assert status["Uid"].split() == status["Gid"].split() == ["65534"] * 4
    assert status["Groups"].strip() == ""
    only = f"{1 << linux.CAP_DAC_READ_SEARCH:016x}"
    assert (status["CapEff"], status["CapPrm"]) == (only, only)
    assert {status["CapInh"], status["CapBnd"], status["CapAmb"]} == {f"{0:016x}"}
    assert (status["NoNewPrivs"], status["Seccomp"], status["Threads"]) == ("1", "2", "1")
    # No handler of the parent's runs in it, and it can be told to end.
    # Signals 32 and 33 are libc's own, which Python neither sets nor sees.
    libcs = 0b11 << 31
    assert int(status["SigCgt"], 16) & ~libcs == int(status["SigBlk"], 16) & ~libcs == 0


def test_the_parent_keeps_its_own_privileges_and_place(start: Start) -> None:
    names = ("mnt", "net", "pid", "user")

    def state() -> tuple[Any, ...]:
        text = Path("/proc/self/status").read_text(encoding="utf-8")
        kept = [
            line for line in text.splitlines() if line.startswith(("Uid", "Gid", "Groups", "Cap", "NoNew", "Seccomp"))
        ]
        return (*kept, *(os.readlink(f"/proc/self/ns/{name}") for name in names), os.getcwd(), list(sys.path))

    before = state()
    container = start(net=True)
    answer(container, lambda inside: None)
    os.close(in_network_namespace(container.record(), packet_socket))
    assert state() == before


def test_limits_are_set(start: Start) -> None:
    limits = answer(start(prepare=HOSTS_PROC), lambda inside: own_file(inside, "limits"))
    shown = {line[:26].strip(): line[26:].split()[:2] for line in limits.splitlines()[1:]}
    for name in ("Max core file size", "Max file size", "Max processes"):
        assert shown[name] == ["0", "0"]
    assert shown["Max open files"] == ["256", "256"] and shown["Max cpu time"] == ["5", "5"]
    # 256 MB above what the parent had: a fork begins with all of it
    had = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    assert had < int(shown["Max address space"][1]) <= had + (257 << 20)


def test_what_would_do_harm_is_denied(start: Start) -> None:
    """Each by the filter, so with EPERM; an exec by the kernel's own path would come through as success."""

    def raw(name: str, *arguments: Any) -> Callable[[], object]:
        def call() -> None:
            if getattr(LIBC, name)(*arguments) < 0:
                raise OSError(ctypes.get_errno(), name)

        return call

    calls: dict[str, Callable[[], object]] = {
        "execve": raw("execve", b"/bin/busybox", None, None),
        "fork": os.fork,
        "socket": raw("socket", 1, 1, 0),
        "kill": raw("kill", 1, 0),
        "ptrace": raw("ptrace", 16, 1, None, None),
        "mount": raw("mount", b"none", b"/tmp", b"tmpfs", 0, None),
        "setns": raw("setns", 3, 0),
        "chroot": raw("chroot", b"/"),
        "open": lambda: os.open("/etc", os.O_RDONLY),
        "create": lambda: os.open("new", os.O_WRONLY | os.O_CREAT, dir_fd=3),
        "unlink": raw("unlink", b"/bin/busybox"),
        "write": lambda: os.write(1, b"x"),
        "setuid": raw("setuid", 0),
        "prctl": raw("prctl", 1, 0, 0, 0, 0),
        "bpf": raw("syscall", 321, 0, None, 0),
    }
    # What ctypes looks up lazily must be there before the helper is: it looks at files for it.
    for name in (
        "execve",
        "socket",
        "kill",
        "ptrace",
        "mount",
        "setns",
        "chroot",
        "unlink",
        "setuid",
        "prctl",
        "syscall",
    ):
        getattr(LIBC, name)
    assert answer(start(), lambda inside: {name: denied(call) for name, call in calls.items()}) == dict.fromkeys(
        calls, "EPERM"
    )


def test_nothing_can_be_imported_from_the_container(start: Start) -> None:
    def plant(root: Path) -> None:
        for directory in {path for path in sys.path if path.startswith("/")}:
            planted = root / directory.lstrip("/")
            planted.mkdir(parents=True, exist_ok=True)
            (planted / "planted_module.py").write_text("raise SystemExit('ran')")

    def load(inside: Inside) -> str:
        try:
            __import__("planted_module")
        except ImportError as error:
            return type(error).__name__
        return "imported"

    container = start(plant)
    assert answer(container, load) == "NeedsImport"
    # Nor before the filter is there, which would keep Python from opening the file.
    assert answer(container, lambda inside: [*sys.path, *map(str, sys.meta_path)]) == [str(Refusal)]


def test_inherited_descriptors_are_closed(start: Start) -> None:
    reading, writing = os.pipe()
    os.set_inheritable(writing, True)
    high = fcntl.fcntl(writing, fcntl.F_DUPFD, 900)
    try:

        def links(inside: Inside) -> list[str]:
            found = []
            listing = os.open(".", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC, dir_fd=inside.descriptors)
            for name in os.listdir(listing):
                # The copy of it that listdir makes is gone by now.
                with contextlib.suppress(FileNotFoundError):
                    found.append(os.readlink(name, dir_fd=inside.descriptors))
            os.close(listing)
            return found

        found = answer(start(), links)
    finally:
        for fd in (reading, writing, high):
            os.close(fd)
    assert not any(link.startswith("pipe:") for link in found)
    kinds = sorted(link.split(":")[0] for link in found)
    # Besides, the container's root, the helper's own /proc/self/fd and the listing.
    assert kinds.count("socket") == 1 and kinds.count("/dev/null") == 3 and len(kinds) == 7, kinds


@pytest.mark.parametrize("pivot", [True, False])
def test_the_containers_files_are_seen_and_an_fd_comes_back(start: Start, pivot: bool) -> None:
    container = start(lambda root: (root / "etc" / "only-here").write_text("inside"), pivot=pivot)
    (container.root / "etc" / "only-here").chmod(0o600)

    def open_it(inside: Inside) -> Reply:
        opened = inside.open_file("/etc/only-here")
        return Reply(opened.path, [opened.fd])

    outcome = run(container, open_it)
    assert outcome.failure is None and outcome.payload == "/etc/only-here"
    (fd,) = outcome.fds
    try:
        assert os.pread(fd, 100, 0) == b"inside"
        assert not os.get_inheritable(fd)
        assert fcntl.fcntl(fd, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY
    finally:
        os.close(fd)


def test_no_way_leads_out(start: Start, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("the host's")

    def fill(root: Path) -> None:
        (root / "bin" / "link").symlink_to(secret)
        (root / "bin" / "up").symlink_to("../../../../.." + str(secret))
        (root / "bin" / "init").symlink_to("/proc/1/root/bin/busybox")
        (root / "bin" / "self").symlink_to(f"/proc/self/root{secret}")

    container = start(fill)
    # The container's /proc/self is nobody's, for the helper is not in its PID namespace.
    for path in ("/bin/link", "/bin/up", "/../.." + str(secret), "/bin/self"):
        reason = refusal(container, lambda inside, path=path: inside.open_file(path).path)
        assert "does not exist inside the container" in reason or "does not exist in container" in reason
    for path in ("/bin/init", "/proc/1/root/bin/busybox", "/proc/1/exe", "/proc/1/cwd/bin/busybox"):
        reason = refusal(container, lambda inside, path=path: inside.open_file(path).path)
        assert "goes through a /proc link" in reason or "Permission denied" in reason


def test_no_way_leads_to_the_hosts_proc(start: Start) -> None:
    """Not even for a helper that was taken over and makes the calls that its filter lets through."""
    outside = ("../status", "../../1/cmdline", "../../self/environ", "../../kallsyms")
    flags = os.O_RDONLY | os.O_CLOEXEC

    def tries(inside: Inside) -> dict[str, str | None]:
        own, root = str(inside.descriptors), str(inside.root)
        paths = [*outside, *(f"{own}/{path}" for path in outside), *(f"{root}/{path}" for path in outside)]
        found = {path: denied(lambda path=path: os.open(path, flags, dir_fd=inside.descriptors)) for path in paths}
        found["stat"] = denied(lambda: os.stat("../../1/cmdline", dir_fd=inside.descriptors))
        found["readlink"] = denied(lambda: os.readlink("../../1/exe", dir_fd=inside.descriptors))
        found["openat2"] = denied(lambda: linux.openat2(inside.root, f"{own}/../../1/cmdline", flags, 0))
        # What it needs works: its own descriptors, and nothing above them.
        found["its own"] = denied(lambda: os.open(f"../../{root}", flags | os.O_DIRECTORY, dir_fd=inside.descriptors))
        return found

    found = answer(start(), tries)
    assert found.pop("its own") is None, found
    assert set(found.values()) <= {"ENOENT", "ENOTDIR", "ELOOP"}, found


def test_the_hosts_debug_directories_lead_nowhere_else(start: Start, tmp_path: Path) -> None:
    """Nor is a directory that the host lacks an obstacle."""
    there, secret = tmp_path / "debug", tmp_path / "secret"
    (there / "usr").mkdir(parents=True)
    secret.write_text("the host's")
    (there / "usr" / "app.debug").write_text("symbols")
    (there / "app.debug").symlink_to("/usr/app.debug")
    (there / "out").symlink_to(secret)
    flags = os.O_RDONLY | os.O_CLOEXEC

    def tries(inside: Inside) -> tuple[list[str], dict[str, str | None]]:
        own, (root,) = inside.descriptors, inside.debug
        (place,) = inside.debug_roots()
        texts = []
        for path in ("/usr/app.debug", "/app.debug"):
            opened = place.open_file(path)
            texts.append(os.pread(opened.fd, 100, 0).decode())
            os.close(opened.fd)
        outside = ("../secret", "out", str(secret), "usr/../../secret")
        found = {path: denied(lambda path=path: linux.openat2(root, path, flags, 0)) for path in outside}
        found["own"] = denied(lambda: os.open(f"{root}/../secret", flags, dir_fd=own))
        found["stat"] = denied(lambda: os.stat("../secret", dir_fd=root))
        return texts, found

    texts, found = answer(start(), tries, debug_dirs=[str(there), str(tmp_path / "none")])
    assert texts == ["symbols", "symbols"]
    assert set(found.values()) == {"ENOENT"}, found


def test_a_magic_link_is_refused_even_where_permission_would_do(start: Start) -> None:
    """The helper's own /proc/PID directory is one it may pass through, were it not for the rule."""
    container = start(prepare=HOSTS_PROC)

    def through_itself(inside: Inside) -> str:
        pid = own_file(inside, "status").split("\nPid:\t")[1].split("\n")[0]
        return inside.open_file(f"/tmp/{pid}/root/bin/busybox").path

    assert "goes through a /proc link" in refusal(container, through_itself)


def test_a_fifo_and_a_device_do_not_hang(start: Start) -> None:
    def fill(root: Path) -> None:
        os.mkfifo(str(root / "bin" / "fifo"))
        os.mknod(str(root / "dev" / "tty0"), 0o020666, os.makedev(4, 0))
        os.mknod(str(root / "dev" / "disk"), 0o060666, os.makedev(7, 0))

    container = start(fill)
    for path, kind in (("/bin/fifo", "a FIFO"), ("/dev/tty0", "a character device"), ("/dev/disk", "a block device")):
        reason = refusal(container, lambda inside, path=path: inside.open_file(path).path)
        assert f"{path} in container web1" in reason and f"is {kind}; give a program or library file." in reason


def test_what_processes_have_mapped_is_told(start: Start) -> None:
    for pivot in (True, False):
        container = start(pivot=pivot)
        record = container.record()
        (outcome,) = run_in_containers(
            [
                Job(
                    record,
                    lambda inside: Reply([list(map(str, entry_of(each))) for each in inside.mapped]),
                    processes=[record.pid],
                )
            ]
        )
        assert outcome.payload == [["/bin/busybox", str(record.pid), "False"]]


def entry_of(mapped: Any) -> tuple[str, int, bool]:
    return mapped.path, mapped.pid, mapped.deleted


def test_a_mapped_file_that_was_replaced_is_told(start: Start) -> None:
    container = start()
    busybox = container.path("/bin/busybox")
    (busybox.parent / "new").write_bytes(busybox.read_bytes())
    os.rename(busybox.parent / "new", busybox)
    mapped = answer(
        container, lambda inside: [list(entry_of(each)) for each in inside.mapped], processes=[container.pid]
    )
    assert mapped == [["/bin/busybox", container.pid, True]]


def test_the_network_namespace_is_entered_by_a_child_of_its_own(start: Start) -> None:
    """And by no helper: that one has to do with files alone."""
    container = start(net=True, prepare=HOSTS_PROC)
    theirs, ours = (os.readlink(f"/proc/{pid}/ns/net") for pid in (container.pid, "self"))
    assert theirs != ours
    assert answer(container, lambda inside: os.readlink("tmp/self/ns/net", dir_fd=inside.root)) == ours
    fd = in_network_namespace(container.record(), lambda: os.open("/proc/self/ns/net", os.O_RDONLY | os.O_CLOEXEC))
    assert f"net:[{os.fstat(fd).st_ino}]" == theirs
    assert not os.get_inheritable(fd)
    os.close(fd)


def test_what_is_made_in_the_network_namespace_may_fail(start: Start) -> None:
    def no_answer() -> NoReturn:
        os._exit(0)

    record = start(net=True).record()
    with pytest.raises(FileNotFoundError):
        in_network_namespace(record, lambda: os.open("/none", os.O_RDONLY))
    for make, words in ((no_answer, "Input/output error"), (lambda: signal.pause() or 0, "Connection timed out")):
        with pytest.raises(ContainerError, match=rf"cannot be entered \(its network namespace\): {words}\."):
            in_network_namespace(record, make, deadline=0.5)


def test_only_the_network_namespace_that_was_discovered_is_entered(start: Start) -> None:
    record = start(net=True).record()
    ended = type(record)(**{**vars(record), "start_ticks": record.start_ticks + 1})
    moved = type(record)(**{**vars(record), "namespaces": {**record.namespaces, "net": 1}})
    missing = type(record)(**{**vars(record), "pid": (1 << 22) + 5})
    for each, words in (
        (ended, f"ended: its process {record.pid} is gone"),
        (moved, "has moved to another network namespace since it was discovered"),
        (missing, "is gone"),
    ):
        with pytest.raises(ContainerError, match=words):
            in_network_namespace(each, packet_socket)


def test_large_answers_and_many_descriptors_come_whole(start: Start) -> None:
    def much(inside: Inside) -> Reply:
        return Reply("x" * 1_000_000, [inside.open_file("/bin/busybox").fd for _each in range(100)])

    outcome = run(start(), much)
    assert outcome.failure is None and len(outcome.payload) == 1_000_000 and len(outcome.fds) == 100
    for fd in outcome.fds:
        os.close(fd)


def raise_hostile(inside: Inside) -> NoReturn:
    raise inside.fail("odd \x1b[1m name\n")


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (lambda inside: 1 / 0, "failed: ZeroDivisionError: division by zero."),
        (lambda inside: bytearray(1 << 30), "needs more than the 256 MiB of memory it may use."),
        (lambda inside: os._exit(0), "exited without an answer."),
        (lambda inside: ctypes.string_at(1), "was killed by signal 11 before it answered."),
        (lambda inside: "x" * (5 << 20), "gave no usable answer: it exceeds 4 MiB."),
        (lambda inside: object(), "exited without an answer."),
        (raise_hostile, r"odd \x1b[1m name\x0a"),
    ],
)
def test_every_failure_is_one_sentence(start: Start, function: Callable[[Inside], Any], words: str) -> None:
    reason = refusal(start(), function)
    assert words in reason and "\n" not in reason
    assert "Traceback" not in reason


def test_too_many_descriptors_are_refused(start: Start) -> None:
    def many(inside: Inside) -> Reply:
        return Reply(None, [inside.open_file("/bin/busybox").fd for _each in range(150)])

    outcome = run(start(), many)
    assert outcome.failure is not None and "has more than 128 matching files" in outcome.failure.reason


def test_a_container_that_is_gone_or_another(start: Start) -> None:
    container = start()
    record = container.record()
    assert still_there(record) is None
    vanished = type(record)(**{**vars(record), "start_ticks": record.start_ticks + 1})
    moved = type(record)(**{**vars(record), "namespaces": {**record.namespaces, "mnt": 1}})
    missing = type(record)(**{**vars(record), "pid": (1 << 22) + 5})
    outcomes = run_in_containers([Job(each, lambda inside: Reply(1)) for each in (vanished, moved, missing, record)])
    assert [outcome.payload for outcome in outcomes] == [None, None, None, 1]
    reasons = [outcome.failure.reason for outcome in outcomes if outcome.failure]
    assert f"ended: its process {record.pid} is gone." in reasons[0]
    assert "has moved to another mount namespace since it was discovered." in reasons[1]
    assert "is gone." in reasons[2]


def test_still_there_tells_an_end_and_a_move(start: Start) -> None:
    container = start()
    record = container.record()
    cgroup = type(record.cgroup)("/elsewhere", None, 1)
    reason = still_there(type(record)(**{**vars(record), "cgroup": cgroup}))
    assert reason is not None and "left cgroup /elsewhere." in reason
    container.stop()
    reason = still_there(record)
    assert reason is not None and "ended" in reason


def test_handlers_of_the_parent_do_not_run_in_the_helper(start: Start) -> None:
    """A module's SIGTERM handler would clean up, in the helper, what belongs to the parent."""
    ran: list[int] = []
    before = signal.signal(signal.SIGTERM, lambda number, frame: ran.append(number))
    container = start()
    try:
        sent = subprocess.Popen(
            [sys.executable, "-c", SEND_TERM, str(os.getpid())], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        reason = refusal(container, wait_forever)
        sent.wait()
    finally:
        signal.signal(signal.SIGTERM, before)
    assert "was killed by signal 15" in reason
    assert ran == []


# Waits for a child of the given process that runs as nobody, and sends it SIGTERM.
SEND_TERM = """
import os, sys, time
me = sys.argv[1]
while True:
    for pid in open(f"/proc/{me}/task/{me}/children").read().split():
        try:
            if "\\nSeccomp:\\t2" in open(f"/proc/{pid}/status").read():
                os.kill(int(pid), 15)
                sys.exit()
        except OSError:
            pass
    time.sleep(0.01)
"""


# futex(2) is all that sleeps among what a helper may call.
FUTEX = linux.number("futex")
FUTEX_WORD = ctypes.c_uint32(0)


def wait_forever(inside: Inside) -> NoReturn:
    """What a job must never do; it uses no CPU time, which is limited."""
    LIBC.syscall(FUTEX, ctypes.byref(FUTEX_WORD), 0, 0, None)
    raise AssertionError("the futex woke up")


def test_one_that_never_answers_costs_nobody_else(start: Start) -> None:
    containers = [start() for _each in range(3)]
    jobs = [Job(containers[0].record("slow"), wait_forever)]
    jobs += [Job(each.record(), lambda inside: Reply("here")) for each in containers[1:]]
    outcomes = run_in_containers(jobs, deadline=0.5)
    assert [outcome.payload for outcome in outcomes] == [None, "here", "here"]
    failure = outcomes[0].failure
    assert failure is not None and "container slow" in failure.reason
    assert "was stuck: it did not answer within 0.5 s and was killed" in failure.reason


# Waits until so many helpers of the given process run at once, then makes the file they wait for.
LET_GO = """
import sys, time
me, count, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
running = 0
while running < count:
    time.sleep(0.01)
    running = 0
    for pid in open(f"/proc/{me}/task/{me}/children").read().split():
        try:
            running += "\\nSeccomp:\\t2" in open(f"/proc/{pid}/status").read()
        except OSError:
            pass
open(path, "w").close()
"""


def test_slow_ones_do_not_hold_up_the_rest(start: Start) -> None:
    """More than are started at once, and each ends only when all of them run."""
    container = start()
    record = container.record()

    def wait_for_all(inside: Inside) -> Reply:
        while inside.read_file("/tmp/go", 1) is None:
            pass
        return Reply("went")

    let_go = subprocess.Popen([sys.executable, "-c", LET_GO, str(os.getpid()), "12", str(container.path("/tmp/go"))])
    try:
        outcomes = run_in_containers([Job(record, wait_for_all) for _each in range(12)], deadline=20)
    finally:
        let_go.kill()
        let_go.wait()
    assert [outcome.payload for outcome in outcomes] == ["went"] * 12, outcomes[-1].failure


# A FUSE server that answers its INIT and then takes requests without ever answering: whoever looks up
# a name there waits in the kernel and cannot be killed (fs/fuse/dev.c, request_wait_answer).
FUSE_SERVER = """
import os, struct
while True:
    request = os.read(3, 1 << 20)
    length, opcode, unique = struct.unpack_from("<IIQ", request)
    if opcode == 26:
        body = struct.pack("<IIIIHHIIHHIII", 7, 31, 1 << 16, 0, 8, 8, 1 << 16, 1, 0, 0, 0, 0, 0).ljust(64, b"\\0")
        os.write(3, struct.pack("<IiQ", 16 + len(body), 0, unique) + body)
        open(os.environ["ROOT"] + "/ready", "w").close()
"""


def test_one_on_a_hung_file_system_is_reported_and_left_behind(start: Start, tmp_path: Path) -> None:
    if not os.path.exists("/dev/fuse"):
        pytest.skip("this kernel has no /dev/fuse to hang on")
    server = tmp_path / "server.py"
    server.write_text(FUSE_SERVER)
    mount = "exec 3<>/dev/fuse; mount -i -t fuse -o fd=3,rootmode=40000,user_id=0,group_id=0,allow_other none $ROOT/tmp"
    # Not pivoted, so that the server keeps the host's root and its Python.
    hung = start(prepare=f"{mount}; {sys.executable} {server} & exec 3>&-", pivot=False)
    wait_for((hung.root / "ready").exists, "the FUSE server")
    well = start()
    jobs = [
        Job(hung.record("hung"), lambda inside: Reply(inside.open_file("/tmp/file").path)),
        Job(well.record(), lambda inside: Reply(inside.open_file("/bin/busybox").path)),
    ]
    outcomes = run_in_containers(jobs, deadline=0.5)
    assert outcomes[1].payload == "/bin/busybox"
    failure = outcomes[0].failure
    assert failure is not None and failure.stage == "resolve"
    assert "is stuck: it did not answer within 0.5 s and cannot be killed" in failure.reason
    # It is there still, with nothing of the parent's, and goes when the file system does.
    left = [pid for pid in own_children() if b"Uid:\t65534" in Path(f"/proc/{pid}/status").read_bytes()]
    assert len(left) == 1
    links = [os.readlink(f"/proc/{left[0]}/fd/{fd}") for fd in os.listdir(f"/proc/{left[0]}/fd")]
    assert all(link.startswith(("/", "socket:")) for link in links)
    hung.stop()
    assert wait_for(lambda: os.waitpid(left[0], os.WNOHANG)[0], "the end of the helper") == left[0]


def test_a_helper_does_not_outlive_its_parent(start: Start) -> None:
    """Killed while helpers run, the module leaves none."""
    container = start()
    middle = os.fork()
    if middle == 0:
        try:
            run_in_containers([Job(container.record(), wait_forever)], deadline=60)
        finally:
            os._exit(0)
    children = Path(f"/proc/{middle}/task/{middle}/children")

    def dropped() -> int:
        for pid in children.read_text(encoding="ascii").split():
            if b"Seccomp:\t2" in Path(f"/proc/{pid}/status").read_bytes():
                return int(pid)
        return 0

    helper = wait_for(dropped, "the helper")
    os.kill(middle, signal.SIGKILL)
    os.waitpid(middle, 0)

    def over() -> bool:
        try:
            return Path(f"/proc/{helper}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] == "Z"
        except OSError:
            return True

    assert wait_for(over, "the end of the helper", timeout=10)


def test_a_process_that_ignores_its_children_gets_answers_too(start: Start) -> None:
    container = start()
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        assert answer(container, lambda inside: "here") == "here"
    finally:
        signal.signal(signal.SIGCHLD, before)


def test_no_descriptors_left_is_a_sentence(start: Start) -> None:
    container = start()
    record = container.record()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, hard))
    try:
        (outcome,) = run_in_containers([Job(record, lambda inside: Reply(1))])
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert outcome.failure is not None
    assert "Could not start the helper for container web1" in outcome.failure.reason
    assert "Too many open files" in outcome.failure.reason
    assert isinstance(outcome.failure, ContainerError)
