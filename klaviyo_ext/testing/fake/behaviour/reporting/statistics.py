"""Statistics of reports, by the names of requests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from .occurrences import Kind, Occurrence

__all__ = ["Tally", "statistic"]


class Tally:
    """Counts of one cell of a report: a grouping, in an interval.

    Args:
        occurrences: what happened.
        before: number of profiles that joined before.
    """

    def __init__(self, occurrences: Iterable[Occurrence], before: int = 0) -> None:
        self.count: Counter[Kind] = Counter()
        self.before = before
        self.value = 0.0
        self._profiles: dict[Kind, set[str]] = {}
        for each in occurrences:
            self.count[each.kind] += 1
            self.value += each.value
            self._profiles.setdefault(each.kind, set()).add(each.profile)

    def unique(self, kind: Kind) -> int:
        """Number of different profiles."""
        return len(self._profiles.get(kind, ()))

    @property
    def lost(self) -> int:
        """Number of messages that did not arrive."""
        return self.count["bounced"] + self.count["failed"]

    @property
    def delivered(self) -> int:
        """Number of messages that arrived."""
        return max(0, self.count["sent"] - self.lost)


def statistic(name: str, tally: Tally, channel: str | None) -> float:
    """The value of a statistic. Rates are fractions of what was delivered, those of losses of what was sent."""
    if name.startswith("text_message_") or name == "message_segment_count_sum":
        return _TEXT_MESSAGES[name](tally) if channel == "sms" else 0
    return _STATISTICS[name](tally)


def _rate(part: float, whole: float) -> float:
    return round(part / whole, 6) if whole else 0.0


def _of_delivered(kind: Kind) -> Callable[[Tally], float]:
    return lambda tally: _rate(tally.unique(kind), tally.delivered)


def _total(kind: Kind) -> Callable[[Tally], float]:
    return lambda tally: tally.count[kind]


def _unique(kind: Kind) -> Callable[[Tally], float]:
    return lambda tally: tally.unique(kind)


_CREDIT = 0.015
"""Price of a text message, in the currency of the account."""

_TEXT_MESSAGES: Mapping[str, Callable[[Tally], float]] = {
    "message_segment_count_sum": lambda tally: tally.count["sent"],
    "text_message_credit_usage_amount": lambda tally: tally.count["sent"],
    "text_message_spend": lambda tally: round(tally.count["sent"] * _CREDIT, 6),
    "text_message_roi": lambda tally: _rate(tally.value, tally.count["sent"] * _CREDIT),
}
"""One segment and one credit each."""

_STATISTICS: Mapping[str, Callable[[Tally], float]] = {
    "average_order_value": lambda tally: _rate(tally.value, tally.count["converted"]),
    "bounce_rate": lambda tally: _rate(tally.count["bounced"], tally.count["sent"]),
    "bounced": _total("bounced"),
    "bounced_or_failed": lambda tally: tally.lost,
    "bounced_or_failed_rate": lambda tally: _rate(tally.lost, tally.count["sent"]),
    "click_rate": _of_delivered("clicked"),
    "click_to_open_rate": lambda tally: _rate(tally.unique("clicked"), tally.unique("opened")),
    "clicks": _total("clicked"),
    "clicks_unique": _unique("clicked"),
    "conversion_rate": _of_delivered("converted"),
    "conversion_uniques": _unique("converted"),
    "conversion_value": lambda tally: round(tally.value, 2),
    "conversions": _total("converted"),
    "delivered": lambda tally: tally.delivered,
    "delivery_rate": lambda tally: _rate(tally.delivered, tally.count["sent"]),
    "failed": _total("failed"),
    "failed_rate": lambda tally: _rate(tally.count["failed"], tally.count["sent"]),
    "open_rate": _of_delivered("opened"),
    "opens": _total("opened"),
    "opens_unique": _unique("opened"),
    "recipients": _total("sent"),
    "revenue_per_recipient": lambda tally: _rate(tally.value, tally.delivered),
    "spam_complaint_rate": _of_delivered("marked_as_spam"),
    "spam_complaints": _total("marked_as_spam"),
    "unsubscribe_rate": _of_delivered("unsubscribed"),
    "unsubscribe_uniques": _unique("unsubscribed"),
    "unsubscribes": _total("unsubscribed"),
    "closed_form": _total("closed_form"),
    "closed_form_uniques": _unique("closed_form"),
    "qualified_form": _total("qualified_form"),
    "qualified_form_uniques": _unique("qualified_form"),
    "submit_rate": lambda tally: _rate(tally.count["submitted"], tally.count["viewed_form"]),
    "submits": _total("submitted"),
    "submitted_form_step": _total("submitted_form_step"),
    "submitted_form_step_uniques": _unique("submitted_form_step"),
    "viewed_form": _total("viewed_form"),
    "viewed_form_step": _total("viewed_form_step"),
    "viewed_form_step_uniques": _unique("viewed_form_step"),
    "viewed_form_uniques": _unique("viewed_form"),
    "members_added": _total("joined"),
    "members_removed": lambda _: 0,
    "net_members_changed": _total("joined"),
    "total_members": lambda tally: tally.before + tally.count["joined"],
}
