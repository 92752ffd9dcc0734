"""Old names in a rendered package: they import, they warn where the user wrote them, and type checkers take them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.load import facts
from codegen.names.lock import load_lock
from codegen.pipeline import Request, Summary, generate
from tests.codegen.project_tree import GOLDEN

ROOT = Path(__file__).resolve().parents[2]
FIRST, SECOND, THIRD = "2026-01-15", "2026-04-15", "2026-07-15"

Render = Callable[[str], Summary]


def _document(revision: str) -> dict[str, Any]:
    """The golden document; from the second revision on, with other names for some things."""
    document: dict[str, Any] = json.loads((GOLDEN / "document.json").read_bytes())
    if revision != FIRST:
        text = json.dumps(document)
        for old, new in (("Publisher", "Imprint"), ("ImageBlock", "PictureBlock")):
            text = text.replace(f'"#/components/schemas/{old}"', f'"#/components/schemas/{new}"')
            text = text.replace(f'"{old}":', f'"{new}":')
        document = json.loads(text)
        operations = {operation["operationId"]: operation for _, _, operation in facts.operations(document)}
        operations["get_books"]["operationId"] = "fetch_books"
        operations["get_members"]["x-klaviyo-subtag"] = "Readers"  # was all of club_members
        operations["query_loans"]["tags"] = ["Books"]  # was all of reporting
    document["info"]["version"] = revision
    return document


def _render(directory: Path, revision: str) -> Summary:
    spec = directory / f"{revision}.json"
    spec.write_bytes(facts.dump(_document(revision)))
    request = Request(
        spec=str(spec),
        out=directory / "library",
        package="library",
        overlay=GOLDEN / "overlay.yaml",
        lock=directory / "names.lock.json",
        accept_names=True,
    )
    return generate(request, lambda _: None)


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with a package that was rendered for two revisions, one after the other."""
    directory = tmp_path_factory.mktemp("renamed")
    _render(directory, FIRST)
    _render(directory, SECOND)
    return directory


