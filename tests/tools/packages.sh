#!/bin/sh
# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packages.sh GROUP: installs the system packages that `make GROUP` needs and that are missing.
# Says what it installs. Does nothing, and does not need root, if nothing is missing.
set -eu

if command -v apt-get > /dev/null; then
    venv="python3 python3-venv"
    demo="$venv libbpf1"
    bundles="python3-bpfcc"
    lint="$venv git shellcheck"
    kernels="$venv libbpf1 gcc libc6-dev systemtap-sdt-dev python3-bpfcc iproute2 qemu-system-x86 kmod golang-go
        qemu-system-arm gcc-aarch64-linux-gnu libc6-dev-arm64-cross debian-archive-keyring"
    test="$lint libbpf1 gcc g++ libc6-dev systemtap-sdt-dev iproute2 iptables busybox-static
        openssh-server openssh-client sudo docker.io containerd runc podman uidmap lxc systemd-container
        strace chromium chromium-driver bpfcc-tools python3-bpfcc bpftrace bpftool linux-perf binutils golang-go musl-tools runsc
        prometheus prometheus-node-exporter debuginfod libpcap0.8 tshark openssl debian-archive-keyring"
    runtimes="$venv gcc g++ libc6-dev systemtap-sdt-dev busybox-static mmdebstrap debian-archive-keyring"
    ee="podman mmdebstrap"
    programs="$test redis-server nginx postgresql python3-greenlet lua5.4 nodejs default-jdk-headless rustc ripgrep sqlite3 perl"
elif command -v dnf > /dev/null; then
    venv="python3.12 python3.12-pip"
    demo="$venv libbpf python3"
    bundles="python3-bcc"
    lint="$venv git ShellCheck"
    kernels="$venv libbpf gcc glibc-static systemtap-sdt-devel python3-bcc iproute qemu-system-x86 kmod golang
        qemu-system-aarch64 gcc-aarch64-linux-gnu apt dpkg"
    test="$lint libbpf python3 gcc gcc-c++ libstdc++-static glibc-devel systemtap-sdt-devel iproute iptables-nft busybox
        openssh-server openssh-clients sudo moby-engine containerd runc podman shadow-utils lxc systemd-container
        strace chromium chromedriver bcc-tools python3-bcc bpftrace bpftool perf binutils golang
        golang-github-prometheus golang-github-prometheus-node-exporter elfutils-debuginfod libpcap wireshark-cli openssl"
    runtimes="$venv gcc gcc-c++ libstdc++-static glibc-static systemtap-sdt-devel busybox mmdebstrap"
    ee="podman mmdebstrap"
    programs="$test redis nginx postgresql-server python3-greenlet lua nodejs java-devel rust ripgrep sqlite perl"
else
    echo "packages.sh: found neither apt-get nor dnf; install the packages that tests/tools/packages.sh lists by hand" >&2
    exit 0
fi

case "${1:-}" in
    venv) wanted=$venv ;;
    demo) wanted=$demo ;;
    bundles) wanted=$bundles ;;
    lint) wanted=$lint ;;
    kernels) wanted=$kernels ;;
    test) wanted=$test ;;
    programs) wanted=$programs ;;
    runtimes) wanted=$runtimes ;;
    ee) wanted=$ee ;;
    *) echo "usage: packages.sh venv|demo|bundles|lint|kernels|runtimes|test|programs|ee" >&2; exit 2 ;;
esac

installed() {
    if command -v apt-get > /dev/null; then
        dpkg-query -W -f '${Status}' "$1" 2> /dev/null | grep -q 'ok installed'
    else
        rpm -q --quiet --whatprovides "$1"
    fi
}

missing=
for package in $wanted; do
    installed "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

echo "Installing system packages:$missing"
if [ "$(id -u)" != 0 ]; then
    echo "packages.sh: installing needs root; run make as root, or install the packages above first" >&2
    exit 1
fi
if command -v apt-get > /dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    # A new machine has no package lists, and the lists of an old one name versions that no longer exist.
    # shellcheck disable=SC2086
    apt-get install -y -qq --no-install-recommends $missing < /dev/null > /dev/null 2>&1 || {
        apt-get update -qq < /dev/null
        apt-get install -y -qq --no-install-recommends $missing < /dev/null
    }
else
    # Not every distribution has every package (RHEL has no Docker); tests without one skip and say so.
    # shellcheck disable=SC2086
    dnf install -y --quiet --setopt=install_weak_deps=False --setopt=strict=0 $missing < /dev/null
fi
