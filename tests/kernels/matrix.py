# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kernel matrix: boots Debian's kernels; inside.py loads every program and tries every probe in each.

usage: matrix.py [MACHINE ...] [+GROUP ...]     (of MACHINES, default all; the parts of inside.py to run, default all.
Root, on Debian, with vng and QEMU)

The group ``loads`` has every pair of a program's constants take every pair of values. The short form of it is
``values``, which has every constant take each of its values.

The kernels come from the mirror that this host's apt uses, through an apt configuration of their own. They are unpacked
in .build/kernels, not installed. vng boots those of a suite on this host's own file system, read-only, in software
emulation, so the matrix does not need KVM. The machines arm64 have file systems of their own (arm64.py).
"""

from __future__ import annotations

import compileall
import functools
import json
import os
import pty
import re
import select
import shlex
import shutil
import sys
import sysconfig
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import arm64
from lab.apt import Apt, PackageMissing, run
from lab.golang import BARE, go_builder
from lab.loads import choose, loadable

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / ".build" / "kernels"
ARM64 = ("arm64", "arm64-16k")  # trixie's kernels on arm64, the second with pages of 16 KiB
SCHEDULING = ("preflight", "calls", "tasks", "stacks")  # the parts of inside.py that rest on CPUs and on their timers


class Machine(NamedTuple):
    """A kernel of Debian and how it is booted: ``first`` runs in it before anything else.

    ``groups`` are the parts of inside.py that run where the command line names none; empty means all.
    """

    suite: str
    flavour: str = "amd64"
    options: Sequence[str] = ()  # vng's
    first: str = "true"
    groups: Sequence[str] = ()


MACHINES = {
    **{suite: Machine(suite) for suite in ("bullseye", "bookworm", "trixie", "sid")},
    **{name: Machine("trixie", name) for name in ARM64},
    "one-cpu": Machine("bookworm", options=("--cpus", "1"), groups=SCHEDULING),
    # x86_64 keeps CPU 0: Debian's kernels have no way to take it offline in QEMU
    "no-cpu0": Machine("trixie", "arm64", first="echo 0 > /sys/devices/system/cpu/cpu0/online", groups=SCHEDULING),
    "nohz-full": Machine("bookworm", options=("--append", "nohz_full=1"), groups=SCHEDULING),
    "real-time": Machine("bookworm", "rt-amd64", groups=SCHEDULING),
}
JOB = HOME / "job.sh"
WORKLOADS = ("hot", "opener", "talker", "directio", "marked", "ender")
TOGETHER = {"loads": 2, "values": 1}  # how many constants have all their values, where one of these groups loads forms
LOADS = ": loads"  # ends the names of those checks of inside.py
BOOT_TIMEOUT = 3600.0
# This host's file system once more: vng mounts it without a cache, and every import would come over 9p again.
CACHED, CACHED_AT = "cached", "/run/cached"
SHARE = f"-virtfs local,path=/,mount_tag={CACHED},security_model=none,multidevs=remap,readonly=on"
MOUNT = f"mkdir {CACHED_AT} && mount -t 9p -o {arm64.MOUNT_OPTIONS} {CACHED} {CACHED_AT}"
# vng is in the same directory as the virtual environment's interpreter, depmod in /usr/sbin
os.environ["PATH"] = f"{Path(sys.executable).parent}:{os.environ['PATH']}:/usr/sbin:/sbin"


def kernel_packages(apt: Apt, flavour: str) -> list[str]:
    """The packages that a suite's kernel of that flavour consists of."""
    depends = apt.run("apt-cache", "depends", f"linux-image-{flavour}")
    match = re.search(r"Depends: (linux-image-\S+)", depends)
    if not match:
        raise PackageMissing(f"linux-image-{flavour} of {apt.suite} depends on no kernel")
    # from Linux 7 on the image package has no files, but depends on those that have
    parts = re.findall(r"Depends: (linux-(?:binary|modules)-\S+)", apt.run("apt-cache", "depends", match[1]))
    return parts or [match[1]]


