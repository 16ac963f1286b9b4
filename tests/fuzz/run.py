# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Coverage-guided fuzzing of the parsers with atheris: ``python tests/fuzz/run.py [--seconds N] [TARGET ...]``.

Each target runs in processes of its own, two at a time. With ``--keep`` inputs with new coverage go into
tests/fuzz/corpus.json. An input that fails goes into tests/fuzz/findings/TARGET-*;
``python tests/fuzz/run.py --replay FILE`` runs it again.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent.parent / ".build" / "collections")]
FINDINGS = HERE / "findings"
LONGEST = 5  # seconds that one input may take
LARGEST = 1 << 14  # bytes of an input
LARGEST_KEPT = 1 << 12
SEED = 1
MOST_KEPT = 12  # of the inputs that a run adds to a corpus: the smallest ones


def child(name: str, flags: list[str]) -> None:
    """One target under atheris; does not return."""
    import atheris

    with atheris.instrument_imports(include=["ansible_collections.fleet.probe"]):
        import targets

    atheris.Setup([sys.argv[0], *flags], targets.TARGETS[name])
    atheris.Fuzz()


def fuzz(name: str, seconds: int, keep: bool) -> tuple[bool, str]:
    """Whether a target stood, and a line about it."""
    from targets import inputs, keep_inputs

    FINDINGS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        begin, found = Path(folder) / "begin", Path(folder) / "found"
        begin.mkdir()
        found.mkdir()
        for number, data in enumerate(inputs(name)):
            (begin / str(number)).write_bytes(data)
        flags = [f"-timeout={LONGEST}", f"-max_len={LARGEST}", f"-artifact_prefix={FINDINGS}/{name}-"]
        flags += [f"-max_total_time={seconds}", f"-seed={SEED}", str(found), str(begin)]
        done = subprocess.run(
            [sys.executable, str(HERE / "run.py"), "--child", name, *flags],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        if keep and done.returncode == 0:
            more = sorted((path.read_bytes() for path in found.iterdir()), key=len)
            keep_inputs(name, [data for data in more if len(data) <= LARGEST_KEPT][:MOST_KEPT])
    told = done.stdout + done.stderr
    runs = re.findall(r"Done (\d+) runs", told)
    covered = re.findall(r"cov: (\d+)", told)
    line = f"{name:20} {runs[-1] if runs else '?':>9} inputs, {covered[-1] if covered else '?':>5} edges"
    if done.returncode == 0 and runs:
        return True, line
    return False, f"{line}, FAILED:\n{told[-4000:]}"


def main() -> int:
    if sys.argv[1:2] == ["--child"]:
        child(sys.argv[2], sys.argv[3:])
    from targets import TARGETS

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", nargs="*", help=f"out of {', '.join(TARGETS)}; all by default")
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--keep", action="store_true", help="keep inputs with new coverage in the corpus")
    parser.add_argument("--replay", type=Path, help="run the target of this file's name on it, and nothing else")
    given = parser.parse_args()
    if given.replay:
        TARGETS[given.replay.name.partition("-")[0]](given.replay.read_bytes())
        return 0
    unknown = [name for name in given.target if name not in TARGETS]
    if unknown:
        parser.error(f"unknown target {unknown[0]}; give any of {', '.join(TARGETS)}")
    print(f"{given.seconds} s for each target, seed {SEED}", flush=True)
    stood = True
    with ThreadPoolExecutor(2) as pool:
        for ended, line in pool.map(lambda name: fuzz(name, given.seconds, given.keep), given.target or list(TARGETS)):
            stood &= ended
            print(line, flush=True)
    return 0 if stood else 1


if __name__ == "__main__":
    sys.exit(main())
