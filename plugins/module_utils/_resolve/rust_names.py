# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of Rust functions as people write them, from both of rustc's ways to mangle them.

The newer one ("v0") is Rust RFC 2603; the older one looks like C++, with a hash at the end and ``$`` escapes. As in
``c++filt`` and ``rustc-demangle``'s short form, hashes and disambiguators of crates are left out.
"""

from __future__ import annotations

import re
from encodings.punycode import punycode_decode
from typing import Callable, Optional, Tuple

_BASIC = {
    letter: name
    for name, letter in (
        *(("i8", "a"), ("i16", "s"), ("i32", "l"), ("i64", "x"), ("i128", "n"), ("isize", "i"), ("f32", "f")),
        *(("u8", "h"), ("u16", "t"), ("u32", "m"), ("u64", "y"), ("u128", "o"), ("usize", "j"), ("f64", "d")),
        *(("bool", "b"), ("char", "c"), ("str", "e"), ("()", "u"), ("...", "v"), ("!", "z"), ("_", "p")),
    )
}
_POINTERS = {"P": "*const ", "O": "*mut "}
_SIGNED, _UNSIGNED = "ailnsx", "hjmoty"
_ESCAPES = {"SP": "@", "BP": "*", "RF": "&", "LT": "<", "GT": ">", "LP": "(", "RP": ")", "C": ","}
_ESCAPE = re.compile(r"\$(\w{1,8})\$|\.\.|\.")
_HASH = re.compile(r"h[0-9a-f]{16}")

# Limits of one name. Backward references could make a long name of a short one.
_MAX_DEPTH = 96
_MAX_STEPS = 4096
_MAX_LENGTH = 1 << 14


class _NotRust(Exception):
    """The text is no mangled name of a kind that is known."""


def legacy_rust(name: str) -> Optional[str]:
    """The readable name of ``_ZN…17h<hash>E``; None for every other name, such as one of C++."""
    if not name.startswith("_ZN"):
        return None
    parts, at = [], 3
    while at < len(name) and name[at] != "E":
        digits = re.compile(r"[1-9][0-9]{0,4}").match(name, at)
        if digits is None:
            return None
        at = digits.end() + int(digits.group())
        parts.append(name[digits.end() : at])
    if len(parts) < 2 or name[at : at + 1] != "E" or not _HASH.fullmatch(parts[-1]):
        return None
    return "::".join(map(_unescaped, parts[:-1]))


def _unescaped(part: str) -> str:
    return _ESCAPE.sub(_meaning, part[1:] if part.startswith("_$") else part)


def _meaning(match: re.Match[str]) -> str:
    code = match.group(1)
    if code is None:
        return "::" if match.group() == ".." else "."
    if code in _ESCAPES:
        return _ESCAPES[code]
    try:
        return chr(int(code[1:], 16)) if code[0] == "u" else match.group()
    except (ValueError, OverflowError):
        return match.group()


def rust_v0(name: str) -> Optional[str]:
    """The readable name of ``_R…``; None if it is not a mangled name, or too deep or long."""
    text = name.split(".", 1)[0]
    if not text.startswith("_R") or not text.isascii():
        return None
    try:
        reader = _Reader(text[2:])
        return reader.path(True)
    except (_NotRust, ValueError, IndexError, RecursionError):
        return None


class _Reader:
    """Reads one name. Each method reads what it is called after, and returns it as text."""

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0
        self._depth = self._steps = self._length = 0
        self._lifetimes = 0

    def _next(self) -> str:
        self._at += 1
        return self._text[self._at - 1]

    def _take(self, letter: str) -> bool:
        found = self._text.startswith(letter, self._at)
        self._at += found
        return found

    def _nested(self, read: Callable[[], str]) -> str:
        self._depth += 1
        self._steps += 1
        if self._depth > _MAX_DEPTH or self._steps > _MAX_STEPS:
            raise _NotRust
        text = read()
        self._depth -= 1
        if len(text) > _MAX_LENGTH:
            raise _NotRust
        return text

    def _digits(self, base62: bool = False) -> int:
        """A number in base 62 that ends in an underscore: ``_`` is 0, ``0_`` is 1."""
        end = self._text.index("_", self._at)
        digits, self._at = self._text[self._at : end], end + 1
        if not digits:
            return 0
        value = 0
        for digit in digits:
            if not digit.isalnum():
                raise _NotRust
            value = value * 62 + (int(digit, 36) if not digit.isupper() else ord(digit) - ord("A") + 36)
        return value + 1

    def _disambiguator(self) -> int:
        return self._digits() + 1 if self._take("s") else 0

    def _identifier(self) -> Tuple[str, int]:
        number = self._disambiguator()
        return self._plain(), number

    def _plain(self) -> str:
        coded = self._take("u")
        begin = self._at
        while self._text[self._at].isdigit():
            self._at += 1
            if self._text[begin] == "0":
                break
        length = int(self._text[begin : self._at])
        self._take("_")
        text = self._text[self._at : self._at + length]
        if len(text) != length:
            raise _NotRust
        self._at += length
        if not coded:
            return text
        head, _sign, tail = text.rpartition("_")
        return punycode_decode((f"{head}-{tail}" if head else tail).encode("ascii"), "strict")

    def _backwards(self, read: Callable[[], str]) -> str:
        """What stands at an earlier place."""
        begin = self._at - 1
        place = self._digits()
        if place >= begin:
            raise _NotRust
        back, self._at = self._at, place
        text = self._nested(read)
        self._at = back
        return text

    def path(self, value: bool) -> str:
        """A path; ``value``: that of a function, whose generic arguments follow ``::``."""
        return self._nested(lambda: self._path(value))

    def _path(self, value: bool) -> str:
        kind = self._next()
        if kind == "C":
            return self._identifier()[0]
        if kind == "B":
            return self._backwards(lambda: self.path(value))
        if kind == "N":
            space = self._next()
            outer = self.path(value)
            name, number = self._identifier()
            if space.islower():
                return f"{outer}::{name}" if name else outer
            what = {"C": "closure", "S": "shim"}.get(space, space)
            return f"{outer}::{{{what}{':' + name if name else ''}#{number}}}"
        if kind in "MX":
            self._disambiguator()
            self.path(False)
        if kind in "MXY":
            of = self.type()
            return f"<{of}>" if kind == "M" else f"<{of} as {self.path(False)}>"
        if kind == "I":
            outer = self.path(value)
            return f"{outer}{'::' if value else ''}<{self._list(self._argument)}>"
        raise _NotRust

    def _list(self, read: Callable[[], str], between: str = ", ") -> str:
        parts = []
        while not self._take("E"):
            parts.append(self._nested(read))
        return between.join(parts)

    def _argument(self) -> str:
        if self._take("L"):
            return self._lifetime() or "'_"
        return self._const() if self._take("K") else self.type()

    def _lifetime(self) -> str:
        """The lifetime's name; empty for one that is left out."""
        index = self._digits()
        if not index:
            return ""
        depth = self._lifetimes - index
        if depth < 0:
            raise _NotRust
        return f"'{chr(ord('a') + depth)}" if depth < 26 else f"'_{depth}"

    def type(self) -> str:
        return self._nested(self._type)

    def _type(self) -> str:
        kind = self._next()
        if kind in _BASIC:
            return _BASIC[kind]
        if kind in "RQ":
            lifetime = self._lifetime() if self._take("L") else ""
            return f"&{lifetime}{' ' if lifetime else ''}{'mut ' if kind == 'Q' else ''}{self.type()}"
        if kind in _POINTERS:
            return _POINTERS[kind] + self.type()
        if kind in "AS":
            of = self.type()
            return f"[{of}; {self._const()}]" if kind == "A" else f"[{of}]"
        if kind == "T":
            begin = self._at
            inner = self._list(self.type)
            single = inner and self._text[self._at - 1] == "E" and self._count(begin) == 1
            return f"({inner}{',' if single else ''})"
        if kind == "B":
            return self._backwards(self.type)
        if kind in "FD":
            known = self._lifetimes
            binder = self._binder()
            text = self._function(binder) if kind == "F" else self._dyn(binder)
            self._lifetimes = known
            if kind == "D":
                if not self._take("L"):
                    raise _NotRust
                lifetime = self._lifetime()
                text += f" + {lifetime}" if lifetime else ""
            return text
        self._at -= 1
        return self.path(False)

    def _count(self, begin: int) -> int:
        """How many types stand between a place and here."""
        end, self._at, count = self._at, begin, 0
        while not self._take("E"):
            self.type()
            count += 1
        self._at = end
        return count

    def _binder(self) -> str:
        if not self._take("G"):
            return ""
        count = self._digits() + 1
        if count > _MAX_DEPTH:
            raise _NotRust
        names = []
        for _number in range(count):
            self._lifetimes += 1
            names.append(f"'{chr(ord('a') + self._lifetimes - 1)}" if self._lifetimes <= 26 else "'_")
        return f"for<{', '.join(names)}> "

    def _function(self, binder: str) -> str:
        unsafe = "unsafe " if self._take("U") else ""
        abi = ""
        if self._take("K"):
            abi = f'extern "{"C" if self._take("C") else self._plain().replace("_", "-")}" '
        arguments = self._list(self.type)
        result = "" if self._take("u") else f" -> {self.type()}"
        return f"{binder}{unsafe}{abi}fn({arguments}){result}"

    def _dyn(self, binder: str) -> str:
        return f"dyn {binder}{self._list(self._trait, ' + ')}"

    def _trait(self) -> str:
        text = self.path(False)
        more = []
        while self._take("p"):
            name = self._plain()
            more.append(f"{name} = {self.type()}")
        if not more:
            return text
        return f"{text[:-1]}, {', '.join(more)}>" if text.endswith(">") else f"{text}<{', '.join(more)}>"

    def _const(self) -> str:
        return self._nested(self._constant)

    def _constant(self) -> str:
        kind = self._next()
        if kind == "p":
            return "_"
        if kind == "B":
            return self._backwards(self._const)
        if kind not in _SIGNED + _UNSIGNED + "bc":
            raise _NotRust
        sign = "-" if kind in _SIGNED and self._take("n") else ""
        end = self._text.index("_", self._at)
        digits, self._at = self._text[self._at : end], end + 1
        value = int(digits or "0", 16)
        if kind == "b":
            return {0: "false", 1: "true"}.get(value, "_")
        if kind == "c":
            return repr(chr(value)) if value < 0x110000 else "_"
        return f"{sign}{value}"
