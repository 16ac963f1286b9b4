# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Maps a file as code and waits; runs as a program of its own.

maps_file.py FILE READY    READY is made once it is mapped; nothing of the mapping is touched
"""

from __future__ import annotations

import mmap
import signal
import sys
from pathlib import Path

with open(sys.argv[1], "rb") as file:
    code = mmap.mmap(file.fileno(), 0, flags=mmap.MAP_PRIVATE, prot=mmap.PROT_READ | mmap.PROT_EXEC)
Path(sys.argv[2]).touch()
signal.pause()
