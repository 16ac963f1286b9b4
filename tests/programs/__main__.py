# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Probes real programs for the latency of a function while they work as fast as they can (``make programs``).

Each runs in namespaces of its own, and counts by itself how often it did what the function does: its log, its own
statistics, or what it answered. The probe has to count the same, and the program has to live and to go on. They unwind
stacks (C++, Rust, Perl, the JVM), switch them (greenlet, Lua), move them (Go), fork (PostgreSQL) or compile themselves.
"""

from __future__ import annotations

import contextlib
import http.client
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from conftest import make_importable
from lab.host import LabError, require, wait_for
from lab.probes import probe_while

make_importable()
CALLS = int(os.environ.get("CALLS", "20000"))
PREFIX = os.environ.get("PREFIX", "")  # where programs may lie that take the place of the system's, such as /opt/x


@dataclass
class Program:
    """A running program: where it is, and how to make it work.

    ``work()`` returns how often the function was called, by the program's own account; ``thrown`` of those calls did
    not return.
    """

    name: str
    target: str
    function: str
    what: str  # its own account
    work: Callable[[], int]
    process: subprocess.Popen[bytes]
    options: dict[str, Any] = field(default_factory=dict)
    thrown: Callable[[], int] = lambda: 0


def installed(path: str) -> str:
    """The file of a program: that of PREFIX, if it has one of this name, else the system's."""
    places = [Path(PREFIX, folder, Path(path).name) for folder in ("bin", "sbin")] if PREFIX else []
    return os.path.realpath(next(filter(Path.is_file, places), path))


def first_process(starter: int) -> int:
    """The host's PID of the first process in the namespaces that unshare(1) has made."""

    def look() -> int | None:
        found = Path(f"/proc/{starter}/task/{starter}/children").read_text().split()
        return int(found[0]) if found else None

    return wait_for(look, "the program's first process")


