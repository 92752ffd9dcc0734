"""Checks a whole request against the operation it was routed to."""

from __future__ import annotations

import re

from .http_messages import Request
from .json_schemas import Schemas
from .openapi_document import Document, Operation
from .request_bodies import check_body
from .request_parameters import check_parameters
from .request_problems import Problem

__all__ = ["Validator"]

_CREDENTIALS = re.compile(r"(Klaviyo-API-Key|Bearer) +[!-~]+")


class Validator:
    """Checks requests with one document. Schemas are compiled at first use and kept.

    Args:
        document: the OpenAPI document.
        schemas: translated schemas to share with others; own ones if left out.

    """

    def __init__(self, document: Document, schemas: Schemas | None = None) -> None:
        self.schemas = schemas or Schemas(document)

    def problems(self, operation: Operation, request: Request) -> list[Problem]:
        """Everything the document has against a request; empty if it may pass.

        All problems of one list have the same `status`: credentials (401) are judged first, then the accepted media
        type (406), the media type of the body (415), then everything else together (400).
        """
        if problem := _credentials(operation, request):
            return [problem]
        if problem := _accept(operation, request):
            return [problem]
        body = check_body(operation, request, self.schemas)
        if any(problem.status != 400 for problem in body):
            return body
        return [*check_parameters(operation, request, self.schemas), *body]


def _credentials(operation: Operation, request: Request) -> Problem | None:
    stated = request.header_values("authorization")
    if operation.public:
        if stated:
            return Problem("This is a public endpoint: it takes company_id and no Authorization.")
        return None
    if len(stated) == 1 and _CREDENTIALS.fullmatch(stated[0]):
        return None
    return Problem("Missing or invalid private key.", status=401)


def _accept(operation: Operation, request: Request) -> Problem | None:
    stated = request.header("accept")
    if stated is None:
        return None
    content = operation.responses[str(operation.success)].get("content")
    offered: list[str] = list(content) if content else ["application/vnd.api+json"]
    for entry in stated.split(","):
        media_type, *options = (part.strip().lower() for part in entry.split(";"))
        if any(re.fullmatch(r"q=0(\.0*)?", option) for option in options):
            continue
        # Plain JSON is accepted because the live API answers it, with its own media type.
        if media_type in ("*/*", "application/*", "application/json") or media_type in offered:
            return None
    return Problem(f"Accept {stated!r} does not admit {' or '.join(offered)}.", status=406)
