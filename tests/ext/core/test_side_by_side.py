"""Two revisions in one process: one client sends the calls of both, and each answer has the models of its package."""

from __future__ import annotations

import asyncio
import json
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

import klaviyo_client
from klaviyo_client.api import events, images, profiles
from klaviyo_client.runtime import operation as runtime
from klaviyo_ext import AsyncKlaviyo, Klaviyo, errors, updaters as u
from klaviyo_ext.core.any_package import adopted, is_model, is_resource
from klaviyo_ext.testing import Request, Response, SpecServer
from klaviyo_ext.testing.messages.loopback import serve
from tests.ext.kernel import Script, Step, Time, answer, blocking, profile, refusal, throttled
from tests.ext.side_by_side import NAME, REVISION, ROOT, importable, render

PERSON = {"type": "profile", "id": "P1", "attributes": {"title": "Dr", "email": "a@b.co"}}


class Acme:
    """The second package."""

    def __init__(self) -> None:
        self.package = import_module(NAME)
        self.models = import_module(f"{NAME}.models")
        self.profiles = import_module(f"{NAME}.api.profiles")
        self.events = import_module(f"{NAME}.api.events")
        self.images = import_module(f"{NAME}.api.images")
        self.client = import_module(f"{NAME}.api.client")
        self.reporting = import_module(f"{NAME}.api.reporting")


class Both:
    """One server for two revisions: each request is checked with the document of the revision that it names."""

    def __init__(self) -> None:
        self.servers = {klaviyo_client.REVISION: SpecServer(), REVISION: SpecServer.from_package(NAME)}
        self.revisions: list[str] = []

    def handle(self, request: Request, /) -> Response:
        self.revisions.append(request.header("revision") or "")
        return self.servers[self.revisions[-1]].handle(request)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return render(tmp_path_factory.mktemp("side"))


@pytest.fixture(scope="module")
def acme(home: Path) -> Iterator[Acme]:
    with importable(home):
        yield Acme()


@pytest.fixture(scope="module")
def both(acme: Acme) -> Both:
    return Both()


def scripted(*steps: Step, time: Time | None = None, **options: Any) -> tuple[Klaviyo, Script]:
    """A client, and the server that answers it with ``steps``."""
    script = Script(list(steps))
    return blocking(script, time or Time(), **options), script


def test_it_has_a_runtime_of_its_own(acme: Acme) -> None:
    assert acme.package.REVISION == REVISION
    assert acme.package.Operation is not klaviyo_client.Operation
    assert acme.models.Profile is not klaviyo_client.models.Profile


def test_calls_of_both(acme: Acme, both: Both) -> None:
    both.revisions.clear()
    with serve(both) as server, Klaviyo("pk_1", company_id="AbC123", base_url=server.url) as klaviyo:
        new = klaviyo.send(profiles.get_profiles(page_size=1))
        old = klaviyo.send(acme.profiles.get_profiles(page_size=1))
        raw = klaviyo.send_raw(acme.profiles.get_profile("1", include=["lists"]))
    assert both.revisions == [klaviyo_client.REVISION, REVISION, REVISION]
    assert (type(new), type(new.data[0])) == (klaviyo_client.Collection, klaviyo_client.models.Profile)
    assert (type(old), type(old.data[0])) == (acme.package.Collection, acme.models.Profile)
    assert type(raw.parsed) is acme.package.Single
    assert raw.parsed.included
    assert all(type(one).__module__.startswith(f"{NAME}.models.") for one in raw.parsed.included)
    assert raw.parsed.to_dict() == json.loads(raw.content)


def test_async_calls_of_both(acme: Acme, both: Both) -> None:
    both.revisions.clear()

    async def calls(url: str) -> list[Any]:
        async with AsyncKlaviyo("pk_1", base_url=url) as klaviyo:
            sent = (klaviyo.send(profiles.get_profile("1")), klaviyo.send(acme.profiles.get_profile("1")))
            return [type(one.data) for one in await asyncio.gather(*sent)]

    with serve(both) as server:
        assert asyncio.run(calls(server.url)) == [klaviyo_client.models.Profile, acme.models.Profile]
    assert sorted(both.revisions) == [REVISION, klaviyo_client.REVISION]


