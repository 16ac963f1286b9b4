# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Values behind what the kernel hands to programs, by type information as gcc writes it."""

from __future__ import annotations

import json
from typing import Any, Dict, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import split_path
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, OpenFile
from ansible_collections.fleet.probe.plugins.module_utils._load.btf import KernelTypes
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_fields import (
    KernelFields,
    kernel_fields,
    resolve,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, MemorySource
from ansible_collections.fleet.probe.plugins.module_utils._resolve.fields import FieldFinder
from ansible_collections.fleet.probe.plugins.module_utils._resolve.paths import Wanted, as_found
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import SearchedFile, Site
from debug_files import DEBUG_FILES
from recorded_btf import Recorded


class FakeLibbpf:
    """Reads the recorded types, and answers by JSON as the child process does."""

    def read_types(self, look: Any) -> Dict[str, Any]:
        answer: Dict[str, Any] = json.loads(json.dumps(look(Recorded())))
        return answer


def found(functions: List[str], *texts: str, **how: Any) -> KernelFields:
    wanted = [Wanted(place, text, *split_path(text), **how) for place, text in enumerate(texts)]
    libbpf: Any = FakeLibbpf()
    return kernel_fields(libbpf, wanted, functions)


@pytest.mark.parametrize(
    "text",
    [
        "arg0->status",
        "arg0->state",
        "arg0->kind",
        "arg0->urgent",
        "arg0->level",
        "arg0->number",
        "arg0->bytes[1]",
        "arg0->inner.low",
        "arg0->method",
        "arg0->path",
        "arg0->scores[3]",
        "arg0->big[2]",
        "arg0->client->next->from.port",
        "arg0[1].status",
        "((struct client *)arg5)->from.host",
        "(enum state)arg0->bytes[1]",
        "(unsigned char)arg0->level",
    ],
)
def test_both_sources_of_types_lead_to_the_same_place(text: str) -> None:
    """What gcc wrote as the kernel's type information, and what it wrote as debug information of the same source."""
    here = found(["handle"], text)
    assert here.refused == {}
    elf = Elf(MemorySource(DEBUG_FILES["gcc-5"]), "x86_64")
    file = SearchedFile(elf, OpenFile(-1, "/bin/app", 0, 0, 0), Inside("web1 (docker 3f2a)", -1, -1, []), "x86_64")
    site = Site("handle", elf.find(["handle"])["handle"][0].address, 0, 0)
    (there,) = FieldFinder([Wanted(0, text, *split_path(text))]).complete(file, [site])
    assert here.paths == {"handle": there.paths}
    assert here.found == as_found(file.found)


def test_functions_share_a_window_where_their_values_are_the_same() -> None:
    """The others are left out, and each says why."""
    both = found(["handle", "ask", "other"], "arg0->status")
    assert list(both.paths) == ["handle", "ask"] and both.paths["handle"] == both.paths["ask"]
    assert both.refused["other"].startswith(
        "arg0->status of other has no type: the kernel's type information does not have the function"
    )
    assert "such as ((struct NAME *)arg0)->FIELD." in both.refused["other"]
    unlike = found(["handle", "ask"], "retval")
    assert list(unlike.paths) == ["handle"]
    assert unlike.refused["ask"] == (
        "retval of ask is struct request *, and that of handle is int; probe them one at a time."
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("arg0->statsu", "struct request has no field statsu; the closest names are status, state; it has self, "),
        ("arg0->load", "is double, and floating-point numbers are not read"),
        ("arg0->client->from", "is struct address with the fields port, host, and only numbers and text are read"),
        ("arg0->scores", "is short int [], and only numbers and text are read; name one of its parts"),
        ("arg2->x", "does not exist: the function has 2 arguments in registers of whole numbers"),
        ("((struct task *)arg0)->x", "the type information of this kernel has no struct task"),
        ("arg0.status", "what is before .status is struct request *; use ->"),
    ],
)
def test_what_is_not_there_or_is_not_read(text: str, words: str) -> None:
    none = found(["handle"], text)
    assert none.paths == {} and words in none.refused["handle"] and none.refused["handle"].endswith(".")
    assert none.refused["handle"].startswith(f"{text} of handle ")


def test_a_cast_needs_no_function() -> None:
    assert list(found(["skb:kfree_skb"], "((struct request *)skbaddr)->status").paths) == ["skb:kfree_skb"]
    assert resolve(KernelTypes(Recorded()), [], ["a"])["refused"] == {}
