# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import latest, parse_answer, registered
from fleet_results import HOSTILE, answer, row


def test_output_without_a_result_is_an_error() -> None:
    for text in ("", "cat: no such file", '{"rows": [', "}{"):
        with pytest.raises(ValueError):
            parse_answer(text)


def test_a_result_is_read_out_of_the_output_around_it() -> None:
    result = {**answer(row(1, 2)), "invocation": {"module_args": {}}, "warnings": [HOSTILE]}
    found = parse_answer(f"motd\r\n{json.dumps(result)}\r\n")
    del result["invocation"]
    assert found == result


@pytest.mark.parametrize(
    ("job", "msg"),
    [
        ({"failed": True, "msg": "No function x"}, "No function x"),
        (
            {"failed": True, "exception": {"event": {"msg": "boom", "__ansible_type": "Event"}}},
            "The probe crashed: boom",
        ),
        ({"failed": True, "exception": "Traceback\nValueError: boom"}, "The probe crashed: ValueError: boom"),
    ],
)
def test_a_failure_becomes_one_sentence(job: dict[str, Any], msg: str) -> None:
    found = parse_answer(json.dumps(job))
    assert (bool(found["failed"]), found["msg"]) == (True, msg)
    assert "exception" not in found


def test_warnings_of_newer_modules_become_text() -> None:
    found = parse_answer(
        json.dumps({**answer(), "warnings": [{"event": {"msg": "w"}, "__ansible_type": "WarningSummary"}]})
    )
    assert found["warnings"] == ["w"]


class HostVars:
    """What ansible gives an action as hostvars, as far as it is used."""

    def __init__(self, hosts: dict[str, dict[str, Any]]) -> None:
        self.hosts = hosts

    def raw_get(self, host: str) -> dict[str, Any]:
        return self.hosts[host]


def test_registered_results_are_not_templated_and_skipped_tasks_are_left_out() -> None:
    hosts = {"a": {"job": {"msg": HOSTILE}}, "b": {"job": {"skipped": True}}, "c": {}, "d": {"job": "no dict"}}
    assert registered({"hostvars": HostVars(hosts)}, hosts, "job") == {"a": {"msg": HOSTILE}}


def test_warnings_that_ansible_registered_as_objects_become_text() -> None:
    class Warned:
        """ansible-core 2.19's WarningSummary, as far as it is used."""

        event = type("Event", (), {"msg": "no container matched"})

    hosts = {"a": {"job": {"warnings": [Warned(), "as text"]}}}
    assert registered({"hostvars": HostVars(hosts)}, hosts, "job") == {
        "a": {"warnings": ["no container matched", "as text"]}
    }


def test_the_latest_step_of_a_host_counts() -> None:
    assert latest([{"a": {"n": 3}}, {"a": {"n": 2}, "b": {"n": 2}}, {"a": {"n": 1}, "b": {"n": 1}, "c": {"n": 1}}]) == {
        "a": {"n": 3},
        "b": {"n": 2},
        "c": {"n": 1},
    }
