"""Environment variables that clients read, and what goes before them."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from klaviyo_client import REVISION
from klaviyo_ext import AsyncKlaviyo, Klaviyo, Retry, errors, oauth
from klaviyo_ext.core import stderr_log
from klaviyo_ext.testing import FakeKlaviyo
from tests.ext.kernel import Script, answer, profile

SECRET = "pk_3f9b2c71e0"
CLIENTS = pytest.mark.parametrize("kind", [Klaviyo, AsyncKlaviyo])
NAMES = ("BASE_URL", "REVISION", "TIMEOUT", "DEADLINE", "LOG")


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(f"KLAVIYO_{name}", raising=False)
    monkeypatch.setenv("KLAVIYO_API_KEY", SECRET)


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    found = logging.getLogger("klaviyo_ext")
    level, handlers = found.level, list(found.handlers)
    yield found
    found.setLevel(level)
    found.handlers[:] = handlers


def sent(**options: Any) -> httpx.Request:
    """The request of a call by each of the two clients; they are alike."""
    script = Script([answer(profile())])

    async def main() -> None:
        async with AsyncKlaviyo(transport=httpx.MockTransport(script), pace=False, **options) as klaviyo:
            await klaviyo.get_profile("P1")

    asyncio.run(main())
    with Klaviyo(transport=httpx.MockTransport(script), pace=False, **options) as klaviyo:
        klaviyo.get_profile("P1")
    one, other = script.requests
    assert (one.url, one.headers["revision"]) == (other.url, other.headers["revision"])
    assert one.extensions["timeout"] == other.extensions["timeout"]
    return one


def read(request: httpx.Request) -> tuple[str, str, float]:
    return str(request.url.copy_with(path="", query=None)), request.headers["revision"], phases(request)["read"]


def phases(request: httpx.Request) -> dict[str, float]:
    found: dict[str, float] = request.extensions["timeout"]
    return found


def test_what_variables_say_and_that_arguments_go_before(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(sent()) == ("https://a.klaviyo.com", REVISION, 30.0)
    assert phases(sent())["connect"] == 5.0
    monkeypatch.setenv("KLAVIYO_BASE_URL", "https://mock.example:8443/")
    monkeypatch.setenv("KLAVIYO_REVISION", "2026-04-15")
    monkeypatch.setenv("KLAVIYO_TIMEOUT", "7.5")
    assert read(sent()) == ("https://mock.example:8443", "2026-04-15", 7.5)
    assert set(phases(sent()).values()) == {7.5}
    given = {"base_url": "https://a.klaviyo.com", "revision": "2026-07-15", "timeout": 9}
    assert read(sent(**given)) == ("https://a.klaviyo.com", "2026-07-15", 9)


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.setenv(f"KLAVIYO_{name}", "")
    assert read(sent()) == ("https://a.klaviyo.com", REVISION, 30.0)


def test_a_client_of_ones_own_keeps_its_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_TIMEOUT", "7.5")
    script = Script([answer(profile())])
    with httpx.Client(transport=httpx.MockTransport(script), timeout=3) as own:
        Klaviyo(http_client=own, pace=False).get_profile("P1")
    assert phases(script.requests[0])["read"] == 3


@CLIENTS
def test_the_deadline_of_calls(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kind().core.options.retry.deadline == 180
    monkeypatch.setenv("KLAVIYO_DEADLINE", "12")
    assert kind().core.options.retry.deadline == 12
    assert kind(retry=Retry()).core.options.retry.deadline == 180
    assert kind(retry=Retry(deadline=None)).core.options.retry.deadline is None


BAD = {
    "BASE_URL": [
        "a.klaviyo.com",
        "ftp://a.klaviyo.com",
        "http://mock.example",
        SECRET,
        f"https://{SECRET}@x",
        "https://x?y",
    ],
    "REVISION": ["latest", "2026", "2026-13-40", SECRET, " 2026-07-15 x"],
    "TIMEOUT": ["0", "-1", "nan", "30s", "None", SECRET, "1,5"],
    "DEADLINE": ["0", "soon", SECRET],
    "LOG": ["verbose", "10", SECRET, "debug info"],
}


@CLIENTS
@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in BAD.items() for value in values])
def test_a_bad_value_is_an_error_that_names_the_variable_and_shows_no_value(
    kind: Any, name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    variable = f"KLAVIYO_{name}"
    monkeypatch.setenv(variable, value)
    with pytest.raises(errors.ArgumentError, match=variable) as caught:
        kind()
    assert caught.value.argument == variable
    assert SECRET not in "".join(traceback.format_exception(caught.value))


@CLIENTS
def test_a_bad_value_of_what_is_given_does_not_matter(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in set(NAMES) - {"LOG"}:
        monkeypatch.setenv(f"KLAVIYO_{name}", "?")
    kind(base_url="https://x.example", revision="2026-07-15", timeout=1, retry=Retry())


def test_a_token_goes_to_no_other_server_by_a_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_BASE_URL", "https://mock.example")
    token = oauth.Token(access_token="t", refresh_token="r")
    grant = oauth.OAuth(client_id="a", client_secret="s", token=token, store=None)
    with pytest.raises(errors.ConfigurationError, match="KLAVIYO_BASE_URL: the access token must not be sent to"):
        Klaviyo(oauth=grant)


def test_http_to_another_machine_needs_the_argument(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_BASE_URL", "http://mock.example")
    assert read(sent(allow_http=True))[0] == "http://mock.example"


# KLAVIYO_LOG


PROGRAM = """
import logging, sys
from klaviyo_ext import Klaviyo
from klaviyo_ext.testing import FakeKlaviyo, faults
{before}
fake = FakeKlaviyo()
fake.fail("get_profile", faults.error(503))
klaviyo = fake.client()
fake.client()
{after}
try:
    klaviyo.get_profile("P1")
