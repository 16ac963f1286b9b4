# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import SELECTION_SPEC
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet import variables

ROOT = Path(__file__).resolve().parents[5]
PLAYBOOKS = ["trace", *variables.TAKEN]


def playbook(name: str) -> list[dict[str, Any]]:
    plays = yaml.safe_load((ROOT / "playbooks" / f"{name}.yml").read_text())
    tasks: list[dict[str, Any]] = [task for play in plays for task in play.get("pre_tasks", []) + play.get("tasks", [])]
    return tasks


@pytest.mark.parametrize("name", PLAYBOOKS)
def test_a_playbook_takes_what_it_says_and_from_the_command_line_alone(name: str) -> None:
    check, take = playbook(name)[:2]
    assert check["fleet.probe.fleet_variables"]["playbook"] == name
    guarded = dict(take["ansible.builtin.set_fact"])
    containers = re.findall(r"'(\w+)': (\w+) \| default\(none\)", take.get("vars", {}).get("containers_given", ""))
    assert bool(containers) == ("if containers_given else omit" in guarded.pop("trace_containers", ""))
    for long, value in guarded.items():
        (short,) = re.findall(r"{{ (\w+) if '\w+' in trace_given.names else omit }}", value)
        assert value == f"{{{{ {short} if '{short}' in trace_given.names else omit }}}}"
        assert variables.long_name(short) == long
    shorts = {value.split()[1] for value in guarded.values()} | {short for short, _value in containers}
    assert all(short == value and variables.long_name(short) == "trace_containers" for short, value in containers)
    assert shorts == variables.taken(name)
    # Nothing else of the playbook reads a name without the prefix.
    rest = str(playbook(name)[2:])
    assert not [short for short in shorts if re.search(rf"(?<![\w.'])\b{short}\b(?! *[':])", rest)]


def test_containers_are_what_every_probe_takes() -> None:
    assert set(variables.CONTAINERS) == set(SELECTION_SPEC)


def test_what_the_tasks_register_is_known() -> None:
    tasks = [*(ROOT / "playbooks").glob("*.yml"), *(ROOT / "roles" / "trace" / "tasks").glob("*.yml")]
    found = {name for path in tasks for name in re.findall(r"(?:register|loop_var): (trace_\w+)", path.read_text())}
    # What one task gives the tasks that it includes.
    found.add("trace_moment")
    assert "trace_moment:" in "".join(path.read_text() for path in tasks)
    assert found == variables.REGISTERED


@pytest.mark.parametrize(
    ("extra", "of_hosts", "same"),
    [
        ({}, [{}, {"trace_containers": {"names": "a"}}], True),
        ({"probe": "uprobe", "probe_args": {"target": "libc"}}, [{"trace_containers": {"names": "a"}}, {}], True),
        ({"probe": "{{ of_host }}"}, [{}, {}], False),
        ({"probe_args": {"stacks": ["{% if x %}1{% endif %}"]}}, [{}, {}], False),
        ({"probe_args": {"{{ x }}": 1}}, [{}, {}], False),
        ({"selector": "app=x"}, [{}, {"trace_containers": {}}, {"trace_containers": None}], True),
        ({"selector": "app=x"}, [{"trace_containers": {"names": "a"}}, {"trace_containers": {"names": "a"}}], True),
        ({"selector": "app=x"}, [{"trace_containers": {"names": "a"}}, {"trace_containers": {"names": "b"}}], False),
        ({"selector": "app=x"}, [{"trace_containers": {"names": "a"}}, {}], False),
        ({"selector": "app=x"}, [{"trace_containers": {"names": "{{ a }}"}}] * 2, False),
        ({"selector": "app=x"}, [{"trace_containers": "{{ a }}"}] * 2, False),
    ],
)
def test_what_differs_from_host_to_host_is_not_set_once_for_all(
    extra: dict[str, Any], of_hosts: list[dict[str, Any]], same: bool
) -> None:
    assert variables.same_everywhere(list(extra), extra, of_hosts) is same


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("nmaes", "names"),
        ("name", "names"),
        ("selectr", "selector"),
        ("hosts", "probe_hosts"),
        ("args", "probe_args"),
        ("incomplete", "fail_on_incomplete"),
        ("pod_namespace", "pod_namespaces"),
        ("namespace", "pod_namespaces"),
    ],
)
def test_a_slip_on_the_command_line_is_refused_with_what_was_meant(slip: str, meant: str) -> None:
    with pytest.raises(OptionError, match=rf"-e {slip} is no variable .*closest names? (is|are) .*\b{meant}\b"):
        variables.given("trace", {"probe": "uprobe", slip: "x"})


