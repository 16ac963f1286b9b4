# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Slices of a fleet: which hosts each has, how much time they need, and how their answers become one.

A slice is a play of its own, on an execution node. Its answers come back as the ``hosts`` of its fleet.json, or packed
into a statistic of its job where a job keeps no files. Merging them gives the same as one controller would.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import lzma
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import all_checked
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schedule import start_delay
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schema import RESULT
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import NO_ROOM, state

# The statistics of a slice's job begin so. Each slice has a name of its own, because AWX puts those of all slices into
# one dict (WorkflowJob.get_effective_artifacts in awx/main/models/workflow.py).
ARTIFACT = "fleet_probe_slice_"
# The characters of one such statistic. A following job gets those of all slices as extra variables.
MOST_ARTIFACT = 300_000
# What a packed answer may become: lzma makes a few KB of a GB of zeros.
_MOST_UNPACKED = 128 << 20
_PRESET = 2
# What of a host's result is left out first when a slice's statistic has no room.
_LEFT_OUT = ("stacks", "events", "rows")
_FROM_DOCUMENT = ("probe", "probe_args", "containers", "by", "start_at", "duration", "check_mode")
_SPARE = 1.25
# How many hosts' clocks tell what a slice will cost.
SAMPLE = 40


def shares(hosts: Iterable[str], count: int) -> list[list[str]]:
    """The hosts of each slice, as AWX cuts an inventory (Inventory.get_script_data in awx/main/models/inventory.py)."""
    ordered = sorted(hosts)
    return [ordered[number::count] for number in range(min(count, len(ordered)))]


def lead_of_slice(
    clock_round: float, measured: int, local: int, hosts: int, forks: int, cores: int, load: float
) -> float:
    """How many seconds before its window the play of a slice has to begin, to read some clocks and to start the probe.

    ``clock_round`` is how long it took to read ``measured`` clocks, ``local`` of them on the node itself.
    """
    share = hosts / max(measured, 1)
    wave = clock_round * max(min(forks, hosts) / max(measured, 1), 1.0)
    of_hosts = start_delay(clock_round, measured, hosts, math.ceil(local * share), forks, cores, load)
    return round(_SPARE * wave + of_hosts, 1)


def check_one_window(repeat: int) -> None:
    """Raise OptionError for a series: the slices' windows are merged one by one."""
    if repeat > 1:
        raise OptionError(
            f"repeat is {repeat}, but slices have one window; leave repeat out, or use fleet.probe.trace."
        )


def plan_of(start_at: float, hosts: Sequence[str], lead: float, now: float) -> dict[str, Any]:
    """What the plan tells the slices and the merge, as statistics or extra variables."""
    listed = lzma.compress("\n".join(hosts).encode("utf-8", "surrogatepass"), preset=_PRESET)
    plan = {
        "start_at": start_at,
        "planned_at": now,
        "lead": lead,
        "number": len(hosts),
        "hosts": base64.b85encode(listed).decode(),
    }
    return {"trace_start_at": start_at, "trace_artifacts": True, "fleet_probe_plan": plan}


def planned_hosts(plan: Any) -> list[str]:
    """The names of all hosts that were asked; none if there was no plan. Raises OptionError for another value."""
    if plan is None:
        return []
    try:
        return _decompressed(plan["hosts"]).decode("utf-8", "surrogatepass").splitlines()
    except (TypeError, KeyError, ValueError):
        raise OptionError("fleet_probe_plan is not what fleet.probe.plan set.") from None


