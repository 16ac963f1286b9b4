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
from typing import Any, Dict, Mapping, Optional, Tuple

from ansible.module_utils.common.respawn import probe_interpreters_for_module
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._load import compile as _compile

CACHE = "/var/cache/fleet.probe"
BTF, BUILD, KHEADERS = "btf", "build", "kheaders"  # where a program's types of the kernel come from
BUILD_DIRECTORY, ARCHIVE = f"/lib/modules/{os.uname().release}/build", "/sys/kernel/kheaders.tar.xz"
MOST_KEPT = 64  # compiled programs in the cache
DEADLINE = 600.0  # seconds; it takes 2, but minutes on a machine under load or in emulation
INTERPRETERS = ("/usr/bin/python3", "/usr/libexec/platform-python", "/usr/local/bin/python3")
_INSTRUCTION = re.compile(r"^(?:from \d+ to \d+: .*\n)?(\d+): \(", re.MULTILINE)
# lines of the verifier's log that say where it is, not why it stops
_NO_REASON = re.compile(
    r"\d+: |from \d+ to|processed \d+ insns|verification time|stack depth|func#|;|\s*R\d+\w*=|(cur|old) state"
)
_AT = re.compile(r"\bat insn (\d+)")
_SOURCE = re.compile(r"^; (.*) // Line\s+(\d+)$")
# what the compiler's last step says of a function, before it ends: it knows no line
_BY_BACKEND = re.compile(r"error: \S+: in function (\w+) [^:\n]*: (.*?)\.?$", re.MULTILINE)
_FINDING = re.compile(r"^([^\s:][^:\n]*):(\d+):\d+: (?:fatal )?error: (.*)\n(.*)$", re.MULTILINE)


def unpack_headers(bytecode: Mapping[str, Any]) -> Dict[str, str]:
    """The headers to compile programs with: text by path relative to ``bpf/include``."""
    headers: Dict[str, str] = json.loads(zlib.decompress(binascii.a2b_base64(bytecode["headers"])))
    return headers


def kernel_headers(source: str) -> Optional[str]:
    """The request's ``kernel`` for option ``kernel_headers``; raises HostError where this host has no such headers."""
    if source == BUILD:
        if not os.path.isdir(f"{BUILD_DIRECTORY}/include"):
            raise HostError(
                f"kernel_headers is {source}, but this host has no {BUILD_DIRECTORY}/include; install its kernel's "
                "headers (Debian: linux-headers-amd64, RHEL and Fedora: kernel-devel), or omit kernel_headers"
            )
        return ""
    if source == KHEADERS:
        if not os.path.isfile(ARCHIVE):
            raise HostError(
                f"kernel_headers is {source}, but this kernel ({os.uname().release}) shows no {ARCHIVE}; load its "
                "module kheaders (CONFIG_IKHEADERS), or omit kernel_headers"
            )
        return ARCHIVE
    return None


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


def rejected_line(request: Dict[str, Any], function: str, kind: int) -> Optional[Tuple[str, str]]:
    """The line of the source that the verifier rejects, and its own reason; None where that is not found.

    ``function`` is one of a program that the kernel has just rejected, ``kind`` its type's number.
    """
    try:
        answer, said = _ask(inspect.getsource(_compile), json.dumps({**request, "explain": [function, kind]}))
    except (HostError, OptionError):
        return None
    return find_line(answer.get("log", ""), said, function, request["text"], request["name"])


def find_line(log: str, shown: str, function: str, text: str, name: str) -> Optional[Tuple[str, str]]:
    """The same from the verifier's log, and from BCC's list ``shown`` of the instructions of each line.

    BCC lists the lines as it has rewritten them, with others above them. So their numbers are told from a line that is
    the operator's word for word.
    """
    seen = list(_INSTRUCTION.finditer(log))
    instructions = [int(found[1]) for found in seen]
    # Behind the last instruction: a log that is too long begins in the middle of a line (since Linux 6.4).
    behind = log[seen[-1].start() :] if seen else ""
    reasons = [line.strip() for line in behind.splitlines()[1:] if line.strip() and not _NO_REASON.match(line)]
    block = shown.partition(f"Disassembly of function {function}\n")[2].partition("\n\n")[0]
    if not instructions or not reasons or not block:
        return None
    named = _AT.search(reasons[0])
    wanted = int(named[1]) if named else instructions[-1]
    own = [line.strip() for line in text.splitlines()]
    above, number, place = None, 0, None
    for line in block.splitlines():
        source = _SOURCE.match(line)
        if source is not None:
            number = int(source[2])
            if own.count(source[1].strip()) == 1:
                above = number - own.index(source[1].strip()) - 1
        elif line.strip().startswith(f"{wanted}:"):
            place = number
    if above is None or place is None or not 0 < place - above <= len(own):
        return None
    line_number = place - above
    return f"line {line_number} of {name} ({printable_text(own[line_number - 1])})", printable_text(reasons[0])


def _compile_now(compiler: str, asked: str) -> Dict[str, Any]:
    bytecode: Dict[str, Any] = _ask(compiler, asked)[0]["bundle"]
    return bytecode


def _ask(compiler: str, asked: str) -> Tuple[Dict[str, Any], str]:
    """The answer of the compiler's process, and its messages.

    Raises OptionError when the program does not compile, HostError when the host cannot compile it.
    """
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
        answer: Dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        refused = _BY_BACKEND.search(said)
        if refused is not None:
            raise OptionError(f"The program does not compile: {refused[1]}: {printable_text(refused[2])}") from None
        last = said.strip().rsplit("\n", 1)[-1]
        raise HostError(f"BCC failed ({interpreter}, exit status {done.returncode}): {printable_text(last)}") from None
    if "error" in answer:
        what = _compilers_line(said, json.loads(asked)) or answer["error"]
        raise OptionError(f"The program does not compile: {printable_text(what).rstrip('?')}")
    return answer, said


def _compilers_line(said: str, request: Mapping[str, Any]) -> Optional[str]:
    """The compiler's first error, with its line.

    BCC declares the records of tracepoints above the functions that use them, so lines below have other numbers then:
    the line that the compiler shows is looked up in the text.
    """
    finding = _FINDING.search(said)
    if finding is None:
        return None
    number, shown = int(finding[2]), finding[4].strip()
    if finding[1] == request.get("name"):
        same = [at for at, line in enumerate(request["text"].splitlines(), 1) if line.strip() == shown and at <= number]
        number = same[-1] if same else number
    return f"line {number} of {finding[1]}: {finding[3]}"


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
