# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Iterator
from types import FrameType

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.patience import Overdue, patience


class TaskTimeout(BaseException):
    """What Ansible raises when a task's ``timeout`` has passed."""


@pytest.fixture(autouse=True)
def timer() -> Iterator[None]:
    """No timer before and after a test."""
    before = signal.getsignal(signal.SIGALRM)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


def ansible_timeout(seconds: float) -> None:
    """Set Ansible's timer."""

    def handler(_number: int, _frame: FrameType | None) -> None:
        raise TaskTimeout

    signal.signal(signal.SIGALRM, handler)
    signal.setitimer(signal.ITIMER_REAL, seconds)


def test_a_command_that_hangs_is_ended() -> None:
    with subprocess.Popen(["sleep", "60"]) as hanging:
        with pytest.raises(Overdue, match=r"did not answer within 0 s"), patience(0.05):
            hanging.wait()
        assert hanging.wait(timeout=10) == -signal.SIGKILL


def test_code_that_catches_every_exception_does_not_go_on() -> None:
    def stubborn() -> None:
        while True:
            try:
                time.sleep(60)
            except Exception:  # pylint: disable=broad-except
                continue

    with pytest.raises(Overdue), patience(0.05):
        stubborn()


def test_what_is_in_time_is_left_alone() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with patience(60):
        pass
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGALRM) is before


def test_the_timeout_of_the_task_comes_first_if_it_is_shorter() -> None:
    ansible_timeout(0.05)
    with pytest.raises(TaskTimeout), patience(60):
        time.sleep(60)
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0), "it comes once"


def test_the_timeout_of_the_task_goes_on_afterwards() -> None:
    ansible_timeout(1000)
    with pytest.raises(Overdue), patience(0.05):
        time.sleep(60)
    assert 0 < signal.getitimer(signal.ITIMER_REAL)[0] < 1000
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    with pytest.raises(TaskTimeout):
        time.sleep(60)
