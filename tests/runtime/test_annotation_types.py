"""The annotations of everything that is rendered, as types."""

from __future__ import annotations

import typing
from collections.abc import Iterator, Sequence
from datetime import datetime
from importlib import import_module
from inspect import signature
from types import NoneType
from typing import Any, Literal, get_args, get_origin

import pytest

from klaviyo_client import UNSET, Filter, Model, models, operations
from klaviyo_client.models import Profile, ProfileAttributes
from klaviyo_client.runtime.annotation_types import field_type, parameter_types, union_members
from klaviyo_client.runtime.model import field

PACKAGES = ("klaviyo_client", "klaviyo_client.beta")

Tree: typing.TypeAlias = "dict[str, Tree] | list[Leaf | Tree] | str"


class Leaf(Model):
    tree: Tree | None = UNSET
    twig: Literal["a"] | None = UNSET
    kind: Literal["a", "b"] = UNSET
    stem: Literal["a"] | str = field(wire="Stem", default=UNSET)


def leaves(kind: Any) -> Iterator[Any]:
    """The types that others are made of."""
    inner = get_args(kind)
    if get_origin(kind) is Literal or not inner:
        yield kind
    else:
        for one in inner:
            yield from leaves(one)


def models_of(package: str) -> list[type[Model]]:
    found = import_module(f"{package}.models")
    named = [getattr(found, name) for name in found.__all__]
    return [one for one in named if isinstance(one, type) and issubclass(one, Model)]


@pytest.mark.parametrize("package", PACKAGES)
def test_every_field_has_a_type(package: str) -> None:
    for cls in models_of(package):
        for name in cls.__wire_names__:
            for leaf in leaves(field_type(cls, name)):
                assert leaf is Any or isinstance(leaf, type) or get_origin(leaf) is Literal, (cls, name)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_parameter_has_a_type(package: str) -> None:
    known = import_module(package).operations
    for operation in known:
        types = parameter_types(known.builder(operation))
        assert list(types) == list(signature(known.builder(operation)).parameters)
        for name, kind in types.items():
            for leaf in leaves(kind):
                assert leaf is Any or isinstance(leaf, type) or get_origin(leaf) is Literal, (operation, name)


def test_types() -> None:
    assert field_type(Profile, "attributes") is ProfileAttributes
    assert union_members(field_type(ProfileAttributes, "created")) == (datetime, NoneType)
    types = parameter_types(operations.builder("get_profiles"))
    assert union_members(types["page_size"]) == (int, NoneType)
    assert union_members(types["filter"]) == (Filter, str, NoneType)
    fields, nothing = union_members(types["additional_fields_profile"])
    assert (get_origin(fields), nothing) == (Sequence, NoneType)
    assert set(get_args(get_args(fields)[0])) == {"predictive_analytics", "subscriptions"}
    upsert = parameter_types(operations.builder("create_profile"))["attributes"]
    assert models.ProfileCreateAttributes in union_members(upsert)


def test_union_that_holds_itself() -> None:
    assert field_type(Leaf, "tree") == dict[str, Any] | list[Leaf | Any] | str | None
    assert Leaf.from_dict({"tree": [{"tree": "x"}]}).tree == [Leaf(tree="x")]


def test_unknown_name() -> None:
    class Lost(Model):
        x: Nowhere = UNSET  # type: ignore[name-defined]  # noqa: F821

    with pytest.raises(NameError, match="'Nowhere'"):
        field_type(Lost, "x")
