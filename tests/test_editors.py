"""What editors and documentation tools show of the clients: hover of pyright, and the objects that griffe finds."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from pathlib import Path
from typing import IO, Any

import pytest

import klaviyo_ext
from klaviyo_ext.methods import AsyncMethods, Methods

ROOT = Path(__file__).parents[1]
NAMES = sorted(name for name in vars(Methods) if not name.startswith("_"))
PATHS = [str(ROOT), str(ROOT / "generated")]

pytestmark = pytest.mark.types


class Server:
    """A language server, asked over its standard input."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-c", "from pyright.langserver import entrypoint; entrypoint()", "--stdio"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=folder
        )
        self._folder = folder
        self._count = 0

    def ask(self, method: str, **params: Any) -> Any:
        self._count += 1
        self._send({"id": self._count, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == self._count and "method" not in message:
                return message.get("result")
            if "id" in message and "method" in message:  # the server asks, too
                items = message["params"].get("items", []) if isinstance(message.get("params"), dict) else []
                self._send({"id": message["id"], "result": [{} for _ in items] or None})

    def tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def end(self) -> None:
        self.ask("shutdown")
        self.tell("exit")
        self._process.wait(20)
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            stream.close()

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        stream = self._stream(self._process.stdin)
        stream.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        stream.flush()

    def _receive(self) -> dict[str, Any]:
        stream = self._stream(self._process.stdout)
        length = 0
        while line := stream.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server has ended"
        found: dict[str, Any] = json.loads(stream.read(length))
        return found

    @staticmethod
    def _stream(stream: IO[bytes] | None) -> IO[bytes]:
        assert stream is not None
        return stream


APP = (
    "from klaviyo_ext import AsyncKlaviyo, Klaviyo\n"
    "def f(one: Klaviyo, other: AsyncKlaviyo) -> None:\n"
    + "".join(f"    one.{name}\n    other.{name}\n" for name in NAMES)
    + "    one.lists.get_list\n    other.lists.get_list\n"
    + '    one.lists.create_list({""})\n'
)


@pytest.fixture(scope="module")
def hovers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What hovering shows, by the expression in `APP`."""
    pytest.importorskip("pyright")
    folder = tmp_path_factory.mktemp("app")
    (folder / "pyrightconfig.json").write_text(json.dumps({"extraPaths": PATHS}))
    uri = (folder / "app.py").as_uri()
    server = Server(folder)
    workspace = {"uri": folder.as_uri(), "name": "app"}
    server.ask("initialize", processId=None, rootUri=folder.as_uri(), workspaceFolders=[workspace], capabilities={})
    server.tell("initialized")
    server.tell("textDocument/didOpen", textDocument={"uri": uri, "languageId": "python", "version": 1, "text": APP})
    found = {}
    for number, line in enumerate(APP.splitlines()[2:-1], start=2):
        position = {"line": number, "character": len(line) - 1}
        shown = server.ask("textDocument/hover", textDocument={"uri": uri}, position=position)
        found[line.strip()] = shown["contents"]["value"] if shown else ""
    place = {"line": len(APP.splitlines()) - 1, "character": len(APP.splitlines()[-1]) - 3}
    listed = server.ask("textDocument/completion", textDocument={"uri": uri}, position=place)
    found["completion"] = " ".join(item["label"] for item in listed["items"])
    server.end()
    return found


@pytest.mark.parametrize("name", NAMES)
def test_hover(hovers: dict[str, str], name: str) -> None:
    for client, cls in (("one", Methods), ("other", AsyncMethods)):
        shown = hovers[f"{client}.{name}"]
        function = vars(cls)[name]
        assert "(method)" in shown
        assert f"def {name}(" in shown
        assert ("CoroutineType" in shown) == inspect.iscoroutinefunction(function)
        for argument in function.__code__.co_varnames[1 : function.__code__.co_argcount]:
            assert f"{argument}:" in shown
        summary = (function.__doc__ or "").partition("\n")[0]
        assert summary[:20].replace("`", "").replace(":meth:", "") in shown.replace("`", "").replace(":meth:", "")


def test_hover_of_operations(hovers: dict[str, str]) -> None:
    for client in ("one", "other"):
        shown = hovers[f"{client}.lists.get_list"]
        assert "def get_list" in shown
        assert "Single[List]" in shown
        assert "GET /api/lists/{id}" in shown
        assert "id of the list" in shown


def test_completion_of_request_documents(hovers: dict[str, str]) -> None:
    assert {'"name"', '"opt_in_process"'} <= {*hovers["completion"].split()}


def test_documentation_tools_see_methods() -> None:
    griffe = pytest.importorskip("griffe")
    package = griffe.load("klaviyo_ext", search_paths=PATHS)
    griffe.load("klaviyo_client", search_paths=PATHS, modules_collection=package.modules_collection)
    for client, kind in (("Klaviyo", Methods), ("AsyncKlaviyo", AsyncMethods)):
        for name in NAMES:
            found = package["client"][client][name]
            function = vars(kind)[name]
            assert found.is_function
            assert ("async" in found.labels) == inspect.iscoroutinefunction(function)
            assert next(p.name for p in found.parameters) == "self"
            assert found.docstring.value
            assert str(found.returns) == function.__annotations__["return"]
    assert package.name == klaviyo_ext.__name__
