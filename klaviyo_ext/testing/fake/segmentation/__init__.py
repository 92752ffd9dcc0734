"""Segments: which profiles fit their definitions, and since when."""
