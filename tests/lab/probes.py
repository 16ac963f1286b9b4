# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a probe module as its action plugin has it run on a host: with the compiled program among its arguments."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from lab.host import wait_for
from lab.modules import run_module

BUNDLES = Path(__file__).resolve().parents[2] / "bpf" / "bundles"

# Seconds between starting a module and its window: it takes a fraction of one, on a busy machine more.
START = float(os.environ.get("FLEET_LAB_START", "2"))


def with_bundle(name: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """The module's arguments as the action plugin completes them."""
    bundles = {file.parent.name: json.loads(file.read_text()) for file in BUNDLES.glob(f"*/{name}.json")}
    return {"_bundle": bundles, **arguments}


def run_probe(name: str, arguments: dict[str, Any], **how: Any) -> dict[str, Any]:
    """The result of a probe; ``how`` as for ``run_module``."""
    return run_module(name, with_bundle(name, arguments), **how)


def probe_while(
    name: str, arguments: dict[str, Any], work: Callable[[], Any], duration: float = 3.0, **how: Any
) -> dict[str, Any]:
    """The result of a probe in whose window ``work`` ran, from its first call to its return.

    The window is placed by start_at; that the work lay inside it is checked against the window that the
    module reports, so a slow machine fails the test instead of falsifying it.
    """
    start_at = time.time() + START
    placed = {"start_at": repr(start_at), "duration": str(duration), **arguments}
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(run_probe, name, placed, **how)
        wait_for(lambda: time.time() > start_at + 0.5 or running.done(), "the window opens")
        began = time.time()
        if not running.done():
            work()
        ended = time.time()
        result = running.result()
    window = result.get("window")
    if window is not None:
        assert window["started_at"] < began and ended < window["ended_at"], (
            f"the work ran from {began} to {ended}, outside the window {window}"
        )
    return result


def bpf_objects() -> set[tuple[str, int]]:
    """Ids of the programs, maps and links in the kernel."""
    found = set()
    for kind in ("prog", "map", "link"):
        listed = subprocess.run(["bpftool", "--json", kind, "show"], capture_output=True, check=True).stdout
        found.update((kind, entry["id"]) for entry in json.loads(listed or "[]"))
    return found
