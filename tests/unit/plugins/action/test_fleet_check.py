# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from action_runs import action, play_vars, shown
from ansible_collections.fleet.probe.plugins.action import fleet_check
from ansible_collections.fleet.probe.plugins.plugin_utils._merge import query as _query

HOSTS: dict[str, dict[str, Any]] = {"a": {}, "b": {}}


def check(variables: dict[str, Any] | None = None, **args: Any) -> tuple[dict[str, Any], list[str]]:
    """The action's result, and what it shows."""
    made = action(fleet_check.ActionModule, **{"probe": "opensnoop", "duration": "30s", **args})
    result: dict[str, Any] = made.run(None, play_vars(HOSTS, **(variables or {})))
    return result, shown(made)


def test_a_good_question_is_said_in_words(tmp_path: Path) -> None:
    result, displayed = check(containers={"selector": "app=web"}, probe_args={"path": "/x"}, report_dir=str(tmp_path))
    assert "failed" not in result and displayed == ["Asked: opensnoop of /x; app=web on 2 hosts"]
    assert result["duration"] == 30.0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("given", "forks", "wave"),
    [
        ({}, 5, ["a", "b"]),
        ({}, 1, ["a"]),
        ({"start_delay": 60, "start_at": ""}, 1, ["a"]),
        ({"start_at": 4e9}, 5, []),
        ({"start_at": 4e9, "repeat": 3}, 5, ["a", "b"]),
    ],
)
def test_a_wave_of_hosts_is_named_where_the_moment_or_the_time_between_two_has_to_be_estimated(
    given: dict[str, Any], forks: int, wave: list[str]
) -> None:
    result, _displayed = check({"ansible_forks": forks}, **given)
    assert result["wave"] == wave


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"probe": ""}, "probe is missing; give the name of one, such as -e probe=uprobe: biolatency,"),
        ({"probe": "opensnop"}, "There is no probe 'opensnop'; the closest names are opensnoop"),
        ({"probe": "x"}, "There is no probe 'x'; use one of: biolatency,"),
        ({"containers": {"selector": "a b"}}, "selector: cannot read 'a b'"),
        ({"probe_args": {"pth": "/x"}}, "probe_args has 'pth', which is not an option of opensnoop; the closest"),
        ({"by": ["cmom"]}, "by has 'cmom'"),
        ({"duration": "soon"}, "duration is 'soon'"),
        ({"probe": "capture", "watch": True}, "capture keeps packets in a file"),
        ({"start_at": 1000}, "give a time in the future"),
        ({"start_delay": "x"}, "start_delay is 'x'"),
        ({"sort": "p90"}, "sort is 'p90'; use one of: count, sum, mean, p50, p99, min, max."),
        ({"table_rows": "x"}, "table_rows is 'x'; give a number of rows, 0 for no table."),
        ({"table_rows": -1}, "table_rows is '-1'; give a number of rows"),
        ({"repeat": 2, "interval": "31"}, "interval is '31', too short for a window of 30 s and the start of the next"),
        ({"repeat": 2, "interval": "31", "start_delay": 2}, "give at least 32s."),
        ({"query": "rwos"}, "the closest name is rows"),
        ({"report_dir": "/proc/no-such-place"}, "report_dir is '/proc/no-such-place', which cannot be written to"),
        ({"probe": "program", "probe_args": {"source": "", "attach": []}}, "program: "),
        ({"variables": {"_raw_params": "in (c,d)"}}, "'in (c,d)', which belongs to no variable"),
    ],
)
def test_refusals_are_one_sentence(given: dict[str, Any], words: str) -> None:
    result, displayed = check(**given)
    assert result["failed"] is True and words in result["msg"] and displayed == []
    assert result["msg"].endswith((".", "'.")) or "duration" in given or "start_delay" in given
    assert "\n" not in result["msg"]


def test_a_query_without_jmespath_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_query, "jmespath", None)
    result, _displayed = check(query="rows")
    assert result["failed"] is True and "install it next to ansible-core" in result["msg"]
