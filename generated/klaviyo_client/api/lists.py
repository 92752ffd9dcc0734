"""Lists: operations of revision 2026-07-15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.answers import Result
from ..runtime.arguments import bounded, identifiers, plain, query, segment
from ..runtime.operation import (
    Bulk,
    Operation,
    OperationInfo,
    PageSize,
    Pagination,
    Quota,
    RateLimit,
    RatePenalty,
    Replay,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.flows import Flow, FlowField
    from ..models.lists import (
        GetListListField,
        GetListsSort,
        GetProfilesForListProfileField,
        List,
        ListCreateAttributes,
        ListField,
        ListUpdateAttributes,
    )
    from ..models.profiles import Profile
    from ..models.tags import Tag
    from ..runtime.documents import Collection, ResourceIdentifier, Single
    from ..runtime.filters import Filter


_PACKAGE = __name__.rpartition(".api.")[0]


ADD_PROFILES_TO_LIST = OperationInfo(
    id="add_profiles_to_list",
    method="POST",
    path_template="/api/lists/{id}/relationships/profiles",
    tag="lists",
    revision="2026-07-15",
    result=Result("nothing"),
    scopes=("lists:write", "profiles:write"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    bulk=Bulk(records="/data", items=1_000, type="profile", identifiers=("/id",)),
    aliases=("create_list_relationships", "create_list_relationships_profile", "create_list_relationships_profiles"),
)


def add_profiles_to_list(id: str, ids: Sequence[str]) -> Operation[None]:
    """Add profiles to list.

    ``POST /api/lists/{id}/relationships/profiles``

    Scopes: ``lists:write``, ``profiles:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/add_profiles_to_list
    """
    return Operation(
        ADD_PROFILES_TO_LIST,
        f"/api/lists/{segment('id', id)}/relationships/profiles",
        body={"data": identifiers("profile", ids)},
    )


CREATE_LIST = OperationInfo(
    id="create_list",
    method="POST",
    path_template="/api/lists",
    tag="lists",
    revision="2026-07-15",
    result=Result("single", "List", _PACKAGE),
    scopes=("lists:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60), daily=Quota(150, 86_400)),
    replay=Replay(safe=False),
)


def create_list(
    attributes: ListCreateAttributes | Mapping[str, Any],
    *,
    fields_list: Sequence[ListField] | None = None,
) -> Operation[Single[List]]:
    """Create list.

    ``POST /api/lists``

    Scopes: ``lists:write``. Rate limit: 10/s, 150/m, 150/d.

    Reference: https://developers.klaviyo.com/en/reference/create_list
    """
    return Operation(
        CREATE_LIST,
        "/api/lists",
        query=query(("fields[list]", fields_list)),
        body={"data": {"type": "list", "attributes": plain(attributes)}},
    )


DELETE_LIST = OperationInfo(
    id="delete_list",
    method="DELETE",
    path_template="/api/lists/{id}",
    tag="lists",
    revision="2026-07-15",
    result=Result("nothing"),
    scopes=("lists:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def delete_list(id: str) -> Operation[None]:
    """Delete list.

    ``DELETE /api/lists/{id}``

    Scopes: ``lists:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/delete_list
    """
    return Operation(DELETE_LIST, f"/api/lists/{segment('id', id)}")


GET_FLOWS_TRIGGERED_BY_LIST = OperationInfo(
    id="get_flows_triggered_by_list",
    method="GET",
    path_template="/api/lists/{id}/flow-triggers",
    tag="lists",
    revision="2026-07-15",
    result=Result("collection", "Flow", _PACKAGE),
    scopes=("flows:read", "lists:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("get_flow_triggers_for_list", "get_list_flow_triggers"),
)


def get_flows_triggered_by_list(
    id: str,
    *,
    fields_flow: Sequence[FlowField] | None = None,
) -> Operation[Collection[Flow]]:
    """Get flows triggered by list.

    ``GET /api/lists/{id}/flow-triggers``

    Scopes: ``flows:read``, ``lists:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_flows_triggered_by_list
    """
    return Operation(
        GET_FLOWS_TRIGGERED_BY_LIST,
        f"/api/lists/{segment('id', id)}/flow-triggers",
        query=query(("fields[flow]", fields_flow)),
    )


GET_IDS_FOR_FLOWS_TRIGGERED_BY_LIST = OperationInfo(
    id="get_ids_for_flows_triggered_by_list",
    method="GET",
    path_template="/api/lists/{id}/relationships/flow-triggers",
    tag="lists",
    revision="2026-07-15",
    result=Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("flows:read", "lists:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("get_flow_trigger_ids_for_list", "get_list_relationships_flow_triggers"),
)


def get_ids_for_flows_triggered_by_list(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get ids for flows triggered by list.

    ``GET /api/lists/{id}/relationships/flow-triggers``

    Scopes: ``flows:read``, ``lists:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_ids_for_flows_triggered_by_list
    """
    return Operation(GET_IDS_FOR_FLOWS_TRIGGERED_BY_LIST, f"/api/lists/{segment('id', id)}/relationships/flow-triggers")


