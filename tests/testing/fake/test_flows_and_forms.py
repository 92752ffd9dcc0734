"""Flows with their actions and messages, forms with their versions; also what the client makes of them."""

from __future__ import annotations

from typing import Any

import pytest

from klaviyo_ext.testing import Synthesiser
from klaviyo_ext.testing.fake.shared_parts import parts_of
from tests.testing.fake.wire import Got, Wire, reference, resource


def email(name: str, next_: str | None = None, **message: Any) -> dict[str, Any]:
    return {
        "temporary_id": name,
        "type": "send-email",
        "data": {"message": {"name": name, "subject_line": "Hello", **message}},
        "links": {"next": next_},
    }


def delay(name: str, next_: str | None) -> dict[str, Any]:
    return {"temporary_id": name, "type": "time-delay", "data": {"unit": "hours", "value": 2}, "links": {"next": next_}}


def create(wire: Wire, *actions: dict[str, Any], entry: str | None = None, **trigger: str) -> Got:
    given = {"triggers": [trigger] if trigger else [], "actions": list(actions), "entry_action_id": entry}
    return wire.post("/api/flows", resource("flow", name="Welcome", definition=given))


def ids(got: Got) -> list[str]:
    assert got.status == 200, got.body
    return [item["id"] for item in got.data]


def test_a_flow_with_its_actions_and_messages(wire: Wire) -> None:
    group = wire.fake.add_list("News")
    template = wire.post("/api/templates", resource("template", name="T", editor_type="CODE", html="<p>Hi</p>"))
    made = create(
        wire,
        delay("wait", "mail"),
        email("mail", template_id=template.data["id"]),
        entry="wait",
        type="list",
        id=group.id,
    )
    assert made.status == 201, made.body
    flow = made.data["id"]
    assert (made.attributes["status"], made.attributes["trigger_type"]) == ("draft", "Added to List")
    wait, mail = made.attributes["definition"]["actions"]
    assert made.attributes["definition"]["entry_action_id"] == wait["id"]
    assert wait["links"] == {"next": mail["id"]}
    assert "temporary_id" not in wait
    assert ids(wire.get("/api/flows")) == [flow]
    assert sorted(ids(wire.get(f"/api/flows/{flow}/flow-actions"))) == sorted([wait["id"], mail["id"]])
    assert wire.get(f"/api/flow-actions/{mail['id']}").attributes["definition"] == mail
    assert wire.get(f"/api/flow-actions/{mail['id']}/flow").data["id"] == flow
    [message] = wire.get(f"/api/flow-actions/{mail['id']}/flow-messages").data
    assert message["id"] == mail["data"]["message"]["id"]
    assert message["attributes"]["channel"] == "Email"
    assert wire.get(f"/api/flow-messages/{message['id']}").attributes["definition"] == mail["data"]["message"]
    assert wire.get(f"/api/flow-messages/{message['id']}/flow-action").data["id"] == mail["id"]
    assert wire.get(f"/api/flow-messages/{message['id']}/template").data["id"] == template.data["id"]
    assert wire.get(f"/api/flow-actions/{wait['id']}/flow-messages").data == []
    assert ids(wire.get(f"/api/lists/{group.id}/flow-triggers")) == [flow]
    assert wire.delete(f"/api/templates/{template.data['id']}").status == 409
    assert wire.delete(f"/api/flows/{flow}").status == 204
    for path in (f"flows/{flow}", f"flow-actions/{mail['id']}", f"flow-messages/{message['id']}"):
        assert wire.get(f"/api/{path}").status == 404
    assert wire.get(f"/api/lists/{group.id}/flow-triggers").data == []


