# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes plugins/module_utils/_syscall_names.py of the kernel's headers, as Debian's linux-libc-dev has them.

usage: syscall_names.py TREE     (what `dpkg-deb -x linux-libc-dev_*.deb TREE` unpacked; 6.12 or newer has all of them)
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

HEADERS = {
    "x86_64": "x86/asm/unistd_64.h",
    "i386": "x86/asm/unistd_32.h",
    "aarch64": "arm64/asm/unistd_64.h",
    "arm": "arm/asm/unistd-eabi.h",
}
TARGET = Path(__file__).resolve().parents[2] / "plugins/module_utils/_syscall_names.py"
HEAD = '''\
# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""System calls by number: made by tests/tools/syscall_names.py of linux-libc-dev {version}. Private to fleet.probe.

A text for each table, its words in the order of the numbers; a number N before a word says that the next is N.
"""

from __future__ import annotations

TABLES = {{
'''


def names(header: str) -> dict[int, str]:
    """The names in a header by number; the first where there are two."""
    found: dict[int, str] = {}
    for name, number in re.findall(r"^#define __NR_(\w+)\s+\(?(?:__NR_SYSCALL_BASE\s*\+\s*)?(\d+)\)?$", header, re.M):
        found.setdefault(int(number), name)
    return found


def words(table: dict[int, str]) -> list[str]:
    """The table as words."""
    found, following = [], 0
    for number, name in sorted(table.items()):
        if number != following:
            found.append(str(number))
        found.append(name)
        following = number + 1
    return found


def wrapped(table: list[str]) -> str:
    """The words as lines of a Python text."""
    lines, line = [], ""
    for word in table:
        if len(line) + len(word) > 105:
            lines.append(line)
            line = ""
        line += f"{word} "
    return "".join(f'        "{text}"\n' for text in [*lines, line.rstrip()])


def main() -> None:
    tree = Path(sys.argv[1])
    headers = tree / "usr/lib/linux/uapi"
    version = re.findall(r"^#define LINUX_VERSION_\w+LEVEL (\d+)$|^#define LINUX_VERSION_MAJOR (\d+)$",
                         (tree / "usr/include/linux/version.h").read_text(), re.M)  # fmt: skip
    text = HEAD.format(version=".".join("".join(part) for part in version))
    for architecture, path in HEADERS.items():
        table = names((headers / path).read_text())
        text += f'    "{architecture}": (\n{wrapped(words(table))}    ),\n'
    TARGET.write_text(text + "}\n")
    print(f"{TARGET.name}: {len(text)} bytes")


if __name__ == "__main__":
    main()
