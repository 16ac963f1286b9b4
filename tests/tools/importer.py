# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives the built tarball to the importer of Galaxy and Automation Hub: importer.py PYTHON DIRECTORY.

PYTHON has galaxy-importer (requirements-importer.txt); DIRECTORY is for the export, the tarball and a home. Then the
tarball is installed where nothing else is, and verified.

Exits with 1 and the log if the importer fails, or if the log has a warning, an error or a traceback: one in
ansible-lint does not fail the import.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
# Automation Hub takes no version before 1.0.0, which the importer is asked to demand from then on.
CONFIG = """\
[galaxy-importer]
RUN_ANSIBLE_DOC = true
RUN_ANSIBLE_LINT = true
RUN_ANSIBLE_TEST = false
CHECK_REQUIRED_TAGS = true
CHECK_CHANGELOG = true
CHECK_RUNTIME_YAML = true
REQUIRE_V1_OR_GREATER = {one}
"""


def configuration() -> str:
    version = yaml.safe_load((ROOT / "galaxy.yml").read_text(encoding="utf-8"))["version"]
    return CONFIG.format(one=str(not version.startswith("0.")).lower())


def complaints(log: str) -> list[str]:
    """The lines of the importer's log that speak against the collection."""
    return [line for line in log.splitlines() if re.match(r"(ERROR|CRITICAL|WARNING|Traceback)\b", line)]


def environment(python: Path, directory: Path) -> dict[str, str]:
    """A home of its own and the tools that are installed beside ``python``, before all others."""
    return {
        "HOME": str(directory / "home"),
        "PATH": f"{python.parent}:{os.environ['PATH']}",
        "LC_ALL": "C.UTF-8",
        "GALAXY_IMPORTER_CONFIG": str(directory / "galaxy-importer.cfg"),
        "ANSIBLE_COLLECTIONS_PATH": str(directory / "home" / "collections"),
        "ANSIBLE_NOCOLOR": "1",
    }


def run(command: list[str], directory: Path, python: Path) -> str:
    """The output of a command; ends the program with it if the command fails."""
    done = subprocess.run(
        command,
        cwd=directory,
        env=environment(python, directory),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{done.stdout}\n{' '.join(command)} ended with exit code {done.returncode}.")
    return done.stdout


def main(python: Path, directory: Path) -> None:
    shutil.rmtree(directory, ignore_errors=True)
    (directory / "home").mkdir(parents=True)
    (directory / "galaxy-importer.cfg").write_text(configuration(), encoding="utf-8")
    export = [sys.executable, str(ROOT / "tests" / "tools" / "export_tree.py"), str(directory)]
    subprocess.run(export, check=True)
    checkout = directory / "ansible_collections" / "fleet" / "probe"
    run(["ansible-galaxy", "collection", "build", "--output-path", str(directory), str(checkout)], directory, python)
    (tarball,) = directory.glob("fleet-probe-*.tar.gz")
    log = run([str(python), "-m", "galaxy_importer.main", tarball.name], directory, python)
    found = complaints(log)
    if found or "Importer processing completed successfully" not in log:
        sys.exit("\n".join([log, "The importer complains:", *found]))
    run(["ansible-galaxy", "collection", "install", tarball.name], directory, python)
    run(["ansible-galaxy", "collection", "verify", "--offline", "fleet.probe"], directory, python)


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute(), Path(sys.argv[2]).absolute())
