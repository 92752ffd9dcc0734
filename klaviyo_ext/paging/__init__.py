"""Pages of paginated operations: walking over them, and where to continue.

Each name below is imported from its module when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from .page_walk import Walk
    from .results import AsyncResults, Results

__all__ = ["AsyncResults", "Results", "Walk"]

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names
    __getattr__, __dir__ = lazy_names(__name__, {".results": ("AsyncResults", "Results"), ".page_walk": ("Walk",)})
