# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes playbooks/surveys, the surveys of AWX job templates, and the choices of trace_probe.

usage: surveys.py [--check]     (--check writes nothing, and fails if a file differs)

The probes are those that have bytecode. Only a question without a default is required: AWX refuses a launch by its API,
by a schedule or by Event-Driven Ansible that does not answer a required question, and does not look at its default.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import probes

ROOT = Path(__file__).resolve().parents[2]
SURVEYS = ROOT / "playbooks" / "surveys"
SPEC = ROOT / "roles" / "trace" / "meta" / "argument_specs.yml"
# AWX's own limits for a line and for a text of several lines.
_LINE, _TEXT = 1024, 16384


def text(variable: str, name: str, description: str, default: str = "", *, lines: bool = False) -> dict[str, Any]:
    """A question whose answer is typed."""
    return {
        "question_name": name,
        "question_description": description,
        "required": False,
        "type": "textarea" if lines else "text",
        "variable": variable,
        "min": 0,
        "max": _TEXT if lines else _LINE,
        "default": default,
    }


def choice(variable: str, name: str, description: str, choices: list[str], default: str = "") -> dict[str, Any]:
    """A question with given answers; it has to be answered if it has no default."""
    return {
        "question_name": name,
        "question_description": description,
        "required": not default,
        "type": "multiplechoice",
        "variable": variable,
        "default": default,
        "choices": choices,
    }


GLOBS = "Globs, separated by commas"
CONTAINERS = [
    text("selector", "Label selector", "Kubernetes grammar, such as app=zk,tier!=test"),
    text("names", "Container names", GLOBS),
    text("images", "Images", GLOBS),
    text("pod_namespaces", "Pod namespaces", GLOBS),
    text("pod_names", "Pod names", GLOBS),
]
HOSTS = text("probe_hosts", "Hosts", "A host pattern of the inventory", "all")


def surveys() -> dict[str, dict[str, Any]]:
    """The survey of each playbook."""
    trace = [
        choice("probe", "Probe", "What each one shows, and its options: ansible-doc fleet.probe.NAME", probes()),
        text(
            "probe_args",
            "Probe options",
            'The probe\'s own options as JSON, such as {"target": "libzookeeper_mt", "function": "zoo_set2"}',
            "{}",
            lines=True,
        ),
        *CONTAINERS,
        text("duration", "Window", "Seconds, or 30s, 2m", "30s"),
        text("repeat", "Windows", "How many windows to open", "1"),
        text(
            "interval", "Interval", "From the start of a window to that of the next, such as 5m. Empty for one window."
        ),
        text(
            "start_at",
            "Opens at",
            "Epoch seconds or ISO 8601; the same for all slices of a job. Empty to start as soon as possible.",
        ),
        text(
            "by",
            "Merge by",
            "Keys such as image, label.app or host, separated by commas. Empty for host, container, probe's keys.",
        ),
        text("query", "Query", "A JMESPath expression over the merged answer", lines=True),
        HOSTS,
        choice("fail_on_incomplete", "Fail when not complete", "", ["false", "true"], "false"),
    ]
    preflight = [HOSTS, choice("fail_on_unready", "Fail when a host is not ready", "", ["false", "true"], "false")]
    return {
        "trace": survey("trace", "One probe on every host, in one shared window", trace),
        "discover": survey("discover", "The containers of every host", [*CONTAINERS, HOSTS]),
        "preflight": survey("preflight", "Which hosts can run probes and what the others lack", preflight),
    }


def survey(name: str, description: str, questions: list[dict[str, Any]]) -> dict[str, Any]:
    """A survey as AWX's API takes it."""
    return {"name": f"fleet.probe {name}", "description": description, "spec": questions}


def files() -> dict[Path, str]:
    """What each file is to hold."""
    wanted = {SURVEYS / f"{name}.json": json.dumps(one, indent=2) + "\n" for name, one in surveys().items()}
    spec = SPEC.read_text(encoding="utf-8")
    choices = "".join(f"\n          - {name}" for name in probes())
    wanted[SPEC] = re.sub(r"(?<=\n        choices: # the probes)(\n          - \w+)*", lambda _match: choices, spec)
    return wanted


def main(check: bool) -> int:
    """Write or compare the files; returns the exit status."""
    stale = [path for path, content in files().items() if not path.exists() or path.read_text("utf-8") != content]
    for path in stale:
        if check:
            print(f"{path.relative_to(ROOT)} is out of date: run `make docs`.", file=sys.stderr)
        else:
            path.write_text(files()[path], encoding="utf-8")
    return int(check and bool(stale))


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
