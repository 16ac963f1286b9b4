# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a name to sites in real containers, whose program is linked to a library and to a libc of its own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Failure
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, Source
from ansible_collections.fleet.probe.plugins.module_utils._resolve.functions import FunctionRequest, check_request
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import ResolvedFile, ResolvedTarget, locate
from lab.host import LabError, LabMissing, require, run, wait_for
from lab.images import add_loader
from lab.namespaces import NamespaceContainer, make_root

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="enters namespaces, which needs root")

LIBRARY = """
int held_value(void) { return 7; }
int held_fn(int value) { return value + held_value(); }
static int hidden_fn(int value) { return value - 1; }
int held_other(int value) { return hidden_fn(value) + hidden_fn(value + 1); }
"""
PROGRAM = """
#include <unistd.h>
int held_fn(int);
int app_fn(int value) { return held_fn(value); }
int main(void) { app_fn(1); for (;;) pause(); }
"""


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A root file system with /bin/app, /opt/lib/libheld.so.1 and what a loader needs, copied from this host."""
    path = tmp_path_factory.mktemp("image")
    try:
        require("gcc", "readelf")
        make_root(path)
    except LabMissing as reason:
        pytest.skip(str(reason))
    sources, library = path / "tmp", path / "opt" / "lib" / "libheld.so.1"
    library.parent.mkdir(parents=True)
    (sources / "held.c").write_text(LIBRARY)
    (sources / "app.c").write_text(PROGRAM)
    run(
        "gcc",
        "-O1",
        "-fno-inline",
        "-shared",
        "-fPIC",
        "-Wl,-soname,libheld.so.1",
        "-o",
        str(library),
        f"{sources}/held.c",
    )
    app = path / "bin" / "app"
    run("gcc", "-O1", "-fno-inline", "-o", str(app), f"{sources}/app.c", str(library), "-Wl,-rpath,/opt/lib")
    add_loader(path, app)
    return path


class AppContainer(NamespaceContainer):
    """A container whose second process runs /bin/app; ``app`` is that one's host PID."""

    def __init__(self, root: Path) -> None:
        super().__init__(root, command=("sh", "-c", "/bin/app & exec /bin/busybox sleep 1000"))
        try:
            self.app = wait_for(self._app, "the container's program")
        except LabError:
            self.stop()
            raise

    def end_app(self) -> None:
        """Ends the program, so that no process has its files mapped."""
        os.kill(self.app, signal.SIGKILL)
        wait_for(lambda: not proc.read_file(f"/proc/{self.app}/maps"), "the container's program ends")

    def _app(self) -> int | None:
        for child in Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text(encoding="ascii").split():
            # Once it waits for a signal, its libraries are mapped.
            stat = proc.read_stat(int(child))
            if (
                stat is not None
                and stat.comm == b"app"
                and b"libheld" in (proc.read_file(f"/proc/{child}/maps") or b"")
            ):
                return int(child)
        return None


@pytest.fixture
def start(image: Path, tmp_path: Path) -> Iterator[Callable[[], AppContainer]]:
    containers: list[AppContainer] = []

    def begin() -> AppContainer:
        root = tmp_path / f"root{len(containers)}"
        shutil.copytree(image, root, symlinks=True)
        containers.append(AppContainer(root))
        return containers[-1]

    yield begin
    for container in containers:
        container.stop()


Find = Callable[..., "tuple[list[ResolvedTarget], list[Failure]]"]


@pytest.fixture
def find() -> Iterator[Find]:
    """``locate`` in some containers; every descriptor it gave is closed with the test."""
    fds: list[int] = []

    def look(
        containers: list[AppContainer], target: str, *functions: str, offset: int | None = None
    ) -> tuple[list[ResolvedTarget], list[Failure]]:
        records = [container.record(f"web{number}") for number, container in enumerate(containers)]
        pids = {record.id: [each.pid, each.app] for record, each in zip(records, containers, strict=True)}
        located, failures = locate(records, FunctionRequest(target, list(functions), offset), pids)
        fds.extend(file.fd for each in located for file in each.files)
        return located, failures

    yield look
    for fd in fds:
        os.close(fd)


def only_file(result: tuple[list[ResolvedTarget], list[Failure]]) -> ResolvedFile:
    located, failures = result
    assert failures == []
    ((file,),) = [each.files for each in located]
    return file


def nm(path: Path, function: str) -> int:
    """A function's address by binutils."""
    lines = run("nm", str(path)).splitlines()
    return next(int(line.split()[0], 16) for line in lines if line.split()[-1] == function)


