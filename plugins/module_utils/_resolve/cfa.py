# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Executes the entries of unwind tables: at each address, where the caller's registers are (DWARF 5, 6.4.2).

A register's place is given relative to the CFA, the stack pointer of the caller before the call.
"""

from __future__ import annotations

from typing import Callable, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple, Union

from ansible_collections.fleet.probe.plugins.module_utils._resolve.cfi import Bytes, Entry, damaged

UNDEFINED, SAME, OFFSET, VALUE_OFFSET, REGISTER, EXPRESSION, VALUE_EXPRESSION = range(7)
_MASK = 0xFFFFFFFFFFFFFFFF
_MOST_REMEMBERED = 64
_MOST_STEPS = 1024  # of one expression
_MOST_VALUES = 64
_MOST_REGISTERS = 128  # more than either architecture has

Rule = Tuple[int, Union[int, bytes]]  # a kind, and an offset, a register or an expression


class Row(NamedTuple):
    """Where the caller's registers are while the code is at an address.

    ``cfa`` is a register and an offset, or an expression. ``rules`` are those of registers by their number in DWARF; a
    register without one has the value that it had.
    """

    cfa: Union[Tuple[int, int], bytes]
    rules: Dict[int, Rule]


class _Table:
    """The state of an execution."""

    def __init__(self) -> None:
        self.cfa: Union[Tuple[int, int], bytes] = (0, 0)
        self.rules: Dict[int, Rule] = {}

    def row(self) -> Row:
        return Row(self.cfa, dict(self.rules))


def row_at(entry: Entry, address: int) -> Row:
    """The row that holds at an address of the entry's function; raises ElfError."""
    table = _begin(entry)
    for _start, end in _execute(entry, entry.instructions, table, dict(table.rules)):
        if address < end:
            break
    return table.row()


def rows(entry: Entry) -> Iterator[Tuple[int, Row]]:
    """Each row of an entry with the address from which it holds; raises ElfError."""
    table = _begin(entry)
    for start, _end in _execute(entry, entry.instructions, table, dict(table.rules)):
        yield start, table.row()


def _begin(entry: Entry) -> _Table:
    table = _Table()
    for _row in _execute(entry, entry.cie.instructions, table, {}):
        pass  # the instructions of a CIE move to no other address
    return table


def _execute(entry: Entry, code: bytes, table: _Table, initial: Dict[int, Rule]) -> Iterator[Tuple[int, int]]:
    """Executes instructions; stops where ``table`` is a row, with the addresses from and up to which it holds."""
    reader = Bytes(code)
    address, factor, scale = entry.start, entry.cie.code_factor, entry.cie.data_factor
    remembered: List[Row] = []
    rules = table.rules
    while reader.more():
        operation = reader.byte()
        operand, step = operation & 0x3F, 0
        if operation & 0xC0 == 0x40:  # advance_loc
            step = operand * factor
        elif operation & 0xC0 == 0x80:  # offset
            rules[operand] = OFFSET, reader.uleb() * scale
        elif operation & 0xC0 == 0xC0:  # restore
            _restore(rules, initial, operand)
        elif operation == 0x00:  # nop
            pass
        elif operation == 0x01:  # set_loc
            step = reader.pointer(entry.cie.encoding, entry.position) - address
        elif operation in _ADVANCES:
            step = reader.number(_ADVANCES[operation]) * factor
        elif operation == 0x05:  # offset_extended
            register = reader.uleb()
            rules[register] = OFFSET, reader.uleb() * scale
        elif operation == 0x06:  # restore_extended
            _restore(rules, initial, reader.uleb())
        elif operation == 0x07:
            rules[reader.uleb()] = UNDEFINED, 0
        elif operation == 0x08:
            rules[reader.uleb()] = SAME, 0
        elif operation == 0x09:
            register = reader.uleb()
            rules[register] = REGISTER, reader.uleb()
        elif operation == 0x0A:  # remember_state
            if len(remembered) >= _MOST_REMEMBERED:
                raise damaged("an entry remembers too many states")
            remembered.append(table.row())
        elif operation == 0x0B:  # restore_state
            if not remembered:
                raise damaged("an entry restores a state that it has not kept")
            table.cfa, table.rules = remembered.pop()
            rules = table.rules
        elif operation == 0x0C:  # def_cfa
            register = reader.uleb()
            table.cfa = register, reader.uleb()
        elif operation == 0x0D:  # def_cfa_register
            table.cfa = reader.uleb(), _offset(table)
        elif operation == 0x0E:  # def_cfa_offset
            table.cfa = _register(table), reader.uleb()
        elif operation == 0x0F:
            table.cfa = reader.block()
        elif operation == 0x10:
            register = reader.uleb()
            rules[register] = EXPRESSION, reader.block()
        elif operation == 0x11:  # offset_extended_sf
            register = reader.uleb()
            rules[register] = OFFSET, reader.sleb() * scale
        elif operation == 0x12:  # def_cfa_sf
            register = reader.uleb()
            table.cfa = register, reader.sleb() * scale
        elif operation == 0x13:  # def_cfa_offset_sf
            table.cfa = _register(table), reader.sleb() * scale
        elif operation == 0x14:  # val_offset
            register = reader.uleb()
            rules[register] = VALUE_OFFSET, reader.uleb() * scale
        elif operation == 0x15:  # val_offset_sf
            register = reader.uleb()
            rules[register] = VALUE_OFFSET, reader.sleb() * scale
        elif operation == 0x16:
            register = reader.uleb()
            rules[register] = VALUE_EXPRESSION, reader.block()
        elif operation == 0x2E:  # GNU_args_size
            reader.uleb()
        elif operation == 0x2F:  # GNU_negative_offset_extended
            register = reader.uleb()
            rules[register] = OFFSET, -reader.uleb() * scale
        elif operation not in _SIGNED:
            raise damaged(f"an entry has the instruction {operation:#x}")
        if len(rules) > _MOST_REGISTERS:
            raise damaged("an entry has too many registers")
        if step < 0:
            raise damaged("an entry goes back")
        if step:
            yield address, address + step
            address += step
    yield address, entry.end


