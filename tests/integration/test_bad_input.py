# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input and hosts that cannot: one sentence with value and remedy, before the first bpf() call."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import LabMissing, unique
from lab.refusals import Watched, watch_module
from lab.workload import LabContainer

BAD = unique("bad")
ONE = f"{BAD}-one"

# Uid 65534 that may still read the checkout and the interpreter, wherever they lie.
NOT_ROOT = (
    "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups",
    "--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search",
)  # fmt: skip
HAS_KPROBES = Path("/sys/bus/event_source/devices/kprobe").exists()
HOSTILE = 'it\'s "a" */ name\nand {{ more }}'
SHOWN = 'it\'s "a" */ name\\x0aand {{ more }}'
Run = Callable[..., Watched]
# What each probe needs, given where another option is wrong; program, which has no `by`, is tried in its own file.
REQUIRED: dict[str, dict[str, Any]] = {
    "uprobe": {"target": "/bin/hot", "function": "hot_fn"},
    "usdt": {"target": "/bin/marked", "probe": "lab:one"},
    "opensnoop": {},
    "execsnoop": {},
    "exitsnoop": {},
    "sigsnoop": {},
    "oomkill": {},
    "syscount": {},
    "tracepoint": {"event": ["syscalls:sys_enter_openat"]},
    "kprobe": {"function": ["vfs_read"]},
    "profile": {},
    "offcputime": {},
    "runqlat": {},
    "biolatency": {},
    "tcpconnect": {},
    "tcplife": {},
    "tcpretrans": {},
    "dnssnoop": {},
    "packets": {},
    "capture": {},
}
every_probe = pytest.mark.parametrize("name", REQUIRED)
# the options that all share are checked in one place, which is reached from each of these in its own way
one_of_each_kind = pytest.mark.parametrize("name", ["uprobe", "tracepoint", "opensnoop", "profile"])


@pytest.fixture(scope="module")
def containers(docker: Dockerd) -> list[LabContainer]:
    """Two containers of one image, with files that are no targets in the first."""
    both = [docker.run(name, "/bin/pause") for name in (ONE, f"{BAD}-two")]
    docker.exec(both[0], "/bin/mkfifo", "/tmp/pipe")
    docker.exec(both[0], "/bin/ln", "-s", "/usr/bin/python3", "/tmp/leaves")
    docker.exec(both[0], "/bin/ln", "-s", "../../../../../../../../usr/bin/python3", "/tmp/climbs")
    docker.exec(both[0], "/bin/ln", "-s", "loop", "/tmp/loop")
    return both


@pytest.fixture
def run(docker: Dockerd, containers: list[LabContainer], tmp_path: Path) -> Run:
    """Runs a module under strace on the first container, with a good request but for what is given."""
    good = {"endpoints": {"docker": str(docker.socket)}, "names": [ONE], "duration": "1"}

    def watch(name: str = "uprobe", prefix: tuple[str, ...] = (), old: bool = False, **given: Any) -> Watched:
        try:
            return watch_module(name, {**good, **REQUIRED[name], **given}, tmp_path, prefix, old)
        except LabMissing as reason:
            pytest.skip(f"cannot watch system calls: {reason}")

    return watch


def assert_refused(watched: Watched, *words: str, tried: bool = False) -> None:
    """It failed in one sentence that has all ``words``, and the kernel was asked for nothing.

    With ``tried`` it may have been asked for what it does not have.
    """
    assert watched.result.get("failed") is True, watched.result
    message = watched.result["msg"]
    assert [word for word in words if word not in message] == [], message
    assert message.endswith(".") and not re.search(r"[.!?]\)? +[A-Z]|\n", message), f"not one sentence: {message}"
    assert "Internal error" not in message
    assert "Traceback" not in watched.text and "exception" not in watched.result
    assert watched.errors == ""
    assert all(tried and "(INJECTED)" in call for call in watched.bpf_calls)


