# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A child that looks at what may never answer."""

from __future__ import annotations

import os
import socket
import time

from ansible_collections.fleet.probe.plugins.module_utils._core.errand import errand
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import send_with_fds


def test_what_it_sends_comes_with_its_descriptors() -> None:
    def work(channel: socket.socket) -> None:
        for word in (b"first", b"second"):
            fd = os.open("/dev/null", os.O_PATH)
            send_with_fds(channel, word, [fd])
            os.close(fd)

    said, fds = errand(work, 10.0, most=2)
    assert said == b"firstsecond" and [os.readlink(f"/proc/self/fd/{fd}") for fd in fds] == ["/dev/null"] * 2
    for fd in fds:
        assert not os.get_inheritable(fd)
        os.close(fd)


def test_one_that_hangs_is_given_up_with_what_it_sent() -> None:
    def work(channel: socket.socket) -> None:
        channel.sendall(str(os.getpid()).encode())
        time.sleep(1000)

    said, fds = errand(work, 0.2)
    assert fds == [] and not os.path.exists(f"/proc/{int(said)}")


def test_one_that_fails_sends_nothing() -> None:
    before = os.listdir("/proc/self/fd")
    assert errand(lambda _channel: 1 // 0, 10.0) == (b"", [])  # type: ignore[arg-type,return-value]
    assert os.listdir("/proc/self/fd") == before


def test_it_has_no_descriptor_but_those_that_are_kept() -> None:
    """As long as one of a probe's is open anywhere, the probe stays attached."""
    reading, writing = os.pipe()

    def work(channel: socket.socket) -> None:
        known = []
        for fd in range(256):
            try:
                known.append(f"{fd} {os.readlink(f'/proc/self/fd/{fd}').partition(':')[0]}")
            except OSError:
                continue
        channel.sendall("\n".join(known).encode())

    with os.fdopen(reading), os.fdopen(writing, "w"):
        said, _fds = errand(work, 10.0, [writing])
    found = said.decode().splitlines()
    assert found[:3] == ["0 /dev/null", "1 /dev/null", "2 /dev/null"]
    assert [each for each in found[3:] if not each.endswith("socket")] == [f"{writing} pipe"] and len(found) == 5
