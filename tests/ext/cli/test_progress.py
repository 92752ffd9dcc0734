"""How far a command is, and how it ends when it is stopped."""

from __future__ import annotations

import getpass
import sys
from typing import Any

import pytest

from klaviyo_ext.cli import client_setup
from klaviyo_ext.cli.terminal.error_lines import guarded
from klaviyo_ext.cli.terminal.exit_codes import CommandError, ExitCode
from klaviyo_ext.cli.terminal.progress_bar import meter


@pytest.mark.parametrize(
    ("share", "seconds", "left"),
    [
        (0.5, 30, "50%, about 30 s left"),
        (0.25, 60, "25%, about 3 min 0 s left"),
        (0.01, 100, "1%, about 2 h 45 min left"),
        (0.999, 3600, "100%, about 4 s left"),
    ],
)
def test_a_line_says_how_far_it_is_and_how_long_it_takes(
    share: float, seconds: float, left: str, capsys: pytest.CaptureFixture[str]
) -> None:
    now = 0.0
    with meter("lines", "rows", clock=lambda: now) as shown:
        now = seconds
        shown.show(share, int(seconds) * 10, "3 rejected")
    assert capsys.readouterr().err.strip().endswith(f"{int(seconds) * 10:,} rows, 10 per second, {left}, 3 rejected")


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_nothing_is_guessed_at_the_beginning_or_the_end(share: float, capsys: pytest.CaptureFixture[str]) -> None:
    now = 0.0
    with meter("lines", "rows", clock=lambda: now) as shown:
        now = 30.0
        shown.show(share, 60)
    assert "left" not in capsys.readouterr().err


def test_lines_come_every_half_minute(capsys: pytest.CaptureFixture[str]) -> None:
    now = 0.0
    with meter("lines", "rows", clock=lambda: now) as shown:
        for now in range(0, 100, 10):  # noqa: B007 - the clock
            shown.show(0.0, 1)
    assert len(capsys.readouterr().err.splitlines()) == 3


def test_an_interrupt_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    def command() -> ExitCode:
        raise KeyboardInterrupt

    assert guarded(command) is ExitCode.INTERRUPTED
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("typed", ["", "  ", EOFError()])
def test_no_key_is_typed(typed: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(prompt: str, stream: object) -> str:
        if isinstance(typed, EOFError):
            raise typed
        return str(typed)

    monkeypatch.setattr(getpass, "getpass", asked)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    with pytest.raises(CommandError) as caught:
        client_setup._asked(reads_stdin=False)
    assert caught.value.code is ExitCode.CREDENTIALS
