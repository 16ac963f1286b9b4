# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""libbpf through ctypes: maps, programs and BTF.

Nearly every host has the library because iproute2 depends on it. This module supports both generations of its API,
``libbpf.so.1`` and ``libbpf.so.0``, which have different functions for creating maps and loading programs (libbpf's
"The road to v1.0"). A call that fails raises OSError with the kernel's errno.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import json
import os
from typing import Any, Callable, Collection, Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import linux, uapi
from ansible_collections.fleet.probe.plugins.module_utils._core.child import fork_child
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._load.arguments import refusal, unexpected

SONAMES = ("libbpf.so.1", "libbpf.so.0")
PROGRAM_TYPES = {
    "socket_filter": uapi.BPF_PROG_TYPE_SOCKET_FILTER,
    "kprobe": uapi.BPF_PROG_TYPE_KPROBE,
    "sched_cls": uapi.BPF_PROG_TYPE_SCHED_CLS,
    "tracepoint": uapi.BPF_PROG_TYPE_TRACEPOINT,
    "xdp": uapi.BPF_PROG_TYPE_XDP,
    "perf_event": uapi.BPF_PROG_TYPE_PERF_EVENT,
    "raw_tracepoint": uapi.BPF_PROG_TYPE_RAW_TRACEPOINT,
    "cgroup_skb": uapi.BPF_PROG_TYPE_CGROUP_SKB,
    "tracing": uapi.BPF_PROG_TYPE_TRACING,
}
LICENSE = b"GPL"
LOG_SIZE = 1 << 20
NOTHING = bytes.fromhex("b700000000000000 9500000000000000")  # the program r0 = 0; exit
_U32, _U64, _PTR = ctypes.c_uint32, ctypes.c_uint64, ctypes.c_void_p


def index_key(index: int) -> bytes:
    """The key of an element of a BPF array."""
    return index.to_bytes(4, "little")


FIRST_KEY = index_key(0)  # the only key of an array with one element


class _LoadOptions(ctypes.Structure):
    """``struct bpf_prog_load_opts`` of libbpf 1.0 up to ``log_buf``; ``sz`` is the size of this part."""

    _fields_ = [
        ("sz", ctypes.c_size_t),
        ("attempts", ctypes.c_int),
        ("expected_attach_type", _U32),
        ("prog_btf_fd", _U32),
        ("prog_flags", _U32),
        ("prog_ifindex", _U32),
        ("kern_version", _U32),
        ("attach_btf_id", _U32),
        ("attach_prog_fd", _U32),
        ("attach_btf_obj_fd", _U32),
        ("fd_array", _PTR),
        ("func_info", _PTR),
        ("func_info_cnt", _U32),
        ("func_info_rec_size", _U32),
        ("line_info", _PTR),
        ("line_info_cnt", _U32),
        ("line_info_rec_size", _U32),
        ("log_level", _U32),
        ("log_size", _U32),
        ("log_buf", ctypes.c_char_p),
    ]


class _MapOptions(ctypes.Structure):
    """``struct bpf_map_create_opts`` of libbpf 1.0 up to ``map_flags``."""

    _fields_ = [
        ("sz", ctypes.c_size_t),
        ("btf_fd", _U32),
        ("btf_key_type_id", _U32),
        ("btf_value_type_id", _U32),
        ("btf_vmlinux_value_type_id", _U32),
        ("inner_map_fd", _U32),
        ("map_flags", _U32),
        ("map_extra", _U64),
        ("numa_node", _U32),
        ("map_ifindex", _U32),
    ]


class _EnableStats(ctypes.Structure):
    """The part of ``union bpf_attr`` that BPF_ENABLE_STATS reads."""

    _fields_ = [("type", ctypes.c_uint32)]


def open_statistics() -> int:
    """The descriptor while which is open the kernel counts the runs of programs and their time; raises OSError."""
    return linux.bpf(uapi.BPF_ENABLE_STATS, _EnableStats(uapi.BPF_STATS_RUN_TIME))


class VerifierError(OSError):
    """The verifier rejected a program; ``log`` is the end of its log."""

    def __init__(self, number: int, program: str, log: str) -> None:
        super().__init__(number, f"{os.strerror(number)} (program {program}): {log}")
        self.program, self.log = program, log


