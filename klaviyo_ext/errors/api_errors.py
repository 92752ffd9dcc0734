"""Errors that the server's answers mean. :mod:`.classification` says which answer is which."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal

from klaviyo_client.runtime.errors import APIStatusError
from klaviyo_client.runtime.operation import Operation, Quota

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
"""What an error is about, in one word, for metrics and dispatch. ``edge``: the network in front of the API answered."""


class APIError(APIStatusError):
    """The server refused the call. This very class stands for statuses that have no class of their own (405, 415, 3xx).

    Attributes:
        category: what it is about. A fact of the class.
        retryable: whether the same call may succeed later. A fact of the class; whether the call may be repeated
            without harm is another question (see ``Operation.replayable``).
        status_code: HTTP status.
        headers: headers of the answer, names in lower case.
        content: the raw body.
        errors: the error objects as they came, unknown members included; empty if the body holds none.
        objects: the same, as values. The shortcuts ``code``, ``detail``... read the first of them.
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
        """This occurrence in words, which may change at any time: show it, never compare it."""
        return self._first.detail

    @property
    def source(self) -> ErrorSource:
        """The part of the request that is blamed; empty if none is."""
        return self._first.source

    @property
    def meta(self) -> Mapping[str, Any]:
        """Facts that came with the error; empty if none did."""
        return self._first.meta

    @property
    def _first(self) -> ErrorObject:
        return self.objects[0] if self.objects else ErrorObject()

    def _hint(self) -> str:
        """What the message adds to the server's words."""
        return ""

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

    Klaviyo's API documentation has 400 here; recorded responses have 401.
    """


class NotAuthenticatedError(InvalidAPIKeyError):
    """401 ``not_authenticated``: no key arrived, or it does not have the form of a key."""

    def _hint(self) -> str:
        return "no usable API key arrived"


class InvalidTokenError(AuthenticationError):
    """401 to a call with an OAuth access token: it has expired, was revoked, or never was one.

    The server does not say which (recorded responses), so refresh once, then ask the user to connect again.
    """


class PermissionDeniedError(APIError):
    """403: good credentials that may not do this.

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
        return f"it needs {', '.join(self.required_scopes)}" if self.required_scopes else ""


class BlockedError(APIError):
    """403 without a JSON:API error: the network in front of the API turned the call away before the API saw it.

    It is a challenge page, a block of the address, or shed load. A credential has nothing to do with it, and sending
    the same call again soon makes it worse.
    """

    category: ClassVar[Category] = "edge"

    def _hint(self) -> str:
        return _edge("blocked before it reached the API", self.headers)


class NotFoundError(APIError):
    """404: nothing has this id, or the operation does not exist at this revision."""

    category: ClassVar[Category] = "not_found"


class ProfileDoesNotExistError(NotFoundError):
    """404 to a call that names a profile: by its path, or by ``data.id`` in an upsert or a merge."""


class ConflictError(APIError):
    """409: the call contradicts what is there, as in deleting a template that a flow uses."""

    category: ClassVar[Category] = "conflict"


class ProfileAlreadyExistsError(ConflictError):
    """409 ``duplicate_profile``: another profile has one of the identifiers."""

    @property
    def duplicate_profile_id(self) -> str:
        """Id of the profile that has the identifier; empty if the server did not say."""
        found = (error.meta.get("duplicate_profile_id") for error in self.objects)
        return next((value for value in found if isinstance(value, str)), "")

    def _hint(self) -> str:
        return f"it is profile {self.duplicate_profile_id}" if self.duplicate_profile_id else ""


