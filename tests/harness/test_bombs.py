"""No answer fills the memory of a client, or holds it for long. ``SOAK=1`` sets off all of them on all calls."""

from __future__ import annotations

import sys

import pytest

from tests.soak import SOAK

from .bombing import BOMBED, blasts

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="peaks are read from /proc")

MOST_MEGABYTES = 200
QUICK = ("gzip of 3 GB", "gzip of gzip of 3 GB", "endless chunks", "endless headers", "8 MB of objects")


@pytest.mark.parametrize(("kind", "turn"), [("blocking", 0), ("async", 2)])
def test_memory_and_time(kind: str, turn: int) -> None:
    pairs = list(zip(QUICK, BOMBED[turn:] + BOMBED[:turn], strict=True))
    found = list(blasts(kind, None if SOAK else pairs))
    assert {(blast.bomb, blast.call) for blast in found} >= set(pairs)
    wrong = [blast for blast in found if blast.megabytes > MOST_MEGABYTES or blast.seconds > 30]
    wrong += [blast for blast in found if not blast.ours and blast.call != "send_raw"]
    assert wrong == []
