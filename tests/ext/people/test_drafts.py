"""Drafts: what is touched is sent, and nothing else."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

from klaviyo_client import REVISION, Client, Single
from klaviyo_client.api import events, profiles
from klaviyo_client.models import (
    EventProfileCreateAttributes,
    Profile,
    ProfileAttributes,
    ProfileLocation,
    ProfileUpsertAttributes,
    ProfileUpsertQueryResourceObject,
)
from klaviyo_client.runtime.encoding import dumps
from klaviyo_ext.errors import (
    ArgumentError,
    ArgumentTypeError,
    ConflictingChangesError,
    EncodeError,
    UnknownAttributeError,
)
from klaviyo_ext.people import LocationDraft, ProfileChanges, ProfileDraft
from klaviyo_ext.people.profile_attributes import (
    CONTAINERS,
    Attribute,
    encode_attribute,
    location_attributes,
    profile_attributes,
    read_only_attributes,
    wire_names,
)
from klaviyo_ext.people.request_kinds import taken_by
from klaviyo_ext.testing import SpecServer
from tests.ext.people.any_profile import SCALARS, attributes_of

READ: dict[str, Any] = {
    "type": "profile",
    "id": "01ABC",
    "attributes": {
        "email": "ann@example.org",
        "phone_number": None,
        "first_name": "Ann",
        "created": "2026-01-02T03:04:05+00:00",
        "joined_group_at": None,
        "a_new_field": {"x": 1},
        "location": {"city": "Turin", "country": None, "latitude": 45.07, "odd": 1},
        "properties": {"tier": "gold", "sizes": ["M", "L"], "count": 1, "seen": True, "nested": {"a": [1]}},
    },
}


def of_read() -> ProfileDraft:
    return ProfileDraft.of(Profile.from_dict(READ))


def changes(draft: ProfileDraft) -> dict[str, Any]:
    made = draft.changes()
    assert made.meta is None
    return made.attributes


def patch(draft: ProfileDraft) -> dict[str, Any]:
    made = draft.changes()
    assert made.meta is not None
    assert made.attributes == {}
    found: dict[str, Any] = made.meta["patch_properties"]
    return found


# ------------------------------------------------------------------ attributes


def test_untouched_is_empty() -> None:
    draft = ProfileDraft()
    assert draft.changes() == ProfileChanges({}, None)
    assert not draft.changes()
    assert draft.to_request("upsert").to_resource() == {"type": "profile", "attributes": {}}
    assert not of_read().changes()


def test_annotations_name_the_attributes_of_the_models() -> None:
    # Types for type checkers. At run time the models decide, so that a new revision works before this is edited.
    assert set(ProfileDraft.__annotations__) == set(SCALARS)
    assert set(LocationDraft.__annotations__) == set(location_attributes())


@pytest.mark.parametrize("name", SCALARS)
def test_every_attribute_can_be_set_cleared_and_taken_back(name: str) -> None:
    draft = ProfileDraft()
    wire = profile_attributes()[name].wire
    assert getattr(draft, name) is None
    setattr(draft, name, "x")
    assert getattr(draft, name) == "x"
    assert changes(draft) == {wire: "x"}
    setattr(draft, name, None)
    assert getattr(draft, name) is None
    assert changes(draft) == {wire: None}
    delattr(draft, name)
    assert changes(draft) == {}
    draft.set(name, "y")
    draft.discard(name)
    assert not draft.changes()
    assert name in dir(draft)


@pytest.mark.parametrize("name", SCALARS)
@pytest.mark.parametrize("value", [5, True, b"x", ["x"], {"x": 1}, object()])
def test_wrong_types_name_the_attribute(name: str, value: Any) -> None:
    with pytest.raises(
        ArgumentTypeError, match=rf"^{name}: must be str or None, not {type(value).__name__}$"
    ) as caught:
        setattr(ProfileDraft(), name, value)
    assert caught.value.argument == name


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("emial", f"no such attribute in revision {REVISION}.*did you mean email"),
        ("frist_name", "did you mean first_name"),
        ("created", "Klaviyo sets this attribute"),
        ("subscriptions", "Klaviyo sets this attribute"),
        ("city", r"use location\.city"),
        ("zzz", r"members of \.properties$"),
    ],
)
def test_unknown_attributes(name: str, message: str) -> None:
    draft = ProfileDraft()
    for act in (
        lambda: getattr(draft, name),
        lambda: setattr(draft, name, "x"),
        lambda: delattr(draft, name),
        lambda: draft.set(name, None),
        lambda: draft.discard(name),
    ):
        with pytest.raises(UnknownAttributeError, match=message) as caught:
            act()
        assert caught.value.argument == caught.value.name == name
        assert isinstance(caught.value, AttributeError | ArgumentError)
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    assert not hasattr(draft, name)
    assert not draft.changes()


def test_matches_are_told() -> None:
    with pytest.raises(UnknownAttributeError) as caught:
        ProfileDraft().set("last_nam", "x")
    assert caught.value.matches[0] == "last_name"


def test_read_only_is_what_only_reading_has() -> None:
    assert {"created", "updated", "last_event_date", "subscriptions", "predictive_analytics"} <= read_only_attributes()
    assert not read_only_attributes() & profile_attributes().keys()
    assert wire_names(None) == frozenset()


def test_attributes_of_other_kinds_take_what_has_a_json_form() -> None:
    flag, anything = Attribute("flag", "flag", (bool,)), Attribute("x", "x", ())
    assert encode_attribute(flag, True, path="flag") is True
    assert encode_attribute(anything, ProfileLocation(city="X"), path="x") == {"city": "X"}
    with pytest.raises(ArgumentTypeError, match="flag: must be bool or None, not int"):
        encode_attribute(flag, 1, path="flag")
    with pytest.raises(EncodeError, match=r"^x\[0\]: "):
        encode_attribute(anything, [b""], path="x")


def test_methods_are_not_attributes_to_set() -> None:
    with pytest.raises(AttributeError):
        ProfileDraft().append = 1  # type: ignore[method-assign,assignment]


def test_text_that_has_no_utf_8_form_is_refused() -> None:
    with pytest.raises(EncodeError, match=r"^first_name: "):
        ProfileDraft().first_name = "\ud800"


@pytest.mark.parametrize("value", ["", " ", 5, b"x"])
def test_ids_are_strings_that_say_something(value: Any) -> None:
    with pytest.raises(ArgumentError, match=r"^id: ") as caught:
        ProfileDraft(id=value)
    assert caught.value.argument == "id"


# ------------------------------------------------------------------ a profile that was read


@pytest.mark.parametrize(
    "source",
    [
        Profile.from_dict(READ),
        READ,
        Single[Any].decode({"data": copy.deepcopy(READ)}, Profile),
        {"data": READ},
    ],
    ids=["model", "json", "document", "json document"],
)
def test_of_resources(source: Any) -> None:
    draft = ProfileDraft.of(source)
    assert (draft.id, draft.email, draft.phone_number) == ("01ABC", "ann@example.org", None)
    assert draft.properties == READ["attributes"]["properties"]
    assert draft.location == {"city": "Turin", "latitude": 45.07}
    assert not draft.changes()


@pytest.mark.parametrize(
    "source",
    [
        ProfileAttributes.from_dict(READ["attributes"]),
        READ["attributes"],
        ProfileUpsertAttributes(email="ann@example.org", properties={"tier": "gold"}),
        EventProfileCreateAttributes(email="ann@example.org", properties={"tier": "gold"}),
    ],
)
def test_of_attributes(source: Any) -> None:
    draft = ProfileDraft.of(source)
    assert draft.id is None
    assert draft.email == "ann@example.org"
    assert draft.properties["tier"] == "gold"
    assert not draft.changes()


def test_of_other_shapes() -> None:
    assert ProfileDraft.of({"id": "A", "email": "x"}).id == "A"
    assert ProfileDraft.of({"type": "profile", "id": "A"}).id == "A"
    assert ProfileDraft.of(Profile(id="A")).id == "A"
    assert ProfileDraft.of({"type": "profile", "id": 5, "attributes": None}).id is None
    assert ProfileDraft.of({"_kx": "k"}).kx == "k"
    # What the server sends never raises, whatever its type.
    odd: Any = ProfileDraft.of({"email": 5, "location": "Turin", "properties": [1], "title": float("nan")})
    assert (odd.email, dict(odd.location), dict(odd.properties)) == (5, {}, {})
    assert not odd.changes()
    for wrong in (None, "01ABC", 5, [READ]):
        with pytest.raises(ArgumentTypeError, match=r"^profile: must be a model or a mapping"):
            ProfileDraft.of(wrong)  # type: ignore[arg-type]


def test_what_was_read_may_be_beyond_what_can_be_sent() -> None:
    huge: dict[str, Any] = {"n": 2**70, "deep": [{"n": [2**70]}]}
    draft = ProfileDraft.of({"properties": huge, "email": "a"})
    assert draft.properties == huge
    assert not draft.changes()
    draft.properties["deep"][0]["n"].clear()
    assert changes(draft) == {"properties": {"deep": [{"n": []}]}}
    assert huge["deep"] == [{"n": [2**70]}]


def test_equal_values_are_no_change() -> None:
    draft = of_read()
    draft.email = "ann@example.org"
    draft.phone_number = None
    draft.location.city = "Turin"
    draft.location.country = None
    draft.location["latitude"] = Decimal("45.07")
    draft.properties["tier"] = "gold"
    draft.properties["count"] = 1.0
    draft.properties["nested"] = {"a": (1,)}
    draft.unset("never there")
    assert not draft.changes()
    draft.title = None  # unknown, since it was not read
    draft.location.zip = None
    draft.properties["seen"] = 1  # not true
    assert changes(draft) == {"title": None, "location": {"zip": None}, "properties": {"seen": 1}}


def test_only_the_difference() -> None:
    draft = of_read()
    draft.first_name = "Anna"
    draft.location.city = None
    draft.properties["tier"] = "silver"
    draft.properties.setdefault("seen", False)
    draft.properties.setdefault("source", "shop")
    assert changes(draft) == {
        "first_name": "Anna",
        "location": {"city": None},
        "properties": {"tier": "silver", "source": "shop"},
    }


def test_changes_in_place_are_changes() -> None:
    draft = of_read()
    draft.properties["sizes"].append("S")
    draft.properties["nested"]["a"][0] = Decimal("0.5")
    assert changes(draft) == {"properties": {"sizes": ["M", "L", "S"], "nested": {"a": [0.5]}}}
    draft.properties["sizes"].append(b"")
    with pytest.raises(EncodeError, match=r"^properties\.sizes\[3\]: "):
        draft.changes()
    assert "properties.sizes[3]" in repr(draft)
    assert READ["attributes"]["properties"]["sizes"] == ["M", "L"]


def test_drafts_share_nothing() -> None:
    mine = ["a"]
    draft = ProfileDraft()
    draft.properties["x"] = mine
    mine.append("b")
    first = draft.changes()
    draft.properties["x"].append("c")
    assert first.attributes == {"properties": {"x": ["a"]}}
    assert changes(draft) == {"properties": {"x": ["a", "c"]}}


# ------------------------------------------------------------------ custom properties


def test_properties_are_a_dict() -> None:
    draft = ProfileDraft()
    draft.properties.update(a=1, b=[2])
    draft.properties["c"] = None
    assert draft.properties == {"a": 1, "b": [2], "c": None}
    assert len(draft.properties) == 3
    assert draft.properties.get("z") is None
    draft.properties.setdefault("tags", []).append("new")
    assert changes(draft) == {"properties": {"a": 1, "b": [2], "c": None, "tags": ["new"]}}
    assert repr(draft.properties) == "CustomProperties({'a': 1, 'b': [2], 'c': None, 'tags': ['new']})"


def test_setdefault_on_both_kinds_of_drafts() -> None:
    for draft, sent in ((ProfileDraft(), {"properties": {"seen": True}}), (of_read(), {})):
        assert draft.properties.setdefault("seen", True) is True
        assert changes(draft) == sent


def test_removing_where_nothing_was_read() -> None:
    draft = ProfileDraft()
    del draft.properties["old"]
    assert draft.properties.pop("older", None) is None
    draft.properties["tmp"] = 1
    assert draft.properties.pop("tmp") == 1
    with pytest.raises(KeyError):
        draft.properties.pop("oldest")
    assert patch(draft) == {"unset": ["old", "older", "tmp"]}
    draft.properties["old"] = 2  # as in a dict, the last one counts
    assert draft.changes() == ProfileChanges(
        {"properties": {"old": 2}}, {"patch_properties": {"unset": ["older", "tmp"]}}
    )


def test_removing_from_what_was_read() -> None:
    draft = of_read()
    assert draft.properties.pop("tier") == "gold"
    assert draft.properties.pop("zzz", 7) == 7
    with pytest.raises(KeyError):
        del draft.properties["zzz"]
    draft.properties["tmp"] = 1
    del draft.properties["tmp"]
    assert patch(draft) == {"unset": ["tier"]}
    draft.properties["class"] = "gold"
    assert draft.changes().attributes == {"properties": {"class": "gold"}}
    draft.properties["tier"] = "gold"
    del draft.properties["class"]
    assert not draft.changes()


def test_unset() -> None:
    draft = ProfileDraft()
    draft.unset("a", "b")
    draft.unset("a")
    draft.unset()
    assert patch(draft) == {"unset": ["a", "b"]}
    draft = of_read()
    draft.unset("tier", "never there")
    assert "tier" not in draft.properties
    assert patch(draft) == {"unset": ["tier"]}


@pytest.mark.parametrize("name", ["email", "location", "properties", "kx"])
def test_attributes_are_not_unset(name: str) -> None:
    with pytest.raises(ArgumentError, match=rf"^{name}: this is an attribute; set it to None to clear it") as caught:
        ProfileDraft().unset(name)
    assert caught.value.argument == name
    # A custom property of this name is one if it was read, or as a member of the mapping.
    known = ProfileDraft.of({"properties": {name: 1}})
    known.unset(name)
    assert patch(known) == {"unset": [name]}
    draft = ProfileDraft()
    del draft.properties[name]
    assert patch(draft) == {"unset": [name]}


def test_append_and_unappend() -> None:
    draft = ProfileDraft()
    draft.append("sizes", "M", 1)
    draft.append("sizes", Decimal("2.5"))
    draft.append("none")
    draft.unappend("sizes", "L", True)
    assert patch(draft) == {"append": {"sizes": ["M", 1, 2.5]}, "unappend": {"sizes": ["L", True]}}
    assert "sizes" not in draft.properties
    read = of_read()
    read.append("sizes", "M")
    assert patch(read) == {"append": {"sizes": ["M"]}}


@pytest.mark.parametrize("value", [None, [1], {"a": 1}, (1,)])
def test_only_simple_values_are_patched(value: Any) -> None:
    for act in (ProfileDraft().append, ProfileDraft().unappend):
        with pytest.raises(ArgumentTypeError, match=r"^properties\.x\[1\]: must be a simple value"):
            act("x", 1, value)


@pytest.mark.parametrize("odd", ['{"a":' * 600 + "1" + "}" * 600, "[" * 150 + "NaN" + "]" * 150, '"\\ud800"', "NaN"])
def test_a_profile_with_odd_properties_can_be_drafted(odd: str) -> None:
    read = ProfileAttributes.from_dict(json.loads(f'{{"email":"a@b.co","properties":{{"x":{odd}}}}}'))
    draft = ProfileDraft.of(read)
    assert not draft.changes()
    assert len(repr(draft)) > 10
    for twin in (draft, copy.deepcopy(draft), pickle.loads(pickle.dumps(draft))):
        twin.properties["y"] = 1
        assert twin.changes().attributes == {"properties": {"y": 1}}
        assert json.dumps(twin.properties["x"]) == json.dumps(json.loads(odd))


@pytest.mark.parametrize("key", [1, None, ""])
def test_names_of_properties_are_strings(key: Any) -> None:
    draft = ProfileDraft()
    acts: tuple[Callable[[], object], ...] = (
        lambda: draft.properties.__setitem__(key, 1),
        lambda: draft.properties.__delitem__(key),
        lambda: draft.append(key, 1),
        lambda: draft.unset(key),
        lambda: draft.properties.update({key: 1}),
    )
    for act in acts:
        with pytest.raises(EncodeError, match=r"^properties(\[(1|None)\])?: "):
            act()
    assert not draft.changes()


def test_what_cannot_be_sent_raises_where_it_is_set() -> None:
    draft = ProfileDraft()
    with pytest.raises(EncodeError, match=r"^properties\.sizes\[2\]: ") as caught:
        draft.properties["sizes"] = [1, 2, float("nan")]
    assert caught.value.path == "properties.sizes[2]"
    with pytest.raises(EncodeError, match=r"^properties\.b: "):
        draft.properties = {"a": 1, "b": b""}
    assert not draft.changes()


def test_assigning_sets_members_and_none_clears() -> None:
    draft = ProfileDraft()
    draft.properties = {"a": 1}
    draft.properties = {"b": 2}
    assert changes(draft) == {"properties": {"a": 1, "b": 2}}
    draft.properties = None
    assert changes(draft) == {"properties": None}
    draft.discard("properties")
    assert not draft.changes()
    draft.set("properties", {"c": 3})
    assert changes(draft) == {"properties": {"c": 3}}
    with pytest.raises(ArgumentTypeError, match=r"^properties: must be a mapping or None, not list"):
        draft.properties = [1]  # type: ignore[assignment]


def test_clearing_what_was_read() -> None:
    draft = of_read()
    draft.properties.clear()
    assert patch(draft) == {"unset": ["tier", "sizes", "count", "seen", "nested"]}
    draft = of_read()
    draft.properties = None
    assert changes(draft) == {"properties": None}
    draft.properties["tier"] = "gold"  # all but this one
    assert patch(draft) == {"unset": ["sizes", "count", "seen", "nested"]}
    draft.properties["new"] = 1
    assert draft.changes().attributes == {"properties": {"new": 1}}
    nothing: list[dict[str, Any] | None] = [{}, None]
    for empty in nothing:
        draft = ProfileDraft.of({"properties": empty})
        draft.properties = None
        assert not draft.changes()
    draft = ProfileDraft()
    draft.properties.clear()
    del draft.properties["a"]
    assert changes(draft) == {"properties": None}


def test_discard_restores_what_was_read() -> None:
    draft = of_read()
    draft.properties.clear()
    draft.append("x", 1)
    draft.location = None
    draft.location.zip = "1"
    draft.discard("properties", "location")
    assert draft.properties == READ["attributes"]["properties"]
    assert draft.location["city"] == "Turin"
    assert not draft.changes()


# ------------------------------------------------------------------ conflicts


def set_and_unset(draft: ProfileDraft) -> None:
    draft.properties["k"] = 1
    draft.unset("k")


def unset_and_set(draft: ProfileDraft) -> None:
    draft.unset("k")
    draft.properties.setdefault("k", 1)


def append_and_unappend(draft: ProfileDraft) -> None:
    draft.append("k", "a", "b")
    draft.unappend("k", "c", "b")


def set_and_append(draft: ProfileDraft) -> None:
    draft.append("k", 1)
    draft.properties["k"] = [1]


def set_and_unappend(draft: ProfileDraft) -> None:
    draft.properties["k"] = [1]
    draft.unappend("k", 1)


def unset_and_append(draft: ProfileDraft) -> None:
    draft.unset("k")
    draft.append("k", 1)


def remove_and_unappend(draft: ProfileDraft) -> None:
    del draft.properties["k"]
    draft.unappend("k", 1)


def clear_and_set(draft: ProfileDraft) -> None:
    draft.properties = None
    draft.properties["k"] = 1


def append_and_clear(draft: ProfileDraft) -> None:
    draft.append("k", 1)
    draft.properties.clear()


@pytest.mark.parametrize(
    "act",
    [
        set_and_unset,
        unset_and_set,
        append_and_unappend,
        set_and_append,
        set_and_unappend,
        unset_and_append,
        remove_and_unappend,
        clear_and_set,
        append_and_clear,
    ],
    ids=lambda act: act.__name__,
)
def test_conflicts_name_the_key(act: Any) -> None:
    draft = ProfileDraft()
    act(draft)
    for give in (draft.changes, draft.to_request):
        with pytest.raises(ConflictingChangesError, match=r"^properties\.k: ") as caught:
            give()
        assert (caught.value.key, caught.value.argument) == ("k", "properties.k")
        assert pickle.loads(pickle.dumps(caught.value)).key == "k"
    assert "properties.k" in repr(draft)


def test_what_only_looks_like_a_conflict() -> None:
    draft = ProfileDraft()
    draft.append("k", 1)
    draft.unappend("k", True)  # true is not 1
    draft.unappend("other", 1)
    assert patch(draft) == {"append": {"k": [1]}, "unappend": {"k": [True], "other": [1]}}
    draft = of_read()
    draft.properties["tier"] = "gold"
    draft.unset("tier")
    assert patch(draft) == {"unset": ["tier"]}


def test_identifiers() -> None:
    draft = ProfileDraft()
    draft.identifiers.append(email="a@example.org")
    draft.identifiers.append(email=["b@example.org", "a@example.org"])
    draft.identifiers.unappend(email=("c@example.org",))
    assert draft.changes().meta == {
        "patch_identifiers": {
            "append": {"email": ["a@example.org", "b@example.org"]},
            "unappend": {"email": ["c@example.org"]},
        }
    }
    assert "c@example.org" in repr(draft.identifiers)
    draft.identifiers.unappend(email="a@example.org")
    with pytest.raises(ConflictingChangesError, match=r"^identifiers\.email: 'a@example.org' is both") as caught:
        draft.changes()
    assert caught.value.key == "email"
    for wrong in ("", " ", 5, [5], [""], None):
        with pytest.raises(ArgumentError, match=r"^email: "):
            draft.identifiers.append(email=wrong)  # type: ignore[arg-type]


# ------------------------------------------------------------------ location


@pytest.mark.parametrize("name", sorted(location_attributes()))
def test_every_part_of_the_location(name: str) -> None:
    draft = ProfileDraft()
    assert getattr(draft.location, name) is None
    setattr(draft.location, name, "1")
    assert draft.location[name] == getattr(draft.location, name) == "1"
    assert changes(draft) == {"location": {name: "1"}}
    draft.location[name] = None
    assert name not in draft.location
    assert changes(draft) == {"location": {name: None}}
    delattr(draft.location, name)
    assert not draft.changes()
    draft.location[name] = "2"
    del draft.location[name]
    assert changes(draft) == {"location": {name: None}}
    assert name in dir(draft.location)


def test_coordinates_are_numbers_or_text() -> None:
    draft = ProfileDraft()
    draft.location.latitude = Decimal("45.0703")
    draft.location.longitude = 7
    assert changes(draft) == {"location": {"latitude": 45.0703, "longitude": 7}}
    for wrong in (True, [1.0]):
        with pytest.raises(ArgumentTypeError, match=r"^location\.latitude: must be int or float or Decimal or str"):
            draft.location.latitude = wrong  # type: ignore[assignment]
    with pytest.raises(EncodeError, match=r"^location\.latitude: "):
        draft.location.latitude = float("nan")


def test_unknown_parts_of_the_location() -> None:
    draft = ProfileDraft()
    for act in (
        lambda: draft.location.citi,  # type: ignore[attr-defined]
        lambda: setattr(draft.location, "citi", "x"),
        lambda: delattr(draft.location, "citi"),
        lambda: draft.location.set("citi", "x"),
        lambda: draft.location.update(citi="x"),
    ):
        with pytest.raises(UnknownAttributeError, match=r"^citi: locations have no such attribute.*did you mean city"):
            act()
    with pytest.raises(KeyError):
        draft.location["citi"]
    with pytest.raises(KeyError):
        del draft.location["citi"]


def test_assigning_a_location() -> None:
    draft = of_read()
    draft.location = ProfileLocation(zip="10121", city="Turin")
    draft.location = {"region": "TO"}
    assert changes(draft) == {"location": {"zip": "10121", "region": "TO"}}
    assert draft.location == {"city": "Turin", "latitude": 45.07, "zip": "10121", "region": "TO"}
    with pytest.raises(ArgumentTypeError, match=r"^location: must be a mapping or None, not str"):
        draft.location = "Turin"  # type: ignore[assignment]


def test_clearing_the_location() -> None:
    draft = ProfileDraft()
    draft.location.city = "Turin"
    draft.location = None
    assert (draft.location.city, dict(draft.location)) == (None, {})
    assert changes(draft) == {"location": None}
    draft.location.country = "Italy"  # and nothing but that
    assert changes(draft)["location"] == dict.fromkeys(location_attributes()) | {"country": "Italy"}
    draft = of_read()
    draft.location.clear()
    assert changes(draft) == {"location": None}
    draft.location["city"] = "Turin"
    cleared = changes(draft)["location"]
    assert set(cleared) == location_attributes().keys() - {"city", "country"}
    assert set(cleared.values()) == {None}
    draft = ProfileDraft.of({"location": None})
    draft.location = None
    draft.location.city = None
    assert not draft.changes()
    with pytest.raises(KeyError):
        del draft.location["city"]


def test_location_as_a_mapping() -> None:
    draft = of_read()
    assert draft.location.pop("city") == "Turin"
    assert draft.location.pop("zip", None) is None  # may be there
    assert draft.location.pop("country", "x") == "x"  # is not there
    assert draft.location.setdefault("region", "TO") == "TO"
    assert changes(draft) == {"location": {"city": None, "zip": None, "region": "TO"}}
    assert len(draft.location) == 2
    while draft.location:
        draft.location.popitem()
    assert draft.location == {}


# ------------------------------------------------------------------ requests


def test_upsert_and_update() -> None:
    draft = ProfileDraft(id="01ABC")
    draft.email = "ann@example.org"
    draft.unset("old")
    for kind in ("upsert", "update"):
        request = draft.to_request(kind)
        assert request.id == "01ABC"
        assert request.attributes == {"email": "ann@example.org"}
        assert request.meta == {"patch_properties": {"unset": ["old"]}}
    assert list(draft.to_request().to_resource()) == ["type", "id", "attributes", "meta"]


def test_ids_of_requests() -> None:
    draft = ProfileDraft()
    assert draft.to_request("upsert").id is None
    assert draft.to_request("update", id="A").id == "A"
    with pytest.raises(ArgumentError, match=r"^id: update_profile needs the id"):
        draft.to_request("update")
    draft.id = "B"
    assert draft.to_request("update", id="B").id == "B"
    with pytest.raises(ConflictingChangesError, match=r"^id: the draft has the id 'B', but id is 'A'"):
        draft.to_request("update", id="A")
    with pytest.raises(ArgumentError, match=r"^id: create_profile does not accept"):
        draft.to_request("create")
    with pytest.raises(ArgumentError, match=r"^id: must not be empty"):
        ProfileDraft().to_request("update", id="")
    with pytest.raises(ArgumentError, match=r"^kind: must be one of upsert, update, create, event"):
        draft.to_request("delete")  # type: ignore[arg-type]


def test_create_carries_no_patches() -> None:
    draft = ProfileDraft()
    draft.email = "ann@example.org"
    draft.properties["a"] = 1
    request = draft.to_request("create")
    assert request.attributes == {"email": "ann@example.org", "properties": {"a": 1}}
    assert (request.id, request.meta) == (None, None)
    draft.append("sizes", "M")
    with pytest.raises(ArgumentError, match=r"^properties: create_profile cannot patch \(patch_properties\.append\)"):
        draft.to_request("create")
    draft = ProfileDraft()
    draft.identifiers.append(email="x@example.org")
    with pytest.raises(ArgumentError, match=r"^identifiers: create_profile cannot patch"):
        draft.to_request("create")


def test_events_carry_patches_where_the_revision_has_them() -> None:
    draft = ProfileDraft()
    draft.anonymous_id = "anon"
    draft.unset("old")
    patches = {"meta": {"patch_properties": {"unset": ["old"]}}}
    beside, attributes = taken_by("event").patches == "beside", {"anonymous_id": "anon"}
    made = {"attributes": attributes, **patches} if beside else {"attributes": {**attributes, **patches}}
    assert draft.to_request("event").to_resource() == {"type": "profile", **made}


@pytest.mark.parametrize("kind", ["upsert", "update", "create", "event"])
@pytest.mark.parametrize("name", SCALARS)
def test_what_a_request_cannot_have_is_refused(kind: Any, name: str) -> None:
    accepted = wire_names(taken_by(kind).attributes)
    wire = profile_attributes()[name].wire
    draft = ProfileDraft()
    draft.set(name, "x")
    given = "01ABC" if kind == "update" else None
    if wire in accepted:
        assert draft.to_request(kind, id=given).attributes == {wire: "x"}
    else:
        with pytest.raises(UnknownAttributeError, match=rf"^{name}: .* does not accept it .*create_event") as caught:
            draft.to_request(kind, id=given)
        assert caught.value.argument == name


def test_upsert_finds_the_profile_that_was_read() -> None:
    draft = ProfileDraft.of({"email": "ann@example.org", "phone_number": "+15005550006", "title": "x"})
    draft.title = "y"
    assert changes(draft) == {"title": "y"}
    assert draft.to_request("upsert").attributes == {"email": "ann@example.org", "title": "y"}
    draft.email = "new@example.org"
    assert draft.to_request("upsert").attributes == {
        "phone_number": "+15005550006",
        "email": "new@example.org",
        "title": "y",
    }
    draft.phone_number = None
    with pytest.raises(ArgumentError, match=r"^id: required: the changes replace .*, the only identifiers"):
        draft.to_request("upsert")
    assert draft.to_request("upsert", id="01ABC").attributes == draft.changes().attributes
    assert draft.to_request("update", id="01ABC").attributes == draft.changes().attributes
    only_title = ProfileDraft.of({"title": "x"})
    only_title.title = None
    assert only_title.to_request("upsert").attributes == {"title": None}


@pytest.fixture(scope="module")
def client() -> Client:
    return Client(api_key="pk_test", transport=SpecServer().transport())


def test_the_document_allows_what_drafts_send(client: Client) -> None:
    draft = ProfileDraft()
    for name in SCALARS:
        if profile_attributes()[name].wire in wire_names(taken_by("create").attributes):
            draft.set(name, "x")
    draft.title = None
    draft.properties.update(a=Decimal("1.5"), b=None, c=[{"d": 1}])
    for name in location_attributes():
        draft.location[name] = "1"
    client.send(profiles.create_profile(draft.to_request("create").attributes))
    draft.append("sizes", "M")
    draft.unappend("colours", "red")
    draft.unset("old")
    draft.identifiers.append(email="b@example.org")
    draft.identifiers.unappend(email="c@example.org")
    update = draft.to_request("update", id="01ABC")
    client.send(profiles.update_profile("01ABC", update.attributes, meta=update.meta))
    draft.kx = "k"
    upsert = draft.to_request("upsert", id="01ABC")
    client.send(profiles.create_or_update_profile(upsert.attributes, id=upsert.id, meta=upsert.meta))
    ProfileUpsertQueryResourceObject.from_dict(upsert.to_resource())
    draft.anonymous_id = "anon"
    metric: dict[str, Any] = {"data": {"type": "metric", "attributes": {"name": "Seen"}}}
    person: dict[str, Any] = {"data": draft.to_request("event").to_resource()}
    client.send(events.create_event({"properties": {}, "metric": metric, "profile": person}))
    draft.location = None
    draft.discard("properties")
    draft.properties = None
    del draft.anonymous_id
    cleared = draft.to_request("upsert")
    client.send(profiles.create_or_update_profile(cleared.attributes))


# ------------------------------------------------------------------ drafts as values


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda draft: pickle.loads(pickle.dumps(draft))])
def test_drafts_are_copied(copied: Any) -> None:
    draft = of_read()
    draft.title = "x"
    draft.properties["a"] = 1
    draft.append("sizes", "S")
    draft.location.zip = "1"
    other = copied(draft)
    assert other.changes() == draft.changes()
    assert other.to_request() == draft.to_request()
    other.title = None
    assert draft.title == "x" or copied is copy.copy


def test_repr_shows_what_changes() -> None:
    draft = ProfileDraft(id="01ABC")
    draft.email = "ann@example.org"
    assert repr(draft) == "ProfileDraft(id='01ABC', attributes={'email': 'ann@example.org'}, meta=None)"


# ------------------------------------------------------------------ properties that hold for all drafts

ATTRIBUTES = attributes_of("kx", "anonymous_id")


def wipe(value: Any) -> Any:
    """What the API makes of a location that is null."""
    return dict.fromkeys(location_attributes()) if value is None else value


def merged(read: dict[str, Any], request: ProfileChanges) -> dict[str, Any]:
    """What the API makes of a request: attributes replaced, location and properties merged by key."""
    result = copy.deepcopy(read)
    for name, value in request.attributes.items():
        if name == "location":
            result[name] = wipe(result.get(name)) | wipe(value)
        elif name == "properties":
            result[name] = {} if value is None else {**(result.get(name) or {}), **value}
        else:
            result[name] = value
    for key in ((request.meta or {}).get("patch_properties") or {}).get("unset", []):
        (result.get("properties") or {}).pop(key, None)
    return result


def content(profile: dict[str, Any]) -> Any:
    """Without the difference between null and empty."""
    location = {name: value for name, value in (profile.get("location") or {}).items() if value is not None}
    scalars = {name: profile.get(name) for name in SCALARS}
    return scalars, location, profile.get("properties") or {}


@given(ATTRIBUTES, ATTRIBUTES)
def test_the_difference_leads_from_one_profile_to_the_other(read: dict[str, Any], wanted: dict[str, Any]) -> None:
    known = dict.fromkeys(SCALARS) | {"properties": None} | read
    known["location"] = wipe(None) | wipe(read.get("location"))
    draft = ProfileDraft.of(known)
    for name in SCALARS:
        draft.set(name, wanted.get(name))
    draft.location.clear()
    draft.location.update(wanted.get("location") or {})
    draft.properties.clear()
    draft.properties.update(wanted.get("properties") or {})
    request = draft.changes()
    dumps([request.attributes, request.meta])
    assert content(merged(read, request)) == content(wanted)
    if content(read) == content(wanted):
        assert not request.attributes.keys() - {"properties"}  # which may hold what another number spells alike


@given(ATTRIBUTES)
def test_a_profile_that_is_set_to_itself_does_not_change(read: dict[str, Any]) -> None:
    draft = ProfileDraft.of(read)
    for name, value in read.items():
        if value is not None or name not in CONTAINERS:
            draft.set(name, value)
    assert not draft.changes()


@given(ATTRIBUTES)
def test_an_empty_draft_sends_exactly_what_was_set(wanted: dict[str, Any]) -> None:
    draft = ProfileDraft()
    for name, value in wanted.items():
        draft.set(name, value)
    sent = draft.changes()
    assert sent.meta is None
    empty = {name for name in CONTAINERS if wanted.get(name) == {}}
    assert sent.attributes == {name: value for name, value in wanted.items() if name not in empty}
