"""Views of old names: in the files that define them, and in files for old names only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import attrs

from .view_objects import OldModule, OldName, Package

__all__ = ["with_old_names"]


def with_old_names(package: Package, now: Mapping[str, str]) -> Package:
    """``package`` with old names.

    Args:
        package: the views without them.
        now: old name to new name, each as ``directory.module.name`` and both of one directory.
    """
    files: defaultdict[str, list[OldName]] = defaultdict(list)
    calls: dict[str, str] = {}
    models: dict[str, OldName] = {}
    for name, new in sorted(now.items()):
        (file, _, old), (_, module, called) = name.rpartition("."), new.split(".")
        files[file].append(OldName(old, module, called))
        if file.startswith("api."):
            files[file].append(OldName(old.upper(), module, called.upper()))  # the facts about the call
            calls[old] = called
        elif file.startswith("models."):
            models[old] = OldName(old, module, called)
    ids = {*(op.id for api in package.apis for op in api.operations), *(alias for alias, _ in package.aliases)}
    classes = {alias.name for module in package.modules for alias in module.aliases}
    classes |= {cls.name for module in package.modules for cls in module.classes}
    apis = tuple(attrs.evolve(one, old_names=tuple(files.pop(f"api.{one.name}", ()))) for one in package.apis)
    filters = tuple(attrs.evolve(one, old_names=tuple(files.pop(f"filters.{one.name}", ()))) for one in package.filters)
    modules = tuple(attrs.evolve(one, old_names=tuple(files.pop(f"models.{one.name}", ()))) for one in package.modules)
    return attrs.evolve(
        package,
        apis=apis,
        filters=filters,
        modules=modules,
        old_modules=tuple(_old_module(file, names) for file, names in sorted(files.items())),
        old_models=tuple(entry for old, entry in sorted(models.items()) if old not in classes),
        old_calls=tuple((old, called) for old, called in sorted(calls.items()) if old not in ids),
    )


def _old_module(file: str, names: list[OldName]) -> OldModule:
    directory, name = file.split(".")
    return OldModule(directory, name, tuple(names))
