"""The docstrings of operations, models, lists of values, filters and modules.

They are generated from facts and names; with ``--descriptions``, the document's texts follow.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping

from ...names.spelling import pascal
from ...schema.forms import Json
from .parameter_docs import argument_docs
from .source_text import documented
from .view_objects import Argument

__all__ = ["access_doc", "class_doc", "doc_text", "filter_doc", "module_title", "operation_doc", "values_doc"]

_WIDTH = 112
_REFERENCE = "https://developers.klaviyo.com/en/reference/"
_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+|[0-9]+")


def operation_doc(operation: Json, arguments: Iterable[Argument], components: Mapping[str, Json]) -> tuple[str, ...]:
    """The paragraphs of the docstring of a builder: what it does, its arguments, and the document's text if wanted.

    Scopes and limits stand in the facts above it.
    """
    described = [_filled(line, "    ", "        ") for line in argument_docs(operation, arguments, components)]
    paragraphs = (
        documented(
            f"{_title(operation['operationId'])} (``{operation['x-ext-method'].upper()} {operation['x-ext-path']}``)."
        ),
        documented(_filled(str(operation.get("x-ext-words", {}).get("says", "")))),
        doc_text(operation, ""),
        documented("\n".join(["Args:", *described])) if described else "",
    )
    return tuple(paragraph for paragraph in paragraphs if paragraph)


def access_doc(operation: Json) -> str:
    """The paragraph that a method has in addition: its end, scopes, limits and the reference page."""
    said = ["Deprecated by Klaviyo."] if operation.get("deprecated") is True else []
    if scopes := operation.get("x-klaviyo-scopes", ()):
        said.append(f"Scopes: {', '.join(scopes)}.")
    if limits := operation.get("x-klaviyo-ratelimit", {}):
        said.append(f"Limit: {', '.join(str(limit) for limit in limits.values())}.")
    said.append(f"{_REFERENCE}{operation['operationId'].removesuffix('_beta')}")
    return documented(_filled(" ".join(said)))


def _filled(text: str, first: str = "", others: str = "") -> str:
    """``text`` in lines that fit into a docstring of a method."""
    return textwrap.fill(
        text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=others,
        break_long_words=False,
        break_on_hyphens=False,
    )


def class_doc(name: str, schema: Json) -> str:
    """The docstring of a model: its type as a resource. A name alone is not repeated, unless there is nothing else."""
    kind = schema.get("x-ext-resource", "")
    readable = re.fullmatch(r"[a-z0-9-]+", kind) is not None
    own = "" if schema["properties"] else _sentence(name)
    return doc_text(schema, f"A resource of type ``{kind}``." if readable else own)


def values_doc(schema: Json) -> str:
    """The docstring of a list of values."""
    parameter = schema.get("x-ext-parameter")
    return doc_text(schema, f"Values of the parameter ``{parameter}``." if parameter else "")


def filter_doc(operation: Json) -> str:
    """The docstring of the class of an operation's filters."""
    return f"Filter fields of ``{operation['operationId']}``."


def module_title(name: str) -> str:
    """The name of a module as words."""
    return _sentence(pascal(name)).rstrip(".")


def _sentence(name: str) -> str:
    """A class name as a sentence: "ProfileLocation" is "Profile location."."""
    found = _WORDS.findall(name)
    lower = [word if word.isupper() and len(word) > 1 else word.lower() for word in found]
    joined = " ".join(lower)
    return f"{joined[:1].upper()}{joined[1:]}."


def _title(name: str) -> str:
    """An operationId as a sentence: "get_profiles" is "Get profiles"."""
    joined = name.replace("_", " ").strip()
    return f"{joined[:1].upper()}{joined[1:]}"


def doc_text(schema: Json, own: str) -> str:
    """The inside of a docstring: our text, and with descriptions the document's below it."""
    official = str(schema.get("x-ext-doc", "")).strip()
    return documented(f"{own}\n\n{official}" if own and official else own or official)
