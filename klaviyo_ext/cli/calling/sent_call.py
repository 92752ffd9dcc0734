"""Send a call, and print what it returns."""

from __future__ import annotations

from typing import Any

from klaviyo_client.runtime.operation import Operation

from ... import Klaviyo
from ..terminal.error_lines import say
from ..terminal.exit_codes import CommandError, ExitCode
from ..terminal.json_query import Query
from ..terminal.printed_results import ResultFormat, print_document, print_items

__all__ = ["check_pages", "send_call"]


def check_pages(call: Operation[Any], *, all_pages: bool) -> None:
    """Refuse ``--all`` for a call without pages.

    Raises:
        CommandError: the call has no pages.
    """
    if all_pages and call.info.pagination is None:
        raise CommandError(f"--all: {call.info.id} is not paginated", ExitCode.USAGE)


def send_call(
    klaviyo: Klaviyo, call: Operation[Any], *, all_pages: bool, format: ResultFormat | None, query: Query | None
) -> None:
    """Send ``call``, and print the response; or the items of all pages, as they arrive."""
    if all_pages:
        print_items(klaviyo.items(call), format or "jsonl", query)
        return
    response = klaviyo.send_raw(call)
    found = response.parsed
    document = found.to_dict() if hasattr(found, "to_dict") else found
    if document:
        try:
            print_document(document, format or "json", query)
        except CommandError as error:
            if call.info.method == "GET":
                raise
            raise CommandError(f"{call.info.id} was sent (HTTP {response.status_code}); {error}") from None
    elif call.info.method != "GET":
        say(f"{call.info.id}: HTTP {response.status_code}")
