"""Normalise a document of facts for rendering: one name for each shape, without repetition.

`normalise` runs the passes, each a function over plain data:

1. `schemas`: every schema in one of a few forms (allOf merged, null next to a reference kept, constants as such);
2. `resources`: one response class for each JSON:API type, documents reduced to their content;
3. `requests`: request documents reduced to the parts that a caller writes;
4. `parameters`: parameters with Python names and the lists of values they take;
5. `hoist`: every inline shape becomes a named component, equal ones share it;
6. `modules`: the file and the direction of each component.

The result is a valid OpenAPI document again, with the results of the passes under ``x-ext-*``.
"""

from __future__ import annotations

from .passes import normalise

__all__ = ["normalise"]
