# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Decodes text from inside containers; no other file does.

Such text (comm, paths, labels, arguments) is data: it becomes valid UTF-8 with control characters
escaped, and where the bytes were not text, a hex copy keeps them.
"""

from __future__ import annotations

import re
from typing import Any, Dict

# C0 and C1 controls, DEL, line and paragraph separators, and the bidirectional controls, which
# reorder what a terminal or a browser shows (Unicode TR36 section 3.1.2).
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def printable(raw: bytes) -> str:
    """``raw`` as valid UTF-8 text, with control characters and undecodable bytes as ``\\xNN``."""
    return _CONTROL.sub(_escape, raw.decode("utf-8", "backslashreplace"))


def printable_text(value: str) -> str:
    """The same for decoded text (a runtime's JSON); also escapes lone surrogates."""
    return printable(value.encode("utf-8", "surrogatepass") if _has_surrogate(value) else value.encode("utf-8"))


def _has_surrogate(value: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in value)


def counted(number: int, noun: str) -> str:
    """``1 host``, ``2 hosts``: a number with its noun, whose plural ends in s."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def text_fields(key: str, raw: bytes) -> Dict[str, Any]:
    """``{key: text}``, and ``{key}_hex`` if the text does not encode back to ``raw``."""
    if raw.isascii():
        shown = raw.decode("ascii")
        if shown.isprintable():
            return {key: shown}
    shown = printable(raw)
    if shown.encode("utf-8") == raw:
        return {key: shown}
    return {key: shown, f"{key}_hex": raw.hex()}


def record_bytes(text: str) -> bytes:
    """The bytes behind a record's text: the original bytes of /proc, or UTF-8 for JSON."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        # A lone surrogate from JSON; its three bytes are kept.
        return text.encode("utf-8", "surrogatepass")
