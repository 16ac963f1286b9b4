# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text filters that the BPF program applies. The program's side is ``bpf/include/fleet/match.h``."""

from __future__ import annotations

import os
from typing import Dict, NamedTuple, Optional

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import FIRST_KEY

MATCHES = ["exact", "prefix", "glob"]
MAX_TEXT = 256  # bytes that a program reads and matches, including the NUL


class TextFilter(NamedTuple):
    """How to compare a text with a pattern; ``match`` is empty when every text matches."""

    match: str
    pattern: bytes

    def constants(self) -> Dict[str, int]:
        """The constants of match.h."""
        return {
            "MATCH": MATCHES.index(self.match) + 1 if self.match else 0,
            "PATTERN_LENGTH": len(self.pattern) + (self.match == "exact"),
        }

    def fill(self, loaded: Loaded) -> None:
        """Writes the pattern into the program's map."""
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
        raise OptionError(f"{option} is {text!r}; give the {option} as the process passes it, without NUL bytes")
    if len(pattern) >= MAX_TEXT:
        raise OptionError(f"{option} has {len(pattern)} bytes; give at most {MAX_TEXT - 1}")
    if match is None:
        match = "glob" if "*" in text or "?" in text else "exact"
    return TextFilter(match, pattern)
