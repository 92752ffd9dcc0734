"""`airbyte-source-klaviyo`: the connector, as its platform runs it: check, discover, and two reads with state."""

from __future__ import annotations

from collections import Counter
from typing import Any

from tests.environments import environment

from .shop import fill
from .visit import Outcome, Visit, aim, json_lines

__all__ = ["REQUIREMENTS", "visit"]

REQUIREMENTS = ("airbyte-source-klaviyo==2.13.1",)


def visit(at: Visit) -> None:
    """Read all streams, change some data, and read again from the state."""
    python = environment("fidelity-airbyte", *REQUIREMENTS)
    aim(python.parents[1], "lib/python*/site-packages/source_klaviyo/**/*.*", url=at.url)
    program = python.with_name("source-klaviyo")
    # It reads one list a second, as the limit of their counts wants.
    fill(at.fake, lists=3)
    start = f"{at.fake.clock.now.year - 1}-06-01T00:00:00Z"
    config = at.file("config.json", {"api_key": "pk_fidelity", "start_date": start})
    at.run("check", program, "check", "--config", config, check=lambda text: '"SUCCEEDED"' in text)
    # Discovery asks nothing of the API.
    catalog = at.file("catalog.json", _configured(at.complete(program, "discover", "--config", config).stdout))
    read = (program, "read", "--config", config, "--catalog", catalog)
    first = at.run("read all streams", *read, check=lambda text: not _errors(text), refused=(404,))
    _compare(at, "first read", _records(first))
    state = at.file("state.json", _states(first))
    before = Counter({name: len(ids) for name, ids in _records(first).items()})
    at.fake.clock.advance(3600)
    person = at.fake.add_profile(email="late@klaviyo-fake.io")
    at.fake.add_event("Placed Order", person, value=1.0)
    second = at.run(
        "read all streams with state", *read, "--state", state, check=lambda text: not _errors(text), refused=(404,)
    )
    later = _records(second)
    at.outcomes.append(
        Outcome("second read: profiles", "" if person.id in later["profiles"] else f"only {later['profiles']}")
    )
    for name in ("profiles", "events"):
        problem = "" if 0 < len(later[name]) < before[name] else f"{len(later[name])} records after {before[name]}"
        at.outcomes.append(Outcome(f"second read: {name}, only what is new", problem))


def _configured(text: str) -> dict[str, Any]:
    [catalog] = [message["catalog"] for message in json_lines(text) if message["type"] == "CATALOG"]
    streams: list[dict[str, Any]] = []
    for stream in catalog["streams"]:
        mode = "incremental" if "incremental" in stream["supported_sync_modes"] else "full_refresh"
        streams.append({"stream": stream, "sync_mode": mode, "destination_sync_mode": "append"})
    return {"streams": streams}


def _errors(text: str) -> list[Any]:
    return [
        m["trace"]["error"]["message"] for m in json_lines(text) if m["type"] == "TRACE" and m["trace"].get("error")
    ]


def _records(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for message in json_lines(text):
        if message["type"] == "RECORD":
            found.setdefault(message["record"]["stream"], []).append(message["record"]["data"].get("id", ""))
    return found


def _states(text: str) -> list[Any]:
    latest = {
        message["state"]["stream"]["stream_descriptor"]["name"]: message["state"]
        for message in json_lines(text)
        if message["type"] == "STATE"
    }
    return list(latest.values())


def _compare(at: Visit, label: str, records: dict[str, list[str]]) -> None:
    """Each stream has each record of the fake once."""
    streams = {
        "profiles": "profile",
        "events": "event",
        "events_detailed": "event",
        "lists": "list",
        "lists_detailed": "list",
        "campaigns": "campaign",
        "campaigns_detailed": "campaign",
        "flows": "flow",
        "metrics": "metric",
        "email_templates": "template",
    }
    for stream, type_ in streams.items():
        # Templates of messages are not listed.
        wanted = sorted(record.id for record in at.fake.world().table(type_) if "message" not in record.hidden)
        got = sorted(records.get(stream, []))
        problem = "" if got == wanted else f"{len(got)} of {len(wanted)} records, {len(set(got))} different"
        at.outcomes.append(Outcome(f"{label}: {stream}, {len(got)} records", problem))
