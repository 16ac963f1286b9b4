# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attaches a program to an interface as a filter of the clsact qdisc, where the kernel has no TCX links (before 6.6).

No descriptor holds such a filter, so a child does: it adds the filter, waits until this process has closed its end of
a socket or has ended, however it ended, and takes the filter away. The qdisc goes with the last filter if a probe added
it; one that was there before stays. The filter's name says which child holds it and whether the qdisc came with it. So
a later run takes away what is left of a child that was killed, too.
"""

from __future__ import annotations

import contextlib
import errno
import functools
import os
import select
import socket
from typing import Callable, List, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.steady import PATIENCE
from ansible_collections.fleet.probe.plugins.module_utils._core.child import fork_child, reap
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import namespace, same_process, start_ticks
from ansible_collections.fleet.probe.plugins.module_utils._core.rtnetlink import (
    CLSACT,
    EGRESS,
    INGRESS,
    Filter,
    TrafficControl,
)

_NAME = "fleet.probe"
_ADDED = "+clsact"  # ends the name of a filter whose qdisc a probe added
_GRACE = 0.25  # seconds that a child that has answered has to end


def attach_filter(program: int, route: int, interface: str, egress: bool) -> Tuple[int, Callable[[], None]]:
    """Attaches ``program`` to an interface in front of all other filters.

    Returns the descriptor that has it taken away once it is closed everywhere, and what waits until that is done.
    ``route`` is a socket of ``route_socket()`` in the interface's network namespace; this takes it over. Raises
    OSError, with ENODEV if there is no such interface.
    """
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        with theirs:
            theirs.setblocking(True)
            hold = functools.partial(_hold, program, route, interface, EGRESS if egress else INGRESS, theirs)
            child = fork_child(hold, [theirs.fileno(), program, route], outlives=True)
        said = ours.recv(1024).decode() if _readable(ours) else f"{errno.ETIMEDOUT} {os.strerror(errno.ETIMEDOUT)}"
        number, _space, reason = said.partition(" ")
        if said != "0":
            reap(child, _GRACE)
            raise OSError(int(number or errno.EIO), reason or "its process was killed")
        return ours.detach(), functools.partial(reap, child, PATIENCE)
    finally:
        ours.close()
        os.close(route)


def _hold(program: int, route: int, interface: str, direction: int, channel: socket.socket) -> None:
    """The child."""
    try:
        control = TrafficControl(route, interface)
        added = _prepare(control, direction)
        try:
            mine = control.add_program(direction, program, _own_name() + (_ADDED if added else ""))
        except OSError:
            _take_away(control, [], added)
            raise
    except OSError as error:
        channel.sendall(f"{error.errno or errno.EIO} {error.strerror}".encode())
        return
    os.close(program)
    with contextlib.suppress(OSError):  # the parent may have been killed
        channel.sendall(b"0")
        channel.recv(1)
    _take_away(control, [mine], added)


def _prepare(control: TrafficControl, direction: int) -> bool:
    """Has a qdisc to attach to; returns whether a probe added it. Takes away what killed probes have left there."""
    kind = control.qdisc()
    if kind is None:
        with contextlib.suppress(FileExistsError):  # somebody else did just now
            control.add_clsact()
            return True
        return False
    if kind != CLSACT and direction == EGRESS:
        raise OSError(errno.EBUSY, f"it has the qdisc {kind}, which has no filters for what is sent; use tc_ingress")
    filters = control.filters()
    for one in filter(_is_left, filters):
        control.delete(one)
    return any(one.name.startswith(f"{_NAME}:") and one.name.endswith(_ADDED) for one in filters)


def _take_away(control: TrafficControl, mine: List[Filter], added: bool) -> None:
    """Deletes these filters, and the qdisc if a probe added it and nobody else uses it."""
    for one in mine:
        with contextlib.suppress(OSError):  # somebody was faster, or the interface has gone
            control.delete(one)
    with contextlib.suppress(OSError):
        if added and not control.filters():
            control.delete_qdisc()


def _own_name() -> str:
    """The name of a filter that this process holds."""
    pid = os.getpid()
    return f"{_NAME}:{namespace(pid, 'pid')}:{pid}:{start_ticks(pid)}"


def _is_left(one: Filter) -> bool:
    """Whether a filter is that of a child that has ended, as far as this process can see."""
    name = one.name[: -len(_ADDED)] if one.name.endswith(_ADDED) else one.name
    whose, *numbers = name.split(":")
    if whose != _NAME or len(numbers) != 3 or not all(number.isdigit() for number in numbers):
        return False
    inside, pid, ticks = map(int, numbers)
    return inside == namespace(os.getpid(), "pid") and not same_process(pid, ticks)


def _readable(channel: socket.socket) -> bool:
    poll = select.poll()
    poll.register(channel, select.POLLIN)
    return bool(poll.poll(PATIENCE * 1000))
