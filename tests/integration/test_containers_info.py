# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""containers_info against a real Docker Engine, the kernel's word against the engine's own."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import V2_ROOT, unique, wait_for
from lab.modules import run_module
from lab.workload import LabContainer, processes_in, start_hot

APP = unique("zk")


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[LabContainer, LabContainer]:
    one = docker.run("info-one", labels={"app": APP, "tier": "front"})
    two = docker.run("info-two", "/bin/sh", "-c", "/bin/sleep 1000 & wait", labels={"app": APP}, hostname="second")
    return one, two


def listed(docker: Dockerd, **options: Any) -> dict[str, dict[str, Any]]:
    """Containers by name, of this engine alone: others may run on the machine."""
    result = run_module("containers_info", {"endpoints": {"docker": docker.host}, **options})
    assert result.get("failed") is None, result
    assert result["changed"] is False
    return {one["name"]: one for one in result["containers"] if one["image"] is not None}


def test_one_container_is_as_the_engine_says(docker: Dockerd, pair: tuple[LabContainer, LabContainer]) -> None:
    one = listed(docker)["info-one"]
    engine = docker.inspect(pair[0])
    assert one["id"] == engine["Id"]
    assert one["pid"] == engine["State"]["Pid"]
    assert one["runtime"] == "docker"
    assert one["image"] == engine["Config"]["Image"]
    assert one["labels"] == {"app": APP, "tier": "front"}
    assert one["hostname"] == engine["Config"]["Hostname"]
    assert one["pod"] is None
    assert one["parent"] is None
    assert one["nspid"] == [engine["State"]["Pid"], 1]
    for kind, number in one["namespaces"].items():
        assert os.readlink(f"/proc/{one['pid']}/ns/{kind}") == f"{kind}:[{number}]"
    assert set(one) == {
        "id", "name", "runtime", "image", "labels", "pod", "pid", "nspid", "namespaces", "hostname", "cgroup",
        "parent", "sandbox", "started_at",
    }  # fmt: skip


def test_the_cgroup_is_the_containers_own(docker: Dockerd, pair: tuple[LabContainer, LabContainer]) -> None:
    cgroup = listed(docker)["info-one"]["cgroup"]
    assert cgroup["version"] == 2
    directory = Path(f"{V2_ROOT}{cgroup['path']}")
    assert directory.stat().st_ino == cgroup["id"]
    assert str(pair[0].pid) in (directory / "cgroup.procs").read_text().split()


def test_processes_are_listed_with_their_pids_inside(docker: Dockerd, pair: tuple[LabContainer, LabContainer]) -> None:
    two = listed(docker, processes=True, names=["info-two"])["info-two"]
    assert {one["pid"]: one["nspid"] for one in two["processes"]} == processes_in(pair[1])
    assert sorted(one["comm"] for one in two["processes"]) == ["sh", "sleep"]
    assert two["hostname"] == "second"
    assert "processes" not in listed(docker, names=["info-two"])["info-two"]


def test_an_executed_process_belongs_to_its_container(docker: Dockerd, pair: tuple[LabContainer, LabContainer]) -> None:
    docker.cli("exec", "--detach", pair[0].id, "/bin/sleep", "1234")
    inside = processes_in(pair[0])
    (sleeper,) = set(inside) - {pair[0].pid}
    assert set(listed(docker, pids=[sleeper])) == {"info-one"}


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"selector": f"app={APP}"}, {"info-one", "info-two"}),
        ({"selector": f"app={APP},tier"}, {"info-one"}),
        ({"selector": f"app in ({APP}), tier notin (front)"}, {"info-two"}),
        ({"names": ["*-two", "nothing"]}, {"info-two"}),
        ({"images": ["localhost/fleet-lab:*"], "names": ["info-*"]}, {"info-one", "info-two"}),
        ({"images": ["other"]}, set()),
        ({"pod_names": ["*"]}, set()),
        ({"runtimes": ["podman"]}, set()),
        ({"runtimes": ["docker"], "names": ["info-one"]}, {"info-one"}),
    ],
)
def test_options_select(
    docker: Dockerd, pair: tuple[LabContainer, LabContainer], options: dict[str, Any], expected: set[str]
) -> None:
    assert set(listed(docker, **options)) & {"info-one", "info-two"} == expected


