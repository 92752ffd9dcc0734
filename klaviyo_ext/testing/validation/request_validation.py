"""Check a request against its operation."""

from __future__ import annotations

import re

from ..document.openapi_document import Document, Operation
from ..messages.http_messages import Request
from .json_schemas import Schemas
from .request_bodies import check_body
from .request_parameters import check_parameters
from .request_problems import Problem

__all__ = ["Validator"]

_CREDENTIALS = re.compile(r"(Klaviyo-API-Key|Bearer) +[!-~]+")


class Validator:
    """Checks requests against one document. Schemas are compiled on first use and cached.

    Args:
        document: the OpenAPI document.
        schemas: translated schemas of the document, to share; default: new ones.

    """

    def __init__(self, document: Document, schemas: Schemas | None = None) -> None:
        self.schemas = schemas or Schemas(document)

    def problems(self, operation: Operation, request: Request) -> list[Problem]:
        """All problems of a request; empty if it is valid.

        The problems have the same `status`. The checks run in this order: credentials (401), accepted media type
        (406), media type of the body (415), everything else (400).
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
        if stated and not operation.takes_key:
            return Problem("This is a public endpoint: pass company_id, and no Authorization header.")
        return None
    if len(stated) == 1 and _CREDENTIALS.fullmatch(stated[0]):
        return None
    return Problem("Missing or invalid private key.", status=401)


def _accept(operation: Operation, request: Request) -> Problem | None:
    stated = request.header("accept")
    if stated is None:
        return None
    content = operation.response(operation.success).get("content")
    offered = [kind.partition(";")[0].strip().lower() for kind in content or ["application/vnd.api+json"]]
    if "*/*" in offered:
        return None
    for entry in stated.split(","):
        media_type, *options = (part.strip().lower() for part in entry.split(";"))
        if any(re.fullmatch(r"q=0(\.0*)?", option) for option in options):
            continue
        # Plain JSON is accepted as in the live API, which responds with its own media type.
        if media_type in ("*/*", "application/*", "application/json") or media_type in offered:
            return None
    return Problem(f"Accept must include {' or '.join(offered)}, got {stated!r}.", status=406)
