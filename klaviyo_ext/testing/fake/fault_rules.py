"""Which calls get a fault."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from threading import Lock

import attrs

from klaviyo_client.runtime.forks import new_in_children

from .faults import Fault
from .requests.request_log import Received

__all__ = ["FaultRule", "FaultRules"]


@attrs.define(eq=False)
class FaultRule:
    """A fault and its conditions. `FakeKlaviyo.fail` returns it.

    Attributes:
        fault: the fault.
        operations: ids of operations; ``None``: all requests, including unknown paths.
        times: maximum number of times; ``None``: no limit.
        skip: number of calls to leave alone first.
        probability: probability of the fault for each further call.
        when: an additional condition.
        fired: how often the fault has occurred.
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
        """Remove the fault."""
        self.cancelled = True

    def hits(self, entry: Received) -> bool:
        """Whether a request is hit; counts the request."""
        if self.cancelled or (self.times is not None and self.fired >= self.times):
            return False
        if self.operations is not None and entry.operation not in self.operations:
            return False
        if self.when is not None and not self.when(entry):
            return False
        self._seen += 1
        if self._seen <= self.skip:
            return False
        # Draw a number for each call, so that the hits depend only on the seed and the calls.
        if self.random.random() >= self.probability:
            return False
        self.fired += 1
        return True


class FaultRules:
    """All rules in order of creation; the first one that hits a request applies.

    Args:
        seed: seed for probabilities.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._rules: list[FaultRule] = []
        self._made = 0
        self._lock = new_in_children(Lock())

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
        """Add a rule.

        Raises:
            ValueError: a number is out of range.
        """
        if times is not None and times < 1:
            raise ValueError(f"times must be positive or None, not {times}")
        if skip < 0:
            raise ValueError(f"skip must not be negative, got {skip}")
        if not 0 <= probability <= 1:
            raise ValueError(f"probability must be between 0 and 1, not {probability}")
        with self._lock:
            self._made += 1
            random = Random(f"faults {self._seed} {self._made}")
            rule = FaultRule(fault, operations, times, skip, probability, when, random)
            self._rules.append(rule)
        return rule

    def pick(self, entry: Received) -> FaultRule | None:
        """The rule that applies to a request."""
        with self._lock:
            return next((rule for rule in self._rules if rule.hits(entry)), None)

    def clear(self) -> None:
        """Remove all rules."""
        with self._lock:
            self._rules.clear()
