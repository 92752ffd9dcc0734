"""Data privacy: models of revision 2026-07-15."""

from __future__ import annotations

from typing import Literal

from ..runtime.model import UNSET, Model


class DataPrivacyCreateDeletionJobAttributes(Model):
    """Data privacy create deletion job attributes."""

    profile: DataPrivacyCreateDeletionJobAttributesProfile


class DataPrivacyCreateDeletionJobAttributesProfile(Model):
    """Data privacy create deletion job attributes profile."""

    data: DataPrivacyProfileQueryResourceObject


class DataPrivacyProfileAttributes(Model):
    """Data privacy profile attributes."""

    email: str | None = UNSET
    phone_number: str | None = UNSET


class DataPrivacyProfileQueryResourceObject(Model):
    """Data privacy profile query resource object."""

    type: Literal["profile"] = "profile"
    id: str | None = UNSET
    attributes: DataPrivacyProfileAttributes
