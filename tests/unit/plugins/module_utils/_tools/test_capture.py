# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""capture's options, its file and its accounting, without a socket."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Any, Dict, List
from unittest import mock

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach.packet_sockets import Network
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Packet, Pod
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import choose_bytecode, event_layout, link
from ansible_collections.fleet.probe.plugins.module_utils._tools import capture as _capture
from ansible_collections.fleet.probe.plugins.module_utils._tools.capture import CAPTURE_SPEC, Capture
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params, probe_run

BYTECODE = bytecode("capture")
RETURN_ALL = "060000000000ffff"  # a classic filter that accepts every packet


def options(**given: Any) -> Capture:
    return Capture(probe_params(CAPTURE_SPEC, **given))


class FakeTap:
    """Packets that wait, and what the kernel has counted."""

    def __init__(self, waiting: int, dropped: int = 0) -> None:
        self.waiting, self.dropped, self.closed, self.stopped = waiting, dropped, False, False

    def stop(self) -> None:
        self.stopped = True

    def read(self, take: Any, until: float) -> None:
        while self.waiting:
            self.waiting -= 1
            take(Packet(self.waiting, "eth0", 0, 1, b"", 0x0800, 20, bytes(20)))

    def close(self, take: Any) -> None:
        self.read(take, 0.0)
        self.closed = True


def test_constants_are_those_of_the_program() -> None:
    (program,) = BYTECODE["programs"].values()
    known = {name for _at, name in program["constants"]}
    one = options(snaplen=96)
    assert program["type"] == "socket_filter"
    assert set(one.constants()) | set(one.members) <= known
    assert one.constants() == {"SNAPLEN": 96}
    assert one.collect.constants(event_layout(BYTECODE), False)["BY"] == 16 + 256


def test_the_expression_runs_before_the_program() -> None:
    from ansible_collections.fleet.probe.plugins.module_utils._bytecode.capture import BYTECODE as committed

    plain, chosen = choose_bytecode(committed), options(expression="any", _filter=RETURN_ALL).compiled(committed)
    code = bytes(1 << 16)
    for name, program in plain["programs"].items():
        maps, constants = {key: 3 for _at, key in program["maps"]}, {"SNAPLEN": 96}
        before = link(code, program, maps, constants)
        assert link(code, chosen["programs"][name], maps, constants).endswith(before)
        assert len(link(code, chosen["programs"][name], maps, constants)) > len(before)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"by": ["protocol"]}, ["by has 'protocol'", "container, host, direction"]),
        ({"snaplen": 0}, ["snaplen is 0; give a number from 1 to 262144"]),
        ({"file_bytes": 1 << 31}, ["file_bytes is 2147483648; give a number from 4096 to 1073741824"]),
        ({"expression": "ip", "_filter": "0"}, ["_filter is not hexadecimal"]),
    ],
)
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        options(**given)
    assert [word for word in words if word not in str(refused.value)] == []


def test_a_dest_that_cannot_be_made_is_refused_before_anything_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for dest, words in (("link", "which exists"), ("no/file", "no is not a folder on this host")):
        with pytest.raises(OptionError, match=words):
            options(dest=str(tmp_path / dest)).resolve(probe_run())


def finished(one: Capture, *taps: FakeTap) -> tuple[Window, Any]:
    """The window and the run after the end of a capture of these sockets."""
    for number, tap in enumerate(taps):
        one._taps[number] = tap  # type: ignore[assignment]
        one._known[number] = Network(number, None, [])
    passed = sum(tap.waiting + tap.dropped for tap in taps)
    names = ("delivered", "ring_full", "map_full", "capped", "unpaired")
    window = Window(WindowOptions(10.0), 100.0, 100.0, 110.0, {"hits": passed, **dict.fromkeys(names, 0)})
    run = probe_run()
    one.finish(run, window)
    return window, run


