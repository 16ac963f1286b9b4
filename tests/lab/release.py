# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole machine on this kernel: systemd as PID 1 in namespaces of its own, cgroup v2 alone.

It has the files of this host, or those of another Debian release, whose packages come from the mirror that this host's
apt uses and are installed once. A machine boots on a layer above these files, which goes with it. /lab is a directory
for what cannot be on that layer, /lab/tree the files below it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sysconfig
from pathlib import Path

from lab.apt import KEYRING, mirror
from lab.host import V2_ROOT, LabError, daemon, require, run, wait_for

PACKAGES = (
    "docker.io", "docker-cli", "containerd", "runc", "podman", "crun", "conmon", "netavark", "incus-base",
    "incus-client", "lxc", "runsc", "systemd", "systemd-container", "libpam-systemd", "dbus", "dbus-user-session",
    "rootlesskit", "slirp4netns", "uidmap", "fuse-overlayfs", "bubblewrap", "python3", "libbpf1", "iproute2",
    "iptables", "procps", "kmod", "bpftool",
)  # fmt: skip
# Of what every boot wants: what needs hardware or other namespaces.
MASKED = (
    *(f"systemd-{name}.service" for name in (
        "sysctl", "udevd", "udev-trigger", "modules-load", "binfmt", "remount-fs", "firstboot", "random-seed", "pstore",
        "timesyncd", "networkd", "resolved",
    )),
    "systemd-udevd-control.socket", "systemd-udevd-kernel.socket", "tmp.mount", "sys-kernel-debug.mount",
    "sys-kernel-tracing.mount", "sys-kernel-config.mount", "dev-hugepages.mount", "dev-mqueue.mount",
)  # fmt: skip
TARGET = "lab.target"  # what a machine boots into, instead of what is enabled among its files
WANTS = "dbus.socket systemd-logind.service"
USER = 1000
# The kernel of a test machine may lack the controllers and the rights that these ask for.
WRAPPER = """\
#!/usr/bin/python3
import json, os, sys
words = sys.argv[1:]
bundle = "."
for number, word in enumerate(words):
    if word in ("--bundle", "-b"):
        bundle = words[number + 1]
    elif word.startswith("--bundle="):
        bundle = word.partition("=")[2]
path = os.path.join(bundle, "config.json")
if {{"create", "run", "restore"}} & set(words) and os.path.exists(path):
    with open(path) as file:
        config = json.load(file)
    config["linux"].pop("resources", None)
    for name in ("rlimits", "oomScoreAdj"):
        config["process"].pop(name, None)
    with open(path, "w") as file:
        json.dump(config, file)
os.execv("/lab/tree{real}", [sys.argv[0], *words])
"""
BOOT = """
disk="$STATE/disk"
if [ "$IN_MEMORY" ]; then mount -t tmpfs -o mode=755 tmpfs "$disk"; fi
mkdir -p "$disk/work" "$disk/root" "$disk/lab/tree"; cp -a "$STATE/upper" "$disk"
mount -t overlay overlay -o "lowerdir=$TREE,upperdir=$disk/upper,workdir=$disk/work" "$disk/root"
cd "$disk/root"
mount -t tmpfs -o mode=1777 tmpfs tmp # at boot systemd empties it
mkdir -p lab opt/site ".$PROJECT" mnt/old
mount --bind "$disk/lab" lab; mount --bind -o ro "$TREE" lab/tree
mount --bind "$PROJECT" ".$PROJECT"; mount -o remount,bind,ro ".$PROJECT"; mount --bind "$SITE" opt/site
mount -t proc proc proc; mount -t sysfs sysfs sys; mount -t cgroup2 cgroup2 sys/fs/cgroup
mount -t tmpfs -o mode=755 tmpfs run; mount -t tmpfs -o mode=755 tmpfs dev
while read -r node major minor; do mknod -m 666 "dev/$node" c "$major" "$minor"; done <<< "null 1 3
zero 1 5
full 1 7
random 1 8
urandom 1 9
tty 5 0
fuse 10 229"
mkdir -p dev/net dev/pts dev/shm; mknod -m 666 dev/net/tun c 10 200
mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts dev/pts; ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd; mount -t tmpfs -o mode=1777 tmpfs dev/shm
ip link set lo up
pivot_root . mnt/old; cd /; umount -l /mnt/old
exec env -i container=lab PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd --system "--unit=$TARGET"
"""


def build(suite: str, home: Path) -> Path:
    """The root file system of a suite, installed in ``home`` the first time: some minutes, 1.3 GB."""
    tree = home / "tree"
    if (home / "whole").exists():
        return tree
    require("mmdebstrap")
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    signed = f"[signed-by={KEYRING}] " if os.path.exists(KEYRING) else ""
    run(
        *("mmdebstrap", "--mode=root", "--variant=minbase", "--dpkgopt=force-unsafe-io", "--quiet"),
        # the lists of sid expire within a week, and a mirror may be behind
        "--aptopt=Acquire::Check-Valid-Until false",
        *(f"--include={','.join(PACKAGES)}", suite, str(tree), f"deb {signed}{mirror()} {suite} main"),
    )
    run("chroot", str(tree), "useradd", "-m", "-u", str(USER), "-s", "/bin/bash", "app")
    run("chroot", str(tree), "useradd", "--system", "dockremap")
    for file in ("subuid", "subgid"):
        (tree / "etc" / file).write_text("app:100000:65536\nroot:1000000:65536\ndockremap:300000:65536\n")
    (tree / "etc/fstab").write_text("")
    (home / "whole").touch()
    return tree


