"""One way to say a person: the same things are taken, and mean the same, in every call and in every row."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections import UserDict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from klaviyo_client import operations
from klaviyo_client.models import (
    CatalogItem,
    EventProfileCreateAttributes,
    Profile,
    ProfileAttributes,
    ProfileCreateAttributes,
    ProfileLocation,
    ProfileUpdateAttributes,
    ProfileUpsertAttributes,
    ProfileUpsertQueryResourceObject,
)
from klaviyo_ext import Klaviyo, ProfileDraft, errors, updaters as u
from klaviyo_ext.people.person import person_request
from klaviyo_ext.people.profile_request import KINDS
from klaviyo_ext.people.request_kinds import RequestKind, taken_by
from tests.ext.kernel import Script, Time, answer, awaiting, blocking, profile


class Server(Script):
    """Answers everything; keeps the bodies."""

    def __init__(self) -> None:
        def accept(request: httpx.Request) -> httpx.Response:
            many = "bulk" in request.url.path or request.url.path == "/api/events"
            return answer(status=202) if many else answer(profile())

        super().__init__([accept])

    @property
    def body(self) -> Any:
        return json.loads(self.requests[-1].content)["data"]


Call = Callable[..., Any]


def _create(klaviyo: Any, *changes: Any) -> Any:
    return klaviyo.create_profile(*changes)


def _update(klaviyo: Any, *changes: Any) -> Any:
    return klaviyo.update_profile("P1", *changes)


def _upsert(klaviyo: Any, *changes: Any) -> Any:
    return klaviyo.create_or_update_profile(*changes)


def _upsert_after_none(klaviyo: Any, *changes: Any) -> Any:
    return klaviyo.create_or_update_profile(None, *changes)


def _upsert_by_id(klaviyo: Any, *changes: Any) -> Any:
    return klaviyo.create_or_update_profile("P1", *changes)


def _event(klaviyo: Any, *changes: Any) -> Any:
    return klaviyo.create_event("Seen", changes[0] if len(changes) == 1 else changes)


def _bulk(name: str) -> Call:
    def send(klaviyo: Any, *changes: Any) -> Any:
        return getattr(klaviyo, name)([changes[0] if len(changes) == 1 else changes], wait=False)

    return send


def _one_import(klaviyo: Any, *changes: Any) -> Any:
    return klaviyo.bulk_create_or_update_profiles([changes[0] if len(changes) == 1 else changes])


def _bulk_event(klaviyo: Any, *changes: Any) -> Any:
    person = changes[0] if len(changes) == 1 else changes
    return klaviyo.bulk_create_events([{"metric": "Seen", "profile": person}], wait=False)


def _data(body: Any) -> Any:
    return body


def _of_event(body: Any) -> Any:
    return body["attributes"]["profile"]["data"]


def _of_rows(body: Any) -> Any:
    (row,) = body["attributes"]["profiles"]["data"]
    row["attributes"].pop("subscriptions", None)
    return row


def _of_bulk_event(body: Any) -> Any:
    return body["attributes"]["events-bulk-create"]["data"][0]["attributes"]["profile"]["data"]


SINGLE: dict[str, tuple[Call, Call]] = {
    "create": (_create, _data),
    "update": (_update, _data),
    "upsert": (_upsert, _data),
    "upsert after None": (_upsert_after_none, _data),
    "upsert by id": (_upsert_by_id, _data),
    "event": (_event, _of_event),
}
BULK: dict[str, tuple[Call, Call]] = {
    "bulk event": (_bulk_event, _of_bulk_event),
    **{
        name: (_bulk(name), _of_rows)
        for name in (
            "bulk_import_profiles",
            "bulk_subscribe_profiles",
            "bulk_unsubscribe_profiles",
            "bulk_suppress_profiles",
            "bulk_unsuppress_profiles",
        )
    },
}
CALLS = SINGLE | BULK
FINDS = {name: CALLS[name] for name in CALLS if name not in ("create", "update")}

ATTRIBUTES: dict[str, Any] = {"email": "ann@example.com", "title": None, "properties": {"tier": "gold"}}


def _drafted() -> ProfileDraft:
    draft = ProfileDraft()
    draft.email = "ann@example.com"
    draft.title = None
    draft.properties["tier"] = "gold"
    return draft


FORMS: dict[str, tuple[Any, ...]] = {
    "updaters": (u.email("ann@example.com"), u.title(None), u.properties(tier="gold")),
    "one updater": (u.combine(u.email("ann@example.com"), u.title(None), u.properties(tier="gold")),),
    "a function": (lambda draft: draft.update(ATTRIBUTES),),
    "a list": ([u.email("ann@example.com"), u.title(None), u.properties(tier="gold")],),
    "a tuple": ((u.email("ann@example.com"), u.title(None), u.properties(tier="gold")),),
    "a mapping": (ATTRIBUTES,),
    "a mapping that is no dict": (UserDict(ATTRIBUTES),),
    "a mapping that is read-only": (MappingProxyType(ATTRIBUTES),),
    "a list of a mapping": ([ATTRIBUTES],),
    "two mappings": ({"email": "ann@example.com", "title": "x"}, {"title": None, "properties": {"tier": "gold"}}),
    "a draft": (_drafted(),),
    "a draft and updaters": (_drafted(), u.first_name("x"), lambda draft: draft.discard("first_name")),
    "a mapping and updaters": ({"email": "ann@example.com"}, u.title(None), u.properties(tier="gold")),
    "updaters and a mapping": (u.title("x"), u.properties(tier="gold"), {"email": "ann@example.com", "title": None}),
    "a model and an updater": (
        ProfileUpsertAttributes(email="ann@example.com", title="x"),
        u.title(None),
        u.properties(tier="gold"),
    ),
    **{
        model.__name__: (model(**ATTRIBUTES),)
        for model in (
            ProfileCreateAttributes,
            ProfileUpdateAttributes,
            ProfileUpsertAttributes,
            EventProfileCreateAttributes,
        )
    },
}


@pytest.fixture(scope="module")
def clients() -> Iterator[tuple[Klaviyo, Server]]:
    server = Server()
    with blocking(server, Time(), pace=False) as klaviyo:
        yield klaviyo, server


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("call", CALLS)
def test_every_form_means_the_same_in_every_call(clients: tuple[Klaviyo, Server], call: str, form: str) -> None:
    klaviyo, server = clients
    send, found = CALLS[call]
    send(klaviyo, *FORMS[form])
    assert found(server.body)["attributes"] == ATTRIBUTES
    assert found(server.body)["type"] == "profile"
    assert "meta" not in found(server.body)


def test_async_code_takes_the_same() -> None:
    async def main() -> None:
        server = Server()
        async with awaiting(server, Time(), pace=False) as klaviyo:
            for send, found in CALLS.values():
                for form in FORMS.values():
                    await send(klaviyo, *form)
                    assert found(server.body)["attributes"] == ATTRIBUTES

    asyncio.run(main())


def test_one_request_of_an_import_takes_the_same() -> None:
    def accept(_: httpx.Request) -> httpx.Response:
        return answer({"data": {"type": "profile-bulk-import-job", "id": "J1"}}, status=202)

    script = Script([accept])
    with blocking(script, Time(), pace=False) as klaviyo:
        for form in FORMS.values():
            _one_import(klaviyo, *form)
            assert _of_rows(json.loads(script.requests[-1].content)["data"])["attributes"] == ATTRIBUTES


def test_several_changes_may_stand_in_lists(clients: tuple[Klaviyo, Server]) -> None:
    klaviyo, server = clients
    for send in (_create, _update, _upsert, _upsert_by_id):
        send(klaviyo, [u.email("ann@example.com")], u.title(None), (u.properties(tier="gold"),))
        assert server.body["attributes"] == ATTRIBUTES


def test_a_draft_of_the_caller_is_not_changed() -> None:
    draft = _drafted()
    person_request("upsert", "changes", draft, u.title("Dr"), {"properties": {"new": 1}})
    assert draft.changes().attributes == ATTRIBUTES
    person_request("upsert", "changes", draft)
    assert draft.changes().attributes == ATTRIBUTES


def test_a_draft_that_began_with_a_profile_sends_the_difference(clients: tuple[Klaviyo, Server]) -> None:
    klaviyo, server = clients
    read = Profile.from_dict({"type": "profile", "id": "P1", "attributes": {"email": "a@b.co", "title": "Dr"}})
    klaviyo.update_profile(read, ProfileDraft.of(read), {"title": "Dr", "first_name": "Ann"})
    assert server.body == {"type": "profile", "id": "P1", "attributes": {"first_name": "Ann"}}


# Principle 2: a mapping goes out unchanged.

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text("abc"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1), inner, max_size=3),
    max_leaves=6,
)
NAMES = st.sampled_from(
    ["email", "phone_number", "_kx", "title", "location", "properties", "meta", "emial", "new_in_2027"]
)
MAPPINGS = st.dictionaries(NAMES, JSON, max_size=5)


@given(MAPPINGS, st.sampled_from(sorted(KINDS)))
def test_a_mapping_that_stands_alone_goes_out_unchanged(mapping: dict[str, Any], kind: RequestKind) -> None:
    before = json.dumps(mapping)
    request = person_request(kind, "changes", mapping, id="P1" if kind == "update" else None)
    assert json.dumps(mapping) == before
    if mapping.get("meta") is None or taken_by(kind).patches != "beside":
        assert request.attributes is mapping
    else:  # patches go where this revision has them
        assert {**request.attributes, "meta": request.meta} == mapping


OBJECTS = st.dictionaries(st.text("abc", min_size=1), JSON, min_size=1, max_size=3)
PLACES = st.dictionaries(
    st.sampled_from(["city", "zip", "latitude", "planet"]), st.none() | st.text("abc") | st.floats(-90, 90), min_size=1
)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "email": st.none() | st.text("abc"),
            "title": st.none() | st.text("abc") | st.integers(0, 9),
            "_kx": st.text("abc"),
            "new_in_2027": JSON,
            "location": PLACES,
            "properties": OBJECTS,
        },
    )
)
def test_a_mapping_among_updaters_loses_nothing(mapping: dict[str, Any]) -> None:
    """Also not what no revision knows: the draft would refuse it from an updater, but it is not the draft's."""
    request = person_request("upsert", "changes", mapping, u.first_name("Ann"))
    assert request.attributes == mapping | {"first_name": "Ann"}
    first = person_request("upsert", "changes", u.first_name("Ann"), mapping)
    assert first.attributes == request.attributes


