"""Plays each recording: the state that it implies is made first, then the request is sent."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias, cast

from klaviyo_ext.testing import JobPace, Response, SpecServer, faults

from .exchanges import Recording
from .likeness import differences
from .resources import body_for, make, own_list, own_metric
from .stage import Stage, reference

__all__ = ["compare"]

_Scene: TypeAlias = "Callable[[Stage], Response]"
_HEADERS = ("content-type", "ratelimit-limit", "ratelimit-reset", "retry-after")


def compare(recording: Recording) -> Iterator[str]:
    """The differences between a recording and the fake; empty if there are none."""
    stage = Stage(recording)
    scene = _SCENES.get(f"{recording.operation} {recording.status}", _usual)
    try:
        response = scene(stage)
    except (AssertionError, LookupError, TypeError, ValueError) as error:
        yield f"the state cannot be made: {type(error).__name__}: {str(error)[:300]}"
        return
    if response.status != recording.status:
        yield f"status {recording.status}, ours is {response.status}: {response.body[:300].decode()}"
        return
    for name in _HEADERS:
        if recording.headers.get(name) != response.header(name):
            yield f"header {name}: {recording.headers.get(name)}, ours is {response.header(name)}"
    body = json.loads(response.body) if response.body else None
    for line in differences(recording.answer, body):
        if not (recording.abridged and " items, ours has " in line):
            yield line


def _usual(stage: Stage) -> Response:
    """A POST makes the resource of its answer; before a GET, what it answers with is made."""
    recording = stage.recording
    if recording.status >= 400:
        return stage.play()
    if recording.method == "POST":
        return stage.play(body_for(stage, stage.answer))
    data = stage.answer if isinstance(stage.answer, list) else [stage.answer]
    for resource in cast("list[dict[str, Any]]", data):
        make(stage, resource)
    return stage.play()


_SCENES: dict[str, _Scene] = {}


def _scene(*names: str) -> Callable[[_Scene], _Scene]:
    def register(scene: _Scene) -> _Scene:
        for name in names:
            _SCENES[name] = scene
        return scene

    return register


# Errors.


@_scene("create_profile 409")
def _(stage: Stage) -> Response:
    body = {"type": "profile", "attributes": {"email": "twice@klaviyo-fake.io"}}
    stage.make("/api/profiles", body)
    return stage.play(body)


@_scene("create_segment 429")
def _(stage: Stage) -> Response:
    stage.fake.limits = True
    condition = {"type": "profile-group-membership", "is_member": True, "group_ids": [own_list(stage)]}
    definition = {"condition_groups": [{"conditions": [{**condition, "timeframe_filter": None}]}]}
    body = {"type": "segment", "attributes": {"name": "Segment", "definition": definition}}
    while (response := stage.play(body)).status != 429:
        pass
    return response


@_scene(
    "create_object_type 403",
    "create_profile_schema_relationship 500",
    "create_webhook 403",
)
def _(stage: Stage) -> Response:
    """The account, or the server, is the reason: a fault stands for it."""
    error = stage.answer
    fault = faults.error(error["status"], error["code"], error["detail"], pointer=error["source"]["pointer"])
    stage.fake.fail(stage.recording.operation, fault)
    return stage.play({"type": "any"})


@_scene("get_accounts 401")
def _(stage: Stage) -> Response:
    stage.fake.revoke_key(stage.key)
    return stage.play()


@_scene("delete_template 409")
def _(stage: Stage) -> Response:
    template = make(stage, {"type": "template", "id": stage.recording.path[15:], "attributes": _TEMPLATE})
    world = stage.fake.world()
    message = world.create("flow-message", {"channel": "Email"})
    world.relate(message, "template", world.need("template", template))
    return stage.play()


_TEMPLATE = {"name": "Template", "editor_type": "CODE", "html": "<p>hi</p>", "text": "hi"}
_MESSAGE = {"type": "campaign-message", "id": "01M1PA99JBS13TE33GQ4YRESFN"}


@_scene("update_campaign_message 400")
def _(stage: Stage) -> Response:
    id_ = make(stage, _MESSAGE)
    definition = {"channel": "email", "content": {"subject": "S"}, "render_options": {"shorten_links": True}}
    return stage.play({"type": "campaign-message", "id": id_, "attributes": {"definition": definition}})


@_scene("update_image_for_campaign_message 400")
def _(stage: Stage) -> Response:
    make(stage, _MESSAGE)
    attributes = {"import_from_url": "https://example.com/a.png"}
    image = stage.make("/api/images", {"type": "image", "attributes": attributes})
    return stage.play(reference("image", image["id"]))


@_scene("upload_image_from_url 400")
def _(stage: Stage) -> Response:
    return stage.play({"type": "image", "attributes": {"import_from_url": "https://nowhere.invalid/a.png"}})


@_scene("create_web_feed 400")
def _(stage: Stage) -> Response:
    attributes = {"name": "a-b", "url": "https://example.com", "request_method": "get", "content_type": "json"}
    return stage.play({"type": "web-feed", "attributes": attributes})


@_scene("create_form 400")
def _(stage: Stage) -> Response:
    return stage.play(_a_form(stage, steps=1))


@_scene("create_form 201")
def _(stage: Stage) -> Response:
    """The recording has the first step only."""
    definition: Any = _without_ids(stage.answer["attributes"]["definition"])
    for version in definition["versions"]:
        version["steps"] = version["steps"] * 2
    attributes = {name: stage.answer["attributes"][name] for name in ("name", "status", "ab_test")}
    return stage.play({"type": "form", "attributes": {**attributes, "definition": definition}})


def _a_form(stage: Stage, *, steps: int) -> dict[str, Any]:
    """The request for the smallest form that the document allows, with so many steps."""
    del stage
    data: dict[str, Any] = SpecServer().synthesiser.request("create_form", full=False).body["data"]
    for version in data["attributes"]["definition"]["versions"]:
        version["steps"] = version["steps"][:1] * steps
    return data


def _without_ids(value: Any) -> Any:
    if isinstance(value, dict):
        found = cast("dict[str, Any]", value).items()
        return {name: _without_ids(item) for name, item in found if name != "id"}
    return [_without_ids(item) for item in value] if isinstance(value, list) else value


@_scene("request_profile_deletion 404")
def _(stage: Stage) -> Response:
    profile = {"data": {"type": "profile", "attributes": {"email": "nobody@klaviyo-fake.io"}}}
    return stage.play({"type": "data-privacy-deletion-job", "attributes": {"profile": profile}})


@_scene("create_tag 404")
def _(stage: Stage) -> Response:
    group = reference("tag-group", "00000000-0000-0000-0000-000000000000")
    return stage.play({"type": "tag", "attributes": {"name": "T"}, "relationships": {"tag-group": {"data": group}}})


# Answers that do not say what was sent.


@_scene("create_or_update_profile 201")
def _(stage: Stage) -> Response:
    return stage.play(body_for(stage, stage.answer))


@_scene("merge_profiles 202")
def _(stage: Stage) -> Response:
    source, destination = (make(stage, {"type": "profile", "id": id_}) for id_ in ("source", stage.answer["id"]))
    related = {"profiles": {"data": [reference("profile", source)]}}
    return stage.play({"type": "profile-merge", "id": destination, "relationships": related})


@_scene("get_events 200")
def _(stage: Stage) -> Response:
    for resource in stage.answer:
        make(stage, resource)
    older = {**stage.answer[-1], "id": "an older one", "attributes": {"datetime": "2026-09-01T00:00:00+00:00"}}
    make(stage, older)
    return stage.play()


@_scene("get_profile_for_event 200")
def _(stage: Stage) -> Response:
    event = stage.recording.path.split("/")[3]
    make(stage, stage.answer)
    profile = {"profile": {"data": {"type": "profile", "id": stage.answer["id"]}}}
    stage.included.append(stage.answer)
    make(stage, {"type": "event", "id": event, "relationships": profile})
    return stage.play()


@_scene("query_metric_aggregates 200")
def _(stage: Stage) -> Response:
    metric = own_metric(stage, "a metric")
    attributes = {
        "metric_id": metric,
        "measurements": ["count", "sum_value", "unique"],
        "interval": "day",
        "timezone": "Europe/Copenhagen",
        "filter": [
            "greater-or-equal(datetime,2026-09-01T00:00:00+02:00)",
            "less-than(datetime,2026-09-05T12:00:00+02:00)",
        ],
    }
    return stage.play({"type": "metric-aggregate", "attributes": attributes})


@_scene("get_mapped_metrics 200")
def _(stage: Stage) -> Response:
    for resource in stage.included:
        make(stage, resource)
    for resource in stage.answer:
        for relation in (resource.get("relationships") or {}).values():
            target = relation["data"]
            body = {
                "type": "mapped-metric",
                "id": resource["id"],
                "relationships": {target["type"]: {"data": reference(target["type"], stage.ours(target["id"]))}},
            }
            response = stage.send("PATCH", f"/api/mapped-metrics/{resource['id']}", body)
            assert response.status < 300, response.body[:300]
    return stage.play()


@_scene("get_metric_property 200")
def _(stage: Stage) -> Response:
    stage.fake.add_event("SDK Smoke", {"email": "a@klaviyo-fake.io"}, {"sku": "A"}, value=3)
    world = stage.fake.world()
    own_metric(stage, "SkDfHe")
    found = [item for item in world.table("metric-property") if item.attributes["property"] == "$value"]
    stage.stands_for(stage.answer["id"], found[0].id)
    return stage.play()


@_scene("get_campaigns 200")
def _(stage: Stage) -> Response:
    for resource in stage.answer:
        make(stage, resource)
    return stage.play()


@_scene("assign_template_to_campaign_message 200")
def _(stage: Stage) -> Response:
    message = make(stage, stage.answer)
    template = make(stage, {"type": "template", "id": "a template", "attributes": _TEMPLATE})
    related = {"template": {"data": reference("template", template)}}
    return stage.play({"type": "campaign-message", "id": message, "relationships": related})


@_scene("render_template 200")
def _(stage: Stage) -> Response:
    attributes = {**_TEMPLATE, "amp": "<p>hi</p>"}
    template = make(stage, {"type": "template", "id": stage.answer["id"], "attributes": attributes})
    return stage.play({"type": "template", "id": template, "attributes": {"context": {"first_name": "Ada"}}})


@_scene("clone_template 200")
def _(stage: Stage) -> Response:
    attributes = {**_TEMPLATE, "amp": "<p>hi</p>"}
    template = make(stage, {"type": "template", "id": "the original", "attributes": attributes})
    return stage.play({"type": "template", "id": template, "attributes": {"name": "Clone"}})


@_scene("get_template 200")
def _(stage: Stage) -> Response:
    make(stage, {**stage.answer, "attributes": {**_TEMPLATE, **stage.answer["attributes"]}})
    return stage.play()


@_scene("query_campaign_values 200")
def _(stage: Stage) -> Response:
    attributes = {"statistics": ["opens"], "timeframe": {"key": "last_7_days"}, "conversion_metric_id": "SkDfHe"}
    attributes["conversion_metric_id"] = own_metric(stage, "SkDfHe")
    return stage.play({"type": "campaign-values-report", "attributes": attributes})


@_scene("query_flow_series 200")
def _(stage: Stage) -> Response:
    attributes = {
        "statistics": ["opens"],
        "timeframe": {"key": "last_7_days"},
        "interval": "daily",
        "conversion_metric_id": own_metric(stage, "SkDfHe"),
    }
    return stage.play({"type": "flow-series-report", "attributes": attributes})


@_scene("get_webhook_topic 200", "get_accounts 200", "get_tracking_settings 200")
def _(stage: Stage) -> Response:
    return stage.play()


@_scene("get_profiles_for_list 200", "get_profile_ids_for_list 200")
def _(stage: Stage) -> Response:
    list_ = own_list(stage, stage.recording.path.split("/")[3])
    members = [reference("profile", make(stage, resource)) for resource in stage.answer]
    response = stage.send("POST", f"/api/lists/{list_}/relationships/profiles", members)
    assert response.status == 204, response.body[:300]
    return stage.play()


@_scene("get_errors_for_bulk_import_profiles_job 200")
def _(stage: Stage) -> Response:
    make(stage, {"type": "profile-bulk-import-job", "id": stage.recording.path.split("/")[3]})
    return stage.play()


@_scene("get_bulk_create_catalog_items_job 200")
def _(stage: Stage) -> Response:
    stage.fake.world().pace = JobPace(by_reading=False)
    return _usual(stage)


@_scene("get_segment 200")
def _(stage: Stage) -> Response:
    return _usual(stage)


@_scene("get_flow 200")
def _(stage: Stage) -> Response:
    flow = make(stage, stage.answer)
    _stand_for_actions(stage, flow)
    return stage.play()


@_scene("get_actions_for_flow 200")
def _(stage: Stage) -> Response:
    flow, second = stage.recording.path.split("/")[3], stage.answer[0]["attributes"]["definition"]["links"]["next"]
    definition = {"id": second, "type": "time-delay", "data": _DELAY, "links": {"next": None}}
    following = {"type": "flow-action", "id": second, "attributes": {"definition": definition}}
    stage.included += [following, *stage.answer]
    make(stage, {"type": "flow", "id": flow, "attributes": {"name": "Flow"}})
    return stage.play()


_DELAY: Mapping[str, Any] = {"unit": "days", "value": 1, "secondary_value": None, "timezone": "profile"}


@_scene("get_flow_message 200")
def _(stage: Stage) -> Response:
    flow = make(stage, {"type": "flow", "id": "a flow", "attributes": {"name": "Flow"}})
    _stand_for_actions(stage, flow)
    messages = list(stage.fake.world().table("flow-message"))
    stage.stands_for(stage.answer["id"], messages[0].id)
    return stage.play()


@_scene("get_form_version 200")
def _(stage: Stage) -> Response:
    form = stage.make("/api/forms", _a_form(stage, steps=2))["id"]
    versions = json.loads(stage.send("GET", f"/api/forms/{form}/form-versions").body)["data"]
    stage.stands_for(stage.included[0]["id"], form)
    stage.stands_for(stage.answer["id"], versions[0]["id"])
    return stage.play()


def _stand_for_actions(stage: Stage, flow: str) -> None:
    response = stage.send("GET", f"/api/flows/{flow}/flow-actions")
    assert response.status == 200, response.body[:300]
