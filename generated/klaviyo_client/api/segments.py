"""Segments: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, plain, query, segment
from ..runtime.documents import Collection, ResourceIdentifier, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, RatePenalty, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_SEGMENT = _info(
    "create_segment",
    "POST /api/segments",
    Result("single", "Segment", _PACKAGE),
    scopes=("segments:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60), daily=Quota(100, 86_400)),
)


def create_segment(
    attributes: models.SegmentCreateAttributes | dicts.SegmentCreateAttributes | AnyDict,
    *,
    fields_segment: Sequence[models.SegmentField] | None = None,
) -> Operation[Single[models.Segment]]:
    """Create segment (``POST /api/segments``).

    Members appear minutes later; ``is_processing`` may be false before they do.

    Args:
        attributes: needs name, definition.
        fields_segment: the fields to receive, all by default.
    """
    return Operation(
        CREATE_SEGMENT,
        "/api/segments",
        query=query(("fields[segment]", fields_segment)),
        body={"data": {"type": "segment", "attributes": plain(attributes)}},
    )


DELETE_SEGMENT = _info(
    "delete_segment",
    "DELETE /api/segments/{id}",
    Result("nothing"),
    scopes=("segments:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_segment(id: str) -> Operation[None]:
    """Delete segment (``DELETE /api/segments/{id}``).

    Args:
        id: id of the segment.
    """
    return Operation(DELETE_SEGMENT, f"/api/segments/{segment('id', id)}")


GET_FLOWS_TRIGGERED_BY_SEGMENT = _info(
    "get_flows_triggered_by_segment",
    "GET /api/segments/{id}/flow-triggers",
    Result("collection", "Flow", _PACKAGE),
    scopes=("flows:read", "segments:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_flow_triggers_for_segment", "get_segment_flow_triggers"),
)


def get_flows_triggered_by_segment(
    id: str, *, fields_flow: Sequence[models.FlowField] | None = None
) -> Operation[Collection[models.Flow]]:
    """Get flows triggered by segment (``GET /api/segments/{id}/flow-triggers``).

    Args:
        id: id of the segment.
        fields_flow: the fields to receive, all by default.
    """
    return Operation(
        GET_FLOWS_TRIGGERED_BY_SEGMENT,
        f"/api/segments/{segment('id', id)}/flow-triggers",
        query=query(("fields[flow]", fields_flow)),
    )


GET_IDS_FOR_FLOWS_TRIGGERED_BY_SEGMENT = _info(
    "get_ids_for_flows_triggered_by_segment",
    "GET /api/segments/{id}/relationships/flow-triggers",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("flows:read", "segments:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_flow_trigger_ids_for_segment", "get_segment_relationships_flow_triggers"),
)


def get_ids_for_flows_triggered_by_segment(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get ids for flows triggered by segment (``GET /api/segments/{id}/relationships/flow-triggers``).

    Args:
        id: id of the segment.
    """
    return Operation(
        GET_IDS_FOR_FLOWS_TRIGGERED_BY_SEGMENT, f"/api/segments/{segment('id', id)}/relationships/flow-triggers"
    )


GET_PROFILE_IDS_FOR_SEGMENT = _info(
    "get_profile_ids_for_segment",
    "GET /api/segments/{id}/relationships/profiles",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("profiles:read", "segments:read"),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    filters={
        "profile_id": ("any", "equals"),
        "email": ("any", "equals"),
        "phone_number": ("any", "equals"),
        "push_token": ("any", "equals"),
        "_kx": ("equals",),
        "joined_group_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_segment_relationships_profiles",),
)


