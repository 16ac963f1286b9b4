# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations


class ModuleDocFragment:
    """What the probes that take stacks share, beside the options of all probes."""

    DOCUMENTATION = r"""
options:
  user_stacks:
    description: Whether stacks have the functions of the program.
    type: bool
    default: true
  kernel_stacks:
    description: Whether stacks have the functions of the kernel.
    type: bool
    default: true
notes:
  - The kernel follows frame pointers, 127 calls deep. Code that was compiled without them shows its innermost function,
    and callers may be missing; functions that the compiler put into others are not told apart.
  - Names of C++ and Rust functions are shown as they are in the file; C(c++filt) and C(rustfilt) make them readable.
  - Code that a program makes while it runs has names where the program writes a perf map, as C(python3 -X perf) (3.12
    and newer) and C(node --perf-basic-prof) do.
"""
