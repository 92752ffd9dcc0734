"""Names stay: over documents in which neighbours come and go, over renamed things, over the lock file."""

from __future__ import annotations

import copy
import functools
import itertools
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from codegen import overlay
from codegen.input_error import CodegenError
from codegen.load import facts
from codegen.names.kept_names import keep_names
from codegen.names.lock import dump_lock, load_lock
from codegen.names.public_names import Alias, NamedOperation, Names, Shape, call_key, current_names, shapes, uses_of
from codegen.names.renamed import Changes, Settled, compare, refusal, settle
from codegen.normalise import normalise
from codegen.render.views import build_views
from codegen.schema.normalised import Normalised
from codegen.types.parser import parse

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = Path(__file__).parent / "golden" / "document.json"
COMMITTED = max((ROOT / "spec").glob("????-??-??.json"))
NEWEST = ROOT / "spec" / "2026-07-15.json"
EARLIER = ROOT / "spec" / "2026-04-15.json"
OLDER = ROOT.parent / "shared" / "specs" / "2025-10-15.json"
NEXT = "2026-04-15"

Document = dict[str, Any]
Edit = Callable[[Document], None]


@functools.cache
def _text(path: Path) -> bytes:
    document: Document = facts.extract(json.loads(path.read_bytes()))
    if path != GOLDEN:
        document, _ = overlay.apply(document, overlay.load(ROOT / "spec" / "overlay.yaml"))
    return facts.dump(document)


def document(path: Path = GOLDEN, *edits: Edit) -> Document:
    """A copy of a document, changed by ``edits``."""
    made: Document = json.loads(_text(path))
    for edit in edits:
        edit(made)
    return made


def structure(normalised: Normalised) -> Names:
    """Names as `current_names` gives them, but for filters and arguments: without the views, which take long."""
    calls = {
        call_key(o): NamedOperation(o["x-ext-tag"], o["operationId"], list(o["x-ext-aliases"]), uses=uses_of(o))
        for o in normalised.operations
    }
    return Names(normalised.document["info"]["version"], calls, shapes(normalised))


def names(document: Document, locked: Names | None = None) -> Names:
    normalised = keep_names(normalise(document), locked)
    return current_names(normalised, build_views(normalised, parse(normalised), "p").arguments())


@pytest.fixture(scope="module")
def golden() -> Names:
    return names(document())


# --- edits ----------------------------------------------------------------------------------------------


def operation(document: Document, operation_id: str) -> tuple[str, str, Document]:
    found = facts.operations(document)
    return next((path, method, op) for path, method, op in found if op["operationId"] == operation_id)


def renamed_operation(old: str, new: str, *, alias: bool) -> Edit:
    def edit(document: Document) -> None:
        _, _, found = operation(document, old)
        found["operationId"] = new
        found["x-klaviyo-operation-aliases"] = [
            *found.get("x-klaviyo-operation-aliases", ()),
            *([old] if alias else ()),
        ]

    return edit


def moved_operation(name: str, tag: str) -> Edit:
    def edit(document: Document) -> None:
        operation(document, name)[2]["tags"] = [tag]

    return edit


def without_operation(*names: str) -> Edit:
    def edit(document: Document) -> None:
        for path, method, found in list(facts.operations(document)):
            if found["operationId"] in names:
                del document["paths"][path][method]

    return edit


def copied_operation(name: str, path: str, new: str) -> Edit:
    """Another operation that takes and answers the same."""

    def edit(document: Document) -> None:
        _, method, found = operation(document, name)
        made = {key: value for key, value in copy.deepcopy(found).items() if key != "x-klaviyo-operation-aliases"}
        document["paths"][path] = {method: {**made, "operationId": new}}

    return edit


def renamed_schema(old: str, new: str) -> Edit:
    def edit(document: Document) -> None:
        text = json.dumps(document)
        text = text.replace(f'"#/components/schemas/{old}"', f'"#/components/schemas/{new}"')
        document.clear()
        document.update(json.loads(text))
        document["components"]["schemas"][new] = document["components"]["schemas"].pop(old)

    return edit


def replaced(old: str, new: str) -> Edit:
    def edit(document: Document) -> None:
        text = json.dumps(document)
        assert old in text
        document.clear()
        document.update(json.loads(text.replace(old, new)))

    return edit