def same_file(fd: int, path: Path) -> bool:
    status = path.stat()
    return (os.fstat(fd).st_dev, os.fstat(fd).st_ino) == (status.st_dev, status.st_ino)


def test_a_program_by_its_path(start: Callable[[], AppContainer], find: Find) -> None:
    container = start()
    file = only_file(find([container], "/bin/app", "app_fn"))
    assert file.path == "/bin/app" and same_file(file.fd, container.path("/bin/app"))
    (site,) = file.sites
    assert (site.function, site.address) == ("app_fn", nm(container.root / "bin" / "app", "app_fn"))
    assert file.identity == (os.fstat(file.fd).st_dev, os.fstat(file.fd).st_ino)
    # What lies at the offset is the function's code, as the running program has it.
    with open(f"/proc/self/fd/{file.fd}", "rb") as code_file:
        code = os.pread(code_file.fileno(), site.size, site.offset)
    start_of_text, _end, offset = executable_mapping(container.app, "/bin/app")
    with open(f"/proc/{container.app}/mem", "rb") as memory:
        memory.seek(start_of_text + site.offset - offset)
        assert memory.read(site.size) == code


def executable_mapping(pid: int, path: str) -> tuple[int, int, int]:
    """Start, end and file offset of a file's executable mapping."""
    for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
        fields = line.split()
        if fields[-1] == path and "x" in fields[1]:
            first, last = (int(part, 16) for part in fields[0].split("-"))
            return first, last, int(fields[2], 16)
    raise AssertionError(f"{path} is not mapped by {pid}")


@pytest.mark.parametrize("target", ["held", "libheld", "libheld.so.1", "/opt/lib/libheld.so.1"])
def test_a_library_in_all_its_spellings(start: Callable[[], AppContainer], find: Find, target: str) -> None:
    container = start()
    file = only_file(find([container], target, "held_fn", "hidden_fn"))
    library = container.root / "opt" / "lib" / "libheld.so.1"
    assert file.path == "/opt/lib/libheld.so.1"
    assert {site.function: site.address for site in file.sites} == {
        name: nm(library, name) for name in ("held_fn", "hidden_fn")
    }


def test_the_containers_own_libc_not_the_hosts(start: Callable[[], AppContainer], find: Find) -> None:
    container = start()
    file = only_file(find([container], "c", "malloc"))
    assert file.path == "/lib/libc.so.6" and same_file(file.fd, container.path("/lib/libc.so.6"))


def test_several_containers_each_with_its_own(start: Callable[[], AppContainer], find: Find) -> None:
    containers = [start() for _each in range(3)]
    (containers[1].root / "bin" / "app").unlink()
    containers[1].end_app()
    located, failures = find(containers, "/bin/app", "app_fn")
    assert [each.container.name for each in located] == ["web0", "web2"]
    assert len({file.identity for each in located for file in each.files}) == 2
    (failure,) = failures
    assert (failure.container, failure.stage) == (containers[1].record().id, "resolve")
    assert failure.reason.startswith(f"/bin/app does not exist in container {containers[1].record('web1').describe()}")


def test_a_library_replaced_under_a_running_program(start: Callable[[], AppContainer], find: Find) -> None:
    container = start()
    library = container.root / "opt" / "lib" / "libheld.so.1"
    shutil.copy2(library, library.with_name("new"))
    library.with_name("new").rename(library)
    for target in ("held", "/opt/lib/libheld.so.1"):
        # A short name has nothing to go by but the processes here, for /opt/lib is in no configuration.
        (container.root / "etc" / "ld.so.conf").write_text("/opt/lib\n")
        located, failures = find([container], target, "held_fn")
        (old,) = [file for file in located[0].files if file.pid == container.app]
        assert old.path == "/opt/lib/libheld.so.1 (deleted)" and not same_file(old.fd, library)
        others = [file for file in located[0].files if file is not old]
        assert [same_file(file.fd, library) for file in others] == [True] * target.startswith("/")
        assert failures == []


