"""Documents of any size, and what it costs to render them: seconds, memory, and how both grow."""

from __future__ import annotations

import json
import math
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from .peers import ROOT

__all__ = ["Cost", "exponent", "measure_growth", "multiplied"]

_FACTS = ROOT / "spec" / "2026-07-15.json"
_MEASURED = """
import resource, sys
sys.path.insert(0, sys.argv[1])
import generate
code = generate.main(sys.argv[2:])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
sys.exit(code)
"""


class Cost(NamedTuple):
    """One run of the generator: what it rendered, and what that took. Bytes are those of the largest process."""

    operations: int
    seconds: float
    bytes: int
    stages: dict[str, float]


def multiplied(document: dict[str, Any], operations: int) -> dict[str, Any]:
    """``document`` once, and then over and over under new names, until there are ``operations`` operations.

    Every copy has paths, tags, components and resource types of its own, as an API that grows has: nothing is shared
    but the error answers.
    """
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    left = operations
    for number in range(math.ceil(operations / _count(document["paths"]))):
        for path, item in document["paths"].items():
            methods = {key: value for key, value in item.items() if key == "parameters" or left > 0}
            taken = [key for key in methods if key != "parameters"][:left]
            left -= len(taken)
            if taken:
                kept = {key: methods[key] for key in methods if key in taken or key == "parameters"}
                own = {key: _operation(value, number) for key, value in kept.items()} if number else kept
                paths[f"{path}-x{number}" if number else path] = own
        for name, schema in document["components"]["schemas"].items():
            if number:
                typed = _kind(schema, number) if name.endswith("Enum") else schema
                schemas[f"{name}X{number}"] = _renamed(typed, number)
            else:
                schemas[name] = schema
    components = {**document["components"], "schemas": schemas}
    return {**document, "tags": [], "paths": paths, "components": components}


def _count(paths: dict[str, Any]) -> int:
    return sum(len(item.keys() - {"parameters"}) for item in paths.values())


def _operation(operation: Any, number: int) -> Any:
    if isinstance(operation, list):  # parameters of a path
        return _renamed(operation, number)
    made = _renamed({key: value for key, value in operation.items() if key != "x-klaviyo-operation-aliases"}, number)
    made["operationId"] += f"_x{number}"
    made["tags"] = [f"{tag} x{number}" for tag in operation["tags"]]
    return made


def _kind(schema: Any, number: int) -> Any:
    """The type of a resource, under a new name."""
    values = schema.get("enum", ())
    return {**schema, "enum": [f"{values[0]}-x{number}"]} if len(values) == 1 else schema


def _renamed(node: Any, number: int) -> Any:
    if isinstance(node, dict):
        made = {key: _renamed(value, number) for key, value in node.items()}
        if isinstance(ref := made.get("$ref"), str) and ref.startswith("#/components/schemas/"):
            made["$ref"] = f"{ref}X{number}"
        return made
    return [_renamed(item, number) for item in node] if isinstance(node, list) else node


def measure_growth(sizes: Sequence[int]) -> Iterator[Cost]:
    """Renders a document of each of ``sizes`` operations in a process of its own, formatting included."""
    facts = json.loads(_FACTS.read_bytes())
    for size in sizes:
        with tempfile.TemporaryDirectory() as scratch:
            source = Path(scratch) / "document.json"
            source.write_text(json.dumps(multiplied(facts, size)), encoding="utf-8")
            yield _rendered(source, Path(scratch) / "rendered")


def _rendered(source: Path, target: Path) -> Cost:
    command = [sys.executable, "-c", _MEASURED, str(ROOT / "scripts"), "--spec", str(source), "--out", str(target)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError((done.stderr.strip().splitlines() or ["no message"])[-1])
    *lines, summary, peaks = done.stdout.strip().splitlines()
    stages = {line.split()[0]: float(line.split()[1]) for line in lines if line.endswith(" s")}
    found, seconds = summary.partition(": ")[2].split()[0], sum(stages.values())
    return Cost(int(found.replace(",", "")), seconds, 1024 * max(map(int, peaks.split())), stages)


def exponent(costs: Sequence[Cost]) -> float:
    """``e`` where seconds grow as operations to the power of ``e``, between the smallest and the largest run."""
    first, last = costs[0], costs[-1]
    return math.log(last.seconds / first.seconds) / math.log(last.operations / first.operations)
