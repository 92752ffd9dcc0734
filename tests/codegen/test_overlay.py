"""The overlay engine on small documents, and the committed overlay on the real ones."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen import overlay
from codegen.input_error import CodegenError
from codegen.load import facts

ROOT = Path(__file__).resolve().parents[2]
OVERLAY = ROOT / "spec" / "overlay.yaml"
STABLE = ROOT / "spec" / "2026-07-15.json"
DOCUMENTS = [*sorted((ROOT / "spec").glob("20*.json")), *sorted((ROOT.parent / "shared" / "specs").glob("*.json"))]


def document(version: str = "2026-07-15") -> dict[str, Any]:
    return {
        "openapi": "3.0.2",
        "info": {"title": "T", "version": version},
        "paths": {
            "/a": {"get": {"operationId": "get_a", "tags": ["A"]}, "post": {"operationId": "post_a", "tags": ["A"]}},
            "/b": {"get": {"operationId": "get_b", "tags": ["B"]}},
        },
        "components": {"schemas": {"S": {"type": "object", "required": ["x", "y"], "properties": {"x": {}, "y": {}}}}},
    }


PARAMETER = {"name": "p", "in": "query", "schema": {"type": "string"}}


def parsed(*actions: dict[str, Any], **root: Any) -> overlay.Overlay:
    reasoned = [{"description": "because"} | action for action in actions]
    return overlay.parse(
        yaml.safe_dump({"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": reasoned} | root)
    )


def applied(*actions: dict[str, Any], version: str = "2026-07-15", **options: Any) -> Any:
    return overlay.apply(document(version), parsed(*actions), **options)[0]


# --- what actions do --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("action", "where", "expected"),
    [
        pytest.param(
            {"target": "$.paths['/a'].get", "update": {"x-t": {"y": 1}}},
            "/paths/~1a/get",
            {"operationId": "get_a", "tags": ["A"], "x-t": {"y": 1}},
            id="new field",
        ),
        pytest.param({"target": "$.info", "update": {"title": "U"}}, "/info/title", "U", id="replace"),
        pytest.param(
            {"target": "$", "update": {"info": {"title": "U"}}}, "/info/version", "2026-07-15", id="deep merge"
        ),
        pytest.param(
            {"target": "$.paths['/a'].get", "update": {"tags": ["B"]}}, "/paths/~1a/get/tags", ["A", "B"], id="arrays"
        ),
        pytest.param(
            {"target": "$.paths['/a'].get", "update": {"tags": "B"}}, "/paths/~1a/get/tags", "B", id="other type"
        ),
        pytest.param(
            {"target": "$.paths['/a'].get.tags", "update": "B"}, "/paths/~1a/get/tags", ["A", "B"], id="append"
        ),
        pytest.param(
            {"target": "$.paths['/a'].get.tags", "update": ["B"]}, "/paths/~1a/get/tags", ["A", ["B"]], id="entry"
        ),
        pytest.param({"target": "$.paths['/a'].get", "update": {"tags": None}}, "/paths/~1a/get/tags", None, id="null"),
        pytest.param({"target": "$.paths.*.get", "update": {"x-t": 1}}, "/paths/~1b/get/x-t", 1, id="wildcard"),
        pytest.param(
            {"target": "$.components.schemas.S.required", "remove": True},
            "/components/schemas/S",
            {"type": "object", "properties": {"x": {}, "y": {}}},
            id="remove",
        ),
        pytest.param(
            {"target": "$.info.title", "remove": True}, "/info", {"version": "2026-07-15"}, id="remove a value"
        ),
        pytest.param(
            {"target": "$.components.schemas.S.properties.*", "remove": True},
            "/components/schemas/S/properties",
            {},
            id="remove all",
        ),
        pytest.param(
            {"target": "$.paths..*[?@.operationId]", "remove": True},
            "/paths",
            {"/a": {}, "/b": {}},
            id="remove by filter",
        ),
    ],
)
def test_action(action: dict[str, Any], where: str, expected: Any) -> None:
    assert facts.resolve(applied(action), f"#{where}") == expected


def test_removes_array_items_from_the_end() -> None:
    source: dict[str, Any] = document() | {"tags": [{"name": "a"}, {"name": "b"}, {"name": "c"}]}
    action = parsed({"target": "$.tags[?@.name != 'b']", "remove": True})
    assert overlay.apply(source, action)[0]["tags"] == [{"name": "b"}]


def test_removes_nested_matches_once() -> None:
    source: dict[str, Any] = document() | {"x": {"x": {"x": {}}}, "y": [[[]]]}
    result, _ = overlay.apply(source, parsed({"target": "$..x", "remove": True}, {"target": "$.y..*", "remove": True}))
    assert "x" not in result
    assert result["y"] == []


def test_actions_run_in_order_on_the_result_of_those_before() -> None:
    result = applied(
        {"target": "$.paths['/a'].get.tags", "remove": True},
        {"target": "$.paths['/a'].get", "update": {"tags": ["Z"]}},
        {"target": "$.paths['/a'].get.tags", "update": "Y"},
    )
    assert result["paths"]["/a"]["get"]["tags"] == ["Z", "Y"]


def test_input_and_overlay_stay_as_they_are() -> None:
    source = document()
    actions = parsed(
        {"target": "$.paths.*.get", "update": {"x-t": {"list": []}, "parameters": [PARAMETER]}},
        {"target": "$.paths['/a'].get['x-t'].list", "update": {"deep": 1}},
        {"target": "$.paths['/a'].get.parameters[0]", "update": {"required": True}},
        {"target": "$.components", "remove": True},
    )
    before = copy.deepcopy((source, [action.update for action in actions.actions]))
    first: Any
    first, log = overlay.apply(source, actions)
    assert (source, [action.update for action in actions.actions]) == before
    assert first["paths"]["/b"]["get"]["x-t"] == {"list": []}
    assert first["paths"]["/b"]["get"]["parameters"] == [PARAMETER]
    assert overlay.apply(source, actions) == (first, log)


def test_log_says_what_each_action_did() -> None:
    _, log = overlay.apply(
        document(),
        parsed(
            {"target": "$.paths.*.get", "update": {"x-t": 1}},
            {"target": "$.paths['/b', '/c'].get", "update": {"x-t": 2}},
            {"target": "$.info", "update": {}, "x-ext-channel": "beta"},
        ),
        partial=True,
    )
    second = "action 2 (target $.paths['/b', '/c'].get; reason: because)"
    assert log == [
        "action 1 (target $.paths.*.get; reason: because) changed 2 nodes",
        f"{second} skipped, matches nothing at $['paths']['/c']['get']",
        f"{second} changed 1 node",
        "action 3 (target $.info; reason: because) is not for revision 2026-07-15 stable",
    ]


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"target": "$.info", "update": 1}, "the update of an object must be an object"),
        ({"target": "$.info.title", "update": "U"}, "what is updated must be an object or an array"),
        ({"target": "$", "remove": True}, "the document itself cannot be removed"),
    ],
)
def test_impossible_action(action: dict[str, Any], message: str) -> None:
    with pytest.raises(
        CodegenError, match=re.escape(f"action 1 (target {action['target']}; reason: because): {message}")
    ):
        applied(action)


# --- what an update may add -------------------------------------------------------------------------

WHOLE: dict[str, dict[str, Any]] = {
    "$.components.schemas.S.properties": {"type": "string"},
    "$.components.schemas": {"type": "object", "properties": {"z": {"type": "string"}}},
    "$.components.parameters": PARAMETER,
    "$.components.responses": {"description": "", "content": {}},
    "$.components.headers": {"schema": {"type": "string"}},
    "$.components.requestBodies": {"content": {"application/json": {"schema": {"type": "object"}}}},
    "$.components.securitySchemes": {"type": "http", "scheme": "basic"},
    "$.paths": {"get": {"operationId": "get_c", "responses": {}}},
    "$.paths['/a'].get.responses": {"description": ""},
    "$.paths['/a'].get.responses['200'].content": {"schema": {"type": "object"}},
    "$.paths['/a'].get.responses['200'].headers": {"schema": {"type": "string"}},
}
"""For each kind of map in a document an entry that says what it is."""


def maps() -> dict[str, Any]:
    """A document with an entry, called ``consent``, in each of these maps."""
    made = document()
    made["paths"]["/a"]["get"] |= {"parameters": [PARAMETER], "responses": {"200": {"content": {}, "headers": {}}}}
    made["components"] |= {
        name: {} for name in ("parameters", "responses", "headers", "requestBodies", "securitySchemes")
    }
    return overlay.apply(made, parsed(*({"target": t, "update": {"consent": e}} for t, e in WHOLE.items())))[0]


def refused(target: str, update: Any) -> CodegenError:
    with pytest.raises(CodegenError) as caught:
        overlay.apply(maps(), parsed({"target": target, "update": update}))
    assert str(caught.value).startswith(f"action 1 (target {target}; reason: because): ")
    return caught.value


def parent(target: str, name: str, value: Any) -> tuple[str, Any]:
    """The same update from one step further out."""
    outer, _, last = target.rpartition(".")
    return outer, {last: {name: value}}


@pytest.mark.parametrize("target", WHOLE)
def test_misspelt_entry_of_a_map(target: str) -> None:
    """It would become API: a property without a type, an answer that there is not."""
    for place, update in ((target, {"consnet": {"x-t": True}}), parent(target, "consnet", {"x-t": True})):
        error = refused(place, update)
        assert "'consnet' here (did you mean 'consent'?), and a new one needs" in error.message
        assert str(error.pointer).endswith("/consnet")


@pytest.mark.parametrize("target", WHOLE)
def test_entry_that_is_there(target: str) -> None:
    made = overlay.apply(maps(), parsed({"target": target, "update": {"consent": {"x-t": True}}}))[0]
    assert '"x-t": true' in json.dumps(made)


@pytest.mark.parametrize("target", WHOLE)
@pytest.mark.parametrize("is_reference", [False, True])
def test_new_entry_that_says_what_it_is(target: str, is_reference: bool) -> None:
    new = {"$ref": "#/components/schemas/S"} if is_reference else WHOLE[target]
    if is_reference and target.endswith(".content"):
        assert "needs schema" in refused(target, {"fresh": new}).message  # OpenAPI has no reference there
        return
    made = overlay.apply(maps(), parsed({"target": target, "update": {"fresh": new}}))[0]
    assert json.dumps({"fresh": new}, sort_keys=True)[1:-1] in json.dumps(made, sort_keys=True)


@pytest.mark.parametrize(
    ("target", "update"),
    [
        ("$.components.schemas.S", {"nulable": True}),
        ("$.components.schemas.S.properties", {"x": {"nulable": True}}),
        ("$.components.schemas.S.properties", {"fresh": {"type": "string", "nulable": True}}),
        ("$.components.schemas", {"Fresh": {"type": "object", "properties": {"inner": {}}}}),
        ("$.paths['/a']", {"gte": {"operationId": "get_a"}}),
        ("$.paths['/a'].get.parameters[0]", {"requird": True}),
        ("$.paths['/a'].get", {"parameters": [{"name": "q"}]}),
        ("$.paths['/a'].get.parameters", {"name": "q"}),
        ("$.paths['/a'].get.responses['200']", {"contents": {}}),
        ("$.components", {"schema": {}}),
    ],
)
def test_other_updates_that_would_mean_nothing(target: str, update: Any) -> None:
    assert re.search("unknown field|needs", refused(target, update).message)


# --- what must match --------------------------------------------------------------------------------

MISSES = [
    ("$.paths['/c'].get", "$['paths']['/c']['get']"),
    ("$.paths['/a', '/c'].get", "$['paths']['/c']['get']"),
    ("$.paths['/a', '/b']['get', 'post']", "$['paths']['/b']['post']"),
    ("$.paths['/a'].get.tags[?@ == 'C']", "$['paths']['/a']['get']['tags']"),
    ("$.components..nothing", "$['components']"),
    ("$.*.nothing", "$"),
]


@pytest.mark.parametrize(("target", "where"), MISSES)
def test_a_miss_fails_and_names_the_action(target: str, where: str) -> None:
    with pytest.raises(CodegenError) as caught:
        applied({"target": "$.info", "update": {}}, {"target": target, "update": {}})
    assert str(caught.value) == f"action 2 (target {target}; reason: because) matches nothing at {where}"


@pytest.mark.parametrize(("target", "where"), MISSES)
def test_a_miss_in_a_slice_is_logged(target: str, where: str) -> None:
    _, log = overlay.apply(document(), parsed({"target": target, "update": {}}), partial=True)
    assert log[0].endswith(f"skipped, matches nothing at {where}")


@pytest.mark.parametrize(
    ("version", "whole", "strict"),
    [
        ("2026-07-15", {}, True),
        ("2026-07-15", {"stable": {"since": "2026-07-15", "operations": 3}}, True),
        ("2026-10-15", {"stable": {"since": "2026-07-15", "operations": 3}}, True),
        ("2026-07-15", {"stable": {"since": "2026-07-15", "operations": 4}}, False),
        ("2026-04-15", {"stable": {"since": "2026-07-15", "operations": 3}}, False),
        ("2026-07-15.pre", {"stable": {"since": "2026-07-15", "operations": 4}}, True),
        ("2026-07-15.pre", {"beta": {"since": "2026-07-15.pre", "operations": 4}}, False),
    ],
)
def test_which_documents_are_whole(version: str, whole: dict[str, Any], strict: bool) -> None:
    actions = parsed({"target": "$.nothing", "update": {}, "x-ext-channel": "any"}, **{"x-ext-whole": whole})
    if strict:
        with pytest.raises(CodegenError, match="matches nothing"):
            overlay.apply(document(version), actions)
    else:
        overlay.apply(document(version), actions)


@pytest.mark.parametrize(
    ("version", "extensions", "concerned"),
    [
        ("2026-07-15", {}, True),
        ("2026-07-15.pre", {}, False),
        ("2026-07-15", {"x-ext-channel": "beta"}, False),
        ("2026-07-15.pre", {"x-ext-channel": "beta"}, True),
        ("2026-07-15", {"x-ext-channel": "any"}, True),
        ("2026-07-15.pre", {"x-ext-channel": "any"}, True),
        ("2026-07-15", {"x-ext-revisions": {"from": "2026-07-15", "to": "2026-07-15"}}, True),
        ("2026-07-15", {"x-ext-revisions": {"from": "2026-07-16"}}, False),
        ("2026-07-15", {"x-ext-revisions": {"to": "2026-07-14"}}, False),
        ("2026-07-15.pre", {"x-ext-revisions": {"to": "2026-07-15.pre"}, "x-ext-channel": "beta"}, True),
    ],
)
def test_which_documents_an_action_is_for(version: str, extensions: dict[str, Any], concerned: bool) -> None:
    result = applied({"target": "$.info", "update": {"x-t": 1}, **extensions}, version=version)
    assert ("x-t" in result["info"]) == concerned


@pytest.mark.parametrize("info", [None, {}, {"version": "1.0"}, {"version": 1}])
def test_document_without_revision(info: Any) -> None:
    with pytest.raises(CodegenError, match=r"is not a revision.*\(at #/info/version\)"):
        overlay.apply(document() | {"info": info}, parsed({"target": "$", "update": {}}))


# --- the shape of an overlay ------------------------------------------------------------------------

HEAD = "overlay: 1.0.0\ninfo: {title: T, version: '1'}\n"


def one(fields: str, root: str = "") -> str:
    """The text of an overlay with one action, of these fields after target and description."""
    return f"{HEAD}{root}\nactions: [{{target: $, description: d, {fields}}}]"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [", "is not YAML: "),
        ("a: 1\na: 2", "is not YAML: the key 'a' is given twice in line 2, column 1"),
        ("[1]: 2", "is not YAML: a key is not a string"),
        ("a: !!python/object:os.system {}", "is not YAML: could not determine a constructor"),
        ("a: \0", "is not YAML"),
        ("- 1", "the overlay is not an object"),
        ("{}", "the overlay has no overlay"),
        ("overlay: 1.0.0\nactions: []", "the overlay has no info"),
        ("overlay: 1.1.0\ninfo: {}\nactions: []", "is Overlay 1.1.0; only 1.0.x can be read"),
        ("overlay: 1.0\ninfo: {}\nactions: []", "the overlay: overlay has the wrong type"),
        ("overlay: 1.0.0\ninfo: {title: T}\nactions: []", "info has no version"),
        (HEAD + "actions: []", "has no actions"),
        (HEAD + "actions: {}", "actions has the wrong type"),
        (HEAD + "action: []\nactions: []", "unknown field 'action'"),
        (HEAD + "actions: [1]", "action 1 is not an object (at #/actions/0)"),
        (HEAD + "actions: [{description: d, update: {}}]", "action 1 has no target"),
        (HEAD + "actions: [{target: $, update: {}}]", "action 1 has no description"),
        (HEAD + "actions: [{target: $, description: ' ', update: {}}]", "action 1 has an empty description"),
        (HEAD + "actions: [{target: $, description: d}]", "either update or remove: true"),
        (one("remove: false"), "either update or remove: true"),
        (one("update: 1, remove: true"), "action 1 ($) must have either update or remove"),
        (one("remove: 1"), "remove has the wrong type"),
        (one("update: {}, when: 1"), "unknown field 'when'"),
        (one("update: {}, x-ext-optional: true"), "unknown field 'x-ext-optional'"),
        (HEAD + "actions: [{target: paths, description: d, update: {}}]", "action 1: the target paths is not JSONPath"),
        (HEAD + "actions: [{target: '$.a[', description: d, update: {}}]", "is not JSONPath"),
        (one("update: {}, x-ext-channel: pre"), "x-ext-channel is 'pre', not one of"),
        (one("update: {}, x-ext-revisions: {since: 2026-07-15}"), "unknown field 'since'"),
        (one("update: {}, x-ext-revisions: {to: '2026'}"), "'2026' is not a revision"),
        (one("update: {}", "x-ext-whole: {stable: {since: 2026-07-15}}"), "stable has no operations"),
        (one("update: {}", "x-ext-whole: {gamma: {}}"), "unknown field 'gamma'"),
    ],
)
def test_bad_overlay(text: str, message: str) -> None:
    with pytest.raises(CodegenError) as caught:
        overlay.parse(text, "overlay.yaml")
    assert message in str(caught.value)
    assert str(caught.value).startswith("overlay.yaml: ")
    assert "\n" not in str(caught.value)


def test_foreign_extensions_are_allowed() -> None:
    (action,) = overlay.parse(one("update: {}, x-own: 1", "extends: u\nx-own: 1")).actions
    assert (action.number, action.target, action.reason, action.update) == (1, "$", "d", {})


def test_revisions_in_yaml_are_strings() -> None:
    text = one("update: {since: 2026-07-15}, x-ext-revisions: {to: 2026-07-15}")
    (action,) = overlay.parse(text).actions
    assert action.update == {"since": "2026-07-15"}
    assert action.last == "2026-07-15"


def test_load(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match="cannot be read: No such file"):
        overlay.load(tmp_path / "no.yaml")
    (tmp_path / "bad.yaml").write_bytes(b"\xff")
    with pytest.raises(CodegenError, match="cannot be read"):
        overlay.load(tmp_path / "bad.yaml")


# --- the committed overlay --------------------------------------------------------------------------

COMMITTED = overlay.load(OVERLAY)


def _read(path: Path) -> dict[str, Any]:
    return facts.extract(json.loads(path.read_bytes()))


@pytest.fixture(scope="module")
def result() -> Any:
    return overlay.apply(_read(STABLE), COMMITTED)[0]


@pytest.mark.slow
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_real_documents(path: Path) -> None:
    source = _read(path)
    result, log = overlay.apply(source, COMMITTED)
    facts.check(result)
    # Whatever an action misses in an older document is an operation or schema that is not there at all.
    for line in log:
        if match := re.search(r"matches nothing at (\$\[.*)", line):
            for location in match[1].split(", $"):
                first, second, third, *_ = re.findall(r"\['([^']*)'\]", location)
                node: Any = source
                assert third not in node.get(first, {}).get(second, {}), line


def test_actions_are_distinct() -> None:
    seen = [(action.target, json.dumps(action.update)) for action in COMMITTED.actions]
    assert len(set(seen)) == len(seen)


def test_every_action_gives_its_evidence() -> None:
    for action in COMMITTED.actions:
        assert re.match(r"\((live|doc|spec|recorded)\) ", action.reason), action


def test_slice_of_one_operation(result: Any) -> None:
    source = _read(STABLE)
    source["paths"] = {"/api/events": source["paths"]["/api/events"]}
    sliced: Any = overlay.apply(source, COMMITTED)[0]
    assert sliced["paths"]["/api/events"] == result["paths"]["/api/events"]
    del source["components"]
    overlay.apply(source, COMMITTED)


def test_whole_document_without_one_path_is_refused() -> None:
    source = _read(STABLE)
    del source["paths"]["/api/template-clone"]
    overlay.apply(source, COMMITTED)
    del source["paths"]["/api/profile-import"]
    with pytest.raises(CodegenError, match=r"action \d+ \(target .*profile-import.* matches nothing"):
        overlay.apply(source, COMMITTED)


def _operations(result: Any) -> Iterator[tuple[str, str, dict[str, Any]]]:
    yield from facts.operations(result)


def _extended(result: Any, key: str) -> dict[str, Any]:
    return {op["operationId"]: op[key] for *_, op in _operations(result) if key in op}


def _body_schema(result: Any, operation_id: str) -> dict[str, Any]:
    operation = next(op for *_, op in _operations(result) if op["operationId"] == operation_id)
    (media,) = operation["requestBody"]["content"].values()
    schema: dict[str, Any] = media["schema"]
    return schema


def _below(result: Any, schema: Any, step: str) -> Iterator[Any]:
    while "$ref" in schema:
        schema = facts.resolve(result, schema["$ref"])
    for part in [part for name in ("allOf", "oneOf", "anyOf") for part in schema.get(name, [])]:
        yield from _below(result, part, step)
    if step == "*" and "items" in schema:
        yield schema["items"]
    elif step in schema.get("properties", {}):
        yield schema["properties"][step]


def _schema_at(result: Any, schema: Any, pointer: str) -> Any:
    """The schema of what ``pointer`` (with ``*`` for items) reaches in a body of this schema."""
    for step in pointer.split("/")[1:]:
        below = list(_below(result, schema, step))
        assert below, f"{pointer}: no {step}"
        schema = below[0]
        while "$ref" in schema:
            schema = facts.resolve(result, schema["$ref"])
    return schema


def test_bulk_facts_fit_the_request_bodies(result: Any) -> None:
    bulk = _extended(result, "x-ext-bulk")
    assert len(bulk) == 21
    for operation_id, limits in bulk.items():
        sizes = {"records", "items", "counted", "bytes", "item_bytes", "jobs"}
        assert limits.keys() <= sizes | {"type", "identifiers", "unique", "once", "refuses_duplicates"}
        records = _schema_at(result, _body_schema(result, operation_id), limits["records"])
        assert records["type"] == "array", operation_id
        assert _schema_at(result, records["items"], "/type")["enum"] == [limits["type"]]
        for pointer in limits.get("identifiers", []) + limits.get("unique", []):
            _schema_at(result, records["items"], pointer)
        if "counted" in limits:
            assert _schema_at(result, records["items"], limits["counted"])["type"] == "array", operation_id
        for pointer in limits.get("once", []):
            _schema_at(result, records["items"], f"{limits['counted']}/*{pointer}" if "counted" in limits else pointer)
    bodies = {op["operationId"] for path, _, op in _operations(result) if "bulk" in path and "requestBody" in op}
    assert bodies <= bulk.keys()


def test_replay_facts_fit_the_request_bodies(result: Any) -> None:
    replay = _extended(result, "x-ext-replay")
    methods = {op["operationId"]: method for _, method, op in _operations(result)}
    for operation_id, rule in replay.items():
        assert methods[operation_id] in ("post", "patch"), operation_id
        if isinstance(rule, str):
            assert rule in ("safe", "unsafe")
            continue
        assert rule
        assert rule.keys() <= {"given", "unless"}
        for pointer in rule.get("given", []) + rule.get("unless", []):
            _schema_at(result, _body_schema(result, operation_id), pointer)


def test_every_operation_that_can_append_says_so(result: Any) -> None:
    """No body with patch_properties may be replayed on the ground of its method alone."""
    replay = _extended(result, "x-ext-replay")
    for _, method, operation in _operations(result):
        if method in ("post", "patch") and "patch_properties" in _property_names(result, operation.get("requestBody")):
            rule = replay[operation["operationId"]]
            assert any(pointer.endswith("/patch_properties/append") for pointer in rule["unless"])


def _property_names(result: Any, node: Any) -> set[str]:
    """The names of all fields and properties at and below ``node``, through references."""
    text, seen = json.dumps(node), set[str]()
    while new := set(re.findall(r'"#(/[^"]+)"', text)) - seen:
        seen |= new
        text += "".join(json.dumps(facts.resolve(result, f"#{pointer}")) for pointer in sorted(new))
    return set(re.findall(r'"([^"]+)": ', text))


def test_penalties_name_parameters_and_values_that_exist(result: Any) -> None:
    penalties = _extended(result, "x-ext-rate-penalties")
    assert set(penalties) == {"get_profiles", "get_profiles_for_list", "get_list", "get_segment", "get_profile"}
    for *_, operation in _operations(result):
        declared: Any = {
            p["name"]: p["schema"]["items"]["enum"] for p in operation["parameters"] if "items" in p["schema"]
        }
        for penalty in penalties.get(operation["operationId"], []):
            assert penalty.keys() == {"parameter", "value", "burst", "steady", "bucket"}
            assert penalty["value"] in declared[penalty["parameter"]]


def test_pagination_facts_name_what_exists(result: Any) -> None:
    pagination = _extended(result, "x-ext-pagination")
    assert set(pagination) == {
        "query_campaign_values",
        "query_flow_values",
        "query_flow_series",
        "query_metric_aggregates",
    }
    for *_, operation in _operations(result):
        places = pagination.get(operation["operationId"], {})
        for place in (places[key] for key in ("cursor", "size") if key in places):
            if place["in"] == "query":
                assert place["name"] in {p["name"] for p in operation["parameters"]}
            else:
                _schema_at(result, _body_schema(result, operation["operationId"]), place["pointer"])


def test_defects_are_gone(result: Any) -> None:
    schemas = result["components"]["schemas"]
    assert schemas["CollectionLinks"]["properties"]["next"] == {"type": "string", "format": "uri", "nullable": True}
    assert schemas["CollectionLinks"]["required"] == ["self"]
    assert "required" not in schemas["RelationshipLinks"]
    image = schemas["CampaignMessageResponseObjectResource"]["properties"]["relationships"]["properties"]["image"]
    assert image["properties"]["data"]["nullable"] is True
    error = result["components"]["responses"]["ClientError"]["content"]["application/vnd.api+json"]["schema"]
    assert {"status", "links", "meta"} <= error["properties"]["errors"]["items"]["properties"].keys()
    assert "required" not in error["properties"]["errors"]["items"]
    for path, method, operation in _operations(result):
        for parameter in operation["parameters"]:
            assert not (parameter["in"] == "path" and parameter["schema"].get("nullable")), (path, method)


# --- revisions ---------------------------------------------------------------------------------------

KEPT = sorted(path for path in (ROOT / "spec").glob("20*.json") if not path.name.endswith(".pre.json"))


@pytest.mark.slow
@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_every_action_must_match_in_the_kept_revisions(path: Path) -> None:
    source = _read(path)
    assert not [line for line in overlay.apply(source, COMMITTED)[1] if "matches nothing" in line]
    concerned = [action for action in COMMITTED.actions if action.concerns("stable", path.stem)]
    by_path = [(action, re.findall(r"'(/[^']+)'", action.target)) for action in concerned]
    assert len([action for action, paths in by_path if paths]) > 40
    for action, paths in by_path:
        alone = overlay.Overlay("T", "1", [action], COMMITTED.whole)
        for name in paths[-1:]:  # one of them is enough to miss
            without = {**source, "paths": {key: item for key, item in source["paths"].items() if key != name}}
            with pytest.raises(CodegenError, match=re.escape(f"action {action.number} ")):
                overlay.apply(without, alone)


def test_what_was_never_checked_with_an_older_revision_is_not_said_of_it() -> None:
    """Limits and replays are facts about bodies of a certain shape; a correction of an answer only allows more."""
    source = _read(STABLE)
    for version in ("2022-10-17", "2024-10-15.pre", "2025-07-15"):
        older: Any = overlay.apply({**source, "info": {"title": "T", "version": version}}, COMMITTED)[0]
        operations = [operation for *_, operation in facts.operations(older)]
        told = {key for operation in operations for key in operation if key.startswith("x-ext-")}
        assert told <= {"x-ext-replay"}
        replays = [operation["operationId"] for operation in operations if "x-ext-replay" in operation]
        assert replays == ([] if version.endswith(".pre") else ["update_profile"])


def test_documents_without_anything_that_an_action_names() -> None:
    """An old document, or a slice of one operation: nothing matches, and nothing is said but that."""
    for version in ("2022-10-17", "2025-10-15", "2026-07-15", "2026-07-15.pre"):
        source: Any = {**document(version), "components": {}}
        corrected, log = overlay.apply(source, COMMITTED)
        assert corrected == source
        assert all("matches nothing" in line or "is not for revision" in line for line in log)
