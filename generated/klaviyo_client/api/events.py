"""Events: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, plain, query, segment
from ..runtime.documents import Collection, ResourceIdentifier, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Bulk, Operation, PageSize, Pagination, Quota, RateLimit, Replay, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


BULK_CREATE_EVENTS = _info(
    "bulk_create_events",
    "POST /api/event-bulk-create-jobs",
    Result("nothing"),
    scopes=("events:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(
        safe=True,
        given=("/data/attributes/events-bulk-create/data/*/attributes/events/data/*/attributes/unique_id",),
        unless=(
            "/data/attributes/events-bulk-create/data/*/attributes/profile/data/meta/patch_properties/append",
            "/data/attributes/events-bulk-create/data/*/attributes/profile/data/meta/patch_identifiers/append",
        ),
    ),
    bulk=Bulk(
        records="/data/attributes/events-bulk-create/data",
        items=1_000,
        counted="/attributes/events/data",
        bytes=5_000_000,
        type="event-bulk-create",
        identifiers=(
            "/attributes/profile/data/id",
            "/attributes/profile/data/attributes/email",
            "/attributes/profile/data/attributes/phone_number",
            "/attributes/profile/data/attributes/external_id",
            "/attributes/profile/data/attributes/anonymous_id",
            "/attributes/profile/data/attributes/_kx",
        ),
        unique=("/attributes/events/data/*/attributes/unique_id",),
        once=("/attributes/metric/data", "/attributes/unique_id"),
        refuses_duplicates=True,
    ),
    aliases=("create_event_bulk_create_job",),
)


def bulk_create_events(attributes: models.EventsBulkCreateJobAttributes | Mapping[str, Any]) -> Operation[None]:
    """Bulk create events (``POST /api/event-bulk-create-jobs``).

    Returns nothing: the events appear minutes later. There is no job to read. An event that comes twice, by
    ``unique_id``, may fail the whole call.

    Args:
        attributes: needs events-bulk-create, at most 1,000 a call. One entry for each profile, with its events.
            Events count, not entries; a call may have 5 MB.
    """
    return Operation(
        BULK_CREATE_EVENTS,
        "/api/event-bulk-create-jobs",
        body={"data": {"type": "event-bulk-create-job", "attributes": plain(attributes)}},
    )


CREATE_EVENT = _info(
    "create_event",
    "POST /api/events",
    Result("nothing"),
    scopes=("events:write",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    replay=Replay(
        safe=True,
        given=("/data/attributes/unique_id",),
        unless=(
            "/data/attributes/profile/data/meta/patch_properties/append",
            "/data/attributes/profile/data/meta/patch_identifiers/append",
        ),
    ),
    payload_bytes=5_000_000,
)


def create_event(attributes: models.EventCreateAttributes | dicts.EventCreateAttributes | AnyDict) -> Operation[None]:
    """Create event (``POST /api/events``).

    Returns nothing: the event appears minutes later, and its profile and metric are created or updated with it. An
    event with the ``unique_id`` of an earlier one of the same profile and metric is dropped in silence.

    Args:
        attributes: needs properties, metric, profile. ``properties`` may be empty. ``unique_id`` is the second of
            ``time`` unless given, so a profile has one event a second and metric without it. ``backfill`` starts no
            flows. At most 5 MB.
    """
    return Operation(CREATE_EVENT, "/api/events", body={"data": {"type": "event", "attributes": plain(attributes)}})


GET_EVENT = _info(
    "get_event",
    "GET /api/events/{id}",
    Result("single", "Event", _PACKAGE),
    scopes=("events:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_event(
    id: str,
    *,
    fields_attribution: Sequence[Literal["id"]] | None = None,
    fields_event: Sequence[models.EventField] | None = None,
    fields_metric: Sequence[models.MetricField] | None = None,
    fields_profile: Sequence[models.GetEventProfileField] | None = None,
    include: Sequence[Literal["attributions", "metric", "profile"]] | None = None,
) -> Operation[Single[models.Event]]:
    """Get event (``GET /api/events/{id}``).

    Args:
        id: id of the event; its ``unique_id`` is none.
        fields_attribution, fields_event, fields_metric, fields_profile: the fields to receive, all by default.
        include: what to add to ``included``: attributions, metric, profile.
    """
    return Operation(
        GET_EVENT,
        f"/api/events/{segment('id', id)}",
        query=query(
            ("fields[attribution]", fields_attribution),
            ("fields[event]", fields_event),
            ("fields[metric]", fields_metric),
            ("fields[profile]", fields_profile),
            ("include", include),
        ),
    )


GET_EVENTS = _info(
    "get_events",
    "GET /api/events",
    Result("collection", "Event", _PACKAGE),
    scopes=("events:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    filters={
        "metric_id": ("equals",),
        "profile_id": ("equals",),
        "profile": ("has",),
        "metric": ("has",),
        "datetime": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "timestamp": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    page_size=PageSize(200, 1, 1000),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_events(
    *,
    fields_attribution: Sequence[Literal["id"]] | None = None,
    fields_event: Sequence[models.EventField] | None = None,
    fields_metric: Sequence[models.MetricField] | None = None,
    fields_profile: Sequence[models.GetEventProfileField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["attributions", "metric", "profile"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["datetime", "-datetime", "timestamp", "-timestamp"] | None = None,
) -> Operation[Collection[models.Event]]:
    """Get events (``GET /api/events``).

    ``timestamp`` is in seconds. ``event_properties`` also has $event_id, $value and $value_currency where there are
    some.

    Args:
        fields_attribution, fields_event, fields_metric, fields_profile: the fields to receive, all by default.
        filter: a `GetEventsFilter` or its text: metric_id, profile_id (equals); profile, metric (has); datetime,
            timestamp (greater-or-equal, greater-than, less-or-equal, less-than).
        include: what to add to ``included``: attributions, metric, profile.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 1,000, 200 by default.
        sort: by datetime or timestamp; ``-`` in front reverses the order.
    """
    return Operation(
        GET_EVENTS,
        "/api/events",
        query=query(
            ("fields[attribution]", fields_attribution),
            ("fields[event]", fields_event),
            ("fields[metric]", fields_metric),
            ("fields[profile]", fields_profile),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(200, 1, 1000))),
            ("sort", sort),
        ),
    )


GET_METRIC_FOR_EVENT = _info(
    "get_metric_for_event",
    "GET /api/events/{id}/metric",
    Result("single", "Metric", _PACKAGE, nullable=True),
    scopes=("events:read", "metrics:read"),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    aliases=("get_event_metric",),
)


def get_metric_for_event(
    id: str, *, fields_metric: Sequence[models.MetricField] | None = None
) -> Operation[Single[models.Metric | None]]:
    """Get metric for event (``GET /api/events/{id}/metric``).

    Args:
        id: id of the event.
        fields_metric: the fields to receive, all by default.
    """
    return Operation(
        GET_METRIC_FOR_EVENT, f"/api/events/{segment('id', id)}/metric", query=query(("fields[metric]", fields_metric))
    )


GET_METRIC_ID_FOR_EVENT = _info(
    "get_metric_id_for_event",
    "GET /api/events/{id}/relationships/metric",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("events:read", "metrics:read"),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    aliases=("get_event_relationships_metric",),
)


def get_metric_id_for_event(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get metric id for event (``GET /api/events/{id}/relationships/metric``).

    Args:
        id: id of the event.
    """
    return Operation(GET_METRIC_ID_FOR_EVENT, f"/api/events/{segment('id', id)}/relationships/metric")


