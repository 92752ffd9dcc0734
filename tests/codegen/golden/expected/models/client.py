"""Client: models of revision 2026-01-15."""

from __future__ import annotations

from ..runtime.model import UNSET, Model


class MemberClientAttributes(Model):
    name: str
    unique_id: str = UNSET
