"""Errors for the server's responses. :mod:`.classification` chooses the class."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal

from klaviyo_client.runtime.errors import APIStatusError
from klaviyo_client.runtime.operation import Operation, Quota

from ..core.origin import origin
from ..retry.retry_after import retry_after
from .error_objects import ErrorObject, ErrorSource
from .one_line import sentence

__all__ = [
    "APIError",
    "AuthenticationError",
    "BlockedError",
    "Category",
    "ConflictError",
    "EdgeError",
    "InvalidAPIKeyError",
    "InvalidTokenError",
    "MalformedIdError",
    "NotAuthenticatedError",
    "NotFoundError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "ProfileAlreadyExistsError",
    "ProfileDoesNotExistError",
    "QuotaExhaustedError",
    "RetiredRevisionError",
    "ServerError",
    "TooManyRequestsError",
    "ValidationError",
]

Category = Literal[
    "authentication",
    "permission",
    "not_found",
    "conflict",
    "validation",
    "throttled",
    "gone",
    "too_large",
    "server",
    "edge",
    "other",
]
"""Categories of errors, for metrics and dispatch. ``edge``: the network in front of the API responded."""


class APIError(APIStatusError):
    """The server refused the call. Statuses without their own class (405, 415, 3xx) raise this class.

    Attributes:
        category: what it is about. A fact of the class.
        retryable: whether the same call may succeed later. A fact of the class; whether the call may be repeated
            without harm is another question (see ``Operation.replayable``).
        status_code: HTTP status.
        headers: headers of the response, names in lower case.
        content: the raw body.
        errors: the raw error objects, including unknown members; empty if the body has none.
        objects: the same as `ErrorObject`. ``code``, ``detail`` and others are shortcuts to the first one.
        retry_after: seconds to wait as the server asks (``Retry-After``), or ``None``.
        request_id: the server's id of this request, for a support ticket.
        operation: the call.

    Args:
        now: see :func:`klaviyo_ext.retry.retry_after.retry_after`.
    """

    category: ClassVar[Category] = "other"
    retryable: ClassVar[bool] = False

    def __init__(
        self,
        *,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        operation: Operation[Any] | None = None,
        now: datetime | None = None,
    ) -> None:
        lowered = {name.lower(): value for name, value in headers.items()}
        super().__init__(status_code=status_code, headers=lowered, content=content, operation=operation)
        self.objects = tuple(ErrorObject.from_dict(error) for error in self.errors)
        self.retry_after = retry_after(lowered, now)
        self.args = (self._message(),)

    @property
    def id(self) -> str | None:
        """The server's id of this occurrence."""
        return self._first.id

    @property
    def code(self) -> str | None:
        """Kind of the error, as in ``duplicate_profile``."""
        return self._first.code

    @property
    def title(self) -> str | None:
        """The kind in words."""
        return self._first.title

    @property
    def detail(self) -> str | None:
        """Description of this occurrence. Its wording may change at any time: show it, but do not compare it."""
        return self._first.detail

    @property
    def source(self) -> ErrorSource:
        """The part of the request that caused the error; empty if the server names none."""
        return self._first.source

    @property
    def meta(self) -> Mapping[str, Any]:
        """Additional facts about the error; may be empty."""
        return self._first.meta

    @property
    def _first(self) -> ErrorObject:
        return self.objects[0] if self.objects else ErrorObject()

    def _hint(self) -> str:
        """What the message adds to the server's text."""
        location = self.headers.get("location")
        if location is None or not 300 <= self.status_code < 400:
            return ""
        return f"redirects are not followed (to {origin(location) or 'another path'})"  # the path may have secrets

    def _message(self) -> str:
        first = self._first
        kind = self.headers.get("content-type") or "no content type"
        unread = f"no JSON:API error in the body ({kind}, {len(self.content)} bytes)" if self.content else "empty body"
        return sentence(
            operation=self.operation.info.id if self.operation else None,
            status=self.status_code,
            code=first.code,
            detail=(first.detail or first.title or "no detail") if self.objects else unread,
            where=first.source.pointer or first.source.parameter,
            others=max(len(self.objects) - 1, 0),
            hint=self._hint(),
        )


