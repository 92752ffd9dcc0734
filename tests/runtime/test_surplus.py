"""Bytes behind a response, as of a proxy that repeats it: they belong to no call, least of all to the next one."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from klaviyo_ext import AsyncKlaviyo, Klaviyo
from tests.ext.core.test_failure_words import CERTIFICATE
from tests.raw_server import Answer, Raw, chunked, ok, raw_server, read_request

CALLERS, CALLS = 8, 12


def _document(raw: Raw) -> bytes:
    name = raw.request.split(b" ", 2)[1].rsplit(b"/", 1)[1].partition(b"?")[0]
    return b'{"data": {"type": "profile", "id": "%b", "attributes": {}}}' % name


def twice(raw: Raw) -> None:
    raw.send(ok(_document(raw)) * 2)


def twice_in_chunks(raw: Raw) -> None:
    raw.send(chunked(_document(raw)) * 2)


def with_a_tail(raw: Raw) -> None:
    """A whole response to nobody."""
    raw.send(ok(_document(raw)) + ok(b'{"data": {"type": "profile", "id": "other", "attributes": {}}}'))


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("answer", [twice, twice_in_chunks, with_a_tail])
def test_callers_beside_each_other_get_their_own_responses(kind: str, answer: Answer) -> None:
    """They share the connections, and one may take a connection at the moment at which another one gives it back."""
    names = [f"P{caller}x{call}" for call in range(CALLS) for caller in range(CALLERS)]

    async def main(url: str) -> list[str | None]:
        async with AsyncKlaviyo("pk_test", base_url=url, pace=False) as klaviyo:

            async def ask(caller: int) -> list[str | None]:
                found = list[str | None]()
                for name in names[caller::CALLERS]:
                    found.append((await klaviyo.get_profile(name)).id)
                return found

            return [name for found in await asyncio.gather(*map(ask, range(CALLERS))) for name in found]

    def in_threads(url: str) -> list[str | None]:
        with Klaviyo("pk_test", base_url=url, pace=False) as klaviyo, ThreadPoolExecutor(CALLERS) as pool:
            return list(pool.map(lambda name: klaviyo.get_profile(name).id, names))

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with raw_server(answer) as server:
            found = asyncio.run(main(server.url)) if kind == "async" else in_threads(server.url)
    finally:
        sys.setswitchinterval(before)
    assert sorted(map(str, found)) == sorted(names)


def test_a_hook_that_reads_the_response() -> None:
    """httpx has given the connection back when the client sees the response."""
    hooks = {"response": [httpx.Response.read]}
    with (
        raw_server(twice) as server,
        httpx.Client(event_hooks=hooks) as http,
        Klaviyo("pk_test", base_url=server.url, pace=False, http_client=http) as klaviyo,
    ):
        names = [f"P{number}" for number in range(5)]
        assert [klaviyo.get_profile(name).id for name in names] == names


@pytest.mark.parametrize("size", [0, 16_000, 16_220, 40_000])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_response_that_is_repeated_in_another_record_of_tls(kind: str, size: int, tmp_path: Path) -> None:
    """The TLS of async code reads all records from the socket, so that nothing shows that one is left."""
    pem = tmp_path / "localhost.pem"
    pem.write_text(CERTIFICATE)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)

    def serve(raw: Raw) -> None:
        with contextlib.suppress(OSError):
            secure = context.wrap_socket(raw.socket, server_side=True)
            with secure:
                while raw_request := read_request(secure):
                    raw.request = raw_request
                    for _ in range(2):
                        secure.sendall(ok(_document(raw) + b" " * size))

    names = [f"P{number}" for number in range(6)]

    async def main(url: str) -> list[str | None]:
        async with (
            httpx.AsyncClient(verify=False) as http,  # noqa: S501 - the certificate is of this test only
            AsyncKlaviyo("pk_test", base_url=url, pace=False, http_client=http) as klaviyo,
        ):
            return [(await klaviyo.get_profile(name)).id for name in names]

    with raw_server(serve, read=False) as server:
        url = server.url.replace("http:", "https:")
        if kind == "async":
            assert asyncio.run(main(url)) == names
            return
        with (
            httpx.Client(verify=False) as http,  # noqa: S501 - the same
            Klaviyo("pk_test", base_url=url, pace=False, http_client=http) as klaviyo,
        ):
            assert [klaviyo.get_profile(name).id for name in names] == names
