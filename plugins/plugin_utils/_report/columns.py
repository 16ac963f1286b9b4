# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables for a terminal: columns of fixed width under their titles."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text

_WIDEST = 44
_LONGEST = 4 * _WIDEST


@dataclass(frozen=True)
class Column:
    """A title and one value per line; numbers are aligned to the right."""

    title: str
    values: Sequence[Any]
    number: bool = False


def lay_out(columns: Sequence[Column]) -> list[str]:
    """The title line and one line for each row of values."""
    texts = [[column.title, *map(cell, column.values)] for column in columns]
    padded = [_pad(text, column.number) for text, column in zip(texts, columns, strict=True)]
    return ["  ".join(line).rstrip() for line in zip(*padded, strict=True)]


def cell(value: Any) -> str:
    """Any value as text at most 44 columns wide and safe on a terminal; ``-`` for None.

    Modules escape control characters too, but what a host sends cannot be trusted to be escaped.
    """
    if value is None:
        return "-"
    text = value if isinstance(value, str) else json.dumps(value, sort_keys=True)
    # Cut first: text of any length comes from containers, and only its beginning is shown.
    shown = printable_text(text[:_LONGEST])
    if len(text) <= _LONGEST and width(shown) <= _WIDEST:
        return shown
    kept = used = 0
    while kept < len(shown) and used + width(shown[kept]) < _WIDEST:
        used += width(shown[kept])
        kept += 1
    return shown[:kept] + "…"


def _pad(texts: Sequence[str], number: bool) -> list[str]:
    widest = max(map(width, texts))
    gaps = (" " * (widest - width(text)) for text in texts)
    return [gap + text if number else text + gap for text, gap in zip(texts, gaps, strict=True)]


def width(text: str) -> int:
    """How many columns a terminal gives ``text`` (UAX 11; combining marks take none)."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )
