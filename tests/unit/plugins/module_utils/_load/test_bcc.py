# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiling on the host: the cache, whom it trusts, and what a failure says. The tests replace BCC."""

from __future__ import annotations

import inspect
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load import bcc
from ansible_collections.fleet.probe.plugins.module_utils._load import compile as compiler
from ansible_collections.fleet.probe.plugins.module_utils._load.bcc import MOST_KEPT, compile_program

ANSWER = {"bundle": {"format": 1, "maps": []}}


@pytest.fixture
def compiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Makes the interpreter with bcc a script that prints ``out`` and ``err``; returns how often it ran."""
    script, runs = tmp_path / "python", tmp_path / "runs"
    runs.write_text("")

    def give(out: str = json.dumps(ANSWER), err: str = "") -> Any:
        script.write_text(
            f"#!{sys.executable}\nimport sys\nopen({str(runs)!r}, 'a').write('x')\nsys.stdin.read()\n"
            f"sys.stderr.write({err!r})\nprint({out!r})\n"
        )
        script.chmod(0o755)
        monkeypatch.setattr(bcc, "probe_interpreters_for_module", lambda paths, module: str(script))
        return lambda: len(runs.read_text())

    return give


def test_a_program_is_compiled_once(compiles: Any, tmp_path: Path) -> None:
    ran, cache = compiles(), tmp_path / "cache"
    request: Dict[str, Any] = {"text": "int f;", "kinds": {}}
    assert [compile_program(request, str(cache)) for _time in range(3)] == [ANSWER["bundle"]] * 3
    assert ran() == 1
    compile_program({**request, "text": "int g;"}, str(cache))
    assert ran() == 2 and len(list(cache.iterdir())) == 2
    assert cache.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in cache.iterdir()} == {0o600}


def test_a_damaged_cache_file_is_compiled_again(compiles: Any, tmp_path: Path) -> None:
    ran = compiles()
    compile_program({}, str(tmp_path / "cache"))
    next((tmp_path / "cache").iterdir()).write_text("{")
    assert compile_program({}, str(tmp_path / "cache")) == ANSWER["bundle"] and ran() == 2


def test_the_cache_keeps_the_programs_used_last(compiles: Any, tmp_path: Path) -> None:
    compiles()
    cache = tmp_path / "cache"
    cache.mkdir(mode=0o700)
    for number in range(MOST_KEPT + 5):
        (cache / f"{number}.json").write_text("{}")
        os.utime(cache / f"{number}.json", (number, number))
    compile_program({}, str(cache))
    kept = {file.name for file in cache.iterdir()}
    assert len(kept) == MOST_KEPT and "5.json" not in kept and f"{MOST_KEPT}.json" in kept


@pytest.mark.parametrize("how", ["open", "link"])
def test_a_directory_that_others_could_write_to_is_refused(compiles: Any, tmp_path: Path, how: str) -> None:
    ran, cache = compiles(), tmp_path / "cache"
    if how == "link":
        (tmp_path / "other").mkdir(mode=0o700)
        cache.symlink_to(tmp_path / "other")
    else:
        cache.mkdir()
        cache.chmod(0o711)
    with pytest.raises(HostError, match="is not a directory that only root can enter; remove it"):
        compile_program({}, str(cache))
    assert ran() == 0


def test_the_first_error_of_the_compiler_is_reported(compiles: Any, tmp_path: Path) -> None:
    said = "my.c:3:1: warning: w\nIn file included from x:\nmy.c:7:5: error: no member 'y'\nmy.c:9:1: error: other\n"
    compiles(json.dumps({"error": "Failed to compile"}), said)
    with pytest.raises(OptionError) as refused:
        compile_program({}, str(tmp_path / "cache"))
    assert str(refused.value) == "The program does not compile: line 7 of my.c: no member 'y'"
    assert list((tmp_path / "cache").iterdir()) == []


def test_the_answer_of_the_compiler_is_reported(compiles: Any, tmp_path: Path) -> None:
    compiles(json.dumps({"error": "there is no function f, only g"}))
    with pytest.raises(OptionError, match="does not compile: there is no function f, only g"):
        compile_program({}, str(tmp_path / "cache"))


def test_a_compiler_that_died(compiles: Any, tmp_path: Path) -> None:
    compiles("", "Traceback\nMemoryError: x\n")
    with pytest.raises(HostError, match=r"BCC failed \(.*, exit status 0\): MemoryError: x"):
        compile_program({}, str(tmp_path / "cache"))


def test_a_host_without_bcc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bcc, "probe_interpreters_for_module", lambda paths, module: None)
    with pytest.raises(HostError, match="No Python on this host can import bcc .*python3-bpfcc"):
        compile_program({}, str(tmp_path / "cache"))


SOURCE = "BPF_HASH(m, u32, u64);\nint f(void *ctx)\n{\n    u64 *v = m.lookup(&k);\n    *v += 1;\n    return 0;\n}\n"
SHOWN = """Disassembly of function other
; return 0; // Line   9
   3:\tb7 00 00 00 00 00 00 00\tr0 = 0

