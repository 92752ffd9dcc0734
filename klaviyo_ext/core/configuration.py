"""Turn the arguments of a client into what its calls share."""

from __future__ import annotations

import json as _json
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from klaviyo_client.runtime.client_arguments import hidden
from klaviyo_client.runtime.wire import BASE_URL, Settings

from ..errors import ArgumentError, ArgumentTypeError, ConfigurationError
from ..pacing import Pacer
from ..retry import Retry
from .argument_checks import account_name, api_revision, base_address, credential, encrypted, private_key, public_key
from .environment import DEFAULT_BASE_URL, apply_log_level, seconds, variable
from .flows import Core
from .hooks import Hooks
from .json_codec import JSONCodec, decoder, encoder
from .send_loop import Clock, Context, Options, digest
from .user_agent import user_agent

if TYPE_CHECKING:
    from ..oauth import OAuth

__all__ = ["Configuration", "Secret"]

Secret: TypeAlias = str | Callable[[], str]
"""A credential, or a callable that returns it for each call."""

_KEY_VARIABLE = "KLAVIYO_API_KEY"
_FALL_FORWARD = "X-Klaviyo-Revision-Fall-Forward-Opt-Out"
_SCHEMES = {"api_key": "Klaviyo-API-Key ", _KEY_VARIABLE: "Klaviyo-API-Key ", "access_token": "Bearer "}


@attrs.frozen(kw_only=True)
class Configuration:
    """The arguments of both clients; `Klaviyo` documents them.

    Raises:
        ArgumentError: a credential is malformed (empty, white space, a prefix), or an argument is of a wrong type.
        ConfigurationError: no credential, or several; an invalid base URL; an invalid environment variable.
    """

    api_key: Secret | None = attrs.field(repr=False)
    access_token: Secret | None = attrs.field(repr=False)
    oauth: OAuth | None
    company_id: str | None
    account: str | None
    base_url: str
    revision: str | None
    retry: Retry | None
    pacer: Pacer | None
    pace: bool
    json: JSONCodec | None
    hooks: Hooks | None
    fall_forward: bool
    allow_http: bool
    clock: Clock | None

    def core(self) -> Core:
        """What the calls of the client share."""
        apply_log_level()
        settings = self._settings()
        context = Context(
            settings=settings,
            pacer=Pacer.shared() if self.pacer is None else self.pacer,
            account=self._account(settings),
            auth=self.oauth,
            bearer=self.oauth is not None or self.access_token is not None,
            clock=Clock(monotonic=time.monotonic) if self.clock is None else self.clock,
            hooks=Hooks() if self.hooks is None else self.hooks,
            loads=_json.loads if self.json is None else decoder(self.json),
        )
        headers = {} if self.fall_forward else {_FALL_FORWARD: "1"}
        return Core(context, Options(retry=self._retry(), headers=headers, pace=self.pace))

    def _retry(self) -> Retry:
        if self.retry is not None:
            return self.retry
        deadline = seconds("KLAVIYO_DEADLINE")
        return Retry() if deadline is None else Retry(deadline=deadline)

    def _settings(self) -> Settings:
        name, secret = self._credential()
        encoding: dict[str, Any] = {} if self.json is None else {"dumps": encoder(self.json)}
        return Settings(
            base_url=self._address(),
            authorization=None if secret is None else _authorization(name, secret),
            company_id=None if self.company_id is None else public_key("company_id", self.company_id),
            revision=self._revision(),
            user_agent=user_agent(),
            signed_elsewhere=self.oauth is not None,
            **encoding,
        )

    def _address(self) -> str:
        given = self.base_url is not DEFAULT_BASE_URL
        name = "base_url" if given else "KLAVIYO_BASE_URL"
        found = self.base_url if given else variable(name) or BASE_URL
        address = encrypted(name, base_address(name, found), allow_http=self.allow_http)
        if self.oauth is not None and not self.oauth.reaches(address):
            message = f"the access token must not be sent to {address}; to allow it, use OAuth(origins=({address!r},))"
            raise ConfigurationError(message if given else f"{name}: {message}", argument=name)
        return address

    def _revision(self) -> str | None:
        if self.revision is not None:
            return api_revision("revision", self.revision)
        found = variable("KLAVIYO_REVISION")
        with suppress(ArgumentError):
            return None if found is None else api_revision("KLAVIYO_REVISION", found)
        message = "KLAVIYO_REVISION must be an API revision, such as 2026-07-15"
        raise ConfigurationError(message, argument="KLAVIYO_REVISION")

    def _credential(self) -> tuple[str, Secret | None]:
        """The key or the token of the client, and where it was given; ``None`` if it has none, or OAuth."""
        given = [name for name in ("api_key", "access_token", "oauth") if getattr(self, name) is not None]
        if len(given) > 1:
            raise ConfigurationError(f"pass only one of {', '.join(given)}", argument=given[0])
        if self.oauth is not None and not isinstance(getattr(self.oauth, "account", None), str):
            raise ArgumentTypeError(f"oauth must be an OAuth, not {type(self.oauth).__name__}", argument="oauth")
        if given:
            return given[0], None if given == ["oauth"] else getattr(self, given[0])
        found = hidden(variable(_KEY_VARIABLE))
        if found is None and self.company_id is None:
            message = "no credential: pass api_key, access_token, oauth or company_id, or set KLAVIYO_API_KEY"
            raise ConfigurationError(message, argument="api_key")
        return _KEY_VARIABLE, found

    def _account(self, settings: Settings) -> str | None:
        """The account whose rate limits apply; ``None`` if a callable decides for each call."""
        if self.account is not None:
            return account_name("account", self.account)
        if self.oauth is not None:
            return self.oauth.account
        if settings.authorization is None:
            return digest(settings.base_url, settings.company_id or "")
        if callable(self.api_key) or callable(self.access_token):
            return None
        return digest(settings.base_url, settings.authorization())


def _authorization(name: str, secret: Secret) -> Callable[[], str]:
    """The function that returns the header. A secret that is already known is checked now."""
    scheme = _SCHEMES[name]
    check = credential if name == "access_token" else private_key
    if callable(secret):
        return lambda: hidden(scheme + check(f"the result of {name}()", hidden(secret())))
    header = hidden(scheme + check(name, secret))
    return lambda: header
