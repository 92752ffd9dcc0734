"""One way to describe a person, for all calls and bulk rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from functools import partial
from typing import Any, TypeAlias, TypeGuard, cast

from klaviyo_client.runtime.arguments import attributes_only

from ..core.any_package import AnyModel, is_model, is_resource
from ..core.argument_checks import identifier
from ..core.object_fields import WithFields, with_fields
from ..errors.argument_errors import wrong_type, wrong_value
from ..updaters import Updater, apply
from .profile_draft import ProfileDraft
from .profile_request import KINDS, ProfileRequest, RequestKind

__all__ = ["Change", "Person", "Subscriber", "Whom", "is_person", "person_request", "profile_id", "several"]

Change: TypeAlias = Updater | Mapping[str, Any] | AnyModel | ProfileDraft | WithFields
"""What changes about a profile: an updater, a draft, attributes as a mapping, a model or another object with fields."""

# The unions below repeat the members of `Change`: mypy looks for the argument of a lambda in no alias within a union.

Person: TypeAlias = Updater | Mapping[str, Any] | AnyModel | ProfileDraft | WithFields | Sequence[Change]
"""A change, or a sequence of changes."""

Whom: TypeAlias = str | Updater | Mapping[str, Any] | AnyModel | ProfileDraft | WithFields | Sequence[Change]
"""The id of a profile, the profile, or changes that find or create it."""

Subscriber: TypeAlias = str | Updater | Mapping[str, Any] | AnyModel | ProfileDraft | WithFields | Sequence[Change]
"""An e-mail address, a profile that was read, or the identifiers of a person: updaters, a mapping, a model, a draft."""

_Step: TypeAlias = Updater | Mapping[str, Any] | ProfileDraft


def person_request(kind: RequestKind, argument: str, *changes: Person, id: str | None = None) -> ProfileRequest:
    """The request of ``kind`` with ``changes``, applied in order.

    A single mapping or model is sent unchanged, except that its ``id`` is the id of the profile. A draft must come
    first; later changes apply to a copy of it.

    Args:
        kind: what the profile is sent for.
        argument: what the caller calls ``changes``, for errors.
        *changes: changes, or sequences of them.
        id: id of the profile, where the call names one.

    Raises:
        ArgumentTypeError: one of ``changes`` is not one of the accepted types.
        ArgumentError: one of them is a whole request document or a profile that was read; or this kind of request
            does not support a change.
        EncodeError: a value cannot be encoded exactly as JSON; the message has its path.
    """
    changes = tuple(map(with_fields, changes))
    if len(changes) == 1 and isinstance(changes[0], ProfileDraft):
        return changes[0].to_request(kind, id=id)
    steps = _steps(argument, changes)
    first = steps[0] if steps else None
    if len(steps) == 1 and _is_mapping(first):
        return _unchanged(kind, first, id)
    draft = first if isinstance(first, ProfileDraft) else ProfileDraft()
    if draft is first and len(steps) > 1:
        draft = deepcopy(draft)  # the caller's draft is not changed
    return apply(draft, *map(_updater, steps)).to_request(kind, id=id)


def is_person(value: object) -> TypeGuard[Person]:
    """Whether ``value`` is a change or several, and not an id or a profile."""
    return _is_change(value) or several(value) is not None or with_fields(value) is not value


def profile_id(argument: str, profile: object) -> str:
    """The id of ``profile``, which is an id or a profile.

    Raises:
        ArgumentTypeError: it is neither a string nor a profile that has an id.
        ArgumentError: no resource can have this id.
    """
    if not is_resource(profile):
        return identifier(argument, profile)
    kind, known = profile.identity
    if kind != "profile":
        raise wrong_type(argument, f"must be an id or a profile, not a resource of type {kind!r}")
    return identifier(argument, known)


def _unchanged(kind: RequestKind, attributes: Mapping[str, Any], id: str | None) -> ProfileRequest:
    """The request for a single mapping."""
    known = KINDS[kind].checked_id(ProfileDraft(id=attributes.get("id")).id, id)
    if "id" in attributes:
        attributes = {name: value for name, value in attributes.items() if name != "id"}
    return KINDS[kind].request(attributes, known)


def _steps(argument: str, changes: tuple[Person, ...]) -> list[_Step]:
    """All changes, checked: sequences are flattened, models become mappings."""
    found: list[Any] = []
    for change in changes:
        members = several(change)
        found += [change] if members is None else members
    alone = len(changes) == 1 and several(changes[0]) is None
    names = [argument] if alone else [f"{argument}[{index}]" for index in range(len(found))]
    steps = list(map(_step, names, found))
    for name, step in zip(names[1:], steps[1:], strict=True):
        if isinstance(step, ProfileDraft):
            raise wrong_value(name, "a draft must come first")
    return steps


def _step(name: str, change: object) -> _Step:
    if is_resource(change):
        raise wrong_value(name, "a profile that was read has read-only attributes; pass to_updaters(profile)")
    plain = change.to_dict() if is_model(change) else with_fields(change)
    if _is_mapping(plain):
        attributes = attributes_only(plain, name)
        if "type" in attributes and "attributes" in attributes:
            raise wrong_value(name, "pass the attributes only, not a whole resource object")
        return attributes
    if not _is_change(change):
        raise wrong_type(name, f"must be an updater, a mapping, a model or a draft, not {type(change).__name__}")
    return cast("_Step", change)


def _updater(step: _Step) -> Updater:
    if isinstance(step, ProfileDraft):
        return partial(_update, {})  # what it holds is where the others begin
    return partial(_update, step) if _is_mapping(step) else cast("Updater", step)


def _update(values: Mapping[str, Any], draft: ProfileDraft) -> None:
    draft.update(values)


def _is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)


def _is_change(value: object) -> bool:
    if is_model(value):
        return not is_resource(value)
    return isinstance(value, ProfileDraft | Mapping) or callable(value)


def several(value: object) -> Sequence[object] | None:
    """The members of a sequence; ``None`` for what is not one, or is text or binary data."""
    if isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray | memoryview):
        return cast("Sequence[object]", value)
    return None
