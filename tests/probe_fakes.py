# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What unit tests of probes share: records, committed bytecode, and a libbpf that only remembers."""

from __future__ import annotations

import errno
import fcntl
import importlib
import os
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Container
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import Discovery
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded, Map, _layout, unpack_places
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import VerifierError
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import Ownership
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run

_BYTECODE = "ansible_collections.fleet.probe.plugins.module_utils._bytecode"
_FOLDER = Path(__file__).resolve().parents[1] / "plugins" / "module_utils" / "_bytecode"
MODULES = sorted(path.stem for path in _FOLDER.glob("*.py") if path.stem != "program")
ARCHITECTURES = ["aarch64", "x86_64"]
CPUS = 3


def container(id: str = "3f2a", **changes: Any) -> Container:
    """A container with a cgroup of its own."""
    record: dict[str, Any] = {
        "id": id,
        "name": f"name-{id}",
        "runtime": "docker",
        "image": None,
        "labels": {},
        "pod": None,
        "pid": 10,
        "nspid": [10, 1],
        "namespaces": {"mnt": 1001, "pid": 2001},
        "hostname": None,
        "cgroup": Cgroup(f"/docker/{id}", 7, 2, 2),
        "parent": None,
        "started_at": 1.0,
        "start_ticks": 100,
    }
    record.update(changes)
    return Container(**record)


def probe_params(spec: dict[str, Any], **given: Any) -> dict[str, Any]:
    """A module's parameters as Ansible completes them: the spec's defaults, then what is given."""
    params = {name: option.get("default") for name, option in {**PROBE_SPEC, **spec}.items()}
    params = {name: list(value) if isinstance(value, list) else value for name, value in params.items()}
    params.update(given)
    return params


def bytecode(module: str, arch: str = "x86_64") -> dict[str, Any]:
    """A module's committed bytecode for one architecture."""
    committed = importlib.import_module(f"{_BYTECODE}.{module}").BYTECODE
    return {**committed, "programs": {name: unpack_places(one) for name, one in committed["programs"][arch].items()}}


class FakeLibbpf:
    """The calls that the collection makes of ``_libbpf.Libbpf``, remembered; descriptors are real, of /dev/null."""

    def __init__(self, refuse: str = "") -> None:
        self.possible_cpus = CPUS
        self.refuse = refuse
        self.maps: list[tuple[Any, ...]] = []
        self.programs: list[tuple[str, str, bytes]] = []
        self.updates: list[tuple[int, bytes, bytes]] = []
        self.fds: list[int] = []
        self.values: dict[int, bytes] = {}
        self.elements: dict[int, list[tuple[bytes, bytes]]] = {}
        self.misses = 0
        self.lacks: set[str] = set()  # constants whose struct members this kernel does not have

    def create_map(self, *arguments: Any) -> int:
        if self.refuse == arguments[1]:
            raise OSError(errno.EPERM, "Operation not permitted (map)")
        self.maps.append(arguments)
        return self._descriptor()

    def load_program(self, kind: str, name: str, code: bytes, attach_type: int = 0, function: int = 0) -> int:
        if self.refuse == name:
            raise VerifierError(errno.EACCES, name, "R1 invalid mem access")
        self.programs.append((kind, name, code))
        return self._descriptor()

    def update(self, fd: int, key: bytes, value: bytes) -> None:
        self.updates.append((fd, key, value))

    def lookup(self, fd: int, key: bytes, size: int) -> bytes:
        assert len(self.values[fd]) == size
        return self.values[fd]

    def lookup_all(self, fd: int, key_size: int, value_size: int, max_entries: int) -> tuple[bytes, bytes, int]:
        entries = self.elements.get(fd, [])
        assert all((len(key), len(value)) == (key_size, value_size) for key, value in entries)
        return b"".join(key for key, _value in entries), b"".join(value for _key, value in entries), len(entries)

    def has_helper(self, _number: int) -> bool:
        return True

    def program_misses(self, fd: int) -> int:
        return self.misses

    def wait_for_programs(self) -> None:
        """Nothing runs."""

    def offsets(
        self, members: dict[str, tuple[str, str]], optional: Collection[str] = (), tracepoints: Collection[str] = ()
    ) -> dict[str, int]:
        return {name: 1000 + number for number, name in enumerate(members) if name not in self.lacks}

    def members(
        self, members: dict[str, tuple[str, str]], optional: Collection[str] = (), tracepoints: Collection[str] = ()
    ) -> dict[str, int]:
        offsets = self.offsets(members, optional, tracepoints)
        return {**offsets, **{f"TYPE_OF_{name}": 70 for name in offsets}, "CASTS": 60_000}

    def open_fds(self) -> list[int]:
        """Those of its descriptors that nobody has closed."""
        return [fd for fd in self.fds if os.path.exists(f"/proc/self/fd/{fd}")]

    def _descriptor(self) -> int:
        # high numbers, so that nothing else of the process takes a closed one's place
        low = os.open("/dev/null", os.O_RDONLY)
        fd = fcntl.fcntl(low, fcntl.F_DUPFD_CLOEXEC, 300 + len(self.fds))
        os.close(low)
        self.fds.append(fd)
        return fd


def loaded(
    module: str, libbpf: FakeLibbpf, events: bool = False, sizes: dict[str, dict[str, int]] | None = None
) -> Loaded:
    """The maps of a committed bundle, with numbers for descriptors that are of nothing."""
    maps = {}
    for number, entry in enumerate(bytecode(module)["maps"]):
        entry = {**entry, **(sizes or {}).get(entry["name"], {})}
        numbers = [entry[key] for key in ("key_size", "value_size", "max_entries")]
        if events or entry["name"] != "events":
            layouts = [_layout(entry, part) for part in ("key", "value")]
            maps[entry["name"]] = Map(entry["name"], 9000 + number, *numbers, *layouts)
    return Loaded(libbpf, maps, {"hit": 8000})


def probe_run(
    containers: Sequence[Container] = (), programs: Mapping[str, int] | None = None, attachments: Any = None
) -> Run:
    """What the steps of a probe have made so far, of these containers; ``attachments`` may be a fake."""
    selected = list(containers)
    run = Run(
        FakeLibbpf(),  # type: ignore[arg-type]
        {"maps": [], "layouts": {}, "programs": {}},
        Discovery(selected, selected),
        Ownership(selected, selected, False),
        Coverage(selected),
        Loaded(FakeLibbpf(), {}, dict(programs or {})),  # type: ignore[arg-type]
    )
    if attachments is not None:
        run.attachments = attachments
    return run