def test_files(acme: Acme, both: Both) -> None:
    """A multipart body, of which the parts are objects of the other runtime, too."""
    for api, package, models in (
        (images, klaviyo_client, klaviyo_client.models),
        (acme.images, acme.package, acme.models),
    ):
        file = package.File(b"GIF89a", "a.gif", "image/gif")
        with Klaviyo("pk_1", transport=httpx.MockTransport(lambda request: ask(both, request))) as klaviyo:
            made = klaviyo.send(api.upload_image_from_file(file, name="A"))
        assert type(made.data) is getattr(models, models.RESOURCES["image"])


def ask(both: Both, request: httpx.Request) -> httpx.Response:
    headers = tuple((k.decode(), v.decode()) for k, v in request.headers.raw)
    path, _, query = request.url.raw_path.decode().partition("?")
    found = both.handle(Request(request.method, path, query, headers, request.read()))
    return httpx.Response(found.status, headers=list(found.headers), content=found.body)


def test_public_calls_carry_no_secret(acme: Acme) -> None:
    client, script = scripted(httpx.Response(202), company_id="AbC123")
    client.send(acme.client.create_client_event({"properties": {}, "metric": {}, "profile": {}}))
    [request] = script.requests
    assert "authorization" not in request.headers
    assert request.url.params["company_id"] == "AbC123"
    assert request.headers["revision"] == REVISION


@pytest.mark.parametrize("prefetch", [False, True])
def test_pages_and_items(acme: Acme, prefetch: bool) -> None:
    following = "https://a.klaviyo.com/api/profiles?page%5Bcursor%5D=c2"
    pages = [
        answer({"data": [PERSON], "links": {"next": following}}),
        answer({"data": [PERSON], "links": {"next": None}}),
    ]
    client, script = scripted(*pages)
    found = list(client.items(acme.profiles.get_profiles(), prefetch=prefetch))
    assert [(type(one), one.id) for one in found] == [(acme.models.Profile, "P1")] * 2
    assert script.requests[1].url.params["page[cursor]"] == "c2"
    assert {request.headers["revision"] for request in script.requests} == {REVISION}
    client, _ = scripted(*pages)
    assert [type(page) for page in client.pages(acme.profiles.get_profiles())] == [acme.package.Collection] * 2


def test_items_of_reports(acme: Acme) -> None:
    row = {"groupings": {"campaign_id": "1"}, "statistics": {"opens": 1}}
    body = {"data": {"type": "campaign-values-report", "attributes": {"results": [row]}}, "links": {"next": None}}
    client, _ = scripted(answer(body))
    [found] = client.items(acme.reporting.query_campaign_values({}))
    assert found.to_dict() == row
    assert type(found).__module__.startswith(NAME)


def test_errors_are_those_of_the_layer(acme: Acme) -> None:
    client, _ = scripted(refusal(409, "duplicate_profile", meta={"duplicate_profile_id": "P9"}))
    with pytest.raises(errors.ProfileAlreadyExistsError) as conflict:
        client.send(acme.profiles.create_profile({"email": "a@b.co"}))
    assert conflict.value.duplicate_profile_id == "P9"
    assert conflict.value.operation is not None
    assert conflict.value.operation.info.revision == REVISION
    client, _ = scripted(httpx.Response(200, content=b"<html>"))
    with pytest.raises(errors.BadResponseError, match="get_profile: the body is HTML") as unreadable:
        client.send(acme.profiles.get_profile("1"))
    assert unreadable.value.status_code == 200
    client, _ = scripted(httpx.ReadError("reset"))
    with pytest.raises(errors.UnknownOutcomeError):
        client.send(acme.profiles.create_profile({"email": "a@b.co"}))


def test_what_cannot_be_encoded(acme: Acme) -> None:
    attributes = {"location": acme.models.ProfileLocation(zip=datetime(2026, 1, 1))}  # noqa: DTZ001 - refused for that
    with pytest.raises(ValueError, match=r"location\.zip: datetime 2026-01-01T00:00:00 has no time zone") as caught:
        acme.profiles.create_profile(attributes)
    assert type(caught.value).__module__.startswith(NAME)
    with pytest.raises(errors.EncodeError, match=r"location\.zip: datetime 2026-01-01T00:00:00 has no time zone"):
        profiles.create_profile(attributes)


def test_retries_by_the_facts_of_its_package(acme: Acme) -> None:
    time = Time()
    client, script = scripted(throttled("2"), answer(profile("1")), time=time)
    assert client.send(acme.profiles.get_profile("1")).data.id == "1"
    assert len(script.requests) == 2
    assert time.slept[0] >= 2


