"""Which URLs have the same origin (RFC 6454), for paging and for access tokens alike."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import example, given, settings, strategies as st

from klaviyo_client.api import profiles
from klaviyo_client.runtime.wire import BASE_URL
from klaviyo_ext import errors, oauth
from klaviyo_ext.core.origin import origin
from tests.ext.kernel import Script, Time, blocking, pages_of

PORTS = {"http": 80, "https": 443}
HOSTS = ["gw.example", "a.klaviyo.com", "127.0.0.1", "[::1]", "localhost", "gw.example.", "bücher.example"]

parts = st.tuples(st.sampled_from(sorted(PORTS)), st.sampled_from(HOSTS), st.integers(1, 65535) | st.none())


def spell(scheme: str, host: str, port: int | None, *, explicit: bool, case: Any) -> str:
    """One of the ways to write an origin."""
    spelt = "https"[: len(scheme)] if case is None else "".join(map(case, scheme))
    number = port if port is not None else PORTS[scheme] if explicit else None
    return f"{spelt}://{host if case is None else ''.join(map(case, host))}" + ("" if number is None else f":{number}")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.klaviyo.com", "https://a.klaviyo.com"),
        ("https://a.klaviyo.com:443/api?x=1#y", "https://a.klaviyo.com"),
        ("HTTPS://A.Klaviyo.COM/", "https://a.klaviyo.com"),
        ("http://gw.example:80", "http://gw.example"),
        ("http://gw.example:443", "http://gw.example:443"),
        ("https://gw.example:", "https://gw.example"),
        ("https://gw.example.", "https://gw.example."),
        ("https://user:password@gw.example/", "https://gw.example"),
        ("https://gw.example@evil.example/", "https://evil.example"),
        ("https://evil.example/https://gw.example", "https://evil.example"),
        ("https://BÜCHER.example", "https://xn--bcher-kva.example"),
        ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example"),
        ("https://straße.example", "https://xn--strae-oqa.example"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("", None),
        ("gw.example", None),
        ("//gw.example", None),
        ("/api/profiles", None),
        ("https://", None),
        ("https://:443", None),
        ("ftp://gw.example", None),
        ("file:///etc/passwd", None),
        ("data:text/plain,x", None),
        ("https://gw.example:x", None),
        ("https://gw.example:65536", None),
        ("https://gw.example:0", None),
        ("https://[::1", None),
        ("https://☃.example", None),
    ],
)
def test_origins(url: str, expected: str | None) -> None:
    assert origin(url) == expected


@given(parts, st.booleans(), st.sampled_from([str.lower, str.upper, str.title]), st.sampled_from(["", "/", "/a?b#c"]))
def test_every_spelling_of_an_origin_is_the_same(
    one: tuple[str, str, int | None], explicit: bool, case: Any, rest: str
) -> None:
    spelt = spell(*one, explicit=explicit, case=case) + rest
    assert origin(spelt) == origin(spell(*one, explicit=False, case=str.lower)) is not None
    assert origin(str(origin(spelt))) == origin(spelt)


@given(parts, parts)
def test_different_origins_are_different(one: tuple[str, str, int | None], other: tuple[str, str, int | None]) -> None:
    same = [(scheme, host, port or PORTS[scheme]) for scheme, host, port in (one, other)]
    found = [origin(spell(*each, explicit=False, case=str.lower)) for each in (one, other)]
    assert (found[0] == found[1]) is (same[0] == same[1])


urls = st.text() | st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["https://", "http://", "HTTPS:", "https:\\\\", " https://", "//", ""]),
    st.text("ab.:@[]\\%/?#1 \tüß\u2028\uff0f\u2100", max_size=12),
    st.sampled_from(["a.klaviyo.com", "A.klaviyo.com:443", "[::1]", "bücher.example."]),
    st.text("ab.:@[]\\%/?#1 \tü", max_size=8),
)


@settings(max_examples=500, deadline=None)
@given(urls)
@example("https://evil.example\\@a.klaviyo.com/")
@example("https://a.klaviyo.com\\@evil.example/")
@example("https://a.klaviyo.com%2eevil.example/")
@example("https://a.klaviyo.com\t.evil.example/")
def test_the_http_library_sends_to_no_other_origin(url: str) -> None:
    """A token that may go to the origin of a URL goes nowhere else."""
    found = origin(url)
    try:
        sent = httpx.URL(url)
    except (httpx.InvalidURL, TypeError, ValueError):
        return  # is not sent
    if found is not None:
        host = sent.raw_host.decode()
        port = "" if sent.port in (None, PORTS[sent.scheme]) else f":{sent.port}"
        assert found == f"{sent.scheme}://" + (f"[{host}]" if ":" in host else host) + port


SPELLINGS = [
    ("https://gw.example:443", "https://gw.example"),
    ("https://gw.example", "https://gw.example:443"),
    ("https://GW.example", "https://gw.EXAMPLE"),
    ("http://gw.example:80/klaviyo", "http://gw.example"),
    ("https://gw.example", BASE_URL + ":443"),  # the API itself, behind a gateway that leaves its links alone
    ("https://xn--bcher-kva.example", "https://bücher.example"),
]


@pytest.mark.parametrize(("base_url", "link"), SPELLINGS)
def test_a_next_link_may_spell_the_origin_in_another_way(base_url: str, link: str) -> None:
    with blocking(Script([pages_of(5, 3, origin=link)]), Time(), base_url=base_url, allow_http=True) as client:
        assert len(list(client.items(profiles.get_profiles()))) == 5


@pytest.mark.parametrize("link", ["https://gw.example.", "http://gw.example", "https://gw.example:8443", "/", "x:y"])
def test_a_next_link_of_another_origin_is_refused(link: str) -> None:
    with (
        blocking(Script([pages_of(5, 3, origin=link)]), Time(), base_url="https://gw.example") as client,
        pytest.raises(errors.CursorError, match="another origin"),
    ):
        list(client.items(profiles.get_profiles()))


@pytest.mark.parametrize(("base_url", "link"), SPELLINGS[:4])
def test_a_token_may_go_to_every_spelling_of_its_origin(base_url: str, link: str) -> None:
    token = oauth.Token(access_token="a", refresh_token="r")
    made = oauth.OAuth(client_id="c", client_secret="s", token=token, store=None, origins=[base_url], allow_http=True)
    assert made.reaches(link + "/api/profiles")


@pytest.mark.parametrize("spelt", ["https://A.klaviyo.com", "HTTPS://a.klaviyo.com:443/"])
def test_one_account_has_one_name_however_its_base_url_is_written(spelt: str) -> None:
    def account(url: str) -> str | None:
        with blocking(Script([]), Time(), base_url=url) as client:
            return client.core.context.account

    assert account(spelt) == account(BASE_URL)
