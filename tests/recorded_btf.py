# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kernel's type information is what gcc wrote of a program, read by the real libbpf.

Runs on Python 3.8.
"""

from __future__ import annotations

import ctypes
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._load import libbpf as _libbpf
from ansible_collections.fleet.probe.plugins.module_utils._load.kernel_btf import KernelBtf
from debug_files import BTF

_PTR, _U32 = ctypes.c_void_p, ctypes.c_uint32


class Recorded(KernelBtf):
    """In the place of KernelBtf: what gcc wrote is the kernel's."""

    def __init__(self) -> None:  # pylint: disable=super-init-not-called
        try:
            library, _name = _libbpf._open_library()
            self.library: Any = library
        except _libbpf.LibraryMissing as reason:
            pytest.skip(str(reason))
        for name, result, arguments in (
            ("btf__new", _PTR, [ctypes.c_char_p, _U32]),
            ("btf__find_by_name_kind", ctypes.c_int, [_PTR, ctypes.c_char_p, _U32]),
            ("btf__type_by_id", _PTR, [_PTR, _U32]),
            ("btf__name_by_offset", ctypes.c_char_p, [_PTR, _U32]),
        ):
            function = getattr(self.library, name)
            function.restype, function.argtypes = result, arguments
        self.handle = self.library.btf__new(BTF, len(BTF))
        assert self.handle
