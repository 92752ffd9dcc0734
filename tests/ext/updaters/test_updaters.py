"""Updaters: made at once or refused at once, applied to any draft."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from klaviyo_client.api import profiles
from klaviyo_client.models import (
    EventProfileCreateAttributes,
    Profile,
    ProfileAttributes,
    ProfileLocation,
    ProfileMeta,
    ProfileUpsertAttributes,
    ProfileUpsertQueryResourceObject,
)
from klaviyo_client.runtime.encoding import dumps
from klaviyo_ext import Klaviyo, updaters as u
from klaviyo_ext.errors import (
    ArgumentError,
    ArgumentTypeError,
    ConflictingChangesError,
    EncodeError,
    RequestTooLargeError,
    UnknownAttributeError,
)
from klaviyo_ext.people import ProfileDraft
from klaviyo_ext.people.profile_attributes import CONTAINERS, location_attributes, profile_attributes
from klaviyo_ext.updaters import Updater
from tests.ext.people.any_profile import SCALARS, TEXT, VALUES, attributes_of

untyped: Any = u
"""For what a type checker would refuse already."""


def changes(*updaters: Updater) -> dict[str, Any]:
    made = u.apply(ProfileDraft(), *updaters).changes()
    assert made.meta is None
    return made.attributes


def meta(*updaters: Updater) -> Any:
    made = u.apply(ProfileDraft(), *updaters).changes()
    assert made.attributes == {}
    return made.meta


# ------------------------------------------------------------------ parity with the Go client

PARITY: list[tuple[str, Updater, dict[str, Any]]] = [
    ("WithEmail", u.email("a@example.org"), {"email": "a@example.org"}),
    ("WithPhoneNumber", u.phone_number("+15005550006"), {"phone_number": "+15005550006"}),
    ("WithExternalId", u.external_id("7"), {"external_id": "7"}),
    ("WithAnonymousId", u.anonymous_id("anon"), {"anonymous_id": "anon"}),
    ("WithFirstName", u.first_name("Ann"), {"first_name": "Ann"}),
    ("WithLastName", u.last_name("Lee"), {"last_name": "Lee"}),
    ("WithOrganization", u.organization("Acme"), {"organization": "Acme"}),
    ("WithTitle", u.title("Manager"), {"title": "Manager"}),
    ("WithImage", u.image("https://example.org/a.png"), {"image": "https://example.org/a.png"}),
    ("WithLocationAddress1", u.location(address1="1 St"), {"location": {"address1": "1 St"}}),
    ("WithLocationAddress2", u.location(address2="Floor 2"), {"location": {"address2": "Floor 2"}}),
    ("WithLocationCity", u.location(city="Turin"), {"location": {"city": "Turin"}}),
    ("WithLocationCountry", u.location(country="Italy"), {"location": {"country": "Italy"}}),
    ("WithLocationLatitude", u.location(latitude=45.07), {"location": {"latitude": 45.07}}),
    ("WithLocationLongitude", u.location(longitude="7.6"), {"location": {"longitude": "7.6"}}),
    ("WithLocationRegion", u.location(region="TO"), {"location": {"region": "TO"}}),
    ("WithLocationZip", u.location(zip="10121"), {"location": {"zip": "10121"}}),
    ("WithLocationTimezone", u.location(timezone="Europe/Rome"), {"location": {"timezone": "Europe/Rome"}}),
    ("WithProperties", u.properties({"a": 1}, b=[2]), {"properties": {"a": 1, "b": [2]}}),
    ("WithPropertiesValue", u.property("key with spaces", 1), {"properties": {"key with spaces": 1}}),
    # and what that client does not have
    ("locale", u.locale("en-US"), {"locale": "en-US"}),
    ("ip", u.location(ip="127.0.0.1"), {"location": {"ip": "127.0.0.1"}}),
    ("_kx", u.kx("k"), {"_kx": "k"}),
    ("clearing", u.clear("title", "location", "properties"), {"title": None, "location": None, "properties": None}),
]


@pytest.mark.parametrize(("name", "updater", "sent"), PARITY, ids=[name for name, *_ in PARITY])
def test_parity(name: str, updater: Updater, sent: dict[str, Any]) -> None:
    assert changes(updater) == sent
    assert changes(updater, updater) == sent
    for copied in (copy.deepcopy(updater), pickle.loads(pickle.dumps(updater))):
        assert copied == updater
        assert changes(copied) == sent
    assert repr(updater).startswith("<updater ")


def test_parity_unset_properties() -> None:
    assert meta(u.unset_properties("a", "b")) == {"patch_properties": {"unset": ["a", "b"]}}
    assert meta(u.unset_properties()) is None


def test_parity_to_updaters() -> None:
    profile = Profile.from_dict({"type": "profile", "id": "A", "attributes": {"email": "a@example.org", "title": None}})
    assert changes(*u.to_updaters(profile)) == {"email": "a@example.org"}


def test_patches() -> None:
    assert meta(
        u.append_property("sizes", "M", Decimal("1.5")),
        u.append_property("sizes", "L"),
        u.unappend_property("sizes", "S"),
        u.append_email("a@example.org", "b@example.org"),
        u.unappend_email("c@example.org"),
    ) == {
        "patch_properties": {"append": {"sizes": ["M", 1.5, "L"]}, "unappend": {"sizes": ["S"]}},
        "patch_identifiers": {
            "append": {"email": ["a@example.org", "b@example.org"]},
            "unappend": {"email": ["c@example.org"]},
        },
    }


@pytest.mark.parametrize("name", SCALARS)
def test_every_attribute_has_an_updater_that_clears_with_none(name: str) -> None:
    wire = profile_attributes()[name].wire
    factory: Callable[[str | None], Updater] = getattr(u, name)
    assert changes(factory("x")) == {wire: "x"}
    assert changes(factory(None)) == {wire: None}
    assert factory("x") == u.attribute(name, "x") != factory("y")
    for wrong in (5, True, b"x", ["x"], ProfileDraft()):
        with pytest.raises(ArgumentTypeError, match=rf"^{name}: must be str or None, not {type(wrong).__name__}$"):
            factory(wrong)  # type: ignore[arg-type]


def test_attributes_of_a_newer_revision_have_an_updater(monkeypatch: pytest.MonkeyPatch) -> None:
    # As if the function were not written yet.
    monkeypatch.delattr(u, "locale")
    assert changes(u.locale("en-US")) == {"locale": "en-US"}
    with pytest.raises(AttributeError, match="has no attribute 'localle'"):
        u.localle  # type: ignore[attr-defined]  # noqa: B018


def test_all_is_there() -> None:
    for name in u.__all__:
        assert getattr(u, name) is not None


# ------------------------------------------------------------------ bad input, before anything is sent


@pytest.mark.parametrize(
    ("make", "argument"),
    [
        (lambda: untyped.attribute("emial", "x"), "emial"),
        (lambda: untyped.attribute("created", "x"), "created"),
        (lambda: untyped.attribute(5, "x"), "name"),
        (lambda: untyped.clear("emial"), "emial"),
        (lambda: untyped.clear("id"), "id"),
        (lambda: untyped.clear(None), "names"),
        (lambda: untyped.id(""), "id"),
        (lambda: untyped.id(None), "id"),
        (lambda: untyped.id(5), "id"),
        (lambda: untyped.location(5), "location"),
        (lambda: untyped.location({"citi": "x"}), "citi"),
        (lambda: untyped.location(city=5), "location.city"),
        (lambda: untyped.location(latitude=True), "location.latitude"),
        (lambda: untyped.location(None, city="x"), "location"),
        (lambda: untyped.properties(None), "properties"),
        (lambda: untyped.properties([("a", 1)]), "properties"),
        (lambda: untyped.unset_properties("email"), "email"),
        (lambda: untyped.unset_properties(["a"]), "names"),
        (lambda: untyped.unset_properties(""), "properties"),
        (lambda: untyped.append_property(5, 1), "name"),
        (lambda: untyped.append_property("a", None), "properties.a[0]"),
        (lambda: untyped.unappend_property("a", 1, [2]), "properties.a[1]"),
        (lambda: untyped.append_email(5), "email"),
        (lambda: untyped.append_email(["a@example.org"]), "email"),
        (lambda: untyped.unappend_email(" "), "email"),
        (lambda: untyped.combine(u.email("x"), None), "updaters[1]"),
        (lambda: untyped.apply(ProfileDraft(), {"email": "x"}), "updaters[0]"),
        (lambda: untyped.to_updaters("x"), "profile"),
        (lambda: untyped.to_updaters({"emial": "x"}), "emial"),
        (lambda: untyped.to_updaters({"location": "x"}), "location"),
        (lambda: untyped.to_updaters({"properties": [1]}), "properties"),
    ],
)
def test_wrong_arguments_are_named_when_the_updater_is_made(make: Callable[[], object], argument: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        make()
    assert caught.value.argument == argument
    assert str(caught.value).startswith(argument)


@pytest.mark.parametrize(
    ("make", "path"),
    [
        (lambda: untyped.properties(sizes=[1, 2, b""]), "properties.sizes[2]"),
        (lambda: untyped.properties({"a": {"b": object()}}), "properties.a.b"),
        (lambda: untyped.properties({5: 1}), "properties[5]"),
        (lambda: untyped.property("a", datetime(2026, 1, 1)), "properties.a"),  # noqa: DTZ001  what is refused
        (lambda: untyped.property("", 1), "properties"),
        (lambda: untyped.append_property("a", 1, float("nan")), "properties.a[1]"),
        (lambda: untyped.location(latitude=float("inf")), "location.latitude"),
        (lambda: untyped.email("\ud800"), "email"),
        (lambda: untyped.to_updaters({"properties": {"a": 2**70}}), "properties.a"),
    ],
)
def test_what_json_cannot_carry_is_named_when_the_updater_is_made(make: Callable[[], object], path: str) -> None:
    with pytest.raises(EncodeError) as caught:
        make()
    assert caught.value.path == path


def test_unknown_keywords_are_type_errors() -> None:
    with pytest.raises(TypeError, match="citi"):
        u.location(citi="x")  # type: ignore[call-arg]


def test_a_factory_that_was_not_called_is_noticed() -> None:
    for factory in (u.email, u.location, u.properties, u.unset_properties, u.append_property, u.clear, u.combine, u.id):
        with pytest.raises(ArgumentError):
            u.apply(ProfileDraft(), factory)  # type: ignore[arg-type]


# ------------------------------------------------------------------ applying


def test_any_function_is_an_updater() -> None:
    def rename(draft: ProfileDraft) -> str:
        draft.properties["new"] = draft.properties.pop("old", 0)
        draft.first_name = (draft.first_name or "nobody").title()
        return "ignored"

    draft = ProfileDraft.of({"first_name": "ann", "properties": {"old": 7}})
    assert u.apply(draft, rename, lambda p: p.properties.setdefault("seen", True)) is draft
    made = draft.changes()
    assert made.attributes == {"first_name": "Ann", "properties": {"new": 7, "seen": True}}
    assert made.meta == {"patch_properties": {"unset": ["old"]}}


def test_in_order_the_last_one_counts() -> None:
    assert changes(u.email("a"), u.email("b")) == {"email": "b"}
    assert changes(u.email("a"), u.clear("email")) == {"email": None}
    assert changes(u.location(city="a", zip="1"), u.location(city="b")) == {"location": {"city": "b", "zip": "1"}}
    assert changes(u.properties(a=1), u.clear("properties")) == {"properties": None}
    assert changes(u.location(city="a"), u.location(None)) == {"location": None}


def test_combine() -> None:
    both = u.combine(u.email("a"), u.combine(u.title("b"), lambda p: p.properties.update(c=1)))
    assert changes(both) == {"email": "a", "title": "b", "properties": {"c": 1}}
    assert changes(u.combine()) == {}


def test_an_updater_is_good_for_many_drafts() -> None:
    tags = ["a"]
    updater = u.properties(tags=tags)
    tags.append("b")
    first, second = ProfileDraft(), ProfileDraft()
    u.apply(first, updater)
    u.apply(second, updater)
    first.properties["tags"].append("c")
    assert first.changes().attributes == {"properties": {"tags": ["a", "c"]}}
    assert second.changes().attributes == {"properties": {"tags": ["a"]}}
    assert changes(updater) == {"properties": {"tags": ["a"]}}


def test_errors_of_users_pass_through() -> None:
    def fails(draft: ProfileDraft) -> None:
        raise LookupError("mine")

    with pytest.raises(LookupError, match=r"^mine$"):
        u.apply(ProfileDraft(), fails)


def test_asynchronous_updaters_are_refused() -> None:
    async def later(draft: ProfileDraft) -> None: ...

    class Awaitable:
        def __await__(self) -> Any: ...

    for updater in (later, lambda _: Awaitable()):
        with pytest.raises(ArgumentTypeError, match=r"^updaters\[1\]: must be a plain function, not async"):
            u.apply(ProfileDraft(), u.email("a"), updater)


def test_an_updater_that_only_returns_one_is_refused() -> None:
    with pytest.raises(
        ArgumentTypeError, match=r"^updaters\[0\]: returned <updater email\('email', 'a'\)> instead of calling it"
    ):
        u.apply(ProfileDraft(), lambda _: u.email("a"))


@pytest.mark.parametrize(
    "updaters",
    [
        (u.properties(k=1), u.unset_properties("k")),
        (u.unset_properties("k"), u.properties(k=1)),
        (u.append_property("k", 1), u.unappend_property("k", 1)),
        (u.append_property("k", 1), u.properties(k=[1])),
        (u.unset_properties("k"), u.append_property("k", 1)),
        (u.clear("properties"), u.properties(k=1)),
    ],
)
def test_conflicts_raise_with_the_key(updaters: tuple[Updater, ...]) -> None:
    draft = u.apply(ProfileDraft(), *updaters)
    with pytest.raises(ConflictingChangesError) as caught:
        draft.changes()
    assert caught.value.key == "k"


def test_ids() -> None:
    assert u.apply(ProfileDraft(), u.id("01ABC")).to_request().id == "01ABC"
    with pytest.raises(ConflictingChangesError, match=r"^id: "):
        u.apply(ProfileDraft(), u.id("B")).to_request("update", id="A")


def test_too_much_raises_before_sending() -> None:
    request = u.apply(ProfileDraft(), u.properties(notes="x" * 100_000)).to_request()
    klaviyo = Klaviyo("k", transport=httpx.MockTransport(lambda _: httpx.Response(500)))
    with klaviyo, pytest.raises(RequestTooLargeError, match="create_or_update_profile: the body has 100,0"):
        klaviyo.send(profiles.create_or_update_profile(request.attributes))


def test_values_of_locations() -> None:
    given = u.location(ProfileLocation(city="Turin", zip=None), country="Italy", latitude=Decimal("45.0703"))
    assert changes(given) == {"location": {"city": "Turin", "zip": None, "country": "Italy", "latitude": 45.0703}}
    assert changes(u.location({"city": "a"}, city="b")) == {"location": {"city": "b"}}
    assert changes(u.location()) == {}


def test_values_of_properties() -> None:
    when = datetime(2026, 7, 15, tzinfo=UTC)
    assert changes(u.properties({"a": 1, "when": when}, a=2, none=None)) == {
        "properties": {"a": 2, "when": "2026-07-15T00:00:00+00:00", "none": None}
    }
    assert changes(u.properties()) == {}


# ------------------------------------------------------------------ profiles to updaters

FULL: dict[str, Any] = {
    "type": "profile",
    "id": "01ABC",
    "attributes": {
        "email": "ann@example.org",
        "title": None,
        "created": "2026-01-02T03:04:05+00:00",
        "updated": None,
        "last_event_date": "2026-01-02T03:04:05+00:00",
        "subscriptions": {"email": None},
        "predictive_analytics": {"historic_clv": 1.0},
        "unknown_to_this_revision": 1,
        "location": {"city": "Turin", "zip": None, "unknown": "x"},
        "properties": {"tier": "gold", "when": "2026-01-02", "null": None, "nested": [{"a": 1.5}]},
    },
    "links": {"self": "https://a.klaviyo.com/api/profiles/01ABC"},
}
WRITABLE: dict[str, Any] = {
    "email": "ann@example.org",
    "location": {"city": "Turin"},
    "properties": FULL["attributes"]["properties"],
}


@pytest.mark.parametrize(
    "source",
    [
        FULL,
        Profile.from_dict(FULL),
        ProfileAttributes.from_dict(FULL["attributes"]),
        {"data": FULL},
    ],
    ids=["json", "model", "attributes", "document"],
)
def test_to_updaters(source: Any) -> None:
    assert changes(*u.to_updaters(source)) == WRITABLE
    assert changes(*u.to_updaters(source, include_null=True)) == WRITABLE | {
        "title": None,
        "location": {"city": "Turin", "zip": None},
    }
    assert u.apply(ProfileDraft(), *u.to_updaters(source)).id is None
    assert u.to_updaters(source) == pickle.loads(pickle.dumps(u.to_updaters(source)))


def test_to_updaters_of_other_models() -> None:
    attributes = {"email": "a", "_kx": "k", "properties": {"a": 1}}
    assert changes(*u.to_updaters(ProfileUpsertAttributes.from_dict(attributes))) == attributes
    assert changes(*u.to_updaters(attributes)) == attributes
    event = EventProfileCreateAttributes(anonymous_id="anon", location=ProfileLocation(ip="::1"))
    assert changes(*u.to_updaters(event)) == {"anonymous_id": "anon", "location": {"ip": "::1"}}
    assert u.to_updaters({"created": "2026-01-02T03:04:05+00:00", "id": "A"}) == []
    assert u.to_updaters(ProfileAttributes(location=None, properties=None)) == []
    assert changes(*u.to_updaters(ProfileAttributes(location=None, properties=None), include_null=True)) == {
        "location": None,
        "properties": None,
    }


PATCHES: dict[str, Any] = {
    "patch_properties": {"append": {"a": [1, "x"], "b": ["y"]}, "unappend": {"c": [2]}, "unset": ["d"]},
    "patch_identifiers": {"append": {"email": ["a@example.org"]}, "unappend": {"email": ["b@example.org"]}},
}


@pytest.mark.parametrize(
    "patches",
    [
        PATCHES,
        {
            "patch_properties": {"append": {"a": [1, "x"], "b": "y"}, "unappend": {"c": 2}, "unset": "d"},
            "patch_identifiers": {"append": {"email": "a@example.org"}, "unappend": {"email": ["b@example.org"]}},
        },
    ],
)
def test_to_updaters_takes_patches_over(patches: dict[str, Any]) -> None:
    resource = {"type": "profile", "attributes": {}, "meta": patches}
    for source in (
        resource,
        ProfileUpsertQueryResourceObject.from_dict(resource),
        ProfileUpsertQueryResourceObject(attributes=ProfileUpsertAttributes(), meta=ProfileMeta.from_dict(patches)),
        EventProfileCreateAttributes.from_dict({"meta": patches}),
        {"type": "profile", "attributes": {"meta": patches}},
    ):
        assert meta(*u.to_updaters(source)) == PATCHES
    for nothing in (None, {}, {"patch_properties": None, "patch_identifiers": None}, 5):
        assert u.to_updaters({"type": "profile", "attributes": {}, "meta": nothing}) == []


def test_values_of_odd_types_are_kept() -> None:
    odd = Profile.from_dict({"type": "profile", "attributes": {"email": 5, "location": {"zip": 10121}}})
    assert changes(*u.to_updaters(odd)) == {"email": 5, "location": {"zip": 10121}}


ATTRIBUTES = attributes_of(created=st.none() | st.just("2026-01-02T03:04:05+00:00"))


def wire(attributes: dict[str, Any]) -> dict[str, Any]:
    known = profile_attributes()
    return {known[name].wire if name in known else name: value for name, value in attributes.items()}


def writable(attributes: dict[str, Any], *, include_null: bool) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for name, value in attributes.items():
        member = value
        if name == "location" and value is not None and not include_null:
            member = {part: text for part, text in value.items() if text is not None}
        # Only events take an anonymous id; a profile that was read has a better identifier.
        if name not in ("created", "anonymous_id") and member != {} and (include_null or member is not None):
            kept[name] = member
    return kept


@given(ATTRIBUTES, st.booleans())
def test_a_profile_is_what_its_updaters_make(attributes: dict[str, Any], include_null: bool) -> None:
    read = wire(attributes)
    profile = Profile.from_dict({"type": "profile", "id": "A", "attributes": read})
    made = u.apply(ProfileDraft(), *u.to_updaters(profile, include_null=include_null)).changes()
    assert made.meta is None
    assert made.attributes == writable(read, include_null=include_null)
    dumps(made.attributes)


@given(ATTRIBUTES)
def test_its_own_updaters_do_not_change_a_profile(attributes: dict[str, Any]) -> None:
    profile = Profile.from_dict({"type": "profile", "id": "A", "attributes": wire(attributes)})
    assert not u.apply(ProfileDraft.of(profile), *u.to_updaters(profile)).changes()


UPDATERS = st.lists(
    st.one_of(
        st.builds(u.attribute, st.sampled_from(SCALARS), st.none() | TEXT),
        st.builds(lambda part, value: u.location({part: value}), st.sampled_from(sorted(location_attributes())), TEXT),
        st.builds(u.property, st.sampled_from(["a", "b"]), VALUES),
        st.builds(u.unset_properties, st.sampled_from(["c", "d"])),
        st.builds(u.append_property, st.just("e"), TEXT),
    ),
    max_size=6,
)


@given(UPDATERS, ATTRIBUTES)
def test_only_what_updaters_touch_is_sent(updaters: list[Updater], read: dict[str, Any]) -> None:
    alone = u.apply(ProfileDraft(), *updaters).changes()
    onto = u.apply(ProfileDraft.of(wire(read)), *updaters).changes()
    assert onto.attributes.keys() <= alone.attributes.keys()
    for name, value in onto.attributes.items():
        if name in CONTAINERS:
            assert value.items() <= alone.attributes[name].items() if name == "location" else True
            assert value.keys() <= alone.attributes[name].keys()
        else:
            assert value == alone.attributes[name]
    sent = dumps([alone.attributes, alone.meta])
    again = u.apply(ProfileDraft(), *pickle.loads(pickle.dumps(updaters))).changes()
    assert dumps([again.attributes, again.meta]) == sent


def test_unknown_attributes_are_attribute_errors_too() -> None:
    with pytest.raises(UnknownAttributeError):
        u.attribute("nickname", "x")
