"""The Python spelling of words in a document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from keyword import iskeyword, issoftkeyword

__all__ = ["distinct", "identifier", "pascal", "snake"]

_WORD = re.compile(r"[A-Za-z0-9]+")


def pascal(text: str) -> str:
    """``text`` as a class name: "campaign-messages" is CampaignMessages; capitals inside a word are kept."""
    made = "".join(word[0].upper() + word[1:] for word in _WORD.findall(text))
    return f"N{made}" if made[:1].isdigit() else made


def snake(text: str) -> str:
    """``text`` in lower case with underscores: "campaign-messages" and "campaignMessages" are campaign_messages."""
    spaced = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text)
    return "_".join(word.lower() for word in _WORD.findall(spaced))


def identifier(text: str) -> str:
    """``text`` as the name of a parameter or a field: "fields[profile]" is fields_profile, "from" is from_."""
    name = snake(text)
    if not name:
        return "field"
    if name[0].isdigit():
        name = f"n{name}"
    return f"{name}_" if (iskeyword(name) and not issoftkeyword(name)) or name == "self" else name


def distinct(names: Mapping[str, str], taken: Iterable[str] = ()) -> dict[str, str]:
    """``names`` (document names to Python names), with a number added to those that are taken.

    Names that are equal in both have priority.
    """
    used = {*taken}
    made: dict[str, str] = {}
    for wire, name in sorted(names.items(), key=lambda item: item[0] != item[1]):
        number = 1
        unique = name
        while unique in used:
            number += 1
            unique = f"{name.rstrip('_')}_{number}"
        used.add(unique)
        made[wire] = unique
    return {wire: made[wire] for wire in names}
