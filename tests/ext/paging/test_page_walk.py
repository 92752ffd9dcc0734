"""Pages and items: lazily, resumable, and never in circles or to strangers."""

from __future__ import annotations

import asyncio
import itertools
import json
from typing import Any

import httpx
import pytest

from klaviyo_client import operations
from klaviyo_client.api import lists, metrics, profiles, reporting
from klaviyo_client.runtime.operation import Operation
from klaviyo_ext import Retry, errors, retry
from klaviyo_ext.paging.page_walk import starting_at
from tests.ext.kernel import Script, Time, answer, awaiting, blocking, cursors, pages_of, refusal


def test_items_walk_over_all_pages() -> None:
    time, script = Time(), Script([pages_of(7, 3)])
    with blocking(script, time) as client:
        found = [item.id for item in client.items(profiles.get_profiles(fields_profile=["email"], page_size=3))]
    assert found == [f"P{n}" for n in range(7)]
    assert list(cursors(script)) == [None, "3", "6"]
    assert all(request.url.params["fields[profile]"] == "email" for request in script.requests)


def test_pages_are_asked_for_when_they_are_reached() -> None:
    time, script = Time(), Script([pages_of(9, 3)])
    with blocking(script, time) as client:
        walk = client.pages(profiles.get_profiles())
        assert len(next(walk)) == 3
        assert len(script.requests) == 1
        assert len(next(walk)) == 3
        assert len(script.requests) == 2


def test_a_walk_goes_on_from_a_cursor() -> None:
    time, script = Time(), Script([pages_of(7, 3)])
    with blocking(script, time) as client:
        first = next(client.pages(profiles.get_profiles()))
        rest = [item.id for item in client.get_profiles(cursor=first.next_cursor)]
    assert rest == ["P3", "P4", "P5", "P6"]


def test_an_error_says_where_to_go_on() -> None:
    serve = pages_of(9, 3)
    script = Script([serve, serve, refusal(500, "error")])
    with blocking(script, Time(), retry=retry.OFF) as client:
        walk = iter(client.items(profiles.get_profiles()))
        assert [item.id for item in itertools.islice(walk, 6)] == [f"P{n}" for n in range(6)]
        with pytest.raises(errors.ServerError) as caught:
            next(walk)
    assert caught.value.__notes__ == ["to go on from the page that failed, pass cursor='6'"]


def test_an_empty_page_with_a_next_one_is_not_the_end() -> None:
    def page(ids: list[str], following: str | None) -> httpx.Response:
        link = None if following is None else f"https://a.klaviyo.com/api/profiles?page%5Bcursor%5D={following}"
        return answer({"data": [{"type": "profile", "id": name} for name in ids], "links": {"next": link}})

    script = Script([page(["A"], "1"), page([], "2"), page(["B"], None)])
    with blocking(script, Time()) as client:
        assert [item.id for item in client.items(profiles.get_profiles())] == ["A", "B"]


def test_a_repeated_cursor_ends_the_walk_after_its_items() -> None:
    link = "https://a.klaviyo.com/api/profiles?page%5Bcursor%5D=x"
    script = Script([answer({"data": [{"type": "profile", "id": "A"}], "links": {"next": link}})])
    found: list[str] = []
    with blocking(script, Time()) as client, pytest.raises(errors.CursorError, match="repeats the cursor 'x'"):
        found.extend(item.id for item in client.items(profiles.get_profiles()))
    assert len(script.requests) == 2


def test_a_next_page_elsewhere_is_refused_and_nothing_is_sent_there() -> None:
    script = Script([pages_of(6, 3, origin="https://evil.example")])
    with blocking(script, Time()) as client, pytest.raises(errors.CursorError, match=r"evil\.example"):
        list(client.items(profiles.get_profiles()))
    assert [request.url.host for request in script.requests] == ["a.klaviyo.com"]


