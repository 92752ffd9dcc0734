"""`SpecServer`: checks requests against the document, and responds with examples."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from contextlib import AbstractContextManager
from threading import Lock
from typing import Any, Self

import attrs

from klaviyo_client.runtime.forks import new_in_children

from ..errors.fake_errors import MethodNotAllowedError, PathNotFoundError
from .document.openapi_document import Document, Operation, load_package_document
from .document.routes import Router
from .examples.answer_frame import error_response
from .examples.synthesis import Synthesiser
from .messages.http_messages import Request, Response
from .messages.loopback import Serving, serve
from .transport import AppTransport
from .validation.json_schemas import Schemas
from .validation.request_problems import Problem
from .validation.request_validation import Validator
from .validation.revision_dates import day_of

__all__ = ["SpecServer"]


class SpecServer:
    """An application that checks each request against an OpenAPI document and responds with examples.

    It keeps no state except a log: the same request gets the same response. An invalid request gets a JSON:API error
    that says why: 400, 401, 404, 405, 406 or 415.

    Args:
        document: the OpenAPI document as parsed JSON; default: that of the package `klaviyo_client`.
        seed: seed of the values in responses.
        items: length of lists in collections; default: one or two.
        keep: maximum number of requests in the log; the oldest are dropped.
        accept_newer: serve requests with a newer revision than the document's as if they had the document's, as
            those with an older one always are.

    Raises:
        DocumentError: it is not an OpenAPI 3.0 document.

    """

    def __init__(
        self,
        document: Mapping[str, Any] | None = None,
        seed: int = 0,
        *,
        items: int | None = None,
        keep: int = 1000,
        accept_newer: bool = True,
    ) -> None:
        self.document = Document(load_package_document() if document is None else document)
        self.router = Router(self.document.operations.values())
        schemas = Schemas(self.document)
        self.validator = Validator(self.document, schemas)
        self.synthesiser = Synthesiser(self.document, seed, resolver=schemas.resolver)
        self._items = items
        self._accept_newer = accept_newer
        self._log: deque[Request] = deque(maxlen=keep)
        self._lock = new_in_children(Lock())

    @classmethod
    def from_package(cls, package: str = "klaviyo_client", seed: int = 0) -> Self:
        """A server for the document of a rendered client package.

        Raises:
            ModuleNotFoundError: the package is not installed.
            FileNotFoundError: the package has no document.

        """
        return cls(load_package_document(package), seed)

    @property
    def requests(self) -> tuple[Request, ...]:
        """All requests so far, including refused ones, oldest first."""
        with self._lock:
            return tuple(self._log)

    def clear(self) -> None:
        """Clear the log of requests."""
        with self._lock:
            self._log.clear()

    def handle(self, request: Request, /) -> Response:
        """Check one request and respond. Thread-safe."""
        with self._lock:
            self._log.append(request)
        seed = self.synthesiser.seed
        try:
            route = self.router.match(request.method, request.path)
        except PathNotFoundError as error:
            return error_response(request, [Problem(str(error), status=404)], seed=seed)
        except MethodNotAllowedError as error:
            allow = (("Allow", ", ".join(error.allowed)),)
            return error_response(request, [Problem(str(error), status=405)], seed=seed, headers=allow)
        operation = route.operation
        known = _with_known_revision(request, operation, accept_newer=self._accept_newer)
        problems = self.validator.problems(operation, known)
        if known is not request:  # what the document does not know may be known to the other revision
            problems = [problem for problem in problems if not problem.bound]
        if problems:
            return error_response(request, problems, operation, seed=seed)
        return self.synthesiser.response(
            operation.id, path_params=route.path_params, path=request.path, query=request.query, items=self._items
        )

    def transport(self) -> AppTransport:
        """An httpx transport, sync and async, that runs this server in process."""
        return AppTransport(self)

    def serve(
        self, host: str = "127.0.0.1", port: int = 0, *, allow_remote: bool = False, gzip: bool = False
    ) -> AbstractContextManager[Serving]:
        """Serve over HTTP until the context ends; see `loopback.serve`."""
        return serve(self, host, port, allow_remote=allow_remote, gzip=gzip)


def _with_known_revision(request: Request, operation: Operation, *, accept_newer: bool) -> Request:
    """The request with the revision of the document in place of an older or newer one."""
    served, stated = operation.revision, request.header("revision")
    if served is None or stated is None or stated == served or day_of(stated) != stated:
        return request
    if stated > served[:10] and not accept_newer:
        return request
    headers = tuple((name, served if name.lower() == "revision" else value) for name, value in request.headers)
    return attrs.evolve(request, headers=headers)
