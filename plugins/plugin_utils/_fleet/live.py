# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A detached probe whose window is watched: what it shows while it is open, and how to end it early.

The host writes one small file again and again (module_utils/_probes/live.py). One command waits there until it is new
and reads it whole, so nothing has to be in step: what was not read in time is missing, and its number says so.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.bounded_json import load_json
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schema import LIVE, Mismatch, conform

MOST_BYTES = 1 << 20
STEPS = 5  # of 0.2 seconds that the host waits for something new
_ENDED, _FOREIGN = 10, 5
# As in fetch.py, a file is only opened if it is a regular one and the user's own. Its first line is its number.
_LOOK = """\
f={file}; l="$f.live"; n={steps}
own() {{ [ -f "$l" ] && [ -O "$l" ] && [ ! -L "$l" ]; }}
new() {{ own && read -r s <"$l" && [ "$s" != {last} ]; }}
over() {{ [ -e "$f" ] || [ -L "$f" ] || ! kill -0 {pid} 2>/dev/null; }}
while ! new && ! over && [ $n -gt 0 ]; do
n=$((n-1)); sleep 0.2 2>/dev/null || sleep 1; done
e=0; if over; then e={ended}; fi
if [ -L "$l" ] || {{ [ -e "$l" ] && ! own; }}; then exit {foreign}; fi
if new && exec 3<"$l" && [ "$l" -ef /proc/self/fd/3 ]; then head -c {most} <&3; fi
exit $e"""
# The number may be another process's by now: the probe's has its draft as output.
_STOP = """\
f={file}; if [ "/proc/{pid}/fd/1" -ef "$f.part" ]; then kill -TERM {pid}; fi"""


@dataclass(frozen=True)
class Look:
    """What a look found: what the probe shows, if that is new, and whether the probe has ended."""

    shown: dict[str, Any] | None
    ended: bool
    trouble: str = ""


def look(execute: Callable[[str], dict[str, Any]], results_file: str, pid: int, last: int) -> Look:
    """Waits on the host for something newer than file number ``last``, for a second at most."""
    done = execute(
        _LOOK.format(
            file=shlex.quote(results_file),
            steps=STEPS,
            last=last,
            pid=pid,
            most=MOST_BYTES + 1,
            ended=_ENDED,
            foreign=_FOREIGN,
        )
    )
    if done["rc"] == _FOREIGN:
        name = printable_text(results_file)
        return Look(None, False, f"{name}.live is not a regular file of the user who started the probe")
    if done["rc"] not in (0, _ENDED):
        printed = printable_text((done["stderr"] or done["stdout"]).strip()[-300:]) or "nothing"
        return Look(None, False, f"the host did not show the window; it printed: {printed}")
    ended = done["rc"] == _ENDED
    if "{" not in done["stdout"]:
        return Look(None, ended)
    try:
        return Look(_parsed(done["stdout"]), ended)
    except ValueError as error:
        return Look(None, ended, f"what the host shows of the window {error}")


def stop(execute: Callable[[str], dict[str, Any]], results_file: str, pid: int) -> None:
    """Ends the window now: the probe is detached at once, and its answer comes as ever."""
    execute(_STOP.format(file=shlex.quote(results_file), pid=pid))


def _parsed(text: str) -> dict[str, Any]:
    """Raises ValueError, with a phrase that says what is wrong."""
    if len(text) > MOST_BYTES:
        raise ValueError(f"is larger than {MOST_BYTES >> 20} MiB")
    start, end = text.find("{"), text.rfind("}") + 1
    try:
        shown = conform(load_json(text[start:end].encode("utf-8", "surrogatepass"), MOST_BYTES), LIVE)
    except Mismatch as mismatch:
        raise ValueError(f"is not what a probe shows: {mismatch}") from None
    for key in LIVE:
        if key not in shown:
            raise ValueError(f"is not what a probe shows: {key} is missing")
    if len(shown["numbers"]) != len(shown["events"]):
        raise ValueError("is not what a probe shows: it has more events than numbers, or fewer")
    return shown