@pytest.mark.parametrize(
    ("changes", "attributes"),
    [
        (({"title": "a"}, u.title("b")), {"title": "b"}),
        ((u.title("b"), {"title": "a"}), {"title": "a"}),
        (({"title": "a"}, {"title": "b"}), {"title": "b"}),
        (({"properties": {"a": 1}}, {"properties": {"b": 2}}), {"properties": {"a": 1, "b": 2}}),
        (({"location": {"city": "Turin"}}, u.location(region="TO")), {"location": {"city": "Turin", "region": "TO"}}),
        (({"location": {"city": "Turin"}}, {"location": None}), {"location": None}),
        (({"properties": {"a": 1}}, {"properties": None}), {"properties": None}),
        (({"_kx": "k"}, u.title("x")), {"_kx": "k", "title": "x"}),
        ((ProfileUpsertAttributes(kx="k"), u.title("x")), {"_kx": "k", "title": "x"}),
        (
            ({"email": "a@b.co"}, lambda draft: setattr(draft, "title", draft.email)),
            {"email": "a@b.co", "title": "a@b.co"},
        ),
        (
            ({"properties": {"at": datetime(2026, 7, 1, tzinfo=UTC), "price": Decimal("9.90")}}, u.title("x")),
            {"properties": {"at": "2026-07-01T00:00:00+00:00", "price": 9.9}, "title": "x"},
        ),
        (
            (ProfileAttributes.from_dict({"email": "a@b.co", "location": {"city": "Turin"}}), u.title("x")),
            {"email": "a@b.co", "location": {"city": "Turin"}, "title": "x"},
        ),
        (({"location": ProfileLocation(city="Turin")}, u.title("x")), {"location": {"city": "Turin"}, "title": "x"}),
    ],
)
def test_changes_are_made_one_after_the_other(changes: tuple[Any, ...], attributes: dict[str, Any]) -> None:
    assert person_request("upsert", "changes", *changes).attributes == attributes


