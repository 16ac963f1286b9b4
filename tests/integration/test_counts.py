# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What probes count where the kernel does something unusual: every hit in exactly one counter, and nothing else.

The container has the host's files and namespaces of its own, so that programs of the host can run in it.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lab.host import run, wait_for
from lab.probes import probe_while

PROGRAMS = Path(__file__).parent / "programs"
NAMESPACES = ("--mount", "--pid", "--net")


class Place:
    """A container with the host's root; ``pid`` is its first process."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(["unshare", *NAMESPACES, "--fork", "--kill-child", "sleep", "1000"])
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children")
        self.pid = int(wait_for(lambda: children.read_text().split(), "the container's first process")[0])
        wait_for(lambda: Path(f"/proc/{self.pid}/comm").read_text() == "sleep\n", "the container runs")
        self.do("ip", "link", "set", "lo", "up")

    def argv(self, *argv: str) -> list[str]:
        """The command that runs ``argv`` in the container."""
        return ["nsenter", "--target", str(self.pid), *NAMESPACES, *argv]

    def do(self, *argv: str) -> str:
        """Run a program in the container; its output."""
        return run(*self.argv(*argv))

    def python(self, text: str) -> list[str]:
        """Run a program in Python; the lines that it printed."""
        return self.do(sys.executable, "-c", text).splitlines()

    def close(self) -> None:
        """End every process of it."""
        self._process.kill()
        self._process.wait()


@pytest.fixture
def place() -> Iterator[Place]:
    place = Place()
    yield place
    place.close()


def watch(place: Place, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the container."""
    return {"pids": [place.pid], **arguments}


def assert_accounted(result: dict[str, Any]) -> None:
    """hits is the sum of what became of them."""
    account = dict(result["accounting"])
    assert account.pop("hits") == sum(account.values())


@pytest.fixture(scope="module")
def tail_calls(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The program that calls in tail position."""
    program = tmp_path_factory.mktemp("tail") / "tail_calls"
    run("gcc", "-O2", "-pthread", "-o", str(program), str(PROGRAMS / "tail_calls.c"))
    return str(program)


def latencies(place: Place, program: str, *words: str) -> dict[str, Any]:
    """What the latency of every function of ``program`` is in a run with ``words``."""
    functions = ["even", "odd", "outer", "hang"]
    return probe_while(
        "uprobe",
        watch(place, target=program, function=functions, collect="latency", by=["container", "function"]),
        lambda: place.do(program, *words),
    )


def counts(result: dict[str, Any], key: str) -> dict[str, int]:
    """Counts by one key."""
    return {row["by"][key]: row["count"] for row in result["rows"]}


def test_each_of_a_chain_of_tail_calls_is_counted(place: Place, tail_calls: str) -> None:
    """They have one stack pointer; the kernel follows the return of each."""
    result = latencies(place, tail_calls, "100", "20", "0")
    assert counts(result, "function") == {"even": 1100, "odd": 1000, "outer": 100}
    assert result["accounting"]["delivered"] == result["accounting"]["hits"] == 2200
    assert result["coverage"]["complete"] is True
    by_function = {row["by"]["function"]: row for row in result["rows"]}
    assert by_function["even"]["max"] <= by_function["outer"]["max"]


def test_tail_calls_whose_return_the_kernel_does_not_follow_are_counted(place: Place, tail_calls: str) -> None:
    """A thread has at most 64 pending returns: outer() and the first 63 of its 201 tail calls."""
    result = latencies(place, tail_calls, "10", "200", "0")
    account = result["accounting"]
    assert account["delivered"] == 640 and counts(result, "function")["outer"] == 10
    assert account["hits"] == 10 * 202 == account["delivered"] + account["unpaired"] + account["unfinished"]
    assert account["unpaired"] > account["unfinished"] > 0
    assert result["coverage"]["complete"] is False


def test_calls_that_have_not_returned_are_counted(place: Place, tail_calls: str) -> None:
    result = latencies(place, tail_calls, "3", "0", "5")
    assert counts(result, "function") == {"even": 3, "outer": 3}
    account = result["accounting"]
    assert (account["hits"], account["delivered"], account["unfinished"]) == (11, 6, 5)
    assert result["coverage"]["complete"] is True
