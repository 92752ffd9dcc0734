"""Client: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, member, plain, query, segment
from ..runtime.documents import Collection, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Bulk, Operation, PageSize, Pagination, Quota, RateLimit, Replay, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


BULK_CREATE_CLIENT_EVENTS = _info(
    "bulk_create_client_events",
    "POST /client/event-bulk-create",
    Result("nothing"),
    scopes=("events:write",),
    auth="public",
    needs_company_id=True,
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(
        safe=True,
        given=("/data/attributes/events/data/*/attributes/unique_id",),
        unless=(
            "/data/attributes/profile/data/meta/patch_properties/append",
            "/data/attributes/profile/data/meta/patch_identifiers/append",
        ),
    ),
    bulk=Bulk(
        records="/data/attributes/events/data",
        items=1_000,
        bytes=5_000_000,
        type="event",
        unique=("/attributes/unique_id",),
        once=("/attributes/metric/data", "/attributes/unique_id"),
        refuses_duplicates=True,
    ),
    aliases=("create_client_event_bulk_create",),
)


def bulk_create_client_events(attributes: models.EventsBulkCreateAttributes | Mapping[str, Any]) -> Operation[None]:
    """Bulk create client events (``POST /client/event-bulk-create``).

    Args:
        attributes: needs profile, events, at most 1,000 a call.
    """
    return Operation(
        BULK_CREATE_CLIENT_EVENTS,
        "/client/event-bulk-create",
        body={"data": {"type": "event-bulk-create", "attributes": plain(attributes)}},
    )


CREATE_CLIENT_BACK_IN_STOCK_SUBSCRIPTION = _info(
    "create_client_back_in_stock_subscription",
    "POST /client/back-in-stock-subscriptions",
    Result("nothing"),
    scopes=("catalogs:write", "profiles:write"),
    auth="public",
    needs_company_id=True,
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
)


def create_client_back_in_stock_subscription(
    attributes: models.ClientBISSubscriptionCreateAttributes | Mapping[str, Any],
    relationships: models.ClientBISSubscriptionCreateRelationships | Mapping[str, Any],
) -> Operation[None]:
    """Create client back in stock subscription (``POST /client/back-in-stock-subscriptions``).

    Args:
        attributes: needs channels, profile.
        relationships: needs variant.
    """
    return Operation(
        CREATE_CLIENT_BACK_IN_STOCK_SUBSCRIPTION,
        "/client/back-in-stock-subscriptions",
        body={
            "data": {
                "type": "back-in-stock-subscription",
                "attributes": plain(attributes),
                "relationships": plain(relationships),
            }
        },
    )


CREATE_CLIENT_EVENT = _info(
    "create_client_event",
    "POST /client/events",
    Result("nothing"),
    scopes=("events:write",),
    auth="public",
    needs_company_id=True,
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    replay=Replay(
        safe=True,
        given=("/data/attributes/unique_id",),
        unless=(
            "/data/attributes/profile/data/meta/patch_properties/append",
            "/data/attributes/profile/data/meta/patch_identifiers/append",
        ),
    ),
)


def create_client_event(
    attributes: models.EventCreateAttributes | dicts.EventCreateAttributes | AnyDict,
) -> Operation[None]:
    """Create client event (``POST /client/events``).

    For browsers and apps, with the ``company_id`` instead of a key. Returns nothing; see `create_event` for
    servers.

    Args:
        attributes: needs properties, metric, profile.
    """
    return Operation(
        CREATE_CLIENT_EVENT, "/client/events", body={"data": {"type": "event", "attributes": plain(attributes)}}
    )


CREATE_CLIENT_PROFILE = _info(
    "create_client_profile",
    "POST /client/profiles",
    Result("nothing"),
    scopes=("profiles:write",),
    auth="public",
    needs_company_id=True,
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    replay=Replay(safe=True, unless=("/data/meta/patch_properties/append", "/data/meta/patch_identifiers/append")),
)


def create_client_profile(
    attributes: models.OnsiteProfileCreateAttributes | Mapping[str, Any],
    *,
    id: str | None = None,
    meta: models.OnsiteProfileMeta | dicts.OnsiteProfileMeta | AnyDict | None = None,
) -> Operation[None]:
    """Create client profile (``POST /client/profiles``).

    For browsers and apps, with the ``company_id`` instead of a key. Returns nothing; identifiers of a profile that
    exists are not changed. See `create_or_update_profile` for servers.

    Args:
        attributes: no field is required.
        id: id of the profile, if it is known.
        meta: takes patch_properties, patch_identifiers.
    """
    return Operation(
        CREATE_CLIENT_PROFILE,
        "/client/profiles",
        body={"data": {"type": "profile", "attributes": plain(attributes), **member(id=id, meta=meta)}},
    )


CREATE_CLIENT_PUSH_TOKEN = _info(
    "create_client_push_token",
    "POST /client/push-tokens",
    Result("nothing"),
    auth="public",
    needs_company_id=True,
    rate_limit=RateLimit(burst=Quota(150, 1), steady=Quota(1_400, 60)),
    replay=Replay(
        safe=True,
        unless=(
            "/data/attributes/profile/data/meta/patch_properties/append",
            "/data/attributes/profile/data/meta/patch_identifiers/append",
        ),
    ),
)


def create_client_push_token(
    attributes: models.PushTokenCreateAttributes | dicts.PushTokenCreateAttributes | AnyDict,
) -> Operation[None]:
    """Create client push token (``POST /client/push-tokens``).

    Args:
        attributes: needs token, platform, vendor, profile.
    """
    return Operation(
        CREATE_CLIENT_PUSH_TOKEN,
        "/client/push-tokens",
        body={"data": {"type": "push-token", "attributes": plain(attributes)}},
    )


CREATE_CLIENT_REVIEW = _info(
    "create_client_review",
    "POST /client/reviews",
    Result("nothing"),
    auth="public",
    needs_company_id=True,
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_client_review(
    attributes: models.ReviewCreateDTOAttributes | Mapping[str, Any],
    *,
    relationships: models.ReviewCreateDTORelationships | Mapping[str, Any] | None = None,
) -> Operation[None]:
    """Create client review (``POST /client/reviews``).

    Args:
        attributes: needs review_type, email, author, content.
        relationships: takes order.
    """
    return Operation(
        CREATE_CLIENT_REVIEW,
        "/client/reviews",
        body={"data": {"type": "review", "attributes": plain(attributes), **member(relationships=relationships)}},
    )


CREATE_CLIENT_SUBSCRIPTION = _info(
    "create_client_subscription",
    "POST /client/subscriptions",
    Result("nothing"),
    scopes=("subscriptions:write",),
    auth="public",
    needs_company_id=True,
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(750, 60)),
    replay=Replay(
        safe=True,
        unless=(
            "/data/attributes/profile/data/attributes/meta/patch_properties/append",
            "/data/attributes/profile/data/attributes/meta/patch_identifiers/append",
        ),
    ),
)


def create_client_subscription(
    attributes: models.OnsiteSubscriptionCreateAttributes | Mapping[str, Any],
    relationships: models.OnsiteSubscriptionCreateRelationships | Mapping[str, Any],
) -> Operation[None]:
    """Create client subscription (``POST /client/subscriptions``).

    For browsers and apps, with the ``company_id`` instead of a key. Returns nothing; see `bulk_subscribe_profiles`
    for servers.

    Args:
        attributes: needs profile.
        relationships: needs list. ``list``: the list to subscribe to.
    """
    return Operation(
        CREATE_CLIENT_SUBSCRIPTION,
        "/client/subscriptions",
        body={"data": {"type": "subscription", "attributes": plain(attributes), "relationships": plain(relationships)}},
    )


GET_CLIENT_GEOFENCES = _info(
    "get_client_geofences",
    "GET /client/geofences",
    Result("collection", "Geofence", _PACKAGE),
    auth="public",
    needs_company_id=True,
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_client_geofences(
    *,
    fields_geofence: Sequence[Literal["id", "latitude", "longitude", "radius"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    x_klaviyo_api_filters: Filter | str | None = None,
) -> Operation[Collection[models.Geofence]]:
    """Get client geofences (``GET /client/geofences``).

    Args:
        fields_geofence: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        x_klaviyo_api_filters: a filter or its text.
    """
    return Operation(
        GET_CLIENT_GEOFENCES,
        "/client/geofences",
        query=query(
            ("fields[geofence]", fields_geofence),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
        ),
        headers=query(("X-Klaviyo-API-Filters", x_klaviyo_api_filters)),
    )


GET_CLIENT_IP_ALLOWLIST = _info(
    "get_client_ip_allowlist",
    "GET /client/ip-allowlists/{id}",
    Result("single", "IpAllowlist", _PACKAGE),
    auth="public",
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def get_client_ip_allowlist(
    id: str, *, fields_ip_allowlist: Sequence[Literal["created", "id", "prefixes", "sync_token"]] | None = None
) -> Operation[Single[models.IpAllowlist]]:
    """Get client ip allowlist (``GET /client/ip-allowlists/{id}``).

    Args:
        id: id of the ip allowlist.
        fields_ip_allowlist: the fields to receive, all by default.
    """
    return Operation(
        GET_CLIENT_IP_ALLOWLIST,
        f"/client/ip-allowlists/{segment('id', id)}",
        query=query(("fields[ip-allowlist]", fields_ip_allowlist)),
    )


GET_CLIENT_REVIEW_VALUES_REPORTS = _info(
    "get_client_review_values_reports",
    "GET /client/review-values-reports",
    Result("collection", "ReviewValuesReport", _PACKAGE),
    auth="public",
    needs_company_id=True,
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    filters={"product_external_ids": ("any", "equals")},
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_client_review_values_reports(
    *,
    fields_review_values_report: Sequence[Literal["id", "results"]] | None = None,
    filter: Filter | str | None = None,
    group_by: Literal["company_id", "product_id"],
    page_cursor: str | None = None,
    page_size: int | None = None,
    statistics: str,
    timeframe: Literal["all_time", "last_30_days", "last_365_days", "last_90_days"],
) -> Operation[Collection[models.ReviewValuesReport]]:
    """Get client review values reports (``GET /client/review-values-reports``).

    Args:
        fields_review_values_report: the fields to receive, all by default.
        filter: a `GetClientReviewValuesReportsFilter` or its text: product_external_ids (any, equals).
        group_by: one of company_id, product_id.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        statistics: text.
        timeframe: one of all_time, last_30_days, last_365_days, last_90_days.
    """
    return Operation(
        GET_CLIENT_REVIEW_VALUES_REPORTS,
        "/client/review-values-reports",
        query=query(
            ("fields[review-values-report]", fields_review_values_report),
            ("filter", filter),
            ("group_by", group_by),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("statistics", statistics),
            ("timeframe", timeframe),
        ),
    )


GET_CLIENT_REVIEWS = _info(
    "get_client_reviews",
    "GET /client/reviews",
    Result("collection", "ReviewResource", _PACKAGE),
    auth="public",
    needs_company_id=True,
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    filters={
        "status": ("equals",),
        "review_type": ("equals",),
        "rating": ("any", "equals", "greater-or-equal", "less-or-equal"),
        "id": ("any", "equals"),
        "content": ("contains",),
        "smart_quote": ("has",),
        "public_reply": ("has",),
        "verified": ("equals",),
        "incentivized": ("equals",),
        "edited": ("equals",),
        "media": ("has",),
        "created": ("greater-or-equal", "less-or-equal"),
        "updated": ("greater-or-equal", "less-or-equal"),
    },
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_client_reviews(
    *,
    fields_review: Sequence[models.GetClientReviewsReviewField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetClientReviewsSort | None = None,
) -> Operation[Collection[models.ReviewResource]]:
    """Get client reviews (``GET /client/reviews``).

    Args:
        fields_review: the fields to receive, all by default.
        filter: a `GetClientReviewsFilter` or its text: status, review_type, verified, incentivized, edited
            (equals); rating (any, equals, greater-or-equal, less-or-equal); id (any, equals); content (contains);
            smart_quote, public_reply, media (has); created, updated (greater-or-equal, less-or-equal).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by created, rating or updated; ``-`` in front reverses the order.
    """
    return Operation(
        GET_CLIENT_REVIEWS,
        "/client/reviews",
        query=query(
            ("fields[review]", fields_review),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


UNREGISTER_CLIENT_PUSH_TOKEN = _info(
    "unregister_client_push_token",
    "POST /client/push-token-unregister",
    Result("nothing"),
    auth="public",
    needs_company_id=True,
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(
        safe=True,
        unless=(
            "/data/attributes/profile/data/meta/patch_properties/append",
            "/data/attributes/profile/data/meta/patch_identifiers/append",
        ),
    ),
    aliases=("create_client_push_token_unregister",),
)


def unregister_client_push_token(
    attributes: models.PushTokenUnregisterAttributes | Mapping[str, Any],
) -> Operation[None]:
    """Unregister client push token (``POST /client/push-token-unregister``).

    Args:
        attributes: needs token, platform, profile.
    """
    return Operation(
        UNREGISTER_CLIENT_PUSH_TOKEN,
        "/client/push-token-unregister",
        body={"data": {"type": "push-token-unregister", "attributes": plain(attributes)}},
    )


# Aliases: the names of these operations in other clients.
create_client_event_bulk_create = bulk_create_client_events
create_client_push_token_unregister = unregister_client_push_token


class _ClientNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def bulk_create_client_events(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk create client events (``POST /client/event-bulk-create``).

        Scopes: events:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/bulk_create_client_events

        Args:
            attributes: needs profile, events, at most 1,000 a call.
        """

    def create_client_back_in_stock_subscription(self, *args: Any, **kwargs: Any) -> Any:
        """Create client back in stock subscription (``POST /client/back-in-stock-subscriptions``).

        Scopes: catalogs:write, profiles:write. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/create_client_back_in_stock_subscription

        Args:
            attributes: needs channels, profile.
            relationships: needs variant.
        """

    def create_client_event(self, *args: Any, **kwargs: Any) -> Any:
        """Create client event (``POST /client/events``).

        Scopes: events:write. Limit: 350/s, 3500/m. https://developers.klaviyo.com/en/reference/create_client_event

        For browsers and apps, with the ``company_id`` instead of a key. Returns nothing; see `create_event` for
        servers.

        Args:
            attributes: needs properties, metric, profile.
        """

    def create_client_profile(self, *args: Any, **kwargs: Any) -> Any:
        """Create client profile (``POST /client/profiles``).

        Scopes: profiles:write. Limit: 350/s, 3500/m. https://developers.klaviyo.com/en/reference/create_client_profile

        For browsers and apps, with the ``company_id`` instead of a key. Returns nothing; identifiers of a profile that
        exists are not changed. See `create_or_update_profile` for servers.

        Args:
            attributes: no field is required.
            id: id of the profile, if it is known.
            meta: takes patch_properties, patch_identifiers.
        """

    def create_client_push_token(self, *args: Any, **kwargs: Any) -> Any:
        """Create client push token (``POST /client/push-tokens``).

        Limit: 150/s, 1400/m. https://developers.klaviyo.com/en/reference/create_client_push_token

        Args:
            attributes: needs token, platform, vendor, profile.
        """

    def create_client_review(self, *args: Any, **kwargs: Any) -> Any:
        """Create client review (``POST /client/reviews``).

        Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/create_client_review

        Args:
            attributes: needs review_type, email, author, content.
            relationships: takes order.
        """

    def create_client_subscription(self, *args: Any, **kwargs: Any) -> Any:
        """Create client subscription (``POST /client/subscriptions``).

        Scopes: subscriptions:write. Limit: 350/s, 750/m.
        https://developers.klaviyo.com/en/reference/create_client_subscription

        For browsers and apps, with the ``company_id`` instead of a key. Returns nothing; see `bulk_subscribe_profiles`
        for servers.

        Args:
            attributes: needs profile.
            relationships: needs list. ``list``: the list to subscribe to.
        """

    def get_client_geofences(self, *args: Any, **kwargs: Any) -> Any:
        """Get client geofences (``GET /client/geofences``).

        Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_client_geofences

        Args:
            fields_geofence: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            x_klaviyo_api_filters: a filter or its text.
        """

    def get_client_ip_allowlist(self, *args: Any, **kwargs: Any) -> Any:
        """Get client ip allowlist (``GET /client/ip-allowlists/{id}``).

        Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/get_client_ip_allowlist

        Args:
            id: id of the ip allowlist.
            fields_ip_allowlist: the fields to receive, all by default.
        """

    def get_client_review_values_reports(self, *args: Any, **kwargs: Any) -> Any:
        """Get client review values reports (``GET /client/review-values-reports``).

        Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_client_review_values_reports

        Args:
            fields_review_values_report: the fields to receive, all by default.
            filter: a `GetClientReviewValuesReportsFilter` or its text: product_external_ids (any, equals).
            group_by: one of company_id, product_id.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            statistics: text.
            timeframe: one of all_time, last_30_days, last_365_days, last_90_days.
        """

    def get_client_reviews(self, *args: Any, **kwargs: Any) -> Any:
        """Get client reviews (``GET /client/reviews``).

        Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_client_reviews

        Args:
            fields_review: the fields to receive, all by default.
            filter: a `GetClientReviewsFilter` or its text: status, review_type, verified, incentivized, edited
                (equals); rating (any, equals, greater-or-equal, less-or-equal); id (any, equals); content (contains);
                smart_quote, public_reply, media (has); created, updated (greater-or-equal, less-or-equal).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by created, rating or updated; ``-`` in front reverses the order.
        """

    def unregister_client_push_token(self, *args: Any, **kwargs: Any) -> Any:
        """Unregister client push token (``POST /client/push-token-unregister``).

        Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/unregister_client_push_token

        Args:
            attributes: needs token, platform, profile.
        """


