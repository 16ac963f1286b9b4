# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All runtimes at once, all cgroup layouts, and a host where containers come and go all the time."""

from __future__ import annotations

import os
import secrets
import threading
import time
from collections import Counter
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import discover
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import read_selection
from ansible_collections.fleet.probe.plugins.module_utils._result.container import container_result
from lab.breakpoints import probed
from lab.containerd import Containerd, Node
from lab.docker import Dockerd
from lab.host import V2_ROOT, LabMissing, unique, wait_for
from lab.machines import Machines
from lab.modules import run_module
from lab.podman import Podman
from lab.probes import probe_while
from lab.workload import Hot, LabContainer, start_hot

LAYOUT, MODE, WINDOW, SHORT = unique("layout"), unique("mode"), unique("window"), unique("short")
# What a module's process sees as its host's cgroups; each command ends in exec of the module.
_PRIVATE = "mount --make-rprivate /; "
V2_ONLY = _PRIVATE + "umount -l /sys/fs/cgroup; mount -t cgroup2 none /sys/fs/cgroup; "
V1_ONLY = _PRIVATE + "umount -l /sys/fs/cgroup/unified; "


def listed(docker: Dockerd, prefix: tuple[str, ...] = (), **options: Any) -> list[dict[str, Any]]:
    arguments = {"endpoints": {"docker": docker.host}, "sandboxes": True, **options}
    result = run_module("containers_info", arguments, prefix=prefix)
    assert result.get("failed") is None, result
    containers: list[dict[str, Any]] = result["containers"]
    return containers


def test_every_runtime_at_once(docker: Dockerd, podman: Podman, containerd: Containerd, machines: Machines) -> None:
    expected: dict[int, tuple[str, str, dict[str, str]]] = {}

    def note(container: LabContainer, runtime: str, labels: dict[str, str]) -> None:
        expected[container.pid] = (container.name, runtime, labels)

    labels = {"app": "once"}
    web = docker.run("once-docker", labels=labels)
    note(web, "docker", labels)
    note(podman.run("once-podman", labels=labels), "podman", labels)
    note(containerd.run("once-ctr", labels=labels), "containerd", labels)
    sandbox, ids = containerd.pod("once-0", "prod", "u-once", labels, {"once-cri": labels})
    tasks = {line.split()[0]: int(line.split()[1]) for line in containerd.ctr("k8s.io", "task", "ls").splitlines()[1:]}
    note(LabContainer(sandbox, "once-0", tasks[sandbox]), "containerd", {})
    note(LabContainer(ids["once-cri"], "once-cri", tasks[ids["once-cri"]]), "containerd", labels)
    for runtime, start in (("lxc", machines.lxc), ("systemd-nspawn", machines.nspawn), ("unknown", machines.unshared)):
        try:
            note(start(f"once-{runtime}-{secrets.token_hex(3)}"), runtime, {})
        except LabMissing as reason:
            # The others can be told all the same; test_machines.py says aloud that it skips.
            print(reason)
    node = Node(docker, "once-node")
    try:
        note(node.container, "docker", {})
        inner = node.run("once-inner", labels=labels)
        found = listed(docker)
    finally:
        node.close()
        docker.rm(web)
    (nested,) = [one for one in found if one["name"] == "once-inner"]
    assert nested["nspid"][1] == inner.pid and nested["parent"] == node.container.id
    by_pid: dict[int, list[dict[str, Any]]] = {}
    for one in found:
        by_pid.setdefault(one["pid"], []).append(one)
    for pid, (name, runtime, wanted) in expected.items():
        assert len(by_pid.get(pid, [])) == 1, f"{name} ({runtime}, process {pid}) among {sorted(by_pid)}"
        (one,) = by_pid[pid]
        assert (one["name"], one["runtime"]) == (name, runtime)
        # containerd adds labels of the image to its containers' own.
        assert wanted.items() <= one["labels"].items()
        assert one["nspid"][0] == pid
    assert len({one["id"] for one in found}) == len(found)


@pytest.fixture(scope="module")
def pair(docker: Dockerd) -> list[LabContainer]:
    containers = [docker.run(f"layout-{name}", labels={"app": LAYOUT}) for name in ("one", "two")]
    return containers


