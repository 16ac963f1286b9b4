# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sites: the attach points in a file, and the requests for them."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any, Dict, List, NamedTuple, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, OpenFile
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf

# Limits: sites in one file, names in a request and their length.
MAX_SITES = 1024
MAX_NAMES = 256
MAX_TEXT = 4095
MAX_FUNCTION = 1 << 20  # bytes of a function and its parts that are decoded
MAX_LEFT_OUT = 8  # messages about sites of one file that are left out

# How the returns of functions are probed: what is asked for, and the last two what a site takes (return_probes.py).
AUTO, TRAMPOLINE, RET_SITES = "auto", "trampoline", "ret_sites"
RETURNS = (AUTO, TRAMPOLINE, RET_SITES)


class Site(NamedTuple):
    """An attach point in a file: ``address`` as nm prints it, ``offset`` in the file, ``size`` of the function in
    bytes (0: unknown). ``function`` is the name of what is probed, or ``0x...`` for an address without a name.

    For a USDT probe, ``semaphore`` is the offset in the file of the counter that enables it (0: none), and
    ``arguments`` are the locations of its arguments, each as ``usdt_notes.Argument.packed`` returns it. ``paths`` lead
    to the fields that are read at a site, as ``paths.Attached`` has them.

    ``returns`` is how the function's returns are probed and ``reason`` why; both are empty where they are not.
    ``exits`` are the offsets of the instructions that leave the function, where those are probed. ``trap`` is
    ``instructions.trap_kind`` of the probed instruction. ``symbol`` is the mangled name of a function of C++ or Rust.
    ``go`` is whether it is a function of Go, whose call begins ``check`` bytes behind its address.
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
    trap: int = 0
    symbol: str = ""
    go: bool = False
    check: int = 0
    paths: Tuple[Tuple[int, ...], ...] = ()

    @property
    def in_file(self) -> str:
        """The name of the function in the symbol table."""
        return self.symbol or self.function


@dataclass(eq=False, repr=False)
class SearchedFile:
    """A file of a container, opened and parsed for a request to search.

    ``left_out`` has a message for each site that cannot be probed, where others of the file can. ``readable`` are the
    names of its functions of C++ and Rust, if they were looked through. ``alone`` is whether no other file of the
    container was asked where its functions are, and what lies behind them. ``found`` is what the fields are that are
    read at its sites, each as ``fields.Found``.
    """

    elf: Elf
    opened: OpenFile
    inside: Inside
    machine: str
    left_out: List[str] = field(default_factory=list)
    readable: List[str] = field(default_factory=list)
    alone: bool = True
    found: List[List[Any]] = field(default_factory=list)

    @property
    def where(self) -> str:
        """The file's name in messages."""
        return f"{shown(self.opened.path)} of container {self.inside.name}"

    def code(self, address: int, size: int) -> bytes:
        """The bytes at an address, fewer where the file ends; raises ElfError."""
        offset = self.elf.file_offset(address)
        if offset is None:
            return b""
        return self.elf.source.read(offset, min(size, self.elf.source.size - offset), "code")

    def leave_out(self, reasons: Sequence[str], others: bool) -> None:
        """Record why sites cannot be probed; raises ContainerError where no ``others`` can."""
        if not reasons:
            return
        if not others:
            raise self.inside.fail(reasons[0])
        self.left_out.extend(reasons[:MAX_LEFT_OUT])
        if len(reasons) > MAX_LEFT_OUT:
            self.left_out.append(f"{len(reasons) - MAX_LEFT_OUT} more places in {self.where} were refused.")


class SiteReader:
    """What finds out how to read more than registers at sites."""

    def complete(self, file: SearchedFile, sites: Sequence[Site]) -> List[Site]:
        """The sites at which it can be read, with their ``paths``; raises ContainerError if there are none."""
        raise NotImplementedError


class SiteRequest:
    """A search in the files of ``target``, which is a path in the container or a short name.

    ``debug_dirs`` are directories of the host with debug files.
    """

    target: str
    debug_dirs: Sequence[str] = ()

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
