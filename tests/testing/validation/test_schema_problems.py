"""What is said of a value that no member of a union takes: the field that tells the members apart is to blame."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from klaviyo_client.runtime.json_pointer import pointer_to
from klaviyo_ext.testing import Document, Schemas, Synthesiser, Validator, load_package_document

DOCUMENT = Document(load_package_document())
VALIDATOR = Validator(DOCUMENT, Schemas(DOCUMENT))
MADE = Synthesiser(DOCUMENT)
WRITES = [
    name
    for name, operation in DOCUMENT.operations.items()
    if "application/vnd.api+json" in (operation.request_content or {}) and operation.method != "DELETE"
]
CONDITION = "/data/attributes/definition/condition_groups/0/conditions/0"
TYPES = (
    "profile-group-membership, profile-metric, profile-marketing-consent, profile-postal-code-distance, "
    "profile-property, profile-region, profile-predictive-analytics, profile-has-custom-object, profile-permissions, "
    "profile-metric-funnel."
)


def said(name: str, body: Any) -> list[tuple[str | None, str]]:
    request = MADE.request(name, full=True).to_request()
    found = VALIDATOR.problems(DOCUMENT.operation(name), _with_body(request, body))
    return [(problem.pointer, problem.detail) for problem in found]


def _with_body(request: Any, body: Any) -> Any:
    return type(request)(request.method, request.path, request.query, request.headers, json.dumps(body).encode())


def typed(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    """All objects in a body that have a type."""
    if isinstance(value, dict):
        if isinstance(value.get("type"), str):
            yield path, value
        for name, child in value.items():
            yield from typed(child, (*path, name))
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from typed(child, (*path, index))


@pytest.mark.parametrize("name", WRITES)
def test_an_unknown_type_is_blamed_itself_wherever_it_is(name: str) -> None:
    body = json.loads(MADE.request(name, full=True).to_request().body)
    assert said(name, body) == []
    for path, holder in typed(body):
        known, holder["type"] = holder["type"], "nonsense"
        problems = said(name, body)
        assert {pointer for pointer, _ in problems} <= {pointer_to([*path, "type"])}
        assert all(detail.startswith("'nonsense' is not a valid choice for 'type'. ") for _, detail in problems)
        assert len(problems) <= 1
        holder["type"] = known


@pytest.mark.parametrize("name", WRITES)
def test_a_missing_type_is_missed(name: str) -> None:
    body = json.loads(MADE.request(name, full=True).to_request().body)
    for path, holder in typed(body):
        rest = dict(holder)
        known = holder.pop("type")
        problems = said(name, body)
        if problems:
            assert (pointer_to([*path, "type"]), "'type' is a required field.") in problems
        holder.clear()
        holder.update(rest, type=known)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (
            {"type": "consent"},
            [("/type", f"'consent' is not a valid choice for 'type'. The value must be one of: {TYPES}")],
        ),
        ({"type": 5}, [("/type", f"'5' is not a valid choice for 'type'. The value must be one of: {TYPES}")]),
        ({}, [("/type", "'type' is a required field.")]),
        ({"property": "x"}, [("/type", "'type' is a required field.")]),
        (
            {"type": "profile-property"},
            [("/property", "'property' is a required field."), ("/filter", "'filter' is a required field.")],
        ),
        (
            {"type": "profile-property", "property": "x", "filter": {"type": "colour", "operator": "equals"}},
            [
                (
                    "/filter/type",
                    (
                        "'colour' is not a valid choice for 'type'. "
                        "The value must be one of: string, numeric, boolean, date, list, existence."
                    ),
                )
            ],
        ),
        (
            {"type": "profile-property", "property": "x", "filter": {"type": "string", "operator": "is", "value": "a"}},
            [
                (
                    "/filter/operator",
                    (
                        "'is' is not a valid choice for 'operator'. The value must be one of: contains, ends-with, "
                        "equals, not-contains, not-ends-with, not-equals, not-starts-with, nregex, regex, starts-with."
                    ),
                )
            ],
        ),
        (
            {
                "type": "profile-property",
                "property": "x",
                "filter": {"type": "string", "operator": "equals", "value": 3},
            },
            [("/filter/value", "Expected null or string, got integer.")],
        ),
        (7, [("", "A value of type integer matches none of the 15 allowed alternatives.")]),
    ],
)
def test_conditions_of_segments(condition: Any, expected: list[tuple[str, str]]) -> None:
    definition = {"condition_groups": [{"conditions": [condition]}]}
    body = {"data": {"type": "segment", "attributes": {"name": "S", "definition": definition}}}
    assert said("create_segment", body) == [(f"{CONDITION}{pointer}", detail) for pointer, detail in expected]
