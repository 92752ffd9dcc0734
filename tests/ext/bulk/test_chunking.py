"""Requests are right to the byte: compared with a model that packs whole lists, and at the edges of each limit."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import Any, cast

import attrs
import pytest
from hypothesis import given, strategies as st

from klaviyo_client import operations
from klaviyo_client.api import lists, profiles
from klaviyo_client.models import EventsBulkCreateAttributes, ProfileUpsertAttributes
from klaviyo_client.runtime.encoding import dumps
from klaviyo_client.runtime.operation import Bulk
from klaviyo_ext.bulk.chunking import Chunk, Chunker, Duplicates, chunk
from klaviyo_ext.bulk.row_conversion import SetAside
from klaviyo_ext.errors import ArgumentError, ArgumentTypeError, EncodeError

POLICIES: tuple[Duplicates, ...] = ("keep", "separate", "first", "last")
PROFILES = Bulk(records="/data/attributes/profiles/data", type="profile", identifiers=("/id", "/attributes/email"))
EVENTS = Bulk(
    records="/data/attributes/events-bulk-create/data",
    counted="/attributes/events/data",
    type="event-bulk-create",
    identifiers=("/attributes/profile/data/id", "/attributes/profile/data/attributes/email"),
    unique=("/attributes/events/data/*/attributes/unique_id",),
    refuses_duplicates=True,
)


def spaced(data: Any) -> bytes:
    return json.dumps(data).encode()


def strict(data: Any) -> bytes:
    """As orjson does it: plain data only, bytes, and a newline."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode() + b"\n"


def limited(of: Bulk, **limits: Any) -> Bulk:
    return attrs.evolve(of, **limits)


def at(body: Any, pointer: str) -> Any:
    for step in pointer.split("/")[1:]:
        body = body[step]
    return body


def parted(made: Iterable[Chunk | SetAside]) -> tuple[list[Chunk], list[SetAside]]:
    made = list(made)
    return [part for part in made if isinstance(part, Chunk)], [part for part in made if isinstance(part, SetAside)]


def profile(email: str | None = None, id: str | None = None, **attributes: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"type": "profile", "attributes": attributes}
    if id is not None:
        found["id"] = id
    if email is not None:
        found["attributes"] = {"email": email, **attributes}
    return found


def person(email: str, *keys: str | None) -> dict[str, Any]:
    events = [{"type": "event", "attributes": {} if key is None else {"unique_id": key}} for key in keys]
    data = {"type": "profile", "attributes": {"email": email}}
    return {"type": "event-bulk-create", "attributes": {"profile": {"data": data}, "events": {"data": events}}}


# ------------------------------------------------------------------ the model: whole lists, no state, no bytes kept


class Packed:
    """A record as the model sees it."""

    def __init__(self, index: int, record: dict[str, Any], encode: Callable[[Any], bytes]) -> None:
        self.index = index
        self.size = len(encode(record))
        attributes = record["attributes"]
        if record["type"] == "profile":
            self.count = 1
            self.identifiers = [record.get("id"), attributes.get("email")]
            self.keys = {(kind, text) for kind, text in zip("ie", self.identifiers, strict=True) if text}
        else:
            events = attributes["events"]["data"]
            self.count = len(events)
            self.identifiers = [attributes["profile"]["data"]["attributes"]["email"]]
            unique = [event["attributes"].get("unique_id") for event in events]
            self.keys = {("u", text) for text in unique if text}
            self.repeats = len([text for text in unique if text]) > len(self.keys)


def model(
    records: list[Packed], limits: Bulk, room: float, policy: Duplicates
) -> tuple[list[list[int]], list[tuple[int, str]]]:
    """Row numbers of each request, and those set aside with the reason."""
    most = limits.items or float("inf")
    aside: list[tuple[int, str]] = []
    sound: list[Packed] = []
    for record in records:
        if record.size > min(room, limits.item_bytes or room):
            reason = "too_large"
        elif not any(record.identifiers):
            reason = "no_identifier"
        elif record.count == 0:
            reason = "malformed"
        elif record.count > most:
            reason = "too_large"
        elif policy != "keep" and getattr(record, "repeats", False):
            reason = "duplicate"
        else:
            sound.append(record)
            continue
        aside.append((record.index, reason))
    requests: list[list[int]] = []
    while sound:
        taken: list[Packed] = []
        waiting: list[Packed] = []
        rest: list[Packed] = []
        for number, record in enumerate(sound):
            twins = [other for other in taken + waiting if other.keys & record.keys]
            if twins and policy == "separate":
                waiting.append(record)
                continue
            if twins and policy == "first":
                aside.append((record.index, "duplicate"))
                continue
            if twins and policy == "last":
                aside += [(twin.index, "duplicate") for twin in twins]
                taken = [other for other in taken if other not in twins]
            there = [*taken, record]
            size = sum(each.size for each in there) + len(there) - 1
            if size > room or sum(each.count for each in there) > most:
                rest = sound[number:]
                break
            taken = there
        requests.append([record.index for record in taken])
        sound = waiting + rest
    return requests, sorted(aside)


