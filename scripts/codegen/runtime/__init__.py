"""Modules that the generator shares with rendered packages.

The generator imports nothing that it renders, so they live here and are rendered along with ``templates/runtime``.
"""
