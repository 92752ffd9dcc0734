"""Makes in a fake what a recorded resource is, by the calls that make it, and builds requests from answers."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, cast

from .stage import Stage, reference

__all__ = ["body_for", "make", "own_list", "own_metric"]

Resource: TypeAlias = "Mapping[str, Any]"
_Body: TypeAlias = "Callable[[Stage, Resource], dict[str, Any]]"

_CREATED_BY: Mapping[str, tuple[str, str]] = {
    "profile": ("create_profile", "/api/profiles"),
    "list": ("create_list", "/api/lists"),
    "segment": ("create_segment", "/api/segments"),
    "template": ("create_template", "/api/templates"),
    "template-universal-content": ("create_universal_content", "/api/template-universal-content"),
    "campaign": ("create_campaign", "/api/campaigns"),
    "flow": ("create_flow", "/api/flows"),
    "form": ("create_form", "/api/forms"),
    "catalog-item": ("create_catalog_item", "/api/catalog-items"),
    "catalog-variant": ("create_catalog_variant", "/api/catalog-variants"),
    "catalog-category": ("create_catalog_category", "/api/catalog-categories"),
    "coupon": ("create_coupon", "/api/coupons"),
    "coupon-code": ("create_coupon_code", "/api/coupon-codes"),
    "custom-metric": ("create_custom_metric", "/api/custom-metrics"),
    "tag": ("create_tag", "/api/tags"),
    "tag-group": ("create_tag_group", "/api/tag-groups"),
    "data-source": ("create_data_source", "/api/data-sources"),
    "web-feed": ("create_web_feed", "/api/web-feeds"),
    "webhook": ("create_webhook", "/api/webhooks"),
    "image": ("upload_image_from_url", "/api/images"),
    "profile-bulk-import-job": ("bulk_import_profiles", "/api/profile-bulk-import-jobs"),
    "catalog-item-bulk-create-job": ("bulk_create_catalog_items", "/api/catalog-item-bulk-create-jobs"),
    "coupon-code-bulk-create-job": ("bulk_create_coupon_codes", "/api/coupon-code-bulk-create-jobs"),
    "profile-suppression-bulk-create-job": ("bulk_suppress_profiles", "/api/profile-suppression-bulk-create-jobs"),
}
"""Types to the operation and the path that create one."""


def make(stage: Stage, resource: Resource) -> str:
    """Make what a recorded resource is, once; return our id."""
    type_, id_ = resource["type"], resource["id"]
    if stage.knows(id_):
        return stage.ours(id_)
    if type_ in _MADE_OTHERWISE:
        return stage.stands_for(id_, _MADE_OTHERWISE[type_](stage, resource))
    made = stage.make(_CREATED_BY[type_][1], body_for(stage, resource))
    return stage.stands_for(id_, made["id"])


def body_for(stage: Stage, resource: Resource) -> dict[str, Any]:
    """The ``data`` of the request that creates a recorded resource."""
    type_ = resource["type"]
    if type_ in _BODIES:
        return _BODIES[type_](stage, resource)
    return {"type": type_, "attributes": _given(stage, resource)}


def own_list(stage: Stage, id_: str = "any list") -> str:
    """A list for a recorded id."""
    if not stage.knows(id_):
        made = stage.make("/api/lists", {"type": "list", "attributes": {"name": f"List {id_}"}})
        stage.stands_for(id_, made["id"])
    return stage.ours(id_)


def own_metric(stage: Stage, id_: str, name: str = "SDK Smoke") -> str:
    """A metric for a recorded id."""
    if not stage.knows(id_):
        metrics = stage.fake.world().table("metric")
        if all(record.attributes["name"] != name for record in metrics):
            stage.fake.add_event(name, {"email": "someone@klaviyo-fake.io"})
        stage.stands_for(id_, next(record.id for record in metrics if record.attributes["name"] == name))
    return stage.ours(id_)


def _given(stage: Stage, resource: Resource) -> dict[str, Any]:
    return stage.given(_CREATED_BY[resource["type"]][0], resource.get("attributes") or {})


def _related(resource: Resource, name: str) -> list[dict[str, str]]:
    data = resource.get("relationships", {}).get(name, {}).get("data") or []
    return [data] if isinstance(data, dict) else data


def _campaign(stage: Stage, resource: Resource) -> dict[str, Any]:
    attributes = _given(stage, {**resource, "attributes": resource.get("attributes", {})})
    attributes.setdefault("name", "Campaign")
    lists = (attributes.get("audiences") or {}).get("included") or ["any list"]
    attributes["audiences"] = {"included": [own_list(stage, id_) for id_ in lists], "excluded": []}
    # Only campaigns of e-mails have these settings.
    is_sms = "is_tracking_clicks" not in (attributes.get("tracking_options") or {"is_tracking_clicks": True})
    if "send_options" in attributes:
        attributes["send_options"] = {"use_smart_sending": attributes["send_options"].get("use_smart_sending", True)}
    if is_sms:
        tracking = attributes["tracking_options"]
        attributes["tracking_options"] = {"add_tracking_params": tracking["add_tracking_params"]}
    definition: dict[str, Any] = (
        {"channel": "sms", "content": {"body": "Hello"}}
        if is_sms
        else {"channel": "email", "label": "Label", "content": _CONTENT}
    )
    message = {"type": "campaign-message", "attributes": {"definition": definition}}
    attributes["campaign-messages"] = {"data": [message]}
    return {"type": "campaign", "attributes": attributes}


_CONTENT = {
    "subject": "Subject",
    "preview_text": "Preview",
    "from_email": "customer@example.com",
    "from_label": "Label",
    "reply_to_email": "customer@example.com",
    "cc_email": "customer@example.com",
    "bcc_email": "customer@example.com",
}


def _message(stage: Stage, resource: Resource) -> str:
    """A message is made with its campaign."""
    campaign = next(iter(_related(resource, "campaign")), reference("campaign", "any campaign"))
    known = next((item for item in stage.included if item["id"] == campaign["id"]), campaign)
    made = make(stage, {"attributes": {}, **known})
    return stage.fake.world().table("campaign").get(made).related("campaign-messages")[0][1]  # type: ignore[union-attr]


def _metric(stage: Stage, resource: Resource) -> str:
    return own_metric(stage, resource["id"], (resource.get("attributes") or {}).get("name", "SDK Smoke"))


def _event(stage: Stage, resource: Resource) -> str:
    """An event is made with its metric and its profile."""
    attributes = cast("Mapping[str, Any]", resource.get("attributes") or {})
    properties = dict(attributes.get("event_properties") or {"sku": "D4"})
    sent = {name: properties.pop(f"${name}") for name in ("value", "value_currency") if f"${name}" in properties}
    unique = properties.pop("$event_id", None)
    metric = next(iter(_related(resource, "metric")), {"id": "a metric"})["id"]
    profile = next(iter(_related(resource, "profile")), {"id": "a profile"})["id"]
    named = {item["id"]: item.get("attributes", {}) for item in stage.included}
    name = named.get(metric, {}).get("name", "SDK Smoke")
    email = named.get(profile, {}).get("email", "someone@klaviyo-fake.io")
    body = {
        "properties": properties,
        "metric": {"data": {"type": "metric", "attributes": {"name": name}}},
        "profile": {"data": {"type": "profile", "attributes": {"email": email}}},
        **({"time": attributes["datetime"]} if "datetime" in attributes else {}),
        **({"unique_id": unique} if unique else {}),
        **sent,
    }
    stage.make("/api/events", {"type": "event", "attributes": body})
    world = stage.fake.world()
    own_metric(stage, metric, name)
    found = world.table("profile").find("email", email)
    assert found is not None
    stage.stands_for(profile, found.id)
    return list(world.table("event"))[-1].id


def _segment(stage: Stage, resource: Resource) -> dict[str, Any]:
    attributes = _given(stage, resource)
    for group in attributes["definition"]["condition_groups"]:
        for condition in group["conditions"]:
            if "group_ids" in condition:
                condition["group_ids"] = [own_list(stage, id_) for id_ in condition["group_ids"]]
    return {"type": "segment", "attributes": attributes}


def _flow(stage: Stage, resource: Resource) -> dict[str, Any]:
    attributes = dict(resource["attributes"])
    actions = [item["attributes"]["definition"] for item in stage.included if item["type"] == "flow-action"]
    definition = attributes.get("definition") or {
        "triggers": [{"type": "list", "id": "any list"}],
        "profile_filter": None,
        "actions": list(reversed(actions)),
        "entry_action_id": actions[-1]["id"] if actions else "1",
    }
    definition = json.loads(re.sub(r'"id": "(\d+)"', r'"temporary_id": "\1"', json.dumps(definition)))
    definition["triggers"] = [{**trigger, "id": own_list(stage, trigger["id"])} for trigger in definition["triggers"]]
    for action in definition["actions"]:
        message = action["data"].get("message")
        if message:
            message.pop("id", None)
            message["template_id"] = _own_template(stage, message["template_id"])
    return {"type": "flow", "attributes": {"name": attributes.get("name", "Flow"), "definition": definition}}


def _own_template(stage: Stage, id_: str) -> str:
    if not stage.knows(id_):
        attributes = {"name": "Template", "editor_type": "CODE", "html": "<p>hi</p>"}
        stage.stands_for(id_, stage.make("/api/templates", {"type": "template", "attributes": attributes})["id"])
    return stage.ours(id_)


def _variant(stage: Stage, resource: Resource) -> dict[str, Any]:
    attributes = {"external_id": "item", "title": "Item", "description": "An item", "url": "https://example.com/item"}
    item = stage.make("/api/catalog-items", {"type": "catalog-item", "attributes": attributes})
    given = _sent_texts(_given(stage, resource))
    return {
        "type": "catalog-variant",
        "attributes": given,
        "relationships": {"item": {"data": reference("catalog-item", item["id"])}},
    }


def _sent_texts(given: dict[str, Any]) -> dict[str, Any]:
    """Empty texts and lists were not sent."""
    return {name: value for name, value in given.items() if value not in ("", [])}


def _item(stage: Stage, resource: Resource) -> dict[str, Any]:
    return {"type": "catalog-item", "attributes": _sent_texts(_given(stage, resource))}


def _coupon(stage: Stage, resource: Resource) -> dict[str, Any]:
    attributes = _given(stage, resource)
    attributes["monitor_configuration"] = {"low_balance_threshold": 500}
    return {"type": "coupon", "attributes": attributes}


def _own_coupon(stage: Stage, id_: str) -> str:
    if not stage.knows(id_):
        made = stage.make("/api/coupons", {"type": "coupon", "attributes": {"external_id": id_}})
        stage.stands_for(id_, made["id"])
    return stage.ours(id_)


def _coupon_code(stage: Stage, resource: Resource) -> dict[str, Any]:
    coupon = next(iter(_related(resource, "coupon")), {"id": "coupon"})["id"]
    attributes = {name: resource["attributes"][name] for name in ("unique_code", "expires_at")}
    related = {"coupon": {"data": reference("coupon", _own_coupon(stage, coupon))}}
    return {"type": "coupon-code", "attributes": attributes, "relationships": related}


def _custom_metric(stage: Stage, resource: Resource) -> dict[str, Any]:
    attributes = _given(stage, resource)
    for group in attributes["definition"]["metric_groups"]:
        group["metric_id"] = own_metric(stage, group["metric_id"])
    return {"type": "custom-metric", "attributes": attributes}


def _tag(stage: Stage, resource: Resource) -> dict[str, Any]:
    return {"type": "tag", "attributes": {"name": resource["attributes"]["name"]}}


def _webhook(stage: Stage, resource: Resource) -> dict[str, Any]:
    attributes = _given(stage, resource)
    attributes |= {"endpoint_url": "https://example.com/hook", "secret_key": "0123456789abcdef0123"}
    attributes.setdefault("name", "Hook")
    topics = _related(resource, "webhook-topics")
    return {"type": "webhook", "attributes": attributes, "relationships": {"webhook-topics": {"data": topics}}}


def _image(stage: Stage, resource: Resource) -> dict[str, Any]:
    attributes = {**_given(stage, resource), "import_from_url": resource["attributes"]["image_url"]}
    return {"type": "image", "attributes": attributes}


def _import_job(stage: Stage, resource: Resource) -> dict[str, Any]:
    count = resource.get("attributes", {}).get("total_count", 1)
    rows = [{"type": "profile", "attributes": {"email": f"p{index}@klaviyo-fake.io"}} for index in range(count)]
    lists = [reference("list", own_list(stage, item["id"])) for item in _related(resource, "lists")]
    related = {"relationships": {"lists": {"data": lists}}} if lists else {}
    return {"type": "profile-bulk-import-job", "attributes": {"profiles": {"data": rows}}, **related}


def _items_job(stage: Stage, resource: Resource) -> dict[str, Any]:
    rows = [
        {
            "type": "catalog-item",
            "attributes": {"external_id": f"i{index}", "title": "T", "description": "D", "url": "https://example.com"},
        }
        for index in range(resource["attributes"]["total_count"])
    ]
    return {"type": resource["type"], "attributes": {"items": {"data": rows}}}


def _codes_job(stage: Stage, resource: Resource) -> dict[str, Any]:
    related = {"coupon": {"data": reference("coupon", _own_coupon(stage, "coupon"))}}
    rows = [
        {"type": "coupon-code", "attributes": {"unique_code": f"c{index}"}, "relationships": related}
        for index in range(resource["attributes"]["total_count"])
    ]
    return {"type": resource["type"], "attributes": {"coupon-codes": {"data": rows}}}


def _suppression(stage: Stage, resource: Resource) -> dict[str, Any]:
    rows = [{"type": "profile", "attributes": {"email": "gone@klaviyo-fake.io"}}]
    return {"type": resource["type"], "attributes": {"profiles": {"data": rows}}}


def _profile(stage: Stage, resource: Resource) -> dict[str, Any]:
    attributes = _given(stage, resource)
    location = attributes.get("location")
    if location:
        attributes["location"] = {name: value for name, value in location.items() if value is not None}
        if not attributes["location"]:
            del attributes["location"]
    return {"type": "profile", "attributes": attributes}


def _profile_id(stage: Stage, resource: Resource) -> str:
    """A profile with the consent that was recorded."""
    attributes = resource.get("attributes") or {}
    body = _profile(stage, resource) if attributes else {"type": "profile", "attributes": {}}
    if not body["attributes"]:
        body["attributes"] = {"email": f"{resource['id'].lower()}@klaviyo-fake.io"}
    made: str = stage.make("/api/profiles", body)["id"]
    email = ((attributes.get("subscriptions") or {}).get("email") or {}).get("marketing") or {}
    if email.get("suppression"):
        row = {"type": "profile", "attributes": {"email": attributes["email"]}}
        job = {"type": "profile-suppression-bulk-create-job", "attributes": {"profiles": {"data": [row]}}}
        stage.make("/api/profile-suppression-bulk-create-jobs", job)
    return made


_BODIES: Mapping[str, _Body] = {
    "profile": _profile,
    "campaign": _campaign,
    "segment": _segment,
    "flow": _flow,
    "catalog-variant": _variant,
    "catalog-item": _item,
    "coupon": _coupon,
    "coupon-code": _coupon_code,
    "custom-metric": _custom_metric,
    "tag": _tag,
    "webhook": _webhook,
    "image": _image,
    "profile-bulk-import-job": _import_job,
    "catalog-item-bulk-create-job": _items_job,
    "coupon-code-bulk-create-job": _codes_job,
    "profile-suppression-bulk-create-job": _suppression,
}
_MADE_OTHERWISE: Mapping[str, Callable[[Stage, Resource], str]] = {
    "event": _event,
    "metric": _metric,
    "campaign-message": _message,
    "profile": _profile_id,
}
