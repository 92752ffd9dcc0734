"""A module for each tag of the document, with a function for each operation. Each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        accounts as accounts,
        billing as billing,
        brands as brands,
        campaigns as campaigns,
        catalogs as catalogs,
        client as client,
        conversations as conversations,
        coupons as coupons,
        custom_objects as custom_objects,
        data_privacy as data_privacy,
        events as events,
        flows as flows,
        forms as forms,
        images as images,
        lists as lists,
        metrics as metrics,
        profiles as profiles,
        reporting as reporting,
        reviews as reviews,
        segments as segments,
        tags as tags,
        templates as templates,
        text_messaging as text_messaging,
        tracking_settings as tracking_settings,
        translations as translations,
        web_feeds as web_feeds,
        webhooks as webhooks,
    )


__all__: list[str] = [
    "accounts",
    "billing",
    "brands",
    "campaigns",
    "catalogs",
    "client",
    "conversations",
    "coupons",
    "custom_objects",
    "data_privacy",
    "events",
    "flows",
    "forms",
    "images",
    "lists",
    "metrics",
    "profiles",
    "reporting",
    "reviews",
    "segments",
    "tags",
    "templates",
    "text_messaging",
    "tracking_settings",
    "translations",
    "web_feeds",
    "webhooks",
]

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)