@contextlib.contextmanager
def started(*argv: str, log: Path, **more: Any) -> Iterator[subprocess.Popen[bytes]]:
    """A program in mount and PID namespaces of its own, ended with everything that it started.

    It has none of the host's debug files, as a container of an image has none.
    """
    flags = ("--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "--propagation=private")
    hide = ("sh", "-c", '[ ! -d /usr/lib/debug ] || mount -t tmpfs none /usr/lib/debug; exec "$@"', "sh")
    with log.open("wb") as out:
        process = subprocess.Popen(
            ["unshare", *flags, *hide, *argv], stdin=subprocess.PIPE, stdout=out, stderr=subprocess.STDOUT, **more
        )
    try:
        yield process
    finally:
        if process.stdin is not None:
            process.stdin.close()
        process.kill()
        process.wait()


def reachable(connect: Callable[[], Any], process: subprocess.Popen[bytes], log: Path) -> None:
    """Waits until a server answers."""

    def tried() -> bool:
        if process.poll() is not None:
            raise LabError(f"it has ended: {log.read_text(errors='replace')[-1000:]}")
        with contextlib.suppress(OSError, http.client.HTTPException):
            connect()
            return True
        return False

    wait_for(tried, "it answers", timeout=120)


class Bursts:
    """A program that does CALLS of its work for each line of its input, and prints how many it has done in all."""

    def __init__(self, process: subprocess.Popen[bytes], log: Path) -> None:
        self.process, self.log = process, log
        self._bursts = 0
        wait_for(self._lines, "it is ready", timeout=120)

    def _lines(self) -> list[list[int]]:
        if self.process.poll() is not None:
            raise LabError(f"it has ended: {self.log.read_text(errors='replace')[-1000:]}")
        lines = self.log.read_text(errors="replace").splitlines()
        return [[int(word) for word in line.split()[1:]] for line in lines if re.fullmatch(r"done( \d+)+", line)]

    def __call__(self) -> int:
        """Does it once more; how often it says that it has called the function meanwhile."""
        before = self._lines()[-1]
        self._bursts += 1
        assert self.process.stdin is not None
        self.process.stdin.write(b"go\n")
        self.process.stdin.flush()
        wait_for(lambda: len(self._lines()) > self._bursts, "it is done", timeout=300)
        self.last = [now - was for now, was in zip(self._lines()[-1], before, strict=True)]
        return self.last[0]


# Each prints "done CALLS" as it starts and after each burst.
GREENLET = f"""
import ctypes, greenlet, sys
calls = 0
show = ctypes.pythonapi.PyObject_Repr  # repr() itself has a copy of it inline
show.argtypes, show.restype = [ctypes.py_object], ctypes.py_object
class Shown:
    def __repr__(self):
        # The stack is exchanged for the other greenlet's while PyObject_Repr has not returned.
        other.switch()
        return "x"
def other_side():
    while True:
        main.switch()
main, other = greenlet.getcurrent(), greenlet.greenlet(other_side)
one = Shown()
print("done 0", flush=True)
for line in sys.stdin:
    for _ in range({CALLS}):
        show(one)
        calls += 1
    sys.stdout.write("done %d\\n" % calls)
    sys.stdout.flush()
"""
LUA = f"""
local calls = 0
io.stdout:setvbuf("line")
print("done 0")
for line in io.lines() do
  local co = coroutine.wrap(function() while true do pcall(error, "x"); coroutine.yield() end end)
  for _ = 1, {CALLS} do co(); calls = calls + 1 end
  print("done " .. calls)
end
"""
PERL = f"""
$| = 1; my $calls = 0; print "done 0 0\\n";
while (<STDIN>) {{ for (1 .. {CALLS}) {{ eval {{ die "x\\n" }}; $calls++ if $@ }} print "done $calls $calls\\n" }}
"""
NODE = f"""
const fs = require('fs'); let calls = 0; console.log('done 0');
require('readline').createInterface({{ input: process.stdin }}).on('line', () => {{
  for (let i = 0; i < {CALLS}; i++) {{ try {{ fs.accessSync('/none') }} catch (error) {{ calls++ }} }}
  console.log('done ' + calls);
}});
"""
JAVA = f"""
public class Throws {{
  static int deep(int n) {{ if (n == 0) throw new IllegalStateException(); return deep(n - 1) + 1; }}
  public static void main(String[] arguments) throws Exception {{
    long calls = 0;
    var input = new java.io.BufferedReader(new java.io.InputStreamReader(System.in));
    System.out.println("done 0");
    while (input.readLine() != null) {{
      for (int i = 0; i < {CALLS}; i++) try {{ deep(20); }} catch (IllegalStateException thrown) {{ calls++; }}
      System.out.println("done " + calls);
    }}
  }}
}}
"""
RUST = f"""
use std::io::BufRead;
#[no_mangle] #[inline(never)]
pub fn odd_panics(n: u64) -> u64 {{ if n % 2 == 1 {{ panic!("odd") }} opaque(n + 1) }}
fn opaque(n: u64) -> u64 {{ unsafe {{ std::ptr::read_volatile(&n) }} }}
fn main() {{
    std::panic::set_hook(Box::new(|_| {{}}));
    let (mut calls, mut panics) = (0u64, 0u64);
    println!("done 0 0");
    for _line in std::io::stdin().lock().lines() {{
        for n in 0..{CALLS} {{
            if std::panic::catch_unwind(|| odd_panics(opaque(n))).is_err() {{ panics += 1 }}
            calls += 1;
        }}
        println!("done {{}} {{}}", calls, panics);
    }}
}}
"""
CPP = f"""
#include <cstdio>
#include <stdexcept>
extern "C" __attribute__((noinline, noclone, visibility("default"))) int odd_throws(int n)
{{
    if (n % 2) throw std::runtime_error("odd");
    __asm__ volatile("" : "+r"(n));
    return n + 1;
}}
int main()
{{
    long calls = 0, thrown = 0;
    char line[16];
    setvbuf(stdout, nullptr, _IOLBF, 0);
    puts("done 0 0");
    while (fgets(line, sizeof line, stdin)) {{
        for (int n = 0; n < {CALLS}; n++) {{
            try {{ odd_throws(n); }} catch (const std::exception &) {{ thrown++; }}
            calls++;
        }}
        printf("done %ld %ld\\n", calls, thrown);
    }}
}}
"""
SQL = "select 1;\n" * CALLS


@contextlib.contextmanager
def script(name: str, folder: Path, target: str, function: str, *argv: str, what: str = "its own count") -> Any:
    log = folder / "log"
    with started(*argv, log=log) as process:
        bursts = Bursts(process, log)

        def thrown() -> int:
            return bursts.last[1] if len(bursts.last) > 1 else 0

        yield Program(name, target, function, what, bursts, process, thrown=thrown)


def greenlet(folder: Path) -> Any:
    (folder / "work.py").write_text(GREENLET)
    python = os.path.realpath("/usr/bin/python3")
    return script("python3, greenlet", folder, python, "PyObject_Repr", python, str(folder / "work.py"))


def lua(folder: Path) -> Any:
    (folder / "work.lua").write_text(LUA)
    return script("lua, coroutines", folder, "/usr/bin/lua5.4", "lua_resume", "lua5.4", str(folder / "work.lua"))


def perl(folder: Path) -> Any:
    (folder / "work.pl").write_text(PERL)
    path = os.path.realpath("/usr/bin/perl")
    return script("perl, die in eval", folder, path, "Perl_pp_die", path, str(folder / "work.pl"))


def node(folder: Path) -> Any:
    (folder / "work.js").write_text(NODE)
    path = os.path.realpath(str(shutil.which("node")))
    return script("node", folder, path, "uv_fs_access", path, str(folder / "work.js"))


def java(folder: Path) -> Any:
    (folder / "Throws.java").write_text(JAVA)
    subprocess.run(["javac", "-d", str(folder), str(folder / "Throws.java")], check=True)
    home = Path(os.path.realpath(str(shutil.which("java")))).parents[1]
    library = next(iter(home.rglob("libjvm.so")))
    # Without the option, the JIT compiler throws one exception that it has made before.
    argv = ("java", "-XX:-OmitStackTraceInFastThrow", "-cp", str(folder), "Throws")
    return script("java, exceptions", folder, str(library), "JVM_FillInStackTrace", *argv)


def as_built(_path: Path) -> None:
    """Leaves a program that was built here as it is."""


def rust(folder: Path, finish: Callable[[Path], None] = as_built) -> Any:
    (folder / "work.rs").write_text(RUST)
    path = folder / "rusty"
    subprocess.run(["rustc", "-O", "-o", str(path), str(folder / "work.rs")], check=True)
    finish(path)
    return script("rust, panics", folder, str(path), "odd_panics", str(path), what="its own counts")


def cpp(folder: Path, finish: Callable[[Path], None] = as_built) -> Any:
    (folder / "work.cpp").write_text(CPP)
    path = folder / "thrower"
    subprocess.run(["g++", "-O2", "-o", str(path), str(folder / "work.cpp")], check=True)
    finish(path)
    return script("c++, exceptions", folder, str(path), "odd_throws", str(path), what="its own counts")


@contextlib.contextmanager
def redis(folder: Path) -> Any:
    path, log = folder / "socket", folder / "log"
    options = ["--port", "0", "--unixsocket", str(path), "--save", "", "--dir", str(folder)]
    server = os.path.realpath("/usr/bin/redis-server")  # one program with several names
    with started("/usr/bin/redis-server", *options, log=log) as process:
        client = socket.socket(socket.AF_UNIX)
        with client:
            reachable(lambda: client.connect(str(path)), process, log)

            def counted() -> int:
                client.sendall(b"info commandstats\r\n")
                text = b""
                while not text.endswith(b"\r\n\r\n") and not text.endswith(b"\n\r\n"):
                    text += client.recv(1 << 16)
                found = re.search(rb"cmdstat_ping:calls=(\d+)", text)
                return int(found[1]) if found else 0

            def work() -> int:
                before = counted()
                for _each in range(CALLS // 100):
                    client.sendall(b"ping\r\n" * 100)
                    left = len(b"+PONG\r\n") * 100
                    while left:
                        left -= len(client.recv(left))
                return counted() - before

            yield Program("redis", server, "pingCommand", "INFO commandstats", work, process)


@contextlib.contextmanager
def nginx(folder: Path) -> Any:
    (folder / "nginx.conf").write_text(
        f"daemon off; master_process off; user root; pid {folder}/pid; error_log {folder}/error;\n"
        "events { worker_connections 64; }\n"
        f"http {{ access_log {folder}/access; keepalive_requests 1000000;\n"
        f"server {{ listen unix:{folder}/socket; location / {{ return 200 x; }} }} }}\n"
    )
    log, access, path = folder / "log", folder / "access", installed("/usr/sbin/nginx")
    with started(path, "-p", str(folder), "-c", str(folder / "nginx.conf"), log=log) as process:

        def get(times: int) -> None:
            with socket.socket(socket.AF_UNIX) as client:
                client.connect(str(folder / "socket"))
                for _each in range(times):
                    client.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                    answer = b""
                    while not answer.endswith(b"\r\n\r\nx"):
                        answer += client.recv(1 << 16)

        reachable(lambda: get(1), process, log)

        def work() -> int:
            before = len(access.read_bytes().splitlines())
            get(CALLS)
            # It answers first, and writes its log then.
            wait_for(lambda: len(access.read_bytes().splitlines()) - before >= CALLS, "it writes its log")
            return len(access.read_bytes().splitlines()) - before

        yield Program("nginx", path, "ngx_http_process_request", "its access log", work, process)


@contextlib.contextmanager
def postgres(folder: Path) -> Any:
    programs = Path(installed(str(max(Path("/usr/lib/postgresql").glob("*/bin")) / "postgres"))).parent
    data, log = folder / "data", folder / "log"
    shutil.chown(folder, "postgres")
    folder.chmod(0o755)
    as_user = ("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups")
    subprocess.run([*as_user, programs / "initdb", "-D", data, "--no-sync"], check=True, capture_output=True)
    options = (
        "-D",
        str(data),
        "-k",
        str(folder),
        "-c",
        "listen_addresses=",
        "-c",
        "log_statement=all",
        "-c",
        "fsync=off",
    )
    with started(*as_user, str(programs / "postgres"), *options, log=log) as process:
        psql = [*as_user, "psql", "-h", str(folder), "-q", "-t", "-o", "/dev/null", "postgres"]

        def ask(text: str) -> None:
            done = subprocess.run(psql, input=text, text=True, capture_output=True, check=False)
            if done.returncode:
                raise OSError(done.stderr)

        reachable(lambda: ask("select 1;"), process, log)

        def work() -> int:
            before = log.read_bytes().count(b"LOG:  statement: select")
            ask(SQL)
            return log.read_bytes().count(b"LOG:  statement: select") - before

        path = str(programs / "postgres")
        yield Program("postgres", path, "standard_ExecutorRun", "log_statement", work, process)


@contextlib.contextmanager
def dockerd(folder: Path, asked: str = "version") -> Any:
    """It starts runc and others each time that it is asked for its ``version``."""
    log = folder / "log"
    places = [f"--{name}={folder}/{name}" for name in ("data-root", "exec-root", "pidfile")]
    quiet = ["--iptables=false", "--bridge=none", "--debug", "-H", f"unix://{folder}/socket"]
    path = os.path.realpath(str(shutil.which("dockerd")))
    with started(path, *places, *quiet, log=log) as process:

        def get(times: int) -> None:
            client = http.client.HTTPConnection("docker")
            client.sock = socket.socket(socket.AF_UNIX)
            client.sock.connect(str(folder / "socket"))
            with contextlib.closing(client):
                for _each in range(times):
                    client.request("GET", f"/{asked}")
                    client.getresponse().read()

        reachable(lambda: get(1), process, log)

        def work() -> int:
            before = log.read_bytes().count(b"Calling GET /" + asked.encode())
            get(CALLS // 10)
            return log.read_bytes().count(b"Calling GET /" + asked.encode()) - before

        function = "github.com/docker/docker/api/server/router/system.(*systemRouter).getVersion"
        yield Program("dockerd", path, function, "its debug log", work, process)


@contextlib.contextmanager
def sqlite(folder: Path) -> Any:
    log = folder / "log"
    with started("/usr/bin/sqlite3", "-batch", log=log) as process:
        assert process.stdin is not None

        def work() -> int:
            before = len(log.read_bytes().splitlines())
            assert process.stdin is not None
            process.stdin.write(SQL.encode())
            process.stdin.flush()
            wait_for(lambda: len(log.read_bytes().splitlines()) - before >= CALLS, "it answers", timeout=300)
            return len(log.read_bytes().splitlines()) - before

        yield Program("sqlite3", "libsqlite3", "sqlite3_prepare_v2", "the lines it printed", work, process)


PROGRAMS = {
    each.__name__: each
    for each in (greenlet, lua, perl, node, java, rust, cpp, redis, nginx, postgres, dockerd, sqlite)
}


def told(program: Program) -> tuple[bool, list[str]]:
    """Whether the probe and the program agree and the program lives, and a row of the table."""
    program.work()
    plain = _rate(program)
    pid = first_process(program.process.pid)
    members = [pid, *below(pid)]
    own: list[tuple[int, float]] = []

    def work() -> None:
        began = time.monotonic()
        own.append((program.work(), time.monotonic() - began))

    asked = {"pids": members, "target": program.target, "function": [program.function], "collect": "latency"}
    asked.update(program.options)
    result = probe_while("uprobe", asked, work)
    if "accounting" not in result:
        return False, [program.name, program.function, str(result.get("msg"))]
    account, thrown = result["accounting"], program.thrown()
    calls, took = own[0]
    again = program.work()
    alive = program.process.poll() is None and again == calls
    unreturned = account["unpaired"] + account["unfinished"]
    equal = account["hits"] == calls and account["delivered"] == calls - thrown and unreturned == thrown
    how = result["attachments"][0].get("returns") or "entry only"
    row = [
        program.name,
        f"`{program.function.rpartition('/')[2]}`",
        how,
        f"{calls} ({program.what})",
        f"{account['hits']}" + (f", {unreturned} never returned" if thrown else ""),
        f"{plain:,.0f}",
        f"{calls / took:,.0f}",
        "yes" if alive else "NO",
    ]
    return equal and alive, row


def _rate(program: Program) -> float:
    began = time.monotonic()
    return program.work() / (time.monotonic() - began)


def below(pid: int) -> list[int]:
    found: list[int] = []
    with contextlib.suppress(OSError):
        for child in map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split()):
            found += [child, *below(child)]
    return found


def main() -> int:
    """Runs the programs that are named, or all; 1 where one differs or has died."""
    require("unshare", "setpriv")
    wrong = 0
    heads = ("program", "function", "returns", "calls by its own account", "hits", "calls a second", "probed", "lives")
    print("| " + " | ".join(heads) + " |\n|" + "---|" * len(heads), flush=True)
    for name in sys.argv[1:] or PROGRAMS:
        folder = Path(tempfile.mkdtemp(prefix="fleet-programs-"))
        try:
            with PROGRAMS[name](folder) as program:
                good, row = told(program)
        except (OSError, LabError, subprocess.CalledProcessError) as error:
            good, row = False, [name, f"did not run: {error}"]
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        wrong += not good
        print("| " + " | ".join(row) + " |" + ("" if good else " WRONG"), flush=True)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
