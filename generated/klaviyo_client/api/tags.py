"""Tags: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, identifiers, member, plain, query, segment
from ..runtime.documents import Collection, ResourceIdentifier, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_TAG = _info(
    "create_tag",
    "POST /api/tags",
    Result("single", "Tag", _PACKAGE),
    scopes=("tags:read", "tags:write"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_tag(
    attributes: models.TagCreateAttributes | dicts.TagCreateAttributes | AnyDict,
    *,
    relationships: models.TagCreateRelationships | Mapping[str, Any] | None = None,
    fields_tag: Sequence[Literal["id", "name"]] | None = None,
) -> Operation[Single[models.Tag]]:
    """Create tag (``POST /api/tags``).

    An account can have 500 tags, and each thing 100.

    Args:
        attributes: needs name.
        relationships: takes tag-group. ``tag-group``: its group; absent, the default group.
        fields_tag: the fields to receive, all by default.
    """
    return Operation(
        CREATE_TAG,
        "/api/tags",
        query=query(("fields[tag]", fields_tag)),
        body={"data": {"type": "tag", "attributes": plain(attributes), **member(relationships=relationships)}},
    )


CREATE_TAG_GROUP = _info(
    "create_tag_group",
    "POST /api/tag-groups",
    Result("single", "TagGroup", _PACKAGE),
    scopes=("tags:read", "tags:write"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_tag_group(
    attributes: models.TagGroupCreateAttributes | dicts.TagGroupCreateAttributes | AnyDict,
    *,
    fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None,
) -> Operation[Single[models.TagGroup]]:
    """Create tag group (``POST /api/tag-groups``).

    An account can have 50 groups.

    Args:
        attributes: needs name.
        fields_tag_group: the fields to receive, all by default.
    """
    return Operation(
        CREATE_TAG_GROUP,
        "/api/tag-groups",
        query=query(("fields[tag-group]", fields_tag_group)),
        body={"data": {"type": "tag-group", "attributes": plain(attributes)}},
    )


DELETE_TAG = _info(
    "delete_tag",
    "DELETE /api/tags/{id}",
    Result("nothing"),
    scopes=("tags:read", "tags:write"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_tag(id: str) -> Operation[None]:
    """Delete tag (``DELETE /api/tags/{id}``).

    Args:
        id: id of the tag.
    """
    return Operation(DELETE_TAG, f"/api/tags/{segment('id', id)}")


DELETE_TAG_GROUP = _info(
    "delete_tag_group",
    "DELETE /api/tag-groups/{id}",
    Result("nothing"),
    scopes=("tags:read", "tags:write"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_tag_group(id: str) -> Operation[None]:
    """Delete tag group (``DELETE /api/tag-groups/{id}``).

    Args:
        id: id of the tag group.
    """
    return Operation(DELETE_TAG_GROUP, f"/api/tag-groups/{segment('id', id)}")


GET_CAMPAIGN_IDS_FOR_TAG = _info(
    "get_campaign_ids_for_tag",
    "GET /api/tags/{id}/relationships/campaigns",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_tag_relationships_campaigns",),
)


def get_campaign_ids_for_tag(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get campaign ids for tag (``GET /api/tags/{id}/relationships/campaigns``).

    Args:
        id: id of the tag.
    """
    return Operation(GET_CAMPAIGN_IDS_FOR_TAG, f"/api/tags/{segment('id', id)}/relationships/campaigns")


GET_FLOW_IDS_FOR_TAG = _info(
    "get_flow_ids_for_tag",
    "GET /api/tags/{id}/relationships/flows",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("flows:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_tag_relationships_flows",),
)


