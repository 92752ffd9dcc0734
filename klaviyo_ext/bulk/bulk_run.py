"""Start a run: check the call and the options, and open the journal."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Collection, Iterable
from hashlib import sha256
from typing import Any, TypeVar, cast

import attrs

from klaviyo_client.runtime.encoding import dumps
from klaviyo_client.runtime.operation import Bulk, Operation

from ..core.any_package import AnyOperation, adopted
from ..core.effects import Flow, Stream, call
from ..core.flows import Core
from ..core.steps import observed
from ..errors import ArgumentError, ArgumentTypeError
from ..rows.row_sources import row_source
from .bulk_options import BulkOptions, Plan, Rows, planned
from .bulk_report import BulkReport
from .chunking import Chunk, Chunker, chunk
from .far_duplicates import FarDuplicates, FirstOfAll, LastOfAll, check_repeatable
from .ledger import Ledger
from .record_encoding import RecordEncoder
from .reject import UNWANTED
from .row_conversion import Convert, SetAside
from .run_events import BulkEvent, Finished
from .run_loop import RunLoop

__all__ = ["one_request", "run", "unwatched"]

T = TypeVar("T")


def run(
    core: Core,
    operation: AnyOperation[Any],
    rows: Rows,
    options: BulkOptions,
    *,
    convert: Convert | None = None,
    check: Callable[[object], None] | None = None,
) -> Flow[BulkReport]:
    """Send ``rows`` with ``operation``, and pass each event to ``on_progress``.

    Args:
        core: sends requests.
        operation: the call without its records.
        rows: what to send.
        options: see `BulkOptions`.
        convert: makes a record of a row and its number.
        check: checks the source of the rows. Raises ArgumentError.

    Raises:
        ArgumentError: ``operation`` is not a bulk operation or already has records; ``rows`` is not iterable; an option
            is wrong.
        JournalError: the journal has an unfinished run of another call or source, or cannot be written.
        KlaviyoError: the server refused the call as a whole.
    """
    plan, see = planned(options)
    watch = _Watch(see)
    yield from observed(_events(core, adopted(operation), rows, plan, convert, check), watch)
    return cast("BulkReport", watch.report)


def unwatched(core: Core, operation: AnyOperation[Any], rows: Rows, options: BulkOptions) -> Stream[BulkEvent]:
    """The events of a run, for the caller to iterate over.

    Raises:
        ArgumentError: as :func:`run`; or ``on_progress`` is given.
    """
    plan, _ = planned(options)
    if options.get("on_progress") is not None:
        raise ArgumentTypeError("on_progress is for bulk(); iterate over the events instead", argument="on_progress")
    return _events(core, adopted(operation), rows, plan, None)


def one_request(core: Core, operation: Operation[T], profiles: Collection[Any]) -> Operation[T]:
    """``operation`` with all ``profiles`` in it.

    Raises:
        ArgumentError: there are none, one cannot be sent, or they do not fit into one request.
    """
    limits = cast("Bulk", operation.info.bulk)
    encode = core.context.settings.dumps
    source = row_source(profiles, limits, operation.info.id, argument="profiles", encoded=encode is dumps)
    found = list(chunk(cast("Iterable[object]", source), limits, body=operation.body, dumps=encode))
    for part in found:
        if isinstance(part, SetAside) and part.reason not in UNWANTED:
            raise ArgumentError(f"cannot send profile {part.index}: {part.detail}", argument="profiles")
    chunks = [part for part in found if isinstance(part, Chunk)]
    if not chunks:
        raise ArgumentError("profiles must not be empty", argument="profiles")
    if len(chunks) > 1:
        count = sum(map(len, chunks))
        raise ArgumentError(
            f"{count:,} profiles do not fit into one request ({limits.items:,} profiles, {limits.bytes:,} "
            "bytes); use bulk_import_profiles() to send any number",
            argument="profiles",
        )
    return attrs.evolve(operation, body=chunks[0].content)


class _Watch:
    """Passes events to ``see`` until it raises, and keeps the report."""

    def __init__(self, see: Callable[[BulkEvent], object]) -> None:
        self._see: Callable[[BulkEvent], object] | None = see
        self.report: BulkReport | None = None

    def __call__(self, event: BulkEvent) -> None:
        if isinstance(event, Finished):
            self.report = event.report
        if self._see is not None:
            see, self._see = self._see, None
            see(event)
            self._see = see


def _events(
    core: Core,
    operation: Operation[Any],
    rows: Rows,
    plan: Plan,
    convert: Convert | None,
    check: Callable[[object], None] | None = None,
) -> Stream[BulkEvent]:
    limits, body = operation.info.bulk, cast("object", operation.body)
    if limits is None:
        raise ArgumentError(f"{operation.info.id} is not a bulk operation", argument="operation")
    if isinstance(body, bytes):
        raise ArgumentTypeError("the body of operation must be data, not encoded bytes", argument="operation")
    encode = core.context.settings.dumps
    missing = plan.missing or "error"
    source = row_source(
        rows,
        limits,
        operation.info.id,
        converted=convert is not None,
        encoded=encode is dumps and plan.rejects is None,  # rejects are written as they came
        missing=plan.missing,
    )
    decides = plan.across_file and getattr(source, "subscribes", False)  # which row of a person counts
    chunker = Chunker(
        limits,
        body=body,
        duplicates=plan.duplicates,
        dumps=encode,
        missing=missing,
        ignore_case=plan.ignore_case or decides,
    )
    if check is not None:
        check(source)
    _check_case(plan, limits)
    if plan.across_file:
        chunker.far = yield from _far_duplicates(source, plan, chunker.encoder, convert)
    elif (look_ahead := getattr(source, "look_ahead", None)) is not None:
        yield from call(look_ahead)
    ledger = Ledger()
    if plan.journal is not None:
        from .journal import Journal  # noqa: PLC0415 - sqlite3 takes time to load, and most runs do without

        ledger = Journal(plan.journal, _identity(core, operation, plan))
    if plan.rejects is None:
        yield from RunLoop(core, operation, source, plan, chunker, ledger, convert).events()
        return
    from .rejects_output import RejectsFile  # noqa: PLC0415 - needs the readers and writers of files

    file = RejectsFile(plan.rejects, source, plan.journal, text="id" if convert is None else "email")
    yield from file.watch(RunLoop(core, operation, file.source, plan, chunker, ledger, convert).events())


def _check_case(plan: Plan, limits: Bulk) -> None:
    """Refuse an option that would have no effect."""
    if not plan.ignore_case:
        return
    if not any(pointer.endswith("/email") for pointer in limits.identifiers):
        message = "ignore_case is for rows with e-mail addresses, which these rows do not have"
        raise ArgumentError(message, argument="ignore_case")
    if (plan.duplicates or ("separate" if limits.refuses_duplicates else "keep")) == "keep":
        message = "ignore_case needs duplicates='first', 'last' or 'separate'"
        raise ArgumentError(message, argument="ignore_case")


def _far_duplicates(
    source: Iterable[Any] | AsyncIterable[Any], plan: Plan, encoder: RecordEncoder, convert: Convert | None
) -> Flow[FarDuplicates]:
    if plan.duplicates == "first":
        return FirstOfAll()
    check_repeatable(source)
    return (yield from call(lambda: LastOfAll(cast("Iterable[Any]", source), encoder, convert)))


def _identity(core: Core, operation: Operation[Any], plan: Plan) -> dict[str, str]:
    """What identifies a call, so that another call does not use its journal."""
    context = core.context
    body = sha256(context.settings.dumps(operation.body)).hexdigest()[:16]
    return {
        "operation": operation.info.id,
        "server": context.settings.base_url,
        "account": context.account or "",
        "path": operation.path,
        "query": repr(operation.query),
        "what stands beside the records": body,
        "limits": repr(operation.info.bulk),
        "duplicates": f"{plan.duplicates or ''}{', case ignored' * plan.ignore_case}{', of all' * plan.across_file}",
    }
