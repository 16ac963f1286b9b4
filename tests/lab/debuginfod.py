# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real debuginfod of elfutils that serves the debug files of a folder, on loopback."""

from __future__ import annotations

import socket
import subprocess
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType

from lab.host import LabError, daemon, directory, end, remove_tree, require, wait_for


class Debuginfod:
    """``with Debuginfod(folder, build_id) as server``: ``server.url`` has the debug file of this build."""

    def __init__(self, folder: Path, build_id: str) -> None:
        self._folder, self._build_id = folder, build_id

    def __enter__(self) -> Debuginfod:
        require("debuginfod")
        self._directory = directory("fleet-debuginfod-")
        self._server: subprocess.Popen[bytes] | None = None
        try:
            with socket.create_server(("127.0.0.1", 0)) as free:
                port = free.getsockname()[1]
            self.url = f"http://127.0.0.1:{port}"
            words = ["debuginfod", "-F", "-p", str(port), "-d", str(self._directory / "index"), str(self._folder)]
            self._server = daemon(words, self._directory / "log")
            wait_for(self._ready, "debuginfod has indexed the folder")
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def _close(self) -> None:
        end(self._server)
        remove_tree(self._directory)

    def _ready(self) -> bool:
        if self._server is not None and self._server.poll() is not None:
            raise LabError(f"debuginfod has ended: {(self._directory / 'log').read_text()[-2000:]}")
        try:
            with urllib.request.urlopen(f"{self.url}/buildid/{self._build_id}/debuginfo", timeout=60) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False
