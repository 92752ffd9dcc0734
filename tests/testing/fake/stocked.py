"""A shop with at least one record of each kind, and requests about its records."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import attrs

from klaviyo_ext.testing import FakeClock, FakeKlaviyo, RequestExample, Synthesiser, load_package_document
from klaviyo_ext.testing.fake.behaviour.data_sources import add_object_record
from klaviyo_ext.testing.fake.behaviour.webhook_topics import TOPICS

from . import test_brands, test_catalogs as catalogs, test_flows_and_forms as flows, test_text_messaging, test_things
from .campaign_requests import a_campaign
from .test_flow_insertions import a_form
from .test_translations import a_source, translate
from .wire import JULY, Wire, reference, resource

__all__ = ["SYNTHESISER", "about", "last", "stocked"]

SYNTHESISER = Synthesiser(load_package_document())
_CATALOG = ("catalog_items", "catalog_variants", "catalog_categories")
_WEBHOOK = {"name": "w", "endpoint_url": "https://klaviyo-fake.io/hook", "secret_key": "0123456789abcdef"}
_FEED = {"name": "feed", "url": "https://klaviyo-fake.io/feed", "request_method": "get", "content_type": "json"}
_TOKEN = {
    "token": "abc",
    "platform": "ios",
    "enablement_status": "AUTHORIZED",
    "vendor": "apns",
    "background": "AVAILABLE",
}
_JOBS = (
    *(f"bulk_{verb}_{things}" for verb in ("create", "update", "delete") for things in _CATALOG),
    "bulk_create_coupon_codes",
)


def stocked() -> FakeKlaviyo:
    """A shop with more in it."""
    fake = FakeKlaviyo.shop(20, 10, clock=FakeClock(JULY))
    wire = Wire(fake)
    fake.add_profile(email="ann@klaviyo-fake.io", phone_number="+16175551212")
    news = fake.add_list("News", list(fake.profiles)[-1:])
    _campaigns_under_way(wire, news.id)
    campaign = a_campaign(wire, news.id, channels=["push", "push"])
    translate(wire, "campaign-variation", campaign.variations[0])
    a_source(wire, "template-universal-content")
    test_things.a_template(wire)
    flows.create(wire, flows.delay("a", "b"), flows.email("b"), entry="a")
    a_form(wire)
    test_text_messaging.create(wire)
    _catalog(wire)
    token = {"type": "profile", "attributes": {"email": "ann@klaviyo-fake.io"}}
    topics = {"webhook-topics": [reference("webhook-topic", TOPICS[0])]}
    created: list[tuple[str, dict[str, Any]]] = [
        *((f"{type_}s", resource(type_, **given)) for type_, given in test_brands.NEW.items()),
        ("text-messaging-configurations", resource("text-messaging-configuration", org_prefix="Shop")),
        ("images", resource("image", import_from_url=test_things.URI)),
        ("webhooks", resource("webhook", **_WEBHOOK, _relationships=topics)),
        ("web-feeds", resource("web-feed", **_FEED)),
        ("push-tokens", resource("push-token", **_TOKEN, profile={"data": token})),
        ("data-sources", resource("data-source", title="Pets")),
        ("tag-groups", resource("tag-group", name="Other")),
        ("profile-bulk-import-jobs", resource("profile-bulk-import-job", profiles={"data": [token]})),
    ]
    for path, data in created:
        got = wire.post(f"/api/{path}", data)
        assert got.status < 300, (path, got.body)
    for operation in ("create_custom_metric", "create_object_type", "create_object_schema", *_JOBS):
        response = fake.handle(about(fake, SYNTHESISER.request(operation, full=False)).to_request())
        assert response.status < 300, (operation, response.body)
    for kind in fake.world().table("object-type"):
        add_object_record(fake.world(), kind, "7", {"name": "Rex"})
    for name in ("brand-email-defaults", "mapped-metrics", "reviews", "tracking-settings"):
        wire.get(f"/api/{name}")
    for verb in ("create", "delete"):
        job = f"profile-suppression-bulk-{verb}-job"
        wire.post(f"/api/{job}s", resource(job, _relationships={"list": reference("list", news.id)}))
    fake.requests.clear()
    return fake


def _campaigns_under_way(wire: Wire, group: str) -> None:
    """One that is scheduled, with its jobs."""
    campaign = a_campaign(wire, group, name="Later")
    links = {"campaign-message": reference("campaign-message", campaign.messages[0])}
    schedule = {"strategy": "static", "send_time": "2026-08-01T00:00:00Z"}
    wire.post("/api/campaign-message-schedule", resource("campaign-message-schedule", **schedule, _relationships=links))
    clone = wire.post("/api/campaign-clone", resource("campaign", campaign.id, name="Now")).data["id"]
    for kind in ("campaign-send-job", "campaign-recipient-estimation-job"):
        wire.post(f"/api/{kind}s", resource(kind, clone))


def _catalog(wire: Wire) -> None:
    wire.post("/api/catalog-categories", catalogs.a_category("C"))
    wire.post("/api/catalog-items", catalogs.an_item("A"))
    wire.post("/api/catalog-variants", catalogs.a_variant("V", "A"))
    wire.post("/api/coupons", resource("coupon", external_id="C"))
    wire.post("/api/coupon-codes", catalogs.a_code("C", "CODE"))


def about(fake: FakeKlaviyo, example: RequestExample, more: Mapping[str, Any] | None = None) -> RequestExample:
    """A request about records of the fake, the last of each kind, without filters and pages.

    Args:
        fake: the fake.
        example: the request.
        more: members of ``data``, attributes and relationships among them, that it needs; ``query`` and ``path``, too.
    """
    shapes = fake._engine.shapes  # pyright: ignore[reportPrivateUsage]
    kind = shapes.collections.get(example.path_template.split("/")[2], "")
    given = dict(more or {})
    chosen = given.pop("path", None)
    path = {name: chosen or last(fake, kind) or value for name, value in example.path_params.items()}
    query = given.pop("query", {name: value for name, value in example.query.items() if name != "filter"})
    body = _with_ids(fake, example.body)
    if isinstance(body, dict) and isinstance(body.get("data"), dict):
        _complete(fake, body["data"], next(iter(path.values()), None) or last(fake, kind), given)
    return attrs.evolve(example, path_params=path, body=body, query=query)


def _complete(fake: FakeKlaviyo, data: dict[str, Any], id_: str | None, given: Mapping[str, Any]) -> None:
    """Ids where they have to be the same, references where there are none, and what is given."""
    if "id" in data:
        data["id"] = id_ or data["id"]
    if "id" in data.get("attributes", {}):
        data["attributes"]["id"] = data["id"]
    for name, relationship in data.get("relationships", {}).items():
        kind = next((kind for kind in (name, f"catalog-{name}", name.removesuffix("s")) if last(fake, kind)), None)
        if not relationship and kind is not None:
            found = reference(kind, str(last(fake, kind)))
            relationship["data"] = [found] if name.endswith("s") else found
    for name, value in given.items():
        data[name] = {**data.get(name, {}), **value} if name in ("attributes", "relationships") else value


def _with_ids(fake: FakeKlaviyo, value: Any) -> Any:
    match value:
        case {"type": str(kind), "id": str()} if (id_ := last(fake, kind)) is not None:
            return {name: id_ if name == "id" else _with_ids(fake, item) for name, item in value.items()}
        case {"type": "profile", "attributes": dict() as attributes} if "id" not in value:
            return {**value, "attributes": {"email": "bob@klaviyo-fake.io", **attributes}}
        case dict():
            held = cast("Mapping[str, Any]", value)
            return {name: _with_ids(fake, item) for name, item in held.items()}
        case list():
            return [_with_ids(fake, item) for item in value]
        case _:
            return value


def last(fake: FakeKlaviyo, kind: str) -> str | None:
    """The id of the last record of a kind."""
    return next((record.id for record in reversed(list(fake.world().table(kind)))), None)
