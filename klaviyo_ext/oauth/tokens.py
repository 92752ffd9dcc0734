"""Access tokens and refresh tokens."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Any, Self

import attrs

from klaviyo_client.runtime.client_arguments import hidden
from klaviyo_client.runtime.errors import BadResponseError
from klaviyo_client.runtime.json_types import shown
from klaviyo_client.runtime.timestamps import parse_datetime

from ..errors import ArgumentError

__all__ = ["Token", "missing_in"]

_OWN = frozenset({"access_token", "refresh_token", "expires_at", "expires_in", "scope", "token_type"})


def _hidden(_: object) -> str:
    return "***"


def _keys(mapping: Mapping[str, Any]) -> str:
    return repr(sorted(mapping))


def _with_hidden(data: Mapping[str, Any]) -> dict[str, Any]:
    return {name: hidden(value) if name in ("access_token", "refresh_token") else value for name, value in data.items()}


def _is_credential(value: object) -> bool:
    return isinstance(value, str) and value.isascii() and value.isprintable() and bool(value) and " " not in value


def _aware(_: Any, __: attrs.Attribute[datetime | None], value: datetime | None) -> None:
    if value is not None and value.tzinfo is None:
        raise ArgumentError("expires_at must have a time zone", argument="expires_at")


def _words(scopes: str | Iterable[str]) -> tuple[str, ...]:
    return tuple(scopes.split()) if isinstance(scopes, str) else tuple(scopes)


def _shown(value: str) -> str:
    """``value`` for callers, who print it as they please."""
    return "" + value if isinstance(value, str) else value


@attrs.frozen(kw_only=True, init=False)
class Token:
    """An access token and the refresh token that renews it.

    Its ``repr`` does not show secrets. To keep a token, store the result of `to_dict()`, and load it with
    `from_dict()`.

    Attributes:
        access_token: sent with each call.
        refresh_token: renews the pair. Klaviyo revokes it when the app is uninstalled or after 90 days without use.
        expires_at: when the access token expires; ``None`` if the server did not say.
        scopes: permissions of the token.
        token_type: ``Bearer``.
        extra: other members of the server's response.

    Raises:
        ArgumentError: a token contains invalid characters, or ``expires_at`` has no time zone.
    """

    access_token: str = attrs.field(repr=_hidden, converter=_shown)
    refresh_token: str = attrs.field(repr=_hidden, converter=_shown)
    expires_at: datetime | None = attrs.field(default=None, validator=_aware)
    scopes: tuple[str, ...] = attrs.field(default=(), converter=_words)
    token_type: str = "Bearer"  # noqa: S105 - a kind of token
    extra: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=_keys, hash=False)

    __repr__ = shown

    def __init__(
        self,
        *,
        access_token: str,
        refresh_token: str,
        expires_at: datetime | None = None,
        scopes: str | Iterable[str] = (),
        token_type: str = "Bearer",  # noqa: S107 - a kind of token
        extra: Mapping[str, Any] = MappingProxyType({}),
    ) -> None:
        access_token, refresh_token = hidden(access_token), hidden(refresh_token)  # also in the frames of an error
        self.__attrs_init__(  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType] - only mypy knows it
            access_token=access_token,
            refresh_token=refresh_token,
            expires_at=expires_at,
            scopes=scopes,
            token_type=token_type,
            extra=dict(extra),
        )
        for name, value in (("access_token", access_token), ("refresh_token", refresh_token)):
            if not _is_credential(value):
                raise ArgumentError(f"{name} must be printable ASCII without spaces (value not shown)", argument=name)

    @classmethod
    def from_response(cls, answer: Mapping[str, Any], now: datetime, *, previous: Token | None = None) -> Self:
        """The token in the JSON object of a token endpoint (RFC 6749, section 5.1).

        Args:
            answer: the object.
            now: when the token was requested; ``expires_in`` counts from then.
            previous: the token that was renewed. It fills in what ``answer`` leaves out, such as the refresh token.

        Raises:
            BadResponseError: the access token or the refresh token is missing or unusable.
        """
        answer = _with_hidden(answer)
        missing = missing_in(answer, previous)
        if missing is not None:
            raise missing
        refresh = answer.get("refresh_token")
        if refresh is None and previous is not None:
            refresh = previous.refresh_token
        scope, kind = answer.get("scope"), answer.get("token_type")
        unsaid = () if previous is None else previous.scopes
        return cls(
            access_token=answer["access_token"],
            refresh_token=refresh or "",
            expires_at=_expiry(answer.get("expires_in"), now),
            scopes=scope if isinstance(scope, str) else unsaid,
            token_type=kind if isinstance(kind, str) and kind else "Bearer",
            extra={name: value for name, value in answer.items() if name not in _OWN},
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The token in ``data``, the result of `to_dict()`.

        Raises:
            ArgumentError: ``expires_at`` is not a time with a time zone, or a token is missing or malformed.
        """
        data = _with_hidden(data)
        expires_at = data.get("expires_at")
        if isinstance(expires_at, str):
            expires_at = parse_datetime(expires_at)
        if expires_at is not None and not isinstance(expires_at, datetime):
            raise ArgumentError("expires_at must be a time in ISO 8601", argument="expires_at")
        return cls(
            access_token=data.get("access_token", ""),
            refresh_token=data.get("refresh_token", ""),
            expires_at=expires_at,
            scopes=data.get("scope") or (),
            token_type=data.get("token_type") or "Bearer",
            extra={name: value for name, value in data.items() if name not in _OWN},
        )

    def to_dict(self) -> dict[str, Any]:
        """The token as JSON data, including the secrets: for a database, not for a log."""
        return {
            **self.extra,
            "access_token": self.access_token,
            "refresh_token": self.refresh_token,
            "expires_at": None if self.expires_at is None else self.expires_at.isoformat(),
            "scope": self.scope,
            "token_type": self.token_type,
        }

    @property
    def scope(self) -> str:
        """The scopes in one string, separated by spaces."""
        return " ".join(self.scopes)

    def expires_within(self, seconds: float, now: datetime | None = None) -> bool:
        """Whether the access token expires less than ``seconds`` after ``now``; false if that is unknown."""
        if self.expires_at is None:
            return False
        return (self.expires_at - (now or datetime.now(UTC))).total_seconds() < seconds


def missing_in(answer: Mapping[str, Any], previous: Token | None) -> BadResponseError | None:
    """The exception for a response without a usable token; raise it where no local variable holds the response."""
    needed = ["access_token"]
    if previous is None or answer.get("refresh_token") is not None:
        needed.append("refresh_token")
    for name in needed:
        if not _is_credential(answer.get(name)):
            return BadResponseError(f"the response of the token endpoint has no usable {name}")
    return None


def _expiry(seconds: object, now: datetime) -> datetime | None:
    """``now`` plus ``expires_in``, which may be a string; ``None`` if it is not a finite number."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float | str):
        return None
    try:
        lifetime = float(seconds)
        return now + timedelta(seconds=lifetime) if math.isfinite(lifetime) else None
    except (ValueError, OverflowError):
        return None
