"""``--filter`` of exports: what the operation cannot filter by is refused before anything is sent."""

from __future__ import annotations

from typing import Any

import pytest

from klaviyo_client import operations
from klaviyo_ext.testing import FakeKlaviyo

from .conftest import Run

VALUES = {"has": "", "any": ',["a"]'}
EXPORTS: dict[str, tuple[str, ...]] = {
    "get_profiles": ("profiles",),
    "get_events": ("events",),
    "get_profiles_for_list": ("profiles", "--list", "L1"),
    "get_profiles_for_segment": ("profiles", "--segment", "S1"),
}
ALL = [(name, field) for name in EXPORTS for field in operations[name].filters]
OPERATORS = sorted({each for info in operations.values() for some in info.filters.values() for each in some})


def comparison(operator: str, field: str) -> str:
    value = "2026-01-01T00:00:00Z" if "than" in operator or "or-equal" in operator else '"a@b.co"'
    return f"{operator}({field}{VALUES.get(operator, f',{value}')})"


@pytest.mark.parametrize(("name", "field"), ALL)
def test_the_operators_of_each_field(name: str, field: str, run: Run, fake: FakeKlaviyo) -> None:
    allowed = operations[name].filters[field]
    for operator in OPERATORS:
        fake.requests.clear()
        done = run("export", *EXPORTS[name], "--filter", comparison(operator, field))
        if operator in allowed:
            assert len(fake.requests.of(name)) == 1, done.err
        else:
            assert (done.code, fake.requests.of(name)) == (2, [])
            assert done.err == (f"error: --filter: {field} has no operator {operator!r}; use {' or '.join(allowed)}\n")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('equals(emial,"a@b.co")', "get_profiles cannot filter by 'emial'; did you mean 'email'?"),
        ('equals(e-mail,"a@b.co")', "get_profiles cannot filter by 'e-mail'; did you mean 'email'?"),
        ('equals(zzz,"a@b.co")', "get_profiles cannot filter by 'zzz'; its fields: id, email, phone_number"),
        ('equal(email,"a@b.co")', "unknown operator 'equal'; did you mean 'equals'?"),
        ("greater_than(created,2026-01-01)", "unknown operator 'greater_than'; did you mean 'greater-than'?"),
        ('and(equals(id,"a"),equals(emial,"b"))', "cannot filter by 'emial'; did you mean 'email'?"),
        ('equals(id,"a"),xyz(email,"b")', "unknown operator 'xyz'; expected any, contains"),
        ("equals(email,a@b.co)", "a@b.co is not a valid value; put strings in quotes (at character 13)"),
        ('equals(email,"a@b.co"', "expected ')' (at character 21)"),
        ("email=a@b.co", "expected '(' (at character 5)"),
        ("", "expected an operator (at character 0)"),
    ],
)
def test_a_slip_is_told_with_the_nearest(text: str, said: Any, run: Run, fake: FakeKlaviyo) -> None:
    done = run("export", "profiles", "--filter", text)
    assert (done.code, len(fake.requests)) == (2, 0)
    assert done.err.startswith("error: --filter: ")
    assert said in done.err


@pytest.mark.parametrize(
    "text",
    [
        'equals(email,"a@b.co")',
        "equals( email , 'a@b.co' )",
        'any(email,["a@b.co","b@b.co"])',
        "and(greater-than(created,2026-01-01T00:00:00Z),less-than(created,2026-02-01T00:00:00+01:00))",
        'greater-than(created,2026-01-01T00:00:00Z),equals(email,"a@b.co")',
    ],
)
def test_filters_of_the_api_pass(text: str, run: Run) -> None:
    assert run("export", "profiles", "--filter", text).code == 0