def kernel_of(name: str) -> Path:
    """The kernel image of a machine, unpacked with its modules; fetches it the first time."""
    home, machine = home_of(name), MACHINES[name]
    images = sorted(home.glob("tree/boot/vmlinuz-*"))
    if images and (home / "whole").exists():
        return images[-1]
    arm = machine.flavour in ARM64
    apt = Apt(home, machine.suite, "arm64" if arm else "amd64")
    apt.start()
    tree = home / "tree"
    if arm:
        arm64.prepare_links(tree)
    apt.unpack(kernel_packages(apt, machine.flavour), arm64.PACKAGES if arm else ())
    for image in tree.glob("usr/lib/modules/*/vmlinuz"):
        (tree / "boot").mkdir(exist_ok=True)
        shutil.copy2(image, tree / "boot" / f"vmlinuz-{image.parent.name}")
    (image,) = tree.glob("boot/vmlinuz-*")
    # in a suite where /lib is a link to /usr/lib, packages contain only /usr/lib
    base = tree / "usr" if (tree / "usr/lib/modules").exists() else tree
    run("depmod", "-b", str(base), version_of(image))
    if arm:
        arm64.make_root(tree, ROOT, JOB)
        arm64.make_initramfs(tree, version_of(image), home / "initramfs")
    (home / "whole").touch()
    return image


def home_of(name: str) -> Path:
    """Where a machine's kernel is kept; machines of one kernel share it."""
    machine = MACHINES[name]
    if machine.flavour in ARM64:
        return HOME / machine.flavour
    return HOME / (machine.suite if machine.flavour == "amd64" else f"{machine.suite}-{machine.flavour}")


def version_of(image: Path) -> str:
    """The version of a kernel, as ``uname -r`` prints it."""
    return image.name.removeprefix("vmlinuz-")


def workloads(name: str, groups: Sequence[str]) -> Path:
    """What the virtual machine gets: the lab's workloads, compiled on the host because a compiler is slow in there, and
    the forms of the programs to load if these groups do."""
    arm = MACHINES[name].flavour in ARM64
    binaries = HOME / ("bin-arm64" if arm else "bin")
    binaries.mkdir(parents=True, exist_ok=True)
    for workload in WORKLOADS:
        source, to = ROOT / "tests/lab/images" / f"{workload}.c", binaries / workload
        if arm:
            arm64.compile_workload(source, to, run)
        else:
            run("gcc", "-std=gnu11", "-O1", "-static", "-pthread", "-o", str(to), str(source))
    with go_builder(GOARCH="arm64" if name in ARM64 else "amd64") as build:
        build(ROOT / "tests/integration/programs/goroutines.go", binaries / "goroutines", BARE)
    together = next((number for group, number in TOGETHER.items() if group in (groups or TOGETHER)), None)
    if together is not None:
        (binaries / "forms.json").write_text(forms(together))
    return binaries


@functools.cache
def forms(together: int) -> str:
    """The forms of all programs in which that many constants together have all their values, as JSON."""
    return json.dumps({probe: choose(probe, together) for probe in loadable()})


def job(python: str, site: str, binaries: Path, groups: Sequence[str], first: str) -> str:
    """The command that runs inside.py in the virtual machine, after ``first``."""
    path = f"PYTHONPATH={ROOT / 'tests'}:{ROOT / '.build/collections'}{site}"
    inside = [python, str(ROOT / "tests/kernels/inside.py"), str(binaries), *groups]
    return f"{{ {first} && {shlex.join(['env', path, *inside])}; }} 2>&1"


