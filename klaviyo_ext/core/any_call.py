"""A call by method and path: to an endpoint that this package does not know, or without its models."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

import attrs

from klaviyo_client.operations import REVISION
from klaviyo_client.runtime.answers import Result
from klaviyo_client.runtime.documents import Document
from klaviyo_client.runtime.errors import BadResponseError, objects_in, summary
from klaviyo_client.runtime.model import adopted
from klaviyo_client.runtime.operation import Form, Operation, OperationInfo, Pagination, Replay
from klaviyo_client.runtime.wire import BASE_URL

from ..errors import ArgumentError, ArgumentTypeError
from .known_operations import operation_at, template_of
from .request_address import local_path, path_and_query, query_pairs

__all__ = ["any_call"]

_METHODS: Final = ("GET", "POST", "PATCH", "PUT", "DELETE")
_SAFE: Final = ("GET", "PUT", "DELETE")
"""Methods of which a second request changes nothing more (RFC 9110), whatever the endpoint."""

_PAGES = Pagination(place="query", cursor="page[cursor]", size="page[size]")
_PLAIN = Result(shape="document")


@attrs.frozen(hash=False)
class _PlainCall(Operation[Document]):
    """A call whose response is a document of plain JSON; without a body, it is empty."""

    def decode(self, content: bytes, loads: Callable[[bytes], Any] = json.loads) -> Document:
        if not content.strip():
            return adopted(Document, {})
        document = super().decode(content, loads)
        if failed := document.additional_properties.get("errors"):
            told = summary(objects_in(failed) or [{"detail": failed}])
            message = f"{self.info.id}: the response reports success, but has errors: {told}"
            raise BadResponseError(message, content=content, operation=self)
        return document

    def decode_document(self, document: dict[str, Any]) -> Document:
        return adopted(Document, document)


def any_call(
    method: str,
    path: str,
    *,
    query: Mapping[str, Any] | None = None,
    body: Any = None,
    base_url: str = BASE_URL,
) -> Operation[Document]:
    """A call of ``method`` and ``path``, for ``send``, ``send_raw`` and ``items``. Its items are plain dicts.

    If the path is that of a known operation, its rate limit, and whether it may be sent twice, apply. Otherwise a POST
    or PATCH is not sent again if its outcome is unknown.

    Args:
        method: GET, POST, PATCH, PUT or DELETE.
        path: ``/api/...`` or ``/client/...``, percent-encoded; a query may follow. Or a whole URL of the API, such as
            ``links.next`` of a page.
        query: parameters by their names in the API, such as ``page[size]``. Lists are joined with commas; ``None`` is
            left out.
        body: the JSON document: a mapping, a model, or bytes of JSON; for uploads a `Form`.
        base_url: another origin of whole URLs.

    Raises:
        ArgumentError: the path leads elsewhere or is not one, or a GET has a body.
        ArgumentTypeError: an argument is of a wrong type.
        EncodeError: the body or a parameter cannot be encoded.
    """
    if not isinstance(method, str) or method.upper() not in _METHODS:
        raise ArgumentError(f"method must be one of {', '.join(_METHODS)}, not {str(method)[:60]!r}", argument="method")
    local, pairs = path_and_query(local_path(path, base_url))
    if query is not None:
        pairs += query_pairs(query)
    names = [name for name, _ in pairs]
    if repeated := sorted({name for name in names if names.count(name) > 1}):
        raise ArgumentError(f"{repeated[0]} is there twice, in the query or in the path", argument="query")
    info = _info(method.upper(), local)
    if info.auth == "public" and "company_id" in names:
        raise ArgumentError("remove company_id from the query; pass it to the client", argument="query")
    if body is not None and info.method == "GET":
        raise ArgumentError("a GET has no body; use query", argument="body")
    call = _PlainCall(info, local, tuple(pairs), body=body)
    if not isinstance(call.body, dict | bytes | Form | None):
        kind = type(body).__name__
        raise ArgumentTypeError(
            f"body must be a mapping, a model, bytes of JSON or a Form, not {kind}", argument="body"
        )
    return call


def _info(method: str, path: str) -> OperationInfo:
    known = operation_at(method, path)
    pages = _PAGES if method == "GET" else None
    if known is not None:
        return attrs.evolve(known, result=_PLAIN, pagination=known.pagination or pages)
    template, public = template_of(path), path.startswith("/client/")
    return OperationInfo(
        id=f"{method} {template}",
        method=method,
        path_template=template,
        tag="",
        revision=REVISION,
        result=_PLAIN,
        auth="public" if public else "private",
        needs_company_id=public,
        replay=Replay(safe=method in _SAFE),
        pagination=pages,
    )