class Libbpf:
    """The loaded library. Raises LibraryMissing when the host has none."""

    def __init__(self) -> None:
        self._lib, self.soname = _open_library()
        self.modern = hasattr(self._lib, "bpf_map_create")
        self._lib.bpf_map_update_elem.argtypes = [ctypes.c_int, _PTR, _PTR, _U64]
        self._lib.bpf_map_lookup_elem.argtypes = [ctypes.c_int, _PTR, _PTR]
        self._lib.bpf_map_lookup_batch.argtypes = [ctypes.c_int, _PTR, _PTR, _PTR, _PTR, _PTR, _PTR]
        self._lib.bpf_obj_get_info_by_fd.argtypes = [ctypes.c_int, _PTR, _PTR]
        self.possible_cpus: int = self._lib.libbpf_num_possible_cpus()

    def create_map(
        self, kind: int, name: str, key_size: int, value_size: int, max_entries: int, flags: int, inner: int = 0
    ) -> int:
        """Creates a map and returns its descriptor. The kernel keeps 15 characters of the name.

        ``inner`` is a map of the kind that a map of maps holds.
        """
        text = name.encode()[:15]
        if self.modern:
            options = _MapOptions(sz=ctypes.sizeof(_MapOptions), map_flags=flags, inner_map_fd=inner)
            fd = self._lib.bpf_map_create(kind, text, key_size, value_size, max_entries, ctypes.byref(options))
        elif inner:
            fd = self._lib.bpf_create_map_in_map(kind, text, key_size, inner, max_entries, flags)
        else:
            fd = self._lib.bpf_create_map_name(kind, text, key_size, value_size, max_entries, flags)
        return _checked(fd, f"map {name}")

    def wait_for_programs(self) -> None:
        """Waits until every BPF program that is running now has returned, on any kernel.

        Programs run inside RCU read-side sections, and an update of a map of maps ends with synchronize_rcu()
        (kernel/bpf/syscall.c, maybe_wait_bpf_programs, since Linux 4.20). The global membarrier(2) does not do on
        every kernel: with nohz_full it is refused, and with one CPU online it returns at once, although a program can
        be preempted where RCU readers can, as with PREEMPT_RT (kernel/sched/membarrier.c).
        """
        inner = self.create_map(uapi.BPF_MAP_TYPE_ARRAY, "fp_inner", 4, 4, 1, 0)
        try:
            outer = self.create_map(uapi.BPF_MAP_TYPE_ARRAY_OF_MAPS, "fp_wait", 4, 4, 1, 0, inner)
            try:
                self.update(outer, FIRST_KEY, inner.to_bytes(4, "little"))
            finally:
                os.close(outer)
        finally:
            os.close(inner)

    def load_program(self, kind: str, name: str, code: bytes, attach_type: int = 0, function: int = 0) -> int:
        """Loads a program and returns its descriptor; raises VerifierError with the end of the verifier's log.

        ``attach_type`` (enum bpf_attach_type) is for programs that have to be loaded for one way of attaching,
        ``function`` the number in the kernel's type information of the one that a tracing program is for; only a
        ``modern`` library passes them on.
        """
        fd = self._load(kind, name, code, None, attach_type, function)
        if fd >= 0:
            return fd
        number = _errno(fd)
        log = ctypes.create_string_buffer(LOG_SIZE)
        self._load(kind, name, code, log, attach_type, function)
        said = [line for line in log.value.decode("ascii", "replace").splitlines() if line.strip()]
        said = [line for line in said if not line.startswith("processed ")]
        raise VerifierError(number, name, "; ".join(said[-3:]) or "the verifier gave no reason")

    def _load(
        self,
        kind: str,
        name: str,
        code: bytes,
        log: Optional[ctypes.Array[ctypes.c_char]],
        attach_type: int,
        function: int,
    ) -> int:
        kind_number, count, text = PROGRAM_TYPES[kind], ctypes.c_size_t(len(code) // 8), name.encode()[:15]
        if self.modern:
            options = _LoadOptions(
                sz=ctypes.sizeof(_LoadOptions), attempts=5, expected_attach_type=attach_type, attach_btf_id=function
            )
            if log is not None:
                options.log_level, options.log_size = 1, len(log)
                options.log_buf = ctypes.cast(log, ctypes.c_char_p)
            return int(self._lib.bpf_prog_load(kind_number, text, LICENSE, code, count, ctypes.byref(options)))
        size = ctypes.c_size_t(len(log) if log is not None else 0)
        return int(self._lib.bpf_load_program(kind_number, code, count, LICENSE, 0, log, size))

    def update(self, fd: int, key: bytes, value: bytes, flags: int = uapi.BPF_ANY) -> None:
        """Sets one element. For a per-CPU map, ``value`` is the values of all possible CPUs, end to end."""
        _checked(self._lib.bpf_map_update_elem(fd, key, value, flags), "map update")

    def lookup(self, fd: int, key: bytes, size: int) -> bytes:
        """One element's value. For a per-CPU map, ``size`` is the size of the values of all possible CPUs."""
        value = ctypes.create_string_buffer(size)
        _checked(self._lib.bpf_map_lookup_elem(fd, key, value), "map lookup")
        return value.raw

    def lookup_all(self, fd: int, key_size: int, value_size: int, max_entries: int) -> Tuple[bytes, bytes, int]:
        """All elements of a map, read in batches: the keys end to end, the values end to end, and their number.

        A batch ends at the end of a bucket of the hash map. The kernel answers ENOSPC when a batch is too small for a
        single bucket, and its size is then doubled (kernel/bpf/hashtab.c, __htab_map_lookup_and_delete_batch).
        """
        keys: List[bytes] = []
        values: List[bytes] = []
        total, size = 0, min(max_entries, 512)
        cursor: Optional[bytes] = None
        while True:
            key_room, value_room = (
                ctypes.create_string_buffer(size * key_size),
                ctypes.create_string_buffer(size * value_size),
            )
            # the cursor is a 32-bit bucket number, but the kernel copies as many bytes as a key has if that is more
            following, count = ctypes.create_string_buffer(max(key_size, 8)), _U32(size)
            result = self._lib.bpf_map_lookup_batch(
                fd, cursor, following, key_room, value_room, ctypes.byref(count), None
            )
            number = _errno(result) if result < 0 else 0
            if number == errno.ENOSPC:
                size *= 2
                continue
            if number not in (0, errno.ENOENT):
                raise OSError(number, f"{os.strerror(number)} (reading a map)")
            keys.append(key_room.raw[: count.value * key_size])
            values.append(value_room.raw[: count.value * value_size])
            total += count.value
            if number == errno.ENOENT:  # this was the last batch
                return b"".join(keys), b"".join(values), total
            cursor = following.raw

    def program_misses(self, fd: int) -> int:
        """How often the kernel skipped the program because it was already running on that CPU.

        ``recursion_misses`` of ``struct bpf_prog_info``, since Linux 5.12; 0 on a kernel without it.
        """
        info, size = ctypes.create_string_buffer(256), _U32(256)
        _checked(self._lib.bpf_obj_get_info_by_fd(fd, info, ctypes.byref(size)), "program info")
        return int(_U64.from_buffer(info, 208).value)

    def program_runs(self, fd: int) -> Tuple[int, int]:
        """How often the program ran, and for how many nanoseconds in total, while the kernel kept such statistics.

        ``run_cnt`` and ``run_time_ns`` of ``struct bpf_prog_info``, since Linux 5.1.
        """
        info, size = ctypes.create_string_buffer(256), _U32(256)
        _checked(self._lib.bpf_obj_get_info_by_fd(fd, info, ctypes.byref(size)), "program info")
        return int(_U64.from_buffer(info, 200).value), int(_U64.from_buffer(info, 192).value)

    def kprobe_misses(self, link: int) -> int:
        """How often the kernel did not run a kprobe's program, because it was hit inside another kprobe or because
        too many calls had not returned yet.

        ``perf_event.kprobe.missed`` of ``struct bpf_link_info``, since Linux 6.7; 0 on a kernel without it.
        """
        info, size = ctypes.create_string_buffer(256), _U32(256)
        _checked(self._lib.bpf_obj_get_info_by_fd(link, info, ctypes.byref(size)), "link info")
        return int(_U64.from_buffer(info, 48).value) if size.value > 48 else 0

    def offsets(
        self,
        members: Mapping[str, Tuple[str, str]],
        optional: Collection[str] = (),
        tracepoints: Collection[str] = (),
    ) -> Dict[str, int]:
        """The running kernel's byte offset of each (struct, member) in ``members``, by the same name.

        Those named by ``optional`` are left out when the kernel does not have them. Raises HostError when a member or
        the type information is missing, and when one of ``tracepoints`` has other arguments than programs know.
        """
        found = self.members(members, optional, tracepoints)
        return {name: found[name] for name in members if name in found}

    def members(
        self,
        members: Mapping[str, Tuple[str, str]],
        optional: Collection[str] = (),
        tracepoints: Collection[str] = (),
    ) -> Dict[str, int]:
        """``offsets`` with what loads need beside them (``bpf/include/fleet/member.h``).

        That is TYPE_OF_name, the number of each member's struct, and CASTS, that of bpf_rdonly_cast() on a kernel that
        has it. Raises the same.
        """

        def look(btf: KernelBtf) -> Dict[str, Any]:
            wrong = unexpected({name: btf.arguments(name) or [] for name in tracepoints})
            if wrong:
                raise HostError(refusal(os.uname().release, wrong))
            answer = {}
            for name, (struct_name, member) in members.items():
                with contextlib.suppress(*([MissingMember] if name in optional else [])):
                    answer[name] = btf.offset(struct_name, member)
                    answer[f"TYPE_OF_{name}"] = btf.struct(struct_name)
            with contextlib.suppress(HostError):
                answer["CASTS"] = btf.function("bpf_rdonly_cast")
            return answer

        return self.read_types(look)

    def arguments(self, tracepoints: Collection[str]) -> Dict[str, List[str]]:
        """The types of the raw arguments of those tracepoints that this kernel has. Raises HostError."""

        def look(btf: KernelBtf) -> Dict[str, Any]:
            found = {name: btf.arguments(name) for name in tracepoints}
            return {name: types for name, types in found.items() if types is not None}

        return self.read_types(look)

    def functions(self, names: Collection[str]) -> Dict[str, int]:
        """The numbers of kernel functions in the kernel's type information, by name; raises HostError."""
        return self.read_types(lambda btf: {name: btf.function(name) for name in names})

    def has_helper(self, number: int) -> bool:
        """Whether programs on functions can call a helper (enum bpf_func_id, include/uapi/linux/bpf.h).

        The kernel answers EINVAL for a helper that it does not have (kernel/bpf/verifier.c, check_helper_call); another
        error is about its arguments, or says that this process may not load programs.
        """
        call = bytes.fromhex("85000000") + number.to_bytes(4, "little")
        try:
            os.close(self.load_program("kprobe", "fp_helper", call + NOTHING))
        except OSError as error:
            return error.errno != errno.EINVAL
        return True

    def read_types(self, look: Callable[[KernelBtf], Dict[str, Any]]) -> Dict[str, Any]:
        """What ``look`` finds in the kernel's type information; raises HostError.

        A child process reads it: it takes 10 MB of memory, a third of what a module may use, and a child gives it back.
        """
        reader, writer = os.pipe()

        def work() -> None:
            try:
                answer = look(KernelBtf(self._lib))
            except Exception as error:  # pylint: disable=broad-except
                answer = {"": str(error)}
            os.write(writer, json.dumps(answer).encode())

        child = fork_child(work, [writer])
        os.close(writer)
        with open(reader, "rb") as answers:
            found: Dict[str, Any] = json.loads(
                answers.read()
                or b'{"": "Could not read the type information of this kernel: the process that reads it was killed"}'
            )
        os.waitpid(child, 0)
        if "" in found:
            raise HostError(found[""])
        return found


class LibraryMissing(HostError):
    """The host has no libbpf."""


class MissingMember(HostError):
    """The running kernel has no such struct member."""


class KernelBtf:
    """The running kernel's type information, /sys/kernel/btf/vmlinux (kernel docs: bpf/btf.rst)."""

    _PTR_TO, _STRUCT, _UNION, _TYPEDEF, _FUNCTION = 2, 4, 5, 8, 12
    _QUALIFIERS = (9, 10, 11, 18)  # volatile, const, restrict, and type tags such as __user

    def __init__(self, lib: ctypes.CDLL) -> None:
        self.library = self._lib = lib
        for name, result, arguments in (
            ("btf__load_vmlinux_btf", _PTR, []),
            ("btf__find_by_name_kind", ctypes.c_int, [_PTR, ctypes.c_char_p, _U32]),
            ("btf__type_by_id", _PTR, [_PTR, _U32]),
            ("btf__name_by_offset", ctypes.c_char_p, [_PTR, _U32]),
        ):
            function = getattr(lib, name)
            function.restype, function.argtypes = result, arguments
        self.handle = self._btf = lib.btf__load_vmlinux_btf()
        if not self._btf or self._btf > (1 << 64) - 4096:
            raise HostError(
                "This kernel has no type information at /sys/kernel/btf/vmlinux; it needs CONFIG_DEBUG_INFO_BTF=y"
            )

    def function(self, name: str) -> int:
        """The number of a kernel function; raises HostError."""
        number: int = self._lib.btf__find_by_name_kind(self._btf, name.encode(), self._FUNCTION)
        if number <= 0:
            raise HostError(f"This kernel ({os.uname().release}) has no function {name} in its type information")
        return number

    def struct(self, name: str) -> int:
        """The number of a struct; 0 or less if there is none."""
        number: int = self._lib.btf__find_by_name_kind(self._btf, name.encode(), self._STRUCT)
        return number

    def offset(self, struct_name: str, member: str) -> int:
        """The byte offset of a member, which may lie in a nested struct (``ns.inum``); raises HostError."""
        kind, at = self.struct(struct_name), 0
        for part in member.split("."):
            found = self._member(kind, part.encode()) if kind > 0 else None
            if found is None:
                raise MissingMember(f"This kernel's type information has no {member} in struct {struct_name}")
            step, kind = found
            at += step
        return at

    def _member(self, kind: int, name: bytes) -> Optional[Tuple[int, int]]:
        address = self._lib.btf__type_by_id(self._btf, kind)
        info = _U32.from_address(address + 4).value
        bitfields = info >> 31
        for at in range(address + 12, address + 12 + 12 * (info & 0xFFFF), 12):
            label, member_kind, offset = (_U32.from_address(at + step).value for step in (0, 4, 8))
            bits = offset & 0xFFFFFF if bitfields else offset
            text: Sequence[int] = self._lib.btf__name_by_offset(self._btf, label) or b""
            if text == name:
                return bits // 8, member_kind
            if not text and self._is_composite(member_kind):
                inner = self._member(member_kind, name)
                if inner is not None:
                    return bits // 8 + inner[0], inner[1]
        return None

    def arguments(self, tracepoint: str) -> Optional[List[str]]:
        """The types of a tracepoint's raw arguments, such as ``task_struct *`` or ``int``; None without the tracepoint.

        The kernel declares them as the function type btf_trace_NAME, whose first argument is its own
        (include/trace/trace_events.h or, before Linux 6.0, include/trace/bpf_probe.h).
        """
        kind = self._lib.btf__find_by_name_kind(self._btf, f"btf_trace_{tracepoint}".encode(), self._TYPEDEF)
        if kind <= 0:
            return None
        for _step in ("the typedef", "the pointer"):
            kind = self._refers_to(kind)
        address = self._lib.btf__type_by_id(self._btf, kind)
        count = _U32.from_address(address + 4).value & 0xFFFF
        # after the type's three words, each parameter is its name and its type
        kinds = [_U32.from_address(address + 12 + 8 * number + 4).value for number in range(count)]
        return [self._type_name(each) for each in kinds[1:]]

    def _type_name(self, kind: int) -> str:
        """The name of a type beneath its typedefs and qualifiers, but for ``bool`` and ``u8``, which are shorter so."""
        pointers = ""
        while kind:
            address = self._lib.btf__type_by_id(self._btf, kind)
            shape = _U32.from_address(address + 4).value >> 24 & 0x1F
            if shape == self._PTR_TO:
                pointers += "*"
            elif shape not in (self._TYPEDEF, *self._QUALIFIERS):
                label = self._lib.btf__name_by_offset(self._btf, _U32.from_address(address).value) or b""
                name = {"_Bool": "bool", "unsigned char": "u8"}.get(label.decode(), label.decode())
                return f"{name} {pointers}".rstrip()
            kind = self._refers_to(kind)
        return f"void {pointers}".rstrip()

    def _refers_to(self, kind: int) -> int:
        return int(_U32.from_address(self._lib.btf__type_by_id(self._btf, kind) + 8).value)

    def _is_composite(self, kind: int) -> bool:
        info: int = _U32.from_address(self._lib.btf__type_by_id(self._btf, kind) + 4).value
        return info >> 24 & 0x1F in (self._STRUCT, self._UNION)


def _open_library() -> Tuple[ctypes.CDLL, str]:
    for soname in SONAMES:
        try:
            library = ctypes.CDLL(soname, use_errno=True)
        except OSError:
            continue
        # keeps libbpf from writing its messages to the module's standard error
        library.libbpf_set_print.argtypes = [_PTR]
        library.libbpf_set_print.restype = _PTR
        library.libbpf_set_print(None)
        return library, soname
    raise LibraryMissing(
        f"Could not load {' or '.join(SONAMES)}; install libbpf, which iproute2 depends on (Debian: libbpf1 or "
        "libbpf0, RHEL and Fedora: libbpf)"
    )


def _errno(result: int) -> int:
    """The errno of a failed call: libbpf 1.x returns -errno, 0.x returns -1 and sets errno."""
    return -result if result < -1 else ctypes.get_errno()


def _checked(result: int, what: str) -> int:
    if result < 0:
        number = _errno(result)
        raise OSError(number, f"{os.strerror(number)} ({what})")
    return result
