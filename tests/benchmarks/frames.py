"""Figures at the borders to other libraries: rows of frames to requests; pages decoded, read and given back."""

from __future__ import annotations

import json

from .measure import measure_process, median, ratio
from .number_forms import TIMES
from .peers import Client, with_libraries
from .report import Report, Row

__all__ = ["measure"]

_TIMED = """
import gc, json, time
from collections import deque

def timed(tasks, rounds):
    found = {name: [] for name in tasks}
    for _ in range(rounds):
        for name, task in tasks.items():
            gc.collect()
            start = time.process_time()
            result = task()
            found[name].append(time.process_time() - start)
            del result
    return found
"""

_FRAMES = (
    _TIMED
    + """
from datetime import datetime, timedelta, timezone
import httpx, pandas, polars, pyarrow
from klaviyo_client import operations
from klaviyo_ext import Klaviyo, rows
from klaviyo_ext.bulk import chunk

COUNT = {count}
limits = operations["bulk_import_profiles"].bulk
full = {
    "E-Mail": [f"person{n}@example.com" for n in range(COUNT)],
    "Id": [f"crm-{n}" for n in range(COUNT)],
    "First": ["Ann"] * COUNT,
    "Last": ["Novakova" if n % 10 else "Nov\\u00e1kov\\u00e1" for n in range(COUNT)],
    "City": ["Brno"] * COUNT,
    "Tier": ["gold"] * COUNT,
    "Score": list(range(COUNT)),
    "Newsletter": [n % 2 == 0 for n in range(COUNT)],
}
began = datetime(2026, 1, 1, tzinfo=timezone.utc)
gaps = {
    **full,
    "Zip": ["60200" if n % 5 else None for n in range(COUNT)],
    "Spent": [n / 7 if n % 3 else None for n in range(COUNT)],
    "Since": [began + timedelta(minutes=n) for n in range(COUNT)],
}
columns = {"email": "E-Mail", "external_id": "Id", "first_name": "First", "last_name": "Last", "location.city": "City"}

def present(members):
    return {name: value for name, value in members.items() if value is not None}

def profile(row):
    own = {name: row[column] for name, column in columns.items() if "." not in name}
    location = present({"city": row["City"], "zip": row.get("Zip")})
    properties = present({name: row.get(name) for name in ("Tier", "Score", "Newsletter", "Spent", "Since")})
    return {"type": "profile", "attributes": {**own, "location": location, "properties": properties}}

def records(table):
    return [profile(dict(zip(table, row))) for row in zip(*table.values())]

def through(frame, columns, **options):
    source = rows.of(frame, columns=columns, rest="properties")
    return lambda: deque(chunk(source, limits, **options), maxlen=0)

def answer(request):
    job = {"type": "profile-bulk-import-job", "id": "J", "attributes": {"status": "complete"}}
    return httpx.Response(202, json={"data": job})

klaviyo = Klaviyo("pk_benchmark", transport=httpx.MockTransport(answer), pace=False)
whole, gappy = records(full), records(gaps)
tasks = {
    "floor": lambda: json.dumps(whole),
    "floor, gaps": lambda: json.dumps(gappy, default=datetime.isoformat),
}
for name, make in (("pandas", pandas.DataFrame), ("polars", polars.DataFrame), ("pyarrow", pyarrow.table)):
    tasks[name] = through(make(full), columns)
    tasks[f"{name}, gaps"] = through(make(gaps), {**columns, "location.zip": "Zip"})
frame = rows.of(pandas.DataFrame(full), columns=columns, rest="properties")
tasks["client"] = lambda: klaviyo.bulk_import_profiles(frame, wait=False)
print(json.dumps(timed(tasks, {rounds})))
"""
)

_PAGE = (
    _TIMED
    + """
import tracemalloc
import orjson
from tests.benchmarks.payload import page
from klaviyo_client.api import profiles
from klaviyo_ext.core.json_codec import decoder

content = page(100)
operation = profiles.get_profiles(page_size=100)
fast = decoder(orjson)

def read(page):
    for profile in page.data:
        attributes = profile.attributes
        profile.id, attributes.email, attributes.created
        attributes.location.city, attributes.subscriptions.email.marketing.consent
    return page

used = read(operation.decode(content))
timed({"warm": lambda: read(operation.decode(content)), "up": used.to_dict}, 10)
found = {}
for tasks in (
    {"loads": lambda: json.loads(content), "read": lambda: read(operation.decode(content))},
    {"loads, orjson": lambda: json.loads(content), "read, orjson": lambda: read(operation.decode(content, fast))},
    {"loads, to_dict": lambda: json.loads(content), "to_dict": used.to_dict},
):
    found |= timed(tasks, {rounds})

def retained(make):
    tracemalloc.start()
    kept = [make() for _ in range(100)]
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size

found["memory"] = [retained(lambda: json.loads(content)), retained(lambda: operation.decode(content)),
                   retained(lambda: read(operation.decode(content)))]
print(json.dumps(found))
"""
)


def measure(report: Report, ours: Client, scale: float) -> None:
    """Add the rows."""
    try:
        client = with_libraries(ours, "bench-frames", "orjson", "pandas", "polars", "pyarrow")
    except RuntimeError as error:
        report.note(f"Frames could not be measured: {error}")
        return
    rounds = max(3, round(9 * scale))
    count = 50_000
    found = _run(client, _FRAMES, rounds, count)
    titles = {name: name for name in ("pandas", "polars", "pyarrow")}
    titles |= {f"{name}, gaps": f"{name}, with gaps and times" for name in titles}
    for task, title in {**titles, "client": "pandas, through bulk_import_profiles"}.items():
        floor = "floor, gaps" if task.endswith("gaps") else "floor"
        extra = {"ours": f"{count / median(found[task]):,.0f} rows/s"}
        figures = {"ours": ratio(found[task], found[floor])}
        report.add(Row(f"rows of a frame to request bytes over json.dumps: {title}", figures, TIMES, 1.7, extra))
    pages = _run(client, _PAGE, 10 * rounds, count)
    for task, title, limit in (
        ("read", "decoded and five fields read", 1.5),
        ("read, orjson", "the same with orjson", 1.0),
        ("to_dict", "to_dict of it", 1.5),
    ):
        figures = {
            "ours": ratio(pages[task], pages[task.replace("read", "loads").replace("to_dict", "loads, to_dict")])
        }
        extra = {"ours": f"{median(pages[task]) * 1000:.2f} ms"}
        report.add(Row(f"page of 100 full profiles over json.loads: {title}", figures, TIMES, limit, extra))
    plain, decoded, read = pages["memory"]
    for title, size in (("decoded", decoded), ("five fields of each read", read)):
        extra = {"ours": f"{size / 1e6:.1f} MB"}
        figures = {"ours": size / plain}
        report.add(Row(f"memory of 10,000 full profiles over dicts: {title}", figures, TIMES, 1.1, extra))
    report.note(
        f"Frames: {count:,} rows of 8 columns, mapped to 5 attributes and 3 custom properties; with gaps and times: 11 "
        "columns, two of which have gaps. The floor is json.dumps of the list of the resource objects, with isoformat "
        "for times. The five fields: id, email, created, location.city, subscriptions.email.marketing.consent."
    )


def _run(client: Client, script: str, rounds: int, count: int) -> dict[str, list[float]]:
    code = script.replace("{rounds}", str(rounds)).replace("{count}", str(count))
    found: dict[str, list[float]] = json.loads(measure_process(str(client.python), code, client.environment).printed)
    return found
