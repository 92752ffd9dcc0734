"""Images: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from ..runtime.documents import Links, Resource
from ..runtime.model import UNSET, Model

GetImagesSort: TypeAlias = Literal[
    "format", "-format", "id", "-id", "name", "-name", "size", "-size", "updated_at", "-updated_at"
]
"""Values of the parameter ``sort``."""

ImageField: TypeAlias = Literal["format", "hidden", "id", "image_url", "name", "size", "updated_at"]
"""Values of the parameter ``fields[image]``."""


class ImageCreateAttributes(Model):
    name: str | None = UNSET
    import_from_url: str
    hidden: bool | None = UNSET


class ImageResource(Resource):
    """A resource of type ``image``."""

    type: Literal["image"] = "image"
    id: str = UNSET
    attributes: ImageResourceAttributes = UNSET
    links: Links = UNSET


class ImageResourceAttributes(Model):
    name: str | None = UNSET
    image_url: str | None = UNSET
    format: str | None = UNSET
    size: int | None = UNSET
    hidden: bool | None = UNSET
    updated_at: dt.datetime | None = UNSET


class ImageUpdateAttributes(Model):
    name: str | None = UNSET
    hidden: bool | None = UNSET
