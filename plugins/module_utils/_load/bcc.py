# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles the operator's own program on the host, in a short-lived process.

BCC takes 0.3 s and 120 MB, so its bytecode is cached in a directory that only root can enter, by a hash of everything
that went into it.
"""

from __future__ import annotations

import binascii
import hashlib
import inspect
import json
import os
import re
import stat
import subprocess
import sys
import zlib
from typing import Any, Dict, Mapping, Optional

from ansible.module_utils.common.respawn import probe_interpreters_for_module
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._load import compile as _compile

CACHE = "/var/cache/fleet.probe"
MOST_KEPT = 64  # compiled programs in the cache
DEADLINE = 120.0  # seconds; a machine under load compiles slowly
INTERPRETERS = ("/usr/bin/python3", "/usr/libexec/platform-python", "/usr/local/bin/python3")
_FINDING = re.compile(r"^([^\s:][^:\n]*):(\d+):\d+: (?:fatal )?error: (.*)$", re.MULTILINE)


def unpack_headers(bytecode: Mapping[str, Any]) -> Dict[str, str]:
    """The headers to compile programs with: text by path relative to ``bpf/include``."""
    headers: Dict[str, str] = json.loads(zlib.decompress(binascii.a2b_base64(bytecode["headers"])))
    return headers


def compile_program(request: Dict[str, Any], cache: str = CACHE) -> Dict[str, Any]:
    """The bytecode of a request to ``compile.main``, from the cache or compiled now.

    Raises OptionError when the program does not compile, HostError when the host cannot compile it.
    """
    compiler = inspect.getsource(_compile)
    asked = json.dumps(request, sort_keys=True)
    # part of the hash because BCC asks the running kernel which helpers it has
    digest = hashlib.sha256("\0".join((compiler, asked, os.uname().release)).encode()).hexdigest()
    path = os.path.join(cache, f"{digest}.json")
    _check_private(cache)
    kept = _read(path)
    if kept is not None:
        return kept
    bytecode = _compile_now(compiler, asked)
    _keep(cache, path, bytecode)
    return bytecode


def _compile_now(compiler: str, asked: str) -> Dict[str, Any]:
    tried = list(dict.fromkeys([sys.executable, *INTERPRETERS]))
    interpreter = probe_interpreters_for_module(tried, "bcc")
    if interpreter is None:
        raise HostError(
            f"No Python on this host can import bcc (tried: {', '.join(tried)}); install it (Debian: python3-bpfcc, "
            "RHEL and Fedora: python3-bcc)"
        )
    try:
        # -I: import nothing from the working directory or because of the environment
        done = subprocess.run(
            [interpreter, "-I", "-c", compiler],
            input=json.dumps({**json.loads(asked), "parent": os.getpid()}).encode(),
            capture_output=True,
            timeout=DEADLINE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise HostError(f"BCC did not compile the program within {DEADLINE:g} s; run it again") from None
    said = done.stderr.decode("utf-8", "replace")
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        last = said.strip().rsplit("\n", 1)[-1]
        raise HostError(f"BCC failed ({interpreter}, exit status {done.returncode}): {printable_text(last)}") from None
    if "error" in answer:
        finding = _FINDING.search(said)
        what = f"line {finding[2]} of {finding[1]}: {finding[3]}" if finding else answer["error"]
        raise OptionError(f"The program does not compile: {printable_text(what)}")
    bytecode: Dict[str, Any] = answer["bundle"]
    return bytecode


def _check_private(cache: str) -> None:
    """Creates the directory if it does not exist; raises HostError when another user could have written to it."""
    try:
        os.makedirs(os.path.dirname(cache), exist_ok=True)
        os.mkdir(cache, 0o700)
    except FileExistsError:
        pass
    except OSError as error:
        raise HostError(f"Could not create {cache}: {error.strerror}") from error
    found = os.lstat(cache)
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid() or found.st_mode & 0o077:
        raise HostError(f"{cache} is not a directory that only root can enter; remove it")


def _read(path: str) -> Optional[Dict[str, Any]]:
    try:
        with open(path, encoding="utf-8") as file:
            bytecode: Dict[str, Any] = json.load(file)
    except (OSError, ValueError):
        return None
    os.utime(path)
    return bytecode


def _keep(cache: str, path: str, bytecode: Dict[str, Any]) -> None:
    """Writes the file atomically, and removes all but the MOST_KEPT files that were used last."""
    fresh = f"{path}.{os.getpid()}"
    try:
        with open(fresh, "x", encoding="utf-8", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
            json.dump(bytecode, file)
        os.rename(fresh, path)
        by_age = sorted(os.scandir(cache), key=lambda entry: entry.stat().st_mtime)
        for entry in by_age[:-MOST_KEPT]:
            os.unlink(entry.path)
    except OSError:
        pass  # the program is compiled again next time
