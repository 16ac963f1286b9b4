# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the requested functions in a file."""

from __future__ import annotations

import itertools
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable, Dict, Iterable, List, Optional, Sequence, Type

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, Symbol, is_glob, plainness
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import (
    MAX_FUNCTION,
    MAX_NAMES,
    MAX_SITES,
    MAX_TEXT,
    SearchedFile,
    Site,
    SiteReader,
    SiteRequest,
    check_target,
    shown,
    too_many_sites,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.under_probe import (
    LONGEST,
    kernel_misreads,
    trap_kind,
)

if TYPE_CHECKING:
    from ansible_collections.fleet.probe.plugins.module_utils._resolve.demangle import Demangler
    from ansible_collections.fleet.probe.plugins.module_utils._resolve.return_probes import ReturnProbes

_MOST_COMPARED = 1 << 16


@dataclass(frozen=True, eq=False, repr=False)
class FunctionRequest(SiteRequest):
    """Functions, by names or globs.

    ``offset`` is in bytes from the start of the one function named, or, without a function, an address as nm
    prints it. ``unsafe`` allows an offset that is not the start of a function. ``returns`` is one of
    ``return_probes.RETURNS``, or empty where no returns are probed; ``result`` is whether their values are read, and
    ``registers`` whether anything is read of a call or its ends are paired. ``only_go`` is a value that only functions
    of Go have, if one is read. A name with any of ``*?[`` is a glob, unless the file has a function of exactly that
    name. ``readable``: names of C++ and Rust are looked for, and shown, as people write them; ``language`` leaves only
    functions whose names are of that one (``demangle.language_of``), and needs ``readable``. ``reader`` finds fields of
    structs, if any are read.
    """

    target: str
    functions: List[str]
    offset: Optional[int] = None
    unsafe: bool = False
    returns: str = ""
    result: bool = False
    readable: bool = False
    language: str = ""
    registers: bool = False
    only_go: str = ""
    reader: Optional[SiteReader] = None
    debug_dirs: Sequence[str] = ()

    @property
    def one_file(self) -> bool:
        return self.unsafe and self.target.startswith("/")

    def wanted(self) -> Dict[str, None]:
        return dict.fromkeys(self.functions)

    def sites(self, file: SearchedFile, absent: Dict[str, None]) -> List[Site]:
        sites = self._entries(file, absent)
        if file.elf.go and not (self.functions and self.offset):
            sites = self._of_go(file, sites)
        elif self.only_go:
            raise file.inside.fail(
                f"{file.where} is no Go program, and {self.only_go} is read of functions of Go only; omit it."
            )
        sites = self._executable(file, sites)
        if self.reader is not None and sites:
            sites = self.reader.complete(file, sites)
        if not self.returns or not sites:
            return sites
        return _return_probes()(file, self.returns, self.result).choose(sites)

    def _executable(self, file: SearchedFile, sites: List[Site]) -> List[Site]:
        """The sites that the kernel can probe without a change to what the program does."""
        first = {site: file.code(site.address + site.check, LONGEST) for site in sites}
        refused = [site for site in sites if kernel_misreads(first[site], file.machine)]
        file.leave_out(
            [
                f"{shown(site.function)} in {file.where} has a vector instruction at {site.address:#x} that the kernel "
                "takes for another one when it is probed, so the program would compute something else; probe a "
                "function that calls it."
                for site in refused
            ],
            len(refused) < len(sites),
        )
        return [site._replace(trap=trap_kind(first[site], file.machine)) for site in sites if site not in refused]

    def _of_go(self, file: SearchedFile, sites: List[Site]) -> List[Site]:
        """The sites of a Go program, those of functions where a call begins."""
        if file.elf.stripped:
            _borrow(file)
        from ansible_collections.fleet.probe.plugins.module_utils._resolve.go_calls import where_calls_begin

        starts = [site for site in sites if not site.function.startswith("0x")]
        moved = where_calls_begin(file, starts, self.registers) if starts else []
        return [*moved, *(site for site in sites if site.function.startswith("0x"))]

    def _entries(self, file: SearchedFile, absent: Dict[str, None]) -> List[Site]:
        if not self.functions:
            return [_site_at_address(file, self, self.offset or 0)]
        sites: List[Site] = []
        named = file.elf.find(self.functions)
        if file.elf.stripped and len(named) < len(set(self.functions)):
            _borrow(file)
            named = file.elf.find(self.functions)
        if self.language:
            named = {name: found for name, found in named.items() if all(map(self._wants, found))}
        for name, symbols in named.items():
            if any(symbol.ifunc for symbol in symbols):
                raise _ifunc(file, name)
            absent.pop(name, None)
            sites += [self._in_function(file, symbol) for symbol in symbols]
        demangler = _demangler() if self.readable else None
        unnamed = [function for function in self.functions if function not in named]
        written = demangler.matching(file.elf, unnamed) if demangler is not None and unnamed else {}
        taken = {site.address for site in sites}
        for pattern in unnamed:
            globbed = file.elf.match(pattern) if is_glob(pattern) else ()
            found = itertools.chain(globbed, written.get(pattern, ()))
            matching = _matching(file, pattern, filter(self._wants, found))
            if matching:
                absent.pop(pattern, None)
            sites += [site for site in matching if site.address not in taken]
            taken.update(site.address for site in matching)
        if len(sites) > MAX_SITES:
            raise _too_many(file, str(len(sites)))
        if demangler is not None:
            file.readable.extend(itertools.islice(demangler.readable, _MOST_COMPARED))
            if demangler.problem and absent:
                raise file.inside.fail(
                    f"{shown(next(iter(absent)))} was not found among the names of C++ and Rust in {file.where}: "
                    f"{demangler.problem}; give the name as nm prints it."
                )
            sites = [_readable(site, demangler) for site in sites]
        return sites

    def blind(self, file: SearchedFile) -> str:
        from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import unread_symbols

        unread = unread_symbols(file.elf)
        if unread:
            return f"{file.where} may have it: {unread}"
        return "" if file.elf.has_symbols else f"{file.where} has no symbols"

    def absent_message(self, absent: Sequence[str], files: Sequence[SearchedFile]) -> str:
        return _absent_message(absent, files, self.language, self.debug_dirs)

    def _wants(self, symbol: Symbol) -> bool:
        """Whether a function is of the requested language."""
        if not self.language:
            return True
        from ansible_collections.fleet.probe.plugins.module_utils._resolve.demangle import language_of

        return language_of(symbol.name) == self.language

    def _in_function(self, file: SearchedFile, symbol: Symbol) -> Site:
        name, into = shown(symbol.name), self.offset or 0
        if into and symbol.size and into >= symbol.size:
            raise file.inside.fail(
                f"offset {into} lies beyond function {name} in {file.where}, which is {symbol.size} bytes long; "
                "give a smaller offset."
            )
        if into:
            _check_inside(file, self, f"offset {into}", symbol, into)
        return _site(file, symbol.name, symbol.address + into, symbol.size)


def reads_names(functions: Sequence[str]) -> bool:
    """Whether a search for functions reads names of C++ and Rust as people write them; plain names are those of C."""
    return not functions or any(
        is_glob(name) or name.startswith(("_Z", "_R")) or not set(" :<(").isdisjoint(name) for name in functions
    )


def _demangler() -> Demangler:
    # check_request imports it, too, so that no helper has to ask for it.
    from ansible_collections.fleet.probe.plugins.module_utils._resolve.demangle import Demangler

    return Demangler()


def _return_probes() -> Type[ReturnProbes]:
    # A helper cannot import. check_request has done so before, which spares it a second run.
    from ansible_collections.fleet.probe.plugins.module_utils._resolve.return_probes import ReturnProbes

    return ReturnProbes


def _begins() -> Callable[[bytes, int, str], Optional[bool]]:
    # check_request imports it, too.
    from ansible_collections.fleet.probe.plugins.module_utils._resolve.instructions import begins

    return begins


def _around() -> Callable[[Elf, int], Optional[Symbol]]:
    # check_request imports it, too.
    from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf_names import around

    return around


def _readable(site: Site, demangler: Demangler) -> Site:
    name = demangler(site.function)
    return site if name == site.function else site._replace(function=name, symbol=site.function)


def check_request(request: FunctionRequest) -> None:
    """Check what can be checked before any access to a container, and import what helpers need; raises OptionError."""
    if request.readable:
        from ansible_collections.fleet.probe.plugins.module_utils._resolve.demangle import load

        load()
    if request.returns:
        _return_probes()
    if request.offset is not None:
        _begins()
        _around()
    check_target(request.target)
    if len(request.functions) > MAX_NAMES:
        raise OptionError(f"function lists {len(request.functions)} names; give at most {MAX_NAMES}.")
    for function in request.functions:
        if not function or "\0" in function or "@" in function or len(os.fsencode(function)) > MAX_TEXT:
            raise OptionError(
                f"function {function!r:.80} cannot be a symbol's name; give it as nm prints it, without a version."
            )
    if request.offset is None and not request.functions:
        raise OptionError("function and offset are both missing; give the function to probe, or an address as offset.")
    if request.offset is not None:
        if len(request.functions) > 1:
            raise OptionError(f"offset needs a single function, but {len(request.functions)} are given; give one.")
        if request.functions and is_glob(request.functions[0]):
            raise OptionError(
                f"offset needs a single function, but {request.functions[0]!r:.80} is a glob; give a name."
            )
        if not 0 <= request.offset < 1 << 63:
            raise OptionError(f"offset is {request.offset}; give a number of bytes, 0 or more.")


def _borrow(file: SearchedFile) -> None:
    """Also uses the symbols of a stripped file that are found elsewhere: in one container, perhaps not in the next."""
    from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import borrow_symbols

    file.alone = False
    borrow_symbols(file.elf, file.opened, file.inside, file.machine)


def _matching(file: SearchedFile, pattern: str, found: Iterable[Symbol]) -> List[Site]:
    """One site for each address with a function that matches, under its plainest name; leaves out IFUNCs."""
    symbols: Dict[int, Symbol] = {}
    indirect: Dict[str, None] = {}
    for symbol in found:
        if symbol.ifunc:
            indirect[symbol.name] = None
        elif file.elf.file_offset(symbol.address) is not None:
            other = symbols.setdefault(symbol.address, symbol)
            if plainness(symbol.name) < plainness(other.name):
                symbols[symbol.address] = symbol
            if len(symbols) > MAX_SITES:
                raise _too_many(file, f"more than {MAX_SITES}", pattern)
    if indirect and not symbols:
        raise _ifunc(file, next(iter(indirect)))
    return [_site(file, symbols[at].name, at, symbols[at].size) for at in sorted(symbols)]


def _too_many(file: SearchedFile, count: str, pattern: str = "") -> ContainerError:
    matching = f" match {shown(pattern)}" if pattern else ""
    return too_many_sites(file, f"{count} functions{matching}")


def _ifunc(file: SearchedFile, name: str) -> ContainerError:
    from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf_names import implementations

    likely = ", ".join(shown(other) for other in implementations(file.elf, name))
    return file.inside.fail(
        f"{shown(name)} in {file.where} is an indirect function (IFUNC): its code only selects the real function "
        "when a program starts, and does not run on a call; "
        + (
            f"probe its implementations instead, probably among {likely}."
            if likely
            else "probe an implementation by offset."
        )
    )


def _check_inside(file: SearchedFile, request: FunctionRequest, offset: str, symbol: Symbol, into: int) -> None:
    """Raises ContainerError unless an instruction begins ``into`` bytes into a function, or the request is unsafe."""
    name = shown(symbol.name)
    if request.returns:
        raise file.inside.fail(
            f"{offset} lies inside function {name} (at {into:+}) in {file.where}, and returns are probed of whole "
            "functions only; leave offset out, or probe the entry."
        )
    if request.unsafe:
        return
    known = into < MAX_FUNCTION and _begins()(
        file.code(symbol.address, symbol.size or into + LONGEST), into, file.machine
    )
    if known is False:
        raise file.inside.fail(
            f"{offset} lies inside function {name} (at {into:+}) in {file.where}, and no instruction begins there; a "
            "probe in the middle of one crashes the program, so take an address that a disassembler lists."
        )
    if known is None:
        raise file.inside.fail(
            f"{offset} lies inside function {name} (at {into:+}) in {file.where}, whose code cannot be decoded up to "
            "there; a probe in the middle of an instruction crashes the program, so set unsafe to true only if an "
            "instruction begins there."
        )


def _site_at_address(file: SearchedFile, request: FunctionRequest, address: int) -> Site:
    elf, where, inside = file.elf, file.where, file.inside
    around = _around()
    symbol = around(elf, address)
    if symbol is None and elf.stripped:
        _borrow(file)
        symbol = around(elf, address)
    if symbol is not None and symbol.address == address and not symbol.ifunc:
        return _site(file, symbol.name, address, symbol.size)
    site = _site(file, f"{address:#x}", address, 0)
    if symbol is None:
        if request.unsafe:
            return site
        raise inside.fail(
            f"offset {address:#x} is not in any named function of {where}; give the start of a function as nm prints "
            "it, or set unsafe to true if an instruction begins there."
        )
    if symbol.ifunc:
        if request.unsafe:
            return site
        raise inside.fail(f"offset {address:#x} is in {shown(symbol.name)} of {where}, an indirect function (IFUNC).")
    _check_inside(file, request, f"offset {address:#x}", symbol, address - symbol.address)
    return site


def _site(file: SearchedFile, name: str, address: int, size: int) -> Site:
    offset = file.elf.file_offset(address)
    if offset is None:
        raise file.inside.fail(
            f"Address {address:#x} ({shown(name)}) lies outside every executable segment of {file.where}; give the "
            "address of code, as nm prints it."
        )
    return Site(name, address, offset, size)


def _absent_message(
    absent: Sequence[str], files: Sequence[SearchedFile], language: str = "", debug_dirs: Sequence[str] = ()
) -> str:
    from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import closest, suggestion
    from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import (
        missing_debug_file,
        unread_symbols,
    )
    from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf_names import closest_names

    paths = " or ".join(shown(file.opened.path) for file in files[:4])
    elfs = [file.elf for file in files]
    more = f" (and {len(absent) - 1} more of those requested)" if len(absent) > 1 else ""
    matching = "that matches " if is_glob(absent[0]) else ""
    of_language = f" of language {language}" if language else ""
    sentence = (
        f"No function {matching}{shown(absent[0])}{of_language}{more} in {paths} of container {files[0].inside.name}"
    )
    names = [shown(name) for elf in elfs[:4] for name in closest_names(elf, absent[0])]
    names += [shown(name) for file in files[:4] for name in closest(absent[0], file.readable)]
    alike = suggestion(shown(absent[0]), names)
    if alike:
        sentence += alike
    elif any(elf.has_symbols and not elf.stripped for elf in elfs):
        sentence += "; give a name as nm prints it"
    unread = next(filter(None, map(unread_symbols, elfs)), "")
    if unread:
        sentence += f"; {unread}"
    elif not any(elf.has_symbols for elf in elfs):
        sentence += "; the file has no symbols, so give an address as offset and set unsafe"
        sentence += missing_debug_file(elfs[0], debug_dirs)
    elif all(elf.stripped for elf in elfs):
        sentence += "; the file is stripped, so only its exported functions have names"
        sentence += missing_debug_file(elfs[0], debug_dirs)
    return sentence + "."
