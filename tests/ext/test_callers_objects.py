"""What callers hand over is sent as it was when it was taken, and only if JSON can say it.

A caller may use one object for all rows, or change a mapping after the call that took it.
"""

from __future__ import annotations

import csv
import inspect
import json
from collections import OrderedDict, UserDict
from collections.abc import AsyncIterator, Callable, Iterator
from copy import deepcopy
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Any

import pytest

from klaviyo_client import EncodeError, models, operations
from klaviyo_client.api import profiles
from klaviyo_client.runtime.encoding import dumps
from klaviyo_client.runtime.operation import Bulk, Operation
from klaviyo_ext import ProfileDraft, bulk, errors, updaters as u
from klaviyo_ext.bulk import Chunk, chunk
from klaviyo_ext.testing import FakeKlaviyo
from tests.ext.bulk.receiver import Receiver, run
from tests.ext.kernel import Script, Time, answer, blocking, profile

BOTH = pytest.mark.parametrize("kind", ["sync", "async"])
BULK = {name: info.bulk for name, info in operations.items() if info.bulk is not None}
COUNT = 150  # more than are taken at a time


def at(pointer: str, value: Any) -> Any:
    """The smallest record with ``value`` at ``pointer``; an array stands for ``*``."""
    for step in reversed(pointer.split("/")[1:]):
        value = [value] if step == "*" else {step: value}
    return value


def merged(one: Any, other: Any) -> Any:
    if isinstance(one, dict) and isinstance(other, dict):
        return one | {name: merged(one[name], value) if name in one else value for name, value in other.items()}
    return [merged(*pair) for pair in zip(one, other, strict=True)] if isinstance(one, list) else other


def record_of(limits: Bulk, number: int) -> dict[str, Any]:
    """A record that differs from the ones with other numbers in all that identifies it, and deep inside."""
    pointers = [limits.identifiers[0] if limits.identifiers else "/id", *limits.unique]
    record: dict[str, Any] = {"type": limits.type}
    for pointer in pointers:
        record = merged(record, at(pointer, f"n{number}"))
    if limits.counted is not None:
        record = merged(record, at(f"{limits.counted}/*", {"attributes": {"properties": {"deep": [number]}}}))
    return record


def become(held: Any, wanted: Any) -> None:
    """Change ``held`` and all that it holds in place, so that it equals ``wanted``."""
    if isinstance(held, dict):
        for name, value in wanted.items():
            if isinstance(held.get(name), dict | list):
                become(held[name], value)
            else:
                held[name] = deepcopy(value)
    else:
        for index, value in enumerate(wanted):
            if isinstance(held[index], dict | list):
                become(held[index], value)
            else:
                held[index] = value


def same(held: Any) -> Any:
    return held


def in_user_dict(held: Any) -> Any:
    made: UserDict[str, Any] = UserDict()
    made.data = held
    return made


def reused(rows: list[Any], made: Callable[[Any], Any] = same) -> Iterator[Any]:
    """The rows, one by one, in one object."""
    held = deepcopy(rows[0])
    shown = made(held)
    for row in rows:
        become(held, row)
        yield shown


async def slowly(rows: Iterator[Any]) -> AsyncIterator[Any]:
    for row in rows:
        yield row


def call_of(name: str) -> Operation[Any]:
    """The operation without records."""
    parameters = inspect.signature(operations.builder(name)).parameters.values()
    given: list[Any] = [
        [] if parameter.name == "ids" else {} if "Mapping" in str(parameter.annotation) else "X1"
        for parameter in parameters
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD
    ]
    return operations.builder(name)(*given)


@BOTH
@pytest.mark.parametrize("name", BULK)
def test_one_object_for_all_rows(kind: str, name: str) -> None:
    limits = BULK[name]
    rows = [record_of(limits, number) for number in range(COUNT)]
    server = Receiver(pointer=limits.records)
    source = slowly(reused(rows)) if kind == "async" else reused(rows)
    found = run(kind, server, call_of(name), source, wait=False, company_id="ABC123")
    assert found.error is None
    assert in_order(server) == sorted(map(dumps, rows))


def in_order(server: Receiver) -> list[bytes]:
    """The records that came: requests that run beside each other may come in any order."""
    return sorted(dumps(record) for records in server.seen for record in records)


METHODS: dict[str, Callable[[int], Any]] = {
    "bulk_import_profiles": lambda n: {"email": f"{n}@b.co", "properties": {"deep": [n]}},
    "bulk_subscribe_profiles": lambda n: {"email": f"{n}@b.co", "phone_number": str(n)},
    "bulk_unsubscribe_profiles": lambda n: {"email": f"{n}@b.co"},
    "bulk_suppress_profiles": lambda n: {"email": f"{n}@b.co"},
    "bulk_unsuppress_profiles": lambda n: {"email": f"{n}@b.co"},
    "bulk_create_events": lambda n: {"metric": "M", "profile": {"email": f"{n}@b.co"}, "properties": {"deep": [n]}},
}


