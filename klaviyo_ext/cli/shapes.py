"""What rows of a command are made of, and what sends them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import attrs

from generated.runtime.operation import OperationInfo

from .targets import Tree, members, tree_of

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
    names = (pointer.rpartition("/")[2] for pointer in info.bulk.identifiers)
    return tuple(name for name in names if name in tree.members)


@cache
def import_profiles() -> Shape:
    """Profiles that are created or updated."""
    from generated.api.profiles import BULK_IMPORT_PROFILES as info  # noqa: N811, PLC0415 - an operation, when asked for

    tree = tree_of("ProfileUpsertAttributes", extra={"id": "text", "meta": tree_of("ProfileMeta")})
    return Shape(
        what="profiles",
        info=info,
        tree=tree,
        identifiers=_identifiers(info, tree),
        assemble=_resource,
        method="bulk_import_profiles",
    )


@cache
def events() -> Shape:
    """Events that are recorded."""
    from generated.api.events import BULK_CREATE_EVENTS as info  # noqa: N811, PLC0415 - as above

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
        method="bulk_create_events",
    )


@cache
def subscribe() -> Shape:
    """Profiles that subscribe."""
    from generated.api.profiles import BULK_SUBSCRIBE_PROFILES as info  # noqa: N811, PLC0415 - as above

    tree = tree_of("ProfileSubscriptionCreateAttributes")
    return Shape(
        what="subscriptions",
        info=info,
        tree=tree,
        identifiers=_identifiers(info, tree),
        assemble=_same,
        method="bulk_subscribe_profiles",
    )


@cache
def unsubscribe() -> Shape:
    """Profiles that unsubscribe."""
    from generated.api.profiles import BULK_UNSUBSCRIBE_PROFILES as info  # noqa: N811, PLC0415 - as above

    tree = tree_of("ProfileSubscriptionDeleteAttributes")
    return Shape(
        what="unsubscriptions",
        info=info,
        tree=tree,
        identifiers=_identifiers(info, tree),
        assemble=_same,
        method="bulk_unsubscribe_profiles",
    )


@cache
def suppress() -> Shape:
    """E-mail addresses that are suppressed."""
    from generated.api.profiles import BULK_SUPPRESS_PROFILES as info  # noqa: N811, PLC0415 - as above

    tree = tree_of("ProfileSuppressionCreateAttributes")
    return Shape(
        what="suppressions",
        info=info,
        tree=tree,
        identifiers=_identifiers(info, tree),
        assemble=_same,
        method="bulk_suppress_profiles",
    )


@cache
def unsuppress() -> Shape:
    """E-mail addresses whose suppression is lifted."""
    from generated.api.profiles import BULK_UNSUPPRESS_PROFILES as info  # noqa: N811, PLC0415 - as above

    tree = tree_of("ProfileSuppressionDeleteAttributes")
    return Shape(
        what="suppressions to lift",
        info=info,
        tree=tree,
        identifiers=_identifiers(info, tree),
        assemble=_same,
        method="bulk_unsuppress_profiles",
    )
