# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Output that must appear at once, and after Ctrl-C, too.

Ansible's own Display is neither: the main process prints what its workers send, with a buffer of 8 KiB where the output
is no terminal, and nothing more once it was interrupted. So a worker opens what the main process has as its output.
Where that cannot be done (another system than Linux, another user's terminal, a file, in which two writers would
overwrite each other), Display prints.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Sequence

from ansible.utils.display import Display
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.progress import terminal

_UP_AND_CLEAR = "\x1b[{}A\r\x1b[J"
_DEFAULT_SIZE = os.terminal_size((80, 24))


class Screen:
    """The output of the play. ``drawing`` says that it is a terminal, on which the last lines can be redrawn.

    Writing raises BrokenPipeError when nobody reads any more.
    """

    def __init__(self, display: Display) -> None:
        self._display = display
        self._parent = os.getppid()
        self._fd = self._opened(1)
        self.drawing = os.isatty(self._fd) if self._fd is not None else terminal()
        self._drawn = 0  # lines that are to be redrawn

    def size(self) -> os.terminal_size:
        """Columns and lines."""
        with contextlib.suppress(OSError):
            if self._fd is not None:
                size = os.get_terminal_size(self._fd)
                return size if size.columns and size.lines else _DEFAULT_SIZE
        return _DEFAULT_SIZE

    def left_alone(self) -> bool:
        """Whether the play's main process has ended."""
        return os.getppid() != self._parent

    def lines(self, lines: Sequence[str]) -> None:
        """Print lines that stay, above those that are redrawn."""
        if lines:
            self._write(self._cleared() + "".join(f"{printable_text(line)}\n" for line in lines))

    def draw(self, lines: Sequence[str]) -> None:
        """Print lines in place of those that were drawn last; each must fit into the width."""
        text = self._cleared()
        self._drawn = len(lines)
        self._write(text + "".join(f"{printable_text(line)}\n" for line in lines))

    def clear(self) -> None:
        """Remove what is drawn."""
        self._write(self._cleared())

    def last_words(self, lines: Sequence[str]) -> None:
        """Print lines after the main process was interrupted, when Display prints no more; what is drawn stays."""
        self._drawn = 0
        if self._fd is None:
            self._fd = self._opened(2)
        self._write("".join(f"{printable_text(line)}\n" for line in lines))

    def close(self) -> None:
        """Close the output."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def _cleared(self) -> str:
        drawn, self._drawn = self._drawn, 0
        return _UP_AND_CLEAR.format(drawn) if drawn else ""

    def _write(self, text: str) -> None:
        if not text:
            return
        if self._fd is None:
            self._display.display(text.removesuffix("\n"), newline=text.endswith("\n"), screen_only=self.drawing)
            return
        data = text.encode("utf-8", "replace")
        while data:
            data = data[os.write(self._fd, data) :]

    def _opened(self, number: int) -> int | None:
        """The main process's output with this number, if it is a terminal or a pipe."""
        path = f"/proc/{self._parent}/fd/{number}"
        try:
            mode = os.stat(path).st_mode
            if not stat.S_ISFIFO(mode) and not stat.S_ISCHR(mode):
                return None
            # A terminal must not become the worker's own: it would get its signals.
            fd = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_NOCTTY | os.O_CLOEXEC)
        except OSError:
            return None
        if stat.S_ISFIFO(mode) or os.isatty(fd):
            return fd
        os.close(fd)
        return None
