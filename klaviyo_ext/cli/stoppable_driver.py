"""Run the flows of a command so that signals end them only where they wait."""

from __future__ import annotations

from typing import Any

from ..core.drivers import Driver
from ..core.effects import Effect, Emit, Fork
from ..core.steps import Done, Steps
from .stop_signals import held, let_through

__all__ = ["StoppableDriver"]


class StoppableDriver(Driver):
    """Raises signals where a flow waits, and nowhere else: between two instructions, it could lose count."""

    @classmethod
    def of(cls, driver: Driver) -> StoppableDriver:
        """The same driver, but stoppable."""
        made = object.__new__(cls)
        made.__dict__.update(driver.__dict__)
        return made

    def _until_emit(self, steps: Steps) -> Emit[Any] | Done:
        with held():
            return super()._until_emit(steps)

    def _perform(self, effect: Effect, steps: Steps) -> Any:
        if isinstance(effect, Fork):
            return super()._perform(effect, steps)
        with let_through():
            return super()._perform(effect, steps)
