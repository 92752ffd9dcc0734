"""The error objects of a response as values. Nothing here raises, whatever a server sends."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import attrs

from klaviyo_client.runtime.json_pointer import parse, resolve
from klaviyo_client.runtime.json_types import shown

from ..core.json_objects import object_of

__all__ = ["ErrorObject", "ErrorSource"]

# Where JSON:API puts resources in a pointer. An index of ten digits is not one, and costs time to read.
_ROOT = re.compile(r"^/data(?=/|$)")
_RECORD = re.compile(r"/data/(\d{1,9})(?=/|$)", re.ASCII)
_ATTRIBUTES = re.compile(r"^/attributes(?=/|$)")
_NESTED = re.compile(r"/data(?:(/\d{1,9})(?:/attributes)?|/attributes)(?=/|$)", re.ASCII)


@attrs.frozen
class ErrorSource:
    """The part of the request that an error object names. Both members are ``None`` if it names none.

    Attributes:
        pointer: JSON pointer (RFC 6901) into the request body, as in ``/data/attributes/email`` or, for the record 3
            of a batch, ``/data/attributes/profiles/data/3/attributes/email``. Recorded responses also have ``/data``
            and ``/data/``, which name nothing in particular.
        parameter: name of a query parameter, as in ``filter``.
    """

    pointer: str | None = None
    parameter: str | None = None

    __repr__ = shown

    @property
    def item_index(self) -> int | None:
        """Position of the invalid record in the array of records; ``None`` if the error names no record.

        JSON:API has arrays of resources under ``data``, so an index into another array is not that of a record.
        """
        found = _RECORD.search(self._path)
        return int(found[1]) if found else None

    @property
    def field(self) -> str | None:
        """The invalid attribute as a path within its record: ``email``, ``location.latitude``, ``versions[0].name``.

        The ``data`` and ``attributes`` of resources within it are left out: ``metric.name``, ``events[2].value``. Other
        parts keep their name: ``id``, ``meta.patch_properties.append``. ``None``: there is no
        pointer, or it means a whole resource.
        """
        path = self._path
        record = _RECORD.search(path)
        path = path[record.end() :] if record else _ROOT.sub("", path)
        path = _NESTED.sub(r"\1", _ATTRIBUTES.sub("", path))
        return "".join(f"[{step}]" if _is_index(step) else f".{step}" for step in parse(path)).removeprefix(".") or None

    def resolve(self, body: Any) -> Any:
        """The value that ``pointer`` means in ``body``; ``None`` where it means nothing there.

        Args:
            body: body of an operation: JSON data, or bytes of encoded JSON.
        """
        return _resolve(body, self._path) if self.pointer is not None else None

    def resolve_item(self, body: Any) -> Any:
        """The invalid record of a batch, found in ``body`` like :meth:`resolve`; ``None`` if the error names none."""
        found = _RECORD.search(self._path)
        return _resolve(body, self._path[: found.end()]) if found else None

    @property
    def _path(self) -> str:
        """The pointer without slashes at the end, and with one at the start."""
        bare = (self.pointer or "").strip("/")
        return f"/{bare}" if bare else ""


@attrs.frozen(hash=False)
class ErrorObject:
    """One object of a JSON:API error document. Members that are missing or have a wrong type are empty.

    Klaviyo's API documentation declares id, code, title, detail and source; recorded responses also have status (a
    number, where JSON:API says string), links and meta.

    Attributes:
        id: the server's id of this occurrence.
        status: HTTP status.
        code: kind of the error, as in ``duplicate_profile``: the only text that programs may rely on.
        title: the kind as text.
        detail: description of this occurrence. Its wording may change at any time.
        source: the part of the request that caused it.
        links: documentation, if any.
        meta: facts, as in ``{"duplicate_profile_id": "01G..."}``.
        raw: the raw object, including unknown members.
    """

    id: str | None = None
    status: int | None = None
    code: str | None = None
    title: str | None = None
    detail: str | None = None
    source: ErrorSource = ErrorSource()
    links: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    meta: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    raw: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)

    __repr__ = shown

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> ErrorObject:
        """The error object in ``raw``, which may be any JSON object."""
        source = object_of(raw.get("source"))
        return cls(
            id=_text(raw.get("id")),
            status=_status(raw.get("status")),
            code=_text(raw.get("code")),
            title=_text(raw.get("title")),
            detail=_text(raw.get("detail")),
            source=ErrorSource(_text(source.get("pointer")), _text(source.get("parameter"))),
            links=object_of(raw.get("links")),
            meta=object_of(raw.get("meta")),
            raw=raw,
        )


def _text(value: Any) -> str | None:
    """Strings that are not empty, and numbers: some servers send them as ids and codes."""
    if isinstance(value, str):
        return value or None
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _status(value: Any) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) == 3:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _is_index(step: str) -> bool:
    return step.isascii() and step.isdecimal() and len(step) < 10


def _resolve(body: Any, path: str) -> Any:
    if isinstance(body, bytes):
        try:
            body = json.loads(body)
        except (ValueError, RecursionError):
            return None
    try:
        return resolve(body, path)
    except LookupError:
        return None
