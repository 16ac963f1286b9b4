# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is fuzzed: every parser of what a container, a runtime, a local user or a host can write.

A target takes any bytes. It may raise only the exceptions that the parser promises; whatever else it raises, and an
input that takes longer than the runner allows, is a finding.
"""

from __future__ import annotations

import base64
import contextlib
import itertools
import json
import os
import socket
import struct
import threading
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._collect.values import split_path
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import parse_maps
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable, text_fields
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import match_path
from ansible_collections.fleet.probe.plugins.module_utils._discover.selector_text import parse_selector
from ansible_collections.fleet.probe.plugins.module_utils._discover.shim import parse_arguments as shim_arguments
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, OpenFile
from ansible_collections.fleet.probe.plugins.module_utils._resolve.cfa import rows
from ansible_collections.fleet.probe.plugins.module_utils._resolve.cfi import Cfi
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import build_id, debug_link
from ansible_collections.fleet.probe.plugins.module_utils._resolve.demangle import Demangler, load, names_of
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError, MemorySource, Section
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf_names import around, closest_names, names_at
from ansible_collections.fleet.probe.plugins.module_utils._resolve.fields import FieldFinder
from ansible_collections.fleet.probe.plugins.module_utils._resolve.go_names import go_symbols
from ansible_collections.fleet.probe.plugins.module_utils._resolve.inode import (
    find_mount,
    overlay_layers,
    path_in_mount,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.instructions import begins, instructions
from ansible_collections.fleet.probe.plugins.module_utils._resolve.libraries import parse_cache
from ansible_collections.fleet.probe.plugins.module_utils._resolve.paths import Wanted, as_found
from ansible_collections.fleet.probe.plugins.module_utils._resolve.returns import UNKNOWN, return_sites
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import SearchedFile, Site
from ansible_collections.fleet.probe.plugins.module_utils._resolve.unwind import Extents, can_unwind
from ansible_collections.fleet.probe.plugins.module_utils._resolve.usdt_notes import parse_arguments, parse_notes
from ansible_collections.fleet.probe.plugins.module_utils._runtimes import containerd, cri, docker, oci, podman
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import RuntimeClientError
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.grpc import GrpcClient
from ansible_collections.fleet.probe.plugins.module_utils._stacks import perf_map
from ansible_collections.fleet.probe.plugins.module_utils._stacks.unwinder import MACHINES as REGISTERS
from ansible_collections.fleet.probe.plugins.module_utils._stacks.unwinder import Copy, Step, unwind
from ansible_collections.fleet.probe.plugins.module_utils._tools.dns import parse_message
from ansible_collections.fleet.probe.plugins.module_utils._tools.execsnoop import split_arguments
from ansible_collections.fleet.probe.plugins.module_utils._tools.redact import redact
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import all_checked, parse_answer
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schema import ANSWER
from ansible_collections.fleet.probe.plugins.plugin_utils._report.exports import to_csv, to_openmetrics
from ansible_collections.fleet.probe.plugins.plugin_utils._report.html import to_html
from ansible_collections.fleet.probe.plugins.plugin_utils._report.otlp import to_otlp
from ansible_collections.fleet.probe.plugins.plugin_utils._report.pprof import to_pprof
from ansible_collections.fleet.probe.plugins.plugin_utils._report.table import table, verdict
from ansible_collections.fleet.probe.plugins.plugin_utils._report.timeline import to_timeline
from debug_files import DEBUG_FILES, machine_of
from elf_files import (
    AARCH64,
    CODE_ADDRESS,
    CODE_OFFSET,
    GO_TABLE_OFFSET,
    X86_64,
    GoFunc,
    Sym,
    build_elf,
    go_table,
    with_go_table,
)
from fleet_results import answer, buckets, container, row

MACHINES = ("x86_64", "aarch64")
# Unicode Standard Annex 9, the characters with the property Bidi_Control.
BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_INSIDE = Inside("c", -1, -1, [])
_DEBUGGED = OpenFile(-1, "/f", 0, 0, 0)
_FIELDS = (
    "arg0->status",
    "arg0->state",
    "arg0->client->next->from.port",
    "arg0->bytes[1]",
    "arg0->path",
    "retval->big[2]",
    "((struct client *)arg0->path)->id",
)
_FUNCTIONS = sorted(
    symbol.address
    for name, data in DEBUG_FILES.items()
    for symbols in Elf(MemorySource(data), machine_of(name)).find(["handle", "ask"]).values()
    for symbol in symbols
)
UNWIND_AT = 0x2000  # where unwind tables lie in memory
ADDRESSES = [0x1000, 0x1008, 0x2000, 0xFFFFFFFFFFFFFFFF]


def elf(data: bytes) -> None:
    for machine in MACHINES:
        with contextlib.suppress(ElfError):
            _whole_elf(Elf(MemorySource(data), machine), machine)


def _whole_elf(file: Elf, machine: str) -> None:
    file.find(["main", "x"])
    list(file.match("m*"))
    names_at(file, ADDRESSES)
    closest_names(file, "mian")
    around(file, 0x1000)
    build_id(file)
    debug_link(file)
    Extents(file).at(0x1000)
    can_unwind(file, "main")
    _go_functions(file, machine)
    base = file.section(".stapsdt.base")
    notes = file.read_section(".note.stapsdt", 1 << 20)
    for note in parse_notes(notes or b"", base.address if base else None):
        parse_arguments(note.arguments, machine, note.location, file.variable)


def _go_functions(file: Elf, machine: str) -> None:
    found = go_symbols(file, machine)
    if found is not None:
        file.add_functions(*found)
        file.find(["main.main", "x"])
        list(file.match("m*"))
        names_at(file, ADDRESSES)


class _Tables:
    """A file with nothing but unwind tables: the input is .eh_frame, .eh_frame_hdr behind it, or .debug_frame."""

    def __init__(self, data: bytes, debug: bool, cut: int) -> None:
        self.source = MemorySource(data)
        self._sections = {".debug_frame" if debug else ".eh_frame": Section(UNWIND_AT, 0, cut)}
        if not debug:
            self._sections[".eh_frame_hdr"] = Section(UNWIND_AT + cut, cut, len(data) - cut)

    def section(self, name: str) -> Section | None:
        return self._sections.get(name)

    def read_section(self, name: str, _most: int) -> bytes | None:
        found = self._sections.get(name)
        return None if found is None else self.source.read(found.offset, found.size, name)

    def read_at(self, address: int, size: int, what: str) -> bytes:
        return self.source.read(address - UNWIND_AT, size, what)


def unwind_tables(data: bytes) -> None:
    """The first byte says where the index begins, in 16 bytes; then a stack is walked by every row."""
    if not data:
        return
    words = dict(enumerate([UNWIND_AT + 9, 0x7000, *ADDRESSES] * 8))
    for machine, debug in (("x86_64", False), ("aarch64", False), ("x86_64", True)):
        file: Any = _Tables(data[1:], debug, len(data) - 1 if debug else min(data[0] * 16, len(data) - 1))
        with contextlib.suppress(ElfError):
            tables = Cfi(file)
            for start in tables.starts()[:64]:
                _walk(tables, start, machine, words)


def _walk(tables: Cfi, start: int, machine: str, words: dict[int, int]) -> None:
    registers = [0x7000, start, *range(32)] if machine == "aarch64" else [0x7000] * 34
    with contextlib.suppress(ElfError):
        entry = tables.entry(start)
        if entry is not None:
            found = [Step(row, entry.cie.return_register, False) for _at, row in itertools.islice(rows(entry), 64)]
            steps = itertools.cycle([*found, None])
            unwind(Copy(registers, words, 0x7000, 8 * len(words), []), REGISTERS[machine], lambda _address: next(steps))


class _DebugSections(_Tables):
    """A file with debug information: its parts by the lengths of the first two, and the rest for all others."""

    go = False

    def __init__(self, data: bytes, info: int, abbreviations: int) -> None:
        self.source = MemorySource(data)
        end = min(info + abbreviations, len(data))
        info = min(info, len(data))
        self._sections = {
            ".debug_info": Section(0, 0, info),
            ".debug_abbrev": Section(0, info, end - info),
        }
        self._rest = Section(0, end, len(data) - end)

    def section(self, name: str) -> Section | None:
        return self._sections.get(name, self._rest)


def debug_information(data: bytes) -> None:
    """The first four bytes are two lengths; then fields of every function are looked for."""
    if len(data) < 4:
        return
    file: Any = SearchedFile(_DebugSections(data[4:], *struct.unpack_from("<HH", data)), _DEBUGGED, _INSIDE, "x86_64")  # type: ignore[arg-type]
    wanted = [Wanted(number, text, *split_path(text)) for number, text in enumerate(_FIELDS)]
    with contextlib.suppress(ElfError, ContainerError):
        FieldFinder(wanted).complete(file, [Site("f", address, 0, 0) for address in (*_FUNCTIONS, *ADDRESSES)])
    for each in wanted:
        with contextlib.suppress(ElfError, ContainerError):
            FieldFinder([each]).complete(file, [Site("f", address, 0, 0) for address in _FUNCTIONS])
    as_found(file.found)


def go_functions(data: bytes) -> None:
    """The input is the table and what follows it in a program without section headers."""
    for machine, number in (("x86_64", X86_64), ("aarch64", AARCH64)):
        whole = with_go_table(
            build_elf(None, sections=False, machine=number), data[: CODE_OFFSET - GO_TABLE_OFFSET].ljust(8, b"\0")
        )
        _go_functions(Elf(MemorySource(whole), machine), machine)


def mangled_names(data: bytes) -> None:
    """One name of C++ or Rust, which libstdc++ reads where the host has it."""
    load()
    for start in ("_Z", "_R", "_ZN"):
        os.fsencode(" ".join(names_of(Demangler()(start + os.fsdecode(data).replace("\0", "")))))


def usdt_notes(data: bytes) -> None:
    for note in parse_notes(data, 0x1000):
        for machine in MACHINES:
            parse_arguments(note.arguments, machine, note.location, lambda _name: 0x4000)


def usdt_arguments(data: bytes) -> None:
    for machine in MACHINES:
        for argument in parse_arguments(os.fsdecode(data), machine, 0x1000):
            if not isinstance(argument, str):
                struct.pack("<Q", argument.packed()[0])


def code(data: bytes) -> None:
    for machine in MACHINES:
        size = sum(instruction.size for instruction in instructions(data, machine))
        if size > len(data) + 16:
            raise AssertionError("instructions lie beyond the code")
        begins(data, len(data) // 2, machine)
        found = return_sites(data, 0x1000, machine, lambda _address: UNKNOWN)
        outside = [at for at in (*found.returns, *found.tails) if not 0x1000 <= at < 0x1000 + len(data)]
        if outside:
            raise AssertionError(f"exits lie outside the function: {outside}")


def ld_so_cache(data: bytes) -> None:
    for machine in MACHINES:
        parse_cache(data, machine)


def maps(data: bytes) -> None:
    parse_maps(data)
    parse_maps(data, b"/var/lib/root")


def mountinfo(data: bytes) -> None:
    mount = find_mount(data, 7)
    if mount is not None:
        overlay_layers(mount.options, False)
        path_in_mount(b"/usr/bin/app", b"/", mount)


def cgroup_path(data: bytes) -> None:
    match_path(os.fsdecode(data))


def shim(data: bytes) -> None:
    shim_arguments([os.fsdecode(part) for part in data.split(b"\0")], 0)


def selector(data: bytes) -> None:
    with contextlib.suppress(OptionError):
        parse_selector(os.fsdecode(data))


def docker_answer(data: bytes) -> None:
    with contextlib.suppress(RuntimeClientError):
        docker.parse_containers(docker.parse_http(data))


def podman_answer(data: bytes) -> None:
    with contextlib.suppress(RuntimeClientError):
        podman.parse_containers(data)


def containerd_answer(data: bytes) -> None:
    with contextlib.suppress(RuntimeClientError):
        containerd.parse_claims(data)
    with contextlib.suppress(RuntimeClientError):
        cri.parse_claims(data[: len(data) // 2], data[len(data) // 2 :])


def oci_config(data: bytes) -> None:
    oci.parse_config("a" * 64, data)


class _Recorded(GrpcClient):
    """A client whose server has sent ``data`` and then closed the connection."""

    def __init__(self, data: bytes) -> None:
        self._buffer = bytearray(data)
        self._socket, server = socket.socketpair()
        server.close()
        self._deadline = time.monotonic() + 3600
        self._stream = 1


def grpc_frames(data: bytes) -> None:
    client = _Recorded(data)
    with contextlib.suppress(RuntimeClientError), client:
        client._answer("/x")


def dns(data: bytes) -> None:
    parse_message(data)


def arguments(data: bytes) -> None:
    for part in redact(split_arguments(data), None):
        text_fields("argument", part)


def text(data: bytes) -> None:
    shown = printable(data)
    shown.encode()
    if any(unicodedata.category(each) in ("Cc", "Zl", "Zp") or each in BIDI_CONTROLS for each in shown):
        raise AssertionError("printable text has control characters")


def perf_map_file(data: bytes) -> None:
    with open(os.memfd_create("perf_map"), "wb") as file:
        file.write(data)
        file.flush()
        perf_map._read(file.fileno(), ADDRESSES)


def host_answer(data: bytes) -> None:
    """A host's answer on its way through the schema, the merge, the terminal, the report and the exports."""
    try:
        found = parse_answer(data.decode("utf-8", "surrogateescape"))
    except ValueError:
        return
    document = build(
        all_checked({"evil": found}, ANSWER), Request("uprobe", {"selector": "a=b"}, {"function": "f"}, 1000.0, 10.0)
    )
    merged = document["merged"]
    "\n".join([*table(merged["rows"], 20), *verdict(merged)]).encode()
    to_csv(merged["rows"]).encode()
    to_openmetrics(merged, "uprobe").encode()
    json.dumps(to_otlp(merged, "uprobe"), allow_nan=False)
    json.dumps(to_timeline(document["hosts"], "uprobe"), allow_nan=False)
    to_pprof(document["hosts"])
    to_html(document).encode()
    json.dumps(document, allow_nan=False)