@pytest.mark.parametrize("name", ["endpoints.docker", "trace_containers.names", "probe_args.target"])
def test_a_part_of_a_variable_cannot_be_set(name: str) -> None:
    whole, part = name.split(".")
    with pytest.raises(OptionError, match=rf'sets nothing.*\{{"{whole}": \{{"{part}": '):
        variables.given("trace", {"probe": "uprobe", name: "/x"})


@pytest.mark.parametrize("text", ["a=1 b=2", "a=1,b=2", '{"a": [1, 2]}', "{{ args }}", {"a": "1,2"}, None, ""])
def test_options_that_ansible_can_read_are_left_to_it(text: Any) -> None:
    variables.check_text(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("path=/etc/hosts by=container,comm", {"path": "/etc/hosts", "by": "container,comm"}),
        ("filter=retval==0,arg0>1 failed=true", {"filter": "retval==0,arg0>1", "failed": "true"}),
        ("path=/a b failed=true,by=pid,comm", {"path": "/a b", "failed": "true", "by": "pid,comm"}),
        ("nonsense", {}),
    ],
)
def test_options_with_commas_are_refused_with_what_ansible_can_read(text: str, meant: dict[str, str]) -> None:
    with pytest.raises(OptionError) as refused:
        variables.check_text(text)
    sentence = str(refused.value)
    assert f"probe_args is '{text}', which Ansible cannot read" in sentence
    command = shlex.split(sentence.partition("Use ")[2].removesuffix("."))
    assert command[0] == "-e" and json.loads(command[1]) == {"probe_args": meant}


def test_other_variables_of_the_command_line_are_left_alone() -> None:
    others = ["ansible_user", "awx_job_id", "tower_user_name", "region", "fn", "env", "version", "trace_grace"]
    assert variables.given("trace", {**dict.fromkeys(others, "x"), "probe": "uprobe"}) == ["probe"]
    # Those of the other playbooks, too: one command line may run them one after another.
    assert variables.given("preflight", {"selector": "a", "names": "b"}) == []


def test_an_empty_answer_of_a_survey_is_none_but_an_empty_folder_means_no_files() -> None:
    answers = {"selector": "", "names": None, "report_dir": "", "include_host": False, "duration": 0}
    assert variables.given("trace", answers) == ["duration", "include_host", "report_dir"]


@pytest.mark.parametrize(
    ("short", "long"), [("duration", "trace_duration"), ("names", "trace_containers"), ("probe_become", "trace_become")]
)
def test_the_same_twice_is_refused(short: str, long: str) -> None:
    with pytest.raises(OptionError, match=f"-e {short} and -e {long} are both set"):
        variables.given("trace", {short: 1, long: 2})


def test_a_prefixed_name_that_nothing_reads_is_refused() -> None:
    variables.check_prefixed({"trace_duration", "trace_become", "trace_answer", "names", "tracer"})
    with pytest.raises(OptionError, match="There is no variable trace_durration; the closest names are trace_duration"):
        variables.check_prefixed({"trace_durration"})
    with pytest.raises(OptionError, match="no variable trace_names; set names in the dict trace_containers"):
        variables.check_prefixed({"trace_names"})
    with pytest.raises(OptionError, match="no variable trace_xyz; the closest names are trace_"):
        variables.check_prefixed({"trace_xyz"})


@pytest.mark.parametrize("slip", ["trace_functoin", "trace_tagret", "trace_treshold", "trace_slice"])
def test_names_that_the_playbook_does_not_read_are_not_offered(slip: str) -> None:
    with pytest.raises(OptionError) as refused:
        variables.check_prefixed({slip})
    assert not re.search(r"trace_(function|target|threshold|slices)\b", str(refused.value))
    with pytest.raises(OptionError, match="the closest names? (is|are) trace_function"):
        variables.check_prefixed({"trace_functoin"}, "slow")


