"""A module for each tag of the document, with a function for each operation. Each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        api_keys as api_keys,
        applications as applications,
        billing as billing,
        brands as brands,
        campaigns as campaigns,
        customer_agent as customer_agent,
        events as events,
        profiles as profiles,
        sending_domains as sending_domains,
        templates as templates,
        text_messaging as text_messaging,
        translations as translations,
    )


__all__: list[str] = [
    "api_keys",
    "applications",
    "billing",
    "brands",
    "campaigns",
    "customer_agent",
    "events",
    "profiles",
    "sending_domains",
    "templates",
    "text_messaging",
    "translations",
]

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)
