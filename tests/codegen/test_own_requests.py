"""The stage of the verification that sends what klaviyo_ext sends by itself to a server of the new package."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import package_checks
from codegen.pipeline import Request, generate
from tests.codegen.rendering import ROOT
from tests.codegen.slices import cut

pytestmark = pytest.mark.slow

NEWEST = max(path.stem for path in (ROOT / "spec").glob("????-??-??.json"))
NEEDED = ("Accounts", "Events", "Lists", "Metrics", "Profiles")
CONSENT = "ProfileSubscriptionCreateQueryResourceObject"
Schemas = dict[str, Any]


def checked(home: Path, document: Any) -> package_checks.OwnRequests:
    """What the stage says of the package for ``document``."""
    source = home / "document.json"
    source.write_text(json.dumps(document))
    overlay = ROOT / "spec" / "overlay.yaml"
    generate(Request(spec=str(source), out=home / "klaviyo_client", package="klaviyo_client", overlay=overlay), print)
    with package_checks.copied(home / "klaviyo_client") as directory:
        return package_checks.own_requests(directory)


def read(revision: str) -> Any:
    return json.loads((ROOT / "spec" / f"{revision}.json").read_bytes())


@pytest.mark.parametrize("revision", sorted(path.stem for path in (ROOT / "spec").glob("????-??-??.json")))
def test_each_revision_that_is_here_fits(tmp_path: Path, revision: str) -> None:
    found = checked(tmp_path, read(revision))
    assert (" passed" in found.passed, found.losses) == (True, ())


def part_of_newest() -> Any:
    return json.loads(json.dumps(cut(read(NEWEST), lambda _, operation: operation["tags"][0] in NEEDED)))


def attributes(schemas: Schemas, name: str) -> Any:
    return schemas[name]["properties"]["attributes"]


def test_attributes_that_are_new_fit(tmp_path: Path) -> None:
    """Lists of values, numbers, formats, what cannot be null: each attribute is sent with what its schema allows."""
    document = part_of_newest()
    schemas = document["components"]["schemas"]
    more = {
        "gender": {"type": "string", "enum": ["female", "male"], "nullable": True},
        "tier": {"type": "string", "enum": ["a b", "ä"]},
        "score": {"type": "integer", "minimum": 3},
        "born": {"type": "string", "format": "date"},
        "vip": {"type": "boolean"},
        "pets": {"type": "array", "items": {"type": "string", "enum": ["cat"]}},
        "car": {"type": "object", "required": ["plate"], "properties": {"plate": {"type": "string"}}},
    }
    for name in ("ProfileUpsert", "ProfileCreate", "ProfilePartialUpdate", "EventProfileCreate"):
        attributes(schemas, f"{name}QueryResourceObject")["properties"] |= more
    schemas["ProfileLocation"]["properties"] |= more
    found = checked(tmp_path, document)
    assert (" passed" in found.passed, found.losses) == (True, ())


def patches_are_elsewhere(schemas: Schemas) -> None:
    members = schemas["EventProfileCreateQueryResourceObject"]["properties"]
    members["patches"] = members.pop("meta")


def events_need_a_time(schemas: Schemas) -> None:
    (name,) = [name for name in schemas if name.startswith("EventCreateQuery") and name.endswith("ResourceObject")]
    attributes(schemas, name)["required"].append("time")


def consent_has_another_address(schemas: Schemas) -> None:
    members = attributes(schemas, CONSENT)["properties"]
    members["email_address"] = members.pop("email")


def lists_are_another_type(schemas: Schemas) -> None:
    schemas["ListEnum"]["enum"] = ["profile-list"]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (patches_are_elsewhere, "klaviyo.create_event takes no patches"),
        (events_need_a_time, r"klaviyo.create_event \(a person by email\) is refused by .*/data/attributes/time"),
        (consent_has_another_address, r"klaviyo.\w*subscribe_profiles? \(.*\) is refused by .*email"),
        (lists_are_another_type, r"klaviyo.\w+ \(.*\) is refused by .*/data/relationships/list"),
    ],
)
def test_a_package_that_does_not_fit_is_refused(tmp_path: Path, change: Callable[[Schemas], None], says: str) -> None:
    document = part_of_newest()
    change(document["components"]["schemas"])
    with pytest.raises(package_checks.VerificationError, match=f"requests: the new package does not fit .*{says}"):
        checked(tmp_path, document)


def without(schemas: Schemas, *names: str) -> None:
    """No request has these attributes any more."""
    waiting: list[Any] = [schema for name, schema in schemas.items() if "Response" not in name]
    for node in waiting:
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            for name in names if isinstance(node.get("properties"), dict) else ():
                node["properties"].pop(name, None)
            if isinstance(node.get("required"), list):
                node["required"] = [name for name in node["required"] if name not in names]
            waiting += node.values()


PEOPLE = ["phone_number", "external_id", "anonymous_id", "_kx", "first_name", "last_name", "organization", "locale"]
PEOPLE += ["title", "image", "location", "properties"]
EVENTS = ["value", "value_currency", "time", "unique_id", "backfill", "properties"]
GONE: dict[str, tuple[list[str], list[str]]] = {
    "of profiles": (PEOPLE, ["u.kx", *(f"u.{name}" for name in PEOPLE if name != "_kx")]),
    "of events": (EVENTS, [f"{name}: create_event does not accept it" for name in EVENTS]),
    "of subscriptions": (
        ["custom_source", "historical_import", "sms"],
        ["custom_source: subscribe_profile does not", "historical_import: bulk_subscribe_profiles does not", "'sms'"],
    ),
    "dates of consent": (["consented_at"], ["consented_at: subscribe_profile does not accept it"]),
    "patches": (["meta"], ["patches are not accepted", "create_event, bulk_create_events"]),
    "one of many": (["title"], ["(u.title)"]),
}


@pytest.mark.parametrize("what", GONE)
def test_what_is_gone_is_a_loss_and_the_rest_works(tmp_path: Path, what: str) -> None:
    """Our own requests leave out what nobody asked for; a call that asks for it raises before it is sent."""
    document = part_of_newest()
    names, told = GONE[what]
    without(document["components"]["schemas"], *names)
    found = checked(tmp_path, document)
    assert " passed" in found.passed
    for line in told:
        assert any(line in loss for loss in found.losses), (line, found.losses)


def test_people_without_an_email_address_stop_it(tmp_path: Path) -> None:
    document = part_of_newest()
    without(document["components"]["schemas"], "email")
    with pytest.raises(package_checks.VerificationError, match=r"klaviyo_ext finds people by email, which profiles of"):
        checked(tmp_path, document)
