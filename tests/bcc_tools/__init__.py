# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tools of BCC (package bpfcc-tools), whose programs the module `program` runs as they are: `make bcc`."""
