"""The bulk methods of `Klaviyo` and `AsyncKlaviyo`.

Functions import what they need: a program that sends nothing in bulk does not load the engine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from ..core.argument_checks import identifier

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from klaviyo_client.runtime.operation import Operation

    from ..core.any_package import AnyOperation
    from ..core.effects import Flow, Stream
    from ..core.flows import Core
    from ..people.consents import Channel
    from .bulk_options import BulkOptions, Rows
    from .bulk_report import BulkReport
    from .consenting import MissingPhone
    from .run_events import BulkEvent

__all__ = [
    "bulk",
    "bulk_create_events",
    "bulk_create_or_update_profiles",
    "bulk_import_profiles",
    "bulk_stream",
    "bulk_subscribe_profiles",
    "bulk_suppress_profiles",
    "bulk_unsubscribe_profiles",
    "bulk_unsuppress_profiles",
]


def bulk(core: Core, operation: AnyOperation[Any], rows: Rows, **options: Unpack[BulkOptions]) -> Flow[BulkReport]:
    """Send any number of ``rows`` with a bulk operation, in as many requests as necessary.

    The report accounts for every row, also for rows that cannot be sent, that the server refuses, and whose outcome is
    unknown. An error that ends the run early (the source raises, the key is wrong, Ctrl-C) is raised unchanged, after
    the requests on the wire are answered; :func:`klaviyo_ext.bulk.report_of` returns the report of such an error.

    Args:
        operation: the call without its records, for example ``catalogs.bulk_create_catalog_items({})`` or
            ``lists.add_profiles_to_list("Y6nRLr", [])``.
        rows: an iterable (for `AsyncKlaviyo` also an async one) of resource objects (mappings or models with a
            ``type``), their attributes, drafts of profiles, or ids.
        options: see `BulkOptions`.

    Raises:
        ArgumentError: ``operation`` is not a bulk operation or already has records, or an option is wrong.
        JournalError: the journal has an unfinished run of another call or source, or cannot be written.
        APIError: the server refused the call as a whole.
    """
    from .bulk_run import run

    return run(core, operation, rows, options)


def bulk_stream(
    core: Core, operation: AnyOperation[Any], rows: Rows, **options: Unpack[BulkOptions]
) -> Stream[BulkEvent]:
    """Like :meth:`bulk`, but iterate over the events of the run.

    The last event is `Finished`. Closing the iterator ends the run.
    """
    from .bulk_run import unwatched

    return unwatched(core, operation, rows, options)


def bulk_create_or_update_profiles(core: Core, profiles: Collection[Any], *, list_id: str | None = None) -> Flow[str]:
    """Create or update profiles in one request, and return the id of the job that does it.

    Args:
        profiles: up to 10,000, in any form that :meth:`bulk_import_profiles` takes.
        list_id: add the profiles to this list.

    Raises:
        ArgumentError: there are no profiles, one of them cannot be sent (the message says which and why), or they do
            not fit into one request (use :meth:`bulk_import_profiles`). Nothing was sent.
    """
    from .bulk_run import one_request

    request = one_request(core, _profile_import(list_id), profiles)
    document = yield from core.send(request)
    return str(document.data.id)


def bulk_import_profiles(
    core: Core, rows: Rows, *, list_id: str | None = None, **options: Unpack[BulkOptions]
) -> Flow[BulkReport]:
    """Create or update any number of profiles.

    Args:
        rows: profiles by their attributes (``{"email": ..., "properties": {...}}``), models, drafts, or whole resource
            objects. Each needs an ``email``, ``phone_number``, ``external_id`` or id.
        list_id: add the profiles to this list; this does not subscribe them to marketing.
        options: see `BulkOptions`.

    Raises:
        NotFoundError: the list does not exist.
        JournalError: the journal has an unfinished run of another call or source, or cannot be written.
        APIError: the server refused the call as a whole.
    """
    from .bulk_run import run

    return run(core, _profile_import(list_id), rows, options)


def bulk_create_events(core: Core, rows: Rows, **options: Unpack[BulkOptions]) -> Flow[BulkReport]:
    """Record any number of events.

    A row has the arguments of :meth:`create_event` as keys: ``metric``, ``profile`` and optionally ``properties``,
    ``value``, ``value_currency``, ``time``, ``unique_id``, ``backfill``. The default ``unique_id`` is made from the row
    and its number, so that sending the same source twice does not record events twice.

    Args:
        rows: mappings as above, or whole resource objects of type ``event-bulk-create``.
        options: see `BulkOptions`.

    Raises:
        JournalError: the journal has an unfinished run of another call or source, or cannot be written.
        APIError: the server refused the call as a whole.
    """
    from klaviyo_client.api import events

    from .bulk_run import run
    from .row_forms import event_record

    convert = event_record(options.get("missing", "error"))
    return run(core, events.bulk_create_events({}), rows, options, convert=convert)


def bulk_subscribe_profiles(
    core: Core,
    rows: Rows,
    *,
    list_id: str | None = None,
    channels: Sequence[Channel] | None = None,
    historical_import: bool | None = None,
    custom_source: str | None = None,
    missing_phone: MissingPhone = "skip-channel",
    **options: Unpack[BulkOptions],
) -> Flow[BulkReport]:
    """Subscribe any number of profiles to marketing.

    Args:
        rows: e-mail addresses, attributes (``{"email": ..., "phone_number": ..., "subscriptions": {...}}``), or whole
            resource objects. A channel of a row with its date only gets the consent ``SUBSCRIBED``.
        list_id: add the profiles to this list, and follow its opt-in process.
        channels: what rows without ``subscriptions`` subscribe to; by default, e-mail. Columns that say who consents
            to other channels are not looked at.
        historical_import: whether the consent was given earlier. Each channel of a row then needs its date
            (``consented_at``), and no confirmation is requested.
        custom_source: source of the consent; shown in Klaviyo.
        missing_phone: what to do with a row that has no ``phone_number`` for sms, or no ``email`` for e-mail: leave the
            channel out, and count it (``skip-channel``), or set the row aside (``fail``). A row that is left without a
            channel is set aside.
        options: see `BulkOptions`.

    Raises:
        NotFoundError: the list does not exist.
        APIError: the server refused the call as a whole.
    """
    from klaviyo_client.api import profiles

    from ..people.consents import in_list, subscription_facts
    from .bulk_run import run
    from .consenting import Consenting

    attributes = subscription_facts(
        "bulk_subscribe_profiles", historical_import=historical_import, custom_source=custom_source
    )
    operation = profiles.bulk_subscribe_profiles(attributes, **in_list("bulk_subscribe_profiles", list_id))
    convert = Consenting(channels, "SUBSCRIBED", historical=bool(historical_import), missing_phone=missing_phone)
    return run(core, operation, rows, options, convert=convert, check=convert.check)


def bulk_unsubscribe_profiles(
    core: Core,
    rows: Rows,
    *,
    list_id: str | None = None,
    channels: Sequence[Channel] | None = None,
    missing_phone: MissingPhone = "skip-channel",
    **options: Unpack[BulkOptions],
) -> Flow[BulkReport]:
    """Unsubscribe any number of profiles from marketing.

    With ``list_id``, profiles that are not in the list are unsubscribed from *all* marketing (Klaviyo's API
    documentation), and a request with unknown outcome is not repeated.

    Args:
        rows: e-mail addresses, attributes, or whole resource objects.
        list_id: remove the profiles from this list.
        channels: what rows without ``subscriptions`` unsubscribe from; by default, e-mail. Columns about other
            channels are not looked at.
        missing_phone: as for :meth:`bulk_subscribe_profiles`.
        options: see `BulkOptions`.

    Raises:
        NotFoundError: the list does not exist.
        APIError: the server refused the call as a whole.
    """
    from klaviyo_client.api import profiles

    from ..people.consents import in_list
    from .bulk_run import run
    from .consenting import Consenting

    operation = profiles.bulk_unsubscribe_profiles({}, **in_list("bulk_unsubscribe_profiles", list_id))
    convert = Consenting(channels, "UNSUBSCRIBED", missing_phone=missing_phone)
    return run(core, operation, rows, options, convert=convert, check=convert.check)


def bulk_suppress_profiles(core: Core, rows: Rows, **options: Unpack[BulkOptions]) -> Flow[BulkReport]:
    """Suppress any number of e-mail addresses: they receive no marketing any more.

    Args:
        rows: e-mail addresses, attributes (``{"email": ...}``), or whole resource objects.
        options: see `BulkOptions`.

    Raises:
        APIError: the server refused the call as a whole.
    """
    from klaviyo_client.api import profiles

    from .bulk_run import run
    from .row_forms import addressed

    return run(core, profiles.bulk_suppress_profiles({}), rows, options, convert=addressed)


def bulk_unsuppress_profiles(core: Core, rows: Rows, **options: Unpack[BulkOptions]) -> Flow[BulkReport]:
    """Remove the suppression of any number of e-mail addresses.

    Klaviyo removes suppressions by a user only, not those for bounces or unsubscribes (Klaviyo's API documentation).

    Args:
        rows: e-mail addresses, attributes (``{"email": ...}``), or whole resource objects.
        options: see `BulkOptions`.

    Raises:
        APIError: the server refused the call as a whole.
    """
    from klaviyo_client.api import profiles

    from .bulk_run import run
    from .row_forms import addressed

    return run(core, profiles.bulk_unsuppress_profiles({}), rows, options, convert=addressed)


def _profile_import(list_id: str | None) -> Operation[Any]:
    """The call that imports profiles, without the profiles."""
    from klaviyo_client.api import profiles

    if list_id is None:
        return profiles.bulk_import_profiles({})
    lists = {"lists": {"data": [{"type": "list", "id": identifier("list_id", list_id)}]}}
    return profiles.bulk_import_profiles({}, relationships=lists)
