"""Books: models of revision 2026-01-15."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model, field

Barcode: TypeAlias = "int | str"

BookAttributesBlocks: TypeAlias = "ImageBlock | QuoteBlock | TableBlock | TextBlock"

BookAttributesEdition: TypeAlias = Literal[1, 2, 3]

BookAttributesFormat: TypeAlias = Literal["hardcover", "paperback", "audio"]

BookAttributesRatingInteger: TypeAlias = Literal[1, 2]

BookAttributesTimezone: TypeAlias = Literal["Etc/GMT+1", "Etc/GMT-1", "Europe/Berlin"]

BookCreateAttributesFormat: TypeAlias = Literal["hardcover", "paperback", "audio"]

BookField: TypeAlias = Literal["title", "isbn", "pages", "cover", "cover.material", "acquired"]
"""Values of the parameter ``fields[book]``."""

GetBooksSort: TypeAlias = Literal["acquired", "-acquired", "title", "-title", "pages", "-pages"]
"""Values of the parameter ``sort``."""

OddNamesType: TypeAlias = Literal["a", "b"]


class Book(Resource):
    """A resource of type ``book``."""

    type: Literal["book"] = "book"
    id: str = UNSET
    attributes: BookAttributes = UNSET
    relationships: BookRelationships = UNSET
    links: Links = UNSET


class BookAttributes(Model):
    title: str | None = UNSET
    isbn: str | None = UNSET
    pages: int | str | None = UNSET
    price: float | None = UNSET
    published: dt.date | None = UNSET
    acquired: dt.datetime | None = UNSET
    opens: str | None = UNSET
    website: str | None = UNSET
    format: BookAttributesFormat | str | None = UNSET
    language: Literal["en"] | None = UNSET
    is_lent: bool | None = UNSET
    edition: BookAttributesEdition | int | None = UNSET
    weight: float | None = UNSET
    rating: BookAttributesRatingInteger | int | Literal["none"] | None = UNSET
    retired: Any = UNSET
    timezone: BookAttributesTimezone | str | None = UNSET
    barcode: Barcode | None = UNSET
    place: Shelf | None = UNSET
    publisher: Publisher | None = UNSET
    author: BookAttributesAuthor | None = UNSET
    cover: LeatherCover | PaperCover | None = UNSET
    blocks: list[BookAttributesBlocks] | None = UNSET
    chapter: Chapter | None = UNSET
    outline: list[Any] | None = UNSET
    names: OddNames | None = UNSET
    extra: dict[str, Any] | None = UNSET
    labels: dict[str, Any] | None = UNSET
    summary: str | None = UNSET


class BookAttributesAuthor(Model):
    address: BookAttributesAuthorAddress | None = UNSET
    name: str | None = UNSET
    born: dt.date | None = UNSET
    alias: str | None = UNSET


class BookAttributesAuthorAddress(Model):
    city: str | None = UNSET
    zip: str | None = UNSET


class BookBulkCreateAttributes(Model):
    books: BookBulkCreateAttributesBooks


class BookBulkCreateAttributesBooks(Model):
    data: list[BookCreateQueryResourceObject]


class BookCreateAttributes(Model):
    title: str
    isbn: str | None = UNSET
    format: BookCreateAttributesFormat = UNSET
    cover: LeatherCover | PaperCover = UNSET
    acquired: dt.datetime = UNSET
    extra: dict[str, Any] = UNSET
    place: Shelf | None = UNSET
    chapters: list[BookCreateAttributesChapters] = UNSET


class BookCreateAttributesChapters(Model):
    title: str
    pages: list[int] = UNSET


class BookCreateQueryResourceObject(Model):
    type: Literal["book"] = "book"
    attributes: BookCreateAttributes
    relationships: BookCreateRelationships = UNSET


class BookCreateRelationships(Model):
    shelf: ToOne = UNSET
    loans: ToMany = UNSET


class BookRelationships(Model):
    member: ToOne = UNSET
    loans: ToMany = UNSET
    similar_books: ToMany = field(wire="similar-books", default=UNSET)


class BookUpdateAttributes(Model):
    title: str = UNSET
    isbn: str | None = UNSET


class BookUpdateMeta(Model):
    patch_properties: BookUpdateMetaPatchProperties = field(wire="patch-properties", default=UNSET)


class BookUpdateMetaPatchProperties(Model):
    append: dict[str, Any] = UNSET
    unset: list[str] = UNSET


class Chapter(Model):
    title: str | None = UNSET
    parts: list[Chapter] | None = UNSET
    next: Chapter | None = UNSET


class ImageBlock(Model):
    kind: Literal["image"] | None = "image"
    url: str | None = UNSET


class LeatherCover(Model):
    material: Literal["leather"] = "leather"
    colour: str | None = UNSET


class OddNames(Model):
    list_: list[str] | None = field(wire="list", default=UNSET)
    type: OddNamesType | str | None = UNSET
    self_: str | None = field(wire="self", default=UNSET)
    from_: str | None = field(wire="from", default=UNSET)
    class_: str | None = field(wire="class", default=UNSET)
    datetime: dt.datetime | None = UNSET
    dt_: str | None = field(wire="dt", default=UNSET)
    field_: str | None = field(wire="field", default=UNSET)
    from_dict_: bool | None = field(wire="from_dict", default=UNSET)
    dust_jacket: bool | None = field(wire="dust-jacket", default=UNSET)
    code: str | None = field(wire="$code", default=UNSET)
    kx: str | None = field(wire="_kx", default=UNSET)
    n2nd: int | None = field(wire="2nd", default=UNSET)
    camel_case: str | None = field(wire="camelCase", default=UNSET)


class PaperCover(Model):
    material: Literal["paper"] = "paper"
    glossy: bool | None = UNSET


class Person(Model):
    name: str | None = UNSET
    born: dt.date | None = UNSET


class Publisher(Model):
    name: str | None = UNSET
    city: str | None = UNSET


class QuoteBlock(Model):
    kind: Literal["quote"] | None = "quote"
    text: str | None = UNSET
    source: Person | None = UNSET


class Shelf(Model):
    room: str
    row: int | None = UNSET


class ShelfResource(Resource):
    """A resource of type ``shelf``."""

    type: Literal["shelf"] = "shelf"
    id: str = UNSET
    attributes: ShelfResourceAttributes = UNSET
    links: Links = UNSET


class ShelfResourceAttributes(Model):
    label: str | None = UNSET


class TableBlock(Model):
    kind: Literal["table"] | None = "table"
    rows: list[list[str]] | None = UNSET


class TextBlock(Model):
    kind: Literal["text"] | None = "text"
    text: str | None = UNSET
