"""Campaigns with audiences, messages and variations."""

from __future__ import annotations

from typing import Any

import pytest

from tests.kept_revisions import BETA, document_of

from .campaign_requests import a_campaign, details_of
from .test_things import URI, a_template
from .wire import Got, Wire, in_july, reference, resource


def ids(got: Got) -> list[str]:
    assert got.status == 200, got.body
    return [each["id"] for each in got.data]


def definition(wire: Wire, type_: str, id_: str) -> dict[str, Any]:
    got = wire.get(f"/api/{type_}s/{id_}")
    assert got.status == 200, got.body
    found: dict[str, Any] = got.attributes["definition"]
    return found


def pointer(got: Got) -> tuple[int, str]:
    return got.status, got.error["source"]["pointer"]


def an_image(wire: Wire) -> str:
    return str(wire.post("/api/images", resource("image", import_from_url=URI)).data["id"])


# Create, and read in both directions.


def test_a_campaign_is_created_with_its_parts(wire: Wire) -> None:
    campaign = a_campaign(wire, "L1", excluded=["L2"], channels=["email", "sms"])
    [audience], [message], variations = campaign.audiences, campaign.messages, campaign.variations

    found = definition(wire, "campaign", campaign.id)
    assert (found["name"], found["archived"]) == ("C", False)
    found = definition(wire, "campaign-audience", audience)
    assert (found["name"], found["included"], found["excluded"]) == ("A", ["L1"], ["L2"])
    found = definition(wire, "campaign-message", message)
    assert (found["name"], found["status"], found["send_options"]["send_time"]) == ("C 0", "draft", None)
    details = [definition(wire, "campaign-variation", each)["details"] for each in variations]
    assert [each["channel"] for each in details] == ["email", "sms"]
    assert (details[0]["subject"], details[0]["from_email"], details[1]["body"]) == ("S", "", "B")


def test_the_parts_lead_to_one_another(wire: Wire) -> None:
    campaign = a_campaign(wire, channels=["email", "email"], messages=2)
    [audience], [first, second] = campaign.audiences, campaign.messages
    paths: dict[str, Any] = {
        f"campaigns/{campaign.id}/|campaign-audiences": [audience],
        f"campaigns/{campaign.id}/|campaign-messages": [first, second],
        f"campaign-audiences/{audience}/|campaign": campaign.id,
        f"campaign-audiences/{audience}/|campaign-messages": [first, second],
        f"campaign-messages/{first}/|campaign": campaign.id,
        f"campaign-messages/{first}/|campaign-audience": audience,
        f"campaign-messages/{second}/|campaign-variations": campaign.variations[2:],
        f"campaign-variations/{campaign.variations[3]}/|campaign-message": second,
    }
    for path, expected in paths.items():
        for infix in ("", "relationships/"):
            got = wire.get("/api/" + path.replace("|", infix))
            assert got.status == 200, path
            found = [each["id"] for each in got.data] if isinstance(got.data, list) else got.data["id"]
            assert found == expected, path
    included = wire.get(f"/api/campaigns/{campaign.id}", include="campaign-messages,tags").body["included"]
    assert [each["id"] for each in included] == [first, second]
    included = wire.get(f"/api/campaign-messages/{first}", include="campaign,campaign-variations").body["included"]
    assert [each["id"] for each in included] == [campaign.id, *campaign.variations[:2]]


def test_they_are_those_of_the_beta_document_too() -> None:
    wire = Wire(in_july(document=document_of(BETA)), BETA)
    campaign = a_campaign(wire, "L1", channels=["email", "sms"])
    links = {"campaign-message": reference("campaign-message", campaign.messages[0])}
    when = {"strategy": "static", "send_time": "2026-08-01T00:00:00Z"}
    wire.post("/api/campaign-message-schedule", resource("campaign-message-schedule", **when, _relationships=links))
    assert definition(wire, "campaign-message", campaign.messages[0])["status"] == "scheduled"


