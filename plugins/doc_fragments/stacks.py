# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations


class ModuleDocFragment:
    """What the probes that take stacks share, beside the options of all probes: STACK_SPEC."""

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
  - The kernel follows frame pointers, at most 127 calls deep. For code compiled without frame pointers it finds the
    innermost function, and callers may be missing. Inlined functions do not appear.
  - Names of functions are read inside each container after the window has closed, from symbol tables, separate debug
    files and perf maps. The host needs none of the containers' files.
  - C++ and Rust functions have the names that people write. RV(symbols) has those in the file. C++ needs libstdc++ on
    the host; without it a warning says so, and C(c++filt) makes the names readable.
  - Code that a program generates at run time has names where the program writes a perf map, as C(python3 -X perf) (3.12
    and newer) and C(node --perf-basic-prof) do.
"""
