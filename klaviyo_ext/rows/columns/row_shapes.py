"""The kinds of rows that commands send: their columns, and the bulk method that sends them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import attrs

from klaviyo_client import operations
from klaviyo_client.runtime.json_pointer import parse
from klaviyo_client.runtime.operation import Bulk, OperationInfo

from ...core.package_models import argument_model, model_at, record_model
from ...people.consents import Consent
from .column_targets import AnyTree, Tree, members, tree_of

if TYPE_CHECKING:
    from ... import Klaviyo
    from ...bulk import BulkReport

__all__ = ["Shape", "events", "import_profiles", "shape_of", "subscribe", "suppress", "unsubscribe", "unsuppress"]


@attrs.frozen(kw_only=True)
class Shape:
    """The rows of a command.

    Attributes:
        what: name of the rows.
        info: the operation that sends them.
        tree: the attributes that columns can map to.
        identifiers: targets; a row needs one of them.
        required: targets that must have a column.
        assemble: makes a row of the values of its columns.
        method: name of the client method that sends the rows.
        beside: names of targets that are members of the resource object, and not attributes.
        converted: whether only this method takes the rows, because it makes records of them.
        state: the consent that the method states; ``None`` if it states none.
    """

    what: str
    info: OperationInfo
    tree: Tree
    identifiers: tuple[str, ...]
    assemble: Callable[[dict[str, Any]], Any]
    method: str
    required: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    converted: bool = False
    state: Consent | None = None

    def send(self, klaviyo: Klaviyo, rows: Iterable[Any], **options: Any) -> BulkReport:
        """Send ``rows`` with the ``options`` of the method."""
        report: BulkReport = getattr(klaviyo, self.method)(rows, **options)
        return report


def _same(found: dict[str, Any]) -> Any:
    return found


_BESIDE = ("id", "meta")


def _resource(found: dict[str, Any]) -> Any:
    """Attributes; or a whole resource object, if there is an id or meta."""
    beside = {name: found.pop(name) for name in _BESIDE if name in found}
    return {"type": "profile", **beside, "attributes": found} if beside else found


def _event(found: dict[str, Any]) -> Any:
    """The arguments of ``create_event``; a profile with an id becomes the id."""
    profile: Any = found.get("profile")
    if isinstance(profile, dict) and "id" in profile:
        if len(cast("dict[str, Any]", profile)) > 1:
            raise ValueError("an event needs either profile.id or other attributes of the profile, not both")
        found["profile"] = profile["id"]
    return found


def _identifiers(info: OperationInfo, tree: Tree) -> tuple[str, ...]:
    """The targets that identify a record: attributes of a profile, or its id."""
    assert info.bulk is not None  # noqa: S101 - a fact of the document
    names = (parse(pointer)[-1] for pointer in info.bulk.identifiers)
    return tuple(name for name in names if name in tree.members)


def _profiles(what: str, operation: str, tree: Tree | None = None) -> Shape:
    """Rows that are profiles. The client method has the name of the operation."""
    info = operations[operation]
    tree = tree or tree_of(model_at(record_model(operation), "attributes"))
    identifiers = _identifiers(info, tree)
    return Shape(what=what, info=info, tree=tree, identifiers=identifiers, assemble=_same, method=operation)


@cache
def import_profiles() -> Shape:
    """Profiles to create or update."""
    record = record_model("bulk_import_profiles")
    tree = tree_of(model_at(record, "attributes"), extra={"id": "text", "meta": tree_of(model_at(record, "meta"))})
    return attrs.evolve(_profiles("profiles", "bulk_import_profiles", tree), assemble=_resource, beside=_BESIDE)


@cache
def events() -> Shape:
    """Events to record."""
    info = operations["bulk_create_events"]
    event = argument_model("create_event", "attributes")
    who = model_at(event, "profile", "data")
    profile: dict[str, Any] = {**members(model_at(who, "attributes")), "id": "text"}
    if meta := model_at(who, "meta"):
        profile["meta"] = tree_of(meta)
    own: Mapping[str, Any] = {**members(event), "metric": "text", "profile": Tree(profile)}
    aliases = {name: f"profile.{name}" for name in profile if name not in own and name != "id"}
    return Shape(
        what="events",
        info=info,
        tree=Tree(own, {"profile_id": "profile.id", **aliases}),
        identifiers=tuple(f"profile.{name}" for name in _identifiers(info, Tree(profile))),
        required=("metric",),
        assemble=_event,
        method=info.id,
        converted=True,
    )


@cache
def subscribe() -> Shape:
    """Profiles to subscribe."""
    return attrs.evolve(_profiles("subscriptions", "bulk_subscribe_profiles"), state="SUBSCRIBED")


@cache
def unsubscribe() -> Shape:
    """Profiles to unsubscribe."""
    return attrs.evolve(_profiles("unsubscriptions", "bulk_unsubscribe_profiles"), state="UNSUBSCRIBED")


@cache
def suppress() -> Shape:
    """E-mail addresses to suppress."""
    return _profiles("suppressions", "bulk_suppress_profiles")


@cache
def unsuppress() -> Shape:
    """E-mail addresses whose suppression to remove."""
    return _profiles("suppressions to remove", "bulk_unsuppress_profiles")


def shape_of(limits: Bulk | None, operation: str | None, *, converted: bool) -> Shape:
    """The shape of the rows of an operation; or that of records with any attributes.

    Args:
        limits: limits of the operation.
        operation: its id, if known.
        converted: whether the rows are converted to records.
    """
    for make in (import_profiles, events, subscribe, unsubscribe, suppress, unsuppress):
        shape = make()
        known = shape.info.bulk == limits if operation is None else shape.info.id == operation
        if known and (converted or not shape.converted):
            return shape
    info = import_profiles().info
    return Shape(what="records", tree=AnyTree({}), identifiers=(), assemble=_same, info=info, method="bulk")
