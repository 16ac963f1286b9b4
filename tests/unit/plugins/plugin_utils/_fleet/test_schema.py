# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import copy
import json
import os
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import all_checked, checked, parse_answer
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, bounded, build, summary
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.progress import standing
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schema import (
    ANSWER,
    CONTAINERS,
    MOST_BYTES,
    PREFLIGHT,
    RESULT,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import state
from ansible_collections.fleet.probe.plugins.plugin_utils._report.files import write_report
from ansible_collections.fleet.probe.plugins.plugin_utils._report.listings import containers_table, preflight_table
from ansible_collections.fleet.probe.plugins.plugin_utils._report.table import event_table, hottest, table, verdict
from fleet_results import answer, buckets, container, row

ROOT = Path(__file__).resolve().parents[5]
REFUSED = "The host sent an answer that is not a result: "
# The values that a mutant has in the place of one of an honest answer's.
VALUES: list[Any] = [
    *("x", "=cmd|' /C calc'!A0", "\ud800", "\x1b[2J\u202e", "9" * 5000, "", "\0", "{{ 7 * 7 }}"),
    *(None, True, False, -1, 0, 10**40, 2**63, 1e300, 1e400, float("nan"), -0.5),
    *([], {}, [[]], {"a": 1}, ["x"], [1, 2], [None], {"\ud800": "\ud800"}, [[[[[[]]]]]]),
]


def honest() -> dict[str, Any]:
    """An answer with every part that one can have."""
    described = container(
        1,
        pod={"name": "p", "namespace": "n", "uid": "u", "labels": {"a": "b"}},
        pid=1,
        nspid=[1],
        namespaces={"mnt": 1},
        cgroup={"path": "/x", "id": 1, "version": 2},
        started_at=1.0,
    )
    coverage = {
        "complete": True,
        "matched": 1,
        "attached": 1,
        "failed": [{"container": described["id"], "stage": "resolve", "reason": "x"}],
        "appeared": [described["id"]],
        "vanished": [described["id"]],
    }
    return answer(
        row(1, 3, by={"retval": -4}, sum=5, min=1, max=3, histogram=buckets(1, 2), unit="ns"),
        containers=[described],
        coverage=coverage,
        events=[{"time": 1001.5, "container": described["id"], "pid": 1, "tid": 1, "comm": "x", "argv": ["a", "b"]}],
        stacks=[{"container": described["id"], "frames": ["a", "b"], "count": 3, "comm": "x", "pid": 1}],
        warnings=["w"],
        attachments=[{"path": "/x", "containers": ["a"]}],
        attachment_count=1,
        owner_mode="cgroup",
    )


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every value inside ``value``."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in steps:
        yield (*path, step)
        yield from places(item, (*path, step))


def mutants(whole: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every copy of ``whole`` with one value replaced, removed, or given another key."""
    for path in places(whole):
        for value in (*VALUES, KeyError):
            mutant = copy.deepcopy(whole)
            inner: Any = mutant
            for step in path[:-1]:
                inner = inner[step]
            if value is KeyError:
                del inner[path[-1]]
            else:
                inner[path[-1]] = copy.deepcopy(value)
            yield f"{path} = {value!r:.40}", mutant


def chosen(whole: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """FLEET_PROBE_MUTANTS of the mutants (``all`` for all of them), 250 by default, the same ones in each run."""
    wanted = os.environ.get("FLEET_PROBE_MUTANTS", "250")
    everything = list(mutants(whole))
    return everything if wanted == "all" else random.Random(12).sample(everything, min(int(wanted), len(everything)))


def report(answers: dict[str, dict[str, Any]], folder: Path) -> dict[str, Any]:
    """All that the controller does with the fleet's answers; the document."""
    try:
        document = build(answers, Request("uprobe", {"selector": "a=b"}, {"function": "f"}, 1000.0, 10.0))
    except ProbeError as error:
        pytest.fail(f"one host's answer ended the report: {error}")
    merged = document["merged"]
    lines = table(merged["rows"], 20) + hottest(document["hosts"], 20)
    lines += event_table(document["hosts"], 20) + verdict(merged, False)
    "\n".join(lines).encode()
    assert write_report(str(folder), document)[1] is None
    json.dumps([bounded(merged), summary(document)], allow_nan=False)
    standing([answers])
    return document


def test_an_honest_answer_passes_unchanged() -> None:
    assert checked(honest(), ANSWER) == honest()


def test_no_mutant_of_an_answer_ends_the_report(tmp_path: Path) -> None:
    slow = []
    for name, mutant in chosen(honest()):
        began = time.process_time()
        answers = all_checked({"evil": mutant, "good": honest()}, ANSWER)
        document = report(answers, tmp_path)
        assert document["hosts"]["good"] == {key: value for key, value in honest().items() if key != "changed"}, name
        assert any(entry["host"] == "good" for entry in document["merged"]["rows"]), name
        if answers["evil"].get("msg", "").startswith(REFUSED):
            (entry,) = document["coverage"]["failed"]
            assert entry == {"host": "evil", "reason": answers["evil"]["msg"]}, name
        if time.process_time() - began > 1:
            slow.append(name)
    assert not slow


def test_no_mutant_of_an_answer_passes_as_output_of_a_module(tmp_path: Path) -> None:
    for name, mutant in chosen(honest()):
        try:
            found = parse_answer(json.dumps(mutant))
        except ValueError:
            continue
        assert state(found) in ("reached", "failed", "unsupported", "unreachable"), name
        json.dumps(found, ensure_ascii=False, allow_nan=False).encode()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"containers": [container(1), container(2, name=5)]}, "containers[1].name is 5, not text"),
        ({"containers": {}}, "containers is a dict, not a list"),
        ({"rows": [row(1, -1)]}, "rows[0].count is -1, not a count"),
        ({"rows": [row(1, 2, by={"pid": float("inf")})]}, "rows[0].by.pid is inf, not a number"),
        ({"rows": [row(1, 2, histogram=[{"low": 1}])]}, "rows[0].histogram[0].high is missing"),
        ({"coverage": {"complete": "yes"}}, "coverage.matched is missing"),
        ({"accounting": {"hits": True}}, "accounting.hits is true, not a count"),
        ({"window": {"started_at": 1e20}}, "window.started_at is 1e+20, not a time in epoch seconds"),
        ({"events": [{"time": None, "container": None}, 3]}, "events[1] is 3, not a dict"),
        ({"failed": "\x1b[2J"}, r"failed is '\x1b[2J', not true or false"),
        ({"msg": {"a": 1}}, "msg is a dict, not text"),
        ({"stacks": [{"frames": ["a"] * 2000, "count": 1}]}, "stacks[0].frames has 2000 entries, more than 1024"),
        (
            {"events": [{"time": None, "container": None, f"key{number}": 1} for number in range(200)]},
            "events has 202 different keys, more than 128",
        ),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, Any], problem: str) -> None:
    assert checked(answer(**change), ANSWER) == {"failed": True, "msg": f"{REFUSED}{problem}."}


