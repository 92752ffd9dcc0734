"""Reports about the campaigns, flows, forms and segments of the fake, as a request asks for them."""

from __future__ import annotations

import base64
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any, TypeAlias, cast
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import attrs

from ..accepted_call import AcceptedCall, Answer, Refusal, behaves
from ..pages.page_cutting import cursor_in
from ..records.record_tables import Record
from ..time_buckets import bucket_of
from ..world import World
from .reporting.form_and_segment_history import form_subjects, segment_subjects
from .reporting.message_history import campaign_subjects, flow_subjects
from .reporting.occurrences import Occurrence, Subject
from .reporting.report_filters import comparisons_of, fits
from .reporting.statistics import Tally, statistic
from .reporting.timeframes import Timeframe, timeframe_of
from .request_parts import attributes_of, refuse_invalid, resource_of

__all__: list[str] = []

_PAGE = 500
"""Rows of a page. The length of live pages is not known."""

_SCALAR, _LIST = ("equals", "contains-any"), ("contains-any", "contains-all")
_SIMPLE = ("equals", "any")
_TAGS = {"tag_id": _LIST, "tag_name": _LIST}


_Grouping: TypeAlias = tuple[str | None, ...]


@attrs.frozen
class _About:
    """What a report is about.

    Attributes:
        groupings: the groupings of a request that names none.
        required: the groupings that each request must name.
        filters: fields of filters, with their operators.
        subjects: finds the messages, forms or segments.
    """

    groupings: Sequence[str]
    required: Sequence[str]
    filters: Mapping[str, Collection[str]]
    subjects: Callable[[World, Record | None, Timeframe], Iterable[Subject]]


def _scalars(*names: str) -> dict[str, Collection[str]]:
    return dict.fromkeys((*names, "send_channel", "text_message_format", "variation", "variation_name"), _SCALAR)


_CAMPAIGNS = _About(
    groupings=("campaign_id", "campaign_message_id", "send_channel"),
    required=("campaign_id", "campaign_message_id"),
    filters={**_scalars("campaign_id", "campaign_message_id", "campaign_message_name"), **_TAGS},
    subjects=lambda world, metric, timeframe: campaign_subjects(world, cast("Record", metric), timeframe),
)
_FLOWS = _About(
    groupings=("flow_id", "flow_message_id", "send_channel"),
    required=("flow_id", "flow_message_id"),
    filters={**_scalars("flow_id", "flow_name", "flow_message_id", "flow_message_name"), **_TAGS},
    subjects=lambda world, metric, timeframe: flow_subjects(world, cast("Record", metric), timeframe),
)
_FORMS = _About(
    groupings=("form_id",),
    required=("form_id",),
    filters={"form_id": _SIMPLE, "form_version_id": _SIMPLE},
    subjects=lambda world, _, timeframe: form_subjects(world, timeframe),
)
_SEGMENTS = _About(
    groupings=("segment_id",),
    required=(),
    filters={"segment_id": _SIMPLE},
    subjects=lambda world, _, __: segment_subjects(world),
)


@behaves("query_campaign_values")
def _campaigns(world: World, call: AcceptedCall) -> Answer:
    return _report(world, call, _CAMPAIGNS)


@behaves("query_flow_values", "query_flow_series")
def _flows(world: World, call: AcceptedCall) -> Answer:
    return _report(world, call, _FLOWS)


@behaves("query_form_values", "query_form_series")
def _forms(world: World, call: AcceptedCall) -> Answer:
    return _report(world, call, _FORMS)


@behaves("query_segment_values", "query_segment_series")
def _segments(world: World, call: AcceptedCall) -> Answer:
    return _report(world, call, _SEGMENTS)


def _report(world: World, call: AcceptedCall, about: _About) -> Answer:
    given = attributes_of(resource_of(call))
    timeframe = timeframe_of(given, world.clock.wall, world.zone)
    comparisons = comparisons_of(given.get("filter"), about.filters)
    group_by = _groupings(given.get("group_by"), about)
    metric = _metric(world, given)
    cells: dict[_Grouping, tuple[str | None, list[Occurrence]]] = {}
    for subject in about.subjects(world, metric, timeframe):
        if fits(subject, comparisons):
            for grouping, occurrences in _split(subject, group_by):
                cells.setdefault(grouping, (subject.labels.get("send_channel"), []))[1].extend(occurrences)
    rows = [
        {
            "groupings": dict(zip(group_by, grouping, strict=True)),
            "statistics": _statistics(given, timeframe, occurrences, channel),
        }
        for grouping, (channel, occurrences) in cells.items()
        if about is _SEGMENTS or any(timeframe.begin <= each.when < timeframe.end for each in occurrences)
    ]
    attributes: dict[str, Any] = {"results": rows}
    if "interval" in given:
        attributes["date_times"] = timeframe.date_times
    return _document(world, call, attributes)


