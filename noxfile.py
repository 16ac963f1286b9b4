# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The unit tests over Python and ansible-core versions; `make matrix` runs it.

hosts: the tests of what runs on managed hosts, on each Python 3.8 to 3.13 found here, with only ansible.module_utils
(all that a host ever gets of ansible-core). controllers: the unit tests of what rests on ansible-core, on each release
that a Python found here can run. With ENDS in the environment, of both only the oldest and the newest: `make test` has
no time for those between.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

import nox

ROOT = Path(__file__).resolve().parent
HOST_PYTHONS = ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13"]
MODULE_UTILS = "plugins/module_utils"
HOST_TESTS = ["tests/unit/plugins/module_utils", "tests/unit/plugins/modules"]

# The Pythons that each release supports on the controller: support matrix in ansible-core's documentation.
CONTROLLERS = {
    "2.16": ["3.10", "3.11", "3.12"],
    "2.17": ["3.10", "3.11", "3.12"],
    "2.18": ["3.11", "3.12", "3.13"],
    "2.19": ["3.11", "3.12", "3.13"],
    "2.20": ["3.12", "3.13", "3.14"],
    "2.21": ["3.12", "3.13", "3.14"],
}

nox.options.default_venv_backend = "venv"
nox.options.reuse_existing_virtualenvs = True


@cache
def interpreter(version: str) -> str | None:
    """The path of a Python of that version that starts and can create virtual environments, or None.

    Searches PATH and pyenv's versions, because pyenv's shims on PATH may point nowhere.
    """
    candidates = [shutil.which(f"python{version}"), f"/usr/bin/python{version}"]
    candidates += sorted(map(str, Path.home().glob(f".pyenv/versions/{version}.*/bin/python")))
    for path in candidates:
        if path and Path(path).exists():
            # Not the virtual environment that nox runs in, because its packages would be visible.
            code = "import sys, venv, ensurepip; sys.exit(sys.prefix != sys.base_prefix)"
            if subprocess.run([path, "-c", code], capture_output=True, check=False).returncode == 0:
                return path
    return None


def found(versions: list[str]) -> list[str]:
    return [path for path in map(interpreter, versions) if path]


def chosen(choices: list[str]) -> list[str]:
    return choices if "ENDS" not in os.environ else list(dict.fromkeys([*choices[:1], *choices[-1:]]))


def without_ansible() -> list[str]:
    """The packages of module_utils that import nothing of ansible-core, so that its release makes no difference."""
    packages = sorted(path for path in (ROOT / MODULE_UTILS).glob("_*") if path.is_dir())
    return [
        package.name for package in packages if not any("from ansible." in f.read_text() for f in package.rglob("*.py"))
    ]


def host_library() -> str:
    """A folder whose `ansible` package holds module_utils and nothing else, as on a managed host."""
    import ansible

    package = ROOT / ".build" / "host" / "ansible"
    package.mkdir(parents=True, exist_ok=True)
    (package / "__init__.py").touch()
    link = package / "module_utils"
    link.unlink(missing_ok=True)
    link.symlink_to(Path(ansible.__file__).parent / "module_utils")
    return str(package.parent)


@nox.session(python=chosen(found(HOST_PYTHONS)))
def hosts(session: nox.Session) -> None:
    """Unit tests of module_utils and modules on the Pythons of managed hosts."""
    session.log("Pythons found: " + ", ".join(v for v in HOST_PYTHONS if interpreter(v)))
    session.install("--quiet", "pytest>=8.3,<10")
    tests = [path for path in HOST_TESTS if (ROOT / path).is_dir()]
    session.run("pytest", "-q", *tests, *session.posargs, env={"PYTHONPATH": host_library()})


# Each release on the oldest Python that runs it.
RUNNABLE = {core: found(CONTROLLERS[core])[0] for core in chosen([c for c in CONTROLLERS if found(CONTROLLERS[c])])}


@nox.session
@nox.parametrize(
    ("python", "core"),
    [(python, core) for core, python in RUNNABLE.items()],
    ids=[f"ansible-core-{core}" for core in RUNNABLE],
)
def controllers(session: nox.Session, core: str) -> None:
    """The unit tests of all that rests on ansible-core, on one release of it."""
    session.install("--quiet", f"ansible-core=={core}.*", "jmespath>=1.0,<2", "markdown-it-py>=3,<5", "pytest>=8.3,<10")
    ignored = [f"--ignore=tests/unit/{MODULE_UTILS}/{package}" for package in without_ansible()]
    # The unit tests of the controller's Python take more of these mutants.
    session.run("pytest", "-q", "tests/unit", *ignored, *session.posargs, env={"FLEET_PROBE_MUTANTS": "50"})
