"""structlog, Sentry and rich show models, errors and clients: readably, and without a secret."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Callable, Iterator
from typing import Any, ClassVar

import pytest
import rich
import sentry_sdk
import structlog
from rich.console import Console
from rich.pretty import pretty_repr
from rich.traceback import Traceback
from sentry_sdk.envelope import Envelope
from sentry_sdk.serializer import serialize
from sentry_sdk.transport import Transport
from structlog.tracebacks import ExceptionDictTransformer

from klaviyo_client.models import Profile, ProfileAttributes
from klaviyo_ext import AsyncKlaviyo, Klaviyo, Retry, rows
from klaviyo_ext.errors import KlaviyoError, ProfileDoesNotExistError
from klaviyo_ext.testing import FakeKlaviyo

SECRET = "pk_interop_0123456789abcdef"
PROFILE = Profile(id="P1", attributes=ProfileAttributes(email=None, title="Engineer"))


def clients() -> list[Any]:
    return [Klaviyo(api_key=SECRET), AsyncKlaviyo(api_key=SECRET)]


def failing() -> None:
    """A call as an app makes it; the frames of its error hold clients, requests and models."""
    fake = FakeKlaviyo(any_key=False)
    fake.add_key(SECRET)
    profile = PROFILE
    with fake.client(api_key=SECRET, retry=Retry(attempts=1)) as klaviyo:
        klaviyo.get_profile(f"no-{profile.id}")


def refused() -> None:
    """No server at all: the error of the connection has frames of the HTTP library."""
    with Klaviyo(api_key=SECRET, base_url="http://127.0.0.1:9", retry=Retry(attempts=1)) as klaviyo:
        klaviyo.get_profile("P1")


def refused_async() -> None:
    async def call() -> None:
        async with AsyncKlaviyo(api_key=SECRET, base_url="http://127.0.0.1:9", retry=Retry(attempts=1)) as klaviyo:
            await klaviyo.get_profile("P1")

    asyncio.run(call())


def bulk() -> None:
    """Errors of a run name rows; the frames hold them, and the token that authorizes."""
    with Klaviyo(access_token=SECRET, base_url="http://127.0.0.1:9", retry=Retry(attempts=1)) as klaviyo:
        klaviyo.bulk_import_profiles([{"email": "P1@klaviyo-fake.io"}]).raise_for_failures()


ACTS = [failing, refused, refused_async, bulk]


# ---- structlog


def logged(**options: Any) -> tuple[Any, Callable[[], dict[str, Any]]]:
    text = io.StringIO()
    logger = structlog.wrap_logger(structlog.PrintLogger(text), **options)
    return logger, lambda: json.loads(text.getvalue().splitlines()[-1])


def test_structlog_has_models_and_errors_as_values() -> None:
    log, last = logged(processors=[structlog.processors.format_exc_info, structlog.processors.JSONRenderer()])
    log.info("made", profile=PROFILE, many=[PROFILE], client=clients()[0])
    assert last()["profile"] == last()["many"][0] == repr(PROFILE)
    try:
        failing()
    except KlaviyoError as error:
        log.exception("failed", error=error)
    assert last()["error"].startswith("ProfileDoesNotExistError('get_profile: HTTP 404")
    assert "ProfileDoesNotExistError" in last()["exception"]
    log, last = logged(processors=[structlog.processors.JSONRenderer(default=rows.plain)])
    log.info("made", profile=PROFILE)
    assert last()["profile"] == PROFILE.to_dict()


@pytest.mark.parametrize("act", ACTS)
def test_structlog_with_the_locals_of_frames(act: Callable[[], None]) -> None:
    shown = structlog.processors.ExceptionRenderer(
        ExceptionDictTransformer(show_locals=True, max_frames=100, locals_max_string=10_000, use_rich=False)
    )
    log, last = logged(processors=[shown, structlog.processors.JSONRenderer()])
    try:
        act()
    except KlaviyoError:
        log.exception("failed")
    frames = [frame for error in last()["exception"] for frame in error["frames"]]
    assert any(frame.get("locals") for frame in frames)
    assert SECRET not in json.dumps(last())
    assert SECRET[3:] not in json.dumps(last())


# ---- Sentry


class Kept(Transport):
    """Keeps what would be sent."""

    sent: ClassVar[list[str]] = []

    def capture_envelope(self, envelope: Envelope) -> None:
        self.sent.append(envelope.serialize().decode())


@pytest.fixture
def sentry() -> Iterator[Callable[[], str]]:
    Kept.sent.clear()
    sentry_sdk.init(
        dsn="http://key@127.0.0.1:9/1",
        transport=Kept,
        traces_sample_rate=1.0,
        max_value_length=100_000,
        include_local_variables=True,
    )

    def sent() -> str:
        sentry_sdk.flush()
        return "\n".join(Kept.sent)

    yield sent
    sentry_sdk.init()


@pytest.mark.parametrize("act", ACTS)
def test_sentry_gets_the_frames_without_the_secret(sentry: Callable[[], str], act: Callable[[], None]) -> None:
    app, held = clients(), {"client": Klaviyo(api_key=SECRET), "profile": PROFILE}
    with sentry_sdk.start_transaction(name="app"):
        try:
            act()
        except KlaviyoError as error:
            sentry_sdk.set_context("call", held)
            sentry_sdk.capture_exception(error)
    assert "P1" in sentry()
    assert '"vars"' in sentry()
    assert "Engineer" in sentry()
    for part in (SECRET, SECRET[3:], SECRET[:12]):
        assert part not in sentry()
    assert len(app) == 2


def test_the_serializer_of_sentry() -> None:
    found = serialize({"profile": PROFILE, "clients": clients(), "error": ProfileDoesNotExistError}, is_vars=True)
    assert found["profile"] == repr(PROFILE)
    assert SECRET[3:] not in json.dumps(found)


# ---- rich


def test_rich() -> None:
    console = Console(file=io.StringIO(), width=200)
    console.print(PROFILE, {"profile": PROFILE}, clients())
    rich.inspect(PROFILE, console=console, all=True)
    rich.inspect(clients()[0], console=console, all=True, private=True)
    try:
        refused()
    except KlaviyoError as error:
        console.print(Traceback.from_exception(type(error), error, error.__traceback__, show_locals=True))
    text = console.file.getvalue()  # type: ignore[attr-defined]
    assert pretty_repr(PROFILE) == repr(PROFILE)
    assert "title='Engineer'" in text
    assert SECRET[3:] not in text
