"""Every public method of the official SDK is here, under its name, and is the same call.

``sdk_names.txt`` has the operations of klaviyo-api 25.0.0, which is of this revision: group, method, path, and the
names of the method, those of older SDKs included.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from klaviyo_client import operations
from klaviyo_ext import AsyncKlaviyo, Klaviyo

LISTED = Path(__file__).with_name("sdk_names.txt").read_text("utf-8")


def rows() -> Iterator[tuple[str, str, str]]:
    """Group, name, and the method and path of the call."""
    for line in LISTED.splitlines():
        group, method, path, *names = line.split()
        yield from ((group, name, f"{method} {path.rstrip('/')}") for name in names)


NAMES = [*rows()]


def test_the_list_is_whole() -> None:
    assert len(NAMES) == len({name for _, name, _ in NAMES}) == 756


@pytest.mark.parametrize("group", sorted({group for group, _, _ in NAMES}))
def test_each_name_is_here_and_is_the_same_call(group: str) -> None:
    api = import_module(f"klaviyo_client.api.{group}")
    blocking: Any = getattr(Klaviyo("pk_test"), group)
    asynchronous: Any = getattr(AsyncKlaviyo("pk_test"), group)
    for _, name, call in (row for row in NAMES if row[0] == group):
        info = operations[getattr(api, name).__name__]
        assert f"{info.method} {info.path_template.rstrip('/')}" == call, name
        assert callable(getattr(blocking, name)), name
        assert callable(getattr(asynchronous, name)), name
