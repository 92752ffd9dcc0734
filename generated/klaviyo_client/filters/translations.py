"""Translations: filters of revision 2026-10-15."""

from __future__ import annotations

from typing import Literal

from ..runtime.filters import Equals
from . import AnyOfEqualsEither

__all__ = ["GetTranslationsFilter"]


class GetTranslationsFilter:
    id = AnyOfEqualsEither[str]("id")
    resource_type = Equals[str]("resource_type")
    channel = Equals[Literal["email", "sms", "mobile_push", "whatsapp"]]("channel")
    related_resource_id = Equals[str]("related_resource_id")