def test_ids_may_be_shortened(docker: Dockerd, pair: tuple[LabContainer, LabContainer]) -> None:
    assert set(listed(docker, ids=[pair[1].id[:12]])) == {"info-two"}


def test_a_process_outside_any_container_is_said_to_be(docker: Dockerd) -> None:
    result = run_module("containers_info", {"pids": [os.getpid()], "endpoints": {"docker": docker.host}})
    assert result["containers"] == []
    assert f"process {os.getpid()} is not in any container" in " ".join(result["warnings"])


def test_docker_host_is_honoured(docker: Dockerd, pair: tuple[LabContainer, LabContainer]) -> None:
    result = run_module("containers_info", {"names": ["info-one"]}, env={"DOCKER_HOST": docker.host})
    assert [one["id"] for one in result["containers"]] == [pair[0].id]


def test_a_workload_that_is_not_the_init_is_found(docker: Dockerd) -> None:
    hot = start_hot(docker, "info-hot", iterations=10, shell=True)
    assert hot.burst(3) == (3, 30, 4)
    (found,) = [
        process
        for process in listed(docker, processes=True, names=["info-hot"])["info-hot"]["processes"]
        if process["comm"] == "hot"
    ]
    assert found["pid"] == hot.pid
    assert found["nspid"] == [hot.pid, hot.container_pid]
    assert hot.container_pid != 1


def test_the_numbers_and_host_names_of_other_tools(docker: Dockerd, pair: tuple[LabContainer, LabContainer]) -> None:
    one, two = listed(docker, names=["info-*"]).values()
    assert (one["name"], two["name"]) == ("info-one", "info-two")
    below = Path(f"{V2_ROOT}{two['cgroup']['path']}/service")
    below.mkdir()
    try:
        for number in (two["cgroup"]["id"], below.stat().st_ino):
            assert set(listed(docker, cgroup_ids=[number])) == {"info-two"}
        # The cgroup that the engine keeps its containers in.
        above = below.parent.parent.stat().st_ino
        assert set(listed(docker, cgroup_ids=[above])) >= {"info-one", "info-two"}
    finally:
        below.rmdir()
    for kind in ("mnt", "pid", "net", "uts", "ipc"):
        assert set(listed(docker, namespace_ids=[two["namespaces"][kind]])) == {"info-two"}, kind
    assert set(listed(docker, hostnames=["sec*nd"])) == {"info-two"}
    assert listed(docker, hostnames=["second"], namespace_ids=[one["namespaces"]["net"]]) == {}


def test_a_namespace_that_containers_share_or_a_process_made(
    docker: Dockerd, pair: tuple[LabContainer, LabContainer]
) -> None:
    docker.run("info-sharing", network=f"container:{pair[0].name}")
    script = "/bin/unshare -m /bin/sleep 1000 & wait"
    made = docker.run("info-made", "/bin/sh", "-c", script, cap_add=["SYS_ADMIN"], security_opt="seccomp=unconfined")
    network = os.stat(f"/proc/{pair[0].pid}/ns/net").st_ino
    assert set(listed(docker, namespace_ids=[network])) == {"info-one", "info-sharing"}
    own = os.stat(f"/proc/{made.pid}/ns/mnt").st_ino
    mounts = wait_for(
        lambda: {os.stat(f"/proc/{pid}/ns/mnt").st_ino for pid in processes_in(made)} - {own}, "it unshares"
    )
    assert set(listed(docker, namespace_ids=list(mounts))) == {"info-made"}


def test_a_number_of_what_has_ended_is_a_warning(docker: Dockerd) -> None:
    ended = docker.run("info-ended")
    (one,) = listed(docker, names=["info-ended"]).values()
    docker.rm(ended)
    result = run_module("containers_info", {"endpoints": {"docker": docker.host}, "cgroup_ids": [one["cgroup"]["id"]]})
    assert result["containers"] == []
    assert f"cgroup_ids: no running container has {one['cgroup']['id']};" in " ".join(result["warnings"])


def test_check_mode_lists_the_same(docker: Dockerd, pair: tuple[LabContainer, LabContainer]) -> None:
    assert set(listed(docker, _ansible_check_mode=True, ids=[pair[0].id])) == {"info-one"}


