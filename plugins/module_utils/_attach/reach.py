# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who gets the breakpoint of a uprobe: everyone who maps the file, or the processes of the selected containers alone.

A uprobe belongs to an inode, but the kernel asks for each address space whether it is to have the breakpoint, and an
attachment can answer that one process has it (uprobe_multi's pid, or the task of a perf event). The processes of other
containers of the same image then run as if nobody probed. But such an attachment ends at the process (Linux 6.18,
docs/safety.md): what it forks keeps the breakpoint without the program, and what executes in a child has none, until
they are attached to as well.
"""

from __future__ import annotations

import os
import threading
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Collection,
    Dict,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Sequence,
    Set,
    Tuple,
)

from ansible_collections.fleet.probe.plugins.module_utils._attach.bystanders import Bystanders, Search
from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._attach.trap import CODE
from ansible_collections.fleet.probe.plugins.module_utils._core import linux, proc
from ansible_collections.fleet.probe.plugins.module_utils._core.child import fork_child
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_TRACE_UPROBE_MULTI
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import NOTHING, Libbpf, open_statistics
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import ResolvedFile

if TYPE_CHECKING:
    from ansible_collections.fleet.probe.plugins.module_utils._attach.members import Members

AUTO, PROCESSES, FILE = "auto", "processes", "file"
REACH_SPEC: Dict[str, Any] = {"reach": {"type": "str", "choices": [AUTO, PROCESSES, FILE], "default": AUTO}}

# What auto attaches at most. The kernel removes the attachments of a killed process one after the other, which takes
# about 40 ms for each uprobe_multi link and 110 ms for each perf event (Linux 6.18), and all are to be gone in 250 ms.
MOST_QUICK = {True: 5, False: 2}  # by whether they are uprobe_multi links
MOST_AT_ALL = {True: 512, False: 64}  # the same for processes, where the operator wants it
SETTLED = 60.0  # seconds for which no process of a container may have started, for auto
MOST_LISTED = 20  # containers with bystanders in a result


class Survey(NamedTuple):
    """What the choice is made from.

    ``owners`` has every container's processes, by PID; ``members`` those that count for each selected container, by
    its id. ``needs`` returns how many attachments each process of a container needs, by the container's id, given
    whether these are links of uprobe_multi, which ``multi`` says the kernel has.
    """

    containers: Sequence[Container]
    members: Mapping[str, Collection[int]]
    owners: Mapping[int, Container]
    files: Sequence[ResolvedFile]
    needs: Callable[[bool], Mapping[str, int]]
    multi: bool
    include_host: bool


class Reach:
    """The one place that knows who gets the breakpoint; ``wanted`` is the option.

    ``taken`` is what ``choose`` took and ``reason`` why, a sentence.
    """

    def __init__(self, wanted: str = FILE) -> None:
        self.wanted, self.taken = wanted, FILE
        self.reason = ""
        self.multi = True
        self.members: Optional[Members] = None  # who has the breakpoint, unless everyone has
        self._bystanders: List[Dict[str, Any]] = []
        self._searched: Optional[Tuple[Survey, Search]] = None  # what nobody has waited for yet

    @property
    def by_process(self) -> bool:
        """Whether only the processes of selected containers get the breakpoint."""
        return self.members is not None

    def as_result(self) -> Dict[str, Any]:
        """``reach`` of the result; waits for the search for bystanders."""
        if self._searched is not None:
            found = self._found()
            if self.wanted != FILE:
                self.reason = _others(found, self.reason)
        return {"taken": self.taken, "reason": self.reason, "bystanders": self._bystanders}

    def end(self) -> None:
        """Ends the search for bystanders where its result is not wanted any more, as after an error."""
        if self._searched is not None:
            self._searched[1].close()
            self._searched = None

    def choose(self, survey: Survey, libbpf: Libbpf) -> None:
        """Takes ``file`` or ``processes``; raises OptionError or HostError where the wanted one cannot be had."""
        obstacle = self._obstacle(survey)
        if self.wanted == PROCESSES:
            if obstacle:
                raise OptionError(f"reach is processes, but {obstacle}; use reach: file")
            self._take_processes(survey, libbpf, "The option says so.")
            return
        self._searched = self._search(survey)
        if self.wanted == FILE:
            self.reason = "The option says so."
            return
        # Where the answer cannot matter for the choice, the result alone waits for it.
        self.reason = obstacle or _restless(survey)
        if self.reason and self._searched is not None:
            return
        found = self._found()
        if found.pids and not self.reason:
            try:
                self._take_processes(survey, libbpf, "Others run the probed files, too.")
                self.reason = self._too_many(survey)
            except HostError as error:
                self.reason = f"{error}"
            if not self.reason:
                self.reason = "Others run the probed files, too."
                self._bystanders = []
                return
            self._take_file()
        self.reason = _others(found, self.reason)

    def _search(self, survey: Survey) -> Optional[Tuple[Survey, Search]]:
        """Begins to look for bystanders, where there can be any."""
        identities = {file.identity for file in survey.files if file.identity is not None}
        if survey.include_host or not identities:
            return None
        numbers = {file.inode[1] for file in survey.files if file.identity is not None} | {
            identity[1] for identity in identities
        }
        selected = {pid for pids in survey.members.values() for pid in pids}
        return survey, Search(identities, numbers, selected)

    def _found(self) -> Bystanders:
        """The bystanders, once they are found."""
        if self._searched is None:
            return Bystanders([], True)
        survey, search = self._searched
        found = search.result()
        self._searched = None
        count: Dict[Optional[str], int] = {}
        names: Dict[Optional[str], Optional[str]] = {None: None}
        for pid in found.pids:
            owner = survey.owners.get(pid)
            names.update({owner.id: printable_text(owner.name)} if owner else {})
            key = owner.id if owner else None
            count[key] = count.get(key, 0) + 1
        most = sorted(count, key=lambda each: (-count[each], each or ""))[:MOST_LISTED]
        self._bystanders = [{"container": each, "name": names[each], "processes": count[each]} for each in most]
        return found

    def _obstacle(self, survey: Survey) -> str:
        """Why single processes are not right here, whatever they cost; empty if they are."""
        if survey.include_host:
            return "include_host is true, which means the processes of the host, too"
        host = proc.host_namespace("mnt")
        for container in survey.containers:
            if container.namespaces.get("mnt") in (None, host):
                return (
                    f"container {container.describe()} has no mount namespace of its own, by which the kernel would "
                    "tell its new processes from those of the host"
                )
        return ""

    def _too_many(self, survey: Survey) -> str:
        number = self._attachments(survey)
        if number <= MOST_QUICK[self.multi]:
            return ""
        return (
            f"single processes would need {number} attachments, and more than {MOST_QUICK[self.multi]} are not gone "
            "within 250 ms if this module is killed"
        )

    def _take_processes(self, survey: Survey, libbpf: Libbpf, reason: str) -> None:
        # most probes have the breakpoint in everyone
        from ansible_collections.fleet.probe.plugins.module_utils._attach.members import Members

        self.multi = survey.multi and counts_threads(libbpf)
        self.members = Members()
        self.taken, self.reason = PROCESSES, reason
        self.members.admit(survey.containers, survey.members)
        number, most = self._attachments(survey), MOST_AT_ALL[self.multi]
        if self.wanted == PROCESSES and number > most:
            self._take_file()
            raise OptionError(
                f"reach is processes, which needs {number} attachments here, at most {most}; select fewer containers, "
                "or use reach: file"
            )

    def _attachments(self, survey: Survey) -> int:
        return sum(each * len(self.pids([container])) for container, each in survey.needs(self.multi).items())

    def _take_file(self) -> None:
        if self.members is not None:
            self.members.close()
        self.members, self.taken = None, FILE

    def pids(self, containers: Collection[str]) -> List[int]:
        """Whom to attach to for these containers (ids): 0 is everyone."""
        return [0] if self.members is None else self.members.of(containers)


def _others(found: Bystanders, reason: str) -> str:
    """Why everyone gets the breakpoint: a sentence for ``reason``."""
    if found.pids:
        return f"Others run the probed files, too, but {reason}."
    more = "" if found.sure else ", as far as the host's processes could be examined in time"
    return f"No process of another container, or of the host, runs the probed files{more}."


def _restless(survey: Survey) -> str:
    """Which sign there is that new processes come in the window; empty if there is none.

    What a new process does before it is attached to is lost, which it would not be with ``file``.
    """
    now, found = proc.boot_seconds(), survey.needs(True)
    for container in survey.containers:
        if container.id not in found:
            return f"container {container.describe()} has none of them now, and what it maps later would be found late"
        for pid in survey.members.get(container.id, ()):
            stat = proc.read_stat(pid)
            if stat is None:
                return f"a process of container {container.describe()} has just ended"
            if now - stat.start_ticks / proc.TICKS_PER_SECOND < SETTLED:
                return (
                    f"process {pid} of container {container.describe()} started less than {SETTLED:.0f} s ago, and "
                    "what its next one does at first would not be probed"
                )
            if proc.had_children(pid):
                return (
                    f"process {pid} of container {container.describe()} has had children that ended, and what its "
                    "next one does at first would not be probed"
                )
    return ""


def counts_threads(libbpf: Libbpf) -> bool:
    """Whether a uprobe_multi link with a PID counts the hits of all threads of the process.

    From Linux 6.6 to 6.9 it counted only those of the first thread (46ba0e49b642 in Linux 6.10); tried in a child.
    """
    reader, writer = os.pipe()

    def work() -> None:
        os.write(writer, b"1" if _thread_counts(libbpf) else b"0")

    child = fork_child(work, [writer])
    os.close(writer)
    answer = os.read(reader, 1)
    os.close(reader)
    os.waitpid(child, 0)
    return answer == b"1"


def _thread_counts(libbpf: Libbpf) -> bool:
    file = os.memfd_create("fleet.probe", os.MFD_CLOEXEC)
    code = CODE[linux.architecture()]
    os.write(file, bytes.fromhex(code[0]))
    call = linux.call_mapped(file, 1)
    attachments = Attachments()
    program = libbpf.load_program("kprobe", "nothing", NOTHING, BPF_TRACE_UPROBE_MULTI)
    attachments.uprobe_multi(program, file, [0], [0], False, pid=os.getpid())
    open_statistics()  # this child ends at once
    thread = threading.Thread(target=call)
    thread.start()
    thread.join()
    return libbpf.program_runs(program)[0] > 0


def owners_of(containers: Sequence[Container], members: Mapping[str, Sequence[int]]) -> Dict[int, Container]:
    """Every container's processes, by PID."""
    return {pid: container for container in containers for pid in members.get(container.id, ())}


def counted_for(
    selected: Sequence[Container], containers: Sequence[Container], members: Mapping[str, Sequence[int]]
) -> Dict[str, Set[int]]:
    """The PIDs that count for each selected container, by its id: those of containers inside it count, too."""
    by_id = {container.id: container for container in containers}
    wanted = {container.id for container in selected}
    found: Dict[str, Set[int]] = {one: set() for one in wanted}
    for container in containers:
        at: Optional[Container] = container
        passed: Set[str] = set()
        while at is not None and at.id not in wanted and at.id not in passed:
            passed.add(at.id)
            at = by_id.get(at.parent or "")
        if at is not None and at.id in wanted:
            found[at.id].update(members.get(container.id, ()))
    return found
