# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text filters that the kernel applies: the side of ``bpf/include/fleet/match.h``. Private to fleet.probe."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Dict, Optional

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import FIRST_KEY

MATCHES = ["exact", "prefix", "glob"]
MAX_TEXT = 256  # bytes that a program reads and matches, the NUL included


@dataclass(frozen=True)
class TextFilter:
    """How a text is compared with a pattern; ``match`` is empty where every text will do."""

    match: str
    pattern: bytes

    def constants(self) -> Dict[str, int]:
        """The constants of match.h."""
        return {
            "MATCH": MATCHES.index(self.match) + 1 if self.match else 0,
            "PATTERN_LENGTH": len(self.pattern) + (self.match == "exact"),
        }

    def fill(self, loaded: Loaded) -> None:
        """Hands the pattern to the program."""
        entry = loaded.maps["pattern"]
        loaded.libbpf.update(entry.fd, FIRST_KEY, self.pattern.ljust(entry.value_size, b"\0"))


def text_filter(option: str, text: Optional[str], match: Optional[str]) -> TextFilter:
    """The checked filter of the options ``option`` and ``match``; raises OptionError."""
    if text is None:
        if match is not None:
            raise OptionError(f"match is {match} but there is no {option} to match; give {option} too")
        return TextFilter("", b"")
    pattern = os.fsencode(text)
    if not pattern or b"\0" in pattern:
        raise OptionError(f"{option} is {text!r}; give the {option} as the process would, without NUL bytes")
    if len(pattern) >= MAX_TEXT:
        raise OptionError(f"{option} has {len(pattern)} bytes; {MAX_TEXT - 1} is the most that can be matched")
    if match is None:
        match = "glob" if "*" in text or "?" in text else "exact"
    return TextFilter(match, pattern)
