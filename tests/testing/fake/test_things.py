"""Tags, templates, images, webhooks, campaigns, aggregates and the rest."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from klaviyo_ext import webhooks
from klaviyo_ext.testing import Request, Response, serve
from klaviyo_ext.testing.fake.behaviour.data_sources import add_object_record
from klaviyo_ext.testing.fake.behaviour.webhook_topics import TOPICS, delivery
from klaviyo_ext.testing.fake.template_tags import render_text
from klaviyo_ext.testing.fake.webhook_deliveries import deliver
from tests.testing.fake.test_catalogs import a_variant, an_item, full
from tests.testing.fake.wire import Got, Wire, reference, resource

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


# Tags.


def a_tag(wire: Wire, name: str, group: str | None = None) -> str:
    links = None if group is None else {"tag-group": reference("tag-group", group)}
    made = wire.post("/api/tags", resource("tag", name=name, **({"_relationships": links} if links else {})))
    assert made.status == 201, made.body
    return str(made.data["id"])


def test_tags_are_in_the_default_group(wire: Wire) -> None:
    tag = a_tag(wire, "a")
    (group,) = wire.get("/api/tag-groups").data
    assert group["attributes"] == {"name": "Default", "exclusive": False, "default": True}
    assert wire.get(f"/api/tags/{tag}/tag-group").data["id"] == group["id"]
    assert [each["id"] for each in wire.get(f"/api/tag-groups/{group['id']}/tags").data] == [tag]
    assert wire.post("/api/tags", resource("tag", name="a")).status == 409
    assert wire.delete(f"/api/tag-groups/{group['id']}").status == 400


def test_tag_groups(wire: Wire) -> None:
    made = wire.post("/api/tag-groups", resource("tag-group", name="g"))
    assert (made.status, made.attributes) == (201, {"name": "g", "exclusive": False, "default": False})
    group = made.data["id"]
    assert wire.patch(f"/api/tag-groups/{group}", resource("tag-group", group, name="h")).status == 204
    assert wire.get(f"/api/tag-groups/{group}").attributes["name"] == "h"
    tag = a_tag(wire, "a", group)
    listed = wire.fake.world().create("list", {"name": "L"})
    assert wire.post(f"/api/tags/{tag}/relationships/lists", [reference("list", listed.id)]).status == 204
    assert wire.delete(f"/api/tag-groups/{group}").status == 204
    assert wire.get(f"/api/tags/{tag}").status == 404
    assert wire.get(f"/api/lists/{listed.id}/tags").data == []


@pytest.mark.parametrize("kind", ["list", "segment", "campaign", "flow"])
def test_tagging(wire: Wire, kind: str) -> None:
    tag, path = a_tag(wire, "a"), f"/api/{kind}s"
    thing = wire.fake.world().create(kind, {"name": "x"})
    links = f"/api/tags/{tag}/relationships/{kind}s"
    for _ in range(2):
        assert wire.post(links, [reference(kind, thing.id)]).status == 204
    assert [each["id"] for each in wire.get(f"{path}/{thing.id}/tags").data] == [tag]
    assert [each["id"] for each in wire.get(links).data] == [thing.id]
    assert wire.post(links, [reference(kind, "Nothing")]).status == 404
    assert wire.delete(links, [reference(kind, thing.id)]).status == 204
    assert wire.get(links).data == []
    wire.post(links, [reference(kind, thing.id)])
    assert wire.patch(f"/api/tags/{tag}", resource("tag", tag, name="b")).status == 204
    assert wire.get(f"/api/tags/{tag}").attributes == {"name": "b"}
    assert wire.delete(f"/api/tags/{tag}").status == 204
    assert wire.get(f"{path}/{thing.id}/tags").data == []


def test_exclusive_groups(wire: Wire) -> None:
    group = wire.post("/api/tag-groups", resource("tag-group", name="g", exclusive=True)).data["id"]
    first, second, other = a_tag(wire, "a", group), a_tag(wire, "b", group), a_tag(wire, "c")
    thing = wire.fake.world().create("list", {"name": "L"})
    send = [
        wire.post(f"/api/tags/{tag}/relationships/lists", [reference("list", thing.id)]).status
        for tag in (first, second, other)
    ]
    assert send == [204, 400, 204]


def test_limits_of_tags(wire: Wire) -> None:
    for number in range(49):
        assert wire.post("/api/tag-groups", resource("tag-group", name=f"{number}")).status == 201
    assert wire.post("/api/tag-groups", resource("tag-group", name="one more")).status == 400
    tags = [a_tag(wire, f"{number}") for number in range(101)]
    thing = wire.fake.world().create("list", {"name": "L"})
    answers = [wire.post(f"/api/tags/{tag}/relationships/lists", [reference("list", thing.id)]) for tag in tags]
    assert {answer.status for answer in answers[:100]} == {204}
    assert answers[100].status == 400


# Templates.


def a_template(wire: Wire, name: str = "T", html: str = "<p>Hi {{ person.name|default:'you' }}</p>") -> str:
    made = wire.post("/api/templates", resource("template", name=name, editor_type="CODE", html=html, text="Hi"))
    assert made.status == 201, made.body
    return str(made.data["id"])


def test_templates(wire: Wire) -> None:
    id_ = a_template(wire)
    clone = wire.post("/api/template-clone", resource("template", id_, name="U"))
    assert (clone.status, clone.attributes["name"], clone.attributes["html"]) == (
        200,
        "U",
        wire.get(f"/api/templates/{id_}").attributes["html"],
    )
    rendered = wire.post("/api/template-render", resource("template", id_, context={"person": {"name": "Ann"}}))
    assert (rendered.status, rendered.data["id"]) == (200, id_)
    assert rendered.attributes["html"] == "<p>Hi Ann</p>"
    changed = wire.patch(f"/api/templates/{id_}", resource("template", id_, text=None, name=None))
    assert (changed.attributes["text"], changed.attributes["name"]) == (None, "T")
    gone = wire.delete(f"/api/templates/{id_}")
    assert (gone.status, gone.body) == (200, None)
    assert wire.get(f"/api/templates/{id_}").status == 404
    for path in ("clone", "render"):
        assert wire.post(f"/api/template-{path}", resource("template", id_, context={}, name="x")).status >= 400


def test_limit_of_templates(wire: Wire) -> None:
    world = wire.fake.world()
    id_ = a_template(wire)
    for number in range(999):
        world.create("template", {"name": f"{number}"})
    refused = wire.post("/api/templates", resource("template", name="n", editor_type="CODE", html=""))
    assert refused.status == 400
    assert wire.post("/api/template-clone", resource("template", id_, name="n")).status == 400


def test_template_in_use(wire: Wire) -> None:
    id_ = a_template(wire)
    world = wire.fake.world()
    world.relate(world.create("flow-message", {"name": "m"}), "template", world.need("template", id_))
    refused = wire.delete(f"/api/templates/{id_}")
    assert (refused.status, refused.error["code"]) == (409, "conflict")


RENDERED: list[tuple[str, dict[str, Any], str]] = [
    ("{{ a }} and {{ b.c }}", {"a": 1, "b": {"c": "x"}}, "1 and x"),
    ("[{{ missing }}{{ a.b.c }}]", {"a": 1}, "[]"),
    ("{{ a|default:'z'|upper }}", {}, "Z"),
    ("{% if a %}yes{% else %}no{% endif %}", {"a": 1}, "yes"),
    ("{% if a %}yes{% else %}no{% endif %}", {}, "no"),
    ("{% if not a %}none{% endif %}", {}, "none"),
    ("{% if a == 'x' %}same{% endif %}", {"a": "x"}, "same"),
    ("{% for i in items %}<{{ i.n }}>{% endfor %}.", {"items": [{"n": 1}, {"n": 2}]}, "<1><2>."),
    ("{% for i in items %}{% if i %}{{ i }}{% endif %}{% endfor %}", {"items": [0, 3]}, "3"),
    ("{{ items.1 }}{{ items.9 }}", {"items": [1, 2]}, "2"),
    ("{% unsubscribe %} {% if a %}open", {}, "{% unsubscribe %} {% if a %}open"),
]


@pytest.mark.parametrize(("text", "context", "expected"), RENDERED)
def test_rendering(text: str, context: dict[str, Any], expected: str) -> None:
    assert render_text(text, context) == expected


def test_universal_content(wire: Wire) -> None:
    definition = {
        "content_type": "block",
        "type": "html",
        "data": {"content": "<b>x</b>", "display_options": {"show_on": "all"}},
    }
    made = wire.post(
        "/api/template-universal-content", resource("template-universal-content", name="n", definition=definition)
    )
    assert (made.status, made.attributes["screenshot_status"]) == (201, "never_generated")
    assert wire.get(f"/api/template-universal-content/{made.data['id']}").attributes["definition"] == definition


# Images.


def a_form(content: bytes, filename: str, **fields: str) -> tuple[bytes, str]:
    lines = [
        b'--x\r\nContent-Disposition: form-data; name="file"; filename="' + filename.encode() + b'"\r\n\r\n' + content
    ]
    lines += [f'--x\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}'.encode() for k, v in fields.items()]
    return b"\r\n".join([*lines, b"--x--\r\n"]), "multipart/form-data; boundary=x"


def test_images_from_files(wire: Wire) -> None:
    made = wire.send_bytes("POST", "/api/image-upload", *a_form(PNG, "cat.png", hidden="true"))
    assert made.status == 201, made.body
    assert [made.attributes[name] for name in ("name", "format", "size", "hidden")] == ["cat", "png", 28, True]
    again = wire.send_bytes("POST", "/api/image-upload", *a_form(PNG, "x.png", name="cat"))
    assert again.attributes["name"] != "cat"
    assert again.attributes["name"].startswith("cat")
    assert wire.send_bytes("POST", "/api/image-upload", *a_form(b"BM12", "x.bmp")).status == 400


URI = "data:image/png;base64," + base64.b64encode(PNG).decode()


@pytest.mark.parametrize(
    ("url", "status"),
    [
        ("https://x.example.com/cat.jpg", 201),
        (URI, 201),
        ("https://x.example.com/cat.bmp", 400),
        ("https://nowhere.invalid/cat.png", 400),
        ("cat.png", 400),
        ("data:image/png;base64,%%%", 400),
        ("data:text/plain,hi", 400),
        ("data:image/gif,GIF89a%00", 201),
    ],
)
def test_images_from_urls(wire: Wire, url: str, status: int) -> None:
    made = wire.post("/api/images", resource("image", import_from_url=url))
    assert made.status == status
    if status == 201:
        assert wire.get(f"/api/images/{made.data['id']}").attributes == made.attributes
    else:
        assert made.error["source"]["pointer"] == "/data/attributes/import_from_url"


def test_to_change_an_image_replaces_it(wire: Wire) -> None:
    id_ = wire.post("/api/images", resource("image", import_from_url=URI, name="n", hidden=True)).data["id"]
    changed = wire.patch(f"/api/images/{id_}", resource("image", id_, hidden=False))
    assert (changed.attributes["name"], changed.attributes["hidden"]) == (None, False)


# Webhooks.

SECRET = "a secret of some length"


def a_webhook(wire: Wire, *topics: str, **more: Any) -> Got:
    given = {"name": "W", "endpoint_url": "https://u:p@hooks.example.com/in?k=1", "secret_key": SECRET, **more}
    links = {"webhook-topics": [reference("webhook-topic", topic) for topic in topics]}
    return wire.post("/api/webhooks", resource("webhook", **given, _relationships=links))


def test_webhooks(wire: Wire) -> None:
    made = a_webhook(wire, TOPICS[0])
    assert made.status == 201
    assert made.attributes == {
        "name": "W",
        "description": None,
        "endpoint_url": "https://hooks.example.com/*****",
        "enabled": True,
        "created_at": "2026-07-15T12:00:00.000000+00:00",
        "updated_at": "2026-07-15T12:00:00.000000+00:00",
    }
    id_ = made.data["id"]
    assert SECRET not in json.dumps(wire.get(f"/api/webhooks/{id_}").body)
    found = wire.get(f"/api/webhooks/{id_}", include="webhook-topics")
    assert [each["id"] for each in found.body["included"]] == [TOPICS[0]]
    given = {"name": None, "secret_key": "another secret key", "endpoint_url": "https://x.example.com/y"}
    changes = resource("webhook", id_, enabled=False, **given)
    changes["relationships"] = {"webhook-topics": {"data": [reference("webhook-topic", TOPICS[1])]}}
    changed = wire.patch(f"/api/webhooks/{id_}", changes)
    assert [changed.attributes[name] for name in ("enabled", "name", "endpoint_url")] == [
        False,
        "W",
        "https://x.example.com/*****",
    ]
    assert changed.data["relationships"]["webhook-topics"]["data"] == [reference("webhook-topic", TOPICS[1])]
    assert wire.delete(f"/api/webhooks/{id_}").status == 204
    assert wire.get(f"/api/webhooks/{id_}").status == 404


@pytest.mark.parametrize(
    ("topic", "more", "pointer"),
    [
        (TOPICS[0], {"endpoint_url": "http://x.example.com"}, "/data/attributes/endpoint_url"),
        (TOPICS[0], {"secret_key": "short"}, "/data/attributes/secret_key"),
        ("nonsense", {}, "/data/relationships/webhook-topics/data/0/id"),
    ],
)
def test_wrong_webhooks(wire: Wire, topic: str, more: dict[str, Any], pointer: str) -> None:
    refused = a_webhook(wire, topic, **more)
    assert (refused.status, refused.error["source"]["pointer"]) == (400, pointer)


def test_topics(wire: Wire) -> None:
    wire.fake.world().create("metric", {"name": "Placed Order"})
    ids = [each["id"] for each in wire.get("/api/webhook-topics").data]
    assert set(TOPICS) < set(ids)
    assert "event:api.placed_order" in ids
    assert wire.get(f"/api/webhook-topics/{TOPICS[0]}").data["id"] == TOPICS[0]
    assert wire.get("/api/webhook-topics/event:klaviyo.nothing").status == 404


class Receiver:
    """Keeps what it is sent."""

    def __init__(self) -> None:
        self.requests: list[Request] = []

    def handle(self, request: Request, /) -> Response:
        self.requests.append(request)
        return Response(202)


def test_deliveries(wire: Wire) -> None:
    world = wire.fake.world()
    webhook = world.need("webhook", a_webhook(wire, TOPICS[0]).data["id"])
    event = {"type": "event", "id": "E1", "attributes": {"event_properties": {"a": "é"}}}
    sent = delivery(world, webhook, TOPICS[0], [event])
    receiver = Receiver()
    with serve(receiver) as server:
        assert deliver(sent, f"{server.url}/hook?x=1") == 202
    (request,) = receiver.requests
    assert (request.method, request.path, request.query) == ("POST", "/hook", "x=1")
    told = webhooks.verify(SECRET, request.body, request.headers, now=wire.fake.clock.now)
    assert told.meta.klaviyo_webhook_id == webhook.id
    assert [(each.topic, each.payload) for each in told.data] == [(TOPICS[0], {"data": event})]
    assert dict(sent.headers)["Klaviyo-Timestamp"] == "Wed, 15 Jul 2026 07:00:00 GMT"  # five hours behind, as recorded


def test_the_fake_delivers_its_events(wire: Wire) -> None:
    an_event(wire, "a@b.co", "2026-07-01T10:00:00Z", 5)
    id_ = a_webhook(wire, *TOPICS[:2]).data["id"]
    receiver = Receiver()
    with serve(receiver) as server:
        assert wire.fake.deliver(id_, f"{server.url}/", wire.fake.events) == 202
        assert wire.fake.deliver(id_, f"{server.url}/", [{"type": "event", "id": "E"}], topic=TOPICS[1]) == 202
    first, second = (
        webhooks.verify(SECRET, request.body, request.headers, now=wire.fake.clock.now) for request in receiver.requests
    )
    (event,) = first.data
    assert event.topic == TOPICS[0]
    assert event.payload["data"]["attributes"]["event_properties"]["$value"] == 5
    assert set(event.payload["data"]["relationships"]) == {"profile", "metric"}
    assert [each.topic for each in second.data] == [TOPICS[1]]
    with pytest.raises(ValueError, match="unknown webhook"):
        wire.fake.deliver("none", "http://localhost/", [])


def test_deliveries_that_cannot_be(wire: Wire) -> None:
    world = wire.fake.world()
    webhook = world.need("webhook", a_webhook(wire, TOPICS[0]).data["id"])
    with pytest.raises(ValueError, match="not subscribed"):
        delivery(world, webhook, TOPICS[1], [])
    with pytest.raises(ValueError, match=r"at most 1000 events"):
        delivery(world, webhook, TOPICS[0], ({"id": str(number)} for number in range(1001)))
    for url in ("http://example.com/", "https://127.0.0.1/", "http://localhost.example.com"):
        with pytest.raises(ValueError, match="loopback"):
            deliver(delivery(world, webhook, TOPICS[0], []), url)


# Aggregates.


def an_event(wire: Wire, email: str, time: str, value: float, **properties: Any) -> None:
    profile = resource("profile", email=email)
    metric = resource("metric", name="Placed Order")
    event = resource(
        "event", properties=properties, time=time, value=value, metric={"data": metric}, profile={"data": profile}
    )
    assert wire.post("/api/events", event).status == 202


def aggregates(wire: Wire, *filters: str, **more: Any) -> Got:
    (metric,) = wire.get("/api/metrics").data
    given = {"metric_id": metric["id"], "measurements": ["count", "sum_value", "unique"], **more}
    return wire.post("/api/metric-aggregates", resource("metric-aggregate", filter=list(filters), **given))


SPAN = "greater-or-equal(datetime,2026-07-01T00:00:00),less-than(datetime,2026-07-04T00:00:00)"


def test_aggregates(wire: Wire) -> None:
    an_event(wire, "a@b.co", "2026-07-01T10:00:00Z", 5, URL="u")
    an_event(wire, "a@b.co", "2026-07-01T11:00:00Z", 7, URL="u")
    an_event(wire, "b@b.co", "2026-07-03T23:59:59Z", 1, URL="v")
    an_event(wire, "b@b.co", "2026-07-04T00:00:00Z", 9, URL="v")
    found = aggregates(wire, SPAN)
    assert found.status == 200, found.body
    assert found.attributes == {
        "dates": [f"2026-07-0{day}T00:00:00+00:00" for day in (1, 2, 3)],
        "data": [
            {
                "dimensions": [],
                "measurements": {"count": [2.0, 0.0, 1.0], "sum_value": [12.0, 0.0, 1.0], "unique": [1.0, 0.0, 1.0]},
            }
        ],
    }
    split = aggregates(wire, SPAN, by=["URL"], measurements=["count"], interval="month").attributes
    assert split["dates"] == ["2026-07-01T00:00:00+00:00"]
    assert split["data"] == [
        {"dimensions": ["u"], "measurements": {"count": [2.0]}},
        {"dimensions": ["v"], "measurements": {"count": [1.0]}},
    ]
    some = aggregates(wire, SPAN, 'equals(URL,"v")', measurements=["count"], interval="week").attributes
    assert some == {
        "dates": ["2026-06-29T00:00:00+00:00"],
        "data": [{"dimensions": [], "measurements": {"count": [1.0]}}],
    }
    part = aggregates(wire, SPAN, 'contains(URL,"x")', measurements=["count"], interval="month").attributes
    assert part["data"][0]["measurements"] == {"count": [0.0]}
    days = aggregates(wire, "greater-or-equal(datetime,2026-07-01),less-than(datetime,2026-07-03)").attributes
    assert len(days["dates"]) == 2
    hours = aggregates(wire, SPAN, interval="hour", timezone="America/New_York", measurements=["count"]).attributes
    assert (len(hours["dates"]), hours["dates"][0]) == (72, "2026-07-01T04:00:00+00:00")


@pytest.mark.parametrize(
    ("filters", "more"),
    [
        (["greater-or-equal(datetime,2026-07-01T00:00:00)"], {}),
        (["nonsense"], {}),
        ([SPAN], {"timezone": "Mars/Base"}),
        (["greater-or-equal(datetime,'soon'),less-than(datetime,'later')"], {}),
        ([SPAN.replace("2026-07-01", "1990-01-01")], {"interval": "hour"}),
    ],
)
def test_wrong_aggregates(wire: Wire, filters: list[str], more: dict[str, Any]) -> None:
    an_event(wire, "a@b.co", "2026-07-01T10:00:00Z", 5)
    assert aggregates(wire, *filters, **more).status == 400


# The rest.


def test_back_in_stock(wire: Wire) -> None:
    wire.post("/api/catalog-items", an_item("A"))
    wire.post("/api/catalog-variants", a_variant("V", "A"))
    links = {"variant": reference("catalog-variant", full("V"))}
    asked = resource(
        "back-in-stock-subscription",
        channels=["EMAIL"],
        profile={"data": resource("profile", email="a@b.co")},
        _relationships=links,
    )
    accepted = wire.post("/api/back-in-stock-subscriptions", asked)
    assert (accepted.status, accepted.body) == (202, None)
    (kept,) = wire.fake.world().table("back-in-stock-subscription")
    assert kept.related("variant") == [("catalog-variant", full("V"))]
    del asked["attributes"]["profile"]
    assert wire.post("/api/back-in-stock-subscriptions", asked).status == 400
    asked["relationships"]["variant"]["data"] = reference("catalog-variant", full("X"))
    assert wire.post("/api/back-in-stock-subscriptions", asked).status == 404


def test_data_sources(wire: Wire) -> None:
    made = wire.post("/api/data-sources", resource("data-source", title="t"))
    assert wire.post("/api/data-sources", resource("data-source", title="t")).status == 409
    assert (made.status, made.attributes["visibility"]) == (201, "private")
    links = {"data-source": reference("data-source", made.data["id"])}
    row = resource("data-source-record", record={"a": 1})
    one = resource("data-source-record-create-job", **{"data-source-record": {"data": row}}, _relationships=links)
    many = resource(
        "data-source-record-bulk-create-job", **{"data-source-records": {"data": [row, row]}}, _relationships=links
    )
    assert wire.post("/api/data-source-record-create-jobs", one).status == 204
    assert wire.post("/api/data-source-record-bulk-create-jobs", many).status == 204
    assert len(wire.fake.world().table("data-source-record")) == 3


def test_object_records(wire: Wire) -> None:
    world = wire.fake.world()
    kind = world.create("object-type", {"title": "Pet"})
    record = add_object_record(world, kind, "7", {"name": "Rex"})
    assert record.id == f"{kind.id}:::7"
    assert wire.get(f"/api/object-records/{record.id}").attributes == {"record_properties": {"name": "Rex"}}
    rows = [reference("object-record", record.id), reference("object-record", "gone:::1")]
    job = {"type": "object-record-bulk-delete-job", "relationships": {"object-records": {"data": rows}}}
    deleted = wire.post("/api/object-record-bulk-delete-jobs", job)
    assert (deleted.status, deleted.body) == (202, None)
    assert wire.get(f"/api/object-records/{record.id}").status == 404


@pytest.mark.parametrize(("name", "status"), [("my_feed", 201), ("my-feed", 400)])
def test_web_feeds(wire: Wire, name: str, status: int) -> None:
    given = {"name": name, "url": "https://x.example.com/*****", "request_method": "get", "content_type": "json"}
    assert wire.post("/api/web-feeds", resource("web-feed", **given)).status == status


def test_clones_of_universal_content(wire: Wire) -> None:
    definition = {"content_type": "block", "type": "html", "data": {"content": "<p>Hi</p>"}}
    path, type_ = "/api/template-universal-content", "template-universal-content"
    first = wire.post(path, resource(type_, name="U", definition=definition)).data["id"]
    for name, expected in ((None, "U"), ("V", "V")):
        clone = wire.post(f"{path}-clone", resource(type_, first, id=first, name=name))
        assert (clone.status, clone.attributes["name"], clone.data["id"] != first) == (201, expected, True)
        assert wire.get(f"{path}/{clone.data['id']}").attributes["definition"] == clone.attributes["definition"]
    assert wire.post(f"{path}-clone", resource(type_, first, id="other")).status == 400
    assert wire.post(f"{path}-clone", resource(type_, "none", id="none")).status == 404


@pytest.mark.parametrize(("recipients", "status"), [(1, 202), (5, 202), (0, 400), (6, 400)])
def test_previews_of_templates(wire: Wire, recipients: int, status: int) -> None:
    links = {"template": reference("template", a_template(wire))}
    to = [f"p{number}@klaviyo-fake.io" for number in range(recipients)]
    given = resource("template-preview-send-job", recipients=to, _relationships=links)
    job = wire.post("/api/template-preview-send-jobs", given)
    assert job.status == status, job.body
    given["relationships"]["template"]["data"]["id"] = "none"
    assert wire.post("/api/template-preview-send-jobs", given).status == 404
