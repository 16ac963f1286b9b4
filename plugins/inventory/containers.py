# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The containers of a fleet as an inventory: asks the hosts with the playbook discover, or reads what it wrote."""

from __future__ import annotations

DOCUMENTATION = r"""
name: containers
version_added: 1.0.0
short_description: The containers on the hosts of another inventory, as hosts
description:
  - Runs the playbook C(fleet.probe.discover) on the hosts of O(inventory), or reads the C(containers.json) that it
    wrote, and adds each container as a host C(CONTAINER.HOST), such as C(zk-0.web1).
  - All of them are in the group O(group), and in groups by host, runtime, image, label, pod and namespace.
  - A container has the variables RV(ignore:fleet_probe_host), the name of its host, and
    RV(ignore:fleet_probe_container), what M(fleet.probe.containers_info) says of it.
  - If a connection plugin can run tasks in it, it also has that plugin's variables. A container in a pod has those of
    P(kubernetes.core.kubectl#connection), another one of Docker or Podman those of
    P(community.docker.docker#connection) or P(containers.podman.podman#connection), whose command reaches the host with
    ssh. The collections, the commands (C(docker), C(podman), C(kubectl)) and the kubeconfig have to be on the
    controller, and a Python in the container.
  - A container of another runtime, one inside another container, and one on a host with another connection than ssh or
    local have none.
  - A host says itself what runs on it. Only its own containers are affected by what it says, but a host can claim any
    pod of the cluster; leave V(pod) and V(label) out of O(group_by) for hosts that are not trusted with the cluster.
  - The source is a file whose name ends in C(fleet_probe.yml) or C(fleet_probe.yaml).
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - constructed
  - inventory_cache
options:
  plugin:
    description: Says that the file is for this plugin.
    type: str
    required: true
    choices: [fleet.probe.containers]
  inventory:
    description:
      - The inventory of the hosts to ask, as files, folders or lists of hosts (C(web1,web2)); paths are relative to
        this file. It must not contain this file.
      - The hosts are asked when the inventory is read, with the settings that C(ansible.cfg) and the environment give.
        Set O(cache) unless that is wanted each time.
    type: list
    elements: str
  hosts:
    description: Which of these hosts to ask, as a host pattern.
    type: str
    default: all
  become:
    description: Whether to become root on the hosts.
    type: bool
    default: true
  containers_file:
    description: The C(containers.json) that C(fleet.probe.discover) wrote, to read instead; relative to this file.
    type: str
  containers:
    description: Which containers, by the options of M(fleet.probe.containers_info) that select them.
    type: dict
    default: {}
  group:
    description: The group of all containers.
    type: str
    default: containers
  group_by:
    description:
      - "What to group by: V(host) makes groups such as C(on_web1), V(runtime) C(runtime_docker), V(image)
        C(image_nginx) (without tag), V(label) C(label_app_zk), V(pod) C(pod_default_zk_0) and V(namespace)
        C(namespace_default)."
      - Characters that are not valid in the name of a group become C(_). Labels longer than 63 characters make no
        groups.
    type: list
    elements: str
    choices: [host, runtime, image, label, pod, namespace]
    default: [host, runtime, image, label, pod, namespace]
seealso:
  - module: fleet.probe.containers_info
  - plugin: ansible.builtin.constructed
    plugin_type: inventory
"""