TEXTS = st.text(st.characters(codec="utf-8") | st.just("\ud800"), max_size=12)
NAMES = st.sampled_from([None, "", "a", "b", "c", "ž", "d", "e"])
BODIES: dict[str, list[Any]] = {
    "profile": [None, {"data": {"relationships": {"lists": {"data": [{"type": "list", "id": "Ünï"}]}}}}],
    "event-bulk-create": [None, {"data": {"type": "event-bulk-create-job", "attributes": {"é": [1, None]}}}],
}

profile_rows = st.builds(profile, NAMES, NAMES, x=TEXTS)
event_rows = st.builds(lambda email, keys: person(email, *keys), TEXTS, st.lists(NAMES, max_size=4))


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    kind = draw(st.sampled_from([PROFILES, EVENTS]))
    rows = draw(st.lists(profile_rows if kind is PROFILES else event_rows, max_size=30))
    encode = draw(st.sampled_from([dumps, spaced]))
    body = draw(st.sampled_from(BODIES[cast("str", kind.type)]))
    smallest = {"type": kind.type, "id": "1"}
    (request,), _ = parted(chunk([smallest], Bulk(kind.records), body=body, dumps=encode))
    around = len(request.content) - len(encode(smallest))
    room = draw(st.none() | st.integers(1, 900))
    limits = limited(
        kind,
        items=draw(st.none() | st.integers(1, 6)),
        bytes=None if room is None else around + room,
        item_bytes=draw(st.none() | st.integers(30, 400)),
    )
    policy = draw(st.sampled_from(POLICIES))
    options = {"limits": limits, "body": body, "duplicates": policy, "dumps": encode, "start": draw(st.integers(0, 9))}
    return rows, options | {"room": float("inf") if room is None else room}


@given(cases())
def test_requests_are_those_of_the_model(case: tuple[list[dict[str, Any]], dict[str, Any]]) -> None:
    rows, options = case
    room = options.pop("room")
    limits, start, encode = options["limits"], options["start"], options["dumps"]
    requests, aside = parted(chunk(iter(rows), **options))

    packed = [Packed(start + number, row, encode) for number, row in enumerate(rows)]
    wanted, wanted_aside = model(packed, limits, room, options["duplicates"])
    assert [list(request.indexes) for request in requests] == wanted
    assert sorted((row.index, row.reason) for row in aside) == wanted_aside
    everything = [index for request in requests for index in request.indexes] + [row.index for row in aside]
    assert sorted(everything) == list(range(start, start + len(rows)))

    for request in requests:
        records = [rows[index - start] for index in request.indexes]
        assert len(request) == len(records)
        assert limits.bytes is None or len(request.content) <= limits.bytes
        assert [request.record(position) for position in range(len(records))] == [encode(record) for record in records]
        body = json.loads(request.content)
        assert at(body, limits.records) == json.loads(encode(records))
        for step in ("type", "relationships"):  # what stands beside the records is that of the body
            assert body["data"].get(step) == ((options["body"] or {}).get("data") or {}).get(step)
        assert list(request.identifiers) == [next(filter(None, packed[i - start].identifiers)) for i in request.indexes]


@given(cases(), st.data())
def test_a_selection_is_the_request_of_the_selected(
    case: tuple[list[dict[str, Any]], dict[str, Any]], data: st.DataObject
) -> None:
    rows, options = case
    options.pop("room")
    requests, _ = parted(chunk(rows, **options))
    for request in requests:
        whole = request.select(range(len(request)))
        assert (whole.content, whole.start, list(whole.ends)) == (request.content, request.start, list(request.ends))
        assert list(whole.indexes) == list(request.indexes)
        positions = sorted(data.draw(st.sets(st.sampled_from(range(len(request))), min_size=1)))
        some = request.select(positions)
        chosen = [rows[request.indexes[position] - options["start"]] for position in positions]
        (alone,), _ = parted(chunk(chosen, **options | {"duplicates": "keep"}))
        assert some.content == alone.content
        assert list(some.identifiers) == list(alone.identifiers)
        assert list(some.indexes) == [request.indexes[position] for position in positions]
        assert some.select(range(len(some))).content == some.content
        assert some.select([len(some) - 1]).record(0) == some.record(len(some) - 1)


