# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a run wrote, read again."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import all_checked
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schema import RESULT

_KEYS = ("probe", "hosts", "coverage", "duration", "start_at")


def read_run(side: str, given: str) -> dict[str, Any]:
    """The document of a run, by its folder or by the path of its fleet.json; raises OptionError."""
    path = Path(os.path.abspath(os.path.expanduser(given)))
    path = path / "fleet.json" if path.is_dir() else path
    shown = printable_text(given)
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise OptionError(
            f"{side} is '{shown}', which cannot be read ({error.strerror or error}); give the folder of a run, such as "
            "report/latest, or its fleet.json."
        ) from None
    except (ValueError, RecursionError):
        raise OptionError(f"{side} is '{shown}', which is not JSON; give the fleet.json of a run.") from None
    if not isinstance(document, dict) or any(key not in document for key in _KEYS):
        raise OptionError(f"{side} is '{shown}', which is not the fleet.json of a run.")
    if not isinstance(document["hosts"], dict) or not isinstance(document["coverage"], dict):
        raise OptionError(f"{side} is '{shown}', which is not the fleet.json of a run.")
    return {**document, "hosts": all_checked(document["hosts"], RESULT)}
