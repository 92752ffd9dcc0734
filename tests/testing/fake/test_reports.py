"""Reports: they answer what is asked, about what is in the fake."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Any

import attrs
import pytest

from klaviyo_client import REVISION
from klaviyo_ext.testing import FakeKlaviyo, Record, load_package_document
from klaviyo_ext.testing.fake.behaviour import reports
from tests.kept_revisions import JULY as FLAT, document_of

from .campaign_requests import a_campaign as in_parts
from .wire import Got, Wire, in_july, reference, resource

REPORTS = [f"{about}-{form}" for about in ("campaign", "flow", "form", "segment") for form in ("values", "series")]
REPORTS.remove("campaign-series")


@cache
def allowed(report: str, attribute: str) -> list[str]:
    """The values that the document allows for an attribute of a request."""
    name = "".join(part.capitalize() for part in report.split("-"))
    schemas = load_package_document()["components"]["schemas"]
    schema = schemas[f"{name}RequestDTOResourceObject"]["properties"]["attributes"]["properties"][attribute]["items"]
    found: list[str] = schemas[schema["$ref"].rpartition("/")[2]]["enum"] if "$ref" in schema else schema["enum"]
    return found


@attrs.define
class Shop:
    """A fake with one of everything that reports are about."""

    wire: Wire
    people: list[Record]
    campaign: str
    message: str
    metric: str
    flow: str
    flow_message: str
    form: str
    segment: str

    def ask(self, report: str, **given: Any) -> Got:
        kind = f"{report}-report"
        wanted = {
            "statistics": allowed(report, "statistics"),
            "timeframe": {"key": "last_7_days"},
            **({"interval": "daily"} if report.endswith("series") else {}),
            **({"conversion_metric_id": self.metric} if report.startswith(("campaign", "flow")) else {}),
            **given,
        }
        query = {"page_cursor": wanted.pop("page_cursor")} if "page_cursor" in wanted else {}
        return self.wire.post(f"/api/{kind}s", resource(kind, **wanted), **query)

    def rows(self, report: str, **given: Any) -> list[Any]:
        got = self.ask(report, **given)
        assert got.status == 200, got.body
        found: list[Any] = got.attributes["results"]
        return found

    def statistics(self, report: str, **given: Any) -> dict[str, Any]:
        (row,) = self.rows(report, **given)
        found: dict[str, Any] = row["statistics"]
        return found


def a_campaign(wire: Wire, *groups: str, channel: str = "email", send_time: str | None = None) -> str:
    """A campaign of the kind that the document of the fake has."""
    if wire.revision != FLAT:
        made = in_parts(wire, *groups, channels=[channel], name=f"To {len(groups)}")
        options = {"send_options": {"send_time": send_time}}
        wire.patch(
            f"/api/campaign-messages/{made.messages[0]}",
            resource("campaign-message", made.messages[0], definition={"name": f"To {len(groups)}", **options}),
        )
        return made.id
    content = {"subject": "S"} if channel == "email" else {"body": "B"}
    definition = {"channel": channel, "content": content}
    if channel == "email":
        definition["label"] = f"To {len(groups)}"
    messages = {"data": [resource("campaign-message", definition=definition)]}
    given = {"name": "C", "audiences": {"included": list(groups)}, "campaign-messages": messages}
    if send_time is not None:
        given["send_strategy"] = {"method": "static", "datetime": send_time, "options": {"is_local": False}}
    got = wire.post("/api/campaigns", resource("campaign", **given))
    assert got.status == 201, got.body
    return str(got.data["id"])


def send(wire: Wire, campaign: str) -> str:
    assert wire.post("/api/campaign-send-jobs", resource("campaign-send-job", campaign)).status == 202
    (message,) = wire.get(f"/api/campaigns/{campaign}/campaign-messages").data
    return str(message["id"])


@pytest.fixture(params=[REVISION, FLAT])
def shop(request: pytest.FixtureRequest) -> Shop:
    wire = Wire() if request.param == REVISION else Wire(in_july(document=document_of(FLAT)), FLAT)
    fake, world = wire.fake, wire.fake.world()
    people = [fake.add_profile(email=f"p{number}@mail.dev") for number in range(40)]
    fake.add_event("Placed Order", {"email": "else@mail.dev"}, value=1, time="2026-01-01T00:00:00Z")
    metric = next(iter(world.table("metric"))).id
    campaign = a_campaign(wire, fake.add_list("All", people).id)
    message = send(wire, campaign)
    flow, action = world.create("flow", {"name": "Welcome"}), world.create("flow-action", {})
    mail = world.create("flow-message", {"channel": "Email", "definition": {"name": "Hello"}})
    world.relate(action, "flow", flow)
    world.relate(mail, "flow-action", action)
    form, version = world.create("form", {"name": "Popup"}), world.create("form-version", {})
    world.relate(version, "form", form)
    segment = fake.add_segment("Some", people[:3])
    fake.clock.advance(60)
    return Shop(wire, people, campaign, message, metric, flow.id, mail.id, form.id, segment.id)


@pytest.mark.parametrize("report", REPORTS)
def test_each_statistic_of_the_request_is_there_and_no_other(shop: Shop, report: str) -> None:
    for statistics in (allowed(report, "statistics"), allowed(report, "statistics")[::-1][:2]):
        got = shop.ask(report, statistics=statistics)
        assert got.status == 200, got.body
        (row,) = got.attributes["results"]
        assert list(row["statistics"]) == statistics
        if report.endswith("series"):
            assert len(got.attributes["date_times"]) == 8
            assert {len(values) for values in row["statistics"].values()} == {8}
        else:
            assert all(isinstance(value, int | float) for value in row["statistics"].values())


@pytest.mark.parametrize("report", REPORTS)
def test_the_shape_is_as_recorded(shop: Shop, report: str) -> None:
    body = shop.ask(report).body
    assert set(body) == {"data", "links"}
    assert set(body["data"]) == {"type", "id", "attributes"}
    assert [len(part) for part in body["data"]["id"].split("-")] == [8, 4, 4, 4, 12]
    kind = f"{report}-report"
    assert body["links"] == {"self": f"https://a.klaviyo.com/api/{kind}s", "next": None, "prev": None}


@pytest.mark.parametrize("report", REPORTS)
def test_numbers_agree_with_each_other(shop: Shop, report: str) -> None:
    names = allowed(report, "statistics")
    counts = [name for name in names if not name.endswith(("_rate", "_roi", "_per_recipient", "order_value"))]
    for numbers in _columns(shop.statistics(report)):
        for name in names:
            if name.endswith("_rate"):
                assert 0 <= numbers[name] <= 1, name
            elif name not in ("members_removed", "net_members_changed"):
                assert numbers[name] >= 0, name
        for more, less in [
            ("recipients", "delivered"),
            ("delivered", "opens_unique"),
            ("opens", "opens_unique"),
            ("opens_unique", "clicks_unique"),
            ("viewed_form", "viewed_form_uniques"),
            ("viewed_form", "submits"),
            ("total_members", "members_added"),
        ]:
            if more in numbers:
                assert numbers[more] >= numbers[less], (more, less)
    if report.endswith("series"):
        whole, parts = shop.statistics(report.replace("series", "values")), shop.statistics(report)
        for name in set(counts) - {"total_members", "opens_unique", "clicks_unique", "conversion_uniques"}:
            if not name.endswith("uniques"):
                assert whole[name] == pytest.approx(sum(parts[name])), name


def _columns(statistics: dict[str, Any]) -> list[dict[str, float]]:
    length = max((len(value) for value in statistics.values() if isinstance(value, list)), default=1)
    return [
        {name: value[index] if isinstance(value, list) else value for name, value in statistics.items()}
        for index in range(length)
    ]


@pytest.mark.parametrize("report", [report for report in REPORTS if not report.startswith("segment")])
def test_every_grouping(shop: Shop, report: str) -> None:
    names = allowed(report, "group_by")
    (row,) = shop.rows(report, group_by=names)
    assert list(row["groupings"]) == names
    for name in names:
        assert row["groupings"][name] is None or isinstance(row["groupings"][name], str)


def test_groupings_are_those_of_the_fake(shop: Shop) -> None:
    (row,) = shop.rows("campaign-values")
    expected = {"campaign_id": shop.campaign, "campaign_message_id": shop.message, "send_channel": "email"}
    assert row["groupings"] == expected
    for report in ("flow-values", "flow-series"):
        (row,) = shop.rows(report)
        expected = {"flow_id": shop.flow, "flow_message_id": shop.flow_message, "send_channel": "email"}
        assert row["groupings"] == expected
    assert [row["groupings"] for row in shop.rows("form-series")] == [{"form_id": shop.form}]
    assert [row["groupings"] for row in shop.rows("segment-values")] == [{"segment_id": shop.segment}]


def test_without_anything_there_are_no_rows() -> None:
    wire = Wire()
    wire.fake.add_event("Placed Order", {"email": "a@mail.dev"})
    a_campaign(wire, wire.fake.add_list("L").id)
    metric = next(iter(wire.fake.world().table("metric"))).id
    empty = Shop(wire, [], "", "", metric, "", "", "", "")
    for report in REPORTS:
        assert empty.rows(report) == []


def test_a_campaign_has_the_recipients_that_it_was_sent_to(shop: Shop) -> None:
    found = shop.statistics("campaign-values")
    assert (found["recipients"], found["delivered"], found["delivery_rate"]) == (40, 40, 1.0)
    assert 0 < found["opens_unique"] < 40
    assert found["open_rate"] == pytest.approx(found["opens_unique"] / 40)
    assert (found["conversions"], found["conversion_value"]) == (0, 0)


def test_text_messages_reach_who_has_a_number_and_cost_credits(shop: Shop) -> None:
    fake = shop.wire.fake
    ann = fake.add_profile(email="ann@mail.dev", phone_number="+16175551212")
    group = fake.add_list("Both", [ann, shop.people[0]])
    send(shop.wire, a_campaign(shop.wire, group.id, channel="sms"))
    found = shop.statistics("campaign-values", filter='equals(send_channel,"sms")', group_by=None)
    assert (found["recipients"], found["opens"], found["text_message_credit_usage_amount"]) == (1, 0, 1)
    assert found["text_message_spend"] > 0
    found = shop.statistics("campaign-values", filter='equals(send_channel,"email")')
    assert found["text_message_spend"] == 0


def test_events_decide_where_there_are_any(shop: Shop) -> None:
    fake, (ann, bob, cid, dan, *_) = shop.wire.fake, shop.people
    fake.add_event("Opened Email", ann, {"$message": shop.message}, unique_id="1")
    fake.add_event("Opened Email", ann, {"$message": shop.message}, unique_id="2")
    fake.add_event("Opened Email", bob)  # the last one that Bob received
    fake.add_event("Clicked Email", bob, {"$message": shop.campaign})
    fake.add_event("Bounced Email", cid)
    fake.add_event("Marked Email as Spam", dan)
    fake.add_event("Unsubscribed from Email Marketing", dan)
    fake.add_event("Placed Order", ann, value=20)
    fake.add_event("Placed Order", bob, {"$attributed_message": shop.message}, value=10.5)
    fake.add_event("Opened Email", {"email": "stranger@mail.dev"})  # was sent nothing
    found = shop.statistics("campaign-values")
    assert {name: value for name, value in found.items() if value} == {
        "recipients": 40,
        "delivered": 39,
        "delivery_rate": 0.975,
        "bounced": 1,
        "bounced_or_failed": 1,
        "bounce_rate": 0.025,
        "bounced_or_failed_rate": 0.025,
        "opens": 3,
        "opens_unique": 2,
        "open_rate": pytest.approx(2 / 39, abs=1e-6),
        "clicks": 1,
        "clicks_unique": 1,
        "click_rate": pytest.approx(1 / 39, abs=1e-6),
        "click_to_open_rate": 0.5,
        "spam_complaints": 1,
        "spam_complaint_rate": pytest.approx(1 / 39, abs=1e-6),
        "unsubscribes": 1,
        "unsubscribe_uniques": 1,
        "unsubscribe_rate": pytest.approx(1 / 39, abs=1e-6),
        "conversions": 2,
        "conversion_uniques": 2,
        "conversion_rate": pytest.approx(2 / 39, abs=1e-6),
        "conversion_value": 30.5,
        "average_order_value": 15.25,
        "revenue_per_recipient": pytest.approx(30.5 / 39, abs=1e-6),
    }


def test_an_event_long_after_a_message_is_not_about_it(shop: Shop) -> None:
    shop.wire.fake.clock.advance(6 * 86400)
    shop.wire.fake.add_event("Placed Order", shop.people[0], value=20)
    assert shop.statistics("campaign-values")["conversions"] == 0


def test_a_profile_reacts_to_the_last_message_of_the_channel(shop: Shop) -> None:
    fake = shop.wire.fake
    second = a_campaign(shop.wire, fake.add_list("Few", shop.people[:2]).id)
    fake.clock.advance(60)
    later = send(shop.wire, second)
    fake.clock.advance(60)
    fake.add_event("Opened Email", shop.people[0])
    (row,) = shop.rows("campaign-values", filter=f'equals(campaign_message_id,"{later}")')
    assert (row["statistics"]["opens"], row["statistics"]["recipients"]) == (1, 2)


def test_the_variations_of_a_message_share_its_recipients() -> None:
    wire = Wire()
    fake = wire.fake
    people = [fake.add_profile(email=f"p{number}@mail.dev") for number in range(5)]
    campaign = in_parts(wire, fake.add_list("All", people).id, channels=["email", "email"])
    wire.post("/api/campaign-send-jobs", resource("campaign-send-job", campaign.id))
    fake.clock.advance(60)
    message = fake.world().need("campaign-message", campaign.messages[0])
    second = message.hidden["sent"]["recipients"][1]
    fake.add_event("Opened Email", fake.profiles.get(second) or {}, {"$message": message.id})
    fake.add_event("Opened Email", people[0], {"$message": campaign.variations[0]}, unique_id="b")
    fake.add_event("Placed Order", people[0], value=1)
    metric = next(each.id for each in fake.world().table("metric") if each.attributes["name"] == "Placed Order")
    shop = Shop(wire, people, campaign.id, message.id, metric, "", "", "", "")
    names = ["campaign_id", "campaign_message_id", "variation", "variation_name"]
    rows = shop.rows("campaign-values", group_by=names, statistics=["recipients", "opens"])
    found = [(*list(row["groupings"].values())[2:], *row["statistics"].values()) for row in rows]
    first, other = campaign.variations
    assert found == [(first, "V0", 3, 1), (other, "V1", 2, 1)]
    whole = shop.statistics("campaign-values", statistics=["recipients", "opens", "conversions"])
    assert whole == {"recipients": 5, "opens": 2, "conversions": 1}
    only = shop.rows("campaign-values", filter=f'equals(variation,"{other}")', statistics=["recipients"])
    assert [row["statistics"] for row in only] == [{"recipients": 2}]


def test_events_of_flows(shop: Shop) -> None:
    fake, (ann, bob, *_) = shop.wire.fake, shop.people
    named = {"$flow": shop.flow, "$message": shop.flow_message}
    for person, day in ((ann, 10), (bob, 12)):
        fake.add_event("Received Email", person, named, time=f"2026-07-{day}T09:00:00Z")
    fake.add_event("Opened Email", ann, named, time="2026-07-11T09:00:00Z")
    fake.add_event("Placed Order", bob, value=7, time="2026-07-13T09:00:00Z")  # Bob received it the day before
    fake.add_event("Bounced Email", ann, {"$flow": shop.flow}, time="2026-07-14T09:00:00Z")
    found = shop.statistics("flow-series", statistics=["recipients", "opens", "delivered", "conversion_value"])
    assert found == {
        "recipients": [0, 0, 1, 0, 1, 0, 1, 0],
        "opens": [0, 0, 0, 1, 0, 0, 0, 0],
        "delivered": [0, 0, 1, 0, 1, 0, 0, 0],
        "conversion_value": [0, 0, 0, 0, 0, 7, 0, 0],
    }


def test_the_last_message_may_be_one_of_a_flow_or_of_a_campaign(shop: Shop) -> None:
    fake, ann = shop.wire.fake, shop.people[0]
    fake.add_event("Received Email", ann, {"$message": shop.flow_message}, time="2026-07-15T12:00:30Z")
    fake.add_event("Placed Order", ann, value=3, time="2026-07-15T12:00:40Z")
    fake.clock.advance(60)
    send(shop.wire, a_campaign(shop.wire, fake.add_list("L", [ann]).id))
    fake.clock.advance(60)
    fake.add_event("Placed Order", ann, value=5)
    wanted = {"statistics": ["conversion_value"]}
    assert shop.statistics("flow-values", **wanted) == {"conversion_value": 3}
    assert [row["statistics"]["conversion_value"] for row in shop.rows("campaign-values", **wanted)] == [0, 5]


def test_events_of_forms(shop: Shop) -> None:
    fake, (ann, bob, *_) = shop.wire.fake, shop.people
    for number, person in enumerate((ann, ann, bob)):
        fake.add_event("Viewed Form", person, {"form_id": shop.form}, unique_id=str(number))
    fake.add_event("Submitted Form", bob, {"form_id": shop.form})
    found = shop.statistics("form-values", statistics=["viewed_form", "viewed_form_uniques", "submits", "submit_rate"])
    assert found == {
        "viewed_form": 3,
        "viewed_form_uniques": 2,
        "submits": 1,
        "submit_rate": pytest.approx(1 / 3, abs=1e-6),
    }


def test_members_of_segments_over_time(shop: Shop) -> None:
    fake = shop.wire.fake
    fake.clock.advance(2 * 86400)
    from klaviyo_ext.testing.fake.behaviour.lists_and_segments import join

    join(fake.world(), fake.world().need("segment", shop.segment), shop.people[5])
    names = ["members_added", "net_members_changed", "total_members"]
    found = shop.statistics("segment-series", statistics=names, timeframe={"key": "last_3_months"}, interval="weekly")
    assert [sum(found["members_added"]), found["total_members"][-1]] == [4, 4]
    found = shop.statistics("segment-values", statistics=names, timeframe={"key": "today"})
    assert found == {"members_added": 1, "net_members_changed": 1, "total_members": 4}


def test_the_same_numbers_each_time_and_for_each_interval(shop: Shop) -> None:
    assert shop.rows("flow-series") == shop.rows("flow-series")
    frame = {"start": "2026-07-01T00:00:00Z", "end": "2026-07-07T00:00:00Z"}
    sums = {
        interval: sum(shop.statistics("flow-series", timeframe=frame, interval=interval)["recipients"])
        for interval in ("hourly", "daily", "weekly", "monthly")
    }
    assert len(set(sums.values())) == 1


def test_nothing_happened_in_the_future(shop: Shop) -> None:
    frame = {"start": "2026-07-14T00:00:00Z", "end": "2026-07-20T00:00:00Z"}
    found = shop.statistics("flow-series", timeframe=frame, statistics=["recipients"])
    assert found["recipients"][2:] == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("key", "begin", "days"),
    [
        ("today", "2026-03-31", 1),
        ("yesterday", "2026-03-30", 1),
        ("this_week", "2026-03-30", 2),
        ("last_week", "2026-03-23", 7),
        ("this_month", "2026-03-01", 31),
        ("last_month", "2026-02-01", 28),
        ("last_7_days", "2026-03-24", 8),
        ("last_30_days", "2026-03-01", 31),
    ],
)
def test_named_time_frames(shop: Shop, key: str, begin: str, days: int) -> None:
    shop.wire.fake.clock.now = datetime(2026, 3, 31, 12, tzinfo=UTC)
    got = shop.ask("form-series", timeframe={"key": key})
    assert got.attributes["date_times"][0] == f"{begin}T00:00:00+00:00"
    assert len(got.attributes["date_times"]) == days


@pytest.mark.parametrize(
    ("key", "begin", "weeks"),
    [
        ("last_90_days", "2025-12-29", 14),
        ("last_365_days", "2025-03-31", 53),
        ("last_3_months", "2025-12-29", 14),  # from the last day of December
        ("last_12_months", "2025-03-31", 53),
        ("this_year", "2025-12-29", 14),
        ("last_year", "2024-12-30", 53),
    ],
)
def test_named_time_frames_by_weeks(shop: Shop, key: str, begin: str, weeks: int) -> None:
    shop.wire.fake.clock.now = datetime(2026, 3, 31, 12, tzinfo=UTC)
    got = shop.ask("form-series", timeframe={"key": key}, interval="weekly")
    assert got.attributes["date_times"][0] == f"{begin}T00:00:00+00:00"
    assert len(got.attributes["date_times"]) == weeks


def test_times_are_those_of_the_account(shop: Shop) -> None:
    """A time of a request, whatever its offset, is one of the account's time zone, and so are the date times."""
    world = shop.wire.fake.world()
    (account,) = world.table("account")
    world.table("account").change(account, timezone="Asia/Tokyo")
    named = {"$message": shop.flow_message}
    shop.wire.fake.add_event("Received Email", shop.people[0], named, time="2026-07-09T15:30:00Z")  # 10 July in Tokyo
    frame = {"start": "2026-07-10T00:00:00-11:00", "end": "2026-07-11T00:00:00+00:00"}
    got = shop.ask("flow-series", timeframe=frame, interval="hourly", statistics=["recipients"])
    assert got.attributes["date_times"][:2] == ["2026-07-10T00:00:00+00:00", "2026-07-10T01:00:00+00:00"]
    assert got.attributes["results"][0]["statistics"]["recipients"] == [1] + [0] * 23


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('equals(campaign_id,"{campaign}")', 1),
        ('and(equals(campaign_id,"{campaign}"),contains-any(send_channel,["email","sms"]))', 1),
        ('contains-any(campaign_message_id,["x","{message}"])', 1),
        ('equals(campaign_message_name,"To 1")', 1),
        ('contains-any(tag_name,["vip"])', 1),
        ('contains-all(tag_name,["vip","new"])', 1),
        ('contains-all(tag_name,["vip","old"])', 0),
        ('equals(campaign_id,"x")', 0),
        ('equals(send_channel,"sms")', 0),
    ],
)
def test_filters(shop: Shop, text: str, rows: int) -> None:
    for name in ("vip", "new"):
        tag = shop.wire.post("/api/tags", resource("tag", name=name)).data["id"]
        shop.wire.post(f"/api/tags/{tag}/relationships/campaigns", [reference("campaign", shop.campaign)])
    filled = text.format(campaign=shop.campaign, message=shop.message)
    assert len(shop.rows("campaign-values", filter=filled)) == rows


