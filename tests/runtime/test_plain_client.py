from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from klaviyo_client import (
    APIStatusError,
    AsyncClient,
    BadResponseError,
    Client,
    Collection,
    File,
    Operation,
    RequestTimeoutError,
    TransportError,
)
from klaviyo_client.api import images, profiles, tags
from klaviyo_ext.testing.messages.multipart import parse_form

KEY = "pk_0123456789abcdef"
Answer = Callable[[httpx.Request], httpx.Response]


class Both:
    """Makes a client of either kind, and sends with it."""

    def __init__(self, *, is_async: bool) -> None:
        self.is_async = is_async
        self.client: type[Any] = AsyncClient if is_async else Client
        self.http: type[Any] = httpx.AsyncClient if is_async else httpx.Client

    def run(self, method: str, operation: Operation[Any], answer: Answer, **options: Any) -> Any:
        """Result of ``send`` or ``send_raw`` of a client whose server answers with ``answer``."""
        timeout = options.pop("call_timeout", None)
        options = {"api_key": KEY, "transport": httpx.MockTransport(answer), **options}
        if not self.is_async:
            with self.client(**options) as client:
                return getattr(client, method)(operation, timeout=timeout)

        async def exchange() -> Any:
            async with self.client(**options) as client:
                return await getattr(client, method)(operation, timeout=timeout)

        return asyncio.run(exchange())

    def send(self, operation: Operation[Any], answer: Answer, **options: Any) -> Any:
        return self.run("send", operation, answer, **options)


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Both:
    return Both(is_async=request.param)


def page(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"data": []}, headers={"X-Klaviyo-Req-Id": "r1"})


def failing(error: Exception) -> Answer:
    def answer(request: httpx.Request) -> httpx.Response:
        raise error

    return answer


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"api_key": KEY, "access_token": "token"}, "pass api_key or access_token, not both"),
        ({"api_key": ""}, "api_key must be printable ASCII"),
        ({"api_key": f"{KEY}\n"}, "api_key must be printable ASCII"),
        ({"api_key": f" {KEY}"}, "api_key must be printable ASCII"),
        ({"api_key": f"{KEY}é"}, "api_key must be printable ASCII"),
        ({"access_token": f"{KEY}\r\nX: y"}, "access_token must be printable ASCII"),
    ],
)
def test_wrong_credentials(both: Both, options: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message) as caught:
        both.client(**options)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    ("options", "header"),
    [({"api_key": KEY}, f"Klaviyo-API-Key {KEY}"), ({"api_key": None, "access_token": "token"}, "Bearer token")],
)
def test_credentials_as_they_are_sent(both: Both, options: dict[str, Any], header: str) -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return page(request)

    assert type(both.send(profiles.get_profiles(), answer, **options)) is Collection
    assert seen == [header]


def test_missing_credentials(both: Both) -> None:
    with pytest.raises(ValueError, match="get_profiles needs an api_key"):
        both.send(profiles.get_profiles(), page, api_key=None)


def test_both_results(both: Both) -> None:
    raw = both.run("send_raw", profiles.get_profiles(), page)
    assert (raw.status_code, raw.content, raw.request_id, raw.is_success) == (200, b'{"data":[]}', "r1", True)
    assert raw.parsed == both.send(profiles.get_profiles(), page)
    assert raw.operation == profiles.get_profiles()


@pytest.mark.parametrize("base_url", ["http://127.0.0.1:9", "http://127.0.0.1:9/"])
def test_base_url_and_revision(both: Both, base_url: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert (str(request.url), request.headers["revision"]) == ("http://127.0.0.1:9/api/tags/T", "2030-01-01")
        return httpx.Response(204)

    assert both.send(tags.delete_tag("T"), answer, base_url=base_url, revision="2030-01-01") is None


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 30.0}),
        ({"timeout": 2}, dict.fromkeys(("connect", "read", "write", "pool"), 2)),
        ({"timeout": 2, "call_timeout": 3.5}, dict.fromkeys(("connect", "read", "write", "pool"), 3.5)),
        ({"call_timeout": httpx.Timeout(1, read=9)}, {"connect": 1, "read": 9, "write": 1, "pool": 1}),
    ],
)
def test_timeouts(both: Both, options: dict[str, Any], expected: dict[str, float]) -> None:
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return page(request)

    both.send(profiles.get_profiles(), answer, **options)
    assert seen == [expected]


def test_an_injected_client_stays_open(both: Both) -> None:
    http = both.http(transport=httpx.MockTransport(page))
    assert both.send(profiles.get_profiles(), page, transport=None, http_client=http).data == []
    assert not http.is_closed
    asyncio.run(http.aclose()) if both.is_async else http.close()
    assert http.is_closed


def test_an_own_client_is_closed(both: Both) -> None:
    closed: list[bool] = []

    class Transport(httpx.MockTransport):
        def close(self) -> None:
            closed.append(True)

        async def aclose(self) -> None:
            closed.append(True)

    both.send(profiles.get_profiles(), page, transport=Transport(page))
    assert closed == [True]


