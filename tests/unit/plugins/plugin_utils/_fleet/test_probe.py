# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import gc
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import check_probe, probes, run_probe

MODULES = Path(__file__).resolve().parents[5] / "plugins" / "modules"


def test_every_probe_is_a_module() -> None:
    assert {"uprobe", "program", "opensnoop"} <= set(probes())
    assert [name for name in probes() if not (MODULES / f"{name}.py").is_file()] == []
    assert "stack" not in probes(), "which is a part of others"


def test_a_probe_that_is_not_there_comes_with_those_that_are() -> None:
    check_probe("uprobe")
    with pytest.raises(OptionError, match=r"There is no probe 'containers_info'; use one of: .*uprobe"):
        check_probe("containers_info")


@pytest.mark.parametrize(("seconds", "native", "wrapped"), [(0, False, False), (60, False, True), (60, True, False)])
def test_async_is_the_tasks_unless_the_connection_has_its_own(seconds: int, native: bool, wrapped: bool) -> None:
    action: Any = mock.MagicMock()
    action._task.async_val, action._connection.has_native_async = seconds, native
    run_probe(action, "uprobe", {"target": "libc"}, {})
    assert action._execute_module.call_args.kwargs["wrap_async"] is wrapped
    # A job that goes on still needs the directory.
    assert action._remove_tmp_path.called is not wrapped


def test_while_the_module_is_made_few_new_objects_are_no_reason_to_look_at_all() -> None:
    action: Any = mock.MagicMock()
    action._task.async_val, before, meanwhile = 0, gc.get_threshold(), []
    action._execute_module.side_effect = lambda **_given: meanwhile.append(gc.get_threshold()) or {}
    run_probe(action, "uprobe", {"target": "libc"}, {})
    assert meanwhile[0][0] > before[0] * 10 and gc.get_threshold() == before
    action._execute_module.side_effect = OSError
    with pytest.raises(OSError):
        run_probe(action, "uprobe", {"target": "libc"}, {})
    assert gc.get_threshold() == before
