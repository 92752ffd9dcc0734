"""Clients for a fake, in process and with the clock of the fake."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from klaviyo_client.runtime.forks import new_in_children
from klaviyo_client.runtime.wire import BASE_URL

from .fake_clock import FakeClock

if TYPE_CHECKING:
    from ... import AsyncKlaviyo, Klaviyo, Pacer
    from .fake_klaviyo import FakeKlaviyo

__all__ = ["KEY", "async_client", "client"]

KEY = "pk_fake"
"""Default private key of clients."""


def client(fake: FakeKlaviyo, options: Mapping[str, Any]) -> Klaviyo:
    """A blocking client; ``options`` override the defaults."""
    from ... import Klaviyo  # noqa: PLC0415 - servers for other programs need no client

    arguments: dict[str, Any] = {**_defaults(fake, options), "sleep": fake.clock.wait, **options}
    return Klaviyo(**arguments)


def async_client(fake: FakeKlaviyo, options: Mapping[str, Any]) -> AsyncKlaviyo:
    """:func:`client`, for ``async`` code."""
    from ... import AsyncKlaviyo  # noqa: PLC0415 - the same

    async def sleep(seconds: float) -> None:
        fake.clock.wait(seconds)

    arguments: dict[str, Any] = {**_defaults(fake, options), "sleep": sleep, **options}
    return AsyncKlaviyo(**arguments)


def _defaults(fake: FakeKlaviyo, options: Mapping[str, Any]) -> dict[str, Any]:
    from ...core.send_loop import Clock  # noqa: PLC0415 - the same

    clock: FakeClock = fake.clock
    defaults: dict[str, Any] = {
        "base_url": BASE_URL,  # not what the environment says: the fake is its own server
        "company_id": fake.company_id,
        "clock": Clock(monotonic=lambda: clock.seconds, now=lambda: clock.now),
        "pacer": _pacer(fake, options.get("account")),
    }
    if "http_client" not in options:
        defaults["transport"] = fake.transport()
    if not {"access_token", "oauth"} & options.keys():
        defaults["api_key"] = KEY
    return defaults


_pacers: WeakKeyDictionary[FakeKlaviyo, dict[str, Pacer]] = WeakKeyDictionary()
_making = new_in_children(Lock())


def _pacer(fake: FakeKlaviyo, account: object) -> Pacer:
    """The pacer of the clients for ``account``; without an account, a client has its own.

    With that of the process, tests would wait for the calls of other tests.
    """
    from ... import Pacer  # noqa: PLC0415 - the same
    from ...pacing import MemoryStorage  # noqa: PLC0415 - the same

    clock = fake.clock
    made = Pacer(MemoryStorage(lambda: clock.seconds))
    if account is None:
        return made
    with _making:
        return _pacers.setdefault(fake, {}).setdefault(str(account), made)
