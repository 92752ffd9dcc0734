"""One line of the diagnosis."""

from __future__ import annotations

from typing import Literal

import attrs

__all__ = ["Finding"]


@attrs.frozen
class Finding:
    """What was found.

    Attributes:
        about: what was looked at.
        state: ``ok``; ``note``: worth knowing; ``broken``: calls will fail.
        detail: what was found.
    """

    about: str
    state: Literal["ok", "note", "broken"]
    detail: str
