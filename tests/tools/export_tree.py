# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports the work tree in the layout that ansible-test needs: export_tree.py DESTINATION.

ansible-test runs only in a real directory that ends in ansible_collections/NAMESPACE/NAME, does not pass PIP_*
variables to pip, and bootstraps pip with a script from the network. So DESTINATION gets

- ansible_collections/fleet/probe: every file that git tracks or would track, as a repository of its own (inside this
  one, which ignores the destination, ansible-test would find no files and pass);
- home: a home directory for ansible-test, with the current pip settings in a pip.conf, and with a bootstrap script that
  installs the pip bundled with Python.
"""

from __future__ import annotations

import ast
import configparser
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Named by ansible-core 2.19 (ansible_test/_util/target/setup/requirements.py, bootstrap).
GET_PIP = ".ansible/test/cache/get_pip_24_2.py"
BOOTSTRAP = 'import subprocess, sys\nsubprocess.check_call([sys.executable, "-m", "ensurepip", "--default-pip"])\n'


def work_files() -> list[Path]:
    """Paths relative to ROOT of the files that are tracked, or new and not ignored."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    paths = {Path(name) for name in listed.split("\0") if name}
    return sorted(path for path in paths if (ROOT / path).is_file())


def pip_settings() -> configparser.ConfigParser:
    """The settings that `pip config list` reports, from whichever file or variable."""
    listed = subprocess.run([sys.executable, "-m", "pip", "config", "list"], check=True, capture_output=True, text=True)
    config = configparser.ConfigParser(interpolation=None)
    config["global"] = {}
    for line in listed.stdout.splitlines():
        name, value = line.split("=", 1)
        config["global"][name.rsplit(".", 1)[1]] = str(ast.literal_eval(value))
    return config


def main(destination: Path) -> None:
    tree = destination / "ansible_collections" / "fleet" / "probe"
    shutil.rmtree(tree, ignore_errors=True)
    for path in work_files():
        (tree / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / path, tree / path)
    subprocess.run(["git", "init", "--quiet", str(tree)], check=True)

    home = destination / "home"
    bootstrap = home / GET_PIP
    bootstrap.parent.mkdir(parents=True, exist_ok=True)
    bootstrap.write_text(BOOTSTRAP, encoding="utf-8")
    (home / ".config" / "pip").mkdir(parents=True, exist_ok=True)
    with (home / ".config" / "pip" / "pip.conf").open("w", encoding="utf-8") as file:
        pip_settings().write(file)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
