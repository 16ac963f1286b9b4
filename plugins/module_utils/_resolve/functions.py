# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which functions of a file are meant, and where they are. Private to fleet.probe."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import suggestion
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import separate_symbols
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Symbol, is_glob
from ansible_collections.fleet.probe.plugins.module_utils._resolve.instructions import LONGEST, begins
from ansible_collections.fleet.probe.plugins.module_utils._resolve.return_probes import ReturnProbes
from ansible_collections.fleet.probe.plugins.module_utils._resolve.returns import MAX_FUNCTION
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import (
    MAX_NAMES,
    MAX_SITES,
    MAX_TEXT,
    Site,
    SiteRequest,
    View,
    check_target,
    shown,
)


@dataclass(frozen=True)
class LocateRequest(SiteRequest):
    """Functions, by names or globs. ``offset`` is in bytes into the one function named, or, with no function, an
    address as nm prints it. ``unsafe`` allows an offset that is not the start of a function.

    ``returns`` says how returns will be probed, one of ``return_probes.RETURNS``, empty where they will not be;
    ``result`` that their values are asked for.

    A name that a file has is that function, whatever its characters; else it is a glob if it has any of ``*?[``.
    """

    target: str
    functions: List[str]
    offset: Optional[int] = None
    unsafe: bool = False
    returns: str = ""
    result: bool = False

    def wanted(self) -> Dict[str, None]:
        return dict.fromkeys(self.functions)

    def sites(self, view: View, absent: Dict[str, None]) -> List[Site]:
        sites = self._entries(view, absent)
        return ReturnProbes(view, self.returns, self.result).choose(sites) if self.returns and sites else sites

    def _entries(self, view: View, absent: Dict[str, None]) -> List[Site]:
        if self.returns and view.elf.go:
            raise view.inside.fail(
                f"{view.where} is a Go program: Go moves stacks while they are in use, and the return address that "
                "the kernel puts there for a return probe then crashes the program; probe the entry only (at: entry, "
                "no retval and no latency)."
            )
        if not self.functions:
            return [_site_at_address(view, self, self.offset or 0)]
        sites: List[Site] = []
        named = view.elf.find(self.functions)
        if view.elf.stripped and len(named) < len(set(self.functions)):
            more = separate_symbols(view.elf, view.opened, view.inside, view.machine)
            if more is not None:
                view.elf.borrow(more)
                named = view.elf.find(self.functions)
        for name, symbols in named.items():
            if any(symbol.ifunc for symbol in symbols):
                raise _ifunc(view, name)
            absent.pop(name, None)
            sites += [self._in_function(view, symbol) for symbol in symbols]
        taken = {site.address for site in sites}
        for pattern in self.functions:
            if pattern not in named and is_glob(pattern):
                matching = _matching(view, pattern)
                if matching:
                    absent.pop(pattern, None)
                sites += [site for site in matching if site.address not in taken]
                taken.update(site.address for site in matching)
        if len(sites) > MAX_SITES:
            raise _too_many(view, str(len(sites)))
        return sites

    def absent_sentence(self, absent: Sequence[str], views: Sequence[View]) -> str:
        return _absent_sentence(absent, views)

    def _in_function(self, view: View, symbol: Symbol) -> Site:
        name, into = shown(symbol.name), self.offset or 0
        if into and symbol.size and into >= symbol.size:
            raise view.inside.fail(
                f"offset {into} lies beyond function {name} in {view.where}, which is {symbol.size} bytes long; "
                "give a smaller one."
            )
        if into:
            _check_inside(view, self, f"offset {into}", symbol, into)
        return _site(view, symbol.name, symbol.address + into, symbol.size)


def check_request(request: LocateRequest) -> None:
    """OptionError for what can be refused before any container is looked at."""
    check_target(request.target)
    if len(request.functions) > MAX_NAMES:
        raise OptionError(f"function lists {len(request.functions)} names; give at most {MAX_NAMES}.")
    for function in request.functions:
        if not function or "\0" in function or "@" in function or len(os.fsencode(function)) > MAX_TEXT:
            raise OptionError(
                f"function {function!r:.80} cannot be a symbol's name; give it as nm prints it, no version."
            )
    if request.offset is None and not request.functions:
        raise OptionError("function and offset are both missing; give the function to probe, or an address as offset.")
    if request.offset is not None:
        if len(request.functions) > 1:
            raise OptionError("offset goes with one function; several are given.")
        if request.functions and is_glob(request.functions[0]):
            raise OptionError(f"offset goes with one function, and {request.functions[0]!r:.80} is a glob.")
        if not 0 <= request.offset < 1 << 63:
            raise OptionError(f"offset is {request.offset}; give a number of bytes from 0 on.")


