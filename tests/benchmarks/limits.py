"""What broken servers cost: peak memory under bombs, and how far calls end beyond their deadline.

`python tests/benchmarks/limits.py`. Every call is made on real sockets, by a process of its own.
"""

from __future__ import annotations

import json
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[0] = str(_ROOT)

from tests.benchmarks.measure import measure_process  # noqa: E402
from tests.raw_server import Raw, chunked, ok, raw_server  # noqa: E402

__all__ = ["figures"]

_HEADER = "Content-Encoding: gzip"
_DEADLINE = 1.0
_CALLS = 5

_CLIENTS = ("Client", "AsyncClient", "Klaviyo", "AsyncKlaviyo")

_CALL = """
import asyncio, json, sys, time
from klaviyo_client import AsyncClient, Client
from klaviyo_client.api import profiles
from klaviyo_ext import AsyncKlaviyo, Klaviyo, KlaviyoError, Retry
name, url, deadline, times = {name!r}, {url!r}, {deadline!r}, {times!r}
made = {{"Client": Client, "AsyncClient": AsyncClient, "Klaviyo": Klaviyo, "AsyncKlaviyo": AsyncKlaviyo}}[name]
options = {{"pace": False, "retry": Retry(deadline=deadline)}} if "Klaviyo" in name else {{}}
found = []

async def awaiting():
    async with made(api_key="pk_test", base_url=url, **options) as client:
        for _ in range(times):
            began, error = time.monotonic(), None
            try:
                await client.send(profiles.get_profile("P1"))
            except KlaviyoError as raised:
                error = type(raised).__name__
            found.append((error, time.monotonic() - began))

def blocking():
    with made(api_key="pk_test", base_url=url, **options) as client:
        for _ in range(times):
            began, error = time.monotonic(), None
            try:
                client.send(profiles.get_profile("P1"))
            except KlaviyoError as raised:
                error = type(raised).__name__
            found.append((error, time.monotonic() - began))

asyncio.run(awaiting()) if name.startswith("Async") else blocking()
print(json.dumps(found))
"""


def figures() -> Iterator[dict[str, Any]]:
    """One line of the table each."""
    for name, answer in _bombs().items():
        peaks, ends = {}, set[str]()
        with raw_server(answer) as server:
            for client in _CLIENTS:
                megabytes, found = _called(client, server.url, 60.0, 1)
                peaks[client] = megabytes
                ends |= {str(error) for error, _ in found}
        extra = f"highest of {len(peaks)} clients; {', '.join(sorted(ends))}"
        title = f"bomb, {name}: peak memory of the process"
        yield {"title": title, "figure": max(peaks.values()), "unit": "megabytes", "limit": 200, "extra": extra}
    for name, answer in _slow().items():
        with raw_server(answer) as server:
            for client in ("Klaviyo", "AsyncKlaviyo"):
                _, found = _called(client, server.url, _DEADLINE, _CALLS)
                over = max(seconds for _, seconds in found) - _DEADLINE
                extra = f"{_CALLS} calls; {', '.join(sorted({str(error) for error, _ in found}))}"
                title = f"deadline of {_DEADLINE:g} s, {name}, {client}: longest overrun"
                yield {"title": title, "figure": over, "unit": "seconds", "limit": 0.25, "extra": extra}


def _called(client: str, url: str, deadline: float, times: int) -> tuple[float, list[tuple[str, float]]]:
    code = _CALL.format(name=client, url=url, deadline=deadline, times=times)
    environment = {"PYTHONPATH": f"{_ROOT}:{_ROOT / 'generated'}"}
    done = measure_process(sys.executable, code, environment)
    return done.megabytes, json.loads(done.printed)


def _bombs() -> dict[str, Callable[[Raw], object]]:
    once, twice = _packed(3000), zlib.compress(_packed(3000), wbits=31)

    def endless(raw: Raw) -> None:
        raw.send(chunked(end=False))
        while not raw.over.is_set():
            raw.send(b"10000\r\n" + b" " * 65_536 + b"\r\n")

    def small_chunks(raw: Raw) -> None:
        raw.send(chunked(end=False))
        while not raw.over.is_set():
            raw.send(b"100\r\n" + b" " * 256 + b"\r\n")

    return {
        f"3 GB in {len(once):,} bytes of gzip": lambda raw: raw.send(ok(once, _HEADER)),
        f"3 GB in {len(twice):,} bytes of gzip, gzip": lambda raw: raw.send(ok(twice, "Content-Encoding: gzip, gzip")),
        "an endless body": endless,
        "an endless body in chunks of 256 bytes": small_chunks,
    }


def _packed(megabytes: int) -> bytes:
    packer = zlib.compressobj(wbits=31)
    first, again = (packer.compress(b" " * 1_000_000) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    return first + again * (megabytes - 1)


def _slow() -> dict[str, Callable[[Raw], object]]:
    def body(raw: Raw) -> None:
        raw.send(ok(b"", length=1_000_000))
        raw.drip(b" " * 1_000_000, 0.1)

    return {
        "no answer": Raw.wait,
        "a byte of the headers every 0.1 s": lambda raw: raw.drip(b"HTTP/1.1 200 OK\r\nX-A: " + b"a" * 9999, 0.1),
        "a byte of the body every 0.1 s": body,
        "503 for ever": lambda raw: raw.send(ok(b"", status="503 Service Unavailable")),
    }


def main() -> None:
    """Print the figures, as lines of JSON if asked to."""
    for figure in figures():
        print(json.dumps(figure) if "--json" in sys.argv else figure, flush=True)


if __name__ == "__main__":
    main()