class AuthenticationError(APIError):
    """401: the credential is missing or wrong."""

    category: ClassVar[Category] = "authentication"


class InvalidAPIKeyError(AuthenticationError):
    """401 to a call with an API key: the key is unknown, revoked or malformed, or none arrived.

    Klaviyo's API documentation says 400; recorded responses have 401.
    """


class NotAuthenticatedError(InvalidAPIKeyError):
    """401 ``not_authenticated``: no key arrived, or it does not have the form of a key."""

    def _hint(self) -> str:
        return "the API key is missing or malformed"


class InvalidTokenError(AuthenticationError):
    """401 to a call with an OAuth access token: it is expired, revoked or invalid.

    The server does not say which (recorded responses), so refresh once, then ask the user to connect again.
    """


class PermissionDeniedError(APIError):
    """403: the credential is valid but lacks a permission.

    A scope is missing (the scopes of a private key are fixed when it is made), or the account lacks a feature, as
    webhooks do without Advanced KDP. Recorded responses also have it for a quota: a mapped metric can be updated twice
    a day. Never retryable, whatever the reason.
    """

    category: ClassVar[Category] = "permission"

    @property
    def required_scopes(self) -> tuple[str, ...]:
        """All scopes that the operation needs, from the API's document."""
        return self.operation.info.scopes if self.operation else ()

    def _hint(self) -> str:
        if self.code != "permission_denied" or not self.required_scopes:
            return ""  # "forbidden" is about the account: an entitlement, not the credential (recorded responses)
        return f"may need scopes: {', '.join(self.required_scopes)}"


class BlockedError(APIError):
    """403 without a JSON:API error: the network in front of the API blocked the request.

    The reason may be a bot check, a blocked address or high load, not the credential. Sending the request again soon
    makes it worse.
    """

    category: ClassVar[Category] = "edge"

    def _hint(self) -> str:
        return _edge("blocked before it reached the API", self.headers)


class NotFoundError(APIError):
    """404: the id does not exist, or the operation does not exist in this revision."""

    category: ClassVar[Category] = "not_found"


class ProfileDoesNotExistError(NotFoundError):
    """404 to a call that names a profile: by its path, or by ``data.id`` in an upsert or a merge."""


class ConflictError(APIError):
    """409: the call conflicts with the current state, such as deleting a template that a flow uses."""

    category: ClassVar[Category] = "conflict"


class ProfileAlreadyExistsError(ConflictError):
    """409 ``duplicate_profile``: another profile has one of the identifiers."""

    @property
    def duplicate_profile_id(self) -> str:
        """Id of the profile that has the identifier; empty if the server did not say."""
        found = (error.meta.get("duplicate_profile_id") for error in self.objects)
        return next((value for value in found if isinstance(value, str)), "")

    def _hint(self) -> str:
        return f"the profile is {self.duplicate_profile_id}" if self.duplicate_profile_id else ""


class ValidationError(APIError):
    """400: the request is invalid. Has the part that is wrong, if the server names it.

    ``field``, ``item_index``, ``item`` and ``value`` are about one error object: the first that names a field, else
    the first that points into the body.
    """

    category: ClassVar[Category] = "validation"

    @property
    def field(self) -> str | None:
        """The invalid attribute, such as ``email`` or ``location.latitude``; see :attr:`ErrorSource.field`."""
        return self._blamed.field

    @property
    def fields(self) -> tuple[str, ...]:
        """All invalid attributes, each once, in the server's order."""
        return tuple(dict.fromkeys(e.source.field for e in self.objects if e.source.field is not None))

    @property
    def parameter(self) -> str | None:
        """The invalid query parameter, such as ``filter``."""
        return next((e.source.parameter for e in self.objects if e.source.parameter), None)

    @property
    def item_index(self) -> int | None:
        """Position of the invalid record in the request's array of records."""
        return self._blamed.item_index

    @property
    def item_indexes(self) -> tuple[int, ...]:
        """Positions of all invalid records, each once, in the server's order."""
        return tuple(dict.fromkeys(e.source.item_index for e in self.objects if e.source.item_index is not None))

    @property
    def item(self) -> Any:
        """The invalid record, as it was sent; ``None`` if the server names none."""
        return self._blamed.resolve_item(self._sent)

    @property
    def value(self) -> Any:
        """The invalid value, as it was sent; ``None`` if there is none, such as for a missing attribute."""
        return self._blamed.resolve(self._sent)

    @property
    def _blamed(self) -> ErrorSource:
        sources = [e.source for e in self.objects if e.source.pointer]
        return next((s for s in sources if s.field), sources[0] if sources else ErrorSource())

    @property
    def _sent(self) -> Any:
        return self.operation.body if self.operation else None


