"""Models in pydantic's models, as people declare, validate and write them; tests/contract has all models."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

import pydantic
import pytest
from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from klaviyo_client import UNSET, Collection, Document, Model, Single, models
from klaviyo_client.beta import models as beta
from klaviyo_client.models import List, Profile, ProfileAttributes, ProfileLocation, SegmentDefinition

BODY: dict[str, Any] = {
    "type": "profile",
    "id": "P1",
    "attributes": {
        "email": None,
        "created": "2026-01-01T00:00:00Z",
        "location": {"latitude": 1, "new": [1]},
        "properties": {"a": None, "b": [None]},
    },
    "new": 1,
}


class Order(BaseModel):
    buyer: Profile
    others: list[Profile] = []
    address: ProfileLocation | None = None
    by_name: dict[str, ProfileAttributes] = {}
    either: Profile | List | None = None


def errors_of(kind: Any, value: Any) -> list[tuple[tuple[int | str, ...], str]]:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value)
    return [(error["loc"], error["msg"]) for error in caught.value.errors()]


def test_json_becomes_models_and_goes_out_as_it_came() -> None:
    body = {
        "buyer": BODY,
        "others": [BODY, {}],
        "address": {"city": "x"},
        "by_name": {"a": {}},
        "either": {"type": "list", "id": "1"},
    }
    for order in (Order.model_validate(body), Order.model_validate_json(json.dumps(body))):
        assert order.buyer == Profile.from_dict(BODY)
        assert [type(one) for one in order.others] == [Profile, Profile]
        assert (order.address, order.either) == (ProfileLocation(city="x"), List(id="1"))
        assert order.model_dump(mode="json") == json.loads(order.model_dump_json()) == body
        assert Order.model_validate(order.model_dump()) == order


def test_models_are_taken_as_they_are() -> None:
    class Own(Profile):
        """Of the caller's."""

    buyer, own = Profile(id="1"), Own(id="2")
    order = Order(buyer=buyer, others=[own])
    assert order.buyer is buyer
    assert order.others[0] is own
    assert pickle.loads(pickle.dumps(order.buyer)) == copy.deepcopy(order).buyer == order.model_copy(deep=True).buyer
    wrong = buyer.replace(id=5)
    assert TypeAdapter(Profile).dump_json(wrong) == b'{"type":"profile","id":5}'  # what the server sent, for example


def test_dumps_for_python_keep_values_and_drop_nulls_of_models_only() -> None:
    attributes = Order.model_validate({"buyer": BODY}).model_dump()["buyer"]["attributes"]
    assert attributes["created"] == datetime(2026, 1, 1, tzinfo=UTC)
    assert attributes["email"] is None
    adapter, profile = TypeAdapter(Profile), Profile.from_dict(BODY)
    for mode in ("python", "json"):
        without = adapter.dump_python(profile, mode=mode, exclude_none=True)["attributes"]
        assert "email" not in without
        assert without["properties"] == {"a": None, "b": [None]}
    assert adapter.dump_python(profile, include={"attributes": {"email"}}) == {"attributes": {"email": None}}
    assert adapter.dump_python(profile, exclude={"attributes", "new"}) == {"type": "profile", "id": "P1"}
    assert profile == Profile.from_dict(BODY)


def test_values_are_those_of_json_or_what_pydantic_makes_of_them() -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    take = TypeAdapter(ProfileAttributes).validate_python
    text = "Mon, 05 Jan 2026 10:00:00 +0000"
    assert take({"created": at}).created == at
    assert take({"created": 1767225600}).created == at
    assert take({"location": {"latitude": "1.5"}}).location == ProfileLocation(latitude="1.5")
    assert str(take({"location": {"latitude": 1}}).to_dict()) == "{'location': {'latitude': 1}}"
    assert errors_of(ProfileAttributes, {"created": text})[0][0] == ("created",)
    assert errors_of(ProfileAttributes, {"created": "soon"})[0][0] == ("created",)


