# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of structs behind arguments and results, as values, keys and filters, beside what the program printed.

Those of the kernel are beside what a tracepoint has of the same object, and what the program did.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import run, unique
from lab.modules import run_module
from lab.probes import probe_while

NAME = unique("fields")
SOURCE = Path(__file__).parent / "programs" / "fields.c"
CALLS = 200
STATES = {0: "IDLE", 7: "RUNNING", -2: "FAILED"}
# connects to a port at which nothing listens, and the port as it lies in memory
CONNECT = "nc -w 1 127.0.0.1 4660 </dev/null || true; "
PORT = int.from_bytes((4660).to_bytes(2, "big"), sys.byteorder)
# what the program calls the fields
FIELDS = {
    "status": "arg0->status",
    "kind": "arg0->kind",
    "urgent": "arg0->urgent",
    "level": "arg0->level",
    "number": "arg0->number",
    "byte": "arg0->bytes[1]",
    "low": "arg0->inner.low",
    "method": "arg0->method",
    "path": "arg0->path",
    "score": "arg0->scores[3]",
    "big": "arg0->big[0]",
    "id": "arg0->client->id",
    "next": "arg0->self->self->client->next->id",
    "port": "arg0->client->next->from.port",
    "state": "arg0->state",
}


@pytest.fixture(scope="module")
def program(docker: Dockerd, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The program's path in a container of its own, which also has it without debug information."""
    folder = tmp_path_factory.mktemp("fields")
    made = str(folder / "fields")
    run("gcc", "-std=gnu11", "-O2", "-g", "-static", "-Wall", "-Werror", "-o", made, str(SOURCE))
    run("objcopy", "--strip-debug", made, f"{made}-bare")
    container = docker.run(NAME, "/programs/fields", volumes={str(folder): "/programs:ro"})
    yield "/programs/fields"
    docker.rm(container)


def probe(
    docker: Dockerd, program: str, module: str = "uprobe", **options: Any
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The result, and the fields of each call as the program printed them."""
    printed: list[dict[str, Any]] = []
    given = {
        "endpoints": {"docker": str(docker.socket)},
        "names": [NAME],
        "target": program,
        **({"function": "handle"} if module == "uprobe" else {"probe": "fields:request"}),
        "ring_bytes": 1 << 20,
        **options,
    }
    result = probe_while(module, given, lambda: printed.extend(_run(docker, program)))
    assert "window" in result, result.get("msg")
    assert len(printed) == CALLS
    return result, printed


def _run(docker: Dockerd, program: str) -> list[dict[str, Any]]:
    lines = docker.cli("exec", NAME, program, str(CALLS)).splitlines()
    return [json.loads(line) for line in lines]


def shown(call: dict[str, Any], name: str) -> Any:
    """A field of a call as a result has it: of a client that is NULL there is nothing to read."""
    value = call.get(name)
    return STATES.get(value, value) if name == "state" else value


@pytest.mark.parametrize("names", [list(FIELDS)[:5], list(FIELDS)[5:10], list(FIELDS)[10:]])
def test_fields_of_an_argument(docker: Dockerd, program: str, names: list[str]) -> None:
    result, printed = probe(docker, program, collect="events", value=[FIELDS[name] for name in names])
    events = [[event[FIELDS[name]] for name in names] for event in result["events"]]
    assert events == [[shown(call, name) for name in names] for call in printed]


def test_rows_of_what_is_not_there(docker: Dockerd, program: str) -> None:
    result, printed = probe(docker, program, by=["arg0->client->next->from.port"], filter=["arg0->urgent==0"])
    rows = {row["by"]["arg0->client->next->from.port"]: row["count"] for row in result["rows"]}
    assert rows == Counter(shown(call, "port") for call in printed if not call["urgent"])
    assert rows[None] == CALLS // 10


def test_statistics_by_an_enum_with_filters(docker: Dockerd, program: str) -> None:
    """What cannot be read passes no filter, whatever it compares."""
    options = {"by": ["arg0->state"], "filter": ["arg0->state!=FAILED", "arg0->client->id!=1001", "arg0->status<500"]}
    result, printed = probe(docker, program, collect="value", value=["arg0->level"], **options)
    expected: dict[Any, list[int]] = {}
    for call in printed:
        if call["state"] != -2 and call.get("id", 1001) != 1001 and call["status"] < 500:
            expected.setdefault(shown(call, "state"), []).append(call["level"])
    rows = {row["by"]["arg0->state"]: [row["count"], row["sum"], row["min"], row["max"]] for row in result["rows"]}
    assert set(rows) == {"IDLE", "RUNNING", 5}
    assert rows == {name: [len(found), sum(found), min(found), max(found)] for name, found in expected.items()}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('arg0->method == "GET"', ["GET"]),
        ('arg0->method != "GET*"', ["POST", "PROPFIND"]),
        ("arg0->method == 'PROPFIND'", ["PROPFIND"]),
    ],
)
def test_filters_on_text(docker: Dockerd, program: str, text: str, names: list[str]) -> None:
    """The last method fills its array, and what is behind it is no zero."""
    result, printed = probe(docker, program, filter=[text])
    chosen = [call for call in printed if call["method"] in names]
    assert [row["count"] for row in result["rows"]] == [len(chosen)]


def test_fields_of_a_result_beside_those_of_an_argument(docker: Dockerd, program: str) -> None:
    values = ["retval->status", "arg0->client->id", "latency", "retval->path"]
    result, printed = probe(docker, program, function="ask", collect="events", value=values)
    found = [[event[name] for name in values if name != "latency"] for event in result["events"]]
    assert found == [
        [call["status"] if at % 4 < 3 else None, call.get("id"), call["path"] if at % 4 < 3 else None]
        for at, call in enumerate(printed)
    ]
    assert all(event["latency"] > 0 for event in result["events"])
    result, printed = probe(docker, program, function="ask", collect="value", value=["retval->status"])
    (row,) = result["rows"]
    there = [call["status"] for at, call in enumerate(printed) if at % 4 < 3]
    assert [row["count"], row["sum"]] == [len(there), sum(there)]


def cast(name: str) -> str:
    """A field by the argument that the cast gives a type."""
    return FIELDS[name].replace("arg0", "((struct request *)arg0)", 1)


@pytest.mark.parametrize("module", ["uprobe", "usdt"])
def test_casts_of_what_has_no_type(docker: Dockerd, program: str, module: str) -> None:
    """The arguments of pass() are a void pointer and a number, and nothing says the types of a USDT probe's."""
    state, client = ("arg1", "arg0") if module == "uprobe" else ("arg2", "arg1")
    values = [cast("status"), cast("port"), cast("method"), f"(enum state){state}", cast("score")]
    options = {"function": "pass"} if module == "uprobe" else {}
    filters = [f"{cast('urgent')}==0"]
    result, printed = probe(docker, program, module, collect="events", value=values, filter=filters, **options)
    names = ["status", "port", "method", "state", "score"]
    expected = [[shown(call, name) for name in names] for call in printed if not call["urgent"]]
    assert [[event[value] for value in values] for event in result["events"]] == expected
    key = f"((struct client *){client})->id" if module == "usdt" else cast("id")
    options["filter"] = [f"(enum state){state}!=FAILED", f'{cast("method")} == "G*"']
    result, printed = probe(docker, program, module, by=[key], **options)
    chosen = [call for call in printed if call["state"] != -2 and call["method"].startswith("G")]
    assert {row["by"][key]: row["count"] for row in result["rows"]} == Counter(shown(call, "id") for call in chosen)


def test_bytes_whose_length_is_a_field(docker: Dockerd, program: str) -> None:
    """As many bytes of the path as the lowest byte of the number says, at most 128; no zero ends them."""
    options = {"collect": "events", "value": ["arg0->path:arg0->bytes[0]"], "value_type": ["bytes"]}
    result, printed = probe(docker, program, **options)
    lengths = [event["arg0->path_length"] for event in result["events"]]
    assert lengths == [call["number"] & 0xFF for call in printed]
    for event, call in zip(result["events"], printed, strict=True):
        text, length = f"{call['path']}\0".encode(), min(event["arg0->path_length"], 128)
        found = bytes.fromhex(event["arg0->path"])
        assert len(found) == length and found[: len(text)] == text[:length]


def test_casts_of_what_a_tracepoint_points_to(docker: Dockerd, program: str) -> None:
    """The first packets of connections that are refused, by their port; the tracepoint has their length as well."""
    skb = "((struct sk_buff *)skbaddr)"
    port = f"{skb}->sk->__sk_common.skc_dport"
    values = [f"{skb}->len", f"{skb}->dev->name", f"(unsigned long){port}", port]
    given = {
        "endpoints": {"docker": str(docker.socket)},
        "names": [NAME],
        "event": "net:net_dev_queue",
        "collect": "events",
        "value": [*values, "len"],
        "filter": [f"{port}=={PORT}"],
    }
    result = probe_while("tracepoint", given, lambda: docker.cli("exec", NAME, "sh", "-c", CONNECT * 3))
    assert "events" in result, result.get("msg")
    found = [[event[value] for value in values] for event in result["events"]]
    assert found == [[event["len"], "lo", PORT, PORT] for event in result["events"]] and len(found) == 3
    assert all(event["len"] > 40 for event in result["events"]), "headers of IP and TCP"


def test_casts_of_a_tracepoints_pointer_into_the_process(docker: Dockerd, program: str) -> None:
    """An address in the lower half is one of the process. The port is in network byte order, as the program gave it."""
    address = "((struct sockaddr_in *)uservaddr)"
    given = {
        "endpoints": {"docker": str(docker.socket)},
        "names": [NAME],
        "event": "syscalls:sys_enter_connect",
        "by": [f"{address}->sin_port"],
        "filter": [f"{address}->sin_family==2"],
    }
    result = probe_while("tracepoint", given, lambda: docker.cli("exec", NAME, "sh", "-c", CONNECT * 2))
    assert [(row["by"][f"{address}->sin_port"], row["count"]) for row in result["rows"]] == [(PORT, 2)]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"value": ["arg0->statsu"]}, "struct request has no field statsu; the closest names are status, state"),
        ({"filter": ["arg0->state==RUNING"]}, "enum state, which has no RUNING; the closest name is RUNNING"),
        ({"value": ["arg0->state"], "target": "bare"}, "has no debug information"),
        ({"value": ["((struct reqest *)arg0)->state"]}, "the file's debug information has no struct reqest"),
    ],
)
def test_what_cannot_be_read_is_refused(docker: Dockerd, program: str, options: Any, words: str) -> None:
    target = f"{program}-bare" if options.pop("target", "") else program
    given = {"endpoints": {"docker": str(docker.socket)}, "names": [NAME], "target": target, "function": "handle"}
    result = run_module("uprobe", {**given, **options, "_ansible_check_mode": True})
    assert words in result["msg"] and NAME in result["msg"]
