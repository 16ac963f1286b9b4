# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real inodes beneath real overlay mounts: layers shared, copied up, hidden, made up."""

from __future__ import annotations

import dataclasses
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._inside import helper
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import Job, Reply, run_in_containers
from ansible_collections.fleet.probe.plugins.module_utils._resolve import locate
from ansible_collections.fleet.probe.plugins.module_utils._resolve.functions import FunctionRequest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.inode import real_inode
from elf_files import CODE_ADDRESS, CODE_OFFSET, Sym, build_elf
from lab.host import LabError, LabMissing, run
from lab.namespaces import NamespaceContainer, make_root

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="mounts overlays, which needs root")

Mount = Callable[..., NamespaceContainer]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Path]:
    """Where layers lie: a tmpfs of its own, for an upper layer cannot be on an overlay, as /tmp may be."""
    path = tmp_path / "store"
    path.mkdir()
    run("mount", "-t", "tmpfs", "store", str(path))
    try:
        yield path
    finally:
        run("umount", "-l", str(path))


@pytest.fixture
def base(store: Path) -> Path:
    """The lower layer that containers share, with a file to ask about."""
    try:
        make_root(store / "base")
    except LabMissing as reason:
        pytest.skip(str(reason))
    (store / "base" / "bin" / "app").write_text("program")
    return store / "base"


@pytest.fixture
def mount(store: Path) -> Iterator[Mount]:
    """Start a container whose root is an overlay with the given options; ``{n}`` is a directory of its own."""
    containers: list[NamespaceContainer] = []

    def start(options: str, before: str = "", after: str = "", directory: str = "/") -> NamespaceContainer:
        own = store / f"c{len(containers)}"
        for name in ("upper", "work", "merged"):
            (own / name).mkdir(parents=True, exist_ok=True)
        command = f"cd {directory}; mount -t overlay overlay -o {options.format(n=own)} $ROOT"
        containers.append(NamespaceContainer(own / "merged", f"{before}\n{command}\n{after}"))
        return containers[-1]

    yield start
    for container in containers:
        container.stop()


def identity(container: NamespaceContainer, path: str = "/bin/app") -> tuple[int, int] | None:
    """As the module asks: a file opened by the helper, its inode worked out in the parent."""

    def open_it(inside: Any) -> Reply:
        opened = inside.open_file(path)
        return Reply(opened.path, [opened.fd])

    (outcome,) = run_in_containers([Job(container.record(), open_it)])
    assert outcome.failure is None, outcome.failure
    try:
        return real_inode(container.pid, outcome.fds[0])
    finally:
        os.close(outcome.fds[0])


