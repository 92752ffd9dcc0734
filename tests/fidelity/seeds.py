"""What the fake holds before strangers ask it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from klaviyo_client import REVISION
from klaviyo_ext.testing import Document, FakeKlaviyo, Request, Synthesiser, load_package_document

__all__ = ["fill", "known_ids"]


def fill(fake: FakeKlaviyo) -> None:
    """A few records of most kinds; every collection is listed once, so that those without writes have some too."""
    people = [fake.add_profile(email=f"ann{n}@klaviyo-fake.io", properties={"n": n}) for n in range(3)]
    fake.add_list("News", people)
    fake.add_segment("Keen", people[:1])
    for person in people:
        fake.add_event("Placed Order", person, {"total": 5}, value=5.0)
    raw = load_package_document()
    synthesiser = Synthesiser(raw)
    for operation in Document(raw).operations.values():
        if operation.method == "POST" and "{" not in operation.template:
            request = synthesiser.request(operation.id, full=False).to_request()
            fake.handle(attrs.evolve(request, headers=(*request.headers, ("Host", "localhost"))))
        elif operation.method == "GET" and "{" not in operation.template:
            headers = (("Authorization", "Klaviyo-API-Key pk_seed"), ("revision", REVISION), ("Host", "localhost"))
            query = f"company_id={fake.company_id}" if operation.public else ""
            fake.handle(Request("GET", operation.template, query, headers, b""))
    fake.requests.clear()


def known_ids(fake: FakeKlaviyo) -> Mapping[str, list[Any]]:
    """Segment of the path of a collection to ids of its records."""
    found: dict[str, list[Any]] = {}
    for type_, table in fake.world().tables.items():
        plural = f"{type_[:-1]}ies" if type_.endswith("y") else f"{type_}s"
        found[plural] = [record.id for record in table][:5]
    return found
