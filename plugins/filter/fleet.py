# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The filters, each a thin wrapper around a pure function of plugin_utils."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Any

from ansible.errors import AnsibleFilterError
from ansible.utils.unsafe_proxy import wrap_var
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import all_checked
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schema import ANSWER, CONTAINERS, PREFLIGHT
from ansible_collections.fleet.probe.plugins.plugin_utils._merge import compare as _compare
from ansible_collections.fleet.probe.plugins.plugin_utils._merge import histogram as _histogram
from ansible_collections.fleet.probe.plugins.plugin_utils._merge import merge as _merge
from ansible_collections.fleet.probe.plugins.plugin_utils._merge import outliers as _outliers
from ansible_collections.fleet.probe.plugins.plugin_utils._merge import query as _query
from ansible_collections.fleet.probe.plugins.plugin_utils._merge import stacks
from ansible_collections.fleet.probe.plugins.plugin_utils._report import (
    exports,
    listings,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._report import (
    otlp as _otlp,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._report import (
    timeline as _timeline,
)

Filter = Callable[..., Any]


def _filter(function: Filter) -> Filter:
    """Pass plain data to the function and turn its errors into ansible's.

    The result is marked unsafe because it holds names from containers: before ansible-core 2.19, text from a filter
    would be templated again.
    """

    @wraps(function)
    def wrapper(data: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            return wrap_var(function(_query.plain(data), *map(_query.plain, args), **_query.plain(kwargs)))
        except ProbeError as error:
            raise AnsibleFilterError(str(error)) from None
        except (KeyError, TypeError, AttributeError, ValueError, ArithmeticError, RecursionError) as error:
            raise AnsibleFilterError(
                f"{function.__name__}: the input does not have the expected shape ({error!r}); "
                f"see `ansible-doc -t filter fleet.probe.{function.__name__}`."
            ) from None

    return wrapper


@_filter
def merge(results: Mapping[str, Any], by: Sequence[str] | None = None) -> dict[str, Any]:
    return _merge.merge(all_checked(results, ANSWER), by)


@_filter
def query(data: Any, expression: str) -> Any:
    return _query.query(data, expression)


@_filter
def histogram_sum(histograms: Sequence[Any]) -> list[dict[str, Any]]:
    return _histogram.sum_histograms(histograms) or []


@_filter
def percentiles(histogram: Any, percents: Sequence[float] = (50, 90, 99)) -> dict[str, float | None]:
    return _histogram.percentiles(histogram, percents)


@_filter
def top(rows: Sequence[Mapping[str, Any]], most: int = 10, key: str = "count") -> list[Mapping[str, Any]]:
    return _outliers.top(rows, most, key)


@_filter
def outliers(rows: Sequence[Mapping[str, Any]], by: str = "host", key: str = "count", threshold: float = 3.5) -> Any:
    return _outliers.outliers(rows, by, key, threshold)


@_filter
def compare(
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    by: Sequence[str] = ("image",),
    threshold: float = 0.1,
    judge: Sequence[str] = _compare.JUDGED,
) -> dict[str, Any]:
    return _compare.compare(before, after, by, threshold, judge)


@_filter
def csv(rows: Sequence[Mapping[str, Any]]) -> str:
    return exports.to_csv(rows)


@_filter
def openmetrics(merged: Mapping[str, Any], probe: str = "", textfile: bool = False) -> str:
    return exports.to_openmetrics(merged, probe, textfile)


@_filter
def otlp(merged: Mapping[str, Any], probe: str = "") -> dict[str, Any]:
    return _otlp.to_otlp(merged, probe)


@_filter
def timeline(results: Mapping[str, Any], probe: str = "") -> dict[str, Any]:
    return _timeline.to_timeline(all_checked(results, ANSWER), probe)


@_filter
def folded(results: Mapping[str, Any]) -> str:
    return stacks.to_folded(all_checked(results, ANSWER))


@_filter
def speedscope(results: Mapping[str, Any], name: str = "fleet.probe") -> dict[str, Any]:
    return stacks.to_speedscope(all_checked(results, ANSWER), name)


@_filter
def containers_table(answers: Mapping[str, Any]) -> list[str]:
    return listings.containers_table(all_checked(answers, CONTAINERS))


@_filter
def preflight_table(answers: Mapping[str, Any]) -> list[str]:
    return listings.preflight_table(all_checked(answers, PREFLIGHT))


class FilterModule:
    """The class in which ansible looks up filters."""

    def filters(self) -> dict[str, Filter]:
        """The filters by name."""
        filters = (
            merge,
            query,
            histogram_sum,
            percentiles,
            top,
            outliers,
            compare,
            csv,
            openmetrics,
            otlp,
            timeline,
            folded,
            speedscope,
            containers_table,
            preflight_table,
        )
        return {function.__name__: function for function in filters}
