"""Runs tests against a mutant, in a fork that has everything loaded but this project.

No file is changed: the fork finds the mutant in memory when it imports the module.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

import attrs
import pytest

__all__ = ["Trial", "load_what_tests_need"]

_PYTEST = (
    "-x",
    "-q",
    "--hypothesis-profile=mutants",
    "--hypothesis-seed=0",
    *("-p", "no:cacheprovider"),
    *("-W", "ignore::pytest.PytestAssertRewriteWarning"),  # of plugins that the fork has from its parent
)

_PROJECT = ("klaviyo_client", "klaviyo_ext", "codegen", "tests")


@attrs.frozen
class _Mutated(MetaPathFinder, Loader):
    """Gives one module another source."""

    module: str
    path: Path
    code: str

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        return spec_from_loader(fullname, self, origin=str(self.path)) if fullname == self.module else None

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self.code, str(self.path), "exec"), vars(module))  # noqa: S102 - this is what a loader does


@attrs.define
class Trial:
    """Tests that run in a fork, against a mutant or (``code`` is ``None``) against what is there."""

    module: str
    path: Path
    code: str | None
    tests: Sequence[str]
    code_of_exit: int | None = None
    """Of pytest; ``None`` after a signal, or when time was up."""
    _pid: int = 0
    _began: float = 0.0

    def start(self, out: str = os.devnull) -> None:
        """Fork, and run the tests; what they print goes to the file ``out``."""
        self._began = time.monotonic()
        self._pid = os.fork()
        if self._pid == 0:
            self._run(out)

    def _run(self, out: str) -> NoReturn:
        code = 70
        try:
            os.setsid()  # with its own children it can be ended as one
            descriptor = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            for stream in (1, 2):
                os.dup2(descriptor, stream)
            if self.code is not None:
                sys.meta_path.insert(0, _Mutated(self.module, self.path, self.code))
            code = int(pytest.main([*_PYTEST, *self.tests]))
        finally:
            sys.stdout.flush()
            os._exit(code)

    def ended(self, limit: float) -> bool:
        """Whether it is over, for which it has ``limit`` seconds; `code_of_exit` says how."""
        pid, status = os.waitpid(self._pid, os.WNOHANG)
        if pid:
            self.code_of_exit = os.WEXITSTATUS(status) if os.WIFEXITED(status) else None
        elif self.seconds < limit:
            return False
        with suppress(ProcessLookupError):
            os.killpg(self._pid, signal.SIGKILL)  # it, or what it has started
        if not pid:
            os.waitpid(self._pid, 0)
        return True

    @property
    def seconds(self) -> float:
        """Since the start."""
        return time.monotonic() - self._began


def load_what_tests_need(tests: Sequence[str]) -> None:
    """Import here what the tests import, this project apart, so that a fork need not."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = 70
        try:
            os.close(reader)
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 1)
            code = int(pytest.main([*_PYTEST, "--collect-only", *tests]))
            with os.fdopen(writer, "w") as pipe:
                pipe.write("\n".join(sys.modules))
        finally:
            os._exit(code)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        names = pipe.read().split("\n")
    os.waitpid(pid, 0)
    for name in names:
        if name and name.partition(".")[0] not in _PROJECT and "conftest" not in name:
            try:
                import_module(name)
            except ImportError:
                continue
