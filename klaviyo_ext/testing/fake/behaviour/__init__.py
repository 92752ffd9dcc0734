"""What single operations do that their path does not say."""

from __future__ import annotations

from importlib import import_module

from ..calls import behaviour_of

__all__ = ["behaviour_of"]  # from here, since whoever looks for one wants them all registered

_MODULES = """
    aggregates batches campaigns catalogs coupons events groups images jobs people_jobs profiles removal stock tags
    templates tokens visitors webhooks
"""

for _name in _MODULES.split():
    import_module(f".{_name}", __name__)
