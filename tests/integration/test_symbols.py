# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names read inside real namespaces: of files that are and are not what was mapped, and of hostile perf maps."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, Source
from ansible_collections.fleet.probe.plugins.module_utils._stacks.symbols import (
    JitKey,
    SymbolAnswer,
    SymbolRequest,
    name_addresses,
)
from lab.host import LabMissing, wait_for
from lab.namespaces import NamespaceContainer, make_root
from lab.stacks import SOURCES

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="enters namespaces, which needs root")

PID, USER = 77, 1234
GOOD = b"1000 100 py::work\n"


@pytest.fixture(scope="module")
def container(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NamespaceContainer]:
    """A container with a program, the same without symbols, and a perf map's place."""
    try:
        root = make_root(tmp_path_factory.mktemp("symbols") / "root")
    except LabMissing as reason:
        pytest.skip(str(reason))
    source = str(SOURCES / "burner.c")
    subprocess.run(["gcc", "-O0", "-static", "-Wl,--build-id", "-o", root / "bin/burner", source], check=True)
    subprocess.run(["strip", "-o", root / "bin/bare", root / "bin/burner"], check=True)
    (root / "etc/shadow").write_bytes(b"root:*:1\n1000 100 secret\n")
    one = NamespaceContainer(root)
    yield one
    one.stop()


@pytest.fixture
def perf_map(container: NamespaceContainer) -> Iterator[Path]:
    """Where the perf map of process PID lies; whatever is there is removed."""
    path = container.root / "tmp" / f"perf-{PID}.map"
    yield path
    if path.is_symlink() or not path.is_dir():
        path.unlink(missing_ok=True)
    else:
        path.rmdir()


def jit_names(container: NamespaceContainer, addresses: list[int], user: int = USER) -> dict[int, bytes]:
    """What the perf map calls the addresses."""
    key = JitKey(PID, user)
    (answer,) = name_addresses([SymbolRequest(container.record(), jits={key: addresses})])
    assert answer.failure is None
    return answer.jits[key]


def offset_of(path: Path, function: str) -> int:
    fd = os.open(path, os.O_RDONLY)
    try:
        elf = Elf(Source(fd, path.stat().st_size), os.uname().machine)
        place = elf.file_offset(elf.find([function])[function][0].address)
    finally:
        os.close(fd)
    assert place is not None
    return place


def file_names(container: NamespaceContainer, path: str, inode: int, offsets: list[int]) -> dict[int, bytes]:
    key = (path.encode(), inode)
    (answer,) = name_addresses([SymbolRequest(container.record(), files={key: offsets})])
    assert answer.failure is None
    return answer.files[key]


def test_functions_by_their_place_in_the_file(container: NamespaceContainer) -> None:
    burner = container.root / "bin/burner"
    hot, work = offset_of(burner, "hot_fn"), offset_of(burner, "work")
    inode = burner.stat().st_ino
    assert file_names(container, "/bin/burner", inode, [hot, hot + 9, work, 0, 1 << 40]) == {
        hot: b"hot_fn", hot + 9: b"hot_fn", work: b"work",
    }  # fmt: skip


EDGES = """
#include <unistd.h>
/* without a size, as functions in assembly often are */
__asm__(".text\\n.globl edge\\n.type edge, @function\\nedge: ret\\n");
static __attribute__((noinline)) int hidden(int n) { __asm__ volatile("" : "+r"(n)); return n * getpid(); }
int main(int count, char **words) { (void)words; return hidden(count); }
"""


def test_a_function_without_a_size_ends_where_other_code_begins(container: NamespaceContainer, tmp_path: Path) -> None:
    """The linker's PLT is not named after _init before it, nor a static function after a label of a stripped file."""
    whole, stripped = container.root / "bin/edges", container.root / "bin/bare-edges"
    (tmp_path / "edges.c").write_text(EDGES)
    flags = ("-O1", "-fno-toplevel-reorder", "-rdynamic", "-Wl,-z,lazy")
    subprocess.run(["gcc", *flags, "-o", whole, tmp_path / "edges.c"], check=True)
    subprocess.run(["strip", "-o", stripped, whole], check=True)
    offsets = {name: offset_of(whole, name) for name in ("_init", "edge", "hidden", "main")}
    with whole.open("rb") as file:
        plt = Elf(Source(file.fileno(), whole.stat().st_size), os.uname().machine).section(".plt")
    assert plt is not None and offsets["_init"] < plt.offset
    assert offsets["edge"] < offsets["hidden"] < offsets["main"]
    asked = [*offsets.values(), plt.offset, plt.offset + plt.size - 1]
    for path, names in ((whole, list(offsets)), (stripped, ["edge", "main"])):
        found = file_names(container, f"/bin/{path.name}", path.stat().st_ino, asked)
        assert found == {offsets[name]: name.encode() for name in names}, path


