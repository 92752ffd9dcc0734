"""Problems of a request, and their JSON:API error document."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from klaviyo_client.runtime.json_types import shown

__all__ = ["CODES", "WHOLE", "Problem", "error_document", "error_object"]

CODES: dict[int, tuple[str, str]] = {
    400: ("invalid", "Invalid input."),
    401: ("not_authenticated", "Authentication credentials were not provided."),
    403: ("permission_denied", "You do not have permission to perform this action."),
    404: ("not_found", "Not found."),
    405: ("method_not_allowed", "Method not allowed."),
    406: ("not_acceptable", "Could not satisfy the request Accept header."),
    409: ("conflict", "Conflict."),
    415: ("unsupported_media_type", "Unsupported media type."),
    429: ("throttled", "Request was throttled."),
    500: ("error", "A server error occurred."),
}
"""Error code and title of each HTTP status that this package returns."""

WHOLE = "/data/"
"""The pointer of errors that are not about a part of the request."""


@attrs.frozen
class Problem:
    """One reason to refuse a request.

    `pointer` is a JSON pointer into the request body, `parameter` the name of a query, path or header parameter; at
    most one of them is set. `status` is the HTTP status of a response that has this problem. `bound` is true for what
    another revision of the API may allow.
    """

    detail: str
    pointer: str | None = None
    parameter: str | None = None
    status: int = 400
    bound: bool = attrs.field(default=False, eq=False)

    __repr__ = shown

    def error(self, error_id: str) -> dict[str, Any]:
        """This problem as a JSON:API error object; `status` is an integer, as the live API sends it."""
        code, title = CODES[self.status]
        source: dict[str, str] = {}
        if self.pointer is not None:
            source["pointer"] = self.pointer
        if self.parameter is not None:
            source["parameter"] = self.parameter
        if not source and self.status != 400:
            source["pointer"] = WHOLE
        return error_object(error_id, self.status, code, title, self.detail, source)


def error_object(
    error_id: str,
    status: int,
    code: str,
    title: str,
    detail: str,
    source: Mapping[str, str],
    meta: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """A JSON:API error object with an integer ``status``, as the live API sends it.

    An error that is not about a part of the request has the pointer ``/data/``, and then neither ``links`` nor
    ``meta``; all others have both (recorded 2026-09-04).
    """
    error = {"id": error_id, "status": status, "code": code, "title": title, "detail": detail, "source": source}
    if source.get("pointer") == WHOLE and not meta:
        return error
    return {**error, "links": {}, "meta": meta or {}}


def error_document(problems: Sequence[Problem], error_id: str) -> bytes:
    """A JSON:API error document of at least one problem, as UTF-8."""
    document = {"errors": [problem.error(error_id) for problem in problems]}
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    # Half of a surrogate pair has no bytes in UTF-8; JSON has an escape for it.
    return text.encode(errors="backslashreplace")
