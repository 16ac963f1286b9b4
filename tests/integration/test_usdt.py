# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""USDT probes in real containers: arguments against what the program itself logged."""

from __future__ import annotations

import os
import signal
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.modules import run_module, start_module
from lab.probes import probe_while
from lab.workload import Hot, start_marked

PROBES = {"none": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "text": 1, "sites": 1}


@pytest.fixture(params=["marked", "guarded"])
def workload(docker: Dockerd, request: pytest.FixtureRequest) -> Hot:
    """The program without semaphores, and with them."""
    started = start_marked(docker, unique(request.param), request.param)
    return started


def asked(docker: Dockerd, workload: Hot, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the workload's container and file."""
    name = workload.container.name
    program = name.rpartition("-")[0]
    return {"endpoints": {"docker": str(docker.socket)}, "names": [name], "target": f"/bin/{program}", **arguments}


def semaphore(workload: Hot, probe: str) -> int:
    """The value of a probe's semaphore in the process's memory."""
    listed = subprocess.run(
        ["nm", f"/proc/{workload.pid}/exe"], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    address = next(int(line.split()[0], 16) for line in listed if line.endswith(f" lab_{probe}_semaphore"))
    with open(f"/proc/{workload.pid}/mem", "rb") as memory:
        memory.seek(address)
        return int.from_bytes(memory.read(2), "little")


def test_every_probe_is_counted_at_all_its_sites(docker: Dockerd, workload: Hot) -> None:
    arguments = asked(docker, workload, probe="lab:*", by=["container", "probe"])
    result = probe_while("usdt", arguments, lambda: workload.burst(2))
    assert "rows" in result, result
    expected = Counter(f"lab:{line[0]}" for line in workload.log())
    assert {row["by"]["probe"]: row["count"] for row in result["rows"]} == expected
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == workload.totals().calls
    assert {entry["probe"] for entry in result["attachments"]} == {f"lab:{name}" for name in PROBES}
    assert result["coverage"]["complete"] is True


@pytest.mark.parametrize("name", [name for name, number in PROBES.items() if number])
def test_arguments_are_what_the_program_logged(docker: Dockerd, workload: Hot, name: str) -> None:
    values = [f"arg{number}" for number in range(PROBES[name])]
    types = ["str" if (name, value) in (("six", "arg4"), ("text", "arg0")) else "int64" for value in values]
    if name == "four":
        types[3] = "uint64"
    if name == "six":
        types[3] = "uint64"
    arguments = asked(docker, workload, probe=f"lab:{name}", collect="events", value=values, value_type=types)
    result = probe_while("usdt", arguments, lambda: workload.burst(1))
    assert "events" in result, result
    found = [[str(event[value]) for value in values] for event in result["events"]]
    assert found == [line[1:] for line in workload.log() if line[0] == name]
    assert {event["probe"] for event in result["events"]} == {f"lab:{name}"}


def test_statistics_keys_and_filters_take_arguments(docker: Dockerd, workload: Hot) -> None:
    arguments = asked(docker, workload, probe="lab:sites", value="arg0", filter=["arg0>0"])
    result = probe_while("usdt", arguments, lambda: workload.burst(1))
    assert {row["by"]["arg0"]: row["count"] for row in result["rows"]} == {1: 20, 2: 20, 1000: 20}
    arguments = asked(docker, workload, probe="lab:one", collect="value", value="arg0")
    result = probe_while("usdt", arguments, lambda: workload.burst(1))
    values = [int(line[1]) for line in workload.log() if line[0] == "one"][20:]
    (row,) = result["rows"]
    assert (row["count"], row["sum"], row["min"], row["max"]) == (20, sum(values), min(values), max(values))


@pytest.mark.parametrize(("value", "kind"), [("arg1", "uint32"), ("arg3", "uint64")])
def test_numbers_without_sign_are_compared_and_ordered_as_such(
    docker: Dockerd, workload: Hot, value: str, kind: str
) -> None:
    """lab:four has 4000000000 and more in arg1, 18000000000000000000 and more in arg3."""
    argument = 1 + int(value[3:])
    least = {"uint32": 4_000_000_000, "uint64": 18_000_000_000_000_000_000}[kind] + 5
    given = asked(docker, workload, probe="lab:four", collect="value", value=value, value_type=[kind])
    result = probe_while("usdt", {**given, "filter": [f"{value}>={least}", f"{value}>7"]}, lambda: workload.burst(1))
    values = [int(line[argument]) for line in workload.log() if line[0] == "four"]
    passed = [number for number in values if number >= least]
    assert 0 < len(passed) < len(values)
    (row,) = result["rows"]
    assert (row["count"], row["sum"], row["min"], row["max"]) == (len(passed), sum(passed), min(passed), max(passed))
    low = 1 << passed[0].bit_length() - 1
    assert row["histogram"] == [{"low": low, "high": 2 * low, "count": len(passed)}]
    result = probe_while("usdt", {**given, "filter": [f"{value}<7"]}, lambda: workload.burst(1))
    assert result["rows"] == [] and result["accounting"]["hits"] == 0


def test_a_filter_on_text_and_bytes_of_a_length_that_an_argument_has(docker: Dockerd, workload: Hot) -> None:
    """lab:six has a word in arg4. Its arg1 is a number that serves as a length, mostly of more than is read."""
    given = asked(docker, workload, probe="lab:six", collect="events", value=["arg4:arg1", "arg1"])
    given.update(value_type=["bytes", "int64"], filter=['arg4 != "word-1*"'])
    result = probe_while("usdt", given, lambda: workload.burst(1))
    lines = [line for line in workload.log() if line[0] == "six"]
    lines = [line for line in lines if not line[5].encode()[: int(line[2])].startswith(b"word-1")]
    assert 0 < len(lines) < 20 and [event["arg1"] for event in result["events"]] == [int(line[2]) for line in lines]
    for event, line in zip(result["events"], lines, strict=True):
        assert event["arg4_length"] == int(line[2])
        assert bytes.fromhex(event["arg4"]).startswith(line[5].encode()[: int(line[2])])
    given = asked(docker, workload, probe="lab:text", filter=['arg0 == "word-25-café"'])
    result = probe_while("usdt", given, lambda: workload.burst(1))
    assert [row["count"] for row in result["rows"]] == [1]


def test_of_what_a_glob_matches_those_without_the_argument_are_left_out(docker: Dockerd, workload: Hot) -> None:
    arguments = asked(docker, workload, probe="lab:*", collect="count", value="arg4", by=["probe"])
    result = run_module("usdt", {**arguments, "_ansible_check_mode": True, "collect": "events"})
    assert {entry["probe"] for entry in result["attachments"]} == {"lab:five", "lab:six"}
    refused = run_module("usdt", {**arguments, "probe": "lab:one", "collect": "events"})
    assert "USDT probe lab:one in /bin/" in refused["msg"] and "has no arg4 (number of arguments: 1)" in refused["msg"]


@pytest.mark.parametrize("one_by_one", [False, True])
def test_a_semaphore_is_up_while_the_probe_is_attached(docker: Dockerd, older: str, one_by_one: bool) -> None:
    before = older if one_by_one else ""
    workload = start_marked(docker, unique("guarded"), "guarded")
    assert semaphore(workload, "six") == 0
    seen: list[int] = []

    def look() -> None:
        seen.extend([semaphore(workload, "six"), semaphore(workload, "one")])
        workload.burst(1)

    for probe, others in (("lab:six", 0), ("lab:*", 1)):
        seen.clear()
        probe_while("usdt", asked(docker, workload, probe=probe), look, before=before)
        assert seen == [1, others]
        assert semaphore(workload, "six") == semaphore(workload, "one") == 0
    for probe in ("lab:six", "lab:*"):
        arguments = asked(docker, workload, probe=probe, duration="60")
        with start_module("usdt", arguments, before=before) as running:
            wait_for(lambda: semaphore(workload, "six") == 1, "the semaphore is up", timeout=30)
            running.kill(signal.SIGKILL)
            wait_for(lambda: semaphore(workload, "six") == 0, "the semaphore is down again", timeout=10)


def test_a_probe_that_is_not_there_comes_with_those_that_are(docker: Dockerd, workload: Hot) -> None:
    result = run_module("usdt", asked(docker, workload, probe="lab:sicks"))
    assert "No USDT probe lab:sicks in /bin/" in result["msg"] and "lab:six" in result["msg"]
    result = run_module("usdt", asked(docker, workload, target="/bin/pause", probe="lab:six"))
    assert "the file has no USDT probes" in result["msg"]


def test_debians_python_in_its_own_words(tmp_path: Path) -> None:
    python = "/usr/bin/python3"
    if (
        not os.path.exists(python)
        or "stapsdt"
        not in subprocess.run(["readelf", "-n", python], capture_output=True, text=True, check=False).stdout
    ):
        pytest.skip(f"{python} was built without USDT probes")
    # it logs each collection that it makes itself, by its own callbacks
    script = tmp_path / "collect.py"
    script.write_text(
        "import gc, sys\n"
        "gc.disable()\n"
        "log = open(sys.argv[1] + '/log', 'w')\n"
        "def seen(phase, info):\n"
        "    if phase == 'start':\n"
        "        print(info['generation'], file=log, flush=True)\n"
        "gc.callbacks.append(seen)\n"
        "open(sys.argv[1] + '/ready', 'w').close()\n"
        "for line in sys.stdin:\n"
        "    gc.collect(int(line))\n"
        "    print('done', flush=True)\n"
    )
    with subprocess.Popen(
        [python, str(script), str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as process:
        try:
            wait_for((tmp_path / "ready").exists, "Python is ready")

            def collect() -> None:
                assert process.stdin is not None and process.stdout is not None
                for generation in (0, 2, 1, 2, 0, 2):
                    process.stdin.write(f"{generation}\n")
                    process.stdin.flush()
                    process.stdout.readline()

            result = probe_while(
                "usdt",
                {
                    "target": python,
                    "probe": "python:gc__start",
                    "names": ["nobody"],
                    "include_host": True,
                    "collect": "events",
                    "value": "arg0",
                },
                collect,
            )
        finally:
            process.kill()
    assert "events" in result, result
    own = [event["arg0"] for event in result["events"] if event["pid"] == process.pid]
    assert own == [int(line) for line in (tmp_path / "log").read_text().split()] == [0, 2, 1, 2, 0, 2]


@pytest.mark.parametrize("others", [False, True])
def test_a_note_whose_site_is_inside_an_instruction_is_refused(docker: Dockerd, workload: Hot, others: bool) -> None:
    """Of lab:sites one of several sites, of lab:one the only one. A breakpoint there ended the program by SIGSEGV."""
    name = "sites" if others else "one"
    path = Path(f"/proc/{workload.pid}/root/bin/edited")
    data = bytearray(Path(f"/proc/{workload.pid}/exe").read_bytes())
    at = data.index(f"lab\0{name}\0".encode()) - 24  # location, base and semaphore come before the names
    location = int.from_bytes(data[at : at + 8], "little") + 2
    data[at : at + 8] = location.to_bytes(8, "little")
    path.write_bytes(data)
    path.chmod(0o755)
    arguments = {**asked(docker, workload, probe=f"lab:{name}"), "target": "/bin/edited", "duration": "1s"}
    result = run_module("usdt", arguments)
    reason = f"puts it at {location:#x}, where the file has no nop"
    if others:
        assert [reason in failure["reason"] for failure in result["coverage"]["failed"]] == [True]
        assert result["attachments"] and location not in [each["address"] for each in result["attachments"]]
    else:
        assert reason in result["msg"]
