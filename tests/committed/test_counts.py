"""How many operations there are, and that the pages say so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import klaviyo_client
from klaviyo_client import beta

ROOT = Path(__file__).parents[2]


def test_of_the_committed_revision() -> None:
    assert (klaviyo_client.REVISION, len(klaviyo_client.operations)) == ("2026-10-15", 434)
    assert (beta.REVISION, len(beta.operations)) == ("2026-07-15.pre", 148)
    assert sum(info.pagination is not None for info in klaviyo_client.operations.values()) == 75


@pytest.mark.parametrize("page", ["README.md"])
def test_the_page_has_the_number(page: str) -> None:
    numbers = set(re.findall(r"\b(\d{3}) operations|\ball (\d{3})\b", (ROOT / page).read_text("utf-8")))
    assert {number for pair in numbers for number in pair if number} == {str(len(klaviyo_client.operations))}
