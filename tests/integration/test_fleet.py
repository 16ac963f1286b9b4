# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fleet: many hosts, one window, one answer, as an operator runs it.

All hosts are this machine, so each counts the very same hits, and the merged count is the workload's own
counter times the number of hosts.
"""

from __future__ import annotations

import importlib.util
import json
import math
import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.faulty_sshd import FaultySshd
from lab.host import LabMissing, unique, wait_for
from lab.pcapng import fields, merged
from lab.probes import bpf_objects
from lab.sshd import Sshd
from lab.trace import PLAYBOOK, Trace, write_inventory
from lab.users import SudoUser
from lab.workload import Hot, start_hot, start_talker

APP = unique("fleet-hot")
UNREACHABLE = "unreachable ansible_connection=ssh ansible_host=127.0.9.9 ansible_port=1"


@pytest.fixture(scope="module")
def hot(docker: Dockerd) -> Hot:
    """A container whose workload counts its own calls of hot_fn."""
    workload = start_hot(docker, "fleet-hot", labels={"app": APP})
    return workload


@pytest.fixture
def faulty() -> Iterator[FaultySshd]:
    """This machine as ssh hosts that fail on command."""
    try:
        with FaultySshd() as started:
            yield started
    except LabMissing as reason:
        pytest.skip(f"no ssh server: {reason}")


@pytest.fixture
def trace(docker: Dockerd, tmp_path: Path) -> Callable[..., Trace]:
    """Runs trace.yml against hosts that are all this machine."""

    def start(
        hosts: list[str],
        *options: str,
        forks: int = 4,
        playbook: str = PLAYBOOK,
        environment: dict[str, str] | None = None,
        terminal: bool = False,
        only: tuple[str, ...] | None = None,
        **variables: Any,
    ) -> Trace:
        inventory = tmp_path / "hosts"
        write_inventory(inventory, hosts, tmp_path / "jobs")
        given = {
            "probe": "uprobe",
            "selector": f"app={APP}",
            "endpoints": {"docker": docker.host},
            # Every host's probe is in the same process, which calls as fast as it can.
            "probe_args": {"target": "/bin/hot", "function": "hot_fn", "max_overhead": 0},
            "report_dir": str(tmp_path / "report"),
            **variables,
        }
        given = {name: value for name, value in given.items() if only is None or name in only}
        command = ["ansible-playbook", playbook, "-i", str(inventory), "--forks", str(forks), *options]
        return Trace([*command, "-e", json.dumps(given)], tmp_path, environment or {}, terminal)

    return start


def reasons_but_late(document: dict[str, Any]) -> list[str]:
    """Why an answer is not complete.

    All hosts are this machine, which has few CPUs to wake them on: they may say that they started late.
    """
    return [reason for reason in document["coverage"]["reasons"] if " after the window opened; " not in reason]


def test_24_hosts_with_4_forks_share_one_window_and_count_exactly(
    trace: Callable[..., Trace], hot: Hot, capsys: pytest.CaptureFixture[str]
) -> None:
    run = trace([f"host{number:02}" for number in range(24)], duration=8)
    before = hot.totals()
    run.until("24 collecting")
    after = hot.burst(3)
    assert run.end() == 0, run.output

    document = run.document
    window = document["window"]
    with capsys.disabled():
        print(f"\n24 hosts, forks=4: starts {window['spread_ms']:.1f} ms apart, overlap {window['overlap']:.3f} of 8 s")
    # All hosts are this machine, so each of its cores starts its share, one after the other.
    lead = re.search(r"opens at .*, in ([\d.]+) s, on 24 of 24 hosts", run.output)
    assert lead and float(lead[1]) > 24 / (os.cpu_count() or 1) + 3
    assert document["coverage"]["complete"], document["coverage"]["reasons"]
    assert document["coverage"]["hosts_reached"] == 24
    assert {result["window"]["start_at"] for result in document["hosts"].values()} == {document["start_at"]}
    calls = after.calls - before.calls
    assert calls > 0
    assert [row["count"] for row in document["merged"]["rows"]] == [calls] * 24
    assert document["merged"]["accounting"]["hits"] == 24 * calls
    assert (run.report / "report.html").stat().st_size > 1000
    assert list(run.jobs.iterdir()) == []


def test_100_ssh_hosts_with_10_forks_share_one_window_and_count_exactly(
    trace: Callable[..., Trace], hot: Hot, sshd: Sshd, capsys: pytest.CaptureFixture[str]
) -> None:
    # The role takes each for a machine of its own, and cannot know that all of them share the CPUs of this one.
    hosts = [f"host{number:03} {sshd.host(number)}" for number in range(100)]
    run = trace(hosts, forks=10, duration=20, start_delay=130)
    before = hot.totals()
    run.until("100 collecting")
    calls = hot.burst(3).calls - before.calls
    assert run.end() == 0, run.output

    document = run.document
    window = document["window"]
    with capsys.disabled():
        print(f"\n100 ssh hosts: starts {window['spread_ms']:.1f} ms apart, overlap {window['overlap']:.3f} of 20 s")
    assert reasons_but_late(document) == []
    assert document["coverage"]["hosts_reached"] == 100
    assert window["overlap"] > 0
    assert [row["count"] for row in document["merged"]["rows"]] == [calls] * 100
    assert document["merged"]["accounting"]["hits"] == 100 * calls
    assert list(run.jobs.iterdir()) == []


def test_packets_of_three_ssh_hosts_are_fetched_and_merged_and_are_those_that_were_sent(
    trace: Callable[..., Trace], docker: Dockerd, sshd: Sshd, tmp_path: Path
) -> None:
    """With connections that close after a second without a command, it opens one for each host all the same."""
    app = unique("fleet-talker")
    talker = start_talker(docker, app, labels={"app": app})
    logins = sshd.logins()
    run = trace(
        [f"host{number} {sshd.host(number)}" for number in range(300, 303)],
        environment={"ANSIBLE_SSH_ARGS": "-C -o ControlMaster=auto -o ControlPersist=1s"},
        probe="capture",
        probe_args={"expression": "udp port 9200"},
        selector=f"app={app}",
        duration=10,
    )
    run.until("3 collecting")
    log = talker.do("udp 127.0.0.1 9200 200 64", "udp 127.0.0.1 9201 50 64")
    assert run.end() == 0, run.output

    ports = [port for _kind, port, _size in log[:200]]
    files = [run.report / f"host{number}.pcapng" for number in range(300, 303)]
    for number, path in enumerate(files, 300):
        found = fields(path, "udp.srcport", "frame.interface_description")
        assert [port for port, _about in found] == ports
        name = f"{talker.container.name} (docker {talker.container.id[:12]})"
        assert {about for _port, about in found} == {f"host host{number}, container {name}"}
        assert path.stat().st_mode & 0o777 == 0o600
    both = fields(merged(tmp_path / "all.pcapng", *files), "frame.time_epoch", "frame.interface_name")
    assert len(both) == 3 * len(ports)
    assert [moment for moment, _name in both] == sorted(moment for moment, _name in both)
    account = run.document["merged"]["accounting"]
    assert account["hits"] == account["delivered"] == 3 * len(ports)
    assert list(run.jobs.iterdir()) == [], "neither an answer nor a file is left on the hosts"
    assert sshd.logins() - logins == 3, "what collects and fetches finds the connection open"


def test_hosts_that_give_no_answer_are_named_and_cost_the_others_nothing(trace: Callable[..., Trace], hot: Hot) -> None:
    run = trace(
        ["good1", "good2", "wrong fn=no_such_fn", UNREACHABLE],
        duration=4,
        fail_on_incomplete=True,
        probe_args={"target": "/bin/hot", "function": "{{ fn | default('hot_fn') }}"},
    )
    before = hot.totals()
    # A host that cannot do as asked says so before the window opens.
    run.until("2 armed, .* 1 failed, 1 unreachable")
    run.until("2 collecting")
    calls = hot.burst(1).calls - before.calls
    assert run.end() == 2, run.output

    document = run.document
    assert [(row["host"], row["count"]) for row in document["merged"]["rows"]] == [("good1", calls), ("good2", calls)]
    coverage = document["coverage"]
    assert not coverage["complete"]
    assert (coverage["hosts_asked"], coverage["hosts_reached"]) == (4, 2)
    assert [entry["host"] for entry in coverage["failed"]] == ["wrong"]
    assert "no_such_fn" in coverage["failed"][0]["reason"]
    assert list(document["unreachable"]) == ["unreachable"]
    for named in ("unreachable is unreachable", "wrong failed: ", "NOT COMPLETE"):
        assert named in run.output
    page = (run.report / "report.html").read_text()
    assert "Not complete" in page and "wrong failed" in page


def test_a_series_counts_each_window_and_ends_cleanly_by_ctrl_c(trace: Callable[..., Trace], hot: Hot) -> None:
    """The report of every window has all windows until then, so what was measured is there however the play ends."""
    programs_before = {entry for entry in bpf_objects() if entry[0] == "prog"}
    run = trace(["host1", "host2"], duration=4, start_delay=8, repeat=4, interval=13)
    calls = []
    for _window in range(2):
        run.until("2 collecting")
        before = hot.totals()
        calls.append(hot.burst(1).calls - before.calls)
        run.until("series: ")
    run.until("2 collecting")
    armed = {entry for entry in bpf_objects() if entry[0] == "prog"} - programs_before
    assert armed
    run.interrupt()
    assert run.end() != 0
    assert "4 windows, one every 13 s" in run.output and "window 2 of 4, every 13 s" in run.output
    series = json.loads((run.report / "series.json").read_text())
    assert {row["host"]: row["counts"] for row in series["rows"]} == {"host1": calls, "host2": calls}
    first, second = series["windows"]
    assert second["start_at"] - first["start_at"] == 13.0
    assert [result["window"]["start_at"] for result in run.document["hosts"].values()] == [second["start_at"]] * 2
    wait_for(lambda: not armed & bpf_objects(), "the hosts disarm by themselves")
    wait_for(lambda: all(b'"coverage"' in job.read_bytes() for job in run.jobs.iterdir()), "the probes end")


def test_after_ctrl_c_no_host_stays_armed_beyond_its_window_and_the_answers_can_be_collected(
    trace: Callable[..., Trace], hot: Hot
) -> None:
    programs_before = {entry for entry in bpf_objects() if entry[0] == "prog"}
    run = trace(["host1", "host2"], duration=6)
    before = hot.totals()
    run.until("2 collecting")
    armed = {entry for entry in bpf_objects() if entry[0] == "prog"} - programs_before
    assert armed
    after = hot.burst(3)
    run.interrupt()
    assert run.end() != 0 and not run.report.exists()
    assert "COMPLETE" not in run.output
    wait_for(lambda: not armed & bpf_objects(), "the hosts disarm by themselves")
    wait_for(lambda: all(b'"coverage"' in job.read_bytes() for job in run.jobs.iterdir()), "the probes end")
    windows = [json.loads(job.read_bytes())["window"] for job in run.jobs.iterdir()]
    assert len(windows) == 2 and all(window["ended_at"] < window["start_at"] + 6 + 5 for window in windows)
    # One host more, which the interrupted play did not ask. Of the arguments only the report's folder is taken.
    collected = trace(["host1", "host2", "host3"], playbook="fleet.probe.collect", only=("report_dir",))
    assert collected.end() == 0, collected.output
    document = collected.document
    assert "Collecting uprobe of" in collected.output and "from 2 of 3 hosts" in collected.output
    assert document["asked"] == f"uprobe of hot_fn in /bin/hot; app={APP} on 3 hosts"
    assert [row["count"] for row in document["merged"]["rows"]] == [after.calls - before.calls] * 2
    assert reasons_but_late(document) == [
        "host3 failed: The host has no answer of this run: it did not take part, or its answer was fetched before."
    ]
    assert list(run.jobs.iterdir()) == []
    again = trace(["host1"], playbook="fleet.probe.collect", only=("report_dir",))
    assert again.end() == 2 and "No answer of a probe was found on 1 host" in again.output, again.output


def test_one_of_ten_is_cut_off_in_its_window_one_refuses_one_is_too_old(
    trace: Callable[..., Trace], hot: Hot, faulty: FaultySshd, tmp_path: Path
) -> None:
    old = tmp_path / "old-python"
    without_bpf = Path(__file__).resolve().parents[1] / "lab" / "without_bpf.py"
    old.write_text(f'#!/bin/sh\nexec {sys.executable} {without_bpf} {sys.executable} "$@"\n')
    old.chmod(0o755)
    names = [*(f"good{number}" for number in range(7)), "cut", "refusing", "old"]
    hosts = {name: faulty.host(number) for number, name in enumerate(names, 1)}
    hosts["refusing"].refuses = True
    lines = [f"{name} {host.line}" for name, host in hosts.items()]
    lines[-1] += f" ansible_python_interpreter={old}"
    # All ten hosts are this one machine, with the server's one thread: they take longer than hosts of their own.
    run = trace(lines, duration=6, start_delay=15, trace_grace=3, forks=10)
    before = hot.totals()
    # Hosts that cannot take part are reported before the window opens.
    run.until("8 armed, window opens in .* 1 unsupported, 1 unreachable")
    run.until("8 collecting")
    hosts["cut"].cut()
    calls = hot.burst(1).calls - before.calls
    assert run.end() == 0, f"an incomplete answer is a failure only if asked for\n{run.output}"

    document = run.document
    coverage = document["coverage"]
    assert coverage["complete"] is False
    assert (coverage["hosts_asked"], coverage["hosts_reached"]) == (10, 7)
    reasons = {entry["host"]: entry["reason"] for entry in coverage["unreachable"]}
    assert set(reasons) == {"cut", "refusing"}
    assert reasons["cut"].startswith("connection lost after the probe was started: ")
    (unsupported,) = coverage["unsupported"]
    assert unsupported["host"] == "old" and "is too old" in unsupported["reason"]
    assert {line.split()[0] for line in coverage["reasons"]} == {"cut", "refusing", "old"}
    assert {row["host"]: row["count"] for row in document["merged"]["rows"]} == dict.fromkeys(names[:7], calls)
    for name in ("cut is unreachable", "refusing is unreachable", "old is not supported"):
        assert name in run.output and name in (run.report / "report.html").read_text()


def test_a_host_that_starts_late_is_named_and_closes_with_the_others(
    trace: Callable[..., Trace], hot: Hot, faulty: FaultySshd
) -> None:
    slow = faulty.host(2)
    # The first command reads its clock, the second starts the probe.
    slow.hold(after=1)
    run = trace([f"good {faulty.host(1).line}", f"slow {slow.line}"], duration=8, start_delay=12, trace_grace=5)
    run.until("Window of 8 s opens")
    opens = time.time() + 12
    wait_for(lambda: time.time() > opens + 1, "the window has opened")
    slow.release()
    run.until("2 collecting")
    assert run.end() == 0, run.output
    coverage = run.document["coverage"]
    (late,) = coverage["late"]
    assert late["host"] == "slow" and late["late_ms"] > 1000
    (reason,) = coverage["reasons"]
    assert reason.startswith(f"The probe on slow was ready {late['late_ms'] / 1000:.1f} s after the window opened; ")
    enough = math.ceil(12 + late["late_ms"] / 1000)
    assert reason.endswith(f"raise start_delay to at least {enough} (was 12.0).")
    ended = [result["window"]["ended_at"] for result in run.document["hosts"].values()]
    assert max(ended) - min(ended) < 0.5


def test_an_ordinary_user_becomes_root_by_sudo_with_a_password(
    trace: Callable[..., Trace], hot: Hot, sshd: Sshd, user: SudoUser
) -> None:
    run = trace(
        [
            f"sudoer {sshd.host(1, user=user.name)} ansible_become_password={user.password}",
            f"copying {sshd.host(2, user=user.name)} ansible_become_password={user.password} pipelining=false",
            f"mistaken {sshd.host(3, user=user.name)} ansible_become_password=wrong",
            f"ordinary {sshd.host(4, user=user.name)} ansible_become=false ansible_async_dir=~/jobs",
        ],
        duration=4,
        trace_pipelining="{{ pipelining | default(true) }}",
    )
    before = hot.totals()
    run.until("2 collecting")
    calls = hot.burst(1).calls - before.calls
    assert run.end() == 0, run.output
    coverage = run.document["coverage"]
    assert {row["host"]: row["count"] for row in run.document["merged"]["rows"]} == {"sudoer": calls, "copying": calls}
    (unsupported,) = coverage["unsupported"]
    assert unsupported["host"] == "ordinary" and "add become: true" in unsupported["reason"]
    (refused,) = coverage["unreachable"] + coverage["failed"]
    assert refused["host"] == "mistaken" and "password" in refused["reason"]


def test_every_connection_gives_the_same_answer(
    trace: Callable[..., Trace], hot: Hot, sshd: Sshd, capsys: pytest.CaptureFixture[str]
) -> None:
    """Local, ssh and, where ansible-core has it, paramiko_ssh, in one play."""
    from ansible.plugins.loader import connection_loader

    hosts = ["here", f"ssh {sshd.host(1)}"]
    if importlib.util.find_spec("paramiko") and connection_loader.find_plugin("paramiko_ssh"):
        hosts.append(f"paramiko {sshd.host(2, 'paramiko_ssh')}")
    else:
        with capsys.disabled():
            print(
                "\nwithout paramiko_ssh: this ansible-core has no such connection, or the package paramiko is missing"
            )
    run = trace(hosts, duration=4)
    before = hot.totals()
    run.until(f"{len(hosts)} collecting")
    calls = hot.burst(1).calls - before.calls
    assert run.end() == 0, run.output
    assert run.document["coverage"]["complete"], run.document["coverage"]["reasons"]
    assert [row["count"] for row in run.document["merged"]["rows"]] == [calls] * len(hosts)


@pytest.mark.parametrize(
    ("options", "hosts", "asked", "why"),
    [
        ([], ["good1", "good2"], {"probe": "kprobe", "probe_args": {"function": "no_such_fn"}}, "2 hosts"),
        ([], [UNREACHABLE], {}, "unreachable is unreachable"),
        (["--check"], ["good1"], {"selector": "app=no-such-app"}, "No container matched on any host"),
        ([], ["good1", "good2"], {"probe_args": {"target": "/bin/hot", "function": "no_such_fn"}}, "no_such_fn"),
    ],
    ids=["refused by the hosts", "nobody reached", "no container", "attached nowhere"],
)
def test_a_play_that_measured_nothing_is_red_whatever_fail_on_incomplete_says(
    trace: Callable[..., Trace], hot: Hot, options: list[str], hosts: list[str], asked: dict[str, Any], why: str
) -> None:
    # None of them waits for the window.
    run = trace(hosts, *options, start_delay=300, fail_on_incomplete=False, **asked)
    assert run.end() == 2, run.output
    assert re.search(rf"Nothing was measured\. .*{why}", run.output), run.output
    assert run.document["coverage"]["measured"] is False


FREE = {"ANSIBLE_STRATEGY": "free"}


def test_an_inventory_gives_variables_by_their_prefix_alone_and_the_playbook_needs_no_strategy(
    trace: Callable[..., Trace], hot: Hot
) -> None:
    """Its images, names and duration may be something else's; the command line's are the play's."""
    other = "images=\"['nothing*']\" names=\"['nothing*']\" duration=600 start_at=soon by=nonsense report_dir=/proc/no"
    own = "trace_duration=4 trace_by='[\"comm\"]' trace_become=false probe_become=true"
    run = trace([f"good1 {other} {own}", f"good2 {other} {own}"], environment=FREE)
    before = hot.totals()
    run.until("2 collecting")
    calls = hot.burst(1).calls - before.calls
    assert run.end() == 0, run.output
    assert run.document["duration"] == 4
    assert [(row["by"], row["count"]) for row in run.document["merged"]["rows"]] == [({"comm": "hot"}, 2 * calls)]
    assert run.document["coverage"]["complete"], run.document["coverage"]["reasons"]
    assert run.document["window"]["shared"] is True