EXAMPLES = r"""
# zk.fleet_probe.yml; try it with: ansible-inventory -i zk.fleet_probe.yml --graph
plugin: fleet.probe.containers
inventory: [hosts.ini]
containers:
  selector: app=zk
cache: true
cache_plugin: ansible.builtin.jsonfile
cache_connection: ~/.cache/fleet_probe
cache_timeout: 600

---
# What an earlier discover found, with groups of one's own
plugin: fleet.probe.containers
containers_file: report/containers.json
group_by: [host]
keyed_groups:
  - key: fleet_probe_container.labels.tier
    prefix: tier
groups:
  old: fleet_probe_container.started_at < 1767225600
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ansible.errors import AnsibleError, AnsibleParserError
from ansible.inventory.manager import InventoryManager
from ansible.plugins.inventory import BaseInventoryPlugin, Cacheable, Constructable
from ansible.utils.unsafe_proxy import wrap_var
from ansible.vars.manager import VariableManager
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import all_checked
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.container_hosts import (
    CONTAINER_VARIABLE,
    Reach,
    container_hosts,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schema import CONTAINERS
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import plain
from ansible_collections.fleet.probe.plugins.plugin_utils._report.listings import without_answer

_ENDINGS = ("fleet_probe.yml", "fleet_probe.yaml")


class InventoryModule(BaseInventoryPlugin, Constructable, Cacheable):
    """Reads one source file."""

    NAME = "fleet.probe.containers"

    def verify_file(self, path: str) -> bool:
        return bool(super().verify_file(path)) and path.endswith(_ENDINGS)

    def parse(self, inventory: Any, loader: Any, path: str, cache: bool = True) -> None:
        super().parse(inventory, loader, path, cache)
        self._read_config_data(path)
        sources = self._sources(path)
        answers = all_checked(self._answers(path, sources, cache), CONTAINERS)
        for line in without_answer(answers, "containers"):
            self.display.warning(printable_text(f"{path}: no containers of {line.removeprefix('  - ')}"))
        endpoints = plain(self.get_option("containers")).get("endpoints") or {}
        found = container_hosts(answers, self._reach(sources), self.get_option("group_by"), endpoints)
        top = self.inventory.add_group(self._valid(self.get_option("group")))
        for host in found:
            self.inventory.add_host(host.name, group=top)
            for key, value in host.variables.items():
                # Text from containers is never a template. The variables of connection plugins are words of our own.
                self.inventory.set_variable(host.name, key, wrap_var(value) if key == CONTAINER_VARIABLE else value)
            for group in host.groups:
                self.inventory.add_host(host.name, group=self.inventory.add_group(self._valid(group)))
            self._construct(host.name)

    def _valid(self, group: str) -> str:
        return str(self._sanitize_group_name(group))

    def _construct(self, name: str) -> None:
        """The variables and groups that the operator builds from a container's variables."""
        strict = self.get_option("strict")
        variables = self.inventory.get_host(name).get_vars()
        self._set_composite_vars(self.get_option("compose"), variables, name, strict=strict)
        self._add_host_to_composed_groups(self.get_option("groups"), variables, name, strict=strict)
        self._add_host_to_keyed_groups(self.get_option("keyed_groups"), variables, name, strict=strict)

    def _sources(self, path: str) -> list[str]:
        """The inventory of the hosts, with absolute paths."""
        given = plain(self.get_option("inventory") or [])
        if bool(given) == bool(self.get_option("containers_file")):
            raise AnsibleParserError(f"{path}: give either inventory or containers_file.")
        folder = Path(path).resolve().parent
        sources = [one if "," in one else str((folder / os.path.expanduser(one)).resolve()) for one in given]
        for source in sources:
            if "," not in source and not os.path.exists(source):
                raise AnsibleParserError(f"{path}: inventory has {printable_text(source)}, which does not exist.")
            if Path(source) in (Path(path).resolve(), *Path(path).resolve().parents):
                raise AnsibleParserError(
                    f"{path}: inventory has {printable_text(source)}, which contains this file; move it elsewhere."
                )
        return sources

    def _answers(self, path: str, sources: list[str], cache: bool) -> Mapping[str, Any]:
        """``{host: answer}`` from the cache, the file, or the hosts."""
        if not sources:
            return self._from_file(Path(path).resolve().parent / os.path.expanduser(self.get_option("containers_file")))
        caching = self.get_option("cache")
        key = self.get_cache_key(path)
        if caching and cache:
            try:
                kept: Mapping[str, Any] = self._cache[key]
                return kept
            except KeyError:
                pass
        answers = self._asked(path, sources)
        if caching:
            self._cache[key] = answers
        return answers

    def _from_file(self, file: Path) -> Mapping[str, Any]:
        try:
            answers = json.loads(file.read_bytes())
        except (OSError, ValueError, RecursionError) as error:
            raise AnsibleParserError(f"containers_file is {file}, which cannot be read: {error}") from None
        if not isinstance(answers, dict):
            raise AnsibleParserError(f"containers_file is {file}, which is not what fleet.probe.discover writes.")
        return answers

    def _asked(self, path: str, sources: list[str]) -> Mapping[str, Any]:
        """Run the playbook discover. It is a process of its own: a running ansible cannot start a play."""
        with tempfile.TemporaryDirectory(prefix="fleet-probe-") as folder:
            variables = {
                "trace_probe_hosts": self.get_option("hosts"),
                "trace_become": self.get_option("become"),
                "trace_containers": plain(self.get_option("containers")),
                "trace_report_dir": folder,
            }
            inventory = [word for source in sources for word in ("-i", source)]
            command = [sys.executable, "-m", "ansible", "playbook", "fleet.probe.discover", *inventory]
            done = subprocess.run(
                [*command, "-e", json.dumps(variables)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                check=False,
                env={**os.environ, "ANSIBLE_STDOUT_CALLBACK": "ansible.builtin.default", "ANSIBLE_NOCOLOR": "1"},
            )
            file = Path(folder) / "containers.json"
            if file.exists():
                return self._from_file(file)
        lines = [line for line in done.stdout.decode(errors="replace").splitlines() if line.strip()]
        reason = next((line for line in lines if line.startswith(("[ERROR]", "ERROR!", "fatal:"))), "it said nothing")
        raise AnsibleParserError(
            printable_text(f"{path}: fleet.probe.discover ended with exit code {done.returncode}: {reason}")
        )

    def _reach(self, sources: list[str]) -> dict[str, Reach]:
        """How each host is reached, by its variables."""
        if not sources:
            return {}
        manager = InventoryManager(loader=self.loader, sources=sources)
        variables = VariableManager(loader=self.loader, inventory=manager)
        found = {}
        for host in manager.get_hosts(self.get_option("hosts")):
            own = variables.get_vars(host=host)
            found[str(host.name)] = Reach(
                connection=self._value(own, "ansible_connection") or "ssh",
                address=self._value(own, "ansible_ssh_host", "ansible_host") or str(host.name),
                user=self._value(own, "ansible_ssh_user", "ansible_user"),
                port=self._value(own, "ansible_ssh_port", "ansible_port"),
            )
        return found

    def _value(self, variables: Mapping[str, Any], *names: str) -> str:
        """The first of these variables of a host that is set, as the operator's own templates give it."""
        value = next((variables[name] for name in names if variables.get(name) is not None), "")
        self.templar.available_variables = variables
        try:
            return str(self.templar.template(value))
        except AnsibleError as error:
            raise AnsibleParserError(f"{names[-1]} of a host in inventory cannot be read: {error}") from None
