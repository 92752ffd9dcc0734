"""All views of a package."""

from __future__ import annotations

from ...render_request import OWN_RUNTIME
from ...schema.normalised import Normalised
from ...types.parser import Parsed
from .class_views import build_modules
from .dict_views import build_dicts
from .filter_views import build_filters
from .operation_views import build_apis
from .view_objects import Package

__all__ = ["build_views"]


def build_views(
    normalised: Normalised, parsed: Parsed, name: str, runtime: str = OWN_RUNTIME, nested: tuple[str, ...] = ()
) -> Package:
    """The views of the package ``name``, with its runtime at ``runtime`` and the nested packages ``nested``."""
    modules = build_modules(normalised, parsed)
    dicts = build_dicts(normalised, parsed, modules)
    return Package(
        revision=normalised.document["info"]["version"],
        name=name,
        modules=modules,
        dicts=dicts,
        apis=build_apis(normalised, parsed, {each.name for each in dicts}),
        filters=build_filters(normalised),
        resources=tuple(normalised.resources.items()),
        aliases=tuple(sorted((a, o["operationId"]) for o in normalised.operations for a in o["x-ext-aliases"])),
        runtime=runtime,
        nested=nested,
    )
