# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sites: the attach points in a file, and the requests for them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Dict, List, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, OpenFile
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf

# Limits: sites in one file, names in a request and their length.
MAX_SITES = 1024
MAX_NAMES = 256
MAX_TEXT = 4095


@dataclass(frozen=True)
class Site:
    """An attach point in a file: ``address`` as nm prints it, ``offset`` in the file, ``size`` of the function in
    bytes (0: unknown). ``function`` is the name of what is probed, or ``0x...`` for an address without a name.

    For a USDT probe, ``semaphore`` is the offset in the file of the counter that enables it (0: none), and
    ``arguments`` are the locations of its arguments, each as ``usdt_notes.Argument.packed`` returns it.
    """

    function: str
    address: int
    offset: int
    size: int
    semaphore: int = 0
    arguments: Tuple[Tuple[int, ...], ...] = ()


@dataclass(frozen=True)
class SearchedFile:
    """A file of a container, opened and parsed for a request to search."""

    elf: Elf
    opened: OpenFile
    inside: Inside
    machine: str

    @property
    def where(self) -> str:
        """The file's name in messages."""
        return f"{shown(self.opened.path)} of container {self.inside.name}"


class SiteRequest:
    """A search in the files of ``target``, which is a path in the container or a short name."""

    target: str

    @property
    def one_file(self) -> bool:
        """Whether the sites make sense in one file alone: another build has other code at an unchecked address."""
        return False

    def wanted(self) -> Dict[str, None]:
        """The names that must be in one of the files; an ordered set."""
        raise NotImplementedError

    def sites(self, file: SearchedFile, absent: Dict[str, None]) -> List[Site]:
        """The sites in one file; removes the names it finds from ``absent``. Raises ContainerError, ElfError."""
        raise NotImplementedError

    def blind(self, file: SearchedFile) -> str:
        """Why a file may have what was requested although no site was found in it; empty if it has none."""
        raise NotImplementedError

    def absent_message(self, absent: Sequence[str], files: Sequence[SearchedFile]) -> str:
        """A message that says which names no file has, and what to give instead."""
        raise NotImplementedError


def check_target(target: str) -> None:
    """Check a target before any access to a container; raises OptionError."""
    if not target or "\0" in target or len(os.fsencode(target)) > MAX_TEXT:
        raise OptionError(
            f"target is {target!r:.80}; give an absolute path in the container or a library's short name."
        )
    if "/" in target and not target.startswith("/"):
        raise OptionError(f"target {target!r:.80} is a relative path; give the absolute path inside the container.")
    if target in (".", ".."):
        raise OptionError(f"target {target!r} is a directory; give an absolute path or a library's short name.")


def too_many_sites(file: SearchedFile, found: str) -> ContainerError:
    """The error for more than MAX_SITES sites; ``found`` says how many of what."""
    return file.inside.fail(f"Too many attach points in {file.where}: {found}, at most {MAX_SITES}; ask for fewer.")


def shown(text: str) -> str:
    """A name from a file, printable for messages."""
    return printable(os.fsencode(text))
