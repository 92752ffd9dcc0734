"""Actions that are inserted into flows that exist, and forms that are changed and published."""

from __future__ import annotations

from typing import Any

import pytest

from .test_flows_and_forms import create, delay, email
from .test_things import a_template
from .wire import Got, Wire, reference, resource


def bare(action: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in action.items() if name != "links"}


def insert(wire: Wire, definition: dict[str, Any], **more: Any) -> Got:
    return wire.post("/api/flow-actions", resource("flow-action", definition=definition, **more))


def after(id_: str, kind: str, name: str, link: str = "next") -> dict[str, Any]:
    return {"data": resource("flow-action", id_, definition={"type": kind, "links": {link: name}})}


def chain(wire: Wire, flow: str) -> list[str]:
    """The ids of the actions, from the entry on."""
    definition = wire.get(f"/api/flows/{flow}", **{"additional-fields__flow": "definition"}).attributes["definition"]
    links = {action["id"]: action["links"]["next"] for action in definition["actions"]}
    found, at = [], definition["entry_action_id"]
    while at is not None:
        found.append(at)
        at = links[at]
    assert sorted(found) == sorted(links)
    return found


def test_after_an_action(wire: Wire) -> None:
    made = create(wire, delay("wait", "mail"), email("mail"), entry="wait")
    wait, mail = (action["id"] for action in made.attributes["definition"]["actions"])
    new = insert(wire, bare(delay("n", None)), **{"anchor-action": after(wait, "time-delay", "n")})
    assert new.status == 201, new.body
    assert new.attributes["definition"]["links"] == {"next": mail}
    assert chain(wire, made.data["id"]) == [wait, new.data["id"], mail]
    last = insert(wire, bare(email("m")), **{"anchor-action": after(mail, "send-email", "m")})
    assert last.attributes["definition"]["data"]["status"] == "draft"
    assert chain(wire, made.data["id"])[-1] == last.data["id"]
    assert len(wire.get(f"/api/flow-actions/{last.data['id']}/flow-messages").data) == 1


def test_before_an_action(wire: Wire) -> None:
    made = create(wire, delay("wait", "mail"), email("mail"), entry="wait")
    wait, mail = (action["id"] for action in made.attributes["definition"]["actions"])
    second = insert(wire, delay("n", mail)).data["id"]
    first = insert(wire, delay("n", wait)).data["id"]
    assert chain(wire, made.data["id"]) == [first, wait, second, mail]
    assert insert(wire, delay("n", "none")).status == 404


def test_the_first_action_of_a_flow(wire: Wire) -> None:
    flow = create(wire).data["id"]
    template = a_template(wire)
    links = {"flow": reference("flow", flow)}
    new = insert(wire, bare(email("n", template_id=template)), _relationships=links)
    assert new.status == 201, new.body
    assert chain(wire, flow) == [new.data["id"]]
    assert new.attributes["definition"]["data"]["message"]["template_id"] != template
    assert [each["id"] for each in wire.get("/api/templates").data] == [template]
    again = insert(wire, bare(delay("n", None)), _relationships=links)
    assert (again.status, again.error["source"]["pointer"]) == (400, "/data/relationships/flow")


def test_what_is_live_at_once_has_to_be_allowed(wire: Wire) -> None:
    made = create(wire, email("mail"), entry="mail")
    flow, mail = made.data["id"], made.attributes["definition"]["actions"][0]["id"]
    wire.patch(f"/api/flows/{flow}", resource("flow", flow, status="live"))
    refused = insert(wire, delay("n", mail))
    assert (refused.status, refused.error["source"]["pointer"]) == (400, "/data/attributes/allow_live_action")
    assert insert(wire, delay("n", mail), allow_live_action=True).status == 201
    new = insert(wire, {**email("m"), "links": {"next": mail}})
    assert new.attributes["definition"]["data"]["status"] == "draft"


@pytest.mark.parametrize(
    ("definition", "more", "pointer"),
    [
        (bare(delay("n", None)), {}, "/data"),
        (delay("n", "x"), {"anchor-action": after("1", "time-delay", "n")}, "/data"),
        ({"type": "ab-test"}, {}, "/data/attributes/definition/type"),
        ({}, {}, "/data/attributes/definition/type"),
    ],
    ids=["no place", "two places", "a type for whole flows", "no type"],
)
def test_what_cannot_be_inserted(wire: Wire, definition: Any, more: Any, pointer: str) -> None:
    refused = insert(wire, definition, **more)
    assert (refused.status, refused.error["source"]["pointer"]) == (400, pointer)


