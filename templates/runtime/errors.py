"""Exceptions of the package.

::

    KlaviyoError
    ├── ArgumentError           an invalid argument (also a ValueError)
    │   ├── ArgumentTypeError       an argument of the wrong type (also a TypeError)
    │   └── MissingCredentialError  the operation needs a credential that the client does not have
    ├── ClientClosedError       the client is closed (also a RuntimeError)
    ├── EncodeError             a value that cannot be encoded as JSON (also a ValueError); has its path
    ├── BadResponseError        the response is not JSON:API; has its bytes
    │   └── ResponseTooLargeError   the response is larger than the limit of the client
    ├── NotIncludedError        the response does not have a related resource (also a LookupError)
    ├── APIStatusError          the server responded with a status of 300 or above
    └── TransportError          no complete response arrived
        └── RequestTimeoutError

Every error has the :class:`~.operation.Operation` that failed. No error prints a credential.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from json import loads
from typing import Any, Self

from .json_types import Json, is_deep
from .operation import Operation

__all__ = [
    "APIStatusError",
    "ArgumentError",
    "ArgumentTypeError",
    "BadResponseError",
    "ClientClosedError",
    "EncodeError",
    "KlaviyoError",
    "MissingCredentialError",
    "MissingValueError",
    "NotIncludedError",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "TransportError",
    "unknown_choice",
]

_SHOWN = 200
_MOST_ERRORS = 20_000  # twice the rows of the largest request


class KlaviyoError(Exception):
    """Base class of all errors of this package.

    Attributes:
        operation: the call that failed; ``None`` if there was none yet.
    """

    def __init__(self, message: str, *, operation: Operation[Any] | None = None) -> None:
        super().__init__(message)
        self.operation = operation

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


class ArgumentError(KlaviyoError, ValueError):
    """An invalid argument. Raised before anything is sent; the message names the argument.

    Attributes:
        argument: its name, or the path of a value inside it, such as ``properties.sizes[2]``.
    """

    def __init__(self, message: str, *, argument: str | None = None, operation: Operation[Any] | None = None) -> None:
        super().__init__(message, operation=operation)
        self.argument = argument


class ArgumentTypeError(ArgumentError, TypeError):
    """An argument of the wrong type, or an unknown argument."""


def unknown_choice(argument: str, value: object, allowed: Iterable[object], remedy: str = "") -> ArgumentError:
    """The error for a value of ``argument`` that is not allowed; it names the most similar one."""
    from difflib import get_close_matches  # only an error needs it

    known = {str(each).casefold().replace("_", "-"): each for each in allowed}
    near = get_close_matches(str(value).casefold().replace("_", "-"), known, n=1)
    hint = f"; did you mean {known[near[0]]!r}?" if near else ""
    shown = ", ".join([repr(each) for each in known.values()][:12])
    more = f" or {len(known) - 12} others" if len(known) > 12 else ""
    message = f"{argument} must be one of {shown}{more}, not {value!r}{hint}"
    return ArgumentError(f"{message}{'; ' * bool(remedy)}{remedy}", argument=argument)


class MissingCredentialError(ArgumentError):
    """The operation needs a credential that the client does not have; ``argument`` is the client's argument for it."""


class ClientClosedError(KlaviyoError, RuntimeError):
    """The client is closed and cannot send."""


class EncodeError(KlaviyoError, ValueError):
    """A value that cannot be encoded as JSON, or a datetime without a time zone. Raised before anything is sent.

    Attributes:
        path: path of the value, such as ``attributes.properties.sizes[2]``.
        reason: what is wrong.
    """

    def __init__(self, reason: str, *, path: str = "") -> None:
        super().__init__(f"{path}: {reason}" if path else reason)
        self.reason = reason
        self.path = path

    def within(self, step: str | int) -> Self:
        """The same error with a longer path: ``step`` is the key or index of the value in its container."""
        here = f"[{step}]" if isinstance(step, int) else step
        joint = "." if self.path and not self.path.startswith("[") else ""
        return type(self)(self.reason, path=f"{here}{joint}{self.path}")


