# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The preflight on this host: as root, as anybody, without libbpf, with a runtime that is down."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import run
from lab.modules import run_module


def checks(result: dict[str, Any]) -> dict[str, bool]:
    return {one["name"]: one["ok"] for one in result["checks"]}


def bpf_objects() -> tuple[str, str]:
    return run("bpftool", "prog", "list"), run("bpftool", "link", "list")


def test_a_host_that_will_do() -> None:
    result = run_module("host_info")
    assert result["ready"] is True and result["changed"] is False
    assert all(checks(result).values())
    assert result["probes"]["uprobe"] == {"usable": True, "found": "works"}
    assert result["probes"]["kprobe"]["usable"] is Path("/sys/bus/event_source/devices/kprobe").exists()
    for one in result["gaps"]:
        assert one["what"] and one["found"] and one["cost"].endswith(".") and one["remedy"].endswith(".")


@pytest.mark.skipif(shutil.which("bpftool") is None, reason="bpftool is not installed")
def test_nothing_stays_loaded() -> None:
    run_module("host_info")
    assert "fp_check" not in "".join(bpf_objects())


def test_without_root_it_says_so_and_no_more() -> None:
    # Uid 65534 that may still read the checkout and the interpreter, wherever they lie.
    may_read = ("--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search")
    prefix = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *may_read)
    result = run_module("host_info", prefix=prefix)
    assert result["ready"] is False
    found = checks(result)
    assert not found["user"] and not found["discovery"] and found["kernel"]
    assert {one["remedy"] for one in result["gaps"] if one["what"] in ("user", "uprobe", "tracepoint")} == {
        "Set become: true."
    }


def test_without_libbpf() -> None:
    # The loader finds nothing by that name: an empty directory over each that holds one.
    hide = "; ".join(
        f"mount --bind /dev/null {library}"
        for folder in ("/lib", "/usr/lib", "/usr/local/lib")
        for library in Path(folder).glob("*/libbpf.so.*.*")
        if not library.is_symlink()
    )
    result = run_module("host_info", prefix=("unshare", "-m", "sh", "-c", f'{hide}; exec "$@"', "sh"))
    assert result["ready"] is False
    (gap,) = [one for one in result["gaps"] if one["what"] == "libbpf"]
    assert "libbpf1" in gap["remedy"]


@pytest.fixture
def engine(docker: Dockerd) -> Dockerd:
    docker.run("host-info")
    return docker


def test_runtimes(engine: Dockerd, tmp_path: Path) -> None:
    listed = run_module("host_info", {"endpoints": {"docker": engine.host}})["runtimes"]
    # engines in other containers of the machine are listed, too
    (docker,) = [one for one in listed if one["endpoint"] == engine.host]
    assert docker["runtime"] == "docker" and docker["containers"] >= 1 and docker["error"] is None
    down = run_module("host_info", {"endpoints": {"docker": str(tmp_path / "none.sock")}})
    assert down["ready"] is True
    (gap,) = [one for one in down["gaps"] if one["what"] == f"docker at {tmp_path}/none.sock"]
    assert gap["found"] == os.strerror(2)
    assert "endpoints.docker" in gap["remedy"]


def test_an_endpoint_that_is_none() -> None:
    result = run_module("host_info", {"endpoints": {"docker": "nowhere"}})
    assert result["failed"] is True and result["msg"].startswith("endpoints: the endpoint of docker is 'nowhere'")
