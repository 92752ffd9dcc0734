"""JSON:API documents: resources, relationships, and responses with one or many resources."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast, overload

from .decoding import KEPT
from .errors import ArgumentTypeError, BadResponseError, NotIncludedError
from .json_types import Json, class_of, cut, one_line
from .model import UNSET, Model, adopted, field

if TYPE_CHECKING:
    from ..models import ToManyName, ToOneName

__all__ = [
    "Collection",
    "Document",
    "Links",
    "Resource",
    "ResourceIdentifier",
    "Single",
    "ToMany",
    "ToOne",
    "address_of",
    "cells_of",
    "cursor_of",
    "html_table",
    "models_of",
    "resources_of",
]

T = TypeVar("T")
R = TypeVar("R", bound="Resource")

_PACKAGE = __name__.rpartition(".runtime.")[0]

_LINES, _ROWS, _COLUMNS, _BREAK = 10, 25, 12, ",\n  "


class Links(Model):
    """Links of a document, a resource or a relationship. In collections, the link to a missing page is null."""

    self_: str | None = field(wire="self", default=UNSET)
    related: str | None = UNSET
    first: str | None = UNSET
    last: str | None = UNSET
    prev: str | None = UNSET
    next: str | None = UNSET


class _Resource:
    """What type checkers know of a resource of any type. These are not fields: few types have no ``attributes``."""

    __slots__ = ()
    if TYPE_CHECKING:
        type: Any
        id: str
        attributes: Any


class Resource(Model, _Resource):
    """Base class of all resources: models with a ``type``, and usually an ``id`` and ``attributes``."""

    __slots__ = ()

    @property
    def identity(self) -> tuple[str | None, str | None]:
        """``(type, id)``, as relationships refer to the resource."""
        return getattr(self, "type", None), getattr(self, "id", None)


class ResourceIdentifier(Resource):
    """``type`` and ``id`` of a resource."""

    type: str = UNSET
    id: str = UNSET
    meta: dict[str, Any] | None = UNSET


class ToOne(Model):
    """A relationship to one resource. ``data`` is absent unless the resource is included or owned."""

    data: ResourceIdentifier | None = UNSET
    links: Links = UNSET
    meta: dict[str, Any] | None = UNSET


class ToMany(Model):
    """A relationship to any number of resources. ``data`` is absent unless they are included or owned."""

    data: list[ResourceIdentifier] | None = UNSET
    links: Links = UNSET
    meta: dict[str, Any] | None = UNSET


@cache
def models_of(package: str) -> Any:
    """The module with the models of ``package``."""
    return import_module(".models", package)


def resources_of(package: str) -> Callable[[dict[str, Any]], Any]:
    """A decoder of resources: to the class of their ``type`` in ``package``. Unknown types stay plain dicts."""
    models = models_of(package)

    def decode(data: dict[str, Any]) -> Any:
        kind: object = data.get("type")
        name = models.RESOURCES.get(kind) if isinstance(kind, str) else None
        return data if name is None else adopted(getattr(models, name), data)

    return decode


def _each(value: Json, decode: Callable[[Any], Any]) -> Any:
    if type(value) is list:
        return [decode(item) if type(item) is dict else item for item in value]
    return decode(value) if type(value) is dict else value


class Document(Model):
    """What all JSON:API documents have."""

    data: Any = field(wire="data", default=UNSET, decoding=KEPT)
    """The requested data; `Single` and `Collection` have its type."""
    links: Links = UNSET
    meta: dict[str, Any] | None = UNSET
    included: list[Resource | dict[str, Any]] = field(
        wire="included", default=UNSET, decoding=KEPT._replace(absent=list[Any])
    )
    """Included resources, each of the class of its ``type``; a plain dict if the type is unknown."""

    @classmethod
    def of_members(cls, members: dict[str, Any]) -> Self:
        """A document. Each resource in it gets the class of its ``type`` in this package."""
        return cls.decode(members, None)

    @classmethod
    def decode(cls, document: dict[str, Any], resource: type[Resource] | None, package: str = "") -> Self:
        """Decode a document of ``package``, by default of this package. It becomes part of the result.

        Resources in ``data`` get the class ``resource``, or without it the class of their ``type``; those in
        ``included`` always get the class of their ``type``.
        """
        of_type = resources_of(package or _PACKAGE)
        of_data = of_type if resource is None else partial(adopted, resource)
        made = adopted(cls, document)
        for key, decode in (("data", of_data), ("included", of_type)):
            if key in document:
                document[key] = _each(document[key], decode)
        return made

    @overload
    def related(self, item: Any, name: str) -> list[Resource]: ...
    @overload
    def related(self, item: Any, name: ToOneName, cls: type[R]) -> R | None: ...
    @overload
    def related(self, item: Any, name: ToManyName, cls: type[R]) -> list[R]: ...
    @overload
    def related(self, item: Any, name: str, cls: type[R]) -> R | list[R] | None: ...
    def related(self, item: Any, name: str, cls: type[R] | None = None) -> Any:
        """The resources that a relationship of ``item`` refers to.

        ``related(event, "metric", Metric)`` is a `Metric`, or ``None`` if the event has none; if the relationship is to
        any number of resources, it is a list, in its order. Without ``cls``, it is a list of those that are there.

        Args:
            item: a resource of this document.
            name: JSON name or Python name of the relationship.
            cls: class of the related resources.

        Raises:
            AttributeError: there is no such relationship.
            NotIncludedError: with ``cls``, the response does not have them; the call needs ``include``.
            ArgumentTypeError: with ``cls``, one of them is of another class, or ``item`` is not a resource.
            BadResponseError: with ``cls``, the relationship is not what JSON:API allows.
        """
        found = _Related(self)
        return found.untyped(item, name) if cls is None else found(item, name, cls)

    def _repr_html_(self) -> str:
        data: Json = self.data
        if isinstance(data, list):
            return html_table(repr(self).partition("\n")[0].rstrip(","), [cells_of(one) for one in data[:_ROWS]])
        rows = [{"name": name, "value": value} for name, value in cells_of(data).items()]
        return html_table(f"{type(self).__name__} of {type(data).__name__}", rows)

    def included_of(self, cls: type[R]) -> list[R]:
        """The included resources of class ``cls``."""
        return [resource for resource in _list(self.included) if isinstance(resource, cls)]


def _list(value: Json) -> list[Any]:
    """``value``; an empty list if it is absent, or if the server sent something other than a list."""
    return value if isinstance(value, list) else []


class _Related:
    """Finds related resources of a document: among those that are included, or in its data."""

    def __init__(self, document: Document) -> None:
        data: Json = document.data
        known: list[Any] = [*(data if isinstance(data, list) else [data]), *_list(document.included)]
        self._found: dict[Any, Any] = {_identity(o): o for o in known if not isinstance(o, ResourceIdentifier)}
        self._found.pop((None, None), None)

    def __call__(self, item: Any, name: str, cls: type[Resource]) -> Any:
        if not (isinstance(cast("object", cls), type) and issubclass(cls, Resource)):
            raise ArgumentTypeError(f"cls must be the class of a resource, not {cls!r:.60}", argument="cls")
        owner = getattr(item, "relationships", None)
        if not (isinstance(item, Resource) and isinstance(owner, Model)):
            raise ArgumentTypeError(f"item must be a resource with relationships, not {item!r:.60}", argument="item")
        whose = f"{name!r} of {item.type} {item.id!r}"
        target = _relationship(owner, name)
        if target is None or (isinstance(target, ToOne | ToMany) and "data" not in target.fields_set):
            raise NotIncludedError(f"the response does not tell {whose}; call with include=[{name!r}]")
        found = [self._one(each, whose, name, cls) for each in _references(target)]
        return found if isinstance(target, ToMany) else found[0] if found else None

    def untyped(self, item: Any, name: str) -> list[Resource]:
        owner = getattr(item, "relationships", None)
        references = _references(_relationship(owner, name)) if isinstance(owner, Model) else []
        found = [self._found.get(_identity(each)) for each in references]
        return [resource for resource in found if isinstance(resource, Resource)]

    def _one(self, reference: Any, whose: str, name: str, cls: type[Resource]) -> Resource:
        kind, id_ = identity = _identity(reference)
        if kind is None:
            raise BadResponseError(f"{whose} is malformed")
        found = self._found.get(identity)
        if found is None:
            raise NotIncludedError(f"the response has no {kind} {id_!r}, {whose}; call with include=[{name!r}]")
        if not isinstance(found, cls):
            classes = f"{cls.__module__}.{cls.__name__}, not {type(found).__module__}.{type(found).__name__}"
            raise ArgumentTypeError(f"cls is {classes}, the class of {kind} {id_!r}, {whose}", argument="cls")
        return found


def _identity(value: Json | Resource) -> tuple[Any, Any]:
    """``type`` and ``id`` of a resource, which is a dict if its type is unknown; ``None`` if they are not text."""
    kind, id_ = value.identity if isinstance(value, Resource) else (None, None)
    if isinstance(value, dict):
        kind, id_ = value.get("type"), value.get("id")
    return (kind, id_) if isinstance(kind, str) and isinstance(id_, str) else (None, None)


def _relationship(owner: Model, name: str) -> Any:
    names = type(owner).__wire_names__
    own = next((own for own, wire in names.items() if name in (own, wire)), None)
    if own is None:
        message = f"{type(owner).__name__} has no {name!r}; it has {', '.join(names.values())}"
        raise AttributeError(message, name=name, obj=owner)
    return getattr(owner, own)


def _references(relationship: Any) -> list[Any]:
    """What a relationship refers to. It is not checked."""
    data: Any = relationship.data if isinstance(relationship, ToOne | ToMany) else relationship
    return data if class_of(data) is list else [] if data is None else [data]


class Single(Document, Generic[T]):
    """A response with one resource."""

    data: T = field(wire="data", default=UNSET, decoding=KEPT)


class Collection(Document, Generic[T]):
    """a response that holds a list of resources: a page, where the operation is paginated.

    Iterates over ``data`` of this page only; if ``next_cursor`` is set, there are more pages, as ``repr`` shows.
    """

    data: list[T] = field(wire="data", default=UNSET, decoding=KEPT._replace(absent=list[Any]))

    def __iter__(self) -> Iterator[T]:
        return iter(_list(self.data))

    def __len__(self) -> int:
        return len(_list(self.data))

    def __repr__(self) -> str:
        more = "" if self.next_cursor is None else f", more pages follow: next_cursor={cut(self.next_cursor, 200)}"
        lines = [f"<{len(self):,} items{more}>", *(_line_of(item) for item in _list(self.data)[:_LINES])]
        lines += [f"<{len(self) - _LINES:,} more>"] if len(self) > _LINES else []
        lines += [f"included=<{len(_list(self.included)):,} resources>"] if self.included else []
        return f"{type(self).__name__}({_BREAK.join(lines)})"

    @overload
    def with_related(self, name: ToOneName, cls: type[R]) -> Sequence[tuple[T, R | None]]: ...
    @overload
    def with_related(self, name: ToManyName, cls: type[R]) -> Sequence[tuple[T, list[R]]]: ...
    @overload
    def with_related(self, name: str, cls: type[R]) -> Sequence[tuple[T, R | list[R] | None]]: ...
    def with_related(self, name: str, cls: type[R]) -> Sequence[Any]:
        """Each item with its related resources; the arguments and errors are those of `related`."""
        found = _Related(self)
        return [(item, found(item, name, cls)) for item in self]

    @property
    def next_cursor(self) -> str | None:
        """The cursor of the next page, from ``links.next``; ``None`` on the last page."""
        return cursor_of(getattr(self.links, "next", None))


def cells_of(item: Any) -> dict[str, Any]:
    """What tables show of a resource: its id and its attributes."""
    cells = _members(item)
    if cells.get("attributes") is None:
        return cells
    left = ("type", "attributes", "relationships", "links")
    return {name: value for name, value in cells.items() if name not in left} | _members(cells["attributes"])


def _members(value: Json | Model) -> dict[str, Any]:
    return value.__shown__() if isinstance(value, Model) else value if isinstance(value, dict) else {"": value}


def html_table(title: str, rows: Sequence[Mapping[str, Any]]) -> str:
    """A table for notebooks, of the first rows and columns. All texts are cut and escaped."""
    from html import escape

    def cell(tag: str, value: Any) -> str:
        plain = value.isoformat() if hasattr(value, "isoformat") else value
        text = one_line(plain, 60) if isinstance(plain, str) else cut(plain, 60)
        return f"<{tag}>{escape(text)}</{tag}>"

    names = list(dict.fromkeys(name for row in rows[:_ROWS] for name in row if row[name] is not None))[:_COLUMNS]
    lines = ["".join(cell("td", row.get(name, "")) for name in names) for row in rows[:_ROWS]]
    body = "".join(f"<tr>{line}</tr>" for line in ("".join(cell("th", name) for name in names), *lines))
    return f"<p>{escape(one_line(title, 300))}</p><table>{body}</table>"


def _line_of(item: Any) -> str:
    cells = (f"{name}={cut(value, 60)}" for name, value in cells_of(item).items() if value is not None)
    return one_line(f"{type(item).__name__} {', '.join(cells)}")


def address_of(link: Json) -> str | None:
    """The URL of a link: text, or an object with ``href`` (JSON:API 1.0); ``None`` if it is neither."""
    target: Json = link.get("href") if isinstance(link, dict) else link
    return target if isinstance(target, str) else None


def cursor_of(link: Json, parameters: tuple[str, ...] = ("page[cursor]", "page_cursor")) -> str | None:
    """The cursor in the URL of a ``next`` or ``prev`` link; ``None`` if there is no link, or no cursor in it."""
    address = address_of(link)
    if address is None:
        return None
    from urllib.parse import parse_qs, urlsplit  # takes long to import

    try:
        query = parse_qs(urlsplit(address).query)
    except ValueError:  # not a URL
        return None
    return next((query[name][0] for name in parameters if name in query), None)
