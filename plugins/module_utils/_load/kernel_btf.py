# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The running kernel's type information, read by libbpf: offsets in structs, functions, arguments of tracepoints.

BTF_KIND_... are the kinds of types in include/uapi/linux/btf.h. ``btf.py`` reads whole types, those of the kernel's
modules too.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
from typing import Collection, Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._load.arguments import refusal, unexpected

BTF = "/sys/kernel/btf/vmlinux"
BTF_KIND_INT = 1
BTF_KIND_PTR = 2
BTF_KIND_ARRAY = 3
BTF_KIND_STRUCT = 4
BTF_KIND_UNION = 5
BTF_KIND_ENUM = 6
BTF_KIND_FWD = 7
BTF_KIND_TYPEDEF = 8
BTF_KIND_VOLATILE = 9
BTF_KIND_CONST = 10
BTF_KIND_RESTRICT = 11
BTF_KIND_FUNC = 12
BTF_KIND_FUNC_PROTO = 13
BTF_KIND_FLOAT = 16
BTF_KIND_TYPE_TAG = 18
BTF_KIND_ENUM64 = 19
# other names of a type, and what qualifies it; a tag is such as __user
ALIASES = (BTF_KIND_TYPEDEF, BTF_KIND_VOLATILE, BTF_KIND_CONST, BTF_KIND_RESTRICT, BTF_KIND_TYPE_TAG)
_U32, _PTR = ctypes.c_uint32, ctypes.c_void_p


class MissingMember(HostError):
    """The running kernel has no such struct member."""


class KernelBtf:
    """The running kernel's type information, in ``BTF`` (kernel docs: bpf/btf.rst)."""

    def __init__(self, lib: ctypes.CDLL) -> None:
        self.library = self._lib = lib
        for name, result, arguments in (
            ("btf__load_vmlinux_btf", _PTR, []),
            ("btf__new", _PTR, [_PTR, _U32]),
            ("btf__free", None, [_PTR]),
            ("btf__find_by_name_kind", ctypes.c_int, [_PTR, ctypes.c_char_p, _U32]),
            ("btf__type_by_id", _PTR, [_PTR, _U32]),
            ("btf__name_by_offset", ctypes.c_char_p, [_PTR, _U32]),
            ("btf__resolve_size", ctypes.c_int64, [_PTR, _U32]),
        ):
            function = getattr(lib, name)
            function.restype, function.argtypes = result, arguments
        self.handle = self._btf = self._mapped() or lib.btf__load_vmlinux_btf()
        if not self._btf or self._btf > (1 << 64) - 4096:
            raise HostError(f"This kernel has no type information at {BTF}; it needs CONFIG_DEBUG_INFO_BTF=y")

    def _mapped(self) -> Optional[int]:
        """The type information out of the kernel's own memory; None on a kernel that cannot map it.

        libbpf up to 1.5 copies these megabytes twice, which takes longer than all that is done with them. Linux maps
        them since 6.16.
        """
        try:
            with open(BTF, "rb") as file:
                size = os.fstat(file.fileno()).st_size
                address = linux.map_file(file.fileno(), size)
        except OSError:
            return None
        try:
            return self._lib.btf__new(address, size) or None
        finally:
            linux.unmap(address, size)

    def close(self) -> None:
        """Gives its memory back: 6 MB, a fifth of what a module may use."""
        self._lib.btf__free(self._btf)

    def function(self, name: str) -> int:
        """The number of a kernel function; raises HostError."""
        number: int = self._lib.btf__find_by_name_kind(self._btf, name.encode(), BTF_KIND_FUNC)
        if number <= 0:
            raise HostError(f"This kernel ({os.uname().release}) has no function {name} in its type information")
        return number

    def struct(self, name: str) -> int:
        """The number of a struct; 0 or less if there is none."""
        number: int = self._lib.btf__find_by_name_kind(self._btf, name.encode(), BTF_KIND_STRUCT)
        return number

    def offset(self, struct_name: str, member: str) -> int:
        """The byte offset of a member, which may lie in a nested struct (``ns.inum``); raises HostError."""
        return self._place(struct_name, member)[0]

    def _place(self, struct_name: str, member: str) -> Tuple[int, int]:
        """The same, and the number of the member's type."""
        kind, at = self.struct(struct_name), 0
        for part in member.split("."):
            found = self._member(kind, part.encode()) if kind > 0 else None
            if found is None:
                raise MissingMember(f"This kernel's type information has no {member} in struct {struct_name}")
            step, kind = found
            at += step
        return at, kind

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

    def members(
        self, members: Mapping[str, Tuple[str, str]], optional: Collection[str], tracepoints: Collection[str]
    ) -> Dict[str, int]:
        """What ``Libbpf.members`` answers."""
        wrong = unexpected({name: self.arguments(name) or [] for name in tracepoints})
        if wrong:
            raise HostError(refusal(os.uname().release, wrong))
        answer = {}
        for name, (struct_name, member) in members.items():
            with contextlib.suppress(*([MissingMember] if name in optional else [])):
                answer[name], kind = self._place(struct_name, member)
                answer[f"SIZE_OF_{name}"] = self._lib.btf__resolve_size(self._btf, kind)
                answer[f"TYPE_OF_{name}"] = self.struct(struct_name)
        with contextlib.suppress(HostError):
            answer["CASTS"] = self.function("bpf_rdonly_cast")
        return answer

    def known_arguments(self, tracepoints: Collection[str]) -> Dict[str, List[str]]:
        """``arguments`` of those tracepoints that this kernel has."""
        found = {name: self.arguments(name) for name in tracepoints}
        return {name: types for name, types in found.items() if types is not None}

    def arguments(self, tracepoint: str) -> Optional[List[str]]:
        """The types of a tracepoint's raw arguments, such as ``task_struct *`` or ``int``; None without the tracepoint.

        The kernel declares them as the function type btf_trace_NAME, whose first argument is its own
        (include/trace/trace_events.h or, before Linux 6.0, include/trace/bpf_probe.h).
        """
        kind = self._lib.btf__find_by_name_kind(self._btf, f"btf_trace_{tracepoint}".encode(), BTF_KIND_TYPEDEF)
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
            if shape == BTF_KIND_PTR:
                pointers += "*"
            elif shape not in ALIASES:
                label = self._lib.btf__name_by_offset(self._btf, _U32.from_address(address).value) or b""
                name = {"_Bool": "bool", "unsigned char": "u8"}.get(label.decode(), label.decode())
                return f"{name} {pointers}".rstrip()
            kind = self._refers_to(kind)
        return f"void {pointers}".rstrip()

    def _refers_to(self, kind: int) -> int:
        return int(_U32.from_address(self._lib.btf__type_by_id(self._btf, kind) + 8).value)

    def _is_composite(self, kind: int) -> bool:
        info: int = _U32.from_address(self._lib.btf__type_by_id(self._btf, kind) + 4).value
        return info >> 24 & 0x1F in (BTF_KIND_STRUCT, BTF_KIND_UNION)
