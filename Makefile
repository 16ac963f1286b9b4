# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# `make help` lists the targets. make prepares (packages, virtual environment, trees) and runs the
# checks once; noxfile.py repeats the unit tests over Python and ansible-core versions.

# The controller's Python is the first of these that works: 3.11 or newer. The system's come first because a shim on PATH
# may point nowhere.
PYTHON ?= /usr/bin/python3.13 /usr/bin/python3.12 /usr/bin/python3.11 python3
BIN := $(CURDIR)/.venv/bin
COLLECTIONS := $(CURDIR)/.build/collections
LINK := $(COLLECTIONS)/ansible_collections/fleet/probe
PACKAGES := sh tests/tools/packages.sh
BENCH := $(CURDIR)/.build/bench.json
PIP := $(BIN)/pip --disable-pip-version-check install --quiet

export ANSIBLE_COLLECTIONS_PATH := $(COLLECTIONS)
export PATH := $(BIN):$(PATH)

.PHONY: help demo programs programs-stacks test unit integration matrix matrix-hosts matrix-controllers kernels runtimes bcc bundles bundles-check docs docs-check site decoder-check fuzz loads faults growth slices ee bench bench-compare version dist clean torture screenshots
.PHONY: lint lint-sanity lint-importer lint-ansible lint-python lint-types lint-yaml lint-licences lint-changelog lint-docs
.DEFAULT_GOAL := help

help: ## This list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

demo: .venv/controller $(LINK) ## Trace a function in a container on this machine (RUNTIME=docker, podman or embedded; default: whichever is installed)
	@$(PACKAGES) demo
	@$(BIN)/python demo/run.py $(RUNTIME)

# What only computes runs two by two, the integration tests alone: their windows are real time.
test: .venv/dev $(LINK) ## All checks and all tests, as CI runs them (root; installs what they need)
	@$(PACKAGES) test
	$(MAKE) --jobs=2 --output-sync=target matrix ENDS=1 lint bundles-check unit
	$(MAKE) fuzz SECONDS=2
	$(BIN)/python -m pytest tests/integration --durations=40

unit: .venv/dev $(LINK) ## Unit tests on the controller's Python
	$(BIN)/python -m pytest tests/unit

integration: .venv/dev $(LINK) ## Integration tests against real daemons (root)
	@$(PACKAGES) test
	$(BIN)/python -m pytest tests/integration

matrix: matrix-hosts matrix-controllers ## Unit tests on every host Python and every ansible-core found to run here (ENDS=1 for the oldest and the newest)

matrix-hosts matrix-controllers: matrix-%: .venv/dev
	$(if $(ENDS),ENDS=1) $(BIN)/nox --non-interactive --session $*

kernels: .venv/kernels $(LINK) ## Every probe on Debian's kernels 5.10 to 7.2 and on arm64, each booted in QEMU (root; MACHINES=bookworm for one, MACHINES="bookworm +values +callers +edges" for its short form)
	@$(PACKAGES) kernels
	PYTHONPATH=$(COLLECTIONS):$(CURDIR)/tests $(BIN)/python tests/kernels/matrix.py $(MACHINES)

runtimes: .venv/dev $(LINK) ## Every runtime of Debian's SUITE=trixie or sid in a machine of its own: discovery and counts compared with the runtime's (root; VARIANTS="podman lxc" for some)
	@$(PACKAGES) runtimes
	PYTHONPATH=tests:$(COLLECTIONS) $(BIN)/python -m runtimes $(or $(SUITE),trixie) $(VARIANTS)

bcc: .venv/dev $(LINK) ## How far the programs of BCC's tools come with the module program on this kernel (root; TOOLS="opensnoop tcplife" for some)
	@$(PACKAGES) test
	PYTHONPATH=tests:$(COLLECTIONS) $(BIN)/python -m bcc_tools $(TOOLS)

torture: .venv/dev $(LINK) ## Compare answers with the workloads' logs at high rates and under churn (root; SEED=n replays a run, MINUTES=10 of churn, HITS=1000000, RUNS=20)
	@$(PACKAGES) test
	PYTHONPATH=tests:$(COLLECTIONS) $(BIN)/python -m torture $(if $(SEED),--seed $(SEED)) $(if $(MINUTES),--minutes $(MINUTES)) \
		$(if $(HITS),--hits $(HITS)) $(if $(RUNS),--runs $(RUNS)) $(if $(VERBOSE),--verbose)