@pytest.mark.parametrize(
    ("error", "kind", "message"),
    [
        (httpx.ConnectError("refused"), TransportError, "get_profiles: refused (request to a.klaviyo.com)"),
        (httpx.ReadError(""), TransportError, "get_profiles: ReadError (request to a.klaviyo.com)"),
        (httpx.RemoteProtocolError("cut\noff"), TransportError, "get_profiles: cut off (request to a.klaviyo.com)"),
        (httpx.DecodingError("not gzip"), TransportError, "get_profiles: not gzip (request to a.klaviyo.com)"),
        (httpx.ConnectTimeout("slow"), RequestTimeoutError, "get_profiles: slow (request to a.klaviyo.com)"),
        (httpx.ReadTimeout(""), RequestTimeoutError, "get_profiles: ReadTimeout (request to a.klaviyo.com)"),
        (httpx.PoolTimeout("busy"), RequestTimeoutError, "get_profiles: busy (request to a.klaviyo.com)"),
    ],
)
def test_transport_errors(both: Both, error: Exception, kind: type[TransportError], message: str) -> None:
    for method in ("send", "send_raw"):
        with pytest.raises(TransportError) as caught:
            both.run(method, profiles.get_profiles(), failing(error))
        assert type(caught.value) is kind
        assert caught.value.__cause__ is error
        assert str(caught.value) == message
        assert caught.value.operation == profiles.get_profiles()


@pytest.mark.parametrize(
    ("status", "content", "message"),
    [
        (
            404,
            b'{"errors": [{"id": "r2", "code": "not_found", "detail": "No such\\nprofile."}]}',
            "HTTP 404 not_found: No such profile.",
        ),
        (503, b"<html>", r"HTTP 503 \(6 bytes"),
        (302, b"", r"HTTP 302 \(0 bytes"),
    ],
)
def test_refusals(both: Both, status: int, content: bytes, message: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=content, headers={"Location": "https://elsewhere.example/"})

    with pytest.raises(APIStatusError, match=f"^get_profile: {message}") as caught:
        both.send(profiles.get_profile("1"), answer)
    assert (caught.value.status_code, caught.value.content) == (status, content)
    assert caught.value.headers["location"] == "https://elsewhere.example/"
    assert caught.value.request_id == ("r2" if caught.value.errors else None)
    assert "\n" not in str(caught.value)
    assert both.run("send_raw", profiles.get_profile("1"), answer).status_code == status


def test_bad_answers(both: Both) -> None:
    with pytest.raises(BadResponseError, match="HTML") as caught:
        both.send(profiles.get_profiles(), lambda request: httpx.Response(200, html="<html>"))
    assert caught.value.headers["content-type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize("status", [200, 202, 204, 205])
def test_no_answer_where_one_is_due(both: Both, status: int) -> None:
    with pytest.raises(BadResponseError, match="the body is empty") as caught:
        both.send(profiles.get_profiles(), lambda request: httpx.Response(status))
    assert caught.value.status_code == status


def received(operation: Operation[Any], both: Both, times: int) -> Iterator[Any]:
    """The parts of the form, for each time that the operation is sent."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(201, json={"data": {"type": "image", "id": "1"}})

    for _ in range(times):
        both.send(operation, answer)
    for request in requests:
        kind = request.headers["content-type"]
        yield [(p.name, p.content, p.filename, p.content_type) for p in parse_form(kind, request.content)]


def test_an_upload_can_be_sent_again(both: Both, tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    path.write_bytes(b"GIF\r\n\x00")
    for content in (b"GIF\r\n\x00", path):
        operation = images.upload_image_from_file(File(content, "ä.gif", "image/gif"), name="é", hidden=False)
        first, second = received(operation, both, 2)
        assert first == second
        assert [(name, data) for name, data, *_ in first] == [
            ("name", "é".encode()),
            ("hidden", b"false"),
            ("file", b"GIF\r\n\x00"),
        ]
        assert first[-1][3] == "image/gif"


def test_encoded_bodies_pass_as_they_are(both: Both) -> None:
    body = b'{"already":   "encoded"}'
    operation = attrs.evolve(profiles.create_profile({}), body=body)

    def answer(request: httpx.Request) -> httpx.Response:
        assert request.content == body
        return httpx.Response(201, json={"data": {"type": "profile", "id": "1"}})

    for _ in range(2):
        assert both.send(operation, answer).data.id == "1"


def test_secrets_never_print(both: Both, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client = both.client(api_key=KEY, transport=httpx.MockTransport(page))
    assert repr(client) == f"{both.client.__name__}(base_url='https://a.klaviyo.com')"
    with pytest.raises((TypeError, AttributeError, pickle.PicklingError)) as unpicklable:
        pickle.dumps(client)
    errors: list[BaseException] = [unpicklable.value]
    for answer in (
        failing(httpx.ConnectError("refused")),
        lambda request: httpx.Response(401, json={"errors": [{"code": "not_authenticated"}]}),
        lambda request: httpx.Response(200, content=b"not json"),
    ):
        with pytest.raises((TransportError, APIStatusError, BadResponseError)) as caught:
            both.send(profiles.get_profiles(), answer)
        errors.append(caught.value)
        assert KEY.encode() not in pickle.dumps(caught.value)
    both.send(profiles.get_profiles(), page)
    for error in errors:
        assert KEY not in "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error))
        assert error.__cause__ is None or KEY not in repr(error.__cause__) + repr(vars(error.__cause__))
    assert caplog.records
    assert KEY not in caplog.text
    asyncio.run(client.aclose()) if both.is_async else client.close()
