"""Lets schemathesis ask the served fake whatever the document permits, and check every answer with the document.

    python tests/fidelity/schema_run.py [--examples 3] [--seed 1] [--facts] [-- arguments of schemathesis]

The document is the one of the package `klaviyo_client`: the facts of the official one, with the corrections of
``spec/overlay.yaml``, each of which states its evidence. ``--facts`` takes the facts as they are; what fails then and
not otherwise is where the fake follows recorded responses. Exit status 0: no answer was a server error, and each has a
status, media type and body that the document knows.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from klaviyo_client import REVISION
from klaviyo_ext.testing import FakeKlaviyo
from tests.environments import ROOT, environment
from tests.fidelity.seeds import fill, known_ids

__all__ = ["main"]

_SCHEMATHESIS = "schemathesis==4.32.5"
_CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
)

DEVIATIONS = {
    "clone_template": ("201", "200"),
    "delete_template": ("204", "200"),
    "merge_profiles": ("201", "202"),
    "render_template": ("201", "200"),
}
"""Statuses that were recorded, and the document has others: operation to (documented, recorded). See docs/fake.md."""


def as_recorded(document: dict[str, Any]) -> dict[str, Any]:
    """The document, with what was recorded and it does not say.

    Statuses; attributes that sparse fields leave out although they are required; images without a name. Its unions have
    members that allow one another's values, so that a value may fit more than one; and times of day have no zone, which
    the format that it gives them demands.
    """
    for name, schema in document["components"]["schemas"].items():
        _loosen(schema, answered="Re" in name and "Quer" not in name)
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and operation.get("operationId") in DEVIATIONS:
                documented, recorded = DEVIATIONS[operation["operationId"]]
                operation["responses"][recorded] = operation["responses"].pop(documented)
    document["components"]["schemas"]["PostEncodedFormResponse"]["properties"]["data"]["required"].remove("links")
    return document


def _loosen(node: Any, *, answered: bool) -> None:
    if isinstance(node, list):
        for item in node:
            _loosen(item, answered=answered)
        return
    if not isinstance(node, dict):
        return
    if isinstance(node.get("oneOf"), list):
        node["anyOf"] = node.pop("oneOf")
    if node.get("format") == "time":
        del node["format"]
    properties = node.get("properties")
    if answered and isinstance(properties, dict) and isinstance(properties.get("attributes"), dict):
        attributes = properties["attributes"]
        attributes.pop("required", None)
        if "image_url" in attributes.get("properties", {}):
            attributes["properties"]["name"]["nullable"] = True
    for value in node.values():
        _loosen(value, answered=answered)


def main() -> int:
    """Run it; the exit status of schemathesis."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=int, default=3, help="random requests for each operation (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the random requests (%(default)s)")
    parser.add_argument("--seconds", type=int, default=170, help="time budget (%(default)s)")
    parser.add_argument("--facts", action="store_true", help="take the document without corrections")
    parser.add_argument("rest", nargs="*", help="more arguments of schemathesis")
    options = parser.parse_args()
    python = environment("schemathesis", _SCHEMATHESIS)
    facts = max((ROOT / "spec").glob("????-??-??.json"))
    source = facts if options.facts else ROOT / "generated" / "klaviyo_client" / "document.json"
    fake = FakeKlaviyo(keep=1_000_000)
    fill(fake)
    with tempfile.TemporaryDirectory() as directory, fake.serve() as serving:
        document = Path(directory, "document.json")
        document.write_text(json.dumps(as_recorded(json.loads(source.read_text()))))
        ids = Path(directory, "ids.json")
        ids.write_text(json.dumps(known_ids(fake)))
        arguments = [
            *("run", str(document), "--url", serving.url, "--phases", "fuzzing", "--mode", "all", "--no-color"),
            *("--checks", ",".join(_CHECKS), "--max-examples", str(options.examples), "--seed", str(options.seed)),
            *("--generation-deterministic", "--no-shrink", "--max-time", str(options.seconds), "--workers", "2"),
            *("--suppress-health-check", "all", "--warnings", "off"),
            *("-H", "Authorization: Klaviyo-API-Key pk_fidelity", *options.rest),
        ]
        environ = os.environ | {"SCHEMATHESIS_HOOKS": "schema_hooks", "FIDELITY_IDS": str(ids)}
        environ["FIDELITY_REVISION"] = REVISION
        environ["PYTHONPATH"] = str(Path(__file__).parent)
        done = subprocess.run([python.with_name("st"), *arguments], env=environ, check=False, cwd=directory)
    _tell(fake)
    return done.returncode


def _tell(fake: FakeKlaviyo) -> None:
    """What the fake has seen."""
    statuses = Counter(f"{entry.status}" for entry in fake.requests)
    reached = {entry.operation for entry in fake.requests if entry.operation}
    passed = {entry.operation for entry in fake.requests if entry.operation and (entry.status or 0) < 300}
    print(f"{len(fake.requests)} requests, {len(reached)} operations, {len(passed)} of them with success")
    print("statuses: " + ", ".join(f"{status} {count} x" for status, count in sorted(statuses.items())))


if __name__ == "__main__":
    sys.exit(main())
