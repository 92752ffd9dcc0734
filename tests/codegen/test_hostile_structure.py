"""Documents whose structure is the attack: names that collide, shapes that grow without end, things of great size.

Each renders to a package that works, or is refused in one line. Nothing runs, and nothing is written elsewhere.
"""

from __future__ import annotations

import ast
import copy
import cProfile
import json
import pstats
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from codegen import overlay
from codegen.input_error import CodegenError
from codegen.load.structure import operations
from codegen.pipeline import Request, Summary, generate
from tests.benchmarks.growth import multiplied
from tests.codegen.project_tree import GOLDEN, GOOD
from tests.codegen.rendering import check_package, imported, rendered
from tests.codegen.schema_parts import STRING, ref

pytestmark = pytest.mark.slow

OVERLAY = overlay.load(GOLDEN / "overlay.yaml")


def holding(schemas: dict[str, Any], schema: Any) -> Any:
    """The good document with more ``schemas``, of which an answer and a request hold ``schema``."""
    document = copy.deepcopy(GOOD)
    document["components"]["schemas"] |= schemas
    for name in ("Person", "BookCreateQueryResourceObject"):
        holder = document["components"]["schemas"][name]
        holder = holder["properties"].get("attributes", holder)
        while "$ref" in holder:
            holder = document["components"]["schemas"][holder["$ref"].rpartition("/")[2]]
        holder["properties"]["hostile"] = schema
    return document


def tried(document: Any, directory: Path, **options: Any) -> tuple[Summary | None, str]:
    """What the whole pipeline makes of ``document``, or why it does not; it may take seconds, not minutes."""
    source, out = directory / "document.json", directory / "hostile_library"
    source.write_text(json.dumps(document), encoding="utf-8")
    request = Request(str(source), out=out, package=out.name, overlay=GOLDEN / "overlay.yaml", **options)
    began = time.monotonic()
    try:
        made, refusal = generate(request, lambda _: None), ""
    except CodegenError as error:
        made, refusal = None, str(error)
        assert refusal.isprintable()
    assert time.monotonic() - began < 60
    assert {path.name for path in directory.iterdir()} == {"document.json", *(["hostile_library"] if made else [])}
    return made, refusal


# --- names --------------------------------------------------------------------------------------------

OURS = [
    "runtime",
    "models",
    "operations",
    "api",
    "filters",
    "shared",
    "__init__",
    "__class__",
    "../../outside",
    "/etc/passwd",
    "a/b\\c",
    "..",
    ".",
    "",
    " ",
    "CON",
    "import",
    "None",
    "self",
    "list",
    "str",
    "type",
    "dt",
    "Any",
    "annotations",
    "TYPE_CHECKING",
    "UNSET",
    "RESOURCES",
    "Model",
    "field",
    "model",
    "Operation",
    "_PACKAGE",
    "__getattr__",
    "import_module",
    "NotImplementedError",
    "to_dict",
    "additional_properties",
    "\uff47et_books",  # becomes get_books in Python's own normalisation of identifiers
    "get\u2024books",
    "x" * 5000,
]


def named(name: str) -> Any:
    """The good document with something of each kind called ``name``."""
    component = name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    document = holding({name: {"type": "object", "properties": {name: STRING, "more": ref(component)}}}, ref(component))
    books = document["paths"]["/api/books"]
    books["get"]["tags"] = [name]
    books["get"]["operationId"] = name or "!"
    books["get"]["x-klaviyo-operation-aliases"] = [f"{name}s"]
    books["get"]["x-klaviyo-filters"][name] = {"operators": {"single": ["equals"]}}
    books["get"]["parameters"].append({"name": name, "in": "query", "schema": STRING})
    books["post"]["tags"] = [name.upper()]
    return document


@pytest.mark.parametrize("name", OURS, ids=lambda name: ascii(name[:20]))
def test_names_that_collide_with_ours(tmp_path: Path, name: str) -> None:
    document = named(name)
    made = rendered(document, tmp_path / "hostile_library", OVERLAY)
    assert len(made.operations) == sum(1 for _ in operations(document))
    assert [path.name for path in tmp_path.iterdir()] == ["hostile_library"]
    with imported(tmp_path / "hostile_library") as package:
        check_package(package, document)