def run(directory: Path, code: str, *options: str) -> str:
    script = directory / "app.py"
    script.write_text(textwrap.dedent(code))
    done = subprocess.run([sys.executable, *options, "app.py"], cwd=directory, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


OLD_IMPORTS = [
    ("library.models", "Publisher", "library.models.Imprint"),
    ("library.models", "ImageBlock", "library.models.PictureBlock"),
    ("library.models.books", "Publisher", "library.models.books.Imprint"),
    ("library.api.books", "get_books", "library.api.books.fetch_books"),
    ("library.api.books", "GET_BOOKS", "library.api.books.FETCH_BOOKS"),
    ("library.api.club_members", "get_members", "library.api.readers.get_members"),
    ("library.api.reporting", "query_loans", "library.api.books.query_loans"),
    ("library.filters.books", "GetBooksFilter", "library.filters.books.FetchBooksFilter"),
]


@pytest.mark.parametrize(("module", "name", "now"), OLD_IMPORTS, ids=lambda value: value)
def test_old_name_is_the_new_one_and_warns(changed: Path, module: str, name: str, now: str) -> None:
    home, _, new = now.rpartition(".")
    code = f"""
        import importlib, json, sys, warnings
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            from {module} import {name} as old
        import {module} as module
        with warnings.catch_warnings(record=True) as again:
            warnings.simplefilter("always")
            assert module.{name} is old
        from {home} import {new} as new
        assert old is new
        assert not hasattr(module, "nothing")
        caught += again
        print(json.dumps([[str(one.message), one.category.__name__, one.filename, one.lineno] for one in caught]))
    """
    message = f"{module}.{name} is now {now}; the revision after {SECOND} removes the old name"
    found = json.loads(run(changed, code))
    assert [(text, category, Path(file).name, line) for text, category, file, line in found] == [
        (message, "DeprecationWarning", "app.py", 5),
        (message, "DeprecationWarning", "app.py", 9),
    ]


def test_a_place_warns_once_as_python_does_by_default(changed: Path) -> None:
    code = """
        import sys, warnings
        shown = []
        warnings.showwarning = lambda message, category, filename, lineno, *_: shown.append(lineno)
        from library import models
        for _ in range(3):
            models.Publisher
            models.Publisher
        print(shown)
    """
    assert run(changed, code, "-W", "default") == "[7, 8]\n"


def test_operations_know_the_old_name(changed: Path) -> None:
    code = """
        import warnings
        from library import operations
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            assert operations["get_books"] is operations["fetch_books"]
        [warning] = caught
        print(warning.lineno, warning.filename.endswith("app.py"), warning.message)
        assert "get_books" not in list(operations) and operations["list_books"].id == "fetch_books"
        assert operations.get("nothing") is None
    """
    assert run(changed, code, "-W", "error") == (
        f"6 True the operation get_books is now fetch_books; the revision after {SECOND} removes the old name\n"
    )


def test_new_names_and_star_imports_are_silent(changed: Path) -> None:
    code = """
        import importlib, pkgutil
        import library
        for found in pkgutil.walk_packages(library.__path__, "library."):
            importlib.import_module(found.name)
        from library.models import *
        from library.api.books import fetch_books, list_books
        from library.filters.books import *
        assert "Publisher" not in dir() and "Imprint" in dir()
        assert "Publisher" not in dir(library.models)
        assert fetch_books is list_books
        assert not hasattr(library.models, "nothing") and not hasattr(library.api.club_members, "nothing")
    """
    run(changed, code, "-W", "error")


def test_report_and_lock(changed: Path) -> None:
    locked = load_lock(changed / "names.lock.json")
    assert locked is not None
    now = {old: alias.now for old, alias in locked.aliases.items()}
    assert now == {
        "api.books.get_books": "api.books.fetch_books",
        "api.club_members.get_members": "api.readers.get_members",
        "api.reporting.query_loans": "api.books.query_loans",
        "filters.books.GetBooksFilter": "filters.books.FetchBooksFilter",
        "models.books.ImageBlock": "models.books.PictureBlock",
        "models.books.Publisher": "models.books.Imprint",
    }
    assert {alias.since for alias in locked.aliases.values()} == {SECOND}


def test_rendering_the_same_revision_again_changes_nothing(changed: Path) -> None:
    def tree() -> dict[str, bytes]:
        paths = (path for path in (changed / "library").rglob("*") if path.is_file() and path.suffix != ".pyc")
        return {str(path.relative_to(changed)): path.read_bytes() for path in paths}

    before, lock = tree(), (changed / "names.lock.json").read_bytes()
    assert not [line for line in _render(changed, SECOND).report if "is now" in line or "is gone" in line]
    assert tree() == before
    assert (changed / "names.lock.json").read_bytes() == lock


def test_next_revision_has_no_old_names(tmp_path: Path) -> None:
    for revision in (FIRST, SECOND):
        _render(tmp_path, revision)
    report = _render(tmp_path, THIRD).report
    assert f"name: models.books.Publisher, deprecated since {SECOND}, was removed" in report
    assert sum(f"deprecated since {SECOND}, was removed" in line for line in report) == 6
    assert not (tmp_path / "library" / "api" / "reporting.py").exists()
    assert "_old_names" not in "".join(path.read_text() for path in (tmp_path / "library").glob("[afm]*/*.py"))
    assert run(tmp_path, "from library import models; print(hasattr(models, 'Publisher'))") == "False\n"


# --- type checkers --------------------------------------------------------------------------------------

APP = """
from __future__ import annotations

from typing import TypeAlias, assert_type

from library import Collection, Operation
from library.api import books, club_members
from library.api.reporting import query_loans
from library.filters.books import GetBooksFilter
from library.models import Book, Imprint, Publisher
from library.models.books import ImageBlock

Held: TypeAlias = "Publisher | ImageBlock"

assert_type(books.get_books(filter=GetBooksFilter.title.contains("sea")), Operation[Collection[Book]])
assert_type(Publisher(), Imprint)
held: list[Held] = [Imprint(), Publisher()]
club_members.get_members()
query_loans({})
"""


@pytest.mark.types
def test_mypy_takes_old_names(changed: Path) -> None:
    pytest.importorskip("mypy", reason="the type checkers run on one Python only")
    (changed / "typed.py").write_text(APP)
    cache = ["--cache-dir", str(ROOT / ".mypy_cache" / "renamed")]
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, *cache, "typed.py", "library"]
    done = subprocess.run(command, cwd=changed, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    (changed / "typed.py").write_text(APP + "books.get_books(nothing=1)\n")
    done = subprocess.run(command, cwd=changed, capture_output=True, text=True)
    assert 'Unexpected keyword argument "nothing"' in done.stdout


@pytest.mark.types
def test_pyright_takes_old_names(changed: Path) -> None:
    pytest.importorskip("pyright", reason="the type checkers run on one Python only")
    (changed / "typed.py").write_text(APP)
    settings = {
        "typeCheckingMode": "strict",
        "include": ["typed.py", "library/api", "library/filters", "library/models"],
    }
    (changed / "pyrightconfig.json").write_text(json.dumps(settings | {"reportPrivateUsage": False}))
    command = [sys.executable, "-m", "pyright", "--project", "pyrightconfig.json", "--pythonpath", sys.executable]
    done = subprocess.run(command, cwd=changed, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
