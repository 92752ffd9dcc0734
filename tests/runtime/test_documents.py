from __future__ import annotations

from typing import Any

import pytest

from klaviyo_client import Collection, Document, Links, Single
from klaviyo_client.models import Event, List, ListAttributes, Profile, ResourceIdentifier, Segment
from klaviyo_client.runtime.documents import cursor_of

PAGE: dict[str, Any] = {
    "data": [
        {
            "type": "profile",
            "id": "P1",
            "relationships": {
                "lists": {
                    "data": [{"type": "list", "id": "L2"}, {"type": "list", "id": "L0"}, {"type": "list", "id": "L1"}]
                },
                "push-tokens": {"data": [{"type": "push-token", "id": "T1"}]},
                "segments": {"links": {"related": "https://a.klaviyo.com/api/profiles/P1/segments"}},
            },
        },
        {"type": "profile", "id": "P2"},
    ],
    "included": [
        {"type": "list", "id": "L1", "attributes": {"name": "one"}},
        {"type": "list", "id": "L2", "attributes": {"name": "two"}},
        {"type": "segment", "id": "L0"},
        {"type": "push-token", "id": "T1"},
        {"type": "kind-of-2030", "id": "L1"},
        {"no type": 1},
        None,
        "text",
    ],
    "links": {
        "self": "https://a",
        "next": "https://a.klaviyo.com/api/profiles?page%5Bcursor%5D=bmV4dA%3D%3D&sort=email",
    },
    "meta": {"new": 1},
    "jsonapi": {"version": "1.1"},
}
PROFILE = PAGE["data"][0]


def page(**changes: Any) -> Collection[Profile]:
    return Collection[Profile].decode({**PAGE, **changes}, Profile)


def profile_with(lists: Any) -> Collection[Profile]:
    return page(data=[{"type": "profile", "id": "P1", "relationships": {"lists": lists}}])


def test_kinds_of_what_a_document_holds() -> None:
    document = page()
    kinds = [type(item).__name__ for item in document.included]
    assert kinds == ["List", "List", "Segment", "PushToken", "dict", "dict", "NoneType", "str"]
    assert [type(item) for item in document.data] == [Profile, Profile]
    assert isinstance(document.links, Links)
    assert document.meta == {"new": 1}
    assert document.additional_properties == {"jsonapi": {"version": "1.1"}}
    assert document.to_dict() == PAGE


@pytest.mark.parametrize("cls", [Document, Single, Collection])
def test_from_dict_takes_the_class_of_each_type(cls: type[Document]) -> None:
    document = cls.from_dict(PAGE)
    assert [type(item) for item in document.data] == [Profile, Profile]
    assert document.to_dict() == PAGE
    single = cls.from_dict({"data": PROFILE})
    assert type(single.data) is Profile
    assert cls.from_dict({"data": {"type": "new"}}).data == {"type": "new"}
    assert cls.from_dict({}).to_dict() == {}


def test_iteration() -> None:
    document = page()
    assert list(document) == document.data
    assert len(document) == 2
    assert [item.id for item in document] == ["P1", "P2"]


@pytest.mark.parametrize("data", [None, [], "text", 7, {}, {"type": "profile", "id": "1"}])
def test_iteration_over_what_is_no_list(data: Any) -> None:
    for document in (page(data=data), Collection[Profile]()):
        assert list(document) == []
        assert len(document) == 0


@pytest.mark.parametrize(
    ("name", "ids"), [("lists", ["L2", "L1"]), ("push-tokens", ["T1"]), ("push_tokens", ["T1"]), ("segments", [])]
)
def test_related(name: str, ids: list[str]) -> None:
    document = page()
    assert [item.identity[1] for item in document.related(document.data[0], name)] == ids
    assert document.related(document.data[1], name) == []


@pytest.mark.parametrize(
    "lists",
    [None, {}, [], "text", {"data": None}, {"data": "x"}, {"data": [None, "x", {}]},
     {"data": [{"type": "list", "id": [1]}]},
     {"data": [{"type": {}, "id": "L1"}]}, {"data": {"type": "list"}}],
)  # fmt: skip
def test_nothing_is_related_where_the_relationship_says_nothing(lists: Any) -> None:
    document = profile_with(lists)
    assert document.related(document.data[0], "lists") == []


@pytest.mark.parametrize(
    ("data", "found"), [({"type": "profile", "id": "P1"}, ["P1"]), (None, []), ([], []), ("x", [])]
)
def test_related_to_one(data: Any, found: list[str]) -> None:
    event = {"type": "event", "id": "E1", "relationships": {"profile": {"data": data}}}
    document = Single[Event].decode({"data": event, "included": [{"type": "profile", "id": "P1"}]}, Event)
    assert [item.identity[1] for item in document.related(document.data, "profile")] == found


@pytest.mark.parametrize("item", [None, {}, "text", ResourceIdentifier(type="list", id="L1"), Profile(id="1")])
def test_nothing_is_related_to_what_is_no_resource(item: Any) -> None:
    assert page().related(item, "lists") == []


@pytest.mark.parametrize("id_", [{}, ["L1"], None, 7])
def test_included_without_a_sound_id(id_: Any) -> None:
    document = page(included=[{"type": "list", "id": id_}, *PAGE["included"]])
    assert [found.identity[1] for found in document.related(document.data[0], "lists")] == ["L2", "L1"]


def test_an_unknown_relationship_is_a_mistake_of_the_caller() -> None:
    document = page()
    with pytest.raises(AttributeError, match="listz"):
        document.related(document.data[0], "listz")


def test_included_of() -> None:
    document = page()
    assert [item.attributes for item in document.included_of(List)] == [
        ListAttributes(name="one"),
        ListAttributes(name="two"),
    ]
    assert [item.id for item in document.included_of(Segment)] == ["L0"]
    assert document.included_of(Profile) == []
    for included in (None, "text", {}, {"type": "list"}):
        assert page(included=included).included_of(List) == []
    assert Collection[Profile]().included_of(List) == []


@pytest.mark.parametrize(
    ("links", "cursor"),
    [
        (PAGE["links"], "bmV4dA=="),
        ({"next": "https://a/?page[cursor]=a%2Bb"}, "a+b"),
        ({"next": "https://a/?page_cursor=abc"}, "abc"),
        ({"next": "/api/profiles?page%5Bcursor%5D=abc"}, "abc"),
        ({"next": "https://a/?page[size]=1"}, None),
        ({"next": "https://a/?page[cursor]="}, None),
        ({"next": ""}, None),
        ({"next": "http://[bad"}, None),
        ({"next": None}, None),
        ({"next": {"href": "https://a/?page[cursor]=x", "meta": {}}}, "x"),
        ({"next": {"href": None}}, None),
        ({"next": {}}, None),
        ({"next": 7}, None),
        ({}, None),
        (None, None),
        ("https://a/?page[cursor]=x", None),
        ([], None),
    ],
)
def test_next_cursor(links: Any, cursor: str | None) -> None:
    assert page(links=links).next_cursor == cursor
    assert Collection[Profile]().next_cursor is None


def test_cursor_of_other_parameters() -> None:
    assert cursor_of("https://a/?after=x", ("after",)) == "x"
    assert cursor_of(None) is None


def test_identity() -> None:
    assert Profile(id="1").identity == ("profile", "1")
    assert ResourceIdentifier().identity == (None, None)
