"""`headless-klaviyo`, a command line on an old version of the official SDK, which keeps definitions in files."""

from __future__ import annotations

import json

from tests.environments import environment

from .shop import fill
from .visit import Visit, aim

__all__ = ["REQUIREMENTS", "visit"]

REQUIREMENTS = ("headless-klaviyo==0.2.1",)


def visit(at: Visit) -> None:
    """Download definitions, create and update from files, report, and delete."""
    python = environment("fidelity-headless", *REQUIREMENTS)
    aim(python.parents[1], "lib/python*/site-packages/openapi_client/configuration.py", url=at.url)
    program = python.with_name("klaviyo")
    shop = fill(at.fake)

    def do(*arguments: str, wanted: str = "") -> str:
        return at.run(
            " ".join(arguments[:2]),
            program,
            *arguments,
            check=lambda text: wanted in text,
            env={"KLAVIYO_API_KEY": "pk_fidelity"},
            typed="y\n",
        )

    do("get", "all", "--overwrite-mode", "overwrite")
    for kind, id_ in (("segment", shop.segment), ("campaign", shop.draft), ("flow", shop.flow)):
        do("get", kind, id_, "--stdout", wanted=id_)
    made = at.file("new.json", json.loads(do("get", "segment", shop.segment, "--stdout")))
    do("update", "segment", "--segment-file", made)
    values = (
        "--report-statistics",
        '["opens", "open_rate"]',
        "--timeframe",
        "last_7_days",
        "--conversion-metric-id",
        shop.order,
    )
    do("report", "campaign", shop.campaign, *values)
    do("delete", "campaign", shop.draft)
    do("delete", "segment", shop.segment)
    do("delete", "flow", shop.flow)
