# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The namespace helper: one forked child per container that enters it, drops privileges, runs a job and answers.

What the child does, in this order (docs/how-it-works.md):

1. closes every inherited descriptor but its socket and the container's pidfd (``fork_child``), so that no probe of
   the parent stays armed in a child that gets stuck;
2. reads the processes' mappings from the host's /proc and opens the container's root and a mount of its own
   /proc/self/fd alone;
3. enters the mount namespace (by the pidfd, so never another container's) and the root;
4. drops: groups, uid, every capability but CAP_DAC_READ_SEARCH, no_new_privs, not dumpable, rlimits,
   seccomp (user_namespaces(7), capabilities(7), seccomp(2));
5. only now runs the job, which opens the container's files, and answers over the socket.

It never executes a program, and never imports once it has left the host (``imports.py``), because Python would look for
modules in the container. It ends with os._exit, so that no handler of the parent runs in it.
"""

from __future__ import annotations

import contextlib
import errno
import functools
import json
import os
import select
import signal
import socket
import time
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.alive import gone
from ansible_collections.fleet.probe.plugins.module_utils._core.child import fork_child
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import (
    pidfd_open,
    receive_with_fds,
    send_with_fds,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_stat, same_process
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._inside.enter import MEMORY, drop, enter
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside
from ansible_collections.fleet.probe.plugins.module_utils._inside.seccomp import same_in_all

# The limit of healthy helpers at a time. A helper that sleeps after _PATIENCE seconds without an answer, as on
# a hung file system, no longer counts, so that it does not hold up the others. A helper that runs, or waits for
# a processor of a busy host, counts for _BUSY_PATIENCE seconds, so that such a host does not start all at once.
_CONCURRENT = 8
_PATIENCE = 0.25
_BUSY_PATIENCE = 1.0
_HEALTH_INTERVAL = 0.05

# Seconds that a killed helper has to end before it counts as stuck.
_KILL_GRACE = 0.25

# Limits of an answer. The kernel passes at most 253 descriptors at once (SCM_MAX_FD, net/scm.h).
_MAX_ANSWER = 4 << 20
MAX_FDS = 128


class Reply(NamedTuple):
    """What a job returns: any JSON value, and up to MAX_FDS open file descriptors."""

    payload: Any
    fds: List[int] = []


class Job(NamedTuple):
    """A function to run inside ``container`` without privileges. It may raise ContainerError.

    ``processes`` are host PIDs whose mapped files go into ``Inside.mapped``; those whose path ``opens`` accepts come
    with a handle. ``debug_dirs`` are directories of the host with debug files, for ``Inside.debug``. ``kind`` says
    which containers are likely to be alike: the others of a kind wait for the first, as long as an answer of it can be
    expected soon.
    """

    container: Container
    function: Callable[[Inside], Reply]
    processes: Sequence[int] = ()
    opens: Optional[Callable[[str], bool]] = None
    debug_dirs: Sequence[str] = ()
    kind: Optional[str] = None


class Outcome(NamedTuple):
    """The result of one job: payload and descriptors (close-on-exec, owned by the caller), or a failure."""

    container: Container
    payload: Any = None
    fds: List[int] = []
    failure: Optional[ContainerError] = None


def run_in_containers(
    jobs: Sequence[Job], deadline: float = 5.0, ended: Callable[[Outcome], None] = lambda _outcome: None
) -> List[Outcome]:
    """Run each job inside its container; returns one outcome per job, in the order of the jobs.

    ``ended`` gets each outcome as soon as there is one; jobs that begin later see what it changed in this process.
    ``deadline`` is in seconds for each helper. A helper that does not answer in time is killed. One that does
    not end even then (it waits in the kernel, on a hung file system) is reported as stuck and left behind with
    only its own socket. Call this from the main thread: the kernel kills a helper when the thread that
    started it ends (PR_SET_PDEATHSIG).
    """
    same_in_all()
    outcomes: Dict[int, Outcome] = {}
    waiting = list(enumerate(jobs))
    running: List[_Helper] = []
    firsts: Dict[str, Optional[_Helper]] = {}  # by kind; None once it has ended
    poll = select.poll()
    try:
        while waiting or running:
            now = time.monotonic()
            while sum(helper.healthy(now) for helper in running) < _CONCURRENT:
                held = {kind for kind, first in firsts.items() if first is not None and first.healthy(now)}
                at = next((at for at, (_index, job) in enumerate(waiting) if job.kind not in held), None)
                if at is None:
                    break
                index, job = waiting.pop(at)
                try:
                    helper = _Helper(index, job, deadline)
                except ContainerError as error:
                    outcomes[index] = Outcome(job.container, failure=error)
                    continue
                running.append(helper)
                if job.kind is not None:
                    firsts.setdefault(job.kind, helper)
                poll.register(helper.channel, select.POLLIN)
                poll.register(helper.pidfd, select.POLLIN)
            ready = {fd for fd, _events in poll.poll(_pause(running, bool(waiting), time.monotonic()))}
            now = time.monotonic()
            for helper in list(running):
                if helper.channel.fileno() in ready and not helper.receive():
                    poll.unregister(helper.channel)
                helper.ended = helper.pidfd in ready
                outcome = helper.outcome(now)
                if outcome is not None:
                    outcomes[helper.index] = outcome
                    running.remove(helper)
                    poll.unregister(helper.pidfd)
                    with contextlib.suppress(KeyError):
                        poll.unregister(helper.channel)
                    helper.release()
                    firsts.update((kind, None) for kind, first in firsts.items() if first is helper)
                    ended(outcome)
    finally:
        for helper in running:
            helper.kill()
            helper.drop_fds()
            helper.release()
    return [outcomes[index] for index in range(len(jobs))]


def _pause(running: Sequence[_Helper], waiting: bool, now: float) -> float:
    """Milliseconds until the next deadline, or until the next look at who is healthy while jobs wait."""
    moments = [helper.limit for helper in running] + ([now + _HEALTH_INTERVAL] if waiting else [])
    # Rounded up, so that the loop does not spin through the last millisecond.
    return max(0.0, min(moments, default=now) - now) * 1000 + 1


class _Helper:
    """The parent's side of one child."""

    def __init__(self, index: int, job: Job, deadline: float) -> None:
        self.index = index
        self.container = job.container
        self.deadline = deadline
        self.ended = False
        self.killed = False
        self.busy = False  # whether it was at work when it was killed, and did not wait
        self._data = bytearray()
        self._fds: List[int] = []
        self._broken: Optional[str] = None
        name = job.container.describe()
        container_pidfd = theirs = None
        try:
            container_pidfd = pidfd_open(job.container.pid)
            # Only now is it certain which process the pidfd refers to.
            if not same_process(job.container.pid, job.container.start_ticks):
                raise gone(job.container)
            self.channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
            # With a default timeout of the process, Python would poll, which the helper's filter denies.
            theirs.setblocking(True)
            self.channel.setblocking(False)
            self.pid = fork_child(
                functools.partial(_work, job, os.getpid(), container_pidfd, theirs), [container_pidfd, theirs.fileno()]
            )
            try:
                self.pidfd = pidfd_open(self.pid)
            except OSError:
                os.kill(self.pid, signal.SIGKILL)
                raise
        except OSError as error:
            if error.errno == errno.ESRCH:
                raise gone(job.container) from None
            raise ContainerError(
                "resolve", f"Could not start the helper for container {name}: {os.strerror(error.errno or 0)}."
            ) from None
        finally:
            if theirs is not None:
                theirs.close()
            if container_pidfd is not None:
                os.close(container_pidfd)
        self.started = time.monotonic()
        self.limit = self.started + deadline

    def healthy(self, now: float) -> bool:
        """Whether an answer can be expected soon."""
        age = now - self.started
        if _PATIENCE <= age < _BUSY_PATIENCE:
            stat = read_stat(self.pid)
            return stat is not None and stat.state == "R"
        return age < _PATIENCE

    def receive(self) -> bool:
        """Read what has arrived; False at the end of the answer, and if reading failed."""
        try:
            data = receive_with_fds(self.channel, 1 << 16, self._fds, MAX_FDS)
        except OSError as error:
            self._broken = str(error)
            return False
        self._data += data
        if len(self._data) > _MAX_ANSWER:
            self._broken = f"it exceeds {_MAX_ANSWER >> 20} MiB"
            self.kill()
            return False
        return bool(data)

    def outcome(self, now: float) -> Optional[Outcome]:
        """The outcome, or None while the child neither ended nor is stuck."""
        if self.ended:
            # The kernel has closed its end of the socket by now (do_exit, kernel/exit.c), so this loop ends.
            while self._broken is None and self.receive():
                pass
            return self._read_answer(self._reap())
        if now < self.limit:
            return None
        if not self.killed:
            stat = read_stat(self.pid)
            self.busy = stat is not None and stat.state == "R"
            self.kill()
            self.limit = now + _KILL_GRACE
            return None
        return self._failed(
            f"is stuck: it did not answer within {self.deadline:g} s and cannot be killed, so a file system of the "
            "container hangs; nothing was attached there, and the helper exits once the file system responds"
        )

    def kill(self) -> None:
        """Send SIGKILL; the PID cannot be reused before _reap."""
        if not self.ended:
            self.killed = True
            os.kill(self.pid, signal.SIGKILL)

    def drop_fds(self) -> None:
        """Close the received descriptors."""
        while self._fds:
            os.close(self._fds.pop())

    def release(self) -> None:
        """Close the parent's socket and pidfd of this helper."""
        self.channel.close()
        os.close(self.pidfd)

    def _reap(self) -> int:
        """The child's wait status; 0 if this process ignores SIGCHLD, so that the kernel kept none."""
        try:
            return os.waitpid(self.pid, 0)[1]
        except ChildProcessError:
            return 0

    def _failed(self, what: str) -> Outcome:
        self.drop_fds()
        reason = f"The helper for container {self.container.describe()} {what}."
        return Outcome(self.container, failure=ContainerError("resolve", reason))

    def _read_answer(self, status: int) -> Outcome:
        if self._broken is None and self.killed and self.busy:
            return self._failed(
                f"was still at work after {self.deadline:g} s and was stopped; the container's files are large, or the "
                "host is overloaded"
            )
        if self._broken is None and self.killed:
            return self._failed(
                f"was stuck: it did not answer within {self.deadline:g} s and was killed; "
                "a file system of the container may hang, or the host is overloaded"
            )
        if self._broken is not None:
            return self._failed(f"gave no usable answer: {self._broken}")
        if os.WIFSIGNALED(status):
            return self._failed(f"was killed by signal {os.WTERMSIG(status)} before it answered")
        try:
            answer = json.loads(self._data.decode("ascii"))
            failure, payload, fds = answer["failure"], answer["payload"], answer["fds"]
        except (ValueError, KeyError, TypeError, RecursionError):
            return self._failed("exited without an answer")
        if failure is not None:
            self.drop_fds()
            return Outcome(self.container, failure=ContainerError("resolve", printable_text(str(failure))))
        if fds != len(self._fds):
            return self._failed(f"announced {fds} open files but sent {len(self._fds)}")
        return Outcome(self.container, payload, self._fds)


def _enter_and_drop(job: Job, parent: int, pidfd: int, channel: socket.socket) -> Inside:
    try:
        own = os.open("/proc/self", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
        inside = enter(job.container, pidfd, own, job.processes, job.opens, job.debug_dirs)
        drop(parent, channel.fileno(), own, inside)
    except PermissionError as error:
        raise ContainerError(
            "resolve",
            f"The helper for container {job.container.describe()} lacks privileges ({error.strerror}); the task needs "
            "CAP_DAC_READ_SEARCH, CAP_SETGID, CAP_SETUID, CAP_SETPCAP, CAP_SYS_CHROOT and CAP_SYS_ADMIN on the host.",
        ) from None
    return inside


def _work(job: Job, parent: int, pidfd: int, channel: socket.socket) -> None:
    """The child: enter, drop, run the job and answer."""
    fds: List[int] = []
    payload = failure = None
    try:
        inside = _enter_and_drop(job, parent, pidfd, channel)
        reply = job.function(inside)
        fds, payload = reply.fds, reply.payload
        if len(fds) > MAX_FDS:
            raise ContainerError("resolve", f"Container {inside.name} has more than {MAX_FDS} matching files.")
    except ContainerError as error:
        fds, payload, failure = [], None, error.reason
    except MemoryError:
        fds, payload = [], None
        failure = f"The helper for container {job.container.describe()} needs more than the "
        failure += f"{MEMORY >> 20} MiB of memory it may use."
    except Exception as error:
        fds, payload = [], None
        failure = f"The helper for container {job.container.describe()} failed: {type(error).__name__}: {error}."
    answer = json.dumps({"failure": failure, "payload": payload, "fds": len(fds)}).encode("ascii")
    send_with_fds(channel, answer, fds)
