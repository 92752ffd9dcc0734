"""Models of revision 2026-01-15. Each is imported from its module on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..runtime.documents import Links, ResourceIdentifier, ToMany, ToOne

if TYPE_CHECKING:
    from .books import (
        Barcode as Barcode,
        Book as Book,
        BookAttributes as BookAttributes,
        BookAttributesAuthor as BookAttributesAuthor,
        BookAttributesAuthorAddress as BookAttributesAuthorAddress,
        BookAttributesBlocks as BookAttributesBlocks,
        BookAttributesEdition as BookAttributesEdition,
        BookAttributesFormat as BookAttributesFormat,
        BookAttributesRatingInteger as BookAttributesRatingInteger,
        BookAttributesTimezone as BookAttributesTimezone,
        BookBulkCreateAttributes as BookBulkCreateAttributes,
        BookBulkCreateAttributesBooks as BookBulkCreateAttributesBooks,
        BookCreateAttributes as BookCreateAttributes,
        BookCreateAttributesChapters as BookCreateAttributesChapters,
        BookCreateAttributesFormat as BookCreateAttributesFormat,
        BookCreateQueryResourceObject as BookCreateQueryResourceObject,
        BookCreateRelationships as BookCreateRelationships,
        BookField as BookField,
        BookRelationships as BookRelationships,
        BookUpdateAttributes as BookUpdateAttributes,
        BookUpdateMeta as BookUpdateMeta,
        BookUpdateMetaPatchProperties as BookUpdateMetaPatchProperties,
        Chapter as Chapter,
        GetBooksSort as GetBooksSort,
        ImageBlock as ImageBlock,
        LeatherCover as LeatherCover,
        OddNames as OddNames,
        OddNamesType as OddNamesType,
        PaperCover as PaperCover,
        Person as Person,
        Publisher as Publisher,
        QuoteBlock as QuoteBlock,
        Shelf as Shelf,
        ShelfResource as ShelfResource,
        ShelfResourceAttributes as ShelfResourceAttributes,
        TableBlock as TableBlock,
        TextBlock as TextBlock,
    )
    from .client import (
        MemberClientAttributes as MemberClientAttributes,
    )
    from .club_members import (
        GetMembersSort as GetMembersSort,
        Member as Member,
        MemberAttributes as MemberAttributes,
        MemberAttributesAddress as MemberAttributesAddress,
        MemberRelationships as MemberRelationships,
    )
    from .reporting import (
        LoanReport as LoanReport,
        LoanReportAttributes as LoanReportAttributes,
        LoanReportAttributesResults as LoanReportAttributesResults,
        LoanReportAttributesResultsGroupings as LoanReportAttributesResultsGroupings,
        LoanReportRequestAttributes as LoanReportRequestAttributes,
        LoanReportRequestAttributesBy as LoanReportRequestAttributesBy,
    )
    from .shared import (
        Loan as Loan,
        LoanAttributes as LoanAttributes,
    )

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
