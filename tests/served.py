"""Serve on loopback in a thread."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from socketserver import BaseServer
from threading import Thread
from typing import TypeVar

__all__ = ["served"]

S = TypeVar("S", bound=BaseServer)


@contextmanager
def served(server: S) -> Generator[S]:
    """Let ``server`` serve until the end, and close it."""
    with server:
        thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
