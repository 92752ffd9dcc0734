"""Begin anew in a child process: what a fork copies of connections, threads and locks still belongs to the parent."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

__all__ = ["in_children", "let_go", "new_in_children"]

T = TypeVar("T")

_known: WeakKeyDictionary[Any, Callable[[Any], object]] = WeakKeyDictionary()
_inherited: list[object] = []


def in_children(thing: T, begin: Callable[[T], object]) -> None:
    """Call ``begin(thing)`` in each process that is forked while ``thing`` exists. It must not wait for a lock."""
    _known[thing] = begin


def new_in_children(lock: T) -> T:
    """``lock``, which nobody holds in a child process, whichever thread of the parent held it at the fork."""
    in_children(lock, _free)
    return lock


def let_go(client: Any, *more: object) -> bool:
    """Leave an httpx client to the parent process, which does not notice; return whether it had connections."""
    _inherited.extend((client, *more))  # to free them could call event loops of the parent
    sockets = list(_sockets(client))
    for socket in sockets:
        with suppress(Exception):  # closes the copy of this process; neither end of the connection is told
            socket.close()
    return bool(sockets)


def _free(lock: Any) -> None:
    lock._at_fork_reinit()  # as the standard library does with its own


def _sockets(client: Any) -> Iterator[Any]:
    """The open sockets of an httpx client. There is no public way to them."""
    left, seen = [client._transport, *client._mounts.values()], set[int]()
    while left:
        transport = left.pop()
        if id(transport) not in seen:
            seen.add(id(transport))
            within = getattr(transport, "__dict__", {}).values()  # the pool, or a transport that this one wraps
            left += [
                each for each in within if hasattr(each, "handle_request") or hasattr(each, "handle_async_request")
            ]
            yield from filter(None, map(_socket, getattr(transport, "_connections", ())))


def _socket(connection: Any) -> Any:
    while (inner := getattr(connection, "_connection", None)) is not None:
        connection = inner
    stream = getattr(connection, "_network_stream", None)
    socket = stream and stream.get_extra_info("socket")
    return getattr(socket, "_sock", socket)  # asyncio wraps it


def _begin_anew() -> None:
    for thing, begin in list(_known.items()):
        begin(thing)


if hasattr(os, "register_at_fork"):  # Windows cannot fork
    os.register_at_fork(after_in_child=_begin_anew)