@BOTH
@pytest.mark.parametrize("made", [same, in_user_dict, MappingProxyType], ids=lambda made: made.__name__)
@pytest.mark.parametrize("name", METHODS)
def test_one_object_for_all_rows_of_a_method(kind: str, name: str, made: Any) -> None:
    rows = [METHODS[name](number) for number in range(COUNT)]
    limits = BULK[name]
    once, again = Receiver(pointer=limits.records), Receiver(pointer=limits.records)
    assert run(kind, once, name, rows, wait=False).error is None
    assert run(kind, again, name, reused(rows, made), wait=False).error is None
    assert in_order(again) == in_order(once)
    assert len(set(in_order(again))) == COUNT


def test_every_method_with_rows_is_here() -> None:
    methods = {name for name in dir(bulk.bulk_methods) if name.startswith("bulk_")}
    assert methods - METHODS.keys() == {"bulk_stream", "bulk_create_or_update_profiles"}


def test_one_object_for_all_rows_of_chunk_models_and_drafts() -> None:
    limits = BULK["bulk_import_profiles"]
    rows = [METHODS["bulk_import_profiles"](number) for number in range(COUNT)]
    model, draft = models.ProfileUpsertAttributes(properties={}), ProfileDraft()

    def as_model() -> Iterator[Any]:
        for row in rows:
            model.email = row["email"]
            assert isinstance(model.properties, dict)
            model.properties["deep"] = row["properties"]["deep"]
            yield model

    def as_draft() -> Iterator[Any]:
        for row in rows:
            draft.email = row["email"]
            draft.properties["deep"] = row["properties"]["deep"]
            yield draft

    for source in (reused(rows), as_model(), as_draft(), ([u.email(row["email"])] for row in rows)):
        (request,) = chunk(source, limits)
        assert isinstance(request, Chunk)
        assert [json.loads(request.record(n))["attributes"]["email"] for n in range(COUNT)] == [
            row["email"] for row in rows
        ]


# ---- single calls


def spoil(value: Any) -> None:
    """Change everything in ``value``."""
    for item in list(value.values()) if isinstance(value, dict) else list(value):
        if isinstance(item, dict | list):
            spoil(item)
    if isinstance(value, dict):
        value["spoilt"] = True
    else:
        value.append("spoilt")


@pytest.mark.parametrize("name", [name for name, info in operations.items() if info.method != "GET"])
def test_a_call_keeps_no_object_of_the_caller(name: str) -> None:
    given: dict[str, Any] = {}
    for parameter in inspect.signature(operations.builder(name)).parameters.values():
        hint = str(parameter.annotation)
        if "Mapping" in hint or "list[" in hint:
            given[parameter.name] = {"held": {"deep": [{"x": 1}]}} if "Mapping" in hint else ["X1"]
        elif parameter.name == "ids":
            given[parameter.name] = ["X1"]
        elif parameter.kind is parameter.POSITIONAL_OR_KEYWORD and "Upload" not in hint:
            given[parameter.name] = "X1"
        elif "Upload" in hint:
            pytest.skip("a file is bytes, or a path")
    call = operations.builder(name)(**given)
    before = deepcopy((call.path, call.query, call.headers, call.body))
    for value in given.values():
        if not isinstance(value, str):
            spoil(value)
    assert (call.path, call.query, call.headers, call.body) == before


def test_a_model_and_a_draft_may_change_after_the_call() -> None:
    attributes = models.ProfileCreateAttributes(email="a@b.co", properties={"tags": ["a"]})
    call = profiles.create_profile(attributes)
    attributes.email = "other"
    assert isinstance(attributes.properties, dict)
    attributes.properties["tags"].append("b")
    assert call.body["data"]["attributes"] == {"email": "a@b.co", "properties": {"tags": ["a"]}}


@pytest.mark.parametrize(
    "make",
    [
        u.properties,
        lambda held: u.property("held", held),
        lambda held: u.location({"city": held["tags"][0]}),
        lambda held: u.append_property("held", *held["tags"]),
        lambda held: u.to_updaters({"properties": held}),
    ],
)
def test_an_updater_keeps_no_object_of_the_caller(make: Callable[[Any], Any]) -> None:
    held = {"tags": ["a"]}
    updater = make(held)
    updaters = updater if isinstance(updater, list | tuple) else [updater]
    before = u.apply(ProfileDraft(), *updaters).changes()
    spoil(held)
    used = u.apply(ProfileDraft(), *updaters)
    assert used.changes() == before
    used.properties["tags"] = ["changed"]
    assert u.apply(ProfileDraft(), *updaters).changes() == before


def test_a_fake_keeps_no_object_of_the_caller() -> None:
    fake, held = FakeKlaviyo(), {"tags": ["a"]}
    person = fake.add_profile(email="a@klaviyo-fake.io", properties=held)
    fake.add_event("M", person, held)
    spoil(held)
    with fake.client() as klaviyo:
        assert klaviyo.get_profile(person.id).attributes.properties == {"tags": ["a"]}
        (event,) = klaviyo.get_events()
    assert event.attributes.event_properties is not None
    assert event.attributes.event_properties["tags"] == ["a"]


