"""Hold recorded exchanges against the types: what lands in ``additional_properties``, and what is not of its type.

    python scripts/recorded_types.py FILE [FILE ...]

A file has one JSON object a line: ``operation`` (an operationId or an alias), ``status``, ``response_body`` and,
for the evidence, ``revision``. Each line of the output is a model, a member of it, the forms in which it came, how
often, and an example; the next step is an entry in ``spec/overlay.yaml`` with the reason "(recorded)". Exit status 1 if
there is anything to say.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from itertools import chain
from pathlib import Path
from types import NoneType
from typing import Any, Literal, cast, get_args, get_origin

import attrs

from klaviyo_client import Model, operations
from klaviyo_client.runtime.annotation_types import field_type, union_members
from klaviyo_client.runtime.answers import Result
from klaviyo_client.runtime.documents import Document
from klaviyo_client.runtime.model import UNSET

__all__ = ["Misfit", "main", "misfits", "report"]

_MOST = 60


@attrs.frozen
class Misfit:
    """A member that a model does not declare, or a value that is not of its type.

    Attributes:
        model: name of the model.
        member: JSON name of the member.
        problem: ``undeclared``, or the type that it should have.
        kind: kind of the value.
        example: the value, shortened.
    """

    model: str
    member: str
    problem: str
    kind: str
    example: str


def misfits(operation: str, body: Mapping[str, Any]) -> Iterator[Misfit]:
    """What does not fit in the body of a successful response.

    Raises:
        KeyError: there is no such operation.
    """
    result = operations[operation].result
    if isinstance(result, Result) and result.shape in ("single", "collection", "document") and body:
        yield from _within(result.decode_document(dict(body)))


def report(lines: Sequence[Mapping[str, Any]]) -> list[str]:
    """A line for each thing that does not fit, those of one model together."""
    seen: dict[tuple[str, str, str, str], tuple[Misfit, Counter[str]]] = {}
    for line in lines:
        body = line.get("response_body")
        if not isinstance(body, dict) or line["status"] >= 300 or line["operation"] not in operations:
            continue
        for misfit in misfits(line["operation"], cast("dict[str, Any]", body)):
            key = (misfit.model, misfit.member, misfit.problem, misfit.kind)
            _, revisions = seen.setdefault(key, (misfit, Counter()))
            revisions[str(line.get("revision", ""))] += 1
    return [
        f"{misfit.model}.{misfit.member}: {misfit.kind}, {misfit.problem}; {revisions.total()} times "
        f"({', '.join(sorted(revisions))}), as in {misfit.example}"
        for _, (misfit, revisions) in sorted(seen.items())
    ]


def _within(value: Any) -> Iterator[Misfit]:
    if isinstance(value, Document):
        yield from chain.from_iterable(_within(getattr(value, name)) for name in ("data", "included"))
    elif isinstance(value, list):
        yield from chain.from_iterable(map(_within, cast("list[object]", value)))
    elif isinstance(value, dict):
        yield from chain.from_iterable(map(_within, cast("dict[str, Any]", value).values()))
    elif isinstance(value, Model):
        model = type(value).__name__
        for member, extra in value.additional_properties.items():
            yield Misfit(model, member, "undeclared", _kind(extra), _shown(extra))
        for name in sorted(value.fields_set):
            held, wire, kind = getattr(value, name), type(value).__fields__[name].wire, field_type(type(value), name)
            if held is not UNSET and not _fits(held, kind):
                yield Misfit(model, wire, f"declared as {_spelt(kind)}", _kind(held), _shown(held))
            yield from _within(held)


def _fits(value: Any, kind: Any) -> bool:
    return any(_is(value, member) for member in union_members(kind))


def _is(value: Any, kind: Any) -> bool:
    if kind is Any:
        return True
    if kind in (None, NoneType):
        return value is None
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        return value in arguments
    if origin is list:
        return isinstance(value, list) and all(_fits(item, arguments[0]) for item in cast("list[object]", value))
    if origin is dict:
        items = cast("dict[str, Any]", value) if isinstance(value, dict) else None
        return items is not None and all(_fits(item, arguments[1]) for item in items.values())
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return True  # enums are open: a new value is not a misfit
    if kind is dt.date:
        return isinstance(value, dt.date) and not isinstance(value, dt.datetime)
    return not isinstance(kind, type) or isinstance(value, kind)


def _kind(value: Any) -> str:
    match value:
        case None:
            return "null"
        case list():
            inner = sorted({_kind(item) for item in cast("list[object]", value)})
            return f"list of {' and '.join(inner)}" if inner else "empty list"
        case dict() | Model():
            return "object"
        case _:
            return type(cast("object", value)).__name__


def _spelt(kind: Any) -> str:
    return " | ".join(getattr(member, "__name__", str(member)) for member in union_members(kind))


def _shown(value: Any) -> str:
    plain = value.to_dict() if isinstance(value, Model) else value
    text = json.dumps(plain, default=str, ensure_ascii=False)
    return text if len(text) <= _MOST else f"{text[:_MOST]}..."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; 1 if something does not fit."""
    parser = argparse.ArgumentParser(description="Hold recorded exchanges against the types.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="one JSON object a line")
    files: list[Path] = parser.parse_args(arguments).files
    texts = chain.from_iterable(file.read_text(encoding="utf-8").splitlines() for file in files)
    lines: list[dict[str, Any]] = [json.loads(text) for text in texts if text.strip()]
    found = report(lines)
    print("\n".join(found) if found else "everything fits")
    print(f"{len(lines)} exchanges, {len(found)} misfits", file=sys.stderr)
    if unknown := sorted({line["operation"] for line in lines if line["operation"] not in operations}):
        print(f"not operations of this revision: {', '.join(unknown)}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
