"""Custom objects: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, member, plain, query, segment
from ..runtime.documents import Collection, ResourceIdentifier, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Bulk, Operation, PageSize, Pagination, Quota, RateLimit, Replay, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


BULK_CREATE_DATA_SOURCE_RECORDS = _info(
    "bulk_create_data_source_records",
    "POST /api/data-source-record-bulk-create-jobs",
    Result("nothing"),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(15, 60)),
    bulk=Bulk(
        records="/data/attributes/data-source-records/data",
        items=500,
        bytes=4_000_000,
        item_bytes=512_000,
        type="data-source-record",
    ),
    aliases=("create_data_source_record_bulk_create_job",),
)


def bulk_create_data_source_records(
    attributes: models.DataSourceRecordBulkCreateJobCreateAttributes | Mapping[str, Any],
    relationships: models.DataSourceRecordBulkCreateJobCreateRelationships | Mapping[str, Any],
) -> Operation[None]:
    """Bulk create data source records (``POST /api/data-source-record-bulk-create-jobs``).

    Returns nothing; what fails is in `get_ingestion_logs_for_object_type`, for 14 days.

    Args:
        attributes: needs data-source-records, at most 500 a call. A call may have 4 MB, a record 512 KB.
        relationships: needs data-source.
    """
    return Operation(
        BULK_CREATE_DATA_SOURCE_RECORDS,
        "/api/data-source-record-bulk-create-jobs",
        body={
            "data": {
                "type": "data-source-record-bulk-create-job",
                "attributes": plain(attributes),
                "relationships": plain(relationships),
            }
        },
    )


BULK_DELETE_OBJECT_RECORDS = _info(
    "bulk_delete_object_records",
    "POST /api/object-record-bulk-delete-jobs",
    Result("nothing"),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    bulk=Bulk(
        records="/data/relationships/object-records/data",
        items=500,
        bytes=5_000_000,
        type="object-record",
        identifiers=("/id",),
    ),
    irreversible="it deletes these records",
    aliases=("create_object_record_bulk_delete_job",),
)


def bulk_delete_object_records(
    relationships: models.ObjectRecordDeleteJobCreateRelationships | Mapping[str, Any],
) -> Operation[None]:
    """Bulk delete object records (``POST /api/object-record-bulk-delete-jobs``).

    Args:
        relationships: needs object-records, at most 500 a call.
    """
    return Operation(
        BULK_DELETE_OBJECT_RECORDS,
        "/api/object-record-bulk-delete-jobs",
        body={"data": {"type": "object-record-bulk-delete-job", "relationships": plain(relationships)}},
    )


CREATE_DATA_SOURCE = _info(
    "create_data_source",
    "POST /api/data-sources",
    Result("single", "DataSource", _PACKAGE),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_data_source(
    attributes: models.DataSourceCreateAttributes | dicts.DataSourceCreateAttributes | AnyDict,
    *,
    fields_data_source: Sequence[models.DataSourceField] | None = None,
) -> Operation[Single[models.DataSource]]:
    """Create data source (``POST /api/data-sources``).

    Args:
        attributes: needs title.
        fields_data_source: the fields to receive, all by default.
    """
    return Operation(
        CREATE_DATA_SOURCE,
        "/api/data-sources",
        query=query(("fields[data-source]", fields_data_source)),
        body={"data": {"type": "data-source", "attributes": plain(attributes)}},
    )


CREATE_DATA_SOURCE_RECORD = _info(
    "create_data_source_record",
    "POST /api/data-source-record-create-jobs",
    Result("nothing"),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    payload_bytes=512_000,
    aliases=("create_data_source_record_create_job",),
)


def create_data_source_record(
    attributes: models.DataSourceRecordCreateJobCreateAttributes
    | dicts.DataSourceRecordCreateJobCreateAttributes
    | AnyDict,
    relationships: models.DataSourceRecordCreateJobCreateRelationships | Mapping[str, Any],
) -> Operation[None]:
    """Create data source record (``POST /api/data-source-record-create-jobs``).

    Returns nothing; what fails is in `get_ingestion_logs_for_object_type`, for 14 days.

    Args:
        attributes: needs data-source-record. At most 512 KB.
        relationships: needs data-source.
    """
    return Operation(
        CREATE_DATA_SOURCE_RECORD,
        "/api/data-source-record-create-jobs",
        body={
            "data": {
                "type": "data-source-record-create-job",
                "attributes": plain(attributes),
                "relationships": plain(relationships),
            }
        },
    )


CREATE_OBJECT_SCHEMA = _info(
    "create_object_schema",
    "POST /api/object-schemas",
    Result("single", "ObjectSchema", _PACKAGE),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_object_schema(
    attributes: models.ObjectSchemaCreateAttributes | dicts.ObjectSchemaCreateAttributes | AnyDict,
    *,
    relationships: models.ObjectSchemaCreateRelationships | Mapping[str, Any] | None = None,
    fields_object_schema: Sequence[models.ObjectSchemaField] | None = None,
) -> Operation[Single[models.ObjectSchema]]:
    """Create object schema (``POST /api/object-schemas``).

    Args:
        attributes: needs title, properties.
        relationships: takes object-type.
        fields_object_schema: the fields to receive, all by default.
    """
    return Operation(
        CREATE_OBJECT_SCHEMA,
        "/api/object-schemas",
        query=query(("fields[object-schema]", fields_object_schema)),
        body={
            "data": {"type": "object-schema", "attributes": plain(attributes), **member(relationships=relationships)}
        },
    )


CREATE_OBJECT_SCHEMA_RELATIONSHIP = _info(
    "create_object_schema_relationship",
    "POST /api/object-schemas/{id}/relationships/object-schemas",
    Result("nothing"),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("add_schemas_to_object_schema", "create_object_schema_relationships_schemas"),
)


def create_object_schema_relationship(
    id: str,
    data: Sequence[models.ObjectSchemaRelationshipCreateItem | dicts.ObjectSchemaRelationshipCreateItem | AnyDict],
) -> Operation[None]:
    """Create object schema relationship (``POST /api/object-schemas/{id}/relationships/object-schemas``).

    Args:
        id: id of the object schema.
        data: the items, each with type, id.
    """
    return Operation(
        CREATE_OBJECT_SCHEMA_RELATIONSHIP,
        f"/api/object-schemas/{segment('id', id)}/relationships/object-schemas",
        body={"data": plain(data)},
    )


CREATE_OBJECT_TYPE = _info(
    "create_object_type",
    "POST /api/object-types",
    Result("single", "ObjectType", _PACKAGE),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_object_type(
    attributes: models.ObjectTypeCreateAttributes | dicts.ObjectTypeCreateAttributes | AnyDict,
    *,
    fields_object_type: Sequence[models.ObjectTypeField] | None = None,
) -> Operation[Single[models.ObjectType]]:
    """Create object type (``POST /api/object-types``).

    Args:
        attributes: needs title.
        fields_object_type: the fields to receive, all by default.
    """
    return Operation(
        CREATE_OBJECT_TYPE,
        "/api/object-types",
        query=query(("fields[object-type]", fields_object_type)),
        body={"data": {"type": "object-type", "attributes": plain(attributes)}},
    )


CREATE_PROFILE_SCHEMA_RELATIONSHIP = _info(
    "create_profile_schema_relationship",
    "POST /api/object-schemas/{id}/relationships/profile-object-schemas",
    Result("nothing"),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=(
        "add_profile_object_schemas_to_object_schema",
        "create_object_schema_relationships_profile_object_schemas",
    ),
)


def create_profile_schema_relationship(
    id: str,
    data: Sequence[
        models.ProfileObjectSchemaRelationshipCreateItem | dicts.ProfileObjectSchemaRelationshipCreateItem | AnyDict
    ],
) -> Operation[None]:
    """Create profile schema relationship (``POST /api/object-schemas/{id}/relationships/profile-object-schemas``).

    Args:
        id: id of the object schema.
        data: the items, each with type, id.
    """
    return Operation(
        CREATE_PROFILE_SCHEMA_RELATIONSHIP,
        f"/api/object-schemas/{segment('id', id)}/relationships/profile-object-schemas",
        body={"data": plain(data)},
    )


DELETE_DATA_SOURCE = _info(
    "delete_data_source",
    "DELETE /api/data-sources/{id}",
    Result("nothing"),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_data_source(id: str) -> Operation[None]:
    """Delete data source (``DELETE /api/data-sources/{id}``).

    Args:
        id: id of the data source.
    """
    return Operation(DELETE_DATA_SOURCE, f"/api/data-sources/{segment('id', id)}")


DELETE_OBJECT_SCHEMA_RELATIONSHIP = _info(
    "delete_object_schema_relationship",
    "DELETE /api/object-schemas/{id}/relationships/object-schemas",
    Result("nothing"),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("delete_object_schema_relationships_schemas", "remove_schemas_from_object_schema"),
)


def delete_object_schema_relationship(
    id: str,
    data: Sequence[models.ObjectSchemaRelationshipDeleteItem | dicts.ObjectSchemaRelationshipDeleteItem | AnyDict],
) -> Operation[None]:
    """Delete object schema relationship (``DELETE /api/object-schemas/{id}/relationships/object-schemas``).

    Args:
        id: id of the object schema.
        data: the items, each with type, id.
    """
    return Operation(
        DELETE_OBJECT_SCHEMA_RELATIONSHIP,
        f"/api/object-schemas/{segment('id', id)}/relationships/object-schemas",
        body={"data": plain(data)},
    )


DELETE_OBJECT_TYPE = _info(
    "delete_object_type",
    "DELETE /api/object-types/{id}",
    Result("nothing"),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_object_type(id: str) -> Operation[None]:
    """Delete object type (``DELETE /api/object-types/{id}``).

    Args:
        id: id of the object type.
    """
    return Operation(DELETE_OBJECT_TYPE, f"/api/object-types/{segment('id', id)}")


DELETE_PROFILE_SCHEMA_RELATIONSHIP = _info(
    "delete_profile_schema_relationship",
    "DELETE /api/object-schemas/{id}/relationships/profile-object-schemas",
    Result("nothing"),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=(
        "delete_object_schema_relationships_profile_object_schemas",
        "remove_profile_object_schemas_from_object_schema",
    ),
)


def delete_profile_schema_relationship(
    id: str,
    data: Sequence[
        models.ProfileObjectSchemaRelationshipDeleteItem | dicts.ProfileObjectSchemaRelationshipDeleteItem | AnyDict
    ],
) -> Operation[None]:
    """Delete profile schema relationship (``DELETE /api/object-schemas/{id}/relationships/profile-object-schemas``).

    Args:
        id: id of the object schema.
        data: the items, each with type, id.
    """
    return Operation(
        DELETE_PROFILE_SCHEMA_RELATIONSHIP,
        f"/api/object-schemas/{segment('id', id)}/relationships/profile-object-schemas",
        body={"data": plain(data)},
    )


GET_CURRENT_SCHEMA_FOR_OBJECT_TYPE = _info(
    "get_current_schema_for_object_type",
    "GET /api/object-types/{id}/current-schema",
    Result("single", "ObjectSchema", _PACKAGE, nullable=True),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_object_type_current_schema",),
)


def get_current_schema_for_object_type(
    id: str, *, fields_object_schema: Sequence[models.ObjectSchemaField] | None = None
) -> Operation[Single[models.ObjectSchema | None]]:
    """Get current schema for object type (``GET /api/object-types/{id}/current-schema``).

    Args:
        id: id of the object type.
        fields_object_schema: the fields to receive, all by default.
    """
    return Operation(
        GET_CURRENT_SCHEMA_FOR_OBJECT_TYPE,
        f"/api/object-types/{segment('id', id)}/current-schema",
        query=query(("fields[object-schema]", fields_object_schema)),
    )


GET_CURRENT_SCHEMA_ID_FOR_OBJECT_TYPE = _info(
    "get_current_schema_id_for_object_type",
    "GET /api/object-types/{id}/relationships/current-schema",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_object_type_relationships_current_schema",),
)


def get_current_schema_id_for_object_type(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get current schema id for object type (``GET /api/object-types/{id}/relationships/current-schema``).

    Args:
        id: id of the object type.
    """
    return Operation(
        GET_CURRENT_SCHEMA_ID_FOR_OBJECT_TYPE, f"/api/object-types/{segment('id', id)}/relationships/current-schema"
    )


