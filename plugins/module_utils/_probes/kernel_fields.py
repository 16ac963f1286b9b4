# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the values lie that are read behind what the kernel hands to a program, by its type information."""

from __future__ import annotations

import functools
import os
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.c_types import CType, declared
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._load.btf import BtfFunction, KernelTypes
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf
from ansible_collections.fleet.probe.plugins.module_utils._resolve.paths import (
    Agreement,
    Attached,
    Found,
    Path,
    Wanted,
    argument,
    as_found,
    in_memory,
)


class KernelFields(NamedTuple):
    """What was found: the paths by the name of the function, why others have none, and what the values are."""

    paths: Dict[str, Tuple[Path, ...]]
    refused: Dict[str, str]
    found: List[Found]


def kernel_fields(libbpf: Libbpf, wanted: Sequence[Wanted], names: Sequence[str]) -> KernelFields:
    """The paths at these functions, or of casts at these tracepoints; raises HostError."""
    answer = libbpf.read_types(lambda btf: resolve(KernelTypes(btf), wanted, names))
    paths = {name: tuple(tuple(path) for path in found) for name, found in answer["paths"].items()}
    return KernelFields(paths, answer["refused"], as_found(answer["found"]))


def resolve(types: KernelTypes, wanted: Sequence[Wanted], names: Sequence[str]) -> Dict[str, Any]:
    """The same as JSON can have it."""
    agreement, fail = Agreement(wanted), functools.partial(ContainerError, "resolve")
    paths: Dict[str, Any] = {}
    refused: Dict[str, str] = {}
    for name in names:
        try:
            found_paths, found = Attached(name, fail, _Start(types, name), types).resolve(wanted)
        except ContainerError as error:
            refused[name] = error.reason
            continue
        difference = agreement.differs(found, name)
        if difference:
            refused[name] = f"{difference}."
        else:
            paths[name] = found_paths
    return {"paths": paths, "refused": refused, "found": agreement.found}


class _Start:
    """The types of what the registers of a kernel function hold."""

    def __init__(self, types: KernelTypes, name: str) -> None:
        self._types, self._name = types, name
        self._known: Optional[BtfFunction] = None

    def __call__(self, base: str, refuse: Callable[[str], ContainerError]) -> Optional[CType]:
        self._known = self._known or self._types.function(self._name)
        if self._known is None:
            raise refuse(
                "has no type: the kernel's type information does not have the function, as the compiler changed its "
                f"parameters or several have the name; write a cast, such as ((struct NAME *){base})->FIELD"
            )
        result = self._known.result()
        if base == "retval":
            return result
        if in_memory(result, os.uname().machine):
            raise refuse(
                f"cannot be found: the function returns {declared(result)} in memory, which moves its arguments to "
                "other registers; give a register"
            )
        return argument(int(base[3:]), self._known.parameters(), refuse)
