"""All measures, in one run.

Figures are ratios to a floor that is measured in the same process, in turns: what the same work costs with the
libraries below alone. The two peers do the same work on the same bytes. Nothing leaves this machine.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Any

from . import bulk, checkers, exporting, ext, files, frames, rendering, source, weight
from .growth import Cost, exponent, measure_growth
from .measure import median, ratio
from .number_forms import COUNT, FEW_MILLISECONDS, FINE_SECONDS, MEGABYTES, PERCENT, SECONDS, TIMES
from .payload import page
from .peers import ROOT, Client, find_clients
from .processes import FLOOR, IMPORTS, import_seconds, one_call, show_import_times
from .report import Report, Row
from .worker import Worker, served, take_turns, workers

__all__ = ["main"]

_SIZES = (1000, 3000, 10_000)
"""Operations of the documents that show how the cost of rendering grows."""

_Found = dict[str, dict[str, Any]]

_NEEDED = {
    "ours": "from klaviyo_client import Client, models; from klaviyo_client.api import profiles; models.Profile",
    "official": "import klaviyo_api; klaviyo_api.KlaviyoAPI('k').Profiles",
    "stock": "import klaviyo_api_client.api.profiles.get_profiles",
}
"""What a program that gets profiles has imported in the end, some of it late."""


def main(arguments: Sequence[str]) -> int:
    """Run the command; the exit code says only whether figures could be taken, not whether they are good."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ours", action="store_true", help="leave the peers out, and results.md as it is")
    parser.add_argument("--quick", action="store_true", help="fewer rounds; leaves results.md as it is")
    parser.add_argument("--short", action="store_true", help="leave out the long runs; their rows in results.md stay")
    parser.add_argument(
        "--imports", metavar="STATEMENT", nargs="?", const=IMPORTS[2], help="only show what imports cost"
    )
    parser.add_argument("--exports", action="store_true", help="only measure exports; leaves results.md as it is")
    parser.add_argument(
        "--frames", action="store_true", help="only measure frames, files, pages and bulk; leaves results.md"
    )
    parser.add_argument("--source", action="store_true", help="only count code, and run type checkers on an app")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.child:
        _be_child(options.child)
        return 0
    if options.exports:
        report = Report({"ours": "this project", "official": "", "stock": ""})
        exporting.measure(report, 0.1 if options.quick else 1.0)
        report.write(keep=False)
        return 0
    clients = find_clients(only_ours=options.ours or options.frames or bool(options.imports))
    if options.frames:
        report = Report({"ours": "this project", "official": "", "stock": ""})
        scale = 0.3 if options.quick else 1.0
        bulk.measure(report, clients[0], scale)
        frames.measure(report, clients[0], scale)
        files.measure(report, clients[0], scale)
        report.write(keep=False)
        return 0
    if options.imports:
        show_import_times(clients[0], options.imports)
        return 0
    titles = {"ours": "this project", "official": "klaviyo-api", "stock": "openapi-python-client"}
    report = Report(titles | {client.name: client.title for client in clients})
    for client in clients:
        if client.missing:
            report.note(f"{client.title} could not be had and is left out: {client.missing}")
    present = [client for client in clients if not client.missing]
    scale = 0.3 if options.quick else 1.0
    if options.source:
        _measure_source(report, present, scale)
        report.write(keep=False)
        return 0
    _measure_source(report, present, scale)
    _measure_rendering(report, present, scale)
    _measure_imports(report, present, scale)
    weight.measure(report, present)
    with served(clients[0]) as url:
        _measure_processes(report, present, url, scale)
        with workers(clients) as made:
            _measure_decoding(report, made, scale)
            _measure_calls(report, made, url, scale)
            _measure_memory(report, made)
        ext.measure(report, present, url, scale)
    bulk.measure(report, clients[0], scale)
    frames.measure(report, clients[0], scale)
    files.measure(report, clients[0], scale)
    exporting.measure(report, scale)
    if not options.short:
        _run_script(report, "limits.py")
        _measure_bulk(report, 0.02 if options.quick else 1.0)
    _explain(report)
    report.write(keep=not options.ours and not options.quick, partly=options.short)
    return 0


def _be_child(role: str) -> None:
    if role == "server":
        from .server import main as serve

        serve()
    else:
        from .children.loop import main as work

        work(role)


def _measure_source(report: Report, clients: Sequence[Client], scale: float) -> None:
    source.measure(report)
    checkers.measure(report, clients, _times(3, scale))


