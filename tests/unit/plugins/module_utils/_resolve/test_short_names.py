# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files a short name stands for."""

from __future__ import annotations

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.short_names import library_pattern, matches, may_be


@pytest.mark.parametrize(
    ("short", "path", "expected"),
    [
        ("c", "/lib/x86_64-linux-gnu/libc.so.6", True),
        ("libc", "/lib/x86_64-linux-gnu/libc.so.6", True),
        ("libc.so.6", "/lib/x86_64-linux-gnu/libc.so.6", True),
        ("c", "/lib/x86_64-linux-gnu/libc-2.31.so", True),
        ("c", "/lib/ld-musl-x86_64.so.1", True),
        ("libc", "/lib/libc.musl-aarch64.so.1", True),
        ("ssl", "/usr/lib/libssl.so.1.1", True),
        ("libssl", "/usr/lib/libssl.so", True),
        ("libzookeeper_mt", "/usr/lib/libzookeeper_mt.so.2.0.0", True),
        ("python3.11", "/usr/lib/libpython3.11.so.1.0", True),
        ("python3.11", "/usr/bin/python3.11", True),
        ("app", "/opt/app", True),
        ("stdc++", "/usr/lib/libstdc++.so.6", True),
        ("c", "/usr/lib/libcrypto.so.3", False),
        ("c", "/usr/lib/libc++.so.1", False),
        ("ssl", "/usr/lib/libssl3.so", False),
        ("ssl", "/usr/lib/xlibssl.so.3", False),
        ("python3.11", "/usr/bin/python3x11", False),
        ("app", "/app/other", False),
        ("ssl", "/lib/ld-musl-x86_64.so.1", False),
    ],
)
def test_what_a_short_name_matches(short: str, path: str, expected: bool) -> None:
    assert matches(short, library_pattern(short), path) is expected


@pytest.mark.parametrize(
    ("path", "matched"),
    [
        ("/app.libs/libssl-3e69114b.so.1.1.1", True),
        ("/app.libs/libssl-3e69114b.so", True),
        ("/app.libs/libssl-helper.so.1", False),
        ("/app.libs/libsslextra-3e69114b.so.1", False),
    ],
)
def test_a_bundled_copy_has_a_hash_in_its_name(path: str, matched: bool) -> None:
    for short in ("ssl", "libssl"):
        assert matches(short, library_pattern(short), path) == matched


@pytest.mark.parametrize(
    ("target", "path", "meant"),
    [
        ("ssl", "/opt/libssl.so.3", True),
        ("ssl", "/usr/bin/app", False),
        ("app", "/usr/bin/app", True),
        ("/usr/lib/libz.so", "/srv/jail/usr/lib/libz.so.1.3", True),
        ("/usr/lib/libz.so.1", "/usr/lib/libssl.so.3", False),
        ("/usr/bin/python3", "/usr/bin/python3.11", True),
    ],
)
def test_mapped_files_that_a_target_may_stand_for(target: str, path: str, meant: bool) -> None:
    assert may_be(target)(path) == meant
