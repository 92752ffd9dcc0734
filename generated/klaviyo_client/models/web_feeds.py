"""Web feeds: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from ..runtime.documents import Links, Resource
from ..runtime.model import UNSET, Model

GetWebFeedsSort: TypeAlias = Literal["created", "-created", "name", "-name", "updated", "-updated"]
"""Values of the parameter ``sort``."""

WebFeedAttributesContentType: TypeAlias = Literal["json", "xml"]

WebFeedAttributesRequestMethod: TypeAlias = Literal["get", "post"]

WebFeedAttributesStatus: TypeAlias = Literal[
    "critical_nightly_refresh_timeout",
    "disabled",
    "ok",
    "refreshing",
    "warning_nightly_refresh_timeout",
    "warning_periodic_refresh_timeout",
]

WebFeedCreateAttributesContentType: TypeAlias = Literal["json", "xml"]

WebFeedCreateAttributesRequestMethod: TypeAlias = Literal["get", "post"]

WebFeedField: TypeAlias = Literal["content_type", "created", "id", "name", "request_method", "status", "updated", "url"]
"""Values of the parameter ``fields[web-feed]``."""

WebFeedUpdateAttributesContentType: TypeAlias = Literal["json", "xml"]

WebFeedUpdateAttributesRequestMethod: TypeAlias = Literal["get", "post"]


class WebFeed(Resource):
    """A resource of type ``web-feed``."""

    type: Literal["web-feed"] = "web-feed"
    id: str = UNSET
    attributes: WebFeedAttributes = UNSET
    links: Links = UNSET


class WebFeedAttributes(Model):
    name: str | None = UNSET
    url: str | None = UNSET
    request_method: WebFeedAttributesRequestMethod | str | None = UNSET
    content_type: WebFeedAttributesContentType | str | None = UNSET
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET
    status: WebFeedAttributesStatus | str | None = UNSET


class WebFeedCreateAttributes(Model):
    name: str
    url: str
    request_method: WebFeedCreateAttributesRequestMethod
    content_type: WebFeedCreateAttributesContentType


class WebFeedUpdateAttributes(Model):
    name: str | None = UNSET
    url: str | None = UNSET
    request_method: WebFeedUpdateAttributesRequestMethod | None = UNSET
    content_type: WebFeedUpdateAttributesContentType | None = UNSET
