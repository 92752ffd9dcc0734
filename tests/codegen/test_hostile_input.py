"""A document that tries to break out of the literals, docstrings and files that its strings are put into.

Where a string is a value or the name of a member, it is rendered, whatever it is, and means just that string. Where it
is the name of something else, it may be refused. Nothing of it ever runs, and no file is written outside.
"""

from __future__ import annotations

import ast
import copy
import importlib
import inspect
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen import overlay
from codegen.input_error import CodegenError
from codegen.load import facts, prose
from codegen.normalise import normalise
from codegen.render.rendered_files import render
from codegen.render.swap import write_files
from codegen.render.views import build_views
from codegen.types.parser import parse
from tests.codegen.project_tree import GOLDEN, GOOD

pytestmark = pytest.mark.slow

OVERLAY = overlay.load(GOLDEN / "overlay.yaml")
PACKAGE = "hostile_library"
RUN = "__import__('sys').modules.__setitem__('ran', 1)"

STRINGS = {
    "quotes": "both ' and \"",
    "three quotes": 'a """ b',
    "closing quotes": f'a""")\n{RUN}\n"""',
    "closing call": f'a"); {RUN}; ("',
    "newline": f"a\n{RUN}\n",
    "backslash": "a\\",
    "backslash and quote": 'a\\" + 1 #',
    "replacement field": f"{{{RUN}}}",
    "template": "{{ 7 * 7 }}{% raise %}",
    "shell": "$(touch ran) `touch ran`",
    "path": "../../ran",
    "control characters": "a\0b\x1b[0m\r\u2028\u202e",
    "half a character": "a\ud800",
}


def _in_schema(name: str, schema: Any) -> Callable[[Any, str], None]:
    def put(document: Any, text: str) -> None:
        document["components"]["schemas"][name] = schema(text)

    return put


def _in_operation(change: Callable[[Any, str], None], path: str = "/api/books", method: str = "get") -> Any:
    return lambda document, text: change(document["paths"][path][method], text)


def _add_parameter(where: str) -> Callable[[Any, str], None]:
    return lambda operation, text: operation["parameters"].append(
        {"name": text, "in": where, "schema": {"type": "string"}}
    )


def _add_path(document: Any, text: str) -> None:
    document["paths"][f"/api/{text}/{{id}}"] = document["paths"].pop("/api/books/{id}")


def _rename_path_parameter(document: Any, text: str) -> None:
    item = document["paths"].pop("/api/books/{id}")
    item["parameters"][0]["name"] = text
    document["paths"][f"/api/books/{{{text}}}"] = item


def _rename_type(document: Any, text: str) -> None:
    document["components"]["schemas"]["BookEnum"]["enum"] = [text]


def _rename_component(document: Any, text: str) -> None:
    schemas = document["components"]["schemas"]
    schemas[text] = schemas.pop("Publisher")
    publisher = schemas["BookResponseObjectResource"]["properties"]["attributes"]["properties"]["publisher"]
    publisher["allOf"][0]["$ref"] = f"#/components/schemas/{text.replace('~', '~0').replace('/', '~1')}"


def _add_relationship(document: Any, text: str) -> None:
    relationships = document["components"]["schemas"]["BookResponseObjectResource"]["properties"]["relationships"]
    relationships["properties"][text] = relationships["properties"]["loans"]


def _add_part(document: Any, text: str) -> None:
    resource = document["components"]["schemas"]["BookCreateQueryResourceObject"]
    resource["properties"][text] = {"type": "object", "properties": {text: {"type": "string"}}}
    resource["required"].append(text)


def _describe(document: Any, text: str) -> None:
    operation = document["paths"]["/api/books"]["get"]
    schemas = document["components"]["schemas"]
    for node in (operation, operation["parameters"][0], schemas["Chapter"], schemas["Chapter"]["properties"]["title"]):
        node["description"] = text


def _model(text: str) -> Any:
    return {
        "type": "object",
        "required": [text],
        "properties": {text: {"type": "string"}, "other": {"type": "string", "enum": [text]}},
    }


def _member(text: str) -> Any:
    return {"type": "object", "properties": {"material": {"type": "string", "enum": [text]}}}


def _values(text: str) -> Any:
    return {"type": "object", "properties": {"name": {"type": "string", "enum": [text, "b", f"{text}c"]}}}


def _form(text: str) -> Any:
    return {"type": "object", "properties": {text: {"type": "string"}}, "required": [text]}


def _update(text: str) -> Any:
    attributes = {"type": "object", "properties": {text: {"type": "string"}}}
    kind = {"$ref": "#/components/schemas/BookEnum"}
    data = {"type": "object", "properties": {"type": kind, "id": {"type": "string"}, "attributes": attributes}}
    return {"type": "object", "properties": {"data": data}}


# All of these go into one document.
VALUES: dict[str, Callable[[Any, str], None]] = {
    "property of an answer": _in_schema("Person", _model),
    "property of a request": _in_schema("BookPartialUpdateQuery", _update),
    "values": _in_schema("Publisher", _values),
    "constant of a union": _in_schema("PaperCover", _member),
    "field of a form": _in_schema("CoverUpload", _form),
    "resource type": _rename_type,
    "relationship": _add_relationship,
    "tag": _in_operation(lambda operation, text: operation.update({"tags": [text]})),
    "scope": _in_operation(lambda operation, text: operation.update({"x-klaviyo-scopes": [text]})),
    "alias": _in_operation(lambda operation, text: operation.update({"x-klaviyo-operation-aliases": [text]})),
    "filter": _in_operation(lambda o, text: o["x-klaviyo-filters"].update({text: {"operators": {"none": ["has"]}}})),
    "value of a filter": _in_operation(
        lambda o, text: o["x-klaviyo-filters"]["format"]["value"].update({"enum": [text]})
    ),
    "query parameter": _in_operation(_add_parameter("query")),
    "header parameter": _in_operation(_add_parameter("header"), "/api/books/{id}/shelf"),
    "value of a parameter": _in_operation(
        lambda o, text: o["parameters"][0]["schema"]["items"].update({"enum": [text]})
    ),
    "values of a parameter": _in_operation(
        lambda o, text: o["parameters"][1]["schema"]["items"].update({"enum": [text, *"abcde"]})
    ),
    "description": _describe,
}
NAMES: dict[str, Callable[[Any, str], None]] = {
    "component": _rename_component,
    "operationId": _in_operation(lambda operation, text: operation.update({"operationId": text})),
    "part of a request": _add_part,
    "path": _add_path,
    "path parameter": _rename_path_parameter,
    "revision": lambda document, text: document["info"].update({"version": text}),
}


