# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations


class ModuleDocFragment:
    """What the probes that take stacks share, beside the options of all probes, one part for each spec."""

    # STACK_SPEC of stack_spec.py, with UNWIND_SPEC

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
"""

    # UNWIND_SPEC of stack_spec.py
    UNWIND = r"""
options:
  unwind:
    description:
      - How the callers of a function are found.
      - V(tables) uses the unwind tables of programs and libraries, which stripped ones have too, and frame pointers
        through code that has none. The kernel reads the innermost 31 KiB of a stack and copies what may be an address
        (at most 16 KiB), each distinct stack once. The tables are read inside each container after the window has
        closed.
      - V(frame_pointers) follows frame pointers alone, at most 127 calls deep. It takes the least time, and callers are
        missing or wrong where code was compiled without them, as most is.
      - V(auto) is V(tables) where the kernel gives a program the registers of a thread (Linux 5.15 and newer), else
        V(frame_pointers). V(tables) is refused where it does not.
    type: str
    choices: [auto, frame_pointers, tables]
    default: auto
  interpreters:
    description:
      - Whether the stacks of CPython 3.8 to 3.13 (on arm64 from 3.11 on) have Python functions, in the place of the C
        function that evaluates them. They are named as in a perf map of CPython, V(py::NAME:FILE).
      - The kernel follows the interpreter's frames at each sample, at most 96, through the memory of the process. The
        names are read there while the process lives.
    type: bool
    default: true
notes:
  - Functions of Go are left by the table that Go's own tracebacks use, and by the frame pointers that Go keeps. Inlined
    functions do not appear.
  - Names of functions are read inside each container after the window has closed, from symbol tables, separate debug
    files and perf maps. The host needs none of the containers' files.
  - C++ and Rust functions have the names that people write. RV(symbols) has those in the file. C++ needs libstdc++ on
    the host; without it a warning says so, and C(c++filt) makes the names readable.
  - Code that a program generates at run time has names where the program writes a perf map, as C(python3 -X perf) (3.12
    and newer) and C(node --perf-basic-prof) do, and a JVM when C(jcmd PID Compiler.perfmap) asks for it.
"""
