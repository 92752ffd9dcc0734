from __future__ import annotations

import copy
import json
import pickle
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from importlib import import_module
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, strategies as st

from klaviyo_client import EncodeError, Filter, operations
from klaviyo_client.api.profiles import get_profiles
from klaviyo_client.filters.coupons import GetBulkCreateCouponCodeJobsFilter as JobsFilter
from klaviyo_client.filters.events import GetEventsFilter
from klaviyo_client.filters.images import GetImagesFilter
from klaviyo_client.filters.profiles import GetProfilesFilter
from klaviyo_client.models import EventAttributes
from klaviyo_client.runtime.errors import ArgumentError, ArgumentTypeError
from klaviyo_client.runtime.filters import ContainsAll, ContainsAny, Equals, EqualsEither, FilterField, literal
from klaviyo_ext.testing import NO_OPERAND, Comparison, check_filter, load_package_document, parse_filter
from klaviyo_ext.testing.document.openapi_document import Document

WHEN = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
EMAIL = GetProfilesFilter.email
UNTYPED: Any = EMAIL
"""For calls that type checkers refuse."""
SIZE: Any = GetImagesFilter.size
CREATED: Any = GetProfilesFilter.created


class Status(Enum):
    LIVE = "live"


class NaTType(datetime):
    """As that of pandas: a datetime that is none, and equals nothing."""

    __hash__ = datetime.__hash__

    def __eq__(self, other: object) -> bool:
        return False

    def timetz(self) -> Any:
        raise ValueError("NaTType does not support timetz")


