from __future__ import annotations

import contextlib
import string
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, strategies as st

from klaviyo_ext.testing import (
    NO_OPERAND,
    Comparison,
    FilterSyntaxError,
    Scalar,
    check_filter,
    parse_filter,
    render_filter,
)
from klaviyo_ext.testing.validation.filter_grammar import OPERATORS
from tests.testing.small import SMALL

ALLOWED: dict[str, Any] = SMALL["paths"]["/api/things"]["get"]["x-klaviyo-filters"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('equals(name,"a")', [("equals", "name", "a")]),
        ("equals(name,'a')", [("equals", "name", "a")]),
        ("equals(name,'say \"hi\"')", [("equals", "name", 'say "hi"')]),
        (r'equals(name,"a\"b")', [("equals", "name", 'a"b')]),
        (r"equals(name,'a\'b')", [("equals", "name", "a'b")]),
        (r'equals(name,"a\\b")', [("equals", "name", "a\\b")]),
        (r'equals(name,"\\\"")', [("equals", "name", '\\"')]),
        ('equals(name,"  Placed  Order ")', [("equals", "name", "  Placed  Order ")]),
        ('equals(name,"a,b)[c](")', [("equals", "name", "a,b)[c](")]),
        ('equals(name,"Zoë 🎉\n")', [("equals", "name", "Zoë 🎉\n")]),
        ('equals(name,"")', [("equals", "name", "")]),
        ("equals(messages.channel,'sms')", [("equals", "messages.channel", "sms")]),
        ('equals(_kx,"x")', [("equals", "_kx", "x")]),
        ("equals(a,true)", [("equals", "a", True)]),
        ("equals(a,false)", [("equals", "a", False)]),
        ("equals(a,null)", [("equals", "a", None)]),
        ("equals(a,0)", [("equals", "a", 0)]),
        ("less-than(a,-12)", [("less-than", "a", -12)]),
        ("less-than(a,1.50)", [("less-than", "a", 1.5)]),
        ("less-than(a,1e3)", [("less-than", "a", 1000.0)]),
        ("less-than(a,2023-02-07)", [("less-than", "a", date(2023, 2, 7))]),
        ("greater-than(a,2023-02-07T01:02:03Z)", [("greater-than", "a", datetime(2023, 2, 7, 1, 2, 3, tzinfo=UTC))]),
        (
            "greater-than(a,2023-02-07T01:02:03.250+05:30)",
            [("greater-than", "a", datetime(2023, 2, 7, 1, 2, 3, 250000, timezone(timedelta(hours=5, minutes=30))))],
        ),
        ("any(a,[\"x\",'y',3,null])", [("any", "a", ("x", "y", 3, None))]),
        ("any(a,[])", [("any", "a", ())]),
        ("contains-any(a,['x'])", [("contains-any", "a", ("x",))]),
        ("has(profile)", [("has", "profile", NO_OPERAND)]),
        ("equals(a,1),equals(b,2)", [("equals", "a", 1), ("equals", "b", 2)]),
        ("and(equals(a,1),equals(b,2))", [("equals", "a", 1), ("equals", "b", 2)]),
        (
            "and(equals(a,1),and(has(b),equals(c,3)))",
            [("equals", "a", 1), ("has", "b", NO_OPERAND), ("equals", "c", 3)],
        ),
        (" and ( equals ( a , 1 ) , any ( b , [ 1 , 2 ] ) ) ", [("equals", "a", 1), ("any", "b", (1, 2))]),
    ],
)
def test_parses(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert parse_filter(text) == tuple(Comparison(*parts) for parts in expected)


@pytest.mark.parametrize(
    ("text", "says", "position"),
    [
        ("", "expected an operator", 0),
        ("equals", "expected '('", 6),
        ("equals(", "expected a field", 7),
        ("equals()", "expected a field", 7),
        ("equals(name)", "needs a value", 0),
        ("equals(name,)", "expected a value", 12),
        ("equals(name,'a'", "expected ')'", 15),
        ("equals(name,'a", "closing quote", 12),
        ("equals(name,'a'))", "unexpected ')'", 16),
        ("equals(name,'a') or", "unexpected 'o'", 17),
        ("equals(name,'a'),", "expected an operator", 17),
        ("equals(email,a@b.co)", "put strings in quotes", 13),
        ("equals(name,True)", "put strings in quotes", 12),
        ("equals(name,01)", "put strings in quotes", 12),
        ("equals(name,1e999)", "put strings in quotes", 12),
        ("equals(name," + "9" * 5000 + ")", "put strings in quotes", 12),
        (r"equals(name,'a\n')", "backslash", 14),
        ("equals(name,'a\\", "backslash", 14),
        ("equals(name,'a','b')", "expected ')'", 15),
        ("any(name,['a','b')", "expected ']'", 17),
        ("any(name,[['a']])", "expected a value", 10),
        ("any(name,['a',])", "expected a value", 14),
        ("has(profile,'a')", "takes a field only", 0),
        ("not(equals(a,1))", "unknown operator 'not'", 0),
        ("or(equals(a,1),equals(b,1))", "unknown operator 'or'", 0),
        ("Equals(a,1)", "unknown operator", 0),
        ("and()", "expected an operator", 4),
        ("equals('name',1)", "expected a field", 7),
        ("greater-than(a,2023-02-30)", "not a valid date or time", 15),
        ("greater-than(a,2023-02-07T25:00:00Z)", "not a valid date or time", 15),
        ("greater-than(a,2023-02-07T01:02)", "not an RFC 3339 date-time", 15),
        ("and(" * 30 + "has(a)" + ")" * 30, "nested too deeply", 80),
    ],
)
def test_refuses_to_parse(text: str, says: str, position: int) -> None:
    with pytest.raises(FilterSyntaxError) as caught:
        parse_filter(text)
    assert says in str(caught.value)
    assert caught.value.position == position


@pytest.mark.parametrize(
    "text",
    [
        'and(equals(name,"x"),contains(name,"y"))',
        'any(name,["x","y"])',
        "equals(name,null)",
        'equals(status,"draft")',
        "greater-than(created,2023-02-07T00:00:00Z)",
        "greater-than(created,2023-02-07)",
        "equals(archived,true)",
        "equals(size,3)",
        "less-than(weight,3)",
        "less-than(weight,3.5)",
        'equals(maker.id,["a"])',
        'equals(maker.id,"a")',
        "has(media)",
    ],
)
def test_allows(text: str) -> None:
    assert check_filter(parse_filter(text), ALLOWED) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('equals(color,"x")', "'color' is not a filterable field"),
        ('starts-with(name,"x")', "Allowed operators are any, contains, equals"),
        ('any(name,"x")', "a list in brackets"),
        ('equals(name,["x"])', "one value"),
        ("equals(name,3)", "expected a quoted string"),
        ("equals(name,2023-02-07)", "expected a quoted string"),
        ('any(name,["x",3])', "expected a quoted string"),
        ('equals(status,"gone")', "one of draft, live"),
        ('greater-than(created,"2023-02-07T00:00:00Z")', "bare RFC 3339"),
        ("greater-than(created,3)", "3 is not a valid value for field 'created': expected a bare RFC 3339"),
        ("equals(size,2023-02-07)", "2023-02-07 is not a valid value"),
        ('equals(archived,"true")', "bare boolean"),
        ("equals(archived,1)", "bare boolean"),
        ("equals(size,1.5)", "bare integer"),
        ("equals(size,true)", "bare integer"),
        ("less-than(weight,true)", "bare number"),
        ("has(name)", "'has' is not an allowed filter operator"),
    ],
)
def test_refuses_what_the_operation_does_not_allow(text: str, says: str) -> None:
    (problem,) = check_filter(parse_filter(text), ALLOWED)
    assert says in problem


