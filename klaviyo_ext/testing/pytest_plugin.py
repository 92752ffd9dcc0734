"""Pytest fixtures: `fake_klaviyo`, `klaviyo`, `async_klaviyo`. Pytest finds them once the package is installed.

Heavy imports wait until a test uses one of them. They need the extra, ``klaviyo-ext[testing]``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .. import AsyncKlaviyo, Klaviyo
    from .fake.fake_klaviyo import FakeKlaviyo

__all__ = ["async_klaviyo", "fake_klaviyo", "klaviyo"]


@pytest.fixture
def fake_klaviyo() -> Iterator[FakeKlaviyo]:
    """A new, empty Klaviyo in memory."""
    try:
        from .fake.fake_klaviyo import FakeKlaviyo  # noqa: PLC0415 - see above
    except ModuleNotFoundError as error:
        message = f"{error}: the fixtures of klaviyo-ext need the extra 'testing': pip install 'klaviyo-ext[testing]'"
        raise ModuleNotFoundError(message, name=error.name) from error
    with FakeKlaviyo() as fake:
        yield fake


@pytest.fixture
def klaviyo(fake_klaviyo: FakeKlaviyo) -> Klaviyo:
    """A client of `fake_klaviyo`; its waits take no real time."""
    return fake_klaviyo.client()


@pytest.fixture
def async_klaviyo(fake_klaviyo: FakeKlaviyo) -> AsyncKlaviyo:
    """An ``async`` client of `fake_klaviyo`, for any async test runner. It runs in process and needs no closing."""
    return fake_klaviyo.async_client()
