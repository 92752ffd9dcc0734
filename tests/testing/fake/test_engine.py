"""Every operation has an answer, and the path says what it does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast

import pytest

from klaviyo_ext.testing import Direction, RequestExample, SpecServer
from klaviyo_ext.testing.fake.accepted_call import AcceptedCall, Refusal
from klaviyo_ext.testing.fake.path_engine import Engine
from klaviyo_ext.testing.fake.records.record_tables import Reference
from klaviyo_ext.testing.fake.world import World

from .worlds import Desk, cursor_of

LIVE_STATUS = {"clone_template": 200, "delete_template": 200, "merge_profiles": 202, "render_template": 200}
NULL_LIVE = frozenset({"get_image_for_campaign_message", "get_template_universal_content_for_translation"})
"""The document says that there is always one; recorded responses have null, and a translation is of one thing only."""


@pytest.fixture
def desk(real_document: dict[str, Any]) -> Desk:
    return Desk.of(real_document)


@pytest.fixture(scope="session")
def package() -> SpecServer:
    """A server for the document of the rendered package, which lets those links be null that are null in recordings."""
    return SpecServer.from_package()


@pytest.fixture(scope="session")
def shared_engine(package: SpecServer) -> Engine:
    """Compiled schemas stay for the session."""
    return Engine(package.document, package.synthesiser)


def _references(value: Any) -> Iterator[Reference]:
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        if isinstance(members.get("type"), str) and isinstance(members.get("id"), str):
            yield members["type"], members["id"]
        for inner in members.values():
            yield from _references(inner)
    elif isinstance(value, list):
        for inner in cast("list[object]", value):
            yield from _references(inner)


def _text(value: Any) -> str:
    return ",".join(map(str, cast("list[object]", value))) if isinstance(value, list) else str(value)


def _prepare(engine: Engine, example: RequestExample, world: World) -> None:
    """Let everything exist that the request speaks about."""
    segments = example.path_template.split("/")
    kind = engine.shapes.collections.get(segments[2], "")
    wanted = [(kind, value) for value in example.path_params.values()]
    body: Any = example.body
    new: Reference | None = None
    match body:
        case {"data": {"id": str(id_)}} if example.method == "POST" and engine.shapes.homes.get(kind) == segments[2]:
            new = kind, id_
        case {"data": {"id": str(id_)}} if example.method == "POST":  # an action on what the path is about
            wanted.append((kind, id_))
        case _:
            pass
    wanted += [reference for reference in _references(body) if reference != new]
    for type_, id_ in wanted:
        if type_ and id_ not in world.table(type_):
            world.create(type_, {}, id=id_)


@pytest.mark.parametrize("full", [True, False])
def test_every_operation_answers_as_the_document_promises(
    package: SpecServer, shared_engine: Engine, full: bool
) -> None:
    wrong: list[str] = []
    for operation in package.document.operations.values():
        example = package.synthesiser.request(operation.id, full=full)
        world = World()
        _prepare(shared_engine, example, world)
        if operation.id == "merge_profiles":
            world.create("profile-merge", {}, id=example.body["data"]["id"])
            world.create("profile", {}, id=example.body["data"]["id"])
        query = {name: _text(value) for name, value in example.query.items() if name not in ("filter", "page[cursor]")}
        url = "https://a.klaviyo.com" + example.to_request().path
        call = AcceptedCall(operation, example.path_params, query, example.body, url)
        try:
            status, document = shared_engine.render(world, call, shared_engine.answer(world, call))
        except Refusal as refusal:
            wrong.append(f"{operation.id}: {refusal}")
            continue
        json.dumps(document)
        if status != LIVE_STATUS.get(operation.id, operation.success):
            wrong.append(f"{operation.id}: {status}")
        content = operation.response(operation.success).get("content")
        if not content:
            wrong += [f"{operation.id}: a body"] if document is not None else []
        elif operation.id not in NULL_LIVE:
            schema = next(iter(content.values()))["schema"]
            validator = package.validator.schemas.validator(schema, Direction.STRICT_RESPONSE)
            wrong += [f"{operation.id}: {problem}" for problem in validator.problems(document)]

    assert "\n".join(wrong) == ""


def test_the_life_of_a_resource(desk: Desk) -> None:
    status, created = desk.ask(
        "create_web_feed",
        body={"data": {"type": "web-feed", "attributes": {"name": "Feed", "url": "https://x.example"}}},
    )
    identity = created["data"]["id"]
    assert status == 201
    assert created["data"]["attributes"]["created"] == desk.world.clock.stamp(micro=True)

    desk.world.clock.advance(60)
    body = {"data": {"type": "web-feed", "id": identity, "attributes": {"name": "Renamed"}}}
    status, updated = desk.ask("update_web_feed", body=body, id=identity)
    assert status == 200
    assert updated["data"]["attributes"]["name"] == "Renamed"
    assert updated["data"]["attributes"]["url"] == "https://x.example"
    assert updated["data"]["attributes"]["updated"] > updated["data"]["attributes"]["created"]
    read = desk.get("get_web_feed", id=identity)["data"]
    assert updated["data"]["attributes"]["updated"] == "2026-07-15T12:01:00.000000+00:00"
    assert read["attributes"]["updated"] == "2026-07-15T12:01:00+00:00"  # recorded: only writes have microseconds
    assert {**read, "attributes": None} == {**updated["data"], "attributes": None}
    assert desk.ids("get_web_feeds") == [identity]

    assert desk.ask("delete_web_feed", id=identity) == (204, None)
    assert desk.ids("get_web_feeds") == []
    for operation, content in (("get_web_feed", None), ("update_web_feed", body), ("delete_web_feed", None)):
        with pytest.raises(Refusal) as caught:
            desk.ask(operation, body=content, id=identity)
        assert (caught.value.status, caught.value.code) == (404, "not_found")


def _identifiers(*references: Reference) -> dict[str, Any]:
    return {"data": [{"type": kind, "id": id_} for kind, id_ in references]}


def test_relationships_are_set_and_taken_back_from_both_ends(desk: Desk) -> None:
    world = desk.world
    item = world.create("catalog-item", {}, id="I")
    for name in ("A", "B", "C"):
        world.create("catalog-category", {}, id=name)

    assert desk.ask(
        "add_categories_to_catalog_item",
        body=_identifiers(("catalog-category", "A"), ("catalog-category", "B")),
        id=item.id,
    ) == (204, None)
    assert desk.ids("get_category_ids_for_catalog_item", id="I") == ["A", "B"]
    assert desk.ids("get_items_for_catalog_category", id="A") == ["I"]

    desk.ask("update_categories_for_catalog_item", body=_identifiers(("catalog-category", "C")), id="I")
    assert desk.ids("get_categories_for_catalog_item", id="I") == ["C"]
    assert desk.ids("get_items_for_catalog_category", id="A") == []

    desk.ask("remove_categories_from_catalog_item", body=_identifiers(("catalog-category", "C")), id="I")
    assert desk.ids("get_categories_for_catalog_item", id="I") == []
    assert desk.ids("get_item_ids_for_catalog_category", id="C") == []


def test_what_is_deleted_is_related_to_nothing(desk: Desk) -> None:
    item, category = desk.world.create("catalog-item", {}, id="I"), desk.world.create("catalog-category", {}, id="A")
    desk.world.relate(item, "categories", category, "items")

    desk.ask("delete_catalog_category", id="A")

    assert desk.ids("get_category_ids_for_catalog_item", id="I") == []


def test_a_relationship_to_something_unknown_is_refused(desk: Desk) -> None:
    desk.world.create("catalog-item", {}, id="I")

    with pytest.raises(Refusal) as caught:
        desk.ask("add_categories_to_catalog_item", body=_identifiers(("catalog-category", "?")), id="I")

    assert (caught.value.status, caught.value.pointer) == (404, "/data/0/id")


def test_what_an_account_simply_has_is_made_up_once(desk: Desk, real_document: dict[str, Any]) -> None:
    accounts = desk.get("get_accounts")["data"]
    topics = desk.get("get_webhook_topics")["data"]

    assert len(accounts) == 1
    assert desk.get("get_account", id=accounts[0]["id"])["data"] == accounts[0]
    assert desk.get("get_webhook_topic", id=topics[0]["id"])["data"] == topics[0]
    assert Desk.of(real_document).get("get_accounts")["data"] == accounts


def test_what_is_made_up_keeps_what_it_is_told(desk: Desk) -> None:
    known, _ = desk.ids("get_reviews")
    body = {"data": {"type": "review", "id": known, "attributes": {"status": {"value": "published"}}}}
    before = desk.get("get_review", id=known)["data"]["attributes"]

    _, updated = desk.ask("update_review", body=body, id=known)

    after = desk.get("get_review", id=known)["data"]["attributes"]
    stamps = dict.fromkeys(("created", "updated"))
    assert {**updated["data"]["attributes"], **stamps} == {**after, **stamps}
    assert after["content"] == before["content"]


@pytest.mark.parametrize(
    ("operation", "identity"), [("get_event", "not an id!"), ("get_coupon", "10%-off"), ("get_mapped_metric", "other")]
)
def test_malformed_ids_are_bad_requests_where_recorded(desk: Desk, operation: str, identity: str) -> None:
    with pytest.raises(Refusal) as caught:
        desk.ask(operation, id=identity)

    assert (caught.value.status, caught.value.code) == (400, "invalid")


def test_nothing_answers_for_an_unknown_id(desk: Desk) -> None:
    for operation in desk.document.operations.values():
        names = [parameter.name for parameter in operation.parameters if parameter.location == "path"]
        if operation.method != "GET" or not operation.template.startswith("/api/") or not names:
            continue
        with pytest.raises(Refusal) as caught:
            desk.ask(operation.id, query=None, body=None, **dict.fromkeys(names, "NOPE01"))
        assert caught.value.status in (400, 404), operation.id


@pytest.mark.parametrize("name", ["account", "tracking_setting", "review"])
def test_what_is_listed_can_be_read(desk: Desk, name: str) -> None:
    for id_ in desk.ids(f"get_{name}s"):
        assert desk.get(f"get_{name}", id=id_)["data"]["id"] == id_


def test_mapped_metrics_are_those_that_there_are(desk: Desk) -> None:
    assert {"revenue", "added_to_cart"} <= set(desk.ids("get_mapped_metrics"))


def test_page_size_and_cursor(desk: Desk) -> None:
    for number in range(25):
        desk.world.create("profile", {"email": f"{number:02}@mail.example"}, id=f"{number:02}")

    first = desk.get("get_profiles")
    rest = desk.get("get_profiles", query={"page[cursor]": cursor_of(first["links"]["next"])})
    back = desk.get("get_profiles", query={"page[cursor]": cursor_of(rest["links"]["prev"])})

    assert len(first["data"]) == 20
    assert [item["id"] for item in rest["data"]] == ["20", "21", "22", "23", "24"]
    assert rest["links"]["next"] is None
    assert back["data"] == first["data"]
    assert desk.ids("get_profiles", query={"page[size]": "2", "sort": "-email"}) == ["24", "23"]


def test_a_collection_without_a_size_has_fixed_pages(desk: Desk) -> None:
    for number in range(201):
        desk.world.create("metric", {"name": f"m{number}"})

    first = desk.get("get_metrics")

    assert len(first["data"]) == 200
    assert len(desk.ids("get_metrics", query={"page[cursor]": cursor_of(first["links"]["next"])})) == 1


@pytest.mark.parametrize(
    ("operation", "kind", "attributes", "filter_"),
    [
        ("get_segments", "segment", {"name": "s", "is_starred": False}, "equals(is_starred,true)"),
        ("get_metrics", "metric", {"name": "m"}, 'equals(integration.category,"API")'),
    ],
)
def test_filters_that_the_live_api_ignores(
    desk: Desk, operation: str, kind: str, attributes: dict[str, Any], filter_: str
) -> None:
    record = desk.world.create(kind, attributes)

    assert desk.ids(operation, query={"filter": filter_}) == [record.id]


@pytest.mark.parametrize(
    ("sort", "status"), [("created", None), ("-created", None), ("updated", 400), ("name", 400), ("", None)]
)
def test_flows_are_sorted_by_the_time_they_are_filtered_by(desk: Desk, sort: str, status: int | None) -> None:
    query = {"filter": "greater-than(created,2026-01-01T00:00:00Z)"} | ({"sort": sort} if sort else {})

    if status is None:
        assert desk.ids("get_flows", query=query) == []
        return
    with pytest.raises(Refusal) as caught:
        desk.ask("get_flows", query=query)
    assert (caught.value.status, caught.value.parameter) == (status, "sort")


def test_a_bad_filter_is_refused(desk: Desk) -> None:
    with pytest.raises(Refusal) as caught:
        desk.ask("get_profiles", query={"filter": "equals(email"})

    assert (caught.value.status, caught.value.parameter) == (400, "filter")


def test_new_resources_are_linked_as_the_request_says(desk: Desk) -> None:
    group = desk.world.create("tag-group", {"name": "g"}, id="G")
    body = {
        "data": {
            "type": "tag",
            "attributes": {"name": "x"},
            "relationships": {"tag-group": {"data": {"type": "tag-group", "id": "G"}}},
        }
    }

    _, created = desk.ask("create_tag", body=body)

    assert created["data"]["relationships"]["tag-group"]["data"] == {"type": "tag-group", "id": "G"}
    assert desk.ids("get_tags_for_tag_group", id=group.id) == [created["data"]["id"]]


def test_an_id_that_is_taken_is_refused(desk: Desk) -> None:
    desk.world.create("coupon", {}, id="TEN")
    body = {"data": {"type": "coupon", "id": "TEN", "attributes": {"external_id": "TEN"}}}

    with pytest.raises(Refusal) as caught:
        desk.ask("create_coupon", body=body)

    assert (caught.value.status, caught.value.code) == (409, "conflict")


def test_the_same_calls_have_the_same_answers(real_document: dict[str, Any]) -> None:
    def story() -> str:
        desk = Desk.of(real_document)
        body = {"data": {"type": "list", "attributes": {"name": "VIP"}}}
        answers = [desk.ask("create_list", body=body), desk.ask("get_lists"), desk.ask("get_accounts")]
        return json.dumps([*answers, desk.ask("query_flow_values", body={"data": {}})])

    assert story() == story()
