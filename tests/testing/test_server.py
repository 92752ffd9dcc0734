from __future__ import annotations

import asyncio
import gzip
import http.client
import json
import socket
import sys
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest

from klaviyo_ext.testing import Request, Response, Serving, SpecServer, load_package_document, serve

from .small import JSON_API, REVISION, SMALL

HEADERS = {"Authorization": "Klaviyo-API-Key pk_secret", "revision": REVISION, "Accept": JSON_API}
THING = {"data": {"type": "thing", "id": "1", "attributes": {"name": "Zoë"}}}


def talk(client: httpx.Client) -> list[tuple[int, bytes]]:
    """A short conversation; the same over every transport."""
    body = json.dumps(THING).encode()
    content = {"Content-Type": JSON_API}
    answers = [
        client.get("/api/things", params={"page[size]": 2, "fields[thing]": "name,a.b"}),
        client.get("/api/things/%24custom%3A%3A%3Aa%2Fb"),
        client.post("/api/things", content=body, headers=content),
        client.post("/api/things", content=iter([body[:5], body[5:]]), headers=content),
        client.post("/api/uploads", files={"file": ("a.gif", b"\x00\r\n\xff", "image/gif")}, data={"hidden": True}),
        client.delete("/api/things/x"),
        client.get("/api/things", params={"x": "1"}),
        client.get("/nowhere"),
        client.head("/api/things"),
    ]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 200, 201, 204, 400, 404, 405]
    assert answers[1].json()["data"]["id"] == "$custom:::a/b"
    assert answers[5].content == answers[8].content == b""
    return [(answer.status_code, answer.content) for answer in answers[:-1]]


async def talk_async(client: httpx.AsyncClient) -> list[tuple[int, bytes]]:
    answers = [
        await client.get("/api/things", params={"page[size]": 2, "fields[thing]": "name,a.b"}),
        await client.get("/api/things/%24custom%3A%3A%3Aa%2Fb"),
        await client.post("/api/things", content=json.dumps(THING), headers={"Content-Type": JSON_API}),
    ]
    return [(answer.status_code, answer.content) for answer in answers]


def test_every_way_to_talk_gives_the_same_bytes(small: SpecServer) -> None:
    with httpx.Client(base_url="https://a.klaviyo.com", transport=small.transport(), headers=HEADERS) as client:
        in_process = talk(client)
    with small.serve() as server, httpx.Client(base_url=server.url, headers=HEADERS) as client:
        assert talk(client) == in_process

    async def both() -> None:
        transport = small.transport()
        async with httpx.AsyncClient(base_url="https://a.klaviyo.com", transport=transport, headers=HEADERS) as c:
            assert await talk_async(c) == in_process[:3]
        with small.serve() as server:
            async with httpx.AsyncClient(base_url=server.url, headers=HEADERS) as c:
                assert await talk_async(c) == in_process[:3]

    asyncio.run(both())


def test_the_log_keeps_requests_and_no_secret_shows() -> None:
    server = SpecServer(SMALL, keep=2)
    for path in ("/a", "/api/things", "/c?"):
        server.handle(Request("GET", path, "x=1", (("AUTHORIZATION", "Bearer hush"), ("Accept", "*/*"))))
    assert [request.path for request in server.requests] == ["/api/things", "/c?"]
    shown = repr(server.requests)
    assert "hush" not in shown
    assert "GET /api/things?x=1" in shown
    assert "[redacted]" in shown
    server.clear()
    assert server.requests == ()


def test_headers_are_looked_up_without_case() -> None:
    request = Request("GET", "/", headers=(("Accept", "a"), ("accept", "b")))
    assert request.header("ACCEPT") == "a, b"
    assert request.header("x") is None
    assert Response(200, (("Allow", "GET"),)).header("allow") == "GET"
    assert Response(200).header("allow") is None


