"""Billing: what an account has used of its plan in the current month, counted from what is in the fake."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World, missing
from .request_parts import held, member

__all__: list[str] = []

_TYPE = "billing-usage"
_PLAN: Mapping[str, tuple[str, int]] = {
    "email_sends": ("messages", 250_000),
    "profiles": ("profiles", 50_000),
    "sms_credits": ("credits", 10_000),
}
"""Usage types, each with its unit and what the plan allows."""


@behaves("list_billing_usage")
def _list(world: World, _: AcceptedCall) -> Answer:
    return Answer(records=[_usage(world, name) for name in _PLAN])


@behaves("get_billing_usage")
def _get(world: World, call: AcceptedCall) -> Answer:
    name = call.path_params["id"]
    if name not in _PLAN:
        raise missing(_TYPE, name)
    return Answer(record=_usage(world, name))


def _usage(world: World, name: str) -> Record:
    now = world.clock.wall.astimezone(UTC)
    start = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    end = (start + timedelta(days=32)).replace(day=1)
    unit, most = _PLAN[name]
    used = (
        len(world.table("profile"))
        if name == "profiles"
        else _sent(world, start, "email" if unit == "messages" else "sms")
    )
    times = {"period_start": start, "period_end": end, "as_of": now}
    stamps = {key: when.isoformat(timespec="seconds") for key, when in times.items()}
    return Record(_TYPE, name, {"usage_used": used, "usage_max": most, "unit": unit, **stamps})


def _sent(world: World, start: datetime, channel: str) -> int:
    """How many messages campaigns have sent since the start of the month."""
    count = 0
    for message in world.table("campaign-message"):
        sent = message.hidden.get("sent")
        if sent is not None and start <= datetime.fromisoformat(sent["at"]) <= world.clock.wall:
            variations = held(world, message, "campaign-variations")
            to = [variations[n % len(variations)] for n in range(len(sent["recipients"]))]
            count += sum(member(each.attributes["definition"], "details").get("channel") == channel for each in to)
    return count
