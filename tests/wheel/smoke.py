"""What the built wheel must do with nothing but its run-time dependencies. Not collected by pytest; .ci/run runs it.

    python -I smoke.py TREE

TREE is the working tree that the wheel was built from: nothing may be imported from there.
"""

from __future__ import annotations

import asyncio
import gzip
import importlib
import importlib.metadata
import json
import pkgutil
import sys
import warnings
from pathlib import Path

import httpx

import klaviyo_client
import klaviyo_ext
from klaviyo_client import AsyncClient, Client, Collection, KlaviyoError, beta, operations
from klaviyo_client.api import profiles
from klaviyo_client.models import Profile

KEY = "pk_0000"
PAGE = {
    "data": [
        {
            "type": "profile",
            "id": "01A",
            "attributes": {
                "email": "ann@example.com",
                "created": "2026-07-15T10:00:00+00:00",
                "updated": "July 15 2026, 10:00",  # only dateutil reads this
                "unheard_of": 1,
            },
            "links": {"self": "https://a.klaviyo.com/api/profiles/01A/"},
        }
    ],
    "links": {"self": "https://a.klaviyo.com/api/profiles/", "next": None},
}


def answer(request: httpx.Request) -> httpx.Response:
    """One page of profiles for the request that is expected, and a 400 for any other."""
    expected = (
        request.method == "GET"
        and request.url.path == "/api/profiles"
        and request.url.params.get("fields[profile]") == "email,created,updated"
        and request.url.params.get("page[size]") == "1"
        and request.headers["revision"] == klaviyo_client.REVISION
        and request.headers["authorization"] == f"Klaviyo-API-Key {KEY}"
    )
    return httpx.Response(200 if expected else 400, json=PAGE, headers={"content-type": "application/vnd.api+json"})


def installed(tree: Path) -> None:
    """Both packages come from the wheel, whole."""
    for package in (klaviyo_client, klaviyo_ext):
        assert package.__file__ is not None
        home = Path(package.__file__).resolve().parent
        assert not home.is_relative_to(tree) or "site-packages" in home.parts, f"{home} is the tree, not the wheel"
        assert (home / "py.typed").is_file(), f"{package.__name__} has no py.typed"
    for rendered in (klaviyo_client, beta):
        assert rendered.__file__ is not None
        document = json.loads(gzip.decompress((Path(rendered.__file__).parent / "document.json.gz").read_bytes()))
        assert document["info"]["version"] == rendered.REVISION
    licences = [path for path in importlib.metadata.files("klaviyo-ext") or [] if path.name == "LICENSE"]
    assert licences, "the wheel has no LICENSE"


def whole() -> int:
    """Import every module of ``klaviyo_client``, and count them; none needs more than the run-time dependencies."""
    names = [module.name for module in pkgutil.walk_packages(klaviyo_client.__path__, "klaviyo_client.")]
    for name in names:
        importlib.import_module(name)
    return len(names)


async def send_async() -> Collection[Profile]:
    async with AsyncClient(api_key=KEY, transport=httpx.MockTransport(answer)) as client:
        return await client.send(profiles.get_profiles(fields_profile=["email", "created", "updated"], page_size=1))


def sent() -> None:
    """One call through both clients, answer decoded; one refused."""
    operation = profiles.get_profiles(fields_profile=["email", "created", "updated"], page_size=1)
    with Client(api_key=KEY, transport=httpx.MockTransport(answer)) as client:
        page = client.send(operation)
        try:
            client.send(profiles.get_profiles())
        except KlaviyoError:
            pass
        else:
            raise AssertionError("a 400 is an error")
    assert asyncio.run(send_async()).to_dict() == page.to_dict() == PAGE
    [profile] = page.data
    assert profile.id == "01A"
    assert profile.attributes.email == "ann@example.com"
    assert profile.attributes.created is not None
    assert profile.attributes.created.isoformat() == "2026-07-15T10:00:00+00:00"
    assert profile.attributes.updated is not None
    assert getattr(profile.attributes.updated, "year", None) == 2026, profile.attributes.updated


def main() -> None:
    """Run all of it; any failure is an exception."""
    warnings.simplefilter("error")
    installed(Path(sys.argv[1]).resolve())
    modules = whole()
    sent()
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in ("attrs", "httpx", "python-dateutil"))
    count = f"{len(operations)} + {len(beta.operations)} operations"
    print(f"wheel: {count}, {modules} modules import, calls work ({versions})")


if __name__ == "__main__":
    main()
