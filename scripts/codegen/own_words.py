"""Our own words on operations and their arguments, for docstrings: where facts alone would surprise.

They are in one YAML file, by operation and argument. What it names must exist in the document that it was checked with:
Klaviyo's, of the revision and with the number of operations that the file gives. In any other document of Klaviyo's,
what does not exist is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import cast

import attrs

from .input_error import CodegenError
from .load.published import check_klaviyo, is_beta, revision_of
from .load.source import Json, JsonObject
from .load.yaml_file import read_text, read_yaml
from .schema.normalised import Normalised

__all__ = ["OwnWords", "attach", "check", "concerns", "load"]

_SAYS = "says"
"""The key of what is said of the operation itself."""


@attrs.frozen
class OwnWords:
    """The words, by operation and argument, and the document that has all of these.

    Attributes:
        source: the file.
        revision: revision of that document.
        operations: how many operations it has.
        words: operationId to argument to text; ``says`` is the operation itself.
    """

    source: str
    revision: str
    operations: int
    words: Mapping[str, Mapping[str, str]]


def concerns(document: JsonObject) -> bool:
    """Whether ``document`` is Klaviyo's, and stable: no other has these operations."""
    try:
        check_klaviyo(document)
    except CodegenError:
        return False
    return not is_beta(revision_of(document))


def load(path: Path) -> OwnWords:
    """Read the file at ``path``. Raises :class:`CodegenError`."""
    root = read_yaml(read_text(path), str(path))
    try:
        return _own_words(root, str(path))
    except CodegenError as error:
        raise error.of(str(path)) from None


def _own_words(root: Json, source: str) -> OwnWords:
    fields = root if isinstance(root, dict) else {}
    revision, operations, words = (fields.get(name) for name in ("revision", "operations", "words"))
    if not (isinstance(revision, str) and isinstance(operations, int) and isinstance(words, dict) and len(fields) == 3):
        raise CodegenError(
            "must have revision (text), operations (a number) and words (by operation), and nothing else"
        )
    return OwnWords(source, revision, operations, {name: _texts(name, given) for name, given in words.items()})


def _texts(operation: str, given: object) -> dict[str, str]:
    if not isinstance(given, dict) or not given:
        raise CodegenError("has no words", pointer=f"/words/{operation}")
    texts: dict[str, str] = {}
    for name, text in cast("JsonObject", given).items():
        texts[name] = " ".join(text.split()) if isinstance(text, str) else ""
        if not texts[name].endswith("."):
            raise CodegenError("is not text that ends with a full stop", pointer=f"/words/{operation}/{name}")
    return texts


def attach(normalised: Normalised, own: OwnWords) -> None:
    """Put the words into the operations of ``normalised``, as ``x-ext-words``."""
    for operation in normalised.operations:
        texts = dict(own.words.get(operation["operationId"], {}))
        operation["x-ext-words"] = {"says": texts.pop(_SAYS, ""), "args": texts}


def check(
    normalised: Normalised, own: OwnWords, arguments: Mapping[str, list[str]], *, committed: bool = True
) -> list[str]:
    """Check that everything that ``own`` names exists; ``arguments`` has the names of each builder's.

    A document that is not ``committed`` yet may be another one of the same revision than that of the words.

    Returns:
        A line for each operation or argument that a document that may lack it does lack.

    Raises:
        CodegenError: the document is the one that has all of them, and lacks one.
    """
    if len(normalised.operations) < own.operations:
        return []  # a slice, or an older document
    missing = [*_missing(own, arguments)]
    if missing and committed and normalised.document["info"]["version"] == own.revision:
        raise CodegenError(missing[0], source=own.source)
    return [f"{Path(own.source).name}: {line}" for line in missing]


def _missing(own: OwnWords, arguments: Mapping[str, list[str]]) -> Iterator[str]:
    for operation, texts in own.words.items():
        if operation not in arguments:
            yield f"there is no operation {operation!r}{_hint(operation, [*arguments])}"
            continue
        for name in texts:
            if name != _SAYS and name not in arguments[operation]:
                yield f"{operation} has no argument {name!r}{_hint(name, arguments[operation])}"


def _hint(name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, n=1)
    return f" (did you mean {near[0]!r}?)" if near else ""
