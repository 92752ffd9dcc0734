"""Images: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, form, plain, query, segment, upload
from ..runtime.documents import Collection, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, Upload, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


GET_IMAGE = _info(
    "get_image",
    "GET /api/images/{id}",
    Result("single", "ImageResource", _PACKAGE),
    scopes=("images:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_image(
    id: str, *, fields_image: Sequence[models.ImageField] | None = None
) -> Operation[Single[models.ImageResource]]:
    """Get image (``GET /api/images/{id}``).

    Args:
        id: id of the image.
        fields_image: the fields to receive, all by default.
    """
    return Operation(GET_IMAGE, f"/api/images/{segment('id', id)}", query=query(("fields[image]", fields_image)))


GET_IMAGES = _info(
    "get_images",
    "GET /api/images",
    Result("collection", "ImageResource", _PACKAGE),
    scopes=("images:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
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
    fields_image: Sequence[models.ImageField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetImagesSort | None = None,
) -> Operation[Collection[models.ImageResource]]:
    """Get images (``GET /api/images``).

    Args:
        fields_image: the fields to receive, all by default.
        filter: a `GetImagesFilter` or its text: id, format, hidden (any, equals); updated_at, size
            (greater-or-equal, greater-than, less-or-equal, less-than); name (any, contains, ends-with, equals,
            starts-with).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by format, id, name, size or updated_at; ``-`` in front reverses the order.
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


