"""Reading a document: from files and from a server on loopback, whole or not at all."""

from __future__ import annotations

import hashlib
import json
import pickle
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.source import load, parse

GOOD = json.dumps({"openapi": "3.0.2", "info": {"title": "T", "version": "2026-07-15"}, "paths": {}}).encode()
HTML = b"<!DOCTYPE html><html></html>"

BAD = [
    pytest.param(b"", "is not JSON: Expecting value in line 1, column 1", id="empty"),
    pytest.param(b'{"a": 1,\n "b" 2}', "Expecting ':' delimiter in line 2, column 6", id="syntax"),
    pytest.param(GOOD[:-1], "is not JSON", id="truncated"),
    pytest.param(GOOD + b"x", "is not JSON: Extra data", id="trailing"),
    pytest.param(b"\xff\xfe{}", "is not UTF-8 text (byte 0)", id="not UTF-8"),
    pytest.param(HTML, "is HTML or XML", id="HTML"),
    pytest.param(b"[]", "is not a JSON object", id="list"),
    pytest.param(b"null", "is not a JSON object", id="null"),
    pytest.param(b'{"a": NaN}', "NaN is not a JSON value", id="NaN"),
    pytest.param(b'{"a": 1, "b": 1, "a": 2}', "the key 'a' is given twice", id="key twice"),
    pytest.param(b"[" * 100_000, "is nested too deeply", id="deep"),
    pytest.param(b"{}", 'it has no "openapi"', id="no openapi"),
    pytest.param(b'{"openapi": "3.1.0"}', "is OpenAPI 3.1.0; only 3.0.x", id="3.1"),
    pytest.param(b'{"openapi": "3.0"}', "is OpenAPI 3.0; only 3.0.x", id="short version"),
    pytest.param(b'{"openapi": 3}', "is OpenAPI 3; only 3.0.x", id="version is a number"),
    pytest.param(b'{"swagger": "2.0"}', "is OpenAPI 2.0; only 3.0.x", id="swagger"),
    pytest.param(b'{"openapi": "3.0.2"}', "info.version must be a string", id="no info"),
    pytest.param(b'{"openapi": "3.0.2", "info": []}', "info.version must be a string", id="info is a list"),
    pytest.param(b'{"openapi": "3.0.2", "info": {"version": 1}}', "info.version must be a string", id="no version"),
    pytest.param(b'{"openapi": "3.0.2", "info": {"version": "1"}}', "has no paths", id="no paths"),
]


@pytest.mark.parametrize(("content", "message"), BAD)
def test_bad_file(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "document.json"
    path.write_bytes(content)
    with pytest.raises(CodegenError) as caught:
        load(str(path))
    assert message in str(caught.value)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [GOOD, b"\xef\xbb\xbf" + GOOD], ids=["plain", "byte order mark"])
def test_good_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "document.json"
    path.write_bytes(content)
    source = load(str(path))
    assert source.document == json.loads(GOOD)
    assert source.name == str(path)
    assert source.sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("name", ["missing.json", ".", "nul\0byte"])
def test_unreadable_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(CodegenError, match="cannot be read"):
        load(f"{tmp_path}/{name}")


def test_file_too_large(tmp_path: Path) -> None:
    path = tmp_path / "document.json"
    path.write_bytes(GOOD)
    with pytest.raises(CodegenError, match="larger than 10 bytes"):
        load(str(path), max_bytes=10)


def test_parse_names_the_source() -> None:
    with pytest.raises(CodegenError, match=r"^here: is not JSON"):
        parse(b"", "here")


# --- URLs -------------------------------------------------------------------------------------------

ANSWERS: dict[str, tuple[int, str, bytes]] = {
    "/good": (200, "application/json", GOOD),
    "/plain": (200, "text/plain; charset=utf-8", GOOD),
    "/html": (200, "text/html; charset=utf-8", HTML),
    "/html-as-json": (200, "application/json", HTML),
    "/missing": (404, "application/json", b"{}"),
    "/broken": (500, "application/json", GOOD),
    "/empty": (200, "application/json", b""),
}


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        redirects = {"/redirect": "/good", "/loop": "/loop", "/nowhere": "http://127.0.0.1:port/"}
        if self.path in redirects:
            self.send_response(302)
            self.send_header("Location", redirects[self.path])
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if self.path == "/truncated":
            self.send_response(200)
            self.send_header("Content-Length", str(len(GOOD)))
            self.end_headers()
            self.wfile.write(GOOD[:20])
            self.close_connection = True
            return
        if self.path == "/silent":
            self.connection.recv(1)  # the client hangs up first
            return
        status, content_type, body = ANSWERS[self.path]
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as httpd:
        httpd.daemon_threads = True
        thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_port}"
        httpd.shutdown()
        thread.join()


@pytest.mark.parametrize("path", ["/good", "/plain", "/redirect"])
def test_good_url(server: str, path: str) -> None:
    source = load(server + path)
    assert source.document == json.loads(GOOD)
    assert source.name == server + path


def test_scheme_in_capitals(server: str) -> None:
    assert load(server.replace("http", "HTTP") + "/good").document == json.loads(GOOD)


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/html", "answered HTML"),
        ("/html-as-json", "is HTML or XML"),
        ("/missing", "answered 404 Not Found"),
        ("/broken", "answered 500 Internal Server Error"),
        ("/empty", "is not JSON"),
        ("/truncated", "cannot be reached"),
        ("/loop", "cannot be reached"),
        ("/nowhere", "cannot be reached"),
    ],
)
def test_bad_url(server: str, path: str, message: str) -> None:
    with pytest.raises(CodegenError) as caught:
        load(server + path)
    assert message in str(caught.value)
    assert str(caught.value).startswith(f"{server}{path}: ")
    assert "\n" not in str(caught.value)


def test_answer_too_large(server: str) -> None:
    with pytest.raises(CodegenError, match="larger than 10 bytes"):
        load(server + "/good", max_bytes=10)


def test_no_answer_in_time(server: str) -> None:
    with pytest.raises(CodegenError, match=r"did not answer within 0.05 s"):
        load(server + "/silent", timeout=0.05)


def test_unreachable() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # bound, but nobody listens
        with pytest.raises(CodegenError, match="cannot be reached"):
            load(f"http://127.0.0.1:{closed.getsockname()[1]}/document.json")


def test_unusable_url() -> None:
    with pytest.raises(CodegenError, match="not a usable URL"):
        load("http://127.0.0.1:port/")


def test_credentials_stay_out_of_names_and_messages(server: str) -> None:
    url = server.replace("http://", "http://user:secret@")
    assert "secret" not in load(f"{url}/good").name
    with pytest.raises(CodegenError) as caught:
        load(f"{url}/missing")
    assert "secret" not in str(caught.value)


# --- the error --------------------------------------------------------------------------------------


def test_error_text() -> None:
    error = CodegenError("is\nodd", pointer="/a~1b", source="file.json")
    assert str(error) == "file.json: is odd (at #/a~1b)"
    assert str(CodegenError("is odd")) == "is odd"
    assert str(CodegenError("is odd", pointer="")) == "is odd (at #)"
    assert error.of("other").source == "file.json"
    assert str(CodegenError("is odd", pointer="/a").of("other")) == "other: is odd (at #/a)"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
