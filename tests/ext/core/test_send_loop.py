"""The retry loop, driven by hand: each effect, what the pacer and the hooks are told, and what is logged."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
import pytest

from klaviyo_client.api import client as client_api, images, profiles
from klaviyo_client.runtime.operation import File, Operation
from klaviyo_client.runtime.wire import Response, Settings
from klaviyo_ext import Hooks, Retry, errors
from klaviyo_ext.core.effects import Flow, Send, Sleep
from klaviyo_ext.core.send_loop import Clock, Context, Options, digest, exchange
from klaviyo_ext.pacing import Pacer, Permit
from klaviyo_ext.retry import linear
from tests.ext.kernel import START, Time

READ: Operation[Any] = profiles.get_profile("P1")
WRITE: Operation[Any] = profiles.create_profile({"email": "a@b.co"})
PUBLIC: Operation[Any] = client_api.create_client_event({"properties": {}, "metric": {}, "profile": {}})
LOST = errors.TransportError("lost", operation=READ)
PRECISE = Retry(random=lambda: 0.0, strategy=linear(3))


class WatchedPacer(Pacer):
    """Lets each call wait for as long as it is told, and keeps what it is asked."""

    def __init__(self, *waits: float) -> None:
        super().__init__()
        self.waits = list(waits)
        self.acquired: list[Any] = []
        self.observed: list[Any] = []

    def acquire(
        self, operation: Operation[Any], account: str, patience: float | None, *, first: bool = False, **_: Any
    ) -> Flow[Permit]:
        self.acquired.append((operation, account, patience, first))
        permit = Permit(self.waits.pop(0) if self.waits else 0.0)
        self.permits = permit
        yield from ()
        return permit

    def observe(
        self,
        operation: Operation[Any],
        account: str,
        response: Response[Any],
        permit: Permit | None = None,
        **_: Any,
    ) -> Flow[None]:
        self.observed.append((operation, account, response, permit))
        yield from ()


def context(time: Time | None = None, **changes: Any) -> Context:
    time = time or Time()
    defaults: dict[str, Any] = {
        "settings": Settings(authorization=lambda: "Klaviyo-API-Key k"),
        "pacer": WatchedPacer(),
        "account": "acme",
        "clock": time.clock,
        "hooks": Hooks(),
        "loads": None,
    }
    return Context(**defaults | changes)


def answered(status: int = 200, operation: Operation[Any] = READ, **headers: str) -> Response[Any]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(operation, status, named, b"{}")


@attrs.define
class Driven:
    """A flow that was run to its end."""

    effects: list[Any]
    result: Any = None
    error: BaseException | None = None

    @property
    def sends(self) -> list[Send]:
        return [effect for effect in self.effects if isinstance(effect, Send)]

    @property
    def sleeps(self) -> list[float]:
        return [effect.seconds for effect in self.effects if isinstance(effect, Sleep)]


def drive(flow: Flow[Any], answers: Iterable[Any], time: Time | None = None) -> Driven:
    """Run ``flow``; each `Send` takes the next of ``answers``, and each takes a second."""
    coming, driven = iter(answers), Driven([])
    result: Any = None
    error: BaseException | None = None
    while True:
        try:
            effect: Any = flow.send(result) if error is None else flow.throw(error)
        except StopIteration as stop:
            driven.result = stop.value
            return driven
        except errors.KlaviyoError as raised:
            driven.error = raised
            return driven
        driven.effects.append(effect)
        result = error = None
        if isinstance(effect, Sleep):
            if time is not None:
                time.sleep(effect.seconds)
            continue
        if time is not None:
            time.seconds += 1
        found = next(coming)
        result, error = (None, found) if isinstance(found, Exception) else (found, None)


def test_one_success_is_one_request_and_the_very_answer() -> None:
    here, answer = context(), answered()
    driven = drive(exchange(READ, Options(timeout=7), here), [answer])
    assert driven.result is answer
    (send,) = driven.effects
    assert (send.operation, send.timeout) == (READ, 7)
    assert send.prepared.url == "https://a.klaviyo.com/api/profiles/P1"
    assert send.prepared.headers["revision"] == READ.info.revision


def test_headers_and_revision_of_one_call_are_added_to_the_operations_own() -> None:
    operation = attrs.evolve(READ, headers=(("X-Own", "o"),))
    options = Options(headers={"X-Call": "c"}, revision="2026-04-15")
    driven = drive(exchange(operation, options, context()), [answered(x_klaviyo_api_revision="2026-04-15")])
    (send,) = driven.sends
    headers = send.prepared.headers
    assert (headers["X-Own"], headers["X-Call"], headers["revision"]) == ("o", "c", "2026-04-15")
    assert send.operation is operation


def test_the_pacer_is_asked_before_each_attempt_and_a_repeated_call_goes_first() -> None:
    time, pacer = Time(), WatchedPacer()
    here = context(time, pacer=pacer)
    policy = attrs.evolve(PRECISE, deadline=100.0)
    driven = drive(exchange(READ, Options(retry=policy), here), [answered(500), answered(500), answered()], time)
    assert driven.sleeps == [3, 6]
    assert pacer.acquired == [
        (READ, "acme", 100.0, False),
        (READ, "acme", 96.0, True),  # a second for the request, three for the wait
        (READ, "acme", 89.0, True),
    ]
    assert [response.status_code for _, _, response, _ in pacer.observed] == [500, 500, 200]


def test_without_a_deadline_the_pacer_may_take_any_time() -> None:
    pacer = WatchedPacer()
    drive(exchange(READ, Options(retry=attrs.evolve(PRECISE, deadline=None)), context(pacer=pacer)), [answered()])
    assert pacer.acquired == [(READ, "acme", None, False)]


def test_time_before_the_call_began_is_not_the_calls() -> None:
    time, pacer = Time(), WatchedPacer()
    time.seconds = 1000.0
    policy = attrs.evolve(PRECISE, deadline=8.0)
    driven = drive(
        exchange(READ, Options(retry=policy), context(time, pacer=pacer)), [answered(500), answered(500)], time
    )
    assert [patience for _, _, patience, _ in pacer.acquired] == [8.0, 4.0]
    assert driven.sleeps == [3], "a wait of 6 more seconds would end 11 seconds after the call began"
    assert isinstance(driven.error, errors.ServerError)


def test_the_pacer_sees_the_answer_and_the_permit_of_its_attempt() -> None:
    pacer = WatchedPacer()
    driven = drive(exchange(READ, Options(), context(pacer=pacer)), [answered()])
    assert pacer.observed == [(READ, "acme", driven.result, pacer.permits)]
    assert pacer.observed[0][3] is pacer.permits


def test_without_pacing_nobody_is_asked_but_the_answer_is_seen() -> None:
    pacer = WatchedPacer()
    drive(exchange(READ, Options(pace=False), context(pacer=pacer)), [answered()])
    assert pacer.acquired == []
    assert [(account, permit) for _, account, _, permit in pacer.observed] == [("acme", None)]


def test_pacing_is_on_unless_it_is_turned_off() -> None:
    assert Options().pace is True
    assert Options().headers == {}
    assert Options().retry.attempts == Retry().attempts


@pytest.mark.parametrize(
    ("waits", "statuses", "attempts", "waited"),
    [
        ([], [200], 1, 0.0),
        ([2.5], [200], 1, 2.5),
        ([], [500, 200], 2, 3.0),
        ([2.0, 4.0], [500, 200], 2, 9.0),
        ([0.0, 0.5], [500, 500, 200], 3, 9.5),
    ],
)
def test_the_answer_says_how_many_attempts_and_how_long(
    waits: list[float], statuses: list[int], attempts: int, waited: float
) -> None:
    here = context(pacer=WatchedPacer(*waits))
    driven = drive(exchange(READ, Options(retry=PRECISE), here), map(answered, statuses))
    assert (driven.result.attempts, driven.result.waited) == (attempts, waited)


def test_a_repetition_without_a_wait_is_told_as_well() -> None:
    driven = drive(exchange(READ, Options(retry=Retry(strategy=linear(0))), context()), [LOST, answered()])
    assert (driven.result.attempts, driven.result.waited) == (2, 0.0)
    assert driven.sleeps == [0.0]


def test_hooks_see_each_attempt_and_each_answer() -> None:
    seen: list[Any] = []
    hooks = Hooks(on_request=lambda *told: seen.append(told), on_response=seen.append)
    driven = drive(exchange(READ, Options(retry=PRECISE), context(hooks=hooks)), [LOST, answered(500), answered()])
    first, second, failed, third, good = seen
    assert (first, second, third) == ((READ, 1), (READ, 2), (READ, 3))
    assert (failed.status_code, failed.attempts, failed.waited) == (500, 2, 3.0)
    assert good is driven.result


def test_on_retry_is_told_all_about_the_wait() -> None:
    told: list[Any] = []
    policy = attrs.evolve(PRECISE, on_retry=told.append)
    drive(exchange(READ, Options(retry=policy), context()), [LOST, answered(500), answered()])
    assert [(each.operation, each.attempt, each.wait, type(each.error)) for each in told] == [
        (READ, 1, 3.0, errors.TransportError),
        (READ, 2, 6.0, errors.ServerError),
    ]


@pytest.mark.parametrize(("failures", "notes"), [(1, None), (2, ["sent 2 times"]), (3, ["sent 3 times"])])
def test_a_note_says_how_often_a_call_was_sent_if_more_than_once(failures: int, notes: list[str] | None) -> None:
    policy = attrs.evolve(PRECISE, attempts=failures)
    driven = drive(exchange(READ, Options(retry=policy), context()), [answered(500)] * failures)
    assert len(driven.sends) == failures
    assert getattr(driven.error, "__notes__", None) == notes


def test_the_outcome_of_a_write_is_unknown_only_where_it_was_sent_and_may_not_be_replayed() -> None:
    for operation, sent, expected in [
        (WRITE, True, errors.UnknownOutcomeError),
        (WRITE, False, errors.TransportError),
        (READ, True, errors.TransportError),
    ]:
        failure = errors.TransportError("lost", operation=operation, sent=sent)
        driven = drive(exchange(operation, Options(retry=Retry(attempts=1)), context()), [failure])
        assert type(driven.error) is expected


class Signing:
    """What sends private operations, with a note of which."""

    def __init__(self) -> None:
        self.signed: list[Operation[Any]] = []

    def send(self, request: Send, /) -> Flow[Response[Any]]:
        self.signed.append(request.operation)
        response: Response[Any] = yield request
        return response


def test_an_auth_signs_private_operations_only() -> None:
    settings, auth = Settings(signed_elsewhere=True, company_id="C"), Signing()
    for operation in (READ, PUBLIC):
        here = context(settings=settings, auth=auth)
        drive(exchange(operation, Options(), here), [answered(operation=operation)])
    assert auth.signed == [READ]


@pytest.mark.parametrize(("bearer", "error"), [(False, errors.InvalidAPIKeyError), (True, errors.InvalidTokenError)])
def test_a_refused_credential_is_named_by_its_kind(bearer: bool, error: type[Exception]) -> None:
    driven = drive(exchange(READ, Options(), context(bearer=bearer)), [answered(401)])
    assert type(driven.error) is error


def test_a_date_to_wait_for_counts_from_the_clock_of_the_client() -> None:
    answer = answered(429, retry_after="Wed, 15 Jul 2026 12:00:09 GMT")
    time = Time()
    driven = drive(exchange(READ, Options(retry=PRECISE), context(time)), [answer, answered()], time)
    assert driven.sleeps == [8.0], "the request itself took a second"


def test_calls_are_charged_to_the_account_or_to_the_key_of_the_call() -> None:
    pacer = WatchedPacer()
    settings = Settings(base_url="https://x", authorization=lambda: "Klaviyo-API-Key k")
    drive(exchange(READ, Options(), context(pacer=pacer, account=None, settings=settings)), [answered()])
    public = Settings(base_url="https://x", company_id="C")
    drive(exchange(PUBLIC, Options(), context(pacer=pacer, account=None, settings=public)), [answered()])
    accounts = [account for _, account, _, _ in pacer.acquired]
    assert accounts == [digest("https://x", "Klaviyo-API-Key k"), digest("https://x", "")]
    assert accounts == [account for _, account, _, _ in pacer.observed]


def test_a_digest_is_short_and_tells_its_parts_apart() -> None:
    assert digest("a", "b") == hashlib.sha256(b"a\0b").hexdigest()[:12]
    assert len({digest("ab"), digest("a", "b"), digest("b", "a"), digest("ab", "")}) == 4


def sized(size: int, limit: int | None, body: Any = None) -> Operation[Any]:
    info = attrs.evolve(WRITE.info, payload_bytes=limit)
    return attrs.evolve(WRITE, info=info, body=b"x" * size if body is None else body)


@pytest.mark.parametrize(("size", "fits"), [(99, True), (100, True), (101, False)])
def test_a_body_may_be_as_large_as_the_limit_to_the_byte(size: int, fits: bool) -> None:
    operation = sized(size, 100)
    driven = drive(exchange(operation, Options(), context()), [answered()])
    if fits:
        assert driven.error is None
        return
    error = driven.error
    assert isinstance(error, errors.ArgumentError)
    assert (error.operation, driven.effects) == (operation, [])
    assert "101" in str(error)
    assert "100" in str(error)


def test_a_body_without_a_limit_has_any_size() -> None:
    driven = drive(exchange(sized(10_000_000, None), Options(), context()), [answered()])
    assert driven.error is None


def test_what_counts_is_what_the_codec_makes_of_a_body() -> None:
    settings = Settings(authorization=lambda: "k", dumps=lambda body: b"y" * 101)
    driven = drive(exchange(sized(1, 100, {"a": 1}), Options(), context(settings=settings)), [answered()])
    assert isinstance(driven.error, errors.ArgumentError)


def test_a_form_is_measured_too() -> None:
    operation = images.upload_image_from_file(File(b"x" * 64, name="a.png"), name="n")
    size = 64 + len("n")
    for limit, fits in [(size, True), (size - 1, False)]:
        limited = attrs.evolve(operation, info=attrs.evolve(operation.info, payload_bytes=limit))
        driven = drive(exchange(limited, Options(), context()), [answered()])
        assert (driven.error is None) == fits


def test_a_call_without_a_body_is_within_every_limit() -> None:
    operation = attrs.evolve(READ, info=attrs.evolve(READ.info, payload_bytes=1))
    assert drive(exchange(operation, Options(), context()), [answered()]).error is None


def test_a_retired_revision_warns_once_a_client_and_names_both() -> None:
    here = context()
    other = answered(x_klaviyo_api_revision="2027-01-15")
    with pytest.warns(errors.RevisionMismatchWarning) as caught:
        drive(exchange(READ, Options(), here), [other])
    assert len(caught) == 1
    assert all(revision in str(caught[0].message) for revision in ("2027-01-15", READ.info.revision))
    assert here.warned == {READ.info.revision}
    assert drive(exchange(READ, Options(), here), [other]).error is None
    with pytest.warns(errors.RevisionMismatchWarning):
        drive(exchange(READ, Options(), context()), [other])


def test_the_revision_that_was_asked_for_warns_of_nothing() -> None:
    driven = drive(exchange(READ, Options(), context()), [answered(x_klaviyo_api_revision=READ.info.revision)])
    assert driven.error is None


@pytest.mark.parametrize("garbled", ["", "2026-07", "2026-13-01", "®É-07-15", "latest"])
def test_a_garbled_revision_warns_of_nothing(garbled: str) -> None:
    """Warnings can be errors, and the answer itself is good."""
    here = context()
    assert drive(exchange(READ, Options(), here), [answered(x_klaviyo_api_revision=garbled)]).error is None
    assert here.warned == set()


def test_an_old_revision_warns_before_it_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    from klaviyo_ext import revisions

    monkeypatch.setattr(revisions, "_due", {})
    time = Time()
    clock = Clock(monotonic=time, now=lambda: datetime(2028, 1, 1, tzinfo=UTC))
    with pytest.warns(errors.RevisionRetiredWarning, match="2025-01-15"):
        drive(exchange(READ, Options(revision="2025-01-15"), context(clock=clock)), [answered()])


def test_the_time_of_day_is_that_of_the_machine() -> None:
    now = Clock(monotonic=lambda: 0.0).now()
    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(minutes=1)
    assert START.tzinfo is UTC


def test_logs_say_what_happened_and_nothing_that_the_server_says(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "klaviyo_ext")
    answers = [LOST, answered(500, x_klaviyo_req_id="R1"), answered(x_klaviyo_req_id="R2")]
    drive(exchange(READ, Options(retry=PRECISE), context()), answers)
    assert [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "klaviyo_ext"] == [
        ("INFO", "get_profile attempt 1: TransportError"),
        ("INFO", "get_profile: attempt 1 failed (TransportError), next in 3.00 s"),
        ("DEBUG", "GET get_profile: 500, attempt 2, request R1"),
        ("INFO", "get_profile: attempt 2 failed (ServerError), next in 6.00 s"),
        ("DEBUG", "GET get_profile: 200, attempt 3, request R2"),
    ]


@pytest.mark.parametrize(
    ("field", "value", "error"),
    [
        ("retry", 3, errors.ArgumentTypeError),
        ("headers", [("a", "b")], errors.ArgumentTypeError),
        ("revision", "soon", errors.ArgumentError),
        ("revision", 7, errors.ArgumentTypeError),
    ],
)
def test_options_are_checked(field: str, value: Any, error: type[errors.ArgumentError]) -> None:
    with pytest.raises(error) as caught:
        Options(**{field: value})
    assert caught.value.argument == field
    assert field in str(caught.value)


@pytest.mark.parametrize("field", ["pacer", "hooks"])
def test_parts_of_a_client_are_checked(field: str) -> None:
    with pytest.raises(errors.ArgumentTypeError, match=f"{field} must be a"):
        context(None, **{field: object()})


def test_what_is_shared_shows_no_set_of_warnings() -> None:
    assert "warned" not in repr(context())
    assert context().auth is None
