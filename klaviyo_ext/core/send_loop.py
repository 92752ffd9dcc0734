"""The one retry loop: pace, send, classify, wait, send again."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Protocol, TypedDict, TypeVar, cast

import attrs

from klaviyo_client.runtime.client_arguments import seconds_of
from klaviyo_client.runtime.errors import BadResponseError, KlaviyoError, TransportError
from klaviyo_client.runtime.exchange import Timeout
from klaviyo_client.runtime.operation import Operation
from klaviyo_client.runtime.wire import Prepared, Response, Settings, check_header, prepare

from ..errors import ArgumentError, RevisionMismatchWarning, UnknownOutcomeError
from ..pacing import Pacer, Permit
from ..retry.policy import Retry, RetryDetails, wait_before_retry
from ..revisions import warn_once
from .argument_checks import api_revision, of_type
from .deadline import Deadline
from .effects import Flow, Send, Sleep
from .hooks import Hooks, tell
from .log import facts, log
from .payload_size import check_size

__all__ = ["Auth", "CallOptions", "Clock", "Context", "Options", "digest", "exchange"]

T = TypeVar("T")


@attrs.frozen
class Clock:
    """The clock that flows use; tests can replace it.

    Attributes:
        monotonic: seconds that never go back.
        now: the time of day, with a zone.
    """

    monotonic: Callable[[], float]
    now: Callable[[], datetime] = lambda: datetime.now(UTC)


class CallOptions(TypedDict, total=False):
    """Options of a call; `Options` documents them."""

    timeout: Timeout
    retry: Retry
    headers: Mapping[str, str]
    revision: str
    pace: bool


def _check_timeout(_: Any, __: attrs.Attribute[Any], value: object) -> None:
    if value is not None:
        seconds_of(value)


def _check_revision(_: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None:
        api_revision(attribute.name, value)


def _check_headers(_: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    of_type(Mapping)(_, attribute, value)
    for header in cast("Mapping[str, str]", value).items():
        check_header(*header)


def _names(headers: Mapping[str, str]) -> str:
    return repr(sorted(headers))


@attrs.frozen(kw_only=True)
class Options:
    """Options of a call.

    Attributes:
        timeout: seconds or ``httpx.Timeout``; ``None``: the client's.
        retry: the retry policy.
        headers: added to the request.
        revision: API revision, instead of the operation's own.
        pace: whether to wait for the rate limit before sending.
    """

    timeout: Timeout | None = attrs.field(default=None, validator=_check_timeout)
    retry: Retry = attrs.field(factory=Retry, validator=of_type(Retry))
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], validator=_check_headers, repr=_names)
    revision: str | None = attrs.field(default=None, validator=_check_revision)
    pace: bool = True


class Auth(Protocol):
    """Manages a credential, such as an access token that has to be renewed."""

    def send(self, request: Send, /) -> Flow[Response[Any]]:
        """Send ``request`` with the credential."""
        ...


@attrs.frozen(kw_only=True)
class Context:
    """What all calls of a client share.

    Attributes:
        settings: base URL, credential, company id, user agent, codec.
        pacer: keeps calls within the rate limits of ``account``.
        account: the account whose limits apply, never a secret; ``None``: that of the key that a call is sent with.
        auth: sends private operations, instead of a fixed credential.
        bearer: whether private operations are sent with an access token instead of a key.
        clock: the time.
        hooks: callables that are told of requests, responses and waits.
        loads: decodes JSON.
    """

    settings: Settings
    pacer: Pacer = attrs.field(validator=of_type(Pacer))
    account: str | None
    clock: Clock
    hooks: Hooks = attrs.field(validator=of_type(Hooks))
    loads: Callable[[bytes], Any]
    auth: Auth | None = None
    bearer: bool = False
    warned: set[str] = attrs.field(factory=set[str], repr=False)

    def account_of(self, prepared: Prepared) -> str:
        """The account whose limits apply to the call."""
        if self.account is not None:
            return self.account
        return digest(self.settings.base_url, prepared.headers.get("Authorization", ""))


def digest(*parts: str) -> str:
    """A name for the account of a key. It does not reveal the key, so it can be printed and shared."""
    import hashlib  # noqa: PLC0415 - loads OpenSSL

    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


def exchange(operation: Operation[T], options: Options, context: Context) -> Flow[Response[T]]:
    """Send ``operation`` until it succeeds or must not be repeated; return the response, or raise the last error."""
    clock, retry = context.clock, options.retry
    began = clock.monotonic()
    deadline = None if retry.deadline is None else Deadline.of(retry.deadline, clock.monotonic)
    settings = context.settings
    if options.revision is not None:
        settings = attrs.evolve(settings, revision=options.revision)
    prepared = prepare(operation, settings, options.headers.items())
    check_size(operation, prepared.content)
    warn_once(prepared.headers["revision"], clock.now)
    account = context.account_of(prepared)
    auth = context.auth if operation.info.auth == "private" else None
    waited = 0.0
    attempt = 0
    permit: Permit | None = None
    while True:
        attempt += 1
        if options.pace:
            left = None if deadline is None else deadline.left()
            permit = yield from context.pacer.acquire(
                operation,
                account,
                left,
                first=attempt > 1,
                deadline=deadline,
                attempt=attempt,
                on_wait=context.hooks.on_wait,
            )
            waited += permit.waited
        yield from tell(context.hooks.on_request, operation, attempt)
        try:
            response: Response[T] = yield from _sent(Send(operation, prepared, options.timeout, deadline), auth)
        except TransportError as error:
            failure: KlaviyoError = error
            told = facts(operation.info.id, attempt=attempt, error=type(error).__name__)
            log().info("%s attempt %d: %s", operation.info.id, attempt, type(error).__name__, extra=told)
        else:
            if attempt > 1 or waited:
                response = attrs.evolve(response, attempts=attempt, waited=waited)
            yield from context.pacer.observe(operation, account, response, permit, now=clock.now(), deadline=deadline)
            yield from tell(context.hooks.on_response, response)
            told = _logged(response, attempt, waited)
            _compare_revisions(prepared.headers["revision"], response, context)
            if response.is_success:
                return response
            from ..errors.classification import classify  # noqa: PLC0415 - only failures need it

            failure = classify(response, bearer=context.bearer and operation.info.auth == "private", now=clock.now())
        elapsed = clock.monotonic() - began
        wait = wait_before_retry(retry, operation, failure, attempt=attempt, elapsed=elapsed)
        if wait is None:
            raise _final(failure, operation, attempt)
        for hook in (retry.on_retry, context.hooks.on_retry):
            yield from tell(hook, RetryDetails(operation=operation, attempt=attempt, wait=wait, error=failure))
        kind = type(failure).__name__  # the server's text may contain personal data
        told |= {"wait": wait, "error": kind}
        log().info("%s: attempt %d failed (%s), next in %.2f s", operation.info.id, attempt, kind, wait, extra=told)
        waited += wait
        yield Sleep(wait)


def _logged(response: Response[Any], attempt: int, waited: float) -> dict[str, Any]:
    """Log the response; return the facts of the record."""
    info, status, request_id = response.operation.info, response.status_code, response.request_id
    told = facts(info.id, status=status, attempt=attempt, wait=waited, request_id=request_id)
    name = info.id.removeprefix(f"{info.method} ")  # that of an unknown operation begins with it
    log().debug("%s %s: %d, attempt %d, request %s", info.method, name, status, attempt, request_id, extra=told)
    return told


def _sent(request: Send, auth: Auth | None) -> Flow[Response[Any]]:
    try:
        if auth is not None:
            return (yield from auth.send(request))
        response: Response[Any] = yield request
    except BadResponseError as error:  # not read, because it is too large or compressed in an unknown way
        if error.operation is not request.operation or request.operation.replayable:
            raise
        raise UnknownOutcomeError.of(error) from error
    return response


def _final(failure: KlaviyoError, operation: Operation[Any], attempts: int) -> KlaviyoError:
    """The error to raise for the last failure; a note has the number of attempts."""
    unknown = isinstance(failure, TransportError) and failure.sent and not operation.replayable
    if unknown and not isinstance(failure, UnknownOutcomeError):
        failure = UnknownOutcomeError.of(failure)
    if attempts > 1:
        failure.add_note(f"sent {attempts} times")
    return failure


def _compare_revisions(sent: str, response: Response[Any], context: Context) -> None:
    served = response.headers.get("x-klaviyo-api-revision")
    if served is None or served == sent or sent in context.warned:
        return
    try:
        api_revision("revision", served)
    except ArgumentError:  # garbled on its way: what else the answer says is judged by others
        return
    context.warned.add(sent)
    warnings.warn(
        RevisionMismatchWarning(
            f"the server used revision {served} instead of {sent}, which is retired; regenerate the client"
        ),
        stacklevel=2,
    )
