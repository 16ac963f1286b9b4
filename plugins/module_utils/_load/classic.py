# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns a filter in classic BPF, as libpcap compiles it, into instructions that run in front of a socket filter.

The kernel has one filter for each socket, and it does the same with classic ones (kernel: bpf_convert_filter() in
net/core/filter.c). libpcap compiles for the link type LINUX_SLL, that of ``tcpdump -i any``, whose header the kernel
does not put in front of packets: its fields are the packet's type and protocol, and what follows is the network header,
where the data of a SOCK_DGRAM packet socket begins (libpcap: fix_offset() in pcap-linux.c). The data of a SOCK_RAW one
begins at the link layer's header, whose size depends on the interface; the kernel's struct sk_buff has it.
"""

from __future__ import annotations

import struct
from typing import Callable, Dict, List, Mapping, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError

INSTRUCTION = 8  # bytes of an instruction, classic or not
MOST_INSTRUCTIONS = 4096  # BPF_MAXINSNS, include/uapi/linux/bpf_common.h
SLL_HEADER = 16  # bytes; libpcap: pcap/sll.h
_SLL_TYPE, _SLL_PROTOCOL = 0, 14  # offsets of the fields that the kernel has
# byte offsets in struct __sk_buff, include/uapi/linux/bpf.h
_SKB_LEN, _SKB_TYPE, _SKB_PROTOCOL = 0, 4, 16

# what ``prologue`` has to know of struct sk_buff for packets with the link layer's header
SKB_MEMBERS = {name: ("sk_buff", name) for name in ("head", "data", "network_header")}

# Registers. A load of packet data takes the packet from R6, answers in R0, and destroys R1 to R5.
_A, _PACKET, _X, _SAVED, _LINK, _ARGUMENT, _STACK = 0, 6, 7, 8, 9, 1, 10
_PROBE_READ_KERNEL = 113  # BPF_FUNC_probe_read_kernel, include/uapi/linux/bpf.h
_BELOW = -64  # the words of the filter's memory are above it on the stack
# include/uapi/linux/bpf_common.h and bpf.h
_CLASS = 7
_LD, _LDX, _ST, _STX, _ALU, _JMP, _RET, _MISC = range(8)
_JMP32, _ALU64 = 6, 7  # in the kernel's own instructions
_IMM, _ABS, _IND, _MEM, _LEN, _MSH = 0x00, 0x20, 0x40, 0x60, 0x80, 0xA0
_WORD, _HALF, _BYTE, _DOUBLE = 0x00, 0x08, 0x10, 0x18
_REGISTER = 8  # BPF_X: the operand is a register
_ADD, _SUB, _DIV, _AND, _LSH, _NEG, _MOD, _MOV, _END = 0x00, 0x10, 0x30, 0x50, 0x60, 0x80, 0x90, 0xB0, 0xD0
_TO_BIG_ENDIAN = 8
_JA, _JEQ, _JNE, _CALL, _EXIT = 0x00, 0x10, 0x50, 0x80, 0x90
_CONDITIONS = (_JEQ, 0x20, 0x30, 0x40)  # JEQ, JGT, JGE, JSET: the same numbers in both
_ARITHMETIC = tuple(range(0x00, 0xB0, 0x10))  # ADD to XOR, the same numbers in both
_RET_A = 0x10
_TXA = 0x80

_ACCEPT = -1  # the target of a jump out of the filter: the program behind it


class _Output:
    """The instructions so far; jumps name the classic instruction that they go to."""

    def __init__(self) -> None:
        self.code: List[Tuple[int, int, int, int, int]] = []  # operation, destination, source, offset, immediate
        self.jumps: Dict[int, int] = {}  # index in code -> index of the classic instruction, or _ACCEPT
        self.linked_layer = False  # whether the size of the link layer's header is in _LINK

    def add(self, operation: int, to: int = 0, source: int = 0, offset: int = 0, value: int = 0) -> None:
        """Append one instruction."""
        self.code.append((operation, to, source, offset, value))

    def jump(self, operation: int, target: int, to: int = 0, source: int = 0, value: int = 0) -> None:
        """Append a jump."""
        self.jumps[len(self.code)] = target
        self.add(operation, to, source, 0, value)

    def reject(self) -> None:
        """Append what ends the program: no hit, and nothing for the socket's queue."""
        self.add(_ALU64 | _MOV, _A)
        self.add(_JMP | _EXIT)

    def linked(self, starts: List[int]) -> bytes:
        """The instructions with the offsets of their jumps; ``starts`` is where each classic one begins here."""
        for at, target in self.jumps.items():
            operation, to, source, _offset, value = self.code[at]
            goal = len(self.code) if target == _ACCEPT else starts[target]
            self.code[at] = (operation, to, source, goal - at - 1, value)
        return b"".join(
            struct.pack("<BBhI", operation, source << 4 | to, offset, value & 0xFFFFFFFF)
            for operation, to, source, offset, value in self.code
        )


