# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations


class ModuleDocFragment:
    """What every probe promises to Ansible."""

    DOCUMENTATION = r"""
options: {}
attributes:
  check_mode:
    support: full
    description:
      - In check mode the module discovers, resolves and loads, so that the kernel's verifier has spoken, and reports
        what would be attached; nothing is armed.
  diff_mode:
    support: none
    description: Nothing is changed, so there is no difference to show.
  idempotent:
    support: full
    description: The host is left as it was, however the module ends.
"""
