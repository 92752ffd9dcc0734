"""A package in a package (beta operations), and a package that shares the runtime of another one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import generate
from codegen.runtime.api_revision import lifecycle
from tests.codegen.project_tree import GOLDEN, REVISION, add_golden, at, tree


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The golden document in ``spec``, as the stable revision and as a beta with two operations less."""
    add_golden(tmp_path)
    document = json.loads((GOLDEN / "document.json").read_bytes())
    document["paths"].pop("/api/books")
    beta = json.dumps(document).replace(f'"{REVISION}"', f'"{REVISION}.pre"')  # also where operations ask for it
    (tmp_path / "spec" / f"{REVISION}.pre.json").write_text(beta)
    at(tmp_path, monkeypatch)
    return tmp_path


def python(code: str, *places: Path) -> str:
    """What a child process prints that can import from ``places``."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, places))}
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(command, env=environment, cwd=places[0], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_beta_is_a_part_of_the_package(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate.main([]) == 0
    *_, stable, beta = capsys.readouterr().out.splitlines()
    assert stable.startswith(f"revision {REVISION}: 14 operations")
    assert stable.endswith(lifecycle(REVISION).describe())
    assert beta.startswith(f"revision {REVISION}.pre: 12 operations")
    assert beta.endswith("beta: may change or end at any time")
    home = project / "klaviyo_client"
    assert not (home / "beta" / "runtime").exists()
    assert {"__init__.py", "document.json", "manifest.json", "operations.py", "py.typed"} <= tree(home / "beta").keys()
    assert (project / "spec" / "names.beta.lock.json").exists()
    program = (
        "import klaviyo_client.models, klaviyo_client.beta.models\n"
        "from klaviyo_client import beta\n"
        "from klaviyo_client.beta.api import books\n"
        "assert beta.Model is klaviyo_client.Model and beta.Client is klaviyo_client.Client\n"
        "assert beta.models.Book is not klaviyo_client.models.Book\n"
        'book = books.get_book(\'1\').decode(b\'{"data": {"type": "book"}, "included": [{"type": "book"}]}\')\n'
        "assert type(book) is klaviyo_client.Single and type(book.data) is type(book.included[0]) is beta.models.Book\n"
        "print(klaviyo_client.REVISION, beta.REVISION, beta.operations['get_book'].revision)"
    )
    assert python(program, project) == f"{REVISION} {REVISION}.pre {REVISION}.pre"


def test_check_covers_beta(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    generate.main([])
    assert generate.main(["--check"]) == 0
    changed = project / "klaviyo_client" / "beta" / "api" / "books.py"
    changed.write_text("# changed\n")
    lock = project / "spec" / "names.beta.lock.json"
    lock.write_text(lock.read_text().replace(f'"revision": "{REVISION}.pre"', '"revision": "2025-10-15.pre"'))
    capsys.readouterr()
    assert generate.main(["--check"]) == 1
    assert capsys.readouterr().err.splitlines()[:2] == [
        "  beta/api/books.py: differs",
        "  names.beta.lock.json: differs",
    ]


def test_beta_that_cannot_be_read_leaves_everything(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    generate.main([])
    (project / "spec" / f"{REVISION}.pre.json").write_text("half of a docu")
    before = tree(project)
    assert generate.main([]) == 1
    assert f"{REVISION}.pre.json: is not JSON" in capsys.readouterr().err
    assert tree(project) == before


def test_names_of_beta_are_locked(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    generate.main([])
    lock = project / "spec" / "names.beta.lock.json"
    lock.write_text(lock.read_text().replace('"name": "get_book"', '"name": "fetch_book"'))
    assert generate.main([]) == 1
    assert "api.books.fetch_book is now api.books.get_book" in capsys.readouterr().err


def test_beta_of_another_package(project: Path) -> None:
    stable, beta = (str(project / "spec" / f"{REVISION}{suffix}.json") for suffix in ("", ".pre"))
    out = project / "place" / "library"
    assert generate.main(["--spec", stable, "--beta", beta, "--out", str(out), "--package", "library"]) == 0
    program = "import library, library.beta.api.books\nprint(library.beta.REVISION)"
    assert python(program, project / "place") == f"{REVISION}.pre"


def test_shared_runtime(project: Path) -> None:
    spec = str(project / "spec" / f"{REVISION}.json")
    out = project / "acme" / "library"
    assert generate.main(["--spec", spec, "--out", str(out), "--runtime", "klaviyo_client.runtime"]) == 0
    assert "runtime" not in {path.name for path in out.iterdir()}
    program = (
        "import klaviyo_client, library\n"
        "from library.api import books\n"
        'page = books.get_books().decode(b\'{"data": [{"type": "book"}]}\')\n'
        "assert library.Operation is klaviyo_client.Operation and type(page) is klaviyo_client.Collection\n"
        "print(type(page.data[0]).__module__, dir(library) == sorted(library.__all__))"
    )
    assert python(program, project / "acme", Path(generate.__file__).parents[1]) == "library.models.books True"


@pytest.mark.parametrize("name", ["klaviyo_client..runtime", "../runtime", "", "import", ".runtime"])
def test_runtime_that_is_no_module(project: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert generate.main(["--runtime", name]) == 1
    assert capsys.readouterr().err.strip() == f"--runtime {name!r} is not a dotted Python name"
    assert not (project / "klaviyo_client").exists()
