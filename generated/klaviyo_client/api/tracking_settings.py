"""Tracking settings: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, plain, query, segment
from ..runtime.documents import Collection, Single
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


GET_TRACKING_SETTING = _info(
    "get_tracking_setting",
    "GET /api/tracking-settings/{id}",
    Result("single", "TrackingSetting", _PACKAGE),
    scopes=("tracking-settings:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_tracking_setting(
    id: str, *, fields_tracking_setting: Sequence[models.TrackingSettingField] | None = None
) -> Operation[Single[models.TrackingSetting]]:
    """Get tracking setting (``GET /api/tracking-settings/{id}``).

    Args:
        id: id of the tracking setting.
        fields_tracking_setting: the fields to receive, all by default.
    """
    return Operation(
        GET_TRACKING_SETTING,
        f"/api/tracking-settings/{segment('id', id)}",
        query=query(("fields[tracking-setting]", fields_tracking_setting)),
    )


GET_TRACKING_SETTINGS = _info(
    "get_tracking_settings",
    "GET /api/tracking-settings",
    Result("collection", "TrackingSetting", _PACKAGE),
    scopes=("tracking-settings:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    page_size=PageSize(1, 1, 1),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_tracking_settings(
    *,
    fields_tracking_setting: Sequence[models.TrackingSettingField] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Collection[models.TrackingSetting]]:
    """Get tracking settings (``GET /api/tracking-settings``).

    Args:
        fields_tracking_setting: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 1, 1 by default.
    """
    return Operation(
        GET_TRACKING_SETTINGS,
        "/api/tracking-settings",
        query=query(
            ("fields[tracking-setting]", fields_tracking_setting),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(1, 1, 1))),
        ),
    )


UPDATE_TRACKING_SETTING = _info(
    "update_tracking_setting",
    "PATCH /api/tracking-settings/{id}",
    Result("single", "TrackingSetting", _PACKAGE),
    scopes=("tracking-settings:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_tracking_setting(
    id: str,
    attributes: models.TrackingSettingUpdateAttributes | dicts.TrackingSettingUpdateAttributes | AnyDict,
    *,
    fields_tracking_setting: Sequence[models.TrackingSettingField] | None = None,
) -> Operation[Single[models.TrackingSetting]]:
    """Update tracking setting (``PATCH /api/tracking-settings/{id}``).

    Args:
        id: id of the tracking setting.
        attributes: takes auto_add_parameters, utm_source, utm_medium, utm_campaign, utm_id, utm_term,
            custom_parameters; absent fields stay as they are, ``None`` clears a field.
        fields_tracking_setting: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_TRACKING_SETTING,
        f"/api/tracking-settings/{segment('id', id)}",
        query=query(("fields[tracking-setting]", fields_tracking_setting)),
        body={"data": {"type": "tracking-setting", "id": id, "attributes": plain(attributes)}},
    )


class _TrackingSettingsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def get_tracking_setting(self, *args: Any, **kwargs: Any) -> Any:
        """Get tracking setting (``GET /api/tracking-settings/{id}``).

        Scopes: tracking-settings:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_tracking_setting

        Args:
            id: id of the tracking setting.
            fields_tracking_setting: the fields to receive, all by default.
        """

    def get_tracking_settings(self, *args: Any, **kwargs: Any) -> Any:
        """Get tracking settings (``GET /api/tracking-settings``).

        Scopes: tracking-settings:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_tracking_settings

        Args:
            fields_tracking_setting: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 1, 1 by default.
        """

    def update_tracking_setting(self, *args: Any, **kwargs: Any) -> Any:
        """Update tracking setting (``PATCH /api/tracking-settings/{id}``).

        Scopes: tracking-settings:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/update_tracking_setting

        Args:
            id: id of the tracking setting.
            attributes: takes auto_add_parameters, utm_source, utm_medium, utm_campaign, utm_id, utm_term,
                custom_parameters; absent fields stay as they are, ``None`` clears a field.
            fields_tracking_setting: the fields to receive, all by default.
        """


class TrackingSettingsNamespace(Namespace, _TrackingSettingsNamespaceDocs):
    """Tracking settings, sent by a blocking client."""

    def get_tracking_setting(
        self, id: str, *, fields_tracking_setting: Sequence[models.TrackingSettingField] | None = None
    ) -> Single[models.TrackingSetting]:
        return self._client.send(get_tracking_setting(id, fields_tracking_setting=fields_tracking_setting))

    def get_tracking_settings(
        self,
        *,
        fields_tracking_setting: Sequence[models.TrackingSettingField] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> Results[models.TrackingSetting, Collection[models.TrackingSetting]]:
        return self._client.items(
            get_tracking_settings(
                fields_tracking_setting=fields_tracking_setting, page_cursor=page_cursor, page_size=page_size
            )
        )

    def update_tracking_setting(
        self,
        id: str,
        attributes: models.TrackingSettingUpdateAttributes | dicts.TrackingSettingUpdateAttributes | AnyDict,
        *,
        fields_tracking_setting: Sequence[models.TrackingSettingField] | None = None,
    ) -> Single[models.TrackingSetting]:
        return self._client.send(
            update_tracking_setting(id, attributes, fields_tracking_setting=fields_tracking_setting)
        )


class AsyncTrackingSettingsNamespace(AsyncNamespace, _TrackingSettingsNamespaceDocs):
    """Tracking settings, sent by an async client."""

    async def get_tracking_setting(
        self, id: str, *, fields_tracking_setting: Sequence[models.TrackingSettingField] | None = None
    ) -> Single[models.TrackingSetting]:
        return await self._client.send(get_tracking_setting(id, fields_tracking_setting=fields_tracking_setting))

    def get_tracking_settings(
        self,
        *,
        fields_tracking_setting: Sequence[models.TrackingSettingField] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResults[models.TrackingSetting, Collection[models.TrackingSetting]]:
        return self._client.items(
            get_tracking_settings(
                fields_tracking_setting=fields_tracking_setting, page_cursor=page_cursor, page_size=page_size
            )
        )

    async def update_tracking_setting(
        self,
        id: str,
        attributes: models.TrackingSettingUpdateAttributes | dicts.TrackingSettingUpdateAttributes | AnyDict,
        *,
        fields_tracking_setting: Sequence[models.TrackingSettingField] | None = None,
    ) -> Single[models.TrackingSetting]:
        return await self._client.send(
            update_tracking_setting(id, attributes, fields_tracking_setting=fields_tracking_setting)
        )
