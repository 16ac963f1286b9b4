# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The job templates for AWX: what fleet.probe.awx asks for, whether AWX takes it, and whether a project finds the role.

There is no AWX here. Its rules were read in the repository ansible/awx: JobTemplateSurveySpec in
awx/api/views/__init__.py, SurveyJobTemplateMixin in awx/main/models/mixins.py (commit 0123329),
awx/playbooks/project_update.yml (032341c), and for the arguments awx_collection/plugins/modules/job_template.py
(0377868).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import probes
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.variables import taken

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
PLAYBOOKS = ["trace", "discover", "preflight"]
TYPES = {"text": str, "textarea": str, "password": str, "multiplechoice": str, "integer": int, "float": float}
# Of the arguments of awx.awx.job_template those that the playbook sets.
ARGUMENTS = {
    **dict.fromkeys(["name", "description", "organization", "project", "playbook", "inventory"], {"type": "str"}),
    **dict.fromkeys(["execution_environment"], {"type": "str"}),
    "credentials": {"type": "list", "elements": "str"},
    "job_slice_count": {"type": "int"},
    "extra_vars": {"type": "dict"},
    "survey_spec": {"type": "dict"},
    "state": {"type": "str", "choices": ["present", "absent", "exists"]},
    **dict.fromkeys(
        [
            "survey_enabled",
            *(
                f"ask_{what}_on_launch"
                for what in (
                    *("job_type", "limit", "forks", "job_slice_count", "execution_environment", "inventory"),
                    *("credential", "variables", "diff_mode", "tags", "skip_tags", "verbosity", "instance_groups"),
                )
            ),
        ],
        {"type": "bool"},
    ),
}
# Of the arguments of awx.awx.workflow_job_template (awx_collection/plugins/modules/workflow_job_template.py, 02fd8b0).
WORKFLOW_ARGUMENTS = {
    **dict.fromkeys(["name", "description", "organization", "inventory"], {"type": "str"}),
    **dict.fromkeys(["ask_inventory_on_launch", "ask_limit_on_launch", "ask_variables_on_launch"], {"type": "bool"}),
    **dict.fromkeys(["survey_enabled", "destroy_current_schema"], {"type": "bool"}),
    **dict.fromkeys(["extra_vars", "survey_spec"], {"type": "dict"}),
    "schema": {"type": "list", "elements": "dict"},
    "state": {"type": "str", "choices": ["present", "absent"]},
}
STUB = f"""\
import json
import os
from ansible.module_utils.basic import AnsibleModule
module = AnsibleModule(argument_spec={ARGUMENTS!r})
with open(os.environ["TEMPLATES"], "a") as file:
    file.write(json.dumps(module.params) + "\\n")
module.exit_json(changed=True)
"""

WORKFLOW_STUB = STUB.replace(repr(ARGUMENTS), repr(WORKFLOW_ARGUMENTS))