class MissingValueError(EncodeError):
    """NaN, NaT or ``pandas.NA``, which JSON does not have."""


class TransportError(KlaviyoError):
    """The connection failed before a complete response arrived. ``__cause__`` is the exception of the HTTP library.

    Attributes:
        sent: whether the server may have received the request; false if no connection was opened.
    """

    def __init__(self, message: str, *, operation: Operation[Any] | None = None, sent: bool = True) -> None:
        super().__init__(message, operation=operation)
        self.sent = sent


class RequestTimeoutError(TransportError):
    """Connecting, sending or receiving took longer than the timeout."""


class BadResponseError(KlaviyoError):
    """A response with a 2xx status is not what the operation returns.

    The body is not JSON, not UTF-8, truncated or empty, or it is another document, such as one with errors.

    Attributes:
        status_code: HTTP status.
        headers: headers of the response, names in lower case.
        content: the whole body.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int | None = None,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
        operation: Operation[Any] | None = None,
    ) -> None:
        super().__init__(message, operation=operation)
        self.status_code = status_code
        self.headers = dict(headers or {})
        self.content = content

    @property
    def body(self) -> bytes:
        """Alias of ``content``."""
        return self.content


class ResponseTooLargeError(BadResponseError):
    """The body of a response is larger than ``max_response_bytes``; ``content`` is its beginning."""


class NotIncludedError(KlaviyoError, LookupError):
    """The response does not have a related resource. It may be that the call does not ask for it, with ``include``."""


class APIStatusError(KlaviyoError):
    """The server refused the request, or redirected it.

    Attributes:
        status_code: HTTP status.
        headers: headers of the response, names in lower case.
        content: the raw body.
        errors: the JSON:API error objects, with their unknown keys; empty if the body has none.
        request_id: the server's id of the request, for a support ticket.
    """

    def __init__(
        self,
        *,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        operation: Operation[Any] | None = None,
    ) -> None:
        self.errors = error_objects(content)
        super().__init__(_describe(status_code, self.errors, content, operation), operation=operation)
        self.status_code = status_code
        self.headers = dict(headers)
        self.content = content

    @property
    def request_id(self) -> str | None:
        """The header ``X-Klaviyo-Req-Id``, or the id of the first error object."""
        found = self.headers.get("x-klaviyo-req-id") or next((e.get("id") for e in self.errors), None)
        return found if isinstance(found, str) else None


def error_objects(content: bytes) -> list[dict[str, Any]]:
    """The error objects of a JSON:API error document; empty for any other body. Never raises."""
    try:
        document: Json = loads(content)
    except (ValueError, RecursionError):
        return []
    if is_deep([document]):  # no API error, and more than pickle can follow
        return []
    return objects_in(document.get("errors") if isinstance(document, dict) else None)


def objects_in(errors: Json) -> list[dict[str, Any]]:
    """The error objects in the member ``errors`` of a document: a list, or a single one."""
    found = errors if isinstance(errors, list) else [errors]
    return [error for error in found[:_MOST_ERRORS] if isinstance(error, dict)]


def _describe(status: int, errors: list[dict[str, Any]], content: bytes, operation: Operation[Any] | None) -> str:
    name = f"{operation.info.id}: " if operation else ""
    if not errors:
        return f"{name}HTTP {status} ({len(content)} bytes without a JSON:API error)"
    return f"{name}HTTP {status} {summary(errors)}"


def summary(errors: list[dict[str, Any]]) -> str:
    """The first of some error objects, on one line, and how many more there are."""
    first = errors[0]
    source: Json = first.get("source")
    where = (source.get("pointer") or source.get("parameter")) if isinstance(source, dict) else None
    detail = _line(first.get("detail") or first.get("title") or "no detail")
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    place = f" at {_line(where)}" if where else ""
    stopless = detail.removesuffix(".") if place or more else detail
    return f"{_line(first.get('code') or 'error')}: {stopless}{place}{more}"


def _line(value: Any) -> str:
    """``value`` on one line, shortened."""
    text = " ".join(str(value).split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _restore(cls: type[KlaviyoError], args: tuple[Any, ...], state: dict[str, Any]) -> KlaviyoError:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error
