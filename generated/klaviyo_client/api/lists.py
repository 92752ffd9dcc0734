"""Lists: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, identifiers, plain, query, segment
from ..runtime.documents import Collection, ResourceIdentifier, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Bulk, Operation, PageSize, Pagination, Quota, RateLimit, RatePenalty, Replay, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


ADD_PROFILES_TO_LIST = _info(
    "add_profiles_to_list",
    "POST /api/lists/{id}/relationships/profiles",
    Result("nothing"),
    scopes=("lists:write", "profiles:write"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    bulk=Bulk(records="/data", items=1_000, type="profile", identifiers=("/id",)),
    aliases=("create_list_relationships", "create_list_relationships_profile", "create_list_relationships_profiles"),
)


def add_profiles_to_list(id: str, ids: Sequence[str]) -> Operation[None]:
    """Add profiles to list (``POST /api/lists/{id}/relationships/profiles``).

    Subscribes nobody: consent stays as it is, see `bulk_subscribe_profiles`. Returns nothing, whether or not a
    profile was on the list already.

    Args:
        id: id of the list.
        ids: ids of profiles, at most 1,000 a call. Ids, not e-mail addresses.
    """
    return Operation(
        ADD_PROFILES_TO_LIST,
        f"/api/lists/{segment('id', id)}/relationships/profiles",
        body={"data": identifiers("profile", ids)},
    )


CREATE_LIST = _info(
    "create_list",
    "POST /api/lists",
    Result("single", "List", _PACKAGE),
    scopes=("lists:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60), daily=Quota(150, 86_400)),
)


def create_list(
    attributes: models.ListCreateAttributes | dicts.ListCreateAttributes | AnyDict,
    *,
    fields_list: Sequence[models.ListField] | None = None,
) -> Operation[Single[models.List]]:
    """Create list (``POST /api/lists``).

    Args:
        attributes: needs name.
        fields_list: the fields to receive, all by default.
    """
    return Operation(
        CREATE_LIST,
        "/api/lists",
        query=query(("fields[list]", fields_list)),
        body={"data": {"type": "list", "attributes": plain(attributes)}},
    )


DELETE_LIST = _info(
    "delete_list",
    "DELETE /api/lists/{id}",
    Result("nothing"),
    scopes=("lists:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def delete_list(id: str) -> Operation[None]:
    """Delete list (``DELETE /api/lists/{id}``).

    Args:
        id: id of the list.
    """
    return Operation(DELETE_LIST, f"/api/lists/{segment('id', id)}")


GET_FLOWS_TRIGGERED_BY_LIST = _info(
    "get_flows_triggered_by_list",
    "GET /api/lists/{id}/flow-triggers",
    Result("collection", "Flow", _PACKAGE),
    scopes=("flows:read", "lists:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_flow_triggers_for_list", "get_list_flow_triggers"),
)


def get_flows_triggered_by_list(
    id: str, *, fields_flow: Sequence[models.FlowField] | None = None
) -> Operation[Collection[models.Flow]]:
    """Get flows triggered by list (``GET /api/lists/{id}/flow-triggers``).

    Args:
        id: id of the list.
        fields_flow: the fields to receive, all by default.
    """
    return Operation(
        GET_FLOWS_TRIGGERED_BY_LIST,
        f"/api/lists/{segment('id', id)}/flow-triggers",
        query=query(("fields[flow]", fields_flow)),
    )


GET_IDS_FOR_FLOWS_TRIGGERED_BY_LIST = _info(
    "get_ids_for_flows_triggered_by_list",
    "GET /api/lists/{id}/relationships/flow-triggers",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("flows:read", "lists:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_flow_trigger_ids_for_list", "get_list_relationships_flow_triggers"),
)


def get_ids_for_flows_triggered_by_list(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get ids for flows triggered by list (``GET /api/lists/{id}/relationships/flow-triggers``).

    Args:
        id: id of the list.
    """
    return Operation(GET_IDS_FOR_FLOWS_TRIGGERED_BY_LIST, f"/api/lists/{segment('id', id)}/relationships/flow-triggers")


GET_LIST = _info(
    "get_list",
    "GET /api/lists/{id}",
    Result("single", "List", _PACKAGE),
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
)


