"""A server on loopback that answers what a test put there."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import attrs

__all__ = ["Answer", "Loopback", "serving"]


@attrs.frozen
class Answer:
    """What is sent. ``body`` may be shorter than a Content-Length in ``headers``; ``None`` never answers."""

    body: bytes | None
    status: int = 200
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)


@attrs.define
class Loopback:
    """Answers by target: a path, or a whole URL for what is asked of a proxy."""

    url: str
    answers: dict[str, Answer] = attrs.field(factory=dict[str, Answer])
    requests: list[tuple[str, dict[str, str]]] = attrs.field(factory=list[tuple[str, dict[str, str]]])


@contextmanager
def serving() -> Iterator[Loopback]:
    """A server of its own."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            loopback.requests.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            answer = loopback.answers.get(self.path, Answer(b"{}", 404))
            if answer.body is None:
                self.connection.recv(1)  # the client hangs up first
                return
            self.send_response(answer.status)
            for name, value in answer.headers:
                self.send_header(name, value)
            if not {"content-length", "transfer-encoding"} & {name.lower() for name, _ in answer.headers}:
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)
            self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as httpd:
        httpd.daemon_threads = True
        loopback = Loopback(f"http://127.0.0.1:{httpd.server_port}")
        thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield loopback
        httpd.shutdown()
        thread.join()
