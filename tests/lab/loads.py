# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Loads every program of every probe into this kernel, in every form that the options give it.

A constant is patched into the instructions, and the verifier drops what it rules out: each combination of options is
another program to it. What another kernel's verifier makes of a form is known when it was loaded there.
"""

from __future__ import annotations

import contextlib
import importlib
import itertools
import math
import mmap
import random
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import offers_uprobe_multi
from ansible_collections.fleet.probe.plugins.module_utils._collect.filters import OPERATORS
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import KEYS, STACK
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACK_SPEC, STACKS
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import ToolCollect
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import (
    BYTES,
    GO_TYPES,
    TYPES,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Container
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_TRACE_UPROBE_MULTI
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import Discovery
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import choose_bytecode, load_bytecode
from ansible_collections.fleet.probe.plugins.module_utils._load.host import require_host
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import Ownership
from ansible_collections.fleet.probe.plugins.module_utils._probes import run as steps
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Probe, Run
from ansible_collections.fleet.probe.plugins.module_utils._probes.user_probe import UserProbe

MODULES = Path(__file__).resolve().parents[2] / "plugins" / "modules"
PACKAGE = "ansible_collections.fleet.probe.plugins.modules"
# values of the options that have no list of choices; the first is the one that goes with everything
VALUES: dict[str, Sequence[Any]] = {
    "pid": (None, 1),
    "port": ([], [53, 8080]),
    "protocol": ([], ["udp"], ["tcp", "udp", "icmp"]),
    "path": (None, "/etc/hosts"),
    "min_us": (0, 100),
    "max_block": (None, 1000),
    "state": ([], ["interruptible"]),
    "signal": ([], ["TERM"]),
    "syscall": ([], ["close"]),
    "error": (None, "ENOENT"),
}
# constants that follow from the kernel, the host or the containers' files, beside the offsets of struct members
TOLD: dict[str, Sequence[int]] = {
    "HAS_RESULT": (0, 1),
    "SEES_RESULTS": (0, 1),
    "ATTACHED_PER_CONTAINER": (0, 1),
    "SEVERAL": (0, 1),
    "ONLY_DISK": (0, 8 << 32 | 1),
    "HOST_LEVEL": (0, 1),
}
WITHOUT = ((), ("CASTS",), ("CASTS", "TYPED"))  # constants that are 0 where the verifier refuses what they stand for
FIRST_VALUE = ["the first value"]  # of by
SAME_CODE = ("unsafe", "returns")  # options that change what is attached to, not what is loaded
MOST = 6000  # combinations of one probe's options
BY_STACK = 32  # in BY, as in bpf/include/fleet/row.h
MOST_STEPS = 1_000_000  # of the verifier, for one program (BPF_COMPLEXITY_LIMIT_INSNS)
REQUIRED: dict[str, dict[str, Any]] = {
    "uprobe": {"target": "/bin/sh", "function": ["main"]},
    "kprobe": {"function": ["vfs_read"]},
    "usdt": {"target": "/bin/sh", "probe": ["a:b"]},
    "tracepoint": {"event": ["syscalls:sys_enter_openat"]},
}
# of probes that read values: which, their types, and how the first of them is compared
_CALL = {
    "value": ([], ["arg0"], ["retval"], ["arg0", "retval"], ["arg5", "arg4", "arg3", "arg2", "arg1"], ["arg1:arg2"]),
    "value_type": [[kind] for kind in (*TYPES, BYTES)],
    "filter": ("", "<", "== !=", " ".join(OPERATORS[2:]), '=="x"', '!="x*"'),
}
READS: dict[str, dict[str, Sequence[Any]]] = {
    "uprobe": {
        **_CALL,
        "value": (
            *_CALL["value"],
            *(["arg0:retval", "arg8"], ["arg8", "arg7", "retval1"], ["retval"]),
            *(["arg0->a"], ["retval->a", "arg0->b"], ["arg0", *(f"arg{number}->a" for number in range(5))]),
        ),
        "value_type": [*_CALL["value_type"], *([kind] for kind in GO_TYPES)],
    },
    "kprobe": {
        **_CALL,
        "value": (
            *_CALL["value"],
            ["arg0->a"],
            ["arg0", *(f"arg{number}->a" for number in range(5))],
            ["retval->a", "arg0->b"],
        ),
    },
    "usdt": {
        **_CALL,
        "value": (
            *([], ["arg0"], ["arg5", "arg4", "arg3", "arg2", "arg1", "arg0"], ["arg1:arg2"]),
            ["arg0", *(f"((struct a *)arg{number})->b" for number in range(5))],
        ),
    },
    "tracepoint": {
        "value": (
            *([], ["dfd"], ["filename"], ["filename", "mode", "flags", "dfd"]),
            ["filename", *(f"((struct a *){name})->b" for name in ("filename", "mode", "flags", "dfd"))],
        ),
        "value_type": (None, ["str"]),
        "filter": _CALL["filter"],
    },
}


@dataclass(frozen=True)
class Form:
    """A program as it is loaded, and the options that make it so."""

    program: str
    constants: Mapping[str, int]
    sizes: Mapping[str, Mapping[str, int]]
    attach_type: int
    options: Mapping[str, Any]
    bytecode: Mapping[str, Any]


@dataclass
class Loads:
    """How many forms of a probe's programs were loaded, and those that the kernel refused, with its reason.

    ``slower`` are those of them that it took only with helpers in the place of loads. ``steps`` are the instructions
    that its verifier followed for the longest form, of MOST_STEPS at most; 0 before Linux 5.16, which does not tell.
    """

    probe: str
    loaded: int = 0
    slower: int = 0
    steps: int = 0
    refused: list[tuple[Form, str]] = field(default_factory=list)

    def told(self) -> str:
        """For a table."""
        if not self.refused:
            return f"{self.loaded} forms loaded" + (
                f", {self.slower} of them with helpers alone" if self.slower else ""
            )
        form, reason = self.refused[0]
        total = self.loaded + len(self.refused)
        return f"{len(self.refused)} of {total} forms refused, such as {form.program} with {form.options}: {reason}"


def loadable() -> list[str]:
    """The modules that load compiled programs; ``program`` compiles its own."""
    names = sorted(path.stem for path in MODULES.glob("*.py"))
    return [name for name in names if name != "program" and hasattr(_module(name), "run_probe")]


def choose(name: str, together: int = 2) -> list[dict[str, Any]]:
    """Combinations of a probe's options, enough for every pair of constants to have every pair of their values.

    With ``together`` 1 they are enough for every constant to have each of its values. Each has as ``_only`` the
    programs, with their attach types, that are to be loaded in that form.
    """
    chosen: dict[int, dict[str, Any]] = {}
    for form in _covering(_forms(name, None), together):
        combination = chosen.setdefault(id(form.options), {**form.options, "_only": []})
        combination["_only"].append([form.program, form.attach_type])
    return list(chosen.values())


def load_all(name: str, chosen: Sequence[Mapping[str, Any]] | None = None) -> Loads:
    """Loads the forms of a probe's programs that the combinations make; without them, every form."""
    libbpf = require_host()
    result = Loads(name)
    for form in _forms(name, chosen):
        try:
            loaded = load_bytecode(libbpf, form.bytecode, form.constants, form.sizes, [form.program], form.attach_type)
            result.steps = max([result.steps, *map(_verified, loaded.programs.values())])
            loaded.close()
        except ProbeError as error:
            result.refused.append((form, str(error)))
        else:
            result.loaded += 1
            result.slower += bool(loaded.helpers)
    return result