def test_tags_and_groups_have_rows_of_their_own(shop: Shop) -> None:
    wire, few = shop.wire, shop.wire.fake.add_list("Few", shop.people[:2])
    more = shop.wire.fake.add_list("More", shop.people[:5])
    campaign = a_campaign(wire, few.id, more.id)
    send(wire, campaign)
    for name in ("vip", "new"):
        tag = wire.post("/api/tags", resource("tag", name=name)).data["id"]
        wire.post(f"/api/tags/{tag}/relationships/campaigns", [reference("campaign", campaign)])
    group_by = ["campaign_id", "campaign_message_id", "group", "group_name", "tag_name"]
    rows = shop.rows("campaign-values", group_by=group_by, filter=f'equals(campaign_id,"{campaign}")')
    assert {
        (row["groupings"]["group"], row["groupings"]["tag_name"], row["statistics"]["recipients"]) for row in rows
    } == {(few.id, "vip", 2), (few.id, "new", 2), (more.id, "vip", 5), (more.id, "new", 5)}


def test_campaigns_count_where_they_were_sent(shop: Shop) -> None:
    wire, fake = shop.wire, shop.wire.fake
    scheduled = a_campaign(wire, fake.add_list("L", shop.people[:2]).id, send_time="2026-07-20T09:00:00Z")
    send(wire, scheduled)
    cancelled = a_campaign(wire, fake.add_list("M", shop.people[:2]).id)
    send(wire, cancelled)
    wire.patch(f"/api/campaign-send-jobs/{cancelled}", resource("campaign-send-job", cancelled, action="cancel"))
    assert [row["groupings"]["campaign_id"] for row in shop.rows("campaign-values")] == [shop.campaign]
    fake.clock.now = datetime(2026, 7, 21, tzinfo=UTC)
    frame = {"start": "2026-07-19T00:00:00Z", "end": "2026-07-21T00:00:00Z"}
    assert [row["groupings"]["campaign_id"] for row in shop.rows("campaign-values", timeframe=frame)] == [scheduled]