def _matching(view: View, pattern: str) -> List[Site]:
    """One site for each address at which a function matches, under the plainest of its names; in no IFUNC."""
    symbols: Dict[int, Symbol] = {}
    indirect: Dict[str, None] = {}
    for symbol in view.elf.match(pattern):
        if symbol.ifunc:
            indirect[symbol.name] = None
        elif view.elf.file_offset(symbol.address) is not None:
            other = symbols.setdefault(symbol.address, symbol)
            if _plainness(symbol.name) < _plainness(other.name):
                symbols[symbol.address] = symbol
            if len(symbols) > MAX_SITES:
                raise _too_many(view, f"more than {MAX_SITES}", pattern)
    if indirect and not symbols:
        raise _ifunc(view, next(iter(indirect)))
    return [_site(view, symbols[at].name, at, symbols[at].size) for at in sorted(symbols)]


def _plainness(name: str) -> Tuple[int, int, str]:
    return len(name) - len(name.lstrip("_")), len(name), name


def _too_many(view: View, count: str, pattern: str = "") -> ContainerError:
    meant = f"The functions that {shown(pattern)} matches" if pattern else "The functions asked for"
    return view.inside.fail(
        f"{meant} are at {count} places in {view.where}; at most {MAX_SITES} can be probed, so ask for fewer."
    )


def _ifunc(view: View, name: str) -> ContainerError:
    likely = ", ".join(shown(other) for other in view.elf.implementations(name))
    return view.inside.fail(
        f"{shown(name)} in {view.where} is an indirect function (IFUNC): its code only picks the real one when a "
        "program starts, and is not run on a call; "
        + (
            f"probe its implementations instead, likely among {likely}."
            if likely
            else "probe an implementation by offset."
        )
    )


def _check_inside(view: View, request: LocateRequest, offset: str, symbol: Symbol, into: int) -> None:
    """Raises ContainerError unless an instruction begins ``into`` bytes into a function, or the request is unsafe."""
    name = shown(symbol.name)
    if request.returns:
        raise view.inside.fail(
            f"{offset} lies inside function {name} (at {into:+}) in {view.where}, and returns are probed of whole "
            "functions only; leave offset out, or probe the entry."
        )
    if request.unsafe:
        return
    known = into < MAX_FUNCTION and begins(view.code(symbol.address, symbol.size or into + LONGEST), into, view.machine)
    if known is False:
        raise view.inside.fail(
            f"{offset} lies inside function {name} (at {into:+}) in {view.where}, and no instruction begins there; a "
            "probe in the middle of one crashes the program, so take an address that a disassembler lists."
        )
    if known is None:
        raise view.inside.fail(
            f"{offset} lies inside function {name} (at {into:+}) in {view.where}, whose code cannot be decoded up to "
            "there; a probe in the middle of an instruction crashes the program, so set unsafe to true only if an "
            "instruction begins there."
        )


def _site_at_address(view: View, request: LocateRequest, address: int) -> Site:
    elf, where, inside = view.elf, view.where, view.inside
    symbol = elf.around(address)
    if symbol is not None and symbol.address == address and not symbol.ifunc:
        return _site(view, symbol.name, address, symbol.size)
    site = _site(view, f"{address:#x}", address, 0)
    if symbol is None:
        if request.unsafe:
            return site
        raise inside.fail(
            f"offset {address:#x} is not in any function that {where} names; give the start of a function as nm prints "
            "it, or set unsafe to true if an instruction begins there."
        )
    if symbol.ifunc:
        if request.unsafe:
            return site
        raise inside.fail(f"offset {address:#x} is in {shown(symbol.name)} of {where}, an indirect function (IFUNC).")
    _check_inside(view, request, f"offset {address:#x}", symbol, address - symbol.address)
    return site


def _site(view: View, name: str, address: int, size: int) -> Site:
    offset = view.elf.file_offset(address)
    if offset is None:
        raise view.inside.fail(
            f"Address {address:#x} ({shown(name)}) lies in no executable part of {view.where}; give the address of "
            "code, as nm prints it."
        )
    return Site(name, address, offset, size)


def _absent_sentence(absent: Sequence[str], views: Sequence[View]) -> str:
    paths = " or ".join(shown(view.opened.path) for view in views[:4])
    elfs = [view.elf for view in views]
    more = f" (and {len(absent) - 1} more of those asked for)" if len(absent) > 1 else ""
    matching = "that matches " if is_glob(absent[0]) else ""
    sentence = f"No function {matching}{shown(absent[0])}{more} in {paths} of container {views[0].inside.name}"
    closest = suggestion(shown(absent[0]), (shown(name) for elf in elfs[:4] for name in elf.closest(absent[0])))
    if closest:
        sentence += closest
    elif any(elf.has_symbols and not elf.stripped for elf in elfs):
        sentence += "; give a name that nm prints for it"
    if not any(elf.has_symbols for elf in elfs):
        sentence += "; the file has no symbols, so give an address as offset and set unsafe"
    elif all(elf.stripped for elf in elfs):
        sentence += "; the file is stripped, so only the functions it exports have names"
    return sentence + "."