def test_every_packet_is_accounted_for(tmp_path: Path) -> None:
    one = options(dest=str(tmp_path / "a.pcapng"), file_bytes=4096)
    taps = FakeTap(100, dropped=7), FakeTap(50)
    window, run = finished(one, *taps)
    capture = one.attached()["capture"]
    assert all(tap.closed for tap in taps)
    assert (window.tally["ring_full"], window.tally["capped"]) == (7, capture["overwritten"])
    assert one.counted([]) == capture["packets"] < 150
    assert window.tally["hits"] == 7 + capture["overwritten"] + capture["packets"]
    assert capture == {
        "path": str(tmp_path / "a.pcapng"),
        "bytes": (tmp_path / "a.pcapng").stat().st_size,
        "packets": one.counted([]),
        "overwritten": 150 - one.counted([]),
        "dropped": 7,
    }
    assert not run.coverage.failed


def test_the_packets_of_a_container_that_ended_are_read_before_its_socket_closes() -> None:
    one, tap, ended = options(), FakeTap(3), container("a", namespaces={"mnt": 1, "pid": 2, "net": 7})
    one._networks._networks[7] = Network(7, ended, [ended], handle=5)
    one._taps[7] = tap  # type: ignore[assignment]
    run = probe_run([ended], attachments=mock.MagicMock())
    one.vanished(run, ended)
    assert (tap.stopped, tap.closed, one.counted([])) == (True, True, 3)
    one._networks._networks[7] = Network(7, ended, [ended], handle=5)
    one.vanished(run, ended)  # at the last look, after the window has closed


def test_without_dest_packets_are_counted_and_not_kept(tmp_path: Path) -> None:
    one = options(file_bytes=4096)
    window, _run = finished(one, FakeTap(1000))
    assert one.counted([]) == 1000 and window.tally["capped"] == 0
    assert one.attached()["capture"] == {"path": None, "bytes": 0, "packets": 0, "overwritten": 0, "dropped": 0}


def test_a_file_that_cannot_be_written_is_a_failure_and_not_the_end(tmp_path: Path) -> None:
    one = options(dest=str(tmp_path / "a.pcapng"))
    (tmp_path / "a.pcapng").write_text("of another")
    _window, run = finished(one, FakeTap(1))
    (failure,) = run.coverage.failed
    assert failure.reason.startswith(f"Could not write dest {tmp_path}/a.pcapng: File exists; the packets were counted")
    assert one.attached()["capture"]["path"] is None
    assert (tmp_path / "a.pcapng").read_text() == "of another"


def test_the_file_is_the_owners_and_appears_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def blocks() -> Any:
        yield b"one"
        assert list(tmp_path.iterdir()) == [], "nothing has a name until all is written"
        yield b"two"

    path = tmp_path / "a.pcapng"
    assert _capture._write_new(str(path), blocks()) == 6
    assert path.read_bytes() == b"onetwo" and stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_system_without_nameless_files_gets_one_with_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def opened(path: Any, flags: int, *more: Any, **options: Any) -> int:
        if flags & os.O_TMPFILE == os.O_TMPFILE:
            raise OSError(errno.EOPNOTSUPP, "Operation not supported")
        return real(path, flags, *more, **options)

    def broken() -> Any:
        yield b"one"
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "open", opened)
    path = tmp_path / "a.pcapng"
    with pytest.raises(OSError, match="No space left"):
        _capture._write_new(str(path), broken())
    assert not path.exists()
    assert _capture._write_new(str(path), iter([b"one"])) == 3
    assert path.read_bytes() == b"one" and stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_interface_is_described_by_host_pod_and_containers() -> None:
    one = options(_host="web1")
    pod = Pod("shop-7f", "prod", "u")
    first, second = container("3f2a8c01d2e4aa", name="app", pod=pod), container("77c0", name="side\ncar", pod=pod)
    one._known = {7: Network(7, first, [first, second]), 8: Network(8, None, [])}
    assert one._describe(7) == (
        "host web1, pod prod/shop-7f, containers app (docker 3f2a8c01d2e4), side\\x0acar (docker 77c0)"
    )
    assert one._describe(8) == "host web1, the host itself"