def test_a_selection_of_nothing() -> None:
    (request,), _ = parted(chunk([profile("a")], PROFILES))
    nothing = request.select([])
    assert (len(nothing), at(json.loads(nothing.content), PROFILES.records)) == (0, [])
    assert nothing.select([]).content == nothing.content


# ------------------------------------------------------------------ limits


@pytest.mark.parametrize("encode", [dumps, spaced])
def test_the_last_byte(encode: Callable[[Any], bytes]) -> None:
    rows = [profile("a"), profile("b", x="é😀")]
    (request,), _ = parted(chunk(rows, PROFILES, dumps=encode))
    size = len(request.content)
    assert len(parted(chunk(rows, limited(PROFILES, bytes=size), dumps=encode))[0]) == 1
    assert len(parted(chunk(rows, limited(PROFILES, bytes=size - 1), dumps=encode))[0]) == 2


def test_a_record_of_just_the_limit() -> None:
    row = profile("a", x="é" * 50)
    size = len(dumps(row))
    assert parted(chunk([row], limited(PROFILES, item_bytes=size)))[1] == []
    assert parted(chunk([row, profile("b")], limited(PROFILES, item_bytes=size - 1)))[1] == [
        SetAside(0, "too_large", f"{size:,} bytes, the limit is {size - 1:,}", "a")
    ]


def test_a_record_of_just_the_room() -> None:
    row = profile("a", x="y" * 200)
    (request,), _ = parted(chunk([row], PROFILES))
    assert len(parted(chunk([row], limited(PROFILES, bytes=len(request.content))))[0]) == 1
    ((aside,),) = [parted(chunk([row], limited(PROFILES, bytes=len(request.content) - 1)))[1]]
    assert (aside.reason, aside.identifier) == ("too_large", "a")


def test_a_body_that_leaves_no_room() -> None:
    (request,), _ = parted(chunk([profile("a")], PROFILES))
    around = len(request.content) - len(request.record(0))
    with pytest.raises(ArgumentError, match=f"leaves no room for records in {around} bytes"):
        chunk([], limited(PROFILES, bytes=around))
    assert parted(chunk([profile("a")], limited(PROFILES, bytes=around + 1)))[1][0].reason == "too_large"


def test_counted_members() -> None:
    limits = limited(EVENTS, items=3)
    rows = [person("a", "1", "2"), person("b", "3"), person("c", "4"), person("d", "5", "6", "7"), person("e")]
    rows.append(person("f", "8", "9", "10", "11"))
    requests, aside = parted(chunk(rows, limits))
    assert [list(request.indexes) for request in requests] == [[0, 1], [2], [3]]
    assert [(row.index, row.reason, row.identifier) for row in aside] == [(4, "malformed", "e"), (5, "too_large", "f")]
    assert aside[1].detail == "4 items, the limit is 3"


def test_no_limits_at_all() -> None:
    requests, _ = parted(chunk([profile(str(n)) for n in range(1, 3000)], PROFILES))
    assert [len(request) for request in requests] == [2999]


def test_nothing() -> None:
    assert list(chunk([], PROFILES)) == []
    chunker = Chunker(PROFILES, start=5)
    assert (chunker.finish(), chunker.index) == ([], 5)


def test_goes_on_after_the_end() -> None:
    chunker = Chunker(PROFILES)
    assert list(chunker.add(profile("a"))) == []
    (first,) = chunker.finish()
    assert list(chunker.add(profile("a"))) == []
    (second,) = chunker.finish()
    assert isinstance(first, Chunk)
    assert isinstance(second, Chunk)
    assert (list(first.indexes), list(second.indexes), chunker.index) == ([0], [1], 2)
    assert first.content == second.content


def test_rows_may_change_afterwards() -> None:
    def same() -> Iterator[dict[str, Any]]:
        row = profile()
        for number in range(5):
            row["attributes"]["email"] = f"{number}@x"
            yield row

    (request,), _ = parted(chunk(same(), PROFILES))
    assert [record["attributes"]["email"] for record in at(json.loads(request.content), PROFILES.records)] == [
        f"{number}@x" for number in range(5)
    ]