@pytest.mark.parametrize("key", ["accounting", "containers", "rows"])
def test_coverage_without_its_proof_is_no_result(key: str) -> None:
    sent = answer()
    del sent[key]
    assert checked(sent, ANSWER) == {"failed": True, "msg": f"{REFUSED}{key} is missing."}
    assert checked({**sent, "failed": True, "msg": "x"}, ANSWER)["msg"] == "x"


def test_what_ansible_acts_on_is_dropped() -> None:
    obeyed = ("add_host", "add_group", "ansible_facts", "ansible_stats", "_ansible_no_log", "invocation", "skipped")
    sent = {**answer(), **dict.fromkeys((*obeyed, "deprecations", "exception", "results", "diff"), {"x": 1})}
    assert checked(sent, ANSWER) == answer()


def test_keys_that_only_mean_something_to_the_report_stay() -> None:
    sent = answer(row(1, 3, value={"a": [1]}, later=1), coverage={**answer()["coverage"], "later": {"a": 1}})
    assert checked(sent, ANSWER) == sent


def test_depth_is_bounded() -> None:
    nested: Any = 1
    for _level in range(500):
        nested = [nested]
    found = checked(answer(row(1, 2, value=nested)), ANSWER)
    assert found["msg"].endswith("is nested more than 16 levels deep.")
    assert len(found["msg"]) < 200


