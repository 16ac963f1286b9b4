# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation that tests/tools/docs.py writes: stale modules are noticed, and the code returns what it lists."""

from __future__ import annotations

import importlib
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from action_runs import action, play_vars
from ansible_collections.fleet.probe.plugins.action import fleet_merge, fleet_report
from ansible_collections.fleet.probe.plugins.module_utils._attach.uprobes import AttachPoints
from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import COLLECT_SPEC, collect_options
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import probe_options
from ansible_collections.fleet.probe.plugins.module_utils._collect.read_rows import read_rows
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACK_SPEC, STACKS
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._probes.program import PROGRAM_SPEC, Program
from ansible_collections.fleet.probe.plugins.module_utils._result.result import probe_result
from ansible_collections.fleet.probe.plugins.module_utils._tools.capture import CAPTURE_SPEC, Capture
from ansible_collections.fleet.probe.plugins.module_utils._tools.profile import PROFILE_SPEC, Profile
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from fleet_results import answer, row
from lab.modules import RESERVED
from probe_fakes import FakeLibbpf, bytecode, container, loaded, probe_params
from tools import docs

SOURCE = docs.read_source()
MODULES = sorted(SOURCE["modules"])
VALUES = {"kprobe": "retval", "tracepoint": "filename", "uprobe": "retval", "usdt": "arg0"}
TOOLS = [module for module in MODULES if module not in VALUES and module != "program"]
# keys that the records of zeros below do not lead to
ELSE = {"dnssnoop": {"query", "type"}}


def documented(module: str) -> dict[str, Any]:
    return docs.results(SOURCE, module)


def sample(module: str, key: str) -> dict[str, Any]:
    first: dict[str, Any] = documented(module)[key]["sample"][0]
    return first


@pytest.fixture
def modules(tmp_path: Path) -> Path:
    """A copy of the modules, to be changed."""
    return Path(shutil.copytree(docs.MODULES, tmp_path / "modules"))


def test_every_probe_module_has_an_entry() -> None:
    probes = {path.stem for path in docs.MODULES.glob("*.py") if "- fleet.probe.probe\n" in path.read_text()}
    assert set(MODULES) == probes


@pytest.mark.parametrize(
    ("module", "written", "instead"),
    [
        ("opensnoop", "\naccounting:\n", "\naccount:\n"),
        ("usdt", "V(probe)", "V(place)"),
        ("tcplife", '"tx_bytes": 4096', '"tx_bytes": 4097'),
    ],
)
def test_a_stale_module_is_named_and_then_repaired(
    modules: Path, capsys: pytest.CaptureFixture[str], module: str, written: str, instead: str
) -> None:
    path = modules / f"{module}.py"
    fresh = path.read_text()
    assert written in fresh
    path.write_text(fresh.replace(written, instead))
    assert docs.main(check=True, modules=modules) == 1
    assert f"The documentation of {module} differs from docs/results.yml; run make docs" in capsys.readouterr().err
    assert docs.main(check=False, modules=modules) == 0
    assert path.read_text() == fresh
    assert docs.main(check=True, modules=modules) == 0


@pytest.mark.parametrize(("written", "words"), [('RETURN = r"""\n', "has no RETURN"), ("  by:\n", "has no option by")])
def test_a_module_with_no_room_for_what_is_written_is_refused(modules: Path, written: str, words: str) -> None:
    path = modules / "tcplife.py"
    path.write_text(path.read_text().replace(written, "", 1))
    with pytest.raises(ValueError, match=words):
        docs.main(check=False, modules=modules)


@pytest.mark.parametrize("module", MODULES)
def test_a_probe_stands_wherever_probes_are_listed(module: str) -> None:
    group = yaml.safe_load((docs.ROOT / "meta" / "runtime.yml").read_text())["action_groups"]["probes"]
    assert module in group
    assert f"| module `{module}` |" in (docs.ROOT / "README.md").read_text()
    bad_input = (docs.ROOT / "tests" / "integration" / "test_bad_input.py").read_text()
    assert module == "program" or f'    "{module}": {{' in bad_input, "REQUIRED in test_bad_input.py"


