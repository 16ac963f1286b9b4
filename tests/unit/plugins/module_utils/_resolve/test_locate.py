# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From target and functions to sites: the checks of a request, and the job with a plain directory as root."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Sequence, Set, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, MappedFile
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import Outcome, Reply
from ansible_collections.fleet.probe.plugins.module_utils._resolve import locate
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf
from ansible_collections.fleet.probe.plugins.module_utils._resolve.functions import FunctionRequest, check_request
from ansible_collections.fleet.probe.plugins.module_utils._resolve.inode import RealInode
from elf_files import AARCH64, CODE_ADDRESS, CODE_OFFSET, CODE_SIZE, IFUNC, Sym, build_elf
from probe_fakes import container


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"target": ""}, "target is ''"),
        ({"target": "bin/app"}, "target 'bin/app' is a relative path"),
        ({"target": "./app"}, "is a relative path"),
        ({"target": ".."}, "target '..' is a directory"),
        ({"target": "/bin/a\0b"}, "target is '/bin/a"),
        ({"target": "/" + "x" * 5000}, "target is '/xxx"),
        ({"functions": [""]}, "function '' cannot be a symbol's name"),
        ({"functions": ["zoo_set@@V2"]}, "without a version"),
        ({"functions": []}, "function and offset are both missing"),
        ({"functions": ["f"] * 300}, "lists 300 names"),
        ({"functions": ["f", "g"], "offset": 4}, "offset needs a single function"),
        ({"offset": -1}, "offset is -1"),
        ({"offset": 1 << 64}, "offset is 18446744073709551616"),
    ],
)
def test_requests_are_checked_before_any_access_to_a_container(fields: Dict[str, Any], words: str) -> None:
    with pytest.raises(OptionError) as caught:
        check_request(FunctionRequest(**{"target": "/bin/app", "functions": ["f"], **fields}))
    assert words in str(caught.value)
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 250


@pytest.mark.parametrize("target", ["/bin/app", "c", "libc.so.6", "python3.11", "stdc++", "/odd 'name' */ {{ x }}"])
def test_good_requests_pass(target: str) -> None:
    check_request(FunctionRequest(target, ["std::f(int*) */ {{ x }}"]))
    check_request(FunctionRequest(target, [], offset=0x401000))


Look = Callable[..., List[Dict[str, Any]]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "bin").mkdir()
    return tmp_path


@pytest.fixture
def look(root: Path) -> Iterator[Look]:
    """Run the job with ``root`` as the container's root; its files, or ContainerError. Descriptors are closed."""
    fds = [os.open(str(root), os.O_PATH), os.open("/proc/self/fd", os.O_RDONLY)]
    notes: List[str] = []

    def run(
        target: str, functions: List[str], *mapped: MappedFile, moved: Sequence[MappedFile] = (), **options: Any
    ) -> List[Dict[str, Any]]:
        inside = Inside("web1 (docker 3f2a)", fds[0], fds[1], mapped, moved)
        reply = locate._look(FunctionRequest(target, functions, **options), "x86_64", inside)
        for fd, entry in zip(reply.fds, reply.payload["files"]):
            # The kernel reports paths from the real root, not from this directory.
            entry["path"] = entry["path"][len(str(root)) :]
            if not entry["path"].endswith(" (deleted)"):
                assert os.fstat(fd).st_ino == os.stat(f"{root}{entry['path']}").st_ino
            assert entry.pop("inode") == [os.fstat(fd).st_dev, os.fstat(fd).st_ino]
            if fd not in [each.handle for each in mapped]:
                os.close(fd)
        notes[:] = reply.payload["notes"]
        return list(reply.payload["files"])

    run.notes = notes  # type: ignore[attr-defined]
    yield run
    for fd in fds:
        os.close(fd)


def write(root: Path, path: str, content: bytes) -> None:
    (root / path.lstrip("/")).parent.mkdir(parents=True, exist_ok=True)
    (root / path.lstrip("/")).write_bytes(content)


APP = build_elf(
    [
        Sym("held_fn", CODE_ADDRESS + 0x40, 32),
        Sym("init", CODE_ADDRESS + 0x80),
        Sym("init", CODE_ADDRESS + 0xC0),
        Sym("memcpy", CODE_ADDRESS + 0x100, kind=IFUNC),
        Sym("__memcpy_sse2", CODE_ADDRESS + 0x140),
        Sym("lost", CODE_ADDRESS + CODE_SIZE),
    ],
    # held_fn: mov $0x99999999,%eax; nop; an opcode that there is none of
    code=bytes(0x40) + b"\xb8\x99\x99\x99\x99\x90\x06",
)


