# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The variables of the playbooks: which names there are, and which of them the command line gives.

Everything has a name with the prefix ``trace_``, which may stand anywhere. On the command line the prefix can be left
out. An inventory's ``names`` or ``images`` may mean something else: there, names without the prefix are not read.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from ansible.module_utils.common.validation import check_type_dict
from ansible.module_utils.common.yaml import yaml_load
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import closest, closest_names
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.presentation import PRESENTATION
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.question import own_options
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import plain

PREFIX = "trace_"
_SPEC = Path(__file__).resolve().parents[3] / "roles" / "trace" / "meta" / "argument_specs.yml"
# The options that select containers, together one dict: trace_containers.
CONTAINERS = (
    "selector",
    "runtimes",
    "endpoints",
    "names",
    "images",
    "ids",
    "pod_namespaces",
    "pod_names",
    "pids",
    "include_host",
    "sandboxes",
)
# Those that the role has, but no playbook takes without the prefix.
_LONG = {"containers", "grace", "pipelining", "artifacts"}
# What each playbook takes; probe_become would be a strange name with the prefix.
TAKEN = {
    "discover": {
        *(name for name in CONTAINERS if name != "include_host"),
        *("cgroup_ids", "namespace_ids", "hostnames", "processes", "report_dir", "probe_hosts", "probe_become"),
    },
    "compare": {"before", "after", "by", "threshold", "judge", "report_dir", "table_rows", "fail_on_regression"},
    "collect": {
        *("probe", "start_at", "by", "query", "report_dir", "sort", "table_rows", "fail_on_incomplete"),
        *("probe_hosts", "probe_become"),
    },
    "watch": {
        *CONTAINERS,
        *("probe", "probe_args", "duration", "by", "query", "report_dir", "sort", "table_rows", "fail_on_incomplete"),
        *("probe_hosts", "probe_become"),
    },
    "slow": {
        *CONTAINERS,
        *("duration", "start_delay", "by", "report_dir", "sort", "table_rows", "function", "target"),
        *("probe_hosts", "probe_become"),
    },
    "plan": {
        *CONTAINERS,
        *("probe", "probe_args", "duration", "start_delay", "start_at", "repeat", "by", "query", "probe_hosts"),
        *("probe_become", "slices", "slice_delay", "plan_file"),
    },
    "slices": {
        *CONTAINERS,
        *("probe", "probe_args", "duration", "start_delay", "start_at", "repeat", "by", "query", "report_dir", "sort"),
        *("table_rows", "fail_on_incomplete", "probe_hosts", "probe_become"),
        *("slices", "nodes", "receptor_socket", "work_type", "sign_work", "plan_timeout"),
    },
    "merge": {"results", "by", "query", "report_dir", "sort", "table_rows", "fail_on_incomplete"},
    "preflight": {"endpoints", "report_dir", "fail_on_unready", "probe_hosts", "probe_become"},
}
_ELSE = {
    *("trace_become", "trace_processes", "trace_fail_on_unready"),
    *(f"trace_{name}" for name in ("before", "after", "threshold", "judge", "fail_on_regression")),
    *("trace_function", "trace_target"),
    *("trace_slices", "trace_slice_delay", "trace_plan_file", "trace_results"),
    *("trace_nodes", "trace_receptor_socket", "trace_work_type", "trace_sign_work", "trace_plan_timeout"),
}
# What the tasks of the playbooks and of the role register or set.
REGISTERED = {
    *("trace_clock", "trace_plan", "trace_job", "trace_answer", "trace_report", "trace_given", "trace_found"),
    *("trace_number", "trace_moment", "trace_asked"),
}
# An empty answer of a survey is none, but an empty folder means no files.
_MAY_BE_EMPTY = {"report_dir"}
# What fleet.probe.slow asks, beside a function.
_OF_SLOW = ("profile", "offcputime", "runqlat", "biolatency")
# A comparison, such as retval==0, is no option.
_OPTION = re.compile(r"([A-Za-z_]\w*)=(?!=)(.*)", re.DOTALL)
# How alike two names must be for one to be taken for a slip of the other.
_ALIKE = 0.75


# What is about slices, and what is about the report of all of them: not for the play of one.
_NOT_OF_SLICE = {
    *("slices", "slice_delay", "plan_file", "nodes", "receptor_socket", "work_type", "sign_work", "plan_timeout"),
    *("report_dir", "sort", "table_rows", "fail_on_incomplete", "query", "repeat", "start_at", "start_delay"),
    "probe_hosts",
}


