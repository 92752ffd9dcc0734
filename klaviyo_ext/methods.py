"""The flows of the package as methods, blocking for `Klaviyo` and async for `AsyncKlaviyo`.

Rendered by scripts/render_methods.py from the flows, which are written once for both. To change a method, change its
flow and run `make generate`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, Unpack

import klaviyo_client
from klaviyo_client import models

from . import bulk as _bulk, paging, people as _people
from .core.any_package import AnyOperation, AnyResource

if TYPE_CHECKING:
    from .core.drivers import AsyncDriver, Driver
    from .core.flows import Core

__all__ = ["AsyncMethods", "Methods"]


class Methods:
    """The methods of a blocking client that are written as flows.

    Attributes:
        core: what the calls of the client share.
        driver: runs flows.
    """

    core: Core
    driver: Driver

    def get_profile(
        self,
        id: str,
        *,
        fields: Sequence[models.ProfileField] | None = None,
        additional_fields: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
    ) -> models.Profile:
        """Get the profile ``id``.

        Raises:
            ProfileDoesNotExistError: there is no such profile.
        """
        from .people.profile_methods import get_profile

        return self.driver.run(get_profile(self.core, id, fields=fields, additional_fields=additional_fields))

    def get_profiles(
        self,
        *,
        filter: klaviyo_client.Filter | str | None = None,
        sort: models.GetProfilesSort | None = None,
        fields: Sequence[models.ProfileField] | None = None,
        additional_fields: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: bool = False,
    ) -> paging.Results[models.Profile, klaviyo_client.Collection[models.Profile]]:
        """All profiles that match ``filter``, page after page, each page when it is reached.

        Args:
            filter: made with `GetProfilesFilter`, or a string in the API's grammar.
            sort: field to sort by, with ``-`` in front for descending order.
            fields: attributes to request; the others are absent.
            additional_fields: attributes that are sent only on request; predictive analytics has a lower rate limit.
            page_size: profiles in a page, 1 to 100.
            cursor: where to continue.
            prefetch: request the next page while the caller processes this one.
        """
        from .people.profile_methods import get_profiles

        return paging.Results(
            self.driver,
            get_profiles(
                self.core,
                filter=filter,
                sort=sort,
                fields=fields,
                additional_fields=additional_fields,
                page_size=page_size,
                cursor=cursor,
                prefetch=prefetch,
            ),
        )

    def create_profile(self, attributes: _people.Person, *changes: _people.Person) -> models.Profile:
        """Create a profile.

        ::

            klaviyo.create_profile(u.email("a@b.co"), u.properties(tier="gold"))
            klaviyo.create_profile({"email": "a@b.co"})
            klaviyo.create_profile(ProfileCreateAttributes(email="a@b.co"))

        Args:
            attributes: updaters, attributes as a mapping or a model, or a draft. A mapping is sent unchanged.
            *changes: more of them, applied in this order.

        Raises:
            ProfileAlreadyExistsError: an identifier belongs to another profile, ``duplicate_profile_id``.
            ArgumentError: an argument is invalid, or two changes contradict each other. Nothing was sent.
            RequestTooLargeError: the request is larger than the limit. Nothing was sent.
        """
        from .people.profile_methods import create_profile

        return self.driver.run(create_profile(self.core, attributes, *changes))

    def update_profile(self, id: str | AnyResource, *changes: _people.Person) -> models.Profile:
        """Update a profile. Only what ``changes`` contain is changed.

        ::

            klaviyo.update_profile("01ABC", u.first_name("Ann"), u.unset_properties("old"))
            klaviyo.update_profile(profile, {"first_name": "Ann"})

        Args:
            id: id of the profile, or the profile itself.
            *changes: updaters, attributes as a mapping or a model, or a draft, applied in this order. A mapping is sent
                unchanged.

        Raises:
            ProfileDoesNotExistError: there is no such profile.
            ArgumentError: an argument is invalid, or two changes contradict each other. Nothing was sent.
            RequestTooLargeError: the request is larger than the limit. Nothing was sent.
        """
        from .people.profile_methods import update_profile

        return self.driver.run(update_profile(self.core, id, *changes))

    def create_or_update_profile(self, id: _people.Whom | None = None, *changes: _people.Person) -> models.Profile:
        """Update the profile with the given identifiers, or create it. Only what ``changes`` contain is changed.

        ::

            klaviyo.create_or_update_profile(u.email("a@b.co"), u.title("Engineer"))
            klaviyo.create_or_update_profile({"email": "a@b.co"}, u.append_property("seen", "spring"))
            klaviyo.create_or_update_profile("01ABC", u.title("Engineer"))

        Args:
            id: id of the profile, or the profile itself: it must exist. Without one, ``changes`` can begin here, and their
                identifiers (email, phone number, external id) tell which profile is meant.
            *changes: updaters, attributes as a mapping or a model, or a draft, applied in this order. A mapping is sent
                unchanged.

        Raises:
            ProfileDoesNotExistError: there is no profile with this ``id``.
            ArgumentError: an argument is invalid, or two changes contradict each other. Nothing was sent.
            RequestTooLargeError: the request is larger than the limit. Nothing was sent.
        """
        from .people.profile_methods import create_or_update_profile

        return self.driver.run(create_or_update_profile(self.core, id, *changes))

    def subscribe_profile(
        self,
        person: _people.Subscriber,
        *,
        list_id: str | None = None,
        channels: Sequence[_people.Channel] = ("email",),
        consented_at: datetime | None = None,
        custom_source: str | None = None,
    ) -> None:
        """Subscribe one person to marketing, or raise why that cannot be.

        ::

            klaviyo.subscribe_profile("ann@example.com", list_id="Y6nRLr")
            klaviyo.subscribe_profile(u.given(email=email, phone_number=phone), channels=["email", "sms"])

        When this returns, Klaviyo has accepted the request, and does it later; there is no job to ask. A list with double
        opt-in, and by default a call without a list, sends a message first, and the person is subscribed when they confirm.
        ``get_profile(id, additional_fields=["subscriptions"])`` tells what came of it. It lifts earlier unsubscribes.

        Args:
            person: an e-mail address, a profile that was read, or identifiers (``id``, ``email``, ``phone_number``) as
                updaters, a mapping, a model or a draft. A mapping with ``subscriptions`` of its own is sent unchanged.
            list_id: add the profile to this list, and follow its opt-in process.
            channels: what to subscribe to; ``sms`` and ``whatsapp`` need a phone number.
            consented_at: when the person consented, if it was earlier; no confirmation is requested then.
            custom_source: source of the consent; shown in Klaviyo.

        Raises:
            ArgumentError: an argument is invalid, or ``person`` has no address for a channel. Nothing was sent.
            ValidationError: the server refused the person, or ``consented_at`` is in the future.
            NotFoundError: the list or the profile does not exist.
        """
        from .people.subscription_methods import subscribe_profile

        return self.driver.run(
            subscribe_profile(
                self.core,
                person,
                list_id=list_id,
                channels=channels,
                consented_at=consented_at,
                custom_source=custom_source,
            )
        )

    def unsubscribe_profile(
        self,
        person: _people.Subscriber,
        *,
        list_id: str | None = None,
        channels: Sequence[_people.Channel] = ("email",),
    ) -> None:
        """Unsubscribe one person from marketing, or raise why that cannot be.

        When this returns, Klaviyo has accepted the request, and does it later; there is no job to ask. With ``list_id``, a
        profile that is not in the list is unsubscribed from *all* marketing (Klaviyo's API documentation).

        Args:
            person: an e-mail address, a profile that was read, or an ``email`` and a ``phone_number`` as updaters, a
                mapping, a model or a draft. A mapping with ``subscriptions`` of its own is sent unchanged.
            list_id: remove the profile from this list.
            channels: what to unsubscribe from; ``sms`` and ``whatsapp`` need a phone number.

        Raises:
            ArgumentError: an argument is invalid, or ``person`` has no address for a channel. Nothing was sent.
            ValidationError: the server refused the person.
            NotFoundError: the list does not exist.
            UnknownOutcomeError: with ``list_id``: no response came, and it is not safe to send the request again.
        """
        from .people.subscription_methods import unsubscribe_profile

        return self.driver.run(unsubscribe_profile(self.core, person, list_id=list_id, channels=channels))

    def create_event(
        self,
        metric: str,
        profile: _people.Whom,
        *,
        properties: Mapping[str, Any] | None = None,
        value: float | Decimal | None = None,
        value_currency: str | None = None,
        time: datetime | None = None,
        unique_id: str | None = None,
        backfill: bool | None = None,
    ) -> str:
        """Record that ``profile`` did something; returns the event's ``unique_id``.

        The server has accepted the event; it can be read some minutes later. Without ``unique_id`` a random one is
        sent, so that the call can be repeated without a second event. In a revision without it, the result is empty.

        Args:
            metric: name of the metric, at most 127 characters; a new metric is created.
            profile: a profile or its id; or changes that find or create it: updaters (one, or a list), attributes as
                a mapping or a model, or a draft.
            properties: custom properties of the event; may hold datetimes, Decimals, UUIDs and enums.
            value: amount in ``value_currency``.
            value_currency: ISO 4217 code.
            time: when it happened, with a time zone; by default, when the request arrives.
            unique_id: the server keeps one event of a profile and metric with this id; up to 255 characters.
            backfill: record without triggering flows.

        Raises:
            ArgumentError: an argument is invalid. Nothing was sent.
            EncodeError: a property cannot be encoded as JSON; the message has its path.
        """
        from .event_methods import create_event

        return self.driver.run(
            create_event(
                self.core,
                metric,
                profile,
                properties=properties,
                value=value,
                value_currency=value_currency,
                time=time,
                unique_id=unique_id,
                backfill=backfill,
            )
        )

    def get_events(
        self,
        *,
        filter: klaviyo_client.Filter | str | None = None,
        sort: Literal["datetime", "-datetime", "timestamp", "-timestamp"] | None = None,
        fields: Sequence[models.EventField] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: bool = False,
    ) -> paging.Results[models.Event, klaviyo_client.Collection[models.Event]]:
        """All events that match ``filter``, page after page, each page when it is reached.

        Args:
            filter: made with `GetEventsFilter`, or a string in the API's grammar.
            sort: field to sort by, with ``-`` in front for descending order.
            fields: attributes to request; the others are absent.
            page_size: events in a page, 1 to 1000.
            cursor: where to continue.
            prefetch: request the next page while the caller processes this one.
        """
        from .event_methods import get_events

        return paging.Results(
            self.driver,
            get_events(
                self.core,
                filter=filter,
                sort=sort,
                fields=fields,
                page_size=page_size,
                cursor=cursor,
                prefetch=prefetch,
            ),
        )

    def bulk(
        self, operation: AnyOperation[Any], rows: _bulk.Rows, **options: Unpack[_bulk.BulkOptions]
    ) -> _bulk.BulkReport:
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
        from .bulk.bulk_methods import bulk

        return self.driver.run(bulk(self.core, operation, rows, **options))

    def bulk_stream(
        self, operation: AnyOperation[Any], rows: _bulk.Rows, **options: Unpack[_bulk.BulkOptions]
    ) -> Iterator[_bulk.BulkEvent]:
        """Like :meth:`bulk`, but iterate over the events of the run.

        The last event is `Finished`. Closing the iterator ends the run.
        """
        from .bulk.bulk_methods import bulk_stream

        return self.driver.iterate(bulk_stream(self.core, operation, rows, **options))

    def bulk_create_or_update_profiles(self, profiles: Collection[Any], *, list_id: str | None = None) -> str:
        """Create or update profiles in one request, and return the id of the job that does it.

        Args:
            profiles: up to 10,000, in any form that :meth:`bulk_import_profiles` takes.
            list_id: add the profiles to this list.

        Raises:
            ArgumentError: there are no profiles, one of them cannot be sent (the message says which and why), or they do
                not fit into one request (use :meth:`bulk_import_profiles`). Nothing was sent.
        """
        from .bulk.bulk_methods import bulk_create_or_update_profiles

        return self.driver.run(bulk_create_or_update_profiles(self.core, profiles, list_id=list_id))

    def bulk_import_profiles(
        self, rows: _bulk.Rows, *, list_id: str | None = None, **options: Unpack[_bulk.BulkOptions]
    ) -> _bulk.BulkReport:
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
        from .bulk.bulk_methods import bulk_import_profiles

        return self.driver.run(bulk_import_profiles(self.core, rows, list_id=list_id, **options))

    def bulk_create_events(self, rows: _bulk.Rows, **options: Unpack[_bulk.BulkOptions]) -> _bulk.BulkReport:
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
        from .bulk.bulk_methods import bulk_create_events

        return self.driver.run(bulk_create_events(self.core, rows, **options))

    def bulk_subscribe_profiles(
        self,
        rows: _bulk.Rows,
        *,
        list_id: str | None = None,
        channels: Sequence[_people.Channel] | None = None,
        historical_import: bool | None = None,
        custom_source: str | None = None,
        missing_phone: _bulk.MissingPhone = "skip-channel",
        **options: Unpack[_bulk.BulkOptions],
    ) -> _bulk.BulkReport:
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
        from .bulk.bulk_methods import bulk_subscribe_profiles

        return self.driver.run(
            bulk_subscribe_profiles(
                self.core,
                rows,
                list_id=list_id,
                channels=channels,
                historical_import=historical_import,
                custom_source=custom_source,
                missing_phone=missing_phone,
                **options,
            )
        )

    def bulk_unsubscribe_profiles(
        self,
        rows: _bulk.Rows,
        *,
        list_id: str | None = None,
        channels: Sequence[_people.Channel] | None = None,
        missing_phone: _bulk.MissingPhone = "skip-channel",
        **options: Unpack[_bulk.BulkOptions],
    ) -> _bulk.BulkReport:
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
        from .bulk.bulk_methods import bulk_unsubscribe_profiles

        return self.driver.run(
            bulk_unsubscribe_profiles(
                self.core, rows, list_id=list_id, channels=channels, missing_phone=missing_phone, **options
            )
        )

    def bulk_suppress_profiles(self, rows: _bulk.Rows, **options: Unpack[_bulk.BulkOptions]) -> _bulk.BulkReport:
        """Suppress any number of e-mail addresses: they receive no marketing any more.

        Args:
            rows: e-mail addresses, attributes (``{"email": ...}``), or whole resource objects.
            options: see `BulkOptions`.

        Raises:
            APIError: the server refused the call as a whole.
        """
        from .bulk.bulk_methods import bulk_suppress_profiles

        return self.driver.run(bulk_suppress_profiles(self.core, rows, **options))

    def bulk_unsuppress_profiles(self, rows: _bulk.Rows, **options: Unpack[_bulk.BulkOptions]) -> _bulk.BulkReport:
        """Remove the suppression of any number of e-mail addresses.

        Klaviyo removes suppressions by a user only, not those for bounces or unsubscribes (Klaviyo's API documentation).

        Args:
            rows: e-mail addresses, attributes (``{"email": ...}``), or whole resource objects.
            options: see `BulkOptions`.

        Raises:
            APIError: the server refused the call as a whole.
        """
        from .bulk.bulk_methods import bulk_unsuppress_profiles

        return self.driver.run(bulk_unsuppress_profiles(self.core, rows, **options))


class AsyncMethods:
    """The methods of an async client that are written as flows.

    Attributes:
        core: what the calls of the client share.
        driver: runs flows.
    """

    core: Core
    driver: AsyncDriver

    async def get_profile(
        self,
        id: str,
        *,
        fields: Sequence[models.ProfileField] | None = None,
        additional_fields: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
    ) -> models.Profile:
        """Get the profile ``id``.

        Raises:
            ProfileDoesNotExistError: there is no such profile.
        """
        from .people.profile_methods import get_profile

        return await self.driver.run(get_profile(self.core, id, fields=fields, additional_fields=additional_fields))

    def get_profiles(
        self,
        *,
        filter: klaviyo_client.Filter | str | None = None,
        sort: models.GetProfilesSort | None = None,
        fields: Sequence[models.ProfileField] | None = None,
        additional_fields: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: bool = False,
    ) -> paging.AsyncResults[models.Profile, klaviyo_client.Collection[models.Profile]]:
        """All profiles that match ``filter``, page after page, each page when it is reached.

        Args:
            filter: made with `GetProfilesFilter`, or a string in the API's grammar.
            sort: field to sort by, with ``-`` in front for descending order.
            fields: attributes to request; the others are absent.
            additional_fields: attributes that are sent only on request; predictive analytics has a lower rate limit.
            page_size: profiles in a page, 1 to 100.
            cursor: where to continue.
            prefetch: request the next page while the caller processes this one.
        """
        from .people.profile_methods import get_profiles

        return paging.AsyncResults(
            self.driver,
            get_profiles(
                self.core,
                filter=filter,
                sort=sort,
                fields=fields,
                additional_fields=additional_fields,
                page_size=page_size,
                cursor=cursor,
                prefetch=prefetch,
            ),
        )

    async def create_profile(self, attributes: _people.Person, *changes: _people.Person) -> models.Profile:
        """Create a profile.

        ::

            klaviyo.create_profile(u.email("a@b.co"), u.properties(tier="gold"))
            klaviyo.create_profile({"email": "a@b.co"})
            klaviyo.create_profile(ProfileCreateAttributes(email="a@b.co"))

        Args:
            attributes: updaters, attributes as a mapping or a model, or a draft. A mapping is sent unchanged.
            *changes: more of them, applied in this order.

        Raises:
            ProfileAlreadyExistsError: an identifier belongs to another profile, ``duplicate_profile_id``.
            ArgumentError: an argument is invalid, or two changes contradict each other. Nothing was sent.
            RequestTooLargeError: the request is larger than the limit. Nothing was sent.
        """
        from .people.profile_methods import create_profile

        return await self.driver.run(create_profile(self.core, attributes, *changes))

    async def update_profile(self, id: str | AnyResource, *changes: _people.Person) -> models.Profile:
        """Update a profile. Only what ``changes`` contain is changed.

        ::

            klaviyo.update_profile("01ABC", u.first_name("Ann"), u.unset_properties("old"))
            klaviyo.update_profile(profile, {"first_name": "Ann"})

        Args:
            id: id of the profile, or the profile itself.
            *changes: updaters, attributes as a mapping or a model, or a draft, applied in this order. A mapping is sent
                unchanged.

        Raises:
            ProfileDoesNotExistError: there is no such profile.
            ArgumentError: an argument is invalid, or two changes contradict each other. Nothing was sent.
            RequestTooLargeError: the request is larger than the limit. Nothing was sent.
        """
        from .people.profile_methods import update_profile

        return await self.driver.run(update_profile(self.core, id, *changes))

    async def create_or_update_profile(
        self, id: _people.Whom | None = None, *changes: _people.Person
    ) -> models.Profile:
        """Update the profile with the given identifiers, or create it. Only what ``changes`` contain is changed.

        ::

            klaviyo.create_or_update_profile(u.email("a@b.co"), u.title("Engineer"))
            klaviyo.create_or_update_profile({"email": "a@b.co"}, u.append_property("seen", "spring"))
            klaviyo.create_or_update_profile("01ABC", u.title("Engineer"))

        Args:
            id: id of the profile, or the profile itself: it must exist. Without one, ``changes`` can begin here, and their
                identifiers (email, phone number, external id) tell which profile is meant.
            *changes: updaters, attributes as a mapping or a model, or a draft, applied in this order. A mapping is sent
                unchanged.

        Raises:
            ProfileDoesNotExistError: there is no profile with this ``id``.
            ArgumentError: an argument is invalid, or two changes contradict each other. Nothing was sent.
            RequestTooLargeError: the request is larger than the limit. Nothing was sent.
        """
        from .people.profile_methods import create_or_update_profile

        return await self.driver.run(create_or_update_profile(self.core, id, *changes))

    async def subscribe_profile(
        self,
        person: _people.Subscriber,
        *,
        list_id: str | None = None,
        channels: Sequence[_people.Channel] = ("email",),
        consented_at: datetime | None = None,
        custom_source: str | None = None,
    ) -> None:
        """Subscribe one person to marketing, or raise why that cannot be.

        ::

            klaviyo.subscribe_profile("ann@example.com", list_id="Y6nRLr")
            klaviyo.subscribe_profile(u.given(email=email, phone_number=phone), channels=["email", "sms"])

        When this returns, Klaviyo has accepted the request, and does it later; there is no job to ask. A list with double
        opt-in, and by default a call without a list, sends a message first, and the person is subscribed when they confirm.
        ``get_profile(id, additional_fields=["subscriptions"])`` tells what came of it. It lifts earlier unsubscribes.

        Args:
            person: an e-mail address, a profile that was read, or identifiers (``id``, ``email``, ``phone_number``) as
                updaters, a mapping, a model or a draft. A mapping with ``subscriptions`` of its own is sent unchanged.
            list_id: add the profile to this list, and follow its opt-in process.
            channels: what to subscribe to; ``sms`` and ``whatsapp`` need a phone number.
            consented_at: when the person consented, if it was earlier; no confirmation is requested then.
            custom_source: source of the consent; shown in Klaviyo.

        Raises:
            ArgumentError: an argument is invalid, or ``person`` has no address for a channel. Nothing was sent.
            ValidationError: the server refused the person, or ``consented_at`` is in the future.
            NotFoundError: the list or the profile does not exist.
        """
        from .people.subscription_methods import subscribe_profile

        return await self.driver.run(
            subscribe_profile(
                self.core,
                person,
                list_id=list_id,
                channels=channels,
                consented_at=consented_at,
                custom_source=custom_source,
            )
        )

    async def unsubscribe_profile(
        self,
        person: _people.Subscriber,
        *,
        list_id: str | None = None,
        channels: Sequence[_people.Channel] = ("email",),
    ) -> None:
        """Unsubscribe one person from marketing, or raise why that cannot be.

        When this returns, Klaviyo has accepted the request, and does it later; there is no job to ask. With ``list_id``, a
        profile that is not in the list is unsubscribed from *all* marketing (Klaviyo's API documentation).

        Args:
            person: an e-mail address, a profile that was read, or an ``email`` and a ``phone_number`` as updaters, a
                mapping, a model or a draft. A mapping with ``subscriptions`` of its own is sent unchanged.
            list_id: remove the profile from this list.
            channels: what to unsubscribe from; ``sms`` and ``whatsapp`` need a phone number.

        Raises:
            ArgumentError: an argument is invalid, or ``person`` has no address for a channel. Nothing was sent.
            ValidationError: the server refused the person.
            NotFoundError: the list does not exist.
            UnknownOutcomeError: with ``list_id``: no response came, and it is not safe to send the request again.
        """
        from .people.subscription_methods import unsubscribe_profile

        return await self.driver.run(unsubscribe_profile(self.core, person, list_id=list_id, channels=channels))

    async def create_event(
        self,
        metric: str,
        profile: _people.Whom,
        *,
        properties: Mapping[str, Any] | None = None,
        value: float | Decimal | None = None,
        value_currency: str | None = None,
        time: datetime | None = None,
        unique_id: str | None = None,
        backfill: bool | None = None,
    ) -> str:
        """Record that ``profile`` did something; returns the event's ``unique_id``.

        The server has accepted the event; it can be read some minutes later. Without ``unique_id`` a random one is
        sent, so that the call can be repeated without a second event. In a revision without it, the result is empty.

        Args:
            metric: name of the metric, at most 127 characters; a new metric is created.
            profile: a profile or its id; or changes that find or create it: updaters (one, or a list), attributes as
                a mapping or a model, or a draft.
            properties: custom properties of the event; may hold datetimes, Decimals, UUIDs and enums.
            value: amount in ``value_currency``.
            value_currency: ISO 4217 code.
            time: when it happened, with a time zone; by default, when the request arrives.
            unique_id: the server keeps one event of a profile and metric with this id; up to 255 characters.
            backfill: record without triggering flows.

        Raises:
            ArgumentError: an argument is invalid. Nothing was sent.
            EncodeError: a property cannot be encoded as JSON; the message has its path.
        """
        from .event_methods import create_event

        return await self.driver.run(
            create_event(
                self.core,
                metric,
                profile,
                properties=properties,
                value=value,
                value_currency=value_currency,
                time=time,
                unique_id=unique_id,
                backfill=backfill,
            )
        )

    def get_events(
        self,
        *,
        filter: klaviyo_client.Filter | str | None = None,
        sort: Literal["datetime", "-datetime", "timestamp", "-timestamp"] | None = None,
        fields: Sequence[models.EventField] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        prefetch: bool = False,
    ) -> paging.AsyncResults[models.Event, klaviyo_client.Collection[models.Event]]:
        """All events that match ``filter``, page after page, each page when it is reached.

        Args:
            filter: made with `GetEventsFilter`, or a string in the API's grammar.
            sort: field to sort by, with ``-`` in front for descending order.
            fields: attributes to request; the others are absent.
            page_size: events in a page, 1 to 1000.
            cursor: where to continue.
            prefetch: request the next page while the caller processes this one.
        """
        from .event_methods import get_events

        return paging.AsyncResults(
            self.driver,
            get_events(
                self.core,
                filter=filter,
                sort=sort,
                fields=fields,
                page_size=page_size,
                cursor=cursor,
                prefetch=prefetch,
            ),
        )

    async def bulk(
        self, operation: AnyOperation[Any], rows: _bulk.Rows, **options: Unpack[_bulk.BulkOptions]
    ) -> _bulk.BulkReport:
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
        from .bulk.bulk_methods import bulk

        return await self.driver.run(bulk(self.core, operation, rows, **options))

    def bulk_stream(
        self, operation: AnyOperation[Any], rows: _bulk.Rows, **options: Unpack[_bulk.BulkOptions]
    ) -> AsyncIterator[_bulk.BulkEvent]:
        """Like :meth:`bulk`, but iterate over the events of the run.

        The last event is `Finished`. Closing the iterator ends the run.
        """
        from .bulk.bulk_methods import bulk_stream

        return self.driver.iterate(bulk_stream(self.core, operation, rows, **options))

    async def bulk_create_or_update_profiles(self, profiles: Collection[Any], *, list_id: str | None = None) -> str:
        """Create or update profiles in one request, and return the id of the job that does it.

        Args:
            profiles: up to 10,000, in any form that :meth:`bulk_import_profiles` takes.
            list_id: add the profiles to this list.

        Raises:
            ArgumentError: there are no profiles, one of them cannot be sent (the message says which and why), or they do
                not fit into one request (use :meth:`bulk_import_profiles`). Nothing was sent.
        """
        from .bulk.bulk_methods import bulk_create_or_update_profiles

        return await self.driver.run(bulk_create_or_update_profiles(self.core, profiles, list_id=list_id))

    async def bulk_import_profiles(
        self, rows: _bulk.Rows, *, list_id: str | None = None, **options: Unpack[_bulk.BulkOptions]
    ) -> _bulk.BulkReport:
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
        from .bulk.bulk_methods import bulk_import_profiles

        return await self.driver.run(bulk_import_profiles(self.core, rows, list_id=list_id, **options))

    async def bulk_create_events(self, rows: _bulk.Rows, **options: Unpack[_bulk.BulkOptions]) -> _bulk.BulkReport:
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
        from .bulk.bulk_methods import bulk_create_events

        return await self.driver.run(bulk_create_events(self.core, rows, **options))

    async def bulk_subscribe_profiles(
        self,
        rows: _bulk.Rows,
        *,
        list_id: str | None = None,
        channels: Sequence[_people.Channel] | None = None,
        historical_import: bool | None = None,
        custom_source: str | None = None,
        missing_phone: _bulk.MissingPhone = "skip-channel",
        **options: Unpack[_bulk.BulkOptions],
    ) -> _bulk.BulkReport:
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
        from .bulk.bulk_methods import bulk_subscribe_profiles

        return await self.driver.run(
            bulk_subscribe_profiles(
                self.core,
                rows,
                list_id=list_id,
                channels=channels,
                historical_import=historical_import,
                custom_source=custom_source,
                missing_phone=missing_phone,
                **options,
            )
        )

    async def bulk_unsubscribe_profiles(
        self,
        rows: _bulk.Rows,
        *,
        list_id: str | None = None,
        channels: Sequence[_people.Channel] | None = None,
        missing_phone: _bulk.MissingPhone = "skip-channel",
        **options: Unpack[_bulk.BulkOptions],
    ) -> _bulk.BulkReport:
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
        from .bulk.bulk_methods import bulk_unsubscribe_profiles

        return await self.driver.run(
            bulk_unsubscribe_profiles(
                self.core, rows, list_id=list_id, channels=channels, missing_phone=missing_phone, **options
            )
        )

    async def bulk_suppress_profiles(self, rows: _bulk.Rows, **options: Unpack[_bulk.BulkOptions]) -> _bulk.BulkReport:
        """Suppress any number of e-mail addresses: they receive no marketing any more.

        Args:
            rows: e-mail addresses, attributes (``{"email": ...}``), or whole resource objects.
            options: see `BulkOptions`.

        Raises:
            APIError: the server refused the call as a whole.
        """
        from .bulk.bulk_methods import bulk_suppress_profiles

        return await self.driver.run(bulk_suppress_profiles(self.core, rows, **options))

    async def bulk_unsuppress_profiles(
        self, rows: _bulk.Rows, **options: Unpack[_bulk.BulkOptions]
    ) -> _bulk.BulkReport:
        """Remove the suppression of any number of e-mail addresses.

        Klaviyo removes suppressions by a user only, not those for bounces or unsubscribes (Klaviyo's API documentation).

        Args:
            rows: e-mail addresses, attributes (``{"email": ...}``), or whole resource objects.
            options: see `BulkOptions`.

        Raises:
            APIError: the server refused the call as a whole.
        """
        from .bulk.bulk_methods import bulk_unsuppress_profiles

        return await self.driver.run(bulk_unsuppress_profiles(self.core, rows, **options))
