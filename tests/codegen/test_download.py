"""Downloading from a server on loopback: the whole file, from where it was asked for, or one line that says why not."""

from __future__ import annotations

import gzip
import hashlib
import json
import socket
from collections.abc import Iterator

import httpx
import pytest

from codegen.input_error import CodegenError
from codegen.load import download
from codegen.load.download import Network, NotFoundError, UnreachableError, fetch, shown
from codegen.load.source import load
from tests.codegen.loopback import Answer, Loopback, serving

GOOD = json.dumps({"openapi": "3.0.2", "info": {"title": "T", "version": "2026-07-15"}, "paths": {}}).encode()
JSON = ("Content-Type", "application/json")
HTML = b"<!DOCTYPE html><html></html>"
PACKED = gzip.compress(GOOD)


def redirect(place: str) -> Answer:
    return Answer(b"", 302, (("Location", place),))


ANSWERS = {
    "/good": Answer(GOOD),
    "/plain": Answer(GOOD, headers=(("Content-Type", "text/plain; charset=utf-8"),)),
    "/packed": Answer(PACKED, headers=(JSON, ("Content-Encoding", "gzip"))),
    "/chunks": Answer(b"%x\r\n%b\r\n0\r\n\r\n" % (len(GOOD), GOOD), headers=(("Transfer-Encoding", "chunked"),)),
    "/redirect": redirect("/good"),
    "/html": Answer(HTML, headers=(("Content-Type", "text/html; charset=utf-8"),)),
    "/html-as-json": Answer(HTML),
    "/gone": Answer(b"{}", 410),
    "/broken": Answer(GOOD, 500),
    "/forbidden": Answer(GOOD, 403),
    "/no-content": Answer(b"", 204),
    "/empty": Answer(b""),
    "/truncated": Answer(GOOD[:20], headers=(JSON, ("Content-Length", str(len(GOOD))))),
    "/truncated-chunks": Answer(b"14\r\n" + GOOD[:20] + b"\r\n", headers=(("Transfer-Encoding", "chunked"),)),
    "/half": Answer(GOOD[:20]),
    "/half-packed": Answer(PACKED[:40], headers=(("Content-Encoding", "gzip"),)),
    "/damaged": Answer(b"not gzip at all", headers=(("Content-Encoding", "gzip"),)),
    "/loop": redirect("/loop"),
    "/nowhere": redirect("http://127.0.0.1:port/"),
    "/elsewhere": redirect("http://user:secret@localhost:1/other.json?token=secret"),
    "/other-port": redirect("http://127.0.0.1:1/good"),
    "/to-file": redirect("file:///etc/passwd"),
    "/silent": Answer(None),
}


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(scope="module")
def answering() -> Iterator[Loopback]:
    with serving() as loopback:
        loopback.answers |= ANSWERS
        yield loopback


@pytest.fixture
def server(answering: Loopback) -> str:
    answering.requests.clear()
    return answering.url


@pytest.mark.parametrize("path", ["/good", "/plain", "/packed", "/chunks", "/redirect"])
def test_good(server: str, path: str) -> None:
    source = load(server + path)
    assert source.document == json.loads(GOOD)
    assert (source.name, source.size) == (server + path, len(GOOD))
    assert source.sha256 == hashlib.sha256(GOOD).hexdigest()


def test_scheme_in_capitals(server: str) -> None:
    assert load(server.replace("http", "HTTP") + "/good").document == json.loads(GOOD)


@pytest.mark.parametrize(
    ("path", "message", "kind"),
    [
        ("/html", "returned HTML", CodegenError),
        ("/html-as-json", "is HTML or XML", CodegenError),
        ("/missing", "answered 404 Not Found", NotFoundError),
        ("/gone", "answered 410 Gone", NotFoundError),
        ("/broken", "answered 500 Internal Server Error", CodegenError),
        ("/forbidden", "answered 403 Forbidden", CodegenError),
        ("/no-content", "answered 204 No Content", CodegenError),
        ("/empty", "is not JSON", CodegenError),
        ("/truncated", "the connection was lost after 20 bytes; try again", CodegenError),
        ("/truncated-chunks", "the connection was lost after 20 bytes; try again", CodegenError),
        ("/half", "it ends there; the download may be incomplete", CodegenError),
        ("/half-packed", "it ends there; the download may be incomplete", CodegenError),
        ("/damaged", "cannot be decompressed", CodegenError),
        ("/loop", "redirects more than 5 times", CodegenError),
        ("/nowhere", "cannot be reached", UnreachableError),
        ("/elsewhere", "redirects to another host, http://localhost:1/other.json?...; if you trust it", CodegenError),
        ("/other-port", "redirects to another host, http://127.0.0.1:1/good; if", CodegenError),
        ("/to-file", "redirects to another host, ", CodegenError),
    ],
)
def test_bad(server: str, path: str, message: str, kind: type[CodegenError]) -> None:
    with pytest.raises(CodegenError) as caught:
        load(server + path)
    assert type(caught.value) is kind
    assert message in str(caught.value)
    assert str(caught.value).startswith(f"{server}{path}: ")
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("path", ["/good", "/packed", "/chunks"])
def test_too_large(server: str, path: str) -> None:
    """Whether the server declares the size or not."""
    assert len(PACKED) > 60
    with pytest.raises(CodegenError, match="larger than 60 bytes"):
        load(server + path, Network(max_bytes=60))


