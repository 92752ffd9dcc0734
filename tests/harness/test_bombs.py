"""No answer fills the memory of a client, or holds it for long. ``SOAK=1`` sets off all of them."""

from __future__ import annotations

import sys

import pytest

from tests.soak import SOAK

from .bombing import blasts

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="peaks are read from /proc")

MOST_MEGABYTES = 200
QUICK = ("gzip of 3 GB", "gzip of gzip of 3 GB", "endless chunks", "endless headers", "8 MB of objects")


@pytest.mark.parametrize("kind", ["blocking", "async"])
def test_memory_and_time(kind: str) -> None:
    found = list(blasts(kind, None if SOAK else QUICK))
    assert len(found) >= 5 * len(QUICK)
    wrong = [blast for blast in found if blast.megabytes > MOST_MEGABYTES or blast.seconds > 30]
    wrong += [blast for blast in found if not blast.ours and blast.call != "send_raw"]
    assert wrong == []