def test_a_library_in_a_chroot_and_one_in_a_mount_namespace(image: Path, tmp_path: Path, find: Find) -> None:
    """Processes of one container that map three files under one path; the inodes tell them apart."""
    root = tmp_path / "root"
    shutil.copytree(image, root, symlinks=True)
    shutil.copytree(image, root / "jail", symlinks=True)
    shutil.copy2(root / "opt/lib/libheld.so.1", root / "opt/lib/other")
    mounted = "mount -o bind /opt/lib/other /opt/lib/libheld.so.1 && exec /bin/app"
    jailed = "/bin/busybox chroot /jail /bin/app"
    container = NamespaceContainer(
        root,
        command=("sh", "-c", f"/bin/app & {jailed} & /bin/busybox unshare -m /bin/busybox sh -c '{mounted}' & wait"),
    )
    try:
        pids = wait_for(lambda: apps(container.pid, 3), "the container's programs")
        record = container.record()
        for target in ("held", "/opt/lib/libheld.so.1"):
            located, failures = locate([record], FunctionRequest(target, ["held_fn"]), {record.id: pids})
            found = {file.inode: os.fstat(file.fd).st_ino for file in located[0].files}
            for file in located[0].files:
                os.close(file.fd)
            expected = ("opt/lib/libheld.so.1", "jail/opt/lib/libheld.so.1", "opt/lib/other")
            assert sorted(found.values()) == sorted((root / path).stat().st_ino for path in expected)
            assert failures == []
            assert None not in {file.identity for file in located[0].files}
    finally:
        container.stop()


def apps(parent: int, count: int) -> list[int] | None:
    """The children of ``parent`` that have the library mapped, once there are ``count``."""
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
    found = [int(child) for child in children if b"libheld" in (proc.read_file(f"/proc/{child}/maps") or b"")]
    return found if len(found) == count else None


def test_a_stripped_library_and_a_wrong_name(start: Callable[[], AppContainer], find: Find) -> None:
    container = start()
    subprocess.run(["strip", str(container.root / "opt" / "lib" / "libheld.so.1")], check=True)
    located, failures = find([container], "/opt/lib/libheld.so.1", "held_fm")
    assert located == []
    name = container.record("web0").describe()
    # strip writes a new file in the old one's place, so the running program has the old one.
    assert failures[0].reason.startswith(
        f"No function held_fm in /opt/lib/libheld.so.1 of container {name}; the closest name is held_fn"
    )
    assert "the file is stripped, so only its exported functions have names; debug_dirs can name " in failures[0].reason


def test_an_offset_inside_a_function(start: Callable[[], AppContainer], find: Find) -> None:
    container = start()
    address = nm(container.root / "bin" / "app", "app_fn")
    assert only_file(find([container], "/bin/app", offset=address)).sites[0].function == "app_fn"
    located, failures = find([container], "/bin/app", offset=address + 1)
    assert located == [] and "lies inside function app_fn (at +1)" in failures[0].reason


# In a process of its own: the helper must find out by itself that it needs lzma.
PACK = "import lzma, pathlib, sys; p = pathlib.Path(sys.argv[1]); p.write_bytes(lzma.compress(p.read_bytes()))"


def split(container: AppContainer, way: str) -> None:
    """Strips the container's library and puts its symbols where ``way`` says."""
    library, sources = container.root / "opt" / "lib" / "libheld.so.1", container.root / "tmp"
    identity = "none" if "link" in way or way == "wrong crc" else "sha1"
    run(
        "gcc",
        "-O1",
        "-fno-inline",
        "-shared",
        "-fPIC",
        f"-Wl,--build-id={identity}",
        "-o",
        str(library),
        f"{sources}/held.c",
    )
    debug = sources / "held.debug"
    run("objcopy", "--only-keep-debug", str(library), str(debug))
    run("strip", str(library))
    if way == "build id":
        notes = run("readelf", "-n", str(library))
        build_id = notes.split("Build ID: ")[1].split()[0]
        place = container.root / "usr/lib/debug/.build-id" / build_id[:2] / f"{build_id[2:]}.debug"
    elif way == "packed":
        (sources / "mini").write_bytes(debug.read_bytes())
        run(sys.executable, "-c", PACK, str(sources / "mini"))
        run("objcopy", "--add-section", f".gnu_debugdata={sources}/mini", str(library))
        return
    else:
        place = container.root / {"link beside": "opt/lib", "link .debug": "opt/lib/.debug"}.get(
            way, "usr/lib/debug/opt/lib"
        )
        place = place / "held.debug"
        run("objcopy", f"--add-gnu-debuglink={debug}", str(library))
        if way == "wrong crc":
            debug.write_bytes(debug.read_bytes() + b"\n")
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(debug, place)


