# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import probes
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.question import (
    asked_hosts,
    check_options,
    in_words,
    module_arguments,
)

# What each probe needs.
REQUIRED: dict[str, dict[str, Any]] = {
    "uprobe": {"target": "libc", "function": "atoi"},
    "usdt": {"target": "libc", "probe": "libc:setjmp"},
    "tracepoint": {"event": "sched:sched_process_exec", "by": ["container", "old_pid"]},
    "kprobe": {"function": "vfs_read"},
    "program": {"source": "int f;", "attach": [{"program": "f", "type": "tracepoint", "event": "sched:sched_switch"}]},
}


@pytest.mark.parametrize("probe", probes())
def test_every_probe_is_checked_as_its_module_would(probe: str) -> None:
    given = REQUIRED.get(probe, {})
    check_options(probe, {"selector": "app in (a, b)", "names": "web*"}, given, None)
    with pytest.raises(
        OptionError, match=f"probe_args has 'max_evnets', which is not an option of {probe}; .*max_events"
    ):
        check_options(probe, {}, {**given, "max_evnets": 5}, None)
    with pytest.raises(OptionError, match=rf"^{probe}: max_bytes is 1; give a number from 4096 to"):
        check_options(probe, {}, {**given, "max_bytes": 1}, None)
    with pytest.raises(OptionError, match=f"^{probe}: .*max_rows.*int"):
        check_options(probe, {}, {**given, "max_rows": "many"}, None)


@pytest.mark.parametrize(
    ("containers", "words"),
    [
        ({"nmaes": "web*"}, "'nmaes' is not an option that selects containers; the closest names are names"),
        ({"selector": "app in"}, "selector: cannot read 'app in'"),
        ({"names": [""]}, "names: an empty pattern matches nothing"),
        ({"runtimes": ["dokcer"]}, "opensnoop: value of runtimes must be one or more of: docker"),
        ({"endpoints": {"podman": "/x"}}, "endpoints: 'podman' is not a runtime with an endpoint"),
    ],
)
def test_options_that_select_containers(containers: dict[str, Any], words: str) -> None:
    with pytest.raises(OptionError) as refused:
        check_options("opensnoop", containers, {}, None)
    assert words in str(refused.value)


@pytest.mark.parametrize(
    ("probe", "args", "words"),
    [
        ("uprobe", {"target": "libc"}, "uprobe: function and offset are both missing"),
        (
            "uprobe",
            {"function": "atoi"},
            'uprobe: missing required arguments: target; give them in probe_args, as in -e probe_args="target=…".',
        ),
        (
            "opensnoop",
            {"collect": "latency"},
            "opensnoop: value of collect must be one of: count, events, stacks, got: latency.",
        ),
        ("opensnoop", {"by": ["container", "pth"]}, "opensnoop: by has 'pth', which this probe cannot group by"),
        ("opensnoop", {"duration": 5}, "probe_args has 'duration', which is the same on every host"),
        ("tracepoint", {"event": "sched"}, "tracepoint: event is 'sched'; write category:name"),
        ("tracepoint", {"event": "a:b", "filter": ["x"]}, "tracepoint: filter"),
        ("syscount", {"syscall": ["opne"]}, "syscount: syscall has 'opne', which is not a system call; the closest"),
        ("packets", {"port": ["x"]}, "packets: "),
        ("capture", {"expression": "x" * 9000}, "capture: expression has 9000 characters"),
    ],
)
def test_options_of_probes(probe: str, args: dict[str, Any], words: str) -> None:
    with pytest.raises(OptionError) as refused:
        check_options(probe, {}, args, None)
    assert words in str(refused.value) and "\n" not in str(refused.value)


def test_what_only_a_host_can_tell_is_left_to_it() -> None:
    check_options("biolatency", {}, {"disk": "no-such-disk-here"}, None)
    check_options("kprobe", {}, {"function": "no_such_function"}, None)
    check_options("syscount", {}, {"syscall": ["arm_fadvise64_64"]}, None)  # of 32-bit ARM alone


def test_merge_keys_of_the_probe_are_checked_with_its_by() -> None:
    check_options("opensnoop", {}, {"collect": "count"}, ["label.app", "comm"])
    with pytest.raises(OptionError, match="by has 'cmom'"):
        check_options("opensnoop", {}, {}, ["cmom"])
    with pytest.raises(
        OptionError, match=r"cannot be merged by 'comm', because probe_args has the option by, without it"
    ):
        check_options("opensnoop", {}, {"by": ["container"]}, ["comm"])
    with pytest.raises(OptionError, match="program cannot group by comm"):
        check_options("program", {}, REQUIRED["program"], ["comm"])


def test_the_modules_arguments() -> None:
    assert module_arguments({"names": "a"}, {"path": "/x"}, ["host", "image"]) == {"names": "a", "path": "/x"}
    assert module_arguments({}, {}, ["host", "comm"]) == {"by": ["container", "comm"]}
    assert module_arguments({"names": "a"}, {"by": ["comm"], "names": "b"}, ["comm"]) == {"by": ["comm"], "names": "b"}


@pytest.mark.parametrize(
    ("containers", "args", "hosts", "words"),
    [
        ({}, {}, ["h1"], "uprobe; all containers of h1"),
        ({}, {"target": "libc", "function": "atoi"}, ["h1", "h2"], "uprobe of atoi in libc; all containers of 2 hosts"),
        ({"selector": "app=web"}, {"function": ["a", "b"]}, ["h1"], "uprobe of a or b; app=web on h1"),
        (
            {"selector": "app=web", "names": "web*", "pids": [7]},
            {},
            ["h1"],
            "uprobe; app=web, name web*, process 7 on h1",
        ),
        ({"names": ["a", "b", "c", "d", "e"]}, {}, ["h1"], "uprobe; name a, b, c or 2 more on h1"),
        ({"include_host": True}, {}, ["h1"], "uprobe; all containers and the host itself of h1"),
        ({"include_host": "false", "names": ""}, {}, ["h1"], "uprobe; all containers of h1"),
        ({"selector": "a"}, {"selector": "b"}, ["h1"], "uprobe; b on h1"),
        ({"names": "\x1b[2J"}, {}, ["h1"], "uprobe; name \\x1b[2J on h1"),
    ],
)
def test_the_question_in_words(containers: dict[str, Any], args: dict[str, Any], hosts: list[str], words: str) -> None:
    assert in_words("uprobe", containers, args, hosts, len(hosts)) == words


@pytest.mark.parametrize(
    ("batch", "hosts"), [(["a", "b"], ["a", "b"]), (["c"], ["a", "b", "c"]), ([], ["a", "b", "c", "d"])]
)
def test_hosts_of_batches_to_come_are_not_asked_yet(batch: list[str], hosts: list[str]) -> None:
    assert asked_hosts({"ansible_play_hosts_all": ["a", "b", "c", "d"], "ansible_play_batch": batch}) == hosts