def test_a_good_request_is_not_refused_and_its_bpf_calls_are_seen(run: Run) -> None:
    """Without this, "no bpf() call" would prove nothing."""
    for name in REQUIRED:
        if name == "kprobe" and not HAS_KPROBES:
            continue
        watched = run(name, _ansible_check_mode=True)
        assert watched.result.get("failed") is None, watched.result
        assert {call.split("bpf(")[1].split(",")[0] for call in watched.bpf_calls} >= {
            "BPF_MAP_CREATE",
            "BPF_PROG_LOAD",
        }


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"function": "hot_fm"}, [f"No function hot_fm in /bin/hot of container {ONE}", "closest name is hot_fn"]),
        ({"function": "zzzzzzzzzzzz"}, ["No function zzzzzzzzzzzz", "give a name as nm prints"]),
        ({"function": "memcpy"}, ["memcpy in /bin/hot", "(IFUNC)", "probe its implementations instead"]),
        ({"target": "/bin/nosuch"}, [f"/bin/nosuch does not exist in container {ONE}", "the path as it is inside"]),
        ({"target": "/tmp/pipe"}, [f"/tmp/pipe in container {ONE}", "is a FIFO; give a program or library file"]),
        ({"target": "/tmp"}, [f"/tmp in container {ONE}", "is a directory; give a program or library file"]),
        ({"target": "/dev/null"}, [f"/dev/null in container {ONE}", "give a program or library file"]),
        ({"target": "/etc/passwd"}, [f"/etc/passwd in container {ONE}", "is not an ELF file; give another file"]),
        (
            {"target": "/tmp/leaves"},
            [
                f"/tmp/leaves in container {ONE}",
                "link to /usr/bin/python3, which does not exist inside",
                "give a file",
            ],
        ),
        ({"target": "/tmp/climbs"}, [f"/tmp/climbs in container {ONE}", "link to ../..", "does not exist inside"]),
        (
            {"target": "/tmp/loop"},
            [f"/tmp/loop in container {ONE}", "too many symbolic links; give the path of the file itself"],
        ),
        ({"target": "/proc/1/root/bin/hot"}, [f"/proc/1/root/bin/hot in container {ONE}", "; give "]),
        (
            {"target": "libnosuch"},
            ["No library or executable libnosuch", "give the absolute path of the file as target"],
        ),
        (
            {"offset": "1"},
            ["offset 1 lies inside function hot_fn", "no instruction begins there", "a disassembler lists"],
        ),
        ({"offset": "0x10000"}, ["offset 65536 lies beyond function hot_fn", "bytes long; give a smaller offset"]),
        (
            {"function": None, "offset": "16"},
            ["Address 0x10", "outside every executable segment of /bin/hot", "as nm prints it"],
        ),
        ({"function": HOSTILE}, [f"No function that matches {SHOWN} in /bin/hot", "nm"]),
        (
            {"target": f"/bin/{HOSTILE}"},
            [f"/bin/{SHOWN} does not exist in container {ONE}", "the path as it is inside"],
        ),
    ],
)
def test_what_a_container_does_not_have(run: Run, given: dict[str, Any], words: list[str]) -> None:
    watched = run(**given)
    assert_refused(watched, *words)
    coverage = watched.result["coverage"]
    assert (coverage["complete"], coverage["matched"], coverage["attached"]) == (False, 1, 0)
    assert [failed["stage"] for failed in coverage["failed"]] == ["resolve"]


def test_several_containers_that_fail_are_still_one_sentence(run: Run) -> None:
    watched = run(names=[f"{BAD}-*"], function="hot_fm")
    assert_refused(watched, "No function hot_fm", "(and 1 more failed, see coverage.failed)")
    assert len(watched.result["coverage"]["failed"]) == 2


