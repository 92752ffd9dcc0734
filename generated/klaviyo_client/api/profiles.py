"""Profiles: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, member, plain, query, segment
from ..runtime.documents import Collection, ResourceIdentifier, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Bulk, Operation, PageSize, Pagination, Quota, RateLimit, RatePenalty, Replay, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


BULK_IMPORT_PROFILES = _info(
    "bulk_import_profiles",
    "POST /api/profile-bulk-import-jobs",
    Result("single", "ProfileBulkImportJob", _PACKAGE),
    scopes=("lists:write", "profiles:write"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(
        safe=True,
        unless=(
            "/data/attributes/profiles/data/*/meta/patch_properties/append",
            "/data/attributes/profiles/data/*/meta/patch_identifiers/append",
        ),
    ),
    bulk=Bulk(
        records="/data/attributes/profiles/data",
        items=10_000,
        bytes=5_000_000,
        item_bytes=100_000,
        type="profile",
        identifiers=(
            "/id",
            "/attributes/email",
            "/attributes/phone_number",
            "/attributes/external_id",
            "/attributes/_kx",
        ),
        job="get_bulk_import_profiles_job",
        errors="get_errors_for_bulk_import_profiles_job",
    ),
    aliases=("create_profile_bulk_import_job", "spawn_bulk_profile_import_job"),
)


def bulk_import_profiles(
    attributes: models.ProfileImportJobCreateAttributes | Mapping[str, Any],
    *,
    relationships: models.ProfileImportJobCreateRelationships | Mapping[str, Any] | None = None,
    fields_profile_bulk_import_job: Sequence[models.ProfileBulkImportJobField] | None = None,
) -> Operation[Single[models.ProfileBulkImportJob]]:
    """Bulk import profiles (``POST /api/profile-bulk-import-jobs``).

    Starts a job that creates or updates profiles, and returns the job, not the profiles. A job has no status for
    failure: when it is complete, read ``failed_count`` and `get_errors_for_bulk_import_profiles_job`.

    Args:
        attributes: needs profiles, at most 10,000 a call. A call may have 5 MB, a profile 100 KB.
        relationships: takes lists. ``lists``: what the profiles join.
        fields_profile_bulk_import_job: the fields to receive, all by default.
    """
    return Operation(
        BULK_IMPORT_PROFILES,
        "/api/profile-bulk-import-jobs",
        query=query(("fields[profile-bulk-import-job]", fields_profile_bulk_import_job)),
        body={
            "data": {
                "type": "profile-bulk-import-job",
                "attributes": plain(attributes),
                **member(relationships=relationships),
            }
        },
    )


BULK_SUBSCRIBE_PROFILES = _info(
    "bulk_subscribe_profiles",
    "POST /api/profile-subscription-bulk-create-jobs",
    Result("nothing"),
    scopes=("lists:write", "profiles:write", "subscriptions:write"),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
    bulk=Bulk(
        records="/data/attributes/profiles/data",
        items=1_000,
        bytes=5_000_000,
        type="profile",
        identifiers=("/id", "/attributes/email", "/attributes/phone_number"),
    ),
    aliases=("create_profile_subscription_bulk_create_job", "subscribe_profiles"),
)


def bulk_subscribe_profiles(
    attributes: models.SubscriptionCreateJobCreateAttributes | Mapping[str, Any],
    *,
    relationships: models.SubscriptionCreateJobCreateRelationships | Mapping[str, Any] | None = None,
) -> Operation[None]:
    """Bulk subscribe profiles (``POST /api/profile-subscription-bulk-create-jobs``).

    Subscribes profiles to the channels that each names, later; there is no job to read. It lifts earlier
    unsubscribes and suppressions.

    Args:
        attributes: needs profiles, at most 1,000 a call. Each profile names its channels in ``subscriptions``, and
            has the e-mail address or phone number that they need. With ``historical_import`` each needs
            ``consented_at``, without it none may have it.
        relationships: takes list. ``list`` may be absent.
    """
    return Operation(
        BULK_SUBSCRIBE_PROFILES,
        "/api/profile-subscription-bulk-create-jobs",
        body={
            "data": {
                "type": "profile-subscription-bulk-create-job",
                "attributes": plain(attributes),
                **member(relationships=relationships),
            }
        },
    )


BULK_SUPPRESS_PROFILES = _info(
    "bulk_suppress_profiles",
    "POST /api/profile-suppression-bulk-create-jobs",
    Result("single", "ProfileSuppressionBulkCreateJob", _PACKAGE),
    scopes=("profiles:write", "subscriptions:write"),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
    bulk=Bulk(
        records="/data/attributes/profiles/data",
        items=100,
        type="profile",
        identifiers=("/attributes/email",),
        job="get_bulk_suppress_profiles_job",
    ),
    irreversible="these profiles receive no marketing any more",
    aliases=("create_profile_suppression_bulk_create_job", "suppress_profiles"),
)


def bulk_suppress_profiles(
    attributes: models.SuppressionCreateJobCreateAttributes | Mapping[str, Any],
    *,
    relationships: models.SuppressionCreateJobCreateRelationships | Mapping[str, Any] | None = None,
    fields_profile_suppression_bulk_create_job: Sequence[models.ProfileSuppressionBulkCreateJobField] | None = None,
) -> Operation[Single[models.ProfileSuppressionBulkCreateJob]]:
    """Bulk suppress profiles (``POST /api/profile-suppression-bulk-create-jobs``).

    Profiles get no e-mails any more. Returns a job.

    Args:
        attributes: takes profiles, at most 100 a call. Either e-mail addresses here, or one list or segment in
            ``relationships``.
        relationships: takes list, segment. One list or one segment, and no profiles in ``attributes``.
        fields_profile_suppression_bulk_create_job: the fields to receive, all by default.
    """
    return Operation(
        BULK_SUPPRESS_PROFILES,
        "/api/profile-suppression-bulk-create-jobs",
        query=query(("fields[profile-suppression-bulk-create-job]", fields_profile_suppression_bulk_create_job)),
        body={
            "data": {
                "type": "profile-suppression-bulk-create-job",
                "attributes": plain(attributes),
                **member(relationships=relationships),
            }
        },
    )


BULK_UNSUBSCRIBE_PROFILES = _info(
    "bulk_unsubscribe_profiles",
    "POST /api/profile-subscription-bulk-delete-jobs",
    Result("nothing"),
    scopes=("lists:write", "profiles:write", "subscriptions:write"),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True, unless=("/data/relationships/list",)),
    bulk=Bulk(
        records="/data/attributes/profiles/data",
        items=100,
        bytes=5_000_000,
        type="profile",
        identifiers=("/attributes/email", "/attributes/phone_number"),
    ),
    irreversible="these profiles receive no marketing any more",
    aliases=("create_profile_subscription_bulk_delete_job", "unsubscribe_profiles"),
)


def bulk_unsubscribe_profiles(
    attributes: models.SubscriptionDeleteJobCreateAttributes | Mapping[str, Any],
    *,
    relationships: models.SubscriptionDeleteJobCreateRelationships | Mapping[str, Any] | None = None,
) -> Operation[None]:
    """Bulk unsubscribe profiles (``POST /api/profile-subscription-bulk-delete-jobs``).

    Unsubscribes profiles from the channels that each names, later; there is no job to read. A profile that is not
    on the list is unsubscribed from everything.

    Args:
        attributes: needs profiles, at most 100 a call.
        relationships: takes list. ``list`` may be absent.
    """
    return Operation(
        BULK_UNSUBSCRIBE_PROFILES,
        "/api/profile-subscription-bulk-delete-jobs",
        body={
            "data": {
                "type": "profile-subscription-bulk-delete-job",
                "attributes": plain(attributes),
                **member(relationships=relationships),
            }
        },
    )


BULK_UNSUPPRESS_PROFILES = _info(
    "bulk_unsuppress_profiles",
    "POST /api/profile-suppression-bulk-delete-jobs",
    Result("single", "ProfileSuppressionBulkDeleteJob", _PACKAGE),
    scopes=("subscriptions:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
    bulk=Bulk(
        records="/data/attributes/profiles/data",
        items=100,
        type="profile",
        identifiers=("/attributes/email",),
        job="get_bulk_unsuppress_profiles_job",
    ),
    aliases=("create_profile_suppression_bulk_delete_job", "unsuppress_profiles"),
)


def bulk_unsuppress_profiles(
    attributes: models.SuppressionDeleteJobCreateAttributes | Mapping[str, Any],
    *,
    relationships: models.SuppressionDeleteJobCreateRelationships | Mapping[str, Any] | None = None,
    fields_profile_suppression_bulk_delete_job: Sequence[models.ProfileSuppressionBulkDeleteJobField] | None = None,
) -> Operation[Single[models.ProfileSuppressionBulkDeleteJob]]:
    """Bulk unsuppress profiles (``POST /api/profile-suppression-bulk-delete-jobs``).

    Lifts suppressions that users made, not those from bounces or complaints of spam. Returns a job.

    Args:
        attributes: takes profiles, at most 100 a call. Either e-mail addresses here, or one list or segment in
            ``relationships``.
        relationships: takes list, segment. One list or one segment, and no profiles in ``attributes``.
        fields_profile_suppression_bulk_delete_job: the fields to receive, all by default.
    """
    return Operation(
        BULK_UNSUPPRESS_PROFILES,
        "/api/profile-suppression-bulk-delete-jobs",
        query=query(("fields[profile-suppression-bulk-delete-job]", fields_profile_suppression_bulk_delete_job)),
        body={
            "data": {
                "type": "profile-suppression-bulk-delete-job",
                "attributes": plain(attributes),
                **member(relationships=relationships),
            }
        },
    )


CREATE_OR_UPDATE_PROFILE = _info(
    "create_or_update_profile",
    "POST /api/profile-import",
    Result("single", "Profile", _PACKAGE),
    scopes=("profiles:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True, unless=("/data/meta/patch_properties/append", "/data/meta/patch_identifiers/append")),
    payload_bytes=100_000,
    aliases=("create_profile_import",),
)


def create_or_update_profile(
    attributes: models.ProfileUpsertAttributes | dicts.ProfileUpsertAttributes | AnyDict,
    *,
    id: str | None = None,
    meta: models.ProfileMeta | dicts.ProfileMeta | AnyDict | None = None,
    additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
    fields_profile: Sequence[models.ProfileField] | None = None,
) -> Operation[Single[models.Profile]]:
    """Create or update profile (``POST /api/profile-import``).

    Finds the profile by any of its identifiers and updates it, or creates it. If one identifier is known and
    another one is new, the profile gets the new one.

    Args:
        attributes: no field is required. Absent fields stay as they are, ``None`` clears a field, ``properties``
            are merged key by key.
        id: id of a profile that exists; an unknown one is a 404, no new profile.
        meta: takes patch_properties, patch_identifiers. ``patch_properties`` changes lists in ``properties``
            (``append``, ``unappend``) and removes keys (``unset``).
        additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
        fields_profile: the fields to receive, all by default.
    """
    return Operation(
        CREATE_OR_UPDATE_PROFILE,
        "/api/profile-import",
        query=query(("additional-fields[profile]", additional_fields_profile), ("fields[profile]", fields_profile)),
        body={"data": {"type": "profile", "attributes": plain(attributes), **member(id=id, meta=meta)}},
    )


CREATE_PROFILE = _info(
    "create_profile",
    "POST /api/profiles",
    Result("single", "Profile", _PACKAGE),
    scopes=("profiles:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    payload_bytes=100_000,
)


def create_profile(
    attributes: models.ProfileCreateAttributes | dicts.ProfileCreateAttributes | AnyDict,
    *,
    additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
    fields_profile: Sequence[models.ProfileField] | None = None,
) -> Operation[Single[models.Profile]]:
    """Create profile (``POST /api/profiles``).

    Creates only. If a profile has one of the identifiers, the call fails with 409, which tells the id of that
    profile.

    Args:
        attributes: no field is required. ``email``, ``phone_number`` (as +15005550006) and ``external_id`` identify
            it; at most 100 KB. It subscribes to nothing: see `bulk_subscribe_profiles`.
        additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
        fields_profile: the fields to receive, all by default.
    """
    return Operation(
        CREATE_PROFILE,
        "/api/profiles",
        query=query(("additional-fields[profile]", additional_fields_profile), ("fields[profile]", fields_profile)),
        body={"data": {"type": "profile", "attributes": plain(attributes)}},
    )


CREATE_PUSH_TOKEN = _info(
    "create_push_token",
    "POST /api/push-tokens",
    Result("nothing"),
    scopes=("profiles:write", "push-tokens:write"),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(
        safe=True,
        unless=(
            "/data/attributes/profile/data/meta/patch_properties/append",
            "/data/attributes/profile/data/meta/patch_identifiers/append",
        ),
    ),
    payload_bytes=100_000,
)


def create_push_token(
    attributes: models.PushTokenCreateAttributes | dicts.PushTokenCreateAttributes | AnyDict,
) -> Operation[None]:
    """Create push token (``POST /api/push-tokens``).

    Stores a push token, and creates or updates its profile. Returns nothing.

    Args:
        attributes: needs token, platform, vendor, profile. At most 100 KB.
    """
    return Operation(
        CREATE_PUSH_TOKEN, "/api/push-tokens", body={"data": {"type": "push-token", "attributes": plain(attributes)}}
    )


DELETE_PUSH_TOKEN = _info(
    "delete_push_token",
    "DELETE /api/push-tokens/{id}",
    Result("nothing"),
    scopes=("push-tokens:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_push_token(id: str) -> Operation[None]:
    """Delete push token (``DELETE /api/push-tokens/{id}``).

    Args:
        id: id of the push token.
    """
    return Operation(DELETE_PUSH_TOKEN, f"/api/push-tokens/{segment('id', id)}")


GET_BULK_IMPORT_PROFILES_JOB = _info(
    "get_bulk_import_profiles_job",
    "GET /api/profile-bulk-import-jobs/{job_id}",
    Result("single", "ProfileBulkImportJob", _PACKAGE),
    scopes=("lists:read", "profiles:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_bulk_profile_import_job", "get_profile_bulk_import_job"),
)


def get_bulk_import_profiles_job(
    job_id: str,
    *,
    fields_list: Sequence[models.ListField] | None = None,
    fields_profile_bulk_import_job: Sequence[models.ProfileBulkImportJobField] | None = None,
    include: Sequence[Literal["lists"]] | None = None,
) -> Operation[Single[models.ProfileBulkImportJob]]:
    """Get bulk import profiles job (``GET /api/profile-bulk-import-jobs/{job_id}``).

    Complete does not mean that all records were taken, see ``failed_count``. A job is kept for seven days.

    Args:
        job_id: id of the job, from `bulk_import_profiles`.
        fields_list, fields_profile_bulk_import_job: the fields to receive, all by default.
        include: what to add to ``included``: lists.
    """
    return Operation(
        GET_BULK_IMPORT_PROFILES_JOB,
        f"/api/profile-bulk-import-jobs/{segment('job_id', job_id)}",
        query=query(
            ("fields[list]", fields_list),
            ("fields[profile-bulk-import-job]", fields_profile_bulk_import_job),
            ("include", include),
        ),
    )


GET_BULK_IMPORT_PROFILES_JOBS = _info(
    "get_bulk_import_profiles_jobs",
    "GET /api/profile-bulk-import-jobs",
    Result("collection", "ProfileBulkImportJob", _PACKAGE),
    scopes=("lists:read", "profiles:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    filters={"status": ("any", "equals")},
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_bulk_profile_import_jobs", "get_profile_bulk_import_jobs"),
)


def get_bulk_import_profiles_jobs(
    *,
    fields_profile_bulk_import_job: Sequence[models.ProfileBulkImportJobField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at"] | None = None,
) -> Operation[Collection[models.ProfileBulkImportJob]]:
    """Get bulk import profiles jobs (``GET /api/profile-bulk-import-jobs``).

    Args:
        fields_profile_bulk_import_job: the fields to receive, all by default.
        filter: a `GetBulkImportProfilesJobsFilter` or its text: status (any, equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by created_at; ``-`` in front reverses the order.
    """
    return Operation(
        GET_BULK_IMPORT_PROFILES_JOBS,
        "/api/profile-bulk-import-jobs",
        query=query(
            ("fields[profile-bulk-import-job]", fields_profile_bulk_import_job),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


GET_BULK_SUPPRESS_PROFILES_JOB = _info(
    "get_bulk_suppress_profiles_job",
    "GET /api/profile-suppression-bulk-create-jobs/{job_id}",
    Result("single", "ProfileSuppressionBulkCreateJob", _PACKAGE),
    scopes=("subscriptions:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("get_profile_suppression_bulk_create_job",),
)


def get_bulk_suppress_profiles_job(
    job_id: str,
    *,
    fields_profile_suppression_bulk_create_job: Sequence[models.ProfileSuppressionBulkCreateJobField] | None = None,
) -> Operation[Single[models.ProfileSuppressionBulkCreateJob]]:
    """Get bulk suppress profiles job (``GET /api/profile-suppression-bulk-create-jobs/{job_id}``).

    Args:
        job_id: id of the profile suppression bulk create job.
        fields_profile_suppression_bulk_create_job: the fields to receive, all by default.
    """
    return Operation(
        GET_BULK_SUPPRESS_PROFILES_JOB,
        f"/api/profile-suppression-bulk-create-jobs/{segment('job_id', job_id)}",
        query=query(("fields[profile-suppression-bulk-create-job]", fields_profile_suppression_bulk_create_job)),
    )


GET_BULK_SUPPRESS_PROFILES_JOBS = _info(
    "get_bulk_suppress_profiles_jobs",
    "GET /api/profile-suppression-bulk-create-jobs",
    Result("collection", "ProfileSuppressionBulkCreateJob", _PACKAGE),
    scopes=("subscriptions:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    filters={"status": ("equals",), "list_id": ("equals",), "segment_id": ("equals",)},
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_profile_suppression_bulk_create_jobs",),
)


def get_bulk_suppress_profiles_jobs(
    *,
    fields_profile_suppression_bulk_create_job: Sequence[models.ProfileSuppressionBulkCreateJobField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    sort: Literal["created", "-created"] | None = None,
) -> Operation[Collection[models.ProfileSuppressionBulkCreateJob]]:
    """Get bulk suppress profiles jobs (``GET /api/profile-suppression-bulk-create-jobs``).

    Args:
        fields_profile_suppression_bulk_create_job: the fields to receive, all by default.
        filter: a `GetBulkSuppressProfilesJobsFilter` or its text: status, list_id, segment_id (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
        sort: by created; ``-`` in front reverses the order.
    """
    return Operation(
        GET_BULK_SUPPRESS_PROFILES_JOBS,
        "/api/profile-suppression-bulk-create-jobs",
        query=query(
            ("fields[profile-suppression-bulk-create-job]", fields_profile_suppression_bulk_create_job),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("sort", sort),
        ),
    )


GET_BULK_UNSUPPRESS_PROFILES_JOB = _info(
    "get_bulk_unsuppress_profiles_job",
    "GET /api/profile-suppression-bulk-delete-jobs/{job_id}",
    Result("single", "ProfileSuppressionBulkDeleteJob", _PACKAGE),
    scopes=("subscriptions:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("get_profile_suppression_bulk_delete_job",),
)


def get_bulk_unsuppress_profiles_job(
    job_id: str,
    *,
    fields_profile_suppression_bulk_delete_job: Sequence[models.ProfileSuppressionBulkDeleteJobField] | None = None,
) -> Operation[Single[models.ProfileSuppressionBulkDeleteJob]]:
    """Get bulk unsuppress profiles job (``GET /api/profile-suppression-bulk-delete-jobs/{job_id}``).

    Args:
        job_id: id of the profile suppression bulk delete job.
        fields_profile_suppression_bulk_delete_job: the fields to receive, all by default.
    """
    return Operation(
        GET_BULK_UNSUPPRESS_PROFILES_JOB,
        f"/api/profile-suppression-bulk-delete-jobs/{segment('job_id', job_id)}",
        query=query(("fields[profile-suppression-bulk-delete-job]", fields_profile_suppression_bulk_delete_job)),
    )


GET_BULK_UNSUPPRESS_PROFILES_JOBS = _info(
    "get_bulk_unsuppress_profiles_jobs",
    "GET /api/profile-suppression-bulk-delete-jobs",
    Result("collection", "ProfileSuppressionBulkDeleteJob", _PACKAGE),
    scopes=("subscriptions:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    filters={"status": ("equals",), "list_id": ("equals",), "segment_id": ("equals",)},
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_profile_suppression_bulk_delete_jobs",),
)


def get_bulk_unsuppress_profiles_jobs(
    *,
    fields_profile_suppression_bulk_delete_job: Sequence[models.ProfileSuppressionBulkDeleteJobField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    sort: Literal["created", "-created"] | None = None,
) -> Operation[Collection[models.ProfileSuppressionBulkDeleteJob]]:
    """Get bulk unsuppress profiles jobs (``GET /api/profile-suppression-bulk-delete-jobs``).

    Args:
        fields_profile_suppression_bulk_delete_job: the fields to receive, all by default.
        filter: a `GetBulkUnsuppressProfilesJobsFilter` or its text: status, list_id, segment_id (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
        sort: by created; ``-`` in front reverses the order.
    """
    return Operation(
        GET_BULK_UNSUPPRESS_PROFILES_JOBS,
        "/api/profile-suppression-bulk-delete-jobs",
        query=query(
            ("fields[profile-suppression-bulk-delete-job]", fields_profile_suppression_bulk_delete_job),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("sort", sort),
        ),
    )


GET_CONVERSATION_FOR_PROFILE = _info(
    "get_conversation_for_profile",
    "GET /api/profiles/{id}/conversation",
    Result("single", "Conversation", _PACKAGE, nullable=True),
    scopes=("conversations:read", "profiles:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_profile_conversation",),
)


def get_conversation_for_profile(
    id: str, *, fields_conversation: Sequence[Literal["channel", "id"]] | None = None
) -> Operation[Single[models.Conversation | None]]:
    """Get conversation for profile (``GET /api/profiles/{id}/conversation``).

    Args:
        id: id of the profile.
        fields_conversation: the fields to receive, all by default.
    """
    return Operation(
        GET_CONVERSATION_FOR_PROFILE,
        f"/api/profiles/{segment('id', id)}/conversation",
        query=query(("fields[conversation]", fields_conversation)),
    )


GET_CONVERSATION_ID_FOR_PROFILE = _info(
    "get_conversation_id_for_profile",
    "GET /api/profiles/{id}/relationships/conversation",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("conversations:read", "profiles:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_profile_relationships_conversation",),
)


def get_conversation_id_for_profile(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get conversation id for profile (``GET /api/profiles/{id}/relationships/conversation``).

    Args:
        id: id of the profile.
    """
    return Operation(GET_CONVERSATION_ID_FOR_PROFILE, f"/api/profiles/{segment('id', id)}/relationships/conversation")


GET_CONVERSATION_IDS_FOR_PROFILE = _info(
    "get_conversation_ids_for_profile",
    "GET /api/profiles/{id}/relationships/conversations",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("conversations:read", "profiles:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_profile_relationships_conversations",),
)


def get_conversation_ids_for_profile(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get conversation ids for profile (``GET /api/profiles/{id}/relationships/conversations``).

    Args:
        id: id of the profile.
    """
    return Operation(GET_CONVERSATION_IDS_FOR_PROFILE, f"/api/profiles/{segment('id', id)}/relationships/conversations")


GET_CONVERSATIONS_FOR_PROFILE = _info(
    "get_conversations_for_profile",
    "GET /api/profiles/{id}/conversations",
    Result("collection", "Conversation", _PACKAGE),
    scopes=("conversations:read", "profiles:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_profile_conversations",),
)


def get_conversations_for_profile(
    id: str, *, fields_conversation: Sequence[Literal["channel", "id"]] | None = None
) -> Operation[Collection[models.Conversation]]:
    """Get conversations for profile (``GET /api/profiles/{id}/conversations``).

    Args:
        id: id of the profile.
        fields_conversation: the fields to receive, all by default.
    """
    return Operation(
        GET_CONVERSATIONS_FOR_PROFILE,
        f"/api/profiles/{segment('id', id)}/conversations",
        query=query(("fields[conversation]", fields_conversation)),
    )


GET_ERRORS_FOR_BULK_IMPORT_PROFILES_JOB = _info(
    "get_errors_for_bulk_import_profiles_job",
    "GET /api/profile-bulk-import-jobs/{id}/import-errors",
    Result("collection", "ImportErrorResource", _PACKAGE),
    scopes=("profiles:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=(
        "get_bulk_profile_import_job_import_errors",
        "get_import_errors_for_profile_bulk_import_job",
        "get_profile_bulk_import_job_import_errors",
    ),
)


def get_errors_for_bulk_import_profiles_job(
    id: str,
    *,
    fields_import_error: Sequence[models.ImportErrorField] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Collection[models.ImportErrorResource]]:
    """Get errors for bulk import profiles job (``GET /api/profile-bulk-import-jobs/{id}/import-errors``).

    The records that were refused, with the reason and the record as it was sent.

    Args:
        id: id of the job, from `bulk_import_profiles`.
        fields_import_error: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
    """
    return Operation(
        GET_ERRORS_FOR_BULK_IMPORT_PROFILES_JOB,
        f"/api/profile-bulk-import-jobs/{segment('id', id)}/import-errors",
        query=query(
            ("fields[import-error]", fields_import_error),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
        ),
    )


GET_LIST_FOR_BULK_IMPORT_PROFILES_JOB = _info(
    "get_list_for_bulk_import_profiles_job",
    "GET /api/profile-bulk-import-jobs/{id}/lists",
    Result("collection", "List", _PACKAGE),
    scopes=("lists:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=(
        "get_bulk_profile_import_job_lists",
        "get_lists_for_profile_bulk_import_job",
        "get_profile_bulk_import_job_lists",
    ),
)


def get_list_for_bulk_import_profiles_job(
    id: str, *, fields_list: Sequence[models.ListField] | None = None
) -> Operation[Collection[models.List]]:
    """Get list for bulk import profiles job (``GET /api/profile-bulk-import-jobs/{id}/lists``).

    Args:
        id: id of the profile bulk import job.
        fields_list: the fields to receive, all by default.
    """
    return Operation(
        GET_LIST_FOR_BULK_IMPORT_PROFILES_JOB,
        f"/api/profile-bulk-import-jobs/{segment('id', id)}/lists",
        query=query(("fields[list]", fields_list)),
    )


GET_LIST_IDS_FOR_BULK_IMPORT_PROFILES_JOB = _info(
    "get_list_ids_for_bulk_import_profiles_job",
    "GET /api/profile-bulk-import-jobs/{id}/relationships/lists",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("lists:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=(
        "get_bulk_profile_import_job_relationships_lists",
        "get_list_ids_for_profile_bulk_import_job",
        "get_profile_bulk_import_job_relationships_lists",
    ),
)


def get_list_ids_for_bulk_import_profiles_job(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get list ids for bulk import profiles job (``GET /api/profile-bulk-import-jobs/{id}/relationships/lists``).

    Args:
        id: id of the profile bulk import job.
    """
    return Operation(
        GET_LIST_IDS_FOR_BULK_IMPORT_PROFILES_JOB,
        f"/api/profile-bulk-import-jobs/{segment('id', id)}/relationships/lists",
    )


GET_LIST_IDS_FOR_PROFILE = _info(
    "get_list_ids_for_profile",
    "GET /api/profiles/{id}/relationships/lists",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("lists:read", "profiles:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_profile_relationships_lists",),
)


def get_list_ids_for_profile(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get list ids for profile (``GET /api/profiles/{id}/relationships/lists``).

    Args:
        id: id of the profile.
    """
    return Operation(GET_LIST_IDS_FOR_PROFILE, f"/api/profiles/{segment('id', id)}/relationships/lists")


GET_LISTS_FOR_PROFILE = _info(
    "get_lists_for_profile",
    "GET /api/profiles/{id}/lists",
    Result("collection", "List", _PACKAGE),
    scopes=("lists:read", "profiles:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_profile_lists",),
)


def get_lists_for_profile(
    id: str, *, fields_list: Sequence[models.ListField] | None = None
) -> Operation[Collection[models.List]]:
    """Get lists for profile (``GET /api/profiles/{id}/lists``).

    All lists of the profile at once; there are no pages.

    Args:
        id: id of the profile.
        fields_list: the fields to receive, all by default.
    """
    return Operation(
        GET_LISTS_FOR_PROFILE, f"/api/profiles/{segment('id', id)}/lists", query=query(("fields[list]", fields_list))
    )


GET_PROFILE = _info(
    "get_profile",
    "GET /api/profiles/{id}",
    Result("single", "Profile", _PACKAGE),
    scopes=("profiles:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    rate_penalties=(
        RatePenalty("include", "lists", RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)), "profile.lists"),
        RatePenalty("include", "segments", RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)), "profile.segments"),
    ),
)


def get_profile(
    id: str,
    *,
    additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
    fields_conversation: Sequence[Literal["channel", "id"]] | None = None,
    fields_list: Sequence[models.ListField] | None = None,
    fields_profile: Sequence[models.ProfileField] | None = None,
    fields_push_token: Sequence[models.PushTokenField] | None = None,
    fields_segment: Sequence[models.SegmentField] | None = None,
    include: Sequence[Literal["conversations", "lists", "push-tokens", "segments"]] | None = None,
) -> Operation[Single[models.Profile]]:
    """Get profile (``GET /api/profiles/{id}``).

    An id that does not exist is a 404.

    Args:
        id: id of the profile, as Klaviyo gave it; to find one by e-mail address, use `get_profiles` with a filter.
        additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
        fields_conversation, fields_list, fields_profile, fields_push_token, fields_segment: the fields to receive,
            all by default.
        include: what to add to ``included``: conversations, lists, push-tokens, segments. ``lists`` and
            ``segments`` lower the rate limit to 1/s and 15/m; `get_lists_for_profile` does not.
    """
    return Operation(
        GET_PROFILE,
        f"/api/profiles/{segment('id', id)}",
        query=query(
            ("additional-fields[profile]", additional_fields_profile),
            ("fields[conversation]", fields_conversation),
            ("fields[list]", fields_list),
            ("fields[profile]", fields_profile),
            ("fields[push-token]", fields_push_token),
            ("fields[segment]", fields_segment),
            ("include", include),
        ),
    )


GET_PROFILE_FOR_PUSH_TOKEN = _info(
    "get_profile_for_push_token",
    "GET /api/push-tokens/{id}/profile",
    Result("single", "Profile", _PACKAGE, nullable=True),
    scopes=("profiles:read", "push-tokens:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_push_token_profile",),
)


def get_profile_for_push_token(
    id: str,
    *,
    additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
    fields_profile: Sequence[models.ProfileField] | None = None,
) -> Operation[Single[models.Profile | None]]:
    """Get profile for push token (``GET /api/push-tokens/{id}/profile``).

    Args:
        id: id of the push token.
        additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
        fields_profile: the fields to receive, all by default.
    """
    return Operation(
        GET_PROFILE_FOR_PUSH_TOKEN,
        f"/api/push-tokens/{segment('id', id)}/profile",
        query=query(("additional-fields[profile]", additional_fields_profile), ("fields[profile]", fields_profile)),
    )


GET_PROFILE_ID_FOR_PUSH_TOKEN = _info(
    "get_profile_id_for_push_token",
    "GET /api/push-tokens/{id}/relationships/profile",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("profiles:read", "push-tokens:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_push_token_relationships_profile",),
)


def get_profile_id_for_push_token(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get profile id for push token (``GET /api/push-tokens/{id}/relationships/profile``).

    Args:
        id: id of the push token.
    """
    return Operation(GET_PROFILE_ID_FOR_PUSH_TOKEN, f"/api/push-tokens/{segment('id', id)}/relationships/profile")


GET_PROFILE_IDS_FOR_BULK_IMPORT_PROFILES_JOB = _info(
    "get_profile_ids_for_bulk_import_profiles_job",
    "GET /api/profile-bulk-import-jobs/{id}/relationships/profiles",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("profiles:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=(
        "get_bulk_profile_import_job_relationships_profiles",
        "get_profile_bulk_import_job_relationships_profiles",
        "get_profile_ids_for_profile_bulk_import_job",
    ),
)


def get_profile_ids_for_bulk_import_profiles_job(
    id: str, *, page_cursor: str | None = None, page_size: int | None = None
) -> Operation[Collection[ResourceIdentifier]]:
    """Get profile ids for bulk import profiles job (``GET /api/profile-bulk-import-jobs/{id}/relationships/profiles``).

    Args:
        id: id of the profile bulk import job.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
    """
    return Operation(
        GET_PROFILE_IDS_FOR_BULK_IMPORT_PROFILES_JOB,
        f"/api/profile-bulk-import-jobs/{segment('id', id)}/relationships/profiles",
        query=query(("page[cursor]", page_cursor), ("page[size]", bounded(page_size, PageSize(20, 1, 100)))),
    )


GET_PROFILES = _info(
    "get_profiles",
    "GET /api/profiles",
    Result("collection", "Profile", _PACKAGE),
    scopes=("profiles:read",),
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
        "id": ("any", "equals"),
        "email": ("any", "equals"),
        "phone_number": ("any", "equals"),
        "external_id": ("any", "equals"),
        "_kx": ("equals",),
        "created": ("greater-than", "less-than"),
        "updated": ("greater-than", "less-than"),
        "subscriptions.email.marketing.list_suppressions.reason": ("equals",),
        "subscriptions.email.marketing.list_suppressions.timestamp": (
            "greater-or-equal",
            "greater-than",
            "less-or-equal",
            "less-than",
        ),
        "subscriptions.email.marketing.list_suppressions.list_id": ("equals",),
        "subscriptions.email.marketing.suppression.reason": ("equals",),
        "subscriptions.email.marketing.suppression.timestamp": (
            "greater-or-equal",
            "greater-than",
            "less-or-equal",
            "less-than",
        ),
    },
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_profiles(
    *,
    additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
    fields_conversation: Sequence[Literal["channel", "id"]] | None = None,
    fields_profile: Sequence[models.ProfileField] | None = None,
    fields_push_token: Sequence[models.PushTokenField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["conversations", "push-tokens"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetProfilesSort | None = None,
) -> Operation[Collection[models.Profile]]:
    """Get profiles (``GET /api/profiles``).

    All profiles that match, page by page.

    Args:
        additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
            ``predictive_analytics`` lowers the rate limit to 10/s and 150/m, which all operations that ask for it
            share.
        fields_conversation, fields_profile, fields_push_token: the fields to receive, all by default.
        filter: a `GetProfilesFilter` or its text: id, email, phone_number, external_id (any, equals); _kx,
            subscriptions.email.marketing.list_suppressions.reason,
            subscriptions.email.marketing.list_suppressions.list_id,
            subscriptions.email.marketing.suppression.reason (equals); created, updated (greater-than, less-than);
            subscriptions.email.marketing.list_suppressions.timestamp,
            subscriptions.email.marketing.suppression.timestamp (greater-or-equal, greater-than, less-or-equal,
            less-than).
        include: what to add to ``included``: conversations, push-tokens.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by created, email, id, subscriptions.email.marketing.list_suppressions.timestamp,
            subscriptions.email.marketing.suppression.timestamp or updated; ``-`` in front reverses the order.
    """
    return Operation(
        GET_PROFILES,
        "/api/profiles",
        query=query(
            ("additional-fields[profile]", additional_fields_profile),
            ("fields[conversation]", fields_conversation),
            ("fields[profile]", fields_profile),
            ("fields[push-token]", fields_push_token),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


GET_PROFILES_FOR_BULK_IMPORT_PROFILES_JOB = _info(
    "get_profiles_for_bulk_import_profiles_job",
    "GET /api/profile-bulk-import-jobs/{id}/profiles",
    Result("collection", "Profile", _PACKAGE),
    scopes=("profiles:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=(
        "get_bulk_profile_import_job_profiles",
        "get_profile_bulk_import_job_profiles",
        "get_profiles_for_profile_bulk_import_job",
    ),
)


def get_profiles_for_bulk_import_profiles_job(
    id: str,
    *,
    additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
    fields_profile: Sequence[models.ProfileField] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Collection[models.Profile]]:
    """Get profiles for bulk import profiles job (``GET /api/profile-bulk-import-jobs/{id}/profiles``).

    Args:
        id: id of the job, from `bulk_import_profiles`.
        additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
        fields_profile: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
    """
    return Operation(
        GET_PROFILES_FOR_BULK_IMPORT_PROFILES_JOB,
        f"/api/profile-bulk-import-jobs/{segment('id', id)}/profiles",
        query=query(
            ("additional-fields[profile]", additional_fields_profile),
            ("fields[profile]", fields_profile),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
        ),
    )


GET_PUSH_TOKEN = _info(
    "get_push_token",
    "GET /api/push-tokens/{id}",
    Result("single", "PushToken", _PACKAGE),
    scopes=("profiles:read", "push-tokens:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_push_token(
    id: str,
    *,
    fields_profile: Sequence[models.GetEventProfileField] | None = None,
    fields_push_token: Sequence[models.PushTokenField] | None = None,
    include: Sequence[Literal["profile"]] | None = None,
) -> Operation[Single[models.PushToken]]:
    """Get push token (``GET /api/push-tokens/{id}``).

    Args:
        id: id of the push token.
        fields_profile, fields_push_token: the fields to receive, all by default.
        include: what to add to ``included``: profile.
    """
    return Operation(
        GET_PUSH_TOKEN,
        f"/api/push-tokens/{segment('id', id)}",
        query=query(
            ("fields[profile]", fields_profile), ("fields[push-token]", fields_push_token), ("include", include)
        ),
    )


GET_PUSH_TOKEN_IDS_FOR_PROFILE = _info(
    "get_push_token_ids_for_profile",
    "GET /api/profiles/{id}/relationships/push-tokens",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("profiles:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_profile_relationships_push_tokens",),
)


def get_push_token_ids_for_profile(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get push token ids for profile (``GET /api/profiles/{id}/relationships/push-tokens``).

    Args:
        id: id of the profile.
    """
    return Operation(GET_PUSH_TOKEN_IDS_FOR_PROFILE, f"/api/profiles/{segment('id', id)}/relationships/push-tokens")


GET_PUSH_TOKENS = _info(
    "get_push_tokens",
    "GET /api/push-tokens",
    Result("collection", "PushToken", _PACKAGE),
    scopes=("profiles:read", "push-tokens:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    filters={"id": ("equals",), "profile.id": ("equals",), "enablement_status": ("equals",), "platform": ("equals",)},
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_push_tokens(
    *,
    fields_profile: Sequence[models.GetEventProfileField] | None = None,
    fields_push_token: Sequence[models.PushTokenField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["profile"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Collection[models.PushToken]]:
    """Get push tokens (``GET /api/push-tokens``).

    Args:
        fields_profile, fields_push_token: the fields to receive, all by default.
        filter: a `GetPushTokensFilter` or its text: id, profile.id, enablement_status, platform (equals).
        include: what to add to ``included``: profile.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
    """
    return Operation(
        GET_PUSH_TOKENS,
        "/api/push-tokens",
        query=query(
            ("fields[profile]", fields_profile),
            ("fields[push-token]", fields_push_token),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
        ),
    )


GET_PUSH_TOKENS_FOR_PROFILE = _info(
    "get_push_tokens_for_profile",
    "GET /api/profiles/{id}/push-tokens",
    Result("collection", "PushToken", _PACKAGE),
    scopes=("profiles:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_profile_push_tokens",),
)


def get_push_tokens_for_profile(
    id: str, *, fields_push_token: Sequence[models.PushTokenField] | None = None
) -> Operation[Collection[models.PushToken]]:
    """Get push tokens for profile (``GET /api/profiles/{id}/push-tokens``).

    Args:
        id: id of the profile.
        fields_push_token: the fields to receive, all by default.
    """
    return Operation(
        GET_PUSH_TOKENS_FOR_PROFILE,
        f"/api/profiles/{segment('id', id)}/push-tokens",
        query=query(("fields[push-token]", fields_push_token)),
    )


GET_SEGMENT_IDS_FOR_PROFILE = _info(
    "get_segment_ids_for_profile",
    "GET /api/profiles/{id}/relationships/segments",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("profiles:read", "segments:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_profile_relationships_segments",),
)


def get_segment_ids_for_profile(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get segment ids for profile (``GET /api/profiles/{id}/relationships/segments``).

    Args:
        id: id of the profile.
    """
    return Operation(GET_SEGMENT_IDS_FOR_PROFILE, f"/api/profiles/{segment('id', id)}/relationships/segments")


GET_SEGMENTS_FOR_PROFILE = _info(
    "get_segments_for_profile",
    "GET /api/profiles/{id}/segments",
    Result("collection", "Segment", _PACKAGE),
    scopes=("profiles:read", "segments:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_profile_segments",),
)


def get_segments_for_profile(
    id: str, *, fields_segment: Sequence[models.SegmentField] | None = None
) -> Operation[Collection[models.Segment]]:
    """Get segments for profile (``GET /api/profiles/{id}/segments``).

    All segments of the profile at once; there are no pages.

    Args:
        id: id of the profile.
        fields_segment: the fields to receive, all by default.
    """
    return Operation(
        GET_SEGMENTS_FOR_PROFILE,
        f"/api/profiles/{segment('id', id)}/segments",
        query=query(("fields[segment]", fields_segment)),
    )


MERGE_PROFILES = _info(
    "merge_profiles",
    "POST /api/profile-merge",
    Result("single", "Profile", _PACKAGE),
    scopes=("profiles:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    irreversible="it deletes the source profile",
    aliases=("create_profile_merge",),
)


def merge_profiles(
    id: str,
    relationships: models.ProfileMergeRelationships | Mapping[str, Any],
    *,
    fields_profile: Sequence[Literal["id"]] | None = None,
) -> Operation[Single[models.Profile]]:
    """Merge profiles (``POST /api/profile-merge``).

    Merges one profile into another, some time later; until then both ids work.

    Args:
        id: id of the profile that stays.
        relationships: needs profiles. ``profiles`` holds exactly one: the profile that ceases to exist.
        fields_profile: the fields to receive, all by default.
    """
    return Operation(
        MERGE_PROFILES,
        "/api/profile-merge",
        query=query(("fields[profile]", fields_profile)),
        body={"data": {"type": "profile-merge", "id": id, "relationships": plain(relationships)}},
    )


UPDATE_PROFILE = _info(
    "update_profile",
    "PATCH /api/profiles/{id}",
    Result("single", "Profile", _PACKAGE),
    scopes=("profiles:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True, unless=("/data/meta/patch_properties/append", "/data/meta/patch_identifiers/append")),
    payload_bytes=100_000,
)


def update_profile(
    id: str,
    attributes: models.ProfileUpdateAttributes | dicts.ProfileUpdateAttributes | AnyDict,
    *,
    meta: models.ProfileMeta | dicts.ProfileMeta | AnyDict | None = None,
    additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
    fields_profile: Sequence[models.ProfileField] | None = None,
) -> Operation[Single[models.Profile]]:
    """Update profile (``PATCH /api/profiles/{id}``).

    Changes the fields that are sent.

    Args:
        id: id of the profile; an unknown one is a 404.
        attributes: absent fields stay as they are, ``None`` clears a field. ``properties`` are merged key by key;
            to remove a key, use ``meta``.
        meta: takes patch_properties, patch_identifiers; absent fields stay as they are, ``None`` clears a field.
            ``patch_properties`` changes lists in ``properties`` (``append``, ``unappend``) and removes keys
            (``unset``).
        additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
        fields_profile: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_PROFILE,
        f"/api/profiles/{segment('id', id)}",
        query=query(("additional-fields[profile]", additional_fields_profile), ("fields[profile]", fields_profile)),
        body={"data": {"type": "profile", "id": id, "attributes": plain(attributes), **member(meta=meta)}},
    )


# Aliases: the names of these operations in other clients.
create_profile_bulk_import_job = bulk_import_profiles
spawn_bulk_profile_import_job = bulk_import_profiles
create_profile_subscription_bulk_create_job = bulk_subscribe_profiles
subscribe_profiles = bulk_subscribe_profiles
create_profile_suppression_bulk_create_job = bulk_suppress_profiles
suppress_profiles = bulk_suppress_profiles
create_profile_subscription_bulk_delete_job = bulk_unsubscribe_profiles
unsubscribe_profiles = bulk_unsubscribe_profiles
create_profile_suppression_bulk_delete_job = bulk_unsuppress_profiles
unsuppress_profiles = bulk_unsuppress_profiles
create_profile_import = create_or_update_profile
get_bulk_profile_import_job = get_bulk_import_profiles_job
get_profile_bulk_import_job = get_bulk_import_profiles_job
get_bulk_profile_import_jobs = get_bulk_import_profiles_jobs
get_profile_bulk_import_jobs = get_bulk_import_profiles_jobs
get_profile_suppression_bulk_create_job = get_bulk_suppress_profiles_job
get_profile_suppression_bulk_create_jobs = get_bulk_suppress_profiles_jobs
get_profile_suppression_bulk_delete_job = get_bulk_unsuppress_profiles_job
get_profile_suppression_bulk_delete_jobs = get_bulk_unsuppress_profiles_jobs
get_profile_conversation = get_conversation_for_profile
get_profile_relationships_conversation = get_conversation_id_for_profile
get_profile_relationships_conversations = get_conversation_ids_for_profile
get_profile_conversations = get_conversations_for_profile
get_bulk_profile_import_job_import_errors = get_errors_for_bulk_import_profiles_job
get_import_errors_for_profile_bulk_import_job = get_errors_for_bulk_import_profiles_job
get_profile_bulk_import_job_import_errors = get_errors_for_bulk_import_profiles_job
get_bulk_profile_import_job_lists = get_list_for_bulk_import_profiles_job
get_lists_for_profile_bulk_import_job = get_list_for_bulk_import_profiles_job
get_profile_bulk_import_job_lists = get_list_for_bulk_import_profiles_job
get_bulk_profile_import_job_relationships_lists = get_list_ids_for_bulk_import_profiles_job
get_list_ids_for_profile_bulk_import_job = get_list_ids_for_bulk_import_profiles_job
get_profile_bulk_import_job_relationships_lists = get_list_ids_for_bulk_import_profiles_job
get_profile_relationships_lists = get_list_ids_for_profile
get_profile_lists = get_lists_for_profile
get_push_token_profile = get_profile_for_push_token
get_push_token_relationships_profile = get_profile_id_for_push_token
get_bulk_profile_import_job_relationships_profiles = get_profile_ids_for_bulk_import_profiles_job
get_profile_bulk_import_job_relationships_profiles = get_profile_ids_for_bulk_import_profiles_job
get_profile_ids_for_profile_bulk_import_job = get_profile_ids_for_bulk_import_profiles_job
get_bulk_profile_import_job_profiles = get_profiles_for_bulk_import_profiles_job
get_profile_bulk_import_job_profiles = get_profiles_for_bulk_import_profiles_job
get_profiles_for_profile_bulk_import_job = get_profiles_for_bulk_import_profiles_job
get_profile_relationships_push_tokens = get_push_token_ids_for_profile
get_profile_push_tokens = get_push_tokens_for_profile
get_profile_relationships_segments = get_segment_ids_for_profile
get_profile_segments = get_segments_for_profile
create_profile_merge = merge_profiles


class _ProfilesNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def bulk_import_profiles(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk import profiles (``POST /api/profile-bulk-import-jobs``).

        Scopes: lists:write, profiles:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/bulk_import_profiles

        Starts a job that creates or updates profiles, and returns the job, not the profiles. A job has no status for
        failure: when it is complete, read ``failed_count`` and `get_errors_for_bulk_import_profiles_job`.

        Args:
            attributes: needs profiles, at most 10,000 a call. A call may have 5 MB, a profile 100 KB.
            relationships: takes lists. ``lists``: what the profiles join.
            fields_profile_bulk_import_job: the fields to receive, all by default.
        """

    def bulk_subscribe_profiles(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk subscribe profiles (``POST /api/profile-subscription-bulk-create-jobs``).

        Scopes: lists:write, profiles:write, subscriptions:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/bulk_subscribe_profiles

        Subscribes profiles to the channels that each names, later; there is no job to read. It lifts earlier
        unsubscribes and suppressions.

        Args:
            attributes: needs profiles, at most 1,000 a call. Each profile names its channels in ``subscriptions``, and
                has the e-mail address or phone number that they need. With ``historical_import`` each needs
                ``consented_at``, without it none may have it.
            relationships: takes list. ``list`` may be absent.
        """

    def bulk_suppress_profiles(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk suppress profiles (``POST /api/profile-suppression-bulk-create-jobs``).

        Scopes: profiles:write, subscriptions:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/bulk_suppress_profiles

        Profiles get no e-mails any more. Returns a job.

        Args:
            attributes: takes profiles, at most 100 a call. Either e-mail addresses here, or one list or segment in
                ``relationships``.
            relationships: takes list, segment. One list or one segment, and no profiles in ``attributes``.
            fields_profile_suppression_bulk_create_job: the fields to receive, all by default.
        """

    def bulk_unsubscribe_profiles(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk unsubscribe profiles (``POST /api/profile-subscription-bulk-delete-jobs``).

        Scopes: lists:write, profiles:write, subscriptions:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/bulk_unsubscribe_profiles

        Unsubscribes profiles from the channels that each names, later; there is no job to read. A profile that is not
        on the list is unsubscribed from everything.

        Args:
            attributes: needs profiles, at most 100 a call.
            relationships: takes list. ``list`` may be absent.
        """

    def bulk_unsuppress_profiles(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk unsuppress profiles (``POST /api/profile-suppression-bulk-delete-jobs``).

        Scopes: subscriptions:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/bulk_unsuppress_profiles

        Lifts suppressions that users made, not those from bounces or complaints of spam. Returns a job.

        Args:
            attributes: takes profiles, at most 100 a call. Either e-mail addresses here, or one list or segment in
                ``relationships``.
            relationships: takes list, segment. One list or one segment, and no profiles in ``attributes``.
            fields_profile_suppression_bulk_delete_job: the fields to receive, all by default.
        """

    def create_or_update_profile(self, *args: Any, **kwargs: Any) -> Any:
        """Create or update profile (``POST /api/profile-import``).

        Scopes: profiles:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/create_or_update_profile

        Finds the profile by any of its identifiers and updates it, or creates it. If one identifier is known and
        another one is new, the profile gets the new one.

        Args:
            attributes: no field is required. Absent fields stay as they are, ``None`` clears a field, ``properties``
                are merged key by key.
            id: id of a profile that exists; an unknown one is a 404, no new profile.
            meta: takes patch_properties, patch_identifiers. ``patch_properties`` changes lists in ``properties``
                (``append``, ``unappend``) and removes keys (``unset``).
            additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
            fields_profile: the fields to receive, all by default.
        """

    def create_profile(self, *args: Any, **kwargs: Any) -> Any:
        """Create profile (``POST /api/profiles``).

        Scopes: profiles:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/create_profile

        Creates only. If a profile has one of the identifiers, the call fails with 409, which tells the id of that
        profile.

        Args:
            attributes: no field is required. ``email``, ``phone_number`` (as +15005550006) and ``external_id`` identify
                it; at most 100 KB. It subscribes to nothing: see `bulk_subscribe_profiles`.
            additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
            fields_profile: the fields to receive, all by default.
        """

    def create_push_token(self, *args: Any, **kwargs: Any) -> Any:
        """Create push token (``POST /api/push-tokens``).

        Scopes: profiles:write, push-tokens:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/create_push_token

        Stores a push token, and creates or updates its profile. Returns nothing.

        Args:
            attributes: needs token, platform, vendor, profile. At most 100 KB.
        """

    def delete_push_token(self, *args: Any, **kwargs: Any) -> Any:
        """Delete push token (``DELETE /api/push-tokens/{id}``).

        Scopes: push-tokens:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_push_token

        Args:
            id: id of the push token.
        """

    def get_bulk_import_profiles_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk import profiles job (``GET /api/profile-bulk-import-jobs/{job_id}``).

        Scopes: lists:read, profiles:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_bulk_import_profiles_job

        Complete does not mean that all records were taken, see ``failed_count``. A job is kept for seven days.

        Args:
            job_id: id of the job, from `bulk_import_profiles`.
            fields_list, fields_profile_bulk_import_job: the fields to receive, all by default.
            include: what to add to ``included``: lists.
        """

    def get_bulk_import_profiles_jobs(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk import profiles jobs (``GET /api/profile-bulk-import-jobs``).

        Scopes: lists:read, profiles:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_bulk_import_profiles_jobs

        Args:
            fields_profile_bulk_import_job: the fields to receive, all by default.
            filter: a `GetBulkImportProfilesJobsFilter` or its text: status (any, equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by created_at; ``-`` in front reverses the order.
        """

    def get_bulk_suppress_profiles_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk suppress profiles job (``GET /api/profile-suppression-bulk-create-jobs/{job_id}``).

        Scopes: subscriptions:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_bulk_suppress_profiles_job

        Args:
            job_id: id of the profile suppression bulk create job.
            fields_profile_suppression_bulk_create_job: the fields to receive, all by default.
        """

    def get_bulk_suppress_profiles_jobs(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk suppress profiles jobs (``GET /api/profile-suppression-bulk-create-jobs``).

        Scopes: subscriptions:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_bulk_suppress_profiles_jobs

        Args:
            fields_profile_suppression_bulk_create_job: the fields to receive, all by default.
            filter: a `GetBulkSuppressProfilesJobsFilter` or its text: status, list_id, segment_id (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
            sort: by created; ``-`` in front reverses the order.
        """

    def get_bulk_unsuppress_profiles_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk unsuppress profiles job (``GET /api/profile-suppression-bulk-delete-jobs/{job_id}``).

        Scopes: subscriptions:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_bulk_unsuppress_profiles_job

        Args:
            job_id: id of the profile suppression bulk delete job.
            fields_profile_suppression_bulk_delete_job: the fields to receive, all by default.
        """

    def get_bulk_unsuppress_profiles_jobs(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk unsuppress profiles jobs (``GET /api/profile-suppression-bulk-delete-jobs``).

        Scopes: subscriptions:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_bulk_unsuppress_profiles_jobs

        Args:
            fields_profile_suppression_bulk_delete_job: the fields to receive, all by default.
            filter: a `GetBulkUnsuppressProfilesJobsFilter` or its text: status, list_id, segment_id (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
            sort: by created; ``-`` in front reverses the order.
        """

    def get_conversation_for_profile(self, *args: Any, **kwargs: Any) -> Any:
        """Get conversation for profile (``GET /api/profiles/{id}/conversation``).

        Scopes: conversations:read, profiles:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_conversation_for_profile

        Args:
            id: id of the profile.
            fields_conversation: the fields to receive, all by default.
        """

    def get_conversation_id_for_profile(self, *args: Any, **kwargs: Any) -> Any:
        """Get conversation id for profile (``GET /api/profiles/{id}/relationships/conversation``).

        Scopes: conversations:read, profiles:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_conversation_id_for_profile

        Args:
            id: id of the profile.
        """

    def get_conversation_ids_for_profile(self, *args: Any, **kwargs: Any) -> Any:
        """Get conversation ids for profile (``GET /api/profiles/{id}/relationships/conversations``).

        Scopes: conversations:read, profiles:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_conversation_ids_for_profile

        Args:
            id: id of the profile.
        """

    def get_conversations_for_profile(self, *args: Any, **kwargs: Any) -> Any:
        """Get conversations for profile (``GET /api/profiles/{id}/conversations``).

        Scopes: conversations:read, profiles:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_conversations_for_profile

        Args:
            id: id of the profile.
            fields_conversation: the fields to receive, all by default.
        """

    def get_errors_for_bulk_import_profiles_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get errors for bulk import profiles job (``GET /api/profile-bulk-import-jobs/{id}/import-errors``).

        Scopes: profiles:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_errors_for_bulk_import_profiles_job

        The records that were refused, with the reason and the record as it was sent.

        Args:
            id: id of the job, from `bulk_import_profiles`.
            fields_import_error: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
        """

    def get_list_for_bulk_import_profiles_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get list for bulk import profiles job (``GET /api/profile-bulk-import-jobs/{id}/lists``).

        Scopes: lists:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_list_for_bulk_import_profiles_job

        Args:
            id: id of the profile bulk import job.
            fields_list: the fields to receive, all by default.
        """

    def get_list_ids_for_bulk_import_profiles_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get list ids for bulk import profiles job (``GET /api/profile-bulk-import-jobs/{id}/relationships/lists``).

        Scopes: lists:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_list_ids_for_bulk_import_profiles_job

        Args:
            id: id of the profile bulk import job.
        """

    def get_list_ids_for_profile(self, *args: Any, **kwargs: Any) -> Any:
        """Get list ids for profile (``GET /api/profiles/{id}/relationships/lists``).

        Scopes: lists:read, profiles:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_list_ids_for_profile

        Args:
            id: id of the profile.
        """

    def get_lists_for_profile(self, *args: Any, **kwargs: Any) -> Any:
        """Get lists for profile (``GET /api/profiles/{id}/lists``).

        Scopes: lists:read, profiles:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_lists_for_profile

        All lists of the profile at once; there are no pages.

        Args:
            id: id of the profile.
            fields_list: the fields to receive, all by default.
        """

    def get_profile(self, *args: Any, **kwargs: Any) -> Any:
        """Get profile (``GET /api/profiles/{id}``).

        Scopes: profiles:read. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/get_profile

        An id that does not exist is a 404.

        Args:
            id: id of the profile, as Klaviyo gave it; to find one by e-mail address, use `get_profiles` with a filter.
            additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
            fields_conversation, fields_list, fields_profile, fields_push_token, fields_segment: the fields to receive,
                all by default.
            include: what to add to ``included``: conversations, lists, push-tokens, segments. ``lists`` and
                ``segments`` lower the rate limit to 1/s and 15/m; `get_lists_for_profile` does not.
        """

    def get_profile_for_push_token(self, *args: Any, **kwargs: Any) -> Any:
        """Get profile for push token (``GET /api/push-tokens/{id}/profile``).

        Scopes: profiles:read, push-tokens:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_profile_for_push_token

        Args:
            id: id of the push token.
            additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
            fields_profile: the fields to receive, all by default.
        """

    def get_profile_id_for_push_token(self, *args: Any, **kwargs: Any) -> Any:
        """Get profile id for push token (``GET /api/push-tokens/{id}/relationships/profile``).

        Scopes: profiles:read, push-tokens:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_profile_id_for_push_token

        Args:
            id: id of the push token.
        """

    def get_profile_ids_for_bulk_import_profiles_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get profile ids for bulk import profiles job (``GET /api/profile-bulk-import-jobs/{id}/relationships/profiles``).

        Scopes: profiles:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_profile_ids_for_bulk_import_profiles_job

        Args:
            id: id of the profile bulk import job.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
        """

    def get_profiles(self, *args: Any, **kwargs: Any) -> Any:
        """Get profiles (``GET /api/profiles``).

        Scopes: profiles:read. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/get_profiles

        All profiles that match, page by page.

        Args:
            additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
                ``predictive_analytics`` lowers the rate limit to 10/s and 150/m, which all operations that ask for it
                share.
            fields_conversation, fields_profile, fields_push_token: the fields to receive, all by default.
            filter: a `GetProfilesFilter` or its text: id, email, phone_number, external_id (any, equals); _kx,
                subscriptions.email.marketing.list_suppressions.reason,
                subscriptions.email.marketing.list_suppressions.list_id,
                subscriptions.email.marketing.suppression.reason (equals); created, updated (greater-than, less-than);
                subscriptions.email.marketing.list_suppressions.timestamp,
                subscriptions.email.marketing.suppression.timestamp (greater-or-equal, greater-than, less-or-equal,
                less-than).
            include: what to add to ``included``: conversations, push-tokens.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by created, email, id, subscriptions.email.marketing.list_suppressions.timestamp,
                subscriptions.email.marketing.suppression.timestamp or updated; ``-`` in front reverses the order.
        """

    def get_profiles_for_bulk_import_profiles_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get profiles for bulk import profiles job (``GET /api/profile-bulk-import-jobs/{id}/profiles``).

        Scopes: profiles:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_profiles_for_bulk_import_profiles_job

        Args:
            id: id of the job, from `bulk_import_profiles`.
            additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
            fields_profile: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
        """

    def get_push_token(self, *args: Any, **kwargs: Any) -> Any:
        """Get push token (``GET /api/push-tokens/{id}``).

        Scopes: profiles:read, push-tokens:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_push_token

        Args:
            id: id of the push token.
            fields_profile, fields_push_token: the fields to receive, all by default.
            include: what to add to ``included``: profile.
        """

    def get_push_token_ids_for_profile(self, *args: Any, **kwargs: Any) -> Any:
        """Get push token ids for profile (``GET /api/profiles/{id}/relationships/push-tokens``).

        Scopes: profiles:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_push_token_ids_for_profile

        Args:
            id: id of the profile.
        """

    def get_push_tokens(self, *args: Any, **kwargs: Any) -> Any:
        """Get push tokens (``GET /api/push-tokens``).

        Scopes: profiles:read, push-tokens:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_push_tokens

        Args:
            fields_profile, fields_push_token: the fields to receive, all by default.
            filter: a `GetPushTokensFilter` or its text: id, profile.id, enablement_status, platform (equals).
            include: what to add to ``included``: profile.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
        """

    def get_push_tokens_for_profile(self, *args: Any, **kwargs: Any) -> Any:
        """Get push tokens for profile (``GET /api/profiles/{id}/push-tokens``).

        Scopes: profiles:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_push_tokens_for_profile

        Args:
            id: id of the profile.
            fields_push_token: the fields to receive, all by default.
        """

    def get_segment_ids_for_profile(self, *args: Any, **kwargs: Any) -> Any:
        """Get segment ids for profile (``GET /api/profiles/{id}/relationships/segments``).

        Scopes: profiles:read, segments:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_segment_ids_for_profile

        Args:
            id: id of the profile.
        """

    def get_segments_for_profile(self, *args: Any, **kwargs: Any) -> Any:
        """Get segments for profile (``GET /api/profiles/{id}/segments``).

        Scopes: profiles:read, segments:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_segments_for_profile

        All segments of the profile at once; there are no pages.

        Args:
            id: id of the profile.
            fields_segment: the fields to receive, all by default.
        """

    def merge_profiles(self, *args: Any, **kwargs: Any) -> Any:
        """Merge profiles (``POST /api/profile-merge``).

        Scopes: profiles:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/merge_profiles

        Merges one profile into another, some time later; until then both ids work.

        Args:
            id: id of the profile that stays.
            relationships: needs profiles. ``profiles`` holds exactly one: the profile that ceases to exist.
            fields_profile: the fields to receive, all by default.
        """

    def update_profile(self, *args: Any, **kwargs: Any) -> Any:
        """Update profile (``PATCH /api/profiles/{id}``).

        Scopes: profiles:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/update_profile

        Changes the fields that are sent.

        Args:
            id: id of the profile; an unknown one is a 404.
            attributes: absent fields stay as they are, ``None`` clears a field. ``properties`` are merged key by key;
                to remove a key, use ``meta``.
            meta: takes patch_properties, patch_identifiers; absent fields stay as they are, ``None`` clears a field.
                ``patch_properties`` changes lists in ``properties`` (``append``, ``unappend``) and removes keys
                (``unset``).
            additional_fields_profile: fields that are absent unless asked for: subscriptions, predictive_analytics.
            fields_profile: the fields to receive, all by default.
        """


class ProfilesNamespace(Namespace, _ProfilesNamespaceDocs):
    """Profiles, sent by a blocking client."""

    def bulk_import_profiles(
        self,
        attributes: models.ProfileImportJobCreateAttributes | Mapping[str, Any],
        *,
        relationships: models.ProfileImportJobCreateRelationships | Mapping[str, Any] | None = None,
        fields_profile_bulk_import_job: Sequence[models.ProfileBulkImportJobField] | None = None,
    ) -> Single[models.ProfileBulkImportJob]:
        return self._client.send(
            bulk_import_profiles(
                attributes, relationships=relationships, fields_profile_bulk_import_job=fields_profile_bulk_import_job
            )
        )

    def bulk_subscribe_profiles(
        self,
        attributes: models.SubscriptionCreateJobCreateAttributes | Mapping[str, Any],
        *,
        relationships: models.SubscriptionCreateJobCreateRelationships | Mapping[str, Any] | None = None,
    ) -> None:
        return self._client.send(bulk_subscribe_profiles(attributes, relationships=relationships))

    def bulk_suppress_profiles(
        self,
        attributes: models.SuppressionCreateJobCreateAttributes | Mapping[str, Any],
        *,
        relationships: models.SuppressionCreateJobCreateRelationships | Mapping[str, Any] | None = None,
        fields_profile_suppression_bulk_create_job: Sequence[models.ProfileSuppressionBulkCreateJobField] | None = None,
    ) -> Single[models.ProfileSuppressionBulkCreateJob]:
        return self._client.send(
            bulk_suppress_profiles(
                attributes,
                relationships=relationships,
                fields_profile_suppression_bulk_create_job=fields_profile_suppression_bulk_create_job,
            )
        )

    def bulk_unsubscribe_profiles(
        self,
        attributes: models.SubscriptionDeleteJobCreateAttributes | Mapping[str, Any],
        *,
        relationships: models.SubscriptionDeleteJobCreateRelationships | Mapping[str, Any] | None = None,
    ) -> None:
        return self._client.send(bulk_unsubscribe_profiles(attributes, relationships=relationships))

    def bulk_unsuppress_profiles(
        self,
        attributes: models.SuppressionDeleteJobCreateAttributes | Mapping[str, Any],
        *,
        relationships: models.SuppressionDeleteJobCreateRelationships | Mapping[str, Any] | None = None,
        fields_profile_suppression_bulk_delete_job: Sequence[models.ProfileSuppressionBulkDeleteJobField] | None = None,
    ) -> Single[models.ProfileSuppressionBulkDeleteJob]:
        return self._client.send(
            bulk_unsuppress_profiles(
                attributes,
                relationships=relationships,
                fields_profile_suppression_bulk_delete_job=fields_profile_suppression_bulk_delete_job,
            )
        )

    def create_or_update_profile(
        self,
        attributes: models.ProfileUpsertAttributes | dicts.ProfileUpsertAttributes | AnyDict,
        *,
        id: str | None = None,
        meta: models.ProfileMeta | dicts.ProfileMeta | AnyDict | None = None,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
    ) -> Single[models.Profile]:
        return self._client.send(
            create_or_update_profile(
                attributes,
                id=id,
                meta=meta,
                additional_fields_profile=additional_fields_profile,
                fields_profile=fields_profile,
            )
        )

    def create_profile(
        self,
        attributes: models.ProfileCreateAttributes | dicts.ProfileCreateAttributes | AnyDict,
        *,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
    ) -> Single[models.Profile]:
        return self._client.send(
            create_profile(
                attributes, additional_fields_profile=additional_fields_profile, fields_profile=fields_profile
            )
        )

    def create_push_token(
        self, attributes: models.PushTokenCreateAttributes | dicts.PushTokenCreateAttributes | AnyDict
    ) -> None:
        return self._client.send(create_push_token(attributes))

    def delete_push_token(self, id: str) -> None:
        return self._client.send(delete_push_token(id))

    def get_bulk_import_profiles_job(
        self,
        job_id: str,
        *,
        fields_list: Sequence[models.ListField] | None = None,
        fields_profile_bulk_import_job: Sequence[models.ProfileBulkImportJobField] | None = None,
        include: Sequence[Literal["lists"]] | None = None,
    ) -> Single[models.ProfileBulkImportJob]:
        return self._client.send(
            get_bulk_import_profiles_job(
                job_id,
                fields_list=fields_list,
                fields_profile_bulk_import_job=fields_profile_bulk_import_job,
                include=include,
            )
        )

    def get_bulk_import_profiles_jobs(
        self,
        *,
        fields_profile_bulk_import_job: Sequence[models.ProfileBulkImportJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created_at", "-created_at"] | None = None,
    ) -> Results[models.ProfileBulkImportJob, Collection[models.ProfileBulkImportJob]]:
        return self._client.items(
            get_bulk_import_profiles_jobs(
                fields_profile_bulk_import_job=fields_profile_bulk_import_job,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_bulk_suppress_profiles_job(
        self,
        job_id: str,
        *,
        fields_profile_suppression_bulk_create_job: Sequence[models.ProfileSuppressionBulkCreateJobField] | None = None,
    ) -> Single[models.ProfileSuppressionBulkCreateJob]:
        return self._client.send(
            get_bulk_suppress_profiles_job(
                job_id, fields_profile_suppression_bulk_create_job=fields_profile_suppression_bulk_create_job
            )
        )

    def get_bulk_suppress_profiles_jobs(
        self,
        *,
        fields_profile_suppression_bulk_create_job: Sequence[models.ProfileSuppressionBulkCreateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> Results[models.ProfileSuppressionBulkCreateJob, Collection[models.ProfileSuppressionBulkCreateJob]]:
        return self._client.items(
            get_bulk_suppress_profiles_jobs(
                fields_profile_suppression_bulk_create_job=fields_profile_suppression_bulk_create_job,
                filter=filter,
                page_cursor=page_cursor,
                sort=sort,
            )
        )

    def get_bulk_unsuppress_profiles_job(
        self,
        job_id: str,
        *,
        fields_profile_suppression_bulk_delete_job: Sequence[models.ProfileSuppressionBulkDeleteJobField] | None = None,
    ) -> Single[models.ProfileSuppressionBulkDeleteJob]:
        return self._client.send(
            get_bulk_unsuppress_profiles_job(
                job_id, fields_profile_suppression_bulk_delete_job=fields_profile_suppression_bulk_delete_job
            )
        )

    def get_bulk_unsuppress_profiles_jobs(
        self,
        *,
        fields_profile_suppression_bulk_delete_job: Sequence[models.ProfileSuppressionBulkDeleteJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> Results[models.ProfileSuppressionBulkDeleteJob, Collection[models.ProfileSuppressionBulkDeleteJob]]:
        return self._client.items(
            get_bulk_unsuppress_profiles_jobs(
                fields_profile_suppression_bulk_delete_job=fields_profile_suppression_bulk_delete_job,
                filter=filter,
                page_cursor=page_cursor,
                sort=sort,
            )
        )

    def get_conversation_for_profile(
        self, id: str, *, fields_conversation: Sequence[Literal["channel", "id"]] | None = None
    ) -> Single[models.Conversation | None]:
        return self._client.send(get_conversation_for_profile(id, fields_conversation=fields_conversation))

    def get_conversation_id_for_profile(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_conversation_id_for_profile(id))

    def get_conversation_ids_for_profile(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_conversation_ids_for_profile(id))

    def get_conversations_for_profile(
        self, id: str, *, fields_conversation: Sequence[Literal["channel", "id"]] | None = None
    ) -> Collection[models.Conversation]:
        return self._client.send(get_conversations_for_profile(id, fields_conversation=fields_conversation))

    def get_errors_for_bulk_import_profiles_job(
        self,
        id: str,
        *,
        fields_import_error: Sequence[models.ImportErrorField] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> Results[models.ImportErrorResource, Collection[models.ImportErrorResource]]:
        return self._client.items(
            get_errors_for_bulk_import_profiles_job(
                id, fields_import_error=fields_import_error, page_cursor=page_cursor, page_size=page_size
            )
        )

    def get_list_for_bulk_import_profiles_job(
        self, id: str, *, fields_list: Sequence[models.ListField] | None = None
    ) -> Collection[models.List]:
        return self._client.send(get_list_for_bulk_import_profiles_job(id, fields_list=fields_list))

    def get_list_ids_for_bulk_import_profiles_job(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_list_ids_for_bulk_import_profiles_job(id))

    def get_list_ids_for_profile(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_list_ids_for_profile(id))

    def get_lists_for_profile(
        self, id: str, *, fields_list: Sequence[models.ListField] | None = None
    ) -> Collection[models.List]:
        return self._client.send(get_lists_for_profile(id, fields_list=fields_list))

    def get_profile(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_conversation: Sequence[Literal["channel", "id"]] | None = None,
        fields_list: Sequence[models.ListField] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
        fields_push_token: Sequence[models.PushTokenField] | None = None,
        fields_segment: Sequence[models.SegmentField] | None = None,
        include: Sequence[Literal["conversations", "lists", "push-tokens", "segments"]] | None = None,
    ) -> Single[models.Profile]:
        return self._client.send(
            get_profile(
                id,
                additional_fields_profile=additional_fields_profile,
                fields_conversation=fields_conversation,
                fields_list=fields_list,
                fields_profile=fields_profile,
                fields_push_token=fields_push_token,
                fields_segment=fields_segment,
                include=include,
            )
        )

    def get_profile_for_push_token(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
    ) -> Single[models.Profile | None]:
        return self._client.send(
            get_profile_for_push_token(
                id, additional_fields_profile=additional_fields_profile, fields_profile=fields_profile
            )
        )

    def get_profile_id_for_push_token(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_profile_id_for_push_token(id))

    def get_profile_ids_for_bulk_import_profiles_job(
        self, id: str, *, page_cursor: str | None = None, page_size: int | None = None
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_profile_ids_for_bulk_import_profiles_job(id, page_cursor=page_cursor, page_size=page_size)
        )

    def get_profiles(
        self,
        *,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_conversation: Sequence[Literal["channel", "id"]] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
        fields_push_token: Sequence[models.PushTokenField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["conversations", "push-tokens"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetProfilesSort | None = None,
    ) -> Results[models.Profile, Collection[models.Profile]]:
        return self._client.items(
            get_profiles(
                additional_fields_profile=additional_fields_profile,
                fields_conversation=fields_conversation,
                fields_profile=fields_profile,
                fields_push_token=fields_push_token,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_profiles_for_bulk_import_profiles_job(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> Results[models.Profile, Collection[models.Profile]]:
        return self._client.items(
            get_profiles_for_bulk_import_profiles_job(
                id,
                additional_fields_profile=additional_fields_profile,
                fields_profile=fields_profile,
                page_cursor=page_cursor,
                page_size=page_size,
            )
        )

    def get_push_token(
        self,
        id: str,
        *,
        fields_profile: Sequence[models.GetEventProfileField] | None = None,
        fields_push_token: Sequence[models.PushTokenField] | None = None,
        include: Sequence[Literal["profile"]] | None = None,
    ) -> Single[models.PushToken]:
        return self._client.send(
            get_push_token(id, fields_profile=fields_profile, fields_push_token=fields_push_token, include=include)
        )

    def get_push_token_ids_for_profile(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_push_token_ids_for_profile(id))

    def get_push_tokens(
        self,
        *,
        fields_profile: Sequence[models.GetEventProfileField] | None = None,
        fields_push_token: Sequence[models.PushTokenField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["profile"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> Results[models.PushToken, Collection[models.PushToken]]:
        return self._client.items(
            get_push_tokens(
                fields_profile=fields_profile,
                fields_push_token=fields_push_token,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
            )
        )

    def get_push_tokens_for_profile(
        self, id: str, *, fields_push_token: Sequence[models.PushTokenField] | None = None
    ) -> Collection[models.PushToken]:
        return self._client.send(get_push_tokens_for_profile(id, fields_push_token=fields_push_token))

    def get_segment_ids_for_profile(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_segment_ids_for_profile(id))

    def get_segments_for_profile(
        self, id: str, *, fields_segment: Sequence[models.SegmentField] | None = None
    ) -> Collection[models.Segment]:
        return self._client.send(get_segments_for_profile(id, fields_segment=fields_segment))

    def merge_profiles(
        self,
        id: str,
        relationships: models.ProfileMergeRelationships | Mapping[str, Any],
        *,
        fields_profile: Sequence[Literal["id"]] | None = None,
    ) -> Single[models.Profile]:
        return self._client.send(merge_profiles(id, relationships, fields_profile=fields_profile))

    def update_profile(
        self,
        id: str,
        attributes: models.ProfileUpdateAttributes | dicts.ProfileUpdateAttributes | AnyDict,
        *,
        meta: models.ProfileMeta | dicts.ProfileMeta | AnyDict | None = None,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
    ) -> Single[models.Profile]:
        return self._client.send(
            update_profile(
                id,
                attributes,
                meta=meta,
                additional_fields_profile=additional_fields_profile,
                fields_profile=fields_profile,
            )
        )

    create_profile_bulk_import_job = bulk_import_profiles
    spawn_bulk_profile_import_job = bulk_import_profiles
    create_profile_subscription_bulk_create_job = bulk_subscribe_profiles
    subscribe_profiles = bulk_subscribe_profiles
    create_profile_suppression_bulk_create_job = bulk_suppress_profiles
    suppress_profiles = bulk_suppress_profiles
    create_profile_subscription_bulk_delete_job = bulk_unsubscribe_profiles
    unsubscribe_profiles = bulk_unsubscribe_profiles
    create_profile_suppression_bulk_delete_job = bulk_unsuppress_profiles
    unsuppress_profiles = bulk_unsuppress_profiles
    create_profile_import = create_or_update_profile
    get_bulk_profile_import_job = get_bulk_import_profiles_job
    get_profile_bulk_import_job = get_bulk_import_profiles_job
    get_bulk_profile_import_jobs = get_bulk_import_profiles_jobs
    get_profile_bulk_import_jobs = get_bulk_import_profiles_jobs
    get_profile_suppression_bulk_create_job = get_bulk_suppress_profiles_job
    get_profile_suppression_bulk_create_jobs = get_bulk_suppress_profiles_jobs
    get_profile_suppression_bulk_delete_job = get_bulk_unsuppress_profiles_job
    get_profile_suppression_bulk_delete_jobs = get_bulk_unsuppress_profiles_jobs
    get_profile_conversation = get_conversation_for_profile
    get_profile_relationships_conversation = get_conversation_id_for_profile
    get_profile_relationships_conversations = get_conversation_ids_for_profile
    get_profile_conversations = get_conversations_for_profile
    get_bulk_profile_import_job_import_errors = get_errors_for_bulk_import_profiles_job
    get_import_errors_for_profile_bulk_import_job = get_errors_for_bulk_import_profiles_job
    get_profile_bulk_import_job_import_errors = get_errors_for_bulk_import_profiles_job
    get_bulk_profile_import_job_lists = get_list_for_bulk_import_profiles_job
    get_lists_for_profile_bulk_import_job = get_list_for_bulk_import_profiles_job
    get_profile_bulk_import_job_lists = get_list_for_bulk_import_profiles_job
    get_bulk_profile_import_job_relationships_lists = get_list_ids_for_bulk_import_profiles_job
    get_list_ids_for_profile_bulk_import_job = get_list_ids_for_bulk_import_profiles_job
    get_profile_bulk_import_job_relationships_lists = get_list_ids_for_bulk_import_profiles_job
    get_profile_relationships_lists = get_list_ids_for_profile
    get_profile_lists = get_lists_for_profile
    get_push_token_profile = get_profile_for_push_token
    get_push_token_relationships_profile = get_profile_id_for_push_token
    get_bulk_profile_import_job_relationships_profiles = get_profile_ids_for_bulk_import_profiles_job
    get_profile_bulk_import_job_relationships_profiles = get_profile_ids_for_bulk_import_profiles_job
    get_profile_ids_for_profile_bulk_import_job = get_profile_ids_for_bulk_import_profiles_job
    get_bulk_profile_import_job_profiles = get_profiles_for_bulk_import_profiles_job
    get_profile_bulk_import_job_profiles = get_profiles_for_bulk_import_profiles_job
    get_profiles_for_profile_bulk_import_job = get_profiles_for_bulk_import_profiles_job
    get_profile_relationships_push_tokens = get_push_token_ids_for_profile
    get_profile_push_tokens = get_push_tokens_for_profile
    get_profile_relationships_segments = get_segment_ids_for_profile
    get_profile_segments = get_segments_for_profile
    create_profile_merge = merge_profiles


class AsyncProfilesNamespace(AsyncNamespace, _ProfilesNamespaceDocs):
    """Profiles, sent by an async client."""

    async def bulk_import_profiles(
        self,
        attributes: models.ProfileImportJobCreateAttributes | Mapping[str, Any],
        *,
        relationships: models.ProfileImportJobCreateRelationships | Mapping[str, Any] | None = None,
        fields_profile_bulk_import_job: Sequence[models.ProfileBulkImportJobField] | None = None,
    ) -> Single[models.ProfileBulkImportJob]:
        return await self._client.send(
            bulk_import_profiles(
                attributes, relationships=relationships, fields_profile_bulk_import_job=fields_profile_bulk_import_job
            )
        )

    async def bulk_subscribe_profiles(
        self,
        attributes: models.SubscriptionCreateJobCreateAttributes | Mapping[str, Any],
        *,
        relationships: models.SubscriptionCreateJobCreateRelationships | Mapping[str, Any] | None = None,
    ) -> None:
        return await self._client.send(bulk_subscribe_profiles(attributes, relationships=relationships))

    async def bulk_suppress_profiles(
        self,
        attributes: models.SuppressionCreateJobCreateAttributes | Mapping[str, Any],
        *,
        relationships: models.SuppressionCreateJobCreateRelationships | Mapping[str, Any] | None = None,
        fields_profile_suppression_bulk_create_job: Sequence[models.ProfileSuppressionBulkCreateJobField] | None = None,
    ) -> Single[models.ProfileSuppressionBulkCreateJob]:
        return await self._client.send(
            bulk_suppress_profiles(
                attributes,
                relationships=relationships,
                fields_profile_suppression_bulk_create_job=fields_profile_suppression_bulk_create_job,
            )
        )

    async def bulk_unsubscribe_profiles(
        self,
        attributes: models.SubscriptionDeleteJobCreateAttributes | Mapping[str, Any],
        *,
        relationships: models.SubscriptionDeleteJobCreateRelationships | Mapping[str, Any] | None = None,
    ) -> None:
        return await self._client.send(bulk_unsubscribe_profiles(attributes, relationships=relationships))

    async def bulk_unsuppress_profiles(
        self,
        attributes: models.SuppressionDeleteJobCreateAttributes | Mapping[str, Any],
        *,
        relationships: models.SuppressionDeleteJobCreateRelationships | Mapping[str, Any] | None = None,
        fields_profile_suppression_bulk_delete_job: Sequence[models.ProfileSuppressionBulkDeleteJobField] | None = None,
    ) -> Single[models.ProfileSuppressionBulkDeleteJob]:
        return await self._client.send(
            bulk_unsuppress_profiles(
                attributes,
                relationships=relationships,
                fields_profile_suppression_bulk_delete_job=fields_profile_suppression_bulk_delete_job,
            )
        )

    async def create_or_update_profile(
        self,
        attributes: models.ProfileUpsertAttributes | dicts.ProfileUpsertAttributes | AnyDict,
        *,
        id: str | None = None,
        meta: models.ProfileMeta | dicts.ProfileMeta | AnyDict | None = None,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
    ) -> Single[models.Profile]:
        return await self._client.send(
            create_or_update_profile(
                attributes,
                id=id,
                meta=meta,
                additional_fields_profile=additional_fields_profile,
                fields_profile=fields_profile,
            )
        )

    async def create_profile(
        self,
        attributes: models.ProfileCreateAttributes | dicts.ProfileCreateAttributes | AnyDict,
        *,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
    ) -> Single[models.Profile]:
        return await self._client.send(
            create_profile(
                attributes, additional_fields_profile=additional_fields_profile, fields_profile=fields_profile
            )
        )

    async def create_push_token(
        self, attributes: models.PushTokenCreateAttributes | dicts.PushTokenCreateAttributes | AnyDict
    ) -> None:
        return await self._client.send(create_push_token(attributes))

    async def delete_push_token(self, id: str) -> None:
        return await self._client.send(delete_push_token(id))

    async def get_bulk_import_profiles_job(
        self,
        job_id: str,
        *,
        fields_list: Sequence[models.ListField] | None = None,
        fields_profile_bulk_import_job: Sequence[models.ProfileBulkImportJobField] | None = None,
        include: Sequence[Literal["lists"]] | None = None,
    ) -> Single[models.ProfileBulkImportJob]:
        return await self._client.send(
            get_bulk_import_profiles_job(
                job_id,
                fields_list=fields_list,
                fields_profile_bulk_import_job=fields_profile_bulk_import_job,
                include=include,
            )
        )

    def get_bulk_import_profiles_jobs(
        self,
        *,
        fields_profile_bulk_import_job: Sequence[models.ProfileBulkImportJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created_at", "-created_at"] | None = None,
    ) -> AsyncResults[models.ProfileBulkImportJob, Collection[models.ProfileBulkImportJob]]:
        return self._client.items(
            get_bulk_import_profiles_jobs(
                fields_profile_bulk_import_job=fields_profile_bulk_import_job,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def get_bulk_suppress_profiles_job(
        self,
        job_id: str,
        *,
        fields_profile_suppression_bulk_create_job: Sequence[models.ProfileSuppressionBulkCreateJobField] | None = None,
    ) -> Single[models.ProfileSuppressionBulkCreateJob]:
        return await self._client.send(
            get_bulk_suppress_profiles_job(
                job_id, fields_profile_suppression_bulk_create_job=fields_profile_suppression_bulk_create_job
            )
        )

    def get_bulk_suppress_profiles_jobs(
        self,
        *,
        fields_profile_suppression_bulk_create_job: Sequence[models.ProfileSuppressionBulkCreateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> AsyncResults[models.ProfileSuppressionBulkCreateJob, Collection[models.ProfileSuppressionBulkCreateJob]]:
        return self._client.items(
            get_bulk_suppress_profiles_jobs(
                fields_profile_suppression_bulk_create_job=fields_profile_suppression_bulk_create_job,
                filter=filter,
                page_cursor=page_cursor,
                sort=sort,
            )
        )

    async def get_bulk_unsuppress_profiles_job(
        self,
        job_id: str,
        *,
        fields_profile_suppression_bulk_delete_job: Sequence[models.ProfileSuppressionBulkDeleteJobField] | None = None,
    ) -> Single[models.ProfileSuppressionBulkDeleteJob]:
        return await self._client.send(
            get_bulk_unsuppress_profiles_job(
                job_id, fields_profile_suppression_bulk_delete_job=fields_profile_suppression_bulk_delete_job
            )
        )

    def get_bulk_unsuppress_profiles_jobs(
        self,
        *,
        fields_profile_suppression_bulk_delete_job: Sequence[models.ProfileSuppressionBulkDeleteJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> AsyncResults[models.ProfileSuppressionBulkDeleteJob, Collection[models.ProfileSuppressionBulkDeleteJob]]:
        return self._client.items(
            get_bulk_unsuppress_profiles_jobs(
                fields_profile_suppression_bulk_delete_job=fields_profile_suppression_bulk_delete_job,
                filter=filter,
                page_cursor=page_cursor,
                sort=sort,
            )
        )

    async def get_conversation_for_profile(
        self, id: str, *, fields_conversation: Sequence[Literal["channel", "id"]] | None = None
    ) -> Single[models.Conversation | None]:
        return await self._client.send(get_conversation_for_profile(id, fields_conversation=fields_conversation))

    async def get_conversation_id_for_profile(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_conversation_id_for_profile(id))

    async def get_conversation_ids_for_profile(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_conversation_ids_for_profile(id))

    async def get_conversations_for_profile(
        self, id: str, *, fields_conversation: Sequence[Literal["channel", "id"]] | None = None
    ) -> Collection[models.Conversation]:
        return await self._client.send(get_conversations_for_profile(id, fields_conversation=fields_conversation))

    def get_errors_for_bulk_import_profiles_job(
        self,
        id: str,
        *,
        fields_import_error: Sequence[models.ImportErrorField] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResults[models.ImportErrorResource, Collection[models.ImportErrorResource]]:
        return self._client.items(
            get_errors_for_bulk_import_profiles_job(
                id, fields_import_error=fields_import_error, page_cursor=page_cursor, page_size=page_size
            )
        )

    async def get_list_for_bulk_import_profiles_job(
        self, id: str, *, fields_list: Sequence[models.ListField] | None = None
    ) -> Collection[models.List]:
        return await self._client.send(get_list_for_bulk_import_profiles_job(id, fields_list=fields_list))

    async def get_list_ids_for_bulk_import_profiles_job(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_list_ids_for_bulk_import_profiles_job(id))

    async def get_list_ids_for_profile(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_list_ids_for_profile(id))

    async def get_lists_for_profile(
        self, id: str, *, fields_list: Sequence[models.ListField] | None = None
    ) -> Collection[models.List]:
        return await self._client.send(get_lists_for_profile(id, fields_list=fields_list))

    async def get_profile(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_conversation: Sequence[Literal["channel", "id"]] | None = None,
        fields_list: Sequence[models.ListField] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
        fields_push_token: Sequence[models.PushTokenField] | None = None,
        fields_segment: Sequence[models.SegmentField] | None = None,
        include: Sequence[Literal["conversations", "lists", "push-tokens", "segments"]] | None = None,
    ) -> Single[models.Profile]:
        return await self._client.send(
            get_profile(
                id,
                additional_fields_profile=additional_fields_profile,
                fields_conversation=fields_conversation,
                fields_list=fields_list,
                fields_profile=fields_profile,
                fields_push_token=fields_push_token,
                fields_segment=fields_segment,
                include=include,
            )
        )

    async def get_profile_for_push_token(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
    ) -> Single[models.Profile | None]:
        return await self._client.send(
            get_profile_for_push_token(
                id, additional_fields_profile=additional_fields_profile, fields_profile=fields_profile
            )
        )

    async def get_profile_id_for_push_token(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_profile_id_for_push_token(id))

    def get_profile_ids_for_bulk_import_profiles_job(
        self, id: str, *, page_cursor: str | None = None, page_size: int | None = None
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_profile_ids_for_bulk_import_profiles_job(id, page_cursor=page_cursor, page_size=page_size)
        )

    def get_profiles(
        self,
        *,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_conversation: Sequence[Literal["channel", "id"]] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
        fields_push_token: Sequence[models.PushTokenField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["conversations", "push-tokens"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetProfilesSort | None = None,
    ) -> AsyncResults[models.Profile, Collection[models.Profile]]:
        return self._client.items(
            get_profiles(
                additional_fields_profile=additional_fields_profile,
                fields_conversation=fields_conversation,
                fields_profile=fields_profile,
                fields_push_token=fields_push_token,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_profiles_for_bulk_import_profiles_job(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResults[models.Profile, Collection[models.Profile]]:
        return self._client.items(
            get_profiles_for_bulk_import_profiles_job(
                id,
                additional_fields_profile=additional_fields_profile,
                fields_profile=fields_profile,
                page_cursor=page_cursor,
                page_size=page_size,
            )
        )

    async def get_push_token(
        self,
        id: str,
        *,
        fields_profile: Sequence[models.GetEventProfileField] | None = None,
        fields_push_token: Sequence[models.PushTokenField] | None = None,
        include: Sequence[Literal["profile"]] | None = None,
    ) -> Single[models.PushToken]:
        return await self._client.send(
            get_push_token(id, fields_profile=fields_profile, fields_push_token=fields_push_token, include=include)
        )

    async def get_push_token_ids_for_profile(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_push_token_ids_for_profile(id))

    def get_push_tokens(
        self,
        *,
        fields_profile: Sequence[models.GetEventProfileField] | None = None,
        fields_push_token: Sequence[models.PushTokenField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["profile"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResults[models.PushToken, Collection[models.PushToken]]:
        return self._client.items(
            get_push_tokens(
                fields_profile=fields_profile,
                fields_push_token=fields_push_token,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
            )
        )

    async def get_push_tokens_for_profile(
        self, id: str, *, fields_push_token: Sequence[models.PushTokenField] | None = None
    ) -> Collection[models.PushToken]:
        return await self._client.send(get_push_tokens_for_profile(id, fields_push_token=fields_push_token))

    async def get_segment_ids_for_profile(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_segment_ids_for_profile(id))

    async def get_segments_for_profile(
        self, id: str, *, fields_segment: Sequence[models.SegmentField] | None = None
    ) -> Collection[models.Segment]:
        return await self._client.send(get_segments_for_profile(id, fields_segment=fields_segment))

    async def merge_profiles(
        self,
        id: str,
        relationships: models.ProfileMergeRelationships | Mapping[str, Any],
        *,
        fields_profile: Sequence[Literal["id"]] | None = None,
    ) -> Single[models.Profile]:
        return await self._client.send(merge_profiles(id, relationships, fields_profile=fields_profile))

    async def update_profile(
        self,
        id: str,
        attributes: models.ProfileUpdateAttributes | dicts.ProfileUpdateAttributes | AnyDict,
        *,
        meta: models.ProfileMeta | dicts.ProfileMeta | AnyDict | None = None,
        additional_fields_profile: Sequence[Literal["subscriptions", "predictive_analytics"]] | None = None,
        fields_profile: Sequence[models.ProfileField] | None = None,
    ) -> Single[models.Profile]:
        return await self._client.send(
            update_profile(
                id,
                attributes,
                meta=meta,
                additional_fields_profile=additional_fields_profile,
                fields_profile=fields_profile,
            )
        )

    create_profile_bulk_import_job = bulk_import_profiles
    spawn_bulk_profile_import_job = bulk_import_profiles
    create_profile_subscription_bulk_create_job = bulk_subscribe_profiles
    subscribe_profiles = bulk_subscribe_profiles
    create_profile_suppression_bulk_create_job = bulk_suppress_profiles
    suppress_profiles = bulk_suppress_profiles
    create_profile_subscription_bulk_delete_job = bulk_unsubscribe_profiles
    unsubscribe_profiles = bulk_unsubscribe_profiles
    create_profile_suppression_bulk_delete_job = bulk_unsuppress_profiles
    unsuppress_profiles = bulk_unsuppress_profiles
    create_profile_import = create_or_update_profile
    get_bulk_profile_import_job = get_bulk_import_profiles_job
    get_profile_bulk_import_job = get_bulk_import_profiles_job
    get_bulk_profile_import_jobs = get_bulk_import_profiles_jobs
    get_profile_bulk_import_jobs = get_bulk_import_profiles_jobs
    get_profile_suppression_bulk_create_job = get_bulk_suppress_profiles_job
    get_profile_suppression_bulk_create_jobs = get_bulk_suppress_profiles_jobs
    get_profile_suppression_bulk_delete_job = get_bulk_unsuppress_profiles_job
    get_profile_suppression_bulk_delete_jobs = get_bulk_unsuppress_profiles_jobs
    get_profile_conversation = get_conversation_for_profile
    get_profile_relationships_conversation = get_conversation_id_for_profile
    get_profile_relationships_conversations = get_conversation_ids_for_profile
    get_profile_conversations = get_conversations_for_profile
    get_bulk_profile_import_job_import_errors = get_errors_for_bulk_import_profiles_job
    get_import_errors_for_profile_bulk_import_job = get_errors_for_bulk_import_profiles_job
    get_profile_bulk_import_job_import_errors = get_errors_for_bulk_import_profiles_job
    get_bulk_profile_import_job_lists = get_list_for_bulk_import_profiles_job
    get_lists_for_profile_bulk_import_job = get_list_for_bulk_import_profiles_job
    get_profile_bulk_import_job_lists = get_list_for_bulk_import_profiles_job
    get_bulk_profile_import_job_relationships_lists = get_list_ids_for_bulk_import_profiles_job
    get_list_ids_for_profile_bulk_import_job = get_list_ids_for_bulk_import_profiles_job
    get_profile_bulk_import_job_relationships_lists = get_list_ids_for_bulk_import_profiles_job
    get_profile_relationships_lists = get_list_ids_for_profile
    get_profile_lists = get_lists_for_profile
    get_push_token_profile = get_profile_for_push_token
    get_push_token_relationships_profile = get_profile_id_for_push_token
    get_bulk_profile_import_job_relationships_profiles = get_profile_ids_for_bulk_import_profiles_job
    get_profile_bulk_import_job_relationships_profiles = get_profile_ids_for_bulk_import_profiles_job
    get_profile_ids_for_profile_bulk_import_job = get_profile_ids_for_bulk_import_profiles_job
    get_bulk_profile_import_job_profiles = get_profiles_for_bulk_import_profiles_job
    get_profile_bulk_import_job_profiles = get_profiles_for_bulk_import_profiles_job
    get_profiles_for_profile_bulk_import_job = get_profiles_for_bulk_import_profiles_job
    get_profile_relationships_push_tokens = get_push_token_ids_for_profile
    get_profile_push_tokens = get_push_tokens_for_profile
    get_profile_relationships_segments = get_segment_ids_for_profile
    get_profile_segments = get_segments_for_profile
    create_profile_merge = merge_profiles
