# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists the running containers of podman, for root and for each rootless user.

Podman has no daemon, so this runs its command as the user who owns the containers, with the storage options
from the arguments of the container's conmon.
"""

from __future__ import annotations

import json
import os
from typing import Dict, List, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.records import Pod
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import (
    DEADLINE,
    Claim,
    RuntimeClientError,
    string_map,
)

# Not the PATH of the task, because these commands run as root.
_DIRECTORIES = ("/usr/bin", "/usr/local/bin", "/bin", "/usr/sbin", "/sbin")


def list_containers(uid: int, storage: Sequence[str] = ()) -> List[Claim]:
    """The running containers of user ``uid``; ``storage`` are podman's global options. Raises RuntimeClientError."""
    # Imported here because it is rarely needed and costs 2 MB.
    import subprocess

    podman = _program("podman")
    if podman is None:
        raise RuntimeClientError("podman is not installed in " + ", ".join(_DIRECTORIES))
    command = [podman, *storage, "ps", "--pod", "--no-trunc", "--format", "json"]
    try:
        done = subprocess.run(
            [*_as_user(uid), *command],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=DEADLINE,
            check=False,
            env=_environment(uid),
            cwd="/",
        )
    except subprocess.TimeoutExpired:
        raise RuntimeClientError(f"no answer within {DEADLINE:g} s") from None
    except OSError as error:
        raise RuntimeClientError(error.strerror or str(error)) from None
    if done.returncode != 0:
        last = os.fsdecode(done.stderr).strip().split("\n")[-1]
        raise RuntimeClientError(f"podman ps failed with exit status {done.returncode}: {last[:200]}")
    return parse_containers(done.stdout)


def parse_containers(output: bytes) -> List[Claim]:
    """Claims from ``podman ps --format json`` (podman 2 to 5); raises RuntimeClientError."""
    try:
        listed = json.loads(output or b"[]")
    except ValueError:
        raise RuntimeClientError("the output of podman ps is not JSON") from None
    # Podman 2 writes null for an empty list.
    if listed is None:
        listed = []
    if not isinstance(listed, list):
        raise RuntimeClientError("the output of podman ps is not a JSON list")
    return [claim for claim in map(_claim, listed) if claim is not None]


def _claim(entry: object) -> Optional[Claim]:
    if not isinstance(entry, dict) or not isinstance(entry.get("Id"), str):
        return None
    names, image, pod = entry.get("Names"), entry.get("Image"), entry.get("Pod")
    if isinstance(names, list):
        names = names[0] if names else None
    pod_name = entry.get("PodName")
    return Claim(
        id=entry["Id"],
        name=names if isinstance(names, str) and names else entry["Id"][:12],
        image=image if isinstance(image, str) and image else None,
        labels=string_map(entry.get("Labels")),
        # A podman pod has no Kubernetes namespace.
        pod=Pod(pod_name if isinstance(pod_name, str) else "", "", pod) if isinstance(pod, str) and pod else None,
        sandbox=entry.get("IsInfra") is True,
    )


def _as_user(uid: int) -> List[str]:
    if uid == os.geteuid():
        return []
    import pwd

    setpriv = _program("setpriv")
    if setpriv is None:
        raise RuntimeClientError(f"setpriv (util-linux), needed to run podman as user {uid}, is not installed")
    try:
        gid = pwd.getpwuid(uid).pw_gid
    except KeyError:
        raise RuntimeClientError(f"user {uid} is not in the host's user database") from None
    return [setpriv, f"--reuid={uid}", f"--regid={gid}", "--init-groups", "--inh-caps=-all", "--"]


def _environment(uid: int) -> Dict[str, str]:
    path = ":".join(_DIRECTORIES)
    if uid == os.geteuid():
        return {**os.environ, "PATH": path}
    import pwd

    try:
        home = pwd.getpwuid(uid).pw_dir
    except KeyError:
        home = "/"
    return {"PATH": path, "HOME": home, "XDG_RUNTIME_DIR": f"/run/user/{uid}", "LANG": "C.UTF-8"}


def _program(name: str) -> Optional[str]:
    for directory in _DIRECTORIES:
        path = f"{directory}/{name}"
        if os.access(path, os.X_OK):
            return path
    return None
