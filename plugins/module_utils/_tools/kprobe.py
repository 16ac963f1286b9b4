# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kprobe: its options, and the kernel functions that they name; the program is ``bpf/kprobe.bpf.c``."""

from __future__ import annotations

import fnmatch
import itertools
import re
from typing import Any, Dict, Iterator, List, Mapping, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import kprobe_pmu
from ansible_collections.fleet.probe.plugins.module_utils._collect.call import CALL_SPEC, call_options
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACK_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import suggestion
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._probes.callers import caller_stacks
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_paths import KernelPaths
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import KernelProbe
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run

KALLSYMS = "/proc/kallsyms"
CHUNK = 1 << 19  # bytes of kallsyms read at a time: the file has 10 MB and more
MOST_FUNCTIONS = 128  # the kernel takes milliseconds to detach from each
_NAME = re.compile(r"\A[\w.$*?\[\]!-]+\Z")
_GLOB = re.compile(r"[*?\[]")
# parts that the compiler split off from a function, and the padding before one: a glob does not match them
_PARTS = re.compile(r"\A__(pfx|cfi)_|\.(cold|part)\b")

KPROBE_SPEC: Dict[str, Any] = {
    **CALL_SPEC,
    **STACK_SPEC,
    "function": {"type": "list", "elements": "str", "required": True},
}


class Kprobe(KernelProbe):
    """Calls of kernel functions. Raises OptionError if an option is wrong."""

    def __init__(self, params: Mapping[str, Any]) -> None:
        self.call = call_options(params)
        self.patterns = check_patterns(params["function"])
        super().__init__(self.call.collect)
        self._paths = KernelPaths(self.call.collect)
        self.kept = caller_stacks(params, self.call.collect.shared)
        self.loads = self.call.programs
        self._functions: List[str] = self.call.collect.functions

    def constants(self) -> Dict[str, int]:
        """The constants of call.h."""
        return self.call.constants()

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: one entry for each call that has not returned, and the paths of fields."""
        return {**self.call.frame_sizes(), **self._paths.sizes()}

    def open_hits(self, run: Run) -> int:
        """Step 5: calls that have not returned."""
        return self.call.open_calls(run.loaded)

    def resolve(self, run: Run) -> None:
        """Step 2: finds the functions in this kernel; raises HostError or OptionError."""
        kprobe_pmu()
        self._functions.extend(self._paths.settle(run, find_functions(self.patterns)))

    def fill(self, loaded: Loaded) -> None:
        """Step 3: writes the paths of fields."""
        self._paths.fill(loaded)

    def attach(self, run: Run) -> None:
        """Step 4: attaches the programs to every function. A cookie is its number and that of its paths.

        The kernel refuses functions of its own tracing and names that several functions share; the coverage lists
        each of them. Raises HostError if it refuses all.
        """
        attached = []
        reason = ""
        for number, function in enumerate(self._functions):
            handles: List[int] = []
            cookie = number | self._paths.number(function) << 16
            try:
                for name, at_return in self.call.programs.items():
                    handles.append(run.attachments.kprobe(run.loaded.programs[name], function, at_return, cookie))
            except OSError as error:
                for handle in handles:
                    run.attachments.detach(handle)
                reason = f"The kernel refused a probe on {function}: {error.strerror}"
                run.coverage.fail(None, "attach", reason)
            else:
                attached.append(function)
        if not attached:
            raise HostError(reason)
        self._functions = attached

    def missed(self, run: Run) -> int:
        """Calls for which the kernel did not run the programs."""
        return run.attachments.kprobe_misses(run.libbpf)

    def attached(self) -> Dict[str, Any]:
        """``attachments`` of the result."""
        return {"attachments": [{"function": function} for function in self._functions]}


def check_patterns(patterns: Sequence[str]) -> List[str]:
    """``patterns``; raises OptionError for a pattern that no function name can match."""
    if not patterns:
        raise OptionError("function is empty; give kernel functions, such as vfs_read or tcp_*")
    for pattern in patterns:
        if not _NAME.match(pattern):
            raise OptionError(
                f"function is {pattern!r}, which is not a kernel function name; write it as in {KALLSYMS}"
            )
    return list(patterns)


def find_functions(patterns: Sequence[str], path: str = KALLSYMS) -> List[str]:
    """The kernel functions that the names and globs match.

    Raises HostError for a pattern that matches nothing, OptionError for too many functions.
    """
    expressions = [fnmatch.translate(pattern) for pattern in patterns]
    found: Dict[str, List[str]] = {pattern: [] for pattern in patterns}
    for names in _functions(path):
        text = "\n".join(names)
        for pattern, expression in zip(patterns, expressions):
            if not _GLOB.search(pattern):
                if f"\n{pattern}\n" in f"\n{text}\n":
                    found[pattern].append(pattern)
                continue
            match = re.compile(expression).match
            found[pattern] += [name for name in names if match(name) and not _PARTS.search(name)]
    for pattern, names in found.items():
        if not names:
            raise HostError(f"function is {pattern!r}, which this kernel does not have{_alike(pattern, path)}")
    every = list(dict.fromkeys(name for names in found.values() for name in sorted(names)))
    if len(every) > MOST_FUNCTIONS:
        raise OptionError(
            f"function matches {len(every)} functions of this kernel, at most {MOST_FUNCTIONS} can be probed; "
            "give fewer names or narrower globs"
        )
    return every


def _functions(path: str) -> Iterator[List[str]]:
    """The names of all functions, thousands at a time. A line is: address, type, name, and [module] for a module's."""
    function = re.compile(r"^\S+ [tTwW] (\S+)", re.MULTILINE)
    with open(path, encoding="ascii", errors="replace") as file:
        rest = ""
        while True:
            text = file.read(CHUNK)
            whole, newline, tail = (rest + text).rpartition("\n")
            yield function.findall(whole if text else rest)
            if not text:
                return
            rest = tail if newline else rest + text


def _alike(pattern: str, path: str) -> str:
    """``; the closest names are a, b`` as the end of a sentence; empty for a glob and where no name comes close."""
    return "" if _GLOB.search(pattern) else suggestion(pattern, itertools.chain.from_iterable(_functions(path)))
