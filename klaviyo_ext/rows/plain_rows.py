"""Plain JSON data of anything that can be sent."""

from __future__ import annotations

from typing import Any, cast, get_args

from klaviyo_client.runtime.encoding import Missing, encode

from ..core.argument_checks import choice

__all__ = ["Missing", "plain"]


def plain(value: Any, *, missing: Missing = "error") -> Any:
    """``value`` as JSON data, by the rules of all calls: ``u.properties(rows.plain(row, missing="omit"))``.

    Args:
        value: a model, a mapping, a dataclass, an object of attrs, pydantic, msgspec, numpy, pandas, ...
        missing: what to do with NaN, NaT and ``pandas.NA``: refuse them, send null, or leave them out.

    Raises:
        ArgumentError: there is no such rule.
        EncodeError: a value has no exact form in JSON; the message has its path and the remedy.
    """
    return encode(value, missing=cast("Missing", choice("missing", missing, get_args(Missing))))
