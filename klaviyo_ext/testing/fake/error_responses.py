"""JSON:API error responses of the fake, as recorded."""

from __future__ import annotations

import json
from collections.abc import Sequence

from ..examples.answer_frame import MEDIA_TYPE
from ..messages.http_messages import Headers, Response
from ..validation.request_problems import CODES, Problem, error_document, error_object
from .accepted_call import Refusal

__all__ = ["TITLES", "refused", "refused_by_document"]

TITLES = {
    "authentication_failed": "Incorrect authentication credentials.",
    "duplicate_profile": "Conflict.",
    "payload_too_large": "Payload too large.",
    "forbidden": "Forbidden.",
    "gone": "Gone.",
    "tag_service_error": "Tag Service Error",
}
"""Titles of codes other than the usual code of their status."""


def refused(refusal: Refusal, request_id: str, headers: Headers = ()) -> Response:
    """The response for a `Refusal`. See `error_object`."""
    source: dict[str, str] = {}
    if refusal.parameter is not None:
        source["parameter"] = refusal.parameter
    else:
        source["pointer"] = refusal.pointer
    title = TITLES.get(refusal.code) or CODES.get(refusal.status, ("", "Error."))[1]
    error = error_object(request_id, refusal.status, refusal.code, title, str(refusal), source, refusal.meta)
    body = json.dumps({"errors": [error]}, ensure_ascii=False, separators=(",", ":")).encode(errors="backslashreplace")
    return _response(refusal.status, body, request_id, headers)


def refused_by_document(problems: Sequence[Problem], request_id: str, headers: Headers = ()) -> Response:
    """The response for an invalid request; the first problem determines the status."""
    return _response(problems[0].status, error_document(problems, request_id), request_id, headers)


def _response(status: int, body: bytes, request_id: str, headers: Headers) -> Response:
    fields: list[tuple[str, str]] = [("Content-Type", MEDIA_TYPE)]
    if status == 401:
        # Recorded responses name both kinds of credentials, and have no revision or rate limit headers.
        fields += [("WWW-Authenticate", "Bearer, Klaviyo-API-Key"), ("X-Klaviyo-Req-Id", request_id)]
    else:
        fields += headers or (("X-Klaviyo-Req-Id", request_id),)
    return Response(status, tuple(fields), body)
