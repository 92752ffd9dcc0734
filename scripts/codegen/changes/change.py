"""Changes, and the rules for the severity of each kind."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

import attrs

__all__ = ["EFFECTS", "KINDS", "Change", "Kind", "Severity", "Symbol"]


class Severity(Enum):
    """How a change affects code that was written for the old revision, the worst first."""

    BREAKING = "breaking"
    """It stops working, is refused, or gets different responses."""
    DEPRECATING = "deprecating"
    """It works now, but will stop working."""
    COMPATIBLE = "compatible"
    """It works as before."""

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Severity).index(self)


EFFECTS: Mapping[str, str] = MappingProxyType(
    {
        "import": "ImportError",
        "attribute": "AttributeError",
        "call": "TypeError",
        "argument": "ArgumentError",
        "server": "Klaviyo refuses it",
        "answer": "another answer",
        "other": "TypeError or another answer",
        "types": "type checkers complain",
        "none": "",
    }
)
"""How a change shows at run time. The first four raise before anything is sent."""


@attrs.frozen
class Kind:
    """The properties of a kind of change. ``label`` is for people, ``effect`` is a key of `EFFECTS`."""

    label: str
    severity: Severity
    effect: str = "none"


def _breaking(label: str, effect: str) -> Kind:
    return Kind(label, Severity.BREAKING, effect)


def _deprecating(label: str) -> Kind:
    return Kind(label, Severity.DEPRECATING)


def _compatible(label: str, effect: str = "none") -> Kind:
    return Kind(label, Severity.COMPATIBLE, effect)


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        # Names that mean something else: such code may run, so these come first.
        "operation_reused": _breaking("operation name has another meaning", "other"),
        "name_reused": _breaking("model name has another meaning", "call"),
        "name_redefined": _breaking("name of a type has another meaning", "types"),
        # Operations.
        "operation_removed": _breaking("operation removed", "attribute"),
        "operation_only_in_old": _breaking("operation in the old channel only", "attribute"),
        "operation_renamed": _breaking("operation renamed", "attribute"),
        "operation_moved": _breaking("operation moved", "attribute"),
        "operation_aliased": _deprecating("operation renamed, old name works"),
        "operation_deprecated": _deprecating("operation deprecated"),
        "operation_added": _compatible("operation added"),
        "alias_removed": _breaking("alias removed", "attribute"),
        "alias_added": _compatible("alias added"),
        "endpoint_changed": _compatible("endpoint changed"),
        "result_changed": _breaking("response changed", "answer"),
        "result_nullable": _breaking("response can be null", "types"),
        "result_not_null": _compatible("response cannot be null"),
        # Arguments.
        "argument_removed": _breaking("argument removed", "call"),
        "argument_renamed": _breaking("argument renamed", "call"),
        "argument_added_required": _breaking("required argument added", "call"),
        "argument_required": _breaking("argument now required", "call"),
        "argument_keyword_only": _breaking("argument by keyword only", "call"),
        "argument_order": _breaking("order of arguments", "server"),
        "argument_type_changed": _breaking("argument type changed", "types"),
        "argument_deprecated": _deprecating("argument deprecated"),
        "argument_added": _compatible("argument added"),
        "argument_optional": _compatible("argument now optional"),
        "argument_type_widened": _compatible("argument accepts more types"),
        "values_removed": _breaking("parameter values removed", "server"),
        "values_closed": _breaking("parameter values restricted", "server"),
        "values_added": _compatible("parameter values added"),
        "values_opened": _compatible("parameter accepts any value"),
        # Facts about calls.
        "auth_changed": _breaking("authentication changed", "server"),
        "scopes_added": _breaking("scope needed", "server"),
        "scopes_removed": _compatible("scope no longer needed"),
        "pagination_added": _breaking("now paginated", "answer"),
        "pagination_removed": _breaking("no longer paginated", "answer"),
        "pagination_changed": _breaking("pagination changed", "answer"),
        "page_size_lowered": _breaking("page size lowered", "argument"),
        "bulk_limit_lowered": _breaking("request limit lowered", "server"),
        "rate_limit_lowered": _compatible("rate limit lowered"),
        "limit_raised": _compatible("limit raised"),
        "limit_changed": _compatible("limit changed"),
        "replay_changed": _compatible("replay rule changed"),
        # Filters.
        "filters_removed": _breaking("filters removed", "import"),
        "filter_field_removed": _breaking("filter field removed", "attribute"),
        "filter_method_removed": _breaking("filter operator removed", "attribute"),
        "filter_type_changed": _breaking("filter type changed", "types"),
        "filters_aliased": _deprecating("filters renamed, old name works"),
        "filters_added": _compatible("filters added"),
        "filter_field_added": _compatible("filter field added"),
        "filter_method_added": _compatible("filter operator added"),
        "filter_type_widened": _compatible("filter accepts more types"),
        # Names of models.
        "name_removed": _breaking("model removed", "import"),
        "name_only_in_old": _breaking("model in the old channel only", "import"),
        "name_renamed": _breaking("model renamed", "import"),
        "name_moved": _breaking("model moved", "import"),
        "name_deprecated": _deprecating("model renamed, old name works"),
        "names_added": _compatible("models added"),
        # Fields of requests.
        "request_field_removed": _breaking("request field removed", "call"),
        "request_field_added_required": _breaking("required request field added", "call"),
        "request_field_required": _breaking("request field now required", "call"),
        "request_field_type_changed": _breaking("request field type changed", "types"),
        "request_values_closed": _breaking("request values restricted", "server"),
        "request_values_removed": _breaking("request values removed", "server"),
        "request_field_added": _compatible("request field added"),
        "request_field_optional": _compatible("request field now optional"),
        "request_field_type_widened": _compatible("request field accepts more types"),
        "request_values_opened": _compatible("request field accepts any value"),
        "request_values_added": _compatible("request values added"),
        # Fields of responses.
        "response_field_removed": _breaking("response field removed", "attribute"),
        "response_field_type_changed": _breaking("response field type changed", "answer"),
        "response_field_added": _compatible("response field added"),
        "response_field_type_narrowed": _compatible("response field type narrower"),
        "response_union_extended": _compatible("response union extended"),
        "response_values_removed": _compatible("response values removed"),
        "response_values_added": _compatible("response values added"),
    }
)
"""The rules. By Klaviyo's policy, responses may get new fields, values and members of unions at any time."""


