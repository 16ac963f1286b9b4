# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.connection import keep_open

ANSIBLES = "-C -o ControlMaster=auto -o ControlPersist=60s"


def asked(words: str | None, idle: float, transport: str = "ssh") -> str | None:
    """ssh_args after the call, where they were ``words``."""
    options: dict[str, Any] = {"ssh_args": words}
    keep_open(
        SimpleNamespace(transport=transport, get_option=options.__getitem__, set_option=options.__setitem__), idle
    )
    found: str | None = options["ssh_args"]
    return found


def test_the_first_of_two_is_what_ssh_takes_and_the_rest_stays() -> None:
    assert asked(ANSIBLES, 75.2) == f"-o ControlPersist=136s {ANSIBLES}"


def test_ten_minutes_are_the_most() -> None:
    assert asked(ANSIBLES, 86400) == f"-o ControlPersist=600s {ANSIBLES}"


@pytest.mark.parametrize(
    "words", ["-o ControlPersist=90", "-o 'ControlPersist=2m'", '-o "ControlPersist 2M"', "-oControlPersist=1s -v"]
)
def test_every_way_to_write_a_time_is_read(words: str) -> None:
    assert asked(words, 300) == f"-o ControlPersist=360s {words}"


@pytest.mark.parametrize(
    "words",
    [None, "", "-C", "-o ControlPersist=no", "-o ControlPersist=yes", "-o ControlPersist=0", "-o ControlPersist=1h"],
)
def test_who_keeps_none_or_keeps_them_longer_is_left_alone(words: str | None) -> None:
    assert asked(words, 300) == words


def test_other_connections_have_no_such_option() -> None:
    assert asked(ANSIBLES, 300, transport="paramiko") == ANSIBLES
