"""`Retry.deadline` bounds the whole call, whatever a server does. On real sockets."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from typing import Any

import httpx
import pytest

from klaviyo_ext import AsyncKlaviyo, Klaviyo, Retry, errors, oauth
from klaviyo_ext.errors import RequestTimeoutError, TransportError, UnknownOutcomeError
from tests.raw_server import Raw, chunked, ok, raw_server

SECONDS = 0.4
SLACK = 0.6
"""How far a call may end beyond its deadline on a busy machine."""

DOCUMENT = b'{"data": {"type": "profile", "id": "P1", "attributes": {}}, "links": {"self": "x"}}'
RETRY = Retry(deadline=SECONDS, attempts=50, strategy=lambda _: 0.01)

Call = Callable[[Any], Any]


def read(klaviyo: Any) -> Any:
    return klaviyo.get_profile("P1")


def write(klaviyo: Any) -> Any:
    return klaviyo.lists.create_list({"name": "x" * 100})


def run(kind: str, url: str, call: Call, **options: Any) -> Any:
    """The result of ``call`` by a client of ``kind``."""
    options = {"retry": RETRY, "timeout": 30, "pace": False, "base_url": url, **options}
    if kind.startswith("blocking"):
        http = httpx.Client(timeout=30) if kind.endswith("given") else None
        with Klaviyo("pk_test", http_client=http, **options) as klaviyo:
            try:
                return call(klaviyo)
            finally:
                if http is not None:
                    http.close()

    async def main() -> Any:
        http = httpx.AsyncClient(timeout=30) if kind.endswith("given") else None
        async with AsyncKlaviyo("pk_test", http_client=http, **options) as klaviyo:
            try:
                return await call(klaviyo)
            finally:
                if http is not None:
                    await http.aclose()

    return asyncio.run(main())


def overdue(kind: str, url: str, call: Call, wanted: Any = RequestTimeoutError, **options: Any) -> Any:
    """The error of a call that its deadline ends in time."""
    began = time.monotonic()
    with pytest.raises(wanted) as caught:
        run(kind, url, call, **options)
    took = time.monotonic() - began
    assert took < SECONDS + SLACK
    return caught.value


def silent(raw: Raw) -> None:
    raw.wait()


def headers_drip(raw: Raw) -> None:
    raw.drip(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 100, 0.05)


def interim_for_ever(raw: Raw) -> None:
    while not raw.over.wait(0.01):
        raw.send(b"HTTP/1.1 103 Early Hints\r\n\r\n")


def body_drips(raw: Raw) -> None:
    raw.send(ok(b"", length=len(DOCUMENT)))
    raw.drip(DOCUMENT, 0.05)


def chunks_drip(raw: Raw) -> None:
    raw.send(chunked(end=False))
    while not raw.over.wait(0.05):
        raw.send(b"1\r\n \r\n")


def body_stops(raw: Raw) -> None:
    raw.send(ok(DOCUMENT[:10], length=len(DOCUMENT)))
    raw.wait()


def failures_for_ever(raw: Raw) -> None:
    raw.send(ok(b"", status="503 Service Unavailable"))


OWN = ["blocking", "async", "async given"]
SLOW = {each.__name__: each for each in (silent, headers_drip, interim_for_ever, body_drips, chunks_drip, body_stops)}


def slow(raw: Raw) -> None:
    """Answer as the request asks for; to all else at once."""
    for name, answer in SLOW.items():
        if name.encode() in raw.request:
            return answer(raw)
    return raw.send(ok(DOCUMENT))


def errors_of(kind: str, url: str, call: Callable[[Any, str], Any], names: Iterable[str]) -> dict[str, Any]:
    """The errors of calls that run beside each other, one for each name, and that their deadlines end in time."""

    def timed(work: Callable[[], Any], began: float) -> Any:
        with pytest.raises(TransportError) as caught:
            work()
        assert time.monotonic() - began < SECONDS + SLACK
        return caught.value

    def blocking(klaviyo: Any) -> Any:
        read(klaviyo)  # opens the HTTP client, which takes a while
        with ThreadPoolExecutor(len(SLOW)) as threads:
            began = time.monotonic()
            made = {name: threads.submit(timed, partial(call, klaviyo, name), began) for name in names}
        return {name: each.result() for name, each in made.items()}

    async def awaiting(klaviyo: Any) -> Any:
        await read(klaviyo)
        began = time.monotonic()
        made = {name: asyncio.ensure_future(call(klaviyo, name)) for name in names}
        await asyncio.wait(made.values())
        return {name: timed(each.result, began) for name, each in made.items()}

    found: dict[str, Any] = run(kind, url, blocking if kind.startswith("blocking") else awaiting)
    return found


@pytest.mark.parametrize("kind", OWN)
def test_a_slow_server_cannot_hold_a_call(kind: str) -> None:
    with raw_server(slow) as server:
        found = errors_of(kind, server.url, lambda klaviyo, name: klaviyo.get_profile(name), SLOW)
    assert found.keys() == SLOW.keys()
    for error in found.values():
        assert isinstance(error, RequestTimeoutError)
        assert "the deadline of the call (0.4 s, Retry.deadline) has passed" in str(error)
        assert f"127.0.0.1:{server.port}" in str(error)


@pytest.mark.parametrize("kind", OWN)
def test_a_write_that_the_deadline_ends_has_an_unknown_outcome(kind: str) -> None:
    with raw_server(slow) as server:
        found = errors_of(kind, server.url, lambda klaviyo, name: klaviyo.lists.create_list({"name": name}), SLOW)
        assert len(server.requests) == 1 + len(SLOW)
    assert {type(error) for error in found.values()} == {UnknownOutcomeError}


def test_a_blocking_client_of_the_caller_is_bound_between_two_chunks() -> None:
    names = ["silent", "body_drips", "chunks_drip", "body_stops"]
    with raw_server(slow) as server:
        errors_of("blocking given", server.url, lambda klaviyo, name: klaviyo.get_profile(name), names)


@pytest.mark.parametrize("kind", OWN)
def test_attempts_and_waits_end_in_time(kind: str) -> None:
    with raw_server(failures_for_ever) as server:
        overdue(kind, server.url, read, (errors.ServerError, RequestTimeoutError))
        assert 2 < len(server.requests) < 50


@pytest.mark.parametrize("kind", OWN)
def test_a_server_that_reads_slowly(kind: str) -> None:
    with raw_server(silent, read=False) as server:
        big = {"name": "x" * 8_000_000}
        error = overdue(kind, server.url, lambda klaviyo: klaviyo.lists.create_list(big), TransportError, hooks=None)
    assert "deadline" in str(error)


@pytest.mark.parametrize("kind", OWN)
@pytest.mark.parametrize("call", [read, write])
def test_a_tls_handshake_that_never_ends_sends_nothing(kind: str, call: Call) -> None:
    with raw_server(silent, read=False) as server:
        error = overdue(kind, f"https://127.0.0.1:{server.port}", call)
    assert not error.sent
    assert "the TLS handshake with 127.0.0.1" in str(error)


def test_a_deadline_that_has_passed_sends_nothing() -> None:
    with raw_server(failures_for_ever) as server:
        error = overdue("blocking", server.url, write, retry=Retry(deadline=0))
        assert server.requests == []
    assert not error.sent


@pytest.mark.parametrize("kind", ["blocking", "async", "async given", "blocking given"])
def test_without_a_deadline_a_slow_response_is_read(kind: str) -> None:
    def answer(raw: Raw) -> None:
        raw.send(ok(b"", length=len(DOCUMENT)))
        raw.drip(DOCUMENT, 0.003)

    with raw_server(answer) as server:
        profile = run(kind, server.url, read, retry=Retry(deadline=None))
    assert profile.id == "P1"


@pytest.mark.parametrize("kind", OWN)
def test_a_connection_is_used_again_after_a_deadline(kind: str) -> None:
    limits = httpx.Limits(max_connections=1)

    def answer(raw: Raw) -> None:
        raw.send(ok(DOCUMENT))

    def twice(klaviyo: Any) -> Any:
        with pytest.raises(RequestTimeoutError):
            read(klaviyo)
        return [read(klaviyo).id for _ in range(3)]

    async def twice_async(klaviyo: Any) -> Any:
        with pytest.raises(RequestTimeoutError):
            await read(klaviyo)
        return [(await read(klaviyo)).id for _ in range(3)]

    is_async = kind.startswith("async")
    transport: Any = httpx.AsyncHTTPTransport(limits=limits) if is_async else httpx.HTTPTransport(limits=limits)
    with raw_server(body_stops, answer) as server:
        call = twice_async if is_async else twice
        options: dict[str, Any] = {} if kind.endswith("given") else {"transport": transport}
        assert run(kind, server.url, call, **options) == ["P1"] * 3


def test_calls_that_are_cancelled_anywhere_leave_a_usable_client() -> None:
    def answer(raw: Raw) -> None:
        raw.drip(ok(DOCUMENT)[:-1], 0.0)
        raw.send(ok(DOCUMENT)[-1:])

    async def main(url: str) -> str:
        transport = httpx.AsyncHTTPTransport(limits=httpx.Limits(max_connections=1))
        retry = Retry(deadline=20)
        async with AsyncKlaviyo("pk_test", base_url=url, pace=False, transport=transport, retry=retry) as klaviyo:
            for point in range(100):
                try:
                    async with asyncio.timeout(point * 0.0002):
                        await klaviyo.get_profile("P1")
                except TimeoutError:
                    pass
                task = asyncio.create_task(klaviyo.get_profile("P1"))
                for _ in range(point):
                    await asyncio.sleep(0)
                task.cancel()
                await asyncio.wait([task])
            return (await klaviyo.get_profile("P1")).id

    with raw_server(answer) as server:
        assert asyncio.run(main(server.url)) == "P1"


def token_of(url: str) -> oauth.OAuth:
    expired = oauth.Token(access_token="a", refresh_token="r", expires_at=datetime(2020, 1, 1, tzinfo=UTC))
    return oauth.OAuth(
        client_id="c", client_secret="s", token=expired, store=None, origins=[url], token_url=f"{url}/oauth/token"
    )


def with_oauth(kind: str, url: str, **options: Any) -> Any:
    """The error of a call whose token must be renewed first."""
    options = {"oauth": token_of(url), "retry": RETRY, "pace": False, "base_url": url, **options}
    if kind == "blocking":
        with Klaviyo(**options) as klaviyo, pytest.raises(RequestTimeoutError) as caught:
            klaviyo.lists.create_list({"name": "VIP"})
    else:

        async def main() -> None:
            async with AsyncKlaviyo(**options) as klaviyo:
                await klaviyo.lists.create_list({"name": "VIP"})

        with pytest.raises(RequestTimeoutError) as caught:
            asyncio.run(main())
    return caught.value


@pytest.mark.parametrize("kind", ["blocking", "async"])
@pytest.mark.parametrize("answer", [silent, body_drips])
def test_a_token_endpoint_that_never_answers(kind: str, answer: Any) -> None:
    with raw_server(answer) as server:
        began = time.monotonic()
        error = with_oauth(kind, server.url)
        assert time.monotonic() - began < SECONDS + SLACK
        assert [request.partition(b" HTTP")[0] for request in server.requests] == [b"POST /oauth/token"]
    assert not error.sent
    assert "no response from the token endpoint" in str(error)
    assert "deadline" in str(error)


@pytest.mark.parametrize("kind", ["blocking", "async"])
def test_waiting_for_the_refresh_of_another_thread(kind: str) -> None:
    with raw_server(silent) as server:
        auth = token_of(server.url)
        patient = threading.Thread(
            target=partial(
                with_oauth, "blocking", server.url, oauth=auth, retry=Retry(deadline=2.5 * SECONDS, attempts=1)
            )
        )
        patient.start()
        while not server.requests:
            time.sleep(0.001)
        began = time.monotonic()
        error = with_oauth(kind, server.url, oauth=auth)
        assert time.monotonic() - began < SECONDS + SLACK
        assert len(server.requests) == 1
        patient.join()
    assert not error.sent
    assert "which another call renews: the deadline of the call (0.4 s, Retry.deadline) has passed" in str(error)
