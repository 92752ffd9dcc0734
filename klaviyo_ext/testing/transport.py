"""Handle httpx requests in process, without a socket."""

from __future__ import annotations

import httpx

from .messages.http_messages import App, Request, Response

__all__ = ["AppTransport"]


class AppTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport for `httpx.Client` and `httpx.AsyncClient` that passes requests to an application.

    The application gets what a server gets: raw path and query, all headers, the whole body. A response with a faulty
    delivery raises the exception that httpx raises over a socket, without a wait.
    """

    def __init__(self, app: App) -> None:
        self._app = app

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Handle a request of a blocking client."""
        return _response(request, self._app.handle(_request(request, request.read())))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Handle a request of an asynchronous client, in the thread of the event loop."""
        return _response(request, self._app.handle(_request(request, await request.aread())))


def _request(request: httpx.Request, body: bytes) -> Request:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw)
    return Request(request.method, path, query, headers, body)


def _response(request: httpx.Request, response: Response) -> httpx.Response:
    _deliver(request, response)
    # As over a socket, a response to HEAD has no body.
    body = b"" if request.method == "HEAD" else response.body
    return httpx.Response(response.status, headers=list(response.headers), content=body)


def _deliver(request: httpx.Request, response: Response) -> None:
    match response.delivery.kind:
        case "reset":
            raise httpx.ReadError("[Errno 104] Connection reset by peer", request=request)
        case "silence":
            raise httpx.ReadTimeout("The read operation timed out", request=request)
        case "truncated":
            message = "peer closed connection without sending complete message body"
            raise httpx.RemoteProtocolError(message, request=request)
        case "slow":
            limit = request.extensions.get("timeout", {}).get("read")
            if limit is not None and response.delivery.seconds >= limit:
                raise httpx.ReadTimeout("The read operation timed out", request=request)
        case "whole":
            pass
