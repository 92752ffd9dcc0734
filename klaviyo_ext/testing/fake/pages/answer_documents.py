"""Build JSON:API documents like the live API: links, relationships, sparse fields, included resources.

Recorded responses differ from the API's document: each collection has `next` and `prev`, null without such a page. A
to-one relationship has its identifier if there is one, and null only if its resource was to be included. A to-many
relationship has identifiers only if its resources are included.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, urlencode, urlsplit

from ..records.answer_times import with_answer_times
from ..records.document_shapes import AnswerShape, RelationShape, ResourceShape, Shapes

if TYPE_CHECKING:
    from ..accepted_call import AcceptedCall
    from ..records.record_tables import Record
    from ..world import World

__all__ = ["Filler", "Writer"]

Filler = Callable[["Record", "ResourceShape"], Mapping[str, Any]]
"""Returns values for the attributes that a record lacks."""

_SHOWN = frozenset(
    {
        ("campaign", "campaign-audiences"),
        ("campaign", "campaign-messages"),
        ("campaign-audience", "campaign-messages"),
        ("campaign-message", "campaign-variations"),
        ("custom-metric", "metrics"),
        ("form", "form-versions"),
        ("profile-bulk-import-job", "lists"),
        ("webhook", "webhook-topics"),
    }
)
"""To-many relationships that have identifiers even if they are not included."""

_LINKED_ONLY = frozenset({("catalog-variant", "item")})
"""To-one relationships that have no identifier unless they are included."""

_ON_REQUEST = re.compile(r"event/attributions|catalog-\w+-bulk-\w+-job/.*")
"""Relationships that are absent unless they are included."""

_WITHOUT_LINKS = re.compile(r"webhook/webhook-topics|catalog-\w+-bulk-\w+-job/.*")
"""Relationships that have no links."""

_UNMAPPED = frozenset({"mapped-metric"})
"""Types whose to-one relationships are absent if there is no partner, and whose collections have no pages."""

_ANYWAY: Mapping[str, frozenset[str]] = {"create_flow": frozenset({"definition"})}
"""Attributes that an operation shows without being asked for them."""

_COUNTED = {"profile_count": "profiles"}
"""Attributes that count a relationship."""


class Writer:
    """Builds the document of one response.

    Args:
        world: has the related records.
        call: the call.
        shapes: all shapes of the document.
        shape: the shape of this response.
        filler: returns attributes that records lack.
        included: relationships whose resources are included without being asked for.
    """

    def __init__(
        self,
        world: World,
        call: AcceptedCall,
        shapes: Shapes,
        shape: AnswerShape,
        filler: Filler,
        included: Iterable[str] = (),
    ) -> None:
        self._world = world
        self._call = call
        self._shapes = shapes
        self._shape = shape
        self._filler = filler
        parts = urlsplit(call.url)
        self._origin = f"{parts.scheme}://{parts.netloc}"
        self._path = parts.path
        self._include = [*call.listed("include"), *included]
        self._writes = call.operation.method != "GET" and call.operation.raw.get("x-ext-replay") != "safe"

    def one(self, record: Record | None) -> dict[str, Any]:
        """The document for one resource, or for null."""
        data = None if record is None else self.resource(record, self._shape.resources, main=True)
        document = self._document(data, [] if record is None else [record])
        if self._shape.paged:
            document["links"] |= self._around(None, None)
        return document

    def many(self, records: list[Record], next_: str | None = None, prev: str | None = None) -> dict[str, Any]:
        """The document for a page of resources."""
        data = [self.resource(record, self._shape.resources, main=True) for record in records]
        document = self._document(data, records)
        if self._shape.type not in _UNMAPPED:
            document["links"] |= self._around(next_, prev)
        return document

    def identifiers(self, references: Iterable[Any], next_: str | None = None, prev: str | None = None) -> Any:
        """The document for a page of identifiers."""
        data = [{"type": kind, "id": id_} for kind, id_ in references]
        return {"data": data, "links": {"self": self._self(), **self._around(next_, prev)}}

    def ready(self, data: Any) -> dict[str, Any]:
        """The document for given data."""
        document: dict[str, Any] = {"data": data, "links": {"self": self._self()}}
        if isinstance(data, list):
            document["links"] |= self._around(None, None)
        return document

    def resource(self, record: Record, shapes: Mapping[str, ResourceShape], *, main: bool = False) -> dict[str, Any]:
        """The resource object of a record."""
        shape = shapes.get(record.type) or self._shapes.resources.get(record.type)
        home = self._shapes.homes.get(record.type)
        if home is None and main and self._call.operation.method == "POST":
            url = f"{self._origin}{self._path.rstrip('/')}/"  # nothing that can be read again
        else:
            url = f"{self._origin}/api/{home or f'{record.type}s'}/{quote(record.id, safe=':$')}/"
        result: dict[str, Any] = {"type": record.type, "id": record.id}
        if shape is None:
            return {**result, "attributes": record.attributes, "links": {"self": url}}
        if not shape.bare:
            result["attributes"] = self._attributes(record, shape)
        relationships = {
            name: self._relationship(record, relation, url, main=main)
            for name, relation in shape.relations.items()
            if self._has(record, name, main=main)
        }
        if relationships:
            result["relationships"] = relationships
        if shape.linked:
            result["links"] = {"self": url}
        return result

    def _document(self, data: Any, records: list[Record]) -> dict[str, Any]:
        document: dict[str, Any] = {"data": data, "links": {"self": self._self()}}
        if self._include:
            document["included"] = self._included(records)
        return document

    def _included(self, records: list[Record]) -> list[dict[str, Any]]:
        seen = {record.reference for record in records}
        included: list[dict[str, Any]] = []
        for record in records:
            for name in self._include:
                for reference in record.related(name):
                    other = None if reference in seen else self._world.resolve(reference)
                    if other is not None:
                        seen.add(reference)
                        included.append(self.resource(other, self._shape.included))
        return included

    def _attributes(self, record: Record, shape: ResourceShape) -> dict[str, Any]:
        kind = record.type
        asked = set(self._call.listed(f"additional-fields[{kind}]"))
        fields = self._call.listed(f"fields[{kind}]")
        wanted = {field.partition(".")[0] for field in fields}
        kept_back = (
            self._shapes.additional.get(kind, frozenset[str]())
            - asked
            - wanted
            - _ANYWAY.get(self._call.operation.id, frozenset())
        )
        known = {**self._filler(record, shape), **record.attributes}
        if shape.open:
            full = {name: value for name, value in known.items() if name not in kept_back}
        else:
            full = {}
            for name in shape.attributes:
                if name in kept_back or (fields and name not in wanted and name not in asked):
                    continue
                if name in _COUNTED:
                    full[name] = len(record.relationships.get(_COUNTED[name], ()))
                elif name in known:
                    full[name] = known[name]
        shown = _prune(full, [*fields, *asked]) if fields else full
        return with_answer_times(kind, shown, writes=self._writes)

    def _has(self, record: Record, name: str, *, main: bool) -> bool:
        """Whether a relationship is present."""
        if record.type in _UNMAPPED:
            return bool(record.related(name))
        return (main and name in self._include) or not _ON_REQUEST.fullmatch(f"{record.type}/{name}")

    def _relationship(self, record: Record, relation: RelationShape, url: str, *, main: bool) -> dict[str, Any]:
        result: dict[str, Any] = {}
        name = relation.name
        if relation.has_data:
            included = main and name in self._include
            identifiers = [{"type": kind, "id": id_} for kind, id_ in record.related(name)]
            if relation.many and (included or (record.type, name) in _SHOWN):
                result["data"] = identifiers
            elif not relation.many and (included or (identifiers and (record.type, name) not in _LINKED_ONLY)):
                result["data"] = identifiers[0] if identifiers else None
        links = {"self": f"{url}relationships/{name}/", "related": f"{url}{name}/"}
        if relation.links and not _WITHOUT_LINKS.fullmatch(f"{record.type}/{name}"):
            result["links"] = {key: link for key, link in links.items() if key in relation.links}
        return result

    def _self(self, **changes: str) -> str:
        query = urlencode({**self._call.query, **changes}, quote_via=quote, safe="")
        return f"{self._origin}{self._path}?{query}" if query else f"{self._origin}{self._path}"

    def _around(self, next_: str | None, prev: str | None) -> dict[str, str | None]:
        cursors = {"next": next_, "prev": prev}
        return {
            name: None if cursor is None else self._self(**{"page[cursor]": cursor}) for name, cursor in cursors.items()
        }


def _prune(attributes: dict[str, Any], fields: Iterable[str]) -> dict[str, Any]:
    """Only the named attributes; a dotted path selects a part of one."""
    tree: dict[str, list[str]] = {}
    for field in fields:
        head, _, rest = field.partition(".")
        tree.setdefault(head, []).append(rest)
    result: dict[str, Any] = {}
    for name, value in attributes.items():
        if name not in tree:
            continue
        inner = tree[name]
        if "" in inner or not isinstance(value, dict):
            result[name] = value
        else:
            result[name] = _prune(cast("dict[str, Any]", value), inner)
    return result
