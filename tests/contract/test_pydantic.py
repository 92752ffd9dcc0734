"""Every model as pydantic sees it: what it takes, what it refuses and where, what it writes, and its JSON Schema."""

from __future__ import annotations

import json
from datetime import date, datetime
from importlib import import_module
from types import NoneType
from typing import Any, Literal, get_args, get_origin

import jsonschema_rs
import pytest
from pydantic import TypeAdapter, ValidationError

from klaviyo_client import Collection, Model, Single
from klaviyo_client.runtime.annotation_types import union_members
from klaviyo_ext.testing import SpecServer

from .calls import PACKAGES, SUBJECTS, Subject, build, example_of

DEEPEST = 5

SCALARS: dict[Any, Any] = {
    str: "x",
    bool: True,
    int: 7,
    float: 1,
    datetime: "2026-07-15T12:00:00Z",
    date: "2026-07-15",
    Any: {"a": [None]},
    object: "x",
}

WRONG: list[Any] = [None, [], {1: 2}]


def module_names() -> list[str]:
    found: list[str] = []
    for package in PACKAGES:
        models = import_module(f"{package}.models")
        found += sorted({f"{package}.models.{name}" for name in models._NAMES})
    return found


def models_in(module: str) -> list[type[Model]]:
    found = vars(import_module(module)).values()
    return [one for one in found if isinstance(one, type) and issubclass(one, Model) and one.__module__ == module]


def sample(kind: Any, depth: int = 0) -> Any:
    """JSON of a type; of the first member of a union, an enum before others."""
    members = [member for member in union_members(kind) if member is not NoneType]
    chosen = next((member for member in members if get_origin(member) is Literal), members[0])
    arguments = get_args(chosen)
    if get_origin(chosen) is Literal:
        return arguments[0]
    if get_origin(chosen) is list:
        return [sample(arguments[0], depth)] if depth < DEEPEST else []
    if get_origin(chosen) is dict:
        return {"x": sample(arguments[1], depth)}
    if isinstance(chosen, type) and issubclass(chosen, Model):
        return whole(chosen, depth + 1)
    return SCALARS[chosen]


def whole(cls: type[Model], depth: int = 0) -> dict[str, Any]:
    """An object with all members; deep inside only with those that it needs."""
    fields = [field for field in cls.__fields__.values() if depth < DEEPEST or field.default is ...]
    return {field.wire: sample(field.type, depth) for field in fields}


def takes(kind: Any, value: Any) -> bool:
    """Whether no member of a union says that ``value``, an empty list or null, is wrong."""
    kinds = [get_origin(member) or member for member in union_members(kind)]
    return Any in kinds or object in kinds or type(value) in kinds


@pytest.mark.parametrize("module", module_names())
def test_every_model(module: str) -> None:
    for cls in models_in(module):
        adapter = TypeAdapter(cls)
        given = whole(cls)
        made = adapter.validate_python(given)
        assert type(made) is cls
        assert made == adapter.validate_json(json.dumps(given)) == cls.from_dict(given)
        assert adapter.validate_python(made) is made
        assert made.to_dict() == adapter.dump_python(made, mode="json") == json.loads(adapter.dump_json(made)) == given
        assert adapter.validate_python(adapter.dump_python(made)) == made
        check_members(cls, adapter, given)


def check_members(cls: type[Model], adapter: TypeAdapter[Any], given: dict[str, Any]) -> None:
    """Null and absent are kept apart; what is missing or wrong is told with its place."""
    for field in cls.__fields__.values():
        without = {wire: value for wire, value in given.items() if wire != field.wire}
        if field.default is ...:
            assert problems(adapter, without) == [((field.wire,), "missing")]
        else:
            assert json.loads(adapter.dump_json(adapter.validate_python(without))) == without
        for wrong in WRONG:
            changed = {**given, field.wire: wrong}
            if not takes(field.type, wrong):
                assert {loc[0] for loc, _ in problems(adapter, changed)} == {field.wire}
            elif wrong != {1: 2}:
                assert json.loads(adapter.dump_json(adapter.validate_python(changed))) == changed
        members = [member for member in union_members(field.type) if member is not NoneType]
        if len(members) == 1 and get_origin(members[0]) is Literal:
            assert problems(adapter, {**given, field.wire: "no such"}) == [((field.wire,), "literal_error")]


def problems(adapter: TypeAdapter[Any], value: Any) -> list[tuple[tuple[int | str, ...], str]]:
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python(value)
    return [(error["loc"], error["type"]) for error in caught.value.errors()]


@pytest.mark.parametrize("mode", ["validation", "serialization"])
@pytest.mark.parametrize("package", PACKAGES)
def test_schemas_describe_the_models(package: str, mode: Any) -> None:
    classes = [cls for name in module_names() if name.startswith(f"{package}.models.") for cls in models_in(name)]
    if not classes:  # the document has nothing of JSON:API
        return
    everything: Any = tuple[tuple(classes)]  # type: ignore[misc]
    document = TypeAdapter(everything).json_schema(mode=mode)
    items = document["prefixItems"]
    named = {cls.__name__: item for cls, item in zip(classes, items, strict=True)}
    valid = jsonschema_rs.validator_for({"properties": named, "$defs": document["$defs"]}).is_valid
    for cls in classes:
        assert named[cls.__name__] == {"$ref": f"#/$defs/{cls.__name__}"}
        schema = document["$defs"][cls.__name__]
        assert list(schema["properties"]) == list(cls.__wire_names__.values())
        assert schema.get("required", []) == [one.wire for one in cls.__fields__.values() if one.default is ...]
        assert schema.get("description") == cls.__doc__
        given = whole(cls)
        assert valid({cls.__name__: given}), cls
        for field in cls.__fields__.values():
            assert valid({cls.__name__: {**given, field.wire: None}}) is takes(field.type, None)


@pytest.mark.parametrize("cls", [cls for name in module_names() for cls in models_in(name)][::40])
def test_schema_of_one_model(cls: type[Model]) -> None:
    schema = TypeAdapter(cls).json_schema()
    assert (schema["title"], schema["type"]) == (cls.__name__, "object")


ANSWERING = [subject for subject in SUBJECTS if subject.info.result.shape in ("single", "collection")]


@pytest.mark.parametrize("subject", ANSWERING, ids=str)
def test_every_answer(server: SpecServer, subject: Subject) -> None:
    """What the document allows is taken; a whole answer comes out as it came in."""
    operation = build(subject, example_of(server, subject, full=False), as_models=False)
    content = server.synthesiser.response(subject.documented).body
    answer = operation.decode(content)
    resources = answer if isinstance(answer, Collection) else [answer.data]
    for resource in resources:
        kind: Any = type(resource)
        document: Any = Collection if isinstance(answer, Collection) else Single
        found = TypeAdapter(document[kind]).validate_json(content)
        assert json.loads(TypeAdapter(document[kind]).dump_json(found)) == json.loads(content)
        assert type(found) is document
        break