@pytest.mark.parametrize(
    ("host", "given", "sentence"),
    [
        ("good", {"nmaes": "web*"}, "-e nmaes is no variable of fleet.probe.trace; the closest name"),
        ("good trace_selector=app=x", {}, "There is no variable trace_selector; set selector in the dict trace_cont"),
        ("good", {"trace_duratoin": 3}, "There is no variable trace_duratoin; the closest names are trace_duration"),
        ("good", {"trace_containers": {"names": ["x"]}}, "-e trace_containers are both set; put selector into"),
    ],
)
def test_a_name_that_nothing_reads_ends_the_play_before_any_host_is_contacted(
    trace: Callable[..., Trace], host: str, given: dict[str, Any], sentence: str
) -> None:
    run = trace([host, UNREACHABLE], duration=1, **given)
    assert run.end() == 2, run.output
    assert sentence in " ".join(run.output.split()), run.output
    assert "Read the clocks" not in run.output and "Traceback" not in run.output


def test_check_mode_reports_what_would_be_attached_and_arms_nothing(trace: Callable[..., Trace], hot: Hot) -> None:
    run = trace(["good1", "good2"], "--check", duration=600)
    assert run.end() == 0, run.output
    document = run.document
    assert document["coverage"]["matched"] == 2
    assert document["coverage"]["complete"], document["coverage"]["reasons"]
    assert document["merged"]["rows"] == []
    assert {result["window"] for result in document["hosts"].values()} == {None}
    assert "check mode, nothing was armed" in run.output


