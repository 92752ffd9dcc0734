"""Headers that plainly are attributes: those of exports, and what people write."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from .column_targets import Target, UnknownTargetError
from .preset_files import preset_text
from .row_shapes import Shape

__all__ = ["known_preset", "known_target", "normalised"]


def normalised(header: str) -> str:
    """A header without case, accents, spaces and punctuation."""
    plain = unicodedata.normalize("NFKD", header).casefold()
    return re.sub(r"[\W_]+", "", "".join(each for each in plain if not unicodedata.combining(each)))


def known_target(shape: Shape, header: str) -> tuple[str, Target] | None:
    """The name and the target of the attribute that a header means; ``None`` if it is not known."""
    sections = ("event", "person") if "metric" in shape.tree.members else ("person", "profile")
    name = next((found for found in (_headers()[each].get(normalised(header)) for each in sections) if found), None)
    if name is None:
        return None
    try:
        return name, shape.tree.find(name)
    except UnknownTargetError:
        return None


def known_preset(shape: Shape, headers: Iterable[str]) -> str | None:
    """The preset for rows of this kind that has some of these headers, which no other shop or tool writes."""
    names = dict.fromkeys(_headers()["preset"].get(normalised(header)) for header in headers)
    found = [name for name in names if name is not None and preset_text(name, shape) is not None]
    return found[0] if len(found) == 1 else None


@cache
def _headers() -> Mapping[str, Mapping[str, str]]:
    """The attributes by header, for each section of the file."""
    text = files(__name__.rpartition(".")[0]).joinpath("known_headers.toml").read_text("utf-8")
    return {
        section: {normalised(header): name for name, headers in names.items() for header in headers}
        for section, names in tomllib.loads(text).items()
    }
