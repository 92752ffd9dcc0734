"""What a server took against what a run told: rows that are lost, doubled, or not told. Row n has ``p<n>@`` in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

import attrs

from klaviyo_ext.bulk import BulkReport
from klaviyo_ext.testing import FakeKlaviyo

__all__ = ["Account", "account", "taken"]

_ROW = re.compile(rb'"p(\d+)@')


@attrs.frozen
class Account:
    """Numbers of rows that are wrong, each a failure of the client.

    Attributes:
        lost: told as accepted, and the server lacks them.
        doubled: at the server more than once by the client's doing, and not told.
        blamed: told as refused, and the server has them.
        not_told: missing at the server, and the report is ok or has no trace of them.
    """

    lost: tuple[int, ...]
    doubled: tuple[int, ...]
    blamed: tuple[int, ...]
    not_told: tuple[int, ...]

    @property
    def right(self) -> bool:
        """Whether everything was told as it was."""
        return not (self.lost or self.doubled or self.blamed or self.not_told)


def taken(fake: FakeKlaviyo, operation: str) -> Counter[int]:
    """How often the server accepted each row."""
    found: Counter[int] = Counter()
    for entry in fake.requests.of(operation, status=202):
        found.update(rows_in(entry.request.body))
    return found


def rows_in(body: bytes) -> list[int]:
    """The rows of a request."""
    return [int(number) for number in _ROW.findall(body)]


def account(
    reports: Iterable[BulkReport], rows: int, took: Counter[int], by_proxy: Iterable[bytes], *, replayable: bool
) -> Account:
    """Compare ``reports``, of runs with one journal, the last of which came to its end, with what the server took."""
    reports = list(reports)
    last = reports[-1]
    assert (
        last.read
        == rows
        == last.accepted + last.resumed + last.refused_count + last.set_aside_count + (last.unknown_count + last.unsent)
    )
    elsewhere = Counter(row for body in by_proxy for row in rows_in(body))
    refused = {row.index for report in reports for row in report.failed}
    unknown = {row.index for report in reports for row in report.unknown}
    told_twice = set(last.repeated) if replayable else set[int]()
    missing = {row for row in range(rows) if not took[row]}
    untraced = missing - refused - unknown
    return Account(
        lost=tuple(sorted(untraced)) if not last.unsent else (),
        doubled=tuple(row for row in range(rows) if took[row] - elsewhere[row] > 1 and row not in told_twice),
        blamed=tuple(row for row in sorted(refused - {None}, key=str) if took[row] and not elsewhere[row]),
        not_told=tuple(sorted(missing)) if last.ok else (),
    )
