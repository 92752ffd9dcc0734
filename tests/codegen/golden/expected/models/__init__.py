"""Models of revision 2026-01-15. Each is imported from its module on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.documents import Links, ResourceIdentifier, ToMany, ToOne

if TYPE_CHECKING:
    from .books import *
    from .client import *
    from .club_members import *
    from .reporting import *
    from .shared import *

_NAMES: dict[str, str] = {
    "books": """
        Barcode Book BookAttributes BookAttributesAuthor BookAttributesAuthorAddress BookAttributesBlocks
        BookAttributesEdition BookAttributesFormat BookAttributesRatingInteger BookAttributesTimezone
        BookBulkCreateAttributes BookBulkCreateAttributesBooks BookCreateAttributes BookCreateAttributesChapters
        BookCreateAttributesFormat BookCreateQueryResourceObject BookCreateRelationships BookField
        BookRelationships BookUpdateAttributes BookUpdateMeta BookUpdateMetaPatchProperties Chapter GetBooksSort
        ImageBlock LeatherCover OddNames OddNamesType PaperCover Person Publisher QuoteBlock Shelf ShelfResource
        ShelfResourceAttributes TableBlock TextBlock
    """,
    "client": """
        MemberClientAttributes
    """,
    "club_members": """
        GetMembersSort Member MemberAttributes MemberAttributesAddress MemberRelationships
    """,
    "reporting": """
        LoanReport LoanReportAttributes LoanReportAttributesResults LoanReportAttributesResultsGroupings
        LoanReportRequestAttributes LoanReportRequestAttributesBy
    """,
    "shared": """
        Loan LoanAttributes
    """,
}

_MODULE_OF = {name: module for module, names in _NAMES.items() for name in names.split()}

RESOURCES: dict[str, str] = {
    "book": "Book",
    "loan": "Loan",
    "loan-report": "LoanReport",
    "member": "Member",
    "shelf": "ShelfResource",
}
"""JSON:API type to class name."""

ToOneName: TypeAlias = Literal[
    "member",
]  # fmt: skip
"""Relationships of resources to one resource, for type checkers."""

ToManyName: TypeAlias = Literal[
    "loans", "similar-books",
]  # fmt: skip
"""Relationships of resources to any number of resources, for type checkers."""

__all__ = ["RESOURCES", "Links", "ResourceIdentifier", "ToMany", "ToOne", *_MODULE_OF]  # pyright: ignore[reportUnsupportedDunderAll]

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names

    def __getattr__(name: str) -> Any:
        module = _MODULE_OF.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{module}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
