"""An app of FastAPI: models as bodies, fields and responses, with a client that calls Klaviyo."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

import pytest
from fastapi import Body, Depends, FastAPI
from fastapi.exceptions import ResponseValidationError
from fastapi.testclient import TestClient
from pydantic import BaseModel

from klaviyo_client import Collection
from klaviyo_client.api import profiles
from klaviyo_client.models import (
    List,
    Profile,
    ProfileAttributes,
    ProfileCreateAttributes,
    ProfileLocation,
    SegmentDefinition,
)
from klaviyo_ext import AsyncKlaviyo, Klaviyo
from klaviyo_ext.testing import FakeKlaviyo

app = FastAPI()
fake = FakeKlaviyo()


def client() -> Klaviyo:
    return fake.client()


async def async_client() -> AsyncKlaviyo:
    return fake.async_client()


Sync = Annotated[Klaviyo, Depends(client)]
Async = Annotated[AsyncKlaviyo, Depends(async_client)]


class Order(BaseModel):
    buyer: ProfileAttributes
    gift_for: list[ProfileAttributes] = []
    ship_to: ProfileLocation | None = None


@app.post("/profiles", status_code=201)
async def create(person: Annotated[ProfileCreateAttributes, Body()], klaviyo: Async) -> Profile:
    return await klaviyo.create_profile(person)


@app.get("/profiles")
def page(klaviyo: Sync) -> Collection[Profile]:
    return klaviyo.send(profiles.get_profiles())


@app.get("/all")
def everybody(klaviyo: Sync) -> list[Profile]:
    return list(klaviyo.get_profiles())


@app.post("/orders")
def order(order: Order) -> Order:
    return order


@app.post("/segments")
def segment(definition: Annotated[SegmentDefinition, Body()]) -> SegmentDefinition:
    return definition


@app.post("/either")
def either(one: Annotated[Profile | List | None, Body()] = None) -> Profile | List | None:
    return one


@app.get("/short", response_model_exclude_none=True)
def short() -> ProfileAttributes:
    return ProfileAttributes(email=None, title="x", properties={"a": None})


@app.get("/some", response_model_include={"title"})
def some() -> ProfileAttributes:
    return ProfileAttributes(email=None, title="x")


@app.get("/wrong")
def wrong() -> Any:
    return {"type": "list"}


app.get("/wrong-response", response_model=Profile)(wrong)


@pytest.fixture
def http() -> Iterator[TestClient]:
    with TestClient(app) as client:
        yield client


def test_a_body_becomes_a_profile_and_a_profile_a_response(http: TestClient) -> None:
    answer = http.post("/profiles", json={"email": "ann@klaviyo-fake.io", "title": None, "properties": {"a": None}})
    assert answer.status_code == 201
    found = Profile.from_dict(answer.json())
    assert (found.type, found.attributes.email, found.attributes.title) == ("profile", "ann@klaviyo-fake.io", None)
    assert fake.requests[-1].json["data"]["attributes"] == {
        "email": "ann@klaviyo-fake.io",
        "title": None,
        "properties": {"a": None},
    }
    body = http.get("/profiles").json()
    assert [one["id"] for one in body["data"]] == [one["id"] for one in http.get("/all").json()] == [found.id]
    assert body["links"]["next"] is None


BODIES: list[tuple[str, Any]] = [
    ("/orders", {"buyer": {"email": None, "created": "2026-01-01T00:00:00Z"}, "gift_for": [{}], "ship_to": None}),
    ("/orders", {"buyer": {"new": [1]}, "gift_for": [], "ship_to": {"latitude": 1}}),
    ("/either", {"type": "list", "id": "L", "attributes": {"name": None}}),
    ("/either", {"type": "profile", "id": "P"}),
    ("/either", None),
    (
        "/segments",
        {
            "condition_groups": [
                {
                    "conditions": [
                        {
                            "type": "profile-property",
                            "property": "properties['tier']",
                            "filter": {"type": "string", "operator": "equals", "value": "gold"},
                        }
                    ]
                }
            ]
        },
    ),
]


@pytest.mark.parametrize(("path", "body"), BODIES)
def test_null_and_absent_are_kept_apart(http: TestClient, path: str, body: Any) -> None:
    answer = http.post(path, json=body)
    assert (answer.status_code, answer.json()) == (200, body)


def test_options_of_responses(http: TestClient) -> None:
    assert http.get("/short").json() == {"title": "x", "properties": {"a": None}}
    assert http.get("/some").json() == {"title": "x"}
    with pytest.raises(ResponseValidationError, match="'profile'"):
        http.get("/wrong-response")


WRONG: list[tuple[str, Any, list[Any], str]] = [
    ("/profiles", {"email": 5}, ["body", "email"], "string_type"),
    ("/profiles", [], ["body"], "dict_type"),
    ("/orders", {"buyer": {"location": {"city": []}}}, ["body", "buyer", "location", "city"], "string_type"),
    ("/orders", {"buyer": {}, "gift_for": [{}, {"created": "x"}]}, ["body", "gift_for", 1, "created"], ""),
    ("/segments", {}, ["body", "condition_groups"], "missing"),
]


@pytest.mark.parametrize(("path", "body", "place", "kind"), WRONG)
def test_what_is_wrong_is_told_with_its_place(
    http: TestClient, path: str, body: Any, place: list[Any], kind: str
) -> None:
    answer = http.post(path, json=body)
    (error,) = answer.json()["detail"]
    assert (answer.status_code, error["loc"]) == (422, place)
    assert kind in error["type"]


def test_openapi(http: TestClient) -> None:
    document = http.get("/openapi.json").json()
    schemas = document["components"]["schemas"]
    create, listed = document["paths"]["/profiles"]["post"], document["paths"]["/profiles"]["get"]
    assert create["requestBody"]["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/ProfileCreateAttributes"
    }
    assert create["responses"]["201"]["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/Profile"
    }
    page = listed["responses"]["200"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    assert schemas[page]["properties"]["data"]["items"] == {"$ref": "#/components/schemas/Profile"}
    attributes = schemas["ProfileAttributes"]["properties"]
    assert attributes["email"]["anyOf"] == [{"type": "string"}, {"type": "null"}]
    assert attributes["location"]["anyOf"][0] == {"$ref": "#/components/schemas/ProfileLocation"}
    assert schemas["SegmentDefinition"]["required"] == ["condition_groups"]
    assert schemas["Order"]["required"] == ["buyer"]