HYBRID = pytest.mark.skipif(not os.path.isdir("/sys/fs/cgroup/unified"), reason="the host's cgroups are not hybrid")


def seen_with(script: str) -> tuple[str, ...]:
    """A prefix for commands that see the host's cgroups as ``script`` mounts them."""
    return ("unshare", "-m", "sh", "-ec", f'{script}exec "$@"', "sh")


@HYBRID
@pytest.mark.parametrize("script", [V2_ONLY, V1_ONLY], ids=["v2 only", "v1 only"])
def test_the_same_answers_in_every_cgroup_layout(
    docker: Dockerd, podman: Podman, containerd: Containerd, pair: list[LabContainer], script: str
) -> None:
    tag = secrets.token_hex(3)
    others = [runtime.run(f"layout-{tag}", labels={"app": LAYOUT}) for runtime in (podman, containerd)]
    here = listed(docker, selector=f"app={LAYOUT}")
    there = listed(docker, seen_with(script), selector=f"app={LAYOUT}")
    assert {one.id for one in (*pair, *others)} <= {one["id"] for one in here}
    if script == V1_ONLY:
        for one in here:
            one["cgroup"] = {**one["cgroup"], "id": None, "version": 1}
    assert there == here


@HYBRID
@pytest.mark.parametrize(
    ("script", "mode"),
    [("", "cgroup"), (V2_ONLY, "cgroup"), (V1_ONLY, "mount namespace")],
    ids=["hybrid", "v2 only", "v1 only"],
)
def test_a_probe_says_what_it_tells_containers_by(docker: Dockerd, script: str, mode: str) -> None:
    mine, other = start_hot(docker, "mode-mine", 100, labels={"app": MODE}), start_hot(docker, "mode-other", 100)
    arguments = {
        "endpoints": {"docker": docker.host},
        "selector": f"app={MODE}",
        "target": "/bin/hot",
        "function": "hot_fn",
    }
    # Both have one file, so the probe fires in both.
    result = probe_while("uprobe", arguments, lambda: [one.burst(2) for one in (other, mine)], prefix=seen_with(script))
    assert result["owner_mode"] == mode
    assert {row["container"]: row["count"] for row in result["rows"]} == {mine.container.id: 200}
    assert result["accounting"]["hits"] == 200


# How long containers come and go at least, in seconds; a minute shows more than the second that CI has for it.
CHURN_SECONDS = float(os.environ.get("FLEET_PROBE_CHURN_SECONDS", "0"))


def test_containers_that_come_and_go(docker: Dockerd, pair: list[LabContainer]) -> None:
    stop = threading.Event()
    made: list[str] = []

    def churn(worker: int) -> None:
        while not stop.is_set():
            name = f"churn-{worker}-{len(made)}"
            docker.run(name, "/bin/sh", "-c", "for i in 1 2 3 4 5; do /bin/sleep 1000 & done; wait")
            docker.rm(name)
            made.append(name)

    workers = [threading.Thread(target=churn, args=(number,)) for number in range(4)]
    for worker in workers:
        worker.start()
    listings = 0
    try:
        options = read_selection({"endpoints": {"docker": docker.host}})
        started = time.monotonic()
        while min(len(made), listings) < 20 or time.monotonic() < started + CHURN_SECONDS:
            assert any(worker.is_alive() for worker in workers), "nothing comes and goes any more"
            found = discover(options, processes=True)
            assert not any(docker.host in warning for warning in found.warnings), found.warnings
            for container in found.selected:
                container_result(container, processes=True)
            by_id = {one.id: one for one in found.selected}
            for one in pair:
                assert (by_id[one.id].name, by_id[one.id].pid) == (one.name, one.pid)
            listings += 1
    finally:
        stop.set()
        for worker in workers:
            worker.join()
    print(f"{len(made)} containers came and went in {time.monotonic() - started:.0f} s, {listings} listings")


