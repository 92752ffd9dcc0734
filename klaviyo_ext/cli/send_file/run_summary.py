"""The summary at the end of a command."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import attrs

from ...bulk import BulkReport
from ...people.consents import ADDRESSES
from ..terminal.error_lines import say
from ..terminal.exit_codes import ExitCode
from .dry_run import DryRun
from .rejects_file import Rejects

__all__ = ["Outcome", "print_dry_run", "print_json", "print_summary"]


_CONTINUED = (ExitCode.RESUMABLE, ExitCode.HUNG_UP, ExitCode.INTERRUPTED, ExitCode.TERMINATED)


@attrs.frozen
class Outcome:
    """The result of sending a file.

    Attributes:
        report: report of the run.
        code: exit status.
        source: name of the file.
        rejects: the rejected rows.
        first: errors of the first rejected rows.
        rejects_path: file with the rejected rows; ``None`` if there are none.
        journal: path of the resume file.
        quirks: what was changed in cells.
        dropped: columns that speak of consent and were ignored.
    """

    report: BulkReport
    code: ExitCode
    source: str
    rejects: Rejects
    first: Sequence[str]
    rejects_path: Path | None
    journal: Path | None
    dropped: Sequence[str] = ()
    quirks: Sequence[str] = ()


def print_summary(outcome: Outcome) -> None:
    """Write the counts, the first rejected rows, and what to do next, to standard error."""
    report = outcome.report
    if not report.read and not report.interrupted:
        say(f"{outcome.source} has no rows; nothing to send")
        return
    counts = {
        "rows read": report.read,
        "accepted": report.accepted,
        "sent by an earlier run": report.resumed,
        "completed by jobs": report.completed,
        "filtered out": report.filtered,
        "without consent": report.without_consent,
        **{f"{channel} left out": count for channel, count in report.channels_left_out.items()},
        "failed": report.failed_count,
        "of them unnamed": report.unnamed_count,
        "not confirmed": report.unconfirmed,
        "set aside": report.set_aside_count,
        "unknown outcome": report.unknown_count,
        "sent again": report.repeated_count,
        "not sent": report.unsent,
        "requests": report.requests,
        "retries": report.retries,
        "jobs": len(report.jobs),
    }
    always = ("rows read", "accepted", "requests")
    _print_table([(name, f"{count:,}") for name, count in counts.items() if count or name in always], report.seconds)
    for quirk in outcome.quirks:
        say(quirk)
    _print_rejects(outcome)
    _print_columns(report, outcome.dropped)
    _print_jobs(report)
    if report.ended_in is not None:
        say(f"the request with rows {report.ended_in[0] + 1:,} to {report.ended_in[1] + 1:,} failed")
    if report.resumed and not report.requests and not report.interrupted:
        say(f"an earlier run has sent all rows; use --restart to send them again (journal: {outcome.journal})")
    if outcome.code in _CONTINUED and outcome.journal is not None:
        say(f"run the same command again to continue (journal: {outcome.journal})")
    elif report.interrupted and outcome.journal is None and report.accepted:
        say("no journal: the same command would send all rows again")
    elif report.unfinished_jobs and outcome.code is ExitCode.OK:
        count = len(report.unfinished_jobs)
        unfinished = "1 job is" if count == 1 else f"{count:,} jobs are"
        say(f"{unfinished} not finished; see klaviyo-ext jobs list")


def print_json(outcome: Outcome) -> None:
    """Write the report as JSON to standard output."""
    rows = ("failed", "set_aside", "unknown")  # see the file of rejected rows, which has all of them
    found = {name: value for name, value in outcome.report.to_dict().items() if name not in rows} | {
        "exit_code": int(outcome.code),
        "reasons": outcome.rejects.reasons,
        "first_rejects": list(outcome.first),
        "quirks": list(outcome.quirks),
        "rejected": len(outcome.rejects),
        "rejects": None if outcome.rejects_path is None else str(outcome.rejects_path),
        "ignored_consent_columns": list(outcome.dropped),
        "journal": None if outcome.journal is None else str(outcome.journal),
    }
    sys.stdout.write(f"{json.dumps(found, indent=2, ensure_ascii=False)}\n")


def print_dry_run(
    found: DryRun,
    rejects: Rejects,
    first: Sequence[str],
    dropped: Sequence[str],
    quirks: Sequence[str] = (),
    *,
    as_json: bool,
) -> None:
    """Write what would be sent to standard output."""
    report = found.report
    counts = {
        "rows": report.read,
        "rows_to_send": report.accepted,
        "requests": found.requests,
        "bytes": found.bytes,
        "filtered": report.filtered,
        "without_consent": report.without_consent,
        "channels_left_out": report.channels_left_out,
        "ignored_consent_columns": list(dropped),
        "set_aside": report.set_aside_count,
        "reasons": rejects.reasons,
        "first_rejects": list(first),
        "quirks": list(quirks),
    }
    if as_json:
        sys.stdout.write(f"{json.dumps({**counts, 'first_requests': found.shown}, indent=2, ensure_ascii=False)}\n")
        return
    for number, request in enumerate(found.shown, 1):
        records, shown = request["records"], request["records_shown"]
        more = f", {shown} of them shown" if shown < records else ""
        sys.stdout.write(f"request {number}: {request['method']} {request['url']}\n")
        sys.stdout.write(f"{request['bytes']:,} bytes, {records:,} records{more}\n")
        sys.stdout.write(f"{json.dumps(request['body'], indent=2, ensure_ascii=False)}\n\n")
    for quirk in quirks:
        say(quirk)
    _print_first(first, len(rejects))
    reasons = ", ".join(f"{count:,} {reason}" for reason, count in rejects.reasons.items())
    unwanted = [
        *([f"{report.filtered:,} filtered out"] if report.filtered else []),
        *([f"{report.without_consent:,} without consent"] if report.without_consent else []),
    ]
    _print_columns(report, dropped)
    sys.stdout.write(
        f"{report.read:,} rows: {report.accepted:,} in {found.requests:,} requests of {found.bytes:,} bytes, "
        f"{''.join(f'{each}, ' for each in unwanted)}"
        f"{report.set_aside_count:,} set aside{f' ({reasons})' if reasons else ''}; nothing was sent\n"
    )


def _print_table(rows: Iterable[tuple[str, str]], seconds: float) -> None:
    table = [*rows, ("seconds", f"{seconds:,.1f}")]
    names, values = (max(map(len, column)) for column in zip(*table, strict=True))
    for name, value in table:
        say(f"{name:<{names}}  {value:>{values}}")


def _print_columns(report: BulkReport, dropped: Sequence[str]) -> None:
    """Name what a person may not expect: columns about consent that had no use, channels without an address."""
    if dropped:
        what = "this column, which speaks" if len(dropped) == 1 else "these columns, which speak"
        say(f"ignored {what} of consent: {', '.join(map(repr, dropped))}")
    for channel, count in report.channels_left_out.items():
        say(f"{count:,} {'row was' if count == 1 else 'rows were'} taken without {channel}: no {ADDRESSES[channel]}")


def _print_jobs(report: BulkReport) -> None:
    """Say what jobs have not done, and why."""
    if report.unnamed_count:
        say(f"the server does not say which rows {report.unnamed_count:,} of the failures are")
    found = Counter(job.status for job in report.jobs if job.finished and job.status != "complete")
    for status, count in found.items():
        say(f"{count:,} {'job is' if count == 1 else 'jobs are'} {status}; its rows may not be done")
    short = [job for job in report.jobs if job.status == "complete" and job.unconfirmed]
    if short:
        say(f"job {short[0].id} does not count all of its {short[0].rows:,} rows ({len(short):,} in all)")


def _print_rejects(outcome: Outcome) -> None:
    rejects = outcome.rejects
    _print_first(outcome.first, len(rejects))
    if outcome.rejects_path is not None:
        reasons = ", ".join(f"{count:,} {reason}" for reason, count in rejects.reasons.items())
        say(f"rejected rows ({reasons}): {outcome.rejects_path}")


def _print_first(first: Sequence[str], count: int) -> None:
    for text in first:
        say(text)
    if count > len(first):
        say(f"... and {count - len(first):,} more")
