"""What strangers found: each was a difference between the fake and what clients of other makers need."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from tests.testing.fake.test_things import PNG, a_form
from tests.testing.fake.wire import Wire


def test_cursors_with_the_sign_before_them() -> None:
    """The official SDK cuts ``=cursor`` out of a link."""
    wire = Wire()
    for number in range(3):
        wire.fake.add_profile(email=f"p{number}@klaviyo-fake.io")
    first = wire.get("/api/profiles", page__size="2")
    [cursor] = parse_qs(urlsplit(first.body["links"]["next"]).query)["page[cursor]"]
    second = wire.get("/api/profiles", page__size="2", page__cursor=f"={cursor}")
    assert len(second.data) == 1


def test_booleans_of_forms_as_python_spells_them() -> None:
    """The official SDK sends ``True`` and ``False``."""
    wire = Wire()
    for text, hidden in (("True", True), ("False", False)):
        made = wire.send_bytes("POST", "/api/image-upload", *a_form(PNG, "cat.png", hidden=text))
        assert (made.status, made.attributes["hidden"]) == (201, hidden), made.body
