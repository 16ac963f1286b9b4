# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files a short name (``ssl``, ``libc.so.6``, ``python3.11``) stands for, by their names."""

from __future__ import annotations

import functools
import re
from typing import Callable, Pattern


def library_pattern(short: str) -> Pattern[str]:
    """The file names of a library with the short name: ``ssl`` and ``libssl`` match ``libssl.so.3``.

    ``libc-2.31.so`` is a name of glibc before 2.34; the C library of musl is its loader. Tools that bundle libraries
    with a program put a hash into the name (auditwheel, delocate): ``libssl-3e69114b.so.1.1.1``.
    """
    musl = r"|ld-musl-\w+\.so\.1|libc\.musl-\w+\.so\.1" if short in ("c", "libc") else ""
    return re.compile(rf"(?:lib)?{re.escape(short)}(?:(?:-[0-9a-f]{{6,64}})?\.so(?:\.[\w.]+)?|-\d[\d.]*\.so){musl}")


def matches(short: str, pattern: Pattern[str], path: str) -> bool:
    """Whether the last component of a path matches ``short`` or its ``library_pattern``."""
    name = path.rsplit("/", 1)[-1]
    return name == short or pattern.fullmatch(name) is not None


def may_be(target: str) -> Callable[[str], bool]:
    """Whether the path of a mapped file, which has no symbolic links, may be what ``target`` stands for.

    A target that is a path may have links in it, of which the last component is the usual one (``libz.so`` for
    ``libz.so.1.3``), so that any path counts whose last component begins the same way.
    """
    if target.startswith("/"):
        stem = target.rsplit("/", 1)[-1].split(".so", 1)[0]
        return lambda path: path.rsplit("/", 1)[-1].startswith(stem)
    return functools.partial(matches, target, library_pattern(target))
