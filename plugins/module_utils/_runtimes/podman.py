# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists the running containers of podman, for root and for each rootless user.

Podman has no daemon, so this runs its command as the user who owns the containers, with the storage options
from the arguments of the container's conmon. In a debug pod that is the host's command, in the host's mount namespace.
"""

from __future__ import annotations

import os
import signal
import time
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_file
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Pod
from ansible_collections.fleet.probe.plugins.module_utils._core.roots import host_process, on_host
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
# by itself it leaves out the paused ones
_LIST = ("ps", "--pod", "--no-trunc", "--filter=status=running", "--filter=status=paused", "--format", "json")
_COMPLAINT = 4096  # bytes of error output, of which the last line is shown


def list_containers(uid: int, storage: Sequence[str] = ()) -> List[Claim]:
    """The running containers of user ``uid``; ``storage`` are podman's global options. Raises RuntimeClientError."""
    host = host_process()
    podman = _program("podman", host)
    if podman is None:
        raise RuntimeClientError(
            f"podman is not installed {'on the host' if host else 'here'}: it is not in {', '.join(_DIRECTORIES)}"
        )
    command = [*_on_host(host), *_as_user(uid, host), podman, *storage, *_LIST]
    try:
        status, output, complaint = run_bounded(command, _environment(uid, host))
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
        infra=entry.get("IsInfra") is True,
    )


def _on_host(host: Optional[int]) -> List[str]:
    """The command that runs another one in the mount namespace of process ``host``; none if that is None."""
    if host is None:
        return []
    nsenter = _program("nsenter", None)
    if nsenter is None:
        raise RuntimeClientError("nsenter (util-linux), needed to run the host's podman, is not installed here")
    return [nsenter, f"--target={host}", "--mount", "--"]


def _as_user(uid: int, host: Optional[int]) -> List[str]:
    if uid == os.geteuid():
        return []
    setpriv = _program("setpriv", host)
    if setpriv is None:
        raise RuntimeClientError(f"setpriv (util-linux), needed to run podman as user {uid}, is not installed")
    user = _user(uid, host)
    if user is None:
        raise RuntimeClientError(f"user {uid} is not in the host's user database")
    return [setpriv, f"--reuid={uid}", f"--regid={user[0]}", "--init-groups", "--inh-caps=-all", "--"]


def _environment(uid: int, host: Optional[int]) -> Dict[str, str]:
    path = ":".join(_DIRECTORIES)
    if uid == os.geteuid():
        # the variables of a debug pod's image are about the image
        return {"PATH": path, "HOME": "/root", "LANG": "C.UTF-8"} if host else {**os.environ, "PATH": path}
    user = _user(uid, host)
    home = user[1] if user else "/"
    return {"PATH": path, "HOME": home, "XDG_RUNTIME_DIR": f"/run/user/{uid}", "LANG": "C.UTF-8"}


def _user(uid: int, host: Optional[int]) -> Optional[Tuple[int, str]]:
    """The group and home directory of a user of the host; None if there is no such user."""
    if host is None:
        import pwd

        try:
            entry = pwd.getpwuid(uid)
        except KeyError:
            return None
        return entry.pw_gid, entry.pw_dir
    passwd = on_host("/etc/passwd")
    for line in os.fsdecode((read_file(passwd) if passwd else None) or b"").split("\n"):
        fields = line.split(":")  # passwd(5)
        if len(fields) == 7 and fields[2] == str(uid) and fields[3].isdigit():
            return int(fields[3]), fields[5]
    return None


def _program(name: str, host: Optional[int]) -> Optional[str]:
    """The path of a program, as the host has it where ``host`` is a process of the host's."""
    for directory in _DIRECTORIES:
        path = f"{directory}/{name}"
        if os.access(path if host is None else on_host(path) or "", os.X_OK):
            return path
    return None
