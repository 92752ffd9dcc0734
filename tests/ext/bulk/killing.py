"""An import in a process of its own that is killed at random moments, and a server that outlives it and counts rows.

Row n has ``"p<n>@`` in it somewhere.
"""

from __future__ import annotations

import json
import os
import re
import socketserver
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from random import Random
from threading import Condition
from types import SimpleNamespace
from typing import Any, Protocol

import attrs

from tests.served import served

__all__ = ["CatalogItems", "Import", "Killed", "Suppressions", "kill_until_done", "serving"]

_ROOT = Path(__file__).resolve().parents[3]
_ROW = re.compile(rb'"p(\d+)@')

_CHILD = """
import json, sys
url, journal, count, told = *sys.argv[1:3], int(sys.argv[3]), sys.argv[4]
from klaviyo_ext import Klaviyo
{rows}
with Klaviyo("pk_test", base_url=url, pace=False) as klaviyo:
    {operation}
    report = {call}(rows(), journal=journal, keep=count)
open(told, "w").write(json.dumps({
    "read": report.read, "accepted": report.accepted, "resumed": report.resumed, "requests": report.requests,
    "unknown": [row.index for row in report.unknown], "unknown_count": report.unknown_count,
    "repeated": list(report.repeated), "repeated_count": report.repeated_count, "jobs": len(report.jobs),
    "unfinished": len(report.unfinished_jobs), "wrong": report.failed_count + report.set_aside_count + report.unsent,
}))
"""


@attrs.frozen
class Import:
    """What the child does: lines of Python.

    Attributes:
        rows: defines a function ``rows`` that yields ``count`` rows.
        operation: makes what ``call`` needs.
        call: what is called with the rows and the options.
        size: rows in a request.
        repeatable: whether a request may be repeated.
    """

    rows: str
    operation: str
    call: str
    size: int
    repeatable: bool


Suppressions = Import(
    rows='def rows(): return (f"p{number}@mail.dev" for number in range(count))',
    operation="",
    call="klaviyo.bulk_suppress_profiles",
    size=100,
    repeatable=True,
)

CatalogItems = Import(
    rows="""
from functools import partial
from klaviyo_client.api import catalogs
def rows(): return ({"external_id": f"p{number}@"} for number in range(count))
""",
    operation="bulk = partial(klaviyo.bulk, catalogs.bulk_create_catalog_items({}))",
    call="bulk",
    size=100,
    repeatable=False,
)


class _Server(socketserver.ThreadingTCPServer):
    """Accepts every request after a moment, and counts how often each row came."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, count: int, seed: int) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.received = bytearray(count)
        self.requests = 0
        self.changed = Condition()
        self.random = Random(seed)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def take(self, body: bytes) -> int:
        """Count the rows of a request; its number."""
        with self.changed:
            self.changed.wait(self.random.expovariate(1000))
            for row in _ROW.findall(body):
                self.received[int(row)] += 1
            self.requests += 1
            self.changed.notify_all()
            self.changed.wait(self.random.expovariate(1000))
            return self.requests

    def wait_for(self, requests: int) -> None:
        """Wait until so many requests have arrived."""
        with self.changed:
            assert self.changed.wait_for(lambda: self.requests >= requests, 60)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that was killed is no error."""


class _Handler(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True
    server: _Server

    def handle(self) -> None:
        while line := self.rfile.readline():
            length = 0
            while header := self.rfile.readline().strip():
                name, _, value = header.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            body = self.rfile.read(length)
            if len(body) < length:
                return
            if line.startswith(b"GET"):
                status, job = "200 OK", line.split()[1].rpartition(b"/")[2].decode()
            else:
                status, job = "202 Accepted", f"job-{self.server.take(body)}"
            data = {"type": "job", "id": job, "attributes": {"status": "complete"}}
            answer = json.dumps({"data": data}).encode()
            head = f"HTTP/1.1 {status}\r\nContent-Type: application/vnd.api+json\r\nContent-Length: {len(answer)}\r\n"
            self.wfile.write(f"{head}\r\n".encode() + answer)


@attrs.frozen
class Killed:
    """What came of it.

    Attributes:
        kills: how often the process was killed.
        late: those of them after the first request of the process had arrived.
        report: of the run that came to the end.
        received: of each row, how often it arrived.
    """

    kills: int
    late: int
    report: dict[str, Any]
    received: bytearray

    def check(self, what: Import) -> None:
        """Check that every row is accounted for."""
        report, count = self.report, len(self.received)
        often = {row for row in range(count) if self.received[row] > 1}
        never = {row for row in range(count) if not self.received[row]}
        assert report["wrong"] == report["unfinished"] == 0
        assert report["read"] == count == report["accepted"] + report["resumed"] + report["unknown_count"]
        assert len(report["unknown"]) == report["unknown_count"]
        assert len(report["repeated"]) == report["repeated_count"]
        if what.repeatable:
            assert not never
            assert report["unknown"] == []
            assert often <= set(report["repeated"])
        else:
            assert not often
            assert never <= set(report["unknown"])
            assert report["repeated"] == []


class _Address(Protocol):
    @property
    def url(self) -> str: ...


def _directly(url: str) -> AbstractContextManager[_Address]:
    return nullcontext(SimpleNamespace(url=url))


def kill_until_done(
    what: Import,
    count: int,
    kills: int,
    journal: Path,
    seed: int = 0,
    through: Callable[[str], AbstractContextManager[_Address]] = _directly,
    before: Import | None = None,
) -> Killed:
    """Send ``count`` rows, with a process that is killed so many times (fewer if it is done before).

    ``through`` makes a proxy before the server. ``before`` is done first, with the same journal, and not killed.
    """
    random = Random(seed)
    done = late = 0
    told = journal.with_suffix(".json")
    with serving(count, seed) as server, through(server.url) as front:
        if before is not None:
            with _started(before, front.url, journal, count, told) as child:
                assert child.wait(timeout=300) == 0
            server.requests, server.received = 0, bytearray(count)
        while True:
            begun = server.requests
            left = max(1, count // what.size - begun)
            with _started(what, front.url, journal, count, told) as child:
                if done < kills:
                    late += _strike(child, server, begun + random.randint(0, 2 * left // (kills - done + 1)), random)
                _, wrong = child.communicate(timeout=300)
            if child.returncode >= 0:
                assert child.returncode == 0, wrong
                return Killed(done, late, json.loads(told.read_text()), server.received)
            done += 1


def _strike(child: subprocess.Popen[str], server: _Server, requests: int, random: Random) -> bool:
    """Kill the process some moment after the server has seen so many requests; whether it had seen any new one."""
    begun = server.requests
    with server.changed:
        while server.requests < requests and child.poll() is None:
            server.changed.wait(0.05)
        server.changed.wait_for(lambda: False, random.uniform(0, 0.01 if requests > begun else 0.5))
        child.kill()
        return server.requests > begun


def serving(count: int, seed: int) -> AbstractContextManager[_Server]:
    """A server for so many rows."""
    return served(_Server(count, seed))


@contextmanager
def _started(what: Import, url: str, journal: Path, count: int, told: Path) -> Generator[subprocess.Popen[str]]:
    code = _CHILD.replace("{rows}", what.rows).replace("{operation}", what.operation).replace("{call}", what.call)
    command = [sys.executable, "-c", code, url, str(journal), str(count), str(told)]
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as child:
        try:
            yield child
        finally:
            child.kill()
