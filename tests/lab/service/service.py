# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a container of the README's examples does all the time: calls its libraries, collects garbage, opens
files, starts programs. It runs inside the container, on the host's Python."""

from __future__ import annotations

import ctypes
import gc
import subprocess
import time
from pathlib import Path

HERE = Path(__file__).parent
zookeeper = ctypes.CDLL(str(HERE / "libzookeeper_mt.so.2"))
ssl = ctypes.CDLL(str(HERE / "libssl.so.3"))
(HERE / "ready").touch()
while True:
    for _number in range(10):
        zookeeper.zoo_set2()
        ssl.SSL_write(None, b"data", 4)
    gc.collect()
    Path("/etc/hosts").read_bytes()
    subprocess.run(["/bin/true"], check=True)
    time.sleep(0.1)
