# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The report in a real browser, with names in it that would rather be code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build
from ansible_collections.fleet.probe.plugins.plugin_utils._report.html import to_html
from fleet_results import answer, buckets, container, failed, row, unreachable
from lab.browser import Browser
from lab.host import LabMissing
from tools import screenshots

NASTY = '"><script>document.title="owned"</script><img src=x onerror=document.title="owned">{{ 7 * 7 }}'


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    try:
        with Browser() as started:
            yield started
    except LabMissing as reason:
        pytest.skip(f"no browser: {reason}")


def stack(*frames: str, count: int) -> dict[str, Any]:
    return {"container": f"{1:064x}", "pid": 5, "comm": NASTY, "frames": list(frames), "count": count}


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A report with everything a report can have."""
    hosts: dict[str, dict[str, Any]] = {}
    for number in range(3):
        listed = [container(1, name=NASTY), container(2, name=f"db{number}", image="localhost/db:1")]
        latencies = row(2, 30 - number, sum=900, min=1, max=250, histogram=buckets(*range(8)), unit="ns")
        hosts[f"host{number}"] = answer(
            row(1, 100 * number + 9, sum=5000, min=2, max=9, histogram=buckets(5, 9, 2), unit="ns"),
            latencies,
            containers=listed,
            events=[{"time": 1001.0 + number, "container": f"{1:064x}", "comm": NASTY, "retval": -4}],
            stacks=[stack("leaf", NASTY, "main", count=3), stack("idle", "main", count=1)],
        )
    hosts["old"] = failed("Kernel 4.18 is too old", unsupported=True)
    hosts["gone"] = unreachable(NASTY)
    request = Request(
        probe="uprobe",
        containers={"selector": NASTY},
        probe_args={"function": NASTY},
        start_at=1000.0,
        duration=10.0,
        by=["host", "container"],
    )
    path = tmp_path / "report.html"
    path.write_text(to_html(build(hosts, request)), encoding="utf-8")
    return path


def column(browser: Browser, table: str, index: int) -> list[str]:
    """The cells of a column that are shown, in their order."""
    script = """
        return Array.from(document.querySelectorAll('#' + arguments[0] + ' tbody tr'))
            .filter(row => row.offsetParent !== null).map(row => row.cells[arguments[1]].textContent.trim())"""
    cells: list[str] = browser.run(script, table, index)
    return cells


def test_nothing_from_a_container_runs_or_is_fetched(browser: Browser, page: Path) -> None:
    browser.open(page)
    assert browser.run("return document.title") == "uprobe: not complete"
    assert browser.run("return document.scripts.length + document.images.length") == 1
    assert browser.run("return performance.getEntriesByType('resource').length") == 0
    assert browser.complaints() == []
    assert NASTY in browser.run("return document.getElementById('rows').textContent")


def test_a_script_that_got_in_all_the_same_would_not_run(browser: Browser, page: Path) -> None:
    # As if the escaping had failed: the page's policy is the second lock.
    text = page.read_text().replace("</body>", '<script>document.title="owned"</script></body>')
    page.write_text(text)
    browser.open(page)
    assert browser.run("return document.title") == "uprobe: not complete"
    assert any("Content Security Policy" in said for said in browser.complaints())


def test_tables_sort_by_number_and_by_name(browser: Browser, page: Path) -> None:
    browser.open(page)
    counts = column(browser, "rows", 2)
    # Times come by p99: the databases' are the largest.
    assert counts == ["30", "29", "28", "209", "109", "9"]
    assert browser.run("return document.querySelector('#rows th[aria-sort]').textContent") == "p99"
    click = "document.querySelectorAll('#rows th button')[arguments[0]].click()"
    browser.run(click, 2)
    assert column(browser, "rows", 2) == sorted(counts, key=int, reverse=True)
    browser.run(click, 2)
    assert column(browser, "rows", 2) == sorted(counts, key=int)
    browser.run(click, 0)
    assert column(browser, "rows", 0) == sorted(column(browser, "rows", 0))
    assert browser.run("return document.querySelectorAll('#rows th')[0].getAttribute('aria-sort')") == "ascending"


def test_a_filter_leaves_the_rows_that_have_all_words(browser: Browser, page: Path) -> None:
    browser.open(page)
    typed = """
        const input = document.querySelector('[data-filter=rows]');
        input.value = arguments[0]; input.dispatchEvent(new Event('input'));"""
    browser.run(typed, "host1 DB")
    assert column(browser, "rows", 0) == ["host1"]
    assert browser.run("return document.querySelector('[data-count=rows]').textContent") == "1 of 6 rows"
    browser.run(typed, f"{2:064x}")
    assert len(column(browser, "rows", 0)) == 3
    browser.run(typed, "")
    assert len(column(browser, "rows", 0)) == 6


def test_the_flame_graph_zooms_in_and_out_and_finds(browser: Browser, page: Path) -> None:
    browser.open(page)
    shown = """
        return Array.from(document.querySelectorAll('#flame button'))
            .filter(box => box.offsetParent !== null).map(box => box.textContent)"""
    everything = browser.run(shown)
    assert {"all", "host0", "host2", "leaf", NASTY} <= set(everything)
    click = """
        Array.from(document.querySelectorAll('#flame button')).find(box => box.textContent === arguments[0]).click()"""
    browser.run(click, "host1")
    assert {"all", "host1", "leaf"} <= set(browser.run(shown))
    assert "host0" not in browser.run(shown)
    browser.run(click, "all")
    assert browser.run(shown) == everything
    browser.run(
        "const i = document.getElementById('flame-find'); i.value = 'leaf'; i.dispatchEvent(new Event('input'))"
    )
    assert browser.run("return document.getElementById('flame-note').textContent") == "found in 75.0 % of the whole"


def test_the_flame_graph_is_turned_over(browser: Browser, page: Path) -> None:
    """Callers are below what they call then, as in the flames that give it its name; so are the keys."""
    browser.open(page)
    place = "return document.querySelector('#flame button').getBoundingClientRect()"
    graph = "return document.querySelector('#flame').getBoundingClientRect()"
    note = "return document.getElementById('flame-note').textContent"
    assert browser.run(f"{place}.top") == browser.run(f"{graph}.top") and "Callers are above" in browser.run(note)
    browser.run("document.getElementById('flame-turn').click()")
    assert browser.run(f"{graph}.bottom - {place[7:]}.bottom") < 2 and "Callers are below" in browser.run(note)
    browser.run("document.querySelector('#flame button').focus()")
    walked = []
    for key in ("ArrowUp", "ArrowDown", "ArrowDown"):
        browser.press(key)
        walked.append(shown_box(browser))
    assert walked == ["host0", "all", "all"]
    browser.run("document.getElementById('flame-turn').click()")
    assert browser.run(f"{place}.top") == browser.run(f"{graph}.top") and "Callers are above" in browser.run(note)


@pytest.mark.parametrize("width", [500, 1300])
def test_the_page_is_no_wider_than_the_window(browser: Browser, page: Path, width: int) -> None:
    browser.open(page, width=width)
    assert browser.run("return document.documentElement.scrollWidth <= window.innerWidth")


def test_a_phone_shows_the_counts_without_scrolling_sideways(browser: Browser, tmp_path: Path) -> None:
    listed = [container(1, name="x" * 70, image="registry.example/team/service-with-a-name:1.2.3")]
    long = answer(row(1, 48211, by={"retval": -4}), containers=listed)
    page = tmp_path / "long.html"
    request = Request(probe="uprobe", containers={}, probe_args={}, start_at=1000.0, duration=10.0)
    page.write_text(to_html(build({"web01.rack7.example.org": long}, request)), encoding="utf-8")
    browser.open(page, width=500)
    assert browser.run("return window.innerWidth") == 500
    assert browser.run("return document.querySelector('#rows td.share').getBoundingClientRect().right <= 500")


def test_a_reader_who_prefers_dark_gets_dark(browser: Browser, page: Path, tmp_path: Path) -> None:
    browser.open(page)
    brightness = """
        const [r, g, b] = getComputedStyle(document.body)[arguments[0]].match(/\\d+/g).map(Number);
        return r + g + b"""
    assert browser.run(brightness, "backgroundColor") > 600 > browser.run(brightness, "color")
    browser.dark()
    assert browser.run(brightness, "backgroundColor") < 150 < 600 < browser.run(brightness, "color")
    browser.screenshot(tmp_path / "dark.png")
    assert (tmp_path / "dark.png").stat().st_size > 10_000


def test_what_failed_comes_before_what_was_counted(browser: Browser, page: Path) -> None:
    browser.open(page)
    titles = browser.run("return Array.from(document.querySelectorAll('h2')).map(title => title.textContent)")
    assert titles[0] == "Not complete" and titles.index("Not complete") < titles.index("What was counted")
    assert column(browser, "hosts", 1)[:2] == ["unsupported", "unreachable"]


def test_a_flame_graph_shows_its_first_boxes_on_arrival(browser: Browser, tmp_path: Path) -> None:
    deep = [*(f"function{number}" for number in range(100)), *["[unknown]"] * 100, "main"]
    request = Request(probe="profile", containers={}, probe_args={}, start_at=1000.0, duration=10.0)
    path = tmp_path / "deep.html"
    path.write_text(to_html(build({"a": answer(stacks=[stack(*deep, count=3)])}, request)), encoding="utf-8")
    browser.open(path, width=500)
    top = "return document.querySelector('#flame button').getBoundingClientRect().top + window.scrollY"
    assert browser.run("return document.querySelector('#flame button').textContent") == "all"
    graph = "return document.querySelector('.graph').getBoundingClientRect()"
    assert browser.run(top) == browser.run(f"{graph}.top + window.scrollY")
    assert browser.run(f"{graph}.height <= 0.81 * window.innerHeight")


def shown_box(browser: Browser) -> str:
    name: str = browser.run("return document.activeElement.textContent")
    return name


def test_the_flame_graph_is_walked_by_keys(browser: Browser, page: Path) -> None:
    browser.open(page)
    browser.run("document.querySelector('#flame button').focus()")
    stops = "return document.querySelectorAll('#flame button[tabindex=\"0\"]').length"
    assert (shown_box(browser), browser.run(stops)) == ("all", 1)
    walked = []
    for key in ("ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowUp", "ArrowUp"):
        browser.press(key)
        walked.append(shown_box(browser))
    # There is nothing beyond the last box of a level, and nothing above the first of all.
    assert walked == ["host0", "host1", "host2", "host2", "host1", "all", "all"]
    visible = "return document.querySelectorAll('#flame button:not([hidden])').length"
    everything = browser.run(visible)
    browser.press("ArrowDown")
    browser.press("Enter")
    assert shown_box(browser) == "host0" and browser.run(visible) < everything
    assert browser.run(stops) == 1
    browser.press("Escape")
    assert browser.run(visible) == everything


def test_the_keyboard_finds_functions_in_the_flame_graph(browser: Browser, page: Path) -> None:
    browser.open(page)
    browser.press("/")
    assert browser.run("return document.activeElement.id") == "flame-find"
    for letter in "leaf":
        browser.press(letter)
    browser.press("Enter")
    places = [browser.run("return document.activeElement.dataset.left")]
    for _time in range(3):
        browser.press("n")
        assert shown_box(browser) == "leaf"
        places.append(browser.run("return document.activeElement.dataset.left"))
    assert len(set(places)) == 3 and places[3] == places[0], "from the last it goes on with the first"


def test_only_what_failed_can_be_shown(browser: Browser, tmp_path: Path) -> None:
    errors = [None, "ENOENT", None, "EPERM"]
    events = [{"time": 1001.0 + n, "container": f"{1:064x}", "error": error} for n, error in enumerate(errors)]
    request = Request(probe="opensnoop", containers={}, probe_args={}, start_at=1000.0, duration=10.0)
    path = tmp_path / "events.html"
    path.write_text(to_html(build({"a": answer(events=events)}, request)), encoding="utf-8")
    browser.open(path)
    assert len(column(browser, "events", 0)) == 4
    click = "document.querySelector('[data-only=events]').click()"
    browser.run(click)
    assert column(browser, "events", 3) == ["ENOENT", "EPERM"]
    browser.run(click)
    assert len(column(browser, "events", 0)) == 4


@pytest.mark.parametrize("size", [screenshots.DESKTOP, screenshots.PHONE])
def test_an_event_is_read_without_scrolling_sideways(browser: Browser, tmp_path: Path, size: tuple[int, int]) -> None:
    """On a phone it is a card as high as what it says."""
    path = "/srv/app/releases/2026-11-29/config/production.yml"
    event = {
        "time": 1001.0,
        "container": f"{1:064x}",
        "name": "web",
        "pid": 4711,
        "container_pid": 7,
        "tid": 4712,
        "user": "root",
        "comm": "python3",
        "path": path,
        "full_path": path,
        "retval": -13,
        "error": "EACCES",
        "flags": ["O_WRONLY", "O_CREAT", "O_CLOEXEC"],
    }
    listed = [container(1, name="web-7f9c")]
    request = Request(probe="opensnoop", containers={}, probe_args={}, start_at=1000.0, duration=10.0)
    events = [event, {**event, "time": 1002.0, "pid": 12, "container_pid": 8, "error": None, "user": "www-data"}]
    report = tmp_path / "events.html"
    report.write_text(to_html(build({"shop01": answer(containers=listed, events=events)}, request)), encoding="utf-8")
    browser.screen(*size)
    browser.open(report)
    table = "const table = document.getElementById('events'), box = table.parentElement.getBoundingClientRect();"
    outside = """ return Array.from(table.querySelectorAll('tbody td')).filter(cell => cell.offsetParent !== null &&
        (cell.scrollWidth > cell.clientWidth + 1 || cell.getBoundingClientRect().right > box.right)).length"""
    assert browser.run(table + outside) == 0
    heights = browser.run(table + " return Array.from(table.tBodies[0].rows).map(row => row.offsetHeight)")
    assert max(heights) < 200, "no band of blank"
    shown = browser.run(table + " return table.tBodies[0].innerText")
    assert all(word in shown for word in ("web-7f9c", path, "EACCES", "O_CREAT", "4711"))
    browser.screen(0, 0)


def test_on_paper_everything_is_unfolded(browser: Browser, tmp_path: Path) -> None:
    many = answer()
    failures = [{"container": f"{1:064x}", "stage": "resolve", "reason": f"Reason {n}."} for n in range(9)]
    many["coverage"] = {**many["coverage"], "complete": False, "failed": failures}
    request = Request(probe="uprobe", containers={}, probe_args={}, start_at=1000.0, duration=10.0)
    path = tmp_path / "folded.html"
    path.write_text(to_html(build({"a": many}, request)), encoding="utf-8")
    browser.open(path)
    closed = "return document.querySelectorAll('details:not([open])').length"
    assert browser.run(closed) > 0
    assert browser.printed().startswith(b"%PDF")
    assert browser.run(closed) == 0


@pytest.mark.parametrize("size", [screenshots.DESKTOP, screenshots.PHONE])
def test_each_page_of_the_documentation_shows_something_on_arrival(
    browser: Browser, tmp_path: Path, size: tuple[int, int]
) -> None:
    """No page is wider than its screen, no section is empty, and no chart is without marks."""
    browser.screen(*size)
    for name, text in screenshots.pages().items():
        path = tmp_path / f"{name}.html"
        path.write_text(text, encoding="utf-8")
        browser.open(path)
        assert browser.complaints() == [], name
        assert browser.run("return innerWidth") == size[0]
        assert browser.run("return document.documentElement.scrollWidth <= innerWidth"), name
        empty = """
            return Array.from(document.querySelectorAll('section, figure')).filter(part =>
                part.getBoundingClientRect().height < 20 || part.textContent.trim() === '').length"""
        assert browser.run(empty) == 0, name
        blank = """
            return Array.from(document.querySelectorAll('.panels svg, .lanes svg')).filter(svg =>
                svg.querySelector('path').getBBox().height === 0).length"""
        assert browser.run(blank) == 0, name
        overflowing = """
            return Array.from(document.querySelectorAll('figure *')).filter(part =>
                part.getBoundingClientRect().right > part.closest('figure').getBoundingClientRect().right + 1).length"""
        assert browser.run(overflowing) == 0, name
    browser.screen(0, 0)


def test_ten_thousand_rows_are_sorted_and_searched_but_only_the_first_laid_out(
    browser: Browser, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Rows of which ten thousand are within the size of a page.
    rows = [row(1, number + 1, by={"pid": number}) for number in range(10_000)]
    request = Request(probe="uprobe", containers={}, probe_args={}, start_at=1000.0, duration=10.0, by=["pid"])
    path = tmp_path / "large.html"
    path.write_text(to_html(build({"a": answer(*rows)}, request)), encoding="utf-8")
    browser.open(path)
    assert len(column(browser, "rows", 0)) == 200
    typed = """
        const input = document.querySelector('[data-filter=rows]'), start = performance.now();
        input.value = arguments[0]; input.dispatchEvent(new Event('input'));
        return performance.now() - start"""
    searched = browser.run(typed, "9876")
    assert column(browser, "rows", 0) == ["9876"]
    assert browser.run("return document.querySelector('[data-count=rows]').textContent") == "1 of 10000 rows"
    browser.run(typed, "")
    click = """
        const start = performance.now(); document.querySelectorAll('#rows th button')[0].click();
        return performance.now() - start"""
    browser.run(click)
    sorted_in = browser.run(click)
    assert column(browser, "rows", 0)[0] == "9999"
    browser.run("document.querySelector('[data-more=rows]').click()")
    assert len(column(browser, "rows", 0)) == 1200
    with capsys.disabled():
        size = path.stat().st_size / 1e6
        print(f"\n10,000 rows: page of {size:.1f} MB, searched in {searched:.0f} ms, sorted in {sorted_in:.0f} ms")
