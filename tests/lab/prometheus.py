# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Prometheus, and a real node_exporter whose textfile collector reads a folder, both on loopback."""

from __future__ import annotations

import json
import re
import subprocess
import urllib.parse
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Any

from lab.host import LabError, daemon, directory, end, remove_tree, require, wait_for

_LISTENS = re.compile(r'msg="Listening on".*address=127\.0\.0\.1:(\d+)')


class Prometheus:
    """``with Prometheus(metrics) as prometheus``: has the samples of an OpenMetrics file, as promtool backfills it."""

    def __init__(self, metrics: str) -> None:
        self._metrics = metrics

    def __enter__(self) -> Prometheus:
        require("prometheus", "promtool")
        self._directory = directory("fleet-prometheus-")
        self._server: subprocess.Popen[bytes] | None = None
        try:
            (self._directory / "metrics.txt").write_text(self._metrics, encoding="utf-8")
            blocks = ["promtool", "tsdb", "create-blocks-from", "openmetrics", "metrics.txt", "data"]
            done = subprocess.run(blocks, cwd=self._directory, capture_output=True, text=True, check=False)
            if done.returncode:
                raise LabError(f"promtool refused the metrics: {done.stdout}{done.stderr}")
            (self._directory / "prometheus.yml").write_text("{}\n", encoding="utf-8")
            options = [f"--config.file={self._directory}/prometheus.yml", f"--storage.tsdb.path={self._directory}/data"]
            self._server, self._port = _listening(["prometheus", *options], self._directory / "log")
            wait_for(lambda: _get(f"http://127.0.0.1:{self._port}/-/ready") is not None, "prometheus is ready")
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

    def query(self, expression: str, moment: float) -> list[tuple[dict[str, str], float]]:
        """The labels and value of each series of an expression at ``moment``."""
        parameters = urllib.parse.urlencode({"query": expression, "time": moment})
        answer = json.loads(_get(f"http://127.0.0.1:{self._port}/api/v1/query?{parameters}") or "{}")
        result: list[dict[str, Any]] = answer["data"]["result"]
        return [(series["metric"], float(series["value"][1])) for series in result]


def scraped_from_a_textfile(metrics: str) -> str:
    """What a scrape of node_exporter shows that reads ``metrics``; its own complaints are in it, too."""
    require("prometheus-node-exporter")
    folder = directory("fleet-exporter-")
    server: subprocess.Popen[bytes] | None = None
    try:
        (folder / "fleet.prom").write_text(metrics, encoding="utf-8")
        options = ["--collector.disable-defaults", "--web.disable-exporter-metrics", "--collector.textfile"]
        options.append(f"--collector.textfile.directory={folder}")
        server, port = _listening(["prometheus-node-exporter", *options], folder / "log")
        return _get(f"http://127.0.0.1:{port}/metrics") or ""
    finally:
        end(server)
        remove_tree(folder)


def _listening(command: list[str], log: Path) -> tuple[subprocess.Popen[bytes], int]:
    """A server on a port that the kernel picks."""
    server = daemon([*command, "--web.listen-address=127.0.0.1:0"], log)
    found = wait_for(lambda: log.exists() and _LISTENS.search(log.read_text()), f"{command[0]} listens")
    return server, int(found[1])  # type: ignore[index]


def _get(url: str) -> str | None:
    """The page, or None if the server is not ready."""
    try:
        with urllib.request.urlopen(url, timeout=30) as answer:
            text: str = answer.read().decode()
            return text
    except urllib.error.HTTPError:
        return None