# ------------------------------------------------------------------ duplicates


def numbers(rows: list[Any], policy: Duplicates | None, limits: Bulk = PROFILES) -> tuple[list[list[int]], list[int]]:
    requests, aside = parted(chunk(rows, limits, duplicates=policy))
    return [list(request.indexes) for request in requests], [row.index for row in aside]


CHAIN = [profile("a"), profile("a", "1"), profile("b", "1"), profile("b"), profile("c")]
"""The second has something in common with the first and with the third, the third with the fourth."""


@pytest.mark.parametrize(
    ("policy", "requests", "aside"),
    [
        ("keep", [[0, 1, 2, 3, 4]], []),
        ("separate", [[0, 4], [1], [2], [3]], []),
        ("first", [[0, 2, 4]], [1, 3]),
        ("last", [[3, 4]], [0, 1, 2]),
        (None, [[0, 1, 2, 3, 4]], []),
    ],
)
def test_a_chain(policy: Duplicates | None, requests: list[list[int]], aside: list[int]) -> None:
    assert numbers(CHAIN, policy) == (requests, aside)


def test_the_last_of_a_chain_takes_the_place_of_both() -> None:
    rows = [profile("a"), profile("b", "1"), profile("a", "1")]
    requests, aside = parted(chunk(rows, PROFILES, duplicates="last"))
    assert [list(request.indexes) for request in requests] == [[2]]
    assert [(row.index, row.detail) for row in aside] == [
        (0, "duplicate of row 2, which is sent instead"),
        (1, "duplicate of row 2, which is sent instead"),
    ]


def test_kinds_are_told_apart() -> None:
    assert numbers([profile("a"), profile(id="a")], "first") == ([[0, 1]], [])


def test_duplicates_of_another_request_are_not_found() -> None:
    rows = [profile("a"), profile("b"), profile("c"), profile("a")]
    assert numbers(rows, "first", limited(PROFILES, items=2)) == ([[0, 1], [2, 3]], [])


def test_what_the_api_refuses_is_separated() -> None:
    rows = [person("a", "1"), person("a", "2"), person("b", "1")]
    assert numbers(rows, None, EVENTS) == ([[0, 1], [2]], [])


def test_twice_within_a_record() -> None:
    _, (aside,) = parted(chunk([person("a", "1", "2", "1")], EVENTS))
    assert aside == SetAside(0, "duplicate", "contains '1' twice", "a", EVENTS.unique[0])
    assert numbers([person("a", "1", "1")], "keep", EVENTS) == ([[0]], [])


def test_few_records_wait() -> None:
    """Those beyond 64 KiB and the size of the request let it go as it is; rows of one identifier stay in order."""
    rows = [profile("a"), *(profile("a", x="y" * 30_000) for _ in range(4)), profile("b")]
    assert numbers(rows, "separate") == ([[0], [1, 5], [2], [3], [4]], [])


@pytest.mark.parametrize("policy", POLICIES[1:])
def test_rows_of_one_identifier_take_no_memory(policy: Duplicates) -> None:
    chunker = Chunker(operations["bulk_import_profiles"].bulk or PROFILES, duplicates=policy)
    row = profile("a", x="y" * 2_000)
    for _ in range(100):
        chunker.add(row)
    tracemalloc.start()
    try:
        for _ in range(1_000):
            chunker.add(row)
        grown, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert grown < 200_000


# ------------------------------------------------------------------ encoding


CIRCULAR: dict[str, Any] = profile("a")
CIRCULAR["attributes"]["self"] = CIRCULAR


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (float("nan"), "nan"),
        (b"x", "bytes"),
        (datetime(2026, 1, 1), "no time zone"),  # noqa: DTZ001 - that is what is wrong
        (object(), "object"),
        ({(1, 2): 3}, "[(1, 2)]: a key must be a string, not tuple"),
        ({2: None}, "[2]: a key must be a string, not int"),
        (10**5000, "digits"),
        (CIRCULAR, "itself"),
    ],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.parametrize("encode", [dumps, strict])
def test_what_json_cannot_carry(value: Any, said: str, encode: Callable[[Any], bytes]) -> None:
    rows = [profile("a"), profile("b", x={"y": [value]}), profile("c")]
    (request,), (aside,) = parted(chunk(rows, PROFILES, dumps=encode))
    assert list(request.indexes) == [0, 2]
    assert (aside.index, aside.reason, aside.identifier) == (1, "unencodable", "b")
    assert said in aside.detail


