"""Where an app uses what changed."""

from __future__ import annotations

import datetime as dt
import textwrap
from pathlib import Path

import pytest

from codegen.changes import Report, make_report, scan
from codegen.input_error import CodegenError
from tests.codegen.changes_cases import CASES
from tests.codegen.changes_documents import edited, surface

DAY = dt.date(2026, 8, 1)


def uses(case: str, source: str, directory: Path, package: str = "klaviyo_client") -> list[str]:
    """Line and column of each use of what changed in ``case``, with a question mark where it is a guess."""
    found = next(one for one in CASES if one.name == case)
    old = surface(edited(found.old))
    path = directory / "app.py"
    path.write_text(textwrap.dedent(source), encoding="utf-8")
    report = scan(make_report(old, surface(edited(found.new)), DAY), old, [path], package)
    places = {use for some in (report.uses or {}).values() for use in some}
    return [f"{use.line}:{use.column}{'' if use.sure else '?'}" for use in sorted(places)]


@pytest.mark.parametrize(
    ("case", "source", "found"),
    [
        # Operations, by all ways to their names.
        ("operation removed", "from klaviyo_client.api import books\nbooks.delete_book('a')", ["2:1"]),
        ("operation removed", "from klaviyo_client.api import books as b\nb.delete_book('a')", ["2:1"]),
        ("operation removed", "import klaviyo_client.api.books as b\nb.delete_book('a')", ["2:1"]),
        ("operation removed", "import klaviyo_client.api.books\nklaviyo_client.api.books.delete_book('a')", ["2:1"]),
        ("operation removed", "import klaviyo_client\nklaviyo_client.api.books.delete_book('a')", ["2:1"]),
        ("operation removed", "from klaviyo_client import api\nsend(api.books.delete_book('a'))", ["2:6"]),
        ("operation removed", "from klaviyo_client.api.books import delete_book", ["1:38"]),
        ("operation removed", "from klaviyo_client.api.books import delete_book as d\nd('a')", ["1:38", "2:1"]),
        ("operation removed", "from klaviyo_client.api.books import *\ndelete_book('a')", ["2:1"]),
        ("operation removed", "from .klaviyo_client.api import books\nbooks.delete_book('a')", ["2:1"]),
        ("operation removed", "from . import klaviyo_client\nklaviyo_client.api.books.delete_book('a')", ["2:1"]),
        ("operation removed", "from klaviyo_client import operations\noperations['delete_book']", ["2:1"]),
        ("operation removed", "from klaviyo_client.api import books\nmap(books.delete_book, 'ab')", ["2:5"]),
        ("operation removed", "from other.api import books\nbooks.delete_book('a')", []),
        ("operation removed", "from klaviyo_client.api import books\ndef f(books):\n    books.delete_book('a')", []),
        ("operation removed", "from klaviyo_client.api import books\nbooks = shop()\nbooks.delete_book('a')", []),
        ("alias removed", "from klaviyo_client.api import books\nbooks.list_books()\nbooks.get_books()", ["2:1"]),
        # A name that belongs to something else, by itself and in the table of operations; other names are fine.
        (
            "alias is another operation",
            "from klaviyo_client.api import books\nbooks.list_books()\nbooks.get_books()",
            ["2:1"],
        ),
        ("alias is another operation", "from klaviyo_client import operations\noperations['list_books']", ["2:1"]),
        ("name is another operation", "from klaviyo_client.api import books\nbooks.get_book('a')", ["2:1"]),
        # What was an alias is the name now: nothing to do. What was the name is an alias.
        ("alias becomes the name", "from klaviyo_client.api import books\nbooks.list_books()", []),
        ("alias becomes the name", "from klaviyo_client.api import books\nbooks.get_books()", ["2:1"]),
        ("operation renamed with alias", "from klaviyo_client.api import books\nbooks.get_book('a')", ["2:1"]),
        ("scope added", "from klaviyo_client.api.books import get_books\nget_books()", ["2:1"]),
        ("scope added", "from klaviyo_client.api import books\nbooks.list_books()", ["2:1"]),
        # Arguments and their values.
        (
            "argument removed",
            "from klaviyo_client.api import books\nbooks.get_books(filter='a')\nbooks.get_books()",
            ["2:24"],
        ),
        (
            "argument now required",
            "from klaviyo_client.api import books\nbooks.get_books()\nbooks.get_books(filter='a')",
            ["2:1"],
        ),
        ("argument now required", "from klaviyo_client.api import books\nbooks.get_books(**more)", []),
        ("argument by keyword only", "from klaviyo_client.api import books\nbooks.create_book({})", ["2:19"]),
        ("argument by keyword only", "from klaviyo_client.api import books\nbooks.create_book(attributes={})", []),
        ("sort value removed", "from klaviyo_client.api import books\nbooks.get_books(sort='pages')", ["2:22"]),
        ("sort value removed", "from klaviyo_client.api import books\nbooks.get_books(sort='title')", []),
        (
            "include value removed",
            "from klaviyo_client.api import books\nbooks.get_books(include=['shelf', 'loans'])",
            ["2:35"],
        ),
        (
            "include value removed",
            "from klaviyo_client.api import books\nbooks.get_books(include='shelf,loans')",
            ["2:25"],
        ),
        # Models.
        ("model renamed", "from klaviyo_client.models import Author", ["1:35"]),
        ("model renamed", "import klaviyo_client.models as m\nm.Author(name='a')", ["2:1"]),
        ("model renamed", "from klaviyo_client.models.books import Author as A\ndef f(a: A): ...", ["1:41", "2:10"]),
        ("model renamed", "from klaviyo_client import models\ndef f(a: 'models.Author | None'): ...", ["2:10"]),
        ("operation and its models moved", "from klaviyo_client.models import Shelf", []),
        ("operation and its models moved", "from klaviyo_client.models.shelves import Shelf", ["1:43"]),
        (
            "request field removed",
            "from klaviyo_client.models import BookCreateAttributes as B\nB(title='a', subtitle='b')",
            ["2:23"],
        ),
        (
            "request field removed",
            "from klaviyo_client.models import BookCreateAttributes as B\nb = B(title='a')\nb.subtitle = 'b'",
            ["3:1"],
        ),
        (
            "request field removed",
            "from klaviyo_client.api import books\nbooks.create_book({'title': 'a', 'subtitle': 'b'})",
            ["2:46"],
        ),
        (
            "required request field added",
            (
                "from klaviyo_client.models import BookCreateAttributes as B\n"
                "B(title='a')\nB(title='a', isbn='b')\nB(**some)"
            ),
            ["2:1"],
        ),
        (
            "required request field added",
            "from klaviyo_client.api import books\nbooks.create_book({'title': 'a'})\nbooks.create_book({**some})",
            ["2:19"],
        ),
        (
            "request value removed",
            (
                "from klaviyo_client.models import BookCreateAttributes as B\n"
                "B(title='a', format='hard')\n"
                "B(title='a', format='paper')"
            ),
            ["2:21"],
        ),
        # Attributes, where the type is known.
        (
            "response field removed",
            "from klaviyo_client.api import books\nclient.send(books.get_book('a')).data.attributes.subtitle",
            ["2:1"],
        ),
        (
            "response field removed",
            (
                "from klaviyo_client.api import books\n"
                "op = books.get_books()\n"
                "for b in client.send(op):\n"
                "    b.attributes.subtitle"
            ),
            ["4:5"],
        ),
        (
            "response field removed",
            (
                "from klaviyo_client.api import books\n"
                "async def f():\n"
                "    page = await client.send(books.get_books())\n"
                "    return [b.attributes.subtitle for b in page.data]"
            ),
            ["4:13"],
        ),
        (
            "response field removed",
            (
                "from klaviyo_client.api import books\n"
                "for b in klaviyo.items(books.get_books()):\n    b.attributes.subtitle"
            ),
            ["3:5"],
        ),
        (
            "response field removed",
            (
                "from klaviyo_client.api import books\n"
                "for page in klaviyo.pages(books.get_books()):\n"
                "    page.data[0].attributes.subtitle"
            ),
            ["3:5"],
        ),
        (
            "response field removed",
            "from klaviyo_client.models import Book\ndef f(book: Book | None):\n    return book.attributes.subtitle",
            ["3:12"],
        ),
        (
            "response field removed",
            (
                "from typing import Optional\n"
                "from klaviyo_client import models as m\n"
                "def f(x: Optional[m.Book], y: list[m.Book]):\n"
                "    return x.attributes.subtitle, y[0].attributes.subtitle"
            ),
            ["4:12", "4:35"],
        ),
        (
            "response field removed",
            "from klaviyo_client.models import Book\nb: 'Book' = load()\nb.attributes.subtitle",
            ["3:1"],
        ),
        (
            "response field removed",
            "from klaviyo_client.models import Book\nif (b := Book.from_dict(x)).attributes.subtitle: ...",
            ["2:4"],
        ),
        (
            "nested response field removed",
            "from klaviyo_client.models import BookAttributes\ndef f(a: BookAttributes):\n    return a.publisher.city",
            ["3:12"],
        ),
        # ... and where it is not.
        (
            "nested response field removed",
            "from klaviyo_client.api import books\ndef f(x):\n    return x.city",
            ["3:12?"],
        ),
        ("nested response field removed", "from klaviyo_ext import Klaviyo\ndef f(x):\n    return x.city", ["3:12?"]),
        ("nested response field removed", "import other\ndef f(x):\n    return x.city", []),
        (
            "response field removed",
            "from klaviyo_client.api import books\ndef f(x):\n    return x.subtitle",
            [],
        ),  # also of a request
        # Everywhere in a module.
        (
            "operation removed",
            "from klaviyo_client.api.books import *\n@delete_book\ndef f(x=delete_book): ...",
            ["2:2", "3:9"],
        ),
        ("operation removed", "from klaviyo_client.api import books\nclass A(books.delete_book): ...", ["2:9"]),
        (
            "operation removed",
            "from klaviyo_client.api import books\nf = lambda x=books.delete_book: books.delete_book(x)",
            ["2:14", "2:33"],
        ),
        (
            "operation removed",
            "from klaviyo_client.api import books\nwith books.delete_book('a') as (x, *books): ...",
            ["2:6"],
        ),
        (
            "operation removed",
            "from klaviyo_client.api import books\n{k: books.delete_book(k) for k in 'ab' if k}",
            ["2:5"],
        ),
        (
            "operation removed",
            "from klaviyo_client.api import books\ntry: ...\nexcept E:\n    books.delete_book('a')",
            ["4:5"],
        ),
        (
            "operation removed",
            "from klaviyo_client.api import books\nmatch x:\n    case 1: books.delete_book('a')",
            ["3:13"],
        ),
        ("operation removed", "from klaviyo_client.api import books\nx[books.delete_book('a')] = 1", ["2:3"]),
        ("operation removed", "from klaviyo_client.api import books\nf(*a, **books.delete_book('a'))", ["2:9"]),
        ("model renamed", "from klaviyo_client.models import *\nAuthor(name='a')", ["2:1"]),
        ("model renamed", "from klaviyo_client.models.books import *\nAuthor(name='a')", ["2:1"]),
        (
            "model renamed",
            "from klaviyo_client.models import Author\ndef f(*a: Author, **k: Author) -> Author: ...",
            ["1:35", "2:11", "2:24", "2:35"],
        ),
        (
            "model renamed",
            "from klaviyo_client import models\ndef f(a: 'models.', b: dict[str, models.Author]): ...",
            ["2:34"],
        ),
        ("filters removed", "from klaviyo_client.filters.books import *\nGetBooksFilter.title", ["2:1"]),
        (
            "response field removed",
            "from klaviyo_client.models import Book\nx, *y = b = Book()\nb.attributes.subtitle",
            ["3:1"],
        ),
        (
            "response field removed",
            "from klaviyo_client.models import Book\ndef f(b: Book):\n    b.attributes.other.more",
            [],
        ),
        # Filters.
        (
            "filter field removed",
            (
                "from klaviyo_client.filters.books import GetBooksFilter as F\n"
                "F.pages.greater_than(3)\nF.title.equals('a')"
            ),
            ["2:1"],
        ),
        (
            "filter operator removed",
            (
                "from klaviyo_client.filters import books\n"
                "books.GetBooksFilter.title.contains('a')\n"
                "books.GetBooksFilter.title.equals('a')"
            ),
            ["2:1"],
        ),
        ("filters removed", "from klaviyo_client.filters.books import GetBooksFilter", ["1:42"]),
    ],
)
def test_uses(case: str, source: str, found: list[str], tmp_path: Path) -> None:
    assert uses(case, source, tmp_path) == found


