"""Faults that a fake plays on demand: what servers, proxies and networks do to clients now and then.

Each function makes a `Fault`, a plain value that `FakeKlaviyo.fail` takes. A fault is either played instead of the
call, which then has no effect, or on the answer of a call that has been carried out; `after_effect` chooses where both
exist.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from email.utils import format_datetime
from random import Random

import attrs

from ..http_messages import Delivery, Headers, Request, Response
from ..openapi_document import Operation
from ..schema_resolution import Resolver
from . import answer_mutation as mutation
from .accepted_call import Refusal
from .rate_limits import throttled as throttled_response
from .refusals import refused

__all__ = [
    "Fault",
    "Scene",
    "answer",
    "empty_body",
    "error",
    "gateway_error",
    "malformed_json",
    "missing",
    "nulls",
    "reset",
    "slow",
    "throttled",
    "timeout",
    "truncated",
    "unknown_enum_values",
]


@attrs.frozen
class Scene:
    """Where a fault is played.

    Attributes:
        request: what the client sent.
        operation: what it means; ``None`` if it is none of the API's.
        request_id: id of the answer.
        headers: those that every answer of the operation has, without limits.
        now: time of the fake.
        random: picks what is left open; seeded.
        resolver: reads schemas.
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
        name: shown in the log.
        play: makes what the client sees, of the true answer (an empty one if the call is not carried out).
        takes_effect: whether the call is carried out.
    """

    name: str
    play: Callable[[Scene, Response], Response] = attrs.field(repr=False)
    takes_effect: bool = False


def throttled(retry_after: float | str | datetime | timedelta | None = 1) -> Fault:
    """A 429, in the shape of recorded responses.

    Args:
        retry_after: form of the ``Retry-After`` header. A whole number (what the live API sends), a decimal number, or
            a text as it is; a ``datetime``, or a ``timedelta`` from the time of the fake, as an HTTP date; ``None``: no
            header.
    """

    def play(scene: Scene, _: Response) -> Response:
        value, wait = _retry_after(retry_after, scene.now)
        return throttled_response(scene.request_id, wait, value, scene.headers)

    return Fault("throttled", play)


def error(status: int = 500, code: str = "error", detail: str = "A server error occurred.") -> Fault:
    """An error of the API itself, with its JSON:API document, instead of the call.

    Raises:
        ValueError: the status is no error.
    """
    _check_status(status, 400)

    def play(scene: Scene, _: Response) -> Response:
        return refused(Refusal(status, code, detail, pointer="/data"), scene.request_id, scene.headers)

    return Fault(f"error {status}", play)


def gateway_error(status: int = 520, *, after_effect: bool = False) -> Fault:
    """A 5xx with a page in HTML, as a proxy before the API answers it.

    Raises:
        ValueError: the status is none of a server's errors.
    """
    _check_status(status, 500)
    page = f"<!DOCTYPE html>\n<html><head><title>{status}</title></head><body><h1>Error {status}</h1></body></html>\n"
    headers = (("Content-Type", "text/html; charset=UTF-8"), ("Cache-Control", "no-store"))

    def play(_: Scene, __: Response) -> Response:
        return Response(status, headers, page.encode())

    return Fault(f"gateway error {status}", play, after_effect)


def reset(*, after_effect: bool = False) -> Fault:
    """The connection breaks: before the call takes effect, or after, so that the client cannot know."""
    return Fault("reset", lambda _, true: attrs.evolve(true, delivery=Delivery("reset")), after_effect)


def timeout(*, after_effect: bool = False) -> Fault:
    """No answer comes. In process the client's read timeout ends at once; over HTTP it passes really."""
    return Fault("timeout", lambda _, true: attrs.evolve(true, delivery=Delivery("silence")), after_effect)


def slow(seconds: float, pieces: int = 4) -> Fault:
    """The true answer, its body in pieces with a wait before each.

    In process nothing waits: the client's read timeout ends the call if it is not longer than ``seconds``.

    Raises:
        ValueError: ``seconds`` is negative, or there is not even one piece.
    """
    if seconds < 0 or pieces < 1:
        raise ValueError(f"a body cannot come in {pieces} pieces, {seconds} seconds apart")
    return Fault(
        "slow", lambda _, true: attrs.evolve(true, delivery=Delivery("slow", seconds, pieces)), takes_effect=True
    )


def truncated() -> Fault:
    """The true answer, but the connection ends half-way through its body; before it, where there is no body."""

    def play(_: Scene, true: Response) -> Response:
        return attrs.evolve(true, delivery=Delivery("truncated" if true.body else "reset"))

    return Fault("truncated", play, takes_effect=True)


def malformed_json() -> Fault:
    """The true answer with a body that is cut off, and delivered as if it were whole."""
    return Fault("malformed JSON", lambda _, true: attrs.evolve(true, body=true.body[: len(true.body) // 2]), True)


def empty_body() -> Fault:
    """The true answer without its body."""
    return Fault("empty body", lambda _, true: attrs.evolve(true, body=b""), takes_effect=True)


def nulls(*names: str, share: float = 0.5) -> Fault:
    """The true answer with nulls for attributes and relationships: those named, or a ``share`` of all."""
    return _mutated("nulls", mutation.nulls(names, share))


def missing(*names: str, share: float = 0.5) -> Fault:
    """The true answer without attributes and relationships: those named, or a ``share`` of all."""
    return _mutated("missing fields", mutation.missing(names, share))


def unknown_enum_values(value: str = "a_value_of_tomorrow") -> Fault:
    """The true answer with ``value`` wherever the schema lists the values that are allowed."""
    return _mutated("unknown enum values", mutation.unknown_enum_values(value))


def answer(status: int, body: object = None, headers: Headers = (), *, after_effect: bool = False) -> Fault:
    """Any answer: ``body`` is bytes, a text, or plain data that becomes JSON; ``None`` for none."""
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
    """The header, and the seconds that the text of the error names."""
    if isinstance(form, timedelta):
        form = now + form
    if isinstance(form, datetime):
        return format_datetime(form.astimezone(now.tzinfo), usegmt=True), max(1, round((form - now).total_seconds()))
    if form is None or isinstance(form, str):
        return form, 1
    return str(form), max(1, round(form))


def _check_status(status: int, least: int) -> None:
    if not least <= status <= 599:
        raise ValueError(f"the status of such a fault is between {least} and 599, not {status}")
