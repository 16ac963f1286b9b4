# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one compiler from C to bytecode, by BCC. Private to fleet.probe.

``bpf/compile.py`` compiles the collection's own programs with it ahead of time. For module ``program`` it runs as
a process of its own on the host, in a Python that has ``bcc``, which need not be the module's: so this file imports
nothing of Ansible or of the collection. ``main`` reads one request from standard input and writes one answer; clang's
messages go to standard error.
"""

from __future__ import annotations

import base64
import ctypes
import json
import os
import re
import signal
import struct
import subprocess
import sys
import tempfile
import zlib
from typing import Any, Dict, List, Mapping, Optional, Sequence, Set, Tuple

ARCHITECTURES = {"x86_64": "x86", "aarch64": "arm64"}  # ours -> BCC's ARCH
PROGRAM_TYPES = {
    "UPROBE": "kprobe",
    "KPROBE": "kprobe",
    "TRACEPOINT": "tracepoint",
    "RAW_TRACEPOINT": "raw_tracepoint",
    "PERF_EVENT": "perf_event",
    "SOCKET_FILTER": "socket_filter",
    "FUNCTION": "",
}  # macro of fleet/program.h -> program type
FLAGS = ["-Wno-macro-redefined", "-Wno-unused-function"]
OPERATORS_FLAGS = ["-Werror=implicit-function-declaration"]  # a helper that there is not
# with the kernel's own types, the copy of them that BCC brings along must not be read
KERNEL_FLAGS = ["-D_UAPI__LINUX_BPF_H__"]
KERNEL_FOLDERS = ("linux", "uapi", "net", "asm", "asm-generic", "trace", "scsi", "crypto")
BCC_INCLUDES = ("uapi/linux/if_ether.h",)  # by headers that BCC itself brings along
KEPT_HEADERS = ("linux/kconfig.h", "linux/log2.h", "generated/autoconf.h")  # the rest stands in for types
PADDING = re.compile(r"(?:.*\.)?__pad_\d+\Z")  # BCC's names for what the compiler leaves between fields
LOG_ROOM = 1 << 20  # bytes
DEBUG_SOURCE = 8  # of class BPF: shows the instructions of each line of the source
HISTOGRAM = re.compile(r"\bBPF_HISTOGRAM\s*\(\s*(\w+)")
LOGARITHM = re.compile(r"\bbpf_log2l?\s*\(")
NAMES_PIDNS = re.compile(r"\bNS_(?:DEV|INO)\b")
OWN_MOUNTS = ((b"tracefs", b"/sys/kernel/tracing"), (b"debugfs", b"/sys/kernel/debug"), (b"tmpfs", b"/tmp"))
CLONE_NEWNS, MS_REC, MS_PRIVATE = 0x20000, 0x4000, 0x40000  # unshare(2), mount(2)
LD_IMM64, PSEUDO_MAP_FD = 0x18, 1
# numbers of helpers that there are not, and the functions of other sources that calls of them are (fleet/caller.h)
LINKED = {0x7F1EE701: "keep_stack", 0x7F1EE702: "count_kept", 0x7F1EE703: "keep_unknown"}
CONSTANT_MARK = 0xF1EE7C0DE0000000  # fleet/constant.h; the low 16 bits are the constant's number in its program
LOADS, CALL = (0x61, 0x69, 0x71, 0x79), 0x85  # BPF_LDX | BPF_MEM of 4, 2, 1 and 8 bytes, BPF_JMP | BPF_CALL
LOAD_MARK = -0x8000  # fleet/member.h: what a constant's number is added to in the offset of a load
# fleet/member.h: the helpers that the loader turns into others, for they are not on all kernels
CALL_MARKS = {0x0CA57000: "bpf_get_current_task_btf", 0x0CA57001: "bpf_rdonly_cast"}
SCRATCH = "scratch"  # maps with this prefix are a program's own working memory; user space does not read them
LAYOUT = "_layout"  # a map of this name only declares the layout of a ring buffer's record
# BPF_MAP_TYPE_PERF_EVENT_ARRAY and BPF_MAP_TYPE_RINGBUF, include/uapi/linux/bpf.h; _core/uapi.py is out of reach here
EVENT_MAPS = (4, 27)
SIZES = {
    "char": 1, "unsigned char": 1, "signed char": 1, "_Bool": 1, "bool": 1, "short": 2, "unsigned short": 2, "int": 4,
    "unsigned int": 4, "long": 8, "unsigned long": 8, "long long": 8, "unsigned long long": 8,
}  # fmt: skip
WIDE = ("__int128", "unsigned __int128", "u128")  # 16 bytes, shown one by one
CODES = {
    "char": "s", "unsigned char": "B", "signed char": "b", "_Bool": "B", "bool": "B", "short": "h",
    "unsigned short": "H", "int": "i", "unsigned int": "I", "long": "q", "unsigned long": "Q", "long long": "q",
    "unsigned long long": "Q",
}  # fmt: skip

# BCC describes the fields of a ring buffer's record by the names of their types in the source
TYPEDEFS = {
    f"{prefix}{sign}{bits}": ("unsigned " if sign == "u" else "signed " if bits == 8 else "") + kind
    for prefix in ("", "__")
    for sign in "us"
    for bits, kind in ((8, "char"), (16, "short"), (32, "int"), (64, "long long"))
}
TYPEDEFS.update(
    {f"{sign}int{bits}_t": TYPEDEFS[f"{sign[:1] or 's'}{bits}"] for sign in ("u", "") for bits in (8, 16, 32, 64)}
)
TYPEDEFS.update(
    pid_t="int", uid_t="unsigned int", size_t="unsigned long", __be16="unsigned short", __be32="unsigned int"
)

Fields = List[List[Any]]


class CompileError(Exception):
    """One sentence on what is wrong with the source, without a full stop."""


def flatten(text: str, include: str, seen: Set[str], name: str = "source") -> str:
    """``text`` with the headers of fleet/ put in place, once each: BCC rewrites map calls in the main file only.

    ``#line`` directives make the compiler's messages refer to the original files; ``name`` is that of ``text``. Raises
    OSError.
    """
    lines = []
    for number, line in enumerate(text.split("\n"), 1):
        match = re.match(r"^\s*#\s*include\s*<(fleet/[^>]+)>(.*)$", line)
        if match is None:
            lines.append(line)
            continue
        header, rest = match[1], match[2]
        if header not in seen:
            seen.add(header)
            with open(os.path.join(include, header), encoding="utf-8") as file:
                lines += [f'#line 1 "{header}"', flatten(file.read(), include, seen, header)]
            lines.append(f'#line {number} "{name}"')
        lines.append(rest)  # a comment may follow, and go on in the next line
    return "\n".join(lines)


def declared_constants(text: str) -> List[str]:
    """The names that a flattened text declares by CONSTANT(NAME) or MEMBER(NAME), which stands for two.

    A constant's place in the list is its number.

    Raises CompileError for a name that is declared twice.
    """
    places: Dict[str, str] = {}
    file, number = "source", 0
    for line in text.split("\n"):
        number += 1
        marker = re.match(r'^#line (\d+) "(.+)"$', line)
        if marker is not None:
            file, number = marker[2], int(marker[1]) - 1
        declaration = re.match(r"^\s*(CONSTANT|MEMBER)\s*\(\s*(\w+)\s*\)", line)
        if declaration is None:
            continue
        name, place = declaration[2], f"line {number} of {file}"
        if name in places:
            raise CompileError(f"CONSTANT({name}) is declared at {places[name]} and again at {place}")
        places[name] = place
        if declaration[1] == "MEMBER":
            places[f"TYPE_OF_{name}"] = place
    return list(places)


def constant_marks(names: Sequence[str]) -> str:
    """The definitions that fleet/constant.h and fleet/member.h take the marks of these constants from."""
    return "".join(
        f'#define MARK_OF_{name} "{CONSTANT_MARK | number:#x}"\n#define AT_{name} "- {-LOAD_MARK - number}"\n'
        for number, name in enumerate(names)
    )


def call_numbers() -> str:
    """The definitions that fleet/caller.h takes the numbers of LINKED from."""
    return "".join(f"#define CALL_OF_{name.upper()} {number:#x}\n" for number, name in LINKED.items())


def layout(description: Any) -> Fields:
    """Fields of BCC's JSON description of a type: [name, struct code, offset, count], C's own alignment.

    The fields of a struct inside it have its name in front, as in ``inner.field``. Raises CompileError for a field of
    unknown size.
    """
    fields: Fields = []
    _place("", description, 1, 0, fields)
    return fields


def placed(declared: List[Tuple[str, Any, int]]) -> Fields:
    """The same of (name, C type, count) for each field."""
    return layout(["", [[name, kind, [count]] for name, kind, count in declared], "struct"])


def _place(name: str, kind: Any, count: int, start: int, fields: Fields) -> Tuple[int, int]:
    """Adds ``count`` of a type from offset ``start`` on to ``fields``; returns where they end, and their alignment.

    A union, and an array of structs, are bytes.
    """
    if isinstance(kind, list) and kind[-1] == "enum":
        kind = "unsigned int"
    if isinstance(kind, str):
        if kind in WIDE:
            at = -(-start // 16) * 16
            fields.append([name, "B", at, 16 * count])
            return at + 16 * count, 16
        if kind not in SIZES:
            raise CompileError(f"field {name or 'value'} is {kind}; use numbers, arrays of them, and structs of both")
        size = SIZES[kind]
        at = -(-start // size) * size
        fields.append([name, CODES[kind], at, count])
        return at + size * count, size
    inner: Fields = []
    at, most, widest = 0, 0, 1
    for field, part, *rest in kind[1]:
        number = 1
        for dimension in rest[0] if rest and isinstance(rest[0], list) else []:
            number *= dimension
        union = kind[-1] == "union"
        end, align = _place(field, part, number, 0 if union else at, inner)
        at, most, widest = end, max(most, end), max(widest, align)
    size = -(-most // widest) * widest
    at = -(-start // widest) * widest
    if kind[-1] == "union" or count > 1:
        fields.append([name, "B", at, size * count])
    else:
        prefix = f"{name}." if name else ""
        fields += [[prefix + label, code, at + offset, number] for label, code, offset, number in inner]
    return at + size * count, widest


def span(fields: Fields) -> int:
    """Bytes that a struct of these fields takes, padding at its end included."""
    sizes = [struct.calcsize("=" + field[1]) for field in fields]
    end: int = max(field[2] + size * field[3] for field, size in zip(fields, sizes))
    return -(-end // max(sizes)) * max(sizes)


def table_readers(lib: Any) -> None:
    """Declares to ctypes the libbcc functions that its Python bindings leave out."""
    for name, result in (
        ("bpf_table_name", ctypes.c_char_p),
        ("bpf_function_name", ctypes.c_char_p),
        ("bpf_table_type_id", ctypes.c_int),
        ("bpf_table_max_entries_id", ctypes.c_ulonglong),
        ("bpf_table_flags_id", ctypes.c_int),
        ("bpf_table_key_size_id", ctypes.c_size_t),
        ("bpf_table_leaf_size_id", ctypes.c_size_t),
        ("bpf_table_key_desc_id", ctypes.c_char_p),
        ("bpf_table_leaf_desc_id", ctypes.c_char_p),
    ):
        function = getattr(lib, name)
        function.restype, function.argtypes = result, [ctypes.c_void_p, ctypes.c_ulonglong]


def read_map(lib: Any, module: Any, i: int) -> Dict[str, Any]:
    """The i-th map of a compiled module as the bytecode describes it; raises CompileError."""
    entry = {
        "name": lib.bpf_table_name(module, i).decode(),
        "type": lib.bpf_table_type_id(module, i),
        "key_size": lib.bpf_table_key_size_id(module, i),
        "value_size": lib.bpf_table_leaf_size_id(module, i),
        "max_entries": lib.bpf_table_max_entries_id(module, i),
        "flags": lib.bpf_table_flags_id(module, i),
    }
    for what, describe in (("key", lib.bpf_table_key_desc_id), ("value", lib.bpf_table_leaf_desc_id)):
        described = describe(module, i)
        if described and entry[what + "_size"] and not entry["name"].startswith(SCRATCH):
            try:
                fields = layout(json.loads(described))
            except CompileError as error:
                raise CompileError(f"map {entry['name']}: its {what}'s {error}") from None
            if span(fields) != entry[what + "_size"]:
                raise CompileError(
                    f"map {entry['name']}: its {what} has {entry[what + '_size']} bytes, its fields {span(fields)}"
                )
            entry[what] = fields
    return entry


def read_record(lib: Any, module: Any, name: str) -> Optional[Fields]:
    """The layout of what a program sends into a ring buffer, where BCC knows its type and those of all fields."""
    declared = []
    for number in range(lib.bpf_perf_event_fields(module, name.encode())):
        field, _sign, kind = lib.bpf_perf_event_field(module, name.encode(), number).decode().partition("#")
        match = re.match(r"\A(.+?) ?\[(\d+)\]\Z", kind)
        kind, count = (match[1], int(match[2])) if match else (kind, 1)
        declared.append((field, "unsigned int" if kind.startswith("enum ") else TYPEDEFS.get(kind, kind), count))
    try:
        return placed(declared) if declared else None
    except CompileError:
        return None


def read_program(code: bytearray, maps: Mapping[int, str], constants: Sequence[str]) -> Dict[str, Any]:
    """The places of map descriptors, constants, members, calls, and calls of functions of other sources in a program.

    ``code`` gets zeros there. ``maps`` names the maps by descriptor, ``constants`` the constants by number.
    """
    map_places, constant_places, member_places, calls, linked = [], [], [], [], []
    for at in range(0, len(code), 8):
        opcode, registers, offset, low = struct.unpack_from("<BBhi", code, at)
        if opcode in LOADS and offset - LOAD_MARK < len(constants):
            member_places.append([at, constants[offset - LOAD_MARK]])
            struct.pack_into("<h", code, at + 2, 0)
        if opcode == CALL and low in {**CALL_MARKS, **LINKED}:
            if low in CALL_MARKS:
                calls.append([at, CALL_MARKS[low]])
            else:
                linked.append([at, LINKED[low]])
            struct.pack_into("<i", code, at + 4, 0)
        if opcode != LD_IMM64:
            continue
        if registers >> 4 == PSEUDO_MAP_FD:
            map_places.append([at, maps[low]])
            struct.pack_into("<i", code, at + 4, 0)
            continue
        value = (low & 0xFFFFFFFF) | struct.unpack_from("<I", code, at + 12)[0] << 32
        if value & ~0xFFFF == CONSTANT_MARK:
            constant_places.append([at, constants[value & 0xFFFF]])
            struct.pack_into("<i", code, at + 4, 0)
            struct.pack_into("<i", code, at + 12, 0)
    return {
        "maps": map_places,
        "constants": constant_places,
        "members": member_places,
        "calls": calls,
        "linked": linked,
    }


def pack_code(code: bytes) -> str:
    """Instructions as text; bytecode.py unpacks them. All programs together, for they have much in common."""
    return base64.b64encode(zlib.compress(code, 9)).decode()


def kernel_types() -> str:
    """The running kernel's types as C, from its type information by libbpf's dump; empty where there is none."""
    library = next((name for name in ("libbpf.so.1", "libbpf.so.0") if _offers(name, "btf__type_cnt")), None)
    if library is None or not os.path.exists("/sys/kernel/btf/vmlinux"):
        return ""
    lib, libc = ctypes.CDLL(library), ctypes.CDLL(None)
    pointer = ctypes.c_void_p
    lib.libbpf_set_print.argtypes = [pointer]
    lib.libbpf_set_print(None)
    lib.btf__load_vmlinux_btf.restype = lib.btf_dump__new.restype = pointer
    lib.btf_dump__new.argtypes = [pointer] * 4
    lib.btf__type_cnt.argtypes = [pointer]
    lib.btf_dump__dump_type.argtypes = [pointer, ctypes.c_uint32]
    libc.open_memstream.argtypes, libc.open_memstream.restype = [pointer, pointer], pointer
    libc.fclose.argtypes = [pointer]
    text, size = ctypes.c_char_p(), ctypes.c_size_t()
    stream = libc.open_memstream(ctypes.byref(text), ctypes.byref(size))
    btf = lib.btf__load_vmlinux_btf()
    # what the dump calls for each piece of text has the parameters of vfprintf(3), so it can be just that
    dump = lib.btf_dump__new(btf, ctypes.cast(libc.vfprintf, pointer), stream, None)
    for number in range(1, lib.btf__type_cnt(btf)):
        lib.btf_dump__dump_type(dump, number)
    libc.fclose(stream)
    return (text.value or b"").decode()


def _offers(library: str, function: str) -> bool:
    try:
        return hasattr(ctypes.CDLL(library), function)
    except OSError:
        return False


def own_types(text: str, types: str) -> str:
    """``types`` with other names for the structs, unions, enums and enumerators that ``text`` defines itself."""
    own = "|".join(re.findall(r"\b(?:struct|union|enum)\s+(\w+)\s*\{", text))
    enumerators = "|".join(re.findall(r"\w+(?=\s*[,=}])", " ".join(re.findall(r"\benum\b[^{};]*\{([^}]*\})", text))))
    types = re.sub(rf"\b(struct|union|enum) ({own})\b", r"\1 kernel_\2", types) if own else types
    return re.sub(rf"^(\t+)({enumerators}) =", r"\1kernel_\2 =", types, flags=re.MULTILINE) if enumerators else types


def stand_in(include: str, text: str, types: str) -> None:
    """Puts the kernel's types in the place of the headers that the collection has, and of those that ``text`` includes.

    Raises OSError.
    """
    names = re.findall(rf"^\s*#\s*include\s*[<\"]((?:{'|'.join(KERNEL_FOLDERS)})/[\w./-]+)", text, re.MULTILINE)
    for folder, _folders, files in os.walk(include):
        names += [os.path.relpath(os.path.join(folder, file), include) for file in files]
    version, patch, level = (*map(int, re.findall(r"\d+", os.uname().release)), 0, 0)[:3]
    special = {
        "linux/types.h": "#include <vmlinux.h>\n#include <fleet/kernel.h>\n",
        "linux/version.h": "#define KERNEL_VERSION(a, b, c) (((a) << 16) + ((b) << 8) + ((c) > 255 ? 255 : (c)))\n"
        f"#define LINUX_VERSION_CODE KERNEL_VERSION({version}, {patch}, {level})\n",
        "vmlinux.h": f"#ifndef __VMLINUX_H__\n#define __VMLINUX_H__\n{types}\n#endif\n",
    }
    for name in {*names, *special, *BCC_INCLUDES}:
        if name.startswith("fleet/") or name in KEPT_HEADERS:
            continue
        place = os.path.join(include, name)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "w", encoding="utf-8") as file:
            file.write(special.get(name, "#include <linux/types.h>\n"))


def unpacked(archive: str, directory: str) -> str:
    """Unpacks the kernel's own headers, the archive that its module kheaders shows, into ``directory``.

    Raises CompileError.
    """
    os.mkdir(directory)
    try:
        done = subprocess.run(["tar", "-C", directory, "-xf", archive], capture_output=True, check=False)
    except OSError as error:
        raise CompileError(f"could not run tar, which unpacks {archive}: {error.strerror}") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().rsplit("\n", 1)[-1]
        raise CompileError(f"tar could not unpack {archive}: {said}")
    return directory


def compile_text(
    text: str,
    include: str,
    arch: str,
    name: str = "source",
    own: bool = True,
    gated: bool = False,
    kernel: Optional[str] = None,
) -> Dict[str, Any]:
    """Maps, layouts and programs of the bytecode, and the compiler that made it (root: BCC creates the maps).

    ``include`` is the directory with the headers and what BCC expects of a kernel's, its parent named for BCC.
    Where ``own`` is true, the programs are the functions that a macro of fleet/program.h declares. Otherwise the text
    is an operator's: all its functions are programs, their type empty, the running kernel's types are there, and so
    are the functions that go in front of them (``gated``) or in the place of a helper. With ``kernel``, the kernel's
    headers there take the place of its types; an empty one is where BCC looks for them itself. Raises CompileError.
    """
    module, constants = _compiled(text, include, arch, name, own, gated, kernel)
    import bcc  # type: ignore[import-not-found, unused-ignore]  # only where it is needed: nothing else of this file wants it

    lib = bcc.libbcc.lib
    tables = [read_map(lib, module.module, i) for i in range(lib.bpf_num_tables(module.module))]
    for table in tables if not own else ():
        if table["name"] in HISTOGRAM.findall(text):
            table["histogram"] = "log2" if LOGARITHM.search(text) else "linear"
        for part in ("key", "value"):
            if part in table:
                table[part] = [field for field in table[part] if not PADDING.match(field[0])]
    fds = {lib.bpf_table_fd_id(module.module, i): table["name"] for i, table in enumerate(tables)}
    functions = [lib.bpf_function_name(module.module, i).decode() for i in range(lib.bpf_num_functions(module.module))]
    kinds = dict.fromkeys(functions, "")
    if own:
        found = re.findall(rf"^({'|'.join(PROGRAM_TYPES)})\((\w+)\)", flatten(text, include, set()), re.MULTILINE)
        kinds = {function: PROGRAM_TYPES[macro] for macro, function in found}
    layouts = {t["name"][: -len(LAYOUT)]: t["value"] for t in tables if t["name"].endswith(LAYOUT)}
    for table in tables:
        if table["type"] in EVENT_MAPS and table["name"] not in layouts and "event" not in layouts:
            record = read_record(lib, module.module, table["name"])
            layouts.update({table["name"]: record} if record else {})
    programs, instructions = {}, bytearray()
    for function in functions:
        if function in kinds:
            code = bytearray(module.dump_func(function.encode()))
            program = read_program(code, fds, constants)
            programs[function] = {"type": kinds[function], "code": [len(instructions), len(code)], **program}
            instructions += code
    return {
        "compiler": f"bcc {bcc.__version__}",
        "maps": [table for table in tables if not table["name"].endswith(LAYOUT)],
        "layouts": layouts,
        "code": pack_code(bytes(instructions)),
        "programs": programs,
    }


def end_with_parent(parent: int) -> None:
    """Has the kernel kill this process when its parent ends."""
    ctypes.CDLL(None).prctl(1, ctypes.c_ulong(signal.SIGKILL))  # PR_SET_PDEATHSIG
    if os.getppid() != parent:
        os._exit(1)


def _compiled(
    text: str,
    include: str,
    arch: str,
    name: str,
    own: bool,
    gated: bool,
    kernel: Optional[str] = None,
    debug: int = 0,
) -> Tuple[Any, List[str]]:
    """The module that BCC makes of a text, and its constants. Raises CompileError."""
    os.environ["ARCH"] = ARCHITECTURES[arch]
    os.environ["BCC_KERNEL_SOURCE"] = os.path.dirname(include) if kernel is None else kernel
    if kernel == "":
        del os.environ["BCC_KERNEL_SOURCE"]
    import bcc  # type: ignore[import-not-found, unused-ignore]

    class Compiled(bcc.BPF):  # type: ignore[misc, unused-ignore]
        """A module that is compiled and nothing else: BCC would attach functions with certain names at once."""

        def _trace_autoload(self) -> None:
            pass

    table_readers(bcc.libbcc.lib)
    shown, flags = re.sub(r"[^\w.-]", "_", name), [*FLAGS, *([] if own else OPERATORS_FLAGS)]
    before = "#include <fleet/pidns.h>\n" if not own and NAMES_PIDNS.search(text) else ""
    after = "\n#include <fleet/gate.h>\n" if gated else ""
    after += "\n#include <fleet/printed.h>\n" if not own and "bpf_trace_printk" in text else ""
    seen: Set[str] = set()
    try:
        before = flatten(before, include, seen)
        text = f'{before}#line 1 "{shown}"\n' + flatten(text, include, seen, shown) + flatten(after, include, seen)
        types = "" if own or kernel is not None else own_types(text, kernel_types())
        if types:
            stand_in(include, text, types)
            flags += KERNEL_FLAGS
    except OSError as error:
        raise CompileError(f"there is no header {os.path.relpath(error.filename, include)}") from None
    constants = declared_constants(text)
    if debug:
        text = re.sub("^#line.*", "", text, flags=re.MULTILINE)  # BCC shows lines of the text that it is given alone
    try:
        return Compiled(text=constant_marks(constants) + call_numbers() + text, cflags=flags, debug=debug), constants
    except Exception as error:  # pylint: disable=broad-except  # BCC raises no other
        raise CompileError(str(error)) from None


def verifier_log(text: str, include: str, arch: str, name: str, kernel: Optional[str], function: str, kind: int) -> str:
    """What the verifier says about a function of an operator's text; BCC prints the lines of the source beside.

    Raises CompileError.
    """
    module, _constants = _compiled(text, include, arch, name, False, False, kernel, DEBUG_SOURCE)
    import bcc  # type: ignore[import-not-found, unused-ignore]

    lib, label = bcc.libbcc.lib, function.encode()
    log = ctypes.create_string_buffer(LOG_ROOM)
    start, size = lib.bpf_function_start(module.module, label), lib.bpf_function_size(module.module, label)
    licence, version = lib.bpf_module_license(module.module), lib.bpf_module_kern_version(module.module)
    lib.bcc_func_load(module.module, kind, label, start, size, licence, version, 1, log, LOG_ROOM, None, -1)
    return log.value.decode("ascii", "replace")


def enter_own_mounts() -> bool:
    """Mounts what the compiler reads and writes, in a mount namespace that ends with this process, however it ends.

    BCC reads the fields of tracepoints from tracefs, which a host need not have mounted; the headers go into a /tmp of
    its own. Where that is refused, the answer is False, the host's own directories serve, and the compiler says what it
    lacks.
    """
    libc = ctypes.CDLL(None)
    own = libc.unshare(CLONE_NEWNS) == 0 and libc.mount(b"none", b"/", None, MS_REC | MS_PRIVATE, None) == 0
    for kind, place in OWN_MOUNTS if own else ():
        libc.mount(kind, place, kind, 0, None)
    os.chdir("/")  # BCC goes back to where it was, which the new /tmp may hide
    return bool(own)


def main() -> None:
    """Answers the request on standard input: {text, name, headers: {path: text}, arch, gated, kernel, explain, parent}.

    ``kernel`` is that of ``compile_text``, or an archive with it. ``explain``, a function and its program type, asks
    for the verifier's log instead.

    The answer on standard output is {bundle}, {log} or {error}.
    """
    request = json.load(sys.stdin)
    end_with_parent(request["parent"])
    answer: Dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="fleet-probe-", dir="/tmp" if enter_own_mounts() else None) as directory:
        include = os.path.join(directory, "include")
        for path, text in request["headers"].items():
            place = os.path.join(include, path)
            os.makedirs(os.path.dirname(place), exist_ok=True)
            with open(place, "w", encoding="utf-8") as file:
                file.write(text)
        given, kernel = (request["text"], include, request["arch"], request["name"]), request.get("kernel")
        try:
            if kernel and os.path.isfile(kernel):
                kernel = unpacked(kernel, os.path.join(directory, "kernel"))
            if "explain" in request:
                answer = {"log": verifier_log(*given, kernel, *request["explain"])}
            else:
                answer = {"bundle": compile_text(*given, False, request["gated"], kernel)}
        except CompileError as error:
            answer = {"error": str(error)}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
