"""Tables of resources and reports for pyarrow, pandas and polars; needs the extra ``frames``.

Resources are flattened by the rule of ``klaviyo-ext export``: the id, each attribute of the model (nested ones with
dots), then the ids of related resources. Lists and objects with any members, such as ``properties``, are JSON text.
Columns come from the model, so that they and their types do not depend on the data. A report has one row for each
group and date.
"""

# The types of pandas and polars are known where these are installed.
# pyright: reportMissingImports=false, reportUnknownParameterType=false, reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from klaviyo_client import Model, models
from klaviyo_client.runtime.errors import unknown_choice
from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.operation import Operation
from klaviyo_client.runtime.plain_values import fields_of

from .core.any_package import is_model
from .errors import ArgumentError, ArgumentTypeError
from .paging import AsyncResults, Results
from .paging.results import calling
from .rows.columns.asked_columns import all_columns, asking, flattened_columns, on_request, with_included
from .rows.columns.report_columns import is_report, report_rows
from .rows.columns.resource_columns import Flattened, Flattener, columns_of, value_at
from .rows.files import Column
from .rows.files.json_text import json_text
from .rows.files.row_writer import arrow_schema

if TYPE_CHECKING:  # who calls a function has its library; pyarrow has no types
    import pandas as pd
    import polars as pl

__all__ = ["to_arrow", "to_pandas", "to_polars"]


def to_arrow(items: object, *, columns: Sequence[str] | None = None, model: type[Model] | None = None) -> Any:
    """A `pyarrow.Table` of ``items``.

    Args:
        items: the result of a call (all its pages are read), a page, resources, or a report.
        columns: names of columns; ``properties.tier`` is a custom property, with the type of its values. By default,
            all that the call returns, and ``_other`` for values without a column.
        model: class of the resources, for an empty list, whose class is unknown.

    Raises:
        ArgumentTypeError: ``items`` is not one of these, or pyarrow is not installed.
        ArgumentError: the resources are of several types, or none has a member with the name of a column.
        KlaviyoError: the server refused a page.
    """
    arrow = _library("pyarrow")
    _check_names(columns)
    operation, found = _items(items, columns)
    attributes = [each.get("attributes") for each in found] if operation is None or _is_report_call(operation) else []
    if (operation is not None and _is_report_call(operation)) or (attributes and all(map(is_report, attributes))):
        request: Any = {} if operation is None else cast("Any", operation.body or {}).get("data", {}).get("attributes")
        report = report_rows(cast("list[Mapping[str, Any]]", attributes), request or {})
        return _selected(_table(arrow, report.columns, report.rows), columns)
    name = _model_name(operation, found, model)
    if name is None:
        names = dict.fromkeys(name for each in found for name in each)
        return _selected(
            arrow.table({str(name): _column(arrow, [each.get(name) for each in found]) for name in names}), columns
        )
    return _resources(arrow, found, name, operation, columns)


def to_pandas(items: object, *, columns: Sequence[str] | None = None, model: type[Model] | None = None) -> pd.DataFrame:
    """A `pandas.DataFrame` of ``items``; the arguments are those of :func:`to_arrow`.

    Whole numbers and booleans have nullable types (``Int64``, ``boolean``), so that a missing one does not make floats
    of all.
    """
    pandas, arrow = _library("pandas"), _library("pyarrow")
    nullable = {
        arrow.int64(): pandas.Int64Dtype(),
        arrow.bool_(): pandas.BooleanDtype(),
        arrow.string(): pandas.StringDtype(),
    }
    return to_arrow(items, columns=columns, model=model).to_pandas(types_mapper=nullable.get)


def to_polars(items: object, *, columns: Sequence[str] | None = None, model: type[Model] | None = None) -> pl.DataFrame:
    """A `polars.DataFrame` of ``items``; the arguments are those of :func:`to_arrow`."""
    return _library("polars").from_arrow(to_arrow(items, columns=columns, model=model))


def _library(name: str) -> Any:
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        what = "klaviyo-ext[frames]" if name == "pyarrow" else name
        raise ArgumentTypeError(f"{name} is not installed; pip install '{what}' ({error})", argument="items") from error


def _check_names(columns: Sequence[str] | None) -> None:
    """Refuse anything but names of columns, each once.

    Raises:
        ArgumentTypeError: one text, whose characters would be the names.
        ArgumentError: no name, or one twice.
    """
    if columns is None:
        return
    if isinstance(columns, str):
        raise ArgumentTypeError(f"columns must be a list of names, not one str; pass [{columns!r}]", argument="columns")
    if len(set(columns)) < len(columns) or not len(columns):
        message = f"columns must be names, each once, not {str(list(columns))[:200]}; pass None for all columns"
        raise ArgumentError(message, argument="columns")


def _selected(table: Any, columns: Sequence[str] | None) -> Any:
    for name in columns or ():
        if name not in table.column_names:
            raise unknown_choice("columns", name, table.column_names)
    return table if columns is None else table.select(list(columns))


