# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The containers and the preflight checks of a fleet, as lines for a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.text import counted, printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import reason as why
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import container_label, short_id
from ansible_collections.fleet.probe.plugins.plugin_utils._report.columns import Column, lay_out

_CONTAINER_COLUMNS = ("host", "container", "runtime", "pid", "image", "pod", "in")
_PREFLIGHT_COLUMNS = ("host", "ready", "kernel", "cgroups", "uprobe", "tracepoint", "kprobe", "containers")
_MAX_HOSTS = 5


def containers_table(answers: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """A line for each container, a line of totals, and the hosts that gave no answer.

    ``answers`` are the results of containers_info by host.
    """
    rows: list[Sequence[Any]] = []
    answered = 0
    for host, answer in answers.items():
        if "containers" not in answer:
            continue
        answered += 1
        names = {one["id"]: one["name"] for one in answer["containers"]}
        for one in answer["containers"]:
            pod = one["pod"]
            parent = one["parent"]
            rows.append(
                (
                    host,
                    container_label(one["id"], one["name"]),
                    one["runtime"],
                    one["pid"],
                    one["image"] or None,
                    "/".join(filter(None, (pod["namespace"], pod["name"]))) if pod else None,
                    names.get(parent, short_id(parent)) if parent else None,
                )
            )
    lines = _table(_CONTAINER_COLUMNS, rows)
    lines.append(f"{counted(len(rows), 'container')} on {answered} of {counted(len(answers), 'host')}")
    return lines + without_answer(answers, "containers")


def preflight_table(answers: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """A line for each host, how many are ready, each gap with its hosts, and the hosts that gave no answer.

    ``answers`` are the results of host_info by host.
    """
    rows: list[Sequence[Any]] = []
    gaps: dict[tuple[str, str, str, str], list[str]] = {}
    ready = 0
    for host, answer in answers.items():
        if "checks" not in answer:
            continue
        ready += bool(answer["ready"])
        found = {one["name"]: one["found"] for one in answer["checks"]}
        probes = ("yes" if answer["probes"][name]["usable"] else "no" for name in ("uprobe", "tracepoint", "kprobe"))
        counts = [f"{one['runtime']} {one['containers']}" for one in answer["runtimes"] if one["containers"]]
        rows.append(
            (
                host,
                "yes" if answer["ready"] else "NO",
                found.get("kernel"),
                found.get("cgroups", "-").partition(":")[0],
                *probes,
                ", ".join(counts) or None,
            )
        )
        for one in answer["gaps"]:
            gaps.setdefault((one["what"], one["found"], one["cost"], one["remedy"]), []).append(host)
    lines = _table(_PREFLIGHT_COLUMNS, rows)
    lines.append(f"{ready} of {counted(len(answers), 'host')} {'is' if len(answers) == 1 else 'are'} ready")
    for (what, seen, cost, remedy), hosts in gaps.items():
        lines.append(f"  - {printable_text(f'{what} on {_hosts(hosts)}: {seen}. {cost} {remedy}')}")
    return lines + without_answer(answers, "checks")


def without_answer(answers: Mapping[str, Mapping[str, Any]], key: str) -> list[str]:
    """The hosts whose answer lacks ``key``, one line for each reason."""
    reasons: dict[str, list[str]] = {}
    for host, answer in answers.items():
        if key not in answer:
            text = why(answer) if answer.get("msg") else "no answer"
            reasons.setdefault(" ".join(text.split()), []).append(host)
    return [f"  - {printable_text(f'{_hosts(hosts)}: {reason}')}" for reason, hosts in reasons.items()]


def _hosts(hosts: Sequence[str]) -> str:
    shown = ", ".join(hosts[:_MAX_HOSTS])
    return shown if len(hosts) <= _MAX_HOSTS else f"{shown} and {len(hosts) - _MAX_HOSTS} more"


def _table(titles: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[str]:
    if not rows:
        return []
    return lay_out([Column(title, values) for title, values in zip(titles, zip(*rows, strict=True), strict=True)])
