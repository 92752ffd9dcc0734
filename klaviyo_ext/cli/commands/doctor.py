"""``klaviyo-ext doctor``: what works, and what does not."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Annotated

import attrs
import typer

from ...errors import KlaviyoError
from ..client_setup import connected
from ..diagnosis.finding import Finding
from ..diagnosis.server_checks import account_findings, scope_findings
from ..diagnosis.surroundings import key_finding, surroundings
from ..option_groups import Connection, takes
from ..terminal.error_lines import code_of, with_options
from ..terminal.exit_codes import CommandError, ExitCode

__all__ = ["command"]


@takes(connection=Connection)
def command(
    connection: Connection,
    scopes: Annotated[bool, typer.Option(help="Try each scope that reads, with one GET.")] = True,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> ExitCode:
    """Check key, account, scopes, limits, revision, clock. Only reads, and changes nothing."""
    diagnosis = _Diagnosis()
    found: list[Finding] = []
    for finding in diagnosis.run(connection, scopes=scopes):
        found.append(finding)
        if not as_json:
            _print(finding)
    broken = [each for each in found if each.state == "broken"]
    code = diagnosis.code or (ExitCode.FAILED if broken else ExitCode.OK)
    if as_json:
        whole = {"ok": not broken, "exit_code": int(code), "findings": [attrs.asdict(each) for each in found]}
        sys.stdout.write(f"{json.dumps(whole, indent=2, ensure_ascii=False)}\n")
    elif not broken:
        sys.stdout.write("no problem found; scopes that write were not tried\n")
    return code


class _Diagnosis:
    """All checks.

    Attributes:
        code: exit status of the error that ended them.
    """

    def __init__(self) -> None:
        self.code = ExitCode.OK

    def run(self, connection: Connection, *, scopes: bool) -> Iterator[Finding]:
        yield from surroundings()
        try:
            yield key_finding(connection)
            with connected(connection) as klaviyo:
                yield from account_findings(klaviyo)
                if scopes:
                    yield from scope_findings(klaviyo)
        except (CommandError, KlaviyoError) as error:
            self.code = code_of(error)
            about = (
                "key"
                if self.code is ExitCode.CREDENTIALS
                else "server"
                if isinstance(error, KlaviyoError)
                else "command"
            )
            yield Finding(about, "broken", " ".join(with_options(error).split()))


_SIGNS = {"ok": "ok    ", "note": "note  ", "broken": "BROKEN"}


def _print(finding: Finding) -> None:
    sys.stdout.write(f"{_SIGNS[finding.state]}  {finding.about}: {finding.detail}\n")
    sys.stdout.flush()
