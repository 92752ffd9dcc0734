"""The fake as a whole: ways to reach it, determinism, threads, the log, seeding."""

from __future__ import annotations

import http.server
import json
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

import klaviyo_client
from klaviyo_ext import AsyncKlaviyo, Klaviyo, errors, updaters, webhooks
from klaviyo_ext.testing import FakeClock, FakeKlaviyo, Request, Synthesiser, load_package_document
from klaviyo_ext.testing.fake import accepted_call

from ..small import SMALL
from .wire import in_july

ROOT = Path(__file__).parents[3]
HEADERS = {"Authorization": "Klaviyo-API-Key pk_test", "revision": klaviyo_client.REVISION}


def test_every_operation_answers() -> None:
    fake, made = FakeKlaviyo(), Synthesiser(load_package_document())
    for name in made.document.operations:
        for full in (False, True):
            response = fake.handle(made.request(name, full=full).to_request())
            # What a schema allows may still be refused: ids that no one gave, cursors that no page had.
            assert response.status in {200, 201, 202, 204, 400, 404, 409}, name
            assert bool(response.body) == (response.header("Content-Type") is not None), name


def test_a_story() -> None:
    fake = FakeKlaviyo()
    with fake.client() as client:
        ann = client.create_profile({"email": "ann@mail.dev"})
        with pytest.raises(errors.ProfileAlreadyExistsError) as caught:
            client.create_profile({"email": "ann@mail.dev"})
        assert caught.value.duplicate_profile_id == ann.id
        assert client.get_profile(ann.id).attributes.email == "ann@mail.dev"
    assert [entry.status for entry in fake.requests] == [201, 409, 200]
    assert fake.requests[0].header(
        "user-agent",
    ) == fake.requests[1].header("User-Agent")
    assert fake.requests.of("create_profile", status=201)[0].json["data"]["attributes"] == {"email": "ann@mail.dev"}


def conversation(fake: FakeKlaviyo) -> list[tuple[Any, ...]]:
    fake.add_list("People", [fake.add_profile(email="ann@mail.dev", first_name="Ann")])
    fake.add_event("Seen", {"email": "bob@mail.dev"}, {"page": "/"}, value=1.5)
    with httpx.Client(base_url="https://a.klaviyo.com", transport=fake.transport(), headers=HEADERS) as client:
        body = {"data": {"type": "profile", "attributes": {"email": "cid@mail.dev"}}}
        kind = {"Content-Type": "application/vnd.api+json"}
        answers = [
            client.get("/api/profiles", params={"page[size]": 1}),
            client.post("/api/profiles", json=body, headers=kind),
            client.post("/api/profiles", json=body, headers=kind),
            client.get("/api/events"),
            client.get("/api/flows"),
            client.get("/api/nothing"),
            client.put("/api/profiles"),
        ]
    assert [answer.status_code for answer in answers] == [200, 201, 409, 200, 200, 404, 405]
    return [(answer.status_code, sorted(answer.headers.multi_items()), answer.content) for answer in answers]


def test_the_same_seed_and_calls_give_the_same_bytes() -> None:
    first = conversation(in_july(3))
    assert first == conversation(in_july(3))
    assert first != conversation(in_july(4))


PROGRAM = """
import hashlib, sys
from tests.testing.fake.test_fake import conversation
from tests.testing.fake.wire import in_july
sys.stdout.write(hashlib.sha256(repr(conversation(in_july(3))).encode()).hexdigest())
"""


def test_the_same_bytes_in_every_process() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "7")
    }
    assert len(digests) == 1


def test_over_http_links_lead_back() -> None:
    fake = FakeKlaviyo()
    for name in ("ann", "bob", "cid"):
        fake.add_profile(email=f"{name}@mail.dev")
    with fake.serve() as server:
        with Klaviyo(api_key="pk_test", base_url=server.url, pace=False) as client:
            emails = [profile.attributes.email for profile in client.get_profiles(page_size=2)]
        answer = httpx.get(f"{server.url}/api/profiles?page[size]=2", headers=HEADERS).json()
        odd = httpx.get(f"{server.url}/api/profiles", headers={**HEADERS, "Host": "a b/<x>"})
    assert emails == ["ann@mail.dev", "bob@mail.dev", "cid@mail.dev"]
    assert answer["links"]["next"].startswith(f"{server.url}/api/profiles?")
    assert answer["links"]["prev"] is None
    assert odd.status_code == 421


def test_it_binds_to_loopback_only() -> None:
    with pytest.raises(ValueError, match="other machines"), FakeKlaviyo().serve("0.0.0.0"):  # noqa: S104
        pass


