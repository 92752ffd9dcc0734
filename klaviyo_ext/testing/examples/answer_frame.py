"""Common parts of responses: request ids, revision and rate limit headers, error documents."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from uuid import UUID

from ..document.openapi_document import Operation
from ..messages.http_messages import Headers, Request, Response
from ..validation.request_problems import Problem, error_document

__all__ = ["MEDIA_TYPE", "answer_headers", "digest", "error_response", "request_id"]

MEDIA_TYPE = "application/vnd.api+json"


def digest(*parts: object) -> int:
    """A 128-bit number that depends only on the parts, not on the process."""
    text = "\0".join(map(str, parts))
    return int.from_bytes(blake2b(text.encode(errors="backslashreplace"), digest_size=16).digest())


def request_id(*parts: object) -> str:
    """A UUID that depends only on the parts."""
    return str(UUID(int=digest("request", *parts), version=4))


def answer_headers(operation: Operation, req_id: str) -> Headers:
    """The headers of every response of an operation except 401: request id, revision, limits.

    The limits are the declared ones, as after the first request of a window. `RateLimit-Limit` is the quota of the
    shortest window, followed by each quota with its window in seconds.
    """
    headers = [("X-Klaviyo-Req-Id", req_id)]
    if operation.revision is not None:
        headers.append(("X-Klaviyo-Api-Revision", operation.revision))
    if limits := operation.rate_limits:
        windows = ", ".join(f"{limit.quota};w={limit.seconds}" for limit in limits)
        headers += [
            ("RateLimit-Limit", f"{limits[0].quota}, {windows}"),
            ("RateLimit-Remaining", str(limits[0].quota - 1)),
            ("RateLimit-Reset", "0"),
        ]
    return tuple(headers)


def error_response(
    request: Request,
    problems: Sequence[Problem],
    operation: Operation | None = None,
    *,
    seed: int = 0,
    headers: Headers = (),
) -> Response:
    """A JSON:API error response for at least one problem; the first one determines the status.

    Args:
        request: the refused request; the id of the response depends only on it and on `seed`.
        problems: the reasons.
        operation: the operation, if known. Its limits and revision go into the headers, except for a 401, as in the
            live API.
        seed: see `request`.
        headers: additional headers.
    """
    status = problems[0].status
    req_id = request_id(seed, request.method, request.path, request.query, request.body)
    known = (("X-Klaviyo-Req-Id", req_id),) if operation is None or status == 401 else answer_headers(operation, req_id)
    challenge = (("WWW-Authenticate", "Bearer, Klaviyo-API-Key"),) if status == 401 else ()
    fields = (("Content-Type", MEDIA_TYPE), *challenge, *known, *headers)
    return Response(status, fields, error_document(problems, req_id))
