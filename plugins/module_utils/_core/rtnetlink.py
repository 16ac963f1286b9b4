# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""BPF programs as filters of traffic control, by rtnetlink(7), for kernels without TCX links: tc(8), tc-bpf(8).

Formats and numbers: include/uapi/linux/netlink.h, rtnetlink.h, pkt_sched.h and pkt_cls.h.
"""

from __future__ import annotations

import errno
import os
import socket
import struct
from typing import Dict, Iterator, List, NamedTuple, Optional, Tuple

CLSACT, INGRESS_QDISC = "clsact", "ingress"  # the qdiscs that can be where filters of both kinds are looked for
INGRESS, EGRESS = 0xFFFFFFF2, 0xFFFFFFF3  # parents of filters: TC_H_CLSACT with TC_H_MIN_INGRESS and TC_H_MIN_EGRESS
FIRST = 1  # the priority of the filters that run before all others

_ROUTE, _SOL_NETLINK, _CAP_ACK, _EXT_ACK = 0, 270, 10, 11
_HEADER, _TCMSG = struct.Struct("=IHHII"), struct.Struct("=BxxxiIII")
_INTERFACE = struct.Struct("=BxHiII")  # struct ifinfomsg
_ERROR, _DONE, _NEWLINK, _GETLINK = 2, 3, 16, 18
_NEWQDISC, _DELQDISC, _GETQDISC, _NEWTFILTER, _DELTFILTER, _GETTFILTER = 36, 37, 38, 44, 45, 46
_REQUEST, _ACK, _ECHO, _DUMP, _EXCLUSIVE, _CREATE = 0x01, 0x04, 0x08, 0x300, 0x200, 0x400
_TLVS, _CAPPED, _MESSAGE = 0x200, 0x100, 1  # flags and attribute of an answer that has the kernel's own words
_IFNAME, _KIND, _OPTIONS = 3, 1, 2
_FD, _NAME, _FLAGS, _DIRECT = 6, 7, 8, 1  # TCA_BPF_FD, TCA_BPF_NAME, TCA_BPF_FLAGS, TCA_BPF_FLAG_ACT_DIRECT
_PARENT, _HANDLE = 0xFFFFFFF1, 0xFFFF0000  # of both qdiscs: TC_H_CLSACT, which is TC_H_INGRESS
_ALL = socket.htons(3)  # ETH_P_ALL
_ROOM = 1 << 16
_TIMEOUT = struct.pack("@ll", 8, 0)  # the kernel waits for a lock that all changes of networks need


class Filter(NamedTuple):
    """A filter of an interface; ``name`` is that of a BPF program's, else empty."""

    parent: int
    info: int  # priority and protocol
    handle: int
    name: str


def route_socket() -> int:
    """A socket of the caller's network namespace, for ``TrafficControl``."""
    return socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _ROUTE).detach()


