"""``klaviyo-ext generate``: says plainly what to do instead."""

from __future__ import annotations

import pytest

import klaviyo_client
from klaviyo_ext.cli import main


def test_it_says_where_packages_are_rendered(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "2027-01-15"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert f"what pip installs cannot do it, and has revision {klaviyo_client.REVISION}.\n" in err
    assert "pip install -U klaviyo-ext" in err
    assert "generate.py --revision 2027-01-15 --package acme.klaviyo --out src/acme/klaviyo\n" in err


def test_without_a_revision_it_is_the_latest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate"]) == 1
    assert "generate.py --revision latest --package" in capsys.readouterr().err
