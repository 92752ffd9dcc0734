"""Forms: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, plain, query, segment
from ..runtime.documents import Collection, ResourceIdentifier, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_FORM = _info(
    "create_form",
    "POST /api/forms",
    Result("single", "Form", _PACKAGE),
    scopes=("forms:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_form(
    attributes: models.FormCreateAttributes | dicts.FormCreateAttributes | AnyDict,
    *,
    fields_form: Sequence[models.CreateFormFormField] | None = None,
) -> Operation[Single[models.Form]]:
    """Create form (``POST /api/forms``).

    Args:
        attributes: needs definition, ab_test, name.
        fields_form: the fields to receive, all by default.
    """
    return Operation(
        CREATE_FORM,
        "/api/forms",
        query=query(("fields[form]", fields_form)),
        body={"data": {"type": "form", "attributes": plain(attributes)}},
    )


DELETE_FORM = _info(
    "delete_form",
    "DELETE /api/forms/{id}",
    Result("nothing"),
    scopes=("forms:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_form(id: str) -> Operation[None]:
    """Delete form (``DELETE /api/forms/{id}``).

    Args:
        id: id of the form.
    """
    return Operation(DELETE_FORM, f"/api/forms/{segment('id', id)}")


GET_FORM = _info(
    "get_form",
    "GET /api/forms/{id}",
    Result("single", "Form", _PACKAGE),
    scopes=("forms:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_form(
    id: str, *, fields_form: Sequence[models.CreateFormFormField] | None = None
) -> Operation[Single[models.Form]]:
    """Get form (``GET /api/forms/{id}``).

    Args:
        id: id of the form.
        fields_form: the fields to receive, all by default.
    """
    return Operation(GET_FORM, f"/api/forms/{segment('id', id)}", query=query(("fields[form]", fields_form)))


GET_FORM_FOR_FORM_VERSION = _info(
    "get_form_for_form_version",
    "GET /api/form-versions/{id}/form",
    Result("single", "Form", _PACKAGE, nullable=True),
    scopes=("forms:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_form_version_form",),
)


def get_form_for_form_version(
    id: str, *, fields_form: Sequence[models.FormField] | None = None
) -> Operation[Single[models.Form | None]]:
    """Get form for form version (``GET /api/form-versions/{id}/form``).

    Args:
        id: id of the form version.
        fields_form: the fields to receive, all by default.
    """
    return Operation(
        GET_FORM_FOR_FORM_VERSION,
        f"/api/form-versions/{segment('id', id)}/form",
        query=query(("fields[form]", fields_form)),
    )


GET_FORM_ID_FOR_FORM_VERSION = _info(
    "get_form_id_for_form_version",
    "GET /api/form-versions/{id}/relationships/form",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("forms:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_form_version_relationships_form",),
)


def get_form_id_for_form_version(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get form id for form version (``GET /api/form-versions/{id}/relationships/form``).

    Args:
        id: id of the form version.
    """
    return Operation(GET_FORM_ID_FOR_FORM_VERSION, f"/api/form-versions/{segment('id', id)}/relationships/form")