_REUSED = frozenset({"operation_reused", "name_reused", "name_redefined"})


@attrs.frozen
class Symbol:
    """Something that code can use.

    Attributes:
        kind: "operation" (by any of its names), "operation_name" (by this name), "argument", "argument_missing" (a call
            without it), "argument_position" (passed by position), "value" (of an argument), "name" (of ``models``),
            "name_in_file" (the same, by the file that defines it), "field_written", "field_missing" (a model made
            without it), "field_read", "filter_class", "filter_field" or "filter_method".
        path: its name, outermost part first: ("profiles", "get_profiles", "sort", "created").
    """

    kind: str
    path: tuple[str, ...]


@attrs.frozen
class Change:
    """One change in the Python surface.

    Attributes:
        kind: a key of `KINDS`.
        tag: module that it belongs to.
        subject: what changed, as in code: ``profiles.get_profiles``, ``ProfileAttributes.email``.
        title: one sentence.
        before: affected Python code of the old revision; empty if there is none.
        after: Python code of the new revision that replaces it; empty if there is none, or if it is the same.
        details: the values, names or fields that changed.
        places: other places with the same change, and for models the operations that use them.
        symbols: how code refers to it.
        cause: text for several places with the same change; empty if each is listed alone.
        more_tags: more modules of a change that several places share.
    """

    kind: str
    tag: str
    subject: str
    title: str
    before: str = ""
    after: str = ""
    details: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    symbols: tuple[Symbol, ...] = ()
    cause: str = ""
    more_tags: tuple[str, ...] = ()

    @property
    def tags(self) -> tuple[str, ...]:
        """All its modules."""
        return (self.tag, *self.more_tags)

    @property
    def severity(self) -> Severity:
        """Its severity."""
        return KINDS[self.kind].severity

    @property
    def effect(self) -> str:
        """How it shows at run time: a key of `EFFECTS`."""
        return KINDS[self.kind].effect

    @property
    def label(self) -> str:
        """Its kind, for people."""
        return KINDS[self.kind].label

    @property
    def is_reused(self) -> bool:
        """Whether a name means something else: code may run, and get another answer."""
        return self.kind in _REUSED

    @property
    def heading(self) -> str:
        """The title that it is listed under: its module, or what comes before all modules."""
        return "names that mean something else" if self.is_reused else "several modules" if self.more_tags else self.tag

    @property
    def order(self) -> tuple[int, bool, bool, str, str, str, str]:
        """The sort key: the worst first, names that mean something else, those of several modules, then by place."""
        rank = (self.severity.rank, not self.is_reused, not self.more_tags)
        return (*rank, self.heading, self.subject, self.kind, self.title)
