# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shim of a container: the parent process of its init.

Runtimes keep a small process beside each container (containerd's shim, conmon, systemd-nspawn itself). Its
arguments have what the cgroup's path may lack: the id, the owner, and the endpoint of the runtime.
"""

from __future__ import annotations

import os
import re
from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._discover.arguments import arguments_of

# the title of LXC's monitor: the directory of its containers, and the name of its own (src/lxc/lxccontainer.c)
_MONITOR = re.compile(r"\[lxc monitor\] (/.*) (\S+)")


class Shim(NamedTuple):
    """A shim and what its arguments say about the container.

    ``pid`` and ``uid`` are the shim's own, ``id`` and ``name`` the container's, if the arguments have them.
    ``address`` is containerd's socket, ``namespace`` its namespace, ``storage`` podman's storage options, or the
    directory of LXC's containers.
    ``bundles`` is the directory with the OCI bundle of each container by id, ``bundle`` the container's own.
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


def shim_of(ppid: int) -> Optional[Shim]:
    """The shim that process ``ppid`` is, or None for any other process."""
    uid = proc.effective_uid(ppid)
    arguments = arguments_of(ppid) if uid is not None else None
    if not arguments or uid is None:
        return None
    shim = parse_arguments([os.fsdecode(argument) for argument in arguments], uid)
    if shim is None:
        return None
    if shim.address is not None:
        # A containerd shim runs in the bundle of its first container, beside the other bundles of the namespace.
        try:
            bundles = os.path.dirname(os.readlink(f"/proc/{ppid}/cwd"))
        except OSError:
            bundles = None
        return shim._replace(pid=ppid, bundles=bundles)
    return shim._replace(pid=ppid)


def parse_arguments(arguments: Sequence[str], uid: int) -> Optional[Shim]:
    """The shim with this command line. Any user can start a process of that name, so only root's count.

    conmon counts for other users too, because podman needs no root; its claims are then checked against
    the owner of the container.
    """
    program = os.path.basename(arguments[0])
    options = _options(arguments)
    if program == "conmon":
        callback = options.get("exit-command", [""])[0]
        return Shim(
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
        return Shim(
            # The containerd namespace of a Docker Engine (dockerd's option containerd-namespace).
            "docker" if namespace == "moby" else "containerd",
            id=_first(options, "id"),
            address=_first(options, "address"),
            namespace=namespace,
        )
    monitor = _MONITOR.fullmatch(" ".join(arguments).rstrip())
    if monitor is not None:
        return Shim("lxc", name=monitor.group(2), storage=(monitor.group(1),))
    if program == "systemd-nspawn":
        directory = _first(options, "D", "directory")
        name = _first(options, "M", "machine") or (os.path.basename(directory.rstrip("/")) if directory else None)
        return Shim("systemd-nspawn", name=name)
    return None


def storage_options(arguments: Sequence[str]) -> Tuple[str, ...]:
    """Podman's storage options from the ``--exit-command-arg`` values in conmon's arguments.

    conmon calls podman back with the options of the original call, followed by the command
    ``container cleanup`` (libpod, oci_conmon_common.go).
    """
    options: List[str] = []
    for name, value in zip(arguments, arguments[1:]):
        if name in ("--root", "--runroot", "--storage-driver", "--tmpdir") and not value.startswith("-"):
            options += [name, value]
    return tuple(options)


def _options(arguments: Sequence[str]) -> Dict[str, List[str]]:
    """Values by option, without its dashes: ``-id X``, ``--id X`` and ``--id=X`` are the same."""
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
    """All values of a repeated option: each argument after ``option``, even one that begins with a dash."""
    return [value for name, value in zip(arguments, arguments[1:]) if name == option]
