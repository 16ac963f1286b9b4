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
from ansible_collections.fleet.probe.plugins.module_utils._attach import links as _attach
from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError


class Kernel:
    """Takes perf_event_open and bpf calls; its descriptors are of /dev/null."""

    def __init__(self) -> None:
        self.events: List[Dict[str, Any]] = []
        self.links: List[Dict[str, Any]] = []
        self.refusals: List[int] = []
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
        asked = {name: getattr(attr, name) for name, _type in attr._fields_}
        if asked.get("path"):
            asked["path"] = ctypes.string_at(asked["path"])
            for name in ("offsets", "cookies", "ref_ctr_offsets"):
                array = (ctypes.c_uint64 * asked["count"]).from_address(asked[name]) if asked[name] else []
                asked[name] = list(array)
        self.links.append(asked)
        refuse = self.refuse or (self.refusals.pop(0) if self.refusals else 0)
        if refuse:
            raise OSError(refuse, os.strerror(refuse))
        return self._fd()

    def open_fds(self) -> int:
        return sum(os.path.exists(f"/proc/self/fd/{fd}") for fd in self.fds)

    def _fd(self) -> int:
        self.fds.append(os.open("/dev/null", os.O_RDONLY))
        return self.fds[-1]


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Kernel:
    one = Kernel()
    monkeypatch.setattr(_attach.linux, "perf_event_open", one.perf_event_open)
    monkeypatch.setattr(_attach.linux, "bpf", one.bpf)
    for source, number in (("uprobe", 9), ("kprobe", 8)):
        (tmp_path / source / "format").mkdir(parents=True)
        (tmp_path / source / "type").write_text(f"{number}\n")
        (tmp_path / source / "format" / "retprobe").write_text("config:2\n")
    (tmp_path / "uprobe" / "format" / "ref_ctr_offset").write_text("config:32-63\n")
    monkeypatch.setattr(_attach, "PMU", f"{tmp_path}/")
    # A child would note in its own memory what it asks for.
    monkeypatch.setattr(_attach, "steadily", lambda attach, _keep: attach())
    monkeypatch.setattr(_attach, "online_cpus", lambda: [0, 1])
    return one


@pytest.mark.parametrize(
    ("at_return", "semaphore", "config"), [(False, 0, 0), (True, 0, 4), (False, 0x30F2, 0x30F2 << 32)]
)
def test_a_uprobe_is_attached_to_the_open_file(kernel: Kernel, at_return: bool, semaphore: int, config: int) -> None:
    """Onto this process's descriptor, for any process: the inode that was parsed, whatever its name is by now."""
    attachments = Attachments()
    attachments.uprobe(55, 17, 0x1234, at_return, 6, semaphore)
    ((event,), (link,)) = kernel.events, kernel.links
    assert (event["type"], event["config"], event["path"], event["config2"]) == (
        9,
        config,
        b"/proc/self/fd/17",
        0x1234,
    )
    assert (event["size"], event["pid"], event["cpu"], event["group"], event["fd_flags"]) == (96, -1, 0, -1, 8)
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


def test_one_attachment_can_be_detached(kernel: Kernel) -> None:
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
def test_a_kprobe_is_attached_to_a_function_by_name(kernel: Kernel, at_return: bool, config: int) -> None:
    attachments = Attachments()
    attachments.kprobe(55, "vfs_read", at_return, 2)
    ((event,), (link,)) = kernel.events, kernel.links
    assert (event["type"], event["config"], event["path"], event["config2"]) == (8, config, b"vfs_read", 0)
    assert (link["prog_fd"], link["bpf_cookie"]) == (55, 2)
    attachments.close()


def test_an_event_of_no_cpu_is_opened_on_the_first_online_one(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    """The kernel answers ENODEV for a CPU that is offline, and that may be CPU 0."""
    monkeypatch.setattr(_attach, "online_cpus", lambda: [2, 3])
    attachments = Attachments()
    attachments.uprobe(55, 17, 0x1234, False, 0)
    attachments.kprobe(55, "vfs_read", False, 0)
    attachments.tracepoint(55, 642, 0)
    assert [event["cpu"] for event in kernel.events] == [2, 2, 2]
    attachments.close()


def test_kprobe_misses_are_summed_over_all_links(kernel: Kernel) -> None:
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
    [
        (errno.EINVAL, HostError, "no perf links with cookies; they need Linux 5.15 or newer"),
        (errno.EPERM, OSError, "permitted"),
    ],
)
def test_a_refused_link_leaves_nothing_open(kernel: Kernel, number: int, kind: Any, words: str) -> None:
    kernel.refuse = number
    with pytest.raises(kind, match=words):
        Attachments().uprobe(55, 17, 0, False, 0)
    assert kernel.open_fds() == 0


