"""Bring every schema of a document into one of the few forms of `codegen.schema.forms`."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from ..input_error import CodegenError
from ..schema.forms import Json, is_object, target, without_prose

__all__ = ["Simplifier"]

_PROSE = "x-ext-doc"
_HIDDEN = "x-ext-secret"
_SCALARS = frozenset({"string", "integer", "number", "boolean"})
_PYTHON: dict[type[object], str] = {str: "string", bool: "boolean", int: "integer", float: "number"}


class Simplifier:
    """Brings the schemas of one document into the forms above.

    Args:
        components: the document's own schemas, by name.
        note: called with a line for the report.
    """

    def __init__(self, components: dict[str, Json], note: Callable[[str], None]) -> None:
        self._components = components
        self._note = note
        self._resolved: dict[str, Json] = {}
        self._merged: set[tuple[str, str]] = set()
        self._merging = 0

    def all_components(self) -> dict[str, Json]:
        """Every component, simplified. Aliases of components are followed, so that no component is only a reference."""
        simple = {name: self.simplify(schema, name) for name, schema in self._components.items()}
        return {name: self._follow(name, schema, simple) for name, schema in simple.items()}

    def _follow(self, name: str, schema: Json, simple: dict[str, Json]) -> Json:
        seen = [name]
        while (to := target(schema)) is not None:
            if to in seen:
                raise CodegenError("a schema that is only a reference to itself", pointer=f"/components/schemas/{name}")
            seen.append(to)
            schema = simple[to]
        return schema

    def simplify(self, schema: Json, place: str) -> Json:
        """``schema`` in its simple form; ``place`` is for the report."""
        simple = self._form(schema, place)
        if schema.get("nullable"):
            simple["nullable"] = True
        if _PROSE in schema and _PROSE not in simple:
            simple[_PROSE] = schema[_PROSE]
        if schema.get(_HIDDEN):
            simple[_HIDDEN] = True
        return simple

    def _form(self, schema: Json, place: str) -> Json:
        if "$ref" in schema:
            return {"$ref": schema["$ref"]}
        if "allOf" in schema:
            return self._all_of(schema, place)
        members = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        if members:
            return self._union([self.simplify(member, f"{place}<{index}>") for index, member in enumerate(members)])
        if "enum" in schema:
            return self._enum(schema)
        kind = schema.get("type")
        if kind == "array":
            return {"type": "array", "items": self.simplify(schema.get("items", {}), f"{place}[]")}
        if kind == "object" or "properties" in schema:
            return self._object(schema, place)
        if kind in _SCALARS:
            return {key: schema[key] for key in ("type", "format") if key in schema}
        return {}

    def _object(self, schema: Json, place: str) -> Json:
        simple: Json = {"type": "object"}
        if "properties" in schema:
            declared = schema["properties"].items()
            simple["properties"] = {name: self.simplify(sub, f"{place}.{name}") for name, sub in declared}
            if schema.get("required"):  # another part of the allOf may declare the property
                simple["required"] = list(schema["required"])
        return simple

    def _enum(self, schema: Json) -> Json:
        nullable = {"nullable": True} if None in schema["enum"] else {}
        given = [value for value in schema["enum"] if value is not None]
        kinds = sorted({_scalar_type(value) for value in given})
        if "" in kinds:
            return {}  # objects and lists have no names in Python
        values = list({(_scalar_type(value), value): value for value in given}.values())
        if not values:
            return {"nullable": True}
        if kinds == ["number"]:  # Literal does not support floats
            return {"type": "number", **nullable}
        if len(values) == 1:
            return {"const": values[0], **nullable}
        if kinds == ["boolean"]:
            return {"type": "boolean", **nullable}
        if len(kinds) > 1:
            parts = [self._enum({"enum": [v for v in values if _scalar_type(v) == kind]}) for kind in kinds]
            return {**self._union(parts), **nullable}
        return {"type": kinds[0], "enum": values, **nullable}

    def _union(self, members: list[Json]) -> Json:
        """The union of ``members``: flat, without repetition; a nullable member makes the union nullable."""
        flat: dict[str, Json] = {}
        nullable = False
        for member in members:
            nullable = nullable or bool(member.get("nullable"))
            bare = {key: value for key, value in member.items() if key != "nullable"}
            for one in bare.get("oneOf", [bare]):
                if not without_prose(one):  # anything; the others add nothing
                    return {}
                flat.setdefault(_shape(one), one)
        several = _plain_over_values([*flat.values()])
        simple: Json = several[0] if len(several) == 1 else {"oneOf": several}
        return {**simple, "nullable": True} if nullable else dict(simple)

    def _all_of(self, schema: Json, place: str) -> Json:
        rest = {key: value for key, value in schema.items() if key not in ("allOf", "nullable", _PROSE)}
        declared = [_fragment(part) for part in (*schema["allOf"], rest)]
        parts = [self.simplify(part, f"{place}<{index}>") for index, part in enumerate(declared)]
        merged, *others = [part for part in parts if _says_something(part)] or parts
        for part in others:
            merged = self.merge(merged, part, place)
        return merged

    def merge(self, first: Json, second: Json, place: str) -> Json:
        """Both schemas merged: objects member by member at any depth, conflicts as a union.

        Two components that meet again inside their merged schema become a union there: components may refer to
        themselves, so repeated merging may never end.
        """
        if _is_same(first, second):
            return first
        pair = (target(first) or "", target(second) or "")
        if all(pair):
            if pair in self._merged:
                self._note(f"conflict: {place} repeats {pair[0]} and {pair[1]}; it becomes a union")
                return self._union([first, second])
            self._merged.add(pair)
        self._merging += 1
        try:
            return self._merge(first, second, place)
        finally:
            self._merging -= 1
            if not self._merging:
                self._merged.clear()

    def _merge(self, first: Json, second: Json, place: str) -> Json:
        one, other = self.resolved(first), self.resolved(second)
        nullable = {"nullable": True} if first.get("nullable") or second.get("nullable") else {}
        if is_object(one) and is_object(other):
            properties = dict(one["properties"])
            for name, schema in other["properties"].items():
                known = name in properties
                properties[name] = self.merge(properties[name], schema, f"{place}.{name}") if known else schema
            names = list(dict.fromkeys([*one.get("required", ()), *other.get("required", ())]))
            required = {"required": names} if names else {}
            return {"type": "object", "properties": properties, **required, **nullable}
        bare_first, bare_second = ({k: v for k, v in s.items() if k != "nullable"} for s in (first, second))
        if without_prose(bare_first) == without_prose(bare_second):
            return {**bare_first, **nullable}
        if "items" in bare_first and "items" in bare_second:
            return {"type": "array", "items": self.merge(first["items"], second["items"], f"{place}[]"), **nullable}
        if "enum" in bare_first and "enum" in bare_second and bare_first.get("type") == bare_second.get("type"):
            return {**bare_first, "enum": list(dict.fromkeys([*first["enum"], *second["enum"]])), **nullable}
        union = self._union([first, second])
        if "oneOf" in union:
            self._note(f"conflict: {place} is described in two ways; it becomes a union")
        return union

    def resolved(self, schema: Json) -> Json:
        """``schema`` with references followed, simplified."""
        name = target(schema)
        if name is None:
            return dict(schema)
        if name not in self._resolved:
            self._resolved[name] = self.resolved(self.simplify(self._components[name], name))
        return dict(self._resolved[name])


def _fragment(part: Json) -> Json:
    """A part of an allOf; one with only ``required`` becomes an object."""
    return {**part, "properties": {}} if "required" in part and part.keys() <= {"type", "required"} else part


def _says_something(part: Json) -> bool:
    """Whether a part of an allOf adds more than "any value" or "any object"."""
    return bool(part.keys() - {"type", "nullable", _PROSE}) or part.get("type", "object") != "object"


def _is_same(first: Any, second: Any) -> bool:
    """Whether two schemas are equal; to Python, 1 and true are equal too."""
    return first is second or _shape(first) == _shape(second)


def _shape(schema: Any) -> str:
    return json.dumps(without_prose(schema), sort_keys=True)


def _plain_over_values(members: list[Json]) -> list[Json]:
    """Remove constants and enums of a scalar type that is a member as a whole."""
    plain = {m["type"] for m in members if m.get("type") in _SCALARS and "enum" not in m and "format" not in m}
    return [m for m in members if _scalar_of_values(m) not in plain]


def _scalar_of_values(schema: Json) -> str:
    """The type of a constant or of an enum; empty for other schemas."""
    if "const" in schema:
        return _scalar_type(schema["const"])
    return str(schema["type"]) if "enum" in schema else ""


def _scalar_type(value: object) -> str:
    """The type of schemas that allow ``value``; empty if it is not a scalar."""
    return _PYTHON.get(type(value), "")
