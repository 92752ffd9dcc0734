"""Bodies of responses on real sockets: bombs, cut and false encodings, and what is allowed."""

from __future__ import annotations

import asyncio
import gzip
import json
import subprocess
import sys
import zlib
from collections.abc import Callable
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings, strategies as st

from klaviyo_client import AsyncClient, Client
from klaviyo_client.api import lists, profiles
from klaviyo_client.runtime.errors import (
    ArgumentError,
    BadResponseError,
    KlaviyoError,
    ResponseTooLargeError,
    TransportError,
)
from klaviyo_client.runtime.wire import Body
from klaviyo_ext import AsyncKlaviyo, Klaviyo, Retry
from klaviyo_ext.errors import UnknownOutcomeError
from tests.raw_server import Raw, chunked, ok, raw_server

packed = partial(gzip.compress, mtime=0)
"""Names of tests are made of it, and must not change with the time."""

READ, WRITE = profiles.get_profile("P1"), lists.create_list({"name": "VIP"})
DOCUMENT = json.dumps({"data": {"type": "profile", "id": "P1", "attributes": {"title": "é" * 500}}}).encode()
LIMIT = 1_000_000
FAST = Retry(attempts=4, strategy=lambda _: 0.0)

CLIENTS = ["Client", "AsyncClient", "Klaviyo", "AsyncKlaviyo"]


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def send(kind: str, url: str, operation: Any = READ, **options: Any) -> Any:
    """Send with a client of this kind; an ``http_client`` is closed, too, in its event loop."""
    own = options.get("http_client") or nullcontext()
    options = {"base_url": url, "max_response_bytes": LIMIT, **options}
    if "Klaviyo" in kind:
        options = {"retry": FAST, "pace": False, **options}
    if not kind.startswith("Async"):
        made: Any = Client if kind == "Client" else Klaviyo
        with own, made(api_key="pk_test", **options) as client:
            return client.send(operation)

    async def main() -> Any:
        made: Any = AsyncClient if kind == "AsyncClient" else AsyncKlaviyo
        async with own, made(api_key="pk_test", **options) as client:
            return await client.send(operation)

    return asyncio.run(main())


def answering(data: bytes) -> Callable[[Raw], object]:
    def answer(raw: Raw) -> bool:
        raw.send(data)
        return False

    return answer


BOMBS = {
    "plain": ok(b" " * (LIMIT + 1)),
    "chunks": chunked(*[b" " * 65_536] * 20),
    "gzip": ok(packed(b" " * 50_000_000), "Content-Encoding: gzip"),
    "deflate": ok(zlib.compress(b" " * 50_000_000), "Content-Encoding: deflate"),
    "raw deflate": ok(raw_deflate(b" " * 50_000_000), "Content-Encoding: deflate"),
    "members": ok(packed(b" " * 900) * 2000, "Content-Encoding: gzip"),
    "empty members": ok(packed(b"") * 60_000, "Content-Encoding: gzip"),
    "endless name": ok(b"\x1f\x8b\x08\x08" + bytes(6) + b"n" * (LIMIT + 9), "Content-Encoding: gzip"),
    "refusal": ok(packed(b" " * 50_000_000), "Content-Encoding: gzip", status="503 Service Unavailable"),
}


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_after_one_request(kind: str, name: str) -> None:
    with raw_server(answering(BOMBS[name])) as server:
        with pytest.raises(ResponseTooLargeError, match=r"larger than 1,000,000 bytes \(max_response_bytes") as caught:
            send(kind, server.url)
        assert len(server.requests) == 1
    error = caught.value
    assert error.status_code == (503 if name == "refusal" else 200)
    assert len(error.content) <= 65_536
    assert error.operation is READ


def test_an_endless_body_is_refused() -> None:
    def answer(raw: Raw) -> None:
        raw.send(chunked(end=False))
        while not raw.over.is_set():
            raw.send(b"10000\r\n" + b" " * 65_536 + b"\r\n")

    with raw_server(answer) as server, pytest.raises(ResponseTooLargeError):
        send("Klaviyo", server.url)


