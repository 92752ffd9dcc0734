"""Fill a fake with data from Python, without requests."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Generator, Iterable, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any

from klaviyo_client.runtime.encoding import encode

from .accepted_call import Refusal
from .records.record_tables import Record, Table
from .requests.access import DEFAULT_ACCOUNT

if TYPE_CHECKING:
    from .world import World

__all__ = ["Seeding"]

_IDENTIFIERS = ("email", "phone_number", "external_id", "anonymous_id")


class Seeding(ABC):
    """The methods of a fake that add data. They are not counted, logged or hit by faults."""

    @abstractmethod
    def world(self, account: str = DEFAULT_ACCOUNT) -> World:
        """The tables of an account, by its public key."""

    @abstractmethod
    def lock(self) -> AbstractContextManager[Any]:
        """A lock; while it is held, no request is handled."""

    @property
    def profiles(self) -> Table:
        """The profiles of the default account."""
        return self.world().table("profile")

    @property
    def events(self) -> Table:
        """The events of the default account."""
        return self.world().table("event")

    @property
    def lists(self) -> Table:
        """The lists of the default account."""
        return self.world().table("list")

    @property
    def segments(self) -> Table:
        """The segments of the default account."""
        return self.world().table("segment")

    def add_profile(self, *, account: str = DEFAULT_ACCOUNT, **attributes: Any) -> Record:
        """Add a profile, or change the one with these identifiers.

        Args:
            account: public key of the account.
            attributes: attributes of the API; ``properties`` is a mapping.

        Raises:
            ValueError: there is no identifier, or the API would refuse the profile.
        """
        from .behaviour.profiles import upsert_profile  # noqa: PLC0415 - behaviours stand on what this module stands on

        if not any(attributes.get(name) for name in _IDENTIFIERS):
            raise ValueError(f"a profile needs one of {', '.join(_IDENTIFIERS)}")
        with self.lock(), _clearly():
            record, _ = upsert_profile(self.world(account), {"type": "profile", "attributes": encode(attributes)})
        return record

    def add_list(self, name: str, members: Iterable[Record] = (), *, account: str = DEFAULT_ACCOUNT) -> Record:
        """Add a list with members."""
        from .behaviour.lists_and_segments import add_list  # noqa: PLC0415 - the same

        with self.lock():
            return add_list(self.world(account), name, members)

    def add_segment(self, name: str, members: Iterable[Record] = (), *, account: str = DEFAULT_ACCOUNT) -> Record:
        """Add a segment with members. The members do not change: the fake does not evaluate definitions."""
        from .behaviour.lists_and_segments import add_segment  # noqa: PLC0415 - the same

        with self.lock():
            return add_segment(self.world(account), name, members)

    def add_event(
        self,
        metric: str,
        profile: Record | Mapping[str, Any],
        properties: Mapping[str, Any] | None = None,
        *,
        account: str = DEFAULT_ACCOUNT,
        **attributes: Any,
    ) -> Record | None:
        """Add an event; returns ``None`` for a duplicate.

        Args:
            metric: name of the metric, which is created if necessary.
            profile: a record, or attributes with an identifier.
            properties: properties of the event.
            account: public key of the account.
            attributes: ``time``, ``value``, ``value_currency``, ``unique_id``.

        Raises:
            ValueError: the API would refuse the event.
        """
        from .behaviour.events import record_event  # noqa: PLC0415 - behaviours stand on what this module stands on

        data: dict[str, Any] = {"type": "profile"}
        data |= {"id": profile.id, "attributes": {}} if isinstance(profile, Record) else {"attributes": dict(profile)}
        event = {
            **attributes,
            "properties": dict(properties or {}),
            "metric": {"data": {"type": "metric", "attributes": {"name": metric}}},
            "profile": {"data": data},
        }
        with self.lock(), _clearly():
            return record_event(self.world(account), encode(event))


@contextmanager
def _clearly() -> Generator[None]:
    """Raise `ValueError` instead of `Refusal`, which is a response to a request."""
    try:
        yield
    except Refusal as refusal:
        raise ValueError(f"{refusal} ({refusal.status} {refusal.code} at {refusal.pointer})") from refusal
