"""Coupons and their codes.

The id of a coupon is its external id; the id of a code is the coupon's id and the code (Klaviyo's API documentation).
As recorded: the pattern of external ids, a 400 for other ids, and thresholds as text.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from ....errors.fake_errors import FilterSyntaxError
from ...validation.filter_grammar import parse_filter
from ..accepted_call import AcceptedCall, Answer, Refusal, behaves
from ..records.record_tables import Record
from ..world import World
from .request_parts import (
    WORD,
    attributes_of,
    check_word,
    held,
    needed,
    references_of,
    refuse_conflict,
    refuse_invalid,
    resource_of,
    unlink,
)

__all__ = ["create_code", "create_coupon"]

_LIFETIME = timedelta(days=365)


def create_coupon(world: World, resource: Mapping[str, Any]) -> Record:
    """Create a coupon.

    Raises:
        Refusal: 400 if the external id has characters other than letters, digits and underscores; 409 if it exists.
    """
    given = attributes_of(resource)
    id_ = given["external_id"]
    check_word(given, "external_id")
    if id_ in world.table("coupon"):
        raise refuse_conflict(f"A coupon with external_id {id_} already exists.", "/data/attributes/external_id")
    stored = {
        "external_id": id_,
        "description": given.get("description"),
        "monitor_configuration": _echoed(given.get("monitor_configuration")),
    }
    return world.create("coupon", stored, id=id_)


def create_code(world: World, resource: Mapping[str, Any]) -> Record:
    """Create a code of a coupon. By default it expires after a year.

    Raises:
        Refusal: 404 if the coupon does not exist; 409 if it has that code.
    """
    (coupon,) = needed(world, references_of(resource, "coupon") or [("coupon", "")])
    given = attributes_of(resource)
    id_ = f"{coupon.id}-{given['unique_code']}"
    if id_ in world.table("coupon-code"):
        raise refuse_conflict(
            f"The coupon {coupon.id} already has the code {given['unique_code']}.", "/data/attributes/unique_code"
        )
    expires = given.get("expires_at") or (world.clock.wall + _LIFETIME).isoformat(timespec="seconds")
    stored = {"unique_code": given["unique_code"], "expires_at": expires, "status": "UNASSIGNED"}
    code = world.create("coupon-code", stored, id=id_)
    code.relationships["profile"] = {}
    world.relate(code, "coupon", coupon, "coupon-codes")
    return code


def _echoed(configuration: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """A monitor configuration in responses: its threshold is text, as recorded."""
    if configuration is None:
        return None
    threshold = configuration.get("low_balance_threshold")
    changed = {} if threshold is None else {"low_balance_threshold": str(threshold)}
    return {**configuration, **changed}


def _coupon(world: World, call: AcceptedCall) -> Record:
    id_ = call.path_params["id"]
    if not WORD.fullmatch(id_):
        raise refuse_invalid(f"{id_} is not a valid coupon id.", "/data/id")
    return world.need("coupon", id_)


@behaves("create_coupon")
def _create_coupon(world: World, call: AcceptedCall) -> Answer:
    return Answer(record=create_coupon(world, resource_of(call)))


@behaves("get_coupon")
def _get_coupon(world: World, call: AcceptedCall) -> Answer:
    return Answer(record=_coupon(world, call))


@behaves("update_coupon")
def _update_coupon(world: World, call: AcceptedCall) -> Answer:
    coupon = _coupon(world, call)
    given = attributes_of(resource_of(call))
    if "monitor_configuration" in given:
        given["monitor_configuration"] = _echoed(given["monitor_configuration"])
    world.table("coupon").change(coupon, **given)
    return Answer(record=coupon)


@behaves("delete_coupon")
def _delete_coupon(world: World, call: AcceptedCall) -> Answer:
    coupon = _coupon(world, call)
    for code in held(world, coupon, "coupon-codes"):
        _forget_code(world, code)
    world.table("coupon").remove(coupon)
    return Answer(empty=True)


@behaves("create_coupon_code")
def _create_code(world: World, call: AcceptedCall) -> Answer:
    return Answer(record=create_code(world, resource_of(call)))


@behaves("update_coupon_code")
def _update_code(world: World, call: AcceptedCall) -> Answer:
    code = world.need("coupon-code", call.path_params["id"])
    given = attributes_of(resource_of(call))
    world.table("coupon-code").change(code, **given)
    return Answer(record=code)


@behaves("delete_coupon_code")
def _delete_code(world: World, call: AcceptedCall) -> Answer:
    code = world.need("coupon-code", call.path_params["id"])
    if code.related("profile"):
        raise refuse_invalid(f"The coupon code {code.id} is assigned to a profile and cannot be deleted.")
    _forget_code(world, code)
    return Answer(empty=True)


@behaves("get_coupon_codes")
def _get_codes(world: World, call: AcceptedCall) -> Answer:
    """Codes of the coupons or profiles that the required filter names."""
    named: dict[str, list[Any]] = {}
    try:
        for comparison in parse_filter(call.query.get("filter", "")):
            operand = comparison.operand
            named.setdefault(comparison.field, []).extend(operand if isinstance(operand, tuple | list) else [operand])
    except FilterSyntaxError:
        named = {}
    if not named.keys() & {"coupon.id", "profile.id"}:
        raise Refusal(
            400, "invalid", "A filter on coupon.id or profile.id is required.", pointer="", parameter="filter"
        )
    if "coupon.id" not in named:
        return Answer(records=list(world.table("coupon-code")))
    coupons = [coupon for id_ in named["coupon.id"] if (coupon := world.table("coupon").get(str(id_))) is not None]
    return Answer(records=[code for coupon in coupons for code in held(world, coupon, "coupon-codes")])


def _forget_code(world: World, code: Record) -> None:
    unlink(world, code, {"coupon": "coupon-codes", "profile": "coupon-codes"})
    world.table("coupon-code").remove(code)
