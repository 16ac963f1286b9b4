# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the RETURN blocks of probes and reports, and option `by` of probes, from docs/results.yml: docs.py [--check].

Ansible has doc fragments for options but not for RETURN, and ansible-doc and Galaxy read each module by itself. So the
text is kept once, in docs/results.yml, and this tool copies it into the modules as plain YAML. The keys that `by` takes
and its default come from the code.

With --check it writes nothing, names the modules that differ, and exits with status 1 if there are any.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "docs" / "results.yml"
MODULES = ROOT / "plugins" / "modules"
UTILS = "ansible_collections.fleet.probe.plugins.module_utils"
WIDTH = 120
RETURN = re.compile(r'(?<=^RETURN = r"""\n).*?(?=^""")', re.DOTALL | re.MULTILINE)
BY = re.compile(r"^  by:.*\n(?:    .*\n)*", re.MULTILINE)


def results(source: dict[str, Any], module: str) -> dict[str, Any]:
    """RETURN of a module: the common entries, overridden by the module's own."""
    own = source["modules"][module]
    found = {}
    for key, common in source["common"].items():
        if common.get("optional") and key not in own:
            continue
        part = {**common, **own.get(key, {})}
        part.pop("optional", None)
        description = part["description"]
        sentences = [description] if isinstance(description, str) else list(description)
        sentences += part.pop("more", [])
        part["description"] = [sentence.replace("{hits}", own.get("hits", "{hits}")) for sentence in sentences]
        found[key] = part
    return found


def option_by(source: dict[str, Any], module: str, keys: list[str], default: list[str]) -> dict[str, Any]:
    """Option `by` of a module that takes these keys."""
    own = source["modules"][module]
    named = [f"V({key})" for key in keys] + ([own["value"]] if "value" in own else [])
    described = importlib.import_module(f"{UTILS}._collect.rows").DESCRIBED
    return {
        "description": [
            f"What to group the {own['hits']} by, any of {', '.join(named[:-1])} and {named[-1]}.",
            *own.get("by", []),
            f"Also {', '.join(f'V({name})' for name in described)} and labels of the container, such as V(label.app). "
            "Containers for which these are equal are counted together unless V(container) is given.",
            *(["V(host) matters only when results of several hosts are merged."] if "host" in keys else []),
        ],
        "type": "list",
        "elements": "str",
        "default": default,
    }


def code_keys(module: str, site: str | None) -> tuple[list[str], list[str]]:
    """The keys that `by` of a module takes and its default, from the module's code.

    ``site`` is the key for the site in probes that read values, whose other keys are the names of these values.
    """
    spec = module_spec(module)
    default = list(spec["by"]["default"])
    if site is not None:
        return [*importlib.import_module(f"{UTILS}._collect.rows").KEYS, site], default
    collect = tool_collect(module)
    value = [collect.value.name] if collect.value else []
    return [*collect.keys, *(key.name for key in collect.own), *value], default


def module_spec(module: str) -> dict[str, Any]:
    """The argument spec of a probe module."""
    target = importlib.import_module(f"{UTILS}._discover.selection").SELECTION_SPEC
    shared = importlib.import_module(f"{UTILS}._collect.options").PROBE_SPEC
    own = getattr(importlib.import_module(f"{UTILS}._tools.{module}"), f"{module.upper()}_SPEC")
    return {**target, **shared, **own}


def tool_collect(module: str, **given: Any) -> Any:
    """The ToolCollect of a named tool with its default options, overridden by ``given``."""
    params = {name: option.get("default") for name, option in module_spec(module).items()}
    params["by"] = list(params["by"])
    tool = importlib.import_module(f"{UTILS}._tools.{module}")
    return getattr(tool, module.capitalize())({**params, **given}).collect


def rendered(entries: dict[str, Any], indent: int = 0) -> str:
    """The entries as YAML with lines of at most WIDTH characters; raises ValueError when a text needs quotes."""
    margin = " " * indent
    text = ""
    for name, entry in entries.items():
        text += f"{margin}{name}:\n" + "".join(f"{line}\n" for line in _entry(entry, margin + "  "))
    if yaml.safe_load(text) != {name: _plain(entry) for name, entry in entries.items()}:
        raise ValueError(f"Some text in docs/results.yml means something else in YAML without quotes:\n{text}")
    return text


def _plain(entry: dict[str, Any]) -> dict[str, Any]:
    """The entry as it is written: a description of one sentence is a string."""
    description = entry["description"]
    return {**entry, "description": description[0] if len(description) == 1 else description}


def _entry(entry: dict[str, Any], margin: str) -> Iterator[str]:
    for name in ("description", "returned", "type", "elements", "default", "sample"):
        value = _plain(entry).get(name, ...)
        if value is ...:
            continue
        first = f"{margin}{name}: "
        if name == "description" and isinstance(value, list):
            yield f"{margin}{name}:"
            for sentence in value:
                yield from _wrapped(f"{margin}  - ", sentence, f"{margin}    ")
        elif isinstance(value, str) and (name != "sample" or yaml.safe_load(value) == value):
            yield from _wrapped(first, value, f"{margin}  ")
        elif name == "default":
            yield f"{first}[{', '.join(value)}]"
        else:  # as JSON, with line breaks only between entries
            joined = json.dumps(value, ensure_ascii=False, separators=(", ", ":\0"))
            yield from (line.replace("\0", " ") for line in _wrapped(first, joined, " " * (len(first) + 1)))


def _wrapped(first: str, text: str, rest: str) -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


def updated(text: str, source: dict[str, Any], module: str) -> str:
    """A module's text with both parts up to date; only a module with a word for its hits is a probe."""
    own = source["modules"][module]
    takes_by = "hits" in own and module != "program"
    if not RETURN.search(text):
        raise ValueError(f'{module} has no RETURN; put RETURN = r"""\n""" after its EXAMPLES')
    text = RETURN.sub(lambda _old: rendered(results(source, module)), text, count=1)
    if takes_by and not BY.search(text):
        raise ValueError(f"{module} has no option by; put by: with nothing below it among its options")
    if takes_by:
        keys, default = code_keys(module, own.get("site"))
        text = BY.sub(lambda _old: rendered({"by": option_by(source, module, keys, default)}, 2), text, count=1)
    return text


def stale(source: dict[str, Any], modules: Path) -> dict[Path, str]:
    """The modules whose documentation differs from the source -> their correct text."""
    found = {}
    for section in (source, source["fleet"]):
        for module in section["modules"]:
            path = modules / f"{module}.py"
            text = path.read_text(encoding="utf-8")
            fresh = updated(text, section, module)
            if fresh != text:
                found[path] = fresh
    return found


def read_source() -> dict[str, Any]:
    source: dict[str, Any] = yaml.safe_load(SOURCE.read_text(encoding="utf-8"))
    return source


def main(check: bool, modules: Path = MODULES) -> int:
    found = stale(read_source(), modules)
    if not check:
        for path, text in found.items():
            path.write_text(text, encoding="utf-8")
    elif found:
        names = ", ".join(path.stem for path in found)
        print(f"The documentation of {names} differs from {SOURCE.relative_to(ROOT)}; run make docs", file=sys.stderr)
    return int(check and bool(found))


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / ".build" / "collections"))
    sys.exit(main("--check" in sys.argv[1:]))