def number(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino


LAYERS = "lowerdir={base},upperdir={{n}}/upper,workdir={{n}}/work"


def test_containers_of_one_image_share_the_layers_inode(base: Path, mount: Mount) -> None:
    first, second = (mount(LAYERS.format(base=base)) for _each in range(2))
    assert first.path("/bin/app").stat().st_dev != second.path("/bin/app").stat().st_dev
    assert identity(first) == identity(second) == number(base / "bin" / "app")


def test_a_file_of_the_containers_own(base: Path, mount: Mount, store: Path) -> None:
    container = mount(LAYERS.format(base=base))
    container.path("/bin/own").write_text("own")
    assert identity(container, "/bin/own") == number(store / "c0" / "upper" / "bin" / "own")


def test_a_file_that_was_copied_up_is_the_upper_one_though_it_shows_the_lower_number(
    base: Path, mount: Mount, store: Path
) -> None:
    changed, other = (mount(LAYERS.format(base=base)) for _each in range(2))
    lower = number(base / "bin" / "app")
    assert changed.path("/bin/app").stat().st_ino == lower[1]
    with changed.path("/bin/app").open("a") as file:
        file.write(" changed")
    assert changed.path("/bin/app").stat().st_ino == lower[1]
    assert identity(changed) == number(store / "c0" / "upper" / "bin" / "app") != lower
    assert identity(other) == lower


def test_a_copy_that_differs_by_its_mode_alone(base: Path, mount: Mount, store: Path) -> None:
    container = mount(LAYERS.format(base=base))
    container.path("/bin/app").chmod(0o700)
    assert identity(container) == number(store / "c0" / "upper" / "bin" / "app")


def test_a_file_deleted_and_made_anew_and_a_directory_replaced(base: Path, mount: Mount, store: Path) -> None:
    container = mount(LAYERS.format(base=base))
    container.path("/bin/app").unlink()
    container.path("/bin/app").write_text("program")
    assert identity(container) == number(store / "c0" / "upper" / "bin" / "app")
    shutil.rmtree(container.path("/usr"))
    container.path("/usr").mkdir()
    container.path("/usr/app").write_text("program")
    assert identity(container, "/usr/app") == number(store / "c0" / "upper" / "usr" / "app")


def test_of_several_layers_the_topmost_that_has_the_file(base: Path, mount: Mount, store: Path) -> None:
    (store / "middle" / "bin").mkdir(parents=True)
    (store / "middle" / "bin" / "app").write_text("newer")
    (store / "top" / "etc").mkdir(parents=True)
    lower = f"{store}/top:{store}/middle:{base}"
    container = mount(f"lowerdir={lower},upperdir={{n}}/upper,workdir={{n}}/work")
    assert identity(container) == number(store / "middle" / "bin" / "app")
    assert identity(container, "/bin/busybox") == number(base / "bin" / "busybox")


def test_layers_named_relative_to_the_stores_directory(base: Path, mount: Mount, store: Path) -> None:
    """Docker mounts from its overlay2 directory with short links in l/, containerd from snapshots."""
    (store / "l").mkdir()
    (store / "l" / "ABC").symlink_to("../base")
    container = mount("lowerdir=l/ABC,upperdir={n}/upper,workdir={n}/work", directory=str(store))
    assert "lowerdir=l/ABC," in Path(f"/proc/{container.pid}/mountinfo").read_text(encoding="utf-8")
    assert identity(container) == number(base / "bin" / "app")


def test_names_that_the_kernel_escapes(base: Path, mount: Mount, store: Path) -> None:
    odd = store / "a b\\c"
    base.rename(odd)
    container = mount(r"'lowerdir={n}/../a b\\c,upperdir={n}/upper,workdir={n}/work'")
    assert identity(container) == number(odd / "bin" / "app")


def test_without_an_upper_layer(base: Path, mount: Mount, store: Path) -> None:
    (store / "empty").mkdir()
    (base / "old").mkdir()
    container = mount(f"lowerdir={store}/empty:{base}")
    assert identity(container) == number(base / "bin" / "app")


def test_volumes_and_mounts_of_one_directory_or_file(base: Path, mount: Mount, store: Path) -> None:
    (store / "volume").mkdir()
    (store / "volume" / "app").write_text("volume")
    (base / "lib" / "app").write_text("hidden")
    binds = ((store / "volume", "tmp"), ("$ROOT/bin", "usr/lib"), ("$ROOT/bin/app", "lib/app"))
    container = mount(
        LAYERS.format(base=base), after="; ".join(f"mount --bind {what} $ROOT/{where}" for what, where in binds)
    )
    assert identity(container, "/tmp/app") == number(store / "volume" / "app")
    assert identity(container, "/usr/lib/app") == number(base / "bin" / "app")
    assert identity(container, "/lib/app") == number(base / "bin" / "app")


def test_what_cannot_be_told_is_not(base: Path, mount: Mount, store: Path) -> None:
    """metacopy: the upper file may hold no data. A layer on an overlay: one more step down."""
    assert identity(mount(LAYERS.format(base=base) + ",metacopy=on,redirect_dir=on")) is None
    (store / "nested").mkdir()
    for name in ("u", "w"):
        (store / name).mkdir()
    run("mount", "-t", "overlay", "o", "-o", f"lowerdir={base},upperdir={store}/u,workdir={store}/w", f"{store}/nested")
    try:
        try:
            container = mount(LAYERS.format(base=store / "nested"))
        except LabError:
            pytest.skip("this kernel stacks no overlay on an overlay")
        assert identity(container) is None
        container.stop()
    finally:
        run("umount", "-l", f"{store}/nested")


def test_a_mount_whose_options_name_other_directories_here_is_not_believed(
    base: Path, mount: Mount, store: Path
) -> None:
    """Made in another mount namespace: the same names, content and times, but other files."""
    here = store / "c0" / "own" / "upper" / "bin" / "app"
    before = f"""
        mkdir -p {store}/c0/own/upper/bin {store}/c0/own/work {store}/hidden
        cp -a {base}/bin/app {here}
        mount -t tmpfs other {store}/hidden
        cp -a {store}/c0/own {store}/hidden/own
        mount --bind {store}/hidden/own {store}/c0/own
    """
    container = mount(f"lowerdir={base},upperdir={{n}}/own/upper,workdir={{n}}/own/work", before)
    shown, other = container.path("/bin/app").stat(), here.stat()
    assert (shown.st_size, shown.st_mtime_ns, shown.st_mode) == (other.st_size, other.st_mtime_ns, other.st_mode)
    assert identity(container) is None


def test_a_renamed_directory(base: Path, mount: Mount, store: Path) -> None:
    """With redirect_dir a rename copies nothing: the upper directory says where the lower one lies."""
    container = mount(LAYERS.format(base=base) + ",redirect_dir=on")
    os.rename(container.path("/bin"), container.path("/sbin"))
    assert identity(container, "/sbin/app") is None
    container.path("/sbin/app").chmod(0o700)
    assert identity(container, "/sbin/app") == number(store / "c0" / "upper" / "sbin" / "app")


def test_a_deleted_file_is_still_in_its_lower_layer(base: Path, mount: Mount) -> None:
    container = mount(LAYERS.format(base=base))
    fd = os.open(str(container.path("/bin/app")), os.O_RDONLY)
    try:
        assert real_inode(container.pid, fd) == number(base / "bin" / "app")
        container.path("/bin/app").unlink()
        assert real_inode(container.pid, fd) == number(base / "bin" / "app")
    finally:
        os.close(fd)


def test_a_deleted_file_of_the_upper_layer_is_unknown(base: Path, mount: Mount) -> None:
    container = mount(LAYERS.format(base=base))
    container.path("/bin/app").chmod(0o700)
    fd = os.open(str(container.path("/bin/app")), os.O_RDONLY)
    try:
        container.path("/bin/app").unlink()
        assert real_inode(container.pid, fd) is None
    finally:
        os.close(fd)


def test_a_file_in_a_shared_layer_is_searched_once(base: Path, mount: Mount, monkeypatch: pytest.MonkeyPatch) -> None:
    (base / "bin" / "app").write_bytes(build_elf([Sym("held_fn", CODE_ADDRESS)]))
    records = [dataclasses.replace(mount(LAYERS.format(base=base)).record(), image="app") for _each in range(3)]
    for module in (helper, locate):
        monkeypatch.setattr(module, "_PATIENCE", 60.0)  # however slow this machine is
    taken: list[bool] = []
    read = locate._read_payload

    def reading(outcome: Any, reals: Any, searched: Any) -> Any:
        taken.append(searched is not None)
        return read(outcome, reals, searched)

    monkeypatch.setattr(locate, "_read_payload", reading)
    resolved, failures = locate.locate(records, FunctionRequest("/bin/app", ["held_fn"]), {}, once=True)
    assert failures == [] and taken == [False, True, True]
    files = [file for entry in resolved for file in entry.files]
    assert {file.identity for file in files} == {number(base / "bin" / "app")}
    assert [[site.offset for site in file.sites] for file in files] == [[CODE_OFFSET]] * 3
    for file in files:
        os.close(file.fd)