def test_headers_of_answers(small: SpecServer) -> None:
    headers = tuple(HEADERS.items())
    answer = small.handle(Request("GET", "/api/things", "", headers))
    assert dict(answer.headers) == {
        "Content-Type": JSON_API,
        "X-Klaviyo-Req-Id": answer.header("x-klaviyo-req-id"),
        "X-Klaviyo-Api-Revision": REVISION,
        "RateLimit-Limit": "75, 75;w=1, 750;w=60, 225;w=86400",
        "RateLimit-Remaining": "74",
        "RateLimit-Reset": "0",
    }
    assert small.handle(Request("DELETE", "/api/things/x", "", headers)).header("content-type") is None


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("LocalHost:1", 200),
        ("localhost.", 200),
        ("app.localhost:8000", 200),
        ("127.0.0.1", 200),
        ("127.1.2.3:80", 200),
        ("[::1]:8000", 200),
        ("evil.example", 421),
        ("evil.example:8000", 421),
        ("127.0.0.1.evil.example", 421),
        ("localhost.evil.example", 421),
        ("evil-localhost", 421),
        ("0.0.0.0", 421),  # noqa: S104
        ("192.168.0.1", 421),
        ("[::2]", 421),
        ("a.klaviyo.com", 421),
        ("localhost@evil.example", 421),
        ("127.0.0.1:80:80", 421),
        ("", 421),
    ],
)
def test_only_this_machine_is_served(host: str, status: int) -> None:
    """A page of another name that leads to this machine (DNS rebinding) gets nothing."""
    with serve(Echo()) as server:
        head = f"POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 2\r\n\r\nab"
        answer = exchange(server, head.encode())
        assert answer.startswith(f"HTTP/1.1 {status} ".encode())
        assert (b"abab" in answer) == (status == 200)
        assert (b"use localhost or 127.0.0.1" in answer) == (status == 421)
        two = b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n"
        assert exchange(server, two).startswith(b"HTTP/1.1 421 ")


def test_a_server_for_others_takes_any_host() -> None:
    with serve(Echo(), allow_remote=True) as server:
        assert exchange(server, b"GET / HTTP/1.1\r\nHost: fake.test\r\n\r\n").startswith(b"HTTP/1.1 200 ")


def test_it_says_to_continue() -> None:
    """Clients such as curl wait for that before they send a larger body."""
    with serve(Echo()) as server, socket.create_connection((server.host, server.port), timeout=10) as connection:
        head = b"POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"
        connection.sendall(head)
        assert connection.recv(1000) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(b"ab")
        assert connection.recv(1000).startswith(b"HTTP/1.1 200 ")


def test_threads_share_a_server(real: SpecServer) -> None:
    request = Request("GET", "/api/profiles", "", tuple(HEADERS.items()))
    answers: list[Response] = []
    threads = [threading.Thread(target=lambda: answers.extend(real.handle(request) for _ in range(20))) for _ in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 80
    assert len({answer.body for answer in answers}) == 1


def test_long_collections(real_document: dict[str, Any]) -> None:
    server = SpecServer(real_document, items=100)
    answer = server.handle(Request("GET", "/api/profiles", "", tuple(HEADERS.items())))
    assert len(json.loads(answer.body)["data"]) == 100


def test_the_document_of_a_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "rendered_for_test"
    package.mkdir()
    (package / "__init__.py").write_text("")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    with pytest.raises(FileNotFoundError):
        load_package_document("rendered_for_test")
    (package / "document.json").write_text(json.dumps(SMALL))
    assert "get_things" in SpecServer.from_package("rendered_for_test").document.operations
    with pytest.raises(ModuleNotFoundError):
        load_package_document("rendered_nowhere")


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    monkeypatch.delitem(sys.modules, "klaviyo_ext.testing.validation.json_schemas")
    with pytest.raises(ImportError, match=r"pip install 'klaviyo-ext\[testing\]'"):
        __import__("klaviyo_ext.testing.validation.json_schemas")


# ---------------------------------------------------------------- HTTP


class Echo:
    """Answers what it was sent."""

    def handle(self, request: Request, /) -> Response:
        if request.path == "/broken":
            raise RuntimeError("out of order")
        return Response(200, (("Content-Type", "text/plain"), ("X-Method", request.method)), request.body * 2)


def exchange(server: Serving, data: bytes) -> bytes:
    """Sends bytes, then reads until the server ends the connection."""
    with socket.create_connection((server.host, server.port), timeout=10) as connection:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(65536), b""))


