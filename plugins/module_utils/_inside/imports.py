# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a job imports inside a container: nothing, because Python would look for it there.

It asks its parent instead, which imports that and runs the job again, in a helper that has it (``search.py``). So a job
imports what only some files need where it needs it, as all other code does.
"""

from __future__ import annotations

import importlib
import sys
from typing import Any, NoReturn, Optional

_OWN = __name__.rpartition("_inside.")[0]  # how the names of the collection's own files begin
_OTHERS = ("lzma",)  # what takes memory, and not every Python has


class NeedsImport(ImportError):
    """Raised in a helper by an import of what its parent had not imported; ``name`` is that of the module.

    No ModuleNotFoundError, which says that the host's Python has none, either.
    """


class Refusal:
    """The only finder of modules in a helper."""

    @staticmethod
    def find_spec(name: str, _path: Any = None, _target: Any = None) -> NoReturn:
        """Finds nothing; raises NeedsImport."""
        raise NeedsImport(f"a helper cannot import {name}", name=name)


def may_ask_for(name: Optional[str]) -> bool:
    """Whether a parent imports a module for its helpers: they may be in the hands of whoever made a file."""
    return name is not None and (name in _OTHERS or name.startswith(_OWN))


def import_for_helpers(name: str) -> None:
    """Imports a module; without one of ``_OTHERS``, its next import fails in a helper as it does here."""
    try:
        importlib.import_module(name)
    except ImportError:
        if name not in _OTHERS:
            raise
        sys.modules[name] = None  # type: ignore[assignment]
