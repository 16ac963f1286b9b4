# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The runtimes of a machine (lab/release.py): how each is started, asked for a container, and asked what it has.

All of this runs in the machine, as root.
"""

from __future__ import annotations

import functools
import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from lab.cri import Cri
from lab.host import LabError, run, wait_for
from lab.images import IMAGE

LAB = Path("/lab")
LOGS = LAB / "logs"
WORK = "/bin/work"  # what every container runs
UNIT = "work.service"  # WORK as systemd runs it
USER = 1000
AS_USER = (
    *("runuser", "-u", "app", "--", "env", f"XDG_RUNTIME_DIR=/run/user/{USER}", "HOME=/lab/home"),
    *(f"DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/{USER}/bus", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"),
)
USER_MANAGER = ("systemctl", "start", f"user@{USER}.service")
ROOTLESS = "/usr/share/docker.io/contrib/dockerd-rootless.sh"
SLOW = 60.0  # seconds that a daemon may take to answer on a busy machine


class Seen(NamedTuple):
    """A container as its runtime has it. What the runtime does not say is None, and is not compared."""

    pid: int
    state: str = "running"
    id: str | None = None
    name: str | None = None
    image: str | None = None
    labels: dict[str, str] | None = None


class Engine:
    """A runtime: ``runtime`` is what discovery calls it, ``options`` are what its containers need to be named."""

    runtime = "unknown"
    options: dict[str, Any]

    def __init__(self) -> None:
        self.options = {}

    def start(self) -> None:
        """Starts its daemon, and gives it the image."""

    def run(self, name: str, flags: Sequence[str]) -> None:
        """Starts a container that runs WORK."""
        raise NotImplementedError

    def seen(self, name: str) -> Seen:
        """What the runtime says of the container."""
        raise NotImplementedError

    def tell(self, name: str, verb: str) -> None:
        """``pause``, ``unpause`` or ``restart``."""
        raise LabError(f"{type(self).__name__} cannot {verb}")


def unit(name: str, *argv: str, user: bool = False) -> None:
    """Starts a command as the service lab-NAME; its output goes to LOGS."""
    words = ["systemd-run", "--quiet", f"--unit=lab-{name}", "--property=Delegate=yes", "--property=KillMode=process"]
    words += [f"--property=Standard{one}=append:{LOGS}/{name}" for one in ("Output", "Error")]
    run(*(AS_USER if user else ()), *words, *(["--user"] if user else []), *argv)


def answers(name: str, *argv: str, user: bool = False) -> None:
    """Waits until the client of a service's daemon succeeds."""
    active = [*(AS_USER if user else ()), "systemctl", *(["--user"] if user else []), "is-active", f"lab-{name}"]

    def ok() -> bool:
        if subprocess.run(active, capture_output=True, check=False).returncode:
            raise LabError(f"{name} ended")
        return subprocess.run(argv, capture_output=True, check=False).returncode == 0

    try:
        wait_for(ok, f"{argv[0]} answers", SLOW)
    except LabError as error:
        raise LabError(f"{error}: {(LOGS / name).read_text()[-800:] if (LOGS / name).exists() else 'no log'}") from None


class Docker(Engine):
    """A Docker Engine of its own: ``rootless`` runs it as a user, whose socket is known."""

    runtime = "docker"

    def __init__(self, name: str, *flags: str, settings: dict[str, Any] | None = None, rootless: bool = False) -> None:
        super().__init__()
        self._name, self._flags, self._rootless = name, flags, rootless
        self._settings = settings or {}
        self.socket = f"/run/user/{USER}/docker.sock" if rootless else f"/run/{name}.sock"
        if not rootless:
            self.options = {"endpoints": {"docker": self.socket}}

    def start(self) -> None:
        data = LAB / self._name
        data.mkdir(mode=0o755)
        file = LAB / f"{self._name}.json"
        file.write_text(json.dumps(self._settings))
        flags = [f"--config-file={file}", f"--data-root={data}/data", f"--host=unix://{self.socket}", *self._flags]
        flags += ["--iptables=false", "--ip6tables=false", "--bridge=none"]
        if self._rootless:
            run("chown", "-R", "app:", str(data))
            run(*USER_MANAGER)
            unit(self._name, "sh", ROOTLESS, *flags, user=True)
        else:
            flags += [f"--exec-root=/run/{self._name}", f"--pidfile=/run/{self._name}.pid"]
            unit(self._name, "dockerd", *flags)
        answers(self._name, *self._cli("ps"), user=self._rootless)
        run(*self._cli("import", "/lab/image.tar", IMAGE))

    def _cli(self, *argv: str) -> list[str]:
        return ["docker", "-H", f"unix://{self.socket}", *argv]

    def run(self, name: str, flags: Sequence[str]) -> None:
        label = f"--label=variant={name}"
        command = [] if any(flag.startswith("--entrypoint") for flag in flags) else [WORK]
        run(*self._cli("run", "--detach", "--network=none", f"--name={name}", label, *flags, IMAGE, *command))

    def seen(self, name: str) -> Seen:
        one = json.loads(run(*self._cli("inspect", name)))[0]
        config, state, its_name = one["Config"], one["State"], one["Name"].lstrip("/")
        return Seen(state["Pid"], state["Status"], one["Id"], its_name, config["Image"], config["Labels"])

    def tell(self, name: str, verb: str) -> None:
        run(*self._cli(verb, name))


