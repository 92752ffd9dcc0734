"""The lock of names: which site of the document gave which name in the last accepted run.

A name that is new is added to the lock. One that changed would break the code of users, so it is refused until
somebody accepts it.
"""

from __future__ import annotations

import json
from pathlib import Path

from .errors import CodegenError
from .normalise import Normalised
from .normalise.schemas import Node

__all__ = ["changes", "current_names", "dump_lock", "load_lock"]


def current_names(normalised: Normalised) -> dict[str, str]:
    """Site to name: resources by type, inline shapes and lists of values by the place where they stand."""
    names = {f"resource {kind}": name for kind, name in normalised.resources.items()}
    names |= {f"shape {site}": name for site, name in normalised.sites.items()}
    for operation in normalised.operations:
        for parameter in operation["x-ext-parameters"]:
            schema = parameter["schema"]
            reference = schema.get("items", schema).get("$ref")
            if reference is not None:
                names[f"values {operation['operationId']} {parameter['name']}"] = reference.rpartition("/")[2]
    return dict(sorted(names.items()))


def changes(locked: dict[str, str], names: dict[str, str]) -> list[str]:
    """A line for each site whose name is not the locked one."""
    return [f"{site}: {locked[site]} is now {name}" for site, name in names.items() if locked.get(site, name) != name]


def load_lock(path: Path) -> dict[str, str]:
    """The names of the last accepted run; none if there is no lock yet.

    Raises:
        CodegenError: the file is not a lock.
    """
    if not path.exists():
        return {}
    try:
        names: Node = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise CodegenError(f"cannot be read: {error}", source=str(path)) from error
    if not isinstance(names, dict) or not all(isinstance(name, str) for name in names.values()):
        raise CodegenError("is not a lock of names (site to name)", source=str(path))
    return names


def dump_lock(names: dict[str, str]) -> bytes:
    """The lock file."""
    return (json.dumps(names, indent=1, ensure_ascii=False) + "\n").encode()