TARGETS: dict[str, Callable[[bytes], None]] = {
    target.__name__: target
    for target in (
        *(
            elf,
            unwind_tables,
            debug_information,
            go_functions,
            mangled_names,
            usdt_notes,
            usdt_arguments,
            code,
            ld_so_cache,
            maps,
            mountinfo,
            cgroup_path,
            shim,
            selector,
        ),
        *(docker_answer, podman_answer, containerd_answer, oci_config, grpc_frames),
        *(dns, arguments, text, perf_map_file, host_answer),
    )
}


_HOST_ANSWER = json.dumps(
    answer(
        row(1, 3, by={"retval": -4}, sum=5, min=1, max=3, histogram=buckets(1, 2), unit="ns"),
        containers=[container(1, pod={"name": "p", "namespace": "n", "uid": "u", "labels": {"a": "b"}}, pid=1)],
        events=[{"time": 1001.5, "container": f"{1:064x}", "pid": 1, "tid": 1, "comm": "x", "argv": ["a"]}],
        stacks=[{"container": f"{1:064x}", "frames": ["a", "b"], "count": 3, "comm": "x", "pid": 1}],
        warnings=["w"],
    )
).encode()
_NOTE = (
    struct.pack("<III8s", 8, 48, 3, b"stapsdt\0")
    + struct.pack("<QQQ", 0x1000, 0x2000, 0)
    + b"p\0hit\0-4@%edi 8@(%rsi)\0"
)
_LIST = b'[{"Id": "' + b"a" * 64 + b'", "Names": ["/web"], "Image": "web:1", "Labels": {"app": "web"}}]'


