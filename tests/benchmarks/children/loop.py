"""The conversation between the parent and a child: one JSON object a line, each way."""

from __future__ import annotations

import gc
import json
import sys
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from ..fields import reader_of_dicts
from ..measure import interleave
from ..payload import page

__all__ = ["Decoding", "Tasks", "main"]

Tasks = dict[str, Callable[[], Any]]
"""By name; those of one dict take turns with each other, in pairs of a task and its floor."""


@dataclass
class Decoding:
    """What a client does with the bytes of a page, and with the page."""

    decode: Callable[[], Any]
    to_dict: Callable[[Any], Any]
    read: Callable[[Any], None] | None = None
    """Left out where much of the page is not typed: reading it would not be the same work."""


def main(name: str) -> None:
    """Answer requests for the client ``name`` until standard input ends."""
    client = import_module(f".{name}", __package__)
    answer = sys.stdout
    sys.stdout = sys.stderr  # a client that prints must not talk to the parent
    groups: dict[str, list[Tasks]] = {}
    for line in sys.stdin:
        asked: dict[str, Any] = json.loads(line)
        try:
            found = _answer(client, asked, groups)
        except Exception as error:  # noqa: BLE001 - the parent shows it in the place of the figure
            found = {"error": f"{type(error).__name__}: {error}".splitlines()[0][:120]}
        print(json.dumps(found), file=answer, flush=True)


def _answer(client: Any, asked: dict[str, Any], groups: dict[str, list[Tasks]]) -> dict[str, Any]:
    kind: str = asked["kind"]
    if kind == "memory":
        return _memory(client.decoding(page(100)).decode)
    if kind not in groups:
        groups[kind] = client.network(asked["url"]) if kind == "network" else _decoding(client, page(100))
        for tasks in groups[kind]:
            interleave(tasks, asked["warm_up"])
    found: dict[str, Any] = {}
    for tasks in groups[kind]:
        found |= interleave(tasks, asked["rounds"], collect=asked["collect"], wall=kind == "network")
    return found


def _decoding(client: Any, content: bytes) -> list[Tasks]:
    decoding: Decoding = client.decoding(content)
    plain, typed = json.loads(content), decoding.decode()
    read_plain = reader_of_dicts()
    groups: list[Tasks] = [
        {"loads": lambda: json.loads(content), "decode": decoding.decode},
        {"loads_again": lambda: json.loads(content), "to_dict": lambda: decoding.to_dict(typed)},
    ]
    if (read := decoding.read) is not None:
        groups.append({"read_plain": lambda: read_plain(plain["data"]), "read": lambda: read(typed)})
    return groups


def _memory(decode: Callable[[], Any]) -> dict[str, Any]:
    """Bytes that stay allocated for a decoded page, and for the same page as plain data."""
    content = page(100)
    return {"typed": _retained(decode), "plain": _retained(lambda: json.loads(content))}


def _retained(make: Callable[[], Any]) -> int:
    for _ in range(3):
        make()  # caches and lazy imports
    gc.collect()
    tracemalloc.start()
    kept = make()
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return size
