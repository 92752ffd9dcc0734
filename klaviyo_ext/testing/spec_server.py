"""The server that checks: it accepts what the document allows and answers what the document promises."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from contextlib import AbstractContextManager
from threading import Lock
from typing import Any, Self

from ..errors.fake_errors import MethodNotAllowedError, PathNotFoundError
from .answer_frame import error_response
from .http_messages import Request, Response
from .json_schemas import Schemas
from .loopback import Serving, serve
from .openapi_document import Document, load_package_document
from .request_problems import Problem
from .request_validation import Validator
from .routes import Router
from .synthesis import Synthesiser
from .transport import AppTransport

__all__ = ["SpecServer"]


class SpecServer:
    """An application that checks every request against an OpenAPI document and answers from its schemas.

    It keeps no state but the log: the same request has the same answer. What the document does not allow is refused
    with a JSON:API error that says why: 400, or 401, 404, 405, 406, 415.

    Args:
        document: the OpenAPI document as parsed JSON; the one of the package `klaviyo_client` if left out.
        seed: picks the values of the answers.
        items: length of the lists that collections answer; one or two if left out.
        keep: how many requests the log keeps; the oldest go first.

    Raises:
        DocumentError: the document is no OpenAPI 3.0 document.

    """

    def __init__(
        self, document: Mapping[str, Any] | None = None, seed: int = 0, *, items: int | None = None, keep: int = 1000
    ) -> None:
        self.document = Document(load_package_document() if document is None else document)
        self.router = Router(self.document.operations.values())
        schemas = Schemas(self.document)
        self.validator = Validator(self.document, schemas)
        self.synthesiser = Synthesiser(self.document, seed, resolver=schemas.resolver)
        self._items = items
        self._log: deque[Request] = deque(maxlen=keep)
        self._lock = Lock()

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
        """The requests received so far, refused ones too, oldest first."""
        with self._lock:
            return tuple(self._log)

    def clear(self) -> None:
        """Forgets the requests received so far."""
        with self._lock:
            self._log.clear()

    def handle(self, request: Request, /) -> Response:
        """Checks and answers one request. Safe to call from several threads."""
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
        if problems := self.validator.problems(operation, request):
            return error_response(request, problems, operation, seed=seed)
        return self.synthesiser.response(
            operation.id, path_params=route.path_params, path=request.path, query=request.query, items=self._items
        )

    def transport(self) -> AppTransport:
        """An httpx transport, sync and async, that answers in process."""
        return AppTransport(self)

    def serve(
        self, host: str = "127.0.0.1", port: int = 0, *, allow_remote: bool = False, gzip: bool = False
    ) -> AbstractContextManager[Serving]:
        """Serves over HTTP until the context ends; see `loopback.serve`."""
        return serve(self, host, port, allow_remote=allow_remote, gzip=gzip)
