# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one question in slices, each on an execution node over receptor, and merges their answers into one report."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import FrameType
from typing import Any

from ansible.plugins.action import ActionBase
from ansible.utils.vars import load_extra_vars
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import parse_duration
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import check_probe, with_source
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.question import asked_hosts
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.receptor import (
    RETURNED,
    Job,
    Receptor,
    script_inventory,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.runs import read_run
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schedule import (
    forks_of,
    parse_future,
    parse_start_delay,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.slices import check_one_window, shares
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.variables import of_slice
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import plain
from ansible_collections.fleet.probe.plugins.plugin_utils._report.merged import REPORT_SPEC, merged_report

ARGUMENT_SPEC = {
    **REPORT_SPEC,
    "probe": {"type": "str", "required": True},
    "containers": {"type": "dict", "default": {}},
    "probe_args": {"type": "dict", "default": {}},
    "duration": {"type": "raw", "required": True},
    "start_delay": {"type": "raw"},
    "start_at": {"type": "raw"},
    "repeat": {"type": "int", "default": 1},
    "grace": {"type": "float", "default": 30.0},
    "probe_hosts": {"type": "str"},
    "nodes": {"type": "list", "elements": "str", "required": True},
    "slices": {"type": "int"},
    "receptor_socket": {"type": "str", "default": "/run/receptor/receptor.sock"},
    "work_type": {"type": "str", "default": "ansible-runner"},
    "sign_work": {"type": "bool", "default": False},
    "plan_timeout": {"type": "raw", "default": "5m"},
}
# What the time that a plan took is multiplied by, to start the job of the slice and to fetch what it has left.
_SPARE = 1.5
_LEAST = 10.0
# Without a plan: how long a slice may take to end after its window, and more for each of its hosts.
_MOST, _MOST_OF_HOST = 60.0, 2.0
# More than this, and a node's clock is not that of the controller: the plan was made outside of the time it took.
_CLOCK = 1.0


class ActionModule(ActionBase):
    """Runs on the controller alone, once for the play."""

    _supports_check_mode = True
    _requires_connection = False
    BYPASS_HOST_LOOP = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        task_vars = task_vars or {}
        # The work on the nodes has to be released when Ansible ends this process, too.
        signal.signal(signal.SIGTERM, _interrupted)
        folder = Path(tempfile.mkdtemp(prefix="fleet.probe."))
        try:
            return {**result, **self._run(args, task_vars, folder)}
        except OptionError as error:
            return {**result, "failed": True, "msg": str(error)}
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _run(self, args: dict[str, Any], task_vars: Mapping[str, Any], folder: Path) -> dict[str, Any]:
        check_probe(args["probe"])
        check_one_window(args["repeat"])
        duration = parse_duration(str(args["duration"]))
        hosts = asked_hosts(task_vars)
        nodes = args["nodes"]
        divided = shares(hosts, _number(args["slices"], len(nodes)))
        receptor = Receptor(args["receptor_socket"], args["work_type"], args["sign_work"])
        _check_nodes(nodes, receptor.nodes())
        inventory = self._inventory(task_vars)
        variables = self._variables(args)
        options = [f"--forks {forks_of(task_vars)}"] + (["--check"] if self._task.check_mode else [])

        def jobs(name: str, playbook: str, extra: Mapping[str, Any], left: Sequence[Job] = ()) -> list[Job]:
            made = []
            for number, share in enumerate(divided):
                if not left or not left[number].problem:
                    job = Job(number + 1, nodes[number % len(nodes)], share, folder / f"{name}{number + 1}")
                    part = script_inventory(inventory, share)
                    job.prepare(playbook, part, {**variables, **extra}, options if name != "plan" else options[:1])
                    made.append(job)
            return made

        start_at, needed, plans = self._planned(args, receptor, jobs, len(divided[0]))
        left = [job for job in plans if not job.problem] if plans else divided
        self._say(
            f"Window of {duration:g} s opens at {_clock(start_at)}, in {start_at - time.time():.1f} s, in "
            f"{len(left)} of {len(divided)} slices of up to {len(divided[0])} hosts"
        )
        window = 0.0 if self._task.check_mode else duration
        slices = jobs("slice", "fleet.probe.trace", {"trace_start_at": start_at, **_OF_SLICE}, plans)
        if slices:
            # Collecting takes no longer than starting, and the end of a job no longer than its beginning.
            receptor.run(slices, start_at + window + args["grace"] + max(needed, _LEAST))
        started = {job.number for job in slices}
        by_number = {job.number: job for job in [*plans, *slices]}
        parts, lost = [], {}
        for job in by_number.values():
            part, problem = _answer(job, job.number in started)
            if part is not None:
                parts.append(part)
            if problem:
                text = f"Slice {job.number} of {len(divided)} on {job.node} {problem}"
                lost.update(dict.fromkeys(job.hosts, text))
        merged = merged_report(
            self._display,
            parts,
            hosts,
            lost,
            args,
            probe=args["probe"],
            containers=plain(args["containers"]),
            probe_args=plain(args["probe_args"]),
            start_at=start_at,
            duration=duration,
            check_mode=bool(self._task.check_mode),
            inventory=[str(source) for source in task_vars.get("ansible_inventory_sources") or []],
            limit=task_vars.get("ansible_limit"),
            probe_hosts=args["probe_hosts"],
        )
        states = [
            {
                "number": job.number,
                "node": job.node,
                "hosts": len(job.hosts),
                "seconds": round(job.seconds, 3) if job.ended else None,
                "problem": next((lost[host] for host in job.hosts if host in lost), None),
            }
            for job in by_number.values()
        ]
        return {**merged, "start_at": start_at, "slices": states}

    def _planned(
        self, args: Mapping[str, Any], receptor: Receptor, jobs: Any, largest: int
    ) -> tuple[float, float, list[Job]]:
        """The moment, how many seconds before it the slices begin, and the jobs that told what a slice costs.

        Nothing is measured if the moment is given.
        """
        now = time.time()
        # The window may open tomorrow; that says nothing about how long its answers take.
        most = _MOST + _MOST_OF_HOST * largest
        if args["start_at"] not in (None, ""):
            start_at = parse_future(args["start_at"], now)
            return start_at, min(start_at - now, most), []
        if args["start_delay"] not in (None, ""):
            delay = parse_start_delay(args["start_delay"])
            return round(now + delay, 3), min(delay, most), []
        plans: list[Job] = jobs(
            "plan", "fleet.probe.plan", {"trace_slices": 1, "trace_plan_file": f"{RETURNED}/plan.json"}
        )
        receptor.run(plans, now + parse_duration(str(args["plan_timeout"])))
        leads = [lead for job in plans if (lead := _lead(job, now)) is not None]
        slowest = max((job.seconds for job in plans if job.ended), default=0.0)
        needed = _SPARE * slowest + max(leads, default=0.0)
        if leads:
            self._say(
                f"A plan took up to {slowest:.1f} s, and a slice needs up to {max(leads):.1f} s to start its hosts; "
                "set start_delay to change it."
            )
        return round(time.time() + needed, 3), needed, plans

    def _variables(self, args: Mapping[str, Any]) -> dict[str, Any]:
        """The extra variables of a slice's play: those of this one, but for what is about slices and reports."""
        extra = of_slice(plain(load_extra_vars(self._loader)))
        if args["probe"] == "program" and args["probe_args"].get("src"):
            # The file is here, not on the node.
            source = with_source(self, plain(args["probe_args"]))
            extra = {name: value for name, value in extra.items() if name not in ("probe_args", "trace_probe_args")}
            extra["trace_probe_args"] = {name: value for name, value in source.items() if name != "src"}
        return extra

    def _inventory(self, task_vars: Mapping[str, Any]) -> dict[str, Any]:
        """The whole inventory with its variables, as ansible-inventory lists it."""
        words = [sys.executable, "-m", "ansible", "inventory", "--list"]
        for source in task_vars.get("ansible_inventory_sources") or []:
            words += ["-i", str(source)]
        listed = subprocess.run(
            words,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            env={**os.environ, "ANSIBLE_FORCE_COLOR": "0"},
        )
        if listed.returncode:
            said = printable_text(listed.stderr.decode(errors="replace").strip()[-500:])
            raise OptionError(f"The inventory cannot be listed for the execution nodes: {said}")
        found: dict[str, Any] = json.loads(listed.stdout)
        return found

    def _say(self, text: str) -> None:
        self._display.display(printable_text(text))


_OF_SLICE = {"trace_report_dir": f"{RETURNED}/report", "trace_table_rows": 0, "trace_fail_on_incomplete": False}


def _interrupted(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _number(given: int | None, nodes: int) -> int:
    number = nodes if given is None else given
    if number < 1:
        raise OptionError(f"slices is {number}; give a number from 1 on, or leave it out for one slice for each node.")
    return number


def _check_nodes(nodes: Sequence[str], known: set[str]) -> None:
    if not nodes:
        raise OptionError("nodes is empty; give the names of execution nodes, such as nodes=exec1,exec2.")
    # One that is away costs its slice; if none is there, the names are wrong.
    if not known.intersection(nodes):
        raise OptionError(
            f"No node of {printable_text(', '.join(nodes))} is connected to this receptor; connected are "
            f"{printable_text(', '.join(sorted(known)))}."
        )


def _lead(job: Job, began: float) -> float | None:
    """How long a slice needs before its window, by its node's plan; None, and the problem in ``job``, without one."""
    if job.problem:
        return None
    path = job.returned("plan.json")
    try:
        plan = json.loads(path.read_text(encoding="utf-8"))["fleet_probe_plan"] if path else None
        lead, now = (float(plan["lead"]), float(plan["planned_at"])) if plan else (0.0, 0.0)
    except (OSError, ValueError, KeyError, TypeError):
        plan = None
    if not plan:
        job.problem = f"failed: {job.said()}"
        return None
    off = max(began - now, now - time.time())
    if off > _CLOCK:
        job.problem = f"has a clock that is at least {off:.0f} s off; keep the nodes' clocks by NTP"
        return None
    return lead


def _answer(job: Job, was_started: bool) -> tuple[dict[str, Any] | None, str]:
    """A slice's part of the answer, and why there is none."""
    if job.problem or not was_started:
        return None, job.problem or "was not started"
    path = job.returned("fleet.json")
    if path is None:
        return None, f"failed: {job.said()}"
    try:
        return read_run("the slice's answer", str(path)), ""
    except OptionError as error:
        return None, f"sent no answer: {error}"


def _clock(moment: float) -> str:
    return time.strftime("%H:%M:%S", time.localtime(moment))
