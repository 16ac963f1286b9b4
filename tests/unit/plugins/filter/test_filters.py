# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from ansible.errors import AnsibleFilterError
from ansible_collections.fleet.probe.plugins.filter.fleet import FilterModule
from fleet_results import HOSTILE, answer, container, row
from jinja2 import Environment, StrictUndefined

FILTERS = FilterModule().filters()
FOLDER = Path(__file__).resolve().parents[4] / "plugins" / "filter"
RESULTS = {"a": answer(row(1, 3), containers=[container(1, name=HOSTILE)]), "b": answer(row(1, 4))}


@pytest.mark.parametrize("name", sorted(FILTERS))
def test_every_filter_is_documented_with_the_options_it_takes(name: str) -> None:
    documentation = yaml.safe_load((FOLDER / f"{name}.yml").read_text())
    options = documentation["DOCUMENTATION"]["options"]
    function = FILTERS[name].__wrapped__
    arguments = function.__code__.co_varnames[1 : function.__code__.co_argcount]
    assert list(options)[1:] == list(arguments)
    assert documentation["DOCUMENTATION"].get("positional", "") == ", ".join(arguments)
    values = function.__defaults__ or ()
    defaults = dict(zip(arguments[len(arguments) - len(values) :], values, strict=True))
    for argument in arguments:
        default = defaults.get(argument)
        assert options[argument].get("default") == (list(default) if isinstance(default, tuple) else default)
        assert options[argument].get("required", False) is (argument not in defaults)
    assert documentation["EXAMPLES"].count(f"fleet.probe.{name}") >= 1


def test_there_is_no_documentation_of_a_filter_that_is_gone() -> None:
    assert {path.stem for path in FOLDER.glob("*.yml")} == set(FILTERS)


def test_names_from_containers_are_never_templated() -> None:
    environment = Environment(undefined=StrictUndefined)
    environment.filters.update(FILTERS)
    shown = environment.from_string("{{ (results | merge(['name'])).rows | map(attribute='name') | list }}").render(
        results=RESULTS
    )
    assert HOSTILE in shown


def test_a_chain_of_filters() -> None:
    merged = FILTERS["merge"](RESULTS, ["image"])
    assert [entry["count"] for entry in merged["rows"]] == [7]
    assert FILTERS["top"](merged["rows"], 1)[0]["count"] == 7
    assert FILTERS["percentiles"](FILTERS["histogram_sum"]([[{"low": 1, "high": 1, "count": 2}], None])) == {
        "p50": 1.0,
        "p90": 1.0,
        "p99": 1.0,
    }
    assert FILTERS["csv"](merged["rows"]).startswith("image,")
    assert "# EOF" in FILTERS["openmetrics"](merged)


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: FILTERS["merge"](RESULTS, ["imgae"]), "Rows cannot be merged by 'imgae'"),
        (lambda: FILTERS["merge"](5), "merge: the input does not have the expected shape"),
        (lambda: FILTERS["csv"]([{"count": 1}]), "csv: the input does not have the expected shape"),
        (lambda: FILTERS["top"]([row(1, 1)], 1, "x"), "key is 'x'; give one of"),
    ],
)
def test_errors_are_one_sentence(call: Any, sentence: str) -> None:
    with pytest.raises(AnsibleFilterError, match="^" + sentence.replace("'", "'")):
        call()
