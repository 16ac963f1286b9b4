# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The torture campaign: `make torture`, and its short form among the integration tests."""
