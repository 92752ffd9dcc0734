"""The client of a command: with a key from the environment or a prompt, or of a fake."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from klaviyo_ext import Klaviyo

from .error_lines import say
from .exit_codes import CommandError, ExitCode
from .option_groups import Connection

if TYPE_CHECKING:
    from klaviyo_ext.testing import FakeKlaviyo

__all__ = ["connected", "is_fake"]

_KEY = "KLAVIYO_API_KEY"


def is_fake(options: Connection) -> bool:
    """Whether a fake is talked to."""
    return options.fake or options.fake_data is not None


@contextmanager
def connected(options: Connection, *, reads_stdin: bool = False, writes: bool = False) -> Generator[Klaviyo]:
    """A client, until the context ends.

    Args:
        options: whom to talk to.
        reads_stdin: standard input holds data, so nobody can be asked for a key there.
        writes: whether the snapshot of a fake is to keep what was written.

    Raises:
        CommandError: there is no key; the fake is not installed, or its snapshot is none.
        ConfigurationError: the key or the base URL is malformed.
    """
    if is_fake(options):
        with _fake(options.fake_data, writes=writes) as client:
            yield client
        return
    arguments: dict[str, Any] = {} if options.base_url is None else {"base_url": options.base_url}
    if not os.environ.get(_KEY):
        arguments["api_key"] = _asked(reads_stdin=reads_stdin)
    with Klaviyo(company_id=options.company_id, **arguments) as client:
        yield client


def _asked(*, reads_stdin: bool) -> str:
    if reads_stdin or not sys.stdin.isatty():
        raise CommandError(f"no key: set {_KEY} in the environment, or try it with --fake", ExitCode.CREDENTIALS)
    try:
        key = getpass.getpass("Klaviyo private key: ", sys.stderr)
    except EOFError:
        key = ""
    if not key.strip():
        raise CommandError("no key was given", ExitCode.CREDENTIALS)
    return key.strip()


@contextmanager
def _fake(data: Path | None, *, writes: bool) -> Generator[Klaviyo]:
    fake = _new_fake()
    if data is not None and data.exists():
        from klaviyo_ext.testing import SnapshotError  # noqa: PLC0415 - needs an extra

        try:
            fake.load(data)
        except SnapshotError as error:
            raise CommandError(f"--fake-data {data}: {error}") from error
    with fake.client() as client:
        try:
            yield client
        finally:
            if data is not None and writes:
                fake.save(data)
            say("this was the fake Klaviyo of --fake: no account was touched")


def _new_fake() -> FakeKlaviyo:
    try:
        from klaviyo_ext.testing import FakeKlaviyo  # noqa: PLC0415 - needs an extra
    except ModuleNotFoundError as error:
        raise CommandError(f"{error}: --fake needs the extra, pip install 'klaviyo-ext[testing]'") from error
    return FakeKlaviyo(keep=100)
