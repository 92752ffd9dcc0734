"""Credentials of a client: keys, tokens, and what gives them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from klaviyo_ext import AsyncKlaviyo, Klaviyo, errors
from klaviyo_ext.core.user_agent import user_agent
from tests.ext.kernel import Script, Time, answer, profile, refusal

TOKEN = "tk_3f9b2c71e0"


def client_of(script: Script, **credentials: Any) -> Klaviyo:
    return Klaviyo(transport=httpx.MockTransport(script), clock=Time().clock, pace=False, **credentials)


def test_an_access_token_is_sent_as_bearer() -> None:
    script = Script([answer(profile())])
    client_of(script, access_token=TOKEN).get_profile("P1")
    assert script.requests[0].headers["authorization"] == f"Bearer {TOKEN}"
    assert script.requests[0].headers["user-agent"] == user_agent()


def test_a_callable_is_asked_at_each_call() -> None:
    script, tokens = Script([answer(profile())]), iter(("one", "two"))
    client = client_of(script, access_token=lambda: next(tokens))
    client.get_profile("P1")
    client.get_profile("P1")
    assert [r.headers["authorization"] for r in script.requests] == ["Bearer one", "Bearer two"]


def test_a_refused_token_is_an_invalid_token() -> None:
    script = Script([refusal(401, "not_authenticated")])
    with pytest.raises(errors.InvalidTokenError):
        client_of(script, access_token=TOKEN).get_profile("P1")
    with pytest.raises(errors.InvalidAPIKeyError):
        client_of(Script([refusal(401, "not_authenticated")]), api_key="pk").get_profile("P1")


@pytest.mark.parametrize("value", ["", " tk", "tk\n", "t k", "Bearer tk", "Klaviyo-API-Key tk", "tä", 7, b"tk"])
@pytest.mark.parametrize("wrap", [lambda v: v, lambda v: lambda: v], ids=["value", "callable"])
@pytest.mark.parametrize("name", ["api_key", "access_token"])
def test_a_malformed_credential_is_refused_unshown(name: str, wrap: Callable[[Any], Any], value: Any) -> None:
    with pytest.raises(errors.ArgumentError, match=name) as caught:
        client_of(Script([]), **{name: wrap(value)}).get_profile("P1")
    assert len(str(value)) < 3 or repr(value) not in str(caught.value)


@pytest.mark.parametrize("kind", [Klaviyo, AsyncKlaviyo])
def test_only_one_credential(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(errors.ConfigurationError, match="pass only one of api_key, access_token"):
        kind("pk", access_token=TOKEN)
    monkeypatch.setenv("KLAVIYO_API_KEY", "pk_environment")
    kind(access_token=TOKEN)


def test_no_repr_shows_a_credential() -> None:
    for client in (Klaviyo("pk_secret"), Klaviyo(access_token="pk_secret"), AsyncKlaviyo(lambda: "pk_secret")):
        for shown in (client, client.core, client.lists, client.get_profiles()):
            assert "pk_secret" not in repr(shown)


def test_two_keys_are_two_accounts() -> None:
    one, two = Klaviyo("pk_1").core.context.account, Klaviyo("pk_2").core.context.account
    assert one != two
    assert Klaviyo("pk_1").core.context.account == one
    assert Klaviyo(lambda: "pk_1").core.context.account is None
    assert Klaviyo(access_token=lambda: "t").core.context.account is None