def cached() -> str:
    """The command that gives the virtual machine what Python reads through the cache."""
    compileall.compile_dir(ROOT / "plugins", quiet=1)
    compileall.compile_dir(ROOT / "tests", quiet=1)
    paths = [ROOT, sysconfig.get_config_var("LIBDIR"), *(sysconfig.get_paths()[kind] for kind in ("stdlib", "purelib"))]
    read = map(shlex.quote, dict.fromkeys(map(os.path.realpath, paths)))
    return " && ".join([MOUNT, *(f"mount --bind {CACHED_AT}{path} {path}" for path in read)])


def boot(name: str, image: Path, binaries: Path, groups: Sequence[str]) -> str:
    """Boots a kernel, runs inside.py in it, and returns everything that the virtual machine printed.

    vng needs a terminal. It runs with -v because the guest finds no virtio ports on a file system without udev: the
    command then writes to the serial console, which vng shows only with -v.
    """
    machine = MACHINES[name]
    if machine.flavour in ARM64:
        JOB.write_text(job("/usr/bin/python3", f":{arm64.SITE}", binaries, groups, machine.first))
        command = arm64.command(image, home_of(name) / "tree", home_of(name) / "initramfs", ROOT)
    else:
        inside = job(sys.executable, "", binaries, groups, f"{cached()} && {machine.first}")
        booted = ["vng", "-v", "-r", str(image), "--disable-kvm", "--force-9p", "-m", "2G", f"--qemu-opts={SHARE}"]
        command = [*booted, *machine.options, "--", inside]
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir("/")
        os.execvp(command[0], command)
    deadline = time.monotonic() + BOOT_TIMEOUT
    with open(HOME / f"{name}.log", "w+b", buffering=0) as log:
        while True:
            ready = select.select([terminal], [], [], max(0.0, deadline - time.monotonic()))[0]
            try:
                part = os.read(terminal, 65536) if ready else b""
            except OSError:  # EIO: the other side has closed
                part = b""
            if not part:
                break
            log.write(part)
        os.close(terminal)  # hangs up, which ends whatever still runs after the deadline
        os.waitpid(pid, 0)
        log.seek(0)
        return log.read().decode(errors="replace")


def try_machine(name: str, groups: Sequence[str]) -> tuple[str, list[tuple[str, bool, str]]]:
    """A machine's kernel and its checks; if there are none, a single one that says what went wrong."""
    groups = groups or MACHINES[name].groups
    try:
        image = kernel_of(name)
        binaries = workloads(name, groups)
    except PackageMissing as error:
        return name, [("fetch", False, str(error))]
    print(f"booting {image.name} ({name})", flush=True)
    said = boot(name, image, binaries, groups)
    found = [tuple(json.loads(line)) for line in re.findall(r"^RESULT (\[.*\])\s*$", said.replace("\r", ""), re.M)]
    if not re.search(r"^inside: done\s*$", said, re.M):
        found.append(("all of it", False, f"the console is in {HOME}/{name}.log: {said[-300:]!r}"))
    return f"{version_of(image)}{f' ({name})' if MACHINES[name].groups else ''}", found


def main() -> int:
    groups = [word[1:] for word in sys.argv[1:] if word.startswith("+")]
    machines = [word for word in sys.argv[1:] if not word.startswith("+")] or list(MACHINES)
    loads: dict[str, dict[str, str]] = {}
    kernels, rows, failed = [], ["| kernel | check | found |", "|---|---|---|"], False
    for machine in machines:
        kernel, checks = try_machine(machine, groups)
        kernels.append(kernel)
        for name, passed, found in checks:
            told = f"{'' if passed else 'FAILED: '}{found}"
            failed = failed or not passed
            if name.endswith(LOADS):
                loads.setdefault(name.removesuffix(LOADS), {})[kernel] = told
            else:
                rows.append(f"| {kernel} | {name} | {told} |")
    print("\n".join(rows))
    if loads:
        print(f"\n| probe | {' | '.join(kernels)} |\n|---{'|---' * len(kernels)}|")
        for probe, told in loads.items():
            print(f"| {probe} | {' | '.join(told.get(kernel, 'not run') for kernel in kernels)} |")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
