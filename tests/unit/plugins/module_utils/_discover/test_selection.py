# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The target options: accepted and refused values, the messages, and that the docs agree."""

from __future__ import annotations

from typing import Any, Dict

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import (
    SELECTION_SPEC,
    Selection,
    read_selection,
)


def test_nothing_given_means_any() -> None:
    assert read_selection({}) == Selection()
    assert read_selection(dict.fromkeys(SELECTION_SPEC)) == Selection()


def test_every_option_arrives() -> None:
    options = read_selection(
        {
            "runtimes": ["docker", "podman"],
            "endpoints": {"docker": "unix:///run/d.sock", "containerd": "/run/c.sock"},
            "selector": "app=zk",
            "names": ["web*"],
            "images": ["*"],
            "ids": ["3f2a"],
            "pod_namespaces": ["kube-*"],
            "pod_names": ["zk-?"],
            "pids": [1, 4711],
            "include_host": True,
            "sandboxes": True,
        }
    )
    assert options.runtimes == ("docker", "podman")
    assert options.endpoints == {"docker": "unix:///run/d.sock", "containerd": "/run/c.sock"}
    assert options.selector.matches({"app": "zk"}) and not options.selector.matches({})
    assert (options.names, options.images, options.ids) == (("web*",), ("*",), ("3f2a",))
    assert (options.pod_namespaces, options.pod_names, options.pids) == (("kube-*",), ("zk-?",), (1, 4711))
    assert options.include_host and options.sandboxes


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"runtimes": ["dokcer"]}, ["runtimes:", "'dokcer'", "docker, podman"]),
        ({"runtimes": []}, ["runtimes:", "empty"]),
        ({"endpoints": {"podman": "/x"}}, ["endpoints:", "'podman'", "docker, containerd or cri-o"]),
        ({"endpoints": {"docker": "run/docker.sock"}}, ["endpoints:", "docker", "'run/docker.sock'", "absolute path"]),
        ({"endpoints": {"docker": 5}}, ["'5'"]),
        ({"endpoints": {"docker": "tcp://"}}, ["'tcp://'"]),
        ({"endpoints": {"containerd": "tcp://h:1"}}, ["'tcp://h:1'", "unix://"]),
        ({"endpoints": {"docker": "/a\0b"}}, ["/a\\x00b"]),
        ({"selector": "a in"}, ["selector:", "position 5"]),
        ({"names": [""]}, ["names:", "empty pattern"]),
        ({"images": []}, ["images:", "empty"]),
        ({"pids": [0]}, ["pids:", "0 is not a possible PID"]),
        ({"pids": [-1]}, ["pids:", "-1"]),
        ({"pids": [1 << 40]}, ["pids:", str(1 << 40)]),
        ({"pids": []}, ["pids:", "empty"]),
    ],
)
def test_refusals_name_option_value_and_remedy(params: Dict[str, Any], words: Any) -> None:
    with pytest.raises(OptionError) as refused:
        read_selection(params)
    for word in words:
        assert word in str(refused.value)
    assert str(refused.value).endswith(".")


def test_docker_accepts_a_tcp_endpoint() -> None:
    assert read_selection({"endpoints": {"docker": "tcp://127.0.0.1:2375"}}).endpoints["docker"].startswith("tcp:")
