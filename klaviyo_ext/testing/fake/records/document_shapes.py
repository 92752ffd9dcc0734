"""The shapes of resources and responses in the document, read once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, cast

import attrs

from ...document.openapi_document import Document, JsonObject, Operation
from ...document.schema_resolution import Resolver

__all__ = ["AnswerShape", "RelationShape", "ResourceShape", "Shapes"]

_CREATED_OTHERWISE = frozenset({"metric", "push-token", "import-error", "image", "coupon-code", "object-record"})
"""Types whose records are created by other calls, not by a POST to their own collection."""


@attrs.frozen
class RelationShape:
    """A relationship of a resource.

    Attributes:
        name: JSON name.
        target: type of the related resource; ``None`` if the document allows several or names none.
        many: whether it is to-many.
        has_data: whether it can have identifiers; some relationships have links only.
        links: names of its links.
    """

    name: str
    target: str | None
    many: bool
    has_data: bool
    links: tuple[str, ...]


@attrs.frozen
class ResourceShape:
    """A resource object.

    Attributes:
        type: JSON:API type.
        ids: the possible ids, if the document lists them.
        schema: schema of the attributes object.
        attributes: schemas of the attributes by name.
        required: names of required attributes.
        relations: relationships by name.
        open: the document does not list the attributes (or lists alternatives), so all are shown.
        bare: it has no attributes.
        linked: it has links.
    """

    type: str
    ids: tuple[str, ...]
    schema: JsonObject
    attributes: Mapping[str, JsonObject]
    required: frozenset[str]
    relations: Mapping[str, RelationShape]
    open: bool
    bare: bool
    linked: bool


@attrs.frozen
class AnswerShape:
    """The success response of an operation.

    Attributes:
        schema: schema of the document; ``None`` without a body.
        many: whether ``data`` is a list.
        resources: shapes of ``data`` by type.
        included: shapes of ``included`` by type; empty without that member.
        paged: whether it links to other pages.
    """

    schema: JsonObject | None
    many: bool
    resources: Mapping[str, ResourceShape]
    included: Mapping[str, ResourceShape]
    paged: bool

    @property
    def type(self) -> str | None:
        """The type of ``data``, if there is only one."""
        return next(iter(self.resources)) if len(self.resources) == 1 else None


class Shapes:
    """All shapes of a document.

    Args:
        document: the OpenAPI document.
        resolver: flattens its schemas.
    """

    def __init__(self, document: Document, resolver: Resolver) -> None:
        self._document = document
        self._resolver = resolver
        self._answers: dict[str, AnswerShape] = {}

    def answer(self, operation: Operation) -> AnswerShape:
        """The shape of an operation's success response."""
        if operation.id not in self._answers:
            self._answers[operation.id] = self._answer(operation)
        return self._answers[operation.id]

    @cached_property
    def collections(self) -> Mapping[str, str]:
        """Path segments to the types of their resources."""
        found: dict[str, str] = {}
        for operation in self._document.operations.values():
            match operation.template.split("/"):
                case ["", "api", collection, *rest] if len(rest) < 2:
                    kind = self.answer(operation).type or self.request_type(operation)
                    if kind is not None and (rest or collection not in found):
                        found[collection] = kind
                case _:
                    pass
        return found

    @cached_property
    def homes(self) -> Mapping[str, str]:
        """Types to the path segments of their resources."""
        found: dict[str, str] = {}
        for operation in self._document.operations.values():
            match operation.method, operation.template.split("/"):
                case "GET", ["", "api", collection, _] | ["", "api", collection]:
                    found.setdefault(self.collections[collection], collection)
                case _:
                    pass
        return found

    @cached_property
    def listed(self) -> frozenset[str]:
        """Types that have an operation for all their records."""
        return frozenset(
            self.collections[collection]
            for operation in self._document.operations.values()
            for collection in operation.template.split("/")[2:]
            if operation.method == "GET" and operation.template == f"/api/{collection}"
        )

    @cached_property
    def resources(self) -> Mapping[str, ResourceShape]:
        """The shape of each type: that of the operation that reads one, else the most complete one."""
        found: dict[str, ResourceShape] = {}
        own: dict[str, ResourceShape] = {}
        for operation in self._document.operations.values():
            shape = self.answer(operation)
            for resource in (*shape.resources.values(), *shape.included.values()):
                known = found.get(resource.type)
                size = len(resource.attributes) + len(resource.relations)
                if known is None or size > len(known.attributes) + len(known.relations):
                    found[resource.type] = resource
            match operation.method, operation.template.split("/"):
                case "GET", ["", "api", _, _]:
                    own |= shape.resources
                case _:
                    pass
        return found | own

    @cached_property
    def creatable(self) -> frozenset[str]:
        """Types whose records the API can create. Records of all other types are made up."""
        made = {
            self.collections[collection]
            for operation in self._document.operations.values()
            if operation.method == "POST" and operation.template.startswith("/api/")
            for collection in operation.template.split("/")[2:]
            if collection in self.collections and operation.template == f"/api/{collection}"
        }
        return frozenset(made | _CREATED_OTHERWISE)

    @cached_property
    def creators(self) -> Mapping[str, str]:
        """Path segments of the collections that a POST adds to, to the types of their resources."""
        posts = {operation.template for operation in self._document.operations.values() if operation.method == "POST"}
        return {
            collection: kind
            for collection, kind in self.collections.items()
            if f"/api/{collection}" in posts and self.homes.get(kind) == collection and not kind.endswith("-job")
        }

    @cached_property
    def additional(self) -> Mapping[str, frozenset[str]]:
        """Types to the attributes that are shown only on request."""
        found: dict[str, set[str]] = {}
        for operation in self._document.operations.values():
            for parameter in operation.parameters:
                if parameter.name.startswith("additional-fields["):
                    items = self._resolver.resolve(parameter.schema).get("items", {})
                    names = self._resolver.resolve(items).get("enum", ())
                    found.setdefault(parameter.name[18:-1], set()).update(names)
        return {kind: frozenset(names) for kind, names in found.items()}

    def back(self, kind: str, name: str) -> RelationShape | None:
        """The inverse of a relationship, if the document has exactly one."""
        relation = self.relation(kind, name)
        if relation is None or relation.target is None:
            return None
        others = self.relations.get(relation.target, {}).values()
        back = [candidate for candidate in others if candidate.target == kind]
        forth = [candidate for candidate in self.relations[kind].values() if candidate.target == relation.target]
        return back[0] if len(back) == 1 and len(forth) == 1 else None

    def relation(self, kind: str, name: str) -> RelationShape | None:
        """The relationship ``name`` of a type, if the document has it."""
        return self.relations.get(kind, {}).get(name)

    @cached_property
    def relations(self) -> Mapping[str, Mapping[str, RelationShape]]:
        """Types to all their relationships, including those that only have paths."""
        found = {kind: dict(shape.relations) for kind, shape in self.resources.items()}
        for operation in self._document.operations.values():
            match operation.method, operation.template.split("/"):
                case "GET", ["", "api", collection, _, "relationships", name]:
                    shape, kind = self.answer(operation), self.collections.get(collection, "")
                    known = found.setdefault(kind, {}).get(name)
                    if known is None or known.target is None:
                        links = () if known is None else known.links
                        found[kind][name] = RelationShape(name, shape.type, shape.many, known is not None, links)
                case _:
                    pass
        return found

    def request_type(self, operation: Operation) -> str | None:
        """The type of the resource in a request."""
        for media in (operation.request_content or {}).values():
            data = self._property(media.get("schema", {}), "data")
            data = self._resolver.resolve(data.get("items", data))
            if (kind := _enum(self._property(data, "type"))) is not None:
                return kind
        return None

    def _answer(self, operation: Operation) -> AnswerShape:
        content = cast("Mapping[str, JsonObject]", operation.response(operation.success).get("content") or {})
        if not content:
            return AnswerShape(None, False, {}, {}, False)
        schema = cast("JsonObject", next(iter(content.values())).get("schema", {}))
        data = self._property(schema, "data")
        many = data.get("type") == "array"
        included = self._property(schema, "included").get("items", {})
        links = cast("JsonObject", self._property(schema, "links").get("properties") or {})
        return AnswerShape(
            schema,
            many,
            {shape.type: shape for shape in self._shapes(data.get("items", {}) if many else data)},
            {shape.type: shape for shape in self._shapes(included)},
            "next" in links,
        )

    def _shapes(self, schema: JsonObject) -> Iterator[ResourceShape]:
        schema = self._resolver.resolve(schema)
        for union in ("oneOf", "anyOf"):
            if union in schema:
                for member in cast("list[JsonObject]", schema[union]):
                    yield from self._shapes(member)
                return
        kind = _enum(self._property(schema, "type"))
        if kind is None:
            return
        attributes = self._property(schema, "attributes")
        properties = cast("Mapping[str, JsonObject]", attributes.get("properties") or {})
        relations = cast("Mapping[str, JsonObject]", self._property(schema, "relationships").get("properties") or {})
        yield ResourceShape(
            type=kind,
            ids=tuple(self._property(schema, "id").get("enum") or ()),
            schema=attributes,
            attributes=properties,
            required=frozenset(cast("list[str]", attributes.get("required") or [])),
            relations={name: self._relation(name, relation) for name, relation in relations.items()},
            open=bool(attributes) and not properties,
            bare=not attributes,
            linked="links" in (schema.get("properties") or {}),
        )

    def _relation(self, name: str, schema: JsonObject) -> RelationShape:
        properties = cast("JsonObject", self._resolver.resolve(schema).get("properties") or {})
        data = self._property(schema, "data")
        many = data.get("type") == "array"
        target = _enum(self._property(data.get("items", {}) if many else data, "type"))
        links = cast("JsonObject", self._property(schema, "links").get("properties") or {})
        return RelationShape(name, target, many, "data" in properties, tuple(links))

    def _property(self, schema: JsonObject, name: str) -> JsonObject:
        properties = cast("Mapping[str, Any]", self._resolver.resolve(schema).get("properties") or {})
        return self._resolver.resolve(properties.get(name, {}))


def _enum(schema: JsonObject) -> str | None:
    values = cast("list[Any]", schema.get("enum") or [])
    return str(values[0]) if len(values) == 1 else None