def test_who_came_or_went_in_the_window_is_described_and_lends_its_hits_to_nobody(docker: Dockerd) -> None:
    lasting, ending = (
        start_hot(docker, f"window-{name}", 1000, labels={"app": WINDOW}) for name in ("lasting", "ending")
    )
    short: list[str] = []

    def come_and_go() -> None:
        ending.burst(1)
        docker.rm(ending.container)
        for number in range(4):
            # The same file by its inode, called without a pause until it is killed; whether a look falls between
            # is left to chance.
            argv = ("/bin/sh", "-c", "timeout 0.1 /bin/hot continuous 100 /tmp; true")
            short.append(docker.run(f"window-{number}", *argv, labels={"app": WINDOW}).id)
            docker.rm(short[-1])
        lasting.burst(2)

    arguments = {
        "endpoints": {"docker": docker.host},
        "selector": f"app={WINDOW}",
        "target": "/bin/hot",
        "function": "hot_fn",
    }
    result = probe_while("uprobe", arguments, come_and_go)
    counts = {row["container"]: row["count"] for row in result["rows"]}
    assert counts[lasting.container.id] == 2000 and counts[ending.container.id] == 1000
    assert set(counts) <= {lasting.container.id, ending.container.id, *short}
    print(f"{len(set(counts) & set(short))} of the short ones were seen")
    described = {one["id"]: one for one in result["containers"]}
    assert set(counts) <= set(described)
    assert described[ending.container.id]["name"] == "window-ending"
    assert described[ending.container.id]["labels"]["app"] == WINDOW
    assert ending.container.id in result["coverage"]["vanished"]


@pytest.mark.parametrize("collect", ["count", "events"])
def test_what_starts_and_ends_in_the_window_has_its_hits_and_its_name(docker: Dockerd, collect: str) -> None:
    # An image whose program is another file than everybody's, so that the probe in it shows that it was picked up.
    maker = docker.run("short-maker", "/bin/sh", "-c", "cp /bin/hot /bin/own && mv /bin/own /bin/hot")
    docker.cli("wait", maker.id)
    docker.cli("commit", maker.id, "localhost/short:2")
    lasting = start_hot(docker, "short-lasting", 10, labels={"app": SHORT})
    shorts: list[tuple[Hot, dict[str, Any]]] = []

    def come_and_go() -> None:
        one = start_hot(docker, "short-one", 100, labels={"app": SHORT, "rack": "r1"}, image="localhost/short:2")
        own = {kind: os.stat(f"/proc/{one.container.pid}/ns/{kind}").st_ino for kind in ("mnt", "pid", "net", "uts")}
        own["cgroup"] = os.stat(f"{V2_ROOT}/docker/{one.container.id}").st_ino
        shorts.append((one, own))
        wait_for(lambda: probed(one), "it is probed")
        one.burst(3)
        docker.rm(one.container)
        lasting.burst(1)

    arguments = {
        "endpoints": {"docker": docker.host},
        "selector": f"app={SHORT}",
        "target": "/bin/hot",
        "function": "hot_fn",
        "collect": collect,
    }
    try:
        result = probe_while("uprobe", arguments, come_and_go)
    finally:
        docker.rm(maker, lasting.container)
        docker.cli("image", "rm", "localhost/short:2")
    ((short, own),) = shorts
    counts = Counter({row["container"]: row["count"] for row in result["rows"]})
    counts.update(event["container"] for event in result["events"])
    assert counts == {short.container.id: 300, lasting.container.id: 10}
    assert result["accounting"]["delivered"] == result["accounting"]["hits"] == 310
    assert short.container.id in result["coverage"]["appeared"]
    assert short.container.id in result["coverage"]["vanished"]
    (one,) = [one for one in result["containers"] if one["id"] == short.container.id]
    assert (one["name"], one["image"]) == ("short-one", "localhost/short:2")
    assert one["labels"] == {"app": SHORT, "rack": "r1"}
    # What other tools saw of it leads to it, though nothing of it is left on the host.
    assert one["cgroup"]["id"] == own.pop("cgroup")
    assert own.items() <= one["namespaces"].items()
    assert one["hostname"] == short.container.id[:12]
    assert not os.path.exists(f"/proc/{short.container.pid}")
