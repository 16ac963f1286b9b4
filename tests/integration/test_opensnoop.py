# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""opensnoop on real containers, with a second container and the host opening the same paths as noise."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from lab.containerd import Containerd
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.modules import run_module
from lab.podman import Podman
from lab.probes import armed, probe_while
from lab.workload import Opener, opener_in, start_opener

APP, NOISE = unique("web"), unique("noise")
# labels and namespaces of pods
FRONT, DB = unique("front"), unique("db")
SHOP, BACK = unique("shop"), unique("back")
WIDE = {"max_events": 100_000, "max_bytes": 100_000_000, "ring_bytes": 16 * 1024 * 1024}


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> tuple[Opener, Opener]:
    """The container that is watched, whose workload is not its PID 1, and one that is not."""
    watched = start_opener(docker, "open-watched", shell=True, labels={"app": APP})
    noise = start_opener(docker, "open-noise", labels={"app": NOISE})
    return watched, noise


def watch(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches the first container."""
    return {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", **arguments}


def make_noise(noise: Opener, path: str, times: int) -> None:
    """The same opens by another container and by the host."""
    noise.open(path, times)
    for _time in range(times):
        Path("/etc/hosts").read_bytes()


@pytest.mark.parametrize("call", ["open", "openat", "openat2"])
def test_events_equal_the_opens_of_the_path(docker: Dockerd, pair: tuple[Opener, Opener], call: str) -> None:
    watched, noise = pair
    result = probe_while(
        "opensnoop",
        watch(docker, path="/etc/hosts"),
        lambda: [
            watched.open("/etc/hosts", 30, call),
            watched.open("/bin/pause", 7, call),
            make_noise(noise, "/etc/hosts", 50),
        ],
    )
    events = result["events"]
    assert len(events) == 30 and result["accounting"]["hits"] == result["accounting"]["delivered"] == 30
    assert {(event["container"], event["pid"], event["container_pid"], event["comm"]) for event in events} == {
        (watched.container.id, watched.pid, watched.container_pid, "opener")
    }
    assert {(event["path"], event["error"], tuple(event["flags"])) for event in events} == {
        ("/etc/hosts", None, ("O_RDONLY", "O_CLOEXEC"))
    }
    assert all(event["retval"] >= 0 for event in events)
    assert result["coverage"]["complete"] is True


def test_failed_opens(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    watched, _noise = pair
    result = probe_while(
        "opensnoop",
        watch(docker, path="/etc/*", failed=True),
        lambda: [watched.open("/etc/hosts", 5), watched.open("/etc/nothing", 3)],
    )
    assert [(event["path"], event["retval"], event["error"]) for event in result["events"]] == [
        ("/etc/nothing", -2, "ENOENT")
    ] * 3


@pytest.mark.parametrize(
    ("options", "matching"),
    [
        ({"path": "/etc/hosts"}, {"/etc/hosts"}),
        ({"path": "/etc/ho", "match": "prefix"}, {"/etc/hosts", "/etc/hostname", "/etc/hostsx", "/etc/host*"}),
        ({"path": "/etc/host*"}, {"/etc/hosts", "/etc/hostname", "/etc/hostsx", "/etc/host*"}),
        ({"path": "*/host?"}, {"/etc/hosts", "/etc/host*"}),
        ({"path": "*hosts*x"}, {"/etc/hostsx"}),
        ({"path": "/etc/host*", "match": "exact"}, {"/etc/host*"}),
        ({"path": "/*/*/deep"}, {"/some/where/deep"}),
    ],
)  # fmt: skip
def test_the_path_filter(
    docker: Dockerd, pair: tuple[Opener, Opener], options: dict[str, Any], matching: set[str]
) -> None:
    watched, _noise = pair
    paths = ["/etc/hosts", "/etc/hostname", "/etc/hostsx", "/etc/host*", "/some/where/deep", "/deep", "/etc/"]
    result = probe_while("opensnoop", watch(docker, **options), lambda: [watched.open(path, 2) for path in paths])
    assert sorted(event["path"] for event in result["events"]) == sorted(list(matching) * 2)
    assert result["accounting"]["hits"] == 2 * len(matching), "the filter runs in the kernel: what it drops is no hit"


def test_counts_by_path(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    watched, noise = pair
    result = probe_while(
        "opensnoop",
        watch(docker, collect="count", by=["container", "path"], path="/etc/*"),
        lambda: [watched.open("/etc/hosts", 40), watched.open("/etc/none", 2), make_noise(noise, "/etc/hosts", 9)],
    )
    rows = {(row["container"], row["by"]["path"]): row["count"] for row in result["rows"]}
    assert rows == {(watched.container.id, "/etc/hosts"): 40, (watched.container.id, "/etc/none"): 2}


def test_counts_by_error(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    """Successes are one row, whatever file descriptor they got."""
    watched, _noise = pair
    result = probe_while(
        "opensnoop",
        watch(docker, collect="count", by=["error"], path="/etc/*", container_pid=watched.container_pid),
        lambda: [watched.open("/etc/hosts", 40), watched.open("/etc/none", 2)],
    )
    assert [(row["by"], row["count"]) for row in result["rows"]] == [({"error": None}, 40), ({"error": "ENOENT"}, 2)]


def test_a_long_path_is_marked_as_cut(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    watched, _noise = pair
    long = "/" + "d" * 200 + "/" + "f" * 200
    result = probe_while(
        "opensnoop", watch(docker, path="/dddd", match="prefix"), lambda: [watched.open(long), watched.open("/dddd")]
    )
    assert [(event["path"], event.get("path_truncated")) for event in result["events"]] == [
        (long[:255], True),
        ("/dddd", None),
    ]


def test_relative_paths_are_made_absolute(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    watched, noise = pair
    docker.exec(watched.container, "/bin/sh", "-c", "/bin/busybox mkdir -p /srv/app; echo > /srv/app/data")
    watched.open("/etc/hosts")  # it is ready
    result = probe_while(
        "opensnoop",
        watch(docker, path="*data"),
        lambda: [
            watched.go_to("/srv"),
            watched.open("app/data", 2),
            watched.open("./app//data", 2, "openat2"),
            watched.go_to("/srv/app"),
            watched.open("data", 2, "open"),
            watched.open("../nodata"),
            watched.open("/srv/app/data"),
            watched.go_to("/usr", "dirfd"),
            watched.open("data", 2),
            watched.go_to("/state"),
            watched.open("data", 1, "open"),
            watched.go_to("/"),
            watched.open("data", 1, "open"),
            noise.open("data", 9),
        ],
    )
    assert [(event["path"], event["full_path"]) for event in result["events"]] == [
        *[("app/data", "/srv/app/data")] * 2,
        *[("./app//data", "/srv/app/data")] * 2,
        *[("data", "/srv/app/data")] * 2,
        ("../nodata", "/srv/app/../nodata"),
        ("/srv/app/data", "/srv/app/data"),
        *[("data", "/usr/data")] * 2,
        ("data", "/state/data"),  # another file system
        ("data", "/data"),
    ]
    dirfds = [event.get("dirfd") for event in result["events"]]
    assert dirfds[:8] == [*[-100] * 7, None] and dirfds[8] >= 0 and dirfds[9] == dirfds[8]


def test_a_changed_root_and_processes_that_ended(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    """A full path is as the process sees it, never with what lies above, whether the process is still there or not."""
    watched, _noise = pair
    for command in ("mkdir -p /jail/bin /jail/etc", "cp /bin/busybox /jail/bin/", "cp /bin/busybox /jail/etc/jailed"):
        docker.exec(watched.container, "/bin/busybox", *command.split())
    inside = "cd /etc; exec 3< jailed; exec /bin/busybox sleep 1"
    gone = "cd /etc; for i in 1 2 3 4 5 6 7 8; do (exec 3< no-jailed); done; true"
    result = probe_while(
        "opensnoop",
        watch(docker, path="*jailed"),
        lambda: [
            docker.exec(watched.container, "/bin/busybox", "chroot", "/jail", "/bin/busybox", "sh", "-c", inside),
            docker.exec(watched.container, "/bin/sh", "-c", gone),
        ],
    )
    (jailed,) = [event for event in result["events"] if event["path"] == "jailed"]
    assert jailed["full_path"] == "/etc/jailed"
    told = [event["full_path"] for event in result["events"] if event["path"] == "no-jailed"]
    assert told == ["/etc/no-jailed"] * 8


def test_many_opens_are_all_accounted_for(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    watched, _noise = pair
    result = probe_while(
        "opensnoop", watch(docker, path="/etc/hosts", **WIDE), lambda: watched.open("/etc/hosts", 50_000)
    )
    account = result["accounting"]
    assert account["hits"] == 50_000
    assert account["delivered"] == len(result["events"])
    assert account["hits"] == sum(count for name, count in account.items() if name != "hits")


@pytest.fixture(scope="module")
def pods(containerd: Containerd) -> dict[str, Opener]:
    """Pods in two namespaces and a second one of the same application, by name; the containers' label wins."""
    found = {}
    for name, namespace, label in (("web-1", SHOP, FRONT), ("web-2", SHOP, FRONT), ("db-1", BACK, DB)):
        labels = {"app": label, "tier": "pod"}
        own = {"main": {"tier": "container"} if name == "web-1" else {}}
        _sandbox, ids = containerd.pod(name, namespace, f"uid-{name}", labels, own, argv=("/bin/opener", "/tmp"))
        found[name] = opener_in(containerd.pod_container(name, ids["main"]))
    return found


def test_counts_by_what_is_known_of_pods(containerd: Containerd, pods: dict[str, Opener]) -> None:
    opens = {"web-1": 11, "web-2": 22, "db-1": 44}
    by = ["label.app", "label.tier", "pod.name", "pod.namespace", "image", "path"]
    result = probe_while(
        "opensnoop",
        {"endpoints": {"containerd": containerd.socket}, "runtimes": ["containerd"], "pod_namespaces": [SHOP, BACK],
         "path": "/etc/hosts*",
         "collect": "count", "by": by},
        lambda: [pods[name].open("/etc/hosts", times) for name, times in opens.items()],
    )  # fmt: skip
    assert {tuple(row["by"][key] for key in by[:4]): row["count"] for row in result["rows"]} == {
        (FRONT, "container", "web-1", SHOP): 11,
        (FRONT, "pod", "web-2", SHOP): 22,
        (DB, "pod", "db-1", BACK): 44,
    }
    assert {(row["container"], row["by"]["path"]) for row in result["rows"]} == {(None, "/etc/hosts")}
    assert len({row["by"]["image"] for row in result["rows"]}) == 1
    assert result["coverage"]["complete"] is True, (result["coverage"], result["accounting"])


def test_counts_add_up_over_the_containers_of_a_label(containerd: Containerd, pods: dict[str, Opener]) -> None:
    result = probe_while(
        "opensnoop",
        {"endpoints": {"containerd": containerd.socket}, "runtimes": ["containerd"], "pod_namespaces": [SHOP, BACK],
         "path": "/etc/hosts",
         "collect": "count", "by": ["label.app"]},
        lambda: [pods[name].open("/etc/hosts", times) for name, times in (("web-1", 1), ("web-2", 2), ("db-1", 4))],
    )  # fmt: skip
    assert [(row["by"], row["count"]) for row in result["rows"]] == [
        ({"label.app": DB}, 4),
        ({"label.app": FRONT}, 3),
    ]


def children(pid: int) -> list[int]:
    """The processes that a process has started, and those that they have."""
    listed = Path(f"/proc/{pid}/task/{pid}/children")
    own = [int(child) for child in listed.read_text().split()] if listed.exists() else []
    return own + [further for child in own for further in children(child)]


def test_which_container_reads_a_file_is_one_command(
    docker: Dockerd, podman: Podman, pods: dict[str, Opener], tmp_path: Path
) -> None:
    """Docker, Podman and CRI containers and the host read the file and others; the command is told of no runtime."""
    openers = {"of docker": start_opener(docker, "adhoc-docker"), "of podman": start_opener(podman, "adhoc-podman")}
    openers.update(pods)
    (tmp_path / "hosts").write_text(f"here ansible_connection=local ansible_python_interpreter={sys.executable}\n")
    command = [str(Path(sys.executable).parent / "ansible"), "all", "-i", "hosts", "-b", "-m", "fleet.probe.opensnoop"]
    with subprocess.Popen(
        [*command, "-a", "path=/etc/hosts duration=5"],
        stdout=subprocess.PIPE, text=True, cwd=tmp_path, env={**os.environ, "DOCKER_HOST": docker.host},
    ) as asked:  # fmt: skip
        wait_for(lambda: asked.poll() is not None or any(map(armed, children(asked.pid))), "the window opens", 60)
        began = time.time()
        for number, opener in enumerate(openers.values(), 1):
            opener.open("/etc/hosts", 10 * number)
            opener.open("/etc/passwd", 1000)
            Path("/etc/hosts").read_bytes()
        ended = time.time()
        said = asked.communicate(timeout=60)[0]
    docker.rm("adhoc-docker")
    assert said.startswith("here | SUCCESS => {"), said[:2000]
    result = json.loads(said.partition("=> ")[2])
    assert result["window"]["started_at"] < began and ended < result["window"]["ended_at"]
    counts: dict[str, int] = {}
    for event in result["events"]:
        counts[event["container"]] = counts.get(event["container"], 0) + 1
        assert event["path"] == "/etc/hosts" and event["container_pid"] is not None
    expected = {opener.container.id: 10 * number for number, opener in enumerate(openers.values(), 1)}
    assert {container: count for container, count in counts.items() if container in expected} == expected
    names = {container["id"]: container["runtime"] for container in result["containers"]}
    assert sorted(names[container] for container in expected) == ["containerd"] * 3 + ["docker", "podman"]
    # the kernel compared the paths: the 1000 opens of another file each were never handed over
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == len(result["events"])


def test_check_mode_attaches_nothing(docker: Dockerd, pair: tuple[Opener, Opener]) -> None:
    result = run_module("opensnoop", watch(docker, _ansible_check_mode=True))
    assert result["window"] is None and result["coverage"]["matched"] == 1 and result["events"] == []