def test_a_selector_with_a_typo_is_one_sentence() -> None:
    result = run_module("containers_info", {"selector": "app in (zk"})
    assert result["failed"] is True
    assert result["msg"].startswith("selector: cannot read 'app in (zk': at position 11 it ends")


def serve(path: str, answer: bytes | None) -> socket.socket:
    """A socket that answers each request so, or never (None)."""
    server = socket.socket(socket.AF_UNIX)
    server.bind(path)
    server.listen(5)

    def loop() -> None:
        kept = []
        while True:
            try:
                client, _address = server.accept()
            except OSError:
                return
            kept.append(client)
            if answer is not None:
                with contextlib.suppress(OSError):
                    client.recv(65536)
                    client.sendall(answer)
                client.close()

    threading.Thread(target=loop, daemon=True).start()
    return server


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (None, "no answer within 2 s"),
        (b"", "does not speak HTTP"),
        (b"\x00\xff nonsense", "does not speak HTTP"),
        (b"HTTP/1.1 500 Internal\r\n\r\n{}", "HTTP 500"),
        (b'HTTP/1.1 403 Forbidden\r\n\r\n{"message": "authorization denied by plugin"}', "HTTP 403"),
        (b"HTTP/1.1 200 OK\r\n\r\n[{", "not JSON"),
        (b'HTTP/1.1 200 OK\r\n\r\n{"message": "no"}', "not a JSON list"),
    ],
)
def test_an_engine_that_fails_costs_its_names_alone(
    docker: Dockerd, pair: tuple[LabContainer, LabContainer], tmp_path: Path, answer: bytes | None, reason: str
) -> None:
    path = str(tmp_path / "s")
    server = serve(path, answer)
    try:
        # Other runtimes may run on the machine and have warnings of their own.
        options = {"endpoints": {"docker": path}, "ids": [pair[0].id], "runtimes": ["docker"]}
        result = run_module("containers_info", options)
    finally:
        server.close()
    assert [one["id"] for one in result["containers"]] == [pair[0].id]
    assert result["containers"][0]["name"] == pair[0].id[:12]
    (warning,) = result["warnings"]
    assert reason in warning and path in warning and warning.startswith("docker at ")


def test_a_socket_of_another_user_is_not_believed(
    docker: Dockerd, pair: tuple[LabContainer, LabContainer], tmp_path: Path
) -> None:
    path = str(tmp_path / "s")
    body = b'[{"Id": "%s", "Names": ["/forged"]}]' % pair[0].id.encode()
    server = serve(path, b"HTTP/1.1 200 OK\r\n\r\n" + body)
    try:
        os.chown(path, 1000, 1000)
        options = {"endpoints": {"docker": path}, "ids": [pair[0].id], "runtimes": ["docker"]}
        result = run_module("containers_info", options)
    finally:
        server.close()
    assert result["containers"][0]["name"] != "forged"
    assert "uid 1000" in result["warnings"][0]


def test_a_claim_that_the_kernel_does_not_show_is_ignored(
    docker: Dockerd, pair: tuple[LabContainer, LabContainer], tmp_path: Path
) -> None:
    path = str(tmp_path / "s")
    server = serve(path, b'HTTP/1.1 200 OK\r\n\r\n[{"Id": "' + b"0" * 64 + b'", "Names": ["/ghost"]}]')
    try:
        result = run_module("containers_info", {"endpoints": {"docker": path}})
    finally:
        server.close()
    assert "ghost" not in [one["name"] for one in result["containers"]]


def test_labels_stay_inert_and_intact(docker: Dockerd) -> None:
    labels = {"t": "{{ lookup('pipe', 'id') }}", "ansible_connection": "local", "n": "a\x1b[31m\nb", "u": "ü\u202e"}
    docker.run("info-labels", labels=labels)
    one = listed(docker, names=["info-labels"])["info-labels"]
    assert one["labels"]["t"] == labels["t"]
    assert one["labels"]["ansible_connection"] == "local"
    assert one["labels"]["n"] == "a\\x1b[31m\\x0ab"
    assert bytes.fromhex(one["labels_hex"][b"n".hex()]).decode() == labels["n"]
    assert bytes.fromhex(one["labels_hex"][b"u".hex()]).decode() == labels["u"]
