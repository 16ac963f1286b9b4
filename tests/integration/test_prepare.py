# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The role prepare on this machine, and on one like it that lacks libbpf.

The latter is this machine's file system with a layer over it, seen by the play alone: there libbpf's package is
removed for real and installed for real, from a repository that holds the package as it is installed here.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lab.host import run

ROLE = [{"hosts": "all", "gather_facts": False, "roles": [{"role": "fleet.probe.prepare", "prepare_install": True}]}]

# $1 is an empty directory, the rest a command.
LAYERED = """
set -e
mount --make-rprivate /
mount -t tmpfs none "$1"
mkdir "$1/upper" "$1/work" "$1/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" "$1/root"
for each in proc sys dev; do mount --rbind "/$each" "$1/root/$each"; done
root="$1/root"; shift
exec chroot "$root" "$@"
"""

# $1 is the repository. The machine that comes out has neither libbpf nor any list of packages.
WITHOUT_LIBBPF = """
set -e
rm -rf /etc/apt/sources.list /etc/apt/sources.list.d/* /var/lib/apt/lists/*
echo 'APT::Sandbox::User "root";' > /etc/apt/apt.conf.d/99-reads-roots-files
echo "deb [trusted=yes] file:$1 ./" > /etc/apt/sources.list
dpkg --force-depends --remove libbpf1 >&2
"""


def play(tmp_path: Path, *extra: str, prefix: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    (tmp_path / "book.yml").write_text(json.dumps(ROLE))
    command = [str(Path(sys.executable).parent / "ansible-playbook"), "book.yml", "-i", "one,", "-c", "local"]
    return subprocess.run(
        [*prefix, *command, "-e", f"ansible_python_interpreter={sys.executable}", *extra],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        cwd=tmp_path,
        env={**os.environ, "ANSIBLE_STDOUT_CALLBACK": "ansible.builtin.default", "ANSIBLE_NOCOLOR": "1"},
    )


def pack_libbpf(repository: Path) -> None:
    """A repository with the package libbpf1 as dpkg knows it here."""
    tree = repository / "tree"
    (tree / "DEBIAN").mkdir(parents=True)
    for name in run("dpkg", "-L", "libbpf1").splitlines():
        if os.path.islink(name) or not os.path.isdir(name):
            (tree / name[1:]).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(name, tree / name[1:], follow_symlinks=False)
    control = "".join(f"{line}\n" for line in run("dpkg", "-s", "libbpf1").splitlines() if line[:7] != "Status:")
    (tree / "DEBIAN" / "control").write_text(control)
    (tree / "DEBIAN" / "triggers").write_text("activate-noawait ldconfig\n")
    run("dpkg-deb", "--build", str(tree), str(repository / "libbpf1.deb"))
    digest = run("sha256sum", str(repository / "libbpf1.deb")).split()[0]
    size = (repository / "libbpf1.deb").stat().st_size
    (repository / "Packages").write_text(f"{control}Filename: ./libbpf1.deb\nSize: {size}\nSHA256: {digest}\n")


def layered(tmp_path: Path, *script: str) -> tuple[str, ...]:
    """A prefix for commands that see this machine without libbpf, after ``script``; it lasts as long as they do."""
    if shutil.which("dpkg-deb") is None or shutil.which("chroot") is None:
        pytest.skip("this machine has no dpkg, whose package libbpf1 is removed and installed")
    (tmp_path / "layer").mkdir()
    inside = "".join((WITHOUT_LIBBPF, *script))
    layer = ("unshare", "-m", "sh", "-c", LAYERED, "sh", str(tmp_path / "layer"))
    return (*layer, "sh", "-c", f'{inside}\ncd "$2"; shift 2; exec "$@"', "sh", str(tmp_path / "repo"), str(tmp_path))


def test_nothing_is_installed_where_all_is_there(tmp_path: Path) -> None:
    done = play(tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "changed=0" in done.stdout


def test_libbpf_is_installed_and_probes_can_run(tmp_path: Path) -> None:
    pack_libbpf(tmp_path / "repo")
    twice = 'set -e; "$@"; ldconfig -p | grep libbpf.so; exec "$@"'
    done = play(tmp_path, prefix=(*layered(tmp_path), "sh", "-c", twice, "sh"))
    assert done.returncode == 0, done.stdout + done.stderr
    first, library, second = done.stdout.partition("libbpf.so.1 ")
    assert library, "the loader finds it"
    assert "changed=1" in first and "failed=0" in first and "changed=0" in second
    # This machine's own was never touched.
    assert "ok installed" in run("dpkg", "-s", "libbpf1")


def test_check_mode_installs_nothing(tmp_path: Path) -> None:
    pack_libbpf(tmp_path / "repo")
    after = 'set -e; "$@"; ldconfig -p | grep libbpf.so || echo none is here'
    done = play(tmp_path, "--check", prefix=(*layered(tmp_path, "apt-get update >&2\n"), "sh", "-c", after, "sh"))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "changed=1" in done.stdout and done.stdout.endswith("none is here\n")


def test_without_the_package_the_reason_is_told(tmp_path: Path) -> None:
    done = play(tmp_path, prefix=layered(tmp_path))
    assert done.returncode != 0
    assert "No package matching 'libbpf0' is available" in done.stdout
