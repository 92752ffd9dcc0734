"""Shared: models of revision 2026-01-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..runtime.documents import Links, Resource
from ..runtime.model import UNSET, Model


class Loan(Resource):
    """A resource of type ``loan``."""

    type: Literal["loan"] = "loan"
    id: str = UNSET
    attributes: LoanAttributes = UNSET
    links: Links = UNSET


class LoanAttributes(Model):
    due: dt.date | None = UNSET
    fee: float | None = UNSET
