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
        SeedError,
        SnapshotError,
        UnknownOperationError,
    )
    from .document.openapi_document import Document, Operation, Parameter, RateLimit, load_package_document
    from .document.routes import Route, Router
    from .examples.answer_frame import answer_headers, error_response
    from .examples.example_requests import RequestExample
    from .examples.synthesis import Synthesiser
    from .fake import faults
    from .fake.accepted_call import Refusal
    from .fake.fake_clock import FakeClock
    from .fake.fake_klaviyo import FakeKlaviyo
    from .fake.fault_rules import FaultRule
    from .fake.faults import Fault
    from .fake.job_pace import JobPace
    from .fake.oauth.authorization_server import OAuthServer
    from .fake.records.record_tables import Record, Table
    from .fake.requests.request_log import Received, RequestLog
    from .fake.world import World
    from .messages.http_messages import App, Delivery, DeliveryKind, Headers, Request, Response
    from .messages.loopback import Serving, serve
    from .spec_server import SpecServer
    from .transport import AppTransport
    from .validation.filter_grammar import (
        NO_OPERAND,
        Comparison,
        NoOperand,
        Operand,
        Scalar,
        check_filter,
        parse_filter,
        render_filter,
    )
    from .validation.json_schemas import Direction, Schemas, SchemaValidator
    from .validation.request_problems import Problem
    from .validation.request_validation import Validator

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
    "OAuthServer",
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
    "SeedError",
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

_NAMES = {
    "..errors.fake_errors": (
        "DocumentError",
        "FilterSyntaxError",
        "MethodNotAllowedError",
        "PathNotFoundError",
        "SeedError",
        "SnapshotError",
        "UnknownOperationError",
    ),
    ".document.openapi_document": ("Document", "Operation", "Parameter", "RateLimit", "load_package_document"),
    ".document.routes": ("Route", "Router"),
    ".examples.answer_frame": ("answer_headers", "error_response"),
    ".examples.example_requests": ("RequestExample",),
    ".examples.synthesis": ("Synthesiser",),
    ".fake.": ("faults",),
    ".fake.accepted_call": ("Refusal",),
    ".fake.fake_klaviyo": ("FakeKlaviyo",),
    ".fake.fake_clock": ("FakeClock",),
    ".fake.fault_rules": ("FaultRule",),
    ".fake.faults": ("Fault",),
    ".fake.job_pace": ("JobPace",),
    ".fake.oauth.authorization_server": ("OAuthServer",),
    ".fake.records.record_tables": ("Record", "Table"),
    ".fake.requests.request_log": ("Received", "RequestLog"),
    ".fake.world": ("World",),
    ".messages.http_messages": ("App", "Delivery", "DeliveryKind", "Headers", "Request", "Response"),
    ".messages.loopback": ("Serving", "serve"),
    ".spec_server": ("SpecServer",),
    ".transport": ("AppTransport",),
    ".validation.filter_grammar": (
        "Comparison",
        "NO_OPERAND",
        "NoOperand",
        "Operand",
        "Scalar",
        "check_filter",
        "parse_filter",
        "render_filter",
    ),
    ".validation.json_schemas": ("Direction", "SchemaValidator", "Schemas"),
    ".validation.request_problems": ("Problem",),
    ".validation.request_validation": ("Validator",),
}

if not TYPE_CHECKING:  # type checkers use the imports above, and report unknown names
    __getattr__, __dir__ = lazy_names(__name__, _NAMES)
