"""Exceptions of the package.

::

    KlaviyoError
    ├── ArgumentError           an argument that cannot be right (also a ValueError)
    │   ├── ArgumentTypeError       ... of a type that cannot be right (also a TypeError)
    │   └── MissingCredentialError  the call needs a credential that the client has not
    ├── ClientClosedError       the client was closed before (also a RuntimeError)
    ├── EncodeError             an argument that has no JSON form (also a ValueError); names its path
    ├── BadResponseError        an answer that is not what a JSON:API server sends; keeps the raw bytes
    ├── APIStatusError          the server answered with a status of 300 or above
    └── TransportError          no (complete) answer came back
        └── RequestTimeoutError

Every error keeps the :class:`~.operation.Operation` that it is about, and none of them prints a credential.
"""

from __future__ import annotations

from collections.abc import Mapping
from json import loads
from typing import Any

from .json_types import Json
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
    "RequestTimeoutError",
    "TransportError",
]

_SHOWN = 200


class KlaviyoError(Exception):
    """Root of everything that this package raises on purpose.

    Attributes:
        operation: the call that failed, or ``None`` where there was none yet.
    """

    def __init__(self, message: str, *, operation: Operation[Any] | None = None) -> None:
        super().__init__(message)
        self.operation = operation

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


class ArgumentError(KlaviyoError, ValueError):
    """An argument that cannot be right. Raised before anything is sent; the message names the argument.

    Attributes:
        argument: its name; for a value within it the path, as in ``properties.sizes[2]``.
    """

    def __init__(self, message: str, *, argument: str | None = None, operation: Operation[Any] | None = None) -> None:
        super().__init__(message, operation=operation)
        self.argument = argument


class ArgumentTypeError(ArgumentError, TypeError):
    """An argument of a type that cannot be right, or with a name that does not exist."""


class MissingCredentialError(ArgumentError):
    """The operation needs a credential that its client was not given; ``argument`` is the one that would bring it."""


class ClientClosedError(KlaviyoError, RuntimeError):
    """The client was closed before, and sends nothing any more."""


class EncodeError(KlaviyoError, ValueError):
    """A value that JSON cannot carry, or a datetime without a time zone. Raised before anything is sent.

    Attributes:
        path: where the value stands, as in ``attributes.properties.sizes[2]``.
        reason: what is wrong with it.
    """

    def __init__(self, reason: str, *, path: str = "") -> None:
        super().__init__(f"{path}: {reason}" if path else reason)
        self.reason = reason
        self.path = path

    def within(self, step: str | int) -> EncodeError:
        """The same error, seen from the container that holds the value under ``step``."""
        here = f"[{step}]" if isinstance(step, int) else step
        joint = "." if self.path and not self.path.startswith("[") else ""
        return EncodeError(self.reason, path=f"{here}{joint}{self.path}")


class TransportError(KlaviyoError):
    """The connection failed before a complete answer arrived. ``__cause__`` is the HTTP library's exception.

    Attributes:
        sent: whether the server may have received the request; false if no connection was made.
    """

    def __init__(self, message: str, *, operation: Operation[Any] | None = None, sent: bool = True) -> None:
        super().__init__(message, operation=operation)
        self.sent = sent


class RequestTimeoutError(TransportError):
    """Connecting, sending, or waiting for the answer took longer than the timeout allows."""


class BadResponseError(KlaviyoError):
    """The body of an answer cannot be read: not JSON, cut short, empty where a document is due, or not UTF-8.

    Attributes:
        status_code: HTTP status of the answer.
        headers: headers of the answer, names in lower case.
        content: the body, every byte of it.
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
        """``content`` by another name."""
        return self.content


class APIStatusError(KlaviyoError):
    """The server refused the call, or redirected it.

    Attributes:
        status_code: HTTP status.
        headers: headers of the answer, names in lower case.
        content: the raw body.
        errors: the JSON:API error objects as they came (unknown keys included); empty if the body holds none.
        request_id: the server's id of this request, for a support ticket.
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
        """``X-Klaviyo-Req-Id``, or the id of the first error object."""
        found = self.headers.get("x-klaviyo-req-id") or next((e.get("id") for e in self.errors), None)
        return found if isinstance(found, str) else None


def error_objects(content: bytes) -> list[dict[str, Any]]:
    """The error objects of a JSON:API error document; empty for any other body. Never raises."""
    try:
        document: Json = loads(content)
    except (ValueError, RecursionError):
        return []
    found: Json = document.get("errors") if isinstance(document, dict) else None
    if isinstance(found, dict):
        return [found]
    return [error for error in found if isinstance(error, dict)] if isinstance(found, list) else []


def _describe(status: int, errors: list[dict[str, Any]], content: bytes, operation: Operation[Any] | None) -> str:
    name = f"{operation.info.id}: " if operation else ""
    if not errors:
        return f"{name}HTTP {status} ({len(content)} bytes, no JSON:API error in them)"
    first = errors[0]
    source: Json = first.get("source")
    where = (source.get("pointer") or source.get("parameter")) if isinstance(source, dict) else None
    detail = _line(first.get("detail") or first.get("title") or "no detail")
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    place = f" at {_line(where)}" if where else ""
    return f"{name}HTTP {status} {_line(first.get('code') or 'error')}: {detail}{place}{more}"


def _line(value: Any) -> str:
    """``value`` on one line of bounded length."""
    text = " ".join(str(value).split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _restore(cls: type[KlaviyoError], args: tuple[Any, ...], state: dict[str, Any]) -> KlaviyoError:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error