decoder-check: .venv/dev $(LINK) ## Compare the instruction decoder with objdump over whole programs of this machine (FILES="..." for others)
	@$(PACKAGES) test
	PYTHONPATH=$(COLLECTIONS) $(BIN)/python tests/tools/decoder.py $(FILES)

fuzz: .venv/dev $(LINK) ## Fuzz every parser by coverage (SECONDS=60 for each; TARGETS="elf dns", KEEP=--keep to keep what was found)
	$(BIN)/python tests/fuzz/run.py --seconds $(or $(SECONDS),60) $(KEEP) $(TARGETS)

loads: .venv/dev $(LINK) ## Load every probe's programs in thousands of forms, which give every pair of constants each pair of their values (root; minutes)
	@$(PACKAGES) test
	FLEET_PROBE_LOADS=pairs $(BIN)/python -m pytest tests/integration/test_loads.py --durations=0

faults: .venv/dev $(LINK) ## 1,000 kills while armed and the other faults of docs/security.md, many times each (root; hours)
	@$(PACKAGES) test
	FLEET_PROBE_FAULTS=long $(BIN)/python -m pytest tests/integration/test_faults.py --durations=0

growth: .venv/dev $(LINK) ## 10,000 invocations, after which the host holds no more than before (root; an hour on an idle machine; RUNS=1000, WORKERS=2 at a time)
	@$(PACKAGES) test
	FLEET_PROBE_FAULTS=long $(if $(RUNS),FLEET_PROBE_RUNS=$(RUNS)) $(if $(WORKERS),FLEET_PROBE_WORKERS=$(WORKERS)) \
		$(BIN)/python -m pytest tests/integration/test_faults.py -k growth --durations=0

programs: .venv/dev $(LINK) ## Probe twelve real programs at full rate and compare with their own accounts (root; CALLS=20000)
	@$(PACKAGES) programs
	PYTHONPATH=tests:$(COLLECTIONS) $(if $(CALLS),CALLS=$(CALLS)) $(BIN)/python -m programs

programs-stacks: .venv/dev $(LINK) ## How complete and how named the stacks of twelve real programs are, by frame pointers, by unwind tables, with debug files (root; SECONDS=5 each, PROGRAMS="redis node" for some, DEBUG_DIRS="...", PREFIX=... with other builds)
	@$(PACKAGES) programs
	PYTHONPATH=tests:$(COLLECTIONS) CALLS=$(or $(CALLS),2000) $(if $(SECONDS),SECONDS=$(SECONDS)) $(if $(PREFIX),PREFIX=$(PREFIX)) $(BIN)/python -m programs.stacks $(PROGRAMS)

ee: dist .venv/dev ## Build the execution environment's image over a Debian base and run the playbooks in it (root; needs a Debian mirror and a package index)
	@$(PACKAGES) ee
	PYTHONPATH=tests $(BIN)/python tests/tools/ee.py .build/ee

slices: .venv/dev $(LINK) ## 300 hosts over three execution nodes of receptor, compared with the workload's log (root; HOSTS=300, FORKS=10)
	@$(PACKAGES) test
	PYTHONPATH=tests $(BIN)/python benchmarks/slices.py $(or $(HOSTS),300) $(or $(FORKS),10)

bench: export FLEET_BENCH_JSON := $(BENCH)
bench: export PYTHONPATH := tests:$(COLLECTIONS)
bench: .venv/dev $(LINK) ## Benchmarks against bpftrace, the bcc tools and the docker client (root; on an idle machine)
	@$(PACKAGES) test
	rm -f $(BENCH)
	$(BIN)/python benchmarks/start.py
	$(BIN)/python benchmarks/uprobe.py
	$(BIN)/python benchmarks/tools.py
	$(BIN)/python benchmarks/opensnoop.py
	$(BIN)/python benchmarks/discovery.py
	$(BIN)/python benchmarks/sizes.py
	$(BIN)/python benchmarks/fleet_size.py
	$(BIN)/python benchmarks/fleet_play.py
	$(BIN)/python benchmarks/stacks.py

bench-compare: .venv/dev ## What changed between two runs of `make bench` (OLD=old.json; NEW=.build/bench.json)
	$(BIN)/python benchmarks/figures.py $(OLD) $(or $(NEW),$(BENCH))

bundles: ## Compile bpf/*.bpf.c into plugins/module_utils/_bytecode
	@$(PACKAGES) bundles
	/usr/bin/python3 bpf/compile.py

