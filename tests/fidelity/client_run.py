"""Runs programs that others wrote and released against the served fake, and prints how each call went.

    python tests/fidelity/client_run.py [--all] [NAME ...]

Each program runs in an environment of its own, as its package index has it, but for the host that its files name. One
that cannot be installed is skipped with the reason. ``--all`` prints each call, not only those that failed. What the
fake accepted is then sent to a `SpecServer`, which must accept it too. Exit status 0: everything went as expected.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import attrs

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(1, str(Path(__file__).resolve().parents[2] / "scripts"))

from klaviyo_client import REVISION
from klaviyo_ext.testing import FakeKlaviyo, SpecServer
from tests.environments import UnavailableError
from tests.fidelity.clients import airbyte, command_line, curl, headless, sdk, singer_tap
from tests.fidelity.clients.visit import Outcome, Visit
from tests.kept_revisions import JULY, document_of

__all__ = ["main"]

_REBUILT = "the document that was rebuilt from this SDK lacks the styles of texts of brands"
_JOBS = "errors of jobs have only detail, meta and source, as recorded; the SDK's model wants id, code and title"

KNOWN: Mapping[tuple[str, str], str] = {
    **{
        (client, call): _JOBS
        for client in ("klaviyo-api 24.0.0", "klaviyo-api 25.0.0")
        for call in (
            "get_bulk_create_catalog_items_job, complete, with errors",
            "Catalogs.get_bulk_create_catalog_items_jobs",
            "Catalogs.get_catalog_item_bulk_create_jobs",
            "Catalogs.get_create_items_jobs",
            "Coupons.get_bulk_create_coupon_code_jobs",
            "Coupons.get_coupon_code_bulk_create_jobs",
        )
    },
    ("klaviyo-api 25.0.0", "Brands.get_brand_email_defaults"): _REBUILT,
    ("klaviyo-cli 0.11.0", "flow-detail"): "it reads action_type, which actions of flows had in revision 2025-07-15",
}
"""Calls that fail, and why: as on the live API, or as the fake has one revision only. By client and call."""

NEWER = frozenset({"klaviyo-api 25.0.0"})
"""Clients of the package's revision. All others were written for campaigns as they were, and get July's document."""

CLIENTS: Mapping[str, Callable[[Visit], None]] = {
    "klaviyo-api 24.0.0": sdk.python,
    "klaviyo-api 25.0.0": sdk.python_newer,
    "klaviyo-api for Node.js 23.0.0": sdk.node,
    "airbyte-source-klaviyo 2.13.1": airbyte.visit,
    "tap-klaviyo 1.1.5": singer_tap.visit,
    "klaviyo-cli 0.11.0": command_line.visit,
    "headless-klaviyo 0.2.1": headless.visit,
    "curl": curl.visit,
    "a shop, klaviyo-api 24.0.0": sdk.python_shop,
    "a shop, klaviyo-api for Node.js": sdk.node_shop,
    "SpecServer, klaviyo-api 24.0.0": sdk.python_examples,
    "SpecServer, klaviyo-api for Node.js": sdk.node_examples,
}


@attrs.define
class _Row:
    """A line of the table."""

    client: str
    calls: int = 0
    requests: int = 0
    seconds: float = 0.0
    known: int = 0
    failed: int = 0
    refused: list[str] = attrs.field(factory=list[str])
    skipped: str = ""

    def __str__(self) -> str:
        if self.skipped:
            return f"{self.client:35} skipped: {self.skipped}"
        fine = self.calls - self.known - self.failed
        return (
            f"{self.client:35} {self.calls:6} {fine:6} {self.known:8} {self.failed:7} {self.requests:9} "
            f"{len(self.refused):8} {self.seconds:6.1f}"
        )


def main() -> int:
    """Run it; 0 if everything went as expected."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="clients whose names contain one of these; default: all")
    parser.add_argument("--all", action="store_true", help="print each call")
    options = parser.parse_args()
    rows = [
        _run(name, visit, every=options.all)
        for name, visit in CLIENTS.items()
        if not options.names or any(wanted in name for wanted in options.names)
    ]
    titles = ("calls", "fine", "known", "failed", "requests", "refused", "s")
    print(f"\n{'client':35} {'{:>6} {:>6} {:>8} {:>7} {:>9} {:>8} {:>6}'.format(*titles)}")
    print("\n".join(map(str, rows)))
    return int(any(row.failed or row.refused for row in rows))


def _run(name: str, visit: Callable[[Visit], None], *, every: bool) -> _Row:
    row, begun = _Row(name), time.monotonic()
    document = document_of(REVISION if name in NEWER else JULY)
    with FakeKlaviyo(document=document) as fake, fake.serve() as serving, tempfile.TemporaryDirectory() as home:
        at = Visit(fake, serving.url, Path(home))
        try:
            visit(at)
        except UnavailableError as error:
            row.skipped = str(error)
            return row
        except (LookupError, ValueError, TypeError) as error:  # what it needed did not come
            at.outcomes.append(Outcome("the rest", f"not run: {error!r}"))
        row.requests = len(fake.requests)
        row.refused = _refused_by(SpecServer(document), fake)
    row.seconds, row.calls = time.monotonic() - begun, len(at.outcomes)
    for outcome in at.outcomes:
        known = KNOWN.get((name, outcome.call))
        row.known += bool(outcome.reason and known)
        row.failed += bool(outcome.reason and not known)
        if every or outcome.reason:
            print(_line(name, outcome, known))
    for line in row.refused[:5]:
        print(f"{name}: SpecServer refuses what the fake accepted: {line}")
    return row


def _line(name: str, outcome: Outcome, known: str | None) -> str:
    word = "ok" if not outcome.reason else "known" if known else "FAILED"
    return (
        f"{word:8} {name}: {outcome.call}{'  ' if outcome.reason else ''}{outcome.reason and (known or outcome.reason)}"
    )


def _refused_by(server: SpecServer, fake: FakeKlaviyo) -> list[str]:
    """The requests that the fake accepted, and a server that only has the document does not."""
    refused = list[str]()
    for entry in fake.requests:
        if entry.status is None or entry.status >= 400:
            continue
        response = server.handle(entry.request)
        if response.status >= 400:
            refused.append(f"{entry.request.method} {entry.request.path}: {response.body.decode()[:300]}")
    return refused


if __name__ == "__main__":
    sys.exit(main())