def test_limit_and_merge_keys_and_query_and_the_line_that_a_terminal_gets(
    trace: Callable[..., Trace], hot: Hot
) -> None:
    run = trace(
        ["good1", "good2", "good3"],
        "--limit",
        "good1:good3",
        duration=4,
        by=["label.app", "comm"],
        query='rows[].{app: by."label.app", n: count, hosts: hosts}',
        terminal=True,
    )
    before = hot.totals()
    # The line is redrawn, so it ends with the window.
    moment = re.search(r"in ([0-9.]+) s, on", run.until("Window of 4 s opens"))
    assert moment
    opens = time.time() + float(moment[1])
    wait_for(lambda: time.time() > opens + 1, "the window has opened", 120)
    calls = hot.burst(1).calls - before.calls
    assert run.end() == 0, run.output
    document = run.document
    assert list(document["hosts"]) == ["good1", "good3"]
    assert [row["by"] for row in document["merged"]["rows"]] == [{"label.app": APP, "comm": "hot"}]
    assert document["query"]["result"] == [{"app": APP, "n": 2 * calls, "hosts": 2}]
    assert "--limit good1:good3" in document["command"]
    drawn = [part for part in run.output.split("\r\x1b[K")[1:] if "collecting" in part]
    assert len(drawn) >= 2 and all(part.startswith("2 collecting, ") for part in drawn)
    assert "\n" not in "".join(drawn)
    assert "COMPLETE: every host, container and hit" in run.output