except Exception as error:
    print(type(error).__name__)
"""


def lines(level: str, before: str = "", after: str = "") -> list[str]:
    """What a program writes to standard error."""
    program = PROGRAM.format(before=before, after=after)
    done = subprocess.run(
        [sys.executable, "-c", program], env={"KLAVIYO_LOG": level}, capture_output=True, text=True, check=True
    )
    assert done.stdout == "ProfileDoesNotExistError\n"
    return done.stderr.splitlines()


def test_log_lines_go_to_standard_error_once() -> None:
    failed, retried, found, *more = lines("debug")
    assert "DEBUG klaviyo_ext: GET get_profile: 503, attempt 1, request" in failed
    assert "INFO klaviyo_ext: get_profile: attempt 1 failed" in retried
    assert "DEBUG klaviyo_ext: GET get_profile: 404, attempt 2, request" in found
    assert more == []
    assert len(lines("INFO")) == 1
    assert lines("warning") == []


@pytest.mark.parametrize("place", ["before", "after"])
@pytest.mark.parametrize(
    "configured",
    [
        "logging.basicConfig(format='%(message)s')",
        "logging.getLogger('klaviyo_ext').addHandler(logging.StreamHandler())",
    ],
)
def test_a_program_that_logs_gets_each_line_once(place: str, configured: str) -> None:
    (line,) = lines("info", **{place: configured})
    assert line.startswith("get_profile: attempt 1 failed")


@pytest.mark.parametrize("place", ["before", "after"])
def test_the_level_of_a_program_goes_before(place: str) -> None:
    level = "logging.getLogger('klaviyo_ext').setLevel('ERROR')"
    assert lines("debug", **{place: level}) == []


def test_no_standard_error_is_no_failure(
    logger: logging.Logger, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    logger.setLevel(logging.NOTSET)
    monkeypatch.setenv("KLAVIYO_LOG", "debug")
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [])
    fake = FakeKlaviyo()
    client = fake.client()
    assert list(client.get_profiles()) == []
    assert "get_profiles: 200" in capsys.readouterr().err
    monkeypatch.setattr(sys, "stderr", None)
    assert list(client.get_profiles()) == []


def test_a_closed_standard_error_is_left_to_logging(logger: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    monkeypatch.setattr(logging, "raiseExceptions", False)
    logger.setLevel(logging.NOTSET)
    stderr_log.show("DEBUG")

    class Closed:
        write: Callable[[str], int] = staticmethod(lambda _: (_ for _ in ()).throw(ValueError("closed")))

    monkeypatch.setattr(sys, "stderr", Closed())
    logger.info("nobody reads this")


@CLIENTS
def test_a_fake_is_the_server_of_its_clients(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_BASE_URL", "https://mock.example/klaviyo")
    fake = FakeKlaviyo()
    if kind is Klaviyo:
        assert list(fake.client().get_profiles()) == []
    else:

        async def found() -> list[Any]:
            async with fake.async_client() as klaviyo:
                return [profile async for profile in klaviyo.get_profiles()]

        assert asyncio.run(found()) == []
