# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what merging and reporting cost the controller per host: fleet_size.py [HOSTS ...].

The answers are generated: 20 containers per host, a row with a full histogram for each, and 100 events. Each size runs
in a process of its own, so that memory is measured separately.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / ".build" / "collections"), str(ROOT / "tests")]

from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build  # noqa: E402
from ansible_collections.fleet.probe.plugins.plugin_utils._report.html import to_html  # noqa: E402
from fleet_results import answer, buckets, container, row  # noqa: E402

CONTAINERS, EVENTS, BUCKETS = 20, 100, 30
REQUEST = Request(probe="uprobe", containers={}, probe_args={}, start_at=1000.0, duration=10.0)


def one_host(host: int) -> dict[str, Any]:
    """The generated answer of one host."""
    event = {"time": 1001.0, "container": f"{1:064x}", "pid": 1, "container_pid": 1, "comm": "app", "retval": -4}
    return answer(
        *(row(number, 1000 + host, histogram=buckets(*range(1, BUCKETS)), unit="ns") for number in range(CONTAINERS)),
        containers=[container(number) for number in range(CONTAINERS)],
        events=[event] * EVENTS,
    )


def measure(hosts: int) -> None:
    """Measures one size and prints its line of the table."""
    # As text, as they come from hosts, so that they share no objects.
    texts = [json.dumps(one_host(number)) for number in range(hosts)]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    answers = {f"host{number}": json.loads(text) for number, text in enumerate(texts)}
    began = time.process_time()
    document = build(answers, REQUEST)
    merged = time.process_time()
    sizes = [len(json.dumps(document)), len(to_html(document))]
    ended = time.process_time()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(
        f"{hosts:6} {1000 * (merged - began) / hosts:10.2f} {1000 * (ended - merged) / hosts:10.2f} "
        f"{memory / hosts:10.0f} {sizes[0] / hosts / 1024:12.1f} {sizes[1] / 1024:12.0f}",
        flush=True,
    )


def main() -> None:
    """Measures each size in a child process."""
    print(f"{'hosts':>6} {'merge ms':>10} {'write ms':>10} {'KiB mem':>10} {'KiB in json':>12} {'KiB of html':>12}")
    print(f"{'':6} {'per host':>10} {'per host':>10} {'per host':>10} {'per host':>12} {'in all':>12}", flush=True)
    for hosts in [int(word) for word in sys.argv[1:]] or [10, 50, 100, 200]:
        child = os.fork()
        if not child:
            measure(hosts)
            os._exit(0)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main()
