"""The client of a command: with a key from the environment, a named account or a prompt, or for a fake."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from klaviyo_client.runtime.client_arguments import hidden

from .. import Klaviyo
from ..core.hooks import Hooks
from ..errors import ArgumentError
from .named_accounts import named_account
from .option_groups import Connection
from .stop_signals import let_through, signals
from .stoppable_driver import StoppableDriver
from .terminal.error_lines import say
from .terminal.exit_codes import CommandError, ExitCode

if TYPE_CHECKING:
    from ..testing import FakeKlaviyo

__all__ = ["connected", "is_fake"]

_KEY = "KLAVIYO_API_KEY"


def is_fake(options: Connection) -> bool:
    """Whether the command uses a fake."""
    return options.fake or options.fake_data is not None


@contextmanager
def connected(
    options: Connection,
    *,
    reads_stdin: bool = False,
    writes: bool = False,
    needs_key: bool = True,
    hooks: Hooks | None = None,
) -> Generator[Klaviyo]:
    """A client, until the context ends.

    Args:
        options: the server and the credential.
        reads_stdin: standard input has data, so the key cannot be entered there.
        writes: whether to save changes to the snapshot of a fake.
        hooks: are told of waits and the like; not by a fake.
        needs_key: false for public operations, which need ``company_id`` instead.

    Raises:
        CommandError: there is no key or no such account; the fake is not installed, or its snapshot cannot be loaded.
        ConfigurationError: the key or the base URL is invalid.
    """
    if is_fake(options):
        with _fake(options.fake_data, writes=writes) as client:
            yield client
        return
    client = _client(options, reads_stdin=reads_stdin, needs_key=needs_key or options.company_id is None, hooks=hooks)
    client.driver = StoppableDriver.of(client.driver)
    try:
        yield client
    finally:
        here = signals()
        if here is None or not here.leaving:  # closing waits for requests
            client.close()


def _client(options: Connection, *, reads_stdin: bool, needs_key: bool, hooks: Hooks | None) -> Klaviyo:
    arguments: dict[str, Any] = {} if options.base_url is None else {"base_url": options.base_url}
    arguments |= {"allow_http": options.allow_http, "company_id": options.company_id}
    if hooks is not None:
        arguments["hooks"] = hooks
    if options.account is None:
        if needs_key and not os.environ.get(_KEY):
            arguments["api_key"] = _asked(reads_stdin=reads_stdin)
        return Klaviyo(**arguments)
    found = named_account(options.account)
    arguments |= {
        "api_key": found.api_key,
        "account": options.account,
        "company_id": options.company_id or found.company_id,
    }
    try:
        return Klaviyo(**arguments)
    except ArgumentError as error:
        if error.argument not in ("api_key", "company_id"):
            raise
        raise CommandError(f"{found.source}: {error}", ExitCode.CREDENTIALS) from None


def _asked(*, reads_stdin: bool) -> str:
    if reads_stdin or not sys.stdin.isatty():
        raise CommandError(f"no API key: set {_KEY} in the environment, or use --fake", ExitCode.CREDENTIALS)
    try:
        with let_through():
            key = getpass.getpass("Klaviyo private API key: ", sys.stderr)
    except EOFError:
        key = ""
    if not key.strip():
        raise CommandError("no API key was entered", ExitCode.CREDENTIALS)
    return hidden(key.strip())


@contextmanager
def _fake(data: Path | None, *, writes: bool) -> Generator[Klaviyo]:
    fake = _new_fake()
    if data is not None and data.exists():
        from ..testing import SnapshotError  # noqa: PLC0415 - needs an extra

        try:
            fake.load(data)
        except SnapshotError as error:
            raise CommandError(f"--fake-data {error}") from error
    with fake.client() as client:
        client.driver = StoppableDriver.of(client.driver)
        try:
            yield client
        finally:
            if data is not None and writes:
                _save(fake, data)
            say("fake Klaviyo: no account was changed")


def _save(fake: FakeKlaviyo, data: Path) -> None:
    try:
        fake.save(data)
    except (OSError, ValueError) as error:
        raise CommandError(f"--fake-data {data}: {getattr(error, 'strerror', None) or error}") from error


def _new_fake() -> FakeKlaviyo:
    try:
        from ..testing import FakeKlaviyo  # noqa: PLC0415 - needs an extra
    except ModuleNotFoundError as error:
        raise CommandError(f"--fake needs an extra; pip install 'klaviyo-ext[testing]' ({error})") from error
    return FakeKlaviyo(keep=100)
