"""A client for Klaviyo that does what its document cannot say: upsert, retries, pacing, paging, auth, typed errors.

`Klaviyo` and `AsyncKlaviyo` have the same methods. They send any operation of `klaviyo_client.api`, of `klaviyo_client.beta.api`
and of any other rendered package, and add methods for what people do most. Each name below is imported from its module
when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import errors, oauth, retry, revisions, updaters, webhooks
    from .client import AsyncKlaviyo, Klaviyo
    from .drafts import ProfileDraft
    from .hooks import Hooks
    from .pacing import Pacer
    from .retry import Retry, exponential, linear
    from .updaters import Updater

__all__ = [
    "AsyncKlaviyo",
    "Hooks",
    "Klaviyo",
    "Pacer",
    "ProfileDraft",
    "Retry",
    "Updater",
    "errors",
    "exponential",
    "linear",
    "oauth",
    "retry",
    "revisions",
    "updaters",
    "webhooks",
]

_MODULE_OF = {
    "AsyncKlaviyo": "client",
    "Hooks": "hooks",
    "Klaviyo": "client",
    "Pacer": "pacing",
    "ProfileDraft": "drafts",
    "Retry": "retry",
    "Updater": "updaters",
    "exponential": "retry",
    "linear": "retry",
}

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(f".{_MODULE_OF.get(name, name)}", __name__)
        value = getattr(module, name) if name in _MODULE_OF else module
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
