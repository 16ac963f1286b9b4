# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists the running containers of podman, for root and for each rootless user.

Podman has no daemon, so this runs its command as the user who owns the containers, with the storage options
from the arguments of the container's conmon.
"""

from __future__ import annotations

import os
import signal
import time
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.records import Pod
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import (
    DEADLINE,
    MAX_ANSWER,
    Claim,
    RuntimeClientError,
    parse_json,
    remaining,
    string_map,
)

# Not the PATH of the task, because these commands run as root.
_DIRECTORIES = ("/usr/bin", "/usr/local/bin", "/bin", "/usr/sbin", "/sbin")
_COMPLAINT = 4096  # bytes of error output, of which the last line is shown


def list_containers(uid: int, storage: Sequence[str] = ()) -> List[Claim]:
    """The running containers of user ``uid``; ``storage`` are podman's global options. Raises RuntimeClientError."""
    podman = _program("podman")
    if podman is None:
        raise RuntimeClientError("podman is not installed in " + ", ".join(_DIRECTORIES))
    command = [podman, *storage, "ps", "--pod", "--no-trunc", "--format", "json"]
    try:
        status, output, complaint = run_bounded([*_as_user(uid), *command], _environment(uid))
    except OSError as error:
        raise RuntimeClientError(error.strerror or str(error)) from None
    if status != 0:
        last = os.fsdecode(complaint).strip().split("\n")[-1]
        raise RuntimeClientError(f"podman ps failed with exit status {status}: {last[:200]}")
    return parse_containers(output)


def run_bounded(command: Sequence[str], environment: Mapping[str, str]) -> Tuple[int, bytes, bytes]:
    """The exit status of a command, all of its output, and the end of its error output.

    Raises RuntimeClientError when it takes longer than DEADLINE or prints more than MAX_ANSWER, and OSError.
    """
    # Imported here because they are rarely needed and cost 2 MB.
    import select
    import subprocess

    deadline = time.monotonic() + DEADLINE
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(environment),
        cwd="/",
        start_new_session=True,
    ) as process:
        if process.stdout is None or process.stderr is None:
            raise AssertionError("pipes were asked for")
        try:
            printed = {process.stdout.fileno(): bytearray(), process.stderr.fileno(): bytearray()}
            output, complaint = printed.values()
            waiting = select.poll()
            for descriptor in printed:
                waiting.register(descriptor, select.POLLIN)
            unfinished = len(printed)
            while unfinished:
                for descriptor, _event in waiting.poll(remaining(deadline) * 1000):
                    data = os.read(descriptor, 1 << 16)
                    if not data:
                        waiting.unregister(descriptor)
                        unfinished -= 1
                    printed[descriptor] += data
                if len(output) > MAX_ANSWER:
                    raise RuntimeClientError(f"podman ps printed more than {MAX_ANSWER >> 20} MB")
                del complaint[:-_COMPLAINT]
            return process.wait(remaining(deadline)), bytes(output), bytes(complaint)
        except (RuntimeClientError, subprocess.TimeoutExpired) as error:
            # Its children too, which hold the pipes.
            os.killpg(process.pid, signal.SIGKILL)
            if isinstance(error, RuntimeClientError):
                raise
            raise RuntimeClientError(f"no answer within {DEADLINE:g} s") from None


def parse_containers(output: bytes) -> List[Claim]:
    """Claims from ``podman ps --format json`` (podman 2 to 5); raises RuntimeClientError."""
    listed = parse_json(output or b"[]", "the output of podman ps")
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
