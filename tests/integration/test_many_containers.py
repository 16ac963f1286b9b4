# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ten containers of one image, three of them asked about, a fourth that comes when the window is open."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.probes import armed, knows, start_probe, work_in_window
from lab.workload import Hot, start_hot

APP, NOISE = unique("many"), unique("noise")
BURST = 1000
ASKED = 3


@pytest.fixture
def ten(docker: Dockerd) -> list[Hot]:
    """Ten containers; the first three are asked about, and one of those has a copy of the program."""

    def start(number: int) -> Hot:
        labels = {"app": APP if number < ASKED else NOISE}
        return start_hot(docker, f"many-{number}", BURST, labels=labels, copied=number == 0)

    with ThreadPoolExecutor(4) as pool:
        started = list(pool.map(start, range(10)))
    return started


def test_three_of_ten_and_a_fourth_that_comes_later_are_exact(
    docker: Dockerd, ten: list[Hot], capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = {"endpoints": {"docker": str(docker.socket)}, "selector": f"app={APP}", "duration": "12"}
    everyone = list(ten)

    def work() -> None:
        fourth = start_hot(docker, "many-later", BURST, labels={"app": APP})
        everyone.append(fourth)
        wait_for(lambda: knows(running, fourth.pid), "the newcomer is noticed")
        for number, hot in enumerate(everyone):
            hot.start(1 + number % 3)
        for hot in everyone:
            hot.burst(0)

    with start_probe("uprobe", {**arguments, "target": "/bin/hot", "function": "hot_fn"}) as running:
        wait_for(lambda: armed(running.pid), "the window opens")
        result = work_in_window(running, work)
    assert "rows" in result, result.get("msg")
    asked = [*everyone[:ASKED], everyone[-1]]
    found = {row["container"]: row["count"] for row in result["rows"]}
    assert found == {hot.container.id: hot.totals().calls for hot in asked}
    assert result["accounting"]["hits"] == result["accounting"]["delivered"] == sum(found.values())
    assert result["coverage"]["appeared"] == [everyone[-1].container.id]
    assert (result["coverage"]["matched"], result["coverage"]["complete"]) == (ASKED + 1, True)
    with capsys.disabled():
        print(
            f"\n{sorted(found.values())} hits in {len(found)} containers from {result['attachment_count']} attachments"
        )
    assert result["attachment_count"] == 2, "one for the image's inode, one for the copy"
    assert sorted(len(entry["containers"]) for entry in result["attachments"]) == [1, ASKED]
