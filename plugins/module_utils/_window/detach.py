# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A probe that goes on when its module has answered, so that many hosts wait for one moment. Private to fleet.probe.

Ansible's own async copies three files to a host and starts Python twice, and what goes wrong is seen only when
all is over. A module that forks needs one round trip, and answers once its probe is attached: a host that cannot
run it says so before the window.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
from typing import TYPE_CHECKING, Iterator, List

if TYPE_CHECKING:
    from ansible.module_utils.basic import AnsibleModule

PATIENCE = 5.0  # seconds that the module waits for its probe to be attached
DRAFT = ".part"

_starter: List[int] = []  # in a job's process: the pipe on which the module waits


@contextlib.contextmanager
def detached(module: AnsibleModule, directory: str, time_limit: int) -> Iterator[None]:
    """Run the block in a process of its own; what it prints becomes ``results_file`` in ``directory``, whole.

    The module itself exits with ``{started, armed, pid, results_file}`` as soon as the block said ``ready()``, or
    could not say so within PATIENCE; when the block ended before, with what the block printed. The process is
    killed by the kernel after ``time_limit`` seconds, whatever it does.
    """
    import tempfile  # takes its time, and most probes are no jobs

    folder = os.path.expanduser(directory)
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        draft_fd, draft = tempfile.mkstemp(prefix="fleet-", suffix=DRAFT, dir=folder)
    except OSError as error:
        module.fail_json(msg=f"Could not create a result file in ansible_async_dir {directory}: {error.strerror}.")
    results_file = draft[: -len(DRAFT)]
    told, tell = os.pipe()
    pid = os.fork()
    if pid:
        os.close(tell)
        _answer(module, pid, told, results_file)
    os.close(told)
    os.setsid()
    signal.alarm(max(time_limit, 1))
    null = os.open(os.devnull, os.O_RDWR)
    for source, target in ((null, 0), (draft_fd, 1), (null, 2)):
        os.dup2(source, target)
    os.close(null)
    os.close(draft_fd)
    _starter.append(tell)
    try:
        yield
    except SystemExit:
        sys.stdout.flush()
        os.rename(draft, results_file)
        raise
    finally:
        _let_go()


def ready() -> None:
    """The probe is attached and only waits for its window."""
    for pipe in _starter:
        # The module may have lost its patience by now.
        with contextlib.suppress(BrokenPipeError):
            os.write(pipe, b"+")
    _let_go()


def _let_go() -> None:
    while _starter:
        os.close(_starter.pop())


def _answer(module: AnsibleModule, pid: int, told: int, results_file: str) -> None:
    """Ends the module's own process. Not by exit: what would be cleaned up then, the job still needs and cleans up."""
    waits = not select.select([told], [], [], PATIENCE)[0]
    armed = not waits and os.read(told, 1) == b"+"
    try:
        if armed or waits:
            module.exit_json(changed=False, started=True, armed=armed, pid=pid, results_file=results_file)
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
