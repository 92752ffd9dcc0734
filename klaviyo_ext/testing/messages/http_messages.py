"""HTTP requests and responses as plain data, for all servers of this package.

The in-process transport, the loopback HTTP server and all applications share them, so tests in process run the same
code as over a socket.
"""

from __future__ import annotations

from typing import Literal, Protocol, TypeAlias

import attrs

from klaviyo_client.runtime.json_types import one_line

__all__ = ["App", "Delivery", "DeliveryKind", "Headers", "Request", "Response"]

Headers = tuple[tuple[str, str], ...]
"""Header fields in their order; names keep their case and may repeat."""

_SECRET_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization"})


class _Message:
    __slots__ = ()
    headers: Headers

    def header(self, name: str) -> str | None:
        """Value of a header (case-insensitive); repeated fields are joined with commas."""
        values = self.header_values(name)
        return ", ".join(values) if values else None

    def header_values(self, name: str) -> list[str]:
        """All values of a header in their order."""
        wanted = name.lower()
        return [value for key, value in self.headers if key.lower() == wanted]


@attrs.frozen
class Request(_Message):
    """One HTTP request.

    `path` and `query` are still percent-encoded, and `query` has no leading question mark. `body` holds the bytes
    after transfer decoding. The `repr` shows no credentials, and only the size of the body.
    """

    method: str
    path: str
    query: str = ""
    headers: Headers = ()
    body: bytes = b""

    def __repr__(self) -> str:
        headers = ", ".join(
            f"{name}: {'[redacted]' if name.lower() in _SECRET_HEADERS else value}" for name, value in self.headers
        )
        target = f"{self.path}?{self.query}" if self.query else self.path
        shown = f"{one_line(target, 500)} headers={{{one_line(headers, 1_000)}}}"
        return f"<Request {one_line(self.method, 20)} {shown} body={len(self.body)} bytes>"


DeliveryKind: TypeAlias = Literal["whole", "reset", "silence", "truncated", "slow"]
"""`whole`: normal. `reset`: the connection breaks, nothing is sent. `silence`: nothing is sent until the client gives
up. `truncated`: the connection ends half-way through the body. `slow`: the body comes in pieces."""


@attrs.frozen
class Delivery:
    """How to deliver a response, for servers that inject faults.

    A slow body is sent in `pieces`, after a wait of `seconds` before each.
    """

    kind: DeliveryKind = "whole"
    seconds: float = 0.0
    pieces: int = 1


_WHOLE = Delivery()


@attrs.frozen
class Response(_Message):
    """One HTTP response. An empty `body` means no body (204, most 202)."""

    status: int
    headers: Headers = ()
    body: bytes = attrs.field(default=b"", repr=False)
    delivery: Delivery = _WHOLE


class App(Protocol):
    """Handles requests. Implementations must be thread-safe."""

    def handle(self, request: Request, /) -> Response:
        """Handle one request; report problems of the request in the response, and never raise."""
        ...
