"""Custom objects: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model, field

APISchemaPropertyType: TypeAlias = Literal["boolean", "float", "int", "list_str", "string", "timestamp"]

CustomObjectRelationshipSourceUpdateStrategy: TypeAlias = Literal["additive", "replace_from_origin"]

DataSourceAttributesVisibility: TypeAlias = Literal["private", "shared"]

DataSourceCreateAttributesVisibility: TypeAlias = Literal["private", "shared"]

DataSourceField: TypeAlias = Literal["description", "id", "namespace", "title", "visibility"]
"""Values of the parameter ``fields[data-source]``."""

EmbeddedObjectSchemaAttributesStatus: TypeAlias = Literal["active", "draft"]

GetObjectSchemaObjectSchemaField: TypeAlias = Literal[
    "description",
    "id",
    "meta",
    "meta.description",
    "meta.name",
    "meta.relationship_id",
    "properties",
    "published_at",
    "required",
    "status",
    "title",
    "visibility",
]
"""Values of the parameter ``fields[object-schema]``."""

GetObjectTypeInclude: TypeAlias = Literal[
    "current-schema", "draft-schema", "object-types", "profile-object-types", "schema-versions"
]
"""Values of the parameter ``include``."""

GetObjectTypeObjectTypeField: TypeAlias = Literal[
    "created_at",
    "description",
    "id",
    "meta",
    "meta.description",
    "meta.name",
    "meta.relationship_id",
    "namespace",
    "status",
    "title",
    "updated_at",
]
"""Values of the parameter ``fields[object-type]``."""

ObjectIngestionLogAttributesStatus: TypeAlias = Literal["error", "info", "warning"]

ObjectIngestionLogField: TypeAlias = Literal["errors", "event_type", "id", "status", "summary", "timestamp"]
"""Values of the parameter ``fields[object-ingestion-log]``."""

ObjectSchemaAttributesStatus: TypeAlias = Literal["active", "draft", "publishing", "undefined"]

ObjectSchemaAttributesVisibility: TypeAlias = Literal["private", "shared"]

ObjectSchemaCreateAttributesStatus: TypeAlias = Literal["active", "draft"]

ObjectSchemaField: TypeAlias = Literal[
    "description", "id", "properties", "published_at", "required", "status", "title", "visibility"
]
"""Values of the parameter ``fields[object-schema]``."""

ObjectSchemaUpdateAttributesStatus: TypeAlias = Literal["active", "draft"]

ObjectTypeAttributesStatus: TypeAlias = Literal["active", "draft", "publishing", "undefined"]

ObjectTypeCreateAttributesVisibility: TypeAlias = Literal["private", "shared"]

ObjectTypeField: TypeAlias = Literal["created_at", "description", "id", "namespace", "status", "title", "updated_at"]
"""Values of the parameter ``fields[object-type]``."""

ProfileRelationshipSourceUpdateStrategy: TypeAlias = Literal["additive", "replace_from_origin"]

RelatedIdPathIdentifierType: TypeAlias = Literal["anonymous", "email", "external-id", "klaviyo-id", "phone"]


class APISchemaProperty(Model):
    id: int
    name: str
    type: APISchemaPropertyType | str
    description: str | None = UNSET


class ConstantPropertyMapping(Model):
    id: int
    type: Literal["constant"] = "constant"
    value: bool | float | int | str


class CustomObjectRelationshipSource(Model):
    source_id: str
    type: Literal["custom-object"] = "custom-object"
    id_path: str
    related_id_path: str
    update_strategy: CustomObjectRelationshipSourceUpdateStrategy | str | None = UNSET


class DataSource(Resource):
    """A resource of type ``data-source``."""

    type: Literal["data-source"] = "data-source"
    id: str = UNSET
    attributes: DataSourceAttributes = UNSET
    links: Links = UNSET


class DataSourceAttributes(Model):
    title: str | None = UNSET
    visibility: DataSourceAttributesVisibility | str | None = UNSET
    description: str | None = UNSET
    namespace: str | None = UNSET


class DataSourceCreateAttributes(Model):
    title: str
    visibility: DataSourceCreateAttributesVisibility | None = UNSET
    description: str | None = UNSET
    namespace: str | None = UNSET


class DataSourceRecordAttributes(Model):
    record: dict[str, Any]


class DataSourceRecordBulkCreateJobCreateAttributes(Model):
    data_source_records: DataSourceRecordBulkCreateJobCreateAttributesDataSourceRecords | None = field(
        wire="data-source-records"
    )


class DataSourceRecordBulkCreateJobCreateAttributesDataSourceRecords(Model):
    data: list[DataSourceRecordResourceObject]


class DataSourceRecordBulkCreateJobCreateRelationships(Model):
    data_source: ToOne = field(wire="data-source")


class DataSourceRecordCreateJobCreateAttributes(Model):
    data_source_record: DataSourceRecordCreateJobCreateAttributesDataSourceRecord = field(wire="data-source-record")


class DataSourceRecordCreateJobCreateAttributesDataSourceRecord(Model):
    data: DataSourceRecordResourceObject


class DataSourceRecordCreateJobCreateRelationships(Model):
    data_source: ToOne = field(wire="data-source")


class DataSourceRecordResourceObject(Model):
    type: Literal["data-source-record"] = "data-source-record"
    attributes: DataSourceRecordAttributes


class EmbeddedObjectSchemaAttributes(Model):
    properties: list[APISchemaProperty] | None = UNSET
    status: EmbeddedObjectSchemaAttributesStatus | None = UNSET
    required: list[str] | None = UNSET
    source_mapping: EmbeddedObjectSchemaAttributesSourceMapping | None = field(wire="source-mapping", default=UNSET)


class EmbeddedObjectSchemaAttributesSourceMapping(Model):
    data: SourceMappingCreateQueryResourceObject


class EmbeddedObjectSchemaResourceObject(Model):
    type: Literal["object-schema"] = "object-schema"
    attributes: EmbeddedObjectSchemaAttributes


class IngestionLogErrorDetail(Model):
    code: str | None = UNSET
    message: str | None = UNSET
    property: str | None = UNSET
    invalid_value: str | None = UNSET


class ObjectIngestionLog(Resource):
    """A resource of type ``object-ingestion-log``."""

    type: Literal["object-ingestion-log"] = "object-ingestion-log"
    id: str = UNSET
    attributes: ObjectIngestionLogAttributes = UNSET
    relationships: ObjectIngestionLogRelationships = UNSET
    links: Links = UNSET


class ObjectIngestionLogAttributes(Model):
    status: ObjectIngestionLogAttributesStatus | str | None = UNSET
    event_type: Literal["validation_error"] | None = UNSET
    timestamp: dt.datetime | None = UNSET
    summary: str | None = UNSET
    errors: list[IngestionLogErrorDetail] | None = UNSET


class ObjectIngestionLogRelationships(Model):
    object_type: ToOne = field(wire="object-type", default=UNSET)
    object_record: ToOne = field(wire="object-record", default=UNSET)


class ObjectRecord(Resource):
    """A resource of type ``object-record``."""

    type: Literal["object-record"] = "object-record"
    id: str = UNSET
    attributes: ObjectRecordAttributes = UNSET
    links: Links = UNSET


class ObjectRecordAttributes(Model):
    record_properties: dict[str, Any] | None = UNSET


class ObjectRecordDeleteJobCreateRelationships(Model):
    object_records: ToMany = field(wire="object-records")


class ObjectSchema(Resource):
    """A resource of type ``object-schema``."""

    type: Literal["object-schema"] = "object-schema"
    id: str = UNSET
    attributes: ObjectSchemaAttributes = UNSET
    relationships: ObjectSchemaRelationships = UNSET
    links: Links = UNSET


class ObjectSchemaAttributes(Model):
    title: str | None = UNSET
    description: str | None = UNSET
    status: ObjectSchemaAttributesStatus | str | None = UNSET
    properties: list[APISchemaProperty] | None = UNSET
    required: list[str] | None = UNSET
    published_at: dt.datetime | None = UNSET
    visibility: ObjectSchemaAttributesVisibility | str | None = UNSET
    meta: ObjectSchemaRelationshipMeta | None = UNSET


class ObjectSchemaCreateAttributes(Model):
    title: str
    properties: list[APISchemaProperty]
    description: str | None = UNSET
    status: ObjectSchemaCreateAttributesStatus | None = UNSET
    required: list[str] | None = UNSET
    source_mapping: ObjectSchemaCreateAttributesSourceMapping | None = field(wire="source-mapping", default=UNSET)


class ObjectSchemaCreateAttributesSourceMapping(Model):
    data: SourceMappingCreateQueryResourceObject


class ObjectSchemaCreateRelationships(Model):
    object_type: ToOne = field(wire="object-type", default=UNSET)


class ObjectSchemaRelationshipCreateItem(Model):
    type: Literal["object-schema"] = "object-schema"
    id: str
    meta: ObjectSchemaRelationshipCreateMeta | None = UNSET


class ObjectSchemaRelationshipCreateMeta(Model):
    name: str
    description: str | None = UNSET


class ObjectSchemaRelationshipDeleteItem(Model):
    type: Literal["object-schema"] = "object-schema"
    id: str
    meta: ObjectSchemaRelationshipDeleteMeta | None = UNSET


class ObjectSchemaRelationshipDeleteMeta(Model):
    relationship_id: str


class ObjectSchemaRelationshipMeta(Model):
    relationship_id: str | None = UNSET
    name: str | None = UNSET
    description: str | None = UNSET


class ObjectSchemaRelationshipUpdateMeta(Model):
    relationship_id: str
    name: str | None = UNSET
    description: str | None = UNSET


class ObjectSchemaRelationships(Model):
    source_mapping: ToOne = field(wire="source-mapping", default=UNSET)
    object_schemas: ToMany = field(wire="object-schemas", default=UNSET)
    profile_object_schemas: ToMany = field(wire="profile-object-schemas", default=UNSET)


class ObjectSchemaUpdateAttributes(Model):
    title: str | None = UNSET
    properties: list[APISchemaProperty] | None = UNSET
    description: str | None = UNSET
    status: ObjectSchemaUpdateAttributesStatus | None = UNSET
    required: list[str] | None = UNSET


class ObjectType(Resource):
    """A resource of type ``object-type``."""

    type: Literal["object-type"] = "object-type"
    id: str = UNSET
    attributes: ObjectTypeAttributes = UNSET
    relationships: ObjectTypeRelationships = UNSET
    links: Links = UNSET


class ObjectTypeAttributes(Model):
    title: str | None = UNSET
    description: str | None = UNSET
    status: ObjectTypeAttributesStatus | str | None = UNSET
    namespace: str | None = UNSET
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET
    meta: ObjectTypeRelationshipMeta | None = UNSET


class ObjectTypeCreateAttributes(Model):
    title: str
    description: str | None = UNSET
    visibility: ObjectTypeCreateAttributesVisibility | None = UNSET
    namespace: str | None = UNSET
    object_schema: ObjectTypeCreateAttributesObjectSchema | None = field(wire="object-schema", default=UNSET)


class ObjectTypeCreateAttributesObjectSchema(Model):
    data: EmbeddedObjectSchemaResourceObject


class ObjectTypeRelationshipMeta(Model):
    relationship_id: str | None = UNSET
    name: str | None = UNSET
    description: str | None = UNSET


class ObjectTypeRelationships(Model):
    current_schema: ToOne = field(wire="current-schema", default=UNSET)
    draft_schema: ToOne = field(wire="draft-schema", default=UNSET)
    schema_versions: ToMany = field(wire="schema-versions", default=UNSET)
    object_types: ToMany = field(wire="object-types", default=UNSET)
    profile_object_types: ToMany = field(wire="profile-object-types", default=UNSET)


class ProfileObjectSchemaRelationshipCreateItem(Model):
    type: Literal["profile-object-schema"] = "profile-object-schema"
    id: str
    meta: ObjectSchemaRelationshipCreateMeta | None = UNSET


class ProfileObjectSchemaRelationshipDeleteItem(Model):
    type: Literal["profile-object-schema"] = "profile-object-schema"
    id: str
    meta: ObjectSchemaRelationshipDeleteMeta | None = UNSET


class ProfileRelationshipSource(Model):
    source_id: str
    type: Literal["profile"] = "profile"
    id_path: str
    related_id_paths: list[RelatedIdPath]
    update_strategy: ProfileRelationshipSourceUpdateStrategy | str | None = UNSET


class PropertySource(Model):
    source_id: str
    id_path: str
    data_path: str


class RelatedIdPath(Model):
    identifier_type: RelatedIdPathIdentifierType | str
    path: str


class SimplePropertyMapping(Model):
    id: int
    type: Literal["simple"] = "simple"
    source: PropertySource


class SimpleRelationshipMapping(Model):
    relationship_id: str
    type: Literal["simple"] = "simple"
    source: CustomObjectRelationshipSource | ProfileRelationshipSource


class SourceMapping(Resource):
    """A resource of type ``source-mapping``."""

    type: Literal["source-mapping"] = "source-mapping"
    id: str = UNSET
    attributes: SourceMappingAttributes = UNSET
    links: Links = UNSET


class SourceMappingAttributes(Model):
    property_mappings: list[ConstantPropertyMapping | SimplePropertyMapping] | None = UNSET
    relationship_mappings: list[SimpleRelationshipMapping] | None = UNSET


class SourceMappingCreateAttributes(Model):
    property_mappings: list[ConstantPropertyMapping | SimplePropertyMapping] | None = UNSET
    relationship_mappings: list[SimpleRelationshipMapping] | None = UNSET


class SourceMappingCreateQueryResourceObject(Model):
    type: Literal["source-mapping"] = "source-mapping"
    attributes: SourceMappingCreateAttributes


class SourceMappingUpdateAttributes(Model):
    property_mappings: list[ConstantPropertyMapping | SimplePropertyMapping] | None = UNSET
    relationship_mappings: list[SimpleRelationshipMapping] | None = UNSET
