"""What a faulty network does to rows, memory and deadlines. `python tests/benchmarks/reliability.py` runs alone."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[:1] = [str(_ROOT), str(_ROOT / "generated")]

from klaviyo_ext.testing import SpecServer  # noqa: E402
from tests.benchmarks.figure import Figure  # noqa: E402
from tests.ext.bulk.killing import CatalogItems, Suppressions, kill_until_done  # noqa: E402
from tests.harness.bombing import blasts  # noqa: E402
from tests.harness.breaking_server import breaking  # noqa: E402
from tests.harness.broken_answers import ANSWERS  # noqa: E402
from tests.harness.faulty_proxy import FAULTS, proxied  # noqa: E402
from tests.harness.judging import DEADLINE, Trial, outcomes, wrong_with  # noqa: E402
from tests.harness.proxied_runs import IMPORTS, imported  # noqa: E402
from tests.harness.public_calls import CALLS, TokensAndExamples  # noqa: E402

__all__ = ["NOTES", "figures"]

_KINDS = ("blocking", "async")

NOTES = tuple(
    """
Faulty network: a proxy on sockets between clients and FakeKlaviyo breaks 30 % of the exchanges: cut or reset before,
within and after them, truncated, garbled, repeated, delayed, other answers. Imports have a journal and are run until
they are done. Lost: told as accepted, and not at the server. Doubled: there more than once, and not told. Not told:
missing there, and the report is ok, or told as refused, and there.
Broken answers: each kind (status lines, headers, encodings, bodies, documents, errors, ends of connections) meets every
public call of both clients. Wrong: neither an error of klaviyo_ext nor the value that was said.
Bombs: small answers that grow and answers that never end, each for five calls. Peak memory: of the whole process.
""".strip()
    .replace("\nBroken", "\0Broken")
    .replace("\nBombs", "\0Bombs")
    .replace("\n", " ")
    .split("\0")
)
"""What the rows mean."""


def figures(scale: float = 1.0) -> Iterator[Figure]:
    """The figures; ``scale`` is the share of the runs."""
    yield from _proxied(max(1, round(20 * scale)))
    yield from _killed(max(1, round(10 * scale)))
    yield from _answers(1 if scale == 1 else 10)
    yield from _overrun(1 if scale == 1 else 10)
    yield from _bombs()


def _proxied(seeds: int) -> Iterator[Figure]:
    for name in IMPORTS:
        rows = faults = runs = lost = doubled = untold = 0
        for seed in range(seeds):
            for kind in _KINDS:
                with tempfile.TemporaryDirectory() as directory:
                    found = imported(kind, name, seed, Path(directory) / "import.sqlite")
                rows, faults, runs = rows + found.rows, faults + found.faults, runs + len(found.reports)
                lost, doubled = lost + len(found.account.lost), doubled + len(found.account.doubled)
                untold += len(found.account.blamed) + len(found.account.not_told)
        title = f"faulty network, {name}, {rows:,} rows, {faults:,} faults: lost, doubled, not told"
        extra = f"{lost} lost, {doubled} doubled, {untold} not told; {2 * seeds} imports in {runs} runs"
        yield Figure(title, float(lost + doubled + untold), "count", 1, extra)


def _killed(seeds: int) -> Iterator[Figure]:
    kinds = [fault for fault in FAULTS if fault not in {"request twice", "html 400", "truncated"}]
    for what in (Suppressions, CatalogItems):
        kills = wrong = 0
        for seed in range(seeds):
            with tempfile.TemporaryDirectory() as directory:
                front = partial(proxied, seed=seed, rate=0.05, kinds=kinds)
                found = kill_until_done(what, 5_000, 5, Path(directory) / "import.sqlite", seed, front)
            kills += found.kills
            try:
                found.check(what)
            except AssertionError:
                wrong += 1
        title = f"faulty network and kills, {seeds * 5_000:,} {'suppressions' if what is Suppressions else 'items'}"
        yield Figure(f"{title}, {kills} kills: imports with a row that is not accounted for", wrong, "count", 1, "")


def _answers(step: int) -> Iterator[Figure]:
    answers = [answer for answer in ANSWERS if not answer.slow][::step]
    ending = {answer.name for answer in ANSWERS if answer.ends}
    count = wrong = 0
    with breaking(TokensAndExamples(SpecServer()), {answer.name: answer.play for answer in ANSWERS}, ending) as server:
        for kind in _KINDS:
            right = {o.trial.call: o.value for o in outcomes(kind, server.url, [Trial(c, "fine") for c in CALLS])}
            for answer in answers:
                found = outcomes(kind, server.url, [Trial(call, answer.name) for call in CALLS])
                count += len(found)
                wrong += sum(wrong_with(outcome, answer, right[outcome.trial.call]) is not None for outcome in found)
    yield Figure(f"{len(answers)} kinds of broken answers, {count:,} calls: wrong", float(wrong), "count", 1, "")


def _overrun(step: int) -> Iterator[Figure]:
    answers = [answer for answer in ANSWERS if answer.slow]
    calls = [call for call in CALLS if call.bounded][::step]
    trials = [Trial(call, answer.name) for answer in answers for call in calls]
    ending = {answer.name for answer in answers}
    with breaking(TokensAndExamples(SpecServer()), {answer.name: answer.play for answer in answers}, ending) as server:
        seconds = [
            outcome.seconds
            for kind in _KINDS
            for outcome in outcomes(kind, server.url, trials, deadline=DEADLINE, at_a_time=4)
        ]
    title = f"longest overrun of a deadline of {DEADLINE} s, {len(seconds):,} calls whose answers drip or never end"
    yield Figure(title, max(seconds) - DEADLINE, "seconds", 1, f"mean {sum(seconds) / len(seconds):.2f} s a call")


def _bombs() -> Iterator[Figure]:
    found = [blast for kind in _KINDS for blast in blasts(kind)]
    for bomb in dict.fromkeys(blast.bomb for blast in found):
        those = [blast for blast in found if blast.bomb == bomb]
        extra = f"at most {max(blast.seconds for blast in those):.1f} s"
        yield Figure(f"peak memory, {bomb}", max(blast.megabytes for blast in those), "megabytes", 200, extra)


def main() -> None:
    """Print the figures; the first argument is the share of the runs."""
    for figure in figures(float(sys.argv[1]) if len(sys.argv) > 1 else 1.0):
        print(figure, flush=True)


if __name__ == "__main__":
    main()
