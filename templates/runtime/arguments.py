"""Turns the arguments of the functions in ``api`` into parts of a request."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from inspect import signature
from os import PathLike
from typing import Any, Literal, TypeAlias, cast, final, get_args, get_origin

from .annotation_types import evaluated, union_members
from .documents import cursor_of
from .errors import ArgumentError, ArgumentTypeError, unknown_choice
from .filters import is_list
from .json_pointer import parse
from .model import Model
from .operation import Bulk, File, Form, Operation, OperationInfo, PageSize, Pairs

__all__ = [
    "AnyDict",
    "attributes_only",
    "bounded",
    "file_facts",
    "form",
    "identifiers",
    "is_address",
    "listed",
    "member",
    "page_cursor",
    "plain",
    "query",
    "segment",
    "settle",
    "upload",
]


_is: Callable[[object, Any], bool] = isinstance
"""``isinstance()`` for values of type ``Any``, which stay so."""


@final
class Untyped:
    """The type of values that a type checker knows nothing about. A value of a known type does not match it."""


AnyDict: TypeAlias = Mapping[str, Untyped]
"""A ``dict[str, Any]``, such as ``json.loads`` returns. A dict with known values must be a typed dict of ``dicts``."""


def segment(name: str, value: object) -> str:
    """One segment of a path, percent-encoded.

    Raises:
        ArgumentError: the value is blank, ``.`` or ``..``; the path would address another resource. Or it is an e-mail
            address.
        ArgumentTypeError: the value is not a string.
    """
    if not isinstance(value, str):
        raise ArgumentTypeError(f"{name} must be a string, not {type(value).__name__}", argument=name)
    if value.strip() in ("", ".", ".."):
        raise ArgumentError(f"{name} must not be {value!r}: the path would address another resource", argument=name)
    _check_address(name, value)
    from urllib.parse import quote  # takes long to import

    return quote(value, safe="")


class _Given(tuple[tuple[str, str], ...]):  # noqa: SLOT001 - a tuple can have none
    """Query parameters of a builder; :func:`settle` compares their values with those that the document lists."""

    lists: frozenset[str]
    """Names of the parameters for which a list was passed."""


def query(*pairs: tuple[str, Any]) -> Pairs:
    """The query parameters that are not ``None``, as strings. Lists are joined with commas, booleans are lower case.

    A string that is passed for a list may be one item, or a list that is joined already. So it may have items that the
    document does not list.

    Raises:
        ArgumentTypeError: a value has another type, or a list contains something other than strings.
    """
    given = _Given([(name, _text(name, value)) for name, value in pairs if value is not None])
    given.lists = frozenset(name for name, value in pairs if not isinstance(value, str))
    return given


def _text(name: str, value: Any) -> str:
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool | int | float) and name != "filter":
        return str(value).lower()
    if is_list(value):
        return ",".join(_strings(name, cast("Iterable[object]", value)))
    kinds = "a filter or its text" if name == "filter" else "a string, a number, a boolean or a list of strings"
    message = f"{name} must be {kinds}, not {type(value).__name__}"
    raise ArgumentTypeError(message, argument=name)


def _strings(name: str, values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if not isinstance(value, str):
            raise ArgumentTypeError(f"{name} must be a list of strings", argument=name)
        yield value


def bounded(value: object, bounds: PageSize) -> int | None:
    """``value``, if it is within ``bounds``.

    Raises:
        ArgumentError: it is out of range; the message states the range.
        ArgumentTypeError: it is not an int.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise ArgumentTypeError(f"page_size must be an int, not {type(value).__name__}", argument="page_size")
    if not bounds.minimum <= value <= bounds.maximum:
        message = f"page_size must be between {bounds.minimum} and {bounds.maximum}, not {value}"
        raise ArgumentError(message, argument="page_size")
    return value


