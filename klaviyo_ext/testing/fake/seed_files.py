"""Fill a fake from a JSON file: sections of records, each by the call of the API that creates it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeAlias, cast

from ...errors.fake_errors import SeedError
from ..validation.request_bodies import BodyError, decode_json
from .behaviour.consent import opt_in
from .behaviour.flow_definitions import STATUSES
from .behaviour.lists_and_segments import join
from .records.record_tables import Record
from .world import World

__all__ = ["Create", "fill"]

Create: TypeAlias = Callable[[str, Any], Any]
"""Sends a body to the path of a collection; returns the document of the response, or ``None`` without a body."""

_PATHS = {"profiles": "/api/profile-import"}
_OWN: Mapping[str, tuple[str, ...]] = {
    "profiles": ("lists", "consent"),
    "segments": ("members",),
    "flows": ("status",),
}
"""Fields that are not of the API."""
_CHANNELS = ("email", "sms")
_NAMED = re.compile(r"@([a-z-]+)/(.+)", re.DOTALL)
_NAMES = ("name", "email", "external_id", "phone_number", "title")


class _Sections:
    """The sections of one file.

    Args:
        world: the account.
        create: creates a record.
        kinds: the sections that there are, to the type of their records.
    """

    def __init__(self, world: World, create: Create, kinds: Mapping[str, str]) -> None:
        self._world = world
        self._create = create
        self._kinds = kinds

    def add(self, section: str, row: Mapping[str, Any], place: str) -> None:
        """Add a record."""
        own = {name: row[name] for name in _OWN.get(section, ()) if name in row}
        if own.get("status", "draft") not in STATUSES:
            raise SeedError(f"{place}/status: {own['status']!r} is not one of {', '.join(STATUSES)}")
        kind = self._kinds[section]
        rest = {name: self._with_ids(value, f"{place}/{name}") for name, value in row.items() if name not in own}
        relationships = rest.pop("relationships", None)
        data: dict[str, Any] = {"type": kind, "attributes": rest}
        if "id" in rest and kind != "event":
            data["id"] = rest.pop("id")
        if relationships is not None:
            data["relationships"] = relationships
        if section == "events":
            data["attributes"] = self._event(rest, place)
        document = cast("dict[str, Any]", self._create(_PATHS.get(section, f"/api/{section}"), {"data": data}) or {})
        for error in cast("list[dict[str, Any]]", document.get("errors", [])):
            pointer = str(error.get("source", {}).get("pointer", ""))
            inner = re.sub(r"^/data(/attributes)?|/$", "", pointer)
            if section == "events" and not (isinstance(row["profile"], Mapping) and "data" in row["profile"]):
                inner = inner.replace("/profile/data/attributes", "/profile")
            raise SeedError(f"{place}{inner}: {error['detail']}")
        if own:
            self._finish(self._world.need(kind, document["data"]["id"]), own, place)

    def _event(self, row: dict[str, Any], place: str) -> dict[str, Any]:
        """An event whose metric is a name, and whose profile is an address or has identifiers."""
        for name in ("metric", "profile"):
            if name not in row:
                raise SeedError(f"{place}: '{name}' is required")
        metric, profile = row["metric"], row["profile"]
        if isinstance(metric, str):
            row["metric"] = {"data": {"type": "metric", "attributes": {"name": metric}}}
        if isinstance(profile, str):
            profile = {"email": profile}
        if isinstance(profile, dict) and "data" not in profile:
            row["profile"] = {"data": {"type": "profile", "attributes": profile}}
        return {"properties": {}, **row}

    def _finish(self, record: Record, own: Mapping[str, Any], place: str) -> None:
        for name, value in own.items():
            if name == "status":
                self._world.table(record.type).change(record, status=value)
                continue
            for index, item in enumerate(_items(value, f"{place}/{name}")):
                here = f"{place}/{name}/{index}"
                if name == "lists":
                    join(self._world, self._named("list", str(item), here), record)
                elif name == "members":
                    join(self._world, record, self._named("profile", str(item), here))
                elif item in _CHANNELS:
                    opt_in(self._world, record, str(item))
                else:
                    raise SeedError(f"{here}: {item!r} is not one of {', '.join(_CHANNELS)}")
        if "members" in own:
            record.hidden["fixed"] = True
            self._world.table(record.type).touch(record)

    def _named(self, kind: str, name: str, place: str) -> Record:
        """The record with a name, an identifier or an id."""
        table = self._world.table(kind)
        found = table.get(name)
        for unique in (each for each in table.unique if found is None and each in _NAMES and kind == "profile"):
            found = table.find(unique, name)
        if found is None and kind != "profile":
            found = next((each for each in table if name in _names(each)), None)
        if found is None:
            raise SeedError(f"{place}: there is no {kind} {name!r} yet; it has to come first")
        return found

    def _with_ids(self, value: Any, place: str) -> Any:
        """A value in which texts such as ``@lists/News`` are ids."""
        match value:
            case str() if (named := _NAMED.fullmatch(value)) is not None and named[1] in self._kinds:
                return self._named(self._kinds[named[1]], named[2], place).id
            case str():
                return value
            case dict():
                inner = cast("dict[str, Any]", value)
                return {name: self._with_ids(item, f"{place}/{name}") for name, item in inner.items()}
            case list():
                items = cast("list[object]", value)
                return [self._with_ids(item, f"{place}/{index}") for index, item in enumerate(items)]
            case _:
                return value


def _names(record: Record) -> Iterator[Any]:
    """The names of a record: its own, and the one in its definition."""
    definition: Any = record.attributes.get("definition")
    inner = cast("dict[str, Any]", definition) if isinstance(definition, dict) else record.attributes
    yield from (place.get(key) for place in (record.attributes, inner) for key in _NAMES)


def fill(world: World, data: Mapping[str, Any] | str | Path, create: Create, kinds: Mapping[str, str]) -> None:
    """Add the records of a file, or of its content, section by section in their order.

    Args:
        world: the account.
        data: path, or content.
        create: creates a record.
        kinds: the sections that there are, to the type of their records.

    Raises:
        SeedError: the file has not this format, or the API would refuse a record.
        OSError: the file cannot be read.
    """
    if isinstance(data, (str, Path)):
        try:
            _fill(world, _read(Path(data)), create, kinds)
        except SeedError as error:
            raise SeedError(f"{data}: {error}") from None
    else:
        _fill(world, data, create, kinds)


def _fill(world: World, data: Mapping[str, Any], create: Create, kinds: Mapping[str, str]) -> None:
    if "format" in data:
        raise SeedError("this is a snapshot: load() reads it, or --load")
    sections = _Sections(world, create, {**kinds, "metrics": "metric"})
    for section, rows in data.items():
        if section not in kinds:
            close = get_close_matches(section, list(kinds), 1)
            raise SeedError(f"/{section}: unknown section{f'; did you mean {close[0]!r}?' if close else ''}")
        for index, row in enumerate(_items(rows, f"/{section}")):
            place = f"/{section}/{index}"
            if not isinstance(row, Mapping):
                raise SeedError(f"{place}: an object is needed, got {_kind(row)}")
            sections.add(section, cast("Mapping[str, Any]", row), place)


def _read(path: Path) -> Mapping[str, Any]:
    try:
        found = decode_json(path.read_bytes())
    except BodyError as error:
        raise SeedError(f"invalid JSON: {str(error).removeprefix('The body is not JSON: ')}") from None
    if not isinstance(found, dict):
        raise SeedError(f"an object with sections is needed, got {_kind(found)}")
    return cast("dict[str, Any]", found)


def _items(value: Any, place: str) -> list[object]:
    if not isinstance(value, list):
        raise SeedError(f"{place}: a list is needed, got {_kind(value)}")
    return cast("list[object]", value)


def _kind(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a text"
        case list():
            return "a list"
        case _:
            return "an object"