def test_the_host_alone_fails_like_a_container(run: Run) -> None:
    assert_refused(run(names=[f"{BAD}-none"], include_host=True, target="/nosuch"), "the host itself")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"selector": "app in (web"}, ["selector: cannot read 'app in (web': at position 12", "separate the values"]),
        (
            {"selector": "app=web tier=x"},
            ["selector: cannot read 'app=web tier=x'", "separate two requirements with a comma"],
        ),
        ({"selector": f"app={HOSTILE}"}, ["selector: cannot read", "\\x0a", "*/", "letter or digit"]),
        ({"duration": "0"}, ["duration is '0'; a window must be longer than 0, such as 30s"]),
        ({"duration": "-1"}, ["duration is '-1'; a window must be longer than 0, such as 30s"]),
        ({"duration": "10y"}, ["duration is '10y'; give seconds, or a number with ms, s, m or h"]),
        ({"duration": "315360000"}, ["duration is '315360000'; the longest window is 24h, run several"]),
        ({"start_at": "1"}, ["start_at is '1'", "choose a later start_at"]),
        ({"start_at": "nan"}, ["start_at is 'nan'; give epoch seconds or ISO 8601"]),
        ({"start_at": "inf"}, ["start_at is 'inf'; give epoch seconds or ISO 8601"]),
        ({"start_at": "99999999999"}, ["start_at is '99999999999'", "choose one within 24 hours"]),
        ({"start_at": HOSTILE}, ["start_at is", "*/", "give epoch seconds or ISO 8601"]),
        ({"clock_offset": "nan"}, ["clock_offset is nan; give seconds"]),
        ({"ring_bytes": 0}, ["ring_bytes is 0; give a number from"]),
        ({"max_rows": 0}, ["max_rows is 0; give a number from 1"]),
        ({"max_events": -1}, ["max_events is -1; give a number from 1"]),
        ({"max_bytes": 1}, ["max_bytes is 1; give a number from"]),
        ({"map_entries": 0}, ["map_entries is 0; give a number from 1"]),
    ],
)
@one_of_each_kind
def test_options_that_all_probes_share(run: Run, name: str, given: dict[str, Any], words: list[str]) -> None:
    assert_refused(run(name, **given), *words)


@pytest.mark.parametrize(("key", "shown"), [("nonsense", "nonsense"), (HOSTILE, "*/")])
@every_probe
def test_keys_that_a_probe_does_not_have(run: Run, name: str, key: str, shown: str) -> None:
    remedy = "choose from __syscall_nr, dfd, filename" if name == "tracepoint" else "give any of container, "
    assert_refused(run(name, by=[key]), "by ", shown, remedy)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"target": "bin/hot"}, ["'bin/hot' is a relative path; give the absolute path"]),
        ({"target": ""}, ["target is ''; give an absolute path"]),
        ({"target": "/bin/hot\0"}, ["target is '/bin/hot\\x00'; give an absolute path"]),
        ({"function": ""}, ["function '' cannot be a symbol's name; give it as nm prints it"]),
        ({"function": "f\0g"}, ["function 'f\\x00g' cannot be a symbol's name"]),
        ({"function": None}, ["function and offset are both missing; give the function"]),
        ({"offset": HOSTILE}, ["offset is", "*/", "give a number of bytes, such as 18 or 0x12"]),
        ({"offset": "-1"}, ["offset is '-1'; give a number of bytes"]),
        ({"value": ["arg0"], "at": "return"}, ["value is arg0", "at its return", "arg0 to arg5 are read at the entry"]),
        ({"value": ["retval"], "at": "entry"}, ["value is retval", "at its entry", "retval at the return"]),
        ({"value": ["arg0"], "value_type": ["str"]}, ["value_type of arg0 is str", "integer type, or collect=events"]),
        (
            {"value": ["arg0"], "value_type": ["int32", "str"]},
            ["value_type has 2 types", "one type for all or one for each"],
        ),
        ({"by": ["arg0", "arg1"]}, ["by names the values arg0 and arg1", "by one value only"]),
    ],
)
def test_options_of_uprobe(run: Run, given: dict[str, Any], words: list[str]) -> None:
    assert_refused(run(**given), *words)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"path": ""}, ["path is ''; give the path as the process passes it"]),
        ({"path": "/etc/\0hosts"}, ["path is '/etc/\\x00hosts'; give the path"]),
        ({"path": "/" + "x" * 300}, ["path has 301 bytes; give at most 255"]),
        ({"match": "glob"}, ["match is glob but there is no path to match; give path too"]),
        (
            {"by": ["arg0"]},
            ["by has 'arg0'", "give any of container, pid, comm, user, host, stack, path, error, retval"],
        ),
    ],
)
def test_options_of_opensnoop(run: Run, given: dict[str, Any], words: list[str]) -> None:
    assert_refused(run("opensnoop", **given), *words)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"probe": "one"}, ["probe 'one' is not provider:name; give both, such as python:gc__start"]),
        ({"probe": ["a:b"] * 257}, ["probe and name list 257 probes; give at most 256"]),
        ({"probe": []}, ["probe and name are both missing; give provider:name"]),
        ({"probe": "lab:sicks"}, [f"No USDT probe lab:sicks in /bin/marked of container {ONE}", "lab:six"]),
        ({"value": ["retval"]}, ["value is 'retval'; give any of arg0"]),
        ({"value": ["arg3"], "collect": "events"}, ["USDT probe lab:one in ", "has no arg3 (number of arguments: 1)"]),
    ],
)
def test_options_of_usdt(run: Run, given: dict[str, Any], words: list[str]) -> None:
    assert_refused(run("usdt", **given), *words)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"event": []}, ["event is empty; give tracepoints, such as sched:sched_process_exec"]),
        ({"event": ["openat"]}, ["event is 'openat'; write category:name"]),
        ({"event": ["../sched:x"]}, ["event is '../sched:x'; write category:name"]),
        ({"event": [HOSTILE]}, ["event is", "*/", "write category:name"]),
        ({"event": ["sched:sched_swich"]}, ["event is 'sched:sched_swich'", "does not have", "sched:sched_switch"]),
        ({"event": ["*:*"]}, ["event matches ", "tracepoints, at most 256 can be probed at once"]),
        ({"value": ["pathname"]}, ["value names pathname", "filename"]),
        (
            {"by": ["filename"]},
            ["value_type of filename is str, and strings are neither compared with numbers nor counted"],
        ),
        (
            {"filter": ["filename==1"]},
            ["value_type of filename is str, and strings are neither compared with numbers nor counted"],
        ),
        ({"filter": ["flags=1"]}, ["filter is 'flags=1'; write a value"]),
    ],
)
def test_options_of_tracepoint(run: Run, given: dict[str, Any], words: list[str]) -> None:
    assert_refused(run("tracepoint", **given), *words)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"function": []}, ["function is empty; give kernel functions, such as vfs_read"]),
        ({"function": [HOSTILE]}, ["function is", "*/", "which is not a kernel function name", "/proc/kallsyms"]),
        ({"function": ["vfs_read; rm"]}, ["function is 'vfs_read; rm', which is not a kernel function name"]),
        ({"value": ["retval"], "at": "entry"}, ["value is retval", "at its entry", "retval at the return"]),
        ({"value": ["arg9"]}, ["value is 'arg9'; give any of arg0"]),
    ],
)
def test_options_of_kprobe(run: Run, given: dict[str, Any], words: list[str]) -> None:
    assert_refused(run("kprobe", **given), *words)


