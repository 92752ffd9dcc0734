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
        (consent_has_another_address, r"klaviyo.subscribe_profile \(.*\) is refused by .*email"),
        (lists_are_another_type, r"klaviyo.\w+ \(.*\) is refused by .*/data/relationships/list"),
    ],
)
def test_a_package_that_does_not_fit_is_refused(tmp_path: Path, change: Callable[[Schemas], None], says: str) -> None:
    document = part_of_newest()
    change(document["components"]["schemas"])
    with pytest.raises(package_checks.VerificationError, match=f"requests: the new package does not fit .*{says}"):
        checked(tmp_path, document)
