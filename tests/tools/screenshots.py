# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Take the screenshots of the documentation: screenshots.py [FOLDER] (default docs/screenshots).

The pages are made by the report's own code, the same each time, and are shown in a real Chromium, on a desktop and, but
for single flame graphs, on a phone. Most results are made up here. ``recorded`` has two real ones: profiles, each of
10 s and with the debug files of libc, of Debian's redis-server with redis-benchmark, python3 and openssl in containers;
the script that python3 ran was changed between them. Look at the pages after a change to the report.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import math
import random
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build  # noqa: E402
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.compare import compare  # noqa: E402
from ansible_collections.fleet.probe.plugins.plugin_utils._report.difference import to_difference_html  # noqa: E402
from ansible_collections.fleet.probe.plugins.plugin_utils._report.html import to_html  # noqa: E402
from fleet_results import answer, container, row, unreachable  # noqa: E402
from lab.browser import Browser  # noqa: E402

DESKTOP, PHONE = (1300, 900), (390, 844)
SCALE = 0.6  # of the pictures: they are for an impression, and every clone of the repository has them
START = 1_795_915_800.0  # a fixed moment, so that the pages are the same each time
APPS = ("cart", "pay", "search", "web")
# what is done in a page before its picture is taken: of these, the flame graph alone is shown
ALONE = """
    document.querySelector('header').remove();
    document.querySelectorAll('section').forEach(section => section.querySelector('#flame') || section.remove());"""
TURNED = f"""{ALONE}
    document.getElementById('flame-turn').click();
    const find = document.getElementById('flame-find');
    find.value = 'sock';
    find.dispatchEvent(new Event('input'));"""
SCRIPTS = {"flame": ALONE, "flame-turned": TURNED, "flame-difference": ALONE}


def latency() -> dict[str, Any]:
    """How long a function takes, by container: one of them is slow."""
    chance = random.Random(1)
    answers = {}
    for number in range(6):
        host = f"shop{number + 1:02}"
        listed = [_container(number, n) for n, app in enumerate(APPS)]
        slow = {f"{host}/{app}": 8.0 if (host, app) == ("shop04", "pay") else 1.0 for app in APPS}
        rows = [_values(number, n, chance, 90e3 * (n + 1) * slow[f"{host}/{app}"]) for n, app in enumerate(APPS)]
        answers[host] = _placed(answer(*rows, containers=listed))
    return _document(answers, "uprobe", {"target": "libshop", "function": "checkout", "collect": "latency"})


def failures() -> dict[str, Any]:
    """Which connections fail: a database that went away for a while, and a host that cannot be reached."""
    chance = random.Random(2)
    answers: dict[str, dict[str, Any]] = {}
    for number in range(6):
        listed = [_container(number, n) for n, app in enumerate(APPS)]
        events = []
        for _event in range(60):
            at, n = chance.uniform(0, 30), chance.randrange(4)
            down = 12 < at < 17 and n == 1
            events.append(
                {
                    "time": START + at,
                    "container": _id(number, n),
                    "pid": 4000 + n,
                    "container_pid": 7,
                    "comm": APPS[n],
                    "daddr": f"10.0.0.{n + 5}",
                    "dport": (6379, 5432, 9200, 8080)[n],
                    "established": not down,
                    "error": "ECONNREFUSED" if down else None,
                    "latency": int(chance.lognormvariate(12, 0.5)),
                }
            )
        events.sort(key=lambda event: float(event["time"]))
        result = _placed(answer(containers=listed, events=events))
        result["accounting"] = {**result["accounting"], "hits": 60, "delivered": 60}
        answers[f"shop{number + 1:02}"] = result
    answers["shop07"] = unreachable("Failed to connect to the host via ssh: connect to host shop07 port 22: timed out")
    return _document(answers, "tcpconnect", {})


