"""The view objects. All are frozen, and hold strings and tuples only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs

from ...render_request import OWN_RUNTIME
from .source_text import quoted

__all__ = [
    "Alias",
    "Api",
    "Argument",
    "Class",
    "Dict",
    "Field",
    "FilterClass",
    "FilterField",
    "Group",
    "Module",
    "OldModule",
    "OldName",
    "OperationView",
    "Package",
    "groups",
]


@attrs.frozen
class Field:
    """A field of a model: ``name: annotation = code``.

    ``code`` is empty for a required field; ``wire`` is the JSON name.
    """

    name: str
    annotation: str
    code: str
    doc: str = ""
    wire: str = ""


@attrs.frozen
class Class:
    """A model. ``base`` is ``Model`` or ``Resource``."""

    name: str
    base: str
    doc: str
    fields: tuple[Field, ...]


@attrs.frozen
class Dict:
    """A typed dict in place of the model of the same name: JSON names and types.

    If ``is_class``, they are written as a class. Otherwise some name does not fit there, and both are string literals.
    """

    name: str
    fields: tuple[tuple[str, str], ...]
    is_class: bool


@attrs.frozen
class Alias:
    """A named type: a list of values (``code`` is a ``Literal``) or a union of models (``code`` is a quoted union)."""

    name: str
    doc: str
    code: str


@attrs.frozen
class Group:
    """Names that are imported from one module."""

    module: str
    names: tuple[str, ...]


def groups(names: Mapping[str, set[str]]) -> tuple[Group, ...]:
    """``names`` by module, in order, without modules of which nothing is needed."""
    return tuple(Group(module, tuple(sorted(found))) for module, found in sorted(names.items()) if found)


@attrs.frozen
class OldName:
    """A changed name: its name ``now``, and its ``module`` if that changed."""

    name: str
    module: str
    now: str


@attrs.frozen
class OldModule:
    """A file of ``directory`` with old names only."""

    directory: str
    name: str
    old_names: tuple[OldName, ...]


@attrs.frozen
class Module:
    """A file of ``models``: its definitions, in order, and its imports from the runtime and other files."""

    name: str
    title: str
    aliases: tuple[Alias, ...]
    classes: tuple[Class, ...]
    runtime: tuple[Group, ...]
    siblings: tuple[Group, ...]
    typing: tuple[str, ...]
    uses_datetime: bool
    old_names: tuple[OldName, ...] = ()


@attrs.frozen
class Argument:
    """An argument of a builder. ``code`` is the default; empty for a required one."""

    name: str
    annotation: str
    code: str
    doc: str = ""


@attrs.frozen
class OperationView:
    """An operation: its description as keyword arguments of ``OperationInfo``, and its builder.

    Attributes:
        id: operationId, and name of the builder.
        constant: name of the ``OperationInfo``.
        returns: type of the decoded response.
        doc: paragraphs of the docstring, the first is its summary.
        access: the paragraph that follows the summary in the docstring of the method.
        facts: name and source of each argument of ``OperationInfo`` that is not the default.
        positional: arguments that may be passed by position.
        keywords: arguments by keyword.
        path: source of the path (a string or an f-string).
        query: JSON name and source of each query parameter, in order.
        headers: likewise for headers.
        body: source of the body; empty without one.
        calls: functions of ``runtime.arguments`` that the source calls.
        aliases: other names of the builder.
        item: type of the items on the pages of a paginated operation; empty if it is not paginated.
        shared: names of facts that are the same for all operations of the module.
    """

    id: str
    constant: str
    returns: str
    doc: tuple[str, ...]
    access: str
    facts: tuple[tuple[str, str], ...]
    positional: tuple[Argument, ...]
    keywords: tuple[Argument, ...]
    path: str
    query: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    body: str
    calls: tuple[str, ...]
    aliases: tuple[str, ...]
    item: str = ""
    shared: tuple[str, ...] = ("revision",)

    @property
    def written(self) -> tuple[str, ...]:
        """Source of the arguments of ``infos_of``: the facts that neither the module nor the method tells."""
        facts = dict(self.facts)
        method, path = facts.pop("method"), facts.pop("path_template")
        first = (facts.pop("id"), f"{method[:-1]} {path[1:]}", facts.pop("result"))
        if facts["replay"] == f"Replay(safe={method != quoted('POST')})":
            del facts["replay"]
        return (*first, *(f"{name}={code}" for name, code in facts.items() if name not in ("tag", *self.shared)))

    @property
    def builder(self) -> str:
        """The builder's name inside a method, whose arguments may have the name of the operation."""
        taken = {argument.name for argument in (*self.positional, *self.keywords)}
        return f"_{self.id}" if self.id in taken else self.id