def test_filters_of_actions_and_messages(wire: Wire) -> None:
    flow = create(wire, delay("wait", "one"), email("one", "two"), email("two"), entry="wait").data["id"]
    path = f"/api/flows/{flow}/flow-actions"
    assert len(ids(wire.get(path, filter="equals(action_type,'SEND_EMAIL')"))) == 2
    assert len(ids(wire.get(path, filter="equals(status,'draft')"))) == 2
    first = ids(wire.get(path, sort="id"))
    assert first == sorted(first)
    [action, _] = ids(wire.get(path, filter="any(action_type,['SEND_EMAIL'])", sort="created"))
    messages = f"/api/flow-actions/{action}/flow-messages"
    assert (
        len(ids(wire.get(messages, filter="equals(name,'one')")))
        + len(ids(wire.get(messages, filter="equals(name,'two')")))
        == 1
    )


@pytest.mark.parametrize(
    ("actions", "entry", "pointer"),
    [
        ([delay("a", "b")], "a", "/data/attributes/definition/actions/0/links/next"),
        ([delay("a", None)], "b", "/data/attributes/definition/entry_action_id"),
        ([delay("a", None), delay("a", None)], "a", "/data/attributes/definition/actions/1/temporary_id"),
    ],
)
def test_what_refers_to_nothing_is_refused(wire: Wire, actions: list[dict[str, Any]], entry: str, pointer: str) -> None:
    refused = create(wire, *actions, entry=entry)
    assert (refused.status, refused.error["source"]["pointer"]) == (400, pointer)
    assert wire.get("/api/flows").data == []


def test_the_status_is_that_of_all_actions(wire: Wire) -> None:
    flow = create(wire, delay("wait", "mail"), email("mail"), entry="wait").data["id"]
    changed = wire.patch(f"/api/flows/{flow}", resource("flow", flow, status="live"))
    assert (changed.status, changed.attributes["status"]) == (200, "live")
    [action] = wire.get(f"/api/flows/{flow}/flow-actions", filter="equals(status,'live')").data
    assert action["attributes"]["definition"]["data"]["status"] == "live"
    read = wire.get(f"/api/flows/{flow}", **{"additional-fields__flow": "definition"})
    assert read.attributes["definition"]["actions"][1] == action["attributes"]["definition"]
    assert wire.patch(f"/api/flows/{flow}", resource("flow", flow, status="on")).status == 400


def test_an_action_changes_and_goes(wire: Wire) -> None:
    made = create(wire, delay("a", "b"), email("b", "c"), email("c"), entry="a")
    a, b, c = (action["id"] for action in made.attributes["definition"]["actions"])
    definition = wire.get(f"/api/flow-actions/{b}").attributes["definition"]
    message = definition["data"]["message"]["id"]
    definition["data"]["message"]["subject_line"] = "Later"
    wire.patch(f"/api/flows/{made.data['id']}", resource("flow", made.data["id"], status="live"))
    del definition["data"]["status"]
    patched = wire.patch(f"/api/flow-actions/{b}", resource("flow-action", b, definition=definition))
    assert patched.status == 200, patched.body
    assert patched.attributes["definition"]["data"]["status"] == "live"
    assert wire.get(f"/api/flow-messages/{message}").attributes["definition"]["subject_line"] == "Later"
    assert wire.delete(f"/api/flow-actions/{b}").status == 204
    assert wire.get(f"/api/flow-actions/{a}").attributes["definition"]["links"] == {"next": c}
    assert wire.get(f"/api/flow-messages/{message}").status == 404
    assert sorted(ids(wire.get(f"/api/flows/{made.data['id']}/flow-actions"))) == sorted([a, c])


def test_messages_of_experiments(wire: Wire) -> None:
    def inner(name: str) -> dict[str, Any]:
        return {key: value for key, value in email(name).items() if key != "temporary_id"}

    test = {
        "temporary_id": "test",
        "type": "ab-test",
        "links": {"next": None},
        "data": {
            "status": "draft",
            "main_action": inner("main"),
            "current_experiment": {"name": "X", "variations": [inner("a"), inner("b")]},
        },
    }
    made = create(wire, test, entry="test")
    assert made.status == 201, made.body
    [action] = made.attributes["definition"]["actions"]
    found = wire.get(f"/api/flow-actions/{action['id']}/flow-messages").data
    assert sorted(each["attributes"]["definition"]["name"] for each in found) == ["a", "b", "main"]


