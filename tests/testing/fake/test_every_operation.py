"""Each operation of the package does what it is for, on a fake with a record of every kind."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote

import pytest

from klaviyo_ext.testing import Direction, FakeClock, FakeKlaviyo, SpecServer
from klaviyo_ext.testing.document.openapi_document import Operation

from .stocked import SYNTHESISER, about, last, stocked
from .wire import JULY, Wire, reference

LIVE_STATUS = {"clone_template": 200, "delete_template": 200, "merge_profiles": 202, "render_template": 200}
AS_RECORDED = frozenset(
    {
        "create_form",
        "assign_template_to_campaign_message",
        "get_template_universal_content_for_translation",  # a translation is of one thing only
        "update_image",
    }
)
"""Answers that the document does not describe; nor does it describe those of all reports."""
UNKNOWN = frozenset({"get_source_mapping", "update_source_mapping"})
"""What the API tells the ids of, but the fake has none."""

Needed: TypeAlias = "Callable[[FakeKlaviyo], Mapping[str, Any]]"


def _attributes(**attributes: Any) -> Needed:
    return lambda _: {"attributes": attributes}


def _nothing(_: FakeKlaviyo) -> dict[str, Any]:
    return {}


def _report(**attributes: Any) -> Needed:
    given = {"timeframe": {"key": "last_7_days"}, **attributes}
    return lambda fake: {"attributes": {**given, "conversion_metric_id": last(fake, "metric")}}


def _schedule(fake: FakeKlaviyo) -> dict[str, Any]:
    row = {"strategy": "static", "send_time": "2026-08-01T00:00:00Z", "message_id": last(fake, "campaign-message")}
    campaign = {"campaign": {"data": reference("campaign", _draft(fake))}}
    return {"attributes": {"message_schedules": [row]}, "relationships": campaign}


def _draft(fake: FakeKlaviyo) -> str:
    """The campaign of the last message, which is a draft."""
    message = fake.world().need("campaign-message", str(last(fake, "campaign-message")))
    return message.related("campaign")[0][1]


def _list(fake: FakeKlaviyo) -> dict[str, Any]:
    return {"relationships": {"list": {"data": reference("list", str(last(fake, "list")))}}}


def _form(fake: FakeKlaviyo) -> dict[str, Any]:
    form = fake.world().need("form", str(last(fake, "form")))
    fake.world().table("form").change(form, status="live")
    return {}


def _flow_action(fake: FakeKlaviyo) -> dict[str, Any]:
    links = {"next": last(fake, "flow-action")}
    return {"attributes": {"definition": {"type": "send-email", "links": links, "data": {}}, "allow_live_action": True}}


def _same_type(fake: FakeKlaviyo) -> dict[str, Any]:
    action = fake.world().need("flow-action", str(last(fake, "flow-action")))
    return {"attributes": {"definition": action.attributes["definition"]}}


def _merge(fake: FakeKlaviyo) -> dict[str, Any]:
    source = next(iter(fake.profiles)).id
    return {"relationships": {"profiles": {"data": [reference("profile", source)]}}}


def _translated(fake: FakeKlaviyo) -> dict[str, Any]:
    return {"relationships": {"template": {"data": reference("template", str(last(fake, "template")))}}}


def _aggregate(fake: FakeKlaviyo) -> dict[str, Any]:
    times = ["greater-or-equal(datetime,2026-07-01)", "less-than(datetime,2026-07-15)"]
    return {"attributes": {"metric_id": last(fake, "metric"), "filter": times}}


def _email_message(fake: FakeKlaviyo) -> str:
    drafts = (each for each in fake.world().table("campaign-message") if _channel(fake, each) == "email")
    return next(each.id for each in drafts if each.attributes["definition"]["status"] == "draft")


def _channel(fake: FakeKlaviyo, message: Any) -> str:
    variation = fake.world().need("campaign-variation", message.related("campaign-variations")[0][1])
    return str(variation.attributes["definition"]["details"]["channel"])


def _scheduled(fake: FakeKlaviyo) -> str:
    messages = fake.world().table("campaign-message")
    return next(each.id for each in messages if each.attributes["definition"]["status"] == "scheduled")


def _emptied(fake: FakeKlaviyo, kind: str) -> dict[str, Any]:
    for record in list(fake.world().table(kind)):
        fake.world().table(kind).remove(record)
    return {}


def _estimated(fake: FakeKlaviyo) -> dict[str, Any]:
    fake.clock.advance(60)
    return {"path": last(fake, "campaign-recipient-estimation-job")}


_ANN = {"email": "ann@klaviyo-fake.io"}
_EMAIL = {"email": "bob@klaviyo-fake.io"}
_PROFILE = {"data": {"type": "profile", "attributes": _EMAIL}}
_DELAY = {"temporary_id": "a", "type": "time-delay", "data": {"value": 1}, "links": {"next": None}}
_FLOW = {"triggers": [], "actions": [_DELAY], "entry_action_id": "a"}
NEEDED: Mapping[str, Needed] = {
    **dict.fromkeys(("get_billing_usage",), lambda _: {"path": "profiles"}),
    **dict.fromkeys(("get_brand_voice", "update_brand_voice"), lambda fake: {"path": fake.company_id}),
    **dict.fromkeys(("create_profile", "create_client_profile"), _attributes(**_EMAIL)),
    **dict.fromkeys(("query_campaign_values", "query_flow_values"), _report()),
    **dict.fromkeys(("bulk_suppress_profiles", "bulk_unsuppress_profiles"), _list),
    "assign_template_to_campaign_message": lambda fake: {"id": _email_message(fake)},
    "create_back_in_stock_subscription": _attributes(profile=_PROFILE),
    "create_flow": _attributes(definition=_FLOW),
    "create_flow_action": _flow_action,
    "create_form": _attributes(definition={"versions": [{"steps": [{"columns": []}] * 2}]}),
    "create_or_update_profile": _attributes(**_ANN),
    "create_text_messaging_configuration": lambda fake: _emptied(fake, "text-messaging-configuration"),
    "create_text_messaging_sender": _attributes(sender_type="toll_free"),
    "create_translation": _translated,
    "create_web_feed": _attributes(name="a_feed"),
    "create_webhook": _attributes(secret_key="0123456789abcdef"),
    "get_campaign_recipient_estimation": _estimated,
    "get_coupon_codes": lambda fake: {"query": {"filter": f"equals(coupon.id,'{last(fake, 'coupon')}')"}},
    "merge_profiles": _merge,
    "query_flow_series": _report(interval="daily"),
    "query_form_values": _attributes(timeframe={"key": "last_7_days"}),
    "query_metric_aggregates": _aggregate,
    "request_profile_deletion": _attributes(profile={"data": {"type": "profile", "attributes": _ANN}}),
    "schedule_campaign": _schedule,
    "schedule_campaign_message": _attributes(strategy="static", send_time="2026-08-01T00:00:00Z"),
    "send_campaign": lambda fake: {"id": _draft(fake)},
    "unpublish_form": _form,
    "update_campaign_message_schedule": lambda fake: {"path": _scheduled(fake)},
    "update_flow": _attributes(status="manual"),
    "update_flow_action": _same_type,
    "update_image_for_campaign_message": lambda fake: {"id": last(fake, "image")},
}
"""What a request needs that its schema does not say."""


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("stock") / "fake.json"
    stocked().save(path)
    return path


@pytest.fixture(scope="module")
def package() -> SpecServer:
    return SpecServer.from_package()


def opened(stock: Path) -> FakeKlaviyo:
    fake = FakeKlaviyo(clock=FakeClock(JULY))
    fake.load(stock)
    return fake


def test_each_operation_does_what_it_is_for(stock: Path, package: SpecServer) -> None:
    """The status and the answer are those of the document; what was created is found, what was deleted is not."""
    wrong: list[str] = []
    for operation in package.document.operations.values():
        fake = opened(stock)
        needed = NEEDED.get(operation.id, _nothing)(fake)
        request = about(fake, SYNTHESISER.request(operation.id, full=False), needed).to_request()
        response = fake.handle(request)
        expected = 404 if operation.id in UNKNOWN else LIVE_STATUS.get(operation.id, operation.success)
        if response.status != expected:
            wrong.append(f"{operation.id}: {response.status} {response.body!r:.300}")
            continue
        body = json.loads(response.body) if response.body else None
        content = operation.response(operation.success).get("content")
        if (
            content
            and body is not None
            and operation.id not in AS_RECORDED | UNKNOWN
            and "-reports" not in operation.template
        ):
            validator = package.validator.schemas.validator(
                next(iter(content.values()))["schema"], Direction.STRICT_RESPONSE
            )
            wrong += [f"{operation.id}: {problem}" for problem in validator.problems(body)]
        wrong += [
            f"{operation.id}: {problem}" for problem in _found_again(fake, package, operation, request.path, body)
        ]
    assert "\n".join(wrong) == ""


def _found_again(fake: FakeKlaviyo, package: SpecServer, operation: Operation, path: str, body: Any) -> list[str]:
    """What a call made can be read, and what it deleted cannot."""
    readable = {each.template for each in package.document.operations.values() if each.method == "GET"}
    if operation.method == "DELETE" and operation.template in readable and operation.template.endswith("}"):
        status = Wire(fake).get(path).status
        return [] if status == 404 else [f"{operation.id}: {path} still answers with {status}"]
    match operation.method, body:
        case "POST" | "PATCH", {"data": {"type": str(kind), "id": str(id_)}}:
            homes = fake._engine.shapes.homes  # pyright: ignore[reportPrivateUsage]
            if not {f"/api/{homes.get(kind)}/{{{name}}}" for name in ("id", "job_id")} & readable:
                return []
            status = Wire(fake).get(f"/api/{homes[kind]}/{quote(id_, safe='')}").status
            return [] if status == 200 else [f"{operation.id}: {kind} {id_} cannot be read: {status}"]
        case _:
            return []
