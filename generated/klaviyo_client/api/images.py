"""Images: operations of revision 2026-07-15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.answers import Result
from ..runtime.arguments import bounded, form, plain, query, segment
from ..runtime.operation import Operation, OperationInfo, PageSize, Pagination, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.images import GetImagesSort, ImageCreateAttributes, ImageField, ImageResource, ImageUpdateAttributes
    from ..runtime.documents import Collection, Single
    from ..runtime.filters import Filter
    from ..runtime.operation import File


_PACKAGE = __name__.rpartition(".api.")[0]


GET_IMAGE = OperationInfo(
    id="get_image",
    method="GET",
    path_template="/api/images/{id}",
    tag="images",
    revision="2026-07-15",
    result=Result("single", "ImageResource", _PACKAGE),
    scopes=("images:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_image(
    id: str,
    *,
    fields_image: Sequence[ImageField] | None = None,
) -> Operation[Single[ImageResource]]:
    """Get image.

    ``GET /api/images/{id}``

    Scopes: ``images:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_image
    """
    return Operation(GET_IMAGE, f"/api/images/{segment('id', id)}", query=query(("fields[image]", fields_image)))


GET_IMAGES = OperationInfo(
    id="get_images",
    method="GET",
    path_template="/api/images",
    tag="images",
    revision="2026-07-15",
    result=Result("collection", "ImageResource", _PACKAGE),
    scopes=("images:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    filters={
        "id": ("any", "equals"),
        "updated_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "format": ("any", "equals"),
        "name": ("any", "contains", "ends-with", "equals", "starts-with"),
        "size": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "hidden": ("any", "equals"),
    },
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_images(
    *,
    fields_image: Sequence[ImageField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: GetImagesSort | None = None,
) -> Operation[Collection[ImageResource]]:
    """Get images.

    ``GET /api/images``

    Scopes: ``images:read``. Rate limit: 10/s, 150/m. Page size: 1 to 100, 20 by default. Filters (`GetImagesFilter`):
    id, updated_at, format, name, size, hidden.

    Reference: https://developers.klaviyo.com/en/reference/get_images
    """
    return Operation(
        GET_IMAGES,
        "/api/images",
        query=query(
            ("fields[image]", fields_image),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


UPDATE_IMAGE = OperationInfo(
    id="update_image",
    method="PATCH",
    path_template="/api/images/{id}",
    tag="images",
    revision="2026-07-15",
    result=Result("single", "ImageResource", _PACKAGE),
    scopes=("images:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def update_image(
    id: str,
    attributes: ImageUpdateAttributes | Mapping[str, Any],
    *,
    fields_image: Sequence[ImageField] | None = None,
) -> Operation[Single[ImageResource]]:
    """Update image.

    ``PATCH /api/images/{id}``

    Scopes: ``images:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/update_image
    """
    return Operation(
        UPDATE_IMAGE,
        f"/api/images/{segment('id', id)}",
        query=query(("fields[image]", fields_image)),
        body={"data": {"type": "image", "id": id, "attributes": plain(attributes)}},
    )


UPLOAD_IMAGE_FROM_FILE = OperationInfo(
    id="upload_image_from_file",
    method="POST",
    path_template="/api/image-upload",
    tag="images",
    revision="2026-07-15",
    result=Result("single", "ImageResource", _PACKAGE),
    scopes=("images:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(100, 60), daily=Quota(500, 86_400)),
    replay=Replay(safe=False),
    payload_bytes=5_000_000,
    aliases=("create_image_upload",),
)


def upload_image_from_file(
    file: File,
    *,
    name: str | None = None,
    hidden: bool | None = None,
    fields_image: Sequence[ImageField] | None = None,
) -> Operation[Single[ImageResource]]:
    """Upload image from file.

    ``POST /api/image-upload``

    Scopes: ``images:write``. Rate limit: 3/s, 100/m, 500/d.

    Reference: https://developers.klaviyo.com/en/reference/upload_image_from_file
    """
    return Operation(
        UPLOAD_IMAGE_FROM_FILE,
        "/api/image-upload",
        query=query(("fields[image]", fields_image)),
        body=form(file=file, name=name, hidden=hidden),
    )


UPLOAD_IMAGE_FROM_URL = OperationInfo(
    id="upload_image_from_url",
    method="POST",
    path_template="/api/images",
    tag="images",
    revision="2026-07-15",
    result=Result("single", "ImageResource", _PACKAGE),
    scopes=("images:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(100, 60), daily=Quota(100, 86_400)),
    replay=Replay(safe=False),
    aliases=("create_image",),
)


def upload_image_from_url(
    attributes: ImageCreateAttributes | Mapping[str, Any],
    *,
    fields_image: Sequence[ImageField] | None = None,
) -> Operation[Single[ImageResource]]:
    """Upload image from url.

    ``POST /api/images``

    Scopes: ``images:write``. Rate limit: 3/s, 100/m, 100/d.

    Reference: https://developers.klaviyo.com/en/reference/upload_image_from_url
    """
    return Operation(
        UPLOAD_IMAGE_FROM_URL,
        "/api/images",
        query=query(("fields[image]", fields_image)),
        body={"data": {"type": "image", "attributes": plain(attributes)}},
    )


# Names under which other clients know these operations.
create_image_upload = upload_image_from_file
create_image = upload_image_from_url
