"""Handle the revision header."""

from __future__ import annotations

import attrs

from ...document.openapi_document import Operation
from ...messages.http_messages import Request
from ...validation.revision_dates import day_of
from ..accepted_call import Refusal

__all__ = ["normalise"]

_OPT_OUT = "x-klaviyo-revision-fall-forward-opt-out"


def normalise(operation: Operation, request: Request, *, accept_newer: bool) -> Request:
    """The request in the form that the document of this revision requires.

    The fake serves one revision. It also accepts requests with an older one, as the live API falls forward from a
    retired revision, and with a newer one, as the newest that it knows; ``X-Klaviyo-Api-Revision`` reports this.

    Args:
        operation: the operation.
        request: the request.
        accept_newer: whether a newer revision is accepted.

    Raises:
        Refusal: 400 for a revision that is malformed or, if newer ones are not accepted, in the future; 404 if the
            revision does not have the operation; 410 for an older one if the caller opted out of falling forward.
    """
    headers = list(request.headers)
    for index, (name, value) in enumerate(headers):
        if name.lower() == "revision" and operation.revision is not None and value != operation.revision:
            _check(value, operation, opt_out=request.header(_OPT_OUT) == "1", accept_newer=accept_newer)
            headers[index] = (name, operation.revision)
    return attrs.evolve(request, headers=tuple(headers))


def _check(stated: str, operation: Operation, *, opt_out: bool, accept_newer: bool) -> None:
    served = operation.revision or ""
    day = day_of(stated)
    if day is None:
        message = f"Revision {stated!r} is not a date in YYYY-MM-DD format."
        raise Refusal(400, "invalid", message, parameter="revision")
    if day > served[:10] and not accept_newer:
        raise Refusal(400, "invalid", "Unable to specify a future revision date.", parameter="revision")
    if stated not in (day, served):
        raise Refusal(404, "not_found", f"There are no valid revisions found for method {operation.id}.")
    if day < served[:10] and opt_out:
        raise Refusal(410, "gone", f"Revision {stated} is retired; the oldest one is {served}.", parameter="revision")