def test_limits_are_shared_by_both_revisions(acme: Acme) -> None:
    theirs, ours = adopted(acme.profiles.get_profiles()), profiles.get_profiles()
    assert type(theirs.info) is runtime.OperationInfo
    assert theirs.info.rate_limit == ours.info.rate_limit
    assert (theirs.info.id, theirs.info.revision) == (ours.info.id, REVISION)
    time = Time()
    client, script = scripted(answer({"data": []}), time=time, pace=True)
    burst = ours.info.rate_limit.burst
    assert burst is not None
    for index in range(burst.calls + 1):
        client.send(ours if index % 2 else acme.profiles.get_profiles())
    assert len(script.requests) == burst.calls + 1
    assert sum(time.slept) >= 1


def test_own_calls_are_left_as_they_are() -> None:
    operation = profiles.get_profile("1")
    assert adopted(operation) is operation


def test_adopted_calls_are_values(acme: Acme) -> None:
    operation = acme.profiles.create_profile(acme.models.ProfileCreateAttributes(email="a@b.co"))
    assert pickle.loads(pickle.dumps(operation)) == operation
    twin = pickle.loads(pickle.dumps(adopted(operation)))
    assert twin == adopted(operation)
    assert "a@b.co" not in repr(twin)
    assert twin.body == {"data": {"type": "profile", "attributes": {"email": "a@b.co"}}}
    assert twin.replayable is operation.replayable is False
    with pytest.raises(errors.BadResponseError, match="the body is empty"):
        twin.decode_empty()


def test_options_of_calls(acme: Acme) -> None:
    client, script = scripted(answer(profile("1")))
    client.with_options(headers={"X-Trace": "t"}).send(acme.profiles.get_profile("1"), revision="2026-07-15")
    assert (script.requests[0].headers["x-trace"], script.requests[0].headers["revision"]) == ("t", "2026-07-15")


def test_profiles_of_the_other_package(acme: Acme) -> None:
    """Models are known by what they can do, so a profile that one revision has read is written by the other."""
    read = acme.models.Profile.from_dict(
        {"type": "profile", "id": "P1", "attributes": {"title": "Dr", "email": "a@b.co"}}
    )
    assert is_model(read)
    assert is_resource(read)
    assert not is_resource(acme.models.ProfileAttributes())
    client, script = scripted(answer(profile("P1")), answer({}, status=202), answer(profile("P2"), status=201))
    client.update_profile("P1", *u.to_updaters(read))
    client.create_event("Seen", read)
    client.create_profile(acme.models.ProfileCreateAttributes(email="c@d.co"))
    client.create_or_update_profile(acme.models.ProfileUpsertAttributes(email="c@d.co"), u.title("Dr"))
    client.update_profile(read, acme.models.ProfileUpdateAttributes(title=None))
    patched, seen, made, merged, changed = (
        json.loads(request.content)["data"]["attributes"] for request in script.requests
    )
    assert patched == {"title": "Dr", "email": "a@b.co"}
    assert seen["profile"]["data"] == {"type": "profile", "id": "P1", "attributes": {}}
    assert made == {"email": "c@d.co"}
    assert merged == {"email": "c@d.co", "title": "Dr"}
    assert changed == {"title": None}
    assert script.requests[-1].url.path == "/api/profiles/P1"


@pytest.mark.parametrize(
    "thing", [profiles.get_profile, None, "get_profile", {"path": "/api"}, klaviyo_client.Operation]
)
def test_what_is_no_call(thing: Any) -> None:
    client, script = scripted(answer({}))
    sends: list[Any] = [client.send, client.send_raw, client.pages, client.items]
    for send in sends:
        with pytest.raises(errors.ArgumentTypeError, match="operation must be the result of a function of"):
            list(send(thing))
    assert script.requests == []


@attrs.frozen
class Ancient:
    """A call of a package that was rendered before calls could be sent from elsewhere."""

    info: Any
    path: str = "/api/x"


def test_packages_of_another_age(acme: Acme) -> None:
    client, _ = scripted(answer({}))
    ancient: Any = Ancient(events.GET_EVENT)
    with pytest.raises(errors.ArgumentTypeError, match="regenerate that package"):
        client.send(ancient)