_ADVANCES = {0x02: "<B", 0x03: "<H", 0x04: "<I"}
# AARCH64_negate_ra_state, and the same with the address: the return address is signed, or no longer. Where it is, its
# upper bits have the signature, which the unwinder cuts off everywhere.
_SIGNED = (0x2D, 0x2C)


def _restore(rules: Dict[int, Rule], initial: Dict[int, Rule], register: int) -> None:
    if register in initial:
        rules[register] = initial[register]
    else:
        rules.pop(register, None)


def _offset(table: _Table) -> int:
    return 0 if isinstance(table.cfa, bytes) else table.cfa[1]


def _register(table: _Table) -> int:
    if isinstance(table.cfa, bytes):
        raise damaged("an entry changes the offset of an expression")
    return table.cfa[0]


def evaluate(
    expression: bytes, registers: Sequence[Optional[int]], word: Callable[[int], Optional[int]], first: Optional[int]
) -> Optional[int]:
    """The value of an expression; None if it needs something that is not known. Raises ElfError.

    ``word`` reads memory, ``first`` is what the expression begins with, the CFA for the place of a register.
    """
    reader = Bytes(expression)
    values: List[int] = [] if first is None else [first]
    try:
        for _step in range(_MOST_STEPS):
            if not reader.more():
                return values.pop()
            value = _operate(reader, values, registers, word)
            if value is None:
                return None
            values.append(value & _MASK)
            if len(values) > _MOST_VALUES:
                break
    except (IndexError, ZeroDivisionError):
        pass
    raise damaged("an expression cannot be computed")


def _operate(
    reader: Bytes, values: List[int], registers: Sequence[Optional[int]], word: Callable[[int], Optional[int]]
) -> Optional[int]:
    """One operation: what it leaves on the stack; None if that is not known (DWARF 5, 2.5)."""
    operation = reader.byte()
    if 0x30 <= operation <= 0x4F:  # lit
        return operation - 0x30
    if 0x70 <= operation <= 0x8F:  # breg
        return _sum(registers[operation - 0x70], reader.sleb())
    if operation == 0x92:  # bregx
        register = reader.uleb()
        return _sum(registers[register], reader.sleb())
    if operation in _NUMBERS:
        return reader.number(_NUMBERS[operation])
    if operation in (0x10, 0x11):  # constu, consts
        return reader.uleb() if operation == 0x10 else reader.sleb()
    if operation == 0x06:  # deref
        return word(values.pop())
    if operation == 0x12:  # dup
        return values[-1]
    if operation == 0x14:  # over
        return values[-2]
    if operation == 0x15:  # pick
        return values[-1 - reader.byte()]
    if operation == 0x23:  # plus_uconst
        return values.pop() + reader.uleb()
    if operation in _UNARY:
        return _UNARY[operation](values.pop())
    if operation in _BINARY:
        second, first = values.pop(), values.pop()
        return _BINARY[operation](first, second)
    if operation == 0x13:  # drop
        values.pop()
        return values.pop()
    if operation == 0x96:  # nop
        return values.pop()
    raise damaged(f"an expression has the operation {operation:#x}")


def _sum(register: Optional[int], offset: int) -> Optional[int]:
    return None if register is None else register + offset


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


_NUMBERS = {0x03: "<Q", 0x08: "<B", 0x09: "<b", 0x0A: "<H", 0x0B: "<h", 0x0C: "<I", 0x0D: "<i", 0x0E: "<Q", 0x0F: "<q"}
_UNARY: Dict[int, Callable[[int], int]] = {
    0x19: lambda value: abs(_signed(value)),
    0x1F: lambda value: -value,
    0x20: lambda value: ~value,
}
_BINARY: Dict[int, Callable[[int, int], int]] = {
    0x1A: lambda first, second: first & second,
    0x1C: lambda first, second: first - second,
    0x1E: lambda first, second: first * second,
    0x21: lambda first, second: first | second,
    0x22: lambda first, second: first + second,
    0x24: lambda first, second: first << second if second < 64 else 0,
    0x25: lambda first, second: first >> second if second < 64 else 0,
    0x26: lambda first, second: _signed(first) >> min(second, 63),
    0x27: lambda first, second: first ^ second,
    0x29: lambda first, second: int(_signed(first) == _signed(second)),
    0x2A: lambda first, second: int(_signed(first) >= _signed(second)),
    0x2B: lambda first, second: int(_signed(first) > _signed(second)),
    0x2C: lambda first, second: int(_signed(first) <= _signed(second)),
    0x2D: lambda first, second: int(_signed(first) < _signed(second)),
    0x2E: lambda first, second: int(first != second),
}
