"""Figures of bulk: what it costs to make requests of records, and the memory of it."""

from __future__ import annotations

import json

from .measure import measure_process, median, ratio
from .number_forms import MEGABYTES, TIMES
from .peers import Client
from .report import Report, Row

__all__ = ["measure"]

_PROFILES = """
def profiles(count):
    for number in range(count):
        yield {
            "type": "profile",
            "attributes": {
                "email": f"person{number}@example.com",
                "external_id": f"crm-{number}",
                "first_name": "Ann",
                "last_name": "Novakova" if number % 10 else "Nov\\u00e1kov\\u00e1",
                "location": {"city": "Brno", "country": "Czech Republic", "zip": "60200"},
                "properties": {"tier": "gold", "score": number, "newsletter": True, "tags": ["a", "b"]},
            },
        }
"""

_SPEED = (
    _PROFILES
    + """
import gc, json, time
from collections import deque
from klaviyo_client import operations
from klaviyo_client.models import ProfileUpsertAttributes
from klaviyo_ext.bulk.chunking import chunk
from klaviyo_ext.people import ProfileDraft

limits = operations["bulk_import_profiles"].bulk
rows = list(profiles({count}))
attributes = [row["attributes"] for row in rows]
few = attributes[: {count} // 10]
models = [ProfileUpsertAttributes.from_dict(row) for row in few]
drafts = [ProfileDraft() for _ in few]
for draft, row in zip(drafts, few):
    for name in ("email", "external_id", "first_name", "last_name"):
        setattr(draft, name, row[name])
    for name, value in row["properties"].items():
        draft.properties[name] = value

def through(rows, **options):
    return lambda: deque(chunk(rows, limits, **options), maxlen=0)

tasks = {
    "floor": lambda: json.dumps(rows),
    "keep": through(rows),
    "separate": through(rows, duplicates="separate"),
    "first": through(rows, duplicates="first"),
    "last": through(rows, duplicates="last"),
    "attributes": through(attributes),
    "few": lambda: json.dumps(few),
    "models": through(models),
    "drafts": through(drafts),
}
found = {name: [] for name in tasks}
for _ in range({rounds}):
    for name, task in tasks.items():
        gc.collect()
        start = time.process_time()
        task()
        found[name].append(time.process_time() - start)
print(json.dumps(found))
"""
)

_MEMORY = (
    _PROFILES
    + """
import re
from klaviyo_client import operations
from klaviyo_ext.bulk.chunking import chunk

def peak():
    return int(re.search(r"VmHWM:\\s*(\\d+)", open("/proc/self/status").read())[1]) / 1024

before = peak()
limits = operations["bulk_import_profiles"].bulk
assert sum(map(len, chunk(profiles({count}), limits, duplicates="{policy}"))) == {count}
print(peak() - before)
"""
)

_TITLES = {
    "keep": "resource objects",
    "separate": 'resource objects, duplicates="separate"',
    "first": 'resource objects, duplicates="first"',
    "last": 'resource objects, duplicates="last"',
    "attributes": "attributes",
    "models": "models",
    "drafts": "drafts",
}
_FLOORS = {"models": "few", "drafts": "few"}


def measure(report: Report, ours: Client, scale: float) -> None:
    """Add the rows."""
    count = 100_000
    code = _SPEED.replace("{count}", str(count)).replace("{rounds}", str(max(3, round(9 * scale))))
    found = json.loads(measure_process(str(ours.python), code, ours.environment).printed)
    for task, title in _TITLES.items():
        floor = _FLOORS.get(task, "floor")
        rows = count if floor == "floor" else count // 10
        extra = {"ours": f"{median(found[task]) / rows * 1e6:.1f} µs a record"}
        figures = {"ours": ratio(found[task], found[floor])}
        limit = {"keep": 1.5, "models": 2.5, "drafts": 2.5}.get(task)
        report.add(Row(f"records to request bytes over json.dumps: {title}", figures, TIMES, limit, extra))
    count = max(100_000, round(1_000_000 * scale))
    for policy in ("keep", "separate"):
        code = _MEMORY.replace("{count}", str(count)).replace("{policy}", policy)
        grown = float(measure_process(str(ours.python), code, ours.environment).printed)
        title = f'peak memory of chunking {count:,} profiles, duplicates="{policy}", beyond the imports'
        report.add(Row(title, {"ours": grown}, MEGABYTES, 150))
    report.note(
        "Records to request bytes: 100,000 profiles of 275 bytes (models and drafts: 10,000), in processor time; the "
        "floor is json.dumps of the list of their resource objects, which no request could carry."
    )
