"""The rules of decoding, on models that have one quirk each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, Literal

import pytest

from klaviyo_client.runtime.decoding import Decoder, decoder_of
from klaviyo_client.runtime.model import UNSET, Model, field, model

FREQUENT = 32
"""So often the same keys must come before a function is compiled for them."""

MOST = 64
"""Functions that a class may have at most."""


@model
class Leaf(Model):
    when: dt.datetime | None = field(wire="when", default=UNSET)
    size: int = field(wire="size", default=UNSET)


@model
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


@pytest.mark.parametrize("times", [1, FREQUENT + 2], ids=["key by key", "compiled"])
@pytest.mark.parametrize(("wire", "json", "look", "expected"), CASES)
def test_each_kind_of_value_of_each_type(
    wire: str, json: Any, look: Callable[[Any], Any], expected: Any, times: int
) -> None:
    decoder = Decoder(Everything)
    for _ in range(times - 1):
        decoder({wire: json, "other": 1})
    made = decoder({wire: json, "other": 1})
    name = next(name for name, known in Everything.__wire_names__.items() if known == wire)
    assert bool(decoder.by_size) == (times > FREQUENT)
    assert look(getattr(made, name)) == expected
    assert made.to_dict() == {wire: json, "other": 1}


def test_inner_models_of_compiled_decoders_are_compiled_themselves() -> None:
    @model
    class Inner(Model):
        size: int = field(wire="size", default=UNSET)

    globals()["Inner"] = Inner  # where annotations are looked up

    @model
    class Outer(Model):
        one: Inner = field(wire="one", default=UNSET)
        many: list[Inner] = field(wire="many", default=UNSET)

    for _ in range(FREQUENT + 1):
        made = Outer.from_dict({"one": {"size": 1}, "many": [{"size": 2}, {"extra": 3}]})
        assert made.to_dict() == {"one": {"size": 1}, "many": [{"size": 2}, {"extra": 3}]}
        assert [type(each) for each in (made.one, *made.many)] == [Inner] * 3
    assert set(decoder_of(Inner).by_size) == {1}


def test_a_class_has_one_decoder_and_its_subclass_another() -> None:
    @model
    class Parent(Model):
        a: int = field(wire="a", default=UNSET)

    @model
    class Child(Parent):
        b: dt.date = field(wire="b", default=UNSET)

    assert decoder_of(Parent) is decoder_of(Parent)
    assert decoder_of(Child) is decoder_of(Child)
    assert decoder_of(Child) is not decoder_of(Parent)
    made = Child.from_dict({"a": 1, "b": DAY})
    assert (type(made), made.a, made.b) == (Child, 1, dt.date(2026, 7, 15))


# --- what is compiled, and when ---------------------------------------------------------------------


def test_keys_are_compiled_the_thirty_second_time_that_they_come() -> None:
    decoder = Decoder(Leaf)
    for number in range(1, FREQUENT + 1):
        decoder({"size": number, "new": 0})
        assert bool(decoder._by_keys) == (number == FREQUENT)
    assert list(decoder._by_keys) == [("size", "new")]
    assert list(decoder.by_size) == [2]


def test_other_keys_do_not_count_as_the_same() -> None:
    decoder = Decoder(Leaf)
    for number in range(FREQUENT - 1):
        decoder({"size": number})
        decoder({"new": number})
    assert (decoder._by_keys, decoder.by_size) == ({}, {})
    decoder({"size": 0})
    assert list(decoder._by_keys) == [("size",)]


def test_what_was_compiled_is_used_by_the_number_of_members() -> None:
    decoder = Decoder(Leaf)
    for _ in range(FREQUENT):
        decoder({"size": 1})
    decoder.by_size[1] = lambda data: ("compiled", data)
    assert decoder({"size": 2}) == ("compiled", {"size": 2})
    assert decoder({"size": 2, "new": 1}).size == 2
    assert decoder({}).to_dict() == {}


def test_the_same_keys_in_another_order_have_their_own_function_and_the_same_result() -> None:
    decoder = Decoder(Leaf)
    for _ in range(FREQUENT):
        decoder({"a": 1, "b": 2})
    first = decoder.by_size[2]
    assert list(decoder({"b": 2, "a": 1}).additional_properties) == ["a", "b"], "one function for any order"
    for _ in range(FREQUENT):
        decoder.decode({"b": 2, "a": 1})
    assert list(decoder._by_keys) == [("a", "b"), ("b", "a")]
    assert decoder.by_size[2] is first


def test_a_compiled_function_leaves_other_keys_to_the_slow_way() -> None:
    decoder = Decoder(Leaf)
    for _ in range(FREQUENT):
        decoder({"size": 1})
    made = decoder({"other": DAY})
    assert made.to_dict() == {"other": DAY}
    assert made.fields_set == frozenset()
    compiled = decoder._by_keys[("size",)]
    assert compiled({"other": 1}).to_dict() == {"other": 1}, "a function that was asked for by its keys, too"
    for _ in range(FREQUENT):
        decoder({"other": 1})
    assert list(decoder._by_keys) == [("size",), ("other",)]
    decoder._by_keys["other",] = lambda data: ("known", data)
    assert decoder({"other": 2}) == ("known", {"other": 2})


def test_a_class_has_sixty_four_functions_at_most() -> None:
    decoder = Decoder(Leaf)
    for number in range(MOST + 2):
        for _ in range(FREQUENT - 1):
            decoder({f"k{number}": number})
        made = decoder({f"k{number}": number})
        assert made.to_dict() == {f"k{number}": number}
        assert len(decoder._by_keys) == min(number + 1, MOST)
    assert len(decoder._counts) == MOST, "where nothing can be compiled, nothing is counted"


def test_no_more_than_256_sets_of_keys_are_counted() -> None:
    decoder = Decoder(Leaf)
    sizes: list[int] = []
    for number in range(4 * MOST + 2):
        decoder({f"k{number}": number})
        sizes.append(len(decoder._counts))
    assert sizes == [*range(1, 4 * MOST + 1), 1, 2]


def test_counting_begins_anew_when_too_many_keys_came() -> None:
    decoder = Decoder(Leaf)
    for _ in range(FREQUENT - 1):
        decoder({"size": 1})
    for number in range(4 * MOST):
        decoder({f"k{number}": number})
    decoder({"size": 1})
    assert decoder._by_keys == {}


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
    decoder = Decoder(Everything)
    for _ in range(2):
        assert type(decoder.absent(name)) is kind
    value = decoder.absent(name)
    assert not value or value.to_dict() == {}
    assert value is None or value is not decoder.absent(name), "each reader has his own"


# --- members of unions ------------------------------------------------------------------------------


@model
class Cat(Model):
    kind: Literal["cat"] = field(wire="kind", default=UNSET)
    lives: int = field(wire="lives", default=UNSET)


@model
class Dog(Model):
    kind: Literal["dog"] = field(wire="kind", default=UNSET)
    tricks: int = field(wire="tricks", default=UNSET)
    name: str = field(wire="name", default=UNSET)


@model
class Puppy(Model):
    kind: Literal["dog"] = field(wire="kind", default=UNSET)
    age: Literal["young"] = field(wire="age", default=UNSET)


@model
class Animal(Model):
    name: str = field(wire="name", default=UNSET)
    tricks: int = field(wire="tricks", default=UNSET)
    legs: int = field(wire="legs", default=UNSET)


@model
class Beast(Model):
    name: str = field(wire="name", default=UNSET)
    legs: int = field(wire="legs", default=UNSET)


@model
class Owner(Model):
    pet: Cat | Dog = field(wire="pet", default=UNSET)
    dog: Dog | Puppy = field(wire="dog", default=UNSET)
    puppy: Puppy | Dog = field(wire="puppy", default=UNSET)
    any: Animal | Dog = field(wire="any", default=UNSET)
    tie: Animal | Beast = field(wire="tie", default=UNSET)
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
        # the first of equals
        ("tie", {"name": "x"}, "Animal"),
        ("other-tie", {"name": "x"}, "Beast"),
        ("tie", {"name": "x", "tricks": 1}, "Animal"),
        ("other-tie", {"name": "x", "tricks": 1}, "Animal"),
        ("tie", {"unknown": 1}, "Animal"),
        ("other-tie", {"unknown": 1}, "Beast"),
        ("tie", {}, "Animal"),
        ("other-tie", {}, "Beast"),
    ],
)
def test_which_member_of_a_union_an_object_is(wire: str, json: Any, expected: str) -> None:
    for times in (1, FREQUENT + 1):
        decoder = Decoder(Owner)
        for _ in range(times - 1):
            decoder({wire: json})
        made = decoder({wire: json})
        (value,) = made._present().values()
        assert type(value).__name__ == expected
        assert made.to_dict() == {wire: json}
