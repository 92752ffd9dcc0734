"""A client for Klaviyo: upserts, retries, pacing, paging, auth, bulk, typed errors.

`Klaviyo` and `AsyncKlaviyo` have the same methods. They send any operation of `klaviyo_client.api`, of
`klaviyo_client.beta.api` and of any other rendered package, and add methods for frequent tasks. Each name below is
imported from its module when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lazy import lazy_names
from ._version import __version__

if TYPE_CHECKING:
    from klaviyo_client.runtime.errors import KlaviyoError
    from klaviyo_client.runtime.wire import Response

    from . import bulk, errors, oauth, pacing, people, retry, revisions, testing, updaters, webhooks
    from .client import AsyncKlaviyo, Klaviyo
    from .core.any_call import any_call
    from .core.hooks import Hooks, WaitDetails
    from .core.json_codec import JSONCodec
    from .core.send_loop import Clock
    from .pacing import Pacer
    from .people import ProfileDraft
    from .retry import Retry, RetryDetails, exponential, linear
    from .updaters import Updater

__all__ = [
    "AsyncKlaviyo",
    "Clock",
    "Hooks",
    "JSONCodec",
    "Klaviyo",
    "KlaviyoError",
    "Pacer",
    "ProfileDraft",
    "Response",
    "Retry",
    "RetryDetails",
    "Updater",
    "WaitDetails",
    "__version__",
    "any_call",
    "bulk",
    "errors",
    "exponential",
    "linear",
    "oauth",
    "pacing",
    "people",
    "retry",
    "revisions",
    "testing",
    "updaters",
    "webhooks",
]

_NAMES = {
    ".": ("bulk", "errors", "oauth", "pacing", "people", "retry", "revisions", "testing", "updaters", "webhooks"),
    ".client": ("AsyncKlaviyo", "Klaviyo"),
    ".core.any_call": ("any_call",),
    ".core.hooks": ("Hooks", "Response", "WaitDetails"),
    ".core.json_codec": ("JSONCodec",),
    ".core.send_loop": ("Clock",),
    ".errors": ("KlaviyoError",),
    ".pacing": ("Pacer",),
    ".people": ("ProfileDraft",),
    ".retry": ("Retry", "RetryDetails", "exponential", "linear"),
    ".updaters": ("Updater",),
}

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names
    __getattr__, __dir__ = lazy_names(__name__, _NAMES)