def get_flow_ids_for_tag(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get flow ids for tag (``GET /api/tags/{id}/relationships/flows``).

    Args:
        id: id of the tag.
    """
    return Operation(GET_FLOW_IDS_FOR_TAG, f"/api/tags/{segment('id', id)}/relationships/flows")


GET_LIST_IDS_FOR_TAG = _info(
    "get_list_ids_for_tag",
    "GET /api/tags/{id}/relationships/lists",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("lists:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_tag_relationships_lists",),
)


def get_list_ids_for_tag(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get list ids for tag (``GET /api/tags/{id}/relationships/lists``).

    Args:
        id: id of the tag.
    """
    return Operation(GET_LIST_IDS_FOR_TAG, f"/api/tags/{segment('id', id)}/relationships/lists")


GET_SEGMENT_IDS_FOR_TAG = _info(
    "get_segment_ids_for_tag",
    "GET /api/tags/{id}/relationships/segments",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("segments:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_tag_relationships_segments",),
)


def get_segment_ids_for_tag(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get segment ids for tag (``GET /api/tags/{id}/relationships/segments``).

    Args:
        id: id of the tag.
    """
    return Operation(GET_SEGMENT_IDS_FOR_TAG, f"/api/tags/{segment('id', id)}/relationships/segments")


GET_TAG = _info(
    "get_tag",
    "GET /api/tags/{id}",
    Result("single", "Tag", _PACKAGE),
    scopes=("tags:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_tag(
    id: str,
    *,
    fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None,
    fields_tag: Sequence[Literal["id", "name"]] | None = None,
    include: Sequence[Literal["tag-group"]] | None = None,
) -> Operation[Single[models.Tag]]:
    """Get tag (``GET /api/tags/{id}``).

    Args:
        id: id of the tag.
        fields_tag_group, fields_tag: the fields to receive, all by default.
        include: what to add to ``included``: tag-group.
    """
    return Operation(
        GET_TAG,
        f"/api/tags/{segment('id', id)}",
        query=query(("fields[tag-group]", fields_tag_group), ("fields[tag]", fields_tag), ("include", include)),
    )


GET_TAG_GROUP = _info(
    "get_tag_group",
    "GET /api/tag-groups/{id}",
    Result("single", "TagGroup", _PACKAGE),
    scopes=("tags:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_tag_group(
    id: str, *, fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None
) -> Operation[Single[models.TagGroup]]:
    """Get tag group (``GET /api/tag-groups/{id}``).

    Args:
        id: id of the tag group.
        fields_tag_group: the fields to receive, all by default.
    """
    return Operation(
        GET_TAG_GROUP, f"/api/tag-groups/{segment('id', id)}", query=query(("fields[tag-group]", fields_tag_group))
    )


GET_TAG_GROUP_FOR_TAG = _info(
    "get_tag_group_for_tag",
    "GET /api/tags/{id}/tag-group",
    Result("single", "TagGroup", _PACKAGE, nullable=True),
    scopes=("tags:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_group_for_tag", "get_tag_tag_group"),
)


def get_tag_group_for_tag(
    id: str, *, fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None
) -> Operation[Single[models.TagGroup | None]]:
    """Get tag group for tag (``GET /api/tags/{id}/tag-group``).

    Args:
        id: id of the tag.
        fields_tag_group: the fields to receive, all by default.
    """
    return Operation(
        GET_TAG_GROUP_FOR_TAG,
        f"/api/tags/{segment('id', id)}/tag-group",
        query=query(("fields[tag-group]", fields_tag_group)),
    )


GET_TAG_GROUP_ID_FOR_TAG = _info(
    "get_tag_group_id_for_tag",
    "GET /api/tags/{id}/relationships/tag-group",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("tags:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_group_id_for_tag", "get_tag_relationships_group", "get_tag_relationships_tag_group"),
)


def get_tag_group_id_for_tag(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get tag group id for tag (``GET /api/tags/{id}/relationships/tag-group``).

    Args:
        id: id of the tag.
    """
    return Operation(GET_TAG_GROUP_ID_FOR_TAG, f"/api/tags/{segment('id', id)}/relationships/tag-group")


GET_TAG_GROUPS = _info(
    "get_tag_groups",
    "GET /api/tag-groups",
    Result("collection", "TagGroup", _PACKAGE),
    scopes=("tags:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    filters={
        "name": ("contains", "ends-with", "equals", "starts-with"),
        "exclusive": ("equals",),
        "default": ("equals",),
    },
    page_size=PageSize(25, 1, 25),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_tag_groups(
    *,
    fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["id", "-id", "name", "-name"] | None = None,
) -> Operation[Collection[models.TagGroup]]:
    """Get tag groups (``GET /api/tag-groups``).

    Args:
        fields_tag_group: the fields to receive, all by default.
        filter: a `GetTagGroupsFilter` or its text: name (contains, ends-with, equals, starts-with); exclusive,
            default (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 25, 25 by default.
        sort: by id or name; ``-`` in front reverses the order.
    """
    return Operation(
        GET_TAG_GROUPS,
        "/api/tag-groups",
        query=query(
            ("fields[tag-group]", fields_tag_group),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(25, 1, 25))),
            ("sort", sort),
        ),
    )


GET_TAG_IDS_FOR_TAG_GROUP = _info(
    "get_tag_ids_for_tag_group",
    "GET /api/tag-groups/{id}/relationships/tags",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("tags:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_tag_group_relationships_tags",),
)


def get_tag_ids_for_tag_group(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get tag ids for tag group (``GET /api/tag-groups/{id}/relationships/tags``).

    Args:
        id: id of the tag group.
    """
    return Operation(GET_TAG_IDS_FOR_TAG_GROUP, f"/api/tag-groups/{segment('id', id)}/relationships/tags")


GET_TAGS = _info(
    "get_tags",
    "GET /api/tags",
    Result("collection", "Tag", _PACKAGE),
    scopes=("tags:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    filters={"name": ("contains", "ends-with", "equals", "starts-with")},
    page_size=PageSize(50, 1, 50),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_tags(
    *,
    fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None,
    fields_tag: Sequence[Literal["id", "name"]] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["tag-group"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["id", "-id", "name", "-name"] | None = None,
) -> Operation[Collection[models.Tag]]:
    """Get tags (``GET /api/tags``).

    Args:
        fields_tag_group, fields_tag: the fields to receive, all by default.
        filter: a `GetTagsFilter` or its text: name (contains, ends-with, equals, starts-with).
        include: what to add to ``included``: tag-group.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 50, 50 by default.
        sort: by id or name; ``-`` in front reverses the order.
    """
    return Operation(
        GET_TAGS,
        "/api/tags",
        query=query(
            ("fields[tag-group]", fields_tag_group),
            ("fields[tag]", fields_tag),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(50, 1, 50))),
            ("sort", sort),
        ),
    )


GET_TAGS_FOR_TAG_GROUP = _info(
    "get_tags_for_tag_group",
    "GET /api/tag-groups/{id}/tags",
    Result("collection", "Tag", _PACKAGE),
    scopes=("tags:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_tag_group_tags",),
)


def get_tags_for_tag_group(
    id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
) -> Operation[Collection[models.Tag]]:
    """Get tags for tag group (``GET /api/tag-groups/{id}/tags``).

    Args:
        id: id of the tag group.
        fields_tag: the fields to receive, all by default.
    """
    return Operation(
        GET_TAGS_FOR_TAG_GROUP, f"/api/tag-groups/{segment('id', id)}/tags", query=query(("fields[tag]", fields_tag))
    )


REMOVE_TAG_FROM_CAMPAIGNS = _info(
    "remove_tag_from_campaigns",
    "DELETE /api/tags/{id}/relationships/campaigns",
    Result("nothing"),
    scopes=("campaigns:write", "tags:write"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("delete_tag_relationships_campaigns", "remove_campaigns_from_tag"),
)


def remove_tag_from_campaigns(id: str, ids: Sequence[str]) -> Operation[None]:
    """Remove tag from campaigns (``DELETE /api/tags/{id}/relationships/campaigns``).

    Args:
        id: id of the tag.
        ids: ids of campaigns.
    """
    return Operation(
        REMOVE_TAG_FROM_CAMPAIGNS,
        f"/api/tags/{segment('id', id)}/relationships/campaigns",
        body={"data": identifiers("campaign", ids)},
    )


REMOVE_TAG_FROM_FLOWS = _info(
    "remove_tag_from_flows",
    "DELETE /api/tags/{id}/relationships/flows",
    Result("nothing"),
    scopes=("flows:write", "tags:write"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("delete_tag_relationships_flows", "remove_flows_from_tag"),
)


def remove_tag_from_flows(id: str, ids: Sequence[str]) -> Operation[None]:
    """Remove tag from flows (``DELETE /api/tags/{id}/relationships/flows``).

    Args:
        id: id of the tag.
        ids: ids of flows.
    """
    return Operation(
        REMOVE_TAG_FROM_FLOWS,
        f"/api/tags/{segment('id', id)}/relationships/flows",
        body={"data": identifiers("flow", ids)},
    )


REMOVE_TAG_FROM_LISTS = _info(
    "remove_tag_from_lists",
    "DELETE /api/tags/{id}/relationships/lists",
    Result("nothing"),
    scopes=("lists:write", "tags:write"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("delete_tag_relationships_lists", "remove_lists_from_tag"),
)


def remove_tag_from_lists(id: str, ids: Sequence[str]) -> Operation[None]:
    """Remove tag from lists (``DELETE /api/tags/{id}/relationships/lists``).

    Args:
        id: id of the tag.
        ids: ids of lists.
    """
    return Operation(
        REMOVE_TAG_FROM_LISTS,
        f"/api/tags/{segment('id', id)}/relationships/lists",
        body={"data": identifiers("list", ids)},
    )


REMOVE_TAG_FROM_SEGMENTS = _info(
    "remove_tag_from_segments",
    "DELETE /api/tags/{id}/relationships/segments",
    Result("nothing"),
    scopes=("segments:write", "tags:write"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("delete_tag_relationships_segments", "remove_segments_from_tag"),
)


def remove_tag_from_segments(id: str, ids: Sequence[str]) -> Operation[None]:
    """Remove tag from segments (``DELETE /api/tags/{id}/relationships/segments``).

    Args:
        id: id of the tag.
        ids: ids of segments.
    """
    return Operation(
        REMOVE_TAG_FROM_SEGMENTS,
        f"/api/tags/{segment('id', id)}/relationships/segments",
        body={"data": identifiers("segment", ids)},
    )


TAG_CAMPAIGNS = _info(
    "tag_campaigns",
    "POST /api/tags/{id}/relationships/campaigns",
    Result("nothing"),
    scopes=("campaigns:write", "tags:write"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("add_campaigns_to_tag", "create_tag_relationships_campaign", "create_tag_relationships_campaigns"),
)


def tag_campaigns(id: str, ids: Sequence[str]) -> Operation[None]:
    """Tag campaigns (``POST /api/tags/{id}/relationships/campaigns``).

    Campaigns keep the tags that they have. Returns nothing.

    Args:
        id: id of the tag.
        ids: ids of campaigns.
    """
    return Operation(
        TAG_CAMPAIGNS,
        f"/api/tags/{segment('id', id)}/relationships/campaigns",
        body={"data": identifiers("campaign", ids)},
    )


TAG_FLOWS = _info(
    "tag_flows",
    "POST /api/tags/{id}/relationships/flows",
    Result("nothing"),
    scopes=("flows:write", "tags:write"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("add_flows_to_tag", "create_tag_relationships_flow", "create_tag_relationships_flows"),
)


def tag_flows(id: str, ids: Sequence[str]) -> Operation[None]:
    """Tag flows (``POST /api/tags/{id}/relationships/flows``).

    Flows keep the tags that they have. Returns nothing.

    Args:
        id: id of the tag.
        ids: ids of flows.
    """
    return Operation(
        TAG_FLOWS, f"/api/tags/{segment('id', id)}/relationships/flows", body={"data": identifiers("flow", ids)}
    )


TAG_LISTS = _info(
    "tag_lists",
    "POST /api/tags/{id}/relationships/lists",
    Result("nothing"),
    scopes=("lists:write", "tags:write"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("add_lists_to_tag", "create_tag_relationships_list", "create_tag_relationships_lists"),
)


def tag_lists(id: str, ids: Sequence[str]) -> Operation[None]:
    """Tag lists (``POST /api/tags/{id}/relationships/lists``).

    Lists keep the tags that they have. Returns nothing.

    Args:
        id: id of the tag.
        ids: ids of lists.
    """
    return Operation(
        TAG_LISTS, f"/api/tags/{segment('id', id)}/relationships/lists", body={"data": identifiers("list", ids)}
    )


TAG_SEGMENTS = _info(
    "tag_segments",
    "POST /api/tags/{id}/relationships/segments",
    Result("nothing"),
    scopes=("segments:write", "tags:write"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("add_segments_to_tag", "create_tag_relationships_segment", "create_tag_relationships_segments"),
)


def tag_segments(id: str, ids: Sequence[str]) -> Operation[None]:
    """Tag segments (``POST /api/tags/{id}/relationships/segments``).

    Segments keep the tags that they have. Returns nothing.

    Args:
        id: id of the tag.
        ids: ids of segments.
    """
    return Operation(
        TAG_SEGMENTS,
        f"/api/tags/{segment('id', id)}/relationships/segments",
        body={"data": identifiers("segment", ids)},
    )


UPDATE_TAG = _info(
    "update_tag",
    "PATCH /api/tags/{id}",
    Result("nothing"),
    scopes=("tags:read", "tags:write"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_tag(
    id: str, attributes: models.TagUpdateAttributes | dicts.TagUpdateAttributes | AnyDict
) -> Operation[None]:
    """Update tag (``PATCH /api/tags/{id}``).

    Args:
        id: id of the tag.
        attributes: needs name; absent fields stay as they are.
    """
    return Operation(
        UPDATE_TAG,
        f"/api/tags/{segment('id', id)}",
        body={"data": {"type": "tag", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_TAG_GROUP = _info(
    "update_tag_group",
    "PATCH /api/tag-groups/{id}",
    Result("nothing"),
    scopes=("tags:read", "tags:write"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_tag_group(
    id: str, attributes: models.TagGroupUpdateAttributes | dicts.TagGroupUpdateAttributes | AnyDict
) -> Operation[None]:
    """Update tag group (``PATCH /api/tag-groups/{id}``).

    Args:
        id: id of the tag group.
        attributes: needs name; absent fields stay as they are, ``None`` clears a field.
    """
    return Operation(
        UPDATE_TAG_GROUP,
        f"/api/tag-groups/{segment('id', id)}",
        body={"data": {"type": "tag-group", "id": id, "attributes": plain(attributes)}},
    )


# Aliases: the names of these operations in other clients.
get_tag_relationships_campaigns = get_campaign_ids_for_tag
get_tag_relationships_flows = get_flow_ids_for_tag
get_tag_relationships_lists = get_list_ids_for_tag
get_tag_relationships_segments = get_segment_ids_for_tag
get_group_for_tag = get_tag_group_for_tag
get_tag_tag_group = get_tag_group_for_tag
get_group_id_for_tag = get_tag_group_id_for_tag
get_tag_relationships_group = get_tag_group_id_for_tag
get_tag_relationships_tag_group = get_tag_group_id_for_tag
get_tag_group_relationships_tags = get_tag_ids_for_tag_group
get_tag_group_tags = get_tags_for_tag_group
delete_tag_relationships_campaigns = remove_tag_from_campaigns
remove_campaigns_from_tag = remove_tag_from_campaigns
delete_tag_relationships_flows = remove_tag_from_flows
remove_flows_from_tag = remove_tag_from_flows
delete_tag_relationships_lists = remove_tag_from_lists
remove_lists_from_tag = remove_tag_from_lists
delete_tag_relationships_segments = remove_tag_from_segments
remove_segments_from_tag = remove_tag_from_segments
add_campaigns_to_tag = tag_campaigns
create_tag_relationships_campaign = tag_campaigns
create_tag_relationships_campaigns = tag_campaigns
add_flows_to_tag = tag_flows
create_tag_relationships_flow = tag_flows
create_tag_relationships_flows = tag_flows
add_lists_to_tag = tag_lists
create_tag_relationships_list = tag_lists
create_tag_relationships_lists = tag_lists
add_segments_to_tag = tag_segments
create_tag_relationships_segment = tag_segments
create_tag_relationships_segments = tag_segments


class _TagsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_tag(self, *args: Any, **kwargs: Any) -> Any:
        """Create tag (``POST /api/tags``).

        Scopes: tags:read, tags:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_tag

        An account can have 500 tags, and each thing 100.

        Args:
            attributes: needs name.
            relationships: takes tag-group. ``tag-group``: its group; absent, the default group.
            fields_tag: the fields to receive, all by default.
        """

    def create_tag_group(self, *args: Any, **kwargs: Any) -> Any:
        """Create tag group (``POST /api/tag-groups``).

        Scopes: tags:read, tags:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_tag_group

        An account can have 50 groups.

        Args:
            attributes: needs name.
            fields_tag_group: the fields to receive, all by default.
        """

    def delete_tag(self, *args: Any, **kwargs: Any) -> Any:
        """Delete tag (``DELETE /api/tags/{id}``).

        Scopes: tags:read, tags:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_tag

        Args:
            id: id of the tag.
        """

    def delete_tag_group(self, *args: Any, **kwargs: Any) -> Any:
        """Delete tag group (``DELETE /api/tag-groups/{id}``).

        Scopes: tags:read, tags:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_tag_group

        Args:
            id: id of the tag group.
        """

    def get_campaign_ids_for_tag(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign ids for tag (``GET /api/tags/{id}/relationships/campaigns``).

        Scopes: campaigns:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_campaign_ids_for_tag

        Args:
            id: id of the tag.
        """

    def get_flow_ids_for_tag(self, *args: Any, **kwargs: Any) -> Any:
        """Get flow ids for tag (``GET /api/tags/{id}/relationships/flows``).

        Scopes: flows:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_flow_ids_for_tag

        Args:
            id: id of the tag.
        """

    def get_list_ids_for_tag(self, *args: Any, **kwargs: Any) -> Any:
        """Get list ids for tag (``GET /api/tags/{id}/relationships/lists``).

        Scopes: lists:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_list_ids_for_tag

        Args:
            id: id of the tag.
        """

    def get_segment_ids_for_tag(self, *args: Any, **kwargs: Any) -> Any:
        """Get segment ids for tag (``GET /api/tags/{id}/relationships/segments``).

        Scopes: segments:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_segment_ids_for_tag

        Args:
            id: id of the tag.
        """

    def get_tag(self, *args: Any, **kwargs: Any) -> Any:
        """Get tag (``GET /api/tags/{id}``).

        Scopes: tags:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_tag

        Args:
            id: id of the tag.
            fields_tag_group, fields_tag: the fields to receive, all by default.
            include: what to add to ``included``: tag-group.
        """

    def get_tag_group(self, *args: Any, **kwargs: Any) -> Any:
        """Get tag group (``GET /api/tag-groups/{id}``).

        Scopes: tags:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_tag_group

        Args:
            id: id of the tag group.
            fields_tag_group: the fields to receive, all by default.
        """

    def get_tag_group_for_tag(self, *args: Any, **kwargs: Any) -> Any:
        """Get tag group for tag (``GET /api/tags/{id}/tag-group``).

        Scopes: tags:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_tag_group_for_tag

        Args:
            id: id of the tag.
            fields_tag_group: the fields to receive, all by default.
        """

    def get_tag_group_id_for_tag(self, *args: Any, **kwargs: Any) -> Any:
        """Get tag group id for tag (``GET /api/tags/{id}/relationships/tag-group``).

        Scopes: tags:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_tag_group_id_for_tag

        Args:
            id: id of the tag.
        """

    def get_tag_groups(self, *args: Any, **kwargs: Any) -> Any:
        """Get tag groups (``GET /api/tag-groups``).

        Scopes: tags:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_tag_groups

        Args:
            fields_tag_group: the fields to receive, all by default.
            filter: a `GetTagGroupsFilter` or its text: name (contains, ends-with, equals, starts-with); exclusive,
                default (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 25, 25 by default.
            sort: by id or name; ``-`` in front reverses the order.
        """

    def get_tag_ids_for_tag_group(self, *args: Any, **kwargs: Any) -> Any:
        """Get tag ids for tag group (``GET /api/tag-groups/{id}/relationships/tags``).

        Scopes: tags:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_tag_ids_for_tag_group

        Args:
            id: id of the tag group.
        """

    def get_tags(self, *args: Any, **kwargs: Any) -> Any:
        """Get tags (``GET /api/tags``).

        Scopes: tags:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_tags

        Args:
            fields_tag_group, fields_tag: the fields to receive, all by default.
            filter: a `GetTagsFilter` or its text: name (contains, ends-with, equals, starts-with).
            include: what to add to ``included``: tag-group.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 50, 50 by default.
            sort: by id or name; ``-`` in front reverses the order.
        """

    def get_tags_for_tag_group(self, *args: Any, **kwargs: Any) -> Any:
        """Get tags for tag group (``GET /api/tag-groups/{id}/tags``).

        Scopes: tags:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_tags_for_tag_group

        Args:
            id: id of the tag group.
            fields_tag: the fields to receive, all by default.
        """

    def remove_tag_from_campaigns(self, *args: Any, **kwargs: Any) -> Any:
        """Remove tag from campaigns (``DELETE /api/tags/{id}/relationships/campaigns``).

        Scopes: campaigns:write, tags:write. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/remove_tag_from_campaigns

        Args:
            id: id of the tag.
            ids: ids of campaigns.
        """

    def remove_tag_from_flows(self, *args: Any, **kwargs: Any) -> Any:
        """Remove tag from flows (``DELETE /api/tags/{id}/relationships/flows``).

        Scopes: flows:write, tags:write. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/remove_tag_from_flows

        Args:
            id: id of the tag.
            ids: ids of flows.
        """

    def remove_tag_from_lists(self, *args: Any, **kwargs: Any) -> Any:
        """Remove tag from lists (``DELETE /api/tags/{id}/relationships/lists``).

        Scopes: lists:write, tags:write. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/remove_tag_from_lists

        Args:
            id: id of the tag.
            ids: ids of lists.
        """

    def remove_tag_from_segments(self, *args: Any, **kwargs: Any) -> Any:
        """Remove tag from segments (``DELETE /api/tags/{id}/relationships/segments``).

        Scopes: segments:write, tags:write. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/remove_tag_from_segments

        Args:
            id: id of the tag.
            ids: ids of segments.
        """

    def tag_campaigns(self, *args: Any, **kwargs: Any) -> Any:
        """Tag campaigns (``POST /api/tags/{id}/relationships/campaigns``).

        Scopes: campaigns:write, tags:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/tag_campaigns

        Campaigns keep the tags that they have. Returns nothing.

        Args:
            id: id of the tag.
            ids: ids of campaigns.
        """

    def tag_flows(self, *args: Any, **kwargs: Any) -> Any:
        """Tag flows (``POST /api/tags/{id}/relationships/flows``).

        Scopes: flows:write, tags:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/tag_flows

        Flows keep the tags that they have. Returns nothing.

        Args:
            id: id of the tag.
            ids: ids of flows.
        """

    def tag_lists(self, *args: Any, **kwargs: Any) -> Any:
        """Tag lists (``POST /api/tags/{id}/relationships/lists``).

        Scopes: lists:write, tags:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/tag_lists

        Lists keep the tags that they have. Returns nothing.

        Args:
            id: id of the tag.
            ids: ids of lists.
        """

    def tag_segments(self, *args: Any, **kwargs: Any) -> Any:
        """Tag segments (``POST /api/tags/{id}/relationships/segments``).

        Scopes: segments:write, tags:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/tag_segments

        Segments keep the tags that they have. Returns nothing.

        Args:
            id: id of the tag.
            ids: ids of segments.
        """

    def update_tag(self, *args: Any, **kwargs: Any) -> Any:
        """Update tag (``PATCH /api/tags/{id}``).

        Scopes: tags:read, tags:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_tag

        Args:
            id: id of the tag.
            attributes: needs name; absent fields stay as they are.
        """

    def update_tag_group(self, *args: Any, **kwargs: Any) -> Any:
        """Update tag group (``PATCH /api/tag-groups/{id}``).

        Scopes: tags:read, tags:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_tag_group

        Args:
            id: id of the tag group.
            attributes: needs name; absent fields stay as they are, ``None`` clears a field.
        """


class TagsNamespace(Namespace, _TagsNamespaceDocs):
    """Tags, sent by a blocking client."""

    def create_tag(
        self,
        attributes: models.TagCreateAttributes | dicts.TagCreateAttributes | AnyDict,
        *,
        relationships: models.TagCreateRelationships | Mapping[str, Any] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
    ) -> Single[models.Tag]:
        return self._client.send(create_tag(attributes, relationships=relationships, fields_tag=fields_tag))

    def create_tag_group(
        self,
        attributes: models.TagGroupCreateAttributes | dicts.TagGroupCreateAttributes | AnyDict,
        *,
        fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None,
    ) -> Single[models.TagGroup]:
        return self._client.send(create_tag_group(attributes, fields_tag_group=fields_tag_group))

    def delete_tag(self, id: str) -> None:
        return self._client.send(delete_tag(id))

    def delete_tag_group(self, id: str) -> None:
        return self._client.send(delete_tag_group(id))

    def get_campaign_ids_for_tag(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_campaign_ids_for_tag(id))

    def get_flow_ids_for_tag(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_flow_ids_for_tag(id))

    def get_list_ids_for_tag(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_list_ids_for_tag(id))

    def get_segment_ids_for_tag(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_segment_ids_for_tag(id))

    def get_tag(
        self,
        id: str,
        *,
        fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        include: Sequence[Literal["tag-group"]] | None = None,
    ) -> Single[models.Tag]:
        return self._client.send(get_tag(id, fields_tag_group=fields_tag_group, fields_tag=fields_tag, include=include))

    def get_tag_group(
        self, id: str, *, fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None
    ) -> Single[models.TagGroup]:
        return self._client.send(get_tag_group(id, fields_tag_group=fields_tag_group))

    def get_tag_group_for_tag(
        self, id: str, *, fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None
    ) -> Single[models.TagGroup | None]:
        return self._client.send(get_tag_group_for_tag(id, fields_tag_group=fields_tag_group))

    def get_tag_group_id_for_tag(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_tag_group_id_for_tag(id))

    def get_tag_groups(
        self,
        *,
        fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["id", "-id", "name", "-name"] | None = None,
    ) -> Results[models.TagGroup, Collection[models.TagGroup]]:
        return self._client.items(
            get_tag_groups(
                fields_tag_group=fields_tag_group,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_tag_ids_for_tag_group(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_tag_ids_for_tag_group(id))

    def get_tags(
        self,
        *,
        fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["tag-group"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["id", "-id", "name", "-name"] | None = None,
    ) -> Results[models.Tag, Collection[models.Tag]]:
        return self._client.items(
            get_tags(
                fields_tag_group=fields_tag_group,
                fields_tag=fields_tag,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_tags_for_tag_group(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return self._client.send(get_tags_for_tag_group(id, fields_tag=fields_tag))

    def remove_tag_from_campaigns(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(remove_tag_from_campaigns(id, ids))

    def remove_tag_from_flows(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(remove_tag_from_flows(id, ids))

    def remove_tag_from_lists(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(remove_tag_from_lists(id, ids))

    def remove_tag_from_segments(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(remove_tag_from_segments(id, ids))

    def tag_campaigns(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(tag_campaigns(id, ids))

    def tag_flows(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(tag_flows(id, ids))

    def tag_lists(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(tag_lists(id, ids))

    def tag_segments(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(tag_segments(id, ids))

    def update_tag(self, id: str, attributes: models.TagUpdateAttributes | dicts.TagUpdateAttributes | AnyDict) -> None:
        return self._client.send(update_tag(id, attributes))

    def update_tag_group(
        self, id: str, attributes: models.TagGroupUpdateAttributes | dicts.TagGroupUpdateAttributes | AnyDict
    ) -> None:
        return self._client.send(update_tag_group(id, attributes))

    get_tag_relationships_campaigns = get_campaign_ids_for_tag
    get_tag_relationships_flows = get_flow_ids_for_tag
    get_tag_relationships_lists = get_list_ids_for_tag
    get_tag_relationships_segments = get_segment_ids_for_tag
    get_group_for_tag = get_tag_group_for_tag
    get_tag_tag_group = get_tag_group_for_tag
    get_group_id_for_tag = get_tag_group_id_for_tag
    get_tag_relationships_group = get_tag_group_id_for_tag
    get_tag_relationships_tag_group = get_tag_group_id_for_tag
    get_tag_group_relationships_tags = get_tag_ids_for_tag_group
    get_tag_group_tags = get_tags_for_tag_group
    delete_tag_relationships_campaigns = remove_tag_from_campaigns
    remove_campaigns_from_tag = remove_tag_from_campaigns
    delete_tag_relationships_flows = remove_tag_from_flows
    remove_flows_from_tag = remove_tag_from_flows
    delete_tag_relationships_lists = remove_tag_from_lists
    remove_lists_from_tag = remove_tag_from_lists
    delete_tag_relationships_segments = remove_tag_from_segments
    remove_segments_from_tag = remove_tag_from_segments
    add_campaigns_to_tag = tag_campaigns
    create_tag_relationships_campaign = tag_campaigns
    create_tag_relationships_campaigns = tag_campaigns
    add_flows_to_tag = tag_flows
    create_tag_relationships_flow = tag_flows
    create_tag_relationships_flows = tag_flows
    add_lists_to_tag = tag_lists
    create_tag_relationships_list = tag_lists
    create_tag_relationships_lists = tag_lists
    add_segments_to_tag = tag_segments
    create_tag_relationships_segment = tag_segments
    create_tag_relationships_segments = tag_segments


class AsyncTagsNamespace(AsyncNamespace, _TagsNamespaceDocs):
    """Tags, sent by an async client."""

    async def create_tag(
        self,
        attributes: models.TagCreateAttributes | dicts.TagCreateAttributes | AnyDict,
        *,
        relationships: models.TagCreateRelationships | Mapping[str, Any] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
    ) -> Single[models.Tag]:
        return await self._client.send(create_tag(attributes, relationships=relationships, fields_tag=fields_tag))

    async def create_tag_group(
        self,
        attributes: models.TagGroupCreateAttributes | dicts.TagGroupCreateAttributes | AnyDict,
        *,
        fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None,
    ) -> Single[models.TagGroup]:
        return await self._client.send(create_tag_group(attributes, fields_tag_group=fields_tag_group))

    async def delete_tag(self, id: str) -> None:
        return await self._client.send(delete_tag(id))

    async def delete_tag_group(self, id: str) -> None:
        return await self._client.send(delete_tag_group(id))

    async def get_campaign_ids_for_tag(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_campaign_ids_for_tag(id))

    async def get_flow_ids_for_tag(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_flow_ids_for_tag(id))

    async def get_list_ids_for_tag(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_list_ids_for_tag(id))

    async def get_segment_ids_for_tag(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_segment_ids_for_tag(id))

    async def get_tag(
        self,
        id: str,
        *,
        fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        include: Sequence[Literal["tag-group"]] | None = None,
    ) -> Single[models.Tag]:
        return await self._client.send(
            get_tag(id, fields_tag_group=fields_tag_group, fields_tag=fields_tag, include=include)
        )

    async def get_tag_group(
        self, id: str, *, fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None
    ) -> Single[models.TagGroup]:
        return await self._client.send(get_tag_group(id, fields_tag_group=fields_tag_group))

    async def get_tag_group_for_tag(
        self, id: str, *, fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None
    ) -> Single[models.TagGroup | None]:
        return await self._client.send(get_tag_group_for_tag(id, fields_tag_group=fields_tag_group))

    async def get_tag_group_id_for_tag(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_tag_group_id_for_tag(id))

    def get_tag_groups(
        self,
        *,
        fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["id", "-id", "name", "-name"] | None = None,
    ) -> AsyncResults[models.TagGroup, Collection[models.TagGroup]]:
        return self._client.items(
            get_tag_groups(
                fields_tag_group=fields_tag_group,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def get_tag_ids_for_tag_group(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_tag_ids_for_tag_group(id))

    def get_tags(
        self,
        *,
        fields_tag_group: Sequence[Literal["default", "exclusive", "id", "name"]] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["tag-group"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["id", "-id", "name", "-name"] | None = None,
    ) -> AsyncResults[models.Tag, Collection[models.Tag]]:
        return self._client.items(
            get_tags(
                fields_tag_group=fields_tag_group,
                fields_tag=fields_tag,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def get_tags_for_tag_group(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return await self._client.send(get_tags_for_tag_group(id, fields_tag=fields_tag))

    async def remove_tag_from_campaigns(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(remove_tag_from_campaigns(id, ids))

    async def remove_tag_from_flows(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(remove_tag_from_flows(id, ids))

    async def remove_tag_from_lists(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(remove_tag_from_lists(id, ids))

    async def remove_tag_from_segments(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(remove_tag_from_segments(id, ids))

    async def tag_campaigns(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(tag_campaigns(id, ids))

    async def tag_flows(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(tag_flows(id, ids))

    async def tag_lists(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(tag_lists(id, ids))

    async def tag_segments(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(tag_segments(id, ids))

    async def update_tag(
        self, id: str, attributes: models.TagUpdateAttributes | dicts.TagUpdateAttributes | AnyDict
    ) -> None:
        return await self._client.send(update_tag(id, attributes))

    async def update_tag_group(
        self, id: str, attributes: models.TagGroupUpdateAttributes | dicts.TagGroupUpdateAttributes | AnyDict
    ) -> None:
        return await self._client.send(update_tag_group(id, attributes))

    get_tag_relationships_campaigns = get_campaign_ids_for_tag
    get_tag_relationships_flows = get_flow_ids_for_tag
    get_tag_relationships_lists = get_list_ids_for_tag
    get_tag_relationships_segments = get_segment_ids_for_tag
    get_group_for_tag = get_tag_group_for_tag
    get_tag_tag_group = get_tag_group_for_tag
    get_group_id_for_tag = get_tag_group_id_for_tag
    get_tag_relationships_group = get_tag_group_id_for_tag
    get_tag_relationships_tag_group = get_tag_group_id_for_tag
    get_tag_group_relationships_tags = get_tag_ids_for_tag_group
    get_tag_group_tags = get_tags_for_tag_group
    delete_tag_relationships_campaigns = remove_tag_from_campaigns
    remove_campaigns_from_tag = remove_tag_from_campaigns
    delete_tag_relationships_flows = remove_tag_from_flows
    remove_flows_from_tag = remove_tag_from_flows
    delete_tag_relationships_lists = remove_tag_from_lists
    remove_lists_from_tag = remove_tag_from_lists
    delete_tag_relationships_segments = remove_tag_from_segments
    remove_segments_from_tag = remove_tag_from_segments
    add_campaigns_to_tag = tag_campaigns
    create_tag_relationships_campaign = tag_campaigns
    create_tag_relationships_campaigns = tag_campaigns
    add_flows_to_tag = tag_flows
    create_tag_relationships_flow = tag_flows
    create_tag_relationships_flows = tag_flows
    add_lists_to_tag = tag_lists
    create_tag_relationships_list = tag_lists
    create_tag_relationships_lists = tag_lists
    add_segments_to_tag = tag_segments
    create_tag_relationships_segment = tag_segments
    create_tag_relationships_segments = tag_segments