def get_list(
    id: str,
    *,
    additional_fields_list: Sequence[Literal["profile_count"]] | None = None,
    fields_flow: Sequence[models.FlowField] | None = None,
    fields_list: Sequence[models.GetListListField] | None = None,
    fields_tag: Sequence[Literal["id", "name"]] | None = None,
    include: Sequence[Literal["flow-triggers", "tags"]] | None = None,
) -> Operation[Single[models.List]]:
    """Get list (``GET /api/lists/{id}``).

    Args:
        id: id of the list.
        additional_fields_list: fields that are absent unless asked for: profile_count. ``profile_count`` lowers the
            rate limit to 1/s and 15/m.
        fields_flow, fields_list, fields_tag: the fields to receive, all by default.
        include: what to add to ``included``: flow-triggers, tags.
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


GET_LISTS = _info(
    "get_lists",
    "GET /api/lists",
    Result("collection", "List", _PACKAGE),
    scopes=("lists:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
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
    fields_flow: Sequence[models.FlowField] | None = None,
    fields_list: Sequence[models.ListField] | None = None,
    fields_tag: Sequence[Literal["id", "name"]] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["flow-triggers", "tags"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetListsSort | None = None,
) -> Operation[Collection[models.List]]:
    """Get lists (``GET /api/lists``).

    Args:
        fields_flow, fields_list, fields_tag: the fields to receive, all by default.
        filter: a `GetListsFilter` or its text: name, id (any, equals); created, updated (greater-than).
        include: what to add to ``included``: flow-triggers, tags.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 10, 10 by default.
        sort: by created, id, name or updated; ``-`` in front reverses the order.
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


