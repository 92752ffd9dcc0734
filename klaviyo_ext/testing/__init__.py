"""Test servers, built from the OpenAPI document of the API.

`FakeKlaviyo` is an in-memory Klaviyo for the tests of apps. Use it in process (``FakeKlaviyo().client()``), over HTTP
on loopback (``with FakeKlaviyo().serve() as server``, or ``python -m klaviyo_ext.testing``), or with pytest fixtures.

`SpecServer` keeps no state: it checks each request against the document, and responds with an example from the response
schema. It runs in process or over HTTP.

Their parts can be used separately: `Document` and `Router`, `Validator`, the filter grammar, and `Synthesiser` for
example responses and requests. Needs the extra: `pip install 'klaviyo-ext[testing]'`. Each name is imported from its
module on first use, so the pytest fixtures cost nothing if no test uses them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from ..errors.fake_errors import (
        DocumentError,
        FilterSyntaxError,
        MethodNotAllowedError,
        PathNotFoundError,
        SnapshotError,
        UnknownOperationError,
    )
    from .answer_frame import answer_headers, error_response
    from .example_requests import RequestExample
    from .fake import faults
    from .fake.accepted_call import Refusal
    from .fake.fake import FakeKlaviyo
    from .fake.fake_clock import FakeClock
    from .fake.fault_rules import FaultRule
    from .fake.faults import Fault
    from .fake.job_pace import JobPace
    from .fake.record_tables import Record, Table
    from .fake.request_log import Received, RequestLog
    from .fake.world import World
    from .filter_grammar import (
        NO_OPERAND,
        Comparison,
        NoOperand,
        Operand,
        Scalar,
        check_filter,
        parse_filter,
        render_filter,
    )
    from .http_messages import App, Delivery, DeliveryKind, Headers, Request, Response
    from .json_schemas import Direction, Schemas, SchemaValidator
    from .loopback import Serving, serve
    from .openapi_document import Document, Operation, Parameter, RateLimit, load_package_document
    from .request_problems import Problem
    from .request_validation import Validator
    from .routes import Route, Router
    from .spec_server import SpecServer
    from .synthesis import Synthesiser
    from .transport import AppTransport

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
    "App": "http_messages",
    "AppTransport": "transport",
    "Comparison": "filter_grammar",
    "Delivery": "http_messages",
    "DeliveryKind": "http_messages",
    "Direction": "json_schemas",
    "Document": "openapi_document",
    "DocumentError": ".errors.fake_errors",
    "FakeClock": "fake.fake_clock",
    "FakeKlaviyo": "fake.fake",
    "Fault": "fake.faults",
    "FaultRule": "fake.fault_rules",
    "FilterSyntaxError": ".errors.fake_errors",
    "Headers": "http_messages",
    "JobPace": "fake.job_pace",
    "MethodNotAllowedError": ".errors.fake_errors",
    "NO_OPERAND": "filter_grammar",
    "NoOperand": "filter_grammar",
    "Operand": "filter_grammar",
    "Operation": "openapi_document",
    "Parameter": "openapi_document",
    "PathNotFoundError": ".errors.fake_errors",
    "Problem": "request_problems",
    "RateLimit": "openapi_document",
    "Received": "fake.request_log",
    "Record": "fake.record_tables",
    "Refusal": "fake.accepted_call",
    "Request": "http_messages",
    "RequestExample": "example_requests",
    "RequestLog": "fake.request_log",
    "Response": "http_messages",
    "Route": "routes",
    "Router": "routes",
    "Scalar": "filter_grammar",
    "SchemaValidator": "json_schemas",
    "Schemas": "json_schemas",
    "Serving": "loopback",
    "SnapshotError": ".errors.fake_errors",
    "SpecServer": "spec_server",
    "Synthesiser": "synthesis",
    "Table": "fake.record_tables",
    "UnknownOperationError": ".errors.fake_errors",
    "Validator": "request_validation",
    "World": "fake.world",
    "answer_headers": "answer_frame",
    "check_filter": "filter_grammar",
    "error_response": "answer_frame",
    "faults": "fake.faults",
    "load_package_document": "openapi_document",
    "parse_filter": "filter_grammar",
    "render_filter": "filter_grammar",
    "serve": "loopback",
}

if not TYPE_CHECKING:  # type checkers use the imports above, and report unknown names
    __getattr__ = lazy_names(__name__, _MODULE_OF)


def __dir__() -> list[str]:
    return sorted(__all__)