def of_slice(extra: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the extra variables that the play of a slice gets."""
    return {name: value for name, value in extra.items() if name.removeprefix(PREFIX) not in _NOT_OF_SLICE}


@cache
def role_options() -> frozenset[str]:
    """The variables of the role ``trace``."""
    spec = yaml_load(_SPEC.read_text(encoding="utf-8"))
    return frozenset(spec["argument_specs"]["main"]["options"])


def taken(playbook: str) -> set[str]:
    """The names without prefix that a playbook takes from the command line."""
    if playbook in TAKEN:
        return set(TAKEN[playbook])
    own = {name.removeprefix(PREFIX) for name in role_options()} - _LONG
    return own | set(CONTAINERS) | {"probe_become"}


def long_name(short: str) -> str:
    """The name of the variable that has the value of ``short``."""
    if short in CONTAINERS or short in ("cgroup_ids", "namespace_ids", "hostnames"):
        return "trace_containers"
    return "trace_become" if short == "probe_become" else PREFIX + short


def check_prefixed(names: Iterable[str], playbook: str = "trace") -> None:
    """Raise OptionError for the first name with the prefix that nothing reads; names those that ``playbook`` reads."""
    known = role_options() | _ELSE | REGISTERED
    for name in sorted(set(names)):
        if not name.startswith(PREFIX) or name in known:
            continue
        short = name.removeprefix(PREFIX)
        if short in CONTAINERS:
            raise OptionError(
                f"There is no variable {name}; set {short} in the dict trace_containers, or give -e {short} on the "
                "command line."
            )
        raise OptionError(f"There is no variable {printable_text(name)}; {_closest(name, _read(playbook))}.")


def _read(playbook: str) -> set[str]:
    """The names with the prefix that a playbook reads."""
    of_role = {PREFIX + name for name in _LONG} if playbook in ("trace", "slow") else set()
    return {long_name(name) for name in taken(playbook)} | of_role


def check_probe_options(playbook: str, probe: Any, extra: Mapping[str, Any]) -> None:
    """Raise OptionError for options of the probe that the command line gives as variables, which nothing would read."""
    names = {name: name.removeprefix(PREFIX) for name in extra}
    others = {name: short for name, short in names.items() if short not in taken(playbook)}
    if not others:
        # To know a probe's options, all of its code is imported.
        return
    asked = _OF_SLOW if playbook == "slow" else (probe,)
    own = {option: name for name in reversed(asked) for option in own_options(name)}
    found = {short: extra[name] for name, short in others.items() if short in own}
    if not found:
        return
    typed = " and ".join(f"-e {name}" for name, short in names.items() if short in found)
    which = "is an option" if len(found) == 1 else "are options"
    of = own[next(iter(found))]
    given_too = extra.get("probe_args") or {}
    if isinstance(given_too, str):
        given_too = check_type_dict(given_too)
    probe_args = {**given_too, **found} if playbook != "slow" else found
    meant = shlex.quote(json.dumps({"probe_args": plain(probe_args)}, ensure_ascii=False, default=str))
    if playbook == "slow":
        remedy = f"fleet.probe.slow asks with the defaults, for others use fleet.probe.trace -e probe={of} -e {meant}"
    else:
        remedy = f"use -e {meant}"
    raise OptionError(
        f"{typed} {which} of {of}, not of the playbook; {printable_text(remedy)}. If it is a variable of something "
        "else, rename it."
    )


def check_function(values: Mapping[str, Any]) -> None:
    """Raise OptionError if only one of ``function`` and ``target`` is set, which fleet.probe.slow needs together."""
    for name, other, what in (
        ("target", "function", "a function, such as -e function=main"),
        ("function", "target", "the file or library that has the function, such as -e target=libc"),
    ):
        if values.get(name) and not values.get(other):
            raise OptionError(
                f"{name} is '{printable_text(str(values[name]))}', but {other} is missing, so fleet.probe.slow cannot "
                f"ask how long a function takes; give {what}, or leave {name} out."
            )


def presentation(playbook: str, extra: Mapping[str, Any], of_host: Mapping[str, Any]) -> dict[str, Any]:
    """The values that a playbook's options of presentation have, without templates: the next steps see their values."""
    values = {}
    for name in PRESENTATION:
        if name in taken(playbook):
            value = extra[name] if name in extra else of_host.get(PREFIX + name)
            values[name] = None if isinstance(value, str) and "{{" in value else value
    if playbook == "collect" and values["report_dir"] is None:
        # Its own default. What is collected is removed from the hosts.
        values["report_dir"] = "report"
    return values


def given(playbook: str, extra: Mapping[str, Any]) -> list[str]:
    """Which of the playbook's names without prefix the command line gives; empty answers of a survey are none.

    Raises OptionError for a name that looks like a slip of one of them, and for a name given with the prefix too.
    """
    known = taken(playbook)
    everywhere = known.union(*(taken(other) for other in ("trace", *TAKEN)))
    for name in extra:
        whole, dot, part = name.partition(".")
        if dot and (whole in everywhere or whole.startswith(PREFIX)):
            shown = printable_text(name)
            raise OptionError(
                f"-e {shown} sets nothing: a name on the command line is a whole variable, not a part of one. Use "
                f'-e \'{{"{printable_text(whole)}": {{"{printable_text(part)}": …}}}}\'.'
            )
        if name in everywhere or name.startswith((PREFIX, "ansible_")):
            continue
        near = _near(name, known)
        if near:
            raise OptionError(
                f"-e {printable_text(name)} is no variable of fleet.probe.{playbook}; {closest_names(near)}. "
                "If it is a variable of something else, rename it."
            )
    found = [name for name in extra if name in known and (extra[name] not in (None, "") or name in _MAY_BE_EMPTY)]
    for name in found:
        long = long_name(name)
        if long in extra:
            remedy = f"put {name} into {long}" if name in CONTAINERS else "set only one of them"
            raise OptionError(f"-e {name} and -e {long} are both set; {remedy}.")
    return sorted(found)


def check_watch(hosts: Sequence[str], extra: Mapping[str, Any]) -> None:
    """Raise OptionError unless the play has one host, and for variables of a run that begins later or again."""
    for name in ("start_at", "start_delay", "repeat", "interval"):
        if extra.get(name) not in (None, ""):
            raise OptionError(
                f"-e {name} has no meaning for fleet.probe.watch, which opens one window at once; leave it out, or use "
                "fleet.probe.trace."
            )
    if len(hosts) != 1:
        raise OptionError(
            f"fleet.probe.watch shows one host, and this play has {len(hosts)}; choose one with -l, such as "
            f"-l {printable_text(min(hosts, default='host1'))}, or ask all of them with fleet.probe.trace."
        )


def same_everywhere(names: Iterable[str], extra: Mapping[str, Any], of_hosts: Sequence[Mapping[str, Any]]) -> bool:
    """Whether what the command line gives in ``names`` comes to the same on every host.

    ``of_hosts`` are the variables of each, not templated. What selects containers is added to the host's own.
    """
    values = [extra[name] for name in names]
    if any(long_name(name) == "trace_containers" for name in names):
        own = [variables.get("trace_containers") or {} for variables in of_hosts]
        if any(other != own[0] for other in own):
            return False
        values += own[:1]
    return not any(map(_templated, values))


def _templated(value: Any) -> bool:
    """Whether a value, or one inside of it, may be a template."""
    if isinstance(value, Mapping):
        return any(_templated(part) for item in value.items() for part in item)
    if isinstance(value, (list, tuple)):
        return any(map(_templated, value))
    return isinstance(value, str) and ("{{" in value or "{%" in value)


def check_words(variables: Mapping[str, Any], typed: Sequence[str]) -> None:
    """Raise OptionError for words of ``-e`` that Ansible split off at a space, and so assigned to no variable.

    ``typed`` are the arguments of ``-e`` on the command line.
    """
    words = variables.get("_raw_params")
    if not words:
        return
    cut = {}
    for text in typed:
        if not text.startswith(("@", "{", "[")):
            cut.update({name: value for name, value in _options(text).items() if " " in value})
    meant = shlex.quote(json.dumps(cut or {"selector": "app in (a, b)"}, ensure_ascii=False))
    raise OptionError(
        f"-e has '{printable_text(str(words))}', which belongs to no variable: a value ends at a space. "
        f"{'Use' if cut else 'Quote the value, as in'} -e {printable_text(meant)}."
    )


def check_text(value: Any) -> None:
    """Raise OptionError for options of a probe that are text (``a=1 b=2``) which Ansible cannot read."""
    if not value or not isinstance(value, str) or "{{" in value:
        return
    try:
        check_type_dict(value)
    except (TypeError, ValueError):
        meant = json.dumps({"probe_args": _options(value)}, ensure_ascii=False)
        raise OptionError(
            f"probe_args is '{printable_text(value)}', which Ansible cannot read: text is name=value, without a comma "
            f"in the value. Use -e {printable_text(shlex.quote(meant))}."
        ) from None


def _options(text: str) -> dict[str, str]:
    """What was probably meant: a word, or a part of it after a comma, begins an option if it is ``name=value``."""
    found: dict[str, str] = {}
    last = ""
    for word in text.split():
        for number, part in enumerate(word.split(",")):
            option = _OPTION.match(part)
            if option:
                last = option[1]
                found[last] = option[2]
            elif last:
                found[last] += ("," if number else " ") + part
    return found


def _near(name: str, known: Iterable[str]) -> list[str]:
    """Those of ``known`` that ``name`` resembles, letter by letter or as whole words: nmaes, hosts for probe_hosts."""
    known = sorted(known)
    words = _words(name)
    return closest(name, known, _ALIKE) or [other for other in known if words and words < _words(other)][:3]


def _words(name: str) -> set[str]:
    return {word.removesuffix("s") for word in name.split("_") if len(word) > 2}


def _closest(name: str, known: Iterable[str]) -> str:
    return closest_names((closest(name, sorted(known)) or sorted(known))[:3])
