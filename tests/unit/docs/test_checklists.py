# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/checklists.md: what it says is checked somewhere is, and what nothing else checks is checked here."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs" / "checklists.md"
PLUGINS = [path for kind in ("modules", "callback", "inventory") for path in (ROOT / "plugins" / kind).glob("*.py")]
GALAXY: dict[str, Any] = yaml.safe_load((ROOT / "galaxy.yml").read_text())
# At least one of these is demanded (galaxy-importer, REQUIRED_TAG_LIST).
TAGS = {"application", "cloud", "database", "eda", "infrastructure", "linux", "monitoring", "networking", "security"}


def rows() -> list[list[str]]:
    """The cells of every point."""
    lines = [line for line in PAGE.read_text().splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines if not line.startswith("| point")]


def documented(path: Path, name: str) -> Any:
    """DOCUMENTATION, EXAMPLES or RETURN of a plugin."""
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name:
            return list(yaml.safe_load_all(ast.literal_eval(node.value)))[0]
    return None


def test_what_is_said_to_be_checked_is() -> None:
    makefile = (ROOT / "Makefile").read_text()
    for point, here, *checked in rows():
        named = re.findall(r"`([^`]+)`", checked[0]) if checked else []
        assert named or here.startswith("no"), point
        for name in named:
            if name.startswith("make "):
                assert re.search(rf"^{name[5:]}:", makefile, re.MULTILINE), name
            else:
                path = {"u": "unit", "i": "integration"}[name[0]] + name[1:]
                assert (ROOT / "tests" / path).is_file(), name


def test_the_collection_describes_itself() -> None:
    for key in ("repository", "documentation", "issues"):
        assert GALAXY[key].startswith("https://")
    assert GALAXY["license"] and set(GALAXY["tags"]) & TAGS and len(GALAXY["tags"]) <= 20
    assert GALAXY["dependencies"] == {}
    assert re.fullmatch(r"\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?", GALAXY["version"])
    stated = re.search(r"no: (\S+); the importer", PAGE.read_text())
    assert (stated[1] if stated else None) == (GALAXY["version"] if GALAXY["version"].startswith("0.") else None)


def test_the_files_that_a_reader_looks_for_are_there() -> None:
    for name in ("CODE_OF_CONDUCT", "CONTRIBUTING", "SECURITY", "README", "CHANGELOG"):
        assert (ROOT / f"{name}.md").stat().st_size > 100, name
    assert (ROOT / "LICENSE").is_file() and (ROOT / "docs" / "versions.md").is_file()


def test_the_readme_has_every_section() -> None:
    titles = re.findall(r"^## (.+)$", (ROOT / "README.md").read_text(), re.MULTILINE)
    # In the order in which someone who has just installed it reads.
    assert titles[:5] == ["Install", "First steps", "First questions", "Examples", "Contents"]
    assert titles[5:] == ["Requirements", "In a checkout", "Support", "More"]
    more = (ROOT / "README.md").read_text().partition("## More")[2]
    assert "Changelog" in more and "GPL-3.0-or-later" in more


def test_no_check_is_skipped_or_ignored() -> None:
    assert not list((ROOT / "tests").glob("sanity/*"))
    lint = yaml.safe_load((ROOT / ".ansible-lint").read_text())
    assert lint["profile"] == "production" and not lint.keys() & {"skip_list", "warn_list"}


@pytest.mark.parametrize("path", PLUGINS, ids=lambda path: path.stem)
def test_a_plugin_says_since_when_by_whom_and_how(path: Path) -> None:
    about = documented(path, "DOCUMENTATION")
    assert about["version_added"] and about["author"] and about["short_description"][-1] != "."
    if path.parent.name != "callback":
        examples = documented(path, "EXAMPLES")
        assert examples and "fleet.probe." in path.read_text().partition("EXAMPLES")[2]


@pytest.mark.parametrize("path", sorted((ROOT / "roles").iterdir()), ids=lambda path: path.name)
def test_a_role_says_since_when_and_how(path: Path) -> None:
    main = yaml.safe_load((path / "meta" / "argument_specs.yml").read_text())["argument_specs"]["main"]
    assert main["version_added"] and main["author"] and f"fleet.probe.{path.name}" in main["examples"]
    assert yaml.safe_load((path / "meta" / "main.yml").read_text())["galaxy_info"]["min_ansible_version"] == "2.16"
    assert (path / "README.md").is_file()


def test_every_module_takes_check_mode() -> None:
    for path in (ROOT / "plugins" / "modules").glob("*.py"):
        about = documented(path, "DOCUMENTATION")
        assert any("fleet.probe.attributes" in one for one in about["extends_documentation_fragment"]), path.stem


def test_modules_that_only_gather_are_named_so() -> None:
    probes = {path.stem for path in (ROOT / "plugins" / "module_utils" / "_bytecode").glob("*.py")}
    for path in (ROOT / "plugins" / "modules").glob("*.py"):
        assert path.stem in probes or path.stem.startswith("fleet_") or path.stem.endswith("_info"), path.stem


def test_there_are_no_binary_files() -> None:
    for folder in ("meta", "playbooks", "plugins", "roles", "extensions"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and path.suffix != ".pyc":
                assert b"\0" not in path.read_bytes(), path
