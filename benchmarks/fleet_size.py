# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what checking, merging and reporting the answers of many hosts take on the controller.

    PYTHONPATH=tests python3 benchmarks/fleet_size.py [HOSTS ...]     (default 1000 10000)

The answers are generated, as text like that of hosts: four containers on each host, with a full histogram, with 20
events, or with ten stacks each. Each size and kind runs in a process of its own, so that memory is measured separately.
Prints seconds of CPU time, the size of each file, the process's memory, and how long Chromium takes to open the page.
Fails if a count is not the sum of the hosts', or if a page has more than 5 MB.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / ".build" / "collections"), str(ROOT / "tests")]

from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import all_checked  # noqa: E402
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build  # noqa: E402
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schema import RESULT  # noqa: E402
from ansible_collections.fleet.probe.plugins.plugin_utils._report.files import write_report  # noqa: E402
from ansible_collections.fleet.probe.plugins.plugin_utils._report.outcome import lines  # noqa: E402
from fleet_results import answer, buckets, container, row  # noqa: E402
from lab.browser import Browser  # noqa: E402
from lab.host import LabMissing  # noqa: E402

KINDS = ("rows", "events", "stacks")
CONTAINERS, BUCKETS, EVENTS, STACKS = 4, 16, 20, 10
MOST = 5_000_000
REQUEST = Request(probe="uprobe", containers={}, probe_args={}, start_at=1000.0, duration=10.0)


def one_host(host: int, kind: str) -> dict[str, Any]:
    """The generated answer of one host."""
    numbers = [host * CONTAINERS + number for number in range(CONTAINERS)]
    listed = [container(one, name=f"web{n}", labels={"app": f"app{n}"}) for n, one in enumerate(numbers)]
    if kind == "stacks":
        frames = [[f"call{(host * 7 + number * depth) % 400}" for depth in range(12)] for number in range(STACKS)]
        stack = {"pid": 7, "comm": "app", "sum": None, "unit": "samples", "count": 10}
        found = [
            {**stack, "container": f"{one:064x}", "frames": [*called, "main"]} for one in numbers for called in frames
        ]
        return answer(*(row(one, 10 * STACKS, unit="samples") for one in numbers), containers=listed, stacks=found)
    values = {"sum": 10**7 + host, "min": 100, "max": 10**5 + host, "unit": "ns"}
    rows = [row(one, 1000 + host % 50, histogram=buckets(*range(BUCKETS)), **values) for one in numbers]
    events = [
        {"time": 1001 + n / 3, "container": f"{numbers[n % 4]:064x}", "pid": n, "comm": "app", "path": f"/etc/file{n}"}
        for n in range(EVENTS if kind == "events" else 0)
    ]
    return answer(*rows, containers=listed, events=events)


def timed(step: Callable[[], Any]) -> tuple[float, Any]:
    """CPU seconds of a step, and what it returns."""
    began = time.process_time()
    made = step()
    return time.process_time() - began, made


def measure(hosts: int, kind: str) -> None:
    """Measures one size and prints its line of the table, and the largest files."""
    texts = [json.dumps(one_host(number, kind)) for number in range(hosts)]
    size = sum(map(len, texts))
    loaded, answers = timed(lambda: {f"host{n:05}": json.loads(text) for n, text in enumerate(texts)})
    texts.clear()
    checked, answers = timed(lambda: all_checked(answers, RESULT))
    merged, document = timed(lambda: build(answers, REQUEST))
    counted = sum(entry["count"] for result in answers.values() for entry in result["rows"])
    shown, _lines = timed(lambda: lines(document, 20, None))
    with tempfile.TemporaryDirectory() as directory:
        written, (files, refused) = timed(lambda: write_report(directory, document))
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        sizes = {Path(path).name: os.path.getsize(path) for path in files}
        opened = open_page(Path(next(path for path in files if path.endswith(".html"))))
    print(
        f"{hosts:6} {kind:6} {size / 2**20:8.1f} {loaded:7.2f} {checked:7.2f} {merged:7.2f} {shown:7.2f} "
        f"{written:7.2f} {memory / 1024:7.0f} {sizes['report.html'] / 1e6:8.2f} {opened}",
        flush=True,
    )
    print("       " + ", ".join(f"{name} {bytes_ / 2**20:.1f} MiB" for name, bytes_ in sizes.items()), flush=True)
    if refused or counted != sum(entry["count"] for entry in document["merged"]["rows"]):
        raise SystemExit(f"not exact: {refused}")
    if sizes["report.html"] > MOST:
        raise SystemExit("the page is too large")


def open_page(page: Path) -> str:
    """How long Chromium takes until the page is there and laid out, and to sort its hosts."""
    try:
        with Browser() as browser:
            browser.open(page)
            began = "const t = performance.getEntriesByType('navigation')[0]; return t.loadEventEnd"
            loaded = browser.run(began)
            sorting = (
                "const began = performance.now(); document.querySelector('#hosts th button').click();"
                "document.body.offsetHeight; return performance.now() - began"
            )
            return f"{loaded:6.0f} {browser.run(sorting):6.0f}"
    except LabMissing as reason:
        return f"no browser: {reason}"


def main() -> None:
    """Measures each size in a child process."""
    print(
        f"{'hosts':>6} {'kind':6} {'answers':>8} {'load':>7} {'check':>7} {'merge':>7} {'table':>7} {'write':>7} "
        f"{'memory':>7} {'page':>8} {'open':>6} {'sort':>6}\n"
        f"{'':13} {'MiB':>8} {'s':>7} {'s':>7} {'s':>7} {'s':>7} {'s':>7} {'MiB':>7} {'MB':>8} {'ms':>6} {'ms':>6}",
        flush=True,
    )
    for hosts in [int(word) for word in sys.argv[1:]] or [1000, 10_000]:
        for kind in KINDS:
            child = os.fork()
            if not child:
                measure(hosts, kind)
                os._exit(0)
            if os.waitpid(child, 0)[1]:
                raise SystemExit(f"{hosts} hosts with {kind} failed")


if __name__ == "__main__":
    main()
