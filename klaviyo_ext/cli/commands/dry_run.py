"""Make all requests of a run and send none."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from klaviyo_client.runtime.exchange import Exchange
from klaviyo_client.runtime.json_pointer import resolve
from klaviyo_client.runtime.operation import Operation
from klaviyo_client.runtime.wire import Prepared, Response
from klaviyo_ext import Klaviyo
from klaviyo_ext.bulk import BulkEvent, BulkReport
from klaviyo_ext.core.drivers import Driver
from klaviyo_ext.core.send_loop import Clock

from ..row_shapes import Shape

__all__ = ["DryRun", "dry_run"]

_SHOWN = 3
"""Records of a request that are shown."""


class DryRun:
    """What a dry run found out.

    Attributes:
        report: as of a run whose requests are all accepted.
        requests: how many there are.
        bytes: of their bodies.
        shown: the first ones: method, URL, bytes and body, with the first records only.
    """

    def __init__(self) -> None:
        self.report: BulkReport
        self.requests = 0
        self.bytes = 0
        self.shown: list[dict[str, Any]] = []


class _DryExchange(Exchange):
    """Answers every submission as if it had been accepted, and every question for a job as if it were done."""

    def __init__(self, found: DryRun, show: int) -> None:  # the parent's would open connections
        self._found = found
        self._show = show

    def send(self, operation: Operation[Any], prepared: Prepared, **_: Any) -> Response[Any]:
        found = self._found
        if operation.info.bulk is not None:
            found.requests += 1
            content = prepared.content or b""
            found.bytes += len(content)
            if len(found.shown) < self._show:
                found.shown.append(_described(operation, prepared))
        resource = {"type": "job", "id": f"dry-run-{found.requests}", "attributes": {"status": "complete"}}
        return Response(operation, 202, {}, json.dumps({"data": resource}).encode())

    def close(self) -> None:
        """There are no connections."""


class _Time:
    """Waits pass at once."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.seconds += seconds


def dry_run(
    shape: Shape,
    rows: Any,
    *,
    show: int,
    on_progress: Callable[[BulkEvent], object],
    duplicates: Any = None,
    **beside: Any,
) -> DryRun:
    """Do all that a run does, but for sending.

    Args:
        shape: what is sent.
        rows: of the run.
        show: how many requests to describe.
        on_progress: told of rows that are set aside.
        duplicates: as for the run.
        beside: arguments of the bulk method, such as ``list_id``.
    """
    found, time = DryRun(), _Time()
    klaviyo = Klaviyo("pk_dry_run", pace=False, clock=Clock(monotonic=time.now))
    klaviyo.driver.close()
    klaviyo.driver = Driver(_DryExchange(found, show), time.sleep)
    options = {"wait": False, "concurrency": 1, "keep": 20, "duplicates": duplicates, "on_progress": on_progress}
    with klaviyo:
        found.report = shape.send(klaviyo, rows, **beside, **options)
    return found


def _described(operation: Operation[Any], prepared: Prepared) -> dict[str, Any]:
    bulk = operation.info.bulk
    body = json.loads(prepared.content or b"null")
    records, count = resolve(body, bulk.records if bulk else ""), 0
    if isinstance(records, list):
        count = len(records)  # pyright: ignore[reportUnknownArgumentType] - JSON
        del records[_SHOWN:]
    return {
        "method": prepared.method,
        "url": prepared.url,
        "bytes": len(prepared.content or b""),
        "records": count,
        "records_shown": min(count, _SHOWN),
        "body": body,
    }
