# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 3, load: a compiled bundle becomes maps and programs in the kernel. Private to fleet.probe.

A bundle is what ``bpf/compile.py`` writes. Everything loaded hangs on file descriptors of this process;
nothing is pinned, so nothing outlives it.
"""

from __future__ import annotations

import binascii
import os
import struct
import zlib
from dataclasses import dataclass
from typing import Any, Collection, Dict, Mapping, Optional

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf, VerifierError

FORMAT = 1


@dataclass
class Map:
    """A map in the kernel and the layouts of what it holds (empty where the bundle does not describe it)."""

    name: str
    fd: int
    key_size: int
    value_size: int
    max_entries: int
    key: Layout
    value: Layout


@dataclass
class Loaded:
    """A bundle in the kernel."""

    libbpf: Libbpf
    maps: Dict[str, Map]
    programs: Dict[str, int]

    def close(self) -> None:
        """Lets go of every map and program."""
        for fd in [*self.programs.values(), *(entry.fd for entry in self.maps.values())]:
            os.close(fd)
        self.programs, self.maps = {}, {}


def choose_bundle(shipped: Optional[Mapping[str, Any]]) -> Mapping[str, Any]:
    """This host's bundle among those the action plugin shipped (architecture -> bundle)."""
    arch = os.uname().machine
    if not shipped:
        raise OptionError(
            "The compiled program did not come along: call the module by its full name (fleet.probe.…), so that "
            "its action plugin runs"
        )
    bundle = shipped.get(arch)
    if bundle is None:
        raise HostError(f"There is no compiled program for {arch} hosts, only for {', '.join(sorted(shipped))}")
    if bundle.get("format") != FORMAT:
        raise OptionError(f"The compiled program has format {bundle.get('format')}, not {FORMAT}: run make bundles")
    checked: Mapping[str, Any] = bundle
    return checked


def event_layout(bundle: Mapping[str, Any]) -> Layout:
    """The layout of the records in the bundle's ring buffer (what follows it varies in length); empty where it has
    none."""
    return Layout(bundle["layouts"].get("event", []))


def load_bundle(
    libbpf: Libbpf,
    bundle: Mapping[str, Any],
    constants: Mapping[str, int],
    sizes: Optional[Mapping[str, Mapping[str, int]]] = None,
    programs: Optional[Collection[str]] = None,
    attach_type: int = 0,
) -> Loaded:
    """Creates the bundle's maps and loads its programs, or those of ``programs``.

    ``constants`` gives each CONSTANT() its value, those not named are 0. ``sizes`` overrides key_size,
    value_size or max_entries by map name: what the constants rule out needs no room (but must exist, for
    the verifier looks up every map that the code names before it drops dead branches). ``attach_type`` is
    as for ``Libbpf.load_program``.
    """
    loaded = Loaded(libbpf, {}, {})
    try:
        for entry in bundle["maps"]:
            loaded.maps[entry["name"]] = _create(libbpf, {**entry, **(sizes or {}).get(entry["name"], {})})
        for name, program in bundle["programs"].items():
            if programs is not None and name not in programs:
                continue
            code = link(program, {key: entry.fd for key, entry in loaded.maps.items()}, constants)
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


def link(program: Mapping[str, Any], maps: Mapping[str, int], constants: Mapping[str, int]) -> bytes:
    """The program's instructions with map descriptors and constants in place (64-bit immediates)."""
    code = bytearray(zlib.decompress(binascii.a2b_base64(program["code"])))
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
