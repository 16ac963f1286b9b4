# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An arm64 machine in QEMU, made of Debian's packages: its kernel, Python and libbpf, unpacked and not installed.

Its root file system is the tree of the packages, read-only by 9p; the project and the controller's ansible are at the
same paths as here. A small initramfs has the kernel's modules for that.
"""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sysconfig
from collections.abc import Callable, Sequence
from pathlib import Path

import virtme.cpiowriter

PACKAGES = (
    *("python3", "libbpf1", "iproute2", "busybox-static", "util-linux", "mount", "kmod", "coreutils", "dash"),
    "python3-bpfcc",
)
MODULES = ("9pnet_virtio", "9p")
SITE = "/opt/site"
MOUNT_OPTIONS = "trans=virtio,version=9p2000.L,msize=262144,cache=loose,ro"
LINKS = ("bin", "lib", "sbin")  # to the same below /usr, where the packages have their files

INITRAMFS = """#!/bin/busybox sh
B=/bin/busybox
$B mount -t devtmpfs dev /dev
$B mount -t proc proc /proc
{modules}
$B mount -t 9p -o {options} root /new || echo no root
$B umount /proc
exec $B switch_root /new /usr/sbin/init
"""
INIT = """#!/bin/sh
export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 PYTHONPYCACHEPREFIX=/dev/shm/pyc
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t devtmpfs dev /dev
mkdir -p /dev/shm /dev/pts; mount -t tmpfs shm /dev/shm; mount -t tmpfs run /run; mount -t tmpfs tmp /tmp
mount -t cgroup2 cgroup /sys/fs/cgroup
ln -s /proc/self/fd /dev/fd
ip link set lo up
options={options}
mkdir -p {project} # /tmp hides what is below it in the tree
mount -t 9p -o $options project {project}
mount -t 9p -o $options site {site}
sh {job} < /dev/null
busybox poweroff -f
"""


def make_root(tree: Path, project: Path, job: Path) -> None:
    """Makes a root file system of a tree of unpacked packages, where the project and the job are at the same paths."""
    for directory in (project, SITE, "/proc", "/sys", "/dev", "/run", "/tmp", "/new"):
        (tree / str(directory).lstrip("/")).mkdir(parents=True, exist_ok=True)
    init = tree / "usr/sbin/init"
    init.write_text(
        INIT.format(options=MOUNT_OPTIONS, project=shlex.quote(str(project)), site=SITE, job=shlex.quote(str(job)))
    )
    init.chmod(0o755)


def prepare_links(tree: Path) -> None:
    """Makes the links of a merged /usr, before packages are unpacked."""
    for name in LINKS:
        (tree / "usr" / name).mkdir(parents=True, exist_ok=True)
        (tree / name).symlink_to(f"usr/{name}")


def make_initramfs(tree: Path, version: str, to: Path) -> None:
    """Writes an initramfs that mounts the root file system."""
    modules = tree / "usr/lib/modules" / version
    needs, files = {}, {}
    for line in (modules / "modules.dep").read_text().splitlines():
        path, _colon, needed = line.partition(":")
        needs[path] = needed.split()
        files[Path(path).name.split(".")[0].replace("-", "_")] = path
    order: list[str] = []
    for name in MODULES:
        if name in files:  # else it is built in
            order += [path for path in [*reversed(needs[files[name]]), files[name]] if path not in order]
    with to.open("wb") as file:
        archive = virtme.cpiowriter.CpioWriter(file)
        for directory in (b"bin", b"dev", b"proc", b"new", b"m"):
            archive.mkdir(directory, 0o755)
        archive.mkchardev(b"dev/console", (5, 1), 0o600)
        archive.write_file(b"bin/busybox", (tree / "usr/bin/busybox").read_bytes(), 0o755)
        commands = []
        for number, path in enumerate(order):
            name = f"m/{number}.ko"
            archive.write_file(name.encode(), unpacked(modules / path), 0o644)
            commands.append(f"$B insmod /{name}")
        archive.write_file(
            b"init", INITRAMFS.format(options=MOUNT_OPTIONS, modules="\n".join(commands)).encode(), 0o755
        )
        archive.write_trailer()


def unpacked(module: Path) -> bytes:
    """A kernel module, which may be compressed."""
    tool = {".xz": "xz", ".zst": "zstd"}.get(module.suffix)
    if tool is None:
        return module.read_bytes()
    return subprocess.run([tool, "-dc", str(module)], check=True, capture_output=True).stdout


def command(image: Path, tree: Path, initramfs: Path, project: Path) -> list[str]:
    """The command that runs the machine until it powers off."""
    shares = {"root": tree, "project": project, "site": Path(sysconfig.get_paths()["purelib"])}
    options = "security_model=none,multidevs=remap,readonly=on"
    return [
        *("qemu-system-aarch64", "-M", "virt,gic-version=3", "-cpu", "max,pauth-impdef=on", "-smp", "2", "-m", "2G"),
        *("-accel", "tcg,thread=multi,tb-size=512", "-kernel", str(image), "-initrd", str(initramfs)),
        *("-append", "console=ttyAMA0 quiet panic=-1", "-nographic", "-nic", "none", "-no-reboot"),
        *(word for tag, path in shares.items() for word in ("-virtfs", f"local,path={path},mount_tag={tag},{options}")),
    ]


def compile_workload(source: Path, to: Path, run: Callable[..., str]) -> None:
    """Compiles a workload of the lab; sys/sdt.h is the same on every architecture."""
    found = subprocess.run(["gcc", "-print-multiarch"], check=True, capture_output=True, text=True).stdout.strip()
    flags: Sequence[str] = ("-std=gnu11", "-O1", "-static", "-pthread", "-idirafter", f"/usr/include/{found}")
    compiler = shutil.which("aarch64-linux-gnu-gcc") or "aarch64-linux-gnu-gcc"
    run(compiler, *flags, "-o", str(to), str(source))