def test_names_that_python_takes_for_one(tmp_path: Path) -> None:
    """Python normalises identifiers (NFKC): of two names that then are one, neither hides the other."""
    alike = {"name": STRING, "\uff4eame": {"type": "integer"}, "na\u200bme": STRING, "Name": STRING}
    document = holding({"Alike": {"type": "object", "properties": alike}, "\uff21like": {}}, ref("Alike"))
    document["paths"]["/api/books"]["get"]["operationId"] = "create\u200b_book"
    rendered(document, tmp_path / "hostile_library", OVERLAY)
    with imported(tmp_path / "hostile_library") as package:
        check_package(package, document)
        sent = {wire: wire for wire in alike}
        assert package.models.Alike.from_dict(sent).to_dict() == sent
        assert len(package.models.Alike.__wire_names__) >= len(alike)
        assert {"create_book", "create_book_2"} <= {*package.operations}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.text(max_size=12), min_size=8, max_size=8, unique=True))
def test_any_names(tmp_path_factory: pytest.TempPathFactory, names: list[str]) -> None:
    document = named(names[0])
    schemas = document["components"]["schemas"]
    schemas["Person"]["properties"] |= dict.fromkeys(names, STRING)
    for name in names[1:4]:
        schemas.setdefault(
            name, {"type": "object", "properties": {n: {"type": "string", "enum": names} for n in names}}
        )
        place = name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
        schemas["Person"]["properties"][f"a{name}"] = ref(place)
    read = document["paths"]["/api/books"]["get"]
    read["parameters"] += [{"name": name, "in": "query", "schema": STRING} for name in names if name != names[0]]
    directory = tmp_path_factory.mktemp("any") / "hostile_library"
    try:
        made = rendered(document, directory, OVERLAY)
    except CodegenError as error:
        if "not valid Unicode" not in str(error) and "is already that of" not in str(error):
            raise
        return
    assert len(made.operations) == sum(1 for _ in operations(document))
    assert [path.name for path in directory.parent.iterdir()] == ["hostile_library"]
    for path in directory.rglob("*.py"):
        ast.parse(path.read_bytes(), str(path))
    functions = {
        node.name
        for path in (directory / "api").glob("*.py")
        for node in ast.parse(path.read_bytes()).body
        if isinstance(node, ast.FunctionDef) and node.name != "__dir__"
    }
    assert functions == {operation["operationId"] for operation in made.operations}


# --- shapes that grow -----------------------------------------------------------------------------------


def chain(length: int) -> dict[str, Any]:
    """Components of which each holds the next."""
    return {
        f"Link{n}": {"type": "object", "properties": {"value": STRING, "next": ref(f"Link{(n + 1) % length}")}}
        for n in range(length)
    }


def all_of_chain(length: int) -> dict[str, Any]:
    links = {
        f"Link{n}": {"allOf": [ref(f"Link{n + 1}"), {"type": "object", "properties": {f"m{n}": STRING}}]}
        for n in range(length)
    }
    return {**links, f"Link{length}": {"type": "object", "properties": {"last": STRING}}}


def doubled(levels: int) -> dict[str, Any]:
    """Each level has the one below twice, in two ways: what is written out has 2 ** levels parts."""
    made: dict[str, Any] = {}
    for n in range(levels):
        for side in "ab":
            below = {"x": ref(f"A{n + 1}"), "y": ref(f"B{n + 1}")} if side == "a" else {"x": ref(f"B{n + 1}")}
            parts = [{"type": "object", "properties": below}, ref(f"A{n + 1}"), ref(f"B{n + 1}")]
            made[f"{side.upper()}{n}"] = {"allOf": parts}
    leaf = {"type": "object", "properties": {"leaf": STRING}}
    return {**made, f"A{levels}": leaf, f"B{levels}": {**leaf, "properties": {"leaf": {"type": "integer"}}}}


def tangle() -> dict[str, Any]:
    """Two components that are merged with each other inside of each other."""
    own = {"type": "object", "properties": {"next": ref("Link0"), "other": ref("Knot"), "value": STRING}}
    return {
        "Link0": {"allOf": [own, {"type": "object", "properties": {"next": ref("Knot"), "other": ref("Link0")}}]},
        "Knot": {
            "allOf": [own, {"type": "object", "properties": {"next": ref("Link0"), "value": {"type": "integer"}}}]
        },
    }


@pytest.mark.parametrize(
    "schemas",
    [
        pytest.param(chain(1), id="holds itself"),
        pytest.param(chain(2000), id="a ring of 2,000"),
        pytest.param(all_of_chain(30), id="allOf of allOf"),
        pytest.param({**doubled(12), "Link0": {"type": "object", "properties": {"x": ref("A0")}}}, id="doubled"),
        pytest.param(tangle(), id="merged with each other"),
        pytest.param({"Link0": {"type": "array", "items": {"oneOf": [ref("Link0"), STRING]}}}, id="list of itself"),
    ],
)
def test_shapes_without_end(tmp_path: Path, schemas: dict[str, Any]) -> None:
    made, refusal = tried(holding(schemas, ref("Link0")), tmp_path)
    assert made is not None, refusal
    assert made.lines < 200_000
    with imported(tmp_path / "hostile_library") as package:
        assert package.models.Person.from_dict({"hostile": {"value": "v"}}).to_dict() == {"hostile": {"value": "v"}}