def test_an_answer_is_bounded_as_a_whole() -> None:
    events = [{"time": None, "container": None, "comm": "x" * (1 << 20)} for _number in range(40)]
    assert checked(answer(events=events), ANSWER)["msg"] == (
        f"{REFUSED}events[{(MOST_BYTES >> 20) - 1}].comm is more than an answer may hold."
    )


@pytest.mark.parametrize(
    ("sent", "problem"),
    [
        ("[" * 100_000 + "]" * 100_000, "is not JSON"),
        ('{"rows":' + "[" * 100_000 + "]" * 100_000 + "}", "is nested too deeply"),
        ('{"rows": ' + "9" * 5000 + "}", "has a number of 5000 digits"),
        ('{"rows": NaN}', "has NaN, which is not a number"),
        ('{"rows": [' + "{}," * 1_000_000 + "{}]}", "has more than 1000000 entries"),
        ('{"rows": "' + "x" * MOST_BYTES + '"}', "is larger than 32 MiB"),
    ],
    ids=lambda text: str(text)[:20],
)
def test_output_is_bounded_before_it_is_parsed(sent: str, problem: str) -> None:
    with pytest.raises(ValueError, match=f"^{problem}$"):
        parse_answer(sent)


def test_text_is_escaped_and_stays_readable() -> None:
    sent = answer(row(1, 2, by={"comm": "\ud800\x1b é"}), msg="one\ntwo\x1b", warnings=["a\nb\x9b"])
    found = checked(sent, ANSWER)
    assert found["rows"][0]["by"] == {"comm": r"\xed\xa0\x80\x1b é"}
    assert (found["msg"], found["warnings"]) == ("one\ntwo\\x1b", [r"b\x9b"])
    assert checked(found, ANSWER) == found


def test_two_keys_that_become_the_same_are_refused() -> None:
    sent = answer(row(1, 2, by={"\x1b": 1, "\\x1b": 2}))
    assert checked(sent, ANSWER)["msg"] == REFUSED + r"rows[0].by.\x1b is there twice."


def test_every_key_that_modules_document_is_known() -> None:
    documented = yaml.safe_load((ROOT / "docs" / "results.yml").read_text(encoding="utf-8"))
    keys = set(documented["common"]).union(*documented["modules"].values())
    assert keys - set(RESULT) == {"hits", "by", "site", "value"}
    for part in (documented["common"], *documented["modules"].values()):
        samples = {key: about["sample"] for key, about in part.items() if key in RESULT and "sample" in about}
        sent = {**answer(), **samples}
        assert checked(sent, RESULT) == sent


LISTED = {"containers": honest()["containers"]}
READY = {
    "ready": True,
    "checks": [{"name": "kernel", "ok": True, "found": "6.1"}],
    "probes": {name: {"usable": True, "found": "works"} for name in ("uprobe", "tracepoint", "kprobe")},
    "runtimes": [{"runtime": "docker", "endpoint": None, "containers": 1, "error": None}],
    "gaps": [{"what": "BTF", "found": "none", "cost": "c", "remedy": "r"}],
}


def test_no_mutant_of_a_listing_ends_the_table() -> None:
    for name, mutant in chosen(LISTED):
        lines = containers_table(all_checked({"evil": mutant, "good": LISTED}, CONTAINERS))
        assert any(line.startswith("good") for line in lines), name
        "\n".join(lines).encode()
    for name, mutant in chosen(READY):
        lines = preflight_table(all_checked({"evil": mutant, "good": READY}, PREFLIGHT))
        assert any(line.startswith("good") for line in lines), name
        "\n".join(lines).encode()
