"""What single operations do that their path does not say."""

from __future__ import annotations

from importlib import import_module

from ..accepted_call import behaviour_of

__all__ = ["behaviour_of"]  # from here, since whoever looks for one wants them all registered

_MODULES = """
    aggregates batches campaigns catalogs coupons events catalog_jobs groups images profile_jobs profile_removal
    profiles push_tokens stock tags templates visitors webhook_topics
"""

for _name in _MODULES.split():
    import_module(f".{_name}", __name__)