class ValidationError(APIError):
    """400: the request is wrong. Says which part, where the server does.

    ``field``, ``item_index``, ``item`` and ``value`` are about one error object: the first that blames a field, else
    the first that points into the body.
    """

    category: ClassVar[Category] = "validation"

    @property
    def field(self) -> str | None:
        """The attribute that is blamed, as in ``email`` or ``location.latitude``; see :attr:`ErrorSource.field`."""
        return self._blamed.field

    @property
    def fields(self) -> tuple[str, ...]:
        """All attributes that are blamed, each once, in the server's order."""
        return tuple(dict.fromkeys(e.source.field for e in self.objects if e.source.field is not None))

    @property
    def parameter(self) -> str | None:
        """The query parameter that is blamed, as in ``filter``."""
        return next((e.source.parameter for e in self.objects if e.source.parameter), None)

    @property
    def item_index(self) -> int | None:
        """Position, in the request's array of records, of the one that is blamed."""
        return self._blamed.item_index

    @property
    def item_indexes(self) -> tuple[int, ...]:
        """Positions of all records that are blamed, each once, in the server's order."""
        return tuple(dict.fromkeys(e.source.item_index for e in self.objects if e.source.item_index is not None))

    @property
    def item(self) -> Any:
        """The record that is blamed, as it was sent; ``None`` if none is."""
        return self._blamed.resolve_item(self._sent)

    @property
    def value(self) -> Any:
        """The value that is blamed, as it was sent; ``None`` if there is none, as for a missing attribute."""
        return self._blamed.resolve(self._sent)

    @property
    def _blamed(self) -> ErrorSource:
        sources = [e.source for e in self.objects if e.source.pointer]
        return next((s for s in sources if s.field), sources[0] if sources else ErrorSource())

    @property
    def _sent(self) -> Any:
        return self.operation.body if self.operation else None


class MalformedIdError(ValidationError, NotFoundError):
    """400 for an id that no resource can have.

    Events, coupons, flow actions and mapped metrics answer so where others say 404 (recorded responses), so this is a
    :class:`NotFoundError` as well.
    """


class RetiredRevisionError(APIError):
    """410: the revision is retired, or the endpoint is gone from the revision that took its place.

    Klaviyo's API documentation: a retired revision falls forward to the oldest one alive, unless the call opts out by
    ``X-Klaviyo-Revision-Fall-Forward-Opt-Out``; endpoints that were removed answer 410.
    """

    category: ClassVar[Category] = "gone"

    def _hint(self) -> str:
        return "this API revision, or this endpoint in it, is retired"


class PayloadTooLargeError(APIError):
    """413: the body is larger than the operation takes."""

    category: ClassVar[Category] = "too_large"

    @property
    def limit(self) -> int | None:
        """Most bytes of a request body, before compression, where a limit is documented."""
        if self.operation is None:
            return None
        info = self.operation.info
        return info.payload_bytes or (info.bulk.bytes if info.bulk else None)

    def _hint(self) -> str:
        return f"the limit is {self.limit} bytes" if self.limit else ""


class TooManyRequestsError(APIError):
    """429: a rate limit of the account is used up. ``retry_after`` says for how many seconds.

    Recorded responses carry a whole number of seconds, and neither a content type nor the headers of the rate limit.
    """

    category: ClassVar[Category] = "throttled"
    retryable: ClassVar[bool] = True

    def _hint(self) -> str:
        return f"retry after {self.retry_after:g} s" if self.retry_after is not None else ""


class QuotaExhaustedError(TooManyRequestsError):
    """A quota is used up. The call was not sent, so there is no answer to look at.

    ``status_code`` is 429, which the server would have answered.

    Attributes:
        quota: the quota, as a rule the daily one.
        retry_after: seconds until its window ends.
    """

    def __init__(self, *, quota: Quota, retry_after: float, operation: Operation[Any] | None = None) -> None:
        super().__init__(status_code=429, headers={}, content=b"", operation=operation)
        self.quota = quota
        self.retry_after = retry_after
        name = f"{operation.info.id}: " if operation else ""
        used = f"all {quota.calls} calls of a window of {quota.seconds} s are used up"
        self.args = (f"{name}not sent: {used}; {self._hint()}",)


class ServerError(APIError):
    """5xx: the server failed. A write may have been done all the same."""

    category: ClassVar[Category] = "server"
    retryable: ClassVar[bool] = True


class EdgeError(ServerError):
    """5xx of the network in front of the API: 520 to 530, or 502 to 504 without a JSON:API error.

    The body is HTML, text or nothing. The API may have done what it was asked.
    """

    category: ClassVar[Category] = "edge"

    def _hint(self) -> str:
        return _edge("answered by the network in front of the API", self.headers)


def _edge(what: str, headers: Mapping[str, str]) -> str:
    ray = headers.get("cf-ray")
    return f"{what} (CF-Ray {ray})" if ray else what