def test_a_kernel_without_uprobes_or_kprobes(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_attach, "PMU", "/nonexistent/")
    with pytest.raises(HostError, match=r"has no uprobes \(/nonexistent/uprobe: No .*CONFIG_UPROBE_EVENTS=y"):
        Attachments().uprobe(55, 17, 0, False, 0)
    with pytest.raises(HostError, match=r"has no kprobes \(/nonexistent/kprobe: No .*CONFIG_KPROBE_EVENTS=y"):
        Attachments().kprobe(55, "vfs_read", False, 0)
    assert kernel.events == []


def test_a_kernel_without_semaphores(kernel: Kernel, tmp_path: Path) -> None:
    """It can be asked for probes that have none."""
    (tmp_path / "uprobe" / "format" / "ref_ctr_offset").unlink()
    Attachments().uprobe(55, 17, 0, False, 0)
    with pytest.raises(HostError, match=r"does not support semaphores of USDT probes .*ref_ctr_offset: No .*4\.20"):
        Attachments().uprobe(55, 17, 0, False, 0, 0x30F2)
    assert len(kernel.events) == 1


@pytest.mark.parametrize(("at_return", "flags"), [(False, 0), (True, 1)])
@pytest.mark.parametrize("semaphores", [[], [0, 0], [0, 0x20]])
def test_many_uprobes_of_a_file_are_one_link(
    kernel: Kernel, at_return: bool, flags: int, semaphores: List[int]
) -> None:
    attachments = Attachments()
    handle = attachments.uprobe_multi(55, 17, [0x10, 0x20], [7, 8 << 32], at_return, semaphores)
    (link,) = kernel.links
    assert (link["prog_fd"], link["attach_type"], link["path"], link["flags"], link["pid"]) == (
        55,
        48,
        b"/proc/self/fd/17",
        flags,
        0,
    )
    assert (link["count"], link["offsets"], link["cookies"]) == (2, [0x10, 0x20], [7, 8 << 32])
    assert link["ref_ctr_offsets"] == (semaphores if any(semaphores) else [])
    assert kernel.open_fds() == 1 and kernel.events == []
    attachments.detach(handle)
    assert kernel.open_fds() == 0


def test_the_layout_of_the_kernels_attribute() -> None:
    """include/uapi/linux/bpf.h: link_create.uprobe_multi begins at byte 16 and is packed by C's own rules."""
    places = {name: getattr(_attach._UprobeMulti, name).offset for name, _type in _attach._UprobeMulti._fields_}
    assert [places[name] for name in ("path", "offsets", "ref_ctr_offsets", "cookies", "count", "flags", "pid")] == [
        16,
        24,
        32,
        40,
        48,
        52,
        56,
    ]


class Library:
    """libbpf that loads any program."""

    modern = True

    def load_program(self, *asked: Any) -> int:
        assert asked[-1] == 48
        return os.open("/dev/null", os.O_RDONLY)


@pytest.mark.parametrize(
    ("modern", "answer", "offered"), [(True, errno.EBADF, True), (True, errno.EINVAL, False), (False, 0, False)]
)
def test_whether_a_kernel_has_uprobe_multi(kernel: Kernel, modern: bool, answer: int, offered: bool) -> None:
    library: Any = Library()
    library.modern = modern
    kernel.refuse = answer
    before = os.listdir("/proc/self/fd")
    assert _attach.offers_uprobe_multi(library) is offered
    assert os.listdir("/proc/self/fd") == before


def test_the_soft_limit_on_descriptors_is_raised_when_reached(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    raised: List[Any] = []
    monkeypatch.setattr(resource, "setrlimit", lambda *asked: raised.append(asked))
    kernel.refusals = [errno.EMFILE]
    Attachments().uprobe_multi(55, 17, [1], [2], False)
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    assert raised == [(resource.RLIMIT_NOFILE, (hard, hard))]
    kernel.refusals = [errno.EMFILE, errno.EMFILE]
    with pytest.raises(OSError, match="Too many open files"):
        Attachments().uprobe_multi(55, 17, [1], [2], False)


def test_a_cpu_clock_runs_the_program_at_a_frequency(kernel: Kernel) -> None:
    attachments = Attachments()
    handle = attachments.cpu_clock(55, 3, 99)
    ((event,), (link,)) = kernel.events, kernel.links
    # PERF_TYPE_SOFTWARE, PERF_COUNT_SW_CPU_CLOCK, and the bit that makes a frequency of the period
    assert (event["type"], event["config"], event["sample_period"], event["flags"]) == (1, 0, 99, 1 << 10)
    assert (event["pid"], event["cpu"], event["group"]) == (-1, 3, -1)
    assert (link["prog_fd"], link["attach_type"]) == (55, 41)
    attachments.detach(handle)
    assert kernel.open_fds() == 0
