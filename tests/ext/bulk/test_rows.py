"""What a row may be, what record it means, and what is said of one that is none."""

from __future__ import annotations

import json
from collections import UserDict
from decimal import Decimal
from enum import Enum
from importlib import resources
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest

from klaviyo_client import operations
from klaviyo_client.models import (
    CatalogItem,
    EventsBulkCreateAttributes,
    Profile,
    ProfileUpsertAttributes,
    ProfileUpsertQueryResourceObject,
)
from klaviyo_client.runtime.operation import Bulk
from klaviyo_ext import updaters as u
from klaviyo_ext.bulk.chunking import Chunk, chunk
from klaviyo_ext.bulk.record_pointers import first_text, keys, member_count, parted
from klaviyo_ext.bulk.row_conversion import Malformed, SetAside
from klaviyo_ext.people import ProfileDraft
from klaviyo_ext.updaters import apply


def limits_of(name: str) -> Bulk:
    bulk = operations[name].bulk
    assert bulk is not None
    return bulk


IMPORT, LIST = limits_of("bulk_import_profiles"), limits_of("add_profiles_to_list")


def one(row: Any, limits: Bulk = IMPORT) -> tuple[Any, str | None] | SetAside:
    """The record and its identifier, or why there is none."""
    (made,) = chunk([row], limits)
    return (json.loads(made.record(0)), made.identifiers[0]) if isinstance(made, Chunk) else made


ATTRIBUTES = {"email": "a@b.co", "properties": {"type": "x", "id": 1}}
WHOLE = {"type": "profile", "attributes": ATTRIBUTES}


@pytest.mark.parametrize(
    ("row", "record", "identifier"),
    [
        (WHOLE, WHOLE, "a@b.co"),
        (ATTRIBUTES, WHOLE, "a@b.co"),
        (UserDict(ATTRIBUTES), WHOLE, "a@b.co"),
        (MappingProxyType(WHOLE), WHOLE, "a@b.co"),
        ({"type": "profile", "attributes": MappingProxyType(ATTRIBUTES)}, WHOLE, "a@b.co"),
        ({"attributes": ATTRIBUTES}, WHOLE, "a@b.co"),
        ({"id": "P1", "attributes": ATTRIBUTES}, WHOLE | {"id": "P1"}, "P1"),
        (ATTRIBUTES | {"id": "P1"}, WHOLE | {"id": "P1"}, "P1"),
        ({"id": "P1"}, {"type": "profile", "id": "P1"}, "P1"),
        ("P1", {"type": "profile", "id": "P1"}, "P1"),
        (ProfileUpsertAttributes(email="a@b.co"), {"type": "profile", "attributes": {"email": "a@b.co"}}, "a@b.co"),
        (
            ProfileUpsertQueryResourceObject(attributes=ProfileUpsertAttributes(kx="k")),
            {"type": "profile", "attributes": {"_kx": "k"}},
            "k",
        ),
        (
            {"type": "profile", "attributes": ProfileUpsertAttributes(external_id="7")},
            {"type": "profile", "attributes": {"external_id": "7"}},
            "7",
        ),
        (
            apply(ProfileDraft(id="P1"), u.first_name("Ann"), u.append_property("tags", "x")),
            {
                "type": "profile",
                "id": "P1",
                "attributes": {"first_name": "Ann"},
                "meta": {"patch_properties": {"append": {"tags": ["x"]}}},
            },
            "P1",
        ),
    ],
)
def test_rows_of_an_import(row: Any, record: Any, identifier: str) -> None:
    assert one(row) == (record, identifier)


@pytest.mark.parametrize(
    "row", ["P1", {"id": "P1"}, {"type": "profile", "id": "P1"}, Profile(id="P1")], ids=lambda row: type(row).__name__
)
def test_rows_of_a_list(row: Any) -> None:
    assert one(row, LIST) == ({"type": "profile", "id": "P1"}, "P1")