def test_clients_have_the_time_of_the_fake() -> None:
    fake = FakeKlaviyo(clock=FakeClock(datetime(2030, 1, 1, tzinfo=UTC)))
    with fake.client() as client:
        created = client.create_profile({"email": "ann@mail.dev"}).attributes.created
    assert created == datetime(2030, 1, 1, tzinfo=UTC)
    assert isinstance(fake.client(company_id="AbCdEf", pace=False), Klaviyo)
    assert isinstance(fake.async_client(api_key=lambda: "pk_more"), AsyncKlaviyo)
    with httpx.Client(transport=fake.transport()) as web, fake.client(http_client=web) as client:
        assert len(list(client.get_profiles())) == 1


def test_any_number_of_seeds() -> None:
    fakes = [in_july(seed) for seed in (*range(100, 107), 100)]
    assert len({fake.add_profile(email="ann@mail.dev").id for fake in fakes}) == 7


def test_threads_share_a_fake() -> None:
    fake = FakeKlaviyo()
    with fake.client(pace=False) as client, ThreadPoolExecutor(4) as pool:
        for future in [
            pool.submit(client.create_or_update_profile, None, updaters.email(f"p{n % 20}@mail.dev")) for n in range(80)
        ]:
            future.result()
    assert len(fake.profiles) == 20
    assert len(fake.requests) == 80
    assert sorted(entry.status or 0 for entry in fake.requests) == [200] * 60 + [201] * 20


def test_the_log() -> None:
    fake = FakeKlaviyo(keep=3)
    fake.requests.assert_nothing_sent()
    with fake.client() as client:
        for name in ("ann", "bob"):
            client.create_profile({"email": f"{name}@mail.dev"})
        list(client.get_profiles())
    log = fake.requests
    assert log.operations == ["create_profile", "create_profile", "get_profiles"]
    log.assert_sent("create_profile")
    log.assert_sent("create_profile", times=2)
    log.assert_sent("create_profile", times=1, body=log[1].json)
    log.assert_not_sent("delete_list")
    assert log.one("get_profiles").json is None
    assert log[-1].account == fake.company_id
    assert len(log[:2]) == 2
    assert "pk_fake" not in repr(log)
    wrong: list[tuple[Callable[[], object], str]] = [
        (lambda: log.assert_sent("delete_list"), "at least once, but it was sent 0 times"),
        (lambda: log.assert_sent("create_profile", times=3), "3 times, but it was sent 2 times"),
        (lambda: log.assert_not_sent("get_profiles"), "get_profiles: GET /api/profiles -> 200"),
        (lambda: log.one("create_profile"), "1 times"),
        (log.assert_nothing_sent, "expected no requests"),
    ]
    for failing, message in wrong:
        with pytest.raises(AssertionError, match=message):
            failing()
    with pytest.raises(ValueError, match="did you mean get_profile"):
        log.of("get_profil")
    fake.handle(Request("GET", "/nowhere", "x=%ff"))
    fake.handle(Request("GET", "/api/profiles", "x=%ff"))
    assert len(log) == 3
    assert "no operation: GET /nowhere -> 404" in repr(log)
    log.clear()
    assert len(log) == 0


def test_seeding() -> None:
    fake = FakeKlaviyo()
    ann = fake.add_profile(email="ann@mail.dev", properties={"tier": "gold"})
    assert fake.add_profile(email="ann@mail.dev", first_name="Ann") is ann
    fake.add_profile(email="ann@mail.dev", account="OtHeR1")
    assert len(fake.profiles) == 1
    fake.add_list("People", [ann])
    fake.add_segment("Gold", [ann])
    event = fake.add_event("Seen", ann, {"page": "/"}, unique_id="1")
    assert event is not None
    assert fake.add_event("Seen", ann, unique_id="1") is None
    assert (len(fake.lists), len(fake.segments), len(fake.events)) == (1, 1, 1)
    fake.requests.assert_nothing_sent()
    with fake.client() as client:
        seen = client.get_profile(ann.id)
        assert seen.attributes.first_name == "Ann"
        assert seen.attributes.properties == {"tier": "gold"}
        assert [found.id for found in client.get_events()] == [event.id]
    with pytest.raises(ValueError, match="needs one of"):
        fake.add_profile(first_name="Ann")
    with pytest.raises(ValueError, match="400 invalid"):
        fake.add_profile(email="no address")


def test_bodies_that_are_forms() -> None:
    fake = FakeKlaviyo()
    png = b"\x89PNG\r\n\x1a\n" + b"x" * 20
    with httpx.Client(base_url="https://a.klaviyo.com", transport=fake.transport(), headers=HEADERS) as client:
        ok = client.post("/api/image-upload", files={"file": ("a.png", png)}, data={"hidden": "true", "name": "A"})
        large = client.post("/api/image-upload", files={"file": ("a.png", png + b"x" * 5_000_000)})
        broken = client.post(
            "/api/image-upload", content=b"x", headers={"Content-Type": "multipart/form-data; boundary=b"}
        )
    assert ok.status_code == 201
    assert ok.json()["data"]["attributes"]["hidden"] is True
    assert (large.status_code, broken.status_code) == (413, 400)


