# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The dashboard asks for metrics that there are, and the rulebook gives variables that there are."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import parse_duration
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import check_probe
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.question import check_options
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.variables import taken
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.merge import merge
from ansible_collections.fleet.probe.plugins.plugin_utils._report.exports import to_openmetrics
from fleet_results import answer, buckets, row

ROOT = Path(__file__).resolve().parents[3]
DASHBOARD = ROOT / "docs" / "grafana" / "fleet-probe.json"


def samples() -> dict[str, set[str]]:
    """The labels of every sample that there can be, by its name."""
    rows = [row(1, 3, sum=9, histogram=buckets(1, 2), unit=unit) for unit in ("ns", "bytes", "value")]
    text = to_openmetrics(merge({"a": answer(*rows)}), "uprobe", textfile=True)
    found: dict[str, set[str]] = {}
    for name, labels in re.findall(r"^(fleet_probe_\w+)(?:\{(.*)\})? ", text, re.MULTILINE):
        found.setdefault(name, set()).update(re.findall(r'(\w+)="', labels))
    return found


def asked(text: str) -> list[tuple[str, set[str]]]:
    """The metrics in an expression with the labels that it selects by."""
    found = re.findall(r"(fleet_probe_\w+)(?:\{([^}]*)\})?", text)
    return [(name, set(re.findall(r"(\w+)=", selector))) for name, selector in found]


def test_the_dashboard_asks_for_metrics_that_there_are() -> None:
    page = json.loads(DASHBOARD.read_text())
    known = samples()
    expressions = [target["expr"] for panel in page["panels"] for target in panel["targets"]]
    expressions += [one["query"]["query"] for one in page["templating"]["list"] if one["type"] == "query"]
    selected = [pair for expression in expressions for pair in asked(expression)]
    assert len(selected) > 10
    for name, labels in selected:
        assert name in known and labels <= known[name], (name, labels)
    for expression in expressions:
        for group in re.findall(r"by \(([^)]*)\)", expression):
            by = {label.strip() for label in group.split(",")}
            assert any(by <= labels for name, labels in known.items() if name in expression), expression


def test_a_metric_that_there_is_not_would_be_found() -> None:
    assert asked('sum(fleet_probe_gone{hots="a"})') == [("fleet_probe_gone", {"hots"})]
    assert "fleet_probe_gone" not in samples()


def test_the_panels_of_the_dashboard_do_not_overlap() -> None:
    places: dict[tuple[int, int], str] = {}
    panels: list[dict[str, Any]] = json.loads(DASHBOARD.read_text())["panels"]
    assert len({panel["id"] for panel in panels}) == len(panels)
    for panel in panels:
        at = panel["gridPos"]
        for x in range(at["x"], at["x"] + at["w"]):
            for y in range(at["y"], at["y"] + at["h"]):
                assert x < 24 and places.setdefault((x, y), panel["title"]) == panel["title"]


def test_the_rulebook_asks_what_the_playbook_takes() -> None:
    (ruleset,) = yaml.safe_load((ROOT / "extensions" / "eda" / "rulebooks" / "trace_on_alert.yml").read_text())
    for rule in ruleset["rules"]:
        action = rule["action"]["run_playbook"]
        assert action["name"] == "fleet.probe.trace"
        given = action["extra_vars"]
        assert set(given) <= taken("trace")
        check_probe(given["probe"])
        check_options(given["probe"], {}, given.get("probe_args", {}), given.get("by"))
        assert parse_duration(given["duration"]) > 0


def test_the_rulebook_takes_nothing_but_a_name_for_a_host() -> None:
    text = (ROOT / "extensions" / "eda" / "rulebooks" / "trace_on_alert.yml").read_text()
    (pattern,) = re.findall(r'is match\("(.*?)"\)', text)
    assert re.match(pattern, "web-1.example.org")
    for name in ("web*", "a:b", "a,b", "!a", "&a", "~a", "@file", "-i", "", "a b", "{{ 7 }}"):
        assert not re.match(pattern, name), name