def test_a_path_and_a_function(root: Path, look: Look) -> None:
    write(root, "/bin/app", APP)
    site = ("held_fn", CODE_ADDRESS + 0x40, CODE_OFFSET + 0x40, 32, 0, (), "", (), "", 0, "", False, 0, ())
    assert look("/bin/app", ["held_fn"]) == [{"path": "/bin/app", "pid": 0, "sites": [site], "found": []}]


def test_processes_that_moved_the_code_to_other_memory_are_noted(root: Path, look: Look) -> None:
    write(root, "/bin/app", APP)
    site, end = CODE_OFFSET + 0x40, CODE_OFFSET + CODE_SIZE
    pieces = [
        (11, ((CODE_OFFSET, end),)),
        (12, ((CODE_OFFSET, site), (site + 0x1000, end))),
        (13, ((0, site), (site, end))),
        (14, ((CODE_OFFSET, site),)),
    ]
    handle = os.open(root / "bin/app", os.O_PATH)
    try:
        look("/bin/app", ["held_fn"], MappedFile("/bin/app", 11, False, b"", 0, handle, tuple(pieces)))
    finally:
        os.close(handle)
    (note,) = look.notes  # type: ignore[attr-defined]
    assert note.startswith("Process 12 and 1 more of container web1") and "other memory than the file" in note


@pytest.mark.parametrize(("target", "noted"), [("/bin/app", True), ("app", True), ("/bin/other", False)])
def test_a_process_with_none_of_the_files_code_is_noted(root: Path, look: Look, target: str, noted: bool) -> None:
    write(root, "/bin/app", APP)
    write(root, "/bin/other", APP)
    look(target, ["held_fn"], moved=[MappedFile("/bin/app", 12, False)])
    assert bool(look.notes) is noted  # type: ignore[attr-defined]


def test_all_addresses_of_a_name_and_several_names(root: Path, look: Look) -> None:
    write(root, "/bin/app", APP)
    (only,) = look("/bin/app", ["held_fn", "init"])
    assert [(name, address - CODE_ADDRESS) for name, address, *_rest in only["sites"]] == [
        ("held_fn", 0x40),
        ("init", 0x80),
        ("init", 0xC0),
    ]


def refusal(look: Look, *arguments: Any, **options: Any) -> str:
    with pytest.raises(ContainerError) as caught:
        look(*arguments, **options)
    assert "container web1 (docker 3f2a)" in caught.value.reason
    return caught.value.reason


def test_a_missing_name_comes_with_the_closest(root: Path, look: Look) -> None:
    write(root, "/bin/app", APP)
    reason = refusal(look, "/bin/app", ["helt_fn"])
    assert reason.startswith("No function helt_fn in ") and reason.endswith("; the closest name is held_fn.")
    assert "No function helt_fn (and 1 more of those requested)" in refusal(look, "/bin/app", ["helt_fn", "x", "init"])
    write(root, "/bin/stripped", build_elf(None, dynsym=[Sym("main", CODE_ADDRESS)]))
    assert "the file is stripped" in refusal(look, "/bin/stripped", ["held_fn"])
    write(root, "/bin/bare", build_elf(None))
    assert "the file has no symbols" in refusal(look, "/bin/bare", ["held_fn"])


def test_hostile_names_are_escaped(root: Path, look: Look) -> None:
    write(root, "/bin/app", build_elf([Sym("held\x1b[1m\n_fn", CODE_ADDRESS)]))
    reason = refusal(look, "/bin/app", ["held[1m_fn"])
    assert r"held\x1b[1m\x0a_fn" in reason and "\x1b" not in reason and "\n" not in reason


def test_indirect_functions_are_refused_with_what_to_probe(root: Path, look: Look) -> None:
    write(root, "/bin/app", APP)
    reason = refusal(look, "/bin/app", ["memcpy"])
    assert "is an indirect function (IFUNC)" in reason and "probably among __memcpy_sse2." in reason
    assert "indirect function" in refusal(look, "/bin/app", [], offset=CODE_ADDRESS + 0x100)


