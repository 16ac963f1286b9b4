# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build
from ansible_collections.fleet.probe.plugins.plugin_utils._report.figures import (
    histogram_columns,
    host_lines,
    quantity,
    spark,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._report.html import MAX_LISTED, to_html
from fleet_results import HOSTILE, answer, buckets, container, failed, row, unreachable

NASTY = HOSTILE + "\"'><img src=x onerror=alert(2)>"


def page(answers: dict[str, Any], **changes: Any) -> str:
    given: dict[str, Any] = {
        "probe": "uprobe",
        "containers": {},
        "probe_args": {},
        "start_at": 1000.0,
        "duration": 10.0,
    }
    return to_html(build(answers, Request(**{**given, **changes})))


class Reader(HTMLParser):
    """All tags with their attributes, and whether each that was opened was closed."""

    VOID = ("meta", "input", "br", "wbr", "img", "path")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def hostile_page() -> str:
    everywhere = container(1, name=NASTY, image=NASTY, labels={NASTY: NASTY}, id=NASTY)
    event = {"time": 1001.5, "container": NASTY, "pid": 1, "comm": NASTY, "path": NASTY, NASTY: NASTY}
    result = answer(
        row(1, 3, container=NASTY, by={NASTY: NASTY}, histogram=buckets(1, 2), unit=NASTY, sum=5, min=1, max=2),
        containers=[everywhere],
        events=[event],
        warnings=[NASTY],
    )
    result["coverage"] = {
        **result["coverage"],
        "failed": [{"container": NASTY, "stage": NASTY, "reason": NASTY}],
        "unwatched": [{"container": NASTY, "what": NASTY, "reason": NASTY, "since": 1.0, "until": 2.0}],
        "vanished": [NASTY],
        "appeared": [NASTY],
    }
    answers = {NASTY: result, "f": failed(NASTY), "u": unreachable(NASTY)}
    pytest.importorskip("jmespath", reason="the package jmespath is not installed here")
    return page(
        answers, containers={"selector": NASTY}, probe_args={"function": NASTY, "target": NASTY}, query="rows[].name"
    )


def test_text_from_containers_and_hosts_never_becomes_markup() -> None:
    text = hostile_page()
    reader = Reader(text)
    assert reader.open == []
    assert [tag for tag, _attributes in reader.tags].count("script") == 1
    assert "img" not in {tag for tag, _attributes in reader.tags}
    assert not [name for _tag, attributes in reader.tags for name in attributes if name.startswith("on")]
    # The text itself is there, whole, and was no template.
    assert reader.text.count(NASTY) >= 12
    assert "49" not in reader.text


def test_the_page_runs_its_own_script_only_and_fetches_nothing() -> None:
    text = hostile_page()
    (script,) = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy is not None
    assert policy.group(1).startswith("default-src 'none';")
    assert f"script-src 'sha256-{digest}'" in policy.group(1)
    attributes = [set(attributes) for _tag, attributes in Reader(text).tags]
    assert not any({"src", "href", "action"} & names for names in attributes)
    assert "url(" not in text and "@import" not in text


def test_the_verdict_comes_first_and_says_why() -> None:
    good, bad = page({"a": answer(row(1, 3))}), page({"a": answer(row(1, 3)), "b": unreachable("No route")})
    assert "every host, container and hit is accounted for" in good
    assert "Not complete" in bad and "b is unreachable: No route" in bad
    assert bad.index("Not complete") < bad.index("What was counted") < bad.index("Hosts and their windows")


def test_lists_of_words_read_as_on_a_command_line_and_units_stand_where_they_are_used() -> None:
    event = {"time": 1001.5, "comm": "cat", "path": "/a", "flags": ["O_WRONLY", "O_CREAT"], "error": "ENOENT"}
    latencies = row(1, 3, sum=900, min=1, max=250, histogram=buckets(*range(8)), unit="ns")
    text = page({"a": answer(latencies, events=[event])}, containers={"names": ["web*"], "endpoints": {"docker": "/x"}})
    assert "O_WRONLY O_CREAT" in text and "<code>web*</code>" in text
    # Once only, in the command that repeats the run.
    assert Reader(text).text.count("endpoints") == 1
    assert "values</h2>" in text and "(ns)" not in text
    assert re.search(r"never outside min and max, off by less than \d+ %\.", text)


def test_a_container_without_a_name_has_a_short_id_wherever_it_stands() -> None:
    unknown = "ab" * 32
    result = answer(row(1, 3), events=[{"time": 1001.5, "container": unknown, "comm": "cat"}])
    result["coverage"] = {
        **result["coverage"],
        "failed": [{"container": unknown, "stage": "resolve", "reason": "x"}],
        "unwatched": [{"container": unknown, "what": "all of it", "reason": "y", "since": 1.0, "until": 2.0}],
    }
    text = page({"a": result})
    assert text.count(f'<td title="{unknown}">{unknown[:12]}</td>') == 3
    assert unknown not in Reader(text).text  # it is wider than its column


def test_the_functions_of_a_stack_are_whole_where_a_line_may_break() -> None:
    text = page({"a": answer(row(1, 3, by={"stack": ["charge", NASTY, "main"]}))})
    assert re.search(r'<td class="long">charge;<wbr>[^<]*;<wbr>main<wbr></td>', text)
    assert f"charge;{NASTY};main" in Reader(text).text
    assert "main" in page({"a": answer(row(1, 3, by={"stack": []}), row(1, 2, by={"stack": ["main"]}))})


def test_every_part_may_be_missing() -> None:
    assert "No hosts were asked" in page({})
    assert "Nothing was armed" in page({"a": answer(window=None)}, check_mode=True)
    assert "None of the hits is in the result" in page(
        {"a": {**answer(), "accounting": answer(row(1, 3))["accounting"]}}
    )


@pytest.mark.parametrize("values", [{}, {"sum": 5, "min": 1, "max": 4, "histogram": buckets(*range(1, 30))}])
def test_a_page_has_at_most_5_mb_and_counts_what_it_leaves_out(values: dict[str, Any]) -> None:
    rows = [row(1, 1, by={"pid": number, "comm": "java -jar"}, unit="ns", **values) for number in range(12_000)]
    text = page({"a": answer(*rows)})
    shown, left_out = map(int, re.findall(r"(\d+) rows; (\d+) more rows are only in fleet.json", text)[0])
    assert shown + left_out == 12_000 and text.count("<tr hidden>") == shown - 200
    assert 1_500_000 < len(text.encode()) < 5_000_000


def test_a_page_of_ten_thousand_hosts_that_all_went_wrong_has_at_most_5_mb() -> None:
    broken = [{"container": f"{number:064x}", "stage": "resolve", "reason": f"no file {number}"} for number in range(2)]
    answers: dict[str, Any] = {}
    for number in range(5_000):
        answers[f"host{number}"] = failed(f"Failed to connect in {number} ms: {'x' * 200}")
        bad = answer(row(1, 3), accounting={**answer()["accounting"], "hits": 5, "ring_full": 1})
        answers[f"bad{number}"] = {**bad, "coverage": {**bad["coverage"], "complete": False, "failed": broken}}
    text = page(answers)
    assert len(text.encode()) < 5_000_000
    listed = re.findall(r"(\d+) more are only in fleet.json", text)
    assert str(10_000 - MAX_LISTED) in listed  # the containers that failed
    hosts_left_out = re.findall(r"(\d+) more hosts are only in fleet.json", text)
    assert len(hosts_left_out) == 1 and text.count('<td><span class="state') == 10_000 - int(hosts_left_out[0])


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        (None, "ns", "–"),
        (1500, "ns", "1.5 µs"),
        (12, "ns", "12 ns"),
        (2_500_000_000, "ns", "2.5 s"),
        (3, "us", "3 µs"),
        (0, "ns", "0 ns"),
        (-1500, "ns", "-1.5 µs"),
        (1536, "bytes", "1.5 KiB"),
        (1234567, None, "1\u202f234\u202f567"),
        (0.25, "hits", "0.25"),
    ],
)
def test_quantities(value: float | None, unit: str | None, shown: str) -> None:
    assert quantity(value, unit) == shown


def test_columns_reach_from_nothing_to_the_largest() -> None:
    assert [column["height"] for column in histogram_columns(buckets(1, 4, 2))] == [25.0, 100.0, 50.0]
    assert histogram_columns(None) == []
    assert spark(buckets(1, 4)) == "M0 24v-6.0h5V24zM6 24v-24.0h5V24z"


def test_windows_are_placed_by_the_controllers_clock() -> None:
    half = answer(row(1, 1))
    half["window"] = {**half["window"], "started_at": 1065.0, "ended_at": 1070.0, "clock_offset": 60.0}
    document = build(
        {"a": answer(row(1, 3)), "b": half, "c": unreachable("gone")},
        Request(probe="uprobe", containers={}, probe_args={}, start_at=1000.0, duration=10.0),
    )
    lines = {line["host"]: line for line in host_lines(document)}
    assert (lines["b"]["left"], lines["b"]["width"]) == (50.0, 50.0)
    assert (lines["c"]["state"], lines["c"]["reason"], lines["c"]["left"]) == ("unreachable", "gone", None)
