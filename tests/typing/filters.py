"""A filter field offers the operators that its endpoint allows, and no other."""

from __future__ import annotations

from datetime import date, datetime
from typing import assert_type

from klaviyo_client import Filter, dicts
from klaviyo_client.api import metrics, profiles, reporting
from klaviyo_client.filters.events import GetEventsFilter
from klaviyo_client.filters.images import GetImagesFilter
from klaviyo_client.filters.metrics import QueryMetricAggregatesFilter
from klaviyo_client.filters.profiles import GetBulkImportProfilesJobsFilter, GetProfilesFilter
from klaviyo_client.filters.reporting import QuerySegmentValuesFilter


def expressions(when: datetime) -> None:
    assert_type(GetProfilesFilter.email.equals("a@b.co"), Filter)
    assert_type(GetProfilesFilter.email.any_of(["a@b.co"]) & GetProfilesFilter.created.greater_than(when), Filter)
    GetProfilesFilter.email.equals(None)
    GetProfilesFilter.email.equals(["a@b.co"])
    GetProfilesFilter.created.less_than(date(2026, 1, 1))
    GetEventsFilter.profile.has()
    GetImagesFilter.hidden.equals(True)
    GetBulkImportProfilesJobsFilter.status.equals("queued")
    profiles.get_profiles(filter=GetProfilesFilter.id.equals("1"))
    asked: dicts.SegmentValuesRequestDTOAttributes = {
        "statistics": ["total_members"],
        "timeframe": {"key": "today"},
        "filter": QuerySegmentValuesFilter.segment_id.any_of(["S1"]),
    }
    reporting.query_segment_values(asked)
    since = QueryMetricAggregatesFilter.datetime.greater_or_equal(when)
    metrics.query_metric_aggregates(
        {"metric_id": "M1", "measurements": ["count"], "filter": [since, "less-than(datetime,2026-01-01)"]}
    )


def mistakes(when: datetime) -> None:
    GetProfilesFilter.email.contains("a")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    GetProfilesFilter.created.greater_or_equal(when)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    GetProfilesFilter.emial.equals("a")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    GetProfilesFilter.kx.equals(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    GetProfilesFilter.created.greater_than("2026-01-01")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    GetProfilesFilter.id.any_of([7])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    GetImagesFilter.hidden.equals("true")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    GetBulkImportProfilesJobsFilter.status.equals("cancelled")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    GetEventsFilter.profile.has("1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    _ = GetProfilesFilter.id.equals("1") & "equals(id,'2')"  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownVariableType]
