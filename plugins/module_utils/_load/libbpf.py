# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""libbpf through ctypes: maps and programs, and the kernel's type information by ``kernel_btf.py``.

Nearly every host has the library because iproute2 depends on it. This module supports both generations of its API,
``libbpf.so.1`` and ``libbpf.so.0``, which have different functions for creating maps and loading programs (libbpf's
"The road to v1.0"). A call that fails raises OSError with the kernel's errno.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
from typing import TYPE_CHECKING, Any, Callable, Collection, Dict, List, Mapping, Optional, Tuple, TypeVar

from ansible_collections.fleet.probe.plugins.module_utils._core import linux, uapi
from ansible_collections.fleet.probe.plugins.module_utils._core.child import fork_child
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError

if TYPE_CHECKING:
    from ansible_collections.fleet.probe.plugins.module_utils._load.kernel_btf import KernelBtf

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

_T = TypeVar("_T")


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

        That is TYPE_OF_name, the number of each member's struct, SIZE_OF_name, the member's size in bytes, and CASTS,
        the number of bpf_rdonly_cast() on a kernel that has it. Raises the same.
        """
        return self._look_up(lambda btf: btf.members(members, optional, tracepoints))

    def arguments(self, tracepoints: Collection[str]) -> Dict[str, List[str]]:
        """The types of the raw arguments of those tracepoints that this kernel has. Raises HostError."""
        return self._look_up(lambda btf: btf.known_arguments(tracepoints))

    def functions(self, names: Collection[str]) -> Dict[str, int]:
        """The numbers of kernel functions in the kernel's type information, by name; raises HostError."""
        return self._look_up(lambda btf: {name: btf.function(name) for name in names})

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

    def _look_up(self, look: Callable[[KernelBtf], Dict[str, _T]]) -> Dict[str, _T]:
        """What ``look`` finds in the kernel's type information; raises HostError."""
        types = self._types()
        try:
            return look(types)
        finally:
            types.close()

    def read_types(self, look: Callable[[KernelBtf], Dict[str, Any]]) -> Dict[str, Any]:
        """The same for what may also read the types of the kernel's modules; what it finds becomes JSON.

        A child process reads them: they may take more memory than all else, and a child gives it back.
        """
        reader, writer = os.pipe()

        def work() -> None:
            try:
                answer = look(self._types())
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

    def _types(self) -> KernelBtf:
        """The kernel's type information. Raises HostError."""
        from ansible_collections.fleet.probe.plugins.module_utils._load.kernel_btf import KernelBtf

        return KernelBtf(self._lib)


class LibraryMissing(HostError):
    """The host has no libbpf."""


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
