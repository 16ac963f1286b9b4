# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages of another Debian suite than this host's, fetched from its mirror and unpacked, not installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"  # of the package debian-archive-keyring


class PackageMissing(Exception):
    """A package could not be fetched; the text names the step that failed."""


def run(*argv: str, cwd: Path | None = None) -> str:
    """A command's standard output; raises PackageMissing with the end of its standard error."""
    done = subprocess.run(argv, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        raise PackageMissing(f"{' '.join(argv[:2])}: {done.stderr.strip()[-300:] or f'exit {done.returncode}'}")
    return done.stdout


def mirror() -> str:
    """The address of the Debian mirror that this host's apt uses."""
    targets = run("apt-get", "indextargets", "--format", "$(ORIGIN)|$(LABEL)|$(COMPONENT)|$(REPO_URI)")
    for line in targets.splitlines():
        origin, label, component, address = line.split("|")
        if (origin, label, component) == ("Debian", "Debian", "main"):
            return address
    raise PackageMissing("this host's apt has no Debian mirror (apt-get indextargets)")


@dataclass(frozen=True)
class Apt:
    """apt with a configuration of its own: one suite of this host's mirror, for one architecture, nothing installed."""

    home: Path
    suite: str
    architecture: str

    def start(self) -> None:
        """Makes its directories and fetches the lists of packages."""
        shutil.rmtree(self.home, ignore_errors=True)
        for directory in ("lists/partial", "cache/archives/partial", "tree"):
            (self.home / directory).mkdir(parents=True)
        signed = f"[signed-by={KEYRING}] " if os.path.exists(KEYRING) else ""
        (self.home / "sources.list").write_text(f"deb {signed}{mirror()} {self.suite} main\n")
        (self.home / "status").touch()
        self.run("apt-get", "update", "-qq")

    def run(self, command: str, *words: str) -> str:
        """The output of apt-get or apt-cache."""
        settings = {
            "Dir::Etc::SourceList": self.home / "sources.list",
            "Dir::Etc::SourceParts": "/dev/null",
            "Dir::State::Lists": self.home / "lists",
            "Dir::State::status": self.home / "status",
            "Dir::Cache": self.home / "cache",
            "APT::Sandbox::User": "root",
            "APT::Architecture": self.architecture,
            "APT::Architectures": self.architecture,
        }
        options = [word for name, value in settings.items() for word in ("-o", f"{name}={value}")]
        return run(command, *options, *words, cwd=self.home)

    def unpack(self, packages: Sequence[str], needed: Sequence[str] = ()) -> None:
        """Unpacks packages into the tree, those in ``needed`` with all that they depend on."""
        if needed:
            self.run("apt-get", "install", "-y", "-d", "-qq", "--no-install-recommends", *needed)
        self.run("apt-get", "download", "-qq", *packages)
        for package in [*self.home.glob("*.deb"), *self.home.glob("cache/archives/*.deb")]:
            run("dpkg-deb", "-x", str(package), str(self.home / "tree"))
            package.unlink()