@pytest.mark.skipif(HAS_KPROBES, reason="this kernel has kprobes")
def test_a_kernel_without_kprobes(run: Run) -> None:
    watched = run("kprobe")
    assert_refused(watched, "has no kprobes", "it needs CONFIG_KPROBE_EVENTS=y")
    assert watched.result["unsupported"] is True


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("profile", {"frequency": 0}, ["frequency is 0; give 1 to 10000 samples per second on each CPU"]),
        ("profile", {"by": ["path"]}, ["by has 'path'", "give any of container, pid, comm, user, host"]),
        ("profile", {"user_stacks": False, "kernel_stacks": False}, ["are both false; leave at least one"]),
        ("offcputime", {"min_block": -1}, ["min_block is -1; give microseconds from 0"]),
        ("offcputime", {"min_block": 9, "max_block": 8}, ["max_block is 8 and min_block is 9; give a max_block"]),
        ("offcputime", {"container_pid": 0}, ["container_pid is 0; give a PID as the container sees it"]),
    ],
)
def test_options_of_what_takes_stacks(run: Run, name: str, given: dict[str, Any], words: list[str]) -> None:
    assert_refused(run(name, **given), *words)


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("tcpconnect", {"port": [0]}, ["port has 0; give ports from 1 to 65535"]),
        ("tcpconnect", {"by": ["state"]}, ["by has 'state'", "saddr, sport, daddr, dport, error"]),
        ("tcplife", {"port": list(range(1, 70))}, ["port has 69 ports; give at most 64, and run the probe again"]),
        ("tcpretrans", {"by": ["pid"]}, ["by has 'pid'", "give any of container, host, stack, saddr"]),
        ("dnssnoop", {"port": [65536]}, ["port has 65536; give ports from 1 to 65535"]),
        (
            "packets",
            {"protocol": ["tcp", "udp", "icmp", "arp", "esp"]},
            ["protocol has 5 protocols, at most 4 are allowed"],
        ),
        ("packets", {"expression": "ip an tcp"}, ["expression is 'ip an tcp'", "at character 4 ('an'): can't parse"]),
        ("packets", {"expression": "ether host 2:0:0:0:0:1"}, ["libpcap refuses", "ethernet addresses supported only"]),
        ("capture", {"expression": "ip and"}, ["which libpcap refuses, at its end: can't parse", "see pcap-filter(7)"]),
        ("capture", {"snaplen": 0}, ["snaplen is 0; give a number from 1 to 262144"]),
        ("capture", {"file_bytes": 1}, ["file_bytes is 1; give a number from 4096 to 1073741824"]),
        ("capture", {"dest": "/proc/self/status"}, ["dest is '/proc/self/status', which exists; remove it"]),
        ("capture", {"dest": "/nowhere/a.pcapng"}, ["/nowhere is not a folder on this host; make it"]),
    ],
)
def test_options_of_the_network_tools(run: Run, name: str, given: dict[str, Any], words: list[str]) -> None:
    assert_refused(run(name, **given), *words)


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("exitsnoop", {"by": ["path"]}, ["by has 'path'", "exit_code, signal, ppid"]),
        ("exitsnoop", {"container_pid": 0}, ["container_pid is 0; give a PID as the container sees it"]),
        ("sigsnoop", {"signal": [HOSTILE]}, ["signal has", "*/", "such as SIGTERM, TERM or 15"]),
        ("sigsnoop", {"signal": ["65"]}, ["signal has '65', which is not a signal; give names or numbers"]),
        ("oomkill", {"by": ["signal"]}, ["by has 'signal'", "trigger_comm"]),
        ("syscount", {"syscall": ["opennat"]}, ["syscall has 'opennat', which is not a system call", "openat"]),
        ("syscount", {"syscall": [HOSTILE]}, ["syscall has", "*/", "give a name from section 2 of the manual"]),
        ("syscount", {"error": "0"}, ["error is '0', which is not an error; give a name or number"]),
    ],
)
def test_options_of_the_tools_for_processes_and_calls(
    run: Run, name: str, given: dict[str, Any], words: list[str]
) -> None:
    assert_refused(run(name, **given), *words)


