# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 3, load: creates the maps of a probe's bytecode and loads its programs into the kernel.

``bpf/compile.py`` writes the bytecode. Only file descriptors of this process hold what is loaded; nothing is pinned,
so nothing outlives the process.
"""

from __future__ import annotations

import binascii
import contextlib
import os
import struct
import zlib
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any, Callable, Collection, Dict, Iterable, Iterator, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf, VerifierError

# types of programs that can call bpf_get_current_task_btf() (kernel/trace/bpf_trace.c, bpf_tracing_func_proto)
WALKERS = ("kprobe", "tracepoint", "raw_tracepoint", "perf_event", "tracing")
PLACES = ("maps", "constants", "members", "calls", "linked")
HIGHEST_OFFSET = 0x7FFF  # of a load
LOADS = {0x71: 1, 0x69: 2, 0x61: 4, 0x79: 8}  # instructions, and the bytes that they load (BPF_LDX | BPF_MEM)
CURRENT_TASK = 158  # bpf_get_current_task_btf, include/uapi/linux/bpf.h
INSTRUCTION = 8  # bytes
CALL, SET_R0 = 0x85, 0xB7  # instructions: call a helper; r0 = a number
# source registers of a call: the immediate is a distance (BPF_PSEUDO_CALL), or a function of the kernel
# (BPF_PSEUDO_KFUNC_CALL)
TO_FUNCTION, FUNCTION_OF_KERNEL = 1 << 4, 2 << 4


@dataclass(eq=False, repr=False)
class Map:
    """A map in the kernel, and the layouts of its keys and values (empty when the bytecode does not describe them)."""

    name: str
    fd: int
    key_size: int
    value_size: int
    max_entries: int
    key: Layout
    value: Layout


@dataclass(eq=False, repr=False)
class Loaded:
    """Programs and maps in the kernel: their descriptors by name. ``put`` loads one more of the bytecode's programs.

    ``helpers`` are the constants of ``bpf/include/fleet/member.h`` that had to be 0 for the verifier.
    """

    libbpf: Libbpf
    maps: Dict[str, Map]
    programs: Dict[str, int]
    put: Optional[Callable[[str], None]] = None
    helpers: Dict[str, int] = field(default_factory=dict)

    def load(self, names: Iterable[str]) -> None:
        """Loads those of these programs that are not loaded yet; raises as ``load_bytecode`` does."""
        for name in names:
            if name not in self.programs and self.put is not None:
                with _failures():
                    self.put(name)

    def elements(self, name: str) -> Tuple[bytes, int]:
        """The values of a map, end to end, and how many there are; of an array, all of them."""
        entry = self.maps[name]
        _keys, values, count = self.libbpf.lookup_all(entry.fd, entry.key_size, entry.value_size, entry.max_entries)
        return values, count

    def per_cpu(self, name: str) -> Tuple[int, ...]:
        """The number of each possible CPU in a per-CPU array of one number."""
        entry = self.maps[name]
        raw = self.libbpf.lookup(entry.fd, bytes(entry.key_size), entry.value_size * self.libbpf.possible_cpus)
        return struct.unpack(f"={self.libbpf.possible_cpus}Q", raw)

    def close(self) -> None:
        """Closes every map and program."""
        for fd in [*self.programs.values(), *(entry.fd for entry in self.maps.values())]:
            os.close(fd)
        self.programs, self.maps = {}, {}


def choose_bytecode(bytecode: Mapping[str, Any]) -> Mapping[str, Any]:
    """``bytecode`` with only the ``programs`` for this host's architecture; raises HostError when there are none."""
    arch = os.uname().machine
    programs = bytecode["programs"].get(arch)
    if programs is None:
        raise HostError(f"This probe is not compiled for {arch}, only for {', '.join(bytecode['programs'])}")
    return {**bytecode, "programs": {name: unpack_places(program) for name, program in programs.items()}}


