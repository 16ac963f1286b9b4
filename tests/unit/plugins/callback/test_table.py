# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any
from unittest import mock

import pytest
from ansible_collections.fleet.probe.plugins.callback.table import CallbackModule
from fleet_results import answer, row, unreachable


def result(host: str, returned: dict[str, Any], action: str = "fleet.probe.uprobe", check_mode: bool = False) -> Any:
    """What ansible hands to a callback."""
    made = mock.MagicMock()
    made._host.get_name.return_value = host
    made._result = made.result = returned
    made._task.action = made.task.action = action
    made._task.check_mode = check_mode
    return made


@pytest.fixture
def callback() -> CallbackModule:
    made = CallbackModule(display=mock.MagicMock(verbosity=0))
    # As ansible sets them from the documentation, which it finds by the name that it loaded the plugin under.
    made._plugin_options = {"table_rows": 20, "result_format": "json", "pretty_results": None}
    return made


def shown(callback: CallbackModule) -> list[str]:
    return [call.args[0] for call in callback._display.display.call_args_list]


def test_each_host_has_a_line_and_all_have_one_verdict(callback: CallbackModule) -> None:
    callback.v2_runner_on_ok(result("a", answer(row(1, 5))))
    callback.v2_runner_on_failed(result("b", {"msg": "No function f."}))
    callback.v2_runner_on_unreachable(result("c", {"msg": "No route to host"}))
    assert shown(callback) == ["a | ANSWERED, hits: 5", "b | FAILED", "c | UNREACHABLE"]
    callback.v2_playbook_on_stats(None)
    verdict = shown(callback)[3]
    assert "NOT COMPLETE, for 2 reasons:" in verdict and "c is unreachable: No route to host" in verdict


@pytest.mark.parametrize("check_mode", [False, True])
def test_a_failed_probe_says_why_and_what_matched(callback: CallbackModule, check_mode: bool) -> None:
    """A module that failed has a coverage and no accounting, and Ansible takes ``failed`` out for callbacks."""
    failures = [{"container": name, "stage": "resolve", "reason": f"No library libc in {name}."} for name in "xy"]
    coverage = {"complete": False, "matched": 2, "attached": 0, "failed": failures}
    given = {"msg": "No library libc in x (and 1 more failed).", "coverage": coverage, "changed": False}
    callback.v2_runner_on_failed(result("shop01", given, check_mode=check_mode))
    callback.v2_playbook_on_stats(None)
    host, shown_last = shown(callback)
    assert host == "shop01 | FAILED" and "containers: 2 matched, " in shown_last and ", 2 failed;" in shown_last
    assert "  - shop01 failed: No library libc in x (and 1 more failed)." in shown_last
    assert "not a result" not in shown_last


@pytest.mark.parametrize(
    ("module", "more"),
    [("pids_info", {"processes": []}), ("probes_info", {"probes": 7}), ("host_info", {"checks": []})],
)
def test_a_failed_listing_says_why(callback: CallbackModule, module: str, more: dict[str, Any]) -> None:
    given = {"msg": "No container web.", **more}
    callback.v2_runner_on_failed(result("shop01", given, f"fleet.probe.{module}"))
    callback.v2_playbook_on_stats(None)
    assert "No container web." in shown(callback)[-1] and "not a result" not in shown(callback)[-1]


def test_each_task_has_its_own_table(callback: CallbackModule) -> None:
    callback.v2_runner_on_ok(result("a", answer(row(1, 5))))
    callback.v2_playbook_on_task_start(None, False)
    callback.v2_runner_on_ok(result("a", answer(row(1, 7)), "fleet.probe.opensnoop"))
    callback.v2_playbook_on_stats(None)
    assert [text.count("COMPLETE") for text in shown(callback)] == [0, 1, 0, 1]
    assert "hits: 5," in shown(callback)[1] and "hits: 7," in shown(callback)[3]


@pytest.mark.parametrize("action", ["ansible.builtin.ping", "fleet.probe.clock_info", "uprobe"])
def test_what_other_modules_return_stays_json(callback: CallbackModule, action: str) -> None:
    callback.v2_runner_on_ok(result("a", {"ping": "pong"}, action))
    callback.v2_runner_on_unreachable(result("b", unreachable(), action))
    callback.v2_playbook_on_stats(None)
    assert len(shown(callback)) == 2 and '"ping": "pong"' in shown(callback)[0]


def test_hosts_of_check_mode(callback: CallbackModule) -> None:
    callback.v2_runner_on_ok(result("a", answer(), check_mode=True))
    callback.v2_playbook_on_stats(None)
    assert shown(callback)[0] == "a | ANSWERED", "a check has no hits"
    assert "would attach to 1; check mode, nothing was armed" in shown(callback)[-1]


def test_hostile_text_does_not_reach_the_terminal(callback: CallbackModule) -> None:
    callback.v2_runner_on_ok(result("a\x1b[2J", answer(row(1, 5, by={"comm": "\x1b[2J"}))))
    callback.v2_playbook_on_stats(None)
    assert not any("\x1b" in text for text in shown(callback))
