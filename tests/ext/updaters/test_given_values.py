"""u.given: an optional field of a form never erases data."""

from __future__ import annotations

import pickle
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, strategies as st

from klaviyo_client.models import ProfileLocation
from klaviyo_client.runtime.model import UNSET
from klaviyo_ext import updaters as u
from klaviyo_ext.errors import ArgumentError, ArgumentTypeError, EncodeError, UnknownAttributeError
from klaviyo_ext.people import ProfileDraft
from klaviyo_ext.people.profile_attributes import CONTAINERS, location_attributes, profile_attributes
from klaviyo_ext.testing import FakeKlaviyo
from klaviyo_ext.updaters.given_values import GivenAttributes

untyped: Any = u.given
SCALARS = sorted(profile_attributes().keys() - set(CONTAINERS))


class NaTType:
    """As that of pandas."""

    def __repr__(self) -> str:
        return "NaT"


NOTHING: list[Any] = [None, "", " ", "\t\n", "\u3000", float("nan"), Decimal("NaN"), NaTType(), UNSET]


def changes(updater: u.Updater) -> Any:
    made = u.apply(ProfileDraft(), updater).changes()
    assert made.meta is None
    return made.attributes


def test_the_typed_names_are_those_of_profiles() -> None:
    assert GivenAttributes.__annotations__.keys() == profile_attributes().keys()


@pytest.mark.parametrize("nothing", NOTHING, ids=repr)
def test_what_has_no_value_is_left_out_everywhere(nothing: Any) -> None:
    assert changes(untyped(**dict.fromkeys(profile_attributes(), nothing))) == {}
    assert changes(untyped(nothing)) == {}
    assert changes(untyped({"a": nothing}, properties={"b": nothing}, location={"city": nothing})) == {}
    assert changes(untyped(location=ProfileLocation(city=nothing if nothing is None else UNSET))) == {}
    kept = untyped({"a": nothing, "c": 0}, email="a@b.co", title=nothing, location={"city": nothing, "zip": "1"})
    assert changes(kept) == {"email": "a@b.co", "location": {"zip": "1"}, "properties": {"c": 0}}


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=4)


@given(st.dictionaries(st.sampled_from(SCALARS), TEXT | st.none()))
def test_what_has_a_value_is_set_as_by_its_own_updater(values: dict[str, Any]) -> None:
    kept = {name: value for name, value in values.items() if value is not None and value.strip()}
    alone = u.combine(*(u.attribute(name, value) for name, value in kept.items()))
    assert changes(untyped(**values)) == changes(alone)


def test_values_that_are_false_are_values() -> None:
    values: dict[str, Any] = {"zero": 0, "false": False, "list": [], "object": {}, "inside": [None, ""]}
    assert changes(u.given(values)) == {"properties": values}
    assert changes(u.given({"a": 1, "b": 1}, properties={"b": 2})) == {"properties": {"a": 1, "b": 2}}
    assert changes(u.given(location={"latitude": 0.0})) == {"location": {"latitude": 0.0}}


def test_it_is_a_value() -> None:
    one = u.given({"$title": "x"}, email="a@b.co", location={"city": "Turin"})
    assert one == pickle.loads(pickle.dumps(one))
    assert "a@b.co" in repr(one)


def test_a_form_with_an_empty_field_erases_nothing() -> None:
    fake = FakeKlaviyo()
    fake.add_profile(email="ann@klaviyo-fake.io", phone_number="+15005550006", properties={"size": "M"})
    form = {"email": "ann@klaviyo-fake.io", "first": "Ann", "phone": ""}
    with fake.client() as klaviyo:
        ann = klaviyo.create_or_update_profile(
            u.given(
                {"size": form.get("size")},
                email=form["email"],
                first_name=form.get("first"),
                phone_number=form.get("phone"),
            )
        )
    known = ann.attributes
    assert (known.first_name, known.phone_number, (known.properties or {})["size"]) == ("Ann", "+15005550006", "M")


@pytest.mark.parametrize("name", ["email", "phone_number", "first_name", "location", "properties"])
@pytest.mark.parametrize("value", ["x", None])
def test_a_whole_form_is_not_taken_for_custom_properties(name: str, value: Any) -> None:
    with pytest.raises(ArgumentError, match=f"{name}: this is an attribute; pass u.given\\({name}="):
        u.given({"size": "M", name: value})
    assert changes(u.given(properties={name: "x"})) == {"properties": {name: "x"}}


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"phone_nubmer": "1"}, UnknownAttributeError, "phone_nubmer: .*; did you mean phone_number"),
        ({"phone_nubmer": None}, UnknownAttributeError, "did you mean phone_number"),
        ({"city": "Turin"}, UnknownAttributeError, "use location.city"),
        ({"created": "x"}, UnknownAttributeError, "cannot be written"),
        ({"id": "01A"}, ArgumentError, "u.id"),
        ({"email": 5}, ArgumentTypeError, "email: must be str or None, not int"),
        ({"location": "Turin"}, ArgumentTypeError, "location: must be a mapping"),
        ({"location": {"citi": "x"}}, UnknownAttributeError, "did you mean city"),
        ({"location": {"citi": None}}, UnknownAttributeError, "did you mean city"),
        ({"properties": ["x"]}, ArgumentTypeError, "properties: must be a mapping"),
        ({"properties": {"x": object()}}, EncodeError, "properties.x"),
        ({"properties": {"": 1}}, EncodeError, "name of a property"),
        ({"properties": {1: 1}}, EncodeError, "properties"),
    ],
)
def test_mistakes(arguments: Any, error: Any, message: str) -> None:
    with pytest.raises(error, match=message):
        untyped(**arguments)


def test_all_parts_of_a_location() -> None:
    parts = dict.fromkeys(location_attributes(), "7")
    assert changes(untyped(location={**parts})) == {"location": parts}


@pytest.mark.parametrize("nested", [False, True])
def test_what_can_be_read_once_is_read_once(nested: bool) -> None:
    sizes: Any = iter([38, 40])
    updater = u.given({"sizes": [sizes] if nested else sizes})
    for _ in range(2):
        assert changes(updater) == {"properties": {"sizes": [[38, 40]] if nested else [38, 40]}}


def test_no_part_of_what_cannot_be_encoded_is_sent() -> None:
    with pytest.raises(EncodeError, match=r"properties\.sizes\[1\]"):
        u.given({"sizes": iter([38, object(), 40])})  # type: ignore[dict-item]