def test_patches_stand_where_the_request_has_them() -> None:
    changes = ({"email": "a@b.co"}, u.append_property("seen", "spring"), u.unset_properties("old"))
    patch = {"patch_properties": {"append": {"seen": ["spring"]}, "unset": ["old"]}}
    upsert = person_request("upsert", "changes", *changes)
    assert (upsert.attributes, upsert.meta) == ({"email": "a@b.co"}, patch)
    for kind in ("event", "bulk_event", "push_token"):
        resource = person_request(kind, "profile", *changes).to_resource()
        among = {"type": "profile", "attributes": {"email": "a@b.co", "meta": patch}}
        beside = {"type": "profile", "attributes": {"email": "a@b.co"}, "meta": patch}
        assert resource == (beside if taken_by(kind).patches == "beside" else among)
        assert person_request(kind, "profile", {"email": "a@b.co", "meta": patch}).to_resource() == resource
    with pytest.raises(errors.ArgumentError, match="create_profile cannot patch"):
        person_request("create", "attributes", *changes)
    with pytest.raises(errors.ConflictingChangesError, match="it is both set and unset"):
        person_request("upsert", "changes", {"properties": {"old": 1}}, u.unset_properties("old"))
    with pytest.raises(errors.ConflictingChangesError, match="meta"):
        person_request("event", "profile", {"email": "a@b.co", "meta": patch}, u.append_property("a", 1))


