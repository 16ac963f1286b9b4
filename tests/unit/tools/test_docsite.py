# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The converter of the guides for the documentation site."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def docsite(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """tests/tools/docsite.py over a folder of its own."""
    spec = importlib.util.spec_from_file_location("docsite", ROOT / "tests" / "tools" / "docsite.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "DOCS", tmp_path / "docs")
    monkeypatch.setattr(module, "RST", tmp_path / "docs" / "docsite" / "rst")
    monkeypatch.setattr(module, "GUIDES", ["fleet", "limits"])
    (tmp_path / "docs").mkdir()
    return module


def guide(docsite: Any, text: str) -> str:
    """What the converter makes of a page, without its head."""
    (docsite.DOCS / "fleet.md").write_text(f"<!--\nlicence\n-->\n\n{text}\n")
    page: str = docsite.converted("fleet")
    return page.partition("change that.\n\n")[2]


def test_titles_have_labels_that_links_find(docsite: Any) -> None:
    page = guide(
        docsite, "# One question\n\n## What is complete?\n\nSee [it](#what-is-complete) and [limits](limits.md)."
    )
    assert ".. _ansible_collections.fleet.probe.docsite.guide_fleet:\n\nOne question\n============\n" in page
    label = "ansible_collections.fleet.probe.docsite.guide_fleet.what-is-complete"
    assert f".. _{label}:\n\nWhat is complete?\n-----------------\n" in page
    assert f"See :ref:`it <{label}>` and :ref:`limits <ansible_collections.fleet.probe.docsite.guide_limits>`." in page


def test_other_files_are_in_the_repository(docsite: Any) -> None:
    page = guide(docsite, "[a](tested.md) [b](../CONTRIBUTING.md) [c](https://example.com)")
    main = f"{docsite.REPOSITORY}/blob/main"
    assert page == f"`a <{main}/docs/tested.md>`__ `b <{main}/CONTRIBUTING.md>`__ `c <https://example.com>`__\n"


def test_code_lists_and_tables(docsite: Any) -> None:
    page = guide(docsite, "    $ cat x_\n\n- one `a_b`s\n  more\n- *two*\n\n| a | b |\n|---|---|\n| `x` | |\n")
    assert ".. code-block:: text\n\n    $ cat x_\n" in page
    assert "- one ``a_b``\\ s more\n- *two*\n" in page
    assert "    * - a\n      - b\n    * - ``x``\n      -\n" in page


@pytest.mark.parametrize(
    ("text", "escaped"), [("5 * 3", "5 \\* 3"), ("a | b", "a \\| b"), ("last_ word", "last\\_ word")]
)
def test_text_is_not_markup(docsite: Any, text: str, escaped: str) -> None:
    assert guide(docsite, text) == f"{escaped}\n"


def test_what_it_does_not_know_is_an_error(docsite: Any) -> None:
    with pytest.raises(ValueError, match="has html_block"):
        guide(docsite, "<b>\nbold\n</b>")


def test_a_page_that_differs_is_reported_and_mended(docsite: Any, capsys: pytest.CaptureFixture[str]) -> None:
    for name in docsite.GUIDES:
        (docsite.DOCS / f"{name}.md").write_text("<!--\n-->\n# Title\n")
    assert docsite.write(check=True) == 1 and "guide_fleet.rst, guide_limits.rst" in capsys.readouterr().err
    assert docsite.write(check=False) == 0 and docsite.write(check=True) == 0
    (docsite.RST / "guide_old.rst").touch()
    assert docsite.write(check=True) == 1 and docsite.write(check=False) == 0
    assert sorted(path.name for path in docsite.RST.iterdir()) == ["guide_fleet.rst", "guide_limits.rst"]


def test_the_sections_name_guides_that_exist() -> None:
    sections = (ROOT / "docs" / "docsite" / "extra-docs.yml").read_text()
    names = [line.split("guide_")[1].strip() for line in sections.splitlines() if "- guide_" in line]
    assert names and all((ROOT / "docs" / f"{name}.md").exists() for name in names)