def get_profile_ids_for_segment(
    id: str,
    *,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["joined_group_at", "-joined_group_at"] | None = None,
) -> Operation[Collection[ResourceIdentifier]]:
    """Get profile ids for segment (``GET /api/segments/{id}/relationships/profiles``).

    Args:
        id: id of the segment.
        filter: a `GetProfileIdsForSegmentFilter` or its text: profile_id, email, phone_number, push_token (any,
            equals); _kx (equals); joined_group_at (greater-or-equal, greater-than, less-or-equal, less-than).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by joined_group_at; ``-`` in front reverses the order.
    """
    return Operation(
        GET_PROFILE_IDS_FOR_SEGMENT,
        f"/api/segments/{segment('id', id)}/relationships/profiles",
        query=query(
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


GET_PROFILES_FOR_SEGMENT = _info(
    "get_profiles_for_segment",
    "GET /api/segments/{id}/profiles",
    Result("collection", "Profile", _PACKAGE),
    scopes=("profiles:read", "segments:read"),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    filters={
        "profile_id": ("any", "equals"),
        "email": ("any", "equals"),
        "phone_number": ("any", "equals"),
        "push_token": ("any", "equals"),
        "_kx": ("equals",),
        "joined_group_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_segment_profiles",),
)


def get_profiles_for_segment(
    id: str,
    *,
    additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
    fields_profile: Sequence[models.GetProfilesForListProfileField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["joined_group_at", "-joined_group_at"] | None = None,
) -> Operation[Collection[models.Profile]]:
    """Get profiles for segment (``GET /api/segments/{id}/profiles``).

    The members of the segment, with ``joined_group_at``.

    Args:
        id: id of the segment.
        additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
            ``predictive_analytics`` lowers the rate limit to 10/s and 150/m.
        fields_profile: the fields to receive, all by default.
        filter: a `GetProfilesForSegmentFilter` or its text: profile_id, email, phone_number, push_token (any,
            equals); _kx (equals); joined_group_at (greater-or-equal, greater-than, less-or-equal, less-than).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by joined_group_at; ``-`` in front reverses the order.
    """
    return Operation(
        GET_PROFILES_FOR_SEGMENT,
        f"/api/segments/{segment('id', id)}/profiles",
        query=query(
            ("additional-fields[profile]", additional_fields_profile),
            ("fields[profile]", fields_profile),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


GET_SEGMENT = _info(
    "get_segment",
    "GET /api/segments/{id}",
    Result("single", "Segment", _PACKAGE),
    scopes=("segments:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    rate_penalties=(
        RatePenalty(
            "additional-fields[segment]",
            "profile_count",
            RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
            "segment.profile_count",
        ),
    ),
)


def get_segment(
    id: str,
    *,
    additional_fields_segment: Sequence[Literal["profile_count"]] | None = None,
    fields_flow: Sequence[models.FlowField] | None = None,
    fields_segment: Sequence[models.GetSegmentSegmentField] | None = None,
    fields_tag: Sequence[Literal["id", "name"]] | None = None,
    include: Sequence[Literal["flow-triggers", "tags"]] | None = None,
) -> Operation[Single[models.Segment]]:
    """Get segment (``GET /api/segments/{id}``).

    Args:
        id: id of the segment.
        additional_fields_segment: fields that are absent unless asked for: profile_count. ``profile_count`` lowers
            the rate limit to 1/s and 15/m.
        fields_flow, fields_segment, fields_tag: the fields to receive, all by default.
        include: what to add to ``included``: flow-triggers, tags.
    """
    return Operation(
        GET_SEGMENT,
        f"/api/segments/{segment('id', id)}",
        query=query(
            ("additional-fields[segment]", additional_fields_segment),
            ("fields[flow]", fields_flow),
            ("fields[segment]", fields_segment),
            ("fields[tag]", fields_tag),
            ("include", include),
        ),
    )


GET_SEGMENTS = _info(
    "get_segments",
    "GET /api/segments",
    Result("collection", "Segment", _PACKAGE),
    scopes=("segments:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    filters={
        "name": ("any", "equals"),
        "id": ("any", "equals"),
        "created": ("greater-than",),
        "updated": ("greater-than",),
        "is_active": ("any", "equals"),
        "is_starred": ("equals",),
    },
    page_size=PageSize(10, 1, 10),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_segments(
    *,
    fields_flow: Sequence[models.FlowField] | None = None,
    fields_segment: Sequence[models.SegmentField] | None = None,
    fields_tag: Sequence[Literal["id", "name"]] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["flow-triggers", "tags"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetSegmentsSort | None = None,
) -> Operation[Collection[models.Segment]]:
    """Get segments (``GET /api/segments``).

    Args:
        fields_flow, fields_segment, fields_tag: the fields to receive, all by default.
        filter: a `GetSegmentsFilter` or its text: name, id, is_active (any, equals); created, updated
            (greater-than); is_starred (equals).
        include: what to add to ``included``: flow-triggers, tags.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 10, 10 by default.
        sort: by created, id, name or updated; ``-`` in front reverses the order.
    """
    return Operation(
        GET_SEGMENTS,
        "/api/segments",
        query=query(
            ("fields[flow]", fields_flow),
            ("fields[segment]", fields_segment),
            ("fields[tag]", fields_tag),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(10, 1, 10))),
            ("sort", sort),
        ),
    )


GET_TAG_IDS_FOR_SEGMENT = _info(
    "get_tag_ids_for_segment",
    "GET /api/segments/{id}/relationships/tags",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("segments:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_segment_relationships_tags",),
)


def get_tag_ids_for_segment(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get tag ids for segment (``GET /api/segments/{id}/relationships/tags``).

    Args:
        id: id of the segment.
    """
    return Operation(GET_TAG_IDS_FOR_SEGMENT, f"/api/segments/{segment('id', id)}/relationships/tags")


GET_TAGS_FOR_SEGMENT = _info(
    "get_tags_for_segment",
    "GET /api/segments/{id}/tags",
    Result("collection", "Tag", _PACKAGE),
    scopes=("segments:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_segment_tags",),
)


def get_tags_for_segment(
    id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
) -> Operation[Collection[models.Tag]]:
    """Get tags for segment (``GET /api/segments/{id}/tags``).

    Args:
        id: id of the segment.
        fields_tag: the fields to receive, all by default.
    """
    return Operation(
        GET_TAGS_FOR_SEGMENT, f"/api/segments/{segment('id', id)}/tags", query=query(("fields[tag]", fields_tag))
    )


UPDATE_SEGMENT = _info(
    "update_segment",
    "PATCH /api/segments/{id}",
    Result("single", "Segment", _PACKAGE),
    scopes=("segments:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60), daily=Quota(100, 86_400)),
)


def update_segment(
    id: str,
    attributes: models.SegmentUpdateAttributes | dicts.SegmentUpdateAttributes | AnyDict,
    *,
    fields_segment: Sequence[models.SegmentField] | None = None,
) -> Operation[Single[models.Segment]]:
    """Update segment (``PATCH /api/segments/{id}``).

    Args:
        id: id of the segment.
        attributes: takes definition, name, is_starred, is_active; absent fields stay as they are, ``None`` clears a
            field.
        fields_segment: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_SEGMENT,
        f"/api/segments/{segment('id', id)}",
        query=query(("fields[segment]", fields_segment)),
        body={"data": {"type": "segment", "id": id, "attributes": plain(attributes)}},
    )


# Aliases: the names of these operations in other clients.
get_flow_triggers_for_segment = get_flows_triggered_by_segment
get_segment_flow_triggers = get_flows_triggered_by_segment
get_flow_trigger_ids_for_segment = get_ids_for_flows_triggered_by_segment
get_segment_relationships_flow_triggers = get_ids_for_flows_triggered_by_segment
get_segment_relationships_profiles = get_profile_ids_for_segment
get_segment_profiles = get_profiles_for_segment
get_segment_relationships_tags = get_tag_ids_for_segment
get_segment_tags = get_tags_for_segment


class _SegmentsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_segment(self, *args: Any, **kwargs: Any) -> Any:
        """Create segment (``POST /api/segments``).

        Scopes: segments:write. Limit: 1/s, 15/m, 100/d. https://developers.klaviyo.com/en/reference/create_segment

        Members appear minutes later; ``is_processing`` may be false before they do.

        Args:
            attributes: needs name, definition.
            fields_segment: the fields to receive, all by default.
        """

    def delete_segment(self, *args: Any, **kwargs: Any) -> Any:
        """Delete segment (``DELETE /api/segments/{id}``).

        Scopes: segments:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_segment

        Args:
            id: id of the segment.
        """

    def get_flows_triggered_by_segment(self, *args: Any, **kwargs: Any) -> Any:
        """Get flows triggered by segment (``GET /api/segments/{id}/flow-triggers``).

        Scopes: flows:read, segments:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_flows_triggered_by_segment

        Args:
            id: id of the segment.
            fields_flow: the fields to receive, all by default.
        """

    def get_ids_for_flows_triggered_by_segment(self, *args: Any, **kwargs: Any) -> Any:
        """Get ids for flows triggered by segment (``GET /api/segments/{id}/relationships/flow-triggers``).

        Scopes: flows:read, segments:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_ids_for_flows_triggered_by_segment

        Args:
            id: id of the segment.
        """

    def get_profile_ids_for_segment(self, *args: Any, **kwargs: Any) -> Any:
        """Get profile ids for segment (``GET /api/segments/{id}/relationships/profiles``).

        Scopes: profiles:read, segments:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_profile_ids_for_segment

        Args:
            id: id of the segment.
            filter: a `GetProfileIdsForSegmentFilter` or its text: profile_id, email, phone_number, push_token (any,
                equals); _kx (equals); joined_group_at (greater-or-equal, greater-than, less-or-equal, less-than).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by joined_group_at; ``-`` in front reverses the order.
        """

    def get_profiles_for_segment(self, *args: Any, **kwargs: Any) -> Any:
        """Get profiles for segment (``GET /api/segments/{id}/profiles``).

        Scopes: profiles:read, segments:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_profiles_for_segment

        The members of the segment, with ``joined_group_at``.

        Args:
            id: id of the segment.
            additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
                ``predictive_analytics`` lowers the rate limit to 10/s and 150/m.
            fields_profile: the fields to receive, all by default.
            filter: a `GetProfilesForSegmentFilter` or its text: profile_id, email, phone_number, push_token (any,
                equals); _kx (equals); joined_group_at (greater-or-equal, greater-than, less-or-equal, less-than).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by joined_group_at; ``-`` in front reverses the order.
        """

    def get_segment(self, *args: Any, **kwargs: Any) -> Any:
        """Get segment (``GET /api/segments/{id}``).

        Scopes: segments:read. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/get_segment

        Args:
            id: id of the segment.
            additional_fields_segment: fields that are absent unless asked for: profile_count. ``profile_count`` lowers
                the rate limit to 1/s and 15/m.
            fields_flow, fields_segment, fields_tag: the fields to receive, all by default.
            include: what to add to ``included``: flow-triggers, tags.
        """

    def get_segments(self, *args: Any, **kwargs: Any) -> Any:
        """Get segments (``GET /api/segments``).

        Scopes: segments:read. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/get_segments

        Args:
            fields_flow, fields_segment, fields_tag: the fields to receive, all by default.
            filter: a `GetSegmentsFilter` or its text: name, id, is_active (any, equals); created, updated
                (greater-than); is_starred (equals).
            include: what to add to ``included``: flow-triggers, tags.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 10, 10 by default.
            sort: by created, id, name or updated; ``-`` in front reverses the order.
        """

    def get_tag_ids_for_segment(self, *args: Any, **kwargs: Any) -> Any:
        """Get tag ids for segment (``GET /api/segments/{id}/relationships/tags``).

        Scopes: segments:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_tag_ids_for_segment

        Args:
            id: id of the segment.
        """

    def get_tags_for_segment(self, *args: Any, **kwargs: Any) -> Any:
        """Get tags for segment (``GET /api/segments/{id}/tags``).

        Scopes: segments:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_tags_for_segment

        Args:
            id: id of the segment.
            fields_tag: the fields to receive, all by default.
        """

    def update_segment(self, *args: Any, **kwargs: Any) -> Any:
        """Update segment (``PATCH /api/segments/{id}``).

        Scopes: segments:write. Limit: 1/s, 15/m, 100/d. https://developers.klaviyo.com/en/reference/update_segment

        Args:
            id: id of the segment.
            attributes: takes definition, name, is_starred, is_active; absent fields stay as they are, ``None`` clears a
                field.
            fields_segment: the fields to receive, all by default.
        """


class SegmentsNamespace(Namespace, _SegmentsNamespaceDocs):
    """Segments, sent by a blocking client."""

    def create_segment(
        self,
        attributes: models.SegmentCreateAttributes | dicts.SegmentCreateAttributes | AnyDict,
        *,
        fields_segment: Sequence[models.SegmentField] | None = None,
    ) -> Single[models.Segment]:
        return self._client.send(create_segment(attributes, fields_segment=fields_segment))

    def delete_segment(self, id: str) -> None:
        return self._client.send(delete_segment(id))

    def get_flows_triggered_by_segment(
        self, id: str, *, fields_flow: Sequence[models.FlowField] | None = None
    ) -> Collection[models.Flow]:
        return self._client.send(get_flows_triggered_by_segment(id, fields_flow=fields_flow))

    def get_ids_for_flows_triggered_by_segment(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_ids_for_flows_triggered_by_segment(id))

    def get_profile_ids_for_segment(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["joined_group_at", "-joined_group_at"] | None = None,
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_profile_ids_for_segment(id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort)
        )

    def get_profiles_for_segment(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_profile: Sequence[models.GetProfilesForListProfileField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["joined_group_at", "-joined_group_at"] | None = None,
    ) -> Results[models.Profile, Collection[models.Profile]]:
        return self._client.items(
            get_profiles_for_segment(
                id,
                additional_fields_profile=additional_fields_profile,
                fields_profile=fields_profile,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_segment(
        self,
        id: str,
        *,
        additional_fields_segment: Sequence[Literal["profile_count"]] | None = None,
        fields_flow: Sequence[models.FlowField] | None = None,
        fields_segment: Sequence[models.GetSegmentSegmentField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        include: Sequence[Literal["flow-triggers", "tags"]] | None = None,
    ) -> Single[models.Segment]:
        return self._client.send(
            get_segment(
                id,
                additional_fields_segment=additional_fields_segment,
                fields_flow=fields_flow,
                fields_segment=fields_segment,
                fields_tag=fields_tag,
                include=include,
            )
        )

    def get_segments(
        self,
        *,
        fields_flow: Sequence[models.FlowField] | None = None,
        fields_segment: Sequence[models.SegmentField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["flow-triggers", "tags"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetSegmentsSort | None = None,
    ) -> Results[models.Segment, Collection[models.Segment]]:
        return self._client.items(
            get_segments(
                fields_flow=fields_flow,
                fields_segment=fields_segment,
                fields_tag=fields_tag,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_tag_ids_for_segment(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_tag_ids_for_segment(id))

    def get_tags_for_segment(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return self._client.send(get_tags_for_segment(id, fields_tag=fields_tag))

    def update_segment(
        self,
        id: str,
        attributes: models.SegmentUpdateAttributes | dicts.SegmentUpdateAttributes | AnyDict,
        *,
        fields_segment: Sequence[models.SegmentField] | None = None,
    ) -> Single[models.Segment]:
        return self._client.send(update_segment(id, attributes, fields_segment=fields_segment))

    get_flow_triggers_for_segment = get_flows_triggered_by_segment
    get_segment_flow_triggers = get_flows_triggered_by_segment
    get_flow_trigger_ids_for_segment = get_ids_for_flows_triggered_by_segment
    get_segment_relationships_flow_triggers = get_ids_for_flows_triggered_by_segment
    get_segment_relationships_profiles = get_profile_ids_for_segment
    get_segment_profiles = get_profiles_for_segment
    get_segment_relationships_tags = get_tag_ids_for_segment
    get_segment_tags = get_tags_for_segment


class AsyncSegmentsNamespace(AsyncNamespace, _SegmentsNamespaceDocs):
    """Segments, sent by an async client."""

    async def create_segment(
        self,
        attributes: models.SegmentCreateAttributes | dicts.SegmentCreateAttributes | AnyDict,
        *,
        fields_segment: Sequence[models.SegmentField] | None = None,
    ) -> Single[models.Segment]:
        return await self._client.send(create_segment(attributes, fields_segment=fields_segment))

    async def delete_segment(self, id: str) -> None:
        return await self._client.send(delete_segment(id))

    async def get_flows_triggered_by_segment(
        self, id: str, *, fields_flow: Sequence[models.FlowField] | None = None
    ) -> Collection[models.Flow]:
        return await self._client.send(get_flows_triggered_by_segment(id, fields_flow=fields_flow))

    async def get_ids_for_flows_triggered_by_segment(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_ids_for_flows_triggered_by_segment(id))

    def get_profile_ids_for_segment(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["joined_group_at", "-joined_group_at"] | None = None,
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_profile_ids_for_segment(id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort)
        )

    def get_profiles_for_segment(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_profile: Sequence[models.GetProfilesForListProfileField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["joined_group_at", "-joined_group_at"] | None = None,
    ) -> AsyncResults[models.Profile, Collection[models.Profile]]:
        return self._client.items(
            get_profiles_for_segment(
                id,
                additional_fields_profile=additional_fields_profile,
                fields_profile=fields_profile,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def get_segment(
        self,
        id: str,
        *,
        additional_fields_segment: Sequence[Literal["profile_count"]] | None = None,
        fields_flow: Sequence[models.FlowField] | None = None,
        fields_segment: Sequence[models.GetSegmentSegmentField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        include: Sequence[Literal["flow-triggers", "tags"]] | None = None,
    ) -> Single[models.Segment]:
        return await self._client.send(
            get_segment(
                id,
                additional_fields_segment=additional_fields_segment,
                fields_flow=fields_flow,
                fields_segment=fields_segment,
                fields_tag=fields_tag,
                include=include,
            )
        )

    def get_segments(
        self,
        *,
        fields_flow: Sequence[models.FlowField] | None = None,
        fields_segment: Sequence[models.SegmentField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["flow-triggers", "tags"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetSegmentsSort | None = None,
    ) -> AsyncResults[models.Segment, Collection[models.Segment]]:
        return self._client.items(
            get_segments(
                fields_flow=fields_flow,
                fields_segment=fields_segment,
                fields_tag=fields_tag,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def get_tag_ids_for_segment(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_tag_ids_for_segment(id))

    async def get_tags_for_segment(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return await self._client.send(get_tags_for_segment(id, fields_tag=fields_tag))

    async def update_segment(
        self,
        id: str,
        attributes: models.SegmentUpdateAttributes | dicts.SegmentUpdateAttributes | AnyDict,
        *,
        fields_segment: Sequence[models.SegmentField] | None = None,
    ) -> Single[models.Segment]:
        return await self._client.send(update_segment(id, attributes, fields_segment=fields_segment))

    get_flow_triggers_for_segment = get_flows_triggered_by_segment
    get_segment_flow_triggers = get_flows_triggered_by_segment
    get_flow_trigger_ids_for_segment = get_ids_for_flows_triggered_by_segment
    get_segment_relationships_flow_triggers = get_ids_for_flows_triggered_by_segment
    get_segment_relationships_profiles = get_profile_ids_for_segment
    get_segment_profiles = get_profiles_for_segment
    get_segment_relationships_tags = get_tag_ids_for_segment
    get_segment_tags = get_tags_for_segment
