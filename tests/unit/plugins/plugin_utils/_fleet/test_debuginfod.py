# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names from debug files, from a server on this machine; test_debuginfod.py of the integration tests has a real one."""

from __future__ import annotations

import http.server
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import build_id
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, Source
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.debuginfod import check_urls, name_frames

SOURCE = """
namespace Shop { struct Cart { int add(int); }; }
__attribute__((noinline)) int Shop::Cart::add(int n) { return n + 1; }
int main() { return Shop::Cart().add(1); }
"""
SYMBOL = "_ZN4Shop4Cart3addEi"


class Server:
    """A debuginfod: what it has by path, and what it was asked for."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.asked: list[str] = []
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append(self.path)
                data = server.files.get(self.path)
                self.send_response(404 if data is None else 200)
                self.send_header("Content-Length", str(len(data or b"")))
                self.end_headers()
                self.wfile.write(data or b"")

            def log_message(self, *_args: Any) -> None:
                """Says nothing."""

        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}"
        threading.Thread(target=self.http.serve_forever, args=[0.01], daemon=True).start()


@pytest.fixture
def server() -> Iterator[Server]:
    one = Server()
    yield one
    one.http.shutdown()
    one.http.server_close()


@pytest.fixture(autouse=True)
def cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("DEBUGINFOD_CACHE_PATH", str(tmp_path / "cache"))
    return tmp_path / "cache"


class Built:
    """A program, its debug file, its build id and the address of its function."""

    def __init__(self, directory: Path, text: str = SOURCE) -> None:
        program = directory / "program"
        words = ["g++", "-g", "-O1", "-Wl,--build-id", "-o", str(program), "-x", "c++", "-"]
        subprocess.run(words, input=text, text=True, check=True)
        with open(program, "rb") as file:
            elf = Elf(Source(file.fileno(), program.stat().st_size), architecture())
            self.build = build_id(elf).hex()
            (self.address,) = [symbol.address for symbol in elf.find([SYMBOL])[SYMBOL]]
        subprocess.run(["objcopy", "--only-keep-debug", str(program), str(directory / "debug")], check=True)
        self.debug = (directory / "debug").read_bytes()
        self.path = f"/buildid/{self.build}/debuginfo"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return Built(tmp_path_factory.mktemp("built"))


def answer(built: Built, build: str = "", container: str | None = "c1") -> dict[str, Any]:
    frames = [{"frame": "program+0x1136", "address": built.address + 2}]
    return {
        "stacks": [
            {"container": container, "frames": ["program+0x1136", "main"], "count": 3},
            {"container": "c2", "frames": ["program+0x1136"], "count": 1},
        ],
        "symbols": [],
        "unnamed": [
            {"container": container, "file": "program", "build_id": build or built.build, "frames": frames},
        ],
    }


def test_a_frame_gets_the_name_of_its_builds_debug_file(server: Server, built: Built) -> None:
    server.files[built.path] = built.debug
    said: list[str] = []
    found, warnings = name_frames({"host1": answer(built), "host2": answer(built)}, [server.url], said.append)
    assert warnings == [] and said == [f"Asking {server.url} for the debug files of 1 build"]
    for host in ("host1", "host2"):
        assert [stack["frames"] for stack in found[host]["stacks"]] == [
            ["Shop::Cart::add(int)", "main"],
            ["program+0x1136"],  # of another container, whose file may be another
        ]
        assert found[host]["symbols"] == [{"name": "Shop::Cart::add(int)", "symbols": [SYMBOL]}]
        assert found[host]["unnamed"] == []
    assert server.asked == [built.path], "one request for all hosts"


def test_a_host_that_failed_costs_the_others_no_names(server: Server, built: Built) -> None:
    server.files[built.path] = built.debug
    failed: dict[str, Any] = {"failed": True, "msg": "Kernel 4.18 is too old"}
    found, warnings = name_frames({"old": failed, "host1": answer(built)}, [server.url], lambda line: None)
    assert (found["old"], warnings) == (failed, [])
    assert found["host1"]["stacks"][0]["frames"][0] == "Shop::Cart::add(int)"


def test_a_file_is_fetched_once(server: Server, built: Built, cache: Path) -> None:
    server.files[built.path] = built.debug
    for _time in range(2):
        found, _warnings = name_frames({"host1": answer(built)}, [server.url], lambda line: None)
        assert found["host1"]["unnamed"] == []
    assert len(server.asked) == 1
    assert [path.name for path in (cache / built.build).iterdir()] == ["debuginfo"]


def test_nothing_is_asked_without_a_server(built: Built) -> None:
    given = {"host1": answer(built)}
    assert name_frames(given, [], pytest.fail) == (given, [])


def test_nothing_is_asked_when_nothing_is_unnamed(server: Server) -> None:
    given: dict[str, Any] = {"host1": {"stacks": [], "unnamed": []}, "host2": {"failed": True, "msg": "no"}}
    assert name_frames(given, [server.url], pytest.fail) == (given, [])
    assert server.asked == []


def test_the_next_server_is_asked(server: Server, built: Built) -> None:
    empty = Server()
    server.files[built.path] = built.debug
    found, warnings = name_frames({"host1": answer(built)}, [empty.url, server.url], lambda line: None)
    assert (found["host1"]["unnamed"], warnings, empty.asked) == ([], [], [built.path])
    empty.http.server_close()


def test_what_no_server_has_stays_without_a_name(server: Server, built: Built) -> None:
    found, warnings = name_frames({"host1": answer(built)}, [server.url], lambda line: None)
    assert found["host1"]["stacks"] == answer(built)["stacks"]
    assert warnings == [f"No debug file for build {built.build}: {server.url} has none."]


def test_a_server_that_cannot_be_reached_is_asked_once(server: Server, built: Built) -> None:
    server.http.shutdown()
    server.http.server_close()
    given = answer(built)
    given["unnamed"].append({**given["unnamed"][0], "build_id": "ab" * 20})
    _found, warnings = name_frames({"host1": given}, [server.url], lambda line: None)
    assert len(warnings) == 2 and all(server.url in warning and "does not answer" in warning for warning in warnings)


@pytest.mark.parametrize("kind", ["text", "another build", "cut"])
def test_what_is_no_debug_file_of_the_build_names_nothing(
    server: Server, built: Built, tmp_path: Path, kind: str
) -> None:
    other = Built(tmp_path, SOURCE + "\nint more = 1;") if kind == "another build" else built
    server.files[built.path] = {"text": b"<html>", "another build": other.debug, "cut": built.debug[:900]}[kind]
    found, warnings = name_frames({"host1": answer(built)}, [server.url], lambda line: None)
    assert found["host1"]["stacks"] == answer(built)["stacks"]
    assert len(warnings) == 1 and "what the server sent" in warnings[0]
    server.files[built.path] = built.debug
    found, warnings = name_frames({"host1": answer(built)}, [server.url], lambda line: None)
    assert (found["host1"]["unnamed"], warnings) == ([], []), "it was fetched again"


def test_a_frame_of_two_builds_in_one_container_stays_without_a_name(server: Server, built: Built) -> None:
    server.files[built.path] = built.debug
    given = answer(built)
    given["unnamed"].append({**given["unnamed"][0], "build_id": "ab" * 20})
    found, _warnings = name_frames({"host1": given}, [server.url], lambda line: None)
    assert found["host1"]["stacks"][0]["frames"][0] == "program+0x1136"


@pytest.mark.parametrize("build", ["", "../../etc", "AB", "zz" * 20])
def test_no_request_is_made_for_what_is_no_build_id(server: Server, built: Built, build: str) -> None:
    given = answer(built)
    given["unnamed"][0]["build_id"] = build
    _found, warnings = name_frames({"host1": given}, [server.url], lambda line: None)
    assert (server.asked, warnings) == ([], [])


@pytest.mark.parametrize("url", ["debuginfod.debian.net", "file:///etc", "https://", ""])
def test_an_address_of_no_server_is_refused(url: str) -> None:
    with pytest.raises(OptionError, match="debuginfod_urls has"):
        check_urls([url])
    check_urls(["https://debuginfod.debian.net", "http://127.0.0.1:8002/"])
