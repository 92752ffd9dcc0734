"""Translations: filters of revision 2026-07-15.pre."""

from __future__ import annotations

from typing import Literal, TypeVar

from ...runtime.filters import AnyOf, Equals, EqualsEither

__all__ = ["GetTranslationsBetaFilter"]

V = TypeVar("V")


class _AnyOfEqualsEither(AnyOf[V], EqualsEither[V]):
    __slots__ = ()


class GetTranslationsBetaFilter:
    id = _AnyOfEqualsEither[str]("id")
    resource_type = Equals[str]("resource_type")
    channel = Equals[Literal["email", "sms", "mobile_push", "whatsapp"]]("channel")
    related_resource_id = Equals[str]("related_resource_id")
