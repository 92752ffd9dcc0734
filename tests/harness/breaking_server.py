"""A server on a real socket that breaks the answers of an application: the first part of the path says how."""

from __future__ import annotations

import contextlib
import select
import socket
import socketserver
import struct
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Literal, TypeAlias

import attrs

from klaviyo_ext.testing.messages.http_messages import App, Request, Response
from tests.served import served

__all__ = ["BreakingServer", "Piece", "Play", "breaking"]

Piece: TypeAlias = bytes | float | Literal["reset", "silence"]
"""Bytes to send, seconds to wait, a reset of the connection, or some seconds of silence."""

Play: TypeAlias = Callable[[Response], Iterator[Piece]]
"""What a client gets instead of the right response."""

_MOST_BYTES = 8_000_000_000


class BreakingServer(socketserver.ThreadingTCPServer):
    """The running server.

    Attributes:
        ending: ways after which the connection is closed.
        broken: of each way to break an answer, how many requests still meet it; a way that is missing meets all.
        requests: by the way.
    """

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 256

    def __init__(self, app: App, plays: Mapping[str, Play], ending: Collection[str]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.app = app
        self.plays = plays
        self.ending = ending
        self.broken: dict[str, int] = {}
        self.requests: Counter[str] = Counter()

    def url(self, name: str) -> str:
        """Where the answers are broken in this way."""
        return f"http://127.0.0.1:{self.server_address[1]}/{name}"

    def play(self, name: str) -> Play | None:
        """How to break the next answer; ``None``: not at all."""
        self.requests[name] += 1
        if name not in self.plays:
            return None
        left = self.broken.get(name)
        if left is not None:
            if left <= 0:
                return None
            self.broken[name] = left - 1
        return self.plays[name]

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is no error."""


class _Handler(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True
    server: BreakingServer

    def handle(self) -> None:
        with contextlib.suppress(OSError, _Reset):
            while (request := self._request()) is not None:
                _, name, path = request.path.split("/", 2)
                right = self.server.app.handle(attrs.evolve(request, path=f"/{path}"))
                play = self.server.play(name)
                if play is None:
                    self.wfile.write(whole(right))
                else:
                    self._send(play(right))
                    if name in self.server.ending:
                        return

    def _request(self) -> Request | None:
        line = self.rfile.readline()
        if not line:
            return None
        method, target, _ = line.decode("latin-1").split()
        headers: list[tuple[str, str]] = []
        while header := self.rfile.readline().strip():
            name, _, value = header.decode("latin-1").partition(":")
            headers.append((name, value.strip()))
        length = next((int(value) for name, value in headers if name.lower() == "content-length"), 0)
        body = self.rfile.read(length)
        path, _, query = target.partition("?")
        return None if len(body) < length else Request(method, path, query, tuple(headers), body)

    def _send(self, pieces: Iterator[Piece]) -> None:
        sent = 0
        for piece in pieces:
            if isinstance(piece, bytes):
                self.connection.sendall(piece)
                sent += len(piece)
                assert sent < _MOST_BYTES
            elif isinstance(piece, float):
                self._wait(piece)
            elif piece == "silence":
                self._wait(6.0)
            else:
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.connection.close()
                raise _Reset

    def _wait(self, seconds: float) -> None:
        """Wait, but not longer than the client."""
        readable, _, _ = select.select([self.connection], [], [], seconds)
        if readable and not self.connection.recv(65536):
            raise _Reset


class _Reset(Exception):  # noqa: N818 - ends a connection
    """The connection is at its end."""


def whole(response: Response) -> bytes:
    """The response as it should be."""
    lines = [f"HTTP/1.1 {response.status} X", *(f"{name}: {value}" for name, value in response.headers)]
    if response.status != 204:
        lines.append(f"Content-Length: {len(response.body)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + response.body


def breaking(
    app: App, plays: Mapping[str, Play], ending: Collection[str] = ()
) -> AbstractContextManager[BreakingServer]:
    """Serve on loopback until the end; see `BreakingServer`."""
    return served(BreakingServer(app, plays, ending))
