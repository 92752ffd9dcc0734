from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime
from typing import Any

import pytest

from klaviyo_client import Model, models


@pytest.mark.parametrize(
    ("cls", "field", "json", "name"),
    [
        # members of a union by their constant fields
        ("TrackingParamDTO", "campaign", {"type": "static", "value": "v"}, "CampaignTrackingSettingStaticParam"),
        ("TrackingParamDTO", "campaign", {"type": "dynamic"}, "CampaignTrackingSettingDynamicParam"),
        ("TrackingParamDTO", "campaign", {"type": "static", "new": 1}, "CampaignTrackingSettingStaticParam"),
        ("FlowActionAttributes", "definition", {"type": "send-email", "data": {}}, "SendEmailAction"),
        ("FlowActionAttributes", "definition", {"type": "time-delay"}, "TimeDelayAction"),
        # a constant that no member has
        ("TrackingParamDTO", "campaign", {"type": "by-pigeon"}, "dict"),
        ("FlowActionAttributes", "definition", {"type": "kind-of-2030", "data": {}}, "dict"),
        ("FlowActionAttributes", "definition", {"type": {"not": "a string"}}, "dict"),
        ("FlowActionAttributes", "definition", {"type": None}, "dict"),
        # another kind of value than declared
        ("TrackingParamDTO", "campaign", "static", "str"),
        ("TrackingParamDTO", "campaign", ["static"], "list"),
        ("TrackingParamDTO", "campaign", None, "NoneType"),
        ("Profile", "attributes", "text", "str"),
        ("Profile", "attributes", [], "list"),
        ("Profile", "attributes", None, "NoneType"),
        ("ProfileAttributes", "email", 7, "int"),
        ("ProfileAttributes", "created", 7, "int"),
        ("ProfileAttributes", "created", "soon", "str"),
        ("PredictiveAnalytics", "churn_probability", 1, "int"),
        ("EventAttributes", "timestamp", 1.5, "float"),
        ("ProfileAttributes", "properties", {"created": "2026-01-01T00:00:00Z"}, "dict"),
    ],
)
def test_kind_of_a_decoded_value(cls: str, field: str, json: Any, name: str) -> None:
    decoded = getattr(models, cls).from_dict({field: json})
    value = getattr(decoded, field)
    assert type(value).__name__ == name
    assert decoded.to_dict() == {field: json}
    if not isinstance(value, Model | datetime):
        assert value == json


def test_lists_of_unions_decode_member_by_member() -> None:
    items = [{"type": "simple", "id": 1}, {"type": "constant"}, {"type": "new"}, None, "x", [1]]
    decoded = models.SourceMappingAttributes.from_dict({"property_mappings": items})
    assert decoded.property_mappings is not None
    kinds = [type(item).__name__ for item in decoded.property_mappings]
    assert kinds == ["SimplePropertyMapping", "ConstantPropertyMapping", "dict", "NoneType", "str", "list"]
    assert decoded.to_dict() == {"property_mappings": items}


def test_a_list_that_is_none_and_items_that_are_none() -> None:
    cases: list[Any] = [None, "text", {}, [None, 7, "x", {"list_id": 1}]]
    for json in cases:
        decoded = models.EmailMarketing.from_dict({"list_suppressions": json})
        assert decoded.to_dict() == {"list_suppressions": json}


@pytest.mark.parametrize("times", [1, 31, 32, 33, 100])
def test_the_first_decode_and_the_hundredth_are_one(times: int) -> None:
    json = {"list_id": "x", "new": 1, "timestamp": "2026-01-01T00:00:00Z", "_extra": 2, "self": 3}
    many = [models.EmailMarketingListSuppression.from_dict(dict(json)) for _ in range(times)]
    assert all(one == many[0] and one.to_dict() == json for one in many)
    assert list(many[-1].additional_properties) == ["new", "_extra", "self"]


def test_keys_of_any_text_and_any_number() -> None:
    for number in range(400):
        json = {f"key '\"\\{number}\n": number, "city": "x", **{f"k{n}": n for n in range(number % 7)}}
        assert models.ProfileLocation.from_dict(json).to_dict() == json


@pytest.mark.parametrize(
    ("json", "value"),
    [
        ("today", "today"),
        ("2026-07-15", date(2026, 7, 15)),
        ("2026-7-15", "2026-7-15"),
        ("20260715", "20260715"),
        ("2026-07-15T00:00:00Z", "2026-07-15T00:00:00Z"),
        ("", ""),
    ],
)
def test_days(json: str, value: Any) -> None:
    decoded = models.ProfileSubscriptionCreateAttributes.from_dict({"age_gated_date_of_birth": json})
    assert decoded.age_gated_date_of_birth == value
    assert decoded.to_dict() == {"age_gated_date_of_birth": json}


IMPORTED = """
import sys
from klaviyo_client.models import ProfileAttributes
made = ProfileAttributes.from_dict({{"created": {json!r}}})
assert made.created
assert made.to_dict() == {{"created": {json!r}}}
print("dateutil" in sys.modules)
"""


@pytest.mark.parametrize(
    ("json", "needed"),
    [
        ("2026-07-15T12:00:00+00:00", False),
        ("2026-07-15T12:00:00.5Z", False),
        ("Wed, 15 Jul 2026 12:00:00 +0000", True),
    ],
)
def test_dateutil_is_imported_when_it_is_needed(json: str, needed: bool) -> None:
    code = IMPORTED.format(json=json)
    out = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == str(needed)
