"""The log of requests of a fake, with assertions for tests."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from threading import Lock
from typing import Any, overload

import attrs

from klaviyo_client.runtime.forks import new_in_children
from klaviyo_client.runtime.json_types import cut, one_line

from ...messages.http_messages import Request, Response

__all__ = ["Received", "RequestLog"]


@attrs.define(eq=False)
class Received:
    """One request and its response. Its ``repr`` shows no credentials and no bodies.

    Attributes:
        request: the request.
        operation: id of the operation; ``None`` for an unknown path or method.
        path_params: percent-decoded path parameters.
        query: parameter names to text.
        account: public key of the account; empty if the request was refused before it was known.
        response: the response; ``None`` while the request is handled.
        fault: name of the injected fault.
    """

    request: Request
    operation: str | None = None
    path_params: Mapping[str, str] = attrs.field(factory=dict[str, str])
    query: Mapping[str, str] = attrs.field(factory=dict[str, str])
    account: str = ""
    response: Response | None = None
    fault: str | None = None

    @property
    def status(self) -> int | None:
        """HTTP status of the response; ``None`` if the client got none."""
        if self.response is None or self.response.delivery.kind in ("reset", "silence"):
            return None
        return self.response.status

    @property
    def json(self) -> Any:
        """The decoded body of the request; ``None`` without a body.

        Raises:
            ValueError: the body is not JSON.
        """
        return json.loads(self.request.body) if self.request.body else None

    def header(self, name: str) -> str | None:
        """Value of a request header (case-insensitive)."""
        return self.request.header(name)

    def __repr__(self) -> str:
        fault = "" if self.fault is None else f" (fault: {self.fault})"
        path = one_line(self.request.path, 200)
        return f"<{self.operation or 'no operation'}: {self.request.method} {path} -> {self.status}{fault}>"


class RequestLog(Sequence[Received]):
    """All requests, including refused ones, oldest first. Thread-safe.

    Args:
        keep: maximum number of requests; the oldest are dropped.
        check: raises for an unknown operation.
    """

    def __init__(self, keep: int, check: Callable[[str], str]) -> None:
        self._entries: deque[Received] = deque(maxlen=keep)
        self._check = check
        self._lock = new_in_children(Lock())

    def of(self, operation: str, *, status: int | None = None) -> list[Received]:
        """The requests of an operation, or only those with a response of ``status``.

        Raises:
            UnknownOperationError: there is no such operation.
        """
        name = self._check(operation)
        return [entry for entry in self if entry.operation == name and status in (None, entry.status)]

    def one(self, operation: str) -> Received:
        """The only request of an operation.

        Raises:
            AssertionError: there was none, or more than one.
            UnknownOperationError: there is no such operation.
        """
        self.assert_sent(operation, times=1)
        return self.of(operation)[0]

    @property
    def operations(self) -> list[str | None]:
        """The ids of the operations, in order."""
        return [entry.operation for entry in self]

    def assert_sent(self, operation: str, *, times: int | None = None, body: Any = None) -> None:
        """Assert that an operation was called.

        Args:
            operation: id of the operation.
            times: the exact number of calls; default: at least one.
            body: count only requests with this body.

        Raises:
            AssertionError: it was not called so; the message lists the requests.
            UnknownOperationError: there is no such operation.
        """
        found = [entry for entry in self.of(operation) if body is None or entry.json == body]
        if len(found) != times if times is not None else not found:
            wanted = "at least once" if times is None else f"{times} times"
            raise AssertionError(
                f"expected {operation} {wanted}, but it was sent {len(found)} times. {self._account()}"
            )

    def assert_not_sent(self, operation: str) -> None:
        """Assert that an operation was not called.

        Raises:
            AssertionError: it was called; the message lists the requests.
            UnknownOperationError: there is no such operation.
        """
        self.assert_sent(operation, times=0)

    def assert_nothing_sent(self) -> None:
        """Assert that there was no request.

        Raises:
            AssertionError: there was one; the message lists the requests.
        """
        if self:
            raise AssertionError(f"expected no requests. {self._account()}")

    def append(self, entry: Received) -> None:
        """Add a request."""
        with self._lock:
            self._entries.append(entry)

    def clear(self) -> None:
        """Clear the log."""
        with self._lock:
            self._entries.clear()

    def _account(self) -> str:
        entries = list(self)
        shown = "".join(f"\n  {entry!r}" for entry in entries[-20:])
        return f"Sent: {len(entries)} requests{', the last of them' if len(entries) > 20 else ''}{shown}"

    def __iter__(self) -> Iterator[Received]:
        with self._lock:
            return iter(list(self._entries))

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, index: int) -> Received: ...
    @overload
    def __getitem__(self, index: slice) -> list[Received]: ...
    def __getitem__(self, index: int | slice) -> Received | list[Received]:
        with self._lock:
            return list(self._entries)[index]

    def __repr__(self) -> str:
        return f"<RequestLog {cut(list(self), 1_900)}>"
