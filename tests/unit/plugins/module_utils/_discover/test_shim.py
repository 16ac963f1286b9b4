# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Command lines of shims: recorded in the lab, and made up by other users."""

from __future__ import annotations

from typing import Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._discover.shim import (
    Shim,
    parse_arguments,
    shim_of,
    storage_options,
)

ID = "b252a52b5b3e67ee12ece52007cb8b58dabeeb38873d682cdeca38ead706fb79"
CONMON = (
    f"/usr/bin/conmon --api-version 1 -c {ID} -u {ID} -r /usr/sbin/runc -b /s/graph/{ID}/userdata -p /s/run/pidfile "
    "-n p1 --exit-dir /s/tmp/exits --full-attach -l k8s-file:/s/ctr.log --log-level warning --runtime-arg "
    "--log-format=json --runtime-arg --log --exit-command /usr/bin/podman --exit-command-arg --root "
    "--exit-command-arg /s/graph --exit-command-arg --runroot --exit-command-arg /s/run --exit-command-arg "
    "--log-level --exit-command-arg warning --exit-command-arg --tmpdir --exit-command-arg /s/tmp "
    "--exit-command-arg --storage-driver --exit-command-arg vfs --exit-command-arg --storage-opt "
    "--exit-command-arg vfs.x=true --exit-command-arg container --exit-command-arg cleanup "
    f"--exit-command-arg {ID}"
)
SHIM = "/usr/bin/containerd-shim-runc-v2 -namespace {} -id {} -address /run/containerd/containerd.sock"


def parse(line: str, uid: int = 0) -> Optional[Shim]:
    return parse_arguments(line.split(" "), uid)


def test_conmon_of_podman() -> None:
    storage = ("--root", "/s/graph", "--runroot", "/s/run", "--tmpdir", "/s/tmp", "--storage-driver", "vfs")
    assert parse(CONMON) == Shim("podman", id=ID, name="p1", storage=storage, bundle=f"/s/graph/{ID}/userdata")


def test_conmon_of_a_user_belongs_to_the_user_and_its_bundle_is_not_read() -> None:
    shim = parse(CONMON, 1000)
    assert shim is not None
    assert (shim.runtime, shim.uid, shim.bundle) == ("podman", 1000, None)


def test_the_monitor_of_lxc_names_the_directory_of_its_containers() -> None:
    title = "[lxc monitor] /var/lib/incus/containers proj2_c1"
    expected = Shim("lxc", name="proj2_c1", storage=("/var/lib/incus/containers",))
    assert parse_arguments([title], 0) == parse(title) == expected
    assert parse(title, 1000) is None and parse("[lxc monitor] c1") is None


def test_conmon_of_cri_o() -> None:
    line = f"/usr/libexec/crio/conmon -b /run/containers/storage/overlay-containers/{ID}/userdata -c {ID} "
    line += "--exit-dir /var/run/crio/exits -n k8s_web_web-0_prod_u-1_0 -s --syslog"
    shim = parse(line)
    assert shim is not None
    assert (shim.runtime, shim.id) == ("cri-o", ID)
    assert shim.bundle == f"/run/containers/storage/overlay-containers/{ID}/userdata"


@pytest.mark.parametrize(
    ("namespace", "runtime"), [("moby", "docker"), ("k8s.io", "containerd"), ("default", "containerd")]
)
def test_shims(namespace: str, runtime: str) -> None:
    assert parse(SHIM.format(namespace, "web")) == Shim(
        runtime, id="web", address="/run/containerd/containerd.sock", namespace=namespace
    )


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("systemd-nspawn -q --register=no --keep-unit -M deb -D /srv/x /bin/app", "deb"),
        ("/usr/bin/systemd-nspawn --quiet --machine=deb --directory=/srv/x", "deb"),
        ("systemd-nspawn -D /srv/x/", "x"),
        ("systemd-nspawn", None),
    ],
)
def test_nspawn(line: str, name: Optional[str]) -> None:
    assert parse(line) == Shim("systemd-nspawn", name=name)


@pytest.mark.parametrize("line", [SHIM.format("moby", ID), "systemd-nspawn -M root", "sh -c sleep", "conmonitor -c x"])
def test_only_root_has_shims(line: str) -> None:
    assert parse(line, 1000) is None


def test_other_and_ended_processes_are_no_shims() -> None:
    assert shim_of(2) is None
    assert shim_of(4194304) is None


def test_only_storage_options_are_passed_on() -> None:
    given = ["--root", "/a", "--url", "ssh://evil", "--runroot", "--tmpdir", "--tmpdir", "/t", "container", "cleanup"]
    assert storage_options(given) == ("--root", "/a", "--tmpdir", "/t")
