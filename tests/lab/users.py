# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An ordinary user of this machine who may become root by sudo(8), with a password."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
from pathlib import Path
from types import TracebackType

from lab.host import require, run

_SUDOERS = Path("/etc/sudoers.d")


class SudoUser:
    """``with SudoUser() as user``: gone afterwards, with its home and its rule."""

    def __enter__(self) -> SudoUser:
        require("useradd", "userdel", "chpasswd", "sudo")
        self.name = f"fleet-lab-{os.getpid()}"
        self.password = secrets.token_hex(8)
        self._rule = _SUDOERS / self.name
        run("useradd", "--create-home", "--shell", "/bin/sh", self.name)
        try:
            run("chpasswd", input=f"{self.name}:{self.password}")
            self._rule.write_text(f"{self.name} ALL=(root) ALL\n")
            self._rule.chmod(0o440)
        except BaseException:
            self._remove()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._remove()

    def _remove(self) -> None:
        self._rule.unlink(missing_ok=True)
        # It fails when there is no mail spool, but has removed the user.
        subprocess.run(["userdel", "--force", "--remove", self.name], capture_output=True, check=False)
        shutil.rmtree(f"/home/{self.name}", ignore_errors=True)
