# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kernel is asked for when a program is attached, and that nothing stays open."""

from __future__ import annotations

import ctypes
import errno
import os
from pathlib import Path
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils import _attach
from ansible_collections.fleet.probe.plugins.module_utils._attach import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._errors import HostError


class Kernel:
    """Takes perf_event_open and bpf calls; its descriptors are of /dev/null."""

    def __init__(self) -> None:
        self.events: List[Dict[str, Any]] = []
        self.links: List[Dict[str, int]] = []
        self.fds: List[int] = []
        self.refuse = 0

    def perf_event_open(self, attr: Any, pid: int, cpu: int, group: int, flags: int) -> int:
        asked = {name: getattr(attr, name) for name, _type in attr._fields_}
        if attr.config1:
            asked["path"] = ctypes.string_at(attr.config1)
        self.events.append({**asked, "pid": pid, "cpu": cpu, "group": group, "fd_flags": flags})
        return self._fd()

    def bpf(self, command: int, attr: Any) -> int:
        assert command == 28
        self.links.append({name: getattr(attr, name) for name, _type in attr._fields_})
        if self.refuse:
            raise OSError(self.refuse, os.strerror(self.refuse))
        return self._fd()

    def open_fds(self) -> int:
        return sum(os.path.exists(f"/proc/self/fd/{fd}") for fd in self.fds)

    def _fd(self) -> int:
        self.fds.append(os.open("/dev/null", os.O_RDONLY))
        return self.fds[-1]


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Kernel:
    one = Kernel()
    monkeypatch.setattr(_attach._linux, "perf_event_open", one.perf_event_open)
    monkeypatch.setattr(_attach._linux, "bpf", one.bpf)
    for source, number in (("uprobe", 9), ("kprobe", 8)):
        (tmp_path / source / "format").mkdir(parents=True)
        (tmp_path / source / "type").write_text(f"{number}\n")
        (tmp_path / source / "format" / "retprobe").write_text("config:2\n")
    monkeypatch.setattr(_attach, "PMU", f"{tmp_path}/")
    return one


@pytest.mark.parametrize(("at_return", "config"), [(False, 0), (True, 4)])
def test_a_uprobe_is_put_onto_the_open_file(kernel: Kernel, at_return: bool, config: int) -> None:
    """Onto this process's descriptor, for any process: the inode that was parsed, whatever its name is by now."""
    attachments = Attachments()
    attachments.uprobe(55, 17, 0x1234, at_return, 6)
    ((event,), (link,)) = kernel.events, kernel.links
    assert (event["type"], event["config"], event["path"], event["config2"]) == (
        9,
        config,
        b"/proc/self/fd/17",
        0x1234,
    )
    assert (event["size"], event["pid"], event["cpu"], event["group"], event["fd_flags"]) == (72, -1, 0, -1, 8)
    assert link == {
        "prog_fd": 55,
        "target_fd": kernel.fds[0],
        "attach_type": 41,
        "flags": 0,
        "bpf_cookie": 6,
    }
    assert len(attachments) == 1 and kernel.open_fds() == 2
    attachments.close()
    assert kernel.open_fds() == 0 and len(attachments) == 0


def test_one_attachment_can_be_taken_out(kernel: Kernel) -> None:
    attachments = Attachments()
    first, second = (attachments.uprobe(55, 17, offset, False, 0) for offset in (1, 2))
    third = attachments.tracepoint(55, 642, 0)
    assert len({first, second, third}) == len(attachments) == 3
    attachments.detach(second)
    assert [os.path.exists(f"/proc/self/fd/{fd}") for fd in kernel.fds] == [True, True, False, False, True, True]
    # its numbers are somebody else's by now
    reused = os.open("/dev/null", os.O_RDONLY)
    assert reused in kernel.fds
    attachments.detach(second)
    assert os.path.exists(f"/proc/self/fd/{reused}") and len(attachments) == 2
    os.close(reused)
    attachments.close()
    assert kernel.open_fds() == 0 and len(attachments) == 0


@pytest.mark.parametrize(("at_return", "config"), [(False, 0), (True, 4)])
def test_a_kprobe_is_put_onto_a_function_by_its_name(kernel: Kernel, at_return: bool, config: int) -> None:
    attachments = Attachments()
    attachments.kprobe(55, "vfs_read", at_return, 2)
    ((event,), (link,)) = kernel.events, kernel.links
    assert (event["type"], event["config"], event["path"], event["config2"]) == (8, config, b"vfs_read", 0)
    assert (link["prog_fd"], link["bpf_cookie"]) == (55, 2)
    attachments.close()


def test_misses_of_kprobes_are_those_of_all_links(kernel: Kernel) -> None:
    attachments = Attachments()
    links = [attachments.kprobe(55, name, False, 0) for name in ("vfs_read", "vfs_write")]

    class Counts:
        def kprobe_misses(self, link: int) -> int:
            return {links[0]: 3, links[1]: 4}[link]

    assert attachments.kprobe_misses(Counts()) == 7  # type: ignore[arg-type]
    attachments.close()
    assert attachments.kprobe_misses(Counts()) == 0  # type: ignore[arg-type]


def test_a_tracepoint_is_attached_by_its_number(kernel: Kernel) -> None:
    attachments = Attachments()
    attachments.tracepoint(55, 642, 3)
    ((event,), (link,)) = kernel.events, kernel.links
    assert (event["type"], event["config"], event["sample_period"], event["config1"]) == (2, 642, 1, 0)
    assert (link["prog_fd"], link["bpf_cookie"]) == (55, 3)
    attachments.close()


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [(errno.EINVAL, HostError, "no perf links with cookies; 5.15 is the oldest"), (errno.EPERM, OSError, "permitted")],
)
def test_a_link_that_is_refused_leaves_nothing_open(kernel: Kernel, number: int, kind: Any, words: str) -> None:
    kernel.refuse = number
    with pytest.raises(kind, match=words):
        Attachments().uprobe(55, 17, 0, False, 0)
    assert kernel.open_fds() == 0


def test_a_kernel_without_such_probes(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_attach, "PMU", "/nonexistent/")
    with pytest.raises(HostError, match=r"offers no uprobes \(/nonexistent/uprobe: No .*CONFIG_UPROBE_EVENTS=y"):
        Attachments().uprobe(55, 17, 0, False, 0)
    with pytest.raises(HostError, match=r"offers no kprobes \(/nonexistent/kprobe: No .*CONFIG_KPROBE_EVENTS=y"):
        Attachments().kprobe(55, "vfs_read", False, 0)
    assert kernel.events == []