def test_another_package_name(tmp_path: Path) -> None:
    source = """\
    from acme.klaviyo.api import books
    import acme.klaviyo as k
    books.delete_book(k)
    from acme import klaviyo
    klaviyo.api.books.delete_book
    """
    assert uses("operation removed", source, tmp_path, "acme.klaviyo") == ["3:1", "5:1"]
    assert uses("operation removed", source, tmp_path) == []


def report(directory: Path) -> Report:
    case = next(one for one in CASES if one.name == "operation removed")
    old = surface(edited())
    return scan(make_report(old, surface(edited(case.new)), DAY), old, [directory], "klaviyo_client")


def test_directories_are_searched_and_other_peoples_code_is_not(tmp_path: Path) -> None:
    source = "from klaviyo_client.api import books\nbooks.delete_book('a')\n"
    for name in ("app.py", "sub/deep.py", "venv/lib/x.py", ".tox/y.py", "node_modules/z.py", "notes.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(source)
    (tmp_path / "venv" / "pyvenv.cfg").touch()
    made = report(tmp_path)
    assert made.files == 2
    [places] = (made.uses or {}).values()
    assert [Path(use.path).name for use in places] == ["app.py", "deep.py"]
    assert places[0].text == "books.delete_book('a')"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"def", "is not Python: invalid syntax in line 1"),
        (b"# coding: martian\n", "is not Python: unknown encoding"),
        (b"x = '\xff'\n", "is not Python"),
        (b"x = '\0'\n", "null bytes"),
        (b"x = " + b"(" * 300 + b")" * 300, "too many nested parentheses"),
    ],
)
def test_what_is_not_python_is_named_and_left_out(content: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / "good.py").write_text("from klaviyo_client.api import books\nbooks.delete_book('a')\n")
    (tmp_path / "bad.py").write_bytes(content)
    made = report(tmp_path)
    assert made.files == 1
    assert message in made.notes[-1]
    with pytest.raises(CodegenError, match=r"bad\.py"):
        report(tmp_path / "bad.py")


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match="nowhere: is not a file or a directory"):
        report(tmp_path / "nowhere")


def test_nothing_of_the_app_runs(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("raise SystemExit('ran')\n")
    assert report(tmp_path).uses == {}
