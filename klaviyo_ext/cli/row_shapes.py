"""What rows of a command are made of, and what sends them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import attrs

from klaviyo_client import operations
from klaviyo_client.runtime.json_pointer import parse
from klaviyo_client.runtime.operation import OperationInfo

from .column_targets import Tree, members, tree_of

if TYPE_CHECKING:
    from klaviyo_ext import Klaviyo
    from klaviyo_ext.bulk import BulkReport

__all__ = ["Shape", "events", "import_profiles", "subscribe", "suppress", "unsubscribe", "unsuppress"]


@attrs.frozen(kw_only=True)
class Shape:
    """What rows of a command are made of.

    Attributes:
        what: the rows, in words.
        info: the operation that they are sent with.
        tree: what columns can become.
        identifiers: targets of which a row needs one.
        required: targets that must have a column.
        assemble: makes the row of what the columns gave.
        method: name of the method of the client that sends rows.
    """

    what: str
    info: OperationInfo
    tree: Tree
    identifiers: tuple[str, ...]
    assemble: Callable[[dict[str, Any]], Any]
    method: str
    required: tuple[str, ...] = ()

    def send(self, klaviyo: Klaviyo, rows: Iterable[Any], **options: Any) -> BulkReport:
        """Send ``rows``; ``options`` are those of the method."""
        report: BulkReport = getattr(klaviyo, self.method)(rows, **options)
        return report


def _same(found: dict[str, Any]) -> Any:
    return found


def _resource(found: dict[str, Any]) -> Any:
    """Attributes; or a whole resource object, where there is an id or meta beside them."""
    if "id" not in found and "meta" not in found:
        return found
    beside = {name: found.pop(name) for name in ("id", "meta") if name in found}
    return {"type": "profile", **beside, "attributes": found}


def _event(found: dict[str, Any]) -> Any:
    """The arguments of ``create_event``; a profile that has an id is that id."""
    profile: Any = found.get("profile")
    if isinstance(profile, dict) and "id" in profile:
        if len(cast("dict[str, Any]", profile)) > 1:
            raise ValueError("profile.id stands alone: an event names its profile by the id, or by attributes")
        found["profile"] = profile["id"]
    return found


def _identifiers(info: OperationInfo, tree: Tree) -> tuple[str, ...]:
    """The targets of what identifies a record: attributes of a profile, or its id where the tree has one."""
    assert info.bulk is not None  # noqa: S101 - a fact of the document
    names = (parse(pointer)[-1] for pointer in info.bulk.identifiers)
    return tuple(name for name in names if name in tree.members)


def _profiles(what: str, operation: str, tree: Tree, assemble: Callable[[dict[str, Any]], Any] = _same) -> Shape:
    """Rows that are profiles. The method that sends them is called as the operation is."""
    info = operations[operation]
    identifiers = _identifiers(info, tree)
    return Shape(what=what, info=info, tree=tree, identifiers=identifiers, assemble=assemble, method=operation)


@cache
def import_profiles() -> Shape:
    """Profiles that are created or updated."""
    tree = tree_of("ProfileUpsertAttributes", extra={"id": "text", "meta": tree_of("ProfileMeta")})
    return _profiles("profiles", "bulk_import_profiles", tree, _resource)


@cache
def events() -> Shape:
    """Events that are recorded."""
    info = operations["bulk_create_events"]
    profile: dict[str, Any] = {**members("EventProfileCreateAttributes"), "id": "text"}
    own: Mapping[str, Any] = {**members("EventCreateAttributes"), "metric": "text", "profile": Tree(profile)}
    aliases = {name: f"profile.{name}" for name in profile if name not in own and name != "id"}
    return Shape(
        what="events",
        info=info,
        tree=Tree(own, {"profile_id": "profile.id", **aliases}),
        identifiers=tuple(f"profile.{name}" for name in _identifiers(info, Tree(profile))),
        required=("metric",),
        assemble=_event,
        method=info.id,
    )


@cache
def subscribe() -> Shape:
    """Profiles that subscribe."""
    return _profiles("subscriptions", "bulk_subscribe_profiles", tree_of("ProfileSubscriptionCreateAttributes"))


@cache
def unsubscribe() -> Shape:
    """Profiles that unsubscribe."""
    return _profiles("unsubscriptions", "bulk_unsubscribe_profiles", tree_of("ProfileSubscriptionDeleteAttributes"))


@cache
def suppress() -> Shape:
    """E-mail addresses that are suppressed."""
    return _profiles("suppressions", "bulk_suppress_profiles", tree_of("ProfileSuppressionCreateAttributes"))


@cache
def unsuppress() -> Shape:
    """E-mail addresses whose suppression is lifted."""
    return _profiles("suppressions to lift", "bulk_unsuppress_profiles", tree_of("ProfileSuppressionDeleteAttributes"))
