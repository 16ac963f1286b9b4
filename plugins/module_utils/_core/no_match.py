# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what to select where the options that select containers match none."""

from __future__ import annotations

from typing import Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.proc import has_kernels_pids
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import closest, closest_names
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable, record_bytes

_MOST_NAMED = 8
# How the warning of an empty selection begins, and what it says last.
NOTHING_MATCHES = "No container on this host matches the options that select containers, so nothing was probed"
RUNNING = "Running containers: "


def nothing_matched(everything: Sequence[Container], names: Sequence[str] = (), labels: Sequence[str] = ()) -> str:
    """The warning for an empty selection; names up to eight of the running containers, and what is near.

    ``names`` are those that were asked for, ``labels`` the keys of labels in the selector.
    """
    if not everything and has_kernels_pids():
        return "No container is running on this host, so nothing was probed."
    if not everything:
        return (
            "No container is running in the PID namespace of this host, which is not the kernel's own, so nothing was "
            "probed. In a pod that is to show the node's containers, set hostPID: true."
        )
    # Names that a person chose come before those that only repeat an id.
    named = {c.name: c.id.startswith(c.name) for c in everything if not c.infra}
    names_of = sorted(named, key=lambda name: (named[name], name))
    more = f" and {len(names_of) - _MOST_NAMED} more" if len(names_of) > _MOST_NAMED else ""
    shown = ", ".join(names_of[:_MOST_NAMED]) + more
    near = [printable(record_bytes(name)) for wanted in names for name in closest(wanted, names_of)]
    hints = [closest_names(list(dict.fromkeys(near)))] if near else []
    hints += [_values_of(label, everything) for label in labels]
    return f"{NOTHING_MATCHES}{''.join(f'; {hint}' for hint in hints)}. {RUNNING}{shown}."


def _values_of(label: str, everything: Sequence[Container]) -> str:
    """Which values a label has, or which labels resemble it."""
    found = [{**container.labels, **(container.pod.labels if container.pod else {})} for container in everything]
    values = sorted({labels[label] for labels in found if label in labels})
    shown = printable(record_bytes(label))
    if values:
        more = f" and {len(values) - _MOST_NAMED} more" if len(values) > _MOST_NAMED else ""
        few = ", ".join(printable(record_bytes(value)) for value in values[:_MOST_NAMED])
        return f"the values of the label {shown} are {few}{more}"
    near = closest(label, {name for labels in found for name in labels})
    return f"no container has the label {shown}" + (
        f", the closest are {', '.join(printable(record_bytes(name)) for name in near)}" if near else ""
    )
