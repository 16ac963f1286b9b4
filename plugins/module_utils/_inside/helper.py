# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The namespace helper: one forked child per container that enters, drops, looks and answers. Private to fleet.probe.

What the child does, in this order (docs/how-it-works.md):

1. closes what it inherited but its socket and the container's pidfd, so that nothing the parent has
   armed lives on in a child that gets stuck;
2. reads on the host's /proc what its processes have mapped, opens the container's root;
3. enters the mount namespace (by the pidfd, so never another container's) and the root;
4. drops: groups, uid, every capability but CAP_DAC_READ_SEARCH, no_new_privs, not dumpable, rlimits,
   seccomp (user_namespaces(7), capabilities(7), seccomp(2));
5. only now runs the job, which opens the container's files, and answers over the socket.

It never executes anything and never imports once it has left the host: Python would look for modules
in the container. It ends by os._exit, so no handler of the parent ever runs in it.
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
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, Optional, Sequence

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

# Healthy helpers at a time. One that has not answered after _PATIENCE seconds and sleeps, as on a hung
# file system, no longer counts as healthy, so that such do not hold up the rest; one that runs, or waits
# for a processor of a busy host, counts for _BUSY_PATIENCE seconds, lest all start at once there.
_CONCURRENT = 8
_PATIENCE = 0.25
_BUSY_PATIENCE = 1.0
_LOOK_AGAIN = 0.05

# How long a killed helper may take to go before it is called stuck, in seconds.
_LAST_BREATH = 0.25

# Bounds on an answer. The kernel passes at most 253 fds at once (SCM_MAX_FD, net/scm.h).
_MAX_ANSWER = 4 << 20
MAX_FDS = 128


@dataclass(frozen=True)
class Reply:
    """What a job hands back: anything JSON can hold, and up to MAX_FDS open file descriptors."""

    payload: Any
    fds: List[int] = field(default_factory=list)


@dataclass(frozen=True)
class Job:
    """``function`` runs inside ``container`` after the drop. It may raise ContainerError.

    ``processes`` are host PIDs whose executable mappings the job finds in ``Inside.mapped``. Whatever the
    function needs must have been imported before.
    """

    container: Container
    function: Callable[[Inside], Reply]
    processes: Sequence[int] = ()


@dataclass(frozen=True)
class Outcome:
    """What came of one job: a payload and fds (close-on-exec, now the caller's), or a failure (stage resolve)."""

    container: Container
    payload: Any = None
    fds: List[int] = field(default_factory=list)
    failure: Optional[ContainerError] = None


def run_in_containers(jobs: Sequence[Job], deadline: float = 5.0) -> List[Outcome]:
    """Run each job inside its container; one outcome per job, in the jobs' order.

    ``deadline`` is in seconds for each helper. A helper that does not answer in time is killed; one that
    even then does not go (it waits in the kernel, on a hung file system) is reported stuck and left
    behind with nothing but its own socket. To be called from the main thread: a helper is killed
    when the thread that started it ends (PR_SET_PDEATHSIG).
    """
    outcomes: Dict[int, Outcome] = {}
    waiting = list(enumerate(jobs))[::-1]
    running: List[_Helper] = []
    poll = select.poll()
    try:
        while waiting or running:
            now = time.monotonic()
            while waiting and sum(helper.healthy(now) for helper in running) < _CONCURRENT:
                index, job = waiting.pop()
                try:
                    helper = _Helper(index, job, deadline)
                except ContainerError as error:
                    outcomes[index] = Outcome(job.container, failure=error)
                    continue
                running.append(helper)
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
    finally:
        for helper in running:
            helper.kill()
            helper.drop_fds()
            helper.release()
    return [outcomes[index] for index in range(len(jobs))]


def _pause(running: Sequence[_Helper], waiting: bool, now: float) -> float:
    """Milliseconds until the next helper is late, or, while others wait, until it pays to look who is healthy."""
    moments = [helper.limit for helper in running] + ([now + _LOOK_AGAIN] if waiting else [])
    # Rounded up, lest the loop spin through the last millisecond.
    return max(0.0, min(moments, default=now) - now) * 1000 + 1


class _Helper:
    """One child, seen from the parent."""

    def __init__(self, index: int, job: Job, deadline: float) -> None:
        self.index = index
        self.container = job.container
        self.deadline = deadline
        self.ended = False
        self.killed = False
        self._data = bytearray()
        self._fds: List[int] = []
        self._broken: Optional[str] = None
        name = job.container.describe()
        target = theirs = None
        try:
            target = pidfd_open(job.container.pid)
            # Only now is it certain whom the pidfd names.
            if not same_process(job.container.pid, job.container.start_ticks):
                raise gone(job.container)
            self.channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
            # A default timeout of the process would make the helper poll, which its filter denies.
            theirs.setblocking(True)
            self.channel.setblocking(False)
            self.pid = fork_child(functools.partial(_work, job, os.getpid(), target, theirs))
            try:
                self.pidfd = pidfd_open(self.pid)
            except OSError:
                os.kill(self.pid, signal.SIGKILL)
                raise
        except OSError as error:
            if error.errno == errno.ESRCH:
                raise gone(job.container) from None
            raise ContainerError(
                "resolve", f"No helper could be started for container {name}: {os.strerror(error.errno or 0)}."
            ) from None
        finally:
            if theirs is not None:
                theirs.close()
            if target is not None:
                os.close(target)
        self.started = time.monotonic()
        self.limit = self.started + deadline

    def healthy(self, now: float) -> bool:
        """Whether it may be expected to answer soon."""
        age = now - self.started
        if _PATIENCE <= age < _BUSY_PATIENCE:
            stat = read_stat(self.pid)
            return stat is not None and stat.state == "R"
        return age < _PATIENCE

    def receive(self) -> bool:
        """Take what came; False at the end of the answer, and when there is no more to be had."""
        try:
            data = receive_with_fds(self.channel, 1 << 16, self._fds, MAX_FDS)
        except OSError as error:
            self._broken = str(error)
            return False
        self._data += data
        if len(self._data) > _MAX_ANSWER:
            self._broken = "it is too long"
            self.kill()
            return False
        return bool(data)

    def outcome(self, now: float) -> Optional[Outcome]:
        """The outcome once there is one: the child has ended, or it is late and does not go."""
        if self.ended:
            # Its end of the socket is closed by now (do_exit, kernel/exit.c), so this comes to an end.
            while self._broken is None and self.receive():
                pass
            return self._read_answer(self._reap())
        if now < self.limit:
            return None
        if not self.killed:
            self.kill()
            self.limit = now + _LAST_BREATH
            return None
        return self._failed(
            f"is stuck: it did not answer within {self.deadline:g} s and cannot be ended, so a file system of the "
            "container hangs; nothing was attached there, and the helper ends once the file system answers"
        )

    def kill(self) -> None:
        """SIGKILL; the pid is not reused before it is reaped here."""
        if not self.ended:
            self.killed = True
            os.kill(self.pid, signal.SIGKILL)

    def drop_fds(self) -> None:
        """Close what was received and will not be handed on."""
        while self._fds:
            os.close(self._fds.pop())

    def release(self) -> None:
        """Close what the parent holds of the helper itself."""
        self.channel.close()
        os.close(self.pidfd)

    def _reap(self) -> int:
        """The child's wait status; 0 where the process ignores SIGCHLD and the kernel kept none."""
        try:
            return os.waitpid(self.pid, 0)[1]
        except ChildProcessError:
            return 0

    def _failed(self, what: str) -> Outcome:
        self.drop_fds()
        reason = f"The helper for container {self.container.describe()} {what}."
        return Outcome(self.container, failure=ContainerError("resolve", reason))

    def _read_answer(self, status: int) -> Outcome:
        if self._broken is None and self.killed:
            return self._failed(
                f"was stuck: it did not answer within {self.deadline:g} s and was ended; "
                "a file system of the container may hang, or the host is overloaded"
            )
        if self._broken is not None:
            return self._failed(f"gave no usable answer: {self._broken}")
        if os.WIFSIGNALED(status):
            return self._failed(f"was ended by signal {os.WTERMSIG(status)} before it could answer")
        try:
            answer = json.loads(self._data.decode("ascii"))
            failure, payload, fds = answer["failure"], answer["payload"], answer["fds"]
        except (ValueError, KeyError, TypeError, RecursionError):
            return self._failed("ended without an answer")
        if failure is not None:
            self.drop_fds()
            return Outcome(self.container, failure=ContainerError("resolve", printable_text(str(failure))))
        if fds != len(self._fds):
            return self._failed(f"announced {fds} open files and handed over {len(self._fds)}")
        return Outcome(self.container, payload, self._fds)


def _work(job: Job, parent: int, target: int, channel: socket.socket) -> None:
    """Runs in the child."""
    fds: List[int] = []
    payload = failure = None
    try:
        inside = enter(job.container, target, channel.fileno(), job.processes)
        drop(parent, channel.fileno(), inside)
        reply = job.function(inside)
        fds, payload = reply.fds, reply.payload
        if len(fds) > MAX_FDS:
            raise ContainerError("resolve", f"Container {inside.name} has more than {MAX_FDS} files that match.")
    except ContainerError as error:
        fds, payload, failure = [], None, error.reason
    except MemoryError:
        fds, payload = [], None
        failure = f"The helper for container {job.container.describe()} needs more memory than the "
        failure += f"{MEMORY >> 20} MiB it may use."
    except Exception as error:
        fds, payload = [], None
        failure = f"The helper for container {job.container.describe()} failed: {type(error).__name__}: {error}."
    answer = json.dumps({"failure": failure, "payload": payload, "fds": len(fds)}).encode("ascii")
    send_with_fds(channel, answer, fds)
