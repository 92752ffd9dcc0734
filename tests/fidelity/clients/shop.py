"""What the fake holds when programs that mostly read come: a small shop, with more than a page of most kinds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import attrs

from klaviyo_ext.testing import FakeKlaviyo, Request

__all__ = ["Shop", "fill"]

_REVISION = "2026-07-15"
_METRICS = ("Placed Order", "Received Email", "Opened Email", "Clicked Email", "Subscribed to List")


@attrs.frozen
class Shop:
    """Ids of what is in it."""

    person: str
    news: str
    segment: str
    order: str
    campaign: str
    draft: str
    sms: str
    template: str
    form: str
    flow: str


def fill(fake: FakeKlaviyo, *, lists: int = 24) -> Shop:
    """Fill an empty fake."""
    people = [
        fake.add_profile(email=f"ann{n}@klaviyo-fake.io", first_name=f"Ann {n}", properties={"n": n})
        for n in range(130)
    ]
    news = fake.add_list("News", people[:120])
    for number in range(lists):
        fake.add_list(f"List {number}", people[:number])
    segment = fake.add_segment("Keen", people[:30])
    for number in range(11):
        fake.add_segment(f"Segment {number}", people[:number])
    now = fake.clock.now
    for number in range(260):
        fake.add_event(
            _METRICS[number % len(_METRICS)],
            people[number % 40],
            {"OrderId": str(number), "Items": [{"sku": "A", "price": 9.5}]},
            value=float(number),
            time=now - timedelta(hours=7 * number + 1),
        )
    for name in ("Viewed Form", "submitted_form_step", "Subscribed to Email Marketing"):
        _event_of_klaviyo(fake, name, people[0].id)
    order = next(m.id for m in fake.world().table("metric") if m.attributes["name"] == "Placed Order")
    template = _post(fake, "templates", "template", name="Hello", editor_type="CODE", html="<p>Hi {{ name }}</p>")
    campaigns = [_campaign(fake, f"Campaign {n}", news.id, "email") for n in range(12)]
    for id_ in campaigns:
        _assign(fake, id_, template)
    draft = _campaign(fake, "Draft", news.id, "email")
    _assign(fake, draft, template)
    sms = _campaign(fake, "Text", news.id, "sms")
    for id_ in campaigns[:6]:
        _send(fake, "campaign-send-jobs", {"data": {"type": "campaign-send-job", "id": id_}})
    consent = {"email": {"marketing": {"consent": "SUBSCRIBED"}}}
    subscribed = [
        {"type": "profile", "attributes": {"email": p.attributes["email"], "subscriptions": consent}}
        for p in people[:9]
    ]
    _post(
        fake,
        "profile-subscription-bulk-create-jobs",
        "profile-subscription-bulk-create-job",
        profiles={"data": subscribed},
    )
    gone = [{"type": "profile", "attributes": {"email": p.attributes["email"]}} for p in people[3:6]]
    _post(fake, "profile-suppression-bulk-create-jobs", "profile-suppression-bulk-create-job", profiles={"data": gone})
    flow = _post(fake, "flows", "flow", name="Welcome", definition=_welcome(news.id, template))
    form = _post(fake, "forms", "form", name="Pop-up", status="draft", ab_test=False, definition=_FORM)
    fake.requests.clear()
    return Shop(people[0].id, news.id, segment.id, order, campaigns[0], draft, sms, template, form, flow)


_FORM: dict[str, Any] = {"versions": [{"steps": [{"columns": []}] * 2}]}


def _welcome(list_: str, template: str) -> dict[str, Any]:
    message = {
        "from_email": "a@klaviyo-fake.io",
        "from_label": "A",
        "subject_line": "Hello",
        "preview_text": "",
        "template_id": template,
        "name": "Hello",
    }
    return {
        "triggers": [{"type": "list", "id": list_}],
        "profile_filter": None,
        "actions": [
            {
                "temporary_id": "1",
                "type": "send-email",
                "data": {"message": message, "status": "draft"},
                "links": {"next": None},
            }
        ],
        "entry_action_id": "1",
    }


def _event_of_klaviyo(fake: FakeKlaviyo, name: str, person: str) -> None:
    metric = {"data": {"type": "metric", "attributes": {"name": name, "service": "klaviyo"}}}
    profile = {"data": {"type": "profile", "id": person, "attributes": {}}}
    _post(fake, "events", "event", properties={"form_id": "F"}, metric=metric, profile=profile)


def _campaign(fake: FakeKlaviyo, name: str, audience: str, channel: str) -> str:
    content = (
        {"subject": name, "preview_text": "", "from_email": "a@klaviyo-fake.io", "from_label": "A"}
        if channel == "email"
        else {"body": name}
    )
    message = {"type": "campaign-message", "attributes": {"definition": {"channel": channel, "content": content}}}
    audiences = {"included": [audience], "excluded": []}
    return _post(
        fake, "campaigns", "campaign", name=name, audiences=audiences, **{"campaign-messages": {"data": [message]}}
    )


def _assign(fake: FakeKlaviyo, campaign: str, template: str) -> None:
    [message] = _get(fake, f"campaigns/{campaign}/campaign-messages")["data"]
    relationships = {"template": {"data": {"type": "template", "id": template}}}
    data = {"type": "campaign-message", "id": message["id"], "relationships": relationships}
    _send(fake, "campaign-message-assign-template", {"data": data})


def _post(fake: FakeKlaviyo, path: str, type_: str, /, **attributes: Any) -> str:
    made = _send(fake, path, {"data": {"type": type_, "attributes": attributes}})
    return str(made["data"]["id"]) if made else ""


def _get(fake: FakeKlaviyo, path: str) -> Any:
    return _answer(fake, "GET", path, None)


def _send(fake: FakeKlaviyo, path: str, body: Mapping[str, Any]) -> Any:
    return _answer(fake, "POST", path, body)


def _answer(fake: FakeKlaviyo, method: str, path: str, body: Mapping[str, Any] | None) -> Any:
    headers = [("Authorization", "Klaviyo-API-Key pk_seed"), ("revision", _REVISION), ("Host", "localhost")]
    if body is not None:
        headers.append(("Content-Type", "application/vnd.api+json"))
    sent = b"" if body is None else json.dumps(body).encode()
    response = fake.handle(Request(method, f"/api/{path}", "", tuple(headers), sent))
    if response.status >= 400:
        raise AssertionError(f"{method} {path}: {response.status} {response.body.decode()}")
    return json.loads(response.body) if response.body else None
