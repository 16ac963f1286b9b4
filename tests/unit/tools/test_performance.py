# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of a benchmark: in a file, compared with another run's, and as a page."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]


def loaded(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


figures = loaded(ROOT / "benchmarks" / "figures.py")
performance = loaded(ROOT / "tests" / "tools" / "performance.py")

MACHINE = {
    "kernel": "6.18.0",
    "architecture": "x86_64",
    "processor": "Some CPU",
    "processors": 2,
    "memory_gib": 8,
    "load": 1.5,
    "python": "3.11.2",
    "ansible_core": "2.19.4",
    "bpftrace": "0.17.0",
    "bcc": None,
    "docker": "20.10.24",
}


def figure(name: str, table: str = "hit", **values: float) -> Any:
    return figures.Figure(table, name, "ns", {"fleet.probe" if who == "ours" else who: v for who, v in values.items()})


def keyed(*found: Any) -> dict[tuple[str, str], Any]:
    return {(each.table, each.figure): each for each in found}


def test_what_is_shown_is_in_the_file_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "new" / "bench.json"
    monkeypatch.setenv("FLEET_BENCH_JSON", str(path))
    for ours in (50.0, 40.0):
        figures.show(figure("count", ours=ours, bpftrace=100.0))
    figures.show(figure("latency", ours=200.0))
    assert list(figures.read(path).values()) == [
        figure("count", ours=40.0, bpftrace=100.0),
        figure("latency", ours=200.0),
    ]
    assert set(json.loads(path.read_text())["machine"]) == set(MACHINE)
    shown = capsys.readouterr().out.splitlines()
    assert "fleet.probe 50  bpftrace 100   x 0.50" in shown[0] and shown[2].endswith("fleet.probe 200")


def test_without_a_file_a_figure_is_only_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("FLEET_BENCH_JSON", raising=False)
    figures.show(figure("count", ours=5.5, bpftrace=0.0))
    assert capsys.readouterr().out.endswith("fleet.probe 5.50  bpftrace 0.00\n"), "nothing is the ratio to nothing"


def test_a_change_is_that_of_the_ratio_to_the_peer() -> None:
    old = keyed(figure("count", ours=50.0, bpftrace=100.0), figure("payload", ours=100.0), figure("gone", ours=1.0))
    new = keyed(figure("count", ours=50.0, bpftrace=200.0), figure("payload", ours=90.0), figure("added", ours=1.0))
    title, count, payload, gone, added = figures.compared(old, new)
    assert title == "hit"
    assert "50 ->       50 ns   x 0.50 -> x 0.25 of bpftrace: -50 %" in count, "the machine was twice as slow"
    assert "100 ->       90 ns   -10 %, without a peer" in payload
    assert gone.endswith("only in the old run") and added.endswith("only in the new run")


def test_another_peer_gives_no_change_of_the_ratio() -> None:
    (_title, line) = figures.compared(
        keyed(figure("count", ours=50.0, bpftrace=100.0)), keyed(figure("count", ours=60.0, funccount=30.0))
    )
    assert line.endswith("+20 %, without a peer")


def test_two_files_are_needed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["figures.py", "one.json"])
    assert figures.main() == 2 and "OLD=" in capsys.readouterr().err


def test_a_page_has_the_machine_and_each_figure_beside_its_peers() -> None:
    found = [figure("count", ours=5.25, bpftrace=10.5, funccount=3.0), figure("payload", "start", ours=1234.5)]
    text = performance.page({"machine": MACHINE, "figures": [each._asdict() for each in found]})
    assert "Linux 6.18.0 (x86_64), 2 processors (Some CPU), 8 GiB of memory; ansible-core 2.19.4" in text
    assert "BCC" not in text.split("\n\n")[3], "it is not there"
    assert "| count | ns | 5.2 | 10 (bpftrace), 3 (funccount) | 0.50 |" in text
    assert "| payload | ns | 1,234 |  |  |" in text
    assert text.index("## Start") < text.index("## Hit"), "in the order of the page, not of the file"


def test_a_page_says_that_the_machine_had_other_work() -> None:
    assert "other work" not in performance.described(MACHINE)
    assert "a load average of at least 20" in performance.described({**MACHINE, "load": 20.0})


def test_the_page_is_what_its_figures_make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SOURCE", "PAGE"):
        monkeypatch.setattr(performance, name, tmp_path / getattr(performance, name).name)
    run = tmp_path / "bench.json"
    run.write_text(json.dumps({"machine": MACHINE, "figures": [figure("count", ours=5.0)._asdict()]}))
    monkeypatch.setattr(sys, "argv", ["performance.py", str(run)])
    assert performance.main() == 0 and performance.SOURCE.read_text() == run.read_text()
    monkeypatch.setattr(sys, "argv", ["performance.py", "--check"])
    assert performance.main() == 0
    performance.PAGE.write_text(performance.PAGE.read_text().replace("| 5 |", "| 4 |"))
    assert performance.main() == 1
