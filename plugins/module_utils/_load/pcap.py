# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles an expression of tcpdump with libpcap, through ctypes: pcap-filter(7), pcap_compile(3PCAP).

The controller does it for its hosts; a host does it itself where the controller has no libpcap.
"""

from __future__ import annotations

import ctypes
import re
from typing import Any, Callable, Iterator, List, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._load.classic import MOST_INSTRUCTIONS, prologue

FILTER_SPEC = {
    "expression": {"type": "str", "default": ""},
    "_filter": {"type": "str"},  # the expression as the controller compiled it, in hexadecimal
}
MOST_CHARACTERS = 8192
LIBRARIES = ("libpcap.so.1", "libpcap.so.0.8")  # the second is Debian's name
_LINUX_SLL = 113  # pcap-linktype(7): packets of all kinds of interfaces, as `tcpdump -i any` takes them
_NO_NETMASK = 0xFFFFFFFF  # PCAP_NETMASK_UNKNOWN
_MOST_BYTES = 262144  # the snapshot length of tcpdump

# What libpcap reads as one word, roughly as its scanner does (libpcap: scanner.l).
_PLAIN = r"[\w.\\](?:[-\w.\\]*[\w.])?"
_TOKEN = re.compile(rf"\s*(<<|>>|<=|>=|!=|==|&&|\|\||{_PLAIN}(?::+{_PLAIN})*|\S)")
_OF_THE_WHOLE = "rejects all packets"  # what libpcap says of no word, but of what it has compiled
# What may follow the beginning of an expression, so that it is a whole one with some of what _endings() adds.
_ENDINGS = (
    "", " ip", " 1.2.3.4", " ::1", " 1", ":1", "[0]", " 0", " len", " 1-2", " \\tcp", " host 1.2.3.4", " port 1",
    " proto 1", " net 1.0.0.0/8", " dst 1.2.3.4", " dst port 1", " dst net 1.0.0.0/8", " 1.0.0.0/8", "/32", "/128",
    " mask 255.255.255.255", " 255.255.255.255", " 32", " multicast",
)  # fmt: skip


class _Program(ctypes.Structure):
    """``struct bpf_program``."""

    _fields_ = [("length", ctypes.c_uint), ("instructions", ctypes.c_void_p)]


class Refused(OptionError):
    """libpcap does not compile the expression."""


def filter_of(expression: str, compiled: Optional[str]) -> bytes:
    """The instructions to run in front of a socket filter for the options ``expression`` and ``_filter``.

    Empty for an empty expression. Raises as ``classic_of`` does.
    """
    classic = classic_of(expression, compiled)
    return prologue(classic) if classic else b""


def classic_of(expression: str, compiled: Optional[str]) -> bytes:
    """The filter for the options ``expression`` and ``_filter``, to make a ``prologue`` of; empty without expression.

    Raises OptionError if the expression cannot be used, HostError if nothing compiled it and there is no libpcap.
    """
    if not expression.strip():
        return b""
    if not compiled:
        return compile_expression(expression)
    try:
        return bytes.fromhex(compiled)
    except ValueError:
        raise OptionError("_filter is not hexadecimal; leave it out, the controller sets it") from None


def compile_expression(expression: str) -> bytes:
    """The expression as an array of ``struct sock_filter``, for packets with a header of LINUX_SLL.

    Raises Refused with libpcap's own words and the position, and HostError without libpcap.
    """
    if len(expression) > MOST_CHARACTERS:
        raise OptionError(
            f"expression has {len(expression)} characters, at most {MOST_CHARACTERS} are allowed; give a shorter one"
        )
    if "\0" in expression:
        raise OptionError("expression has a null character; leave it out")
    library = _library()
    compiled, reason = _compile(library, expression)
    if reason:
        raise Refused(_refusal(expression, reason, lambda text: _compile(library, text)[1]))
    return compiled


def _library() -> Any:
    """libpcap; raises HostError."""
    for name in LIBRARIES:
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        library.pcap_open_dead.restype = ctypes.c_void_p
        library.pcap_geterr.restype = ctypes.c_char_p
        return library
    raise HostError(
        "Neither the controller nor this host has libpcap, which compiles expression; install it on the controller "
        "(libpcap0.8 on Debian, libpcap elsewhere), or leave out expression"
    )


def _compile(library: Any, expression: str) -> Tuple[bytes, str]:
    """The classic instructions, or the reason why there are none."""
    handle = ctypes.c_void_p(library.pcap_open_dead(_LINUX_SLL, _MOST_BYTES))
    if not handle:
        return b"", "out of memory"
    program = _Program()
    try:
        text = expression.encode("utf-8", "surrogateescape")
        if library.pcap_compile(handle, ctypes.byref(program), text, 1, ctypes.c_uint32(_NO_NETMASK)) < 0:
            said = library.pcap_geterr(handle) or b""
            return b"", said.decode("utf-8", "replace").strip() or "no reason given"
        try:
            if program.length > MOST_INSTRUCTIONS:
                return b"", f"more than {MOST_INSTRUCTIONS} instructions"
            return ctypes.string_at(program.instructions, program.length * 8), ""
        finally:
            library.pcap_freecode(ctypes.byref(program))
    finally:
        library.pcap_close(handle)


def _refusal(expression: str, reason: str, refused: Callable[[str], str]) -> str:
    """The sentence for an expression that libpcap does not compile; ``refused`` is its reason for another one."""
    at = _position(expression, reason, refused)
    shown = printable_text(expression)
    if at is None:
        where = ""
    elif at >= len(expression.rstrip()):
        where = ", at its end"
    else:
        word = _TOKEN.match(expression, at)
        where = f", at character {at + 1} ('{printable_text((word[1] if word else expression[at:])[:40])}')"
    return f"expression is '{shown}', which libpcap refuses{where}: {printable_text(reason)}; see pcap-filter(7)"


def _position(expression: str, reason: str, refused: Callable[[str], str]) -> Optional[int]:
    """Where libpcap stopped: the first word at which no expression can continue; None if that cannot be said.

    It does not say so itself. A word that its reason quotes is that one. Otherwise the beginning of an expression is
    right if it is whole with some ending, and the first beginning that is not right ends with the word.
    """
    if _OF_THE_WHOLE in reason:
        return None
    words = list(_TOKEN.finditer(expression))
    for quoted in re.findall(r"[\"'`\u2018]([^\"'\u2019]+)[\"'\u2019]", reason):
        for word in words:
            if word[1] == quoted:
                return word.start(1)
    if not words:
        return None
    # A beginning of what can be continued can be continued itself, so the search can halve.
    low, high = 0, len(words)
    while low < high:
        middle = (low + high) // 2
        if _continues(expression[: words[middle].end(1)], refused):
            low = middle + 1
        else:
            high = middle
    return words[low].start(1) if low < len(words) else len(expression)


def _continues(beginning: str, refused: Callable[[str], str]) -> bool:
    """Whether the beginning of an expression becomes a whole one with some ending."""
    return any(not refused(beginning + ending) for ending in _endings(beginning))


def _endings(beginning: str) -> Iterator[str]:
    """The endings to try: with what the beginning leaves open closed, and a comparison in each place of that."""
    opened: List[str] = []
    for character in beginning:
        if character in "([":
            opened.insert(0, ")" if character == "(" else "]")
        elif opened and character == opened[0]:
            opened.pop(0)
    for ending in _ENDINGS:
        yield ending + "".join(opened)
        for inside in range(len(opened) + 1):
            yield f"{ending}{''.join(opened[:inside])} = 0{''.join(opened[inside:])}"
