"""Figures of files: rows of CSV, Parquet and xlsx to the server, against reading the same file with pandas."""

from __future__ import annotations

import json

from .measure import measure_process, median, ratio
from .number_forms import TIMES
from .peers import Client, with_libraries
from .report import Report, Row

__all__ = ["measure"]

_FILES = """
import csv, gc, json, tempfile, time
from pathlib import Path
import httpx, pandas, pyarrow.parquet, xlsxwriter
from klaviyo_ext import Klaviyo, rows

COUNT = {count}
header = ["email", "external_id", "first_name", "last_name", "phone_number", "location.city", "location.zip"]
header += ["Tier", "Score"]
people = [
    [f"person{n}@example.com", f"crm-{n}", "Ann", "Novakova", f"+1617555{n % 10000:04d}", "Brno"]
    + [f"0{n % 10000:04d}", "gold", n]
    for n in range(COUNT)
]
home = Path(tempfile.mkdtemp(prefix="klaviyo-bench-"))
names = {"CSV": home / "c.csv", "Parquet": home / "c.parquet", "xlsx": home / "c.xlsx"}
with names["CSV"].open("w", newline="") as file:
    csv.writer(file).writerows([header, *people])
pyarrow.parquet.write_table(pyarrow.table(dict(zip(header, map(list, zip(*people))))), names["Parquet"])
with xlsxwriter.Workbook(str(names["xlsx"]), {"strings_to_urls": False}) as book:
    sheet = book.add_worksheet()
    for number, row in enumerate([header, *people]):
        sheet.write_row(number, 0, row)
del people

def answer(request):
    job = {"type": "profile-bulk-import-job", "id": "J", "attributes": {"status": "complete"}}
    return httpx.Response(202, json={"data": job})

klaviyo = Klaviyo("pk_benchmark", transport=httpx.MockTransport(answer), pace=False)

def imported(path):
    report = klaviyo.bulk_import_profiles(rows.read(path, rest="properties"), wait=False)
    assert report.accepted == COUNT, report

readers = {
    "CSV": lambda: pandas.read_csv(names["CSV"]),
    "Parquet": lambda: pandas.read_parquet(names["Parquet"]),
    "xlsx": lambda: pandas.read_excel(names["xlsx"], engine="calamine"),
}
found = {f"{what} {name}": [] for name in names for what in ("import", "pandas")}
for turn in range({rounds} + 1):
    for name, path in names.items():
        for what, task in (("import", lambda: imported(path)), ("pandas", readers[name])):
            gc.collect()
            start = time.process_time()
            result = task()
            if turn:  # the first one loads libraries
                found[f"{what} {name}"].append(time.process_time() - start)
            del result
for path in names.values():
    path.unlink()
home.rmdir()
print(json.dumps(found))
"""


def measure(report: Report, ours: Client, scale: float) -> None:
    """Add the rows."""
    libraries = ("pandas", "pyarrow", "python-calamine", "xlsxwriter")
    try:
        client = with_libraries(ours, "bench-files", *libraries)
    except RuntimeError as error:
        report.note(f"Files could not be measured: {error}")
        return
    count = 50_000
    code = _FILES.replace("{rounds}", str(max(3, round(7 * scale)))).replace("{count}", str(count))
    found: dict[str, list[float]] = json.loads(measure_process(str(client.python), code, client.environment).printed)
    for name in ("CSV", "Parquet", "xlsx"):
        mine, theirs = found[f"import {name}"], found[f"pandas {name}"]
        extra = {"ours": f"{count / median(mine):,.0f} rows/s; pandas only reads {count / median(theirs):,.0f}"}
        title = f"import profiles from {name} over pandas reading the file"
        report.add(Row(title, {"ours": ratio(mine, theirs)}, TIMES, None, extra))
    report.note(
        f"Files: {count:,} profiles of 9 columns, two of them custom properties: read, mapped, checked, encoded, and "
        "put into requests to a transport in memory that accepts them; processor time. pandas only reads the file to a "
        "frame: read_csv, read_parquet, read_excel with calamine."
    )