@pytest.mark.parametrize(
    ("body", "place", "message"),
    [
        ({"buyer": 5}, ("buyer",), "Input should be a valid dictionary"),
        ({"buyer": List(id="1")}, ("buyer",), "Input should be a valid dictionary"),
        ({"buyer": {"type": "list"}}, ("buyer", "type"), "Input should be 'profile'"),
        ({"buyer": {"attributes": {"email": 5}}}, ("buyer", "attributes", "email"), "Input should be a valid string"),
        ({"buyer": {}, "others": [{}, {"id": None}]}, ("others", 1, "id"), "Input should be a valid string"),
        (
            {"buyer": {}, "by_name": {"x": {"location": []}}},
            ("by_name", "x", "location"),
            "Input should be a valid dictionary",
        ),
        (
            {"buyer": {}, "either": {"type": "x"}},
            ("either", "function-wrap[Profile()]", "type"),
            "Input should be 'profile'",
        ),
    ],
)
def test_what_does_not_fit_is_told_with_its_place(body: Any, place: tuple[Any, ...], message: str) -> None:
    assert errors_of(Order, body)[0] == (place, message)


def segment(filter: Any) -> dict[str, Any]:
    condition = {"type": "profile-property", "property": "properties['tier']", "filter": filter}
    return {"condition_groups": [{"conditions": [condition]}]}


def test_the_members_of_a_union_are_chosen_as_elsewhere() -> None:
    for given in (
        {"type": "string", "operator": "equals", "value": "gold"},
        {"type": "string", "operator": "in", "value": ["gold"]},
        {"type": "date", "operator": "after", "date": "2026-01-01T00:00:00Z"},
        models.BooleanFilter(value=True),
    ):
        found = TypeAdapter(SegmentDefinition).validate_python(segment(given))
        plain = given.to_dict() if isinstance(given, Model) else given
        assert found == SegmentDefinition.from_dict(segment(plain))
        assert found.to_dict() == segment(plain)
    place = ("condition_groups", 0, "conditions", 0, "ProfilePropertyCondition", "filter")
    found_place, message = errors_of(SegmentDefinition, segment({"type": "string", "operator": "in", "value": 5}))[0]
    assert found_place == (*place, "StringArrayOperatorStringArrayFilter", "value")
    assert message == "Input should be a valid list"
    for wrong in ({"type": "no such"}, 5, object()):
        found_place, message = errors_of(SegmentDefinition, segment(wrong))[0]
        assert found_place == place
        assert message.startswith("Input should be an object that fits one of ")
        assert "CalendarDateFilter" in message


def test_documents_have_their_resources() -> None:
    body = {"data": [BODY], "included": [{"type": "list", "id": "L"}, {"type": "new"}], "links": {"next": None}}
    typed = TypeAdapter(Collection[Profile])
    page = typed.validate_python(body)
    assert page == typed.validate_json(json.dumps(body)) == Collection.from_dict(body)
    assert (page.data, page.included_of(List)) == ([Profile.from_dict(BODY)], [List(id="L")])
    assert json.loads(typed.dump_json(page)) == body
    for kind in (Collection, Document, Collection[Any]):
        assert TypeAdapter(kind).validate_python(body).data == page.data
    one = {"data": BODY}
    assert TypeAdapter(Single[Profile | None]).validate_python(one).data == Profile.from_dict(BODY)
    assert TypeAdapter(Single[Profile | None]).validate_python({"data": None}).data is None
    assert errors_of(Collection[Profile], {"data": [{"type": "list"}]})[0][0] == ("data", 0, "type")
    both = TypeAdapter(tuple[Collection[Profile], Collection[List]])
    assert [type(one.data[0]) for one in both.validate_python([body, {"data": [{"type": "list"}]}])] == [Profile, List]
    schema = both.json_schema()["$defs"]
    assert schema["Collection_Profile_"]["properties"]["data"]["items"] == {"$ref": "#/$defs/Profile"}
    assert schema["Collection_List_"]["properties"]["data"]["items"] == {"$ref": "#/$defs/List"}


class Color(Enum):
    RED = "red"


class Own(Model):
    """A model with fields of other kinds."""

    color: Color = UNSET
    uid: UUID = UNSET
    price: Decimal | None = UNSET
    tree: Own | list[Own] | None = UNSET