class Podman(Engine):
    """Podman, as root or as a user; ``pod`` among the flags makes the pod first."""

    runtime = "podman"

    def __init__(self, user: bool = False) -> None:
        super().__init__()
        self._user = user

    def start(self) -> None:
        if self._user:
            home = LAB / "home"
            (home / ".config/containers").mkdir(parents=True)
            self._storage(home / ".config/containers/storage.conf", home / "storage", f"/run/user/{USER}/storage")
            run("chown", "-R", "app:", "/lab/home")
            run(*USER_MANAGER)
        else:
            self._storage(Path("/etc/containers/storage.conf"), LAB / "containers", "/run/containers/storage")
        run(*self._cli("import", "/lab/image.tar", IMAGE))

    @staticmethod
    def _storage(file: Path, graph: Path, running: str) -> None:
        file.write_text(f'[storage]\ndriver = "vfs"\ngraphroot = "{graph}"\nrunroot = "{running}"\n')

    def _cli(self, *argv: str) -> list[str]:
        return [*(AS_USER if self._user else ()), "podman", *argv]

    def run(self, name: str, flags: Sequence[str]) -> None:
        if "quadlet" in flags:
            self._quadlet(name)
            return
        network = [] if any(flag.startswith("--pod") for flag in flags) else ["--network=none"]
        for flag in flags:
            if flag.startswith("--pod="):
                pod = flag.partition("=")[2]
                infra = ("--infra-image", IMAGE, "--infra-command", "/bin/pause")
                run(*self._cli("pod", "create", "--network=none", *infra, "--name", pod), cwd="/")
        label = f"--label=variant={name}"
        run(*self._cli("run", "--detach", *network, f"--name={name}", label, *flags, IMAGE, WORK), cwd="/")

    def _quadlet(self, name: str) -> None:
        """A container of a unit file, which systemd's generator makes a service with --cgroups=split."""
        directory = Path("/etc/containers/systemd")
        directory.mkdir(parents=True, exist_ok=True)
        lines = f"[Container]\nImage={IMAGE}\nExec={WORK}\nContainerName={name}\nNetwork=none\nLabel=variant={name}\n"
        (directory / f"{name}.container").write_text(f"{lines}Pull=never\n")
        run("systemctl", "daemon-reload")
        run("systemctl", "start", f"{name}.service")

    def seen(self, name: str) -> Seen:
        one = json.loads(run(*self._cli("inspect", "--type=container", name), cwd="/"))[0]
        state, labels = one["State"], one["Config"]["Labels"] or {}
        return Seen(state["Pid"], state["Status"], one["Id"], one["Name"], one["ImageName"], labels)

    def tell(self, name: str, verb: str) -> None:
        run(*self._cli(verb, name), cwd="/")