def ansible(directory: Path, *words: str, **environment: str) -> str:
    """The output of a command of ansible-core."""
    done = subprocess.run(
        words,
        cwd=directory,
        env={**os.environ, "PATH": f"{BIN}:{os.environ['PATH']}", "HOME": str(directory), **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{' '.join(words)}\n{done.stdout}{done.stderr}"
    return done.stdout


def templates(directory: Path, *words: str) -> dict[str, dict[str, Any]]:
    """The job templates that fleet.probe.awx installs, by playbook, as the module awx.awx.job_template gets them."""
    modules = directory / "stub" / "ansible_collections" / "awx" / "awx" / "plugins" / "modules"
    modules.mkdir(parents=True)
    (modules / "job_template.py").write_text(STUB, encoding="utf-8")
    (modules / "workflow_job_template.py").write_text(WORKFLOW_STUB, encoding="utf-8")
    variables = {"awx_project": "p", "awx_inventory": "i", "awx_credential": "c"}
    ansible(
        directory,
        *("ansible-playbook", "fleet.probe.awx", "-i", "localhost,", "-e", json.dumps(variables), *words),
        *("-e", f"ansible_python_interpreter={sys.executable}"),
        ANSIBLE_COLLECTIONS_PATH=f"{ROOT / '.build' / 'collections'}:{directory / 'stub'}",
        TEMPLATES=str(directory / "templates"),
    )
    installed = [json.loads(line) for line in (directory / "templates").read_text().splitlines()]
    return {Path(template.get("playbook") or "slices").stem: template for template in installed}


def refusals_of_spec(spec: dict[str, Any]) -> list[str]:
    """What AWX has against a survey when it is saved."""
    found = [field for field in ("name", "description") if not isinstance(spec.get(field), str)]
    variables = [question.get("variable") for question in spec["spec"]]
    found += [f"{name} is asked twice" for name in variables if variables.count(name) > 1]
    for question in spec["spec"]:
        name = question.get("variable")
        required = [field for field in ("type", "question_name", "variable") if not isinstance(question[field], str)]
        found += [f"{name}: {field} is no string" for field in required]
        if not isinstance(question["required"], bool):
            found.append(f"{name}: required is no boolean")
        if question.get("default", "") != "" and not isinstance(question["default"], TYPES[question["type"]]):
            found.append(f"{name}: its default is of another type")
        found += [f"{name}: {edge}" for edge in ("min", "max") if not isinstance(question.get(edge, 0), int)]
        if question["type"] == "multiplechoice":
            chosen = question.get("default", "").splitlines()
            if len(chosen) > 1 or not set(chosen) <= set(question["choices"]):
                found.append(f"{name}: its default is no choice")
    return found


def refusals_of_launch(spec: dict[str, Any], answers: dict[str, Any]) -> list[str]:
    """What AWX has against a launch by its API, a schedule or Event-Driven Ansible: it looks at no default."""
    found = []
    for question in spec["spec"]:
        name = question["variable"]
        if name not in answers:
            found += [f"'{name}' value missing"] if question["required"] else []
        elif question["type"] == "multiplechoice":
            found += [] if answers[name] in question["choices"] else [f"{name} is no choice"]
        elif not isinstance(answers[name], str):
            found.append(f"{name} is no string")
        elif not question["min"] <= len(answers[name]) <= question["max"]:
            found.append(f"{name} is too short or too long")
    return found


def defaults(spec: dict[str, Any]) -> dict[str, Any]:
    """The defaults that AWX adds to a launch: those that it would take as answers."""
    questions = {question["variable"]: question for question in spec["spec"]}
    return {
        name: question["default"]
        for name, question in questions.items()
        if not refusals_of_launch({"spec": [question]}, {name: question["default"]})
    }


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    return templates(tmp_path_factory.mktemp("awx"))


@pytest.mark.parametrize("name", PLAYBOOKS)
def test_awx_takes_a_survey_and_a_launch_that_answers_nothing_optional(
    installed: dict[str, dict[str, Any]], name: str
) -> None:
    spec = installed[name]["survey_spec"]
    assert refusals_of_spec(spec) == []
    required = {"probe": "execsnoop"} if name == "trace" else {}
    assert refusals_of_launch(spec, required) == []
    assert {question["variable"] for question in spec["spec"]} <= taken(name)
    assert refusals_of_launch(spec, {**defaults(spec), **required}) == []


def test_the_workflow_plans_slices_and_merges(installed: dict[str, dict[str, Any]]) -> None:
    workflow = installed["slices"]
    steps = {node["identifier"]: node for node in workflow["schema"]}
    assert steps["plan"]["related"]["success_nodes"] == [{"identifier": "trace"}]
    # What the slices that went well have counts whatever became of the others.
    assert steps["trace"]["related"]["always_nodes"] == [{"identifier": "merge"}]
    templates_by_name = {template["name"]: name for name, template in installed.items()}
    for name, node in steps.items():
        assert templates_by_name[node["unified_job_template"]["name"]] == name
        assert installed[name]["ask_variables_on_launch"] is True
        assert (ROOT / installed[name]["playbook"]).is_file()
    assert refusals_of_spec(workflow["survey_spec"]) == []
    assert workflow["extra_vars"].keys() <= taken("plan")


def test_the_survey_offers_every_probe(installed: dict[str, dict[str, Any]]) -> None:
    (probe,) = (question for question in installed["trace"]["survey_spec"]["spec"] if question["variable"] == "probe")
    assert probe["choices"] == probes() and len(probes()) >= 20


@pytest.mark.parametrize("name", PLAYBOOKS)
def test_a_launch_asks_for_what_differs_from_run_to_run(installed: dict[str, dict[str, Any]], name: str) -> None:
    for what in ("job_type", "limit", "forks", "job_slice_count", "execution_environment", "variables"):
        assert installed[name][f"ask_{what}_on_launch"] is True, what
    assert (ROOT / installed[name]["playbook"]).is_file()
    assert installed[name]["extra_vars"] == {"report_dir": ""}


def test_a_checkout_as_a_project_finds_its_role(tmp_path: Path) -> None:
    """AWX installs collections/requirements.yml in the project's folder, then starts the template's playbook there."""
    subprocess.run([sys.executable, "tests/tools/export_tree.py", str(tmp_path)], cwd=ROOT, check=True)
    project = tmp_path / "ansible_collections" / "fleet" / "probe"
    project = project.rename(tmp_path / "project")
    stage = tmp_path / "stage"
    only = {"ANSIBLE_COLLECTIONS_PATH": str(stage)}
    requirements = ("-r", str(project / "collections" / "requirements.yml"), "--collections-path", str(stage))
    ansible(project, "ansible-galaxy", "collection", "install", *requirements, **only)
    for name in PLAYBOOKS:
        ansible(project, "ansible-playbook", "--syntax-check", f"playbooks/{name}.yml", "-i", "localhost,", **only)


def test_a_project_of_ones_own_needs_three_lines(tmp_path: Path) -> None:
    """The collection comes from the project's requirements or from the execution environment."""
    found = templates(tmp_path, "-e", "awx_playbooks=")
    for name in PLAYBOOKS:
        assert found[name]["playbook"] == f"{name}.yml"
        (tmp_path / f"{name}.yml").write_text(f"- import_playbook: fleet.probe.{name}\n", encoding="utf-8")
        path = {"ANSIBLE_COLLECTIONS_PATH": str(ROOT / ".build" / "collections")}
        listed = ansible(tmp_path, "ansible-playbook", "--list-tasks", f"{name}.yml", "-i", "localhost,", **path)
        assert "Check the names of the variables" in listed


@pytest.mark.parametrize("path", sorted((ROOT / "playbooks").glob("*.yml")), ids=lambda path: path.stem)
def test_no_folder_stands_in_the_way_of_a_playbook(path: Path) -> None:
    """ansible-playbook fleet.probe.NAME takes a folder of that name for the playbook."""
    assert not path.with_suffix("").exists()
