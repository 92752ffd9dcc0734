"""What every answer has in common: identification, limits, and the form of a refusal."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from uuid import UUID

from .http_messages import Headers, Request, Response
from .openapi_document import Operation
from .request_problems import Problem, error_document

__all__ = ["MEDIA_TYPE", "answer_headers", "digest", "error_response", "request_id"]

MEDIA_TYPE = "application/vnd.api+json"


def digest(*parts: object) -> int:
    """A 128-bit number that depends on the text of the parts only, not on the process."""
    text = "\0".join(map(str, parts))
    return int.from_bytes(blake2b(text.encode(errors="backslashreplace"), digest_size=16).digest())


def request_id(*parts: object) -> str:
    """A UUID that depends on the text of the parts only."""
    return str(UUID(int=digest("request", *parts), version=4))


def answer_headers(operation: Operation, req_id: str) -> Headers:
    """The headers of every answer of an operation that is not about credentials: request id, revision, limits.

    The limits are the declared ones, as after the first request of a window: `RateLimit-Limit` is the quota of the
    shortest window, then every quota with its window in seconds.
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
    """A JSON:API refusal of a request for at least one problem; the first one gives the status.

    Args:
        request: what is refused; the id of the answer depends on it and on `seed` only.
        problems: why.
        operation: the operation that was meant, if that is known; its limits and revision go into the headers, but
            not into a 401, where the live API leaves them out.
        seed: as above.
        headers: more headers to send.
    """
    status = problems[0].status
    req_id = request_id(seed, request.method, request.path, request.query, request.body)
    known = (("X-Klaviyo-Req-Id", req_id),) if operation is None or status == 401 else answer_headers(operation, req_id)
    challenge = (("WWW-Authenticate", "Bearer, Klaviyo-API-Key"),) if status == 401 else ()
    fields = (("Content-Type", MEDIA_TYPE), *challenge, *known, *headers)
    return Response(status, fields, error_document(problems, req_id))
