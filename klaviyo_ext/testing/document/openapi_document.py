"""Read an OpenAPI 3.0 document: operations, parameters, bodies and responses, with references resolved.

Nothing here copies or changes the document. An index of 345 operations takes a few milliseconds.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib.resources import files
from typing import Any, cast

import attrs

from klaviyo_client.runtime.api_revision import lifecycle
from klaviyo_client.runtime.json_pointer import pointer_to, resolve

from ...errors.fake_errors import DocumentError
from ..messages.content_types import JSON_API

__all__ = ["Document", "JsonObject", "Operation", "Parameter", "RateLimit", "load_package_document"]

JsonObject = Mapping[str, Any]
"""A JSON object of the document."""

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_WINDOW_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_RATE = re.compile(r"(\d+)/([smhd])")


@attrs.frozen
class RateLimit:
    """One fixed window: `quota` requests in `seconds`."""

    quota: int
    seconds: int


@attrs.frozen
class Parameter:
    """A declared parameter. `location` is query, path, header or cookie; `explode` includes the OpenAPI default."""

    name: str
    location: str
    required: bool
    schema: JsonObject
    explode: bool
    allow_empty: bool


@attrs.frozen(slots=False)  # cached properties
class Operation:
    """One method of one path.

    `raw` is the operation object of the document. An operation about whose security nothing is said is `public`, and
    `takes_key` as well.
    """

    id: str
    method: str
    template: str
    raw: JsonObject
    parameters: tuple[Parameter, ...]
    public: bool
    request_content: JsonObject | None
    body_required: bool
    responses: JsonObject
    takes_key: bool = False

    @cached_property
    def filters(self) -> JsonObject | None:
        """Allowed filters, `{field: {"operators": {cardinality: [operator]}, "value": schema}}`; None if undeclared."""
        rules = self.raw.get("x-klaviyo-filters")
        if not isinstance(rules, dict):
            return None
        known = cast("JsonObject", rules).items()
        objects = {name: cast("JsonObject", rule) for name, rule in known if isinstance(rule, dict)}
        return {name: rule for name, rule in objects.items() if isinstance(rule.get("operators"), dict)}

    @cached_property
    def operators(self) -> frozenset[str]:
        """The operators of all filters, whatever operand they take."""
        rules = [rule.get("operators") for rule in (self.filters or {}).values()]
        kinds = [names for rule in rules if isinstance(rule, dict) for names in cast("dict[str, Any]", rule).values()]
        return frozenset(name for names in kinds if isinstance(names, list) for name in cast("list[str]", names))

    @cached_property
    def rate_limits(self) -> tuple[RateLimit, ...]:
        """Declared windows, shortest first; empty if none is declared."""
        declared = cast("Mapping[str, str]", self.raw.get("x-klaviyo-ratelimit") or {})
        matches = [match for text in declared.values() if (match := _RATE.fullmatch(text))]
        limits = [RateLimit(int(match[1]), _WINDOW_SECONDS[match[2]]) for match in matches]
        return tuple(sorted(limits, key=lambda limit: limit.seconds))

    @cached_property
    def revision(self) -> str | None:
        """The API revision of this operation: the default of its `revision` header."""
        for parameter in self.parameters:
            if parameter.location == "header" and parameter.name.lower() == "revision":
                stated = parameter.schema.get("default")
                return stated if isinstance(stated, str) and _is_revision(stated) else None
        return None

    @cached_property
    def success(self) -> int:
        """The status of a successful response: the first declared 2xx, 200 for `2XX` or `default`.

        Without any of them it is the first declared redirect, or 204.
        """
        for form in (r"(2\d\d)", r"(2)(?:XX|xx)", r"(default)", r"(3\d\d)"):
            for status in self.responses:
                if found := re.fullmatch(form, status):
                    return int(found[1]) if len(found[1]) == 3 else 200
        return 204

    def response(self, status: int) -> JsonObject:
        """The response object for a status, declared by number, by class (`4XX`) or as `default`.

        Raises:
            DocumentError: no such response is declared.

        """
        for key in (str(status), f"{status // 100}XX", f"{status // 100}xx", "default"):
            if key in self.responses:
                return cast("JsonObject", self.responses[key])
        if status == self.success:
            return {"description": ""}
        raise DocumentError(f"operation {self.id} declares no response for status {status}")


def _is_revision(text: str) -> bool:
    try:
        lifecycle(text)
    except ValueError:
        return False
    return True


class Document:
    """Index of an OpenAPI 3.0 document.

    Args:
        raw: the document as parsed JSON; it must not change afterwards.

    Raises:
        DocumentError: it is not an OpenAPI 3.0 document, a reference is broken, or two operations have the same id.

    """

    def __init__(self, raw: JsonObject) -> None:
        if not str(raw.get("openapi", "")).startswith("3.0"):
            raise DocumentError(f"/openapi: expected version 3.0.x, got {raw.get('openapi')!r}")
        self.raw = raw
        self.operations: dict[str, Operation] = {}
        for operation in self._read():
            if operation.id in self.operations:
                raise DocumentError(f"operationId {operation.id} is used twice")
            self.operations[operation.id] = operation

    @cached_property
    def revision(self) -> str:
        """The API revision of the document; single operations may have another one."""
        version = str(cast("JsonObject", self.raw.get("info") or {}).get("version", ""))
        stated = (operation.revision for operation in self.operations.values() if operation.revision is not None)
        return version if _is_revision(version) else next(stated, version)

    @cached_property
    def server(self) -> str:
        """URL of the first declared server, without a trailing slash."""
        servers = cast("list[JsonObject]", self.raw.get("servers") or [{"url": ""}])
        return str(servers[0]["url"]).rstrip("/")

    def operation(self, operation_id: str) -> Operation:
        """The operation with an id.

        Raises:
            KeyError: the document has no such operation.

        """
        try:
            return self.operations[operation_id]
        except KeyError:
            raise KeyError(f"the document has no operation {operation_id!r}") from None

    def lookup(self, reference: str) -> JsonObject:
        """The target of a local reference (`#/components/...`); follows chains of references.

        Raises:
            DocumentError: the reference is not local, is broken or refers to itself.

        """
        seen: set[str] = set()
        while True:
            if reference in seen or not reference.startswith("#/"):
                raise DocumentError(f"{reference}: the reference is {'cyclic' if reference in seen else 'not local'}")
            seen.add(reference)
            try:
                found: JsonObject = resolve(self.raw, reference[1:])
            except LookupError:
                raise DocumentError(f"{reference}: the reference is broken") from None
            # A reference with keywords beside it is a schema; code that reads schemas needs those keywords.
            if set(found) != {"$ref"}:
                return found
            reference = str(found["$ref"])

    def _resolved(self, node: JsonObject) -> JsonObject:
        return self.lookup(str(node["$ref"])) if "$ref" in node else node

    def _read(self) -> Iterator[Operation]:
        secured = bool(self.raw.get("security"))
        for template, item in cast("Mapping[str, JsonObject]", self.raw.get("paths") or {}).items():
            for method in _METHODS:
                if method in item:
                    yield self._operation(template, method, item, cast("JsonObject", item[method]), secured)

    def _operation(self, template: str, method: str, item: JsonObject, raw: JsonObject, secured: bool) -> Operation:
        if "operationId" not in raw:
            raise DocumentError(f"{pointer_to(('paths', template, method))}: no operationId")
        parameters: dict[tuple[str, str], Parameter] = {}
        for node in [*item.get("parameters", ()), *raw.get("parameters", ())]:
            parameter = self._parameter(node)
            parameters[parameter.location, parameter.name] = parameter
        body = self._resolved(raw["requestBody"]) if "requestBody" in raw else None
        responses = {status: self._resolved(node) for status, node in raw.get("responses", {}).items()}
        return Operation(
            id=str(raw["operationId"]),
            method=method.upper(),
            template=template,
            raw=raw,
            parameters=tuple(parameters.values()),
            public=not raw["security"] if "security" in raw else not secured,
            takes_key="security" not in raw and "security" not in self.raw,
            request_content=None if body is None else cast("JsonObject", body.get("content") or {JSON_API: {}}),
            body_required=bool(body and body.get("required", False)),
            responses=responses,
        )

    def _parameter(self, node: JsonObject) -> Parameter:
        node = self._resolved(node)
        location = str(node["in"])
        # OpenAPI: `form`, the style of query and cookie parameters, explodes by default.
        style = node.get("style", "form" if location in ("query", "cookie") else "simple")
        return Parameter(
            name=str(node["name"]),
            location=location,
            required=bool(node.get("required", False)),
            schema=cast("JsonObject", node.get("schema", {})),
            explode=bool(node.get("explode", style == "form")),
            allow_empty=bool(node.get("allowEmptyValue", False)),
        )


def load_package_document(package: str = "klaviyo_client") -> dict[str, Any]:
    """The OpenAPI document in a rendered client package (`document.json`; an installed one has it packed, as ``.gz``).

    Raises:
        ModuleNotFoundError: the package is not installed.
        FileNotFoundError: the package has no document.

    """
    packed = files(package) / "document.json.gz"
    content = (
        gzip.decompress(packed.read_bytes()) if packed.is_file() else (files(package) / "document.json").read_bytes()
    )
    return cast("dict[str, Any]", json.loads(content))