def documentation(module: str) -> dict[str, Any]:
    text = (docs.ROOT / "plugins" / "modules" / f"{module}.py").read_text()
    read: dict[str, Any] = yaml.safe_load(text.split('DOCUMENTATION = r"""')[1].split('"""')[0])
    return read


@pytest.mark.parametrize("module", MODULES)
def test_a_probe_leads_to_others_and_says_what_it_promises(module: str) -> None:
    read = documentation(module)
    assert "fleet.probe.attributes" in read["extends_documentation_fragment"]
    others = [entry["module"].removeprefix("fleet.probe.") for entry in read["seealso"]]
    assert others and all((docs.ROOT / "plugins" / "modules" / f"{other}.py").is_file() for other in others)


@pytest.mark.parametrize("path", sorted((docs.ROOT / "plugins" / "modules").glob("*.py")), ids=lambda path: path.stem)
def test_no_result_has_a_key_that_ansible_reads(path: Path) -> None:
    returned = yaml.safe_load(path.read_text().split('RETURN = r"""')[1].split('"""')[0])
    assert set(returned) & RESERVED == set()


def test_no_fragment_announces_a_new_module() -> None:
    """The changelog lists new modules by itself."""
    fragments = (docs.ROOT / "changelogs" / "fragments").glob("*.yml")
    assert [path.name for path in fragments if re.search(r"\bnew module\b", path.read_text())] == []


def test_the_modules_that_list_share_a_group_with_the_probes() -> None:
    groups = yaml.safe_load((docs.ROOT / "meta" / "runtime.yml").read_text())["action_groups"]
    paths = (docs.ROOT / "plugins" / "modules").glob("*_info.py")
    # A clock has no endpoints.
    listing = {path.stem for path in paths} - {"clock_info"}
    assert set(groups["all"][1:]) == listing
    assert groups["all"][0]["metadata"]["extend_group"] == ["probes"]
    for module in listing:
        assert "fleet.probe.attributes.group" in documentation(module)["extends_documentation_fragment"]


def test_a_change_of_the_source_makes_modules_stale(modules: Path) -> None:
    changed = {**SOURCE, "common": {**SOURCE["common"], "compiler": {**SOURCE["common"]["compiler"], "sample": "gcc"}}}
    assert [path.stem for path in docs.stale(changed, modules)] == ["program"], "the only one that returns it"


def test_a_text_that_yaml_would_read_otherwise_is_refused() -> None:
    with pytest.raises(ValueError, match="without quotes"):
        docs.rendered({"key": {"description": ["Half of it # is a comment."], "type": "str"}})


@pytest.mark.parametrize("module", MODULES)
def test_documented_keys_are_those_of_the_result(module: str) -> None:
    options = probe_options(probe_params({}), ["container"])
    common = set(probe_result(options, Coverage([]), None, [], [])) | set(AttachPoints().as_result("function"))
    assert set(documented(module)) <= common | extra_keys()


def extra_keys() -> set[str]:
    """What a run adds to the result; of what probes add, program, capture and profile have everything."""
    attach = [{"program": "f", "type": "raw_tracepoint", "event": "sched:sched_switch"}]
    program = Program(probe_params(PROGRAM_SPEC, source="int f;", attach=attach))
    more = (Capture(probe_params(CAPTURE_SPEC)), Profile(probe_params(PROFILE_SPEC)))
    return {
        "owner_mode",
        "estimate",
        "reach",
        "timing",
        *program.attached(),
        *(key for each in more for key in each.attached()),
        *more[1].kept.attached(),
    }


@pytest.mark.parametrize("module", TOOLS)
def test_events_and_stacks_are_documented_where_the_module_has_them(module: str) -> None:
    spec = docs.module_spec(module)
    assert ("events" in documented(module)) == ("events" in spec.get("collect", {}).get("choices", []))
    assert ("stacks" in documented(module)) == bool(
        {*STACK_SPEC} <= {*spec} or STACKS in spec.get("collect", {}).get("choices", [])
    )
    assert ("symbols" in documented(module)) == ("stacks" in documented(module))
    assert ("stacks" in documented(module)["truncated"]["sample"]) == ("stacks" in documented(module))


