"""All mutants of the targets, one after the other, and the table of what was noticed."""

from __future__ import annotations

import argparse
import os
import tempfile
import time
import tomllib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import attrs

from .mutants import Mutant, mutants_of
from .targets import ROOT, TARGETS, Source, Target
from .trial import Trial, load_what_tests_need

__all__ = ["main"]

_EQUIVALENT = Path(__file__).with_name("equivalent.toml")
_RESULTS = ROOT / "tests" / "benchmarks" / "results.md"
_HEADING = "\n## Mutants\n"
_PAUSE = 0.01


@attrs.define
class Score:
    """What became of the mutants of a target."""

    killed: int = 0
    equivalent: int = 0
    survivors: list[str] = attrs.field(factory=list[str])
    unknown: list[str] = attrs.field(factory=list[str])
    """Entries of the list of equivalent mutants that fit none."""
    seconds: float = 0.0

    @property
    def mutants(self) -> int:
        """Those that count."""
        return self.killed + len(self.survivors)

    @property
    def rate(self) -> float:
        """The share that was noticed."""
        return self.killed / max(1, self.mutants)


@attrs.frozen
class Campaign:
    """How to go about it.

    Attributes:
        jobs: forks at a time.
        every: take each so manieth mutant only.
        log: where what the tests print goes.
    """

    jobs: int
    every: int
    log: str

    def run(self, target: Target) -> Score:
        """Try all mutants of ``target``; print those that survive."""
        score, began = Score(), time.monotonic()
        limit = 20 + 10 * self._seconds_without_mutant(target)
        waiting = self._trials(target, score)
        running: list[tuple[Source, Mutant, Trial]] = []
        while True:
            while len(running) < self.jobs and (found := next(waiting, None)):
                running.append(found)
                found[2].start()
            if not running:
                break
            time.sleep(_PAUSE)
            for source, mutant, trial in [one for one in running if one[2].ended(limit)]:
                running.remove((source, mutant, trial))
                if trial.code_of_exit == 0:
                    score.survivors.append(f"{source.path}: {mutant}")
                    print(f"survived: {source.path}: {mutant}", flush=True)
                else:
                    score.killed += 1
        score.seconds = time.monotonic() - began
        return score

    def _trials(self, target: Target, score: Score) -> Iterator[tuple[Source, Mutant, Trial]]:
        known = _equivalents()
        number = 0
        for source in target.sources:
            here = known.get(str(source.path), set())
            for mutant in mutants_of((ROOT / source.path).read_text(encoding="utf-8")):
                if (mutant.before, mutant.after) in here:
                    here.discard((mutant.before, mutant.after))
                    score.equivalent += 1
                    continue
                number += 1
                if number % self.every == 0:
                    yield source, mutant, Trial(source.module, source.path, mutant.code, target.selection)
            score.unknown += [f"{source.path}: {before}  ->  {after}" for before, after in sorted(here)]

    def _seconds_without_mutant(self, target: Target) -> float:
        trial = Trial(target.sources[0].module, target.sources[0].path, None, target.selection)
        trial.start(self.log)
        while not trial.ended(600):
            time.sleep(_PAUSE)
        if trial.code_of_exit != 0:
            print(Path(self.log).read_text(encoding="utf-8"))
            raise SystemExit(f"{target.name}: the tests fail without a mutant")
        return trial.seconds


def _equivalents() -> dict[str, set[tuple[str, str]]]:
    found: dict[str, set[tuple[str, str]]] = {}
    for path, entries in tomllib.loads(_EQUIVALENT.read_text(encoding="utf-8")).items():
        found[path] = {(entry["before"], entry["after"]) for entry in entries if entry["reason"]}
    return found


def _table(scores: dict[str, Score], every: int) -> str:
    rows = [
        f"| {name} | {score.mutants} | {score.killed} | {score.rate:.1%} | {score.equivalent} | {score.seconds:.0f} s |"
        for name, score in scores.items()
    ]
    mutants, killed = (sum(getattr(score, name) for score in scores.values()) for name in ("mutants", "killed"))
    spared = sum(score.equivalent for score in scores.values())
    seconds = sum(score.seconds for score in scores.values())
    share = "all mutants" if every == 1 else f"each {every}th mutant"
    return "\n".join(
        [
            f"{datetime.now(UTC).date()}, {share}, {os.cpu_count()} cores. Written by `make mutants`.",
            "",
            "| module | mutants | killed | rate | equivalent, with a reason | time |",
            "|---|---|---|---|---|---|",
            *rows,
            f"| all | {mutants} | {killed} | {killed / max(1, mutants):.1%} | {spared} | {seconds:.0f} s |",
        ]
    )


def main(arguments: Sequence[str]) -> int:
    """Run what ``arguments`` say; 1 if the tests notice less than they should."""
    names = [target.name for target in TARGETS]
    parser = argparse.ArgumentParser(description="Change the code, one place at a time, and see if the tests notice.")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"of {', '.join(names)}; default: all")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="forks at a time (default: one per core)")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="try each Nth mutant only")
    parser.add_argument("--keep", action="store_true", help="write the table to tests/benchmarks/results.md")
    parser.add_argument("--least", type=float, default=90.0, metavar="PERCENT", help="rate to reach (default: 90)")
    given = parser.parse_args(arguments)
    if wrong := set(given.targets) - set(names):
        parser.error(f"unknown target {', '.join(sorted(wrong))}; expected {', '.join(names)}")
    chosen = [target for target in TARGETS if target.name in (given.targets or names)]
    os.chdir(ROOT)
    load_what_tests_need([path for target in chosen for path in target.selection if path.endswith(".py")])
    with tempfile.TemporaryDirectory() as directory:
        campaign = Campaign(given.jobs, given.every, str(Path(directory) / "log"))
        scores = {target.name: campaign.run(target) for target in chosen}
    table = _table(scores, given.every)
    print(f"\n{table}")
    if given.keep:
        before = _RESULTS.read_text(encoding="utf-8").partition(_HEADING)[0].rstrip("\n")
        _RESULTS.write_text(f"{before}\n{_HEADING}\n{table}\n", encoding="utf-8")
    mutants, killed = (sum(getattr(score, name) for score in scores.values()) for name in ("mutants", "killed"))
    unknown = [entry for score in scores.values() for entry in score.unknown]
    for entry in unknown:
        print(f"{_EQUIVALENT.name}: no such mutant: {entry}")
    return 0 if killed >= mutants * given.least / 100 and not unknown else 1
