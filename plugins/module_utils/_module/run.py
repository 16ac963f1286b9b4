# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a probe for a module: here an exception becomes fail_json, and a result exit_json."""

from __future__ import annotations

import contextlib
import itertools
import json
from typing import TYPE_CHECKING, Any, Callable, ContextManager, Dict, Mapping, Optional

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text

if TYPE_CHECKING:
    from ansible.module_utils.basic import AnsibleModule

Probe = Callable[[Mapping[str, Any], bool], Dict[str, Any]]
RUNNER_KEEPS = 700_000  # characters; ansible-runner, and AWX with it, replaces a larger result of a task by {}


def run_module(module: AnsibleModule, probe: Probe) -> None:
    """Runs ``probe(params, check_mode)`` and exits with its result.

    ``warnings`` of the result become warnings of Ansible. A ProbeError becomes the message; a HostError also sets
    ``unsupported``, so that a report can separate hosts that cannot run the probe from hosts where it failed. With
    the parameter ``_job`` (see ``detached``) the probe continues after the module has answered.
    """
    params = dict(module.params)
    job = module.params.pop("_job", None)  # not an option for operators, so the invocation must not show it
    # A play that lost its hosts' answers finds them again, and has to know what they answer.
    asked = {"question": job["question"]} if job and job.get("question") else {}
    with _process(module, job):
        _run(module, probe, params, asked)


def _process(module: AnsibleModule, job: Optional[Mapping[str, Any]]) -> ContextManager[None]:
    """The context that the probe runs in: this process, or a detached one."""
    if not job or module.check_mode:
        return contextlib.nullcontext()
    from ansible_collections.fleet.probe.plugins.module_utils._window.detach import detached

    return detached(module, job["directory"], job["time_limit"], job.get("name") or "", bool(job.get("live")))


def _run(module: AnsibleModule, probe: Probe, params: Mapping[str, Any], asked: Mapping[str, Any]) -> None:
    try:
        result = probe(params, module.check_mode)
    except HostError as error:
        module.fail_json(msg=_sentence(error), unsupported=True, **asked)
    except ProbeError as error:
        module.fail_json(msg=_sentence(error), **getattr(error, "details", {}), **asked)
    except Exception as error:  # pylint: disable=broad-except
        # a bug in the collection: one sentence with what a bug report needs, as operators have no use for a traceback
        frame = error.__traceback__
        while frame is not None and frame.tb_next is not None:
            frame = frame.tb_next
        where = f"{frame.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{frame.tb_lineno}" if frame else "?"
        internal = ProbeError(f"Internal error, please report it: {type(error).__name__} at {where}: {error}")
        module.fail_json(msg=_sentence(internal), **asked)
    for warning in result.pop("warnings", []):
        module.warn(printable_text(warning))
    _warn_of_size(module, params, result)
    module.exit_json(**result, **asked)


def _warn_of_size(module: AnsibleModule, params: Mapping[str, Any], result: Mapping[str, Any]) -> None:
    """Says that the result is too large for ansible-runner; that of a detached probe is a file, which it never sees."""
    if params.get("max_bytes", 0) <= RUNNER_KEEPS or params.get("_job"):
        return
    entries = (entry for value in result.values() for entry in (value if isinstance(value, list) else [value]))
    # Counted no further than that: all of a large result would take as long as Ansible takes to return it.
    if any(size > RUNNER_KEEPS for size in itertools.accumulate(len(json.dumps(entry)) + 2 for entry in entries)):
        module.warn(
            f"The result has more than {RUNNER_KEEPS} characters; ansible-runner and AWX drop such results, so set "
            "max_bytes lower there."
        )


def _sentence(error: ProbeError) -> str:
    """The error's text with a final full stop; control characters in what it quotes are escaped."""
    text = printable_text(str(error))
    return text if text.endswith(".") else text + "."
