# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A question to the fleet: what can be checked of it before any host is contacted, and how it reads in words.

The modules check their options again on the host. Here the same code runs on the controller, so that a typo costs
neither a connection nor a window.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ansible.module_utils.common.arg_spec import ArgumentSpecValidator
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import (
    HostError,
    HostOptionError,
    OptionError,
    ProbeError,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import suggestion
from ansible_collections.fleet.probe.plugins.module_utils._core.text import counted, printable_text
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import SELECTION_SPEC, read_selection
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import CONTAINER_KEYS, of_probe

_MODULE_UTILS = "ansible_collections.fleet.probe.plugins.module_utils"
# The play sets these for every host.
_OF_PLAY = ("duration", "start_at", "clock_offset")
# Which options appear in the words of the question, before the others: what is probed.
_OBJECTS = ("function", "probe", "event", "path", "syscall")
_SINGULAR = {
    "names": "name",
    "images": "image",
    "ids": "id",
    "pod_namespaces": "pod namespace",
    "pod_names": "pod",
    "pids": "process",
    "runtimes": "runtime",
}
_MOST_SHOWN = 3


def module_arguments(
    containers: Mapping[str, Any], probe_args: Mapping[str, Any], by: Sequence[str] | None
) -> dict[str, Any]:
    """A probe module's arguments on every host.

    The probe has to count by those merge keys that only it knows.
    """
    own = [key for key in by or [] if of_probe(key)]
    return {**({"by": ["container", *own]} if own else {}), **containers, **probe_args}


def check_options(
    probe: str, containers: Mapping[str, Any], probe_args: Mapping[str, Any], by: Sequence[str] | None
) -> None:
    """Raise OptionError for a name or value that the probe's module would refuse on every host."""
    spec, make = _checks(probe)
    own = own_options(probe)
    for name in containers:
        if name not in SELECTION_SPEC:
            raise OptionError(
                f"{_shown(name)} is not an option that selects containers{suggestion(name, SELECTION_SPEC)}."
            )
    for name in probe_args:
        if name in _OF_PLAY:
            raise OptionError(f"probe_args has {_shown(name)}, which is the same on every host; set it for the play.")
        if name not in own and name not in SELECTION_SPEC:
            raise OptionError(f"probe_args has {_shown(name)}, which is not an option of {probe}{_instead(name, own)}.")
    arguments = module_arguments(containers, probe_args, by)
    if "by" in arguments and "by" not in spec:
        raise OptionError(f"{probe} cannot group by {', '.join(by or [])}: it has no option by; leave out these keys.")
    checked = ArgumentSpecValidator(spec).validate(arguments)
    if checked.error_messages:
        # Plain sentences of Ansible's own, such as: value of collect must be one of: count, events, got: event
        sentence = printable_text(checked.error_messages[0])
        missing = sentence.partition("missing required arguments: ")[2]
        given = " ".join(f"{name}=…" for name in missing.split(", "))
        remedy = f'; give them in probe_args, as in -e probe_args="{given}"' if missing else ""
        raise OptionError(f"{probe}: {sentence}{remedy}.")
    parameters = checked.validated_parameters
    _check_keys(by, parameters)
    read_selection(parameters)
    try:
        make(parameters)
    except (HostError, HostOptionError):
        pass  # The controller need not be like the hosts.
    except ProbeError as error:
        raise OptionError(f"{probe}: {str(error).rstrip('.')}.") from None


def own_options(probe: str) -> list[str]:
    """The options of a probe that are not of the play, and do not select containers."""
    spec, _make = _checks(probe)
    return [name for name in spec if not name.startswith("_") and name not in SELECTION_SPEC and name not in _OF_PLAY]


def _checks(probe: str) -> tuple[dict[str, Any], Callable[[Mapping[str, Any]], Any]]:
    """The spec of a probe's options, and what checks their values: ``check_options`` of its tool, or its class."""
    folder = "_probes" if probe == "program" else "_tools"
    tool = importlib.import_module(f"{_MODULE_UTILS}.{folder}.{probe}")
    own = getattr(tool, f"{probe.upper()}_SPEC")
    shared = {} if probe == "program" else PROBE_SPEC
    return {**SELECTION_SPEC, **shared, **own}, getattr(tool, "check_options", None) or getattr(
        tool, probe.capitalize()
    )


def _check_keys(by: Sequence[str] | None, parameters: Mapping[str, Any]) -> None:
    """Raise OptionError for merge keys that no row of the result will have."""
    for key in by or []:
        if of_probe(key) and key not in parameters["by"]:
            given = ", ".join(parameters["by"])
            raise OptionError(
                f"Rows cannot be merged by {_shown(key)}, because probe_args has the option by, without it ({given}); "
                f"add it there, or use one of: host, {', '.join(CONTAINER_KEYS)}, label.KEY."
            )


def _instead(name: str, own: Sequence[str]) -> str:
    return suggestion(name, [*own, *SELECTION_SPEC]) or f"; its options are {', '.join(own)}"


def _shown(name: str) -> str:
    return f"'{printable_text(name)}'"


def asked_hosts(task_vars: Mapping[str, Any]) -> list[str]:
    """The play's hosts, without those whose batch (serial) has not started."""
    hosts: list[str] = list(task_vars["ansible_play_hosts_all"])
    batch = task_vars["ansible_play_batch"]
    last = max((hosts.index(host) for host in batch if host in hosts), default=len(hosts) - 1)
    return hosts[: last + 1]


def in_words(
    probe: str, containers: Mapping[str, Any], probe_args: Mapping[str, Any], hosts: Sequence[str], number: int
) -> str:
    """``uprobe of zoo_set2 in libzookeeper_mt; app=zk on 24 hosts``, or ``…; all containers of host1``.

    ``hosts`` are those that are known by name, ``number`` is how many were asked.
    """
    given = {**containers, **probe_args}
    chosen = [text for name in SELECTION_SPEC if (text := _chosen(name, given.get(name)))]
    where = hosts[0] if number == 1 and hosts else counted(number, "host")
    host_too = " and the host itself" if _true(given.get("include_host")) else ""
    which = f"{', '.join(chosen)}{host_too} on {where}" if chosen else f"all containers{host_too} of {where}"
    return printable_text(f"{probe}{_what(probe_args)}; {which}")


def _what(probe_args: Mapping[str, Any]) -> str:
    found = next((name for name in _OBJECTS if probe_args.get(name)), None)
    target = f" in {probe_args['target']}" if probe_args.get("target") else ""
    return (f" of {_few(probe_args[found])}" if found else "") + target


def _chosen(name: str, value: Any) -> str:
    if value in (None, "", []):
        return ""
    if name == "selector":
        return str(value)
    return f"{_SINGULAR[name]} {_few(value)}" if name in _SINGULAR else ""


def _few(value: Any) -> str:
    values = [str(one) for one in value] if isinstance(value, (list, tuple)) else str(value).split(",")
    more = f" or {len(values) - _MOST_SHOWN} more" if len(values) > _MOST_SHOWN else ""
    return ", ".join(values[:_MOST_SHOWN]) + more if more else " or ".join(values)


def _true(value: Any) -> bool:
    return value is True or str(value).lower() in ("true", "yes", "on", "1")
