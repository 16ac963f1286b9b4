# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said where no container matches."""

from __future__ import annotations

from ansible_collections.fleet.probe.plugins.module_utils._core.no_match import nothing_matched
from probe_fakes import container


def test_nothing_matched_lists_running_containers() -> None:
    assert nothing_matched([]) == "No container is running on this host, so nothing was probed."
    many = [container(f"c{number}", name=f"n{number}") for number in range(10)]
    assert nothing_matched(many).endswith("Running containers: n0, n1, n2, n3, n4, n5, n6, n7 and 2 more.")
    assert nothing_matched([container("a"), container("p", name="pause", infra=True)]).endswith(
        "Running containers: name-a."
    )


def test_nothing_matched_names_what_resembles_what_was_asked() -> None:
    web = [container(f"c{number}", name=f"web{number}", labels={"app": app}) for number, app in enumerate("ab")]
    assert "; the closest name is web1. Running" in nothing_matched(web, ["wbe1"])
    assert "; the values of the label app are a, b. Running" in nothing_matched(web, [], ["app"])
    assert "; no container has the label ap, the closest are app. Running" in nothing_matched(web, [], ["ap"])
    assert "; no container has the label zone. Running" in nothing_matched(web, [], ["zone"])
    many = [container(f"c{number}", labels={"n": f"{number:02}"}) for number in range(12)]
    assert "are 00, 01, 02, 03, 04, 05, 06, 07 and 4 more." in nothing_matched(many, [], ["n"])
