"""Text messaging: the configuration of an account, its toll-free senders, and their registrations.

A carrier takes days to decide; here a registration is approved as soon as a job would be complete.
"""

from __future__ import annotations

from typing import Any

from ..accepted_call import AcceptedCall, Answer, behaves
from ..records.record_tables import Record
from ..world import World
from .request_parts import (
    attributes_of,
    held,
    needed_one,
    refuse_conflict,
    refuse_invalid,
    resource_of,
)

__all__: list[str] = []

_CONFIGURATION, _SENDER = "text-messaging-configuration", "text-messaging-sender"
_REGISTRATION = "text-messaging-sender-registration"
_COUNTRIES = ("US", "CA")
_LONGEST_PREFIX = 50


@behaves("create_text_messaging_configuration")
def _configure(world: World, call: AcceptedCall) -> Answer:
    prefix = attributes_of(resource_of(call))["org_prefix"]
    if len(prefix) > _LONGEST_PREFIX:
        detail = f"'org_prefix' can have up to {_LONGEST_PREFIX} characters."
        raise refuse_invalid(detail, "/data/attributes/org_prefix")
    if len(world.table(_CONFIGURATION)):
        raise refuse_conflict("The account has a text messaging configuration already.")
    now = world.clock.stamp(micro=True)
    stored = {
        "org_prefix": prefix,
        "opt_out_language": "Reply STOP to unsubscribe",
        "status": "active",
        "created_at": now,
        "updated_at": now,
    }
    return Answer(record=world.create(_CONFIGURATION, stored))


@behaves("create_text_messaging_sender")
def _create_sender(world: World, call: AcceptedCall) -> Answer:
    """Creates a toll-free number in all countries, and answers with that of the wanted one."""
    given = attributes_of(resource_of(call))
    if given["sender_type"] != "toll_free":
        raise refuse_invalid("'sender_type' must be 'toll_free'.", "/data/attributes/sender_type")
    wanted = given["sender_details"]["country"]
    senders = [
        world.create(
            _SENDER,
            {
                "sender_type": given["sender_type"],
                "sender_details": {"country": country},
                "status": "registering",
                "created_at": world.clock.stamp(micro=True),
                "forwarding_number": given.get("forwarding_number"),
                "sender_identifier": None,
            },
        )
        for country in sorted(_COUNTRIES, key=lambda country: country != wanted)
    ]
    for sender in senders:
        _register(world, sender)
    return Answer(record=senders[0])


@behaves("create_text_messaging_sender_registration")
def _create_registration(world: World, call: AcceptedCall) -> Answer:
    """Registers a sender again; this registration is then its most recent one."""
    sender = needed_one(world, resource_of(call), _SENDER)
    world.table(_SENDER).change(sender, status="registering")
    return Answer(record=_register(world, sender))


def _register(world: World, sender: Record) -> Record:
    now = world.clock.stamp(micro=True)
    registration = world.create(
        _REGISTRATION,
        {
            "status": "in_review",
            "failures": list[Any](),
            "created_at": now,
            "updated_at": now,
            "submitted_at": now,
            "decided_at": None,
        },
    )
    registration.hidden["begun"] = world.clock.seconds
    registration.relationships[_SENDER] = {sender.reference: None}
    sender.relationships[_REGISTRATION] = {registration.reference: None}
    return registration


def _settle(world: World) -> None:
    """Approve the registrations whose time has come; the sender of the most recent one is then active."""
    for registration in world.table(_REGISTRATION):
        waited = world.clock.seconds - registration.hidden["begun"]
        if registration.attributes["status"] != "in_review" or waited < world.pace.queued + world.pace.processing:
            continue
        now = world.clock.stamp(micro=True)
        world.table(_REGISTRATION).change(registration, status="approved", updated_at=now, decided_at=now)
        for sender in held(world, registration, _SENDER):
            if registration.reference in sender.related(_REGISTRATION):
                number = sender.attributes["sender_identifier"] or f"+1844555{sender.serial:04}"
                world.table(_SENDER).change(sender, status="active", sender_identifier=number)


@behaves("get_text_messaging_senders")
def _list_senders(world: World, _: AcceptedCall) -> Answer:
    _settle(world)
    return Answer(table=_SENDER)


@behaves("get_text_messaging_sender")
def _get_sender(world: World, call: AcceptedCall) -> Answer:
    _settle(world)
    return Answer(record=world.need(_SENDER, call.path_params["id"]))


@behaves("get_text_messaging_sender_registration")
def _get_registration(world: World, call: AcceptedCall) -> Answer:
    _settle(world)
    return Answer(record=world.need(_REGISTRATION, call.path_params["id"]))


@behaves("get_messaging_sender_registration_for_text_messaging_sender")
def _registration_of(world: World, call: AcceptedCall) -> Answer:
    _settle(world)
    sender = world.need(_SENDER, call.path_params["id"])
    return Answer(record=next(iter(held(world, sender, _REGISTRATION)), None))