@pytest.mark.parametrize("value", [UNTYPED == "a@b.co", True, 5])  # as with the columns of other libraries
def test_a_comparison_of_python_is_no_filter(value: Any) -> None:
    with pytest.raises(ArgumentTypeError, match="filter must be a filter or its text, not"):
        get_profiles(filter=value)


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (EMAIL.equals("a@b.co"), 'equals(email,"a@b.co")'),
        (EMAIL.equals("  two  spaces\t"), 'equals(email,"  two  spaces\t")'),
        (EMAIL.equals('say "hi"'), r'equals(email,"say \"hi\"")'),
        (EMAIL.equals("it's"), 'equals(email,"it\'s")'),
        (EMAIL.equals("back\\slash"), r'equals(email,"back\\slash")'),
        (EMAIL.equals("é, (x) [y]"), 'equals(email,"é, (x) [y]")'),
        (EMAIL.equals(None), "equals(email,null)"),
        (EMAIL.equals(["a", "b"]), 'equals(email,["a","b"])'),
        (EMAIL.any_of(["a", 'b"']), r'any(email,["a","b\""])'),
        (EMAIL.any_of(name for name in "ab"), 'any(email,["a","b"])'),
        (GetProfilesFilter.kx.equals("x"), 'equals(_kx,"x")'),
        (GetProfilesFilter.created.greater_than(WHEN), "greater-than(created,2026-01-02T03:04:05+00:00)"),
        (GetProfilesFilter.created.less_than(date(2026, 1, 2)), "less-than(created,2026-01-02)"),
        (GetImagesFilter.hidden.equals(True), "equals(hidden,true)"),
        (GetImagesFilter.size.greater_or_equal(7), "greater-or-equal(size,7)"),
        (GetImagesFilter.size.less_or_equal(7), "less-or-equal(size,7)"),
        (GetImagesFilter.name.contains("x"), 'contains(name,"x")'),
        (GetImagesFilter.name.starts_with("x"), 'starts-with(name,"x")'),
        (GetImagesFilter.name.ends_with("x"), 'ends-with(name,"x")'),
        (JobsFilter.status.equals("queued"), 'equals(status,"queued")'),
        (GetEventsFilter.profile.has(), "has(profile)"),
        (Equals[Status]("status").equals(Status.LIVE), 'equals(status,"live")'),
        (ContainsAny[str]("tag_id").contains_any(["a"]), 'contains-any(tag_id,["a"])'),
        (ContainsAll[str]("tag_id").contains_all(["a"]), 'contains-all(tag_id,["a"])'),
        (
            EMAIL.equals("a") & GetProfilesFilter.created.greater_than(WHEN) & EMAIL.any_of(["b"]),
            'and(equals(email,"a"),greater-than(created,2026-01-02T03:04:05+00:00),any(email,["b"]))',
        ),
        (
            EMAIL.equals("a") & (EMAIL.equals("b") & EMAIL.equals("c")),
            'and(equals(email,"a"),equals(email,"b"),equals(email,"c"))',
        ),
    ],
)
def test_text(made: Filter, text: str) -> None:
    assert str(made) == text
    assert repr(made) == f"Filter({text!r})"
    assert parse_filter(text)


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: GetProfilesFilter.created.greater_than(WHEN.replace(tzinfo=None)), EncodeError, "has no time zone"),
        (lambda: UNTYPED.any_of("abc"), TypeError, "needs a list of values, not one str"),
        (lambda: UNTYPED.any_of(b"abc"), TypeError, "needs a list of values, not one bytes"),
        (lambda: UNTYPED.any_of({"a": 1}), TypeError, "needs a list of values, not one dict"),
        (lambda: UNTYPED.equals(b"abc"), TypeError, "cannot compare with bytes"),
        (lambda: UNTYPED.equals({"a": 1}), TypeError, "cannot compare with dict"),
        (lambda: UNTYPED.equals(Decimal(1)), TypeError, "email is compared with text, not int; pass '1'"),
        (lambda: UNTYPED.any_of(["a", 5]), TypeError, "email is compared with text, not int; pass '5'"),
        (lambda: UNTYPED.equals(object()), TypeError, "cannot compare with object"),
        (lambda: CREATED.less_than(NaTType(2026, 1, 1)), ValueError, "cannot compare with 2026-01-01"),
        (lambda: CREATED.less_than(None), TypeError, "created: less-than needs one value, not None"),
        (lambda: SIZE.less_than(float("nan")), ValueError, "cannot compare with nan"),
        (lambda: bool(UNTYPED.equals("a")), TypeError, "no truth value"),
        (lambda: UNTYPED.equals("a") & "b", TypeError, "unsupported operand"),
        (lambda: UNTYPED.contains("a"), AttributeError, "contains"),
    ],
)
def test_mistakes(call: Callable[[], Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        call()


@pytest.mark.parametrize(
    "text", ["2024-01-01 00:00:00+00:00", "2024-01-01T00:00:00.000Z", "Mon, 01 Jan 2024 00:00:00 +0000"]
)
def test_a_timestamp_of_an_answer_is_spelt_as_the_grammar_has_it(text: str) -> None:
    moment = EventAttributes.from_dict({"datetime": text}).datetime
    assert isinstance(moment, datetime)
    assert str(GetEventsFilter.datetime.greater_than(moment)) == "greater-than(datetime,2024-01-01T00:00:00+00:00)"


def test_a_timestamp_of_an_answer_without_a_zone_is_refused() -> None:
    moment = EventAttributes.from_dict({"datetime": "2024-01-01T00:00:00"}).datetime
    assert isinstance(moment, datetime)
    with pytest.raises(EncodeError, match="has no time zone"):
        GetEventsFilter.datetime.greater_than(moment)


def test_equality() -> None:
    assert EMAIL.equals("a") == EMAIL.equals("a")
    assert hash(EMAIL.equals("a")) == hash(EMAIL.equals("a"))
    assert EMAIL.equals("a") != EMAIL.equals("b")
    assert EMAIL.equals("a") == 'equals(email,"a")'
    assert repr(Equals[str]("id")) == "Equals('id')"


ZONES = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.dates()
    | st.datetimes(timezones=st.just(UTC) | ZONES)
)


@given(SCALARS | st.lists(SCALARS, max_size=4))
def test_any_literal_is_read_back(value: Any) -> None:
    [comparison] = parse_filter(f"equals(field,{literal(value)})")
    expected = tuple(value) if isinstance(value, list) else value
    assert comparison == Comparison("equals", "field", expected)
    assert type(comparison.operand) is type(expected)


@given(st.lists(st.tuples(st.sampled_from(["id", "a.b", "_kx"]), SCALARS), min_size=1, max_size=5))
def test_any_conjunction_is_read_back(terms: list[tuple[str, Any]]) -> None:
    first, *rest = [Equals[Any](name).equals(value) for name, value in terms]
    for term in rest:
        first &= term
    assert parse_filter(str(first)) == tuple(Comparison("equals", name, value) for name, value in terms)


METHODS = {
    "any": "any_of",
    "contains": "contains",
    "contains-all": "contains_all",
    "contains-any": "contains_any",
    "ends-with": "ends_with",
    "equals": "equals",
    "greater-or-equal": "greater_or_equal",
    "greater-than": "greater_than",
    "has": "has",
    "less-or-equal": "less_or_equal",
    "less-than": "less_than",
    "starts-with": "starts_with",
}
DOCUMENT = Document(load_package_document())
FILTERING = [name for name, operation in DOCUMENT.operations.items() if operation.filters]


@pytest.mark.parametrize("operation_id", FILTERING)
def test_every_operator_that_an_operation_allows_and_no_other(operation_id: str) -> None:
    allowed = DOCUMENT.operation(operation_id).filters
    assert allowed is not None
    info = operations[operation_id]
    operators = {
        name: tuple(sorted({operator for group in rule["operators"].values() for operator in group}))
        for name, rule in allowed.items()
    }
    assert info.filters == (operators if info.method == "GET" else {})  # those of reports are in the body
    fields = _fields(operation_id)
    assert len(fields) == len(allowed)
    for field in fields:
        [name] = [name for name in allowed if repr(name) in repr(field)]
        offered = {operator for operator, method in METHODS.items() if hasattr(field, method)}
        assert offered == set(operators[name])
        for kind, wanted in allowed[name]["operators"].items():
            for operator in wanted:
                made = getattr(field, METHODS[operator])(*_operands(kind, allowed[name].get("value", {})))
                comparisons = parse_filter(str(made))
                assert check_filter(comparisons, allowed) == []
                assert (comparisons[0].operator, comparisons[0].field) == (operator, name)
                assert (comparisons[0].operand is NO_OPERAND) is (kind == "none")


WRONG: dict[str, list[Any]] = {
    "text": [5, 1.5, True, WHEN, date(2026, 1, 2), Decimal(1)],
    "date-time": ["2026-01-02", "2026-01-02T03:04:05Z", "", "yesterday", 5, 1767323045.0, True, Decimal(1)],
    "boolean": ["true", "", 1, 0, 1.0, WHEN],
    "integer": ["5", "", 1.5, True, WHEN, Decimal("1.5")],
    "number": ["5", "", True, WHEN],
    "choice": [5, True, WHEN, "", "brand new"],
}
RIGHT: dict[str, list[Any]] = {
    "text": ["", "5", "a@b.co", UUID(int=5), Status.LIVE],
    "date-time": [WHEN, date(2026, 1, 2)],
    "boolean": [True, False],
    "integer": [5, Decimal(5)],
    "number": [5, 1.5, Decimal("1.5")],
}


def _sort(schema: dict[str, Any]) -> str:
    if "enum" in schema:
        return "choice"
    kind = schema.get("type", "string")
    return "date-time" if schema.get("format") == "date-time" else {"string": "text"}.get(kind, kind)


@pytest.mark.parametrize("operation_id", FILTERING)
def test_every_field_refuses_values_of_another_type(operation_id: str) -> None:
    allowed = DOCUMENT.operation(operation_id).filters
    assert allowed is not None
    for field in _fields(operation_id):
        [name] = [name for name in allowed if repr(name) in repr(field)]
        schema = allowed[name].get("value", {})
        sort = _sort(schema)
        for operator in (each for group in allowed[name]["operators"].values() for each in group if each != "has"):
            method = getattr(field, METHODS[operator])
            listed = operator in ("any", "contains-any", "contains-all")
            for wrong in WRONG[sort] + [value.swapcase() for value in schema.get("enum", ())]:
                with pytest.raises(ArgumentError, match=re.escape(name)) as caught:
                    method([wrong] if listed else wrong)
                assert caught.value.argument in ("filter", name)
            for right in schema.get("enum", RIGHT.get(sort)):
                if not listed and not isinstance(field, EqualsEither):
                    with pytest.raises(ArgumentTypeError, match=f"{re.escape(name)}: {operator} needs one value, not"):
                        method([right])
                assert check_filter(parse_filter(str(method([right] if listed else right))), allowed) == []


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda f: f.created.greater_than("2026-01-02"), "pass datetime.fromisoformat('2026-01-02')"),
        (lambda f: f.created.greater_than(1767225600), "pass datetime.fromtimestamp(1767225600, UTC)"),
        (lambda f: f.email.equals(5), "email is compared with text, not int; pass '5'"),
    ],
)
def test_the_error_says_what_to_pass(call: Callable[[Any], Any], message: str) -> None:
    with pytest.raises(ArgumentTypeError, match=re.escape(message)):
        call(GetProfilesFilter)


