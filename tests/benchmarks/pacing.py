"""How much of a quota is used at full demand, and how much is refused: `python tests/benchmarks/pacing.py`.

Ten minutes of virtual time for each tier, and once 70 real seconds against a server in a process of its own. Both
servers count in fixed windows that begin when they like.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

_ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[0] = str(_ROOT)

import httpx  # noqa: E402

from klaviyo_client import operations  # noqa: E402
from klaviyo_client.runtime.operation import Operation, Quota  # noqa: E402
from klaviyo_ext import AsyncKlaviyo  # noqa: E402
from klaviyo_ext.core.send_loop import Clock  # noqa: E402
from klaviyo_ext.pacing import MemoryStorage, Pacer  # noqa: E402
from tests.benchmarks.report import Row  # noqa: E402
from tests.ext.virtual_time import FixedWindows, run  # noqa: E402

__all__ = ["rows"]

_TIERS = {
    "1/s 15/min": "get_accounts",
    "3/s 60/min": "get_flows",
    "10/s 150/min": "get_metrics",
    "75/s 750/min": "get_coupons",
    "350/s 3500/min": "get_catalog_categories",
}
_REAL = dict(list(_TIERS.items())[2:])
_MINUTES = 10
_REAL_SECONDS = 68.0
_MOST_TASKS = 150
"""Tasks for each operation. More of them would measure how httpx hands its 100 connections out to a crowd."""


def rows(*, virtual: bool = True, real: bool = True) -> Iterator[Row]:
    """The figures: what was left unused of the quota of a minute, and the share of calls that were refused."""
    for tier, name in _TIERS.items() if virtual else ():
        windows = _virtually(_call(name), _MINUTES * 60)
        unused = 1 - windows.used(_quotas(name)[1], 60, _MINUTES * 60)
        yield from _rows(f"pacing, {tier}, {_MINUTES} virtual minutes", unused, windows.refusals)
    if real:
        for tier, (unused, refused) in _really().items():
            yield from _rows(f"pacing, {tier}, a real minute", unused, refused)


def _rows(title: str, unused: float, refused: float) -> Iterator[Row]:
    yield Row(f"{title}: quota left unused", {"ours": unused}, _percent, 0.1)
    yield Row(f"{title}: answered 429", {"ours": refused}, _percent, 0.01)


def _call(name: str) -> Operation[Any]:
    return Operation(operations[name], operations[name].path_template)


def _quotas(name: str) -> tuple[Quota, ...]:
    return operations[name].rate_limit.quotas


def _percent(share: float) -> str:
    return f"{share:.2%}"


async def _demand(klaviyo: AsyncKlaviyo, name: str, go_on: Callable[[], bool]) -> None:
    """Send as much as one may, from enough tasks that some always wait."""

    async def work() -> None:
        while go_on():
            await klaviyo.send_raw(_call(name))

    await asyncio.gather(*(work() for _ in range(min(2 * _quotas(name)[0].calls + 20, _MOST_TASKS))))


def _virtually(operation: Operation[Any], seconds: float) -> FixedWindows:
    random = Random(operation.info.id)
    windows = FixedWindows(operation.info.rate_limit.quotas, random)

    def way() -> float:
        return 0.03 + random.expovariate(1 / 0.02) + (0.5 if random.random() < 0.02 else 0)

    async def main(clock: Callable[[], float]) -> None:
        async def serve(request: httpx.Request) -> httpx.Response:
            await asyncio.sleep(way())
            headers = windows.count(clock())
            await asyncio.sleep(way())
            return httpx.Response(429 if "retry-after" in headers else 200, headers=dict(headers))

        transport = httpx.MockTransport(serve)
        pacer = Pacer(MemoryStorage(clock))
        async with AsyncKlaviyo("pk_test", transport=transport, pacer=pacer, clock=Clock(clock)) as klaviyo:
            await _demand(klaviyo, operation.info.id, lambda: clock() < seconds)

    run(main)
    return windows


def _really() -> dict[str, tuple[float, float]]:
    """All tiers at the same time: of each what was left unused of a window of the server, and the share refused."""
    command = [sys.executable, str(Path(__file__).resolve()), "--serve"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        url = server.stdout.readline().strip()
        until = time.monotonic() + _REAL_SECONDS

        async def main() -> None:
            async with AsyncKlaviyo("pk_test", base_url=url, pacer=Pacer()) as klaviyo:
                await asyncio.gather(
                    *(_demand(klaviyo, name, lambda: time.monotonic() < until) for name in _REAL.values())
                )

        asyncio.run(main())
        found = json.loads(server.communicate("\n")[0])
    return {tier: tuple(found[name]) for tier, name in _REAL.items()}


async def _serve() -> None:
    """Answer until standard input ends, then print the figures."""
    random = Random()
    began: dict[str, float] = {}
    windows = {name: FixedWindows(_quotas(name), random) for name in _REAL.values()}
    names = {operations[name].path_template: name for name in windows}

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await _head(reader):
            name = names[head.split(b" ", 2)[1].decode()]
            now = time.monotonic()
            if name not in began:
                # A whole window of the minute lies within the run.
                began[name] = now + random.uniform(1, 6)
                windows[name].align(_quotas(name)[1], began[name])
            headers = windows[name].count(now)
            status = "429 Too Many Requests" if "retry-after" in headers else "200 OK"
            lines = [f"HTTP/1.1 {status}", "content-length: 0", *(f"{key}: {value}" for key, value in headers.items())]
            writer.write("\r\n".join([*lines, "", ""]).encode())
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, backlog=1_000)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    print(
        json.dumps(
            {
                name: (1 - counted.used(_quotas(name)[1], began[name], began[name] + 60), counted.refusals)
                for name, counted in windows.items()
            }
        )
    )
    server.close()


async def _head(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return b""


def main() -> None:
    """Print the table."""
    if sys.argv[1:] == ["--serve"]:
        asyncio.run(_serve())
        return
    for row in rows(virtual="--real" not in sys.argv, real="--virtual" not in sys.argv):
        title, ours, *_, limit, met = row.cells
        print(f"{title:64} {ours:>8}   {limit:>8}   {met}", flush=True)


if __name__ == "__main__":
    main()
