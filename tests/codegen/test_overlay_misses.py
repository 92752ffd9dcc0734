"""An overlay and a newer document: what matches nothing is said at once, and what Klaviyo corrected is satisfied."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import pytest
import yaml

import generate as command
from codegen import overlay
from codegen.input_error import CodegenError
from codegen.load import facts

ROOT = Path(__file__).resolve().parents[2]
COMMITTED = overlay.load(ROOT / "spec" / "overlay.yaml")
KEPT = sorted((ROOT / "spec").glob("20*.json"))
SATISFIED = "is satisfied: the document has its result already"


def document(version: str, *paths: str) -> dict[str, Any]:
    parameter = {"name": "id", "in": "path", "schema": {"type": "string", "nullable": True}}
    operation = {"operationId": "o", "tags": ["A"], "parameters": [parameter], "responses": {}}
    schema = {"type": "object", "required": ["x"], "properties": {"x": {"type": "string"}}}
    return {
        "openapi": "3.0.2",
        "info": {"title": "T", "version": version},
        "paths": {path: {"get": {**operation, "operationId": path[1:]}} for path in paths},
        "components": {"schemas": {"S": schema}},
    }


def parsed(*actions: dict[str, Any]) -> overlay.Overlay:
    reasoned = [{"description": "because"} | action for action in actions]
    return overlay.parse(
        yaml.safe_dump({"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": reasoned})
    )


def refusal(*actions: dict[str, Any], version: str = "2026-10-15", kept: Any = ()) -> list[str]:
    with pytest.raises(CodegenError) as caught:
        overlay.apply(document(version, "/b"), parsed(*actions), kept=kept)
    assert str(pickle.loads(pickle.dumps(caught.value.of("f")))) == f"f: {caught.value}"
    return str(caught.value).split("\n  ")


def action(target: str, **fields: Any) -> dict[str, Any]:
    return {"target": target, "update": {"x-t": 1}, **fields}


def test_all_misses_are_said_at_once() -> None:
    lines = refusal(action("$.paths['/a'].get"), action("$.info"), action("$.paths['/b', '/c'].get"))
    assert lines == [
        "2 actions of the overlay match nothing:",
        "action 1 (target $.paths['/a'].get; reason: because) matches nothing at $['paths']['/a']['get']",
        "action 3 (target $.paths['/b', '/c'].get; reason: because) matches nothing at $['paths']['/c']['get']",
    ]


@pytest.mark.parametrize(
    ("fields", "kept", "advice"),
    [
        ({}, {"2025-10-15": ["/a"], "2026-07-15": ["/a"]}, "add: x-ext-revisions: {to: 2026-07-15}"),
        ({}, {"2025-10-15": ["/a"], "2026-07-15": []}, "add: x-ext-revisions: {to: 2025-10-15}"),
        (
            {"x-ext-revisions": {"from": "2025-10-15"}},
            {"2026-07-15": ["/a"]},
            "add: x-ext-revisions: {from: 2025-10-15, to: 2026-07-15}",
        ),
        ({}, {"2027-01-15": ["/a"], "2027-04-15": ["/a"]}, "add: x-ext-revisions: {from: 2027-01-15}"),
        ({}, {"2026-07-15.pre": ["/a"]}, None),
        ({}, {"2026-10-15": ["/a"]}, None),
        ({}, {}, None),
    ],
)
def test_the_line_to_add(fields: Any, kept: dict[str, list[str]], advice: str | None) -> None:
    documents = [document(version, *paths) for version, paths in kept.items()]
    [line] = refusal(action("$.paths['/a'].get", **fields), kept=documents)
    assert line.partition("; add")[2] == ("" if advice is None else advice.removeprefix("add"))


def test_the_line_of_an_action_that_matches_in_part() -> None:
    [line] = refusal(action("$.paths['/a', '/b'].get"), kept=[document("2026-07-15", "/a", "/b")])
    assert line.endswith("; add to an action of its own for that: x-ext-revisions: {to: 2026-07-15}")


@pytest.mark.parametrize(
    "fixed",
    [
        {"target": "$.components.schemas.S.properties.x.maxLength", "remove": True},
        {"target": "$.components.schemas..properties.x.maxLength", "remove": True},
        {"target": "$.components.schemas.S.required[?@ == 'y']", "remove": True},
        {"target": "$.components.schemas.S.properties['y', 'z']", "remove": True},
        {"target": "$.components.schemas.S", "update": {"required": ["x"], "type": "object"}},
        {"target": "$.components.schemas.S.required", "update": "x"},
        {"target": "$.components.schemas.S.properties.x", "update": {"nullable": False}},
        {"target": "$.paths.*.*.parameters[?@.schema.nullable == false].schema", "update": {"nullable": True}},
        {
            "target": "$.paths.*.*.parameters[?@.in == 'path' && !@.schema].schema",
            "update": {"type": "string", "schema": None},
            "wrong": True,
        },
        {
            "target": "$.paths.*.*.parameters[?@.in == 'path' && @.schema.nullable == false].schema",
            "update": {"nullable": True},
        },
        {
            "target": "$.paths.*.*.parameters[?@.in == 'query' && @.schema.nullable == false].schema",
            "update": {"nullable": True},
            "wrong": True,
        },
        {"target": "$.components.schemas.T.required", "remove": True, "wrong": True},
        {"target": "$.components.schemas['S', 'T'].required", "remove": True, "wrong": True},
        {"target": "$.components.schemas.S.properties.y", "update": {"type": "string"}, "wrong": True},
    ],
)
def test_what_klaviyo_corrected_is_satisfied(fixed: dict[str, Any]) -> None:
    source = document("2026-07-15", "/a")
    actions = parsed({key: value for key, value in fixed.items() if key != "wrong"})
    if fixed.get("wrong"):
        with pytest.raises(CodegenError, match="matches nothing"):
            overlay.apply(source, actions)
        return
    result, [line] = overlay.apply(source, actions)
    assert line.endswith(SATISFIED)
    assert {**result, "components": source["components"]} == source
    assert json.dumps(result).replace(', "nullable": false', "") == json.dumps(source)


def test_a_parameter_that_klaviyo_declares_by_now_is_its_own() -> None:
    source = document("2026-07-15", "/a")
    new = {"name": "id", "in": "path", "schema": {"type": "integer"}}
    actions = [{"target": "$.paths.*.get", "update": {"parameters": [new]}}]
    actions += [{"target": "$.paths.*.get.parameters", "update": new}]
    result, log = overlay.apply(source, parsed(*actions))
    assert result == source
    assert all(line.endswith(SATISFIED) for line in log)


@pytest.mark.slow
@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_a_document_in_which_everything_is_corrected_passes(path: Path) -> None:
    """If Klaviyo took over the whole overlay, it would have nothing to do, and stop nothing."""
    once, _ = overlay.apply(json.loads(path.read_bytes()), COMMITTED)
    facts.check(once)
    again, log = overlay.apply(once, COMMITTED)
    assert again == once
    changed = [line for line in log if " changed " in line]
    assert not changed


def test_the_command_goes_on_without_what_matches_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "spec"
    spec.mkdir()
    actions = [action(f"$.paths['/{name}'].get", description="because") for name in "abc"]
    written = {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": actions}
    (spec / "overlay.yaml").write_text(yaml.safe_dump(written), encoding="utf-8")
    source = tmp_path / "new.json"
    documents = {spec / "2026-07-15.json": ("/a", "/b"), source: ("/b",)}
    for path, paths in documents.items():
        made = document(path.stem if path.parent == spec else "2026-10-15", *paths)
        for item in made["paths"].values():
            item["get"]["parameters"].clear()
        path.write_text(json.dumps(made), encoding="utf-8")
    monkeypatch.setattr(command, "_SPEC", spec)
    run = ["--spec", str(source), "--out", str(tmp_path / "p"), "--report", str(tmp_path / "r.txt")]
    assert command.main(run) == 1
    assert not (tmp_path / "p").exists()
    said = capsys.readouterr().err.splitlines()
    assert said[0] == f"{source}: 2 actions of the overlay match nothing:"
    assert said[1].endswith("; add: x-ext-revisions: {to: 2026-07-15}")
    assert said[2].endswith(" matches nothing at $['paths']['/c']['get']")
    assert command.main([*run, "--lenient-overlay"]) == 0
    assert "WARNING: 2 actions of the overlay were left out" in (out := capsys.readouterr().out)
    report = (tmp_path / "r.txt").read_text(encoding="utf-8")
    for number in (1, 3):
        assert f"action {number} (" in out
        assert f"action {number} (" in report
