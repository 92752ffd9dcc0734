"""Every public call of both clients, each written once: what it is given, and what it needs of an answer."""

from __future__ import annotations

import inspect
import types
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime
from typing import Any, Literal, TypeAlias

import attrs

from klaviyo_client import AsyncClient, Client, Document, File, Model
from klaviyo_client.api import accounts, images, lists, profiles
from klaviyo_ext import AsyncKlaviyo, Klaviyo, oauth, updaters as u
from klaviyo_ext.bulk import BulkReport
from klaviyo_ext.methods import Methods
from klaviyo_ext.testing import Request, Response, SpecServer
from tests.contract.calls import SUBJECTS, Subject, build

__all__ = ["CALLS", "OPERATIONS", "PublicCall", "Target", "TokensAndExamples", "call_async", "call_blocking"]

Needs: TypeAlias = Literal["one", "one or null", "many", "nothing", "report", "bytes"]
"""What it makes of an answer: one thing (or none, if the server says so), items, nothing, a report, or any bytes."""


@attrs.frozen
class Target:
    """Where a call goes.

    Attributes:
        klaviyo: `Klaviyo` or `AsyncKlaviyo`.
        plain: `Client` or `AsyncClient`.
        url: their base URL.
    """

    klaviyo: Any
    plain: Any
    url: str


@attrs.frozen
class PublicCall:
    """One call.

    Attributes:
        name: what is called.
        make: calls it.
        needs: of the answer.
        bounded: whether the deadline of the retry policy holds for it.
    """

    name: str
    make: Callable[[Target], Any] = attrs.field(repr=False)
    needs: Needs
    bounded: bool = True

    def __str__(self) -> str:
        return self.name


_PEOPLE = [{"email": f"p{number}@example.com"} for number in range(3)]
_EVENTS = [{"metric": "Seen", "profile": {"email": f"p{number}@example.com"}, "properties": {}} for number in range(3)]

_FLOWS: dict[str, tuple[Needs, Callable[[Any], Any]]] = {
    "get_profile": ("one", lambda k: k.get_profile("P1")),
    "get_profiles": ("many", lambda k: k.get_profiles()),
    "create_profile": ("one", lambda k: k.create_profile({"email": "a@example.com"})),
    "update_profile": ("one", lambda k: k.update_profile("P1", u.first_name("Ann"))),
    "create_or_update_profile": ("one", lambda k: k.create_or_update_profile(u.email("a@example.com"))),
    "subscribe_profile": ("nothing", lambda k: k.subscribe_profile("a@example.com", list_id="L1")),
    "unsubscribe_profile": ("nothing", lambda k: k.unsubscribe_profile("a@example.com")),
    "create_event": ("nothing", lambda k: k.create_event("Seen", "P1", properties={})),
    "get_events": ("many", lambda k: k.get_events()),
    "bulk": ("report", lambda k: k.bulk(profiles.bulk_import_profiles({}), _PEOPLE, wait=False)),
    "bulk_stream": ("nothing", lambda k: k.bulk_stream(profiles.bulk_suppress_profiles({}), _PEOPLE, wait=0.05)),
    "bulk_create_or_update_profiles": ("one", lambda k: k.bulk_create_or_update_profiles(_PEOPLE)),
    "bulk_import_profiles": ("report", lambda k: k.bulk_import_profiles(_PEOPLE, wait=0.05)),
    "bulk_create_events": ("nothing", lambda k: k.bulk_create_events(_EVENTS)),
    "bulk_subscribe_profiles": ("nothing", lambda k: k.bulk_subscribe_profiles(_PEOPLE, list_id="L1")),
    "bulk_unsubscribe_profiles": ("nothing", lambda k: k.bulk_unsubscribe_profiles(_PEOPLE)),
    "bulk_suppress_profiles": ("report", lambda k: k.bulk_suppress_profiles(_PEOPLE, wait=0.05)),
    "bulk_unsuppress_profiles": ("report", lambda k: k.bulk_unsuppress_profiles(_PEOPLE, wait=0.05)),
}

_READ_ONE, _READ_MANY = profiles.get_profile("P1"), lists.get_lists()

_SENDING: dict[str, tuple[Needs, Callable[[Any], Any]]] = {
    "request": ("nothing", lambda k: k.request("DELETE", "/api/lists/L1")),
    "send": ("one", lambda k: k.send(_READ_ONE)),
    "send of a list": ("many", lambda k: k.send(_READ_MANY)),
    "send_raw": ("bytes", lambda k: k.send_raw(_READ_ONE)),
    "pages": ("many", lambda k: k.pages(_READ_MANY)),
    "items": ("many", lambda k: k.items(_READ_MANY)),
    "items, prefetching": ("many", lambda k: k.items(_READ_MANY, prefetch=True)),
    "Results.page": ("many", lambda k: k.items(_READ_MANY).page()),
    "Results.pages": ("many", lambda k: k.items(_READ_MANY).pages()),
    "Results.first": ("one", lambda k: k.items(_READ_MANY).first()),
    "namespace": ("one", lambda k: k.lists.get_list("L1")),
    "namespace of a list": ("many", lambda k: k.accounts.get_accounts()),
    "namespace that deletes": ("nothing", lambda k: k.lists.delete_list("L1")),
    "with_options": ("one", lambda k: k.with_options(headers={"X-A": "b"}).get_profile("P1")),
    "upload": ("one", lambda k: k.send(images.upload_image_from_file(File(b"GIF89a", "a.gif", "image/gif")))),
}

_PLAIN: dict[str, tuple[Needs, Callable[[Any], Any]]] = {
    "Client.send": ("one", lambda c: c.send(_READ_ONE)),
    "Client.send of a list": ("many", lambda c: c.send(accounts.get_accounts())),
    "Client.send_raw": ("bytes", lambda c: c.send_raw(_READ_ONE)),
}