def test_with_serial_every_batch_has_its_window_and_the_last_report_says_so(
    trace: Callable[..., Trace], hot: Hot, tmp_path: Path
) -> None:
    run = trace(
        ["one", "two", "three"], duration=4, playbook=own_playbook(tmp_path, serial=2), trace_fail_on_incomplete=False
    )
    before = hot.totals()
    run.until("2 collecting")
    first = hot.burst(1).calls - before.calls
    run.until("1 collecting")
    second = hot.burst(1).calls - before.calls - first
    assert run.end() == 0, run.output
    document = run.document
    assert {row["host"]: row["count"] for row in document["merged"]["rows"]} == {
        "one": first,
        "two": first,
        "three": second,
    }
    assert document["coverage"]["reasons"] == ["The hosts did not share one window: their start times differ."]


def test_the_role_refuses_the_free_strategy(trace: Callable[..., Trace], hot: Hot, tmp_path: Path) -> None:
    run = trace(["one", "two"], playbook=own_playbook(tmp_path), environment=FREE)
    assert run.end() != 0
    assert "fleet_check" in run.output and "free strategy" in run.output
    assert "Read the clocks" not in run.output


def own_playbook(directory: Path, **keywords: Any) -> str:
    """A playbook of one's own that has the role, with what the fixture's variables ask for."""
    variables = {
        "trace_probe": "{{ probe }}",
        "trace_probe_args": "{{ probe_args }}",
        "trace_containers": {"selector": "{{ selector }}", "endpoints": "{{ endpoints }}"},
        "trace_duration": "{{ duration | default(30) }}",
        "trace_report_dir": "{{ report_dir }}",
    }
    play = {"hosts": "all", "gather_facts": False, "roles": ["fleet.probe.trace"], "vars": variables, **keywords}
    path = directory / "own.yml"
    path.write_text(json.dumps([play]))
    return str(path)


