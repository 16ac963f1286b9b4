# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fleet's document: every host's answer, the merged answer, and the command that asks again."""

from __future__ import annotations

import contextlib
import json
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.question import in_words
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import lost, reason, state
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.merge import merge
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import plain, query

# Keys about the task and its job; they are not part of the module's answer.
_MACHINERY = ("ansible_job_id", "results_file", "started", "finished", "changed", "question")
# A task's result is registered, shown with -v and sent to AWX, which drops results of more than 700,000 characters.
# These bound what a task returns of the merged answer.
_MAX_ROWS_SIZE = 200_000
_MAX_NAMED = 200


@dataclass(frozen=True)
class Request:
    """What the operator asked for; start_at in epoch seconds, duration in seconds.

    ``start_delay`` is how many seconds before start_at the hosts were started, where the playbook chose that.
    """

    probe: str
    containers: Mapping[str, Any]
    probe_args: Mapping[str, Any]
    start_at: float | None
    duration: float | None
    by: Sequence[str] | None = None
    query: str | None = None
    check_mode: bool = False
    inventory: Sequence[str] = ()
    limit: str | None = None
    probe_hosts: str | None = None
    start_delay: float | None = None

    def command(self) -> str:
        """The command that runs the same trace again, quoted for a shell."""
        words = ["ansible-playbook", "fleet.probe.trace"]
        for source in self.inventory:
            words += ["-i", source]
        if self.limit:
            words += ["--limit", self.limit]
        if self.check_mode:
            words.append("--check")
        variables: dict[str, Any] = {"probe": self.probe, "duration": self.duration, **self.containers}
        if self.probe_args:
            variables["probe_args"] = self.probe_args
        # Ansible warns about a variable with the name query, which is one of its own.
        for name, value in (("by", self.by), ("trace_query", self.query), ("probe_hosts", self.probe_hosts)):
            if value:
                variables[name] = value
        variables = {name: value for name, value in variables.items() if value is not None}
        words += ["-e", json.dumps(variables, ensure_ascii=False)]
        return shlex.join(words)


def request_of(args: Mapping[str, Any], task_vars: Mapping[str, Any], check_mode: bool) -> Request:
    """The question that an action's arguments have."""
    return Request(
        probe=args["probe"],
        containers=plain(args["containers"]),
        probe_args=plain(args["probe_args"]),
        start_at=args["start_at"],
        duration=args["duration"],
        by=args["by"],
        query=args["query"] or None,
        check_mode=check_mode,
        inventory=[str(source) for source in task_vars.get("ansible_inventory_sources") or []],
        limit=task_vars.get("ansible_limit"),
        probe_hosts=args["probe_hosts"],
        start_delay=args.get("start_delay"),
    )


def build(answers: Mapping[str, Mapping[str, Any]], request: Request) -> dict[str, Any]:
    """The document that becomes fleet.json.

    ``{probe, asked, probe_args, containers, by, start_at, duration, check_mode, command, hosts: {name: module result},
    unreachable: {name: reason}, window, coverage, merged[, query]}``. Raises OptionError for an unknown merge key
    and for an invalid query. The answers have been checked against the schema.
    """
    results = {
        host: {key: value for key, value in answer.items() if key not in _MACHINERY} for host, answer in answers.items()
    }
    merged = merge(results, request.by, request.start_delay)
    document: dict[str, Any] = {
        "probe": request.probe,
        "asked": in_words(request.probe, request.containers, request.probe_args, list(results), len(results)),
        "probe_args": request.probe_args,
        "containers": request.containers,
        "by": list(request.by) if request.by else None,
        "start_at": request.start_at,
        "duration": request.duration,
        "check_mode": request.check_mode,
        "command": request.command(),
        "hosts": {host: result for host, result in results.items() if state(result) != "unreachable"},
        "unreachable": {host: reason(result) for host, result in results.items() if state(result) == "unreachable"},
        "window": merged["window"],
        "coverage": merged["coverage"],
        "merged": merged,
    }
    if request.query:
        document["query"] = {"expression": request.query, "result": query(merged, request.query)}
    return document


def build_anyway(answers: Mapping[str, Mapping[str, Any]], request: Request) -> tuple[dict[str, Any], list[str]]:
    """The document, and what was left out of it: a wrong query or merge key is no reason to lose what was measured."""
    try:
        return build(answers, request), []
    except OptionError as error:
        wrong = str(error)
    without = {"query": replace(request, query=None), "by": replace(request, by=None)}
    for left_out, rest in without.items():
        with contextlib.suppress(OptionError):
            return build(answers, rest), [f"{wrong} The report is made without {left_out}."]
    return build(answers, replace(request, query=None, by=None)), [f"{wrong} The report is made without query and by."]


def summary(document: Mapping[str, Any]) -> dict[str, Any]:
    """A few figures for set_stats, for a workflow to branch on; never a name from a container."""
    merged = document["merged"]
    coverage = document["coverage"]
    accounting = merged["accounting"]
    return {
        "complete": coverage["complete"],
        "measured": coverage["measured"],
        "hosts_asked": coverage["hosts_asked"],
        "hosts_reached": coverage["hosts_reached"],
        "hosts_unreachable": len(coverage["unreachable"]),
        "hosts_unsupported": len(coverage["unsupported"]),
        "hosts_failed": len(coverage["failed"]),
        "containers_matched": coverage["matched"],
        "containers_attached": coverage["attached"],
        "hits": accounting["hits"],
        "lost": lost(accounting),
        "count": sum(row["count"] for row in merged["rows"]),
        "rows": len(merged["rows"]),
        "events": merged["events_total"],
        "start_at": document["start_at"],
        "stopped": {why: len(hosts) for why, hosts in merged["window"]["stopped"].items()},
    }


def bounded(merged: Mapping[str, Any]) -> tuple[dict[str, Any], int]:
    """``merged`` as a task returns it, and how many rows were left out.

    Keeps as many of the first rows as fit into 200,000 characters, and the first 200 entries of each list of hosts or
    containers; the counts in the coverage still include all of them. fleet.json has everything.
    """
    coverage = {
        key: value[:_MAX_NAMED] if isinstance(value, list) else value for key, value in merged["coverage"].items()
    }
    rows = merged["rows"]
    size = kept = 0
    for row in rows:
        size += len(json.dumps(row))
        if size > _MAX_ROWS_SIZE:
            break
        kept += 1
    return {**merged, "coverage": coverage, "rows": rows[:kept]}, len(rows) - kept