def test_files_that_are_not_programs(root: Path, look: Look) -> None:
    write(root, "/bin/script", b"#!/bin/sh\n" + b"#" * 100)
    write(root, "/bin/arm", build_elf(machine=AARCH64))
    assert (
        "/bin/script in container web1 (docker 3f2a) is a script, not an ELF file; give another file as target."
        in refusal(look, "/bin/script", ["f"])
    )
    assert "is built for aarch64, but this host is x86_64; give another" in refusal(look, "/bin/arm", ["f"])


@pytest.mark.parametrize(
    ("functions", "offset", "unsafe", "expected"),
    [
        (["held_fn"], 0, False, ("held_fn", 0x40)),
        (["held_fn"], 4, False, "no instruction begins there"),
        (["held_fn"], 5, False, ("held_fn", 0x45)),
        (["held_fn"], 6, False, "no instruction begins there"),
        (["held_fn"], 7, False, "cannot be decoded up to there"),
        (["held_fn"], 7, True, ("held_fn", 0x47)),
        (["held_fn"], 4, True, ("held_fn", 0x44)),
        (["held_fn"], 32, True, "offset 32 lies beyond function held_fn"),
        ([], CODE_ADDRESS + 0x40, False, ("held_fn", 0x40)),
        ([], CODE_ADDRESS + 0x44, False, "lies inside function held_fn (at +4)"),
        ([], CODE_ADDRESS + 0x45, False, (hex(CODE_ADDRESS + 0x45), 0x45)),
        ([], CODE_ADDRESS + 0x44, True, (hex(CODE_ADDRESS + 0x44), 0x44)),
        ([], CODE_ADDRESS + 0x20, False, "is not in any named function"),
        ([], CODE_ADDRESS + 0x20, True, (hex(CODE_ADDRESS + 0x20), 0x20)),
        ([], CODE_ADDRESS + CODE_SIZE, True, "lies outside every executable segment"),
        ([], 0x400100, True, "lies outside every executable segment"),
        ([], CODE_OFFSET + 0x40, False, "lies outside every executable segment"),
        (["lost"], None, True, "lies outside every executable segment"),
    ],
)
def test_offsets_are_the_start_of_an_instruction_unless_unsafe(
    root: Path, look: Look, functions: List[str], offset: Any, unsafe: bool, expected: Any
) -> None:
    write(root, "/bin/app", APP)
    if isinstance(expected, str):
        assert expected in refusal(look, "/bin/app", functions, offset=offset, unsafe=unsafe)
    else:
        ((name, address, place, *_rest),) = look("/bin/app", functions, offset=offset, unsafe=unsafe)[0]["sites"]
        assert (name, address - CODE_ADDRESS, place - CODE_OFFSET) == (expected[0], expected[1], expected[1])


LIBRARY = build_elf(None, dynsym=[Sym("held_fn", CODE_ADDRESS)])
OTHER = build_elf(None, dynsym=[Sym("other", CODE_ADDRESS)])


def test_a_short_name_matches_every_distinct_mapped_file(root: Path, look: Look) -> None:
    write(root, "/opt/a/libheld.so.1", LIBRARY)
    write(root, "/opt/b/libheld.so.1", LIBRARY)
    write(root, "/usr/lib/libheld.so.1", LIBRARY)
    os.link(str(root / "opt/a/libheld.so.1"), str(root / "opt/libheld.so"))
    mapped = [MappedFile(path, 7, False) for path in ("/opt/a/libheld.so.1", "/opt/libheld.so", "/opt/b/libheld.so.1")]
    assert [each["path"] for each in look("held", ["held_fn"], *mapped)] == [
        "/opt/a/libheld.so.1",
        "/opt/b/libheld.so.1",
    ]
    assert [each["path"] for each in look("held", ["held_fn"])] == ["/usr/lib/libheld.so.1"]


def test_of_several_files_those_that_have_the_function_count(root: Path, look: Look) -> None:
    write(root, "/usr/lib/libheld.so.1", LIBRARY)
    write(root, "/usr/lib/libheld.so.2", OTHER)
    write(root, "/usr/lib/libheld.so", b"/* GNU ld script */ INPUT ( libheld.so.1 )")
    assert [each["path"] for each in look("held", ["held_fn"])] == ["/usr/lib/libheld.so.1"]
    both = look("held", ["held_fn", "other"])
    assert [[site[0] for site in each["sites"]] for each in both] == [["held_fn"], ["other"]]
    reason = refusal(look, "held", ["held_fn", "nowhere"])
    assert "No function nowhere in " in reason and "libheld.so.1 or " in reason and "is not an ELF file" in reason


