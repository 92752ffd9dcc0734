"""Rules of drafts that decide whom a request is about, and what it holds beside."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from klaviyo_ext.errors import ArgumentError, ConflictingChangesError
from klaviyo_ext.people import IdentifierPatches, LocationDraft, ProfileDraft
from klaviyo_ext.people.custom_properties import CustomProperties
from klaviyo_ext.people.property_values import same_json
from klaviyo_ext.people.read_profile import ReadProfile
from klaviyo_ext.people.request_kinds import RequestKind, taken_by

DURABLE = {
    "email": "ann@example.org",
    "external_id": "E7",
    "phone_number": "+15005550006",
    "_kx": "kx7",
    "anonymous_id": "A7",
}
"""What an event finds a profile by, the most durable first."""

NAMES = {"_kx": "kx"}


def read(*wires: str) -> dict[str, Any]:
    return {wire: DURABLE[wire] for wire in reversed(list(DURABLE)) if wire in wires}


# --- whom a request is about ------------------------------------------------------------------------


@pytest.mark.parametrize("count", range(1, 6))
def test_the_most_durable_identifier_that_was_read_is_sent(count: int) -> None:
    left = list(DURABLE)[5 - count :]
    draft = ProfileDraft.of(read(*left))
    draft.title = "x"
    assert draft.to_request("event").attributes == {left[0]: DURABLE[left[0]], "title": "x"}


@pytest.mark.parametrize(("changed", "kept"), list(permutations(DURABLE, 2)))
def test_an_identifier_that_changes_does_not_find_the_profile(changed: str, kept: str) -> None:
    draft = ProfileDraft.of(read(changed, kept))
    setattr(draft, NAMES.get(changed, changed), "+15005550007")
    attributes = draft.to_request("event").attributes
    assert attributes == {changed: "+15005550007", kept: DURABLE[kept]}
    assert next(iter(attributes)) == kept, "what finds the profile comes first"


def test_the_next_identifier_stands_in_for_each_that_changes() -> None:
    draft, expected = ProfileDraft.of(read(*DURABLE)), dict(DURABLE)
    for wire in list(DURABLE)[:-1]:
        setattr(draft, NAMES.get(wire, wire), "+15005550007")
        expected.pop(wire)
        sent = draft.to_request("event").attributes
        assert {name: value for name, value in sent.items() if value != "+15005550007"} == {
            next(iter(expected)): next(iter(expected.values()))
        }
    draft.anonymous_id = "new"
    with pytest.raises(ArgumentError) as caught:
        draft.to_request("event")
    assert caught.value.argument == "id"
    assert "email, external_id, phone_number, kx, anonymous_id" in str(caught.value)


@pytest.mark.parametrize("kind", ["upsert", "event"])
def test_an_id_is_enough(kind: Any) -> None:
    draft = ProfileDraft.of({"type": "profile", "id": "P1", "attributes": read(*DURABLE)})
    draft.title = "x"
    request = draft.to_request(kind)
    assert (request.id, request.attributes) == ("P1", {"title": "x"})


def test_an_identifier_that_was_read_as_null_finds_nobody() -> None:
    draft = ProfileDraft.of({"email": None, "external_id": "E7"})
    draft.title = "x"
    assert draft.to_request().attributes == {"external_id": "E7", "title": "x"}
    alone = ProfileDraft.of({"email": None})
    alone.title = "x"
    assert alone.to_request().attributes == {"title": "x"}


def test_calls_that_name_the_profile_send_no_identifier() -> None:
    draft = ProfileDraft.of(read("email"))
    draft.title = "x"
    assert draft.to_request("update", id="P1").attributes == {"title": "x"}
    fresh = ProfileDraft.of(read("email"))
    fresh.title = "x"
    assert fresh.to_request("create").attributes == {"title": "x"}


@pytest.mark.parametrize(
    ("own", "given", "kind", "expected"),
    [
        (None, None, "upsert", None),
        ("P1", None, "upsert", "P1"),
        (None, "P1", "upsert", "P1"),
        ("P1", "P1", "upsert", "P1"),
        ("P1", "P2", "upsert", ConflictingChangesError),
        (None, None, "update", ArgumentError),
        (None, "P1", "update", "P1"),
        (None, None, "create", None),
        ("P1", None, "create", ArgumentError),
        (None, "P1", "create", ArgumentError),
        (None, None, "event", None),
        ("P1", None, "event", "P1"),
    ],
)
def test_which_id_is_sent(own: str | None, given: str | None, kind: Any, expected: Any) -> None:
    draft = ProfileDraft(id=own)
    draft.title = "x"
    if isinstance(expected, type):
        with pytest.raises(expected) as caught:
            draft.to_request(kind, id=given)
        assert caught.value.argument == "id"  # type: ignore[attr-defined]
    else:
        assert draft.to_request(kind, id=given).id == expected


# --- patches ----------------------------------------------------------------------------------------


def patched() -> ProfileDraft:
    draft = ProfileDraft()
    draft.email = "ann@example.org"
    draft.append("sizes", "M")
    draft.unset("old")
    draft.identifiers.append(email="b@x.co")
    return draft


def test_where_patches_stand() -> None:
    meta = {
        "patch_properties": {"append": {"sizes": ["M"]}, "unset": ["old"]},
        "patch_identifiers": {"append": {"email": ["b@x.co"]}},
    }
    kinds: list[RequestKind] = ["upsert", "event", "bulk_event", "push_token"]
    for kind in kinds:
        made, attributes = patched().to_request(kind), {"email": "ann@example.org"}
        beside = taken_by(kind).patches == "beside"
        assert (made.attributes, made.meta) == ((attributes, meta) if beside else ({**attributes, "meta": meta}, None))
    with pytest.raises(ArgumentError) as caught:
        patched().to_request("create")
    assert caught.value.argument == "identifiers"
    assert "patch_properties.append, patch_properties.unset, patch_identifiers.append" in str(caught.value)
    draft = ProfileDraft()
    draft.append("sizes", "M")
    with pytest.raises(ArgumentError) as caught:
        draft.to_request("create")
    assert caught.value.argument == "properties"


def test_addresses_are_patched_once_each_in_their_order() -> None:
    patches = IdentifierPatches()
    patches.append(email=["b@x.co", "a@x.co", "b@x.co"])
    patches.append(email="c@x.co")
    patches.unappend(email=iter(["z@x.co", "y@x.co"]))
    assert patches.to_patch() == {
        "append": {"email": ["b@x.co", "a@x.co", "c@x.co"]},
        "unappend": {"email": ["z@x.co", "y@x.co"]},
    }
    assert list(patches.to_patch()) == ["append", "unappend"]
    assert repr(patches) == ("IdentifierPatches(append=['b@x.co', 'a@x.co', 'c@x.co'], unappend=['z@x.co', 'y@x.co'])")
    patches.unappend(email="a@x.co")
    with pytest.raises(ConflictingChangesError) as caught:
        patches.to_patch()
    assert (caught.value.argument, caught.value.key) == ("identifiers.email", "email")
    assert "'a@x.co'" in str(caught.value)


def test_only_patches_that_there_are_are_sent() -> None:
    assert IdentifierPatches().to_patch() == {}
    one = IdentifierPatches()
    one.unappend(email="a@x.co")
    assert one.to_patch() == {"unappend": {"email": ["a@x.co"]}}


@pytest.mark.parametrize("value", [7, None, "", " ", [""], ["a@x.co", 7]])
def test_what_is_no_address(value: Any) -> None:
    for act in (IdentifierPatches().append, IdentifierPatches().unappend):
        with pytest.raises(ArgumentError) as caught:
            act(email=value)
        assert caught.value.argument == "email"


# --- what was read ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ({"email": "a"}, (None, {"email": "a"}, None, False)),
        ({"id": "P", "email": "a", "meta": {"m": 1}}, ("P", {"email": "a"}, {"m": 1}, False)),
        ({"id": " ", "email": "a"}, (None, {"email": "a"}, None, False)),
        ({"id": 7, "email": "a"}, (None, {"email": "a"}, None, False)),
        ({"type": "profile"}, (None, {}, None, True)),
        ({"type": "profile", "id": "P", "attributes": {"email": "a"}}, ("P", {"email": "a"}, None, True)),
        ({"attributes": {"email": "a", "meta": {"m": 1}}}, (None, {"email": "a"}, {"m": 1}, True)),
        ({"attributes": {"meta": {"m": 1}}, "meta": {"m": 2}}, (None, {}, {"m": 2}, True)),
        ({"data": {"type": "profile", "id": "P", "attributes": {}}}, ("P", {}, None, True)),
        ({"data": 7}, (None, {"data": 7}, None, False)),
        ({"type": "profile", "attributes": 7}, (None, {}, None, True)),
    ],
)
def test_parts_of_a_profile(source: Any, expected: tuple[Any, ...]) -> None:
    assert tuple(ReadProfile.of(source)) == expected


# --- JSON -------------------------------------------------------------------------------------------

DIFFERENT: list[Any] = [
    None, True, False, 0, 1, 2, "", "a", [], {}, [0], [False], [1, 2], [2, 1], {"a": 1}, {"a": True}, {"b": 1},
    {"a": 1, "b": 1}, [[]], [{}],
]  # fmt: skip


@pytest.mark.parametrize("one", DIFFERENT, ids=repr)
def test_json_is_the_same_as_itself_only(one: Any) -> None:
    same = [other for other in DIFFERENT if same_json(one, other)]
    assert list(map(repr, same)) == [repr(one)]


def test_numbers_are_compared_by_value() -> None:
    assert same_json(1, 1.0)
    assert same_json([1], [1.0])
    assert not same_json(1, 1.5)


# --- custom properties and locations ----------------------------------------------------------------


def test_clearing_sends_null_only_where_something_may_be() -> None:
    cases: list[tuple[Any, Any]] = [({}, "UNSET"), (None, "UNSET"), ({"a": 1}, "None")]
    for base, expected in cases:
        properties = CustomProperties(base)
        properties.assign(None)
        assert repr(properties.to_attribute()) == expected
    unknown = CustomProperties()
    unknown.assign(None)
    assert unknown.to_attribute() is None


def test_what_comes_anew_after_clearing_leaves_the_rest_to_be_unset() -> None:
    properties = CustomProperties({"a": 1, "b": 2})
    properties.assign(None)
    properties["b"] = 3
    properties["c"] = 4
    assert (properties.to_attribute(), properties.to_patch()) == ({"b": 3, "c": 4}, {"unset": ["a"]})


def test_a_key_that_is_set_again_is_no_longer_removed() -> None:
    properties = CustomProperties({"a": 1})
    del properties["a"]
    assert properties.to_patch() == {"unset": ["a"]}
    properties["a"] = 2
    assert (properties.to_attribute(), properties.to_patch()) == ({"a": 2}, {})


def test_a_location_is_a_dict_of_what_it_has() -> None:
    location = LocationDraft({"city": "Turin", "country": None})
    assert dict(location) == {"city": "Turin"}
    location.set("region", "Piedmont")
    del location["city"]
    assert dict(location) == {"region": "Piedmont"}
    assert location.to_attribute() == {"city": None, "region": "Piedmont"}
    location.discard()
    assert dict(location) == {"city": "Turin"}
