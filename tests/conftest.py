"""What holds for all tests."""

from __future__ import annotations

import gc
import os
import sys
from functools import partial

import pytest
from hypothesis import HealthCheck, Phase, settings

# Coverage takes a lock of its own in each traced line that is new to it. Another thread may hold it at the moment of a
# fork, so children are not traced; before all other hooks, as those are Python.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=partial(sys.settrace, None))


def pytest_configure(config: pytest.Config) -> None:
    """Let the tests outlive the revision that they were written for.

    A year after its release its calls warn, and warnings are errors here. By its text: naming the class would import
    the package before a test does.
    """
    config.addinivalue_line("filterwarnings", r"ignore:revision \S+ was (deprecated|retired) on:UserWarning")


def pytest_collection_finish() -> None:
    """Let the garbage collector leave out the collected tests: each run would walk through a million objects."""
    gc.collect()
    gc.freeze()


# How long a test takes says something about the machine, not about the code.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

# For tests/mutation: the first failure is enough, nobody reads the smallest.
settings.register_profile(
    "mutants", parent=settings.get_profile("untimed"), phases=[Phase.explicit, Phase.generate], database=None
)


@pytest.fixture
def untraced_children(monkeypatch: pytest.MonkeyPatch) -> None:
    """For children that get signals: an exception out of a handler could leave the lock of coverage held, for ever."""
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
    monkeypatch.delenv("COVERAGE_PROCESS_START", raising=False)