bundles-check: ## Compile again and compare with the committed bytecode
	@$(PACKAGES) bundles
	/usr/bin/python3 bpf/compile.py --check

docs: .venv/dev $(LINK) ## Generate the modules' RETURN blocks, docs/tested.md, docs/performance.md, docs/docsite/rst, the surveys for AWX and the role's choices
	$(BIN)/python tests/tools/docs.py
	$(BIN)/python tests/tools/tested.py
	$(BIN)/python tests/tools/performance.py
	PYTHONPATH=$(COLLECTIONS) $(BIN)/python tests/tools/surveys.py
	$(BIN)/python tests/tools/docsite.py

docs-check: .venv/dev $(LINK) ## Compare what `make docs` writes with what is committed
	$(BIN)/python tests/tools/docs.py --check
	$(BIN)/python tests/tools/tested.py --check
	$(BIN)/python tests/tools/performance.py --check
	PYTHONPATH=$(COLLECTIONS) $(BIN)/python tests/tools/surveys.py --check
	$(BIN)/python tests/tools/docsite.py --check

site: .venv/dev $(LINK) ## Build the documentation site into .build/site/html, without a warning of our own
	$(BIN)/python tests/tools/docsite.py --build .build/site

screenshots: .venv/dev $(LINK) ## Take the documentation's screenshots of the report, in Chromium
	@$(PACKAGES) test
	PYTHONPATH=$(COLLECTIONS) $(BIN)/python tests/tools/screenshots.py

lint: lint-python lint-types lint-yaml lint-licences lint-changelog lint-docs docs-check site lint-ansible lint-importer lint-sanity ## Every static check

lint-python: .venv/dev
	ruff check --quiet .
	ruff format --check --quiet .

lint-types: .venv/dev $(LINK)
	mypy

lint-yaml: .venv/dev
	yamllint --strict .

lint-licences: .venv/dev
	reuse lint --lines

lint-changelog: .venv/dev
	antsibull-changelog lint

lint-docs: .venv/dev
	antsibull-docs lint-collection-docs --plugin-docs --skip-rstcheck .

lint-ansible: .venv/dev $(LINK)
	ansible-lint --offline

# ansible-test needs a real directory of that name, so it gets an export of the work tree.
lint-sanity: .venv/dev
	@$(PACKAGES) lint
	$(BIN)/python tests/tools/export_tree.py .build/sanity
	cd .build/sanity/ansible_collections/fleet/probe && HOME=$(CURDIR)/.build/sanity/home \
		ansible-test sanity --local --requirements --python \
		"$$($(BIN)/python -c 'import sys; print("%d.%d" % sys.version_info[:2])')"

lint-importer: .venv/dev .build/importer/ready ## Give the tarball to the importer of Galaxy and Automation Hub, then install and verify it
	$(BIN)/python tests/tools/importer.py .build/importer/bin/python .build/galaxy

version: .venv/controller ## Set the version of the next release (VERSION=1.0.0), in galaxy.yml and in version_added of what no release has had
	$(BIN)/python tests/tools/set_version.py $(VERSION)

# An execution environment takes the tarball by a name without the version.
dist: .venv/controller ## Build the collection's tarball into .build
	ansible-galaxy collection build --force --output-path .build
	cp ".build/fleet-probe-$$(sed -n 's/^version: //p' galaxy.yml).tar.gz" .build/fleet-probe.tar.gz

clean: ## Remove everything that make created
	rm -rf .build .venv .nox .ansible .mypy_cache .ruff_cache .pytest_cache tests/output

$(LINK):
	@mkdir -p $(@D)
	@ln -sfn $(CURDIR) $@

.venv/bin/python:
	@$(PACKAGES) venv
	for python in $(PYTHON); do $$python -c 'import ensurepip' 2> /dev/null && exec $$python -m venv .venv; done; exit 1

.venv/controller: requirements-controller.txt | .venv/bin/python
	$(PIP) --requirement requirements-controller.txt
	@touch $@

.venv/dev: requirements-dev.txt .venv/controller
	$(PIP) --requirement requirements-dev.txt
	@touch $@

.venv/kernels: requirements-kernels.txt .venv/controller
	$(PIP) --requirement requirements-kernels.txt
	@touch $@

# An environment of its own: the importer pins older versions of what .venv has.
.build/importer/ready: requirements-importer.txt | .venv/bin/python
	$(BIN)/python -m venv .build/importer
	.build/importer/bin/pip --disable-pip-version-check install --quiet --requirement requirements-importer.txt
	@touch $@
