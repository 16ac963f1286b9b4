# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from tools import set_version

ROOT = Path(__file__).resolve().parents[3]


def tree(root: Path, releases: str = "") -> Path:
    """A collection of version 1.1.0 with a module of that version and one with an option of it."""
    modules, specs = root / "plugins" / "modules", root / "roles" / "one" / "meta"
    for folder in (modules, specs, root / "changelogs"):
        folder.mkdir(parents=True)
    (root / "galaxy.yml").write_text("name: probe\nversion: 1.1.0\nreadme: README.md\n")
    (modules / "old.py").write_text('D = r"""\nversion_added: 1.0.0\noptions:\n  x:\n    version_added: 1.1.0\n"""\n')
    (modules / "new.py").write_text('D = r"""\nversion_added: 1.1.0\nnotes: [since 1.1.0]\n"""\n')
    (specs / "argument_specs.yml").write_text("main:\n    version_added: 1.1.0\n")
    if releases:
        (root / "changelogs" / "changelog.yaml").write_text(f"releases: {{{releases}}}\n")
    return root


def test_what_no_release_has_had_gets_the_version(tmp_path: Path) -> None:
    root = tree(tmp_path, "1.0.0: {}")
    assert len(set_version.set_version(root, "2.0.0")) == 4
    assert (root / "galaxy.yml").read_text() == "name: probe\nversion: 2.0.0\nreadme: README.md\n"
    old, new = ((root / "plugins" / "modules" / name).read_text() for name in ("old.py", "new.py"))
    assert re.findall("version_added: (.*)", old) == ["1.0.0", "2.0.0"]
    assert re.findall("version_added: (.*)", new) == ["2.0.0"] and "since 1.1.0" in new
    assert "version_added: 2.0.0" in (root / "roles" / "one" / "meta" / "argument_specs.yml").read_text()
    assert set_version.set_version(root, "2.0.0") == []


def test_what_a_release_has_had_keeps_its_version(tmp_path: Path) -> None:
    root = tree(tmp_path, "1.0.0: {}, 1.1.0: {}")
    assert set_version.set_version(root, "1.2.0") == [root / "galaxy.yml"]


@pytest.mark.parametrize(
    ("version", "sentence"),
    [
        ("1.2", "three numbers"),
        ("v1.2.0", "three numbers"),
        ("1.02.0", "three numbers"),
        ("1.0.9", "give a later one"),
        ("1.1.0", "has been released"),
    ],
)
def test_a_version_that_cannot_be_the_next_is_refused(tmp_path: Path, version: str, sentence: str) -> None:
    root = tree(tmp_path, "1.0.0: {}, 1.1.0: {}")
    with pytest.raises(SystemExit, match=sentence):
        set_version.set_version(root, version)
    assert "version: 1.1.0" in (root / "galaxy.yml").read_text()


def test_it_finds_every_version_added_of_this_collection(tmp_path: Path) -> None:
    # Without the changelog, in which no release has had the present version.
    for name in ("plugins", "roles"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "galaxy.yml", tmp_path)
    before = re.findall(r"(?m)^version: (.*)$", (ROOT / "galaxy.yml").read_text())[0]
    set_version.set_version(tmp_path, "99.0.0")
    told = [
        line
        for path in tmp_path.rglob("*")
        if path.suffix in (".py", ".yml")
        for line in path.read_text().splitlines()
        if "version_added:" in line
    ]
    assert len(told) > 50 and not [line for line in told if before in line]