def _entry(number: int, *parts: bytes) -> bytes:
    """An entry of unwind tables, after its length."""
    body = b"".join(parts)
    body += bytes(-len(body) % 4)
    return struct.pack("<II", len(body) + 4, number) + body


# its CFA is changed by an expression and put back
_CFI_CODE = bytes.fromhex("410e108602430d060a0f03770806420b0c0708")
_CIE = _entry(0, b"\x01zR\0\x01\x78\x10\x01\x1b", bytes.fromhex("0c07089001"))
_FDE = _entry(len(_CIE) + 4, struct.pack("<iI", -0x100, 64), b"\0", _CFI_CODE)
_INDEX = struct.pack("<BBBBiIii", 1, 0x1B, 3, 0x3B, 0, 1, len(_CIE) + 8 - 0x100 - 64, len(_CIE) - 64)
_UNWIND = (
    b"\x04" + (_CIE + _FDE).ljust(64, b"\0") + _INDEX,
    b"\xff" + _CIE + _FDE,
    b"\0"
    + _entry(0xFFFFFFFF, b"\x04\0\x08\0\x01\x78\x10", bytes.fromhex("0c07089001"))
    + _entry(0, struct.pack("<QQ", 0x1000, 64), _CFI_CODE),
)
_GO = [
    GoFunc(b"main.main", CODE_ADDRESS),
    GoFunc(b"main.f", CODE_ADDRESS + 16, 21),
    GoFunc(b"main.f", CODE_ADDRESS + 32),
]


