# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Halves what it costs to import this collection from the archive in which Ansible sends a module to a host.

Python's zipimport compiles each source file twice, once to say how the file is called (zipimporter.get_filename) and
once to run it, and a host keeps no compiled files of what Ansible sends. Python also looks for garbage after each 700
objects that it makes, so dozens of times while it imports what stays until the end.
"""

from __future__ import annotations

import gc
import sys
import zipimport

# objects, more than the imports of a module make; a list of as many takes about 3 ms to search for garbage
_MANY_OBJECTS = 100_000


class _Archive(zipimport.zipimporter):
    """An archive that says how a file is called without compiling it."""

    def get_filename(self, fullname: str) -> str:
        """The file's path, which begins with the archive's. Raises ZipImportError if it is not in the archive."""
        name = self.prefix + fullname.rpartition(".")[2]
        return f"{self.archive}/{name}/__init__.py" if self.is_package(fullname) else f"{self.archive}/{name}.py"


def compile_once() -> None:
    """From here on each file of an archive is compiled once, and garbage is looked for after many objects only.

    Does nothing where the collection is in no archive.
    """
    if not isinstance(__spec__.loader, zipimport.zipimporter):
        return
    gc.set_threshold(_MANY_OBJECTS)
    sys.path_hooks[:] = [_Archive if hook is zipimport.zipimporter else hook for hook in sys.path_hooks]
    for path, importer in list(sys.path_importer_cache.items()):
        if isinstance(importer, zipimport.zipimporter):
            del sys.path_importer_cache[path]
