#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the action plugin fleet_report; all of it runs on the controller."""

from __future__ import annotations

DOCUMENTATION = r"""
module: fleet_report
short_description: Merge the answers of every host, write the report and show the verdict (internal)
version_added: 1.0.0
description:
  - A step of the role P(fleet.probe.trace#role), for playbooks that arrange the steps themselves.
  - Reads the variables that the hosts of the play registered without templating them, because they hold names and text
    from inside containers.
  - O(containers) and O(probe_args) are those that the hosts were asked, for the report.
  - Runs on the controller; use it with C(run_once).
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
  - fleet.probe.fleet
  - fleet.probe.fleet.report
  - fleet.probe.fleet.play
options:
  start_at:
    description: When the window opened, in epoch seconds.
    type: float
  start_delay:
    description:
      - How many seconds before O(start_at) that was chosen, if O(ignore:start_delay) of M(fleet.probe.fleet_plan) or
        its estimate did. The verdict on late hosts then names the one that would have been enough.
    type: float
  duration:
    description: The window's length in seconds.
    type: float
  by:
    description:
      - What to merge rows by, such as V(host), V(container), V(name), V(image), V(runtime), V(label.app),
        V(pod.namespace), or one of the probe's own keys such as V(comm).
      - By default the host, the container and the probe's own keys.
    type: list
    elements: str
  number:
    description: Which window of a series this is, from 1 on.
    type: int
    default: 1
  repeat:
    description: How many windows the series has. With more than one, the report has RV(series) and files of it.
    type: int
    default: 1
  interval:
    description: Seconds from the start of a window to that of the next.
    type: float
    default: 0.0
  previous:
    description: The variable in which the report of the window before is registered.
    type: str
    default: trace_report
  question_of_hosts:
    description:
      - Whether to take O(containers), O(probe_args) and, unless it is given, O(by) from what the hosts' answers say
        was asked. For a play that does not know it, because another one asked.
    type: bool
    default: false
  artifact:
    description: Whether to return RV(artifact).
    type: bool
    default: false
  debuginfod_urls:
    description:
      - Debuginfod servers to ask for the names of functions in files that have none, by their build ids.
      - Nothing is asked of anyone without them.
    type: list
    elements: str
    default: []
  answers:
    description: The variables in which the hosts registered the steps, the latest step first.
    type: list
    elements: str
    default:
      - trace_answer
      - trace_job
      - trace_clock
attributes:
  check_mode:
    description: The module writes its report in check mode too, which then lists what would be attached.
seealso:
  - plugin: fleet.probe.merge
    plugin_type: filter
    description: The same merge as a filter.
"""

EXAMPLES = r"""
- name: Merge and report
  fleet.probe.fleet_report:
    probe: uprobe
    by:
      - image
    report_dir: report
    answers:
      - answer
      - job
      - my_clock
  register: report
  run_once: true
"""

RETURN = r"""
complete:
  description: Whether every host, container and hit is accounted for.
  returned: success
  type: bool
  sample: true
measured:
  description: Whether any host measured anything. False if no host was reached, if all refused, if no container
    matched, or if the probe was attached nowhere; the playbook then fails whatever C(trace_fail_on_incomplete) says.
  returned: success
  type: bool
  sample: true
last_batch:
  description: Whether all hosts of the play have been asked; with C(serial) only the last batch can tell.
  returned: success
  type: bool
  sample: true
verdict:
  description: The verdict in words.
  returned: success
  type: str
  sample: "COMPLETE: every host, container and hit"
reasons:
  description: Why the answer is not complete, one sentence for each reason; at most 200.
  returned: success
  type: list
  elements: str
  sample: []
summary:
  description: A few figures, fit for M(ansible.builtin.set_stats).
  returned: success
  type: dict
  sample: {"complete": true, "measured": true, "hosts_asked": 300, "hosts_reached": 300, "hits": 48000, "lost": 0}
merged:
  description: The merged answer, as P(fleet.probe.merge#filter) returns it, with as many of its first rows as fit into
    200,000 characters and the first 200 entries of each list in its coverage. C(fleet.json) has all of them.
  returned: success
  type: dict
rows_left_out:
  description: How many rows were left out of RV(merged).
  returned: success
  type: int
  sample: 0
query:
  description: What O(query) selected.
  returned: when O(query) is given
  type: raw
series:
  description:
    - All windows until this one, with C(probe), C(asked), C(interval), C(planned), C(windows), C(rows) and
      C(rows_left_out). A window has C(number), C(start_at), C(ended_at), C(complete), C(measured), C(reasons), C(hits),
      C(lost) and C(folder), the name of the folder of its files or null. A row has C(by), C(host), C(container),
      C(name), C(image) and C(unit), and one entry for each window in C(counts), C(p50) and C(p99).
    - RV(complete), RV(measured), RV(reasons) and the hits in RV(summary) are then of all windows.
  returned: when O(repeat) is more than 1
  type: dict
artifact:
  description: The answers of all hosts as one statistic of the job, for M(fleet.probe.fleet_merge), compressed and of
    at most 300,000 characters under a name of its own. What has no room is left out, and the merged verdict names it.
  returned: when O(artifact) is set
  type: dict
findings:
  description: What the play has found until now, one entry for each question, with C(question) (a hash of what was
    asked), C(probe), C(asked), C(largest) and C(figure) (the hottest function or first row, and how much it is),
    C(complete), C(verdict), C(hits), C(lost) and C(report), the path of the page or null. The last 50 are kept.
  returned: success
  type: list
  elements: dict
files_made:
  description: Whether the probe has made a file on any host, which M(fleet.probe.fleet_fetch) fetches.
  returned: success
  type: bool
  sample: false
more_delay:
  description: By how many seconds hosts were late in the windows of this play until now, in all;
    M(fleet.probe.fleet_plan) takes it as O(fleet.probe.fleet_plan#module:more).
  returned: success
  type: float
  sample: 0.0
files:
  description: The files that were written.
  returned: success
  type: list
  elements: str
  sample: ["/home/me/report/2026-11-29T0112-uprobe/fleet.json", "/home/me/report/2026-11-29T0112-uprobe/report.html"]
"""
