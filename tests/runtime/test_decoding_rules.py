"""The rules of decoding, on models that have one quirk each."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Callable
from typing import Any, Literal

import pytest

from klaviyo_client.runtime.model import UNSET, Model, field


class Leaf(Model):
    when: dt.datetime | None = field(wire="when", default=UNSET)
    size: int = field(wire="size", default=UNSET)


class Everything(Model):
    leaf: Leaf = field(wire="leaf", default=UNSET)
    maybe: Leaf | None = field(wire="maybe", default=UNSET)
    leaves: list[Leaf] = field(wire="leaves", default=UNSET)
    grid: list[list[Leaf]] = field(wire="grid", default=UNSET)
    days: list[dt.date] = field(wire="days", default=UNSET)
    day: dt.date = field(wire="day", default=UNSET)
    by_name: dict[str, Leaf] = field(wire="by-name", default=UNSET)
    lists_by_name: dict[str, list[Leaf]] = field(wire="lists-by-name", default=UNSET)
    plain_by_name: dict[str, Any] = field(wire="plain-by-name", default=UNSET)
    leaf_or_leaves: Leaf | list[Leaf] = field(wire="leaf-or-leaves", default=UNSET)
    leaf_or_day: Leaf | dt.date = field(wire="leaf-or-day", default=UNSET)
    day_or_days: dt.date | list[dt.date] = field(wire="day-or-days", default=UNSET)
    day_or_map: dt.date | dict[str, Leaf] = field(wire="day-or-map", default=UNSET)
    leaves_or_map: list[Leaf] | dict[str, Leaf] = field(wire="leaves-or-map", default=UNSET)
    leaf_or_text: Leaf | str | None = field(wire="leaf-or-text", default=UNSET)
    texts: list[str] = field(wire="texts", default=UNSET)
    maybe_texts: list[str] | None = field(wire="maybe-texts", default=UNSET)
    word: Literal["a|b", "c,d", "[", "]", "'", '"', "\\"] = field(wire="word", default=UNSET)
    thing: object = field(wire="thing", default=UNSET)
    number: float | int | bool | None = field(wire="number", default=UNSET)


LEAF: dict[str, Any] = {"when": "2026-07-15T12:00:00Z", "size": 1, "new": "x"}
DAY = "2026-07-15"
WHEN = dt.datetime(2026, 7, 15, 12, tzinfo=dt.UTC)

CASES: list[tuple[str, Any, Callable[[Any], Any], Any]] = [
    ("leaf", LEAF, lambda v: v.when, WHEN),
    ("maybe", LEAF, lambda v: v.when, WHEN),
    ("maybe", None, lambda v: v, None),
    ("leaves", [LEAF, 7, LEAF], lambda v: (v[0].when, v[1], v[2].size), (WHEN, 7, 1)),
    ("grid", [[LEAF], [], 7], lambda v: (v[0][0].when, v[1], v[2]), (WHEN, [], 7)),
    ("days", [DAY, "x", None], lambda v: v, [dt.date(2026, 7, 15), "x", None]),
    ("day", DAY, lambda v: v, dt.date(2026, 7, 15)),
    ("by-name", {"a": LEAF, "b": 7}, lambda v: (v["a"].when, v["b"]), (WHEN, 7)),
    ("lists-by-name", {"a": [LEAF], "b": LEAF}, lambda v: (v["a"][0].when, v["b"]), (WHEN, LEAF)),
    ("plain-by-name", {"a": LEAF, "b": DAY}, lambda v: v, {"a": LEAF, "b": DAY}),
    ("leaf-or-leaves", LEAF, lambda v: v.when, WHEN),
    ("leaf-or-leaves", [LEAF], lambda v: v[0].when, WHEN),
    ("leaf-or-day", LEAF, lambda v: v.when, WHEN),
    ("leaf-or-day", DAY, lambda v: v, dt.date(2026, 7, 15)),
    ("day-or-days", DAY, lambda v: v, dt.date(2026, 7, 15)),
    ("day-or-days", [DAY], lambda v: v, [dt.date(2026, 7, 15)]),
    ("day-or-map", {"a": LEAF}, lambda v: v["a"].when, WHEN),
    ("day-or-map", DAY, lambda v: v, dt.date(2026, 7, 15)),
    ("leaves-or-map", {"a": LEAF}, lambda v: v["a"].when, WHEN),
    ("leaves-or-map", [LEAF], lambda v: v[0].when, WHEN),
    ("leaf-or-text", LEAF, lambda v: v.when, WHEN),
    ("leaf-or-text", DAY, lambda v: v, DAY),
    ("texts", [DAY, LEAF], lambda v: v, [DAY, LEAF]),
    ("word", "c,d", lambda v: v, "c,d"),
    ("word", LEAF, lambda v: v, LEAF),
    ("thing", LEAF, lambda v: v, LEAF),
    ("thing", DAY, lambda v: v, DAY),
    ("number", LEAF, lambda v: v, LEAF),
    ("number", 1.5, lambda v: v, 1.5),
]


@pytest.mark.parametrize(("wire", "json", "look", "expected"), CASES)
def test_each_kind_of_value_of_each_type(wire: str, json: Any, look: Callable[[Any], Any], expected: Any) -> None:
    made = Everything.from_dict({wire: json, "other": 1})
    assert made.to_dict() == {wire: json, "other": 1}, "before it is read"
    name = next(name for name, known in Everything.__wire_names__.items() if known == wire)
    assert look(getattr(made, name)) == expected
    assert made.to_dict() == {wire: json, "other": 1}


def test_a_subclass_has_the_fields_of_its_base() -> None:
    class Parent(Model):
        a: int = field(wire="a", default=UNSET)

    class Child(Parent):
        b: dt.date = field(wire="b", default=UNSET)

    made = Child.from_dict({"a": 1, "b": DAY})
    assert (type(made), made.a, made.b) == (Child, 1, dt.date(2026, 7, 15))
    assert Child.__wire_names__ == {"a": "a", "b": "b"}
    assert Parent.__wire_names__ == {"a": "a"}


@pytest.mark.parametrize(("wire", "json", "look", "expected"), CASES)
def test_a_value_is_decoded_once(wire: str, json: Any, look: Callable[[Any], Any], expected: Any) -> None:
    made = Everything.from_dict({wire: json})
    name = next(name for name, known in Everything.__wire_names__.items() if known == wire)
    assert getattr(made, name) is getattr(made, name)


def test_changes_of_inner_values_count_and_the_input_stays() -> None:
    data: dict[str, Any] = {"leaf": {"size": 1}, "leaves": [{"size": 2}], "by-name": {"a": {"size": 3}}, "new": [1]}
    kept = copy.deepcopy(data)
    made = Everything.from_dict(data)
    made.leaf.size = made.leaves[0].size = made.by_name["a"].size = 9
    made.leaves.append(Leaf(size=8))
    made.additional_properties["new"].append(2)
    assert made.to_dict() == {
        "leaf": {"size": 9},
        "leaves": [{"size": 9}, {"size": 8}],
        "by-name": {"a": {"size": 9}},
        "new": [1, 2],
    }
    assert data == kept


# --- absent fields ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("leaf", Leaf),
        ("maybe", type(None)),
        ("leaves", list),
        ("maybe_texts", type(None)),
        ("texts", list),
        ("day", type(None)),
        ("by_name", type(None)),
        ("leaf_or_leaves", Leaf),
        ("thing", type(None)),
    ],
)
def test_an_absent_field_reads_as_what_its_type_promises(name: str, kind: type) -> None:
    made = Everything()
    value = getattr(made, name)
    assert type(value) is kind
    assert not isinstance(value, Model) or value.to_dict() == {}
    assert isinstance(value, Model) or not value
    assert value is None or value is not getattr(made, name), "each reader has his own"
    assert made.to_dict() == {}


# --- members of unions ------------------------------------------------------------------------------


class Cat(Model):
    kind: Literal["cat"] = field(wire="kind", default=UNSET)
    lives: int = field(wire="lives", default=UNSET)


class Dog(Model):
    kind: Literal["dog"] = field(wire="kind", default=UNSET)
    tricks: int = field(wire="tricks", default=UNSET)
    name: str = field(wire="name", default=UNSET)


class Puppy(Model):
    kind: Literal["dog"] = field(wire="kind", default=UNSET)
    age: Literal["young"] = field(wire="age", default=UNSET)


class Animal(Model):
    name: str = field(wire="name", default=UNSET)
    tricks: int = field(wire="tricks", default=UNSET)
    legs: int = field(wire="legs", default=UNSET)


class Beast(Model):
    name: str = field(wire="name", default=UNSET)
    legs: int = field(wire="legs", default=UNSET)


class Fowl(Model):
    name: str = field(wire="name", default=UNSET)
    wings: int = field(wire="wings", default=UNSET)


class Owner(Model):
    pet: Cat | Dog = field(wire="pet", default=UNSET)
    dog: Dog | Puppy = field(wire="dog", default=UNSET)
    puppy: Puppy | Dog = field(wire="puppy", default=UNSET)
    any: Animal | Dog = field(wire="any", default=UNSET)
    tie: Animal | Beast = field(wire="tie", default=UNSET)
    even: Beast | Fowl = field(wire="even", default=UNSET)
    other_tie: Beast | Animal = field(wire="other-tie", default=UNSET)


@pytest.mark.parametrize(
    ("wire", "json", "expected"),
    [
        # the constant decides
        ("pet", {"kind": "cat", "tricks": 1, "name": "x"}, "Cat"),
        ("pet", {"kind": "dog", "lives": 9}, "Dog"),
        ("pet", {"kind": "bird", "lives": 9}, "dict"),
        # no constant: the one that declares most of the keys
        ("pet", {"lives": 9}, "Cat"),
        ("pet", {"tricks": 9}, "Dog"),
        # two constants that fit weigh more than one and any number of keys
        ("dog", {"kind": "dog", "age": "young", "tricks": 1, "name": "x"}, "Puppy"),
        ("puppy", {"kind": "dog", "age": "young", "tricks": 1, "name": "x"}, "Puppy"),
        ("dog", {"kind": "dog", "age": "old"}, "Dog"),
        # a constant weighs more than all keys together
        ("any", {"kind": "dog", "name": "x", "tricks": 1, "legs": 4}, "Dog"),
        ("any", {"name": "x", "tricks": 1, "legs": 4}, "Animal"),
        # the one with fewer other members, or else the first of equals
        ("tie", {"name": "x"}, "Beast"),
        ("other-tie", {"name": "x"}, "Beast"),
        ("tie", {"name": "x", "tricks": 1}, "Animal"),
        ("other-tie", {"name": "x", "tricks": 1}, "Animal"),
        ("tie", {"unknown": 1}, "Beast"),
        ("other-tie", {"unknown": 1}, "Beast"),
        ("tie", {}, "Beast"),
        ("other-tie", {}, "Beast"),
        ("even", {"name": "x"}, "Beast"),
        ("even", {}, "Beast"),
        ("even", {"name": "x", "wings": 2}, "Fowl"),
        # the JSON types of the values
        ("even", {"name": "x", "legs": "four", "wings": 2}, "Fowl"),
    ],
)
def test_which_member_of_a_union_an_object_is(wire: str, json: Any, expected: str) -> None:
    made = Owner.from_dict({wire: json})
    (value,) = made._present().values()
    assert type(value).__name__ == expected
    assert made.to_dict() == {wire: json}