def replaced_parameter(document: Document) -> None:
    operation(document, "get_shelf_for_book")[2]["parameters"][0]["name"] = "book"


def used_schema(name: str, schema: Document) -> Edit:
    """A component that a field of the document uses."""

    def edit(document: Document) -> None:
        document["components"]["schemas"][name] = schema
        place = document["components"]["schemas"]["Person"]["properties"]
        place[f"with_{name}"] = {"$ref": f"#/components/schemas/{name}"}

    return edit


def of(revision: str) -> Edit:
    def edit(document: Document) -> None:
        document["info"]["version"] = revision

    return edit


OBJECT: Document = {"type": "object", "properties": {"x": {"type": "integer"}, "y": {"type": "integer"}}}


# --- neighbours come and go -----------------------------------------------------------------------------

NEIGHBOURS: dict[str, list[Edit]] = {
    "component with the name of an inline shape": [used_schema("BookAttributesAuthorAddress", OBJECT)],
    "component with the name of an inline list": [used_schema("BookAttributesFormat", OBJECT)],
    "component with the name of a resource": [used_schema("Book", OBJECT)],
    "component with the name of a resource's attributes": [used_schema("BookAttributes", OBJECT)],
    "component with the name of a list of fields": [used_schema("BookField", OBJECT)],
    "several of them": [used_schema(name, OBJECT) for name in ("Book", "BookValue", "BookAttributesFormat")],
    "operation that sorts first and takes the same": [copied_operation("get_books", "/api/aaa", "aaa_get_books")],
    "operations that take other fields, more often": [
        edit
        for number in range(4)
        for edit in (
            copied_operation("get_book", f"/api/aaa{number}", f"aaa_get_book_{number}"),
            lambda document, number=number: operation(document, f"aaa_get_book_{number}")[2]["parameters"][0]["schema"][
                "items"
            ]["enum"].append("new"),
        )
    ],
    "property that sorts first and has the same shape": [
        lambda document: document["components"]["schemas"]["OddNames"]["properties"].update(
            {"aaa": copy.deepcopy(document["components"]["schemas"]["OddNames"]["properties"]["type"])}
        )
    ],
}


@pytest.mark.parametrize("edits", NEIGHBOURS.values(), ids=NEIGHBOURS)
def test_neighbours_shift_no_name(golden: Names, edits: list[Edit]) -> None:
    changed = document(GOLDEN, *edits)
    kept = names(changed, golden)
    assert compare(golden, kept) == Changes()
    assert golden.public() <= kept.public()
    same = {name for name, shape in kept.shapes.items() if name in golden.shapes}
    assert same == golden.shapes.keys()
    for name in same:  # and each is the same thing
        assert (kept.shapes[name].kind, set(golden.shapes[name].fields) - set(kept.shapes[name].fields)) == (
            golden.shapes[name].kind,
            set(),
        ), name
    # The next run, with the lock that this one wrote, changes nothing, and nor does the way back.
    assert names(changed, kept) == kept
    assert compare(golden, names(document(), kept)) == Changes()


def test_the_neighbours_would_shift_names(golden: Names) -> None:
    shifting = [
        name for name, edits in NEIGHBOURS.items() if compare(golden, names(document(GOLDEN, *edits))) != Changes()
    ]
    assert len(shifting) >= 7, shifting


def test_newcomers_get_the_longer_names(golden: Names) -> None:
    clashing = used_schema("BookAttributesFormat", OBJECT)
    kept = names(document(GOLDEN, clashing), golden)
    assert kept.shapes["BookAttributesFormat"].kind == "values"
    assert kept.shapes["BookAttributesFormatValue"] == Shape(
        "books", origin="schema BookAttributesFormat", fields=["x", "y"]
    )
    assert kept.shapes["Person"].uses["with_BookAttributesFormat"] == ["BookAttributesFormatValue"]
    lists = names(document(GOLDEN, *NEIGHBOURS["operations that take other fields, more often"]), golden)
    assert lists.calls["GET /api/books"].uses["fields[book]"] == ["BookField"]
    assert lists.calls["GET /api/aaa0"].uses["fields[book]"] == ["AaaGetBook0BookField"]


