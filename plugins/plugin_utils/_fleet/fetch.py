# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the answer of a detached probe over the connection itself: nothing is copied, and no Python starts."""

from __future__ import annotations

import math
import shlex
from collections.abc import Callable
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import parse_answer
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schema import MOST_BYTES

_SHOWN = 300  # characters of what a host printed
_RUNNING, _GONE, _FOREIGN = 3, 4, 5
# The host does the waiting, so that it takes one command however long it lasts. The file must be a regular one and the
# user's own before it is opened, because opening a pipe or a device may block, and after that still be the one that was
# opened: others may be able to write to the folder. What a watched probe showed of its window goes with the answer.
COMMAND = """\
f={file}
n={seconds}; while [ ! -e "$f" ] && [ ! -L "$f" ] && {alive} && [ $n -gt 0 ]; do
n=$((n-1)); sleep 1; done
own() {{ [ -f "$f" ] && [ -O "$f" ] && [ ! -L "$f" ]; }}
if own && exec 3<"$f" && [ "$f" -ef /proc/self/fd/3 ] && own; then head -c {most} <&3 && rm -f -- "$f" "$f.live"
elif [ -e "$f" ] || [ -L "$f" ]; then exit {foreign}
elif {hangs}; then exit {running}
else rm -f -- "$f.part" "$f.live" "$f.live.part"; exit {gone}; fi"""


# Of a job of another play only the draft is known, and that it is killed when its time is over.
_BY_DRAFT = {"alive": '[ -e "$f.part" ]', "hangs": "false"}


def by_pid(pid: int) -> dict[str, str]:
    """How the command knows that the process ``pid`` has not ended."""
    return dict.fromkeys(("alive", "hangs"), f"kill -0 {pid} 2>/dev/null")


def fetch(
    execute: Callable[[str], dict[str, Any]], results_file: str, pid: int | None, left: float, expected: bool
) -> dict[str, Any]:
    """The answer in ``results_file`` of the process ``pid``, or why there is none, within ``left`` seconds.

    ``execute`` is the action's ``_low_level_execute_command``. A probe that is still running has failed if its answer
    was ``expected`` by then.
    """
    command = COMMAND.format(
        file=shlex.quote(results_file),
        **(_BY_DRAFT if pid is None else by_pid(pid)),
        seconds=math.ceil(left),
        most=MOST_BYTES + 1,
        running=_RUNNING,
        foreign=_FOREIGN,
        gone=_GONE,
    )
    done = execute(command)
    if done["rc"] == _RUNNING and not expected:
        return {"changed": False, "collecting": True}
    if done["rc"] == _RUNNING:
        return {"failed": True, "msg": "The probe did not answer by its deadline; the host appears to hang."}
    if done["rc"] == _GONE:
        return {"failed": True, "msg": "The probe's process was killed before it answered."}
    if done["rc"] == _FOREIGN:
        name = printable_text(results_file)
        return {"failed": True, "msg": f"{name} is not a regular file of the user who started the probe."}
    try:
        return parse_answer(done["stdout"])
    except ValueError as error:
        printed = printable_text((done["stderr"] or done["stdout"]).strip()[-_SHOWN:]) or "nothing"
        return {"failed": True, "msg": f"The probe's answer {error}; the host printed: {printed}"}
