"""curl, as shell scripts and other languages use the fake of the command line."""

from __future__ import annotations

import json
import shutil
from typing import Any

from tests.environments import UnavailableError

from .shop import fill
from .visit import Visit

__all__ = ["visit"]


def visit(at: Visit) -> None:
    """Write, read, page by links, upload, and be refused."""
    program = shutil.which("curl")
    if program is None:
        raise UnavailableError("there is no curl")
    shop = fill(at.fake)
    common = (
        program,
        "--silent",
        "--show-error",
        "--globoff",
        "--header",
        "Authorization: Klaviyo-API-Key pk_fidelity",
    )

    def do(call: str, path: str, *options: str, wanted: str = "", refused: tuple[int, ...] = ()) -> Any:
        target = path if path.startswith("http") else f"{at.url}{path}"
        revision = () if "revision:" in " ".join(options) else ("--header", "revision: 2026-07-15")
        text = at.run(call, *common, *revision, *options, target, check=lambda text: wanted in text, refused=refused)
        return json.JSONDecoder().raw_decode(text)[0] if text.startswith("{") else {}

    def body(document: object) -> tuple[str, ...]:
        return ("--json", json.dumps(document))

    person = _person("curl", external_id=4711)
    do("create", "/api/profiles", *body(person), wanted="4711")
    do("create again", "/api/profiles/", *body(person), wanted="duplicate_profile", refused=(409,))
    do("by id, plain JSON", f"/api/profiles/{shop.person}/", "--header", "Accept: application/json", wanted=shop.person)
    page = do("brackets as they are", "/api/profiles?page[size]=50&sort=-created&fields[profile]=email")
    seen = 50
    while link := page["links"]["next"]:
        page = do(f"next page, from {seen}", link)
        seen += len(page["data"])
    do(
        "filter with spaces",
        "/api/profiles",
        "--get",
        "--data-urlencode",
        'filter=equals(email, "ann1@klaviyo-fake.io")',
        wanted="Ann 1",
    )
    do(
        "filter with +0000",
        "/api/profiles",
        "--get",
        "--data-urlencode",
        "filter=greater-than(updated,2020-01-01T00:00:00+0000)",
        wanted="ann0",
    )
    do("compressed", "/api/lists", "--compressed", wanted="News")
    do("links of a resource", f"{at.url}/api/lists/{shop.news}/profiles/", wanted="ann")
    do("a newer revision", "/api/lists", "--header", "revision: 2026-10-15", wanted="News")
    do("an older revision", "/api/lists", "--header", "revision: 2023-02-22", wanted="News")
    do("OAuth token", "/api/accounts", "--oauth2-bearer", "token", wanted="account", refused=(401,))
    dot = at.home / "dot.gif"
    dot.write_bytes(
        bytes.fromhex("47494638396101000100800000ffffff00000021f90400000000002c00000000010001000002024401003b")
    )
    do("upload", "/api/image-upload", "--form", f"file=@{dot}", "--form", "name=dot", wanted="dot")
    do("HTTP/1.0", "/api/metrics", "--http1.0", wanted="Placed Order")
    do("an upgrade to HTTP/2 is left", "/api/metrics", "--http2", wanted="Placed Order")
    do("two on one connection", "/api/lists", f"{at.url}/api/metrics", wanted="Placed Order")
    do("a question mark and nothing", "/api/lists?", wanted="News")
    do("a fragment of a link", "/api/lists#top", wanted="News")
    do("chunks", "/api/profiles", *body(_person("chunks")), "--header", "Transfer-Encoding: chunked", wanted="chunks@")
    large = _import(10_000)
    at.home.joinpath("large.json").write_text(json.dumps(large))
    expect = ("--json", f"@{at.home / 'large.json'}", "--header", "Expect: 100-continue", "--max-time", "30")
    do("a large body that waits for 100", "/api/profile-bulk-import-jobs/", *expect, wanted="queued")
    do("neither accept nor user agent", "/api/lists", "--header", "accept:", "--user-agent", "", wanted="News")
    do("delete", f"/api/lists/{shop.news}", "--request", "DELETE")
    do("unknown path", "/api/nothing", wanted="not_found", refused=(404,))
    do("no revision", "/api/lists", "--header", "revision:", refused=(400,))


def _person(name: str, **more: object) -> dict[str, Any]:
    return {"data": {"type": "profile", "attributes": {"email": f"{name}@klaviyo-fake.io", **more}}}


def _import(size: int) -> dict[str, Any]:
    rows = [_person(f"many{number}", properties={"note": "x" * 150})["data"] for number in range(size)]
    return {"data": {"type": "profile-bulk-import-job", "attributes": {"profiles": {"data": rows}}}}
