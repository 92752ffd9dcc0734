"""JSON:API documents: resources, relationships, and responses with one or many resources."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from importlib import import_module
from typing import Any, Generic, Self, TypeVar

from .decoding import KEPT
from .json_types import Json
from .model import UNSET, Model, adopted, field

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
    "cursor_of",
    "models_of",
    "resources_of",
]

T = TypeVar("T")
R = TypeVar("R", bound="Resource")

_PACKAGE = __name__.rpartition(".runtime.")[0]


class Links(Model):
    """Links of a document, a resource or a relationship. In collections, the link to a missing page is null."""

    self_: str | None = field(wire="self", default=UNSET)
    related: str | None = UNSET
    first: str | None = UNSET
    last: str | None = UNSET
    prev: str | None = UNSET
    next: str | None = UNSET


class Resource(Model):
    """Base class of all resources: models with a ``type`` and usually an ``id``."""

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

    def related(self, item: Any, name: str) -> list[Resource]:
        """The included resources that the relationship ``name`` of the resource ``item`` refers to, in its order.

        Resources that are not included are left out. ``name`` is the JSON name or the Python name.
        """
        relationships = getattr(item, "relationships", None)
        if not isinstance(relationships, Model):
            return []
        target = getattr(relationships, name.replace("-", "_"))
        data = target.data if isinstance(target, ToOne | ToMany) else None
        references = data if isinstance(data, list) else [data]
        by_identity = {r.identity: r for r in _list(self.included) if isinstance(r, Resource) and _is_sound(r.identity)}
        found = (
            by_identity.get(r.identity)
            for r in references
            if isinstance(r, ResourceIdentifier) and _is_sound(r.identity)
        )
        return [resource for resource in found if resource is not None]

    def included_of(self, cls: type[R]) -> list[R]:
        """The included resources of class ``cls``."""
        return [resource for resource in _list(self.included) if isinstance(resource, cls)]


def _list(value: Json) -> list[Any]:
    """``value``; an empty list if it is absent, or if the server sent something other than a list."""
    return value if isinstance(value, list) else []


def _is_sound(identity: tuple[object, object]) -> bool:
    """Whether ``type`` and ``id`` are strings or absent."""
    return all(part is None or isinstance(part, str) for part in identity)


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
        more = "" if self.next_cursor is None else f", more pages follow: next_cursor={self.next_cursor!r}"
        name, _, rest = super().__repr__().partition("(")
        return f"{name}(<{len(self)} items{more}>{', ' * (rest != ')')}{rest}"

    @property
    def next_cursor(self) -> str | None:
        """The cursor of the next page, from ``links.next``; ``None`` on the last page."""
        return cursor_of(getattr(self.links, "next", None))


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
