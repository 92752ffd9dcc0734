"""The forms of rows of the bulk methods, and their records."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any, cast

from klaviyo_client.runtime.encoding import Missing, dumps, encode, text_key
from klaviyo_client.runtime.errors import EncodeError, KlaviyoError
from klaviyo_client.runtime.plain_values import MISSING, plain

from ..core.accepted_members import accepts
from ..event_methods import event_attributes, event_model, person
from .row_conversion import Convert, Malformed, as_mapping, unencodable, with_fields

__all__ = ["addressed", "event_record"]


def addressed(row: Any, _: int) -> Any:
    """A row as a mapping: the attributes of an e-mail address, the resource object of a person."""
    given = with_fields(row)
    if isinstance(given, Malformed):
        return given
    return {"email": given} if isinstance(given, str) else as_mapping(given)


def event_record(missing: Missing) -> Convert:
    """A converter of rows with the arguments of ``create_event``; ``missing`` values are treated like this."""

    def convert(row: Any, number: int) -> Any:
        row = with_fields(row)
        if not isinstance(row, Mapping) or "type" in row:
            return cast("Any", row)
        try:
            return _event(
                {text_key(key): value for key, value in cast("Mapping[str, Any]", row).items()}, number, missing
            )
        except EncodeError as error:
            return unencodable(error, row)
        except TypeError as error:  # an unknown argument, or one of a wrong type
            return Malformed(str(error).replace("event_attributes() got", "an event has"), row)
        except KlaviyoError as error:
            return Malformed(str(error), row)

    return convert


def _event(given: dict[str, Any], number: int, missing: Missing) -> Any:
    if missing != "error":
        kept = {name: value for name, value in given.items() if name in ("metric", "profile", "time")}
        if plain(kept.get("time")) is MISSING:
            del kept["time"]
        given = {**encode({name: value for name, value in given.items() if name not in kept}, missing=missing), **kept}
    who = person(with_fields(given.pop("profile", None)), "bulk_event")
    event = event_attributes(given.pop("metric", None), "bulk_create_events", **given)
    if "unique_id" not in event and accepts(event_model("bulk_create_events"), "unique_id"):
        event["unique_id"] = sha256(b"%d %b" % (number, dumps([who, event]))).hexdigest()[:32]
    attributes = {
        "profile": {"data": who},
        "events": {"data": [{"type": "event", "attributes": event}]},
    }
    return {"type": "event-bulk-create", "attributes": attributes}
