"""A new package is tested before it takes its place, as in the contract tests."""

from tests.contract.conftest import pytest_configure

__all__ = ["pytest_configure"]
