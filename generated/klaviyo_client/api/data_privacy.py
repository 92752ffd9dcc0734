"""Data privacy: operations of revision 2026-10-15."""

from __future__ import annotations

from typing import Any

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, plain
from ..runtime.namespaces import AsyncNamespace, Namespace
from ..runtime.operation import Operation, Quota, RateLimit, Replay, infos_of

_info = infos_of(__name__, "2026-10-15")


REQUEST_PROFILE_DELETION = _info(
    "request_profile_deletion",
    "POST /api/data-privacy-deletion-jobs",
    Result("nothing"),
    scopes=("data-privacy:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    irreversible="it deletes the profile and all its data",
    aliases=("create_data_privacy_deletion_job",),
)


def request_profile_deletion(
    attributes: models.DataPrivacyCreateDeletionJobAttributes | dicts.DataPrivacyCreateDeletionJobAttributes | AnyDict,
) -> Operation[None]:
    """Request profile deletion (``POST /api/data-privacy-deletion-jobs``).

    Deletes a profile and all of its data, later. Returns nothing, and no status can be read.

    Args:
        attributes: needs profile. ``profile`` has exactly one of ``email``, ``phone_number`` and ``id``.
    """
    return Operation(
        REQUEST_PROFILE_DELETION,
        "/api/data-privacy-deletion-jobs",
        body={"data": {"type": "data-privacy-deletion-job", "attributes": plain(attributes)}},
    )


# Aliases: the names of these operations in other clients.
create_data_privacy_deletion_job = request_profile_deletion


class _DataPrivacyNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def request_profile_deletion(self, *args: Any, **kwargs: Any) -> Any:
        """Request profile deletion (``POST /api/data-privacy-deletion-jobs``).

        Scopes: data-privacy:write. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/request_profile_deletion

        Deletes a profile and all of its data, later. Returns nothing, and no status can be read.

        Args:
            attributes: needs profile. ``profile`` has exactly one of ``email``, ``phone_number`` and ``id``.
        """


class DataPrivacyNamespace(Namespace, _DataPrivacyNamespaceDocs):
    """Data privacy, sent by a blocking client."""

    def request_profile_deletion(
        self,
        attributes: models.DataPrivacyCreateDeletionJobAttributes
        | dicts.DataPrivacyCreateDeletionJobAttributes
        | AnyDict,
    ) -> None:
        return self._client.send(request_profile_deletion(attributes))

    create_data_privacy_deletion_job = request_profile_deletion


class AsyncDataPrivacyNamespace(AsyncNamespace, _DataPrivacyNamespaceDocs):
    """Data privacy, sent by an async client."""

    async def request_profile_deletion(
        self,
        attributes: models.DataPrivacyCreateDeletionJobAttributes
        | dicts.DataPrivacyCreateDeletionJobAttributes
        | AnyDict,
    ) -> None:
        return await self._client.send(request_profile_deletion(attributes))

    create_data_privacy_deletion_job = request_profile_deletion
