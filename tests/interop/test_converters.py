"""cattrs, msgspec and orjson: objects of theirs that hold models, both ways. The hooks are those of docs/tools.md."""

from __future__ import annotations

import json
from typing import Any

import attrs
import cattrs
import msgspec
import orjson
import pytest
from cattrs.preconf.orjson import make_converter

from klaviyo_client import Model
from klaviyo_client.models import Profile, ProfileAttributes, ProfileLocation
from klaviyo_ext import rows
from klaviyo_ext.testing import FakeKlaviyo

BODY: dict[str, Any] = {
    "type": "profile",
    "id": "P1",
    "attributes": {"email": None, "created": "2026-01-01T00:00:00Z", "location": {"city": "x"}, "new": [1]},
}
PROFILE = Profile.from_dict(BODY)


@attrs.define
class Order:
    buyer: Profile
    others: list[Profile] = attrs.field(factory=list)
    place: ProfileLocation | None = None
    by_name: dict[str, ProfileAttributes] = attrs.field(factory=dict)


class Struct(msgspec.Struct):
    buyer: Profile
    others: list[Profile] = []
    place: ProfileLocation | None = None
    by_name: dict[str, ProfileAttributes] = {}


ORDER = {"buyer": BODY, "others": [BODY], "place": {"city": None}, "by_name": {"a": {}}}


def with_hooks(converter: cattrs.Converter) -> cattrs.Converter:
    converter.register_unstructure_hook(Model, Model.to_dict)
    converter.register_structure_hook(Model, lambda data, cls: cls.from_dict(data))
    return converter


def test_cattrs() -> None:
    converter = with_hooks(cattrs.Converter())
    order = converter.structure(ORDER, Order)
    assert (order.buyer, order.place) == (PROFILE, ProfileLocation(city=None))
    assert converter.unstructure(order) == ORDER
    encoder: Any = with_hooks(make_converter())
    assert encoder.loads(encoder.dumps(order), Order) == order
    assert json.loads(encoder.dumps(order)) == ORDER


def decode_model(kind: Any, data: Any) -> Any:
    if issubclass(kind, Model):
        return kind.from_dict(data)
    raise NotImplementedError(kind)


def test_msgspec() -> None:
    text = json.dumps(ORDER).encode()
    order = msgspec.json.decode(text, type=Struct, dec_hook=decode_model)
    assert (order.buyer, order.place) == (PROFILE, ProfileLocation(city=None))
    assert json.loads(msgspec.json.encode(order, enc_hook=rows.plain)) == ORDER
    packed = msgspec.msgpack.encode(order, enc_hook=rows.plain)
    assert msgspec.msgpack.decode(packed, type=Struct, dec_hook=decode_model) == order
    assert msgspec.convert(ORDER, Struct, dec_hook=decode_model) == order
    assert msgspec.to_builtins(order, enc_hook=rows.plain) == ORDER


def test_orjson() -> None:
    order = {"buyer": PROFILE, "others": [PROFILE], "place": ProfileLocation(city=None), "by_name": {"a": {}}}
    text = orjson.dumps(order, default=rows.plain)
    assert orjson.loads(text) == ORDER
    assert Profile.from_dict(orjson.loads(text)["buyer"]) == PROFILE
    assert json.loads(json.dumps(order, default=rows.plain)) == ORDER
    with pytest.raises(TypeError, match="not JSON serializable"):
        orjson.dumps(PROFILE)


def test_their_objects_are_rows_and_bodies() -> None:
    @attrs.define
    class Person:
        email: str
        location: ProfileLocation | None = None

    class Other(msgspec.Struct):
        email: str
        location: ProfileLocation | msgspec.UnsetType = msgspec.UNSET

    fake = FakeKlaviyo()
    with fake.client() as klaviyo:
        people = [Person("a@klaviyo-fake.io", ProfileLocation(city="x")), Other("b@klaviyo-fake.io")]
        assert klaviyo.bulk_import_profiles(people).ok
        found = {one.attributes.email: one.attributes.location for one in klaviyo.get_profiles()}
    assert found["a@klaviyo-fake.io"] is not None
    assert found["a@klaviyo-fake.io"].city == "x"
    assert found.keys() == {"a@klaviyo-fake.io", "b@klaviyo-fake.io"}
