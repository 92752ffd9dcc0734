"""The adapter for openapi-python-client: no other module uses its classes.

What it does for us: it checks that the document is valid OpenAPI, resolves every reference, and finds the type of each
member of each component, of each parameter and of each part of a request. We read its property classes and return our
own types. Names and rendering are our part.

Its parser is not a public API and changes in patch releases. It derives Python names from everything it reads, and
refuses a document in which two of them are equal. So components, properties and operations with a name that it cannot
handle get a number instead while they are parsed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

import attrs
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import ClassName, PythonIdentifier

from ..input_error import CodegenError
from ..runtime.json_pointer import pointer_to
from ..schema.forms import BUILT_IN, Json, Node, operation_pointer, reference, references, target
from ..schema.normalised import Normalised
from .python_types import Component, ListOf, Plain, Type, UnionOf, Values
from .readable_document import FREE_FORM, PLACEHOLDER, constant_of, readable_component, readable_operation

__all__ = ["Parsed", "parse"]

_BATCH = 250
"""Components or operations per batch. The parser copies all that it has for each one that it adds."""

_PREFIX = "field_"  # for names that would begin with a digit
_SPELT = {"datetime.date": "dt.date", "datetime.datetime": "dt.datetime"}
_OBJECT = Plain("dict[str, Any]")
_T = TypeVar("_T")


@attrs.frozen
class Parsed:
    """The result of the parser.

    Attributes:
        objects: name of a component to its members, by JSON name; a union has one member, ``members``.
        arguments: operationId to the arguments of its builder, by Python name.
    """

    objects: dict[str, dict[str, Type]]
    arguments: dict[str, dict[str, Type]]


def parse(normalised: Normalised) -> Parsed:
    """Parse a normalised document, of which every component is an object, an enum or a union.

    Raises:
        CodegenError: the parser refused a part of it; nothing is dropped silently.
    """
    schemas: dict[str, Json] = normalised.document["components"]["schemas"]
    components = {name: readable_component(schema) for name, schema in schemas.items()}
    parser = _Parser(components, normalised.document["info"])
    return Parsed(parser.objects(), parser.arguments(normalised.operations))


@attrs.frozen
class _Call:
    """An operation as it is passed to the parser.

    Attributes:
        path: its path.
        method: its method.
        node: the operation.
        parameters: place and name of each parameter, to the argument.
    """

    path: str
    method: str
    node: Json
    parameters: dict[tuple[str, str], str]


def _at_its_path(operation: Json, _: int) -> _Call:
    parameters = {(p["in"], p["name"]): p["python"] for p in operation["x-ext-parameters"]}
    return _Call(operation["x-ext-path"], operation["x-ext-method"], readable_operation(operation), parameters)


def _at_a_number(operation: Json, number: int) -> _Call:
    """For an operation that the parser refuses: names and places of parameters do not affect their types."""
    node = readable_operation(operation)
    names = {f"parameter{index}": p["python"] for index, p in enumerate(operation["x-ext-parameters"])}
    for parameter, name in zip(node["parameters"], names, strict=True):
        parameter |= {"name": name, "in": "query", "required": False}
    call = f"call{number:07}"
    return _Call(f"/{call}", "post", node | {"operationId": call}, {("query", n): p for n, p in names.items()})


class _Parser:
    def __init__(self, components: dict[str, Json], info: Json) -> None:
        self._own = components.keys()
        self._components = components | dict.fromkeys((*BUILT_IN, FREE_FORM), PLACEHOLDER)
        self._info = info
        self._given = _class_names(self._components)
        self._names = {given: name for name, given in self._given.items()}
        self._config = Config.from_sources(ConfigFile(literal_enums=True), MetaType.NONE, "", "utf-8", False, None)

    def objects(self) -> dict[str, dict[str, Type]]:
        """The members of each component that is not an enum."""
        found: dict[str, dict[str, Type]] = {}
        for names in _batches(self._own):
            data = self._read({name: self._components[name] for name in names}, {})
            models = {self._names.get(str(model.class_info.name)): model for model in data.models}
            for name in names:
                if "enum" in self._components[name]:
                    continue
                if name not in models:
                    message = f"openapi-python-client dropped {name}"
                    raise CodegenError(message, pointer=pointer_to(("components", "schemas", name)))
                found[name] = self._members(models[name], self._components[name])
        return found

    def arguments(self, operations: list[Json]) -> dict[str, dict[str, Type]]:
        """The arguments of each operation."""
        found = self._arguments(operations, _at_its_path)
        refused = [operation for operation in operations if operation["operationId"] not in found]
        found |= self._arguments(refused, _at_a_number)
        for operation in refused:
            if operation["operationId"] not in found:
                message = f"openapi-python-client dropped {operation['operationId']}"
                raise CodegenError(message, pointer=operation_pointer(operation))
        return found

    def _arguments(self, operations: list[Json], place: Callable[[Json, int], _Call]) -> dict[str, dict[str, Type]]:
        found: dict[str, dict[str, Type]] = {}
        for batch in _batches(operations):
            calls = {o["operationId"]: place(o, number) for number, o in enumerate(batch)}
            paths: Json = {}
            for call in calls.values():
                paths.setdefault(call.path, {})[call.method] = call.node
            for collection in self._read({}, paths).endpoint_collections_by_tag.values():
                for endpoint in collection.endpoints:
                    name = endpoint.summary.get_untrusted_value()
                    if not endpoint.errors:
                        found[name] = self._types_of(endpoint, calls[name])
        return found

    def _types_of(self, endpoint: Endpoint, call: _Call) -> dict[str, Type]:
        found = {
            call.parameters[place.value, prop.name.get_untrusted_value()]: self._type(prop)
            for place, prop in endpoint.iter_all_parameters()
        }
        for body in endpoint.bodies:
            [content] = call.node["requestBody"]["content"].values()
            found |= self._members(body.prop, content["schema"])
        return found

    def _read(self, components: dict[str, Json], paths: Json) -> GeneratorData:
        """Parse some components, or operations. Components that they refer to can be placeholders."""
        used = {*references([*components.values()]), *references(paths)}
        stand_ins = {name: _stand_in(self._components[name]) for name in sorted(used - components.keys())}
        schemas = {self._given[name]: self._renamed(schema) for name, schema in (stand_ins | components).items()}
        document = {
            "openapi": "3.0.3",
            "info": self._info,
            "paths": self._renamed(paths),
            "components": {"schemas": schemas},
        }
        data = GeneratorData.from_dict(document, config=self._config)
        if isinstance(data, GeneratorError):
            raise CodegenError(f"openapi-python-client: {' '.join((data.detail or data.header).split())}")
        if data.errors:
            first = data.errors[0]
            said = " ".join(f"{first.header or ''} {first.detail or ''}".split())
            raise CodegenError(f"openapi-python-client dropped {len(data.errors)} parts of the document; first: {said}")
        return data

    def _renamed(self, node: Node) -> Any:
        """``node`` with names that the parser can handle."""
        if isinstance(node, list):
            return [self._renamed(item) for item in node]
        if not isinstance(node, dict):
            return node
        made: Json = {}
        names = _property_names(node)
        for key, value in node.items():
            if key == "$ref":
                made |= reference(self._given[str(target(node))])
            elif key == "properties":
                made[key] = {names[name]: self._renamed(sub) for name, sub in value.items()}
            elif key == "required" and names:
                made[key] = [names[name] for name in value]
            else:
                made[key] = value if key in ("enum", "const") else self._renamed(value)
        return made

    def _members(self, model: Any, schema: Json) -> dict[str, Type]:
        names = {given: name for name, given in _property_names(schema).items()}
        properties = (*(model.required_properties or ()), *(model.optional_properties or ()))
        return {names[prop.name.get_untrusted_value()]: self._type(prop) for prop in properties}

    def _type(self, prop: Any) -> Type:
        match prop:
            case ModelProperty():
                name = self._names[str(prop.class_info.name)]
                return _OBJECT if name == FREE_FORM else Component(name)
            case LiteralEnumProperty():
                found = self._names.get(str(prop.class_info.name))
                return Values(tuple(sorted(prop.values, key=str))) if found is None else Component(found)
            case ConstProperty():
                return Values((constant_of(prop.value.raw_value),))
            case ListProperty():
                return ListOf(self._type(prop.inner_property))
            case UnionProperty():
                return UnionOf(tuple(self._type(inner) for inner in sorted(prop.inner_properties, key=_code)))
            case _:
                code = str(prop.get_base_type_string().as_unembedded_code())
                return Plain(_SPELT.get(code, code))


def _code(prop: Any) -> str:
    return str(prop.get_type_string(no_optional=True).as_unembedded_code()).lower()


def _stand_in(schema: Json) -> Json:
    """A placeholder of the kind of ``schema``: an enum, or an object."""
    return {**schema, "enum": schema["enum"][:2]} if "enum" in schema else PLACEHOLDER


def _class_names(components: Collection[str]) -> dict[str, str]:
    """The name of each component for the parser: its own, if the parser would use the same for its class."""
    return {
        name: name if ClassName(name, _PREFIX) == name else f"C{number:07}" for number, name in enumerate(components)
    }


def _property_names(schema: Json) -> dict[str, str]:
    """The name of each property for the parser: its own, if its Python name is unique."""
    properties: Json = schema.get("properties", {})
    python = {name: str(PythonIdentifier(name, _PREFIX)) for name in properties}
    counts = Counter(python.values())
    return {
        name: name if counts[python[name]] == 1 else f"property{number:07}" for number, name in enumerate(properties)
    }


def _batches(items: Iterable[_T]) -> Iterator[list[_T]]:
    left = iter(items)
    while batch := list(islice(left, _BATCH)):
        yield batch
