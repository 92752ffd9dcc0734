"""Choose the error for a response, from one table: the first row that fits decides.

Statuses and codes are those of Klaviyo's API documentation and of recorded responses. The ``detail`` of an error is
not read: its wording may change at any time.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import attrs

from klaviyo_client.runtime.errors import APIStatusError, error_objects
from klaviyo_client.runtime.operation import Operation
from klaviyo_client.runtime.wire import Response

from . import api_errors as api
from .error_objects import ErrorObject

__all__ = ["PROFILE", "STRICT_ID", "TABLE", "Answer", "Family", "Row", "classify"]


@attrs.frozen
class Family:
    """Operations whose responses mean the same, by path: this includes new operations and other revisions.

    Attributes:
        under: path templates; operations with one of them, or with one below, are included.
        but: path templates that are excluded.
    """

    under: tuple[str, ...]
    but: tuple[str, ...] = ()

    def __contains__(self, template: object) -> bool:
        if not isinstance(template, str) or template in self.but:
            return False
        return any(template == path or template.startswith(f"{path}/") for path in self.under)


PROFILE = Family(
    under=("/api/profiles/{id}", "/api/profile-import", "/api/profile-merge"),
    # An existing profile may have no conversation.
    but=("/api/profiles/{id}/conversation", "/api/profiles/{id}/relationships/conversation"),
)
"""A profile is addressed, and a 404 can only mean that there is none. Upserts by an unknown id answer 404 as well."""

STRICT_ID = Family(
    under=("/api/events/{id}", "/api/flow-actions/{id}", "/api/mapped-metrics/{id}", "/api/coupons/{id}")
)
"""A malformed id returns 400, not 404."""


@attrs.frozen
class Answer:
    """The facts that rows compare.

    Attributes:
        status: HTTP status.
        codes: codes of all error objects.
        readable: whether the body holds JSON:API errors. The content type does not help: 429 has none.
        bearer: whether the call carried an access token rather than a key.
        template: path template of the operation.
        blames_id: whether the server rejects the id.
    """

    status: int
    codes: frozenset[str]
    readable: bool
    bearer: bool
    template: str
    blames_id: bool


@attrs.frozen
class Row:
    """Responses with a status from ``first`` to ``last`` that match all other columns mean ``error``.

    ``None`` fits everything. ``error.category`` and ``error.retryable`` are columns of the table, too.
    """

    first: int
    last: int
    error: type[api.APIError]
    code: str | None = None
    readable: bool | None = None
    bearer: bool | None = None
    family: Family | None = None
    blames_id: bool | None = None

    def fits(self, answer: Answer) -> bool:
        """Whether ``answer`` matches this row."""
        return (
            self.first <= answer.status <= self.last
            and (self.code is None or self.code in answer.codes)
            and (self.readable is None or self.readable is answer.readable)
            and (self.bearer is None or self.bearer is answer.bearer)
            and (self.family is None or answer.template in self.family)
            and (self.blames_id is None or self.blames_id is answer.blames_id)
        )


TABLE: tuple[Row, ...] = (
    Row(400, 400, api.MalformedIdError, code="invalid", blames_id=True),
    Row(400, 400, api.ValidationError),
    Row(401, 401, api.InvalidTokenError, bearer=True),
    Row(401, 401, api.NotAuthenticatedError, code="not_authenticated"),
    Row(401, 401, api.InvalidAPIKeyError),
    Row(403, 403, api.BlockedError, readable=False),
    Row(403, 403, api.PermissionDeniedError),
    # A page of HTML means that the path is wrong, not the profile.
    Row(404, 404, api.ProfileDoesNotExistError, readable=True, family=PROFILE),
    Row(404, 404, api.NotFoundError),
    Row(409, 409, api.ProfileAlreadyExistsError, code="duplicate_profile"),
    Row(409, 409, api.ConflictError),
    Row(410, 410, api.RetiredRevisionError),
    Row(413, 413, api.PayloadTooLargeError),
    Row(429, 429, api.TooManyRequestsError),
    Row(502, 504, api.EdgeError, readable=False),
    Row(520, 530, api.EdgeError),
    Row(500, 599, api.ServerError),
)
"""All other responses are a plain :class:`APIError`."""


def classify(
    response: Response[Any] | APIStatusError, *, bearer: bool = False, now: datetime | None = None
) -> api.APIError:
    """The error for a response that is not 2xx. Never raises, whatever the response holds.

    Args:
        response: the response, or the error that the generated client raised for it.
        bearer: whether the call carried an OAuth access token; an operation does not know its credential.
        now: see :func:`klaviyo_ext.retry.retry_after.retry_after`.
    """
    operation = response.operation
    objects = tuple(ErrorObject.from_dict(error) for error in error_objects(response.content))
    answer = Answer(
        status=response.status_code,
        codes=frozenset(error.code for error in objects if error.code),
        readable=bool(objects),
        bearer=bearer,
        template=operation.info.path_template if operation else "",
        blames_id=operation is not None and _blames_id(operation, objects),
    )
    error = next((row.error for row in TABLE if row.fits(answer)), api.APIError)
    return error(
        status_code=response.status_code,
        headers=response.headers,
        content=response.content,
        operation=operation,
        now=now,
    )


def _blames_id(operation: Operation[Any], objects: tuple[ErrorObject, ...]) -> bool:
    """Whether the first error object is about the id that the call names, in its path or as that of its resource."""
    if not objects:
        return False
    source = objects[0].source
    template = operation.info.path_template
    if source.parameter is not None:
        return source.parameter in re.findall(r"\{(\w+)\}", template)
    if source.pointer is not None and source.pointer.rstrip("/") == "/data/id":
        return True
    # Only the path can be wrong.
    return template in STRICT_ID and operation.body is None and not operation.query
