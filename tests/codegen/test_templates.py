"""Templates of a user's own: what they replace, what they get, and that a file that does nothing is not silent."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

import generate as command
from codegen.render import views
from codegen.render.rendered_files import _FILTERS, TEMPLATES
from tests.codegen.project_tree import tree

ROOT = Path(__file__).resolve().parents[2]
DOC = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")


@pytest.fixture
def project(project: Path) -> Path:
    """With ``mine`` for templates."""
    (project / "mine").mkdir()
    return project


@pytest.fixture
def refused(refused: Callable[..., str]) -> Callable[..., str]:
    return lambda *arguments: refused(*(arguments or ("--templates", "mine"))).strip()


def write(project: Path, name: str, text: str) -> None:
    path = project / "mine" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


# --- what they do -------------------------------------------------------------------------------------


def test_one_file_is_replaced(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([]) == 0
    ours = tree(project / "klaviyo_client")
    write(project, "filters/__init__.py.jinja", '"""Filters of {{ package.revision }}, for us."""\n')
    assert command.main(["--templates", "mine", "--report", "report.txt"]) == 0
    found = tree(project / "klaviyo_client")
    assert found.pop("filters/__init__.py") == b'"""Filters of 2026-01-15, for us."""\n'
    manifest = json.loads(found.pop("manifest.json"))
    before = json.loads(ours["manifest.json"])
    assert re.fullmatch(r"[0-9a-f]{64}", manifest.pop("custom_templates_sha256"))
    assert manifest == before
    assert found.items() <= ours.items()
    line = f"templates from {project / 'mine'}: filters/__init__.py.jinja in place of ours"
    assert line in capsys.readouterr().out
    assert line in (project / "report.txt").read_text()


def test_parts_and_runtime(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A template can include others, that which it replaces among them; the runtime can get more modules."""
    write(project, "api/module.py.jinja", "{% include 'notice.jinja' %}\n{% include 'ours/api/module.py.jinja' %}")
    write(project, "notice.jinja", "# Of Acme, {{ package.name }}.")
    write(project, "runtime/acme.py", '"""Ours."""\n\nTEAM = "crm"\n')
    shutil.copy(TEMPLATES / "runtime" / "timestamps.py", project / "mine" / "runtime")
    write(project, ".hidden", "not a template")
    assert command.main(["--templates", "mine"]) == 0
    line = "api/module.py.jinja, runtime/timestamps.py in place of ours, and notice.jinja, runtime/acme.py besides"
    assert line in capsys.readouterr().out
    found = tree(project / "klaviyo_client")
    assert found["api/books.py"].startswith(
        b'# Of Acme, klaviyo_client.\n"""Books: operations of revision 2026-01-15."""\n'
    )
    code = (
        "from klaviyo_client.api import books; from klaviyo_client.runtime.acme import TEAM\n"
        "print(books.get_books().path, TEAM)"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=project, check=True, capture_output=True, text=True)
    assert run.stdout.endswith(" crm\n")


def test_check(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(project, "api/__init__.py.jinja", '"""Mine."""\n')
    assert command.main(["--templates", "mine"]) == 0
    assert command.main(["--check", "--templates", "mine"]) == 0
    capsys.readouterr()
    assert command.main(["--check"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "  api/__init__.py: differs",
        "  manifest.json: differs",
        "the package is not up to date; run: make generate",
        "it was rendered with your own templates; pass --templates DIR",
    ]
    (project / "mine" / "api" / "__init__.py.jinja").write_text('"""Mine, and another."""\n')
    assert command.main(["--check", "--templates", "mine"]) == 1
    capsys.readouterr()
    assert command.main([]) == 0
    assert "note: the package was rendered with your own templates" in capsys.readouterr().out
    assert command.main([]) == 0
    assert "note: " not in capsys.readouterr().out


# --- what is refused ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("api/modul.py.jinja", "; did you mean api/module.py.jinja?"),
        ("operations.jinja", "; did you mean operations.py.jinja?"),
        ("templates/api/module.py.jinja", "; did you mean api/module.py.jinja?"),
        ("module.py.jinja", "; did you mean "),
        ("runtime/plain_client.py.jinja", "; did you mean runtime/plain_client.py?"),
        ("runtime/acme/plain_client.py", "; did you mean runtime/plain_client.py?"),
        ("runtime/not-a-name.py", ""),
        ("README.md", ""),
    ],
)
def test_file_that_replaces_nothing(project: Path, refused: Callable[..., str], name: str, hint: str) -> None:
    write(project, "api/__init__.py.jinja", '"""Mine."""\n')
    write(project, name, "x = 1\n")
    line = refused()
    assert line.startswith(f"{project / 'mine'}: {name} does not replace a template, and no template includes it{hint}")


