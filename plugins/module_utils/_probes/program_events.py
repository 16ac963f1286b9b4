# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the operator's own program sends: through ring buffers, perf buffers and bpf_trace_printk()."""

from __future__ import annotations

import re
import struct
from typing import Any, Callable, Dict, List, Mapping, Sequence, Tuple, Union

from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import container_id
from ansible_collections.fleet.probe.plugins.module_utils._core.cpus import online_cpus
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable, text_fields
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import (
    BPF_MAP_TYPE_PERF_EVENT_ARRAY,
    BPF_MAP_TYPE_RINGBUF,
)
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout, c_string
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_maps import shown
from ansible_collections.fleet.probe.plugins.module_utils._window.perf_buffer import PerfBuffer
from ansible_collections.fleet.probe.plugins.module_utils._window.ring import NEVER, Ring
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window

PRINTED = "printed"  # the ring buffer of fleet/printed.h
PRINTK = "bpf_trace_printk"  # its name in the result
EVENT_MAPS = (BPF_MAP_TYPE_PERF_EVENT_ARRAY, BPF_MAP_TYPE_RINGBUF)
_HEAD = struct.Struct("<IIIQ")  # before each record: number of its map, pid, tid and time, 0 where they are not known
# a conversion of bpf_trace_printk(): flags and width, length, letter (kernel/trace/bpf_trace.c)
_CONVERSION = re.compile(r"%(%|([-+ #0]*\d{0,3})(l{0,2}|h{0,2}|z)([diuxXpcs]))")


def event_maps(program: Mapping[str, Any]) -> List[str]:
    """The names of the maps through which a compiled program sends records."""
    return [entry["name"] for entry in program["maps"] if entry["type"] in EVENT_MAPS]


class Records:
    """Reads all of the ring buffers and perf buffers. Raises HostError when the kernel opens no perf buffer."""

    def __init__(self, loaded: Loaded, program: Mapping[str, Any]) -> None:
        self._readers: List[Union[Ring, PerfBuffer]] = []
        for entry in program["maps"]:
            if entry["type"] not in EVENT_MAPS:
                continue
            found = loaded.maps[entry["name"]]
            try:
                self._readers.append(
                    Ring(found.fd, found.max_entries)
                    if entry["type"] == BPF_MAP_TYPE_RINGBUF
                    else PerfBuffer(loaded.libbpf, found, online_cpus())
                )
            except OSError as error:
                self.close()
                raise HostError(
                    f"This kernel did not open the perf buffer {entry['name']}: {error.strerror}"
                ) from error

    def drain(self, _before: int = NEVER) -> List[bytes]:
        """Removes and returns the complete records, each after a head that says where it is from."""
        found = []
        for number, reader in enumerate(self._readers):
            if isinstance(reader, Ring):
                found += [_HEAD.pack(number, 0, 0, 0) + record for record in reader.drain()]
            else:
                found += [_HEAD.pack(number, one.pid, one.tid, one.time) + one.data for one in reader.drain()]
        return found

    def backlog(self) -> float:
        """How full the fullest buffer is, 0.0 to 1.0."""
        return max((reader.backlog() for reader in self._readers), default=0.0)

    @property
    def lost(self) -> int:
        """How many records found a perf buffer full."""
        return sum(reader.lost for reader in self._readers if isinstance(reader, PerfBuffer))

    def close(self) -> None:
        """Gives up the buffers."""
        for reader in self._readers:
            reader.close()


def events_of(window: Window, program: Mapping[str, Any], containers: Sequence[Container]) -> List[Dict[str, Any]]:
    """The records as ``events``, in the order of their times.

    The field ``time`` of a ring buffer's record (from bpf_ktime_get_ns()) becomes seconds since the epoch, as does the
    time of a perf buffer's record; ``container`` becomes the container's id. Without a layout, or where it does not
    fit, a record is its bytes in hex.
    """
    names = event_maps(program)
    layouts = {name: _layout(program, name) for name in names}
    events = []
    for record in window.records:
        number, pid, tid, when = _HEAD.unpack_from(record)
        name, raw = names[number], record[_HEAD.size :]
        layout = layouts[name]
        fields = layout.unpack(raw) if layout.size and len(raw) >= layout.size else None
        event: Dict[str, Any] = {"map": name, "time": None, "container": None}
        if when:
            event.update(pid=pid, tid=tid)
        if fields is not None:
            own_time = fields.pop("time", 0)
            when = when or own_time
            if "container" in fields:
                event["container"] = container_id(containers, fields.pop("container"))
            event.update(printed_line(fields) if name == PRINTED else shown(fields, "value"))
        else:
            event["bytes_hex"] = raw.hex()
        if when:
            event["time"] = round(window.epoch_at(when) + when / 1e9, 6)
        events.append(event)
    return sorted(events, key=lambda event: (event["time"] is None, event["time"] or 0.0))


def _layout(program: Mapping[str, Any], name: str) -> Layout:
    layouts = program["layouts"]
    return Layout(layouts.get(name, layouts.get("event", []) if name != PRINTED else []))


def printed_line(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """A line of bpf_trace_printk(): as it would read, and its format and values."""
    form = c_string(fields["format"]).decode("utf-8", "surrogateescape")
    given = [(number, c_string(fields[f"text{place}"])) for place, number in enumerate(fields["values"])]
    line, values = format_line(form, given)
    return {
        "map": PRINTK,
        "pid": fields["pid"],
        "tid": fields["tid"],
        "container_pid": fields["container_pid"] or None,
        **text_fields("comm", c_string(fields["comm"])),
        **text_fields("message", line.encode("utf-8", "surrogateescape").rstrip(b"\n")),
        "format": printable(form.encode("utf-8", "surrogateescape").rstrip(b"\n")),
        "values": values,
    }


def format_line(form: str, given: Sequence[Tuple[int, bytes]]) -> Tuple[str, List[Any]]:
    """A format filled in as the kernel's printk does, and the values that it shows.

    ``given`` are the values and what each is the address of as text. A conversion without a value stays as it is.
    """
    left = list(given)
    values: List[Any] = []

    def fill(match: re.Match[str]) -> str:
        if match[1] == "%":
            return "%"
        if not left:
            return match[0]
        number, text = left.pop(0)
        flags, length, letter = match[2], match[3], match[4]
        if letter == "s":
            values.append(printable(text))
            return str("%" + flags + "s") % text.decode("utf-8", "surrogateescape")
        bits = 64 if length in ("l", "ll", "z") or letter == "p" else {"h": 16, "hh": 8}.get(length, 32)
        number &= (1 << bits) - 1
        if letter in "di" and number >> (bits - 1):
            number -= 1 << bits
        values.append(number)
        conversion: Dict[str, Callable[[], str]] = {
            "p": lambda: f"0x{number:x}",
            "c": lambda: chr(number & 0x7F),
        }
        return conversion.get(letter, lambda: str("%" + flags + {"u": "d", "i": "d"}.get(letter, letter)) % number)()

    return _CONVERSION.sub(fill, form), values
