"""Serve an application over HTTP/1.1, on the loopback interface by default."""

from __future__ import annotations

import contextlib
import gzip as gzip_codec
import ipaddress
import os
import socket
import struct
from collections.abc import Generator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from typing import Any, cast

import attrs

from .host_header import foreign_host
from .http_messages import App, Delivery, Request, Response

__all__ = ["Serving", "serve"]

_COMPRESSED_FROM = 1024  # bytes; compression of smaller bodies does not pay off
_PHRASES = {status.value: status.phrase for status in HTTPStatus}
_MAX_BODY = 64 * 1024 * 1024
_LAST_PORT = 65_535


@attrs.frozen
class Serving:
    """A running server. `url` is its base URL, without a trailing slash."""

    url: str
    host: str
    port: int

    def __str__(self) -> str:
        return self.url


@contextlib.contextmanager
def serve(
    app: App, host: str = "127.0.0.1", port: int = 0, *, allow_remote: bool = False, gzip: bool = False
) -> Generator[Serving]:
    """Serve an application until the context ends, with one thread for each connection.

    Requests whose ``Host`` is not a loopback name or address get a 421: a web page whose name leads to this machine
    (DNS rebinding) cannot use the server. With ``allow_remote`` any ``Host`` will do.

    At the end all connections are closed and all threads have ended.

    Args:
        app: handles the requests.
        host: host name or address to listen on.
        port: the port; 0 picks a free one.
        allow_remote: allow a host that other machines can reach.
        gzip: compress responses of 1 KB and more for clients that accept it.

    Raises:
        ValueError: the host is not a loopback address, and `allow_remote` is false; or the port is not a port.
        OSError: the port is in use, or the host is not of this machine.

    """
    family, address = _address(host, port)
    if not allow_remote and not ipaddress.ip_address(address[0]).is_loopback:
        raise ValueError(f"other machines can reach {host}; pass allow_remote=True to allow that")
    server = _Server(family, address, app, gzip=gzip, own=None if allow_remote else host)
    with server:
        # The poll interval only limits how long the end of the context takes.
        thread = Thread(target=server.serve_forever, args=(0.02,), name="klaviyo-ext-testing")
        thread.start()
        process = os.getpid()
        try:
            actual = int(server.server_address[1])
            shown = f"[{address[0]}]" if family == socket.AF_INET6 else address[0]
            yield Serving(f"http://{shown}:{actual}", address[0], actual)
        finally:
            if os.getpid() == process:  # the threads and connections of a child process are those of its parent
                server.closing.set()
                server.shutdown()
                thread.join()
                server.close_connections()


def _address(host: str, port: int) -> tuple[socket.AddressFamily, tuple[str, int]]:
    if not 0 <= port <= _LAST_PORT:  # getaddrinfo would take the remainder
        raise ValueError(f"port must be 0 to {_LAST_PORT}, not {port}")
    # An empty host means all addresses, as for a socket.
    found = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    family, _, _, _, address = found[0]
    return family, (str(address[0]), int(address[1]))