def test_report_tells_of_kept_names(golden: Names) -> None:
    changed = document(GOLDEN, used_schema("BookAttributesFormat", OBJECT))
    report = keep_names(normalise(changed), golden).report
    assert "name: BookAttributesFormat keeps the name BookAttributesFormatValue" in report


def test_alias_that_another_operation_claims_stays_where_it_was(golden: Names) -> None:
    def claim(document: Document) -> None:
        operation(document, "delete_book")[2]["x-klaviyo-operation-aliases"] = ["read_book"]

    changed = document(GOLDEN, claim)
    assert names(changed).calls["GET /api/books/{id}"].aliases == []
    normalised = keep_names(normalise(changed), golden)
    aliases = {call_key(o): o["x-ext-aliases"] for o in normalised.operations}
    assert (aliases["GET /api/books/{id}"], aliases["DELETE /api/books/{id}"]) == (["read_book"], [])
    assert "alias: get_book cannot have the alias 'read_book'" not in normalised.report
    assert "alias: delete_book cannot have the alias 'read_book'" in normalised.report


def test_normalised_document_is_left_alone(golden: Names) -> None:
    made = normalise(document(GOLDEN, used_schema("BookAttributesFormat", OBJECT)))
    before = copy.deepcopy(made)
    assert keep_names(made, None) is made
    assert keep_names(made, golden) != before
    assert made == before


def test_file_of_a_model_stays_when_the_tag_moves(golden: Names) -> None:
    moved = [moved_operation(call.name, "Library") for call in golden.calls.values() if call.tag == "books"]
    changed = names(document(GOLDEN, *moved), golden)
    assert {name: shape.module for name, shape in changed.shapes.items()} == {
        name: shape.module for name, shape in golden.shapes.items()
    }


def _surviving(before: Names, after: Names) -> tuple[dict[str, str], dict[str, str]]:
    """What the two have in common, found without `matching`: by operation and part, and by the document's own names."""
    sides: list[dict[str, str]] = []
    for one in (before, after):
        places = {s.origin: name for name, s in one.shapes.items() if s.origin}
        for key, call in one.calls.items():
            places[key] = f"{call.tag}.{call.name}"
            places |= {f"{key} {part}": used[0] for part, used in call.uses.items() if len(used) == 1}
        for shape in one.shapes.values():
            if shape.origin.startswith("schema "):
                places |= {f"{shape.origin}.{p}": used[0] for p, used in shape.uses.items() if len(used) == 1}
        sides.append(places)
    both = sides[0].keys() & sides[1].keys()
    first, second = ({place: side[place] for place in both} for side in sides)
    return first, second


def _check_subset(path: Path, whole: Names, gone: set[str]) -> None:
    without = without_operation(*gone)
    fewer = structure(keep_names(normalise(document(path, without)), whole))
    before, after = _surviving(whole, fewer)
    assert before == after
    again = structure(keep_names(normalise(document(path)), fewer))
    before, after = _surviving(fewer, again)
    assert before == after


@functools.cache
def _whole(path: Path) -> Names:
    return structure(normalise(document(path)))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_subset_of_operations_keeps_its_names(data: st.DataObject) -> None:
    whole = _whole(GOLDEN)
    _check_subset(
        GOLDEN, whole, data.draw(st.sets(st.sampled_from(sorted(call.name for call in whole.calls.values()))))
    )


@pytest.mark.parametrize("part", range(4))
def test_parts_of_the_newest_document_keep_their_names(part: int) -> None:
    whole = _whole(NEWEST)
    ids = sorted(call.name for call in whole.calls.values())
    _check_subset(NEWEST, whole, set(itertools.islice(ids, part, None, 3)) if part < 3 else set(ids[::2]))


# --- the document itself calls a thing by another name --------------------------------------------------