class TrafficControl:
    """Qdiscs and filters of an interface in the network namespace in which ``fd`` was made. Takes over ``fd``.

    Raises OSError with the kernel's own words, where it has any; with ENODEV if there is no such interface.
    """

    def __init__(self, fd: int, interface: str) -> None:
        self._socket = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _ROUTE, fileno=fd)
        self._sequence = 0
        try:
            self._socket.setblocking(True)
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, _TIMEOUT)
            for option in (_CAP_ACK, _EXT_ACK):
                self._socket.setsockopt(_SOL_NETLINK, option, 1)
            name = _attribute(_IFNAME, interface.encode() + b"\0")
            answers = self._ask(_GETLINK, 0, _INTERFACE.pack(0, 0, 0, 0, 0) + name)
            self._index: int = next(_INTERFACE.unpack_from(body)[2] for kind, body in answers if kind == _NEWLINK)
        except BaseException:
            self._socket.close()
            raise

    def close(self) -> None:
        """Closes the socket."""
        self._socket.close()

    def qdisc(self) -> Optional[str]:
        """The kind of the qdisc that filters are attached to, clsact or the older ingress; None without one."""
        for _kind, body in self._ask(_GETQDISC, _DUMP, self._message(0, 0, 0)):
            _family, index, _handle, parent, _info = _TCMSG.unpack_from(body)
            if index == self._index and parent == _PARENT:
                return _text(_attributes(body[_TCMSG.size :]).get(_KIND, b""))
        return None

    def add_clsact(self) -> None:
        """Adds the qdisc; raises OSError with EEXIST where there is one."""
        kind = _attribute(_KIND, CLSACT.encode() + b"\0")
        self._ask(_NEWQDISC, _ACK | _CREATE | _EXCLUSIVE, self._message(_HANDLE, _PARENT, 0) + kind)

    def delete_qdisc(self) -> None:
        """Deletes the qdisc, with whatever is attached to it."""
        self._ask(_DELQDISC, _ACK, self._message(_HANDLE, _PARENT, 0))

    def filters(self) -> List[Filter]:
        """The filters at the qdisc, in both directions."""
        found = []
        for direction in (INGRESS, EGRESS):
            for _kind, body in self._ask(_GETTFILTER, _DUMP, self._message(0, direction, 0)):
                _family, index, handle, _parent, info = _TCMSG.unpack_from(body)
                if index != self._index:
                    continue
                options = _attributes(_attributes(body[_TCMSG.size :]).get(_OPTIONS, b""))
                found.append(Filter(direction, info, handle, _text(options.get(_NAME, b""))))
        return found

    def add_program(self, direction: int, program: int, name: str) -> Filter:
        """Attaches a program whose result is what becomes of the packet, in front of all other filters."""
        options = _attribute(_FD, struct.pack("=I", program)) + _attribute(_NAME, name.encode() + b"\0")
        options += _attribute(_FLAGS, struct.pack("=I", _DIRECT))
        message = self._message(0, direction, FIRST << 16 | _ALL) + _attribute(_KIND, b"bpf\0")
        message += _attribute(_OPTIONS, options)
        for kind, body in self._ask(_NEWTFILTER, _ACK | _ECHO | _CREATE | _EXCLUSIVE, message):
            if kind == _NEWTFILTER:
                _family, _index, handle, _parent, info = _TCMSG.unpack_from(body)
                return Filter(direction, info, handle, name)
        raise OSError(errno.EPROTO, "the kernel did not say which filter it added")

    def delete(self, one: Filter) -> None:
        """Takes a program's filter away."""
        message = self._message(one.handle, one.parent, one.info) + _attribute(_KIND, b"bpf\0")
        self._ask(_DELTFILTER, _ACK, message)

    def _message(self, handle: int, parent: int, info: int) -> bytes:
        return _TCMSG.pack(0, self._index, handle, parent, info)

    def _ask(self, kind: int, flags: int, message: bytes) -> List[Tuple[int, bytes]]:
        """The answers to a request, as (type, body)."""
        self._sequence += 1
        size = _HEADER.size + len(message)
        self._socket.send(_HEADER.pack(size, kind, flags | _REQUEST, self._sequence, 0) + message)
        found: List[Tuple[int, bytes]] = []
        while True:
            answer = self._socket.recv(_ROOM)
            at = 0
            while at + _HEADER.size <= len(answer):
                size, said, how, sequence, _port = _HEADER.unpack_from(answer, at)
                body = answer[at + _HEADER.size : at + size]
                at += max(-(-size // 4) * 4, _HEADER.size)
                if sequence != self._sequence:
                    continue
                if said == _ERROR:
                    _check(body, how)
                    return found
                if said == _DONE:
                    return found
                found.append((said, body))
                if not flags & (_ACK | _DUMP):
                    return found


def _check(body: bytes, how: int) -> None:
    """Raises what an answer says went wrong."""
    number = -struct.unpack_from("=i", body)[0]
    if not number:
        return
    said = b""
    if how & _TLVS and how & _CAPPED:
        said = _attributes(body[4 + _HEADER.size :]).get(_MESSAGE, b"")
    raise OSError(number, _text(said) or os.strerror(number))


def _attribute(kind: int, value: bytes) -> bytes:
    size = 4 + len(value)
    return struct.pack("=HH", size, kind) + value + bytes(-size % 4)


def _attributes(data: bytes) -> Dict[int, bytes]:
    return dict(_each_attribute(data))


def _each_attribute(data: bytes) -> Iterator[Tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(data):
        size, kind = struct.unpack_from("=HH", data, at)
        if size < 4:
            return
        yield kind & 0x3FFF, data[at + 4 : at + size]  # without NLA_F_NESTED and NLA_F_NET_BYTEORDER
        at += -(-size // 4) * 4


def _text(value: bytes) -> str:
    return value.partition(b"\0")[0].decode("utf-8", "replace")