@pytest.mark.parametrize("encode", [dumps, strict])
def test_what_json_can_carry(encode: Callable[[Any], bytes]) -> None:
    when = datetime(2026, 1, 1, tzinfo=UTC)
    row = profile("a", x=[when, ProfileUpsertAttributes(email="é"), 10**30, (1,), {"2": None}])
    (request,), aside = parted(chunk([row], PROFILES, dumps=encode))
    assert aside == []
    found = json.loads(request.record(0))["attributes"]["x"]
    assert found == [when.isoformat(), {"email": "é"}, 10**30, [1], {"2": None}]


@pytest.mark.parametrize("encode", [dumps, strict])
def test_models_in_mappings(encode: Callable[[Any], bytes]) -> None:
    plain = [person("a", "1"), person("b", "1", "2")]
    rows = [
        {"type": "event-bulk-create", "attributes": EventsBulkCreateAttributes.from_dict(row["attributes"])}
        for row in plain
    ]
    limits = limited(EVENTS, items=2)
    requests, _ = parted(chunk(rows, limits, dumps=encode))
    assert [list(request.indexes) for request in requests] == [[0], [1]]
    assert [json.loads(request.record(0)) for request in requests] == plain
    assert [list(request.identifiers) for request in requests] == [["a"], ["b"]]


# ------------------------------------------------------------------ what stands around the records, and bad arguments


def test_bodies_of_the_operations() -> None:
    operation = profiles.bulk_import_profiles({}, relationships={"lists": {"data": [{"type": "list", "id": "L"}]}})
    bulk = operation.info.bulk
    assert bulk is not None
    (request,), _ = parted(chunk([{"email": "a@b.co"}], bulk, body=operation.body))
    data = json.loads(request.content)["data"]
    assert (data["type"], data["relationships"]) == ("profile-bulk-import-job", operation.body["data"]["relationships"])
    assert data["attributes"]["profiles"]["data"] == [{"type": "profile", "attributes": {"email": "a@b.co"}}]


def test_records_as_the_whole_body() -> None:
    operation = lists.add_profiles_to_list("L", [])
    assert operation.info.bulk is not None
    (request,), _ = parted(chunk(["P1", "P2"], operation.info.bulk, body=operation.body))
    assert json.loads(request.content) == {"data": [{"type": "profile", "id": known} for known in ("P1", "P2")]}


@pytest.mark.parametrize(
    ("given", "error", "said"),
    [
        ({"body": {"data": {"attributes": {"profiles": {"data": [profile("a")]}}}}}, ArgumentError, "already has"),
        ({"body": {"data": {"attributes": 5}}}, ArgumentError, "must have an object at 'attributes'"),
        ({"body": [1]}, ArgumentTypeError, "must be a JSON object"),
        ({"body": {"x": object()}}, EncodeError, "object"),
        ({"body": {"\ue000records\ue000": 1}}, ArgumentError, "each string unchanged"),
        ({"dumps": json.dumps}, ArgumentTypeError, "dumps must return bytes, not str"),
        ({"duplicates": "drop"}, ArgumentError, "one of keep, separate, first, last, not 'drop'"),
        ({"limits": {"items": 5}}, ArgumentTypeError, "limits must be a Bulk, not dict"),
        ({"limits": limited(PROFILES, items=0)}, ArgumentError, "at least one record"),
        ({"records": profile("a")}, ArgumentTypeError, "iterable of rows, not dict"),
        ({"records": "P1"}, ArgumentTypeError, "iterable of rows, not str"),
        ({"records": None}, ArgumentTypeError, "iterable of rows, not NoneType"),
    ],
)
def test_arguments_are_checked_at_the_call(given: dict[str, Any], error: type[Exception], said: str) -> None:
    arguments: dict[str, Any] = {"records": [], "limits": PROFILES} | given
    with pytest.raises(error, match=said):
        chunk(**arguments)


def test_reads_no_further_than_needed() -> None:
    read: list[int] = []

    def rows() -> Iterator[dict[str, Any]]:
        for number in range(1, 100):
            read.append(number)
            yield profile(str(number))

    assert len(list(islice(chunk(rows(), limited(PROFILES, items=10)), 2))) == 2
    assert len(read) == 21