def test_parts_are_added_one_by_one(wire: Wire) -> None:
    campaign = wire.post("/api/campaigns", resource("campaign", definition={"name": "C"})).data["id"]
    of = {"campaign": reference("campaign", campaign)}
    audience = wire.post(
        "/api/campaign-audiences",
        resource("campaign-audience", definition={"included": ["L1"]}, _relationships=of),
    )
    assert (audience.status, audience.attributes["definition"]["excluded"]) == (201, [])
    both = {**of, "campaign-audience": reference("campaign-audience", audience.data["id"])}
    message = wire.post(
        "/api/campaign-messages", resource("campaign-message", definition={"name": "M"}, _relationships=both)
    )
    assert (message.status, message.attributes["definition"]["status"]) == (201, "draft")
    id_ = message.data["id"]
    [default] = wire.get(f"/api/campaign-messages/{id_}/campaign-variations").data
    assert default["attributes"]["definition"]["details"]["channel"] == "email"
    links = {"campaign-message": reference("campaign-message", id_)}
    given = {"name": "B", "details": details_of("whatsapp")}
    variation = wire.post(
        "/api/campaign-variations", resource("campaign-variation", definition=given, _relationships=links)
    )
    assert (variation.status, variation.attributes["definition"]["details"]["shorten_links"]) == (201, True)
    assert ids(wire.get(f"/api/campaigns/{campaign}/campaign-messages")) == [id_]
    assert len(ids(wire.get(f"/api/campaign-messages/{id_}/campaign-variations"))) == 2


def test_an_audience_takes_over_messages(wire: Wire) -> None:
    campaign, other = a_campaign(wire), a_campaign(wire)
    [message] = campaign.messages
    links = {"campaign": reference("campaign", campaign.id)}
    wanted = {**links, "campaign-messages": [reference("campaign-message", message)]}
    made = wire.post("/api/campaign-audiences", resource("campaign-audience", definition={}, _relationships=wanted))
    assert made.status == 201
    assert wire.get(f"/api/campaign-messages/{message}/campaign-audience").data["id"] == made.data["id"]
    assert ids(wire.get(f"/api/campaign-audiences/{campaign.audiences[0]}/campaign-messages")) == []
    wanted = {**links, "campaign-messages": [reference("campaign-message", other.messages[0])]}
    refused = wire.post("/api/campaign-audiences", resource("campaign-audience", definition={}, _relationships=wanted))
    assert pointer(refused) == (400, "/data/relationships/campaign-messages")


def _new(**attributes: Any) -> dict[str, Any]:
    return resource("campaign", definition={"name": "C"}, **attributes)


def _with_variation(channel: str = "sms", **details: Any) -> dict[str, Any]:
    variations = [{"definition": {"details": details_of(channel, **details)}}]
    messages = [{"audience_temporary_id": "a"}, {"audience_temporary_id": "a", "variations": variations}]
    return _new(audiences=[{"temporary_id": "a"}], messages=messages)


_DETAILS = "/data/attributes/messages/1/variations/0/definition/details"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            _new(audiences=[{"temporary_id": "a"}, {"temporary_id": "a"}]),
            (400, "/data/attributes/audiences/1/temporary_id"),
        ),
        (
            _new(audiences=[{"temporary_id": "a"}], messages=[{"audience_temporary_id": "b"}]),
            (400, "/data/attributes/messages/0/audience_temporary_id"),
        ),
        (_with_variation(cost=1), (400, f"{_DETAILS}/cost")),
        (_with_variation(template_id="x"), (404, f"{_DETAILS}/template_id")),
        (_with_variation("push", static_asset_id=7), (404, f"{_DETAILS}/static_asset_id")),
        (_new(_relationships={"tags": [reference("tag", "x")]}), (404, "/data/")),
    ],
    ids=["two of one name", "no such audience", "cost", "no such template", "no such image", "no such tag"],
)
def test_a_refused_campaign_leaves_nothing(wire: Wire, given: dict[str, Any], expected: tuple[int, str]) -> None:
    assert pointer(wire.post("/api/campaigns", given)) == expected
    world = wire.fake.world()
    for type_ in ("campaign", "campaign-audience", "campaign-message", "campaign-variation"):
        assert len(world.table(type_)) == 0


