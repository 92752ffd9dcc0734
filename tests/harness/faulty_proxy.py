"""A proxy on real sockets between a client and a server: it cuts, delays, repeats, truncates and garbles, by a seed.

A request goes to the server whole or not at all, as over TLS; the bytes of an answer may be anything.
"""

from __future__ import annotations

import contextlib
import select
import socket
import socketserver
import struct
from collections import Counter
from collections.abc import Iterable
from contextlib import AbstractContextManager
from io import BufferedIOBase
from random import Random
from threading import Lock
from urllib.parse import urlsplit

import attrs

from tests.served import served

__all__ = ["FAULTS", "FaultyProxy", "proxied"]

FAULTS = (
    "cut before",  # the request does not arrive
    "cut in the request",
    "reset before",
    "cut in the answer",
    "reset in the answer",
    "truncated",  # and the connection stays open for a while
    "garbled",
    "garbled head",
    "nonsense",  # instead of the answer
    "html 502",  # the same, as a gateway does
    "html 400",
    "delayed",
    "answer twice",
    "request twice",  # as a proxy that retries
)
"""What it does to an exchange."""

_HTML = b"<html><body><h1>%b</h1></body></html>"


class FaultyProxy(socketserver.ThreadingTCPServer):
    """The running proxy.

    Attributes:
        met: how often each fault was met.
        repeated: bodies of requests that went to the server twice through no fault of the client.
    """

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, target: str, seed: int, rate: float, kinds: Iterable[str]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        parts = urlsplit(target)
        self.target = (str(parts.hostname), int(parts.port or 80))
        self.met: Counter[str] = Counter()
        self.repeated: list[bytes] = []
        self._random, self._rate, self._kinds = Random(seed), rate, tuple(kinds)
        self._lock = Lock()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def draw(self) -> tuple[str, Random]:
        """The fault of the next exchange, or "", and random numbers of its own."""
        with self._lock:
            fault = self._random.choice(self._kinds) if self._random.random() < self._rate else ""
            self.met[fault] += 1
            return fault, Random(self._random.random())

    def handle_error(self, request: object, client_address: object) -> None:
        """A broken connection is what it is for."""


@attrs.frozen
class _Message:
    head: bytes
    body: bytes

    @property
    def whole(self) -> bytes:
        return self.head + self.body


class _Handler(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True
    server: FaultyProxy

    def handle(self) -> None:
        with contextlib.suppress(OSError, EOFError):
            while (request := _message(self.rfile)) is not None and self._exchange(request):
                pass

    def _exchange(self, request: _Message) -> bool:
        """Pass on a request and its answer; whether the connection goes on."""
        fault, random = self.server.draw()
        if fault == "delayed":
            select.select([self.connection], [], [], random.uniform(0, 0.02))
        if fault in {"cut before", "cut in the request"}:
            return False
        if fault == "reset before":
            return self._reset()
        if fault == "html 400":
            return self._say(b"HTTP/1.1 400 Bad Request", _HTML % b"Bad Request")
        if fault == "request twice":
            self.server.repeated.append(request.body)
            self._ask(request)
        answer = self._ask(request)
        match fault:
            case "html 502":
                return self._say(b"HTTP/1.1 502 Bad Gateway", _HTML % b"Bad Gateway")
            case "nonsense":
                self.wfile.write(random.randbytes(random.randint(1, 400)))
                return False
            case "cut in the answer" | "reset in the answer" | "truncated":
                self.wfile.write(answer.whole[: random.randrange(len(answer.whole))])
                if fault == "truncated":
                    select.select([self.connection], [], [], 1.0)
                return self._reset() if fault == "reset in the answer" else False
            case "garbled":
                self.wfile.write(answer.head + _garbled(answer.body, random))
            case "garbled head":
                self.wfile.write(_garbled(answer.head, random) + answer.body)
                return False
            case "answer twice":
                self.wfile.write(answer.whole * 2)
            case _:
                self.wfile.write(answer.whole)
        return True

    def _ask(self, request: _Message) -> _Message:
        with socket.create_connection(self.server.target) as upstream, upstream.makefile("rb") as reader:
            upstream.sendall(request.whole)
            answer = _message(reader)
        if answer is None:
            raise EOFError
        return answer

    def _say(self, line: bytes, body: bytes) -> bool:
        self.wfile.write(b"%b\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%b" % (line, len(body), body))
        return True

    def _reset(self) -> bool:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        return False


def _message(stream: BufferedIOBase) -> _Message | None:
    length = 0
    lines: list[bytes] = []
    while (line := stream.readline()).strip():
        lines.append(line)
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    if not line:
        return None
    body = stream.read(length)
    return _Message(b"".join([*lines, line]), body) if len(body) == length else None


def _garbled(content: bytes, random: Random) -> bytes:
    """Some bytes in a row are others: no digit becomes another one, which nobody could notice."""
    if not content:
        return content
    start, size = random.randrange(len(content)), random.randint(1, 40)
    return (
        content[:start]
        + bytes(random.randint(128, 255) for _ in content[start : start + size])
        + content[start + size :]
    )


def proxied(
    target: str, seed: int, rate: float = 0.3, kinds: Iterable[str] = FAULTS
) -> AbstractContextManager[FaultyProxy]:
    """A proxy before ``target``; ``rate`` is the share of exchanges that meet a fault."""
    return served(FaultyProxy(target, seed, rate, kinds))