@pytest.mark.parametrize(
    ("kind", "name", "link", "pointer"),
    [
        ("send-email", "n", "next", "type"),
        ("time-delay", "m", "next", "links"),
        ("time-delay", "n", "next_if_true", "links/next_if_true"),
    ],
)
def test_anchors_that_do_not_fit(wire: Wire, kind: str, name: str, link: str, pointer: str) -> None:
    made = create(wire, delay("wait", None), entry="wait")
    wait = made.attributes["definition"]["actions"][0]["id"]
    refused = insert(wire, bare(delay("n", None)), **{"anchor-action": after(wait, kind, name, link)})
    expected = f"/data/attributes/anchor-action/data/attributes/definition/{pointer}"
    assert (refused.status, refused.error["source"]["pointer"]) == (400, expected)
    assert chain(wire, made.data["id"]) == [wait]


# Forms.


def a_form(wire: Wire, *, ab_test: bool = False) -> str:
    block = {"type": "html_text", "properties": {"content": "<p>Hi</p>"}}
    version = {"type": "popup", "steps": [{"columns": [{"rows": [{"blocks": [block]}]}]}] * 2}
    given = resource("form", name="F", status="draft", ab_test=ab_test, definition={"versions": [version]})
    made = wire.post("/api/forms", given)
    assert made.status == 201, made.body
    return str(made.data["id"])


def switch(wire: Wire, what: str, form: str) -> Got:
    links = {"form": {"data": reference("form", form)}}
    return wire.post(f"/api/form-{what}-jobs", {"type": f"form-{what}-job", "relationships": links})


def test_a_form_is_published_and_taken_back(wire: Wire) -> None:
    form = a_form(wire)

    def statuses() -> list[str]:
        versions = wire.get(f"/api/forms/{form}/form-versions").data
        return [
            wire.get(f"/api/forms/{form}").attributes["status"],
            *(each["attributes"]["status"] for each in versions),
        ]

    assert switch(wire, "unpublish", form).status == 400
    job = switch(wire, "publish", form)
    assert job.status == 202, job.body
    assert job.attributes["status"] == "complete"
    assert job.data["relationships"]["form"]["data"]["id"] == form
    assert statuses() == ["live", "live"]
    assert switch(wire, "publish", form).status == 400
    assert switch(wire, "unpublish", form).status == 202
    assert statuses() == ["draft", "draft"]
    assert switch(wire, "publish", "none").status == 404
    assert switch(wire, "publish", a_form(wire, ab_test=True)).status == 400


def test_a_definition_replaces_that_of_a_draft(wire: Wire) -> None:
    form = a_form(wire)
    [before] = wire.get(f"/api/forms/{form}/form-versions").data
    wire.fake.clock.advance(60)
    renamed = wire.patch(f"/api/forms/{form}", resource("form", form, name="G"))
    assert (renamed.status, renamed.attributes["name"]) == (200, "G")
    assert [each["id"] for each in wire.get(f"/api/forms/{form}/form-versions").data] == [before["id"]]
    version = {"type": "flyout", "steps": [{"columns": []}] * 2}
    changed = wire.patch(f"/api/forms/{form}", resource("form", form, definition={"versions": [version]}))
    assert changed.status == 200, changed.body
    [after_] = wire.get(f"/api/forms/{form}/form-versions").data
    assert (after_["id"] != before["id"], after_["attributes"]["form_type"]) == (True, "flyout")
    assert wire.get(f"/api/form-versions/{before['id']}").status == 404
    short = wire.patch(f"/api/forms/{form}", resource("form", form, definition={"versions": [{"steps": []}]}))
    assert (short.status, short.error["source"]["pointer"]) == (400, "/data/attributes/definition/versions/0")
    switch(wire, "publish", form)
    live = wire.patch(f"/api/forms/{form}", resource("form", form, definition={"versions": [version]}))
    assert (live.status, live.error["source"]["pointer"]) == (400, "/data/attributes/definition")
    assert wire.patch(f"/api/forms/{form}", resource("form", form, name="H")).status == 200