def _items(items: Any, columns: Sequence[str] | None) -> tuple[Operation[Any] | None, list[Mapping[str, Any]]]:
    """The call of ``items``, if known, and their JSON objects; for a report, its pages. It asks for the columns."""
    if isinstance(items, AsyncResults):
        message = "items must not be an async result; pass [item async for item in result], or await result for a page"
        raise ArgumentTypeError(message, argument="items")
    if isinstance(cast("object", items), Results):
        operation: Operation[Any] = items.operation
        if _is_report_call(operation):
            return operation, [page.data.to_dict() for page in items.pages()]
        if operation.info.result.model is None:  # a call that the package does not know
            return None, [_as_dict(one) for one in cast("Iterable[Any]", items)]
        results: Any = items
        if columns is not None:
            operation = asking(operation, flattened_columns(operation, columns))
            results = calling(items, operation)
        return operation, [row for page in results.pages() for row in with_included(page, operation)]
    if hasattr(class_of(items), "data") and is_model(items):  # a page, or the answer to a call for one resource
        items = cast("Any", items).data
    elif isinstance(cast("object", items), Mapping) and "data" in items and "type" not in items:  # a plain document
        items = items["data"]
    each: Any = [items] if is_model(items) or isinstance(cast("object", items), Mapping) else items
    if isinstance(each, str | bytes) or not isinstance(cast("object", each), Iterable):
        way = "; call it, and pass what it returns" if callable(items) else ""
        message = f"items must be a result, a page, resources or a report, not {class_of(items).__name__}{way}"
        raise ArgumentTypeError(message, argument="items")
    return None, [_as_dict(one) for one in cast("Iterable[Any]", each)]


def _as_dict(item: Any) -> Mapping[str, Any]:
    if is_model(item):
        return item.to_dict()
    fields: Mapping[str, Any] | None = item if isinstance(cast("object", item), Mapping) else fields_of(item)
    if fields is None:
        kind = class_of(item)
        related = "; name what is related in columns, such as 'metric.name'" if issubclass(kind, tuple) else ""
        message = f"items must hold resources or mappings, not {kind.__name__}{related}"
        raise ArgumentTypeError(message, argument="items")
    return fields


def _is_report_call(operation: Operation[Any]) -> bool:
    return operation.info.pagination is not None and operation.info.pagination.items is not None


def _model_name(
    operation: Operation[Any] | None, found: Sequence[Mapping[str, Any]], model: type[Model] | None
) -> str | None:
    if model is not None:
        if not hasattr(model, "__wire_names__"):
            raise ArgumentTypeError(f"model must be a class such as Profile, not {model!r:.60}", argument="model")
        return model.__name__
    if operation is not None and operation.info.result.model is not None:
        return operation.info.result.model
    kinds = {str(each["type"]) for each in found if each.get("type") in models.RESOURCES}
    if len(kinds) > 1:
        message = f"items must be of one type, not {', '.join(sorted(kinds))}; make one table for each"
        raise ArgumentError(message, argument="items")
    return models.RESOURCES[kinds.pop()] if kinds else None


def _resources(
    arrow: Any,
    found: Sequence[Mapping[str, Any]],
    name: str,
    operation: Operation[Any] | None,
    columns: Sequence[str] | None,
) -> Any:
    if columns is None:
        known = columns_of(name, None) if operation is None else all_columns(operation)
        flattener = Flattener(known, chosen=False, format="parquet")
        return _table(arrow, flattener.columns, [flattener.row(each) for each in found])
    declared = columns_of(name, None) if operation is None else all_columns(operation)
    chosen = Flattener.flattened(columns, declared) if operation is None else flattened_columns(operation, columns)
    rare = on_request(name) if operation is None and found else ()
    for flat in chosen:
        if found and not flat.is_known(declared) and not any(_has(each, flat.path) for each in found):
            raise unknown_choice("columns", flat.column.name, [each.column.name for each in declared])
        if flat.path[1:2] and flat.path[1] in rare and not any(_has(each, flat.path[:2]) for each in found):
            message = f"columns: no item has {flat.path[1]!r}, which a call returns only if it is asked for"
            raise ArgumentError(f"{message} (additional_fields)", argument="columns")
    plain = [flat for flat in chosen if flat.column.kind != "json"]
    flattener = Flattener(plain, chosen=True, format="parquet")
    typed = _table(arrow, flattener.columns, [flattener.row(each) for each in found])
    arrays = [typed[flat.column.name] if flat in plain else _inferred(arrow, flat, found) for flat in chosen]
    return arrow.table(arrays, names=list(columns))


def _has(item: Mapping[str, Any], path: Sequence[str]) -> bool:
    """Whether a resource has a member there, which its model may lack: one of a newer revision."""
    within = value_at(item, path[:-1])
    return isinstance(within, Mapping) and path[-1] in within


def _table(arrow: Any, columns: Sequence[Column], rows: Sequence[Sequence[Any]]) -> Any:
    schema = arrow_schema(arrow, columns)
    cells: Iterable[Sequence[Any]] = zip(*rows, strict=True) if rows else [()] * len(columns)
    arrays = [arrow.array(values, type=field.type) for values, field in zip(cells, schema, strict=True)]
    return arrow.table(arrays, schema=schema)


def _inferred(arrow: Any, flat: Flattened, found: Sequence[Mapping[str, Any]]) -> Any:
    """A column with the type of its values, if they have one; else with their JSON."""
    values = [value_at(each, flat.path) for each in found]
    kinds = {class_of(value) for value in values if value is not None}
    if kinds in ({str}, {bool}, {float}, {int}, {int, float}):
        try:
            return arrow.array(values, type=arrow.float64() if len(kinds) == 2 else None)
        except (ValueError, OverflowError):  # more than 64 bits
            pass
    return _texts(arrow, values)


def _column(arrow: Any, values: Sequence[Any]) -> Any:
    """A column of any Python values, if they have one type; else with their JSON."""
    try:
        return arrow.array(values)
    except (arrow.ArrowException, OverflowError, TypeError):
        return _texts(arrow, values)


def _texts(arrow: Any, values: Sequence[Any]) -> Any:
    texts = [value if value is None or isinstance(value, str) else json_text(value) for value in values]
    return arrow.array(texts, type=arrow.string())