def test_a_file_that_was_replaced_names_nothing(container: NamespaceContainer) -> None:
    """Another inode than the one that was mapped has other code at these places."""
    burner = container.root / "bin/burner"
    hot = offset_of(burner, "hot_fn")
    assert file_names(container, "/bin/burner", burner.stat().st_ino + 1, [hot]) == {}


@pytest.mark.parametrize("jailed", [False, True])
def test_a_file_is_read_as_the_process_has_it_mapped(container: NamespaceContainer, jailed: bool) -> None:
    """Replaced since it was mapped, or in a chroot inside the container: its path leads to another file, or to none."""
    source, jail = container.root / "bin/burner", container.root / ("jail" if jailed else "")
    (jail / "bin").mkdir(parents=True, exist_ok=True)
    copy = jail / "bin/mapped"
    shutil.copy2(source, copy)
    argv = ["nsenter", "-t", str(container.pid), "-m", "--root", "--wd"]
    argv += ["/bin/busybox", "chroot", "/jail", "/bin/mapped"] if jailed else ["/bin/mapped"]
    burner = subprocess.Popen(argv)
    try:
        wait_for(lambda: b"mapped" in (proc.read_file(f"/proc/{burner.pid}/comm") or b""), "the program runs")
        hot, key = offset_of(copy, "hot_fn"), (b"/bin/mapped", copy.stat().st_ino)
        copy.unlink()
        started = proc.start_ticks(burner.pid)
        assert started is not None
        request = SymbolRequest(container.record(), files={key: [hot]})
        assert name_addresses([request])[0].files[key] == {}
        request.processes[burner.pid] = started + 1
        assert name_addresses([request])[0].files[key] == {}, "another process has this PID"
        request.processes[burner.pid] = started
        (answer,) = name_addresses([request])
        assert answer.files[key] == {hot: b"hot_fn"} and answer.notes == []
    finally:
        burner.kill()
        burner.wait()


def test_symbols_in_a_debug_file_and_none_at_all(container: NamespaceContainer) -> None:
    burner, bare = container.root / "bin/burner", container.root / "bin/bare"
    hot, inode = offset_of(burner, "hot_fn"), bare.stat().st_ino
    assert file_names(container, "/bin/bare", inode, [hot]) == {}
    identity = subprocess.run(["readelf", "-n", burner], capture_output=True, text=True, check=True).stdout
    identity = identity.split("Build ID:")[1].split()[0]
    directory = container.root / "usr/lib/debug/.build-id" / identity[:2]
    directory.mkdir(parents=True)
    debug = directory / f"{identity[2:]}.debug"
    subprocess.run(["objcopy", "--only-keep-debug", burner, debug], check=True)
    try:
        assert file_names(container, "/bin/bare", inode, [hot]) == {hot: b"hot_fn"}
    finally:
        shutil.rmtree(container.root / "usr/lib/debug")


@pytest.mark.parametrize("by", ["build id", "link", "another build"])
def test_symbols_in_a_debug_file_on_the_host(container: NamespaceContainer, tmp_path: Path, by: str) -> None:
    source, burner, stripped = str(SOURCES / "burner.c"), tmp_path / "whole", container.root / "bin/there"
    identity = "none" if by == "link" else "sha1"
    for path, more in ((burner, ()), (tmp_path / "other", ("-DOTHER", "-O1"))):
        subprocess.run(["gcc", "-O0", *more, "-static", f"-Wl,--build-id={identity}", "-o", path, source], check=True)
    subprocess.run(["strip", "-o", stripped, burner], check=True)
    debug = tmp_path / "debug/there.debug"
    if by != "link":
        note = subprocess.run(["readelf", "-n", burner], capture_output=True, text=True, check=True).stdout
        number = note.split("Build ID:")[1].split()[0]
        debug = tmp_path / f"debug/.build-id/{number[:2]}/{number[2:]}.debug"
    debug.parent.mkdir(parents=True)
    origin = tmp_path / "other" if by == "another build" else burner
    subprocess.run(["objcopy", "--only-keep-debug", origin, debug], check=True)
    if by == "link":
        subprocess.run(["objcopy", f"--add-gnu-debuglink={debug}", stripped], check=True)
    hot = offset_of(burner, "hot_fn")
    key = (b"/bin/there", stripped.stat().st_ino)
    for directories, found in (((), {}), ((str(tmp_path / "debug"),), {hot: b"hot_fn"})):
        (answer,) = name_addresses([SymbolRequest(container.record(), {key: [hot]}, debug_dirs=directories)])
        assert answer.failure is None
        assert answer.files[key] == ({} if by == "another build" else found)
        assert bool(answer.builds) == (by != "link" and not answer.files[key])