def test_a_path_may_hold_anything_but_a_nul(run: Run) -> None:
    """It goes into a map as bytes and never into C text, so there is nothing to refuse."""
    watched = run("opensnoop", path=HOSTILE, match="exact", _ansible_check_mode=True)
    assert watched.result.get("failed") is None, watched.result
    assert watched.errors == "" and watched.bpf_calls


@every_probe
def test_not_root(run: Run, name: str) -> None:
    watched = run(name, NOT_ROOT)
    assert_refused(watched, "needs root, but runs as uid 65534; add become: true")
    assert watched.result["unsupported"] is True


# kprobe says first that such a kernel has no kprobes, or that this one has none.
@pytest.mark.parametrize("name", [name for name in REQUIRED if name != "kprobe"])
def test_a_kernel_that_is_too_old(run: Run, name: str) -> None:
    """What it lacks decides, not its version: here every call of bpf(2) fails as that of an unknown helper does."""
    watched = run(name, old=True)
    assert_refused(watched, f"Kernel {os.uname().release} is too old", "which Linux 5.15 and newer", tried=True)
    assert watched.result["unsupported"] is True
    assert watched.bpf_calls and not any("BPF_MAP_CREATE" in call for call in watched.bpf_calls)


@every_probe
def test_no_libbpf(run: Run, name: str, tmp_path: Path) -> None:
    """An empty file lies over every libbpf that the loader knows, in a mount namespace of the module's own."""
    listed = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    libraries = {str(Path(path).resolve()) for path in re.findall(r"libbpf\.so\.\d+ .*=> (\S+)", listed)}
    assert libraries, "this host has no libbpf for the test to hide"
    empty = tmp_path / "empty"
    empty.touch()
    hide = " && ".join(f"mount --bind {empty} {library}" for library in sorted(libraries))
    watched = run(name, ("unshare", "--mount", "sh", "-c", f'{hide} && exec "$@"', "sh"))
    assert_refused(
        watched,
        "Could not load libbpf.so.1 or libbpf.so.0",
        "install libbpf, which iproute2 depends on (Debian: libbpf1",
    )
    assert watched.result["unsupported"] is True
