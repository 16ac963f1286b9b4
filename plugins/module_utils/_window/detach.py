# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Detached probes: the module answers, and its probe goes on, so that many hosts can wait for one start time.

Ansible's own async copies three files to a host and starts Python twice, and shows an error only at the end. A module
that forks needs one round trip and answers once its probe is attached, so a host that cannot run the probe says so
before the window.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import select
import signal
import sys
import time
from typing import TYPE_CHECKING, Any, Iterator

from ansible_collections.fleet.probe.plugins.module_utils._window import job

if TYPE_CHECKING:
    from ansible.module_utils.basic import AnsibleModule

PATIENCE = 5.0  # seconds that the module waits for its probe to attach
DRAFT = ".part"
LIVE = ".live"  # what a job that is watched shows of its window while it is open
_PREFIX = "fleet-"
_YOUNG = 60.0  # seconds


@contextlib.contextmanager
def detached(
    module: AnsibleModule, directory: str, time_limit: int, name: str = "", live: bool = False
) -> Iterator[None]:
    """Runs the block in a process of its own, and writes what it prints atomically to a file in ``directory``.

    ``name`` becomes part of the file's name, without anything that is not a letter, a digit or one of ``.+-``. A job
    that is ``live`` shows its window in ``job.live_file()``, and ends it at SIGTERM (``job.stop_asked()``).

    The module exits with ``{started, armed, pid, results_file, clock}`` as soon as the block has called
    ``job.ready()``, or after PATIENCE, with ``armed`` false. If the block ends before that, the module exits with what
    the block printed. The kernel kills the process after ``time_limit`` seconds.
    """
    import tempfile  # slow to import, and most probes are not detached

    folder = os.path.expanduser(directory)
    named = "".join(char for char in name if char.isalnum() or char in ".+-")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        draft_fd, draft = tempfile.mkstemp(prefix=f"{_PREFIX}{named}", suffix=DRAFT, dir=folder)
        with contextlib.suppress(OSError):  # some file systems have no locks, and then no draft is removed
            fcntl.flock(draft_fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        _sweep(folder)
    except OSError as error:
        module.fail_json(msg=f"Could not create a result file in ansible_async_dir {directory}: {error.strerror}.")
    results_file = draft[: -len(DRAFT)]
    reader, writer = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writer)
        _answer(module, pid, reader, results_file)
    os.close(reader)
    os.setsid()
    signal.alarm(max(time_limit, 1))
    if live:
        job.live.append(results_file + LIVE)
        signal.signal(signal.SIGTERM, _ask)
    null = os.open(os.devnull, os.O_RDWR)
    for source, target in ((null, 0), (draft_fd, 1), (null, 2)):
        os.dup2(source, target)
    os.close(null)
    os.close(draft_fd)
    job.pipes.append(writer)
    try:
        try:
            yield
        except SystemExit:
            sys.stdout.flush()
            os.rename(draft, results_file)
            raise
    except OSError as error:
        # Of the result's own writing: whatever a probe raises has become a message by now.
        _say_why(draft, error)
        os.rename(draft, results_file)
        raise SystemExit(1) from None
    finally:
        job.close_pipe()


def _ask(number: int, _frame: Any) -> None:
    job.asked.append(number)


def _sweep(folder: str) -> None:
    """Removes the drafts of probes that were killed: nobody holds their lock. A young one may not be locked yet.

    What a probe showed of its window goes, too, once the probe has ended and nobody has collected it for a while.
    """
    names = set(os.listdir(folder))
    for name in names:
        if not name.startswith(_PREFIX) or not name.endswith((DRAFT, LIVE)):
            continue
        if name.endswith(LIVE) and name[: -len(LIVE)] + DRAFT in names:
            continue
        path = os.path.join(folder, name)
        with contextlib.suppress(OSError):
            fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
            try:
                if time.time() - os.fstat(fd).st_mtime > _YOUNG:
                    fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    os.unlink(path)
            finally:
                os.close(fd)


def _say_why(draft: str, error: OSError) -> None:
    """Replaces a result that could not be written whole by a sentence that says why.

    Where there is room for nothing, removes the file and ends.
    """
    folder = os.path.dirname(draft)
    message = f"Could not write the result to {folder}: {error.strerror}; free some space there or choose another one."
    kept = os.dup(1)
    # What stdout keeps for another attempt goes nowhere.
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 1)
    os.close(null)
    text = json.dumps({"failed": True, "msg": message}).encode("ascii")
    try:
        os.ftruncate(kept, 0)
        written = os.pwrite(kept, text, 0)
    except OSError:
        written = 0
    os.close(kept)
    if written < len(text):
        os.unlink(draft)
        raise SystemExit(1)


def _answer(module: AnsibleModule, pid: int, reader: int, results_file: str) -> None:
    """Answers and ends the module's own process, without Python's cleanup: the detached probe does that itself."""
    waits = not select.select([reader], [], [], PATIENCE)[0]
    armed = not waits and os.read(reader, 1) == b"+"
    try:
        if armed or waits:
            from ansible_collections.fleet.probe.plugins.module_utils._window.clock import kernel_clock

            process = {"pid": pid, "results_file": results_file}
            module.exit_json(changed=False, started=True, armed=armed, clock=kernel_clock(), **process)
        try:
            with open(results_file, encoding="utf-8") as file:
                sys.stdout.write(file.read())
            os.unlink(results_file)
        except FileNotFoundError:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(results_file + DRAFT)
            module.fail_json(msg="The probe's process was killed before it answered.")
    except SystemExit:
        pass
    finally:
        sys.stdout.flush()
        os._exit(0)