def test_no_answer_in_time(server: str) -> None:
    with pytest.raises(UnreachableError, match=r"did not respond within 0.05 s"):
        load(server + "/silent", Network(timeout=0.05))


def test_takes_too_long(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that sends a byte now and then is never silent, and never done."""
    ticks = iter((0.0, 21.0))
    monkeypatch.setattr(download, "monotonic", lambda: next(ticks))
    with pytest.raises(UnreachableError, match="takes longer than 20 s"):
        fetch(server + "/good", Network(timeout=2))


def test_unreachable() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # bound, but nobody listens
        with pytest.raises(UnreachableError, match="cannot be reached"):
            load(f"http://127.0.0.1:{closed.getsockname()[1]}/document.json")


@pytest.mark.parametrize("url", ["http://user:secret@127.0.0.1:port/", "http://user:secret/", "http://", "https:///x"])
def test_unusable_url(url: str) -> None:
    with pytest.raises(CodegenError) as caught:
        load(url, Network(timeout=1))
    assert "secret" not in str(caught.value)


def test_own_certificates(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed")

    monkeypatch.setattr(httpx.Client, "send", fail)
    with pytest.raises(UnreachableError, match="for the certificates of your own network set SSL_CERT_FILE"):
        fetch("https://127.0.0.1/", Network())


# --- credentials --------------------------------------------------------------------------------------


def test_credentials_are_sent_and_not_shown(answering: Loopback, server: str) -> None:
    url = server.replace("http://", "http://user:secret@")
    assert "secret" not in load(f"{url}/good").name
    assert answering.requests[-1][1]["authorization"].startswith("Basic ")
    for path in ("/missing?token=secret", "/html", "/html-as-json", "/elsewhere"):
        with pytest.raises(CodegenError) as caught:
            load(url + path)
        assert "secret" not in str(caught.value)
    assert "secret" not in repr(Network(proxy="http://user:secret@127.0.0.1:1"))


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://u:p@host/a/b.json?token=x#y", "https://host/a/b.json?..."),
        ("http://host:8080/b.json", "http://host:8080/b.json"),
        ("http://u:p@host:port/", "the URL"),
    ],
)
def test_shown(url: str, name: str) -> None:
    assert shown(url) == name


# --- proxies ------------------------------------------------------------------------------------------

FAR = "http://document.example/stable.json"


@pytest.fixture
def proxy(answering: Loopback, server: str) -> str:
    answering.answers[FAR] = Answer(GOOD)
    return server.replace("http://", "http://user:secret@")


def test_proxy_as_argument(answering: Loopback, proxy: str) -> None:
    assert load(FAR, Network(proxy=proxy)).name == FAR
    [(target, headers)] = answering.requests
    assert target == FAR
    assert headers["proxy-authorization"].startswith("Basic ")


def test_proxy_of_the_environment(answering: Loopback, proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy)
    assert load(FAR).name == FAR
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    assert load(answering.url + "/good").name == answering.url + "/good"
    assert [target for target, _ in answering.requests] == [FAR, "/good"]


def test_proxy_that_refuses(answering: Loopback, proxy: str) -> None:
    answering.answers["http://other.example/"] = Answer(b"", 407)
    with pytest.raises(CodegenError, match="answered 407 Proxy Authentication Required"):
        load("http://other.example/", Network(proxy=proxy))


@pytest.mark.parametrize("address", ["user:secret@host", "ftp://user:secret@host", "http://user:secret@h:port"])
def test_proxy_that_is_none(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CodegenError, match="--proxy is not a usable proxy URL") as caught:
        load(FAR, Network(proxy=address))
    assert "secret" not in str(caught.value)


def test_proxy_of_the_environment_that_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "ftp://user:secret@host")
    with pytest.raises(CodegenError, match="HTTPS_PROXY, HTTP_PROXY or ALL_PROXY is not a usable proxy") as caught:
        load(FAR)
    assert "secret" not in str(caught.value)
