"""The command in this process, against a fake that the tests hold."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from klaviyo_ext.cli import client_setup as connecting, main
from klaviyo_ext.testing import FakeKlaviyo


class Done(NamedTuple):
    """What a command did.

    Attributes:
        code: exit status.
        out: standard output.
        err: standard error.
    """

    code: int
    out: str
    err: str


Run = Callable[..., Done]


class Piped(io.TextIOWrapper):
    """Standard input from a file or another program."""

    def __init__(self, text: str) -> None:
        super().__init__(io.BytesIO(text.encode()), "utf-8")


class Terminal(io.StringIO):
    """Standard input that a person types."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No key, no colours, no wrapping, nothing outside of the test's directory."""
    monkeypatch.delenv("KLAVIYO_API_KEY", raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakeKlaviyo:
    """What ``--fake`` talks to."""
    made = FakeKlaviyo()
    monkeypatch.setattr(connecting, "_new_fake", lambda: made)
    return made


@pytest.fixture
def run(fake: FakeKlaviyo, capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs the command with ``--fake``, unless told otherwise."""

    def command(*arguments: Any, real: bool = False) -> Done:
        capsysbinary.readouterr()
        code = main([*map(str, arguments), *([] if real else ["--fake"])])
        out, err = capsysbinary.readouterr()
        return Done(code, out.decode(), err.decode())

    return command
