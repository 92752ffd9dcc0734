"""Data privacy: operations of revision 2026-07-15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.answers import Result
from ..runtime.arguments import plain
from ..runtime.operation import Operation, OperationInfo, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.data_privacy import DataPrivacyCreateDeletionJobAttributes


REQUEST_PROFILE_DELETION = OperationInfo(
    id="request_profile_deletion",
    method="POST",
    path_template="/api/data-privacy-deletion-jobs",
    tag="data_privacy",
    revision="2026-07-15",
    result=Result("nothing"),
    scopes=("data-privacy:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("create_data_privacy_deletion_job",),
)


def request_profile_deletion(attributes: DataPrivacyCreateDeletionJobAttributes | Mapping[str, Any]) -> Operation[None]:
    """Request profile deletion.

    ``POST /api/data-privacy-deletion-jobs``

    Scopes: ``data-privacy:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/request_profile_deletion
    """
    return Operation(
        REQUEST_PROFILE_DELETION,
        "/api/data-privacy-deletion-jobs",
        body={"data": {"type": "data-privacy-deletion-job", "attributes": plain(attributes)}},
    )


# Names under which other clients know these operations.
create_data_privacy_deletion_job = request_profile_deletion
