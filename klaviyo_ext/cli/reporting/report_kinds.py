"""The reports of the command: which operation answers, what it counts, and where the names of its groups are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, get_args

import attrs

from klaviyo_client import Model, operations
from klaviyo_client.runtime.annotation_types import parameter_types

from ...core.similar_names import hint
from ..terminal.exit_codes import CommandError, ExitCode

__all__ = ["REPORTS", "Report", "ReportKind"]

ReportKind: TypeAlias = Literal["campaigns", "flows", "forms", "segments"]

_MESSAGES = (
    *("recipients", "delivered", "opens_unique", "open_rate", "clicks_unique", "click_rate"),
    *("conversions", "conversion_value", "unsubscribe_uniques"),
)


@attrs.frozen
class Report:
    """A report.

    Attributes:
        operation: the operation that answers.
        group: the group whose names are looked up.
        names: the operation that lists the resources with the names.
        statistics: what it counts by default.
    """

    operation: str
    group: str
    names: str
    statistics: Sequence[str]

    @property
    def fields(self) -> Mapping[str, Any]:
        """The attributes of a request, with their types."""
        kind: Any = next(each for each in _members(parameter_types(operations.builder(self.operation))["attributes"]))
        return {name: field.type for name, field in kind.__fields__.items()}

    @property
    def converts(self) -> bool:
        """Whether the report needs a conversion metric."""
        return "conversion_metric_id" in self.fields

    def timeframe(self, key: str) -> dict[str, str]:
        """The timeframe with a name.

        Raises:
            CommandError: the API has no such timeframe.
        """
        known = _choices(
            next(kind.__fields__["key"].type for kind in _members(self.fields["timeframe"]) if "key" in kind.__fields__)
        )
        if key not in known:
            near = hint(key, known) or f"; expected {', '.join(known)}"
            raise CommandError(f"--timeframe: unknown name {key!r}{near}", ExitCode.USAGE)
        return {"key": key}

    def chosen(self, option: str, names: str | None) -> list[str] | None:
        """The names in an option, of statistics or of groups; ``None`` without one.

        Raises:
            CommandError: a name is unknown, or the report has no such option.
        """
        if names is None:
            return None
        field = option.removeprefix("--").replace("-", "_")
        if field not in self.fields:
            raise CommandError(f"{option}: {self.operation} cannot group", ExitCode.USAGE)
        known = _choices(self.fields[field])
        found = [name.strip() for name in names.split(",") if name.strip()]
        if not found:
            raise CommandError(f"{option} is empty; expected {', '.join(known)}", ExitCode.USAGE)
        for name in found:
            if name not in known and name != "all":
                near = hint(name, known) or f"; expected {', '.join(known)}"
                raise CommandError(f"{option}: unknown name {name!r}{near}", ExitCode.USAGE)
        return list(known) if "all" in found else found


REPORTS: Mapping[ReportKind, Report] = {
    "campaigns": Report("query_campaign_values", "campaign_id", "get_campaigns", _MESSAGES),
    "flows": Report("query_flow_values", "flow_id", "get_flows", _MESSAGES),
    "forms": Report("query_form_values", "form_id", "get_forms", ("viewed_form_uniques", "submits", "submit_rate")),
    "segments": Report(
        "query_segment_values",
        "segment_id",
        "get_segments",
        ("total_members", "members_added", "members_removed", "net_members_changed"),
    ),
}


def _members(kind: Any) -> list[Any]:
    return [member for member in get_args(kind) if isinstance(member, type) and issubclass(member, Model)]


def _choices(kind: Any) -> tuple[str, ...]:
    """The values of a list of choices."""
    found: list[str] = []
    for member in (kind, *get_args(kind)):
        for item in get_args(member):
            found += [value for value in (get_args(item) or (item,)) if isinstance(value, str)]
    return tuple(dict.fromkeys(found))
