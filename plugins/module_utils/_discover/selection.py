# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The options that select containers, which every module shares: their spec and a checked record.

Pure: checks options before any access to the host. The doc fragment ``fleet.probe.containers`` documents them.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._discover.selector import Selector

RUNTIMES = ("docker", "podman", "containerd", "cri-o", "lxc", "systemd-nspawn", "unknown")
# The runtimes that answer on a socket, and so have an endpoint.
ENDPOINT_RUNTIMES = ("docker", "containerd", "cri-o")

SELECTION_SPEC: Dict[str, Any] = {
    "runtimes": {"type": "list", "elements": "str", "choices": list(RUNTIMES)},
    "endpoints": {"type": "dict"},
    "selector": {"type": "str"},
    "names": {"type": "list", "elements": "str"},
    "images": {"type": "list", "elements": "str"},
    "ids": {"type": "list", "elements": "str"},
    "pod_namespaces": {"type": "list", "elements": "str"},
    "pod_names": {"type": "list", "elements": "str"},
    "pids": {"type": "list", "elements": "int"},
    "include_host": {"type": "bool", "default": False},
    "sandboxes": {"type": "bool", "default": False},
}


class Selection(NamedTuple):
    """Which containers to select; a container must match every option. None matches everything.

    ``endpoints`` maps a runtime to its socket: an absolute path, ``unix://`` and a path, or for docker
    ``tcp://host:port``.
    """

    runtimes: Optional[Tuple[str, ...]] = None
    endpoints: Mapping[str, str] = {}
    selector: Selector = Selector()
    names: Optional[Tuple[str, ...]] = None
    images: Optional[Tuple[str, ...]] = None
    ids: Optional[Tuple[str, ...]] = None
    pod_namespaces: Optional[Tuple[str, ...]] = None
    pod_names: Optional[Tuple[str, ...]] = None
    pids: Optional[Tuple[int, ...]] = None
    include_host: bool = False
    sandboxes: bool = False


def wanted(selection: Selection) -> Tuple[Sequence[str], Sequence[str]]:
    """The names and the label keys that were asked for, for a message about a selection that matches nothing."""
    return selection.names or (), [requirement.key for requirement in selection.selector.requirements]


def read_selection(params: Mapping[str, Any]) -> Selection:
    """The checked record of a module's parameters; raises OptionError. Absent keys match everything."""
    return Selection(
        runtimes=_runtimes(params.get("runtimes")),
        endpoints=_endpoints(params.get("endpoints")),
        selector=_selector(params.get("selector") or ""),
        names=check_globs("names", params.get("names")),
        images=check_globs("images", params.get("images")),
        ids=check_globs("ids", params.get("ids")),
        pod_namespaces=check_globs("pod_namespaces", params.get("pod_namespaces")),
        pod_names=check_globs("pod_names", params.get("pod_names")),
        pids=check_pids("pids", params.get("pids")),
        include_host=bool(params.get("include_host")),
        sandboxes=bool(params.get("sandboxes")),
    )


def _selector(text: str) -> Selector:
    if not text:
        return Selector()
    # Imported when it is needed: a module compiles its imports anew in each run.
    from ansible_collections.fleet.probe.plugins.module_utils._discover.selector_text import parse_selector

    return parse_selector(text)


def _runtimes(value: Optional[List[str]]) -> Optional[Tuple[str, ...]]:
    if value is None:
        return None
    for runtime in value:
        if runtime not in RUNTIMES:
            raise OptionError(f"runtimes: '{printable_text(runtime)}' is not a known runtime; use {_listed(RUNTIMES)}.")
    return not_empty("runtimes", tuple(value))


def _endpoints(value: Optional[Mapping[str, Any]]) -> Dict[str, str]:
    result: Dict[str, str] = {}
    for runtime, endpoint in (value or {}).items():
        if runtime not in ENDPOINT_RUNTIMES:
            raise OptionError(
                f"endpoints: '{printable_text(str(runtime))}' is not a runtime with an endpoint; "
                f"use {_listed(ENDPOINT_RUNTIMES)}."
            )
        result[runtime] = check_endpoint(f"endpoints: the endpoint of {runtime}", runtime, endpoint)
    return result


def check_endpoint(source: str, runtime: str, endpoint: object) -> str:
    """``endpoint`` if it is the address of a socket, else OptionError; ``source`` begins its sentence."""
    text = endpoint if isinstance(endpoint, str) else ""
    path = text[len("unix://") :] if text.startswith("unix://") else text
    if path.startswith("/") and "\0" not in path and len(path.encode("utf-8", "surrogatepass")) <= 4096:
        return text
    if runtime == "docker" and text.startswith("tcp://") and len(text) > len("tcp://"):
        return text
    also = " or tcp://host:port" if runtime == "docker" else ""
    raise OptionError(
        f"{source} is '{printable_text(str(endpoint))}', which is not a socket; "
        f"give an absolute path such as /run/{runtime}.sock or unix:// and the path{also}."
    )


def check_globs(option: str, value: Optional[List[str]]) -> Optional[Tuple[str, ...]]:
    """The patterns of an option; raises OptionError for an empty pattern or list."""
    if value is None:
        return None
    for pattern in value:
        if not pattern:
            raise OptionError(f"{option}: an empty pattern matches nothing; remove it, or write * for any.")
    return not_empty(option, tuple(value))


def check_pids(option: str, value: Optional[List[int]]) -> Optional[Tuple[int, ...]]:
    """The PIDs of an option; raises OptionError for a number that cannot be a PID."""
    if value is None:
        return None
    for pid in value:
        # PID_MAX_LIMIT in include/linux/threads.h is 2^22.
        if not 0 < pid <= 1 << 22:
            raise OptionError(f"{option}: {pid} is not a possible PID; give PIDs from 1 to {1 << 22}.")
    return not_empty(option, tuple(value))


def not_empty(option: str, value: Tuple[Any, ...]) -> Tuple[Any, ...]:
    """``value``; raises OptionError if it is empty."""
    if not value:
        raise OptionError(f"{option}: the list is empty, so nothing could match; omit the option to match any.")
    return value


def _listed(words: Tuple[str, ...]) -> str:
    return ", ".join(words[:-1]) + " or " + words[-1]
