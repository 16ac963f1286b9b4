# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""libbpf's two generations, and reading maps in bulk."""

from __future__ import annotations

import ctypes
import errno
import struct
from typing import Any, Dict, List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._load import libbpf as _libbpf
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf, VerifierError


class Function:
    """A C function; ctypes lets argtypes and restype be set on it."""

    def __init__(self, call: Any) -> None:
        self.call = call

    def __call__(self, *arguments: Any) -> Any:
        return self.call(*arguments)


class Library:
    """What both generations have."""

    def __init__(self) -> None:
        self.calls: List[Any] = []
        self.bpf_map_update_elem = Function(lambda *_args: 0)
        self.bpf_map_lookup_elem = Function(lambda *_args: -errno.ENOENT)
        self.bpf_map_lookup_batch = Function(self._batch)
        self.bpf_obj_get_info_by_fd = Function(self._info)
        self.libbpf_num_possible_cpus = Function(lambda: 4)
        # buckets of a hash map: a batch ends at a bucket's border, and its cursor is the next bucket's number
        self.buckets: List[Dict[bytes, bytes]] = []
        self.cursors: List[Optional[bytes]] = []

    def _batch(self, _fd: int, cursor: Any, following: Any, keys: Any, values: Any, count: Any, _options: Any) -> int:
        self.cursors.append(cursor)
        at = struct.unpack_from("<I", cursor)[0] if cursor is not None else 0
        room, found = count._obj.value, []
        while at < len(self.buckets) and len(found) + len(self.buckets[at]) <= room:
            found += self.buckets[at].items()
            at += 1
        count._obj.value = len(found)
        if at < len(self.buckets) and not found and self.buckets[at]:
            return -errno.ENOSPC
        following[:4] = struct.pack("<I", at)
        raw_keys, raw_values = b"".join(key for key, _value in found), b"".join(value for _key, value in found)
        keys[: len(raw_keys)], values[: len(raw_values)] = raw_keys, raw_values
        return -errno.ENOENT if at >= len(self.buckets) else 0

    def _info(self, _fd: int, info: Any, size: Any) -> int:
        assert size._obj.value >= 216
        struct.pack_into("<Q", info, 208, 77)  # recursion_misses
        return 0


class Modern(Library):
    """libbpf 1.x: options structs, and errors as negative returns."""

    verdict, words = 11, b""

    def __init__(self) -> None:
        super().__init__()
        self.bpf_map_create = Function(lambda *arguments: self._note("map", arguments, 10))
        self.bpf_prog_load = Function(lambda *arguments: self._load(arguments))

    def _note(self, what: str, arguments: Any, result: int) -> int:
        self.calls.append((what, *arguments[:-1], arguments[-1]._obj))
        return result

    def _load(self, arguments: Any) -> int:
        options = arguments[-1]._obj
        if options.log_level:
            assert options.log_size == _libbpf.LOG_SIZE
            pointer = ctypes.c_void_p.from_buffer(options, options.__class__.log_buf.offset)
            ctypes.memmove(pointer.value, self.words + b"\0", len(self.words) + 1)
        return self._note("program", arguments, self.verdict)


class Old(Library):
    """libbpf 0.x: other names, arguments in a row, -1 and errno."""

    def __init__(self) -> None:
        super().__init__()
        self.bpf_create_map_name = Function(lambda *arguments: self.calls.append(("map", *arguments)) or 10)
        self.bpf_create_map_in_map = Function(lambda *arguments: self.calls.append(("outer", *arguments)) or 12)
        self.bpf_load_program = Function(lambda *arguments: self.calls.append(("program", *arguments)) or 11)


@pytest.fixture
def libbpf(monkeypatch: pytest.MonkeyPatch) -> Any:
    def make(library: Library) -> Libbpf:
        monkeypatch.setattr(_libbpf, "_open_library", lambda: (library, "libbpf.so.x"))
        return Libbpf()

    return make


def test_maps_and_programs_of_the_first_generation(libbpf: Any) -> None:
    library = Old()
    one = libbpf(library)
    assert one.create_map(5, "a_name_that_is_too_long", 40, 8, 100, 1) == 10
    assert one.load_program("tracepoint", "opened", bytes(24)) == 11
    assert library.calls[0] == ("map", 5, b"a_name_that_is_", 40, 8, 100, 1)
    what, kind, code, count, license_name, version, log, size = library.calls[1]
    assert (what, kind, code, count.value, license_name, version, log) == ("program", 5, bytes(24), 3, b"GPL", 0, None)
    assert size.value == 0
    assert one.create_map(12, "outer", 4, 4, 1, 0, inner=10) == 12
    assert library.calls[2] == ("outer", 12, b"outer", 4, 10, 1, 0)


