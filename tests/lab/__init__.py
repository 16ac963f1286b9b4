# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab: real container runtimes on private directories and sockets, and workloads that count themselves."""
