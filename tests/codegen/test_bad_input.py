"""Bad input, of any kind: one line that says what and where, exit code 1, and nothing has changed on disk."""

from __future__ import annotations

import copy
import json
import os
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

import generate as command
from codegen.input_error import CodegenError
from codegen.render.rendered_files import TEMPLATES
from codegen.render.swap import replace, staging, write_files
from tests.codegen.project_tree import GOOD, tree

SPEC = "spec/2026-01-15.json"


@pytest.fixture
def project(project: Path) -> Path:
    """Something is in the place of the package."""
    (project / "klaviyo_client").mkdir()
    (project / "klaviyo_client" / "manifest.json").write_text("{}")
    return project


def changed(pointer: str, value: Any) -> Any:
    """The good document with ``value`` at ``pointer``; ``-`` at its end appends to a list."""
    made = copy.deepcopy(GOOD)
    *steps, last = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    node = made
    for step in steps:
        node = node[int(step)] if isinstance(node, list) else node[step]
    if last == "-":
        node.append(value)
    elif isinstance(node, list):
        node[int(last)] = value
    else:
        node[last] = value
    return made


SCHEMAS = "/components/schemas"
BOOK = f"{SCHEMAS}/BookResponseObjectResource/properties"
BOOKS = "/paths/~1api~1books"
CREATE = "/paths/~1api~1books/post/requestBody/content/application~1vnd.api+json/schema"
ANSWER = "/paths/~1api~1books/get/responses/200"
ANSWERED = f"{ANSWER}/content/application~1vnd.api+json/schema"
STRING = {"type": "string"}
MODEL = {"type": "object", "properties": {"x": STRING}}


def _used(name: str) -> Any:
    """The good document with a component ``name`` that an answer holds."""
    made = changed(f"{SCHEMAS}/{name}", MODEL)
    made["components"]["schemas"]["Person"]["properties"]["more"] = {"$ref": f"#/components/schemas/{name}"}
    return made


def _nested(levels: int) -> Any:
    schema: Any = STRING
    for _ in range(levels):
        schema = {"type": "object", "properties": {"a": schema}}
    return changed(f"{SCHEMAS}/Person/properties/more", schema)