_SECRET = "secret"


def _token(**options: Any) -> oauth.Token:
    return oauth.Token(access_token="a", refresh_token="r", expires_at=datetime(2020, 1, 1, tzinfo=UTC), **options)


def _refreshing(target: Target) -> Any:
    """A call whose token has run out: the token endpoint is broken as well."""
    endpoint = f"{target.url}/oauth/token"
    auth = oauth.OAuth(
        client_id="i", client_secret=_SECRET, token=_token(), store=None, origins=(target.url,), token_url=endpoint
    )
    options: dict[str, Any] = {"retry": target.klaviyo.core.options.retry, "pace": False, "timeout": 0.3}
    if isinstance(target.klaviyo, Klaviyo):
        with Klaviyo(oauth=auth, base_url=target.url, **options) as klaviyo:
            return klaviyo.get_profile("P1")

    async def awaited() -> Any:
        async with AsyncKlaviyo(oauth=auth, base_url=target.url, **options) as klaviyo:
            return await klaviyo.get_profile("P1")

    return awaited()


def _sent(target: Target, request: oauth.TokenRequest[Any]) -> Any:
    return (oauth.send if isinstance(target.klaviyo, Klaviyo) else oauth.send_async)(request)


_OAUTH: dict[str, tuple[Needs, Callable[[Target], Any]]] = {
    "OAuth": ("one", _refreshing),
    "oauth.get_token": (
        "one",
        lambda t: _sent(
            t,
            oauth.get_token(
                "i", _SECRET, code="c", code_verifier="v", redirect_uri="http://x", url=f"{t.url}/oauth/token"
            ),
        ),
    ),
    "oauth.refresh_token": (
        "one",
        lambda t: _sent(t, oauth.refresh_token("i", _SECRET, "r", url=f"{t.url}/oauth/token")),
    ),
    "oauth.revoke_token": (
        "nothing",
        lambda t: _sent(t, oauth.revoke_token("i", _SECRET, "r", url=f"{t.url}/oauth/revoke")),
    ),
}

_METHODS = {name for name, member in vars(Methods).items() if isinstance(member, types.FunctionType)}
assert _FLOWS.keys() == _METHODS, _FLOWS.keys() ^ _METHODS


def _once(klaviyo: Any) -> Any:
    """Without retries: a bulk run is patient, whatever the policy says."""
    return klaviyo.with_options(retry=attrs.evolve(klaviyo.core.options.retry, attempts=1))


def _as_it_is(klaviyo: Any) -> Any:
    return klaviyo


def _calls() -> Iterator[PublicCall]:
    for name, (needs, make) in (_FLOWS | _SENDING).items():
        prepared = _once if "bulk" in name else _as_it_is
        yield PublicCall(name, lambda t, make=make, prepared=prepared: make(prepared(t.klaviyo)), needs)  # type: ignore[misc]
    for name, (needs, make) in _PLAIN.items():
        yield PublicCall(name, lambda t, make=make: make(t.plain), needs, bounded=False)  # type: ignore[misc]
    for name, (needs, make) in _OAUTH.items():
        yield PublicCall(name, make, needs, bounded=name == "OAuth")


CALLS = list(_calls())
"""All but the single operations."""

_NEEDS: dict[str, Needs] = {"single": "one", "collection": "many", "nothing": "nothing"}


def _operation(subject: Subject, server: SpecServer) -> PublicCall:
    call = build(subject, server.synthesiser.request(subject.id, full=False), as_models=False)
    needs = "one or null" if subject.info.result.nullable else _NEEDS.get(subject.info.result.shape, "one")
    return PublicCall(str(subject), lambda t: t.klaviyo.send(call), needs)


def OPERATIONS(server: SpecServer) -> list[PublicCall]:  # noqa: N802
    """A call of every operation."""
    return [_operation(subject, server) for subject in SUBJECTS if subject.package == "klaviyo_client"]


class TokensAndExamples:
    """An application that hands out tokens, and answers anything else as the document says."""

    def __init__(self, server: SpecServer) -> None:
        self._server = server

    def handle(self, request: Request, /) -> Response:
        """Handle one request."""
        if request.path.startswith("/oauth/"):
            token = b'{"access_token": "n", "refresh_token": "r2", "expires_in": 3600, "token_type": "Bearer"}'
            return Response(200, (("Content-Type", "application/json"),), token)
        return self._server.handle(request)


def call_blocking(call: PublicCall, target: Target) -> Any:
    """What it gives, as plain data."""
    value = call.make(target)
    if isinstance(value, Iterator) or hasattr(value, "to_dicts"):
        return [_plain(item) for item in value]
    return _plain(value)


async def call_async(call: PublicCall, target: Target) -> Any:
    """What it gives, as plain data."""
    value = call.make(target)
    if isinstance(value, AsyncIterator) or hasattr(value, "to_dicts"):
        return [_plain(item) async for item in value]
    if inspect.isawaitable(value):
        value = await _awaited(value)
    return _plain(value)


async def _awaited(value: Awaitable[Any]) -> Any:
    return await value


def _plain(value: Any) -> Any:
    if isinstance(value, Model | Document):
        return value.to_dict()
    if isinstance(value, BulkReport):
        return {"read": value.read, "accepted": value.accepted, "ok": value.ok}
    if isinstance(value, oauth.Token):
        return value.access_token
    content = getattr(value, "content", None)
    return content if isinstance(content, bytes) else value if isinstance(value, str | None) else type(value).__name__


CLIENTS: dict[str, tuple[Any, Any]] = {"blocking": (Klaviyo, Client), "async": (AsyncKlaviyo, AsyncClient)}