def test_a_near_miss_of_a_choice_is_named() -> None:
    status: Any = JobsFilter.status
    with pytest.raises(ArgumentError, match=r"status must be one of 'queued', .*; did you mean 'queued'\?"):
        status.equals("QUEUED")
    assert operations.builder("get_bulk_create_coupon_code_jobs")(filter='equals(status,"lost")').query  # unchecked


def test_a_filter_is_text() -> None:
    both = EMAIL.equals("a") & EMAIL.equals("b")
    for copied in (copy.copy(both), copy.deepcopy(both), pickle.loads(pickle.dumps(both))):
        assert copied == both
        assert type(copied) is Filter
        assert copied & EMAIL.equals("c") == Filter(*both.terms, 'equals(email,"c")')
    assert json.loads(json.dumps([both])) == [str(both)]


def _fields(operation_id: str) -> list[Any]:
    class_name = "".join(part.capitalize() for part in operation_id.split("_")) + "Filter"
    module = import_module(f"klaviyo_client.filters.{operations[operation_id].tag}")
    return [value for value in vars(getattr(module, class_name)).values() if isinstance(value, FilterField)]


def _operands(kind: str, schema: dict[str, Any]) -> list[Any]:
    values = {"boolean": True, "integer": 7, "number": 7}
    dated = schema.get("format") in ("date", "date-time")
    value = WHEN if dated else schema.get("enum", [values.get(schema.get("type", "string"), "x")])[0]
    operands: dict[str, list[Any]] = {"none": [], "single": [value], "list": [[value, value]]}
    return operands[kind]
