# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sockets are trusted: both the listening process and the owner of the file count."""

from __future__ import annotations

import os
import socket
import time
from pathlib import Path
from typing import Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._runtimes import claim
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import (
    InnerSocket,
    RuntimeClientError,
    unix_connect,
    user_has,
)

USER, OTHER = 65534, 65533


def connected(path: Path, listener: int, file_owner: int, owner: Optional[int]) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(path))
        os.chown(path, file_owner, -1)
        os.seteuid(listener)
        try:
            server.listen()
        finally:
            os.seteuid(0)
        unix_connect(str(path), owner, time.monotonic() + 10).close()
    return True


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can listen as another user")
@pytest.mark.parametrize(("listener", "file_owner"), [(USER, 0), (0, USER), (USER, USER)])
def test_a_users_socket_is_trusted_only_for_that_user(tmp_path: Path, listener: int, file_owner: int) -> None:
    for number, owner in enumerate((0, OTHER)):
        with pytest.raises(RuntimeClientError, match=f"belongs to uid {USER}, not to root"):
            connected(tmp_path / f"refused-{number}", listener, file_owner, owner)
    assert connected(tmp_path / "own", listener, file_owner, USER)
    assert connected(tmp_path / "any", listener, file_owner, None)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can listen as root")
def test_roots_socket_is_trusted_for_every_user(tmp_path: Path) -> None:
    assert connected(tmp_path / "root", 0, 0, 0)
    assert connected(tmp_path / "user", 0, 0, USER)


def test_a_socket_in_another_root_is_reached_through_a_child(tmp_path: Path) -> None:
    """Here in this process's own root. The connection is a whole one, and only the child knew the path."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "here"))
        server.listen()
        paths = (f"{tmp_path}/none", f"{tmp_path}/here")
        with unix_connect(InnerSocket(os.getpid(), paths), None, time.monotonic() + 10) as client:
            accepted, _address = server.accept()
            with accepted:
                accepted.sendall(b"hello")
                assert client.recv(5) == b"hello" and not os.get_inheritable(client.fileno())
    for path, words in ((f"{tmp_path}/none", "No such file"), (str(tmp_path), "it is not a socket")):
        with pytest.raises(RuntimeClientError, match=words):
            unix_connect(InnerSocket(os.getpid(), (path,)), None, time.monotonic() + 10)


def test_a_path_that_does_not_answer_holds_up_a_child_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(*_arguments: object) -> bool:
        time.sleep(1000)
        return True

    monkeypatch.setattr(claim, "_connect", hang)
    with pytest.raises(RuntimeClientError, match="no answer within"):
        unix_connect("/run/user/1000/docker.sock", 1000, time.monotonic() + 0.2)
    assert user_has("/") and not user_has("/none/at/all")
    monkeypatch.setattr(claim.os.path, "exists", hang)
    assert user_has("/run/user/1000/docker.sock"), "the call says what is wrong there"
