"""The channels that a caller chooses, beside columns that are about channels of their own."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import attrs

from ...errors import ArgumentError
from .option_words import Words
from .row_gate import Gate

__all__ = ["with_channels"]


def with_channels(gate: Gate, paths: Collection[tuple[str, ...]], channels: Sequence[str] | None, words: Words) -> Gate:
    """The gate for these channels: it does not look at what columns say about others.

    Args:
        gate: the gate for all channels.
        paths: what the columns and constants set.
        channels: the channels that were chosen; ``None``: e-mail, and those that columns are about.
        words: name the options in messages.

    Raises:
        ArgumentError: columns are about channels, but not about one that was chosen; or a column about another one
            has no consent that could be left out, but a date.
    """
    gate = attrs.evolve(gate, channels=tuple(channels or ("email",)), chosen=channels is not None)
    whole = any(column.path is None for column in gate.consents)
    asked = {column.path[1]: column.column for column in gate.consents if column.path is not None}
    set_ = {path[1] for path in paths if path[0] == "subscriptions" and len(path) > 1} - asked.keys()
    if channels is None or not (asked or set_):
        return gate
    argument = words.name("channels")
    for channel in channels:
        if not whole and channel not in asked and channel not in set_:
            way = words.pair("consent", channel, "COLUMN")
            message = f"{argument}: no column says who consents to {channel}; use {way}, or leave out {argument}"
            raise ArgumentError(message, argument=argument)
    for channel in sorted(set_.difference(channels)):
        message = f"{argument} leaves out {channel}, but a column or value is for subscriptions.{channel}; drop it"
        raise ArgumentError(f"{message}, or add {words.item('channels', channel)}", argument=argument)
    kept = [column for column in gate.consents if column.path is None or column.path[1] in channels]
    return attrs.evolve(gate, consents=kept)
