"""Make values of texts, by the types that an operation declares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite
from typing import Any, Literal, get_args, get_origin

from klaviyo_client.runtime.annotation_types import union_members
from klaviyo_client.runtime.operation import File

from ...core.any_package import is_model
from ...core.similar_names import hint
from ...errors import ArgumentError
from ..terminal.exit_codes import CommandError, ExitCode
from .argument_texts import Argument, content_of, json_of

__all__ = ["described", "models_in", "value_of"]

_LISTS = (list, Sequence)


def value_of(where: str, given: Sequence[Argument], kind: Any) -> Any:
    """The value of one parameter.

    Args:
        where: operation and parameter, for messages.
        given: its arguments: more than one only for a list.
        kind: the declared type.

    Raises:
        CommandError: the text does not fit the type, or a file cannot be read.
    """
    members = union_members(kind)
    item = next((get_args(member)[0] for member in members if get_origin(member) in _LISTS), None)
    if item is not None:
        return _list(where, given, union_members(item))
    if len(given) > 1:
        raise CommandError(f"{where} is there twice", ExitCode.USAGE)
    return _one(where, given[0], members)


def models_in(kind: Any) -> list[Any]:
    """The models that a value may be."""
    return [member for member in union_members(kind) if is_model(member) or _is_model_class(member)]


def described(kind: Any) -> str:
    """A type in words, for the help."""
    members = [member for member in union_members(kind) if member is not type(None)]
    item = next((get_args(member)[0] for member in members if get_origin(member) in _LISTS), None)
    if item is not None:
        return f"list of {described(item)}"
    choices = _choices(members)
    if choices:
        return " | ".join(choices[:6]) + (" | ..." if len(choices) > 6 else "")
    names = {bool: "true or false", int: "whole number", float: "number", str: "text", File: "file", Any: "any"}
    found = [names[member] for member in members if member in names]
    if found:
        return found[0]
    return "object" if _takes_objects(members) else "text"


def _list(where: str, given: Sequence[Argument], members: Sequence[Any]) -> list[Any]:
    found: list[Any] = []
    whole = _takes_objects(members)
    for each in given:
        if each.is_json or each.text.lstrip().startswith(("[", "{")):
            made = json_of(where, each.text)
            found += made if isinstance(made, list) else [made]
            continue
        content = _content(where, each.text) if each.text.startswith("@") else each.text
        parts = [content] if whole else [part for line in content.splitlines() for part in line.split(",")]
        found += [_one(where, Argument(each.name, part.strip()), members) for part in parts if part.strip()]
    return found


def _one(where: str, given: Argument, members: Sequence[Any]) -> Any:
    text = given.text
    if given.is_json:
        return json_of(where, text)
    if File in members:
        return _file(where, text)
    if text.startswith("@"):
        text = _content(where, text)
    if _takes_objects(members) and text.lstrip().startswith(("{", "[")):
        return json_of(where, text)
    if bool in members and str not in members:
        if text.lower() not in ("true", "false"):
            raise CommandError(f"{where} must be true or false, not {text!r}", ExitCode.USAGE)
        return text.lower() == "true"
    if float in members or (int in members and str not in members):  # an id of digits stays a text
        return _number(where, text, members)
    choices = _choices(members)
    if choices and str not in members and text not in choices:
        more = f" or {len(choices) - 12} others" if len(choices) > 12 else ""
        allowed = f"{', '.join(choices[:12])}{more}"
        raise CommandError(f"{where} must be one of {allowed}; not {text!r}{hint(text, choices)}", ExitCode.USAGE)
    if _takes_objects(members) and not choices and not {str, Any} & set(map(_hashable, members)):
        raise CommandError(f"{where} must be a JSON object, not {text!r}", ExitCode.USAGE)
    return text


def _number(where: str, text: str, members: Sequence[Any]) -> int | float | str:
    """The number in ``text``; the text itself, if the API takes texts, too."""
    try:
        return int(text)
    except ValueError:
        pass
    try:
        if float in members and isfinite(made := float(text)):
            return made
    except ValueError:
        pass
    if str in members:
        return text
    raise CommandError(f"{where} must be a {'' if float in members else 'whole '}number, not {text!r}", ExitCode.USAGE)


def _file(where: str, text: str) -> File:
    path = text.removeprefix("@")
    if path == "-":
        return File(content_of(where, "-"))
    try:
        return File(path)
    except ArgumentError as error:
        raise CommandError(f"{where}: {error}", ExitCode.USAGE) from None


def _content(where: str, text: str) -> str:
    """The text of ``@FILE``."""
    try:
        return content_of(f"{where}={text}", text[1:]).decode("utf-8-sig")
    except CommandError as error:
        name = where.rpartition(" ")[2]
        raise CommandError(f"{error}; for a text that begins with @, use {name}:='\"{text}\"'") from None
    except UnicodeDecodeError:
        raise CommandError(f"{where}={text}: the file is not UTF-8") from None


def _choices(members: Sequence[Any]) -> list[str]:
    return [str(value) for member in members if get_origin(member) is Literal for value in get_args(member)]


def _takes_objects(members: Sequence[Any]) -> bool:
    return any(get_origin(member) in (dict, Mapping) or _is_model_class(member) for member in members)


def _is_model_class(member: Any) -> bool:
    return isinstance(member, type) and hasattr(member, "__wire_names__")


def _hashable(member: Any) -> Any:
    return member if member in (str, Any) else None
