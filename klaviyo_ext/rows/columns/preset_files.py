"""The files of presets."""

from __future__ import annotations

from importlib.resources import files
from typing import Literal, TypeAlias, get_args

from .row_shapes import Shape

__all__ = ["PRESETS", "Preset", "preset_text"]

Preset: TypeAlias = Literal["shopify", "mailchimp", "woocommerce", "klaviyo", "hubspot"]
"""Whose exports have a mapping in the package."""

PRESETS: tuple[Preset, ...] = get_args(Preset)

_KINDS = {"bulk_import_profiles": "profiles", "bulk_create_events": "events"}
_OTHER = "consent"


def preset_text(name: str, shape: Shape) -> str | None:
    """The content of the mapping file of a preset for rows of this kind; ``None`` if the preset does not have one."""
    kind = _KINDS.get(shape.method, _OTHER)
    path = files(__name__.rsplit(".", 2)[0]).joinpath("presets", f"{name}.{kind}.toml")
    return path.read_text("utf-8") if path.is_file() else None
