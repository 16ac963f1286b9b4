# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The output of podman ps, by version."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any, List, Mapping, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Pod
from ansible_collections.fleet.probe.plugins.module_utils._runtimes import podman
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import Claim, RuntimeClientError
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.podman import parse_containers, run_bounded

ID = "b252a52b5b3e67ee12ece52007cb8b58dabeeb38873d682cdeca38ead706fb79"
# podman 4.3.1 ps --pod --format json, without the members that are not read.
RECORDED = {
    "AutoRemove": False,
    "Command": ["/bin/sleep", "1000"],
    "Id": ID,
    "Image": "localhost/t:1",
    "IsInfra": False,
    "Labels": {"app": "x"},
    "Names": ["p1"],
    "Pid": 549,
    "Pod": "",
    "PodName": "",
    "State": "running",
}


def claims(*entries: Any) -> Any:
    return parse_containers(json.dumps(entries).encode())


def test_recorded() -> None:
    assert claims(RECORDED) == [Claim(id=ID, name="p1", image="localhost/t:1", labels={"app": "x"})]


def test_pods_and_infra_containers() -> None:
    (claim,) = claims({**RECORDED, "Pod": "61fd", "PodName": "pp", "IsInfra": True, "Labels": None})
    assert (claim.pod, claim.infra, claim.labels) == (Pod("pp", "", "61fd"), True, {})


def test_podman_2_has_a_single_name_and_null_for_an_empty_list() -> None:
    assert claims({**RECORDED, "Names": "p1"})[0].name == "p1"
    assert parse_containers(b"null") == [] == parse_containers(b"")
    assert claims({**RECORDED, "Names": []})[0].name == ID[:12]


def test_entries_that_are_not_containers_are_left_out() -> None:
    assert claims(1, None, {"Id": 5}, RECORDED) == claims(RECORDED)


@pytest.mark.parametrize("output", [b"Error: x", b"{}", b"7"])
def test_a_malformed_output_is_an_error(output: bytes) -> None:
    with pytest.raises(RuntimeClientError, match="podman ps"):
        parse_containers(output)


def test_nesting_is_bounded() -> None:
    with pytest.raises(RuntimeClientError, match=r"^the output of podman ps is nested too deeply$"):
        parse_containers(b'[{"Id": "a", "Labels": ' + b"[" * 100_000 + b"]" * 100_000 + b"}]")


def test_a_command_gives_its_status_output_and_the_end_of_its_complaint() -> None:
    script = "printf out; printf '%5000d\\n' 7 >&2; exit 3"
    status, output, complaint = run_bounded(["sh", "-c", script], {"PATH": "/usr/bin:/bin"})
    assert (status, output, len(complaint), complaint.strip()) == (3, b"out", 4096, b"7")


def test_a_command_that_prints_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(podman, "MAX_ANSWER", 1 << 20)
    with pytest.raises(RuntimeClientError, match=r"^podman ps printed more than 1 MB$"):
        run_bounded(["cat", "/dev/zero"], {"PATH": "/usr/bin:/bin"})


@pytest.mark.parametrize("script", ["exec sleep 60", "exec >&- 2>&-; exec sleep 60", "sleep 60 & exit 0"])
def test_a_command_that_hangs_is_stopped(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    monkeypatch.setattr(podman, "DEADLINE", 0.2)
    began = time.monotonic()
    with pytest.raises(RuntimeClientError, match=r"^no answer within"):
        run_bounded(["sh", "-c", script], {"PATH": "/usr/bin:/bin"})
    assert time.monotonic() - began < 10


def test_in_a_debug_pod_it_is_the_hosts_command_as_the_hosts_user(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    passwd = tmp_path / "passwd"
    passwd.write_text("root:x:0:0:root:/root:/bin/sh\nann:x:1001:1002:Ann:/home/ann:/bin/sh\n")
    here = {"/etc/passwd": str(passwd), "/usr/bin/podman": "/bin/sh", "/usr/bin/setpriv": "/bin/sh"}
    monkeypatch.setattr(podman, "host_process", lambda: 1)
    monkeypatch.setattr(podman, "on_host", here.get)
    ran: List[Tuple[List[str], Mapping[str, str]]] = []

    def run_bounded(command: List[str], environment: Mapping[str, str]) -> Tuple[int, bytes, bytes]:
        ran.append((command, environment))
        return 0, b"[]", b""

    monkeypatch.setattr(podman, "run_bounded", run_bounded)
    assert podman.list_containers(1001, ("--root", "/srv")) == []
    ((command, environment),) = ran
    assert command[0].endswith("/nsenter") and command[1:4] == ["--target=1", "--mount", "--"]
    assert command[4:7] == ["/usr/bin/setpriv", "--reuid=1001", "--regid=1002"]
    assert command[command.index("/usr/bin/podman") :][:4] == ["/usr/bin/podman", "--root", "/srv", "ps"]
    assert {"--filter=status=running", "--filter=status=paused"} < set(command), "it lists no paused ones by itself"
    assert environment["HOME"] == "/home/ann"
    with pytest.raises(RuntimeClientError, match="user 1003 is not in the host's user database"):
        podman.list_containers(1003)
