"""From the arguments of the bulk methods to runs of the engine."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from hashlib import sha256
from typing import Any, cast

import attrs

from klaviyo_client.api import events as events_api, profiles as api
from klaviyo_client.runtime.encoding import dumps
from klaviyo_client.runtime.errors import EncodeError, KlaviyoError
from klaviyo_client.runtime.operation import Operation

from ..core.any_package import AnyOperation, adopted
from ..core.argument_checks import identifier
from ..core.effects import Flow, Stream, observed
from ..core.flows import Core
from ..errors import ArgumentError, ArgumentTypeError
from ..event_methods import event_attributes, person
from . import bulk_run as engine
from .bulk_options import BulkOptions, Rows, planned
from .bulk_report import BulkReport
from .chunking import Chunk, chunk
from .row_conversion import Convert, Malformed, SetAside, as_mapping
from .run_events import BulkEvent, Finished

__all__ = [
    "create_events",
    "create_or_update_profiles",
    "events",
    "import_profiles",
    "run",
    "subscribe",
    "suppress",
    "unsubscribe",
    "unsuppress",
]


def run(
    core: Core, operation: AnyOperation[Any], rows: Rows, options: BulkOptions, *, convert: Convert | None = None
) -> Flow[BulkReport]:
    """A run of the engine, watched by ``on_progress``."""
    plan, see = planned(options)
    watch = _Watch(see)
    yield from observed(engine.stream(core, adopted(operation), rows, plan, convert=convert), watch)
    return cast("BulkReport", watch.report)


def events(core: Core, operation: AnyOperation[Any], rows: Rows, options: BulkOptions) -> Stream[BulkEvent]:
    """A run of the engine, event by event."""
    plan, _ = planned(options)
    if options.get("on_progress") is not None:
        raise ArgumentTypeError("on_progress is for bulk(); iterate over the events instead", argument="on_progress")
    return engine.stream(core, adopted(operation), rows, plan)


class _Watch:
    """Passes events on until the one who watches raises, and keeps the report."""

    def __init__(self, see: Callable[[BulkEvent], object]) -> None:
        self._see: Callable[[BulkEvent], object] | None = see
        self.report: BulkReport | None = None

    def __call__(self, event: BulkEvent) -> None:
        if isinstance(event, Finished):
            self.report = event.report
        if self._see is not None:
            see, self._see = self._see, None
            see(event)
            self._see = see


def create_or_update_profiles(core: Core, profiles: Collection[Any], list_id: str | None) -> Flow[str]:
    """One request of a profile import."""
    operation = _import(list_id)
    limits = api.BULK_IMPORT_PROFILES.bulk
    assert limits is not None  # noqa: S101 - a fact of the document
    found = list(chunk(profiles, limits, body=operation.body, dumps=core.context.settings.dumps))
    for part in found:
        if isinstance(part, SetAside):
            raise ArgumentError(f"profile {part.index} cannot be sent: {part.detail}", argument="profiles")
    chunks = [part for part in found if isinstance(part, Chunk)]
    if not chunks:
        raise ArgumentError("profiles is empty", argument="profiles")
    if len(chunks) > 1:
        raise ArgumentError(
            f"{len(profiles):,} profiles are more than one request takes ({limits.items:,} profiles, "
            f"{limits.bytes:,} bytes); bulk_import_profiles() sends any number",
            argument="profiles",
        )
    document = yield from core.send(attrs.evolve(operation, body=chunks[0].content))
    return str(document.data.id)


def import_profiles(core: Core, rows: Rows, list_id: str | None, options: BulkOptions) -> Flow[BulkReport]:
    """A profile import of any length."""
    return run(core, _import(list_id), rows, options)


def create_events(core: Core, rows: Rows, options: BulkOptions) -> Flow[BulkReport]:
    """Events of any number."""
    return run(core, events_api.bulk_create_events({}), rows, options, convert=_event)


def subscribe(
    core: Core,
    rows: Rows,
    list_id: str | None,
    channels: Sequence[str],
    historical_import: bool | None,
    custom_source: str | None,
    options: BulkOptions,
) -> Flow[BulkReport]:
    """Subscriptions of any number."""
    beside = {"historical_import": historical_import, "custom_source": custom_source}
    attributes = {name: value for name, value in beside.items() if value is not None}
    operation = api.bulk_subscribe_profiles(attributes, relationships=_list(list_id))
    return run(core, operation, rows, options, convert=_consenting(channels, "SUBSCRIBED"))


def unsubscribe(
    core: Core, rows: Rows, list_id: str | None, channels: Sequence[str], options: BulkOptions
) -> Flow[BulkReport]:
    """The end of any number of subscriptions."""
    operation = api.bulk_unsubscribe_profiles({}, relationships=_list(list_id))
    return run(core, operation, rows, options, convert=_consenting(channels, "UNSUBSCRIBED"))


def suppress(core: Core, rows: Rows, options: BulkOptions) -> Flow[BulkReport]:
    """Suppressions of any number."""
    return run(core, api.bulk_suppress_profiles({}), rows, options, convert=_addressed)


def unsuppress(core: Core, rows: Rows, options: BulkOptions) -> Flow[BulkReport]:
    """The end of any number of suppressions."""
    return run(core, api.bulk_unsuppress_profiles({}), rows, options, convert=_addressed)


def _import(list_id: str | None) -> Operation[Any]:
    if list_id is None:
        return api.bulk_import_profiles({})
    lists = {"lists": {"data": [{"type": "list", "id": identifier("list_id", list_id)}]}}
    return api.bulk_import_profiles({}, relationships=lists)


def _list(list_id: str | None) -> dict[str, Any] | None:
    return None if list_id is None else {"list": {"data": {"type": "list", "id": identifier("list_id", list_id)}}}


def _addressed(row: Any, _: int) -> Any:
    """A row as a mapping: an e-mail address as the attributes that hold it, a person as a resource object."""
    return {"email": row} if isinstance(row, str) else as_mapping(row)


def _consenting(channels: Sequence[str], consent: str) -> Convert:
    """A converter that says what a row consents to, where it does not say so itself."""
    if isinstance(channels, str) or not channels:
        raise ArgumentTypeError("channels must be a sequence such as ['email', 'sms']", argument="channels")
    subscriptions = {channel: {"marketing": {"consent": consent}} for channel in channels}

    def convert(row: Any, number: int) -> Any:
        given = _addressed(row, number)
        if not isinstance(given, Mapping):
            return given
        given = cast("Mapping[str, Any]", given)
        whole = "type" in given or "attributes" in given
        attributes = given.get("attributes", {}) if whole else given
        if not isinstance(attributes, Mapping) or "subscriptions" in attributes:
            return given
        consenting = {**cast("Mapping[str, Any]", attributes), "subscriptions": subscriptions}
        return {**given, "attributes": consenting} if whole else consenting

    return convert


def _event(row: Any, number: int) -> Any:
    """The record for a row with the arguments of ``create_event``."""
    if not isinstance(row, Mapping) or "type" in row:
        return cast("Any", row)
    given = dict(cast("Mapping[str, Any]", row))
    try:
        who = person(given.pop("profile", None))
        event = event_attributes(given.pop("metric", None), **given)
        if "unique_id" not in event:
            event["unique_id"] = sha256(b"%d %b" % (number, dumps([who, event]))).hexdigest()[:32]
    except EncodeError as error:
        return Malformed(str(error), row)
    except TypeError as error:  # an argument that create_event does not have, or of a wrong type
        return Malformed(str(error).replace("event_attributes() got", "an event has"), row)
    except KlaviyoError as error:
        return Malformed(str(error), row)
    attributes = {
        "profile": {"data": who},
        "events": {"data": [{"type": "event", "attributes": event}]},
    }
    return {"type": "event-bulk-create", "attributes": attributes}
