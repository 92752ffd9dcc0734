"""`klaviyo-cli`, an unofficial command line for people: each command is a process."""

from __future__ import annotations

import json
from pathlib import Path

from tests.environments import environment

from .shop import fill
from .visit import Visit, aim

__all__ = ["REQUIREMENTS", "visit"]

REQUIREMENTS = ("klaviyo-cli==0.11.0",)

_SEGMENT = {
    "condition_groups": [
        {
            "conditions": [
                {
                    "type": "profile-property",
                    "property": "properties['n']",
                    "filter": {"type": "numeric", "operator": "greater-than", "value": 100},
                }
            ]
        }
    ]
}


def visit(at: Visit) -> None:
    """Run its commands, in an order in which each finds what it needs."""
    python = environment("fidelity-klaviyo-cli", *REQUIREMENTS)
    aim(python.parents[1], "lib/python*/site-packages/klaviyo_cli/**/*.py", url=at.url)
    program = python.with_name("klaviyo")
    shop = fill(at.fake)
    files = _files(at.home)
    key = {"KLAVIYO_API_KEY": "pk_fidelity"}

    def do(*arguments: str, wanted: str = "", refused: tuple[int, ...] = ()) -> None:
        name = " ".join(word for word in arguments[:4] if not any(map(str.isdigit, word)))[:60]
        at.run(name, program, *arguments, check=lambda text: wanted in text and text, refused=refused, env=key)

    do("account-health", wanted="News")
    do("list-metrics", wanted="Placed Order")
    do("--json", "list-audiences", wanted=shop.news)
    do("segment-sizes")
    do("list-sizes")
    do("segment-count", shop.segment, wanted="30")
    do("get-segment", shop.segment)
    do("search-segments", "Keen", wanted=shop.segment)
    do("segment-members", shop.segment, "--limit", "25")
    do("create-segment", "--name", "Large", "--body", json.dumps(_SEGMENT))
    do("get-profile", "ann0@klaviyo-fake.io", "--subscriptions", wanted=shop.person)
    do("get-profile", shop.person, wanted="ann0@klaviyo-fake.io")
    do(
        "push-event",
        "--email",
        "new@klaviyo-fake.io",
        "--metric",
        "Read Page",
        "--value",
        "3",
        "--properties",
        '{"a":1}',
    )
    do("push-event", "--email", "new@klaviyo-fake.io", "--metric", "Read Page", "--time", "2026-06-01T10:00:00")
    do("events", "--metric", shop.order, "--limit", "12", "--properties", wanted="ann")
    do("events", "--metric", shop.order, "--profile-id", shop.person, "--since", "2026-01-01")
    do(
        "export-events",
        "--metric",
        shop.order,
        "--since",
        "2026-01-01",
        "--until",
        "2027-12-31T10:00:00",
        wanted='"event"',
    )
    do("export-events", "--metric", shop.order, "--fields", "all")
    do("metric-aggregate", shop.order, "--measurements", "count,unique,sum_value", "--interval", "week", "--days", "60")
    do("metric-aggregate", shop.order, "--by", "$attributed_flow", "--timezone", "America/New_York")
    do("suppress", "--emails", "ann7@klaviyo-fake.io,ann8@klaviyo-fake.io", "--yes")
    do("unsuppress", "--emails", "ann7@klaviyo-fake.io")
    do("unsubscribe", "--emails", "ann2@klaviyo-fake.io", "--list", shop.news, "--yes")
    do("unsubscribe", "--emails", "ann1@klaviyo-fake.io", "--yes")
    do("suppression-jobs", wanted="unsuppress")
    do("list-drafts", wanted="Draft")
    # It asks for each audience as a segment first.
    do("get-campaign", shop.draft, "--names", wanted="News", refused=(404,))
    do("search-campaigns", "Campaign 1", wanted="Campaign 10")
    do("list-campaigns", "--days", "30", "--status", "Sent", wanted="Campaign 0")
    do("list-campaigns", "--channel", "sms", "--since", "2026-01-01", "--until", "2027-12-31", wanted=shop.sms)
    do("metrics", "--days", "30")
    do("patch-campaign", shop.draft, "--date", "12-24-2027", "--time", "3:00 PM EST", "--exclude", shop.segment)
    do("get-creative", shop.draft, "--html", wanted="Hi")
    do("clone-campaign", shop.draft, "--name", "Copy", wanted="Copy")
    do("patch-message", shop.draft, "--subject", "New subject", "--preview", "Look", wanted="New subject")
    do(
        "set-campaign-html",
        shop.draft,
        "--html",
        str(files / "mail.html"),
        "--expect",
        "unsubscribe",
        wanted="verified",
    )
    do("schedule", shop.draft)
    do("campaign-performance", "--days", "30", "--detail")
    do("flows", "--sort", "updated", wanted="Welcome")
    do("flow-performance")
    do("flow-detail", shop.flow)
    do("get-flow", shop.flow, "--definition", wanted="send-email")
    do("flow-actions", shop.flow)
    do("flow-series", shop.flow, "--interval", "weekly", "--days", "60")
    do("flow-series", shop.flow, "--per-message", "--statistics", "opens,clicks")
    do("forms", "--versions", wanted="Pop-up")
    do("form", shop.form)
    do("form-performance")
    do("form-performance", "--form", shop.form, "--by-version")
    do("copy-form", shop.form, "--name", "Another")
    do("upload-image", str(files / "dot.gif"), "--name", "dot")
    do(
        "upload-sms",
        "--name",
        "SMS",
        "--body",
        "Hello",
        "--date",
        "12-24-2027",
        "--time",
        "3:00 PM EST",
        "--include",
        shop.segment,
    )
    do("api", "GET", "/lists?fields[list]=name", wanted="News")
    do("api", "GET", "accounts/", wanted="account")
    do("api", "PATCH", f"/api/profiles/{shop.person}/", "--body", json.dumps(_renamed(shop.person)), wanted="Zoe")
    do("delete", "segment", shop.segment, "--confirm", shop.segment)
    do("delete", "form", shop.form, "--confirm", shop.form)
    do("delete", "flow", shop.flow, "--confirm", shop.flow)
    do("api", "DELETE", f"/api/templates/{shop.template}/")
    do("delete", "list", shop.news, "--confirm", shop.news)


def _renamed(person: str) -> dict[str, object]:
    return {"data": {"type": "profile", "id": person, "attributes": {"first_name": "Zoe"}}}


def _files(home: Path) -> Path:
    home.joinpath("mail.html").write_text(
        "<html><body><p>Hello</p><a href='{% unsubscribe %}'>unsubscribe</a></body></html>"
    )
    home.joinpath("dot.gif").write_bytes(
        bytes.fromhex("47494638396101000100800000ffffff00000021f90400000000002c00000000010001000002024401003b")
    )
    return home
