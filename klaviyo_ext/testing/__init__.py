"""Servers to test against, made from the OpenAPI document of the API.

`FakeKlaviyo` is an embedded Klaviyo that keeps state, for the tests of apps: in process (``FakeKlaviyo().client()``),
over HTTP on loopback (``with FakeKlaviyo().serve() as server``, or ``python -m klaviyo_ext.testing``), and as
fixtures for pytest.

`SpecServer` checks every byte of a request with the document and answers with a document made from the response
schema; it keeps nothing. It runs in process and over HTTP alike.

The pieces they are built of can be used on their own: `Document` and `Router`, `Validator`, the filter grammar, and
`Synthesiser` for example answers and example requests. Needs the extra: `pip install 'klaviyo-ext[testing]'`. Each name
is imported from its module when it is first asked for, so that the fixtures cost nothing where no test uses them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .answers import answer_headers, error_response
    from .document import Document, DocumentError, Operation, Parameter, RateLimit, load_package_document
    from .examples import RequestExample
    from .fake import faults
    from .fake.calls import Refusal
    from .fake.clock import FakeClock
    from .fake.fake import FakeKlaviyo
    from .fake.fault_rules import FaultRule
    from .fake.faults import Fault
    from .fake.log import Received, RequestLog
    from .fake.names import UnknownOperationError
    from .fake.pace import JobPace
    from .fake.records import Record, Table
    from .fake.snapshot import SnapshotError
    from .fake.world import World
    from .filters import (
        NO_OPERAND,
        Comparison,
        FilterSyntaxError,
        NoOperand,
        Operand,
        Scalar,
        check_filter,
        parse_filter,
        render_filter,
    )
    from .loopback import Serving, serve
    from .messages import App, Delivery, DeliveryKind, Headers, Request, Response
    from .problems import Problem
    from .routes import MethodNotAllowedError, PathNotFoundError, Route, Router
    from .schemas import Direction, Schemas, SchemaValidator
    from .server import SpecServer
    from .synthesis import Synthesiser
    from .transport import AppTransport
    from .validation import Validator

__all__ = [
    "NO_OPERAND",
    "App",
    "AppTransport",
    "Comparison",
    "Delivery",
    "DeliveryKind",
    "Direction",
    "Document",
    "DocumentError",
    "FakeClock",
    "FakeKlaviyo",
    "Fault",
    "FaultRule",
    "FilterSyntaxError",
    "Headers",
    "JobPace",
    "MethodNotAllowedError",
    "NoOperand",
    "Operand",
    "Operation",
    "Parameter",
    "PathNotFoundError",
    "Problem",
    "RateLimit",
    "Received",
    "Record",
    "Refusal",
    "Request",
    "RequestExample",
    "RequestLog",
    "Response",
    "Route",
    "Router",
    "Scalar",
    "SchemaValidator",
    "Schemas",
    "Serving",
    "SnapshotError",
    "SpecServer",
    "Synthesiser",
    "Table",
    "UnknownOperationError",
    "Validator",
    "World",
    "answer_headers",
    "check_filter",
    "error_response",
    "faults",
    "load_package_document",
    "parse_filter",
    "render_filter",
    "serve",
]

_MODULE_OF = {
    "App": "messages",
    "AppTransport": "transport",
    "Comparison": "filters",
    "Delivery": "messages",
    "DeliveryKind": "messages",
    "Direction": "schemas",
    "Document": "document",
    "DocumentError": "document",
    "FakeClock": "fake.clock",
    "FakeKlaviyo": "fake.fake",
    "Fault": "fake.faults",
    "FaultRule": "fake.fault_rules",
    "FilterSyntaxError": "filters",
    "Headers": "messages",
    "JobPace": "fake.pace",
    "MethodNotAllowedError": "routes",
    "NO_OPERAND": "filters",
    "NoOperand": "filters",
    "Operand": "filters",
    "Operation": "document",
    "Parameter": "document",
    "PathNotFoundError": "routes",
    "Problem": "problems",
    "RateLimit": "document",
    "Received": "fake.log",
    "Record": "fake.records",
    "Refusal": "fake.calls",
    "Request": "messages",
    "RequestExample": "examples",
    "RequestLog": "fake.log",
    "Response": "messages",
    "Route": "routes",
    "Router": "routes",
    "Scalar": "filters",
    "SchemaValidator": "schemas",
    "Schemas": "schemas",
    "Serving": "loopback",
    "SnapshotError": "fake.snapshot",
    "SpecServer": "server",
    "Synthesiser": "synthesis",
    "Table": "fake.records",
    "UnknownOperationError": "fake.names",
    "Validator": "validation",
    "World": "fake.world",
    "answer_headers": "answers",
    "check_filter": "filters",
    "error_response": "answers",
    "load_package_document": "document",
    "parse_filter": "filters",
    "render_filter": "filters",
    "serve": "loopback",
}

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(f".{_MODULE_OF.get(name, 'fake.' + name)}", __name__)
        value = getattr(module, name) if name in _MODULE_OF else module
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
