# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The targets of ansible-test, which the field's CI runs collections with."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_ansible_test_runs_the_smoke_target(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "tests/tools/export_tree.py", str(tmp_path)], cwd=ROOT, check=True)
    python = "{}.{}".format(*sys.version_info[:2])
    done = subprocess.run(
        ["ansible-test", "integration", "--local", "--python", python, "--allow-root", "smoke"],
        cwd=tmp_path / "ansible_collections" / "fleet" / "probe",
        env={
            **{name: value for name, value in os.environ.items() if not name.startswith("ANSIBLE_")},
            "HOME": str(tmp_path / "home"),
            "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        },
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert "failed=0" in done.stdout and "TASK [smoke : Compare]" in done.stdout, done.stdout