@pytest.mark.parametrize(
    ("report", "given", "pointer", "detail"),
    [
        (
            "campaign-values",
            {"statistics": ["opens", "revenue"]},
            "statistics/1",
            "'revenue' is not a valid choice for 'statistics'.",
        ),
        (
            "segment-series",
            {"statistics": ["opens"]},
            "statistics/0",
            "'opens' is not a valid choice for 'statistics'.",
        ),
        ("flow-series", {"interval": "yearly"}, "interval", "'yearly' is not a valid choice for 'interval'."),
        ("flow-values", {"group_by": ["color"]}, "group_by/0", "'color' is not a valid choice for 'group_by'."),
        ("form-values", {"timeframe": {"key": "ever"}}, "timeframe/key", "'ever' is not a valid choice for 'key'."),
        ("flow-values", {"conversion_metric_id": "Nope"}, "conversion_metric_id", "does not exist"),
        ("campaign-values", {"group_by": ["campaign_id"]}, "group_by", "required: campaign_message_id"),
        ("flow-values", {"group_by": ["flow_message_id"]}, "group_by", "required: flow_id"),
        ("form-values", {"group_by": ["form_version_id"]}, "group_by", "required: form_id"),
        ("campaign-values", {"filter": "equals(color,'red')"}, "filter", "'color' is not a valid field"),
        (
            "campaign-values",
            {"filter": "any(campaign_id,['a'])"},
            "filter",
            "Allowed operators are contains-any, equals",
        ),
        ("segment-values", {"filter": "contains-any(segment_id,['a'])"}, "filter", "Allowed operators are any, equals"),
        ("form-values", {"filter": "equals(form_id,'a'),equals(form_id,'b')"}, "filter", "Only one filter"),
        ("form-values", {"filter": f"any(form_id,{['x'] * 101})"}, "filter", "100 items"),
        ("form-values", {"filter": "equals(form_id"}, "filter", "Invalid filter"),
        ("flow-values", {"filter": "equals(send_channel,'fax')"}, "filter", "'fax' is not a send_channel"),
        ("flow-series", {"interval": "hourly", "timeframe": {"key": "last_30_days"}}, "interval", "7 days"),
        ("flow-series", {"timeframe": {"key": "last_90_days"}}, "interval", "60 days"),
        (
            "flow-values",
            {"timeframe": {"start": "2026-01-02T00:00:00Z", "end": "2026-01-01T00:00:00Z"}},
            "timeframe",
            "before its end",
        ),
        (
            "flow-values",
            {"timeframe": {"start": "2024-01-02T00:00:00Z", "end": "2026-01-01T00:00:00Z"}},
            "timeframe",
            "1 year",
        ),
    ],
)
def test_refusals(shop: Shop, report: str, given: dict[str, Any], pointer: str, detail: str) -> None:
    got = shop.ask(report, **given)
    assert (got.status, got.error["code"]) == (400, "invalid"), got.body
    assert got.error["source"] == {"pointer": f"/data/attributes/{pointer}"}
    assert detail in got.error["detail"]


