# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The answers of the hosts, as their tasks registered them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import plain


def registered(task_vars: Mapping[str, Any], hosts: Iterable[str], name: str) -> dict[str, dict[str, Any]]:
    """``{host: its registered variable name}``, without hosts that registered nothing or skipped the task.

    Values are never templated: they come from hosts and containers.
    """
    found = {}
    for host in hosts:
        value = task_vars["hostvars"].raw_get(host).get(name)
        if isinstance(value, dict) and not value.get("skipped"):
            warned = [_event(warning) for warning in value.get("warnings") or []]
            found[host] = plain({**value, **({"warnings": warned} if warned else {})})
    return found


def latest(answers: Sequence[Mapping[str, Mapping[str, Any]]]) -> dict[str, Mapping[str, Any]]:
    """Each host's answer from the first of ``answers`` that has one for it."""
    merged: dict[str, Mapping[str, Any]] = {}
    for source in answers:
        for host, answer in source.items():
            merged.setdefault(host, answer)
    return merged


def parse_answer(text: str) -> dict[str, Any]:
    """The result in a module's output; raises ValueError if there is none."""
    answer: dict[str, Any] = json.loads(text[text.index("{") : text.rindex("}") + 1])
    if answer.get("failed") and not answer.get("msg"):
        answer["msg"] = f"The probe crashed: {_event(answer.get('exception'))}"
    if answer.get("warnings"):
        answer["warnings"] = [_event(warning) for warning in answer["warnings"]]
    for machinery in ("invocation", "exception", "deprecations"):
        answer.pop(machinery, None)
    return answer


def _event(value: Any) -> str:
    """The text of a warning or an exception.

    ansible-core 2.19 and later wrap it as ``{event: {msg}}``, in a registered result as an object of that shape.
    """
    if hasattr(value, "event"):
        return str(value.event.msg)
    if isinstance(value, dict):
        return str((value.get("event") or {}).get("msg") or "no reason given")
    lines = str(value or "").strip().splitlines()
    return lines[-1] if lines else "no reason given"
