"""Fill a fake with data from Python, without requests."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Generator, Iterable, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from klaviyo_client.runtime.encoding import encode

from .accepted_call import Refusal
from .records.record_tables import Record, Table
from .requests.access import DEFAULT_ACCOUNT

if TYPE_CHECKING:
    from .world import World

__all__ = ["Seeding"]

_LONGEST_SHOP = 3650
_IDENTIFIERS = ("email", "phone_number", "external_id", "anonymous_id")


class Seeding(ABC):
    """The methods of a fake that add data. They are not counted, logged or hit by faults."""

    seed: int

    @abstractmethod
    def world(self, account: str = DEFAULT_ACCOUNT) -> World:
        """The tables of an account, by its public key."""

    @abstractmethod
    def lock(self) -> AbstractContextManager[Any]:
        """A lock; while it is held, no request is handled."""

    @abstractmethod
    def _post(self, path: str, body: Any, account: str) -> Any:
        """Carry out a call without keys, limits, faults and log; return the document of its response."""

    @abstractmethod
    def _kinds(self) -> Mapping[str, str]:
        """The collections that a POST adds to, and the types of their records."""

    @property
    def company_id(self) -> str:
        """Public key (site ID) of the default account."""
        return DEFAULT_ACCOUNT

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
        with self._filling(account) as world:
            record, _ = upsert_profile(world, {"type": "profile", "attributes": encode(attributes)})
        return record

    def add_list(self, name: str, members: Iterable[Record] = (), *, account: str = DEFAULT_ACCOUNT) -> Record:
        """Add a list with members."""
        from .behaviour.lists_and_segments import add_list  # noqa: PLC0415 - the same

        with self._filling(account) as world:
            return add_list(world, name, members)

    def add_segment(
        self,
        name: str,
        members: Iterable[Record] | None = None,
        *,
        definition: Mapping[str, Any] | None = None,
        account: str = DEFAULT_ACCOUNT,
    ) -> Record:
        """Add a segment.

        Args:
            name: its name.
            members: members that stay; ``None``: those who fit the definition.
            definition: as in a request.
            account: public key of the account.
        """
        from .behaviour.lists_and_segments import add_segment  # noqa: PLC0415 - the same

        given = None if definition is None else encode(definition)
        with self._filling(account) as world:
            return add_segment(world, name, members, definition=given)

    def add_members(self, group: Record, members: Iterable[Record], *, account: str = DEFAULT_ACCOUNT) -> None:
        """Add members to a list, or to a segment, whose definition is then no longer evaluated."""
        from .behaviour.lists_and_segments import join  # noqa: PLC0415 - the same

        with self._filling(account) as world:
            if group.type == "segment":
                group.hidden["fixed"] = True
                world.table("segment").touch(group)
            for profile in members:
                join(world, group, profile)

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
        with self._filling(account) as world:
            return record_event(world, encode(event))

    def fill(self, data: Mapping[str, Any] | str | Path, *, account: str = DEFAULT_ACCOUNT) -> None:
        """Add the records of a JSON file, or of a mapping like one; docs/fake.md describes the format.

        Args:
            data: path of the file, or its content.
            account: public key of the account.

        Raises:
            SeedError: the file is not JSON, or the API would refuse a record; the message has the path to it. The
                records before it have been added.
            OSError: the file cannot be read.
        """
        from .seed_files import fill  # noqa: PLC0415 - the same

        with self._filling(account) as world:
            fill(world, data, lambda path, body: self._post(path, body, account), self._kinds())

    def open_shop(self, profiles: int = 10_000, days: int = 90, *, account: str = DEFAULT_ACCOUNT) -> None:
        """Add a shop; see :meth:`FakeKlaviyo.shop`.

        Raises:
            ValueError: a number is out of range.
        """
        from .shop.newsletters import newsletters_of  # noqa: PLC0415 - the same
        from .shop.scenario import build  # noqa: PLC0415 - the same

        if profiles < 0 or not 1 <= days <= _LONGEST_SHOP:
            raise ValueError(f"a shop has no less than 0 profiles, and from 1 to {_LONGEST_SHOP} days")
        with self._filling(account) as world:
            newsletters = newsletters_of(self._kinds())
            build(world, lambda data: self.fill(data, account=account), newsletters, profiles, days, self.seed)

    @contextmanager
    def _filling(self, account: str) -> Generator[World]:
        """The world to add to. Raises `ValueError` instead of `Refusal`, which is a response to a request."""
        from .behaviour.segment_members import settle  # noqa: PLC0415 - the same

        with self.lock():
            world = self.world(account)
            try:
                yield world
            except Refusal as refusal:
                raise ValueError(f"{refusal} ({refusal.status} {refusal.code} at {refusal.pointer})") from refusal
            settle(world)