def test_wrong_variables_end_the_play_with_one_sentence_before_any_host_is_contacted(
    trace: Callable[..., Trace],
) -> None:
    given = (
        ({"probe": "uprob"}, "There is no probe 'uprob'; the closest names are uprobe"),
        ({"probe_args": {"target": "libc", "functoin": "x"}}, "probe_args has 'functoin', which is not an option of"),
        ({"selector": "app in"}, "selector: cannot read 'app in'"),
        ({"query": "rwos"}, "query 'rwos' starts from rwos"),
        ({"sort": "p90"}, "sort is 'p90'; use one of: count,"),
        ({"collect": "count"}, "-e collect is an option of uprobe"),
        ({"report_dir": "/proc/no-such-place"}, "report_dir is '/proc/no-such-place', which cannot be written to"),
        ({"duration": "soon"}, "duration is 'soon'"),
        ({"start_at": "2020-01-01T00:00:00Z"}, "start_at is '2020-01-01T00:00:00Z'"),
        ({"start_delay": "x"}, "start_delay is 'x'"),
    )
    # At the same time, because most of it is Ansible's start.
    runs = [(trace(["good"], **{"duration": 1, **variables}), sentence) for variables, sentence in given]
    for run, sentence in runs:
        assert run.end() == 2, run.output
        assert sentence in run.output
        assert "Read the clocks" not in run.output and "Asked: " not in run.output
        assert "Traceback" not in run.output
