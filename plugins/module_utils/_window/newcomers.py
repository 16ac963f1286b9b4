# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cgroups of containers that start during the window, by the kernel's own notice.

A container may live for less time than passes between two looks at /proc. Its runtime makes a cgroup for it, and later
removes that; inotify(7) queues both, so none is missed. Containers inside containers are not noticed here.
"""

from __future__ import annotations

import os
import struct
from typing import Collection, Dict, List, NamedTuple, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import CgroupMatch, match_path

V1_ROOT = "/sys/fs/cgroup/systemd"  # without cgroup v2, systemd's own hierarchy has the containers' cgroups
MOST = 4096  # watched directories; /proc/sys/fs/inotify/max_user_watches is at least twice that
_EVENT = struct.Struct("iIII")  # struct inotify_event of linux/inotify.h, without the name


class Newcomer(NamedTuple):
    """A container whose cgroup was made after ``since`` and removed before ``until`` (epoch seconds).

    ``found`` means that a discovery has seen it, and no runtime had named it yet.
    """

    match: CgroupMatch
    since: float
    until: Optional[float] = None
    found: bool = False


class Newcomers:
    """The containers that start from ``now`` on; ``root`` is where a cgroup hierarchy is mounted.

    ``pending`` has those that are still to be discovered, by cgroup, and ``gone`` those that ended before that.
    ``lost`` means that more changed than the kernel queues, or that it refused to report changes.
    """

    def __init__(self, root: str, now: float) -> None:
        self.pending: Dict[str, Newcomer] = {}
        self.gone: List[Newcomer] = []
        self.lost = False
        self._root = root
        self._polled = now  # what is reported at a poll happened after the poll before
        self._paths: Dict[int, str] = {}
        self._fd: Optional[int] = None
        try:
            self._fd = linux.inotify()
        except OSError:  # the user's limit of instances is reached
            self.lost = True
        self._watch("", None)

    def poll(self, now: float) -> bool:
        """Takes what happened until ``now`` (epoch seconds); True if a container started."""
        before = len(self.pending) + len(self.gone)
        while self._fd is not None:
            try:
                data = os.read(self._fd, 1 << 16)
            except BlockingIOError:
                break
            at = 0
            while at < len(data):
                watch, mask, _cookie, length = _EVENT.unpack_from(data, at)
                name = data[at + _EVENT.size : at + _EVENT.size + length].rstrip(b"\0")
                at += _EVENT.size + length
                if mask & linux.IN_Q_OVERFLOW:
                    self.lost = True
                elif mask & linux.IN_IGNORED:
                    self._paths.pop(watch, None)
                elif name and watch in self._paths:
                    self._take(f"{self._paths[watch]}/{os.fsdecode(name)}", bool(mask & linux.IN_CREATE), now)
        self._polled = now
        return len(self.pending) + len(self.gone) > before

    def starting(self, since: float) -> bool:
        """Whether a container that started after ``since`` (epoch seconds) is still to be discovered."""
        return any(newcomer.since > since for newcomer in self.pending.values())

    def undecided(self, since: float) -> bool:
        """The same of one that was discovered, and only needs a name."""
        return any(newcomer.found and newcomer.since > since for newcomer in self.pending.values())

    def settle(self, containers: Sequence[Container], undecided: Collection[str]) -> None:
        """Takes the discovered ``containers`` off the list.

        ``undecided`` are the ids of those that no runtime has named yet, so that nobody knows whether they are
        selected: they stay, or come to the list although they were made before.
        """
        for container in containers:
            path = container.cgroup.path if container.cgroup.own else container.id
            known = self.pending.pop(path, None)
            if container.id in undecided:
                match = CgroupMatch(container.id, container.runtime, path)
                self.pending[path] = (known or Newcomer(match, container.started_at))._replace(found=True)

    def close(self) -> None:
        """Ends the watch."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def _take(self, path: str, created: bool, now: float) -> None:
        match = match_path(path)
        if match is None:
            if created:
                self._watch(path, self._polled)
        elif created:
            self.pending.setdefault(path, Newcomer(match, self._polled))
        elif path in self.pending:
            self.gone.append(self.pending.pop(path)._replace(until=now))

    def _watch(self, path: str, since: Optional[float]) -> None:
        """Watches a cgroup and those below it; with ``since``, containers that are in it already count as started."""
        waiting = [path]
        while waiting and self._fd is not None:
            at = waiting.pop()
            if len(self._paths) >= MOST:
                self.lost = True
                return
            try:
                self._paths[linux.inotify_add_watch(self._fd, self._root + at)] = at
                names = [entry.name for entry in os.scandir(self._root + at) if entry.is_dir(follow_symlinks=False)]
            except FileNotFoundError:
                continue
            except OSError:
                self.lost = True
                continue
            for name in names:
                match = match_path(f"{at}/{name}")
                if match is None:
                    waiting.append(f"{at}/{name}")
                elif since is not None:
                    self.pending.setdefault(f"{at}/{name}", Newcomer(match, since))
