# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from action_runs import action
from ansible.errors import AnsibleError
from ansible_collections.fleet.probe.plugins.action import program


def run(needle: Any, **args: Any) -> tuple[dict[str, Any], mock.MagicMock]:
    """The action's result and the calls of the module, where the search for ``src`` gives ``needle``."""
    made = action(program.ActionModule, **args)
    made._find_needle = mock.MagicMock(side_effect=needle if isinstance(needle, Exception) else lambda *_: str(needle))
    made._loader.get_real_file = lambda path: path
    made._execute_module = mock.MagicMock(return_value={"rows": []})
    made._remove_tmp_path = mock.MagicMock()
    result: dict[str, Any] = made.run(None, {})
    return result, made._execute_module


def test_the_text_of_a_file_of_the_controller_goes_to_the_host(tmp_path: Path) -> None:
    (tmp_path / "drop.c").write_text("int f;")
    result, execute = run(tmp_path / "drop.c", src="drop.c", attach=[])
    assert result["rows"] == []
    assert execute.call_args.kwargs["module_name"] == "fleet.probe.program"
    assert execute.call_args.kwargs["module_args"] == {"src": "drop.c", "source": "int f;", "attach": []}


def test_a_source_is_sent_as_it_stands() -> None:
    _result, execute = run(None, source="int f;")
    assert execute.call_args.kwargs["module_args"] == {"source": "int f;"}


@pytest.mark.parametrize(
    ("needle", "args", "words"),
    [
        (None, {"source": "int f;", "src": "drop.c"}, "Both source and src are set"),
        (AnsibleError("Could not find drop.c\nin any of"), {"src": "drop.c"}, "controller: Could not find drop.c"),
        ("/nonexistent/drop.c", {"src": "drop.c"}, "src is 'drop.c', which cannot be read on the controller"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(needle: Any, args: dict[str, Any], words: str) -> None:
    result, execute = run(needle, **args)
    assert result["failed"] is True and words in result["msg"] and "\n" not in result["msg"]
    assert not execute.called