def test_tags_of_a_campaign_are_those_of_its_messages(wire: Wire) -> None:
    tags = [wire.post("/api/tags", resource("tag", name=name)).data["id"] for name in "ab"]
    given = _new(audiences=[{"temporary_id": "a"}], messages=[{"audience_temporary_id": "a"}])
    given["relationships"] = {"tags": {"data": [reference("tag", tags[0])]}}
    made = wire.post("/api/campaigns", given)
    [message] = made.data["relationships"]["campaign-messages"]["data"]
    wire.post(f"/api/tags/{tags[1]}/relationships/campaigns", [reference("campaign", made.data["id"])])
    for path in (f"campaigns/{made.data['id']}", f"campaign-messages/{message['id']}"):
        assert ids(wire.get(f"/api/{path}/tags")) == ids(wire.get(f"/api/{path}/relationships/tags")) == tags
    assert wire.delete(f"/api/campaigns/{made.data['id']}").status == 204
    assert ids(wire.get(f"/api/tags/{tags[0]}/relationships/campaigns")) == []


# Lists.


def test_filters_and_orders_are_about_the_definition(wire: Wire) -> None:
    b, a = a_campaign(wire, name="Beta", messages=2), a_campaign(wire, name="Alpha")
    wire.patch(f"/api/campaigns/{a.id}", resource("campaign", a.id, definition={"archived": True}))
    assert ids(wire.get("/api/campaigns", sort="name")) == [a.id, b.id]
    assert ids(wire.get("/api/campaigns", filter="equals(archived,true)")) == [a.id]
    assert ids(wire.get("/api/campaigns", filter="contains(name,'et')")) == [b.id]
    assert ids(wire.get("/api/campaign-messages", sort="-name")) == [*reversed(b.messages), *a.messages]
    assert ids(wire.get("/api/campaign-messages", filter=f"equals(campaign_id,'{b.id}')")) == b.messages
    assert ids(wire.get("/api/campaign-messages", filter="equals(status,'sent')")) == []
    page = wire.get("/api/campaign-messages", page__size="2", sort="id")
    assert len(page.data) == 2
    assert page.body["links"]["next"] is not None


# Change.


def test_a_definition_is_changed_in_parts(wire: Wire) -> None:
    campaign = a_campaign(wire, "L1", excluded=["L2"])
    given: dict[str, Any] = {"description": "x", "send_settings": {"send_timezone": "Europe/Zurich"}}
    wire.fake.clock.advance(60)
    changed = wire.patch(f"/api/campaigns/{campaign.id}", resource("campaign", campaign.id, definition=given))
    assert (changed.status, changed.attributes["definition"]["name"]) == (200, "C")
    assert changed.attributes["updated_at"] > changed.attributes["created_at"]
    [audience], [message], [variation] = campaign.audiences, campaign.messages, campaign.variations
    given = {"included": None, "name": "B"}
    wire.patch(f"/api/campaign-audiences/{audience}", resource("campaign-audience", audience, definition=given))
    found = definition(wire, "campaign-audience", audience)
    assert (found["name"], found["included"], found["excluded"]) == ("B", [], ["L2"])
    given = {"tracking_options": {"is_add_utm": True}, "ab_test": {"winner_percentage": 50}}
    wire.patch(f"/api/campaign-messages/{message}", resource("campaign-message", message, definition=given))
    found = definition(wire, "campaign-message", message)
    assert found["tracking_options"] == {"is_add_utm": True, "is_tracking_clicks": True, "is_tracking_opens": True}
    assert (found["name"], found["ab_test"]) == ("C 0", {"winner_percentage": 50})
    given = {"details": {"channel": "email", "preview_text": "P"}}
    path = f"/api/campaign-variations/{variation}"
    wire.patch(path, resource("campaign-variation", variation, definition=given))
    details = definition(wire, "campaign-variation", variation)["details"]
    assert (details["subject"], details["preview_text"]) == ("S", "P")
    given = {"details": details_of("sms", cost=2)}
    changed = wire.patch(path, resource("campaign-variation", variation, definition=given))
    assert changed.status == 200
    details = changed.attributes["definition"]["details"]
    assert (details["body"], details["cost"], "subject" in details) == ("B", 2, False)