def plain(value: Any) -> Any:
    """One part of a request, unchanged; the operation encodes it.

    Raises:
        ArgumentError: it is a whole request document.
    """
    return attributes_only(cast("Mapping[str, Any]", value)) if isinstance(value, Mapping) else value


def listed(attributes: Any) -> Any:
    """``attributes`` whose filter is a list of expressions: the terms of filters, and texts."""
    found: Any = getattr(attributes, "filter", None)
    if _is(attributes, Mapping):
        found = attributes.get("filter")
    if not _is(found, str) and not is_list(found):
        return attributes  # there is none, or nothing that could be one
    terms = [t for each in ([found] if _is(found, str) else found) for t in getattr(each, "terms", (each,))]
    return attributes.replace(filter=terms) if _is(attributes, Model) else {**attributes, "filter": terms}


def attributes_only(value: Mapping[str, Any], argument: str = "attributes") -> Mapping[str, Any]:
    """``value``, unless it is a whole request document, as other SDKs take it: ``{"data": {"type": ...}}``.

    Raises:
        ArgumentError: it is one; the message has ``argument``.
    """
    if len(value) != 1 or "data" not in value:
        return value
    data: object = value["data"]
    if isinstance(data, Model):
        data = data.to_dict()
    if isinstance(data, Mapping) and "type" in data:
        message = f"{argument}: pass the attributes only, not a whole request document ({{'data': {{...}}}})"
        raise ArgumentError(message, argument=argument)
    return value


def member(**members: Any) -> dict[str, Any]:
    """The members of a resource object that are not ``None``, each converted by :func:`plain`."""
    return {name: plain(value) for name, value in members.items() if value is not None}


def identifiers(kind: str, ids: Iterable[str]) -> list[dict[str, Any]]:
    """Resource identifiers for ``ids``, all of type ``kind``.

    Raises:
        ArgumentTypeError: ``ids`` is not a list, or contains something that is not an id.
    """
    if not is_list(ids):
        message = f"ids must be a list of strings, not one {type(cast('object', ids)).__name__}"
        raise ArgumentTypeError(message, argument="ids")
    return [{"type": kind, "id": _identifier(value)} for value in ids]


