"""The cheapest server that clients can talk to: pages made beforehand, over kept-alive connections on loopback."""

from __future__ import annotations

import json
import re
import socketserver
import sys

from .payload import page

__all__ = ["main"]

_PAGES = {size: page(size) for size in (1, 100)}
_ONE = json.dumps({"data": json.loads(_PAGES[1])["data"][0]}, separators=(",", ":")).encode()


class _Handler(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True
    wbufsize = 0

    def handle(self) -> None:
        while line := self.rfile.readline():
            while self.rfile.readline().strip():
                pass  # headers; nothing that is measured sends a body
            size = re.search(rb"page(?:%5B|\[)size(?:%5D|\])=(\d+)", line)
            body = _ONE if b" /api/profiles/" in line else _PAGES[int(size[1]) if size else 100]
            head = f"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\nContent-Length: {len(body)}\r\n\r\n"
            self.wfile.write(head.encode() + body)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True


def main() -> None:
    """Serve until standard input ends; the first line printed is the base URL."""
    with _Server(("127.0.0.1", 0), _Handler) as server:
        print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
        import threading

        threading.Thread(target=server.serve_forever, daemon=True).start()
        sys.stdin.read()
        server.shutdown()