def stacks(slow: bool = False) -> dict[str, Any]:
    """What takes CPU time."""
    calls = {
        "main;serve;handle;parse_json": 320,
        "main;serve;handle;render;escape_html": 610 if slow else 260,
        "main;serve;handle;render;memcpy": 90,
        "main;serve;handle;query;send;tcp_sendmsg_[k]": 150,
        "main;serve;handle;query;recv;tcp_recvmsg_[k]": 120,
        "main;collect;sweep": 40 if slow else 140,
        "main;serve;accept;inet_csk_accept_[k]": 30,
    }
    answers = {}
    for number in range(3):
        listed = [_container(number, n) for n, app in enumerate(APPS)]
        found = [
            {
                "container": _id(number, n),
                "pid": 40 + n,
                "comm": app,
                "frames": list(reversed(call.split(";"))),
                "count": count * (n + 1) // 2,
                "sum": None,
                "unit": "samples",
            }
            for n, app in enumerate(APPS)
            for call, count in calls.items()
        ]
        rows = [
            row(
                None,
                container=_id(number, n),
                count=sum(one["count"] for one in found if one["comm"] == app),
                unit="samples",
            )
            for n, app in enumerate(APPS)
        ]
        answers[f"shop{number + 1:02}"] = _placed(answer(*rows, containers=listed, stacks=found))
    return _document(answers, "profile", {}, by=["label.app"])


def recorded(name: str) -> dict[str, Any]:
    """A real profile of one host."""
    path = Path(__file__).parent / "recorded" / f"profile-{name}.json.gz"
    return _document({"shop01": json.loads(gzip.decompress(path.read_bytes()))}, "profile", {}, by=["name"])


def _id(host: int, app: int) -> str:
    return hashlib.sha256(f"{host} {app}".encode()).hexdigest()


def _container(host: int, app: int) -> dict[str, Any]:
    name = APPS[app]
    return container(
        id=_id(host, app), name=f"{name}{host + 1}", labels={"app": name}, image=f"registry.example/{name}:1.4"
    )


def _values(host: int, app: int, chance: random.Random, middle: float) -> dict[str, Any]:
    """A row of latencies around ``middle`` nanoseconds, in four buckets for each power of two."""
    values = [int(chance.lognormvariate(math.log(middle), 0.55)) + 1 for _value in range(2000)]
    counts: dict[tuple[int, int], int] = {}
    for value in values:
        power = 1 << (value.bit_length() - 1)
        low = power + (value - power) * 4 // power * power // 4
        counts[low, low + power // 4] = counts.get((low, low + power // 4), 0) + 1
    histogram = [{"low": low, "high": high, "count": count} for (low, high), count in sorted(counts.items())]
    return row(
        container=_id(host, app),
        count=len(values),
        sum=sum(values),
        min=min(values),
        max=max(values),
        histogram=histogram,
        unit="ns",
    )


def _placed(result: dict[str, Any]) -> dict[str, Any]:
    """The result, in the window that all pages have."""
    times = {"start_at": START, "started_at": START + 0.002, "ended_at": START + 30, "duration": 30.0}
    return {**result, "window": {**result["window"], **times}}


def _document(
    answers: dict[str, dict[str, Any]], probe: str, probe_args: dict[str, Any], by: list[str] | None = None
) -> dict[str, Any]:
    request = Request(
        probe=probe,
        containers={"selector": "tier=shop"},
        probe_args=probe_args,
        start_at=START,
        duration=30.0,
        by=by,
        inventory=["hosts"],
    )
    return build(answers, request)


def pages() -> dict[str, str]:
    """Every page by its name."""
    return {
        "latency": to_html(latency()),
        "failures": to_html(failures()),
        "stacks": to_html(stacks()),
        "compare": _comparison(stacks(), stacks(slow=True), ["label.app"]),
        "flame": to_html(recorded("after")),
        "flame-turned": to_html(recorded("after")),
        "flame-difference": _comparison(recorded("before"), recorded("after"), ["name"]),
    }


def _comparison(before: dict[str, Any], after: dict[str, Any], by: list[str]) -> str:
    return to_difference_html(before, after, compare(before, after, by, 0.1, ["rate"]), by, 0.1)


def main(argv: list[str]) -> None:
    folder = Path(argv[0]) if argv else ROOT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, Browser() as browser:
        for name, text in pages().items():
            page = Path(scratch) / f"{name}.html"
            page.write_text(text, encoding="utf-8")
            for screen, size in (("desktop", DESKTOP), ("phone", PHONE))[: 1 if name in SCRIPTS else 2]:
                browser.screen(*size)
                browser.open(page)
                browser.run(SCRIPTS.get(name, ""))
                browser.screenshot(folder / f"{name}-{screen}.png", scale=SCALE)


if __name__ == "__main__":
    main(sys.argv[1:])
