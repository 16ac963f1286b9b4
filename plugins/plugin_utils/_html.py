# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""report.html: one page, nothing fetched. Private to fleet.probe."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def to_html(document: Mapping[str, Any]) -> str:
    return "<html></html>"
