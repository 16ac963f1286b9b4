# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tcpconnect and tcpretrans beside bpftrace on the same workload: the same answers.

bpftrace's own scripts of these names, and bcc's tools, need kprobes or kernel headers; these ask the tracepoints.
"""

from __future__ import annotations

import re
import signal
import subprocess
from collections.abc import Callable
from itertools import islice
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import LabMissing, require, run, unique
from lab.probes import probe_while
from lab.workload import Talker, start_talker

APP = unique("compare")
PORT, CLOSED, LOSSY = 18080, 18081, 18082


@pytest.fixture(scope="module")
def talker(docker: Dockerd) -> Talker:
    """A container that listens, and loses every second segment of 700 bytes to LOSSY."""
    try:
        require("bpftrace")
    except LabMissing as reason:
        pytest.skip(f"nothing to compare with: {reason}")
    one = start_talker(docker, "compare-talker", labels={"app": APP})
    one.do(f"listen 127.0.0.1 {PORT}", f"listen 127.0.0.1 {LOSSY}")
    lost = f"INPUT -p tcp --dport {LOSSY} -m length --length 700:800 -m statistic --mode nth --every 2 --packet 0"
    run("nsenter", f"--net=/proc/{one.container.pid}/ns/net", "iptables", "-A", *lost.split(), "-j", "DROP")
    return one


def counted_by_bpftrace(script: str, work: Callable[[], Any]) -> dict[tuple[int, ...], int]:
    """The map @ of a script that ran while ``work`` did; tracefs is mounted where nobody else sees it."""
    told = f'{script} interval:ms:100 {{ printf("ready\\n"); }}'
    mounted = 'mount -t tracefs none /sys/kernel/tracing && exec bpftrace -B line -e "$0"'
    with subprocess.Popen(
        ["unshare", "--mount", "sh", "-c", mounted, told], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as tracer:
        assert tracer.stdout is not None
        try:
            # by the second time everything is attached, in whatever order
            ready = sum(line == "ready\n" for line in islice(tracer.stdout, 3))
            assert ready >= 2, tracer.stderr and tracer.stderr.read()
            work()
        finally:
            tracer.send_signal(signal.SIGINT)
        said, _errors = tracer.communicate(timeout=60)
    found = re.findall(r"^@\[([\d, ]+)\]: (\d+)$", said, re.MULTILINE)
    return {tuple(map(int, key.split(", "))): int(count) for key, count in found}


def both(docker: Dockerd, name: str, script: str, work: Callable[[], Any], **arguments: Any) -> tuple[Any, Any]:
    """What bpftrace and the probe counted of the same work."""
    theirs: dict[tuple[int, ...], int] = {}
    result = probe_while(
        name,
        {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", "collect": "count", **arguments},
        lambda: theirs.update(counted_by_bpftrace(script, work)),
    )
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] > 0
    return theirs, result["rows"]


def test_tcpconnect_counts_what_bpftrace_counts(docker: Dockerd, talker: Talker) -> None:
    theirs, rows = both(
        docker,
        "tcpconnect",
        'tracepoint:sock:inet_sock_set_state /args->newstate == 2 && comm == "talker"/ '
        "{ @[pid, args->dport] = count(); }",
        lambda: talker.do(f"tcp 127.0.0.1 {PORT} 30 1 1", f"tcp 127.0.0.1 {CLOSED} 7 1 1"),
        by=["pid", "dport"],
    )
    assert {(row["by"]["pid"], row["by"]["dport"]): row["count"] for row in rows} == theirs
    assert theirs == {(talker.pid, PORT): 30, (talker.pid, CLOSED): 7}


def test_tcpretrans_counts_what_bpftrace_counts(docker: Dockerd, talker: Talker) -> None:
    theirs, rows = both(
        docker,
        "tcpretrans",
        f"tracepoint:tcp:tcp_retransmit_skb /args->dport == {LOSSY}/ {{ @[args->dport] = count(); }}",
        lambda: talker.do(f"tcp 127.0.0.1 {LOSSY} 6 700 1"),
        by=["dport"],
    )
    assert {(row["by"]["dport"],): row["count"] for row in rows} == theirs
    assert 4 <= theirs[(LOSSY,)] <= 6
