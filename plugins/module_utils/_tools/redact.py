# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Redacts secrets in the arguments of programs before the result leaves the host."""

from __future__ import annotations

import re
from typing import List, Optional, Pattern, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError

USUAL = r"passw|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credential|authorization"
MASK = b"********"
# scheme://user:password@host
_URL = re.compile(rb"(\b[a-zA-Z][a-zA-Z0-9+.-]*://[^\s/:@]*:)[^\s/@]+(?=@)")
_NAMED = re.compile(rb"\A([^=:\s]+(?:=|:\s*))(.*)\Z", re.DOTALL)


def redaction(pattern: Optional[str]) -> Optional[Pattern[bytes]]:
    """The pattern of names of secrets; None for an empty option, which redacts nothing. Raises OptionError."""
    if not pattern:
        return None
    try:
        return re.compile(pattern.encode(), re.IGNORECASE)
    except re.error as error:
        raise OptionError(
            f"redact is {pattern!r}, which is not a valid regular expression ({error}); give words such as "
            "'token|secret', or '' to redact nothing"
        ) from None


def redact(arguments: Sequence[bytes], words: Optional[Pattern[bytes]]) -> List[bytes]:
    """The arguments with MASK instead of each secret.

    A secret is the password in a URL, the value in ``NAME=value``, ``--name=value`` and ``Name: value``, and the
    argument after ``--name``. All but the password count only if ``words`` matches in the name.
    """
    if words is None:
        return list(arguments)
    shown: List[bytes] = []
    follows = False
    for argument in arguments:
        named = _NAMED.match(argument)
        if follows and not argument.startswith(b"-"):
            shown.append(MASK)
        elif named and words.search(named[1]):
            shown.append(named[1] + MASK)
        else:
            shown.append(_URL.sub(rb"\1" + MASK, argument))
        follows = argument.startswith(b"-") and not named and bool(words.search(argument))
    return shown
