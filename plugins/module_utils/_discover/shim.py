# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who started a container, told by the parent of its init.

Runtimes keep a small process beside each container (containerd's shim, conmon, systemd-nspawn itself)
whose arguments say what the cgroup's path may not: the id, whose it is, and where to ask.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import Dict, List, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import proc


@dataclass(frozen=True)
class Starter:
    """What a container's keeper tells.

    ``pid`` and ``uid`` are the keeper's. ``id`` and ``name`` as far as its arguments hold them; for
    containerd its socket (``address``) and ``namespace``; for podman its storage options. ``bundles`` is
    the directory that holds the OCI bundle of each container by its id, ``bundle`` the container's own.
    """

    runtime: str
    pid: int = 0
    uid: int = 0
    id: Optional[str] = None
    name: Optional[str] = None
    address: Optional[str] = None
    namespace: Optional[str] = None
    storage: Tuple[str, ...] = ()
    bundle: Optional[str] = None
    bundles: Optional[str] = None


def starter_of(ppid: int) -> Optional[Starter]:
    """The keeper that process ``ppid`` is, or None for any other process."""
    arguments = proc.cmdline(ppid)
    uid = proc.effective_uid(ppid)
    if not arguments or uid is None:
        return None
    starter = parse_arguments([os.fsdecode(argument) for argument in arguments], uid)
    if starter is None:
        return None
    if starter.address is not None:
        # A shim runs in the bundle of the first container it keeps; those of its namespace lie beside it.
        try:
            bundles = os.path.dirname(os.readlink(f"/proc/{ppid}/cwd"))
        except OSError:
            bundles = None
        return replace(starter, pid=ppid, bundles=bundles)
    return replace(starter, pid=ppid)


def parse_arguments(arguments: Sequence[str], uid: int) -> Optional[Starter]:
    """The keeper whose command line this is; anyone can call a process so, so only root's count.

    conmon counts for its user as well: podman needs no root, and its claims are then checked against
    the owner of the container.
    """
    program = os.path.basename(arguments[0])
    options = _options(arguments)
    if program == "conmon":
        callback = options.get("exit-command", [""])[0]
        return Starter(
            "podman" if os.path.basename(callback) == "podman" else "cri-o",
            uid=uid,
            id=_first(options, "c", "cid"),
            name=_first(options, "n", "name"),
            storage=storage_options(_values(arguments, "--exit-command-arg")),
            bundle=_first(options, "b", "bundle") if uid == 0 else None,
        )
    if uid != 0:
        return None
    if program.startswith("containerd-shim"):
        namespace = _first(options, "namespace")
        return Starter(
            # Docker's own containerd namespace, see plugins-namespace and containerd-namespace of dockerd.
            "docker" if namespace == "moby" else "containerd",
            id=_first(options, "id"),
            address=_first(options, "address"),
            namespace=namespace,
        )
    if program == "systemd-nspawn":
        directory = _first(options, "D", "directory")
        name = _first(options, "M", "machine") or (os.path.basename(directory.rstrip("/")) if directory else None)
        return Starter("systemd-nspawn", name=name)
    return None


def storage_options(arguments: Sequence[str]) -> Tuple[str, ...]:
    """Podman's storage options out of the ``--exit-command-arg`` values that it gave to conmon.

    Podman has conmon call it back with the options it was itself called with (libpod,
    oci_conmon_common.go), followed by the command ``container cleanup``.
    """
    options: List[str] = []
    for name, value in zip(arguments, arguments[1:]):
        if name in ("--root", "--runroot", "--storage-driver", "--tmpdir") and not value.startswith("-"):
            options += [name, value]
    return tuple(options)


def _options(arguments: Sequence[str]) -> Dict[str, List[str]]:
    """Values by option, whatever the number of dashes: ``-id X``, ``--id X`` and ``--id=X`` are one."""
    found: Dict[str, List[str]] = {}
    name = None
    for argument in arguments[1:]:
        if argument.startswith("-"):
            name, _equals, value = argument.lstrip("-").partition("=")
            if value:
                found.setdefault(name, []).append(value)
        elif name is not None:
            found.setdefault(name, []).append(argument)
            name = None
    return found


def _first(options: Dict[str, List[str]], *names: str) -> Optional[str]:
    for name in names:
        if options.get(name):
            return options[name][0]
    return None


def _values(arguments: Sequence[str], option: str) -> List[str]:
    """All values of a repeated option, dashes and all: what follows ``option`` is its value, whatever it is."""
    return [value for name, value in zip(arguments, arguments[1:]) if name == option]
