"""Api keys: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from ...runtime.answers import Result
from ...runtime.arguments import AnyDict, plain, query, segment
from ...runtime.documents import Collection, Single
from ...runtime.namespaces import AsyncNamespace, Namespace
from ...runtime.operation import Operation, Quota, RateLimit, infos_of
from .. import dicts, models

_info = infos_of(__name__, "2026-07-15.pre")
_PACKAGE = __name__.rpartition(".api.")[0]


GET_API_KEY_BETA = _info(
    "get_api_key_beta",
    "GET /api/api-keys/{id}",
    Result("single", "ApiKey", _PACKAGE),
    scopes=("credentials:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def get_api_key_beta(
    id: str,
    *,
    additional_fields_api_key: Sequence[Literal["redacted_key"]] | None = None,
    fields_api_key: Sequence[models.ApiKeyField] | None = None,
) -> Operation[Single[models.ApiKey]]:
    """Get api key beta (``GET /api/api-keys/{id}``).

    Args:
        id: id of the api key.
        additional_fields_api_key: fields that are absent unless asked for: redacted_key.
        fields_api_key: the fields to receive, all by default.
    """
    return Operation(
        GET_API_KEY_BETA,
        f"/api/api-keys/{segment('id', id)}",
        query=query(("additional-fields[api-key]", additional_fields_api_key), ("fields[api-key]", fields_api_key)),
    )


GET_API_KEYS_BETA = _info(
    "get_api_keys_beta",
    "GET /api/api-keys",
    Result("collection", "ApiKey", _PACKAGE),
    scopes=("credentials:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def get_api_keys_beta(
    *,
    additional_fields_api_key: Sequence[Literal["redacted_key"]] | None = None,
    fields_api_key: Sequence[models.ApiKeyField] | None = None,
) -> Operation[Collection[models.ApiKey]]:
    """Get api keys beta (``GET /api/api-keys``).

    Args:
        additional_fields_api_key: fields that are absent unless asked for: redacted_key.
        fields_api_key: the fields to receive, all by default.
    """
    return Operation(
        GET_API_KEYS_BETA,
        "/api/api-keys",
        query=query(("additional-fields[api-key]", additional_fields_api_key), ("fields[api-key]", fields_api_key)),
    )


UPDATE_API_KEY_BETA = _info(
    "update_api_key_beta",
    "PATCH /api/api-keys/{id}",
    Result("single", "ApiKey", _PACKAGE),
    scopes=("credentials:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def update_api_key_beta(
    id: str,
    attributes: models.ApiKeyUpdateRequestAttributes | dicts.ApiKeyUpdateRequestAttributes | AnyDict,
    *,
    additional_fields_api_key: Sequence[Literal["redacted_key"]] | None = None,
    fields_api_key: Sequence[models.ApiKeyField] | None = None,
) -> Operation[Single[models.ApiKey]]:
    """Update api key beta (``PATCH /api/api-keys/{id}``).

    Args:
        id: id of the api key.
        attributes: takes name, status; absent fields stay as they are, ``None`` clears a field.
        additional_fields_api_key: fields that are absent unless asked for: redacted_key.
        fields_api_key: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_API_KEY_BETA,
        f"/api/api-keys/{segment('id', id)}",
        query=query(("additional-fields[api-key]", additional_fields_api_key), ("fields[api-key]", fields_api_key)),
        body={"data": {"type": "api-key", "id": id, "attributes": plain(attributes)}},
    )


class _ApiKeysNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def get_api_key_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get api key beta (``GET /api/api-keys/{id}``).

        Scopes: credentials:read. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/get_api_key

        Args:
            id: id of the api key.
            additional_fields_api_key: fields that are absent unless asked for: redacted_key.
            fields_api_key: the fields to receive, all by default.
        """

    def get_api_keys_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get api keys beta (``GET /api/api-keys``).

        Scopes: credentials:read. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/get_api_keys

        Args:
            additional_fields_api_key: fields that are absent unless asked for: redacted_key.
            fields_api_key: the fields to receive, all by default.
        """

    def update_api_key_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update api key beta (``PATCH /api/api-keys/{id}``).

        Scopes: credentials:write. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/update_api_key

        Args:
            id: id of the api key.
            attributes: takes name, status; absent fields stay as they are, ``None`` clears a field.
            additional_fields_api_key: fields that are absent unless asked for: redacted_key.
            fields_api_key: the fields to receive, all by default.
        """


class ApiKeysNamespace(Namespace, _ApiKeysNamespaceDocs):
    """Api keys, sent by a blocking client."""

    def get_api_key_beta(
        self,
        id: str,
        *,
        additional_fields_api_key: Sequence[Literal["redacted_key"]] | None = None,
        fields_api_key: Sequence[models.ApiKeyField] | None = None,
    ) -> Single[models.ApiKey]:
        return self._client.send(
            get_api_key_beta(id, additional_fields_api_key=additional_fields_api_key, fields_api_key=fields_api_key)
        )

    def get_api_keys_beta(
        self,
        *,
        additional_fields_api_key: Sequence[Literal["redacted_key"]] | None = None,
        fields_api_key: Sequence[models.ApiKeyField] | None = None,
    ) -> Collection[models.ApiKey]:
        return self._client.send(
            get_api_keys_beta(additional_fields_api_key=additional_fields_api_key, fields_api_key=fields_api_key)
        )

    def update_api_key_beta(
        self,
        id: str,
        attributes: models.ApiKeyUpdateRequestAttributes | dicts.ApiKeyUpdateRequestAttributes | AnyDict,
        *,
        additional_fields_api_key: Sequence[Literal["redacted_key"]] | None = None,
        fields_api_key: Sequence[models.ApiKeyField] | None = None,
    ) -> Single[models.ApiKey]:
        return self._client.send(
            update_api_key_beta(
                id, attributes, additional_fields_api_key=additional_fields_api_key, fields_api_key=fields_api_key
            )
        )


class AsyncApiKeysNamespace(AsyncNamespace, _ApiKeysNamespaceDocs):
    """Api keys, sent by an async client."""

    async def get_api_key_beta(
        self,
        id: str,
        *,
        additional_fields_api_key: Sequence[Literal["redacted_key"]] | None = None,
        fields_api_key: Sequence[models.ApiKeyField] | None = None,
    ) -> Single[models.ApiKey]:
        return await self._client.send(
            get_api_key_beta(id, additional_fields_api_key=additional_fields_api_key, fields_api_key=fields_api_key)
        )

    async def get_api_keys_beta(
        self,
        *,
        additional_fields_api_key: Sequence[Literal["redacted_key"]] | None = None,
        fields_api_key: Sequence[models.ApiKeyField] | None = None,
    ) -> Collection[models.ApiKey]:
        return await self._client.send(
            get_api_keys_beta(additional_fields_api_key=additional_fields_api_key, fields_api_key=fields_api_key)
        )

    async def update_api_key_beta(
        self,
        id: str,
        attributes: models.ApiKeyUpdateRequestAttributes | dicts.ApiKeyUpdateRequestAttributes | AnyDict,
        *,
        additional_fields_api_key: Sequence[Literal["redacted_key"]] | None = None,
        fields_api_key: Sequence[models.ApiKeyField] | None = None,
    ) -> Single[models.ApiKey]:
        return await self._client.send(
            update_api_key_beta(
                id, attributes, additional_fields_api_key=additional_fields_api_key, fields_api_key=fields_api_key
            )
        )
