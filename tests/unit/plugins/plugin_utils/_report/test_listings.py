# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of containers and preflights: they list every host, and nothing in them can control the terminal."""

from __future__ import annotations

from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._report.listings import containers_table, preflight_table

OUTER = "ab" * 32


def container(**changes: Any) -> dict[str, Any]:
    plain = {"id": OUTER, "name": "web1", "runtime": "docker", "pid": 7, "image": "i:1", "pod": None, "parent": None}
    return {**plain, **changes}


def preflight(ready: bool, *gaps: dict[str, str]) -> dict[str, Any]:
    return {
        "ready": ready,
        "checks": [{"name": "kernel", "found": "6.1", "ok": True}, {"name": "cgroups", "found": "v2: x", "ok": True}],
        "probes": {name: {"usable": name != "kprobe"} for name in ("uprobe", "tracepoint", "kprobe")},
        "runtimes": [{"runtime": "docker", "containers": 3}, {"runtime": "podman", "containers": 0}],
        "gaps": list(gaps),
    }


def test_containers() -> None:
    inner = container(
        id="inner", name="inner", image=None, pod={"namespace": "prod", "name": "web-0"}, parent=OUTER, pid=12345
    )
    assert containers_table({"h1": {"containers": [container(), inner]}, "h2": {"containers": []}}) == [
        "host  container            runtime  pid    image  pod         in",
        "h1    web1 (abababababab)  docker   7      i:1    -           -",
        "h1    inner                docker   12345  -      prod/web-0  web1",
        "2 containers on 2 of 2 hosts",
    ]


def test_a_parent_that_is_not_listed_and_a_container_without_a_name() -> None:
    lines = containers_table({"h": {"containers": [container(name=OUTER[:12], parent="cd" * 32)]}})
    assert lines[1].split() == ["h", "abababababab", "docker", "7", "i:1", "-", "cdcdcdcdcdcd"]


def test_hosts_that_gave_no_answer_are_named_with_the_reason() -> None:
    answers: dict[str, Any] = {f"h{n}": {"unreachable": True, "msg": "no\nroute"} for n in range(6)}
    answers["x"] = {}
    assert containers_table(answers) == [
        "0 containers on 0 of 7 hosts",
        "  - h0, h1, h2, h3, h4 and 1 more: no route",
        "  - x: no answer",
    ]


def test_names_from_containers_cannot_control_the_terminal() -> None:
    shown = "".join(containers_table({"h": {"containers": [container(name="a\x1b[2J\u202eb")]}}))
    assert "\x1b" not in shown and "\u202e" not in shown


def test_preflight() -> None:
    gap = {"what": "kprobe", "found": "none", "cost": "It costs.", "remedy": "Do this."}
    assert preflight_table({"a": preflight(True, gap), "b": preflight(False, gap), "c": {"msg": "gone"}}) == [
        "host  ready  kernel  cgroups  uprobe  tracepoint  kprobe  containers",
        "a     yes    6.1     v2       yes     yes         no      docker 3",
        "b     NO     6.1     v2       yes     yes         no      docker 3",
        "1 of 3 hosts are ready",
        "  - kprobe on a, b: none. It costs. Do this.",
        "  - c: gone",
    ]
