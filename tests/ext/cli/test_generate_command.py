"""``klaviyo-ext generate``: says plainly what to do instead."""

from __future__ import annotations

import klaviyo_client
from tests.ext.cli.conftest import Run


def test_it_says_where_packages_are_rendered(run: Run) -> None:
    done = run("generate", "2027-01-15")
    assert (done.code, done.out) == (1, "")
    assert f"what pip installs cannot do it, and has revision {klaviyo_client.REVISION}.\n" in done.err
    assert "pip install -U klaviyo-ext" in done.err
    command = "scripts/generate.py --revision 2027-01-15 --package acme.klaviyo --out src/acme/klaviyo\n"
    assert command in done.err


def test_without_a_revision_it_is_the_latest(run: Run) -> None:
    assert "scripts/generate.py --revision latest --package" in run("generate").err
