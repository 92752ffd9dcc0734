"""Build all requests of a run without sending them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from klaviyo_client.runtime.exchange import Exchange
from klaviyo_client.runtime.json_pointer import resolve
from klaviyo_client.runtime.operation import Operation
from klaviyo_client.runtime.wire import Prepared, Response

from ... import Klaviyo
from ...bulk import BulkEvent, BulkReport
from ...core.drivers import Driver
from ...core.send_loop import Clock
from ...rows.columns.row_shapes import Shape

__all__ = ["DryRun", "dry_run"]

_SHOWN = 3
"""How many records of a request to show."""


class DryRun:
    """The result of a dry run.

    Attributes:
        report: the report, as if all requests were accepted.
        requests: how many requests.
        bytes: size of their bodies.
        shown: the first requests: method, URL, bytes and body with the first records.
    """

    def __init__(self) -> None:
        self.report: BulkReport
        self.requests = 0
        self.bytes = 0
        self.shown: list[dict[str, Any]] = []


class _DryExchange(Exchange):
    """Answers as if every request were accepted and every job complete."""

    def __init__(
        self, found: DryRun, show: int
    ) -> None:  # does not call the one of the parent, which opens connections
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
            name = f"dry-run-{found.requests}"
        else:  # the state of a job
            name = operation.path.rpartition("/")[2]
        resource = {"type": "job", "id": name, "attributes": {"status": "complete"}}
        return Response(operation, 202, {}, json.dumps({"data": resource}).encode())

    def close(self) -> None:
        """Do nothing: there are no connections."""


class _Time:
    """A clock that only sleeping moves."""

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
    **beside: Any,
) -> DryRun:
    """Do everything that a run does, except sending.

    Args:
        shape: the kind of rows.
        rows: the rows.
        show: how many requests to show.
        on_progress: called with each event.
        beside: arguments of the bulk method, such as ``list_id`` and ``duplicates``.
    """
    found, time = DryRun(), _Time()
    klaviyo = Klaviyo("pk_dry_run", pace=False, clock=Clock(monotonic=time.now))
    klaviyo.driver.close()
    klaviyo.driver = Driver(_DryExchange(found, show), time.sleep)
    options = {"wait": False, "concurrency": 1, "keep": 20, "on_progress": on_progress}
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
