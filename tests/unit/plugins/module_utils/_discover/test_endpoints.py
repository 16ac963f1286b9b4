# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a runtime's socket is looked for, in a debug pod too."""

from __future__ import annotations

from typing import Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._discover import endpoints
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import Selection

SOCKET = "/run/no-such.sock"


@pytest.fixture
def pod(monkeypatch: pytest.MonkeyPatch) -> None:
    """A host that alone has SOCKET."""

    def on_host(path: str) -> Optional[str]:
        return f"/proc/1/root{path}" if path == SOCKET else None

    monkeypatch.setattr(endpoints, "on_host", on_host)


def given(endpoint: str) -> str:
    return endpoints._given_endpoints(Selection(endpoints={"docker": endpoint}), {}, [])["docker"]


@pytest.mark.usefixtures("pod")
@pytest.mark.parametrize(
    ("endpoint", "reached"),
    [
        (SOCKET, f"/proc/1/root{SOCKET}"),
        (f"unix://{SOCKET}", f"/proc/1/root{SOCKET}"),
        ("/dev/null", "/dev/null"),
        ("/run/other.sock", "/run/other.sock"),
        ("tcp://127.0.0.1:2375", "tcp://127.0.0.1:2375"),
    ],
)
def test_an_endpoint_that_the_host_alone_has(endpoint: str, reached: str) -> None:
    assert given(endpoint) == reached


@pytest.mark.usefixtures("pod")
def test_well_known_paths() -> None:
    assert endpoints._existing(("/run/other.sock", SOCKET)) == [f"/proc/1/root{SOCKET}"]
    assert endpoints._existing((SOCKET, "/dev/null")) == ["/dev/null"]
    assert endpoints._existing(("/run/other.sock",)) == []
