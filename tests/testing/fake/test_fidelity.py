"""What strangers found: each was a difference between the fake and what clients of other makers need."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from klaviyo_ext.testing import FakeKlaviyo
from tests.kept_revisions import JULY, document_of
from tests.testing.fake.test_things import PNG, a_form
from tests.testing.fake.wire import Wire, in_july, reference, resource


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


@pytest.mark.parametrize(
    ("method", "path", "data", "detail"),
    [
        ("GET", "/api/accounts/NOPE01", None, "Account with id NOPE01 not found."),
        ("GET", "/api/images/NOPE01", None, "An image with id NOPE01 does not exist."),
        ("GET", "/api/flows/NOPE01", None, "A flow with id NOPE01 does not exist."),
        (
            "POST",
            "/api/images",
            resource("image", import_from_url="https://nowhere.invalid/a.png"),
            "Unable to fetch the URL you entered.",
        ),
        (
            "POST",
            "/api/web-feeds",
            resource("web-feed", name="a-b", url="https://x.io", request_method="get", content_type="json"),
            "'name' must match regex '^[0-9_A-z]+$' ('a-b' doesn't)",
        ),
        (
            "POST",
            "/api/coupons",
            resource("coupon", external_id="a-b"),
            "'external_id' must match regex '^[0-9_A-z]+$' ('a-b' doesn't)",
        ),
    ],
)
def test_details_as_recorded(method: str, path: str, data: Any, detail: str) -> None:
    assert Wire().send(method, path, data).error["detail"] == detail


def test_the_detail_of_an_operator_that_a_filter_cannot_have() -> None:
    got = Wire().get("/api/campaigns", filter='equals(archived,true),equals(name,"x")')
    assert got.error["detail"] == "'equals' is not an allowed filter operator for name.  Allowed operators are contains"


@pytest.mark.parametrize("whole", [True, False])
def test_an_image_of_an_email_whatever_its_id(whole: bool) -> None:
    wire = Wire(in_july(document=document_of(JULY)), JULY)
    message = {"channel": "email", "label": "May", "content": {"subject": "May"}}
    campaign = resource("campaign", name="May", audiences={"included": [wire.fake.add_list("News").id]})
    campaign["attributes"]["campaign-messages"] = {"data": [resource("campaign-message", definition=message)]}
    made = wire.post("/api/campaigns", campaign)
    id_ = made.data["relationships"]["campaign-messages"]["data"][0]["id"]
    image = reference("image", "1")
    changed = resource("campaign-message", id_, definition=message, _relationships={"image": image})
    path = f"/api/campaign-messages/{id_}"
    got = wire.patch(path, changed) if whole else wire.patch(f"{path}/relationships/image", image)
    assert (got.status, got.error["code"]) == (400, "invalid"), got.body
    assert got.error["detail"] == "Image relationships are only supported for push and SMS messages"


def test_a_segment_is_processing_when_its_definition_was_written() -> None:
    wire = Wire()
    condition = {"type": "profile-group-membership", "is_member": True, "group_ids": ["Y6nRLr"]}
    definition = {"condition_groups": [{"conditions": [condition]}]}
    made = wire.post("/api/segments", resource("segment", name="VIP", definition=definition))
    path, id_ = f"/api/segments/{made.data['id']}", made.data["id"]
    changed = wire.patch(path, resource("segment", id_, definition=definition))
    renamed = wire.patch(path, resource("segment", id_, name="Gold"))
    answers = [got.attributes["is_processing"] for got in (made, changed, renamed, wire.get(path))]
    assert answers == [True, True, False, False]


def test_a_number_as_external_id_is_found_as_text() -> None:
    wire = Wire()
    made = wire.post("/api/profiles", resource("profile", external_id=7))
    assert made.attributes["external_id"] == 7
    for operand in ('equals(external_id,"7")', 'any(external_id,["6","7"])'):
        assert [item["id"] for item in wire.get("/api/profiles", filter=operand).data] == [made.data["id"]], operand
    assert wire.get("/api/profiles", filter='equals(external_id,"8")').data == []
    assert wire.post("/api/profiles", resource("profile", external_id="7")).status == 409
    assert wire.post("/api/profile-import", resource("profile", external_id="7")).data["id"] == made.data["id"]


def test_the_public_key_of_an_account_is_its_id() -> None:
    wire = Wire()
    [account] = wire.get("/api/accounts").data
    assert account["attributes"]["public_api_key"] == account["id"] == wire.fake.company_id


def test_times_do_not_run_backwards() -> None:
    wire = Wire(FakeKlaviyo())
    email = resource("profile", email="ann@klaviyo-fake.io")
    made = wire.post("/api/profiles", email)
    again = wire.post("/api/profile-import", email)
    assert again.attributes["created"] == made.attributes["created"] < again.attributes["updated"]
    job = resource("profile-suppression-bulk-create-job", profiles={"data": [email]})
    times = wire.post("/api/profile-suppression-bulk-create-jobs", job).attributes
    assert times["created_at"] <= times["completed_at"]
