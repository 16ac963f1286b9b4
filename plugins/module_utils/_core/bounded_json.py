# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON from a runtime or a host, read within bounds."""

from __future__ import annotations

import json
from typing import Any

# Python makes 64 bytes of the three of "{}," and more of other values, so the bytes alone do not bound the memory.
MOST_ENTRIES = 1_000_000
# Twice the digits of the largest number of 64 bits; converting digits takes time that is quadratic in their number.
_MOST_DIGITS = 40


def load_json(data: bytes, most_bytes: int) -> Any:
    """The value in ``data``. Raises ValueError with a phrase that says what is wrong with it."""
    if len(data) > most_bytes:
        raise ValueError(f"is larger than {most_bytes / (1 << 20):g} MiB")
    if data.count(b",") + data.count(b"[") + data.count(b"{") > MOST_ENTRIES:
        raise ValueError(f"has more than {MOST_ENTRIES} entries")
    try:
        return json.loads(data, parse_int=_integer, parse_constant=_constant)
    except RecursionError:
        raise ValueError("is nested too deeply") from None
    except _OutOfBounds:
        raise
    except ValueError:
        raise ValueError("is not JSON") from None


class _OutOfBounds(ValueError):
    """A number that is JSON, or nearly so, but not accepted."""


def _integer(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise _OutOfBounds(f"has a number of {len(digits)} digits")
    return int(digits)


def _constant(name: str) -> Any:
    # Python's json reads and writes these, RFC 8259 does not know them.
    raise _OutOfBounds(f"has {name}, which is not a number")
