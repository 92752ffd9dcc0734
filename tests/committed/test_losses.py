"""All that klaviyo_ext does by itself works with the committed revision; with another one, less may."""

from __future__ import annotations

from tests.own_requests.losses import lines


def test_nothing_is_lost() -> None:
    assert lines() == []
