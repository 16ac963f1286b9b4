# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks a copied stack by unwind tables, and by frame pointers through code that has none.

``bpf/include/fleet/unwind.h`` copies the registers of a thread and those words of its stack that may be addresses of
code or of the stack itself. The others do not matter: a return address is one of code, and a frame pointer one of the
stack. So a word that was not copied is a value of no use here, None.
"""

from __future__ import annotations

import enum
from typing import Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple, Union

from ansible_collections.fleet.probe.plugins.module_utils._resolve import cfa
from ansible_collections.fleet.probe.plugins.module_utils._resolve.cfa import Row, evaluate
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import ElfError
from ansible_collections.fleet.probe.plugins.module_utils._resolve.go_frames import GoFrame

MOST_FRAMES = 1024
BLOCK, COPIED = 512, 63 * 512  # bytes: COPY_BLOCK and COPY_BYTES of unwind.h
KEPT, AT_ONCE = 2048, 8  # words: KEPT_WORDS and WORDS_AT_ONCE of unwind.h
WORD = 8
ADDRESS_BITS = 48  # of user space on both architectures; above, arm64 has the signature of a pointer
ADDRESS = (1 << ADDRESS_BITS) - 1


class End(enum.IntEnum):
    """Why a chain of calls ends where it does."""

    COMPLETE = 0  # the function has no caller
    DEEP = 1
    NO_FRAME = 2
    NO_CODE = 3
    TABLES = 4
    LATE = 5
    UNREAD = 6


class Machine(NamedTuple):
    """The registers of an architecture by their numbers in DWARF.

    ``order`` has, for each of them, its place in the kernel's struct pt_regs, and ``pc`` that of the program counter.
    ``linked`` is the register that holds the return address where no table says otherwise, -1 for none.
    """

    order: Tuple[int, ...]
    pc: int
    stack: int
    frame: int
    linked: int


MACHINES = {
    # rax, rdx, rcx, rbx, rsi, rdi, rbp, rsp, r8 to r15 (System V ABI for x86-64, figure 3.36)
    "x86_64": Machine((10, 12, 11, 5, 13, 14, 4, 19, 9, 8, 7, 6, 3, 2, 1, 0), 16, 7, 6, -1),
    "aarch64": Machine(tuple(range(32)), 32, 31, 29, 30),
}


class Step(NamedTuple):
    """How to leave a function at an address: the row of its tables, and the register that the row's return address has.

    ``signal`` marks the frame of a signal: what it interrupted is at the address itself, not behind a call.
    """

    row: Row
    return_register: int
    signal: bool


class Copy(NamedTuple):
    """A thread's registers in the order of struct pt_regs, and words of its stack by their number from ``base`` on.

    ``size`` is how many bytes were read, ``frames`` what frame pointers lead to, the innermost address first.
    """

    registers: Sequence[int]
    words: Dict[int, int]
    base: int
    size: int
    frames: Sequence[int]


class _Beyond(Exception):
    """A frame lies beyond the part of the stack that was copied."""


# How to leave the code at an address: None for code without tables. Raises LookupError where there is no code, and
# ElfError where tables cannot be read.
Leaving = Union[None, Step, GoFrame]
Steps = Callable[[int], Leaving]


def unwind(copy: Copy, machine: Machine, steps: Steps) -> Tuple[List[int], List[int], End]:
    """The addresses of a chain of calls, innermost first, the places of those that are exact, and why it ends.

    All but the innermost are return addresses, and those that a signal interrupted, which are exact.
    """
    walk = _Walk(copy, machine, steps)
    end = walk.run()
    if walk.join():
        end = End.COMPLETE
    return walk.addresses, walk.exact, end


class _Walk:
    """The state of one walk: ``registers`` by their numbers in DWARF, None for those that are not known."""

    def __init__(self, copy: Copy, machine: Machine, steps: Steps) -> None:
        self.addresses: List[int] = []
        self.exact: List[int] = []
        self._copy, self._machine, self._steps = copy, machine, steps
        self._words = copy.words
        self._registers: List[Optional[int]] = [copy.registers[place] for place in machine.order]
        self._pc: Optional[int] = copy.registers[machine.pc] & ADDRESS
        # Of the last step: whether that code keeps frame pointers as far as is known, and whether it is Go's.
        self._by_frame = self._go = False

    def run(self) -> End:
        """Goes from caller to caller."""
        exact = True
        stack = self._machine.stack
        while len(self.addresses) < MOST_FRAMES:
            pc = self._pc
            if pc is None:
                return End.NO_CODE
            try:
                step = self._steps(pc if exact else pc - 1)
            except LookupError:
                if not self.addresses:
                    self.addresses.append(pc)
                return End.NO_CODE
            except ElfError:
                self.addresses.append(pc)
                return End.TABLES
            self.addresses.append(pc)
            before = self._registers[stack]
            try:
                end = self._leave(step)
            except _Beyond:
                return self._beyond()
            except ElfError:
                return End.TABLES
            if end is not None:
                return end
            exact = isinstance(step, Step) and step.signal
            if exact:
                self.exact.append(len(self.addresses))
            after = self._registers[stack]
            # A leaf function of arm64 has no frame, so the stack need not move at the first step.
            still = after == before and (len(self.addresses) > 1 or self._pc == pc)
            if after is None or before is None or (not exact and (after < before or still)):
                return End.NO_FRAME
        return End.DEEP

    def join(self) -> bool:
        """Goes on along the frame pointers that the kernel followed; returns whether they lead to the end.

        The kernel also follows them out of the copied part of the stack, and to another stack, as Go's: a frame pointer
        into that is not copied, and looks like the 0 that ends them.
        """
        frames, frame = self._copy.frames, self._machine.frame
        if not self._by_frame:
            return False
        # The kernel may have missed callers of functions without frame pointers, so its list is no longer than this.
        same = [at for at, address in enumerate(frames[: len(self.addresses)]) if address == self.addresses[-1]]
        if same:
            rest = frames[same[-1] + 1 :]
        elif self._go and self._registers[frame] == self._copy.registers[self._machine.order[frame]]:
            rest = frames[1:]  # the thread's frame pointer is still that of the goroutine that it has left
        else:
            return False
        try:
            for address in rest:
                self._steps(address - 1)
        except (LookupError, ElfError):
            return False
        self.addresses += rest
        return bool(rest)

    def _leave(self, step: Leaving) -> Optional[End]:
        """Goes to the caller; returns why there is none, or none that can be found."""
        self._go = isinstance(step, GoFrame)
        if isinstance(step, Step):
            return self._follow(step)
        if step is None or step.size is None:
            return self._follow_frame()
        if step.top:
            self._by_frame = False
            return End.COMPLETE
        return self._follow_go(step.size)

    def _beyond(self) -> End:
        """Why the copy ends: it has what is read at most, or as many words as are kept, or the memory was not there."""
        full = self._copy.size > COPIED - BLOCK or len(self._words) > KEPT - AT_ONCE
        return End.DEEP if full else End.UNREAD

    def _word(self, address: int) -> Optional[int]:
        offset = address - self._copy.base
        if offset < 0 or offset & (WORD - 1):
            return None
        if offset + WORD > self._copy.size:
            raise _Beyond
        return self._words.get(offset >> 3)

    def _follow_frame(self) -> Optional[End]:
        """Leaves a function by its frame pointer: the caller's lies there, and above it the return address."""
        machine, registers = self._machine, self._registers
        frame = registers[machine.frame]
        stack = registers[machine.stack]
        if not frame and self._by_frame:
            return End.COMPLETE
        self._by_frame = True
        if frame is None or stack is None or frame < stack or frame & (WORD - 1):
            return End.NO_FRAME
        self._pc, caller = self._word(frame + WORD), self._word(frame)
        registers[machine.stack] = frame + 2 * WORD
        # 0 ends the list of frames, and is no address, so it was not copied.
        registers[machine.frame] = caller or 0
        return None

    def _follow_go(self, size: int) -> Optional[End]:
        """Leaves a function of Go, which keeps the caller's frame pointer below its return address."""
        registers, frame, stack = self._registers, self._machine.frame, self._machine.stack
        self._by_frame = True
        pointer = registers[stack]
        if pointer is None:
            return End.NO_FRAME
        place = pointer + size
        returns = self._word(place)
        if registers[frame] == place - WORD:  # else it has not set its own, or never does
            registers[frame] = self._word(place - WORD) or 0
        self._pc, registers[stack] = returns, place + WORD
        return None

    def _follow(self, step: Step) -> Optional[End]:
        """Leaves a function by its tables."""
        registers, row = self._registers, step.row
        self._by_frame = False
        if isinstance(row.cfa, bytes):
            base = evaluate(row.cfa, self._readable(), self._word, None)
        else:
            number, offset = row.cfa
            known = registers[number] if number < len(registers) else None
            base = None if known is None else known + offset
        if base is None:
            return End.NO_FRAME
        caller = list(registers)
        caller[self._machine.stack] = base
        returns: Optional[int] = None
        found = False
        for register, (kind, value) in row.rules.items():
            if kind == cfa.UNDEFINED and register == step.return_register:
                return End.COMPLETE
            if register >= len(registers) and register != step.return_register:
                continue
            where = self._value(kind, value, base, register)
            if register == step.return_register:
                returns, found = where, True
            if register < len(registers):
                caller[register] = where
        if not found:
            if self._machine.linked < 0:
                return End.NO_FRAME
            returns = registers[step.return_register] if step.return_register < len(registers) else None
        self._registers = caller
        self._pc = None if returns is None else returns & ADDRESS
        return End.COMPLETE if self._pc == 0 else None

    def _value(self, kind: int, value: object, base: int, register: int) -> Optional[int]:
        """The value that a rule gives a register."""
        if isinstance(value, bytes):
            found = evaluate(value, self._readable(), self._word, base)
            return self._word(found) if kind == cfa.EXPRESSION and found is not None else found
        if not isinstance(value, int) or kind == cfa.UNDEFINED:
            return None
        if kind == cfa.OFFSET:
            return self._word(base + value)
        if kind == cfa.VALUE_OFFSET:
            return base + value
        place = value if kind == cfa.REGISTER else register
        return self._registers[place] if place < len(self._registers) else None

    def _readable(self) -> List[Optional[int]]:
        """The registers for an expression; the program counter comes behind them, as in the numbers of x86-64."""
        return [*self._registers, self._pc]
