# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schedule import parse_start_delay, start_delay


def test_a_few_hosts_have_the_least_delay() -> None:
    assert start_delay(0.1, hosts=1, local=0, forks=5, cores=2, load=0.0) == 5.0


def test_more_hosts_fewer_forks_slower_clocks_and_fewer_cores_take_longer() -> None:
    usual = {"clock_round": 5.0, "hosts": 100, "local": 0, "forks": 10, "cores": 4, "load": 0.0}
    delay = start_delay(**usual)
    assert start_delay(**{**usual, "hosts": 200}) > delay
    assert start_delay(**{**usual, "forks": 5}) > delay
    assert start_delay(**{**usual, "clock_round": 9.0}) > delay
    local = start_delay(**{**usual, "local": 100, "cores": 2})
    assert local > delay
    assert start_delay(**{**usual, "local": 100, "cores": 2, "load": 4.0}) > local
    assert start_delay(**{**usual, "load": 400.0}) == delay


def test_start_delay_takes_the_forms_of_duration() -> None:
    assert [parse_start_delay(value) for value in (7, "7", "7s", "2m")] == [7, 7, 7, 120]
    with pytest.raises(OptionError, match="start_delay is 'soon'; give seconds"):
        parse_start_delay("soon")
