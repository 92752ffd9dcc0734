"""Turns a document of facts into one that says what we render: one name for each shape, and nothing said twice.

`normalise` runs the passes, each a function over plain data:

1. `schemas`: every schema in one of a few forms (allOf merged, null beside a reference kept, constants as such);
2. `resources`: one response class for each JSON:API type, documents reduced to what they hold;
3. `requests`: request documents reduced to the parts that a caller writes;
4. `parameters`: parameters with Python names and the lists of values they take;
5. `hoist`: every inline shape becomes a component with a name of its own, equal ones share it;
6. `modules`: which file each component belongs to, and which way it travels.

The result is a valid OpenAPI document again, with what the passes found out under ``x-ext-*``.
"""

from __future__ import annotations

from .passes import normalise

__all__ = ["normalise"]
