"""Threads for the calls that a blocking client runs beside each other."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Lock, Semaphore, Thread, current_thread
from typing import Any, TypeVar

__all__ = ["SideThreads"]

T = TypeVar("T")

_AT_A_TIME = 32


class SideThreads:
    """Runs each function in a thread of its own.

    A pool of `concurrent.futures` refuses work as soon as the main thread has ended, also in threads that go on. If no
    thread can start (at exit, from Python 3.12 on; or the process may not have more), the caller runs the function.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._free = Semaphore(_AT_A_TIME)
        self._begun: dict[Future[Any], Thread] = {}

    def begin(self, function: Callable[[], T]) -> Future[T]:
        """Run ``function`` beside the caller."""
        done: Future[T] = Future()
        given: SimpleQueue[Callable[[], T]] = SimpleQueue()
        thread = Thread(target=self._serve, args=(done, given), name="klaviyo")
        with self._lock:
            self._begun[done] = thread
        try:
            thread.start()
        except RuntimeError:
            self._forget(done)
            _run(done, function)
            return done
        except BaseException:  # Ctrl-C: the caller does not learn of a thread that runs
            done.cancel()
            given.put(function)
            raise
        given.put(function)
        return done

    def close(self) -> None:
        """Cancel what waits, and wait for what runs."""
        with self._lock:
            begun = dict(self._begun)
        for done in begun:
            done.cancel()
        for thread in begun.values():
            if thread is not current_thread() and thread.is_alive():
                thread.join()

    def _serve(self, done: Future[T], given: SimpleQueue[Callable[[], T]]) -> None:
        function = given.get()
        with self._free:
            _run(done, function)
        self._forget(done)

    def _forget(self, done: Future[Any]) -> None:
        with self._lock:
            del self._begun[done]


def _run(done: Future[T], function: Callable[[], T]) -> None:
    if not done.set_running_or_notify_cancel():
        return
    try:
        result = function()
    except BaseException as error:  # noqa: BLE001 - raised where it is waited for
        done.set_exception(error)
    else:
        done.set_result(result)
