# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
import signal
import subprocess

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.interruption import Interruption
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.patience import patience


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interruption_is_noticed_and_ends_nothing(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    one = Interruption()
    with one.noticed():
        assert not one.asked
        os.kill(os.getpid(), number)
        assert one.asked
    assert signal.getsignal(number) == before


def test_it_ends_a_command_that_is_waited_for() -> None:
    one = Interruption()
    with one.noticed(), subprocess.Popen(["sleep", "600"]) as hanging:
        with patience(60), one.ends_waiting():
            os.kill(os.getpid(), signal.SIGINT)
            hanging.wait()
            pytest.fail("it is still waiting")
        assert one.asked and hanging.wait(timeout=60) == -signal.SIGKILL


def test_code_that_catches_every_exception_does_not_go_on() -> None:
    one = Interruption()
    after = False
    with one.noticed(), one.ends_waiting():
        try:
            os.kill(os.getpid(), signal.SIGINT)
            signal.pause()
        except Exception:  # pylint: disable=broad-except
            after = True
    assert one.asked and not after


def test_a_second_one_does_not_end_what_the_first_began() -> None:
    one = Interruption()
    with one.noticed():
        os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGINT)
        assert one.asked
