"""Fixtures for pytest: `fake_klaviyo`, `klaviyo`, `async_klaviyo`. pytest finds them once the package is installed.

They need the extra ``klaviyo-ext[testing]``, and import nothing heavy before a test asks for one of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from klaviyo_ext import AsyncKlaviyo, Klaviyo

    from .fake.fake import FakeKlaviyo

__all__ = ["async_klaviyo", "fake_klaviyo", "klaviyo"]


@pytest.fixture
def fake_klaviyo() -> Iterator[FakeKlaviyo]:
    """A new, empty Klaviyo in memory."""
    try:
        from .fake.fake import FakeKlaviyo  # noqa: PLC0415 - see above
    except ModuleNotFoundError as error:
        message = f"{error}: the fixtures of klaviyo-ext need its extra, pip install 'klaviyo-ext[testing]'"
        raise ModuleNotFoundError(message, name=error.name) from error
    with FakeKlaviyo() as fake:
        yield fake


@pytest.fixture
def klaviyo(fake_klaviyo: FakeKlaviyo) -> Klaviyo:
    """A client of `fake_klaviyo`; its waits take no real time."""
    return fake_klaviyo.client()


@pytest.fixture
def async_klaviyo(fake_klaviyo: FakeKlaviyo) -> AsyncKlaviyo:
    """An ``async`` client of `fake_klaviyo`, for any async test runner. In process, it has nothing to close."""
    return fake_klaviyo.async_client()