def _verified(program: int) -> int:
    """How many instructions the verifier followed for a loaded program; 0 where the kernel does not tell."""
    told = re.search(r"^verified_insns:\s*(\d+)$", Path(f"/proc/self/fdinfo/{program}").read_text(), re.MULTILINE)
    return int(told[1]) if told else 0


def _module(name: str) -> Any:
    return importlib.import_module(f"{PACKAGE}.{name}")


def _declared(name: str) -> tuple[Mapping[str, Any], Any, Mapping[str, Any]]:
    """What a module's main function hands to ``run_probe``."""
    module, taken = _module(name), mock.Mock()
    with mock.patch.object(module, "run_probe", taken):
        module.main()
    spec, make, bytecode = taken.call_args.args
    return spec, make, bytecode


class Lacking(Libbpf):
    """Of a kernel without some struct members, whose type information is read once."""

    known: dict[tuple[str, str], tuple[int, int, int] | None] = {}
    casts: dict[str, int] = {}
    lost: Collection[str] = ()

    def members(
        self,
        members: Mapping[str, tuple[str, str]],
        optional: Collection[str] = (),
        tracepoints: Collection[str] = (),
    ) -> dict[str, int]:
        """See ``Libbpf.members``."""
        unknown = {name: member for name, member in members.items() if member not in self.known}
        if unknown:
            found = super().members(unknown, optional)
            places = {
                name: (found[name], found[f"TYPE_OF_{name}"], found[f"SIZE_OF_{name}"])
                for name in unknown
                if name in found
            }
            self.known.update({member: places.get(name) for name, member in unknown.items()})
            self.casts.update({"CASTS": found["CASTS"]} if "CASTS" in found else {})
        answer = dict(self.casts)
        for name, member in members.items():
            place = self.known[member]
            if place is not None and name not in self.lost:
                answer[name], answer[f"TYPE_OF_{name}"], answer[f"SIZE_OF_{name}"] = place
        return answer


