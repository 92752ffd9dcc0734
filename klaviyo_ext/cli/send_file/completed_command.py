"""The command as it was given, with more options: one line to paste into a shell."""

from __future__ import annotations

import shlex

from ...rows.columns.suggestion import Suggestion
from ..given_arguments import given_arguments

__all__ = ["completed_command"]


def completed_command(suggestion: Suggestion, file: str) -> str:
    """The command for ``file`` with the options of ``suggestion``."""
    added = [part for pair in suggestion.map for part in ("--map", "=".join(pair))]
    added += [part for column in suggestion.drop for part in ("--drop", column)]
    added += [] if suggestion.rest is None else ["--rest", suggestion.rest]
    given = list(given_arguments())
    end = given.index("--") if "--" in given else len(given)
    if file not in given[end:]:  # otherwise, arguments follow that are not options
        end = len(given)
    return shlex.join(["klaviyo-ext", *given[:end], *added, *given[end:]])