class _Server(ThreadingHTTPServer):
    # Closing waits for the threads of all connections, so that none outlives the server.
    daemon_threads = False
    block_on_close = True
    request_queue_size = 128

    def __init__(
        self, family: socket.AddressFamily, address: tuple[str, int], app: App, *, gzip: bool, own: str | None
    ) -> None:
        self.address_family = family
        self.app = app
        self.gzip = gzip
        self.own = own  # the name that it listens on; ``None``: any name will do
        self._connections: set[socket.socket] = set()
        self._connections_lock = Lock()
        self.closing = Event()
        super().__init__(address, _Handler)

    def server_bind(self) -> None:
        # The base class looks up the host name, which can take seconds.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._connections_lock:
            self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._connections_lock:
            self._connections.discard(request)
        super().shutdown_request(request)

    def close_connections(self) -> None:
        """End kept-alive connections whose threads wait for another request."""
        with self._connections_lock:
            for connection in self._connections:
                with contextlib.suppress(OSError):  # the client closed it first
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Log nothing: a client that hangs up is not an error. Errors of the application go into the response."""


class _BodyError(ValueError):
    """The body does not match its headers."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "klaviyo-ext-testing"
    sys_version = ""
    # Otherwise a response can wait 40 ms for the acknowledgement of the previous one.
    disable_nagle_algorithm = True

    def setup(self) -> None:
        super().setup()
        self._server = cast("_Server", self.server)

    def _answer(self) -> None:
        try:
            body = self._body()
        except _BodyError as error:
            self.close_connection = True
            self.send_error(HTTPStatus.BAD_REQUEST, str(error))
            return
        own = self._server.own
        foreign = None if own is None else foreign_host(self.headers.get_all("Host") or (), own)
        if foreign is not None:
            self.close_connection = True
            text = (
                f"This server is for this machine only; {foreign!r} is not a name of it: use localhost or 127.0.0.1.\n"
            )
            self._send(Response(HTTPStatus.MISDIRECTED_REQUEST, (("Content-Type", "text/plain"),), text.encode()))
            return
        path, _, query = self.path.partition("?")
        request = Request(self.command, path, query, tuple(self.headers.items()), body)
        try:
            response = self._server.app.handle(request)
        except Exception as error:  # noqa: BLE001 - the client must see that its server broke
            self.close_connection = True
            self.send_error(HTTPStatus.INTERNAL_SERVER_ERROR, f"{type(error).__name__}: {error}"[:200])
            return
        self._send(response)

    # The base class finds methods by these names.
    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = do_HEAD = do_OPTIONS = do_TRACE = _answer  # noqa: N815

    def _send(self, response: Response) -> None:
        if response.delivery.kind in ("reset", "silence"):
            self._send_nothing(wait=response.delivery.kind == "silence")
            return
        body, headers = response.body, list(response.headers)
        if self._server.gzip:
            headers.append(("Vary", "Accept-Encoding"))
            if len(body) >= _COMPRESSED_FROM and "gzip" in self.headers.get("Accept-Encoding", ""):
                body = gzip_codec.compress(body, compresslevel=1, mtime=0)
                headers.append(("Content-Encoding", "gzip"))
        headers += [("Server", self.server_version), ("Date", self.date_time_string())]
        if response.status != HTTPStatus.NO_CONTENT:
            headers.append(("Content-Length", str(len(body))))
        if self.close_connection or response.delivery.kind == "truncated":
            headers.append(("Connection", "close"))
        phrase = _PHRASES.get(response.status, "")
        lines = [
            f"{self.protocol_version} {response.status} {phrase}",
            *(f"{name}: {value}" for name, value in headers),
        ]
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        if self.command == "HEAD":
            body = b""
        match response.delivery.kind:
            case "slow":
                self._send_slowly(head, body, response.delivery)
            case "truncated":
                self.close_connection = True
                self.wfile.write(head + body[: len(body) // 2])
            case _:
                # Send head and body in one write, so that they share a packet.
                self.wfile.write(head + body)

    def _send_nothing(self, *, wait: bool) -> None:
        """Send no response: break the connection, or first wait for the client to do so."""
        self.close_connection = True
        if wait:
            with contextlib.suppress(OSError):
                # Readable without data: the client or the server has closed the connection.
                while self.connection.recv(4096):
                    pass
        else:
            # Closing with a linger time of 0 sends a reset.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()

    def _send_slowly(self, head: bytes, body: bytes, delivery: Delivery) -> None:
        self.wfile.write(head)
        size = max(1, -(-len(body) // delivery.pieces))
        for start in range(0, len(body), size):
            if self._server.closing.wait(delivery.seconds):
                self.close_connection = True
                return
            self.wfile.write(body[start : start + size])

    def _body(self) -> bytes:
        if "Transfer-Encoding" in self.headers:
            if self.headers["Transfer-Encoding"].strip().lower() != "chunked":
                raise _BodyError("Only chunked transfer coding is supported.")
            return self._chunks()
        stated = self.headers.get("Content-Length", "0")
        if not (stated.isascii() and stated.isdecimal()) or int(stated) > _MAX_BODY:
            raise _BodyError("Invalid Content-Length.")
        return self._exactly(int(stated))

    def _chunks(self) -> bytes:
        parts: list[bytes] = []
        total = 0
        while True:
            line = self.rfile.readline(256).partition(b";")[0].strip()
            try:
                size = int(line, 16)
            except ValueError:
                raise _BodyError("A chunk has no size.") from None
            total += size
            if size < 0 or total > _MAX_BODY:
                raise _BodyError("A chunk has an invalid size.")
            if size == 0:
                while self.rfile.readline(65537).strip():
                    pass  # trailer fields
                return b"".join(parts)
            parts.append(self._exactly(size))
            if self.rfile.readline(3) != b"\r\n":
                raise _BodyError("A chunk does not match its size.")

    def _exactly(self, size: int) -> bytes:
        body = self.rfile.read(size)
        if len(body) < size:
            raise _BodyError("The connection ended within the body.")
        return body

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing; the application keeps its own log."""