def test_an_executable_by_its_name(root: Path, look: Look) -> None:
    write(root, "/usr/bin/app", APP)
    assert [each["path"] for each in look("app", ["held_fn"])] == ["/usr/bin/app"]


def test_a_short_name_without_a_match(look: Look) -> None:
    assert refusal(look, "nosuch", ["f"]).startswith("No library or executable nosuch in container web1")


def test_too_many_files(root: Path, look: Look) -> None:
    for number in range(40):
        write(root, f"/usr/lib/libheld.so.{number}", LIBRARY)
    assert "matches more than 32 files" in refusal(look, "held", ["held_fn"])


def test_processes_that_run_a_deleted_file_are_reported(root: Path, look: Look) -> None:
    write(root, "/usr/lib/libheld.so.1", LIBRARY)
    old, new = MappedFile("/usr/lib/libheld.so.1", 7, True), MappedFile("/usr/lib/libheld.so.1", 8, False)
    for mapped in ([old, new], [old]):
        assert [each["path"] for each in look("held", ["held_fn"], *mapped)] == ["/usr/lib/libheld.so.1"]
        (note,) = look.notes  # type: ignore[attr-defined]
        assert note.startswith("Process 7 of container web1 (docker 3f2a) runs /usr/lib/libheld.so.1 as it was before")
    look("held", ["held_fn"], new)
    assert look.notes == []  # type: ignore[attr-defined]


def test_unreachable_mapped_files_are_reported(root: Path, look: Look) -> None:
    write(root, "/usr/lib/libheld.so.1", LIBRARY)
    look("held", ["held_fn"], MappedFile("/private/libheld.so.1", 9, False))
    (note,) = look.notes  # type: ignore[attr-defined]
    assert "/private/libheld.so.1 does not exist in container" in note and "Process 9 has this file mapped" in note


def held(root: Path, path: str, shown: str, pid: int, deleted: bool = False) -> MappedFile:
    """A file that a process maps under the path ``shown``, with a handle of it."""
    handle = os.open(str(root / path.lstrip("/")), os.O_PATH)
    status = os.fstat(handle)
    return MappedFile(shown, pid, deleted, b"08:01", status.st_ino, handle)


@pytest.mark.parametrize("target", ["held", "/usr/lib/libheld.so.1"])
def test_a_mapped_file_is_opened_as_it_is_mapped_whatever_its_path_leads_to(
    root: Path, look: Look, target: str
) -> None:
    """A library in a chroot, in another mount namespace, and one that was deleted: all under one path."""
    for path in ("/usr/lib/libheld.so.1", "/jail/usr/lib/libheld.so.1", "/old"):
        write(root, path, LIBRARY)
    same = "/usr/lib/libheld.so.1"
    mapped = [
        held(root, same, same, 7),
        held(root, same, same, 8),
        held(root, "/jail" + same, same, 9),
        held(root, "/old", same, 10, deleted=True),
    ]
    (root / "old").unlink()
    found = look(target, ["held_fn"], *mapped)
    assert [(each["path"], each["pid"]) for each in found] == [
        (same, 7),
        ("/jail" + same, 9),
        ("/old (deleted)", 10),
    ]
    assert look.notes == []  # type: ignore[attr-defined]
    for each in mapped:
        os.close(each.handle)


def test_mapped_files_that_cannot_be_probed_are_reported(root: Path, look: Look) -> None:
    """One of 32 bits and one without symbols beside one that is probed."""
    write(root, "/usr/lib/libheld.so.1", LIBRARY)
    write(root, "/usr/lib32/libheld.so.1", b"\x7fELF\x01" + LIBRARY[5:])
    write(root, "/opt/libheld.so.1", build_elf(None))
    paths = ("/usr/lib/libheld.so.1", "/usr/lib32/libheld.so.1", "/opt/libheld.so.1")
    mapped = [MappedFile(path, 7 + number, False) for number, path in enumerate(paths)]
    assert [each["path"] for each in look("held", ["held_fn"], *mapped)] == ["/usr/lib/libheld.so.1"]
    narrow, bare = look.notes  # type: ignore[attr-defined]
    assert "/usr/lib32/libheld.so.1 in container web1 (docker 3f2a) is not a 64-bit" in narrow
    assert "Process 8 has this file mapped, and the probe does not see it." in narrow
    assert "/opt/libheld.so.1 of container web1 (docker 3f2a) has no symbols. Process 9 has this file" in bare


