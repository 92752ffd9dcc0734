"""Billing: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from ..runtime.documents import Links, Resource
from ..runtime.model import UNSET, Model

BillingUsageAttributesUnit: TypeAlias = Literal[
    "CAD", "USD", "conversations", "credits", "messages", "orders", "profiles", "resolutions"
]

BillingUsageField: TypeAlias = Literal["as_of", "id", "period_end", "period_start", "unit", "usage_max", "usage_used"]
"""Values of the parameter ``fields[billing-usage]``."""


class BillingUsage(Resource):
    """A resource of type ``billing-usage``."""

    type: Literal["billing-usage"] = "billing-usage"
    id: str = UNSET
    attributes: BillingUsageAttributes = UNSET
    links: Links = UNSET


class BillingUsageAttributes(Model):
    usage_used: float | None = UNSET
    usage_max: int | None = UNSET
    unit: BillingUsageAttributesUnit | str | None = UNSET
    period_start: dt.datetime | None = UNSET
    period_end: dt.datetime | None = UNSET
    as_of: dt.datetime | None = UNSET
