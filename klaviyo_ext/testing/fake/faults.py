"""Faults to inject into a fake: errors of servers, proxies and networks.

Each function returns a `Fault` for `FakeKlaviyo.fail`. A fault either replaces the call, which then has no effect, or
changes the response after the call took effect. Where both are possible, `after_effect` selects one.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from email.utils import format_datetime
from random import Random
from typing import Any

import attrs

from ..document.openapi_document import Operation
from ..document.schema_resolution import Resolver
from ..messages.http_messages import Delivery, Headers, Request, Response
from ..validation.request_problems import WHOLE
from . import answer_mutation as mutation
from .accepted_call import Refusal
from .error_responses import refused
from .oauth.endpoint_messages import OAuthRefusal
from .rate_limits import limit_headers, throttled as throttled_response

__all__ = [
    "Fault",
    "Scene",
    "answer",
    "attributes",
    "empty_body",
    "error",
    "gateway_error",
    "malformed_json",
    "missing",
    "nulls",
    "oauth_error",
    "reset",
    "slow",
    "throttled",
    "timeout",
    "truncated",
    "unknown_enum_values",
]


@attrs.frozen
class Scene:
    """The context of a fault.

    Attributes:
        request: the request.
        operation: its operation; ``None`` for an unknown path or method.
        request_id: id of the response.
        headers: headers that all responses of the operation have, without rate limits.
        now: time of the fake.
        random: seeded random source.
        resolver: resolver of schemas.
    """

    request: Request
    operation: Operation | None
    request_id: str
    headers: Headers
    now: datetime
    random: Random
    resolver: Resolver


@attrs.frozen
class Fault:
    """One fault.

    Attributes:
        name: name in the log.
        play: returns the response for the client, given the real one (empty if the call has no effect).
        takes_effect: whether the call takes effect.
    """

    name: str
    play: Callable[[Scene, Response], Response] = attrs.field(repr=False)
    takes_effect: bool = False


def throttled(retry_after: float | str | datetime | timedelta | None = 1) -> Fault:
    """A 429, as recorded.

    Args:
        retry_after: the ``Retry-After`` header. A whole number (as in the live API), a decimal number, or any text; a
            ``datetime``, or a ``timedelta`` from the time of the fake, becomes an HTTP date; ``None``: no header.
    """

    def play(scene: Scene, _: Response) -> Response:
        value, wait = _retry_after(retry_after, scene.now)
        return throttled_response(scene.request_id, wait, value, scene.headers)

    return Fault("throttled", play)


def error(
    status: int = 500, code: str = "error", detail: str = "A server error occurred.", *, pointer: str = WHOLE
) -> Fault:
    """An error of the API with a JSON:API document; the call has no effect.

    Args:
        status: HTTP status.
        code: code of the error.
        detail: text of the error.
        pointer: JSON pointer to the cause in the request; default: the whole request.

    Raises:
        ValueError: the status is not an error.
    """
    _check_status(status, 400)

    def play(scene: Scene, _: Response) -> Response:
        limits = () if scene.operation is None else limit_headers(scene.operation)
        refusal = Refusal(status, code, detail, pointer=pointer)
        return refused(refusal, scene.request_id, (*scene.headers, *limits))

    return Fault(f"error {status}", play)


def oauth_error(error: str = "invalid_grant", description: str = "", *, status: int | None = None) -> Fault:
    """A refusal of an OAuth endpoint (``oauth_token``, ``oauth_revoke``); the call has no effect.

    Args:
        error: code, such as ``invalid_grant``: the user has to connect the app again.
        description: text.
        status: HTTP status; default: 400, or 401 for ``invalid_client``.
    """
    if status is not None:
        _check_status(status, 400)
    return Fault(f"oauth {error}", lambda _, __: OAuthRefusal(error, description).response(status))


def gateway_error(status: int = 520, *, after_effect: bool = False) -> Fault:
    """A 5xx with an HTML page, as from a proxy in front of the API.

    Raises:
        ValueError: the status is not a 5xx.
    """
    _check_status(status, 500)
    page = f"<!DOCTYPE html>\n<html><head><title>{status}</title></head><body><h1>Error {status}</h1></body></html>\n"
    headers = (("Content-Type", "text/html; charset=UTF-8"), ("Cache-Control", "no-store"))

    def play(_: Scene, __: Response) -> Response:
        return Response(status, headers, page.encode())

    return Fault(f"gateway error {status}", play, after_effect)


def reset(*, after_effect: bool = False) -> Fault:
    """A broken connection, before or after the call takes effect."""
    return Fault("reset", lambda _, true: attrs.evolve(true, delivery=Delivery("reset")), after_effect)


def timeout(*, after_effect: bool = False) -> Fault:
    """No response. In process the client's read timeout ends at once; over HTTP it takes its real time."""
    return Fault("timeout", lambda _, true: attrs.evolve(true, delivery=Delivery("silence")), after_effect)


