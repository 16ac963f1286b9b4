# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the controller does for the probes that take an expression."""

from __future__ import annotations

from typing import Any
from unittest import mock

import pytest
from action_runs import action
from ansible_collections.fleet.probe.plugins.action import capture, packets, program
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet import probe


def run(plugin: Any, **args: Any) -> tuple[dict[str, Any], mock.MagicMock]:
    """The action's result and the calls of the module."""
    made = action(plugin.ActionModule, **args)
    made._execute_module = mock.MagicMock(return_value={"rows": []})
    made._remove_tmp_path = mock.MagicMock()
    result: dict[str, Any] = made.run(None, {"inventory_hostname": "web1"})
    return result, made._execute_module


@pytest.fixture(autouse=True)
def compiler(monkeypatch: pytest.MonkeyPatch) -> mock.MagicMock:
    """libpcap."""
    made = mock.MagicMock(return_value=b"\x06\0")
    monkeypatch.setattr(probe, "compile_expression", made)
    return made


def test_the_expression_goes_to_the_host_compiled(compiler: mock.MagicMock) -> None:
    result, execute = run(packets, expression=" tcp ", port=[80])
    assert result["rows"] == [] and compiler.call_args.args == ("tcp",)
    assert execute.call_args.kwargs["module_name"] == "fleet.probe.packets"
    assert execute.call_args.kwargs["module_args"] == {"expression": " tcp ", "port": [80], "_filter": "0600"}


def test_each_entry_of_a_program_has_an_expression_of_its_own(compiler: mock.MagicMock) -> None:
    entries = [{"program": "f", "expression": "udp"}, {"program": "g"}, "no entry"]
    _result, execute = run(program, source="int f;", attach=entries)
    assert execute.call_args.kwargs["module_args"] == {
        "source": "int f;",
        "attach": [{"program": "f", "expression": "udp", "_filter": "0600"}, {"program": "g"}, "no entry"],
    }
    assert compiler.call_args_list == [mock.call("udp")]
    _result, execute = run(program, source="int f;", attach="no list")
    assert execute.call_args.kwargs["module_args"]["attach"] == "no list"


def test_a_capture_also_learns_what_the_inventory_calls_the_host() -> None:
    _result, execute = run(capture, expression="tcp")
    assert execute.call_args.kwargs["module_args"] == {"expression": "tcp", "_filter": "0600", "_host": "web1"}


def test_without_an_expression_nothing_is_compiled(compiler: mock.MagicMock) -> None:
    _result, execute = run(packets, expression="")
    assert execute.call_args.kwargs["module_args"] == {"expression": ""} and not compiler.called


def test_without_libpcap_here_the_host_has_to_compile(compiler: mock.MagicMock) -> None:
    compiler.side_effect = HostError("no libpcap")
    _result, execute = run(packets, expression="tcp")
    assert execute.call_args.kwargs["module_args"] == {"expression": "tcp"}


def test_what_libpcap_refuses_reaches_no_host(compiler: mock.MagicMock) -> None:
    compiler.side_effect = OptionError("expression is 'tcpp', which libpcap refuses")
    result, execute = run(packets, expression="tcpp")
    assert (result["failed"], result["msg"]) == (True, "expression is 'tcpp', which libpcap refuses")
    assert not execute.called
