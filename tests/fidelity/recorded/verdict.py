"""How much of the recorded exchanges the fake gives back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import attrs

from .exchanges import Recording, read
from .playing import compare

__all__ = ["OWN", "Verdict", "judge"]

OWN: Mapping[str, str] = {
    "get_accounts 200": "the address of the recorded account has no region",
    "get_tracking_settings 200": "the UTM parameters are what the recorded account has set",
}
"""Recordings that differ by data of the account itself, and what that is."""


@attrs.frozen
class Verdict:
    """Recordings with their differences.

    Attributes:
        rows: each recording, with its differences.
    """

    rows: tuple[tuple[Recording, tuple[str, ...]], ...]

    @property
    def equal(self) -> int:
        """How many are equal."""
        return sum(not found for _, found in self.rows)

    @property
    def counted(self) -> int:
        """How many could be equal: all but those that differ by the account's own data."""
        return sum(not found or own(recording) is None for recording, found in self.rows)

    @property
    def share(self) -> float:
        """The share of those that could be equal."""
        return self.equal / self.counted if self.counted else 1.0

    def lines(self) -> Iterable[str]:
        """Each difference, and the share."""
        for recording, found in self.rows:
            if found:
                reason = own(recording)
                yield f"{recording.name}{'' if reason is None else f': {reason}'}"
                yield from (f"    {line}" for line in found)
        yield f"{self.equal} of {self.counted} recordings are equal ({self.share:.0%})"
        if others := len(self.rows) - self.counted:
            yield f"{others} more differ by the account's own data"


def own(recording: Recording) -> str | None:
    """Why a recording may differ; ``None`` if it may not."""
    return OWN.get(f"{recording.operation} {recording.status}")


def judge(files: Iterable[Path]) -> Verdict:
    """Play all recordings in files."""
    recordings = (recording for file in files for recording in read(file))
    return Verdict(tuple((recording, tuple(compare(recording))) for recording in recordings))
