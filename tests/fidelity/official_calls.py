"""Typical calls of the official SDK, run in its own environment against a served fake.

    python official_calls.py URL [collections]

Prints one JSON object a line: call, whether it went as expected, and why not. Bodies are plain mappings, which the SDK
turns into its own models, and every answer is decoded into its models.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import Any

# Only the environment of the SDK has these; type checkers need not.
KlaviyoAPI: Any = import_module("klaviyo_api").KlaviyoAPI
ApiException: Any = import_module("openapi_client.exceptions").ApiException

api = KlaviyoAPI("pk_fidelity", max_retries=1, max_delay=1, test_host=sys.argv[1])


def call(
    name: str,
    do: Callable[[], Any],
    check: Callable[[Any], Any] = lambda _: True,
    status: int = 0,
    *,
    unknown: bool = False,
) -> Any:
    """Make a call, and tell how it went.

    ``status``: of the refusal that is expected; ``unknown``: the document need not have the path.
    """
    problem, answer = "", None
    try:
        answer = do()
        if status:
            problem = f"expected {status}, but it succeeded"
        elif not check(answer):
            problem = f"unexpected answer: {str(answer)[:300]}"
    except ApiException as error:
        answer = error
        if unknown and error.status == 404 and "does not exist in this API" in str(error.body):
            return answer
        if error.status != status or not check(error):
            problem = f"{error.status}: {str(error.body)[:300]}"
    except Exception as error:  # noqa: BLE001 - whatever its models raise is what is looked for here
        problem = f"{type(error).__name__}: {' '.join(str(error).split())[:300]}"
    print(json.dumps({"call": name, "ok": not problem, "reason": problem}), flush=True)
    return answer


def data(type_: str, id_: str | None = None, /, relationships: Any = None, meta: Any = None, **attributes: Any) -> Any:
    """A request document."""
    made: dict[str, Any] = {"type": type_}
    if id_ is not None:
        made["id"] = id_
    if attributes or id_ is None:
        made["attributes"] = attributes
    if relationships:
        made["relationships"] = {name: {"data": value} for name, value in relationships.items()}
    if meta:
        made["meta"] = meta
    return {"data": made}


def ref(type_: str, id_: str) -> dict[str, str]:
    """A resource identifier."""
    return {"type": type_, "id": id_}


def refs(type_: str, *ids: str) -> dict[str, Any]:
    """A document of resource identifiers."""
    return {"data": [ref(type_, id_) for id_ in ids]}


def rows(type_: str, *attributes: dict[str, Any]) -> dict[str, Any]:
    """Resources inside attributes."""
    return {"data": [{"type": type_, "attributes": each} for each in attributes]}


def has_id(answer: Any) -> bool:
    """It holds one resource."""
    return bool(answer.data.id)


def id_of(answer: Any) -> str:
    """The id of the resource; empty if the call failed."""
    return str(getattr(getattr(answer, "data", None), "id", ""))


def people() -> str:
    """Profiles, merge, deletion.

    For a success that its document has not, as the recorded 202 of a merge, the SDK gives ``None``.
    """
    api_ = api.Profiles
    new = data("profile", email="ann@klaviyo-fake.io", first_name="Ann", properties={"tier": "gold", "n": [1, 2]})
    made = call("create_profile", lambda: api_.create_profile(new), lambda a: a.data.attributes.first_name == "Ann")
    ann = id_of(made)

    def names_duplicate(error: Any) -> bool:
        [first] = json.loads(error.body)["errors"]
        return bool(first["meta"]["duplicate_profile_id"] == ann and first["status"] == 409)

    call("create_profile again", lambda: api_.create_profile(new), names_duplicate, status=409)
    call(
        "get_profile",
        lambda: api_.get_profile(ann),
        lambda a: a.data.attributes.properties == {"tier": "gold", "n": [1, 2]},
    )
    call(
        "get_profile with fields, include, additional fields",
        lambda: api_.get_profile(
            ann,
            additional_fields_profile=["subscriptions", "predictive_analytics"],
            fields_list=["name"],
            include=["lists", "segments"],
        ),
        lambda a: a["data"]["attributes"]["subscriptions"] is not None,  # sparse answers are plain mappings there
    )
    call(
        "get_profile sparse",
        lambda: api_.get_profile(ann, fields_profile=["email", "location.city"]),
        lambda a: a["data"]["attributes"]["email"] == "ann@klaviyo-fake.io",
    )
    call("get_profile unknown", lambda: api_.get_profile("01ARZ3NDEKTSV4RRFFQ69G5FAV"), status=404)
    for number in range(25):
        upsert = data("profile", email=f"p{number}@klaviyo-fake.io", external_id=f"x{number}")
        if number < 2:
            call(
                f"create_or_update_profile {number}",
                partial(api_.create_or_update_profile, upsert),
                has_id,
            )
        else:
            api_.create_or_update_profile(upsert)
    call(
        "create_or_update_profile of the same",
        lambda: api_.create_or_update_profile(
            data("profile", ann, first_name=None, last_name="Lee", meta={"patch_properties": {"unset": "tier"}})
        ),
        lambda a: a.data.id == ann and a.data.attributes.properties == {"n": [1, 2]},
    )
    call(
        "create_or_update_profile unknown id",
        lambda: api_.create_or_update_profile(data("profile", "01ARZ3NDEKTSV4RRFFQ69G5FAV", first_name="x")),
        status=404,
    )
    call(
        "update_profile",
        lambda: api_.update_profile(ann, data("profile", ann, location={"city": "Bern", "latitude": 46.9})),
        lambda a: a.data.attributes.location.city == "Bern",
    )
    same: Any = {"filter": "greater-than(created,2020-01-01T00:00:00Z)", "sort": "-email", "page_size": 10}
    first = call("get_profiles with filter, sort, size", lambda: api_.get_profiles(**same), lambda a: len(a.data) == 10)
    link = getattr(getattr(first, "links", None), "next", None)
    second = call(
        "get_profiles by next link",
        lambda: api_.get_profiles(page_cursor=link, **same),
        lambda a: a.data and a.data[0].id != first.data[0].id,
    )
    call(
        "get_profiles by previous link",
        lambda: api_.get_profiles(page_cursor=second.links.prev, **same),
        lambda a: a.data[0].id == first.data[0].id,
    )
    call(
        "get_profiles by e-mail",
        lambda: api_.get_profiles(filter='equals(email,"ann@klaviyo-fake.io")'),
        lambda a: [x.id for x in a.data] == [ann],
    )
    call(
        "get_profiles any",
        lambda: api_.get_profiles(filter='any(email,["p1@klaviyo-fake.io","p2@klaviyo-fake.io"])'),
        lambda a: len(a.data) == 2,
    )
    call("get_profiles bad filter", lambda: api_.get_profiles(filter='contains(email,"x")'), status=400)
    other = api_.get_profiles(filter='equals(email,"p3@klaviyo-fake.io")').data[0].id
    call(
        "merge_profiles",
        lambda: api_.merge_profiles(data("profile-merge", ann, {"profiles": [ref("profile", other)]})),
        lambda a: a is None,
    )
    call(
        "request_profile_deletion",
        lambda: api.Data_Privacy.request_profile_deletion(
            data(
                "data-privacy-deletion-job",
                profile={"data": {"type": "profile", "attributes": {"email": "p4@klaviyo-fake.io"}}},
            )
        ),
    )
    token = data(
        "push-token",
        token="abcd" * 16,
        platform="ios",
        enablement_status="AUTHORIZED",
        vendor="apns",
        background="AVAILABLE",
        profile={"data": {"type": "profile", "attributes": {"email": "p5@klaviyo-fake.io"}}},
    )
    call("create_push_token", lambda: api_.create_push_token(token))
    call("get_push_tokens", api_.get_push_tokens, lambda a: len(a.data) == 1)
    return ann


def events(ann: str) -> None:
    """Events and metrics."""

    def event(name: str, **more: Any) -> Any:
        profile = {"data": {"type": "profile", "attributes": {"email": "ann@klaviyo-fake.io"}}}
        metric = {"data": {"type": "metric", "attributes": {"name": name}}}
        return data("event", properties={"sku": "A"}, metric=metric, profile=profile, **more)

    api_ = api.Events
    call(
        "create_event", lambda: api_.create_event(event("Placed Order", value=9.5, value_currency="EUR", unique_id="1"))
    )
    call("create_event again", lambda: api_.create_event(event("Placed Order", value=9.5, unique_id="1")))
    call("create_event, a new metric", lambda: api_.create_event(event("Read Page", unique_id="2")))
    entry: dict[str, Any] = {
        "type": "event-bulk-create",
        "attributes": {
            "profile": {"data": {"type": "profile", "attributes": {"email": "bea@klaviyo-fake.io"}}},
            "events": {"data": [event("Placed Order", unique_id=f"b{n}", value=n)["data"] for n in range(3)]},
        },
    }
    for each in entry["attributes"]["events"]["data"]:
        del each["attributes"]["profile"]
    call(
        "bulk_create_events",
        lambda: api_.bulk_create_events(data("event-bulk-create-job", **{"events-bulk-create": {"data": [entry]}})),
    )
    page = call(
        "get_events with filter, sort, include",
        lambda: api_.get_events(filter=f'equals(profile_id,"{ann}")', sort="-datetime", include=["metric", "profile"]),
        lambda a: len(a.data) == 2 and len(a.included) == 3,
    )
    first = page.data[0].id if getattr(page, "data", None) else ""
    call("get_event", lambda: api_.get_event(first), has_id)
    call("get_metric_for_event", lambda: api_.get_metric_for_event(first), has_id)
    call("get_profile_for_event", lambda: api_.get_profile_for_event(first), lambda a: a.data.id == ann)
    metrics = call("get_metrics", api.Metrics.get_metrics, lambda a: len(a.data) >= 2)
    order = next((m.id for m in getattr(metrics, "data", ()) if m.attributes.name == "Placed Order"), "")
    call("get_metric", lambda: api.Metrics.get_metric(order), has_id)
    today = datetime.now(UTC).date()
    days = [("greater-or-equal", today - timedelta(days=30)), ("less-than", today + timedelta(days=2))]
    call(
        "query_metric_aggregates",
        lambda: api.Metrics.query_metric_aggregates(
            data(
                "metric-aggregate",
                metric_id=order,
                measurements=["count", "sum_value"],
                interval="day",
                filter=[f"{operator}(datetime,{day}T00:00:00)" for operator, day in days],
            )
        ),
        lambda a: sum(sum(d.measurements["count"]) for d in a.data.attributes.data) == 4,
    )


def groups(ann: str) -> None:
    """Lists, segments, tags, consent."""
    lists = api.Lists
    news = id_of(call("create_list", lambda: lists.create_list(data("list", name="News")), has_id))
    call("add_profiles_to_list", lambda: lists.add_profiles_to_list(news, refs("profile", ann)))
    call("get_profiles_for_list", lambda: lists.get_profiles_for_list(news), lambda a: [x.id for x in a.data] == [ann])
    call("get_profile_ids_for_list", lambda: lists.get_profile_ids_for_list(news), lambda a: len(a.data) == 1)
    call(
        "get_list with count",
        lambda: lists.get_list(news, additional_fields_list=["profile_count"], include=["tags"]),
        lambda a: a.data.attributes.profile_count == 1,
    )
    call(
        "get_lists by name",
        lambda: lists.get_lists(filter='equals(name,"News")', sort="name"),
        lambda a: len(a.data) == 1,
    )
    call(
        "update_list",
        lambda: lists.update_list(news, data("list", news, name="New")),
        lambda a: a.data.attributes.name == "New",
    )
    call("remove_profiles_from_list", lambda: lists.remove_profiles_from_list(news, refs("profile", ann)))
    definition = {
        "condition_groups": [
            {
                "conditions": [
                    {
                        "type": "profile-property",
                        "property": "properties['tier']",
                        "filter": {"type": "string", "operator": "equals", "value": "gold"},
                    }
                ]
            }
        ]
    }
    segment = id_of(
        call(
            "create_segment",
            lambda: api.Segments.create_segment(data("segment", name="Gold", definition=definition)),
            has_id,
        )
    )
    call("get_segments", api.Segments.get_segments, lambda a: len(a.data) == 1)
    call("get_profiles_for_segment", lambda: api.Segments.get_profiles_for_segment(segment))
    tags = api.Tags
    group = id_of(
        call(
            "create_tag_group", lambda: tags.create_tag_group(data("tag-group", name="Season", exclusive=False)), has_id
        )
    )
    tag = id_of(
        call(
            "create_tag",
            lambda: tags.create_tag(data("tag", name="Summer", relationships={"tag-group": ref("tag-group", group)})),
            has_id,
        )
    )
    call("tag_lists", lambda: tags.tag_lists(tag, refs("list", news)))
    call("get_tags", lambda: tags.get_tags(include=["tag-group"]), lambda a: len(a.data) == 1)
    call("get_list_ids_for_tag", lambda: tags.get_list_ids_for_tag(tag), lambda a: [x.id for x in a.data] == [news])
    call("get_tags_for_list", lambda: lists.get_tags_for_list(news), lambda a: len(a.data) == 1)
    call("remove_tag_from_lists", lambda: tags.remove_tag_from_lists(tag, refs("list", news)))
    call("delete_tag", lambda: tags.delete_tag(tag))
    consent = {"email": {"marketing": {"consent": "SUBSCRIBED"}}}
    person = {"type": "profile", "attributes": {"email": "ann@klaviyo-fake.io", "subscriptions": consent}}
    call(
        "bulk_subscribe_profiles",
        lambda: api.Profiles.bulk_subscribe_profiles(
            data(
                "profile-subscription-bulk-create-job",
                relationships={"list": ref("list", news)},
                profiles={"data": [person]},
            )
        ),
    )
    call(
        "get_profiles subscriptions",
        lambda: api.Profiles.get_profiles(
            additional_fields_profile=["subscriptions"], filter='equals(email,"ann@klaviyo-fake.io")'
        ),
        lambda a: a.data[0].attributes.subscriptions.email.marketing.consent == "SUBSCRIBED",
    )
    left = {
        "type": "profile",
        "attributes": {
            "email": "ann@klaviyo-fake.io",
            "subscriptions": {"email": {"marketing": {"consent": "UNSUBSCRIBED"}}},
        },
    }
    call(
        "bulk_unsubscribe_profiles",
        lambda: api.Profiles.bulk_unsubscribe_profiles(
            data(
                "profile-subscription-bulk-delete-job",
                relationships={"list": ref("list", news)},
                profiles={"data": [left]},
            )
        ),
    )
    for name, deed in (("suppress", "create"), ("unsuppress", "delete")):
        job = data(f"profile-suppression-bulk-{deed}-job", profiles=rows("profile", {"email": "p6@klaviyo-fake.io"}))
        made = call(
            f"bulk_{name}_profiles",
            partial(getattr(api.Profiles, f"bulk_{name}_profiles"), job),
            has_id,
        )
        call(
            f"get_bulk_{name}_profiles_job",
            partial(getattr(api.Profiles, f"get_bulk_{name}_profiles_job"), id_of(made)),
            has_id,
        )
        call(
            f"get_bulk_{name}_profiles_jobs",
            getattr(api.Profiles, f"get_bulk_{name}_profiles_jobs"),
            lambda a: len(a.data) == 1,
        )
    call("delete_list", lambda: lists.delete_list(news))


def imports() -> None:
    """The bulk import of profiles."""
    api_ = api.Profiles
    people_ = rows(
        "profile", {"email": "i1@klaviyo-fake.io"}, {"email": "i2@klaviyo-fake.io", "phone_number": "no number"}
    )
    news = id_of(api.Lists.create_list(data("list", name="Imports")))
    job = id_of(
        call(
            "bulk_import_profiles",
            lambda: api_.bulk_import_profiles(
                data("profile-bulk-import-job", relationships={"lists": [ref("list", news)]}, profiles=people_)
            ),
            has_id,
        )
    )
    for _ in range(4):
        state = api_.get_bulk_import_profiles_job(job).data.attributes.status
    call(
        "get_bulk_import_profiles_job until complete",
        lambda: api_.get_bulk_import_profiles_job(job),
        lambda a: state == "complete" and a.data.attributes.failed_count == 1,
    )
    call(
        "get_bulk_import_profiles_jobs",
        lambda: api_.get_bulk_import_profiles_jobs(filter='equals(status,"complete")', sort="-created_at"),
        lambda a: len(a.data) == 1,
    )
    call(
        "get_errors_for_bulk_import_profiles_job",
        lambda: api_.get_errors_for_bulk_import_profiles_job(job),
        lambda a: len(a.data) == 1,
    )
    call(
        "get_profiles_for_bulk_import_profiles_job",
        lambda: api_.get_profiles_for_bulk_import_profiles_job(job),
        lambda a: len(a.data) == 1,
    )
    call(
        "get_list_for_bulk_import_profiles_job",
        lambda: api_.get_list_for_bulk_import_profiles_job(job),
        lambda a: len(a.data) == 1,
    )


def shop() -> None:
    """Catalogs and coupons."""
    api_ = api.Catalogs
    item = {
        "external_id": "S1",
        "title": "Shirt",
        "description": "White",
        "url": "https://shop.klaviyo-fake.io/s1",
        "price": 10.5,
        "integration_type": "$custom",
        "catalog_type": "$default",
    }
    made = id_of(
        call(
            "create_catalog_item",
            lambda: api_.create_catalog_item(data("catalog-item", **item)),
            lambda a: a.data.id == "$custom:::$default:::S1",
        )
    )
    call("create_catalog_item again", lambda: api_.create_catalog_item(data("catalog-item", **item)), status=409)
    call("get_catalog_item", lambda: api_.get_catalog_item(made, include=["variants"]), has_id)
    call(
        "update_catalog_item",
        lambda: api_.update_catalog_item(made, data("catalog-item", made, title="Blouse")),
        lambda a: a.data.attributes.title == "Blouse",
    )
    variant = {**item, "external_id": "V1", "sku": "V1", "inventory_quantity": 3, "inventory_policy": 1, "price": 11}
    v1 = id_of(
        call(
            "create_catalog_variant",
            lambda: api_.create_catalog_variant(
                data("catalog-variant", relationships={"item": ref("catalog-item", made)}, **variant)
            ),
            has_id,
        )
    )
    call(
        "get_variants_for_catalog_item",
        lambda: api_.get_variants_for_catalog_item(made),
        lambda a: [x.id for x in a.data] == [v1],
    )
    category = {"external_id": "C1", "name": "Tops", "integration_type": "$custom", "catalog_type": "$default"}
    c1 = id_of(
        call(
            "create_catalog_category",
            lambda: api_.create_catalog_category(data("catalog-category", **category)),
            has_id,
        )
    )
    call("add_items_to_catalog_category", lambda: api_.add_items_to_catalog_category(c1, refs("catalog-item", made)))
    call(
        "add_items_to_catalog_category again",
        lambda: api_.add_items_to_catalog_category(c1, refs("catalog-item", made)),
        status=409,
    )
    call("get_items_for_catalog_category", lambda: api_.get_items_for_catalog_category(c1), lambda a: len(a.data) == 1)
    call(
        "get_catalog_items",
        lambda: api_.get_catalog_items(filter="equals(published,true)", sort="-created"),
        lambda a: len(a.data) == 1,
    )
    job = data("catalog-item-bulk-create-job", items=rows("catalog-item", {**item, "external_id": "S2"}, item))
    bulk = id_of(call("bulk_create_catalog_items", lambda: api_.bulk_create_catalog_items(job), has_id))
    call(
        "get_bulk_create_catalog_items_job, complete, with errors",
        lambda: api_.get_bulk_create_catalog_items_job(bulk),
        lambda a: a.data.attributes.failed_count == 1,
    )
    fine = data("catalog-item-bulk-create-job", items=rows("catalog-item", {**item, "external_id": "S3"}))
    good = id_of(api_.bulk_create_catalog_items(fine))
    call(
        "get_bulk_create_catalog_items_job, complete",
        lambda: api_.get_bulk_create_catalog_items_job(good),
        lambda a: a.data.attributes.completed_count == 1,
    )
    call("delete_catalog_variant", lambda: api_.delete_catalog_variant(v1))
    coupons = api.Coupons
    ten = id_of(
        call(
            "create_coupon",
            lambda: coupons.create_coupon(
                data(
                    "coupon", external_id="TEN", description="10 %", monitor_configuration={"low_balance_threshold": 5}
                )
            ),
            has_id,
        )
    )
    call("get_coupons", coupons.get_coupons, lambda a: len(a.data) == 1)
    code = id_of(
        call(
            "create_coupon_code",
            lambda: coupons.create_coupon_code(
                data("coupon-code", relationships={"coupon": ref("coupon", ten)}, unique_code="AAA", expires_at=None)
            ),
            has_id,
        )
    )
    call("get_coupon_code", lambda: coupons.get_coupon_code(code, include=["coupon"]), has_id)
    call(
        "get_coupon_codes",
        lambda: coupons.get_coupon_codes(filter=f'equals(coupon.id,"{ten}")'),
        lambda a: len(a.data) == 1,
    )
    codes = {
        "data": [
            {
                "type": "coupon-code",
                "attributes": {"unique_code": c},
                "relationships": {"coupon": {"data": ref("coupon", ten)}},
            }
            for c in ("BBB", "AAA")
        ]
    }
    call(
        "bulk_create_coupon_codes",
        lambda: coupons.bulk_create_coupon_codes(data("coupon-code-bulk-create-job", **{"coupon-codes": codes})),
        has_id,
    )
    call(
        "get_bulk_create_coupon_code_jobs",
        coupons.get_bulk_create_coupon_code_jobs,
        lambda a: len(a.data) == 1,
    )


def content() -> None:
    """Templates, images, campaigns, flows, reports, webhooks, and what else is read at times."""
    api_ = api.Templates
    made = id_of(
        call(
            "create_template",
            lambda: api_.create_template(data("template", name="T", editor_type="CODE", html="<p>{{ name }}</p>")),
            has_id,
        )
    )
    call("get_templates", lambda: api_.get_templates(sort="name"), lambda a: len(a.data) == 1)
    call("update_template", lambda: api_.update_template(made, data("template", made, name="U")), has_id)
    call("clone_template", lambda: api_.clone_template(data("template", made, name="V")), lambda a: a is None)
    copy = next(t.id for t in api_.get_templates(filter='equals(name,"V")').data)
    call(
        "render_template",
        lambda: api_.render_template(data("template", made, context={"name": "Ann"})),
        lambda a: a is None,
    )
    call("delete_template", lambda: api_.delete_template(copy))
    images = api.Images
    pixel = "R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="
    image = id_of(
        call(
            "upload_image_from_url",
            lambda: images.upload_image_from_url(
                data("image", import_from_url=f"data:image/gif;base64,{pixel}", name="dot")
            ),
            has_id,
        )
    )
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory, "dot.gif")
        file.write_bytes(
            bytes.fromhex("47494638396101000100800000ffffff00000021f90400000000002c00000000010001000002024401003b")
        )
        call(
            "upload_image_from_file", lambda: images.upload_image_from_file(str(file), name="dot", hidden=False), has_id
        )
    call("get_image", lambda: images.get_image(image), has_id)
    call("get_images", lambda: images.get_images(filter='equals(format,"gif")'), lambda a: len(a.data) == 2)
    hooks = api.Webhooks
    topics = call("get_webhook_topics", hooks.get_webhook_topics, lambda a: len(a.data) > 1)
    topic = topics.data[0].id if getattr(topics, "data", None) else ""
    hook = id_of(
        call(
            "create_webhook",
            lambda: hooks.create_webhook(
                data(
                    "webhook",
                    name="H",
                    endpoint_url="https://klaviyo-fake.io/hook",
                    secret_key="s" * 20,
                    relationships={"webhook-topics": [ref("webhook-topic", topic)]},
                )
            ),
            has_id,
        )
    )
    call("get_webhooks", lambda: hooks.get_webhooks(include=["webhook-topics"]), lambda a: len(a.data) == 1)
    call("delete_webhook", lambda: hooks.delete_webhook(hook))
    news = id_of(api.Lists.create_list(data("list", name="All")))
    (campaigns if hasattr(api.Campaigns, "create_campaign_audience") else flat_campaigns)(news)
    call("get_flows", api.Flows.get_flows)
    call("get_accounts", api.Accounts.get_accounts, lambda a: len(a.data) == 1)
    call("get_forms", api.Forms.get_forms)
    call("get_reviews", api.Reviews.get_reviews)
    call("get_web_feeds", api.Web_Feeds.get_web_feeds)
    timeframe = {"key": "last_7_days"}
    order = next(metric.id for metric in api.Metrics.get_metrics().data)
    values = data(
        "campaign-values-report", statistics=["opens", "open_rate"], timeframe=timeframe, conversion_metric_id=order
    )
    call("query_campaign_values", lambda: api.Reporting.query_campaign_values(values))
    flow = data(
        "flow-series-report", statistics=["opens"], timeframe=timeframe, interval="daily", conversion_metric_id=order
    )
    call("query_flow_series", lambda: api.Reporting.query_flow_series(flow))


def flat_campaigns(news: str) -> None:
    """Campaigns up to revision 2026-07-15."""
    message = {
        "type": "campaign-message",
        "attributes": {
            "definition": {
                "channel": "email",
                "label": "M",
                "content": {"subject": "Hi", "from_email": "a@klaviyo-fake.io", "from_label": "A"},
            }
        },
    }
    given = {"name": "C", "audiences": {"included": [news]}, "campaign-messages": {"data": [message]}}
    campaign = id_of(call("create_campaign", lambda: api.Campaigns.create_campaign(data("campaign", **given)), has_id))
    call(
        "get_campaigns",
        lambda: api.Campaigns.get_campaigns(filter="equals(messages.channel,'email')", include=["campaign-messages"]),
        lambda a: len(a.data) == 1,
    )
    send(campaign)


def campaigns(news: str) -> None:
    """Campaigns of revision 2026-10-15."""
    of = api.Campaigns
    details = {"channel": "email", "subject": "Hi", "from_email": "a@klaviyo-fake.io", "from_label": "A"}
    message = {"audience_temporary_id": "a", "variations": [{"definition": {"name": "V", "details": details}}]}
    given = {
        "definition": {"name": "C"},
        "audiences": [{"temporary_id": "a", "included": [news]}],
        "messages": [message],
    }
    campaign = id_of(call("create_campaign", lambda: of.create_campaign(data("campaign", **given)), has_id))
    call("get_campaigns", lambda: of.get_campaigns(include=["campaign-messages"]), lambda a: len(a.data) == 1)
    call("get_campaign_messages", of.get_campaign_messages, lambda a: len(a.data) == 1)
    first = of.get_messages_for_campaign(campaign).data[0].id
    variations = call(
        "get_variations_for_campaign_message",
        lambda: of.get_variations_for_campaign_message(first),
        lambda a: len(a.data) == 1,
    )
    variation = variations.data[0].id
    changed = data("campaign-variation", variation, definition={"name": "W"})
    call("update_campaign_variation", lambda: of.update_campaign_variation(variation, changed), has_id)
    audience = (
        call("get_campaign_audiences", lambda: of.get_campaign_audiences(campaign), lambda a: len(a.data) == 1)
        .data[0]
        .id
    )
    call("get_campaign_audience", lambda: of.get_campaign_audience(audience), has_id)
    clone = id_of(call("clone_campaign", lambda: of.clone_campaign(data("campaign", campaign, name="D")), has_id))
    copied = of.get_messages_for_campaign(clone).data[0].id
    links = {"campaign-message": ref("campaign-message", copied)}
    when = {"strategy": "static", "send_time": "2100-01-01T00:00:00Z"}
    call(
        "schedule_campaign_message",
        lambda: of.schedule_campaign_message(data("campaign-message-schedule", **when, relationships=links)),
        has_id,
    )
    stop = data("campaign-message-schedule", copied, action="revert")
    call("update_campaign_message_schedule", lambda: of.update_campaign_message_schedule(copied, stop))
    call("delete_campaign", lambda: of.delete_campaign(clone))
    send(campaign)


def send(campaign: str) -> None:
    """Send a campaign, and estimate its recipients."""
    of = api.Campaigns
    call("send_campaign", lambda: of.send_campaign(data("campaign-send-job", campaign)), has_id)
    call("get_campaign_send_job", lambda: of.get_campaign_send_job(campaign), has_id)
    call(
        "refresh_campaign_recipient_estimation",
        lambda: of.refresh_campaign_recipient_estimation(data("campaign-recipient-estimation-job", campaign)),
        has_id,
    )


def collections() -> None:
    """Every method that reads and needs no argument."""
    for group in (name for name in dir(type(api)) if name[:1].isupper()):
        methods = getattr(api, group)
        for name in dir(type(methods)):
            if not name.startswith("get_") or name.endswith(("_http_info", "_preload_content")):
                continue
            needed = list(signature(getattr(type(methods), name)).parameters.values())[1:]
            if all(p.default is not p.empty or p.kind is p.VAR_KEYWORD for p in needed):
                call(f"{group}.{name}", getattr(methods, name), lambda a: a is not None, unknown=True)


def main() -> None:
    """All of it, in an order in which each finds what it needs."""
    if sys.argv[2:] == ["collections"]:
        collections()
        return
    ann = people()
    events(ann)
    groups(ann)
    imports()
    shop()
    content()
    collections()
    open_ = KlaviyoAPI("", max_retries=1, test_host=sys.argv[1])
    call("get_profiles without a key", open_.Profiles.get_profiles, status=401)


if __name__ == "__main__":
    main()
