"""The writable attributes of a profile, as the generated models declare them.

No attribute is named here, so a revision of the API that adds one needs no change.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from types import NoneType
from typing import Any, NamedTuple, cast

from klaviyo_client import REVISION
from klaviyo_client.runtime.annotation_types import field_type, union_members
from klaviyo_client.runtime.errors import EncodeError

from ..core.any_package import AnyModel, is_model
from ..core.object_fields import as_scalar
from ..core.package_models import ModelType, model_at, resource_attributes
from ..errors.argument_errors import UnknownAttributeError, wrong_type
from .property_values import encode_property
from .request_kinds import RequestKind, taken_by

__all__ = [
    "CONTAINERS",
    "Attribute",
    "encode_attribute",
    "location_attributes",
    "members_of",
    "profile_attributes",
    "read_only_attributes",
    "unknown_attribute",
    "unknown_location",
    "wire_names",
]

_WRITTEN: tuple[RequestKind, ...] = ("upsert", "update", "create", "event")

CONTAINERS = ("location", "properties")
"""Attributes whose members change one by one."""

_KINDS: dict[Any, tuple[type, ...]] = {str: (str,), int: (int,), float: (int, float, Decimal), bool: (bool,)}


class Attribute(NamedTuple):
    """An attribute that can be written.

    Attributes:
        name: in Python.
        wire: in JSON.
        kinds: types of its values; empty: any JSON value. Every attribute can be null.
    """

    name: str
    wire: str
    kinds: tuple[type, ...]


@cache
def profile_attributes() -> Mapping[str, Attribute]:
    """The attributes of profiles by Python name, location and properties included."""
    found: dict[str, Attribute] = {}
    for kind in _WRITTEN:
        for attribute in _declared(taken_by(kind).attributes):
            found.setdefault(attribute.name, attribute)
    found.pop("meta", None)  # the patches, of which a revision may have made an attribute
    return found


@cache
def location_attributes() -> Mapping[str, Attribute]:
    """The attributes of a profile's location by Python name."""
    return {attribute.name: attribute for attribute in _declared(model_at(taken_by("upsert").attributes, "location"))}


@cache
def read_only_attributes() -> frozenset[str]:
    """Python names of the attributes that profiles are read with, but cannot be written with."""
    return (
        frozenset(attribute.name for attribute in _declared(resource_attributes("get_profile")))
        - profile_attributes().keys()
    )


@cache
def wire_names(model: ModelType) -> frozenset[str]:
    """JSON names of the attributes that the generated ``model`` declares; empty without a model."""
    return frozenset(attribute.wire for attribute in _declared(model))


def members_of(value: AnyModel | Mapping[str, Any], attributes: Mapping[str, Attribute]) -> dict[str, Any]:
    """The members of a model or of a JSON object, by Python name. Other members keep their name."""
    names = {attribute.wire: attribute.name for attribute in attributes.values()}
    if is_model(value):
        fields: Mapping[str, str] = cast("Any", type(value)).__wire_names__
        declared = {name: getattr(value, name) for name in fields if name in value.fields_set}
        # A model that is read with fewer attributes than it can be written with keeps the others here.
        extra: Mapping[str, Any] = value.additional_properties
    else:
        declared, extra = {}, cast("Mapping[str, Any]", value)
    return declared | {names.get(key, key): member for key, member in extra.items()}


def encode_attribute(attribute: Attribute, value: object, *, path: str, check: bool = True) -> Any:
    """JSON data of a value of ``attribute``.

    Args:
        attribute: what it is a value of.
        value: the value; ``None`` is null.
        path: names the attribute in errors.
        check: whether its type must be one that the API declares.

    Raises:
        ArgumentTypeError: it is of a wrong type.
        EncodeError: it cannot be encoded exactly as JSON.
    """
    value = as_scalar(value)
    if check and value is not None and attribute.kinds:
        wrong = isinstance(value, bool) and bool not in attribute.kinds
        if wrong or not isinstance(value, attribute.kinds):
            kinds = " or ".join(kind.__name__ for kind in attribute.kinds)
            raise wrong_type(path, f"must be {kinds} or None, not {type(value).__name__}")
    head, _, name = path.rpartition(".")
    try:
        return encode_property(name, value, path=head)
    except EncodeError as error:
        # Without a prefix the path would begin with a dot.
        raise type(error)(error.reason, path=error.path.removeprefix(".")) from None


def unknown_attribute(name: str) -> UnknownAttributeError:
    """The error for an attribute of profiles that does not exist, or cannot be written."""
    known = profile_attributes()
    if name in read_only_attributes():
        return UnknownAttributeError(name, f"Klaviyo sets this attribute in revision {REVISION}; it cannot be written")
    if name in location_attributes():
        return UnknownAttributeError(name, f"this is an attribute of the location: use location.{name}")
    reason = f"profiles have no such attribute in revision {REVISION}; custom properties are members of .properties"
    return UnknownAttributeError(name, reason, known=known)


def unknown_location(name: str) -> UnknownAttributeError:
    """The error for an attribute of locations that does not exist."""
    return UnknownAttributeError(
        name, f"locations have no such attribute in revision {REVISION}", known=location_attributes()
    )


def _declared(model: ModelType) -> Iterator[Attribute]:
    if model is not None:
        for name, wire in model.__wire_names__.items():
            yield Attribute(name, wire, _kinds_of(field_type(model, name)))


def _kinds_of(declared: Any) -> tuple[type, ...]:
    members = [member for member in union_members(declared) if member is not NoneType]
    if not all(member in _KINDS for member in members):
        return ()
    return tuple(kind for member in members for kind in _KINDS[member])
