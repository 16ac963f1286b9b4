# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations


class ModuleDocFragment:
    """The options that the probes with stacks share, in addition to those of all probes."""

    DOCUMENTATION = r"""
options:
  user_stacks:
    description: Whether stacks include the functions of the program.
    type: bool
    default: true
  kernel_stacks:
    description: Whether stacks include the functions of the kernel.
    type: bool
    default: true
notes:
  - The kernel follows frame pointers, up to 127 calls deep. Code compiled without frame pointers shows its innermost
    function, but callers may be missing. Functions that the compiler inlined appear as their caller.
  - Names of C++ and Rust functions are mangled, as in the file; C(c++filt) and C(rustfilt) make them readable.
  - Code that a program generates at run time has names only if the program writes a perf map, as C(python3 -X perf)
    (3.12 and newer) and C(node --perf-basic-prof) do.
"""
