"""Drafts and updaters: what may be assigned, and what an updater may be."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, assert_type

from klaviyo_client.models import Profile, ProfileLocation
from klaviyo_ext import updaters as u
from klaviyo_ext.people import CustomProperties, LocationDraft, ProfileDraft


def drafts(profile: Profile) -> None:
    draft = ProfileDraft.of(profile)
    assert_type(draft.email, str | None)
    assert_type(draft.properties, CustomProperties)
    assert_type(draft.location, LocationDraft)
    draft.email = "ann@example.org"
    draft.title = None
    del draft.title
    draft.location = ProfileLocation(city="Turin")
    draft.location = {"city": "Turin"}
    draft.location = None
    draft.location.latitude = Decimal("45.07")
    draft.location["zip"] = "10121"
    draft.properties = {"a": 1}
    draft.properties["when"] = datetime.now(UTC)
    draft.properties.setdefault("tags", []).append("new")
    assert_type(draft.changes().attributes, dict[str, Any])
    assert_type(draft.to_request("update", id="01ABC").id, str | None)


def rename(draft: ProfileDraft) -> None:
    draft.properties["new"] = draft.properties.pop("old", None)


def made(profile: Profile, row: dict[str, str | int]) -> None:
    updaters: list[u.Updater] = [
        rename,
        lambda draft: draft.properties.setdefault("seen", True),
        u.email(None),
        u.location(ProfileLocation(), latitude=Decimal("45.07"), zip=None),
        u.properties(row),
        u.properties({"when": datetime.now(UTC), "nested": [1, {"x": Decimal(1)}]}, tags={"x"}, none=None),
        u.append_property("sizes", "M", 1, Decimal(2)),
        u.given(email="a@b.co", phone_number=None, location={"city": None}, properties={"x": None, "y": [1]}),
        u.given({"$title": None}, location=ProfileLocation(city="Turin"), kx=None),
        *u.to_updaters(profile),
    ]
    assert_type(u.apply(ProfileDraft(), *updaters), ProfileDraft)


def mistakes(draft: ProfileDraft) -> None:
    draft.emial = "x"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    draft.email = 5  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    draft.location = 5  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    draft.location.citi = "x"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    draft.to_request("delete")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    u.given(emial="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    u.given(email=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    u.given({1: 2})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    u.email(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    u.location(citi="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    u.properties(a=object())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    u.properties({1: 2})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    u.combine("email")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
