# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one place that decodes text from inside containers. Private to fleet.probe.

Such text (comm, paths, labels, arguments) is data: it becomes valid UTF-8 with control characters
escaped, and keeps a lossless twin in hex where the bytes were not text.
"""

from __future__ import annotations

import re
from typing import Any, Dict

# C0 and C1 controls, DEL, line and paragraph separators, and the bidirectional controls, which
# reorder what a terminal or a browser shows (Unicode TR36 section 3.1.2).
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def printable(raw: bytes) -> str:
    """``raw`` as valid UTF-8 text with control characters and undecodable bytes as ``\\xNN``."""
    return _CONTROL.sub(_escape, raw.decode("utf-8", "backslashreplace"))


def printable_text(value: str) -> str:
    """The same for text that came decoded (JSON of a runtime); lone surrogates are escaped too."""
    return printable(value.encode("utf-8", "surrogatepass") if _has_surrogate(value) else value.encode("utf-8"))


def _has_surrogate(value: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in value)


def text_fields(key: str, raw: bytes) -> Dict[str, Any]:
    """``{key: text}``, with ``{key}_hex`` beside it where the text does not give the bytes back."""
    shown = printable(raw)
    if shown.encode("utf-8") == raw:
        return {key: shown}
    return {key: shown, f"{key}_hex": raw.hex()}


def record_bytes(text: str) -> bytes:
    """The bytes that a record's text stands for: of /proc as they were, of JSON as UTF-8."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        # A lone surrogate that JSON spelled out; the three bytes it would have are kept.
        return text.encode("utf-8", "surrogatepass")