def first_files(tree: Path, upper: Path) -> None:
    """What a machine has above the files of ``tree`` when it boots: its name, its units, and wrappers of runtimes."""
    (upper / "etc").mkdir(parents=True)
    (upper / "etc/hostname").write_text(f"{tree.parent.name or 'lab'}\n")
    units = upper / "etc/systemd/system"
    units.mkdir(parents=True)
    for unit in MASKED:
        (units / unit).symlink_to("/dev/null")
    (units / TARGET).write_text(f"[Unit]\nRequires=sysinit.target\nAfter=sysinit.target\nWants={WANTS}\n")
    for real in ("/usr/sbin/runc", "/usr/bin/runc", "/usr/bin/crun"):
        if (tree / real[1:]).exists() and not (tree / real[1:]).is_symlink():
            wrapper = upper / real[1:]
            wrapper.parent.mkdir(parents=True, exist_ok=True)
            wrapper.write_text(WRAPPER.format(real=real))
            wrapper.chmod(0o755)


class Release:
    """``with Release(tree, state, project) as machine``: it has booted, and is gone afterwards with ``state``.

    ``tree`` may be this host's own root directory. ``project`` is there at the same path, and the controller's Python
    packages are at /opt/site.
    """

    def __init__(self, tree: Path, state: Path, project: Path) -> None:
        self._tree, self._state, self._project = tree, state, project
        self._cgroup = Path(V2_ROOT) / f"lab-machine-{os.getpid()}"
        self._process: subprocess.Popen[bytes] | None = None
        self.pid = 0

    @property
    def lab(self) -> Path:
        """The directory that is /lab in the machine."""
        return Path(f"/proc/{self.pid}/root/lab")

    def __enter__(self) -> Release:
        shutil.rmtree(self._state, ignore_errors=True)
        (self._state / "disk").mkdir(parents=True)
        first_files(self._tree, self._state / "upper")
        (self._cgroup / "shell").mkdir(parents=True)
        places = {
            "TREE": self._tree,
            "STATE": self._state,
            "PROJECT": self._project,
            "SITE": sysconfig.get_paths()["purelib"],
            # a layer cannot be kept below the files that it is above
            "IN_MEMORY": "yes" if self._tree == Path("/") else "",
            "TARGET": TARGET,
        }
        apart = ("unshare", "-m", "-p", "-f", "-C", "-u", "-i", "-n", "--kill-child", "--propagation", "private")
        enter = f'echo $$ > {self._cgroup}/cgroup.procs; exec "$@"'
        self._process = daemon(
            ["setpriv", "--pdeathsig", "KILL", "sh", "-ec", enter, "sh", *apart, "bash", "-ec", BOOT],
            self._state / "log",
            {name: str(value) for name, value in places.items()},
        )
        try:
            self.pid = wait_for(self._systemd, "systemd runs")
            wait_for(lambda: self.state() not in ("initializing", "starting", "offline"), "the machine has booted", 120)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _systemd(self) -> int | None:
        if self._process is None or self._process.poll() is not None:
            raise LabError(f"the machine did not boot: {(self._state / 'log').read_text()[-1500:]}")
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children").read_text().split()
        return next((int(pid) for pid in children if Path(f"/proc/{pid}/comm").read_text() == "systemd\n"), None)

    def state(self) -> str:
        """What systemctl says of the whole machine: running, or degraded where a unit failed."""
        asked = self.command("systemctl", "is-system-running")
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
        return done.stdout.strip() or "offline"

    def command(self, *argv: str) -> list[str]:
        """The command line that runs a command in the machine."""
        enter = f'echo $$ > {self._cgroup}/shell/cgroup.procs; exec "$@"'
        inside = ("nsenter", "-t", str(self.pid), "-m", "-p", "-C", "-u", "-i", "-n", "-r", "-w")
        environment = ("env", "-i", "HOME=/root", "PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8")
        return ["sh", "-ec", enter, "sh", *inside, *environment, *argv]

    def close(self) -> None:
        """End the machine, with all that runs in it."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
        try:
            wait_for(self._cgroups_gone, f"everything in {self._cgroup} has ended")
        finally:
            shutil.rmtree(self._state, ignore_errors=True)

    def _cgroups_gone(self) -> bool:
        """Removes the machine's cgroups; the kernel takes some time to end everything in a PID namespace."""
        for path, _names, _files in os.walk(self._cgroup, topdown=False):
            with contextlib.suppress(OSError):
                os.rmdir(path)
        return not self._cgroup.exists()
