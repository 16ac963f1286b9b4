# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of the packages of module_utils: none imports one that comes after it (CONTRIBUTING.md has the drawing)."""

from __future__ import annotations

import ast
import os
from typing import Dict, Iterator, Set

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, *[os.pardir] * 4, "plugins", "module_utils")
PREFIX = "ansible_collections.fleet.probe.plugins.module_utils."

# package -> the packages that it may import
MAY_IMPORT: Dict[str, Set[str]] = {
    "_core": set(),
    "_bytecode": set(),
    "_runtimes": {"_core"},
    "_inside": {"_core"},
    "_load": {"_core"},
    "_discover": {"_core", "_runtimes"},
    "_resolve": {"_core", "_inside"},
    "_attach": {"_core", "_inside", "_load", "_resolve"},
    "_window": {"_core", "_load", "_discover"},
    "_collect": {"_core", "_load", "_window"},
    "_result": {"_core", "_window", "_collect"},
    "_stacks": {"_core", "_inside", "_load", "_resolve", "_collect"},
}
MAY_IMPORT["_probes"] = {*MAY_IMPORT} - {"_runtimes"}  # a module hands its own bytecode to its probe
MAY_IMPORT["_tools"] = {*MAY_IMPORT} - {"_runtimes", "_bytecode", "_inside", "_result"}
MAY_IMPORT["_module"] = {"_core", "_load", "_discover", "_attach", "_window", "_probes"}


def imported(package: str) -> Iterator[str]:
    """``file -> package`` for each import of another package of module_utils."""
    for name in sorted(os.listdir(os.path.join(ROOT, package))):
        if not name.endswith(".py"):
            continue
        with open(os.path.join(ROOT, package, name), encoding="utf-8") as file:
            tree = ast.parse(file.read())
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(PREFIX):
                other = node.module[len(PREFIX) :].partition(".")[0]
                if other != package:
                    yield f"{name} -> {other}"


def test_every_package_has_its_place() -> None:
    packages = {name for name in os.listdir(ROOT) if os.path.isdir(os.path.join(ROOT, name)) and name != "__pycache__"}
    assert packages == set(MAY_IMPORT)
    assert [name for name in os.listdir(ROOT) if name.endswith(".py")] == []


@pytest.mark.parametrize("package", sorted(MAY_IMPORT))
def test_a_package_imports_none_that_comes_after_it(package: str) -> None:
    allowed = MAY_IMPORT[package]
    assert [found for found in imported(package) if found.rpartition(" ")[2] not in allowed] == []


def test_no_packages_import_each_other() -> None:
    order = list(MAY_IMPORT)
    for package, others in MAY_IMPORT.items():
        assert all(order.index(other) < order.index(package) for other in others), package