def test_the_status_of_a_message_is_changed_by_schedules_only(wire: Wire) -> None:
    [message] = a_campaign(wire).messages
    path = f"/api/campaign-messages/{message}"
    for status, expected in (("draft", 200), ("sent", 400), ("scheduled", 400)):
        assert wire.patch(path, resource("campaign-message", message, definition={"status": status})).status == expected
    assert definition(wire, "campaign-message", message)["status"] == "draft"


# Templates and images.


def test_templates_and_images_are_those_of_the_variations(wire: Wire) -> None:
    image = an_image(wire)
    campaign = a_campaign(wire, channels=["push", "sms"])
    [message], [push, sms] = campaign.messages, campaign.variations
    path = f"/api/campaign-messages/{message}"
    assert wire.get(f"{path}/image").data is None
    assert wire.patch(f"{path}/relationships/image", reference("image", image)).status == 204
    for each in (path, f"/api/campaign-variations/{push}", f"/api/campaign-variations/{sms}"):
        assert wire.get(f"{each}/image").data["id"] == wire.get(f"{each}/relationships/image").data["id"] == image
    assert definition(wire, "campaign-variation", push)["details"]["static_asset_id"] == int(image)
    given: dict[str, Any] = {"details": {"channel": "push", "static_asset_id": None}}
    cleared = wire.patch(f"/api/campaign-variations/{push}", resource("campaign-variation", push, definition=given))
    assert cleared.status == 200
    assert wire.get(f"{path}/image").data is None

    [mail], [variation] = (email := a_campaign(wire)).messages, email.variations
    refused = wire.patch(f"/api/campaign-messages/{mail}/relationships/image", reference("image", image))
    assert pointer(refused) == (400, "/data/relationships/images/")
    template = a_template(wire)
    links = {"template": reference("template", template)}
    assign = {**resource("campaign-message", mail, _relationships=links)}
    flat = wire.post("/api/campaign-message-assign-template", assign)
    assert (flat.status, flat.attributes["label"], flat.attributes["content"]["subject"]) == (200, "C 0", "S")
    own = wire.get(f"/api/campaign-messages/{mail}/template").data["id"]
    assert own not in (template, None)
    assert definition(wire, "campaign-variation", variation)["details"]["template_id"] == own
    assert ids(wire.get("/api/templates")) == [template]
    assign["id"] = message
    assert pointer(wire.post("/api/campaign-message-assign-template", assign)) == (
        400,
        "/data/relationships/template",
    )


# Clone.


def test_clones_are_drafts_with_ids_of_their_own(wire: Wire) -> None:
    campaign = a_campaign(wire, "L1", channels=["email", "sms"], messages=2)
    wire.post("/api/campaign-send-jobs", resource("campaign-send-job", campaign.id))
    clone = wire.post("/api/campaign-clone", resource("campaign", campaign.id, name=None))
    assert (clone.status, clone.attributes["definition"]["name"]) == (201, "Copy of C")
    named = wire.post("/api/campaign-clone", resource("campaign", campaign.id, name="D"))
    assert named.attributes["definition"]["name"] == "D"
    messages = wire.get(f"/api/campaigns/{clone.data['id']}/campaign-messages").data
    found = [each["attributes"]["definition"] for each in messages]
    assert [(each["name"], each["status"]) for each in found] == [("C 0", "draft"), ("C 1", "draft")]
    [audience] = wire.get(f"/api/campaigns/{clone.data['id']}/campaign-audiences").data
    assert audience["attributes"]["definition"]["included"] == ["L1"]
    parts = {campaign.id, *campaign.audiences, *campaign.messages, *campaign.variations}
    copies = ids(wire.get(f"/api/campaign-messages/{messages[0]['id']}/campaign-variations"))
    assert len(copies) == 2
    assert not parts & {clone.data["id"], audience["id"], *(each["id"] for each in messages), *copies}


