# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 3, load: a probe's bytecode becomes maps and programs in the kernel.

``bpf/compile.py`` writes the bytecode. Everything loaded hangs on file descriptors of this process; nothing is pinned,
so nothing outlives it.
"""

from __future__ import annotations

import binascii
import os
import struct
import zlib
from dataclasses import dataclass
from typing import Any, Collection, Dict, Mapping, Optional

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf, VerifierError


@dataclass
class Map:
    """A map in the kernel and the layouts of what it holds (empty where it is not described)."""

    name: str
    fd: int
    key_size: int
    value_size: int
    max_entries: int
    key: Layout
    value: Layout


@dataclass
class Loaded:
    """A program in the kernel, and its maps."""

    libbpf: Libbpf
    maps: Dict[str, Map]
    programs: Dict[str, int]

    def close(self) -> None:
        """Lets go of every map and program."""
        for fd in [*self.programs.values(), *(entry.fd for entry in self.maps.values())]:
            os.close(fd)
        self.programs, self.maps = {}, {}


def choose_bytecode(bytecode: Mapping[str, Any]) -> Mapping[str, Any]:
    """The program for this host: ``bytecode`` with the ``programs`` of its architecture; raises HostError."""
    arch = os.uname().machine
    programs = bytecode["programs"].get(arch)
    if programs is None:
        raise HostError(f"There is no compiled program for {arch} hosts, only for {', '.join(bytecode['programs'])}")
    return {**bytecode, "programs": programs}


def event_layout(bytecode: Mapping[str, Any]) -> Layout:
    """The layout of the records in the program's ring buffer (what follows it varies in length); empty where it has
    none."""
    return Layout(bytecode["layouts"].get("event", []))


def load_bytecode(
    libbpf: Libbpf,
    bytecode: Mapping[str, Any],
    constants: Mapping[str, int],
    sizes: Optional[Mapping[str, Mapping[str, int]]] = None,
    programs: Optional[Collection[str]] = None,
    attach_type: int = 0,
) -> Loaded:
    """Creates the program's maps and loads its programs, or those of ``programs``.

    ``constants`` gives each CONSTANT() its value, those not named are 0. ``sizes`` overrides key_size,
    value_size or max_entries by map name: what the constants rule out needs no room (but must exist, for
    the verifier looks up every map that the code names before it drops dead branches). ``attach_type`` is
    as for ``Libbpf.load_program``.
    """
    loaded = Loaded(libbpf, {}, {})
    instructions = zlib.decompress(binascii.a2b_base64(bytecode["code"]))
    try:
        for entry in bytecode["maps"]:
            loaded.maps[entry["name"]] = _create(libbpf, {**entry, **(sizes or {}).get(entry["name"], {})})
        for name, program in bytecode["programs"].items():
            if programs is not None and name not in programs:
                continue
            code = link(instructions, program, {key: entry.fd for key, entry in loaded.maps.items()}, constants)
            loaded.programs[name] = libbpf.load_program(program["type"], name, code, attach_type)
    except VerifierError as error:
        loaded.close()
        raise ProbeError(f"This kernel ({os.uname().release}) refused the program: {error}") from error
    except OSError as error:
        loaded.close()
        raise HostError(
            f"This kernel ({os.uname().release}) did not load the program: {error}; host_info says what is missing"
        ) from error
    return loaded


def link(
    instructions: bytes, program: Mapping[str, Any], maps: Mapping[str, int], constants: Mapping[str, int]
) -> bytes:
    """The program's part of the instructions with map descriptors and constants in place (64-bit immediates)."""
    at, size = program["code"]
    code = bytearray(instructions[at : at + size])
    for at, name in program["maps"]:
        struct.pack_into("<i", code, at + 4, maps[name])
    for at, name in program["constants"]:
        value = constants.get(name, 0) & 0xFFFFFFFFFFFFFFFF
        struct.pack_into("<I", code, at + 4, value & 0xFFFFFFFF)
        struct.pack_into("<I", code, at + 12, value >> 32)
    return bytes(code)


def _create(libbpf: Libbpf, entry: Mapping[str, Any]) -> Map:
    fd = libbpf.create_map(
        entry["type"], entry["name"], entry["key_size"], entry["value_size"], entry["max_entries"], entry["flags"]
    )
    return Map(
        entry["name"],
        fd,
        entry["key_size"],
        entry["value_size"],
        entry["max_entries"],
        _layout(entry, "key"),
        _layout(entry, "value"),
    )


def _layout(entry: Mapping[str, Any], part: str) -> Layout:
    """The layout of a map's keys or values, without what a shortened size leaves out."""
    size, fields = entry[part + "_size"], []
    for name, code, offset, count in entry.get(part, []):
        room = (size - offset) // struct.calcsize("<" + code)
        if room > 0:
            fields.append([name, code, offset, min(count, room)])
    return Layout(fields)