REPORTS = sorted(SOURCE["fleet"]["modules"])


def test_the_documented_keys_of_a_report_are_those_that_its_action_returns(tmp_path: Path) -> None:
    hosts = {"a": {"trace_answer": answer(row(1, 5))}}
    given = {"probe": "uprobe", "start_at": 1000.0, "duration": 10.0, "report_dir": str(tmp_path)}
    play = play_vars(hosts, ansible_limit=None)
    report = action(fleet_report.ActionModule, query="rows", repeat=2, artifact=True, **given).run(None, play)
    merge = action(fleet_merge.ActionModule, query="rows", results=[str(tmp_path / "latest")]).run(None, play)
    documented = {module: set(docs.results(SOURCE["fleet"], module)) for module in REPORTS}
    assert documented["fleet_report"] == set(report) - {"changed"}
    assert documented["fleet_merge"] == set(merge) - {"changed"}
    assert documented["fleet_slices"] == documented["fleet_merge"] | {"start_at", "slices"}


@pytest.mark.parametrize("module", [path.stem for path in sorted(docs.MODULES.glob("fleet_*.py"))])
def test_the_documented_options_of_an_action_are_those_that_it_takes(module: str) -> None:
    read = documentation(module)
    options = dict(read.get("options") or {})
    for fragment in read["extends_documentation_fragment"]:
        name, _dot, part = fragment.removeprefix("fleet.probe.").partition(".")
        source = importlib.import_module(f"ansible_collections.fleet.probe.plugins.doc_fragments.{name}")
        text = getattr(source.ModuleDocFragment, part.upper() or "DOCUMENTATION")
        shared = yaml.safe_load(text).get("options") or {}
        # As Ansible does: an option of the module's own only replaces what it says.
        options = {**options, **{key: {**option, **options.get(key, {})} for key, option in shared.items()}}
    spec = importlib.import_module(f"ansible_collections.fleet.probe.plugins.action.{module}").ARGUMENT_SPEC

    def told(option: dict[str, Any]) -> tuple[Any, ...]:
        return (*(option.get(key) for key in ("type", "elements", "default", "choices")), bool(option.get("required")))

    assert {name: told(option) for name, option in options.items()} == {
        name: told(option) for name, option in spec.items()
    }


def a_window(record: bytes) -> Window:
    return Window(WindowOptions(10.0), 100.0, 100.0, 110.0, {}, 0, [record])


NAME = "name"  # of the container: step 6 adds it to each entry


@pytest.mark.parametrize("module", [module for module in TOOLS if "events" in documented(module)])
def test_keys_of_a_tools_events_are_those_that_it_decodes(module: str) -> None:
    layout = event_layout(bytecode(module))
    collect = docs.tool_collect(module, collect="events")
    (event,) = collect.decode(layout, a_window(bytes(layout.size + 4096)), [container()])
    assert set(sample(module, "events")) - ELSE.get(module, set()) <= {*event, NAME}


@pytest.mark.parametrize(("module", "value"), VALUES.items())
def test_keys_of_events_with_values_are_those_that_are_decoded(module: str, value: str) -> None:
    layout = event_layout(bytecode(module))
    params = probe_params({**COLLECT_SPEC, "collect": {}}, collect="events", value=[value])
    collect = collect_options(params, {value: 1}, SOURCE["modules"][module]["site"])
    collect.functions.append("first")
    (event,) = collect.decode(layout, a_window(bytes(layout.size + 4096)), [container()])
    assert set(sample(module, "events")) == {*event, NAME}


@pytest.mark.parametrize("module", TOOLS)
def test_keys_of_a_tools_rows_are_those_that_it_counts_by(module: str) -> None:
    keys, _default = docs.code_keys(module, None)
    collect = docs.tool_collect(module, by=keys)
    kept = loaded(module, FakeLibbpf())
    hit = kept.maps["rows"].key.unpack(bytes(kept.maps["rows"].key_size))
    options = collect.rows._replace(statistics=False)
    (row,) = read_rows(kept, options, [container()], [hit])
    assert set(sample(module, "rows")) == {*row, NAME}
    assert set(sample(module, "rows")["by"]) <= set(row["by"])
