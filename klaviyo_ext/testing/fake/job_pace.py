"""How long the jobs of a fake take."""

from __future__ import annotations

import attrs

__all__ = ["JobPace"]


@attrs.frozen(kw_only=True)
class JobPace:
    """How long bulk jobs stay in each state, in seconds of the fake's clock.

    A job writes its data at once, as recorded: items of catalog jobs could be read minutes before the job was
    complete. Its state, counts, errors and relationships follow the clock.

    Attributes:
        queued: seconds until it is processing.
        processing: seconds from then until it is complete.
        kept: seconds from its creation until it expires and is not found any more; 7 days, as recorded.
        by_reading: move a job to its next state each time it is read, whatever the clock says. So an app that polls a
            job finishes even if no test moves the clock.
    """

    queued: float = 1.0
    processing: float = 2.0
    kept: float = 7 * 86400.0
    by_reading: bool = True
