"""The result of a rendering."""

from __future__ import annotations

import attrs

from .load.published import is_beta
from .names.promoted import promoted, told_of
from .names.public_names import call_key
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
        seconds: time of the rendering, without the verification.
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

    def promoted(self) -> list[str]:
        """A line for each nested beta with operations that this document has as well."""
        lines: list[str] = []
        for inner in self.nested:
            beta, stable = (map(call_key, one.normalised.operations) for one in (inner, self))
            if is_beta(inner.revision) and not is_beta(self.revision) and (found := promoted(beta, stable)):
                lines.append(told_of(len(found), inner.revision, self.revision))
        return lines

    def __str__(self) -> str:
        return "\n".join([self._line(), *map(str, self.nested)])

    def _line(self) -> str:
        return (
            f"revision {self.revision}: {counts_of(self.normalised)}; "
            f"{self.lines:,} lines in {self.files} files, rendered in {self.seconds:.1f} s; "
            f"{lifecycle(self.revision).describe()}"
        )

    def text(self) -> bytes:
        """The report as a file."""
        return ("\n".join([str(self), *self.promoted(), *self.report]) + "\n").encode()