class Containerd(Engine):
    """containerd by its own client, or through its CRI (``cri`` among the flags)."""

    runtime = "containerd"
    SOCKET = "/run/containerd/containerd.sock"

    def __init__(self) -> None:
        super().__init__()
        self._namespaces: dict[str, str] = {}
        self._ids: dict[str, str] = {}

    def start(self) -> None:
        plugin = "io.containerd.grpc.v1.cri"
        (LAB / "containerd.toml").write_text(
            f'version = 2\nroot = "/lab/containerd"\nstate = "/run/containerd"\n[grpc]\naddress = "{self.SOCKET}"\n'
            f'[plugins."{plugin}"]\nsandbox_image = "{IMAGE}"\nrestrict_oom_score_adj = true\n'
            "disable_hugetlb_controller = true\ntolerate_missing_hugetlb_controller = true\n"
        )
        unit("containerd", "containerd", "-c", "/lab/containerd.toml")
        answers("containerd", "ctr", "version")
        self._cri = Cri(self.SOCKET)
        wait_for(self._cri.ready, "the CRI answers", SLOW)
        for namespace in ("k8s.io", "lab"):
            run("ctr", "-n", namespace, "images", "import", "/lab/archive.tar")

    def run(self, name: str, flags: Sequence[str]) -> None:
        label = {"variant": name}
        if "cri" in flags:
            pod = (name, "prod", f"uid-{name}", label)
            sandbox = self._cri.run_pod(*pod)
            own = "own-pids" in flags
            self._ids[name] = self._cri.run_container(sandbox, pod, name, IMAGE, [WORK], label, own)
            self._namespaces[name] = "k8s.io"
            return
        self._ids[name], self._namespaces[name] = name, flags[0]
        run("ctr", "-n", flags[0], "run", "--detach", f"--label=variant={name}", *flags[1:], IMAGE, name, WORK)

    def seen(self, name: str) -> Seen:
        namespace, identifier = self._namespaces[name], self._ids[name]
        tasks = [line.split() for line in run("ctr", "-n", namespace, "task", "list").splitlines()]
        pid, state = next((int(words[1]), words[2].lower()) for words in tasks if words[0] == identifier)
        info = json.loads(run("ctr", "-n", namespace, "container", "info", identifier))
        if namespace == "k8s.io" and identifier != name:
            return Seen(pid, state, identifier, name, info["Image"])
        return Seen(pid, state, identifier, name, info["Image"], info["Labels"])

    def tell(self, name: str, verb: str) -> None:
        verb = {"unpause": "resume"}.get(verb, verb)
        run("ctr", "-n", self._namespaces[name], "task", verb, self._ids[name])


class Incus(Engine):
    """incus with a storage pool of directories, without a network; a project for the flag ``--project=NAME``."""

    runtime = "lxc"

    def __init__(self) -> None:
        super().__init__()
        self._projects: dict[str, str] = {}

    def start(self) -> None:
        daemon = next(path for path in ("/usr/libexec/incus/incusd", "/usr/bin/incusd") if Path(path).exists())
        (LAB / "incus").mkdir()
        Path("/var/lib/incus").mkdir(exist_ok=True)
        run("mount", "--bind", "/lab/incus", "/var/lib/incus")
        unit("incus", daemon, "--group", "root")
        answers("incus", "incus", "info")
        run("incus", "storage", "create", "pool", "dir")
        run("incus", "profile", "device", "add", "default", "root", "disk", "path=/", "pool=pool")
        image = LAB / "incus-image"
        image.mkdir()
        (image / "metadata.yaml").write_text(
            "architecture: x86_64\ncreation_date: 1\nproperties: {description: fleet lab image}\n"
        )
        run("tar", "-C", str(image), "-cf", "/lab/incus-meta.tar", "metadata.yaml")
        run("incus", "image", "import", "/lab/incus-meta.tar", "/lab/image.tar", "--alias", "lab")

    def run(self, name: str, flags: Sequence[str]) -> None:
        for flag in flags:
            if flag.startswith("--project="):
                project = flag.partition("=")[2]
                self._projects[name] = project
                shared = ("--config=features.images=false", "--config=features.profiles=false")
                run("incus", "project", "create", project, *shared)
        settings = [f"--config=user.variant={name}", f"--config=raw.lxc=lxc.init.cmd={WORK}"]
        run("incus", "launch", "lab", name, *settings, *flags)

    def seen(self, name: str) -> Seen:
        project = [f"--project={self._projects[name]}"] if name in self._projects else []
        (one,) = [one for one in json.loads(run("incus", "list", "--format=json", *project)) if one["name"] == name]
        labels = {key: value for key, value in one["config"].items() if key.startswith(("user.", "image."))}
        if name in self._projects:
            labels["project"] = self._projects[name]
        return Seen(one["state"]["pid"], one["status"].lower(), None, name, "fleet lab image", labels)

    def tell(self, name: str, verb: str) -> None:
        run("incus", {"unpause": "start"}.get(verb, verb), name)


class Lxc(Engine):
    """LXC alone; ``systemd`` as a flag boots the machine's own packages in it."""

    runtime = "lxc"

    def run(self, name: str, flags: Sequence[str]) -> None:
        root = system_root(name) if "systemd" in flags else plain_root(name)
        init = "/lib/systemd/systemd" if "systemd" in flags else WORK
        place = LAB / "lxc" / name
        place.mkdir(parents=True)
        (place / "config").write_text(
            f"lxc.uts.name = {name}\nlxc.rootfs.path = dir:{root}\nlxc.net.0.type = none\nlxc.init.cmd = {init}\n"
            "lxc.cap.drop =\nlxc.mount.auto = proc sys cgroup:rw\nlxc.apparmor.profile = unconfined\n"
        )
        try:
            run("lxc-start", "-P", "/lab/lxc", "-n", name, "-d", "-o", f"{LOGS}/{name}")
        except LabError as error:
            raise LabError(f"{error} {(LOGS / name).read_text()[-600:]}") from None

    def seen(self, name: str) -> Seen:
        told = dict(line.split(":") for line in run("lxc-info", "-P", "/lab/lxc", "-n", name, "-p", "-s").splitlines())
        return Seen(int(told["PID"]), told["State"].strip().lower(), name, name)

    def tell(self, name: str, verb: str) -> None:
        run({"pause": "lxc-freeze", "unpause": "lxc-unfreeze"}[verb], "-P", "/lab/lxc", "-n", name)


