"""Translations."""

from __future__ import annotations

from typing import Any

import pytest

from .campaign_requests import a_campaign
from .test_flows_and_forms import create, email
from .test_things import a_template
from .wire import Got, Wire, reference, resource


def translate(wire: Wire, type_: str, id_: str, *targets: str) -> Got:
    given = {
        "source_locale": "en",
        "target_locales": list(targets or ["de", "fr"]),
        "fallback_locale": "en",
        "channel": "email",
    }
    return wire.post(
        "/api/translations", resource("translation", **given, _relationships={type_: reference(type_, id_)})
    )


def a_source(wire: Wire, type_: str) -> str:
    match type_:
        case "campaign-variation":
            return a_campaign(wire).variations[0]
        case "flow-message":
            made = create(wire, email("mail"), entry="mail")
            return str(made.attributes["definition"]["actions"][0]["data"]["message"]["id"])
        case "template":
            return a_template(wire)
        case _:
            definition = {"content_type": "block", "type": "html", "data": {"content": "<p>Hi</p>"}}
            given = resource("template-universal-content", name="U", definition=definition)
            made = wire.post("/api/template-universal-content", given)
            assert made.status == 201, made.body
            return str(made.data["id"])


@pytest.mark.parametrize("type_", ["campaign-variation", "flow-message", "template", "template-universal-content"])
def test_the_life_of_a_translation(wire: Wire, type_: str) -> None:
    source = a_source(wire, type_)
    made = translate(wire, type_, source)
    assert made.status == 201, made.body
    id_ = made.data["id"]
    assert id_.startswith(f"{type_}::{source}::")
    assert "values" not in made.attributes
    path = f"/api/translations/{id_}"
    assert wire.get(f"{path}/{type_}").data["id"] == wire.get(f"{path}/relationships/{type_}").data["id"] == source
    included = wire.get(path, include=type_).body["included"]
    assert [(each["type"], each["id"]) for each in included] == [(type_, source)]
    if type_ == "campaign-variation":
        assert wire.get(f"/api/campaign-variations/{source}/translation").data["id"] == id_
    assert translate(wire, type_, source).status == 409
    for text, expected in (
        (f"equals(resource_type,'{type_}')", [id_]),
        (f"equals(related_resource_id,'{source}')", [id_]),
        ("equals(channel,'sms')", []),
    ):
        assert [each["id"] for each in wire.get("/api/translations", filter=text).data] == expected
    assert wire.delete(path).status == 204
    assert wire.get(path).status == 404
    assert translate(wire, type_, source).status == 201


def test_values_are_those_of_the_source(wire: Wire) -> None:
    variation = a_campaign(wire).variations[0]
    id_ = translate(wire, "campaign-variation", variation).data["id"]
    path, asked = f"/api/translations/{id_}", {"additional-fields__translation": "values"}

    def values() -> Any:
        return wire.get(path, **asked).attributes["values"]

    assert values() == [{"id": "subject", "source": "S", "translations": {"de": None, "fr": None}}]
    given = [{"id": "subject", "translations": {"de": "B"}}]
    imported = wire.patch(path, resource("translation", id_, values=given), **asked)
    assert (imported.status, imported.attributes["values"][0]["translations"]) == (200, {"de": "B", "fr": None})
    wire.patch(path, resource("translation", id_, target_locales=["de", "it"]))
    assert values()[0]["translations"] == {"de": "B", "it": None}
    details = {"channel": "email", "subject": "T", "preview_text": "P"}
    definition = {"details": details}
    wire.patch(
        f"/api/campaign-variations/{variation}", resource("campaign-variation", variation, definition=definition)
    )
    assert [(row["id"], row["source"]) for row in values()] == [("subject", "T"), ("preview_text", "P")]


@pytest.mark.parametrize(
    ("row", "pointer"),
    [
        ({"id": "none", "translations": {}}, "0/id"),
        ({"id": "subject"}, "0/translations"),
        ({"id": "subject", "translations": {"xx": "B"}}, "0/translations/xx"),
    ],
    ids=["unknown id", "no translations", "unknown locale"],
)
def test_values_that_cannot_be_imported(wire: Wire, row: dict[str, Any], pointer: str) -> None:
    id_ = translate(wire, "campaign-variation", a_campaign(wire).variations[0]).data["id"]
    refused = wire.patch(f"/api/translations/{id_}", resource("translation", id_, values=[row]))
    assert (refused.status, refused.error["source"]["pointer"]) == (400, f"/data/attributes/values/{pointer}")


def test_a_translation_is_of_one_thing_that_exists(wire: Wire) -> None:
    variation, template = a_campaign(wire).variations[0], a_template(wire)
    assert translate(wire, "template", "none").status == 404
    links = {
        "template": reference("template", template),
        "campaign-variation": reference("campaign-variation", variation),
    }
    given = {"source_locale": "en", "target_locales": ["de"], "fallback_locale": "en", "channel": "email"}
    for chosen in (links, {}):
        refused = wire.post("/api/translations", resource("translation", **given, _relationships=chosen))
        assert (refused.status, refused.error["source"]["pointer"]) == (400, "/data/relationships")
    assert translate(wire, "consent-page", "C1").status == 201


def test_it_goes_with_its_source(wire: Wire) -> None:
    campaign, template = a_campaign(wire), a_template(wire)
    found = [
        translate(wire, "campaign-variation", campaign.variations[0]).data["id"],
        translate(wire, "template", template).data["id"],
    ]
    assert wire.delete(f"/api/campaigns/{campaign.id}").status == 204
    assert wire.delete(f"/api/templates/{template}").status == 200
    assert [wire.get(f"/api/translations/{id_}").status for id_ in found] == [404, 404]
    assert wire.get("/api/translations").data == []
