"""Calls beside each other: when the main thread has ended, when no thread can start, and when Ctrl-C comes between."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from threading import Event, Thread, current_thread

import pytest

from klaviyo_ext import Klaviyo, errors
from klaviyo_ext.core.side_threads import SideThreads
from klaviyo_ext.testing import FakeKlaviyo

PROGRAM = """
import atexit, threading, time
from klaviyo_ext import Klaviyo, errors
from klaviyo_ext.testing import FakeKlaviyo

fake = FakeKlaviyo()
klaviyo = fake.client()

def rows(ended):
    for number in range(30):
        if number == 10:
            ended.join()    # the main thread ends in the middle of the run
        yield {"external_id": str(number)}

def import_rows(rows):
    print(klaviyo.bulk_import_profiles(rows).ok, len(list(klaviyo.items(call, prefetch=True))), flush=True)

from klaviyo_client.api.profiles import get_profiles
call = get_profiles(page_size=1)
atexit.register(import_rows, [{"external_id": "last"}])
threading.Thread(target=import_rows, args=[rows(threading.main_thread())]).start()
"""


def test_a_run_goes_on_when_the_main_thread_has_ended() -> None:
    ended = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stderr, ended.stdout.split("\n")) == (0, "", ["True 30", "True 31", ""])


def test_the_caller_does_the_work_if_no_thread_can_start(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Thread) -> None:
        raise RuntimeError("can't create new thread at interpreter shutdown")

    monkeypatch.setattr(Thread, "start", refuse)
    threads = SideThreads()
    assert threads.begin(current_thread).result() is current_thread()
    with pytest.raises(ZeroDivisionError):
        threads.begin(lambda: 1 // 0).result()
    with Klaviyo("pk_1", transport=FakeKlaviyo().transport()) as klaviyo:
        report = klaviyo.bulk_import_profiles([{"external_id": str(number)} for number in range(25)])
    assert (report.ok, report.accepted) == (True, 25)


def test_nothing_runs_that_the_caller_does_not_know_of(monkeypatch: pytest.MonkeyPatch) -> None:
    start = Thread.start

    def interrupted(thread: Thread) -> None:
        start(thread)
        raise KeyboardInterrupt

    monkeypatch.setattr(Thread, "start", interrupted)
    threads, ran = SideThreads(), Event()
    with pytest.raises(KeyboardInterrupt):
        threads.begin(ran.set)
    threads.close()
    assert not ran.is_set()


def test_closing_cancels_what_waits_and_waits_for_what_runs() -> None:
    threads, go, began = SideThreads(), Event(), [Event() for _ in range(40)]

    def work(event: Event) -> None:
        event.set()
        go.wait(10)

    begun = [threads.begin(partial(work, event)) for event in began]
    while sum(event.is_set() for event in began) < 32:
        Event().wait(0.001)
    closing = Thread(target=threads.close)
    closing.start()
    while sum(done.cancelled() for done in begun) < 8:
        Event().wait(0.001)
    go.set()
    closing.join(10)
    assert sum(done.done() for done in begun) == 40
    assert sum(event.is_set() for event in began) == 32


def test_a_closed_client_says_that_it_is_closed() -> None:
    with Klaviyo("pk_1", transport=FakeKlaviyo().transport()) as klaviyo:
        pass
    with pytest.raises(errors.ClientClosedError, match="the client is closed"):
        klaviyo.bulk_import_profiles([{"external_id": "1"}])
