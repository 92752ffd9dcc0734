"""Names for models without a name in the document: parts of requests, inline shapes, response classes, lists of values.

An inline shape is named after its owner and the path to it: ``FlowDefinition`` with ``triggers[].filter`` gives
``FlowDefinitionTriggersFilter``.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Container

from ..schema.forms import Json, is_object
from .spelling import pascal

__all__ = [
    "IMPORTED",
    "free_name",
    "member_shape",
    "request_stem",
    "resource_stem",
    "response_class",
    "union_shape",
    "value_list",
]

IMPORTED = frozenset(
    {
        "Any",
        "AnyDict",
        "Bulk",
        "Collection",
        "Document",
        "File",
        "Upload",
        "Filter",
        "FreeForm",
        "Links",
        "Literal",
        "Mapping",
        "Model",
        "Operation",
        "OperationInfo",
        "PageSize",
        "Pagination",
        "Quota",
        "RateLimit",
        "RatePenalty",
        "Replay",
        "Required",
        "Resource",
        "ResourceIdentifier",
        "Result",
        "Sequence",
        "Single",
        "ToMany",
        "ToOne",
        "TypeAlias",
        "TypedDict",
    }
)
"""Names that the modules of the package import; no model may have one of them."""

_REQUEST = (
    ("PartialUpdateQueryResourceObject", "Update"),
    ("QueryResourceObject", ""),
    ("ResourceObject", ""),
    ("PartialUpdateQuery", "Update"),
    ("Query", ""),
)
_VERSION = re.compile(r"V\d+(?=ResourceObject$|$)")


def request_stem(component: str) -> str:
    """The stem for the parts of a request document: ProfileCreateQueryResourceObject gives ProfileCreate."""
    bare = _VERSION.sub("", component)
    for ending, verb in _REQUEST:
        if bare.endswith(ending) and bare != ending:
            return bare.removesuffix(ending) + verb
    return bare


def member_shape(owner: str, member: str) -> str:
    """The name of an inline shape in a member of ``owner``."""
    return f"{owner}{pascal(member)}"


def union_shape(name: str, member: Json) -> str:
    """The name of an inline member of the union ``name``: from its first constant, or its kind."""
    if is_object(member):
        constants = [str(sub["const"]) for sub in member["properties"].values() if "const" in sub]
        return name + (pascal(constants[0]) if constants else "Object")
    return name + pascal(str(member.get("type", "")))


def free_name(name: str, taken: set[str]) -> str:
    """``name``, or a longer one if it is taken; it is added to ``taken``, in lower case."""
    while name.lower() in taken:
        name += "Value"
    taken.add(name.lower())
    return name


def resource_stem(kind: str, enum: str | None) -> str:
    """The stem for the class of a resource: its type, or the word of its ``enum`` if it differs."""
    if enum is not None and enum.endswith("Enum") and not enum.startswith(pascal(kind)):
        return enum.removesuffix("Enum")
    return pascal(kind) or "Untitled"


def response_class(name: str, suffix: str, *taken: Container[str]) -> str:
    """``name``, with ``suffix`` if it is taken: by another component, an import or a builtin."""
    while any(name in names for names in taken) or name in IMPORTED or hasattr(builtins, name):
        name += suffix
    return name


def value_list(parameter: str, operation: str, rank: int, taken: set[str]) -> str:
    """The name of the list of values of ``parameter``, which is added to ``taken``.

    The most used one of a parameter that is about a resource (``rank`` 0) is called after that, others after the first
    ``operation`` that takes them.
    """
    name = _list_name(parameter, operation, rank)
    while name.lower() in taken:
        name += "Name"
    taken.add(name.lower())
    return name


def _list_name(parameter: str, operation: str, rank: int) -> str:
    head, bracket, resource = parameter.partition("[")
    if bracket:
        base = f"{pascal(resource)}{'Field' if head == 'fields' else pascal(head.removesuffix('s'))}"
        return base if rank == 0 else f"{pascal(operation)}{base}"
    return f"{pascal(operation)}{pascal(parameter)}"