def unpack_places(program: Mapping[str, Any]) -> Dict[str, Any]:
    """A compiled program with the places that the loader fills in as lists of [byte offset, name].

    ``bpf/compile.py`` writes each kind as text: each name, and how many instructions it stands after the last.
    """
    unpacked = dict(program)
    for kind in PLACES:
        words = program[kind].split()
        ends = accumulate(map(int, words[1::2]))
        unpacked[kind] = [[8 * end, name] for name, end in zip(words[::2], ends)]
    return unpacked


def run_before(bytecode: Mapping[str, Any], prologue: bytes) -> Mapping[str, Any]:
    """``bytecode`` with instructions that run before each program, such as ``_load/classic.py`` makes."""
    programs = {name: {**program, "prologue": prologue} for name, program in bytecode["programs"].items()}
    return {**bytecode, "programs": programs}


def event_layout(bytecode: Mapping[str, Any]) -> Layout:
    """The layout of the fixed part of the records in the program's ring buffer; empty when it has no ring buffer."""
    return Layout(bytecode["layouts"].get("event", []))


def load_bytecode(
    libbpf: Libbpf,
    bytecode: Mapping[str, Any],
    constants: Mapping[str, int],
    sizes: Optional[Mapping[str, Mapping[str, int]]] = None,
    programs: Optional[Collection[str]] = None,
    attach_type: int = 0,
) -> Loaded:
    """Creates the maps and loads the programs, or only those named in ``programs``.

    ``constants`` are the values of CONSTANT() by name; those not given are 0. ``sizes`` overrides a map's type,
    key_size, value_size or max_entries, by map name: a map that the constants leave unused needs no room, but must
    exist, because the verifier resolves every map in the code before it removes dead branches. ``attach_type`` is that
    of ``Libbpf.load_program``. Raises ProbeError when the verifier rejects a program, HostError for any other failure.
    """
    loaded = Loaded(libbpf, {}, {})
    instructions = unpack_code(bytecode)

    def put(name: str) -> None:
        program = bytecode["programs"][name]
        maps = {key: entry.fd for key, entry in loaded.maps.items()}
        functions = bytecode.get("functions", {})
        forms = list(_forms([program, *functions.values()], {**constants, **loaded.helpers}))
        for number, form in enumerate(forms):
            code = link(instructions, program, maps, {**constants, **form}, functions)
            try:
                loaded.programs[name] = libbpf.load_program(
                    program["type"], name, code, program.get("attach_type", attach_type), program.get("function", 0)
                )
            except VerifierError:
                if form is forms[-1]:
                    raise
            else:
                loaded.helpers.update(form if number else {})
                return

    loaded.put = put
    try:
        with _failures():
            for entry in bytecode["maps"]:
                loaded.maps[entry["name"]] = _create(libbpf, {**entry, **(sizes or {}).get(entry["name"], {})})
            for name in bytecode["programs"]:
                if programs is None or name in programs:
                    put(name)
    except (ProbeError, HostError):
        loaded.close()
        raise
    return loaded


def _forms(parts: Sequence[Mapping[str, Any]], constants: Mapping[str, int]) -> Iterator[Dict[str, int]]:
    """The values of TYPED and CASTS to load a program with: the fastest first, and last the one for every kernel.

    The ``parts`` are the program and the functions that are linked to it.

    The program is its own trial: only the verifier at hand knows which loads it takes, and a load that it takes costs
    nothing more. What is learned from one program is kept for the others.
    """
    if parts[0]["type"] in WALKERS and any(part["calls"] for part in parts) and constants.get("TYPED"):
        if constants.get("CASTS"):
            yield {"TYPED": 1, "CASTS": constants["CASTS"]}
        yield {"TYPED": 1, "CASTS": 0}
    yield {"TYPED": 0, "CASTS": 0}


@contextlib.contextmanager
def _failures() -> Iterator[None]:
    """Makes a ProbeError or HostError of what goes wrong in it."""
    try:
        yield
    except VerifierError as error:
        raise ProbeError(f"This kernel ({os.uname().release}) rejected the program: {error}") from error
    except OSError as error:
        raise HostError(
            f"This kernel ({os.uname().release}) did not load the program: {error}; host_info shows what is missing"
        ) from error


