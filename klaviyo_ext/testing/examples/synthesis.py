"""Generate example responses and requests from the schemas of a document, repeatable by seed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from random import Random
from typing import Any, cast
from urllib.parse import quote

from ..document.openapi_document import Document, JsonObject, Operation
from ..document.schema_resolution import Resolver
from ..messages.content_types import is_json, preferred
from ..messages.http_messages import Response
from ..validation.json_schemas import Direction
from .answer_frame import MEDIA_TYPE, answer_headers, digest, request_id
from .example_requests import RequestExample, build_example
from .schema_instances import Instances

__all__ = ["Synthesiser"]


class Synthesiser:
    """Generates documents from schemas. The same seed and arguments give the same bytes in every process.

    Args:
        document: the OpenAPI document, raw or indexed.
        seed: seed of values, union members and lengths.
        resolver: resolver of the same document, to share; default: a new one.

    """

    def __init__(
        self, document: Document | Mapping[str, Any], seed: int = 0, *, resolver: Resolver | None = None
    ) -> None:
        self.document = document if isinstance(document, Document) else Document(document)
        self.seed = seed
        self._resolver = resolver or Resolver(self.document)
        self._instances = Instances(self._resolver)

    def instance(self, schema: JsonObject, rng: Random, *, full: bool = True) -> Any:
        """A value for a schema of a response; see `Instances.build`."""
        return self._instances.build(schema, rng, full=full, direction=Direction.RESPONSE)

    def response(
        self,
        operation_id: str,
        status: int | None = None,
        *,
        path_params: Mapping[str, str] | None = None,
        path: str | None = None,
        query: str = "",
        items: int | None = None,
    ) -> Response:
        """A response of an operation with all declared properties.

        The id at the end of the path is the id of the resource, `links.self` is the URL of the request, and a
        collection has no further pages.

        Args:
            operation_id: the operation.
            status: a declared status; default: the first declared 2xx.
            path_params: path parameters of the request, decoded.
            path: raw path of the request; default: the template.
            query: raw query string of the request.
            items: length of `data` if it is a list; default: one or two.

        Raises:
            KeyError: the operation does not exist.
            DocumentError: the status is not declared.

        """
        operation = self.document.operation(operation_id)
        status = operation.success if status is None else status
        declared = operation.response(status)
        path = operation.template if path is None else path
        headers = answer_headers(operation, request_id(self.seed, operation_id, status, path, query))
        content = cast("Mapping[str, JsonObject] | None", declared.get("content"))
        if not content:
            return Response(status, headers)
        media_type = preferred(content) or MEDIA_TYPE
        schema = cast("JsonObject", content[media_type].get("schema", {}))
        rng = Random(digest("response", self.seed, operation_id, status, path, query))
        value: Any = self.instance(schema, rng)
        if isinstance(value, dict):
            document = cast("dict[str, Any]", value)
            if isinstance(document.get("included"), list):  # where anything may be, only resources are
                document["included"] = [one for one in document["included"] if isinstance(one, dict)]
            self._echo_id(operation, document, path_params or {})
            self._link(schema, document, path, query)
            self._resize(schema, document, rng, items)
        is_plain = isinstance(value, str) and not is_json(media_type)
        body = cast("str", value) if is_plain else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return Response(status, (("Content-Type", media_type), *headers), body.encode())

    def request(self, operation_id: str, *, full: bool) -> RequestExample:
        """An example request of an operation: with everything (`full`), or only with what is required.

        Raises:
            KeyError: the operation does not exist.

        """
        operation = self.document.operation(operation_id)
        rng = Random(digest("request", self.seed, operation_id, full))
        return build_example(operation, self._resolver, rng, full=full)

    def _echo_id(self, operation: Operation, value: dict[str, Any], path_params: Mapping[str, str]) -> None:
        """Use the id at the end of the path as the id of the resource."""
        last = operation.template.rstrip("/").rpartition("/")[2]
        data = value.get("data")
        if last.startswith("{") and last[1:-1] in path_params and isinstance(data, dict) and "id" in data:
            data["id"] = path_params[last[1:-1]]

    def _link(self, schema: JsonObject, value: dict[str, Any], path: str, query: str) -> None:
        """Set the top-level links: the URL of the request, and no further pages."""
        links = value.get("links")
        if not isinstance(links, dict):
            return
        known = cast("dict[str, Any]", links)
        if "self" in known:
            url = self.document.server + quote(path, safe="/%")
            known["self"] = f"{url}?{quote(query, safe='=&%+')}" if query else url
        declared = self._property(schema, "links")
        for name in ("next", "prev"):
            if name not in known:
                continue
            if self._resolver.resolve(self._property(declared, name)).get("nullable"):
                known[name] = None
            elif name not in declared.get("required", ()):
                # A link to another page would send clients in circles.
                del known[name]

    def _resize(self, schema: JsonObject, value: dict[str, Any], rng: Random, items: int | None) -> None:
        if items is not None and isinstance(value.get("data"), list):
            item = cast("JsonObject", self._property(schema, "data").get("items", {}))
            value["data"] = [self.instance(item, rng) for _ in range(items)]

    def _property(self, schema: JsonObject, name: str) -> JsonObject:
        properties = cast("Mapping[str, JsonObject]", self._resolver.resolve(schema).get("properties") or {})
        return self._resolver.resolve(properties.get(name, {}))