@pytest.mark.parametrize("name", sorted(name for name, info in operations.items() if info.bulk))
def test_no_attribute_is_called_as_a_member_of_the_resource(name: str) -> None:
    """Which is why a mapping with a ``type`` is taken for a whole resource object, and an ``id`` for its id."""
    document = json.loads((resources.files("klaviyo_client") / "document.json").read_text(encoding="utf-8"))

    def members(schema: dict[str, Any]) -> dict[str, Any]:
        if "$ref" in schema:
            schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        found: dict[str, Any] = schema.get("properties", schema)
        return found

    info = operations[name]
    operation = document["paths"][info.path_template][info.method.lower()]
    (content,) = operation["requestBody"]["content"].values()
    schema = content["schema"]
    for step in limits_of(name).records.split("/")[1:]:
        schema = members(schema)[step]
    record = members(members(schema)["items"])
    assert "type" in record
    assert not {"type", "id", "attributes"} & members(record.get("attributes", {})).keys()


class Kind(Enum):
    GOLD = "gold"


class Text(str):
    __slots__ = ()


@pytest.mark.parametrize(
    ("value", "identifier"),
    [
        (7, "7"),
        (0, "0"),
        (1.5, "1.5"),
        (UUID(int=7), str(UUID(int=7))),
        (Decimal(7), "7"),
        (Kind.GOLD, "gold"),
        (Text("x"), "x"),
        (" ", " "),
        ("\ud800", "\ud800"),
    ],
)
def test_identifiers_are_text_or_become_it(value: Any, identifier: str) -> None:
    made = one({"external_id": value})
    assert isinstance(made, tuple)
    assert made[1] == identifier


@pytest.mark.parametrize("value", [None, "", False, True, [], ["x"], {}, {"a": 1}, ProfileUpsertAttributes(), Text("")])
def test_what_identifies_nothing(value: Any) -> None:
    made = one({"external_id": value})
    assert isinstance(made, SetAside)
    assert made.reason == "no_identifier"
    assert made.detail == "no identifier; expected one of id, email, phone_number, external_id, _kx"


def test_a_codec_with_forms_for_more() -> None:
    rows = [{"email": "a", "external_id": 1j}, {"external_id": 1j}]
    aside, made = chunk(rows, IMPORT, dumps=lambda data: json.dumps(data, default=str).encode())
    assert isinstance(made, Chunk)
    assert list(made.identifiers) == ["a"]
    assert isinstance(aside, SetAside)
    assert aside.reason == "no_identifier"


CYCLE = ProfileUpsertAttributes(email="a")
CYCLE.properties = {"self": CYCLE}


@pytest.mark.parametrize(
    ("row", "reason", "said", "pointer"),
    [
        (
            None,
            "malformed",
            "a row must be a mapping, a model, a draft, updaters or an id, not NoneType",
            None,
        ),
        (7, "malformed", "a row must be a mapping, a model, a draft, updaters or an id, not int", None),
        (["a@b.co"], "malformed", "row[0]: must be an updater, a mapping, a model or a draft, not str", None),
        (
            (u.email("a@b.co"), 7),
            "malformed",
            "row[1]: must be an updater, a mapping, a model or a draft, not int",
            None,
        ),
        (b"P1", "malformed", "a row must be a mapping, a model, a draft, updaters or an id, not bytes", None),
        ("", "malformed", "a row must not be an empty string", None),
        (" \n", "malformed", "a row must not be an empty string", None),
        ("a@b.co", "malformed", "'a@b.co' is an e-mail address, not the id of a profile; send it as 'email'", "/id"),
        ({"id": "a@b.co", "title": "x"}, "malformed", "not the id of a profile; send it as 'email'", "/id"),
        (Malformed("line 3 is no JSON", "{"), "malformed", "line 3 is no JSON", None),
        (WHOLE | {"type": "event"}, "malformed", "type must be 'profile', not 'event'", "/type"),
        (WHOLE | {"type": None}, "malformed", "type must be 'profile', not None", "/type"),
        ({"type": "customer", "email": "a@b.co"}, "malformed", "type must be 'profile', not 'customer'", "/type"),
        ({"type": "profile", "email": "a@b.co"}, "malformed", "needs an id or attributes", None),
        (Profile(id="P1"), "malformed", "a resource that was read has read-only attributes", None),
        (CatalogItem(id="I1"), "malformed", "type must be 'profile', not 'catalog-item'", "/type"),
        ({}, "no_identifier", "no identifier", None),
        ({"type": "profile", "attributes": 5}, "no_identifier", "no identifier", None),
        (ProfileDraft(), "no_identifier", "no identifier", None),
        ([], "no_identifier", "no identifier", None),
        ({"data": WHOLE}, "malformed", "row: pass the attributes only, not a whole request document", None),
        ([{"data": WHOLE}], "malformed", "row[0]: pass the attributes only, not a whole request document", None),
        ([WHOLE], "malformed", "row[0]: pass the attributes only, not a whole resource object", None),
        (CYCLE, "unencodable", "itself, or is nested too deeply", None),
        (ProfileUpsertAttributes(email="a", properties={"x": b""}), "unencodable", "properties.x: ", None),
    ],
    ids=lambda value: str(value)[:24] if isinstance(value, str) else type(value).__name__,
)
def test_what_is_no_record(row: Any, reason: str, said: str, pointer: str | None) -> None:
    made = one(row)
    assert isinstance(made, SetAside)
    assert (made.index, made.reason, made.pointer) == (0, reason, pointer)
    assert said in made.detail


