# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Running a probe's module on a host from an action plugin."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ansible.errors import AnsibleError
from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import suggestion
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._load.pcap import compile_expression
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import checked
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schema import STARTED

COLLECTION = "fleet.probe"
PLUGINS = Path(__file__).resolve().parents[2]
_NEW_OBJECTS = 50_000  # a few megabytes


def probes() -> list[str]:
    """The names of all probes: each has its bytecode under its own name. What several share is no module."""
    bytecode, modules = PLUGINS / "module_utils" / "_bytecode", PLUGINS / "modules"
    return sorted({path.stem for path in bytecode.glob("*.py")} & {path.stem for path in modules.glob("*.py")})


def check_probe(name: str) -> None:
    """Raise OptionError if this collection has no probe ``name``."""
    known = probes()
    if not name:
        raise OptionError(f"probe is missing; give the name of one, such as -e probe=uprobe: {', '.join(known)}.")
    if name not in known:
        closest = suggestion(name, known)
        raise OptionError(
            f"There is no probe '{printable_text(name)}'{closest or '; use one of: ' + ', '.join(known)}."
        )


def check_shown(name: str) -> None:
    """Raise OptionError for a probe that has nothing to show while its window is open."""
    if name == "capture":
        raise OptionError(
            "capture keeps packets in a file, which is written when the window has closed, so fleet.probe.watch cannot "
            "show them; watch packets, or run capture with fleet.probe.trace."
        )


def run_probe(action: ActionBase, probe: str, args: Mapping[str, Any], task_vars: Mapping[str, Any]) -> dict[str, Any]:
    """Run module ``probe`` with ``args`` on the action's host, asynchronously if the task is.

    What the controller does for a probe's options is done here, too. Raises OptionError if it cannot be done.
    """
    wrap_async = bool(action._task.async_val and not action._connection.has_native_async)
    with _rare_collections():
        result: dict[str, Any] = action._execute_module(
            module_name=f"{COLLECTION}.{probe}",
            module_args=_prepared(action, probe, args, task_vars),
            task_vars=task_vars,
            wrap_async=wrap_async,
        )
    if not wrap_async:
        action._remove_tmp_path(action._connection._shell.tmpdir)
    return {**checked(result, STARTED), **_interpreter(action, result)}


@contextlib.contextmanager
def _rare_collections() -> Iterator[None]:
    """Python's garbage collector runs only after many more new objects than by default.

    For the first host Ansible parses more than 200 files, to find what the module imports, and the collector would look
    again and again at all that the controller has loaded: a third of the time, for which all other hosts wait.
    """
    before = gc.get_threshold()
    gc.set_threshold(_NEW_OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


class ProbeAction(ActionBase):
    """The action plugin of the module ``probe``, whose options are its own to check."""

    probe = ""
    _supports_check_mode = True
    _supports_async = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        try:
            result.update(run_probe(self, self.probe, self._task.args, task_vars or {}))
        except ProbeError as error:
            result.update(failed=True, msg=str(error))
        return result


def _prepared(action: ActionBase, probe: str, args: Mapping[str, Any], task_vars: Mapping[str, Any]) -> dict[str, Any]:
    """The module's arguments: with what the controller knows or can do, and a host may not."""
    if probe == "program":
        return with_filters(with_source(action, args))
    if probe == "capture":
        args = {**args, "_host": str(task_vars.get("inventory_hostname") or "")}
    return with_filter(args) if probe in ("capture", "packets") else dict(args)


def with_filter(args: Mapping[str, Any]) -> dict[str, Any]:
    """``args`` with the option ``expression`` compiled. Without libpcap here, the host's own has to do it.

    Raises OptionError if libpcap refuses it.
    """
    expression = str(args.get("expression") or "").strip()
    if not expression:
        return dict(args)
    try:
        return {**args, "_filter": compile_expression(expression).hex()}
    except HostError:
        return dict(args)


def with_filters(args: Mapping[str, Any]) -> dict[str, Any]:
    """``args`` of ``program`` with the option ``expression`` of each entry of ``attach`` compiled."""
    attach = args.get("attach")
    if not isinstance(attach, list):
        return dict(args)
    return {**args, "attach": [with_filter(one) if isinstance(one, Mapping) else one for one in attach]}


def _interpreter(action: ActionBase, result: Mapping[str, Any]) -> dict[str, Any]:
    """The one fact that Ansible itself adds to a result: which Python it found, so that it need not search again."""
    key, found = action._discovered_interpreter_key, action._discovered_interpreter
    return {"ansible_facts": {key: found}} if key and key in (result.get("ansible_facts") or {}) else {}


def with_source(action: ActionBase, args: Mapping[str, Any]) -> dict[str, Any]:
    """``args`` with the text of the controller's file ``src``, searched for like the files of roles and playbooks."""
    if not args.get("src"):
        return dict(args)
    if args.get("source"):
        raise OptionError("Both source and src are set; set only one of them")
    try:
        path = action._find_needle("files", args["src"])
        with open(action._loader.get_real_file(path), encoding="utf-8") as file:
            return {**args, "source": file.read()}
    except (AnsibleError, OSError, UnicodeDecodeError) as error:
        reason = str(error).partition("\n")[0]
        raise OptionError(f"src is {args['src']!r}, which cannot be read on the controller: {reason}") from error
