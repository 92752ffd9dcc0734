"""The rows of a frame are encoded column by column: to the bytes that they have when they are encoded one by one."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import pytest
from hypothesis import example, given, settings, strategies as st

from klaviyo_client import operations
from klaviyo_client.runtime.encoding import dumps
from klaviyo_client.runtime.operation import Bulk
from klaviyo_ext import rows
from klaviyo_ext.bulk import Chunk, Duplicates, SetAside, chunk
from klaviyo_ext.testing import FakeKlaviyo


class NAType:
    """Stands for ``pandas.NA``, which is told by the name of its class."""


class Tier(Enum):
    GOLD = "gold"


class Text(str):
    __slots__ = ()


class Frame:
    """The least that is a frame."""

    def __init__(self, columns: Sequence[str], records: Sequence[Sequence[Any]]) -> None:
        self.columns = columns
        self._records = [dict(zip(columns, record, strict=True)) for record in records]

    def to_dict(self, orient: str) -> list[dict[str, Any]]:
        assert orient == "records"
        return self._records

    def __iter__(self) -> Iterator[str]:
        return iter(self.columns)


def bulk(name: str) -> Bulk:
    found = operations[name].bulk
    assert found is not None
    return found


TIMES = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=2))]))
HOSTILE: tuple[Any, ...] = (
    None,
    math.nan,
    math.inf,
    -math.inf,
    1e308,
    10**5000,
    2**70,
    NAType(),
    Decimal("1.50"),
    Decimal("NaN"),
    Tier.GOLD,
    Text("text"),
    UUID(int=1),
    date(2026, 1, 2),
    datetime(2026, 1, 2),  # noqa: DTZ001 - it is refused
    object(),
    "\ud800",
    "%s %% %(x)s",
    'new\nline "quoted" \\ \x00\u2028',
    "",
    {1: 2},
    {"a": [1, math.nan, {"b": None}]},
    ["x", "y"],
)
VALUES = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=5),
    st.integers(),
    st.booleans(),
    st.floats(),
    TIMES,
)
CLEAN = st.sampled_from([st.text(max_size=5), st.integers(-5, 5), st.booleans(), st.floats(-5, 5), TIMES])
GAPS = st.sampled_from([None, math.nan, NAType()])
COLUMNS = (
    "id",
    "email",
    "phone_number",
    "external_id",
    "title",
    "location.city",
    "location.zip",
    "meta.patch_properties.append",
    "properties.a",
    "properties.100%% %s",
    'properties."quoted"',
    "properties.x.y",
)


@st.composite
def frames(draw: st.DrawFn) -> Frame:
    """Columns of one type, with gaps and some values of any kind."""
    columns = draw(st.lists(st.sampled_from(COLUMNS), min_size=1, unique=True))
    if not {"id", "email", "phone_number", "external_id"} & {*columns}:
        columns.append("email")
    count = draw(st.integers(0, 6))
    made: list[list[Any]] = []
    for _ in columns:
        one = draw(CLEAN)
        kinds = draw(st.sampled_from([one, one | GAPS, VALUES, GAPS]))
        made.append(draw(st.lists(kinds, min_size=count, max_size=count)))
    return Frame(columns, list(zip(*made, strict=True)))


def parts(source: Any, limits: Bulk, **options: Any) -> list[Any]:
    return [
        (part.content, list(part.indexes), part.identifiers, list(part.ends))
        if isinstance(part, Chunk)
        else (part.index, part.reason, part.detail, part.identifier, part.pointer, part.duplicate_of)
        for part in chunk(source, limits, **options)
    ]


def agree(frame: Any, limits: Bulk, duplicates: Duplicates | None = None, **options: Any) -> list[Any]:
    """What a frame becomes; the same as its rows one by one."""
    source = rows.of(frame, **options).records(limits, None)
    one_by_one = parts(list(source), limits, duplicates=duplicates)
    assert parts(rows.of(frame, **options), limits, duplicates=duplicates) == one_by_one
    return one_by_one


@settings(max_examples=300, deadline=None)
@given(
    frame=frames(),
    missing=st.sampled_from(["omit", "null", "error"]),
    duplicates=st.sampled_from([None, "keep", "separate", "first", "last"]),
    timezone=st.sampled_from([None, "Europe/Berlin"]),
    tier=st.sampled_from([{}, {"properties.t": "100% \n"}, {"location.country": "IT"}]),
)
@example(Frame(["id"], [["a"], [None]]), "omit", None, None, {})
@example(Frame(["email", "title"], [["a", None], ["b", None]]), "omit", None, None, {})
@example(Frame(["title", "email"], [[None, "a"], ["x", None]]), "omit", None, None, {})
@example(Frame(["title", "id"], [[None, "a"], ["x", "b"]]), "omit", None, None, {})
@example(Frame(["email", "properties.100%% %s"], [["a", 1], ["b", 2]]), "omit", None, None, {})
@example(Frame(["email", "properties.a"], [["a", 10**5000], ["b", 1]]), "omit", None, None, {})
def test_a_frame_is_sent_like_its_rows(
    frame: Frame, missing: Any, duplicates: Any, timezone: Any, tier: dict[str, Any]
) -> None:
    agree(frame, bulk("bulk_import_profiles"), duplicates, missing=missing, timezone=timezone, values=tier)


@pytest.mark.parametrize("operation", [name for name, info in operations.items() if info.bulk is not None])
def test_frames_for_every_operation(operation: str) -> None:
    limits = bulk(operation)
    for columns in (["id"], ["external_id", "title"], ["id", "title"], ["email"], ["type", "id"], ["attributes"]):
        try:
            source = rows.of(Frame(columns, [[f"{name} {n}" for name in columns] for n in range(3)]))
            expected = parts(list(source.records(limits, None)), limits)
        except ValueError:  # the columns do not fit
            continue
        assert parts(source, limits) == expected


def test_rows_that_are_too_large_or_without_an_identifier_are_set_aside_with_what_is_known() -> None:
    limits = bulk("bulk_import_profiles")
    frame = Frame(["email", "title"], [["a@b.co", "x" * 200_000], [None, "y"], ["c@d.eu", "z"]])
    large, nameless, rest = agree(frame, limits)
    assert large == (0, "too_large", "200,061 bytes, the limit is 100,000", "a@b.co", None, None)
    assert nameless[:2] == (1, "no_identifier")
    assert rest[1] == [2]


def test_identifiers_that_are_no_texts() -> None:
    frame = Frame(["external_id", "email"], [[7, "a@b.co"], [7.0, None], [True, "c@d.eu"], [1.5, None]])
    found = agree(frame, bulk("bulk_import_profiles"), "separate")
    assert [each[1] for each in found[:2]] == ["malformed", "malformed"]
    assert [each[2] for each in found[2:]] == [("a@b.co",), ("7",)]


def test_another_codec_encodes_rows_as_ever() -> None:
    def ascii_dumps(data: Any) -> bytes:
        return json.dumps(data).encode()

    frame = Frame(["email", "title"], [["a@b.co", "é"]])
    (made,) = chunk(frame, bulk("bulk_import_profiles"), dumps=ascii_dumps)
    assert isinstance(made, Chunk)
    assert made.record(0) == ascii_dumps({"type": "profile", "attributes": {"email": "a@b.co", "title": "é"}})


def test_one_bad_row_does_not_change_the_others() -> None:
    frame = Frame(["email", "properties.n"], [["a@b.co", 1], ["b@b.co", math.inf], ["c@b.co", 10**5000], ["d@b.co", 4]])
    made = list(chunk(frame, bulk("bulk_import_profiles")))
    aside = [part for part in made if isinstance(part, SetAside)]
    assert [part.index for part in aside] == [1, 2]
    assert [list(part.indexes) for part in made if isinstance(part, Chunk)] == [[0, 3]]


def test_through_a_client() -> None:
    with FakeKlaviyo().client() as klaviyo:
        frame = Frame(["email", "properties.n"], [["a@klaviyo-fake.io", 1], [None, 2], ["c@klaviyo-fake.io", math.nan]])
        report = klaviyo.bulk_import_profiles(frame)
        assert (report.accepted, report.set_aside_count) == (2, 1)
        profiles = {each.attributes.email: each.attributes.properties for each in klaviyo.get_profiles()}
    assert profiles == {"a@klaviyo-fake.io": {"n": 1}, "c@klaviyo-fake.io": {}}


def test_the_form_of_a_record() -> None:
    frame = Frame(["email", "location.city", "title"], [["a@b.co", None, "x"]])
    (made,) = chunk(frame, bulk("bulk_import_profiles"))
    assert isinstance(made, Chunk)
    assert made.record(0) == dumps({"type": "profile", "attributes": {"email": "a@b.co", "title": "x"}})
