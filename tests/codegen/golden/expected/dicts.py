"""Dicts that may be passed in place of the models of the same names, for type checkers; revision 2026-01-15."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from . import models
from .runtime.arguments import AnyDict


class BookCreateAttributes(TypedDict, total=False):
    title: Required[str]
    isbn: str | None
    format: models.BookCreateAttributesFormat
    cover: models.LeatherCover | LeatherCover | AnyDict | models.PaperCover | PaperCover
    acquired: dt.datetime | str
    extra: Mapping[str, Any]
    place: models.Shelf | Shelf | AnyDict | None
    chapters: Sequence[models.BookCreateAttributesChapters | BookCreateAttributesChapters | AnyDict]


class BookCreateAttributesChapters(TypedDict, total=False):
    title: Required[str]
    pages: Sequence[int]


class BookUpdateAttributes(TypedDict, total=False):
    title: str
    isbn: str | None


BookUpdateMeta = TypedDict(
    "BookUpdateMeta",
    {
        "patch-properties": "models.BookUpdateMetaPatchProperties | BookUpdateMetaPatchProperties | AnyDict",
    },
    total=False,
)


class BookUpdateMetaPatchProperties(TypedDict, total=False):
    append: Mapping[str, Any]
    unset: list[str] | tuple[str, ...]


class LeatherCover(TypedDict, total=False):
    material: Required[Literal["leather"]]
    colour: str | None


class LoanReportRequestAttributes(TypedDict, total=False):
    by: Required[Sequence[models.LoanReportRequestAttributesBy]]
    page_cursor: str
    page_size: int


class PaperCover(TypedDict, total=False):
    material: Required[Literal["paper"]]
    glossy: bool | None


class Shelf(TypedDict, total=False):
    room: Required[str]
    row: int | None
