"""Ask the server: whether the key works, for which account, with which scopes, limits, revision and clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from inspect import Parameter, signature
from typing import Any

from klaviyo_client import REVISION, operations
from klaviyo_client.runtime.operation import Operation
from klaviyo_client.runtime.wire import Response

from ... import Klaviyo
from ...errors import (
    APIError,
    AuthenticationError,
    KlaviyoError,
    NotFoundError,
    PermissionDeniedError,
    TooManyRequestsError,
)
from ...pacing import seen_limits
from ...retry import OFF
from .finding import Finding

__all__ = ["account_findings", "scope_findings", "scope_probes"]

_SKEW = 60
"""Seconds of difference between two clocks that are worth a note; the server gives its time in whole seconds."""

_NOBODY = "doctor"
"""The id of nothing."""


def account_findings(klaviyo: Klaviyo, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> Iterator[Finding]:
    """What one call tells: whether the server is there and takes the key, the account, the limits, the clock.

    Raises:
        KlaviyoError: the server cannot be reached, or refuses the key.
    """
    caller = klaviyo.with_options(retry=OFF)
    try:
        response: Response[Any] = caller.send_raw(operations.builder("get_accounts")())
    except PermissionDeniedError as error:
        yield Finding("account", "note", "the key works, but lacks accounts:read, so the account is not known")
        yield from _headers(error.headers, now)
        return
    for account in response.parsed.to_dict().get("data", []):
        attributes = account.get("attributes", {})
        contact: Mapping[str, Any] = attributes.get("contact_information") or {}
        parts = (attributes.get("timezone"), attributes.get("preferred_currency"))
        name = f"{contact.get('organization_name') or 'no name'} ({account.get('id')})"
        test = ", a test account" if attributes.get("test_account") else ""
        yield Finding("account", "ok", ", ".join([name, *(str(part) for part in parts if part)]) + test)
    yield from _headers(response.headers, now)


def _headers(headers: Mapping[str, str], now: Callable[[], datetime]) -> Iterator[Finding]:
    served = headers.get("x-klaviyo-api-revision")
    if served is not None and served != REVISION:
        yield Finding("revision served", "note", f"{served} instead of {REVISION}")
    elif served is not None:
        yield Finding("revision served", "ok", served)
    limits = seen_limits(headers)
    if limits is not None:
        quotas = ", ".join(f"{quota.calls:,} in {quota.seconds:,} s" for quota in limits.quotas)
        yield Finding("limits of get_accounts", "ok", f"{quotas}; {limits.remaining} left, reset in {limits.reset} s")
    try:
        told = parsedate_to_datetime(headers["date"])
    except (KeyError, ValueError):
        yield Finding("clock", "note", "the server does not tell its time")
        return
    seconds = round((now() - told).total_seconds())
    off = abs(seconds) > _SKEW
    way = "ahead of" if seconds > 0 else "behind"
    detail = f"{abs(seconds):,} s {way} the server; set it" if off else "as the server's, within a minute"
    yield Finding("clock", "note" if off else "ok", detail)


def scope_probes() -> dict[str, Operation[Any]]:
    """For each scope that reads: the cheapest GET that needs it alone."""
    found: dict[str, tuple[tuple[bool, int], Operation[Any]]] = {}
    for info in operations.values():
        if info.method != "GET" or info.auth != "private" or len(info.scopes) != 1:
            continue
        parameters = signature(build := operations.builder(info.id)).parameters.values()
        needed = [each for each in parameters if each.default is Parameter.empty]
        if any(each.kind is Parameter.KEYWORD_ONLY for each in needed):
            continue
        rank = (bool(needed), -sum(quota.calls for quota in info.rate_limit.quotas[:1]))
        [scope] = info.scopes
        if scope not in found or rank < found[scope][0]:
            size = {} if info.page_size is None else {"page_size": info.page_size.minimum}
            found[scope] = rank, build(*[_NOBODY] * len(needed), **size)
    return {scope: call for scope, (_, call) in sorted(found.items())}


def scope_findings(klaviyo: Klaviyo) -> Iterator[Finding]:
    """One finding for each scope that reads, as it is found."""
    caller = klaviyo.with_options(retry=OFF)
    for scope, call in scope_probes().items():
        try:
            caller.send_raw(call)
        except PermissionDeniedError:
            yield Finding(scope, "note", "missing")
        except NotFoundError:  # of what does not exist: the server has looked
            yield Finding(scope, "ok", "works")
        except AuthenticationError as error:
            yield Finding(scope, "broken", str(error))
        except TooManyRequestsError:
            yield Finding(scope, "note", "not known: the rate limit is used up")
        except APIError as error:
            unsure = error.status_code >= 500
            yield Finding(scope, "note" if unsure else "ok", f"not known: {error}" if unsure else "works")
        except KlaviyoError as error:
            yield Finding(scope, "broken", str(error))
        else:
            yield Finding(scope, "ok", "works")
