# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of frames whose files have none, from the debug files that debuginfod servers have of the same builds.

The protocol is one request, ``URL/buildid/BUILDID/debuginfo`` (debuginfod(8)). Files are kept where the client of
elfutils keeps them, so that each is fetched once by all programs of the user.
"""

from __future__ import annotations

import contextlib
import os
import re
import struct
import tempfile
import urllib.error
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ansible.module_utils.urls import open_url
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import counted
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import build_id
from ansible_collections.fleet.probe.plugins.module_utils._resolve.demangle import Demangler, load
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import MACHINES, Elf, ElfError, Source
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf_names import names_at

Answers = Mapping[str, Mapping[str, Any]]
Say = Callable[[str], None]

_BUILD_ID = re.compile(r"[0-9a-f]{4,128}\Z")
_TIMEOUT = 90.0  # seconds without an answer, as of the client of elfutils
_MOST_BYTES = 4 << 30  # of one file
_MOST_DEMANGLING = 30.0  # seconds of CPU time
_CHUNK = 1 << 20
_MACHINE = struct.Struct("<18xH")  # e_machine


def check_urls(urls: Sequence[str]) -> None:
    """Raises OptionError for what is no address of a server."""
    for url in urls:
        if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).netloc:
            raise OptionError(
                f"debuginfod_urls has {url!r}; give addresses of debuginfod servers, such as https://debuginfod.debian.net"
            )


def name_frames(answers: Answers, urls: Sequence[str], say: Say) -> tuple[dict[str, dict[str, Any]], list[str]]:
    """The answers with the names that these servers know in the place of ``FILE+0xOFFSET``, and warnings.

    ``say`` shows one line of progress. Without ``urls`` nothing is asked of anyone.
    """
    found = {host: dict(answer) for host, answer in answers.items()}
    wanted = _wanted(found) if urls else {}
    if not wanted:
        return found, []
    say(f"Asking {', '.join(urls)} for the debug files of {counted(len(wanted), 'build')}")
    load()
    demangler = Demangler(_MOST_DEMANGLING)
    names: dict[str, dict[int, str]] = {}
    problems: dict[str, list[str]] = {}
    silent: set[str] = set()  # servers that were not reached: the next request would wait as long
    for build, addresses in wanted.items():
        try:
            names[build] = _names(_debug_file(build, urls, silent), build, sorted(addresses))
        except (OSError, ElfError) as error:
            problems.setdefault(str(error), []).append(build)
    for answer in found.values():
        if answer.get("unnamed"):  # a failed host has no stacks either
            _put_in(answer, names, demangler)
    warnings = [f"No debug file for {_some(builds)}: {reason}." for reason, builds in problems.items()]
    if demangler.problem:
        warnings.append(f"Names from debug files may be mangled, because {demangler.problem}.")
    return found, warnings


def _some(builds: Sequence[str]) -> str:
    more = f" and {len(builds) - 3} more" if len(builds) > 3 else ""
    return f"build{'s' if len(builds) > 1 else ''} {', '.join(builds[:3])}{more}"


def _wanted(answers: Answers) -> dict[str, set[int]]:
    """The addresses without a name, by the build id of their file."""
    wanted: dict[str, set[int]] = {}
    for answer in answers.values():
        for entry in answer.get("unnamed") or ():
            if _BUILD_ID.match(entry["build_id"]):
                wanted.setdefault(entry["build_id"], set()).update(frame["address"] for frame in entry["frames"])
    return wanted


def _put_in(answer: dict[str, Any], names: Mapping[str, Mapping[int, str]], demangler: Demangler) -> None:
    """Names the frames of one host."""
    by_frame: dict[tuple[str | None, str], set[str]] = {}
    unnamed = []
    for entry in answer["unnamed"]:
        known = names.get(entry["build_id"], {})
        left = []
        for frame in entry["frames"]:
            symbol = known.get(frame["address"], "")
            by_frame.setdefault((entry["container"], frame["frame"]), set()).add(symbol)
            if not symbol:
                left.append(frame)
        if left:
            unnamed.append({**entry, "frames": left})
    # Where two builds of a container have the same name and offset, the frame does not say which of them it is.
    symbols = {frame: found.pop() for frame, found in by_frame.items() if len(found) == 1 and found != {""}}
    readable = {symbol: demangler(symbol) for symbol in symbols.values()}

    def named(container: str | None, frame: str) -> str:
        symbol = symbols.get((container, frame))
        return frame if symbol is None else readable[symbol]

    answer["unnamed"] = unnamed
    answer["stacks"] = [
        {**stack, "frames": [named(stack["container"], frame) for frame in stack["frames"]]}
        for stack in answer["stacks"]
    ]
    mangled = [{"name": name, "symbols": [symbol]} for symbol, name in sorted(readable.items()) if name != symbol]
    answer["symbols"] = [*(answer.get("symbols") or ()), *mangled]


def _names(path: Path, build: str, addresses: Sequence[int]) -> dict[int, str]:
    """The functions at these addresses; raises ElfError or OSError.

    What is no debug file of the build, as when its transfer was cut short, does not stay in the cache.
    """
    with open(path, "rb") as file:
        kinds = {number: name for name, number in MACHINES.items()}
        head = file.read(_MACHINE.size)
        machine = kinds.get(_MACHINE.unpack(head)[0]) if len(head) == _MACHINE.size else None
        try:
            if machine is None:
                raise ElfError("is for an unknown machine")
            elf = Elf(Source(file.fileno(), os.fstat(file.fileno()).st_size), machine)
            if build_id(elf).hex() != build:
                raise ElfError("is of another build")
            return names_at(elf, addresses)
        except ElfError as error:
            path.unlink(missing_ok=True)
            raise ElfError(f"what the server sent {error}") from None


def _cache() -> Path:
    """The cache of elfutils' client: debuginfod-find(1), CACHE."""
    given = os.environ.get("DEBUGINFOD_CACHE_PATH")
    if given:
        return Path(given)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "debuginfod_client"


def _debug_file(build: str, urls: Sequence[str], silent: set[str]) -> Path:
    """The debug file of a build, fetched unless it is here already. Raises OSError, which says why there is none."""
    path = _cache() / build / "debuginfo"
    if path.is_file() and path.stat().st_size:  # the client of elfutils notes by an empty file that there is none
        return path
    reasons = []
    for url in urls:
        if url in silent:
            reasons.append(f"{url} does not answer")
            continue
        try:
            _fetch(f"{url.rstrip('/')}/buildid/{build}/debuginfo", path)
            return path
        except urllib.error.HTTPError as error:
            reasons.append(f"{url} has none" if error.code == 404 else f"{url} answered {error.code} {error.reason}")
        except (OSError, ValueError) as error:  # URLError and a broken answer are OSErrors
            silent.add(url)
            reasons.append(f"{url} does not answer ({getattr(error, 'reason', None) or error})")
    raise OSError("; ".join(reasons))


def _fetch(url: str, path: Path) -> None:
    with open_url(url, timeout=_TIMEOUT, http_agent="fleet.probe", follow_redirects="safe") as answer:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _whole(path) as file:
            while True:
                chunk = answer.read(_CHUNK)
                if not chunk:
                    return
                if file.tell() + len(chunk) > _MOST_BYTES:
                    raise OSError(f"its file is larger than {_MOST_BYTES >> 30} GiB")
                file.write(chunk)


@contextlib.contextmanager
def _whole(path: Path) -> Iterator[Any]:
    """A file that appears at ``path`` only once it is whole."""
    descriptor, part = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
        os.replace(part, path)
    except BaseException:
        os.unlink(part)
        raise
