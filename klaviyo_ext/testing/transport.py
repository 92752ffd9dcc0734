"""Answers httpx requests in process, without a socket."""

from __future__ import annotations

import httpx

from .http_messages import App, Request, Response

__all__ = ["AppTransport"]


class AppTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport for `httpx.Client` and `httpx.AsyncClient` that hands requests to an application.

    The application sees what a server would see: raw path and query, all headers, the whole body. A response that is
    not to be delivered whole raises what httpx raises over a socket, at once: nothing here waits.
    """

    def __init__(self, app: App) -> None:
        self._app = app

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answers a request of a blocking client."""
        return _response(request, self._app.handle(_request(request, request.read())))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answers a request of an asynchronous client; the application runs in the event loop's thread."""
        return _response(request, self._app.handle(_request(request, await request.aread())))


def _request(request: httpx.Request, body: bytes) -> Request:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw)
    return Request(request.method, path, query, headers, body)


def _response(request: httpx.Request, response: Response) -> httpx.Response:
    _deliver(request, response)
    # As over a socket: an answer to HEAD has no body.
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