GET_PROFILE_FOR_EVENT = _info(
    "get_profile_for_event",
    "GET /api/events/{id}/profile",
    Result("single", "Profile", _PACKAGE, nullable=True),
    scopes=("events:read", "profiles:read"),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    aliases=("get_event_profile",),
)


def get_profile_for_event(
    id: str,
    *,
    additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
    fields_profile: Sequence[models.ProfileField] | None = None,
) -> Operation[Single[models.Profile | None]]:
    """Get profile for event (``GET /api/events/{id}/profile``).

    Args:
        id: id of the event.
        additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
        fields_profile: the fields to receive, all by default.
    """
    return Operation(
        GET_PROFILE_FOR_EVENT,
        f"/api/events/{segment('id', id)}/profile",
        query=query(("additional-fields[profile]", additional_fields_profile), ("fields[profile]", fields_profile)),
    )


GET_PROFILE_ID_FOR_EVENT = _info(
    "get_profile_id_for_event",
    "GET /api/events/{id}/relationships/profile",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("events:read", "profiles:read"),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    aliases=("get_event_relationships_profile",),
)


def get_profile_id_for_event(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get profile id for event (``GET /api/events/{id}/relationships/profile``).

    Args:
        id: id of the event.
    """
    return Operation(GET_PROFILE_ID_FOR_EVENT, f"/api/events/{segment('id', id)}/relationships/profile")


# Aliases: the names of these operations in other clients.
create_event_bulk_create_job = bulk_create_events
get_event_metric = get_metric_for_event
get_event_relationships_metric = get_metric_id_for_event
get_event_profile = get_profile_for_event
get_event_relationships_profile = get_profile_id_for_event


class _EventsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def bulk_create_events(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk create events (``POST /api/event-bulk-create-jobs``).

        Scopes: events:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/bulk_create_events

        Returns nothing: the events appear minutes later. There is no job to read. An event that comes twice, by
        ``unique_id``, may fail the whole call.

        Args:
            attributes: needs events-bulk-create, at most 1,000 a call. One entry for each profile, with its events.
                Events count, not entries; a call may have 5 MB.
        """

    def create_event(self, *args: Any, **kwargs: Any) -> Any:
        """Create event (``POST /api/events``).

        Scopes: events:write. Limit: 350/s, 3500/m. https://developers.klaviyo.com/en/reference/create_event

        Returns nothing: the event appears minutes later, and its profile and metric are created or updated with it. An
        event with the ``unique_id`` of an earlier one of the same profile and metric is dropped in silence.

        Args:
            attributes: needs properties, metric, profile. ``properties`` may be empty. ``unique_id`` is the second of
                ``time`` unless given, so a profile has one event a second and metric without it. ``backfill`` starts no
                flows. At most 5 MB.
        """

    def get_event(self, *args: Any, **kwargs: Any) -> Any:
        """Get event (``GET /api/events/{id}``).

        Scopes: events:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_event

        Args:
            id: id of the event; its ``unique_id`` is none.
            fields_attribution, fields_event, fields_metric, fields_profile: the fields to receive, all by default.
            include: what to add to ``included``: attributions, metric, profile.
        """

    def get_events(self, *args: Any, **kwargs: Any) -> Any:
        """Get events (``GET /api/events``).

        Scopes: events:read. Limit: 350/s, 3500/m. https://developers.klaviyo.com/en/reference/get_events

        ``timestamp`` is in seconds. ``event_properties`` also has $event_id, $value and $value_currency where there are
        some.

        Args:
            fields_attribution, fields_event, fields_metric, fields_profile: the fields to receive, all by default.
            filter: a `GetEventsFilter` or its text: metric_id, profile_id (equals); profile, metric (has); datetime,
                timestamp (greater-or-equal, greater-than, less-or-equal, less-than).
            include: what to add to ``included``: attributions, metric, profile.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 1,000, 200 by default.
            sort: by datetime or timestamp; ``-`` in front reverses the order.
        """

    def get_metric_for_event(self, *args: Any, **kwargs: Any) -> Any:
        """Get metric for event (``GET /api/events/{id}/metric``).

        Scopes: events:read, metrics:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_metric_for_event

        Args:
            id: id of the event.
            fields_metric: the fields to receive, all by default.
        """

    def get_metric_id_for_event(self, *args: Any, **kwargs: Any) -> Any:
        """Get metric id for event (``GET /api/events/{id}/relationships/metric``).

        Scopes: events:read, metrics:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_metric_id_for_event

        Args:
            id: id of the event.
        """

    def get_profile_for_event(self, *args: Any, **kwargs: Any) -> Any:
        """Get profile for event (``GET /api/events/{id}/profile``).

        Scopes: events:read, profiles:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_profile_for_event

        Args:
            id: id of the event.
            additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
            fields_profile: the fields to receive, all by default.
        """

    def get_profile_id_for_event(self, *args: Any, **kwargs: Any) -> Any:
        """Get profile id for event (``GET /api/events/{id}/relationships/profile``).

        Scopes: events:read, profiles:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_profile_id_for_event

        Args:
            id: id of the event.
        """


class EventsNamespace(Namespace, _EventsNamespaceDocs):
    """Events, sent by a blocking client."""

    def bulk_create_events(self, attributes: models.EventsBulkCreateJobAttributes | Mapping[str, Any]) -> None:
        return self._client.send(bulk_create_events(attributes))

    def create_event(self, attributes: models.EventCreateAttributes | dicts.EventCreateAttributes | AnyDict) -> None:
        return self._client.send(create_event(attributes))

    def get_event(
        self,
        id: str,
        *,
        fields_attribution: Sequence[Literal["id"]] | None = None,
        fields_event: Sequence[models.EventField] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        fields_profile: Sequence[models.GetEventProfileField] | None = None,
        include: Sequence[Literal["attributions", "metric", "profile"]] | None = None,
    ) -> Single[models.Event]:
        return self._client.send(
            get_event(
                id,
                fields_attribution=fields_attribution,
                fields_event=fields_event,
                fields_metric=fields_metric,
                fields_profile=fields_profile,
                include=include,
            )
        )

    def get_events(
        self,
        *,
        fields_attribution: Sequence[Literal["id"]] | None = None,
        fields_event: Sequence[models.EventField] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        fields_profile: Sequence[models.GetEventProfileField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["attributions", "metric", "profile"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["datetime", "-datetime", "timestamp", "-timestamp"] | None = None,
    ) -> Results[models.Event, Collection[models.Event]]:
        return self._client.items(
            get_events(
                fields_attribution=fields_attribution,
                fields_event=fields_event,
                fields_metric=fields_metric,
                fields_profile=fields_profile,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_metric_for_event(
        self, id: str, *, fields_metric: Sequence[models.MetricField] | None = None
    ) -> Single[models.Metric | None]:
        return self._client.send(get_metric_for_event(id, fields_metric=fields_metric))

    def get_metric_id_for_event(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_metric_id_for_event(id))

    def get_profile_for_event(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
    ) -> Single[models.Profile | None]:
        return self._client.send(
            get_profile_for_event(
                id, additional_fields_profile=additional_fields_profile, fields_profile=fields_profile
            )
        )

    def get_profile_id_for_event(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_profile_id_for_event(id))

    create_event_bulk_create_job = bulk_create_events
    get_event_metric = get_metric_for_event
    get_event_relationships_metric = get_metric_id_for_event
    get_event_profile = get_profile_for_event
    get_event_relationships_profile = get_profile_id_for_event


class AsyncEventsNamespace(AsyncNamespace, _EventsNamespaceDocs):
    """Events, sent by an async client."""

    async def bulk_create_events(self, attributes: models.EventsBulkCreateJobAttributes | Mapping[str, Any]) -> None:
        return await self._client.send(bulk_create_events(attributes))

    async def create_event(
        self, attributes: models.EventCreateAttributes | dicts.EventCreateAttributes | AnyDict
    ) -> None:
        return await self._client.send(create_event(attributes))

    async def get_event(
        self,
        id: str,
        *,
        fields_attribution: Sequence[Literal["id"]] | None = None,
        fields_event: Sequence[models.EventField] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        fields_profile: Sequence[models.GetEventProfileField] | None = None,
        include: Sequence[Literal["attributions", "metric", "profile"]] | None = None,
    ) -> Single[models.Event]:
        return await self._client.send(
            get_event(
                id,
                fields_attribution=fields_attribution,
                fields_event=fields_event,
                fields_metric=fields_metric,
                fields_profile=fields_profile,
                include=include,
            )
        )

    def get_events(
        self,
        *,
        fields_attribution: Sequence[Literal["id"]] | None = None,
        fields_event: Sequence[models.EventField] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        fields_profile: Sequence[models.GetEventProfileField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["attributions", "metric", "profile"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["datetime", "-datetime", "timestamp", "-timestamp"] | None = None,
    ) -> AsyncResults[models.Event, Collection[models.Event]]:
        return self._client.items(
            get_events(
                fields_attribution=fields_attribution,
                fields_event=fields_event,
                fields_metric=fields_metric,
                fields_profile=fields_profile,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def get_metric_for_event(
        self, id: str, *, fields_metric: Sequence[models.MetricField] | None = None
    ) -> Single[models.Metric | None]:
        return await self._client.send(get_metric_for_event(id, fields_metric=fields_metric))

    async def get_metric_id_for_event(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_metric_id_for_event(id))

    async def get_profile_for_event(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
    ) -> Single[models.Profile | None]:
        return await self._client.send(
            get_profile_for_event(
                id, additional_fields_profile=additional_fields_profile, fields_profile=fields_profile
            )
        )

    async def get_profile_id_for_event(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_profile_id_for_event(id))

    create_event_bulk_create_job = bulk_create_events
    get_event_metric = get_metric_for_event
    get_event_relationships_metric = get_metric_id_for_event
    get_event_profile = get_profile_for_event
    get_event_relationships_profile = get_profile_id_for_event
