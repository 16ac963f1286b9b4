# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fleet's containers and preflights as lines for a terminal. Private to fleet.probe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._report.table import cell, clean, width

_CONTAINER_COLUMNS = ("host", "container", "runtime", "pid", "image", "pod", "in")
_PREFLIGHT_COLUMNS = ("host", "ready", "kernel", "cgroups", "uprobe", "tracepoint", "kprobe", "containers")


def containers_table(answers: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """One line for each container of ``answers``, which are containers_info's results by host; then the sum."""
    rows: list[tuple[str, ...]] = []
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
                    cell(host),
                    cell(_named(one)),
                    cell(one["runtime"]),
                    str(one["pid"]),
                    cell(one["image"] or "-"),
                    cell("/".join(filter(None, (pod["namespace"], pod["name"]))) if pod else "-"),
                    cell(names.get(parent, _short(parent)) if parent else "-"),
                )
            )
    lines = _lines(_CONTAINER_COLUMNS, rows) if rows else []
    lines.append(f"{len(rows)} containers on {answered} of {len(answers)} hosts")
    return lines + _silent(answers, "containers")


def _named(container: Mapping[str, Any]) -> str:
    short = _short(container["id"])
    return short if container["name"] in (short, container["id"]) else f"{container['name']} ({short})"


def _short(container_id: str) -> str:
    return container_id[:12] if len(container_id) == 64 else container_id


def preflight_table(answers: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """One line for each host of ``answers``, which are host_info's results by host; then each gap with its hosts."""
    rows: list[tuple[str, ...]] = []
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
                cell(host),
                "yes" if answer["ready"] else "NO",
                cell(found.get("kernel", "-")),
                cell(found.get("cgroups", "-").partition(":")[0]),
                *probes,
                cell(", ".join(counts) or "-"),
            )
        )
        for one in answer["gaps"]:
            gaps.setdefault((one["what"], one["found"], one["cost"], one["remedy"]), []).append(host)
    lines = _lines(_PREFLIGHT_COLUMNS, rows) if rows else []
    lines.append(f"{ready} of {len(answers)} hosts are ready")
    for (what, seen, cost, remedy), hosts in gaps.items():
        lines.append(f"  - {clean(what)} on {_hosts(hosts)}: {clean(seen)}. {clean(cost)} {clean(remedy)}")
    return lines + _silent(answers, "checks")


def _silent(answers: Mapping[str, Mapping[str, Any]], key: str) -> list[str]:
    """The hosts without an answer, by what was said instead of one."""
    reasons: dict[str, list[str]] = {}
    for host, answer in answers.items():
        if key not in answer:
            reason = str(answer.get("msg") or "it gave no answer")
            reasons.setdefault(clean(" ".join(reason.split())), []).append(host)
    return [f"  - {_hosts(hosts)}: {reason}" for reason, hosts in reasons.items()]


def _hosts(hosts: Sequence[str]) -> str:
    shown = ", ".join(clean(host) for host in hosts[:5])
    return shown if len(hosts) <= 5 else f"{shown} and {len(hosts) - 5} more"


def _lines(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(width(text) for text in column) for column in zip(titles, *rows, strict=True)]
    return [
        "  ".join(text + " " * (wide - width(text)) for text, wide in zip(row, widths, strict=True)).rstrip()
        for row in (titles, *rows)
    ]
