"""Data privacy: models of revision 2026-10-15."""

from __future__ import annotations

from typing import Literal

from ..runtime.model import UNSET, Model


class DataPrivacyCreateDeletionJobAttributes(Model):
    profile: DataPrivacyCreateDeletionJobAttributesProfile


class DataPrivacyCreateDeletionJobAttributesProfile(Model):
    data: DataPrivacyProfileQueryResourceObject


class DataPrivacyProfileAttributes(Model):
    email: str | None = UNSET
    phone_number: str | None = UNSET


class DataPrivacyProfileQueryResourceObject(Model):
    type: Literal["profile"] = "profile"
    id: str | None = UNSET
    attributes: DataPrivacyProfileAttributes
