# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""biolatency: its options, attach points, row keys and events; the program is ``bpf/biolatency.bpf.c``."""

from __future__ import annotations

import os
from typing import Any, Collection, Dict, List, Mapping, Optional

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import HISTOGRAM_SPEC, PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key, text_key
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACK_SPEC, STACKS
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import LEAST_SPEC, least_ns, tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, HostOptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import text_fields
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import c_string
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import OTHER_TASKS
from ansible_collections.fleet.probe.plugins.module_utils._probes.callers import caller_stacks
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import KernelProbe
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run

BLOCK = "/sys/class/block/"
# enum req_op, include/linux/blk_types.h, as far as its numbers are the same from Linux 5.15 to 6.18
OPERATIONS = {
    0: "read", 1: "write", 2: "flush", 3: "discard", 5: "secure_erase", 9: "write_zeroes", 34: "drv_in", 35: "drv_out",
}  # fmt: skip

DISK = ("QUEUE_DISK", "DISK_MAJOR", "DISK_MINOR", "DISK_TEXT")  # what the disk of a request is found by

BIOLATENCY_SPEC: Dict[str, Any] = {
    **PID_SPEC,
    **HISTOGRAM_SPEC,
    **STACK_SPEC,
    **LEAST_SPEC,
    "disk": {"type": "str"},
    "queue": {"type": "bool", "default": False},
    "collect": {"type": "str", "choices": ["latency", "count", "events", STACKS], "default": "latency"},
}


class Biolatency(KernelProbe):
    """I/O of block devices, from its request to its completion. Raises OptionError if an option is wrong."""

    hooks = [
        Hook("asked", "block:block_getrq", raw=True),
        Hook("put_in_front", "block:block_bio_frontmerge", raw=True),
        Hook("merged", "block:block_rq_merge", raw=True),
        Hook("requeued", "block:block_rq_requeue", raw=True),
        Hook("issued", "block:block_rq_issue", raw=True),
        Hook("completed", "block:block_rq_complete", raw=True),
    ]
    members = {
        **OTHER_TASKS,
        "RQ_BIO": ("request", "bio"),
        "RQ_QUEUE": ("request", "q"),
        "RQ_FLAGS": ("request", "cmd_flags"),
        "RQ_LENGTH": ("request", "__data_len"),
        "RQ_SECTOR": ("request", "__sector"),
        "QUEUE_DISK": ("request_queue", "disk"),
        "DISK_MAJOR": ("gendisk", "major"),
        "DISK_MINOR": ("gendisk", "first_minor"),
        "DISK_TEXT": ("gendisk", "disk_name"),
        "BIO_NEXT": ("bio", "bi_next"),
        "BIO_BLKG": ("bio", "bi_blkg"),
        "BLKG_BLKCG": ("blkcg_gq", "blkcg"),
        "BLKCG_CGROUP": ("blkcg", "css.cgroup"),
        "CGROUP_ROOT": ("cgroup", "root"),
    }

    # without CONFIG_BLK_CGROUP the kernel has the first two structs without their contents
    optional = ("BIO_BLKG", "BLKG_BLKCG", "BLKCG_CGROUP", "CGROUP_ROOT", *DISK)

    def __init__(self, params: Mapping[str, Any]) -> None:
        keys = [text_key("disk"), Key("operation", lambda fields: {"operation": operation(fields["operation"])})]
        super().__init__(tool_collect(params, keys, decode_io, unit="ns", stacks=True))
        self.kept = caller_stacks(params, self.collect.shared, later=True)
        self._constants = {
            "QUEUE": int(params["queue"]),
            "ONLY_DISK": disk_number(params["disk"]),
            "MIN_LATENCY": least_ns(params),
        }
        self._tells_disks = [
            *(["disk"] if params["disk"] else []),
            *(["disk in by"] if "disk" in params["by"] else []),
            *(["collect=events"] if params["collect"] == "events" else []),
        ]
        # of what is under way neither the disk nor the time is known, so a filter by them makes no hit of it
        filtered = self._constants["ONLY_DISK"] or self._constants["MIN_LATENCY"]
        self.begun = [] if filtered else ["origins", "requests"]

    def lacks(self, run: Run, missing: Collection[str]) -> None:
        """Step 3: without the name of the disk, what tells disks apart is refused."""
        no_disk = [name for name in missing if name in DISK]
        if no_disk and self._tells_disks:
            raise HostError(
                f"This kernel does not have {self.named(no_disk)}, which {' and '.join(self._tells_disks)} "
                f"need{'s' if len(self._tells_disks) == 1 else ''}; leave out what needs it"
            )
        if set(missing) - set(DISK):
            self._constants["BIO_BLKG"] = 0
            run.warnings.append(
                "What is written back counts for whichever task starts it, because this kernel does not have "
                f"{self.named([name for name in missing if name not in DISK])}."
            )

    def constants(self) -> Dict[str, int]:
        """The constants of biolatency.bpf.c."""
        return self._constants

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: one entry for each I/O in flight."""
        size = {"max_entries": self.collect.shared.map_entries}
        return {"origins": size, "requests": size}


def disk_number(name: Optional[str]) -> int:
    """``major << 32 | minor`` of a whole disk, as biolatency.bpf.c compares it; 0 for any. Raises HostOptionError."""
    if name is None:
        return 0
    disks = sorted(entry for entry in _listed() if not os.path.exists(f"{BLOCK}{entry}/partition"))
    if name not in disks:
        raise HostOptionError(
            f"disk is {name!r}, which is not a whole disk of this host; give one of {', '.join(disks)}"
        )
    with open(f"{BLOCK}{name}/dev", encoding="ascii") as file:
        major, minor = file.read().split(":")
    return int(major) << 32 | int(minor)


def operation(number: int) -> str:
    """The kernel's name of an operation. Zone operations are shown by number, because it differs between kernels."""
    return OPERATIONS.get(number, f"operation {number}")


def decode_io(fields: Mapping[str, Any], _tail: bytes) -> Dict[str, Any]:
    """The keys that only events of this tool have."""
    return {
        **text_fields("disk", c_string(fields["disk"])),
        "operation": operation(fields["operation"]),
        "sector": fields["sector"],
        "bytes": fields["bytes"],
        "latency": fields["latency"],
        "failed": bool(fields["failed"]),
    }


def _listed() -> List[str]:
    try:
        return os.listdir(BLOCK)
    except FileNotFoundError:
        return []
