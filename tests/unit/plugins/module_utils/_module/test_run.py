# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The module runner: every error becomes one sentence without control characters."""

from __future__ import annotations

import os
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import AllContainersFailed
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._module.run import RUNNER_KEEPS, run_module


class Ended(Exception):
    """A module does not continue after exit_json or fail_json."""


class Module:
    """What run_module uses of an AnsibleModule."""

    def __init__(self) -> None:
        self.params: Dict[str, Any] = {
            "target": "/bin/app",
            "_job": {"directory": "/", "time_limit": 1},
        }
        self.check_mode = True
        self.warned: List[str] = []
        self.ended: Dict[str, Any] = {}

    def warn(self, text: str) -> None:
        self.warned.append(text)

    def exit_json(self, **result: Any) -> None:
        self.ended = result
        raise Ended

    def fail_json(self, **result: Any) -> None:
        self.exit_json(failed=True, **result)


def run(probe: Any, **job: Any) -> Module:
    module = Module()
    module.params["_job"].update(job)
    with pytest.raises(Ended):
        run_module(module, probe)  # type: ignore[arg-type]
    return module


def raising(error: BaseException) -> Any:
    def probe(_params: Any, _check_mode: bool) -> Dict[str, Any]:
        raise error

    return probe


@pytest.mark.parametrize(
    ("max_bytes", "length", "job", "warns"),
    [
        (1 << 20, RUNNER_KEEPS, None, True),
        (1 << 20, RUNNER_KEEPS // 2, None, False),
        (1 << 20, RUNNER_KEEPS, {"directory": "/", "time_limit": 1}, False),  # its result is a file
    ],
)
def test_a_result_that_ansible_runner_would_drop_costs_a_warning(
    max_bytes: int, length: int, job: Any, warns: bool
) -> None:
    module = Module()
    module.params.update(max_bytes=max_bytes, _job=job)
    with pytest.raises(Ended):
        run_module(module, lambda _params, _check_mode: {"rows": "x" * length})  # type: ignore[arg-type]
    assert bool(module.warned) is warns
    assert all("max_bytes" in warning for warning in module.warned)
    assert len(module.ended["rows"]) == length


def test_the_probe_gets_parameters_and_check_mode_and_its_result_comes_back() -> None:
    seen = []

    def probe(params: Any, check_mode: bool) -> Dict[str, Any]:
        seen.append((params["target"], check_mode))
        return {"rows": [], "warnings": ["No container\nruns."]}

    module = run(probe)
    assert seen == [("/bin/app", True)]
    assert module.ended == {"rows": []}
    assert module.warned == ["No container\\x0aruns."]


def test_the_job_does_not_come_back_with_the_invocation() -> None:
    assert set(run(lambda *_args: {}).params) == {"target"}


@pytest.mark.parametrize("error", [None, ProbeError("x"), HostError("x"), AllContainersFailed("x", {}), KeyError("x")])
def test_a_job_says_in_every_answer_what_was_asked(error: Any) -> None:
    """Whoever collects it need not be the play that asked."""
    question = {"probe": "uprobe", "probe_args": {"target": "libc"}}
    probe = raising(error) if error else lambda *_args: {"rows": []}
    assert run(probe, question=question).ended["question"] == question


def test_check_mode_goes_on_in_no_other_process() -> None:
    own = os.getpid()
    assert run(lambda *_args: {"pid": os.getpid()}).ended == {"pid": own}


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (OptionError("by is x; give pid"), {"msg": "by is x; give pid."}),
        (ProbeError("Ends so."), {"msg": "Ends so."}),
        (HostError("Kernel 4 is too old"), {"msg": "Kernel 4 is too old.", "unsupported": True}),
        (ProbeError("a\nb\x1b[0m\u202e"), {"msg": "a\\x0ab\\x1b[0m\\u202e."}),
        (
            AllContainersFailed("No function f.", {"coverage": {"complete": False}}),
            {"msg": "No function f.", "coverage": {"complete": False}},
        ),
    ],
)
def test_errors_become_sentences(error: Exception, expected: Dict[str, Any]) -> None:
    assert run(raising(error)).ended == {"failed": True, **expected}


def test_a_bug_is_one_sentence_with_file_and_line() -> None:
    ended = run(raising(KeyError("a\nb"))).ended
    assert ended["failed"] is True
    assert ended["msg"].startswith("Internal error, please report it: KeyError at test_run.py:")
    assert "\n" not in ended["msg"] and "Traceback" not in ended["msg"]
