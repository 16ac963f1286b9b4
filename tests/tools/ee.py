# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the image of execution-environment.yml and runs what AWX runs in it: ee.py DIRECTORY.

Where no image registry can be reached, its base is a Debian that mmdebstrap makes, with a Python of its own in /opt/ee:
ansible-builder installs pip by ensurepip, which Debian leaves out of the system's. All else is as the definition says:
ansible-core, ansible-runner, the tarball of the collection, and what its meta/execution-environment.yml demands.

Needs root, podman, mmdebstrap, ansible-builder, and .build/fleet-probe.tar.gz (make dist). Removes its images. Debian
comes from the mirror of this host's apt, Python packages from where this host's pip gets them.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import yaml
from lab.apt import mirror

ROOT = Path(__file__).resolve().parents[2]
DEFINITION = ROOT / "execution-environment.yml"
SUITE = "bookworm"
BASE, IMAGE = "localhost/fleet-probe-ee-base", "localhost/fleet-probe-ee"
PACKAGES = "python3,python3-venv,ca-certificates"
PYTHON = """\
FROM {base}:debian
RUN apt-get update && python3 -m venv /opt/ee
ENV PATH=/opt/ee/bin:/usr/sbin:/usr/bin:/sbin:/bin
"""
# What pip of the build needs of this machine to reach the network as pip does here.
NETWORK = ("/etc/pip.conf", "/etc/ssl/certs", "/etc/resolv.conf")
# In a container that may not make namespaces, too.
BUILD = ["podman", "build", "--isolation", "chroot", "--network", "host", "--security-opt", "seccomp=unconfined"]
# Command, and what it has to print: all with the collection that is in the image.
CHECKS = {
    "ansible-galaxy collection list fleet.probe": "{version}",
    "ansible-doc --json fleet.probe.uprobe": "short_description",
    "ansible-runner --version": "",
    "ssh -V": "OpenSSH",
    "python3 -c 'import jmespath, ctypes; ctypes.CDLL(\"libpcap.so.0.8\")'": "",
    "ansible-playbook fleet.probe.trace -i localhost, -c local -e probe=uprob": "There is no probe 'uprob'",
    "ansible-playbook fleet.probe.preflight -i localhost, -c local": "failed=0",
}


def run(*command: str, check: bool = True, directory: Path = ROOT) -> str:
    """Output and messages of a command; ends the program with them if it fails."""
    done = subprocess.run(
        command,
        cwd=directory,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if check and done.returncode:
        sys.exit(f"$ {' '.join(command)}\n{done.stdout[-8000:]}")
    return done.stdout


def pip_sources() -> list[str]:
    """What pip of the build needs to install from where pip of this machine does: its files and local directories.

    The pages of an index named ``simple`` link to files beside it.
    """
    told = run(sys.executable, "-m", "pip", "config", "list")
    local = [path.removesuffix("/simple") for path in re.findall(r"(?:file://|[\s'=])(/[^\s']+)", told)]
    return [path for path in dict.fromkeys([*NETWORK, *local]) if os.path.exists(path)]


def stand_in(definition: dict[str, object]) -> dict[str, object]:
    """The definition over the Debian base: another image, its package manager and its Python."""
    python = {"python_interpreter": {"python_path": "/opt/ee/bin/python3"}}
    dependencies = definition["dependencies"]
    assert isinstance(dependencies, dict)
    return {
        **definition,
        "images": {"base_image": {"name": f"{BASE}:python"}},
        "options": {"package_manager_path": "/usr/bin/apt-get"},
        "dependencies": {**dependencies, **python},
    }


def main(directory: Path) -> int:
    directory.mkdir(parents=True, exist_ok=True)
    base = directory / f"{SUITE}.tar"
    if not base.exists():
        run("mmdebstrap", "--variant=apt", f"--include={PACKAGES}", SUITE, str(base), mirror())
    mounts = [word for path in pip_sources() for word in ("-v", f"{path}:{path}:ro")]
    try:
        run("podman", "import", str(base), f"{BASE}:debian")
        (directory / "Containerfile").write_text(PYTHON.format(base=BASE), encoding="utf-8")
        run(*BUILD, *mounts, "-t", f"{BASE}:python", "-f", "Containerfile", ".", directory=directory)
        definition = yaml.safe_load(DEFINITION.read_text(encoding="utf-8"))
        # Paths in a definition are relative to it.
        made = ROOT / ".build" / "ee-debian.yml"
        files = [{**one, "src": str(ROOT / one["src"])} for one in definition["additional_build_files"]]
        made.write_text(yaml.safe_dump(stand_in({**definition, "additional_build_files": files})), encoding="utf-8")
        context = directory / "context"
        run("ansible-builder", "create", "--file", str(made), "--context", str(context))
        print(f"building over {SUITE} …", flush=True)
        run(*BUILD, *mounts, "-t", IMAGE, "-f", "Containerfile", ".", directory=context)
        version = yaml.safe_load((ROOT / "galaxy.yml").read_text(encoding="utf-8"))["version"]
        wrong = 0
        for command, words in CHECKS.items():
            words = words.format(version=version)
            # Limits that a process without CAP_SYS_RESOURCE may set, too.
            limits = ("--ulimit", "nofile=1024:1024", "--ulimit", "nproc=1000:1000")
            isolated = ("--network", "host", *limits, "--security-opt", "seccomp=unconfined")
            shown = run("podman", "run", "--rm", "--user", "0", *isolated, IMAGE, "sh", "-c", command, check=False)
            good = words in shown and "Traceback" not in shown
            wrong += not good
            print(f"{'ok   ' if good else 'WRONG'} {command}" + ("" if good else f"\n{shown[-2000:]}"), flush=True)
        return min(wrong, 1)
    finally:
        run("podman", "image", "rm", "--force", IMAGE, f"{BASE}:python", f"{BASE}:debian", check=False)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