@pytest.mark.parametrize("kind", ["Klaviyo", "AsyncKlaviyo"])
@pytest.mark.parametrize("name", ["gzip", "stacked"])
def test_a_write_whose_response_cannot_be_read_has_an_unknown_outcome(kind: str, name: str) -> None:
    data = {**BOMBS, "stacked": ok(DOCUMENT, "Content-Encoding: br")}[name]
    with raw_server(answering(data)) as server:
        with pytest.raises(UnknownOutcomeError) as caught:
            send(kind, server.url, WRITE)
        assert len(server.requests) == 1
    assert isinstance(caught.value.__cause__, BadResponseError)
    assert "unknown" in str(caught.value)


TWICE = packed(packed(DOCUMENT))


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    "headers",
    [
        ("gzip, gzip",),
        ("gzip", "gzip"),
        ("gzip, deflate",),
        ("GZIP,identity, gzip",),
        ("br",),
        ("zstd",),
        ("compress",),
        ("gzip;q=1",),
        ("x" * 5000,),
    ],
)
def test_encodings_that_were_not_asked_for_are_refused(kind: str, headers: tuple[str, ...]) -> None:
    data = ok(TWICE, *[f"Content-Encoding: {value}" for value in headers])
    with raw_server(answering(data)) as server:
        with pytest.raises(BadResponseError, match=r"Content-Encoding '.*' is not supported") as caught:
            send(kind, server.url)
        assert len(server.requests) == 1
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (DOCUMENT, ()),
        (DOCUMENT, ("Content-Encoding: identity",)),
        (DOCUMENT, ("Content-Encoding:",)),
        (packed(DOCUMENT), ("Content-Encoding: gzip",)),
        (packed(DOCUMENT), ("Content-Encoding: X-GZip",)),
        (packed(DOCUMENT), ("Content-Encoding: identity, gzip",)),
        (packed(DOCUMENT), ("Content-Encoding: identity", "Content-Encoding: gzip")),
        (packed(DOCUMENT[:9]) + packed(DOCUMENT[9:]), ("Content-Encoding: gzip",)),
        (zlib.compress(DOCUMENT), ("Content-Encoding: deflate",)),
        (raw_deflate(DOCUMENT), ("Content-Encoding: deflate",)),
    ],
)
def test_encodings_that_are_read(kind: str, body: bytes, headers: tuple[str, ...]) -> None:
    with raw_server(answering(ok(body, *headers))) as server:
        assert send(kind, server.url).data.attributes.title == "é" * 500
        assert send(kind, server.url, max_response_bytes=len(DOCUMENT)).data.id == "P1"