GET_LIST = OperationInfo(
    id="get_list",
    method="GET",
    path_template="/api/lists/{id}",
    tag="lists",
    revision="2026-07-15",
    result=Result("single", "List", _PACKAGE),
    scopes=("lists:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    rate_penalties=(
        RatePenalty(
            "additional-fields[list]",
            "profile_count",
            RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
            "list.profile_count",
        ),
    ),
    replay=Replay(safe=True),
)


def get_list(
    id: str,
    *,
    additional_fields_list: Sequence[Literal["profile_count"]] | None = None,
    fields_flow: Sequence[FlowField] | None = None,
    fields_list: Sequence[GetListListField] | None = None,
    fields_tag: Sequence[Literal["id", "name"]] | None = None,
    include: Sequence[Literal["flow-triggers", "tags"]] | None = None,
) -> Operation[Single[List]]:
    """Get list.

    ``GET /api/lists/{id}``

    Scopes: ``lists:read``. Rate limit: 75/s, 750/m.

    Reference: https://developers.klaviyo.com/en/reference/get_list
    """
    return Operation(
        GET_LIST,
        f"/api/lists/{segment('id', id)}",
        query=query(
            ("additional-fields[list]", additional_fields_list),
            ("fields[flow]", fields_flow),
            ("fields[list]", fields_list),
            ("fields[tag]", fields_tag),
            ("include", include),
        ),
    )


