"""Problems of a request, and the JSON:API error document for them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import attrs

__all__ = ["CODES", "Problem", "error_document", "pointer"]

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
"""Error code and title for each HTTP status of an error."""


@attrs.frozen
class Problem:
    """One reason to refuse a request.

    `pointer` is a JSON pointer into the request body, `parameter` the name of a query, path or header parameter. At
    most one of them is set. `status` is the HTTP status of the response.
    """

    detail: str
    pointer: str | None = None
    parameter: str | None = None
    status: int = 400

    def error(self, error_id: str) -> dict[str, Any]:
        """This problem as a JSON:API error object; `status` is an integer, as the live API sends it."""
        code, title = CODES[self.status]
        source: dict[str, str] = {}
        if self.pointer is not None:
            source["pointer"] = self.pointer
        if self.parameter is not None:
            source["parameter"] = self.parameter
        return {
            "id": error_id,
            "status": self.status,
            "code": code,
            "title": title,
            "detail": self.detail,
            "source": source,
            "links": {},
            "meta": {},
        }


def pointer(parts: Iterable[str | int]) -> str:
    """JSON pointer (RFC 6901) of a path: `["data", 0, "a/b"]` is `/data/0/a~1b`."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def error_document(problems: Sequence[Problem], error_id: str) -> bytes:
    """A JSON:API error document of at least one problem, as UTF-8."""
    document = {"errors": [problem.error(error_id) for problem in problems]}
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    # An unpaired surrogate has no UTF-8 form; JSON escapes it.
    return text.encode(errors="backslashreplace")