class MalformedIdError(ValidationError, NotFoundError):
    """400 for a malformed id.

    Events, coupons, flow actions and mapped metrics return it where others return 404 (recorded responses), so this is
    also a :class:`NotFoundError`.
    """


class RetiredRevisionError(APIError):
    """410: the revision is retired, or the endpoint does not exist in the revision that replaced it.

    Klaviyo's API documentation: a retired revision falls forward to the oldest one alive, unless the call opts out with
    ``X-Klaviyo-Revision-Fall-Forward-Opt-Out``; removed endpoints return 410.
    """

    category: ClassVar[Category] = "gone"

    def _hint(self) -> str:
        return "this API revision, or this endpoint, is retired"


class PayloadTooLargeError(APIError):
    """413: the body is larger than the limit of the operation."""

    category: ClassVar[Category] = "too_large"

    @property
    def limit(self) -> int | None:
        """Maximum bytes of a request body, before compression, if a limit is documented."""
        if self.operation is None:
            return None
        info = self.operation.info
        return info.payload_bytes or (info.bulk.bytes if info.bulk else None)

    def _hint(self) -> str:
        return f"the limit is {self.limit} bytes" if self.limit else ""


class TooManyRequestsError(APIError):
    """429: a rate limit of the account is used up, for ``retry_after`` seconds.

    Recorded responses have a whole number of seconds, but no content type and no rate limit headers.
    """

    category: ClassVar[Category] = "throttled"
    retryable: ClassVar[bool] = True

    def _hint(self) -> str:
        return f"retry after {self.retry_after:.12g} s" if self.retry_after is not None else ""


class QuotaExhaustedError(TooManyRequestsError):
    """A quota is used up, or the server asked to wait. The request was not sent, so there is no response.

    ``status_code`` is 429, which the server would have returned.

    Attributes:
        quota: the quota, usually the daily one.
        retry_after: seconds until a call can be sent.

    Args:
        reason: why it was not sent; default: the quota is used up.
    """

    def __init__(
        self, *, quota: Quota, retry_after: float, operation: Operation[Any] | None = None, reason: str | None = None
    ) -> None:
        super().__init__(status_code=429, headers={}, content=b"", operation=operation)
        self.quota = quota
        self.retry_after = retry_after
        name = f"{operation.info.id}: " if operation else ""
        used = f"all {quota.calls} calls of a window of {quota.seconds} s are used up"
        self.args = (f"{name}not sent: {reason or used}; {self._hint()}",)


class ServerError(APIError):
    """5xx: the server failed. A write may still have been done."""

    category: ClassVar[Category] = "server"
    retryable: ClassVar[bool] = True


class EdgeError(ServerError):
    """5xx of the network in front of the API: 520 to 530, or 502 to 504 without a JSON:API error.

    The body is HTML, text or empty. The API may still have done what was requested.
    """

    category: ClassVar[Category] = "edge"

    def _hint(self) -> str:
        return _edge("response of the network in front of the API", self.headers)


def _edge(what: str, headers: Mapping[str, str]) -> str:
    ray = headers.get("cf-ray")
    return f"{what} (CF-Ray {ray})" if ray else what