@pytest.mark.parametrize(
    ("edits", "renamed", "removed"),
    [
        pytest.param(
            [renamed_operation("get_book", "fetch_book", alias=True)],
            {},
            [],
            id="operation, its old name is an alias of the document",
        ),
        pytest.param(
            [renamed_operation("get_books", "fetch_books", alias=True)],
            {"filters.books.GetBooksFilter": "filters.books.FetchBooksFilter"},
            [],
            id="operation with filters",
        ),
        pytest.param(
            [renamed_operation("get_books", "fetch_books", alias=False)],
            {
                "api.books.get_books": "api.books.fetch_books",
                "filters.books.GetBooksFilter": "filters.books.FetchBooksFilter",
            },
            [],
            id="operation of the same path",
        ),
        pytest.param(
            [replaced("/api/books/{id}/shelf", "/api/shelf-of-book/{id}")], {}, [], id="path, not the operation"
        ),
        pytest.param(
            [replaced("/api/books/{id}/shelf", "/api/books/{book}/shelf"), replaced_parameter],
            {},
            ["api.books.get_shelf_for_book(id)"],
            id="name in a path",
        ),
        pytest.param(
            [moved_operation("query_loans", "Loans")],
            {
                "api.reporting.query_loans": "api.loans.query_loans",
            },
            [],
            id="tag of all operations of a file",
        ),
        pytest.param(
            [moved_operation("get_book", "Reading")],
            {"api.books.get_book": "api.reading.get_book", "api.books.read_book": "api.reading.get_book"},
            [],
            id="tag of one operation",
        ),
        pytest.param(
            [without_operation("get_book")],
            {},
            ["api.books.get_book", "api.books.read_book"],
            id="operation that is gone",
        ),
        pytest.param(
            [lambda document: operation(document, "get_book")[2].pop("x-klaviyo-operation-aliases")],
            {"api.books.read_book": "api.books.get_book"},
            [],
            id="alias that is gone",
        ),
        pytest.param(
            [lambda document: operation(document, "get_books")[2].pop("x-klaviyo-filters")],
            {},
            ["filters.books.GetBooksFilter"],
            id="filters that are gone",
        ),
        pytest.param(
            [lambda document: operation(document, "create_book")[2]["parameters"].pop(0)],
            {},
            ["api.books.create_book(fields_book)"],
            id="argument that is gone",
        ),
        pytest.param(
            [renamed_schema("Publisher", "PublishingHouse")],
            {"models.books.Publisher": "models.books.PublishingHouse"},
            [],
            id="schema",
        ),
        pytest.param(
            [renamed_schema("ImageBlock", "PictureBlock"), renamed_schema("QuoteBlock", "CitationBlock")],
            {
                "models.books.ImageBlock": "models.books.PictureBlock",
                "models.books.QuoteBlock": "models.books.CitationBlock",
            },
            [],
            id="schemas of one union",
        ),
        pytest.param(
            [renamed_schema("BookPartialUpdateQuery", "BookChangeQuery")], {}, [], id="schema that only carries others"
        ),
    ],
)
def test_forced_changes(golden: Names, edits: list[Edit], renamed: dict[str, str], removed: list[str]) -> None:
    changed = names(document(GOLDEN, of(NEXT), *edits), golden)
    assert compare(golden, changed) == Changes(renamed, removed)
    assert set(renamed.values()) <= changed.public()
    assert not {*renamed, *removed} & changed.public()


def test_resource_type_that_is_renamed(golden: Names) -> None:
    lending = [renamed_schema("LoanReportEnum", "LendingReportEnum"), replaced('"loan-report"', '"lending-report"')]
    changed = names(document(GOLDEN, of(NEXT), *lending), golden)
    found = compare(golden, changed)
    assert found == Changes(
        {
            "models.reporting.LoanReport": "models.reporting.LendingReport",
            "models.reporting.LoanReportAttributes": "models.reporting.LendingReportAttributes",
        }
    )
    # What is only found inside of it keeps its name.
    assert changed.shapes["LendingReportAttributes"].uses == golden.shapes["LoanReportAttributes"].uses


def test_what_is_unlike_is_no_successor(golden: Names) -> None:
    def replace(document: Document) -> None:
        renamed_schema("Publisher", "Imprint")(document)
        document["components"]["schemas"]["Imprint"] = OBJECT

    found = compare(golden, names(document(GOLDEN, of(NEXT), replace), golden))
    assert (found.renamed, "models.books.Publisher" in found.removed) == ({}, True)


def test_name_that_the_package_needs_itself_now(golden: Names, tmp_path: Path) -> None:
    """A later version of the templates may import something that is called as a model was."""
    lock = tmp_path / "names.lock.json"
    lock.write_text(re.sub(r'("|schema )Publisher"', r'\1Operation"', dump_lock(golden).decode()))
    locked = load_lock(lock)
    assert locked is not None
    assert "Operation" in locked.shapes
    changed = names(document(), locked)
    assert compare(locked, changed) == Changes({"models.books.Operation": "models.books.Publisher"})