# ---- keys


class Name(str, Enum):  # noqa: UP042 - its str() is another one
    EMAIL = "email"


class Path(StrEnum):
    EMAIL = "email"


class Text(str):
    __slots__ = ()


BAD_KEYS: list[Any] = [None, 1, True, 1.5, float("nan"), float("inf"), b"email", ("a",), frozenset({"a"}), object()]
HOLDERS: list[Callable[[Any], Any]] = [
    lambda bad: bad,
    lambda bad: {"deep": bad},
    lambda bad: {"deep": [1, {"deeper": (bad,)}]},
    lambda bad: {"deep": OrderedDict(x=bad)},
    lambda bad: {"deep": UserDict(x=bad)},
]


class Strict:
    """The codec of the module, given by the caller."""

    dumps = staticmethod(json.dumps)
    loads = staticmethod(json.loads)


@pytest.mark.parametrize("hold", HOLDERS)
@pytest.mark.parametrize("key", BAD_KEYS, ids=lambda key: type(key).__name__)
def test_keys_that_are_no_strings_are_refused_with_the_path(key: Any, hold: Callable[[Any], Any]) -> None:
    shown = f"[{key!r:.40}]"
    attributes = {"email": "a@b.co", "properties": hold({key: 1})}
    script = Script([answer(profile())])
    own, strict = (blocking(script, Time(), json=codec) for codec in (None, Strict()))
    calls: list[Callable[[], object]] = [
        lambda: dumps(attributes),
        lambda: profiles.create_profile(attributes),
        lambda: profiles.create_profile(models.ProfileCreateAttributes(**attributes)),
        lambda: models.ProfileCreateAttributes(**attributes).to_dict(),
        lambda: models.ProfileAttributes.from_dict(attributes).to_dict(),
        lambda: u.properties(attributes["properties"]),
        lambda: u.property("x", attributes["properties"]),
        lambda: ProfileDraft().update(attributes),
        lambda: own.create_profile(attributes),
        lambda: strict.create_profile(attributes),
        lambda: own.create_or_update_profile(attributes, u.title("x")),
        lambda: own.create_event("M", attributes),
        lambda: strict.create_event("M", "P1", properties=attributes["properties"]),
    ]
    with own, strict:
        for act in calls:
            with pytest.raises(EncodeError, match="a key must be a string, not ") as caught:
                act()
            assert caught.value.path.endswith(shown)
    assert script.requests == []


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("codec", [None, Strict()], ids=["own", "given"])
def test_rows_with_such_keys_are_set_aside(method: str, codec: Any) -> None:
    limits = BULK[method]
    server = Receiver(pointer=limits.records)
    good = [METHODS[method](number) for number in range(4)]
    rows = [good[0], good[1] | {None: ["x"]}, good[2], good[3] | {"properties": {7: 1}}]
    script = Script([server])
    with blocking(script, Time(), json=codec) as klaviyo:
        report = getattr(klaviyo, method)(rows, wait=False)
    assert [row.index for row in report.set_aside] == [1, 3]
    assert not report.ok
    assert sum(map(len, server.seen)) == 2
    assert "[None]" in report.set_aside[0].detail
    assert "[7]" in report.set_aside[1].detail


def test_a_line_with_more_fields_than_the_header() -> None:
    rows = list(csv.DictReader(["email,first_name", "a@b.co,Ann", "b@b.co,Bob,extra"]))
    _, aside = sorted(chunk(rows, BULK["bulk_import_profiles"]), key=lambda part: isinstance(part, bulk.SetAside))
    assert isinstance(aside, bulk.SetAside)
    assert aside.detail == (
        "attributes[None]: a key must be a string, not NoneType; "
        "csv.DictReader puts the fields under it that the header has no name for"
    )


@pytest.mark.parametrize("key", [Name.EMAIL, Path.EMAIL, Text("email")], ids=["Enum", "StrEnum", "subclass"])
@pytest.mark.parametrize("codec", [None, Strict()], ids=["own", "given"])
def test_keys_that_are_strings_of_another_class(key: str, codec: Any) -> None:
    script = Script([answer(profile())])
    with blocking(script, Time(), json=codec) as klaviyo:
        klaviyo.create_profile({key: "a@b.co", "properties": {key: 1}})
    attributes = json.loads(script.requests[0].content)["data"]["attributes"]
    assert attributes == {"email": "a@b.co", "properties": {"email": 1}}
    assert dumps({key: 1}) == b'{"email":1}'


@pytest.mark.parametrize("key", ["null", "true", "false", "1", "-1.5", "NaN", "Infinity", "line1", "type", "finality"])
def test_strings_that_look_like_other_keys_are_strings(key: str) -> None:
    assert json.loads(dumps({"x": [{key: 1}]})) == {"x": [{key: 1}]}


def test_additional_properties_follow_the_same_rule() -> None:
    with pytest.raises(errors.EncodeError, match=r"^x\[1\]: "):
        models.ProfileAttributes.from_dict({"email": "a@b.co", "x": {1: 2}}).to_dict()
