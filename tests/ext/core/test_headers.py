"""Headers of the caller: those that would contradict the request are refused, and all others arrive as they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import httpx
import pytest
from hypothesis import given, settings, strategies as st

from klaviyo_client import Client
from klaviyo_client.api import accounts, images, profiles
from klaviyo_client.runtime.operation import File
from klaviyo_client.runtime.wire import prepare
from klaviyo_ext import AsyncKlaviyo, Klaviyo, errors, retry
from klaviyo_ext.testing import Request, Response, serve

FRAMING = [
    "Connection",
    "Content-Encoding",
    "Content-Length",
    "Expect",
    "Host",
    "HTTP2-Settings",
    "Keep-Alive",
    "Proxy-Authorization",
    "Proxy-Connection",
    "TE",
    "Trailer",
    "Transfer-Encoding",
    "Upgrade",
    "Authorization",
]


class _Recorder:
    def __init__(self) -> None:
        self.headers: list[tuple[tuple[str, str], ...]] = []

    def handle(self, request: Request) -> Response:
        self.headers.append(request.headers)
        return Response(200, (("Content-Type", "application/vnd.api+json"),), b'{"data": []}')


@pytest.fixture(scope="module")
def recorder() -> Iterator[tuple[_Recorder, str]]:
    made = _Recorder()
    with serve(made) as serving:
        yield made, serving.url


def _spellings(name: str) -> list[str]:
    return [name, name.lower(), name.upper()]


@pytest.mark.parametrize("name", [each for name in FRAMING for each in _spellings(name)])
def test_a_header_of_the_library_is_refused_everywhere(name: str, recorder: tuple[_Recorder, str]) -> None:
    made, url = recorder
    before = len(made.headers)
    call = attrs.evolve(profiles.get_profiles(), headers=((name, "5"),))
    with Klaviyo("pk_1", base_url=url, pace=False) as klaviyo, Client(api_key="pk_1", base_url=url) as client:
        for attempt in (
            lambda: klaviyo.with_options(headers={name: "5"}),
            lambda: klaviyo.send(profiles.get_profiles(), headers={name: "5"}),
            lambda: klaviyo.send(call),
            lambda: AsyncKlaviyo("pk_1").with_options(headers={name: "5"}),
            lambda: client.send(call),
        ):
            with pytest.raises(errors.ArgumentError, match=f"remove the header {name}; ") as caught:
                attempt()
            assert caught.value.argument == "headers"
    assert len(made.headers) == before


@pytest.mark.parametrize(
    ("name", "remedy"), [("Authorization", "use api_key"), ("Host", "use base_url"), ("TE", "the HTTP library sets it")]
)
def test_the_remedy(name: str, remedy: str) -> None:
    with pytest.raises(errors.ArgumentError, match=remedy):
        Klaviyo("pk_1").with_options(headers={name: "5"})


@pytest.mark.parametrize("name", ["Content-Type", "content-type"])
def test_the_boundary_of_a_multipart_body_is_kept(name: str) -> None:
    with Klaviyo("pk_1", transport=httpx.MockTransport(lambda _: httpx.Response(200)), pace=False) as klaviyo:
        call = images.upload_image_from_file(file=File(b"x", "a.png"))
        with pytest.raises(errors.ArgumentError, match="Content-Type"):
            klaviyo.send(call, headers={name: "multipart/form-data"})


ALLOWED = {
    "Accept": "application/json",
    "Accept-Encoding": "identity",
    "Content-Type": "application/json",
    "Cookie": "a=b",
    "Idempotency-Key": "k",
    "Traceparent": "00-1-1-00",
    "User-Agent": "mine/1",
    "X-Klaviyo-Revision-Fall-Forward-Opt-Out": "1",
    "revision": "2026-07-15",
}


@pytest.mark.parametrize("name", [each for name in ALLOWED for each in _spellings(name)])
def test_the_others_replace_ours(name: str, recorder: tuple[_Recorder, str]) -> None:
    made, url = recorder
    value = next(value for known, value in ALLOWED.items() if known.lower() == name.lower())
    with Klaviyo("pk_1", base_url=url, pace=False) as klaviyo:
        klaviyo.with_options(headers={name: value}).send(profiles.get_profiles())
    assert [value for known, value in made.headers[-1] if known.lower() == name.lower()] == [value]


@given(st.lists(st.dictionaries(st.sampled_from(["X-A", "x-a", "X-B", "x-B"]), st.sampled_from("123"), max_size=2)))
def test_the_last_header_of_a_name_counts(options: list[dict[str, str]]) -> None:
    with Klaviyo("pk_1") as klaviyo:
        client: Any = klaviyo
        expected: dict[str, str] = {}
        for headers in options:
            client = client.with_options(headers=headers)
            expected |= {name.lower(): value for name, value in headers.items()}
        call = attrs.evolve(accounts.get_accounts(), headers=tuple(client.core.options.headers.items()))
        sent = prepare(call, klaviyo.core.context.settings).headers
    assert {name.lower(): value for name, value in sent.items() if name.lower().startswith("x-")} == expected


@pytest.mark.parametrize("value", ["a\nb", "a\r\nX: y", "a\0", "é", "日", "\t", " a", "a ", 3, None, b"a", ["a"]])
def test_values_that_cannot_be_sent(value: Any) -> None:
    call = attrs.evolve(accounts.get_accounts(), headers=(("X-A", value),))
    with Klaviyo("pk_1") as klaviyo, Client(api_key="pk_1") as client:
        for attempt in (
            lambda: klaviyo.with_options(headers={"X-A": value}),
            lambda: klaviyo.send(call),
            lambda: client.send(call),
        ):
            with pytest.raises(errors.EncodeError, match="header X-A"):
                attempt()


@pytest.mark.parametrize("name", ["", " ", "a b", "a:", ":path", "é", "a\n", 3, None, b"a"])
def test_names_that_cannot_be_sent(name: Any) -> None:
    with pytest.raises(errors.EncodeError, match="header"):
        Klaviyo("pk_1").with_options(headers={name: "x"})


_COMMON = [
    *FRAMING,
    *ALLOWED,
    "Content-Location",
    "Range",
    "If-Match",
    "Via",
    "Forwarded",
    "Date",
    "Origin",
    "Sec-Fetch",
]


@settings(max_examples=150)
@given(
    headers=st.dictionaries(
        st.sampled_from(_COMMON) | st.text("AZaz09!#$%&'*+-.^_`|~", min_size=1, max_size=12) | st.text(max_size=4),
        st.sampled_from(["chunked", "100-continue", "close", "0", "gzip", ""])
        | st.text(st.characters(max_codepoint=0x2FF), max_size=12),
        max_size=4,
    )
)
def test_a_header_is_refused_or_arrives(headers: dict[str, str], recorder: tuple[_Recorder, str]) -> None:
    made, url = recorder
    with Klaviyo("pk_1", base_url=url, pace=False, retry=retry.OFF, timeout=5) as klaviyo:
        try:
            klaviyo.send(profiles.get_profiles(), headers=headers)
        except (errors.ArgumentError, errors.EncodeError):  # and not a TransportError, which would be too late
            return
    arrived = {name.lower(): value for name, value in made.headers[-1]}
    assert arrived.items() >= {name.lower(): value for name, value in headers.items()}.items()