class Nspawn(Engine):
    """systemd-nspawn; ``systemd`` as a flag boots the machine's own packages in it, others are its own."""

    runtime = "systemd-nspawn"

    def __init__(self) -> None:
        super().__init__()
        self._registered: set[str] = set()

    def run(self, name: str, flags: Sequence[str]) -> None:
        system = "systemd" in flags
        root = system_root(name) if system else plain_root(name)
        rest = [flag for flag in flags if flag != "systemd"]
        if "--register=no" not in rest:
            self._registered.add(name)
        words = ["systemd-nspawn", "-q", "-M", name, "-D", str(root), *rest]
        unit(f"nspawn-{name}", *words, *(["--boot"] if system else ["--as-pid2", WORK]))

    def seen(self, name: str) -> Seen:
        if name not in self._registered:
            return Seen(first_below(f"lab-nspawn-{name}", name), "running", None, name)
        show = ("machinectl", "show", name)
        wait_for(lambda: not subprocess.run(show, capture_output=True, check=False).returncode, f"{name} runs", SLOW)
        told = dict(line.split("=", 1) for line in run(*show).splitlines() if "=" in line)
        return Seen(int(told["Leader"]), told["State"], name, name)


class Bare(Engine):
    """Programs that make namespaces and no container: the flag is the command, which runs WORK in {root}."""

    def run(self, name: str, flags: Sequence[str]) -> None:
        root = plain_root(name)
        unit(f"bare-{name}", *flags[0].format(root=root).split())

    def seen(self, name: str) -> Seen:
        pid = first_below(f"lab-bare-{name}", name)
        # it has the host's name, which says nothing
        return Seen(pid, name=Path(f"/proc/{pid}/comm").read_text().strip())


def first_below(service: str, name: str) -> int:
    """The first process of the PID namespace that a service's program made."""

    def found() -> int | None:
        path = run("systemctl", "show", "--property=ControlGroup", "--value", f"{service}.service").strip()
        pids = [
            int(pid) for file in Path(f"/sys/fs/cgroup{path}").rglob("cgroup.procs") for pid in file.read_text().split()
        ]
        for pid in sorted(pids):
            status = Path(f"/proc/{pid}/status")
            if status.exists() and numbers(status)[-1] == 1 and len(numbers(status)) == 2:
                return pid
        return None

    return wait_for(found, f"{name} has a first process", SLOW)


def numbers(status: Path) -> list[int]:
    """The NSpid of a process."""
    return [int(word) for word in status.read_text().split("\nNSpid:")[1].split("\n")[0].split()]


def plain_root(name: str) -> Path:
    """A root directory of the image's files."""
    root = LAB / "roots" / name
    root.parent.mkdir(exist_ok=True)
    run("cp", "-a", str(LAB / "rootfs"), str(root))
    (root / "usr/lib").mkdir(parents=True, exist_ok=True)
    (root / "etc/os-release").write_text("ID=lab\n")
    os.mknod(root / "dev/null", 0o020666, os.makedev(1, 3))
    return root


@functools.cache
def system_root(name: str) -> Path:
    """A root directory of the machine's packages, in which WORK is a service."""
    place = LAB / "systems" / name
    for part in ("upper", "work", "root"):
        (place / part).mkdir(parents=True)
    root = place / "root"
    layers = f"lowerdir=/lab/tree,upperdir={place}/upper,workdir={place}/work"
    run("mount", "-t", "overlay", "overlay", "-o", layers, str(root))
    run("cp", "-a", f"{LAB}/rootfs/state", str(root))
    for program in ("work", "hot", "opener"):
        run("cp", "-a", f"{LAB}/rootfs/bin/{program}", str(root / "usr/bin"))
    units = root / "etc/systemd/system"
    units.mkdir(parents=True, exist_ok=True)
    # instead of the target that the packages' units want; versions differ in how nspawn passes --unit on
    (units / "default.target").unlink(missing_ok=True)
    (units / "default.target").write_text(f"[Unit]\nDefaultDependencies=no\nWants={UNIT}\n")
    (units / UNIT).write_text(f"[Unit]\nDefaultDependencies=no\n[Service]\nExecStart={WORK}\n")
    return root