def artifact_name(hosts: Iterable[str]) -> str:
    """The name of a slice's statistic, which no other slice has."""
    return ARTIFACT + hashlib.sha256("\n".join(sorted(hosts)).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def packed(document: Mapping[str, Any]) -> str:
    """A slice's fleet.json without what can be computed again, compressed, in at most MOST_ARTIFACT characters.

    Where there is no room for all, stacks are left out, then events, then rows, and each host's ``truncated.artifact``
    counts them, so that the merged verdict names it. Without room for that, the hosts' results become failures.
    """
    part = {
        **{key: document.get(key) for key in _FROM_DOCUMENT},
        "hosts": dict(document["hosts"]),
        "unreachable": document["unreachable"],
    }
    for key in (None, *_LEFT_OUT):
        if key:
            part["hosts"] = {host: _without(result, key) for host, result in part["hosts"].items()}
        text = _compressed(part)
        if len(text) <= MOST_ARTIFACT:
            return text
    why = f"Its slice's answers have no room in {MOST_ARTIFACT} characters of statistics; use more slices."
    part["hosts"] = {host: {"failed": True, "msg": why} for host in part["hosts"]}
    return _compressed(part)


def _without(result: Mapping[str, Any], key: str) -> dict[str, Any]:
    entries = result.get(key)
    if not entries:
        return dict(result)
    truncated = dict(result.get("truncated") or {})
    truncated[NO_ROOM] = truncated.get(NO_ROOM, 0) + len(entries)
    return {**result, key: [], "truncated": truncated}


def _compressed(part: Mapping[str, Any]) -> str:
    data = json.dumps(part, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return base64.b85encode(lzma.compress(data, preset=_PRESET)).decode()


def unpacked(text: Any) -> dict[str, Any]:
    """What ``packed`` packed. Raises ValueError with a phrase that says what is wrong."""
    part = json.loads(_decompressed(text))
    if not isinstance(part, dict) or not isinstance(part.get("hosts"), dict) or not isinstance(part.get("probe"), str):
        raise ValueError("is not the statistic of a slice")
    return {**part, "hosts": all_checked(part["hosts"], RESULT)}


def _decompressed(text: Any) -> bytes:
    if not isinstance(text, str) or len(text) > MOST_ARTIFACT:
        raise ValueError("is not the statistic of a slice")
    try:
        decompressor = lzma.LZMADecompressor(memlimit=_MOST_UNPACKED)
        data = decompressor.decompress(base64.b85decode(text), max_length=_MOST_UNPACKED)
    except (ValueError, binascii.Error, lzma.LZMAError):
        raise ValueError("is not the statistic of a slice") from None
    if not decompressor.eof:
        raise ValueError("is cut off, or larger than a slice may be")
    return data


def united(parts: Sequence[Mapping[str, Any]], hosts: Sequence[str], lost: Mapping[str, str]) -> dict[str, Any]:
    """Every host's answer from the parts of all slices, in the order of ``hosts`` and then of the parts.

    ``hosts`` are all that were asked, if that is known. A host without an answer fails with the reason in ``lost``. Of
    a host with several answers, one that was reached counts: what a lost slice left may have been collected later.
    """
    found: dict[str, dict[str, Any]] = {}
    for part in parts:
        unreachable = part.get("unreachable")
        named = unreachable if isinstance(unreachable, dict) else {}
        missing = all_checked({host: {"unreachable": True, "msg": why} for host, why in named.items()}, RESULT)
        for host, result in {**missing, **part["hosts"]}.items():
            if host not in found or state(found[host]) != "reached":
                found[host] = result
    for host in hosts:
        if host not in found:
            found[host] = {"failed": True, "msg": lost.get(host, "No slice has an answer of this host.")}
    order = {host: number for number, host in enumerate(hosts)}
    return dict(sorted(found.items(), key=lambda item: order.get(item[0], len(order))))


def question(parts: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What all slices were asked. Raises OptionError if they were asked different questions."""
    first = parts[0]
    for part in parts:
        if not isinstance(part.get("containers") or {}, dict) or not isinstance(part.get("probe_args") or {}, dict):
            raise OptionError("A slice's containers or probe_args are not a dict; give the fleet.json of a run.")
    for part in parts[1:]:
        for key in ("probe", "probe_args", "containers"):
            if part.get(key) != first.get(key):
                raise OptionError(
                    f"The slices were asked different questions: {key} is {_short(first.get(key))} for one and "
                    f"{_short(part.get(key))} for another; merge the slices of one run."
                )
    return {key: first.get(key) for key in _FROM_DOCUMENT}


def _short(value: Any) -> str:
    return printable_text(json.dumps(value, ensure_ascii=False))[:200]
