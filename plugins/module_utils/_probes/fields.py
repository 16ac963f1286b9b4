# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Values that lie behind registers: what all probes share that read fields of structs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import CollectOptions
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError

if TYPE_CHECKING:
    from ansible_collections.fleet.probe.plugins.module_utils._probes.paths import Paths


def value_paths(collect: CollectOptions, untyped: str = "") -> Optional[Paths]:
    """The paths of the values; None if all are registers, which need no types and nothing that reads them.

    ``untyped`` says of which registers nothing declares the types, so that each path has to begin with a cast. Raises
    OptionError.
    """
    behind = [value for value in collect.values if value.steps]
    if not behind:
        return None
    from ansible_collections.fleet.probe.plugins.module_utils._probes.paths import Paths

    paths = Paths(collect)
    for wanted in paths.wanted:
        if untyped and not wanted.cast:
            raise OptionError(
                f"value is {wanted.name}, and nothing says of which type {untyped} are; write a cast as in C, such as "
                f"((struct NAME *){wanted.base})->{wanted.steps[0][1] if wanted.steps[0][0] == '->' else 'FIELD'}"
            )
    return paths
