# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing the report's files."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.stacks import to_folded, to_speedscope
from ansible_collections.fleet.probe.plugins.plugin_utils._report.exports import to_csv, to_openmetrics
from ansible_collections.fleet.probe.plugins.plugin_utils._report.html import to_html


def write_report(report_dir: str, document: Mapping[str, Any]) -> tuple[list[str], str | None]:
    """Write fleet.json, report.html, rows.csv, metrics.txt and metrics.prom into ``report_dir``, and stacks.folded
    and stacks.speedscope.json if there are stacks. Each file is written whole or not at all, and only its owner may
    read it: names and arguments in it may be secret. A folder that does not exist is made for the owner alone.

    Returns the paths, or none and the reason: a controller that cannot keep files (an execution environment in AWX)
    still gets its answer. An empty ``report_dir`` asks for no files.
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
    folder = Path(os.path.abspath(os.path.expanduser(report_dir)))
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            for name, content in contents.items():
                _replace(opened, name, content)
        finally:
            os.close(opened)
    except OSError as error:
        return [], f"cannot write to report_dir {report_dir} ({error.strerror or error})"
    return [str(folder / name) for name in contents], None


def _replace(folder: int, name: str, content: str) -> None:
    """Write a file so that a reader sees the old content or the new, never half of it.

    The folder may be one that others can write to, such as /tmp: the draft has a name that nobody can guess, is
    created by this call or not at all, and links are not followed.
    """
    draft = f".{name}.{secrets.token_hex(8)}"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    opened = os.open(draft, flags, mode=0o600, dir_fd=folder)
    try:
        with open(opened, "w", encoding="utf-8", newline="") as file:
            file.write(content)
        os.replace(draft, name, src_dir_fd=folder, dst_dir_fd=folder)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(draft, dir_fd=folder)
        raise
