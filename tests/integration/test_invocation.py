# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a probe's call leaves in the host's log and in its answer: its options, never a program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lab.modules import run_module

MOST = 2048  # bytes of one line in syslog
SOURCE = "#include <fleet/program.h>\n" + "/* padding */" * 500
ATTACH = [{"program": "f", "type": "raw_tracepoint", "event": "sched:sched_switch"}]


@pytest.mark.parametrize(
    ("module", "arguments"),
    [
        ("uprobe", {"target": "libc", "function": ["malloc"], "value": ["arg0"], "by": ["container", "arg0"]}),
        ("opensnoop", {"path": "/etc/*", "failed": True}),
        ("program", {"source": SOURCE, "attach": ATTACH}),
    ],
)
def test_the_line_in_the_log_is_short(module: str, arguments: dict[str, Any], tmp_path: Path) -> None:
    logged = tmp_path / "logged"
    log = (
        "from ansible.module_utils.basic import AnsibleModule\n"
        f"AnsibleModule.log = lambda _self, text, *_rest, **_more: open({str(logged)!r}, 'a').write(text + chr(10))"
    )
    result = run_module(module, {**arguments, "names": ["no-such-*"], "_ansible_check_mode": True}, before=log)
    (line,) = [line for line in logged.read_text().splitlines() if line.startswith("Invoked with")]
    assert "names=['no-such-*']" in line and len(line) < MOST
    assert "padding" not in str(result["invocation"])
