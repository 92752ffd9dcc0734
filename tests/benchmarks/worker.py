"""Children that stay: one for each client, asked for figures in turns."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any

from .peers import ROOT, Client

__all__ = ["Worker", "served", "take_turns", "workers"]

_RUN = str(ROOT / "tests" / "benchmarks" / "run.py")


class Worker:
    """A child process that answers with timings of its client."""

    def __init__(self, client: Client) -> None:
        self.name = client.name
        self._process = _start(client, client.name)

    def ask(self, kind: str, **arguments: Any) -> dict[str, Any]:
        """The answer of the child; ``{"error": ...}`` if its client failed."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        try:
            stdin.write(json.dumps({"kind": kind, **arguments}) + "\n")
            stdin.flush()
            line = stdout.readline()
        except BrokenPipeError:
            line = ""
        found: dict[str, Any] = json.loads(line or '{"error": "the process ended"}')
        return found

    def close(self) -> None:
        """End the child and wait for it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(10)


@contextmanager
def workers(clients: Sequence[Client]) -> Generator[list[Worker]]:
    """A worker for each client that there is."""
    made = [Worker(client) for client in clients if not client.missing]
    try:
        yield made
    finally:
        for worker in made:
            worker.close()


@contextmanager
def served(client: Client) -> Generator[str]:
    """The base URL of the server, which has a process of its own: it must not wait for the client's interpreter."""
    process = _start(client, "server")
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.stdin.close()
        process.stdout.close()
        process.wait(10)


def take_turns(
    made: Sequence[Worker], kind: str, *, turns: int, rounds: int, collect: bool = True, **arguments: Any
) -> dict[str, dict[str, Any]]:
    """Client to task to seconds, from ``turns`` turns of ``rounds`` rounds, after one that does not count."""
    found: dict[str, dict[str, Any]] = {}
    for _ in range(turns):
        for worker in made:
            answer = worker.ask(kind, rounds=rounds, warm_up=40, collect=collect, **arguments)
            kept = found.setdefault(worker.name, {})
            for task, seconds in answer.items():
                kept[task] = seconds if task == "error" else kept.get(task, []) + seconds
    return found


def _start(client: Client, role: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [str(client.python), _RUN, "--child", role],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=client.environment,
    )
