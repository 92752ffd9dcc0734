"""Servers to test against, made from the OpenAPI document of the API.

`SpecServer` checks every byte of a request with the document and answers with a document made from the response
schema. It runs in process (`SpecServer().transport()` is an httpx transport) and over HTTP on loopback
(`with SpecServer().serve() as server: server.url`).

The pieces it is built of can be used on their own: `Document` and `Router`, `Validator`, the filter grammar, and
`Synthesiser` for example answers and example requests. Needs the extra: `pip install 'klaviyo-ext[testing]'`.
"""

from .answers import answer_headers, error_response
from .document import Document, DocumentError, Operation, Parameter, RateLimit, load_package_document
from .examples import RequestExample
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
from .messages import App, Headers, Request, Response
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
    "Direction",
    "Document",
    "DocumentError",
    "FilterSyntaxError",
    "Headers",
    "MethodNotAllowedError",
    "NoOperand",
    "Operand",
    "Operation",
    "Parameter",
    "PathNotFoundError",
    "Problem",
    "RateLimit",
    "Request",
    "RequestExample",
    "Response",
    "Route",
    "Router",
    "Scalar",
    "SchemaValidator",
    "Schemas",
    "Serving",
    "SpecServer",
    "Synthesiser",
    "Validator",
    "answer_headers",
    "check_filter",
    "error_response",
    "load_package_document",
    "parse_filter",
    "render_filter",
    "serve",
]