def test_it_needs_nothing_of_klaviyo_client(home: Path) -> None:
    """Wherever it is put: alone, under another name, in a process that does not know the first package."""
    moved = home / "elsewhere" / "vendored" / "client"
    moved.parent.mkdir(parents=True)
    home.joinpath(*NAME.split(".")).rename(moved)
    program = (
        "import sys, httpx\n"
        "from vendored import client\n"
        "from vendored.client.api import profiles\n"
        "answer = httpx.MockTransport(lambda r: httpx.Response(200, json={'data': [{'type': 'profile', 'id': '1'}]}))\n"
        "page = client.Client(api_key='pk_1', transport=answer).send(profiles.get_profiles())\n"
        "assert type(page.data[0]).__module__ == 'vendored.client.models.profiles'\n"
        "others = ('klaviyo_client', 'klaviyo_ext', 'acme')\n"
        "assert not [name for name in sys.modules if name.partition('.')[0] in others]\n"
    )
    try:
        environment = {**os.environ, "PYTHONPATH": str(moved.parents[1])}
        command = [sys.executable, "-W", "error", "-c", program]
        done = subprocess.run(command, env=environment, cwd=home, capture_output=True, text=True)
    finally:
        moved.rename(home.joinpath(*NAME.split(".")))
    assert done.returncode == 0, done.stderr


PROGRAM = """
from typing import assert_type

import acme.klaviyo_2026_04 as acme
import klaviyo_client
from acme.klaviyo_2026_04.api import profiles as old
from acme.klaviyo_2026_04.models import Profile as OldProfile
from klaviyo_client.api import profiles as new
from klaviyo_client.models import Profile
from klaviyo_ext import AsyncKlaviyo, Klaviyo, updaters


def blocking(klaviyo: Klaviyo) -> None:
    assert_type(klaviyo.send(old.get_profile("1")), acme.Single[OldProfile])
    assert_type(klaviyo.send(new.get_profile("1")), klaviyo_client.Single[Profile])
    assert_type(klaviyo.send_raw(old.get_profiles()).parsed, acme.Collection[OldProfile])
    assert_type([page for page in klaviyo.pages(old.get_profiles())], list[acme.Collection[OldProfile]])
    assert_type([profile for profile in klaviyo.items(old.get_profiles())], list[OldProfile])
    assert_type([profile for profile in klaviyo.items(new.get_profiles())], list[Profile])
    assert_type(klaviyo.send(old.delete_push_token("1")), None)
    for profile in klaviyo.items(old.get_profiles()):
        updaters.to_updaters(profile)
    klaviyo.send(old.get_profiles)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def asynchronous(klaviyo: AsyncKlaviyo) -> None:
    assert_type(await klaviyo.send(old.get_profile("1")), acme.Single[OldProfile])
    assert_type([profile async for profile in klaviyo.items(old.get_profiles())], list[OldProfile])
"""


@pytest.mark.slow
@pytest.mark.types
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_types_of_the_other_package(home: Path, checker: str) -> None:
    pytest.importorskip(checker)
    program = home / "program.py"
    program.write_text(PROGRAM)
    settings = {
        "typeCheckingMode": "strict",
        "include": ["program.py"],
        "extraPaths": [str(home), str(ROOT), str(ROOT / "generated")],
    }
    (home / "pyrightconfig.json").write_text(json.dumps(settings))
    commands = {
        "mypy": ["mypy", "--strict", "--follow-imports=silent", str(program)],
        "pyright": ["pyright", "--project", str(home), "--pythonpath", sys.executable],
    }
    environment = {**os.environ, "MYPYPATH": str(home), "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    command = [sys.executable, "-m", *commands[checker]]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment)
    assert done.returncode == 0, done.stdout


def test_bulk(acme: Acme) -> None:
    made = {"data": {"type": "profile-bulk-import-job", "id": "J1", "attributes": {}}}
    client, script = scripted(answer(made, status=202))
    people = [acme.models.ProfileCreateAttributes(email=f"{n}@b.co") for n in range(2)]
    report = client.bulk(acme.profiles.bulk_import_profiles({}), [*people, {"email": "c@b.co"}], wait=False)
    assert (report.read, report.accepted, report.set_aside_count) == (3, 3, 0)
    assert {request.headers["revision"] for request in script.requests} == {REVISION}


def test_facts_are_made_ours_once(acme: Acme) -> None:
    first, second = (adopted(acme.profiles.get_profile(str(index))) for index in range(2))
    assert first.info is second.info
