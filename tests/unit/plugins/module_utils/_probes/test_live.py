# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that is shown while it is open: what the module hands over, and what its child writes."""

from __future__ import annotations

import json
import os
import pickle
import socket
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._probes import live as _live
from ansible_collections.fleet.probe.plugins.module_utils._probes.live import Live
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import container, probe_run


class Probe:
    """A record is the number of a container and the number of a site."""

    def __init__(self) -> None:
        self.collect = SimpleNamespace(shared=SimpleNamespace(window=WindowOptions(30.0)))
        self.sites = ["open"]
        self._taken: List[str] = []

    def site_names(self) -> List[str]:
        return self.sites

    def take_site_names(self, names: List[str]) -> None:
        self._taken = names

    def events(self, run: Any, window: Window) -> List[Dict[str, Any]]:
        return [
            {"time": window.epoch_at(0), "container": run.ownership.containers[one].id, "function": self._taken[site]}
            for one, site in window.records
        ]

    def rows(self, _run: Any, _window: Window, _unfinished: Any) -> List[Dict[str, Any]]:
        return [{"container": "3f2a", "by": {"n": number}, "count": number} for number in range(3)]


def window(*records: Any) -> Window:
    return Window(WindowOptions(30.0), 1000.0, started_at=1000.5, records=list(records), epochs=[(0.0, 990.0)])


def written(path: Path) -> Dict[str, Any]:
    number, text = path.read_text(encoding="utf-8").splitlines()
    shown: Dict[str, Any] = json.loads(text)
    assert str(shown["sequence"]) == number
    return shown


def followed(path: Path, *windows: Window, probe: Any = None, run: Any = None) -> Dict[str, Any]:
    """What is in the file when the child of such a window has ended."""
    live = Live(probe or Probe(), run or probe_run([container()]), str(path))
    for one in windows:
        live._next = 0.0
        live.show(one)
    live.finish(windows[-1])
    live.close()
    return written(path)


def test_the_file_has_events_rows_and_how_the_window_stands(tmp_path: Path) -> None:
    path = tmp_path / "job.live"
    shown = followed(path, window((0, 0)))
    event = {"time": 990.0, "container": "3f2a", "name": "name-3f2a", "function": "open"}
    assert (shown["events"], shown["numbers"], shown["last"]) == ([event], [1], 1)
    assert [row["count"] for row in shown["rows"]] == [2, 1, 0] and shown["rows"][0]["name"] == "name-3f2a"
    assert (shown["started_at"], shown["duration"], shown["ended"], shown["more_rows"]) == (1000.5, 30.0, True, 0)
    assert [one["id"] for one in shown["containers"]] == ["3f2a"] and shown["matched"] == 1
    assert path.stat().st_mode & 0o777 == 0o600 and list(tmp_path.iterdir()) == [path]


def test_what_is_new_in_the_window_comes_before_the_records_that_name_it(tmp_path: Path) -> None:
    probe, run = Probe(), probe_run([container()])
    live = Live(probe, run, str(tmp_path / "job.live"))  # type: ignore[arg-type]
    run.ownership.containers.append(container("9b01"))
    probe.sites = ["open", "close"]
    live.finish(window((1, 1)))
    live.close()
    (event,) = written(tmp_path / "job.live")["events"]
    assert (event["container"], event["name"], event["function"]) == ("9b01", "name-9b01", "close")


def test_each_record_is_shown_once(tmp_path: Path) -> None:
    first, second = window((0, 0)), window((0, 0), (0, 0))
    assert followed(tmp_path / "job.live", first, second)["numbers"] == [1, 2]


def test_more_than_anybody_reads_is_counted(tmp_path: Path) -> None:
    shown = followed(tmp_path / "job.live", window(*[(0, 0)] * (_live.MOST_RECORDS + 50)))
    assert len(shown["events"]) == _live.MOST_RECORDS and shown["last"] == _live.MOST_RECORDS + 50


def test_the_newest_events_get_the_room_that_there_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_live, "MOST_BYTES", 500)
    shown = followed(tmp_path / "job.live", window(*[(0, 0)] * 100))
    assert 0 < len(shown["events"]) < 10 and shown["numbers"][-1] == shown["last"] == 100
    assert len(json.dumps(shown["rows"])) <= 500


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> List[socket.socket]:
    """The child's side of the socket, of a child that reads nothing."""
    sides: List[socket.socket] = []

    def fork_child(_work: Any, keep: List[int]) -> int:
        sides.append(socket.socket(fileno=os.dup(keep[0])))
        return 0

    monkeypatch.setattr(_live, "fork_child", fork_child)
    monkeypatch.setattr(_live, "reap", lambda *_args: None)
    return sides


def test_a_child_that_does_not_keep_up_costs_the_window_nothing_and_is_told(
    tmp_path: Path, held: List[socket.socket]
) -> None:
    live = Live(Probe(), probe_run([container()]), str(tmp_path / "job.live"))  # type: ignore[arg-type]
    record, records = b"x" * 1000, []  # type: ignore[var-annotated]
    for _message in range(1000):
        records += [record] * 50
        live._hand_over(window(*records))
        if live._skipped:
            break
    skipped = live._skipped
    (side,) = held
    kinds = []
    side.setblocking(False)
    with pytest.raises(BlockingIOError):
        while True:
            kinds.append(pickle.loads(side.recv(1 << 20)))
    live._hand_over(window(*records, record))
    kind, (new, missing, _about) = pickle.loads(side.recv(1 << 20))
    assert skipped and (kind, len(new), missing, live._skipped) == ("records", 1, skipped, 0)
    taken = sum(len(what[0]) for kind, what in kinds if kind == "records")
    assert taken + skipped == len(records)
    side.close()
    live._hand_over(window(*records, record, record))  # and one that has ended costs nothing either
    live._writer.close()


def test_a_container_that_is_too_long_keeps_its_number(tmp_path: Path, held: List[socket.socket]) -> None:
    run = probe_run([container()])
    live = Live(Probe(), run, str(tmp_path / "job.live"))  # type: ignore[arg-type]
    run.ownership.containers.append(container("9b01", labels={"text": "x" * (4 << 20)}))
    live._hand_over(window())
    (side,) = held
    kinds = [pickle.loads(side.recv(1 << 20)) for _message in range(3)]
    assert [kind for kind, _what in kinds] == ["names", "long container", "records"]
    assert (kinds[1][1].id, kinds[1][1].labels) == ("9b01", {})
    side.close()
    live._writer.close()