def _forms(name: str, chosen: Sequence[Mapping[str, Any]] | None) -> list[Form]:
    """The distinct forms of a probe's programs that the combinations of options make, or that all of them make."""
    spec, make, bytecode = _declared(name)
    program = choose_bytecode(bytecode)
    defaults = {option: entry.get("default") for option, entry in spec.items()}
    defaults.update(REQUIRED.get(name, {}), map_entries=16, ring_bytes=mmap.PAGESIZE)
    if chosen is None:
        chosen = list(_combinations(_dimensions(name, spec, make, defaults, _constants(program))))
    multi = offers_uprobe_multi(require_host())
    found: dict[Any, Form] = {}
    for combination in chosen:
        options = {option: value for option, value in combination.items() if not option.startswith("_")}
        first = options.get("value", [])[:1]
        if "filter" in options:
            options["filter"] = [
                f"{value}{operator}" + ("" if operator.endswith('"') else "7")
                for operator in options["filter"].split()
                for value in first
            ]
        if options["by"] == FIRST_VALUE:
            options["by"] = first
        if options.get("collect", STACKS) != STACKS and STACK not in options["by"]:
            options.update({option: defaults[option] for option in STACK_SPEC if option in options})
        try:
            probe = make({**defaults, **options})
            compiled = probe.kept.compiled(program) if probe.kept is not None else program
            constants, sizes, loads = _step3(
                probe, compiled, combination["_by_cgroup"], combination["_host"], combination["_lost"]
            )
        except ProbeError:
            continue  # options that exclude each other, or need what is lost
        constants = {**constants, **{key[1:]: value for key, value in combination.items() if key[1:] in TOLD}}
        attach_types = (0, BPF_TRACE_UPROBE_MULTI) if multi and isinstance(probe, UserProbe) else (0,)
        widths = tuple(sorted((key, *sorted(each.items())) for key, each in sizes.items()))
        only = combination.get("_only")
        withouts = [combination["_without"]] if "_without" in combination else WITHOUT
        given = [{**combination, "_without": without} for without in withouts]
        for which, attach_type, one in itertools.product(loads, attach_types, given):
            # a kernel that has one attach type alone loads for that what others load for another
            if only is not None and [which, attach_type] not in only and (multi or which not in dict(only)):
                continue
            entries = [program["programs"][which], *compiled.get("functions", {}).values()]
            relevant = set().union(*map(_needed, entries))
            values = {key: value for key, value in constants.items() if key in relevant}
            values.update((name, 0) for name in one["_without"] if name in relevant)
            form = Form(which, values, sizes, attach_type, one, compiled)
            found.setdefault((which, tuple(sorted(values.items())), widths, attach_type), form)
    return list(found.values())


def _dimensions(
    name: str, spec: Mapping[str, Any], make: Any, defaults: Mapping[str, Any], constants: Collection[str]
) -> dict[str, Sequence[Any]]:
    """The values of each option, and of what the host decides, whose names begin with an underscore."""
    return {
        **_choices(spec),
        "by": _keys(make, defaults, spec),
        **READS.get(name, {}),
        "_by_cgroup": (True, False),
        "_host": (False, True),
        "_lost": _losses(make, defaults, spec),
        **{f"_{constant}": values for constant, values in TOLD.items() if constant in constants},
    }


def _step3(
    probe: Probe, program: Mapping[str, Any], by_cgroup: bool, host: bool, lost: Collection[str]
) -> tuple[Mapping[str, int], Mapping[str, Mapping[str, int]], Sequence[str]]:
    """What step 3 of a run hands to ``load_bytecode``, with one container."""
    container = _container(by_cgroup)
    ownership = Ownership([container], [container], host)
    libbpf = Lacking()
    libbpf.lost = lost
    run = Run(libbpf, program, Discovery([container], [container]), ownership, Coverage([container], host))
    probe.discovered(run)
    if probe.kept is not None:
        probe.kept.resolve(run)
    taken: list[Any] = []
    # A plain function: thousands of forms ask, and a Mock of its own for each takes as long as the step.
    with mock.patch.object(steps, "load_bytecode", lambda *given: taken.extend(given)):
        steps.load(probe, run)
    _libbpf, _bytecode, constants, sizes, loads, _attach_type = taken
    return constants, sizes, [name for name in program["programs"] if loads is None or name in loads]