GET_LISTS = OperationInfo(
    id="get_lists",
    method="GET",
    path_template="/api/lists",
    tag="lists",
    revision="2026-07-15",
    result=Result("collection", "List", _PACKAGE),
    scopes=("lists:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
    filters={
        "name": ("any", "equals"),
        "id": ("any", "equals"),
        "created": ("greater-than",),
        "updated": ("greater-than",),
    },
    page_size=PageSize(10, 1, 10),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_lists(
    *,
    fields_flow: Sequence[FlowField] | None = None,
    fields_list: Sequence[ListField] | None = None,
    fields_tag: Sequence[Literal["id", "name"]] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["flow-triggers", "tags"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: GetListsSort | None = None,
) -> Operation[Collection[List]]:
    """Get lists.

    ``GET /api/lists``

    Scopes: ``lists:read``. Rate limit: 75/s, 750/m. Page size: 1 to 10, 10 by default. Filters (`GetListsFilter`):
    name, id, created, updated.

    Reference: https://developers.klaviyo.com/en/reference/get_lists
    """
    return Operation(
        GET_LISTS,
        "/api/lists",
        query=query(
            ("fields[flow]", fields_flow),
            ("fields[list]", fields_list),
            ("fields[tag]", fields_tag),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(10, 1, 10))),
            ("sort", sort),
        ),
    )


GET_PROFILE_IDS_FOR_LIST = OperationInfo(
    id="get_profile_ids_for_list",
    method="GET",
    path_template="/api/lists/{id}/relationships/profiles",
    tag="lists",
    revision="2026-07-15",
    result=Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("lists:read", "profiles:read"),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
    filters={
        "email": ("any", "equals"),
        "phone_number": ("any", "equals"),
        "push_token": ("any", "equals"),
        "_kx": ("equals",),
        "joined_group_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_list_relationships_profiles",),
)


def get_profile_ids_for_list(
    id: str,
    *,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["joined_group_at", "-joined_group_at"] | None = None,
) -> Operation[Collection[ResourceIdentifier]]:
    """Get profile ids for list.

    ``GET /api/lists/{id}/relationships/profiles``

    Scopes: ``lists:read``, ``profiles:read``. Rate limit: 75/s, 750/m. Page size: 1 to 100, 20 by default. Filters
    (`GetProfileIdsForListFilter`): email, phone_number, push_token, _kx, joined_group_at.

    Reference: https://developers.klaviyo.com/en/reference/get_profile_ids_for_list
    """
    return Operation(
        GET_PROFILE_IDS_FOR_LIST,
        f"/api/lists/{segment('id', id)}/relationships/profiles",
        query=query(
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


GET_PROFILES_FOR_LIST = OperationInfo(
    id="get_profiles_for_list",
    method="GET",
    path_template="/api/lists/{id}/profiles",
    tag="lists",
    revision="2026-07-15",
    result=Result("collection", "Profile", _PACKAGE),
    scopes=("lists:read", "profiles:read"),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    rate_penalties=(
        RatePenalty(
            "additional-fields[profile]",
            "predictive_analytics",
            RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
            "profile.predictive_analytics",
        ),
    ),
    replay=Replay(safe=True),
    filters={
        "email": ("any", "equals"),
        "phone_number": ("any", "equals"),
        "push_token": ("any", "equals"),
        "_kx": ("equals",),
        "joined_group_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_list_profiles",),
)


def get_profiles_for_list(
    id: str,
    *,
    additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
    fields_profile: Sequence[GetProfilesForListProfileField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["joined_group_at", "-joined_group_at"] | None = None,
) -> Operation[Collection[Profile]]:
    """Get profiles for list.

    ``GET /api/lists/{id}/profiles``

    Scopes: ``lists:read``, ``profiles:read``. Rate limit: 75/s, 750/m. Page size: 1 to 100, 20 by default. Filters
    (`GetProfilesForListFilter`): email, phone_number, push_token, _kx, joined_group_at.

    Reference: https://developers.klaviyo.com/en/reference/get_profiles_for_list
    """
    return Operation(
        GET_PROFILES_FOR_LIST,
        f"/api/lists/{segment('id', id)}/profiles",
        query=query(
            ("additional-fields[profile]", additional_fields_profile),
            ("fields[profile]", fields_profile),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


GET_TAG_IDS_FOR_LIST = OperationInfo(
    id="get_tag_ids_for_list",
    method="GET",
    path_template="/api/lists/{id}/relationships/tags",
    tag="lists",
    revision="2026-07-15",
    result=Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("lists:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("get_list_relationships_tags",),
)


def get_tag_ids_for_list(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get tag ids for list.

    ``GET /api/lists/{id}/relationships/tags``

    Scopes: ``lists:read``, ``tags:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_tag_ids_for_list
    """
    return Operation(GET_TAG_IDS_FOR_LIST, f"/api/lists/{segment('id', id)}/relationships/tags")


GET_TAGS_FOR_LIST = OperationInfo(
    id="get_tags_for_list",
    method="GET",
    path_template="/api/lists/{id}/tags",
    tag="lists",
    revision="2026-07-15",
    result=Result("collection", "Tag", _PACKAGE),
    scopes=("lists:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("get_list_tags",),
)


def get_tags_for_list(
    id: str,
    *,
    fields_tag: Sequence[Literal["id", "name"]] | None = None,
) -> Operation[Collection[Tag]]:
    """Get tags for list.

    ``GET /api/lists/{id}/tags``

    Scopes: ``lists:read``, ``tags:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_tags_for_list
    """
    return Operation(
        GET_TAGS_FOR_LIST, f"/api/lists/{segment('id', id)}/tags", query=query(("fields[tag]", fields_tag))
    )


REMOVE_PROFILES_FROM_LIST = OperationInfo(
    id="remove_profiles_from_list",
    method="DELETE",
    path_template="/api/lists/{id}/relationships/profiles",
    tag="lists",
    revision="2026-07-15",
    result=Result("nothing"),
    scopes=("lists:write", "profiles:write"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    bulk=Bulk(records="/data", items=1_000, type="profile", identifiers=("/id",)),
    aliases=("delete_list_relationships", "delete_list_relationships_profiles"),
)


def remove_profiles_from_list(id: str, ids: Sequence[str]) -> Operation[None]:
    """Remove profiles from list.

    ``DELETE /api/lists/{id}/relationships/profiles``

    Scopes: ``lists:write``, ``profiles:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/remove_profiles_from_list
    """
    return Operation(
        REMOVE_PROFILES_FROM_LIST,
        f"/api/lists/{segment('id', id)}/relationships/profiles",
        body={"data": identifiers("profile", ids)},
    )


UPDATE_LIST = OperationInfo(
    id="update_list",
    method="PATCH",
    path_template="/api/lists/{id}",
    tag="lists",
    revision="2026-07-15",
    result=Result("single", "List", _PACKAGE),
    scopes=("lists:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def update_list(
    id: str,
    attributes: ListUpdateAttributes | Mapping[str, Any],
    *,
    fields_list: Sequence[ListField] | None = None,
) -> Operation[Single[List]]:
    """Update list.

    ``PATCH /api/lists/{id}``

    Scopes: ``lists:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/update_list
    """
    return Operation(
        UPDATE_LIST,
        f"/api/lists/{segment('id', id)}",
        query=query(("fields[list]", fields_list)),
        body={"data": {"type": "list", "id": id, "attributes": plain(attributes)}},
    )


# Names under which other clients know these operations.
create_list_relationships = add_profiles_to_list
create_list_relationships_profile = add_profiles_to_list
create_list_relationships_profiles = add_profiles_to_list
get_flow_triggers_for_list = get_flows_triggered_by_list
get_list_flow_triggers = get_flows_triggered_by_list
get_flow_trigger_ids_for_list = get_ids_for_flows_triggered_by_list
get_list_relationships_flow_triggers = get_ids_for_flows_triggered_by_list
get_list_relationships_profiles = get_profile_ids_for_list
get_list_profiles = get_profiles_for_list
get_list_relationships_tags = get_tag_ids_for_list
get_list_tags = get_tags_for_list
delete_list_relationships = remove_profiles_from_list
delete_list_relationships_profiles = remove_profiles_from_list
