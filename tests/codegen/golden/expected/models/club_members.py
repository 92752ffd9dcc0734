"""Club members: models of revision 2026-01-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany
from ..runtime.model import UNSET, Model

GetMembersSort: TypeAlias = Literal["name", "-name", "joined", "-joined", "id", "-id"]
"""Values of the parameter ``sort``."""


class Member(Resource):
    """A resource of type ``member``."""

    type: Literal["member"] = "member"
    id: str = UNSET
    attributes: MemberAttributes = UNSET
    relationships: MemberRelationships = UNSET
    links: Links = UNSET


class MemberAttributes(Model):
    name: str | None = UNSET
    joined: dt.datetime | None = UNSET
    address: MemberAttributesAddress | None = UNSET


class MemberAttributesAddress(Model):
    city: str | None = UNSET
    street: str | None = UNSET


class MemberRelationships(Model):
    loans: ToMany = UNSET
