# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packets read from a real packet socket on the loopback interface."""

from __future__ import annotations

import os
import socket
import time
from typing import Iterator, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach.packet_tap import Tap
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Packet

PACKET_HOST, ETHERTYPE_IP, ARPHRD_LOOPBACK = 0, 0x0800, 772


class Loopback:
    """A packet socket on lo, its tap, and what sends UDP there; others send there, too."""

    def __init__(self) -> None:
        self.mark = os.urandom(8)
        self.sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.receiver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.receiver.bind(("127.0.0.1", 0))
        self.packets = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, 0)
        self.tap = Tap(self.packets.fileno(), 64, 1 << 20)
        self.packets.bind(("lo", ETHERTYPE_IP))
        self.taken: List[Packet] = []

    def send(self, number: int, size: int = 8) -> None:
        self.sender.sendto(self.mark + bytes([number]) + bytes(size), self.receiver.getsockname())

    def take(self, packet: Packet) -> None:
        if self.mark in packet.data and packet.kind == PACKET_HOST:
            self.taken.append(packet)

    def numbers(self) -> List[int]:
        return [packet.data[packet.data.index(self.mark) + len(self.mark)] for packet in self.taken]


@pytest.fixture
def lo() -> Iterator[Loopback]:
    made = Loopback()
    yield made
    for each in (made.sender, made.receiver, made.packets):
        each.close()


def test_packets_come_in_order_with_when_where_and_how_long(lo: Loopback) -> None:
    before = time.time_ns()
    lo.send(1)
    lo.send(2, size=500)
    lo.tap.close(lo.take)
    assert lo.numbers() == [1, 2]
    first, second = lo.taken
    assert before <= first.moment <= second.moment <= time.time_ns()
    assert (first.interface, first.hardware, first.protocol) == ("lo", ARPHRD_LOOPBACK, ETHERTYPE_IP)
    assert first.length == len(first.data) == 20 + 8 + 8 + 1 + 8
    assert second.length == 20 + 8 + 8 + 1 + 500, "as it was before it was cut"
    assert len(second.data) == 64
    assert lo.tap.passed >= 2 and lo.tap.dropped == 0


def test_reading_ends_at_its_time_and_goes_on_later(lo: Loopback) -> None:
    lo.send(1)
    lo.tap.read(lo.take, time.monotonic() - 1)
    assert lo.taken == []
    lo.tap.read(lo.take, time.monotonic() + 60)
    assert lo.numbers() == [1], "it returns as soon as no packet waits"
    lo.send(2)
    lo.tap.close(lo.take)
    assert lo.numbers() == [1, 2]


def test_nothing_passes_once_it_is_stopped(lo: Loopback) -> None:
    lo.send(1)
    lo.tap.stop()
    lo.send(2)
    lo.tap.close(lo.take)
    assert lo.numbers() == [1], "what was there before is read"


def test_packets_for_which_there_is_no_room_are_counted(lo: Loopback) -> None:
    lo.packets.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    for number in range(200):
        lo.send(number % 256, size=1000)
    lo.tap.close(lo.take)
    assert lo.tap.dropped > 0
    assert lo.tap.passed >= 200, "the dropped ones had passed the filter"
