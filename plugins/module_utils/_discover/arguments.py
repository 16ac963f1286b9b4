# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arguments of processes, which their owner can withhold: read in a child, once for the whole of a discovery."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator, List, Optional

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.patience import PATIENCE, PatientReader

_readers: List[PatientReader] = []  # the one in use, if any


@contextmanager
def reading_arguments(warnings: List[str]) -> Iterator[None]:
    """``arguments_of`` uses one child inside this context. Adds a sentence if processes withheld theirs."""
    with PatientReader(proc.raw_cmdline) as reader:
        _readers.append(reader)
        try:
            yield
        finally:
            _readers.remove(reader)
    if reader.stuck:
        listed = ", ".join(map(str, sorted(reader.stuck)))
        more = " Those of other processes were not read any more." if reader.gave_up else ""
        warnings.append(
            f"The arguments of process {listed} could not be read within {PATIENCE:g} s, so names of containers may be "
            f"missing; the process withholds its memory, or the host is overloaded.{more}"
        )


def arguments_of(pid: int) -> Optional[List[bytes]]:
    """A process's arguments; empty for kernel threads, None if it has ended or withholds them."""
    if not _readers:
        with PatientReader(proc.raw_cmdline) as reader:
            data = reader.of(pid)
    else:
        data = _readers[-1].of(pid)
    return None if data is None else data.split(b"\0")[:-1]