def test_an_unchecked_address_is_probed_in_one_file_alone(root: Path, look: Look) -> None:
    write(root, "/bin/app", APP)
    write(root, "/jail/bin/app", APP)
    other = held(root, "/jail/bin/app", "/bin/app", 7)
    assert len(look("/bin/app", ["held_fn"], other)) == 2
    found = look("/bin/app", [], other, offset=CODE_ADDRESS + 0x44, unsafe=True)
    assert [each["path"] for each in found] == ["/bin/app"]
    (note,) = look.notes  # type: ignore[attr-defined]
    assert "with unsafe one file alone is probed. Process 7 has this file mapped" in note
    os.close(other.handle)


MANY = build_elf(
    [
        Sym("malloc", CODE_ADDRESS, kind=IFUNC),
        Sym("mem_get", CODE_ADDRESS + 0x20),
        Sym("__mem_get", CODE_ADDRESS + 0x20),
        Sym("mem_put", CODE_ADDRESS + 0x40),
        Sym("mem_lost", CODE_ADDRESS + CODE_SIZE),
        Sym("main.(*Server).run", CODE_ADDRESS + 0x60),
        Sym("main.(Other*Server).run", CODE_ADDRESS + 0x80),
    ]
)


@pytest.mark.parametrize(
    ("functions", "names"),
    [
        (["mem_*"], ["mem_get", "mem_put"]),
        (["*mem_*"], ["mem_get", "mem_put"]),
        (["__mem_get", "mem_*"], ["__mem_get", "mem_put"]),
        (["m*"], ["mem_get", "mem_put", "main.(*Server).run", "main.(Other*Server).run"]),
        (["main.(*Server).run"], ["main.(*Server).run"]),
    ],
)
def test_globs_give_each_address_once(root: Path, look: Look, functions: List[str], names: List[str]) -> None:
    write(root, "/bin/many", MANY)
    assert [site[0] for site in look("/bin/many", functions)[0]["sites"]] == names


def test_globs_that_give_nothing_to_probe(root: Path, look: Look) -> None:
    write(root, "/bin/many", MANY)
    assert "malloc in " in refusal(look, "/bin/many", ["mal*"])
    assert refusal(look, "/bin/many", ["mem_get", "x*"]).startswith("No function that matches x* in ")
    write(root, "/bin/huge", build_elf([Sym(f"f{number}", CODE_ADDRESS + number) for number in range(1025)]))
    assert ": more than 1024 functions match f*, at most 1024;" in refusal(look, "/bin/huge", ["f*"])
    assert len(look("/bin/huge", ["f*[!0]"])[0]["sites"]) < 1024


def descriptors() -> Set[int]:
    """Those of this process."""
    return {int(name) for name in os.listdir("/proc/self/fd") if os.path.exists(f"/proc/self/fd/{name}")}


