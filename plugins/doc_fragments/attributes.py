# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations


class ModuleDocFragment:
    """What every probe promises to Ansible."""

    DOCUMENTATION = r"""
options: {}
attributes:
  action_group:
    support: full
    membership:
      - fleet.probe.probes
      - fleet.probe.all
    description: Use C(group/fleet.probe.probes) in C(module_defaults) to set options of all probes at once.
  platform:
    support: full
    platforms: linux
    description: The hosts that the module runs on.
  check_mode:
    support: full
    description:
      - In check mode the module discovers, resolves and loads, so the kernel's verifier has checked the program, and
        reports what it would attach. It attaches nothing.
  diff_mode:
    support: none
    description: The module changes nothing, so there is no difference to show.
  idempotent:
    support: full
    description: The module leaves the host as it was, however it ends, and never reports C(changed).
"""

    # of modules that probe nothing; one that is not indifferent to check mode describes it itself
    INFO = r"""
options: {}
attributes:
  platform:
    support: full
    platforms: linux
    description: The hosts that the module runs on, or on whose answers it works.
  check_mode:
    support: full
    description: The module changes nothing on the host and does the same in check mode.
  diff_mode:
    support: none
    description: The module changes nothing on the host, so there is no difference to show.
"""

    # of modules that take the options of container runtimes
    GROUP = r"""
options: {}
attributes:
  action_group:
    support: full
    membership:
      - fleet.probe.all
    description: Use C(group/fleet.probe.all) in C(module_defaults) to set C(endpoints) of all modules at once.
"""
