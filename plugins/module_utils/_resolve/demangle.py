# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of C++ and Rust functions as people write them, by the host's libstdc++ and by the reader of Rust's names.

A name comes from a container's file. libstdc++ can take minutes for a short name that is made for it, and cannot be
interrupted: only children that can be killed call ``Demangler``, and ``_plain`` keeps such names from it.
"""

from __future__ import annotations

import ctypes
import fnmatch
import os
import re
import time
from typing import Any, Dict, Iterable, List, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, Symbol
from ansible_collections.fleet.probe.plugins.module_utils._resolve.rust_names import legacy_rust, rust_v0

_MANGLED = "_[ZR]*"  # a glob for mangled names
_COLD = ".cold"  # the suffix of what a compiler split off a function: no function of its own
_LIBRARY = "libstdc++.so.6"

# Limits of one name, and of all together. Each reference to an earlier part may repeat all of it.
_MAX_NAME = 2048
_MAX_REFERENCES = 36
_MAX_PACKS = 2
_MAX_SECONDS = 1.5  # of CPU time
_REFERENCE, _PACK = re.compile(r"[ST][0-9A-Z]*_"), re.compile(r"Dp|sp")

_library: List[Any] = []  # libstdc++ and libc, once the first is loaded


def load() -> bool:
    """Loads the host's libstdc++, before a fork into a container; False if the host has none."""
    if not _library:
        try:
            library, libc = ctypes.CDLL(_LIBRARY), ctypes.CDLL(None)
            library.__cxa_demangle.restype = ctypes.c_void_p
            library.__cxa_demangle.argtypes = [ctypes.c_char_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p]
            libc.free.argtypes = [ctypes.c_void_p]
        except (OSError, AttributeError):
            return False
        _library.extend((library.__cxa_demangle, libc.free))
    return True


class Demangler:
    """``demangler(name)`` is the readable name, or the name itself where there is none.

    ``problem`` says why names may be missing: there are too many, or the host has no libstdc++.
    """

    def __init__(self, seconds: float = _MAX_SECONDS) -> None:
        self._end, self._seconds = time.process_time() + seconds, seconds
        self._known: Dict[str, str] = {}
        self.problem = ""

    def __call__(self, name: str) -> str:
        if not name.startswith(("_Z", "_R")):
            return name
        if name not in self._known:
            if time.process_time() > self._end:
                self.problem = f"there are more than could be read in {self._seconds:g} s"
                return name
            text = self._known[name] = _readable(name) or name
            if text == name and not _library and name.startswith("_Z"):
                self.problem = f"this host has no {_LIBRARY}, which reads those of C++"
        return self._known[name]

    @property
    def readable(self) -> Iterable[str]:
        """The readable names until now."""
        return self._known.values()

    def matching(self, elf: Elf, patterns: Sequence[str]) -> Dict[str, List[Symbol]]:
        """The functions whose readable names match a pattern, by pattern, without what a compiler split off others.

        A pattern is one of ``names_of``, or a glob for one.
        """
        globs = {pattern: re.compile(fnmatch.translate(pattern), re.DOTALL).match for pattern in patterns}
        found: Dict[str, List[Symbol]] = {}
        for symbol in elf.match(_MANGLED):
            name = self(symbol.name)
            if name == symbol.name or _COLD in symbol.name:
                continue
            forms = names_of(name)
            for pattern, match in globs.items():
                if pattern in forms or any(map(match, forms)):
                    found.setdefault(pattern, []).append(symbol)
        return found


def language_of(name: str) -> str:
    """What a function with this name in the symbol table is written in: c++, rust, or c where nothing says so."""
    if name.startswith("_R"):
        return "rust" if rust_v0(name) is not None else "c"
    if name.startswith("_Z"):
        return "c++" if legacy_rust(name) is None else "rust"
    return "c"


def _readable(name: str) -> Optional[str]:
    if len(name) > _MAX_NAME:
        return None
    text = rust_v0(name) if name.startswith("_R") else legacy_rust(name)
    if text is None and _library and _plain(name):
        text = _cxx(name)
    try:
        os.fsencode(text or "")
    except UnicodeEncodeError:  # half a character, as an escape in a name
        return None
    return text


def _plain(name: str) -> bool:
    return len(_REFERENCE.findall(name)) <= _MAX_REFERENCES and len(_PACK.findall(name)) <= _MAX_PACKS


def _cxx(name: str) -> Optional[str]:
    demangle, free = _library
    text = demangle(os.fsencode(name), None, None, None)
    if not text:
        return None
    try:
        return os.fsdecode(ctypes.string_at(text))
    finally:
        free(text)


def names_of(readable: str) -> Tuple[str, ...]:
    """What a function may be asked for by: its readable name, and that without arguments and result type.

    ``void Shop::sell<int>(int) const`` is also ``Shop::sell<int>``.
    """
    begin = _arguments(readable)
    if begin <= 0:
        return (readable,)
    whole = readable[:begin]
    depth = start = 0
    for at, letter in enumerate(whole):
        if letter in "<({[":
            depth += 1
        elif letter in ">)}]":
            depth -= 1
        elif letter == " " and not depth and not whole[:at].endswith("operator"):
            start = at + 1
            if "operator" in whole[:at]:
                return readable, whole
    return readable, whole[start:]


def _arguments(readable: str) -> int:
    """Where the list of a function's arguments begins; -1 if it has none."""
    end = readable.rfind(")")
    if end < 0 or readable[end + 1 :].strip() not in ("", "const", "&", "&&", "const &", "const &&", "volatile"):
        return -1
    depth = 0
    for at in range(end, -1, -1):
        depth += (readable[at] == ")") - (readable[at] == "(")
        if not depth:
            return at
    return -1
