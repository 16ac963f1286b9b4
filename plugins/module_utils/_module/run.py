# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The module's edge: the only place where an error becomes fail_json. Private to fleet.probe."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Callable, ContextManager, Dict, Mapping, Optional

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text

if TYPE_CHECKING:
    from ansible.module_utils.basic import AnsibleModule

Probe = Callable[[Mapping[str, Any], bool], Dict[str, Any]]


def run_module(module: AnsibleModule, probe: Probe) -> None:
    """Runs ``probe(params, check_mode)`` and exits with its result.

    ``warnings`` in the result are handed to Ansible. A ProbeError becomes its sentence; a HostError is
    marked ``unsupported``, so that a fleet's report tells hosts that cannot from hosts that failed. With ``_job``
    among the parameters (of ``detached``) the probe goes on when the module has answered.
    """
    params = dict(module.params)
    module.params.pop("_job", None)  # it is no option of the operator's, so the invocation does not show it
    with _place(module, params.get("_job")):
        _run(module, probe, params)


def _place(module: AnsibleModule, job: Optional[Mapping[str, Any]]) -> ContextManager[None]:
    """Where the probe runs: here, or in a process of its own."""
    if not job or module.check_mode:
        return contextlib.nullcontext()
    from ansible_collections.fleet.probe.plugins.module_utils._window.detach import detached

    return detached(module, job["directory"], job["time_limit"])


def _run(module: AnsibleModule, probe: Probe, params: Mapping[str, Any]) -> None:
    try:
        result = probe(params, module.check_mode)
    except HostError as error:
        module.fail_json(msg=_sentence(error), unsupported=True)
    except ProbeError as error:
        module.fail_json(msg=_sentence(error), **getattr(error, "details", {}))
    except Exception as error:  # pylint: disable=broad-except
        # a defect of ours: one sentence with what a report needs, for a traceback is of no use to an operator
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{place.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{place.tb_lineno}" if place else "?"
        told = ProbeError(f"Internal error, please report it: {type(error).__name__} at {where}: {error}")
        module.fail_json(msg=_sentence(told))
    for warning in result.pop("warnings", []):
        module.warn(printable_text(warning))
    module.exit_json(**result)


def _sentence(error: ProbeError) -> str:
    """The error's text, inert whatever it quotes, with a full stop at its end."""
    text = printable_text(str(error))
    return text if text.endswith(".") else text + "."