def used(sentence: str) -> Any:
    """The variables in the command that a sentence gives, as a shell and Ansible read them."""
    (command,) = re.findall(r"(?:[Uu]se|-e probe=\w+) -e (.*?)\.(?: If|$)", sentence)
    (words,) = shlex.split(command)
    return json.loads(words)


@pytest.mark.parametrize(
    ("probe", "extra", "typed", "meant"),
    [
        ("opensnoop", {"path": "/etc/hosts"}, "-e path is an option", {"path": "/etc/hosts"}),
        ("opensnoop", {"failed": True, "probe_args": {"path": "/x"}}, "-e failed is", {"path": "/x", "failed": True}),
        ("opensnoop", {"failed": True, "probe_args": "path=/x"}, "-e failed is", {"path": "/x", "failed": True}),
        (
            "uprobe",
            {"target": "libc", "trace_function": "malloc"},
            "-e target and -e trace_function are options of uprobe",
            {"target": "libc", "function": "malloc"},
        ),
    ],
)
def test_an_option_of_the_probe_given_as_a_variable_is_refused_with_the_way_to_give_it(
    probe: str, extra: dict[str, Any], typed: str, meant: dict[str, Any]
) -> None:
    with pytest.raises(OptionError) as refused:
        variables.check_probe_options("trace", probe, {"probe": probe, **extra})
    assert str(refused.value).startswith(typed) and used(str(refused.value)) == {"probe_args": meant}


def test_what_is_no_option_of_the_probe_is_left_alone() -> None:
    variables.check_probe_options(
        "trace", "opensnoop", {"target": "libc", "by": ["comm"], "duration": 3, "region": "x"}
    )
    variables.check_probe_options("slow", None, {"target": "libc", "function": "malloc", "path": "/x"})


def test_slow_says_which_of_its_questions_has_the_option() -> None:
    with pytest.raises(OptionError, match="-e frequency is an option of profile, .*trace -e probe=profile") as refused:
        variables.check_probe_options("slow", None, {"frequency": 9})
    assert used(str(refused.value)) == {"probe_args": {"frequency": 9}}
    asked = yaml.safe_load((ROOT / "playbooks" / "slow.yml").read_text())[0]["vars"]["slow_questions"]
    assert tuple(question["probe"] for question in asked) == variables._OF_SLOW


def test_slow_asks_about_a_function_of_a_file() -> None:
    variables.check_function({"function": "malloc", "target": "libc"})
    variables.check_function({"function": "", "target": None})
    with pytest.raises(OptionError, match="target is 'libc', but function is missing"):
        variables.check_function({"function": None, "target": "libc"})
    with pytest.raises(OptionError, match="function is 'malloc', but target is missing"):
        variables.check_function({"function": "malloc"})


@pytest.mark.parametrize(
    ("typed", "words", "meant"),
    [
        (["probe=uprobe", "query=rows[?by.retval < `0`]"], "< `0`]", {"query": "rows[?by.retval < `0`]"}),
        (["duration=5 selector=app in (a, b) by=host"], "in (a, b)", {"selector": "app in (a, b)"}),
    ],
)
def test_words_that_belong_to_no_variable_come_with_the_variable_that_was_typed(
    typed: list[str], words: str, meant: dict[str, str]
) -> None:
    variables.check_words({"selector": "a"}, typed)
    with pytest.raises(OptionError, match=f"-e has '{re.escape(words)}', which belongs to no variable") as refused:
        variables.check_words({"_raw_params": words}, typed)
    assert used(str(refused.value)) == meant
    with pytest.raises(OptionError, match=r"Quote the value, as in -e .*app in \(a, b\)"):
        variables.check_words({"_raw_params": words}, ["@file"])


def test_the_presentation_is_that_of_the_command_line_or_the_inventory() -> None:
    of_host = {"trace_sort": "p50", "trace_query": "{{ of_host }}", "sort": "x"}
    assert variables.presentation("trace", {"table_rows": 5}, of_host) == {
        "query": None,
        "report_dir": None,
        "table_rows": 5,
        "sort": "p50",
    }
    assert variables.presentation("discover", {"sort": "x"}, of_host) == {"report_dir": None}
    assert variables.presentation("collect", {}, {})["report_dir"] == "report"
    assert variables.presentation("collect", {"report_dir": ""}, {})["report_dir"] == ""
