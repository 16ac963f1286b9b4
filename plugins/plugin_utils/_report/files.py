# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing the report's files."""

from __future__ import annotations

import contextlib
import json
import os
import re
import secrets
import stat
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.stacks import to_folded, to_speedscope
from ansible_collections.fleet.probe.plugins.plugin_utils._report.exports import to_csv, to_openmetrics
from ansible_collections.fleet.probe.plugins.plugin_utils._report.html import to_html

_LATEST = "latest"
_MOST_RUNS = 1000  # of one minute


def check_folder(report_dir: str) -> None:
    """Raise OptionError if no report could be written below ``report_dir``; leaves nothing behind."""
    if not report_dir:
        return
    folder = _absolute(report_dir)
    missing = [part for part in (folder, *folder.parents) if not os.path.lexists(part)]
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _opened(folder) as opened:
            name = f".fleet.probe.{secrets.token_hex(8)}"
            os.mkdir(name, mode=0o700, dir_fd=opened)
            os.rmdir(name, dir_fd=opened)
    except OSError as error:
        raise OptionError(
            f"report_dir is '{printable_text(report_dir)}', which cannot be written to ({error.strerror or error}); "
            "give a folder of yours, or an empty report_dir for no files."
        ) from None
    finally:
        with contextlib.suppress(OSError):
            for part in missing:
                part.rmdir()


def write_report(report_dir: str, document: Mapping[str, Any]) -> tuple[list[str], str | None]:
    """Write the run's files into a folder of its own below ``report_dir``, and let ``latest`` there name the newest.

    The folder's name is the run's start (UTC) and probe, such as ``2026-11-29T0112-uprobe``, with a number if there is
    one already. It has fleet.json, report.html, rows.csv, metrics.txt and metrics.prom, and stacks.folded and
    stacks.speedscope.json if there are stacks. Only the owner may read them: names and arguments in them may be secret.

    Returns the paths, or none and the reason: a controller that can no longer keep files still gets its answer. An
    empty ``report_dir`` asks for no files.
    """
    if not report_dir:
        return [], None
    merged = document["merged"]
    contents = {
        "fleet.json": json.dumps(document, ensure_ascii=False, indent=1) + "\n",
        "report.html": to_html(document),
        "rows.csv": to_csv(merged["rows"]),
        "metrics.txt": to_openmetrics(merged, str(document["probe"])),
        "metrics.prom": to_openmetrics(merged, str(document["probe"]), textfile=True),
    }
    if any(result.get("stacks") for result in document["hosts"].values()):
        contents["stacks.folded"] = to_folded(document["hosts"])
        contents["stacks.speedscope.json"] = json.dumps(to_speedscope(document["hosts"], str(document["probe"]))) + "\n"
    return write_files(report_dir, _run_name(document["start_at"], str(document["probe"])), contents, latest=True)


def write_comparison(report_dir: str, contents: Mapping[str, str]) -> tuple[list[str], str | None]:
    """Write a comparison's files into a folder of their own, as ``write_report`` does; ``latest`` stays a run's."""
    return write_files(report_dir, _run_name(None, "compare"), contents) if report_dir else ([], None)


def write_files(
    report_dir: str, name: str, contents: Mapping[str, str], latest: bool = False
) -> tuple[list[str], str | None]:
    """Write files into a new folder below ``report_dir``; the paths, or none and the reason."""
    folder = _absolute(report_dir)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _opened(folder) as opened:
            run = _new_folder(opened, name)
            with _opened(run, opened) as inner:
                for file, content in contents.items():
                    _write(inner, file, content)
            if latest:
                _point(opened, run)
    except OSError as error:
        return [], f"cannot write to report_dir {report_dir} ({error.strerror or error})"
    return [str(folder / run / file) for file in contents], None


def _absolute(report_dir: str) -> Path:
    return Path(os.path.abspath(os.path.expanduser(report_dir)))


@contextlib.contextmanager
def _opened(folder: Path | str, base: int | None = None) -> Iterator[int]:
    """A folder, open; below ``base`` only if it is no link."""
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC | (0 if base is None else os.O_NOFOLLOW)
    opened = os.open(folder, flags, dir_fd=base)
    try:
        yield opened
    finally:
        os.close(opened)


def _run_name(start_at: float | None, what: str) -> str:
    moment = time.gmtime(start_at or time.time())
    return f"{time.strftime('%Y-%m-%dT%H%M', moment)}-{re.sub(r'[^A-Za-z0-9_.-]', '_', what)}"


def _new_folder(base: int, name: str) -> str:
    """Make the folder ``name``, or ``name-2``, ``name-3`` and so on: nothing that is there is touched."""
    for number in range(1, _MOST_RUNS):
        tried = name if number == 1 else f"{name}-{number}"
        with contextlib.suppress(FileExistsError):
            os.mkdir(tried, mode=0o700, dir_fd=base)
            return tried
    raise FileExistsError(f"{name} and {_MOST_RUNS} more exist")


def _write(folder: int, name: str, content: str) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    with open(os.open(name, flags, mode=0o600, dir_fd=folder), "w", encoding="utf-8", newline="") as file:
        file.write(content)


def _point(folder: int, run: str) -> None:
    """Let the link ``latest`` name ``run``, in one step; what is there and no link stays."""
    with contextlib.suppress(FileNotFoundError):
        if not stat.S_ISLNK(os.stat(_LATEST, dir_fd=folder, follow_symlinks=False).st_mode):
            return
    # The folder may be one that others can write to, such as /tmp: the draft's name cannot be guessed.
    draft = f".{_LATEST}.{secrets.token_hex(8)}"
    os.symlink(run, draft, dir_fd=folder)
    try:
        os.replace(draft, _LATEST, src_dir_fd=folder, dst_dir_fd=folder)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(draft, dir_fd=folder)
        raise
