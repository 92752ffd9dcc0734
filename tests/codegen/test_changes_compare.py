"""What is found between two documents: each kind of change in a small pair, and what holds for all pairs.

After an intended change: ``UPDATE_GOLDEN=1 python -m pytest tests/codegen/test_changes_compare.py``, and read the diff.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import attrs
import pytest

from codegen.changes import EFFECTS, KINDS, Change, Severity, compare
from codegen.changes.field_changes import compare_model
from codegen.changes.surface import Field, Model, Surface
from tests.codegen.changes_cases import CASES, Case
from tests.codegen.changes_documents import BASE, Document, edited, op, operation, surface

EXPECTED = Path(__file__).with_name("changes_expected.json")


def told(changes: tuple[Change, ...]) -> list[dict[str, Any]]:
    return [
        {
            "is": f"{change.severity.value}, {change.kind}, {EFFECTS[change.effect]}".rstrip(", "),
            "subject": change.subject,
            "title": change.title,
            **({"before": change.before} if change.before else {}),
            **({"after": change.after} if change.after else {}),
            **({"details": list(change.details)} if change.details else {}),
        }
        for change in changes
    ]


def expected() -> dict[str, list[dict[str, Any]]]:
    if os.environ.get("UPDATE_GOLDEN"):
        found = {c.name: told(compare(surface(edited(c.old)), surface(edited(c.new)))) for c in CASES}
        EXPECTED.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    made: dict[str, list[dict[str, Any]]] = json.loads(EXPECTED.read_text(encoding="utf-8"))
    return made


TOLD = expected()


def test_every_case_is_expected() -> None:
    assert list(TOLD) == [case.name for case in CASES]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_change(case: Case) -> None:
    assert told(compare(surface(edited(case.old)), surface(edited(case.new)))) == TOLD[case.name]


def test_every_kind_has_a_case() -> None:
    seen = {entry["is"].split(", ")[1] for entries in TOLD.values() for entry in entries}
    rare = {
        "argument_order",  # needs path parameters that change places
        "filters_aliased",  # needs a list of deprecated names; below
        "name_deprecated",  # the same
        "name_only_in_old",  # needs a beta; below
        "name_redefined",  # below
        "operation_only_in_old",  # needs a beta; below
        "pagination_changed",  # below
        "response_field_type_narrowed",  # below
        "response_union_extended",  # below
    }
    assert KINDS.keys() - seen == rare


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nothing_changes_from_a_document_to_itself(case: Case) -> None:
    new = surface(edited(case.new))
    assert compare(new, new) == ()


OPPOSITE = {
    "operation_added": "operation_removed",
    "argument_added": "argument_removed",
    "values_added": "values_removed",
    "filter_field_added": "filter_field_removed",
    "filter_method_added": "filter_method_removed",
    "request_field_added": "request_field_removed",
    "response_field_added": "response_field_removed",
    "request_values_added": "request_values_removed",
    "response_values_added": "response_values_removed",
    "alias_added": "alias_removed",
    "argument_added_required": "argument_removed",
    "request_field_added_required": "request_field_removed",
    "limit_raised": "limit_lowered",
}
REMOVED = {kind: kind for kind in OPPOSITE.values()} | dict.fromkeys(
    ("rate_limit_lowered", "page_size_lowered", "bulk_limit_lowered"), "limit_lowered"
)


def subjects(changes: tuple[Change, ...], kinds: dict[str, str]) -> set[tuple[str, str]]:
    return {(kinds[c.kind], c.subject) for c in changes if c.kind in kinds}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_one_way_adds_the_other_removes(case: Case) -> None:
    old, new = surface(edited(case.old)), surface(edited(case.new))
    there, back = compare(old, new), compare(new, old)
    # The name of a new operation that was an alias of another one is not removed on the way back.
    taken = {change.subject for change in (*there, *back) if change.kind == "operation_reused"}
    for some, others in ((there, back), (back, there)):
        added = {entry for entry in subjects(some, OPPOSITE) if entry[1] not in taken}
        assert added == {entry for entry in subjects(others, REMOVED) if entry[1] not in taken}


@pytest.mark.parametrize("beta", ["old", "new"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_between_a_beta_and_a_stable_revision_nothing_is_removed_or_new(case: Case, beta: str) -> None:
    """Each has operations of its own; what both have changes as between any two revisions."""
    documents = {"old": surface(edited(case.old)), "new": surface(edited(case.new))}
    usual = compare(*documents.values())
    documents[beta] = attrs.evolve(documents[beta], revision="2026-07-15.pre")
    apart = {"operation_removed": "operation_only_in_old", "name_removed": "name_only_in_old"}
    found = compare(*documents.values())
    assert sorted((apart.get(c.kind, c.kind), c.subject, c.severity.value) for c in usual) == sorted(
        (c.kind, c.subject, c.severity.value) for c in found
    )
    channel = {"old": "the stable revision", "new": "the stable revision", beta: "the beta"}
    for change in found:
        if change.kind in apart.values():
            assert re.search(rf"(is|are) only in {channel['old']}\b", change.title)
        if change.kind in ("operation_added", "names_added"):
            assert re.search(rf"(is|are) only in {channel['new']}\b", change.title)
        if change.kind == "operation_reused":
            assert "was removed" not in change.title


def test_the_worst_comes_first() -> None:
    changes = compare(surface(BASE), surface(edited(*(case.new for case in CASES[:1] + CASES[2:3]))))
    assert [change.severity for change in changes] == sorted(
        (change.severity for change in changes), key=lambda severity: severity.rank
    )


# --- one cause, one change ----------------------------------------------------------------------------


def shops(count: int, **more: Any) -> Document:
    document = edited()
    for number in range(count):
        name = f"get_thing_{number}"
        document["paths"][f"/api/things-{number}"] = {"get": operation(name, f"Things {number % 2}", **more)}
    return document


def test_the_same_change_in_many_operations_is_one() -> None:
    old = shops(4, **{"x-klaviyo-ratelimit": {"burst": "10/s"}})
    new = shops(4, **{"x-klaviyo-ratelimit": {"burst": "3/s"}})
    [change] = compare(surface(old), surface(new))
    assert change.title == "Calls a second: from 10 to 3: 4 operations"
    assert change.places == tuple(f"things_{number % 2}.get_thing_{number}" for number in (0, 2, 1, 3))
    assert (change.tags, change.heading) == (("things_0", "things_1"), "several modules")


def test_a_few_stand_for_themselves() -> None:
    old = shops(2, **{"x-klaviyo-ratelimit": {"burst": "10/s"}})
    new = shops(2, **{"x-klaviyo-ratelimit": {"burst": "3/s"}})
    assert [c.subject for c in compare(surface(old), surface(new))] == ["things_0.get_thing_0", "things_1.get_thing_1"]


def test_many_new_fields_of_one_model_are_one_change() -> None:
    def more(document: Document) -> None:
        document["components"]["schemas"]["Publisher"]["properties"] |= {f"f{n}": {"type": "string"} for n in range(5)}

    [change] = compare(surface(BASE), surface(edited(more)))
    assert (change.subject, change.details) == ("Publisher", ("f0", "f1", "f2", "f3", "f4"))


# --- kinds that no edit of the small document gives ---------------------------------------------------


def only(old: Surface, new: Surface, kind: str) -> Change:
    [change] = [change for change in compare(old, new) if change.kind == kind]
    return change


def test_a_kept_alias_makes_a_new_name_deprecating() -> None:
    case = next(case for case in CASES if case.name == "model renamed")
    old, new = (
        surface(BASE),
        attrs.evolve(surface(edited(case.new)), deprecated={"models.books.Author": "models.books.Writer"}),
    )
    [change] = compare(old, new)
    assert (change.kind, change.severity) == ("name_deprecated", Severity.DEPRECATING)
    assert (change.before, change.after) == (
        "from klaviyo_client.models import Author",
        "from klaviyo_client.models import Writer",
    )


def test_old_names_of_operations_and_filters_that_work_for_a_revision() -> None:
    new = surface(edited(lambda document: op(document, "get_books").update({"operationId": "fetch_books"})))
    old_names = {"api.books.get_books": "api.books.fetch_books", "filters.books.GetBooksFilter": "FetchBooksFilter"}
    found = {change.subject: change for change in compare(surface(BASE), attrs.evolve(new, deprecated=old_names))}
    assert {name: found[name].kind for name in ("books.get_books", "GetBooksFilter")} == {
        "books.get_books": "operation_aliased",
        "GetBooksFilter": "filters_aliased",
    }
    assert found["books.get_books"].title == (
        "`books.get_books` is now named `books.fetch_books`; the old name works for one revision, with a warning"
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_no_line_stands_for_itself(case: Case) -> None:
    changes = compare(surface(edited(case.old)), surface(edited(case.new)))
    assert [change for change in changes if change.before and change.before == change.after] == []


def test_a_union_becomes_a_model() -> None:
    case = next(case for case in CASES if case.name == "model name reused")
    change = only(surface(edited(case.new)), surface(BASE), "name_redefined")
    assert change.title == "`Author` is now a model, not a union"


def test_pages_are_asked_for_in_another_way() -> None:
    told = {"cursor": {"in": "query", "name": "page[after]"}}
    new = edited(lambda document: op(document, "get_books").__setitem__("x-ext-pagination", told))
    assert only(surface(BASE), surface(new), "pagination_changed").subject == "books.get_books"


def test_arguments_change_places() -> None:
    def path(one: str, other: str) -> Document:
        parameters = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in (one, other)
        ]
        document = edited()
        document["paths"][f"/api/{{{one}}}/of/{{{other}}}"] = {
            "get": operation("get_part", "Books", parameters=parameters)
        }
        return document

    change = only(surface(path("a", "b")), surface(path("b", "a")), "argument_order")
    assert change.details == ("a, b", "b, a")


def read(*types: str, many: bool = False) -> Surface:
    kinds = {name: {"type": name} for name in ("string", "integer", "object")}
    models = {"Paper": ("paper", "weight"), "Hard": ("hard", "weight"), "Leather": ("leather", "colour")}

    def edit(document: Document) -> None:
        schemas = document["components"]["schemas"]
        for name, (kind, field) in models.items():
            properties = {"kind": {"type": "string", "enum": [kind]}, field: {"type": "string"}}
            schemas[name] = {"type": "object", "properties": properties}
        one = [kinds.get(kind) or {"$ref": f"#/components/schemas/{kind}"} for kind in types]
        attributes = schemas["BookResponseObjectResource"]["properties"]["attributes"]["properties"]
        cover = {"oneOf": one} if len(one) > 1 else one[0]
        attributes["cover"] = {"type": "array", "items": cover} if many else cover

    return surface(edited(edit))


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (["Paper", "Hard"], ["Paper", "Hard", "Leather"], "response_union_extended"),
        (["Paper", "Hard", "Leather"], ["Paper", "Hard"], "response_field_type_narrowed"),
        (["string", "integer"], ["string"], "response_field_type_narrowed"),
        (["string"], ["string", "integer"], "response_field_type_changed"),
        (["Paper"], ["string"], "response_field_type_changed"),
        (["Paper", "Hard"], ["Paper", "Hard", "object"], "response_union_extended"),
        (["Paper"], ["Paper", "string"], "response_field_type_changed"),
    ],
)
def test_types_of_answers(old: list[str], new: list[str], kind: str) -> None:
    """The same change is of one kind, also in a list."""
    for many in (False, True):
        change = only(read(*old, many=many), read(*new, many=many), kind)
        assert change.subject == "BookAttributes.cover"


def test_a_field_that_moved_to_the_model_around_it() -> None:
    """A line after that leaves it out would lose what it says: patches of a profile moved out of its attributes."""
    meta, attributes = Field("meta", "Meta | None"), Field("attributes", "Attributes", required=True)
    old = (Model("Attributes", "events", "request", (meta,)), Model("Person", "events", "request", (attributes,)))
    moved = attrs.evolve(meta, annotation="Meta")
    new = (Model("Attributes", "events", "request"), Model("Person", "events", "request", (attributes, moved)))
    kept = Model("Meta", "events", "request")
    before, after = (Surface("1", models={one.name: one for one in (*models, kept)}) for models in (old, new))
    no_match: Any = None  # only needed for types that change
    (change,) = compare_model(old[0], new[0], before, after, no_match, {})
    assert change.title == "`Attributes` no longer has `meta`; `Person` has it"
    assert change.after == "Person(attributes=attributes, meta=meta)"