@pytest.mark.parametrize(
    "cursor", ["", "https://a.klaviyo.com/api/profiles", "https://a.klaviyo.com/api/lists?page%5Bcursor%5D=x"]
)
def test_a_link_without_a_cursor_or_of_another_call_is_refused(cursor: str) -> None:
    script = Script([pages_of(6, 3)])
    with blocking(script, Time()) as client, pytest.raises(errors.ArgumentError) as caught:
        next(client.items(profiles.get_profiles(), cursor=cursor))
    assert (caught.value.argument, script.requests) == ("cursor", [])


def test_an_operation_without_pages_is_refused() -> None:
    with (
        blocking(Script([]), Time()) as client,
        pytest.raises(errors.ArgumentError, match="get_profile does not return a collection"),
    ):
        next(client.items(profiles.get_profile("P1")))


def test_prefetch_asks_for_the_next_page_early() -> None:
    script = Script([pages_of(9, 3)])
    with blocking(script, Time()) as client:
        found = [item.id for item in client.get_profiles(prefetch=True)]
    assert found == [f"P{n}" for n in range(9)]
    assert list(cursors(script)) == [None, "3", "6"]


def test_async_iteration() -> None:
    script = Script([pages_of(7, 3)])

    async def main() -> list[str]:
        async with awaiting(script, Time()) as client:
            return [item.id async for item in client.get_profiles(prefetch=True)]

    assert asyncio.run(main()) == [f"P{n}" for n in range(7)]


def test_reports_page_by_a_query_parameter_and_give_rows() -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        cursor = request.url.params.get("page_cursor")
        link = None if cursor else "https://a.klaviyo.com/api/campaign-values-reports?page_cursor=two"
        rows = [{"statistics": {"opens": 1 if cursor is None else 2}}]
        return answer(
            {
                "data": {"type": "campaign-values-report", "id": "x", "attributes": {"results": rows}},
                "links": {"next": link},
            }
        )

    script = Script([serve])
    asked: dict[str, Any] = {"statistics": ["opens"]}
    operation = reporting.query_campaign_values(asked)
    with blocking(script, Time()) as client:
        rows = list(client.items(operation))
    assert len(rows) == 2
    assert [request.url.params.get("page_cursor") for request in script.requests] == [None, "two"]


def test_metric_aggregates_page_in_the_body() -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        cursor = json.loads(request.content)["data"]["attributes"].get("page_cursor")
        link = None if cursor else "https://a.klaviyo.com/api/metric-aggregates?page_cursor=two"
        data = [{"dimensions": [cursor or "one"], "measurements": {}}]
        return answer(
            {"data": {"type": "metric-aggregate", "id": "x", "attributes": {"data": data}}, "links": {"next": link}}
        )

    attributes: dict[str, Any] = {"metric_id": "M", "measurements": ["count"], "filter": []}
    operation = metrics.query_metric_aggregates(attributes)
    with blocking(Script([serve]), Time()) as client:
        rows = list(client.items(operation))
    assert [row.dimensions for row in rows] == [["one"], ["two"]]
    assert "page_cursor" not in attributes, "the caller's data stays as it was"


def test_every_paginated_operation_can_be_continued() -> None:
    paginated = [operations[name] for name in operations if operations[name].pagination]
    assert {"get_profiles", "query_metric_aggregates", "query_campaign_values"} <= {info.id for info in paginated}
    for info in paginated:
        assert info.pagination is not None
        body: Any = {"data": {"attributes": {}}} if info.pagination.place == "body" else None
        moved: Operation[Any] = starting_at(Operation(info, info.path_template, body=body), "c")
        assert "c" in str(moved.query) + str(moved.body)


def test_page_sizes_are_those_of_the_operation() -> None:
    with pytest.raises(ValueError, match="between 1 and 10"):
        lists.get_lists(page_size=100)
    with (
        blocking(Script([pages_of(1, 1)]), Time(), retry=Retry()) as client,
        pytest.raises(ValueError, match="between 1 and 100"),
    ):
        client.get_profiles(page_size=101)
