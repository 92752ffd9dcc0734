"""`tap-klaviyo`, the Singer tap: discovery, and two runs with state."""

from __future__ import annotations

import json
from typing import Any

from tests.environments import environment

from .shop import fill
from .visit import Outcome, Visit, aim, json_lines

__all__ = ["REQUIREMENTS", "visit"]

REQUIREMENTS = ("tap-klaviyo==1.1.5",)


def visit(at: Visit) -> None:
    """Discover the streams, read all of them, change some data, and read again from the state."""
    python = environment("fidelity-tap", *REQUIREMENTS)
    aim(python.parents[1], "lib/python*/site-packages/tap_klaviyo/*.py", url=at.url)
    program = python.with_name("tap-klaviyo")
    shop = fill(at.fake)
    config = at.file("config.json", {"api_key": "pk_fidelity", "start_date": "2020-01-01T00:00:00Z"})
    found = at.run("discover", program, "--config", config, "--discover", check=lambda text: "receive" in text)
    catalog = at.file("catalog.json", _selected(json.loads(found)))
    read = (program, "--config", config, "--catalog", catalog)
    first = at.run("read all streams", *read)
    records = _records(first)
    wanted = {"lists": "list", "receive": "Received Email", "open": "Opened Email", "click": "Clicked Email"}
    for stream, type_ in wanted.items():
        held = [r.id for r in at.fake.world().table("list")] if stream == "lists" else _events(at, type_)
        got = records.get(stream, [])
        at.outcomes.append(
            Outcome(
                f"first read: {stream}, {len(got)} records",
                "" if sorted(got) == sorted(held) else f"{len(got)} of {len(held)} records",
            )
        )
    at.outcomes.append(
        Outcome(
            "first read: campaigns", "" if shop.campaign in records.get("campaigns", []) else "a campaign is missing"
        )
    )
    gone = records.get("global_exclusions", [])
    at.outcomes.append(Outcome("first read: suppressed profiles", "" if len(gone) == 3 else f"{gone} of 3"))
    [state] = [m["value"] for m in json_lines(first) if m["type"] == "STATE"][-1:]
    at.fake.add_event("Received Email", at.fake.add_profile(email="late@klaviyo-fake.io"))
    second = at.run("read all streams with state", *read, "--state", at.file("state.json", state))
    news = _records(second).get("receive", [])
    at.outcomes.append(
        Outcome("second read: only what is new", "" if 0 < len(news) <= 3 else f"{len(news)} events received")
    )


def _selected(catalog: dict[str, Any]) -> dict[str, Any]:
    for stream in catalog["streams"]:
        for entry in stream["metadata"]:
            entry["metadata"]["selected"] = True
    return catalog


def _records(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for message in json_lines(text):
        if message["type"] == "RECORD":
            found.setdefault(message["stream"], []).append(message["record"]["id"])
    return found


def _events(at: Visit, metric: str) -> list[str]:
    world = at.fake.world()
    [id_] = [record.id for record in world.table("metric") if record.attributes["name"] == metric]
    return [event.id for event in at.fake.events if ("metric", id_) in event.related("metric")]
