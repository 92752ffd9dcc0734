"""Threads for the calls that a blocking client runs beside each other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock, Thread, current_thread
from typing import Any, TypeVar

__all__ = ["SideThreads"]

T = TypeVar("T")

_AT_A_TIME = 32


class SideThreads:
    """Runs functions in threads, in the order in which they came, some at a time; a thread ends when nothing waits.

    A pool of `concurrent.futures` refuses work as soon as the main thread has ended, also in threads that go on. If no
    thread can start (at exit, from Python 3.12 on; or the process may not have more), the caller runs the function.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: deque[tuple[Future[Any], Callable[[], Any]]] = deque()
        self._threads: set[Thread] = set()

    def begin(self, function: Callable[[], T]) -> Future[T]:
        """Run ``function`` beside the caller."""
        done: Future[T] = Future()
        with self._lock:
            self._waiting.append((done, function))
            if len(self._threads) >= _AT_A_TIME:
                return done
            thread = Thread(target=self._serve, name="klaviyo")
            self._threads.add(thread)
            try:
                thread.start()
            except RuntimeError:
                self._threads.discard(thread)
                self._waiting.pop()
            except BaseException:  # Ctrl-C: the caller does not learn of what runs
                self._threads.discard(thread)
                done.cancel()
                raise
            else:
                return done
        _run(done, function)
        return done

    def close(self) -> None:
        """Cancel what waits, and wait for what runs."""
        with self._lock:
            waiting, threads = list(self._waiting), list(self._threads)
        for done, _ in waiting:
            done.cancel()
        for thread in threads:
            if thread is not current_thread():
                thread.join()

    def _serve(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._threads.discard(current_thread())
                    return
                done, function = self._waiting.popleft()
            _run(done, function)
            del done, function  # nothing is kept alive while the thread looks for more


def _run(done: Future[T], function: Callable[[], T]) -> None:
    if not done.set_running_or_notify_cancel():
        return
    try:
        result = function()
    except BaseException as error:  # noqa: BLE001 - raised where it is waited for
        done.set_exception(error)
    else:
        done.set_result(result)