class Fleet:
    """Containers whose files lie in directories, searched in this process in their order."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.parsed: List[str] = []
        self.devices: Dict[str, int] = {}  # by container: of its files' real inodes, 0 for unknown ones
        self._running = ""

        def parse(source: Any, machine: str) -> Elf:
            self.parsed.append(self._running)
            return Elf(source, machine)

        monkeypatch.setattr(locate, "Elf", parse)
        monkeypatch.setattr(locate, "search_containers", self._search)
        monkeypatch.setattr(locate, "real_inodes", self._real_inodes)

    def add(self, name: str, content: bytes) -> None:
        write(self.root, f"/{name}/bin/app", content)

    def link(self, name: str, other: str) -> None:
        (self.root / name / "bin").mkdir(parents=True)
        os.link(str(self.root / other / "bin/app"), str(self.root / name / "bin/app"))

    def _search(
        self,
        containers: Sequence[Container],
        look: Callable[[Inside], Reply],
        _pids: Any,
        _deadline: float,
        _opens: Any,
        _debug_dirs: Any,
        kinds: Dict[str, str],
        ended: Callable[[Outcome], None],
    ) -> Tuple[List[Outcome], List[Failure]]:
        answers, failures = [], []
        for each in containers:
            self._running = each.id
            before, kept = descriptors(), []
            fds = [os.open(str(self.root / each.id), os.O_PATH), os.open("/proc/self/fd", os.O_RDONLY)]
            try:
                reply = look(Inside(each.id, fds[0], fds[1], []))
                outcome = Outcome(each, json.loads(json.dumps(reply.payload)), reply.fds)
                answers.append(outcome)
                kept = reply.fds
            except ContainerError as error:
                outcome = Outcome(each, failure=error)
                failures.append(Failure(each.id, error.stage, error.reason))
            for fd in descriptors() - before - set(kept):  # as the end of a helper does
                os.close(fd)
            ended(outcome)
        return answers, failures

    def _real_inodes(self, files: Sequence[Tuple[Any, int]], _deadline: float) -> Iterator[RealInode]:
        for _pids, fd in files:
            name = os.readlink(f"/proc/self/fd/{fd}").split("/")[-3]
            number = self.devices.get(name, 1)
            yield RealInode((number, os.fstat(fd).st_ino) if number else None, True)

    def locate(self, *names: str, image: str = "app", once: bool = True, **options: Any) -> Dict[str, Any]:
        """The sites by container, or why there are none."""
        self.parsed.clear()
        request = FunctionRequest("/bin/app", ["held_fn"], **options)
        containers = [container(name, image=image) for name in names]
        resolved, failures = locate.locate(containers, request, {}, once=once)
        assert [entry.container.id for entry in resolved] == [each for each in names if each not in str(failures)]
        found: Dict[str, Any] = {failure.container: failure.reason for failure in failures}
        for entry in resolved:
            (file,) = entry.files
            os.close(file.fd)
            found[entry.container.id] = [site.address for site in file.sites]
        return found


@pytest.fixture
def fleet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Fleet]:
    before = descriptors()
    yield Fleet(tmp_path, monkeypatch)
    assert descriptors() == before


HELD = [CODE_ADDRESS + 0x40]


def test_a_file_that_containers_of_one_image_share_is_searched_once(fleet: Fleet) -> None:
    fleet.add("a", APP)
    for name in ("b", "c"):
        fleet.link(name, "a")
    assert fleet.locate("a", "b", "c") == {"a": HELD, "b": HELD, "c": HELD}
    assert fleet.parsed == ["a"]
    fleet.locate("a", "b", "c", once=False)
    assert fleet.parsed == ["a", "b", "c"]


def test_another_file_is_searched_for_itself(fleet: Fleet) -> None:
    fleet.add("a", APP)
    fleet.link("b", "a")
    fleet.add("c", build_elf([Sym("held_fn", CODE_ADDRESS + 0x60)]))
    assert fleet.locate("a", "b", "c") == {"a": HELD, "b": HELD, "c": [CODE_ADDRESS + 0x60]}
    assert fleet.parsed == ["a", "c"]


def test_a_file_that_only_looks_the_same_is_searched_again(fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> None:
    fleet.add("a", APP)
    fleet.add("b", build_elf([Sym("held_fn", CODE_ADDRESS + 0x60)]))
    fleet.link("c", "a")
    monkeypatch.setattr(locate, "_as_shown", lambda _opened: (1, 2, 3))  # as a file system of the container may say
    assert fleet.locate("a", "b", "c") == {"a": HELD, "b": [CODE_ADDRESS + 0x60], "c": HELD}
    assert fleet.parsed == ["a", "b"]


def test_what_the_parent_cannot_compare_is_searched_in_each_container(fleet: Fleet) -> None:
    fleet.devices["a"] = 0
    fleet.add("a", APP)
    fleet.link("b", "a")
    assert fleet.locate("a", "b") == {"a": HELD, "b": HELD} and fleet.parsed == ["a", "b"]


def test_what_a_container_helped_to_find_holds_for_it_alone(fleet: Fleet) -> None:
    """A stripped file, whose functions a debug file of the container may name, and code that is not checked."""
    fleet.add("a", build_elf(None, dynsym=[Sym("main", CODE_ADDRESS)]))
    fleet.link("b", "a")
    assert "No function held_fn" in fleet.locate("a", "b")["b"] and fleet.parsed == ["a", "b"]
    fleet.add("c", APP)
    fleet.link("d", "c")
    fleet.locate("c", "d", unsafe=True)
    assert fleet.parsed == ["c", "d"]
