# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kernel matrix: boots Debian's kernels and runs inside.py in each, which loads every program and tries every probe.

usage: matrix.py [SUITE ...] [+GROUP ...]     (SUITES, default all; the parts of inside.py to run, default all. Root, on
Debian, with vng and QEMU)

The kernels come from the mirror that this host's apt uses, through an apt configuration of their own. They are unpacked
in .build/kernels, not installed. vng boots them on this host's own file system, read-only, in software emulation, so
the matrix does not need KVM.
"""

from __future__ import annotations

import json
import os
import pty
import re
import select
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from lab.loads import choose, loadable

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / ".build" / "kernels"
SUITES = ("bullseye", "bookworm", "trixie", "sid")
WORKLOADS = ("hot", "opener", "talker", "directio", "marked", "ender")
BOOT_TIMEOUT = 3600.0
KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"  # of the package debian-archive-keyring
# vng is in the same directory as the virtual environment's interpreter, depmod in /usr/sbin
os.environ["PATH"] = f"{Path(sys.executable).parent}:{os.environ['PATH']}:/usr/sbin:/sbin"


class KernelMissing(Exception):
    """A kernel could not be fetched; the text names the step that failed."""


def run(*argv: str, cwd: Path | None = None) -> str:
    """A command's standard output; raises KernelMissing with the end of its standard error."""
    done = subprocess.run(argv, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        raise KernelMissing(f"{' '.join(argv[:2])}: {done.stderr.strip()[-300:] or f'exit {done.returncode}'}")
    return done.stdout


def mirror() -> str:
    """The address of the Debian mirror that this host's apt uses."""
    targets = run("apt-get", "indextargets", "--format", "$(ORIGIN)|$(LABEL)|$(COMPONENT)|$(REPO_URI)")
    for line in targets.splitlines():
        origin, label, component, address = line.split("|")
        if (origin, label, component) == ("Debian", "Debian", "main"):
            return address
    raise KernelMissing("this host's apt has no Debian mirror (apt-get indextargets)")


def kernel_of(suite: str) -> Path:
    """The suite's kernel image, unpacked with its modules; fetches it the first time."""
    home = HOME / suite
    images = sorted(home.glob("tree/boot/vmlinuz-*"))
    if images:
        return images[-1]
    address = mirror()
    shutil.rmtree(home, ignore_errors=True)
    for directory in ("lists/partial", "cache/archives/partial", "tree"):
        (home / directory).mkdir(parents=True)
    signed = f"[signed-by={KEYRING}] " if os.path.exists(KEYRING) else ""
    (home / "sources.list").write_text(f"deb {signed}{address} {suite} main\n")
    settings = {
        "Dir::Etc::SourceList": home / "sources.list",
        "Dir::Etc::SourceParts": "/dev/null",
        "Dir::State::Lists": home / "lists",
        "Dir::Cache": home / "cache",
        "APT::Sandbox::User": "root",
    }
    own = [word for name, value in settings.items() for word in ("-o", f"{name}={value}")]
    run("apt-get", *own, "update", "-qq")
    architecture = run("dpkg", "--print-architecture").strip()
    depends = run("apt-cache", *own, "depends", f"linux-image-{architecture}")
    match = re.search(r"Depends: (linux-image-\S+)", depends)
    if not match:
        raise KernelMissing(f"linux-image-{architecture} of {suite} depends on no kernel")
    # from Debian 14 on the image package has no files, but depends on those that have
    parts = re.findall(r"Depends: (linux-(?:binary|modules)-\S+)", run("apt-cache", *own, "depends", match[1]))
    run("apt-get", *own, "download", "-qq", *(parts or [match[1]]), cwd=home)
    for package in home.glob("*.deb"):
        run("dpkg-deb", "-x", str(package), str(home / "tree"))
        package.unlink()
    for image in home.glob("tree/usr/lib/modules/*/vmlinuz"):
        (home / "tree/boot").mkdir(exist_ok=True)
        shutil.copy2(image, home / "tree/boot" / f"vmlinuz-{image.parent.name}")
    (image,) = home.glob("tree/boot/vmlinuz-*")
    # in a suite where /lib is a link to /usr/lib, packages contain only /usr/lib
    base = home / "tree" if (home / "tree/lib/modules").exists() else home / "tree/usr"
    run("depmod", "-b", str(base), image.name.removeprefix("vmlinuz-"))
    return image


def workloads() -> Path:
    """What the virtual machine gets: the lab's workloads, compiled on the host because a compiler is slow in there, and
    the forms of the programs to load."""
    binaries = HOME / "bin"
    binaries.mkdir(parents=True, exist_ok=True)
    for name in WORKLOADS:
        source = ROOT / "tests/lab/images" / f"{name}.c"
        run("gcc", "-std=gnu11", "-O1", "-static", "-pthread", "-o", str(binaries / name), str(source))
    (binaries / "forms.json").write_text(json.dumps({name: choose(name) for name in loadable()}))
    return binaries


def boot(image: Path, binaries: Path, groups: Sequence[str]) -> str:
    """Boots a kernel, runs inside.py in it, and returns everything that the virtual machine printed.

    vng needs a terminal. It runs with -v because the guest finds no virtio ports on a file system without udev: the
    command then writes to the serial console, which vng shows only with -v.
    """
    path = f"PYTHONPATH={ROOT / 'tests'}:{ROOT / '.build/collections'}"
    inside = shlex.join(["env", path, sys.executable, str(ROOT / "tests/kernels/inside.py"), str(binaries), *groups])
    command = ["vng", "-v", "-r", str(image), "--disable-kvm", "--force-9p", "-m", "2G", "--", f"{inside} 2>&1"]
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir("/")
        os.execvp(command[0], command)
    deadline = time.monotonic() + BOOT_TIMEOUT
    with open(HOME / f"{image.name}.log", "w+b", buffering=0) as log:
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


def try_suite(suite: str, binaries: Path, groups: Sequence[str]) -> list[tuple[str, bool, str]]:
    """The checks of one kernel; if there are none, a single one that says what went wrong."""
    try:
        image = kernel_of(suite)
    except KernelMissing as error:
        return [("fetch", False, str(error))]
    print(f"booting {image.name} ({suite})", flush=True)
    said = boot(image, binaries, groups)
    found = [tuple(json.loads(line)) for line in re.findall(r"^RESULT (\[.*\])\s*$", said.replace("\r", ""), re.M)]
    return found or [("boot", False, f"no result; the console is in {HOME}/{image.name}.log: {said[-300:]!r}")]


def main() -> int:
    groups = [word[1:] for word in sys.argv[1:] if word.startswith("+")]
    suites = [word for word in sys.argv[1:] if not word.startswith("+")] or list(SUITES)
    binaries = workloads()
    failed = False
    rows = ["| kernel | check | found |", "|---|---|---|"]
    for suite in suites:
        for name, passed, found in try_suite(suite, binaries, groups):
            images = sorted((HOME / suite).glob("tree/boot/vmlinuz-*"))
            kernel = images[-1].name.removeprefix("vmlinuz-") if images else suite
            rows.append(f"| {kernel} | {name} | {'' if passed else 'FAILED: '}{found} |")
            failed = failed or not passed
    print("\n".join(rows))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
