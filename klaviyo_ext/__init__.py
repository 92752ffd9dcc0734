"""A client for Klaviyo that does what its document cannot say: upsert, retries, pacing, paging, auth, typed errors.

`Klaviyo` and `AsyncKlaviyo` have the same methods. They send any operation of `klaviyo_client.api`, of
`klaviyo_client.beta.api` and of any other rendered package, and add methods for what people do most. Each name below is
imported from its module when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lazy import lazy_names

if TYPE_CHECKING:
    from . import errors, oauth, retry, revisions, updaters, webhooks
    from .client import AsyncKlaviyo, Klaviyo
    from .core.hooks import Hooks
    from .pacing import Pacer
    from .people import ProfileDraft
    from .retry.policy import Retry, exponential, linear
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
    "Hooks": "core.hooks",
    "Klaviyo": "client",
    "Pacer": "pacing",
    "ProfileDraft": "people",
    "Retry": "retry",
    "Updater": "updaters",
    "errors": "errors",
    "exponential": "retry",
    "linear": "retry",
    "oauth": "oauth",
    "retry": "retry",
    "revisions": "revisions",
    "updaters": "updaters",
    "webhooks": "webhooks",
}

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names
    __getattr__ = lazy_names(__name__, _MODULE_OF)


def __dir__() -> list[str]:
    return sorted(__all__)
