"""Threads in which a shared storage is asked, so that a call can stop waiting for it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from contextvars import Context, copy_context
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import Any, TypeAlias, TypeVar

from klaviyo_client.runtime.forks import in_children

from ..errors import PacingStorageError

__all__ = ["StorageThreads"]

T = TypeVar("T")

_MAX_GIVEN_UP = 8
"""Commands without an answer after which no more are sent."""

_IDLE = 10.0
"""Seconds after which a thread without a command ends."""

_Command: TypeAlias = tuple[Future[Any], Context, Callable[[], Any]]


class StorageThreads:
    """Runs commands of a storage that may block. The threads do not keep the process from ending."""

    def __init__(self) -> None:
        self._start_again()
        in_children(self, StorageThreads._start_again)  # a fork copies none of the threads

    def _start_again(self) -> None:
        self._lock = Lock()
        self._idle: list[SimpleQueue[_Command]] = []
        self._given_up: set[Future[Any]] = set()

    def begin(self, command: Callable[[], T]) -> Future[T]:
        """Run ``command`` in a thread.

        Raises:
            PacingStorageError: the storage has not answered several commands that callers have given up.
        """
        done: Future[T] = Future()
        done.set_running_or_notify_cancel()  # a waiting task that is cancelled must not cancel it
        with self._lock:
            if len(self._given_up) >= _MAX_GIVEN_UP:
                raise _unanswered()
            queue = self._idle.pop() if self._idle else None
        if queue is None:
            queue = SimpleQueue[tuple[Future[Any], Context, Callable[[], Any]]]()
            Thread(target=self._serve, args=(queue,), name="klaviyo-storage", daemon=True).start()
        queue.put((done, copy_context(), command))
        return done

    def give_up(self, done: Future[Any]) -> PacingStorageError:
        """Note that nobody waits for ``done`` any more; returns the error for its caller."""
        with self._lock:
            self._given_up.add(done)
        done.add_done_callback(self._answered)
        return _unanswered()

    def _answered(self, done: Future[Any]) -> None:
        with self._lock:
            self._given_up.discard(done)

    def _serve(self, queue: SimpleQueue[_Command]) -> None:
        while (following := self._next(queue)) is not None:
            done, context, command = following
            try:
                result = context.run(command)
            except BaseException as error:  # noqa: BLE001 - raised where it is waited for
                self._rest(queue)
                done.set_exception(error)
            else:
                self._rest(queue)
                done.set_result(result)
                del result
            del done, context, command, following

    def _next(self, queue: SimpleQueue[_Command]) -> _Command | None:
        """The next command; ``None`` if there was none for a while, so that the thread ends."""
        while True:
            try:
                return queue.get(timeout=_IDLE)
            except Empty:
                with self._lock:
                    if queue in self._idle:  # otherwise a command is coming
                        self._idle.remove(queue)
                        return None

    def _rest(self, queue: SimpleQueue[_Command]) -> None:
        with self._lock:
            self._idle.append(queue)


def _unanswered() -> PacingStorageError:
    """The error for a storage that does not answer."""
    return PacingStorageError("the storage of the rate limits did not answer in time; the request was not sent")