def test_fields_of_other_types_and_of_its_own() -> None:
    uid = "7f7f6c22-0f0d-4b6e-8f3b-3a4a8f1d9a11"
    body = {"color": "red", "uid": uid, "price": "1.5", "tree": [{"color": "red", "tree": {}}]}
    made = TypeAdapter(Own).validate_python(body)
    assert (made.color, made.uid, made.price) == (Color.RED, UUID(uid), Decimal("1.5"))
    assert made.tree == [Own(color=Color.RED, tree=Own())]
    assert json.loads(TypeAdapter(Own).dump_json(made)) == {**body, "price": 1.5}
    assert errors_of(Own, {"color": "blue"}) == [(("color",), "Input should be 'red'")]
    schema = TypeAdapter(Own).json_schema()
    assert schema["$defs"]["Own"]["properties"]["tree"]["anyOf"][-1] == {"type": "null"}


def test_schema() -> None:
    schema = Order.model_json_schema()
    assert schema["required"] == ["buyer"]
    assert schema["properties"]["buyer"] == {"$ref": "#/$defs/Profile"}
    profile, attributes = schema["$defs"]["Profile"], schema["$defs"]["ProfileAttributes"]
    assert profile["properties"]["type"] == {"const": "profile", "title": "Type", "type": "string"}
    assert attributes["properties"]["location"] == {"anyOf": [{"$ref": "#/$defs/ProfileLocation"}, {"type": "null"}]}
    created = attributes["properties"]["created"]["anyOf"]
    assert created == [{"type": "string", "format": "date-time"}, {"type": "null"}]
    talk = TypeAdapter(models.Conversation).json_schema()["$defs"]["ConversationAttributes"]["properties"]
    assert "sms" in talk["channel"]["anyOf"][0]["enum"]
    assert talk["channel"]["anyOf"][1:] == [{"type": "string"}, {"type": "null"}]
    parameter = TypeAdapter(models.TrackingParamDTO).json_schema()["properties"]
    assert parameter["flow"]["anyOf"][0] == {"$ref": "#/$defs/FlowTrackingSettingDynamicParam"}


def test_classes_of_one_name_in_one_schema() -> None:
    class Both(BaseModel):
        a: models.Template
        b: beta.Template

    found = Both.model_json_schema()
    (a,), (b,) = found["properties"]["a"].values(), found["properties"]["b"].values()
    assert a != b
    assert "klaviyo_client__beta__models__translations__Template" in b

    class Either(Model):
        one: models.Template | beta.Template = UNSET

    for template in (models.Template(id="1"), beta.Template(id="1")):
        assert TypeAdapter(Either).validate_python({"one": template}).one is template
    pages = TypeAdapter(tuple[Collection[models.Template], Collection[beta.Template], Collection[beta.Template | None]])
    body: Any = {"data": [{"type": "template", "id": "1"}]}
    taken = [type(page.data[0]) for page in pages.validate_python([body] * 3)]
    assert taken == [models.Template, beta.Template, beta.Template]


T = TypeVar("T")


class Envelope(BaseModel, Generic[T]):
    content: T


def test_other_ways_to_declare() -> None:
    class Tagged(BaseModel):
        one: Annotated[Profile | List, Field(discriminator="type")]

    assert Tagged(one={"type": "list"}).one == List()  # type: ignore[arg-type]
    assert Tagged(one=Profile(id="1")).one == Profile(id="1")
    assert Envelope[Profile].model_validate({"content": BODY}).content == Profile.from_dict(BODY)

    @pydantic.validate_call
    def name(profile: Profile, *, attributes: list[ProfileAttributes]) -> Any:
        return profile.id, [one.email for one in attributes]

    assert name({"id": "1"}, attributes=[{"email": "a"}]) == ("1", ["a"])  # type: ignore[arg-type,list-item]

    class Strict(BaseModel, strict=True, extra="forbid", str_to_upper=True):
        profile: Profile

    assert Strict.model_validate_json(json.dumps({"profile": BODY})).profile == Profile.from_dict(BODY)


def test_pydantic_is_not_imported() -> None:
    code = "import sys; from klaviyo_client.models import Profile; Profile(); assert 'pydantic' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
