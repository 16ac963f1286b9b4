# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing the report's files."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import secrets
import stat
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.stacks import to_folded, to_speedscope
from ansible_collections.fleet.probe.plugins.plugin_utils._report.exports import to_csv, to_openmetrics
from ansible_collections.fleet.probe.plugins.plugin_utils._report.html import to_html
from ansible_collections.fleet.probe.plugins.plugin_utils._report.otlp import to_otlp
from ansible_collections.fleet.probe.plugins.plugin_utils._report.pprof import to_pprof
from ansible_collections.fleet.probe.plugins.plugin_utils._report.series import (
    to_series_csv,
    to_series_html,
    to_series_openmetrics,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._report.timeline import to_timeline

_LATEST = "latest"
_MOST_RUNS = 1000  # of one minute
Content = str | bytes | Iterator[str]  # of a file
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC


def check_folder(report_dir: str) -> None:
    """Raise OptionError if no report could be written below ``report_dir``; leaves nothing behind."""
    if not report_dir:
        return
    folder = _absolute(report_dir)
    there = next(part for part in (folder, *folder.parents) if os.path.lexists(part))
    try:
        # In a folder of its own: what is made under its real name, and removed, another play may have just found there.
        with tempfile.TemporaryDirectory(prefix=".fleet.probe.", dir=there) as own:
            (Path(own) / folder.relative_to(there)).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OptionError(
            f"report_dir is '{printable_text(report_dir)}', which cannot be written to ({error.strerror or error}); "
            "give a folder of yours, or an empty report_dir for no files."
        ) from None


def write_report(
    report_dir: str, document: Mapping[str, Any], series: dict[str, Any] | None = None
) -> tuple[list[str], str | None]:
    """Write the run's files into a folder of its own below ``report_dir``, and let ``latest`` there name the newest.

    The folder's name is the run's start (UTC) and probe, such as ``2026-11-29T0112-uprobe``, with a number if there is
    one already. It has fleet.json, report.html, rows.csv, metrics.txt, metrics.prom and metrics.otlp.json; if there are
    events timeline.json; and if there are stacks stacks.folded, stacks.speedscope.json and stacks.pb.gz. Only the owner
    may read them: names and arguments in them may be secret. The folder of a window of a ``series`` also has
    series.json, series.html, series.csv and series.metrics.txt, of all windows until then; the last of its windows gets
    the folder's name as ``folder``.

    Returns the paths, or none and the reason: a controller that can no longer keep files still gets its answer. An
    empty ``report_dir`` asks for no files.
    """
    if not report_dir:
        return [], None
    merged, hosts, probe = document["merged"], document["hosts"], str(document["probe"])
    # Made one after another: of a large fleet each is tens of megabytes.
    contents: dict[str, Callable[[], Content]] = {
        "fleet.json": lambda: _document(document),
        "report.html": lambda: to_html(document),
        "rows.csv": lambda: to_csv(merged["rows"]),
        "metrics.txt": lambda: to_openmetrics(merged, probe),
        "metrics.prom": lambda: to_openmetrics(merged, probe, textfile=True),
        "metrics.otlp.json": lambda: json.dumps(to_otlp(merged, probe)) + "\n",
    }
    if any(result.get("events") for result in hosts.values()):
        contents["timeline.json"] = lambda: json.dumps(to_timeline(hosts, probe)) + "\n"
    if any(result.get("stacks") for result in hosts.values()):
        contents["stacks.folded"] = lambda: to_folded(hosts)
        contents["stacks.speedscope.json"] = lambda: json.dumps(to_speedscope(hosts, probe)) + "\n"
        contents["stacks.pb.gz"] = lambda: to_pprof(hosts)
    if series:
        contents["series.json"] = lambda: json.dumps(series, ensure_ascii=False, indent=1) + "\n"
        contents["series.html"] = lambda: to_series_html(series)
        contents["series.csv"] = lambda: to_series_csv(series)
        contents["series.metrics.txt"] = lambda: to_series_openmetrics(series)

    def named(folder: str | None) -> None:
        if series:
            series["windows"][-1]["folder"] = folder

    files, refused = write_files(report_dir, _run_name(document["start_at"], probe), contents, named, latest=True)
    if refused:
        named(None)
    return files, refused


def _document(document: Mapping[str, Any]) -> Iterator[str]:
    """fleet.json, a line for each host, row and other entry: it can be read and searched, and is soon written."""
    yield "{"
    for number, (key, value) in enumerate(document.items()):
        yield f"{',' if number else ''}\n {_json(key)}: "
        yield from _lines(value, 2 if key == "merged" else 1)
    yield "\n}\n"


def _lines(value: Any, levels: int) -> Iterator[str]:
    """JSON with a line for each entry on the first levels."""
    if not levels or not value or not isinstance(value, (dict, list)):
        yield _json(value)
        return
    entries = value.items() if isinstance(value, dict) else ((None, entry) for entry in value)
    yield "{" if isinstance(value, dict) else "["
    for number, (key, entry) in enumerate(entries):
        yield f"{',' if number else ''}\n  " + (f"{_json(key)}: " if isinstance(value, dict) else "")
        yield from _lines(entry, levels - 1)
    yield "}" if isinstance(value, dict) else "]"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def write_plan(path: str, plan: Mapping[str, Any]) -> None:
    """Write the plan of slices as a file of extra variables. Raises OptionError."""
    place = _absolute(path)
    try:
        place.unlink(missing_ok=True)
        with _opened(place.parent) as folder:
            _write(folder, place.name, json.dumps(plan, indent=1) + "\n")
    except OSError as error:
        raise OptionError(
            f"plan_file is '{printable_text(path)}', which cannot be written ({error.strerror or error}); give a file "
            "in a folder of yours."
        ) from None


def write_listing(report_dir: str, name: str, listing: Any) -> tuple[str, str | None]:
    """Write ``listing`` as JSON to the file ``name`` in ``report_dir``, instead of the one that is there.

    Returns its path, or an empty text and the reason. An empty ``report_dir`` asks for no file.
    """
    if not report_dir:
        return "", None
    folder = _absolute(report_dir)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _opened(folder) as opened:
            draft = f".{name}.{secrets.token_hex(8)}"
            _write(opened, draft, json.dumps(listing, indent=4, sort_keys=True, default=str) + "\n")
            _replace(opened, draft, name)
    except OSError as error:
        return "", f"cannot write to report_dir {report_dir} ({error.strerror or error})"
    return str(folder / name), None


def write_comparison(report_dir: str, contents: Mapping[str, str | bytes]) -> tuple[list[str], str | None]:
    """Write a comparison's files into a folder of their own, as ``write_report`` does; ``latest`` stays a run's."""
    made = {name: _as_it_is(content) for name, content in contents.items()}
    return write_files(report_dir, _run_name(None, "compare"), made) if report_dir else ([], None)


def _as_it_is(content: str | bytes) -> Callable[[], Content]:
    return lambda: content


def write_files(
    report_dir: str,
    name: str,
    contents: Mapping[str, Callable[[], Content]],
    named: Callable[[str], None] = lambda _folder: None,
    latest: bool = False,
) -> tuple[list[str], str | None]:
    """Write files into a new folder below ``report_dir``; the paths, or none and the reason.

    ``named`` is called with the folder's name before the contents are made.
    """
    folder = _absolute(report_dir)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _opened(folder) as opened:
            run = _new_folder(opened, name)
            named(run)
            with _opened(run, opened) as inner:
                for file, content in contents.items():
                    _write(inner, file, content())
            if latest:
                _point(opened, run)
    except OSError as error:
        return [], f"cannot write to report_dir {report_dir} ({error.strerror or error})"
    return [str(folder / run / file) for file in contents], None


def new_file(folder: str, name: str, extension: str) -> tuple[str, BinaryIO]:
    """A new file in a run's folder, open for writing, and its path: ``name``, or ``name-2`` and so on.

    Characters that may mean something in a path are replaced. Raises OSError.
    """
    plain = re.sub(r"[^A-Za-z0-9_.-]", "_", name).lstrip(".") or "_"
    with _opened(Path(folder)) as opened:
        for number in range(1, _MOST_RUNS):
            tried = (plain if number == 1 else f"{plain}-{number}") + extension
            with contextlib.suppress(FileExistsError):
                fd = os.open(tried, _NEW, mode=0o600, dir_fd=opened)
                return str(Path(folder) / tried), open(fd, "wb")
    raise FileExistsError(errno.EEXIST, f"{plain} and {_MOST_RUNS} more exist")


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


def _write(folder: int, name: str, content: Content) -> None:
    with open(os.open(name, _NEW, mode=0o600, dir_fd=folder), "wb") as file:
        for part in [content] if isinstance(content, (str, bytes)) else content:
            file.write(part.encode() if isinstance(part, str) else part)


def _point(folder: int, run: str) -> None:
    """Let the link ``latest`` name ``run``, in one step; what is there and no link stays."""
    with contextlib.suppress(FileNotFoundError):
        if not stat.S_ISLNK(os.stat(_LATEST, dir_fd=folder, follow_symlinks=False).st_mode):
            return
    # The folder may be one that others can write to, such as /tmp: the draft's name cannot be guessed.
    draft = f".{_LATEST}.{secrets.token_hex(8)}"
    os.symlink(run, draft, dir_fd=folder)
    _replace(folder, draft, _LATEST)


def _replace(folder: int, draft: str, name: str) -> None:
    """Give ``draft`` its name, or remove it."""
    try:
        os.replace(draft, name, src_dir_fd=folder, dst_dir_fd=folder)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(draft, dir_fd=folder)
        raise
