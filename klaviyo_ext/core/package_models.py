"""The models of the rendered package by the places where requests have them: their names differ between revisions."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeAlias, get_args, get_origin

from klaviyo_client import models, operations
from klaviyo_client.runtime.annotation_types import evaluated, field_type, union_members
from klaviyo_client.runtime.json_pointer import parse
from klaviyo_client.runtime.model import Model

__all__ = ["ModelType", "accepts_argument", "argument_model", "model_at", "record_model", "resource_attributes"]

ModelType: TypeAlias = type[Model] | None
"""A model, or ``None`` where the document has none: any object is taken there."""


@cache
def argument_model(operation: str, name: str) -> ModelType:
    """The model that the argument ``name`` of an operation takes; it comes first in the annotation."""
    build = operations.builder(operation)
    first = build.__annotations__.get(name, "").partition(" | ")[0]
    return _model_in(evaluated(first, build.__module__)) if first.startswith("models.") else None


def accepts_argument(operation: str, name: str) -> bool:
    """Whether the builder of an operation has the argument ``name``."""
    return name in operations.builder(operation).__annotations__


def record_model(operation: str) -> ModelType:
    """The model of the records of a bulk operation, as resource objects."""
    bulk = operations[operation].bulk
    return None if bulk is None else model_at(argument_model(operation, "attributes"), *parse(bulk.records)[2:])


def resource_attributes(operation: str) -> ModelType:
    """The model of the attributes of the resources that an operation reads."""
    return model_at(getattr(models, operations[operation].result.model or "", None), "attributes")


def model_at(model: ModelType, *way: str) -> ModelType:
    """The model that is found by following JSON names from ``model``, through lists as well."""
    for step in way:
        name = None if model is None else next((n for n, wire in model.__wire_names__.items() if wire == step), None)
        if model is None or name is None:
            return None
        model = _model_in(field_type(model, name))
    return model


def _model_in(declared: Any) -> ModelType:
    for member in union_members(declared):
        if get_origin(member) is list:
            return _model_in(get_args(member)[0])
        if isinstance(member, type) and issubclass(member, Model):
            return member
    return None
