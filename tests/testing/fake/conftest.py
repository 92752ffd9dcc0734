"""The fixtures that users get by installing the package; here they are imported, so that no installation is needed."""

from klaviyo_ext.testing.pytest_plugin import async_klaviyo, fake_klaviyo, klaviyo

__all__ = ["async_klaviyo", "fake_klaviyo", "klaviyo"]