def test_what_a_kind_of_request_cannot_have_is_refused() -> None:
    for changes in ((u.anonymous_id("v"),), ({"anonymous_id": "v"}, u.title("x"))):
        with pytest.raises(errors.UnknownAttributeError, match="create_or_update_profile does not accept it"):
            person_request("upsert", "changes", *changes)
    assert person_request("event", "profile", u.anonymous_id("v")).attributes == {"anonymous_id": "v"}


# Whose changes they are.

READ = Profile.from_dict({"type": "profile", "id": "P7", "attributes": {"email": "x", "created": "2026-01-01"}})


@pytest.mark.parametrize("whom", ["P7", READ], ids=["id", "profile"])
def test_a_call_that_names_a_profile_takes_the_profile(clients: tuple[Klaviyo, Server], whom: Any) -> None:
    klaviyo, server = clients
    klaviyo.update_profile(whom, u.title("x"))
    assert server.requests[-1].url.path == "/api/profiles/P7"
    assert server.body == {"type": "profile", "id": "P7", "attributes": {"title": "x"}}
    klaviyo.create_or_update_profile(whom, {"title": "x"})
    assert server.body == {"type": "profile", "id": "P7", "attributes": {"title": "x"}}
    klaviyo.create_or_update_profile(id=whom)
    assert server.body == {"type": "profile", "id": "P7", "attributes": {}}
    klaviyo.create_event("Seen", whom)
    assert _of_event(server.body) == {"type": "profile", "id": "P7", "attributes": {}}


@pytest.mark.parametrize("call", FINDS)
@pytest.mark.parametrize(
    "changes",
    [({"id": "P7", "title": "x"},), (u.id("P7"), {"title": "x"}), ({"id": "P7"}, u.title("x"))],
    ids=["mapping", "updater", "mapping and updater"],
)
def test_changes_can_hold_the_id(clients: tuple[Klaviyo, Server], call: str, changes: tuple[Any, ...]) -> None:
    klaviyo, server = clients
    send, found = CALLS[call]
    if call in ("bulk_suppress_profiles", "bulk_unsuppress_profiles"):  # which go by address only
        changes = (*changes, {"email": "a@b.co"})
    if call == "upsert by id":
        with pytest.raises(errors.ConflictingChangesError, match="'P7'"):
            send(klaviyo, *changes)
        return
    send(klaviyo, *changes)
    assert found(server.body)["id"] == "P7"
    assert found(server.body)["attributes"]["title"] == "x"
    assert "id" not in found(server.body)["attributes"]


def test_a_new_profile_has_no_id_yet(clients: tuple[Klaviyo, Server]) -> None:
    for changes in (({"id": "P7", "email": "a@b.co"},), (u.id("P7"), u.email("a@b.co"))):
        with pytest.raises(errors.ArgumentError, match="does not accept an id"):
            _create(clients[0], *changes)


def test_the_old_keywords_still_work(clients: tuple[Klaviyo, Server]) -> None:
    klaviyo, server = clients
    klaviyo.create_profile(attributes={"email": "a@b.co"})
    assert server.body["attributes"] == {"email": "a@b.co"}
    klaviyo.update_profile(id="P1")
    assert server.body == {"type": "profile", "id": "P1", "attributes": {}}


# What is refused, before anything is sent.

DOCUMENT = {"data": {"type": "profile", "attributes": {"email": "a@b.co"}}}

REFUSED: dict[str, tuple[Any, str]] = {
    "a request document": (DOCUMENT, "pass the attributes only, not a whole request document"),
    "a request document that is no dict": (UserDict(DOCUMENT), "pass the attributes only"),
    "one that holds a model": (
        {"data": ProfileUpsertQueryResourceObject(attributes=ProfileUpsertAttributes(email="a@b.co"))},
        "pass the attributes only",
    ),
    "a read-only one in a list": ([MappingProxyType(DOCUMENT)], "pass the attributes only"),
    "one among updaters": ([u.title("x"), DOCUMENT], "pass the attributes only"),
    "one before updaters": ([DOCUMENT, u.title("x")], "pass the attributes only"),
    "text among updaters": ([u.title("x"), "a@b.co"], "must be an updater, a mapping, a model or a draft, not str"),
    "None among updaters": ([u.title("x"), None], "must be an updater, a mapping, a model or a draft, not NoneType"),
    "a draft that is not the first": ([u.title("x"), ProfileDraft()], "a draft must come first"),
    "a profile among updaters": ([READ, u.title("x")], "a profile that was read has read-only attributes"),
    "an updater that applies nothing": (lambda draft: u.title("x"), "returned <updater"),
}