def _measure_rendering(report: Report, clients: Sequence[Client], scale: float) -> None:
    operations = {client.name: float(rendering.count_operations(client)) for client in clients}
    report.add(Row("operations with a function", operations, COUNT))
    counts = {client.name: rendering.count_lines(client) for client in clients}
    report.add(Row("files", {name: float(files) for name, (files, _) in counts.items()}, COUNT, 95))
    report.add(Row("lines", {name: float(lines) for name, (_, lines) in counts.items()}, COUNT, 45_000))
    files, lines = rendering.count_lines(clients[0], beta=True)
    report.add(Row("files, the betas included", {"ours": float(files)}, COUNT))
    report.add(Row("lines, the betas included", {"ours": float(lines)}, COUNT))
    seconds: dict[str, float] = {}
    for client in clients:
        if client.name != "official":
            try:
                seconds[client.name] = rendering.regenerate(client, _times(3, scale))
            except Exception as error:  # noqa: BLE001 - the other figures are wanted all the same
                report.note(f"{client.title} could not be rendered: {error}")
    if "ours" in seconds:
        report.add(Row("full regeneration, formatted", seconds, SECONDS, 10))
    _measure_growth(report, scale)


def _measure_growth(report: Report, scale: float) -> None:
    costs: list[Cost] = []
    for cost in measure_growth(_SIZES if scale == 1 else _SIZES[:-1]):
        costs.append(cost)
        title = f"rendering {cost.operations:,} operations, formatted"
        report.add(Row(f"{title}: seconds", {"ours": cost.seconds}, SECONDS))
        report.add(Row(f"{title}: memory", {"ours": cost.bytes / 1e6}, lambda mb: f"{mb:,.0f} MB", 2000))
    report.add(Row("... grows as operations to the power of", {"ours": exponent(costs)}, "{:.2f}".format, 1.2))


def _measure_imports(report: Report, clients: Sequence[Client], scale: float) -> None:
    ours = import_seconds(clients[0], (FLOOR, *IMPORTS), _times(15, scale))
    floor = ours.pop(FLOOR)
    report.note(f"Floor of the import ratios: `{FLOOR}`, {floor * 1000:.0f} ms.")
    for statement, seconds in ours.items():
        report.add(Row(f"`{statement}` over `{FLOOR}`", {"ours": seconds / floor}, TIMES, 1.0))
    runs = {"ours": 11, "official": 11, "stock": 3}
    taken: dict[str, float] = {}
    for client in clients:
        statement = _NEEDED[client.name]
        found = import_seconds(client, [statement], _times(runs[client.name], scale))
        if statement in found:
            taken[client.name] = found[statement]
    report.add(Row("imports for get_profiles", taken, _milliseconds))


def _measure_processes(report: Report, clients: Sequence[Client], url: str, scale: float) -> None:
    found = one_call(clients, url, _times(15, scale))
    nothing = found.pop("nothing")
    report.note(
        f"An interpreter that only starts and ends: {min(process.seconds for process in nothing):.3f} s, "
        f"{nothing[0].megabytes:.0f} MB."
    )
    # The best one: other programs on the machine can only add to wall time.
    best = {name: min(process.seconds for process in done) for name, done in found.items()}
    usual = {
        name: f"median of {len(done)}: {median([process.seconds for process in done]):.3f} s"
        for name, done in found.items()
    }
    report.add(Row("process with one get_profiles: wall, the best", best, FINE_SECONDS, 0.15, usual))
    memory = {name: median([process.megabytes for process in done]) for name, done in found.items()}
    report.add(Row("process with one get_profiles: peak memory", memory, MEGABYTES, 35))


def _measure_decoding(report: Report, made: Sequence[Worker], scale: float) -> None:
    found = take_turns(made, "decoding", turns=_times(8, scale), rounds=25)
    found = _drop_failed(report, found, "decoding")
    loads = _per_client(found, lambda tasks: median(tasks["loads"]) * 1000)
    report.add(Row("json.loads of the page (floor)", loads, FEW_MILLISECONDS))
    report.add(_compare("bytes to typed objects over json.loads", found, "decode", "loads", 2))
    quiet = _drop_failed(
        report, take_turns(made, "decoding", turns=_times(4, scale), rounds=25, collect=False), "decoding"
    )
    report.add(_compare("the same without garbage collection", quiet, "decode", "loads"))
    report.add(_compare("to_dict of the page over json.loads", found, "to_dict", "loads_again"))
    report.add(_compare("reading every field over reading dicts", found, "read", "read_plain"))


