# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Merges the answers of every host of the play, writes the report and shows the verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import last_report, latest, registered
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.debuginfod import name_frames
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import build_anyway, request_of, summary
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.presentation import usable
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.question import asked_hosts, check_options
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.slices import artifact_name, packed
from ansible_collections.fleet.probe.plugins.plugin_utils._report.files import write_report
from ansible_collections.fleet.probe.plugins.plugin_utils._report.findings import with_finding
from ansible_collections.fleet.probe.plugins.plugin_utils._report.outcome import lines, returned, written
from ansible_collections.fleet.probe.plugins.plugin_utils._report.series import added, reasons, series_table
from ansible_collections.fleet.probe.plugins.plugin_utils._report.table import SORTS

ARGUMENT_SPEC = {
    "probe": {"type": "str", "required": True},
    "containers": {"type": "dict", "default": {}},
    "probe_args": {"type": "dict", "default": {}},
    "start_at": {"type": "float"},
    "start_delay": {"type": "float"},
    "duration": {"type": "float"},
    "by": {"type": "list", "elements": "str"},
    "query": {"type": "str"},
    "report_dir": {"type": "str", "default": ""},
    "table_rows": {"type": "int", "default": 20},
    "sort": {"type": "str", "choices": list(SORTS)},
    "probe_hosts": {"type": "str"},
    "number": {"type": "int", "default": 1},
    "repeat": {"type": "int", "default": 1},
    "interval": {"type": "float", "default": 0.0},
    "previous": {"type": "str", "default": "trace_report"},
    "question_of_hosts": {"type": "bool", "default": False},
    "artifact": {"type": "bool", "default": False},
    "debuginfod_urls": {"type": "list", "elements": "str", "default": []},
    "answers": {
        "type": "list",
        "elements": "str",
        "default": ["trace_answer", "trace_job", "trace_clock"],
    },
}


def _of_series(windows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What the summary of a series says of all its windows; the rest of it is of the last one."""
    complete = [window for window in windows if window["complete"]]
    return {
        "complete": len(complete) == len(windows),
        "measured": any(window["measured"] for window in windows),
        "windows": len(windows),
        "windows_complete": len(complete),
        "hits": sum(window["hits"] for window in windows),
        "lost": sum(window["lost"] for window in windows),
    }


class ActionModule(ActionBase):
    """Runs on the controller alone, once for the play."""

    _supports_check_mode = True
    _requires_connection = False

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        self._task.args, wrong = usable(self._task.args)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        task_vars = task_vars or {}
        hosts = asked_hosts(task_vars)
        answers = latest([registered(task_vars, hosts, name) for name in args["answers"]])
        if args["question_of_hosts"]:
            args = {**args, **_question(answers, args)}
        request = request_of(args, task_vars, bool(self._task.check_mode))
        known = {host: answers[host] for host in hosts if host in answers}
        found, unknown = name_frames(known, args["debuginfod_urls"], self._display.display)
        document, left_out = build_anyway(found, request)
        wrong += [*left_out, *unknown]
        previous = last_report(task_vars, args["previous"])
        series = self._series(args, previous, document)
        files, refused = write_report(args["report_dir"], document, series)
        shown = [*lines(document, args["table_rows"], args["sort"])]
        late = max((entry["late_ms"] / 1000 for entry in document["coverage"]["late"]), default=0.0)
        if series:
            shown += ["", *series_table(series, args["table_rows"])]
            if late and args["number"] < args["repeat"]:
                shown.append(
                    f"Hosts were up to {late:.1f} s late, so those of the next window are started that much earlier."
                )
        shown += written(files, refused)
        self._display.display("\n".join(["", *map(printable_text, shown), ""]))
        windows = series["windows"] if series else [document["coverage"]]
        return {
            **result,
            "changed": False,
            "complete": all(window["complete"] for window in windows),
            "measured": any(window["measured"] for window in windows),
            "last_batch": len(hosts) == len(task_vars["ansible_play_hosts_all"]),
            **returned(document),
            **({"reasons": reasons(series), "series": series} if series else {}),
            "summary": {**summary(document), **_of_series(windows)} if series else summary(document),
            "files": files,
            "files_made": any("file" in _raw(task_vars, host, name) for host in hosts for name in args["answers"]),
            "findings": with_finding(previous.get("findings") or [], document, files),
            "more_delay": round((previous.get("more_delay") or 0.0) + late, 1),
            **({"warnings": [*result.get("warnings", []), *wrong]} if wrong else {}),
            **({"artifact": {artifact_name(hosts): packed(document)}} if args["artifact"] else {}),
        }

    def _series(
        self, args: Mapping[str, Any], previous: Mapping[str, Any], document: Mapping[str, Any]
    ) -> dict[str, Any] | None:
        """The windows until now; None if there is only one."""
        if args["repeat"] < 2:
            return None
        before = previous.get("series") if args["number"] > 1 else None
        return added(before, document, args["number"], args["repeat"], args["interval"])


def _raw(task_vars: Mapping[str, Any], host: str, name: str) -> Mapping[str, Any]:
    value = task_vars["hostvars"].raw_get(host).get(name)
    return value if isinstance(value, Mapping) else {}


def _question(answers: Mapping[str, Mapping[str, Any]], args: Mapping[str, Any]) -> dict[str, Any]:
    """What was asked, as the first host says whose question the probe could have been given; nothing if none does."""
    for answer in answers.values():
        question = answer.get("question") or {}
        if question.get("probe") != args["probe"]:
            continue
        containers, probe_args = question.get("containers") or {}, question.get("probe_args") or {}
        by = args["by"] or question.get("by")
        try:
            check_options(args["probe"], containers, probe_args, by)
        except OptionError:
            continue
        return {"containers": containers, "probe_args": probe_args, "by": by}
    return {}
