"""Every inline shape becomes a component: objects, unions of objects and lists of allowed values.

An inline shape is named after its owner and the path to it: ``FlowDefinition`` with ``triggers[].filter`` gives
``FlowDefinitionTriggersFilter``. Equal shapes inside one owner share the name of the first. Components that are only
a scalar or a constant are inlined.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable

import attrs

from ..names.model_names import IMPORTED, free_name, member_shape, request_stem, union_shape
from ..schema.forms import Json, is_object, reference, target, without_prose
from .response_classes import is_relationship

__all__ = ["Hoist"]

_INLINE_MEMBERS = 3
"""A union of more models than this gets a name."""

_MOST_MEMBERS = 500
"""A union of more members than this is not typed, because formatters and type checkers cannot handle it."""


@attrs.define
class Hoist:
    """Collects components, beginning from roots.

    Attributes:
        sources: simplified components of the document.
        note: called with a line for the report.
        out: the components that are needed, by name, hoisted.
        sites: place of each inline shape, to its name; for the lock file.
    """

    sources: dict[str, Json]
    note: Callable[[str], None]
    out: dict[str, Json] = attrs.field(factory=dict[str, Json])
    sites: dict[str, str] = attrs.field(factory=dict[str, str])
    _by_shape: dict[tuple[str, str], str] = attrs.field(factory=dict[tuple[str, str], str])
    _taken: set[str] = attrs.field(init=False)
    _waiting: deque[str] = attrs.field(factory=deque[str])
    _busy: bool = False
    _owner: str = ""
    _unfolding: list[str] = attrs.field(factory=list[str])

    def __attrs_post_init__(self) -> None:
        self._taken = {name.lower() for name in (*self.sources, *IMPORTED)}

    def root(self, owner: str, name: str, schema: Json) -> Json:
        """Hoist ``schema``, which belongs to ``owner`` and is called ``name``; return its replacement."""
        outer, self._owner = self._owner, owner
        try:
            return self._visit(schema, name)
        finally:
            self._owner = outer

    def component(self, name: str) -> None:
        """Make sure that the component ``name`` is in ``out``."""
        if name in self.out:
            return
        self.out[name] = {}  # a placeholder: a component may refer to itself
        self._waiting.append(name)
        if self._busy:  # a loop, because chains may be longer than the recursion limit
            return
        self._busy = True
        owner, unfolding = self._owner, self._unfolding
        self._unfolding = []
        while self._waiting:
            taken = self._waiting.popleft()
            self._owner = request_stem(taken)
            self.out[taken] = self._inside(self.sources[taken], self._owner)
        self._owner, self._unfolding = owner, unfolding
        self._busy = False

    def _visit(self, schema: Json, name: str) -> Json:
        """The replacement of ``schema`` where it is used."""
        nullable = {"nullable": True} if schema.get("nullable") else {}
        kept: Json = {key: schema[key] for key in ("x-ext-doc", "x-ext-secret") if key in schema}
        return {**self._place(schema, name), **nullable, **kept}

    def _place(self, schema: Json, name: str) -> Json:
        to = target(schema)
        if to is not None:
            return self._refer(to)
        if is_relationship(schema, self.sources):
            many = "items" in self._open(schema["properties"].get("data", {}))
            return reference("ToMany" if many else "ToOne")
        if is_object(schema) or "enum" in schema:
            return reference(self._named(schema, name))
        if self._is_endless(schema, name):
            return {}
        if "oneOf" in schema:
            members = self._members(schema, name)
            if {} in members:  # anything; the others add nothing
                return {}
            models = [member for member in members if target(member) is not None]
            return reference(self._named(schema, name)) if len(models) > _INLINE_MEMBERS else {"oneOf": members}
        return self._inside(schema, name)

    def _refer(self, to: str) -> Json:
        source = self.sources.get(to)
        if source is None:  # of the runtime
            return reference(to)
        if is_relationship(source, self.sources):
            return self._place(source, to)
        if self._is_endless(source, to):
            return {}
        if not (is_object(source) or "enum" in source or "oneOf" in source):
            return self._unfolded(source, to)
        self.component(to)
        return reference(to)

    def _unfolded(self, source: Json, name: str) -> Json:
        """A component that is not an object, in the place of a reference to it."""
        if name in self._unfolding:
            self.note(f"recursion: {name} is a list of itself; its innermost items are not typed")
            return {}
        self._unfolding.append(name)
        try:
            return self._visit(source, name)
        finally:
            self._unfolding.pop()

    def _is_endless(self, schema: Json, name: str) -> bool:
        count = len(schema.get("oneOf", ()))
        if count > _MOST_MEMBERS:
            self.note(f"union: {name} has {count:,} members; it is not typed")
        return count > _MOST_MEMBERS

    def _open(self, schema: Json) -> Json:
        to = target(schema)
        return schema if to is None else self.sources[to]

    def _named(self, schema: Json, name: str) -> str:
        """The name of the component for ``schema``."""
        shape = (self._owner, json.dumps(without_prose({**schema, "nullable": None}), sort_keys=True))
        if shape in self._by_shape:
            self.sites[name] = self._by_shape[shape]
            return self._by_shape[shape]
        unique = free_name(name, self._taken)
        if unique != name:
            self.note(f"name: {name} is taken; the inline shape is named {unique}")
        self._by_shape[shape] = self.sites[name] = unique
        self.out[unique] = {}
        self.out[unique] = self._inside(schema, unique)
        return unique

    def _inside(self, schema: Json, name: str) -> Json:
        """``schema`` itself, with its parts hoisted."""
        made = {key: value for key, value in schema.items() if key != "nullable"}
        if is_object(schema):
            properties = schema["properties"].items()
            made["properties"] = {key: self._visit(sub, member_shape(name, key)) for key, sub in properties}
        elif "oneOf" in schema:
            made["oneOf"] = self._members(schema, name)
        elif "items" in schema:
            made["items"] = self._visit(schema["items"], name)
        return made

    def _members(self, schema: Json, name: str) -> list[Json]:
        return [self._visit(member, union_shape(name, member)) for member in schema["oneOf"]]