GET_FORM_VERSION = _info(
    "get_form_version",
    "GET /api/form-versions/{id}",
    Result("single", "FormVersion", _PACKAGE),
    scopes=("forms:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_form_version(
    id: str,
    *,
    fields_form_version: Sequence[models.FormVersionField] | None = None,
    fields_form: Sequence[models.FormField] | None = None,
    include: Sequence[Literal["form"]] | None = None,
) -> Operation[Single[models.FormVersion]]:
    """Get form version (``GET /api/form-versions/{id}``).

    Args:
        id: id of the form version.
        fields_form_version, fields_form: the fields to receive, all by default.
        include: what to add to ``included``: form.
    """
    return Operation(
        GET_FORM_VERSION,
        f"/api/form-versions/{segment('id', id)}",
        query=query(("fields[form-version]", fields_form_version), ("fields[form]", fields_form), ("include", include)),
    )


GET_FORMS = _info(
    "get_forms",
    "GET /api/forms",
    Result("collection", "Form", _PACKAGE),
    scopes=("forms:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    filters={
        "id": ("any", "equals"),
        "name": ("any", "contains", "equals"),
        "ab_test": ("equals",),
        "updated_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "created_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "status": ("equals",),
    },
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_forms(
    *,
    fields_form: Sequence[models.FormField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = None,
) -> Operation[Collection[models.Form]]:
    """Get forms (``GET /api/forms``).

    Args:
        fields_form: the fields to receive, all by default.
        filter: a `GetFormsFilter` or its text: id (any, equals); name (any, contains, equals); ab_test, status
            (equals); updated_at, created_at (greater-or-equal, greater-than, less-or-equal, less-than).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by created_at or updated_at; ``-`` in front reverses the order.
    """
    return Operation(
        GET_FORMS,
        "/api/forms",
        query=query(
            ("fields[form]", fields_form),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


GET_VERSION_IDS_FOR_FORM = _info(
    "get_version_ids_for_form",
    "GET /api/forms/{id}/relationships/form-versions",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("forms:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    filters={
        "form_type": ("any", "equals"),
        "status": ("equals",),
        "updated_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "created_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_form_relationships_form_versions", "get_form_relationships_versions"),
)


def get_version_ids_for_form(
    id: str,
    *,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = None,
) -> Operation[Collection[ResourceIdentifier]]:
    """Get version ids for form (``GET /api/forms/{id}/relationships/form-versions``).

    Args:
        id: id of the form.
        filter: a `GetVersionIdsForFormFilter` or its text: form_type (any, equals); status (equals); updated_at,
            created_at (greater-or-equal, greater-than, less-or-equal, less-than).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by created_at or updated_at; ``-`` in front reverses the order.
    """
    return Operation(
        GET_VERSION_IDS_FOR_FORM,
        f"/api/forms/{segment('id', id)}/relationships/form-versions",
        query=query(
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


GET_VERSIONS_FOR_FORM = _info(
    "get_versions_for_form",
    "GET /api/forms/{id}/form-versions",
    Result("collection", "FormVersion", _PACKAGE),
    scopes=("forms:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    filters={
        "form_type": ("any", "equals"),
        "status": ("equals",),
        "updated_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "created_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_form_form_versions", "get_form_versions"),
)


def get_versions_for_form(
    id: str,
    *,
    fields_form_version: Sequence[models.FormVersionField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = None,
) -> Operation[Collection[models.FormVersion]]:
    """Get versions for form (``GET /api/forms/{id}/form-versions``).

    Args:
        id: id of the form.
        fields_form_version: the fields to receive, all by default.
        filter: a `GetVersionsForFormFilter` or its text: form_type (any, equals); status (equals); updated_at,
            created_at (greater-or-equal, greater-than, less-or-equal, less-than).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by created_at or updated_at; ``-`` in front reverses the order.
    """
    return Operation(
        GET_VERSIONS_FOR_FORM,
        f"/api/forms/{segment('id', id)}/form-versions",
        query=query(
            ("fields[form-version]", fields_form_version),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


PUBLISH_FORM = _info(
    "publish_form",
    "POST /api/form-publish-jobs",
    Result("single", "FormPublishJob", _PACKAGE),
    scopes=("forms:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("create_form_publish_job",),
)


def publish_form(
    relationships: models.FormPublishJobCreateRelationships | Mapping[str, Any],
    *,
    fields_form_publish_job: Sequence[str] | None = None,
) -> Operation[Single[models.FormPublishJob]]:
    """Publish form (``POST /api/form-publish-jobs``).

    Args:
        relationships: needs form.
        fields_form_publish_job: the fields to receive, all by default.
    """
    return Operation(
        PUBLISH_FORM,
        "/api/form-publish-jobs",
        query=query(("fields[form-publish-job]", fields_form_publish_job)),
        body={"data": {"type": "form-publish-job", "relationships": plain(relationships)}},
    )


UNPUBLISH_FORM = _info(
    "unpublish_form",
    "POST /api/form-unpublish-jobs",
    Result("single", "FormUnpublishJob", _PACKAGE),
    scopes=("forms:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("create_form_unpublish_job",),
)


def unpublish_form(
    relationships: models.FormUnpublishJobCreateRelationships | Mapping[str, Any],
    *,
    fields_form_unpublish_job: Sequence[str] | None = None,
) -> Operation[Single[models.FormUnpublishJob]]:
    """Unpublish form (``POST /api/form-unpublish-jobs``).

    Args:
        relationships: needs form.
        fields_form_unpublish_job: the fields to receive, all by default.
    """
    return Operation(
        UNPUBLISH_FORM,
        "/api/form-unpublish-jobs",
        query=query(("fields[form-unpublish-job]", fields_form_unpublish_job)),
        body={"data": {"type": "form-unpublish-job", "relationships": plain(relationships)}},
    )


UPDATE_FORM = _info(
    "update_form",
    "PATCH /api/forms/{id}",
    Result("single", "Form", _PACKAGE),
    scopes=("forms:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_form(
    id: str,
    attributes: models.FormUpdateAttributes | dicts.FormUpdateAttributes | AnyDict,
    *,
    fields_form: Sequence[models.UpdateFormFormField] | None = None,
) -> Operation[Single[models.Form]]:
    """Update form (``PATCH /api/forms/{id}``).

    Args:
        id: id of the form.
        attributes: takes definition, name; absent fields stay as they are, ``None`` clears a field.
        fields_form: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_FORM,
        f"/api/forms/{segment('id', id)}",
        query=query(("fields[form]", fields_form)),
        body={"data": {"type": "form", "id": id, "attributes": plain(attributes)}},
    )


# Aliases: the names of these operations in other clients.
get_form_version_form = get_form_for_form_version
get_form_version_relationships_form = get_form_id_for_form_version
get_form_relationships_form_versions = get_version_ids_for_form
get_form_relationships_versions = get_version_ids_for_form
get_form_form_versions = get_versions_for_form
get_form_versions = get_versions_for_form
create_form_publish_job = publish_form
create_form_unpublish_job = unpublish_form


class _FormsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_form(self, *args: Any, **kwargs: Any) -> Any:
        """Create form (``POST /api/forms``).

        Scopes: forms:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_form

        Args:
            attributes: needs definition, ab_test, name.
            fields_form: the fields to receive, all by default.
        """

    def delete_form(self, *args: Any, **kwargs: Any) -> Any:
        """Delete form (``DELETE /api/forms/{id}``).

        Scopes: forms:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_form

        Args:
            id: id of the form.
        """

    def get_form(self, *args: Any, **kwargs: Any) -> Any:
        """Get form (``GET /api/forms/{id}``).

        Scopes: forms:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_form

        Args:
            id: id of the form.
            fields_form: the fields to receive, all by default.
        """

    def get_form_for_form_version(self, *args: Any, **kwargs: Any) -> Any:
        """Get form for form version (``GET /api/form-versions/{id}/form``).

        Scopes: forms:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_form_for_form_version

        Args:
            id: id of the form version.
            fields_form: the fields to receive, all by default.
        """

    def get_form_id_for_form_version(self, *args: Any, **kwargs: Any) -> Any:
        """Get form id for form version (``GET /api/form-versions/{id}/relationships/form``).

        Scopes: forms:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_form_id_for_form_version

        Args:
            id: id of the form version.
        """

    def get_form_version(self, *args: Any, **kwargs: Any) -> Any:
        """Get form version (``GET /api/form-versions/{id}``).

        Scopes: forms:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_form_version

        Args:
            id: id of the form version.
            fields_form_version, fields_form: the fields to receive, all by default.
            include: what to add to ``included``: form.
        """

    def get_forms(self, *args: Any, **kwargs: Any) -> Any:
        """Get forms (``GET /api/forms``).

        Scopes: forms:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_forms

        Args:
            fields_form: the fields to receive, all by default.
            filter: a `GetFormsFilter` or its text: id (any, equals); name (any, contains, equals); ab_test, status
                (equals); updated_at, created_at (greater-or-equal, greater-than, less-or-equal, less-than).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by created_at or updated_at; ``-`` in front reverses the order.
        """

    def get_version_ids_for_form(self, *args: Any, **kwargs: Any) -> Any:
        """Get version ids for form (``GET /api/forms/{id}/relationships/form-versions``).

        Scopes: forms:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_version_ids_for_form

        Args:
            id: id of the form.
            filter: a `GetVersionIdsForFormFilter` or its text: form_type (any, equals); status (equals); updated_at,
                created_at (greater-or-equal, greater-than, less-or-equal, less-than).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by created_at or updated_at; ``-`` in front reverses the order.
        """

    def get_versions_for_form(self, *args: Any, **kwargs: Any) -> Any:
        """Get versions for form (``GET /api/forms/{id}/form-versions``).

        Scopes: forms:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_versions_for_form

        Args:
            id: id of the form.
            fields_form_version: the fields to receive, all by default.
            filter: a `GetVersionsForFormFilter` or its text: form_type (any, equals); status (equals); updated_at,
                created_at (greater-or-equal, greater-than, less-or-equal, less-than).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by created_at or updated_at; ``-`` in front reverses the order.
        """

    def publish_form(self, *args: Any, **kwargs: Any) -> Any:
        """Publish form (``POST /api/form-publish-jobs``).

        Scopes: forms:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/publish_form

        Args:
            relationships: needs form.
            fields_form_publish_job: the fields to receive, all by default.
        """

    def unpublish_form(self, *args: Any, **kwargs: Any) -> Any:
        """Unpublish form (``POST /api/form-unpublish-jobs``).

        Scopes: forms:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/unpublish_form

        Args:
            relationships: needs form.
            fields_form_unpublish_job: the fields to receive, all by default.
        """

    def update_form(self, *args: Any, **kwargs: Any) -> Any:
        """Update form (``PATCH /api/forms/{id}``).

        Scopes: forms:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_form

        Args:
            id: id of the form.
            attributes: takes definition, name; absent fields stay as they are, ``None`` clears a field.
            fields_form: the fields to receive, all by default.
        """


class FormsNamespace(Namespace, _FormsNamespaceDocs):
    """Forms, sent by a blocking client."""

    def create_form(
        self,
        attributes: models.FormCreateAttributes | dicts.FormCreateAttributes | AnyDict,
        *,
        fields_form: Sequence[models.CreateFormFormField] | None = None,
    ) -> Single[models.Form]:
        return self._client.send(create_form(attributes, fields_form=fields_form))

    def delete_form(self, id: str) -> None:
        return self._client.send(delete_form(id))

    def get_form(
        self, id: str, *, fields_form: Sequence[models.CreateFormFormField] | None = None
    ) -> Single[models.Form]:
        return self._client.send(get_form(id, fields_form=fields_form))

    def get_form_for_form_version(
        self, id: str, *, fields_form: Sequence[models.FormField] | None = None
    ) -> Single[models.Form | None]:
        return self._client.send(get_form_for_form_version(id, fields_form=fields_form))

    def get_form_id_for_form_version(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_form_id_for_form_version(id))

    def get_form_version(
        self,
        id: str,
        *,
        fields_form_version: Sequence[models.FormVersionField] | None = None,
        fields_form: Sequence[models.FormField] | None = None,
        include: Sequence[Literal["form"]] | None = None,
    ) -> Single[models.FormVersion]:
        return self._client.send(
            get_form_version(id, fields_form_version=fields_form_version, fields_form=fields_form, include=include)
        )

    def get_forms(
        self,
        *,
        fields_form: Sequence[models.FormField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = None,
    ) -> Results[models.Form, Collection[models.Form]]:
        return self._client.items(
            get_forms(fields_form=fields_form, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort)
        )

    def get_version_ids_for_form(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = None,
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_version_ids_for_form(id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort)
        )

    def get_versions_for_form(
        self,
        id: str,
        *,
        fields_form_version: Sequence[models.FormVersionField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = None,
    ) -> Results[models.FormVersion, Collection[models.FormVersion]]:
        return self._client.items(
            get_versions_for_form(
                id,
                fields_form_version=fields_form_version,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def publish_form(
        self,
        relationships: models.FormPublishJobCreateRelationships | Mapping[str, Any],
        *,
        fields_form_publish_job: Sequence[str] | None = None,
    ) -> Single[models.FormPublishJob]:
        return self._client.send(publish_form(relationships, fields_form_publish_job=fields_form_publish_job))

    def unpublish_form(
        self,
        relationships: models.FormUnpublishJobCreateRelationships | Mapping[str, Any],
        *,
        fields_form_unpublish_job: Sequence[str] | None = None,
    ) -> Single[models.FormUnpublishJob]:
        return self._client.send(unpublish_form(relationships, fields_form_unpublish_job=fields_form_unpublish_job))

    def update_form(
        self,
        id: str,
        attributes: models.FormUpdateAttributes | dicts.FormUpdateAttributes | AnyDict,
        *,
        fields_form: Sequence[models.UpdateFormFormField] | None = None,
    ) -> Single[models.Form]:
        return self._client.send(update_form(id, attributes, fields_form=fields_form))

    get_form_version_form = get_form_for_form_version
    get_form_version_relationships_form = get_form_id_for_form_version
    get_form_relationships_form_versions = get_version_ids_for_form
    get_form_relationships_versions = get_version_ids_for_form
    get_form_form_versions = get_versions_for_form
    get_form_versions = get_versions_for_form
    create_form_publish_job = publish_form
    create_form_unpublish_job = unpublish_form


class AsyncFormsNamespace(AsyncNamespace, _FormsNamespaceDocs):
    """Forms, sent by an async client."""

    async def create_form(
        self,
        attributes: models.FormCreateAttributes | dicts.FormCreateAttributes | AnyDict,
        *,
        fields_form: Sequence[models.CreateFormFormField] | None = None,
    ) -> Single[models.Form]:
        return await self._client.send(create_form(attributes, fields_form=fields_form))

    async def delete_form(self, id: str) -> None:
        return await self._client.send(delete_form(id))

    async def get_form(
        self, id: str, *, fields_form: Sequence[models.CreateFormFormField] | None = None
    ) -> Single[models.Form]:
        return await self._client.send(get_form(id, fields_form=fields_form))

    async def get_form_for_form_version(
        self, id: str, *, fields_form: Sequence[models.FormField] | None = None
    ) -> Single[models.Form | None]:
        return await self._client.send(get_form_for_form_version(id, fields_form=fields_form))

    async def get_form_id_for_form_version(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_form_id_for_form_version(id))

    async def get_form_version(
        self,
        id: str,
        *,
        fields_form_version: Sequence[models.FormVersionField] | None = None,
        fields_form: Sequence[models.FormField] | None = None,
        include: Sequence[Literal["form"]] | None = None,
    ) -> Single[models.FormVersion]:
        return await self._client.send(
            get_form_version(id, fields_form_version=fields_form_version, fields_form=fields_form, include=include)
        )

    def get_forms(
        self,
        *,
        fields_form: Sequence[models.FormField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = None,
    ) -> AsyncResults[models.Form, Collection[models.Form]]:
        return self._client.items(
            get_forms(fields_form=fields_form, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort)
        )

    def get_version_ids_for_form(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = None,
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_version_ids_for_form(id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort)
        )

    def get_versions_for_form(
        self,
        id: str,
        *,
        fields_form_version: Sequence[models.FormVersionField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = None,
    ) -> AsyncResults[models.FormVersion, Collection[models.FormVersion]]:
        return self._client.items(
            get_versions_for_form(
                id,
                fields_form_version=fields_form_version,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def publish_form(
        self,
        relationships: models.FormPublishJobCreateRelationships | Mapping[str, Any],
        *,
        fields_form_publish_job: Sequence[str] | None = None,
    ) -> Single[models.FormPublishJob]:
        return await self._client.send(publish_form(relationships, fields_form_publish_job=fields_form_publish_job))

    async def unpublish_form(
        self,
        relationships: models.FormUnpublishJobCreateRelationships | Mapping[str, Any],
        *,
        fields_form_unpublish_job: Sequence[str] | None = None,
    ) -> Single[models.FormUnpublishJob]:
        return await self._client.send(
            unpublish_form(relationships, fields_form_unpublish_job=fields_form_unpublish_job)
        )

    async def update_form(
        self,
        id: str,
        attributes: models.FormUpdateAttributes | dicts.FormUpdateAttributes | AnyDict,
        *,
        fields_form: Sequence[models.UpdateFormFormField] | None = None,
    ) -> Single[models.Form]:
        return await self._client.send(update_form(id, attributes, fields_form=fields_form))

    get_form_version_form = get_form_for_form_version
    get_form_version_relationships_form = get_form_id_for_form_version
    get_form_relationships_form_versions = get_version_ids_for_form
    get_form_relationships_versions = get_version_ids_for_form
    get_form_form_versions = get_versions_for_form
    get_form_versions = get_versions_for_form
    create_form_publish_job = publish_form
    create_form_unpublish_job = unpublish_form
