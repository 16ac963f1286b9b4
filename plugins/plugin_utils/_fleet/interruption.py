# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl-C in a task: Ansible passes it on to its workers, which would end at once and leave the probe to itself."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.patience import end_children

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class _Interrupted(BaseException):
    """Ends a wait. No Exception, because connection plugins catch those and try again."""


class Interruption:
    """Whether the play was interrupted; ``asked`` stays True from then on."""

    def __init__(self) -> None:
        self.asked = False
        self._waiting = False

    @contextlib.contextmanager
    def noticed(self) -> Iterator[None]:
        """In the block, an interruption ends nothing but what ``ends_waiting``."""
        before: dict[signal.Signals, Any] = {number: signal.getsignal(number) for number in _SIGNALS}
        try:
            for number in _SIGNALS:
                signal.signal(number, self._notice)
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    @contextlib.contextmanager
    def ends_waiting(self) -> Iterator[None]:
        """An interruption leaves the block, and ends the commands that it waits for."""
        try:
            try:
                self._waiting = True
                yield
            finally:
                self._waiting = False
        except _Interrupted:
            end_children()

    def _notice(self, _number: int, _frame: FrameType | None) -> None:
        self.asked = True
        if self._waiting:
            self._waiting = False
            raise _Interrupted
