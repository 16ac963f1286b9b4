# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes at an address of a given length, as arguments and as results, beside what the program printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import MAX_TEXT
from lab.docker import Dockerd
from lab.host import run, unique
from lab.probes import probe_while

NAME = unique("buffers")
SOURCE = Path(__file__).parent / "programs" / "buffers.c"
CALLS = 150


@pytest.fixture(scope="module")
def program(docker: Dockerd, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The program's path in a container of its own."""
    folder = tmp_path_factory.mktemp("buffers")
    run("gcc", "-std=gnu11", "-O1", "-static", "-Wall", "-Werror", "-o", str(folder / "buffers"), str(SOURCE))
    container = docker.run(NAME, "/go/buffers", volumes={str(folder): "/go:ro"})
    yield "/go/buffers"
    docker.rm(container)


def record(docker: Dockerd, program: str, function: str, **options: Any) -> tuple[list[dict[str, Any]], list[str]]:
    """Each call as the probe saw it, and the bytes of each as the program printed them."""
    printed: list[str] = []
    given = {
        "endpoints": {"docker": str(docker.socket)},
        "names": [NAME],
        "target": program,
        "function": function,
        "collect": "events",
        "ring_bytes": 1 << 20,
        **options,
    }
    result = probe_while("uprobe", given, lambda: printed.extend(_run(docker, program)))
    assert "events" in result, result.get("msg")
    assert len(printed) == CALLS
    return result["events"], printed


def _run(docker: Dockerd, program: str) -> list[str]:
    return docker.cli("exec", NAME, program, str(CALLS)).split("\n")[:CALLS]


def test_bytes_of_an_argument(docker: Dockerd, program: str) -> None:
    given = {"value": ["arg0", "arg1:arg2"], "value_type": ["int64", "bytes"]}
    events, printed = record(docker, program, "put", **given)
    for event, line in zip(events, printed, strict=True):
        assert event["arg1"] == line[: 2 * MAX_TEXT] and event["arg1_length"] == len(line) // 2 == event["arg0"]
        assert "arg2" not in event


def test_bytes_that_a_function_filled_in_by_its_result(docker: Dockerd, program: str) -> None:
    """Text that is not UTF-8 comes with its bytes, and a length below 0 is none. A filter looks at the third value."""
    given = {"value": ["arg0:retval", "arg1"], "value_type": ["str", "int64"], "filter": ["arg1>=4"]}
    events, printed = record(docker, program, "get", **given)
    for number, (event, line) in enumerate(zip(events, printed[4:], strict=True), start=4):
        assert event["arg1"] == number
        assert event["arg0_length"] == (number if number % 5 else -1)
        data = bytes.fromhex(line)[:MAX_TEXT] if number % 5 else b""
        assert bytes.fromhex(event.get("arg0_hex", event["arg0"].encode().hex())) == data


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ('arg1:arg2 == "`abc*"', [96]),
        ('arg1:arg2 == "0"', []),
        ("arg1:arg2 != '0*'", [number for number in range(CALLS) if number != 48]),
    ],
)
def test_a_filter_on_bytes_of_a_given_length(docker: Dockerd, program: str, text: str, chosen: list[int]) -> None:
    """Call n has n bytes from n on: a text that is as long as it says is no longer one."""
    given = {"value": ["arg0", "arg1:arg2"], "value_type": ["int64", "bytes"], "filter": [text]}
    events, _printed = record(docker, program, "put", **given)
    assert [event["arg0"] for event in events] == chosen