def _measure_calls(report: Report, made: Sequence[Worker], url: str, scale: float) -> None:
    found = _drop_failed(report, take_turns(made, "network", turns=_times(8, scale), rounds=25, url=url), "calls")
    for size in (1, 100):
        floor, call = f"floor_{size}", f"call_{size}"
        limit = 1.25 if size == 1 else None
        report.add(_compare(f"call for a page of {size} over bare HTTP", found, call, floor, limit))


def _measure_memory(report: Report, made: Sequence[Worker]) -> None:
    found = _drop_failed(report, {worker.name: worker.ask("memory") for worker in made}, "memory")
    figures = _per_client(found, lambda sizes: sizes["typed"] / sizes["plain"])
    extra = {name: f"{sizes['typed'] / 1e6:.2f} MB" for name, sizes in found.items()}
    report.add(Row("memory of a decoded page over dicts", figures, TIMES, extra=extra))


def _measure_bulk(report: Report, scale: float) -> None:
    """Runs of a million rows."""
    _run_script(report, "soak.py", str(scale))


def _run_script(report: Report, name: str, *arguments: str) -> None:
    """Add what a script prints; it is run by a process that has the libraries of the tests."""
    command = [sys.executable, str(ROOT / "tests" / "benchmarks" / name), *arguments, "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            found: dict[str, Any] = json.loads(line)
            if "note" in found:
                report.note(found["note"])
            else:
                form = _FORMS[found["unit"]]
                figures, extra = {"ours": found["figure"]}, {"ours": found["extra"]}
                report.add(Row(found["title"], figures, form, found["limit"], extra))
    if process.returncode:
        report.note(f"{' '.join(command)} failed")


def _explain(report: Report) -> None:
    report.note(
        "The page: 100 profiles with subscriptions, predictive analytics, location, properties and relationships; "
        f"{len(page(100)):,} bytes, the same for all."
    )
    report.note(
        "Ratios: median over rounds in which the task and its floor take turns; in brackets the median of the task. "
        "Processor time for what computes, wall time for calls and processes. Garbage is collected unless stated."
    )
    report.note("Each client runs in an environment of its own with what it needs and no more.")
    report.note("Official: the newest release, which may be of a later revision; decoded by its own deserializer.")
    report.note(
        "Stock: rendered from the newest facts in spec/ with `literal_enums: true`. Of the attributes of a profile it "
        "types only subscriptions and predictive analytics, and leaves the others in a dict."
    )
    report.note("Bare HTTP: httpx (official: urllib3) on a kept connection to loopback, and json.loads of the answer.")
    report.note(
        "Servers that fail do so always and in the same way; the seconds are those until the caller has the exception, "
        "which is named. The clients are as they come. Waits beyond Retry-After: 1,000 times each on a simulated "
        "clock, and once on the real one."
    )
    report.note(
        "get_profiles over many profiles: pages of 100 full profiles, out of memory. Growth, after the first tenth of "
        "the walk, of the resident memory and of the peak of what Python has allocated."
    )
    report.note("Peak memory: of the whole process, libraries and interpreter included.")


def _compare(title: str, found: _Found, task: str, floor: str, limit: float | None = None) -> Row:
    """A row of medians of ``task`` over medians of ``floor``."""
    found = {name: tasks for name, tasks in found.items() if task in tasks}
    figures = _per_client(found, lambda tasks: ratio(tasks[task], tasks[floor]))
    extra = {name: f"{median(tasks[task]) * 1000:.2f} ms" for name, tasks in found.items()}
    return Row(title, figures, TIMES, limit, extra)


def _per_client(found: _Found, figure: Callable[[dict[str, Any]], float]) -> dict[str, float]:
    return {name: figure(tasks) for name, tasks in found.items()}


def _drop_failed(report: Report, found: _Found, what: str) -> _Found:
    for name, tasks in found.items():
        if "error" in tasks:
            report.note(f"{what}, {name}: {tasks['error']}")
    return {name: tasks for name, tasks in found.items() if "error" not in tasks}


def _times(most: int, scale: float) -> int:
    return max(1, round(most * scale))


def _milliseconds(figure: float) -> str:
    return f"{figure * 1000:,.0f} ms"


_FORMS = {"count": COUNT, "share": PERCENT, "megabytes": MEGABYTES, "seconds": FINE_SECONDS}
"""How figures of a soak are written, by unit."""
