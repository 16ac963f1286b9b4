# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets in the arguments of programs, blotted out before they leave the host. Private to fleet.probe."""

from __future__ import annotations

import re
from typing import List, Optional, Pattern, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError

USUAL = r"passw|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credential|authorization"
BLOT = b"********"
# scheme://user:password@host
_URL = re.compile(rb"(\b[a-zA-Z][a-zA-Z0-9+.-]*://[^\s/:@]*:)[^\s/@]+(?=@)")
_NAMED = re.compile(rb"\A([^=:\s]+(?:=|:\s*))(.*)\Z", re.DOTALL)


def redaction(pattern: Optional[str]) -> Optional[Pattern[bytes]]:
    """The words that name a secret; None where the option is empty and nothing is blotted out. Raises OptionError."""
    if not pattern:
        return None
    try:
        return re.compile(pattern.encode(), re.IGNORECASE)
    except re.error as error:
        raise OptionError(
            f"redact is {pattern!r}, which is no regular expression ({error}); give words such as 'token|secret', "
            "or '' for none"
        ) from None


def redact(arguments: Sequence[bytes], words: Optional[Pattern[bytes]]) -> List[bytes]:
    """The arguments with BLOT in the place of secrets.

    A secret is the value in ``NAME=value``, ``--name=value`` and ``Name: value``, and the argument behind ``--name``,
    where the name has one of the words in it; and the password in a URL.
    """
    if words is None:
        return list(arguments)
    shown: List[bytes] = []
    follows = False
    for argument in arguments:
        named = _NAMED.match(argument)
        if follows and not argument.startswith(b"-"):
            shown.append(BLOT)
        elif named and words.search(named[1]):
            shown.append(named[1] + BLOT)
        else:
            shown.append(_URL.sub(rb"\1" + BLOT, argument))
        follows = argument.startswith(b"-") and not named and bool(words.search(argument))
    return shown