UPDATE_IMAGE = _info(
    "update_image",
    "PATCH /api/images/{id}",
    Result("single", "ImageResource", _PACKAGE),
    scopes=("images:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_image(
    id: str,
    attributes: models.ImageUpdateAttributes | dicts.ImageUpdateAttributes | AnyDict,
    *,
    fields_image: Sequence[models.ImageField] | None = None,
) -> Operation[Single[models.ImageResource]]:
    """Update image (``PATCH /api/images/{id}``).

    Replaces both fields, whatever other updates do.

    Args:
        id: id of the image.
        attributes: takes name, hidden; absent fields stay as they are, ``None`` clears a field. Give both: an
            absent ``name`` is cleared.
        fields_image: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_IMAGE,
        f"/api/images/{segment('id', id)}",
        query=query(("fields[image]", fields_image)),
        body={"data": {"type": "image", "id": id, "attributes": plain(attributes)}},
    )


UPLOAD_IMAGE_FROM_FILE = _info(
    "upload_image_from_file",
    "POST /api/image-upload",
    Result("single", "ImageResource", _PACKAGE),
    scopes=("images:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(100, 60), daily=Quota(500, 86_400)),
    payload_bytes=5_000_000,
    aliases=("create_image_upload",),
)


def upload_image_from_file(
    file: Upload,
    *,
    name: str | None = None,
    hidden: bool | None = None,
    fields_image: Sequence[models.ImageField] | None = None,
) -> Operation[Single[models.ImageResource]]:
    """Upload image from file (``POST /api/image-upload``).

    Returns the image with its ``image_url``. An image cannot be deleted, only hidden.

    Args:
        file: the content of the file. JPEG, PNG or GIF, at most 5 MB.
        name: text.
        hidden: true or false.
        fields_image: the fields to receive, all by default.
    """
    return Operation(
        UPLOAD_IMAGE_FROM_FILE,
        "/api/image-upload",
        query=query(("fields[image]", fields_image)),
        body=form(file=upload("file", file), name=name, hidden=hidden),
    )


UPLOAD_IMAGE_FROM_URL = _info(
    "upload_image_from_url",
    "POST /api/images",
    Result("single", "ImageResource", _PACKAGE),
    scopes=("images:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(100, 60), daily=Quota(100, 86_400)),
    aliases=("create_image",),
)


def upload_image_from_url(
    attributes: models.ImageCreateAttributes | dicts.ImageCreateAttributes | AnyDict,
    *,
    fields_image: Sequence[models.ImageField] | None = None,
) -> Operation[Single[models.ImageResource]]:
    """Upload image from url (``POST /api/images``).

    An image cannot be deleted, only hidden.

    Args:
        attributes: needs import_from_url. ``import_from_url`` is a URL that Klaviyo can open, or a data URI.
        fields_image: the fields to receive, all by default.
    """
    return Operation(
        UPLOAD_IMAGE_FROM_URL,
        "/api/images",
        query=query(("fields[image]", fields_image)),
        body={"data": {"type": "image", "attributes": plain(attributes)}},
    )


# Aliases: the names of these operations in other clients.
create_image_upload = upload_image_from_file
create_image = upload_image_from_url


class _ImagesNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def get_image(self, *args: Any, **kwargs: Any) -> Any:
        """Get image (``GET /api/images/{id}``).

        Scopes: images:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_image

        Args:
            id: id of the image.
            fields_image: the fields to receive, all by default.
        """

    def get_images(self, *args: Any, **kwargs: Any) -> Any:
        """Get images (``GET /api/images``).

        Scopes: images:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_images

        Args:
            fields_image: the fields to receive, all by default.
            filter: a `GetImagesFilter` or its text: id, format, hidden (any, equals); updated_at, size
                (greater-or-equal, greater-than, less-or-equal, less-than); name (any, contains, ends-with, equals,
                starts-with).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by format, id, name, size or updated_at; ``-`` in front reverses the order.
        """

    def update_image(self, *args: Any, **kwargs: Any) -> Any:
        """Update image (``PATCH /api/images/{id}``).

        Scopes: images:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_image

        Replaces both fields, whatever other updates do.

        Args:
            id: id of the image.
            attributes: takes name, hidden; absent fields stay as they are, ``None`` clears a field. Give both: an
                absent ``name`` is cleared.
            fields_image: the fields to receive, all by default.
        """

    def upload_image_from_file(self, *args: Any, **kwargs: Any) -> Any:
        """Upload image from file (``POST /api/image-upload``).

        Scopes: images:write. Limit: 3/s, 100/m, 500/d.
        https://developers.klaviyo.com/en/reference/upload_image_from_file

        Returns the image with its ``image_url``. An image cannot be deleted, only hidden.

        Args:
            file: the content of the file. JPEG, PNG or GIF, at most 5 MB.
            name: text.
            hidden: true or false.
            fields_image: the fields to receive, all by default.
        """

    def upload_image_from_url(self, *args: Any, **kwargs: Any) -> Any:
        """Upload image from url (``POST /api/images``).

        Scopes: images:write. Limit: 3/s, 100/m, 100/d.
        https://developers.klaviyo.com/en/reference/upload_image_from_url

        An image cannot be deleted, only hidden.

        Args:
            attributes: needs import_from_url. ``import_from_url`` is a URL that Klaviyo can open, or a data URI.
            fields_image: the fields to receive, all by default.
        """


class ImagesNamespace(Namespace, _ImagesNamespaceDocs):
    """Images, sent by a blocking client."""

    def get_image(
        self, id: str, *, fields_image: Sequence[models.ImageField] | None = None
    ) -> Single[models.ImageResource]:
        return self._client.send(get_image(id, fields_image=fields_image))

    def get_images(
        self,
        *,
        fields_image: Sequence[models.ImageField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetImagesSort | None = None,
    ) -> Results[models.ImageResource, Collection[models.ImageResource]]:
        return self._client.items(
            get_images(
                fields_image=fields_image, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort
            )
        )

    def update_image(
        self,
        id: str,
        attributes: models.ImageUpdateAttributes | dicts.ImageUpdateAttributes | AnyDict,
        *,
        fields_image: Sequence[models.ImageField] | None = None,
    ) -> Single[models.ImageResource]:
        return self._client.send(update_image(id, attributes, fields_image=fields_image))

    def upload_image_from_file(
        self,
        file: Upload,
        *,
        name: str | None = None,
        hidden: bool | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
    ) -> Single[models.ImageResource]:
        return self._client.send(upload_image_from_file(file, name=name, hidden=hidden, fields_image=fields_image))

    def upload_image_from_url(
        self,
        attributes: models.ImageCreateAttributes | dicts.ImageCreateAttributes | AnyDict,
        *,
        fields_image: Sequence[models.ImageField] | None = None,
    ) -> Single[models.ImageResource]:
        return self._client.send(upload_image_from_url(attributes, fields_image=fields_image))

    create_image_upload = upload_image_from_file
    create_image = upload_image_from_url


class AsyncImagesNamespace(AsyncNamespace, _ImagesNamespaceDocs):
    """Images, sent by an async client."""

    async def get_image(
        self, id: str, *, fields_image: Sequence[models.ImageField] | None = None
    ) -> Single[models.ImageResource]:
        return await self._client.send(get_image(id, fields_image=fields_image))

    def get_images(
        self,
        *,
        fields_image: Sequence[models.ImageField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetImagesSort | None = None,
    ) -> AsyncResults[models.ImageResource, Collection[models.ImageResource]]:
        return self._client.items(
            get_images(
                fields_image=fields_image, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort
            )
        )

    async def update_image(
        self,
        id: str,
        attributes: models.ImageUpdateAttributes | dicts.ImageUpdateAttributes | AnyDict,
        *,
        fields_image: Sequence[models.ImageField] | None = None,
    ) -> Single[models.ImageResource]:
        return await self._client.send(update_image(id, attributes, fields_image=fields_image))

    async def upload_image_from_file(
        self,
        file: Upload,
        *,
        name: str | None = None,
        hidden: bool | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
    ) -> Single[models.ImageResource]:
        return await self._client.send(
            upload_image_from_file(file, name=name, hidden=hidden, fields_image=fields_image)
        )

    async def upload_image_from_url(
        self,
        attributes: models.ImageCreateAttributes | dicts.ImageCreateAttributes | AnyDict,
        *,
        fields_image: Sequence[models.ImageField] | None = None,
    ) -> Single[models.ImageResource]:
        return await self._client.send(upload_image_from_url(attributes, fields_image=fields_image))

    create_image_upload = upload_image_from_file
    create_image = upload_image_from_url
