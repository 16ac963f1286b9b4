# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The instruction decoder beside objdump, over a library in C, one in C++ and a program in Go; `make decoder-check`
compares more."""

from __future__ import annotations

import os
import shutil

import pytest
from lab.host import require, run
from tools.decoder import compare


@pytest.mark.parametrize(("name", "functions"), [("libc.so.6", 2000), ("libstdc++.so.6", 3000), ("runc", 200)])
def test_every_instruction_is_objdumps(name: str, functions: int) -> None:
    require("g++", "objdump", "runc")
    path = shutil.which(name) or run("g++", f"-print-file-name={name}").strip()
    result = compare(path, os.uname().machine)
    assert result.differences == []
    assert result.functions > functions and result.cut < 10
