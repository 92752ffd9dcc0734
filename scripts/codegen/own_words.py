"""Our own words on operations and their arguments, for docstrings: where facts alone would surprise.

They are in one YAML file, by operation and argument, with the method and path of each operation: in another revision
its name may belong to another operation. What the file names must exist in the document that it was checked with:
Klaviyo's, of the revision and with the number of operations that the file gives. In any other document of Klaviyo's,
what does not exist is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import cast

import attrs

from .input_error import CodegenError
from .load.published import check_klaviyo, is_beta, revision_of
from .load.source import Json, JsonObject
from .load.yaml_file import read_text, read_yaml
from .names.counterparts import match_calls, place_of
from .names.public_names import call_key
from .schema.normalised import Normalised

__all__ = ["OwnWords", "attach", "check", "concerns", "load"]

_SAYS, _CALL = "says", "call"
"""The keys of what is said of the operation itself, and of its method and path."""

_METHOD_AND_PATH = re.compile(r"(GET|POST|PUT|PATCH|DELETE) /\S*")
_TOLD = re.compile(r"(?<!`)`(\w+)`(?!`)")
"""A name of an operation in a text."""


@attrs.frozen
class OwnWords:
    """The words, by operation and argument, and the document that has all of these.

    Attributes:
        source: the file.
        revision: revision of that document.
        operations: how many operations it has.
        words: operationId to argument to text; ``says`` is the operation itself.
        calls: operationId to method and path.
    """

    source: str
    revision: str
    operations: int
    words: Mapping[str, Mapping[str, str]]
    calls: Mapping[str, str]

    def here(self, normalised: Normalised) -> dict[str, str]:
        """The operations that have words, to what they are called in ``normalised``."""
        known = {call_key(operation): operation for operation in normalised.operations}
        new = {call: [operation["operationId"], *operation["x-ext-aliases"]] for call, operation in known.items()}
        names = {call: name for name, call in self.calls.items()}
        same = match_calls({call: [name] for call, name in names.items()}, new)
        return {names[before]: str(known[now]["operationId"]) for now, before in same.items()}


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
    texts = {name: _texts(name, given) for name, given in words.items()}
    calls = {name: told.pop(_CALL, "") for name, told in texts.items()}
    places: dict[str, str] = {}
    for name, call in calls.items():
        if not _METHOD_AND_PATH.fullmatch(call):
            raise CodegenError("must be a method and a path, such as GET /api/lists", pointer=f"/words/{name}/{_CALL}")
        if (other := places.setdefault(place_of(call), name)) != name:
            raise CodegenError(f"is that of {other!r}, too", pointer=f"/words/{name}/{_CALL}")
        if not texts[name]:
            raise CodegenError("has no words", pointer=f"/words/{name}")
    return OwnWords(source, revision, operations, texts, calls)


def _texts(operation: str, given: object) -> dict[str, str]:
    if not isinstance(given, dict) or not given:
        raise CodegenError("has no words", pointer=f"/words/{operation}")
    texts: dict[str, str] = {}
    for name, text in cast("JsonObject", given).items():
        texts[name] = " ".join(text.split()) if isinstance(text, str) else ""
        if name != _CALL and not texts[name].endswith("."):
            raise CodegenError("is not text that ends with a full stop", pointer=f"/words/{operation}/{name}")
    return texts


def attach(normalised: Normalised, own: OwnWords) -> None:
    """Put the words into the operations of ``normalised``, as ``x-ext-words``."""
    words = {now: own.words[name] for name, now in own.here(normalised).items()}
    for operation in normalised.operations:
        texts = dict(words.get(operation["operationId"], {}))
        operation["x-ext-words"] = {"says": texts.pop(_SAYS, ""), "args": texts}


def check(
    normalised: Normalised, own: OwnWords, arguments: Mapping[str, list[str]], *, committed: bool = True
) -> list[str]:
    """Check that everything that ``own`` names exists; ``arguments`` has the names of each builder's.

    A document that is not ``committed`` yet may be another one of the same revision than that of the words.

    Returns:
        A line for each operation or argument that a document that may lack it does lack, and for each name in a text
        that is another operation there.

    Raises:
        CodegenError: the document is the one that has all of them, and lacks one.
    """
    if len(normalised.operations) < own.operations:
        return []  # a slice, or an older document
    missing = [*_missing(own, own.here(normalised), arguments)]
    if missing and committed and normalised.document["info"]["version"] == own.revision:
        raise CodegenError(missing[0], source=own.source)
    return [f"{Path(own.source).name}: {line}" for line in missing]


def _missing(own: OwnWords, here: Mapping[str, str], arguments: Mapping[str, list[str]]) -> Iterator[str]:
    for operation, texts in own.words.items():
        now = here.get(operation)
        if now is None:
            hint = "" if operation in arguments else _hint(operation, [*arguments])
            yield f"operation {operation!r} does not exist at {own.calls[operation]}{hint}"
            continue
        if now != operation:
            yield f"{operation} is now {now}, which has its words"
        for name in texts:
            if name != _SAYS and name not in arguments[now]:
                yield f"{now} has no argument {name!r}{_hint(name, arguments[now])}"
        for told in dict.fromkeys(_TOLD.findall(" ".join(texts.values()))):
            if told not in arguments or here.get(told, told) != told:
                yield f"the words of {now} name {told}, which is {_now(told, here)} here"


def _now(told: str, here: Mapping[str, str]) -> str:
    return "not an operation" if here.get(told, told) == told else f"called {here[told]}"


def _hint(name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, n=1)
    return f" (did you mean {near[0]!r}?)" if near else ""