def test_maps_and_programs_of_the_second_generation(libbpf: Any) -> None:
    library = Modern()
    one = libbpf(library)
    assert one.create_map(27, "events", 0, 0, 4096, 1) == 10
    assert one.load_program("kprobe", "hit", bytes(16)) == 11
    assert library.calls[0][:-1] == ("map", 27, b"events", 0, 0, 4096)
    assert library.calls[0][-1].map_flags == 1 and library.calls[0][-1].sz >= 40
    _what, kind, name, license_name, code, count, options = library.calls[1]
    assert (kind, name, license_name, code, count.value) == (2, b"hit", b"GPL", bytes(16), 2)
    assert options.attempts == 5 and options.log_level == 0
    one.create_map(12, "outer", 4, 4, 1, 0, inner=10)
    assert library.calls[2][-1].inner_map_fd == 10
    assert one.possible_cpus == 4


def test_a_rejected_program_raises_with_the_end_of_the_verifiers_log(libbpf: Any) -> None:
    library = Modern()
    library.verdict = -errno.EACCES
    library.words = b"0: R1=ctx\n\n1: r0 = *(u64 *)(r1 +0)\nR1 invalid mem access 'scalar'\nprocessed 2 insns\n"
    with pytest.raises(VerifierError) as refused:
        libbpf(library).load_program("kprobe", "hit", bytes(8))
    assert refused.value.errno == errno.EACCES
    assert refused.value.log == "0: R1=ctx; 1: r0 = *(u64 *)(r1 +0); R1 invalid mem access 'scalar'"
    assert "program hit" in str(refused.value)


def test_errors_of_both_generations(libbpf: Any) -> None:
    one = libbpf(Modern())
    with pytest.raises(OSError) as modern:
        one.lookup(3, bytes(4), 8)
    assert modern.value.errno == errno.ENOENT
    one._lib.bpf_map_update_elem = Function(lambda *_args: (ctypes.set_errno(errno.E2BIG), -1)[1])
    with pytest.raises(OSError) as old:
        one.update(3, bytes(4), bytes(8))
    assert old.value.errno == errno.E2BIG


def element(number: int) -> Any:
    return struct.pack("<I", number), struct.pack("<2Q", number, number * 2)


@pytest.mark.parametrize(
    ("buckets", "max_entries"),
    [
        ([], 100),
        ([1], 100),
        ([3, 0, 2], 2000),
        ([300, 300, 300], 2000),  # a batch of 512 holds one bucket and not two
        ([700, 1, 600], 2000),  # a bucket that no batch of 512 holds
        ([5, 5, 5], 6),
        ([0, 0, 0], 6),
    ],
)
def test_all_elements_are_read_in_batches(libbpf: Any, buckets: List[int], max_entries: int) -> None:
    library = Modern()
    numbers = iter(range(10000))
    library.buckets = [dict(element(next(numbers)) for _place in range(size)) for size in buckets]
    everything = {key: value for bucket in library.buckets for key, value in bucket.items()}
    keys, values, count = libbpf(library).lookup_all(3, 4, 16, max_entries)
    assert count == len(everything) == len(keys) // 4 == len(values) // 16
    assert {keys[n * 4 : n * 4 + 4]: values[n * 16 : n * 16 + 16] for n in range(count)} == everything
    assert library.cursors[0] is None


def test_other_errors_end_the_reading(libbpf: Any) -> None:
    library = Modern()
    library.bpf_map_lookup_batch = Function(lambda *_args: -errno.EFAULT)
    with pytest.raises(OSError) as failed:
        libbpf(library).lookup_all(3, 4, 8, 10)
    assert failed.value.errno == errno.EFAULT


def test_misses_of_a_program(libbpf: Any) -> None:
    assert libbpf(Modern()).program_misses(3) == 77


@pytest.mark.parametrize(("written", "missed"), [(128, 5), (56, 5), (48, 0)])
def test_misses_of_a_kprobe(libbpf: Any, written: int, missed: int) -> None:
    """``missed`` lies behind the address; a kernel before 6.7 writes less of the struct."""
    library = Modern()

    def info(_fd: int, info: Any, size: Any) -> int:
        struct.pack_into("<IIIxxxxI4xQIIQQQ", info, 0, 7, 1, 2, 3, 0, 0, 0, 0xFFFF, 5, 9)
        size._obj.value = written
        return 0

    library.bpf_obj_get_info_by_fd = Function(info)
    assert libbpf(library).kprobe_misses(3) == missed


def test_no_library_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_libbpf, "SONAMES", ("libnosuch.so.1", "libnosuch.so.0"))
    with pytest.raises(
        HostError, match=r"Could not load libnosuch\.so\.1 or libnosuch\.so\.0; install libbpf, .*\(Debian: libbpf1"
    ):
        Libbpf()


@pytest.mark.parametrize(("number", "there"), [(errno.EINVAL, False), (errno.EPERM, True), (errno.EACCES, True)])
def test_only_a_helper_that_the_kernel_does_not_know_is_missing(
    libbpf: Any, monkeypatch: pytest.MonkeyPatch, number: int, there: bool
) -> None:
    def load(*_arguments: object) -> int:
        raise VerifierError(number, "fp_helper", "")

    one = libbpf(Modern())
    monkeypatch.setattr(one, "load_program", load)
    assert one.has_helper(174) is there
