"""The marketing of the shop, as data for :meth:`FakeKlaviyo.fill`, and what its campaigns bring about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any

from ..behaviour.campaign_recipients import recipients
from ..records.record_tables import Record
from ..world import World
from .goods import catalog
from .newsletters import Newsletters
from .people import Person
from .visits import Happening

__all__ = ["PLAN", "newsletter", "segments", "send"]

_SUBJECTS = (
    "Fresh from the roastery",
    "Three cups before noon",
    "Your guide to pour-over",
    "New: Single Origin Peru",
    "A mug for every mood",
    "Last days of the kettle sale",
)


def _email(name: str, subject: str, next_: str | None) -> dict[str, Any]:
    message = {"name": name, "subject_line": subject, "template_id": "@templates/Letter"}
    sender = {"from_email": "hello@klaviyo-fake.io", "from_label": "The Shop"}
    return {
        "temporary_id": name,
        "type": "send-email",
        "data": {"message": {**message, **sender}},
        "links": {"next": next_},
    }


def _delay(name: str, unit: str, value: int, next_: str) -> dict[str, Any]:
    return {
        "temporary_id": name,
        "type": "time-delay",
        "data": {"unit": unit, "value": value},
        "links": {"next": next_},
    }


def _flow(name: str, trigger: dict[str, str], *actions: dict[str, Any]) -> dict[str, Any]:
    definition = {"triggers": [trigger], "actions": list(actions), "entry_action_id": actions[0]["temporary_id"]}
    return {"name": name, "status": "live", "definition": definition}


_BUTTON: dict[str, Any] = {"type": "html_text", "properties": {"content": "<p>10 % off your first order</p>"}}
_STEP: dict[str, Any] = {"columns": [{"rows": [{"blocks": [_BUTTON]}]}]}

PLAN: dict[str, Any] = {
    "tags": [{"name": "Automation"}, {"name": "Newsletter"}],
    "templates": [{"name": "Letter", "editor_type": "CODE", "html": "<html><body><p>Hello</p></body></html>"}],
    "catalog-items": catalog(),
    "coupons": [{"external_id": "WELCOME10", "description": "10 % off the first order"}],
    "flows": [
        _flow(
            "Welcome Series",
            {"type": "list", "id": "@lists/Newsletter"},
            _email("Welcome", "Welcome to the shop", "wait"),
            _delay("wait", "days", 3, "Our Story"),
            _email("Our Story", "Where our coffee grows", None),
        ),
        _flow(
            "Abandoned Checkout",
            {"type": "metric", "id": "@metrics/Started Checkout"},
            _delay("wait", "hours", 4, "Reminder"),
            _email("Reminder", "You left something behind", None),
        ),
        _flow(
            "Thank You",
            {"type": "metric", "id": "@metrics/Placed Order"},
            _delay("wait", "days", 7, "Thank You"),
            _email("Thank You", "How is your coffee?", None),
        ),
    ],
    "forms": [
        {
            "name": "Newsletter Popup",
            "status": "draft",
            "ab_test": False,
            "definition": {"versions": [{"type": "popup", "name": "Popup", "steps": [_STEP, _STEP]}]},
        }
    ],
}
"""What the shop has besides people, lists, events and campaigns."""


def _ordered(operator: str, value: int, frame: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "profile-metric",
        "metric_id": "@metrics/Placed Order",
        "measurement": "count",
        "measurement_filter": {"type": "numeric", "operator": operator, "value": value},
        "timeframe_filter": frame,
    }


def segments() -> dict[str, Any]:
    """The segments of the shop. They are about its orders, so they come last."""
    ever: dict[str, Any] = {"type": "date", "operator": "alltime"}
    month: dict[str, Any] = {"type": "date", "operator": "in-the-last", "unit": "day", "quantity": 30}
    consent = {"channel": "email", "can_receive_marketing": True, "consent_status": {"subscription": "subscribed"}}
    wanted: dict[str, list[dict[str, Any]]] = {
        "Repeat Customers": [_ordered("greater-than-or-equal", 2, ever)],
        "Customers of the Last 30 Days": [_ordered("greater-than", 0, month)],
        "Never Ordered": [_ordered("equals", 0, ever)],
        "Can Receive E-Mail": [{"type": "profile-marketing-consent", "consent": consent}],
    }
    return {
        "segments": [
            {"name": name, "definition": {"condition_groups": [{"conditions": conditions}]}}
            for name, conditions in wanted.items()
        ]
    }


def newsletter(newsletters: Newsletters, name: str, number: int) -> dict[str, Any]:
    """A campaign to the subscribers; every third one tests two subjects."""
    subjects = [_SUBJECTS[(number + n) % len(_SUBJECTS)] for n in range(2 if number % 3 == 2 else 1)]
    return {"campaigns": [newsletters.request(name, subjects)]}


def send(
    world: World,
    newsletters: Newsletters,
    campaign: Record,
    people: Sequence[Person],
    when: datetime,
    random: Random,
) -> Iterator[Happening]:
    """Send a campaign; what its recipients do with it."""
    members = recipients(world, campaign)
    to = [each for each in people if each.record.id in members and each.since < when and _reachable(each)]
    newsletters.mark(world, campaign, when, [each.record.id for each in to])
    [(_, message)] = campaign.related("campaign-messages")
    return _reactions(f"Newsletter {when:%Y-%m-%d}", message, to, when, random)


def _reachable(person: Person) -> bool:
    return bool(person.record.attributes["subscriptions"]["email"]["marketing"]["can_receive_email_marketing"])


def _reactions(
    name: str, message: str, people: Sequence[Person], when: datetime, random: Random
) -> Iterator[Happening]:
    named = {"$message": message, "Campaign Name": name}
    appeal = random.uniform(0.75, 1.25)
    for person in people:
        if random.random() >= person.eagerness * appeal:
            continue
        opened = when + timedelta(hours=min(random.expovariate(1 / 9), 110))
        yield opened, person.record, "Opened Email", named, None
        if random.random() < 0.08:
            clicked = opened + timedelta(seconds=random.randrange(5, 90))
            yield clicked, person.record, "Clicked Email", {**named, "URL": "https://shop.klaviyo-fake.io"}, None