# Document, what the line says, and where it says that this is.
DOCUMENTS = {
    "OpenAPI 4": (changed("/openapi", "4.0.0"), "is OpenAPI 4.0.0; only 3.0.x to 3.2.x can be read", None),
    "OpenAPI 2.0": ({"swagger": "2.0", "info": {"version": "1"}, "paths": {}}, "is OpenAPI 2.0", None),
    "not OpenAPI": ({"name": "package", "version": "1.0.0"}, 'it has no "openapi"', None),
    "revision": (changed("/info/version", "v1"), "'v1' is not a revision", "/info/version"),
    "dangling": (
        changed(f"{BOOK}/links/$ref", "#/components/schemas/No"),
        "points to nothing",
        f"{BOOK}/links",
    ),
    "cyclic": (
        changed(f"{SCHEMAS}/Person", {"$ref": "#/components/schemas/Person"}),
        "refers to itself through",
        f"{SCHEMAS}/Person",
    ),
    "operationId twice": (
        changed(f"{BOOKS}/post/operationId", "get_books"),
        "'get_books' is already used by",
        f"{BOOKS}/post",
    ),
    "undeclared path parameter": (
        changed(f"{BOOKS}~1{{id}}/parameters", []),
        "the path parameter 'id' is not declared",
        f"{BOOKS}~1{{id}}/get",
    ),
    "required cookie": (
        changed(f"{BOOKS}/get/parameters/-", {"name": "c", "in": "cookie", "required": True, "schema": STRING}),
        "the parameter c of get_books is required, and must be in path, query or header",
        f"{BOOKS}/get/parameters",
    ),
    "type is a list": (
        changed(f"{SCHEMAS}/Person/properties/name", {"type": ["string", "null"]}),
        "type of the schema is not a string",
        f"{SCHEMAS}/Person/properties/name/type",
    ),
    "enum is a string": (
        changed(f"{SCHEMAS}/Person/properties/name/enum", "a"),
        "enum of the schema is not a list",
        f"{SCHEMAS}/Person/properties/name/enum",
    ),
    "tags are a string": (
        changed(f"{BOOKS}/get/tags", "Books"),
        "tags of the operation is not a list of strings",
        f"{BOOKS}/get/tags",
    ),
    "required is a boolean": (
        changed(f"{SCHEMAS}/Person/properties/name/required", True),
        "required of the schema is not a list of strings",
        f"{SCHEMAS}/Person/properties/name/required",
    ),
    "path that the overlay corrects is gone": (
        changed("/paths/~1client~1members", {}),
        "matches nothing at $['paths']['/client/members']['post']",
        None,
    ),
    "nested too deeply": (_nested(300), "is nested too deeply", None),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_document(project: Path, refused: Callable[..., str], name: str) -> None:
    document, message, pointer = DOCUMENTS[name]
    (project / SPEC).write_text(json.dumps(document))
    line = refused()
    assert line.startswith(str(project / SPEC))
    assert message in line
    assert line.endswith(f" (at #{pointer})\n" if pointer else "\n")


@pytest.mark.parametrize("option", ["--check", "--descriptions", "--accept-names"])
def test_document_with_other_options(project: Path, refused: Callable[..., str], option: str) -> None:
    (project / SPEC).write_text(json.dumps(changed(f"{BOOKS}/get/operationId", "")))
    assert "the operation has no operationId" in refused(option, "--report", str(project / "report.txt"))


@pytest.mark.parametrize("content", ["", "{", "<html>", "[1]", "\0"])
def test_not_json(project: Path, refused: Callable[..., str], content: str) -> None:
    (project / SPEC).write_text(content)
    assert refused().startswith(f"{project / SPEC}: is ")


def test_deeply_nested_document(project: Path, refused: Callable[..., str]) -> None:
    (project / SPEC).write_text(json.dumps(_nested(110)))
    assert command.main([]) == 0
    overlay = project / "spec" / "overlay.yaml"
    overlay.write_text(overlay.read_text() + "\n  - {target: $..nothing, description: Too far down., remove: true}\n")
    assert "action 7 (target $..nothing; reason: Too far down.): recursion limit exceeded" in refused()


# --- where documents come from ------------------------------------------------------------------------


class _Html(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!DOCTYPE html>\n<html></html>")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def url(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A page that is no document."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with HTTPServer(("127.0.0.1", 0), _Html) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield f"http://user:secret@127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_url_that_answers_html(url: str, refused: Callable[..., str], capsys: pytest.CaptureFixture[str]) -> None:
    line = refused("--spec", url)
    assert "returned HTML, not a JSON document" in line
    assert "secret" not in line


def test_credentials_are_not_shown(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    command.main(["--spec", url])
    out, err = capsys.readouterr()
    assert "secret" not in out + err


def test_unreachable_url(refused: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # bound, but nobody listens
        assert "cannot be reached" in refused("--spec", f"http://127.0.0.1:{closed.getsockname()[1]}/document.json")


def test_no_document(project: Path, refused: Callable[..., str]) -> None:
    assert "cannot be read: No such file or directory" in refused("--spec", "no.json")
    (project / SPEC).unlink()
    assert f"{project / 'spec'}: holds no document" in refused()


# --- where the package goes ---------------------------------------------------------------------------


def test_output_below_a_file(project: Path, refused: Callable[..., str]) -> None:
    (project / "file").write_text("")
    out = project / "file" / "a" / "b"
    assert refused("--out", str(out)) == f"{out}: cannot be written: Not a directory\n"


def test_output_that_is_a_file(project: Path, refused: Callable[..., str]) -> None:
    (project / "file").write_text("")
    assert "file: is not a directory" in refused("--out", "file")
    (project / "link").symlink_to("klaviyo_client")
    assert "link: is not a directory" in refused("--out", "link")


def test_output_with_foreign_files(project: Path, refused: Callable[..., str]) -> None:
    (project / "mine").mkdir()
    (project / "mine" / "thesis.txt").write_text("")
    assert "mine: has files but no manifest.json" in refused("--out", "mine")


def test_empty_output_directory_is_fine(project: Path) -> None:
    (project / "empty").mkdir()
    assert command.main(["--out", "empty"]) == 0


def test_directories_that_were_made_for_nothing_are_removed(project: Path, refused: Callable[..., str]) -> None:
    (project / SPEC).write_text(json.dumps(changed("/info/version", "v1")))
    refused("--out", "a/b/c")


def test_report_that_cannot_be_written(project: Path, refused: Callable[..., str]) -> None:
    (project / "file").write_text("")
    assert "file/report.txt: cannot be written: " in refused("--report", "file/report.txt")
    assert "klaviyo_client/report.txt: must not be in the package" in refused("--report", "klaviyo_client/report.txt")


@pytest.mark.parametrize("content", ["", "[]", '{"a": 1}', '{"resource profile": "Profile"}', "\0"])
def test_lock_that_is_none(project: Path, refused: Callable[..., str], content: str) -> None:
    (project / "spec" / "names.lock.json").write_text(content)
    assert "names.lock.json: " in refused()
    assert "names.lock.json: " in refused("--check")


def test_lock_that_cannot_be_read(project: Path, refused: Callable[..., str]) -> None:
    (project / "spec" / "names.lock.json").mkdir()
    assert "names.lock.json: cannot be read" in refused()


# --- overlay, templates, formatter --------------------------------------------------------------------


def test_overlay_that_matches_nothing(project: Path, refused: Callable[..., str]) -> None:
    overlay = project / "spec" / "overlay.yaml"
    overlay.write_text(overlay.read_text().replace("/api/loan-reports", "/api/reports"))
    line = refused()
    assert line.startswith(f"{project / SPEC}: action 5 (target $.paths['/api/reports'].post; reason: A query")
    assert "matches nothing" in line


@pytest.mark.parametrize("text", ["a: [", "overlay: 2.0.0", "- 1"])
def test_overlay_that_is_none(project: Path, refused: Callable[..., str], text: str) -> None:
    (project / "spec" / "overlay.yaml").write_text(text)
    assert refused().startswith(f"{project / 'spec' / 'overlay.yaml'}: ")


@pytest.fixture
def templates(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Templates that can be broken."""
    copied = Path(shutil.copytree(TEMPLATES, project / "templates"))
    monkeypatch.setattr("codegen.render.rendered_files.TEMPLATES", copied)
    return copied


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{% if %}", "template api/module.py.jinja: TemplateSyntaxError: "),
        ("{{ package.nothing }}", "template api/module.py.jinja: UndefinedError: "),
        ("{{ package | no_filter }}", "template api/module.py.jinja: TemplateAssertionError: "),
        ("{% include 'no.jinja' %}", "template api/module.py.jinja: TemplateNotFound: "),
        ("{{ 1 / 0 }}", "template api/module.py.jinja: ZeroDivisionError: "),
        ("{{ package.revision + 1 }}", "template api/module.py.jinja: TypeError: "),
        ("def", "ruff check: "),
    ],
)
def test_bad_template(templates: Path, refused: Callable[..., str], text: str, message: str) -> None:
    (templates / "api" / "module.py.jinja").write_text(text)
    assert refused().startswith(message)


def test_template_that_is_not_text(templates: Path, refused: Callable[..., str]) -> None:
    (templates / "operations.py.jinja").write_bytes(b"\xff")
    assert "template operations.py.jinja: UnicodeDecodeError" in refused()
    (templates / "operations.py.jinja").unlink()
    assert "template operations.py.jinja: TemplateNotFound" in refused()


def test_no_formatter(project: Path, refused: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.render.rendered_files.sys.executable", shutil.which("false"))
    assert refused() == "ruff check: exit code 1\n"


@pytest.mark.parametrize("name", ["../ran.py", "api/../../ran.py", "/ran.py"])
def test_file_that_leads_out(tmp_path: Path, name: str) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(CodegenError, match="is outside the output directory"):
        write_files(tmp_path / "out", {name: b""})
    assert [*tree(tmp_path)] == ["out/"]


# --- the swap -----------------------------------------------------------------------------------------


@pytest.fixture
def fail_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, BaseException], None]:
    """Makes the n-th rename from now on fail."""

    def prepare(number: int, error: BaseException) -> None:
        rename = Path.rename
        count = 0

        def rename_or_fail(self: Path, target: str | os.PathLike[str]) -> Path:
            nonlocal count
            count += 1
            if count == number:
                raise error
            return rename(self, target)

        monkeypatch.setattr(Path, "rename", rename_or_fail)

    return prepare


@pytest.mark.parametrize("number", range(1, 7))
def test_rename_that_fails(
    project: Path, refused: Callable[..., str], fail_at: Callable[[int, BaseException], None], number: int
) -> None:
    """Package, lock and report each move out of the way, and the new one moves in."""
    assert command.main(["--report", "report.txt"]) == 0
    (project / SPEC).write_text(json.dumps(changed(f"{SCHEMAS}/Person/properties/more", MODEL)))
    fail_at(number, OSError(28, "No space left on device"))
    place = ["klaviyo_client", "spec/names.lock.json", "report.txt"][(number - 1) // 2]
    line = refused("--report", "report.txt")
    assert line == f"{project / place}: cannot be replaced: No space left on device\n"


@pytest.mark.parametrize("number", range(1, 5))
def test_interrupt_in_the_swap(project: Path, fail_at: Callable[[int, BaseException], None], number: int) -> None:
    assert command.main([]) == 0
    (project / SPEC).write_text(json.dumps(changed(f"{SCHEMAS}/Person/properties/more", MODEL)))
    before = tree(project)
    fail_at(number, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        command.main([])
    assert tree(project) == before


def test_old_package_survives_a_swap_that_cannot_be_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "old").write_text("old")
    rename = Path.rename

    def only_away(self: Path, target: Path) -> Path:
        if target == out:
            raise OSError(5, "Input/output error")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", only_away)
    message = r"out: cannot be put back: Input/output error; it is now .*out\.old"
    with staging(out) as new:
        new.mkdir()
        with pytest.raises(CodegenError, match=message):
            replace({out: new})
    [kept] = tmp_path.rglob("old")
    assert kept.read_text() == "old"
