# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""capture: its options, the packets that it keeps and their file; the program is ``bpf/capture.bpf.c``."""

from __future__ import annotations

import contextlib
import errno
import os
import time
from typing import Any, Dict, List, Mapping, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._attach.packet_sockets import Network, Networks
from ansible_collections.fleet.probe.plugins.module_utils._attach.packet_tap import Tap
from ansible_collections.fleet.probe.plugins.module_utils._collect.pcapng import PacketFile
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostOptionError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Packet
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable, printable_text, record_bytes
from ansible_collections.fleet.probe.plugins.module_utils._load.pcap import FILTER_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._probes.packet_probe import PacketProbe, direction
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window

MOST_SNAPLEN = 262144  # that of tcpdump
LEAST_FILE, MOST_FILE = 4096, 1 << 30
READING = 0.05  # seconds that one look at the sockets may take while the window is open

CAPTURE_SPEC: Dict[str, Any] = {
    **FILTER_SPEC,
    "snaplen": {"type": "int", "default": MOST_SNAPLEN},
    "file_bytes": {"type": "int", "default": 16 << 20},
    "ring_bytes": {"type": "int", "default": 4 << 20},
    "dest": {"type": "path"},
    "by": {"type": "list", "elements": "str", "default": ["container", "direction"]},
    "_host": {"type": "str"},  # what the inventory calls this host
}


class Capture(PacketProbe):
    """Packets of containers' interfaces, in a file. Raises OptionError if an option is wrong."""

    def __init__(self, params: Mapping[str, Any]) -> None:
        shared = {**params, "collect": "bytes"}
        collect = tool_collect(shared, [Key("direction", direction)], _no_event, None, "bytes", ["container", "host"])
        super().__init__(collect, Networks("capture", self._tap), params)
        for name, low, high in (("snaplen", 1, MOST_SNAPLEN), ("file_bytes", LEAST_FILE, MOST_FILE)):
            if not low <= params[name] <= high:
                raise OptionError(f"{name} is {params[name]}; give a number from {low} to {high}")
        self._expression = params["expression"].strip()
        self._snaplen: int = params["snaplen"]
        self._host = params["_host"] or os.uname().nodename
        self._dest: str = params["dest"] or ""
        self._file = PacketFile(params["file_bytes"], self._snaplen)
        self._taps: Dict[int, Tap] = {}
        self._known: Dict[int, Network] = {}
        self._ended: List[Tap] = []
        self._received = 0
        self._written = 0

    def resolve(self, run: Run) -> None:
        """Step 2: also checks that the file can be made."""
        if self._dest:
            _check_dest(self._dest)
        super().resolve(run)

    def constants(self) -> Dict[str, int]:
        """The constants of capture.bpf.c."""
        return {"SNAPLEN": self._snaplen}

    def _tap(self, network: Network, fd: int) -> None:
        self._taps[network.number] = Tap(fd, self._snaplen, self.collect.shared.ring_bytes)
        self._known[network.number] = network

    def tick(self, run: Run) -> None:
        """Step 5: reads the packets that wait."""
        until = time.monotonic() + READING
        for number, tap in self._taps.items():
            tap.read(self._taker(number), until)

    def _taker(self, number: int) -> Any:
        def take(packet: Packet) -> None:
            self._received += 1
            if self._dest:
                self._file.add(number, packet)

        return take

    def vanished(self, run: Run, container: Container) -> None:
        """Step 5: reads the rest of the packets of a network namespace whose last container has ended."""
        network = self._networks.release(container, run.attachments)
        if network is not None and network.number in self._taps:  # else the window has closed
            self._taps[network.number].stop()
            # Filters run inside RCU read-side sections, and so does what queues the packet.
            run.libbpf.wait_for_programs()
            self._end(network.number)

    def _end(self, number: int) -> None:
        tap = self._taps.pop(number)
        self._ended.append(tap)
        tap.close(self._taker(number))

    def finish(self, run: Run, window: Window) -> None:
        """Step 5: reads what still waits, and writes the file. The programs let nothing through any more."""
        for number in list(self._taps):
            self._end(number)
        window.tally["ring_full"] += self._dropped()
        window.tally["capped"] += self._file.overwritten
        if self._dest:
            self._write(run, window)

    def _dropped(self) -> int:
        return sum(tap.dropped for tap in self._ended)

    def _write(self, run: Run, window: Window) -> None:
        comment = (
            f"fleet.probe capture on {self._host} from {window.started_at:.6f} to {window.ended_at:.6f}: "
            f"{len(self._file)} packets here, {self._file.overwritten} overwritten, {self._dropped()} dropped by the "
            f"kernel; the host's clock was {window.options.clock_offset:+.6f} s ahead of the controller's"
        )
        about = {"comment": comment, "os": f"Linux {os.uname().release}", "application": "fleet.probe capture"}
        try:
            self._written = _write_new(self._dest, self._file.blocks(about, self._describe, self._expression))
        except OSError as error:
            run.coverage.fail(
                None,
                "window",
                f"Could not write dest {self._dest}: {error.strerror}; the packets were counted, but are not kept",
            )

    def _describe(self, number: int) -> str:
        """Whose interfaces those of a network namespace are."""
        network = self._known[number]
        host = f"host {printable_text(self._host)}"
        if network.holder is None:
            return f"{host}, the host itself"
        names = ", ".join(printable(record_bytes(one.describe())) for one in network.members)
        pods = {one.pod.namespace + "/" + one.pod.name: None for one in network.members if one.pod is not None}
        pod = "".join(f", pod {printable(record_bytes(name))}" for name in pods)
        return f"{host}{pod}, container{'s' if len(network.members) > 1 else ''} {names}"

    def counted(self, rows: Sequence[Mapping[str, Any]]) -> int:
        """Step 6: the packets that were not lost on their way."""
        return self._received - self._file.overwritten

    def events(self, run: Run, window: Window) -> List[Dict[str, Any]]:
        """Step 6: none; the packets are in the file."""
        return []

    def attached(self) -> Dict[str, Any]:
        """``attachments`` of the result, and ``capture``."""
        made = self._written > 0
        capture = {
            "path": printable_text(self._dest) if made else None,
            "bytes": self._written,
            "packets": len(self._file) if made else 0,
            "overwritten": self._file.overwritten,
            "dropped": self._dropped(),
        }
        return {**super().attached(), "capture": capture}