@pytest.mark.filterwarnings("ignore:the server used revision")
def test_pages(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reports, "_PAGE", 2)
    lists = [shop.wire.fake.add_list("L", shop.people[:1]).id for _ in range(4)]
    campaigns = [shop.campaign, *(_sent(shop.wire, group) for group in lists)]
    asked: dict[str, Any] = {
        "statistics": ["recipients"],
        "timeframe": {"key": "today"},
        "conversion_metric_id": shop.metric,
    }
    with shop.wire.fake.client() as klaviyo:
        rows = list(klaviyo.reporting.query_campaign_values(asked))
    assert [row.groupings["campaign_id"] for row in rows] == campaigns
    for cursor in ("nonsense", "cm93OjotMQ", "cm93Ojo5OTk"):
        refused = shop.ask("campaign-values", page_cursor=cursor)
        assert (refused.status, refused.error["source"]) == (400, {"parameter": "page_cursor"})


def _sent(wire: Wire, group: str) -> str:
    campaign = a_campaign(wire, group)
    send(wire, campaign)
    return campaign


def test_what_was_just_made_is_in_the_last_thirty_days() -> None:
    fake = FakeKlaviyo()
    wire = Wire(fake)
    send(wire, a_campaign(wire, fake.add_list("L", [fake.add_profile(email="a@mail.dev")]).id))
    fake.add_event("Placed Order", {"email": "a@mail.dev"}, value=5)
    fake.clock.wait(86400)
    metric = next(iter(fake.world().table("metric"))).id
    with fake.client() as klaviyo:
        asked: dict[str, Any] = {"statistics": ["recipients", "conversion_value"], "timeframe": {"key": "last_30_days"}}
        asked["conversion_metric_id"] = metric
        (row,) = klaviyo.reporting.query_campaign_values(asked)
    assert row.statistics == {"recipients": 1, "conversion_value": 5.0}


def test_names_of_fields(shop: Shop) -> None:
    body = resource("segment-values-report", statistics=["total_members"], timeframe={"key": "today"})
    got = shop.wire.post("/api/segment-values-reports", body, **{"fields__segment-values-report": "results"})
    assert list(got.attributes) == ["results"]
