"""A small document with every quirk: what is rendered from it is compared file by file, imported and used.

After an intended change: ``UPDATE_GOLDEN=1 python -m pytest tests/codegen/test_golden.py``, and read the diff.
"""

from __future__ import annotations

import datetime as dt
import importlib
import inspect
import json
import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from codegen.load import facts
from codegen.pipeline import Request, Summary, generate
from tests.codegen.project_tree import GOLDEN

ROOT = Path(__file__).resolve().parents[2]
EXPECTED = GOLDEN / "expected"
DOCUMENT: dict[str, Any] = json.loads((GOLDEN / "document.json").read_bytes())


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Summary]:
    """The package, in a directory whose name is not the one that it was rendered for."""
    out = tmp_path_factory.mktemp("golden") / "acme_library"
    request = Request(spec=str(GOLDEN / "document.json"), out=out, package="library", overlay=GOLDEN / "overlay.yaml")
    return out, generate(request, lambda _: None)


def files(directory: Path) -> dict[str, str]:
    """What is compared: all but the runtime, which is a copy, and the manifest, which changes with every template."""
    paths = (path for path in directory.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    named = {path.relative_to(directory).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    return {name: text for name, text in named.items() if name != "manifest.json" and not name.startswith("runtime/")}


def test_document_is_facts_and_valid() -> None:
    assert facts.dump(facts.extract(DOCUMENT)) == (GOLDEN / "document.json").read_bytes()
    assert list(OpenAPIV30SpecValidator(DOCUMENT).iter_errors()) == []


def test_files(rendered: tuple[Path, Summary]) -> None:
    made = files(rendered[0])
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(EXPECTED, ignore_errors=True)
        for name, text in made.items():
            (EXPECTED / name).parent.mkdir(parents=True, exist_ok=True)
            (EXPECTED / name).write_text(text, encoding="utf-8")
    expected = files(EXPECTED)
    assert made.keys() == expected.keys()
    for name, text in made.items():
        assert text == expected[name], name


def test_report(rendered: tuple[Path, Summary]) -> None:
    assert rendered[1].report == [
        "alias: create_book cannot have the alias 'query_books'",
        "alias: get_books cannot have the alias 'get_members'",
        "alias: get_books cannot have the alias 'query_books'",
        "conflict: Book.attributes.pages is described in two ways; it becomes a union",
        "merged: Book.attributes.pages is described in 2 ways; its type allows all of them",
        "recursion: Outline is a list of itself; its innermost items are not typed",
    ]


def test_strict_types(rendered: tuple[Path, Summary]) -> None:
    pytest.importorskip("mypy", reason="the type checkers run on one Python only")
    cache = ["--cache-dir", str(ROOT / ".mypy_cache" / "rendered")]
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, *cache, str(rendered[0])]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


# --- use ----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def library(rendered: tuple[Path, Summary]) -> Iterator[Any]:
    """The imported package."""
    parent = str(rendered[0].parent)
    sys.path.insert(0, parent)
    try:
        yield importlib.import_module("acme_library")
    finally:
        sys.path.remove(parent)
        for name in [name for name in sys.modules if name.partition(".")[0] == "acme_library"]:
            del sys.modules[name]


@pytest.fixture(scope="module")
def models(library: Any) -> Any:
    return importlib.import_module("acme_library.models")


@pytest.fixture(scope="module")
def books(library: Any) -> Any:
    return importlib.import_module("acme_library.api.books")


@pytest.fixture(scope="module")
def by(library: Any) -> Any:
    """The fields that get_books can filter by."""
    return importlib.import_module("acme_library.filters.books").GetBooksFilter


def test_every_operation_is_there(library: Any) -> None:
    declared = {operation["operationId"]: (method, path) for path, method, operation in facts.operations(DOCUMENT)}
    assert list(library.operations) == sorted(library.operations, key=lambda name: (library.operations[name].tag, name))
    found = {name: (info.method.lower(), info.path_template) for name, info in library.operations.items()}
    assert found == declared
    assert library.REVISION == "2026-01-15"


def test_public_names_can_be_imported(library: Any, models: Any) -> None:
    for module in (library, models):
        assert {name for name in module.__all__ if not hasattr(module, name)} == set()
        assert dir(module) == sorted(module.__all__)
        with pytest.raises(AttributeError):
            module.nothing  # noqa: B018


def test_query(books: Any, by: Any) -> None:
    call = books.get_books(
        additional_fields_book=["blocks"],
        fields_book=("title", "cover.material"),
        filter=by.title.contains("sea") & by.is_lent.equals(False),
        include=["similar-books"],
        page_size=50,
        sort="-pages",
        list=["a", "b"],
        from_=3,
        query_="x",
    )
    assert call.path == "/api/books"
    assert call.query == (
        ("additional-fields[book]", "blocks"),
        ("fields[book]", "title,cover.material"),
        ("filter", 'and(contains(title,"sea"),equals(is_lent,false))'),
        ("include", "similar-books"),
        ("page[size]", "50"),
        ("sort", "-pages"),
        ("list", "a,b"),
        ("from", "3"),
        ("query", "x"),
    )
    assert call.body is None
    assert pickle.loads(pickle.dumps(call)) == call


@pytest.mark.parametrize("size", [0, 51, -1])
def test_page_size_outside_its_range(books: Any, size: int) -> None:
    with pytest.raises(ValueError, match=f"page_size must be between 1 and 50, not {size}"):
        books.get_books(page_size=size)


def test_path_parameters(books: Any) -> None:
    assert books.get_book("a/b c?").path == "/api/books/a%2Fb%20c%3F"
    for bad in ("", ".", ".."):
        with pytest.raises(ValueError, match="id must not be"):
            books.get_book(bad)
    with pytest.raises(TypeError):
        books.get_book("x", nothing=1)


def test_bodies(library: Any, models: Any, books: Any) -> None:
    attributes = models.BookCreateAttributes(
        title="T",
        isbn=None,
        acquired=dt.datetime(2026, 1, 2, tzinfo=dt.UTC),
        cover=models.PaperCover(glossy=True),
        extra={"any": [1, None]},
        chapters=[models.BookCreateAttributesChapters(title="One", pages=[1])],
    )
    sent = {
        "title": "T",
        "isbn": None,
        "cover": {"material": "paper", "glossy": True},
        "acquired": "2026-01-02T00:00:00+00:00",
        "extra": {"any": [1, None]},
        "chapters": [{"title": "One", "pages": [1]}],
    }
    assert books.create_book(attributes).body == {"data": {"type": "book", "attributes": sent}}
    shelf = {"shelf": {"data": {"type": "shelf", "id": "1"}}}
    call = books.create_book({"title": "T", "unknown": 1}, relationships=shelf)
    assert call.body["data"] == {"type": "book", "attributes": {"title": "T", "unknown": 1}, "relationships": shelf}
    update = books.update_book("7", models.BookUpdateAttributes(title="U"))
    assert update.body == {"data": {"type": "book", "id": "7", "attributes": {"title": "U"}}}
    removal = books.remove_loans_from_book("7", ["1", "2"])
    assert removal.info.method == "DELETE"
    assert removal.body == {"data": [{"type": "loan", "id": "1"}, {"type": "loan", "id": "2"}]}
    assert books.update_shelf_for_book("7", "3").body == {"data": {"type": "shelf", "id": "3"}}
    file = library.File(b"x", "c.png", "image/png")
    form = books.upload_cover(file, hidden=False, alt_text="A").body
    assert (form.fields, form.files) == ((("hidden", "false"), ("alt-text", "A")), (("file", file),))
    with pytest.raises(TypeError, match="title"):
        models.BookCreateAttributes()
    with pytest.raises(TypeError, match="nothing"):
        models.BookCreateAttributes(title="T", nothing=1)


def test_header_parameter(books: Any) -> None:
    assert books.get_shelf_for_book("1", x_shelf_filters="a").headers == (("X-Shelf-Filters", "a"),)


def test_facts_of_operations(library: Any, books: Any) -> None:
    info = library.operations["bulk_create_books"]
    assert (info.bulk.records, info.bulk.items, info.bulk.item_bytes) == ("/data/attributes/books/data", 100, 50_000)
    assert library.operations["create_book"].payload_bytes == 100_000
    assert library.operations["create_book"].rate_limit.daily.calls == 1000
    assert library.operations["create_book"].scopes == ("books:write", "members:read")
    assert library.operations["get_books"].rate_penalties[0].bucket == "book.blocks"
    assert library.operations["get_books"].filters["member"] == ("has",)
    pagination = library.operations["query_loans"].pagination
    assert (pagination.place, pagination.cursor, pagination.items) == (
        "body",
        "/data/attributes/page_cursor",
        "/attributes/results",
    )
    assert library.operations["create_client_member"].auth == "public"
    assert library.operations["get_members"].tag == "club_members"
    assert books.read_book is books.get_book
    assert library.operations["list_books"].id == "get_books"
    assert not hasattr(books, "query_books")  # two operations claim it


def test_replay(library: Any, books: Any) -> None:
    client = importlib.import_module("acme_library.api.client")
    assert books.update_book("1", {}).replayable
    assert not books.update_book("1", {}, meta={"patch-properties": {"append": {"a": 1}}}).replayable
    assert client.create_client_member({"name": "A", "unique_id": "u"}).replayable
    assert not client.create_client_member({"name": "A"}).replayable
    assert not books.create_book({"title": "T"}).replayable


BOOK = {
    "type": "book",
    "id": "1",
    "attributes": {
        "title": "T",
        "isbn": None,
        "pages": "about 100",
        "published": "2026-01-02",
        "acquired": "2026-01-02T03:04:05.6Z",
        "opens": "09:00:00",
        "format": "scroll",
        "is_lent": True,
        "edition": 4,
        "weight": 1,
        "rating": "none",
        "retired": None,
        "timezone": "Etc/GMT-1",
        "barcode": 12,
        "place": None,
        "publisher": None,
        "author": {"name": "A", "address": {"city": "C", "zip": None}, "born": None},
        "cover": {"material": "leather", "colour": "red"},
        "blocks": [
            {"kind": "image", "url": "https://a"},
            {"kind": "quote", "text": "q", "source": {"name": "B"}},
            {"kind": "video", "url": "https://b"},
            {"kind": "table", "rows": [["1"]]},
        ],
        "chapter": {"title": "1", "parts": [{"title": "1.1", "parts": []}], "next": None},
        "outline": ["a", ["b", ["c"]]],
        "names": {"list": ["x"], "self": "s", "from": "f", "from_dict": True, "datetime": "2026-01-02T00:00:00+01:00"},
        "extra": {"k": {"l": 1}},
        "labels": {"a": "b"},
        "new": 1,
    },
    "relationships": {
        "member": {"data": None},
        "loans": {"data": [{"type": "loan", "id": "9"}, {"type": "loan", "id": "8"}], "links": {"self": "https://s"}},
        "similar-books": {"data": [{"type": "book", "id": "2"}]},
    },
    "links": {"self": "https://s"},
}


def test_answer(models: Any, books: Any) -> None:
    included = [
        {"type": "loan", "id": "9", "attributes": {"due": "2026-02-03", "fee": 1}},
        {"type": "book", "id": "2", "attributes": {"title": "U", "summary": "s"}},
        {"type": "magazine", "id": "3"},
    ]
    document = {"data": [BOOK], "included": included, "links": {"self": "https://s", "next": None}}
    page = books.get_books().decode(json.dumps(document).encode())
    assert page.to_dict() == document
    book = page.data[0]
    assert type(book) is models.Book
    found = book.attributes
    assert (found.published, found.acquired.microsecond) == (dt.date(2026, 1, 2), 600_000)
    assert (found.isbn, found.price) == (None, None)
    assert "isbn" in found.fields_set
    assert "price" not in found.fields_set
    assert (found.format, found.edition, found.pages, found.opens) == ("scroll", 4, "about 100", "09:00:00")
    assert type(found.cover) is models.LeatherCover
    assert [type(block).__name__ for block in found.blocks] == ["ImageBlock", "QuoteBlock", "dict", "TableBlock"]
    assert type(found.blocks[1].source) is models.Person
    assert found.author.address.city == "C"
    assert type(found.chapter.parts[0]) is models.Chapter
    assert found.outline == ["a", ["b", ["c"]]]
    assert (found.names.list_, found.names.self_, found.names.from_, found.names.from_dict_) == (["x"], "s", "f", True)
    assert found.names.datetime.utcoffset() == dt.timedelta(hours=1)
    assert found.additional_properties == {"new": 1}
    assert book.relationships.member.data is None
    assert [loan.attributes.due for loan in page.related(book, "loans")] == [dt.date(2026, 2, 3)]
    assert [other.attributes.summary for other in page.related(book, "similar-books")] == ["s"]
    assert page.included[2] == {"type": "magazine", "id": "3"}
    assert page.next_cursor is None


def test_other_answers(models: Any, books: Any) -> None:
    shelf = books.get_shelf_for_book("1")
    assert shelf.decode(b'{"data": null}').data is None
    assert type(shelf.decode(b'{"data": {"type": "shelf", "id": "1"}}').data) is models.ShelfResource
    identifiers = books.get_loan_ids_for_book("1").decode(b'{"data": [{"type": "loan", "id": "2"}]}')
    assert [(one.type, one.id) for one in identifiers] == [("loan", "2")]
    assert books.delete_book("1").decode(b"") is None
    reporting = importlib.import_module("acme_library.api.reporting")
    report = reporting.query_loans({}).decode(b'{"data": {"attributes": {"results": [{"statistics": {"n": 1}}]}}}')
    assert report.data.attributes.results[0].statistics == {"n": 1}


def test_filters(by: Any) -> None:
    when = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)
    cases = {
        by.title.any_of(["a", 'b"\\']): 'any(title,["a","b\\"\\\\"])',
        by.title.starts_with("a"): 'starts-with(title,"a")',
        by.title.ends_with("a"): 'ends-with(title,"a")',
        by.isbn.equals("a"): 'equals(isbn,"a")',
        by.isbn.equals(["a"]): 'equals(isbn,["a"])',
        by.labels.contains_any(["a"]): 'contains-any(labels,["a"])',
        by.labels.contains_all(["a"]): 'contains-all(labels,["a"])',
        by.format.any_of(["audio"]): 'any(format,["audio"])',
        by.pages.greater_or_equal(1): "greater-or-equal(pages,1)",
        by.pages.less_or_equal(2): "less-or-equal(pages,2)",
        by.price.less_than(1.5): "less-than(price,1.5)",
        by.acquired.greater_than(when): "greater-than(acquired,2026-01-02T00:00:00+00:00)",
        by.member.has(): "has(member)",
        by.cover_material.equals("paper"): 'equals(cover.material,"paper")',
        by.kx.equals("k"): 'equals(_kx,"k")',
    }
    for expression, text in cases.items():
        assert str(expression) == text
    for field, operator in ((by.price, "equals"), (by.member, "equals"), (by.acquired, "any_of"), (by.isbn, "has")):
        assert not hasattr(field, operator)


def test_enums_keep_values_that_differ_only_in_a_sign(models: Any) -> None:
    assert get_args(models.BookAttributesTimezone) == ("Etc/GMT+1", "Etc/GMT-1", "Europe/Berlin")


def test_signatures(books: Any) -> None:
    keywords = inspect.signature(books.get_books).parameters
    assert all(parameter.kind is inspect.Parameter.KEYWORD_ONLY for parameter in keywords.values())
    assert [*inspect.signature(books.update_book).parameters] == ["id", "attributes", "meta"]
