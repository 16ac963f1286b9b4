# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The names of the results files of detached probes, by which a later play finds those of one run on every host.

A play that was interrupted no longer knows the files of its hosts; their names have what is needed to find them again.
"""

from __future__ import annotations

import hashlib
import re
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import counted

_DRAFT = ".part"  # as in module_utils/_window/detach.py, which adds the first and the last part of the name
_NAME = re.compile(r"fleet-(\d{1,12}\.\d{3})\+(\d{1,6}\.\d{3})-([a-z]{1,32})-([0-9a-f]{8})-\w{1,16}(\.part)?", re.ASCII)
# How much longer than the grace of a job its answer is waited for: after that the kernel has killed the job.
SPARE = 2.0
_EQUAL = 0.001  # names have milliseconds
_SHOWN = 5


@dataclass(frozen=True)
class Job:
    """A detached probe as the name of its file says: when its window opens, for how long, which probe it is."""

    file: str
    start_at: float
    duration: float
    probe: str
    finished: bool


def job_name(host: str, probe: str, start_at: float, duration: float) -> str:
    """The middle of the name of a host's results file. Inventory hosts may share a machine, so the host is in it."""
    return f"{start_at:.3f}+{duration:.3f}-{probe}-{_digest(host)}-"


def _digest(host: str) -> str:
    return hashlib.sha256(host.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def jobs_of(host: str, names: Sequence[str]) -> list[Job]:
    """The jobs of a host among the names of files; other files are left alone."""
    found = []
    for name in names:
        match = _NAME.fullmatch(name)
        if match and match[4] == _digest(host):
            file = name.removesuffix(_DRAFT)
            found.append(Job(file, float(match[1]), float(match[2]), match[3], finished=not match[5]))
    return found


def choose(found: Mapping[str, Mapping[str, Any]], start_at: float | None, probe: str | None) -> dict[str, Any]:
    """The newest run among the ``jobs`` of ``found`` (by host), or that of ``start_at`` and ``probe``.

    ``{start_at, duration, probe, jobs: {host: job}, others}``; ``others`` are the other runs, the newest first, each
    ``{start_at, probe}``. Raises OptionError if there is none.
    """
    runs: dict[tuple[float, str], dict[str, dict[str, Any]]] = {}
    for host, answer in found.items():
        for job in answer.get("jobs") or []:
            runs.setdefault((job["start_at"], job["probe"]), {})[host] = job
    newest_first = sorted(runs, reverse=True)
    wanted = next((run for run in newest_first if _is_wanted(run, start_at, probe)), None)
    others = [{"start_at": run[0], "probe": run[1]} for run in newest_first if run != wanted]
    if wanted is None:
        if not others:
            raise OptionError(f"No answer of a probe was found on {counted(len(found), 'host')}, or all were fetched.")
        there = ", ".join(f"{run['probe']} at {run['start_at']:.3f}" for run in others[:_SHOWN])
        raise OptionError(f"No answer of this run was found on {counted(len(found), 'host')}; there are {there}.")
    jobs = runs[wanted]
    return {
        "start_at": wanted[0],
        "duration": max(job["duration"] for job in jobs.values()),
        "probe": wanted[1],
        "jobs": jobs,
        "others": others,
    }


def _is_wanted(run: tuple[float, str], start_at: float | None, probe: str | None) -> bool:
    return (start_at is None or abs(run[0] - start_at) < _EQUAL) and (not probe or run[1] == probe)


def as_result(jobs: Sequence[Job], folder: str) -> list[dict[str, Any]]:
    """The jobs as a task returns them, each with the path of its results file."""
    return [
        {**{key: value for key, value in asdict(job).items() if key != "file"}, "results_file": f"{folder}/{job.file}"}
        for job in jobs
    ]


def given_up(results_file: str, pid: int) -> str:
    """The command that ends a job which nobody waits for, and removes what it would have left.

    Its number may be another process's by now, but not while its draft is there: the kernel detaches what it attached.
    """
    draft = shlex.quote(results_file + _DRAFT)
    return f"[ -e {draft} ] && kill -KILL {pid}; rm -f -- {draft} {shlex.quote(results_file)}"