def test_lists_that_become_one(golden: Names) -> None:
    """Of two names for one list, the one in more places stays; the other is an alias."""
    split = document(
        GOLDEN, copied_operation("get_book", "/api/one", "one"), copied_operation("get_book", "/api/two", "two")
    )
    for name in ("one", "two"):
        operation(split, name)[2]["parameters"][0]["schema"]["items"]["enum"].append("new")
    before = names(split)
    assert before.calls["GET /api/one"].uses["fields[book]"] == ["OneBookField"]
    for name in ("one", "two"):
        operation(split, name)[2]["parameters"][0]["schema"]["items"]["enum"].remove("new")
    found = compare(before, names(split, before))
    assert found == Changes({"models.books.OneBookField": "models.books.BookField"})


# --- documents as they follow each other ----------------------------------------------------------------


def test_no_name_changes_from_the_earlier_kept_document_to_the_newest() -> None:
    earlier = names(document(EARLIER))
    newest = names(document(NEWEST), earlier)
    assert compare(earlier, newest) == Changes()
    assert len(earlier.public()) > 2000
    assert earlier.public() <= newest.public()


@pytest.mark.skipif(not OLDER.exists(), reason="the official documents are not here")
def test_names_from_an_older_official_document_on() -> None:
    older = names(document(OLDER))
    natural = compare(older, names(document(EARLIER)))
    earlier = names(document(EARLIER), older)
    kept = compare(older, earlier)
    assert kept.reused == {}
    assert kept.renamed.keys() < natural.renamed.keys()
    assert set(kept.removed) <= set(natural.removed)
    assert len(older.public() - earlier.public()) == len(kept.renamed) + len(kept.removed) < 40
    assert {older.shapes[name.rpartition(".")[2]].origin[:7] for name in kept.renamed} == {"schema "}
    assert compare(earlier, names(document(NEWEST), earlier)) == Changes()


# --- aliases of one revision ----------------------------------------------------------------------------


def test_alias_is_there_for_one_revision(golden: Names) -> None:
    fetch = renamed_operation("get_books", "fetch_books", alias=False)
    now = {
        "api.books.get_books": "api.books.fetch_books",
        "filters.books.GetBooksFilter": "filters.books.FetchBooksFilter",
    }
    first = settle(golden, names(document(GOLDEN, of(NEXT), fetch), golden))
    assert first.names.aliases == {old: Alias(new, NEXT) for old, new in now.items()}
    assert first.report == [
        f"name: {old} is now {new}; the old name works, with a warning, until the revision after {NEXT}"
        for old, new in now.items()
    ]
    again = settle(first.names, names(document(GOLDEN, of(NEXT), fetch), first.names))
    assert again == Settled(first.names, Changes(), [])
    following = settle(first.names, names(document(GOLDEN, of("2026-07-15"), fetch), first.names))
    assert following.names.aliases == {}
    assert following.report == [f"name: {old}, deprecated since {NEXT}, was removed" for old in now]


def test_alias_follows_a_second_change_in_the_same_revision(golden: Names) -> None:
    def render(name: str, locked: Names, *more: Edit) -> Settled:
        edits = [of(NEXT), renamed_operation("get_book", name, alias=False), *more]
        return settle(locked, names(document(GOLDEN, *edits), locked))

    first = render("fetch_book", golden)
    second = render("load_book", first.names)
    assert second.names.aliases == {
        "api.books.fetch_book": Alias("api.books.load_book", NEXT),
        "api.books.get_book": Alias("api.books.load_book", NEXT),
    }
    back = render("fetch_book", second.names)
    assert back.names.aliases == {
        "api.books.get_book": Alias("api.books.fetch_book", NEXT),
        "api.books.load_book": Alias("api.books.fetch_book", NEXT),
    }
    gone = render("load_book", second.names, without_operation("load_book"))
    assert gone.names.aliases == {}
    assert "name: api.books.load_book is gone, and nothing takes its place" in gone.report


def test_first_run_has_nothing_to_compare_with(golden: Names) -> None:
    assert settle(None, golden) == Settled(golden, Changes(), [])


