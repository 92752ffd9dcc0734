"""A server of raw sockets: it answers each connection with a function, so it can break any rule of HTTP."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable, Iterator
from threading import Event, Thread

import attrs

__all__ = ["Answer", "Raw", "chunked", "ok", "raw_server", "read_request"]

Answer = Callable[["Raw"], object]


@attrs.define(eq=False)
class Raw:
    """One connection, and what it was sent."""

    socket: socket.socket
    over: Event
    request: bytes = b""

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def drip(self, data: bytes, pause: float) -> None:
        """Send one byte after the other."""
        for byte in data:
            self.send(bytes([byte]))
            if self.over.wait(pause):
                return

    def wait(self) -> None:
        """Do nothing until the test ends."""
        self.over.wait(60)


@attrs.define
class Serving:
    port: int
    requests: list[bytes] = attrs.Factory(list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextlib.contextmanager
def raw_server(*answers: Answer, read: bool = True) -> Iterator[Serving]:
    """Answer request number n with ``answers[n]``; the last one goes on for ever.

    Args:
        answers: get the connection, and close it at their end if they return ``False``.
        read: whether a request is read first.
    """
    over, threads = Event(), list[Thread]()
    connections: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:
        serving = Serving(listening.getsockname()[1])

        def serve(connection: socket.socket) -> None:
            raw = Raw(connection, over)
            with contextlib.suppress(OSError), connection:
                while True:
                    if read:
                        raw.request = read_request(connection)
                        if not raw.request:
                            return
                    serving.requests.append(raw.request)
                    answer = answers[min(len(serving.requests), len(answers)) - 1]
                    if answer(raw) is False or not read:
                        return

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = listening.accept()
                    connections.append(connection)
                    threads.append(Thread(target=serve, args=(connection,)))
                    threads[-1].start()

        accepting = Thread(target=accept)
        accepting.start()
        try:
            yield serving
        finally:
            over.set()
            listening.shutdown(socket.SHUT_RDWR)
            accepting.join(10)
            for connection in connections:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            for thread in threads:
                thread.join(10)


def read_request(connection: socket.socket) -> bytes:
    """The next request with its body; empty at the end of the connection."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65_536)
        if not piece:
            return b""
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line.split(b":")[1] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    while len(body) < int(lengths[0] if lengths else 0):
        body += connection.recv(65_536)
    return head + b"\r\n\r\n" + body


def ok(body: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    """A response."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def chunked(*chunks: bytes, headers: tuple[str, ...] = (), end: bool = True) -> bytes:
    """A response in chunks."""
    lines = ["HTTP/1.1 200 OK", "Transfer-Encoding: chunked", *headers]
    body = b"".join(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n" for chunk in chunks)
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body + (b"0\r\n\r\n" if end else b"")
