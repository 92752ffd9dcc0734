"""What a paginated call gives, with both clients."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from typing import Any

import pytest

from klaviyo_client import operations
from klaviyo_client.api import profiles
from klaviyo_ext import errors
from klaviyo_ext.paging import AsyncResults, Results
from tests.ext.kernel import Script, Time, answer, awaiting, blocking, cursors, pages_of, refusal

SIZE, COUNT = 3, 7
IDS = [f"P{n}" for n in range(COUNT)]

WAYS: list[Callable[[Any], Any]] = [
    lambda k: k.get_profiles(),
    lambda k: k.profiles.get_profiles(),
    lambda k: k.items(profiles.get_profiles()),
    lambda k: k.with_options(pace=False).profiles.get_profiles(),
]


class Both:
    """One use of results, by the blocking or by the async client."""

    def __init__(self, kind: str, script: Script | None = None) -> None:
        self.script = script or Script([pages_of(COUNT, SIZE)])
        self.kind = kind
        self.time = Time()

    def __call__(self, use: Callable[[Any, Callable[[Any], Any]], Any], way: Callable[[Any], Any] = WAYS[0]) -> Any:
        """``use`` is given results and what gets the value of a method or of an iteration."""
        if self.kind == "blocking":
            with blocking(self.script, self.time) as client:
                return use(way(client), lambda value: list(value) if hasattr(value, "__next__") else value)

        async def collected(value: AsyncIterator[Any]) -> list[Any]:
            return [each async for each in value]

        with asyncio.Runner() as runner:

            def wait(value: Any) -> Any:
                if isinstance(value, AsyncIterator):
                    return runner.run(collected(value))
                return runner.run(resolved(value)) if isinstance(value, Awaitable) else value

            other = awaiting(self.script, self.time)
            try:
                return use(way(other), wait)
            finally:
                runner.run(other.aclose())


async def resolved(value: Awaitable[Any]) -> Any:
    return await value


def all_of(results: Any, wait: Callable[[Any], Any]) -> list[str]:
    whole = iter(results) if isinstance(results, Results) else aiter(results)
    return [each.id for each in wait(whole)]


@pytest.fixture(params=["blocking", "async"])
def both(request: pytest.FixtureRequest) -> Both:
    return Both(request.param)


@pytest.mark.parametrize("way", WAYS)
def test_every_way_gives_the_same_object(both: Both, way: Callable[[Any], Any]) -> None:
    def use(results: Any, wait: Callable[[Any], Any]) -> list[str]:
        assert type(results) is (Results if both.kind == "blocking" else AsyncResults)
        assert both.script.requests == [], "nothing is sent before it is used"
        assert "get_profiles" in repr(results)
        assert both.script.requests == []
        return all_of(results, wait)

    assert both(use, way) == IDS


def test_it_is_iterated_once_more_from_the_start(both: Both) -> None:
    assert both(lambda results, wait: (all_of(results, wait), all_of(results, wait))) == (IDS, IDS)
    assert list(cursors(both.script)) == [None, "3", "6"] * 2


def test_pages(both: Both) -> None:
    assert both(lambda results, wait: [len(page) for page in wait(results.pages())]) == [3, 3, 1]


def test_one_page_says_that_there_are_more(both: Both) -> None:
    def use(results: Any, wait: Callable[[Any], Any]) -> tuple[Any, str | None]:
        return wait(results.page()), results.cursor

    page, cursor = both(use)
    assert ([each.id for each in page], page.next_cursor, cursor) == (IDS[:3], "3", "3")
    assert "more pages follow: next_cursor='3'" in repr(page)
    assert len(both.script.requests) == 1


def test_the_last_page_does_not(both: Both) -> None:
    both.script = Script([pages_of(2, SIZE)])
    page = both(lambda results, wait: wait(results.page()))
    assert repr(page).startswith("Collection(<2 items>,\n  Profile id=")


def test_awaiting_gives_the_first_page() -> None:
    async def main() -> list[str]:
        async with awaiting(Script([pages_of(COUNT, SIZE)]), Time()) as client:
            return [each.id for each in await client.profiles.get_profiles()]

    assert asyncio.run(main()) == IDS[:3]


def test_first(both: Both) -> None:
    assert both(lambda results, wait: wait(results.first())).id == "P0"
    assert len(both.script.requests) == 1


def test_first_of_nothing_and_after_empty_pages(both: Both) -> None:
    more = {"links": {"next": "https://a.klaviyo.com/api/profiles?page%5Bcursor%5D=x"}}
    both.script = Script([answer({"data": [], **more}), answer({"data": []})])
    assert both(lambda results, wait: wait(results.first())) is None
    both.script = Script([answer({"data": [], **more}), answer({"data": [{"type": "profile", "id": "P9"}]})])
    assert both(lambda results, wait: wait(results.first())).id == "P9"


def test_to_dicts(both: Both) -> None:
    found = both(lambda results, wait: wait(results.to_dicts()))
    assert found == [{"type": "profile", "id": each, "attributes": {}} for each in IDS]


def test_to_dicts_of_rows_that_are_no_models(both: Both) -> None:
    rows = [{"groupings": {"a": 1}, "statistics": {}}]
    both.script = Script([answer({"data": {"type": "campaign-values-report", "attributes": {"results": rows}}})])
    found = both(lambda results, wait: wait(results.to_dicts()), lambda k: k.reporting.query_campaign_values({}))
    assert found == rows


def test_the_cursor_is_where_to_go_on() -> None:
    """Of the first page that was not handed out whole, whichever way the pages are read."""
    client = blocking(Script([pages_of(COUNT, SIZE)]), Time())
    results = client.get_profiles()
    assert results.cursor is None
    seen = [(each.id, results.cursor) for each in results]
    assert [cursor for _, cursor in seen] == [None, None, "3", "3", "3", "6", None]
    assert [results.cursor for _ in results.pages()] == ["3", "6", None]
    for stop in range(1, COUNT):
        results, read = client.get_profiles(), []
        for each in results:
            read.append(each.id)
            if len(read) == stop:
                break
        rest = [each.id for each in client.get_profiles(cursor=results.cursor)]
        assert set(read) | set(rest) == set(IDS), "nothing is lost"


def test_a_walk_goes_on_from_a_link() -> None:
    client = blocking(Script([pages_of(COUNT, SIZE)]), Time())
    link = client.get_profiles().pages().__next__().links.next
    assert link is not None
    assert [each.id for each in client.get_profiles(cursor=link)] == IDS[SIZE:]
    assert client.get_profiles(cursor=link).cursor == str(SIZE)


def test_the_cursor_after_a_failure() -> None:
    serve = pages_of(COUNT, SIZE)
    client = blocking(Script([serve, refusal(400, "invalid"), serve]), Time())
    results = client.get_profiles()
    with pytest.raises(errors.ValidationError) as caught:
        list(results)
    assert results.cursor == "3"
    assert caught.value.__notes__ == ["to go on from the page that failed, pass cursor='3'"]
    assert [each.id for each in client.get_profiles(cursor=results.cursor)] == IDS[3:]


def test_next_takes_single_items_and_a_loop_goes_on() -> None:
    client = blocking(Script([pages_of(COUNT, SIZE)]), Time())
    results = client.get_profiles()
    assert next(results).id == "P0"
    assert next(results).id == "P1"
    assert [each.id for each in results] == IDS[2:]
    assert [each.id for each in results] == IDS
    with closing(client.get_profiles()) as results:
        next(results)
    assert list(results) == []
    client.get_profiles().close()


def test_anext_takes_single_items_and_a_loop_goes_on() -> None:
    async def main() -> list[str]:
        async with awaiting(Script([pages_of(COUNT, SIZE)]), Time()) as client:
            results = client.get_profiles()
            await results.aclose()
            found = [(await anext(results)).id]
            return found + [each.id async for each in results]

    assert asyncio.run(main()) == IDS


def take(results: Any, wait: Callable[[Any], Any]) -> Any:
    """One item by ``next()`` or ``anext()``; ``None`` after the last one."""
    return wait(anext(results, None)) if isinstance(results, AsyncResults) else next(results, None)


def to_the_end(results: Any, wait: Callable[[Any], Any]) -> None:
    while take(results, wait) is not None:
        pass


def to_a_failure(results: Any, wait: Callable[[Any], Any]) -> None:
    with pytest.raises(errors.ValidationError):
        to_the_end(results, wait)


@pytest.mark.parametrize("go", [to_the_end, to_a_failure])
def test_a_loop_after_the_end_of_next_starts_anew(both: Both, go: Callable[..., None]) -> None:
    """A loop that gives nothing would look as if there were nothing."""
    if go is to_a_failure:
        both.script.steps.insert(1, refusal(400, "invalid"))
        both.script.steps.append(both.script.steps[0])

    def use(results: Any, wait: Callable[[Any], Any]) -> list[str]:
        go(results, wait)
        return all_of(results, wait)

    assert both(use) == IDS


COLLECTIONS = sorted(
    name for name in operations if operations[name].result.shape == "collection" and operations[name].pagination is None
)


@pytest.mark.parametrize("name", COLLECTIONS)
def test_items_of_a_collection_without_pages_are_its_data(name: str, both: Both) -> None:
    data = [{"type": "thing", "id": str(n)} for n in range(2)]
    both.script = Script([answer({"data": data, "links": {"self": "x"}})])
    builder = operations.builder(name)
    required = [p for p in builder.__annotations__ if p != "return"][: builder.__code__.co_argcount]
    given = [[] if p in ("ids", "data") else {} if p in ("attributes", "body") else "X1" for p in required]

    def use(results: Any, wait: Callable[[Any], Any]) -> tuple[int, list[Any]]:
        return len(all_of(results, wait)), wait(results.pages())

    count, pages = both(use, lambda k: k.items(builder(*given)))
    assert (count, len(pages), len(both.script.requests)) == (2, 1, 2)


def test_there_are_many_of_them() -> None:
    assert len(COLLECTIONS) >= 40


@pytest.mark.parametrize("cursor", ["", 7, "https://a.klaviyo.com/api/lists?page%5Bcursor%5D=x"])
def test_a_wrong_cursor_is_refused_when_it_is_passed(both: Both, cursor: Any) -> None:
    with pytest.raises(errors.ArgumentError, match="cursor"):
        both(lambda results, wait: results, lambda k: k.get_profiles(cursor=cursor))
    assert both.script.requests == []


def test_a_cursor_of_a_call_without_pages_is_refused() -> None:
    name = COLLECTIONS[0]
    builder = operations.builder(name)
    client = blocking(Script([]), Time())
    with pytest.raises(errors.ArgumentError, match="takes no cursor"):
        client.items(builder(*["X1"] * builder.__code__.co_argcount), cursor="x")


def test_one_resource_is_no_collection() -> None:
    client = blocking(Script([]), Time())
    for use in (client.items, client.pages):
        with pytest.raises(errors.ArgumentError, match=r"get_profile does not return a collection; use send\(\)"):
            use(profiles.get_profile("P1"))
