"""Keys of named accounts: in environment variables, or in a file that only its owner can read."""

from __future__ import annotations

import os
import re
import stat
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import attrs
import typer

from klaviyo_client.runtime.client_arguments import hidden

from ..core.similar_names import hint
from .terminal.exit_codes import CommandError, ExitCode

__all__ = ["NamedAccount", "accounts_file", "named_account"]

_NAMES = ("api_key", "company_id")


@attrs.frozen
class NamedAccount:
    """The credentials of an account.

    Attributes:
        source: where they were found.
        api_key: private key.
        company_id: public key.
    """

    source: str
    api_key: str = attrs.field(repr=False)
    company_id: str | None = None


def accounts_file() -> Path:
    """The file with the accounts, in the user's directory for configuration."""
    return Path(typer.get_app_dir("klaviyo-ext"), "accounts.toml")


def named_account(name: str) -> NamedAccount:
    """The account ``name``: from ``KLAVIYO_API_KEY_<NAME>``, or from the file.

    Raises:
        CommandError: there is none, or the file can be read by others, or is malformed. No message shows a key.
    """
    if name.lower().startswith("pk_"):
        raise CommandError(
            "--account is a name of yours for the account, not its key; see KLAVIYO_API_KEY", ExitCode.USAGE
        )
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,100}", name):
        raise CommandError("--account must be a name of letters, digits, hyphens and underscores", ExitCode.USAGE)
    variable = f"KLAVIYO_API_KEY_{name.upper().replace('-', '_')}"
    if key := os.environ.get(variable):
        return NamedAccount(variable, hidden(key))
    path = accounts_file()
    accounts = _read(path)
    if name not in accounts:
        known = hint(name, accounts) or (f"; it has {', '.join(accounts)}" if accounts else "")
        message = f"no API key for the account {name}: set {variable}, or add [{name}] to {path}{known}"
        raise CommandError(message, ExitCode.CREDENTIALS)
    return _account(f"{path} [{name}]", accounts[name])


def _account(source: str, entry: object) -> NamedAccount:
    values: Mapping[str, object] = cast("Mapping[str, object]", entry) if isinstance(entry, Mapping) else {}
    if unknown := sorted(values.keys() - set(_NAMES)):
        near = hint(unknown[0], _NAMES)
        raise CommandError(f"{source}: {unknown[0]} is unknown; expected {', '.join(_NAMES)}{near}")
    if not isinstance(values.get("api_key"), str) or not all(isinstance(value, str) for value in values.values()):
        raise CommandError(f'{source} must have api_key = "pk_...", and only texts', ExitCode.CREDENTIALS)
    texts = cast("dict[str, Any]", dict(values))
    return NamedAccount(source, hidden(texts["api_key"]), texts.get("company_id"))


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            _check_private(path, os.fstat(file.fileno()))
            return tomllib.loads(file.read().decode("utf-8-sig"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror or error}") from None
    except ValueError as error:  # whose text may have a part of a key
        place = re.search(r"\(at [^()]*\)", str(error))
        raise CommandError(f"{path} is not TOML{f' {place[0]}' if place else ''}") from None


def _check_private(path: Path, found: os.stat_result) -> None:
    if os.name != "posix":  # elsewhere, the directory of the user is private
        return
    if found.st_uid not in (os.geteuid(), 0):
        raise CommandError(f"{path} belongs to another user", ExitCode.CREDENTIALS)
    if stat.S_IMODE(found.st_mode) & 0o077:
        raise CommandError(f"{path} can be read by others; run: chmod 600 {path}", ExitCode.CREDENTIALS)