GET_DATA_SOURCE = _info(
    "get_data_source",
    "GET /api/data-sources/{id}",
    Result("single", "DataSource", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_data_source(
    id: str, *, fields_data_source: Sequence[models.DataSourceField] | None = None
) -> Operation[Single[models.DataSource]]:
    """Get data source (``GET /api/data-sources/{id}``).

    Args:
        id: id of the data source.
        fields_data_source: the fields to receive, all by default.
    """
    return Operation(
        GET_DATA_SOURCE,
        f"/api/data-sources/{segment('id', id)}",
        query=query(("fields[data-source]", fields_data_source)),
    )


GET_DATA_SOURCES = _info(
    "get_data_sources",
    "GET /api/data-sources",
    Result("collection", "DataSource", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    filters={"namespace": ("equals",)},
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_data_sources(
    *,
    fields_data_source: Sequence[models.DataSourceField] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    filter: Filter | str | None = None,
) -> Operation[Collection[models.DataSource]]:
    """Get data sources (``GET /api/data-sources``).

    Args:
        fields_data_source: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        filter: a `GetDataSourcesFilter` or its text: namespace (equals).
    """
    return Operation(
        GET_DATA_SOURCES,
        "/api/data-sources",
        query=query(
            ("fields[data-source]", fields_data_source),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("filter", filter),
        ),
    )


GET_DRAFT_SCHEMA_FOR_OBJECT_TYPE = _info(
    "get_draft_schema_for_object_type",
    "GET /api/object-types/{id}/draft-schema",
    Result("single", "ObjectSchema", _PACKAGE, nullable=True),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_object_type_draft_schema",),
)


def get_draft_schema_for_object_type(
    id: str, *, fields_object_schema: Sequence[models.ObjectSchemaField] | None = None
) -> Operation[Single[models.ObjectSchema | None]]:
    """Get draft schema for object type (``GET /api/object-types/{id}/draft-schema``).

    Args:
        id: id of the object type.
        fields_object_schema: the fields to receive, all by default.
    """
    return Operation(
        GET_DRAFT_SCHEMA_FOR_OBJECT_TYPE,
        f"/api/object-types/{segment('id', id)}/draft-schema",
        query=query(("fields[object-schema]", fields_object_schema)),
    )


GET_DRAFT_SCHEMA_ID_FOR_OBJECT_TYPE = _info(
    "get_draft_schema_id_for_object_type",
    "GET /api/object-types/{id}/relationships/draft-schema",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_object_type_relationships_draft_schema",),
)


def get_draft_schema_id_for_object_type(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get draft schema id for object type (``GET /api/object-types/{id}/relationships/draft-schema``).

    Args:
        id: id of the object type.
    """
    return Operation(
        GET_DRAFT_SCHEMA_ID_FOR_OBJECT_TYPE, f"/api/object-types/{segment('id', id)}/relationships/draft-schema"
    )


GET_INGESTION_LOG_IDS_FOR_OBJECT_TYPE = _info(
    "get_ingestion_log_ids_for_object_type",
    "GET /api/object-types/{id}/relationships/object-ingestion-logs",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    filters={
        "record_id": ("equals",),
        "status": ("any", "equals"),
        "event_type": ("any", "equals"),
        "timestamp": ("greater-or-equal", "less-than"),
    },
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_object_type_relationships_ingestion_logs",),
)


def get_ingestion_log_ids_for_object_type(
    id: str, *, filter: Filter | str | None = None, page_cursor: str | None = None
) -> Operation[Collection[ResourceIdentifier]]:
    """Get ingestion log ids for object type (``GET /api/object-types/{id}/relationships/object-ingestion-logs``).

    Args:
        id: id of the object type.
        filter: a `GetIngestionLogIdsForObjectTypeFilter` or its text: record_id (equals); status, event_type (any,
            equals); timestamp (greater-or-equal, less-than).
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_INGESTION_LOG_IDS_FOR_OBJECT_TYPE,
        f"/api/object-types/{segment('id', id)}/relationships/object-ingestion-logs",
        query=query(("filter", filter), ("page[cursor]", page_cursor)),
    )


GET_INGESTION_LOGS_FOR_OBJECT_TYPE = _info(
    "get_ingestion_logs_for_object_type",
    "GET /api/object-types/{id}/object-ingestion-logs",
    Result("collection", "ObjectIngestionLog", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    filters={
        "record_id": ("equals",),
        "status": ("any", "equals"),
        "event_type": ("any", "equals"),
        "timestamp": ("greater-or-equal", "less-than"),
    },
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_object_type_ingestion_logs",),
)


def get_ingestion_logs_for_object_type(
    id: str,
    *,
    fields_object_ingestion_log: Sequence[models.ObjectIngestionLogField] | None = None,
    fields_object_record: Sequence[Literal["id", "record_properties"]] | None = None,
    fields_object_type: Sequence[models.ObjectTypeField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["object-record", "object-type"]] | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.ObjectIngestionLog]]:
    """Get ingestion logs for object type (``GET /api/object-types/{id}/object-ingestion-logs``).

    Args:
        id: id of the object type.
        fields_object_ingestion_log, fields_object_record, fields_object_type: the fields to receive, all by
            default.
        filter: a `GetIngestionLogsForObjectTypeFilter` or its text: record_id (equals); status, event_type (any,
            equals); timestamp (greater-or-equal, less-than).
        include: what to add to ``included``: object-record, object-type.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_INGESTION_LOGS_FOR_OBJECT_TYPE,
        f"/api/object-types/{segment('id', id)}/object-ingestion-logs",
        query=query(
            ("fields[object-ingestion-log]", fields_object_ingestion_log),
            ("fields[object-record]", fields_object_record),
            ("fields[object-type]", fields_object_type),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
        ),
    )


GET_OBJECT_RECORD = _info(
    "get_object_record",
    "GET /api/object-records/{id}",
    Result("single", "ObjectRecord", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_object_record(
    id: str, *, fields_object_record: Sequence[Literal["id", "record_properties"]] | None = None
) -> Operation[Single[models.ObjectRecord]]:
    """Get object record (``GET /api/object-records/{id}``).

    Args:
        id: id of the object record.
        fields_object_record: the fields to receive, all by default.
    """
    return Operation(
        GET_OBJECT_RECORD,
        f"/api/object-records/{segment('id', id)}",
        query=query(("fields[object-record]", fields_object_record)),
    )


GET_OBJECT_SCHEMA = _info(
    "get_object_schema",
    "GET /api/object-schemas/{id}",
    Result("single", "ObjectSchema", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_object_schema(
    id: str,
    *,
    fields_object_schema: Sequence[models.GetObjectSchemaObjectSchemaField] | None = None,
    fields_profile_object_schema: Sequence[models.ProfileObjectSchemaField] | None = None,
    fields_source_mapping: Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | None = None,
    include: Sequence[Literal["object-schemas", "profile-object-schemas", "source-mapping"]] | None = None,
) -> Operation[Single[models.ObjectSchema]]:
    """Get object schema (``GET /api/object-schemas/{id}``).

    Args:
        id: id of the object schema.
        fields_object_schema, fields_profile_object_schema, fields_source_mapping: the fields to receive, all by
            default.
        include: what to add to ``included``: object-schemas, profile-object-schemas, source-mapping.
    """
    return Operation(
        GET_OBJECT_SCHEMA,
        f"/api/object-schemas/{segment('id', id)}",
        query=query(
            ("fields[object-schema]", fields_object_schema),
            ("fields[profile-object-schema]", fields_profile_object_schema),
            ("fields[source-mapping]", fields_source_mapping),
            ("include", include),
        ),
    )


GET_OBJECT_SCHEMA_RELATIONSHIPS = _info(
    "get_object_schema_relationships",
    "GET /api/object-schemas/{id}/relationships/object-schemas",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_object_schema_relationships_schemas", "get_schema_ids_for_object_schema"),
)


def get_object_schema_relationships(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get object schema relationships (``GET /api/object-schemas/{id}/relationships/object-schemas``).

    Args:
        id: id of the object schema.
    """
    return Operation(
        GET_OBJECT_SCHEMA_RELATIONSHIPS, f"/api/object-schemas/{segment('id', id)}/relationships/object-schemas"
    )


GET_OBJECT_TYPE = _info(
    "get_object_type",
    "GET /api/object-types/{id}",
    Result("single", "ObjectType", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_object_type(
    id: str,
    *,
    fields_object_schema: Sequence[models.ObjectSchemaField] | None = None,
    fields_object_type: Sequence[models.GetObjectTypeObjectTypeField] | None = None,
    fields_profile_object_type: Sequence[models.ProfileObjectTypeField] | None = None,
    include: Sequence[models.GetObjectTypeInclude] | None = None,
) -> Operation[Single[models.ObjectType]]:
    """Get object type (``GET /api/object-types/{id}``).

    Args:
        id: id of the object type.
        fields_object_schema, fields_object_type, fields_profile_object_type: the fields to receive, all by default.
        include: what to add to ``included``: current-schema, draft-schema, object-types, profile-object-types,
            schema-versions.
    """
    return Operation(
        GET_OBJECT_TYPE,
        f"/api/object-types/{segment('id', id)}",
        query=query(
            ("fields[object-schema]", fields_object_schema),
            ("fields[object-type]", fields_object_type),
            ("fields[profile-object-type]", fields_profile_object_type),
            ("include", include),
        ),
    )


GET_OBJECT_TYPE_RELATIONSHIPS = _info(
    "get_object_type_relationships",
    "GET /api/object-types/{id}/relationships/object-types",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_object_type_relationships_types", "get_type_ids_for_object_type"),
)


def get_object_type_relationships(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get object type relationships (``GET /api/object-types/{id}/relationships/object-types``).

    Args:
        id: id of the object type.
    """
    return Operation(GET_OBJECT_TYPE_RELATIONSHIPS, f"/api/object-types/{segment('id', id)}/relationships/object-types")


GET_OBJECT_TYPES = _info(
    "get_object_types",
    "GET /api/object-types",
    Result("collection", "ObjectType", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    filters={"namespace": ("equals",)},
)


def get_object_types(
    *,
    fields_object_schema: Sequence[models.ObjectSchemaField] | None = None,
    fields_object_type: Sequence[models.ObjectTypeField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["current-schema", "draft-schema"]] | None = None,
) -> Operation[Collection[models.ObjectType]]:
    """Get object types (``GET /api/object-types``).

    Args:
        fields_object_schema, fields_object_type: the fields to receive, all by default.
        filter: a `GetObjectTypesFilter` or its text: namespace (equals).
        include: what to add to ``included``: current-schema, draft-schema.
    """
    return Operation(
        GET_OBJECT_TYPES,
        "/api/object-types",
        query=query(
            ("fields[object-schema]", fields_object_schema),
            ("fields[object-type]", fields_object_type),
            ("filter", filter),
            ("include", include),
        ),
    )


GET_PROFILE_SCHEMA_RELATIONSHIPS = _info(
    "get_profile_schema_relationships",
    "GET /api/object-schemas/{id}/relationships/profile-object-schemas",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=(
        "get_object_schema_relationships_profile_object_schemas",
        "get_profile_object_schema_ids_for_object_schema",
    ),
)


def get_profile_schema_relationships(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get profile schema relationships (``GET /api/object-schemas/{id}/relationships/profile-object-schemas``).

    Args:
        id: id of the object schema.
    """
    return Operation(
        GET_PROFILE_SCHEMA_RELATIONSHIPS,
        f"/api/object-schemas/{segment('id', id)}/relationships/profile-object-schemas",
    )


GET_PROFILE_TYPE_RELATIONSHIPS = _info(
    "get_profile_type_relationships",
    "GET /api/object-types/{id}/relationships/profile-object-types",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_object_type_relationships_profile_object_types", "get_profile_object_type_ids_for_object_type"),
)


def get_profile_type_relationships(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get profile type relationships (``GET /api/object-types/{id}/relationships/profile-object-types``).

    Args:
        id: id of the object type.
    """
    return Operation(
        GET_PROFILE_TYPE_RELATIONSHIPS, f"/api/object-types/{segment('id', id)}/relationships/profile-object-types"
    )


GET_RECORD_IDS_FOR_OBJECT_TYPE = _info(
    "get_record_ids_for_object_type",
    "GET /api/object-types/{id}/relationships/object-records",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_object_type_relationships_records",),
)


def get_record_ids_for_object_type(
    id: str, *, page_cursor: str | None = None, page_size: int | None = None
) -> Operation[Collection[ResourceIdentifier]]:
    """Get record ids for object type (``GET /api/object-types/{id}/relationships/object-records``).

    Args:
        id: id of the object type.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
    """
    return Operation(
        GET_RECORD_IDS_FOR_OBJECT_TYPE,
        f"/api/object-types/{segment('id', id)}/relationships/object-records",
        query=query(("page[cursor]", page_cursor), ("page[size]", bounded(page_size, PageSize(20, 1, 100)))),
    )


GET_RECORDS_FOR_OBJECT_TYPE = _info(
    "get_records_for_object_type",
    "GET /api/object-types/{id}/object-records",
    Result("collection", "ObjectRecord", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_object_type_records",),
)


def get_records_for_object_type(
    id: str,
    *,
    fields_object_record: Sequence[Literal["id", "record_properties"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Collection[models.ObjectRecord]]:
    """Get records for object type (``GET /api/object-types/{id}/object-records``).

    Args:
        id: id of the object type.
        fields_object_record: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
    """
    return Operation(
        GET_RECORDS_FOR_OBJECT_TYPE,
        f"/api/object-types/{segment('id', id)}/object-records",
        query=query(
            ("fields[object-record]", fields_object_record),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
        ),
    )


GET_SCHEMA_VERSION_IDS_FOR_OBJECT_TYPE = _info(
    "get_schema_version_ids_for_object_type",
    "GET /api/object-types/{id}/relationships/schema-versions",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_object_type_relationships_schema_versions",),
)


def get_schema_version_ids_for_object_type(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get schema version ids for object type (``GET /api/object-types/{id}/relationships/schema-versions``).

    Args:
        id: id of the object type.
    """
    return Operation(
        GET_SCHEMA_VERSION_IDS_FOR_OBJECT_TYPE, f"/api/object-types/{segment('id', id)}/relationships/schema-versions"
    )


GET_SCHEMA_VERSIONS_FOR_OBJECT_TYPE = _info(
    "get_schema_versions_for_object_type",
    "GET /api/object-types/{id}/schema-versions",
    Result("collection", "ObjectSchema", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_object_type_schema_versions",),
)


def get_schema_versions_for_object_type(
    id: str, *, fields_object_schema: Sequence[models.ObjectSchemaField] | None = None
) -> Operation[Collection[models.ObjectSchema]]:
    """Get schema versions for object type (``GET /api/object-types/{id}/schema-versions``).

    Args:
        id: id of the object type.
        fields_object_schema: the fields to receive, all by default.
    """
    return Operation(
        GET_SCHEMA_VERSIONS_FOR_OBJECT_TYPE,
        f"/api/object-types/{segment('id', id)}/schema-versions",
        query=query(("fields[object-schema]", fields_object_schema)),
    )


GET_SOURCE_MAPPING = _info(
    "get_source_mapping",
    "GET /api/source-mappings/{id}",
    Result("single", "SourceMapping", _PACKAGE),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_source_mapping(
    id: str,
    *,
    fields_source_mapping: Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | None = None,
) -> Operation[Single[models.SourceMapping]]:
    """Get source mapping (``GET /api/source-mappings/{id}``).

    Args:
        id: id of the source mapping.
        fields_source_mapping: the fields to receive, all by default.
    """
    return Operation(
        GET_SOURCE_MAPPING,
        f"/api/source-mappings/{segment('id', id)}",
        query=query(("fields[source-mapping]", fields_source_mapping)),
    )


GET_SOURCE_MAPPING_FOR_OBJECT_SCHEMA = _info(
    "get_source_mapping_for_object_schema",
    "GET /api/object-schemas/{id}/source-mapping",
    Result("single", "SourceMapping", _PACKAGE, nullable=True),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_object_schema_source_mapping",),
)


def get_source_mapping_for_object_schema(
    id: str,
    *,
    fields_source_mapping: Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | None = None,
) -> Operation[Single[models.SourceMapping | None]]:
    """Get source mapping for object schema (``GET /api/object-schemas/{id}/source-mapping``).

    Args:
        id: id of the object schema.
        fields_source_mapping: the fields to receive, all by default.
    """
    return Operation(
        GET_SOURCE_MAPPING_FOR_OBJECT_SCHEMA,
        f"/api/object-schemas/{segment('id', id)}/source-mapping",
        query=query(("fields[source-mapping]", fields_source_mapping)),
    )


GET_SOURCE_MAPPING_ID_FOR_OBJECT_SCHEMA = _info(
    "get_source_mapping_id_for_object_schema",
    "GET /api/object-schemas/{id}/relationships/source-mapping",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("custom-objects:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_object_schema_relationships_source_mapping",),
)


def get_source_mapping_id_for_object_schema(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get source mapping id for object schema (``GET /api/object-schemas/{id}/relationships/source-mapping``).

    Args:
        id: id of the object schema.
    """
    return Operation(
        GET_SOURCE_MAPPING_ID_FOR_OBJECT_SCHEMA, f"/api/object-schemas/{segment('id', id)}/relationships/source-mapping"
    )


UPDATE_OBJECT_SCHEMA = _info(
    "update_object_schema",
    "PATCH /api/object-schemas/{id}",
    Result("single", "ObjectSchema", _PACKAGE),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_object_schema(
    id: str,
    attributes: models.ObjectSchemaUpdateAttributes | dicts.ObjectSchemaUpdateAttributes | AnyDict,
    *,
    fields_object_schema: Sequence[models.ObjectSchemaField] | None = None,
) -> Operation[Single[models.ObjectSchema]]:
    """Update object schema (``PATCH /api/object-schemas/{id}``).

    Args:
        id: id of the object schema.
        attributes: takes title, properties, description, status, required; absent fields stay as they are, ``None``
            clears a field.
        fields_object_schema: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_OBJECT_SCHEMA,
        f"/api/object-schemas/{segment('id', id)}",
        query=query(("fields[object-schema]", fields_object_schema)),
        body={"data": {"type": "object-schema", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_OBJECT_SCHEMA_RELATIONSHIP = _info(
    "update_object_schema_relationship",
    "PATCH /api/object-schemas/{id}/relationships/object-schemas",
    Result("nothing"),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("update_object_schema_relationships_schemas", "update_schemas_for_object_schema"),
)


def update_object_schema_relationship(
    id: str,
    object_schema_id: str,
    *,
    meta: models.ObjectSchemaRelationshipUpdateMeta | dicts.ObjectSchemaRelationshipUpdateMeta | AnyDict | None = None,
) -> Operation[None]:
    """Update object schema relationship (``PATCH /api/object-schemas/{id}/relationships/object-schemas``).

    Args:
        id, object_schema_id: id of the object schema.
        meta: needs relationship_id; absent fields stay as they are, ``None`` clears a field.
    """
    return Operation(
        UPDATE_OBJECT_SCHEMA_RELATIONSHIP,
        f"/api/object-schemas/{segment('id', id)}/relationships/object-schemas",
        body={"data": {"type": "object-schema", "id": object_schema_id, **member(meta=meta)}},
    )


UPDATE_PROFILE_SCHEMA_RELATIONSHIP = _info(
    "update_profile_schema_relationship",
    "PATCH /api/object-schemas/{id}/relationships/profile-object-schemas",
    Result("nothing"),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=(
        "update_object_schema_relationships_profile_object_schemas",
        "update_profile_object_schemas_for_object_schema",
    ),
)


def update_profile_schema_relationship(
    id: str,
    profile_object_schema_id: str,
    *,
    meta: models.ObjectSchemaRelationshipUpdateMeta | dicts.ObjectSchemaRelationshipUpdateMeta | AnyDict | None = None,
) -> Operation[None]:
    """Update profile schema relationship (``PATCH /api/object-schemas/{id}/relationships/profile-object-schemas``).

    Args:
        id: id of the object schema.
        profile_object_schema_id: id of the profile object schema.
        meta: needs relationship_id; absent fields stay as they are, ``None`` clears a field.
    """
    return Operation(
        UPDATE_PROFILE_SCHEMA_RELATIONSHIP,
        f"/api/object-schemas/{segment('id', id)}/relationships/profile-object-schemas",
        body={"data": {"type": "profile-object-schema", "id": profile_object_schema_id, **member(meta=meta)}},
    )


UPDATE_SOURCE_MAPPING = _info(
    "update_source_mapping",
    "PATCH /api/source-mappings/{id}",
    Result("single", "SourceMapping", _PACKAGE),
    scopes=("custom-objects:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_source_mapping(
    id: str,
    attributes: models.SourceMappingUpdateAttributes | dicts.SourceMappingUpdateAttributes | AnyDict,
    *,
    fields_source_mapping: Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | None = None,
) -> Operation[Single[models.SourceMapping]]:
    """Update source mapping (``PATCH /api/source-mappings/{id}``).

    Args:
        id: id of the source mapping.
        attributes: takes property_mappings, relationship_mappings; absent fields stay as they are, ``None`` clears
            a field.
        fields_source_mapping: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_SOURCE_MAPPING,
        f"/api/source-mappings/{segment('id', id)}",
        query=query(("fields[source-mapping]", fields_source_mapping)),
        body={"data": {"type": "source-mapping", "id": id, "attributes": plain(attributes)}},
    )


# Aliases: the names of these operations in other clients.
create_data_source_record_bulk_create_job = bulk_create_data_source_records
create_object_record_bulk_delete_job = bulk_delete_object_records
create_data_source_record_create_job = create_data_source_record
add_schemas_to_object_schema = create_object_schema_relationship
create_object_schema_relationships_schemas = create_object_schema_relationship
add_profile_object_schemas_to_object_schema = create_profile_schema_relationship
create_object_schema_relationships_profile_object_schemas = create_profile_schema_relationship
delete_object_schema_relationships_schemas = delete_object_schema_relationship
remove_schemas_from_object_schema = delete_object_schema_relationship
delete_object_schema_relationships_profile_object_schemas = delete_profile_schema_relationship
remove_profile_object_schemas_from_object_schema = delete_profile_schema_relationship
get_object_type_current_schema = get_current_schema_for_object_type
get_object_type_relationships_current_schema = get_current_schema_id_for_object_type
get_object_type_draft_schema = get_draft_schema_for_object_type
get_object_type_relationships_draft_schema = get_draft_schema_id_for_object_type
get_object_type_relationships_ingestion_logs = get_ingestion_log_ids_for_object_type
get_object_type_ingestion_logs = get_ingestion_logs_for_object_type
get_object_schema_relationships_schemas = get_object_schema_relationships
get_schema_ids_for_object_schema = get_object_schema_relationships
get_object_type_relationships_types = get_object_type_relationships
get_type_ids_for_object_type = get_object_type_relationships
get_object_schema_relationships_profile_object_schemas = get_profile_schema_relationships
get_profile_object_schema_ids_for_object_schema = get_profile_schema_relationships
get_object_type_relationships_profile_object_types = get_profile_type_relationships
get_profile_object_type_ids_for_object_type = get_profile_type_relationships
get_object_type_relationships_records = get_record_ids_for_object_type
get_object_type_records = get_records_for_object_type
get_object_type_relationships_schema_versions = get_schema_version_ids_for_object_type
get_object_type_schema_versions = get_schema_versions_for_object_type
get_object_schema_source_mapping = get_source_mapping_for_object_schema
get_object_schema_relationships_source_mapping = get_source_mapping_id_for_object_schema
update_object_schema_relationships_schemas = update_object_schema_relationship
update_schemas_for_object_schema = update_object_schema_relationship
update_object_schema_relationships_profile_object_schemas = update_profile_schema_relationship
update_profile_object_schemas_for_object_schema = update_profile_schema_relationship


class _CustomObjectsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def bulk_create_data_source_records(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk create data source records (``POST /api/data-source-record-bulk-create-jobs``).

        Scopes: custom-objects:write. Limit: 3/s, 15/m.
        https://developers.klaviyo.com/en/reference/bulk_create_data_source_records

        Returns nothing; what fails is in `get_ingestion_logs_for_object_type`, for 14 days.

        Args:
            attributes: needs data-source-records, at most 500 a call. A call may have 4 MB, a record 512 KB.
            relationships: needs data-source.
        """

    def bulk_delete_object_records(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk delete object records (``POST /api/object-record-bulk-delete-jobs``).

        Scopes: custom-objects:write. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/bulk_delete_object_records

        Args:
            relationships: needs object-records, at most 500 a call.
        """

    def create_data_source(self, *args: Any, **kwargs: Any) -> Any:
        """Create data source (``POST /api/data-sources``).

        Scopes: custom-objects:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_data_source

        Args:
            attributes: needs title.
            fields_data_source: the fields to receive, all by default.
        """

    def create_data_source_record(self, *args: Any, **kwargs: Any) -> Any:
        """Create data source record (``POST /api/data-source-record-create-jobs``).

        Scopes: custom-objects:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/create_data_source_record

        Returns nothing; what fails is in `get_ingestion_logs_for_object_type`, for 14 days.

        Args:
            attributes: needs data-source-record. At most 512 KB.
            relationships: needs data-source.
        """

    def create_object_schema(self, *args: Any, **kwargs: Any) -> Any:
        """Create object schema (``POST /api/object-schemas``).

        Scopes: custom-objects:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_object_schema

        Args:
            attributes: needs title, properties.
            relationships: takes object-type.
            fields_object_schema: the fields to receive, all by default.
        """

    def create_object_schema_relationship(self, *args: Any, **kwargs: Any) -> Any:
        """Create object schema relationship (``POST /api/object-schemas/{id}/relationships/object-schemas``).

        Scopes: custom-objects:write. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/create_object_schema_relationship

        Args:
            id: id of the object schema.
            data: the items, each with type, id.
        """

    def create_object_type(self, *args: Any, **kwargs: Any) -> Any:
        """Create object type (``POST /api/object-types``).

        Scopes: custom-objects:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_object_type

        Args:
            attributes: needs title.
            fields_object_type: the fields to receive, all by default.
        """

    def create_profile_schema_relationship(self, *args: Any, **kwargs: Any) -> Any:
        """Create profile schema relationship (``POST /api/object-schemas/{id}/relationships/profile-object-schemas``).

        Scopes: custom-objects:write. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/create_profile_schema_relationship

        Args:
            id: id of the object schema.
            data: the items, each with type, id.
        """

    def delete_data_source(self, *args: Any, **kwargs: Any) -> Any:
        """Delete data source (``DELETE /api/data-sources/{id}``).

        Scopes: custom-objects:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_data_source

        Args:
            id: id of the data source.
        """

    def delete_object_schema_relationship(self, *args: Any, **kwargs: Any) -> Any:
        """Delete object schema relationship (``DELETE /api/object-schemas/{id}/relationships/object-schemas``).

        Scopes: custom-objects:write. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/delete_object_schema_relationship

        Args:
            id: id of the object schema.
            data: the items, each with type, id.
        """

    def delete_object_type(self, *args: Any, **kwargs: Any) -> Any:
        """Delete object type (``DELETE /api/object-types/{id}``).

        Scopes: custom-objects:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_object_type

        Args:
            id: id of the object type.
        """

    def delete_profile_schema_relationship(self, *args: Any, **kwargs: Any) -> Any:
        """Delete profile schema relationship (``DELETE /api/object-schemas/{id}/relationships/profile-object-schemas``).

        Scopes: custom-objects:write. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/delete_profile_schema_relationship

        Args:
            id: id of the object schema.
            data: the items, each with type, id.
        """

    def get_current_schema_for_object_type(self, *args: Any, **kwargs: Any) -> Any:
        """Get current schema for object type (``GET /api/object-types/{id}/current-schema``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_current_schema_for_object_type

        Args:
            id: id of the object type.
            fields_object_schema: the fields to receive, all by default.
        """

    def get_current_schema_id_for_object_type(self, *args: Any, **kwargs: Any) -> Any:
        """Get current schema id for object type (``GET /api/object-types/{id}/relationships/current-schema``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_current_schema_id_for_object_type

        Args:
            id: id of the object type.
        """

    def get_data_source(self, *args: Any, **kwargs: Any) -> Any:
        """Get data source (``GET /api/data-sources/{id}``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_data_source

        Args:
            id: id of the data source.
            fields_data_source: the fields to receive, all by default.
        """

    def get_data_sources(self, *args: Any, **kwargs: Any) -> Any:
        """Get data sources (``GET /api/data-sources``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_data_sources

        Args:
            fields_data_source: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            filter: a `GetDataSourcesFilter` or its text: namespace (equals).
        """

    def get_draft_schema_for_object_type(self, *args: Any, **kwargs: Any) -> Any:
        """Get draft schema for object type (``GET /api/object-types/{id}/draft-schema``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_draft_schema_for_object_type

        Args:
            id: id of the object type.
            fields_object_schema: the fields to receive, all by default.
        """

    def get_draft_schema_id_for_object_type(self, *args: Any, **kwargs: Any) -> Any:
        """Get draft schema id for object type (``GET /api/object-types/{id}/relationships/draft-schema``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_draft_schema_id_for_object_type

        Args:
            id: id of the object type.
        """

    def get_ingestion_log_ids_for_object_type(self, *args: Any, **kwargs: Any) -> Any:
        """Get ingestion log ids for object type (``GET /api/object-types/{id}/relationships/object-ingestion-logs``).

        Scopes: custom-objects:read. Limit: 1/s, 15/m.
        https://developers.klaviyo.com/en/reference/get_ingestion_log_ids_for_object_type

        Args:
            id: id of the object type.
            filter: a `GetIngestionLogIdsForObjectTypeFilter` or its text: record_id (equals); status, event_type (any,
                equals); timestamp (greater-or-equal, less-than).
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_ingestion_logs_for_object_type(self, *args: Any, **kwargs: Any) -> Any:
        """Get ingestion logs for object type (``GET /api/object-types/{id}/object-ingestion-logs``).

        Scopes: custom-objects:read. Limit: 1/s, 15/m.
        https://developers.klaviyo.com/en/reference/get_ingestion_logs_for_object_type

        Args:
            id: id of the object type.
            fields_object_ingestion_log, fields_object_record, fields_object_type: the fields to receive, all by
                default.
            filter: a `GetIngestionLogsForObjectTypeFilter` or its text: record_id (equals); status, event_type (any,
                equals); timestamp (greater-or-equal, less-than).
            include: what to add to ``included``: object-record, object-type.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_object_record(self, *args: Any, **kwargs: Any) -> Any:
        """Get object record (``GET /api/object-records/{id}``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_object_record

        Args:
            id: id of the object record.
            fields_object_record: the fields to receive, all by default.
        """

    def get_object_schema(self, *args: Any, **kwargs: Any) -> Any:
        """Get object schema (``GET /api/object-schemas/{id}``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_object_schema

        Args:
            id: id of the object schema.
            fields_object_schema, fields_profile_object_schema, fields_source_mapping: the fields to receive, all by
                default.
            include: what to add to ``included``: object-schemas, profile-object-schemas, source-mapping.
        """

    def get_object_schema_relationships(self, *args: Any, **kwargs: Any) -> Any:
        """Get object schema relationships (``GET /api/object-schemas/{id}/relationships/object-schemas``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_object_schema_relationships

        Args:
            id: id of the object schema.
        """

    def get_object_type(self, *args: Any, **kwargs: Any) -> Any:
        """Get object type (``GET /api/object-types/{id}``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_object_type

        Args:
            id: id of the object type.
            fields_object_schema, fields_object_type, fields_profile_object_type: the fields to receive, all by default.
            include: what to add to ``included``: current-schema, draft-schema, object-types, profile-object-types,
                schema-versions.
        """

    def get_object_type_relationships(self, *args: Any, **kwargs: Any) -> Any:
        """Get object type relationships (``GET /api/object-types/{id}/relationships/object-types``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_object_type_relationships

        Args:
            id: id of the object type.
        """

    def get_object_types(self, *args: Any, **kwargs: Any) -> Any:
        """Get object types (``GET /api/object-types``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_object_types

        Args:
            fields_object_schema, fields_object_type: the fields to receive, all by default.
            filter: a `GetObjectTypesFilter` or its text: namespace (equals).
            include: what to add to ``included``: current-schema, draft-schema.
        """

    def get_profile_schema_relationships(self, *args: Any, **kwargs: Any) -> Any:
        """Get profile schema relationships (``GET /api/object-schemas/{id}/relationships/profile-object-schemas``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_profile_schema_relationships

        Args:
            id: id of the object schema.
        """

    def get_profile_type_relationships(self, *args: Any, **kwargs: Any) -> Any:
        """Get profile type relationships (``GET /api/object-types/{id}/relationships/profile-object-types``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_profile_type_relationships

        Args:
            id: id of the object type.
        """

    def get_record_ids_for_object_type(self, *args: Any, **kwargs: Any) -> Any:
        """Get record ids for object type (``GET /api/object-types/{id}/relationships/object-records``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_record_ids_for_object_type

        Args:
            id: id of the object type.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
        """

    def get_records_for_object_type(self, *args: Any, **kwargs: Any) -> Any:
        """Get records for object type (``GET /api/object-types/{id}/object-records``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_records_for_object_type

        Args:
            id: id of the object type.
            fields_object_record: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
        """

    def get_schema_version_ids_for_object_type(self, *args: Any, **kwargs: Any) -> Any:
        """Get schema version ids for object type (``GET /api/object-types/{id}/relationships/schema-versions``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_schema_version_ids_for_object_type

        Args:
            id: id of the object type.
        """

    def get_schema_versions_for_object_type(self, *args: Any, **kwargs: Any) -> Any:
        """Get schema versions for object type (``GET /api/object-types/{id}/schema-versions``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_schema_versions_for_object_type

        Args:
            id: id of the object type.
            fields_object_schema: the fields to receive, all by default.
        """

    def get_source_mapping(self, *args: Any, **kwargs: Any) -> Any:
        """Get source mapping (``GET /api/source-mappings/{id}``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_source_mapping

        Args:
            id: id of the source mapping.
            fields_source_mapping: the fields to receive, all by default.
        """

    def get_source_mapping_for_object_schema(self, *args: Any, **kwargs: Any) -> Any:
        """Get source mapping for object schema (``GET /api/object-schemas/{id}/source-mapping``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_source_mapping_for_object_schema

        Args:
            id: id of the object schema.
            fields_source_mapping: the fields to receive, all by default.
        """

    def get_source_mapping_id_for_object_schema(self, *args: Any, **kwargs: Any) -> Any:
        """Get source mapping id for object schema (``GET /api/object-schemas/{id}/relationships/source-mapping``).

        Scopes: custom-objects:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_source_mapping_id_for_object_schema

        Args:
            id: id of the object schema.
        """

    def update_object_schema(self, *args: Any, **kwargs: Any) -> Any:
        """Update object schema (``PATCH /api/object-schemas/{id}``).

        Scopes: custom-objects:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_object_schema

        Args:
            id: id of the object schema.
            attributes: takes title, properties, description, status, required; absent fields stay as they are, ``None``
                clears a field.
            fields_object_schema: the fields to receive, all by default.
        """

    def update_object_schema_relationship(self, *args: Any, **kwargs: Any) -> Any:
        """Update object schema relationship (``PATCH /api/object-schemas/{id}/relationships/object-schemas``).

        Scopes: custom-objects:write. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/update_object_schema_relationship

        Args:
            id, object_schema_id: id of the object schema.
            meta: needs relationship_id; absent fields stay as they are, ``None`` clears a field.
        """

    def update_profile_schema_relationship(self, *args: Any, **kwargs: Any) -> Any:
        """Update profile schema relationship (``PATCH /api/object-schemas/{id}/relationships/profile-object-schemas``).

        Scopes: custom-objects:write. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/update_profile_schema_relationship

        Args:
            id: id of the object schema.
            profile_object_schema_id: id of the profile object schema.
            meta: needs relationship_id; absent fields stay as they are, ``None`` clears a field.
        """

    def update_source_mapping(self, *args: Any, **kwargs: Any) -> Any:
        """Update source mapping (``PATCH /api/source-mappings/{id}``).

        Scopes: custom-objects:write. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/update_source_mapping

        Args:
            id: id of the source mapping.
            attributes: takes property_mappings, relationship_mappings; absent fields stay as they are, ``None`` clears
                a field.
            fields_source_mapping: the fields to receive, all by default.
        """


class CustomObjectsNamespace(Namespace, _CustomObjectsNamespaceDocs):
    """Custom objects, sent by a blocking client."""

    def bulk_create_data_source_records(
        self,
        attributes: models.DataSourceRecordBulkCreateJobCreateAttributes | Mapping[str, Any],
        relationships: models.DataSourceRecordBulkCreateJobCreateRelationships | Mapping[str, Any],
    ) -> None:
        return self._client.send(bulk_create_data_source_records(attributes, relationships))

    def bulk_delete_object_records(
        self, relationships: models.ObjectRecordDeleteJobCreateRelationships | Mapping[str, Any]
    ) -> None:
        return self._client.send(bulk_delete_object_records(relationships))

    def create_data_source(
        self,
        attributes: models.DataSourceCreateAttributes | dicts.DataSourceCreateAttributes | AnyDict,
        *,
        fields_data_source: Sequence[models.DataSourceField] | None = None,
    ) -> Single[models.DataSource]:
        return self._client.send(create_data_source(attributes, fields_data_source=fields_data_source))

    def create_data_source_record(
        self,
        attributes: models.DataSourceRecordCreateJobCreateAttributes
        | dicts.DataSourceRecordCreateJobCreateAttributes
        | AnyDict,
        relationships: models.DataSourceRecordCreateJobCreateRelationships | Mapping[str, Any],
    ) -> None:
        return self._client.send(create_data_source_record(attributes, relationships))

    def create_object_schema(
        self,
        attributes: models.ObjectSchemaCreateAttributes | dicts.ObjectSchemaCreateAttributes | AnyDict,
        *,
        relationships: models.ObjectSchemaCreateRelationships | Mapping[str, Any] | None = None,
        fields_object_schema: Sequence[models.ObjectSchemaField] | None = None,
    ) -> Single[models.ObjectSchema]:
        return self._client.send(
            create_object_schema(attributes, relationships=relationships, fields_object_schema=fields_object_schema)
        )

    def create_object_schema_relationship(
        self,
        id: str,
        data: Sequence[models.ObjectSchemaRelationshipCreateItem | dicts.ObjectSchemaRelationshipCreateItem | AnyDict],
    ) -> None:
        return self._client.send(create_object_schema_relationship(id, data))

    def create_object_type(
        self,
        attributes: models.ObjectTypeCreateAttributes | dicts.ObjectTypeCreateAttributes | AnyDict,
        *,
        fields_object_type: Sequence[models.ObjectTypeField] | None = None,
    ) -> Single[models.ObjectType]:
        return self._client.send(create_object_type(attributes, fields_object_type=fields_object_type))

    def create_profile_schema_relationship(
        self,
        id: str,
        data: Sequence[
            models.ProfileObjectSchemaRelationshipCreateItem | dicts.ProfileObjectSchemaRelationshipCreateItem | AnyDict
        ],
    ) -> None:
        return self._client.send(create_profile_schema_relationship(id, data))

    def delete_data_source(self, id: str) -> None:
        return self._client.send(delete_data_source(id))

    def delete_object_schema_relationship(
        self,
        id: str,
        data: Sequence[models.ObjectSchemaRelationshipDeleteItem | dicts.ObjectSchemaRelationshipDeleteItem | AnyDict],
    ) -> None:
        return self._client.send(delete_object_schema_relationship(id, data))

    def delete_object_type(self, id: str) -> None:
        return self._client.send(delete_object_type(id))

    def delete_profile_schema_relationship(
        self,
        id: str,
        data: Sequence[
            models.ProfileObjectSchemaRelationshipDeleteItem | dicts.ProfileObjectSchemaRelationshipDeleteItem | AnyDict
        ],
    ) -> None:
        return self._client.send(delete_profile_schema_relationship(id, data))

    def get_current_schema_for_object_type(
        self, id: str, *, fields_object_schema: Sequence[models.ObjectSchemaField] | None = None
    ) -> Single[models.ObjectSchema | None]:
        return self._client.send(get_current_schema_for_object_type(id, fields_object_schema=fields_object_schema))

    def get_current_schema_id_for_object_type(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_current_schema_id_for_object_type(id))

    def get_data_source(
        self, id: str, *, fields_data_source: Sequence[models.DataSourceField] | None = None
    ) -> Single[models.DataSource]:
        return self._client.send(get_data_source(id, fields_data_source=fields_data_source))

    def get_data_sources(
        self,
        *,
        fields_data_source: Sequence[models.DataSourceField] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        filter: Filter | str | None = None,
    ) -> Results[models.DataSource, Collection[models.DataSource]]:
        return self._client.items(
            get_data_sources(
                fields_data_source=fields_data_source, page_cursor=page_cursor, page_size=page_size, filter=filter
            )
        )

    def get_draft_schema_for_object_type(
        self, id: str, *, fields_object_schema: Sequence[models.ObjectSchemaField] | None = None
    ) -> Single[models.ObjectSchema | None]:
        return self._client.send(get_draft_schema_for_object_type(id, fields_object_schema=fields_object_schema))

    def get_draft_schema_id_for_object_type(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_draft_schema_id_for_object_type(id))

    def get_ingestion_log_ids_for_object_type(
        self, id: str, *, filter: Filter | str | None = None, page_cursor: str | None = None
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(get_ingestion_log_ids_for_object_type(id, filter=filter, page_cursor=page_cursor))

    def get_ingestion_logs_for_object_type(
        self,
        id: str,
        *,
        fields_object_ingestion_log: Sequence[models.ObjectIngestionLogField] | None = None,
        fields_object_record: Sequence[Literal["id", "record_properties"]] | None = None,
        fields_object_type: Sequence[models.ObjectTypeField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["object-record", "object-type"]] | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.ObjectIngestionLog, Collection[models.ObjectIngestionLog]]:
        return self._client.items(
            get_ingestion_logs_for_object_type(
                id,
                fields_object_ingestion_log=fields_object_ingestion_log,
                fields_object_record=fields_object_record,
                fields_object_type=fields_object_type,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
            )
        )

    def get_object_record(
        self, id: str, *, fields_object_record: Sequence[Literal["id", "record_properties"]] | None = None
    ) -> Single[models.ObjectRecord]:
        return self._client.send(get_object_record(id, fields_object_record=fields_object_record))

    def get_object_schema(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[models.GetObjectSchemaObjectSchemaField] | None = None,
        fields_profile_object_schema: Sequence[models.ProfileObjectSchemaField] | None = None,
        fields_source_mapping: Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | None = None,
        include: Sequence[Literal["object-schemas", "profile-object-schemas", "source-mapping"]] | None = None,
    ) -> Single[models.ObjectSchema]:
        return self._client.send(
            get_object_schema(
                id,
                fields_object_schema=fields_object_schema,
                fields_profile_object_schema=fields_profile_object_schema,
                fields_source_mapping=fields_source_mapping,
                include=include,
            )
        )

    def get_object_schema_relationships(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_object_schema_relationships(id))

    def get_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[models.ObjectSchemaField] | None = None,
        fields_object_type: Sequence[models.GetObjectTypeObjectTypeField] | None = None,
        fields_profile_object_type: Sequence[models.ProfileObjectTypeField] | None = None,
        include: Sequence[models.GetObjectTypeInclude] | None = None,
    ) -> Single[models.ObjectType]:
        return self._client.send(
            get_object_type(
                id,
                fields_object_schema=fields_object_schema,
                fields_object_type=fields_object_type,
                fields_profile_object_type=fields_profile_object_type,
                include=include,
            )
        )

    def get_object_type_relationships(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_object_type_relationships(id))

    def get_object_types(
        self,
        *,
        fields_object_schema: Sequence[models.ObjectSchemaField] | None = None,
        fields_object_type: Sequence[models.ObjectTypeField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["current-schema", "draft-schema"]] | None = None,
    ) -> Collection[models.ObjectType]:
        return self._client.send(
            get_object_types(
                fields_object_schema=fields_object_schema,
                fields_object_type=fields_object_type,
                filter=filter,
                include=include,
            )
        )

    def get_profile_schema_relationships(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_profile_schema_relationships(id))

    def get_profile_type_relationships(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_profile_type_relationships(id))

    def get_record_ids_for_object_type(
        self, id: str, *, page_cursor: str | None = None, page_size: int | None = None
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(get_record_ids_for_object_type(id, page_cursor=page_cursor, page_size=page_size))

    def get_records_for_object_type(
        self,
        id: str,
        *,
        fields_object_record: Sequence[Literal["id", "record_properties"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> Results[models.ObjectRecord, Collection[models.ObjectRecord]]:
        return self._client.items(
            get_records_for_object_type(
                id, fields_object_record=fields_object_record, page_cursor=page_cursor, page_size=page_size
            )
        )

    def get_schema_version_ids_for_object_type(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_schema_version_ids_for_object_type(id))

    def get_schema_versions_for_object_type(
        self, id: str, *, fields_object_schema: Sequence[models.ObjectSchemaField] | None = None
    ) -> Collection[models.ObjectSchema]:
        return self._client.send(get_schema_versions_for_object_type(id, fields_object_schema=fields_object_schema))

    def get_source_mapping(
        self,
        id: str,
        *,
        fields_source_mapping: Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | None = None,
    ) -> Single[models.SourceMapping]:
        return self._client.send(get_source_mapping(id, fields_source_mapping=fields_source_mapping))

    def get_source_mapping_for_object_schema(
        self,
        id: str,
        *,
        fields_source_mapping: Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | None = None,
    ) -> Single[models.SourceMapping | None]:
        return self._client.send(get_source_mapping_for_object_schema(id, fields_source_mapping=fields_source_mapping))

    def get_source_mapping_id_for_object_schema(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_source_mapping_id_for_object_schema(id))

    def update_object_schema(
        self,
        id: str,
        attributes: models.ObjectSchemaUpdateAttributes | dicts.ObjectSchemaUpdateAttributes | AnyDict,
        *,
        fields_object_schema: Sequence[models.ObjectSchemaField] | None = None,
    ) -> Single[models.ObjectSchema]:
        return self._client.send(update_object_schema(id, attributes, fields_object_schema=fields_object_schema))

    def update_object_schema_relationship(
        self,
        id: str,
        object_schema_id: str,
        *,
        meta: models.ObjectSchemaRelationshipUpdateMeta
        | dicts.ObjectSchemaRelationshipUpdateMeta
        | AnyDict
        | None = None,
    ) -> None:
        return self._client.send(update_object_schema_relationship(id, object_schema_id, meta=meta))

    def update_profile_schema_relationship(
        self,
        id: str,
        profile_object_schema_id: str,
        *,
        meta: models.ObjectSchemaRelationshipUpdateMeta
        | dicts.ObjectSchemaRelationshipUpdateMeta
        | AnyDict
        | None = None,
    ) -> None:
        return self._client.send(update_profile_schema_relationship(id, profile_object_schema_id, meta=meta))

    def update_source_mapping(
        self,
        id: str,
        attributes: models.SourceMappingUpdateAttributes | dicts.SourceMappingUpdateAttributes | AnyDict,
        *,
        fields_source_mapping: Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | None = None,
    ) -> Single[models.SourceMapping]:
        return self._client.send(update_source_mapping(id, attributes, fields_source_mapping=fields_source_mapping))

    create_data_source_record_bulk_create_job = bulk_create_data_source_records
    create_object_record_bulk_delete_job = bulk_delete_object_records
    create_data_source_record_create_job = create_data_source_record
    add_schemas_to_object_schema = create_object_schema_relationship
    create_object_schema_relationships_schemas = create_object_schema_relationship
    add_profile_object_schemas_to_object_schema = create_profile_schema_relationship
    create_object_schema_relationships_profile_object_schemas = create_profile_schema_relationship
    delete_object_schema_relationships_schemas = delete_object_schema_relationship
    remove_schemas_from_object_schema = delete_object_schema_relationship
    delete_object_schema_relationships_profile_object_schemas = delete_profile_schema_relationship
    remove_profile_object_schemas_from_object_schema = delete_profile_schema_relationship
    get_object_type_current_schema = get_current_schema_for_object_type
    get_object_type_relationships_current_schema = get_current_schema_id_for_object_type
    get_object_type_draft_schema = get_draft_schema_for_object_type
    get_object_type_relationships_draft_schema = get_draft_schema_id_for_object_type
    get_object_type_relationships_ingestion_logs = get_ingestion_log_ids_for_object_type
    get_object_type_ingestion_logs = get_ingestion_logs_for_object_type
    get_object_schema_relationships_schemas = get_object_schema_relationships
    get_schema_ids_for_object_schema = get_object_schema_relationships
    get_object_type_relationships_types = get_object_type_relationships
    get_type_ids_for_object_type = get_object_type_relationships
    get_object_schema_relationships_profile_object_schemas = get_profile_schema_relationships
    get_profile_object_schema_ids_for_object_schema = get_profile_schema_relationships
    get_object_type_relationships_profile_object_types = get_profile_type_relationships
    get_profile_object_type_ids_for_object_type = get_profile_type_relationships
    get_object_type_relationships_records = get_record_ids_for_object_type
    get_object_type_records = get_records_for_object_type
    get_object_type_relationships_schema_versions = get_schema_version_ids_for_object_type
    get_object_type_schema_versions = get_schema_versions_for_object_type
    get_object_schema_source_mapping = get_source_mapping_for_object_schema
    get_object_schema_relationships_source_mapping = get_source_mapping_id_for_object_schema
    update_object_schema_relationships_schemas = update_object_schema_relationship
    update_schemas_for_object_schema = update_object_schema_relationship
    update_object_schema_relationships_profile_object_schemas = update_profile_schema_relationship
    update_profile_object_schemas_for_object_schema = update_profile_schema_relationship


class AsyncCustomObjectsNamespace(AsyncNamespace, _CustomObjectsNamespaceDocs):
    """Custom objects, sent by an async client."""

    async def bulk_create_data_source_records(
        self,
        attributes: models.DataSourceRecordBulkCreateJobCreateAttributes | Mapping[str, Any],
        relationships: models.DataSourceRecordBulkCreateJobCreateRelationships | Mapping[str, Any],
    ) -> None:
        return await self._client.send(bulk_create_data_source_records(attributes, relationships))

    async def bulk_delete_object_records(
        self, relationships: models.ObjectRecordDeleteJobCreateRelationships | Mapping[str, Any]
    ) -> None:
        return await self._client.send(bulk_delete_object_records(relationships))

    async def create_data_source(
        self,
        attributes: models.DataSourceCreateAttributes | dicts.DataSourceCreateAttributes | AnyDict,
        *,
        fields_data_source: Sequence[models.DataSourceField] | None = None,
    ) -> Single[models.DataSource]:
        return await self._client.send(create_data_source(attributes, fields_data_source=fields_data_source))

    async def create_data_source_record(
        self,
        attributes: models.DataSourceRecordCreateJobCreateAttributes
        | dicts.DataSourceRecordCreateJobCreateAttributes
        | AnyDict,
        relationships: models.DataSourceRecordCreateJobCreateRelationships | Mapping[str, Any],
    ) -> None:
        return await self._client.send(create_data_source_record(attributes, relationships))

    async def create_object_schema(
        self,
        attributes: models.ObjectSchemaCreateAttributes | dicts.ObjectSchemaCreateAttributes | AnyDict,
        *,
        relationships: models.ObjectSchemaCreateRelationships | Mapping[str, Any] | None = None,
        fields_object_schema: Sequence[models.ObjectSchemaField] | None = None,
    ) -> Single[models.ObjectSchema]:
        return await self._client.send(
            create_object_schema(attributes, relationships=relationships, fields_object_schema=fields_object_schema)
        )

    async def create_object_schema_relationship(
        self,
        id: str,
        data: Sequence[models.ObjectSchemaRelationshipCreateItem | dicts.ObjectSchemaRelationshipCreateItem | AnyDict],
    ) -> None:
        return await self._client.send(create_object_schema_relationship(id, data))

    async def create_object_type(
        self,
        attributes: models.ObjectTypeCreateAttributes | dicts.ObjectTypeCreateAttributes | AnyDict,
        *,
        fields_object_type: Sequence[models.ObjectTypeField] | None = None,
    ) -> Single[models.ObjectType]:
        return await self._client.send(create_object_type(attributes, fields_object_type=fields_object_type))

    async def create_profile_schema_relationship(
        self,
        id: str,
        data: Sequence[
            models.ProfileObjectSchemaRelationshipCreateItem | dicts.ProfileObjectSchemaRelationshipCreateItem | AnyDict
        ],
    ) -> None:
        return await self._client.send(create_profile_schema_relationship(id, data))

    async def delete_data_source(self, id: str) -> None:
        return await self._client.send(delete_data_source(id))

    async def delete_object_schema_relationship(
        self,
        id: str,
        data: Sequence[models.ObjectSchemaRelationshipDeleteItem | dicts.ObjectSchemaRelationshipDeleteItem | AnyDict],
    ) -> None:
        return await self._client.send(delete_object_schema_relationship(id, data))

    async def delete_object_type(self, id: str) -> None:
        return await self._client.send(delete_object_type(id))

    async def delete_profile_schema_relationship(
        self,
        id: str,
        data: Sequence[
            models.ProfileObjectSchemaRelationshipDeleteItem | dicts.ProfileObjectSchemaRelationshipDeleteItem | AnyDict
        ],
    ) -> None:
        return await self._client.send(delete_profile_schema_relationship(id, data))

    async def get_current_schema_for_object_type(
        self, id: str, *, fields_object_schema: Sequence[models.ObjectSchemaField] | None = None
    ) -> Single[models.ObjectSchema | None]:
        return await self._client.send(
            get_current_schema_for_object_type(id, fields_object_schema=fields_object_schema)
        )

    async def get_current_schema_id_for_object_type(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_current_schema_id_for_object_type(id))

    async def get_data_source(
        self, id: str, *, fields_data_source: Sequence[models.DataSourceField] | None = None
    ) -> Single[models.DataSource]:
        return await self._client.send(get_data_source(id, fields_data_source=fields_data_source))

    def get_data_sources(
        self,
        *,
        fields_data_source: Sequence[models.DataSourceField] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        filter: Filter | str | None = None,
    ) -> AsyncResults[models.DataSource, Collection[models.DataSource]]:
        return self._client.items(
            get_data_sources(
                fields_data_source=fields_data_source, page_cursor=page_cursor, page_size=page_size, filter=filter
            )
        )

    async def get_draft_schema_for_object_type(
        self, id: str, *, fields_object_schema: Sequence[models.ObjectSchemaField] | None = None
    ) -> Single[models.ObjectSchema | None]:
        return await self._client.send(get_draft_schema_for_object_type(id, fields_object_schema=fields_object_schema))

    async def get_draft_schema_id_for_object_type(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_draft_schema_id_for_object_type(id))

    def get_ingestion_log_ids_for_object_type(
        self, id: str, *, filter: Filter | str | None = None, page_cursor: str | None = None
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(get_ingestion_log_ids_for_object_type(id, filter=filter, page_cursor=page_cursor))

    def get_ingestion_logs_for_object_type(
        self,
        id: str,
        *,
        fields_object_ingestion_log: Sequence[models.ObjectIngestionLogField] | None = None,
        fields_object_record: Sequence[Literal["id", "record_properties"]] | None = None,
        fields_object_type: Sequence[models.ObjectTypeField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["object-record", "object-type"]] | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.ObjectIngestionLog, Collection[models.ObjectIngestionLog]]:
        return self._client.items(
            get_ingestion_logs_for_object_type(
                id,
                fields_object_ingestion_log=fields_object_ingestion_log,
                fields_object_record=fields_object_record,
                fields_object_type=fields_object_type,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
            )
        )

    async def get_object_record(
        self, id: str, *, fields_object_record: Sequence[Literal["id", "record_properties"]] | None = None
    ) -> Single[models.ObjectRecord]:
        return await self._client.send(get_object_record(id, fields_object_record=fields_object_record))

    async def get_object_schema(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[models.GetObjectSchemaObjectSchemaField] | None = None,
        fields_profile_object_schema: Sequence[models.ProfileObjectSchemaField] | None = None,
        fields_source_mapping: Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | None = None,
        include: Sequence[Literal["object-schemas", "profile-object-schemas", "source-mapping"]] | None = None,
    ) -> Single[models.ObjectSchema]:
        return await self._client.send(
            get_object_schema(
                id,
                fields_object_schema=fields_object_schema,
                fields_profile_object_schema=fields_profile_object_schema,
                fields_source_mapping=fields_source_mapping,
                include=include,
            )
        )

    async def get_object_schema_relationships(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_object_schema_relationships(id))

    async def get_object_type(
        self,
        id: str,
        *,
        fields_object_schema: Sequence[models.ObjectSchemaField] | None = None,
        fields_object_type: Sequence[models.GetObjectTypeObjectTypeField] | None = None,
        fields_profile_object_type: Sequence[models.ProfileObjectTypeField] | None = None,
        include: Sequence[models.GetObjectTypeInclude] | None = None,
    ) -> Single[models.ObjectType]:
        return await self._client.send(
            get_object_type(
                id,
                fields_object_schema=fields_object_schema,
                fields_object_type=fields_object_type,
                fields_profile_object_type=fields_profile_object_type,
                include=include,
            )
        )

    async def get_object_type_relationships(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_object_type_relationships(id))

    async def get_object_types(
        self,
        *,
        fields_object_schema: Sequence[models.ObjectSchemaField] | None = None,
        fields_object_type: Sequence[models.ObjectTypeField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["current-schema", "draft-schema"]] | None = None,
    ) -> Collection[models.ObjectType]:
        return await self._client.send(
            get_object_types(
                fields_object_schema=fields_object_schema,
                fields_object_type=fields_object_type,
                filter=filter,
                include=include,
            )
        )

    async def get_profile_schema_relationships(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_profile_schema_relationships(id))

    async def get_profile_type_relationships(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_profile_type_relationships(id))

    def get_record_ids_for_object_type(
        self, id: str, *, page_cursor: str | None = None, page_size: int | None = None
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(get_record_ids_for_object_type(id, page_cursor=page_cursor, page_size=page_size))

    def get_records_for_object_type(
        self,
        id: str,
        *,
        fields_object_record: Sequence[Literal["id", "record_properties"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResults[models.ObjectRecord, Collection[models.ObjectRecord]]:
        return self._client.items(
            get_records_for_object_type(
                id, fields_object_record=fields_object_record, page_cursor=page_cursor, page_size=page_size
            )
        )

    async def get_schema_version_ids_for_object_type(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_schema_version_ids_for_object_type(id))

    async def get_schema_versions_for_object_type(
        self, id: str, *, fields_object_schema: Sequence[models.ObjectSchemaField] | None = None
    ) -> Collection[models.ObjectSchema]:
        return await self._client.send(
            get_schema_versions_for_object_type(id, fields_object_schema=fields_object_schema)
        )

    async def get_source_mapping(
        self,
        id: str,
        *,
        fields_source_mapping: Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | None = None,
    ) -> Single[models.SourceMapping]:
        return await self._client.send(get_source_mapping(id, fields_source_mapping=fields_source_mapping))

    async def get_source_mapping_for_object_schema(
        self,
        id: str,
        *,
        fields_source_mapping: Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | None = None,
    ) -> Single[models.SourceMapping | None]:
        return await self._client.send(
            get_source_mapping_for_object_schema(id, fields_source_mapping=fields_source_mapping)
        )

    async def get_source_mapping_id_for_object_schema(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_source_mapping_id_for_object_schema(id))

    async def update_object_schema(
        self,
        id: str,
        attributes: models.ObjectSchemaUpdateAttributes | dicts.ObjectSchemaUpdateAttributes | AnyDict,
        *,
        fields_object_schema: Sequence[models.ObjectSchemaField] | None = None,
    ) -> Single[models.ObjectSchema]:
        return await self._client.send(update_object_schema(id, attributes, fields_object_schema=fields_object_schema))

    async def update_object_schema_relationship(
        self,
        id: str,
        object_schema_id: str,
        *,
        meta: models.ObjectSchemaRelationshipUpdateMeta
        | dicts.ObjectSchemaRelationshipUpdateMeta
        | AnyDict
        | None = None,
    ) -> None:
        return await self._client.send(update_object_schema_relationship(id, object_schema_id, meta=meta))

    async def update_profile_schema_relationship(
        self,
        id: str,
        profile_object_schema_id: str,
        *,
        meta: models.ObjectSchemaRelationshipUpdateMeta
        | dicts.ObjectSchemaRelationshipUpdateMeta
        | AnyDict
        | None = None,
    ) -> None:
        return await self._client.send(update_profile_schema_relationship(id, profile_object_schema_id, meta=meta))

    async def update_source_mapping(
        self,
        id: str,
        attributes: models.SourceMappingUpdateAttributes | dicts.SourceMappingUpdateAttributes | AnyDict,
        *,
        fields_source_mapping: Sequence[Literal["id", "property_mappings", "relationship_mappings"]] | None = None,
    ) -> Single[models.SourceMapping]:
        return await self._client.send(
            update_source_mapping(id, attributes, fields_source_mapping=fields_source_mapping)
        )

    create_data_source_record_bulk_create_job = bulk_create_data_source_records
    create_object_record_bulk_delete_job = bulk_delete_object_records
    create_data_source_record_create_job = create_data_source_record
    add_schemas_to_object_schema = create_object_schema_relationship
    create_object_schema_relationships_schemas = create_object_schema_relationship
    add_profile_object_schemas_to_object_schema = create_profile_schema_relationship
    create_object_schema_relationships_profile_object_schemas = create_profile_schema_relationship
    delete_object_schema_relationships_schemas = delete_object_schema_relationship
    remove_schemas_from_object_schema = delete_object_schema_relationship
    delete_object_schema_relationships_profile_object_schemas = delete_profile_schema_relationship
    remove_profile_object_schemas_from_object_schema = delete_profile_schema_relationship
    get_object_type_current_schema = get_current_schema_for_object_type
    get_object_type_relationships_current_schema = get_current_schema_id_for_object_type
    get_object_type_draft_schema = get_draft_schema_for_object_type
    get_object_type_relationships_draft_schema = get_draft_schema_id_for_object_type
    get_object_type_relationships_ingestion_logs = get_ingestion_log_ids_for_object_type
    get_object_type_ingestion_logs = get_ingestion_logs_for_object_type
    get_object_schema_relationships_schemas = get_object_schema_relationships
    get_schema_ids_for_object_schema = get_object_schema_relationships
    get_object_type_relationships_types = get_object_type_relationships
    get_type_ids_for_object_type = get_object_type_relationships
    get_object_schema_relationships_profile_object_schemas = get_profile_schema_relationships
    get_profile_object_schema_ids_for_object_schema = get_profile_schema_relationships
    get_object_type_relationships_profile_object_types = get_profile_type_relationships
    get_profile_object_type_ids_for_object_type = get_profile_type_relationships
    get_object_type_relationships_records = get_record_ids_for_object_type
    get_object_type_records = get_records_for_object_type
    get_object_type_relationships_schema_versions = get_schema_version_ids_for_object_type
    get_object_type_schema_versions = get_schema_versions_for_object_type
    get_object_schema_source_mapping = get_source_mapping_for_object_schema
    get_object_schema_relationships_source_mapping = get_source_mapping_id_for_object_schema
    update_object_schema_relationships_schemas = update_object_schema_relationship
    update_schemas_for_object_schema = update_object_schema_relationship
    update_object_schema_relationships_profile_object_schemas = update_profile_schema_relationship
    update_profile_object_schemas_for_object_schema = update_profile_schema_relationship