def slow(seconds: float, pieces: int = 4) -> Fault:
    """The real response, with its body in pieces and a wait before each.

    In process nothing waits: the call times out if the client's read timeout is not longer than ``seconds``.

    Raises:
        ValueError: ``seconds`` is negative, or ``pieces`` is less than 1.
    """
    if seconds < 0 or pieces < 1:
        raise ValueError(f"pieces must be at least 1 and seconds not negative, got {pieces} and {seconds}")
    delivery = Delivery("slow", seconds, pieces)
    return Fault("slow", lambda _, true: attrs.evolve(true, delivery=delivery), takes_effect=True)


def truncated() -> Fault:
    """The real response, but the connection ends half-way through the body, or before an empty body."""

    def play(_: Scene, true: Response) -> Response:
        return attrs.evolve(true, delivery=Delivery("truncated" if true.body else "reset"))

    return Fault("truncated", play, takes_effect=True)


def malformed_json() -> Fault:
    """The real response with a truncated body, delivered as if it were complete."""
    return Fault("malformed JSON", lambda _, true: attrs.evolve(true, body=true.body[: len(true.body) // 2]), True)


def empty_body() -> Fault:
    """The real response without its body."""
    return Fault("empty body", lambda _, true: attrs.evolve(true, body=b""), takes_effect=True)


def attributes(**values: Any) -> Fault:
    """The real response with other values of attributes, as in ``attributes(status="cancelled")``."""
    return _mutated("other attributes", mutation.attributes(values))


def nulls(*names: str, share: float = 0.5) -> Fault:
    """The real response with null for the named attributes and relationships, or for a ``share`` of all."""
    return _mutated("nulls", mutation.nulls(names, share))


def missing(*names: str, share: float = 0.5) -> Fault:
    """The real response without the named attributes and relationships, or without a ``share`` of all."""
    return _mutated("missing fields", mutation.missing(names, share))


def unknown_enum_values(value: str = "a_value_of_tomorrow") -> Fault:
    """The real response with ``value`` for every attribute with an enum."""
    return _mutated("unknown enum values", mutation.unknown_enum_values(value))


def answer(status: int, body: object = None, headers: Headers = (), *, after_effect: bool = False) -> Fault:
    """Any response; ``body`` is bytes, text, data for JSON, or ``None`` for no body."""
    if isinstance(body, bytes):
        content = body
    elif isinstance(body, str):
        content = body.encode()
    else:
        content = b"" if body is None else json.dumps(body).encode()
    return Fault(f"answer {status}", lambda _, __: Response(status, headers, content), after_effect)


def _mutated(name: str, change: mutation.Change) -> Fault:
    def play(scene: Scene, true: Response) -> Response:
        if not true.body or scene.operation is None or not 200 <= true.status < 300:
            return true
        document = change(json.loads(true.body), mutation.schema_of(scene.operation, true.status), scene)
        return attrs.evolve(true, body=json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode())

    return Fault(name, play, takes_effect=True)


def _retry_after(form: float | str | datetime | timedelta | None, now: datetime) -> tuple[str | None, int]:
    """The header, and the seconds in the text of the error."""
    if isinstance(form, timedelta):
        form = now + form
    if isinstance(form, datetime):
        form += timedelta(microseconds=-form.microsecond % 1_000_000)  # dates of HTTP have whole seconds
        return format_datetime(form.astimezone(now.tzinfo), usegmt=True), max(1, round((form - now).total_seconds()))
    if form is None or isinstance(form, str):
        return form, 1
    return str(form), max(1, round(form))


def _check_status(status: int, least: int) -> None:
    if not least <= status <= 599:
        raise ValueError(f"status must be between {least} and 599, not {status}")
