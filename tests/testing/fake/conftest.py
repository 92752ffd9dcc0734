"""The fixtures that users get by installing the package, imported, so that no installation is needed; and a fake."""

import pytest

from klaviyo_ext.testing.pytest_plugin import async_klaviyo, fake_klaviyo, klaviyo

from .wire import Wire

__all__ = ["async_klaviyo", "fake_klaviyo", "klaviyo"]


@pytest.fixture
def wire() -> Wire:
    return Wire()