def _groupings(given: Sequence[str] | None, about: _About) -> Sequence[str]:
    if not given:
        return about.groupings
    lacking = [name for name in about.required if name not in given]
    if lacking:
        detail = f"The following group by attributes are required: {', '.join(lacking)}"
        raise refuse_invalid(detail, "/data/attributes/group_by")
    return list(dict.fromkeys(given))


def _metric(world: World, given: Mapping[str, Any]) -> Record | None:
    if "conversion_metric_id" not in given:
        return None
    id_ = str(given["conversion_metric_id"])
    metric = world.table("metric").get(id_) or world.table("custom-metric").get(id_)
    if metric is None:
        raise refuse_invalid("Passed in conversion metric does not exist", "/data/attributes/conversion_metric_id")
    return metric


def _split(subject: Subject, group_by: Sequence[str]) -> Iterator[tuple[_Grouping, Iterable[Occurrence]]]:
    """The parts of a subject: one for each of its tags and of its groups, if they are to be grouped by."""
    by_tag, by_group = {"tag_id", "tag_name"} & set(group_by), {"group", "group_name"} & set(group_by)
    tags = (subject.tags if by_tag else ()) or ((None, None),)
    groups = (subject.groups if by_group else ()) or ((None, None, None),)
    for (tag_id, tag_name), (group, group_name, members) in product(tags, groups):
        more = {"tag_id": tag_id, "tag_name": tag_name, "group": group, "group_name": group_name}
        grouping = tuple(more[name] if name in more else subject.labels.get(name) for name in group_by)
        held = subject.occurrences
        yield grouping, held if members is None else [each for each in held if each.profile in members]


def _statistics(
    given: Mapping[str, Any], timeframe: Timeframe, occurrences: Iterable[Occurrence], channel: str | None
) -> dict[str, Any]:
    earlier = 0
    cells: list[list[Occurrence]] = [[] for _ in timeframe.starts]
    for each in occurrences:
        if timeframe.begin <= each.when < timeframe.until:
            cells[bucket_of(timeframe.starts, each.when)].append(each)
        elif each.when < timeframe.begin:
            earlier += 1
    tallies: list[Tally] = []
    for cell in cells:
        tallies.append(Tally(cell, earlier))
        earlier += len(cell)
    names = cast("Sequence[str]", given["statistics"])
    series = {name: [statistic(name, tally, channel) for tally in tallies] for name in names}
    return series if "interval" in given else {name: values[0] for name, values in series.items()}


def _document(world: World, call: AcceptedCall, attributes: dict[str, Any]) -> Answer:
    kind = str(resource_of(call)["type"])
    fields = call.query.get(f"fields[{kind}]")
    rows = cast("list[Any]", attributes["results"])
    begin = _position(call, len(rows))
    attributes["results"] = rows[begin : begin + _PAGE]
    shown = (
        attributes if fields is None else {name: attributes[name] for name in attributes if name in fields.split(",")}
    )
    links = {
        "self": call.url,
        "next": _page(call, begin + _PAGE) if begin + _PAGE < len(rows) else None,
        "prev": _page(call, max(0, begin - _PAGE)) if begin else None,
    }
    data = {"type": kind, "id": world.ids.make("uuid"), "attributes": shown}
    return Answer(document={"data": data, "links": links})


def _position(call: AcceptedCall, rows: int) -> int:
    cursor = call.query.get("page_cursor")
    if cursor is None:
        return 0
    cursor = cursor_in(cursor, "page_cursor")
    try:
        name, _, position = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().partition("::")
        if name == "row" and 0 <= int(position) < max(rows, 1):
            return int(position)
    except ValueError:
        pass
    raise Refusal(400, "invalid", "Invalid cursor.", parameter="page_cursor")


def _page(call: AcceptedCall, position: int) -> str:
    cursor = base64.urlsafe_b64encode(f"row::{position}".encode()).decode().rstrip("=")
    parts = urlsplit(call.url)
    query = [(name, value) for name, value in parse_qsl(parts.query) if name != "page_cursor"]
    return urlunsplit(parts._replace(query=urlencode([*query, ("page_cursor", cursor)])))
