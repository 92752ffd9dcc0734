"""The command line as it was given, with what it lacks, to be pasted."""

from __future__ import annotations

import shlex
from collections.abc import Iterable

import click

from ...rows.columns.gate_columns import ways_of

__all__ = ["completed"]