def rendered(document: Any) -> dict[str, bytes]:
    """The files of the package, before they are formatted."""
    extracted = facts.extract(document)
    facts.check(extracted)
    facts.dump(extracted)
    prose.attach(extracted, document)
    known, _ = overlay.apply(extracted, OVERLAY, partial=True)
    normalised = normalise(known)
    return render(build_views(normalised, parse(normalised), PACKAGE))


@pytest.fixture
def imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[dict[str, bytes]], Any]]:
    """Writes a package and imports all of it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)

    def load(files: dict[str, bytes]) -> Any:
        write_files(tmp_path / PACKAGE, files)
        importlib.invalidate_caches()
        for name in files:
            if name.endswith(".py"):
                path = f"{PACKAGE}/{name}".removesuffix(".py").removesuffix("/__init__")
                importlib.import_module(path.replace("/", "."))
        models = importlib.import_module(f"{PACKAGE}.models")
        for name in models.__all__:
            getattr(models, name)
        return sys.modules[PACKAGE]

    yield load
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


def use(package: Any) -> None:
    """Build a call of every operation and decode an answer to it, and decode something with every model."""
    for name in package.operations:
        builder = package.operations.builder(name)
        parameters = inspect.signature(builder).parameters.values()
        given = {p.name: p.annotation for p in parameters if p.default is p.empty}
        plain: dict[str, Any] = {"str": "x", "Upload": b"x", "Sequence[str]": []}
        call = builder(**{name: plain.get(annotation, {}) for name, annotation in given.items()})
        resource = '{"attributes": {"author": {"name": "a"}, "cover": {"material": "b"}}}'
        data = f"[{resource}]" if call.info.result.shape == "collection" else resource
        call.decode(f'{{"data": {data}}}'.encode())
    models = importlib.import_module(f"{PACKAGE}.models")
    for name in models.__all__:
        if hasattr(getattr(models, name), "from_dict"):
            getattr(models, name).from_dict({})


def nothing_ran(directory: Path) -> bool:
    return (
        "ran" not in sys.modules
        and [path.name for path in directory.iterdir()] == [PACKAGE]
        and not list(directory.parent.glob("ran*"))
    )


@pytest.mark.parametrize("place", NAMES)
@pytest.mark.parametrize("string", STRINGS)
def test_name(place: str, string: str, tmp_path: Path, imported: Callable[[dict[str, bytes]], Any]) -> None:
    document = copy.deepcopy(GOOD)
    NAMES[place](document, STRINGS[string])
    message = ""
    try:
        files = rendered(document)
    except CodegenError as error:
        message = str(error)
    else:
        use(imported(files))
        assert nothing_ran(tmp_path)
    assert message.isprintable()


@pytest.mark.parametrize("place", VALUES)
def test_half_a_character(place: str) -> None:
    document = copy.deepcopy(GOOD)
    VALUES[place](document, STRINGS["half a character"])
    if place == "description":
        assert rendered(document)
    else:
        with pytest.raises(CodegenError, match="not valid Unicode"):
            rendered(document)


@pytest.mark.parametrize("string", sorted(STRINGS.keys() - {"half a character"}))
def test_value(string: str, tmp_path: Path, imported: Callable[[dict[str, bytes]], Any]) -> None:
    text = STRINGS[string]
    document = copy.deepcopy(GOOD)
    for put in VALUES.values():
        put(document, text)
    files = rendered(document)
    for name, content in files.items():
        if name.endswith(".py"):
            ast.parse(content, name)
    package = imported(files)
    use(package)
    assert nothing_ran(tmp_path)

    info = package.operations["get_books"]
    assert info.scopes == (text,)
    assert {text, "format"} <= info.filters.keys()
    builder = package.operations.builder("get_books")
    query = [*inspect.signature(builder).parameters][-1]
    assert builder(**{query: "q"}).query == ((text, "q"),)
    builder = package.operations.builder("get_shelf_for_book")
    header = [*inspect.signature(builder).parameters][-1]
    assert builder("1", **{header: "h"}).headers == ((text, "h"),)
    upload = package.operations.builder("upload_cover")
    assert upload("v").body.fields == ((text, "v"),)
    create = package.operations.builder("create_book")
    assert create({}).body == {"data": {"type": text, "attributes": {}}}

    person = {text: "x", "other": text}
    publisher = {"name": f"{text}c"}
    attributes = {"author": person, "publisher": publisher, "cover": {"material": text}}
    sent = {"data": {"type": text, "attributes": attributes, "relationships": {text: {"data": []}}}}
    answer = package.operations.builder("get_book")("1").decode(json.dumps(sent).encode())
    found = answer.data
    assert type(found.attributes.cover).__name__ == "PaperCover"
    assert found.attributes.author.additional_properties == {}
    assert found.relationships.additional_properties == {}
    assert found.attributes.publisher.name == f"{text}c"
    assert answer.to_dict() == sent