class ClientNamespace(Namespace, _ClientNamespaceDocs):
    """Client, sent by a blocking client."""

    def bulk_create_client_events(self, attributes: models.EventsBulkCreateAttributes | Mapping[str, Any]) -> None:
        return self._client.send(bulk_create_client_events(attributes))

    def create_client_back_in_stock_subscription(
        self,
        attributes: models.ClientBISSubscriptionCreateAttributes | Mapping[str, Any],
        relationships: models.ClientBISSubscriptionCreateRelationships | Mapping[str, Any],
    ) -> None:
        return self._client.send(create_client_back_in_stock_subscription(attributes, relationships))

    def create_client_event(
        self, attributes: models.EventCreateAttributes | dicts.EventCreateAttributes | AnyDict
    ) -> None:
        return self._client.send(create_client_event(attributes))

    def create_client_profile(
        self,
        attributes: models.OnsiteProfileCreateAttributes | Mapping[str, Any],
        *,
        id: str | None = None,
        meta: models.OnsiteProfileMeta | dicts.OnsiteProfileMeta | AnyDict | None = None,
    ) -> None:
        return self._client.send(create_client_profile(attributes, id=id, meta=meta))

    def create_client_push_token(
        self, attributes: models.PushTokenCreateAttributes | dicts.PushTokenCreateAttributes | AnyDict
    ) -> None:
        return self._client.send(create_client_push_token(attributes))

    def create_client_review(
        self,
        attributes: models.ReviewCreateDTOAttributes | Mapping[str, Any],
        *,
        relationships: models.ReviewCreateDTORelationships | Mapping[str, Any] | None = None,
    ) -> None:
        return self._client.send(create_client_review(attributes, relationships=relationships))

    def create_client_subscription(
        self,
        attributes: models.OnsiteSubscriptionCreateAttributes | Mapping[str, Any],
        relationships: models.OnsiteSubscriptionCreateRelationships | Mapping[str, Any],
    ) -> None:
        return self._client.send(create_client_subscription(attributes, relationships))

    def get_client_geofences(
        self,
        *,
        fields_geofence: Sequence[Literal["id", "latitude", "longitude", "radius"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        x_klaviyo_api_filters: Filter | str | None = None,
    ) -> Results[models.Geofence, Collection[models.Geofence]]:
        return self._client.items(
            get_client_geofences(
                fields_geofence=fields_geofence,
                page_cursor=page_cursor,
                page_size=page_size,
                x_klaviyo_api_filters=x_klaviyo_api_filters,
            )
        )

    def get_client_ip_allowlist(
        self,
        id: str,
        *,
        fields_ip_allowlist: Sequence[Literal["created", "id", "prefixes", "sync_token"]] | None = None,
    ) -> Single[models.IpAllowlist]:
        return self._client.send(get_client_ip_allowlist(id, fields_ip_allowlist=fields_ip_allowlist))

    def get_client_review_values_reports(
        self,
        *,
        fields_review_values_report: Sequence[Literal["id", "results"]] | None = None,
        filter: Filter | str | None = None,
        group_by: Literal["company_id", "product_id"],
        page_cursor: str | None = None,
        page_size: int | None = None,
        statistics: str,
        timeframe: Literal["all_time", "last_30_days", "last_365_days", "last_90_days"],
    ) -> Results[models.ReviewValuesReport, Collection[models.ReviewValuesReport]]:
        return self._client.items(
            get_client_review_values_reports(
                fields_review_values_report=fields_review_values_report,
                filter=filter,
                group_by=group_by,
                page_cursor=page_cursor,
                page_size=page_size,
                statistics=statistics,
                timeframe=timeframe,
            )
        )

    def get_client_reviews(
        self,
        *,
        fields_review: Sequence[models.GetClientReviewsReviewField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetClientReviewsSort | None = None,
    ) -> Results[models.ReviewResource, Collection[models.ReviewResource]]:
        return self._client.items(
            get_client_reviews(
                fields_review=fields_review, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort
            )
        )

    def unregister_client_push_token(
        self, attributes: models.PushTokenUnregisterAttributes | Mapping[str, Any]
    ) -> None:
        return self._client.send(unregister_client_push_token(attributes))

    create_client_event_bulk_create = bulk_create_client_events
    create_client_push_token_unregister = unregister_client_push_token


class AsyncClientNamespace(AsyncNamespace, _ClientNamespaceDocs):
    """Client, sent by an async client."""

    async def bulk_create_client_events(
        self, attributes: models.EventsBulkCreateAttributes | Mapping[str, Any]
    ) -> None:
        return await self._client.send(bulk_create_client_events(attributes))

    async def create_client_back_in_stock_subscription(
        self,
        attributes: models.ClientBISSubscriptionCreateAttributes | Mapping[str, Any],
        relationships: models.ClientBISSubscriptionCreateRelationships | Mapping[str, Any],
    ) -> None:
        return await self._client.send(create_client_back_in_stock_subscription(attributes, relationships))

    async def create_client_event(
        self, attributes: models.EventCreateAttributes | dicts.EventCreateAttributes | AnyDict
    ) -> None:
        return await self._client.send(create_client_event(attributes))

    async def create_client_profile(
        self,
        attributes: models.OnsiteProfileCreateAttributes | Mapping[str, Any],
        *,
        id: str | None = None,
        meta: models.OnsiteProfileMeta | dicts.OnsiteProfileMeta | AnyDict | None = None,
    ) -> None:
        return await self._client.send(create_client_profile(attributes, id=id, meta=meta))

    async def create_client_push_token(
        self, attributes: models.PushTokenCreateAttributes | dicts.PushTokenCreateAttributes | AnyDict
    ) -> None:
        return await self._client.send(create_client_push_token(attributes))

    async def create_client_review(
        self,
        attributes: models.ReviewCreateDTOAttributes | Mapping[str, Any],
        *,
        relationships: models.ReviewCreateDTORelationships | Mapping[str, Any] | None = None,
    ) -> None:
        return await self._client.send(create_client_review(attributes, relationships=relationships))

    async def create_client_subscription(
        self,
        attributes: models.OnsiteSubscriptionCreateAttributes | Mapping[str, Any],
        relationships: models.OnsiteSubscriptionCreateRelationships | Mapping[str, Any],
    ) -> None:
        return await self._client.send(create_client_subscription(attributes, relationships))

    def get_client_geofences(
        self,
        *,
        fields_geofence: Sequence[Literal["id", "latitude", "longitude", "radius"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        x_klaviyo_api_filters: Filter | str | None = None,
    ) -> AsyncResults[models.Geofence, Collection[models.Geofence]]:
        return self._client.items(
            get_client_geofences(
                fields_geofence=fields_geofence,
                page_cursor=page_cursor,
                page_size=page_size,
                x_klaviyo_api_filters=x_klaviyo_api_filters,
            )
        )

    async def get_client_ip_allowlist(
        self,
        id: str,
        *,
        fields_ip_allowlist: Sequence[Literal["created", "id", "prefixes", "sync_token"]] | None = None,
    ) -> Single[models.IpAllowlist]:
        return await self._client.send(get_client_ip_allowlist(id, fields_ip_allowlist=fields_ip_allowlist))

    def get_client_review_values_reports(
        self,
        *,
        fields_review_values_report: Sequence[Literal["id", "results"]] | None = None,
        filter: Filter | str | None = None,
        group_by: Literal["company_id", "product_id"],
        page_cursor: str | None = None,
        page_size: int | None = None,
        statistics: str,
        timeframe: Literal["all_time", "last_30_days", "last_365_days", "last_90_days"],
    ) -> AsyncResults[models.ReviewValuesReport, Collection[models.ReviewValuesReport]]:
        return self._client.items(
            get_client_review_values_reports(
                fields_review_values_report=fields_review_values_report,
                filter=filter,
                group_by=group_by,
                page_cursor=page_cursor,
                page_size=page_size,
                statistics=statistics,
                timeframe=timeframe,
            )
        )

    def get_client_reviews(
        self,
        *,
        fields_review: Sequence[models.GetClientReviewsReviewField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetClientReviewsSort | None = None,
    ) -> AsyncResults[models.ReviewResource, Collection[models.ReviewResource]]:
        return self._client.items(
            get_client_reviews(
                fields_review=fields_review, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort
            )
        )

    async def unregister_client_push_token(
        self, attributes: models.PushTokenUnregisterAttributes | Mapping[str, Any]
    ) -> None:
        return await self._client.send(unregister_client_push_token(attributes))

    create_client_event_bulk_create = bulk_create_client_events
    create_client_push_token_unregister = unregister_client_push_token
