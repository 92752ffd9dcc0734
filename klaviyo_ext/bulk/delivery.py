"""Deliver one chunk: remove the rows that the server refuses, and send the others again until all have an outcome."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, cast

import attrs

from klaviyo_client.runtime.errors import BadResponseError, KlaviyoError, TransportError, error_objects
from klaviyo_client.runtime.operation import Operation
from klaviyo_client.runtime.wire import Response

from ..core.effects import Flow, Send
from ..errors import APIError, JournalError, PayloadTooLargeError
from ..retry.policy import Retry
from .bulk_report import FailedRow
from .chunk_outcome import Delivered, Outcome, unknown_rows
from .chunking import Chunk
from .early_end import StoppedError, Switch, stoppable
from .ledger import Ledger, tell
from .refusals import blamed_rows, is_about_rows, refused_row
from .row_search import RowSearch
from .streak import Doubted, Streak

__all__ = ["Delivery", "may_repeat", "patient"]

_ACCEPTED = (201, 202, 204)
"""Statuses with which the API accepts rows, even if its JSON is cut off."""


_ATTEMPTS, _DEADLINE = 50, 900.0
"""Minimum attempts and seconds for a request: an outage of a minute must not end a run of an hour."""


def patient(retry: Retry) -> Retry:
    """The policy for requests of a run."""
    if retry.attempts == 1:
        return retry
    deadline = None if retry.deadline is None else max(retry.deadline, _DEADLINE)
    return attrs.evolve(retry, attempts=max(retry.attempts, _ATTEMPTS), deadline=deadline)


@attrs.define
class _Submission:
    """A request and its attempts.

    Attributes:
        number: number of the chunk.
        positions: positions of the rows in the chunk; ``None`` means all.
        places: the same, as a sequence of all positions.
        rows: the rows.
        part: its number in the ledger while it is on the wire according to the ledger.
        sends: how often it was sent.
        doubtful: whether the server may have acted on an attempt without a good answer.
    """

    number: int
    positions: Sequence[int] | None
    places: Sequence[int]
    rows: Chunk
    part: int | None = None
    sends: int = 0
    doubtful: bool = False


@attrs.frozen
class Delivery:
    """Delivers the chunks of one run.

    Attributes:
        operation: the call, without records.
        send: sends an operation, with retries.
        loads: decodes JSON.
        ledger: records the submissions.
        switch: ends the delivery.
    """

    operation: Operation[Any]
    send: Callable[[Operation[Any]], Flow[Response[Any]]]
    loads: Callable[[bytes], Any]
    ledger: Ledger
    switch: Switch
    _streak: Streak = attrs.field(factory=Streak, init=False)

    def deliver(
        self,
        number: int,
        chunk: Chunk,
        positions: Sequence[int] | None = None,
        *,
        doubtful: Iterable[int] = (),
        outcome: Outcome | None = None,
    ) -> Flow[Outcome]:
        """Deliver a chunk. Errors are in the outcome.

        Args:
            number: number of the chunk.
            chunk: the rows.
            positions: deliver only the rows at these positions.
            doubtful: positions of rows that an earlier run may have sent.
            outcome: updated on the way, for callers that need it before the end.
        """
        outcome = Outcome() if outcome is None else outcome
        doubts = set(doubtful)
        search = RowSearch(deque(range(len(chunk)) if positions is None else positions))
        while not self.switch.off and outcome.error is None and (group := search.next(self._streak.refusals)):
            whole = len(group) == len(chunk)
            submission = _Submission(number, None if whole else group, group, chunk if whole else chunk.select(group))
            yield from self._attempt(submission, search, doubts, outcome)
        return outcome

    def _attempt(self, sub: _Submission, search: RowSearch, doubts: set[int], outcome: Outcome) -> Flow[None]:
        """Send rows of a chunk in one request, and tell ``search`` what came of it."""
        request = attrs.evolve(self.operation, body=sub.rows.content)
        flow = stoppable(self.send(request), self.switch, lambda effect: self._send(effect, sub, doubts, outcome))
        failure: Exception | None = None
        response: Response[Any] | None = None
        try:
            response = yield from flow
        except StoppedError:
            pass
        except Exception as error:  # noqa: BLE001 - a hook can raise anything; it ends the run like any other error
            failure = error
        except BaseException:  # the caller does not wait any longer
            self.ledger.abandon(sub.number, doubtful=sub.doubtful)
            raise
        outcome.requests += sub.sends
        outcome.retries += max(0, sub.sends - 1)
        outcome.submitted += len(sub.rows) if sub.sends else 0
        if response is not None and not self._is_answer(response):
            failure, response = _nonsense(response), None
        if response is not None:
            search.accepted(sub.places)
            yield from self._accepted(sub, self._job_id(response), outcome)
        elif sub.doubtful and not may_repeat(self.operation, sub.rows):
            yield from self._lose(sub, failure, outcome)
        elif isinstance(failure, APIError) and is_about_rows(failure):
            yield from self._sort_out(sub, failure, search, outcome)
        else:
            outcome.error = outcome.error or failure
            outcome.ended_in = (sub.rows.indexes[0], sub.rows.indexes[-1]) if sub.sends else None
            if sub.doubtful:  # a later run sends it again, and reports that
                self.ledger.abandon(sub.number, doubtful=True)
            else:
                yield from self._withdraw(sub, outcome)

    def _send(self, effect: Send, sub: _Submission, doubts: set[int], outcome: Outcome) -> Flow[Any]:
        """Record that a request is sent, send it, and record if it certainly had no effect.

        Raises:
            StoppedError: it cannot be recorded, or the run must end; nothing was sent.
        """
        if sub.part is None or sub.doubtful:
            try:
                sub.part = yield from tell(self.ledger, lambda: self.ledger.begin(sub.number, sub.positions))
            except JournalError as error:
                outcome.error = error
                raise StoppedError from error
            if self.switch.off:
                raise StoppedError
        if doubts:
            outcome.repeated |= doubts.intersection(sub.places)
        before, sub.doubtful, outcome.away = sub.doubtful, True, sub.rows
        sub.sends += 1
        response: Response[Any] | None = None
        failure: TransportError | None = None
        try:
            response = yield effect
        except TransportError as error:
            failure = error
            sub.doubtful = before or error.sent
        finally:
            outcome.away = None
            if response is not None and not response.is_success:
                sub.doubtful = before or response.status_code >= 500
            if sub.doubtful and not (response and response.is_success):
                doubts.update(sub.places)
        throttled = response is not None and response.status_code == 429
        if (failure is not None or throttled) and not sub.doubtful:
            yield from self._withdraw(sub, outcome)  # the retry may be much later
        if failure is not None:
            raise failure
        return response

    def _accepted(self, sub: _Submission, job_id: str | None, outcome: Outcome) -> Flow[None]:
        part = cast("int", sub.part)
        outcome.delivered.append(Delivered(part, sub.rows, sub.positions, job_id))
        certain = self._streak.accept()
        outcome.failed += [doubted.row for doubted in certain]
        yield from self._note(outcome, lambda: self.ledger.accept(part, job_id))
        for each in certain:
            yield from self._note(outcome, partial(self.ledger.refuse, each.number, None, [each.position], [each.row]))

    def _withdraw(self, sub: _Submission, outcome: Outcome) -> Flow[None]:
        part, sub.part = sub.part, None
        if part is not None:
            yield from self._note(outcome, lambda: self.ledger.withdraw(part))

    def _sort_out(self, sub: _Submission, failure: APIError, search: RowSearch, outcome: Outcome) -> Flow[None]:
        """The server refused the request because of some rows: remove those that it names, or search for one."""
        if blamed := blamed_rows(failure, sub.rows):
            failed, gone = list(blamed.values()), [sub.places[position] for position in blamed]
            outcome.failed += failed
            settled = 1 < len(gone) == len(sub.rows)
            outcome.error = outcome.error or self._streak.refuse(failure, settled=settled)
            part = cast("int", sub.part)
            yield from self._note(outcome, lambda: self.ledger.refuse(sub.number, part, gone, failed))
            search.named(sub.places, frozenset(gone))
            return
        yield from self._withdraw(sub, outcome)
        if len(sub.rows) > 1 and isinstance(failure, PayloadTooLargeError):
            search.too_large(sub.places)
            return
        search.refused(sub.places)
        if len(sub.rows) == 1:
            doubted = Doubted(sub.number, sub.places[0], refused_row(sub.rows, 0, failure))
            outcome.error = outcome.error or self._streak.refuse(failure, doubted=doubted)

    def in_doubt(self) -> list[FailedRow]:
        """The rows that were refused unnamed, with nothing accepted since then. The ledger does not have them."""
        return [doubted.row for doubted in self._streak.rest()]

    def _lose(self, sub: _Submission, failure: Exception | None, outcome: Outcome) -> Flow[None]:
        lost = unknown_rows(sub.rows, str(failure) if failure else "the run ended before the server answered")
        outcome.lost += lost
        hopeless = self._streak.lose()
        if failure is not None and (hopeless or not isinstance(failure, KlaviyoError)):
            outcome.error = failure
        yield from self._note(outcome, lambda: self.ledger.lose(sub.number, sub.part, sub.places, lost))

    def _is_answer(self, response: Response[Any]) -> bool:
        """Whether the API itself accepted the request. A proxy may answer 200 or 202 with a page of its own as well."""
        body = response.content.strip()
        if not body:
            return True
        if not body.startswith(b"{") or error_objects(body):
            return False
        if response.status_code in _ACCEPTED:
            return True
        try:
            return isinstance(self.loads(response.content), dict)
        except (ValueError, RecursionError):
            return False

    def _job_id(self, response: Response[Any]) -> str | None:
        """The id of the job. The rows are accepted even if the response cannot be read."""
        try:
            document = response.decode(self.loads)
        except BadResponseError:
            return None
        found = getattr(getattr(document, "data", None), "id", None)
        return found if isinstance(found, str) and found else None

    def _note(self, outcome: Outcome, write: Callable[[], None]) -> Flow[None]:
        """Record something. The outcome is right even if that fails."""
        try:
            yield from tell(self.ledger, write)
        except JournalError as error:
            outcome.error = outcome.error or error


def _nonsense(response: Response[Any]) -> BadResponseError:
    operation = response.operation
    return BadResponseError(
        f"{operation.info.id}: HTTP {response.status_code} with a body that is not the API's",
        status_code=response.status_code,
        headers=response.headers,
        content=response.content,
        operation=operation,
    )


def may_repeat(operation: Operation[Any], rows: Chunk) -> bool:
    """Whether it is safe to send these rows a second time."""
    return attrs.evolve(operation, body=rows.content).replayable
