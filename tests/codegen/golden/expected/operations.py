"""All operations of revision 2026-01-15, by id."""

from __future__ import annotations

from .runtime.namespaces import Operations

__all__ = ["REVISION", "operations"]

REVISION = "2026-01-15"
"""The API revision of the package."""

_IDS: dict[str, str] = {
    "books": """
        bulk_create_books create_book delete_book get_book get_books get_loan_ids_for_book get_shelf_for_book
        remove_loans_from_book update_book update_shelf_for_book upload_cover
    """,
    "client": """
        create_client_member
    """,
    "club_members": """
        get_members
    """,
    "reporting": """
        query_loans
    """,
}

_ALIASES: dict[str, str] = {
    "list_books": "get_books",
    "read_book": "get_book",
}

operations = Operations(__name__.rpartition(".")[0], _IDS, _ALIASES)
"""The facts about each operation: ``operations["get_profiles"].rate_limit``."""
