"""Which calls a fault is played on."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from threading import Lock

import attrs

from .faults import Fault
from .request_log import Received

__all__ = ["FaultRule", "FaultRules"]


@attrs.define(eq=False)
class FaultRule:
    """A fault and when it is played. What `FakeKlaviyo.fail` gives back.

    Attributes:
        fault: what is played.
        operations: on which operations; ``None``: on every request, paths that are none of the API's included.
        times: how often at most; ``None``: always.
        skip: how many calls it leaves alone first.
        probability: how likely each further call is to be hit.
        when: further condition.
        fired: how often it was played.
    """

    fault: Fault
    operations: frozenset[str] | None
    times: int | None
    skip: int
    probability: float
    when: Callable[[Received], bool] | None
    random: Random = attrs.field(repr=False)
    fired: int = 0
    cancelled: bool = False
    _seen: int = attrs.field(default=0, repr=False, init=False)

    def cancel(self) -> None:
        """Play it no more."""
        self.cancelled = True

    def hits(self, entry: Received) -> bool:
        """Whether a request is hit; it is counted."""
        if self.cancelled or (self.times is not None and self.fired >= self.times):
            return False
        if self.operations is not None and entry.operation not in self.operations:
            return False
        if self.when is not None and not self.when(entry):
            return False
        self._seen += 1
        if self._seen <= self.skip:
            return False
        # The number is drawn for every call, so that what is hit depends on seed and calls only.
        if self.random.random() >= self.probability:
            return False
        self.fired += 1
        return True


class FaultRules:
    """All rules, in the order of being made; the first that hits a request is played.

    Args:
        seed: decides where a probability is given.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._rules: list[FaultRule] = []
        self._made = 0
        self._lock = Lock()

    def add(
        self,
        fault: Fault,
        operations: frozenset[str] | None,
        *,
        times: int | None,
        skip: int,
        probability: float,
        when: Callable[[Received], bool] | None,
    ) -> FaultRule:
        """A new rule.

        Raises:
            ValueError: a number is out of its range.
        """
        if times is not None and times < 1:
            raise ValueError(f"times is a positive number or None, not {times}")
        if skip < 0:
            raise ValueError(f"skip is not negative; got {skip}")
        if not 0 <= probability <= 1:
            raise ValueError(f"probability lies between 0 and 1; got {probability}")
        with self._lock:
            self._made += 1
            random = Random(f"faults {self._seed} {self._made}")
            rule = FaultRule(fault, operations, times, skip, probability, when, random)
            self._rules.append(rule)
        return rule

    def pick(self, entry: Received) -> FaultRule | None:
        """The rule to play on a request."""
        with self._lock:
            return next((rule for rule in self._rules if rule.hits(entry)), None)

    def clear(self) -> None:
        """Forget all rules."""
        with self._lock:
            self._rules.clear()
