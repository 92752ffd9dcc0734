"""Dicts in place of models, checked by type checkers: ``body: dicts.ProfileCreateAttributes = {"email": "a@b.co"}``.

Each has the name of the model that it can be passed for, and JSON's names. They are loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._dicts import *
else:

    def __getattr__(name: str) -> Any:
        from . import _dicts

        if name.startswith("_") or not hasattr(_dicts, name):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(_dicts, name)
