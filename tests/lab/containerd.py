# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A containerd of the lab's own, with its CRI: on the host, or inside a container as in a kind node."""

from __future__ import annotations

import os
import secrets
import subprocess
from pathlib import Path

from lab.cri import Cri
from lab.docker import Dockerd
from lab.host import LabError, daemon, directory, end, remove_tree, require, require_program, run, wait_for
from lab.images import IMAGE, build_rootfs, docker_archive, pack
from lab.started import note_closed, note_removed, note_started, started_by
from lab.workload import LabContainer

# The lab's process may lack CAP_SYS_RESOURCE and its host the hugetlb controller.
_CONFIG = """\
version = 2
root = "{root}"
state = "{state}"
[grpc]
  address = "{state}/containerd.sock"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "{image}"
  restrict_oom_score_adj = true
  disable_hugetlb_controller = true
  tolerate_missing_hugetlb_controller = true
"""


class Containerd:
    """``with Containerd() as containerd``: a daemon that has the lab's image in its CRI and in ``namespace``.

    That is one of its own, because a container's cgroup is /NAMESPACE/ID whichever containerd it is.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._pods: list[str] = []  # ids of their sandboxes
        self.namespace = f"lab-{secrets.token_hex(4)}"

    def __enter__(self) -> Containerd:
        require("containerd", "ctr", "runc", "gcc", "busybox", "setpriv")
        self.directory = directory()
        self.socket = str(self.directory / "state" / "containerd.sock")
        self.cri = Cri(self.socket)
        try:
            places = {"root": self.directory / "root", "state": self.directory / "state", "image": IMAGE}
            (self.directory / "config.toml").write_text(_CONFIG.format(**places))
            build_rootfs(self.directory / "rootfs")
            docker_archive(self.directory / "rootfs", self.directory / "image.tar")
            self.start()
            for namespace in ("k8s.io", self.namespace):
                self.ctr(namespace, "images", "import", str(self.directory / "image.tar"))
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def start(self) -> None:
        """Start the daemon, for the first time or after ``stop``."""
        self._process = daemon(["containerd", "-c", f"{self.directory}/config.toml"], self.directory / "log")
        wait_for(self._answers, "containerd answers", timeout=60)

    def _answers(self) -> bool:
        if self._process is not None and self._process.poll() is not None:
            raise LabError(f"containerd ended: {(self.directory / 'log').read_text()[-1500:]}")
        done = subprocess.run(["ctr", "-a", self.socket, "version"], capture_output=True, check=False)
        return done.returncode == 0 and self.cri.ready()

    def ctr(self, namespace: str, *argv: str) -> str:
        """The output of ctr in one of containerd's namespaces."""
        return run("ctr", "--address", self.socket, "--namespace", namespace, *argv)

    def pod(
        self,
        name: str,
        namespace: str,
        uid: str,
        labels: dict[str, str],
        containers: dict[str, dict[str, str]],
        own_pid_namespace: bool = False,
        argv: tuple[str, ...] = ("/bin/pause",),
    ) -> tuple[str, dict[str, str]]:
        """Start a pod of containers that run ``argv``, given as labels by name; the ids of sandbox and containers."""
        sandbox = self.cri.run_pod(name, namespace, uid, labels)
        self._pods.append(sandbox)
        note_started(self, sandbox)
        ids = {}
        for container, own in containers.items():
            pod = (name, namespace, uid, labels)
            ids[container] = self.cri.run_container(sandbox, pod, container, IMAGE, list(argv), own, own_pid_namespace)
        return sandbox, ids

    def pod_container(self, name: str, identifier: str) -> LabContainer:
        """A container of a pod, by its id."""
        return LabContainer(identifier, name, self._pid("k8s.io", identifier))

    def run(self, name: str, *argv: str, labels: dict[str, str] | None = None) -> LabContainer:
        """Start a container without Kubernetes, as ``ctr run`` does; its id is its name."""
        options = [f"--label={key}={value}" for key, value in (labels or {}).items()]
        note_started(self, name)
        self.ctr(self.namespace, "run", "--detach", *options, IMAGE, name, *(argv or ("/bin/pause",)))
        return LabContainer(name, name, self._pid(self.namespace, name))

    def _pid(self, namespace: str, container: str) -> int:
        listed = self.ctr(namespace, "task", "list").splitlines()
        (pid,) = [line.split()[1] for line in listed if line.split()[0] == container]
        return int(pid)

    def stop(self) -> None:
        """Stop the daemon alone; its containers go on."""
        end(self._process)
        self._process = None

    def close(self) -> None:
        """Remove everything; the same after a failure half-way."""
        try:
            if self._process is not None and self._process.poll() is None:
                self.rm(*started_by(self))
            note_closed(self)
        finally:
            self.stop()
            remove_tree(self.directory)

    def rm(self, *names: str) -> None:
        """Kill and remove pods, by the ids of their sandboxes, and containers without Kubernetes."""
        for name in names:
            if name in self._pods:
                self.cri.remove_pod(name)
                self._pods.remove(name)
            else:
                for command in (("task", "rm", "--force"), ("container", "rm")):
                    argv = ["ctr", "-a", self.socket, "-n", self.namespace, *command, name]
                    subprocess.run(argv, capture_output=True, check=False)  # it may not have come up
        note_removed(self, *names)


