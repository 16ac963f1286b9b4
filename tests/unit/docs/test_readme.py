# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""README.md has only commands that are run somewhere, and names every module that is not internal."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[3]
README = (ROOT / "README.md").read_text()


def plays(text: str) -> list[str]:
    """The commands with a playbook, without the ends of their lines."""
    found = re.findall(r"(?m)^    (ansible-playbook (?:.*\\\n)*.*)", text)
    return [" ".join(command.replace("\\\n", " ").split()) for command in found]


def test_the_first_questions_are_recipes() -> None:
    """tests/integration/test_recipes.py runs those."""
    first = plays(README.split("\n## First questions\n")[1].split("\n## ")[0])
    recipes = plays((ROOT / "docs" / "recipes.md").read_text())
    assert len(first) == 4 and [command for command in first if command not in recipes] == []
    assert [word for word in ("slow", "dnssnoop", "tcpconnect", "opensnoop") if word not in " ".join(first)] == []


def test_a_module_is_in_the_contents_or_says_that_it_is_internal() -> None:
    for path in sorted((ROOT / "plugins" / "modules").glob("*.py")):
        about = yaml.safe_load(path.read_text().split('DOCUMENTATION = r"""')[1].split('"""')[0])
        internal = about["short_description"].endswith(" (internal)")
        assert internal != (f"| module `{path.stem}` |" in README), path.stem