def _no_event(_fields: Dict[str, Any], _tail: bytes) -> Dict[str, Any]:
    return {}


def _check_dest(dest: str) -> None:
    """Raise OptionError if no new file can be made there."""
    folder = os.path.dirname(os.path.abspath(dest))
    if os.path.lexists(dest):
        raise HostOptionError(f"dest is {dest!r}, which exists; remove it, or give another name")
    if not os.path.isdir(folder):
        raise HostOptionError(f"dest is {dest!r}, but {folder} is not a folder on this host; make it, or give another")


def _write_new(path: str, blocks: Any) -> int:
    """Writes a file that only its owner may read, and that is there whole or not at all; returns its size.

    Raises OSError, also if the path exists by now. Where the file system has no files without a name (open(2),
    O_TMPFILE), a process that is killed as it writes leaves a part.
    """
    folder = os.path.dirname(os.path.abspath(path))
    named = False
    try:
        fd = os.open(folder, os.O_TMPFILE | os.O_WRONLY | os.O_CLOEXEC, 0o600)
    except OSError as error:
        if error.errno not in (errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL):
            raise
        fd = os.open(path, os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_WRONLY | os.O_CLOEXEC, 0o600)
        named = True
    try:
        with open(fd, "wb", closefd=False) as file:
            size = sum(map(file.write, blocks))
        if not named:
            # With a folder given, Python calls linkat(2), which can follow the link in /proc.
            here = os.open(folder, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
            try:
                os.link(f"/proc/self/fd/{fd}", os.path.abspath(path), src_dir_fd=here, follow_symlinks=True)
            finally:
                os.close(here)
        return size
    except OSError:
        if named:
            with contextlib.suppress(OSError):
                os.unlink(path)
        raise
    finally:
        os.close(fd)