def _container(by_cgroup: bool) -> Container:
    """A container with namespaces of its own, and a cgroup of its own or none."""
    spaces = {kind: 4_026_000_000 + number for number, kind in enumerate(("mnt", "pid", "net", "uts", "ipc"))}
    return Container(
        "3f2a",
        "web",
        "docker",
        None,
        {},
        None,
        1,
        [1, 1],
        spaces,
        None,
        Cgroup("/web", 77 if by_cgroup else None, 1, by_cgroup),
        None,
        0.0,
        1,
    )


def _combinations(dimensions: Mapping[str, Sequence[Any]]) -> Iterator[dict[str, Any]]:
    """Every combination of the values; of more than MOST that many, always the same."""
    total = math.prod(len(values) for values in dimensions.values())
    chosen = range(total) if total <= MOST else sorted(random.Random(0).sample(range(total), MOST))
    for number in chosen:
        combination = {}
        for name, values in dimensions.items():
            number, index = divmod(number, len(values))
            combination[name] = values[index]
        yield combination


def _covering(forms: Sequence[Form], together: int) -> list[Form]:
    """Of the forms as many as are needed for that many constants together to have all values that they can have."""
    seen: set[tuple[Any, ...]] = set()
    kept = []
    # The verifier takes a hundred times as long for a form that copies stacks: these last, for what only they have.
    for form in sorted(random.Random(0).sample(forms, len(forms)), key=lambda form: form.constants.get("UNWIND", 0)):
        facts = [(form.program, key, value) for key, value in sorted(form.constants.items())]
        facts.append((form.program, "attach type", form.attach_type))
        facts.append((form.program, "stacks", _stacks_in(form.constants)))
        new = set(itertools.combinations(facts, together)) - seen
        if new:
            seen |= new
            kept.append(form)
    return kept


def _stacks_in(constants: Mapping[str, int]) -> tuple[int, ...]:
    """How a form keeps stacks that it copies and whose interpreters it follows, which is the most that it may do."""
    by, collected = constants.get("BY", 0), constants.get("COLLECT_STACKS", 0)
    most = constants.get("UNWIND") and constants.get("INTERPRETERS")
    return (by, collected) if most and (collected or by & BY_STACK) else ()


def _constants(program: Mapping[str, Any]) -> set[str]:
    """The constants that any of the programs reads."""
    return {name for entry in program["programs"].values() for name in _needed(entry)}


def _needed(entry: Mapping[str, Any]) -> set[str]:
    """The constants that a program reads, those whose values are offsets of its loads, and what decides on these."""
    read = {name for kind in ("constants", "members") for _at, name in entry[kind]}
    return {*read, "TYPED", "CASTS"} if entry["calls"] else read


def _losses(make: Any, defaults: Mapping[str, Any], spec: Mapping[str, Any]) -> list[tuple[str, ...]]:
    """Which members the kernel may lack: none, each that a form of the probe can do without, all of them."""
    modes = spec.get("collect", {}).get("choices", [None])
    optional: dict[str, None] = {}
    for mode in modes:
        options = {} if mode is None else {"collect": mode}
        with contextlib.suppress(ProbeError):
            optional.update(dict.fromkeys(make({**defaults, **options}).optional))
    names = tuple(optional)
    return [(), *((name,) for name in names), *([names] if len(names) > 1 else [])]


def _choices(spec: Mapping[str, Any]) -> dict[str, Sequence[Any]]:
    """The values to try of each option on which a program depends."""
    choices: dict[str, Sequence[Any]] = {}
    for option, entry in spec.items():
        if option in VALUES:
            choices[option] = VALUES[option]
        elif option in SAME_CODE or option == "value_type":
            continue
        elif entry["type"] == "bool":
            choices[option] = (False, True)
        elif option == "sub_buckets":
            choices[option] = (entry["choices"][0], entry["choices"][-1])
        elif entry.get("choices"):
            choices[option] = entry["choices"] if "default" in entry else (None, *entry["choices"])
    return choices


def _keys(make: Any, defaults: Mapping[str, Any], spec: Mapping[str, Any]) -> list[list[str]]:
    """Values of option ``by``: the container, nothing, everything that the probe knows, and each key of its own, the
    stack where it has that."""
    collect = make({**defaults, "by": []}).collect
    if isinstance(collect, ToolCollect):
        own = [key.name for key in collect.own] + ([collect.value.name] if collect.value else [])
        known = list(collect.keys)
    else:
        own, known = [], [*KEYS, collect.rows.site]
    read = [FIRST_VALUE] if "value" in spec else []
    by_stack: list[list[str]] = []
    with contextlib.suppress(OptionError):
        make({**defaults, "by": [STACK], "collect": "count"})
        by_stack = [[STACK], [*known, *own, STACK]]
    return [["container"], [], [*known, *own], *([key] for key in own), *read, *by_stack]
