"""How fast the jobs of a fake Klaviyo are done."""

from __future__ import annotations

import attrs

__all__ = ["JobPace"]


@attrs.frozen(kw_only=True)
class JobPace:
    """How long bulk jobs stay in each of their states, in seconds of the fake's clock.

    What a job writes is in the tables from the start, as recorded: items of catalog jobs could be read minutes before
    their job was complete. Its state, counts, errors and relationships follow the clock.

    Attributes:
        queued: until it is processed.
        processing: from there until it is complete.
        kept: from its creation until it expires and is not found any more; 7 days, as recorded.
        by_reading: each time that a single job is read it takes a step, whatever the clock says. So an app that polls a
            job comes to an end although no test moves the clock.
    """

    queued: float = 1.0
    processing: float = 2.0
    kept: float = 7 * 86400.0
    by_reading: bool = True
