"""The invented exports of tests/ext/exports, run with the preset of each, and what the command says of them.

After an intended change: ``UPDATE_GOLDEN=1 python -m pytest tests/ext/cli/test_exports_of_others.py``; read the diff.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from klaviyo_ext.rows.columns.preset_files import PRESETS
from klaviyo_ext.testing import FakeKlaviyo

from .conftest import Run

EXPORTS = Path(__file__).parents[1] / "exports"
GOLDEN = EXPORTS / "golden"

SHOWN = ("email", "phone_number", "external_id", "first_name", "last_name", "organization", "title")
GERMAN = ("--timezone", "Europe/Berlin", "--country", "DE")
US = ("--country", "US")
RUNS: dict[str, tuple[str, ...]] = {
    "shopify profiles": ("import", "profiles", "shopify-customers.csv", "--preset", "shopify", *US),
    "shopify events": ("send", "events", "shopify-orders.csv", "--preset", "shopify"),
    "shopify subscribe": ("subscribe", "shopify-customers.csv", "--preset", "shopify", *US),
    "mailchimp profiles": ("import", "profiles", "mailchimp-subscribed.csv", "--preset", "mailchimp"),
    "mailchimp subscribe": ("subscribe", "mailchimp-subscribed.csv", "--preset", "mailchimp"),
    "mailchimp unsubscribe": ("unsubscribe", "mailchimp-unsubscribed.csv", "--preset", "mailchimp"),
    "woocommerce profiles": ("import", "profiles", "woocommerce-customers.csv", "--preset", "woocommerce"),
    "woocommerce events": (
        *("send", "events", "woocommerce-orders.csv", "--preset", "woocommerce", "--encoding", "cp1252"),
        *GERMAN,
    ),
    "klaviyo profiles": ("import", "profiles", "klaviyo-segment.csv", "--preset", "klaviyo"),
    "klaviyo subscribe": ("subscribe", "klaviyo-segment.csv", "--preset", "klaviyo", "--where", "Email Suppressions="),
    "hubspot profiles": ("import", "profiles", "hubspot-contacts.csv", "--preset", "hubspot", *US),
    "hubspot subscribe": ("subscribe", "hubspot-contacts.csv", "--preset", "hubspot", *US),
}


def test_every_preset_is_run() -> None:
    folder = Path(__file__).parents[3] / "klaviyo_ext" / "rows" / "presets"
    kinds = {"profiles": "profiles", "events": "events", "subscribe": "consent", "unsubscribe": "consent"}
    run = {f"{preset}.{kinds[what]}.toml" for preset, what in map(str.split, RUNS)}
    written = {path.name for path in folder.glob("*.toml")}
    assert written - run == {"woocommerce.consent.toml"}  # which column has the consent depends on a plugin
    assert {name.partition(".")[0] for name in written} == set(PRESETS)


def told(run: Run, fake: FakeKlaviyo, arguments: tuple[str, ...]) -> str:
    """What the command says, and what the fake has afterwards."""
    done = run(*arguments)
    error = re.sub(r"^seconds .*\n", "", done.err, flags=re.MULTILINE)
    lines = [f"$ klaviyo-ext {' '.join(arguments)}", *error.splitlines(), f"exit status {done.code}", ""]
    with fake.client() as klaviyo:
        profiles = klaviyo.request("GET", "/api/profiles", query={"additional-fields[profile]": "subscriptions"})
        for profile in profiles["data"]:
            found = profile["attributes"]
            consents = {
                channel: found["subscriptions"][channel]["marketing"]["consent"] for channel in ("email", "sms")
            }
            shown = {**{name: found[name] for name in SHOWN}, **found["location"], **found["properties"]}
            lines += [f"{ {name: value for name, value in shown.items() if value is not None} } {consents}"]
        for event in klaviyo.request("GET", "/api/events", query={"include": "profile"})["data"]:
            found = event["attributes"]
            lines += [f"{found['datetime']} {found['event_properties']}"]
    return "".join(f"{line}\n" for line in lines)


@pytest.mark.parametrize("name", RUNS)
def test_summaries(name: str, run: Run, fake: FakeKlaviyo) -> None:
    arguments = RUNS[name]
    file = next(each for each in arguments if each.endswith(".csv"))
    shutil.copy(EXPORTS / file, file)
    found = told(run, fake, arguments)
    golden = GOLDEN / f"{name.replace(' ', '-')}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8"), __doc__