def test_a_value_without_a_type_may_be_anything() -> None:
    rules = {"a": {"operators": {"single": ["equals"]}}}
    assert check_filter(parse_filter("equals(a,1),equals(a,'x'),equals(a,null)"), rules) == []


def test_reports_every_comparison() -> None:
    assert len(check_filter(parse_filter("equals(a,1),equals(b,1),has(media)"), ALLOWED)) == 2


names = st.from_regex(r"[a-z_][a-z_]{0,8}(\.[a-z]{1,5})?", fullmatch=True)
scalars: st.SearchStrategy[Scalar] = st.one_of(
    st.text(max_size=20),
    st.text(alphabet="\\\"', ()[]" + string.ascii_letters, max_size=12),
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.none(),
    st.dates(),
    st.datetimes(timezones=st.just(UTC)),
)


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    operator = draw(st.sampled_from(sorted(OPERATORS)))
    if operator == "has":
        return Comparison(operator, draw(names))
    return Comparison(operator, draw(names), draw(st.one_of(scalars, st.lists(scalars, max_size=3).map(tuple))))


@given(st.lists(comparisons(), min_size=1, max_size=4))
def test_text_and_comparisons_round_trip(values: list[Comparison]) -> None:
    assert parse_filter(render_filter(values)) == tuple(values)


@given(st.text(alphabet="and()equals,'\"\\[]1.- T:Z", max_size=40))
def test_parsing_raises_nothing_else(text: str) -> None:
    with contextlib.suppress(FilterSyntaxError):
        assert parse_filter(text)


def test_rendering_refuses_what_has_no_text() -> None:
    with pytest.raises(ValueError, match="at least one"):
        render_filter([])
    with pytest.raises(ValueError, match="needs a time zone"):
        render_filter([Comparison("less-than", "a", datetime(2026, 1, 1))])  # noqa: DTZ001


def test_a_date_is_told_from_a_date_time() -> None:
    assert str(Comparison("less-than", "a", date(2026, 1, 2))) == "less-than(a,2026-01-02)"


def test_no_operand_is_told_from_null() -> None:
    assert repr(NO_OPERAND) == "NO_OPERAND"
    assert Comparison("has", "a") != Comparison("has", "a", None)