@pytest.mark.parametrize("path", ["/nosuch", "/etc/shadow", "/etc", "/dev/null", "/tmp/\n"])
def test_what_is_no_program_names_nothing(container: NamespaceContainer, path: str) -> None:
    lies = container.root / path[1:]
    assert file_names(container, path, lies.stat().st_ino if lies.exists() else 5, [0x1000]) == {}


@pytest.mark.parametrize("owner", [USER, 0])
def test_a_perf_map_of_the_process_s_user_or_root(container: NamespaceContainer, perf_map: Path, owner: int) -> None:
    perf_map.write_bytes(GOOD)
    os.chown(perf_map, owner, owner)
    perf_map.chmod(0o600)
    assert jit_names(container, [0x1000, 0x10FF, 0x1100]) == {0x1000: b"py::work", 0x10FF: b"py::work"}


def as_fifo(path: Path) -> None:
    os.mkfifo(path)


def as_directory(path: Path) -> None:
    path.mkdir()


def as_somebody_elses(path: Path) -> None:
    path.write_bytes(GOOD)
    os.chown(path, USER + 1, USER + 1)


def as_link_to_shadow(path: Path) -> None:
    path.symlink_to("/etc/shadow")


def as_link_to_the_host(path: Path) -> None:
    path.symlink_to("/proc/1/root/etc/shadow")


def as_device(path: Path) -> None:
    os.mknod(path, 0o020666, os.makedev(1, 5))


def as_nothing(path: Path) -> None:
    assert not path.exists()


@pytest.mark.parametrize(
    "make", [as_fifo, as_directory, as_somebody_elses, as_link_to_shadow, as_link_to_the_host, as_device, as_nothing]
)
def test_a_perf_map_that_is_none_is_not_read(
    container: NamespaceContainer, perf_map: Path, make: Callable[[Path], None]
) -> None:
    make(perf_map)
    assert jit_names(container, [0x1000]) == {}


def test_a_huge_perf_map_is_read_as_far_as_it_may(container: NamespaceContainer, perf_map: Path) -> None:
    """A sparse terabyte after a good line: reading ends, and the good line counts."""
    perf_map.write_bytes(GOOD)
    os.truncate(perf_map, 1 << 40)
    assert jit_names(container, [0x1000]) == {0x1000: b"py::work"}


def test_names_are_bounded_and_bytes_are_kept(container: NamespaceContainer, perf_map: Path) -> None:
    perf_map.write_bytes(b"1000 10 " + b"n" * 4000 + b"\n2000 10 \xff\x1b[31m;x\n")
    found = jit_names(container, [0x1000, 0x2000])
    assert found == {0x1000: b"n" * 1024, 0x2000: b"\xff\x1b[31m;x"}


def test_more_names_than_an_answer_may_have_cost_only_themselves(container: NamespaceContainer, perf_map: Path) -> None:
    lines = [b"%x 10 %05d%s\n" % (0x1000 + 16 * number, number, b"x" * 1000) for number in range(4000)]
    perf_map.write_bytes(b"".join(lines))
    found = jit_names(container, [0x1000 + 16 * number for number in range(4000)])
    assert 2000 < len(found) < 4000


def test_a_container_that_is_gone_fails_alone(container: NamespaceContainer, tmp_path: Path) -> None:
    gone = NamespaceContainer(make_root(tmp_path / "root"))
    record = gone.record("gone1")
    gone.stop()
    burner = container.root / "bin/burner"
    hot = offset_of(burner, "hot_fn")
    key = (b"/bin/burner", burner.stat().st_ino)
    ended, well = name_addresses(
        [SymbolRequest(record, files={key: [hot]}), SymbolRequest(container.record(), files={key: [hot]})]
    )
    assert ended.failure is not None and "gone1" in ended.failure and ended.files == {}
    assert well == SymbolAnswer(files={key: {hot: b"hot_fn"}})