class Receiver(http.server.BaseHTTPRequestHandler):
    seen: list[tuple[dict[str, str], bytes]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.seen.append((dict(self.headers), body))
        self.send_response(202)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


def test_webhooks_are_delivered() -> None:
    fake = FakeKlaviyo()
    event = fake.add_event("Seen", {"email": "ann@mail.dev"})
    assert event is not None
    body = {
        "data": {
            "type": "webhook",
            "attributes": {"name": "W", "endpoint_url": "https://app.dev/hook", "secret_key": "s" * 16},
            "relationships": {"webhook-topics": {"data": [{"type": "webhook-topic", "id": "event:klaviyo.sent_sms"}]}},
        }
    }
    with httpx.Client(base_url="https://a.klaviyo.com", transport=fake.transport(), headers=HEADERS) as client:
        kind = {"Content-Type": "application/vnd.api+json"}
        made = client.post("/api/webhooks", json=body, headers=kind)
    assert made.status_code == 201, made.text
    Receiver.seen = []
    with http.server.HTTPServer(("127.0.0.1", 0), Receiver) as server:
        url = f"http://127.0.0.1:{server.server_address[1]}/hook"
        for form in (event, fake.client().events.get_event(event.id).data, {"type": "event", "id": event.id}):
            thread = threading.Thread(target=server.handle_request)
            thread.start()
            assert fake.deliver(made.json()["data"]["id"], url, [form]) == 202
            thread.join()
    for headers, content in Receiver.seen:
        assert json.loads(content)["data"][0]["payload"]["data"]["id"] == event.id
        signed = webhooks.sign("s" * 16, content, headers[webhooks.TIMESTAMP_HEADER])
        assert headers[webhooks.SIGNATURE_HEADER] == signed
    with pytest.raises(ValueError, match="unknown webhook 'x'"):
        fake.deliver("x", url, [event])
    for wrong in ({"topic": "event:klaviyo.sent_sms", "payload": {}}, "E1", None):
        with pytest.raises(ValueError, match="an event must be a record of the fake, or an event resource with its id"):
            fake.deliver(made.json()["data"]["id"], url, [wrong])  # type: ignore[list-item]


def test_another_document() -> None:
    fake = FakeKlaviyo(document=SMALL, limits=True)
    for _ in range(100):  # it states no limits
        fake.handle(Request("GET", "/api/things/1", "", tuple(HEADERS.items())))
    assert {entry.status for entry in fake.requests.of("get_thing")} == {404}
    answer = fake.requests[-1].response
    assert answer is not None
    assert answer.header("RateLimit-Limit") is None


def test_clients_with_oauth() -> None:
    fake = FakeKlaviyo()
    with pytest.raises(errors.ConfigurationError, match="pass only one of api_key, oauth"):
        fake.client(oauth=object(), api_key="pk")
    with pytest.raises(errors.ArgumentTypeError, match="oauth"):
        fake.client(oauth=object())


def without(*names: str) -> dict[str, Any]:
    """The document of the package without some operations."""
    document = load_package_document()
    for item in document["paths"].values():
        for method in [method for method, each in item.items() if method != "parameters"]:
            if item[method]["operationId"] in names:
                del item[method]
    return document


def test_behaviours_follow_when_a_name_and_its_alias_swap() -> None:
    document = load_package_document()
    swapped = []
    for item in document["paths"].values():
        for each in item.values():
            aliases = isinstance(each, dict) and each.get("x-klaviyo-operation-aliases")
            if aliases and accepted_call.behaviour_of(each["operationId"]):
                swapped.append(each["operationId"])
                each["operationId"], aliases[0] = aliases[0], each["operationId"]
    assert "bulk_import_profiles" in swapped
    with FakeKlaviyo(document=document) as fake:
        assert fake.missing_behaviours == []
        report = fake.client().bulk_import_profiles([{"email": "ann@example.com"}])
        assert (report.accepted, len(fake.profiles)) == (1, 1)


def test_the_fake_says_what_its_document_no_longer_has(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert FakeKlaviyo().missing_behaviours == []
    assert FakeKlaviyo(document=without("merge_profiles")).missing_behaviours == ["merge_profiles"]
    assert caplog.records == []
    monkeypatch.setattr(accepted_call, "_BEHAVIOURS", {**accepted_call._BEHAVIOURS, "gone_with_it": {}})  # pyright: ignore[reportPrivateUsage]
    FakeKlaviyo()
    assert [record.getMessage() for record in caplog.records] == [
        f"FakeKlaviyo: revision {klaviyo_client.REVISION} has no gone_with_it; the fake no longer does what it did"
    ]
