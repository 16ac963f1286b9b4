# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets the version of the next release: set_version.py VERSION [DIRECTORY].

galaxy.yml gets it, and so does version_added of everything that no release has had. What is new is written with the
version that galaxy.yml has then, so as long as changelogs/changelog.yaml has no release of that version, whatever
carries it is new.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
# Where modules, plugins, their fragments, roles and their options say since when they are there.
DOCUMENTED = ("plugins/**/*.py", "plugins/*/*.yml", "roles/*/meta/argument_specs.yml")
_VERSION = re.compile(r"(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}")


def released(root: Path) -> set[str]:
    """The versions that the changelog lists."""
    path = root / "changelogs" / "changelog.yaml"
    changelog = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else None
    return set((changelog or {}).get("releases") or {})


def set_version(root: Path, version: str) -> list[Path]:
    """The files that have changed. Ends the program if it cannot be the next version."""
    galaxy = root / "galaxy.yml"
    text = galaxy.read_text(encoding="utf-8")
    before = str(yaml.safe_load(text)["version"])
    if not _VERSION.fullmatch(version):
        sys.exit(f"The version is {version!r}; give three numbers, such as 1.0.0.")
    if _numbers(version) < max(map(_numbers, {before, *released(root)})):
        sys.exit(f"The version is {version}, before {before} or a release of the changelog; give a later one.")
    if version in released(root):
        sys.exit(f"Version {version} has been released; give the next one.")
    edits = {galaxy: re.sub(r"(?m)^version: .*$", f"version: {version}", text)}
    if before not in released(root):
        added = re.compile(rf"(?m)^(\s*version_added: ){re.escape(before)}$")
        for pattern in DOCUMENTED:
            for path in sorted(root.glob(pattern)):
                edits[path] = added.sub(rf"\g<1>{version}", path.read_text(encoding="utf-8"))
    changed = [path for path, wanted in edits.items() if path.read_text(encoding="utf-8") != wanted]
    for path in changed:
        path.write_text(edits[path], encoding="utf-8")
    return changed


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d+", version)[:3]))


if __name__ == "__main__":
    where = Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else ROOT
    print(f"{sys.argv[1]} in {len(set_version(where, sys.argv[1]))} files")
