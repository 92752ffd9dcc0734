"""A real redis-server of its own, on a socket in a temporary directory."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

__all__ = ["set_clock", "simulate_clock", "started"]

_TIME = "redis.call('TIME')"


@contextmanager
def started() -> Iterator[str]:
    """The path of the server's socket, while it runs; skips the test where there is no redis-server."""
    redis = pytest.importorskip("redis", reason="the extra redis is not installed")
    binary = shutil.which("redis-server")
    if binary is None:
        pytest.skip("no redis-server on this machine")
    # Not below pytest's own directory: the path of a socket has at most some 100 characters.
    with tempfile.TemporaryDirectory(prefix="redis-") as directory:
        socket = str(Path(directory, "socket"))
        options = ["--port", "0", "--unixsocket", socket, "--save", "", "--appendonly", "no", "--dir", directory]
        with subprocess.Popen([binary, *options], stdout=subprocess.DEVNULL) as server:
            try:
                _wait(redis, socket, server)
                yield socket
            finally:
                server.kill()


def _wait(redis: Any, socket: str, server: subprocess.Popen[bytes]) -> None:
    client = redis.Redis(unix_socket_path=socket)
    until = time.monotonic() + 20
    while True:
        try:
            client.ping()
        except redis.exceptions.ConnectionError:
            if server.poll() is not None or time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            client.close()
            return


def simulate_clock(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the scripts of ``module`` read the time from a key instead of the server's clock."""
    for name in ("_PLACE", "_SETTLE", "_BLOCK"):
        script = getattr(module, name)
        assert script.count(_TIME) == 1
        script = script.replace(_TIME, "redis.call('LRANGE', 'clock', 0, 1)")
        monkeypatch.setattr(module, name, script.replace("'PX', whole(milliseconds)", "'PX', 1000000"))


def set_clock(client: Any, seconds: float) -> None:
    """Set that key."""
    micros = round(seconds * 1_000_000)
    pipe = client.pipeline()
    pipe.delete("clock")
    pipe.rpush("clock", micros // 1_000_000, micros % 1_000_000)
    pipe.execute()