def test_an_address_where_only_ids_may_be() -> None:
    limits = operations["add_profiles_to_list"].bulk
    assert limits is not None
    made = one("a@b.co", limits)
    assert isinstance(made, SetAside)
    assert made.detail.endswith("; get_profiles(filter=GetProfilesFilter.email.any_of([...])) finds ids")


def test_drafts_that_cannot_be_sent() -> None:
    draft = apply(ProfileDraft(), u.email("a@b.co"), u.properties(x=[]))
    draft.properties["x"].append(b"")
    made = one(draft)
    assert isinstance(made, SetAside)
    assert made.reason == "unencodable"
    assert made.detail.startswith("properties.x[0]: cannot encode bytes as JSON")
    made = one(apply(ProfileDraft(), u.properties(x="a"), u.append_property("x", "b")))
    assert isinstance(made, SetAside)
    assert made.reason == "malformed"


def test_records_without_a_type() -> None:
    bare = Bulk(records="/data")
    assert one({"a": 1}, bare) == ({"a": 1}, None)
    made = one("P1", bare)
    assert isinstance(made, SetAside)
    assert made.detail.endswith("updaters or an id, not str")


# ------------------------------------------------------------------ pointers


EVENT = {
    "attributes": {
        "profile": {"data": {"id": None, "attributes": {"email": "a"}}},
        "events": {
            "data": [{"attributes": {"unique_id": "1"}}, {"attributes": {}}, 5, {"attributes": {"unique_id": 2}}]
        },
    }
}


@pytest.mark.parametrize(
    "record",
    [EVENT, UserDict(EVENT), {"attributes": EventsBulkCreateAttributes.from_dict(EVENT["attributes"])}],
    ids=["dict", "mapping", "model"],
)
def test_pointers(record: Any) -> None:
    limits = limits_of("bulk_create_events")
    unique = limits.unique[0]
    assert first_text(limits.identifiers)(record) == "a"
    assert [parted(key) for key in keys(limits.unique)(record)] == [(unique, "1"), (unique, "2")]
    assert first_text(limits.unique)(record) == "1"
    assert member_count("/attributes/events/data")(record) == 4


@pytest.mark.parametrize("members", [(1, 2), {1, 2}, [1, 2]])
def test_arrays(members: Any) -> None:
    assert member_count("/a/b")({"a": {"b": members}}) == 2


@pytest.mark.parametrize("members", ["ab", b"ab", {"a": 1}, None, 5])
def test_no_arrays(members: Any) -> None:
    assert member_count("/a/b")({"a": {"b": members}}) == 0
    assert keys(("/a/*/b",))({"a": members}) == ()
    assert first_text(("/a/*/b",))({"a": members}) is None
