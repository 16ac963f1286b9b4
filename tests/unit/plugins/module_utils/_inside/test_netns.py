# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A descriptor from another network namespace, with a real process in one."""

from __future__ import annotations

import errno
import os
import subprocess
import time
from typing import Any, Iterator

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_stat
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._inside.netns import in_network_namespace
from probe_fakes import container


@pytest.fixture
def inside() -> Iterator[Container]:
    """A container whose process has a network namespace of its own."""
    process = subprocess.Popen(["unshare", "--net", "cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(b"entered\n")
        process.stdin.flush()
        assert process.stdout.readline() == b"entered\n"
        yield of(process.pid)
    finally:
        process.kill()
        process.communicate()


def of(pid: int, **changes: Any) -> Container:
    stat = read_stat(pid)
    assert stat is not None
    given = {"pid": pid, "start_ticks": stat.start_ticks, "namespaces": {"net": network(pid)}, **changes}
    return container("a" * 64, name="web1", **given)


def network(pid: int) -> int:
    return os.stat(f"/proc/{pid}/ns/net").st_ino


def own_network() -> int:
    return os.open("/proc/self/ns/net", os.O_RDONLY)


def test_the_descriptor_is_made_in_the_containers_namespace(inside: Container) -> None:
    here = network(os.getpid())
    fd = in_network_namespace(inside, own_network)
    try:
        assert os.fstat(fd).st_ino == inside.namespaces["net"] != here
        assert not os.get_inheritable(fd)
    finally:
        os.close(fd)
    assert network(os.getpid()) == here, "the module stays where it is"


def test_what_fails_there_fails_here(inside: Container) -> None:
    def make() -> int:
        raise OSError(errno.EAFNOSUPPORT, "no such family")

    with pytest.raises(OSError, match="Address family") as caught:
        in_network_namespace(inside, make)
    assert caught.value.errno == errno.EAFNOSUPPORT


def test_the_child_has_only_what_it_is_given(inside: Container) -> None:
    reader, writer = os.pipe()
    try:
        fd = in_network_namespace(inside, lambda: os.dup(reader), keep=[reader])
        os.write(writer, b"x")
        assert os.read(fd, 1) == b"x"
        os.close(fd)
        with pytest.raises(OSError, match="Bad file descriptor"):
            in_network_namespace(inside, lambda: os.dup(reader))
    finally:
        os.close(reader)
        os.close(writer)


def test_a_process_that_took_the_number_is_not_entered(inside: Container) -> None:
    with pytest.raises(ContainerError, match="web1"):
        in_network_namespace(of(inside.pid, start_ticks=inside.start_ticks + 1), own_network)


def test_a_namespace_that_was_changed_is_not_entered(inside: Container) -> None:
    moved = of(inside.pid, namespaces={"net": network(os.getpid())})
    with pytest.raises(ContainerError, match="has moved to another network namespace since it was discovered"):
        in_network_namespace(moved, own_network)


def test_a_container_that_has_ended_is_named() -> None:
    process = subprocess.Popen(["true"])
    process.wait()
    with pytest.raises(ContainerError, match="web1"):
        in_network_namespace(container("a" * 64, name="web1", pid=process.pid, start_ticks=1), own_network)


def test_a_child_that_does_not_answer_is_given_up(inside: Container) -> None:
    def make() -> int:
        time.sleep(60)
        return 0

    with pytest.raises(ContainerError, match=r"cannot be entered \(its network namespace\): Connection timed out"):
        in_network_namespace(inside, make, deadline=0.1)