@pytest.mark.parametrize("refused", REFUSED)
@pytest.mark.parametrize("call", SINGLE)
def test_what_is_no_person_is_not_sent(clients: tuple[Klaviyo, Server], call: str, refused: str) -> None:
    klaviyo, server = clients
    given, words = REFUSED[refused]
    before = len(server.requests)
    with pytest.raises(errors.ArgumentError, match=words):
        CALLS[call][0](klaviyo, given)
    assert len(server.requests) == before


@pytest.mark.parametrize("refused", REFUSED)
@pytest.mark.parametrize("call", BULK)
def test_a_row_that_is_no_person_is_set_aside(clients: tuple[Klaviyo, Server], call: str, refused: str) -> None:
    klaviyo, server = clients
    given, words = REFUSED[refused]
    before = len(server.requests)
    report = BULK[call][0](klaviyo, given)
    assert len(server.requests) == before
    (aside,) = report.set_aside
    assert aside.reason == "malformed"
    assert words in aside.detail


@pytest.mark.parametrize("call", SINGLE)
def test_a_whole_resource_object_is_not_attributes(clients: tuple[Klaviyo, Server], call: str) -> None:
    """A row of a bulk call may be one."""
    for whole in (DOCUMENT["data"], ProfileUpsertQueryResourceObject(attributes=ProfileUpsertAttributes(email="a"))):
        with pytest.raises(errors.ArgumentError, match="pass the attributes only, not a whole resource object"):
            CALLS[call][0](clients[0], whole)


def test_nobody_is_meant(clients: tuple[Klaviyo, Server]) -> None:
    klaviyo, server = clients
    before = len(server.requests)
    nothing: list[tuple[Any, ...]] = [(), (None,), ({},), ([],), (ProfileDraft(),), (None, {})]
    for changes in nothing:
        with pytest.raises(errors.ArgumentError, match="pass an id, or an identifier such as the email"):
            klaviyo.create_or_update_profile(*changes)
    empties: list[Any] = [{}, [], ProfileDraft()]
    for empty in empties:
        with pytest.raises(errors.ArgumentError, match="attributes: pass at least an identifier"):
            klaviyo.create_profile(empty)
    assert len(server.requests) == before


@pytest.mark.parametrize("whom", [CatalogItem(id="I1"), Profile.from_dict({"type": "list", "id": "L1"})])
def test_another_resource_is_no_profile(clients: tuple[Klaviyo, Server], whom: Any) -> None:
    klaviyo, _ = clients
    for send in (klaviyo.update_profile, klaviyo.create_or_update_profile, lambda p: klaviyo.create_event("Seen", p)):
        with pytest.raises(errors.ArgumentTypeError, match="must be an id or a profile, not a resource of type"):
            send(whom)


def builders() -> Iterator[tuple[str, Callable[..., Any]]]:
    """All functions that take the attributes of a resource."""
    for name, info in operations.items():
        builder = operations.builder(name)
        if "attributes" in inspect.signature(builder).parameters and info.tag:
            yield name, builder


@pytest.mark.parametrize(
    ("name", "builder"), list(builders()), ids=lambda value: value if isinstance(value, str) else ""
)
def test_builders_refuse_a_whole_request_document(name: str, builder: Callable[..., Any]) -> None:
    required = [
        parameter
        for parameter in inspect.signature(builder).parameters.values()
        if parameter.default is inspect.Parameter.empty
    ]
    given = {parameter.name: {} if parameter.name in ("relationships", "meta") else "ID" for parameter in required}
    document = {"data": {"type": "x", "attributes": {}}}
    with pytest.raises(errors.ArgumentError, match="attributes: pass the attributes only") as caught:
        builder(**given | {"attributes": document})
    assert caught.value.argument == "attributes"
    # What only looks like one goes out unchanged.
    near: list[dict[str, Any]] = [
        {"data": {"attributes": {}}},
        {"data": [{"type": "x"}]},
        {"data": "type"},
        {"data": None},
        {**document, "more": 1},
    ]
    for alike in near:
        body = builder(**given | {"attributes": alike}).body
        assert body["data"]["attributes"] == alike
