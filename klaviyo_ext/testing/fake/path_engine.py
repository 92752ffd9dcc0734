"""Default behaviour of all operations, by path: collections, resources and relationships of JSON:API."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import quote, urlencode

import attrs

from ...errors.fake_errors import FilterSyntaxError
from ..document.openapi_document import Document
from ..examples.synthesis import Synthesiser
from ..messages.content_types import is_json
from ..validation.filter_grammar import OPERATORS, Comparison, parse_filter
from ..validation.json_schemas import Schemas
from .accepted_call import AcceptedCall, Answer, Refusal
from .pages.answer_documents import Writer
from .pages.page_cutting import Page, Window, page_of_records, page_of_references, page_of_table
from .records.document_shapes import Shapes
from .records.made_up_attributes import MakeUp
from .records.record_tables import Record
from .records.relationship_links import Linker, members_of, references_in
from .world import World

__all__ = ["Engine"]

_LIVE_STATUS: Mapping[str, int] = {
    "clone_template": 200,
    "delete_template": 200,
    "merge_profiles": 202,
    "render_template": 200,
}
"""Statuses of recorded responses that differ from the document."""

_FIXED_SIZES: Mapping[str, int] = {
    "get_metrics": 200,
    "get_ingestion_logs_for_object_type": 50,
    "get_ingestion_log_ids_for_object_type": 50,
}
_FIXED_SIZE = 100
"""Length of a page if the document has cursors but no size."""

_IGNORED = frozenset({("get_segments", "is_starred"), ("get_metrics", "integration.category")})
"""Filters that the live API accepts but ignores, as recorded."""

_IDS: Mapping[str, re.Pattern[str]] = {
    "coupon": re.compile(r"[0-9_A-z]+"),
    "event": re.compile(r"[0-9A-Za-z]{11,64}"),
    "flow-action": re.compile(r"\d+"),
}
"""Valid forms of ids; the live API refuses others with 400, as recorded. For all other types they are a 404."""


class Engine:
    """Handles calls without a registered behaviour, and builds the documents of all responses.

    Args:
        document: the OpenAPI document.
        synthesiser: generates responses without state.
    """

    def __init__(self, document: Document, synthesiser: Synthesiser) -> None:
        schemas = Schemas(document)
        self.shapes = Shapes(document, schemas.resolver)
        self.linker = Linker(self.shapes)
        self.make_up = MakeUp(self.shapes, schemas, synthesiser)
        self._resolver = schemas.resolver
        self._synthesiser = synthesiser

    def answer(self, world: World, call: AcceptedCall) -> Answer:
        """Carry out a call by its method and path, and return its answer.

        Raises:
            Refusal: the call names something that does not exist, or that exists already.
        """
        method, segments = call.operation.method, call.operation.template.split("/")[1:]
        if segments[0] != "api" or segments[1] not in self.shapes.collections:
            return self._invented(call)
        kind = self.shapes.collections[segments[1]]
        identity = next(iter(call.path_params.values()), "")
        match method, segments[2:]:
            case "GET", []:
                self.make_up.settle(world, kind)
                return Answer(table=kind)
            case "POST", []:
                return self._post(world, call, kind, segments[1])
            case "GET", [_]:
                return Answer(record=self._need(world, kind, identity))
            case "PATCH", [_]:
                return Answer(record=self._update(world, kind, identity, call.body))
            case "DELETE", [_]:
                self._delete(world, kind, identity)
                return Answer(empty=True)
            case "GET", [_, name]:
                return self._related(world, call, kind, identity, name, identifiers=False)
            case "GET", [_, "relationships", name]:
                return self._related(world, call, kind, identity, name, identifiers=True)
            case _, [_, "relationships", name]:
                self._relink(world, call, self._need(world, kind, identity), name)
                return Answer(empty=True)
            case _:
                return self._invented(call)

    def render(self, world: World, call: AcceptedCall, answer: Answer) -> tuple[int, Any | None]:
        """Status and document of a response; no document without a body.

        Raises:
            Refusal: the cursor or another parameter is invalid.
        """
        operation = call.operation
        shape = self.shapes.answer(operation)
        status = answer.status or _LIVE_STATUS.get(operation.id) or operation.success
        if answer.empty or shape.schema is None:
            return status, None
        if answer.document is not None:
            return status, answer.document
        writer = Writer(world, call, self.shapes, shape, self.make_up.fill, answer.included)
        if answer.data is not None:
            return status, writer.ready(answer.data)
        page = self._page(world, call, answer)
        if page is None:
            if answer.identifiers:
                data = (
                    None if answer.record is None else dict(zip(("type", "id"), answer.record.reference, strict=True))
                )
                return status, writer.ready(data)
            return status, writer.one(answer.record)
        if answer.identifiers:
            return status, writer.identifiers([record.reference for record in page.records], page.next, page.prev)
        return status, writer.many(_as_members(page.records, answer.owner), page.next, page.prev)

    def _page(self, world: World, call: AcceptedCall, answer: Answer) -> Page | None:
        """The part of a collection that a call asks for; ``None`` if it is not about a collection."""
        if answer.table is not None:
            return page_of_table(world, answer.table, self._window(call))
        if answer.records is not None:
            return page_of_records(world, answer.records, self._window(call), answer.owner)
        if answer.owner is not None and answer.relation is not None:
            references = answer.owner.relationships.get(answer.relation, {})
            window = self._window(call)
            return page_of_references(
                world, references, window, answer.owner, lambda reference: self.make_up.referenced(world, *reference)
            )
        return None

    def _window(self, call: AcceptedCall) -> Window:
        operation = call.operation
        comparisons: tuple[Comparison, ...] = ()
        if text := call.query.get("filter"):
            try:
                comparisons = parse_filter(text, OPERATORS | operation.operators)
            except FilterSyntaxError as error:
                raise Refusal(400, "invalid", f"Invalid filter: {error}.", parameter="filter") from None
        if novel := sorted({comparison.operator for comparison in comparisons} - OPERATORS):
            raise Refusal(501, "not_implemented", f"FakeKlaviyo has no operator {novel[0]!r}.", parameter="filter")
        size: int | None = None
        sort = call.query.get("sort", "")
        if operation.id == "get_flows":
            _check_flow_sort(comparisons, sort)
        names = {parameter.name: parameter for parameter in operation.parameters}
        if "page[size]" in names:
            default = self._resolver.resolve(names["page[size]"].schema).get("default", _FIXED_SIZE)
            size = int(call.query.get("page[size]", default))
        elif "page[cursor]" in names:
            size = _FIXED_SIZES.get(operation.id, _FIXED_SIZE)
        return Window(
            tuple(known for known in comparisons if (operation.id, known.field) not in _IGNORED),
            sort,
            size,
            call.query.get("page[cursor]"),
        )

    def _need(self, world: World, kind: str, identity: str) -> Record:
        shape = self.shapes.resources.get(kind)
        ids = () if shape is None else shape.ids
        malformed = (ids and identity not in ids) or (kind in _IDS and _IDS[kind].fullmatch(identity) is None)
        if malformed and identity not in world.table(kind):
            name = kind.replace("-", " ").title()
            raise Refusal(400, "invalid", f"Invalid {name} ID: {identity!r}", pointer="/data/id")
        return self.make_up.record(world, kind, identity) or world.need(kind, identity)

    def _update(self, world: World, kind: str, identity: str, body: Any) -> Record:
        record = self._need(world, kind, identity)
        data = _data(body)
        links = self._links(world, kind, data)
        attributes = cast("Mapping[str, Any]", data.get("attributes") or {})
        world.table(kind).change(record, **self.make_up.changes(world, record, attributes))
        for name, targets in links.items():
            self.linker.clear(world, record, name)
            self.linker.add(world, record, name, targets)
        return record

    def _delete(self, world: World, kind: str, identity: str) -> None:
        world.forget(self._need(world, kind, identity))

    def _post(self, world: World, call: AcceptedCall, kind: str, collection: str) -> Answer:
        shape = self.shapes.answer(call.operation)
        if shape.schema is None:
            return Answer(empty=True)
        if kind not in self.shapes.homes:
            return self._invented(call)
        data = _data(call.body)
        identity = data.get("id")
        source = None if identity is None else self.make_up.record(world, kind, str(identity))
        if self.shapes.homes[kind] != collection and identity is not None:
            # An action on an existing resource: ../{type}-clone, ../{type}-assign-...
            if source is None:
                source = world.need(kind, str(identity))
            if collection.endswith("-clone"):
                return Answer(record=self._clone(world, source, data))
            return Answer(record=self._update(world, kind, str(identity), call.body))
        if source is not None and source.id in world.table(kind):
            if not kind.endswith("-job"):
                raise Refusal(409, "conflict", f"A {kind} with id {identity} already exists.", pointer="/data/id")
            world.forget(source)
        return Answer(record=self._create(world, kind, data))

    def _create(self, world: World, kind: str, data: Mapping[str, Any]) -> Record:
        identity = str(data.get("id") or world.new_id(kind))
        links = self._links(world, kind, data)
        attributes = cast("Mapping[str, Any]", data.get("attributes") or {})
        record = world.create(kind, self.make_up.complete(world, kind, identity, attributes), id=identity)
        record.hidden["input"] = dict(attributes)
        for name, targets in links.items():
            self.linker.add(world, record, name, targets)
        return record

    def _clone(self, world: World, source: Record, data: Mapping[str, Any]) -> Record:
        given = cast("Mapping[str, Any]", data.get("attributes") or {})
        attributes = {**source.attributes, **{key: given[key] for key in given if key in source.attributes}}
        if "new_name" in given:
            attributes["name"] = given["new_name"]
        for name in ("created", "created_at", "updated", "updated_at"):
            if name in attributes:
                attributes[name] = world.clock.stamp(micro=True)
        return world.create(source.type, attributes)

    def _links(self, world: World, kind: str, data: Mapping[str, Any]) -> dict[str, list[Any]]:
        """The records to link with the resource of a request; members without an id are new resources."""
        attributes = cast("Mapping[str, Any]", data.get("attributes") or {})
        given = {
            **{name: value for name, value in attributes.items() if self.shapes.relation(kind, name) is not None},
            **cast("Mapping[str, Any]", data.get("relationships") or {}),
        }
        result: dict[str, list[Any]] = {}
        for name, value in given.items():
            content = cast("Mapping[str, Any]", value).get("data") if isinstance(value, dict) else None
            members = members_of(content)
            result[name] = self.linker.targets(world, references_in(members))
            for member in members:
                if isinstance(member, dict) and "id" not in member and "type" in member:
                    new = cast("Mapping[str, Any]", member)
                    result[name].append(self._create(world, str(new["type"]), new))
        return result

    def _related(
        self, world: World, call: AcceptedCall, kind: str, identity: str, name: str, *, identifiers: bool
    ) -> Answer:
        owner = self._need(world, kind, identity)
        if kind not in self.shapes.creatable and name not in owner.relationships:
            return self._invented(call)
        if self.shapes.answer(call.operation).many:
            return Answer(owner=owner, relation=name, identifiers=identifiers)
        references = owner.related(name)
        record = self.make_up.referenced(world, *references[0]) if references else None
        return Answer(record=record, identifiers=identifiers)

    def _relink(self, world: World, call: AcceptedCall, record: Record, name: str) -> None:
        references = references_in(_content(call.body))
        if call.operation.method == "DELETE":
            self.linker.remove(world, record, name, references)
            return
        targets = self.linker.targets(world, references)
        if call.operation.method == "PATCH":
            self.linker.clear(world, record, name)
        self.linker.add(world, record, name, targets)

    def _invented(self, call: AcceptedCall) -> Answer:
        """A response generated from the schema: the same call always gets the same one."""
        path = call.operation.template
        for name, value in call.path_params.items():
            path = path.replace(f"{{{name}}}", quote(value, safe=""))
        query = urlencode(dict(call.query), quote_via=quote, safe="")
        response = self._synthesiser.response(call.operation.id, path_params=call.path_params, path=path, query=query)
        if not response.body:
            return Answer(empty=True)
        is_plain = not is_json(response.header("content-type") or "")
        return Answer(document=response.body if is_plain else json.loads(response.body))


def _check_flow_sort(comparisons: tuple[Comparison, ...], sort: str) -> None:
    """Flows with a filter on a time can be sorted by that time only, as recorded."""
    times = {comparison.field for comparison in comparisons} & {"created", "updated"}
    if sort and times and times != {sort.removeprefix("-")}:
        detail = f"The sort must be by the field of the filter: {', '.join(sorted(times))}."
        raise Refusal(400, "invalid", detail, parameter="sort")


def _content(body: Any) -> Any:
    return cast("Mapping[str, Any]", body).get("data") if isinstance(body, dict) else None


def _data(body: Any) -> Mapping[str, Any]:
    """The resource of a request; the fields of a form are its attributes."""
    if not isinstance(body, dict):
        return {}
    fields = cast("Mapping[str, Any]", body)
    data = fields.get("data", {"attributes": fields})
    return cast("Mapping[str, Any]", data) if isinstance(data, dict) else {}


def _as_members(records: list[Record], owner: Record | None) -> list[Record]:
    """Profiles as members of a list or segment, with the time when they joined."""
    if owner is None or owner.type not in ("list", "segment"):
        return records
    joined = cast("Mapping[str, str]", owner.hidden.get("joined") or {})
    return [
        attrs.evolve(
            record,
            attributes={
                **record.attributes,
                # Members that were added by other means count as members from the start.
                "joined_group_at": joined.get(record.id) or owner.attributes.get("created"),
            },
        )
        if record.type == "profile"
        else record
        for record in records
    ]
