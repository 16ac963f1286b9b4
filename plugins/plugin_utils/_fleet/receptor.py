# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playbooks on execution nodes, over receptor, as AWX runs them: ansible-runner transmit, worker and process.

``transmit`` packs playbook, inventory and variables; receptor carries that to a node, whose work command is
``ansible-runner worker``, and its output back; ``process`` unpacks what the play left in its folder of artifacts.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text

# A file of the play in this folder comes back (ansible_runner/config/_base.py sets the variable).
RETURNED = "{{ lookup('ansible.builtin.env', 'AWX_ISOLATED_DATA_DIR') }}"
_POLL = 0.2
_COMMAND = 60.0  # seconds that one command of receptorctl may take
_AT_ONCE = 8  # jobs that are packed at the same time
_SHOWN = 500
_UNIT = re.compile(r"^Unit ID: (\S+)$", re.MULTILINE)


@dataclass(eq=False)
class Job:
    """A playbook on a node with its share of the inventory."""

    number: int
    node: str
    hosts: Sequence[str]
    folder: Path
    unit: str = ""
    ended: bool = False
    problem: str = ""
    seconds: float = 0.0
    _processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def prepare(
        self, playbook: str, inventory: Mapping[str, Any], variables: Mapping[str, Any], options: Sequence[str]
    ) -> None:
        """Write the private data directory. It has all variables of the hosts, so only its owner may read it."""
        for name in ("project", "inventory", "env"):
            (self.folder / name).mkdir(parents=True, mode=0o700)
        (self.folder / "project" / "play.yml").write_text(f"- import_playbook: {playbook}\n", encoding="utf-8")
        script = self.folder / "inventory" / "hosts"
        script.write_text(f"#!/usr/bin/env python3\nprint({json.dumps(inventory)!a})\n", encoding="utf-8")
        script.chmod(0o700)
        (self.folder / "env" / "extravars").write_text(json.dumps(variables), encoding="utf-8")
        (self.folder / "env" / "cmdline").write_text(" ".join(options), encoding="utf-8")

    def returned(self, name: str) -> Path | None:
        """The newest file ``name`` that came back."""
        found = [path for path in (self.folder / "artifacts").rglob(name) if path.is_file()]
        return max(found, key=lambda path: path.stat().st_mtime, default=None)

    def said(self) -> str:
        """Why the play failed, as far as its output tells: the last error."""
        for said in (self.folder / "artifacts" / "stdout", self.folder / "said"):
            with contextlib.suppress(OSError):
                lines = said.read_text(encoding="utf-8", errors="replace").splitlines()
                if any(line.strip() for line in lines):
                    return _last_error(lines)
        return "it printed nothing"


def _last_error(lines: Sequence[str]) -> str:
    wanted = ("fatal:", "ERROR", "Error", '"msg":')
    errors = [line for line in lines if any(word in line for word in wanted)]
    line = (errors or [line for line in lines if line.strip()])[-1]
    start = line.find('"msg": "')
    if start >= 0:
        with contextlib.suppress(ValueError):
            line = str(json.JSONDecoder().raw_decode(line, start + 7)[0])
    return printable_text(line.strip()[:_SHOWN])


