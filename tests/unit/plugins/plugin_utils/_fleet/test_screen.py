# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a worker writes to the output of the main process, each in a process of its own."""

from __future__ import annotations

import contextlib
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

# The main process prints into a buffer; its worker has no output, as Ansible's have none from 2.19 on.
PLAY = """
import os, sys
from unittest import mock
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.screen import Screen
if os.fork():
    os.wait()
    os._exit(0)
null = os.open(os.devnull, os.O_RDWR)
for number in range(3):
    os.dup2(null, number)
display = mock.MagicMock()
screen = Screen(display)
try:
    screen.lines(["one", "two \\x1b"])
except BrokenPipeError:
    os._exit(0)
screen.draw(["table", "10 of 30 s"])
screen.draw(["table", "11 of 30 s"])
screen.lines(["three"])
screen.draw(["12 of 30 s"])
screen.clear()
screen.draw(["13 of 30 s"])
screen.last_words(["verdict"])
by_display = [call.args[0] for call in display.display.call_args_list]
open(sys.argv[1], "w").write(f"{screen.drawing} {by_display} {screen.size().columns > 0}")
screen.close()
"""


def play(tmp_path: Path, output: int, error: int) -> str:
    """Runs it; what it wrote about itself."""
    command = [sys.executable, "-c", PLAY, str(tmp_path / "about")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    subprocess.run(command, stdout=output, stderr=error, check=True, timeout=120, env=environment)
    return (tmp_path / "about").read_text()


def read(fd: int) -> str:
    """All that is there, without a terminal's carriage returns."""
    data = b""
    # A terminal that nobody writes to any more is an error to its reader.
    with contextlib.suppress(OSError):
        while piece := os.read(fd, 1 << 16):
            data += piece
    os.close(fd)
    return data.decode()


def test_a_terminal_is_redrawn(tmp_path: Path) -> None:
    reader, terminal = pty.openpty()
    about = play(tmp_path, terminal, terminal)
    os.close(terminal)
    assert about == "True [] True"
    assert read(reader).replace("\r\n", "\n") == (
        "one\ntwo \\x1b\n"
        "table\n10 of 30 s\n"
        "\x1b[2A\r\x1b[Jtable\n11 of 30 s\n"
        "\x1b[2A\r\x1b[Jthree\n12 of 30 s\n"
        "\x1b[1A\r\x1b[J13 of 30 s\nverdict\n"
    )


def test_a_pipe_gets_everything_at_once(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    about = play(tmp_path, writer, writer)
    os.close(writer)
    assert about == "False [] True"
    assert read(reader).splitlines()[:2] == ["one", "two \\x1b"]


def test_a_file_is_left_to_ansible_and_the_verdict_goes_to_the_terminal(tmp_path: Path) -> None:
    reader, terminal = pty.openpty()
    with open(tmp_path / "output", "wb") as file:
        about = play(tmp_path, file.fileno(), terminal)
    os.close(terminal)
    assert about.startswith("False ['one\\ntwo ") and "verdict" not in about
    assert (tmp_path / "output").read_bytes() == b""
    assert read(reader).strip() == "verdict"


def test_a_pipe_that_nobody_reads_any_more_is_an_error(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with pytest.raises(FileNotFoundError):
        play(tmp_path, writer, writer)
    os.close(writer)
