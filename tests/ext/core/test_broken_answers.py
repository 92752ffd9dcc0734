"""Every method, against every answer that lacks a member or has another type there: a value or a KlaviyoError."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import httpx
import pytest

from klaviyo_ext import KlaviyoError, errors, oauth, retry, updaters as u
from klaviyo_ext.bulk import report_of
from tests.ext.kernel import Script, Time, answer, awaiting, blocking

REMOVED = object()
OTHERS: list[Any] = [REMOVED, None, True, 7, -1.5, "text", "", [], {}, [None], [[]], {"a": None}, "9" * 400]

PROFILE = {"type": "profile", "id": "P1", "attributes": {"email": "a@b.co", "properties": {"a": 1}}, "links": {}}
EVENT = {"type": "event", "id": "E1", "attributes": {"timestamp": 1, "event_properties": {}, "uuid": "u"}}
NEXT = "https://a.klaviyo.com/api/x?page%5Bcursor%5D=c&page_cursor=c"
ROWS = {"results": [{"statistics": {"opens": 1}, "groupings": {}}], "data": [{"dimensions": [], "measurements": {}}]}
ONE = {"data": PROFILE, "included": [PROFILE], "links": {"self": "x"}}
PAGE = {"data": [PROFILE, PROFILE], "links": {"self": "x", "next": NEXT, "prev": None}}
REPORT = {"data": {"type": "report", "id": "R", "attributes": ROWS}, "links": {"next": NEXT}}
STATE = {"status": "complete", "total_count": 1, "completed_count": 0, "failed_count": 1, "errors": [{"detail": "D"}]}
JOB = {"data": {"type": "profile-bulk-import-job", "id": "J1", "attributes": STATE}, "links": {"self": "x"}}
ERRORS = {
    "data": [
        {
            "type": "import-error",
            "id": "I1",
            "attributes": {
                "code": "c",
                "title": "T",
                "detail": "D",
                "source": {"pointer": "/data/attributes/profiles/data/0/attributes/email"},
                "original_payload": {"type": "profile", "attributes": {"email": "a@b.co"}},
            },
        }
    ],
    "links": {"next": None},
}
DUPLICATE = {"errors": [{"code": "duplicate_profile", "status": 409, "meta": {"duplicate_profile_id": "P2"}}]}


def broken(document: Any) -> Iterator[Any]:
    """``document`` with each of its members, and itself, replaced by each of `OTHERS`."""
    for path in _paths(document, ()):
        for other in OTHERS:
            if not path:
                if other is not REMOVED:
                    yield other
                continue
            changed = deepcopy(document)
            holder = changed
            for step in path[:-1]:
                holder = holder[step]
            if other is REMOVED:
                del holder[path[-1]]
            else:
                holder[path[-1]] = other
            yield changed


def _paths(value: Any, path: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    yield path
    if isinstance(value, dict | list):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _paths(item, (*path, key))


def has_id(profile: Any) -> bool:
    return isinstance(profile.id, str) and profile.id != ""


METHODS: dict[str, tuple[Callable[[Any], Any], Any, Callable[[Any], Any]]] = {
    "get_profile": (lambda k: k.get_profile("P1"), ONE, has_id),
    "create_profile": (lambda k: k.create_profile({"email": "a@b.co"}), ONE, has_id),
    "update_profile": (lambda k: k.update_profile("P1", u.first_name("Ann")), ONE, has_id),
    "create_or_update_profile": (lambda k: k.create_or_update_profile(u.email("a@b.co")), ONE, has_id),
    "create_event": (lambda k: k.create_event("M", u.email("a@b.co")), {"errors": []}, bool),
    "get_profiles": (lambda k: k.get_profiles().to_dicts(), PAGE, bool),
    "get_events": (lambda k: k.get_events().to_dicts(), {**PAGE, "data": [EVENT]}, bool),
    "list": (lambda k: k.lists.get_profiles_for_list("L").to_dicts(), PAGE, bool),
    "page": (lambda k: k.get_profiles().page(), PAGE, len),
    "first": (lambda k: k.get_profiles().first(), PAGE, bool),
    "report": (
        lambda k: k.reporting.query_campaign_values({"statistics": ["opens"]}).to_dicts(),
        REPORT,
        bool,
    ),
    "aggregates": (lambda k: k.metrics.query_metric_aggregates({"metric_id": "M"}).to_dicts(), REPORT, bool),
}
"""What to call, what the server answers to the first request, and whether the result has something in it."""

MAY_BE_EMPTY = {"get_profiles", "get_events", "list", "page", "first", "report", "aggregates"}


def has_no_rows(document: Any) -> bool:
    """Whether the answer says itself that there is nothing."""
    data = document["data"]
    rows = data["attributes"] if isinstance(data, dict) else {}
    return data == [] or [] in (rows.get("results"), rows.get("data"))


def check(name: str, document: Any, result: Any) -> None:
    assert METHODS[name][2](result) or (name in MAY_BE_EMPTY and has_no_rows(document)), document


@pytest.mark.parametrize("name", METHODS)
def test_an_answer_that_lacks_something(name: str) -> None:
    call, sound, _ = METHODS[name]
    script, failures = Script([]), 0
    with blocking(script, Time(), retry=retry.OFF, pace=False) as klaviyo:
        for document in (sound, *broken(sound)):
            script.steps, script.requests = [answer(document), answer({**sound, "links": {"next": None}})], []
            try:
                result = call(klaviyo)
            except KlaviyoError:
                failures += 1
            else:
                check(name, document, result)
    assert failures


@pytest.mark.parametrize("name", METHODS)
def test_an_answer_that_lacks_something_in_async_code(name: str) -> None:
    call, sound, _ = METHODS[name]

    async def main() -> int:
        script, failures = Script([]), 0
        async with awaiting(script, Time(), retry=retry.OFF, pace=False) as klaviyo:
            for document in (sound, *broken(sound)):
                script.steps, script.requests = [answer(document), answer({**sound, "links": {"next": None}})], []
                try:
                    result = await call(klaviyo)
                except KlaviyoError:
                    failures += 1
                else:
                    check(name, document, result)
        return failures

    assert asyncio.run(main())


def bulk(documents: dict[str, Any]) -> Any:
    """The report of an import of one row; ``documents`` are the answers by the end of the path."""

    def serve(request: httpx.Request) -> httpx.Response:
        return answer(documents[request.url.path.rpartition("/")[2]], status=202 if request.method == "POST" else 200)

    with blocking(Script([serve]), Time(), retry=retry.OFF, pace=False) as klaviyo:
        return klaviyo.bulk_import_profiles([{"email": "a@b.co"}], wait=100)


@pytest.mark.parametrize("part", ["profile-bulk-import-jobs", "J1", "import-errors"])
def test_a_job_that_lacks_something(part: str) -> None:
    sound = {"profile-bulk-import-jobs": JOB, "J1": JOB, "import-errors": ERRORS}
    assert not bulk(sound).ok
    for document in broken(sound[part]):
        try:
            report = bulk({**dict.fromkeys(("9" * 400, "text", "7"), JOB), **sound, part: document})
        except errors.BadResponseError as error:  # to the request: it may be the page of a proxy
            assert part == "profile-bulk-import-jobs"
            report = report_of(error)
            assert report is not None
            assert (report.ok, report.accepted) == (False, 0)
        else:
            assert report.accepted == 1


def test_a_duplicate_that_the_server_does_not_name() -> None:
    script = Script([])
    with blocking(script, Time(), retry=retry.OFF, pace=False) as klaviyo:
        for document in broken(DUPLICATE):
            script.steps = [answer(document, status=409)]
            with pytest.raises(errors.ConflictError) as caught:
                klaviyo.create_profile({"email": "a@b.co"})
            assert isinstance(getattr(caught.value, "duplicate_profile_id", ""), str)
            assert str(caught.value)


TOKEN = {"access_token": "a", "refresh_token": "r", "expires_in": 3600, "scope": "x y", "token_type": "Bearer"}
REFUSED = {"error": "invalid_grant", "error_description": "D"}


@pytest.mark.parametrize(("sound", "status"), [(TOKEN, 200), (REFUSED, 400), (REFUSED, 200), (TOKEN, 400)])
def test_an_answer_of_the_token_endpoint_that_lacks_something(sound: Any, status: int) -> None:
    request = oauth.refresh_token("app", "secret", "old")
    for document in broken(sound):
        try:
            token = request.read(oauth.Answer(status, {}, json.dumps(document).encode()))
        except KlaviyoError:
            continue
        assert status == 200
        assert token.access_token
        assert token.refresh_token
        assert oauth.Token.from_dict(token.to_dict()) == token
