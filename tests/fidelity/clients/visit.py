"""One program's stay at the served fake: what it runs, and how each call went."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Callable, Container, Mapping
from pathlib import Path
from typing import Any

import attrs

from klaviyo_ext.testing import FakeKlaviyo

__all__ = ["Outcome", "Visit", "aim", "json_lines"]

_HOST = re.compile(rb"https://a\.klaviyo\.com|http://127\.0\.0\.1:\d+")


@attrs.frozen
class Outcome:
    """How one call went; ``reason`` is empty if it went as expected."""

    call: str
    reason: str = ""


@attrs.define
class Visit:
    """A program at a fake.

    Attributes:
        fake: the fake.
        url: where it is served.
        home: a directory for the files of the program.
        outcomes: its calls so far.
    """

    fake: FakeKlaviyo
    url: str
    home: Path
    outcomes: list[Outcome] = attrs.field(factory=list[Outcome])

    def file(self, name: str, content: object) -> str:
        """The path of a file with ``content`` as JSON."""
        path = self.home / name
        path.write_text(json.dumps(content))
        return str(path)

    def run(
        self,
        call: str,
        *command: str | Path,
        check: Callable[[str], object] = bool,
        refused: Container[int | None] = (),
        env: Mapping[str, str] | None = None,
        typed: str = "",
    ) -> str:
        """Run a command line, and note how it went; return its output.

        Expected: exit status 0, at least one request, no refused request, and output for which ``check`` is true.

        Args:
            call: a name for the table.
            command: the program and its arguments.
            check: what must be true of the output.
            refused: statuses of refusals that are expected.
            env: variables of the environment, added to those of this process.
            typed: what is typed when the program asks.
        """
        before = len(self.fake.requests)
        done = self.complete(*command, env=env, typed=typed)
        problem = self._refusals(before, refused)
        if done.returncode:
            problem += f"; exit status {done.returncode}: {_last(done.stderr or done.stdout)}"
        elif len(self.fake.requests) == before:
            problem = f"; no request: {_last(done.stderr or done.stdout)}"
        elif not problem:
            problem = _unlike(check, done.stdout)
        self.outcomes.append(Outcome(call, problem.removeprefix("; ")))
        return done.stdout

    def script(self, *command: str | Path, env: Mapping[str, str] | None = None) -> None:
        """Run a program that prints an object a line: ``call``, and the ``reason`` why it went wrong, if it did."""
        done = self.complete(*command, env=env)
        lines = json_lines(done.stdout)
        self.outcomes.extend(Outcome(line["call"], line["reason"]) for line in lines)
        if done.returncode or not lines:
            self.outcomes.append(Outcome("the script", f"exit status {done.returncode}: {_last(done.stderr)}"))

    def complete(
        self, *command: str | Path, env: Mapping[str, str] | None = None, typed: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run a command line that need not ask the fake."""
        full = {**os.environ, "HOME": str(self.home), **(env or {})}
        try:
            return subprocess.run(
                command, input=typed, capture_output=True, text=True, check=False, timeout=90, env=full, cwd=self.home
            )
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, 1, "", "it took longer than 90 s")

    def _refusals(self, start: int, refused: Container[int | None]) -> str:
        entries = list(self.fake.requests)[start:]
        wrong = [e for e in entries if (e.status is None or e.status >= 400) and e.status not in refused]
        return "".join(
            f"; {e.status} {e.request.method} {e.request.path}?{e.request.query}: "
            f"{e.response.body.decode()[:300] if e.response else ''}"
            for e in wrong[:2]
        )


def aim(directory: Path, *patterns: str, url: str) -> None:
    """Let the installed files of a program name the fake where they name the host of the API, and nothing else."""
    for pattern in patterns:
        for path in directory.glob(pattern):
            text = path.read_bytes()
            aimed = _HOST.sub(url.encode(), text)
            if aimed != text:
                path.write_bytes(aimed)


def _unlike(check: Callable[[str], object], output: str) -> str:
    try:
        return "" if check(output) else f"; unexpected output: {_last(output)}"
    except (ValueError, LookupError, TypeError) as error:
        return f"; unexpected output ({error!r}): {_last(output)}"


def _last(text: str) -> str:
    return " ".join(text.split())[-400:]


def json_lines(text: str) -> list[dict[str, Any]]:
    """The objects that a program printed, one a line."""
    return [json.loads(line) for line in text.splitlines() if line.startswith("{")]