class Receptor:
    """The mesh, through the control socket of the receptor on this machine."""

    def __init__(self, socket: str, work_type: str, sign: bool) -> None:
        self._ctl = [_program("receptorctl", "receptorctl"), "--socket", socket]
        self._runner = _program("ansible-runner", "ansible-runner")
        self._socket, self._work_type = socket, work_type
        self._sign = ["--signwork"] if sign else []

    def nodes(self) -> set[str]:
        """The nodes that are connected. Raises OptionError if no receptor answers."""
        status = json.loads(self._ask("status", "--json"))
        return {str(status.get("NodeID")), *(status.get("RoutingTable") or {})}

    def run(self, jobs: Sequence[Job], deadline: float) -> None:
        """Run all jobs until they end, or until ``deadline`` (epoch seconds); those that did not are told apart."""
        with self._following(jobs):
            # All of them are looked at, so that each that has ended is known to have.
            while sum(map(self._runs, jobs)) and time.time() < deadline:
                time.sleep(_POLL)
        connected = self.nodes() if not all(job.ended for job in jobs) else set()
        for job in jobs:
            if not job.ended and not job.problem:
                gone = "" if job.node in connected else "; the node is not connected any more"
                job.problem = f"gave no answer by {_clock(deadline)}{gone}"

    @contextlib.contextmanager
    def _following(self, jobs: Sequence[Job]) -> Iterator[None]:
        try:
            with ThreadPoolExecutor(_AT_ONCE) as pool:
                list(pool.map(self._start, jobs))
            yield
        finally:
            for job in jobs:
                for process in job._processes:
                    if process.poll() is None:
                        process.kill()
                    process.wait()
                if job.unit:
                    self._forget(job)

    def _start(self, job: Job) -> None:
        """Pack a job, give it to its node, and follow its output."""
        job.seconds = time.time()
        payload = job.folder / "payload"
        with open(payload, "xb", opener=_private) as file:
            packed = subprocess.run(
                [self._runner, "transmit", str(job.folder), "-p", "play.yml"],
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.PIPE,
                check=False,
            )
        if packed.returncode:
            job.problem = f"could not be packed: {printable_text(packed.stderr.decode(errors='replace')[-_SHOWN:])}"
            return
        try:
            words = ("--node", job.node, "--payload", str(payload), *self._sign)
            said = self._ask("work", "submit", self._work_type, *words)
        except OptionError as error:
            job.problem = f"was not taken by receptor: {error}"
            return
        unit = _UNIT.search(said)
        if not unit:
            job.problem = f"was not taken by receptor: {printable_text(said[:_SHOWN])}"
            return
        job.unit = unit[1]
        payload.unlink()
        # What receptor says of work that fails comes after its output, on stderr.
        with open(job.folder / "said", "xb", opener=_private) as said_too:
            results = subprocess.Popen(
                [*self._ctl, "work", "results", job.unit],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=said_too,
                start_new_session=True,
            )
            process = subprocess.Popen(
                [self._runner, "process", str(job.folder)],
                stdin=results.stdout,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        if results.stdout:
            results.stdout.close()
        job._processes += [results, process]

    def _runs(self, job: Job) -> bool:
        """Whether a job still runs; what it left is unpacked when it no longer does."""
        if job.problem or job.ended:
            return False
        if any(process.poll() is None for process in job._processes):
            return True
        job.ended, job.seconds = True, time.time() - job.seconds
        return False

    def _forget(self, job: Job) -> None:
        """Let receptor remove a job's work, and end it first if it runs on; a node that is away cannot be told."""
        unit, job.unit = job.unit, ""
        with contextlib.suppress(OptionError):
            if not job.ended:
                self._ask("work", "cancel", unit)
        with contextlib.suppress(OptionError):
            self._ask("work", "release", *([] if job.ended else ["--force"]), unit)

    def _ask(self, *words: str) -> str:
        """The output of receptorctl. Raises OptionError."""
        try:
            done = subprocess.run(
                [*self._ctl, *words], stdin=subprocess.DEVNULL, capture_output=True, timeout=_COMMAND, check=False
            )
        except subprocess.TimeoutExpired:
            raise OptionError(f"The receptor at {printable_text(self._socket)} does not answer.") from None
        if done.returncode:
            said = printable_text((done.stderr or done.stdout).decode(errors="replace").strip()[-_SHOWN:])
            raise OptionError(
                f"receptorctl cannot use {printable_text(self._socket)}: {said}. Set receptor_socket to the control "
                "socket of the receptor on this machine."
            )
        return done.stdout.decode(errors="replace")


def _private(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NOFOLLOW, 0o600)


def _program(name: str, package: str) -> str:
    """Where a program is: on the path, or beside the Python that runs Ansible."""
    found = shutil.which(name) or shutil.which(name, path=str(Path(sys.executable).parent))
    if not found:
        raise OptionError(f"{name} is not installed on the controller; install the Python package {package}.")
    return found


def _clock(moment: float) -> str:
    return time.strftime("%H:%M:%S", time.localtime(moment))


def script_inventory(listed: Mapping[str, Any], hosts: Iterable[str]) -> dict[str, Any]:
    """The part of ``ansible-inventory --list`` that has ``hosts``, as an inventory script prints it."""
    wanted = set(hosts)
    part: dict[str, Any] = {}
    for name, group in listed.items():
        if name == "_meta":
            variables = group.get("hostvars") or {}
            part[name] = {"hostvars": {host: of_host for host, of_host in variables.items() if host in wanted}}
        else:
            part[name] = {**group, "hosts": [host for host in group.get("hosts") or [] if host in wanted]}
    # A host in no group stands nowhere else.
    part.setdefault("all", {})
    part["all"] = {**part["all"], "hosts": sorted(wanted)}
    return part