Disassembly of function f
; u64 *v = bpf_map_lookup_elem_(bpf_pseudo_fd(1, -1), &k); // Line  14
   2:\t85 00 00 00 01 00 00 00\tcall 1
; *v += 1; // Line  15
   3:\t79 01 00 00 00 00 00 00\tr1 = *(u64 *)(r0 + 0)
; return 0; // Line  16
   4:\tb7 00 00 00 00 00 00 00\tr0 = 0

bpf: Failed to load program: Permission denied
2: (85) call bpf_map_lookup_elem#1
"""


@pytest.mark.parametrize(
    ("log", "place", "reason"),
    [
        ("2: (85) call 1 ; R0=x\n3: (79) r1 = *(u64 *)(r0 +0)\nR0 invalid mem access 'or_null'\nprocessed 4 insns\n",
         "line 5 of f.c (*v += 1;)", "R0 invalid mem access 'or_null'"),
        ("2: (85) call bpf_x#9\nunknown func bpf_x#9\nprocessed 3 insns (limit 1000000)\n",
         "line 4 of f.c (u64 *v = m.lookup(&k);)", "unknown func bpf_x#9"),
        ("4: (b7) r0 = 0\ninfinite loop detected at insn 3\ncur state: R0=scalar()\nprocessed 9 insns\n",
         "line 5 of f.c (*v += 1;)", "infinite loop detected at insn 3"),
        ("zeof(x)); }) != 1) { @ main.c:34\n2: (85) call 1 ; R0=x\n; *v += 1; @ main.c:15\nfrom 9 to 3: R0=x\n"
         "3: (79) r1 = *(u64 *)(r0 +0)\nBPF program is too large. Processed 1000001 insn\nprocessed 1000001 insns\n",
         "line 5 of f.c (*v += 1;)", "BPF program is too large. Processed 1000001 insn"),
    ],
)  # fmt: skip
def test_the_line_that_the_verifier_means(log: str, place: str, reason: str) -> None:
    assert bcc.find_line(log, SHOWN, "f", SOURCE, "f.c") == (place, reason)


@pytest.mark.parametrize(("log", "shown"), [("", SHOWN), ("3: (79) x\nwhy\n", ""), ("9: (79) x\nwhy\n", SHOWN)])
def test_no_line_is_guessed(log: str, shown: str) -> None:
    assert bcc.find_line(log, shown, "f", SOURCE, "f.c") is None


def test_lines_below_a_declared_record_are_looked_up(compiles: Any, tmp_path: Path) -> None:
    said = "f.c:17:5: error: undeclared 'k'\n    u64 *v = m.lookup(&k);\n                       ^\n1 error generated.\n"
    compiles(json.dumps({"error": "Failed to compile BPF module <text>"}), said)
    with pytest.raises(OptionError, match="compile: line 4 of f.c: undeclared 'k'$"):
        compile_program({"text": SOURCE, "name": "f.c"}, str(tmp_path / "cache"))


def test_what_the_last_step_of_the_compiler_says(compiles: Any, tmp_path: Path) -> None:
    compiles("", "error: f.c:0:0: in function f i32 (i8*): Looks like the BPF stack limit of 512 bytes is exceeded.\n")
    with pytest.raises(OptionError, match="^The program does not compile: f: Looks .* stack limit of 512 .*exceeded$"):
        compile_program({"text": SOURCE, "name": "f.c"}, str(tmp_path / "cache"))


@pytest.mark.parametrize("may_mount", [True, False])
def test_a_compiler_that_is_killed_leaves_nothing(tmp_path: Path, may_mount: bool) -> None:
    """Where it may not mount a file system of its own, a directory in that for temporary files stays."""
    if may_mount and os.geteuid() != 0:
        pytest.skip("only root can mount")
    source = inspect.getsource(compiler).replace(
        'if __name__ == "__main__":',
        "def compile_text(*arguments, **_more):\n"
        "    print(open(arguments[1] + '/some/header.h').read(), flush=True)\n"
        "    sys.stdin.close(); import time; time.sleep(1000)\n"
        + ("" if may_mount else "ctypes.CDLL = lambda _name: Refusing()\n")
        + "class Refusing:\n"
        "    def prctl(self, *arguments): pass\n"
        "    def syscall(self, *arguments): return -1\n"
        "    def unshare(self, *arguments): return -1\n"
        'if __name__ == "__main__":',
    )
    request = {"text": "", "headers": {"some/header.h": "found"}, "arch": "x86_64", "gated": False, "name": "x"}
    with subprocess.Popen(
        [sys.executable, "-I", "-c", source],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(json.dumps({**request, "parent": os.getpid()}).encode())
        process.stdin.close()
        assert process.stdout.readline() == b"found\n"
        process.kill()
    assert len(list(tmp_path.iterdir())) == (0 if may_mount else 1)
