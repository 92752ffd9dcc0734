"""The result of a rendering."""

from __future__ import annotations

import attrs

from .runtime.api_revision import lifecycle
from .schema.counts import counts_of
from .schema.normalised import Normalised

__all__ = ["Summary"]


@attrs.frozen
class Summary:
    """The result.

    Attributes:
        normalised: the document that was rendered.
        lines: lines of Python.
        files: files of Python.
        seconds: time of the whole run.
        report: messages of the passes and the overlay.
        drift: for a check, the files that differ.
        nested: the same for the nested packages; their messages are in ``report``, and their lines and files are
            not counted again.
    """

    normalised: Normalised
    lines: int
    files: int
    seconds: float
    report: list[str]
    drift: list[str]
    nested: tuple[Summary, ...] = ()

    @property
    def revision(self) -> str:
        """The revision that was rendered."""
        return str(self.normalised.document["info"]["version"])

    def __str__(self) -> str:
        return "\n".join([self._line(), *map(str, self.nested)])

    def _line(self) -> str:
        return (
            f"revision {self.revision}: {counts_of(self.normalised)}; "
            f"{self.lines:,} lines in {self.files} files, {self.seconds:.1f} s; "
            f"{lifecycle(self.revision).describe()}"
        )

    def text(self) -> bytes:
        """The report as a file."""
        return ("\n".join([str(self), *self.report]) + "\n").encode()
