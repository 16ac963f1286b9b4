# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sockets in another root: here the process's own."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import RuntimeClientError
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.inner_socket import container_socket, same_view


def test_the_first_of_the_paths_that_is_there(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "here.sock"))
        paths = (f"{tmp_path}/none.sock", f"{tmp_path}/here.sock")
        with container_socket(os.getpid(), paths) as path:
            assert os.stat(path).st_ino == (tmp_path / "here.sock").stat().st_ino
            opened = int(path.rpartition("/")[2])
    assert not os.path.exists(f"/proc/self/fd/{opened}"), "its descriptor is closed"


@pytest.mark.parametrize(("name", "words"), [("file", "it is not a socket"), ("none", "No such file or directory")])
def test_what_is_none_is_refused(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "file").touch()
    before = len(os.listdir("/proc/self/fd"))
    with pytest.raises(RuntimeClientError, match=words), container_socket(os.getpid(), (f"{tmp_path}/{name}",)):
        pytest.fail("it was reached")
    assert len(os.listdir("/proc/self/fd")) == before


def test_a_process_that_is_gone_has_no_root_and_no_view_of_its_own() -> None:
    with pytest.raises(RuntimeClientError, match="No such file"), container_socket(1 << 22, ("/run/x.sock",)):
        pytest.fail("it was reached")
    assert same_view(1 << 22) and same_view(os.getpid())