def test_a_form_with_its_versions(wire: Wire) -> None:
    step: dict[str, Any] = {"columns": [{"rows": [{"blocks": []}]}]}
    versions = [{"type": "flyout", "name": "Left", "steps": [step, step]}, {"steps": [step, step]}]
    given = {"name": "Popup", "status": "draft", "ab_test": True, "definition": {"versions": versions}}
    made = wire.post("/api/forms", resource("form", **given))
    assert made.status == 201, made.body
    form = made.data["id"]
    shown = [str(version["id"]) for version in made.attributes["definition"]["versions"]]
    assert all(step["id"] for version in made.attributes["definition"]["versions"] for step in version["steps"])
    assert ids(wire.get("/api/forms")) == [form]
    assert ids(wire.get(f"/api/forms/{form}/form-versions")) == shown
    assert ids(wire.get(f"/api/forms/{form}/form-versions", filter="equals(form_type,'flyout')")) == shown[:1]
    version = wire.get(f"/api/form-versions/{shown[0]}")
    assert (version.attributes["form_type"], version.attributes["variation_name"]) == ("flyout", "Left")
    assert wire.get(f"/api/form-versions/{shown[1]}/form").data["id"] == form
    assert wire.get(f"/api/form-versions/{shown[1]}/relationships/form").data == reference("form", form)
    assert wire.delete(f"/api/forms/{form}").status == 204
    assert wire.get(f"/api/form-versions/{shown[0]}").status == 404


def test_the_client_reads_them(wire: Wire) -> None:
    with wire.fake.client() as klaviyo:
        flow = klaviyo.flows.create_flow(
            {
                "name": "Welcome",
                "definition": {
                    "triggers": [],
                    "actions": [delay("wait", "mail"), email("mail")],
                    "entry_action_id": "wait",
                },
            }
        ).data
        [action] = [
            each
            for each in klaviyo.flows.get_actions_for_flow(flow.id)
            if each.to_dict()["attributes"]["definition"]["type"] == "send-email"
        ]
        [message] = klaviyo.flows.get_flow_action_messages(action.id)
        assert message.to_dict()["attributes"]["definition"]["subject_line"] == "Hello"
        step: dict[str, Any] = {"columns": []}
        form = klaviyo.forms.create_form(
            {
                "name": "Popup",
                "status": "draft",
                "ab_test": False,
                "definition": {"versions": [{"steps": [step, step]}]},
            }
        ).data
        [version] = klaviyo.forms.get_versions_for_form(form.id)
        assert version.attributes.form_type == "popup"


@pytest.mark.parametrize("full", [False, True])
def test_whatever_the_document_permits_is_taken(full: bool) -> None:
    """No definition breaks the fake, and what it made can be read."""
    parts = parts_of()
    wire = Wire()
    made = 0
    for kind, operation in (("flow", "create_flow"), ("form", "create_form"), ("segment", "create_segment")):
        for seed in range(24):
            data = Synthesiser(parts.document, seed, resolver=parts.schemas.resolver).request(operation, full=full)
            got = wire.post(f"/api/{kind}s", _consistent(data.body["data"]))
            assert got.status == 201, got.body
            made += 1
            assert wire.get(f"/api/{kind}s/{got.data['id']}").status == 200
    assert made == 72


def _consistent(data: dict[str, Any]) -> dict[str, Any]:
    """What the document does not say: links name actions, versions have two steps."""
    definition = data["attributes"]["definition"]
    for number, action in enumerate(definition.get("actions", ())):
        action["temporary_id"] = f"action {number}"
        if isinstance(action.get("links"), dict):
            action["links"] = dict.fromkeys(action["links"])
        definition["entry_action_id"] = "action 0"
    for version in definition.get("versions", ()):
        version["steps"] = version["steps"] * 2
    return data
