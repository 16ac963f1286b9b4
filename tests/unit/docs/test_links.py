# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every link of the documentation within the repository leads to a file, and to a heading of it where it names one."""

from __future__ import annotations

import fnmatch
import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[3]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\(([^)\s]+)\)")
# Galaxy shows these pages without the tree, so their links are absolute.
SHOWN_ALONE = [ROOT / "README.md", *sorted((ROOT / "roles").glob("*/README.md"))]
PAGES += SHOWN_ALONE[1:]
HERE = "https://github.com/fleet-probe/fleet.probe/blob/main/"


def links(page: Path) -> list[str]:
    """The links of a page; absolute ones into this repository as paths from its root."""
    found = LINK.findall(page.read_text(encoding="utf-8"))
    return [f"{ROOT}/{link.removeprefix(HERE)}" if link.startswith(HERE) else link for link in found]


def anchors(page: Path) -> set[str]:
    """The anchors that GitHub gives the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def broken(page: Path) -> list[str]:
    """The links of a page that lead nowhere."""
    found = []
    for link in links(page):
        if re.match(r"[a-z]+:", link):
            continue
        path, _hash, anchor = link.partition("#")
        target = page.parent / path if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            found.append(link)
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    assert broken(page) == []


def test_a_link_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    (tmp_path / "there.md").write_text("# What `a` costs\n")
    page = tmp_path / "page.md"
    page.write_text(
        "[a](there.md) [b](there.md#what-a-costs) [c](https://example.org) [d](gone.md) [e](there.md#gone) [f](#gone)\n"
    )
    assert broken(page) == ["gone.md", "there.md#gone", "#gone"]


def test_every_page_can_be_reached_from_the_index() -> None:
    reached, waiting = set(), [ROOT / "docs" / "index.md"]
    while waiting:
        page = waiting.pop().resolve()
        if page in reached or page.suffix != ".md":
            continue
        reached.add(page)
        paths = (link.partition("#")[0] for link in links(page))
        waiting += [page.parent / path for path in paths if path and not re.match(r"[a-z]+:", path)]
    assert set(PAGES) - reached - set(SHOWN_ALONE) == set()


@pytest.mark.parametrize("page", SHOWN_ALONE, ids=lambda page: str(page.relative_to(ROOT)))
def test_what_galaxy_shows_has_no_relative_link(page: Path) -> None:
    relative = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if not re.match(r"[a-z]+:|#", link)]
    assert relative == []


def ignored(path: Path) -> bool:
    """Whether the tarball leaves out a file, as ansible-galaxy reads build_ignore: patterns of whole paths."""
    patterns = yaml.safe_load((ROOT / "galaxy.yml").read_text())["build_ignore"]
    parts = path.relative_to(ROOT).parts
    upwards = ["/".join(parts[: number + 1]) for number in range(len(parts))]
    return any(fnmatch.fnmatch(name, pattern) for name in upwards for pattern in patterns)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_an_installed_reader_has_every_page_and_picture(page: Path) -> None:
    relative = [link.partition("#")[0] for link in LINK.findall(page.read_text(encoding="utf-8"))]
    targets = [(page.parent / link).resolve() for link in relative if link and not re.match(r"[a-z]+:", link)]
    assert not ignored(page)
    assert [str(target) for target in targets if ignored(target)] == []


def test_what_the_tarball_leaves_out_is_known() -> None:
    assert ignored(ROOT / "benchmarks" / "README.md") and ignored(ROOT / "execution-environment.yml")
    assert not ignored(ROOT / "docs" / "fleet.md")