def unpack_code(bytecode: Mapping[str, Any]) -> bytes:
    """The instructions of all programs of the bytecode."""
    return zlib.decompress(binascii.a2b_base64(bytecode["code"]))


def with_functions(bytecode: Mapping[str, Any], other: Mapping[str, Any]) -> Mapping[str, Any]:
    """``bytecode``, whose programs call functions of ``other``; both are what choose_bytecode() returns.

    ``functions`` are these by name, each with its instructions. Maps of one name are one map.
    """
    instructions = unpack_code(other)
    known = {entry["name"] for entry in bytecode["maps"]}
    functions = {name: {**program, "instructions": instructions} for name, program in other["programs"].items()}
    return {
        **bytecode,
        "maps": [*bytecode["maps"], *(entry for entry in other["maps"] if entry["name"] not in known)],
        "layouts": {**other["layouts"], **bytecode["layouts"]},
        "functions": functions,
    }


def link(
    instructions: bytes,
    program: Mapping[str, Any],
    maps: Mapping[str, int],
    constants: Mapping[str, int],
    functions: Optional[Mapping[str, Mapping[str, Any]]] = None,
) -> bytes:
    """The program's part of ``instructions``, with map descriptors and constants written into the 64-bit immediates.

    A member's offset goes into its loads, and the calls become those that TYPED and CASTS stand for. A prologue stands
    in front of it; jumps are relative, so nothing else changes. ``functions`` follow it where it calls them; a call of
    one that is not among them becomes ``r0 = 0``.

    Raises HostError for a member that this kernel keeps in fewer bytes than the program reads: what lies behind it
    would be taken for a part of it. Linux 7.2 made one byte of the int ``task_struct.on_cpu``.
    """
    at, size = program["code"]
    code = bytearray(instructions[at : at + size])
    for at, name in program["maps"]:
        struct.pack_into("<i", code, at + 4, maps[name])
    for at, name in program["constants"]:
        value = constants.get(name, 0) & 0xFFFFFFFFFFFFFFFF
        struct.pack_into("<I", code, at + 4, value & 0xFFFFFFFF)
        struct.pack_into("<I", code, at + 12, value >> 32)
    for at, name in program["members"]:
        read = LOADS[code[at]]
        if constants.get(f"SIZE_OF_{name}", read) < read:
            release, size = os.uname().release, constants[f"SIZE_OF_{name}"]
            kept = f"{size} byte{'s' * (size > 1)}"
            raise HostError(
                f"This kernel ({release}) keeps {name} in {kept}, of which the program reads {read}; "
                "it needs a later version of the collection"
            )
        struct.pack_into("<h", code, at + 2, constants.get(name, 0) & HIGHEST_OFFSET)
    for at, name in program["calls"]:
        number = CURRENT_TASK if name == "bpf_get_current_task_btf" else constants.get("CASTS", 0)
        registers = 0 if number == CURRENT_TASK else FUNCTION_OF_KERNEL
        asked = constants.get("TYPED", 0) and number
        struct.pack_into("<BBhI", code, at, *((CALL, registers, 0, number) if asked else (SET_R0, 0, 0, 0)))
    behind, places = b"", {}  # type: bytes, Dict[str, int]
    for at, name in program["linked"]:
        function = (functions or {}).get(name)
        if function is None:
            struct.pack_into("<BBhi", code, at, SET_R0, 0, 0, 0)
            continue
        if name not in places:
            places[name] = len(code) + len(behind)
            behind += link(function["instructions"], function, maps, constants)
        distance = (places[name] - at) // INSTRUCTION - 1
        struct.pack_into("<BBhi", code, at, CALL, TO_FUNCTION, 0, distance)
    prologue: bytes = program.get("prologue", b"")
    return prologue + bytes(code) + behind


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
    """The layout of a map's keys or values, without the fields beyond a shortened size."""
    size, fields = entry[part + "_size"], []
    for name, code, offset, count in entry.get(part, []):
        room = (size - offset) // struct.calcsize("<" + code)
        if room > 0:
            fields.append([name, code, offset, min(count, room)])
    return Layout(fields)