def run_node(docker: Dockerd, name: str, shared: Path, *argv: str) -> LabContainer:
    """A Docker container that may run containers, with the host's programs and ``shared`` at /lab."""
    volumes = {str(shared): "/lab", "/sys/fs/cgroup": "/sys/fs/cgroup"}
    volumes |= {path: f"{path}:ro" for path in ("/usr", "/lib", "/lib64") if os.path.isdir(path)}
    return docker.run(
        name,
        *argv,
        volumes=volumes,
        cap_add=["SYS_ADMIN", "SYS_PTRACE", "NET_ADMIN", "SYS_CHROOT", "MKNOD", "SETPCAP", "DAC_READ_SEARCH"],
        security_opt=["seccomp=unconfined"],
        tmpfs=["/run:exec", "/tmp"],
        env="PATH=/usr/bin:/usr/sbin:/bin",
    )


class Node:
    """A Docker container that runs a containerd of its own, as the nodes of kind do."""

    SOCKET = "/run/containerd/containerd.sock"

    def __init__(self, docker: Dockerd, name: str) -> None:
        self._docker = docker
        self.namespace = f"lab-{secrets.token_hex(4)}"
        shared = docker.shared / name
        shared.mkdir()
        places = {"root": "/lab/root", "state": "/run/containerd", "image": IMAGE}
        (shared / "config.toml").write_text(_CONFIG.format(**places))
        docker_archive(docker.rootfs, shared / "image.tar")
        self.container = run_node(docker, name, shared, "/usr/bin/containerd", "-c", "/lab/config.toml")
        self.cri = Cri(f"/proc/{self.container.pid}/root{self.SOCKET}")
        wait_for(self._answers, f"containerd in {name} answers", timeout=60)
        for namespace in ("k8s.io", self.namespace):
            self.ctr(namespace, "images", "import", "/lab/image.tar")

    def _answers(self) -> bool:
        try:
            self.ctr(self.namespace, "version")
        except LabError:
            return False
        return True

    def ctr(self, namespace: str, *argv: str) -> str:
        """The output of ctr inside the node."""
        return self._docker.exec(self.container, "/usr/bin/ctr", "--namespace", namespace, *argv)

    def run(self, name: str, labels: dict[str, str] | None = None) -> LabContainer:
        """Start a container inside the node; ``pid`` is the one in the node's PID namespace."""
        options = [f"--label={key}={value}" for key, value in (labels or {}).items()]
        self.ctr(self.namespace, "run", "--detach", *options, IMAGE, name, "/bin/pause")
        listed = self.ctr(self.namespace, "task", "list").splitlines()
        (pid,) = [line.split()[1] for line in listed if line.split()[0] == name]
        return LabContainer(name, name, int(pid))

    def close(self) -> None:
        """Kill the node; what runs inside ends with its PID namespace."""
        self._docker.rm(self.container)


class EngineNode:
    """A Docker container that runs a Docker Engine of its own, in an image without /var/run."""

    SOCKET = "/run/docker.sock"

    def __init__(self, docker: Dockerd, name: str) -> None:
        self._docker = docker
        shared = docker.shared / name
        shared.mkdir()
        pack(docker.rootfs, shared / "image.tar")
        self.container = run_node(
            docker,
            name,
            shared,
            require_program("dockerd"),
            "--iptables=false",
            "--bridge=none",
            "--data-root=/lab/data",
            "--exec-root=/run/exec",
            "--storage-driver=vfs",
            f"--host=unix://{self.SOCKET}",
            "--pidfile=/run/docker.pid",
        )
        wait_for(self._answers, f"dockerd in {name} answers", timeout=60)
        self.cli("import", "/lab/image.tar", IMAGE)

    def _answers(self) -> bool:
        try:
            self.cli("version")
        except LabError:
            return False
        return True

    def cli(self, *argv: str) -> str:
        """The output of the docker client inside the node."""
        client = require_program("docker")
        return self._docker.exec(self.container, client, "-H", f"unix://{self.SOCKET}", *argv)

    def close(self) -> None:
        """Kill the node; what runs inside ends with its PID namespace."""
        self._docker.rm(self.container)