@pytest.mark.parametrize("way", ["build id", "link beside", "link .debug", "link global", "packed"])
def test_a_stripped_library_with_its_symbols_elsewhere(
    start: Callable[[], AppContainer], find: Find, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    container = start()
    split(container, way)
    monkeypatch.delitem(sys.modules, "lzma", raising=False)
    located, _failures = find([container], "/opt/lib/libheld.so.1", "hidden_fn", "held_*")
    assert ("lzma" in sys.modules) == (way == "packed"), "imported when it is needed, and only then"
    # The program still runs the library as it was before, which is probed as well.
    file, _old = located[0].files
    # held_value and held_fn are exported, hidden_fn is named by the symbols alone
    assert {site.function for site in file.sites} == {"hidden_fn", "held_value", "held_fn", "held_other"}
    whole = container.root / "tmp" / "whole"
    run("gcc", "-O1", "-fno-inline", "-shared", "-fPIC", "-o", str(whole), f"{container.root}/tmp/held.c")
    data = (container.root / "opt" / "lib" / "libheld.so.1").read_bytes()
    (site,) = [site for site in file.sites if site.function == "hidden_fn"]
    assert data[site.offset : site.offset + site.size] in whole.read_bytes(), "it is that function's code"


def test_packed_symbols_and_a_python_without_lzma(
    start: Callable[[], AppContainer], find: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    container = start()
    split(container, "packed")
    container.end_app()
    monkeypatch.setitem(sys.modules, "lzma", None)
    located, failures = find([container], "/opt/lib/libheld.so.1", "hidden_fn")
    assert located == [] and "the host's Python has no module lzma to read them" in failures[0].reason


def test_a_debug_file_of_another_build_is_not_believed(start: Callable[[], AppContainer], find: Find) -> None:
    container = start()
    split(container, "wrong crc")
    container.end_app()
    located, failures = find([container], "/opt/lib/libheld.so.1", "hidden_fn")
    assert located == [] and "No function hidden_fn in " in failures[0].reason


def without_sections(path: Path) -> None:
    """Takes the section headers off a file: the kernel and the loader do not need them."""
    data = bytearray(path.read_bytes())
    data[40:48] = bytes(8)  # e_shoff
    data[58:64] = bytes(6)  # e_shentsize, e_shnum, e_shstrndx
    path.write_bytes(data)


@pytest.mark.parametrize("style", ["gnu", "sysv"])
def test_a_library_without_section_headers(start: Callable[[], AppContainer], find: Find, style: str) -> None:
    container = start()
    container.end_app()
    library, sources = container.root / "opt" / "lib" / "libheld.so.1", container.root / "tmp"
    run("gcc", "-shared", "-fPIC", f"-Wl,--hash-style={style}", "-o", str(library), f"{sources}/held.c")
    addresses = {name: nm(library, name) for name in ("held_value", "held_fn", "held_other")}
    without_sections(library)
    file = only_file(find([container], "/opt/lib/libheld.so.1", "held_*"))
    assert {site.function: site.address for site in file.sites} == addresses
    located, failures = find([container], "/opt/lib/libheld.so.1", "hidden_fn")
    assert located == [] and "the file is stripped" in failures[0].reason


@pytest.mark.parametrize("section", [".go.buildinfo", ".gopclntab"])
def test_go_programs_get_no_trampoline(
    start: Callable[[], AppContainer], find: Find, section: str, tmp_path: Path
) -> None:
    container = start()
    (tmp_path / "mark").write_bytes(b"\xff Go buildinf:")
    run(
        "objcopy",
        "--add-section",
        f"{section}={tmp_path}/mark",
        str(container.root / "bin" / "app"),
        str(container.root / "bin" / "go"),
    )
    assert only_file(find([container], "/bin/go", "app_fn")).sites[0].function == "app_fn"
    record = container.record("web0")
    for options, words in (
        ({"returns": "trampoline"}, "is a Go program: Go moves stacks"),
        ({"returns": "auto", "registers": True}, "whose table of functions cannot be read"),
    ):
        request = FunctionRequest("/bin/go", ["app_fn"], **options)  # type: ignore[arg-type]
        check_request(request)  # imports what the helper cannot
        _located, failures = locate([record], request, {record.id: [container.pid]})
        assert words in failures[0].reason


def test_a_real_go_program_is_known_by_its_sections() -> None:
    runc = shutil.which("runc", path="/usr/sbin:/usr/bin")
    if runc is None:
        pytest.skip("no Go program here: runc is not installed")
    for path, go in ((runc, True), ("/bin/busybox", False)):
        with open(path, "rb") as file:
            elf = Elf(Source(file.fileno(), os.path.getsize(path)), os.uname().machine)
            assert elf.go is go
