"""The requests that klaviyo_ext makes by itself: each of its methods, with people in every form that it takes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import cache
from operator import attrgetter
from types import NoneType
from typing import Any, get_args

import attrs

from klaviyo_client import REVISION, Operation, operations
from klaviyo_client.runtime.annotation_types import field_type, union_members
from klaviyo_client.runtime.json_pointer import parse
from klaviyo_ext import Klaviyo, ProfileDraft, updaters as u
from klaviyo_ext.bulk import BulkReport
from klaviyo_ext.methods import Methods
from klaviyo_ext.people.consents import ADDRESSES
from klaviyo_ext.people.profile_attributes import location_attributes, profile_attributes, wire_names
from klaviyo_ext.people.profile_request import KINDS
from klaviyo_ext.people.request_kinds import RequestKind, taken_by
from tests.contract.calls import Subject, subjects_of
from tests.contract.conftest import of_package

__all__ = ["CASES", "METHODS", "Case", "full_request", "with_records"]

WHEN = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
METHODS = [name for name in vars(Methods) if not name.startswith("_")]

if "email" not in profile_attributes():
    raise LookupError(f"klaviyo_ext finds people by email, which profiles of revision {REVISION} do not have")

_FOUND_BY = {
    name: getattr(u, name)(value)
    for name, value in {
        "email": "ann@example.com",
        "phone_number": "+15005550006",
        "external_id": "e-1",
        "kx": "k",
    }.items()
    if name in profile_attributes()  # the others are lost
}
_PATCHES = {
    "append_property": u.append_property("seen", "spring", 2),
    "unappend_property": u.unappend_property("tags", "old"),
    "unset_properties": u.unset_properties("gone"),
    "append_email": u.append_email("b@example.com"),
    "unappend_email": u.unappend_email("c@example.com"),
}
_CHANGE = [u.properties(n=1)] if "properties" in profile_attributes() else []
_VALUES: Mapping[str, Any] = {"email": "ann@example.com", "phone_number": "+15005550006", "locale": "en-US"}


@attrs.frozen(eq=False)
class Case:
    """A call of a method of the client, or of a bulk operation by its rows.

    Attributes:
        method: name of the method.
        says: what is special about the call.
        args: its arguments.
        options: its keyword arguments.
        chosen: whether the server may refuse it: its options have values that the user chooses.
    """

    method: str
    says: str
    args: tuple[Any, ...] = ()
    options: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    chosen: bool = False

    def __str__(self) -> str:
        return f"{self.method} ({self.says})"

    def send(self, klaviyo: Klaviyo) -> list[str]:
        """Send it; an iterator is read to its end. What is returned tells why rows were not sent."""
        found = attrgetter(self.method)(klaviyo)(*self.args, **self.options)
        if self.method.startswith("get_") and self.method.endswith("s"):
            found.page()
        elif self.method == "bulk_stream":
            list(found)
        return [row.detail or row.reason for row in found.set_aside] if isinstance(found, BulkReport) else []


@cache
def _subjects() -> Mapping[str, Subject]:
    return {subject.id: subject for subject in subjects_of("klaviyo_client")}


def full_request(kind: RequestKind) -> Any:
    """A body with all that the document has for a request of ``kind``."""
    subject = _subjects()[operations[KINDS[kind].operation].id]
    return of_package("klaviyo_client").synthesiser.request(subject.documented, full=True).body


def _allowed(kind: RequestKind) -> dict[str, Any]:
    """Values that the document allows, by JSON name: an attribute that is new may be a list of values, or a number."""
    waiting: list[Any] = [full_request(kind)]
    for one in waiting:
        if isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            if one.get("type") == "profile" and one.get("attributes"):
                return dict(one["attributes"])
            waiting += one.values()
    return {}


def _everything(kind: RequestKind) -> ProfileDraft:
    """A draft with all attributes, properties and patches that a request of ``kind`` takes."""
    draft, taken = ProfileDraft(id="P1" if taken_by(kind).id != "none" else None), taken_by(kind)
    accepted, allowed = wire_names(taken.attributes), _allowed(kind)
    for name, attribute in profile_attributes().items():
        if attribute.wire in accepted and name not in ("location", "properties"):
            draft.set(name, _VALUES.get(name, allowed.get(attribute.wire, "x")))
    if "location" in accepted:
        within = allowed.get("location") or {}
        draft.location = {name: within.get(one.wire, "1") for name, one in location_attributes().items()}
    if "properties" in accepted:
        draft.properties.update(tier="gold", n=[1, {"a": None}], when=WHEN)
    return u.apply(draft, *_PATCHES.values()) if taken.patches != "none" else draft


def _cleared(kind: RequestKind) -> list[Any]:
    model = taken_by(kind).attributes
    types = {} if model is None else {name: field_type(model, name) for name in model.__wire_names__}
    known = profile_attributes()
    can_be_null = [name for name, type_ in types.items() if name in known and NoneType in union_members(type_)]
    return [u.email("ann@example.com"), *(u.clear(name) for name in can_be_null if name not in ("email", "properties"))]


def _people(kind: RequestKind) -> Iterator[tuple[str, Any]]:
    """Ways to say whom a request of ``kind`` is about, and what changes."""
    accepted = wire_names(taken_by(kind).attributes)
    for name, updater in _FOUND_BY.items():
        if profile_attributes()[name].wire in accepted:
            yield f"a person by {name}", [updater]
    custom = {"properties": {"n": 1}} if "properties" in accepted else {}
    yield "a person by attributes", {"email": "ann@example.com", **custom}
    yield "a person by a model", (taken_by(kind).attributes or dict[str, Any])(email="ann@example.com")
    yield "a person with every attribute", _everything(kind)
    yield "a person whose attributes are cleared", _cleared(kind)
    if taken_by(kind).id != "none":
        yield "a person by id", [u.id("P1"), *_CHANGE]
    if taken_by(kind).patches != "none":
        for name, patch in _PATCHES.items():
            yield f"a person with {name}", [u.email("ann@example.com"), patch]
        yield "a mapping with patches", {"email": "ann@example.com", "meta": {"patch_properties": {"unset": ["a"]}}}


def _event() -> dict[str, Any]:
    values = {"properties": {"n": 1}, "value": 9.5, "value_currency": "EUR", "time": WHEN, "unique_id": "e1"}
    return {**values, "backfill": True}


def _of_people() -> Iterator[Case]:
    yield Case(
        "get_profile", "all options", ("P1",), {"additional_fields": ["subscriptions"], "fields": ["email"]}, True
    )
    yield Case("get_profile", "an id", ("P1",))
    yield Case("get_profiles", "all options", (), {"sort": "-created", "page_size": 5, "fields": ["email"]}, True)
    yield Case("get_profiles", "a filter", (), {"filter": 'equals(email,"ann@example.com")'}, True)
    yield Case("get_profiles", "everything")
    for says, who in _people("create"):
        yield Case("create_profile", says, (who,))
    for says, who in _people("update"):
        yield Case("update_profile", says, ("P1", *([who] if not isinstance(who, list) else who)))
    for says, who in _people("upsert"):
        yield Case("create_or_update_profile", says, (who,))
    yield Case("create_or_update_profile", "an id", ("P1", *_CHANGE))
    for channels in (list(ADDRESSES), *([name] for name in ADDRESSES)):
        who = {name: _VALUES[name] for name in {ADDRESSES[channel] for channel in channels}}
        options, chosen = {"channels": channels, "list_id": "L1"}, channels != ["email"]
        yield Case("subscribe_profile", f"channels {channels}", (who,), options, chosen)
        yield Case("unsubscribe_profile", f"channels {channels}", (who,), options, chosen)
        yield Case("bulk_subscribe_profiles", f"channels {channels}", ([who],), options, chosen)
        yield Case("bulk_unsubscribe_profiles", f"channels {channels}", ([who],), options, chosen)
    yield Case("subscribe_profile", "consented earlier", ("ann@example.com",), {"consented_at": WHEN})
    yield Case("subscribe_profile", "a source", ("ann@example.com",), {"custom_source": "shop"})
    yield Case("subscribe_profile", "no list, by id", ([u.id("P1"), u.email("ann@example.com")],))
    yield Case("unsubscribe_profile", "no list", ("ann@example.com",))


def _of_events() -> Iterator[Case]:
    yield Case("get_events", "all options", (), {"sort": "-datetime", "page_size": 5, "fields": ["timestamp"]}, True)
    yield Case("get_events", "everything")
    for says, who in [*_people("event"), ("an id", "P1")]:
        yield Case("create_event", says, ("Viewed", who))
    for says, who in [*_people("bulk_event"), ("an id", "P1")]:
        yield Case("bulk_create_events", says, ([{"metric": "Viewed", "profile": who}],))
    for name, value in _event().items():
        yield Case("create_event", f"the argument {name}", ("Viewed", "P1"), {name: value})
        row = {"metric": "Viewed", "profile": "P1", name: value}
        yield Case("bulk_create_events", f"the argument {name}", ([row],))


def _of_push_tokens() -> Iterator[Case]:
    """The method is that of the operation; the profile in it is made of updaters."""
    for says, who in _people("push_token"):
        draft = who if isinstance(who, ProfileDraft) else ProfileDraft()
        if isinstance(who, list):
            u.apply(draft, *who)
        profile = {"data": draft.to_request("push_token").to_resource()}
        token = {"token": "t", "platform": "ios", "vendor": "apns", "profile": profile}
        if isinstance(who, list | ProfileDraft):
            yield Case("profiles.create_push_token", says, (token,))


def _of_bulk() -> Iterator[Case]:
    for says, who in _people("upsert"):
        for method in ("bulk_import_profiles", "bulk_create_or_update_profiles"):
            if says != "a mapping with patches":  # a row that is a mapping holds attributes
                yield Case(method, says, ([who],), {"list_id": "L1"})
    for method in ("bulk_suppress_profiles", "bulk_unsuppress_profiles"):
        yield Case(method, "an address", (["ann@example.com", {"email": "bob@example.com"}],))
    given = {"historical_import": True, "channels": ["email"]}
    consent = {"email": {"marketing": {"consent": "SUBSCRIBED", "consented_at": WHEN}}}
    row = {"email": "ann@example.com", "subscriptions": consent}
    yield Case("bulk_subscribe_profiles", "consented earlier", ([row],), given, True)
    yield Case("bulk_subscribe_profiles", "a source", (["ann@example.com"],), {"custom_source": "shop"})


def _waits_not(case: Case) -> Case:
    """The same call without waiting for jobs, which an example of an answer may leave unfinished for ever."""
    waits = case.method.startswith("bulk") and case.method != "bulk_create_or_update_profiles"
    return attrs.evolve(case, options={**case.options, "wait": False}) if waits else case


def with_records(call: Operation[Any]) -> Iterator[Case]:
    """The call of a bulk operation, with its records given as rows."""
    assert call.info.bulk is not None
    body: Any = call.body
    *way, last = parse(call.info.bulk.records)
    holder = body
    for step in way:
        holder = holder[step]
    rows, holder[last] = holder[last], []
    for method in ("bulk", "bulk_stream"):
        yield Case(method, call.info.id, (call, rows), {"wait": False})


CASES = [_waits_not(case) for made in (_of_people(), _of_events(), _of_push_tokens(), _of_bulk()) for case in made]
assert set(KINDS) == set(get_args(RequestKind))
