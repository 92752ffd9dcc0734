"""Rows of people to subscribe or unsubscribe, and their records: with a consent, and an address, for each channel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, cast

from ..core.any_package import is_model
from ..core.argument_checks import choice
from ..people.consents import ADDRESSES, Consent, consents
from .row_conversion import Malformed
from .row_forms import addressed

__all__ = ["Consenting", "MissingPhone"]

MissingPhone: TypeAlias = Literal["skip-channel", "fail"]
"""What becomes of a row that lacks the address of one of its channels: leave the channel out, or set the row aside."""


class Consenting:
    """Makes records of rows, for a bulk run.

    - A row without ``subscriptions`` gets those of ``channels``.
    - A channel with a date of consent only, or with nothing if people are unsubscribed, gets ``consent``.
    - A channel whose address the row lacks is left out; without a channel, the row is set aside.

    Args:
        channels: the channels of rows without ``subscriptions``; ``None``: e-mail.
        consent: what is said about each channel.
        historical: whether each channel needs a date.
        missing_phone: the policy for addresses.

    Attributes:
        left_out: how many rows were sent without a channel, by channel.

    Raises:
        ArgumentError: a channel or the policy does not exist.
    """

    def __init__(
        self, channels: Sequence[str] | None, consent: Consent, *, historical: bool = False, missing_phone: MissingPhone
    ) -> None:
        self._default = consents(("email",) if channels is None else channels, consent)
        self._channels = channels
        self._consent = consent
        self._historical = historical
        self._fails = choice("missing_phone", missing_phone, ("skip-channel", "fail")) == "fail"
        self.left_out: Counter[str] = Counter()

    def __call__(self, row: Any, number: int) -> Any:
        """The record of a row."""
        made_of = row if isinstance(row, Malformed) else addressed(row, number)
        if not isinstance(made_of, Mapping):
            return cast("Any", made_of)
        given = cast("Mapping[str, Any]", made_of)
        whole = "type" in given or "attributes" in given
        inner: Any = given.get("attributes", {}) if whole else given
        if not isinstance(inner, Mapping):
            return given
        attributes = cast("Mapping[str, Any]", inner)
        own: Any = _plain(attributes.get("subscriptions", self._default))
        if not isinstance(own, Mapping) or not own:
            return given
        own = cast("Mapping[str, Any]", own)
        made = self._addressed(attributes, self._filled(own), known="id" in given and self._consent == "SUBSCRIBED")
        if isinstance(made, Malformed):
            return made
        if self._historical and (undated := _undated(made)):
            detail = f"no date of consent for {' and '.join(undated)}; a historical import needs consented_at"
            return Malformed(detail, row)
        blank = {ADDRESSES[channel] for channel in own if channel not in made}  # which the server refuses
        kept = {name: value for name, value in attributes.items() if name not in blank or _is_there(value)}
        consenting = {**kept, "subscriptions": made}
        return {**given, "attributes": consenting} if whole else consenting

    def check(self, source: object) -> None:
        """Check that the columns of a source fit the channels, and have dates if they are needed.

        Raises:
            ArgumentError: they do not, so that no row could be sent.
        """
        if (choose := getattr(source, "choose_channels", None)) is not None:
            choose(self._channels)
        if self._consent == "SUBSCRIBED" and (check := getattr(source, "check_dates", None)) is not None:
            check(historical=self._historical)

    def _filled(self, own: Mapping[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for channel, within in own.items():
            kinds: Any = _plain(within)
            if not isinstance(kinds, Mapping):
                found[channel] = kinds
                continue
            named: Mapping[str, Any] = cast("Mapping[str, Any]", kinds)
            if not named and self._consent == "UNSUBSCRIBED":
                named = {"marketing": {}}
            found[channel] = {kind: self._stated(kind, _plain(facts)) for kind, facts in named.items()}
        return found

    def _stated(self, kind: str, facts: Any) -> Any:
        if not isinstance(facts, Mapping) or kind == "open_tracking":
            return cast("Any", facts)
        told = dict(cast("Mapping[str, Any]", facts))
        if self._consent == "SUBSCRIBED":  # what was read from Klaviyo has other members, and is not a new consent
            unsaid = list(told) == ["consented_at"] and told["consented_at"] is not None
        else:
            unsaid = not told
        return {**told, "consent": self._consent} if unsaid else told

    def _addressed(
        self, attributes: Mapping[str, Any], channels: dict[str, Any], *, known: bool
    ) -> dict[str, Any] | Malformed:
        """The channels that the row has an address for. With an id, the server may know it."""
        missing = [
            channel
            for channel, kinds in channels.items()
            if kinds
            and (address := ADDRESSES.get(channel)) is not None
            and not (known and address not in attributes)
            and not _is_there(attributes.get(address))
        ]
        if not missing or not any(_is_there(attributes.get(address)) for address in ADDRESSES.values()):
            return channels
        left = {channel: kinds for channel, kinds in channels.items() if channel not in missing}
        if self._fails or not any(left.values()):
            lacking = " and no ".join(dict.fromkeys(ADDRESSES[channel] for channel in missing))
            return Malformed(f"no {lacking} for the channel{'s' * (len(missing) > 1)} {' and '.join(missing)}")
        self.left_out.update(missing)
        return left


def _undated(channels: Mapping[str, Any]) -> list[str]:
    """The channels with a consent that has no date."""
    found: dict[str, None] = {}
    for channel, within in channels.items():
        kinds: Mapping[str, Any] = cast("Mapping[str, Any]", within) if isinstance(within, Mapping) else {}
        for kind, facts in kinds.items():
            told = cast("Mapping[str, Any]", facts) if isinstance(facts, Mapping) else None
            if told is not None and kind != "open_tracking" and not told.get("consented_at"):
                found.setdefault(channel)
    return list(found)


def _plain(value: Any) -> Any:
    return value.to_dict() if is_model(value) else value


def _is_there(address: Any) -> bool:
    return bool(address.strip()) if isinstance(address, str) else address is not None