def _debug_seed(name: str) -> bytes:
    """A recorded file as an input: its sections one after another; texts are wherever offsets lead to."""
    file = Elf(MemorySource(DEBUG_FILES[name]), machine_of(name))
    parts = [file.read_section(part, 1 << 16) or b"" for part in (".debug_info", ".debug_abbrev", ".debug_str")]
    return struct.pack("<HH", len(parts[0]), len(parts[1])) + b"".join(parts)


# Inputs that reach deep into a target, to begin with.
SEEDS: dict[str, tuple[bytes, ...]] = {
    "elf": (build_elf([Sym("main", CODE_ADDRESS)]), build_elf(None, dynsym=[Sym("main", CODE_ADDRESS)])),
    "unwind_tables": _UNWIND,
    "debug_information": tuple(map(_debug_seed, DEBUG_FILES)),
    "go_functions": tuple(
        go_table(_GO, CODE_ADDRESS + 48, magic, quantum, text)
        for magic, quantum, text in ((0xFA, 1, None), (0xF0, 4, None), (0xF1, 1, None), (0xF1, 4, 0))
    ),
    "mangled_names": (
        b"4Shop4Cart3addIiEEvRKT_",
        b"1f1a1pIS_S_ES0_IS1_S1_ES0_IS2_S2_E",
        b"INvNtC5shopp4cart3addNtB4_4CarthE",
        b"XCs_1aRNvNtB5_1b1cKj1_FUKCvEuDNvB3_1dp1eslEL_",
        b"4shop24_$LT$impl$u20$Cart$GT$3add17h0123456789abcdefE",
    ),
    "usdt_notes": (_NOTE,),
    "usdt_arguments": (b"-4@%edi 8@16(%rbp,%rax,8) 8@$5 4@counter(%rip)", b"-4@w0 8@[x1, 16] 8@[sp, x2, lsl 3] 4@5"),
    "code": (bytes.fromhex("554889e5837dfc00740ae8000000005dc3c9c3e900000000"), bytes.fromhex("fd7bbfa9c0035fd6")),
    "ld_so_cache": (
        b"glibc-ld.so.cache1.1"
        + struct.pack("<II5I", 1, 32, 0, 0, 0, 0, 0)
        + struct.pack("<iIIIQ", 0x303, 72, 80, 0, 0)
        + b"libc.so\0/lib/libc.so\0",
    ),
    "maps": (b"55d0c0000000-55d0c0001000 r-xp 00001000 08:01 1234      /usr/bin/app (deleted)\n",),
    "mountinfo": (b"7 1 0:30 / / rw - overlay overlay rw,lowerdir=/l/A:B\\072,upperdir=/u/diff,workdir=/u/work\n",),
    "cgroup_path": (b"/kubepods.slice/pod1/cri-containerd-" + b"a" * 64 + b".scope", b"/lxc.payload.web/x"),
    "shim": (
        b"/usr/bin/containerd-shim-runc-v2\0-namespace\0moby\0-id\0" + b"a" * 64 + b"\0-address\0/run/c.sock",
        b"/usr/bin/conmon\0-c\0" + b"a" * 64 + b"\0--exit-command-arg\0--root\0--exit-command-arg\0/r",
    ),
    "selector": (b"app=web,tier!=db,env in (a, b),!old,zone notin (x)",),
    "docker_answer": (b"HTTP/1.0 200 OK\r\n\r\n" + _LIST,),
    "podman_answer": (_LIST,),
    "containerd_answer": (b"\n\x0c\n\x02c1\x12\x06\n\x01a\x12\x01b",),
    "oci_config": (b'{"annotations": {"io.kubernetes.cri.container-name": "web"}, "hostname": "h"}',),
    "grpc_frames": (b"\0\0\7\0\1\0\0\0\1" + b"\0\0\0\0\2hi", b"\0\0\0\4\0\0\0\0\0"),
    "dns": (b"\0\7\x81\x80\0\1\0\1\0\0\0\0\3www\1x\0\0\1\0\1\xc0\x0c\0\1\0\1\0\0\0<\0\4\1\2\3\4",),
    "arguments": (b"mysql\0-psecret\0--token=abc\0https://u:p@h/\0",),
    "text": ("é\x1b[2J\u202e\u061c".encode() + b"\xff\0",),
    "perf_map_file": (b"1000 8 hot\n2000 10 LazyCompile:~f a.js:1\n",),
    "host_answer": (_HOST_ANSWER,),
}


CORPUS = Path(__file__).resolve().parent / "corpus.json"


def inputs(target: str) -> list[bytes]:
    """The seeds of a target, and what fuzzing has found since."""
    kept: dict[str, list[str]] = json.loads(CORPUS.read_text())
    return [*SEEDS[target], *map(base64.b64decode, kept.get(target, []))]


def keep_inputs(target: str, more: list[bytes]) -> None:
    """Adds inputs to those of a target."""
    with _WRITING:
        kept: dict[str, list[str]] = json.loads(CORPUS.read_text())
        texts = {*kept.get(target, []), *(base64.b64encode(data).decode() for data in more)}
        kept[target] = sorted(texts, key=lambda text: (len(text), text))
        CORPUS.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n")


_WRITING = threading.Lock()
