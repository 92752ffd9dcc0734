"""The command: what it writes, that it writes the same every time, and what each option does."""

from __future__ import annotations

import ast
import hashlib
import importlib.metadata
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import generate as command
from codegen.load import facts
from codegen.load.structure import walk
from codegen.pipeline import Request, generate
from codegen.render.manifest import hash_files
from codegen.render.rendered_files import SHARED_RUNTIME, TEMPLATES
from tests.codegen.project_tree import GOLDEN, REVISION, tree

ROOT = Path(__file__).resolve().parents[2]
OFFICIAL = sorted((ROOT.parent / "shared" / "specs").glob("*.json"))


def document(project: Path) -> Any:
    return json.loads((project / "spec" / f"{REVISION}.json").read_bytes())


def write_document(project: Path, changed: Any) -> None:
    (project / "spec" / f"{REVISION}.json").write_bytes(facts.dump(changed))


# --- what is written ----------------------------------------------------------------------------------


def test_default_run(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "spec" / "2025-12-31.json").write_text("older")
    assert command.main([]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    first, *stages, last = out.splitlines()
    assert first == f"Rendering klaviyo_client/ from {REVISION}.json"
    names = ["load", "facts", "overlay", "normalise", "parse", "render", "format", "swap"]
    assert [line.split()[0] for line in stages] == names
    assert last.startswith(f"revision {REVISION}: 14 operations, 39 models, 10 enums, ")
    written = tree(project)
    assert {name.partition("/")[0] for name in written} == {"klaviyo_client", "spec"}
    assert {
        "klaviyo_client/py.typed",
        "klaviyo_client/api/books.py",
        "klaviyo_client/runtime/plain_client.py",
    } <= written.keys()
    for name, content in written.items():
        if name.endswith(".py"):
            ast.parse(content)


def test_second_run_changes_nothing(project: Path) -> None:
    command.main([])
    first = tree(project)
    command.main([])
    assert tree(project) == first


@pytest.mark.slow
def test_any_hash_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    script = [sys.executable, str(ROOT / "scripts" / "generate.py"), "--package", "p"]
    runs = [
        subprocess.Popen(
            [*script, "--out", str(tmp_path / seed)],
            env=os.environ | {"PYTHONHASHSEED": seed},
            stdout=subprocess.DEVNULL,
        )
        for seed in ("1", "2")
    ]
    assert [run.wait() for run in runs] == [0, 0]
    first, second = tree(tmp_path / "1"), tree(tmp_path / "2")
    assert len(first) > 50
    assert first == second


def test_runs_from_anywhere(tmp_path: Path) -> None:
    arguments = ["--spec", "document.json", "--out", "made/here"]
    (tmp_path / "document.json").write_text(
        json.dumps({"openapi": "3.0.0", "info": {"title": "T", "version": "2020-01-01"}, "paths": {}})
    )
    script = [sys.executable, str(ROOT / "scripts" / "generate.py")]
    subprocess.run([*script, *arguments], cwd=tmp_path, check=True, capture_output=True)
    assert (tmp_path / "made" / "here" / "manifest.json").exists()


def test_manifest(project: Path) -> None:
    command.main([])
    manifest = json.loads((project / "klaviyo_client" / "manifest.json").read_bytes())
    assert manifest == {
        "revision": REVISION,
        "facts_sha256": hashlib.sha256((GOLDEN / "document.json").read_bytes()).hexdigest(),
        "overlay_sha256": hashlib.sha256((GOLDEN / "overlay.yaml").read_bytes()).hexdigest(),
        "templates_sha256": hash_files([TEMPLATES, SHARED_RUNTIME]),
        "tools": {name: importlib.metadata.version(name) for name in ("openapi-python-client", "ruff")},
        "operations": 14,
        "models": 39,
        "enums": 10,
        "unions": 2,
    }


def test_document_of_the_package_has_the_overlay_in_it(project: Path) -> None:
    command.main([])
    content = (project / "klaviyo_client" / "document.json").read_bytes()
    found = json.loads(content)
    assert found["paths"]["/api/books"]["post"].pop("x-ext-payload-bytes") == 100_000
    assert found["paths"]["/api/books"]["post"] == document(project)["paths"]["/api/books"]["post"]


# --- options ------------------------------------------------------------------------------------------


def test_other_package(project: Path) -> None:
    assert command.main(["--out", str(project / "acme" / "library"), "--package", "acme.library"]) == 0
    assert not (project / "klaviyo_client").exists()
    assert not (project / "spec" / "names.lock.json").exists()  # nobody imports names of it yet
    package = project / "acme" / "library"
    assert "``acme.library.api``" in (package / "__init__.py").read_text()
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.ImportFrom) and not node.level:
                assert (node.module or "").partition(".")[0] in {*sys.stdlib_module_names, "attrs", "dateutil", "httpx"}
    code = (
        "from acme.library import Client, operations\n"
        "from acme.library.api import books\n"
        "from acme.library.models import Book\n"
        'assert type(books.get_books().decode(b\'{"data": [{"id": "1"}]}\').data[0]) is Book\n'
        "assert len([operations[name] for name in operations]) == 14\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=project, check=True)


@pytest.mark.parametrize("name", ["a-b", "", "a..b", "class.x", "1a"])
def test_bad_package_name(project: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = tree(project)
    assert command.main(["--package", name]) == 1
    assert "is not a dotted Python name" in capsys.readouterr().err
    assert tree(project) == before


def test_check(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--check"]) == 1  # nothing is there
    assert command.main([]) == 0
    fresh = tree(project)
    capsys.readouterr()
    assert command.main(["--check"]) == 0
    out, err = capsys.readouterr()
    assert (out.splitlines()[0], err) == (f"Checking klaviyo_client/ from {REVISION}.json", "")
    package = project / "klaviyo_client"
    (package / "api" / "books.py").write_bytes(fresh["klaviyo_client/api/books.py"] + b"\n")
    (package / "api" / "client.py").unlink()
    (package / "api" / "mine.py").write_text("")
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "x.pyc").write_text("")
    drifted = tree(project)
    assert command.main(["--check"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "  api/books.py: differs",
        "  api/client.py: missing",
        "  api/mine.py: not rendered by the templates",
        "the package is not up to date; run: make generate",
    ]
    assert tree(project) == drifted
    assert command.main([]) == 0
    assert tree(project) == fresh


def test_check_of_the_lock(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command.main([])
    lock = project / "spec" / "names.lock.json"
    names = json.loads(lock.read_bytes())
    del names["models"]["Book"]
    lock.write_text(json.dumps(names))
    capsys.readouterr()
    assert command.main(["--check"]) == 1
    assert capsys.readouterr().err.splitlines()[0] == "  names.lock.json: differs"


def test_report(project: Path) -> None:
    assert command.main(["--report", "report.txt"]) == 0
    summary, *lines = (project / "report.txt").read_text().splitlines()
    assert summary.startswith(f"revision {REVISION}: 14 operations")
    assert "conflict: Book.attributes.pages is described in two ways; it becomes a union" in lines
    (project / "report.txt").unlink()
    assert command.main(["--check", "--report", "report.txt"]) == 0
    assert (project / "report.txt").read_text().splitlines()[1:] == lines


TEXT = 'What it "is".\n\nMore of it: C:\\new, """, {{ package }} and a last "quote"'


class _Undocumented(ast.NodeTransformer):
    """Drops docstrings: of modules, classes and functions, and those below fields."""

    def visit_Expr(self, node: ast.Expr) -> ast.Expr | None:
        return None if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str) else node


def code_of(content: bytes) -> str:
    return ast.dump(_Undocumented().visit(ast.parse(content)))


def test_descriptions(project: Path) -> None:
    command.main([])
    plain = tree(project / "klaviyo_client")
    described = document(project)
    number = 0
    for kind, node, _ in list(walk("document", described, "")):
        if kind in ("operation", "parameter", "schema") and "$ref" not in node:
            number += 1
            node["description"] = f"Text {number}. {TEXT}"
    (project / "described.json").write_text(json.dumps(described))
    assert command.main(["--spec", "described.json", "--descriptions"]) == 0
    found = tree(project / "klaviyo_client")
    assert found.keys() == plain.keys()
    for name in plain:
        if not name.endswith(".py"):
            assert found[name] == plain[name], name
        else:
            assert code_of(found[name]) == code_of(plain[name]), name
    texts = " ".join(
        node.value
        for name, content in found.items()
        if name.endswith(".py")
        for node in ast.walk(ast.parse(content))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    for text in ('What it "is".', 'More of it: C:\\new, """, {{ package }} and a last "quote"'):
        assert texts.count(text) > 100
    books = found["api/books.py"].decode()
    assert re.search(
        r"    Args:\n        additional_fields_book: fields that are absent unless .+\s+Text \d+\. What", books
    )
    assert command.main(["--spec", "described.json"]) == 0
    assert tree(project / "klaviyo_client") == plain


# --- names --------------------------------------------------------------------------------------------


def test_lock(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command.main([])
    lock = project / "spec" / "names.lock.json"
    names = json.loads(lock.read_bytes())
    assert (names["revision"], names["aliases"]) == (REVISION, {})
    assert names["models"]["ShelfResource"]["origin"] == "resource shelf"
    assert names["operations"]["GET /api/books"]["uses"]["sort"] == ["GetBooksSort"]

    # A component that takes the name of an inline shape gets a longer one.
    size = {"type": "object", "properties": {"width": {"type": "integer"}}}
    added = document(project)
    added["components"]["schemas"]["Shelf"]["properties"]["size"] = size
    write_document(project, added)
    assert command.main([]) == 0
    added["components"]["schemas"]["ShelfSize"] = {"type": "object", "properties": {"x": {"type": "integer"}}}
    added["components"]["schemas"]["Shelf"]["properties"]["other"] = {"$ref": "#/components/schemas/ShelfSize"}
    write_document(project, added)
    assert command.main(["--report", "report.txt"]) == 0
    models = json.loads(lock.read_bytes())["models"]
    assert (models["ShelfSize"]["fields"], models["ShelfSizeValue"]["fields"]) == (["width"], ["x"])
    assert "ShelfSize keeps the name ShelfSizeValue" in (project / "report.txt").read_text()

    # The document calls something by another name.
    text = (
        json.dumps(document(project))
        .replace("schemas/Publisher", "schemas/Imprint")
        .replace('"Publisher":', '"Imprint":')
    )
    write_document(project, json.loads(text))
    before = tree(project)
    capsys.readouterr()
    assert command.main([]) == 1
    err = capsys.readouterr().err
    assert "public names would change. Pass --accept-names to accept this" in err
    assert err.splitlines()[1:] == ["  models.books.Publisher is now models.books.Imprint"]
    assert tree(project) == before
    assert command.main(["--check"]) == 1
    assert tree(project) == before

    assert command.main(["--accept-names", "--report", "report.txt"]) == 0
    assert json.loads(lock.read_bytes())["aliases"] == {
        "models.books.Publisher": {"now": "models.books.Imprint", "since": REVISION}
    }
    line = "name: models.books.Publisher is now models.books.Imprint; the old name works, with a warning, until the "
    assert f"{line}revision after {REVISION}\n" in (project / "report.txt").read_text()
    assert command.main(["--check"]) == 0


# --- whole documents ----------------------------------------------------------------------------------

COMMITTED = sorted((ROOT / "spec").glob("20*.json"))
DOCUMENTS = [*COMMITTED, *(path for path in OFFICIAL if path.name not in {kept.name for kept in COMMITTED})]
IMPORT_ALL = (
    "import importlib, pkgutil, sys\n"
    "package = importlib.import_module(sys.argv[1])\n"
    "for found in pkgutil.walk_packages(package.__path__, sys.argv[1] + '.'): importlib.import_module(found.name)\n"
    "models = importlib.import_module(sys.argv[1] + '.models')\n"
    "for name in models.__all__: getattr(models, name)\n"
    "for info in package.operations.values(): print(info.id, info.method, info.path_template)\n"
)


@pytest.mark.slow
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_document_renders_whole(path: Path, tmp_path: Path) -> None:
    name = f"made_{path.parent.name}_{path.stem.replace('-', '').replace('.', '')}"
    request = Request(spec=str(path), out=tmp_path / name, package=name, overlay=ROOT / "spec" / "overlay.yaml")
    generate(request, lambda _: None)
    declared = {
        f"{operation['operationId']} {method.upper()} {place}"
        for place, method, operation in facts.operations(json.loads(path.read_bytes()))
    }
    loaded = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT_ALL, name],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )
    assert set(loaded.stdout.splitlines()) == declared
    pytest.importorskip("mypy", reason="the type checkers run on one Python only")
    cache = ["--cache-dir", str(ROOT / ".mypy_cache" / name)]
    mypy = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, *cache]
    checked = subprocess.run([*mypy, name], cwd=tmp_path, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout


@pytest.mark.slow
@pytest.mark.skipif(not OFFICIAL, reason="the official documents are not here")
def test_official_document_gives_the_same_code(tmp_path: Path) -> None:
    newest = ROOT / "spec" / "2026-07-15.json"
    for name, spec in (("facts", newest), ("official", OFFICIAL[0].with_name(newest.name))):
        assert command.main(["--spec", str(spec), "--out", str(tmp_path / name), "--package", "p"]) == 0
    assert tree(tmp_path / "facts") == tree(tmp_path / "official")


# --- the parser behind its adapter --------------------------------------------------------------------


def test_only_the_adapter_knows_the_parser() -> None:
    symbols: dict[str, set[str]] = {}
    for path in (ROOT / "scripts").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            modules = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            modules += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            for module in modules:
                if module.partition(".")[0] == "openapi_python_client":
                    assert isinstance(node, ast.ImportFrom), "import its names, so that they can be counted"
                    symbols.setdefault(path.name, set()).update(f"{module}.{alias.name}" for alias in node.names)
    assert symbols.keys() == {"parser.py"}
    assert len(symbols["parser.py"]) <= 15
