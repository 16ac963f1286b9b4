# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is tried in each machine: one row for each way in which a runtime starts a container."""

from __future__ import annotations

from dataclasses import dataclass

from runtimes.engines import Bare, Containerd, Docker, Engine, Incus, Lxc, Nspawn, Podman

RUNSC = {
    platform: {
        "path": "/usr/bin/runsc",
        "runtimeArgs": [f"--platform={platform}", "--network=none", "--ignore-cgroups"],
    }
    for platform in ("systrap", "ptrace")
}
CRUN = {"crun": {"path": "/usr/bin/crun"}}
RUNTIMES = {**CRUN, "runsc": RUNSC["systrap"], "runsc-ptrace": RUNSC["ptrace"]}
CGROUPFS, REMAPPED = {"exec-opts": ["native.cgroupdriver=cgroupfs"]}, {"userns-remap": "dockremap"}
ENGINES: dict[str, Engine] = {
    "docker": Docker("docker", settings={"exec-opts": ["native.cgroupdriver=systemd"], "runtimes": RUNTIMES}),
    "docker, cgroupfs": Docker("docker-cgroupfs", settings=CGROUPFS),
    "docker, image store": Docker("docker-store", settings={"features": {"containerd-snapshotter": True}}),
    "docker, userns-remap": Docker("docker-remap", settings={**REMAPPED, "runtimes": CRUN}),
    "docker, rootless": Docker("docker-rootless", rootless=True),
    "containerd": Containerd(),
    "podman": Podman(),
    "podman, rootless": Podman(user=True),
    "incus": Incus(),
    "lxc": Lxc(),
    "nspawn": Nspawn(),
    "bare": Bare(),
}


@dataclass(frozen=True)
class Variant:
    """A container: its engine and flags, and what becomes of it.

    ``paused`` is when discovery looks, and goes on in the probes' window; ``restarted`` ends and starts in the window.
    ``restarts`` is one that ends again and again. ``opaque`` is one whose programs the kernel does not run: every probe
    has to fail for it. ``ends_on`` is a suite whose runtime does not keep it alive.
    """

    engine: str
    flags: tuple[str, ...] = ()
    paused: bool = False
    restarted: bool = False
    restarts: bool = False
    opaque: bool = False
    ends_on: str = ""

    def title(self) -> str:
        """Its engine and its flags."""
        words = [*self.flags, *(name for name in ("paused", "restarted", "restarts") if getattr(self, name))]
        return " ".join([f"{self.engine}:" if words else self.engine, *words])


PLAIN = "docker"
SHARED = "lab-0"  # the name of the first variant's container
VARIANTS = (
    Variant(PLAIN),
    Variant(PLAIN, ("--runtime=crun",)),
    Variant(PLAIN, ("--runtime=runsc",), opaque=True),
    Variant(PLAIN, ("--runtime=runsc-ptrace",), opaque=True, ends_on="sid"),  # runsc itself ends with status 2
    Variant(PLAIN, ("--pid=host",)),
    Variant(PLAIN, (f"--pid=container:{SHARED}",)),
    Variant(PLAIN, (f"--pid=container:{SHARED}", "--cgroup-parent=other.slice")),
    Variant(PLAIN, ("--uts=host",)),
    Variant(PLAIN, ("--ipc=host",)),
    Variant(PLAIN, ("--cgroupns=host",)),
    Variant(PLAIN, ("--cgroup-parent=lab-deep.slice",)),
    Variant(PLAIN, ("--init",)),
    Variant(PLAIN, ("--user=1000",)),
    Variant(PLAIN, ("--runtime=crun", "--pid=host", "--uts=host")),
    Variant(PLAIN, paused=True),
    Variant(PLAIN, restarted=True),
    Variant(PLAIN, ("--restart=always", "--entrypoint=/bin/false"), restarts=True),
    Variant("docker, cgroupfs"),
    Variant("docker, cgroupfs", ("--cgroup-parent=/lab",)),
    Variant("docker, cgroupfs", ("--pid=host",)),
    Variant("docker, image store"),
    Variant("docker, image store", paused=True),
    Variant("docker, userns-remap"),
    Variant("docker, userns-remap", ("--runtime=crun",)),
    Variant("docker, userns-remap", ("--userns=host",)),
    Variant("docker, rootless"),
    Variant("containerd", ("cri",)),
    Variant("containerd", ("cri", "own-pids")),
    Variant("containerd", ("lab",)),
    Variant("containerd", ("lab",), paused=True),
    Variant("containerd", ("k8s.io",)),
    Variant("containerd", ("lab", "--cgroup=/lab-deep/own")),
    Variant("podman"),
    Variant("podman", ("--pid=host",)),
    Variant("podman", ("--pod=lab-pod",)),
    Variant("podman", ("--cgroups=split",)),
    Variant("podman", ("--cgroups=no-conmon",)),
    Variant("podman", ("--systemd=always",)),
    Variant("podman", ("quadlet",)),
    Variant("podman", paused=True),
    Variant("podman", restarted=True),
    Variant("podman, rootless"),
    Variant("podman, rootless", ("--pod=lab-pod",)),
    Variant("incus"),
    Variant("incus", ("--project=proj2",)),
    Variant("incus", ("--config=security.privileged=true",)),
    Variant("lxc"),
    Variant("lxc", ("systemd",)),
    Variant("lxc", paused=True),
    Variant("nspawn"),
    Variant("nspawn", ("--register=no", "--keep-unit")),
    Variant("nspawn", ("systemd",)),
    # programs that make namespaces, without a runtime that could be asked
    Variant("bare", ("bwrap --bind {root} / --proc /proc --dev /dev --unshare-all --die-with-parent /bin/work",)),
    Variant("bare", ("unshare --mount --pid --uts --fork --kill-child chroot {root} /bin/work",)),
)