def _identifier(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        remedy = "; pass the id of each" if hasattr(value, "id") else ""
        shown = type(value).__name__ if remedy else repr(value)
        raise ArgumentTypeError(f"ids must be non-empty strings, not {shown}{remedy}", argument="ids")
    _check_address("ids", value)
    return value


def settle(operation: Operation[Any]) -> None:
    """Check what an operation sends against the facts about it, and put the cursor of a link in place of the link.

    Raises:
        ArgumentError: the document does not list a value; a link leads to another operation; an e-mail
            address is the id of a profile; there are more records than one request takes.
    """
    info, query, body = operation.info, operation.query, operation.body
    if isinstance(query, _Given):
        for name, text in query:
            _check_choices(info, name, text, listed=name in query.lists)
    pages = info.pagination
    if pages is not None and pages.place == "body":
        *way, last = parse(pages.cursor)
        attributes = _at(body, way)
        if isinstance(_at(attributes, [last]), str):
            attributes[last] = page_cursor(operation, attributes[last])
    elif pages is not None and query:
        query = tuple((name, page_cursor(operation, text) if name == pages.cursor else text) for name, text in query)
    object.__setattr__(operation, "query", tuple(query))
    object.__setattr__(operation, "headers", tuple(operation.headers))
    _check_profiles(body)
    if info.bulk is not None:
        _check_count(info, info.bulk, body)


def is_address(value: object) -> bool:
    """Whether ``value`` is an e-mail address, and so no id of a profile."""
    return isinstance(value, str) and "@" in value and _ADDRESS(value) is not None


_ADDRESS = re.compile(r"[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+").fullmatch


def _check_address(argument: str, value: object) -> None:
    if is_address(value):
        find = "get_profiles(filter=GetProfilesFilter.email.equals(...)) finds the id of a profile"
        remedy = "create_or_update_profile(u.email(...)) and bulk_import_profiles() of klaviyo_ext take addresses"
        message = f"{argument} must be an id, not the e-mail address {value!r}; {find}; {remedy}"
        raise ArgumentError(message, argument=argument)


def _check_profiles(body: Any) -> None:
    """Refuse e-mail addresses as ids of profiles: in the resource, or in its relationships."""
    data = _at(body, ["data"])
    linked = _at(data, ["relationships"])
    for each in (data, *(_at(link, ["data"]) for link in linked.values())) if _is(linked, dict) else (data,):
        for one in each if _is(each, list) else [each]:
            if _is(one, dict) and str(one.get("type")).startswith("profile"):
                _check_address("id", one.get("id"))


def _check_choices(info: OperationInfo, name: str, text: str, *, listed: bool) -> None:
    argument, choices, many = _choices(info.module, info.id, name)
    for item in text.split(",") if many else (text,):
        if not choices or item in choices:
            continue
        if listed or not many or _folded(item) in map(_folded, choices):
            remedy = "pass the list as one string" if many else "use attrs.evolve(operation, query=...)"
            raise unknown_choice(argument, item, choices, f"to send another value, {remedy}")


def _folded(text: str) -> str:
    return text.strip().casefold().replace("_", "-")


@lru_cache(maxsize=1024)
def _choices(module: str, builder: str, name: str) -> tuple[str, tuple[str, ...], bool]:
    """The argument for a parameter, the values that the document lists if it lists any, and whether it is a list."""
    argument = re.sub(r"\W+", "_", name).strip("_").lower()
    function = getattr(sys.modules.get(module), builder, None)
    annotation: str = getattr(function, "__annotations__", {}).get(argument, "")
    if "Literal" not in annotation and "models." not in annotation:
        return argument, (), False
    many = annotation.startswith("Sequence[")
    kinds = union_members(evaluated(annotation, module))
    if many:
        kinds = union_members(get_args(kinds[0])[0])
    values = (value for kind in kinds if get_origin(kind) is Literal for value in get_args(kind))
    return argument, tuple(_text(name, value) for value in values), many


def page_cursor(operation: Operation[Any], value: str) -> str:
    """``value``, or the cursor in it if it is a link to a page of ``operation``.

    Raises:
        ArgumentError: the link has no cursor, or leads to another call.
    """
    if "/" not in value and "%" not in value:
        return value
    from urllib.parse import unquote, urlsplit  # takes long to import

    link = unquote(value) if value[:8].lower().startswith(("http%3a", "https%3a")) else value
    if "://" not in link and not link.startswith(("/api/", "/client/")):
        return value
    found = cursor_of(link)
    if not found or not unquote(urlsplit(link).path).rstrip("/").endswith(unquote(operation.path)):
        wrong = "has no cursor" if not found else f"leads to another call than {operation.path}"
        message = f"the link that is passed as cursor {wrong}; pass next_cursor or links.next of a page of this call"
        raise ArgumentError(message, argument="cursor")
    return found


def _check_count(info: OperationInfo, limits: Bulk, body: Any) -> None:
    records = _at(body, parse(limits.records))
    if not _is(records, list) or limits.items is None:
        return
    counted = [_at(record, parse(limits.counted)) for record in records] if limits.counted else [records]
    count = sum(len(each) for each in counted if _is(each, list))
    if count > limits.items:
        part = parse(limits.records)[1:2]
        needed = signature(getattr(sys.modules[info.module], info.id)).parameters.values()
        names = [each.name for each in needed if each.default is each.empty]
        names[info.path_template.count("{")] = "{}" if part else "[]"
        call = f"{info.tag}.{info.id}({', '.join(names)})"
        message = f"{info.id} takes at most {limits.items:,} records a call, not {count:,}"
        remedy = f"klaviyo.bulk({call}, rows) of klaviyo_ext sends any number"
        raise ArgumentError(f"{message}; {remedy}", argument=part[0] if part else "ids")


def _at(value: Any, steps: list[str]) -> Any:
    """What is at this place of JSON data; ``None`` if there is nothing."""
    for step in steps:
        value = value.get(step) if _is(value, dict) else None
    return value


def upload(name: str, value: Any) -> File | None:
    """``value`` as a file of the part ``name`` of a multipart body."""
    if value is None or isinstance(value, File):
        return value
    try:
        return File(value)
    except ArgumentError as error:
        raise type(error)(f"{name}: {error}", argument=name) from error


def file_facts(content: Any, name: str, content_type: str) -> tuple[bytes | str | PathLike[str], str, str]:
    """The content, name and content type of a :class:`~.operation.File`; the latter are found if they are not given.

    What can be read only once, an open file or a pipe, is read: a request may be sent again.

    Raises:
        ArgumentError: the content cannot be read.
        ArgumentTypeError: it is neither bytes, nor a path, nor an open binary file.
    """
    called, start = content, b""
    if hasattr(content, "read"):
        called = getattr(content, "filename", None) or getattr(content, "name", None)
        content = _read(content)
    elif _is(content, str | PathLike):
        content, start = _opened(content)
    elif _is(content, bytearray | memoryview):
        content = bytes(content)
    if not _is(content, bytes | str | PathLike):
        message = f"pass a path, bytes or a file opened in binary mode, not {type(content).__name__}"
        raise ArgumentTypeError(message, argument="file")
    start = content[:8] if _is(content, bytes) else start
    sniffed = next((kind for signature, kind in _SIGNATURES if start.startswith(signature)), "")
    if not name:
        path = cast("str", called) if _is(called, str | PathLike) else ""
        base = os.path.basename(os.fspath(path))  # noqa: PTH119 - pathlib takes long to import
        name = base or f"file{sniffed and '.' + sniffed}"
    from mimetypes import guess_type  # takes long to import

    guessed = guess_type(name)[0] or (f"image/{sniffed}" if sniffed else "application/octet-stream")
    return content, name, content_type or guessed


_SIGNATURES = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF8", "gif"))
"""How files begin, and their kinds."""


def _opened(path: str | PathLike[str]) -> tuple[bytes | str | PathLike[str], bytes]:
    """``path`` and the first bytes of its file; the whole content instead, if it can be read only once."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - pathlib takes long to import
            return (path, file.read(8)) if stat.S_ISREG(os.fstat(file.fileno()).st_mode) else (file.read(), b"")
    except (OSError, ValueError) as error:  # ValueError: a null character
        if isinstance(error, FileNotFoundError) and not isinstance(path, str):
            return path, b""  # it may be there when the call is sent
        why = getattr(error, "strerror", None) or error
        remedy = "; pass content as bytes" if isinstance(path, str) else ""
        raise ArgumentError(f"cannot read the file {os.fspath(path)[:200]!r}: {why}{remedy}", argument="file") from None


def _read(file: Any) -> bytes:
    try:
        content = file.read()
    except (OSError, ValueError) as error:  # ValueError: it is closed
        raise ArgumentError(f"cannot read the file: {error}", argument="file") from error
    if _is(content, bytes | bytearray | memoryview):
        return bytes(content)
    remedy = "open it in binary mode, 'rb'" if _is(content, str) else "read it, and pass the bytes"
    if hasattr(content, "close"):
        content.close()  # a coroutine
    message = f"a file must return bytes, not {type(content).__name__}; {remedy}"
    raise ArgumentTypeError(message, argument="file")


def form(**parts: Any) -> Form:
    """A multipart body of the parts that are not ``None``: files, and everything else as text."""
    given = {name: value for name, value in parts.items() if value is not None}
    files = tuple((name, value) for name, value in given.items() if isinstance(value, File))
    texts = tuple((name, _text(name, value)) for name, value in given.items() if not isinstance(value, File))
    return Form(texts, files)
