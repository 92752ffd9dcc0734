"""Modules that the generator and the packages that it renders have in common.

The generator imports nothing that it renders, so they live here and are rendered along with ``templates/runtime``.
"""
