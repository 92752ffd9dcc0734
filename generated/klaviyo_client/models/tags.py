"""Tags: models of revision 2026-10-15."""

from __future__ import annotations

from typing import Literal

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model, field


class Tag(Resource):
    """A resource of type ``tag``."""

    type: Literal["tag"] = "tag"
    id: str = UNSET
    attributes: TagAttributes = UNSET
    relationships: TagRelationships = UNSET
    links: Links = UNSET


class TagAttributes(Model):
    name: str | None = UNSET


class TagCreateAttributes(Model):
    name: str


class TagCreateRelationships(Model):
    tag_group: ToOne = field(wire="tag-group", default=UNSET)


class TagGroup(Resource):
    """A resource of type ``tag-group``."""

    type: Literal["tag-group"] = "tag-group"
    id: str = UNSET
    attributes: TagGroupAttributes = UNSET
    relationships: TagGroupRelationships = UNSET
    links: Links = UNSET


class TagGroupAttributes(Model):
    name: str | None = UNSET
    exclusive: bool | None = UNSET
    default: bool | None = UNSET


class TagGroupCreateAttributes(Model):
    name: str
    exclusive: bool | None = UNSET


class TagGroupRelationships(Model):
    tags: ToMany = UNSET


class TagGroupUpdateAttributes(Model):
    name: str
    return_fields: list[str] | None = UNSET


class TagRelationships(Model):
    tag_group: ToOne = field(wire="tag-group", default=UNSET)
    lists: ToMany = UNSET
    segments: ToMany = UNSET
    campaigns: ToMany = UNSET
    flows: ToMany = UNSET


class TagUpdateAttributes(Model):
    name: str
