"""Catalog items, variants and categories, and their relationships.

Their ids are compound: ``$custom:::$default:::<external_id>`` (Klaviyo's API documentation). Linking an item and a
category twice is a 409, as recorded.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .request_parts import attributes_of, held, needed, references_of, refuse_conflict, relinked, resource_of, unlink

__all__ = ["KINDS", "CatalogKind", "create", "delete", "update"]


@attrs.frozen
class CatalogKind:
    """One type of catalog resource.

    Attributes:
        type: JSON:API type.
        fields: attributes that are stored as sent, with their defaults.
        created: whether responses show the time of creation; categories only have ``updated``.
        links: relationships and their inverses.
        given: the relationship that requests set.
    """

    type: str
    fields: Mapping[str, Any]
    created: bool
    links: Mapping[str, str]
    given: str


_COMMON: Mapping[str, Any] = {"external_id": None, "title": None, "description": None}
_PRODUCT: Mapping[str, Any] = {
    "price": None,
    "url": None,
    "image_full_url": "",
    "image_thumbnail_url": "",
    "images": (),
    "custom_metadata": None,
    "published": True,
}

KINDS: Mapping[str, CatalogKind] = {
    kind.type: kind
    for kind in (
        CatalogKind(
            "catalog-item", {**_COMMON, **_PRODUCT}, True, {"categories": "items", "variants": "item"}, "categories"
        ),
        CatalogKind(
            "catalog-variant",
            {**_COMMON, "sku": None, "inventory_policy": 0, "inventory_quantity": None, **_PRODUCT},
            True,
            {"item": "variants"},
            "item",
        ),
        CatalogKind("catalog-category", {"external_id": None, "name": None}, False, {"items": "categories"}, "items"),
    )
}
"""The three types of catalog resources."""


def create(world: World, resource: Mapping[str, Any]) -> Record:
    """Create a catalog resource.

    Raises:
        Refusal: 409 if the external id exists; 404 if a linked resource does not exist.
    """
    kind = KINDS[resource["type"]]
    given = attributes_of(resource)
    integration = given.pop("integration_type", None) or "$custom"
    catalog = given.pop("catalog_type", None) or "$default"
    id_ = f"{integration}:::{catalog}:::{given['external_id']}"
    if id_ in world.table(kind.type):
        raise refuse_conflict(f"A {kind.type} with id {id_} already exists.", "/data/attributes/external_id")
    others = needed(world, references_of(resource, kind.given) or [])
    now = world.clock.stamp(micro=True)
    record = world.create(kind.type, _stored(kind, given, now), id=id_)
    # Categories can be sorted by their time of creation, although they do not show it.
    record.hidden.update(integration_type=integration, catalog_type=catalog, created=now)
    for other in others:
        world.relate(record, kind.given, other, kind.links[kind.given])
    return record


def update(world: World, resource: Mapping[str, Any]) -> Record:
    """Change the attributes in ``resource``; null clears one. A given relationship is replaced.

    Raises:
        Refusal: 404 if it or a linked resource does not exist.
    """
    kind = KINDS[resource["type"]]
    record = world.need(kind.type, resource["id"])
    linked = references_of(resource, kind.given)
    others = None if linked is None else needed(world, linked)
    given = attributes_of(resource)
    changes = {name: value for name, value in _filled(kind, given).items() if name in given}
    world.table(kind.type).change(record, **changes, updated=world.clock.stamp(micro=True))
    if others is not None:
        relinked(world, record, kind.given, kind.links[kind.given], others)
    return record


def delete(world: World, resource: Mapping[str, Any]) -> Record:
    """Delete a catalog resource; an item with its variants.

    Raises:
        Refusal: 404 if it does not exist.
    """
    kind = KINDS[resource["type"]]
    record = world.need(kind.type, resource["id"])
    variants = held(world, record, "variants")
    unlink(world, record, kind.links)
    world.table(kind.type).remove(record)
    for variant in variants:
        world.table(variant.type).remove(variant)
    return record


def _stored(kind: CatalogKind, given: Mapping[str, Any], now: str) -> dict[str, Any]:
    stored = _filled(kind, given)
    if kind.created:
        stored["created"] = now
    stored["updated"] = now
    return stored


def _filled(kind: CatalogKind, given: Mapping[str, Any]) -> dict[str, Any]:
    """All fields of a resource. Without an image its URLs are empty, and so is the list (recorded 2026-09-04)."""
    found = {name: default if given.get(name) is None else given[name] for name, default in kind.fields.items()}
    return {name: list(value) if value == () else value for name, value in found.items()}


@behaves("create_catalog_item", "create_catalog_variant", "create_catalog_category")
def _create(world: World, call: AcceptedCall) -> Answer:
    return Answer(record=create(world, resource_of(call)))


@behaves("update_catalog_item", "update_catalog_variant", "update_catalog_category")
def _update(world: World, call: AcceptedCall) -> Answer:
    # The path has the id; the document repeats it.
    return Answer(record=update(world, {**resource_of(call), "id": call.path_params["id"]}))


_TYPES = {"items": "catalog-item", "variants": "catalog-variant", "categories": "catalog-category"}


@behaves("delete_catalog_item", "delete_catalog_variant", "delete_catalog_category")
def _delete(world: World, call: AcceptedCall) -> Answer:
    collection = call.operation.template.split("/")[2].removeprefix("catalog-")
    delete(world, {"type": _TYPES[collection], "id": call.path_params["id"]})
    return Answer(empty=True)


def _linking(world: World, call: AcceptedCall) -> tuple[CatalogKind, Record, list[Record]]:
    _, _, collection, *_ = call.operation.template.split("/")
    kind = KINDS[_TYPES[collection.removeprefix("catalog-")]]
    record = world.need(kind.type, call.path_params["id"])
    return kind, record, needed(world, [(item["type"], item["id"]) for item in call.body["data"]])


@behaves("add_categories_to_catalog_item", "add_items_to_catalog_category")
def _link(world: World, call: AcceptedCall) -> Answer:
    kind, record, others = _linking(world, call)
    held = set(record.related(kind.given))
    for position, other in enumerate(others):
        if other.reference in held:
            raise refuse_conflict(
                f"{other.type} {other.id} is already linked to {record.type} {record.id}.", f"/data/{position}/id"
            )
    for other in others:
        world.relate(record, kind.given, other, kind.links[kind.given])
    return Answer(empty=True)


@behaves("update_categories_for_catalog_item", "update_items_for_catalog_category")
def _relink(world: World, call: AcceptedCall) -> Answer:
    kind, record, others = _linking(world, call)
    relinked(world, record, kind.given, kind.links[kind.given], others)
    return Answer(empty=True)


@behaves("remove_categories_from_catalog_item", "remove_items_from_catalog_category")
def _unlink(world: World, call: AcceptedCall) -> Answer:
    kind, record, others = _linking(world, call)
    for other in others:
        world.unrelate(record, kind.given, other, kind.links[kind.given])
    return Answer(empty=True)
