"""Profiles: read, created, and updated by just what updaters touch."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, cast

import pytest

from klaviyo_client.filters.profiles import GetProfilesFilter
from klaviyo_client.models import ProfileCreateAttributes, ProfileLocation
from klaviyo_ext import AsyncKlaviyo, Klaviyo, errors, updaters as u
from klaviyo_ext.testing import SpecServer
from tests.ext.kernel import Script, Time, answer, blocking, cursors, pages_of, profile, refusal


def body(server: SpecServer) -> dict[str, Any]:
    """The resource in the newest request."""
    found: dict[str, Any] = json.loads(server.requests[-1].body)["data"]
    return found


# Reading


def test_one_profile(klaviyo: Klaviyo, server: SpecServer) -> None:
    found = klaviyo.get_profile("P1", fields=["email", "location.city"], additional_fields=["subscriptions"])
    assert found.type == "profile"
    (request,) = server.requests
    assert (request.method, request.path) == ("GET", "/api/profiles/P1")
    assert "additional-fields[profile]=subscriptions" in request.query
    assert "fields[profile]=email%2Clocation.city" in request.query


def test_a_profile_that_does_not_exist() -> None:
    with (
        blocking(Script([refusal(404, "not_found")]), Time()) as client,
        pytest.raises(errors.ProfileDoesNotExistError, match="get_profile") as caught,
    ):
        client.get_profile("P404")
    assert isinstance(caught.value, errors.NotFoundError)
    assert caught.value.operation is not None
    assert caught.value.operation.path == "/api/profiles/P404"


def test_an_id_is_one_segment_of_a_path() -> None:
    script = Script([answer(profile())])
    with blocking(script, Time()) as client:
        client.get_profile("a?b#c%2F")
    assert script.requests[0].url.raw_path == b"/api/profiles/a%3Fb%23c%252F"


def test_profiles_are_read_lazily_over_all_pages() -> None:
    script = Script([pages_of(7, 3)])
    with blocking(script, Time()) as client:
        walk = client.get_profiles(
            filter=GetProfilesFilter.created.greater_than(datetime(2026, 1, 1, tzinfo=UTC)),
            sort="-updated",
            fields=["email"],
            additional_fields=["predictive_analytics"],
            page_size=3,
        )
        assert script.requests == []
        assert [next(walk).id for _ in range(3)] == ["P0", "P1", "P2"]
        assert len(script.requests) == 1
        assert [item.id for item in walk] == ["P3", "P4", "P5", "P6"]
    assert list(cursors(script)) == [None, "3", "6"]
    for request in script.requests:
        asked = dict(request.url.params)
        asked.pop("page[cursor]", None)
        assert asked == {
            "filter": "greater-than(created,2026-01-01T00:00:00+00:00)",
            "sort": "-updated",
            "fields[profile]": "email",
            "additional-fields[profile]": "predictive_analytics",
            "page[size]": "3",
        }


def test_a_page_has_the_size_that_the_server_likes_unless_one_is_asked_for() -> None:
    script = Script([pages_of(1, 1)])
    with blocking(script, Time()) as client:
        list(client.get_profiles())
    assert "page[size]" not in script.requests[0].url.params


def test_filters_may_be_text(klaviyo: Klaviyo, server: SpecServer) -> None:
    next(klaviyo.get_profiles(filter='equals(email,"ann@example.com")'))
    assert len(server.requests) == 1


# Creating


@pytest.mark.parametrize(
    "attributes",
    [
        {"email": "ann@example.com", "location": {"city": "Turin"}, "properties": {"tier": None}},
        ProfileCreateAttributes(
            email="ann@example.com", location=ProfileLocation(city="Turin"), properties={"tier": None}
        ),
    ],
    ids=["mapping", "model"],
)
def test_creating_sends_what_is_given(klaviyo: Klaviyo, server: SpecServer, attributes: Any) -> None:
    assert klaviyo.create_profile(attributes).type == "profile"
    assert body(server) == {
        "type": "profile",
        "attributes": {"email": "ann@example.com", "location": {"city": "Turin"}, "properties": {"tier": None}},
    }


def test_a_profile_that_exists_already_is_named() -> None:
    duplicate = refusal(409, "duplicate_profile", meta={"duplicate_profile_id": "P7"})
    script = Script([duplicate, answer(profile("P7", first_name="Ann"))])
    with blocking(script, Time()) as client:
        with pytest.raises(errors.ProfileAlreadyExistsError, match="the profile is P7") as caught:
            client.create_profile({"email": "ann@example.com"})
        assert caught.value.duplicate_profile_id == "P7"
        found = client.update_profile(caught.value.duplicate_profile_id, u.first_name("Ann"))
    assert found.attributes.first_name == "Ann"
    assert script.requests[1].url.path == "/api/profiles/P7"
    assert len(script.requests) == 2, "a conflict is not tried again"


def test_another_conflict_is_not_a_duplicate() -> None:
    script = Script([refusal(409, "conflict")])
    with blocking(script, Time()) as client, pytest.raises(errors.ConflictError) as caught:
        client.create_profile({"email": "ann@example.com"})
    assert not isinstance(caught.value, errors.ProfileAlreadyExistsError)


def test_a_duplicate_that_the_server_does_not_name() -> None:
    with (
        blocking(Script([refusal(409, "duplicate_profile")]), Time()) as client,
        pytest.raises(errors.ProfileAlreadyExistsError) as caught,
    ):
        client.create_profile({"email": "ann@example.com"})
    assert caught.value.duplicate_profile_id == ""


# Updating


def test_an_update_sends_the_difference_and_nothing_else(klaviyo: Klaviyo, server: SpecServer) -> None:
    klaviyo.update_profile(
        "P1",
        u.first_name("Ann"),
        u.title(None),
        u.location(city="Turin", region=None),
        u.properties(tier="gold"),
        u.unset_properties("old"),
        u.append_property("seen", "spring"),
        lambda draft: draft.properties.setdefault("first", True),
    )
    (request,) = server.requests
    assert (request.method, request.path) == ("PATCH", "/api/profiles/P1")
    assert body(server) == {
        "type": "profile",
        "id": "P1",
        "attributes": {
            "first_name": "Ann",
            "title": None,
            "location": {"city": "Turin", "region": None},
            "properties": {"tier": "gold", "first": True},
        },
        "meta": {"patch_properties": {"append": {"seen": ["spring"]}, "unset": ["old"]}},
    }


def test_an_upsert_by_identifier_names_no_id(klaviyo: Klaviyo, server: SpecServer) -> None:
    klaviyo.create_or_update_profile(None, u.email("ann@example.com"), u.organization("Acme"))
    (request,) = server.requests
    assert (request.method, request.path) == ("POST", "/api/profile-import")
    assert body(server) == {"type": "profile", "attributes": {"email": "ann@example.com", "organization": "Acme"}}


def test_an_upsert_by_id(klaviyo: Klaviyo, server: SpecServer) -> None:
    klaviyo.create_or_update_profile("P1", u.last_name(None))
    assert body(server) == {"type": "profile", "id": "P1", "attributes": {"last_name": None}}


def test_an_upsert_by_an_id_that_does_not_exist() -> None:
    with (
        blocking(Script([refusal(404, "not_found")]), Time()) as client,
        pytest.raises(errors.ProfileDoesNotExistError),
    ):
        client.create_or_update_profile("P404", u.last_name("B"))


def test_a_profile_that_was_read_is_written_back_as_updaters(klaviyo: Klaviyo, server: SpecServer) -> None:
    read = klaviyo.get_profile("P1")
    klaviyo.create_or_update_profile(None, *u.to_updaters(read), u.first_name("Ann"))
    sent = body(server)["attributes"]
    assert sent["first_name"] == "Ann"
    assert "created" not in sent


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ([u.properties(a=1), u.unset_properties("a")], "a"),
        ([u.append_property("a", 1), u.unset_properties("a")], "a"),
        ([lambda draft: setattr(draft, "emial", "x")], "did you mean email"),
        ([u.id("P2")], "P2"),
        (["first_name"], "changes: must be an updater, a mapping, a model or a draft, not str"),
        ([u.title("x"), None], r"changes\[1\]: must be an updater"),
    ],
)
def test_changes_that_cannot_be_made_are_refused_before_sending(
    klaviyo: Klaviyo, server: SpecServer, changes: list[Any], message: str
) -> None:
    for send in (klaviyo.update_profile, klaviyo.create_or_update_profile):
        with pytest.raises(errors.ArgumentError, match=message):
            send("P1", *changes)
    assert server.requests == ()


def test_a_profile_over_the_limit_is_not_sent(klaviyo: Klaviyo, server: SpecServer) -> None:
    big = u.properties(x="y" * 100_000)
    sends: list[Callable[[], object]] = [
        lambda: klaviyo.create_profile({"properties": {"x": "y" * 100_000}}),
        lambda: klaviyo.update_profile("P1", big),
        lambda: klaviyo.create_or_update_profile(None, u.email("a@b.co"), big),
    ]
    for send in sends:
        with pytest.raises(errors.ArgumentError, match="the limit is 100,000"):
            send()
    assert server.requests == ()


@pytest.mark.parametrize("id", ["", " ", ".", "..", "a/b", "a b", "a\n", None, 7])
def test_what_is_no_id_is_refused(klaviyo: Klaviyo, server: SpecServer, id: Any) -> None:
    sends: list[Callable[[], object]] = [
        lambda: klaviyo.get_profile(id),
        lambda: klaviyo.update_profile(id, u.first_name("Ann")),
        lambda: klaviyo.create_or_update_profile(cast("Any", 7 if id is None else id), u.first_name("Ann")),
    ]
    for send in sends:
        with pytest.raises(errors.ArgumentError) as caught:
            send()
        assert caught.value.argument == "id"
    assert server.requests == ()


def test_an_answer_may_hold_anything() -> None:
    odd = {
        "data": {"type": "profile", "id": "P1", "attributes": {"email": 7, "created": "soon", "new": {}}, "links": None}
    }
    with blocking(Script([answer(odd)]), Time()) as client:
        found = client.update_profile("P1", u.first_name("Ann"))
    assert found.to_dict() == odd["data"]


def test_the_same_for_async_code(server: SpecServer) -> None:
    async def main() -> None:
        async with AsyncKlaviyo("pk_test", transport=server.transport(), pace=False) as client:
            assert (await client.get_profile("P1")).type == "profile"
            assert [found async for found in client.get_profiles(page_size=1)]
            await client.create_profile({"email": "ann@example.com"})
            await client.update_profile("P1", u.title(None))
            await client.create_or_update_profile(None, u.email("ann@example.com"))
            assert body(server) == {"type": "profile", "attributes": {"email": "ann@example.com"}}
            with pytest.raises(errors.ArgumentError, match="id"):
                await client.get_profile("a/b")

    asyncio.run(main())
