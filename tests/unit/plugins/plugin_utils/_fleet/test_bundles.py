# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError, ProbeError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.bundles import check_probe, probes, read_bundles


def test_every_architecture_is_read(tmp_path: Path) -> None:
    for arch in ("x86_64", "aarch64"):
        (tmp_path / arch).mkdir()
        (tmp_path / arch / "uprobe.json").write_text(f'{{"arch": "{arch}"}}')
    assert read_bundles("uprobe", tmp_path) == {"aarch64": {"arch": "aarch64"}, "x86_64": {"arch": "x86_64"}}


def test_a_missing_or_broken_bundle_names_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(ProbeError, match=r"no compiled program for uprobe .*make bundles"):
        read_bundles("uprobe", tmp_path)
    (tmp_path / "x86_64").mkdir()
    (tmp_path / "x86_64" / "uprobe.json").write_text("{")
    with pytest.raises(ProbeError, match=r"x86_64/uprobe.json can't be read .*make bundles"):
        read_bundles("uprobe", tmp_path)


def test_probes_are_the_programs_there_are() -> None:
    assert "uprobe" in probes()
    check_probe("uprobe")
    with pytest.raises(OptionError, match=r"There is no probe '\.\./x'; probe is one of: .*uprobe"):
        check_probe("../x")
