# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a module imports before it knows its options, and what Ansible sends along with it.

A host compiles each imported file anew for each run, so what only some options need is imported by the function that
needs it. Ansible sends what any function imports.
"""

from __future__ import annotations

import ast
import functools
from pathlib import Path
from typing import Dict, FrozenSet, Iterator, List, Set, Tuple

import pytest

PLUGINS = Path(__file__).resolve().parents[4] / "plugins"
PREFIX = "ansible_collections.fleet.probe.plugins.module_utils."

# file -> what needs it, and the modules that need it whatever their options are
STACKS = ("offcputime", "profile", "program")
ON_DEMAND: Dict[str, Tuple[str, Tuple[str, ...]]] = {
    "_attach.members": ("reach: processes", ()),
    "_collect.filters": ("a filter", ("tracepoint",)),
    "_collect.read_rows": ("rows of a window that has begun", ()),
    "_core.errand": ("a user's own runtime, and files in containers", ("probes_info", "program", "uprobe", "usdt")),
    "_core.no_match": ("a selection that matches no container", ("probes_info",)),
    "_core.patience": ("arguments of processes", STACKS),
    "_core.suggest": ("a name that does not exist", ("kprobe", "probes_info", "program", "syscount", "tracepoint")),
    "_discover.selector_text": ("a selector", ()),
    "_discover.shim": ("containers of containerd, Podman and CRI-O", ()),
    "_load.kernel_btf": ("a host with containers to probe", ()),
    "_load.level_programs": ("a host that is itself a container", ()),
    "_probes.call_stacks": ("collect: stacks", ()),
    "_probes.kernel_fields": ("a value that is a field of a struct", ()),
    "_probes.live": ("a play that shows the window while it is open", ()),
    "_probes.paths": ("a value that is a field of a struct", ()),
    "_resolve.debug_files": ("stripped files", (*STACKS, "probes_info")),
    "_resolve.demangle": ("names of C++ and Rust", (*STACKS, "probes_info")),
    "_resolve.elf_names": ("functions by their addresses, and names that resemble one", STACKS),
    "_resolve.fields": ("a value that is a field of a struct", ()),
    "_resolve.go_calls": ("programs of Go", ()),
    "_resolve.go_names": ("programs of Go", STACKS),
    "_resolve.instructions": ("offsets in functions, and their returns", ("probes_info", "program", "usdt")),
    "_resolve.libraries": ("a library that no process has mapped", ()),
    "_resolve.return_probes": ("returns of functions", ()),
    "_result.result": ("a window that is over", ()),
    "_runtimes.containerd": ("the runtime containerd", ()),
    "_runtimes.cri": ("the runtimes of Kubernetes", ()),
    "_runtimes.incus": ("the runtimes incus and LXD", ()),
    "_runtimes.inner_socket": ("a runtime in a container", ()),
    "_runtimes.oci": ("containers that no runtime lists", ()),
    "_runtimes.podman": ("the runtime Podman", ()),
    "_stacks.stacks": ("collect: stacks", STACKS),
}
# what functions of ``_module`` import, because not all of its modules have a window
OF_PROBES = {"_window.clock", "_window.detach"}
# packages and files that a module which has no such option does not even carry
FILES = {"kprobe", "program", "probes_info", "uprobe", "usdt"}
WITH_STACKS = {
    *("biolatency", "execsnoop", "exitsnoop", "kprobe", "offcputime", "oomkill", "opensnoop", "profile", "program"),
    *("sigsnoop", "syscount", "tcpconnect", "tcpretrans", "tracepoint", "uprobe", "usdt"),
}


class Imports:
    """The files of module_utils that a file imports: whatever happens, and in functions."""

    def __init__(self, path: Path) -> None:
        self.always: Set[str] = set()
        self.in_functions: Set[str] = set()
        self._read(ast.parse(path.read_text(encoding="utf-8")), self.always)

    def _read(self, tree: ast.AST, found: Set[str]) -> None:
        for node in ast.iter_child_nodes(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(PREFIX):
                name = (node.module or "")[len(PREFIX) :]
                found.update([name] if "." in name else [f"{name}.{alias.name}" for alias in node.names])
            elif isinstance(node, (ast.FunctionDef, ast.Lambda)):
                self._read(node, self.in_functions)
            elif not (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)):
                self._read(node, found)


@functools.lru_cache(maxsize=None)
def imports_of(name: str, folder: str = "module_utils") -> Imports:
    return Imports(PLUGINS / folder / f"{name.replace('.', '/')}.py")


@functools.lru_cache(maxsize=None)
def reached(module: str, always: bool) -> FrozenSet[str]:
    found: Set[str] = set()
    waiting = list(imports_of(module, "modules").always)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            imports = imports_of(name)
            waiting += imports.always if always else imports.always | imports.in_functions
    return frozenset(found)


def files() -> Iterator[str]:
    for path in (PLUGINS / "module_utils").glob("*/*.py"):
        yield f"{path.parent.name}.{path.stem}"


def modules() -> List[str]:
    names = sorted(path.stem for path in (PLUGINS / "modules").glob("*.py"))
    return [name for name in names if imports_of(name, "modules").always]


def test_whatever_a_function_imports_has_its_reason_here() -> None:
    assert set().union(*(imports_of(name).in_functions for name in files())) == {*ON_DEMAND} | OF_PROBES


@pytest.mark.parametrize("name", sorted(ON_DEMAND))
def test_what_some_options_need_is_imported_for_them_alone(name: str) -> None:
    why, always = ON_DEMAND[name]
    assert {module for module in modules() if name in reached(module, always=True)} == set(always), why


@pytest.mark.parametrize("module", modules())
def test_a_module_carries_nothing_of_what_it_cannot_do(module: str) -> None:
    packages = {name.partition(".")[0] for name in reached(module, always=False)}
    assert ("_stacks" in packages) == (module in WITH_STACKS)
    assert ("_resolve" in packages) == (module in FILES | WITH_STACKS)
