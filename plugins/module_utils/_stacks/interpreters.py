# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Python functions in stacks: which processes have an interpreter, what their code objects are called.

``bpf/include/fleet/python.h`` follows the interpreter's frames at each sample. Here it learns how, and the names are
read while the process lives. A child reads its memory, because the process can make the reader wait.
"""

from __future__ import annotations

import contextlib
from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.patience import PatientReader
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._stacks.cpython import (
    FOLLOWED,
    Interpreter,
    find_interpreter,
    functions_of,
    interpreter_of,
    read_code,
)

NO_ROOM = 1  # in the place of a list's hash: the constants of python.h
_ENTRY, _UNREAD, _CODE = 1, 2, ~7
MOST_OBJECTS = 16384  # code objects of all processes whose names are read
_MOST_OF_PROCESS = 2048
_MOST_AT_ONCE = 1024  # for each tick, so that the other work of the window is not delayed
_MOST_FIRST = 512  # processes that are looked at before the window opens
_EVALUATES = "_PyEval_EvalFrameDefault"  # the C function that runs Python functions; a compiler may split it
_FUNCTION = "py::"

ProcessKey = Tuple[int, int]  # as of mappings.py


class Calls(NamedTuple):
    """The Python functions of a stack, innermost first, in runs: C code called the outermost of each.

    ``cut`` and ``unread`` say why the outermost ones are missing, ``nameless`` is whether some have no name.
    """

    runs: List[List[str]]
    cut: bool = False
    unread: bool = False
    nameless: bool = False


class Interpreters:
    """The interpreters of the processes that a loaded program reports, and of ``first`` ones before it reports any."""

    def __init__(self, loaded: Loaded, first: Sequence[int] = ()) -> None:
        self._loaded = loaded
        self._finder, self._reader = PatientReader(find_interpreter), PatientReader(self._read)
        self._known: Dict[int, Optional[Interpreter]] = {}
        self._found: Dict[ProcessKey, Interpreter] = {}
        self._wanted: Dict[int, List[int]] = {}
        self._asked: Set[Tuple[int, int, int]] = set()
        self._names: Dict[Tuple[int, int, int], bytes] = {}
        self._lists: Optional[Dict[int, Tuple[int, ...]]] = None
        for pid, answer in self._finder.of_all(list(first)[:_MOST_FIRST]).items():
            self._tell(pid, interpreter_of(answer))
        self._finder.close()  # a window need not follow

    def look(self, key: ProcessKey) -> None:
        """Looks for the interpreter of a process that the program has reported."""
        pid = key[0]
        found = interpreter_of(self._finder.of(pid))
        if found != self._known.get(pid):
            self._tell(pid, found)
        if found is not None:
            self._found[key] = found

    def tick(self) -> None:
        """Reads the names of new code objects."""
        self._take(_MOST_AT_ONCE)

    def finish(self) -> None:
        """Reads the names of all that are left."""
        self._take(MOST_OBJECTS)
        self._finder.close()
        self._reader.close()

    def unknown(self, key: ProcessKey) -> Optional[str]:
        """The version of a process's interpreter if its frames cannot be followed."""
        found = self._found.get(key)
        return found.version if found is not None and found.layout is None else None

    def calls(self, key: ProcessKey, number: int) -> Calls:
        """The Python functions in a stack of a process; ``number`` is from the stack's key."""
        if self._lists is None:
            self._lists = {
                int.from_bytes(raw, "little"): tuple(memoryview(frames).cast("Q"))
                for raw, frames in self._elements("interpreter_frames")
            }
        found = self._found.get(key) or self._known.get(key[0])
        frames = self._lists.get(number, ())
        runs: List[List[str]] = [[]]
        nameless = unread = False
        for frame in frames:
            unread = frame == _UNREAD
            if not frame or unread:
                break
            if not (frame & _ENTRY and found is not None and found.shims):
                name = self._names.get((*key, frame & _CODE))
                nameless = nameless or name is None
                runs[-1].append(_FUNCTION + "[unknown]" if name is None else printable(name))
            if frame & _ENTRY or (found is not None and found.apart):
                runs.append([])
        return Calls([run for run in runs if run], bool(frames and frames[-1] not in (0, _UNREAD)), unread, nameless)

    def _tell(self, pid: int, found: Optional[Interpreter]) -> None:
        """Has the program follow the frames of a process, or stop doing so."""
        if found is None and self._known.get(pid) is None:
            return
        self._known[pid] = found
        entry = self._loaded.maps["interpreters"]
        fields = dict.fromkeys(FOLLOWED, 0)
        if found is not None and found.layout is not None:
            fields = {**dict(zip(FOLLOWED, found.layout)), "head": found.head}
        with contextlib.suppress(OSError):  # no room
            value = entry.value.pack(**fields, room=_MOST_OF_PROCESS, reserved=0)
            self._loaded.libbpf.update(entry.fd, pid.to_bytes(4, "little"), value)

    def _take(self, most: int) -> None:
        """Reads names of at most so many code objects."""
        if not any(self._known.values()):
            return
        entry = self._loaded.maps["code_objects"]
        wanted: Dict[int, List[Tuple[int, int, int]]] = {}
        for raw, _value in self._elements("code_objects"):
            fields = entry.key.unpack(raw)
            code = fields["pid"], fields["exec"], fields["address"]
            if code not in self._asked and most > 0:
                most -= 1
                self._asked.add(code)
                wanted.setdefault(code[0], []).append(code)
        if not wanted:
            return
        self._reader.close()  # the next one knows what is wanted
        self._wanted = {pid: [address for _pid, _exec, address in codes] for pid, codes in wanted.items()}
        for pid, answer in self._reader.of_all(list(wanted)).items():
            for code, name in zip(wanted[pid], functions_of(answer)):
                if name is not None:
                    self._names[code] = name

    def _read(self, pid: int) -> Optional[bytes]:
        """What the child does."""
        found = self._known.get(pid)
        return None if found is None else read_code(pid, found, self._wanted[pid])

    def _elements(self, name: str) -> Iterator[Tuple[bytes, bytes]]:
        entry = self._loaded.maps[name]
        keys, values, count = self._loaded.libbpf.lookup_all(
            entry.fd, entry.key_size, entry.value_size, entry.max_entries
        )
        for number in range(count):
            yield (
                keys[number * entry.key_size : (number + 1) * entry.key_size],
                values[number * entry.value_size : (number + 1) * entry.value_size],
            )


def join(native: Sequence[str], runs: Sequence[Sequence[str]], whole: bool) -> List[str]:
    """One stack from the native one and the runs of Python functions, all innermost first.

    Each run takes the place of the C function that evaluates it. ``whole`` is whether both reach their outermost
    function: then they are matched from there on, because the interpreter may have called that C function, and not have
    begun or have just ended a run. Else they are matched from the innermost on. Runs without a place come before or
    after those that have one.
    """
    places = [number for number, name in enumerate(native) if name.startswith(_EVALUATES)]
    most = min(len(places), len(runs))
    if whole and most:
        inner, runs = runs[: len(runs) - most], runs[len(runs) - most :]
        places, outer = places[len(places) - most :], runs[:0]
    else:
        inner, outer, runs = runs[:0], runs[most:], runs[:most]
    placed = dict(zip(places, runs))
    frames: List[str] = []
    for number, name in enumerate(native):
        if number in placed:
            frames += [function for run in inner for function in run]
            frames += placed[number]
            inner = runs[:0]
        elif not (frames and frames[-1] == name and name.startswith(_FUNCTION)):
            frames.append(name)  # what is left out is the code by which ``python -X perf`` calls the function
    return frames + [function for run in outer for function in run]
