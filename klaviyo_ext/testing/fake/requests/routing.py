"""Which operation a request is for."""

from __future__ import annotations

from ....errors.fake_errors import MethodNotAllowedError, PathNotFoundError
from ...document.routes import Route, Router
from ...messages.http_messages import Response
from ...validation.request_problems import Problem
from ..error_responses import refused_by_document
from ..oauth.authorization_server import ENDPOINTS
from .request_log import Received
from .request_receipt import query_of

__all__ = ["route_of"]


def route_of(router: Router, entry: Received, req_id: str) -> Route | Response | None:
    """The operation of a request, or the refusal; ``None`` for an OAuth endpoint. The log entry is told."""
    request = entry.request
    if (endpoint := ENDPOINTS.get(request.path.rstrip("/"))) is not None:
        entry.operation = endpoint
        return None
    try:
        # HEAD is GET without the body, which the server does not send.
        route = router.match("GET" if request.method == "HEAD" else request.method, request.path)
    except PathNotFoundError as error:
        return refused_by_document([Problem(str(error), status=404)], req_id)
    except MethodNotAllowedError as error:
        headers = (("X-Klaviyo-Req-Id", req_id), ("Allow", ", ".join((*error.allowed, "HEAD", "OPTIONS"))))
        if request.method == "OPTIONS":
            return Response(200, headers)
        return refused_by_document([Problem(str(error), status=405)], req_id, headers)
    entry.operation = route.operation.id
    entry.path_params = route.path_params
    entry.query = query_of(request)
    return route