def test_refusal_lists_every_change() -> None:
    many = {f"api.a.old_{number}": f"api.a.new_{number}" for number in range(30)}
    text = str(refusal(Changes(many), NEXT))
    first, *lines = text.splitlines()
    assert first == (
        "public names would change. Pass --accept-names to accept this; "
        f"the old names work in revision {NEXT}, with a warning, and are removed in the next:"
    )
    assert lines == [f"  {old} is now {new}" for old, new in many.items()]


def test_reused_name_is_told(golden: Names) -> None:
    other = attrs.evolve(golden.shapes["Publisher"], origin="schema Imprint", fields=["a", "b"])
    changed = attrs.evolve(golden, shapes=golden.shapes | {"Publisher": other})
    found = settle(golden, changed)
    assert found.changes.reused == {"models.books.Publisher": None}
    assert found.report == ["name: models.books.Publisher means another model now; the old one is gone"]


# --- the lock file --------------------------------------------------------------------------------------


def test_lock_is_read_as_it_was_written(golden: Names, tmp_path: Path) -> None:
    locked = attrs.evolve(golden, aliases={"api.a.b": Alias("api.a.c", NEXT)})
    path = tmp_path / "names.lock.json"
    assert load_lock(path) is None
    path.write_bytes(dump_lock(locked))
    assert load_lock(path) == locked
    assert dump_lock(locked) == path.read_bytes()


def test_lock_has_a_line_for_each_thing(golden: Names) -> None:
    lines = dump_lock(golden).decode().splitlines()
    assert len(lines) == len(golden.calls) + len(golden.shapes) + 9
    assert '"revision": "2026-01-15",' in lines
    assert (
        '"GET /api/books/{id}": {"tag": "books", "name": "get_book", "aliases": ["read_book"], '
        '"arguments": ["id", "fields_book", "include"], "uses": {"fields[book]": ["BookField"], "return": ["Book"]}},'
    ) in lines
    assert '"BookField": {"module": "books", "kind": "values"},' in lines


def test_committed_lock_is_of_the_committed_document() -> None:
    """And of those before it: what has a name, or a module, keeps it."""
    locked = load_lock(ROOT / "spec" / "names.lock.json")
    assert locked is not None
    assert (locked.revision, locked.aliases) == (COMMITTED.stem, {})
    found = names(document(COMMITTED), locked)
    assert found.shapes == locked.shapes
    assert found.calls == locked.calls


def test_lock_that_was_edited_serves_for_what_it_has(golden: Names) -> None:
    shapes = {name: shape for name, shape in golden.shapes.items() if not name.startswith("Book")}
    calls = {key: call for key, call in golden.calls.items() if not key.startswith("GET")}
    less = attrs.evolve(golden, calls=calls, shapes=shapes)
    assert names(document(), less) == golden
    assert (compare(less, golden).renamed, compare(less, golden).removed) == ({}, [])


LOCK: Document = {"revision": "2026-01-15", "aliases": {}, "operations": {}, "models": {}}


@pytest.mark.parametrize(
    "changed",
    [
        {"revision": 1},
        {"more": {}},
        {"aliases": []},
        {"aliases": {"api.a.b": {"now": "b"}}},
        {"aliases": {"api.a.b": {"now": "b", "since": 1}}},
        {"aliases": {"a": {"now": "b", "since": "2026-01-15"}}},
        {"aliases": {"api.../a.b": {"now": "b", "since": "2026-01-15"}}},
        {"operations": {"GET /": {"tag": "a"}}},
        {"operations": {"GET /": {"tag": "a", "name": "b", "uses": {"c": "d"}}}},
        {"operations": {"GET /": {"tag": "a", "name": "b", "aliases": "c"}}},
        {"models": {"A": {"module": "a", "constants": {"b": 1}}}},
        {"models": {"A": {"module": "a", "unknown": "b"}}},
        {"models": {"A": "a"}},
    ],
    ids=str,
)
def test_lock_of_another_form(changed: Document, tmp_path: Path) -> None:
    path = tmp_path / "names.lock.json"
    path.write_text(json.dumps(LOCK))
    assert load_lock(path) == Names("2026-01-15", {}, {})
    path.write_text(json.dumps(LOCK | changed))
    with pytest.raises(CodegenError, match=r"names\.lock\.json: is not a name lock of this version"):
        load_lock(path)
