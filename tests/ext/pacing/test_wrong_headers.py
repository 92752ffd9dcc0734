"""Whatever the headers of one response say, the endpoint can be used again soon, and an error says why it could not."""

from __future__ import annotations

from contextlib import suppress

import httpx
import pytest
from hypothesis import example, given, strategies as st

from klaviyo_client import operations
from klaviyo_client.runtime.operation import Operation
from klaviyo_ext import KlaviyoError, Retry, errors, retry
from tests.ext.kernel import Script, Time, answer, blocking

LONGEST_PAUSE, DAY = 120.0, 86_400.0
MARGIN = 0.06

numbers = st.one_of(
    st.integers(-10, 10**12).map(str),
    st.floats(allow_nan=True).map(str),
    st.sampled_from(
        ["0", "1", "60", "3600", "86399", "86400", "86401", "9" * 10, "9" * 400, "1e9", "-1", "inf", "NaN"]
    ),
    st.datetimes().map(lambda when: when.strftime("%a, %d %b %Y %H:%M:%S GMT")),
    st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=8),
)
windows = st.builds("{};w={}".format, numbers, numbers)
limits = st.lists(st.one_of(numbers, windows), min_size=1, max_size=4).map(", ".join)
headers = st.fixed_dictionaries(
    {},
    optional={
        "retry-after": numbers,
        "ratelimit-limit": limits,
        "ratelimit-remaining": numbers,
        "ratelimit-reset": numbers,
        "date": numbers,
    },
)


def then(name: str, told: dict[str, str], status: int) -> tuple[Time, KlaviyoError | None]:
    """The time after a second call, and its error; the first one got a response with these headers."""
    info = operations[name]
    call: Operation[object] = Operation(info, info.path_template)
    time = Time()
    first = httpx.Response(status, headers=[(name.encode(), value.encode()) for name, value in told.items()])
    script = Script([first, answer({"data": []})])
    with blocking(script, time, retry=retry.OFF) as klaviyo:
        with suppress(errors.APIError):
            klaviyo.send_raw(call)
        assert time.seconds == 0
        try:
            klaviyo.send_raw(call, retry=Retry(attempts=1, deadline=None))
        except KlaviyoError as error:
            return time, error
    return time, None


@given(headers, st.sampled_from([200, 204, 400, 401, 429, 500, 503]))
@example({"retry-after": "9999999999"}, 429)
@example({"retry-after": "86400"}, 429)
@example({"ratelimit-limit": "1;w=999999999"}, 200)
@example({"ratelimit-limit": "1;w=86400"}, 200)
@example({"ratelimit-limit": "1;w=60", "ratelimit-remaining": "0", "ratelimit-reset": "1000000000"}, 200)
@example({"retry-after": "Fri, 31 Dec 9999 23:59:59 GMT", "date": "Thu, 01 Jan 1970 00:00:00 GMT"}, 429)
@pytest.mark.parametrize("name", ["get_catalog_items", "get_profiles", "get_accounts"])
def test_an_endpoint_is_soon_usable(name: str, told: dict[str, str], status: int) -> None:
    time, error = then(name, told, status)
    assert error is None
    assert time.seconds <= (LONGEST_PAUSE if status == 429 else 60) + MARGIN


@given(headers, st.sampled_from([200, 429]))
@example({"retry-after": "9999999999"}, 429)
@example({"retry-after": "86400"}, 429)
@example({"ratelimit-limit": "1;w=86400"}, 200)
@example({"ratelimit-limit": "1, 1;w=1, 1;w=60, 1;w=86400"}, 200)
def test_an_endpoint_with_a_quota_of_a_day(told: dict[str, str], status: int) -> None:
    time, error = then("query_campaign_values", told, status)
    assert time.seconds <= 60 + MARGIN
    if error is not None:
        assert status == 429
        assert isinstance(error, errors.QuotaExhaustedError)
        assert error.retry_after is not None
        assert 60 < error.retry_after <= DAY
        assert "the server refused a call and asked to wait (Retry-After)" in str(error)
        assert "used up" not in str(error)


def test_what_is_not_believed_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    then("get_profiles", {"retry-after": "9999999999"}, 429)
    assert "get_profiles: the server asks to wait 9999999999 s" in caplog.text


def test_a_wait_that_does_not_fit_into_the_deadline_says_why() -> None:
    script, time = Script([httpx.Response(429, headers={"retry-after": "90"}), answer({"data": []})]), Time()
    info = operations["get_profiles"]
    with blocking(script, time, retry=Retry(deadline=30)) as klaviyo:
        with pytest.raises(errors.TooManyRequestsError):
            klaviyo.send(Operation(info, info.path_template))
        with pytest.raises(errors.QuotaExhaustedError, match=r"asked to wait \(Retry-After\); retry after 90 s"):
            klaviyo.send(Operation(info, info.path_template))
    assert time.seconds == 0
