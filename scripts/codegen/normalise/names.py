"""Names: deterministic, made of the field's own words, and kept from one run to the next."""

from __future__ import annotations

import re
from keyword import iskeyword, issoftkeyword

__all__ = ["identifier", "pascal", "request_stem", "snake"]

_WORD = re.compile(r"[A-Za-z0-9]+")
_REQUEST = (("PartialUpdateQueryResourceObject", "Update"), ("QueryResourceObject", ""), ("ResourceObject", ""), ("PartialUpdateQuery", "Update"), ("Query", ""))
_VERSION = re.compile(r"V\d+(?=ResourceObject$|$)")


def pascal(text: str) -> str:
    """``text`` as a class name: "campaign-messages" is CampaignMessages; capitals inside a word stay."""
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


def request_stem(component: str) -> str:
    """What the parts of a request document are named after: ProfileCreateQueryResourceObject gives ProfileCreate."""
    bare = _VERSION.sub("", component)
    for ending, verb in _REQUEST:
        if bare.endswith(ending) and bare != ending:
            return bare.removesuffix(ending) + verb
    return bare