def prologue(classic: bytes, members: Optional[Mapping[str, int]] = None) -> bytes:
    """The instructions for ``classic``, an array of ``struct sock_filter``.

    ``members`` are the byte offsets of SKB_MEMBERS if packets begin with the link layer's header. The instructions end
    the program with 0 for a packet that does not match, else continue behind themselves with the program's argument in
    place. Raises OptionError for a filter that cannot run there.
    """
    filters = list(struct.iter_unpack("<HBBI", classic))
    if not 0 < len(filters) <= MOST_INSTRUCTIONS:
        raise OptionError(
            f"expression compiles to {len(filters)} instructions, at most {MOST_INSTRUCTIONS} are allowed; give a "
            "shorter one"
        )
    output, starts = _Output(), []
    output.add(_ALU64 | _MOV | _REGISTER, _PACKET, _ARGUMENT)
    if members is not None:
        _measure_link_layer(output, members)
    output.add(_ALU64 | _MOV, _A)
    output.add(_ALU64 | _MOV, _X)
    for index, (operation, if_true, if_false, value) in enumerate(filters):
        starts.append(len(output.code))
        if operation & _CLASS == _JMP:
            targets = (index + 1 + value,) if operation == _JMP else (index + 1 + if_true, index + 1 + if_false)
            if max(targets) >= len(filters):  # or back, as a number without sign
                raise OptionError(
                    "expression has a loop, which the kernel does not run in a filter; leave out 'protochain'"
                )
            _jump(output, operation, targets, value)
        else:
            _TRANSLATORS[operation & _CLASS](output, operation, value)
    # A filter ends with a return, so nothing falls through to here but what was accepted.
    packed = output.linked(starts)
    return packed + struct.pack("<BBhI", _ALU64 | _MOV | _REGISTER, _PACKET << 4 | _ARGUMENT, 0, 0)


def _measure_link_layer(output: _Output, members: Mapping[str, int]) -> None:
    """The size of the link layer's header: where the network header is, in a register that all calls preserve."""
    places = {}
    for number, (name, size) in enumerate((("head", 8), ("data", 8), ("network_header", 2)), 1):
        places[name] = _BELOW - 8 * number
        output.add(_ALU64 | _MOV | _REGISTER, 1, _STACK)
        output.add(_ALU64 | _ADD, 1, value=places[name])
        output.add(_ALU64 | _MOV, 2, value=size)
        output.add(_ALU64 | _MOV | _REGISTER, 3, _PACKET)
        output.add(_ALU64 | _ADD, 3, value=members[name])
        output.add(_JMP | _CALL, value=_PROBE_READ_KERNEL)
    output.add(_LDX | _MEM | _HALF, _LINK, _STACK, places["network_header"])
    output.add(_LDX | _MEM | _DOUBLE, 1, _STACK, places["head"])
    output.add(_ALU64 | _ADD | _REGISTER, _LINK, 1)
    output.add(_LDX | _MEM | _DOUBLE, 1, _STACK, places["data"])
    output.add(_ALU64 | _SUB | _REGISTER, _LINK, 1)
    output.linked_layer = True


def _unusable(what: str) -> OptionError:
    return OptionError(f"expression compiles to a filter that {what}, which cannot run in front of a probe")


def _load(output: _Output, operation: int, value: int) -> None:
    """LD: into A."""
    mode, size = operation & 0xE0, operation & 0x18
    if mode == _IMM:
        output.add(_ALU | _MOV, _A, value=value)
    elif mode == _LEN:
        _length(output, _A)
    elif mode == _MEM:
        output.add(_LDX | _MEM | _WORD, _A, _STACK, _slot(value))
    elif mode == _ABS and value == _SLL_TYPE and size == _HALF:
        output.add(_LDX | _MEM | _WORD, _A, _PACKET, _SKB_TYPE)
    elif mode == _ABS and value == _SLL_PROTOCOL and size == _HALF:
        output.add(_LDX | _MEM | _WORD, _A, _PACKET, _SKB_PROTOCOL)
        output.add(_ALU | _END | _TO_BIG_ENDIAN, _A, value=16)
    elif mode in (_ABS, _IND):
        _packet(output, size, value, mode == _IND)
    else:
        raise _unusable(f"has the unknown instruction {operation:#x}")