GET_PROFILE_IDS_FOR_LIST = _info(
    "get_profile_ids_for_list",
    "GET /api/lists/{id}/relationships/profiles",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("lists:read", "profiles:read"),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
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
    """Get profile ids for list (``GET /api/lists/{id}/relationships/profiles``).

    Only the ids of the members.

    Args:
        id: id of the list.
        filter: a `GetProfileIdsForListFilter` or its text: email, phone_number, push_token (any, equals); _kx
            (equals); joined_group_at (greater-or-equal, greater-than, less-or-equal, less-than).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by joined_group_at; ``-`` in front reverses the order.
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


GET_PROFILES_FOR_LIST = _info(
    "get_profiles_for_list",
    "GET /api/lists/{id}/profiles",
    Result("collection", "Profile", _PACKAGE),
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
    fields_profile: Sequence[models.GetProfilesForListProfileField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["joined_group_at", "-joined_group_at"] | None = None,
) -> Operation[Collection[models.Profile]]:
    """Get profiles for list (``GET /api/lists/{id}/profiles``).

    The members of the list, with ``joined_group_at``.

    Args:
        id: id of the list.
        additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
            ``predictive_analytics`` lowers the rate limit to 10/s and 150/m.
        fields_profile: the fields to receive, all by default.
        filter: a `GetProfilesForListFilter` or its text: email, phone_number, push_token (any, equals); _kx
            (equals); joined_group_at (greater-or-equal, greater-than, less-or-equal, less-than).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by joined_group_at; ``-`` in front reverses the order.
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


GET_TAG_IDS_FOR_LIST = _info(
    "get_tag_ids_for_list",
    "GET /api/lists/{id}/relationships/tags",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("lists:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_list_relationships_tags",),
)


def get_tag_ids_for_list(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get tag ids for list (``GET /api/lists/{id}/relationships/tags``).

    Args:
        id: id of the list.
    """
    return Operation(GET_TAG_IDS_FOR_LIST, f"/api/lists/{segment('id', id)}/relationships/tags")


GET_TAGS_FOR_LIST = _info(
    "get_tags_for_list",
    "GET /api/lists/{id}/tags",
    Result("collection", "Tag", _PACKAGE),
    scopes=("lists:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_list_tags",),
)


def get_tags_for_list(
    id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
) -> Operation[Collection[models.Tag]]:
    """Get tags for list (``GET /api/lists/{id}/tags``).

    Args:
        id: id of the list.
        fields_tag: the fields to receive, all by default.
    """
    return Operation(
        GET_TAGS_FOR_LIST, f"/api/lists/{segment('id', id)}/tags", query=query(("fields[tag]", fields_tag))
    )


REMOVE_PROFILES_FROM_LIST = _info(
    "remove_profiles_from_list",
    "DELETE /api/lists/{id}/relationships/profiles",
    Result("nothing"),
    scopes=("lists:write", "profiles:write"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    bulk=Bulk(records="/data", items=1_000, type="profile", identifiers=("/id",)),
    aliases=("delete_list_relationships", "delete_list_relationships_profiles"),
)


def remove_profiles_from_list(id: str, ids: Sequence[str]) -> Operation[None]:
    """Remove profiles from list (``DELETE /api/lists/{id}/relationships/profiles``).

    Unsubscribes nobody: consent stays as it is. Returns nothing, whether or not a profile was on the list.

    Args:
        id: id of the list.
        ids: ids of profiles, at most 1,000 a call. Ids, not e-mail addresses.
    """
    return Operation(
        REMOVE_PROFILES_FROM_LIST,
        f"/api/lists/{segment('id', id)}/relationships/profiles",
        body={"data": identifiers("profile", ids)},
    )


UPDATE_LIST = _info(
    "update_list",
    "PATCH /api/lists/{id}",
    Result("single", "List", _PACKAGE),
    scopes=("lists:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_list(
    id: str,
    attributes: models.ListUpdateAttributes | dicts.ListUpdateAttributes | AnyDict,
    *,
    fields_list: Sequence[models.ListField] | None = None,
) -> Operation[Single[models.List]]:
    """Update list (``PATCH /api/lists/{id}``).

    Args:
        id: id of the list.
        attributes: takes name, opt_in_process; absent fields stay as they are, ``None`` clears a field.
        fields_list: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_LIST,
        f"/api/lists/{segment('id', id)}",
        query=query(("fields[list]", fields_list)),
        body={"data": {"type": "list", "id": id, "attributes": plain(attributes)}},
    )


# Aliases: the names of these operations in other clients.
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


class _ListsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def add_profiles_to_list(self, *args: Any, **kwargs: Any) -> Any:
        """Add profiles to list (``POST /api/lists/{id}/relationships/profiles``).

        Scopes: lists:write, profiles:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/add_profiles_to_list

        Subscribes nobody: consent stays as it is, see `bulk_subscribe_profiles`. Returns nothing, whether or not a
        profile was on the list already.

        Args:
            id: id of the list.
            ids: ids of profiles, at most 1,000 a call. Ids, not e-mail addresses.
        """

    def create_list(self, *args: Any, **kwargs: Any) -> Any:
        """Create list (``POST /api/lists``).

        Scopes: lists:write. Limit: 10/s, 150/m, 150/d. https://developers.klaviyo.com/en/reference/create_list

        Args:
            attributes: needs name.
            fields_list: the fields to receive, all by default.
        """

    def delete_list(self, *args: Any, **kwargs: Any) -> Any:
        """Delete list (``DELETE /api/lists/{id}``).

        Scopes: lists:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/delete_list

        Args:
            id: id of the list.
        """

    def get_flows_triggered_by_list(self, *args: Any, **kwargs: Any) -> Any:
        """Get flows triggered by list (``GET /api/lists/{id}/flow-triggers``).

        Scopes: flows:read, lists:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_flows_triggered_by_list

        Args:
            id: id of the list.
            fields_flow: the fields to receive, all by default.
        """

    def get_ids_for_flows_triggered_by_list(self, *args: Any, **kwargs: Any) -> Any:
        """Get ids for flows triggered by list (``GET /api/lists/{id}/relationships/flow-triggers``).

        Scopes: flows:read, lists:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_ids_for_flows_triggered_by_list

        Args:
            id: id of the list.
        """

    def get_list(self, *args: Any, **kwargs: Any) -> Any:
        """Get list (``GET /api/lists/{id}``).

        Scopes: lists:read. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/get_list

        Args:
            id: id of the list.
            additional_fields_list: fields that are absent unless asked for: profile_count. ``profile_count`` lowers the
                rate limit to 1/s and 15/m.
            fields_flow, fields_list, fields_tag: the fields to receive, all by default.
            include: what to add to ``included``: flow-triggers, tags.
        """

    def get_lists(self, *args: Any, **kwargs: Any) -> Any:
        """Get lists (``GET /api/lists``).

        Scopes: lists:read. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/get_lists

        Args:
            fields_flow, fields_list, fields_tag: the fields to receive, all by default.
            filter: a `GetListsFilter` or its text: name, id (any, equals); created, updated (greater-than).
            include: what to add to ``included``: flow-triggers, tags.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 10, 10 by default.
            sort: by created, id, name or updated; ``-`` in front reverses the order.
        """

    def get_profile_ids_for_list(self, *args: Any, **kwargs: Any) -> Any:
        """Get profile ids for list (``GET /api/lists/{id}/relationships/profiles``).

        Scopes: lists:read, profiles:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_profile_ids_for_list

        Only the ids of the members.

        Args:
            id: id of the list.
            filter: a `GetProfileIdsForListFilter` or its text: email, phone_number, push_token (any, equals); _kx
                (equals); joined_group_at (greater-or-equal, greater-than, less-or-equal, less-than).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by joined_group_at; ``-`` in front reverses the order.
        """

    def get_profiles_for_list(self, *args: Any, **kwargs: Any) -> Any:
        """Get profiles for list (``GET /api/lists/{id}/profiles``).

        Scopes: lists:read, profiles:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_profiles_for_list

        The members of the list, with ``joined_group_at``.

        Args:
            id: id of the list.
            additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
                ``predictive_analytics`` lowers the rate limit to 10/s and 150/m.
            fields_profile: the fields to receive, all by default.
            filter: a `GetProfilesForListFilter` or its text: email, phone_number, push_token (any, equals); _kx
                (equals); joined_group_at (greater-or-equal, greater-than, less-or-equal, less-than).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by joined_group_at; ``-`` in front reverses the order.
        """

    def get_tag_ids_for_list(self, *args: Any, **kwargs: Any) -> Any:
        """Get tag ids for list (``GET /api/lists/{id}/relationships/tags``).

        Scopes: lists:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_tag_ids_for_list

        Args:
            id: id of the list.
        """

    def get_tags_for_list(self, *args: Any, **kwargs: Any) -> Any:
        """Get tags for list (``GET /api/lists/{id}/tags``).

        Scopes: lists:read, tags:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_tags_for_list

        Args:
            id: id of the list.
            fields_tag: the fields to receive, all by default.
        """

    def remove_profiles_from_list(self, *args: Any, **kwargs: Any) -> Any:
        """Remove profiles from list (``DELETE /api/lists/{id}/relationships/profiles``).

        Scopes: lists:write, profiles:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/remove_profiles_from_list

        Unsubscribes nobody: consent stays as it is. Returns nothing, whether or not a profile was on the list.

        Args:
            id: id of the list.
            ids: ids of profiles, at most 1,000 a call. Ids, not e-mail addresses.
        """

    def update_list(self, *args: Any, **kwargs: Any) -> Any:
        """Update list (``PATCH /api/lists/{id}``).

        Scopes: lists:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_list

        Args:
            id: id of the list.
            attributes: takes name, opt_in_process; absent fields stay as they are, ``None`` clears a field.
            fields_list: the fields to receive, all by default.
        """


class ListsNamespace(Namespace, _ListsNamespaceDocs):
    """Lists, sent by a blocking client."""

    def add_profiles_to_list(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(add_profiles_to_list(id, ids))

    def create_list(
        self,
        attributes: models.ListCreateAttributes | dicts.ListCreateAttributes | AnyDict,
        *,
        fields_list: Sequence[models.ListField] | None = None,
    ) -> Single[models.List]:
        return self._client.send(create_list(attributes, fields_list=fields_list))

    def delete_list(self, id: str) -> None:
        return self._client.send(delete_list(id))

    def get_flows_triggered_by_list(
        self, id: str, *, fields_flow: Sequence[models.FlowField] | None = None
    ) -> Collection[models.Flow]:
        return self._client.send(get_flows_triggered_by_list(id, fields_flow=fields_flow))

    def get_ids_for_flows_triggered_by_list(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_ids_for_flows_triggered_by_list(id))

    def get_list(
        self,
        id: str,
        *,
        additional_fields_list: Sequence[Literal["profile_count"]] | None = None,
        fields_flow: Sequence[models.FlowField] | None = None,
        fields_list: Sequence[models.GetListListField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        include: Sequence[Literal["flow-triggers", "tags"]] | None = None,
    ) -> Single[models.List]:
        return self._client.send(
            get_list(
                id,
                additional_fields_list=additional_fields_list,
                fields_flow=fields_flow,
                fields_list=fields_list,
                fields_tag=fields_tag,
                include=include,
            )
        )

    def get_lists(
        self,
        *,
        fields_flow: Sequence[models.FlowField] | None = None,
        fields_list: Sequence[models.ListField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["flow-triggers", "tags"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetListsSort | None = None,
    ) -> Results[models.List, Collection[models.List]]:
        return self._client.items(
            get_lists(
                fields_flow=fields_flow,
                fields_list=fields_list,
                fields_tag=fields_tag,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_profile_ids_for_list(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["joined_group_at", "-joined_group_at"] | None = None,
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_profile_ids_for_list(id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort)
        )

    def get_profiles_for_list(
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
            get_profiles_for_list(
                id,
                additional_fields_profile=additional_fields_profile,
                fields_profile=fields_profile,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_tag_ids_for_list(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_tag_ids_for_list(id))

    def get_tags_for_list(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return self._client.send(get_tags_for_list(id, fields_tag=fields_tag))

    def remove_profiles_from_list(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(remove_profiles_from_list(id, ids))

    def update_list(
        self,
        id: str,
        attributes: models.ListUpdateAttributes | dicts.ListUpdateAttributes | AnyDict,
        *,
        fields_list: Sequence[models.ListField] | None = None,
    ) -> Single[models.List]:
        return self._client.send(update_list(id, attributes, fields_list=fields_list))

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


class AsyncListsNamespace(AsyncNamespace, _ListsNamespaceDocs):
    """Lists, sent by an async client."""

    async def add_profiles_to_list(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(add_profiles_to_list(id, ids))

    async def create_list(
        self,
        attributes: models.ListCreateAttributes | dicts.ListCreateAttributes | AnyDict,
        *,
        fields_list: Sequence[models.ListField] | None = None,
    ) -> Single[models.List]:
        return await self._client.send(create_list(attributes, fields_list=fields_list))

    async def delete_list(self, id: str) -> None:
        return await self._client.send(delete_list(id))

    async def get_flows_triggered_by_list(
        self, id: str, *, fields_flow: Sequence[models.FlowField] | None = None
    ) -> Collection[models.Flow]:
        return await self._client.send(get_flows_triggered_by_list(id, fields_flow=fields_flow))

    async def get_ids_for_flows_triggered_by_list(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_ids_for_flows_triggered_by_list(id))

    async def get_list(
        self,
        id: str,
        *,
        additional_fields_list: Sequence[Literal["profile_count"]] | None = None,
        fields_flow: Sequence[models.FlowField] | None = None,
        fields_list: Sequence[models.GetListListField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        include: Sequence[Literal["flow-triggers", "tags"]] | None = None,
    ) -> Single[models.List]:
        return await self._client.send(
            get_list(
                id,
                additional_fields_list=additional_fields_list,
                fields_flow=fields_flow,
                fields_list=fields_list,
                fields_tag=fields_tag,
                include=include,
            )
        )

    def get_lists(
        self,
        *,
        fields_flow: Sequence[models.FlowField] | None = None,
        fields_list: Sequence[models.ListField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["flow-triggers", "tags"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetListsSort | None = None,
    ) -> AsyncResults[models.List, Collection[models.List]]:
        return self._client.items(
            get_lists(
                fields_flow=fields_flow,
                fields_list=fields_list,
                fields_tag=fields_tag,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_profile_ids_for_list(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["joined_group_at", "-joined_group_at"] | None = None,
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_profile_ids_for_list(id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort)
        )

    def get_profiles_for_list(
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
            get_profiles_for_list(
                id,
                additional_fields_profile=additional_fields_profile,
                fields_profile=fields_profile,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def get_tag_ids_for_list(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_tag_ids_for_list(id))

    async def get_tags_for_list(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return await self._client.send(get_tags_for_list(id, fields_tag=fields_tag))

    async def remove_profiles_from_list(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(remove_profiles_from_list(id, ids))

    async def update_list(
        self,
        id: str,
        attributes: models.ListUpdateAttributes | dicts.ListUpdateAttributes | AnyDict,
        *,
        fields_list: Sequence[models.ListField] | None = None,
    ) -> Single[models.List]:
        return await self._client.send(update_list(id, attributes, fields_list=fields_list))

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
