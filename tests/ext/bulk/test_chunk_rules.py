"""The rules of chunking, one by one, at the byte where each begins."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from klaviyo_client.runtime.encoding import dumps
from klaviyo_client.runtime.operation import Bulk
from klaviyo_ext.bulk.chunking import Chunk, Chunker, chunk
from klaviyo_ext.bulk.row_conversion import SetAside
from klaviyo_ext.errors import ArgumentError, ArgumentTypeError

BULK = Bulk(records="/data", type="profile", identifiers=("/id", "/attributes/email"))
BEFORE, AFTER = b'{"data":[', b"]}"
AROUND = len(BEFORE) + len(AFTER)


def row(id: str, email: str | None = None, **attributes: Any) -> dict[str, Any]:
    return {"type": "profile", "id": id, "attributes": attributes | ({} if email is None else {"email": email})}


def size(*rows: Any) -> int:
    """Of a request with these records and nothing else."""
    return len(BEFORE + b",".join(map(dumps, rows)) + AFTER)


def made(*rows: Any, **options: Any) -> list[Any]:
    """What becomes of ``rows``: of each request its row numbers, of each row that is set aside number and reason."""
    limits = attrs.evolve(BULK, **options.pop("limits", {}))
    return list(map(shown, chunk(rows, limits, **options)))


def shown(part: Chunk | SetAside) -> Any:
    return list(part.indexes) if isinstance(part, Chunk) else (part.index, part.reason)


# --- requests ---------------------------------------------------------------------------------------


def test_a_request_holds_its_records_to_the_byte() -> None:
    rows = [row("a"), row("b", "b@x.co"), row("ccc")]
    (request,) = chunk(rows, BULK)
    assert isinstance(request, Chunk)
    assert request.content == BEFORE + b",".join(map(dumps, rows)) + AFTER
    assert (request.start, len(request)) == (len(BEFORE), 3)
    assert [request.record(position) for position in range(3)] == list(map(dumps, rows))
    assert [request.content[:end] for end in request.ends] == [
        BEFORE + b",".join(map(dumps, rows[:count])) for count in (1, 2, 3)
    ]
    assert request.identifiers == ("a", "b", "ccc")
    assert request.indexes == range(3)


@pytest.mark.parametrize(("chosen", "indexes"), [([0, 1, 2], range(7, 10)), ([1], range(8, 9)), ([1, 2], range(8, 10))])
def test_rows_in_a_row_are_a_range(chosen: list[int], indexes: range) -> None:
    (request,) = chunk([row("a"), row("b"), row("c")], BULK, start=7)
    assert isinstance(request, Chunk)
    assert request.select(chosen).indexes == indexes


def test_a_part_of_a_request_is_as_if_it_had_been_made_of_its_rows() -> None:
    rows = [row("a"), row("bb", "b@x.co"), row("c"), row("dddd")]
    (request,) = chunk(rows, BULK, start=10)
    assert isinstance(request, Chunk)
    part = request.select([0, 3])
    assert part.content == BEFORE + dumps(rows[0]) + b"," + dumps(rows[3]) + AFTER
    assert (list(part.indexes), part.identifiers) == ([10, 13], ("a", "dddd"))
    assert part.indexes == array("q", [10, 13])
    assert [part.record(position) for position in (0, 1)] == [dumps(rows[0]), dumps(rows[3])]
    assert part.select([1]).content == BEFORE + dumps(rows[3]) + AFTER
    none = request.select([])
    assert (none.content, len(none), none.indexes, none.identifiers) == (BEFORE + AFTER, 0, range(0), ())
    assert none.select([]).content == BEFORE + AFTER


def test_a_request_is_shown_without_what_it_holds() -> None:
    (request,) = chunk([row("secret")], BULK)
    assert repr(request) == f"Chunk(content=<{size(row('secret'))} bytes>, indexes=<1 rows>)"


def test_two_requests_are_never_equal() -> None:
    (one,), (other,) = chunk([row("a")], BULK), chunk([row("a")], BULK)
    assert one != other


# --- limits -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("more", "expected"), [(0, [[0, 1]]), (-1, [[0], [1]]), (1, [[0, 1]])])
def test_bytes_of_a_request(more: int, expected: list[Any]) -> None:
    rows = [row("a"), row("b")]
    assert made(*rows, limits={"bytes": size(*rows) + more}) == expected


@pytest.mark.parametrize(("items", "expected"), [(1, [[0], [1], [2]]), (2, [[0, 1], [2]]), (3, [[0, 1, 2]])])
def test_records_of_a_request(items: int, expected: list[Any]) -> None:
    assert made(row("a"), row("b"), row("c"), limits={"items": items}) == expected


def test_records_that_count_for_several() -> None:
    counted = {"counted": "/attributes/list", "items": 3}
    rows = [row("a", list=[1, 2]), row("b", list=[1]), row("c", list=[1]), row("d", list=[1, 2])]
    assert made(*rows, limits=counted) == [[0, 1], [2, 3]]


@pytest.mark.parametrize(("more", "expected"), [(0, [[0]]), (-1, [(0, "too_large")])])
def test_a_record_that_fills_a_request_alone(more: int, expected: list[Any]) -> None:
    assert made(row("a"), limits={"bytes": size(row("a")) + more}) == expected


def test_bytes_and_items_begin_anew_with_each_request() -> None:
    rows = [row(letter) for letter in "abcdef"]
    assert made(*rows, limits={"bytes": size(*rows[:2])}) == [[0, 1], [2, 3], [4, 5]]
    assert made(*rows, limits={"items": 2}) == [[0, 1], [2, 3], [4, 5]]


@pytest.mark.parametrize(("limits", "argument"), [({"items": 0}, "limits"), ({"bytes": AROUND}, "body")])
def test_limits_that_let_nothing_in(limits: dict[str, Any], argument: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        Chunker(attrs.evolve(BULK, **limits))
    assert caught.value.argument == argument


def test_one_byte_and_one_record_are_room_enough_to_begin() -> None:
    Chunker(attrs.evolve(BULK, bytes=AROUND + 1, items=1))


def test_what_stands_beside_the_records_takes_room() -> None:
    body = {"meta": {"x": 1}}
    whole = len(dumps({"meta": {"x": 1}, "data": [row("a")]}))
    assert made(row("a"), limits={"bytes": whole}, body=body) == [[0]]
    assert made(row("a"), limits={"bytes": whole - 1}, body=body) == [(0, "too_large")]


# --- duplicates -------------------------------------------------------------------------------------

TWINS = [row("a"), row("b"), row("a", name="second")]


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        ("keep", [[0, 1, 2]]),
        ("separate", [[0, 1], [2]]),
        ("first", [(2, "duplicate"), [0, 1]]),
        ("last", [(0, "duplicate"), [1, 2]]),
    ],
)
def test_policies(policy: Any, expected: list[Any]) -> None:
    assert made(*TWINS, duplicates=policy) == expected


@pytest.mark.parametrize(("refuses", "expected"), [(True, [[0, 1], [2]]), (False, [[0, 1, 2]])])
def test_without_a_policy_the_api_decides(refuses: bool, expected: list[Any]) -> None:
    assert made(*TWINS, limits={"refuses_duplicates": refuses}) == expected


@pytest.mark.parametrize("policy", ["", "Keep", "none"])
def test_an_unknown_policy(policy: Any) -> None:
    if not policy:
        assert made(*TWINS, duplicates=policy) == [[0, 1, 2]]
        return
    with pytest.raises(ArgumentError) as caught:
        Chunker(BULK, duplicates=policy)
    assert caught.value.argument == "duplicates"
    assert "keep, separate, first, last" in str(caught.value)


BOTH = [row("a", "b@x.co"), row("b", "a@x.co"), row("a", "a@x.co")]
"""The third has an identifier in common with each of the others."""


def test_first_names_the_earliest_row_that_is_sent_instead() -> None:
    aside, request = chunk([row("z"), *BOTH], BULK, duplicates="first")
    assert isinstance(aside, SetAside)
    assert (aside.index, aside.reason, aside.identifier) == (3, "duplicate", "a")
    assert "row 1," in aside.detail
    assert shown(request) == [0, 1, 2]


def test_last_sets_all_earlier_ones_aside_in_their_order_and_names_the_row_that_is_sent() -> None:
    *aside, request = chunk([row("z"), *BOTH], BULK, duplicates="last")
    assert [(each.index, each.identifier) for each in aside if isinstance(each, SetAside)] == [(1, "a"), (2, "b")]
    assert all("row 3," in each.detail for each in aside if isinstance(each, SetAside))
    assert shown(request) == [0, 3]


@pytest.mark.parametrize(("more", "fits"), [(0, True), (-1, False)])
def test_a_record_that_is_withdrawn_gives_its_bytes_and_its_comma_back(more: int, fits: bool) -> None:
    rows = [row("a", name="x" * 30), row("b"), row("a", name="y"), row("c")]
    left = [rows[1], rows[2], rows[3]]
    limits = {"bytes": max(size(*left), size(rows[0], rows[1])) + more}
    assert size(*left) > size(rows[0], rows[1])
    expected: list[Any] = [(0, "duplicate"), [1, 2, 3]] if fits else [(0, "duplicate"), [1, 2], [3]]
    assert made(*rows, limits=limits, duplicates="last") == expected


def test_each_of_many_withdrawn_records_gives_its_comma_back() -> None:
    rows = [row("a", n=n) for n in range(9)]
    limits = {"bytes": size(rows[0])}
    assert made(*rows, limits=limits, duplicates="last") == [*((n, "duplicate") for n in range(8)), [8]]


def test_a_record_that_is_withdrawn_no_longer_counts() -> None:
    rows = [row("a", list=[1, 2]), row("a", list=[1]), row("b", list=[1, 2]), row("c", list=[1])]
    limits = {"counted": "/attributes/list", "items": 3}
    assert made(*rows, limits=limits, duplicates="last") == [(0, "duplicate"), [1, 2], [3]]


def test_a_record_that_is_withdrawn_takes_its_other_identifiers_along() -> None:
    rows = [row("a", "a@x.co"), row("a"), row("b", "a@x.co")]
    assert made(*rows, duplicates="last") == [(0, "duplicate"), [1, 2]]
    assert made(*rows, duplicates="first") == [(1, "duplicate"), (2, "duplicate"), [0]]


def test_separate_keeps_the_order_of_rows_with_an_identifier_in_common() -> None:
    rows = [row("a", n=0), row("b"), row("a", n=1), row("c"), row("a", n=2)]
    assert made(*rows, duplicates="separate") == [[0, 1, 3], [2], [4]]
    limits = {"items": 2}
    assert made(*rows, duplicates="separate", limits=limits) == [[0, 1], [2, 3], [4]]


def test_a_row_behind_one_that_waits_waits_as_well() -> None:
    rows = [row("a"), row("a", "e@x.co"), row("b", "e@x.co"), row("c")]
    assert made(*rows, duplicates="separate") == [[0, 3], [1], [2]]


@pytest.mark.parametrize(("more", "expected"), [(0, [[0, 3], [1], [2]]), (1, [[0], [1, 3], [2]])])
def test_records_wait_until_they_have_64_kib_more_than_the_request(more: int, expected: list[Any]) -> None:
    first = row("a")
    in_request = len(dumps(first)) + 1
    waiting = row("a", n="")
    filling = "x" * (in_request + 65_536 + more - 2 * len(dumps(waiting)))
    rows = [first, waiting, row("a", n=filling), row("b")]
    assert made(*rows, duplicates="separate") == expected


def test_those_that_waited_begin_anew_with_what_waits() -> None:
    big = "x" * 40_000
    rows = [row("a"), row("a", n=big), row("b"), row("a", n=big), row("c"), row("a", n=big), row("d")]
    assert made(*rows, duplicates="separate") == [[0, 2], [1, 4, 6], [3], [5]]


# --- rows that are no records -----------------------------------------------------------------------


def test_a_row_that_cannot_be_sent_says_why_and_the_rest_goes_on() -> None:
    bad: list[Any] = [{"type": "profile", "attributes": {"name": "nobody"}}, 7, row("k", x=float("nan"))]
    parts = list(chunk([row("a"), *bad, row("b")], BULK))
    *aside, request = parts
    assert shown(request) == [0, 4]
    assert [(each.index, each.identifier) for each in aside if isinstance(each, SetAside)] == [
        (1, None),
        (2, None),
        (3, "k"),
    ]
    reasons = [each.reason for each in aside if isinstance(each, SetAside)]
    assert reasons[0] == "no_identifier"
    assert reasons[2] == "unencodable"
    assert all(each.detail for each in aside if isinstance(each, SetAside))


def test_a_row_that_holds_nothing_names_the_place() -> None:
    limits = attrs.evolve(BULK, counted="/attributes/list")
    (aside,) = chunk([row("a", list=[])], limits)
    assert isinstance(aside, SetAside)
    assert (aside.reason, aside.pointer, aside.identifier) == ("malformed", "/attributes/list", "a")


# --- one by one -------------------------------------------------------------------------------------


def test_rows_are_numbered_from_the_start_and_given_out_as_soon_as_a_request_is_full() -> None:
    chunker = Chunker(attrs.evolve(BULK, items=2), start=5)
    assert chunker.index == 5
    assert chunker.add(row("a")) == ()
    assert chunker.add(row("b")) == ()
    (full,) = chunker.add(row("c"))
    assert (shown(full), chunker.index) == ([5, 6], 8)
    (aside,) = chunker.add(7)
    assert (aside.index if isinstance(aside, SetAside) else None, chunker.index) == (8, 9)
    assert [*map(shown, chunker.finish())] == [[7]]
    assert list(chunker.finish()) == []
    chunker.add(row("a"))
    assert [*map(shown, chunker.finish())] == [[9]], "a new request knows nothing of the one before"


def test_finishing_gives_all_that_waits() -> None:
    chunker = Chunker(BULK, duplicates="separate")
    for n in range(3):
        assert not chunker.add(row("a", n=n))
    assert [*map(shown, chunker.finish())] == [[0], [1], [2]]


def test_a_row_may_be_changed_once_it_was_taken() -> None:
    chunker, mine = Chunker(BULK), row("a")
    chunker.add(mine)
    mine["id"] = "z"
    (request,) = chunker.finish()
    assert isinstance(request, Chunk)
    assert request.record(0) == dumps(row("a"))


def test_rows_are_read_one_ahead_at_most() -> None:
    read: list[int] = []

    def rows() -> Iterator[Any]:
        for n in range(5):
            read.append(n)
            yield row(f"r{n}")

    parts = chunk(rows(), attrs.evolve(BULK, items=2))
    assert read == []
    next(parts)
    assert read == [0, 1, 2]


def test_the_codec_of_the_client_encodes_records_and_envelope() -> None:
    (request,) = chunk([row("a")], BULK, dumps=lambda data: dumps(data).replace(b":", b": "))
    assert isinstance(request, Chunk)
    assert request.content == b'{"data": [' + dumps(row("a")).replace(b":", b": ") + AFTER


@pytest.mark.parametrize("records", ["text", b"bytes", {"a": 1}, 7, None])
def test_what_is_no_number_of_rows_is_refused_at_once(records: Any) -> None:
    with pytest.raises(ArgumentTypeError) as caught:
        chunk(records, BULK)
    assert caught.value.argument == "records"
    assert type(records).__name__ in str(caught.value)


def test_limits_must_be_limits() -> None:
    with pytest.raises(ArgumentTypeError) as caught:
        Chunker({"items": 1})  # type: ignore[arg-type]
    assert caught.value.argument == "limits"
    assert "dict" in str(caught.value)
