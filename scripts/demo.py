"""Ten typed calls to a server that checks every byte of them against the document.

The server is ours, on loopback: no key, no network. What it answers is made up from the schemas of the answers.
"""

from __future__ import annotations

import datetime as dt
import time
from typing import TypeVar

from generated import REVISION, APIStatusError, Client, File, Operation, operations
from generated.api import campaigns, client, events, images, lists, metrics, profiles
from generated.filters.campaigns import GetCampaignsFilter
from generated.filters.profiles import GetProfilesFilter
from generated.models import ProfileCreateAttributes, ProfileLocation
from klaviyo_ext.testing import SpecServer

T = TypeVar("T")

_SINCE = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
_PIXEL = bytes.fromhex("89504e470d0a1a0a")


class _Narrator:
    """Sends operations and prints what went out, what came back, and how long it took."""

    def __init__(self, sender: Client) -> None:
        self._sender = sender

    def send(self, operation: Operation[T]) -> T:
        began = time.perf_counter()
        answer = self._sender.send_raw(operation)
        took = (time.perf_counter() - began) * 1000
        target = operation.path + ("?" + "&".join(f"{k}={v}" for k, v in operation.query) if operation.query else "")
        print(f"\n{operation.info.method} {target}")
        print(f"    {answer.status_code}, {len(answer.content):,} bytes, {took:.1f} ms")
        return answer.parsed


def main() -> None:
    """Run the calls."""
    with (
        SpecServer().serve() as server,
        Client(api_key="pk_demo", company_id="DEMO00", base_url=server.url) as sender,
    ):
        print(f"Revision {REVISION}, {len(operations)} operations; a server on loopback checks every request.")
        _reads(_Narrator(sender))
        _writes(_Narrator(sender))
        _refusal(sender)


def _reads(narrator: _Narrator) -> None:
    page = narrator.send(profiles.get_profiles(page_size=2, additional_fields_profile=["subscriptions"]))
    for profile in page:
        print(f"    {profile.attributes.email}, created {profile.attributes.created}")
    print(f"    next page: {page.next_cursor}")

    some = GetProfilesFilter.email.any_of(["ann@example.com", 'o"neil@example.com'])
    page = narrator.send(
        profiles.get_profiles(
            filter=some & GetProfilesFilter.created.greater_than(_SINCE),
            fields_profile=["email", "location.city"],
            sort="-created",
        )
    )
    print(
        f"    {len(page)} profiles; city of the first: {(page.data[0].attributes.location or ProfileLocation()).city}"
    )

    feed = narrator.send(events.get_events(include=["metric", "profile"], sort="-datetime", page_size=1))
    included = sorted({type(resource).__name__ for resource in feed.included})
    print(f"    {[str(event.attributes.datetime) for event in feed]}, included: {', '.join(included)}")

    sent = narrator.send(campaigns.get_campaigns(filter=GetCampaignsFilter.messages_channel.equals("email")))
    print(f"    {[campaign.attributes.status for campaign in sent]}")


def _writes(narrator: _Narrator) -> None:
    location = ProfileLocation(city="Boston", country="US")
    made = narrator.send(profiles.create_profile(ProfileCreateAttributes(email="ann@example.com", location=location)))
    print(f"    profile {made.data.id}")

    narrator.send(profiles.update_profile(made.data.id, {"first_name": "Ann", "title": None}))
    print("    a mapping goes out as it is: title is cleared, nothing else is touched")

    narrator.send(lists.add_profiles_to_list("Y6nRLr", [made.data.id]))
    narrator.send(client.create_client_event({"properties": {}, "metric": _metric("Viewed"), "profile": _person()}))
    print("    the public API: a company id, no secret")

    picture = narrator.send(images.upload_image_from_file(File(_PIXEL, "pixel.png", "image/png"), name="Pixel"))
    print(f"    {picture.data.attributes.image_url}")

    report = narrator.send(
        metrics.query_metric_aggregates(
            {
                "metric_id": "WLr4Jz",
                "measurements": ["count"],
                "filter": ["greater-or-equal(datetime,2026-01-01)", "less-than(datetime,2026-02-01)"],
            }
        )
    )
    print(f"    {len(report.data.attributes.dates or [])} dates")


def _metric(name: str) -> dict[str, object]:
    return {"data": {"type": "metric", "attributes": {"name": name}}}


def _person() -> dict[str, object]:
    return {"data": {"type": "profile", "attributes": {"email": "ann@example.com"}}}


def _refusal(sender: Client) -> None:
    print("\nA request that the document does not allow:")
    try:
        sender.send(profiles.create_profile({"emial": "ann@example.com"}))
    except APIStatusError as error:
        print(f"    {error}")


if __name__ == "__main__":
    main()