def nested(levels: int) -> Any:
    schema: Any = STRING
    for _ in range(levels):
        schema = {"type": "object", "properties": {"a": schema}}
    return schema


def test_schemas_that_are_nested_5000_deep(tmp_path: Path) -> None:
    text = '{"type":"object","properties":{"a":' * 5000 + '{"type":"string"}' + "}}" * 5000
    source = tmp_path / "document.json"
    source.write_text(json.dumps(holding({}, "HERE")).replace('"HERE"', text), encoding="utf-8")
    request = Request(str(source), tmp_path / "out", "out", GOLDEN / "overlay.yaml")
    with pytest.raises(CodegenError, match="is nested too deeply"):
        generate(request, lambda _: None)
    assert [path.name for path in tmp_path.iterdir()] == ["document.json"]


@pytest.mark.parametrize(
    "schema",
    [
        pytest.param(nested(200), id="objects"),
        pytest.param({"allOf": [ref("Link0")]}, id="allOf"),
    ],
)
def test_what_is_nested_too_deeply_is_refused(tmp_path: Path, schema: Any) -> None:
    """How deep is too deep is a matter of the interpreter; then it is a clean package."""
    made, refusal = tried(holding(all_of_chain(5000) if "allOf" in schema else {}, schema), tmp_path)
    assert (made is None) == ("nested too deeply" in refusal)


# --- size -----------------------------------------------------------------------------------------------


def test_huge_lists_of_values(tmp_path: Path) -> None:
    values = [f"value-{n}" for n in range(50_000)]
    document = holding({"Huge": {"type": "string", "enum": values}}, ref("Huge"))
    read = document["paths"]["/api/books"]["get"]
    read["parameters"].append({"name": "huge", "in": "query", "schema": {"type": "string", "enum": values[::-1]}})
    read["x-klaviyo-filters"]["huge"] = {"operators": {"single": ["equals"]}, "value": {"enum": values}}
    made, refusal = tried(document, tmp_path)
    assert made is not None, refusal
    with imported(tmp_path / "hostile_library") as package:
        assert package.models.Person.from_dict({"hostile": "new"}).to_dict() == {"hostile": "new"}


def test_unions_of_thousands(tmp_path: Path) -> None:
    members = [
        {"type": "object", "properties": {"type": {"enum": [f"kind-{n}"]}, f"m{n}": STRING}} for n in range(3000)
    ]
    made, refusal = tried(holding({"Endless": {"oneOf": members}}, ref("Endless")), tmp_path)
    assert made is not None, refusal
    assert "union: Endless has 3,000 members; it is not typed" in made.report


def test_huge_texts(tmp_path: Path) -> None:
    document = holding({}, {**STRING, "description": 'x"""\n' * 400_000})
    document["paths"]["/api/books"]["get"]["description"] = "\\" * 1_000_001
    made, refusal = tried(document, tmp_path, descriptions=True)
    assert made is not None, refusal
    assert made.lines < 10_000 + 3 * 400_000
    (tmp_path / "document.json").unlink()


def test_hundreds_of_categories(tmp_path: Path) -> None:
    document = copy.deepcopy(GOOD)
    item = GOOD["paths"]["/api/books/{id}"]
    for n in range(300):
        operation = {**item["get"], "operationId": f"get_{n}", "tags": [f"../t{n}"], "x-klaviyo-operation-aliases": []}
        document["paths"][f"/api/{n}/{{id}}"] = {"parameters": item["parameters"], "get": operation}
    made, refusal = tried(document, tmp_path)
    assert made is not None, refusal
    assert len([*(tmp_path / "hostile_library" / "api").glob("t*.py")]) == 300


def _cost(size: int, directory: Path) -> int:
    """Calls of functions that it takes to render a document of ``size`` operations: unlike seconds, always the same."""
    document = multiplied(GOOD, size)
    profile = cProfile.Profile()
    made = profile.runcall(rendered, document, directory / str(size), OVERLAY)
    assert len(made.operations) == size
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


def test_cost_is_linear(tmp_path: Path) -> None:
    _cost(20, tmp_path)  # imports, caches
    small, large = _cost(40, tmp_path), _cost(160, tmp_path)
    assert large < 4.4 * small
