# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schedule import (
    check_series,
    parse_interval,
    parse_start_delay,
    start_delay,
)


def test_a_few_hosts_have_the_least_delay() -> None:
    assert start_delay(0.1, asked=1, hosts=1, local=0, forks=5, cores=2, load=0.0) == 5.0


def test_more_hosts_fewer_forks_slower_clocks_and_fewer_cores_take_longer() -> None:
    usual = {"clock_round": 5.0, "asked": 100, "hosts": 100, "local": 0, "forks": 10, "cores": 4, "load": 0.0}
    delay = start_delay(**usual)
    assert start_delay(**{**usual, "hosts": 200}) > delay
    assert start_delay(**{**usual, "forks": 5}) > delay
    assert start_delay(**{**usual, "clock_round": 9.0}) > delay
    local = start_delay(**{**usual, "local": 100, "cores": 2})
    assert local > delay
    assert start_delay(**{**usual, "local": 100, "cores": 2, "load": 4.0}) > local
    # Where the hosts are the controller, a slow controller makes their part slower, too.
    slower = start_delay(**{**usual, "local": 100, "cores": 2, "clock_round": 10.0}) - local
    assert slower == pytest.approx(start_delay(**{**usual, "clock_round": 10.0}) - delay, abs=0.2)
    assert start_delay(**{**usual, "load": 400.0}) == delay


def test_a_wave_of_hosts_tells_what_all_cost_and_those_not_asked_may_not_answer() -> None:
    usual = {"hosts": 100, "local": 0, "forks": 10, "cores": 4, "load": 0.0}
    all_asked = start_delay(clock_round=20.0, asked=100, **usual)
    # Nine more waves of connections to open, and for each half a second and a quarter more.
    assert start_delay(clock_round=2.0, asked=10, **usual) == pytest.approx(all_asked + 1.25 * 9 * (2.0 + 0.5), abs=0.2)


def test_start_delay_takes_the_forms_of_duration() -> None:
    assert [parse_start_delay(value) for value in (7, "7", "7s", "2m")] == [7, 7, 7, 120]
    with pytest.raises(OptionError, match="start_delay is 'soon'; give seconds"):
        parse_start_delay("soon")


def test_an_interval_leaves_time_to_start_the_next_window() -> None:
    assert [parse_interval(value, 30, 9.5) for value in (None, "", "5m", 40)] == [40, 40, 300, 40]
    with pytest.raises(OptionError, match=r"interval is 39, too short for a window of 30 s and 9.5 s .* at least 40s"):
        parse_interval(39, 30, 9.5)
    with pytest.raises(OptionError, match="interval is 'often'; give seconds"):
        parse_interval("often", 30, 9.5)


@pytest.mark.parametrize(
    ("repeat", "interval", "words"),
    [
        (0, None, "repeat is 0; give a number of windows from 1 to 1000"),
        (1001, None, "repeat is 1001; give"),
        (2, 10, "interval is 10, too short for a window of 30 s"),
        (1, "5m", "interval is '5m', but there is only one window; set repeat"),
    ],
)
def test_a_series_that_cannot_be(repeat: int, interval: object, words: str) -> None:
    with pytest.raises(OptionError, match=words):
        check_series(repeat, interval, 30)
    check_series(12, "5m", 30)
    check_series(1, "", 30)


def test_no_least_interval_is_named_before_it_is_known() -> None:
    with pytest.raises(OptionError, match="leave interval out for the shortest that works") as refused:
        check_series(2, "2", 5)
    assert "at least" not in str(refused.value)
    with pytest.raises(OptionError, match=r"5 s and 3 s to start the next one; give at least 8s\."):
        check_series(2, "2", 5, lead=3.0)
    check_series(2, "8", 5, lead=3.0)
    check_series(2, "10", 5)
