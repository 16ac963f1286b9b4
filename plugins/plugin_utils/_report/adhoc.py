# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an ad hoc command shows of the hosts' answers: tables, events as lines, and the verdict last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import all_checked
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import probes
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schema import (
    CONTAINERS,
    FOUND_PROBES,
    PREFLIGHT,
    PROCESSES,
    RESULT,
    Check,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import reason as why
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.merge import merge
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import container_label
from ansible_collections.fleet.probe.plugins.plugin_utils._report.listings import (
    containers_table,
    preflight_table,
    without_answer,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._report.outcome import functions
from ansible_collections.fleet.probe.plugins.plugin_utils._report.table import (
    event_table,
    query_table,
    table,
    verdict,
)

Answers = Mapping[str, Mapping[str, Any]]
_LISTINGS: dict[str, dict[str, Check]] = {
    "containers_info": CONTAINERS,
    "host_info": PREFLIGHT,
    "pids_info": PROCESSES,
    "probes_info": FOUND_PROBES,
}


def modules() -> list[str]:
    """The names of the modules whose answers have a table: every probe, and those that list."""
    return [*probes(), *_LISTINGS]


def lines(module: str, answers: Mapping[str, Any], most: int, checked: bool = False) -> list[str]:
    """``{host: answer of module}`` as lines for a terminal, with at most ``most`` lines in each table.

    ``checked`` is whether the module ran in check mode. An answer that is not one counts as the host's failure.
    """
    answered = all_checked(answers, _LISTINGS.get(module, RESULT))
    if module in _LISTINGS:  # only a probe's failure comes with what it covers
        answered = {host: {"msg": why(one)} if one.get("failed") else one for host, one in answered.items()}
    if module == "containers_info":
        return containers_table(answered)
    if module == "host_info":
        return preflight_table(answered)
    if module == "pids_info":
        return _processes(answered, most)
    if module == "probes_info":
        return _found_probes(answered, most)
    return _probed(answered, most, checked)


def _probed(answers: Answers, most: int, checked: bool) -> list[str]:
    merged = merge(answers)
    parts = [table(merged["rows"], most), functions(answers, most), event_table(answers, most)]
    if checked:
        attachments = [{"host": host, **_shown(one)} for host, one in _each(answers, "attachments")]
        parts.append(_table(attachments, most))
    return [*_parted(parts), *verdict(merged, checked)]


def _shown(attachment: Mapping[str, Any]) -> dict[str, Any]:
    """An attachment or a probe that was found, with the number of its containers in place of their ids."""
    plain = {key: len(value) if key == "containers" else value for key, value in attachment.items()}
    return {key: _hex(value) if key in ("address", "offset") else value for key, value in plain.items()}


def _hex(value: Any) -> Any:
    """An address as nm and objdump print it."""
    return f"{value:x}" if isinstance(value, int) else value


def _processes(answers: Answers, most: int) -> list[str]:
    """A line for each process, and one for each number that no process has."""
    rows = [
        {
            "host": host,
            "pid": one["pid"],
            "container_pid": one["container_pid"],
            "container": _name(answers[host], one["container"]),
            "comm": one["comm"],
            "pids by level": " > ".join(map(str, one["nspid"])),
        }
        for host, one in _each(answers, "processes")
    ]
    missing = [f"  - {host}: {_asked(one)}: {one['reason']}" for host, one in _each(answers, "missing")]
    found = f"{len(rows)} process{'es' if len(rows) != 1 else ''} found, {len(missing)} not found"
    return [*_parted([_table(rows, most)]), found, *map(printable_text, missing), *without_answer(answers, "processes")]


def _found_probes(answers: Answers, most: int) -> list[str]:
    """A line for each function and USDT probe, and one for each container whose files could not be read."""
    rows = [
        {"host": host, **_shown(one), "container": _name(answers[host], one["container"])}
        for host, one in _each(answers, "probes")
    ]
    failures = [
        f"  - {_name(answers[host], one['container'])} on {host} failed at {one['stage']}: {one['reason']}"
        for host, one in _each(answers, "failures")
    ]
    cut = sum(answer.get("truncated", {}).get("probes", 0) for answer in answers.values())
    found = f"{len(rows)} found" + (f", {cut} more left out of the results" if cut else "")
    return [*_parted([_table(rows, most)]), found, *map(printable_text, failures), *without_answer(answers, "probes")]


def _each(answers: Answers, key: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    return ((host, one) for host, answer in answers.items() for one in answer.get(key) or [])


def _name(answer: Mapping[str, Any], container: str | None) -> str | None:
    """A container as ``name (short id)``."""
    if container is None:
        return None
    names = {one["id"]: one["name"] for one in answer.get("containers") or []}
    return container_label(container, names.get(container))


def _asked(asked: Mapping[str, Any]) -> str:
    """The number that was asked for, as ``pid 66`` or ``container 3f2a, container_pid 66``."""
    return ", ".join(f"{name} {value}" for name, value in asked.items() if name != "reason")


def _table(rows: Sequence[Mapping[str, Any]], most: int) -> list[str]:
    return query_table(list(rows), most) if rows else []


def _parted(parts: Sequence[Sequence[str]]) -> list[str]:
    """The parts that have lines, each with an empty line after it."""
    return [line for part in parts if part for line in (*part, "")]
