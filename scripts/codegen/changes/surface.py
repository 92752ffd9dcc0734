"""The Python surface of a rendered package, as plain frozen data for comparison.

A surface consists of strings, numbers and tuples, so it can be pickled, compared and written in a test. Types are
Python source, as in the package.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ..names.public_names import Names
from ..schema.counts import Counts

__all__ = ["Argument", "Field", "FilterField", "Model", "Operation", "Surface", "Union", "Values"]


@attrs.frozen
class Argument:
    """An argument of a builder.

    Attributes:
        name: its name in Python.
        annotation: its type.
        required: whether a call must pass it.
        positional: whether a call may pass it by position.
        wire: its name in the document; for a part of the request body, the name of the part.
        values: the allowed values; ``None`` if any value is allowed.
        deprecated: whether it is deprecated.
    """

    name: str
    annotation: str
    required: bool = False
    positional: bool = False
    wire: str = ""
    values: tuple[str, ...] | None = None
    deprecated: bool = False


@attrs.frozen
class FilterField:
    """A filter field: its methods (``any_of``), and the type of their argument."""

    name: str
    methods: tuple[str, ...]
    annotation: str = "str"


@attrs.frozen
class Operation:
    """A builder and the facts about its calls.

    Attributes:
        id: operationId, and name of the builder.
        tag: module of ``api``.
        endpoint: method and path.
        returns: type of the decoded response.
        arguments: in the order of the signature.
        aliases: other names of the builder.
        scopes: what a key needs, all of them.
        auth: "private" or "public".
        limits: numbers by name, such as ``calls a second``. More is better.
        pagination: how the next page is requested, as Python source; empty without pages.
        replay: when a call may be sent twice, as Python source.
        filter_class: the class of its filters; empty without filters.
        filters: its filter fields.
        deprecated: whether it is deprecated.
    """

    id: str
    tag: str
    endpoint: str
    returns: str
    arguments: tuple[Argument, ...] = ()
    aliases: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    auth: str = "private"
    limits: Mapping[str, float] = attrs.field(factory=dict[str, float], hash=False)
    pagination: str = ""
    replay: str = ""
    filter_class: str = ""
    filters: tuple[FilterField, ...] = ()
    deprecated: bool = False

    @property
    def call(self) -> str:
        """How apps call it: ``profiles.get_profiles``."""
        return f"{self.tag}.{self.id}"

    def argument(self, name: str) -> Argument | None:
        """The argument called ``name``."""
        return next((argument for argument in self.arguments if argument.name == name), None)


@attrs.frozen
class Field:
    """A field of a model. ``required``: a caller must pass it."""

    name: str
    annotation: str
    required: bool = False


@attrs.frozen
class Model:
    """A class of ``models``.

    Attributes:
        name: name of the class.
        module: file of ``models``.
        direction: "request", "response" or "both".
        fields: in the document's order.
        resource: JSON:API type; empty if it is not a resource.
    """

    name: str
    module: str
    direction: str
    fields: tuple[Field, ...] = ()
    resource: str = ""

    def field(self, name: str) -> Field | None:
        """The field called ``name``."""
        return next((field for field in self.fields if field.name == name), None)


@attrs.frozen
class Values:
    """A named list of values; ``parameter`` is the parameter that takes them, empty for a field."""

    name: str
    module: str
    direction: str
    values: tuple[str, ...]
    scalar: str = "str"
    parameter: str = ""


@attrs.frozen
class Union:
    """A named union of models."""

    name: str
    module: str
    direction: str
    members: tuple[str, ...]


@attrs.frozen
class Surface:
    """The surface of a package: what users import, call and read.

    Attributes:
        revision: API revision.
        operations: by operationId.
        models: by name.
        values: by name.
        unions: by name.
        deprecated: old dotted name, which still works but warns, to the current one: ``models.profiles.Profile``.
        counts: how many of each there are.
        names: what each public name means; it decides what is the same in another surface.
    """

    revision: str
    operations: Mapping[str, Operation] = attrs.field(factory=dict[str, Operation])
    models: Mapping[str, Model] = attrs.field(factory=dict[str, Model])
    values: Mapping[str, Values] = attrs.field(factory=dict[str, Values])
    unions: Mapping[str, Union] = attrs.field(factory=dict[str, Union])
    deprecated: Mapping[str, str] = attrs.field(factory=dict[str, str])
    counts: Counts = attrs.field(factory=Counts)
    names: Names = attrs.field(factory=lambda: Names("", {}, {}))

    def called(self, tag: str, name: str) -> Operation | None:
        """The operation whose builder in the module ``tag`` has this name, as its own or as an alias."""
        found = self.operations.get(name)
        if found is None:
            found = next((one for one in self.operations.values() if name in one.aliases and one.tag == tag), None)
        return found if found is not None and found.tag == tag else None

    def module_of(self, name: str) -> str | None:
        """The file of ``models`` that defines ``name``; ``None`` if none does."""
        found = self.models.get(name) or self.values.get(name) or self.unions.get(name)
        return None if found is None else found.module
