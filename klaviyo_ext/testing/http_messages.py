"""The two values every server of this package speaks: a request as received and the response to send.

They are plain data on purpose. The in-process transport, the loopback HTTP server and every application share
them, so what is tested in process is what runs over a socket.
"""

from __future__ import annotations

from typing import Literal, Protocol, TypeAlias

import attrs

__all__ = ["App", "Delivery", "DeliveryKind", "Headers", "Request", "Response"]

Headers = tuple[tuple[str, str], ...]
"""Header fields in order of arrival; names keep their case and may repeat."""

_SECRET_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization"})


def _values(headers: Headers, name: str) -> list[str]:
    wanted = name.lower()
    return [value for key, value in headers if key.lower() == wanted]


@attrs.frozen
class Request:
    """One HTTP request.

    `path` and `query` are raw, that is still percent-encoded, and `query` has no leading question mark. `body` holds
    the bytes after transfer decoding. The `repr` never shows credentials and shows the size of the body only.
    """

    method: str
    path: str
    query: str = ""
    headers: Headers = ()
    body: bytes = b""

    def header(self, name: str) -> str | None:
        """Value of a header, looked up without regard to case; repeated fields are joined with a comma."""
        values = _values(self.headers, name)
        return ", ".join(values) if values else None

    def header_values(self, name: str) -> list[str]:
        """Every value of a header in order of arrival."""
        return _values(self.headers, name)

    def __repr__(self) -> str:
        headers = ", ".join(
            f"{name}: {'[redacted]' if name.lower() in _SECRET_HEADERS else value}" for name, value in self.headers
        )
        target = f"{self.path}?{self.query}" if self.query else self.path
        return f"<Request {self.method} {target} headers={{{headers}}} body={len(self.body)} bytes>"


DeliveryKind: TypeAlias = Literal["whole", "reset", "silence", "truncated", "slow"]
"""`whole`: as it should be. `reset`: the connection breaks, nothing is sent. `silence`: nothing is sent until the
client gives up. `truncated`: the connection ends half-way through the body. `slow`: the body comes in pieces."""


@attrs.frozen
class Delivery:
    """How a response reaches the client, for servers that play faults.

    `seconds` is the wait before each of the `pieces` of a slow body.
    """

    kind: DeliveryKind = "whole"
    seconds: float = 0.0
    pieces: int = 1


_WHOLE = Delivery()


@attrs.frozen
class Response:
    """One HTTP response. An empty `body` means that the response has none (204, most 202)."""

    status: int
    headers: Headers = ()
    body: bytes = attrs.field(default=b"", repr=False)
    delivery: Delivery = _WHOLE

    def header(self, name: str) -> str | None:
        """Value of a header, looked up without regard to case; repeated fields are joined with a comma."""
        values = _values(self.headers, name)
        return ", ".join(values) if values else None


class App(Protocol):
    """Anything that answers requests. Implementations must be safe to call from several threads."""

    def handle(self, request: Request, /) -> Response:
        """Answer one request; problems of the request are answered, never raised."""
        ...