PACKED = packed(DOCUMENT)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    "data",
    [
        ok(PACKED[:-1], "Content-Encoding: gzip"),
        ok(PACKED[:-8], "Content-Encoding: gzip"),
        ok(PACKED[:20], "Content-Encoding: gzip"),
        ok(PACKED[:1], "Content-Encoding: gzip"),
        ok(PACKED + b"garbage", "Content-Encoding: gzip"),
        ok(PACKED + b"\x1f", "Content-Encoding: gzip"),
        ok(PACKED[:-8] + bytes(8), "Content-Encoding: gzip"),
        ok(DOCUMENT, "Content-Encoding: gzip"),
        ok(DOCUMENT, "Content-Encoding: deflate"),
        ok(zlib.compress(DOCUMENT)[:-2], "Content-Encoding: deflate"),
        ok(raw_deflate(DOCUMENT)[:-2], "Content-Encoding: deflate"),
        ok(DOCUMENT, length=len(DOCUMENT) + 1),
        ok(PACKED, "Content-Encoding: gzip", length=len(PACKED) + 1),
        chunked(DOCUMENT, end=False),
        chunked(PACKED, headers=("Content-Encoding: gzip",), end=False),
    ],
)
def test_a_body_that_is_cut_or_false_is_an_error(kind: str, data: bytes) -> None:
    with raw_server(answering(data)) as server:
        with pytest.raises(TransportError):
            send(kind, server.url)
        assert (len(server.requests) > 1) == ("Klaviyo" in kind), "a read is sent again"


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("status", ["202 Accepted", "204 No Content"])
def test_no_body_needs_no_encoding(kind: str, status: str) -> None:
    data = ok(b"", "Content-Encoding: gzip", status=status)
    if status.startswith("204"):
        data = data.replace(b"Content-Length: 0\r\n", b"")
    with raw_server(answering(data)) as server:
        assert send(kind, server.url, profiles.delete_push_token("T1")) is None


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_transport_for_tests_decodes_by_itself(kind: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-encoding": "gzip"}, content=PACKED)

    assert send(kind, "https://x.example", transport=httpx.MockTransport(answer)).data.id == "P1"
    with pytest.raises(ResponseTooLargeError):
        send(kind, "https://x.example", transport=httpx.MockTransport(answer), max_response_bytes=len(DOCUMENT) - 1)


def test_a_hook_of_the_httpx_client_may_read_the_body() -> None:
    with raw_server(answering(ok(PACKED, "Content-Encoding: gzip"))) as server:
        hooks: Any = {"response": [lambda response: response.read()]}
        assert send("Klaviyo", server.url, http_client=httpx.Client(event_hooks=hooks)).data.id == "P1"


@pytest.mark.parametrize("kind", CLIENTS)
def test_gzip_and_deflate_are_asked_for_whatever_the_httpx_client_says(kind: str) -> None:
    made: Any = httpx.AsyncClient if kind.startswith("Async") else httpx.Client
    http = made(headers={"Accept-Encoding": "br, zstd"})
    with raw_server(answering(ok(DOCUMENT))) as server:
        send(kind, server.url, http_client=http)
        assert b"accept-encoding: gzip, deflate\r\n" in server.requests[0].lower()
        assert b"br" not in server.requests[0].lower().partition(b"accept-encoding:")[2].partition(b"\r\n")[0]


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("wrong", [0, -1, 1.5, True, "64", None])
def test_a_limit_is_a_positive_whole_number(kind: str, wrong: Any) -> None:
    with pytest.raises(ArgumentError, match="max_response_bytes must be a positive whole number"):
        send(kind, "https://x.example", max_response_bytes=wrong)


PACKERS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("", bytes),
    ("gzip", packed),
    ("deflate", zlib.compress),
    ("deflate", raw_deflate),
]


@settings(max_examples=150)
@given(st.data())
def test_chunks_of_any_size_are_the_same_body(data: st.DataObject) -> None:
    plain = data.draw(st.binary(max_size=5000))
    coding, pack = data.draw(st.sampled_from(PACKERS))
    packed = pack(plain)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(packed)), max_size=20)))
    response = httpx.Response(200, headers={"content-encoding": coding}, stream=httpx.ByteStream(b""))
    body = Body(READ, response, max(len(plain), len(packed), 1))
    for start, end in zip([0, *cuts], [*cuts, len(packed)], strict=True):
        body.add(packed[start:end])
    assert body.whole() == plain
    if len(plain) > 1:
        small = Body(READ, response, len(plain) - 1)
        with pytest.raises(ResponseTooLargeError):
            small.add(packed)


_PEAK = """
import re, sys
from klaviyo_ext import Klaviyo, errors
with Klaviyo("pk_test", base_url=sys.argv[1], pace=False) as klaviyo:
    try:
        klaviyo.get_profile("P1")
    except errors.ResponseTooLargeError:
        print(int(re.search(r"VmHWM:\\s*(\\d+)", open("/proc/self/status").read())[1]) // 1024)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs the peak of one address space")
def test_a_bomb_takes_little_memory() -> None:
    """1 GB of spaces in 1 MB, with the default limit of 64 MiB."""
    packer = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
    first, again = ((packer.compress(b" " * 1_000_000) + packer.flush(zlib.Z_FULL_FLUSH)) for _ in range(2))
    packed = first + again * 999
    with raw_server(answering(ok(packed, "Content-Encoding: gzip"))) as server:
        done = subprocess.run(
            [sys.executable, "-c", _PEAK, server.url],
            capture_output=True,
            text=True,
            timeout=60,
            cwd=Path(__file__).parents[2],
        )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 200


def test_the_kinds_of_errors() -> None:
    assert issubclass(ResponseTooLargeError, BadResponseError)
    assert not issubclass(ResponseTooLargeError, TransportError)
    assert issubclass(ResponseTooLargeError, KlaviyoError)