def test_bad_directory(project: Path, refused: Callable[..., str]) -> None:
    assert refused() == f"{project / 'mine'}: has no templates"
    assert refused("--templates", "no") == f"{project / 'no'}: is not a directory of templates"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ package.nothing }}", "template api/module.py.jinja: UndefinedError: "),
        ("{% include 'api/nothing.jinja' %}", "template api/module.py.jinja: TemplateNotFound: api/nothing.jinja"),
        ("def", "ruff check: "),
    ],
)
def test_bad_template(project: Path, refused: Callable[..., str], text: str, message: str) -> None:
    write(project, "api/module.py.jinja", text)
    assert refused().startswith(message)


def test_template_that_is_not_text(project: Path, refused: Callable[..., str]) -> None:
    (project / "mine" / "operations.py.jinja").write_bytes(b"\xff")
    assert refused().startswith("template operations.py.jinja: UnicodeDecodeError")


# --- the document of the views ------------------------------------------------------------------------

CLASSES = {name: cls for name in views.__all__ if attrs.has(cls := getattr(views, name))}


def rows(heading: str) -> list[list[str]]:
    """The cells of the table below a heading, code without its backticks."""
    section = re.search(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#|\Z)", DOC, re.MULTILINE | re.DOTALL)
    assert section is not None, f"docs/templates.md has no heading {heading}"
    lines = [line for line in section[1].splitlines() if line.startswith("|")][2:]
    return [[cell.strip().strip("`") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


@pytest.mark.parametrize("name", CLASSES)
def test_every_attribute_is_documented(name: str) -> None:
    documented = {attribute: kind for attribute, kind, _ in rows(f"`{name}`")}
    # Annotations are text in that module: from __future__ import annotations.
    assert documented == {field.name: str(field.type) for field in attrs.fields(CLASSES[name])}
    assert all(meaning for _, _, meaning in rows(f"`{name}`"))


def test_every_view_is_documented() -> None:
    assert {*re.findall(r"^### `(\w+)`$", DOC, re.MULTILINE)} == {*CLASSES}


def test_every_template_is_documented() -> None:
    documented = {template for template, *_ in rows("The templates")}
    assert documented == {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.jinja")}


def test_every_filter_is_documented() -> None:
    assert {name.partition("(")[0] for name, _ in rows("Filters")} == {*_FILTERS}


@pytest.mark.slow
def test_the_example_works(project: Path) -> None:
    """The template in the document, and what the document says that comes out."""
    [(name, template)] = re.findall(r"^`mine/(\S+)`:\n+```jinja\n(.*?)^```", DOC, re.MULTILINE | re.DOTALL)
    [expected] = re.findall(r"^```text\n(.*?)^```", DOC, re.MULTILINE | re.DOTALL)
    write(project, name, template)
    shutil.copy(ROOT / "spec" / "overlay.yaml", project / "spec")
    spec = ROOT / "spec" / "2026-07-15.json"
    assert command.main(["--templates", "mine", "--spec", str(spec), "--out", "made"]) == 0
    assert expected.strip() in (project / "made" / name.removesuffix(".jinja")).read_text()