@pytest.mark.parametrize(
    ("data", "status", "holds"),
    [
        (b"POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nab", 200, b"abab"),
        (
            b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nab\r\n1\r\nc\r\n0\r\nX: y\r\n\r\n",
            200,
            b"abcabc",
        ),
        (b"GET / HTTP/1.0\r\n\r\n", 200, b"Connection: close"),
        (b"PUT / HTTP/1.1\r\nContent-Length: 2\r\n\r\na", 400, b"ended within the body"),
        (b"PUT / HTTP/1.1\r\nContent-Length: -2\r\n\r\na", 400, b"Invalid Content-Length"),
        (b"PUT / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\na", 400, b"Invalid Content-Length"),
        (b"PUT / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\na", 400, b"chunked"),
        (b"PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n", 400, b"no size"),
        (b"PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\n", 400, b"invalid size"),
        (b"PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n", 400, b"does not match its size"),
        (b"GET /broken HTTP/1.1\r\n\r\n", 500, b"RuntimeError: out of order"),
        (b"HEAD / HTTP/1.1\r\nContent-Length: 2\r\n\r\nab", 200, b"Content-Length: 4"),
        (b"BREW / HTTP/1.1\r\n\r\n", 501, b""),
    ],
)
def test_http(data: bytes, status: int, holds: bytes) -> None:
    with serve(Echo()) as server:
        answer = exchange(server, data)
    assert answer.startswith(b"HTTP/1.1 %d " % status)
    assert holds in answer


def test_connections_are_kept() -> None:
    with serve(Echo()) as server:
        connection = http.client.HTTPConnection(server.host, server.port, timeout=10)
        connection.connect()
        first = connection.sock
        for _ in range(3):
            connection.request("POST", "/", b"x")
            assert connection.getresponse().read() == b"xx"
            assert connection.sock is first
        connection.close()


def test_compression_is_for_those_who_accept_it() -> None:
    body = b"x" * 1000
    with serve(Echo(), gzip=True) as server, httpx.Client(base_url=server.url) as client:
        packed = client.post("/", content=body, headers={"Accept-Encoding": "gzip"})
        plain = client.post("/", content=body, headers={"Accept-Encoding": "identity"})
        short = client.post("/", content=b"x", headers={"Accept-Encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert int(packed.headers["content-length"]) == len(gzip.compress(body * 2, 1, mtime=0))
    assert packed.content == plain.content == body * 2
    assert "content-encoding" not in plain.headers
    assert "content-encoding" not in short.headers


def test_the_end_leaves_nothing_behind() -> None:
    before = set(threading.enumerate())
    with serve(Echo()) as server:
        waiting = socket.create_connection((server.host, server.port), timeout=10)
        connection = http.client.HTTPConnection(server.host, server.port, timeout=10)
        connection.request("GET", "/")
        connection.getresponse().read()
    assert set(threading.enumerate()) == before
    assert waiting.recv(1) == b""
    waiting.close()
    connection.close()
    with pytest.raises(OSError):  # noqa: PT011 - refused, reset: the platform's choice
        socket.create_connection((server.host, server.port), timeout=10)


def test_an_error_inside_the_context_gets_out() -> None:
    with pytest.raises(RuntimeError, match="mine"), serve(Echo()):
        raise RuntimeError("mine")


@pytest.mark.parametrize("host", ["0.0.0.0", "", "::"])  # noqa: S104
def test_other_machines_are_kept_out(host: str) -> None:
    with pytest.raises(ValueError, match="allow_remote"), serve(Echo(), host):
        pass


def test_other_machines_can_be_let_in() -> None:
    with serve(Echo(), "0.0.0.0", allow_remote=True) as server:  # noqa: S104
        assert httpx.get(f"http://127.0.0.1:{server.port}/").status_code == 200
        assert str(server) == f"http://0.0.0.0:{server.port}"


def test_a_taken_port_is_an_error() -> None:
    with serve(Echo()) as server, pytest.raises(OSError, match="in use"), serve(Echo(), port=server.port):
        pass


def test_ipv6() -> None:
    try:
        with serve(Echo(), "::1") as server:
            assert server.url == f"http://[::1]:{server.port}"
            assert httpx.get(server.url).status_code == 200
    except OSError:
        pytest.skip("no IPv6 on this machine")
