"""A server that always fails in the same way, and counts how often it is asked. The path begins with the fault."""

from __future__ import annotations

import re
import socket
import socketserver
import struct
import threading
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager

__all__ = ["FAULTS", "Faulty", "faulty"]

FAULTS = {
    "429 after 1 s": b"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n",
    "429": b"HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n",
    "503": b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n",
    "reset": b"",
}
"""Name to answer; an empty one resets the connection."""


class Faulty:
    """The running server.

    Attributes:
        url: where it is; a client is given ``f"{url}/{key}"`` with a number in the order of `FAULTS`.
        requests: number of requests by method and fault.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.requests: Counter[tuple[str, str]] = Counter()
        self._lock = threading.Lock()

    def count(self, method: str, fault: str) -> None:
        """Take note of a request."""
        with self._lock:
            self.requests[method, fault] += 1


@contextmanager
def faulty() -> Generator[Faulty]:
    """Serve on loopback until the end."""
    names = list(FAULTS)

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            while line := self.rfile.readline():
                length = 0
                while header := self.rfile.readline().strip():
                    if header.lower().startswith(b"content-length:"):
                        length = int(header.partition(b":")[2])
                self.rfile.read(length)
                found = re.match(rb"(\w+) /(\d)/", line)
                if found is None:
                    return
                fault = names[int(found[2])]
                served.count(found[1].decode(), fault)
                if not FAULTS[fault]:
                    # A linger of zero seconds turns the end of the connection into a reset.
                    self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    return
                self.wfile.write(FAULTS[fault])

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        allow_reuse_address = True

        def handle_error(self, request: object, client_address: object) -> None:
            """Stay silent: a client that hangs up is no error."""

    with Server(("127.0.0.1", 0), Handler) as server:
        served = Faulty(f"http://127.0.0.1:{server.server_address[1]}")
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield served
        finally:
            server.shutdown()
            thread.join()
