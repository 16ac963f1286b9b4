# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The answers of the hosts, as they sent them or as their tasks registered them, checked against the schema."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.bounded_json import load_json
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schema import (
    ANSWER,
    MOST_BYTES,
    RESULT,
    Check,
    Mismatch,
    conform,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import plain


def registered(task_vars: Mapping[str, Any], hosts: Iterable[str], name: str) -> dict[str, dict[str, Any]]:
    """``{host: its registered variable name}``, without hosts that registered nothing or skipped the task.

    Values are never templated: they come from hosts and containers.
    """
    found = {}
    for host in hosts:
        value = task_vars["hostvars"].raw_get(host).get(name)
        if isinstance(value, dict) and not value.get("skipped"):
            found[host] = checked(value, ANSWER)
    return found


def last_report(task_vars: Mapping[str, Any], name: str) -> dict[str, Any]:
    """What fleet_report returned last in this play, registered as ``name``; empty before that.

    As the action registered it: the names in it are never templated.
    """
    hosts = (task_vars["hostvars"].raw_get(host) for host in task_vars["ansible_play_hosts_all"])
    reports = (plain(host.get(name) or {}) for host in hosts)
    return next((report for report in reports if report.get("findings")), {})


def checked(answer: Any, keys: Mapping[str, Check]) -> dict[str, Any]:
    """A host's answer with ``keys`` (a set of the schema) alone; a failure if it does not conform.

    A failure that does not conform keeps its message: why the host failed matters more than the shape of the rest.
    """
    if isinstance(answer, dict):
        answer = dict(answer)
        if answer.get("failed") and not answer.get("msg"):
            answer["msg"] = f"The probe crashed: {_event(answer.get('exception'))}"
        if isinstance(answer.get("warnings"), list):
            answer["warnings"] = [_event(warning) for warning in answer["warnings"]]
    try:
        return conform(answer, keys)
    except Mismatch as mismatch:
        said = _said(answer) if isinstance(answer, dict) and answer.get("failed") in (True, 1) else ""
        return {"failed": True, "msg": said or f"The host sent an answer that is not a result: {mismatch}."}


def all_checked(answers: Mapping[str, Any], keys: Mapping[str, Check]) -> dict[str, dict[str, Any]]:
    """``{host: answer}`` with each answer checked: one that does not conform costs its own host alone."""
    return {str(host): checked(answer, keys) for host, answer in answers.items()}


def latest(answers: Sequence[Mapping[str, Mapping[str, Any]]]) -> dict[str, Mapping[str, Any]]:
    """Each host's answer from the first of ``answers`` that has one for it."""
    merged: dict[str, Mapping[str, Any]] = {}
    for source in answers:
        for host, answer in source.items():
            merged.setdefault(host, answer)
    return merged


def parse_answer(text: str) -> dict[str, Any]:
    """The result in a module's output; raises ValueError, with a phrase that says what is wrong, if there is none."""
    if len(text) > MOST_BYTES:
        raise ValueError(f"is larger than {MOST_BYTES >> 20} MiB")
    start, end = text.find("{"), text.rfind("}") + 1
    if start < 0 or not end:
        raise ValueError("is not JSON")
    return checked(load_json(text[start:end].encode("utf-8", "surrogatepass"), MOST_BYTES), RESULT)


def _said(failure: Mapping[str, Any]) -> str:
    """The message of a failure, empty if that is no message either."""
    try:
        return str(conform({"msg": failure.get("msg")}, RESULT)["msg"])
    except Mismatch:
        return ""


def _event(value: Any) -> str:
    """The text of a warning or an exception.

    ansible-core 2.19 and later wrap it as ``{event: {msg}}``, in a registered result as an object of that shape.
    """
    event = value.get("event") if isinstance(value, dict) else getattr(value, "event", None)
    text = event.get("msg") if isinstance(event, dict) else getattr(event, "msg", value)
    lines = text.strip().splitlines() if isinstance(text, str) else []
    return lines[-1] if lines else "no reason given"