def _packet(output: _Output, size: int, value: int, indexed: bool) -> None:
    """Load packet data into A."""
    offset = _network(value)
    if not output.linked_layer:
        output.add(_LD | (_IND if indexed else _ABS) | size, 0, _X if indexed else 0, value=offset)
    elif indexed:
        output.add(_ALU | _MOV | _REGISTER, 1, _X)
        output.add(_ALU64 | _ADD | _REGISTER, 1, _LINK)
        output.add(_LD | _IND | size, 0, 1, value=offset)
    else:
        output.add(_LD | _IND | size, 0, _LINK, value=offset)


def _length(output: _Output, to: int) -> None:
    """Load the packet's length without the link layer's header."""
    output.add(_LDX | _MEM | _WORD, to, _PACKET, _SKB_LEN)
    if output.linked_layer:
        output.add(_ALU | _SUB | _REGISTER, to, _LINK)


def _network(offset: int) -> int:
    """An offset into the packet, from its network header on."""
    if not SLL_HEADER <= offset < 1 << 31:
        raise OptionError(
            "expression tests the header of the link layer, which packets of a container's interfaces are taken "
            "without; test the network layer or what it carries, such as 'host', 'port' or 'ip[...]'"
        )
    return offset - SLL_HEADER


def _slot(number: int) -> int:
    """Where a word of the filter's memory is, from the end of the stack."""
    if not 0 <= number < 16:
        raise _unusable(f"has no word {number} in its memory")
    return -4 * (number + 1)


def _load_index(output: _Output, operation: int, value: int) -> None:
    """LDX: into X."""
    mode = operation & 0xE0
    if mode == _IMM:
        output.add(_ALU | _MOV, _X, value=value)
    elif mode == _LEN:
        _length(output, _X)
    elif mode == _MEM:
        output.add(_LDX | _MEM | _WORD, _X, _STACK, _slot(value))
    elif mode == _MSH:  # the length of an IPv4 header
        output.add(_ALU64 | _MOV | _REGISTER, _SAVED, _A)
        _packet(output, _BYTE, value, False)
        output.add(_ALU | _AND, _A, value=0xF)
        output.add(_ALU | _LSH, _A, value=2)
        output.add(_ALU64 | _MOV | _REGISTER, _X, _A)
        output.add(_ALU64 | _MOV | _REGISTER, _A, _SAVED)
    else:
        raise _unusable(f"has the unknown instruction {operation:#x}")


def _store(output: _Output, operation: int, value: int) -> None:
    """ST and STX."""
    source = _A if operation & _CLASS == _ST else _X
    output.add(_STX | _MEM | _WORD, _STACK, source, _slot(value))


def _arithmetic(output: _Output, operation: int, value: int) -> None:
    """ALU: on A. A division by zero rejects the packet."""
    kind, source = operation & 0xF0, operation & _REGISTER
    if kind not in _ARITHMETIC or (kind in (_DIV, _MOD) and not source and not value):
        raise _unusable(f"has the unknown instruction {operation:#x}")
    if kind == _NEG:
        output.add(_ALU | _NEG, _A)
    elif source:
        if kind in (_DIV, _MOD):
            output.add(_JMP32 | _JNE, _X, 0, 2)
            output.reject()
        output.add(_ALU | kind | _REGISTER, _A, _X)
    else:
        output.add(_ALU | kind, _A, value=value)


def _jump(output: _Output, operation: int, targets: Tuple[int, ...], value: int) -> None:
    """JMP."""
    kind, source = operation & 0xF0, operation & _REGISTER
    if kind == _JA:
        output.jump(_JMP | _JA, targets[0])
        return
    if kind not in _CONDITIONS:
        raise _unusable(f"has the unknown instruction {operation:#x}")
    output.jump(_JMP32 | kind | source, targets[0], _A, _X if source else 0, 0 if source else value)
    output.jump(_JMP | _JA, targets[1])


def _return(output: _Output, operation: int, value: int) -> None:
    """RET: of a filter that libpcap compiled, 0 or the length of what is to be kept."""
    if operation & 0x18 == _RET_A:
        output.jump(_JMP32 | _JNE, _ACCEPT, _A)
        output.reject()
    elif value:
        output.jump(_JMP | _JA, _ACCEPT)
    else:
        output.reject()


def _miscellaneous(output: _Output, operation: int, _value: int) -> None:
    """TAX and TXA."""
    to, source = (_A, _X) if operation & 0xF8 == _TXA else (_X, _A)
    output.add(_ALU64 | _MOV | _REGISTER, to, source)


_TRANSLATORS: Dict[int, Callable[[_Output, int, int], None]] = {
    _LD: _load,
    _LDX: _load_index,
    _ST: _store,
    _STX: _store,
    _ALU: _arithmetic,
    _RET: _return,
    _MISC: _miscellaneous,
}
