# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations


class ModuleDocFragment:
    """What the modules fleet_* share."""

    # The question to a fleet: check, start and watch it, or name it in a report.
    DOCUMENTATION = r"""
options:
  probe:
    description: The probe, by the name of its module.
    type: str
    required: true
  containers:
    description: Which containers to probe; a dict of the options that select containers in every probe module.
    type: dict
    default: {}
  probe_args:
    description: The probe's own options. They override those in O(containers).
    type: dict
    default: {}
"""

    # What is done with the merged answer.
    REPORT = r"""
options:
  query:
    description:
      - A JMESPath expression over the merged answer. Needs the Python package C(jmespath) on the controller.
    type: str
  report_dir:
    description:
      - The folder in which each run gets a folder of its own, such as C(2026-11-29T0112-uprobe) (UTC), for
        C(fleet.json), C(report.html), C(rows.csv), C(metrics.txt), C(metrics.prom) and C(metrics.otlp.json), if there
        are events for C(timeline.json), and if there are stacks for C(stacks.folded), C(stacks.speedscope.json) and
        C(stacks.pb.gz). The link C(latest) in it names the newest.
      - Relative to where C(ansible-playbook) runs.
      - If it cannot be written, the report says so and the task does not fail. Empty for no files.
    type: str
    default: ''
  table_rows:
    description: How many rows, events or functions to show on the terminal.
    type: int
    default: 20
  sort:
    description:
      - What to sort the rows on the terminal by, the largest first.
      - The default is V(p99) if all rows with values have times, otherwise V(count).
    type: str
    choices: [count, sum, mean, p50, p99, min, max]
"""

    # What only the command shown in the report needs.
    PLAY = r"""
options:
  probe_hosts:
    description: The host pattern of the play; only for the command shown in the report.
    type: str
"""

    # What to merge the answers of slices by.
    SLICES = r"""
options:
  by:
    description:
      - What to merge rows by, as in M(fleet.probe.fleet_report).
      - The default is what the slices were asked to merge by.
    type: list
    elements: str
"""