def test_audiences_and_messages_are_cloned_into_other_campaigns(wire: Wire) -> None:
    source, target = a_campaign(wire, "L1"), a_campaign(wire, "L2")
    [audience], [message] = source.audiences, source.messages
    given = resource("campaign-audience-clone", audience, id=audience)
    here = wire.post("/api/campaign-audience-clone", given)
    assert (here.status, here.attributes["definition"]["name"]) == (201, "Copy of A")
    assert wire.get(f"/api/campaign-audiences/{here.data['id']}/campaign").data["id"] == source.id
    assert ids(wire.get(f"/api/campaign-audiences/{here.data['id']}/campaign-messages")) == []
    given["relationships"] = {"campaign": {"data": reference("campaign", target.id)}}
    there = wire.post("/api/campaign-audience-clone", given).data["id"]
    assert ids(wire.get(f"/api/campaigns/{target.id}/campaign-audiences")) == [*target.audiences, there]
    links = {"campaign-audience": reference("campaign-audience", there)}
    copy = wire.post(
        "/api/campaign-message-clone", resource("campaign-message", message, id=message, _relationships=links)
    )
    assert (copy.status, copy.attributes["definition"]["name"]) == (201, "Copy of C 0")
    assert wire.get(f"/api/campaign-messages/{copy.data['id']}/campaign").data["id"] == target.id
    for type_, id_ in (("campaign-audience-clone", audience), ("campaign-message", message)):
        wrong = resource(type_, id_, id="other", _relationships=links if type_ == "campaign-message" else {})
        path = "/api/campaign-audience-clone" if type_ != "campaign-message" else "/api/campaign-message-clone"
        assert pointer(wire.post(path, wrong)) == (400, "/data/attributes/id")


# Delete.


@pytest.mark.parametrize("what", ["campaign", "campaign-audience", "campaign-message", "campaign-variation"])
def test_what_cannot_be_without_it_is_deleted_too(wire: Wire, what: str) -> None:
    campaign = a_campaign(wire, channels=["email", "sms"])
    parts: dict[str, list[str]] = {
        "campaign": [campaign.id],
        "campaign-audience": campaign.audiences,
        "campaign-message": campaign.messages,
        "campaign-variation": campaign.variations,
    }
    kinds = list(parts)
    assert wire.delete(f"/api/{what}s/{parts[what][0]}").status == 204
    for kind in kinds:
        status = 404 if kinds.index(kind) >= kinds.index(what) else 200
        assert wire.get(f"/api/{kind}s/{parts[kind][0]}").status == status
    if what == "campaign-variation":
        assert ids(wire.get(f"/api/campaign-messages/{campaign.messages[0]}/campaign-variations")) == [
            campaign.variations[1]
        ]
        assert wire.delete(f"/api/campaign-variations/{campaign.variations[1]}").status == 400


def test_what_does_not_exist_is_not_found(wire: Wire) -> None:
    campaign = {"campaign": reference("campaign", "x")}
    message = {"campaign-message": reference("campaign-message", "x")}
    found = [
        wire.get("/api/campaign-audiences/x"),
        wire.get("/api/campaign-messages/x/tags"),
        wire.delete("/api/campaign-variations/x"),
        wire.post("/api/campaign-clone", resource("campaign", "x", name="a")),
        wire.post(
            "/api/campaign-audiences",
            resource("campaign-audience", definition={}, _relationships=campaign),
        ),
        wire.post(
            "/api/campaign-variations",
            resource("campaign-variation", definition={}, _relationships=message),
        ),
        wire.patch("/api/campaign-message-schedule/x", resource("campaign-message-schedule", "x", action="cancel")),
    ]
    assert [each.status for each in found] == [404] * len(found)


def test_a_message_is_of_an_audience_of_its_campaign(wire: Wire) -> None:
    one, other = a_campaign(wire), a_campaign(wire)
    links = {
        "campaign": reference("campaign", one.id),
        "campaign-audience": reference("campaign-audience", other.audiences[0]),
    }
    refused = wire.post("/api/campaign-messages", resource("campaign-message", definition={}, _relationships=links))
    assert pointer(refused) == (400, "/data/relationships/campaign-audience")
