# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main function of every probe module: the options that it takes, and what it runs."""

from __future__ import annotations

from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._module import probe as _probe
from ansible_collections.fleet.probe.plugins.module_utils._module.probe import run_probe


@pytest.mark.parametrize("verbosity", [0, 1, 2, 3])
def test_the_options_of_the_probe_and_of_the_selection_become_one_run(
    monkeypatch: pytest.MonkeyPatch, verbosity: int
) -> None:
    seen: List[Any] = []

    class Module:
        _verbosity = verbosity

        def __init__(self, argument_spec: Dict[str, Any], supports_check_mode: bool) -> None:
            assert supports_check_mode
            seen.append(sorted(argument_spec))

    monkeypatch.setattr(_probe, "AnsibleModule", Module)
    monkeypatch.setattr(_probe, "read_selection", lambda params: ("selection of", params["names"]))
    monkeypatch.setattr(_probe, "run", lambda *arguments: {"ran": arguments, "timing": {}})
    monkeypatch.setattr(_probe, "run_module", lambda _module, work: seen.append(work({"names": ["a"]}, True)))
    run_probe({"frequency": {"type": "int"}}, lambda params: ("probe of", params["names"]), {"code": 1})  # type: ignore[arg-type, return-value]
    assert "frequency" in seen[0] and set(_probe.SELECTION_SPEC) < set(seen[0])
    ran = {"ran": (("probe of", ["a"]), ("selection of", ["a"]), {"code": 1}, True)}
    assert seen[1] == (ran if verbosity < 2 else {**ran, "timing": {}}), "-vv"