@attrs.frozen
class Api:
    """A file of ``api``: the operations of one tag.

    Attributes:
        namespace: name of the class that has the operations as methods.
        models: imports from ``models`` for annotations.
        dicts: those of the arguments that may be a typed dict instead.
        runtime: imports from the runtime.
    """

    name: str
    title: str
    namespace: str
    operations: tuple[OperationView, ...]
    arguments: tuple[str, ...]
    operation_names: tuple[str, ...]
    typing: tuple[str, ...]
    models: frozenset[str]
    runtime: tuple[Group, ...]
    abc: tuple[str, ...]
    uses_datetime: bool
    uses_package: bool
    dicts: frozenset[str] = frozenset()
    old_names: tuple[OldName, ...] = ()


@attrs.frozen
class FilterField:
    """A filter field: ``name = code``."""

    name: str
    code: str


@attrs.frozen
class FilterClass:
    """The filter fields of one operation; ``same``: the class before it with the same fields, if there is one."""

    name: str
    doc: str
    fields: tuple[FilterField, ...]
    same: str = ""


@attrs.frozen
class FilterModule:
    """A file of ``filters``: the filters of the operations of one tag.

    Attributes:
        name: the tag.
        title: the tag as words.
        combinations: name and bases of each kind of field with several operators.
        classes: the classes of filters.
        operators: the kinds of fields with one operator.
        typing: names that are imported from `typing`.
        uses_datetime: whether a field is compared with datetimes.
        old_names: former names of the classes.
    """

    name: str
    title: str
    combinations: tuple[tuple[str, str], ...]
    classes: tuple[FilterClass, ...]
    operators: tuple[str, ...]
    typing: tuple[str, ...]
    uses_datetime: bool
    old_names: tuple[OldName, ...] = ()


@attrs.frozen
class Package:
    """The whole package.

    Attributes:
        revision: API revision.
        name: dotted name of the package.
        runtime: module of the runtime, seen from the root of the package: relative, as in ``.runtime``, or absolute.
        nested: names of packages inside it, of other documents.
        dicts: the typed dicts that may be passed in place of models.
        modules: files of ``models``.
        apis: files of ``api``.
        filters: files of ``filters``.
        resources: JSON:API type and class name of each resource.
        aliases: other name and operationId of each operation that has one.
        old_modules: files for old names only.
        old_models: old names that ``models`` itself defines.
        old_calls: old name and operationId, for ``operations``.
    """

    revision: str
    name: str
    modules: tuple[Module, ...]
    apis: tuple[Api, ...]
    filters: tuple[FilterModule, ...]
    resources: tuple[tuple[str, str], ...]
    aliases: tuple[tuple[str, str], ...]
    old_modules: tuple[OldModule, ...] = ()
    old_models: tuple[OldName, ...] = ()
    old_calls: tuple[tuple[str, str], ...] = ()
    runtime: str = OWN_RUNTIME
    nested: tuple[str, ...] = ()
    dicts: tuple[Dict, ...] = ()

    @property
    def runtime_below(self) -> str:
        """The runtime, seen from the packages ``api``, ``filters`` and ``models``."""
        return f".{self.runtime}" if self.runtime.startswith(".") else self.runtime

    @property
    def filter_combinations(self) -> tuple[tuple[str, str], ...]:
        """The kinds of filter fields with several operators, each once."""
        return tuple(sorted({each for module in self.filters for each in module.combinations}))

    def relationships(self, kind: Literal["ToOne", "ToMany"]) -> list[str]:
        """JSON names of the relationships of this kind, without those that other resources have of the other kind."""
        classes = {each.name: each for module in self.modules for each in module.classes}
        owned = [field.annotation for _, name in self.resources for field in classes[name].fields]
        fields = [field for name in owned if name.endswith("Relationships") for field in classes[name].fields]
        found = {one: {f.wire for f in fields if one in f.annotation.split(" | ")} for one in ("ToOne", "ToMany")}
        return sorted(found[kind] - found["ToOne" if kind == "ToMany" else "ToMany"])

    def arguments(self) -> dict[str, list[str]]:
        """Names of the arguments of each builder, by operationId."""
        return {
            view.id: [argument.name for argument in (*view.positional, *view.keywords)]
            for api in self.apis
            for view in api.operations
        }
