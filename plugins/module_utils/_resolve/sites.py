# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places in a file to be probed, and what asks for them. Private to fleet.probe."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Dict, List, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, Opened
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf

# Bounds: sites in one file, names asked for and their length.
MAX_SITES = 1024
MAX_NAMES = 256
MAX_TEXT = 4095
MAX_LEFT_OUT = 8  # sentences on sites of one file that are left out


@dataclass(frozen=True)
class Site:
    """Where to put a probe: ``address`` as nm prints it, ``offset`` into the file, ``size`` of the function in
    bytes (0: not told). ``function`` is what is probed there; ``0x...`` where nothing is named.

    Of a USDT probe ``semaphore`` is the offset into the file of the counter that turns it on (0: it has none),
    and ``arguments`` are where its arguments are, each as ``_usdt_notes.Argument`` is packed.

    ``returns`` says how the function's returns are probed and ``reason`` why so; empty where they are not. ``exits``
    are the offsets of the instructions at which it is left, where those are probed.
    """

    function: str
    address: int
    offset: int
    size: int
    semaphore: int = 0
    arguments: Tuple[Tuple[int, ...], ...] = ()
    returns: str = ""
    exits: Tuple[int, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class View:
    """A file that was found in a container, as a request looks at it.

    ``left_out`` has a sentence for each site that is not probed although others of the file are.
    """

    elf: Elf
    opened: Opened
    inside: Inside
    machine: str
    left_out: List[str] = field(default_factory=list)

    @property
    def where(self) -> str:
        """How sentences call the file."""
        return f"{shown(self.opened.path)} of container {self.inside.name}"

    def code(self, address: int, size: int) -> bytes:
        """What the file has there, less where its code ends before; ElfError."""
        offset = self.elf.file_offset(address)
        if offset is None:
            return b""
        return self.elf.source.read(offset, min(size, self.elf.source.size - offset), "code")

    def leave_out(self, reasons: Sequence[str], others: bool) -> None:
        """Notes why some sites are left out; raises ContainerError where there are no others."""
        if not reasons:
            return
        if not others:
            raise self.inside.fail(reasons[0])
        self.left_out.extend(reasons[:MAX_LEFT_OUT])
        if len(reasons) > MAX_LEFT_OUT:
            self.left_out.append(f"{len(reasons) - MAX_LEFT_OUT} more places in {self.where} were refused.")


class SiteRequest:
    """What to look for in the file or files that ``target`` means: a path in the container or a short name."""

    target: str

    def wanted(self) -> Dict[str, None]:
        """What must be in one of the files; an ordered set."""
        raise NotImplementedError

    def sites(self, view: View, absent: Dict[str, None]) -> List[Site]:
        """The sites in one file; what is in it leaves ``absent``. Raises ContainerError, ElfError."""
        raise NotImplementedError

    def absent_sentence(self, absent: Sequence[str], views: Sequence[View]) -> str:
        """What is in none of the files, and what to write instead."""
        raise NotImplementedError


def check_target(target: str) -> None:
    """OptionError for a target that can be refused before any container is looked at."""
    if not target or "\0" in target or len(os.fsencode(target)) > MAX_TEXT:
        raise OptionError(
            f"target is {target!r:.80}; give an absolute path in the container or a library's short name."
        )
    if "/" in target and not target.startswith("/"):
        raise OptionError(f"target {target!r:.80} is a relative path; give it absolute, as it is in the container.")
    if target in (".", ".."):
        raise OptionError(f"target {target!r} is a directory; give an absolute path or a library's short name.")


def shown(text: str) -> str:
    """A name from a file, as sentences show it."""
    return printable(os.fsencode(text))
